import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __knownSymbol = (name, symbol) => (symbol = Symbol[name]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
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

// evidence-schemas/codes.json
var codes_default = {
  ADMISSION_STATE_INVALID: {
    kind: "reason",
    retry: false,
    remedy: "The admission row holds a state that this image does not know. Find out who wrote it before any retry."
  },
  ANOMALIES_UNDECLARED: {
    kind: "reason",
    retry: false,
    remedy: "Resolve the anomalies, or declare injected ones before the run."
  },
  AUTH_BACKEND_UNAVAILABLE: {
    kind: "reason",
    retry: true,
    remedy: "Check that the gate may read its key parameter; producers retry by themselves."
  },
  CHECKPOINT_INVALID: {
    kind: "error",
    retry: false,
    remedy: "The checkpoint does not name a row of this view, or another writer moved it. Compare it with the view's manifest before the stream is started again."
  },
  CLOSURE_INPUT_MISSING: {
    kind: "reason",
    retry: false,
    remedy: "Run the phase that writes this object, then the reporter."
  },
  CLOSURE_INPUT_STALE: {
    kind: "reason",
    retry: false,
    remedy: "Regenerate the summary from truth; its counts differ from a recount or it names another epoch."
  },
  CLOSURE_INPUT_UNREADABLE: {
    kind: "reason",
    retry: false,
    remedy: "Find out why the object cannot be read; it is never taken as empty."
  },
  COHERENCE_FAILED: {
    kind: "reason",
    retry: false,
    remedy: "The closure documents contradict each other; read the named check."
  },
  COMPONENT_UNHEALTHY: {
    kind: "reason",
    retry: false,
    remedy: "Look at the component's heartbeat: it is missing, silent or RED."
  },
  CONFIG_DIGEST_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "Start the image whose policies the run was pinned with, or pin a new run."
  },
  CONFORMANCE_FAILED: {
    kind: "reason",
    retry: false,
    remedy: "Read the failing checks of the conformance document and correct the environment."
  },
  CONFORMANCE_PROBE_FAILED: {
    kind: "reason",
    retry: false,
    remedy: "Read the probe's error; a check that cannot be made fails."
  },
  CONFORMANCE_UNAVAILABLE: {
    kind: "reason",
    retry: false,
    remedy: "Start the conformance daemon for this run; without its answer the environment is unknown."
  },
  CROSS_RUN_OVERRIDE_REASON_NOT_ALLOWED: {
    kind: "error",
    retry: false,
    remedy: "Use an override reason that the policy lists."
  },
  CROSS_RUN_OVERRIDE_REQUIRED: {
    kind: "error",
    retry: false,
    remedy: "A re-emission for another platform run needs an approved override block."
  },
  DEFERRED_DOWNSTREAM_NOT_READY: {
    kind: "error",
    retry: false,
    remedy: "Bring the named daemons up; the READY message is kept and handled by the next start."
  },
  DUPLICATE: {
    kind: "reason",
    retry: false,
    remedy: "Nothing to do: the event was admitted before and the first admission stands."
  },
  DUPLICATE_PUBLISH: {
    kind: "reason",
    retry: false,
    remedy: "The bus holds more than one copy; consumers drop the later ones. Find out which publish was repeated."
  },
  ENGINE_ROOT_MISSING: {
    kind: "error",
    retry: false,
    remedy: "The announcement names no engine run root. Run the scenario runner again."
  },
  ENVELOPE_INVALID: {
    kind: "reason",
    retry: false,
    remedy: "Compare the bytes with the envelope contract and correct the producer."
  },
  ENVELOPE_UNIDENTIFIABLE: {
    kind: "reason",
    retry: false,
    remedy: "Give the envelope a usable event_id, event_type and platform_run_id; the item is kept under the quarantine reference."
  },
  EQUIV_KEY_COLLISION: {
    kind: "error",
    retry: false,
    remedy: "The equivalence key stands for another intent. Derive the key from the scenario equivalence rule again."
  },
  EVIDENCE_CONFLICT: {
    kind: "reason",
    retry: false,
    remedy: "A gate's bundle does not match its flag. Quarantine the engine run and stage an intact one."
  },
  EVIDENCE_DIGEST_MISMATCH: {
    kind: "reason",
    retry: false,
    remedy: "The object was changed after it was written. Treat it as damage and restore the written version."
  },
  EVIDENCE_MISSING_DEADLINE: {
    kind: "reason",
    retry: false,
    remedy: "Evidence was still missing at the deadline. Complete the oracle lane and start a new run."
  },
  EVIDENCE_REF_DENIED: {
    kind: "reason",
    retry: false,
    remedy: "A sampled reference could not be resolved; find out what removed or moved the object."
  },
  EVIDENCE_WAITING: {
    kind: "reason",
    retry: true,
    remedy: "Evidence is missing and its deadline has not passed; run the scenario runner again later."
  },
  E_ACTIVATION_NOT_OPERATOR: {
    kind: "error",
    retry: false,
    remedy: "Approve on the protected environment; automation never activates, reopens, resolves or waives."
  },
  E_ACTIVATION_TOKEN_REUSED: {
    kind: "error",
    retry: false,
    remedy: "Ask for a fresh approval; each one is good once."
  },
  E_ACTIVATION_TOKEN_STALE: {
    kind: "error",
    retry: false,
    remedy: "The verdict was written again after the approval; approve the new one."
  },
  E_APPROVAL_MISSING: {
    kind: "error",
    retry: false,
    remedy: "Approve the named environment, then run the phase again."
  },
  E_APPROVAL_UNREADABLE: {
    kind: "error",
    retry: false,
    remedy: "Make the approvals readable to this action; an unknown answer is never a yes."
  },
  E_BLOCKER_CODE_UNKNOWN: {
    kind: "error",
    retry: false,
    remedy: "Use a code of the lane's taxonomy in the phase definition."
  },
  E_BLOCKER_NEEDS_RERUN: {
    kind: "error",
    retry: false,
    remedy: "Rerun the same lane; only its later pass closes the blocker."
  },
  E_BUDGET_RESET_INTENT_MISSING: {
    kind: "error",
    retry: false,
    remedy: "Record the reset intent and take a cost snapshot below the stop."
  },
  E_BUDGET_STOP: {
    kind: "error",
    retry: false,
    remedy: "Run the teardown, then record a budget reset with a fresh cost snapshot."
  },
  E_CHECKLIST_INCOMPLETE: {
    kind: "error",
    retry: false,
    remedy: "Make the listed items true, then check the transition again."
  },
  E_CHECKPOINT_MOVED: {
    kind: "error",
    retry: false,
    remedy: "Another writer advanced this checkpoint. Find the second instance and stop it."
  },
  E_CLOCK_REGRESSION: {
    kind: "error",
    retry: false,
    remedy: "The clock went back. Correct the machine's time and try again."
  },
  E_COMPUTE_IMAGE_UNKNOWN: {
    kind: "error",
    retry: false,
    remedy: "Build the image first and use the digest that the build reports."
  },
  E_COMPUTE_SERVICE_UNKNOWN: {
    kind: "error",
    retry: false,
    remedy: "List the services and use a name from that list."
  },
  E_COMPUTE_TASK_UNKNOWN: {
    kind: "error",
    retry: false,
    remedy: "List the tasks and use an ARN from that list."
  },
  E_COMPUTE_UNREACHABLE: {
    kind: "error",
    retry: true,
    remedy: "Check that the substrate is up."
  },
  E_DATABASE_CONFLICT: {
    kind: "error",
    retry: true,
    remedy: "Another transaction was in the way; the same transaction may be tried again."
  },
  E_DATABASE_NOT_STARTED: {
    kind: "error",
    retry: false,
    remedy: "Read the end of the server's log in the message; the embedded database needs its installed binaries, a writable temporary folder and a free port."
  },
  E_DATABASE_REFUSED: {
    kind: "error",
    retry: false,
    remedy: "A constraint, trigger or privilege refused the statement. Read the named constraint; truth tables accept no update or delete."
  },
  E_DATABASE_TIMEOUT: {
    kind: "error",
    retry: true,
    remedy: "The statement exceeded its time limit. Look for missing indexes or a blocked table."
  },
  E_DATABASE_UNREACHABLE: {
    kind: "error",
    retry: true,
    remedy: "Check that the database runs and that the DSN parameter points to it."
  },
  E_DECISION_INCOMPLETE: {
    kind: "error",
    retry: false,
    remedy: "Pin the listed decisions; a go-ahead is permission, not specification."
  },
  E_DECISION_PLACEHOLDER: {
    kind: "error",
    retry: false,
    remedy: "Give the decision a concrete value in the registry, then pin it again."
  },
  E_DECISION_UNKNOWN_KEY: {
    kind: "error",
    retry: false,
    remedy: "Register the key first; only decisions of the phase can be pinned."
  },
  E_DRIFT_CLASS_UNKNOWN: {
    kind: "error",
    retry: false,
    remedy: "Use a class of the drift sentinel's list."
  },
  E_DRIFT_NO_EVIDENCE: {
    kind: "error",
    retry: false,
    remedy: "Attach the evidence that the pinned state holds again."
  },
  E_DRIFT_NO_REPIN: {
    kind: "error",
    retry: false,
    remedy: "Pin the new decision and raise the registry version first."
  },
  E_DRIFT_OPEN: {
    kind: "error",
    retry: false,
    remedy: "Resolve the drift by revert or repin before anything else runs."
  },
  E_ELABORATION_INCOMPLETE: {
    kind: "error",
    retry: false,
    remedy: "Expand the plan: complete the listed parts of the phase definition."
  },
  E_EVIDENCE_CONFLICT: {
    kind: "error",
    retry: false,
    remedy: "The key holds other bytes. Start a new execution; never overwrite."
  },
  E_EVIDENCE_DIGEST: {
    kind: "error",
    retry: false,
    remedy: "The stored bytes differ from their digest. Keep the object as evidence of damage and run its writer again."
  },
  E_EVIDENCE_KEY_INVALID: {
    kind: "error",
    retry: false,
    remedy: "Build the key with evidenceKey from a known family, execution id or run id and a snake_case name."
  },
  E_EVIDENCE_MISSING: {
    kind: "error",
    retry: false,
    remedy: "Rerun the writer of this object; a claim without an object is not a claim."
  },
  E_EVIDENCE_SECRET: {
    kind: "error",
    retry: false,
    remedy: "Remove the value at the named path, rotate the credential if it was real, and run the writer again."
  },
  E_EVIDENCE_UNREADABLE: {
    kind: "error",
    retry: false,
    remedy: "The object is not UTF-8 JSON. Find out who wrote it, then run its writer again."
  },
  E_GOVERNANCE_FACT_INVALID: {
    kind: "error",
    retry: false,
    remedy: "Correct the emitter: the fact needs a known family, an actor, a run, its provenance and small details."
  },
  E_HANDLE_UNRESOLVED: {
    kind: "error",
    retry: false,
    remedy: "Give the named handle a concrete value at its one origin; nothing runs on a guess."
  },
  E_HANDOVER_UNREADABLE: {
    kind: "error",
    retry: false,
    remedy: "Run the lane that hands it over again; its recorded snapshot does not hold what this lane needs."
  },
  E_ILLEGAL_TRANSITION: {
    kind: "error",
    retry: false,
    remedy: "Use one of the allowed events for the current state."
  },
  E_IMAGE_BUILD_FAILED: {
    kind: "error",
    retry: false,
    remedy: "The bundler refused the sources. Run the type check, correct what it names, and build again."
  },
  E_IMAGE_CONTENT_INVALID: {
    kind: "error",
    retry: false,
    remedy: "Give every file one relative path of the include manifest."
  },
  E_IMAGE_CORRUPT: {
    kind: "error",
    retry: false,
    remedy: "The registry's files differ from the manifest. Build the image again from its commit into an empty registry."
  },
  E_IMAGE_REGISTRY_UNREACHABLE: {
    kind: "error",
    retry: true,
    remedy: "Check that the registry's directory or endpoint exists and that this role may use it."
  },
  E_IMAGE_TAG_CONFLICT: {
    kind: "error",
    retry: false,
    remedy: "The tag names another image. An immutable tag is never moved; build from a new commit."
  },
  E_IMAGE_TAG_INVALID: {
    kind: "error",
    retry: false,
    remedy: "Use git- followed by the 40 hex characters of the commit."
  },
  E_LANE_CONCURRENT: {
    kind: "error",
    retry: false,
    remedy: "Wait for the running lane to end."
  },
  E_LANE_DEPENDENCY: {
    kind: "error",
    retry: false,
    remedy: "Rerun the listed lanes until they pass."
  },
  E_LANE_NOT_BUILT: {
    kind: "error",
    retry: false,
    remedy: "Choose a lane of the phase definition that is built."
  },
  E_LANE_UNKNOWN: {
    kind: "error",
    retry: false,
    remedy: "Name a lane of the phase definition."
  },
  E_LEDGER_CHAIN_BROKEN: {
    kind: "error",
    retry: false,
    remedy: "Restore the event objects from their versions; nothing runs on a broken chain."
  },
  E_LEDGER_EXISTS: {
    kind: "error",
    retry: false,
    remedy: "Read the existing ledger; start a new one only under another prefix."
  },
  E_LOCAL_FILE_UNUSABLE: {
    kind: "error",
    retry: false,
    remedy: "Check that the local path exists, is free where a file is to be made, and belongs to this user."
  },
  E_LOG_ACCESS_DENIED: {
    kind: "error",
    retry: false,
    remedy: "Check the credentials and the access rules of this principal."
  },
  E_LOG_MESSAGE_TOO_LARGE: {
    kind: "error",
    retry: false,
    remedy: "Keep a record below the broker's message limit."
  },
  E_LOG_OFFSET_OUT_OF_RANGE: {
    kind: "error",
    retry: false,
    remedy: "The log does not hold this offset. Stop and compare the checkpoint with the topic's epoch and retention."
  },
  E_LOG_OUTCOME_UNKNOWN: {
    kind: "error",
    retry: false,
    remedy: "Do not publish again; let the reconciler find out whether the record is on the log."
  },
  E_LOG_TOPIC_CONFLICT: {
    kind: "error",
    retry: false,
    remedy: "The topic exists with other settings. Compare it with the pins; never change a topic of a running run."
  },
  E_LOG_TOPIC_UNKNOWN: {
    kind: "error",
    retry: false,
    remedy: "Create the topic with the pinned partitions and retention before publishing."
  },
  E_LOG_UNREACHABLE: {
    kind: "error",
    retry: true,
    remedy: "Check the broker address, its security group and that the broker runs."
  },
  E_NOT_ACTIVE: {
    kind: "error",
    retry: false,
    remedy: "Activate the phase first."
  },
  E_NOT_WAIVABLE: {
    kind: "error",
    retry: false,
    remedy: "Remediate; this item can never be waived."
  },
  E_NO_EXECUTION_GO: {
    kind: "error",
    retry: false,
    remedy: "Grant the execution go for this lane on the protected environment."
  },
  E_OBJECT_CORRUPT: {
    kind: "error",
    retry: false,
    remedy: "The stored bytes do not match their digest. Restore the object from another copy and treat this one as evidence of damage."
  },
  E_OBJECT_EXISTS: {
    kind: "error",
    retry: false,
    remedy: "The key already holds an object. Compare both; truth is never overwritten."
  },
  E_OBJECT_KEY_INVALID: {
    kind: "error",
    retry: false,
    remedy: "Use a key of validated names separated by single slashes, without dot segments or control characters."
  },
  E_OBJECT_MOVED: {
    kind: "error",
    retry: false,
    remedy: "Another writer replaced the object. Read it again and repeat the change on top of it."
  },
  E_OBJECT_NOT_FOUND: {
    kind: "error",
    retry: false,
    remedy: "Run the step that writes this object, or correct the key."
  },
  E_OBJECT_STORE_UNREACHABLE: {
    kind: "error",
    retry: true,
    remedy: "Check that the store's directory or endpoint exists and that this role may use it."
  },
  E_OPEN_BLOCKERS: {
    kind: "error",
    retry: false,
    remedy: "Close the listed blockers by rerunning their lanes."
  },
  E_PARAMETERS_UNREADABLE: {
    kind: "error",
    retry: true,
    remedy: "Check that the parameter file exists, has mode 0600 and belongs to this user."
  },
  E_PARAMETER_ABSENT: {
    kind: "error",
    retry: false,
    remedy: "Create the parameter, or correct its path in the handles registry."
  },
  E_PARAMETER_PATH_INVALID: {
    kind: "error",
    retry: false,
    remedy: "Use an absolute path of lower-case names, for example /fraud-platform/dev_min/db/dsn."
  },
  E_PARAMETER_VALUE_INVALID: {
    kind: "error",
    retry: false,
    remedy: "Give the parameter a non-empty value without placeholder text."
  },
  E_PHASE_ENVELOPE_MISSING: {
    kind: "error",
    retry: false,
    remedy: "Write the phase envelope with verdict PASS first."
  },
  E_PHASE_UNKNOWN: {
    kind: "error",
    retry: false,
    remedy: "Name one of the plan phases M0 to M10."
  },
  E_PLAN_GAP: {
    kind: "error",
    retry: false,
    remedy: "Add a lane for each capability that no lane owns, or state why it does not apply."
  },
  E_PREDECESSOR_NOT_DONE: {
    kind: "error",
    retry: false,
    remedy: "Complete the phase before this one first."
  },
  E_PREDECESSOR_VERDICT_MISSING: {
    kind: "error",
    retry: false,
    remedy: "Rerun the verdict lane of the phase before, then approve again."
  },
  E_RUN_ID_EXHAUSTED: {
    kind: "error",
    retry: true,
    remedy: "Wait for the next second and mint again; a hundred runs in one second are not expected."
  },
  E_RUN_NOT_PINNED: {
    kind: "error",
    retry: false,
    remedy: "Run M3.B first; it mints the run that this lane writes for."
  },
  E_SCHEMA_INVALID: {
    kind: "error",
    retry: false,
    remedy: "Correct the document so that it matches the named schema, then send it again."
  },
  E_SLOT_OCCUPIED: {
    kind: "error",
    retry: false,
    remedy: "Finish the phase that holds the slot, or reopen explicitly."
  },
  E_SNAPSHOT_SCHEMA: {
    kind: "error",
    retry: false,
    remedy: "The snapshot does not match its schema. Rerun the lane with the action of this commit."
  },
  E_STREAM_BUSY: {
    kind: "error",
    retry: false,
    remedy: "Another instance owns this stream. Stop it first; a stream has one owner."
  },
  E_SUBSTRATE_URL_INVALID: {
    kind: "error",
    retry: false,
    remedy: "Use one of the URL forms that the message names; embedded substrates need an absolute path."
  },
  E_TASK_DEFINITION_REFUSED: {
    kind: "error",
    retry: false,
    remedy: "Give the task the pinned image, a mode of it and the environment it needs; the message names what is wrong."
  },
  E_VERDICT_INCONSISTENT: {
    kind: "error",
    retry: false,
    remedy: "The verdict disagrees with the checks. Correct the lane's code and rerun it."
  },
  FACTS_VIEW_DRIFT: {
    kind: "error",
    retry: false,
    remedy: "Another facts view is recorded for this scenario run. Start a new run; nothing was overwritten."
  },
  FACTS_VIEW_MISSING: {
    kind: "error",
    retry: false,
    remedy: "This scenario run has no facts view. Run the scenario runner first."
  },
  GATE_DIGEST_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "The gate's bundle does not match its pass flag. Restore the bundle from the engine's copy; never edit a flag."
  },
  GATE_FAIL: {
    kind: "reason",
    retry: false,
    remedy: "A gate of the data engine did not pass. Do not stream this engine run."
  },
  GATE_PASS_MISSING: {
    kind: "error",
    retry: false,
    remedy: "The announcement holds no PASS for the gate of this output. Run the scenario runner again."
  },
  GATE_RECEIPT_MISSING: {
    kind: "error",
    retry: false,
    remedy: "Seed the gate's flag, index and members from the engine run, then check again."
  },
  IG_AUTH_MAP_INVALID: {
    kind: "error",
    retry: false,
    remedy: "Write the gate's key parameter as a JSON object of sha256 hex to principal name."
  },
  IG_PUSH_REJECTED: {
    kind: "error",
    retry: false,
    remedy: "The gate refused the request. Read its error code, correct the cause, then start the producer again."
  },
  IG_PUSH_RETRY_EXHAUSTED: {
    kind: "error",
    retry: false,
    remedy: "Look at the gate's health, then start the producer again; it resumes at its checkpoint."
  },
  IG_RESPONSE_INVALID: {
    kind: "error",
    retry: false,
    remedy: "The gate's answer did not match the request. Check that the base URL points at the ingestion gate."
  },
  IG_RTDL_POLICY_ALIGNMENT_FAILED: {
    kind: "error",
    retry: false,
    remedy: "Make class map and schema policy agree on the named event types, then build a new image."
  },
  IG_UNHEALTHY: {
    kind: "reason",
    retry: true,
    remedy: "Read the reasons of the gate's health document and repair the named dependency."
  },
  INSTANCE_RECEIPT_DRIFT: {
    kind: "error",
    retry: false,
    remedy: "The output was verified before with other content. Start a new run; nothing was overwritten."
  },
  INTERNAL_ERROR: {
    kind: "reason",
    retry: false,
    remedy: "A defect of the gate. The item is kept; report it with the log line of the same time."
  },
  LEASE_BUSY: {
    kind: "error",
    retry: false,
    remedy: "Another task runs this scenario. Wait for it or for its lease to expire."
  },
  LEASE_LOST: {
    kind: "error",
    retry: false,
    remedy: "Another task took the lease over. Look at its result; start again only when it has ended."
  },
  LOCATOR_SCHEMA_INVALID: {
    kind: "reason",
    retry: false,
    remedy: "A locator does not match its schema. Report it with the run record."
  },
  MALFORMED_JSON: {
    kind: "reason",
    retry: false,
    remedy: "Send one well-formed JSON document within the limits of depth and members."
  },
  MANIFEST_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "The pack root holds another manifest. Use a fresh pack root; never overwrite a manifest."
  },
  MISSING_QUERY: {
    kind: "reason",
    retry: false,
    remedy: "Name one of event_id, receipt_id or dedupe_key, with a value of at most 512 characters."
  },
  MISSING_TS_UTC: {
    kind: "error",
    retry: false,
    remedy: "The output has no column of its sort key. Ask the data engine for a run that has it."
  },
  NOT_QUIESCENT: {
    kind: "reason",
    retry: false,
    remedy: "Wait until producers ended and consumers caught up, then run the reporter again."
  },
  NO_TRAFFIC_OUTPUTS: {
    kind: "error",
    retry: false,
    remedy: "Name at least one traffic output that the run's policy allows."
  },
  OFFSET_EXPIRED: {
    kind: "reason",
    retry: false,
    remedy: "Retention removed records that were not read. Replay them from the archive before the consumer goes on."
  },
  OFFSET_OUT_OF_RANGE: {
    kind: "reason",
    retry: false,
    remedy: "The topic ends before the checkpoint. Compare the topic's epoch with the run; never jump to the end."
  },
  ORACLE_ENGINE_ROOT_AMBIGUOUS: {
    kind: "error",
    retry: false,
    remedy: "Name one concrete engine run root, without wildcards or moving names."
  },
  ORACLE_ENGINE_ROOT_NOT_MANAGED: {
    kind: "error",
    retry: false,
    remedy: "Name an engine run root in the managed object store."
  },
  ORACLE_ENGINE_ROOT_REQUEST_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "Request the engine run root that is pinned, or pin the other one for a new run."
  },
  ORACLE_PACK_INVALID: {
    kind: "reason",
    retry: false,
    remedy: "The pack manifest is unreadable. Stage the engine run under a fresh root and pack it again."
  },
  ORACLE_PACK_MISMATCH: {
    kind: "reason",
    retry: false,
    remedy: "The pack names another world than the request. Correct the pins and start a new run."
  },
  ORACLE_SCENARIO_ID_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "Request the scenario that is pinned, or pin the other one for a new run."
  },
  ORACLE_STREAM_VIEW_MANIFEST_MISSING: {
    kind: "reason",
    retry: false,
    remedy: "The view has no manifest. Delete its prefix and sort the output again."
  },
  ORACLE_STREAM_VIEW_OUTPUT_MISSING: {
    kind: "reason",
    retry: false,
    remedy: "Run oracle-stream-sort for the named output."
  },
  ORACLE_STREAM_VIEW_PARTS_MISSING: {
    kind: "reason",
    retry: false,
    remedy: "Parts of the view are missing. Delete its prefix and sort the output again."
  },
  ORACLE_STREAM_VIEW_RECEIPT_MISSING: {
    kind: "reason",
    retry: false,
    remedy: "The view has no receipt. Delete its prefix and sort the output again."
  },
  ORACLE_STREAM_VIEW_SCOPE_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "Pin a stream view root under the pinned engine run root."
  },
  OUTPUT_MISSING: {
    kind: "error",
    retry: false,
    remedy: "Seed the parts of this output from the engine run."
  },
  OUTPUT_NOT_ALLOWED: {
    kind: "error",
    retry: false,
    remedy: "Name only outputs that the announcement lists and that may go online."
  },
  OUTPUT_PATHS_EMPTY: {
    kind: "error",
    retry: false,
    remedy: "The output has no source files under its path. Check the world key and the seed snapshot."
  },
  OUTPUT_TEMPLATE_MISSING: {
    kind: "error",
    retry: false,
    remedy: "Give the output a path template in the catalogue."
  },
  OUTPUT_UNKNOWN: {
    kind: "error",
    retry: false,
    remedy: "Use an output id of the catalogue in runtime/src/events/outputs.json."
  },
  PACK_MANIFEST_INVALID: {
    kind: "error",
    retry: false,
    remedy: "The pack manifest breaks its schema or names another world. Use a fresh pack root."
  },
  PACK_MANIFEST_MISSING: {
    kind: "error",
    retry: false,
    remedy: "Run oracle-pack on this engine run."
  },
  PACK_NOT_SEALED: {
    kind: "error",
    retry: false,
    remedy: "Run oracle-pack on this engine run, and use it only when it seals with SEALED_OK."
  },
  PACK_ROOT_NOT_FOUND: {
    kind: "error",
    retry: false,
    remedy: "Correct ORACLE_ENGINE_RUN_ROOT, or seed the engine run first."
  },
  PARTITION_KEY_MISSING: {
    kind: "reason",
    retry: false,
    remedy: "Fill one of the members that the partitioning profile names."
  },
  PARTITION_LINEAGE_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "Rows carry another world key than their path. Ask the data engine for a consistent run."
  },
  PAYLOAD_HASH_MISMATCH: {
    kind: "reason",
    retry: false,
    remedy: "Compare both payloads in quarantine; the first one stands."
  },
  PINS_MISMATCH: {
    kind: "reason",
    retry: false,
    remedy: "Make envelope and payload carry the same lineage and event time."
  },
  PINS_MISSING: {
    kind: "reason",
    retry: false,
    remedy: "Fill every pin that the event class requires."
  },
  PLAN_DRIFT: {
    kind: "error",
    retry: false,
    remedy: "Another plan is recorded for this scenario run. Start a new run; nothing was overwritten."
  },
  PLAN_INVALID: {
    kind: "error",
    retry: false,
    remedy: "The request and the policy give no plan. Correct the requested outputs or the strategy."
  },
  PLATFORM_RUN_ID_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "READY and facts view name different platform runs. Run the scenario runner again for this run."
  },
  PLATFORM_RUN_ID_MISSING: {
    kind: "error",
    retry: false,
    remedy: "The facts view names no platform run. Run the scenario runner again."
  },
  POISON: {
    kind: "reason",
    retry: false,
    remedy: "Read the failure row, correct the program and replay the record from the archive."
  },
  PRIMARY_KEY_MISSING: {
    kind: "error",
    retry: false,
    remedy: "The row has no identity. Correct the source output and sort it again; the stream stops at the row before it."
  },
  PRODUCER_ALLOWLIST_EMPTY: {
    kind: "error",
    retry: false,
    remedy: "Name at least one allowed producer."
  },
  PRODUCER_ALLOWLIST_MISSING: {
    kind: "error",
    retry: false,
    remedy: "Configure the list of allowed producers."
  },
  PRODUCER_ALLOWLIST_UNREADABLE: {
    kind: "error",
    retry: false,
    remedy: "Write the list of allowed producers as a JSON object with an array of ids."
  },
  PRODUCER_ID_MISSING: {
    kind: "error",
    retry: false,
    remedy: "Set the producer id."
  },
  PRODUCER_NOT_ALLOWED: {
    kind: "error",
    retry: false,
    remedy: "Use a producer id that the allow list names."
  },
  PRODUCER_NOT_AUTHORIZED: {
    kind: "reason",
    retry: false,
    remedy: "Push this event class with the principal that owns it."
  },
  PUBLISH_AMBIGUOUS: {
    kind: "reason",
    retry: false,
    remedy: "Let the reconciler find out whether the record is on the bus; never publish by hand."
  },
  PUBLISH_AMBIGUOUS_OPEN: {
    kind: "reason",
    retry: false,
    remedy: "Run the gate's reconciler until no admission is open."
  },
  PUBLISH_AMBIGUOUS_RETRY: {
    kind: "reason",
    retry: true,
    remedy: "Send the same bytes again after the reconciler has decided."
  },
  PUBLISH_FAILED_RETRY: {
    kind: "reason",
    retry: true,
    remedy: "The bus refused the record before appending it. Repair topic or access, then send the same bytes again."
  },
  PUBLISH_IN_FLIGHT_RETRY: {
    kind: "reason",
    retry: true,
    remedy: "Send the same bytes again; the first attempt is not settled yet."
  },
  RATE_LIMITED: {
    kind: "reason",
    retry: true,
    remedy: "Wait for the time in Retry-After, then send the same bytes again."
  },
  READY_PUBLISH_FAILED: {
    kind: "error",
    retry: true,
    remedy: "The control topic did not take READY. Run the scenario runner again; it publishes the same message id."
  },
  READY_SIGNAL_DRIFT: {
    kind: "error",
    retry: false,
    remedy: "Another READY is recorded for this scenario run. Start a new run; nothing was overwritten."
  },
  RECEIPT_SCHEMA_INVALID: {
    kind: "reason",
    retry: false,
    remedy: "A gate or instance receipt does not match its schema. Report it with the run record."
  },
  RECONCILIATION_FAILED: {
    kind: "reason",
    retry: false,
    remedy: "Read the explanations of the reconciliation: a difference without a counter is a loss or a copy."
  },
  REEMIT_RATE_LIMIT: {
    kind: "error",
    retry: true,
    remedy: "Too many re-emissions in the window. Wait, then try again."
  },
  REPLAY_ANCHORS_EMPTY: {
    kind: "reason",
    retry: false,
    remedy: "Regenerate the offsets snapshots; a run with admissions has anchors for every partition it filled."
  },
  REPORTER_LOCK_LOST: {
    kind: "error",
    retry: false,
    remedy: "The lock's session ended or another reporter took over. Nothing more was written; run the reporter again."
  },
  REPORTER_LOCK_NOT_ACQUIRED: {
    kind: "error",
    retry: false,
    remedy: "Another reporter works for this run. Wait until it ended, then look at its result."
  },
  REQUEST_TIMEOUT: {
    kind: "reason",
    retry: true,
    remedy: "Send the whole body within thirty seconds."
  },
  RUN_FACTS_INVALID: {
    kind: "error",
    retry: false,
    remedy: "The facts view is missing, malformed or not the one that READY announces. Run the scenario runner again."
  },
  RUN_RECEIPT_INVALID: {
    kind: "error",
    retry: false,
    remedy: "Ask the data engine for a run receipt that follows its schema."
  },
  RUN_RECEIPT_UNREADABLE: {
    kind: "error",
    retry: false,
    remedy: "Seed run_receipt.json and check that this role may read it."
  },
  RUN_SCOPE_MISMATCH: {
    kind: "reason",
    retry: false,
    remedy: "Send events to the gate of their own run."
  },
  SCENARIO_ID_AMBIGUOUS: {
    kind: "error",
    retry: false,
    remedy: "Several scenarios lie under this engine run; pin one with ORACLE_SCENARIO_ID."
  },
  SCENARIO_ID_MISSING: {
    kind: "error",
    retry: false,
    remedy: "Pin ORACLE_SCENARIO_ID to a scenario of this engine run."
  },
  SCENARIO_RUN_ID_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "READY and facts view name different scenario runs. Run the scenario runner again for this run."
  },
  SCENARIO_RUN_ID_MISSING: {
    kind: "error",
    retry: false,
    remedy: "The facts view names no scenario run. Run the scenario runner again."
  },
  SCHEMA_FAIL: {
    kind: "reason",
    retry: false,
    remedy: "Compare the payload in quarantine with its schema at the listed paths."
  },
  SCHEMA_POLICY_MISSING: {
    kind: "reason",
    retry: false,
    remedy: "Use an event type of the class map, spelled exactly."
  },
  SCHEMA_VERSION_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "Run db-migrate with the same image as the services; a database that is newer than the image needs a newer image."
  },
  SCHEMA_VERSION_NOT_ALLOWED: {
    kind: "reason",
    retry: false,
    remedy: "Use a schema version that the schema policy allows."
  },
  SCHEMA_VERSION_REQUIRED: {
    kind: "reason",
    retry: false,
    remedy: "State the schema version of the payload."
  },
  SEAL_CONTENT_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "Objects changed after the seal. Restore them, or pack a fresh root."
  },
  SEAL_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "The pack root holds another seal. Use a fresh pack root; never overwrite a seal."
  },
  SEED_DESTINATION_CONFLICT: {
    kind: "error",
    retry: false,
    remedy: "The destination holds another object under this key. Seed into a fresh prefix; nothing is overwritten."
  },
  SEED_SOURCE_CHANGED: {
    kind: "error",
    retry: false,
    remedy: "A source object changed during the copy. Seed again from a source that nobody writes."
  },
  SEED_SOURCE_KEY_INVALID: {
    kind: "error",
    retry: false,
    remedy: "A source key has a dot segment or a character that keys do not have. Correct the source."
  },
  SEED_SOURCE_MISSING: {
    kind: "error",
    retry: false,
    remedy: "The source lacks a required object, or holds it with zero bytes. Complete the source, then seed again."
  },
  SEED_SOURCE_NOT_S3: {
    kind: "error",
    retry: false,
    remedy: "Give an s3:// source. Local files never enter the platform through the seed job."
  },
  SOURCE_UNREADABLE: {
    kind: "reason",
    retry: false,
    remedy: "Find out why the source cannot be read; an unreadable count is not zero."
  },
  SR_REQUEST_INVALID: {
    kind: "error",
    retry: false,
    remedy: "Correct the run request; nothing was written."
  },
  SR_SETTLEMENT_LOCK_FAIL_CLOSED: {
    kind: "error",
    retry: false,
    remedy: "Pin every named setting to a managed, concrete value before the scenario runner is started."
  },
  STATUS_TRANSITION_REFUSED: {
    kind: "error",
    retry: false,
    remedy: "A terminal state never changes. Start a new run."
  },
  STORE_UNAVAILABLE: {
    kind: "reason",
    retry: true,
    remedy: "The admission database did not answer; send the same bytes again."
  },
  STREAM_RECEIPT_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "The sources or the settings changed since the view was made. Use a fresh engine run root, or delete this output's view on purpose."
  },
  STREAM_RECEIPT_MISSING: {
    kind: "error",
    retry: false,
    remedy: "The view has a manifest and no receipt. Delete this output's view on purpose, then sort again."
  },
  STREAM_SORT_OUTPUT_EMPTY: {
    kind: "error",
    retry: false,
    remedy: "The output, or the slice that was asked for, has no rows."
  },
  STREAM_SORT_RESOURCES_EXHAUSTED: {
    kind: "error",
    retry: false,
    remedy: "Give the job more memory or temporary disk, or smaller windows, then sort again."
  },
  STREAM_SORT_SOURCE_INVALID: {
    kind: "error",
    retry: false,
    remedy: "The named file is not readable Parquet. Restore it from the engine run."
  },
  STREAM_SORT_TS_INVALID: {
    kind: "error",
    retry: false,
    remedy: "The named rows have no valid time. Ask the data engine for a corrected run; rows are never dropped."
  },
  STREAM_SORT_VALIDATION_FAILED: {
    kind: "error",
    retry: false,
    remedy: "The sorted rows are not the source rows, so nothing was published. Sort again on another machine and report both receipts."
  },
  STREAM_VIEW_EMPTY: {
    kind: "error",
    retry: false,
    remedy: "The view has no rows. Sort the output again from a source that has some."
  },
  STREAM_VIEW_FINGERPRINT_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "A part differs from the digest in its manifest. Delete this output's view on purpose and sort again."
  },
  STREAM_VIEW_ID_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "The view was made for another root, scenario, output or slice. Sort this output again in its own root."
  },
  STREAM_VIEW_MISSING: {
    kind: "error",
    retry: false,
    remedy: "Run oracle-stream-sort for this output."
  },
  STREAM_VIEW_ORDER_VIOLATION: {
    kind: "error",
    retry: false,
    remedy: "The view is not in time order. Delete this output's view on purpose and sort again."
  },
  STREAM_VIEW_OUTPUT_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "The view's documents name another output, world or slice than this run. Sort this output again."
  },
  STREAM_VIEW_PARTIAL_EXISTS: {
    kind: "error",
    retry: false,
    remedy: "A sort ended while it published. Delete this output's view prefix and nothing else, then sort again."
  },
  STREAM_VIEW_RECEIPT_BAD: {
    kind: "error",
    retry: false,
    remedy: "The view's receipt or manifest is unreadable or does not conserve its rows. Sort this output again."
  },
  STREAM_VIEW_SCHEMA_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "A column is missing, has another type or holds values that its type forbids. Ask the data engine for a corrected run."
  },
  TEMPLATE_TOKEN_MISSING: {
    kind: "error",
    retry: false,
    remedy: "A path template names a pin that the world key does not have. Complete the run receipt or correct the catalogue."
  },
  UNATTESTED_RECORD: {
    kind: "reason",
    retry: false,
    remedy: "Find out who wrote to the bus without the gate and revoke that access."
  },
  UNAUTHORIZED: {
    kind: "reason",
    retry: false,
    remedy: "Send one valid key of a known principal in X-IG-Api-Key."
  },
  UNKNOWN_GATE_ID: {
    kind: "error",
    retry: false,
    remedy: "Use a gate id of the gate map in runtime/src/events/gate-map.json."
  },
  UNKNOWN_OUTPUT_ID: {
    kind: "error",
    retry: false,
    remedy: "Request only outputs of the catalogue."
  },
  UNSUPPORTED_ENCODING: {
    kind: "reason",
    retry: false,
    remedy: "Send the body uncompressed."
  },
  UNSUPPORTED_HASH_ALGO: {
    kind: "reason",
    retry: false,
    remedy: "Use sha256 in the partitioning profile."
  },
  UNSUPPORTED_MEDIA_TYPE: {
    kind: "reason",
    retry: false,
    remedy: "Send application/json in UTF-8."
  },
  WORLD_KEY_MISMATCH: {
    kind: "error",
    retry: false,
    remedy: "Receipt, manifest, facts or rows name different worlds. Point the run at one engine run and announce it again."
  },
  WORLD_KEY_MISSING: {
    kind: "error",
    retry: false,
    remedy: "Ask the data engine for a run receipt with run id, fingerprint, parameter hash and seed."
  },
  WORLD_TARGET_OCCUPIED: {
    kind: "error",
    retry: false,
    remedy: "The target prefix holds another world. Choose a fresh prefix; a world is never overwritten."
  },
  WSP_LANE_CONFIG_INVALID: {
    kind: "error",
    retry: false,
    remedy: "Use a lane index from 0 to one below the lane count."
  },
  WSP_QUARANTINE_RATIO: {
    kind: "error",
    retry: false,
    remedy: "Read the reason codes of the quarantined events and correct their cause before the stream goes on."
  },
  WSP_READY_ABSENT: {
    kind: "error",
    retry: false,
    remedy: "No READY of this run arrived in time. Run the scenario runner first."
  }
};

