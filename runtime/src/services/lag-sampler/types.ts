import type { EvidenceRef } from '../../observability/evidence-ref.ts';
import type { ArchiveTotals } from '../../truth/archive.ts';
import type { Progress } from '../../truth/progress.ts';

export const COMPONENT = 'lag-sampler';

export interface Sample {
  readonly sampledAtUtc: string;
  readonly progress: Progress;
}

/** The P7 offsets as the verdict compares with them; offsets are inclusive, -1 for an empty partition. */
export interface Basis {
  readonly ref: EvidenceRef;
  readonly clusterId: string;
  readonly ends: readonly { readonly topic: string; readonly partition: number; readonly endOffset: number }[];
}

export interface SamplingFacts {
  readonly platformRunId: string;
  readonly samples: readonly Sample[];
  readonly basis: Basis;
  readonly archive: ArchiveTotals;
  readonly admittedByTopic: ReadonlyMap<string, number>;
  readonly failures: number;
  readonly mismatches: number;
}
