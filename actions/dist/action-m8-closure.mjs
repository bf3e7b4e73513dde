import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  probeHandles
} from "./chunk-CT77UBJU.mjs";
import {
  AnomalySummaryV1,
  EnvironmentConformanceV1,
  GovernanceEventV1,
  ReconciliationV1,
  ReplayAnchorsV1,
  ReporterLockEventV1,
  RunCompletedV1,
  RunReportV1
} from "./chunk-3NKDYYBX.mjs";
import {
  EnvelopeV1,
  QuarantineSummaryV1,
  ReceiptSummaryV1,
  WspSummaryV1
} from "./chunk-DZYX23IR.mjs";
import {
  ArchiveWriteSummaryV1,
  CaughtUpV1,
  OffsetsSnapshotV1
} from "./chunk-RELLX7TU.mjs";
import {
  KafkaOffsetsSnapshotV1
} from "./chunk-WPUFC75L.mjs";
import {
  RunManifestV1
} from "./chunk-FTDKMC2X.mjs";
import {
  readImageCatalogue,
  readRequiredEnvironment
} from "./chunk-HYATPG3A.mjs";
import {
  servicesNamed
} from "./chunk-7MIJSPVB.mjs";
import {
  permittedSkips,
  scenarioRunId
} from "./chunk-YNLCO4Z7.mjs";
import {
  handleClosure
} from "./chunk-3SW3S7WL.mjs";
import {
  taskSpec
} from "./chunk-ZQEJG7NF.mjs";
import {
  decideVerdict,
  gatherVerdict
} from "./chunk-FL6MBDXK.mjs";
import {
  decideHandoff,
  gatherHandoff
} from "./chunk-JBV6F7H4.mjs";
import "./chunk-SASGA76X.mjs";
import {
  readAt,
  runKey
} from "./chunk-TZ4TTMDK.mjs";
import {
  MODES,
  allReadable,
  check,
  plainLane,
  profileValues,
  readEpoch,
  runPhaseAction
} from "./chunk-KSESK3CM.mjs";
import {
  fact,
  isReadable,
  loadPhaseDefinition,
  mapFact,
  observe,
  readSource
} from "./chunk-DZ52REQV.mjs";
import "./chunk-62NTBCUI.mjs";
import {
  listAll,
  readEvidence
} from "./chunk-HF4JBFEA.mjs";
import "./chunk-NIWZ6EJW.mjs";
import "./chunk-Y44YX55M.mjs";
import "./chunk-FV64UT5K.mjs";
import "./chunk-AIA4CCVC.mjs";
import {
  findMicros
} from "./chunk-VUJ5ABGO.mjs";
import "./chunk-HOJ3UIVB.mjs";
import "./chunk-SC7D6WKT.mjs";
import {
  digestOf,
  evidencePrefix,
  handle,
  renderHandle,
  resolveHandles,
  sha256Hex
} from "./chunk-AGYZ7ZP2.mjs";

// actions/m8-closure/lanes/a-handle-closure.ts
var closureHandles = handleClosure({
  lane: "M8.A",
  check: "M8.A-C01",
  codes: { handoff: "M8A-B1", unresolved: "M8A-B2", placeholder: "M8A-B3", probe: "M8A-B1" },
  probe: async (context, keys) => [
    ...spineFaults(await readSpineLanes(context)),
    ...await probeHandles(context, keys)
  ]
});
var spineFaults = (lanes) => lanes.length === 0 ? ["M7: no lane ran"] : lanes.flatMap(({ lane, status, passes }) => {
  if (!isReadable(passes)) return [`${lane}: ${passes.unreadable}`];
  return status === "PASS" && passes.value ? [] : [`${lane}: does not pass`];
});
async function readSpineLanes({ session, ledger }) {
  const built = Object.entries(ledger.phases.M7.lanes).filter(([, { planned }]) => !planned);
  return Promise.all(
    built.map(async ([lane, { status }]) => {
      const { snapshot } = await readSource(session.evidence, ledger, lane);
      return { lane, status, passes: mapFact(snapshot, (found) => found.overall_pass && found.blockers.length === 0) };
    })
  );
}

// runtime/src/kernel/advisory-lock-id.ts
import { createHash } from "node:crypto";
var advisoryLockId = (key) => createHash("sha256").update(key, "utf8").digest().readBigInt64BE(0).toString();

// actions/m8-closure/lock-evidence.ts
var LIST = "obs/reporter_lock.jsonl";
var lockKeyOf = ({ platformRunId }) => renderHandle("REPORTER_LOCK_KEY_PATTERN", { platform_run_id: platformRunId ?? "none" });
async function readLockEvents(context, taskArns) {
  const { store, bucket } = context.session.evidence;
  const events = [];
  for await (const { key } of listAll(store, bucket, runKey(context, LIST).replace(/\.jsonl$/, "/"))) {
    const { document } = await readEvidence(context.session.evidence, key, ReporterLockEventV1.parse);
    if (taskArns.includes(document.task_arn)) events.push(document);
  }
  return events.sort((one, other) => one.ts_utc < other.ts_utc ? -1 : Number(one.ts_utc > other.ts_utc));
}
async function readLockList(context) {
  const { store, bucket } = context.session.evidence;
  const { body } = await store.get(bucket, runKey(context, LIST));
  return linesOf(body).map((line) => ReporterLockEventV1.parse(JSON.parse(line)));
}
var linesOf = (body) => new TextDecoder("utf-8", { fatal: true }).decode(body).split("\n").filter((line) => line !== "");

// actions/m8-closure/reporter-job.ts
var REPORTER_MS_MAX = 6e5;
function reporterSpec(context, holdMs = 0) {
  const { settle_ms: settleMs } = profileValues(context.decision("profile").value);
  return taskSpec(context, "reporter", {
    REPORTER_SCOPE: "closure",
    // Declared and wired: a lock that was only declared is what the first reference probe failed on.
    REPORTER_LOCK_BACKEND: handle("REPORTER_LOCK_BACKEND"),
    REPORTER_LOCK_KEY_PATTERN: lockKeyPattern(),
    REPORTER_HOLD_SECONDS: seconds(holdMs),
    REPORTER_SETTLE_SECONDS: seconds(settleMs),
    REPORTER_REQUIRED_COMPONENTS: MODES.filter(({ kind }) => kind === "daemon").map(({ mode }) => mode).join(","),
    RTDL_CORE_CONSUMER_GROUP_ID: handle("RTDL_CORE_CONSUMER_GROUP_ID"),
    RTDL_CAUGHT_UP_LAG_MAX: String(handle("RTDL_CAUGHT_UP_LAG_MAX"))
  });
}
var seconds = (ms) => String(Math.ceil(ms / 1e3));
function lockKeyPattern() {
  const [row] = resolveHandles(["REPORTER_LOCK_KEY_PATTERN"]);
  if (row?.value_or_locator == null) throw new Error("REPORTER_LOCK_KEY_PATTERN has no value");
  return String(row.value_or_locator);
}

