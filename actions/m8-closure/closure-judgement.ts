import { digestOf } from '@spine-green/evidence-schemas';
import type { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import type { Evidence } from '@spine-green/runtime/evidence/read';
import { findMicros } from '@spine-green/runtime/kernel/clock';
import { CLOSURE_NAMES, type ClosureName } from '../lib/rules/closure-objects.ts';
import type { ConformanceAnswer } from './bundle.ts';
import type { Marker } from './closure-set.ts';

/** Digest and time of the bytes that a reference resolves to; undefined where it resolves to nothing. */
export type Resolved = Readonly<
  Record<ClosureName, { readonly sha256: string; readonly writtenAtUtc: string } | undefined>
>;

export interface MarkerExpectations {
  readonly platformRunId: string | undefined;
  /** Pinned key of each closure object. */
  readonly keys: Readonly<Record<ClosureName, string>>;
  /** Newest acquisition of the run's lock, as the database has it. */
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
  const { status, closure_refs: refs, bundle_root_sha256: root } = marker.document;
  const newest = microsOf(marker.writtenAtUtc);
  return [
    ...(status === 'COMPLETED' && marker.document.platform_run_id === platformRunId ? [] : ['it is of another run']),
    ...(marker.document.fence === fence ? [] : ['it is not of the newest acquisition of the lock']),
    ...(root === rootOf(marker, resolved, keys) ? [] : ['its root is not the digest of what it refers to']),
    ...CLOSURE_NAMES.flatMap((name) => {
      const found = resolved[name];
      const ref = refs[`${name}_ref`];
      if (ref.key !== keys[name]) return [`${name}: it refers to another place`];
      if (found?.sha256 !== ref.sha256) return [`${name}: the reference does not resolve`];
      return microsOf(found.writtenAtUtc) <= newest ? [] : [`${name}: written after the marker`];
    }),
    ...markers.filter(({ versions }) => versions !== 1).map(({ key, versions }) => `${key}: ${versions} versions`),
    ...brokenLinks(markers),
  ];
}

const microsOf = (text: string): number => findMicros(text) ?? Number.NaN;

/** Digest over the pinned places and the bytes that were read there, not over the marker's own words about them. */
const rootOf = ({ document }: Marker, resolved: Resolved, keys: MarkerExpectations['keys']): string =>
  digestOf(
    Object.fromEntries(
      CLOSURE_NAMES.map((name) => [
        `${name}_ref`,
        {
          key: keys[name],
          version_id: document.closure_refs[`${name}_ref`].version_id,
          sha256: resolved[name]?.sha256 ?? null,
        },
      ]),
    ),
  );

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

/** The live checks of 16, section 6. One that is absent was not made, whatever the status says. */
const CONFORMANCE_CHECKS = [
  'C01_run_pins',
  'C02_image_digest',
  'C03_config_digest',
  'C04_run_scope',
  'C05_policy_revisions',
  'C06_topics',
  'C07_auth_posture',
  'C08_no_local_fallback',
  'C09_schema_version',
  'C10_object_store',
  'C11_consumer_identity',
  'C12_truth_leak_guard',
  'C13_clock_skew',
  'C14_sealed_inputs',
  'C15_egress_bypass',
  'C16_semantic_contract_alignment',
  'C17_policy_revision_presence',
  'C18_security_corridor_posture',
  'C19_governance_event_schema_contract',
] as const;

/** What the document has to be about, from pins and database. */
export interface ConformancePins {
  readonly imageDigest: string;
  readonly runConfigDigest: string;
  readonly scenarioRunId: string;
  readonly environment: EnvironmentConformanceV1['environment'];
  /** Checks that may be skipped on this substrate. */
  readonly permitted: readonly string[];
  readonly answer: ConformanceAnswer;
}

/** PASS on every row, of these pins; a row may be skipped only where the substrate cannot have its subject. */
export function conformanceFaults(
  { document, sha256 }: Pick<Evidence<EnvironmentConformanceV1>, 'document' | 'sha256'>,
  { permitted, answer, ...pins }: ConformancePins,
): readonly string[] {
  const { status, checks } = document;
  const found = checks.map(({ check_id: id }) => id);
  const about = {
    image: document.image_digest === pins.imageDigest,
    configuration: document.run_config_digest === pins.runConfigDigest,
    scenario: document.scenario_run_id === pins.scenarioRunId,
    environment: document.environment === pins.environment,
    request: document.request_id === answer.requestId && sha256 === answer.sha256,
  };
  return [
    ...(status === 'PASS' ? [] : [`status ${status}`]),
    ...CONFORMANCE_CHECKS.filter((id) => found.filter((one) => one === id).length !== 1).map(
      (id) => `${id}: not made once`,
    ),
    ...checks
      .filter((row) => row.status === 'FAIL' || (row.status === 'SKIPPED' && !permitted.includes(row.check_id)))
      .map((row) => `${row.check_id}: ${row.status}`),
    ...Object.entries(about)
      .filter(([, same]) => !same)
      .map(([name]) => `of another ${name}`),
  ];
}

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
