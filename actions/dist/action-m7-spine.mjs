import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  probeHandles
} from "./chunk-CT77UBJU.mjs";
import {
  ArchiveRecordV1
} from "./chunk-D2MAHCZA.mjs";
import {
  ArchiveWriteSummaryV1,
  CaughtUpV1,
  OffsetsSnapshotV1
} from "./chunk-RELLX7TU.mjs";
import {
  KafkaOffsetsSnapshotV1
} from "./chunk-WPUFC75L.mjs";
import {
  TopicReadinessSnapshotV1
} from "./chunk-2JUBEXKA.mjs";
import {
  isSteady,
  taskDefinitionOf
} from "./chunk-7MIJSPVB.mjs";
import {
  serviceMap
} from "./chunk-YNLCO4Z7.mjs";
import {
  handleClosure
} from "./chunk-3SW3S7WL.mjs";
import {
  runJob
} from "./chunk-ZQEJG7NF.mjs";
import "./chunk-JBV6F7H4.mjs";
import "./chunk-SASGA76X.mjs";
import {
  readAt,
  runKey
} from "./chunk-TZ4TTMDK.mjs";
import {
  allReadable,
  check,
  plainLane,
  profileValues,
  runPhaseAction
} from "./chunk-KSESK3CM.mjs";
import {
  isReadable,
  loadPhaseDefinition,
  mapFact,
  observe
} from "./chunk-DZ52REQV.mjs";
import "./chunk-62NTBCUI.mjs";
import {
  executionPlace,
  listAll,
  readEvidence
} from "./chunk-HF4JBFEA.mjs";
import "./chunk-NIWZ6EJW.mjs";
import "./chunk-Y44YX55M.mjs";
import "./chunk-FV64UT5K.mjs";
import "./chunk-AIA4CCVC.mjs";
import {
  findMicros,
  nowUtc
} from "./chunk-VUJ5ABGO.mjs";
import "./chunk-HOJ3UIVB.mjs";
import "./chunk-SC7D6WKT.mjs";
import {
  PlatformError,
  evidenceKey,
  handle,
  renderHandle
} from "./chunk-AGYZ7ZP2.mjs";

// runtime/src/truth/heartbeats.ts
var SILENCE_SECONDS = 60;
async function readHeartbeats(database, platformRunId) {
  const rows = await database.query({
    text: `SELECT DISTINCT ON (component) component, instance_id, image_digest, run_config_digest, policy_revs_json,
        health_state, health_reasons, extract(epoch FROM clock_timestamp() - updated_at)::float8 AS age_seconds,
        extract(epoch FROM updated_at - reported_at)::float8 AS clock_skew_seconds,
        count(*) FILTER (WHERE health_state NOT IN ('STOPPED', 'FAILED')
          AND updated_at > clock_timestamp() - make_interval(secs => $2)) OVER (PARTITION BY component)::text
          AS live_instances
      FROM obs.component_heartbeats WHERE platform_run_id = $1 ORDER BY component, updated_at DESC`,
    values: [platformRunId, SILENCE_SECONDS]
  });
  return rows.map((row) => ({
    component: row.component,
    instanceId: row.instance_id,
    imageDigest: row.image_digest,
    runConfigDigest: row.run_config_digest,
    policyRevisions: row.policy_revs_json,
    state: isSilent(row) ? "UNKNOWN" : row.health_state,
    reasons: row.health_reasons,
    ageSeconds: Math.max(0, row.age_seconds),
    clockSkewSeconds: row.clock_skew_seconds,
    liveInstances: Number(row.live_instances)
  }));
}
var isSilent = (row) => row.age_seconds > SILENCE_SECONDS && row.health_state !== "STOPPED" && row.health_state !== "FAILED";

// actions/m7-spine/archive-writer.ts
import { setTimeout as sleep } from "node:timers/promises";

// runtime/src/consumer/streams.ts
var ARCHIVED_TOPICS = [
  handle("FP_BUS_TRAFFIC_FRAUD_V1"),
  handle("FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1"),
  handle("FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1"),
  handle("FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1"),
  handle("FP_BUS_RTDL_V1"),
  handle("FP_BUS_CASE_TRIGGERS_V1"),
  handle("FP_BUS_AUDIT_V1")
];
var archiveStreamId = (platformRunId) => `archive_writer.v0::${platformRunId}`;
var consumerStreams = (groupPrefix, platformRunId) => [
  {
    component: "archive-writer",
    groupId: `${groupPrefix}-archive-writer`,
    streamId: archiveStreamId(platformRunId),
    checkpointTable: "rtdl.archive_checkpoints",
    topics: ARCHIVED_TOPICS
  }
];

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
    throw new PlatformError("E_LOG_OFFSET_OUT_OF_RANGE", facts);
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

