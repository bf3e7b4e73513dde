import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/platform/handle-probes.ts
import { probeHandles$actions_lib_platform_handle_probes } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { built$actions_lib_run_lane } from "./lib.mjs";
import { defineLane$actions_lib_run_lane } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/closure.ts
import { closureHandover$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureJudgement$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureOutcome$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { gatherClosure$actions_lib_shared_lanes_closure } from "./lib.mjs";

// other-part:evidence-schemas/src/digest.ts
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/topic_readiness_snapshot.v1.ts
import { TopicReadinessSnapshotV1$evidence_schemas_src_generated_topic_readiness_snapshot_v1 } from "./schemas.mjs";

// other-part:actions/lib/checks/fact.ts
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/platform/service-state.ts
import { readHeartbeats$actions_lib_platform_service_state } from "./lib.mjs";
import { taskDefinitionOf$actions_lib_platform_service_state } from "./lib.mjs";

// other-part:actions/lib/platform/services.ts
import { serviceMap$actions_lib_platform_services } from "./lib.mjs";

// other-part:actions/lib/run/evidence.ts
import { getRunId$actions_lib_run_evidence } from "./lib.mjs";
import { readAt$actions_lib_run_evidence } from "./lib.mjs";
import { runKey$actions_lib_run_evidence } from "./lib.mjs";

// actions/m7-spine/facts/archive-writer.ts
import { setTimeout as sleep } from "node:timers/promises";

// other-part:runtime/src/consumer/streams.ts
import { consumerStreams$runtime_src_consumer_streams } from "./substrate.mjs";

// other-part:runtime/src/truth/heartbeats.ts
import { readHeartbeats$runtime_src_truth_heartbeats } from "./substrate.mjs";

// runtime/src/consumer/checkpoints.ts
async function loadCheckpoints(database, table, streamId) {
  const rows = await database.query({
    text: `SELECT topic, partition_id, start_offset::text, next_offset::text, watermark_ts_utc
      FROM ${table} WHERE stream_id = $1 ORDER BY topic, partition_id`,
    values: [streamId]
  });
  return rows.map((row) => ({
    topic: row.topic,
    partition: row.partition_id,
    startOffset: Number(row.start_offset),
    nextOffset: Number(row.next_offset),
    watermarkTsUtc: row.watermark_ts_utc ?? void 0
  }));
}

// runtime/src/truth/progress.ts
async function readProgress(database, eventLog, streams) {
  const groups = [];
  for (const stream of streams) {
    const checkpoints = await loadCheckpoints(database, stream.checkpointTable, stream.streamId);
    const committed = await eventLog.committed(stream.groupId, stream.topics);
    const partitions = [];
    for (const topic of stream.topics) {
      const watermarks = await eventLog.watermarks(topic);
      partitions.push(...watermarks.map((watermark) => partitionOf(topic, watermark, checkpoints, committed)));
    }
    groups.push({ stream, partitions });
  }
  const { clusterId } = await eventLog.describe();
  return { clusterId, groups };
}
function partitionOf(topic, { partition, low, high }, checkpoints, committed) {
  const same = (entry) => entry.topic === topic && entry.partition === partition;
  const checkpoint = checkpoints.find(same);
  const nextOffset = checkpoint?.nextOffset ?? low;
  if (nextOffset > high) {
    const facts = `${topic}/${partition} ends at ${high}, its consumer is at ${nextOffset}`;
    throw new PlatformError$evidence_schemas_src_platform_error("E_LOG_OFFSET_OUT_OF_RANGE", facts);
  }
  return {
    topic,
    partition,
    startOffset: checkpoint?.startOffset ?? low,
    nextOffset,
    committedOffset: committed.find(same)?.nextOffset,
    low,
    high,
    lag: high - nextOffset,
    watermarkTsUtc: checkpoint?.watermarkTsUtc
  };
}

// other-part:actions/lib/run/profile.ts
import { profileValues$actions_lib_run_profile } from "./lib.mjs";

// actions/m7-spine/facts/archive-writer.ts
var COMPONENT = "archive-writer";
async function sampleWriter(context) {
  const first = await oneSample(context);
  await sleep(profileValues$actions_lib_run_profile(context.decision("profile").value).sample_interval_ms);
  return [first, await oneSample(context)];
}
async function oneSample(context) {
  return { service: await getWriterService(context), partitions: await readWriterProgress(context) };
}
async function getWriterService({ session }) {
  const name = handle$evidence_schemas_src_handles("SVC_RTDL_CORE_ARCHIVE_WRITER");
  const found = (await session.compute().describeServices()).find(({ service }) => service === name);
  if (found === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_SERVICE_UNKNOWN", `the compute has no ${name}`);
  return found;
}
function writerStream(context) {
  const streams = consumerStreams$runtime_src_consumer_streams(handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), getRunId$actions_lib_run_evidence(context));
  const found = streams.find(({ component }) => component === COMPONENT);
  if (found === void 0) throw new Error("this release has no archive stream");
  return found;
}
async function readWriterProgress(context) {
  const { session } = context;
  const progress = await readProgress(await session.database(), await session.eventLog(), [writerStream(context)]);
  return progress.groups.flatMap(({ partitions }) => partitions);
}
async function readWriterReport(context) {
  const database = await context.session.database();
  const heartbeats = await readHeartbeats$runtime_src_truth_heartbeats(database, getRunId$actions_lib_run_evidence(context));
  const own = heartbeats.find(({ component }) => component === COMPONENT);
  if (own === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_HEARTBEAT_MISSING", `${COMPONENT} declares nothing for this run`);
  const [row] = await database.query({
    text: "SELECT lag_json FROM obs.component_heartbeats WHERE component = $1 AND instance_id = $2",
    values: [COMPONENT, own.instanceId]
  });
  return { ...own, assigned: Object.keys(row?.lag_json ?? {}).sort() };
}

// actions/m7-spine/facts/b-rtdl-readiness.ts
var gatherRtdlReadiness = async (context) => ({
  samples: await observe$actions_lib_checks_fact(() => sampleWriter(context)),
  report: await observe$actions_lib_checks_fact(() => readWriterReport(context)),
  environment: await observe$actions_lib_checks_fact(() => readEnvironment(context)),
  committed: await observe$actions_lib_checks_fact(() => readCommitted(context)),
  newestSegment: await observe$actions_lib_checks_fact(() => findNewestSegment(context)),
  wanted: await observe$actions_lib_checks_fact(() => wantedDaemons(context)),
  live: await observe$actions_lib_checks_fact(() => liveDaemons(context)),
  probes: await observe$actions_lib_checks_fact(() => probeBuckets(context)),
  readyCluster: await observe$actions_lib_checks_fact(async () => {
    const name = "topic_readiness_snapshot.json";
    return (await context.document("M2.F", name, TopicReadinessSnapshotV1$evidence_schemas_src_generated_topic_readiness_snapshot_v1)).kafka_cluster_id;
  }),
  liveCluster: await observe$actions_lib_checks_fact(async () => (await (await context.session.eventLog()).describe()).clusterId),
  pins: {
    group: handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"),
    streamGroup: writerStream(context).groupId,
    policy: handle$evidence_schemas_src_handles("RTDL_CORE_OFFSET_COMMIT_POLICY")
  }
});
async function readEnvironment(context) {
  const name = handle$evidence_schemas_src_handles("SVC_RTDL_CORE_ARCHIVE_WRITER");
  const entry = (await serviceMap$actions_lib_platform_services(context)).find(({ service }) => service === name);
  if (entry === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_SERVICE_UNKNOWN", `this release has no ${name}`);
  const { RTDL_CORE_CONSUMER_GROUP_ID: group = "", RTDL_CORE_OFFSET_COMMIT_POLICY: policy = "" } = entry.spec.environment;
  return { group, policy, taskDefinition: taskDefinitionOf$actions_lib_platform_service_state(entry.spec) };
}
async function readCommitted(context) {
  const { groupId, topics } = writerStream(context);
  const positions = await (await context.session.eventLog()).committed(groupId, topics);
  return positions.filter(({ nextOffset }) => nextOffset > 0).length;
}
async function findNewestSegment(context) {
  const { session } = context;
  const [row] = await (await session.database()).query({
    text: `SELECT archive_ref FROM rtdl.archive_segments WHERE platform_run_id = $1
      ORDER BY archived_at DESC LIMIT 1`,
    values: [getRunId$actions_lib_run_evidence(context)]
  });
  if (row === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_NOT_FOUND", "nothing is archived");
  const key = String(row.archive_ref);
  const stored = await session.store.head(session.config.buckets.archive, key);
  if (stored === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_NOT_FOUND", `${key} is in the ledger, not in the store`);
  return stored.key;
}
var byService = (one, other) => one.service < other.service ? -1 : 1;
var wantedDaemons = async (context) => (await serviceMap$actions_lib_platform_services(context)).map(({ service, spec }) => ({ service, task_definition: taskDefinitionOf$actions_lib_platform_service_state(spec) })).sort(byService);
async function liveDaemons({ session }) {
  const described = await session.compute().describeServices();
  const services = described.filter(({ desiredCount, tasks }) => desiredCount > 0 || tasks.length > 0);
  const arns = services.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn));
  const declared = await readHeartbeats$actions_lib_platform_service_state(await session.database(), arns);
  const runOf = (arn) => declared.find(({ instanceId }) => instanceId === arn)?.platformRunId ?? null;
  return services.map(({ service, taskDefinition, tasks }) => ({
    service,
    task_definition: taskDefinition,
    runs: tasks.map(({ taskArn }) => runOf(taskArn))
  })).sort(byService);
}
async function probeBuckets({ session, executionId, attempt }) {
  const answered = [];
  for (const name of ["archive", "evidence"]) {
    const bucket = session.config.buckets[name];
    const key = `probes/${executionId}_${attempt}.txt`;
    const { versionId } = await session.store.put(bucket, key, executionId, { kind: "create" });
    const { body } = await session.store.get(bucket, key, versionId);
    await session.store.delete(bucket, key);
    if (Buffer.from(body).toString("utf8") === executionId) answered.push(name);
  }
  return answered;
}

// other-part:evidence-schemas/src/generated/caught_up.v1.ts
import { CaughtUpV1$evidence_schemas_src_generated_caught_up_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/kafka_offsets_snapshot.v1.ts
import { KafkaOffsetsSnapshotV1$evidence_schemas_src_generated_kafka_offsets_snapshot_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/offsets_snapshot.v1.ts
import { OffsetsSnapshotV1$evidence_schemas_src_generated_offsets_snapshot_v1 } from "./schemas.mjs";

// runtime/src/truth/admissions.ts
async function readAdmittedRanges(database, platformRunId) {
  const rows = await database.query({
    text: `SELECT c.topic, a.eb_partition AS partition, min(a.eb_offset)::text AS first_offset,
        max(a.eb_offset)::text AS last_offset, count(*)::text AS events,
        min(a.ts_us)::text AS first_ts_us, max(a.ts_us)::text AS last_ts_us
      FROM ig.admission_rows a JOIN ig.contexts c ON c.context_id = a.context_id
      WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED'
      GROUP BY c.topic, a.eb_partition ORDER BY c.topic, a.eb_partition`,
    values: [platformRunId]
  });
  return rows.map((row) => ({
    topic: row.topic,
    partition: row.partition,
    firstOffset: Number(row.first_offset),
    lastOffset: Number(row.last_offset),
    events: Number(row.events),
    firstTsUs: Number(row.first_ts_us),
    lastTsUs: Number(row.last_ts_us)
  }));
}
async function readCopies(database, platformRunId) {
  const rows = await database.query({
    text: `SELECT record::json -> 'matches' -> 0 ->> 'topic' AS topic,
        sum(json_array_length(record::json -> 'matches') - 1)::text AS copies
      FROM ig.reconciliations WHERE platform_run_id = $1 AND new_state = 'ADMITTED'
      GROUP BY 1 HAVING sum(json_array_length(record::json -> 'matches')) > count(*) ORDER BY 1`,
    values: [platformRunId]
  });
  return new Map(rows.map(({ topic, copies }) => [topic, Number(copies)]));
}

// other-part:actions/lib/platform/tasks.ts
import { runJob$actions_lib_platform_tasks } from "./lib.mjs";

// actions/m7-spine/facts/c-caught-up.ts
async function gatherCaughtUp(context) {
  const { session } = context;
  const sampler = await observe$actions_lib_checks_fact(() => sample(context));
  const ofSampler = async (name, parse) => isReadable$actions_lib_checks_fact(sampler) ? observe$actions_lib_checks_fact(() => readDocument(context, name, parse)) : sampler;
  return {
    sampler,
    offsets: await ofSampler("rtdl_core/offsets_snapshot.json", OffsetsSnapshotV1$evidence_schemas_src_generated_offsets_snapshot_v1.parse),
    verdict: await ofSampler("rtdl_core/caught_up.json", CaughtUpV1$evidence_schemas_src_generated_caught_up_v1.parse),
    basis: await observe$actions_lib_checks_fact(
      () => readDocument(context, "ingest/kafka_offsets_snapshot.json", KafkaOffsetsSnapshotV1$evidence_schemas_src_generated_kafka_offsets_snapshot_v1.parse)
    ),
    duties: await observe$actions_lib_checks_fact(() => readDuties(context)),
    afterwards: await observe$actions_lib_checks_fact(() => readWriterProgress(context)),
    admitted: await observe$actions_lib_checks_fact(async () => readAdmittedRanges(await session.database(), getRunId$actions_lib_run_evidence(context))),
    liveCluster: await observe$actions_lib_checks_fact(async () => (await (await session.eventLog()).describe()).clusterId),
    intervalMs: profileValues$actions_lib_run_profile(context.decision("profile").value).caught_up_interval_ms
  };
}
async function readDocument(context, name, parse) {
  const key = runKey$actions_lib_run_evidence(context, name);
  const { document, versionId, sha256 } = await readAt$actions_lib_run_evidence(context, key, parse);
  return { document, ref: { key, version_id: versionId, sha256 } };
}
async function readDuties(context) {
  const log = await context.session.eventLog();
  const { groupId, topics } = writerStream(context);
  const partitions = [];
  for (const topic of topics) {
    const watermarks = await log.watermarks(topic);
    if (watermarks.length === 0) throw new PlatformError$evidence_schemas_src_platform_error("E_LOG_TOPIC_UNKNOWN", `${topic} has no partition`);
    partitions.push(...watermarks.map(({ partition }) => `${topic}/${partition}`));
  }
  return [{ group: groupId, partitions }];
}
async function sample(context) {
  const profile = profileValues$actions_lib_run_profile(context.decision("profile").value);
  const { taskArn, exitCode } = await runJob$actions_lib_platform_tasks(context, "lag-sampler", {
    environment: {
      RTDL_CORE_CONSUMER_GROUP_ID: handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"),
      RTDL_CAUGHT_UP_LAG_MAX: String(handle$evidence_schemas_src_handles("RTDL_CAUGHT_UP_LAG_MAX")),
      LAG_SAMPLE_INTERVAL_SECONDS: String(Math.ceil(profile.caught_up_interval_ms / 1e3)),
      LAG_SAMPLE_WAIT_SECONDS_MAX: String(Math.ceil(profile.caught_up_timeout_ms / 1e3))
    }
  });
  return { taskArn, exitCode };
}

// other-part:evidence-schemas/src/generated/archive_record.v1.ts
import { ArchiveRecordV1$evidence_schemas_src_generated_archive_record_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/archive_write_summary.v1.ts
import { ArchiveWriteSummaryV1$evidence_schemas_src_generated_archive_write_summary_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/json-lines.ts
import { jsonLines$runtime_src_evidence_json_lines } from "./substrate.mjs";

// other-part:runtime/src/evidence/packed.ts
import { unpack$runtime_src_evidence_packed } from "./substrate.mjs";

// runtime/src/truth/archive.ts
async function readArchiveTotals(database, platformRunId, streamId) {
  const counters = await database.query({
    text: `SELECT counter, sum(value)::text AS value FROM obs.run_counters
      WHERE platform_run_id = $1 AND component = 'archive-writer' GROUP BY counter`,
    values: [platformRunId]
  });
  const topics = await database.query({
    text: `SELECT topic, sum(record_count)::text AS records, count(*)::text AS segments,
        sum(size_bytes)::text AS size_bytes
      FROM rtdl.archive_segments WHERE platform_run_id = $1 GROUP BY topic ORDER BY topic`,
    values: [platformRunId]
  });
  const samples = await database.query({
    text: `SELECT archive_ref FROM rtdl.archive_segments WHERE platform_run_id = $1
      ORDER BY topic, partition_id, first_offset LIMIT 20`,
    values: [platformRunId]
  });
  return {
    counters: new Map(counters.map((row) => [row.counter, Number(row.value)])),
    topics: topics.map((row) => ({
      topic: row.topic,
      records: Number(row.records),
      segments: Number(row.segments),
      sizeBytes: Number(row.size_bytes)
    })),
    ranges: await readRanges(database, platformRunId, streamId),
    sampleKeys: samples.map((row) => row.archive_ref)
  };
}
async function readRanges(database, platformRunId, streamId) {
  const rows = await database.query({
    text: `SELECT c.topic, c.partition_id, c.start_offset::text, c.next_offset::text,
        (SELECT coalesce(sum(record_count), 0) FROM rtdl.archive_segments s WHERE s.stream_id = c.stream_id
          AND s.topic = c.topic AND s.partition_id = c.partition_id)::text AS archived,
        (SELECT count(*) FROM rtdl.archive_failures f WHERE f.platform_run_id = $2 AND f.topic = c.topic
          AND f.partition_id = c.partition_id AND NOT f.archived)::text AS skipped,
        (SELECT coalesce(sum(value), 0) FROM obs.run_counters r WHERE r.platform_run_id = $2
          AND r.component = 'archive-writer' AND r.counter = 'run_scope_skipped'
          AND r.dim = c.topic || '/' || c.partition_id)::text AS foreign_count,
        (SELECT count(*) FROM rtdl.archive_offset_mismatches m WHERE m.stream_id = c.stream_id
          AND m.topic = c.topic AND m.partition_id = c.partition_id)::text AS mismatched
      FROM rtdl.archive_checkpoints c WHERE c.stream_id = $1 ORDER BY c.topic, c.partition_id`,
    values: [streamId, platformRunId]
  });
  return rows.map((row) => {
    const [startOffset, nextOffset] = [Number(row.start_offset), Number(row.next_offset)];
    const [archived, skipped, foreign] = [Number(row.archived), Number(row.skipped), Number(row.foreign_count)];
    return {
      topic: row.topic,
      partition: row.partition_id,
      startOffset,
      nextOffset,
      archived,
      skipped,
      foreign,
      mismatched: Number(row.mismatched),
      contiguous: archived + skipped + foreign === nextOffset - startOffset
    };
  });
}

// other-part:actions/lib/truth/archive-segments.ts
import { listSegments$actions_lib_truth_archive_segments } from "./lib.mjs";
import { readSegmentRows$actions_lib_truth_archive_segments } from "./lib.mjs";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { count$actions_lib_run_handover } from "./lib.mjs";
import { handoverOf$actions_lib_run_handover } from "./lib.mjs";
import { list$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// actions/m7-spine/lanes/b-rtdl-readiness.ts
var rtdlReadinessHandover = handoverOf$actions_lib_run_handover("M7.B", {
  task_arn: text$actions_lib_run_handover,
  restart_count: count$actions_lib_run_handover,
  health: text$actions_lib_run_handover,
  partitions: list$actions_lib_run_handover(record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, partition: count$actions_lib_run_handover, next_offset: count$actions_lib_run_handover, high: count$actions_lib_run_handover }))
});
var STEADY = { desired: 1, running: 1, pending: 0, tasks: 1, restarts: 0 };
var rtdlReadiness = defineLane$actions_lib_run_lane({
  id: "M7.B",
  decide: (facts, _written, { platformRunId }) => {
    const { samples, report, environment, committed, newestSegment, wanted, live, pins } = facts;
    const task = isReadable$actions_lib_checks_fact(samples) ? taskOf(samples.value[1]) : null;
    return {
      "M7.B-C01a": {
        // The task that runs at both moments is the one that reports: it works, and nobody works in its place.
        expected: { services: [STEADY, STEADY], tasks: [task, task], reported_by: task, unassigned: [], stuck: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ samples, report }), (read) => workOf(read.samples, read.report)),
        fails: "M7B-B1"
      },
      "M7.B-C02a": {
        expected: {
          environment: { group: pins.group, policy: pins.policy },
          task_definition: isReadable$actions_lib_checks_fact(environment) ? environment.value.taskDefinition : null,
          reported: { group: pins.streamGroup, policy: pins.policy }
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ environment, samples, report }), (read) => ({
          environment: { group: read.environment.group, policy: read.environment.policy },
          task_definition: read.samples[1].service.taskDefinition,
          reported: {
            group: read.report.policyRevisions.consumer_group ?? null,
            policy: read.report.policyRevisions.offset_commit_policy ?? null
          }
        })),
        fails: "M7B-B2"
      },
      "M7.B-C03a": {
        // The heartbeat proves the database, committed positions the log, the newest segment the object store.
        expected: {
          heartbeat: { $one_of: ["GREEN", "AMBER"] },
          positions_committed: { $at_least: 1 },
          segment: { $non_empty: true }
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ report, committed, newestSegment }), (read) => ({
          heartbeat: read.report.state,
          positions_committed: read.committed,
          segment: read.newestSegment
        })),
        fails: "M7B-B3"
      },
      "M7.B-C04": {
        expected: isReadable$actions_lib_checks_fact(wanted) ? wanted.value.map((one) => ({ ...one, runs: [platformRunId ?? null] })) : [{ runs: [platformRunId ?? null] }],
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ wanted, live }), (read) => read.live),
        fails: "M7B-B5"
      },
      "M7.B-C05": { expected: ["archive", "evidence"], observed: facts.probes, fails: "M7B-B6" },
      "M7.B-C06": {
        expected: isReadable$actions_lib_checks_fact(facts.liveCluster) ? facts.liveCluster.value : null,
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ ready: facts.readyCluster, live: facts.liveCluster }),
          (clusters) => clusters.ready
        ),
        fails: "M7B-B7"
      }
    };
  },
  handover: {
    schema: rtdlReadinessHandover,
    of: ({ samples, report }) => {
      if (!isReadable$actions_lib_checks_fact(samples) || !isReadable$actions_lib_checks_fact(report)) return void 0;
      const [, { service, partitions }] = samples.value;
      const task = taskOf(samples.value[1]);
      if (task === null) return void 0;
      return {
        task_arn: task,
        restart_count: service.restartCount,
        health: report.value.state,
        partitions: partitions.map(({ topic, partition, nextOffset, high }) => ({
          topic,
          partition,
          next_offset: nextOffset,
          high
        }))
      };
    }
  }
});
var taskOf = ({ service }) => service.tasks[0]?.taskArn ?? null;
function workOf([first, second], { instanceId, assigned }) {
  const nameOf3 = ({ topic, partition }) => `${topic}/${partition}`;
  const before = new Map(first.partitions.map((one) => [nameOf3(one), one.nextOffset]));
  const held = new Set(assigned);
  return {
    services: [first, second].map(({ service }) => ({
      desired: service.desiredCount,
      running: service.runningCount,
      pending: service.pendingCount,
      tasks: service.tasks.length,
      restarts: service.restartCount
    })),
    tasks: [taskOf(first), taskOf(second)],
    reported_by: instanceId,
    unassigned: second.partitions.map(nameOf3).filter((name) => !held.has(name)),
    stuck: second.partitions.filter((one) => one.lag > 0 && one.nextOffset <= (before.get(nameOf3(one)) ?? one.nextOffset)).map(nameOf3)
  };
}

