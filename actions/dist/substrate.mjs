import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var __knownSymbol = (name, symbol) => (symbol = Symbol[name]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __using = (stack, value, async) => {
  if (value != null) {
    if (typeof value !== "object" && typeof value !== "function") __typeError("Object expected");
    var dispose, inner;
    if (async) dispose = value[__knownSymbol("asyncDispose")];
    if (dispose === void 0) {
      dispose = value[__knownSymbol("dispose")];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") __typeError("Object not disposable");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    stack.push([async, dispose, value]);
  } else if (async) {
    stack.push([async]);
  }
  return value;
};
var __callDispose = (stack, error, hasError) => {
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _) {
    return _ = Error(m), _.name = "SuppressedError", _.error = e, _.suppressed = s, _;
  };
  var fail = (e) => error = hasError ? new E(e, error, "An error was suppressed during disposal") : (hasError = true, e);
  var next = (it) => {
    while (it = stack.pop()) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next, (e) => (fail(e), next()));
      } catch (e) {
        fail(e);
      }
    }
    if (hasError) throw error;
  };
  return next();
};

// runtime/src/catalog/rows.ts
var PACKS = ["control_ingress", "rtdl_core", "rtdl_decision_lane", "case_labels", "obs_gov"];
var DAEMON_SIZE = { cpu: "ECS_DAEMON_TASK_CPU", memory: "ECS_DAEMON_TASK_MEMORY" };
var NO_TOPICS = { reads: [], writes: [] };

// runtime/src/catalog/daemons.ts
var BUILT = {
  state: "built",
  kind: "daemon",
  whenLockBreaks: "end",
  ports: { service: null, ops: true },
  environment: [],
  needs: [],
  gatePrincipal: null,
  topics: NO_TOPICS,
  checkpoints: null
};
var DAEMONS = [
  {
    ...BUILT,
    mode: "ig",
    handle: "SVC_IG",
    pack: "control_ingress",
    service: "ig",
    summary: "admits events: the only writer of the bus",
    room: "ingestion-gate",
    stream: "ig",
    whenLockBreaks: "regain",
    ports: { service: "IG_PORT", ops: true },
    environment: ["IG_AUTH_MODE"],
    needs: ["gate listener"],
    principal: "ROLE_IG_SERVICE",
    topics: {
      reads: [],
      writes: [
        "FP_BUS_TRAFFIC_FRAUD_V1",
        "FP_BUS_TRAFFIC_BASELINE_V1",
        "FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1",
        "FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1",
        "FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1",
        "FP_BUS_CONTEXT_FLOW_ANCHOR_BASELINE_V1",
        "FP_BUS_RTDL_V1",
        "FP_BUS_CASE_TRIGGERS_V1",
        "FP_BUS_LABELS_EVENTS_V1",
        "FP_BUS_AUDIT_V1"
      ]
    },
    limits: { ...DAEMON_SIZE, connections: 6 }
  },
  {
    ...BUILT,
    mode: "archive-writer",
    handle: "SVC_RTDL_CORE_ARCHIVE_WRITER",
    pack: "rtdl_core",
    service: "rtdl-core-archive-writer",
    summary: "archives every admitted event",
    room: "archive-writer",
    stream: "archive_writer.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID", "RTDL_CORE_OFFSET_COMMIT_POLICY"],
    principal: "ROLE_RTDL_CORE",
    topics: {
      reads: [
        "FP_BUS_TRAFFIC_FRAUD_V1",
        "FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1",
        "FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1",
        "FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1",
        "FP_BUS_RTDL_V1",
        "FP_BUS_CASE_TRIGGERS_V1",
        "FP_BUS_LABELS_EVENTS_V1",
        "FP_BUS_AUDIT_V1"
      ],
      writes: []
    },
    checkpoints: "rtdl.archive_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 6 }
  },
  {
    ...BUILT,
    mode: "ieg",
    handle: "SVC_RTDL_CORE_IEG",
    pack: "rtdl_core",
    service: "rtdl-core-ieg",
    summary: "keeps the graph of identities: who was met with what, and how often",
    room: "identity-graph",
    stream: "ieg.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID", "RTDL_CORE_OFFSET_COMMIT_POLICY"],
    principal: "ROLE_RTDL_CORE",
    topics: {
      reads: [
        "FP_BUS_TRAFFIC_FRAUD_V1",
        "FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1",
        "FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1",
        "FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1"
      ],
      writes: []
    },
    checkpoints: "rtdl.ieg_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 3 }
  },
  {
    ...BUILT,
    mode: "ofp",
    handle: "SVC_RTDL_CORE_OFP",
    pack: "rtdl_core",
    service: "rtdl-core-ofp",
    summary: "computes the features of every flow and keeps those of every event",
    room: "feature-plane",
    stream: "ofp.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID", "RTDL_CORE_OFFSET_COMMIT_POLICY"],
    principal: "ROLE_RTDL_CORE",
    topics: {
      reads: ["FP_BUS_TRAFFIC_FRAUD_V1", "FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1", "FP_BUS_LABELS_EVENTS_V1"],
      writes: []
    },
    checkpoints: "rtdl.ofp_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 3 }
  },
  {
    ...BUILT,
    mode: "csfb",
    handle: "SVC_RTDL_CORE_CSFB",
    pack: "rtdl_core",
    service: "rtdl-core-csfb",
    summary: "gathers the context of every flow: arrivals, entities, anchors",
    room: "context-store",
    stream: "csfb.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID", "RTDL_CORE_OFFSET_COMMIT_POLICY"],
    principal: "ROLE_RTDL_CORE",
    topics: {
      reads: [
        "FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1",
        "FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1",
        "FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1"
      ],
      writes: []
    },
    checkpoints: "rtdl.csfb_join_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 4 }
  },
  {
    ...BUILT,
    mode: "dl",
    handle: "SVC_DECISION_LANE_DL",
    pack: "rtdl_decision_lane",
    service: "decision-lane-dl",
    summary: "keeps the posture that bounds what may be decided",
    room: "degrade-ladder",
    stream: "dl.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID"],
    principal: "ROLE_DECISION_LANE",
    limits: { ...DAEMON_SIZE, connections: 2 }
  },
  {
    ...BUILT,
    mode: "df",
    handle: "SVC_DECISION_LANE_DF",
    pack: "rtdl_decision_lane",
    service: "decision-lane-df",
    summary: "decides on every transaction once",
    room: "decision-fabric",
    stream: "df.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID", "IG_BASE_URL"],
    needs: ["scenario run"],
    principal: "ROLE_DECISION_LANE",
    gatePrincipal: "decision_fabric",
    topics: { reads: ["FP_BUS_TRAFFIC_FRAUD_V1"], writes: [] },
    checkpoints: "rtdl.df_consumer_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 5 }
  },
  {
    ...BUILT,
    mode: "al",
    handle: "SVC_DECISION_LANE_AL",
    pack: "rtdl_decision_lane",
    service: "decision-lane-al",
    summary: "carries every intended action out once",
    room: "action-layer",
    stream: "al.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID", "IG_BASE_URL"],
    needs: ["scenario run"],
    principal: "ROLE_DECISION_LANE",
    gatePrincipal: "action_layer",
    topics: { reads: ["FP_BUS_RTDL_V1"], writes: [] },
    checkpoints: "rtdl.al_consumer_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 4 }
  },
  {
    ...BUILT,
    mode: "dla",
    handle: "SVC_DECISION_LANE_DLA",
    pack: "rtdl_decision_lane",
    service: "decision-lane-dla",
    summary: "links and audits every decision with what followed of it",
    room: "decision-audit",
    stream: "dla.intake.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID"],
    needs: ["scenario run"],
    principal: "ROLE_DECISION_LANE",
    topics: { reads: ["FP_BUS_RTDL_V1"], writes: [] },
    checkpoints: "rtdl.dla_intake_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 3 }
  },
  {
    ...BUILT,
    mode: "case-trigger",
    handle: "SVC_CASE_TRIGGER",
    pack: "case_labels",
    service: "case-trigger",
    summary: "turns facts of the decision lane into case triggers",
    room: "case-trigger",
    stream: "case_trigger.v0",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID", "IG_BASE_URL"],
    principal: "ROLE_CASE_LABELS",
    gatePrincipal: "case_trigger",
    topics: { reads: ["FP_BUS_RTDL_V1"], writes: [] },
    checkpoints: "cases.case_trigger_consumer_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 4 }
  },
  {
    ...BUILT,
    mode: "cm",
    handle: "SVC_CM",
    pack: "case_labels",
    service: "case-mgmt",
    summary: "keeps one append-only timeline a case, and serves those who work the cases",
    room: "case-management",
    stream: "case_mgmt.v0",
    ports: { service: "CM_PORT", ops: true },
    environment: [
      "RTDL_CORE_CONSUMER_GROUP_ID",
      "IG_BASE_URL",
      "LS_BASE_URL",
      "SSM_CM_API_KEY_PATH",
      "SSM_LS_API_KEY_PATH"
    ],
    needs: ["case listener"],
    principal: "ROLE_CASE_LABELS",
    gatePrincipal: "case_management",
    topics: { reads: ["FP_BUS_CASE_TRIGGERS_V1", "FP_BUS_RTDL_V1"], writes: [] },
    checkpoints: "cases.cm_consumer_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 5 }
  },
  {
    ...BUILT,
    mode: "ls",
    handle: "SVC_LS",
    pack: "case_labels",
    service: "label-store",
    summary: "takes label assertions: the only place where a label becomes truth",
    room: "label-store",
    stream: "label_store.v0",
    ports: { service: "LS_PORT", ops: true },
    environment: ["IG_BASE_URL", "SSM_LS_API_KEY_PATH"],
    needs: ["label listener"],
    principal: "ROLE_CASE_LABELS",
    gatePrincipal: "label_store",
    limits: { ...DAEMON_SIZE, connections: 4 }
  },
  {
    ...BUILT,
    mode: "env-conformance",
    handle: "SVC_ENV_CONFORMANCE",
    pack: "obs_gov",
    service: "env-conformance",
    summary: "compares the running system with its pins",
    room: "env-conformance",
    stream: "env-conformance",
    // It holds no checkpoint and its document is derived, so an outage of the database is no reason to end.
    whenLockBreaks: "regain",
    environment: ["RTDL_CORE_CONSUMER_GROUP_ID", "IG_BASE_URL", "IG_AUTH_MODE"],
    needs: ["scenario run", "roster of daemons", "permitted skips"],
    principal: "ROLE_ENV_CONFORMANCE",
    limits: { ...DAEMON_SIZE, connections: 3 }
  }
];

// runtime/src/catalog/jobs.ts
var ORACLE_JOB = { kind: "job", room: "oracle", principal: "ROLE_ORACLE_JOB", gatePrincipal: null };
var WITHOUT_SUBSTRATE = { topics: NO_TOPICS, checkpoints: null, limits: { ...DAEMON_SIZE, connections: 0 } };
var JOBS = [
  {
    kind: "job",
    mode: "db-migrate",
    service: "db-migrations",
    summary: "brings the platform database to the schema of this image",
    room: "migrations",
    principal: "ROLE_DB_MIGRATIONS",
    gatePrincipal: null,
    topics: NO_TOPICS,
    checkpoints: null,
    limits: { ...DAEMON_SIZE, connections: 2 }
  },
  {
    ...ORACLE_JOB,
    ...WITHOUT_SUBSTRATE,
    mode: "oracle-world",
    service: "oracle-world",
    summary: "makes a sealed world from a seed, for machines without data"
  },
  {
    ...ORACLE_JOB,
    ...WITHOUT_SUBSTRATE,
    mode: "oracle-seed",
    service: "oracle-seed",
    summary: "copies an engine run from one object store prefix to another"
  },
  {
    ...ORACLE_JOB,
    ...WITHOUT_SUBSTRATE,
    mode: "oracle-pack",
    service: "oracle-pack",
    summary: "writes the pack manifest and the seal of an engine run"
  },
  {
    ...ORACLE_JOB,
    mode: "oracle-stream-sort",
    service: "oracle-stream-sort",
    summary: "sorts one output of an engine run by event time",
    topics: NO_TOPICS,
    checkpoints: null,
    limits: { cpu: "ECS_ORACLE_SORT_CPU", memory: "ECS_ORACLE_SORT_MEMORY", connections: 0 }
  },
  {
    ...ORACLE_JOB,
    ...WITHOUT_SUBSTRATE,
    mode: "oracle-checker",
    service: "oracle-checker",
    summary: "verifies gates, seal and stream views before anything is read"
  },
  {
    kind: "job",
    mode: "sr",
    service: "sr",
    summary: "collects the evidence of a scenario run and publishes READY",
    room: "scenario-runner",
    principal: "ROLE_SR_TASK",
    gatePrincipal: null,
    topics: { reads: [], writes: ["FP_BUS_CONTROL_V1"] },
    checkpoints: null,
    limits: { ...DAEMON_SIZE, connections: 2 }
  },
  {
    kind: "job",
    mode: "wsp",
    service: "wsp",
    summary: "streams the sorted world into the ingestion gate",
    room: "stream-producer",
    principal: "ROLE_WSP_TASK",
    gatePrincipal: "wsp",
    topics: { reads: ["FP_BUS_CONTROL_V1"], writes: [] },
    checkpoints: "wsp.wsp_checkpoint",
    limits: { ...DAEMON_SIZE, connections: 4 }
  },
  {
    kind: "job",
    mode: "duplicate-injector",
    service: "duplicate-injector",
    summary: "sends admitted events to the gate once more, exactly as a manifest names them",
    room: "duplicate-injector",
    principal: "ROLE_WSP_TASK",
    gatePrincipal: "wsp",
    topics: NO_TOPICS,
    checkpoints: null,
    limits: { ...DAEMON_SIZE, connections: 1 }
  },
  {
    kind: "job",
    mode: "decision-summary",
    service: "decision-summary",
    summary: "counts decisions, actions and audit of a run, from their ledgers",
    room: "decision-summary",
    principal: "ROLE_DECISION_LANE",
    gatePrincipal: null,
    topics: NO_TOPICS,
    checkpoints: null,
    limits: { ...DAEMON_SIZE, connections: 1, statementMs: 12e4 }
  },
  {
    kind: "job",
    mode: "case-analyst",
    service: "case-analyst",
    summary: "works the cases of a rehearsal in place of people",
    room: "case-analyst",
    principal: "ROLE_CASE_LABELS",
    gatePrincipal: null,
    topics: NO_TOPICS,
    checkpoints: null,
    limits: { ...DAEMON_SIZE, connections: 1 }
  },
  {
    kind: "job",
    mode: "case-summary",
    service: "case-summary",
    summary: "counts triggers, cases and labels of a run, from their tables",
    room: "case-summary",
    principal: "ROLE_CASE_LABELS",
    gatePrincipal: null,
    topics: NO_TOPICS,
    checkpoints: null,
    limits: { ...DAEMON_SIZE, connections: 1, statementMs: 12e4 }
  },
  {
    kind: "job",
    mode: "label-feed",
    service: "label-feed",
    summary: "states the labels of a sealed world as their time comes, apart from the decision path",
    room: "label-feed",
    principal: "ROLE_CASE_LABELS",
    gatePrincipal: null,
    topics: NO_TOPICS,
    checkpoints: "labels.label_feed_checkpoints",
    limits: { ...DAEMON_SIZE, connections: 2 }
  },
  {
    kind: "job",
    mode: "reporter",
    service: "reporter",
    summary: "closes a run: report, reconciliation, anchors, marker",
    room: "reporter",
    principal: "ROLE_REPORTER_SINGLE_WRITER",
    gatePrincipal: null,
    topics: NO_TOPICS,
    checkpoints: null,
    // Counting runs at most four statements at a time (16, section 7.4); the lock has a connection of its own.
    limits: {
      cpu: "ECS_DAEMON_TASK_CPU",
      memory: "ECS_REPORTER_TASK_MEMORY",
      connections: 4,
      statementMs: 12e4
    }
  },
  {
    kind: "job",
    mode: "lag-sampler",
    service: "lag-sampler",
    summary: "samples consumer lag and checkpoints",
    room: "lag-sampler",
    principal: "ROLE_LAG_SAMPLER",
    gatePrincipal: null,
    topics: NO_TOPICS,
    checkpoints: null,
    limits: { ...DAEMON_SIZE, connections: 2 }
  },
  {
    kind: "job",
    mode: "runtime-probe",
    service: "runtime-probe",
    summary: "asks every dependency of the services with the credentials of a task",
    room: "runtime-probe",
    // It has no rights of its own: it asks with those of the role under test, this one where nobody names another.
    principal: "ROLE_RTDL_CORE",
    gatePrincipal: null,
    topics: NO_TOPICS,
    checkpoints: null,
    limits: { ...DAEMON_SIZE, connections: 1 }
  }
];