// evidence-schemas/src/platform-error.ts
var codeTable = codes_default;
var PlatformError = class extends Error {
  code;
  retry;
  remedy;
  constructor(code, facts, options) {
    super(`${code}: ${facts}`, options);
    this.name = "PlatformError";
    this.code = code;
    this.retry = codeTable[code].retry;
    this.remedy = codeTable[code].remedy;
  }
};
var isPlatformError = (error, ...wanted) => error instanceof PlatformError && (wanted.length === 0 || wanted.includes(error.code));

// evidence-schemas/src/evidence-key.ts
function evidenceKey(place, name, options = {}) {
  const placed = placedName(place, name, options);
  const segments = placed.split("/");
  const file = segments.pop() ?? "";
  if (!FILE_NAME.test(file)) refuse("the file name", file);
  for (const segment of segments) if (!isFolder(segment)) refuse("the folder", segment);
  assertPlaced(place, segments, file);
  const key = evidencePrefix(place) + placed;
  if (key.length > KEY_BYTES_MAX) refuse(`the length of ${key.length} bytes`, key);
  return key;
}
function evidencePrefix(place) {
  switch (place.family) {
    case "run":
      return `evidence/runs/${runId(place.platform_run_id)}/`;
    case "archive":
      return `archive/${runId(place.platform_run_id)}/events/`;
    case "quarantine":
      return `quarantine/${runId(place.platform_run_id)}/`;
    case "ledger":
      return `evidence/${substrate(place.env)}/ledger/`;
    case "packaging":
      return `evidence/${substrate(place.env)}/packaging/${executionId(place)}/P(-1)/`;
    case "substrate":
    case "run_control":
    case "infra_guard":
      return `evidence/${substrate(place.env)}/${place.family}/${executionId(place)}/`;
    default:
      return refuse("the family", place.family);
  }
}
var KEY_BYTES_MAX = 1024;
var RUN_ID = /^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$/;
var PHASE_ID = /^(pre-)?P\(-1\)$|^P(1[0-2]|[0-9])$/;
var FOLDER = /^[a-z0-9](?:[a-z0-9_-]{0,126}[a-z0-9])?$/;
var PARTITION_FOLDER = /^[a-z][a-z_]{0,31}=[A-Za-z0-9](?:[A-Za-z0-9._-]{0,126}[A-Za-z0-9])?$/;
var EXTENSION = "\\.(?:json|jsonl|jsonl\\.zst|parquet)$";
var STEM = [
  // A snake_case or identifier name,
  "[a-z0-9_][a-z0-9_-]{0,126}(?:\\.canonical|\\.supersede-[1-9][0-9]{0,2})?",
  // a partition segment,
  "[a-z]{1,32}=[A-Za-z0-9][A-Za-z0-9_-]{0,126}",
  // or a fact named by its moment, actor and event.
  "[0-9]{8}T[0-9]{6,12}Z_[A-Za-z0-9_-]{1,126}"
].join("|");
var FILE_NAME = new RegExp(`^(?:${STEM})${EXTENSION}`);
var EXECUTION_ID = {
  packaging: /^m1_[0-9]{8}T[0-9]{6}Z$/,
  substrate: /^m2_[0-9]{8}T[0-9]{6}Z$/,
  run_control: /^m(?:0|[3-9]|10)_[0-9]{8}T[0-9]{6}Z$/,
  infra_guard: /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*_[0-9]{8}T[0-9]{6}Z$/
};
var SUBSTRATES = /* @__PURE__ */ new Set(["embedded", "emulated", "dev_min"]);
var LEDGER_EVENT = /^[0-9]{8}\.json$/;
var ATTEMPT_MAX = 999;
var isFolder = (segment) => FOLDER.test(segment) || PHASE_ID.test(segment) || PARTITION_FOLDER.test(segment);
function assertPlaced(place, folders, file) {
  if (place.family === "ledger") {
    const known = folders.length === 0 ? file === "state.json" : folders.length === 1 && (folders[0] === "events" && LEDGER_EVENT.test(file) || folders[0] === "refusals");
    if (!known) refuse("the ledger object", [...folders, file].join("/"));
  }
  if (place.family === "quarantine" && folders[0] !== "payloads" && folders[0] !== "index")
    refuse("the quarantine folder", folders[0] ?? "");
}
function placedName(place, name, { failedAttempt, attempt }) {
  const number = failedAttempt ?? attempt;
  if (number === void 0) return name;
  if (!Number.isInteger(number) || number < 1 || number > ATTEMPT_MAX) refuse("the attempt", String(number));
  if (place.family === "ledger" || place.family === "archive" || place.family === "quarantine")
    refuse("an attempt in the family", place.family);
  if (!name.endsWith(".json")) refuse("the file name of an attempt", name);
  const stem = name.slice(0, -".json".length);
  if (failedAttempt !== void 0) return `${stem}_attempt${number}_fail.json`;
  return number === 1 ? name : `${stem}_attempt${number}.json`;
}
function runId(text) {
  return RUN_ID.test(text) ? text : refuse("the run id", text);
}
function substrate(text) {
  return SUBSTRATES.has(text) ? text : refuse("the substrate", text);
}
function executionId(place) {
  const known = EXECUTION_ID[place.family].test(place.execution_id);
  return known ? place.execution_id : refuse(`the execution id of ${place.family}`, place.execution_id);
}
function refuse(what, text) {
  throw new PlatformError("E_EVIDENCE_KEY_INVALID", `${what} ${JSON.stringify(text.slice(0, 128))}`);
}

