import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import { GovernanceEventV1 } from '@spine-green/evidence-schemas/documents/governance_event.v1';
import { isRowOf } from './bundle.ts';

/** A governance fact as the store has it: the object is the truth, the roll-up is made of it. */
export interface StoredFact {
  /** From the name of the object. */
  readonly eventId: string;
  /** Of the bytes that were read. */
  readonly sha256: string;
}

export interface GovernanceExpectations {
  readonly platformRunId: string | undefined;
  /** Facts that were there when the roll-up was written. */
  readonly facts: readonly StoredFact[];
  /** Digest of the report that the marker closes. */
  readonly reportSha256: string;
}

/** Every row is looked at, which is more than the fifty that the contract samples. */
export function governanceFaults(
  rows: readonly unknown[],
  { platformRunId, facts, reportSha256 }: GovernanceExpectations,
): readonly string[] {
  const events = rows.flatMap((row) => (GovernanceEventV1.is(row) ? [row] : []));
  const wrong = rows.filter((row) => !isRowOf(row, platformRunId)).length;
  const stored = new Map(facts.map(({ eventId, sha256 }) => [eventId, sha256]));
  const listed = new Set(events.map(({ event_id: id }) => id));
  const generated = events.filter(({ event_family: family }) => family === 'RUN_REPORT_GENERATED');
  return [
    ...(wrong === 0 ? [] : [`${wrong} rows are no facts of the run`]),
    ...events
      .filter((event) => event.event_id !== identityOf(event))
      .map(({ event_id: id }) => `${id}: another identity`),
    ...events
      .filter((event) => stored.get(event.event_id) !== sha256Hex(canonicalJson(event)))
      .map(({ event_id: id }) => `${id}: not what its object says`),
    ...[...stored.keys()].filter((id) => !listed.has(id)).map((id) => `${id}: not listed`),
    ...(rows.length === facts.length ? [] : [`${rows.length} rows for ${facts.length} facts`]),
    ...(isSorted(events) ? [] : ['the rows are not in order']),
    ...(generated.some(({ dedupe_key: key }) => key.endsWith(`:${reportSha256}`))
      ? []
      : ['no RUN_REPORT_GENERATED of the report that was closed']),
  ];
}

/** 16, section 3.1: `<family>|<run>|<scenario or empty>|<component>|<dedupe key>`. */
function identityOf({ event_family, pins, actor, dedupe_key }: GovernanceEventV1): string {
  const { platform_run_id, scenario_run_id = '' } = pins;
  return sha256Hex([event_family, platform_run_id, scenario_run_id, actor.source_component, dedupe_key].join('|'));
}

/** By time, then by identity; times of one form sort as text. */
const isSorted = (events: readonly GovernanceEventV1[]): boolean =>
  events.every((event, index) => {
    const before = events[index - 1];
    if (before === undefined) return true;
    const [earlier, later] = [before, event].map(({ ts_utc: at, event_id: id }) => `${at} ${id}`);
    return (earlier ?? '') < (later ?? '');
  });