// actions/m7-spine/archive-writer.ts
var COMPONENT = "archive-writer";
async function sampleWriter(context) {
  const first = await oneSample(context);
  await sleep(profileValues(context.decision("profile").value).sample_interval_ms);
  return [first, await oneSample(context)];
}
async function oneSample(context) {
  return { service: await getWriterService(context), partitions: await readWriterProgress(context) };
}
async function getWriterService({ session }) {
  const name = handle("SVC_RTDL_CORE_ARCHIVE_WRITER");
  const found = (await session.compute().describeServices()).find(({ service }) => service === name);
  if (found === void 0) throw new Error("the compute has no archive writer");
  return found;
}
function writerStream({ platformRunId }) {
  const streams = consumerStreams(handle("RTDL_CORE_CONSUMER_GROUP_ID"), platformRunId ?? "");
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
  const heartbeats = await readHeartbeats(database, context.platformRunId ?? "");
  const own = heartbeats.find(({ component }) => component === COMPONENT);
  if (own === void 0) throw new Error("the archive writer has no heartbeat");
  const [row] = await database.query({
    text: "SELECT lag_json FROM obs.component_heartbeats WHERE component = $1 AND instance_id = $2",
    values: [COMPONENT, own.instanceId]
  });
  return { ...own, assigned: Object.keys(row?.lag_json ?? {}).sort() };
}

