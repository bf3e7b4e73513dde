import { digestOf } from '@spine-green/evidence-schemas';
import type { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import type { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import type { Evidence } from '@spine-green/runtime/evidence/read';
import { findMicros } from '@spine-green/runtime/kernel/clock';
import { isRowOf } from './bundle.ts';
import { CLOSURE_NAMES, type ClosureName, type Marker, type RollUp } from './closure-set.ts';

/** Digest and time of the bytes that a reference resolves to; undefined where it resolves to nothing. */
export type Resolved = Readonly<
  Record<ClosureName, { readonly sha256: string; readonly writtenAtUtc: string } | undefined>
>;

export interface MarkerExpectations {
  readonly platformRunId: string | undefined;
  /** Pinned key of each closure object. */
  readonly keys: Readonly<Record<ClosureName, string>>;
  /** Acquisition under which M8.E closed. */
  readonly fence: string;
}

/** The marker that stands: complete, newest of its bundle, its references true, and the end of one chain. */
export function markerFaults(
  markers: readonly Marker[],
  resolved: Resolved,
  { platformRunId, keys, fence }: MarkerExpectations,
): readonly string[] {
  const marker = markers.at(-1);
  if (marker === undefined) return ['no marker'];
  const { status, closure_refs: refs, bundle_root_sha256: root, completed_at_utc: completed } = marker.document;
  const newest = microsOf(completed);
  return [
    ...(status === 'COMPLETED' && marker.document.platform_run_id === platformRunId ? [] : ['it is of another run']),
    ...(marker.document.fence === fence ? [] : ['it is not of the execution that closed the run']),
    ...(root === digestOf(refs) ? [] : ['its root is not the digest of its references']),
    ...CLOSURE_NAMES.flatMap((name) => {
      const found = resolved[name];
      const ref = refs[`${name}_ref`];
      if (ref.key !== keys[name]) return [`${name}: it refers to another place`];
      if (found?.sha256 !== ref.sha256) return [`${name}: the reference does not resolve`];
      return microsOf(found.writtenAtUtc) <= newest ? [] : [`${name}: written after the marker`];
    }),
    ...brokenLinks(markers),
  ];
}

const microsOf = (text: string): number => findMicros(text) ?? Number.NaN;

/** Every marker but the first supersedes the one before it, by its digest. */
const brokenLinks = (markers: readonly Marker[]): readonly string[] =>
  markers.flatMap((marker, index) => {
    const before = markers[index - 1];
    const { supersedes } = marker.document;
    const linked =
      before === undefined
        ? supersedes === null
        : supersedes?.key === before.key && supersedes.sha256 === before.sha256;
    return linked ? [] : [`${marker.key}: it supersedes another marker than the one before it`];
  });

/** PASS on every row; a row may be skipped only where the substrate cannot have its subject. */
export function conformanceFaults(
  { status, checks }: EnvironmentConformanceV1,
  permitted: readonly string[],
): readonly string[] {
  return [
    ...(status === 'PASS' ? [] : [`status ${status}`]),
    ...(checks.length === 0 ? ['no check'] : []),
    ...checks
      .filter((row) => row.status === 'FAIL' || (row.status === 'SKIPPED' && !permitted.includes(row.check_id)))
      .map((row) => `${row.check_id}: ${row.status}`),
  ];
}

export function anomalyFaults({
  status,
  anomaly_counts: counts,
  anomaly_total: total,
}: AnomalySummaryV1): readonly string[] {
  const sum = Object.values(counts).reduce((all, count) => all + count, 0);
  return [
    ...(sum === total ? [] : [`the total is ${total}, the counts make ${sum}`]),
    ...(status === 'PASS' ? [] : [`status ${status}`]),
  ];
}

/** Every row is looked at, which is more than the fifty that the contract samples. */
export function governanceFaults(
  { rows }: Pick<RollUp, 'rows'>,
  factObjects: number,
  platformRunId: string | undefined,
): readonly string[] {
  const wrong = rows.filter((row) => !isRowOf(row, platformRunId)).length;
  return [
    ...(wrong === 0 ? [] : [`${wrong} rows are no facts of the run`]),
    ...(rows.length === factObjects ? [] : [`${rows.length} rows for ${factObjects} facts`]),
    ...(rows.some((row) => familyOf(row) === 'RUN_REPORT_GENERATED') ? [] : ['no RUN_REPORT_GENERATED']),
  ];
}

const familyOf = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && 'event_family' in row ? row.event_family : undefined;

/** Members that would carry a record instead of a figure about it. */
const RAW: ReadonlySet<string> = new Set(['payload', 'payload_json', 'envelope', 'body', 'raw', 'record']);

/**
 * The derived documents hold figures and references only. Their schemas refuse every member beyond the contract, so what
 * is left to find is a reference that leaves the run, and a record under an open member.
 */
export function boundaryFaults(
  documents: Readonly<Record<string, Evidence<unknown>['document']>>,
  prefixes: readonly string[],
): readonly string[] {
  return Object.entries(documents).flatMap(([name, document]) =>
    [...membersOf(document)].flatMap(({ path, member, value }) => {
      if (RAW.has(member)) return [`${name}${path}: a record`];
      const isRef = typeof value === 'string' && (member === 'key' || path.includes('_ref'));
      return isRef && isPlace(value) && !staysBelow(value, prefixes) ? [`${name}${path}: outside the run`] : [];
    }),
  );
}

/** Version ids and digests lie beside keys and are no places. */
const isPlace = (text: string): boolean => text.includes('/');

function staysBelow(reference: string, prefixes: readonly string[]): boolean {
  const key = reference.replace(/^s3:\/\/[^/]+\//, '');
  return prefixes.some((prefix) => key.startsWith(prefix)) && !key.split('/').includes('..');
}

interface Member {
  readonly path: string;
  /** Name of the nearest member; that of the array for its elements. */
  readonly member: string;
  readonly value: unknown;
}

function* membersOf(value: unknown, path = '', member = ''): Generator<Member> {
  if (member !== '') yield { path, member, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    yield* membersOf(child, `${path}.${name}`, Array.isArray(value) ? member : name);
  }
}