// evidence-schemas/handles/entry.ts
var literal = (scope, value) => ({
  origin: "literal",
  scope,
  value
});
var derived = (scope, value, given = {}) => ({ origin: "derived", scope, value, ...given });
var derivedLater = (scope, given = {}) => ({
  origin: "derived",
  scope,
  ...given
});
var terraform = (stack, name, given = {}) => ({
  origin: `tf:${stack}`,
  scope: stack,
  ...name === void 0 ? {} : { value: name },
  ...given
});
var terraformList = (stack, given = {}) => ({ origin: `tf:${stack}`, scope: stack, ...given });
var operatorInput = (scope, given = {}) => {
  const { fallback, ...rules } = given;
  return {
    origin: "operator-input",
    scope,
    ...fallback === void 0 ? {} : { value: fallback },
    ...rules
  };
};
var operatorSecret = (scope) => ({
  origin: "operator-secret",
  scope,
  accepts: "secrets\\.[A-Z][A-Z0-9_]*"
});
var runtime = (scope, given = {}) => ({
  origin: "runtime",
  scope,
  ...given
});
var secretLocator = (scope, path) => ({
  origin: path.includes("<") ? "derived" : "literal",
  scope,
  value: path,
  secretLocator: true
});
var within = (parent, rest) => derived("core", `<${parent}>${rest}`);