// other-part:evidence-schemas/src/canonical-json.ts
import { canonicalJson$evidence_schemas_src_canonical_json } from "./schemas.mjs";

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex32$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { renderHandle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/placeholder.ts
import { findPlaceholder$evidence_schemas_src_placeholder } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { codeTable$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/strict-json.ts
import { isLargeInteger$evidence_schemas_src_strict_json } from "./schemas.mjs";
import { parseJson$evidence_schemas_src_strict_json } from "./schemas.mjs";
import { readJson$evidence_schemas_src_strict_json } from "./schemas.mjs";

// runtime/src/catalog/bus-keys.ts
var BUS_KEY_OF_ROLE = {
  ROLE_IG_SERVICE: "ig",
  ROLE_SR_TASK: "sr",
  ROLE_WSP_TASK: "wsp",
  ROLE_RTDL_CORE: "rtdl",
  ROLE_DECISION_LANE: "decision",
  ROLE_CASE_LABELS: "case-labels",
  ROLE_REPORTER_SINGLE_WRITER: "verifier",
  ROLE_LAG_SAMPLER: "verifier",
  ROLE_ENV_CONFORMANCE: "verifier"
};
var findBusKeyName = (role) => Object.hasOwn(BUS_KEY_OF_ROLE, role) ? BUS_KEY_OF_ROLE[role] : void 0;
var BUS_WRITES = {
  ig: [
    "FP_BUS_TRAFFIC_FRAUD_V1",
    "FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1",
    "FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1",
    "FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1",
    "FP_BUS_RTDL_V1",
    "FP_BUS_CASE_TRIGGERS_V1",
    "FP_BUS_LABELS_EVENTS_V1",
    "FP_BUS_AUDIT_V1"
  ],
  sr: ["FP_BUS_CONTROL_V1"],
  wsp: [],
  rtdl: [],
  decision: ["FP_BUS_AUDIT_V1"],
  "case-labels": [],
  verifier: []
};
function topicsWrittenBy(role) {
  const key = findBusKeyName(role);
  return key === void 0 ? [] : BUS_WRITES[key].map((topic2) => handle$evidence_schemas_src_handles(topic2)).toSorted();
}
var busKeyPaths = (name, names) => ({
  key: `${names("SSM_CONFLUENT_API_KEY_PATH")}/${name}`,
  secret: `${names("SSM_CONFLUENT_API_SECRET_PATH")}/${name}`
});

// runtime/src/catalog.ts
var BUILT_DAEMONS = DAEMONS.filter((row) => row.state === "built");
var MODES = [...JOBS, ...BUILT_DAEMONS];
var taskFamilyOf = (mode, namePrefix) => `${namePrefix}-${MODES.find((row) => row.mode === mode)?.service}`;
var listenerOf = (port, address, number) => ({
  [port.replace(/_PORT$/, "_LISTEN_ADDR")]: address,
  [port]: String(number)
});
var OPS_PORT = 9464;
var LISTENERS = {
  "gate listener": "IG_PORT",
  "case listener": "CM_PORT",
  "label listener": "LS_PORT"
};
var daemonIdentity = (row) => ({
  FP_PACK_ID: row.pack,
  FP_RUNTIME_MODE: row.state === "built" && row.ports.service !== null ? "service" : "worker",
  FP_COMPONENT_MODE: componentOf(row.mode)
});
var componentOf = (mode) => mode.replaceAll("-", "_");

// runtime/src/managed.ts
var isManaged = (environment) => environment === "dev_min";
var LOCAL_SCHEME = /^(?:dir|file|unix|sqlite):/i;
var LOCAL_HOST = /^(?:localhost|.+\.localhost|127(?:\.[0-9]+){1,3}|0\.0\.0\.0|\[?::(?:1|ffff:127\.[0-9.]+)?\]?)$/i;
function findLocalPlace(text2) {
  if (LOCAL_SCHEME.test(text2)) return "is a local place";
  return hostsOf(text2).some((host) => LOCAL_HOST.test(host)) ? "is a local address" : void 0;
}
function hostsOf(text2) {
  const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(text2)?.[1] ?? (/^[^\s/]+:[0-9]{1,5}$/.test(text2) ? text2 : "");
  return authority.slice(authority.lastIndexOf("@") + 1).split(",").map((address) => address.replace(/:[0-9]+$/, ""));
}

// runtime/src/config.ts
var text = (env, options) => ({
  env,
  description: options.description,
  fallback: options.fallback,
  parse: (raw) => {
    const fault = findPlaceholder$evidence_schemas_src_placeholder(raw, { rendered: true });
    if (fault !== void 0) return { fault };
    if (options.pattern && !options.pattern.test(raw)) return { fault: `does not match ${options.pattern.source}` };
    return { value: raw };
  }
});
var choice = (env, options) => ({
  env,
  description: `${options.description} (${options.values.join(" | ")})`,
  fallback: options.fallback,
  parse: (raw) => {
    const value = options.values.find((allowed) => allowed === raw);
    return value === void 0 ? { fault: `is not one of ${options.values.join(", ")}` } : { value };
  }
});
var PLATFORM_RUN_ID_PATTERN = /^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$/;
var ConfigError = class extends Error {
  faults;
  constructor(faults) {
    super(`configuration refused: ${faults.join("; ")}`);
    this.name = "ConfigError";
    this.faults = faults;
  }
};
var ENDPOINT = /^AWS_ENDPOINT_URL(_[A-Z0-9_]+)?$/;
var localEndpoints = (env = process.env) => localIn(
  Object.keys(env).filter((name) => ENDPOINT.test(name)),
  env
);
var localIn = (names, env) => names.flatMap((name) => {
  const fault = findLocalPlace(env[name] ?? "");
  return fault === void 0 ? [] : [`${name} ${fault}`];
});
var ABSOLUTE_URL = /^[a-z][a-z0-9+.-]*:.+$/;
var runKeys = {
  environment: choice("ENVIRONMENT", {
    values: ["embedded", "emulated", "dev_min"],
    description: "substrate that the facts are read from"
  }),
  platformRunId: text("REQUIRED_PLATFORM_RUN_ID", {
    pattern: PLATFORM_RUN_ID_PATTERN,
    description: "the one run that this task works for"
  }),
  imageDigest: text("IMAGE_DIGEST", { pattern: /^sha256:[0-9a-f]{64}$/, description: "digest of the running image" }),
  runConfigDigest: text("RUN_CONFIG_DIGEST", {
    pattern: /^[0-9a-f]{64}$/,
    description: "pinned digest of the effective run configuration"
  }),
  serviceReleaseId: text("SERVICE_RELEASE_ID", { description: "release that is recorded as provenance" }),
  taskArn: text("TASK_ARN", {
    description: "identity of this task, set by the compute; on ECS read from its metadata"
  }),
  logLevel: choice("LOG_LEVEL", {
    values: ["debug", "info", "warn", "error"],
    fallback: "info",
    description: "log level"
  })
};
var objectStoreKeys = {
  objectStoreUrl: text("OBJECT_STORE_URL", {
    pattern: ABSOLUTE_URL,
    description: "s3:<region> or dir:<absolute path>"
  }),
  oracleBucket: text("S3_ORACLE_BUCKET", { description: "bucket of the sealed input" }),
  archiveBucket: text("S3_ARCHIVE_BUCKET", { description: "bucket of the event archive" }),
  quarantineBucket: text("S3_QUARANTINE_BUCKET", { description: "bucket of quarantined payloads" }),
  evidenceBucket: text("S3_EVIDENCE_BUCKET", { description: "bucket of the evidence" })
};
var parameterKeys = {
  parametersUrl: text("PARAMETERS_URL", { pattern: ABSOLUTE_URL, description: "ssm:<region> or file:<absolute path>" })
};
var databaseKeys = {
  ...parameterKeys,
  dsnPath: text("SSM_DB_DSN_PATH", { description: "parameter that holds the DSN of the platform database" })
};
var eventLogKeys = {
  ...parameterKeys,
  bootstrapPath: text("SSM_CONFLUENT_BOOTSTRAP_PATH", { description: "parameter that holds the event log address" }),
  apiKeyPath: text("SSM_CONFLUENT_API_KEY_PATH", { description: "parameter that holds the event log user" }),
  apiSecretPath: text("SSM_CONFLUENT_API_SECRET_PATH", { description: "parameter that holds the event log password" })
};

// runtime/src/mode.ts
var EXIT = {
  /** Done; and for a daemon: told to stop, drained, closed, also when it was still opening. */
  ok: 0,
  /** An operating error: what could not be opened, another schema, a lock that was lost while working. */
  failed: 1,
  /** The reporter found what blocks the closure, and wrote it. */
  closureBlocked: 3,
  usage: 64,
  /** Another instance holds the lock, at the start; nothing was done. */
  busy: 75,
  /** A key is missing or malformed; nothing was opened. */
  configuration: 78
};

// runtime/src/substrate/image/port.ts
var IMAGE_ENTRYPOINT = "main.mjs";
var LEAN_ENVIRONMENT = {
  NODE_OPTIONS: "--max-semi-space-size=4",
  DUCKDB_JE_MALLOC_CONF: "narenas:1,dirty_decay_ms:0,muzzy_decay_ms:0"
};

// runtime/src/truth/receipt-scan/scan.ts
import { mkdtemp, rm as rm2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";

// runtime/src/truth/receipt-scan/index-rows.ts
var PAGE_ROWS = 500;
async function* readSegments(database, platformRunId, kind) {
  let after = "";
  for (; ; ) {
    const rows = await database.query({
      text: `SELECT s.segment_id::text, n.name, s.exported_at IS NOT NULL AS exported, s.lines, s.sha256
        FROM ig.segments s, LATERAL (SELECT ig.segment_name(s.opened_minute, s.segment_id) COLLATE "C" AS name) n
        WHERE s.platform_run_id = $1 AND s.kind = $2 AND n.name > $3 ORDER BY n.name LIMIT ${PAGE_ROWS}`,
      values: [platformRunId, kind, after]
    });
    for (const { segment_id: segmentId, name, exported, lines, sha256 } of rows) {
      yield { segmentId, name, exported, lines: lines ?? 0, sha256: sha256 ?? void 0 };
    }
    const last = rows.at(-1);
    if (last === void 0) return;
    after = last.name;
  }
}
var readReceiptRows = (database, segmentId) => database.query({
  name: "receipt_scan_rows",
  text: `SELECT r.line, encode(r.receipt_id, 'hex') AS receipt_id, encode(r.dedupe_key, 'hex') AS dedupe_key,
        r.decision, r.occurrence, r.document, c.topic, a.event_id, encode(a.payload_hash, 'hex') AS payload_hash,
        a.eb_partition, a.eb_offset, a.eb_published_ms, a.ts_us, encode(a.partition_key, 'hex') AS partition_key,
        r.created_at, r.context_id
      FROM ig.receipt_rows r JOIN ig.contexts c ON c.context_id = r.context_id
      LEFT JOIN ig.admission_rows a ON a.dedupe_key = r.dedupe_key AND r.decision <> 'QUARANTINE'
      WHERE r.segment_id = $1::bigint ORDER BY r.line`,
  values: [segmentId]
});
async function readContexts(database, ids) {
  if (ids.size === 0) return /* @__PURE__ */ new Map();
  const rows = await database.query({
    text: "SELECT context_id, document FROM ig.contexts WHERE context_id = ANY($1::integer[])",
    values: [[...ids]]
  });
  return new Map(rows.map((row) => [row.context_id, row.document]));
}
var readQuarantineRows = (database, segmentId) => database.query({
  text: `SELECT quarantine_id, record, raw IS NOT NULL AS has_raw FROM ig.quarantine_rows
      WHERE segment_id = $1::bigint ORDER BY line`,
  values: [segmentId]
});
async function* readSingleQuarantines(database, platformRunId) {
  let after = "";
  for (; ; ) {
    const rows = await database.query({
      text: `SELECT q.quarantine_id, q.record, q.raw IS NOT NULL AS has_raw, s.exported_at IS NOT NULL AS exported
        FROM ig.quarantine_rows q JOIN ig.segments s ON s.segment_id = q.segment_id
        WHERE s.platform_run_id = $1 AND s.kind = 'quarantine_objects' AND q.quarantine_id > $2
        ORDER BY q.quarantine_id LIMIT ${PAGE_ROWS}`,
      values: [platformRunId, after]
    });
    yield* rows;
    const last = rows.at(-1);
    if (last === void 0) return;
    after = last.quarantine_id;
  }
}
async function readIndexTotals(database, platformRunId) {
  const decisions = await database.query({
    text: `SELECT r.decision, count(*)::text AS count FROM ig.receipt_rows r
      JOIN ig.contexts c ON c.context_id = r.context_id WHERE c.platform_run_id = $1 GROUP BY 1 ORDER BY 1`,
    values: [platformRunId]
  });
  const [others] = await database.query({
    text: `SELECT (SELECT count(*) FROM ig.quarantine_rows WHERE platform_run_id = $1)::text AS quarantines,
        (SELECT count(*) FROM ig.admission_rows a JOIN ig.contexts c ON c.context_id = a.context_id
          WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED')::text AS admitted,
        (SELECT count(*) FROM ig.receipt_rows r JOIN ig.contexts c ON c.context_id = r.context_id
          WHERE c.platform_run_id = $1 AND r.decision = 'QUARANTINE'
            AND NOT EXISTS (SELECT FROM ig.quarantine_rows q WHERE q.receipt_id = r.receipt_id))::text AS recordless`,
    values: [platformRunId]
  });
  const receiptsByDecision = Object.fromEntries(decisions.map(({ decision, count }) => [decision, Number(count)]));
  return {
    receipts: Object.values(receiptsByDecision).reduce((sum, count) => sum + count, 0),
    receiptsByDecision,
    quarantines: Number(others?.quarantines),
    admitted: Number(others?.admitted),
    receiptsWithoutRecord: Number(others?.recordless)
  };
}

// runtime/src/truth/receipt-scan/positions.ts
var CHUNK_OFFSETS = 65536;
function positionSet() {
  const chunks = /* @__PURE__ */ new Map();
  let count = 0;
  let first;
  let last;
  const has = (offset) => {
    const bits = chunks.get(Math.floor(offset / CHUNK_OFFSETS));
    const bit = offset % CHUNK_OFFSETS;
    return bits !== void 0 && ((bits[bit >> 3] ?? 0) & 1 << (bit & 7)) !== 0;
  };
  return {
    add: (offset) => {
      const index = Math.floor(offset / CHUNK_OFFSETS);
      let bits = chunks.get(index);
      if (bits === void 0) {
        bits = new Uint8Array(CHUNK_OFFSETS / 8);
        chunks.set(index, bits);
      }
      const bit = offset % CHUNK_OFFSETS;
      const [place, mask] = [bit >> 3, 1 << (bit & 7)];
      const byte = bits[place] ?? 0;
      if ((byte & mask) !== 0) return false;
      bits[place] = byte | mask;
      count += 1;
      first = first === void 0 ? offset : Math.min(first, offset);
      last = last === void 0 ? offset : Math.max(last, offset);
      return true;
    },
    count: () => count,
    first: () => first,
    last: () => last,
    *gaps(end) {
      if (first === void 0) return;
      let from;
      for (let offset = first; offset < end; offset += 1) {
        if (offset % CHUNK_OFFSETS === 0 && !chunks.has(offset / CHUNK_OFFSETS)) {
          from ??= offset;
          offset += CHUNK_OFFSETS - 1;
          continue;
        }
        if (!has(offset)) {
          from ??= offset;
        } else if (from !== void 0) {
          yield { from, to: offset - 1 };
          from = void 0;
        }
      }
      if (from !== void 0) yield { from, to: end - 1 };
    }
  };
}

// runtime/src/truth/receipt-scan/positions-on-log.ts
var READ_LIMIT = { recordsMax: 2e3, bytesMax: 8 * 2 ** 20, waitMs: 2e3 };
function positionsOnLog(log, faults) {
  const watermarks = /* @__PURE__ */ new Map();
  const partitions = /* @__PURE__ */ new Map();
  const partitionOf2 = (topic2, partition) => {
    const name = `${topic2}/${partition}`;
    const known = partitions.get(name);
    if (known !== void 0) return known;
    const found = watermarks.get(topic2)?.find((one) => one.partition === partition);
    if (found === void 0) return void 0;
    const { low, high } = found;
    const made = { topic: topic2, partition, low, high, taken: positionSet(), ends: {} };
    partitions.set(name, made);
    return made;
  };
  return {
    learn: async (topics) => {
      for (const topic2 of topics) {
        if (!watermarks.has(topic2)) watermarks.set(topic2, await log.watermarks(topic2));
      }
    },
    add: (position) => {
      const { topic: topic2, partition, offset, ref } = position;
      const found = partitionOf2(topic2, partition);
      const place = `${topic2}/${partition} offset ${offset}`;
      if (found === void 0 || offset < found.low || offset >= found.high) {
        faults.note("gap", ref, `the log has no ${place}`);
      } else if (!found.taken.add(offset)) {
        faults.note("identity", ref, `${place} is admitted twice`);
        return false;
      } else {
        if (offset === found.taken.first()) found.ends.first = position;
        if (offset === found.taken.last()) found.ends.last = position;
      }
      return true;
    },
    finish: async (database, platformRunId) => {
      const sorted2 = [...partitions.values()].sort(
        (a, b) => (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0) || a.partition - b.partition
      );
      const scans = [];
      for (const partition of sorted2) {
        const [first, last] = [partition.taken.first(), partition.taken.last()];
        if (first === void 0 || last === void 0) continue;
        await checkEnds(log, partition, faults);
        const others = await readOthers(log, partition, { database, platformRunId, faults });
        const { topic: topic2, low, high } = partition;
        const admitted = partition.taken.count();
        scans.push({ topic: topic2, partition: partition.partition, first, last, admitted, low, high, ...others });
      }
      return scans;
    }
  };
}
async function checkEnds(log, { ends }, faults) {
  for (const end of [ends.first, ends.last]) {
    if (end === void 0) continue;
    const [record] = await log.read(end.topic, end.partition, end.offset, { ...READ_LIMIT, recordsMax: 1 });
    if (record?.offset === end.offset && record.headers.dedupe_key === end.dedupeKey) continue;
    faults.note("gap", end.ref, `${end.topic}/${end.partition} offset ${end.offset} holds another record`);
  }
}
async function readOthers(log, { topic: topic2, partition, high, taken }, run) {
  const others = { foreign: 0, copies: 0, unreceipted: 0 };
  for (const { from, to } of taken.gaps(high)) {
    for (let next = from; next <= to; ) {
      const found = await log.read(topic2, partition, next, READ_LIMIT);
      const last = found.at(-1);
      if (last === void 0) throw new Error(`${topic2}/${partition} has no record at ${next}, high watermark ${high}`);
      const records = found.filter(({ offset }) => offset <= to);
      const admissions = await readAdmissions(run.database, records);
      for (const record of records) {
        const kind = kindOf(record, admissions, run.platformRunId);
        others[kind] += 1;
        if (kind !== "unreceipted") continue;
        run.faults.note(
          "gap",
          `${topic2}/${partition}`,
          `offset ${record.offset} is a record of the gate, no receipt's`
        );
      }
      next = last.offset + 1;
    }
  }
  return others;
}
var HEX64 = /^[0-9a-f]{64}$/;
async function readAdmissions(database, records) {
  const keys = records.flatMap(({ headers }) => HEX64.test(headers.dedupe_key ?? "") ? [headers.dedupe_key] : []);
  if (keys.length === 0) return /* @__PURE__ */ new Map();
  const rows = await database.query({
    text: `SELECT encode(a.dedupe_key, 'hex') AS dedupe_key, c.platform_run_id, a.state
      FROM ig.admission_rows a JOIN ig.contexts c ON c.context_id = a.context_id
      WHERE a.dedupe_key IN (SELECT decode(k, 'hex') FROM unnest($1::text[]) AS i (k))`,
    values: [keys]
  });
  return new Map(rows.map((row) => [row.dedupe_key, row]));
}
function kindOf({ headers }, admissions, platformRunId) {
  const key = headers.dedupe_key;
  if (key === void 0 || !HEX64.test(key)) return "foreign";
  const admission = admissions.get(key);
  if (admission === void 0) return "unreceipted";
  if (admission.platform_run_id !== platformRunId) return "foreign";
  return admission.state === "ADMITTED" ? "copies" : "unreceipted";
}

// runtime/src/truth/receipt-scan/quarantine-objects.ts
import { isUtf8 as isUtf82 } from "node:buffer";

// other-part:evidence-schemas/src/generated/quarantine_record.v1.ts
import { QuarantineRecordV1$evidence_schemas_src_generated_quarantine_record_v1 } from "./schemas.mjs";

// runtime/src/substrate/object-store/port.ts
async function* listAll(store, bucket, prefix) {
  let after;
  do {
    const page = await store.list(bucket, prefix, after === void 0 ? {} : { after });
    yield* page.objects;
    after = page.next;
  } while (after !== void 0);
}

// runtime/src/truth/receipt-scan/merge.ts
async function* mergeByName(left, right) {
  const [lefts, rights] = [sorted(left), sorted(right)];
  let [l, r] = [await lefts.next(), await rights.next()];
  while (l.done !== true || r.done !== true) {
    const order = l.done === true ? 1 : r.done === true ? -1 : byteOrder(l.value.name, r.value.name);
    yield { left: order <= 0 ? l.value : void 0, right: order >= 0 ? r.value : void 0 };
    if (order <= 0) l = await lefts.next();
    if (order >= 0) r = await rights.next();
  }
}
async function* sorted(items) {
  let before;
  for await (const item of items) {
    if (before !== void 0 && byteOrder(before, item.name) >= 0) {
      throw new Error(`${item.name} does not come after ${before}`);
    }
    before = item.name;
    yield item;
  }
  return void 0;
}
var byteOrder = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
async function* listObjects(store, bucket, prefix) {
  for await (const version of listAll(store, bucket, prefix)) yield { name: version.key.slice(prefix.length), version };
}

// runtime/src/truth/receipt-scan/object-lines.ts
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";

// runtime/src/evidence/packed.ts
import { pipeline } from "node:stream";
import { promisify } from "node:util";
import {
  constants,
  createZstdCompress,
  createZstdDecompress,
  zstdCompress,
  zstdCompressSync,
  zstdDecompress
} from "node:zlib";
var LEVEL = 1;
var WINDOW_LOG_MAX = 24;
var WRITING = { params: { [constants.ZSTD_c_compressionLevel]: LEVEL } };
var READING = { params: { [constants.ZSTD_d_windowLogMax]: WINDOW_LOG_MAX }, rejectGarbageAfterEnd: true };
var compress = promisify(zstdCompress);
var decompress = promisify(zstdDecompress);
var isPacked = (key) => key.endsWith(".zst");
var OUTPUT_BYTES = constants.Z_DEFAULT_CHUNK;
var EMPTY_FRAME = zstdCompressSync("", WRITING);
var PIECE_BYTES = 64 * 1024;
async function unpack(name, body, bytesMax) {
  if (!isPacked(name)) return body;
  try {
    return await decompress(body, { ...READING, maxOutputLength: bytesMax });
  } catch (error) {
    throw refusal(name, bytesMax, error);
  }
}
async function* unpackedChunks(name, packed, bytesMax) {
  const stream = pipeline(packed, createZstdDecompress(READING), () => void 0);
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > bytesMax) throw refused(name, `unpacks to more than ${bytesMax} bytes`);
      yield chunk;
    }
  } catch (error) {
    throw refusal(name, bytesMax, error);
  }
}
function refusal(name, bytesMax, error) {
  const code = error.code ?? "";
  if (code === "ERR_BUFFER_TOO_LARGE") return refused(name, `unpacks to more than ${bytesMax} bytes`, error);
  if (code === "ERR_TRAILING_JUNK_AFTER_STREAM_END") return refused(name, "holds bytes behind its frame", error);
  return /^Z(?:STD)?_/.test(code) ? refused(name, `is no whole zstd frame (${code})`, error) : error;
}
var refused = (name, what, cause) => new PlatformError$evidence_schemas_src_platform_error("E_PACKED_REFUSED", `${name} ${what}`, { cause });

