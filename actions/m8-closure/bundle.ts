import { GovernanceEventV1 } from '@spine-green/evidence-schemas/documents/governance_event.v1';
import { type Fact, isReadable } from '../lib/checks/fact.ts';
import {
  BY_DAEMON,
  CLOSURE_NAMES,
  type ClosureName,
  type ClosureSet,
  newestMarker,
  type RollUp,
} from './closure-set.ts';

/** Version ids that lie newest at the pinned keys; undefined for an absent object. */
export type NewestVersions = Readonly<Record<ClosureName, string | undefined>>;

export interface Writers {
  /** Task of the execution that closed the run. */
  readonly reporter: string;
  /** Tasks of the conformance service. */
  readonly conformance: readonly string[];
}

/** A fact of the run, as far as its schema and its pins say. */
export const isRowOf = (row: unknown, platformRunId: string | undefined): boolean =>
  GovernanceEventV1.faults(row).length === 0 && pinnedRunOf(row) === platformRunId;

function pinnedRunOf(row: unknown): unknown {
  const pins = typeof row === 'object' && row !== null && 'pins' in row ? row.pins : undefined;
  return typeof pins === 'object' && pins !== null && 'platform_run_id' in pins ? pins.platform_run_id : undefined;
}

/** Closure objects that are absent, do not parse, or are empty where they must not be. */
export function missingObjects(set: ClosureSet): readonly string[] {
  const unreadable = ['markers' as const, ...CLOSURE_NAMES].flatMap((name) => {
    const read: Fact<unknown> = set[name];
    return isReadable(read) ? [] : [`${name}: ${read.unreadable}`];
  });
  const rollUp = set.governance_events;
  if (!isReadable(rollUp)) return unreadable;
  const wrong = rollUp.value.rows.filter((row) => GovernanceEventV1.faults(row).length > 0).length;
  return [
    ...unreadable,
    ...(rollUp.value.rows.length === 0 ? ['governance_events: no row'] : []),
    ...(wrong === 0 ? [] : [`governance_events: ${wrong} rows are no facts`]),
  ];
}

interface Signed {
  readonly platform_run_id: string;
  readonly writer: { readonly task_arn: string | null };
}

/**
 * Objects of another run, of another writer, or with a version above the one that the marker names: such a version was
 * put there by hand. What cannot be read is reported as missing and not once more here.
 */
export function foreignObjects(
  set: ClosureSet,
  newest: NewestVersions,
  { reporter, conformance }: Writers,
  platformRunId: string | undefined,
): readonly string[] {
  const marker = newestMarker(set);
  const signed: (readonly [string, Signed])[] = marker === undefined ? [] : [['run_completed', marker.document]];
  for (const name of CLOSURE_NAMES) {
    const read: Fact<{ readonly document: Signed } | RollUp> = set[name];
    if (isReadable(read) && 'document' in read.value) signed.push([name, read.value.document]);
  }
  const foreignRows = isReadable(set.governance_events)
    ? set.governance_events.value.rows.filter((row) => pinnedRunOf(row) !== platformRunId).length
    : 0;
  const allowed = (name: string): readonly string[] => (name === BY_DAEMON ? conformance : [reporter]);
  return [
    ...signed
      .filter(([, document]) => document.platform_run_id !== platformRunId)
      .map(([name]) => `${name}: another run`),
    ...signed
      .filter(([name, { writer }]) => writer.task_arn === null || !allowed(name).includes(writer.task_arn))
      .map(([name, { writer }]) => `${name}: written by ${writer.task_arn ?? 'nobody'}`),
    ...(foreignRows === 0 ? [] : [`governance_events: ${foreignRows} rows of another run`]),
    ...CLOSURE_NAMES.filter(
      (name) => name !== BY_DAEMON && newest[name] !== marker?.document.closure_refs[`${name}_ref`].version_id,
    ).map((name) => `${name}: the newest version is not the one that was closed`),
  ];
}
