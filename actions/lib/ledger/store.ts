import { randomBytes } from 'node:crypto';
import { evidenceKey, evidencePrefix, isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { LedgerStateV1 } from '@spine-green/evidence-schemas/documents/ledger_state.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence, type EvidenceTarget, replaceEvidence } from '@spine-green/runtime/evidence/write';
import { type Clock, nowUtc } from '@spine-green/runtime/kernel/clock';
import { mapLimited } from '@spine-green/runtime/kernel/concurrency';
import { listAll, type StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import type { CiIdentity } from '../io/inputs.ts';
import { decide } from './decide.ts';
import type { GuardFacts, Refusal } from './decision.ts';
import { type Draft, eventName, findBrokenLink, type LedgerEvent, seal } from './events.ts';
import { applyEvent, fold } from './fold.ts';
import { project } from './projection.ts';
import { EMPTY_LEDGER, type LedgerState } from './state.ts';

export interface LedgerPlace {
  readonly target: EvidenceTarget;
  readonly env: 'embedded' | 'emulated' | 'dev_min';
}

export interface LedgerWriter extends LedgerPlace {
  readonly clock: Clock;
  readonly ci: CiIdentity;
}

export type Appended = { readonly event: LedgerEvent } | { readonly refusal: Refusal };

export interface Ledger {
  readonly state: () => LedgerState;
  readonly append: (draft: Draft, facts: Omit<GuardFacts, 'nowUtc' | 'substrate'>) => Promise<Appended>;
  /** Writes the derived projection; whoever folds later writes the newer one. */
  readonly project: () => Promise<void>;
}

/** Concurrent writers are rare and short; more conflicts than this mean something is wrong. */
const APPEND_ATTEMPTS_MAX = 8;
/** Fewer than a client of a store has connections: what waits for one of them counts as what found none. */
const READ_AT_ONCE = 32;

/** All events in order, their chain verified. Throws E_LEDGER_CHAIN_BROKEN. */
export async function readLedger({ target, env }: LedgerPlace): Promise<readonly LedgerEvent[]> {
  const prefix = `${evidencePrefix({ family: 'ledger', env })}events/`;
  const listed: StoredVersion[] = [];
  for await (const object of listAll(target.store, target.bucket, prefix)) listed.push(object);
  const events = await mapLimited(
    listed,
    READ_AT_ONCE,
    async ({ key, versionId }) => (await readEvidence(target, key, LedgerEventV1.parse, versionId)).document,
  );
  const broken = findBrokenLink(events);
  if (broken !== undefined) throw new PlatformError('E_LEDGER_CHAIN_BROKEN', broken);
  return events;
}

/** `appended` hears of every event that this writer appends. */
export async function openLedger(
  writer: LedgerWriter,
  appended: (event: LedgerEvent) => void = () => undefined,
): Promise<Ledger> {
  let head: LedgerEvent | undefined;
  let state = EMPTY_LEDGER;
  const refold = async (): Promise<void> => {
    const events = await readLedger(writer);
    head = events.at(-1);
    state = fold(events);
  };
  await refold();
  const append = async (draft: Draft, facts: Omit<GuardFacts, 'nowUtc' | 'substrate'>): Promise<Appended> => {
    for (let attempt = 1; attempt <= APPEND_ATTEMPTS_MAX; attempt += 1) {
      const atUtc = nowUtc(writer.clock);
      const decision = decide(state, draft, { ...facts, nowUtc: atUtc, substrate: writer.env });
      if ('refusal' in decision) return decision;
      const event = seal(decision.event, head, { atUtc, ci: writer.ci, nonce: randomBytes(16).toString('hex') });
      try {
        await createEvidence(writer.target, eventKey(writer, event.seq), LedgerEventV1, event);
        head = event;
        state = applyEvent(state, event);
        appended(event);
        return { event };
      } catch (error) {
        // Another writer won this place: fold again and evaluate the guards anew (02, section 9).
        if (!isPlatformError(error, 'E_EVIDENCE_CONFLICT')) throw error;
        await refold();
      }
    }
    throw new PlatformError('E_EVIDENCE_CONFLICT', `another writer appended ${APPEND_ATTEMPTS_MAX} times in a row`);
  };
  return { state: () => state, append, project: () => writeProjection(writer, state) };
}

const eventKey = (place: LedgerPlace, seq: number): string =>
  evidenceKey({ family: 'ledger', env: place.env }, `events/${eventName(seq)}`);

/** Copies only ever go on: what somebody wrote of as much or more of the ledger stays. */
async function writeProjection(writer: LedgerWriter, state: LedgerState): Promise<void> {
  const key = evidenceKey({ family: 'ledger', env: writer.env }, 'state.json');
  const present = await writer.target.store.head(writer.target.bucket, key);
  if (present !== undefined && (await projectedSeq(writer, key, present.versionId)) >= state.seq) return;
  try {
    await replaceEvidence(writer.target, key, LedgerStateV1, project(state, writer.env), present?.versionId);
  } catch (error) {
    if (!isPlatformError(error, 'E_OBJECT_MOVED', 'E_EVIDENCE_CONFLICT')) throw error;
  }
}

/** How much of the ledger a stored copy is of; nothing for what is no copy any more. */
async function projectedSeq({ target }: LedgerPlace, key: string, versionId: string): Promise<number> {
  try {
    return (await readEvidence(target, key, LedgerStateV1.parse, versionId)).document.ledger_seq;
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND', 'E_SCHEMA_INVALID', 'E_EVIDENCE_UNREADABLE')) return 0;
    throw error;
  }
}
