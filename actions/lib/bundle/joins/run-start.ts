import { digestOf, handle } from '@spine-green/evidence-schemas';
import { DaemonsReadyV1 } from '@spine-green/evidence-schemas/documents/daemons_ready.v1';
import { DemoSessionV1 } from '@spine-green/evidence-schemas/documents/demo_session.v1';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { RunConfigPayloadV1 } from '@spine-green/evidence-schemas/documents/run_config_payload.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { RunStartedV1 } from '@spine-green/evidence-schemas/documents/run_started.v1';
import { StackDestroySnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_destroy_snapshot.v1';
import { runConfig, runConfigDigest } from '@spine-green/runtime/run-config';
import { pinnedDigestsHandover } from '../../handovers/m3.ts';
import { inventoryHandover } from '../../handovers/m9.ts';
import { oracleRunRoot } from '../../phase-end/contract.ts';
import { list, matching, record, text } from '../../run/handover.ts';
import { type Claims, differing } from '../data/compare.ts';
import { judged, runObject } from '../data/summaries.ts';
import type { BundleFailure } from '../failure.ts';
import { judging } from '../judging.ts';
import { findPassed, handedOver, type Stage, writtenBy } from './lanes.ts';

/** What was pinned when the run began and what was up then, against the configuration, the epoch and the lanes of M3 and M4. */
export const verifyRunStart = (stage: Stage): readonly BundleFailure[] => [
  ...judged(stage.view, 'run.json', (object) => manifestFaults(stage.view.typed(object, RunManifestV1), stage)),
  ...judged(stage.view, 'run_started.json', (object) => startFaults(stage.view.typed(object, RunStartedV1), stage)),
  ...judged(stage.view, 'operate/daemons_ready.json', (object) =>
    daemonFaults(stage.view.typed(object, DaemonsReadyV1), stage),
  ),
  ...judged(stage.view, SESSION, (object) => sessionFaults(stage.view.typed(object, DemoSessionV1), stage)),
  ...openedFaults(stage),
];

/** The manifest is made of the configuration whose bytes have its digest, and of the digests of M3.C. */
function manifestFaults(manifest: RunManifestV1 | undefined, stage: Stage): readonly string[] {
  if (manifest === undefined) return [];
  const payload = stage.view.objects.find(({ sha256 }) => sha256 === manifest.config_digest);
  const config = stage.view.typed(payload, RunConfigPayloadV1);
  if (config === undefined) return ['has the digest of no configuration that is there'];
  const digests = handedOver(stage, pinnedDigestsHandover.lane, matching(isPinned));
  return differing({
    source_handles: [manifest.source_handles, config.handles],
    env: [manifest.env, config.env],
    image: [manifest.image, config.image],
    phase_id: [manifest.phase_id, config.phase_id],
    registry_sha256: [manifest.registry_sha256, config.registry_sha256],
    spec_sha256: [manifest.spec_sha256, config.spec_sha256],
    written_at_utc: [manifest.written_at_utc, config.written_at_utc],
    'the policies of the run': [manifest.run_config_digest, runConfigDigest()],
    'policies of the configuration': [config.policies, policyDigests()],
    'scenario_equivalence of the configuration': [config.scenario_equivalence, scenarioOf(config, stage)],
    ...(digests === undefined
      ? {}
      : {
          config_digest: [manifest.config_digest, digests.config_digest],
          config_digest_algo: [manifest.config_digest_algo, digests.config_digest_algo],
          scenario_config_digest: [manifest.scenario_config_digest, digests.scenario_config_digest],
          run_config_digest: [manifest.run_config_digest, digests.run_config_digest],
          scenario_run_id: [manifest.scenario_run_id, digests.scenario_run_id],
          'scenario_equivalence.key': [manifest.scenario_equivalence.key, digests.run_equivalence_key],
        }),
  });
}

const policyDigests = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(runConfig).map(([name, policy]) => [name, digestOf(policy)]));

/** The scenario of a run is the pinned world, its pinned outputs and their pinned order; the digest of its receipt is a pin. */
function scenarioOf({ scenario_equivalence: said }: RunConfigPayloadV1, { ledger }: Stage): typeof said {
  const outputs = handle('ORACLE_REQUIRED_OUTPUT_IDS');
  const keys: Readonly<Record<string, readonly string[]>> = handle('ORACLE_SORT_KEY_BY_OUTPUT_ID');
  return {
    oracle_input_manifest_uri: `s3://${handle('S3_ORACLE_BUCKET')}/${oracleRunRoot(ledger)}run_receipt.json`,
    oracle_input_manifest_sha256: ledger.phases.M3.pinned.oracle_input_manifest_sha256?.value ?? '',
    oracle_required_output_ids: [...outputs].sort(),
    oracle_sort_key_by_output_id: Object.fromEntries(outputs.map((id) => [id, (keys[id] ?? []).join(',')])),
  };
}

type Pinned = ReturnType<typeof pinnedDigestsHandover.parse>;

/** A payload that passed was written with these members. */
function isPinned(payload: unknown): payload is Pinned {
  return record({ config_digest: text, run_config_digest: text, run_equivalence_key: text })(payload) !== undefined;
}