// actions/m7-spine/lanes/b-rtdl-readiness.ts
var rtdlReadiness = plainLane({
  id: "M7.B",
  gather: async (context) => ({
    samples: await observe(() => sampleWriter(context)),
    report: await observe(() => readWriterReport(context)),
    environment: await observe(() => readEnvironment(context)),
    committed: await observe(() => readCommitted(context)),
    newestSegment: await observe(() => findNewestSegment(context)),
    scopes: await observe(() => readScopes(context)),
    probes: await observe(() => probeBuckets(context)),
    clusters: await observe(() => readClusters(context)),
    pins: {
      group: handle("RTDL_CORE_CONSUMER_GROUP_ID"),
      streamGroup: writerStream(context).groupId,
      policy: handle("RTDL_CORE_OFFSET_COMMIT_POLICY")
    }
  }),
  decide: (facts, context) => decideReadiness(facts, context),
  payload: ({ samples, report }) => ({
    task_arn: isReadable(samples) ? samples.value[1].service.tasks[0]?.taskArn ?? null : null,
    restart_count: isReadable(samples) ? samples.value[1].service.restartCount : null,
    health: isReadable(report) ? report.value.state : null,
    partitions: isReadable(samples) ? samples.value[1].partitions.map(({ topic, partition, nextOffset, high }) => ({
      topic,
      partition,
      next_offset: nextOffset,
      high
    })) : []
  })
});
function decideReadiness(facts, { platformRunId }) {
  const { samples, report, environment, committed, newestSegment, scopes, probes, clusters, pins } = facts;
  return [
    check("M7.B-C01a", {
      expected: { steady: true, same_task: true, unassigned: [], stuck: [] },
      observed: mapFact(allReadable({ samples, report }), (read) => workOf(read.samples, read.report.assigned)),
      fails: "M7B-B1"
    }),
    check("M7.B-C02a", {
      expected: {
        environment: { group: pins.group, policy: pins.policy, live: true },
        reported: { group: pins.streamGroup, policy: pins.policy }
      },
      observed: mapFact(allReadable({ environment, report }), (read) => ({
        environment: read.environment,
        reported: {
          group: read.report.policyRevisions.consumer_group ?? null,
          policy: read.report.policyRevisions.offset_commit_policy ?? null
        }
      })),
      fails: "M7B-B2"
    }),
    // The heartbeat proves the database, positions that it committed the log, its newest segment the object store.
    check("M7.B-C03a", {
      expected: { heartbeat: "GREEN or AMBER", positions_committed: "above 0", segment: "found" },
      observed: mapFact(allReadable({ report, committed, newestSegment }), (read) => ({
        heartbeat: read.report.state,
        positions_committed: read.committed,
        segment: read.newestSegment
      })),
      passes: ({ heartbeat, positions_committed: positions, segment }) => (heartbeat === "GREEN" || heartbeat === "AMBER") && positions > 0 && segment !== "",
      fails: "M7B-B3"
    }),
    check("M7.B-C04", { expected: [platformRunId ?? null], observed: scopes, fails: "M7B-B5" }),
    check("M7.B-C05", { expected: ["archive", "evidence"], observed: probes, fails: "M7B-B6" }),
    check("M7.B-C06", {
      expected: isReadable(clusters) ? clusters.value.live : "the current cluster",
      observed: mapFact(clusters, ({ ready }) => ready),
      fails: "M7B-B7"
    })
  ];
}
function workOf([first, second], assigned) {
  const nameOf2 = ({ topic, partition }) => `${topic}/${partition}`;
  const before = new Map(first.partitions.map((one) => [nameOf2(one), one.nextOffset]));
  const held = new Set(assigned);
  return {
    steady: isSteady(first.service) && isSteady(second.service),
    same_task: first.service.tasks[0]?.taskArn === second.service.tasks[0]?.taskArn,
    unassigned: second.partitions.map(nameOf2).filter((name) => !held.has(name)),
    stuck: second.partitions.filter((one) => one.lag > 0 && one.nextOffset <= (before.get(nameOf2(one)) ?? one.nextOffset)).map(nameOf2)
  };
}
async function readEnvironment(context) {
  const name = handle("SVC_RTDL_CORE_ARCHIVE_WRITER");
  const entry = (await serviceMap(context)).find(({ service }) => service === name);
  const live = (await context.session.compute().describeServices()).find(({ service }) => service === name);
  if (entry === void 0 || live === void 0) throw new Error("there is no archive writer");
  const { RTDL_CORE_CONSUMER_GROUP_ID: group = "", RTDL_CORE_OFFSET_COMMIT_POLICY: policy = "" } = entry.spec.environment;
  return { group, policy, live: live.taskDefinition === taskDefinitionOf(entry.spec) };
}
async function readCommitted(context) {
  const { groupId, topics } = writerStream(context);
  const positions = await (await context.session.eventLog()).committed(groupId, topics);
  return positions.filter(({ nextOffset }) => nextOffset > 0).length;
}
async function findNewestSegment({ session, platformRunId }) {
  const [row] = await (await session.database()).query({
    text: `SELECT archive_ref FROM rtdl.archive_segments WHERE platform_run_id = $1
      ORDER BY archived_at DESC LIMIT 1`,
    values: [platformRunId]
  });
  if (row === void 0) throw new Error("nothing is archived");
  const key = String(row.archive_ref);
  const stored = await session.store.head(session.config.buckets.archive, key);
  if (stored === void 0) throw new Error(`${key} is in the ledger and not in the store`);
  return stored.key;
}
async function readScopes(context) {
  const { session, platformRunId } = context;
  const scopeKey = handle("REQUIRED_PLATFORM_RUN_ID_ENV_KEY");
  const inEnvironment = (await serviceMap(context)).map(({ spec }) => spec.environment[scopeKey] ?? "none");
  const live = await session.compute().describeServices();
  const running = live.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn));
  const reported = await readHeartbeats(await session.database(), platformRunId ?? "");
  const silent = running.filter((arn) => !reported.some(({ instanceId }) => instanceId === arn));
  return [
    .../* @__PURE__ */ new Set([
      ...inEnvironment,
      ...silent.map((arn) => `${arn} reports no heartbeat for the run`),
      ...running.length === 0 ? ["nothing runs"] : []
    ])
  ];
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
async function readClusters({ session, ledger, substrate }) {
  const lanes = Object.values(ledger.phases.M2.lanes);
  const executionId = lanes.find((lane) => lane.executionId !== void 0)?.executionId;
  if (executionId === void 0) throw new Error("M2 has no execution");
  const key = evidenceKey(executionPlace(substrate, "M2", executionId), "topic_readiness_snapshot.json");
  const { document } = await readEvidence(session.evidence, key, TopicReadinessSnapshotV1.parse);
  const { clusterId } = await (await session.eventLog()).describe();
  return { ready: document.kafka_cluster_id, live: clusterId };
}

