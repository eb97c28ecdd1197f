import type { GuideAddresses } from "@/components/guide/guide-job";

/** Where what is fetched on demand lies. */
export type CompareAddresses = {
  evidence: GuideAddresses["evidence"];
  comparisons: string;
  disagreements: string;
  groups: string;
  runs: string;
};
