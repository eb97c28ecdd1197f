import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type * as decision from "@/lib/decision/types";
import type { Published, PublishedName } from "./publish";
import type * as schemas from "./schema";
import type * as knowledge from "./types";

test("types", () => {
  expectTypeOf<z.output<typeof schemas.claimSchema>>().toEqualTypeOf<knowledge.Claim>();
  expectTypeOf<z.output<typeof schemas.criterionSchema>>().toEqualTypeOf<knowledge.Criterion>();
  expectTypeOf<z.output<typeof schemas.measurementSchema>>().toEqualTypeOf<knowledge.Measurement>();
  expectTypeOf<z.output<typeof schemas.conditionSchema>>().toEqualTypeOf<decision.Condition>();
  expectTypeOf<z.output<typeof schemas.weightSchema>>().toEqualTypeOf<decision.WeightRecord>();
  expectTypeOf<z.output<typeof schemas.amountSchema>>().toEqualTypeOf<decision.AmountRecord>();
  expectTypeOf<z.output<typeof schemas.modelSchema>>().toEqualTypeOf<decision.Model>();
});
type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;
function same<A, B>(..._p: Same<A, B> extends true ? [] : ["differ"]) {}
same<z.output<typeof schemas.conditionSchema>, decision.Condition>();
same<z.output<typeof schemas.modelSchema>, decision.Model>();
same<z.output<typeof schemas.weightSchema>, decision.WeightRecord>();
same<z.output<typeof schemas.weightSchema>, decision.ShiftRecord>();
same<z.output<typeof schemas.conditionSchema>, Exclude<decision.Condition, { not: decision.Condition }>>();
same<z.output<typeof schemas.claimSchema>, Omit<knowledge.Claim, "text">>();
same<z.output<typeof schemas.claimSchema>, knowledge.Claim & { x?: string }>();
same<z.output<typeof schemas.claimSchema>, Omit<knowledge.Claim, "stance"> & { stance: "for" | "against" }>();