// actions/m7-spine/caught-up.ts
function decideCaughtUp(facts, { platformRunId }) {
  const { exitCode, offsets, verdict, basis, consumed, afterwards, liveClusterId } = facts;
  const partitions = mapFact(offsets, partitionsOf);
  const gap = isReadable(partitions) && isReadable(consumed);
  return [
    check("M7.C-C01", {
      expected: { groups: "at least one", missing: [] },
      observed: mapFact(allReadable({ offsets, consumed }), (read) => ({
        groups: read.offsets.groups.length,
        missing: missingPartitions(read.offsets, read.consumed)
      })),
      passes: ({ groups, missing }) => groups > 0 && missing.length === 0,
      fails: gap ? "M7C-B5" : "M7C-B1"
    }),
    check("M7.C-C02", {
      expected: { lag_max: facts.lagMax, samples_min: 2, interval_ms_min: facts.intervalMs, after_p7: true },
      observed: mapFact(allReadable({ partitions, verdict, basis }), (read) => ({
        lag_max: Math.max(read.verdict.max_lag, ...read.partitions.map((one) => one.watermark_high - one.end_offset)),
        samples_min: read.verdict.samples.length,
        interval_ms_min: leastDistanceMs(read.verdict),
        after_p7: sampledAfter(read.verdict, read.basis.captured_at_utc, facts.startedAtUtc)
      })),
      passes: (found) => found.lag_max <= facts.lagMax && found.samples_min >= 2 && found.interval_ms_min >= facts.intervalMs && found.after_p7,
      fails: "M7C-B2"
    }),
    check("M7.C-C03", {
      expected: { exit_code: 0, runs: [platformRunId ?? null] },
      observed: mapFact(allReadable({ exitCode, offsets, verdict, basis }), (read) => ({
        exit_code: read.exitCode,
        runs: [...new Set([read.offsets, read.verdict, read.basis].map((one) => one.platform_run_id))]
      })),
      fails: isReadable(offsets) && isReadable(verdict) && isReadable(exitCode) ? "M7C-B3" : "M7C-B4"
    }),
    check("M7.C-C04", {
      expected: { went_back: [], before_p7: [], sampler_saw_regression: false },
      observed: mapFact(allReadable({ partitions, afterwards, basis, verdict }), (read) => ({
        went_back: wentBack(read.partitions, read.afterwards),
        before_p7: endsBefore(read.partitions, read.basis),
        sampler_saw_regression: !read.verdict.no_regression
      })),
      fails: "M7C-B6"
    }),
    check("M7.C-C05", {
      expected: { clusters: 1, filled_topics: "at least one", empty_topics: [] },
      observed: mapFact(allReadable({ partitions, basis, offsets, liveClusterId }), (read) => ({
        clusters: (/* @__PURE__ */ new Set([read.basis.kafka_cluster_id, read.offsets.kafka_cluster_id, read.liveClusterId])).size,
        filled_topics: filledTopics(read.basis).length,
        empty_topics: emptyTopics(read.partitions, read.basis)
      })),
      passes: (found) => found.clusters === 1 && found.filled_topics > 0 && found.empty_topics.length === 0,
      fails: "M7C-B7"
    })
  ];
}
var partitionsOf = ({ groups }) => groups.flatMap(
  ({ topics }) => topics.flatMap(({ topic, partitions }) => partitions.map((one) => ({ ...one, name: `${topic}/${one.partition}` })))
);
function missingPartitions({ groups }, consumed) {
  return groups.flatMap(({ group_id: group, topics }) => {
    const listed = new Set(
      topics.flatMap(({ topic, partitions }) => partitions.map((one) => `${topic}/${one.partition}`))
    );
    return consumed.filter((name) => !listed.has(name)).map((name) => `${group} ${name}`);
  });
}
function leastDistanceMs({ samples }) {
  const times = samples.map(({ sampled_at_utc: at }) => findMicros(at));
  const distances = times.slice(1).map((later, index) => {
    const earlier = times[index];
    return later === void 0 || earlier === void 0 ? -1 : (later - earlier) / 1e3;
  });
  return distances.length === 0 ? -1 : Math.floor(Math.min(...distances));
}
function sampledAfter({ samples }, basisAtUtc, startedAtUtc) {
  const since = Math.max(findMicros(basisAtUtc) ?? Number.POSITIVE_INFINITY, findMicros(startedAtUtc) ?? 0);
  return samples.every(({ sampled_at_utc: at }) => (findMicros(at) ?? -1) >= since);
}
function wentBack(partitions, afterwards) {
  return partitions.filter((one) => {
    const now = afterwards.find(({ topic, partition }) => `${topic}/${partition}` === one.name);
    return now === void 0 || now.nextOffset < one.end_offset || now.high < one.watermark_high;
  }).map(({ name }) => name);
}
function endsBefore(partitions, basis) {
  return basis.topics.flatMap(
    ({ topic, partitions: recorded }) => recorded.flatMap(({ partition, end_offset: last }) => {
      const own = partitions.find(({ name }) => name === `${topic}/${partition}`);
      return last < 0 || own === void 0 || own.end_offset > last ? [] : [`${topic}/${partition}`];
    })
  );
}
var filledTopics = ({ topics }) => topics.filter(({ partitions }) => partitions.some(({ end_offset: last }) => last >= 0)).map(({ topic }) => topic);
function emptyTopics(partitions, basis) {
  return filledTopics(basis).filter((topic) => {
    const recorded = basis.topics.find((one) => one.topic === topic)?.partitions ?? [];
    return !recorded.filter(({ end_offset: last }) => last >= 0).every((one) => {
      const own = partitions.find(({ name }) => name === `${topic}/${one.partition}`);
      return own !== void 0 && own.end_offset > own.start_offset && own.watermark_high > one.end_offset;
    });
  });
}