// evidence-schemas/handles/compute.ts
var NO_NETWORK = { absentOnEmbedded: "processes of one machine meet on its loopback interface" };
var service = (name) => derived("demo", `<NAME_PREFIX>-${name}`);
var compute = {
  ECS_CLUSTER_NAME: terraform("demo", "<NAME_PREFIX>"),
  CLOUDWATCH_LOG_GROUP_PREFIX: literal("demo", "/fraud-platform/dev_min"),
  /** Upper bound, days. */
  LOG_RETENTION_DAYS: literal("demo", 7),
  VPC_ID: terraform("demo", void 0, { accepts: "vpc-[0-9a-f]{8,17}", ...NO_NETWORK }),
  /** At least two. */
  SUBNET_IDS_PUBLIC: terraformList("demo", { accepts: "subnet-[0-9a-f]{8,17}", ...NO_NETWORK }),
  SECURITY_GROUP_ID_APP: terraform("demo", void 0, { accepts: "sg-[0-9a-f]{8,17}", ...NO_NETWORK }),
  SECURITY_GROUP_ID_DB: terraform("demo", void 0, { accepts: "sg-[0-9a-f]{8,17}", ...NO_NETWORK }),
  VPC_CIDR: literal("demo", "10.42.0.0/16"),
  PUBLIC_SUBNET_CIDRS: literal("demo", ["10.42.0.0/24", "10.42.1.0/24"]),
  /** Both load balancer handles stay unset: the posture forbids one. */
  INTERNAL_LB_ARN: terraform("demo", void 0, NO_NETWORK),
  INTERNAL_LB_DNS_NAME: terraform("demo", void 0, NO_NETWORK),
  SERVICE_DISCOVERY_NAMESPACE: terraform("demo", void 0, {
    accepts: "[a-z][a-z0-9.-]{0,62}",
    ...NO_NETWORK
  }),
  /** A base URL: never a path, never the address of a task. */
  IG_BASE_URL: derived("demo", "http://ig.<SERVICE_DISCOVERY_NAMESPACE>:<IG_PORT>", {
    accepts: "https?://[a-z0-9][a-z0-9.-]*(:[0-9]{1,5})?"
  }),
  IG_LISTEN_ADDR: literal("const", "0.0.0.0"),
  IG_PORT: literal("const", 8080),
  IG_INGEST_PATH: literal("const", "/v1/ingest/push"),
  IG_HEALTHCHECK_PATH: literal("const", "/v1/ops/health"),
  IG_AUTH_MODE: literal("const", "api_key"),
  IG_AUTH_HEADER_NAME: literal("const", "X-IG-Api-Key"),
  SSM_IG_API_KEY_PATH: secretLocator("demo", "/fraud-platform/dev_min/ig/api_key"),
  IG_WRITER_PRINCIPALS: literal("demo", [
    "wsp",
    "decision_fabric",
    "action_layer",
    "case_trigger",
    "case_management",
    "ops"
  ]),
  SVC_IG: service("ig"),
  SVC_RTDL_CORE_ARCHIVE_WRITER: service("rtdl-core-archive-writer"),
  SVC_RTDL_CORE_IEG: service("rtdl-core-ieg"),
  SVC_RTDL_CORE_OFP: service("rtdl-core-ofp"),
  SVC_RTDL_CORE_CSFB: service("rtdl-core-csfb"),
  SVC_DECISION_LANE_DL: service("decision-lane-dl"),
  SVC_DECISION_LANE_DF: service("decision-lane-df"),
  SVC_DECISION_LANE_AL: service("decision-lane-al"),
  SVC_DECISION_LANE_DLA: service("decision-lane-dla"),
  SVC_CASE_TRIGGER: service("case-trigger"),
  SVC_CM: service("case-mgmt"),
  SVC_LS: service("label-store"),
  SVC_ENV_CONFORMANCE: service("env-conformance"),
  TD_ORACLE_SEED: service("oracle-seed"),
  TD_ORACLE_STREAM_SORT: service("oracle-stream-sort"),
  TD_ORACLE_CHECKER: service("oracle-checker"),
  TD_SR: service("sr"),
  TD_WSP: service("wsp"),
  TD_REPORTER: service("reporter"),
  TD_DB_MIGRATIONS: service("db-migrations"),
  TD_RUNTIME_PROBE: service("runtime-probe"),
  TD_LAG_SAMPLER: service("lag-sampler"),
  TD_DUPLICATE_INJECTOR: service("duplicate-injector"),
  /** At rest; M10.A alone may pin more than one replica, and only for the ingestion gate. */
  ECS_SERVICE_DESIRED_COUNT_DEFAULT: literal("demo", 0),
  ECS_TASK_RETRY_MAX: literal("const", 1),
  ECS_PHASE_PROFILE_DEFAULT_START_DESIRED_COUNT: literal("const", 1),
  ECS_PHASE_PROFILE_MAP: derived("const", {
    m6_control_ingress: ["<SVC_IG>"],
    m7_p8_rtdl_core: [
      "<SVC_RTDL_CORE_ARCHIVE_WRITER>",
      "<SVC_RTDL_CORE_IEG>",
      "<SVC_RTDL_CORE_OFP>",
      "<SVC_RTDL_CORE_CSFB>"
    ],
    m7_p9_decision_lane: [
      "<SVC_DECISION_LANE_DL>",
      "<SVC_DECISION_LANE_DF>",
      "<SVC_DECISION_LANE_AL>",
      "<SVC_DECISION_LANE_DLA>"
    ],
    m7_p10_case_labels: ["<SVC_CASE_TRIGGER>", "<SVC_CM>", "<SVC_LS>"],
    m8_obs_gov: ["<SVC_ENV_CONFORMANCE>"],
    all_spine_daemons: [
      "<SVC_IG>",
      "<SVC_RTDL_CORE_ARCHIVE_WRITER>",
      "<SVC_RTDL_CORE_IEG>",
      "<SVC_RTDL_CORE_OFP>",
      "<SVC_RTDL_CORE_CSFB>",
      "<SVC_DECISION_LANE_DL>",
      "<SVC_DECISION_LANE_DF>",
      "<SVC_DECISION_LANE_AL>",
      "<SVC_DECISION_LANE_DLA>",
      "<SVC_CASE_TRIGGER>",
      "<SVC_CM>",
      "<SVC_LS>",
      "<SVC_ENV_CONFORMANCE>"
    ]
  }),
  HEARTBEAT_PARAM_PATH: literal("const", "/fraud-platform/dev_min/demo/heartbeat"),
  IDLE_TTL_MINUTES: literal("const", 90),
  IDLE_GUARD_CRON: literal("ci", "*/30 * * * *"),
  IDLE_GUARD_ENFORCEMENT_MODE_DEFAULT: operatorInput("const", {
    fallback: "stop_services",
    accepts: "observe_only|stop_services|destroy_demo_stack"
  }),
  RIGHTSIZE_LOOKBACK_HOURS: literal("const", 24),
  RIGHTSIZE_CW_PERIOD_SECONDS: literal("const", 300),
  ECS_DAEMON_TASK_CPU: literal("demo", 256),
  ECS_DAEMON_TASK_MEMORY: literal("demo", 512),
  /** 512 MiB was proven to run out of memory. */
  ECS_REPORTER_TASK_MEMORY: literal("demo", 1024),
  /** Full scale; the functional profile runs with the size of a daemon. */
  ECS_ORACLE_SORT_CPU: literal("demo", 8192),
  ECS_ORACLE_SORT_MEMORY: literal("demo", 32768)
};

// evidence-schemas/handles/oracle.ts
var oracle = {
  ORACLE_INLET_MODE: operatorInput("run", {
    fallback: "s3_to_s3_seed",
    accepts: "s3_to_s3_seed|external_pre_staged"
  }),
  // A local path, a loopback endpoint or another store is refused here already (M5.B).
  ORACLE_SEED_SOURCE_URI: operatorInput("run", {
    accepts: "s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/[A-Za-z0-9._=/-]*)?"
  }),
  ORACLE_SEED_VERIFY_MODE: literal("const", "sha256_or_etag_size"),
  ORACLE_INLET_ASSERTION_REQUIRED: literal("const", true),
  ORACLE_REQUIRED_OUTPUT_IDS: literal("const", [
    "s3_event_stream_with_fraud_6B",
    "arrival_events_5B",
    "s1_arrival_entities_6B",
    "s3_flow_anchor_with_fraud_6B"
  ]),
  /** The last four are the catalogue for future outputs. */
  ORACLE_SORT_KEY_BY_OUTPUT_ID: literal("const", {
    s3_event_stream_with_fraud_6B: ["ts_utc"],
    arrival_events_5B: ["ts_utc"],
    s1_arrival_entities_6B: ["ts_utc"],
    s3_flow_anchor_with_fraud_6B: ["ts_utc"],
    s1_session_index_6B: ["session_start_utc"],
    s4_event_labels_6B: ["flow_id", "event_seq"],
    s4_flow_truth_labels_6B: ["flow_id"],
    s4_flow_bank_view_6B: ["flow_id"]
  }),
  /** Only entries whose output is required for the run; ties break by file name, then by row number in the file. */
  ORACLE_SORT_KEY_ACTIVE_SCOPE: literal("const", "required_outputs"),
  ORACLE_OUTPUT_ROLE_BY_ID: literal("const", {
    s3_event_stream_with_fraud_6B: "traffic",
    arrival_events_5B: "context",
    s1_arrival_entities_6B: "context",
    s3_flow_anchor_with_fraud_6B: "context"
  }),
  M5_LANE_MODE: operatorInput("run", {
    fallback: "functional_green",
    accepts: "functional_green|full_scale_probe"
  }),
  M5_WORKLOAD_PROFILE_ID: operatorInput("run", { accepts: "[a-z][a-z0-9_]{0,63}" }),
  ORACLE_SCENARIO_ID: operatorInput("run", { accepts: "[A-Za-z0-9][A-Za-z0-9._-]{0,127}" }),
  SR_MANIFEST_FINGERPRINT: operatorInput("run", { accepts: "[0-9a-f]{64}" }),
  SR_PARAMETER_HASH: operatorInput("run", { accepts: "[0-9a-f]{64}" }),
  SR_SEED: operatorInput("run", { accepts: "0|[1-9][0-9]{0,19}" }),
  /** Never a free string: it follows from the scenario equivalence rule. */
  SR_RUN_EQUIVALENCE_KEY: derivedLater("run", { accepts: "[0-9a-f]{64}" }),
  USE_AWS_BATCH_FOR_ORACLE_JOBS: literal("const", false)
};

// evidence-schemas/handles/budget.ts
var NO_ALERTS = { absentOnEmbedded: "nothing on one machine is billed" };
var ADDRESS = "[^@\\s]+@[^@\\s]+\\.[a-z]{2,}";
var budget = {
  AWS_BUDGET_NAME: derived("core", "<NAME_PREFIX>-budget"),
  AWS_BUDGET_LIMIT_AMOUNT: derived("core", "<MONTHLY_BUDGET_AMOUNT>"),
  AWS_BUDGET_LIMIT_UNIT: derived("core", "<MONTHLY_BUDGET_UNIT>"),
  AWS_BUDGET_ALERT_1_AMOUNT: literal("core", "10"),
  AWS_BUDGET_ALERT_2_AMOUNT: literal("core", "20"),
  AWS_BUDGET_ALERT_3_AMOUNT: literal("core", "28"),
  ALERT_CHANNEL_MODE: operatorInput("core", { accepts: "email|sns", ...NO_ALERTS }),
  ALERT_EMAIL_ADDRESS: operatorInput("core", { accepts: ADDRESS, ...NO_ALERTS }),
  SNS_TOPIC_ARN: operatorInput("core", {
    accepts: "arn:aws:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}",
    ...NO_ALERTS
  }),
  SNS_SUBSCRIPTION_EMAIL: operatorInput("core", { accepts: ADDRESS, ...NO_ALERTS }),
  ENABLE_COST_ANOMALY_DETECTION: literal("core", true),
  COST_CAPTURE_SCOPE: literal("const", "aws_plus_confluent_cloud"),
  COST_CAPTURE_ENFORCEMENT_MODE: literal("const", "fail_closed"),
  COST_CAPTURE_PERIOD: literal("const", "month_to_date_utc"),
  CONFLUENT_BILLING_SOURCE_MODE: literal("const", "managed_control_plane_api_snapshot"),
  CONFLUENT_BILLING_CURRENCY: literal("const", "USD"),
  TOTAL_MONTHLY_BUDGET_LIMIT_AMOUNT: derived("const", "<MONTHLY_BUDGET_AMOUNT>"),
  TOTAL_MONTHLY_BUDGET_LIMIT_UNIT: derived("const", "<MONTHLY_BUDGET_UNIT>"),
  TOTAL_BUDGET_ALERT_1_AMOUNT: derived("const", "<AWS_BUDGET_ALERT_1_AMOUNT>"),
  TOTAL_BUDGET_ALERT_2_AMOUNT: derived("const", "<AWS_BUDGET_ALERT_2_AMOUNT>"),
  TOTAL_BUDGET_ALERT_3_AMOUNT: derived("const", "<AWS_BUDGET_ALERT_3_AMOUNT>"),
  CONFLUENT_BILLING_API_KEY_INPUT: operatorSecret("ci"),
  CONFLUENT_BILLING_API_SECRET_INPUT: operatorSecret("ci"),
  CONFLUENT_BILLING_SNAPSHOT_KEY_PATTERN: within(
    "EVIDENCE_RUN_CONTROL_PREFIX_PATTERN",
    "confluent_billing_snapshot.json"
  ),
  LOG_BACKEND: literal("const", "cloudwatch"),
  METRICS_BACKEND: literal("const", "cloudwatch_basic"),
  METRIC_NAMESPACE: literal("const", "fraud-platform/dev_min"),
  TRACING_ENABLED: literal("const", false)
};

