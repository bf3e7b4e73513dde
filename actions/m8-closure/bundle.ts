import { GovernanceEventV1 } from '@spine-green/evidence-schemas/documents/governance_event.v1';
import { type Fact, isReadable } from '../lib/checks/fact.ts';
import { BY_DAEMON, CLOSURE_NAMES, type ClosureName, MARKER } from '../lib/rules/closure-objects.ts';
import { type ClosureSet, newestMarker, type RollUp } from './closure-set.ts';

/** Version ids that lie newest at the pinned keys; undefined for an absent object. */
export type NewestVersions = Readonly<Record<ClosureName, string | undefined>>;

/** A version of a closure object, whatever the marker says of it. */
export interface WrittenVersion {
  readonly name: string;
  readonly versionId: string;
  /** Task that it names as its writer; null for the roll-up, which is no document. */
  readonly writer: string | null;
}

/** The document that the conformance daemon wrote for a request, as the database has it. */
export interface ConformanceAnswer {
  readonly requestId: string;
  readonly requestedBy: string;
  readonly versionId: string;
  readonly sha256: string;
}

export interface Authorship {
  /** Task of the execution that closed the run. */
  readonly reporter: string;
  /** Every task that ever held the run's lock. */
  readonly holders: readonly string[];
  /** Tasks of the conformance service. */
  readonly conformance: readonly string[];
  readonly answer: ConformanceAnswer;
  /** Image that all of them have to run. */
  readonly imageDigest: string;
}

/** A fact of the run, as far as its schema and its pins say. */
export const isRowOf = (row: unknown, platformRunId: string | undefined): boolean =>
  GovernanceEventV1.is(row) && row.pins.platform_run_id === platformRunId;

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
  const wrong = rollUp.value.rows.filter((row) => !GovernanceEventV1.is(row)).length;
  return [
    ...unreadable,
    ...(rollUp.value.rows.length === 0 ? ['governance_events: no row'] : []),
    ...(wrong === 0 ? [] : [`governance_events: ${wrong} rows are no facts`]),
  ];
}

interface Signed {
  readonly platform_run_id: string;
  readonly writer: { readonly task_arn: string | null; readonly image_digest: string | null };
}

/**
 * Objects of another run, of another writer or image, or with a version above the one that the marker names: such a
 * version was put there by hand. What cannot be read is reported as missing and not once more here.
 */
export function foreignObjects(
  set: ClosureSet,
  { newest, history, by }: { newest: NewestVersions; history: readonly WrittenVersion[]; by: Authorship },
  platformRunId: string | undefined,
): readonly string[] {
  const marker = newestMarker(set);
  const signed: (readonly [string, Signed])[] = marker === undefined ? [] : [[MARKER, marker.document]];
  for (const name of CLOSURE_NAMES) {
    const read: Fact<{ readonly document: Signed } | RollUp> = set[name];
    if (isReadable(read) && 'document' in read.value) signed.push([name, read.value.document]);
  }
  const foreignRows = isReadable(set.governance_events)
    ? set.governance_events.value.rows.filter((row) => pinnedRunOf(row) !== platformRunId).length
    : 0;
  const allowed = (name: string): readonly string[] => (name === BY_DAEMON ? by.conformance : [by.reporter]);
  const closed = (name: ClosureName): string | undefined => marker?.document.closure_refs[`${name}_ref`].version_id;
  return [
    ...signed
      .filter(([, document]) => document.platform_run_id !== platformRunId)
      .map(([name]) => `${name}: another run`),
    ...signed
      .filter(([name, { writer }]) => writer.task_arn === null || !allowed(name).includes(writer.task_arn))
      .map(([name, { writer }]) => `${name}: written by ${writer.task_arn ?? 'nobody'}`),
    ...signed
      .filter(([, { writer }]) => writer.image_digest !== by.imageDigest)
      .map(([name]) => `${name}: written by another image`),
    ...(foreignRows === 0 ? [] : [`governance_events: ${foreignRows} rows of another run`]),
    ...CLOSURE_NAMES.filter((name) => name !== BY_DAEMON && newest[name] !== closed(name)).map(
      (name) => `${name}: the newest version is not the one that was closed`,
    ),
    ...history
      .filter(({ writer }) => writer !== null && !by.holders.includes(writer))
      .map(({ name, versionId, writer }) => `${name} ${versionId}: written by ${writer}, who never held the lock`),
    ...(by.answer.requestedBy === by.reporter && by.answer.versionId === closed(BY_DAEMON)
      ? []
      : [`${BY_DAEMON}: not the answer to the reporter's request`]),
  ];
}