// actions/m8-closure/lanes/b-reporter-readiness.ts
var MIB = 1048576;
var SET_BY_COMPUTE = /* @__PURE__ */ new Set(["IMAGE_DIGEST", "TASK_ARN"]);
var reporterReadiness = plainLane({
  id: "M8.B",
  gather: async (context) => ({
    spec: await observe(() => reporterSpec(context)),
    kind: await observe(async () => {
      const modes = await readImageCatalogue(context);
      return modes.find(({ mode }) => mode === "reporter")?.kind ?? null;
    }),
    required: await observe(() => readRequiredEnvironment(context, "reporter")),
    pinnedImage: (await readEpoch(context)).image_digest,
    memoryMib: await observe(() => Math.floor(process.availableMemory() / MIB)),
    lock: await observe(() => readLock(context))
  }),
  decide: ({ spec, kind, required, pinnedImage, memoryMib, lock }, context) => [
    check("M8.B-C01", {
      expected: {
        family: handle("TD_REPORTER"),
        command: ["reporter"],
        kind: "job",
        run_scope: context.platformRunId ?? "a pinned run",
        image_digest: pinnedImage ?? "a pinned image",
        missing: [],
        memory: true
      },
      observed: mapFact(allReadable({ spec, kind, required, memoryMib }), (read) => ({
        family: read.spec.family,
        command: read.spec.command,
        kind: read.kind,
        run_scope: read.spec.environment[handle("REQUIRED_PLATFORM_RUN_ID_ENV_KEY")] ?? null,
        image_digest: read.spec.imageDigest,
        missing: read.required.filter((name) => !SET_BY_COMPUTE.has(name) && !read.spec.environment[name]),
        memory: read.memoryMib >= handle("ECS_REPORTER_TASK_MEMORY")
      })),
      fails: "M8B-B1"
    }),
    check("M8.B-C03", {
      expected: { backend: "db_advisory_lock", key: lockKeyOf(context), free: true },
      observed: lock,
      fails: "M8B-B3"
    })
  ],
  payload: ({ spec, memoryMib, lock }) => ({
    environment_names: isReadable(spec) ? Object.keys(spec.value.environment).sort() : [],
    memory_mib: isReadable(memoryMib) ? memoryMib.value : null,
    memory_mib_needed: handle("ECS_REPORTER_TASK_MEMORY"),
    lock: isReadable(lock) ? lock.value : null
  })
});
async function readLock(context) {
  const { environment } = await reporterSpec(context);
  const key = (environment.REPORTER_LOCK_KEY_PATTERN ?? "").replaceAll(
    "{platform_run_id}",
    context.platformRunId ?? "none"
  );
  const session = await (await context.session.database()).session();
  try {
    const id = advisoryLockId(key);
    const free = await session.tryAdvisoryLock(id);
    if (free) await session.advisoryUnlock(id);
    return { backend: environment.REPORTER_LOCK_BACKEND ?? "none", key, free };
  } finally {
    await session.close();
  }
}

// actions/m8-closure/ingress-truth.ts
async function readIngressTruth(database, platformRunId) {
  const values = [platformRunId];
  const receipts = await database.query({
    text: `SELECT c.principal, r.decision, count(*)::text AS count
      FROM ig.receipt_rows r JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
    values
  });
  const admitted = await database.query({
    text: `SELECT c.topic, a.eb_partition AS partition, count(*)::text AS events, min(a.eb_offset)::text AS first_offset,
        max(a.eb_offset)::text AS last_offset
      FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED' GROUP BY 1, 2 ORDER BY 1, 2`,
    values
  });
  const [rest] = await database.query({
    text: `SELECT (SELECT count(*) FROM ig.open_admissions WHERE platform_run_id = $1)::text AS open,
        (SELECT count(*) FROM ig.quarantine_rows WHERE platform_run_id = $1)::text AS quarantined`,
    values
  });
  return {
    receipts: receipts.map((row) => ({
      principal: String(row.principal),
      decision: String(row.decision),
      count: Number(row.count)
    })),
    admitted: admitted.map((row) => ({
      topic: String(row.topic),
      partition: Number(row.partition),
      events: Number(row.events),
      first_offset: Number(row.first_offset),
      last_offset: Number(row.last_offset)
    })),
    quarantined: Number(rest?.quarantined),
    open: Number(rest?.open)
  };
}
var receiptsOf = ({ receipts }, of = {}) => receipts.filter(
  ({ principal, decision }) => principal === (of.principal ?? principal) && decision === (of.decision ?? decision)
).reduce((sum, { count }) => sum + count, 0);

// actions/m8-closure/inputs.ts
async function readClosureInputs(context) {
  const tokens = { platform_run_id: context.platformRunId ?? "none" };
  const read = (key, parse) => observe(async () => (await readAt(context, key(), parse)).document);
  return {
    run_manifest: await read(() => runKey(context, "run.json"), RunManifestV1.parse),
    receipt_summary: await read(() => renderHandle("RECEIPT_SUMMARY_PATH_PATTERN", tokens), ReceiptSummaryV1.parse),
    quarantine_summary: await read(
      () => renderHandle("QUARANTINE_INDEX_PATH_PATTERN", tokens),
      QuarantineSummaryV1.parse
    ),
    kafka_offsets: await read(
      () => renderHandle("KAFKA_OFFSETS_SNAPSHOT_PATH_PATTERN", tokens),
      KafkaOffsetsSnapshotV1.parse
    ),
    rtdl_offsets: await read(() => renderHandle("OFFSETS_SNAPSHOT_PATH_PATTERN", tokens), OffsetsSnapshotV1.parse),
    caught_up: await read(() => runKey(context, "rtdl_core/caught_up.json"), CaughtUpV1.parse),
    archive_summary: await read(
      () => runKey(context, "rtdl_core/archive_write_summary.json"),
      ArchiveWriteSummaryV1.parse
    )
  };
}
var unreadableInputs = (inputs) => Object.entries(inputs).flatMap(
  ([name, read]) => isReadable(read) ? [] : [`${name}: ${read.unreadable}`]
);
var foreignInputs = (inputs, platformRunId) => Object.entries(inputs).flatMap(
  ([name, read]) => isReadable(read) && read.value.platform_run_id !== platformRunId ? [name] : []
);
function staleCounts(receipts, quarantines, truth) {
  const counts = receipts.counts_by_decision;
  const pairs = [
    ["ADMIT", counts.ADMIT, receiptsOf(truth, { decision: "ADMIT" })],
    ["DUPLICATE", counts.DUPLICATE, receiptsOf(truth, { decision: "DUPLICATE" })],
    ["QUARANTINE", counts.QUARANTINE, receiptsOf(truth, { decision: "QUARANTINE" })],
    ["receipts", receipts.total_receipts, receiptsOf(truth)],
    ["quarantine records", quarantines.total, truth.quarantined]
  ];
  return pairs.filter(([, recorded, counted]) => recorded !== counted).map(([name, recorded, counted]) => `${name}: ${recorded}, counted ${counted}`);
}
function rangeFaults(ingest, rtdl, { admitted }) {
  const published = ingest.topics.flatMap(({ topic, partitions }) => partitions.map((one) => ({ topic, ...one })));
  const consumed = rtdl.groups.flatMap(
    ({ topics }) => topics.flatMap(({ topic, partitions }) => partitions.map((one) => ({ topic, ...one })))
  );
  const backwards = [...published, ...consumed].filter((one) => one.end_offset < one.start_offset);
  const uncovered2 = admitted.flatMap(({ topic, partition, first_offset, last_offset }) => {
    const here = (one) => one.topic === topic && one.partition === partition;
    const inPublished = published.some(
      (one) => here(one) && one.start_offset <= first_offset && one.end_offset >= last_offset
    );
    const unread = consumed.some((one) => here(one) && one.end_offset <= last_offset);
    return [
      ...inPublished ? [] : [`${topic}/${partition}: admissions beyond the recorded range`],
      ...unread ? [`${topic}/${partition}: not consumed to the end`] : []
    ];
  });
  return [
    ...admitted.length === 0 ? ["nothing was admitted"] : [],
    ...published.length === 0 || consumed.length === 0 ? ["a snapshot holds no partition"] : [],
    ...backwards.map(({ topic, partition }) => `${topic}/${partition}: end before start`),
    ...uncovered2
  ];
}