// actions/m7-spine/segments.ts
function segmentFaults(row, records, runId) {
  const first = records[0]?.offset;
  const last = records.at(-1)?.offset;
  const faults = {
    [`${records.length} records, the ledger has ${row.records}`]: records.length !== row.records,
    "another range": first !== row.firstOffset || last !== row.lastOffset,
    "offsets out of order": records.some(({ offset }, at) => at > 0 && offset <= (records[at - 1]?.offset ?? offset)),
    "another origin": records.some(({ topic, partition }) => topic !== row.topic || partition !== row.partition),
    "another run": records.some((record) => record.platform_run_id !== runId)
  };
  return Object.entries(faults).filter(([, holds]) => holds).map(([fault]) => `${row.key}: ${fault}`);
}
function ledgerFaults(rows, objects) {
  const known = new Set(rows.map(({ key }) => key));
  return [
    ...rows.flatMap(({ key, sha256 }) => {
      const stored = objects.get(key);
      if (stored === void 0) return [`${key}: not in the store`];
      return stored === sha256 ? [] : [`${key}: another digest`];
    }),
    ...[...objects.keys()].filter((key) => !known.has(key)).map((key) => `${key}: not in the ledger`)
  ];
}

// actions/m7-spine/facts/d-archive-durability.ts
var CONTENT_BYTES_MAX = 64 * 1024 * 1024;
async function gatherDurability(context) {
  const segments = await observe$actions_lib_checks_fact(async () => readSegmentRows$actions_lib_truth_archive_segments(await context.session.database(), getRunId$actions_lib_run_evidence(context)));
  return {
    segments,
    objects: await observe$actions_lib_checks_fact(() => listSegments$actions_lib_truth_archive_segments(placeOf(context))),
    content: isReadable$actions_lib_checks_fact(segments) ? await observe$actions_lib_checks_fact(() => readContent(placeOf(context), segments.value)) : segments,
    ...await readTruth(context),
    summary: await observe$actions_lib_checks_fact(async () => {
      const key = runKey$actions_lib_run_evidence(context, "rtdl_core/archive_write_summary.json");
      return (await readAt$actions_lib_run_evidence(context, key, ArchiveWriteSummaryV1$evidence_schemas_src_generated_archive_write_summary_v1.parse)).document;
    }),
    writer: await observe$actions_lib_checks_fact(() => getWriterService(context)),
    taskBefore: await observe$actions_lib_checks_fact(async () => (await context.handover(rtdlReadinessHandover)).task_arn)
  };
}
var placeOf = (context) => ({
  store: context.session.store,
  bucket: context.session.config.buckets.archive,
  platformRunId: getRunId$actions_lib_run_evidence(context)
});
async function readContent(place, rows) {
  const records = /* @__PURE__ */ new Map();
  const faults = [];
  for (const row of rows) {
    const read = await observe$actions_lib_checks_fact(() => readSegment(place, row));
    if (!isReadable$actions_lib_checks_fact(read)) {
      faults.push(`${row.key}: ${read.unreadable}`);
      continue;
    }
    faults.push(...segmentFaults(row, read.value, place.platformRunId));
    records.set(row.topic, (records.get(row.topic) ?? 0) + read.value.length);
  }
  return { records, faults };
}
async function readSegment({ store, bucket }, { key, sha256 }) {
  const { body } = await store.get(bucket, key);
  const found = sha256Hex$evidence_schemas_src_digest(body);
  if (found !== sha256) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_DIGEST", `the bytes have digest ${found}`);
  const content = await unpack$runtime_src_evidence_packed(key, body, CONTENT_BYTES_MAX);
  return jsonLines$runtime_src_evidence_json_lines(content, "the segment").map((line) => {
    const { platform_run_id, origin_offset: origin } = ArchiveRecordV1$evidence_schemas_src_generated_archive_record_v1.parse(line);
    return {
      platform_run_id,
      topic: origin.topic,
      partition: origin.partition,
      offset: Number(origin.offset)
    };
  });
}
async function readTruth(context) {
  const truth = await observe$actions_lib_checks_fact(async () => {
    const run2 = getRunId$actions_lib_run_evidence(context);
    const { streamId } = writerStream(context);
    return (await context.session.database()).transaction(
      async (transaction) => ({
        archive: await readArchiveTotals(transaction, run2, streamId),
        admitted: await readAdmittedRanges(transaction, run2),
        copies: await readCopies(transaction, run2)
      }),
      { isolation: "repeatable read", readOnly: true }
    );
  });
  return {
    ranges: mapFact$actions_lib_checks_fact(truth, ({ archive }) => archive.ranges),
    copies: mapFact$actions_lib_checks_fact(truth, ({ copies }) => copies),
    admitted: archivedAdmissions(
      context,
      mapFact$actions_lib_checks_fact(truth, ({ admitted }) => admitted)
    )
  };
}
var archivedAdmissions = (context, admitted) => mapFact$actions_lib_checks_fact(admitted, (ranges) => {
  const sums = new Map(writerStream(context).topics.map((topic) => [topic, 0]));
  for (const { topic, events } of ranges) {
    const known = sums.get(topic);
    if (known !== void 0) sums.set(topic, known + events);
  }
  return sums;
});

