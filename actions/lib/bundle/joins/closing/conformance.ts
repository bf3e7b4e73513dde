import { handle } from '@spine-green/evidence-schemas';
import { DbMigrationRunSnapshotV1 } from '@spine-green/evidence-schemas/documents/db_migration_run_snapshot.v1';
import { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import { IgPolicyActiveV1 } from '@spine-green/evidence-schemas/documents/ig_policy_active.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { BUILT_DAEMONS, topicsWrittenBy } from '@spine-green/runtime/catalog';
import { consumerStreams } from '@spine-green/runtime/consumer/streams';
import { truthColumns } from '@spine-green/runtime/events/outputs';
import { isManaged } from '@spine-green/runtime/managed';
import { runConfig } from '@spine-green/runtime/run-config';
import { DECISION_ROLE } from '@spine-green/runtime/substrate/database/roles';
import { type Claims, differing } from '../../data/compare.ts';
import type { GovernanceFact } from '../../data/governance.ts';
import { judged, runObject } from '../../data/summaries.ts';
import type { BundleFailure } from '../../failure.ts';
import { membersOf } from '../../members.ts';
import { findPassed, type Stage } from '../lanes.ts';
import {
  type Check,
  type Due,
  familiesDue,
  PRODUCER,
  policyRevisions,
  producerOf,
  schemaDue,
  skewDue,
  type Told,
  topicsDue,
} from './conformance-dues.ts';

/** Every check of the running environment: what it must expect is pinned, and what it says to have found has to be that. */
export const verifyConformance = (stage: Stage, governance: readonly GovernanceFact[]): readonly BundleFailure[] =>
  judged(stage.view, 'obs/environment_conformance.json', (object) => {
    const document = stage.view.typed(object, EnvironmentConformanceV1);
    return document === undefined
      ? []
      : [
          ...conformanceFaults(document, stage),
          ...untold(
            document,
            governance.map(({ event }) => event.dedupe_key),
          ),
        ];
  });

/** The gate tells of each principal that it refused; the check that it does refuses one of them. */
function untold({ checks }: EnvironmentConformanceV1, told: readonly string[]): readonly string[] {
  const probed = checks.some(({ check_id: id, status }) => id === 'C07_auth_posture' && status === 'PASS');
  return !probed || told.some((key) => key.startsWith(`ig_forbidden:${PROBER}:`))
    ? []
    : [`saw the gate refuse ${PROBER}, of which no fact tells`];
}

/** With whose key the probe comes that may push no class of the stream. */
const PROBER = 'ops';

function conformanceFaults(document: EnvironmentConformanceV1, stage: Stage): readonly string[] {
  const { checks, profiles } = document;
  const told = toldOf(document, stage);
  const rules = rulesOf(told);
  const skipped = checks.filter(({ status }) => status === 'SKIPPED').map(({ check_id: id }) => id);
  return [
    ...differing({
      'its checks': [checks.map(({ check_id: id }) => id), Object.keys(rules)],
      'profiles.skips': [profiles.skips, skipped],
      status: [document.status, checks.some(({ status }) => status === 'FAIL') ? 'FAIL' : 'PASS'],
    }),
    ...differing(rightsTold(checks)),
    ...checks
      .filter(({ status }) => status !== 'FAIL')
      .flatMap((check) => differing(claimsOf(check, rules[check.check_id]?.(check)))),
  ];
}

/** What a daemon's heartbeat says that the bus lets it write stands in two checks of the document, whatever becomes of them. */
function rightsTold(checks: readonly Check[]): Claims {
  const checkBy = (id: string) => checks.find(({ check_id }) => check_id === id);
  const [told, egress] = [membersOf(checkBy('C05_policy_revisions')?.observed), checkBy('C15_egress_bypass')];
  const seen = membersOf(egress?.observed);
  // What could not be read fails, and says nothing of anybody.
  if (Object.keys(seen).length === 0) return { 'status of C15 where it asked nobody': [egress?.status, 'FAIL'] };
  const rightsOf = (name: string): unknown => membersOf(told[name]).bus_writes;
  // A daemon that said nothing when one of them was made may have said it by the time of the other.
  const both = Object.keys(seen).filter((name) => seen[name] !== null && typeof rightsOf(name) === 'string');
  return {
    'whom C15 asked': [Object.keys(seen).toSorted(), DAEMONS],
    'bus_writes that C15 observed': [
      both.map((name) => [name, seen[name]]),
      both.map((name) => [name, String(rightsOf(name)).split(',').filter(Boolean).toSorted()]),
    ],
  };
}

function claimsOf(check: Check, due: Due | undefined): Claims {
  if (due === undefined) return {};
  const { check_id: id, status } = check;
  return {
    [`expected of ${id}`]: [check.expected, due.expected],
    [`details of ${id}`]: [check.details, due.details ?? ''],
    ...(status === 'SKIPPED' ? {} : { [`observed of ${id}`]: [check.observed, due.observed] }),
    ...(due.never === true ? { [`status of ${id}`]: [status, 'SKIPPED'] } : {}),
  };
}

const DAEMONS: readonly string[] = BUILT_DAEMONS.map(({ mode }): string => mode).toSorted();

function toldOf({ platform_run_id: run, checks }: EnvironmentConformanceV1, { view, ledger }: Stage): Told {
  const manifest = view.typed(runObject(view, 'run.json'), RunManifestV1);
  const signal = view.typed(
    runObject(view, `sr/ready_signal/${manifest?.scenario_run_id ?? ''}.json`),
    ReadySignalV1,
  )?.oracle_pack_ref;
  const pack = (signal?.manifest_ref ?? '').replace(/^s3:\/\/[^/]+\//, '');
  const migrated = findPassed({ view, ledger }, 'M2.H')?.documents.find(
    ({ name }) => name === 'db_migration_run_snapshot.json',
  );
  const isClosed = runObject(view, 'run_completed.json') !== undefined;
  return {
    run,
    substrate: view.manifest.substrate,
    config: manifest?.run_config_digest ?? null,
    image: manifest?.image.image_digest,
    components: [...new Set([...reporting(checks, isClosed), ...(isClosed ? [PRODUCER] : [])])],
    isClosed,
    policy: view.typed(runObject(view, 'ig/policy/active.json'), IgPolicyActiveV1),
    cluster: view.typed(runObject(view, 'ingest/kafka_offsets_snapshot.json'), KafkaOffsetsSnapshotV1)
      ?.kafka_cluster_id,
    migrations: migrated === undefined ? undefined : view.typed(view.find(migrated), DbMigrationRunSnapshotV1),
    packDigest: view.newest(handle('S3_ORACLE_BUCKET'), pack)?.sha256,
    outputs: Object.keys(signal?.stream_view_output_refs ?? {}),
  };
}

/** Where the scope check passed, every daemon reports; where it did not, those that it lists. */
function reporting(checks: readonly Check[], isClosed: boolean): readonly string[] {
  const scope = checks.find(({ check_id: id }) => id === 'C04_run_scope');
  const listed = Object.keys(membersOf(membersOf(scope?.observed).live_instances)).filter(
    (name) => DAEMONS.includes(name) || (name === PRODUCER && !isClosed),
  );
  return scope?.status === 'PASS' ? [...new Set([...DAEMONS, ...listed])] : listed;
}

/** By id, in the order in which the document lists them (16, section 6). */
function rulesOf(told: Told): Readonly<Record<string, (check: Check) => Due>> {
  const { run, config, image, policy, components, substrate } = told;
  const principals = Object.keys(runConfig.class_map.principals);
  const auth = handle('IG_AUTH_MODE');
  const each = <T>(value: T): Readonly<Record<string, T>> => Object.fromEntries(components.map((one) => [one, value]));
  const same = (value: unknown): Due => ({ expected: value, observed: value });
  return {
    C01_run_pins: () => same({ platform_run_id: run, run_config_digest: config }),
    C02_image_digest: () => ({ expected: image, observed: each(image) }),
    C03_config_digest: () => ({ expected: config, observed: each(config) }),
    C04_run_scope: ({ observed }) => ({
      expected: Object.fromEntries(DAEMONS.map((one) => [one, 1])),
      observed: { live_instances: { ...each(1), ...producerOf(observed, told) }, other_runs: [] },
    }),
    C05_policy_revisions: (check) => policyRevisions(check, told),
    C06_topics: (check) => topicsDue(check, told),
    C07_auth_posture: () => same({ auth_mode: auth, without_key: 401, wrong_class: 403 }),
    C08_no_local_fallback: () =>
      same({ ...(isManaged(substrate) ? { local_hosts: [] } : {}), local_disk_store: false, event_log: 'kafka' }),
    C09_schema_version: (check) => schemaDue(check, told),
    C10_object_store: () => same({ second_create: 'refused', readable: true }),
    C11_consumer_identity: () =>
      same(
        Object.fromEntries(
          consumerStreams(handle('RTDL_CORE_CONSUMER_GROUP_ID'), run).map(({ streamId }) => [streamId, 1]),
        ),
      ),
    C12_truth_leak_guard: () =>
      same({ role: DECISION_ROLE, truth_columns: truthColumns, truth_read: [], label_reads: [] }),
    C13_clock_skew: (check) => skewDue(check, components),
    C14_sealed_inputs: () => ({
      expected: { seal_status: 'SEALED_OK', manifest_sha256: told.packDigest },
      observed: {
        seal_status: 'SEALED_OK',
        manifest_sha256: told.packDigest,
        receipts: Object.fromEntries(told.outputs.map((one) => [one, true])),
      },
    }),
    // A bus that keeps no rules lets everybody write, and one that keeps some is part of every substrate but this one.
    C15_egress_bypass: () => ({ ...same(BUS_WRITES_OF_DAEMONS), never: substrate === 'embedded' }),
    C16_semantic_contract_alignment: () => same({ unknown_classes: [], unrouted_classes: [] }),
    C17_policy_revision_presence: () => same({ revision: policy?.revision, content_digest: policy?.content_digest }),
    C18_security_corridor_posture: () => ({
      expected: { auth_mode: auth, principals },
      observed: { auth_mode: auth, principals: principals.toSorted() },
    }),
    C19_governance_event_schema_contract: (check) => familiesDue(check),
  };
}

const BUS_WRITES_OF_DAEMONS = Object.fromEntries(
  BUILT_DAEMONS.map(({ mode, principal }) => [mode, topicsWrittenBy(principal)]),
);