// actions/m8-closure/lanes/c-input-readiness.ts
var inputReadiness = plainLane({
  id: "M8.C",
  gather: async (context) => ({
    inputs: await readClosureInputs(context),
    truth: await observe(async () => readIngressTruth(await context.session.database(), context.platformRunId ?? ""))
  }),
  decide: ({ inputs, truth }, { platformRunId }) => {
    const { receipt_summary: receipts, quarantine_summary: quarantines } = inputs;
    const { kafka_offsets: ingest, rtdl_offsets: rtdl } = inputs;
    return [
      check("M8.C-C01a", { expected: [], observed: fact(unreadableInputs(inputs)), fails: "M8C-B1" }),
      check("M8.C-C02", {
        expected: { of_another_run: [], ambiguous: 0, open: 0, stale: [] },
        observed: mapFact(allReadable({ receipts, quarantines, truth }), (read) => ({
          of_another_run: foreignInputs(inputs, platformRunId),
          ambiguous: read.receipts.counts_by_decision.PUBLISH_AMBIGUOUS,
          open: read.truth.open,
          stale: staleCounts(read.receipts, read.quarantines, read.truth)
        })),
        fails: "M8C-B2"
      }),
      check("M8.C-C03", {
        expected: [],
        observed: mapFact(
          allReadable({ ingest, rtdl, truth }),
          (read) => rangeFaults(read.ingest, read.rtdl, read.truth)
        ),
        fails: "M8C-B3"
      })
    ];
  },
  payload: ({ truth }) => ({
    receipts: isReadable(truth) ? truth.value.receipts : [],
    admitted: isReadable(truth) ? truth.value.admitted : []
  })
});

// runtime/src/mode.ts
var EXIT = {
  ok: 0,
  failed: 1,
  closureBlocked: 3,
  usage: 64,
  busy: 75,
  configuration: 78
};

// actions/m8-closure/closure-set.ts
var CLOSURE_HANDLES = {
  run_report: "RUN_REPORT_PATH_PATTERN",
  reconciliation: "RECONCILIATION_PATH_PATTERN",
  replay_anchors: "REPLAY_ANCHORS_PATH_PATTERN",
  environment_conformance: "ENV_CONFORMANCE_PATH_PATTERN",
  anomaly_summary: "ANOMALY_SUMMARY_PATH_PATTERN",
  governance_events: "GOVERNANCE_EVENTS_PATH_PATTERN"
};
var CLOSURE_NAMES = Object.keys(CLOSURE_HANDLES);
var BY_DAEMON = "environment_conformance";
var closureKey = ({ platformRunId }, name) => renderHandle(CLOSURE_HANDLES[name], { platform_run_id: platformRunId ?? "none" });
function markerKey({ platformRunId }, number) {
  const key = renderHandle("RUN_CLOSURE_MARKER_PATH_PATTERN", { platform_run_id: platformRunId ?? "none" });
  return number === 0 ? key : key.replace(/\.json$/, `.supersede-${number}.json`);
}
async function readClosureSet(context) {
  const { evidence } = context.session;
  const markers = await observe(() => readMarkers(context));
  const refs = isReadable(markers) ? markers.value.at(-1)?.document.closure_refs : void 0;
  const read = (name, parse) => (
    // The key is the pinned one: a marker that names another place does not lead the gate there.
    observe(() => readEvidence(evidence, closureKey(context, name), parse, refs?.[`${name}_ref`].version_id))
  );
  return {
    markers,
    run_report: await read("run_report", RunReportV1.parse),
    reconciliation: await read("reconciliation", ReconciliationV1.parse),
    replay_anchors: await read("replay_anchors", ReplayAnchorsV1.parse),
    environment_conformance: await read("environment_conformance", EnvironmentConformanceV1.parse),
    anomaly_summary: await read("anomaly_summary", AnomalySummaryV1.parse),
    governance_events: await observe(() => readRollUp(context, refs?.governance_events_ref.version_id))
  };
}
async function readMarkers(context) {
  const { store, bucket } = context.session.evidence;
  const markers = [];
  for (let number = 0; ; number += 1) {
    const key = markerKey(context, number);
    if (await store.head(bucket, key) === void 0) break;
    markers.push({ key, ...await readEvidence(context.session.evidence, key, RunCompletedV1.parse) });
  }
  if (markers.length === 0) throw new Error(`${markerKey(context, 0)} is absent`);
  return markers;
}
var newestMarker = ({ markers }) => isReadable(markers) ? markers.value.at(-1) : void 0;
async function readRollUp(context, versionId) {
  const { store, bucket } = context.session.evidence;
  const stored = await store.get(bucket, closureKey(context, "governance_events"), versionId);
  return {
    versionId: stored.versionId,
    sha256: stored.sha256,
    writtenAtUtc: stored.writtenAtUtc,
    rows: linesOf(stored.body).map((line) => JSON.parse(line))
  };
}