// evidence-schemas/handles/database.ts
var database = {
  DB_ENGINE: literal("demo", "postgres"),
  DB_BACKEND_MODE: literal("demo", "rds_instance"),
  DB_SCOPE: literal("demo", "demo"),
  RDS_INSTANCE_ID: derived("demo", "<NAME_PREFIX>-db"),
  RDS_ENDPOINT: terraform("demo"),
  /** Part of the substrate epoch. */
  DB_RESOURCE_ID: terraform("demo"),
  DB_NAME: literal("demo", "fraud_platform"),
  DB_PORT: literal("demo", 5432),
  DB_USERNAME: literal("demo", "fp_app"),
  DB_SCHEMA_IG: literal("demo", "ig"),
  DB_SCHEMA_RTDL: literal("demo", "rtdl"),
  DB_SCHEMA_CASES: literal("demo", "cases"),
  DB_SCHEMA_LABELS: literal("demo", "labels"),
  SSM_DB_USER_PATH: secretLocator("demo", "/fraud-platform/dev_min/db/user"),
  SSM_DB_PASSWORD_PATH: secretLocator("demo", "/fraud-platform/dev_min/db/password"),
  SSM_DB_DSN_PATH: secretLocator("demo", "/fraud-platform/dev_min/db/dsn"),
  DB_SECURITY_GROUP_ID: derived("demo", "<SECURITY_GROUP_ID_DB>", {
    absentOnEmbedded: "processes of one machine meet on its loopback interface"
  }),
  DB_MIGRATIONS_REQUIRED: literal("const", true),
  DB_DESTROY_ON_TEARDOWN: literal("const", true),
  DB_PII_PRESENT: literal("const", false),
  DB_ENGINE_VERSION: literal("demo", "16.9"),
  DB_INSTANCE_CLASS: literal("demo", "db.t4g.micro"),
  /** GiB, both. */
  DB_ALLOCATED_STORAGE: literal("demo", 20),
  DB_MAX_ALLOCATED_STORAGE: literal("demo", 50),
  DB_PUBLICLY_ACCESSIBLE: literal("demo", false),
  CANONICAL_DEMO_SECRET_TARGETS: derived("demo", [
    "<SSM_CONFLUENT_BOOTSTRAP_PATH>",
    "<SSM_CONFLUENT_API_KEY_PATH>",
    "<SSM_CONFLUENT_API_SECRET_PATH>",
    "<SSM_DB_USER_PATH>",
    "<SSM_DB_PASSWORD_PATH>",
    "<SSM_DB_DSN_PATH>",
    "<SSM_IG_API_KEY_PATH>"
  ])
};

// evidence-schemas/handles/identity.ts
var identity = {
  PROJECT_SLUG: literal("const", "fraud-platform"),
  ENV_NAME: literal("const", "dev_min"),
  NAME_PREFIX: operatorInput("const", {
    fallback: "fraud-platform-dev-min",
    accepts: "[a-z][a-z0-9]*(-[a-z0-9]+)*"
  }),
  AWS_REGION: literal("const", "eu-west-2"),
  CONFLUENT_CLOUD_PROVIDER: literal("const", "AWS"),
  CONFLUENT_REGION: literal("const", "eu-west-2"),
  AWS_ACCOUNT_ID: operatorInput("ci", { accepts: "[0-9]{12}", absentOnEmbedded: "there is no cloud account" }),
  MONTHLY_BUDGET_AMOUNT: literal("const", "30"),
  MONTHLY_BUDGET_UNIT: literal("const", "USD"),
  DEMO_DESTROY_DEFAULT: literal("const", true),
  FORBID_NAT_GATEWAY: literal("const", true),
  FORBID_ALWAYS_ON_LOAD_BALANCER: literal("const", true),
  FORBID_ALWAYS_ON_FLEETS: literal("const", true),
  TAG_PROJECT_KEY: literal("const", "project"),
  TAG_ENV_KEY: literal("const", "env"),
  TAG_OWNER_KEY: literal("const", "owner"),
  // The registry row names the tag and its value in one cell; one origin per key makes them two handles.
  TAG_OWNER_VALUE: operatorInput("const", { accepts: "[A-Za-z0-9][A-Za-z0-9 ._-]{0,127}" }),
  TAG_EXPIRES_AT_KEY: literal("const", "expires_at"),
  TAG_EXPIRES_AT_VALUE: operatorInput("const", { accepts: "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])" }),
  COST_ATTRIBUTION_TAG_RUN_ID_KEY: literal("const", "fp_run_id"),
  COST_ATTRIBUTION_TAG_PHASE_PROFILE_KEY: literal("const", "fp_phase_profile")
};

// evidence-schemas/handles/messaging.ts
var messaging = {
  CONFLUENT_ENV_NAME: literal("confluent", "dev_min"),
  CONFLUENT_CLUSTER_NAME: literal("confluent", "dev-min-kafka"),
  CONFLUENT_CLUSTER_TYPE: literal("confluent", "Basic"),
  CONFLUENT_CLUSTER_CLOUD: derived("confluent", "<CONFLUENT_CLOUD_PROVIDER>"),
  CONFLUENT_CLUSTER_REGION: derived("confluent", "<CONFLUENT_REGION>"),
  CONFLUENT_CLUSTER_AVAILABILITY: literal("confluent", "SINGLE_ZONE"),
  /** The substrate epoch of every offset. */
  CONFLUENT_CLUSTER_ID: terraform("confluent"),
  CONFLUENT_CLUSTER_BOOTSTRAP: terraform("confluent"),
  CONFLUENT_CLUSTER_REST_ENDPOINT: terraform("confluent", void 0, {
    absentOnEmbedded: "the embedded log has no control plane"
  }),
  CONFLUENT_TOPIC_MANAGER_SA: derived("confluent", "<NAME_PREFIX>-topic-manager"),
  CONFLUENT_RUNTIME_SA: derived("confluent", "<NAME_PREFIX>-runtime"),
  SSM_CONFLUENT_BOOTSTRAP_PATH: secretLocator("confluent", "/fraud-platform/dev_min/confluent/bootstrap"),
  SSM_CONFLUENT_API_KEY_PATH: secretLocator("confluent", "/fraud-platform/dev_min/confluent/api_key"),
  SSM_CONFLUENT_API_SECRET_PATH: secretLocator("confluent", "/fraud-platform/dev_min/confluent/api_secret"),
  TF_VAR_CONFLUENT_CLOUD_API_KEY: operatorSecret("ci"),
  TF_VAR_CONFLUENT_CLOUD_API_SECRET: operatorSecret("ci"),
  CONFLUENT_CREDENTIAL_OWNER_MODE: literal("confluent", "service_account_keys"),
  CONFLUENT_ACL_MODEL: literal("confluent", "least_privilege"),
  KAFKA_SECURITY_PROTOCOL: literal("const", "SASL_SSL"),
  KAFKA_SASL_MECHANISM: literal("const", "PLAIN"),
  KAFKA_CLIENT_ID_PREFIX: literal("const", "fraud-platform-devmin"),
  /** A publish that takes longer is ambiguous, not failed. */
  KAFKA_PUBLISH_TIMEOUT_MS: literal("const", 3e4),
  FP_BUS_CONTROL_V1: literal("confluent", "fp.bus.control.v1"),
  FP_BUS_TRAFFIC_FRAUD_V1: literal("confluent", "fp.bus.traffic.fraud.v1"),
  FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1: literal("confluent", "fp.bus.context.arrival_events.v1"),
  FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1: literal("confluent", "fp.bus.context.arrival_entities.v1"),
  FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1: literal("confluent", "fp.bus.context.flow_anchor.fraud.v1"),
  FP_BUS_RTDL_V1: literal("confluent", "fp.bus.rtdl.v1"),
  FP_BUS_AUDIT_V1: literal("confluent", "fp.bus.audit.v1"),
  FP_BUS_CASE_TRIGGERS_V1: literal("confluent", "fp.bus.case.triggers.v1"),
  /** Provisioned; an empty one fails no gate. */
  FP_BUS_LABELS_EVENTS_V1: literal("confluent", "fp.bus.labels.events.v1"),
  /** The two baseline topics are not provisioned in fraud mode. */
  FP_BUS_TRAFFIC_BASELINE_V1: literal("confluent", "fp.bus.traffic.baseline.v1"),
  FP_BUS_CONTEXT_FLOW_ANCHOR_BASELINE_V1: literal("confluent", "fp.bus.context.flow_anchor.baseline.v1"),
  KAFKA_PARTITION_KEY_CONTEXT: literal("const", "merchant_id"),
  // 00, section 4, overrules 03: traffic is keyed by flow, decisions by themselves.
  KAFKA_PARTITION_KEY_TRAFFIC_DEFAULT: literal("const", "flow_id"),
  KAFKA_PARTITION_KEY_RTDL: literal("const", "decision_id"),
  KAFKA_PARTITION_KEY_CONTROL: literal("const", "platform_run_id"),
  KAFKA_DEFAULT_PARTITIONS_HIGH_VOLUME: literal("confluent", 3),
  KAFKA_DEFAULT_PARTITIONS_LOW_VOLUME: literal("confluent", 1),
  KAFKA_RETENTION_MS_HIGH_VOLUME: literal("confluent", 864e5),
  KAFKA_RETENTION_MS_LOW_VOLUME: literal("confluent", 2592e5),
  KAFKA_CLEANUP_POLICY_DEFAULT: literal("confluent", "delete"),
  KAFKA_TOPIC_CLASS_HIGH: derived("const", [
    "<FP_BUS_TRAFFIC_FRAUD_V1>",
    "<FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1>",
    "<FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1>",
    "<FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1>",
    "<FP_BUS_RTDL_V1>"
  ]),
  KAFKA_TOPIC_CLASS_LOW: derived("const", [
    "<FP_BUS_CONTROL_V1>",
    "<FP_BUS_AUDIT_V1>",
    "<FP_BUS_CASE_TRIGGERS_V1>",
    "<FP_BUS_LABELS_EVENTS_V1>"
  ]),
  KAFKA_REQUIRED_TOPIC_COUNT: literal("const", 9)
};

// evidence-schemas/handles/packaging.ts
var packaging = {
  ECR_REPO_NAME: derived("core", "<NAME_PREFIX>"),
  ECR_REPO_URI: derived("core", "<AWS_ACCOUNT_ID>.dkr.ecr.<AWS_REGION>.amazonaws.com/<ECR_REPO_NAME>", {
    absentOnEmbedded: "the image is a content-addressed bundle, not an image of a cloud registry"
  }),
  ECR_TAG_MUTABILITY: literal("core", "IMMUTABLE"),
  IMAGE_TAG_GIT_SHA_PATTERN: literal("const", "git-{git_sha}"),
  /** Never authoritative. */
  IMAGE_TAG_DEV_MIN_LATEST: literal("const", "dev-min-latest"),
  IMAGE_REFERENCE_MODE: literal("const", "immutable_preferred"),
  IMAGE_TAG_EVIDENCE_FIELD: literal("const", "image_tag"),
  IMAGE_DIGEST_EVIDENCE_FIELD: literal("const", "image_digest"),
  IMAGE_GIT_SHA_EVIDENCE_FIELD: literal("const", "git_sha"),
  IMAGE_BUILD_DRIVER: literal("const", "github_actions"),
  IMAGE_BUILD_PATH: literal("const", "runtime"),
  IMAGE_DOCKERFILE_PATH: literal("const", "runtime/Dockerfile"),
  IMAGE_INCLUDE_MANIFEST_SHA256: derivedLater("const", { accepts: "[0-9a-f]{64}" }),
  ENTRYPOINT_ORACLE_SEED: literal("const", "oracle-seed"),
  ENTRYPOINT_ORACLE_STREAM_SORT: literal("const", "oracle-stream-sort"),
  ENTRYPOINT_ORACLE_CHECKER: literal("const", "oracle-checker"),
  ENTRYPOINT_SR: literal("const", "sr"),
  ENTRYPOINT_WSP: literal("const", "wsp"),
  ENTRYPOINT_IG_SERVICE: literal("const", "ig"),
  ENTRYPOINT_RTDL_CORE_WORKER: literal("const", ["archive-writer", "ieg", "ofp", "csfb"]),
  ENTRYPOINT_DECISION_LANE_WORKER: literal("const", ["dl", "df", "al", "dla"]),
  ENTRYPOINT_CASE_TRIGGER_WORKER: literal("const", "case-trigger"),
  ENTRYPOINT_CM_SERVICE: literal("const", "cm"),
  ENTRYPOINT_LS_SERVICE: literal("const", "ls"),
  ENTRYPOINT_ENV_CONFORMANCE_WORKER: literal("const", "env-conformance"),
  ENTRYPOINT_REPORTER: literal("const", "reporter"),
  ENTRYPOINT_DB_MIGRATIONS: literal("const", "db-migrate"),
  ENTRYPOINT_LAG_SAMPLER: literal("const", "lag-sampler"),
  ENTRYPOINT_RUNTIME_PROBE: literal("const", "runtime-probe")
};

// evidence-schemas/handles/roles.ts
var role = (name) => derived("demo", `<NAME_PREFIX>-${name}`, { absentOnEmbedded: "processes of one machine have no cloud role" });
var roles = {
  ROLE_ECS_TASK_EXECUTION: role("ecs-task-execution"),
  ROLE_ORACLE_JOB: role("oracle-job"),
  ROLE_SR_TASK: role("sr-task"),
  ROLE_WSP_TASK: role("wsp-task"),
  ROLE_IG_SERVICE: role("ig-service"),
  ROLE_RTDL_CORE: role("rtdl-core"),
  ROLE_DECISION_LANE: role("decision-lane"),
  ROLE_CASE_LABELS: role("case-labels"),
  ROLE_ENV_CONFORMANCE: role("env-conformance"),
  ROLE_REPORTER_SINGLE_WRITER: role("reporter-single-writer"),
  ROLE_DB_MIGRATIONS: role("db-migrations"),
  ROLE_LAG_SAMPLER: role("lag-sampler")
};

// evidence-schemas/handles/run-identity.ts
var runIdentity = {
  FIELD_PLATFORM_RUN_ID: literal("const", "platform_run_id"),
  FIELD_SCENARIO_RUN_ID: literal("const", "scenario_run_id"),
  FIELD_PHASE_ID: literal("const", "phase_id"),
  FIELD_WRITTEN_AT_UTC: literal("const", "written_at_utc"),
  PLATFORM_RUN_ID_REGEX: literal("const", "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"),
  PLATFORM_RUN_ID_COLLISION_CAP: literal("const", 99),
  PLATFORM_RUN_ID: runtime("run", { accepts: "platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?" }),
  SCENARIO_RUN_ID: runtime("run", { accepts: "[0-9a-f]{32}" }),
  CONFIG_DIGEST_ALGO: literal("const", "sha256"),
  CONFIG_DIGEST_FIELD: literal("const", "config_digest"),
  SCENARIO_EQUIVALENCE_KEY_INPUT: literal("const", "sha256(canonical_json_v1)"),
  // `config_digest` means here the digest without run-unique fields: otherwise equivalent reruns never share an id.
  SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS: literal("const", [
    "oracle_input_manifest_uri",
    "oracle_input_manifest_sha256",
    "oracle_required_output_ids",
    "oracle_sort_key_by_output_id",
    "config_digest"
  ]),
  SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE: literal("const", "json_sorted_keys_v1"),
  SCENARIO_RUN_ID_DERIVATION_MODE: literal("const", "deterministic_hash_v1"),
  REQUIRED_PLATFORM_RUN_ID_ENV_KEY: literal("const", "REQUIRED_PLATFORM_RUN_ID"),
  ACTIVE_RUN_ID_SOURCE: literal("const", "env_required_platform_run_id")
};