// actions/m7-spine/lanes/c-caught-up.ts
var rtdlCaughtUp = plainLane({
  id: "M7.C",
  gather: gatherCaughtUp,
  decide: (facts, context) => decideCaughtUp(facts, context),
  payload: ({ verdict, offsets, refs }) => ({
    max_lag: isReadable(verdict) ? verdict.value.max_lag : null,
    samples: isReadable(verdict) ? verdict.value.samples : [],
    groups: isReadable(offsets) ? offsets.value.groups.map(({ group_id }) => group_id) : [],
    refs
  })
});
async function gatherCaughtUp(context) {
  const startedAtUtc = nowUtc(context.session.clock);
  const { caught_up_interval_ms: intervalMs } = profileValues(context.decision("profile").value);
  const sampler = await observe(() => sample(context));
  const refs = [];
  const read = (name, parse) => observe(async () => {
    if (!isReadable(sampler)) throw new Error(sampler.unreadable);
    const key = runKey(context, name);
    const { document, versionId, sha256 } = await readAt(context, key, parse);
    refs.push({ key, version_id: versionId, sha256 });
    return document;
  });
  return {
    startedAtUtc,
    exitCode: sampler,
    offsets: await read("rtdl_core/offsets_snapshot.json", OffsetsSnapshotV1.parse),
    verdict: await read("rtdl_core/caught_up.json", CaughtUpV1.parse),
    basis: await read("ingest/kafka_offsets_snapshot.json", KafkaOffsetsSnapshotV1.parse),
    consumed: await observe(() => consumedPartitions(context)),
    afterwards: await observe(() => readWriterProgress(context)),
    liveClusterId: await observe(async () => (await (await context.session.eventLog()).describe()).clusterId),
    lagMax: handle("RTDL_CAUGHT_UP_LAG_MAX"),
    intervalMs,
    refs
  };
}
async function consumedPartitions(context) {
  const log = await context.session.eventLog();
  const rows = await Promise.all(
    writerStream(context).topics.map(
      async (topic) => (await log.watermarks(topic)).map(({ partition }) => `${topic}/${partition}`)
    )
  );
  return rows.flat();
}
async function sample(context) {
  const profile = profileValues(context.decision("profile").value);
  const job = await runJob(context, "lag-sampler", {
    RTDL_CORE_CONSUMER_GROUP_ID: handle("RTDL_CORE_CONSUMER_GROUP_ID"),
    RTDL_CAUGHT_UP_LAG_MAX: String(handle("RTDL_CAUGHT_UP_LAG_MAX")),
    LAG_SAMPLE_INTERVAL_SECONDS: String(Math.ceil(profile.caught_up_interval_ms / 1e3)),
    LAG_SAMPLE_WAIT_SECONDS_MAX: String(Math.ceil(profile.caught_up_timeout_ms / 1e3))
  });
  if (job.exitCode !== 0) for (const line of job.lastLines) context.report(line);
  return job.exitCode;
}

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