// actions/m7-spine/lanes/a-handle-closure.ts
var CODES = { handoff: "M7A-B1", unresolved: "M7A-B2", placeholder: "M7A-B3", probe: "M7A-B4" };
var p8HandleClosure = defineLane$actions_lib_run_lane({
  id: "M7.A",
  decide: (facts) => ({ "M7.A-C01": closureJudgement$actions_lib_shared_lanes_closure({ opens: "M7", codes: CODES }, facts) }),
  handover: { schema: closureHandover$actions_lib_shared_lanes_closure("M7.A"), of: closureOutcome$actions_lib_shared_lanes_closure }
});

// other-part:actions/lib/handovers/m7.ts
import { caughtUpHandover$actions_lib_handovers_m7 } from "./lib.mjs";

// other-part:runtime/src/kernel/clock.ts
import { findMicros$runtime_src_kernel_clock } from "./substrate.mjs";

// actions/m7-spine/caught-up.ts
var nameOf = ({ topic, partition }) => `${topic}/${partition}`;
var consumedPartitions = ({ groups }) => groups.flatMap(
  ({ topics }) => topics.flatMap(
    ({ topic, partitions }) => partitions.map((one) => ({ ...one, topic, name: nameOf({ topic, partition: one.partition }) }))
  )
);
var missingPartitions = (snapshot, duties) => duties.flatMap(({ group, partitions }) => {
  const groups = snapshot.groups.filter(({ group_id: id }) => id === group);
  const listed = new Set(consumedPartitions({ ...snapshot, groups }).map(({ name }) => name));
  return partitions.filter((name) => !listed.has(name)).map((name) => `${group} ${name}`);
});
function leastDistanceMs({ samples }) {
  const times = samples.map(({ sampled_at_utc: at }) => findMicros$runtime_src_kernel_clock(at));
  const distances = times.slice(1).map((later, index) => {
    const earlier = times[index];
    return later === void 0 || earlier === void 0 ? -1 : (later - earlier) / 1e3;
  });
  return distances.length === 0 ? -1 : Math.floor(Math.min(...distances));
}
function sampledBefore({ samples }, moments) {
  const since = Math.max(...moments.map((at) => findMicros$runtime_src_kernel_clock(at) ?? Number.POSITIVE_INFINITY));
  return samples.map(({ sampled_at_utc: at }) => at).filter((at) => !((findMicros$runtime_src_kernel_clock(at) ?? -1) >= since));
}
var wentBack = (partitions, afterwards) => partitions.filter((one) => {
  const now = afterwards.find((progress) => nameOf(progress) === one.name);
  return now === void 0 || now.nextOffset < one.end_offset || now.high < one.watermark_high;
}).map(({ name }) => name);
var endsBefore = (partitions, basis) => basis.topics.flatMap(
  ({ topic, partitions: recorded }) => recorded.flatMap(({ partition, end_offset: last }) => {
    const own = partitions.find(({ name }) => name === nameOf({ topic, partition }));
    return last < 0 || own === void 0 || own.end_offset > last ? [] : [nameOf({ topic, partition })];
  })
);
var unconsumed = (partitions, admitted) => admitted.filter((range) => {
  const own = partitions.find(({ name }) => name === nameOf(range));
  const consumes = partitions.some(({ topic }) => topic === range.topic);
  return consumes && (own === void 0 || own.end_offset <= range.lastOffset);
}).map(nameOf);
var filledTopics = ({ topics }) => topics.filter(({ partitions }) => partitions.some(({ end_offset: last }) => last >= 0)).map(({ topic }) => topic);
var emptyTopics = (partitions, basis) => filledTopics(basis).filter((topic) => {
  const recorded = basis.topics.find((one) => one.topic === topic)?.partitions ?? [];
  return !recorded.filter(({ end_offset: last }) => last >= 0).every((one) => {
    const own = partitions.find(({ name }) => name === nameOf({ topic, partition: one.partition }));
    return own !== void 0 && own.end_offset > own.start_offset && own.watermark_high > one.end_offset;
  });
});