// evidence-schemas/handles/runtime-knobs.ts
var POSITIVE = "[1-9][0-9]{0,8}";
var runtimeKnobs = {
  READY_MESSAGE_FILTER: literal("const", "platform_run_id=={platform_run_id}"),
  WSP_MAX_INFLIGHT: literal("const", 1),
  WSP_RETRY_MAX_ATTEMPTS: literal("const", 5),
  WSP_RETRY_BACKOFF_MS: literal("const", 500),
  /** Critical pin. */
  WSP_STOP_ON_NONRETRYABLE: literal("const", true),
  WSP_MAX_EVENTS_PER_OUTPUT: operatorInput("run", { accepts: POSITIVE }),
  WSP_STREAM_SPEEDUP: operatorInput("run", { accepts: POSITIVE }),
  WSP_OUTPUT_CONCURRENCY: operatorInput("run", { accepts: POSITIVE }),
  WSP_SHARD_MODE: operatorInput("run", { accepts: "[a-z][a-z0-9_]{0,63}" }),
  WSP_CHECKPOINT_DSN: secretLocator("demo", "<SSM_DB_DSN_PATH>"),
  WSP_CHECKPOINT_FLUSH_EVERY: literal("const", 100),
  RTDL_CORE_CONSUMER_GROUP_ID: derived("const", "<NAME_PREFIX>-rtdl-core-v0"),
  RTDL_CORE_OFFSET_COMMIT_POLICY: literal("const", "commit_after_durable_write"),
  RTDL_CAUGHT_UP_LAG_MAX: literal("const", 10),
  CASE_SUBJECT_KEY_FIELDS: literal("const", ["platform_run_id", "event_class", "event_id"]),
  LABEL_SUBJECT_KEY_FIELDS: literal("const", ["platform_run_id", "event_id"]),
  ACTION_IDEMPOTENCY_KEY_FIELDS: literal("const", ["platform_run_id", "event_id", "action_type"]),
  ACTION_OUTCOME_WRITE_POLICY: literal("const", "append_only"),
  IG_DEDUPE_KEY_FIELDS: literal("const", ["platform_run_id", "event_class", "event_id"]),
  REPORTER_LOCK_BACKEND: literal("const", "db_advisory_lock"),
  REPORTER_LOCK_KEY_PATTERN: literal("const", "reporter:{platform_run_id}"),
  CSFB_BACKEND_MODE: literal("const", "postgres_table"),
  CSFB_STATE_TABLE_NAME: literal("const", "rtdl.csfb_state")
};

// evidence-schemas/handles/storage.ts
var storage = {
  S3_ORACLE_BUCKET: terraform("core", "<NAME_PREFIX>-object-store"),
  S3_ARCHIVE_BUCKET: terraform("core", "<NAME_PREFIX>-archive"),
  S3_QUARANTINE_BUCKET: terraform("core", "<NAME_PREFIX>-quarantine"),
  S3_EVIDENCE_BUCKET: terraform("core", "<NAME_PREFIX>-evidence"),
  S3_BUCKET_VERSIONING_ENABLED: literal("core", true),
  S3_BUCKET_PUBLIC_ACCESS_BLOCKED: literal("core", true),
  S3_BUCKET_ENCRYPTION_ENABLED: literal("core", true),
  DDB_CONTROL_RUNS_TABLE: terraform("core", "<NAME_PREFIX>-control-runs"),
  DDB_IG_ADMISSION_TABLE: terraform("core", "<NAME_PREFIX>-ig-admission-state"),
  DDB_IG_PUBLISH_STATE_TABLE: terraform("core", "<NAME_PREFIX>-ig-publish-state"),
  ORACLE_SOURCE_NAMESPACE: operatorInput("run", { accepts: "[A-Za-z0-9][A-Za-z0-9._-]{0,127}" }),
  ORACLE_ENGINE_RUN_ID: operatorInput("run", { accepts: "[0-9a-f]{32}" }),
  S3_ORACLE_RUN_PREFIX_PATTERN: literal("core", "oracle-store/{oracle_source_namespace}/{oracle_engine_run_id}/"),
  S3_ORACLE_INPUT_PREFIX_PATTERN: within("S3_ORACLE_RUN_PREFIX_PATTERN", ""),
  S3_STREAM_VIEW_PREFIX_PATTERN: within("S3_ORACLE_RUN_PREFIX_PATTERN", "stream_view/ts_utc/"),
  S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN: within("S3_STREAM_VIEW_PREFIX_PATTERN", "output_id={output_id}/"),
  S3_STREAM_VIEW_MANIFEST_KEY_PATTERN: within("S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN", "_stream_view_manifest.json"),
  S3_STREAM_SORT_RECEIPT_KEY_PATTERN: within("S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN", "_stream_sort_receipt.json"),
  ORACLE_PACK_MANIFEST_NAME: literal("core", "_oracle_pack_manifest.json"),
  ORACLE_SEAL_NAME: literal("core", "_SEALED.json"),
  S3_ARCHIVE_RUN_PREFIX_PATTERN: literal("core", "archive/{platform_run_id}/"),
  S3_ARCHIVE_EVENTS_PREFIX_PATTERN: within("S3_ARCHIVE_RUN_PREFIX_PATTERN", "events/"),
  S3_QUARANTINE_RUN_PREFIX_PATTERN: literal("core", "quarantine/{platform_run_id}/"),
  S3_QUARANTINE_PAYLOAD_PREFIX_PATTERN: within("S3_QUARANTINE_RUN_PREFIX_PATTERN", "payloads/"),
  S3_QUARANTINE_INDEX_PREFIX_PATTERN: within("S3_QUARANTINE_RUN_PREFIX_PATTERN", "index/"),
  S3_ORACLE_RETENTION_DAYS: literal("core", 14),
  S3_QUARANTINE_RETENTION_DAYS: literal("core", 30),
  S3_ARCHIVE_RETENTION_DAYS: literal("core", 60),
  /** Evidence never expires. */
  S3_EVIDENCE_RETENTION_DAYS: literal("core", null),
  S3_EVIDENCE_ROOT_PREFIX: literal("core", "evidence/"),
  S3_EVIDENCE_RUN_ROOT_PATTERN: within("S3_EVIDENCE_ROOT_PREFIX", "runs/{platform_run_id}/"),
  EVIDENCE_PHASE_PREFIX_PATTERN: run("{phase_id}/"),
  EVIDENCE_RUN_JSON_KEY: run("run.json"),
  EVIDENCE_RUN_STARTED_KEY: run("run_started.json"),
  EVIDENCE_RUN_COMPLETED_KEY: run("run_completed.json"),
  RUN_CLOSURE_MARKER_PATH_PATTERN: within("EVIDENCE_RUN_COMPLETED_KEY", ""),
  EVIDENCE_SUBSTRATE_PREFIX_PATTERN: control("substrate/{phase_execution_id}/"),
  EVIDENCE_RUN_CONTROL_PREFIX_PATTERN: control("run_control/{phase_execution_id}/"),
  EVIDENCE_PACKAGING_PREFIX_PATTERN: control("packaging/{phase_execution_id}/P(-1)/"),
  EVIDENCE_LEDGER_PREFIX: control("ledger/"),
  RECEIPT_SUMMARY_PATH_PATTERN: run("ingest/receipt_summary.json"),
  KAFKA_OFFSETS_SNAPSHOT_PATH_PATTERN: run("ingest/kafka_offsets_snapshot.json"),
  QUARANTINE_INDEX_PATH_PATTERN: run("ingest/quarantine_summary.json"),
  IG_READY_PATH_PATTERN: run("ingest/ig_ready.json"),
  IG_RECEIPTS_PREFIX_PATTERN: run("ig/receipts/"),
  SR_EVIDENCE_PREFIX_PATTERN: run("sr/"),
  WSP_EVIDENCE_PREFIX_PATTERN: run("wsp/"),
  OPERATE_EVIDENCE_PREFIX_PATTERN: run("operate/"),
  ORACLE_EVIDENCE_PREFIX_PATTERN: run("oracle/"),
  OFFSETS_SNAPSHOT_PATH_PATTERN: run("rtdl_core/offsets_snapshot.json"),
  RTDL_CORE_EVIDENCE_PATH_PATTERN: run("rtdl_core/"),
  DECISION_LANE_EVIDENCE_PATH_PATTERN: run("decision_lane/"),
  DLA_EVIDENCE_PATH_PATTERN: run("decision_lane/audit_summary.json"),
  CASE_EVIDENCE_PATH_PATTERN: run("case_labels/case_summary.json"),
  LABEL_EVIDENCE_PATH_PATTERN: run("case_labels/label_summary.json"),
  RUN_REPORT_PATH_PATTERN: run("obs/run_report.json"),
  RECONCILIATION_PATH_PATTERN: run("obs/reconciliation.json"),
  REPLAY_ANCHORS_PATH_PATTERN: run("obs/replay_anchors.json"),
  ENV_CONFORMANCE_PATH_PATTERN: run("obs/environment_conformance.json"),
  ANOMALY_SUMMARY_PATH_PATTERN: run("obs/anomaly_summary.json"),
  GOVERNANCE_EVENTS_PATH_PATTERN: run("obs/governance/events.jsonl"),
  TEARDOWN_PROOF_PATH_PATTERN: run("teardown/teardown_proof.json"),
  M10_RUN_SNAPSHOT_PREFIX_PATTERN: run("m10/"),
  BUNDLE_INDEX_PATH_PATTERN: run("bundle_index.json"),
  BUNDLE_INDEX_EXECUTION_PATH_PATTERN: within("EVIDENCE_RUN_CONTROL_PREFIX_PATTERN", "bundle_index.json")
};
function run(rest) {
  return within("S3_EVIDENCE_RUN_ROOT_PATTERN", rest);
}
function control(rest) {
  return within("S3_EVIDENCE_ROOT_PREFIX", `<ENV_NAME>/${rest}`);
}

// evidence-schemas/handles/terraform-state.ts
var NO_TERRAFORM = { absentOnEmbedded: "the embedded stack starts and stops without Terraform" };
var NO_CLOUD_ROLE = { absentOnEmbedded: "there is no cloud identity to assume" };
var ROLE_ARN = "arn:aws:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,128}";
var terraformState = {
  TF_STATE_BUCKET: terraform("core", "<NAME_PREFIX>-tfstate", NO_TERRAFORM),
  TF_STATE_BUCKET_REGION: derived("core", "<AWS_REGION>", NO_TERRAFORM),
  TF_STATE_VERSIONING_ENABLED: literal("core", true),
  TF_STATE_PUBLIC_ACCESS_BLOCKED: literal("core", true),
  TF_STATE_ENCRYPTION_ENABLED: literal("core", true),
  TF_STATE_KEY_CORE: literal("core", "dev_min/core/terraform.tfstate"),
  TF_STATE_KEY_CONFLUENT: literal("confluent", "dev_min/confluent/terraform.tfstate"),
  TF_STATE_KEY_DEMO: literal("demo", "dev_min/demo/terraform.tfstate"),
  TF_LOCK_TABLE: terraform("core", "<NAME_PREFIX>-tf-locks", NO_TERRAFORM),
  TF_STACK_CORE_DIR: literal("const", "core"),
  TF_STACK_CONFLUENT_DIR: literal("const", "confluent"),
  TF_STACK_DEMO_DIR: literal("const", "demo"),
  ROLE_TERRAFORM_APPLY: operatorInput("ci", { accepts: ROLE_ARN, ...NO_CLOUD_ROLE }),
  ROLE_GATE_READONLY: operatorInput("ci", { accepts: ROLE_ARN, ...NO_CLOUD_ROLE })
};

// evidence-schemas/handles/workflows.ts
var workflow = (file) => literal("ci", `.github/workflows/${file}.yml`);
var workflows = {
  WF_M1_PACKAGING: workflow("m1-packaging"),
  WF_STACK_APPLY: workflow("dev-min-up"),
  WF_TEARDOWN: workflow("dev-min-down"),
  WF_TOPIC_READINESS: workflow("m2-substrate"),
  WF_ECS_PHASE_PROFILE: workflow("m4-daemons"),
  WF_IDLE_GUARD: workflow("idle-guard"),
  WF_RIGHTSIZING: workflow("nightly"),
  WF_CONFLUENT_BILLING: workflow("cost"),
  WF_COST_GUARDRAIL: workflow("cost"),
  WF_PHASE_ACTIVATE: workflow("activate"),
  WF_M0: workflow("m0-authority"),
  WF_M1: derived("ci", "<WF_M1_PACKAGING>"),
  WF_M2: workflow("m2-substrate"),
  WF_M3: workflow("m3-run-pinning"),
  WF_M4: workflow("m4-daemons"),
  WF_M5: workflow("m5-oracle"),
  WF_M6: workflow("m6-ingress"),
  WF_M7: workflow("m7-spine"),
  WF_M8: workflow("m8-closure"),
  WF_M9: workflow("m9-teardown"),
  WF_M10: workflow("m10-certification"),
  /** Repository variables that mirror registry keys; a preflight compares them. */
  GH_VARS: literal("ci", {
    DEV_MIN_AWS_REGION: "AWS_REGION",
    DEV_MIN_AWS_ROLE_TO_ASSUME: "ROLE_TERRAFORM_APPLY",
    DEV_MIN_NAME_PREFIX: "NAME_PREFIX"
  })
};

// evidence-schemas/handles/registry.ts
var REGISTRY_VERSION = "v0";
var REGISTRY = {
  ...identity,
  ...runIdentity,
  ...terraformState,
  ...storage,
  ...oracle,
  ...messaging,
  ...packaging,
  ...compute,
  ...runtimeKnobs,
  ...database,
  ...roles,
  ...budget,
  ...workflows
};
var TOKENS = [
  "platform_run_id",
  "scenario_run_id",
  "output_id",
  "phase_id",
  "oracle_source_namespace",
  "oracle_engine_run_id",
  "phase_execution_id",
  "git_sha"
];

