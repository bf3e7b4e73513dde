import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import { DaemonsReadyV1 } from '@spine-green/evidence-schemas/documents/daemons_ready.v1';
import { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import { FunctionalWorkloadProfileV1 } from '@spine-green/evidence-schemas/documents/functional_workload_profile.v1';
import { InletAssertionSnapshotV1 } from '@spine-green/evidence-schemas/documents/inlet_assertion_snapshot.v1';
import { RuntimeProbeV1 } from '@spine-green/evidence-schemas/documents/runtime_probe.v1';
import { SrPassV1 } from '@spine-green/evidence-schemas/documents/sr_pass.v1';
import { StreamSortSummaryV1 } from '@spine-green/evidence-schemas/documents/stream_sort_summary.v1';
import { WspReadyRunV1 } from '@spine-green/evidence-schemas/documents/wsp_ready_run.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { pinnedHandles } from '../../ledger/derived.ts';
import { oracleRunRoot } from '../../phase-end/contract.ts';
import { byName, count, list, record, text } from '../../run/handover.ts';
import { planPhaseOf } from '../../run/sources.ts';
import { differing } from '../data/compare.ts';
import type { DataFacts } from '../data/facts.ts';
import { runObject } from '../data/summaries.ts';
import { sumBy } from '../data/tallies.ts';
import type { BundleFailure } from '../failure.ts';
import { judging } from '../judging.ts';
import { textsOf } from '../members.ts';
import { CLOSING_FOUND } from './found/closing.ts';
import { CORE_FOUND } from './found/core.ts';
import { DAEMONS_FOUND } from './found/daemons.ts';
import { DECISIONS_FOUND } from './found/decisions.ts';
import { INGRESS_FOUND } from './found/ingress.ts';
import { ORACLE_FOUND } from './found/oracle.ts';
import { START_FOUND } from './found/start.ts';
import { type ClaimsOf, type Reading, readingOf } from './lane-reading.ts';
import { SOURCES } from './lane-sources.ts';
import { anything, findPassed, type Stage } from './lanes.ts';
import { PACKAGING_FOUND } from './packaging/packaging-found.ts';

/** What lanes that passed found and handed over of the run, against its pins, its documents and its data. */
export const verifyLaneValues = (stage: Stage, facts: DataFacts): readonly BundleFailure[] =>
  TABLES.flatMap((table) =>
    Object.entries(table).flatMap(([lane, claimsOf]) => faultsOf(lane, claimsOf, { stage, facts })),
  );

function faultsOf(lane: string, claimsOf: ClaimsOf, { stage, facts }: Pick<Reading, 'stage' | 'facts'>) {
  const snapshot = findPassed(stage, lane);
  const ref = stage.ledger.phases[planPhaseOf(lane)].lanes[lane]?.snapshot;
  if (snapshot === undefined || ref === undefined) return [];
  return judging(ref, () => differing(claimsOf(readingOf(snapshot, stage, facts))));
}

const each = (names: readonly string[], value: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(names.map((name) => [name, value]));

const CLAIMS: Readonly<Record<string, ClaimsOf>> = {
  'M4.B': ({ handed, side, stage }) => {
    const ready = stage.view.typed(runObject(stage.view, 'operate/daemons_ready.json'), DaemonsReadyV1);
    const replicas = handed(record({ replicas: count }))?.replicas;
    return {
      replicas: [replicas, side('M4.B-C02', 'observed').pinned],
      'replicas that were wanted': [
        ready === undefined ? [] : [...new Set(ready.services.map(({ desired_count }) => desired_count))],
        ready === undefined ? [] : [replicas],
      ],
    };
  },
  'M4.D': ({ side, run, manifest, handed, stage, snapshot }) => {
    const probe = snapshot.documents.find(({ name }) => name === 'm4_d_runtime_probe.json');
    const document = stage.view.typed(probe === undefined ? undefined : stage.view.find(probe), RuntimeProbeV1);
    return {
      'the probe that M4.D-C03 expects': [
        side('M4.D-C03', 'expected'),
        {
          exit_code: 0,
          image_digest: manifest?.image.image_digest,
          platform_run_id: run,
          task_arn: handed(record({ task_arn: text }))?.task_arn,
        },
      ],
      'the attempt of its probe': [document?.attempt, document === undefined ? undefined : snapshot.attempt],
    };
  },
  'M4.E': ({ side, run, manifest, services }) => ({
    'the scope of M4.E-C01': [side('M4.E-C01', 'expected'), each(services, run)],
    'the image of M4.E-C04': [side('M4.E-C04', 'expected'), each(services, manifest?.image.image_digest)],
  }),
  'M4.F': ({ side, services }) => ({
    'the services of M4.F-C01': [textsOf(side('M4.F-C01', 'expected').order).toSorted(), services.toSorted()],
    'the services of M4.F-C05': [side('M4.F-C05', 'expected').services, services.toSorted()],
  }),
  'M5.B': ({ handed, stage }) => {
    const assertion = stage.view.typed(
      runObject(stage.view, 'oracle/inlet_assertion_snapshot.json'),
      InletAssertionSnapshotV1,
    );
    if (assertion === undefined) return {};
    const { inlet_mode, overall_pass, missing_gate_ids, missing_output_ids } = assertion;
    const held = [
      assertion.input_prefix_readable,
      assertion.manifest_readable,
      assertion.seal_readable,
      assertion.manifest_output_coverage_pass,
      missing_gate_ids.length + missing_output_ids.length === 0,
    ];
    return {
      'the mode of the inlet': [inlet_mode, handed(record({ inlet_mode: text }))?.inlet_mode],
      'what the inlet asserted': [overall_pass, held.every(Boolean)],
    };
  },
  'M5.C': ({ side, stage }) => ({
    'the sealed manifest of M5.C-C03': [
      side('M5.C-C03', 'expected').sealed_manifest_sha256,
      stage.view.newest(handle('S3_ORACLE_BUCKET'), `${oracleRunRoot(stage.ledger)}_oracle_pack_manifest.json`)?.sha256,
    ],
  }),
  'M5.E': ({ handed, stage }) => {
    const said = handed(record({ lane_mode: text, workload_profile_id: text }));
    const pins = Object.fromEntries(pinnedHandles(stage.ledger));
    const { view } = stage;
    const summary = view.typed(runObject(view, 'oracle/stream_sort_summary.json'), StreamSortSummaryV1);
    const profile = view.typed(runObject(view, 'oracle/functional_workload_profile.json'), FunctionalWorkloadProfileV1);
    return {
      lane_mode: [said?.lane_mode, pins.M5_LANE_MODE],
      'the mode of the sort': [summary?.lane_mode, summary && pins.M5_LANE_MODE],
      workload_profile_id: [said?.workload_profile_id, pins.M5_WORKLOAD_PROFILE_ID],
      'the profile of the workload': [profile?.profile_id, profile && pins.M5_WORKLOAD_PROFILE_ID],
    };
  },
  'M6.D': ({ handed, stage }) => {
    const pass = stage.view.typed(runObject(stage.view, 'sr/sr_pass.json'), SrPassV1);
    return {
      gates: [
        handed(record({ gates: anything }))?.gates,
        pass?.gates.map(({ gate_id, status }) => ({ gate_id, status })),
      ],
    };
  },
  'M6.E': ({ handed, stage, run }) => {
    const said = handed(record({ ready_runs: anything, exit_code: count, task_arn: text }));
    const { view } = stage;
    const states = view
      .under(handle('S3_EVIDENCE_BUCKET'), `${evidencePrefix({ family: 'run', platform_run_id: run })}wsp/ready_runs/`)
      .flatMap((object) => view.typed(object, WspReadyRunV1) ?? [])
      .toSorted((a, b) => a.sequence - b.sequence)
      .map(({ sequence, status }) => ({ sequence, status }));
    const summary = view.typed(runObject(view, 'wsp/wsp_summary.json'), WspSummaryV1);
    const isSummarised = findPassed(stage, 'M6.F') !== undefined;
    return {
      ready_runs: [said?.ready_runs, states.slice(-READY_RUNS_MAX)],
      ...(isSummarised
        ? { exit_code: [said?.exit_code, 0], task_arn: [said?.task_arn, summary?.writer.task_arn] }
        : {}),
    };
  },
  'M6.G': ({ handed, facts }) => {
    const said = handed(record({ partitions: list(PARTITION) }))?.partitions ?? [];
    return Object.fromEntries(
      said.map(({ topic, partition, last, admitted }) => [
        `what was admitted of ${topic}/${partition}`,
        [admitted, admittedUpTo(facts, { topic, partition, last })],
      ]),
    );
  },
  'M7.D': ({ handed, side, facts }) => {
    const said = handed(record({ segments: count, records_by_topic: list(record({ topic: text, records: count })) }));
    const archived = sumOf(facts.archive, ({ topic, records }) => [topic, records]);
    return {
      segments: [said?.segments, side('M7.D-C01', 'observed').segments],
      'more segments than there are': [
        Math.max(0, (said?.segments ?? 0) - facts.archive.reduce((sum, { segments }) => sum + segments, 0)),
        0,
      ],
      'topics of which more or less is archived': [
        (said?.records_by_topic ?? [])
          .filter(({ topic, records }) => records > (archived.get(topic) ?? 0))
          .map(({ topic }) => topic),
        [],
      ],
    };
  },
  'M8.C': ({ handed, facts }) => {
    const said = handed(record({ admitted: list(RANGE) }))?.admitted ?? [];
    return Object.fromEntries(
      said.map(({ topic, partition, last_offset: last, events }) => [
        `what was admitted of ${topic}/${partition}`,
        [events, admittedUpTo(facts, { topic, partition, last })],
      ]),
    );
  },
  'M8.F': ({ handed, side, facts, manifest }) => {
    const said = handed(SCANNED);
    const { receipts } = facts.receipts.tallies;
    const admissions = receipts.filter(({ decision }) => decision === 'ADMIT');
    const lines = facts.receipts.lines;
    return {
      'the receipts of M8.F-C03': [side('M8.F-C03', 'observed').receipts, lines],
      'the configuration of M8.F-C03': [
        side('M8.F-C03', 'expected').run_config_digests,
        manifest === undefined ? undefined : [manifest.run_config_digest],
      ],
      'the scenario of M8.F-C03': [
        side('M8.F-C03', 'expected').scenario_run_ids,
        manifest === undefined ? undefined : [manifest.scenario_run_id],
      ],
      receipts: [
        said?.receipts,
        {
          lines,
          by_decision: sumBy(receipts, ({ decision }) => decision),
          admitted_by_topic: sumBy(admissions, ({ topic }) => topic),
        },
      ],
      'log.admitted': [said?.log.admitted, admissions.reduce((sum, one) => sum + one.count, 0)],
      'quarantines.records': [said?.quarantines.records, facts.quarantine.total],
    };
  },
  'M8.H': ({ handed, stage }) => {
    const said = handed(record({ conformance: list(text), anomaly_total: count, markers: count }));
    const { view } = stage;
    const conformance = view.typed(runObject(view, 'obs/environment_conformance.json'), EnvironmentConformanceV1);
    const summary = view.typed(runObject(view, 'obs/anomaly_summary.json'), AnomalySummaryV1);
    return {
      conformance: [said?.conformance, conformance?.checks.map(({ check_id: id, status }) => `${id} ${status}`)],
      anomaly_total: [said?.anomaly_total, summary?.anomaly_total],
    };
  },
  'M9.B': ({ handed }) => ({
    'secrets that it did not freeze': [
      targetsBeside(handed(record({ destroy_set: record({ secrets: list(text) }) }))?.destroy_set.secrets),
      [],
    ],
  }),
  'M9.F': ({ handed, stage }) => {
    const matrix = handed(
      record({
        secret_target_matrix: list(record({ parameter_name: text, expected_scope: text, exists: anything })),
      }),
    )?.secret_target_matrix;
    const frozen = record({ destroy_set: record({ secrets: list(text) }) })(findPassed(stage, 'M9.B')?.payload)?.value;
    const named = (matrix ?? []).map(({ parameter_name: name }) => name);
    const targets: readonly string[] = handle('CANONICAL_DEMO_SECRET_TARGETS');
    return {
      'secrets that it did not look for': [targetsBeside(named), []],
      'the secrets of M9.B': [named, [...new Set([...targets, ...(frozen?.destroy_set.secrets ?? [])])]],
      'what became of them': [
        matrix?.map(({ expected_scope: scope, exists }) => [scope, exists]),
        named.map(() => ['demo_secret_target', false]),
      ],
    };
  },
};

const TABLES = [
  CLAIMS,
  SOURCES,
  PACKAGING_FOUND,
  START_FOUND,
  DAEMONS_FOUND,
  ORACLE_FOUND,
  INGRESS_FOUND,
  CORE_FOUND,
  DECISIONS_FOUND,
  CLOSING_FOUND,
];

/** So many states of the producer's run a lane hands over (M6.E). */
const READY_RUNS_MAX = 20;

const PARTITION = record({ topic: text, partition: count, last: count, admitted: count });
const RANGE = record({ topic: text, partition: count, last_offset: count, events: count });
const SCANNED = record({
  receipts: record({ lines: count, by_decision: byName(count), admitted_by_topic: byName(count) }),
  log: record({ admitted: count }),
  quarantines: record({ records: count }),
});

/** Secrets that the registry lists and that are not named. */
const targetsBeside = (named: readonly string[] | undefined): readonly string[] =>
  (handle('CANONICAL_DEMO_SECRET_TARGETS') as readonly string[]).filter((target) => named?.includes(target) !== true);

interface Upto {
  readonly topic: string;
  readonly partition: number;
  readonly last: number;
}

/** How many positions a receipt admits up to an offset; later lanes admitted more. */
function admittedUpTo({ receipts }: DataFacts, { topic, partition, last }: Upto): number {
  const cells = receipts.admitted.partitions().find((one) => one.topic === topic && one.partition === partition);
  return cells?.countUpTo(last) ?? 0;
}

function sumOf<T>(rows: readonly T[], of: (row: T) => readonly [string, number]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const [name, value] = of(row);
    sums.set(name, (sums.get(name) ?? 0) + value);
  }
  return sums;
}