// actions/m8-closure/closure-versions.ts
var REPORTER_OBJECTS = [
  ...CLOSURE_NAMES.filter((name) => name !== BY_DAEMON),
  "run_completed"
];
async function readClosureVersions(context) {
  const found = [];
  for (const name of CLOSURE_NAMES.filter((one) => one !== BY_DAEMON)) {
    found.push(...await versionsAt(context, name, closureKey(context, name)));
  }
  for (let number = 0; ; number += 1) {
    const versions = await versionsAt(context, "run_completed", markerKey(context, number));
    if (versions.length === 0) return found;
    found.push(...versions);
  }
}
async function gainedSince(context, before) {
  const known = new Set(before.map(({ key, versionId }) => `${key} ${versionId}`));
  const now = (await readClosureVersions(context)).filter(({ key, versionId }) => !known.has(`${key} ${versionId}`));
  const gained = [];
  for (const version of now) gained.push({ name: version.name, writer: await writerOf(context, version) });
  return gained;
}
async function versionsAt({ session }, name, key) {
  const versions = await session.store.versions(session.evidence.bucket, key);
  return versions.map(({ versionId }) => ({ name, key, versionId }));
}
async function writerOf({ session }, { name, key, versionId }) {
  if (name === "governance_events") return null;
  const { document } = await readEvidence(session.evidence, key, taskOf, versionId);
  return document;
}
function taskOf(value) {
  const writer = typeof value === "object" && value !== null && "writer" in value ? value.writer : void 0;
  const task = typeof writer === "object" && writer !== null && "task_arn" in writer ? writer.task_arn : void 0;
  return typeof task === "string" ? task : "unnamed";
}

// actions/m8-closure/contention.ts
var microsOf = (text) => findMicros(text) ?? Number.NaN;
var msBetween = (from, to) => Math.floor((to - from) / 1e3);
function winnerOf(tasks, events) {
  const acquired = tasks.filter(
    ({ taskArn }) => events.some(({ event, task_arn: task }) => event === "ACQUIRED" && task === taskArn)
  );
  return acquired.length === 1 ? acquired[0] : void 0;
}
function contentionOf(tasks, events) {
  const winner = winnerOf(tasks, events);
  const at = (name) => {
    const found = events.find(({ event, task_arn: task }) => event === name && task === winner?.taskArn);
    return found === void 0 ? Number.NaN : microsOf(found.ts_utc);
  };
  const held = msBetween(at("ACQUIRED"), at("RELEASED"));
  return {
    exited_zero: tasks.filter(({ exitCode }) => exitCode === 0).length,
    overlap_ms: msBetween(
      Math.max(...tasks.map(({ startedAtUtc }) => microsOf(startedAtUtc))),
      Math.min(...tasks.map(({ stoppedAtUtc }) => microsOf(stoppedAtUtc)))
    ),
    // Not a number has no form in evidence; a lock that was never held was held for no time.
    held_ms: Number.isNaN(held) ? 0 : held
  };
}
function loserFaults(tasks, events, gained, lock) {
  const winner = winnerOf(tasks, events);
  if (winner === void 0) return ["no single task acquired the lock"];
  return tasks.filter(({ taskArn }) => taskArn !== winner.taskArn).flatMap(({ taskArn, exitCode }) => {
    const denied = events.filter(({ event, task_arn: task }) => event === "DENIED" && task === taskArn);
    const record = denied.find(({ lock_key: key }) => key === lock.key);
    return [
      ...exitCode === lock.deniedExitCode ? [] : [`it ended with ${exitCode}`],
      ...record === void 0 ? ["it left no record of the conflict"] : [],
      ...record !== void 0 && record.holder?.instance !== winner.taskArn ? ["its record does not name the holder"] : [],
      ...gained.filter(({ writer }) => writer === taskArn).map(({ name }) => `it wrote ${name}`)
    ];
  });
}
function versionFaults(names, gained, winner) {
  return [
    ...names.flatMap((name) => {
      const versions = gained.filter((one) => one.name === name).length;
      return versions === 1 ? [] : [`${name}: ${versions} versions`];
    }),
    ...gained.filter(({ writer }) => writer !== null && writer !== winner).map(({ name }) => `${name}: not written by the holder of the lock`)
  ];
}

// actions/m8-closure/lanes/d-single-writer-probe.ts
var singleWriterProbe = plainLane({
  id: "M8.D",
  gather: gatherProbe,
  decide: ({ tasks, events, gained, holdMs }, context) => {
    const run2 = allReadable({ tasks, events });
    const all = allReadable({ tasks, events, gained });
    const contention = mapFact(run2, (read) => contentionOf(read.tasks, read.events));
    const bothClosed = isReadable(contention) && contention.value.exited_zero > 1;
    return [
      check("M8.D-C01", {
        expected: { exited_zero: 1, overlap_ms: "above 0", held_ms_min: holdMs },
        observed: contention,
        passes: (found) => found.exited_zero === 1 && found.overlap_ms > 0 && found.held_ms >= holdMs,
        fails: bothClosed ? "M8D-B2" : "M8D-B4"
      }),
      check("M8.D-C02", {
        expected: [],
        observed: mapFact(
          all,
          (read) => loserFaults(read.tasks, read.events, read.gained, { key: lockKeyOf(context), deniedExitCode: EXIT.busy })
        ),
        fails: "M8D-B1"
      }),
      check("M8.D-C03", {
        expected: [],
        observed: mapFact(
          all,
          (read) => versionFaults(REPORTER_OBJECTS, read.gained, winnerOf(read.tasks, read.events)?.taskArn)
        ),
        fails: "M8D-B2"
      })
    ];
  },
  payload: ({ tasks, events, gained, holdMs }) => ({
    hold_ms: holdMs,
    tasks: isReadable(tasks) ? tasks.value.map(({ taskArn, exitCode, startedAtUtc, stoppedAtUtc }) => ({
      task_arn: taskArn,
      exit_code: exitCode,
      started_at_utc: startedAtUtc,
      stopped_at_utc: stoppedAtUtc
    })) : [],
    lock_events: isReadable(events) ? events.value.map(({ event, task_arn, ts_utc, fence, holder }) => ({ event, task_arn, ts_utc, fence, holder })) : [],
    gained: isReadable(gained) ? gained.value : []
  })
});
async function gatherProbe(context) {
  const holdMs = profileValues(context.decision("profile").value).contention_overlap_ms;
  const before = await observe(() => readClosureVersions(context));
  const tasks = await observe(() => runBoth(context, holdMs));
  return {
    tasks,
    events: await observe(
      () => readLockEvents(context, isReadable(tasks) ? tasks.value.map(({ taskArn }) => taskArn) : [])
    ),
    gained: isReadable(before) ? await observe(() => gainedSince(context, before.value)) : before,
    holdMs
  };
}
async function runBoth(context, holdMs) {
  const compute = context.session.compute();
  const spec = await reporterSpec(context, holdMs);
  context.report(`reporter: two tasks, lock held for ${holdMs} ms`);
  const options = { timeoutMs: REPORTER_MS_MAX };
  const tasks = await Promise.all([compute.runJob(spec, options), compute.runJob(spec, options)]);
  for (const { taskArn, exitCode } of tasks) {
    context.report(`${taskArn}: exit ${exitCode}`);
    if (exitCode !== EXIT.ok && exitCode !== EXIT.busy) {
      for (const line of await compute.logs(taskArn, 20)) context.report(line);
    }
  }
  return tasks;
}

