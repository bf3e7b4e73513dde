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

/** Sorts the candidates of a batch by what was known before it. What nobody knows is reserved once for each identity;
 * the others of that identity wait for what becomes of the first. */
export function sortByStanding(items: readonly CandidateEntry[], known: readonly KnownAdmission[]): Sorted {
  const byKey = new Map(known.map((row) => [row.dedupeKey, row]));
  const first = firstOfEachKey();
  const sorted = {
    fresh: [] as CandidateEntry[],
    reclaimable: [] as CandidateEntry[],
    duplicates: [] as (CandidateEntry & { first: KnownAdmission })[],
    rejected: [] as RejectedEntry[],
    waiting: [] as { entry: Entry; state: string }[],
  };
  for (const item of items) {
    const row = byKey.get(item.candidate.dedupeKey);
    const standing = row === undefined ? 'fresh' : standingOf(item.candidate, row);
    if (standing === 'duplicate' && row !== undefined) sorted.duplicates.push({ ...item, first: row });
    else if (standing === 'fresh' && first(item)) sorted.fresh.push(item);
    else if (standing === 'reclaim' && first(item)) sorted.reclaimable.push(item);
    else if (typeof standing === 'string') {
      sorted.waiting.push({ entry: item.entry, state: standing === 'wait' && row ? row.state : 'PUBLISH_IN_FLIGHT' });
    } else sorted.rejected.push({ entry: item.entry, rejected: standing, contextId: item.contextId });
  }
  return sorted;
}

/** True for the first candidate of its identity that is asked about. */
export function firstOfEachKey(): (item: CandidateEntry) => boolean {
  const seen = new Set<string>();
  return ({ candidate }) => seen.size < seen.add(candidate.dedupeKey).size;
}