// runtime/src/truth/receipt-scan/object-lines.ts
var CHUNK_BYTES = 2 ** 20;
var LINE_BYTES_MAX = 16 * 2 ** 20;
var NEWLINE = 10;
var CONTENT_BYTES_MAX = 64 * 2 ** 20;
async function readObjectLines({ store, folder }, { bucket, key, versionId }, onLine) {
  const path = join(folder, "object");
  try {
    await store.download(bucket, key, path, versionId);
    return await readFileLines(path, key, onLine);
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_NOT_FOUND")) return { kind: "missing", detail: error.message };
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_CORRUPT")) return { kind: "corrupt", detail: error.message };
    throw error;
  } finally {
    await rm(path, { force: true });
  }
}
async function readFileLines(path, key, onLine) {
  const hash = createHash("sha256");
  const file = { bytes: 0 };
  const chunks = isPacked(key) ? unpackedChunks(key, hashed(path, hash, file), CONTENT_BYTES_MAX) : hashed(path, hash, file);
  const lines = lineSplitter(onLine);
  let brokenBy;
  try {
    for await (const chunk of chunks) lines.add(chunk);
    brokenBy = lines.end();
  } catch (error) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error, "E_PACKED_REFUSED")) throw error;
    return { kind: "corrupt", detail: error.message };
  }
  return { kind: "read", sha256: hash.digest("hex"), bytes: file.bytes, lines: lines.count(), brokenBy };
}
async function* hashed(path, hash, file) {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    hash.update(chunk);
    file.bytes += chunk.length;
    yield chunk;
  }
}
function lineSplitter(onLine) {
  let [lines, held2] = [0, 0];
  let buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  let brokenBy;
  return {
    count: () => lines,
    add: (chunk) => {
      if (held2 + chunk.length > buffer.length) {
        const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, held2 + chunk.length));
        buffer.copy(larger, 0, 0, held2);
        buffer = larger;
      }
      held2 += chunk.copy(buffer, held2);
      const whole = buffer.subarray(0, held2);
      let from = 0;
      for (let end = whole.indexOf(NEWLINE); end >= 0; end = whole.indexOf(NEWLINE, from)) {
        const line = whole.subarray(from, end);
        if (brokenBy === void 0 && !isUtf8(line)) brokenBy = `line ${lines + 1} is not UTF-8`;
        if (brokenBy === void 0) {
          lines += 1;
          onLine(line.toString("utf8"), lines);
        }
        from = end + 1;
      }
      buffer.copyWithin(0, from, held2);
      held2 -= from;
      if (held2 < LINE_BYTES_MAX) return;
      brokenBy ??= `line ${lines + 1} is longer than ${LINE_BYTES_MAX} bytes`;
      held2 = 0;
    },
    /** What stopped the lines before the end, if anything. */
    end: () => held2 > 0 ? brokenBy ?? `line ${lines + 1} has no end` : brokenBy
  };
}

// runtime/src/truth/receipt-scan/scanned-run.ts
function segmentState({ exported, lines }, object, rows) {
  if (!exported) return rows === 0 && object === void 0 ? "empty" : "pending";
  if (object !== void 0) return "read";
  return lines === 0 && rows === 0 ? "empty" : "missing";
}

// runtime/src/truth/receipt-scan/tally.ts
var SCAN_FAULTS = ["missing", "unknown", "pending", "altered", "foreign", "identity", "gap", "count"];
var SAMPLES_MAX = 20;
var REF_MAX = 512;
function faultTally() {
  const counts = {
    missing: 0,
    unknown: 0,
    pending: 0,
    altered: 0,
    foreign: 0,
    identity: 0,
    gap: 0,
    count: 0
  };
  const samples = [];
  return {
    note: (fault, ref, detail) => {
      counts[fault] += 1;
      if (samples.length < SAMPLES_MAX) samples.push({ fault, ref: ref.slice(0, REF_MAX), detail });
    },
    absorb: (other) => {
      for (const fault of SCAN_FAULTS) counts[fault] += other.counts()[fault];
      samples.push(...other.samples().slice(0, SAMPLES_MAX - samples.length));
    },
    counts: () => ({ ...counts }),
    samples: () => [...samples]
  };
}
var NAMES_MAX = 1e3;
var OTHER_NAMES = "(others)";
function countTally() {
  const counts = /* @__PURE__ */ new Map();
  const sorted2 = () => [...counts].sort(([a], [b]) => a < b ? -1 : 1);
  return {
    add: (name) => {
      const known = counts.get(name);
      const kept = known !== void 0 || counts.size < NAMES_MAX ? name : OTHER_NAMES;
      counts.set(kept, (counts.get(kept) ?? 0) + 1);
    },
    totals: () => Object.fromEntries(sorted2()),
    names: () => sorted2().map(([name]) => name)
  };
}