// actions/m7-spine/lanes/c-caught-up.ts
var rtdlCaughtUp = defineLane$actions_lib_run_lane({
  id: "M7.C",
  decide: (facts, _written, { platformRunId, startedAtUtc }) => {
    const { sampler, offsets, verdict, basis, duties, afterwards, admitted, liveCluster, intervalMs } = facts;
    const partitions = mapFact$actions_lib_checks_fact(offsets, ({ document }) => consumedPartitions(document));
    const lagMax = handle$evidence_schemas_src_handles("RTDL_CAUGHT_UP_LAG_MAX");
    const listed = isReadable$actions_lib_checks_fact(offsets) && isReadable$actions_lib_checks_fact(duties);
    const task = isReadable$actions_lib_checks_fact(sampler) ? sampler.value.taskArn : null;
    const live = isReadable$actions_lib_checks_fact(liveCluster) ? liveCluster.value : null;
    return {
      "M7.C-C01": {
        expected: { groups: isReadable$actions_lib_checks_fact(duties) ? duties.value.map(({ group }) => group) : [], missing: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ offsets, duties }), (read) => ({
          groups: read.offsets.document.groups.map(({ group_id: group }) => group),
          missing: missingPartitions(read.offsets.document, read.duties)
        })),
        fails: listed ? "M7C-B5" : "M7C-B1"
      },
      "M7.C-C02": {
        expected: {
          lag_max: { $at_most: lagMax },
          lag_max_now: { $at_most: lagMax },
          samples: { $at_least: 2 },
          interval_ms_min: { $at_least: intervalMs },
          sampled_before: []
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ partitions, verdict, basis, afterwards }), (read) => ({
          lag_max: Math.max(
            read.verdict.document.max_lag,
            ...read.verdict.document.samples.map(({ max_lag: lag }) => lag),
            ...read.partitions.map((one) => one.watermark_high - one.end_offset)
          ),
          lag_max_now: Math.max(0, ...read.afterwards.map(({ lag }) => lag)),
          samples: read.verdict.document.samples.length,
          interval_ms_min: leastDistanceMs(read.verdict.document),
          sampled_before: sampledBefore(read.verdict.document, [read.basis.document.captured_at_utc, startedAtUtc])
        })),
        fails: "M7C-B2"
      },
      "M7.C-C03": {
        // Documents of an earlier attempt would be of the run as well; they name another task.
        expected: { exit_code: 0, runs: [platformRunId ?? null], writers: [task] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ sampler, offsets, verdict, basis }), (read) => ({
          exit_code: read.sampler.exitCode,
          runs: [...new Set([read.offsets, read.verdict, read.basis].map(({ document }) => document.platform_run_id))],
          writers: [...new Set([read.offsets, read.verdict].map(({ document }) => document.writer.task_arn))]
        })),
        fails: isReadable$actions_lib_checks_fact(offsets) && isReadable$actions_lib_checks_fact(verdict) && isReadable$actions_lib_checks_fact(sampler) ? "M7C-B3" : "M7C-B4"
      },
      "M7.C-C04": {
        expected: {
          basis: isReadable$actions_lib_checks_fact(basis) ? basis.value.ref.version_id : null,
          went_back: [],
          ends_before_p7: [],
          admitted_unconsumed: [],
          regression_between_samples: false
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ partitions, afterwards, basis, verdict, admitted }), (read) => ({
          basis: read.verdict.document.basis_ref.version_id,
          went_back: wentBack(read.partitions, read.afterwards),
          ends_before_p7: endsBefore(read.partitions, read.basis.document),
          admitted_unconsumed: unconsumed(read.partitions, read.admitted),
          regression_between_samples: !read.verdict.document.no_regression
        })),
        fails: "M7C-B6"
      },
      "M7.C-C05": {
        expected: { p7: live, snapshot: live, topics_filled: { $at_least: 1 }, topics_empty: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ partitions, basis, offsets, liveCluster }), (read) => ({
          p7: read.basis.document.kafka_cluster_id,
          snapshot: read.offsets.document.kafka_cluster_id,
          topics_filled: filledTopics(read.basis.document).length,
          topics_empty: emptyTopics(read.partitions, read.basis.document)
        })),
        fails: "M7C-B7"
      }
    };
  },
  handover: {
    schema: caughtUpHandover$actions_lib_handovers_m7,
    of: ({ verdict, offsets, basis }) => isReadable$actions_lib_checks_fact(verdict) && isReadable$actions_lib_checks_fact(offsets) && isReadable$actions_lib_checks_fact(basis) ? {
      max_lag: verdict.value.document.max_lag,
      samples: verdict.value.document.samples.map(({ sampled_at_utc, max_lag }) => ({ sampled_at_utc, max_lag })),
      groups: offsets.value.document.groups.map(({ group_id: group }) => group),
      offsets_ref: offsets.value.ref,
      caught_up_ref: verdict.value.ref,
      basis_ref: basis.value.ref
    } : void 0
  }
});