// actions/m8-closure/lanes/e-reporter-execution.ts
var LIFE = ["ATTEMPT", "ACQUIRED", "RELEASED"];
var reporterExecution = plainLane({
  id: "M8.E",
  gather: async (context) => {
    const task = await observe(() => runReporter(context));
    const arns = isReadable(task) ? [task.value.taskArn] : [];
    return {
      task,
      events: await observe(() => readLockEvents(context, arns)),
      list: await observe(() => readLockList(context))
    };
  },
  decide: ({ task, events, list }, context) => [
    check("M8.E-C01", {
      expected: { exit_code: 0, stop_reason: "exited" },
      observed: mapFact(task, ({ exitCode, stopReason }) => ({ exit_code: exitCode, stop_reason: stopReason })),
      fails: "M8E-B1"
    }),
    check("M8.E-C02", {
      expected: { events: LIFE, lock_keys: [lockKeyOf(context)], listed: LIFE },
      observed: mapFact(allReadable({ task, events, list }), (read) => ({
        events: read.events.map(({ event }) => event),
        lock_keys: [...new Set(read.events.map(({ lock_key: key }) => key))],
        listed: read.list.filter(({ task_arn: arn }) => arn === read.task.taskArn).map(({ event }) => event)
      })),
      fails: "M8E-B2"
    })
  ],
  payload: ({ task, events }) => ({
    task_arn: isReadable(task) ? task.value.taskArn : null,
    started_at_utc: isReadable(task) ? task.value.startedAtUtc : null,
    stopped_at_utc: isReadable(task) ? task.value.stoppedAtUtc : null,
    fence: isReadable(events) ? events.value.find(({ event }) => event === "ACQUIRED")?.fence ?? null : null
  })
});
async function runReporter(context) {
  const compute = context.session.compute();
  context.report("reporter: started");
  const task = await compute.runJob(await reporterSpec(context), { timeoutMs: REPORTER_MS_MAX });
  context.report(`reporter: exit ${task.exitCode}`);
  if (task.exitCode !== 0) for (const line of await compute.logs(task.taskArn, 20)) context.report(line);
  return task;
}
async function recordedExecution({ source }) {
  const { payload } = await source("M8.E");
  const { task_arn: taskArn, fence } = payload;
  if (typeof taskArn !== "string" || typeof fence !== "string") throw new Error("M8.E names no execution");
  return { taskArn, fence };
}

// actions/m8-closure/bundle.ts
var isRowOf = (row, platformRunId) => GovernanceEventV1.faults(row).length === 0 && pinnedRunOf(row) === platformRunId;
function pinnedRunOf(row) {
  const pins = typeof row === "object" && row !== null && "pins" in row ? row.pins : void 0;
  return typeof pins === "object" && pins !== null && "platform_run_id" in pins ? pins.platform_run_id : void 0;
}
function missingObjects(set) {
  const unreadable = ["markers", ...CLOSURE_NAMES].flatMap((name) => {
    const read = set[name];
    return isReadable(read) ? [] : [`${name}: ${read.unreadable}`];
  });
  const rollUp = set.governance_events;
  if (!isReadable(rollUp)) return unreadable;
  const wrong = rollUp.value.rows.filter((row) => GovernanceEventV1.faults(row).length > 0).length;
  return [
    ...unreadable,
    ...rollUp.value.rows.length === 0 ? ["governance_events: no row"] : [],
    ...wrong === 0 ? [] : [`governance_events: ${wrong} rows are no facts`]
  ];
}
function foreignObjects(set, newest, { reporter, conformance }, platformRunId) {
  const marker = newestMarker(set);
  const signed = marker === void 0 ? [] : [["run_completed", marker.document]];
  for (const name of CLOSURE_NAMES) {
    const read = set[name];
    if (isReadable(read) && "document" in read.value) signed.push([name, read.value.document]);
  }
  const foreignRows = isReadable(set.governance_events) ? set.governance_events.value.rows.filter((row) => pinnedRunOf(row) !== platformRunId).length : 0;
  const allowed = (name) => name === BY_DAEMON ? conformance : [reporter];
  return [
    ...signed.filter(([, document]) => document.platform_run_id !== platformRunId).map(([name]) => `${name}: another run`),
    ...signed.filter(([name, { writer }]) => writer.task_arn === null || !allowed(name).includes(writer.task_arn)).map(([name, { writer }]) => `${name}: written by ${writer.task_arn ?? "nobody"}`),
    ...foreignRows === 0 ? [] : [`governance_events: ${foreignRows} rows of another run`],
    ...CLOSURE_NAMES.filter(
      (name) => name !== BY_DAEMON && newest[name] !== marker?.document.closure_refs[`${name}_ref`].version_id
    ).map((name) => `${name}: the newest version is not the one that was closed`)
  ];
}

// actions/m8-closure/lanes/f-bundle-completeness.ts
var bundleCompleteness = plainLane({
  id: "M8.F",
  gather: async (context) => ({
    set: await readClosureSet(context),
    newest: await observe(() => readNewest(context)),
    writers: await observe(() => readWriters(context))
  }),
  decide: ({ set, newest, writers }, { platformRunId }) => [
    check("M8.F-C01", { expected: [], observed: fact(missingObjects(set)), fails: "M8F-B1" }),
    check("M8.F-C02", {
      expected: [],
      observed: mapFact(
        allReadable({ newest, writers }),
        (read) => foreignObjects(set, read.newest, read.writers, platformRunId)
      ),
      fails: "M8F-B2"
    })
  ],
  payload: ({ set, writers }) => ({
    marker_key: newestMarker(set)?.key ?? null,
    closure_refs: newestMarker(set)?.document.closure_refs ?? null,
    writers: isReadable(writers) ? writers.value : null,
    governance_rows: isReadable(set.governance_events) ? set.governance_events.value.rows.length : null
  })
});
async function readNewest(context) {
  const { store, bucket } = context.session.evidence;
  const found = {};
  for (const name of CLOSURE_NAMES) found[name] = (await store.head(bucket, closureKey(context, name)))?.versionId;
  return found;
}
async function readWriters(context) {
  const services = await servicesNamed(context.session.compute(), [handle("SVC_ENV_CONFORMANCE")]);
  return {
    reporter: (await recordedExecution(context)).taskArn,
    conformance: services.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn))
  };
}