function startFaults(started: RunStartedV1 | undefined, { view }: Stage): readonly string[] {
  const manifest = runObject(view, 'run.json');
  if (started === undefined || manifest === undefined) return [];
  return differing({ run_json_sha256: [started.run_json_sha256, manifest.sha256] });
}

const MAP = record({ services: list(record({ service: text, pack: text })) });
const RUNNING = record({
  services: list(record({ service: text, task_definition: text, task_arns: list(text), image_digest: text })),
});

/** Every service of the map runs the tasks that M4.F saw steady, as many as it is to have. */
function daemonFaults(ready: DaemonsReadyV1 | undefined, stage: Stage): readonly string[] {
  const map = handedOver(stage, 'M4.B', MAP);
  const running = handedOver(stage, 'M4.F', RUNNING);
  if (ready === undefined || map === undefined || running === undefined) return [];
  const byPack = Map.groupBy(map.services, ({ pack }) => pack);
  const steady = new Map(running.services.map((one) => [one.service, one]));
  return differing({
    packs: [ready.packs, [...byPack].map(([pack, rows]) => ({ pack, services: rows.map(({ service }) => service) }))],
    services: [
      ready.services,
      ready.services.map(({ service_name }) => {
        const found = steady.get(service_name);
        const tasks = found?.task_arns ?? [];
        return {
          service_name,
          task_definition: found?.task_definition,
          task_arns: tasks,
          desired_count: tasks.length,
          running_count: tasks.length,
          pending_count: 0,
          status: 'ACTIVE',
          image_digest: found?.image_digest,
        };
      }),
    ],
    'run_scope.key': [ready.run_scope.key, handle('REQUIRED_PLATFORM_RUN_ID_ENV_KEY')],
    'run_scope.value': [ready.run_scope.value, ready.platform_run_id],
  });
}

const FROZEN = record({ destroy_set: record({ stack: record({ started_at_utc: text }) }) });

const SESSION = 'operate/demo_session.json';

/** The session is of the substrate of its lane, ends on the day that was decided, and is over once its stack is gone. */
function sessionFaults(session: DemoSessionV1 | undefined, stage: Stage): readonly string[] {
  const lane = findPassed(stage, 'M4.H');
  if (session === undefined || lane === undefined) return [];
  const opened = openedSession(stage);
  const end = session.demo_end_utc;
  return differing({
    ...sessionClaims(session, lane, stage),
    ...(findPassed(stage, 'M9.H') === undefined
      ? { 'an end at which no stack was gone': [end === null || endsOfStack(stage).includes(end) ? null : end, null] }
      : { demo_end_utc: [end, endOfStack(stage)] }),
    ...(opened === undefined ? {} : { 'the start of the session': [session.demo_start_utc, opened.demo_start_utc] }),
  });
}

/** What M4.H published of a session that was open then; the teardown wrote over it. */
function openedFaults(stage: Stage): readonly BundleFailure[] {
  const lane = findPassed(stage, 'M4.H');
  const ref = lane?.documents.find(({ name }) => name === SESSION);
  const session = openedSession(stage);
  if (lane === undefined || ref === undefined || session === undefined) return [];
  return judging(ref, () =>
    differing({ ...sessionClaims(session, lane, stage), demo_end_utc: [session.demo_end_utc, null] }),
  );
}

const openedSession = (stage: Stage): DemoSessionV1 | undefined =>
  writtenBy(stage, { lane: 'M4.H', name: SESSION, schema: DemoSessionV1 });

/** When the demo stack was gone, as M9.D saw it; undefined where that lane does not hold. */
const endOfStack = (stage: Stage): string | undefined =>
  writtenBy(stage, { lane: 'M9.D', name: 'demo_destroy_snapshot.json', schema: StackDestroySnapshotV1 })
    ?.completed_at_utc;

/** As every attempt of M9.D saw it: one that was run again leaves the end that a proof before it wrote. */
const endsOfStack = ({ view }: Stage): readonly string[] =>
  view.objects.flatMap((object) => {
    const isOne = /\/demo_destroy_snapshot[^/]*\.json$/.test(object.key);
    return (isOne ? view.typed(object, StackDestroySnapshotV1)?.completed_at_utc : undefined) ?? [];
  });

function sessionClaims(session: DemoSessionV1, lane: LaneSnapshotV1, stage: Stage): Claims {
  const started = handedOver(stage, inventoryHandover.lane, FROZEN)?.destroy_set.stack.started_at_utc;
  const again =
    (stage.ledger.phases.M9.lanes['M9.B']?.resultSeq ?? 0) > (stage.ledger.phases.M4.lanes['M4.H']?.resultSeq ?? 0);
  return {
    kafka_cluster_id: [session.kafka_cluster_id, lane.epoch.kafka_cluster_id],
    db_resource_id: [session.db_resource_id, lane.epoch.db_resource_id],
    bucket_map: [
      session.bucket_map,
      {
        oracle: handle('S3_ORACLE_BUCKET'),
        archive: handle('S3_ARCHIVE_BUCKET'),
        quarantine: handle('S3_QUARANTINE_BUCKET'),
        evidence: handle('S3_EVIDENCE_BUCKET'),
      },
    ],
    expires_at: [session.expires_at, stage.ledger.phases.M2.pinned.TAG_EXPIRES_AT_VALUE?.value],
    ...(started === undefined || !again ? {} : { demo_start_utc: [session.demo_start_utc, started] }),
  };
}
