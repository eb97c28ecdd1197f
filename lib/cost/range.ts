/** @file A figure that is not known exactly. */

/** Eight of ten outcomes are expected from low to high; typical is as likely too high as too low. */
export type Range = { low: number; typical: number; high: number };

/** Every end through a function that grows: scaling, adding. */
export function mapRange({ low, typical, high }: Range, change: (value: number) => number): Range {
  return { low: change(low), typical: change(typical), high: change(high) };
}

/** What grows as the other shrinks: hours from a speed. */
export function invertRange({ low, typical, high }: Range, change: (value: number) => number): Range {
  return { low: change(high), typical: change(typical), high: change(low) };
}