// actions/m8-closure/anchors.ts
function anchorFaults(anchors, sources, truth, clusterId) {
  const { ingest, rtdl_core: rtdl } = anchors.anchors;
  const admitted = receiptsOf(truth, { decision: "ADMIT" });
  const clusters = [anchors.kafka_cluster_id, sources.ingest.kafka_cluster_id, sources.rtdl.kafka_cluster_id];
  return [
    ...admitted > 0 && (ingest.length === 0 || rtdl.length === 0) ? ["admissions without an anchor"] : [],
    ...anchors.counts.ingest_anchors === ingest.length && anchors.counts.rtdl_anchors === rtdl.length ? [] : ["a count is not the length of its array"],
    ...anchors.basis_digest === digestOf(anchors.anchors) ? [] : ["the basis digest is not that of the anchors"],
    ...clusters.every((id) => id === clusterId) ? [] : ["an anchor or its source is of another cluster"],
    ...[...ingest, ...rtdl].filter(isBroken).map((anchor) => `${nameOf(anchor)}: no range`),
    ...uncovered(ingestRanges(sources.ingest), ingest).map((name) => `${name}: published and not anchored`),
    ...uncovered(rtdlRanges(sources.rtdl), rtdl).map((name) => `${name}: consumed and not anchored`),
    ...uncovered(admittedRanges(truth), ingest).map((name) => `${name}: admitted and not anchored`)
  ];
}
var isBroken = ({ start_offset, end_offset, offset }) => end_offset <= start_offset || offset !== end_offset;
var nameOf = ({ topic, partition }) => `${topic}/${partition}`;
var uncovered = (ranges, anchors) => ranges.filter(
  (range) => !anchors.some(
    (anchor) => nameOf(anchor) === nameOf(range) && anchor.stream_id === range.stream && anchor.start_offset <= range.start && anchor.end_offset >= range.end
  )
).map(nameOf);
var ingestRanges = ({ topics }) => topics.flatMap(
  ({ topic, partitions }) => partitions.filter(({ end_offset }) => end_offset >= 0).map(({ partition, start_offset, end_offset }) => ({
    ...{ topic, partition, stream: void 0 },
    start: start_offset,
    end: end_offset + 1
  }))
);
var rtdlRanges = ({ groups }) => groups.flatMap(
  ({ stream_id: stream, topics }) => topics.flatMap(
    ({ topic, partitions }) => partitions.filter(({ start_offset, end_offset }) => end_offset > start_offset).map(({ partition, start_offset, end_offset }) => ({
      ...{ topic, partition, stream },
      start: start_offset,
      end: end_offset
    }))
  )
);
var admittedRanges = ({ admitted }) => admitted.map(({ topic, partition, first_offset, last_offset }) => ({
  ...{ topic, partition, stream: void 0 },
  start: first_offset,
  end: last_offset + 1
}));
var spotsOf = ({ anchors }) => anchors.ingest.flatMap(
  ({ topic, partition, start_offset, end_offset }) => [.../* @__PURE__ */ new Set([start_offset, end_offset - 1])].map((offset) => ({ topic, partition, offset }))
);
var spotFaults = (reads, admissions) => [
  ...reads.length === 0 && admissions > 0 ? ["no anchored offset was read"] : [],
  ...reads.filter(({ found }) => found !== "of the run").map((read) => `${nameOf(read)} at ${read.offset}: ${read.found}`)
];

// actions/m8-closure/reconciled.ts
var REQUIRED = [
  "sent_ge_received",
  "received_ge_admit",
  "archive_seen_ge_archived",
  "R1",
  "R2",
  "R3",
  "R4",
  "R5",
  "R13",
  "R14"
];
var STREAMER = "wsp";
function reconciliationFaults({ status, checks, deltas, basis }, report, reportSha256) {
  const { sent, received, received_wsp, admit } = report.ingress;
  const { seen_total, archived_total } = report.archive.summary;
  const differences = {
    sent_minus_received: sent - received_wsp,
    received_minus_admit: received - admit,
    archive_seen_minus_archived: seen_total - archived_total
  };
  return [
    ...status === "PASS" ? [] : [`status ${status}`],
    ...REQUIRED.filter((name) => checks[name] === void 0).map((name) => `${name} is absent`),
    ...Object.entries(checks).filter(([, holds]) => !holds).map(([name]) => `${name} does not hold`),
    ...Object.entries(deltas).filter(([, delta]) => !(delta >= 0)).map(([name]) => `${name} is negative`),
    ...Object.entries(differences).filter(([name, difference]) => deltas[name] !== difference).map(([name]) => `${name} is not the difference`),
    ...basis.run_report_ref.sha256 === reportSha256 ? [] : ["it rests on another report"]
  ];
}
function ingressFaults({ ingress }, truth, emitted) {
  const sum = ingress.admit + ingress.duplicate + ingress.quarantine;
  const pairs = [
    ["received", ingress.received, receiptsOf(truth)],
    ["received of the stream", ingress.received_wsp, receiptsOf(truth, { principal: STREAMER })],
    ["admit", ingress.admit, receiptsOf(truth, { decision: "ADMIT" })],
    ["duplicate", ingress.duplicate, receiptsOf(truth, { decision: "DUPLICATE" })],
    ["quarantine", ingress.quarantine, receiptsOf(truth, { decision: "QUARANTINE" })],
    ["admit, duplicate and quarantine", sum, ingress.received],
    ["distinct admissions", ingress.admitted_unique, truth.admitted.reduce((total, { events }) => total + events, 0)],
    ["quarantine records", ingress.quarantine_records, truth.quarantined],
    ["open admissions", ingress.publish_ambiguous + ingress.publish_in_flight, truth.open]
  ];
  const again = ingress.sent - emitted;
  const explained = again >= 0 && again <= receiptsOf(truth, { principal: STREAMER, decision: "DUPLICATE" });
  return [
    ...pairs.filter(([, left, right]) => left !== right).map(([name, left, right]) => `${name}: ${left}, counted ${right}`),
    ...ingress.sent >= ingress.received_wsp ? [] : ["received more than was sent"],
    ...explained ? [] : [`sent: ${ingress.sent}, the stream producer says ${emitted}`]
  ];
}

