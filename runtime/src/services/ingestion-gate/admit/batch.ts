import { setAside } from '../ledger/records.ts';
import type { LogPositions } from '../log-positions.ts';
import type { KnownAdmission } from '../ports.ts';
import { ADMISSION_STATES, type AdmissionState, type Candidate, type Rejected } from '../types.ts';
import type { Entry } from './admission-queue.ts';

/** What the admission index says about a candidate, decided (12, section 5). */
export type Standing = 'duplicate' | 'wait' | 'reclaim' | Rejected;

export function standingOf(candidate: Candidate, known: KnownAdmission): Standing {
  // Another payload under the same identity never touches the original, whatever its state (10, law L3).
  if (known.payloadHash !== candidate.payloadHash) return setAside(candidate, 'PAYLOAD_HASH_MISMATCH');
  if (!isAdmissionState(known.state)) return setAside(candidate, 'ADMISSION_STATE_INVALID');
  switch (known.state) {
    case 'ADMITTED':
      return 'duplicate';
    case 'PUBLISH_ABSENT':
      return 'reclaim';
    case 'PUBLISH_IN_FLIGHT':
    case 'PUBLISH_AMBIGUOUS':
      return 'wait';
  }
}

const isAdmissionState = (state: string): state is AdmissionState => ADMISSION_STATES.some((known) => known === state);

export interface CandidateEntry {
  readonly entry: Entry;
  readonly candidate: Candidate;
  readonly contextId: number;
}

export interface RejectedEntry {
  readonly entry: Entry;
  readonly rejected: Rejected;
  readonly contextId: number;
}

/** A batch after its reservation: what to publish, and what is decided already. */
export interface ReservedBatch {
  readonly batchId: string;
  readonly logPositions: LogPositions;
  readonly entries: readonly Entry[];
  readonly toPublish: readonly (CandidateEntry & { readonly attempt: number })[];
  readonly duplicates: readonly (CandidateEntry & { readonly first: KnownAdmission })[];
  readonly rejected: readonly RejectedEntry[];
  /** Rows that another attempt holds, with the state that it is in. */
  readonly waiting: readonly { readonly entry: Entry; readonly state: string }[];
}

export interface Sorted {
  readonly fresh: readonly CandidateEntry[];
  readonly reclaimable: readonly CandidateEntry[];
  readonly duplicates: readonly (CandidateEntry & { readonly first: KnownAdmission })[];
  readonly rejected: readonly RejectedEntry[];
  readonly waiting: readonly { readonly entry: Entry; readonly state: string }[];
}

/** Sorts the candidates of a batch by what was known before it. */
export function sortByStanding(items: readonly CandidateEntry[], known: readonly KnownAdmission[]): Sorted {
  if (known.length === 0) return { fresh: items, reclaimable: [], duplicates: [], rejected: [], waiting: [] };
  const byKey = new Map(known.map((row) => [row.dedupeKey, row]));
  const sorted = {
    fresh: [] as CandidateEntry[],
    reclaimable: [] as CandidateEntry[],
    duplicates: [] as (CandidateEntry & { first: KnownAdmission })[],
    rejected: [] as RejectedEntry[],
    waiting: [] as { entry: Entry; state: string }[],
  };
  for (const item of items) {
    const row = byKey.get(item.candidate.dedupeKey);
    if (row === undefined) {
      sorted.fresh.push(item);
      continue;
    }
    const standing = standingOf(item.candidate, row);
    if (standing === 'duplicate') sorted.duplicates.push({ ...item, first: row });
    else if (standing === 'reclaim') sorted.reclaimable.push(item);
    else if (standing === 'wait') sorted.waiting.push({ entry: item.entry, state: row.state });
    else sorted.rejected.push({ entry: item.entry, rejected: standing, contextId: item.contextId });
  }
  return sorted;
}