// actions/m7-spine/conservation.ts
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
function conservationFaults({ segments, ranges, admitted, summary }) {
  return [
    ...[...admitted].flatMap(([topic, events]) => {
      const archived = segments.filter((row) => row.topic === topic).reduce((sum, { records }) => sum + records, 0);
      return archived === events ? [] : [`${topic}: archived ${archived}, admitted ${events}`];
    }),
    ...overlaps(segments).map((key) => `${key}: overlaps the segment before it`),
    ...ranges.filter(({ contiguous }) => !contiguous).map((range) => `${nameOf(range)}: not contiguous`),
    ...segments.filter((row) => !ranges.some((range) => covers(range, row))).map(({ key }) => `${key}: beyond the checkpoint`),
    ...ranges.filter(({ mismatched }) => mismatched > 0).map((range) => `${nameOf(range)}: mismatches`),
    ...summary.payload_mismatch_total === 0 ? [] : ["the summary counts mismatches"],
    ...summary.complete ? [] : ["the summary is not complete"]
  ];
}
var nameOf = ({ topic, partition }) => `${topic}/${partition}`;
var covers = (range, row) => nameOf(range) === nameOf(row) && range.startOffset <= row.firstOffset && row.lastOffset < range.nextOffset;
var overlaps = (rows) => rows.filter((row, index) => {
  const before = rows[index - 1];
  return before !== void 0 && nameOf(before) === nameOf(row) && row.firstOffset <= before.lastOffset;
}).map(({ key }) => key);

// actions/m7-spine/segments.ts
import { promisify } from "node:util";
import { zstdDecompress } from "node:zlib";
var decompress = promisify(zstdDecompress);
var CONTENT_BYTES_MAX = 64 * 1024 * 1024;
var SAMPLES_MAX = 12;
async function listArchive(context) {
  const { session, platformRunId } = context;
  const prefix = renderHandle("S3_ARCHIVE_EVENTS_PREFIX_PATTERN", { platform_run_id: platformRunId ?? "none" });
  const objects = /* @__PURE__ */ new Map();
  for await (const { key, sha256 } of listAll(session.store, session.config.buckets.archive, prefix)) {
    objects.set(key, sha256);
  }
  return objects;
}
async function readSegmentRows(database, platformRunId) {
  const rows = await database.query({
    text: `SELECT archive_ref, topic, partition_id, first_offset::text, last_offset::text, record_count, sha256
      FROM rtdl.archive_segments s WHERE platform_run_id = $1 ORDER BY s.topic, s.partition_id, s.first_offset`,
    values: [platformRunId]
  });
  return rows.map((row) => ({
    key: String(row.archive_ref),
    topic: String(row.topic),
    partition: Number(row.partition_id),
    firstOffset: Number(row.first_offset),
    lastOffset: Number(row.last_offset),
    records: Number(row.record_count),
    sha256: String(row.sha256)
  }));
}
function pickSamples(rows) {
  if (rows.length <= SAMPLES_MAX) return rows;
  const step = (rows.length - 1) / (SAMPLES_MAX - 1);
  const picked = Array.from({ length: SAMPLES_MAX }, (_, index) => rows[Math.round(index * step)]);
  return picked.filter((row) => row !== void 0);
}
async function segmentFaults(context, row) {
  const { store, config } = context.session;
  const { body } = await store.get(config.buckets.archive, row.key);
  const content = (await decompress(body, { maxOutputLength: CONTENT_BYTES_MAX })).toString("utf8");
  const lines = content.split("\n");
  const records = (lines.at(-1) === "" ? lines.slice(0, -1) : lines).map(
    (line) => ArchiveRecordV1.parse(JSON.parse(line))
  );
  return recordFaults(row, records, context.platformRunId ?? "");
}
function recordFaults(row, records, runId) {
  const offsets = records.map(({ origin_offset: origin }) => Number(origin.offset));
  const faults = {
    "another number of records": records.length !== row.records,
    "another range": offsets[0] !== row.firstOffset || offsets.at(-1) !== row.lastOffset,
    "offsets out of order": offsets.some((offset, index) => index > 0 && offset <= (offsets[index - 1] ?? offset)),
    "another origin": records.some(
      ({ origin_offset: origin }) => origin.topic !== row.topic || origin.partition !== row.partition
    ),
    "another run": records.some(({ platform_run_id: run2 }) => run2 !== runId)
  };
  return Object.entries(faults).filter(([, holds]) => holds).map(([fault]) => `${row.key}: ${fault}`);
}