// runtime/src/truth/receipt-scan/quarantine-objects.ts
async function scanQuarantines(run) {
  const reasons = countTally();
  const onRecord = (record) => {
    for (const reason of record.reason_codes) reasons.add(reason);
  };
  const index = await scanPart(run, "index", (line, row) => recordFault(run, onRecord, { line, row }));
  const payloads = await scanPart(run, "payloads", payloadFault);
  return {
    recordObjects: index.objects,
    payloadObjects: payloads.objects,
    records: index.lines,
    payloads: payloads.lines,
    byReason: reasons.totals(),
    rows: index.rows
  };
}
async function scanPart(run, part, check) {
  const { store, quarantineBucket: bucket, platformRunId, faults } = run;
  const pattern = part === "index" ? "S3_QUARANTINE_INDEX_PREFIX_PATTERN" : "S3_QUARANTINE_PAYLOAD_PREFIX_PATTERN";
  const prefix = renderHandle$evidence_schemas_src_handles(pattern, { platform_run_id: platformRunId });
  const seen = { objects: 0, lines: 0, rows: 0 };
  for await (const { left, right } of mergeByName(expectedObjects(run, part), listObjects(store, bucket, prefix))) {
    const ref = `${prefix}${left?.name ?? right?.name}`;
    if (left === void 0) {
      faults.note("unknown", ref, "the index has no such object");
      continue;
    }
    const rows = "single" in left ? [left.single] : await readQuarantineRows(run.database, left.segment.segmentId);
    seen.rows += rows.length;
    const segment = "single" in left ? segmentOfOne(left) : left.segment;
    const state = segmentState(segment, right, rows.length);
    if (state === "missing" || state === "pending" && part === "index")
      faults.note(state, ref, `${rows.length} rows`);
    if (state !== "read" || right === void 0) continue;
    const isSingle = "single" in left;
    const exported = part === "index" && !isSingle ? { sha256: segment.sha256 } : void 0;
    const read = await readPart(run, { right, rows, check, isSingle, exported });
    if (read.kind !== "read") continue;
    seen.objects += 1;
    seen.lines += read.lines;
  }
  return seen;
}
var segmentOfOne = ({ name, exported }) => ({
  segmentId: "",
  name,
  exported,
  lines: 1,
  sha256: void 0
});
async function* expectedObjects({ database, platformRunId }, part) {
  for await (const { exported, ...single } of readSingleQuarantines(database, platformRunId)) {
    if (part === "index" || single.has_raw) yield { name: `${single.quarantine_id}.json`, exported, single };
  }
  for await (const segment of readSegments(database, platformRunId, "quarantine_lines")) {
    yield { name: segment.name, segment };
  }
}
async function readPart(run, part) {
  const {
    right: { version },
    rows,
    check,
    isSingle,
    exported
  } = part;
  const found = faultTally();
  const onLine = (line, number) => {
    const row = rows[number - 1];
    const wrong = row === void 0 ? void 0 : check(line, row, isSingle);
    if (wrong !== void 0) found.note(wrong.fault, isSingle ? version.key : `${version.key}#${number}`, wrong.detail);
  };
  const read = isSingle ? await readWhole(run.store, version, onLine) : await readObjectLines(run, version, onLine);
  if (read.kind !== "read") run.faults.note(read.kind === "missing" ? "missing" : "altered", version.key, read.detail);
  else if (read.brokenBy !== void 0) run.faults.note("altered", version.key, read.brokenBy);
  else if (read.lines !== rows.length)
    run.faults.note("count", version.key, `${read.lines} lines, ${rows.length} rows`);
  else {
    if (exported !== void 0 && exported.sha256 !== read.sha256) {
      found.note("altered", version.key, `sha256 ${read.sha256}, exported as ${exported.sha256 ?? "nothing"}`);
    }
    run.faults.absorb(found);
  }
  return read;
}
var SINGLE_BYTES_MAX = 2 ** 21;
async function readWhole(store, { bucket, key, versionId, size_bytes: size }, onLine) {
  if (size > SINGLE_BYTES_MAX) return { kind: "corrupt", detail: `${size} bytes` };
  try {
    const { body, sha256 } = await store.get(bucket, key, versionId);
    if (!isUtf82(body)) return { kind: "corrupt", detail: "not UTF-8" };
    onLine(Buffer.from(body).toString("utf8"), 1);
    return { kind: "read", sha256, bytes: body.length, lines: 1, brokenBy: void 0 };
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_NOT_FOUND")) return { kind: "missing", detail: error.message };
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_CORRUPT")) return { kind: "corrupt", detail: error.message };
    throw error;
  }
}
function recordFault({ platformRunId }, onRecord, { line, row }) {
  const record = jsonIn(line);
  if (!QuarantineRecordV1$evidence_schemas_src_generated_quarantine_record_v1.is(record)) return { fault: "altered", detail: "no quarantine record" };
  onRecord(record);
  const runs = [record.platform_run_id, record.pins.platform_run_id];
  const other = runs.find((run) => run !== platformRunId);
  if (other !== void 0) return { fault: "foreign", detail: `of ${other}` };
  return line === row.record ? void 0 : { fault: "altered", detail: "the index holds another record" };
}
function payloadFault(line, row, isSingle) {
  const record = jsonIn(row.record);
  const digest2 = QuarantineRecordV1$evidence_schemas_src_generated_quarantine_record_v1.is(record) ? record.evidence_refs.find(({ kind }) => kind === "raw_payload")?.digest : void 0;
  const raw = isSingle ? line : rawIn(line, row.quarantine_id);
  if (raw === void 0) return { fault: "altered", detail: `no payload of ${row.quarantine_id}` };
  const found = raw === null ? void 0 : sha256Hex$evidence_schemas_src_digest(raw);
  return found === digest2 ? void 0 : { fault: "altered", detail: `sha256 ${found}, its record says ${digest2}` };
}
function rawIn(line, quarantineId) {
  const value = jsonIn(line);
  if (typeof value !== "object" || value === null || !("quarantine_id" in value) || !("raw" in value)) return void 0;
  if (value.quarantine_id !== quarantineId) return void 0;
  if (typeof value.raw !== "string" && value.raw !== null) return void 0;
  return JSON.stringify({ quarantine_id: quarantineId, raw: value.raw }) === line ? value.raw : void 0;
}
function jsonIn(text2) {
  try {
    return JSON.parse(text2);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}

// other-part:evidence-schemas/src/generated/receipt.v1.ts
import { ReceiptV1$evidence_schemas_src_generated_receipt_v1 } from "./schemas.mjs";

// runtime/src/kernel/clock.ts
import { performance as performance2 } from "node:perf_hooks";
var systemClock = clockOf({ wallMs: Date.now, elapsedMs: () => performance2.now() });
function clockOf(machine) {
  let originMs = machine.wallMs() - machine.elapsedMs();
  return {
    wallMicros: () => {
      const [wallMs, elapsedMs] = [machine.wallMs(), machine.elapsedMs()];
      const ownMs = originMs + elapsedMs;
      if (ownMs < wallMs) originMs = wallMs - elapsedMs;
      else if (ownMs >= wallMs + 1) originMs = wallMs + LAST_MICROSECOND_MS - elapsedMs;
      return Math.floor((originMs + elapsedMs) * 1e3);
    },
    elapsedMs: machine.elapsedMs
  };
}
var LAST_MICROSECOND_MS = 0.999;
function findMicros(text2) {
  const match = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\.(\d{6})Z$/.exec(text2);
  if (match === null) return void 0;
  const [year, month, day, hour, minute, second, micros] = match.slice(1).map(Number);
  const dayStart = Date.UTC(year, month - 1, day);
  const date = new Date(dayStart);
  if (year < 100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return void 0;
  return dayStart * 1e3 + ((hour * 60 + minute) * 60 + second) * 1e6 + micros;
}
function findInstantMicros(text2) {
  const match = /^(.{19})(?:\.(\d{1,6}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/.exec(text2);
  if (match === null) return void 0;
  const [, seconds = "", fraction = "", sign = "+", hours = "0", minutes = "0"] = match;
  const micros = findMicros(`${seconds}.${fraction.padEnd(6, "0")}Z`);
  if (micros === void 0) return void 0;
  const offset = (Number(hours) * 60 + Number(minutes)) * 6e7;
  return sign === "+" ? micros - offset : micros + offset;
}
function textOfMicros(micros) {
  const ms = Math.floor(micros / 1e3);
  return `${new Date(ms).toISOString().slice(0, -1)}${String(micros - ms * 1e3).padStart(3, "0")}Z`;
}
var nowUtc = (clock) => textOfMicros(clock.wallMicros());

// runtime/src/truth/receipt-scan/receipt-line.ts
function checkReceipt({ ref, line, row, receipt, context }, platformRunId, { note }) {
  const foreign = foreignRun(receipt, platformRunId);
  if (foreign !== void 0) {
    note("foreign", ref, foreign);
    return;
  }
  const difference = row.document === null ? admissionFault(row, receipt, context) : differenceFrom(row, receipt, line);
  if (difference !== void 0) {
    note("altered", ref, difference);
    return;
  }
  const stranger = identityFault(row, receipt);
  if (stranger !== void 0) note("identity", ref, stranger);
}
function receiptIn(line) {
  try {
    const value = JSON.parse(line);
    return ReceiptV1$evidence_schemas_src_generated_receipt_v1.is(value) ? value : void 0;
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function foreignRun({ platform_run_id: run, pins }, platformRunId) {
  if (run !== platformRunId) return `of ${run}`;
  if (pins.platform_run_id !== platformRunId) return `pinned to ${pins.platform_run_id}`;
  return void 0;
}
function differenceFrom(row, receipt, line) {
  if (row.document !== line) return "the index holds another document";
  return named([...identityFaults(row, receipt), ...row.decision === "QUARANTINE" ? [] : placeFaults(row, receipt)]);
}
function admissionFault(row, receipt, context) {
  const own = [...identityFaults(row, receipt), ...placeFaults(row, receipt)];
  if (receipt.ts_utc !== textOf(row.ts_us, 1)) own.push("ts_utc");
  if (receipt.admitted_at_utc !== row.created_at) own.push("admitted_at_utc");
  if (receipt.partition_key !== row.partition_key) own.push("partition_key");
  if (receipt.eb_ref?.published_at_utc !== textOf(row.eb_published_ms, 1e3)) own.push("published_at_utc");
  return named([...own, ...sharedFaults(receipt, context)]);
}
var textOf = (count, micros) => count === null ? null : textOfMicros(Number(count) * micros);
function identityFaults(row, receipt) {
  const found = [];
  if (receipt.receipt_id !== row.receipt_id) found.push("receipt_id");
  if (receipt.dedupe_key !== row.dedupe_key) found.push("dedupe_key");
  if (receipt.decision !== row.decision) found.push("decision");
  return found;
}
function placeFaults(row, receipt) {
  const found = [];
  if (receipt.event_id !== row.event_id) found.push("event_id");
  if (receipt.payload_hash?.hex !== row.payload_hash) found.push("payload_hash");
  if (receipt.eb_ref?.topic !== row.topic) found.push("topic");
  if (receipt.eb_ref?.partition !== row.eb_partition) found.push("partition");
  if (receipt.eb_ref?.offset !== row.eb_offset) found.push("offset");
  return found;
}
var OWN_MEMBERS = /* @__PURE__ */ new Set([
  ...["receipt_id", "decision", "event_id", "ts_utc", "admitted_at_utc", "payload_hash", "partition_key"],
  ...["dedupe_key", "eb_ref"]
]);
var textOfMember = (value) => typeof value === "string" ? value : JSON.stringify(value);
var sharedMembers = (document) => new Map(Object.entries(JSON.parse(document)).map(([name, value]) => [name, textOfMember(value)]));
function sharedFaults(receipt, context) {
  if (context === void 0) return ["its context"];
  const found = [];
  let shared = 0;
  for (const name of Object.keys(receipt)) {
    if (OWN_MEMBERS.has(name)) continue;
    shared += 1;
    if (context.get(name) !== textOfMember(receipt[name])) found.push(name);
  }
  return shared < context.size ? [...found, "members of its context"] : found;
}
var named = (different) => different.length === 0 ? void 0 : `other than the index in ${different.join(", ")}`;
function identityFault({ occurrence }, receipt) {
  const { platform_run_id: run, event_class: eventClass, event_id: eventId, decision } = receipt;
  if (receipt.dedupe_key !== sha256Hex$evidence_schemas_src_digest(`${run}:${eventClass}:${eventId}`)) return "dedupe_key of another identity";
  const nth = decision === "ADMIT" ? 1 : occurrence;
  const id = sha256Hex32$evidence_schemas_src_digest(`receipt|${run}|${eventClass}|${eventId}|${decision}|${nth}`);
  return receipt.receipt_id === id ? void 0 : `receipt_id is not that of ${decision} ${nth}`;
}

// runtime/src/truth/receipt-scan/receipt-tally.ts
function receiptTally() {
  const counts = {
    byDecision: countTally(),
    byEventType: countTally(),
    byEventClass: countTally(),
    byReason: countTally(),
    admittedByTopic: countTally()
  };
  const values = {
    environments: countTally(),
    runConfigDigests: countTally(),
    policyDigests: countTally(),
    offsetKinds: countTally(),
    scenarioRunIds: countTally(),
    manifestFingerprints: countTally()
  };
  let [objects, lines, bytes] = [0, 0, 0];
  const tally = {
    rows: 0,
    admissions: 0,
    addObject: (read) => {
      objects += 1;
      bytes += read.bytes;
    },
    add: (receipt) => {
      lines += 1;
      counts.byDecision.add(receipt.decision);
      counts.byEventType.add(receipt.event_type);
      counts.byEventClass.add(receipt.event_class);
      for (const reason of receipt.reason_codes ?? []) counts.byReason.add(reason);
      values.environments.add(receipt.environment);
      values.runConfigDigests.add(receipt.run_config_digest);
      values.policyDigests.add(receipt.policy_rev.content_digest);
      if (receipt.eb_ref === void 0) return;
      values.offsetKinds.add(receipt.eb_ref.offset_kind);
      values.scenarioRunIds.add(receipt.scenario_run_id ?? "none");
      values.manifestFingerprints.add(receipt.manifest_fingerprint);
      if (receipt.decision === "ADMIT") counts.admittedByTopic.add(receipt.eb_ref.topic);
    },
    result: () => ({
      objects,
      lines,
      bytes,
      byDecision: counts.byDecision.totals(),
      byEventType: counts.byEventType.totals(),
      byEventClass: counts.byEventClass.totals(),
      byReason: counts.byReason.totals(),
      admittedByTopic: counts.admittedByTopic.totals(),
      environments: values.environments.names(),
      runConfigDigests: values.runConfigDigests.names(),
      policyDigests: values.policyDigests.names(),
      offsetKinds: values.offsetKinds.names(),
      scenarioRunIds: values.scenarioRunIds.names(),
      manifestFingerprints: values.manifestFingerprints.names(),
      rows: tally.rows,
      admissions: tally.admissions
    })
  };
  return tally;
}

// runtime/src/truth/receipt-scan/receipt-objects.ts
async function scanReceiptObjects(run) {
  const { store, evidenceBucket, database, platformRunId, faults } = run;
  const tally = receiptTally();
  const prefix = renderHandle$evidence_schemas_src_handles("IG_RECEIPTS_PREFIX_PATTERN", { platform_run_id: platformRunId });
  const segments = readSegments(database, platformRunId, "receipts");
  const objects = listObjects(store, evidenceBucket, prefix);
  for await (const { left: segment, right: object } of mergeByName(segments, objects)) {
    if (segment === void 0) {
      faults.note("unknown", `${prefix}${object?.name}`, "the index has no such segment");
      continue;
    }
    const rows = await readReceiptRows(database, segment.segmentId);
    await run.positions.learn(new Set(rows.flatMap(({ topic: topic2 }) => topic2 ?? [])));
    const ref = `${prefix}${segment.name}`;
    const scanned = { run, tally, ref };
    for (const row of rows) noteRow(scanned, row);
    const state = segmentState(segment, object, rows.length);
    if (state === "read" && object !== void 0) await readSegment(run, tally, { segment, object, rows });
    else if (state !== "empty") faults.note(state === "pending" ? "pending" : "missing", ref, `${rows.length} rows`);
  }
  return tally.result();
}
function noteRow({ run, tally, ref: object }, row) {
  const { positions, faults } = run;
  tally.rows += 1;
  if (row.decision !== "ADMIT") return;
  const { topic: topic2, eb_partition: partition, eb_offset: offset, dedupe_key: dedupeKey } = row;
  const ref = `${object}#${row.line}`;
  if (topic2 === null || partition === null || offset === null) {
    faults.note("gap", ref, "the index knows no position of this admission");
    return;
  }
  if (positions.add({ topic: topic2, partition, offset: Number(offset), dedupeKey, ref })) tally.admissions += 1;
}
async function readSegment(run, tally, { segment, object: { version }, rows }) {
  const found = faultTally();
  const derived = rows.filter(({ document }) => document === null);
  const documents = await readContexts(run.database, new Set(derived.map((row) => row.context_id)));
  const contexts = new Map([...documents].map(([id, document]) => [id, sharedMembers(document)]));
  const read = await readObjectLines(run, version, (line, number) => {
    const ref = `${version.key}#${number}`;
    const receipt = receiptIn(line);
    if (receipt !== void 0) tally.add(receipt);
    const row = rows[number - 1];
    if (receipt === void 0) found.note("altered", ref, "no receipt");
    else if (row !== void 0) {
      const context = contexts.get(row.context_id);
      checkReceipt({ ref, line, row, receipt, context }, run.platformRunId, found);
    }
  });
  if (read.kind !== "read") {
    run.faults.note(read.kind === "missing" ? "missing" : "altered", version.key, read.detail);
    return;
  }
  tally.addObject(read);
  if (read.brokenBy !== void 0) found.note("altered", version.key, read.brokenBy);
  else if (read.lines !== rows.length || read.lines !== segment.lines || !areNumbered(rows)) {
    const counted = `${segment.lines} lines when it was exported, ${rows.length} rows in the index`;
    run.faults.note("count", version.key, `${read.lines} lines, ${counted}`);
    return;
  } else if (read.sha256 !== segment.sha256) {
    found.note("altered", version.key, `sha256 ${read.sha256}, exported as ${segment.sha256 ?? "nothing"}`);
  }
  run.faults.absorb(found);
}
var areNumbered = (rows) => rows.every(({ line }, index) => line === index + 1);

// runtime/src/truth/receipt-scan/scan.ts
var SCAN_TRANSACTION = {
  isolation: "repeatable read",
  readOnly: true,
  statementTimeoutMs: 3e5
};
async function scanReceipts(source, platformRunId) {
  const faults = faultTally();
  const folder = await mkdtemp(join2(tmpdir(), "receipt-scan-"));
  try {
    const run = { ...source, platformRunId, folder, faults, positions: positionsOnLog(source.eventLog, faults) };
    const receipts = await scanReceiptObjects(run);
    const quarantines = await scanQuarantines(run);
    const index = await readIndexTotals(source.database, platformRunId);
    compareTotals({ receipts, quarantines, index }, faults.note);
    const partitions = await run.positions.finish(source.database, platformRunId);
    return { receipts, quarantines, index, partitions, faults: faults.counts(), samples: faults.samples() };
  } finally {
    await rm2(folder, { recursive: true, force: true });
  }
}
function compareTotals({ receipts, quarantines, index }, note) {
  const pairs = [
    ["receipt rows", receipts.rows, index.receipts],
    ["admissions", receipts.admissions, index.admitted],
    ["quarantine rows", quarantines.rows, index.quarantines],
    ["quarantine receipts without a record", index.receiptsWithoutRecord, 0]
  ];
  for (const [name, met, counted] of pairs) {
    if (met !== counted) note("count", name, `${met} in the segments of the run, ${counted} in the index`);
  }
}

// runtime/src/substrate/parameters/port.ts
var REDACTED = "***";
var held = /* @__PURE__ */ new Set();
function hold(value) {
  if (/^[A-Za-z][A-Za-z0-9+._-]*:\/\/[^@\s]*$/.test(value)) return;
  held.add(value);
  const password = /^[a-z+]+:\/\/[^:@/\s]*:([^@\s]+)@/.exec(value)?.[1];
  if (password !== void 0) held.add(password);
}
var Secret = class {
  #value;
  constructor(value) {
    this.#value = value;
    hold(value);
  }
  reveal() {
    return this.#value;
  }
  toString() {
    return REDACTED;
  }
  toJSON() {
    return REDACTED;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return REDACTED;
  }
};

// runtime/src/substrate/stack/pins.ts
var highVolume = [
  handle$evidence_schemas_src_handles("FP_BUS_TRAFFIC_FRAUD_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_RTDL_V1")
];
var lowVolume = [
  handle$evidence_schemas_src_handles("FP_BUS_CONTROL_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_AUDIT_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_CASE_TRIGGERS_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_LABELS_EVENTS_V1")
];
var topic = (volume) => (name) => ({
  topic: name,
  partitions: Number(handle$evidence_schemas_src_handles(`KAFKA_DEFAULT_PARTITIONS_${volume}`)),
  retentionMs: Number(handle$evidence_schemas_src_handles(`KAFKA_RETENTION_MS_${volume}`))
});
var TOPICS = [
  ...highVolume.map(topic("HIGH_VOLUME")),
  ...lowVolume.map(topic("LOW_VOLUME"))
];
var PRINCIPALS = handle$evidence_schemas_src_handles("IG_WRITER_PRINCIPALS");
var CM_PRINCIPALS = handle$evidence_schemas_src_handles("CM_PRINCIPALS");
var LS_PRINCIPALS = handle$evidence_schemas_src_handles("LS_PRINCIPALS");

// runtime/src/kernel/advisory-lock-id.ts
import { createHash as createHash2 } from "node:crypto";
var advisoryLockId = (key) => createHash2("sha256").update(key, "utf8").digest().readBigInt64BE(0).toString();

// runtime/src/events/outputs.json
var outputs_default = JSON.parse('{"version":"v1","required_output_ids":["arrival_events_5B","s1_arrival_entities_6B","s3_flow_anchor_with_fraud_6B","s3_event_stream_with_fraud_6B"],"outputs":[{"output_id":"arrival_events_5B","event_class":"context_arrival","role":"behavioural_context","path_template":"data/layer2/5B/arrival_events/seed={seed}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer2.5B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"sort_by":["ts_utc"],"online":true,"additional_columns":true,"truth_columns":[],"joins":[{"to":"s1_arrival_entities_6B","on":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"cardinality":"one_to_one"}],"columns":[{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"scenario_id","type":"string","required":true,"nullable":false},{"name":"merchant_id","type":"uint64","required":true,"nullable":false},{"name":"arrival_seq","type":"uint64","required":true,"nullable":false},{"name":"zone_representation","type":"string","required":true,"nullable":false},{"name":"bucket_index","type":"integer","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"tzid_primary","type":"string","required":true,"nullable":false},{"name":"ts_local_primary","type":"local_time_us","required":true,"nullable":false},{"name":"is_virtual","type":"boolean","required":true,"nullable":false},{"name":"channel_group","type":"string","required":false,"nullable":true},{"name":"tzid_settlement","type":"string","required":false,"nullable":true},{"name":"ts_local_settlement","type":"local_time_us","required":false,"nullable":true},{"name":"tzid_operational","type":"string","required":false,"nullable":true},{"name":"ts_local_operational","type":"local_time_us","required":false,"nullable":true},{"name":"tz_group_id","type":"string","required":false,"nullable":true},{"name":"site_id","type":"uint64","required":false,"nullable":true},{"name":"edge_id","type":"uint64","required":false,"nullable":true},{"name":"routing_universe_hash","type":"hex64","required":false,"nullable":true},{"name":"lambda_realised","type":"number","required":false,"nullable":true},{"name":"s4_spec_version","type":"string","required":false,"nullable":true}]},{"output_id":"s1_arrival_entities_6B","event_class":"context_arrival_entities","role":"behavioural_context","path_template":"data/layer3/6B/s1_arrival_entities_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"sort_by":["ts_utc"],"online":true,"additional_columns":true,"truth_columns":[],"joins":[{"to":"arrival_events_5B","on":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"cardinality":"one_to_one"}],"columns":[{"name":"scenario_id","type":"string","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"merchant_id","type":"uint64","required":true,"nullable":false},{"name":"arrival_seq","type":"uint64","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"party_id","type":"uint64","required":true,"nullable":false},{"name":"account_id","type":"uint64","required":true,"nullable":false},{"name":"instrument_id","type":"uint64","required":true,"nullable":false},{"name":"device_id","type":"uint64","required":true,"nullable":false},{"name":"ip_id","type":"uint64","required":true,"nullable":false},{"name":"session_id","type":"uint64","required":true,"nullable":false}]},{"output_id":"s3_flow_anchor_with_fraud_6B","event_class":"context_flow_fraud","role":"behavioural_context","path_template":"data/layer3/6B/s3_flow_anchor_with_fraud_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id"],"sort_by":["ts_utc"],"online":true,"additional_columns":false,"truth_columns":["fraud_flag","campaign_id"],"joins":[{"to":"arrival_events_5B","on":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"cardinality":"one_to_one"}],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false},{"name":"arrival_seq","type":"uint64","required":true,"nullable":false},{"name":"merchant_id","type":"uint64","required":true,"nullable":false},{"name":"party_id","type":"uint64","required":true,"nullable":false},{"name":"account_id","type":"uint64","required":true,"nullable":false},{"name":"instrument_id","type":"uint64","required":true,"nullable":false},{"name":"device_id","type":"uint64","required":true,"nullable":false},{"name":"ip_id","type":"uint64","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"amount","type":"number","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"scenario_id","type":"string","required":true,"nullable":false},{"name":"fraud_flag","type":"boolean","required":true,"nullable":false},{"name":"campaign_id","type":"string","required":true,"nullable":true}]},{"output_id":"s3_event_stream_with_fraud_6B","event_class":"traffic_fraud","role":"business_traffic","path_template":"data/layer3/6B/s3_event_stream_with_fraud_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id","event_seq"],"sort_by":["ts_utc"],"online":true,"additional_columns":false,"truth_columns":["fraud_flag","campaign_id"],"joins":[{"to":"s3_flow_anchor_with_fraud_6B","on":["seed","manifest_fingerprint","scenario_id","parameter_hash","flow_id"],"cardinality":"many_to_one"}],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false},{"name":"event_seq","type":"integer","required":true,"nullable":false},{"name":"event_type","type":"string","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"amount","type":"number","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"scenario_id","type":"string","required":true,"nullable":false},{"name":"fraud_flag","type":"boolean","required":true,"nullable":false},{"name":"campaign_id","type":"string","required":true,"nullable":true}]},{"output_id":"s2_flow_anchor_baseline_6B","event_class":"context_flow_baseline","role":"behavioural_context","path_template":"data/layer3/6B/s2_flow_anchor_baseline_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id"],"sort_by":["ts_utc"],"online":true,"additional_columns":false,"truth_columns":[],"joins":[{"to":"arrival_events_5B","on":["seed","manifest_fingerprint","scenario_id","merchant_id","arrival_seq"],"cardinality":"one_to_one"}],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false},{"name":"arrival_seq","type":"uint64","required":true,"nullable":false},{"name":"merchant_id","type":"uint64","required":true,"nullable":false},{"name":"party_id","type":"uint64","required":true,"nullable":false},{"name":"account_id","type":"uint64","required":true,"nullable":false},{"name":"instrument_id","type":"uint64","required":true,"nullable":false},{"name":"device_id","type":"uint64","required":true,"nullable":false},{"name":"ip_id","type":"uint64","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"amount","type":"number","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"scenario_id","type":"string","required":true,"nullable":false}]},{"output_id":"s2_event_stream_baseline_6B","event_class":"traffic_baseline","role":"business_traffic","path_template":"data/layer3/6B/s2_event_stream_baseline_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id","event_seq"],"sort_by":["ts_utc"],"online":true,"additional_columns":false,"truth_columns":[],"joins":[{"to":"s2_flow_anchor_baseline_6B","on":["seed","manifest_fingerprint","scenario_id","parameter_hash","flow_id"],"cardinality":"many_to_one"}],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false},{"name":"event_seq","type":"integer","required":true,"nullable":false},{"name":"event_type","type":"string","required":true,"nullable":false},{"name":"ts_utc","type":"time_us","required":true,"nullable":false},{"name":"amount","type":"number","required":true,"nullable":false},{"name":"seed","type":"uint64","required":true,"nullable":false},{"name":"manifest_fingerprint","type":"hex64","required":true,"nullable":false},{"name":"parameter_hash","type":"hex64","required":true,"nullable":false},{"name":"scenario_id","type":"string","required":true,"nullable":false}]},{"output_id":"s1_session_index_6B","event_class":"session_index","role":"batch_only","path_template":"data/layer3/6B/s1_session_index_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","session_id"],"sort_by":["session_start_utc"],"online":false,"additional_columns":true,"truth_columns":[],"joins":[],"columns":[{"name":"session_start_utc","type":"string","required":true,"nullable":false}]},{"output_id":"s4_event_labels_6B","event_class":"truth_labels","role":"batch_only","path_template":"data/layer3/6B/s4_event_labels_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id","event_seq"],"sort_by":["flow_id","event_seq"],"online":false,"additional_columns":true,"truth_columns":[],"joins":[],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false},{"name":"event_seq","type":"integer","required":true,"nullable":false}]},{"output_id":"s4_flow_truth_labels_6B","event_class":"truth_labels","role":"batch_only","path_template":"data/layer3/6B/s4_flow_truth_labels_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id"],"sort_by":["flow_id"],"online":false,"additional_columns":true,"truth_columns":[],"joins":[],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false}]},{"output_id":"s4_flow_bank_view_6B","event_class":"truth_labels","role":"batch_only","path_template":"data/layer3/6B/s4_flow_bank_view_6B/seed={seed}/parameter_hash={parameter_hash}/manifest_fingerprint={manifest_fingerprint}/scenario_id={scenario_id}/part-*.parquet","gate_id":"gate.layer3.6B.validation","primary_key":["seed","manifest_fingerprint","scenario_id","flow_id"],"sort_by":["flow_id"],"online":false,"additional_columns":true,"truth_columns":[],"joins":[],"columns":[{"name":"flow_id","type":"uint64","required":true,"nullable":false}]}]}');

// runtime/src/events/outputs.ts
var outputs = outputs_default.outputs;
var requiredOutputIds = outputs_default.required_output_ids;
var truthColumns = [...new Set(outputs.flatMap((output) => output.truth_columns))].sort();
var findOutput = (outputId) => outputs.find((output) => output.output_id === outputId);
function getOutput(outputId) {
  const output = findOutput(outputId);
  if (output === void 0) {
    throw new PlatformError$evidence_schemas_src_platform_error(
      "OUTPUT_UNKNOWN",
      `${JSON.stringify(outputId.slice(0, 64))} is not in the output catalogue`
    );
  }
  return output;
}
var catalogueDigest = () => digestOf$evidence_schemas_src_digest(outputs_default);

// runtime/src/policies/action_authz.json
var action_authz_default = JSON.parse('{"policy_id":"al.authz.v0","revision":"r1","posture":{"mode":"NORMAL","allow_execution":true},"retry":{"max_attempts":3,"base_ms":100,"max_ms":1000},"allowed_kinds":["ALLOW","STEP_UP","QUEUE_REVIEW","txn_disposition_publish","txn_step_up","txn_block","case_queue","BLOCK_ACCOUNT","UNBLOCK_ACCOUNT","NOTIFY_CUSTOMER","FREEZE_CARD","RELEASE_HOLD"],"origins":{"DF":{"gate_principals":["decision_fabric"],"actor_prefixes":["SYSTEM::decision_fabric"]},"CASE":{"gate_principals":["case_management"],"actor_prefixes":["SYSTEM::case_management","HUMAN::analyst"]},"HUMAN":{"gate_principals":["case_management"],"actor_prefixes":["HUMAN::"]},"OPS":{"gate_principals":["ops"],"actor_prefixes":["SYSTEM::ops","HUMAN::ops"]}},"execution_profile_ref":"al.simulator.v0"}');

// runtime/src/policies/case_management.json
var case_management_default = JSON.parse('{"policy_id":"cm.policy.v0","revision":"r1","subject_event_class":"traffic_fraud","label_emission":{"policy_id":"cm.label_emission.v0","revision":"r1","label_types":{"fraud_disposition":["FRAUD_CONFIRMED","FRAUD_SUSPECTED","LEGIT_CONFIRMED"],"chargeback_status":["CHARGEBACK","NO_CHARGEBACK","PENDING"],"account_takeover":["ATO_CONFIRMED","ATO_SUSPECTED","ATO_NOT_CONFIRMED"]},"terminal_values":["FRAUD_CONFIRMED","LEGIT_CONFIRMED","CHARGEBACK","NO_CHARGEBACK","ATO_CONFIRMED","ATO_NOT_CONFIRMED"],"suspicion_rules":["ACTION_ESCALATES","SCORE_ESCALATES"]},"evidence_resolution":{"policy_id":"cm.evidence_resolution.v0","revision":"r1","ref_types":["DLA_AUDIT_RECORD","DECISION","ACTION_OUTCOME","EB_ORIGIN_OFFSET","CASE_EVENT"]},"action_emission":{"policy_id":"cm.action_emission.v0","revision":"r1","kinds":["BLOCK_ACCOUNT","UNBLOCK_ACCOUNT","NOTIFY_CUSTOMER","FREEZE_CARD","RELEASE_HOLD"]},"actors":{"analyst":"HUMAN::","case_analyst":"SYSTEM::simulated_analyst","evidence_corridor":"SYSTEM::evidence_corridor"},"readers":["analyst","case_analyst","evidence_corridor","reporter","ops"]}');

// runtime/src/policies/case_trigger.json
var case_trigger_default = JSON.parse('{"policy_id":"case_trigger.policy.v0","revision":"r1","event_class":"traffic_fraud","triggers":{"DECISION_ESCALATION":{"source_class":"DF_DECISION","required_refs":["DECISION","DLA_AUDIT_RECORD"]},"ACTION_FAILURE":{"source_class":"AL_OUTCOME","required_refs":["ACTION_OUTCOME","DLA_AUDIT_RECORD"]},"ANOMALY":{"source_class":"DLA_AUDIT","required_refs":["DLA_AUDIT_RECORD"]},"EXTERNAL_SIGNAL":{"source_class":"EXTERNAL_SIGNAL","required_refs":["EXTERNAL_REF"]},"MANUAL_ASSERTION":{"source_class":"MANUAL_ASSERTION","required_refs":["EXTERNAL_REF"]}},"escalating_actions":["QUEUE_REVIEW","txn_block"],"review_threshold":0.5,"step_up_sample":{"score_min":0.3,"rate":0.01},"escalate_degraded":false,"allow_sample_rate":{"default":0.001,"semantic":1}}');

// runtime/src/policies/class_map.json
var class_map_default = JSON.parse('{"pin_sets":{"P7":["platform_run_id","scenario_run_id","manifest_fingerprint","parameter_hash","seed","scenario_id","run_id"],"P6":["platform_run_id","scenario_run_id","manifest_fingerprint","parameter_hash","seed","scenario_id"],"AUDIT":["platform_run_id","scenario_run_id","manifest_fingerprint"],"CONTROL":["platform_run_id","scenario_run_id","manifest_fingerprint","run_id"]},"classes":{"traffic_fraud":{"pins":"P7","http":true,"probed":true},"traffic_baseline":{"pins":"P7","http":true,"probed":false},"context_arrival":{"pins":"P7","http":true,"probed":true},"context_arrival_entities":{"pins":"P7","http":true,"probed":true},"context_flow_fraud":{"pins":"P7","http":true,"probed":true},"context_flow_baseline":{"pins":"P7","http":true,"probed":false},"rtdl_decision":{"pins":"P6","http":true,"probed":true},"rtdl_action_intent":{"pins":"P6","http":true,"probed":true},"rtdl_action_outcome":{"pins":"P6","http":true,"probed":true},"case_trigger":{"pins":"P6","http":true,"probed":true},"label_event":{"pins":"P6","http":true,"probed":true},"probe":{"pins":"P6","http":true,"probed":true},"audit":{"pins":"AUDIT","http":false,"probed":true},"control":{"pins":"CONTROL","http":false,"probed":false}},"event_types":{"s3_event_stream_with_fraud_6B":"traffic_fraud","s2_event_stream_baseline_6B":"traffic_baseline","arrival_events_5B":"context_arrival","s1_arrival_entities_6B":"context_arrival_entities","s3_flow_anchor_with_fraud_6B":"context_flow_fraud","s2_flow_anchor_baseline_6B":"context_flow_baseline","decision_response":"rtdl_decision","action_intent":"rtdl_action_intent","action_outcome":"rtdl_action_outcome","case_trigger":"case_trigger","label_accepted":"label_event","platform_probe":"probe","ig.policy.activation":"audit","ig.quarantine.spike":"audit","ig.pull.run":"audit","ig.audit.verify":"audit","control":"control"},"principals":{"wsp":["traffic_fraud","traffic_baseline","context_arrival","context_arrival_entities","context_flow_fraud","context_flow_baseline"],"decision_fabric":["rtdl_decision","rtdl_action_intent"],"action_layer":["rtdl_action_outcome"],"case_trigger":["case_trigger"],"label_store":["label_event"],"case_management":["rtdl_action_intent"],"ops":["probe"]}}');

// runtime/src/policies/decision_rules.json
var decision_rules_default = JSON.parse('{"policy_id":"df.rules.v0","revision":"r2","base_points":-6,"rules":[{"code":"VEL_ACCOUNT_10M","points":1.2,"all":[{"value":"velocity.account_id.count_10m","op":">=","than":5}]},{"code":"VEL_INSTRUMENT_10M","points":1.2,"all":[{"value":"velocity.instrument_id.count_10m","op":">=","than":4}]},{"code":"VEL_DEVICE_MULTI_INSTRUMENT","points":1.5,"all":[{"value":"velocity.device_id.distinct_instruments_24h","op":">=","than":4}]},{"code":"VEL_IP_MULTI_PARTY","points":1,"all":[{"value":"velocity.ip_id.distinct_parties_1h","op":">=","than":6}]},{"code":"VEL_MERCHANT_BURST","points":0.8,"all":[{"value":"velocity.merchant_id.count_1m","op":">=","than":10},{"value":"velocity.merchant_id.count_1m","op":">","than":0.003472222222222222,"of":"velocity.merchant_id.count_24h"}]},{"code":"AMT_ACCOUNT_Z3","points":1.3,"all":[{"value":"amount_profile.account_id.amount_z","op":">=","than":3},{"value":"amount_profile.account_id.count","op":">=","than":20}]},{"code":"AMT_MERCHANT_TAIL","points":0.8,"all":[{"value":"amount_profile.merchant_id.amount_z","op":">=","than":3.09},{"value":"amount_profile.merchant_id.count","op":">=","than":20}]},{"code":"NOV_ACCOUNT_DEVICE","points":0.7,"all":[{"value":"novelty.account_id|device_id.first_seen","op":">=","than":1}]},{"code":"NOV_MERCHANT_AMOUNT","points":0.6,"all":[{"value":"novelty.account_id|merchant_id.first_seen","op":">=","than":1},{"value":"amount_profile.account_id.amount_z","op":">=","than":3},{"value":"amount_profile.account_id.count","op":">=","than":20}]},{"code":"SEQ_PROBE","points":1,"all":[{"value":"velocity.instrument_id.prev_amount","op":"<","than":0.05,"of":"core_features.flow_id.amount"},{"value":"velocity.instrument_id.seconds_since_prev","op":"<=","than":1800}]},{"code":"GRAPH_FANOUT","points":1,"any":[{"value":"entity_graph.devices_per_account","op":">=","than":6},{"value":"entity_graph.accounts_per_device","op":">=","than":6}]},{"code":"FB_MERCHANT_SHARE_30D","points":2.5,"all":[{"value":"label_feedback.merchant_id.confirmed_share_30d","op":">=","than":0.05},{"value":"label_feedback.merchant_id.confirmed_count_30d","op":">=","than":2}]},{"code":"FB_MERCHANT_SHARE_7D","points":2,"all":[{"value":"label_feedback.merchant_id.confirmed_share_7d","op":">=","than":0.3}]},{"code":"FB_INSTRUMENT_SHARE_7D","points":1,"all":[{"value":"label_feedback.instrument_id.confirmed_share_7d","op":">=","than":0.1}]}],"guardrails":[{"code":"GUARD_AMOUNT_CAP","action":"QUEUE_REVIEW","all":[{"value":"core_features.flow_id.amount","op":">=","than":50000}]},{"code":"GUARD_INSTRUMENT_CONFIRMED","action":"STEP_UP","all":[{"value":"label_feedback.instrument_id.confirmed_count_30d","op":">=","than":1}]},{"code":"GUARD_DEVICE_CONFIRMED","action":"STEP_UP","all":[{"value":"label_feedback.device_id.confirmed_count_30d","op":">=","than":2}]}]}');

// runtime/src/policies/decision_shadow.json
var decision_shadow_default = JSON.parse('{"policy_id":"df.shadow.v0","revision":"r1","candidate":{"candidate_id":"rules-alone","kind":"rules","thresholds":{"step_up":0.015,"review":0.06,"block":0.5}}}');

// runtime/src/policies/decision_thresholds.json
var decision_thresholds_default = JSON.parse('{"policy_id":"df.thresholds.v0","revision":"r1","model":{"step_up":0.05,"review":0.5,"block":0.95},"heuristics":{"step_up":0.015,"review":0.06,"block":0.5},"context":{"deadline_ms":1500,"join_wait_ms":900,"required_roles":["arrival_events","flow_anchor"]},"registry":{"allow_last_known_good":false}}');

// runtime/src/policies/degrade_ladder.json
var degrade_ladder_default = JSON.parse('{"policy_id":"dl.policy.v0","revision":"r1","mode_sequence":["NORMAL","DEGRADED_1","DEGRADED_2","FAIL_CLOSED"],"masks":{"NORMAL":{"allow_ieg":true,"allowed_feature_groups":["core_features","velocity","entity_graph"],"allow_model_primary":true,"allow_model_stage2":true,"allow_fallback_heuristics":true,"action_posture":"NORMAL"},"DEGRADED_1":{"allow_ieg":true,"allowed_feature_groups":["core_features","velocity"],"allow_model_primary":true,"allow_model_stage2":false,"allow_fallback_heuristics":true,"action_posture":"STEP_UP_ONLY"},"DEGRADED_2":{"allow_ieg":false,"allowed_feature_groups":["core_features"],"allow_model_primary":true,"allow_model_stage2":false,"allow_fallback_heuristics":true,"action_posture":"STEP_UP_ONLY"},"FAIL_CLOSED":{"allow_ieg":false,"allowed_feature_groups":[],"allow_model_primary":false,"allow_model_stage2":false,"allow_fallback_heuristics":true,"action_posture":"STEP_UP_ONLY"}},"thresholds":{"decision_latency_ms":{"p50":100,"p95":300,"p99":800,"hard_timeout":1500},"join_wait_ms":{"least":600,"most":900},"lag_seconds":{"degraded_1":10,"degraded_2":60,"fail_closed":120},"signal_max_age_seconds":120},"downshift":"immediate","profiles":{"local":{"upshift_quiet_seconds":30},"local_parity":{"upshift_quiet_seconds":60},"dev":{"upshift_quiet_seconds":120},"prod":{"upshift_quiet_seconds":60}}}');

// runtime/src/policies/label_store.json
var label_store_default = JSON.parse('{"policy_id":"label_store.slice_policy.v0","active_revision":"r1","conflict_posture":"EXPLICIT_CONFLICT","resolutions":{"r1":{"semantics":"max by (effective_time, observed_time, label_assertion_id); equal times with different values conflict","source_precedence":[]},"r2":{"semantics":"source precedence first, then max by (effective_time, observed_time, label_assertion_id); equal rank and times with different values conflict","source_precedence":["HUMAN","EXTERNAL","ENGINE_TRUTH","AUTO","SYSTEM"]}},"label_types":{"fraud_disposition":["FRAUD_CONFIRMED","FRAUD_SUSPECTED","LEGIT_CONFIRMED"],"chargeback_status":["CHARGEBACK","NO_CHARGEBACK","PENDING"],"account_takeover":["ATO_CONFIRMED","ATO_SUSPECTED","ATO_NOT_CONFIRMED"]},"subject_event_class":"traffic_fraud","writers":{"case_management":{"source_types":["HUMAN","AUTO","SYSTEM"],"actor_prefixes":["HUMAN::","SYSTEM::"]},"truth_writer":{"source_types":["SYSTEM"],"actor_prefixes":["SYSTEM::engine_truth_writer"]},"external_adapter":{"source_types":["EXTERNAL"],"actor_prefixes":["EXTERNAL::"]}},"readers":["case_management","truth_writer","external_adapter","reporter","ops"],"denied":["decision_fabric"]}');

// runtime/src/policies/outputs.json
var outputs_default2 = JSON.parse('{"required_output_ids":["arrival_events_5B","s1_arrival_entities_6B","s3_flow_anchor_with_fraud_6B","s3_event_stream_with_fraud_6B"],"output_roles":{"arrival_events_5B":"behavioural_context","s1_arrival_entities_6B":"behavioural_context","s3_flow_anchor_with_fraud_6B":"behavioural_context","s3_event_stream_with_fraud_6B":"business_traffic"},"sort_key_by_output_id":{"arrival_events_5B":"ts_utc","s1_arrival_entities_6B":"ts_utc","s3_flow_anchor_with_fraud_6B":"ts_utc","s3_event_stream_with_fraud_6B":"ts_utc"}}');

// runtime/src/policies/partitioning.json
var partitioning_default = JSON.parse('{"profiles":{"ig.partitioning.v0.traffic.fraud":{"topic":"fp.bus.traffic.fraud.v1","algorithm":"sha256","precedence":["payload.flow_id","payload.merchant_id","payload.account_id","payload.party_id","event_id"]},"ig.partitioning.v0.traffic.baseline":{"topic":"fp.bus.traffic.baseline.v1","algorithm":"sha256","precedence":["payload.flow_id","payload.merchant_id","payload.account_id","payload.party_id","event_id"]},"ig.partitioning.v0.context.arrival_events":{"topic":"fp.bus.context.arrival_events.v1","algorithm":"sha256","precedence":["payload.merchant_id","payload.arrival_seq","event_id"]},"ig.partitioning.v0.context.arrival_entities":{"topic":"fp.bus.context.arrival_entities.v1","algorithm":"sha256","precedence":["payload.merchant_id","payload.arrival_seq","event_id"]},"ig.partitioning.v0.context.flow_anchor.fraud":{"topic":"fp.bus.context.flow_anchor.fraud.v1","algorithm":"sha256","precedence":["payload.merchant_id","payload.flow_id","payload.arrival_seq","event_id"]},"ig.partitioning.v0.context.flow_anchor.baseline":{"topic":"fp.bus.context.flow_anchor.baseline.v1","algorithm":"sha256","precedence":["payload.merchant_id","payload.flow_id","payload.arrival_seq","event_id"]},"ig.partitioning.v0.rtdl.decision":{"topic":"fp.bus.rtdl.v1","algorithm":"sha256","precedence":["payload.decision_id","payload.source_event.event_id","event_id"]},"ig.partitioning.v0.rtdl.action_intent":{"topic":"fp.bus.rtdl.v1","algorithm":"sha256","precedence":["payload.decision_id","payload.idempotency_key","event_id"]},"ig.partitioning.v0.rtdl.action_outcome":{"topic":"fp.bus.rtdl.v1","algorithm":"sha256","precedence":["payload.decision_id","payload.idempotency_key","event_id"]},"ig.partitioning.v0.case.trigger":{"topic":"fp.bus.case.triggers.v1","algorithm":"sha256","precedence":["payload.case_id","payload.case_subject_key.event_id","platform_run_id","event_id"]},"ig.partitioning.v0.label.event":{"topic":"fp.bus.labels.events.v1","algorithm":"sha256","precedence":["payload.label_subject_key.event_id","event_id"]},"ig.partitioning.v0.probe":{"topic":"fp.bus.audit.v1","algorithm":"sha256","precedence":["event_id"]},"ig.partitioning.v0.audit":{"topic":"fp.bus.audit.v1","algorithm":"sha256","precedence":["event_id","manifest_fingerprint"]},"ig.partitioning.v0.control":{"topic":"fp.bus.control.v1","algorithm":"sha256","precedence":["run_id","manifest_fingerprint","event_id"]}},"profile_of_class":{"traffic_fraud":"ig.partitioning.v0.traffic.fraud","traffic_baseline":"ig.partitioning.v0.traffic.baseline","context_arrival":"ig.partitioning.v0.context.arrival_events","context_arrival_entities":"ig.partitioning.v0.context.arrival_entities","context_flow_fraud":"ig.partitioning.v0.context.flow_anchor.fraud","context_flow_baseline":"ig.partitioning.v0.context.flow_anchor.baseline","rtdl_decision":"ig.partitioning.v0.rtdl.decision","rtdl_action_intent":"ig.partitioning.v0.rtdl.action_intent","rtdl_action_outcome":"ig.partitioning.v0.rtdl.action_outcome","case_trigger":"ig.partitioning.v0.case.trigger","label_event":"ig.partitioning.v0.label.event","probe":"ig.partitioning.v0.probe","audit":"ig.partitioning.v0.audit","control":"ig.partitioning.v0.control"}}');

// runtime/src/policies/registry_snapshot.json
var registry_snapshot_default = JSON.parse('{"snapshot_id":"df33784a87c5a12453c08dda58880a7e2ef840d23775bd530553f77888e7f356","version":"v1","generated_at_utc":"2026-11-29T00:00:00.000000Z","records":[{"scope":"embedded|fraud|primary|","bundle_ref":{"bundle_id":"9f4bf4d605fb9b3a4ad295fd838cf31d510ffb13eae1495af1f187757c49aeb7","bundle_version":"1","registry_ref":"registry://fraud/primary/9f4bf4d605fb9b3a"},"compatibility":{"required_feature_groups":{"core_features":"v1"},"require_ieg":false,"require_model_primary":false,"require_model_stage2":false,"require_fallback_heuristics":true,"required_action_posture":"STEP_UP_ONLY"},"registry_event_id":"f82fd9502f6fbdbbb2afd290e76053a5693342dee90e8fe3ba5f18a858ddf2b6","activated_at_utc":"2026-11-29T00:00:00.000000Z","policy_rev":{"policy_id":"registry.activation.v0","revision":"r1"}},{"scope":"emulated|fraud|primary|","bundle_ref":{"bundle_id":"9f4bf4d605fb9b3a4ad295fd838cf31d510ffb13eae1495af1f187757c49aeb7","bundle_version":"1","registry_ref":"registry://fraud/primary/9f4bf4d605fb9b3a"},"compatibility":{"required_feature_groups":{"core_features":"v1"},"require_ieg":false,"require_model_primary":false,"require_model_stage2":false,"require_fallback_heuristics":true,"required_action_posture":"STEP_UP_ONLY"},"registry_event_id":"37c50d76950b0dc7d27768382afb2b2f8206c1337d2c84d7ab29aa7d447dca3f","activated_at_utc":"2026-11-29T00:00:00.000000Z","policy_rev":{"policy_id":"registry.activation.v0","revision":"r1"}},{"scope":"dev_min|fraud|primary|","bundle_ref":{"bundle_id":"9f4bf4d605fb9b3a4ad295fd838cf31d510ffb13eae1495af1f187757c49aeb7","bundle_version":"1","registry_ref":"registry://fraud/primary/9f4bf4d605fb9b3a"},"compatibility":{"required_feature_groups":{"core_features":"v1"},"require_ieg":false,"require_model_primary":false,"require_model_stage2":false,"require_fallback_heuristics":true,"required_action_posture":"STEP_UP_ONLY"},"registry_event_id":"c0820e39cf458e6d9f06d605b331fc4ad2902113e0913d51cf6154658e667692","activated_at_utc":"2026-11-29T00:00:00.000000Z","policy_rev":{"policy_id":"registry.activation.v0","revision":"r1"}}]}');

// runtime/src/policies/schema_policy.json
var schema_policy_default = JSON.parse('{"default_action":"quarantine","event_types":{"s3_event_stream_with_fraud_6B":{"event_class":"traffic_fraud","schema_version_required":false,"schema_versions":["v1"],"payload":"traffic_fraud_row.v1","lineage":"row"},"s2_event_stream_baseline_6B":{"event_class":"traffic_baseline","schema_version_required":false,"schema_versions":["v1"],"payload":"traffic_baseline_row.v1","lineage":"row"},"arrival_events_5B":{"event_class":"context_arrival","schema_version_required":false,"schema_versions":["v1"],"payload":"arrival_event_row.v1","lineage":"row"},"s1_arrival_entities_6B":{"event_class":"context_arrival_entities","schema_version_required":false,"schema_versions":["v1"],"payload":"arrival_entities_row.v1","lineage":"row"},"s3_flow_anchor_with_fraud_6B":{"event_class":"context_flow_fraud","schema_version_required":false,"schema_versions":["v1"],"payload":"flow_anchor_fraud_row.v1","lineage":"row"},"s2_flow_anchor_baseline_6B":{"event_class":"context_flow_baseline","schema_version_required":false,"schema_versions":["v1"],"payload":"flow_anchor_baseline_row.v1","lineage":"row"},"decision_response":{"event_class":"rtdl_decision","schema_version_required":true,"schema_versions":["v1"],"payload":"decision_response.v1","lineage":"pins"},"action_intent":{"event_class":"rtdl_action_intent","schema_version_required":true,"schema_versions":["v1"],"payload":"action_intent.v1","lineage":"pins"},"action_outcome":{"event_class":"rtdl_action_outcome","schema_version_required":true,"schema_versions":["v1"],"payload":"action_outcome.v1","lineage":"pins"},"case_trigger":{"event_class":"case_trigger","schema_version_required":true,"schema_versions":["v1"],"payload":"case_trigger.v1","lineage":"pins"},"label_accepted":{"event_class":"label_event","schema_version_required":true,"schema_versions":["v1"],"payload":"label_accepted.v1","lineage":"pins"},"platform_probe":{"event_class":"probe","schema_version_required":true,"schema_versions":["v1"],"payload":"platform_probe.v1","lineage":"none"},"ig.quarantine.spike":{"event_class":"audit","schema_version_required":false,"schema_versions":["v1"],"payload":"ig_quarantine_spike.v1","lineage":"none"}}}');

// runtime/src/run-config.ts
var runConfig = {
  action_authz: action_authz_default,
  case_management: case_management_default,
  case_trigger: case_trigger_default,
  class_map: class_map_default,
  decision_rules: decision_rules_default,
  decision_shadow: decision_shadow_default,
  decision_thresholds: decision_thresholds_default,
  degrade_ladder: degrade_ladder_default,
  label_store: label_store_default,
  outputs: outputs_default2,
  partitioning: partitioning_default,
  registry_snapshot: registry_snapshot_default,
  schema_policy: schema_policy_default
};
var classes = new Map(Object.entries(class_map_default.event_types));
var classOfEventType = (eventType) => classes.get(eventType);
var profileOfClass = new Map(Object.entries(partitioning_default.profile_of_class));
var topicOfProfile = new Map(
  Object.entries(partitioning_default.profiles).map(([profile, { topic: topic2 }]) => [profile, topic2])
);
var runConfigDigest = () => digest;
var digest = digestOf$evidence_schemas_src_digest(runConfig);
var gatePolicyRevision = {
  policy_id: "ig_policy",
  revision: "dev-min-v0",
  content_digest: digestOf$evidence_schemas_src_digest([
    { content: class_map_default, name: "class_map" },
    { content: partitioning_default, name: "partitioning" },
    { content: schema_policy_default, name: "schema_policy" }
  ])
};

// runtime/src/consumer/streams.ts
var consumerStreams = (groupPrefix, platformRunId) => BUILT_DAEMONS.flatMap(
  ({ mode, checkpoints }) => checkpoints === null ? [] : [
    {
      component: mode,
      groupId: `${groupPrefix}-${mode}`,
      streamId: streamIdOf(mode, platformRunId),
      checkpointTable: checkpoints,
      topics: topicsReadBy(mode)
    }
  ]
);
function getConsumerStream(mode, groupPrefix, platformRunId) {
  const found = consumerStreams(groupPrefix, platformRunId).find(({ component }) => component === mode);
  if (found === void 0) throw new Error(`${mode} has no checkpoints in the catalogue`);
  return found;
}
var streamIdOf = (mode, platformRunId) => `${getRow(mode).stream}::${platformRunId}`;
var topicsReadBy = (mode) => getRow(mode).topics.reads.map((key) => handle$evidence_schemas_src_handles(key));
function getRow(mode) {
  const found = BUILT_DAEMONS.find((row) => row.mode === mode);
  if (found === void 0) throw new Error(`the catalogue has no daemon ${mode}`);
  return found;
}

// runtime/src/evidence/write.ts
async function createEvidence(target, key, schema, document, options = {}) {
  return put(target, { key, text: schema.write(document, options) }, { kind: "create" });
}
async function replaceEvidence(target, key, schema, document, readVersionId, options = {}) {
  const condition = readVersionId === void 0 ? { kind: "create" } : { kind: "replace", versionId: readVersionId };
  return put(target, { key, text: schema.write(document, options) }, condition);
}
async function put(target, { key, text: text2 }, condition) {
  const digest2 = sha256Hex$evidence_schemas_src_digest(text2);
  try {
    const stored = await target.store.put(target.bucket, key, text2, condition);
    return await readBack(target, stored, digest2);
  } catch (error) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_EXISTS", "E_OBJECT_MOVED")) throw error;
    const present = await target.store.get(target.bucket, key);
    if (present.sha256 === digest2 && sha256Hex$evidence_schemas_src_digest(present.body) === digest2) return versionOf(present);
    if (error.code === "E_OBJECT_MOVED") throw error;
    const facts = `${key} holds ${present.sha256} as version ${present.versionId}, wanted ${digest2}`;
    throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_CONFLICT", facts, { cause: error });
  }
}
async function readBack(target, { key, versionId }, digest2) {
  const stored = await target.store.get(target.bucket, key, versionId);
  const found = sha256Hex$evidence_schemas_src_digest(stored.body);
  if (found !== digest2 || stored.sha256 !== digest2)
    throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_DIGEST", `${key} version ${versionId} reads ${found}, wrote ${digest2}`);
  return versionOf(stored);
}
function versionOf(object) {
  const { bucket, key, versionId, sha256, size_bytes, writtenAtUtc } = object;
  return { bucket, key, versionId, sha256, size_bytes, writtenAtUtc };
}

// runtime/src/substrate/durable-file.ts
import { createHash as createHash3 } from "node:crypto";
import { constants as constants2, copyFile, link, open } from "node:fs/promises";
var CHUNK_BYTES2 = 1024 * 1024;
var isSystemError = (error, ...codes) => error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string" && (codes.length === 0 || codes.includes(error.code));
async function reaching(code, what, work) {
  try {
    return await work();
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error) || !isSystemError(error)) throw error;
    throw new PlatformError$evidence_schemas_src_platform_error(code, `${what}: ${error.code}`, { cause: error });
  }
}
async function writeSynced(path, body, mode) {
  var _stack = [];
  try {
    const file = __using(_stack, await open(path, "wx", mode), true);
    await file.writeFile(body);
    await file.sync();
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function syncFolder(folder) {
  var _stack = [];
  try {
    const handle = __using(_stack, await open(folder, "r"), true);
    await handle.sync();
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function linkFirst(draft, path) {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (isSystemError(error, "EEXIST")) return false;
    throw error;
  }
}
async function linkOrCopy(source, target) {
  try {
    await link(source, target);
  } catch (error) {
    var _stack = [];
    try {
      if (!isSystemError(error, "EXDEV", "EMLINK", "EPERM", "ENOTSUP")) throw error;
      await copyFile(source, target, constants2.COPYFILE_EXCL | constants2.COPYFILE_FICLONE);
      const file = __using(_stack, await open(target, "r"), true);
      await file.sync();
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
}
async function copySynced(source, target, mode) {
  var _stack = [];
  try {
    const from = __using(_stack, await openLocal(source), true);
    const to = __using(_stack, await open(target, "wx", mode), true);
    const hash = createHash3("sha256");
    let size = 0;
    for await (const chunk of chunksOf(from)) {
      hash.update(chunk);
      await to.writeFile(chunk);
      size += chunk.length;
    }
    await to.sync();
    return { sha256: hash.digest("hex"), size_bytes: size };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function digestOfFile(path) {
  var _stack = [];
  try {
    const file = __using(_stack, await open(path, "r"), true);
    return (await digestOfOpen(file)).sha256;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function digestOfSource(path) {
  var _stack = [];
  try {
    const file = __using(_stack, await openLocal(path), true);
    return await digestOfOpen(file);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function digestOfOpen(file) {
  const hash = createHash3("sha256");
  let size = 0;
  for await (const chunk of chunksOf(file)) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest("hex"), size_bytes: size };
}
async function* chunksOf(file) {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES2);
  for (; ; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES2);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}
async function openLocal(path) {
  try {
    return await open(path, "r");
  } catch (error) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_LOCAL_FILE_UNUSABLE", `${path} cannot be read`, { cause: error });
  }
}

// runtime/src/substrate/compute/ecs/address.ts
var CLUSTER = /^ecs:([a-z]{2}(?:-[a-z]+)+-[0-9])\/([A-Za-z0-9_-]{1,255})(?:\?subnets=([^&]+)&security-groups=([^&]+))?$/;
var SUBNET = /^subnet-[0-9a-z]{1,32}$/;
var GROUP = /^sg-[0-9a-z]{1,32}$/;
function findEcsAddress(url) {
  const [whole, region = "", cluster = "", subnets, groups] = CLUSTER.exec(url) ?? [];
  if (whole === void 0) return void 0;
  const found = { region, cluster, subnets: subnets?.split(",") ?? [], securityGroups: groups?.split(",") ?? [] };
  const isWhole = found.subnets.every((one) => SUBNET.test(one)) && found.securityGroups.every((one) => GROUP.test(one));
  return isWhole ? found : void 0;
}

// other-part:evidence-schemas/src/generated/engine_run_receipt.v1.ts
import { EngineRunReceiptV1$evidence_schemas_src_generated_engine_run_receipt_v1 } from "./schemas.mjs";

// runtime/src/events/engine-run.ts
function findS3Prefix(text2) {
  const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.{1,900}?)\/?$/.exec(text2);
  const [bucket, prefix] = [match?.[1], match?.[2]];
  if (bucket === void 0 || prefix === void 0) return void 0;
  const segments = prefix.split("/");
  const legal = segments.every((segment) => /^[A-Za-z0-9_.=()+-]+$/.test(segment) && !/^\.\.?$/.test(segment));
  return legal ? { bucket, prefix, uri: `s3://${bucket}/${prefix}` } : void 0;
}
function parseRunReceipt(source) {
  const document = receiptMembers(source);
  const missing = ["run_id", "manifest_fingerprint", "parameter_hash", "seed"].filter(
    (name) => document[name] === void 0 || document[name] === null
  );
  if (missing.length > 0) throw new PlatformError$evidence_schemas_src_platform_error("WORLD_KEY_MISSING", `run receipt without ${missing.join(", ")}`);
  const faults = EngineRunReceiptV1$evidence_schemas_src_generated_engine_run_receipt_v1.faults(document);
  if (faults.length === 0) return EngineRunReceiptV1$evidence_schemas_src_generated_engine_run_receipt_v1.parse(document);
  const where = faults.map(({ path, keyword }) => `${path} (${keyword})`).join(", ");
  throw new PlatformError$evidence_schemas_src_platform_error("RUN_RECEIPT_INVALID", `the run receipt breaks its schema at ${where}`);
}
function renderTemplate(template, world) {
  return template.replace(/\{([a-z_]+)\}/g, (_, token) => {
    const value = Object.hasOwn(world, token) ? world[token] : void 0;
    if (value === void 0 || value === "")
      throw new PlatformError$evidence_schemas_src_platform_error("TEMPLATE_TOKEN_MISSING", `{${token}} in ${template}`);
    return value;
  });
}
function sourceOf(root, output, world) {
  if (output.path_template === "") throw new PlatformError$evidence_schemas_src_platform_error("OUTPUT_TEMPLATE_MISSING", output.output_id);
  const path = `${root.prefix}/${renderTemplate(output.path_template, { ...world })}`;
  const prefix = path.slice(0, path.lastIndexOf("/") + 1);
  const [before, after] = path.slice(prefix.length).split("*");
  return {
    prefix,
    matches: (key) => {
      const name = key.slice(prefix.length);
      return key.startsWith(prefix) && !name.includes("/") && name.startsWith(before ?? "") && name.endsWith(after ?? "");
    }
  };
}
var viewPrefix = (root, outputId) => `${root.prefix}/stream_view/ts_utc/output_id=${outputId}/`;
var sourceLocatorDigest = (bucket, keys) => sha256Hex$evidence_schemas_src_digest(
  keys.map((key) => `s3://${bucket}/${key}`).sort().join("\n")
);
function receiptMembers(source) {
  const read = readJson$evidence_schemas_src_strict_json(source, { asWritten: (name, token) => name === "seed" || isLargeInteger$evidence_schemas_src_strict_json(token) });
  if ("fault" in read) throw new PlatformError$evidence_schemas_src_platform_error("RUN_RECEIPT_UNREADABLE", `the run receipt ${read.fault}`);
  const { value } = read;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new PlatformError$evidence_schemas_src_platform_error("RUN_RECEIPT_INVALID", "the run receipt is not an object");
  }
  return { ...value };
}

// runtime/src/substrate/image/manifest.ts
import { dirname } from "node:path";

// other-part:evidence-schemas/src/generated/image_manifest.v1.ts
import { ImageManifestV1$evidence_schemas_src_generated_image_manifest_v1 } from "./schemas.mjs";

// runtime/src/substrate/image/manifest.ts
var DIGEST = /^sha256:([0-9a-f]{64})$/;
var TAG = /^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$/;
function imageOf(entries) {
  const manifest = validManifest(entries.toSorted((left, right) => left.path < right.path ? -1 : 1));
  const text2 = canonicalJson$evidence_schemas_src_canonical_json(manifest);
  const hex = sha256Hex$evidence_schemas_src_digest(text2);
  return { digest: `sha256:${hex}`, manifest, text: text2, hex };
}
function parseImageManifest(text2, hex) {
  if (sha256Hex$evidence_schemas_src_digest(text2) !== hex) throw new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_CORRUPT", `the manifest of sha256:${hex} is damaged`);
  return ImageManifestV1$evidence_schemas_src_generated_image_manifest_v1.parse(parseJson$evidence_schemas_src_strict_json(text2, "E_IMAGE_CORRUPT", `the manifest of sha256:${hex}`));
}
function hexOf(digest2) {
  const hex = DIGEST.exec(digest2)?.[1];
  if (hex === void 0) throw unknownImage(digest2);
  return hex;
}
var unknownImage = (digest2) => new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_IMAGE_UNKNOWN", `no image ${digest2.slice(0, 80)}`);
var requireTag = (tag) => {
  if (!TAG.test(tag)) throw new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_TAG_INVALID", JSON.stringify(tag.slice(0, 80)));
};
function requireSame(tag, found, digest2) {
  if (found !== digest2) throw new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_TAG_CONFLICT", `${tag} names ${found}, not ${digest2}`);
}
function requireContent({ path, sha256 }, found) {
  if (found === sha256) return;
  throw new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_CORRUPT", `${path} has sha256 ${found ?? "of nothing"}, wanted ${sha256}`);
}
function validManifest(entries) {
  if (entries.length === 0) throw invalidContent("an image needs at least one file");
  const manifest = parseEntries(entries);
  const paths = new Set(manifest.map(({ path }) => path));
  if (paths.size < manifest.length) throw invalidContent("a path is given twice");
  for (const path of paths) {
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
      if (paths.has(folder)) throw invalidContent(`${folder} is a file and a folder`);
    }
  }
  return manifest;
}
function parseEntries(entries) {
  try {
    return ImageManifestV1$evidence_schemas_src_generated_image_manifest_v1.parse(entries);
  } catch (error) {
    throw invalidContent("a path is no image path", error);
  }
}
var invalidContent = (facts, cause) => new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_CONTENT_INVALID", facts, { cause });

// runtime/src/substrate/posture/residuals.ts
var KEPT = /* @__PURE__ */ new Set(["bucket", "role", "tagged", "log-group", "parameter"]);
var COSTLY = /* @__PURE__ */ new Set([
  ...["ecs-service", "ecs-task", "instance", "nat-gateway", "elastic-ip", "volume"],
  ...["load-balancer", "classic-load-balancer", "db-instance", "db-snapshot", "vpc-endpoint"]
]);
var PERSISTENT = "persistent";
var residualsIn = (found, owner) => found.filter((resource) => {
  const tier = resource.tags[owner.tags.tier];
  if (isOwned(resource, owner)) return tier !== PERSISTENT || !KEPT.has(resource.kind);
  return resource.tags[owner.tags.project] === void 0 && COSTLY.has(resource.kind);
});
function isOwned({ name, tags, vpc }, { project, tags: keys, names, vpc: own }) {
  if (own !== void 0 && vpc === own) return true;
  const tagged = tags[keys.project];
  return tagged === void 0 ? names.some((prefix) => name.startsWith(prefix)) : tagged === project;
}

// runtime/src/substrate/parameters/grammar.ts
var PATH = /^(\/[a-z0-9][a-z0-9_.-]*)+$/;
var PATH_LENGTH_MAX = 1011;
var VALUE_BYTES_MAX = 4096;
function requirePath(path) {
  if (path.length <= PATH_LENGTH_MAX && PATH.test(path)) return;
  throw new PlatformError$evidence_schemas_src_platform_error("E_PARAMETER_PATH_INVALID", JSON.stringify(path.slice(0, 200)));
}
function requireValue(path, value) {
  const fault = faultOfValue(value);
  if (fault !== void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_PARAMETER_VALUE_INVALID", `the value for ${path} ${fault}`);
}
var isPathBelow = (path, prefix) => path.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`);
function faultOfValue(value) {
  const fault = findPlaceholder$evidence_schemas_src_placeholder(value, { secret: true });
  if (fault !== void 0) return fault;
  return Buffer.byteLength(value) > VALUE_BYTES_MAX ? `is over ${VALUE_BYTES_MAX} bytes` : void 0;
}

// runtime/src/truth/guards.ts
var TRIGGERS = `SELECT n.nspname || '.' || c.relname AS name, t.tgname AS trigger, t.tgtype::int AS type,
    t.tgattr <> ''::int2vector AS partial, substring(pg_get_triggerdef(t.oid) FROM ' WHEN \\((.*)\\) EXECUTE ') AS condition
  FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE t.tgfoid = to_regproc('public.refuse_change') AND t.tgenabled IN ('O', 'A') ORDER BY 1, 2`;
async function readGuards(database) {
  const rows = await database.query({ text: TRIGGERS });
  const [body] = await database.query({
    text: "SELECT prosrc AS body FROM pg_catalog.pg_proc WHERE oid = to_regproc('public.refuse_change')"
  });
  const refusing = rows.filter(({ type, partial }) => (type & BEFORE) !== 0 && !partial);
  const byTable = Object.fromEntries(
    [...Map.groupBy(refusing, ({ name }) => name)].map(([name, triggers]) => [name, triggers.map(lineOf)])
  );
  return { byTable, refusal: body?.body };
}
var isRefusing = ({ refusal: refusal2 }) => refusal2 !== void 0 && sha256Hex$evidence_schemas_src_digest(refusal2) === REFUSAL_SHA256;
var REFUSAL_SHA256 = "6970cd3bd447860e557040880fddf9579b3637a19c1aa90f4fec30803369e1fa";
var EACH_ROW = 1;
var BEFORE = 2;
var EVENTS = { DELETE: 8, INSERT: 4, TRUNCATE: 32, UPDATE: 16 };
function lineOf({ trigger, type, condition }) {
  const events = Object.entries(EVENTS).flatMap(([event, bit]) => (type & bit) === 0 ? [] : [event]);
  const scope = (type & EACH_ROW) === 0 ? "statement" : "row";
  const line = `${trigger} refuses each ${scope} of ${events.join(", ")}`;
  return condition === null ? line : `${line} where ${condition}`;
}
async function readChangedTables(database, tables) {
  const rows = await database.query({
    text: `SELECT schemaname || '.' || relname AS name FROM pg_catalog.pg_stat_user_tables
      WHERE schemaname || '.' || relname = ANY($1::text[]) AND n_tup_upd > 0 ORDER BY 1`,
    values: [tables]
  });
  return rows.map(({ name }) => name);
}

// runtime/src/evidence/json-lines.ts
function jsonLines(body, name) {
  const lines = textOf2(body, name).split("\n");
  if (lines.pop() !== "") throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_UNREADABLE", `${name} ends within a line`);
  return lines.map((line, index) => parseJson$evidence_schemas_src_strict_json(line, "E_EVIDENCE_UNREADABLE", `${name} line ${index + 1}`));
}
function textOf2(body, name) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch (error) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_UNREADABLE", `${name} is not UTF-8`, { cause: error });
  }
}

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

// runtime/src/kernel/concurrency.ts
async function forEachLimited(items, limit, work) {
  const queue = items.values();
  let failed = false;
  const lane = async () => {
    for (const item of queue) {
      if (failed) return;
      try {
        await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const results = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, lane));
  for (const result of results) if (result.status === "rejected") throw result.reason;
}
async function mapLimited(items, limit, work) {
  const results = [];
  await forEachLimited([...items.entries()], limit, async ([index, item]) => {
    results[index] = await work(item);
  });
  return results;
}

// runtime/src/substrate/compute/open.ts
import { isAbsolute } from "node:path";

// runtime/src/substrate/compute/socket.ts
import { json } from "node:stream/consumers";

// other-part:evidence-schemas/src/generated/compute_reply.v1.ts
import { ComputeReplyV1$evidence_schemas_src_generated_compute_reply_v1 } from "./schemas.mjs";

// runtime/src/substrate/compute/socket.ts
function socketCompute(socketPath) {
  const done = async (call) => {
    await ask({ socketPath }, call, "done");
  };
  return {
    runJob: async (spec, { timeoutMs, signal }) => {
      signal?.throwIfAborted();
      const call = { operation: "runJob", spec: wireSpec(spec), timeoutMs };
      const unwanted = signal ?? new AbortController().signal;
      return (await ask({ socketPath, unwanted }, call, "stoppedTask")).stoppedTask;
    },
    setService: (name, spec, desiredCount) => done({ operation: "setService", name, spec: wireSpec(spec), desiredCount }),
    describeServices: async () => (await ask({ socketPath }, { operation: "describeServices" }, "services")).services.map(serviceOf),
    describeTasks: async () => (await ask({ socketPath }, { operation: "describeTasks" }, "tasks")).tasks.map(taskOf),
    stopTask: (taskArn) => done({ operation: "stopTask", taskArn }),
    endOf: async (taskArn) => (await ask({ socketPath }, { operation: "endOf", taskArn }, "stoppedTask")).stoppedTask,
    logs: async (taskArn, linesMax) => (await ask({ socketPath }, { operation: "logs", taskArn, linesMax }, "lines")).lines,
    close: async () => {
    }
  };
}
async function ask({ socketPath, unwanted }, call, kind) {
  const reply = ComputeReplyV1$evidence_schemas_src_generated_compute_reply_v1.parse(await exchange(socketPath, call, unwanted));
  if (reply.kind === "error") throw errorOf(reply);
  if (isKind(reply, kind)) return reply;
  throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", `the supervisor answered ${reply.kind}, wanted ${kind}`);
}
var isKind = (reply, kind) => reply.kind === kind;
async function exchange(socketPath, call, unwanted) {
  const { request } = process.getBuiltinModule("node:http");
  const outgoing = request({ socketPath, method: "POST", path: "/", agent: false });
  const end = () => void outgoing.end();
  try {
    const answered = responseOf(outgoing);
    outgoing.write(`${JSON.stringify(call)}
`);
    if (unwanted === void 0 || unwanted.aborted) end();
    else unwanted.addEventListener("abort", end, { once: true });
    return await json(await answered);
  } catch (error) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_UNREACHABLE", `no answer from ${socketPath}`, { cause: error });
  } finally {
    unwanted?.removeEventListener("abort", end);
    outgoing.destroy();
  }
}
var responseOf = (outgoing) => new Promise((resolve, reject) => {
  outgoing.once("response", resolve).on("error", reject);
});
function errorOf({ code, facts }) {
  return isCode(code) ? new PlatformError$evidence_schemas_src_platform_error(code, facts) : new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_UNREACHABLE", `the supervisor answered ${code}, which is no code of this version`);
}
var isCode = (text2) => Object.hasOwn(codeTable$evidence_schemas_src_platform_error, text2);
var wireSpec = ({ family, imageDigest, command, environment }) => ({
  family,
  imageDigest,
  command,
  environment
});
var taskOf = (task) => ({ ...task, service: task.service });
var serviceOf = (service) => ({
  ...service,
  tasks: service.tasks.map(taskOf),
  lastStopped: service.lastStopped
});

// runtime/src/substrate/compute/open.ts
function openCompute(url) {
  const socketPath = url.startsWith("unix:") ? url.slice("unix:".length) : "";
  if (isAbsolute(socketPath)) return socketCompute(socketPath);
  const address = findEcsAddress(url);
  if (address !== void 0) return lateCompute(async () => (await import("./ecs.mjs")).ecsCompute(address));
  throw new PlatformError$evidence_schemas_src_platform_error("E_SUBSTRATE_URL_INVALID", `a compute is unix:<path> or ecs:, not ${url.slice(0, 200)}`);
}
function lateCompute(load) {
  let loaded;
  const compute = () => {
    loaded ??= load();
    return loaded;
  };
  return {
    runJob: async (spec, options) => (await compute()).runJob(spec, options),
    setService: async (name, spec, desiredCount) => (await compute()).setService(name, spec, desiredCount),
    describeServices: async () => (await compute()).describeServices(),
    describeTasks: async () => (await compute()).describeTasks(),
    stopTask: async (taskArn) => (await compute()).stopTask(taskArn),
    endOf: async (taskArn) => (await compute()).endOf(taskArn),
    logs: async (taskArn, linesMax) => (await compute()).logs(taskArn, linesMax),
    close: async () => (await loaded)?.close()
  };
}

// runtime/src/substrate/image/open.ts
import { isAbsolute as isAbsolute2 } from "node:path";

// runtime/src/substrate/image/ecr/address.ts
var ADDRESS = /^ecr:([0-9]{12})[.]dkr[.]ecr[.]([a-z]{2}(?:-[a-z]+){1,2}-[1-9])[.]amazonaws[.]com\/([a-z0-9][a-z0-9._/-]{1,255})$/;
function findEcrAddress(url) {
  const [, account, region, repository] = ADDRESS.exec(url) ?? [];
  if (account === void 0 || region === void 0 || repository === void 0) return void 0;
  return { account, region, repository };
}

// runtime/src/substrate/image/embedded.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { chmod, copyFile as copyFile2, mkdir, readFile, rm as rm4, stat } from "node:fs/promises";
import { dirname as dirname2, join as join3 } from "node:path";

// runtime/src/substrate/image/unpack.ts
import { randomUUID } from "node:crypto";
import { rename, rm as rm3 } from "node:fs/promises";
async function unpackWhole(directory, fill) {
  const draft = `${directory}.unpacking-${randomUUID()}`;
  try {
    await fill(draft);
    await placeFolder(draft, directory);
  } finally {
    await rm3(draft, { recursive: true, force: true });
  }
}
async function placeFolder(draft, directory) {
  try {
    await rename(draft, directory);
  } catch (error) {
    if (!isSystemError(error, "ENOTEMPTY", "EEXIST", "ENOTDIR")) throw error;
    throw new PlatformError$evidence_schemas_src_platform_error("E_LOCAL_FILE_UNUSABLE", `${directory} exists already`, { cause: error });
  }
}

// runtime/src/substrate/image/embedded.ts
function imageRegistry(root) {
  const blobPath = (sha256) => join3(root, "blobs", sha256);
  const manifestPath = (hex) => join3(root, "manifests", `${hex}.json`);
  const readManifest = async (digest2) => {
    const hex = hexOf(digest2);
    const text2 = await findText(root, manifestPath(hex));
    if (text2 === void 0) throw unknownImage(digest2);
    return parseImageManifest(text2, hex);
  };
  const inRegistry = (work) => reaching("E_IMAGE_REGISTRY_UNREACHABLE", root, work);
  return {
    build: (files) => inRegistry(async () => {
      for (const folder of ["blobs", "manifests", "tags"]) await mkdir(join3(root, folder), { recursive: true });
      const entries = [];
      for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
        const some = files.slice(start, start + FILES_AT_ONCE);
        entries.push(...await Promise.all(some.map((file) => storeBlob(file, blobPath))));
      }
      await syncFolder(join3(root, "blobs"));
      const image = await storeManifest(entries, manifestPath);
      await syncFolder(join3(root, "manifests"));
      return image;
    }),
    manifest: (digest2) => inRegistry(() => readManifest(digest2)),
    tag: (tag, digest2) => inRegistry(async () => {
      requireTag(tag);
      await readManifest(digest2);
      const path = join3(root, "tags", tag);
      if (await storeText(path, digest2)) return syncFolder(dirname2(path));
      requireSame(tag, await readFile(path, "utf8"), digest2);
    }),
    resolve: (tag) => inRegistry(async () => {
      requireTag(tag);
      return findText(root, join3(root, "tags", tag));
    }),
    unpack: (digest2, directory) => inRegistry(async () => {
      const manifest = await readManifest(digest2);
      await unpackWhole(directory, async (draft) => {
        for (const entry of manifest) await unpackFile(entry, blobPath(entry.sha256), join3(draft, entry.path));
      });
    })
  };
}
var FILES_AT_ONCE = 16;
async function storeBlob(file, blobPath) {
  const { path, mode } = file;
  const { sha256: sourceSha256 } = await digestOfSource(file.source);
  const storedBytes = await findSize(blobPath(sourceSha256));
  if (storedBytes !== void 0) return { path, mode, size_bytes: storedBytes, sha256: sourceSha256 };
  const draft = blobPath(`draft-${randomUUID2()}`);
  try {
    const { sha256, size_bytes } = await copySynced(file.source, draft, Number.parseInt(file.mode, 8));
    await linkFirst(draft, blobPath(sha256));
    return { path, mode, size_bytes, sha256 };
  } finally {
    await rm4(draft, { force: true });
  }
}
async function findSize(blob) {
  try {
    return (await stat(blob)).size;
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return void 0;
    throw error;
  }
}
async function storeManifest(entries, manifestPath) {
  const { digest: digest2, manifest, text: text2, hex } = imageOf(entries);
  await storeText(manifestPath(hex), text2);
  return { digest: digest2, manifest };
}
async function unpackFile(entry, blob, target) {
  requireContent(entry, await findDigest(blob));
  await mkdir(dirname2(target), { recursive: true });
  const mode = Number.parseInt(entry.mode, 8);
  if (((await stat(blob)).mode & 511) === mode) return linkOrCopy(blob, target);
  await copyFile2(blob, target);
  await chmod(target, mode);
}
async function findDigest(blob) {
  try {
    return await digestOfFile(blob);
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return void 0;
    throw error;
  }
}
async function storeText(path, text2) {
  const draft = `${path}.draft-${randomUUID2()}`;
  try {
    await writeSynced(draft, text2, 292);
    return await linkFirst(draft, path);
  } finally {
    await rm4(draft, { force: true });
  }
}
async function findText(root, path) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (!isSystemError(error, "ENOENT")) throw error;
    await stat(root);
    return void 0;
  }
}

// runtime/src/substrate/image/open.ts
function openImageRegistry(url) {
  const root = url.startsWith("dir:") ? url.slice("dir:".length) : "";
  if (isAbsolute2(root)) return imageRegistry(root);
  const address = findEcrAddress(url);
  if (address !== void 0) return deferredRegistry(async () => (await import("./ecr.mjs")).ecrRegistry(address));
  const forms = "dir:<absolute path> or ecr:<repository URI>";
  throw new PlatformError$evidence_schemas_src_platform_error("E_SUBSTRATE_URL_INVALID", `a registry is ${forms}, not ${url.slice(0, 200)}`);
}
function deferredRegistry(load) {
  let loaded;
  const registry = () => {
    loaded ??= load();
    return loaded;
  };
  return {
    build: async (files) => (await registry()).build(files),
    manifest: async (digest2) => (await registry()).manifest(digest2),
    tag: async (tag, digest2) => (await registry()).tag(tag, digest2),
    resolve: async (tag) => (await registry()).resolve(tag),
    unpack: async (digest2, directory) => (await registry()).unpack(digest2, directory)
  };
}

// runtime/src/substrate/object-store/open.ts
import { isAbsolute as isAbsolute3 } from "node:path";

// runtime/src/substrate/aws/region.ts
var REGION = /^[a-z]{2}(-[a-z]+){1,2}-[1-9]$/;
function findRegion(service, url) {
  const region = url.startsWith(`${service}:`) ? url.slice(service.length + 1) : "";
  return REGION.test(region) ? region : void 0;
}

// runtime/src/substrate/object-store/deferred.ts
function deferredStore(load) {
  let loaded;
  const store = () => {
    loaded ??= load();
    return loaded;
  };
  return {
    put: async (...args) => (await store()).put(...args),
    putFile: async (...args) => (await store()).putFile(...args),
    copy: async (...args) => (await store()).copy(...args),
    get: async (...args) => (await store()).get(...args),
    download: async (...args) => (await store()).download(...args),
    head: async (...args) => (await store()).head(...args),
    list: async (...args) => (await store()).list(...args),
    versions: async (...args) => (await store()).versions(...args),
    delete: async (...args) => (await store()).delete(...args)
  };
}

// runtime/src/substrate/object-store/directory-layout.ts
import { join as join4 } from "node:path";
var OBJECT_SUFFIX = "@";
var VERSION_NAME = /^[0-9]{8}$/;
function placeOf(root, bucket, key) {
  const bucketFolder = join4(root, bucket);
  return {
    bucket,
    key,
    bucketFolder,
    folder: join4(bucketFolder, ...key.split("/").map(nameOfSegment)) + OBJECT_SUFFIX
  };
}
var folderOfPrefix = (root, bucket, prefix) => join4(root, bucket, ...prefix.split("/").slice(0, -1).map(nameOfSegment));
var meaningOf = (folderName, prefix) => folderName.endsWith(OBJECT_SUFFIX) ? { object: true, path: prefix + segmentOfName(folderName.slice(0, -OBJECT_SUFFIX.length)) } : { object: false, path: `${prefix}${segmentOfName(folderName)}/` };
var nameOfSegment = (segment) => segment.replaceAll("@", "%40");
var segmentOfName = (name) => name.replaceAll("%40", "@");
var versionName = (number) => String(number).padStart(8, "0");
var isVersionName = (name) => VERSION_NAME.test(name);
var bytesPath = (place, sha256) => join4(place.folder, sha256);
var deleteMarker = (writtenAtUtc) => ({
  deleteMarker: true,
  sha256: sha256Hex$evidence_schemas_src_digest(""),
  size_bytes: 0,
  writtenAtUtc
});
var recordText = (facts) => `${facts.deleteMarker ? "deleted" : "stored"} ${facts.sha256} ${facts.size_bytes} ${facts.writtenAtUtc}
`;
var RECORD = /^(stored|deleted) ([0-9a-f]{64}) (0|[1-9][0-9]{0,15}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)\n$/;
function parseRecord(place, versionId, text2) {
  const [, kind, sha256, size, writtenAtUtc] = RECORD.exec(text2) ?? [];
  if (sha256 === void 0 || writtenAtUtc === void 0) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_CORRUPT", `the record of ${place.bucket}/${place.key} ${versionId} is damaged`);
  }
  const { bucket, key } = place;
  return { bucket, key, versionId, sha256, size_bytes: Number(size), writtenAtUtc, deleteMarker: kind === "deleted" };
}

// runtime/src/substrate/object-store/directory-read.ts
import { readdirSync, readFileSync } from "node:fs";
import { readdir, readFile as readFile2, stat as stat2 } from "node:fs/promises";
import { join as join5 } from "node:path";
var BYTES_IN_PLACE_MAX = 64 * 1024;
async function entriesOf(bucketFolder, folder) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (!isSystemError(error, "ENOENT")) throw error;
    await requireBucketFolder(bucketFolder);
    return [];
  }
}
async function requireBucketFolder(bucketFolder) {
  const found = await stat2(bucketFolder).catch((error) => {
    if (isSystemError(error, "ENOENT")) return void 0;
    throw error;
  });
  if (found?.isDirectory()) return;
  throw new PlatformError$evidence_schemas_src_platform_error(
    "E_OBJECT_STORE_UNREACHABLE",
    `there is no bucket folder ${bucketFolder}; createBucket makes it`
  );
}
async function versionIds(place) {
  try {
    return readdirSync(place.folder).filter(isVersionName).sort();
  } catch (error) {
    if (!isSystemError(error, "ENOENT")) throw error;
    await requireBucketFolder(place.bucketFolder);
    return [];
  }
}
async function findNewest(place) {
  const versionId = (await versionIds(place)).at(-1);
  return versionId === void 0 ? void 0 : readRecord(place, versionId);
}
var readRecord = (place, versionId) => parseRecord(place, versionId, readFileSync(join5(place.folder, versionId), "utf8"));
async function getStored(place, versionId) {
  const found = versionId === void 0 ? await findNewest(place) : await findVersion(place, versionId);
  if (found === void 0 || found.deleteMarker) {
    const version = versionId === void 0 ? "" : ` version ${versionId.slice(0, 80)}`;
    throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_NOT_FOUND", `${place.bucket}/${place.key}${version}`);
  }
  return storedVersion(found);
}
async function findVersion(place, versionId) {
  if (!isVersionName(versionId)) return void 0;
  try {
    return readRecord(place, versionId);
  } catch (error) {
    if (!isSystemError(error, "ENOENT")) throw error;
    await requireBucketFolder(place.bucketFolder);
    return void 0;
  }
}
function storedVersion(version) {
  const { bucket, key, versionId, sha256, size_bytes, writtenAtUtc } = version;
  return { bucket, key, versionId, sha256, size_bytes, writtenAtUtc };
}
async function readBytes(place, version) {
  const path = bytesPath(place, version.sha256);
  const body = await presentOrCorrupt(
    version,
    async () => version.size_bytes > BYTES_IN_PLACE_MAX ? readFile2(path) : readFileSync(path)
  );
  requireSame2(version, sha256Hex$evidence_schemas_src_digest(body));
  return body;
}
async function verifyBytes(place, version) {
  requireSame2(version, await presentOrCorrupt(version, () => digestOfFile(bytesPath(place, version.sha256))));
}
async function presentOrCorrupt(version, work) {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error, "ENOENT")) throw error;
    throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_CORRUPT", `${nameOf(version)} has lost its bytes`, { cause: error });
  }
}
function requireSame2(version, found) {
  if (found === version.sha256) return;
  throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_CORRUPT", `${nameOf(version)} has sha256 ${found}, wanted ${version.sha256}`);
}
var nameOf = (version) => `${version.bucket}/${version.key} version ${version.versionId}`;

// runtime/src/substrate/object-store/directory-list.ts
var READS_MAX = 32;
async function listPage(scope, limit) {
  const objects = [];
  const keys = keysBelow(scope, scope.prefix.slice(0, scope.prefix.lastIndexOf("/") + 1));
  for (; ; ) {
    const batch = await take(keys, Math.min(READS_MAX, limit + 1 - objects.length));
    const newest = await Promise.all(batch.map((key) => findNewest(placeOf(scope.root, scope.bucket, key))));
    for (const version of newest) {
      if (version !== void 0 && !version.deleteMarker) objects.push(storedVersion(version));
    }
    if (objects.length > limit) return { objects: objects.slice(0, limit), next: objects[limit - 1]?.key };
    if (batch.length === 0) return { objects, next: void 0 };
  }
}
async function* keysBelow(scope, folderPrefix) {
  const bucketFolder = folderOfPrefix(scope.root, scope.bucket, "");
  const entries = (await entriesOf(bucketFolder, folderOfPrefix(scope.root, scope.bucket, folderPrefix))).filter((entry) => entry.isDirectory()).map(({ name }) => meaningOf(name, folderPrefix)).map((entry) => ({ ...entry, order: Buffer.from(entry.path) })).sort((left, right) => Buffer.compare(left.order, right.order));
  const after = Buffer.from(scope.after);
  for (const { object, path, order } of entries) {
    if (!path.startsWith(scope.prefix)) continue;
    const passed = Buffer.compare(order, after) <= 0;
    if (object && !passed) yield path;
    if (!object && (!passed || scope.after.startsWith(path))) yield* keysBelow(scope, path);
  }
}
async function take(keys, count) {
  const taken = [];
  while (taken.length < count) {
    const next = await keys.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

// runtime/src/substrate/object-store/directory-write.ts
import { randomUUID as randomUUID3 } from "node:crypto";
import { mkdir as mkdir2, rename as rename2, rm as rm5 } from "node:fs/promises";
import { dirname as dirname3, join as join6 } from "node:path";
var READ_ONLY = 292;
function requireCondition(place, condition, newest) {
  const live = newest === void 0 || newest.deleteMarker ? void 0 : newest;
  if (condition?.kind === "create" && live !== void 0) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_EXISTS", `${place.bucket}/${place.key} holds version ${live.versionId}`);
  }
  if (condition?.kind === "replace" && live?.versionId !== condition.versionId) {
    const found = live === void 0 ? "nothing" : `version ${live.versionId}`;
    throw new PlatformError$evidence_schemas_src_platform_error(
      "E_OBJECT_MOVED",
      `${place.bucket}/${place.key} holds ${found}, wanted ${condition.versionId}`
    );
  }
}
async function makeFolder(place) {
  await requireBucketFolder(place.bucketFolder);
  const first = await mkdir2(place.folder, { recursive: true });
  const holders = [];
  if (first === void 0) return holders;
  for (let folder = dirname3(place.folder); folder.length >= dirname3(first).length; folder = dirname3(folder)) {
    holders.push(folder);
  }
  return holders;
}
var stageBody = (place, body) => staged(place, async (path) => {
  await writeSynced(path, body, READ_ONLY);
  return { sha256: sha256Hex$evidence_schemas_src_digest(body), size_bytes: Buffer.byteLength(body) };
});
var stageFile = (place, source) => staged(place, (path) => copySynced(source, path, READ_ONLY));
var stageCopy = (place, source, bytes) => staged(place, async (path) => {
  await linkOrCopy(source, path);
  return bytes;
});
async function commit(place, facts, condition) {
  const record = temporaryPath(place);
  try {
    await writeSynced(record, recordText(facts), READ_ONLY);
    for (; ; ) {
      const newest = await findNewest(place);
      requireCondition(place, condition, newest);
      const versionId = versionName(Number(newest?.versionId ?? 0) + 1);
      if (await linkFirst(record, join6(place.folder, versionId))) {
        await syncFolder(place.folder);
        return versionId;
      }
    }
  } finally {
    await rm5(record, { force: true });
  }
}
async function staged(place, write) {
  const path = temporaryPath(place);
  try {
    const bytes = await write(path);
    await rename2(path, bytesPath(place, bytes.sha256));
    return bytes;
  } finally {
    await rm5(path, { force: true });
  }
}
var temporaryPath = (place) => join6(place.folder, `writing-${randomUUID3()}`);

// runtime/src/substrate/object-store/key.ts
var KEY_BYTES_MAX = 1024;
var SEGMENT_BYTES_MAX = 200;
var BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
var FORBIDDEN = /[\p{Cc}\p{Cs}\s\\%]/u;
function requireAddress(bucket, key) {
  requireBucket(bucket);
  const fault = faultOfKey(key);
  if (fault !== void 0) throw invalid(`key ${JSON.stringify(key.slice(0, 200))} ${fault}`);
}
function requirePrefix(bucket, prefix) {
  requireBucket(bucket);
  const folders = prefix.slice(0, prefix.lastIndexOf("/") + 1);
  const fault = faultOfText(prefix) ?? (folders === "" ? void 0 : faultOfKey(folders.slice(0, -1)));
  if (fault !== void 0) throw invalid(`prefix ${JSON.stringify(prefix.slice(0, 200))} ${fault}`);
}
function requireBucket(bucket) {
  if (!BUCKET.test(bucket) || bucket.includes("..")) {
    throw invalid(
      `bucket ${JSON.stringify(bucket.slice(0, 80))} is not 3 to 63 characters of a-z, 0-9, dot and hyphen`
    );
  }
}
function faultOfKey(key) {
  for (const segment of key.split("/")) {
    if (segment === "") return "has an empty segment";
    if (segment === "." || segment === "..") return "has a dot segment";
    if (Buffer.byteLength(segment) > SEGMENT_BYTES_MAX) return `has a segment over ${SEGMENT_BYTES_MAX} bytes`;
  }
  return faultOfText(key);
}
function faultOfText(text2) {
  if (FORBIDDEN.test(text2)) return "has a control character, white space, backslash or percent sign";
  return Buffer.byteLength(text2) > KEY_BYTES_MAX ? `is over ${KEY_BYTES_MAX} bytes` : void 0;
}
var invalid = (facts) => new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_KEY_INVALID", facts);

// runtime/src/substrate/object-store/directory.ts
var PAGE_OBJECTS = 1e3;
function directoryStore(root, clock = systemClock) {
  const on = async (verb, { bucket, key }, work) => {
    requireAddress(bucket, key);
    return reaching("E_OBJECT_STORE_UNREACHABLE", `${verb} ${bucket}/${key}`, () => work(placeOf(root, bucket, key)));
  };
  const write = (address, condition, stage) => on("write", address, (place) => writeVersion(place, condition, { stage, clock }));
  return {
    put: (bucket, key, body, condition) => write({ bucket, key }, condition, (place) => stageBody(place, body)),
    putFile: (bucket, key, path, condition) => write({ bucket, key }, condition, (place) => stageFile(place, path)),
    copy: (from, to) => on("read", from, async (source) => {
      const { sha256, size_bytes } = await verified(source, void 0);
      return write(
        to,
        { kind: "create" },
        (place) => stageCopy(place, bytesPath(source, sha256), { sha256, size_bytes })
      );
    }),
    get: (bucket, key, versionId) => on("read", { bucket, key }, async (place) => {
      const version = await getStored(place, versionId);
      return { ...version, body: await readBytes(place, version) };
    }),
    download: (bucket, key, toPath, versionId) => on("read", { bucket, key }, async (place) => {
      const version = await verified(place, versionId);
      await placeAt(bytesPath(place, version.sha256), toPath);
      return version;
    }),
    head: (bucket, key) => on("read", { bucket, key }, async (place) => {
      const newest = await findNewest(place);
      return newest === void 0 || newest.deleteMarker ? void 0 : storedVersion(newest);
    }),
    list: async (bucket, prefix, page = {}) => {
      requirePrefix(bucket, prefix);
      const scope = { root, bucket, prefix, after: page.after ?? "" };
      return reaching(
        "E_OBJECT_STORE_UNREACHABLE",
        `list ${bucket}/${prefix}`,
        () => listPage(scope, page.limit ?? PAGE_OBJECTS)
      );
    },
    versions: (bucket, key) => on("read", { bucket, key }, async (place) => {
      const ids = await versionIds(place);
      return ids.map((id) => readRecord(place, id));
    }),
    delete: (bucket, key) => on("delete", { bucket, key }, (place) => deleteObject(place, clock))
  };
}
async function writeVersion(place, condition, { stage, clock }) {
  requireCondition(place, condition, await findNewest(place));
  const holders = await makeFolder(place);
  const [bytes] = await Promise.all([stage(place), ...holders.map(syncFolder)]);
  const facts = { ...bytes, writtenAtUtc: nowUtc(clock) };
  const versionId = await commit(place, { ...facts, deleteMarker: false }, condition);
  return { bucket: place.bucket, key: place.key, versionId, ...facts };
}
async function deleteObject(place, clock) {
  const newest = await findNewest(place);
  if (newest?.deleteMarker) return;
  await Promise.all((await makeFolder(place)).map(syncFolder));
  await commit(place, deleteMarker(nowUtc(clock)), void 0);
}
async function verified(place, versionId) {
  const version = await getStored(place, versionId);
  await verifyBytes(place, version);
  return version;
}
async function placeAt(source, target) {
  try {
    await linkOrCopy(source, target);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new PlatformError$evidence_schemas_src_platform_error("E_LOCAL_FILE_UNUSABLE", `${target} cannot be made: ${error.code}`, { cause: error });
  }
}

// runtime/src/substrate/object-store/open.ts
function openObjectStore(url) {
  const region = findRegion("s3", url);
  if (region === void 0) return directoryStore(rootOf(url, "s3:<region> or dir:<absolute path>"));
  return deferredStore(async () => (await import("./s3.mjs")).s3Store(region));
}
function rootOf(url, forms) {
  const root = url.startsWith("dir:") ? url.slice("dir:".length) : "";
  if (isAbsolute3(root)) return root;
  throw new PlatformError$evidence_schemas_src_platform_error("E_SUBSTRATE_URL_INVALID", `an object store is ${forms}, not ${url.slice(0, 200)}`);
}

// runtime/src/substrate/parameters/open.ts
import { isAbsolute as isAbsolute4 } from "node:path";

// runtime/src/substrate/parameters/file.ts
import { randomUUID as randomUUID5 } from "node:crypto";
import { constants as constants3, open as open2, rename as rename3, rm as rm7 } from "node:fs/promises";
import { dirname as dirname4 } from "node:path";

// other-part:evidence-schemas/src/generated/parameter_file.v1.ts
import { ParameterFileV1$evidence_schemas_src_generated_parameter_file_v1 } from "./schemas.mjs";

// runtime/src/substrate/parameters/file-lock.ts
import { randomUUID as randomUUID4 } from "node:crypto";
import { readFile as readFile3, rm as rm6, unlink, writeFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
var POLL_MS = 10;
async function withFileLock(path, waitMsMax, work) {
  await acquire(path, performance.now() + waitMsMax);
  try {
    return await work();
  } finally {
    await unlink(path);
  }
}
async function acquire(path, deadlineMs) {
  while (!await linkedFirst(path)) {
    const owner = await findOwner(path);
    if (owner === void 0) continue;
    if (!isAlive(owner.pid)) {
      await breakLock(path, owner.token, deadlineMs);
      continue;
    }
    if (performance.now() > deadlineMs) {
      throw new PlatformError$evidence_schemas_src_platform_error("E_PARAMETERS_UNREADABLE", `process ${owner.pid} holds ${path}`);
    }
    await delay(POLL_MS);
  }
}
async function breakLock(path, deadToken, deadlineMs) {
  const breakPath = `${path}.${deadToken}`;
  await acquire(breakPath, deadlineMs);
  try {
    if ((await findOwner(path))?.token === deadToken) await unlink(path);
  } finally {
    await unlink(breakPath);
  }
}
async function linkedFirst(path) {
  const token = randomUUID4().slice(0, 8);
  const draft = `${path}.draft-${token}`;
  try {
    await writeFile(draft, `${process.pid} ${token}`, { flag: "wx", mode: 384 });
    return await linkFirst(draft, path);
  } finally {
    await rm6(draft, { force: true });
  }
}
async function findOwner(path) {
  try {
    const [pid, token] = (await readFile3(path, "utf8")).split(" ");
    if (pid === void 0 || token === void 0 || !/^[1-9][0-9]*$/.test(pid)) {
      throw new PlatformError$evidence_schemas_src_platform_error("E_PARAMETERS_UNREADABLE", `${path} is not a lock file`);
    }
    return { pid: Number(pid), token };
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return void 0;
    throw error;
  }
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isSystemError(error, "ESRCH");
  }
}

// runtime/src/substrate/parameters/file.ts
var LOCK_WAIT_MS_MAX = 1e4;
var EMPTY = { schema: "parameter_file.v1", parameters: [] };
function fileParameters(file, clock = systemClock) {
  const change = (decide) => inStore(
    file,
    () => withFileLock(`${file}.lock`, LOCK_WAIT_MS_MAX, async () => {
      const { entries, result } = decide(await readEntries(file));
      const parameters = entries.toSorted((left, right) => compareText(left.path, right.path));
      await replaceFile(file, { ...EMPTY, parameters });
      return result;
    })
  );
  return {
    get: async (path) => {
      requirePath(path);
      const entry = getEntry(await inStore(file, () => readEntries(file)), path);
      return { ...descriptionOf(entry), value: new Secret(entry.value) };
    },
    put: async (path, value) => {
      requirePath(path);
      requireValue(path, value);
      return change((entries) => {
        const version = (entries.find((entry2) => entry2.path === path)?.version ?? 0) + 1;
        const entry = { path, version, last_modified_utc: nowUtc(clock), value };
        return { entries: [...without(entries, path), entry], result: version };
      });
    },
    describe: async (prefix) => {
      if (prefix !== "/") requirePath(prefix.replace(/\/$/, ""));
      const entries = await inStore(file, () => readEntries(file));
      return entries.filter((entry) => isPathBelow(entry.path, prefix)).map(descriptionOf);
    },
    delete: async (path) => {
      requirePath(path);
      return change((entries) => {
        getEntry(entries, path);
        return { entries: without(entries, path), result: void 0 };
      });
    }
  };
}
async function readEntries(file) {
  var _stack = [];
  try {
    const handle = __using(_stack, await open2(file, constants3.O_RDONLY | constants3.O_NOFOLLOW), true);
    await requirePrivate(file, handle);
    return ParameterFileV1$evidence_schemas_src_generated_parameter_file_v1.parse(parseJson$evidence_schemas_src_strict_json(await handle.readFile(), "E_PARAMETERS_UNREADABLE", file)).parameters;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function requirePrivate(file, handle) {
  const { mode, uid } = await handle.stat();
  const permissions = mode & 511;
  if (permissions === 384 && uid === process.getuid?.()) return;
  const found = `mode 0${permissions.toString(8).padStart(3, "0")} and owner ${uid}`;
  throw new PlatformError$evidence_schemas_src_platform_error("E_PARAMETERS_UNREADABLE", `${file} has ${found}; wanted mode 0600 of this user`);
}
async function replaceFile(file, document) {
  const draft = `${file}.draft-${randomUUID5()}`;
  try {
    await writeSynced(draft, `${JSON.stringify(document, null, 2)}
`, 384);
    await rename3(draft, file);
    await syncFolder(dirname4(file));
  } finally {
    await rm7(draft, { force: true });
  }
}
var inStore = (file, work) => reaching("E_PARAMETERS_UNREADABLE", file, async () => {
  try {
    return await work();
  } catch (error) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error, "E_SCHEMA_INVALID")) throw error;
    throw new PlatformError$evidence_schemas_src_platform_error("E_PARAMETERS_UNREADABLE", `${file} is damaged`, { cause: error });
  }
});
function getEntry(entries, path) {
  const entry = entries.find((candidate) => candidate.path === path);
  if (entry === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_PARAMETER_ABSENT", path);
  return entry;
}
var without = (entries, path) => entries.filter((entry) => entry.path !== path);
var descriptionOf = ({ path, version, last_modified_utc }) => ({
  path,
  version,
  lastModifiedUtc: last_modified_utc
});
var compareText = (left, right) => left < right ? -1 : 1;

// runtime/src/substrate/parameters/open.ts
function openParameters(url) {
  const region = findRegion("ssm", url);
  if (region === void 0) return fileParameters(fileOf(url, "ssm:<region> or file:<absolute path>"));
  return deferredParameters(async () => (await import("./ssm.mjs")).ssmParameters(region));
}
function deferredParameters(load) {
  let loaded;
  const parameters = () => {
    loaded ??= load();
    return loaded;
  };
  return {
    get: async (path) => (await parameters()).get(path),
    put: async (path, value) => (await parameters()).put(path, value),
    describe: async (prefix) => (await parameters()).describe(prefix),
    delete: async (path) => (await parameters()).delete(path)
  };
}
function fileOf(url, forms) {
  const file = url.startsWith("file:") ? url.slice("file:".length) : "";
  if (isAbsolute4(file)) return file;
  throw new PlatformError$evidence_schemas_src_platform_error("E_SUBSTRATE_URL_INVALID", `parameters are ${forms}, not ${url.slice(0, 200)}`);
}

// runtime/src/evidence/read.ts
async function readEvidence(target, key, parse, versionId) {
  const object = await target.store.get(target.bucket, key, versionId);
  const found = sha256Hex$evidence_schemas_src_digest(object.body);
  if (found !== object.sha256)
    throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_DIGEST", `${key} reads ${found}, the store says ${object.sha256}`);
  const byteOrderMark = object.body.length >= 3 && BYTE_ORDER_MARK.compare(object.body, 0, 3) === 0;
  const body = byteOrderMark ? object.body.subarray(3) : object.body;
  return {
    document: parse(parseJson$evidence_schemas_src_strict_json(body, "E_EVIDENCE_UNREADABLE", object.key)),
    versionId: object.versionId,
    sha256: object.sha256,
    size_bytes: object.size_bytes,
    byteOrderMark
  };
}
var BYTE_ORDER_MARK = Buffer.from("\uFEFF", "utf8");

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

// runtime/src/services/migrations/files.ts
import { readdirSync as readdirSync2, readFileSync as readFileSync2 } from "node:fs";
import { join as join8 } from "node:path";

// runtime/src/assets.ts
import { existsSync } from "node:fs";
import { join as join7 } from "node:path";
function assetPath(name) {
  const candidates = [join7(import.meta.dirname, name), join7(import.meta.dirname, "..", name)];
  const found = candidates.find((path) => existsSync(path));
  if (found === void 0) throw new Error(`asset ${name} is in none of ${candidates.join(", ")}`);
  return found;
}

// runtime/src/services/migrations/files.ts
var FILE_NAME = /^([0-9]{6})_([a-z0-9_]+)\.sql$/;
function readMigrations(folder = assetPath("migrations")) {
  const migrations = readdirSync2(folder).sort().map((file) => parseMigration(file, readFileSync2(join8(folder, file), "utf8")));
  const doubled = migrations.find((migration, index) => migrations[index - 1]?.version === migration.version);
  if (doubled !== void 0) throw new Error(`two migrations have version ${doubled.version}`);
  return migrations;
}
function parseMigration(file, sql) {
  const [, version, name] = FILE_NAME.exec(file) ?? [];
  if (version === void 0 || name === void 0) throw new Error(`${file} is not named like a migration`);
  return { version: Number(version), name, sha256: sha256Hex$evidence_schemas_src_digest(sql), sql };
}

// runtime/src/truth/progress.ts
async function readProgress(database, eventLog, streams) {
  const groups = [];
  for (const stream of streams) {
    const checkpoints = await loadCheckpoints(database, stream.checkpointTable, stream.streamId);
    const committed = await eventLog.committed(stream.groupId, stream.topics);
    const partitions = [];
    for (const topic2 of stream.topics) {
      const watermarks = await eventLog.watermarks(topic2);
      partitions.push(...watermarks.map((watermark) => partitionOf({ topic: topic2, ...watermark }, checkpoints, committed)));
    }
    groups.push({ stream, partitions });
  }
  const { clusterId } = await eventLog.visible();
  return { clusterId, groups };
}
function partitionOf({ topic: topic2, partition, low, high }, checkpoints, committed) {
  const same = (entry) => entry.topic === topic2 && entry.partition === partition;
  const checkpoint = checkpoints.find(same);
  const nextOffset = checkpoint?.nextOffset ?? low;
  if (nextOffset > high) {
    const facts = `${topic2}/${partition} ends at ${high}, its consumer is at ${nextOffset}`;
    throw new PlatformError$evidence_schemas_src_platform_error("E_LOG_OFFSET_OUT_OF_RANGE", facts);
  }
  return {
    topic: topic2,
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
export {
  BUILT_DAEMONS as BUILT_DAEMONS$runtime_src_catalog,
  ConfigError as ConfigError$runtime_src_config,
  DAEMONS as DAEMONS$runtime_src_catalog,
  EXIT as EXIT$runtime_src_mode,
  IMAGE_ENTRYPOINT as IMAGE_ENTRYPOINT$runtime_src_substrate_image_port,
  JOBS as JOBS$runtime_src_catalog,
  LEAN_ENVIRONMENT as LEAN_ENVIRONMENT$runtime_src_substrate_image_port,
  LISTENERS as LISTENERS$runtime_src_catalog,
  MODES as MODES$runtime_src_catalog,
  OPS_PORT as OPS_PORT$runtime_src_catalog,
  PACKS as PACKS$runtime_src_catalog,
  SCAN_TRANSACTION as SCAN_TRANSACTION$runtime_src_truth_receipt_scan_scan,
  Secret as Secret$runtime_src_substrate_parameters_port,
  TOPICS as TOPICS$runtime_src_substrate_stack_pins,
  advisoryLockId as advisoryLockId$runtime_src_kernel_advisory_lock_id,
  busKeyPaths as busKeyPaths$runtime_src_catalog,
  catalogueDigest as catalogueDigest$runtime_src_events_outputs,
  classOfEventType as classOfEventType$runtime_src_run_config,
  consumerStreams as consumerStreams$runtime_src_consumer_streams,
  createEvidence as createEvidence$runtime_src_evidence_write,
  daemonIdentity as daemonIdentity$runtime_src_catalog,
  digestOfFile as digestOfFile$runtime_src_substrate_durable_file,
  digestOfSource as digestOfSource$runtime_src_substrate_durable_file,
  findBusKeyName as findBusKeyName$runtime_src_catalog,
  findEcsAddress as findEcsAddress$runtime_src_substrate_compute_ecs_address,
  findInstantMicros as findInstantMicros$runtime_src_kernel_clock,
  findLocalPlace as findLocalPlace$runtime_src_managed,
  findMicros as findMicros$runtime_src_kernel_clock,
  findS3Prefix as findS3Prefix$runtime_src_events_engine_run,
  gatePolicyRevision as gatePolicyRevision$runtime_src_run_config,
  getConsumerStream as getConsumerStream$runtime_src_consumer_streams,
  getOutput as getOutput$runtime_src_events_outputs,
  hexOf as hexOf$runtime_src_substrate_image_manifest,
  imageOf as imageOf$runtime_src_substrate_image_manifest,
  isManaged as isManaged$runtime_src_managed,
  isOwned as isOwned$runtime_src_substrate_posture_residuals,
  isPathBelow as isPathBelow$runtime_src_substrate_parameters_grammar,
  isRefusing as isRefusing$runtime_src_truth_guards,
  isSystemError as isSystemError$runtime_src_substrate_durable_file,
  jsonLines as jsonLines$runtime_src_evidence_json_lines,
  linkFirst as linkFirst$runtime_src_substrate_durable_file,
  listAll as listAll$runtime_src_substrate_object_store_port,
  listenerOf as listenerOf$runtime_src_catalog,
  loadCheckpoints as loadCheckpoints$runtime_src_consumer_checkpoints,
  localEndpoints as localEndpoints$runtime_src_config,
  mapLimited as mapLimited$runtime_src_kernel_concurrency,
  nowUtc as nowUtc$runtime_src_kernel_clock,
  openCompute as openCompute$runtime_src_substrate_compute_open,
  openImageRegistry as openImageRegistry$runtime_src_substrate_image_open,
  openObjectStore as openObjectStore$runtime_src_substrate_object_store_open,
  openParameters as openParameters$runtime_src_substrate_parameters_open,
  parseImageManifest as parseImageManifest$runtime_src_substrate_image_manifest,
  parseRunReceipt as parseRunReceipt$runtime_src_events_engine_run,
  reaching as reaching$runtime_src_substrate_durable_file,
  readChangedTables as readChangedTables$runtime_src_truth_guards,
  readEvidence as readEvidence$runtime_src_evidence_read,
  readGuards as readGuards$runtime_src_truth_guards,
  readHeartbeats as readHeartbeats$runtime_src_truth_heartbeats,
  readMigrations as readMigrations$runtime_src_services_migrations_files,
  readObjectLines as readObjectLines$runtime_src_truth_receipt_scan_object_lines,
  readProgress as readProgress$runtime_src_truth_progress,
  replaceEvidence as replaceEvidence$runtime_src_evidence_write,
  requireAddress as requireAddress$runtime_src_substrate_object_store_key,
  requireContent as requireContent$runtime_src_substrate_image_manifest,
  requirePath as requirePath$runtime_src_substrate_parameters_grammar,
  requirePrefix as requirePrefix$runtime_src_substrate_object_store_key,
  requireSame as requireSame$runtime_src_substrate_image_manifest,
  requireTag as requireTag$runtime_src_substrate_image_manifest,
  requireValue as requireValue$runtime_src_substrate_parameters_grammar,
  residualsIn as residualsIn$runtime_src_substrate_posture_residuals,
  runConfig as runConfig$runtime_src_run_config,
  runConfigDigest as runConfigDigest$runtime_src_run_config,
  scanReceipts as scanReceipts$runtime_src_truth_receipt_scan_scan,
  sourceLocatorDigest as sourceLocatorDigest$runtime_src_events_engine_run,
  sourceOf as sourceOf$runtime_src_events_engine_run,
  streamIdOf as streamIdOf$runtime_src_consumer_streams,
  systemClock as systemClock$runtime_src_kernel_clock,
  taskFamilyOf as taskFamilyOf$runtime_src_catalog,
  textOfMicros as textOfMicros$runtime_src_kernel_clock,
  topicsReadBy as topicsReadBy$runtime_src_consumer_streams,
  topicsWrittenBy as topicsWrittenBy$runtime_src_catalog,
  truthColumns as truthColumns$runtime_src_events_outputs,
  unknownImage as unknownImage$runtime_src_substrate_image_manifest,
  unpack as unpack$runtime_src_evidence_packed,
  unpackWhole as unpackWhole$runtime_src_substrate_image_unpack,
  viewPrefix as viewPrefix$runtime_src_events_engine_run
};