// actions/m8-closure/lanes/g-replay-reconciliation.ts
var replayReconciliation = plainLane({
  id: "M8.G",
  gather: gatherReplay,
  decide: ({ set, sources, truth, emitted, spots, clusterId }) => {
    const { run_report: report, reconciliation, replay_anchors: anchors } = set;
    return [
      check("M8.G-C01", {
        expected: [],
        observed: mapFact(
          allReadable({ anchors, sources, truth }),
          (read) => anchorFaults(read.anchors.document, read.sources, read.truth, clusterId)
        ),
        fails: "M8G-B1"
      }),
      check("M8.G-C02", {
        expected: [],
        observed: mapFact(allReadable({ reconciliation, report, truth, emitted }), (read) => [
          ...reconciliationFaults(read.reconciliation.document, read.report.document, read.report.sha256),
          ...ingressFaults(read.report.document, read.truth, read.emitted)
        ]),
        fails: "M8G-B2"
      }),
      check("M8.G-C03", {
        expected: [],
        observed: mapFact(
          allReadable({ spots, truth }),
          (read) => spotFaults(read.spots, receiptsOf(read.truth, { decision: "ADMIT" }))
        ),
        fails: "M8G-B1"
      })
    ];
  },
  payload: ({ set: { replay_anchors: anchors, reconciliation }, spots, emitted }) => ({
    anchors: isReadable(anchors) ? anchors.value.document.counts : null,
    deltas: isReadable(reconciliation) ? reconciliation.value.document.deltas : null,
    emitted: isReadable(emitted) ? emitted.value : null,
    spots_read: isReadable(spots) ? spots.value.length : 0
  })
});
async function gatherReplay(context) {
  const set = await readClosureSet(context);
  const anchors = mapFact(set.replay_anchors, ({ document }) => document);
  return {
    set,
    sources: isReadable(anchors) ? await observe(() => readSources(context, anchors.value.source_refs)) : anchors,
    truth: await observe(async () => readIngressTruth(await context.session.database(), context.platformRunId ?? "")),
    emitted: await observe(async () => {
      const { document } = await readAt(context, runKey(context, "wsp/wsp_summary.json"), WspSummaryV1.parse);
      return document.totals.emitted;
    }),
    spots: isReadable(anchors) ? await observe(() => readSpots(context, spotsOf(anchors.value))) : anchors,
    clusterId: (await readEpoch(context)).kafka_cluster_id
  };
}
async function readSources({ session }, refs) {
  const { ingest_offsets_ref: ingest, rtdl_offsets_ref: rtdl } = refs;
  return {
    ingest: (await readEvidence(session.evidence, ingest.key, KafkaOffsetsSnapshotV1.parse, ingest.version_id)).document,
    rtdl: (await readEvidence(session.evidence, rtdl.key, OffsetsSnapshotV1.parse, rtdl.version_id)).document
  };
}
async function readSpots(context, spots) {
  const log = await context.session.eventLog();
  const reads = [];
  for (const spot of spots) reads.push({ ...spot, found: await findAt(log, spot, context.platformRunId) });
  return reads;
}
var ONE_RECORD = { recordsMax: 1, bytesMax: 1048576, waitMs: 2e3 };
async function findAt(log, { topic, partition, offset }, platformRunId) {
  const [record] = await log.read(topic, partition, offset, ONE_RECORD);
  if (record?.value === void 0 || record.offset !== offset) return "nothing";
  const envelope = jsonOf(record.value);
  if (!EnvelopeV1.is(envelope)) return "no envelope";
  return envelope.platform_run_id === platformRunId ? "of the run" : "of another run";
}
function jsonOf(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return void 0;
    throw error;
  }
}

// actions/m8-closure/closure-judgement.ts
function markerFaults(markers, resolved, { platformRunId, keys, fence }) {
  const marker = markers.at(-1);
  if (marker === void 0) return ["no marker"];
  const { status, closure_refs: refs, bundle_root_sha256: root, completed_at_utc: completed } = marker.document;
  const newest = microsOf2(completed);
  return [
    ...status === "COMPLETED" && marker.document.platform_run_id === platformRunId ? [] : ["it is of another run"],
    ...marker.document.fence === fence ? [] : ["it is not of the execution that closed the run"],
    ...root === digestOf(refs) ? [] : ["its root is not the digest of its references"],
    ...CLOSURE_NAMES.flatMap((name) => {
      const found = resolved[name];
      const ref = refs[`${name}_ref`];
      if (ref.key !== keys[name]) return [`${name}: it refers to another place`];
      if (found?.sha256 !== ref.sha256) return [`${name}: the reference does not resolve`];
      return microsOf2(found.writtenAtUtc) <= newest ? [] : [`${name}: written after the marker`];
    }),
    ...brokenLinks(markers)
  ];
}
var microsOf2 = (text) => findMicros(text) ?? Number.NaN;
var brokenLinks = (markers) => markers.flatMap((marker, index) => {
  const before = markers[index - 1];
  const { supersedes } = marker.document;
  const linked = before === void 0 ? supersedes === null : supersedes?.key === before.key && supersedes.sha256 === before.sha256;
  return linked ? [] : [`${marker.key}: it supersedes another marker than the one before it`];
});
function conformanceFaults({ status, checks }, permitted) {
  return [
    ...status === "PASS" ? [] : [`status ${status}`],
    ...checks.length === 0 ? ["no check"] : [],
    ...checks.filter((row) => row.status === "FAIL" || row.status === "SKIPPED" && !permitted.includes(row.check_id)).map((row) => `${row.check_id}: ${row.status}`)
  ];
}
function anomalyFaults({
  status,
  anomaly_counts: counts,
  anomaly_total: total
}) {
  const sum = Object.values(counts).reduce((all, count) => all + count, 0);
  return [
    ...sum === total ? [] : [`the total is ${total}, the counts make ${sum}`],
    ...status === "PASS" ? [] : [`status ${status}`]
  ];
}
function governanceFaults({ rows }, factObjects, platformRunId) {
  const wrong = rows.filter((row) => !isRowOf(row, platformRunId)).length;
  return [
    ...wrong === 0 ? [] : [`${wrong} rows are no facts of the run`],
    ...rows.length === factObjects ? [] : [`${rows.length} rows for ${factObjects} facts`],
    ...rows.some((row) => familyOf(row) === "RUN_REPORT_GENERATED") ? [] : ["no RUN_REPORT_GENERATED"]
  ];
}
var familyOf = (row) => typeof row === "object" && row !== null && "event_family" in row ? row.event_family : void 0;
var RAW = /* @__PURE__ */ new Set(["payload", "payload_json", "envelope", "body", "raw", "record"]);
function boundaryFaults(documents, prefixes) {
  return Object.entries(documents).flatMap(
    ([name, document]) => [...membersOf(document)].flatMap(({ path, member, value }) => {
      if (RAW.has(member)) return [`${name}${path}: a record`];
      const isRef = typeof value === "string" && (member === "key" || path.includes("_ref"));
      return isRef && isPlace(value) && !staysBelow(value, prefixes) ? [`${name}${path}: outside the run`] : [];
    })
  );
}
var isPlace = (text) => text.includes("/");
function staysBelow(reference, prefixes) {
  const key = reference.replace(/^s3:\/\/[^/]+\//, "");
  return prefixes.some((prefix) => key.startsWith(prefix)) && !key.split("/").includes("..");
}
function* membersOf(value, path = "", member = "") {
  if (member !== "") yield { path, member, value };
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    yield* membersOf(child, `${path}.${name}`, Array.isArray(value) ? member : name);
  }
}