// actions/m7-spine/conservation.ts
function conservationFaults(facts) {
  const { segments, records, ranges, admitted, copies, summary } = facts;
  const total = [...records.values()].reduce((sum, count) => sum + count, 0);
  const topics = /* @__PURE__ */ new Set([...admitted.keys(), ...records.keys()]);
  return [
    ...[...topics].flatMap((topic) => {
      const [archived, events] = [records.get(topic) ?? 0, admitted.get(topic) ?? 0];
      const copied = copies.get(topic) ?? 0;
      return archived === events + copied ? [] : [`${topic}: archived ${archived}, admitted ${events}, copied ${copied}`];
    }),
    ...overlaps(segments).map((key) => `${key}: overlaps the segment before it`),
    ...ranges.filter(({ contiguous }) => !contiguous).map((range) => `${nameOf2(range)}: not contiguous`),
    ...segments.filter((row) => !ranges.some((range) => covers(range, row))).map(({ key }) => `${key}: beyond the checkpoint`),
    ...ranges.filter(({ mismatched }) => mismatched > 0).map((range) => `${nameOf2(range)}: mismatches`),
    ...summary.archived_total === total ? [] : [`the summary counts ${summary.archived_total} records of ${total}`],
    ...summary.payload_mismatch_total === 0 ? [] : ["the summary counts mismatches"],
    ...summary.complete ? [] : ["the summary is not complete"]
  ];
}
var nameOf2 = ({ topic, partition }) => `${topic}/${partition}`;
var covers = (range, row) => nameOf2(range) === nameOf2(row) && range.startOffset <= row.firstOffset && row.lastOffset < range.nextOffset;
var overlaps = (rows) => rows.filter((row, index) => {
  const before = rows[index - 1];
  return before !== void 0 && nameOf2(before) === nameOf2(row) && row.firstOffset <= before.lastOffset;
}).map(({ key }) => key);

