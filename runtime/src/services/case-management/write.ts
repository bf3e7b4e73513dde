import { isPlatformError } from '@spine-green/evidence-schemas';
import type { CaseSubjectKey } from '../../events/case-identities.ts';
import { findInstantMicros, textOfMicros } from '../../kernel/clock.ts';
import { countersStatement } from '../../observability/counters.ts';
import type { Database, Queryable } from '../../substrate/database/port.ts';
import { timelineCounters } from './intake/ledger.ts';
import { type AppendRules, appendTimeline } from './timeline/append.ts';
import { documentHash, type Pins, type TimelineEvent } from './timeline/event.ts';

export interface CaseRow {
  readonly caseId: string;
  readonly version: number;
  readonly subject: CaseSubjectKey;
  readonly pins: Pins;
  /** When the last of its events was observed, by whatever clock. */
  readonly lastActivity: string;
}

export type WriteRefusal = { readonly status: 404 | 409 | 422; readonly code: string; readonly detail?: string };

export interface CaseWrite<T> {
  readonly caseId: string;
  /** The version that the writer has seen. */
  readonly expectedVersion: number;
  /** The event that tells of it, for the moment of the first request. */
  readonly event: (found: CaseRow, observedTime: string) => TimelineEvent;
  /** Refuses by what the case is; before anything is written. */
  readonly check?: (transaction: Queryable, found: CaseRow) => Promise<WriteRefusal | undefined>;
  /** What else the write does, in the same transaction; also when the event is a repetition. */
  readonly also?: (transaction: Queryable, found: CaseRow, event: TimelineEvent) => Promise<T>;
}

export type WriteResult<T> =
  | WriteRefusal
  | {
      readonly event: TimelineEvent;
      readonly repeated: boolean;
      readonly version: number;
      readonly also: T | undefined;
    };

export interface WriteContext {
  readonly database: Database;
  readonly rules: AppendRules;
  readonly nowUtc: () => string;
}

/** Writes that met another one at the same rows, one of which the database gave up: nothing of it was done. */
const CONFLICTS_MAX = 3;

/**
 * One write of somebody to a case, in one transaction: the event, what follows from it, and the new version. A repeated
 * request is answered as the first one; the same request with other content, and one that has not seen the newest version,
 * change nothing and get 409. Throws E_DATABASE_CONFLICT after so many conflicts in a row.
 */
export async function writeToCase<T>(context: WriteContext, write: CaseWrite<T>): Promise<WriteResult<T>> {
  for (let conflicts = 1; ; conflicts += 1) {
    try {
      return await writeOnce(context, write);
    } catch (error) {
      if (!isPlatformError(error, 'E_DATABASE_CONFLICT') || conflicts === CONFLICTS_MAX) throw error;
    }
  }
}

const writeOnce = <T>({ database, rules, nowUtc }: WriteContext, write: CaseWrite<T>): Promise<WriteResult<T>> =>
  database.transaction(async (transaction): Promise<WriteResult<T>> => {
    const found = await lockCase(transaction, rules.platformRunId, write.caseId);
    if (found === undefined) return { status: 404, code: 'CASE_NOT_FOUND' };
    const asked = write.event(found, afterActivity(found, nowUtc()));
    const stored = await findStored(transaction, asked.case_timeline_event_id);
    if (stored !== undefined) {
      const again = write.event(found, stored.observed_time);
      if (documentHash(again) !== documentHash(stored)) {
        await append(transaction, rules, again);
        return { status: 409, code: 'TIMELINE_PAYLOAD_MISMATCH', detail: 'the request id was used for something else' };
      }
      const also = await write.also?.(transaction, found, stored);
      return { event: stored, repeated: true, version: found.version, also };
    }
    if (found.version !== write.expectedVersion) {
      return { status: 409, code: 'VERSION_CONFLICT', detail: `the case is at version ${found.version}` };
    }
    const refusal = await write.check?.(transaction, found);
    if (refusal !== undefined) return refusal;
    await append(transaction, rules, asked);
    const also = await write.also?.(transaction, found, asked);
    const version = (await lockCase(transaction, rules.platformRunId, write.caseId))?.version ?? found.version;
    return { event: asked, repeated: false, version, also };
  });

/**
 * The moment of a write: now, or just after the last event of the case where that lies ahead of this clock. Whoever writes
 * has seen that event, so what is written follows it, whichever clock is behind.
 */
const afterActivity = ({ lastActivity }: CaseRow, now: string): string =>
  textOfMicros(Math.max(findInstantMicros(now) ?? 0, (findInstantMicros(lastActivity) ?? 0) + 1));

async function append(transaction: Queryable, rules: AppendRules, event: TimelineEvent): Promise<void> {
  const counters = timelineCounters(await appendTimeline(transaction, rules, [event]));
  const scope = { component: 'cm', platformRunId: rules.platformRunId, scenarioRunId: 'N/A' };
  await transaction.execute(countersStatement(scope, counters));
}

async function lockCase(transaction: Queryable, platformRunId: string, caseId: string): Promise<CaseRow | undefined> {
  const [row] = await transaction.query<{ version: number; subject: string; pins: string; last: string }>({
    name: 'cm_lock_case',
    text: `SELECT c.version, c.case_subject_key_json AS subject, c.pins_json AS pins,
        coalesce((SELECT p.last_activity_observed_time FROM cases.cm_case_projection p WHERE p.case_id = c.case_id),
          c.first_observed_time) AS last
      FROM cases.cm_cases c WHERE c.case_id = $1 AND c.platform_run_id = $2 FOR UPDATE OF c`,
    values: [caseId, platformRunId],
  });
  if (row === undefined) return undefined;
  return {
    caseId,
    version: row.version,
    subject: JSON.parse(row.subject) as CaseSubjectKey,
    pins: JSON.parse(row.pins) as Pins,
    lastActivity: row.last,
  };
}

async function findStored(transaction: Queryable, eventId: string): Promise<TimelineEvent | undefined> {
  const [row] = await transaction.query<{ event_json: string }>({
    name: 'cm_find_event',
    text: 'SELECT event_json FROM cases.cm_case_timeline WHERE case_timeline_event_id = $1',
    values: [eventId],
  });
  return row === undefined ? undefined : (JSON.parse(row.event_json) as TimelineEvent);
}

/** Whether the event is on the timeline of the case. */
export async function isOnTimeline(transaction: Queryable, caseId: string, eventId: string): Promise<boolean> {
  const [row] = await transaction.query({
    name: 'cm_is_on_timeline',
    text: 'SELECT 1 AS found FROM cases.cm_case_timeline WHERE case_timeline_event_id = $1 AND case_id = $2',
    values: [eventId, caseId],
  });
  return row !== undefined;
}

/** Small scalars only: a text for people, bounded, never a copy of a payload. */
export const textFits = (value: unknown, charactersMax: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= charactersMax && !value.includes('\u0000');
