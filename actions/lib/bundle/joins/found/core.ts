import { handle } from '@spine-green/evidence-schemas';
import { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import { HealthDocumentV1 } from '@spine-green/evidence-schemas/documents/health_document.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { BUILT_DAEMONS } from '@spine-green/runtime/catalog';
import { consumerStreams } from '@spine-green/runtime/consumer/streams';
import { consumedPartitions, filledTopics, highestLag, leastDistanceMs } from '../../../rules/caught-up.ts';
import { count, list, nullable, record, text } from '../../../run/handover.ts';
import { profileValues } from '../../../run/profile.ts';
import type { Claims } from '../../data/compare.ts';
import { textsOf } from '../../members.ts';
import type { ClaimsOf, Reading } from '../lane-reading.ts';
import { findPassed, handedOver, type Stage } from '../lanes.ts';
import {
  askedMembers,
  consumedBy,
  foundMembers,
  foundRows,
  foundWhole,
  isAfter,
  isStateOf,
  outside,
  RANGES,
  REF,
  runningDaemons,
  steadyRows,
} from './claims.ts';

const WRITER = 'archive-writer';

/** What lanes of M7 found and handed over of the core and the archive, counted again. */
export const CORE_FOUND: Readonly<Record<string, ClaimsOf>> = {
  'M7.B': (reading) => ({ ...coreClaims(reading), ...progressClaims(reading) }),
  'M7.C': (reading) => caughtUpClaims(reading),
  'M7.D': (reading) => archiveClaims(reading),
  'M7.P8': (reading) => planeClaims(reading, ['M7.A', 'M7.B', 'M7.C', 'M7.D']),
  'M7.P9': (reading) => planeClaims(reading, ['M7.E', 'M7.F']),
};

const CORE = ['archive-writer', 'csfb', 'ieg', 'ofp'];

/** Every component works in the task and by the definition that M4.F saw, under the pinned group and policy. */
function coreClaims(reading: Reading): Claims {
  const { stage, run, snapshot } = reading;
  const daemons = runningDaemons(stage);
  const prefix = handle('RTDL_CORE_CONSUMER_GROUP_ID');
  const policy = handle('RTDL_CORE_OFFSET_COMMIT_POLICY');
  const streams = consumerStreams(prefix, run);
  const policies = CORE.map((component) => ({
    component,
    environment: { group: prefix, policy },
    reported: { group: streams.find((one) => one.component === component)?.groupId, policy },
    ...(daemons === undefined ? {} : { task_definition: daemons.get(component)?.task_definition }),
  }));
  return {
    ...foundRows(reading, 'M7.B-C01', steadyRows(stage, CORE)),
    ...foundRows(reading, 'M7.B-C02', policies),
    ...foundRows(reading, 'M7.B-C04', liveRows(stage, run)),
    ...foundWhole(reading, 'M7.B-C06', snapshot.epoch.kafka_cluster_id ?? undefined),
  };
}

/** Every daemon of the catalogue is live for the run, by the definition that M4.F saw. */
function liveRows(stage: Stage, run: string) {
  const daemons = runningDaemons(stage);
  return daemons === undefined
    ? undefined
    : BUILT_DAEMONS.flatMap(({ mode, handle: key }) => {
        const found = daemons.get(mode);
        return found === undefined
          ? []
          : [{ service: handle(key), task_definition: found.task_definition, runs: [run] }];
      }).toSorted((one, other) => (one.service < other.service ? -1 : 1));
}

const POSITION = record({
  topic: text,
  partition: count,
  next_offset: count,
  committed_offset: nullable(count),
  high: count,
});
const COMPONENT = record({
  component: text,
  state: text,
  reasons: list(text),
  health: REF,
  partitions: list(POSITION),
});
const PROGRESS = record({ restart_count: count, components: list(COMPONENT) });
type Component = NonNullable<ReturnType<typeof COMPONENT>>['value'];

const nameOf = (one: { readonly topic: string; readonly partition: number }): string => `${one.topic}/${one.partition}`;

/** What each component reached, by what it left there, and where it stood between two other looks. */
function progressClaims(reading: Reading): Claims {
  const { stage, handed } = reading;
  const said = handed(PROGRESS);
  if (said === undefined) return { 'the components of the core': [undefined, CORE] };
  const { segments: found, reached } = reading.side('M7.B-C03', 'observed');
  const segments = textsOf(found);
  const tasks = runningDaemons(stage);
  const archive = handle('S3_ARCHIVE_BUCKET');
  return {
    'the components of the core': [said.components.map(({ component }) => component), CORE],
    restart_count: [said.restart_count, 0],
    'what M7.B-C03 says that each reached': [
      reached,
      said.components.map((one) => ({
        component: one.component,
        heartbeat: one.state,
        positions_committed: one.partitions.filter(({ committed_offset: offset }) => (offset ?? 0) > 0).length,
        ...(tasks === undefined ? {} : { stored_by: tasks.get(one.component)?.task }),
      })),
    ],
    'states that their reasons do not give': [
      said.components.filter(({ state, reasons }) => !isStateOf(state, reasons)).map(({ component }) => component),
      [],
    ],
    'what M7.B-C03 found archived': [found, segments],
    'segments that are not archived': [segments.filter((key) => stage.view.newest(archive, key) === undefined), []],
    'positions outside of those before and after': [
      said.components.flatMap((one) => positionFaults(one, segments, reading)),
      [],
    ],
    ...Object.fromEntries(
      said.components.flatMap((one) => [...healthClaims(one, reading), ...partitionClaims(one, stage)]),
    ),
  };
}

/** What a component stored of itself before it was sampled is of the task that M4.F saw, and its positions are passed. */
function healthClaims(
  { component, health }: Component,
  { stage }: Reading,
): readonly (readonly [string, Claims[string]])[] {
  const { view } = stage;
  const task = runningDaemons(stage)?.get(component)?.task;
  const document = view.typed(view.find(health), HealthDocumentV1);
  return [
    [
      `the health object of ${component}`,
      [
        document === undefined ? undefined : { component: document.component, task: document.instance_id },
        { component, task: task ?? document?.instance_id },
      ],
    ],
  ];
}

/** The partitions that the sampler found afterwards. */
function partitionClaims(
  { component, partitions }: Component,
  stage: Stage,
): readonly (readonly [string, Claims[string]])[] {
  const after = isAfter(stage, 'M7.C', 'M7.B') ? consumedBy(stage, component) : undefined;
  return after === undefined
    ? []
    : [[`the partitions of ${component}`, [partitions.map(nameOf).sort(), after.map(({ name }) => name).sort()]]];
}

/**
 * Between what P7 had admitted, what the component had stored of itself and the writer archived before, and where the
 * sampler found log and component afterwards. What was committed to the log was durable before, and was read after the
 * position of the database, so it may be later than that one.
 */
function positionFaults(
  { component, health, partitions }: Component,
  segments: readonly string[],
  { stage }: Reading,
): readonly string[] {
  const before = handedOver(stage, 'M6.G', RANGES)?.partitions ?? [];
  const stored = stage.view.typed(stage.view.find(health), HealthDocumentV1)?.checkpoints ?? {};
  const after = isAfter(stage, 'M7.C', 'M7.B') ? consumedBy(stage, component) : undefined;
  return partitions.flatMap((one) => {
    const name = nameOf(one);
    const admitted = before.find((range) => nameOf(range) === name)?.last ?? -1;
    const later = after?.find((range) => range.name === name);
    const archived = component === WRITER ? lastArchived(one, segments) : -1;
    return outside([
      { name: `${component} high of ${name}`, value: one.high, least: admitted + 1, most: later?.watermark_high },
      {
        name: `${component} next_offset of ${name}`,
        value: one.next_offset,
        least: Math.max(Number(stored[name] ?? 0), archived + 1),
        most: Math.min(one.high, later?.end_offset ?? one.high),
      },
      {
        name: `${component} committed_offset of ${name}`,
        value: one.committed_offset ?? 0,
        most: Math.min(one.high, later?.end_offset ?? one.high),
      },
    ]);
  });
}

/** Last offset of the newest segment of a partition that the lane found archived before it sampled; -1 without one. */
function lastArchived(
  { topic, partition }: { readonly topic: string; readonly partition: number },
  keys: readonly string[],
) {
  const place = `/topic=${topic}/partition=${partition}/segment=`;
  const key = keys.find((one) => one.includes(place)) ?? '';
  return Number(/segment=\d+-(\d+)\./.exec(key)?.[1] ?? -1);
}

const JUDGED = record({ offsets_ref: REF, caught_up_ref: REF, basis_ref: REF });

/** By the very versions that the lane judged. */
function caughtUpClaims(reading: Reading): Claims {
  const { stage, run, snapshot, handed } = reading;
  const refs = handed(JUDGED);
  if (refs === undefined) return {};
  const { view } = stage;
  const { profile } = stage.ledger.phases.M7.pinned;
  const offsets = view.typed(view.find(refs.offsets_ref), OffsetsSnapshotV1);
  const verdict = view.typed(view.find(refs.caught_up_ref), CaughtUpV1);
  const basis = view.typed(view.find(refs.basis_ref), KafkaOffsetsSnapshotV1);
  const missing = Object.entries({ offsets, verdict, basis }).flatMap(([name, one]) =>
    one === undefined ? [name] : [],
  );
  if (offsets === undefined || verdict === undefined || basis === undefined)
    return { 'documents that it judged and that are not there': [missing, []] };
  return {
    ...foundMembers(reading, 'M7.C-C01', { groups: offsets.groups.map(({ group_id: group }) => group) }),
    ...foundMembers(reading, 'M7.C-C02', {
      lag_max: highestLag(verdict, consumedPartitions(offsets)),
      samples: verdict.samples.length,
      interval_ms_min: leastDistanceMs(verdict),
    }),
    ...askedMembers(reading, 'M7.C-C02', {
      interval_ms_min:
        profile === undefined ? undefined : { $at_least: profileValues(profile.value).caught_up_interval_ms },
    }),
    ...foundMembers(reading, 'M7.C-C03', {
      runs: [run],
      writers: [...new Set([offsets.writer.task_arn, verdict.writer.task_arn])],
    }),
    ...foundMembers(reading, 'M7.C-C04', {
      basis: refs.basis_ref.version_id,
      regression_between_samples: !verdict.no_regression,
    }),
    ...foundMembers(reading, 'M7.C-C05', {
      p7: snapshot.epoch.kafka_cluster_id ?? undefined,
      snapshot: snapshot.epoch.kafka_cluster_id ?? undefined,
      topics_filled: filledTopics(basis).length,
    }),
  };
}

const ARCHIVED = record({ segments: count, records_by_topic: list(record({ topic: text, records: count })) });

/** Everything that P7 had admitted was archived; where all records were, all segments were. */
function archiveClaims(reading: Reading): Claims {
  const { stage, handed, facts } = reading;
  const said = handed(ARCHIVED);
  const writer = handedOver(stage, 'M7.B', record({ task_arn: text }))?.task_arn;
  if (said === undefined) return {};
  const admitted = Map.groupBy(handedOver(stage, 'M6.G', RANGES)?.partitions ?? [], ({ topic }) => topic);
  const archived = facts.archive.reduce((sum, { records }) => sum + records, 0);
  const isAll = said.records_by_topic.reduce((sum, { records }) => sum + records, 0) === archived;
  return {
    'topics of which less was archived than P7 had admitted': [
      [...admitted].flatMap(([topic, ranges]) =>
        outside([
          {
            name: topic,
            value: said.records_by_topic.find((one) => one.topic === topic)?.records ?? 0,
            least: ranges.reduce((sum, one) => sum + one.admitted, 0),
          },
        ]),
      ),
      [],
    ],
    ...(isAll
      ? { 'all segments': [said.segments, facts.archive.reduce((sum, { segments }) => sum + segments, 0)] }
      : {}),
    ...foundMembers(reading, 'M7.D-C03', { task: writer }),
  };
}

/** How long the lanes of a plane took together, by their own word. */
function planeClaims(reading: Reading, lanes: readonly string[]): Claims {
  const snapshots = lanes.flatMap((lane) => findPassed(reading.stage, lane) ?? []);
  const seconds = snapshots.reduce((sum, { elapsed_seconds }) => sum + elapsed_seconds, 0);
  const check = `${reading.snapshot.lane}-C03`;
  return snapshots.length < lanes.length ? {} : foundWhole(reading, check, seconds);
}