// actions/m7-spine/lanes/d-archive-durability.ts
var archiveDurabilityHandover = handoverOf$actions_lib_run_handover("M7.D", {
  segments: count$actions_lib_run_handover,
  records_by_topic: list$actions_lib_run_handover(record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, records: count$actions_lib_run_handover }))
});
var FAULTS_MAX = 20;
var archiveDurability = defineLane$actions_lib_run_lane({
  id: "M7.D",
  decide: (facts) => {
    const { objects, segments, content, ranges, admitted, copies, summary, writer, taskBefore } = facts;
    const records = mapFact$actions_lib_checks_fact(content, (read) => read.records);
    return {
      "M7.D-C01": {
        expected: { segments: { $at_least: 1 }, faults: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ objects, segments, content }), (read) => ({
          segments: read.segments.length,
          faults: [...ledgerFaults(read.segments, read.objects), ...read.content.faults].slice(0, FAULTS_MAX)
        })),
        fails: "M7D-B1"
      },
      "M7.D-C02": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ segments, records, ranges, admitted, copies, summary }),
          (read) => conservationFaults(read).slice(0, FAULTS_MAX)
        ),
        fails: "M7D-B2"
      },
      "M7.D-C03": {
        expected: { restarts: 0, running: 1, task: isReadable$actions_lib_checks_fact(taskBefore) ? taskBefore.value : null },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ writer, taskBefore }), (read) => ({
          restarts: read.writer.restartCount,
          running: read.writer.runningCount,
          task: read.writer.tasks[0]?.taskArn ?? "none"
        })),
        fails: "M7D-B4"
      }
    };
  },
  handover: {
    schema: archiveDurabilityHandover,
    of: ({ segments, content }) => isReadable$actions_lib_checks_fact(segments) && isReadable$actions_lib_checks_fact(content) ? {
      segments: segments.value.length,
      records_by_topic: [...content.value.records].map(([topic, records]) => ({ topic, records }))
    } : void 0
  }
});

// actions/m7-spine/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M7"),
    lanes: [
      built$actions_lib_run_lane(p8HandleClosure, (context) => gatherClosure$actions_lib_shared_lanes_closure(context, "M7.A", { handoffFrom: "M6", probe: probeHandles$actions_lib_platform_handle_probes })),
      built$actions_lib_run_lane(rtdlReadiness, gatherRtdlReadiness),
      built$actions_lib_run_lane(rtdlCaughtUp, gatherCaughtUp),
      built$actions_lib_run_lane(archiveDurability, gatherDurability)
    ]
  },
  io
);
export {
  run
};