// actions/m7-spine/lanes/d-archive-durability.ts
var archiveDurability = plainLane({
  id: "M7.D",
  gather: async (context) => {
    const segments = await observe(
      async () => readSegmentRows(await context.session.database(), context.platformRunId ?? "")
    );
    return {
      segments,
      objects: await observe(() => listArchive(context)),
      sampleFaults: await observe(() => readSamples(context, segments)),
      ...await readTruth(context),
      summary: await observe(async () => {
        const key = runKey(context, "rtdl_core/archive_write_summary.json");
        return (await readAt(context, key, ArchiveWriteSummaryV1.parse)).document;
      }),
      writer: await observe(() => getWriterService(context)),
      taskBefore: await observe(() => readTaskBefore(context))
    };
  },
  decide: (facts) => decideDurability(facts),
  payload: ({ segments, summary }) => ({
    segments: isReadable(segments) ? segments.value.length : null,
    records: isReadable(segments) ? segments.value.reduce((sum, { records }) => sum + records, 0) : null,
    by_topic: isReadable(summary) ? summary.value.by_topic : [],
    sample_keys: isReadable(segments) ? pickSamples(segments.value).map(({ key }) => key) : []
  })
});
function decideDurability(facts) {
  const { objects, segments, sampleFaults, ranges, admitted, summary, writer, taskBefore } = facts;
  return [
    check("M7.D-C01", {
      expected: { segments: "at least one", faults: [] },
      observed: mapFact(allReadable({ objects, segments, sampleFaults }), (read) => ({
        segments: read.segments.length,
        faults: [...ledgerFaults(read.segments, read.objects), ...read.sampleFaults].slice(0, 20)
      })),
      passes: (found) => found.segments > 0 && found.faults.length === 0,
      fails: "M7D-B1"
    }),
    check("M7.D-C02", {
      expected: [],
      observed: mapFact(allReadable({ segments, ranges, admitted, summary }), conservationFaults),
      fails: "M7D-B2"
    }),
    check("M7.D-C03", {
      expected: { restarts: 0, running: 1, same_task: true },
      observed: mapFact(allReadable({ writer, taskBefore }), (read) => ({
        restarts: read.writer.restartCount,
        running: read.writer.runningCount,
        same_task: read.writer.tasks[0]?.taskArn === read.taskBefore
      })),
      fails: "M7D-B4"
    })
  ];
}
async function readSamples(context, segments) {
  if (!isReadable(segments)) throw new Error(segments.unreadable);
  const faults = [];
  for (const row of pickSamples(segments.value)) faults.push(...await segmentFaults(context, row));
  return faults;
}
async function readTruth(context) {
  const run2 = context.platformRunId ?? "";
  const { streamId, topics } = writerStream(context);
  const truth = await observe(
    async () => (await context.session.database()).transaction(
      async (transaction) => ({
        archive: await readArchiveTotals(transaction, run2, streamId),
        admitted: await readAdmittedRanges(transaction, run2)
      }),
      { isolation: "repeatable read", readOnly: true }
    )
  );
  return {
    ranges: mapFact(truth, ({ archive }) => archive.ranges),
    admitted: mapFact(truth, ({ admitted }) => {
      const sums = new Map(topics.map((topic) => [topic, 0]));
      for (const { topic, events } of admitted) {
        const known = sums.get(topic);
        if (known !== void 0) sums.set(topic, known + events);
      }
      return sums;
    })
  };
}
async function readTaskBefore(context) {
  const { payload } = await context.source("M7.B");
  const { task_arn: taskArn } = payload;
  if (typeof taskArn !== "string") throw new Error("M7.B names no task");
  return taskArn;
}

// actions/m7-spine/main.ts
var p8HandleClosure = handleClosure({
  lane: "M7.A",
  check: "M7.A-C01",
  codes: { handoff: "M7A-B1", unresolved: "M7A-B2", placeholder: "M7A-B3", probe: "M7A-B4" },
  handoffFrom: "M6",
  probe: probeHandles
});
var run = (io) => runPhaseAction(
  {
    definition: loadPhaseDefinition("M7"),
    lanes: [p8HandleClosure, rtdlReadiness, rtdlCaughtUp, archiveDurability]
  },
  io
);
export {
  run
};
