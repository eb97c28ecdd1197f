/** @file Seeded randomness by 32-bit integers, so that every machine draws the same. */

/** A generator of uniform numbers in (0, 1), never 0 or 1. Small Fast Counter (sfc32, PractRand), seeded by one integer. */
export function uniform(seed: number): () => number {
  let a = 0x9e3779b9;
  let b = seed | 0;
  let c = 0x85ebca6b;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / 4294967296;
  };
  for (let warmUp = 0; warmUp < 16; warmUp += 1) next();
  return next;
}

/** The value below which a share `u` of a triangular distribution lies; `low <= typical <= high`, u in (0, 1). */
export function triangular(u: number, low: number, typical: number, high: number): number {
  if (high <= low) return typical;
  const split = (typical - low) / (high - low);
  return u < split
    ? low + Math.sqrt(u * (high - low) * (typical - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - typical));
}

/**
 * The standard normal value below which a share `u` lies.
 *
 * @see Acklam 2003, rational approximation of the inverse normal distribution; relative error below 1.2e-9
 */
export function normal(u: number): number {
  if (u > 0.5) return -normal(1 - u);
  if (u < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(u));
    return (
      (((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
        4.374664141464968) *
        q +
        2.938163982698783) /
      ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1)
    );
  }
  const q = u - 0.5;
  const r = q * q;
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
      1)
  );
}

/**
 * A gamma variate of the given shape (scale 1) from one normal value and one uniform, smooth in the shape: the same two
 * numbers give neighbouring values for neighbouring shapes, which is what comparing two sets of answers needs.
 *
 * @see Wilson and Hilferty 1931, cube-root approximation; below shape 1 the boost of Marsaglia and Tsang 2000, §6
 */
export function gamma(shape: number, z: number, u: number): number {
  if (shape < 1) return gamma(shape + 1, z, u) * u ** (1 / shape);
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
  return root > 0 ? shape * root * root * root : 1e-12;
}