// evidence-schemas/handles/closure-sets.ts
var keysOf = (section) => Object.keys(section);
var computeKeys = (prefix) => keysOf(compute).filter((key) => key.startsWith(prefix));
var SERVICES = computeKeys("SVC_");
var TOPICS = Object.keys(REGISTRY).filter(
  (key) => key.startsWith("FP_BUS_") && !key.includes("_BASELINE_")
);
var CONFLUENT_PATHS = [
  "SSM_CONFLUENT_BOOTSTRAP_PATH",
  "SSM_CONFLUENT_API_KEY_PATH",
  "SSM_CONFLUENT_API_SECRET_PATH"
];
var EVIDENCE_ROOT = [
  "S3_EVIDENCE_BUCKET",
  "S3_EVIDENCE_ROOT_PREFIX",
  "S3_EVIDENCE_RUN_ROOT_PATTERN"
];
var ROLES = keysOf(roles);
var MINTED = /* @__PURE__ */ new Set(["PLATFORM_RUN_ID", "SCENARIO_RUN_ID"]);
var CLOSURE_SETS = {
  "M2.A": [
    ...keysOf(terraformState),
    ...EVIDENCE_ROOT,
    "RUN_REPORT_PATH_PATTERN",
    "RECEIPT_SUMMARY_PATH_PATTERN",
    "CONFLUENT_ENV_NAME",
    "CONFLUENT_CLUSTER_NAME",
    ...CONFLUENT_PATHS,
    ...TOPICS,
    "ECS_CLUSTER_NAME",
    "VPC_ID",
    "SUBNET_IDS_PUBLIC",
    "SECURITY_GROUP_ID_APP",
    "DB_BACKEND_MODE",
    "RDS_INSTANCE_ID",
    "RDS_ENDPOINT",
    "SSM_DB_USER_PATH",
    "SSM_DB_PASSWORD_PATH",
    ...ROLES,
    "AWS_BUDGET_NAME",
    "AWS_BUDGET_LIMIT_AMOUNT",
    "AWS_BUDGET_LIMIT_UNIT",
    "AWS_BUDGET_ALERT_1_AMOUNT",
    "AWS_BUDGET_ALERT_2_AMOUNT",
    "AWS_BUDGET_ALERT_3_AMOUNT"
  ],
  "M3.A": [
    ...keysOf(runIdentity).filter((key) => !MINTED.has(key)),
    "S3_EVIDENCE_BUCKET",
    "S3_EVIDENCE_RUN_ROOT_PATTERN",
    "EVIDENCE_RUN_JSON_KEY",
    "ECR_REPO_URI",
    "IMAGE_TAG_EVIDENCE_FIELD",
    "IMAGE_DIGEST_EVIDENCE_FIELD",
    "IMAGE_GIT_SHA_EVIDENCE_FIELD",
    "IMAGE_REFERENCE_MODE"
  ],
  "M4.A": [
    "PLATFORM_RUN_ID",
    "REQUIRED_PLATFORM_RUN_ID_ENV_KEY",
    "ACTIVE_RUN_ID_SOURCE",
    "ECS_CLUSTER_NAME",
    "VPC_ID",
    "SUBNET_IDS_PUBLIC",
    "CLOUDWATCH_LOG_GROUP_PREFIX",
    "LOG_RETENTION_DAYS",
    ...SERVICES,
    "S3_ORACLE_BUCKET",
    "S3_ARCHIVE_BUCKET",
    "S3_QUARANTINE_BUCKET",
    "S3_EVIDENCE_BUCKET",
    ...CONFLUENT_PATHS,
    ...TOPICS,
    "RDS_ENDPOINT",
    "DB_NAME",
    "SECURITY_GROUP_ID_APP",
    "SECURITY_GROUP_ID_DB"
  ],
  "M5.A": [
    // The equivalence key follows from run.json; SR derives it, and M6.D checks that it did.
    ...keysOf(oracle).filter((key) => key !== "SR_RUN_EQUIVALENCE_KEY"),
    "ORACLE_SOURCE_NAMESPACE",
    "ORACLE_ENGINE_RUN_ID",
    "S3_ORACLE_BUCKET",
    "S3_ORACLE_RUN_PREFIX_PATTERN",
    "S3_STREAM_VIEW_PREFIX_PATTERN",
    "S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN",
    "S3_STREAM_VIEW_MANIFEST_KEY_PATTERN",
    "S3_STREAM_SORT_RECEIPT_KEY_PATTERN",
    "TD_ORACLE_SEED",
    "TD_ORACLE_STREAM_SORT",
    "TD_ORACLE_CHECKER",
    "ROLE_ORACLE_JOB",
    "ECS_CLUSTER_NAME",
    "SUBNET_IDS_PUBLIC",
    "SECURITY_GROUP_ID_APP",
    "S3_EVIDENCE_BUCKET"
  ],
  "M6.A": [
    "SVC_IG",
    "IG_BASE_URL",
    "IG_PORT",
    "IG_INGEST_PATH",
    "IG_HEALTHCHECK_PATH",
    "IG_AUTH_MODE",
    "IG_AUTH_HEADER_NAME",
    "IG_WRITER_PRINCIPALS",
    "IG_DEDUPE_KEY_FIELDS",
    "SSM_IG_API_KEY_PATH",
    "ROLE_IG_SERVICE",
    "TD_SR",
    "ROLE_SR_TASK",
    "TD_WSP",
    "ROLE_WSP_TASK",
    "FP_BUS_CONTROL_V1",
    "FP_BUS_TRAFFIC_FRAUD_V1",
    "FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1",
    "FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1",
    "FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1",
    ...CONFLUENT_PATHS,
    "READY_MESSAGE_FILTER",
    "WSP_MAX_INFLIGHT",
    "WSP_RETRY_MAX_ATTEMPTS",
    "WSP_RETRY_BACKOFF_MS",
    "WSP_STOP_ON_NONRETRYABLE",
    "WSP_CHECKPOINT_DSN",
    "WSP_CHECKPOINT_FLUSH_EVERY",
    "S3_STREAM_VIEW_PREFIX_PATTERN",
    "S3_EVIDENCE_RUN_ROOT_PATTERN",
    "IG_READY_PATH_PATTERN",
    "IG_RECEIPTS_PREFIX_PATTERN",
    "SR_EVIDENCE_PREFIX_PATTERN",
    "WSP_EVIDENCE_PREFIX_PATTERN",
    "RECEIPT_SUMMARY_PATH_PATTERN",
    "QUARANTINE_INDEX_PATH_PATTERN",
    "KAFKA_OFFSETS_SNAPSHOT_PATH_PATTERN",
    "S3_QUARANTINE_RUN_PREFIX_PATTERN"
  ],
  "M7.A": [
    ...SERVICES.filter((key) => key !== "SVC_IG" && key !== "SVC_ENV_CONFORMANCE"),
    "ROLE_RTDL_CORE",
    "ROLE_DECISION_LANE",
    "ROLE_CASE_LABELS",
    ...TOPICS.filter((key) => key !== "FP_BUS_CONTROL_V1"),
    "RTDL_CORE_CONSUMER_GROUP_ID",
    "RTDL_CORE_OFFSET_COMMIT_POLICY",
    "RTDL_CAUGHT_UP_LAG_MAX",
    "CASE_SUBJECT_KEY_FIELDS",
    "LABEL_SUBJECT_KEY_FIELDS",
    "ACTION_IDEMPOTENCY_KEY_FIELDS",
    "ACTION_OUTCOME_WRITE_POLICY",
    "RDS_ENDPOINT",
    "DB_NAME",
    "SSM_DB_DSN_PATH",
    "S3_ARCHIVE_RUN_PREFIX_PATTERN",
    "S3_ARCHIVE_EVENTS_PREFIX_PATTERN",
    "OFFSETS_SNAPSHOT_PATH_PATTERN",
    "RTDL_CORE_EVIDENCE_PATH_PATTERN",
    "DECISION_LANE_EVIDENCE_PATH_PATTERN",
    "DLA_EVIDENCE_PATH_PATTERN",
    "CASE_EVIDENCE_PATH_PATTERN",
    "LABEL_EVIDENCE_PATH_PATTERN"
  ],
  "M8.A": [
    "TD_REPORTER",
    "ROLE_REPORTER_SINGLE_WRITER",
    "REPORTER_LOCK_BACKEND",
    "REPORTER_LOCK_KEY_PATTERN",
    "ECS_REPORTER_TASK_MEMORY",
    "RUN_REPORT_PATH_PATTERN",
    "RECONCILIATION_PATH_PATTERN",
    "REPLAY_ANCHORS_PATH_PATTERN",
    "ENV_CONFORMANCE_PATH_PATTERN",
    "ANOMALY_SUMMARY_PATH_PATTERN",
    "GOVERNANCE_EVENTS_PATH_PATTERN",
    "RUN_CLOSURE_MARKER_PATH_PATTERN",
    "RECEIPT_SUMMARY_PATH_PATTERN",
    "QUARANTINE_INDEX_PATH_PATTERN",
    "KAFKA_OFFSETS_SNAPSHOT_PATH_PATTERN",
    "OFFSETS_SNAPSHOT_PATH_PATTERN",
    "S3_EVIDENCE_BUCKET"
  ],
  "M9.A": [
    "TF_STATE_BUCKET",
    "TF_STATE_KEY_CORE",
    "TF_STATE_KEY_CONFLUENT",
    "TF_STATE_KEY_DEMO",
    "TF_LOCK_TABLE",
    "TAG_PROJECT_KEY",
    "TAG_ENV_KEY",
    "TAG_OWNER_KEY",
    "TAG_EXPIRES_AT_KEY",
    "CONFLUENT_ENV_NAME",
    "CONFLUENT_CLUSTER_NAME",
    "ECS_CLUSTER_NAME",
    ...SERVICES,
    "TD_REPORTER",
    "RDS_INSTANCE_ID",
    "RDS_ENDPOINT",
    "CANONICAL_DEMO_SECRET_TARGETS"
  ]
};

// evidence-schemas/src/digest.ts
import { hash } from "node:crypto";

// evidence-schemas/src/canonical-json.ts
function canonicalJson(value) {
  switch (typeof value) {
    case "string":
      return canonicalString(value);
    case "number":
      if (!Number.isFinite(value)) throw new TypeError(`canonical JSON has no ${value}`);
      return Object.is(value, -0) ? "0" : String(value);
    case "boolean":
      return value ? "true" : "false";
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value);
    case "bigint":
    case "function":
    case "symbol":
    case "undefined":
      throw new TypeError(`canonical JSON has no ${typeof value}`);
  }
}
function canonicalString(value) {
  if (!value.isWellFormed()) throw new TypeError("canonical JSON has no lone surrogate");
  return JSON.stringify(value);
}
function canonicalArray(values) {
  let text = "[";
  for (let index = 0; index < values.length; index += 1) {
    text += index === 0 ? canonicalJson(values[index]) : `,${canonicalJson(values[index])}`;
  }
  return `${text}]`;
}
function canonicalObject(value) {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError("canonical JSON has plain objects only");
  let text = "{";
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === void 0) continue;
    text += `${text.length === 1 ? "" : ","}${canonicalString(key)}:${canonicalJson(member)}`;
  }
  return `${text}}`;
}

// evidence-schemas/src/digest.ts
var sha256Hex = (bytes) => hash("sha256", bytes, "hex");
var sha256Hex32 = (bytes) => sha256Hex(bytes).slice(0, 32);
var digestOf = (value) => sha256Hex(canonicalJson(value));

// evidence-schemas/src/placeholder.ts
function findPlaceholder(value, options = {}) {
  if (typeof value === "string") return findInText(value, options);
  if (typeof value === "number") return Number.isFinite(value) ? void 0 : "is not a finite number";
  if (typeof value !== "object" || value === null) return void 0;
  const members = Object.values(value);
  if (members.length === 0) return "is empty";
  for (const member of members) {
    const found = findPlaceholder(member, options);
    if (found !== void 0) return found;
  }
  return void 0;
}
var STAND_IN = /^(?:to_pin|tbd|todo|latest|current|changeme|replace_me.*|placeholder)$/i;
var MARKUP = /<[^>]*>|\$\{[^}]*\}?/;
var WHOLE_MARKUP = new RegExp(`^(?:${MARKUP.source})$`);
function findInText(text, options) {
  const trimmed = text.trim();
  if (trimmed === "") return "is empty";
  if (STAND_IN.test(trimmed) || WHOLE_MARKUP.test(trimmed)) return "is a placeholder";
  if (options.secret === true) return void 0;
  if (MARKUP.test(text) || /example\.com/i.test(text)) return "is a placeholder";
  if (options.rendered === true && /\{[a-z_]+\}/.test(text)) return "is a placeholder";
  return options.stars === true || !text.includes("*") ? void 0 : "has a wildcard";
}

// evidence-schemas/src/handle-resolution.ts
var isHandleKey = (text) => Object.hasOwn(REGISTRY, text);
var entryOf = (key) => REGISTRY[key];
var REFERENCE = /<([A-Z][A-Z0-9_]*)>/g;
var TOKEN = /\{([a-z][a-z_]*)\}/g;
var LOCATOR = /^(?:\/[a-z0-9][a-z0-9_-]*){2,}$/;
var KNOWN_TOKENS = new Set(TOKENS);
function resolve(key, inputs) {
  const entry = entryOf(key);
  const given = inputs[key];
  const replaceable = entry.origin === "operator-input" || entry.origin === "runtime";
  const declared = entry.value === void 0 ? void 0 : dereference(entry.value, inputs);
  if (!replaceable && given !== void 0 && declared !== void 0 && canonicalJson(given) !== canonicalJson(declared))
    return { fault: "has two origins that disagree", placeholder: false };
  const [first, second] = replaceable ? [given, declared] : [declared, given];
  const value = first === void 0 ? second : first;
  if (value === void 0) return { fault: `has no value yet (origin ${entry.origin})`, placeholder: false };
  return judge(key, entry, value);
}
function judge(key, entry, value) {
  const placeholder = findPlaceholder(value, { stars: key.endsWith("_CRON") });
  if (placeholder !== void 0) return { fault: placeholder, placeholder: true };
  const unknown = openTokens(value).find((token) => !KNOWN_TOKENS.has(token));
  if (unknown !== void 0) return { fault: `has the unknown token ${unknown}`, placeholder: true };
  if (entry.secretLocator && !LOCATOR.test(textOf(value))) return { fault: "is not a path", placeholder: false };
  if (entry.accepts !== void 0 && !accepts(entry.accepts, value))
    return { fault: `does not match ${entry.accepts}`, placeholder: false };
  return { value };
}
var accepts = (rule, value) => Array.isArray(value) ? value.every((member) => accepts(rule, member)) : new RegExp(`^(?:${rule})$`).test(textOf(value));
function dereference(value, inputs) {
  if (typeof value === "string") return dereferenceText(value, inputs);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, dereference(member, inputs)]);
  if (members.some(([, member]) => member === void 0)) return void 0;
  return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
}
function dereferenceText(text, inputs) {
  let open = false;
  const rendered = text.replace(REFERENCE, (reference, name) => {
    const found = isHandleKey(name) ? resolve(name, inputs) : void 0;
    if (found === void 0 || found.fault !== void 0) open = true;
    return found === void 0 || found.fault !== void 0 ? reference : textOf(found.value);
  });
  return open ? void 0 : rendered;
}
function openTokens(value) {
  if (typeof value === "string") return [...value.matchAll(TOKEN)].map((match) => match[1] ?? "");
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(openTokens) : [];
}
var textOf = (value) => typeof value === "string" ? value : canonicalJson(value);

// evidence-schemas/src/handles.ts
var HANDLE_KEYS = Object.keys(REGISTRY).sort();
function handle(key, inputs = {}) {
  const value = getValue(key, inputs);
  const open = openTokens(value);
  if (open.length > 0) refuse2(key, `needs ${open.join(", ")}; use renderHandle`);
  return value;
}
function renderHandle(key, tokens, inputs = {}) {
  const pattern = getValue(key, inputs);
  if (typeof pattern !== "string") return refuse2(key, "is not a pattern");
  return pattern.replace(TOKEN, (_, name) => {
    const text = tokens[name];
    if (text === void 0) return refuse2(key, `needs ${name}`);
    if (!SEGMENT.test(text)) return refuse2(key, `has a ${name} that is not one path segment`);
    return text;
  });
}
function resolveHandles(keys, inputs = {}) {
  return keys.map((key) => {
    const { scope, origin } = entryOf(key);
    const found = resolve(key, inputs);
    if (found.fault !== void 0)
      return { key, scope, origin, resolved: false, placeholder: found.placeholder, value_or_locator: null };
    return { key, scope, origin, resolved: true, placeholder: false, value_or_locator: textOf(found.value) };
  });
}
var findHandleAbsence = (key, substrate2) => substrate2 === "embedded" ? entryOf(key).absentOnEmbedded : void 0;
var closureSet = (lane, substrate2 = "dev_min") => CLOSURE_SETS[lane].filter((key) => findHandleAbsence(key, substrate2) === void 0);
var isClosureLane = (text) => Object.hasOwn(CLOSURE_SETS, text);
var registrySha256 = () => digestOf({ version: REGISTRY_VERSION, handles: REGISTRY });
var SEGMENT = /^[A-Za-z0-9(](?:[A-Za-z0-9._()=-]{0,126}[A-Za-z0-9)])?$/;
function getValue(key, inputs) {
  const found = resolve(key, inputs);
  return found.fault === void 0 ? found.value : refuse2(key, found.fault);
}
function refuse2(key, fault) {
  throw new PlatformError("E_HANDLE_UNRESOLVED", `${key} ${fault}`);
}