// actions/m8-closure/lanes/h-obs-gov-closure.ts
var obsGovClosure = plainLane({
  id: "M8.H",
  gather: gatherClosure,
  decide: ({ set, resolved, execution, factObjects }, context) => {
    const {
      markers,
      environment_conformance: conformance,
      anomaly_summary: anomalies,
      governance_events: rollUp
    } = set;
    const { platformRunId } = context;
    return [
      check("M8.H-C01", {
        expected: [],
        observed: mapFact(
          allReadable({ markers, resolved, execution }),
          (read) => markerFaults(read.markers, read.resolved, {
            ...{ platformRunId, keys: closureKeys(context) },
            fence: read.execution.fence
          })
        ),
        fails: "M8H-B1"
      }),
      check("M8.H-C02", {
        expected: { conformance: [], anomalies: [], governance: [] },
        observed: mapFact(allReadable({ conformance, anomalies, rollUp, factObjects }), (read) => ({
          conformance: conformanceFaults(read.conformance.document, permittedSkips(context.substrate)),
          anomalies: anomalyFaults(read.anomalies.document),
          governance: governanceFaults(read.rollUp, read.factObjects, platformRunId)
        })),
        fails: "M8H-B2"
      }),
      check("M8.H-C03", {
        expected: [],
        observed: mapFact(
          allReadable(derivedDocuments(set)),
          (documents) => boundaryFaults(
            Object.fromEntries(Object.entries(documents).map(([name, { document }]) => [name, document])),
            allowedPrefixes(platformRunId)
          )
        ),
        fails: "M8H-B6"
      })
    ];
  },
  payload: ({ set, factObjects }) => ({
    marker_key: newestMarker(set)?.key ?? null,
    bundle_root_sha256: newestMarker(set)?.document.bundle_root_sha256 ?? null,
    markers: isReadable(set.markers) ? set.markers.value.length : 0,
    conformance: isReadable(set.environment_conformance) ? set.environment_conformance.value.document.checks.map(({ check_id, status }) => `${check_id} ${status}`) : [],
    anomaly_total: isReadable(set.anomaly_summary) ? set.anomaly_summary.value.document.anomaly_total : null,
    governance_facts: isReadable(factObjects) ? factObjects.value : null
  })
});
var derivedDocuments = ({ run_report, reconciliation, replay_anchors, anomaly_summary }) => ({
  run_report,
  reconciliation,
  replay_anchors,
  anomaly_summary
});
var closureKeys = (context) => Object.fromEntries(CLOSURE_NAMES.map((name) => [name, closureKey(context, name)]));
var allowedPrefixes = (platformRunId = "none") => [
  evidencePrefix({ family: "run", platform_run_id: platformRunId }),
  `quarantine/${platformRunId}/`,
  `archive/${platformRunId}/`
];
async function gatherClosure(context) {
  const set = await readClosureSet(context);
  const { governance_events: rollUp } = set;
  return {
    set,
    resolved: await observe(() => resolveRefs(context, newestMarker(set))),
    execution: await observe(() => recordedExecution(context)),
    factObjects: isReadable(rollUp) ? await observe(() => countFacts(context, rollUp.value.writtenAtUtc)) : rollUp
  };
}
async function resolveRefs({ session }, marker) {
  if (marker === void 0) throw new Error("there is no marker");
  const { store, bucket } = session.evidence;
  const found = {};
  for (const name of CLOSURE_NAMES) {
    const { key, version_id: versionId } = marker.document.closure_refs[`${name}_ref`];
    const read = await observe(() => store.get(bucket, key, versionId));
    found[name] = isReadable(read) ? { sha256: sha256Hex(read.value.body), writtenAtUtc: read.value.writtenAtUtc } : void 0;
  }
  return found;
}
async function countFacts(context, untilUtc) {
  const { store, bucket } = context.session.evidence;
  let facts = 0;
  for await (const stored of listAll(
    store,
    bucket,
    runKey(context, "obs/governance/events.jsonl").replace(/\.jsonl$/, "/")
  )) {
    if (stored.writtenAtUtc <= untilUtc) facts += 1;
  }
  return facts;
}

// actions/m8-closure/lanes/i-verdict.ts
var CODES = { sources: "M8I-B1", predicates: "M8I-B2", union: "M8I-B3" };
var HANDOFF = {
  lane: "M8.I",
  check: "M8.I-C04",
  verdictLane: "M8.H",
  codes: { verdict: "M8I-B2", fields: "M8I-B4" },
  required: closureUris,
  scenarioRunId
};
var closureVerdict = plainLane({
  id: "M8.I",
  gather: async (context) => ({
    verdict: await gatherVerdict("M8.I", context),
    handoff: await gatherHandoff(HANDOFF, context)
  }),
  decide: ({ verdict, handoff }, { substrate }) => [
    ...decideVerdict("M8.I", CODES, verdict, substrate),
    decideHandoff(HANDOFF, handoff)
  ],
  payload: ({ verdict, handoff }, { substrate }) => ({
    m8_verdict: decideVerdict("M8.I", CODES, verdict, substrate).every(({ pass }) => pass) ? "ADVANCE_TO_M9" : "HOLD_M8",
    planned_lanes: verdict.planned,
    handoff: handoff.ref ?? null
  })
});
async function closureUris(context) {
  const documents = CLOSURE_NAMES.filter((name) => name !== "governance_events");
  const markers = await observe(() => readMarkers(context));
  const newest = isReadable(markers) ? markers.value.at(-1)?.key : void 0;
  return {
    ...Object.fromEntries(documents.map((name) => [name, closureKey(context, name)])),
    run_completed: newest ?? markerKey(context, 0)
  };
}

// actions/m8-closure/main.ts
var run = (io) => runPhaseAction(
  {
    definition: loadPhaseDefinition("M8"),
    lanes: [
      closureHandles,
      reporterReadiness,
      inputReadiness,
      singleWriterProbe,
      reporterExecution,
      bundleCompleteness,
      replayReconciliation,
      obsGovClosure,
      closureVerdict
    ]
  },
  io
);
export {
  run
};