// evidence-schemas/src/generated/names.ts
var SCHEMA_NAMES = [
  "action_intent.v1",
  "action_outcome.v1",
  "anomaly_summary.v1",
  "approval_record.v1",
  "archive_record.v1",
  "archive_write_summary.v1",
  "arrival_entities_row.v1",
  "arrival_event_row.v1",
  "broker_file.v1",
  "build_command_surface_receipt.v1",
  "build_context_secret_scan.v1",
  "bundle_index.v1",
  "bundle_manifest.v1",
  "case_trigger.v1",
  "caught_up.v1",
  "checker_pass.v1",
  "ci_m1_outputs.v1",
  "closure_blocked.v1",
  "compute_reply.v1",
  "compute_request.v1",
  "control_message.v1",
  "daemons_ready.v1",
  "db_migration_run_snapshot.v1",
  "decision_response.v1",
  "demo_session.v1",
  "engine_run_receipt.v1",
  "entrypoint_matrix_receipt.v1",
  "envelope.v1",
  "environment_conformance.v1",
  "failure_record.v1",
  "flow_anchor_baseline_row.v1",
  "flow_anchor_fraud_row.v1",
  "functional_workload_profile.v1",
  "governance_event.v1",
  "handle_resolution_snapshot.v1",
  "handoff_pack.v1",
  "health_document.v1",
  "ig_last_probe.v1",
  "ig_policy_active.v1",
  "ig_quarantine_spike.v1",
  "ig_ready.v1",
  "image_include.v1",
  "image_manifest.v1",
  "inlet_assertion_snapshot.v1",
  "kafka_offsets_snapshot.v1",
  "lane_snapshot.v1",
  "ledger_commands.v1",
  "ledger_event.v1",
  "ledger_state.v1",
  "offsets_snapshot.v1",
  "oracle_pack_manifest.v1",
  "oracle_seal.v1",
  "packaging_provenance.v1",
  "parameter_file.v1",
  "phase_definition.v1",
  "phase_evidence.v1",
  "platform_probe.v1",
  "quarantine_record.v1",
  "quarantine_summary.v1",
  "ready_publish_receipt.v1",
  "ready_signal.v1",
  "receipt.v1",
  "receipt_summary.v1",
  "reconciliation.v1",
  "reconciliation_record.v1",
  "recorded_answers.v1",
  "replay_anchors.v1",
  "reporter_lock_event.v1",
  "run_completed.v1",
  "run_config_payload.v1",
  "run_facts_view.v1",
  "run_header_seed.v1",
  "run_manifest.v1",
  "run_report.v1",
  "run_request.v1",
  "run_reservation.v1",
  "run_started.v1",
  "runtime_scope_bundle.v1",
  "secret_source_contract_receipt.v1",
  "secret_surface_check.v1",
  "security_secret_injection_checks.v1",
  "seed_snapshot.v1",
  "sr_instance_receipt.v1",
  "sr_pass.v1",
  "sr_quarantine.v1",
  "sr_reemit_override.v1",
  "sr_run_event.v1",
  "sr_run_plan.v1",
  "sr_run_status.v1",
  "stack_description.v1",
  "stack_destroy_snapshot.v1",
  "stream_sort_receipt.v1",
  "stream_sort_summary.v1",
  "stream_view_manifest.v1",
  "substrate_config.v1",
  "teardown_proof.v1",
  "topic_readiness_snapshot.v1",
  "traffic_baseline_row.v1",
  "traffic_fraud_row.v1",
  "universal_checks.v1",
  "wsp_ready_run.v1",
  "wsp_start.v1",
  "wsp_summary.v1"
];

// evidence-schemas/src/schema-names.ts
var TAG_PREFIX = "fp.";
var NAMES = new Set(SCHEMA_NAMES);
var isSchemaName = (name) => NAMES.has(name);
function findSchemaName(document) {
  if (typeof document !== "object" || document === null || !("schema" in document)) return void 0;
  const { schema } = document;
  if (typeof schema !== "string" || !schema.startsWith(TAG_PREFIX)) return void 0;
  const name = schema.slice(TAG_PREFIX.length);
  return isSchemaName(name) ? name : void 0;
}

// evidence-schemas/src/secret-rules.ts
var SCANNER_VERSION = "1.0.0";
var valueShapes = {
  aws_access_key_id: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/,
  confluent_api_secret: /(?<![A-Za-z0-9])cflt[A-Za-z0-9+/]{60}(?![A-Za-z0-9+/])/,
  // A port and a path after the colon are no password, although an @ may follow.
  dsn_with_password: /[A-Za-z][A-Za-z0-9+.-]{0,20}:\/\/[^\s/?#:@"']{0,256}:(?!\*+@|\{|<|\$|\d{1,5}[/?#])[^\s@"']{1,1024}@/,
  github_token: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{22,})/,
  inline_password: /(?<![A-Za-z0-9_])(?:password|passwd|pwd|aws_secret_access_key)=(?!\*|\/[a-z]|\{\{|<|\$\{)["']?[^\s"'&;]{4,}/i,
  jwt: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/,
  pem_private_key: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/,
  sasl_jaas: /LoginModule\s+\w+[\s\S]*\bpassword\s*=/
};
var pairedShapes = {
  aws_secret_access_key: {
    key: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/,
    // Mixed case keeps a git sha beside a key id from being taken for its secret.
    secret: /(?<![A-Za-z0-9+/])(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/
  },
  confluent_api_key_pair: {
    key: /(?<![A-Za-z0-9])(?=[A-Z0-9]*[0-9])(?=[A-Z0-9]*[A-Z])[A-Z0-9]{16}(?![A-Za-z0-9])/,
    // Mixed case keeps a sha256 in hex apart from a Confluent secret, which is 64 characters of base64.
    secret: /(?<![A-Za-z0-9+/])(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])[A-Za-z0-9+/]{64}(?![A-Za-z0-9+/=])/
  }
};
var credentialName = /passw(?:or)?d|secret|token|api_?key|private_key|access_key|credential/;
var policyNames = /* @__PURE__ */ new Set([
  "non_secret_policy",
  "non_secret_policy_pass",
  "secret_surface_check",
  "secret_target_matrix"
]);
var carrierNames = /* @__PURE__ */ new Set([
  "current",
  "plain",
  "plaintext",
  "previous",
  "value",
  "values"
]);
var describingName = /_(?:absent|check|fields?|header|kind|mode|names?|outcome|policy|rule|scope|state|status|type)$/;
var plainWords = /^[A-Za-z]{1,24}(?:[ ._-][A-Za-z]{1,24}){0,7}$/;
var locators = {
  arn: /^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]*:[A-Za-z0-9_/:.*=+@-]+$/,
  digest: /^(?:sha256:)?[0-9a-f]{64}$/,
  empty_or_masked: /^\**$/,
  file_name: /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.(?:json|jsonl|md|pem|ts|txt|ya?ml)$/,
  handle_name: /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
  object_uri: /^s3:\/\/[a-z0-9][a-z0-9.-]{1,62}(?:\/[A-Za-z0-9_./()=-]*)?$/,
  parameter_path: /^(?:\/[a-z0-9][a-z0-9_.-]{0,63}){2,}$/,
  template: /^\{\{?[a-z0-9_]+\}\}?$/,
  time: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z$/,
  truth: /^(?:absent|ABSENT|FAIL|false|N\/A|none|PASS|present|PRESENT|true|unknown|UNKNOWN)$/,
  version: /^v?\d{1,6}(?:\.\d{1,6}){0,3}$/
};
var digestName = /_(?:digest|hash|sha256)$/;
var sources = (table) => Object.fromEntries(Object.entries(table).map(([id, rule]) => [id, String(rule)]));
var rulesSha256 = digestOf({
  scanner_version: SCANNER_VERSION,
  value_shapes: sources(valueShapes),
  paired_shapes: Object.fromEntries(
    Object.entries(pairedShapes).map(([id, pair]) => [id, { key: String(pair.key), secret: String(pair.secret) }])
  ),
  credential_name: String(credentialName),
  policy_names: [...policyNames],
  carrier_names: [...carrierNames],
  describing_name: String(describingName),
  plain_words: String(plainWords),
  locators: sources(locators),
  digest_name: String(digestName)
});

// evidence-schemas/src/secret-encodings.ts
import { Buffer as Buffer2 } from "node:buffer";
var CONTAINED_CHARACTERS_MIN = 6;
function secretMatcher(secrets) {
  const whole = new Set(secrets.filter((secret) => secret !== ""));
  const parts = /* @__PURE__ */ new Set();
  const foldedParts = /* @__PURE__ */ new Set();
  for (const secret of whole) {
    if (secret.length < CONTAINED_CHARACTERS_MIN) continue;
    for (const form of plainForms(secret)) parts.add(form);
    for (const form of base64Forms(secret)) parts.add(form);
    for (const form of foldedForms(secret)) foldedParts.add(form.toLowerCase());
  }
  return (text) => {
    if (whole.has(text)) return true;
    if (parts.size === 0) return false;
    for (const part of parts) if (text.includes(part)) return true;
    const folded = text.toLowerCase();
    for (const part of foldedParts) if (folded.includes(part)) return true;
    return false;
  };
}
var plainForms = (secret) => [secret, JSON.stringify(secret).slice(1, -1)];
function foldedForms(secret) {
  const bytes = Buffer2.from(secret, "utf8");
  const wellFormed = secret.toWellFormed();
  const forms = [bytes.toString("hex"), new URLSearchParams({ a: wellFormed }).toString().slice(2)];
  const percent = encodeURIComponent(wellFormed);
  return [...forms, percent].filter((form) => form !== secret);
}
function base64Forms(secret) {
  const bytes = Buffer2.from(secret, "utf8");
  return [0, 1, 2].flatMap((offset) => {
    const shifted = Buffer2.concat([Buffer2.alloc(offset), bytes]);
    const full = shifted.toString("base64").replace(/=+$/, "");
    const first = Math.ceil(offset * 8 / 6);
    const last = Math.floor(shifted.length * 8 / 6);
    const sure = full.slice(first, last);
    return sure.length < CONTAINED_CHARACTERS_MIN ? [] : [sure, sure.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

// evidence-schemas/src/secret-scan.ts
function findSecrets(document, options = {}) {
  const scan = { isHeld: secretMatcher(options.secrets ?? []), hits: [] };
  scanValue(scan, document, "$", void 0);
  return scan.hits;
}
function scanValue(scan, value, path, owner) {
  if (typeof value === "string") scanText(scan, value, path, owner);
  else if (typeof value === "number" || typeof value === "bigint") {
    if (scan.isHeld(String(value))) hit(scan, "exact_value", path);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      scanValue(scan, item, `${path}[${index}]`, owner);
    });
    scanPairs(scan, value, path);
  } else if (typeof value === "object" && value !== null) scanObject(scan, value, path, owner);
}
function scanObject(scan, value, path, owner) {
  const members = Object.entries(value);
  for (const [name, member] of members) {
    const nameRule = scan.isHeld(name) ? "exact_value" : shapeOf(name);
    const memberPath = `${path}.${nameRule === void 0 ? shortName(name) : "*"}`;
    if (nameRule !== void 0) hit(scan, nameRule, memberPath);
    scanValue(scan, member, memberPath, ownerOf(name, owner));
  }
  scanPairs(scan, Object.values(value), path);
}
function ownerOf(name, owner) {
  const snake = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll("-", "_").toLowerCase();
  if (policyNames.has(snake)) return void 0;
  if (credentialName.test(snake)) return snake;
  return owner !== void 0 && carrierNames.has(snake) ? owner : void 0;
}
function scanText(scan, text, path, owner) {
  if (scan.isHeld(text)) hit(scan, "exact_value", path);
  for (const [rule, shape] of Object.entries(valueShapes)) if (shape.test(text)) hit(scan, rule, path);
  for (const [rule, { key, secret }] of Object.entries(pairedShapes))
    if (key.test(text) && secret.test(text)) hit(scan, rule, path);
  if (owner !== void 0 && !isLocator(text, owner)) hit(scan, "credential_field", path);
}
function scanPairs(scan, siblings, path) {
  const texts = siblings.filter((sibling) => typeof sibling === "string");
  for (const [rule, { key, secret }] of Object.entries(pairedShapes)) {
    const keys = texts.filter((text) => key.test(text));
    if (keys.length > 0 && texts.some((text) => !keys.includes(text) && secret.test(text))) hit(scan, rule, path);
  }
}
function isLocator(text, owner) {
  if (describingName.test(owner) && plainWords.test(text)) return true;
  return Object.entries(locators).some(
    ([id, locator]) => locator.test(text) && (id !== "digest" || digestName.test(owner))
  );
}
var shapeOf = (text) => Object.entries(valueShapes).find(([, shape]) => shape.test(text))?.[0];
var shortName = (name) => /^[\w().:/-]{1,64}$/.test(name) ? name : "*";
function hit(scan, rule, path) {
  const known = scan.hits.some((found) => found.rule === rule && found.json_path === path);
  if (!known) scan.hits.push({ rule, json_path: path });
}

// evidence-schemas/src/validator.ts
var FAULTS_MAX = 10;
function faultsFrom(validate, value) {
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, FAULTS_MAX).map((error) => ({
    path: pathOf(error).slice(0, 256) || "/",
    keyword: error.keyword
  }));
}
function pathOf(error) {
  const missing = error.params?.missingProperty;
  return missing === void 0 ? error.instancePath : `${error.instancePath}/${missing}`;
}
function parseWith(validate, schema, value) {
  const faults = faultsFrom(validate, value);
  if (faults.length === 0) return value;
  const where = faults.map((fault) => `${fault.path} (${fault.keyword})`).join(", ");
  throw new PlatformError("E_SCHEMA_INVALID", `${schema} refuses ${where}`);
}

export {
  __require,
  __commonJS,
  __toESM,
  __using,
  __callDispose,
  canonicalJson,
  sha256Hex,
  sha256Hex32,
  digestOf,
  codeTable,
  PlatformError,
  isPlatformError,
  evidenceKey,
  evidencePrefix,
  SCHEMA_NAMES,
  findPlaceholder,
  isHandleKey,
  HANDLE_KEYS,
  handle,
  renderHandle,
  resolveHandles,
  findHandleAbsence,
  closureSet,
  isClosureLane,
  registrySha256,
  isSchemaName,
  findSchemaName,
  SCANNER_VERSION,
  rulesSha256,
  findSecrets,
  faultsFrom,
  parseWith
};
