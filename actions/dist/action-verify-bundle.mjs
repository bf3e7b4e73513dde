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

// other-part:evidence-schemas/src/canonical-json.ts
import { canonicalJson$evidence_schemas_src_canonical_json } from "./schemas.mjs";

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex32$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/evidence-key.ts
import { evidenceKey$evidence_schemas_src_evidence_key } from "./schemas.mjs";
import { evidencePrefix$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { absentFromClosureSet$evidence_schemas_src_handles } from "./schemas.mjs";
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { isHandleKey$evidence_schemas_src_handles } from "./schemas.mjs";
import { registrySha256$evidence_schemas_src_handles } from "./schemas.mjs";
import { renderHandle$evidence_schemas_src_handles } from "./schemas.mjs";
import { resolveHandles$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/json-scan.ts
import { scanJson$evidence_schemas_src_json_scan } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { codeTable$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/schema-names.ts
import { findSchemaName$evidence_schemas_src_schema_names } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-rules.ts
import { SCANNER_VERSION$evidence_schemas_src_secret_rules } from "./schemas.mjs";
import { rulesSha256$evidence_schemas_src_secret_rules } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-scan.ts
import { findSecrets$evidence_schemas_src_secret_scan } from "./schemas.mjs";

// other-part:evidence-schemas/src/strict-json.ts
import { readJson$evidence_schemas_src_strict_json } from "./schemas.mjs";

// actions/lib/bundle/failure.ts
var failureOf = (object, what) => ({
  object: object.key,
  version: object.version_id,
  what
});
var eachOnce = (failures) => [
  ...new Map(
    failures.map((failure) => {
      const { object, version = "", what, code = "" } = failure;
      return [[object, version, code, what].join("\n"), failure];
    })
  ).values()
];
function failureText({ object, version, what, code }) {
  const place = version === void 0 ? object : `${object} @ ${version}`;
  return escaped(code === void 0 ? `${place}: ${what}` : `${place}: ${code}: ${what}`);
}
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
var escaped = (text) => text.replace(UNPRINTABLE, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`).slice(0, 2e3);

// actions/lib/bundle/bundle-files.ts
import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, lstatSync, opendirSync, openSync, readSync } from "node:fs";
import { join } from "node:path";

// other-part:actions/lib/bundle/bounds.ts
import { BOUNDS$actions_lib_bundle_bounds } from "./lib.mjs";
import { documentRoom$actions_lib_bundle_bounds } from "./lib.mjs";
import { isHeldDocument$actions_lib_bundle_bounds } from "./lib.mjs";

// actions/lib/bundle/bundle-files.ts
var FILES_MAX = BOUNDS$actions_lib_bundle_bounds.entries + 1e3;
var DEPTH_MAX = 40;
var PATH_BYTES_MAX = 1200;
var PATHS_BYTES_MAX = BOUNDS$actions_lib_bundle_bounds.manifestBytes / 2;
var folderFiles = (folder) => ({
  list: () => {
    const walk = { folder, files: [], refused: [], room: PATHS_BYTES_MAX };
    walkFolder(walk, "", 0);
    walk.files.sort((a, b) => a.path < b.path ? -1 : 1);
    return { files: walk.files, refused: walk.refused };
  },
  read: (path, bytesMax) => readRegular(join(folder, path), bytesMax)
});
function walkFolder(walk, prefix, depth) {
  const what = depth > DEPTH_MAX ? `lies more than ${DEPTH_MAX} folders deep` : listingFault(walk, prefix, depth);
  if (what !== void 0) walk.refused.push({ path: prefix, what });
}
function listingFault(walk, prefix, depth) {
  let directory;
  try {
    directory = opendirSync(join(walk.folder, prefix), { encoding: BYTES });
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
      if (walk.files.length + walk.refused.length >= FILES_MAX) return `is one of more than ${FILES_MAX} files`;
      const name = entry.name;
      const path = prefix === "" ? nameOf(name) : `${prefix}/${nameOf(name)}`;
      walk.room -= path.length;
      if (walk.room < 0) return `lies among paths of more than ${PATHS_BYTES_MAX} bytes`;
      const fault = nameFault(name, path);
      if (fault !== void 0) walk.refused.push({ path: path.slice(0, PATH_BYTES_MAX), what: fault });
      else if (entry.isDirectory()) walkFolder(walk, path, depth + 1);
      else if (entry.isFile()) addFile(walk, path);
      else walk.refused.push({ path, what: "is no regular file" });
    }
    return void 0;
  } catch (error) {
    return `cannot be listed (${errnoOf(error)})`;
  } finally {
    directory?.closeSync();
  }
}
var BYTES = "buffer";
var nameOf = (name) => typeof name === "string" ? name : Buffer.from(name).toString();
function nameFault(name, path) {
  if (typeof name !== "string" && !isUtf8(name)) return "has a name that is not UTF-8";
  return Buffer.byteLength(path) > PATH_BYTES_MAX ? `has a path of more than ${PATH_BYTES_MAX} bytes` : void 0;
}
function addFile({ folder, files, refused }, path) {
  try {
    files.push({ path, size: lstatSync(join(folder, path)).size });
  } catch (error) {
    refused.push({ path, what: `cannot be read (${errnoOf(error)})` });
  }
}
var errnoOf = (error) => error.code ?? "unknown";
function readRegular(path, bytesMax) {
  let descriptor;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    return { fault: openFault(errnoOf(error)) };
  }
  try {
    const found2 = fstatSync(descriptor);
    if (!found2.isFile()) return { fault: "is no regular file" };
    if (found2.size > bytesMax) return { fault: `has ${found2.size} bytes, at most ${bytesMax} can be` };
    const bytes = new Uint8Array(found2.size);
    let at = 0;
    while (at < bytes.length) {
      const got = readSync(descriptor, bytes, at, bytes.length - at, at);
      if (got === 0) return { fault: "became shorter while it was read" };
      at += got;
    }
    return { bytes };
  } catch (error) {
    return { fault: `cannot be read (${errnoOf(error)})` };
  } finally {
    closeSync(descriptor);
  }
}
function openFault(code) {
  if (code === "ENOENT" || code === "ENOTDIR") return "is missing";
  return code === "ELOOP" ? "is no regular file" : `cannot be read (${code})`;
}

// other-part:actions/lib/bundle/packed-files.ts
import { PACKED$actions_lib_bundle_packed_files } from "./lib.mjs";
import { PACKED_BYTES_MAX$actions_lib_bundle_packed_files } from "./lib.mjs";
import { packedFiles$actions_lib_bundle_packed_files } from "./lib.mjs";

// actions/lib/bundle/open-bundle.ts
function bundleFiles(path) {
  if (!path.endsWith(PACKED$actions_lib_bundle_packed_files)) return folderFiles(path);
  const read2 = readRegular(path, PACKED_BYTES_MAX$actions_lib_bundle_packed_files);
  return "bytes" in read2 ? packedFiles$actions_lib_bundle_packed_files(read2.bytes) : { list: () => ({ files: [], refused: [{ path, what: read2.fault }] }), read: () => read2 };
}

// other-part:actions/lib/signature/signed-dispatch.ts
import { NO_OPERATOR_KEY$actions_lib_signature_signed_dispatch } from "./lib.mjs";
import { operatorKeyOf$actions_lib_signature_signed_dispatch } from "./lib.mjs";
import { signatureDifferences$actions_lib_signature_signed_dispatch } from "./lib.mjs";

// actions/lib/signature/trust.ts
var NO_TRUST = { keys: void 0, required: false, timestamp: void 0 };

// other-part:actions/lib/ledger/events.ts
import { PLAN_PHASES$actions_lib_ledger_events } from "./lib.mjs";
import { eventName$actions_lib_ledger_events } from "./lib.mjs";
import { findBrokenLink$actions_lib_ledger_events } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/ledger_event.v1.ts
import { LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/phase_evidence.v1.ts
import { PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1 } from "./schemas.mjs";

// other-part:actions/lib/bundle/evidence-root.ts
import { evidenceRoot$actions_lib_bundle_evidence_root } from "./lib.mjs";
import { evidenceRootAt$actions_lib_bundle_evidence_root } from "./lib.mjs";

// other-part:actions/lib/bundle/manifest.ts
import { MANIFEST$actions_lib_bundle_manifest } from "./lib.mjs";
import { isCountedVersion$actions_lib_bundle_manifest } from "./lib.mjs";
import { readManifest$actions_lib_bundle_manifest } from "./lib.mjs";

// actions/lib/bundle/references.ts
function referencesIn(value) {
  const found2 = [];
  const open = [value];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    for (const nested of Object.values(next)) if (typeof nested === "object" && nested !== null) open.push(nested);
    const { key, version_id, sha256 } = next;
    if (typeof key === "string" && typeof version_id === "string" && typeof sha256 === "string")
      found2.push({ key, version_id, sha256 });
  }
  return found2;
}

// other-part:actions/lib/ledger/derived.ts
import { executionsUpTo$actions_lib_ledger_derived } from "./lib.mjs";
import { finalWord$actions_lib_ledger_derived } from "./lib.mjs";
import { isOnGitHub$actions_lib_ledger_derived } from "./lib.mjs";
import { phaseCoverage$actions_lib_ledger_derived } from "./lib.mjs";
import { pinnedHandles$actions_lib_ledger_derived } from "./lib.mjs";
import { predecessorOf$actions_lib_ledger_derived } from "./lib.mjs";
import { specSha256$actions_lib_ledger_derived } from "./lib.mjs";
import { successorOf$actions_lib_ledger_derived } from "./lib.mjs";

// actions/lib/signature/statement.ts
var STATEMENT = "https://in-toto.io/Statement/v1";
var PAYLOAD_TYPE = "application/vnd.in-toto+json";
var PREDICATES = "https://spine-green.invalid/attestation";
var PHASE_PREDICATE = `${PREDICATES}/phase/v1`;
var BUNDLE_PREDICATE = `${PREDICATES}/bundle/v1`;
function ledgerEventsOf(view) {
  const prefix = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "ledger", env: view.manifest.substrate })}events/`;
  return view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), prefix).flatMap((object) => view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1) ?? []);
}
function completionOf(events, phase, before = Number.POSITIVE_INFINITY) {
  const last = events.findLast(
    (one) => one.phase === phase && one.seq < before && (one.event === "PHASE_COMPLETED" || one.event === "PHASE_REOPENED")
  );
  return last?.event === "PHASE_COMPLETED" ? last : void 0;
}
var statementOf = (thing, view, events) => thing === "manifest" ? bundleStatement(view, events) : phaseStatement(thing, view, events);
function phaseStatement(phase, view, events) {
  const completed = completionOf(events, phase);
  const envelope = view.typed(
    completed === void 0 ? void 0 : view.find(completed.payload.envelope),
    PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1
  );
  if (completed === void 0 || envelope === void 0) return void 0;
  const { payload, seq, event_sha256 } = completed;
  const own = events.filter((one) => one.phase === phase && one.seq <= seq);
  const named = [...referencesIn(own.map((one) => one.payload)), ...referencesIn(envelope.committed_evidence)];
  const predecessor = predecessorOf$actions_lib_ledger_derived(phase);
  const before = predecessor === void 0 ? void 0 : completionOf(events, predecessor, seq);
  return {
    _type: STATEMENT,
    subject: subjectsOf(named),
    predicateType: PHASE_PREDICATE,
    predicate: {
      plan_phase: phase,
      substrate: envelope.substrate,
      platform_run_id: envelope.platform_run_id,
      execution_id: payload.execution_id,
      verdict_code: payload.verdict_code,
      envelope_sha256: payload.envelope.sha256,
      index_root_sha256: payload.bundle_root_sha256,
      completed_event: { seq, sha256: event_sha256 },
      predecessor: before === void 0 ? null : { plan_phase: predecessor, ...endOf(before) }
    }
  };
}
function bundleStatement(view, events) {
  const { manifest } = view;
  const { platform_run_id, substrate, final_word, root_sha256, ledger_head_sha256 } = manifest;
  const completed = PLAN_PHASES$actions_lib_ledger_events.flatMap((phase) => completionOf(events, phase) ?? []);
  return {
    _type: STATEMENT,
    subject: [{ name: MANIFEST$actions_lib_bundle_manifest, digest: { sha256: digestOf$evidence_schemas_src_digest(manifest) } }],
    predicateType: BUNDLE_PREDICATE,
    predicate: {
      platform_run_id,
      substrate,
      final_word,
      root_sha256,
      evidence_root_sha256: evidenceRoot$actions_lib_bundle_evidence_root(manifest).evidence_root_sha256,
      ledger_head_sha256,
      phases: completed.map((one) => ({ plan_phase: one.phase, ...endOf(one) }))
    }
  };
}
var endOf = ({ payload, event_sha256 }) => ({
  verdict_code: payload.verdict_code,
  envelope_sha256: payload.envelope.sha256,
  completed_event_sha256: event_sha256
});
function subjectsOf(references) {
  const once = new Map(references.map((one) => [`${one.key}
${one.version_id}
${one.sha256}`, one]));
  return [...once].sort(([a], [b]) => a < b ? -1 : 1).map(([, { key, version_id, sha256 }]) => ({ name: key, digest: { sha256 }, annotations: { version_id } }));
}

// actions/lib/signature/difference.ts
function differenceOf({ payloadType, payload }, statement) {
  if (payloadType !== PAYLOAD_TYPE) return `is a signed ${JSON.stringify(payloadType)}, not ${PAYLOAD_TYPE}`;
  const read2 = readJson$evidence_schemas_src_strict_json(payload, { depthMax: 16 });
  if ("fault" in read2) return `signs what ${read2.fault}`;
  if (canonicalJson$evidence_schemas_src_canonical_json(read2.value) === canonicalJson$evidence_schemas_src_canonical_json(statement)) return void 0;
  const signed = membersOf(read2.value);
  if (signed.predicateType !== statement.predicateType) return "signs a statement of another type";
  const what = subjectDifference(signed.subject, statement) ?? predicateDifference(signed.predicate, statement);
  return `signs another statement than the bundle allows: ${what}`;
}
function subjectDifference(signed, { subject }) {
  const named = (Array.isArray(signed) ? signed : []).map(membersOf);
  const before = new Map(named.map((one) => [nameOf2(one), one]));
  for (const one of subject) {
    const then = before.get(nameOf2(one));
    if (then === void 0) return `${one.name} was not signed`;
    if (canonicalJson$evidence_schemas_src_canonical_json(then) !== canonicalJson$evidence_schemas_src_canonical_json(one)) return `${one.name} has another digest than was signed`;
    before.delete(nameOf2(one));
  }
  const [gone] = before.values();
  return gone === void 0 ? void 0 : `${String(gone.name)} was signed and is not part of it`;
}
function predicateDifference(signed, { predicate }) {
  const then = membersOf(signed);
  const names = [.../* @__PURE__ */ new Set([...Object.keys(predicate), ...Object.keys(then)])];
  const differing2 = names.filter((name) => textOf(then[name]) !== textOf(predicate[name]));
  return differing2.length === 0 ? "its members differ" : `${differing2.join(", ")} differ`;
}
var textOf = (value) => value === void 0 ? "" : canonicalJson$evidence_schemas_src_canonical_json(value);
var nameOf2 = (subject) => `${String(subject.name)}
${String(membersOf(subject.annotations).version_id)}`;
var membersOf = (value) => typeof value === "object" && value !== null ? value : {};

// other-part:actions/lib/signature/dsse.ts
import { ENVELOPE_BYTES_MAX$actions_lib_signature_dsse } from "./lib.mjs";
import { dsseText$actions_lib_signature_dsse } from "./lib.mjs";
import { readDsse$actions_lib_signature_dsse } from "./lib.mjs";

// other-part:actions/lib/signature/keys.ts
import { KEY_BYTES_MAX$actions_lib_signature_keys } from "./lib.mjs";
import { isSignatureOver$actions_lib_signature_keys } from "./lib.mjs";
import { readSigningKey$actions_lib_signature_keys } from "./lib.mjs";
import { readVerifyingKey$actions_lib_signature_keys } from "./lib.mjs";
import { signatureOver$actions_lib_signature_keys } from "./lib.mjs";

// other-part:actions/lib/signature/pae.ts
import { preAuthEncoding$actions_lib_signature_pae } from "./lib.mjs";

// actions/lib/signature/envelope.ts
function signedWith(statement, key, present) {
  const envelope = present ?? {
    payloadType: PAYLOAD_TYPE,
    payload: Buffer.from(canonicalJson$evidence_schemas_src_canonical_json(statement), "utf8"),
    signatures: []
  };
  const own = envelope.signatures.find(({ keyId }) => keyId === key.keyId);
  if (own !== void 0) return isSignedBy(envelope, own, key) ? { envelope, changed: false } : { foreign: key.keyId };
  const bytes = signatureOver$actions_lib_signature_keys(preAuthEncoding$actions_lib_signature_pae(envelope.payloadType, envelope.payload), key);
  const signatures = [...envelope.signatures, { keyId: key.keyId, bytes }];
  return { envelope: { ...envelope, signatures }, changed: true };
}
var isSignedBy = ({ payloadType, payload }, { bytes }, key) => isSignatureOver$actions_lib_signature_keys(preAuthEncoding$actions_lib_signature_pae(payloadType, payload), bytes, key);

// actions/lib/signature/places.ts
var SIGNED_THINGS = ["manifest", ...PLAN_PHASES$actions_lib_ledger_events];
var SIGNATURES = "signatures/";
var envelopePath = (thing) => `${SIGNATURES}${thing}.dsse.json`;
var timestampPath = (thing, keyId) => `${SIGNATURES}${thing}.${keyId}.tsr`;
var TIMESTAMP = new RegExp(`^${SIGNATURES}(manifest|M\\d+)\\.([0-9a-f]{64})\\.tsr$`);
var ENVELOPES = new Set(SIGNED_THINGS.map(envelopePath));
function timestampOf(path) {
  const [, name, keyId] = TIMESTAMP.exec(path) ?? [];
  const thing = SIGNED_THINGS.find((one) => one === name);
  return thing === void 0 || keyId === void 0 ? void 0 : { thing, keyId };
}
var isSignatureFile = (path) => ENVELOPES.has(path) || timestampOf(path) !== void 0;

// actions/lib/signature/verify-signatures.ts
var TIMESTAMP_BYTES_MAX = 64 * 1024;
function verifySignatures(files, view, { operatorKey, ...trust }) {
  const events = ledgerEventsOf(view);
  const present = new Set(files.list().files.map(({ path }) => path));
  const wanted = new Set(
    trust.required ? ["manifest", ...PLAN_PHASES$actions_lib_ledger_events.filter((phase) => completionOf(events, phase))] : []
  );
  const failures = [];
  const standings = [];
  const envelopes = /* @__PURE__ */ new Map();
  for (const thing of SIGNED_THINGS) {
    const path = envelopePath(thing);
    if (!present.has(path)) {
      if (wanted.has(thing)) failures.push(coded("E_SIGNATURE_MISSING", path, `${thing} is not signed`));
      continue;
    }
    const read2 = readEnvelope(files, path);
    if ("fault" in read2) {
      failures.push(coded("E_SIGNATURE_UNREADABLE", path, read2.fault));
      continue;
    }
    envelopes.set(thing, read2);
    const statement = statementOf(thing, view, events);
    const difference = statement === void 0 ? `signs ${thing}, which is not completed here` : differenceOf(read2, statement);
    if (difference !== void 0) failures.push(coded("E_SIGNATURE_STATEMENT", path, difference));
    failures.push(...notTheOperators(thing, read2, operatorKey));
    const checked = signersOf(thing, read2, { files, present, trust });
    failures.push(...checked.failures);
    standings.push({
      thing,
      signers: difference === void 0 ? checked.signers : [],
      signatures: read2.signatures.length
    });
  }
  return { standings, failures: [...failures, ...orphans(present, envelopes)] };
}
function readEnvelope(files, path) {
  const read2 = files.read(path, ENVELOPE_BYTES_MAX$actions_lib_signature_dsse);
  return "fault" in read2 ? read2 : readDsse$actions_lib_signature_dsse(read2.bytes);
}
var coded = (code, object, what) => ({
  object,
  code,
  what
});
function signersOf(thing, envelope, reading) {
  const { keys } = reading.trust;
  if (keys === void 0) return { signers: [], failures: [] };
  const path = envelopePath(thing);
  const signers = [];
  const failures = [];
  for (const signature of envelope.signatures) {
    const key = keyOf(signature, envelope, keys);
    if (key === "false")
      failures.push(coded("E_SIGNATURE_INVALID", path, `key ${signature.keyId} did not sign these bytes`));
    else if (key === void 0) continue;
    else if (!key.scope.includes(thing)) {
      const what = `key ${key.keyId} (${key.name}) may sign ${key.scope.join(", ")}, not ${thing}`;
      failures.push(coded("E_SIGNATURE_KEY_SCOPE", path, what));
    } else {
      const stamped = stampOf(thing, { keyId: key.keyId, bytes: signature.bytes }, reading);
      if ("failure" in stamped) failures.push(stamped.failure);
      signers.push({
        keyId: key.keyId,
        name: key.name,
        stampedAtUtc: "failure" in stamped ? void 0 : stamped.atUtc
      });
    }
  }
  if (signers.length === 0 && failures.length === 0) {
    const named = envelope.signatures.map(({ keyId }) => keyId || "a key without name").join(", ");
    failures.push(coded("E_SIGNATURE_KEY_UNKNOWN", path, `is signed by ${named}, which is none of the given keys`));
  }
  return { signers, failures };
}
var notTheOperators = (thing, envelope, key) => key === void 0 ? [] : envelope.signatures.filter((signature) => signature.keyId === key.keyId && !isSignedBy(envelope, signature, key)).map(
  ({ keyId }) => coded("E_SIGNATURE_INVALID", envelopePath(thing), `the operator's key ${keyId} did not sign these bytes`)
);
function keyOf(signature, envelope, keys) {
  const named = keys.find(({ keyId }) => keyId === signature.keyId);
  if (named !== void 0) return isSignedBy(envelope, signature, named) ? named : "false";
  return keys.find((key) => isSignedBy(envelope, signature, key));
}
function stampOf(thing, { keyId, bytes }, { files, present, trust: { timestamp } }) {
  const path = timestampPath(thing, keyId);
  if (!present.has(path) || timestamp === void 0) return { atUtc: void 0 };
  const response = files.read(path, TIMESTAMP_BYTES_MAX);
  if ("fault" in response) return { failure: coded("E_TIMESTAMP_INVALID", path, response.fault) };
  const judged2 = timestamp(response.bytes, bytes);
  return "atUtc" in judged2 ? judged2 : { failure: coded(judged2.code, path, judged2.fault) };
}
var orphans = (present, envelopes) => [...present].flatMap((path) => {
  const stamp = timestampOf(path);
  const signatures = stamp === void 0 ? [] : envelopes.get(stamp.thing)?.signatures ?? [];
  if (stamp === void 0 || signatures.some(({ keyId }) => keyId === stamp.keyId)) return [];
  return [coded("E_TIMESTAMP_INVALID", path, "is the timestamp of no signature that is there")];
});

// other-part:actions/lib/ledger/state.ts
import { EMPTY_LEDGER$actions_lib_ledger_state } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/reporter_lock_event.v1.ts
import { ReporterLockEventV1$evidence_schemas_src_generated_reporter_lock_event_v1 } from "./catalog.mjs";

// actions/lib/bundle/once.ts
var eachTime = (of2, read2) => read2(of2);
var isOf = (schema, value, once) => typeof value === "object" && value !== null ? once(value, schema.is) : schema.is(value);
function ofView(read2) {
  const known = /* @__PURE__ */ new WeakMap();
  return (view) => {
    const kept = known.get(view) ?? { answer: read2(view) };
    known.set(view, kept);
    return kept.answer;
  };
}

// actions/lib/bundle/lines/lines.ts
import { isAscii, isUtf8 as isUtf82 } from "node:buffer";
import { constants as constants2, zstdDecompressSync } from "node:zlib";

// actions/lib/bundle/lines/frame.ts
function unpackedBytesMax(packed) {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  if (bytes.length < MAGIC_BYTES + 1 || bytes.readUInt32LE(0) !== MAGIC) return void 0;
  let most = 0;
  for (let at = headBytes(bytes[MAGIC_BYTES] ?? 0); at + BLOCK_HEAD_BYTES <= bytes.length; ) {
    const head = bytes.readUIntLE(at, BLOCK_HEAD_BYTES);
    const [isLast, kind, size] = [(head & 1) === 1, head >> 1 & 3, head >> 3];
    most += kind === COMPRESSED ? BLOCK_BYTES_MAX : Math.min(size, BLOCK_BYTES_MAX);
    if (isLast) return most;
    at += BLOCK_HEAD_BYTES + (kind === REPEATED ? 1 : size);
  }
  return void 0;
}
var MAGIC = 4247762216;
var MAGIC_BYTES = 4;
var BLOCK_HEAD_BYTES = 3;
var BLOCK_BYTES_MAX = 128 * 1024;
var [REPEATED, COMPRESSED] = [1, 2];
function headBytes(descriptor) {
  const isOneSegment = (descriptor & 32) !== 0;
  const window = isOneSegment ? 0 : 1;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const content = [isOneSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  return MAGIC_BYTES + 1 + window + dictionary + content;
}

// actions/lib/bundle/lines/suspicious-names.ts
var CREDENTIAL_WORDS = [
  "[pP][aA][sS][sS][wW]|[sS][eE][cC][rR][eE][tT]|[tT][oO][kK][eE][nN]|[cC][rR][eE][dD][eE][nN][tT]",
  "(?:[aA][pP][iI]|[pP][rR][iI][vV][aA][tT][eE]|[aA][cC][cC][eE][sS][sS])[-_]?[kK][eE][yY]"
].join("|");
var NAMED = new RegExp(CREDENTIAL_WORDS);
var harmless = /* @__PURE__ */ new Set();
var HARMLESS_MAX = 1e4;
function isSuspicious(name) {
  if (harmless.has(name)) return false;
  if (NAMED.test(name)) return true;
  if (harmless.size < HARMLESS_MAX) harmless.add(name);
  return false;
}

// actions/lib/bundle/lines/lines.ts
var UNPACKED_BYTES_MAX = 48 * 1024 * 1024;
var READING = {
  params: { [constants2.ZSTD_d_windowLogMax]: 24 },
  rejectGarbageAfterEnd: true,
  maxOutputLength: UNPACKED_BYTES_MAX
};
var PIECE_BYTES_MIN = 64 * 1024;
var PIECE_BYTES_SMALL = 2 * 1024 * 1024;
var PIECE_BYTES_LARGE = 40 * 1024 * 1024;
function pieceBytes(packed) {
  const needed = Math.min(unpackedBytesMax(packed) ?? UNPACKED_BYTES_MAX, UNPACKED_BYTES_MAX) + 1;
  return Math.max(needed, needed > PIECE_BYTES_SMALL ? PIECE_BYTES_LARGE : PIECE_BYTES_MIN);
}
function unpack(key, packed) {
  if (!key.endsWith(PACKED)) return { bytes: packed, [Symbol.dispose]: nothing };
  try {
    const bytes = zstdDecompressSync(packed, { ...READING, chunkSize: pieceBytes(packed) });
    return { bytes, [Symbol.dispose]: () => release(bytes) };
  } catch (error) {
    globalThis.gc?.();
    return { fault: unpackFault(error.code), [Symbol.dispose]: nothing };
  }
}
function release({ buffer }) {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}
var nothing = () => void 0;
function unpackFault(code) {
  if (code === "ERR_BUFFER_TOO_LARGE") return `unpacks to more than ${UNPACKED_BYTES_MAX} bytes`;
  return code === "ERR_TRAILING_JUNK_AFTER_STREAM_END" ? "holds bytes behind its frame" : "cannot be unpacked";
}
var LINE_CHARACTERS_MAX = 4 * 1024 * 1024;
var LONG_CHARACTERS = 64 * 1024;
var LINE_VALUES_MAX = 524288;
var DEPTH_MAX2 = 64;
function* canonicalLines(bytes) {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = isAscii(all) ? "latin1" : "utf8";
  if (encoding === "utf8" && !isUtf82(all)) {
    yield { number: 1, fault: "is not UTF-8" };
    return;
  }
  let [number, from] = [1, 0];
  for (let end = all.indexOf(NEWLINE); end >= 0; end = all.indexOf(NEWLINE, from)) {
    yield readLine(number, all.toString(encoding, from, end));
    number += 1;
    from = end + 1;
  }
  if (from < all.length) yield { number, fault: "is not ended" };
}
function linesIn(key, packed) {
  const unpacked = unpack(key, packed);
  if ("fault" in unpacked) return unpacked;
  return { lines: canonicalLines(unpacked.bytes), [Symbol.dispose]: () => unpacked[Symbol.dispose]() };
}
function heldLines(key, packed) {
  var _stack = [];
  try {
    const read2 = __using(_stack, linesIn(key, packed));
    const kept = "fault" in read2 ? { fault: read2.fault } : { lines: [...read2.lines] };
    return { ...kept, [Symbol.dispose]: nothing };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
var PACKED = ".zst";
var heldPacked = (packed) => heldLines(PACKED, packed);
var heldPlain = (bytes) => heldLines("", bytes);
var linesOnce = (key, bytes, once) => once(bytes, key.endsWith(PACKED) ? heldPacked : heldPlain);
var NEWLINE = 10;
function readLine(number, text) {
  if (text.length > LINE_CHARACTERS_MAX) return { number, fault: `has ${text.length} characters` };
  if (text.length > LONG_CHARACTERS && valuesIn(text) > LINE_VALUES_MAX)
    return { number, fault: `holds more than ${LINE_VALUES_MAX} values` };
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { number, fault: error instanceof SyntaxError ? "is not JSON" : "cannot be parsed" };
  }
  const walk = { suspicious: false };
  if (!isSorted(value, 0, walk) || JSON.stringify(value) !== text) return { number, fault: "is not canonical JSON" };
  return { number, value, text, suspicious: walk.suspicious };
}
var valuesIn = (text) => scanJson$evidence_schemas_src_json_scan(Buffer.from(text), 0, DEPTH_MAX2).values;
var isCanonical = (value, text) => isSorted(value, 0, { suspicious: false }) && JSON.stringify(value) === text;
function isSorted(value, depth, walk) {
  if (typeof value !== "object" || value === null) return true;
  if (depth > DEPTH_MAX2) return false;
  if (Array.isArray(value)) return value.every((one) => isSorted(one, depth + 1, walk));
  let before;
  for (const name in value) {
    if (before !== void 0 && before >= name) return false;
    before = name;
    if (isSuspicious(name)) walk.suspicious = true;
    if (!isSorted(value[name], depth + 1, walk)) return false;
  }
  return true;
}
function canonicalOf(text) {
  try {
    return canonicalJson$evidence_schemas_src_canonical_json(JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError) return void 0;
    throw error;
  }
}

// actions/lib/bundle/view.ts
function openView(files, manifest) {
  const failures = [];
  const listing = files.list();
  for (const { path, what } of listing.refused) failures.push({ object: path, what });
  const listed = new Set(manifest.entries.map(({ path }) => path));
  for (const { path } of listing.files) {
    if (path !== MANIFEST$actions_lib_bundle_manifest && !listed.has(path) && !isSignatureFile(path))
      failures.push({ object: path, what: "is not in the manifest" });
  }
  const sizes = new Map(listing.files.map(({ path, size }) => [path, size]));
  const objects = [];
  const room = { bytes: BOUNDS$actions_lib_bundle_bounds.documentsBytes };
  for (const entry of manifest.entries) {
    const size = sizes.get(entry.path);
    const read2 = readEntry({ files, entry, size, room });
    if ("what" in read2) failures.push(failureOf(entry, read2.what));
    else objects.push(read2);
  }
  return { view: viewOf(files, manifest, objects), failures };
}
function readEntry({ files, entry, size, room }) {
  if (size === void 0) return { what: "is missing" };
  if (size !== entry.size) return { what: `has ${size} bytes, the manifest says ${entry.size}` };
  const held = isHeldDocument$actions_lib_bundle_bounds(entry);
  const read2 = files.read(entry.path, held ? BOUNDS$actions_lib_bundle_bounds.documentBytes : BOUNDS$actions_lib_bundle_bounds.objectBytes);
  if ("fault" in read2) return { what: read2.fault };
  const once = files.once ?? eachTime;
  const digest3 = once(read2.bytes, sha256Hex$evidence_schemas_src_digest);
  if (digest3 !== entry.sha256) return { what: `has digest ${digest3}, the manifest says ${entry.sha256}` };
  const newest = entry.path.startsWith("objects/");
  if (!held) return { ...entry, newest, document: void 0, text: void 0, read: void 0 };
  if (read2.bytes.length > room.bytes) return { what: `does not fit beside the others: ${FULL}` };
  const valuesMax = Math.floor((room.bytes - read2.bytes.length) / BOUNDS$actions_lib_bundle_bounds.valueBytes);
  const parsed2 = valuesMax > read2.bytes.length ? once(read2.bytes, readDocument) : readDocument(read2.bytes, valuesMax);
  if ("fault" in parsed2) return { what: parsed2.fault };
  room.bytes -= documentRoom$actions_lib_bundle_bounds(read2.bytes.length, parsed2.values);
  return { ...entry, newest, document: parsed2.value, text: parsed2.text, read: parsed2 };
}
var FULL = `documents take at most ${BOUNDS$actions_lib_bundle_bounds.documentsBytes} bytes together, and ${BOUNDS$actions_lib_bundle_bounds.valueBytes} for each value`;
var readDocument = (bytes, valuesMax = Number.POSITIVE_INFINITY) => readJson$evidence_schemas_src_strict_json(bytes, { largeAsWritten: true, valuesMax });
function byVersion(a, b) {
  const [of2, than] = areCounted(a, b) ? [a.version_id, b.version_id] : [a.written_at_utc, b.written_at_utc];
  return of2 < than ? -1 : Number(of2 > than);
}
var areCounted = (...objects) => objects.every(({ version_id }) => isCountedVersion$actions_lib_bundle_manifest(version_id));
function viewOf(files, manifest, objects) {
  const byKey = Map.groupBy(objects, ({ key }) => key);
  const isOne = (key) => byKey.get(key)?.length === 1;
  const ofMany = new Map(objects.filter(({ key }) => !isOne(key)).map((one) => [referenceText(one), one]));
  const of2 = (bucket, key) => (byKey.get(key) ?? []).filter((one) => one.bucket === bucket);
  const newest = objects.filter((one) => one.newest);
  const once = files.once ?? eachTime;
  const bytes = (object) => {
    const read2 = files.read(object.path, BOUNDS$actions_lib_bundle_bounds.objectBytes);
    if ("fault" in read2 || once(read2.bytes, sha256Hex$evidence_schemas_src_digest) !== object.sha256)
      throw new PlatformError$evidence_schemas_src_platform_error("E_BUNDLE_BROKEN", `${object.path} changed while it was verified`);
    return read2.bytes;
  };
  return {
    manifest,
    objects,
    find: (ref) => {
      if (!isOne(ref.key)) return ofMany.get(referenceText(ref));
      return byKey.get(ref.key)?.find((one) => one.version_id === ref.version_id && one.sha256 === ref.sha256);
    },
    newest: (bucket, key) => of2(bucket, key).find((one) => one.newest),
    versions: (bucket, key) => of2(bucket, key).toSorted(byVersion),
    under: (bucket, prefix) => between(newest, `objects/${bucket}/${prefix}`),
    typed: (object, schema) => {
      if (object === void 0 || !isOf(schema, object.document, once)) return void 0;
      return object.document;
    },
    bytes,
    lines: (object) => files.once === void 0 ? linesIn(object.key, bytes(object)) : linesOnce(object.key, bytes(object), files.once),
    once
  };
}
function viewUntil(view, untilUtc) {
  const isThere2 = ({ written_at_utc: at }) => at <= untilUtc;
  const versions = (bucket, key) => view.versions(bucket, key).filter(isThere2);
  return {
    ...view,
    objects: view.objects.filter(isThere2),
    versions,
    newest: (bucket, key) => versions(bucket, key).at(-1),
    under: (bucket, prefix) => view.under(bucket, prefix).flatMap((object) => versions(object.bucket, object.key).at(-1) ?? [])
  };
}
var referenceText = ({ key, version_id, sha256 }) => `${key}
${version_id}
${sha256}`;
function between(sorted, prefix) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((sorted[middle]?.path ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.path.startsWith(prefix) === true) end += 1;
  return sorted.slice(low, end);
}

// actions/lib/bundle/data/closings/closed-then.ts
function closedThen({ object, document }, view) {
  const got = acquisitions(view).get(document.writer.task_arn);
  if (got === void 0) return void 0;
  const data = dataOf(view);
  const before = data.filter(({ written_at_utc: at }) => at <= got.written_at_utc);
  return { view: viewUntil(view, object.written_at_utc), before, isWhole: before.length === data.length };
}
var isHeldToAll = ({ document: { closure_refs: refs } }, { view, isWhole: isWhole2 }) => isWhole2 && [refs.run_report_ref, refs.reconciliation_ref, refs.replay_anchors_ref, refs.anomaly_summary_ref].every(
  ({ key, version_id }) => view.newest(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), key)?.version_id === version_id
);
var acquisitions = ofView((view) => {
  const { platform_run_id: run2 } = view.manifest;
  const prefix = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}obs/reporter_lock/`;
  return new Map(
    view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), prefix).flatMap((object) => {
      const fact = view.typed(object, ReporterLockEventV1$evidence_schemas_src_generated_reporter_lock_event_v1);
      return fact?.event === "ACQUIRED" ? [[fact.task_arn, object]] : [];
    })
  );
});
var COUNTED = ["ig/receipts/", "ig/reconciliation/", "decision_log_audit/records/"];
var dataOf = ofView((view) => {
  const { platform_run_id: run2 } = view.manifest;
  const root = evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 });
  return [
    ...COUNTED.flatMap((folder) => view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), root + folder)),
    ...view.under(handle$evidence_schemas_src_handles("S3_ARCHIVE_BUCKET"), evidencePrefix$evidence_schemas_src_evidence_key({ family: "archive", platform_run_id: run2 })),
    ...view.under(handle$evidence_schemas_src_handles("S3_QUARANTINE_BUCKET"), evidencePrefix$evidence_schemas_src_evidence_key({ family: "quarantine", platform_run_id: run2 }))
  ];
});

// other-part:evidence-schemas/src/generated/run_completed.v1.ts
import { RunCompletedV1$evidence_schemas_src_generated_run_completed_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/anomaly_summary.v1.ts
import { AnomalySummaryV1$evidence_schemas_src_generated_anomaly_summary_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/environment_conformance.v1.ts
import { EnvironmentConformanceV1$evidence_schemas_src_generated_environment_conformance_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/kafka_offsets_snapshot.v1.ts
import { KafkaOffsetsSnapshotV1$evidence_schemas_src_generated_kafka_offsets_snapshot_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/offsets_snapshot.v1.ts
import { OffsetsSnapshotV1$evidence_schemas_src_generated_offsets_snapshot_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/reconciliation.v1.ts
import { ReconciliationV1$evidence_schemas_src_generated_reconciliation_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/replay_anchors.v1.ts
import { ReplayAnchorsV1$evidence_schemas_src_generated_replay_anchors_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/run_report.v1.ts
import { RunReportV1$evidence_schemas_src_generated_run_report_v1 } from "./catalog.mjs";

// actions/lib/bundle/data/compare.ts
var SHOWN_CHARACTERS_MAX = 200;
var differing = (claims) => Object.entries(claims).flatMap(([name, [claimed2, found2]]) => {
  const [said, known] = [textOf2(claimed2), textOf2(found2)];
  return said === known ? [] : [`says ${name} ${shown(said)}, its sources say ${shown(known)}`];
});
var textOf2 = (value) => isAbsent(value) ? "nothing" : canonicalJson$evidence_schemas_src_canonical_json(withoutHoles(value));
var isAbsent = (value) => value === void 0 || typeof value === "function";
function withoutHoles(value) {
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return value.map((one) => isAbsent(one) ? null : withoutHoles(one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([, member2]) => !isAbsent(member2)).map(([name, member2]) => [name, withoutHoles(member2)])
  );
}
var shown = (text) => text.length > SHOWN_CHARACTERS_MAX ? `${text.slice(0, SHOWN_CHARACTERS_MAX)}...` : text;
var counted = (counts) => Object.fromEntries([...counts].filter((entry) => (entry[1] ?? 0) !== 0));
var addTo = (counts, name, count) => void counts.set(name, (counts.get(name) ?? 0) + count);

// other-part:evidence-schemas/src/generated/archive_write_summary.v1.ts
import { ArchiveWriteSummaryV1$evidence_schemas_src_generated_archive_write_summary_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/case_summary.v1.ts
import { CaseSummaryV1$evidence_schemas_src_generated_case_summary_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/label_summary.v1.ts
import { LabelSummaryV1$evidence_schemas_src_generated_label_summary_v1 } from "./catalog.mjs";

// other-part:runtime/src/consumer/streams.ts
import { consumerStreams$runtime_src_consumer_streams } from "./substrate.mjs";
import { topicsReadBy$runtime_src_consumer_streams } from "./substrate.mjs";

// actions/lib/bundle/data/decision-lane/traffic.ts
function trafficOf({ receipts }) {
  const topics = new Set(topicsReadBy$runtime_src_consumer_streams("df"));
  return receipts.tallies.receipts.filter(({ decision, topic }) => decision === "ADMIT" && topic !== void 0 && topics.has(topic)).reduce((sum2, one) => sum2 + one.count, 0);
}

// other-part:evidence-schemas/src/generated/quarantine_summary.v1.ts
import { QuarantineSummaryV1$evidence_schemas_src_generated_quarantine_summary_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/receipt_summary.v1.ts
import { ReceiptSummaryV1$evidence_schemas_src_generated_receipt_summary_v1 } from "./catalog.mjs";

// actions/lib/bundle/judging.ts
function judging(object, judge2) {
  return attempted(judge2, (what) => [what]).map((what) => failureOf(object, what));
}
var judgingPart = (object, part3) => attempted(part3, (what) => [{ object, what }]);
function attempted(judge2, stopped) {
  try {
    return judge2();
  } catch (error) {
    return stopped(`holds what cannot be judged: ${reasonOf(error)}`);
  }
}
var REASON_CHARACTERS_MAX = 200;
function reasonOf(error) {
  if (isPlatformError$evidence_schemas_src_platform_error(error)) return error.message;
  return (error instanceof Error ? `${error.name}: ${error.message}` : "unknown").slice(0, REASON_CHARACTERS_MAX);
}

// actions/lib/bundle/data/tallies.ts
function tallyKeeper() {
  const groups = /* @__PURE__ */ new Map();
  const [reasons, unknownOutcomes] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const scenarios = /* @__PURE__ */ new Set();
  const times = /* @__PURE__ */ new Map();
  const add = (receipt) => {
    const principal = receipt.actor.principal ?? "";
    const { event_class: eventClass, event_type: eventType, decision, eb_ref: place } = receipt;
    const name = `${principal}
${eventClass}
${eventType}
${place?.topic ?? ""}
${decision}`;
    const known = groups.get(name);
    if (known === void 0)
      groups.set(name, { principal, eventClass, eventType, topic: place?.topic, decision, count: 1 });
    else known.count += 1;
    const codes = receipt.reason_codes ?? [];
    for (const code of codes) addTo(reasons, code, 1);
    if (decision === "QUARANTINE" && codes.length === 1 && codes[0] === "PUBLISH_AMBIGUOUS")
      addTo(unknownOutcomes, principal, 1);
    if (receipt.scenario_run_id !== void 0) scenarios.add(receipt.scenario_run_id);
    if (decision === "ADMIT" && place !== void 0) widen(times, `${place.topic}/${place.partition}`, receipt.ts_utc);
  };
  return {
    add,
    tallies: () => ({
      receipts: [...groups.values()],
      reasons,
      unknownOutcomes,
      scenarioRunIds: [...scenarios].sort(),
      times
    })
  };
}
function widen(times, name, at) {
  const known = times.get(name);
  if (known === void 0) times.set(name, { first: at, last: at });
  else if (at < known.first) known.first = at;
  else if (at > known.last) known.last = at;
}
function sumBy(receipts, key) {
  const sums = /* @__PURE__ */ new Map();
  for (const receipt of receipts) {
    const name = key(receipt);
    if (name !== void 0) sums.set(name, (sums.get(name) ?? 0) + receipt.count);
  }
  return Object.fromEntries(sums);
}
var total = (receipts, decision) => receipts.reduce((sum2, one) => decision === void 0 || one.decision === decision ? sum2 + one.count : sum2, 0);

// actions/lib/bundle/data/summaries.ts
var isOutput = (eventClass) => /^(traffic|context)_/.test(eventClass);
function verifyIngressSummaries(view, facts) {
  return [
    ...judged(
      view,
      "ingest/receipt_summary.json",
      (object) => receiptClaims(view.typed(object, ReceiptSummaryV1$evidence_schemas_src_generated_receipt_summary_v1), view, facts)
    ),
    ...judged(
      view,
      "ingest/quarantine_summary.json",
      (object) => quarantineClaims(view.typed(object, QuarantineSummaryV1$evidence_schemas_src_generated_quarantine_summary_v1), facts)
    ),
    ...judged(
      view,
      "ingest/kafka_offsets_snapshot.json",
      (object) => offsetFaults(view.typed(object, KafkaOffsetsSnapshotV1$evidence_schemas_src_generated_kafka_offsets_snapshot_v1), facts)
    )
  ];
}
function judged(view, name, faults) {
  const object = runObject(view, name);
  return object === void 0 ? [] : judging(object, () => faults(object));
}
function runObject(view, name) {
  const { platform_run_id: run2 } = view.manifest;
  if (run2 === "N/A") return void 0;
  return view.newest(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 }) + name);
}
function receiptClaims(summary, view, { receipts }) {
  if (summary === void 0) return [];
  const { receipts: tallies, reasons } = receipts.tallies;
  const decided = {
    ADMIT: total(tallies, "ADMIT"),
    DUPLICATE: total(tallies, "DUPLICATE"),
    QUARANTINE: total(tallies, "QUARANTINE")
  };
  const admissions = tallies.filter(({ decision }) => decision === "ADMIT");
  const { ADMIT, DUPLICATE, QUARANTINE: QUARANTINE2 } = summary.counts_by_decision;
  return differing({
    ...togetherClaims(summary, view),
    ...digestClaims(summary, view, receipts),
    counts_by_decision: [{ ADMIT, DUPLICATE, QUARANTINE: QUARANTINE2 }, decided],
    "counts_by_decision.ANOMALY": [summary.counts_by_decision.ANOMALY, reasons.get("PAYLOAD_HASH_MISMATCH") ?? 0],
    counts_by_event_type: [
      counted(Object.entries(summary.counts_by_event_type)),
      sumBy(tallies, ({ eventType }) => eventType)
    ],
    counts_by_event_class: [
      counted(Object.entries(summary.counts_by_event_class)),
      sumBy(tallies, ({ eventClass }) => eventClass)
    ],
    counts_by_reason_code: [counted(Object.entries(summary.counts_by_reason_code)), counted(reasons)],
    counts_by_output_id: [
      counted(Object.entries(summary.counts_by_output_id)),
      sumBy(tallies, ({ eventClass, eventType }) => isOutput(eventClass) ? eventType : void 0)
    ],
    counts_by_topic: [counted(Object.entries(summary.counts_by_topic ?? {})), sumBy(admissions, ({ topic }) => topic)],
    distinct_admitted: [summary.distinct_admitted, decided.ADMIT],
    total_receipts: [summary.total_receipts, receipts.lines],
    receipt_objects_scanned: [summary.receipt_objects_scanned, receipts.lines],
    receipt_segments_scanned: [summary.receipt_segments_scanned, receipts.linesOf.size],
    receipt_bytes_scanned: [summary.receipt_bytes_scanned, receipts.bytes],
    db_rows_scanned: [summary.db_rows_scanned, receipts.lines],
    identity_pass: [summary.identity_pass, decided.ADMIT + decided.DUPLICATE + decided.QUARANTINE === receipts.lines]
  });
}
function togetherClaims({ as_of, written_at_utc: at, writer }, view) {
  const aside = view.typed(runObject(view, "ingest/quarantine_summary.json"), QuarantineSummaryV1$evidence_schemas_src_generated_quarantine_summary_v1);
  const offsets = view.typed(runObject(view, "ingest/kafka_offsets_snapshot.json"), KafkaOffsetsSnapshotV1$evidence_schemas_src_generated_kafka_offsets_snapshot_v1);
  return {
    ...aside?.writer.task_arn === writer.task_arn ? { as_of: [as_of, aside.as_of], "written_at_utc of what was set aside": [at, aside.written_at_utc] } : {},
    ...offsets?.writer.task_arn === writer.task_arn ? { written_at_utc: [at, offsets.written_at_utc] } : {},
    "the order of its reading and its writing": [as_of <= at, true]
  };
}
function digestClaims(summary, { manifest }, receipts) {
  const { receipts: tallies } = receipts.tallies;
  if (manifest.substrate !== "embedded" || tallies.some(({ topic }) => topic === void 0)) return {};
  const nameOf4 = ({ principal, eventClass, eventType, topic = "", decision }) => [
    principal,
    eventClass,
    eventType,
    topic,
    decision
  ];
  const rows = tallies.toSorted((one, other) => compared(nameOf4(one), nameOf4(other)));
  const objects = [receipts.linesOf.size, receipts.lines, receipts.bytes];
  const decided = Map.groupBy(tallies, ({ decision }) => decision);
  const by_decision = Object.fromEntries([...decided].map(([decision, own]) => [decision, total(own)]));
  return { source_digest: [summary.source_digest, digestOf$evidence_schemas_src_digest({ rows, objects, by_decision })] };
}
function compared(one, other) {
  const at = one.findIndex((text, index) => text !== other[index]);
  return at < 0 ? 0 : (one[at] ?? "") < (other[at] ?? "") ? -1 : 1;
}
var quarantineClaims = (summary, { quarantine }) => summary === void 0 ? [] : differing({
  total: [summary.total, quarantine.total],
  records_scanned: [summary.records_scanned, quarantine.total],
  payloads_scanned: [summary.payloads_scanned, quarantine.payloads],
  by_reason_code: [counted(Object.entries(summary.by_reason_code)), counted(quarantine.reasons)]
});
function offsetFaults(snapshot, { receipts }) {
  if (snapshot === void 0) return [];
  const partitions = new Map(receipts.admitted.partitions().map((one) => [`${one.topic}/${one.partition}`, one]));
  const faults = [];
  for (const { topic, partitions: claimed2 } of snapshot.topics) {
    for (const { partition, start_offset, end_offset, watermark_low, watermark_high } of claimed2) {
      const name = `${topic}/${partition}`;
      const found2 = partitions.get(name);
      partitions.delete(name);
      faults.push(
        ...differing({
          [`the first offset of ${name}`]: [start_offset, found2?.first ?? -1],
          [`the last offset of ${name}`]: [end_offset, found2?.last ?? -1]
        })
      );
      const within2 = end_offset < 0 || start_offset >= watermark_low && end_offset < watermark_high;
      if (!within2) faults.push(`has offsets of ${name} outside its watermarks`);
    }
  }
  for (const name of partitions.keys()) faults.push(`does not name ${name}, where receipts admit`);
  return faults;
}

// actions/lib/bundle/data/reconciliation.ts
var PRODUCER = "wsp";
var verifyReconciliation = (view, facts) => judged(view, "obs/reconciliation.json", (object) => {
  const document = view.typed(object, ReconciliationV1$evidence_schemas_src_generated_reconciliation_v1);
  if (document === void 0) return [];
  const report = view.typed(view.find(document.basis.run_report_ref), RunReportV1$evidence_schemas_src_generated_run_report_v1);
  if (report === void 0) return ["names no run report as its basis"];
  const totals = totalsOf(document, facts, view);
  const { inputs } = document;
  const identities = identitiesOf({ totals, report, facts, view });
  const failing = new Set(
    identities.filter(({ left, right, explainedBy }) => left !== right && explainedBy === void 0).map(checkOf)
  );
  const checks = {
    sent_ge_received: totals.sent >= totals.receivedWsp,
    received_ge_admit: totals.received >= totals.admit,
    decision_ge_outcome: totals.decisions >= totals.outcomes,
    archive_seen_ge_archived: totals.archiveSeen >= totals.archived,
    ...Object.fromEntries(identities.map(({ check }) => [check, !failing.has(check)]))
  };
  return differing({
    inputs: [inputs, totals],
    checks: [document.checks, checks],
    status: [document.status, Object.values(checks).every(Boolean) ? "PASS" : "FAIL"],
    deltas: [
      document.deltas,
      {
        sent_minus_received: totals.sent - totals.receivedWsp,
        received_minus_admit: totals.received - totals.admit,
        decision_minus_outcome: totals.decisions - totals.outcomes,
        archive_seen_minus_archived: totals.archiveSeen - totals.archived
      }
    ],
    explanations: [
      document.explanations.map(
        ({ check, left, right, explained_by }) => `${check} ${left} ${right} ${explained_by}`
      ),
      identities.filter(({ left, right }) => left !== right).map(({ check, left, right, explainedBy }) => `${check} ${left} ${right} ${explainedBy ?? null}`)
    ]
  });
});
var checkOf = ({ check }) => check;
function totalsOf(document, facts, view) {
  const { receipts, archive } = facts;
  const { receipts: tallies, unknownOutcomes } = receipts.tallies;
  const ofProducer = tallies.filter(({ principal }) => principal === PRODUCER);
  const receivedWsp = total(ofProducer);
  const repeatedWsp = total(ofProducer, "DUPLICATE") + (unknownOutcomes.get(PRODUCER) ?? 0);
  const acknowledged = document.inputs.acknowledged ?? 0;
  const surplus = receivedWsp - acknowledged;
  return {
    received: total(tallies),
    receivedWsp,
    repeatedWsp,
    admit: total(tallies, "ADMIT"),
    duplicate: total(tallies, "DUPLICATE"),
    quarantine: total(tallies, "QUARANTINE"),
    admittedUnique: receipts.admitted.partitions().reduce((sum2, { count }) => sum2 + count, 0),
    acknowledged,
    sent: acknowledged + (surplus > 0 && surplus <= repeatedWsp ? surplus : 0),
    archived: archive.reduce((sum2, { records }) => sum2 + records, 0),
    archiveSeen: document.inputs.archiveSeen ?? 0,
    mismatched: document.inputs.mismatched ?? 0,
    ...laneTotals(document.inputs, facts),
    ...caseTotals(facts, view)
  };
}
function laneTotals(inputs, facts) {
  const { lane, audit } = facts;
  const admitted = sumBy(
    facts.receipts.tallies.receipts.filter(({ decision }) => decision === "ADMIT"),
    ({ eventType }) => eventType
  );
  return {
    traffic: trafficOf(facts),
    rejectedTraffic: inputs.rejectedTraffic ?? 0,
    decisions: lane.decisions,
    decisionsAdmitted: admitted.decision_response ?? 0,
    decisionsAudited: audit.decisionRecords,
    intents: lane.intents,
    intentsAdmitted: admitted.action_intent ?? 0,
    outcomes: lane.outcomes,
    outcomesAdmitted: admitted.action_outcome ?? 0,
    executed: lane.byStatus.get("EXECUTED") ?? 0,
    uncertain: lane.uncertain,
    effects: inputs.effects ?? 0,
    doubleEffects: inputs.doubleEffects ?? 0,
    decisionRecords: audit.decisionRecords,
    chainRecords: audit.chainRecords,
    chainsWhole: lane.chains.whole,
    chainsOpen: lane.chains.open,
    outboxPending: inputs.outboxPending ?? 0
  };
}
function caseTotals({ cases, receipts }, view) {
  const [cased, labelled] = [
    view.typed(runObject(view, "case_labels/case_summary.json"), CaseSummaryV1$evidence_schemas_src_generated_case_summary_v1),
    view.typed(runObject(view, "case_labels/label_summary.json"), LabelSummaryV1$evidence_schemas_src_generated_label_summary_v1)
  ];
  const admitted = sumBy(
    receipts.tallies.receipts.filter(({ decision }) => decision === "ADMIT"),
    ({ eventType }) => eventType
  );
  return {
    escalated: cases.triggers,
    triggersAdmitted: admitted.case_trigger ?? 0,
    triggersTakenIn: (cased?.intake_rows ?? 0) + (cased?.intake_quarantined ?? 0),
    labelsOfCases: cased?.by_event_kind.LABEL_ACCEPTED ?? 0,
    labelsOfCasesStored: labelled?.by_principal.case_management ?? 0,
    labelsAccepted: cases.labels,
    labelsAdmitted: admitted.label_accepted ?? 0,
    timelineEvents: cased?.timeline_events ?? 0,
    caseAnomalies: (cased === void 0 ? 0 : setAsideOf(cased)) + (labelled?.anomalies_total ?? 0)
  };
}
var setAsideOf = (cased) => cased.trigger_mismatches + cased.triggers_quarantined + cased.intake_mismatches + cased.intake_quarantined + cased.timeline_mismatches;
function identitiesOf(sources) {
  const { totals, report, facts } = sources;
  const { ingress } = report;
  const surplus = totals.receivedWsp - totals.acknowledged;
  const explained = surplus > 0 && surplus <= totals.repeatedWsp ? { explainedBy: "receipts DUPLICATE or PUBLISH_AMBIGUOUS of principal wsp" } : {};
  const classes = Object.values(sumBy(facts.receipts.tallies.receipts, ({ eventClass }) => eventClass));
  return [
    { check: "R1", left: totals.receivedWsp, right: totals.acknowledged, ...explained },
    ...classes.map((count) => ({ check: "R2", left: count, right: count })),
    { check: "R2", left: totals.admit, right: totals.admittedUnique },
    { check: "R3", left: facts.receipts.lines, right: totals.received },
    { check: "R3", left: ingress.receipt_write_failed, right: 0 },
    { check: "R13", left: ingress.publish_ambiguous + ingress.publish_in_flight, right: 0 },
    { check: "R13", left: totals.outboxPending, right: 0 },
    { check: "R14", left: facts.quarantine.total, right: ingress.quarantine_records },
    ...archiveIdentities(sources),
    ...chainIdentities(totals),
    ...caseIdentities(totals)
  ];
}
function chainIdentities(totals) {
  const { decisions, intents, outcomes, executed, uncertain, effects } = totals;
  const surplus = effects - executed;
  const explained = surplus > 0 && surplus <= uncertain ? { explainedBy: "outcomes UNCERTAIN_COMMIT" } : {};
  return [
    { check: "R7", left: totals.traffic, right: decisions + totals.rejectedTraffic },
    { check: "R8", left: decisions, right: totals.decisionsAdmitted },
    { check: "R8", left: decisions, right: totals.decisionsAudited },
    { check: "R9", left: intents, right: outcomes },
    { check: "R9", left: intents, right: totals.intentsAdmitted },
    { check: "R9", left: outcomes, right: totals.outcomesAdmitted },
    { check: "R9", left: effects, right: executed, ...explained },
    { check: "R9", left: totals.doubleEffects, right: 0 },
    { check: "R10", left: totals.decisionRecords, right: decisions },
    { check: "R10", left: totals.chainRecords, right: totals.chainsWhole },
    { check: "R10", left: totals.chainsOpen, right: 0 }
  ];
}
var caseIdentities = (totals) => [
  { check: "R11", left: totals.escalated, right: totals.triggersAdmitted },
  { check: "R11", left: totals.triggersAdmitted, right: totals.triggersTakenIn },
  { check: "R12", left: totals.labelsOfCases, right: totals.labelsOfCasesStored },
  { check: "R12", left: totals.labelsAccepted, right: totals.labelsAdmitted }
];
var EXPLAINED_BY_COPIES = "reconciliations that found DUPLICATE_PUBLISH";
function archiveIdentities({ facts, view }) {
  const summary = view.typed(runObject(view, "rtdl_core/archive_write_summary.json"), ArchiveWriteSummaryV1$evidence_schemas_src_generated_archive_write_summary_v1);
  const ranges = summary?.origin_offset_ranges ?? [];
  const admitted = sumBy(
    facts.receipts.tallies.receipts.filter(({ decision }) => decision === "ADMIT"),
    ({ topic }) => topic
  );
  const topics = /* @__PURE__ */ new Set([...ranges.map(({ topic }) => topic), ...Object.keys(admitted)]);
  const perTopic = [...topics].sort().flatMap((topic) => {
    const messages = ranges.filter((range) => range.topic === topic).reduce(
      (sum2, { next_offset, start_offset, foreign, skipped }) => sum2 + next_offset - start_offset - foreign - skipped,
      0
    );
    const archived = facts.archive.filter((one) => one.topic === topic).reduce((sum2, { records }) => sum2 + records, 0);
    const right = admitted[topic] ?? 0;
    const copies = facts.copies.ofTopic(topic);
    const explained = (left) => left - right === copies ? { explainedBy: EXPLAINED_BY_COPIES } : {};
    return [
      { check: "R4", left: messages, right, ...explained(messages) },
      { check: "R5", left: archived, right, ...explained(archived) }
    ];
  });
  return [...perTopic, { check: "R5", left: ranges.filter(({ contiguous }) => !contiguous).length, right: 0 }];
}

// actions/lib/bundle/data/closure.ts
function verifyClosureDocuments(view, facts) {
  return [
    ...judged(view, "obs/run_report.json", (object) => reportFaults(view.typed(object, RunReportV1$evidence_schemas_src_generated_run_report_v1), facts, view)),
    ...judged(
      view,
      "obs/replay_anchors.json",
      (object) => anchorFaults(view.typed(object, ReplayAnchorsV1$evidence_schemas_src_generated_replay_anchors_v1), facts, view)
    ),
    ...judged(
      view,
      "obs/anomaly_summary.json",
      (object) => anomalyFaults(view.typed(object, AnomalySummaryV1$evidence_schemas_src_generated_anomaly_summary_v1), facts, view)
    )
  ];
}
function laneClaims({ rtdl }, { lane, audit }, totals) {
  return {
    "rtdl.traffic": [rtdl.traffic, totals.traffic],
    "rtdl.decision": [rtdl.decision, lane.decisions],
    "rtdl.rejected": [rtdl.rejected, totals.rejectedTraffic],
    "rtdl.intent": [rtdl.intent, lane.intents],
    "rtdl.outcome": [rtdl.outcome, lane.outcomes],
    "rtdl.effects": [rtdl.effects, totals.effects],
    "rtdl.audit_append": [rtdl.audit_append, audit.decisionRecords + audit.chainRecords],
    "rtdl.degraded": [rtdl.degraded, lane.degraded],
    "rtdl.fail_closed": [rtdl.fail_closed, lane.byScoreSource.get("none") ?? 0],
    "rtdl.decisions_by_action": [rtdl.decisions_by_action, counted(lane.byAction)],
    "rtdl.decisions_by_mode": [rtdl.decisions_by_mode, counted(lane.byMode)],
    "rtdl.degraded_by_reason": [rtdl.degraded_by_reason, counted(lane.degradeReasons)],
    "rtdl.outcomes_by_status": [rtdl.outcomes_by_status, counted(lane.byStatus)],
    "rtdl.audited_by_family": [
      counted(Object.entries(rtdl.audited_by_family)),
      counted([
        ["decision_response", lane.decisions],
        ["action_intent", lane.intents],
        ["action_outcome", lane.outcomes]
      ])
    ],
    "rtdl.chains": [rtdl.chains, { resolved: lane.chains.whole, unresolved: lane.chains.open }],
    "rtdl.outbox.pending": [rtdl.outbox.pending, totals.outboxPending],
    "rtdl.latency.decision.measured": [rtdl.latency.decision.measured, lane.decisions]
  };
}
function caseClaims({ case_labels: told2, health }, { cases }, totals) {
  const { summary, health_states: states, component_metrics: metrics } = told2;
  const stateOf2 = (name) => health.find(({ component }) => component === name)?.health_state ?? "UNKNOWN";
  return {
    "case_labels.summary.triggers_seen": [summary.triggers_seen, cases.triggers],
    "case_labels.summary.triggers_taken_in": [summary.triggers_taken_in, totals.triggersTakenIn],
    "case_labels.summary.cases_created": [summary.cases_created, cases.cases],
    "case_labels.summary.labels_accepted": [summary.labels_accepted, cases.labels],
    "case_labels.summary.anomalies_total": [summary.anomalies_total, totals.caseAnomalies],
    "case_labels.health_states": [
      states,
      { "case-trigger": stateOf2("case-trigger"), cm: stateOf2("cm"), ls: stateOf2("ls") }
    ],
    "case_labels.component_metrics.triggers_by_type": [metrics.triggers_by_type, counted(cases.byType)],
    "case_labels.component_metrics.triggers_by_rule": [metrics.triggers_by_rule, counted(cases.byRule)],
    "case_labels.component_metrics.labels_by_value": [metrics.labels_by_value, counted(cases.byValue)],
    "case_labels.component_metrics.labels_by_source": [metrics.labels_by_source, counted(cases.bySource)]
  };
}
function reportFaults(report, facts, view) {
  if (report === void 0) return [];
  const { ingress, archive, basis } = report;
  const reconciliation = view.typed(runObject(view, "obs/reconciliation.json"), ReconciliationV1$evidence_schemas_src_generated_reconciliation_v1);
  const totals = reconciliation === void 0 ? void 0 : totalsOf(reconciliation, facts, view);
  const { receipts, scenarioRunIds } = facts.receipts.tallies;
  const add = (value) => facts.archive.reduce((sum2, one) => sum2 + one[value], 0);
  const admissions = receipts.filter(({ decision }) => decision === "ADMIT");
  return [
    ...totals === void 0 ? [] : differing({
      "ingress.sent": [ingress.sent, totals.sent],
      "ingress.received": [ingress.received, totals.received],
      "ingress.received_wsp": [ingress.received_wsp, totals.receivedWsp],
      "ingress.admit": [ingress.admit, totals.admit],
      "ingress.duplicate": [ingress.duplicate, totals.duplicate],
      "ingress.quarantine": [ingress.quarantine, totals.quarantine],
      "ingress.admitted_unique": [ingress.admitted_unique, totals.admittedUnique],
      "archive.summary.archived_total": [archive.summary.archived_total, totals.archived],
      "archive.summary.seen_total": [archive.summary.seen_total, totals.archiveSeen],
      "archive.summary.payload_mismatch_total": [archive.summary.payload_mismatch_total, totals.mismatched],
      ...laneClaims(report, facts, totals),
      ...caseClaims(report, facts, totals)
    }),
    ...differing({
      "ingress.quarantine_records": [ingress.quarantine_records, facts.quarantine.total],
      "ingress.by_reason": [counted(Object.entries(ingress.by_reason)), counted(facts.quarantine.reasons)],
      "ingress.by_principal": [ingress.by_principal, byDecision(receipts, ({ principal }) => principal)],
      "ingress.by_event_class": [ingress.by_event_class, byDecision(receipts, ({ eventClass }) => eventClass)],
      "ingress.by_event_type": [ingress.by_event_type, byDecision(receipts, ({ eventType }) => eventType)],
      "ingress.admitted_by_topic": [ingress.admitted_by_topic, sumBy(admissions, ({ topic }) => topic)],
      "archive.segments": [archive.segments, add("segments")],
      "archive.size_bytes": [archive.size_bytes, add("sizeBytes")],
      "archive.reconciliation_totals.records": [archive.reconciliation_totals.records, add("records")],
      "the receipts scanned": [basis.rows_scanned["ig.receipt_rows"], facts.receipts.lines]
    }),
    ...scenarioRunIds.filter((id) => !report.scenario_run_ids.includes(id)).map((id) => `does not name scenario run ${id}`),
    ...report.evidence_refs.receipt_refs_sample.flatMap((ref) => sampleFault(ref, facts))
  ];
}
function sampleFault(ref, { receipts }) {
  const at = ref.lastIndexOf("#");
  const lines = receipts.linesOf.get(ref.slice(0, at)) ?? 0;
  const line = Number(ref.slice(at + 1));
  return Number.isInteger(line) && line >= 1 && line <= lines ? [] : [`samples ${ref}, which is not there`];
}
function byDecision(receipts, key) {
  const names = [...new Set(receipts.map(key))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      sumBy(
        receipts.filter((receipt) => key(receipt) === name),
        ({ decision }) => decision
      )
    ])
  );
}
function anchorFaults(document, facts, view) {
  if (document === void 0) return [];
  const { anchors, source_refs: refs } = document;
  const ingest = view.typed(view.find(refs.ingest_offsets_ref), KafkaOffsetsSnapshotV1$evidence_schemas_src_generated_kafka_offsets_snapshot_v1);
  const rtdl = view.typed(view.find(refs.rtdl_offsets_ref), OffsetsSnapshotV1$evidence_schemas_src_generated_offsets_snapshot_v1);
  if (ingest === void 0 || rtdl === void 0) return ["names no offset snapshots as its sources"];
  const archive = facts.archive.map(({ topic, partition, firstOffset, lastOffset, records, segments, setSha256 }) => ({
    topic,
    partition,
    first_offset: firstOffset,
    last_offset: lastOffset,
    records,
    segments,
    set_digest: setSha256
  })).sort((a, b) => a.topic === b.topic ? a.partition - b.partition : a.topic < b.topic ? -1 : 1);
  return [
    ...differing({
      "anchors of ingest": [anchors.ingest, ingestAnchors(ingest, facts)],
      "anchors of rtdl_core": [anchors.rtdl_core, rtdlAnchors(rtdl, facts)],
      counts: [document.counts, { ingest_anchors: anchors.ingest.length, rtdl_anchors: anchors.rtdl_core.length }],
      basis_digest: [document.basis_digest, digestOf$evidence_schemas_src_digest(anchors)],
      kafka_cluster_id: [document.kafka_cluster_id, ingest.kafka_cluster_id]
    }),
    ...archive.flatMap((set) => {
      const name = `the archive of ${set.topic}/${set.partition}`;
      const claimed2 = document.archive.find(
        ({ topic, partition }) => topic === set.topic && partition === set.partition
      );
      return differing({ [name]: [claimed2, set] });
    }),
    ...differing({ "the number of archived partitions": [document.archive.length, archive.length] })
  ];
}
var ingestAnchors = (snapshot, facts) => ingestPlaces(snapshot).map((place) => ({ ...anchorOf(facts, place), ...place }));
var rtdlAnchors = (snapshot, facts) => rtdlPlaces(snapshot).map(({ group_id, stream_id, ...place }) => ({
  ...anchorOf(facts, place),
  ...{ ...place, group_id, stream_id }
}));
var ingestPlaces = ({ topics, captured_at_utc }) => topics.flatMap(
  ({ topic, partitions }) => partitions.filter(({ end_offset }) => end_offset >= 0).map(({ partition, start_offset, end_offset }) => ({
    ...{ topic, partition, start_offset, captured_at_utc },
    ...{ end_offset: end_offset + 1, offset: end_offset + 1 }
  }))
);
var rtdlPlaces = ({ groups, captured_at_utc }) => groups.flatMap(
  ({ group_id, stream_id, topics }) => topics.flatMap(
    ({ topic, partitions }) => partitions.filter(({ start_offset, end_offset }) => end_offset > start_offset).map(({ partition, start_offset, end_offset }) => ({
      ...{ topic, partition, start_offset, captured_at_utc },
      ...{ end_offset, offset: end_offset, group_id, stream_id }
    }))
  )
);
function anchorOf({ receipts }, { topic, partition }) {
  const cells = receipts.admitted.partitions().find((one) => one.topic === topic && one.partition === partition);
  const times = receipts.tallies.times.get(`${topic}/${partition}`);
  return {
    topic,
    partition,
    offset_kind: "kafka_offset",
    count: cells?.count ?? 0,
    first_ts_utc: times?.first ?? null,
    last_ts_utc: times?.last ?? null
  };
}
var TOP_MAX = 50;
function anomalyFaults(summary, facts, view) {
  if (summary === void 0) return [];
  const report = view.typed(runObject(view, "obs/run_report.json"), RunReportV1$evidence_schemas_src_generated_run_report_v1);
  const { top_reasons: reasons, anomaly_counts: counts } = summary;
  const categories = /* @__PURE__ */ new Map();
  for (const { category, count } of reasons) addTo(categories, category.toLowerCase(), count);
  const { ingress_publish_ambiguous, ingress_receipt_write_failed, ...rest } = counts;
  const { rtdl_degraded, case_labels_anomalies_total: ofCases, ...byCategory } = rest;
  const { decisions, share_max: shareMax } = summary.degraded_budget;
  const isBorne = rtdl_degraded <= shareMax * decisions;
  const undeclared = reasons.some(
    ({ reason, count }) => count > (summary.expected.find((one) => one.reason === reason)?.count ?? 0)
  );
  const quarantined = [...facts.quarantine.reasons].filter(
    ([reason, count]) => reasons.length < TOP_MAX && (reasons.find((one) => one.reason === reason)?.count ?? 0) < count
  );
  const open = report === void 0 ? void 0 : openOf(report);
  return [
    ...quarantined.map(([reason, count]) => `does not count ${count} items that were set aside as ${reason}`),
    ...differing({
      ...reasons.length < TOP_MAX ? { anomaly_counts: [counted(Object.entries(byCategory)), counted(categories)] } : {},
      "anomaly_counts.rtdl_degraded": [rtdl_degraded, facts.lane.degraded],
      "degraded_budget.decisions": [decisions, facts.lane.decisions],
      anomaly_total: [summary.anomaly_total, Object.values(counts).reduce((sum2, count) => sum2 + (count ?? 0), 0)],
      status: [
        summary.status,
        summary.open_total > 0 || !isBorne ? "FAIL" : undeclared || ofCases > 0 ? "WARN" : "PASS"
      ],
      ...open === void 0 ? {} : {
        "anomaly_counts.case_labels_anomalies_total": [ofCases, report?.case_labels.summary.anomalies_total],
        open_total: [summary.open_total, open.total],
        "anomaly_counts.ingress_publish_ambiguous": [ingress_publish_ambiguous, open.ambiguous],
        "anomaly_counts.ingress_receipt_write_failed": [ingress_receipt_write_failed, open.unwritten]
      }
    })
  ];
}
function openOf({ ingress }) {
  const { publish_ambiguous: ambiguous, publish_in_flight, receipt_write_failed: unwritten2 } = ingress;
  return { total: ambiguous + publish_in_flight + unwritten2, ambiguous, unwritten: unwritten2 };
}

// actions/lib/bundle/data/segments.ts
var SEGMENT = /topic=([^/]+)\/partition=(\d{1,7})\/segment=(\d{1,16})-(\d{1,16})\.jsonl(?:\.zst)?$/;
function segmentAt(key) {
  const [, topic, partition, first, last] = SEGMENT.exec(key) ?? [];
  if (topic === void 0) return void 0;
  return { topic, partition: Number(partition), firstOffset: Number(first), lastOffset: Number(last) };
}

// actions/lib/bundle/data/closings/earlier-closings.ts
function earlierClosingFaults(marker, view, facts) {
  const { closure_refs: refs } = marker.document;
  const then = closedThen(marker, view);
  const reconciled = view.find(refs.reconciliation_ref);
  const reconciliation = view.typed(reconciled, ReconciliationV1$evidence_schemas_src_generated_reconciliation_v1);
  const conforming = view.find(refs.environment_conformance_ref);
  const conformance = view.typed(conforming, EnvironmentConformanceV1$evidence_schemas_src_generated_environment_conformance_v1);
  return [
    ...told(reconciled, [
      ...reconciliation === void 0 || reconciliation.status === "PASS" ? [] : ["a reconciliation that failed"],
      ...Object.entries(reconciliation?.checks ?? {}).flatMap(
        ([name, holds3]) => holds3 ? [] : [`${name}, which failed`]
      )
    ]),
    ...told(conforming, [
      ...conformance === void 0 || conformance.status === "PASS" ? [] : ["an environment that did not conform"],
      ...(conformance?.checks ?? []).flatMap(
        ({ check_id: id, status }) => status === "FAIL" ? [`${id}, which failed`] : []
      )
    ]),
    ...anomalyFaults2(view.find(refs.anomaly_summary_ref), view),
    ...anchorFaults2(view.find(refs.replay_anchors_ref), view),
    ...basisFaults(marker, view),
    ...then === void 0 ? [] : countFaults(marker, { then, facts, view })
  ];
}
var told = (object, what) => object === void 0 ? [] : what.map((one) => failureOf(object, `was closed over ${one}`));
var OPEN = /* @__PURE__ */ new Set(["ingress_publish_ambiguous", "ingress_receipt_write_failed"]);
function anomalyFaults2(object, view) {
  const earlier = view.typed(object, AnomalySummaryV1$evidence_schemas_src_generated_anomaly_summary_v1);
  const newest = object === void 0 ? void 0 : view.typed(view.newest(object.bucket, object.key), AnomalySummaryV1$evidence_schemas_src_generated_anomaly_summary_v1);
  if (earlier === void 0 || newest === void 0) return [];
  const counts = new Map(Object.entries(newest.anomaly_counts));
  const above = Object.entries(earlier.anomaly_counts).filter(
    ([name, count]) => !OPEN.has(name) && count > (counts.get(name) ?? 0)
  );
  return told(
    object,
    above.map(([name, count]) => `${count} ${name}, of which the newest closing counts ${counts.get(name) ?? 0}`)
  );
}
function anchorFaults2(object, view) {
  const earlier = view.typed(object, ReplayAnchorsV1$evidence_schemas_src_generated_replay_anchors_v1);
  const newest = object === void 0 ? void 0 : view.typed(view.newest(object.bucket, object.key), ReplayAnchorsV1$evidence_schemas_src_generated_replay_anchors_v1);
  if (earlier === void 0 || newest === void 0) return [];
  const place = ({ topic, partition }) => `${topic}/${partition}`;
  const known = new Map(newest.anchors.ingest.map((anchor) => [place(anchor), anchor]));
  return told(
    object,
    earlier.anchors.ingest.flatMap((anchor) => {
      const now = known.get(place(anchor));
      const grew = now !== void 0 && anchor.start_offset === now.start_offset && anchor.end_offset <= now.end_offset && anchor.count <= now.count;
      return grew ? [] : [`offsets of ${place(anchor)} that the newest closing does not hold`];
    })
  );
}
function basisFaults({ document: { closure_refs: refs } }, view) {
  const reconciled = view.find(refs.reconciliation_ref);
  const anchored = view.find(refs.replay_anchors_ref);
  const reconciliation = view.typed(reconciled, ReconciliationV1$evidence_schemas_src_generated_reconciliation_v1);
  const anchors = view.typed(anchored, ReplayAnchorsV1$evidence_schemas_src_generated_replay_anchors_v1);
  const claims = (object, what) => object === void 0 ? [] : differing(what).map((one) => failureOf(object, one));
  return [
    ...reconciliation === void 0 ? [] : claims(reconciled, { "basis.run_report_ref": [reconciliation.basis.run_report_ref, refs.run_report_ref] }),
    ...anchors === void 0 ? [] : claims(anchored, anchorClaims(anchors, refs.run_report_ref, view))
  ];
}
var placeOf = ({ count: _count, first_ts_utc: _first, last_ts_utc: _last, offset_kind: _kind, ...place }) => place;
function anchorClaims({ anchors, basis_digest, source_refs: from }, report, view) {
  const ingest = view.typed(view.find(from.ingest_offsets_ref), KafkaOffsetsSnapshotV1$evidence_schemas_src_generated_kafka_offsets_snapshot_v1);
  const rtdl = view.typed(view.find(from.rtdl_offsets_ref), OffsetsSnapshotV1$evidence_schemas_src_generated_offsets_snapshot_v1);
  return {
    "source_refs.run_report_ref": [from.run_report_ref, report],
    basis_digest: [basis_digest, digestOf$evidence_schemas_src_digest(anchors)],
    ...ingest === void 0 ? {} : { "anchors of ingest": [anchors.ingest.map(placeOf), ingestPlaces(ingest)] },
    ...rtdl === void 0 ? {} : { "anchors of rtdl_core": [anchors.rtdl_core.map(placeOf), rtdlPlaces(rtdl)] }
  };
}
function countFaults(marker, { then, facts, view }) {
  if (isHeldToAll(marker, then))
    return [...verifyReconciliation(then.view, facts), ...verifyClosureDocuments(then.view, facts)];
  const { closure_refs: refs } = marker.document;
  const reported2 = view.find(refs.run_report_ref);
  const reconciled = view.find(refs.reconciliation_ref);
  const anchored = view.find(refs.replay_anchors_ref);
  const received = then.before.reduce((sum2, { key }) => sum2 + (facts.receipts.linesOf.get(key) ?? 0), 0);
  const below = (count) => (count ?? received) < received ? [`${count} receipts, of which ${received} lay there before`] : [];
  return [
    ...told(reported2, below(view.typed(reported2, RunReportV1$evidence_schemas_src_generated_run_report_v1)?.ingress.received)),
    ...told(reconciled, below(view.typed(reconciled, ReconciliationV1$evidence_schemas_src_generated_reconciliation_v1)?.inputs.received)),
    ...told(anchored, shorterArchives(view.typed(anchored, ReplayAnchorsV1$evidence_schemas_src_generated_replay_anchors_v1), then))
  ];
}
function shorterArchives(anchors, { before }) {
  if (anchors === void 0) return [];
  const last = new Map(anchors.archive.map(({ topic, partition, last_offset: at }) => [`${topic}/${partition}`, at]));
  return before.flatMap(({ key }) => {
    const segment = segmentAt(key);
    if (segment === void 0) return [];
    const place = `${segment.topic}/${segment.partition}`;
    const known = last.get(place) ?? -1;
    return known < segment.lastOffset ? [`an archive of ${place} until ${known}, of which ${segment.lastOffset} lay there before`] : [];
  });
}

// actions/lib/bundle/data/closings/markers.ts
var COMPARED_MAX = 50;
var NOT_COMPARED = `is not compared: ${COMPARED_MAX} closings stand between it and the newest`;
function verifyMarkers(view, facts) {
  const { markers, failures, whole } = chainOf(view);
  const newest = markers.at(-1);
  return [
    ...failures,
    ...markers.flatMap((one, at) => markerFaults(one, markers[at - 1]).map((what) => failureOf(one.object, what))),
    ...newest === void 0 || !whole ? [] : staleRefs(newest, view),
    ...earlierMarkers(view).flatMap((marker) => earlierClosingFaults(marker, view, facts)),
    ...markers.slice(0, -1).slice(0, -COMPARED_MAX).map(({ object }) => failureOf(object, NOT_COMPARED))
  ];
}
function earlierMarkers(view) {
  const { markers, whole } = chainOf(view);
  return whole ? markers.slice(0, -1).slice(-COMPARED_MAX) : [];
}
var chainOf = ofView((view) => {
  const { platform_run_id: run2 } = view.manifest;
  if (run2 === "N/A") return { markers: [], failures: [], whole: true };
  const prefix = evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 });
  const bucket = handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET");
  const markers = [];
  const later = view.under(bucket, `${prefix}run_completed.supersede-`);
  const first = view.newest(bucket, `${prefix}run_completed.json`);
  if (first === void 0) {
    const failures = later.map((object) => failureOf(object, "supersedes a marker that is not there"));
    return { markers, failures, whole: false };
  }
  for (let number = 0; number <= later.length; number += 1) {
    const name = `${prefix}run_completed.supersede-${number}.json`;
    const object = number === 0 ? first : view.newest(bucket, name);
    const document = view.typed(object, RunCompletedV1$evidence_schemas_src_generated_run_completed_v1);
    if (object === void 0)
      return { markers, failures: [{ object: name, what: "is missing in the chain" }], whole: false };
    if (document === void 0) return { markers, failures: [], whole: false };
    markers.push({ object, document });
  }
  return { markers, failures: [], whole: true };
});
function markerFaults({ document }, before) {
  const { supersedes, closure_refs, bundle_root_sha256, fence } = document;
  const named = supersedes === null ? null : `${supersedes.key} ${supersedes.version_id} ${supersedes.sha256}`;
  const due = before === void 0 ? null : `${before.object.key} ${before.object.version_id} ${before.object.sha256}`;
  return [
    ...named === due ? [] : [`supersedes ${named ?? "nothing"}, before it stands ${due ?? "nothing"}`],
    ...digestOf$evidence_schemas_src_digest(closure_refs) === bundle_root_sha256 ? [] : ["does not have the root of its references"],
    ...before !== void 0 && Number(fence) <= Number(before.document.fence) ? ["has a fence that did not grow"] : []
  ];
}
var staleRefs = ({ object, document }, view) => Object.entries(document.closure_refs).flatMap(([name, ref]) => {
  const newest = view.newest(object.bucket, ref.key);
  if (newest?.version_id === ref.version_id || name === "environment_conformance_ref") return [];
  return [failureOf(object, `closes version ${ref.version_id} of ${ref.key}, the newest is ${newest?.version_id}`)];
});

// other-part:evidence-schemas/src/generated/approval_record.v1.ts
import { ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1 } from "./schemas.mjs";

// other-part:actions/lib/definition/phase-definition.ts
import { definitionSha256$actions_lib_definition_phase_definition } from "./lib.mjs";
import { getLaneDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { owedEvidence$actions_lib_definition_phase_definition } from "./lib.mjs";
import { phaseDefinitions$actions_lib_definition_phase_definition } from "./lib.mjs";
import { requiredHandles$actions_lib_definition_phase_definition } from "./lib.mjs";
import { universalChecks$actions_lib_definition_phase_definition } from "./lib.mjs";
import { universalCode$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/ledger/approval-guard.ts
import { answeredTwice$actions_lib_ledger_approval_guard } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { byName$actions_lib_run_handover } from "./lib.mjs";
import { count$actions_lib_run_handover } from "./lib.mjs";
import { flag$actions_lib_run_handover } from "./lib.mjs";
import { list$actions_lib_run_handover } from "./lib.mjs";
import { matching$actions_lib_run_handover } from "./lib.mjs";
import { nullable$actions_lib_run_handover } from "./lib.mjs";
import { oneOf$actions_lib_run_handover } from "./lib.mjs";
import { optional$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/decision_log.v1.ts
import { DecisionLogV1$evidence_schemas_src_generated_decision_log_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/failure_record.v1.ts
import { FailureRecordV1$evidence_schemas_src_generated_failure_record_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/lane_snapshot.v1.ts
import { LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1 } from "./schemas.mjs";

// other-part:actions/lib/run/failure-record.ts
import { P7_LANE$actions_lib_run_failure_record } from "./lib.mjs";
import { PARTIALS_MAX$actions_lib_run_failure_record } from "./lib.mjs";
import { attemptAt$actions_lib_run_failure_record } from "./lib.mjs";
import { comesAfterP7$actions_lib_run_failure_record } from "./lib.mjs";
import { documentKeys$actions_lib_run_failure_record } from "./lib.mjs";
import { failureRecordFaults$actions_lib_run_failure_record } from "./lib.mjs";
import { failureRecordKey$actions_lib_run_failure_record } from "./lib.mjs";
import { offsetsIn$actions_lib_run_failure_record } from "./lib.mjs";
import { placesRef$actions_lib_run_failure_record } from "./lib.mjs";

// actions/lib/bundle/replay/ledger-endings.ts
var eventObjects = (view) => {
  const prefix = evidencePrefix$evidence_schemas_src_evidence_key({ family: "ledger", env: view.manifest.substrate });
  return view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `${prefix}events/`);
};
function endingsIn(view) {
  const lost = /* @__PURE__ */ new Map();
  const heads = /* @__PURE__ */ new Map();
  let lastUtc = "";
  for (const object of eventObjects(view)) {
    const event = view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1);
    if (event === void 0) break;
    if (event.event === "LANE_STARTED" && event.payload.lost !== null) lost.set(event.payload.lost.key, event.at_utc);
    heads.set(event.seq, event.event_sha256);
    lastUtc = event.at_utc;
  }
  return { lost, heads, lastUtc };
}
function failureRecords({ event, after }, { lost, lastUtc }, view) {
  const { substrate } = view.manifest;
  const { phase, lane = "" } = event;
  const started = event.event === "LANE_STARTED" ? after.phases[phase].lanes[lane] : void 0;
  if (started?.executionId === void 0) return [];
  const attempt = { substrate, executionId: started.executionId, attempt: started.attempt };
  const key = failureRecordKey$actions_lib_run_failure_record(attempt, lane);
  const object = view.newest(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), key);
  const record = view.typed(object, FailureRecordV1$evidence_schemas_src_generated_failure_record_v1);
  if (object === void 0 || record === void 0) return [];
  const ended = {
    untilUtc: lost.get(key) ?? lastUtc,
    left: documentsLeftBy(attempt, lane, view),
    offsets: offsetsReached(after, phase, view)
  };
  return failureRecordFaults$actions_lib_run_failure_record(record, attemptAt$actions_lib_run_failure_record({ phase, lane, substrate }, started, ended)).map(
    (what) => failureOf(object, what)
  );
}
var documentsLeftBy = (attempt, lane, view) => documentKeys$actions_lib_run_failure_record(attempt, lane).flatMap((name) => {
  const found2 = view.newest(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), name);
  return found2 === void 0 ? [] : [{ key: found2.key, version_id: found2.version_id, sha256: found2.sha256 }];
});
function offsetsReached(state, phase, view) {
  const ref = placesRef$actions_lib_run_failure_record(state, phase);
  return ref === void 0 ? void 0 : offsetsIn$actions_lib_run_failure_record(view.typed(view.find(ref), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1)?.payload);
}
function decisionLogs(heads, view) {
  return view.objects.flatMap((object) => {
    const log = view.typed(object, DecisionLogV1$evidence_schemas_src_generated_decision_log_v1);
    return log === void 0 ? [] : differing({ ledger_head_sha256: [log.ledger_head_sha256, heads.get(log.ledger_seq)] }).map(
      (what) => failureOf(object, what)
    );
  });
}

// other-part:actions/lib/run/sources.ts
import { findSnapshotRef$actions_lib_run_sources } from "./lib.mjs";
import { isWaivedSource$actions_lib_run_sources } from "./lib.mjs";
import { planPhaseOf$actions_lib_run_sources } from "./lib.mjs";

// actions/lib/bundle/joins/lanes.ts
function findPassed({ view, ledger }, lane) {
  const recorded = ledger.phases[planPhaseOf$actions_lib_run_sources(lane)].lanes[lane];
  if (recorded?.status !== "PASS" || recorded.snapshot === void 0) return void 0;
  return view.typed(view.find(recorded.snapshot), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
}
var handedOver = (stage, lane, members) => members(findPassed(stage, lane)?.payload)?.value;
function writtenBy(stage, { lane, name, schema }) {
  const ref = findPassed(stage, lane)?.documents.find((one) => one.name === name);
  return stage.view.typed(ref === void 0 ? void 0 : stage.view.find(ref), schema);
}
function handedTo({ view, snapshot }, lane, members) {
  const ref = snapshot.source_refs.find((one) => one.lane === lane);
  return members(ref === void 0 ? void 0 : view.typed(view.find(ref), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1)?.payload)?.value;
}
var anything = (value) => ({ value });
var observedBy = (stage, lane, check) => findPassed(stage, lane)?.checks.find(({ id, outcome }) => id === check && outcome === "pass")?.observed;
var foundBy = (stage, [lane, check], members) => members(observedBy(stage, lane, check))?.value;
function latestOf({ view, ledger }, lane) {
  const ref = ledger.phases[planPhaseOf$actions_lib_run_sources(lane)].lanes[lane]?.snapshot;
  const snapshot = ref === void 0 ? void 0 : view.typed(view.find(ref), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
  return ref === void 0 || snapshot === void 0 ? void 0 : { ref, snapshot };
}
function judgedDocument(stage, { lane, name, schema }, faults) {
  const ref = latestOf(stage, lane)?.snapshot.documents.find((one) => one.name === name);
  const object = ref === void 0 ? void 0 : stage.view.find(ref);
  const document = stage.view.typed(object, schema);
  return object === void 0 || document === void 0 ? [] : judging(object, () => faults(document));
}

// actions/lib/bundle/joins/answers.ts
function verifyAnswers(stage) {
  const workflows = workflowsOf(stage);
  return [
    ...stage.view.objects.flatMap((object) => {
      const answer = object.key.includes("/approval_") ? stage.view.typed(object, ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1) : void 0;
      if (answer === void 0) return [];
      const ran = answer.mechanism !== "github_environment" || (workflows.of.get(object.key) ?? workflows.any);
      const asked = differing({ "whether it was asked for in a workflow": [ran, true] });
      return [...answerFaults(answer, stage), ...asked].map((what) => failureOf(object, what));
    }),
    ...eventFaults(stage),
    ...mirrorFaults(stage)
  ];
}
function answerFaults(answer, stage) {
  const { mechanism, self_approved, phase, decisions, signed_dispatch: proof } = answer;
  const asked = phaseDefinitions$actions_lib_definition_phase_definition().find(({ plan_phase }) => plan_phase === phase)?.required_decisions ?? [];
  const keys = new Set(asked.map(({ key }) => key));
  const opened = openedBy(answer, stage);
  return differing({
    ...mechanism === "embedded_recorded_answer" ? { self_approved: [self_approved, true] } : {},
    ...proof === void 0 ? {} : { mechanism: [mechanism, "signed_dispatch"] },
    ...opened === void 0 ? {} : { "whether nobody but a file answered": [isRecorded(answer), isRecorded(opened)] },
    "its order before its expiry": [answer.approved_at_utc <= answer.expires_at_utc, true],
    "decisions that nobody asked for": [
      decisions.map(({ key }) => key).filter((key) => !keys.has(key) && !isHandleKey$evidence_schemas_src_handles(key)),
      []
    ],
    "keys that are answered twice": [answeredTwice$actions_lib_ledger_approval_guard(answer), []],
    "what was not signed": [
      signatureDifferences$actions_lib_signature_signed_dispatch(answer, proof?.public_key).filter((name) => name !== "signed_dispatch.public_key"),
      []
    ]
  });
}
function workflowsOf({ view }) {
  const of2 = /* @__PURE__ */ new Map();
  let any = false;
  for (const object of eventObjects(view)) {
    const event = view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1);
    if (event === void 0) continue;
    const ran = RUN_OF_A_WORKFLOW.test(event.ci.run_id);
    any ||= ran;
    const { payload } = event;
    if ("approval" in payload && payload.approval !== null)
      of2.set(payload.approval.key, ran || of2.get(payload.approval.key) === true);
  }
  return { of: of2, any };
}
var RUN_OF_A_WORKFLOW = /^[0-9]{1,20}$/;
var isRecorded = ({ mechanism }) => mechanism === "embedded_recorded_answer";
function openedBy({ phase, execution_id: id }, { view, ledger }) {
  const activation = ledger.phases[phase].activation;
  return activation?.execution_id === id ? view.typed(view.find(activation.approval), ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1) : void 0;
}
function eventFaults(stage) {
  const authority = record$actions_lib_run_handover({ spec_sha256: text$actions_lib_run_handover })(findPassed(stage, "M0.A")?.payload)?.value;
  return stage.view.objects.flatMap((object) => {
    const event = object.key.includes("/ledger/events/") ? stage.view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1) : void 0;
    if (event?.event === "PHASE_ACTIVATED")
      return differing({ git_sha: [event.payload.git_sha, event.ci.workflow_sha] }).map(
        (what) => failureOf(object, what)
      );
    if (event?.event !== "LEDGER_INITIALISED" || authority === void 0) return [];
    return differing({ spec_sha256: [event.payload.spec_sha256, authority.spec_sha256] }).map(
      (what) => failureOf(object, what)
    );
  });
}
function mirrorFaults({ view, ledger }) {
  const { platform_run_id: run2 } = view.manifest;
  if (run2 === "N/A") return [];
  const root = evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 });
  const there = new Set(view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), root).map(({ sha256 }) => sha256));
  return Object.values(ledger.phases).flatMap(({ completed }) => {
    const envelope = completed?.envelope;
    return envelope === void 0 || !isOfRun(view, envelope, run2) || there.has(envelope.sha256) ? [] : [failureOf(envelope, "has no copy at the root of its run")];
  });
}
var isOfRun = (view, ref, run2) => view.find(ref)?.document?.platform_run_id === run2;

// actions/lib/bundle/members.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var membersOf2 = (value) => isObject(value) ? value : {};
var textsOf = (value) => Array.isArray(value) && value.every((one) => typeof one === "string") ? value : [];

// actions/lib/bundle/joins/closing/basis.ts
var verifyBasis = ({ view }, governance) => judged(view, "obs/run_report.json", (object) => {
  const report = view.typed(object, RunReportV1$evidence_schemas_src_generated_run_report_v1);
  if (report === void 0) return [];
  const closing = governance.find((fact) => closes(fact, object.sha256))?.event;
  return differing({
    "basis.rows_scanned": [report.basis.rows_scanned, rowsOf(report)],
    "basis.basis_notes": [report.basis.basis_notes, notesOf(report)],
    ...resolutionClaims(report, view),
    ...archiveClaims(report, view),
    ...snapshotClaims(report, view),
    ...closing === void 0 ? {} : {
      "basis.provenance": [report.basis.provenance, madeBy(report, closing)],
      "basis.evidence_ref_resolution.resolved": [
        report.basis.evidence_ref_resolution.resolved,
        governance.filter(({ event }) => isResolvedUnder(event, closing)).length
      ]
    }
  });
});
var madeBy = ({ writer }, { details, provenance }) => `${writer.identity} ${provenance.service_release_id} fence ${String(membersOf2(details).fence)}`;
var isResolvedUnder = ({ event_family: family, dedupe_key: key, details }, closing) => family === "EVIDENCE_REF_RESOLVED" && key.endsWith(`:fence-${String(membersOf2(closing.details).fence)}`) && membersOf2(details).resolution_status === "RESOLVED";
var closes = ({ event }, sha256) => event.event_family === "RUN_CLOSED" && membersOf2(membersOf2(membersOf2(event.details).refs).run_report_ref).sha256 === sha256;
var rowsOf = ({ ingress, rtdl, archive, case_labels: told2 }) => ({
  "ig.receipt_rows": ingress.received,
  "ig.admission_rows": ingress.admitted_unique,
  "ig.quarantine_rows": ingress.quarantine_records,
  "rtdl.df_decisions": rtdl.decision,
  "rtdl.al_outcomes_append": rtdl.outcome,
  "rtdl.dla_audit_index": rtdl.audit_append,
  "rtdl.archive_segments": archive.segments,
  "cases.cm_cases": told2.summary.cases_created,
  "cases.cm_case_timeline": Object.values(told2.component_metrics.events_by_kind).reduce(
    (sum2, count = 0) => sum2 + count,
    0
  ),
  "labels.ls_label_assertions": told2.summary.labels_accepted
});
function notesOf({ ingress, evidence_refs: refs, basis, health }) {
  const { denied } = basis.evidence_ref_resolution;
  const heard = new Set(health.map(({ component }) => component));
  return [
    `sampled are ${refs.receipt_refs_sample.length} of ${ingress.received} receipts`,
    `sampled are ${refs.quarantine_refs_sample.length} of ${ingress.quarantine_records} quarantine records`,
    ...denied > 0 ? [`${denied} references were denied`] : [],
    ...["archive-writer", "case-trigger", "cm", "ls"].filter((name) => !heard.has(name)).map((name) => `${name} left no heartbeat`)
  ];
}
function resolutionClaims({ basis: { evidence_ref_resolution: found2 } }, view) {
  const anomalies = view.typed(runObject(view, "obs/anomaly_summary.json"), AnomalySummaryV1$evidence_schemas_src_generated_anomaly_summary_v1);
  const denied = anomalies?.anomaly_counts.ref_access_denied;
  return {
    "how many references it resolved of those that it tried": [found2.resolved, found2.attempted - found2.denied],
    ...denied === void 0 ? {} : { "denied references beyond the anomalies": [Math.max(0, found2.denied - denied), 0] }
  };
}
function archiveClaims({ archive }, view) {
  const sampled = view.typed(runObject(view, "rtdl_core/archive_write_summary.json"), ArchiveWriteSummaryV1$evidence_schemas_src_generated_archive_write_summary_v1);
  if (sampled === void 0) return {};
  const { origin_offset_ranges: ranges } = sampled;
  const { summary } = archive;
  const fewer = ["duplicate_total", "skipped_total", "write_error_total"].filter(
    (name) => summary[name] < sampled[name]
  );
  return {
    "counts of the archive writer that are lower than before": [fewer, []],
    "archive.reconciliation_totals": [
      archive.reconciliation_totals,
      {
        records: summary.archived_total,
        offsets_covered: ranges.reduce((sum2, { start_offset, next_offset }) => sum2 + next_offset - start_offset, 0),
        foreign: ranges.reduce((sum2, { foreign }) => sum2 + foreign, 0)
      }
    ]
  };
}
function snapshotClaims({ basis }, view) {
  const reconciliation = view.typed(runObject(view, "obs/reconciliation.json"), ReconciliationV1$evidence_schemas_src_generated_reconciliation_v1);
  return reconciliation === void 0 ? {} : { "basis.snapshot_id": [basis.snapshot_id, reconciliation.basis.snapshot_id] };
}

// other-part:evidence-schemas/src/generated/ig_policy_active.v1.ts
import { IgPolicyActiveV1$evidence_schemas_src_generated_ig_policy_active_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/ready_publish_receipt.v1.ts
import { ReadyPublishReceiptV1$evidence_schemas_src_generated_ready_publish_receipt_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/stack_destroy_snapshot.v1.ts
import { StackDestroySnapshotV1$evidence_schemas_src_generated_stack_destroy_snapshot_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/teardown_proof.v1.ts
import { TeardownProofV1$evidence_schemas_src_generated_teardown_proof_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/wsp_start.v1.ts
import { WspStartV1$evidence_schemas_src_generated_wsp_start_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/wsp_summary.v1.ts
import { WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1 } from "./catalog.mjs";

// other-part:runtime/src/run-config.ts
import { classOfEventType$runtime_src_run_config } from "./substrate.mjs";
import { gatePolicyRevision$runtime_src_run_config } from "./substrate.mjs";
import { runConfig$runtime_src_run_config } from "./substrate.mjs";
import { runConfigDigest$runtime_src_run_config } from "./substrate.mjs";

// other-part:actions/lib/rules/bus-stack.ts
import { hasNoBusStack$actions_lib_rules_bus_stack } from "./lib.mjs";

// other-part:actions/lib/rules/destroy-status.ts
import { destroyStatus$actions_lib_rules_destroy_status } from "./lib.mjs";

// other-part:actions/lib/rules/kept-things.ts
import { keptIn$actions_lib_rules_kept_things } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/bundle_index.v1.ts
import { BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1 } from "./schemas.mjs";

// other-part:actions/lib/definition/waivable.ts
import { mayWaiveBudget$actions_lib_definition_waivable } from "./lib.mjs";

// other-part:actions/lib/ledger/fold.ts
import { applyEvent$actions_lib_ledger_fold } from "./lib.mjs";
import { fold$actions_lib_ledger_fold } from "./lib.mjs";

// other-part:actions/lib/ledger/projection.ts
import { project$actions_lib_ledger_projection } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/run_manifest.v1.ts
import { RunManifestV1$evidence_schemas_src_generated_run_manifest_v1 } from "./catalog.mjs";

// actions/lib/bundle/data/run-pins.ts
function findRunPins(view, run2 = view.manifest.platform_run_id) {
  if (run2 === "N/A") return void 0;
  const key = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}run.json`;
  const manifest = view.typed(view.newest(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), key), RunManifestV1$evidence_schemas_src_generated_run_manifest_v1);
  if (manifest === void 0) return void 0;
  return {
    scenarioRunId: manifest.scenario_run_id,
    runConfigDigest: manifest.run_config_digest,
    imageDigest: manifest.image.image_digest
  };
}

// actions/lib/bundle/joins/ledger-copies.ts
function verifyLedgerCopies(view) {
  const copies = copiesIn(view);
  const named = Map.groupBy(copies, ({ seq }) => seq);
  const endings = endingsIn(view);
  const digests = /* @__PURE__ */ new Map();
  let refuted = 0;
  const found2 = recordedIn(view).flatMap((one) => {
    const { seq } = one.event;
    const ofEvent = named.get(seq);
    if (ofEvent !== void 0) {
      const digest3 = refuted < REFUTED_MAX ? copyDigest(one.after, view.manifest.substrate) : void 0;
      digests.set(seq, digest3);
      if (ofEvent.some(({ object }) => object.sha256 !== digest3)) refuted += 1;
    }
    return [
      ...eventFaults2(one, view).map((what) => failureOf(one.object, what)),
      ...answerFaults2(one, view),
      ...envelopeFaults(one, view),
      ...failureRecords(one, endings, view)
    ];
  });
  return [
    ...found2,
    ...projections(copies, digests),
    ...view.objects.flatMap((object) => indexFaults(object, view)),
    ...decisionLogs(endings.heads, view),
    ...view.objects.flatMap((object) => scannerFaults(object))
  ];
}
function* recordedIn(view) {
  let before = EMPTY_LEDGER$actions_lib_ledger_state;
  for (const object of eventObjects(view)) {
    const event = view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1);
    if (event === void 0) return;
    const after = applyEvent$actions_lib_ledger_fold(before, event);
    yield { object, event, before, after };
    before = after;
  }
}
function eventFaults2({ event, before }, view) {
  if (event.event === "LEDGER_INITIALISED") {
    const roadmap = phaseDefinitions$actions_lib_definition_phase_definition().map(({ plan_phase, name, phase_ids }) => ({
      phase: plan_phase,
      name,
      phase_ids
    }));
    const seed = digestOf$evidence_schemas_src_digest(phaseDefinitions$actions_lib_definition_phase_definition().map(({ plan_phase }) => definitionSha256$actions_lib_definition_phase_definition(plan_phase)));
    return differing({
      roadmap: [event.payload.roadmap, roadmap],
      seed_sha256: [event.payload.seed_sha256, seed]
    });
  }
  if (event.event === "LANE_RESULT_RECORDED") {
    const snapshot = view.typed(view.find(event.payload.snapshot), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
    return snapshot === void 0 ? [] : resultFaults(event, snapshot);
  }
  if (event.event === "BLOCKER_OPENED") {
    const lane = before.phases[event.phase].lanes[event.lane ?? ""];
    const snapshot = lane?.snapshot === void 0 ? void 0 : view.typed(view.find(lane.snapshot), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
    const { code } = event.payload;
    const shown2 = snapshot?.blockers.find((one) => one.code === code);
    const open = before.phases[event.phase].openBlockers.some((one) => one.code === code && one.lane === event.lane);
    return [
      ...open ? [`opens ${code}, which is open`] : [],
      ...lane?.snapshot === void 0 ? [`opens ${code} on a lane without a result`] : [],
      ...snapshot === void 0 ? [] : differing({ "the blocker of its lane": [event.payload, shown2] })
    ];
  }
  if (event.event === "PHASE_ACTIVATED" || event.event === "EXECUTION_GO_GRANTED") {
    const record = view.typed(view.find(event.payload.approval), ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1);
    return record === void 0 ? [] : differing({ approval_id: [event.payload.approval_id, record.approval_id] });
  }
  return [];
}
var ANSWER_HOURS_MAX = 24;
var HOUR_MS = 36e5;
function answerFaults2({ event: { at_utc, payload } }, view) {
  const ref = "approval" in payload ? payload.approval : null;
  const object = ref === null ? void 0 : view.find(ref);
  const record = view.typed(object, ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1);
  if (object === void 0 || record === void 0) return [];
  const hours = (Date.parse(at_utc) - Date.parse(record.approved_at_utc)) / HOUR_MS;
  const isRecent = hours >= -1 && hours <= ANSWER_HOURS_MAX;
  return isRecent ? [] : [failureOf(object, `was answered at ${record.approved_at_utc}, and acted on at ${at_utc}`)];
}
function resultFaults({ lane: recorded, payload }, snapshot) {
  if (snapshot.lane !== recorded) return [`records ${recorded} by a snapshot of ${snapshot.lane}`];
  const { pass, fail, planned_checks, not_applicable_checks } = snapshot.coverage;
  const lane = getLaneDefinition$actions_lib_definition_phase_definition(recorded);
  const failed = snapshot.checks.filter(({ outcome }) => outcome === "fail").map(({ id }) => id);
  const [only, ...more] = snapshot.blockers;
  const waivable = mayWaiveBudget$actions_lib_definition_waivable(lane) && failed.join() === "U-BUDGET" && more.length === 0 ? only?.code : void 0;
  return differing({
    elapsed_seconds: [payload.elapsed_seconds, snapshot.elapsed_seconds],
    budget_seconds: [payload.budget_seconds, lane.budget_seconds],
    coverage: [payload.coverage, { pass, fail, planned_checks, not_applicable_checks }],
    epoch: [payload.epoch, snapshot.epoch],
    waivable: [payload.waivable, waivable ?? null]
  });
}
var REFUTED_MAX = 5;
function copiesIn(view) {
  const key = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "ledger", env: view.manifest.substrate })}state.json`;
  return view.versions(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), key).map((object) => {
    return { object, seq: seqIn(view.bytes(object)) };
  });
}
var SEQ = '"ledger_seq":';
var SEQ_DIGITS_MAX = 9;
function seqIn({ buffer, byteOffset, byteLength }) {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  const at = bytes.indexOf(SEQ);
  const from = at + SEQ.length;
  const number = bytes.toString("latin1", from, from + SEQ_DIGITS_MAX + 1);
  return at < 0 ? Number.NaN : Number(/^([0-9]{1,9})[,}]/.exec(number)?.[1]);
}
function projections(copies, digests) {
  let latest = 0;
  return copies.flatMap(({ object, seq }) => {
    if (digests.has(seq) && digests.get(seq) === void 0)
      return [failureOf(object, `is not compared: ${REFUTED_MAX} versions before it are not the fold of their events`)];
    if (digests.get(seq) !== object.sha256) return [failureOf(object, "is not the fold of the events that it names")];
    const goesOn = seq > latest;
    latest = seq;
    return goesOn ? [] : [failureOf(object, `is of event ${seq}, and so is a version before it`)];
  });
}
var copyDigest = (state, substrate) => sha256Hex$evidence_schemas_src_digest(canonicalJson$evidence_schemas_src_canonical_json(project$actions_lib_ledger_projection(state, substrate)));
function envelopeFaults({ event, before }, view) {
  if (event.event !== "PHASE_COMPLETED") return [];
  const object = view.find(event.payload.envelope);
  const envelope = view.typed(object, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1);
  if (object === void 0 || envelope === void 0) return [];
  const phase = before.phases[event.phase];
  const record = phase.activation === void 0 ? void 0 : view.typed(view.find(phase.activation.approval), ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1);
  const snapshots = Object.values(phase.lanes).flatMap(
    ({ snapshot }) => snapshot === void 0 ? [] : view.typed(view.find(snapshot), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1) ?? []
  );
  const elapsed = snapshots.reduce((sum2, one) => sum2 + one.elapsed_seconds, 0);
  const { registry_sha256: _registry, spec_sha256: _spec, ...epoch } = envelope.epoch;
  const claims = {
    authority_refs: [
      envelope.authority_refs,
      [
        { id: "phase_definition", section: event.phase, sha256: definitionSha256$actions_lib_definition_phase_definition(event.phase) },
        { id: "handles_registry", section: "all", sha256: registrySha256$evidence_schemas_src_handles() }
      ]
    ],
    scenario_run_id: [envelope.scenario_run_id, findRunPins(view, envelope.platform_run_id)?.scenarioRunId ?? null],
    started_at_utc: [envelope.started_at_utc, snapshots.map((one) => one.started_at_utc).sort()[0]],
    ci: [envelope.ci, event.ci],
    completed_at_utc: [envelope.completed_at_utc, envelope.written_at_utc],
    epoch: [{ ...epoch }, lastEpoch(phase.lanes, view)],
    "epoch.registry_sha256": [envelope.epoch.registry_sha256, registrySha256$evidence_schemas_src_handles()],
    "epoch.spec_sha256": [envelope.epoch.spec_sha256, specSha256$actions_lib_ledger_derived(before)],
    ...record === void 0 ? {} : {
      operator: [
        envelope.operator,
        {
          id: record.operator,
          approval_id: record.approval_id,
          approved_at_utc: record.approved_at_utc,
          approval_mechanism: record.mechanism === "embedded_recorded_answer" ? "recorded_answer" : record.mechanism
        }
      ]
    }
  };
  const sizes = envelope.committed_evidence.flatMap((one) => {
    const found2 = view.find(one);
    return found2 === void 0 || found2.size === one.size ? [] : [`says ${one.size} bytes of ${one.key}`];
  });
  const summed = Math.abs(envelope.elapsed_seconds - elapsed) < 5e-4 ? [] : [`says elapsed_seconds ${envelope.elapsed_seconds}, its lanes say ${elapsed}`];
  return [...differing(claims), ...sizes, ...summed].map((what) => failureOf(object, what));
}
function lastEpoch(lanes, view) {
  const last = Object.values(lanes).filter(({ snapshot }) => snapshot !== void 0).toSorted((a, b) => (a.resultSeq ?? 0) - (b.resultSeq ?? 0)).at(-1)?.snapshot;
  return last === void 0 ? void 0 : view.typed(view.find(last), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1)?.epoch;
}
function scannerFaults(object) {
  const document = membersOf2(object.document);
  return [document, membersOf2(document.non_secret_policy)].flatMap(
    ({ scanner_version, rules_sha256: rules }) => differing({
      ...scanner_version === void 0 ? {} : { scanner_version: [scanner_version, SCANNER_VERSION$evidence_schemas_src_secret_rules] },
      ...rules === void 0 ? {} : { rules_sha256: [rules, rulesSha256$evidence_schemas_src_secret_rules] }
    }).map((what) => failureOf(object, what))
  );
}
function indexFaults(object, view) {
  const index = object.key.endsWith("/bundle_index.json") ? view.typed(object, BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1) : void 0;
  return (index?.entries ?? []).flatMap((entry) => {
    const found2 = view.find(entry);
    if (found2 === void 0) return [];
    return differing({
      [`the size of ${entry.key}`]: [entry.size, found2.size],
      [`the time of ${entry.key}`]: [entry.written_at_utc, found2.written_at_utc]
    }).map((what) => failureOf(object, what));
  });
}

// actions/lib/bundle/joins/closing/closure-facts.ts
var verifyClosureFacts = (stage, governance) => [
  ...governance.flatMap(({ object, event }) => judging(object, () => factFaults(event, stage))),
  ...fenceFaults(stage),
  ...judged(
    stage.view,
    "teardown/teardown_proof.json",
    (object) => proofFaults(stage.view.typed(object, TeardownProofV1$evidence_schemas_src_generated_teardown_proof_v1), stage)
  )
];
function factFaults(event, stage) {
  const details = membersOf2(event.details);
  const told2 = TELLERS[event.event_family]?.(event, stage) ?? {};
  return differing({
    ...tellerClaims(event, stage),
    ...Object.fromEntries(Object.entries(told2).map(([name, due]) => [name, [details[name], due]]))
  });
}
function tellerClaims(event, { view }) {
  const { policy_revision: revision } = membersOf2(event.details);
  const { config_revision: config } = event.provenance;
  const { source_component: component, actor_id, source_type } = event.actor;
  const asked = askedIn(event);
  const start = view.typed(runObject(view, "wsp/wsp_start.json"), WspStartV1$evidence_schemas_src_generated_wsp_start_v1);
  const names = /* @__PURE__ */ new Map([
    ["reporter", "platform_run_reporter"],
    ["wsp", start?.producer]
  ]);
  const name = names.has(component) ? names.get(component) : component;
  return {
    ...asked === void 0 && name !== void 0 ? { actor_id: [actor_id, `SYSTEM::${name}`] } : {},
    ...asked === void 0 ? {} : { actor_id: [actor_id, asked.startsWith(`${actor_id}:`) ? actor_id : asked] },
    ...actor_id.startsWith("SYSTEM::") ? { source_type: [source_type, "SYSTEM"] } : {},
    ...config === void 0 ? {} : { config_revision: [config, gatePolicyRevision$runtime_src_run_config.revision] },
    ...revision === void 0 ? {} : { policy_revision: [revision, gatePolicyRevision$runtime_src_run_config.revision] }
  };
}
function askedIn({ event_family: family, dedupe_key: key }) {
  const subject = family === "EVIDENCE_REF_RESOLVED" ? key : /^evidence_ref_resolution:(.*)$/.exec(key)?.[1];
  return subject === void 0 ? void 0 : /^(.*):[0-9a-f]{64}:/.exec(subject)?.[1];
}
var TELLERS = {
  RUN_REPORT_GENERATED: ({ dedupe_key }, { view }) => {
    const sha256 = dedupe_key.slice(dedupe_key.lastIndexOf(":") + 1);
    const written = view.versions(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `${runRoot(view)}obs/run_report.json`);
    const report = view.typed(
      written.find((one) => one.sha256 === sha256),
      RunReportV1$evidence_schemas_src_generated_run_report_v1
    );
    if (report === void 0) return void 0;
    const { ingress, archive } = report;
    return { admit: ingress.admit, received: ingress.received, archived: archive.summary.archived_total };
  },
  RUN_READY_SEEN: (_, { view }) => {
    const receipt = view.typed(runObject(view, "sr/ready_publish_receipt.json"), ReadyPublishReceiptV1$evidence_schemas_src_generated_ready_publish_receipt_v1);
    if (receipt === void 0) return void 0;
    const { message_id, topic, partition, offset } = receipt;
    return { message_id, topic, partition, offset };
  },
  RUN_STARTED: (_, { view }) => {
    const start = view.typed(runObject(view, "wsp/wsp_start.json"), WspStartV1$evidence_schemas_src_generated_wsp_start_v1);
    if (start === void 0) return void 0;
    const { events_max, flows_max: flows, events_per_output_max: per_output } = start.caps;
    return {
      outputs: start.outputs.map(({ output_id }) => output_id),
      speedup: start.speedup,
      caps: { events_max, flows, per_output }
    };
  },
  RUN_ENDED: ({ dedupe_key }, { view }) => {
    const summary = view.typed(runObject(view, "wsp/wsp_summary.json"), WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1);
    if (summary === void 0) return void 0;
    const emitted = Object.fromEntries(summary.per_output.map((one) => [one.output_id, one.emitted]));
    const status = dedupe_key.slice(dedupe_key.lastIndexOf(":") + 1);
    return status === "STREAMED" ? { emitted, status, reason: null } : { status };
  },
  POLICY_REV_CHANGED: ({ dedupe_key }, { view }) => {
    const active = view.typed(runObject(view, "ig/policy/active.json"), IgPolicyActiveV1$evidence_schemas_src_generated_ig_policy_active_v1);
    if (active === void 0 || !dedupe_key.endsWith(`:${active.content_digest}`)) return void 0;
    return { policy_id: active.policy_id, revision: active.revision, content_digest: active.content_digest };
  },
  REPORTER_LOCK: ({ dedupe_key }, { view }) => {
    const fact = lockFactsByKey(view).get(dedupe_key);
    return fact === void 0 ? void 0 : { event: fact.event, lock_key: fact.lock_key, lock_id: fact.lock_id };
  },
  RUN_CLOSED: ({ details }, { view }) => {
    const { sha256: report } = membersOf2(membersOf2(membersOf2(details).refs).run_report_ref);
    const marker = markersByReport(view).get(report);
    if (marker === void 0) return void 0;
    const { governance_events_ref: _later, ...closed } = marker.closure_refs;
    return { fence: marker.fence, refs: closed };
  },
  EVIDENCE_REF_RESOLVED: (event) => {
    const { ts_utc, actor, details } = event;
    const isResolved = membersOf2(details).resolution_status === "RESOLVED";
    const [purpose, ref_type] = (askedIn(event) ?? "").slice(`${actor.actor_id}:`.length).split(":");
    return {
      ...{ ref_exists: isResolved, observed_time: ts_utc, purpose, ref_type },
      ...isResolved ? { reason_code: "OK" } : {}
    };
  },
  CORRIDOR_ANOMALY: ({ dedupe_key, details }) => {
    const [kind = "", principal, eventClass] = dedupe_key.split(":");
    const reason = dedupe_key.slice(dedupe_key.lastIndexOf(":") + 1);
    const { first_ref: first } = membersOf2(details);
    if (kind === "evidence_ref_resolution") return { boundary: kind, reason_code: reason, count: 1 };
    if (kind === "ig_quarantine") return { boundary: "ingestion_gate", reason_code: reason };
    if (kind !== "ig_forbidden") return void 0;
    const named = typeof first === "string" && first.startsWith(`${principal}:${eventClass}:`);
    return {
      anomaly_category: "REF_ACCESS_DENIED",
      boundary: "ingestion_gate",
      reason_code: "PRODUCER_NOT_AUTHORIZED",
      ...named ? {} : { first_ref: `${principal}:${eventClass}:...` }
    };
  }
};
var lockFactsByKey = ofView((view) => {
  const facts = lockFacts(view).map((one) => [`${one.platform_run_id}:${one.instance}:${one.event}`, one]);
  return new Map(facts.toReversed());
});
var markersByReport = ofView((view) => {
  const markers = markersOf(view).map(
    ({ document }) => [document.closure_refs.run_report_ref.sha256, document]
  );
  return new Map(markers.toReversed());
});
var lockFacts = (view) => view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `${runRoot(view)}obs/reporter_lock/`).flatMap((object) => view.typed(object, ReporterLockEventV1$evidence_schemas_src_generated_reporter_lock_event_v1) ?? []);
var markersOf = (view) => view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `${runRoot(view)}run_completed`).flatMap((object) => {
  const document = view.typed(object, RunCompletedV1$evidence_schemas_src_generated_run_completed_v1);
  return document === void 0 ? [] : [{ object, document }];
});
var runRoot = ({ manifest }) => evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: manifest.platform_run_id });
var fenceFaults = ({ view }) => {
  const acquired = lockFacts(view).filter(({ event }) => event === "ACQUIRED");
  return markersOf(view).flatMap(({ object, document }) => {
    const held = acquired.find(({ task_arn }) => task_arn === document.writer.task_arn);
    return differing({ fence: [document.fence, held?.fence] }).map((what) => failureOf(object, what));
  });
};
var RESIDUAL = record$actions_lib_run_handover({
  services: list$actions_lib_run_handover(text$actions_lib_run_handover),
  tasks: list$actions_lib_run_handover(text$actions_lib_run_handover),
  database: byName$actions_lib_run_handover(flag$actions_lib_run_handover),
  preserved_buckets: list$actions_lib_run_handover(text$actions_lib_run_handover)
});
var SECRETS = record$actions_lib_run_handover({
  secret_target_matrix: list$actions_lib_run_handover(
    record$actions_lib_run_handover({ exists: matching$actions_lib_run_handover((value) => typeof value === "boolean" || value === "unknown") })
  )
});
function snapshotRef({ ledger }, lane) {
  const ref = ledger.phases[planPhaseOf$actions_lib_run_sources(lane)].lanes[lane]?.snapshot;
  return ref === void 0 ? void 0 : { key: ref.key, version_id: ref.version_id, sha256: ref.sha256 };
}
var proofSources = () => getLaneDefinition$actions_lib_definition_phase_definition("M9.H").source_lanes.filter((lane) => getLaneDefinition$actions_lib_definition_phase_definition(lane).state === "built");
function whenProven({ source_snapshots }, stage) {
  const named = canonicalJson$evidence_schemas_src_canonical_json(source_snapshots);
  const moment = recordedIn(stage.view).find(
    ({ event, after }) => event.event === "LANE_RESULT_RECORDED" && event.phase === "M9" && canonicalJson$evidence_schemas_src_canonical_json(proofSources().map((lane) => snapshotRef({ ...stage, ledger: after }, lane) ?? null)) === named
  );
  return moment === void 0 ? stage : { ...stage, ledger: moment.after };
}
var destroyedBy = (stage, lane, name) => writtenBy(stage, { lane, name, schema: StackDestroySnapshotV1$evidence_schemas_src_generated_stack_destroy_snapshot_v1 });
function statusOf(stage, demo) {
  if (hasNoBusStack$actions_lib_rules_bus_stack(findPassed(stage, "M9.C")?.checks ?? [])) return destroyStatus$actions_lib_rules_destroy_status(demo, null);
  const bus = destroyedBy(stage, "M9.C", "confluent_destroy_snapshot.json");
  return bus && destroyStatus$actions_lib_rules_destroy_status(demo, bus);
}
function proofFaults(proof, now) {
  if (proof === void 0) return [];
  const stage = whenProven(proof, now);
  const residual = handedOver(stage, "M9.E", RESIDUAL);
  const secrets = handedOver(stage, "M9.F", SECRETS);
  const demo = destroyedBy(stage, "M9.D", "demo_destroy_snapshot.json");
  const checks = findPassed(stage, "M9.E")?.checks ?? [];
  if (residual === void 0 || secrets === void 0 || demo === void 0) return [];
  const asked = Object.entries({ nat_gateway: "M9.E-C02", load_balancer: "M9.E-C02", confluent_cluster: "M9.E-C04" });
  const outcomeOf2 = (id) => checks.find((one) => one.id === id);
  const keptChecks = ["M9.B", "M9.G"].flatMap((lane) => findPassed(stage, lane)?.checks ?? []);
  const kept = keptIn$actions_lib_rules_kept_things(keptChecks);
  const absent = {
    ecs_services: residual.services.length === 0,
    ecs_tasks: residual.tasks.length === 0,
    db: !Object.values(residual.database).includes(true),
    demo_secrets: secrets.secret_target_matrix.every(({ exists }) => exists === false),
    ...Object.fromEntries(asked.map(([name, id]) => [name, outcomeOf2(id)?.outcome === "pass"]))
  };
  const never = asked.flatMap(([name, id]) => {
    const found2 = outcomeOf2(id);
    return found2?.outcome === "not_applicable" ? [{ name, reason: found2.reason }] : [];
  });
  return differing({
    "preserved.buckets": [proof.preserved.buckets, residual.preserved_buckets],
    "preserved.state": [proof.preserved.state, kept.state === true ? true : void 0],
    "preserved.budget": [proof.preserved.budget, kept.budget === true ? true : void 0],
    confirmed_absent: [proof.confirmed_absent, Object.fromEntries(Object.entries(absent).filter(([, holds3]) => holds3))],
    ...stage.view.manifest.substrate === "dev_min" ? {} : { cannot_exist: [membersOf2(proof).cannot_exist, never] },
    source_snapshots: [proof.source_snapshots, proofSources().map((lane) => snapshotRef(stage, lane))],
    cost_ref: [proof.cost_ref, snapshotRef(stage, "M9.G") ?? null],
    teardown_completed_at_utc: [proof.teardown_completed_at_utc, demo.completed_at_utc],
    terraform_destroy_status: [proof.terraform_destroy_status, statusOf(stage, demo)]
  });
}

// other-part:evidence-schemas/src/generated/db_migration_run_snapshot.v1.ts
import { DbMigrationRunSnapshotV1$evidence_schemas_src_generated_db_migration_run_snapshot_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/ready_signal.v1.ts
import { ReadySignalV1$evidence_schemas_src_generated_ready_signal_v1 } from "./catalog.mjs";

// other-part:runtime/src/catalog.ts
import { BUILT_DAEMONS$runtime_src_catalog } from "./substrate.mjs";
import { MODES$runtime_src_catalog } from "./substrate.mjs";
import { PACKS$runtime_src_catalog } from "./substrate.mjs";
import { taskFamilyOf$runtime_src_catalog } from "./substrate.mjs";
import { topicsWrittenBy$runtime_src_catalog } from "./substrate.mjs";

// other-part:runtime/src/events/outputs.ts
import { catalogueDigest$runtime_src_events_outputs } from "./substrate.mjs";
import { getOutput$runtime_src_events_outputs } from "./substrate.mjs";
import { truthColumns$runtime_src_events_outputs } from "./substrate.mjs";

// other-part:runtime/src/managed.ts
import { isManaged$runtime_src_managed } from "./substrate.mjs";

// runtime/src/substrate/database/roles.ts
var DECISION_ROLE = "fp_decision_fabric";

// other-part:runtime/src/substrate/stack/pins.ts
import { TOPICS$runtime_src_substrate_stack_pins } from "./substrate.mjs";

// actions/lib/bundle/joins/closing/conformance-dues.ts
var PRODUCER2 = "wsp";
var CLOSING_FAMILIES = ["CORRIDOR_ANOMALY", "EVIDENCE_REF_RESOLVED", "RUN_REPORT_GENERATED", "RUN_CLOSED"];
function familiesDue({ observed }) {
  const listed = Array.isArray(observed) ? observed : [];
  const isWhole2 = CLOSING_FAMILIES.every((one) => listed.includes(one)) && new Set(listed).size === listed.length;
  return { expected: CLOSING_FAMILIES, observed: isWhole2 ? listed : CLOSING_FAMILIES };
}
function policyRevisions({ observed }, { components, policy, run: run2 }) {
  const said = membersOf2(observed);
  const groups = new Map(
    consumerStreams$runtime_src_consumer_streams(handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), run2).map(({ component, groupId }) => [component, groupId])
  );
  const due = components.map((name) => {
    const {
      [policy?.policy_id ?? ""]: _policy,
      consumer_group: _group,
      principals,
      auth_mode,
      offset_commit_policy: commits,
      policy_revision: revision,
      ...own
    } = membersOf2(said[name]);
    const group = groups.get(name);
    return [
      name,
      {
        ...own,
        ...policy === void 0 ? {} : { [policy.policy_id]: policy.content_digest },
        ...group === void 0 ? {} : { consumer_group: group },
        ...principals === void 0 ? {} : { principals: Object.keys(runConfig$runtime_src_run_config.class_map.principals).toSorted().join() },
        ...auth_mode === void 0 ? {} : { auth_mode: handle$evidence_schemas_src_handles("IG_AUTH_MODE") },
        ...commits === void 0 ? {} : { offset_commit_policy: handle$evidence_schemas_src_handles("RTDL_CORE_OFFSET_COMMIT_POLICY") },
        ...revision === void 0 ? {} : { policy_revision: REVISIONS[name] }
      }
    ];
  });
  return {
    expected: policy === void 0 ? {} : { [policy.policy_id]: policy.content_digest },
    observed: Object.fromEntries(due)
  };
}
var REVISIONS = {
  ig: gatePolicyRevision$runtime_src_run_config.revision,
  "case-trigger": runConfig$runtime_src_run_config.case_trigger.revision,
  cm: runConfig$runtime_src_run_config.case_management.action_emission.revision,
  ls: runConfig$runtime_src_run_config.label_store.active_revision
};
function producerOf(observed, { components, isClosed }) {
  if (!components.includes(PRODUCER2)) return {};
  return { [PRODUCER2]: !isClosed && membersOf2(membersOf2(observed).live_instances)[PRODUCER2] === 1 ? 1 : 0 };
}
function topicsDue({ observed, details }, { cluster, isClosed }) {
  const cluster_id = cluster ?? membersOf2(observed).cluster_id;
  const topics = TOPICS$runtime_src_substrate_stack_pins.map((topic) => ({ ...topic, cleanupPolicy: handle$evidence_schemas_src_handles("KAFKA_CLEANUP_POLICY_DEFAULT") }));
  return {
    expected: { topics: TOPICS$runtime_src_substrate_stack_pins, cluster_id },
    observed: { topics: topics.toSorted((a, b) => a.topic < b.topic ? -1 : 1), cluster_id },
    details: details === UNPINNED && !isClosed ? UNPINNED : ""
  };
}
var UNPINNED = "the run has no P7 offsets yet, so its cluster is not pinned";
var GUARDED = [
  ...["ig.receipt_rows", "ig.quarantine_rows", "ig.reconciliations"],
  ...["rtdl.archive_segments", "rtdl.archive_sightings", "rtdl.archive_offset_mismatches", "rtdl.archive_failures"],
  ...["cases.cm_cases", "cases.cm_case_trigger_intake", "cases.cm_case_timeline"],
  ...["labels.ls_label_assertions", "labels.ls_label_timeline"]
];
function schemaDue({ expected, observed }, { migrations }) {
  const { migrations: wanted } = membersOf2(expected);
  const made = migrations === void 0 ? void 0 : new Set(migrations.tables);
  const guarded = textsOf(membersOf2(observed).append_only).filter((table) => made?.has(table) ?? true);
  const versions = migrations?.migrations_applied.map((name, index) => ({
    version: Number(/^\d+/.exec(name)?.[0]),
    sha256: Array.isArray(wanted) ? membersOf2(wanted[index]).sha256 : void 0
  })) ?? wanted;
  return {
    expected: { migrations: versions, append_only: GUARDED, synchronous_commit: "on" },
    observed: {
      migrations: versions,
      append_only: [.../* @__PURE__ */ new Set([...guarded, ...GUARDED])].toSorted(),
      synchronous_commit: "on"
    }
  };
}
var SKEW_SECONDS_MAX = 2;
function skewDue({ observed }, components) {
  const said = membersOf2(observed);
  const instances = membersOf2(said.instances);
  const near = (value) => typeof value === "number" && Math.abs(value) <= SKEW_SECONDS_MAX ? value : "at most 2";
  return {
    expected: { seconds_max: SKEW_SECONDS_MAX },
    observed: {
      own_seconds: near(said.own_seconds),
      instances: Object.fromEntries(components.map((name) => [name, near(instances[name])])),
      broker_ahead: false
    }
  };
}

// actions/lib/bundle/joins/closing/conformance.ts
var verifyConformance = (stage, governance) => judged(stage.view, "obs/environment_conformance.json", (object) => {
  const document = stage.view.typed(object, EnvironmentConformanceV1$evidence_schemas_src_generated_environment_conformance_v1);
  return document === void 0 ? [] : [
    ...conformanceFaults(document, stage),
    ...untold(
      document,
      governance.map(({ event }) => event.dedupe_key)
    )
  ];
});
function untold({ checks }, told2) {
  const probed = checks.some(({ check_id: id, status }) => id === "C07_auth_posture" && status === "PASS");
  return !probed || told2.some((key) => key.startsWith(`ig_forbidden:${PROBER}:`)) ? [] : [`saw the gate refuse ${PROBER}, of which no fact tells`];
}
var PROBER = "ops";
function conformanceFaults(document, stage) {
  const { checks, profiles } = document;
  const told2 = toldOf(document, stage);
  const rules = rulesOf(told2);
  const skipped = checks.filter(({ status }) => status === "SKIPPED").map(({ check_id: id }) => id);
  return [
    ...differing({
      "its checks": [checks.map(({ check_id: id }) => id), Object.keys(rules)],
      "profiles.skips": [profiles.skips, skipped],
      status: [document.status, checks.some(({ status }) => status === "FAIL") ? "FAIL" : "PASS"]
    }),
    ...differing(rightsTold(checks)),
    ...checks.filter(({ status }) => status !== "FAIL").flatMap((check) => differing(claimsOf(check, rules[check.check_id]?.(check))))
  ];
}
function rightsTold(checks) {
  const checkBy = (id) => checks.find(({ check_id }) => check_id === id);
  const [told2, egress] = [membersOf2(checkBy("C05_policy_revisions")?.observed), checkBy("C15_egress_bypass")];
  const seen = membersOf2(egress?.observed);
  if (Object.keys(seen).length === 0) return { "status of C15 where it asked nobody": [egress?.status, "FAIL"] };
  const rightsOf = (name) => membersOf2(told2[name]).bus_writes;
  const both = Object.keys(seen).filter((name) => seen[name] !== null && typeof rightsOf(name) === "string");
  return {
    "whom C15 asked": [Object.keys(seen).toSorted(), DAEMONS],
    "bus_writes that C15 observed": [
      both.map((name) => [name, seen[name]]),
      both.map((name) => [name, String(rightsOf(name)).split(",").filter(Boolean).toSorted()])
    ]
  };
}
function claimsOf(check, due) {
  if (due === void 0) return {};
  const { check_id: id, status } = check;
  return {
    [`expected of ${id}`]: [check.expected, due.expected],
    [`details of ${id}`]: [check.details, due.details ?? ""],
    ...status === "SKIPPED" ? {} : { [`observed of ${id}`]: [check.observed, due.observed] },
    ...due.never === true ? { [`status of ${id}`]: [status, "SKIPPED"] } : {}
  };
}
var DAEMONS = BUILT_DAEMONS$runtime_src_catalog.map(({ mode }) => mode).toSorted();
function toldOf({ platform_run_id: run2, checks }, { view, ledger }) {
  const manifest = view.typed(runObject(view, "run.json"), RunManifestV1$evidence_schemas_src_generated_run_manifest_v1);
  const signal = view.typed(
    runObject(view, `sr/ready_signal/${manifest?.scenario_run_id ?? ""}.json`),
    ReadySignalV1$evidence_schemas_src_generated_ready_signal_v1
  )?.oracle_pack_ref;
  const pack = (signal?.manifest_ref ?? "").replace(/^s3:\/\/[^/]+\//, "");
  const migrated = findPassed({ view, ledger }, "M2.H")?.documents.find(
    ({ name }) => name === "db_migration_run_snapshot.json"
  );
  const isClosed = runObject(view, "run_completed.json") !== void 0;
  return {
    run: run2,
    substrate: view.manifest.substrate,
    config: manifest?.run_config_digest ?? null,
    image: manifest?.image.image_digest,
    components: [.../* @__PURE__ */ new Set([...reporting(checks, isClosed), ...isClosed ? [PRODUCER2] : []])],
    isClosed,
    policy: view.typed(runObject(view, "ig/policy/active.json"), IgPolicyActiveV1$evidence_schemas_src_generated_ig_policy_active_v1),
    cluster: view.typed(runObject(view, "ingest/kafka_offsets_snapshot.json"), KafkaOffsetsSnapshotV1$evidence_schemas_src_generated_kafka_offsets_snapshot_v1)?.kafka_cluster_id,
    migrations: migrated === void 0 ? void 0 : view.typed(view.find(migrated), DbMigrationRunSnapshotV1$evidence_schemas_src_generated_db_migration_run_snapshot_v1),
    packDigest: view.newest(handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET"), pack)?.sha256,
    outputs: Object.keys(signal?.stream_view_output_refs ?? {})
  };
}
function reporting(checks, isClosed) {
  const scope = checks.find(({ check_id: id }) => id === "C04_run_scope");
  const listed = Object.keys(membersOf2(membersOf2(scope?.observed).live_instances)).filter(
    (name) => DAEMONS.includes(name) || name === PRODUCER2 && !isClosed
  );
  return scope?.status === "PASS" ? [.../* @__PURE__ */ new Set([...DAEMONS, ...listed])] : listed;
}
function rulesOf(told2) {
  const { run: run2, config, image, policy, components, substrate } = told2;
  const principals = Object.keys(runConfig$runtime_src_run_config.class_map.principals);
  const auth = handle$evidence_schemas_src_handles("IG_AUTH_MODE");
  const each2 = (value) => Object.fromEntries(components.map((one) => [one, value]));
  const same = (value) => ({ expected: value, observed: value });
  return {
    C01_run_pins: () => same({ platform_run_id: run2, run_config_digest: config }),
    C02_image_digest: () => ({ expected: image, observed: each2(image) }),
    C03_config_digest: () => ({ expected: config, observed: each2(config) }),
    C04_run_scope: ({ observed }) => ({
      expected: Object.fromEntries(DAEMONS.map((one) => [one, 1])),
      observed: { live_instances: { ...each2(1), ...producerOf(observed, told2) }, other_runs: [] }
    }),
    C05_policy_revisions: (check) => policyRevisions(check, told2),
    C06_topics: (check) => topicsDue(check, told2),
    C07_auth_posture: () => same({ auth_mode: auth, without_key: 401, wrong_class: 403 }),
    C08_no_local_fallback: () => same({ ...isManaged$runtime_src_managed(substrate) ? { local_hosts: [] } : {}, local_disk_store: false, event_log: "kafka" }),
    C09_schema_version: (check) => schemaDue(check, told2),
    C10_object_store: () => same({ second_create: "refused", readable: true }),
    C11_consumer_identity: () => same(
      Object.fromEntries(
        consumerStreams$runtime_src_consumer_streams(handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), run2).map(({ streamId }) => [streamId, 1])
      )
    ),
    C12_truth_leak_guard: () => same({ role: DECISION_ROLE, truth_columns: truthColumns$runtime_src_events_outputs, truth_read: [], label_reads: [] }),
    C13_clock_skew: (check) => skewDue(check, components),
    C14_sealed_inputs: () => ({
      expected: { seal_status: "SEALED_OK", manifest_sha256: told2.packDigest },
      observed: {
        seal_status: "SEALED_OK",
        manifest_sha256: told2.packDigest,
        receipts: Object.fromEntries(told2.outputs.map((one) => [one, true]))
      }
    }),
    // A bus that keeps no rules lets everybody write, and one that keeps some is part of every substrate but this one.
    C15_egress_bypass: () => ({ ...same(BUS_WRITES_OF_DAEMONS), never: substrate === "embedded" }),
    C16_semantic_contract_alignment: () => same({ unknown_classes: [], unrouted_classes: [] }),
    C17_policy_revision_presence: () => same({ revision: policy?.revision, content_digest: policy?.content_digest }),
    C18_security_corridor_posture: () => ({
      expected: { auth_mode: auth, principals },
      observed: { auth_mode: auth, principals: principals.toSorted() }
    }),
    C19_governance_event_schema_contract: (check) => familiesDue(check)
  };
}
var BUS_WRITES_OF_DAEMONS = Object.fromEntries(
  BUILT_DAEMONS$runtime_src_catalog.map(({ mode, principal }) => [mode, topicsWrittenBy$runtime_src_catalog(principal)])
);

// actions/lib/bundle/joins/closing/consumers.ts
var verifyConsumers = (stage) => judged(stage.view, "rtdl_core/offsets_snapshot.json", (object) => {
  const snapshot = stage.view.typed(object, OffsetsSnapshotV1$evidence_schemas_src_generated_offsets_snapshot_v1);
  return snapshot === void 0 ? [] : snapshotFaults(snapshot, stage);
});
function snapshotFaults(snapshot, stage) {
  const streams = consumerStreams$runtime_src_consumer_streams(handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), stage.view.manifest.platform_run_id);
  const lane = findPassed(stage, "M7.C");
  return [
    ...differing({
      "who consumes": [
        snapshot.groups.map(({ component, group_id, stream_id, topics }) => ({
          component,
          group_id,
          stream_id,
          topics: topics.map(({ topic }) => topic)
        })),
        streams.map(({ component, groupId, streamId, topics }) => ({
          component,
          group_id: groupId,
          stream_id: streamId,
          topics
        }))
      ],
      ...lane === void 0 ? {} : { kafka_cluster_id: [snapshot.kafka_cluster_id, lane.epoch.kafka_cluster_id] }
    }),
    ...snapshot.groups.flatMap(groupFaults),
    ...differing({
      "the ends of the log, whoever reads it,": [endsOf(snapshot.groups, "last"), endsOf(snapshot.groups, "first")]
    })
  ];
}
function groupFaults({ component, topics }) {
  return topics.flatMap(({ topic, partitions }) => {
    const pinned = TOPICS$runtime_src_substrate_stack_pins.find((one) => one.topic === topic)?.partitions ?? 0;
    return differing({
      [`the partitions of ${topic} for ${component}`]: [
        partitions.map(({ partition }) => partition),
        Array.from({ length: pinned }, (_, number) => number)
      ]
    });
  });
}
function endsOf(groups, which) {
  const rows = groups.flatMap(
    ({ topics }) => topics.flatMap(
      ({ topic, partitions }) => partitions.map((one) => [`${topic}/${one.partition}`, [one.watermark_low, one.watermark_high]])
    )
  );
  return Object.fromEntries(which === "last" ? rows : rows.toReversed());
}

// actions/lib/bundle/joins/closing/probe.ts
var PROBE = sha256Hex$evidence_schemas_src_digest('{"probe":"conditional write"}');
var verifyProbe = ({ view }) => judged(view, "obs/environment_conformance.json", (object) => {
  const checks = view.typed(object, EnvironmentConformanceV1$evidence_schemas_src_generated_environment_conformance_v1)?.checks ?? [];
  if (!checks.some(({ check_id: id, status }) => id === "C10_object_store" && status === "PASS")) return [];
  return differing({ "the probe of C10": [runObject(view, "obs/conformance_probe.json")?.sha256, PROBE] });
});

// actions/lib/bundle/joins/closing/report.ts
var verifyReport = (stage, facts) => [
  ...judged(stage.view, "obs/run_report.json", (object) => {
    const report = stage.view.typed(object, RunReportV1$evidence_schemas_src_generated_run_report_v1);
    return report === void 0 ? [] : [...reportFaults2(report, stage, facts.quarantine.isThere), ...lateFaults(report, facts)];
  }),
  ...judged(stage.view, "obs/anomaly_summary.json", (object) => {
    const summary = stage.view.typed(object, AnomalySummaryV1$evidence_schemas_src_generated_anomaly_summary_v1);
    const share = handedOver(stage, "M8.E", PROFILE)?.profile.values.degraded_share_max;
    return summary === void 0 || share === void 0 ? [] : differing({ "degraded_budget.share_max": [summary.degraded_budget.share_max, share] });
  })
];
var isShare = (value) => typeof value === "number" && value >= 0 && value <= 1;
var PROFILE = record$actions_lib_run_handover({ profile: record$actions_lib_run_handover({ values: record$actions_lib_run_handover({ degraded_share_max: matching$actions_lib_run_handover(isShare) }) }) });
function reportFaults2(report, { view }, isSetAside) {
  const { health, archive, ingress, evidence_refs: refs } = report;
  const run2 = view.manifest.platform_run_id;
  const references = Object.values(refs).flat();
  const root = evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 });
  const producer = view.typed(runObject(view, "wsp/wsp_summary.json"), WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1)?.writer.task_arn;
  return [
    ...differing({
      "who is healthy": [
        health.map(({ component }) => component),
        [...BUILT_DAEMONS$runtime_src_catalog.map(({ mode }) => mode), ...producer === void 0 ? [] : ["wsp"]].toSorted()
      ],
      "archive.health_state": [
        archive.health_state,
        health.find(({ component }) => component === "archive-writer")?.health_state
      ],
      "ingress.latency.buckets_ms": [ingress.latency.buckets_ms, BUCKETS_MS],
      "what it rests on that is not there": [
        refs.component_reconciliation_refs.filter(
          (key) => view.newest(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), key) === void 0
        ),
        []
      ],
      "what it does not rest on though it is there": [
        RECONCILED.map((name) => root + name).filter(
          (key) => view.newest(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), key) !== void 0 && !refs.component_reconciliation_refs.includes(key)
        ),
        []
      ],
      "samples of what was set aside, beside what was,": [
        refs.quarantine_refs_sample.filter((ref) => !isSetAside(ref)),
        []
      ],
      "its references, each once,": [references.length, new Set(references).size],
      "how many references it resolved": [
        report.basis.evidence_ref_resolution.attempted,
        Math.min(RESOLVED_MAX, refs.receipt_refs_sample.length) + Math.min(RESOLVED_MAX, refs.quarantine_refs_sample.length)
      ]
    }),
    ...health.flatMap((one) => healthFaults(one, { producer, substrate: view.manifest.substrate })),
    ...Object.entries(ingress.latency).flatMap(
      ([name, found2]) => Array.isArray(found2) ? [] : latencyFaults(name, found2)
    )
  ];
}
function lateFaults({ archive: { summary } }, { archive }) {
  const late = archive.reduce((sum2, one) => sum2 + one.late, 0);
  const { late_total: said, duplicate_total: again } = summary;
  return differing({ "archive.summary.late_total": [said, again > 0 && said < late ? said : late] });
}
var RESOLVED_MAX = 25;
var RECONCILED = [
  "ingest/receipt_summary.json",
  "ingest/quarantine_summary.json",
  "rtdl_core/archive_write_summary.json"
];
var LIVE = /* @__PURE__ */ new Set(["GREEN", "AMBER", "RED"]);
function healthFaults({ component, instance_id: task, health_state: state, reasons }, { producer, substrate }) {
  const mode = MODES$runtime_src_catalog.find((row) => row.mode === component)?.mode;
  const claims = {
    [`where the task of ${component} ran`]: [
      /\/([^/]+)\/[^/]+$/.exec(task)?.[1],
      mode === void 0 ? "no mode of the image" : folderOfTask(mode, substrate)
    ],
    ...LIVE.has(state) ? { [`the reasons of ${component}`]: [reasons.length > 0, state !== "GREEN"] } : {},
    ...component === "wsp" ? { "the task of wsp": [task, producer] } : {}
  };
  return differing(claims);
}
var folderOfTask = (mode, substrate) => substrate === "embedded" ? taskFamilyOf$runtime_src_catalog(mode, handle$evidence_schemas_src_handles("NAME_PREFIX")) : handle$evidence_schemas_src_handles("ECS_CLUSTER_NAME");
var BUCKETS_MS = [1, 2, 5, 10, 20, 50, 100, 250, 500, 1e3, 2500, 5e3, 15e3];
var BOUNDS = [...BUCKETS_MS, "beyond_last_bucket"];
function latencyFaults(name, { measured, p50_ms, p95_ms, p99_ms }) {
  const places = [p50_ms, p95_ms, p99_ms].filter((one) => one !== null).map((one) => BOUNDS.indexOf(one));
  return differing({
    [`percentiles of ${name} that are no bounds`]: [places.filter((at) => at < 0).length, 0],
    [`percentiles of ${name} in their order`]: [places, places.toSorted((a, b) => a - b)],
    [`whether anything was measured of ${name}`]: [measured > 0, places.length > 0]
  });
}

// other-part:evidence-schemas/src/generated/stack_teardown_snapshot.v1.ts
import { StackTeardownSnapshotV1$evidence_schemas_src_generated_stack_teardown_snapshot_v1 } from "./catalog.mjs";

// actions/lib/bundle/joins/closing/teardown.ts
var verifyTeardown = (stage) => [
  ...judgedDocument(
    stage,
    { lane: "M9.C", name: "confluent_destroy_snapshot.json", schema: StackDestroySnapshotV1$evidence_schemas_src_generated_stack_destroy_snapshot_v1 },
    (destroyed) => busFaults(destroyed, busTeardownOf(stage))
  ),
  ...judgedDocument(
    stage,
    { lane: "M9.D", name: "demo_destroy_snapshot.json", schema: StackDestroySnapshotV1$evidence_schemas_src_generated_stack_destroy_snapshot_v1 },
    (destroyed) => destroyFaults(destroyed, stage)
  )
];
var NAMED2 = record$actions_lib_run_handover({ key: text$actions_lib_run_handover, version_id: text$actions_lib_run_handover, sha256: text$actions_lib_run_handover });
var HANDED = record$actions_lib_run_handover({
  destroy_outcome: oneOf$actions_lib_run_handover("success", "failure", "ambiguous"),
  teardown_snapshot: NAMED2
});
function busTeardownOf(stage) {
  const handed = handedOver(stage, "M9.C", HANDED);
  const told2 = handed && stage.view.typed(stage.view.find(handed.teardown_snapshot), StackTeardownSnapshotV1$evidence_schemas_src_generated_stack_teardown_snapshot_v1);
  return { lane: findPassed(stage, "M9.C"), handed, told: told2 };
}
function busFaults(destroyed, { lane, handed, told: told2 }) {
  if (lane === void 0) return [];
  const foundOf = (id) => membersOf2(lane.checks.find((one) => one.id === id)?.observed);
  const { conclusion: _, ...outcome } = foundOf("M9.C-C02");
  return differing({
    "the teardown that M9.C names": [told2 !== void 0, true],
    stack_target: [destroyed.stack_target, told2?.stack_target],
    correlation_id: [destroyed.correlation_id, `${lane.execution_id}_${lane.attempt}`],
    destroy_outcome: [destroyed.destroy_outcome, handed?.destroy_outcome],
    destroy_exit_code: [destroyed.destroy_exit_code ?? null, told2?.attempts.at(-1)?.apply_exit_code ?? null],
    state_list_exit_code: [destroyed.state_list_exit_code ?? null, told2?.state_after.exit_code],
    post_destroy_state_resource_count: [
      destroyed.post_destroy_state_resource_count ?? null,
      told2?.state_after.resources
    ],
    "what M9.C-C02 found": [
      outcome,
      told2 && {
        ...{ stack_target: told2.stack_target, correlation_id: told2.correlation_id },
        destroy_outcome: told2.destroy_outcome
      }
    ],
    "what M9.C-C03 found": [foundOf("M9.C-C03"), told2?.state_after],
    "the order of its start and its end": [destroyed.started_at_utc <= destroyed.completed_at_utc, true]
  });
}
var FROZEN = record$actions_lib_run_handover({ destroy_set: anything });
var GONE = record$actions_lib_run_handover({ ended: anything, leftovers: list$actions_lib_run_handover(text$actions_lib_run_handover), destroyed: list$actions_lib_run_handover(text$actions_lib_run_handover) });
var ENDED = record$actions_lib_run_handover({ destroy_outcome: text$actions_lib_run_handover, teardown_snapshot: optional$actions_lib_run_handover(NAMED2) });
function destroyFaults(destroyed, stage) {
  const lane = findPassed(stage, "M9.D");
  const handed = handedOver(stage, "M9.D", ENDED);
  const found2 = foundBy(stage, ["M9.D", "M9.D-C01"], GONE);
  const frozen = handedOver(stage, "M9.B", FROZEN)?.destroy_set;
  const named = /* @__PURE__ */ new Set([...textsIn(frozen), STACK_DESCRIPTION]);
  const isNamed = (removed) => named.has(removed) || named.has(removed.replace(/^[a-z]+ /, ""));
  const strangers3 = frozen === void 0 ? [] : (destroyed.removed ?? []).filter((one) => !isNamed(one));
  return differing({
    stack_target: [destroyed.stack_target, "demo"],
    ...lane === void 0 ? {} : { correlation_id: [destroyed.correlation_id, `${lane.execution_id}_${lane.attempt}`] },
    ...handed === void 0 ? {} : { destroy_outcome: [destroyed.destroy_outcome, handed.destroy_outcome] },
    ...handed === void 0 || stage.view.manifest.substrate === "embedded" ? {} : toldClaims(destroyed, findTold(stage, handed.teardown_snapshot)),
    ...stage.view.manifest.substrate === "embedded" ? { "what a Terraform answered that nobody ran": [answersOf(destroyed), {}] } : {},
    ...found2 === void 0 ? {} : { "the leftovers of M9.D-C01": [destroyed.leftovers, found2.leftovers] },
    "what was removed beside the inventory of M9.B": [strangers3, []],
    "the order of its start and its end": [destroyed.started_at_utc <= destroyed.completed_at_utc, true]
  });
}
var answersOf = (destroyed) => Object.fromEntries(Object.entries(destroyed).filter(([name]) => OF_TERRAFORM.includes(name)));
var OF_TERRAFORM = ["destroy_exit_code", "state_list_exit_code", "post_destroy_state_resource_count"];
var STACK_DESCRIPTION = "stack description";
var findTold = ({ view }, ref) => ref && view.typed(view.find(ref), StackTeardownSnapshotV1$evidence_schemas_src_generated_stack_teardown_snapshot_v1);
var toldClaims = (destroyed, told2) => ({
  "the teardown that M9.D names": [
    [told2?.stack_target, told2?.correlation_id, told2?.destroy_outcome],
    ["demo", destroyed.correlation_id, "success"]
  ],
  "the state after the destroy": [told2?.state_after, { exit_code: 0, resources: 0 }],
  destroy_exit_code: [destroyed.destroy_exit_code ?? null, told2?.attempts.at(-1)?.apply_exit_code ?? null],
  state_list_exit_code: [destroyed.state_list_exit_code ?? null, told2?.state_after.exit_code],
  post_destroy_state_resource_count: [
    destroyed.post_destroy_state_resource_count ?? null,
    told2?.state_after.resources ?? null
  ],
  "what ran when it was destroyed": [told2?.stopped?.remaining ?? [], []],
  begun: [destroyed.begun, told2?.state_before === 0 ? "gone_before" : "stopped_now"]
});
function textsIn(value) {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

// actions/lib/bundle/joins/found/authority.ts
var verifyAuthority = (stage) => Object.entries(HANDED2).flatMap(([lane, claims]) => {
  const snapshot = findPassed(stage, lane);
  const ref = stage.ledger.phases.M0.lanes[lane]?.snapshot;
  return snapshot === void 0 || ref === void 0 ? [] : judging(ref, () => differing(claims(membersOf2(snapshot.payload), { stage, snapshot })));
});
var HANDED2 = {
  "M0.A": (handed, { stage, snapshot }) => {
    const found2 = membersOf2(observedBy(stage, "M0.A", "M0.A-C01"));
    const authority = rowsOf2(handed.authority);
    const scope = findPassed(stage, "M0.B");
    return {
      "ids of its authorities": [authority.map(({ id }) => id), found2.order],
      "ranks of its authorities": [authority.map(({ rank }) => rank), found2.ranks],
      "digest of its authorities": [digestOf$evidence_schemas_src_digest(listOf(handed.authority)), found2.sha256],
      spec_sha256: [handed.spec_sha256, found2.sha256],
      registry_sha256: [handed.registry_sha256, snapshot.registry_sha256],
      scope: [handed.scope, stage.ledger.phases.M0.pinned.scope_lock?.value],
      drift_protocol: [handed.drift_protocol, membersOf2(observedBy(stage, "M0.A", "M0.A-C02")).protocol],
      ...scope === void 0 ? {} : { roadmap_sha256: [handed.roadmap_sha256, membersOf2(scope.payload).roadmap_sha256] }
    };
  },
  "M0.B": (handed, { stage }) => {
    const roadmap = rowsOf2(handed.roadmap);
    return {
      "phases of its roadmap": [
        roadmap.map(({ plan_phase, phase_ids }) => [plan_phase, phase_ids]),
        membersOf2(observedBy(stage, "M0.B", "M0.B-C02")).definitions
      ],
      roadmap_sha256: [handed.roadmap_sha256, digestOf$evidence_schemas_src_digest(listOf(handed.roadmap))],
      scope: [handed.scope, canonicalJson$evidence_schemas_src_canonical_json(observedBy(stage, "M0.B", "M0.B-C01") ?? null)]
    };
  },
  "M0.C": (handed) => ({
    "families of the contracts": [
      handed.families,
      Object.fromEntries(
        phaseDefinitions$actions_lib_definition_phase_definition().map(({ plan_phase, evidence_contract }) => [
          plan_phase,
          evidence_contract.map(({ key_pattern }) => key_pattern)
        ])
      )
    ]
  }),
  "M0.D": (handed, basis) => {
    const entries = rowsOf2(handed.entries);
    const { all, before } = pinsOf(basis);
    const { first_entry: first } = membersOf2(observedBy(basis.stage, "M0.D", "M0.D-C01"));
    return {
      "first_entry of M0.D-C01": [first, entries[0]?.decision],
      "pins of the log": [listOf(handed.entries), all.slice(0, entries.length)],
      "whether pins are left out that stood before it began": [entries.length < before, false]
    };
  },
  "M0.E": (handed, { stage }) => ({
    "digest of its answers": [digestOf$evidence_schemas_src_digest(listOf(handed.answers)), membersOf2(observedBy(stage, "M0.E", "M0.E-C01")).law],
    successor: [handed.successor, observedBy(stage, "M0.E", "M0.E-C02")]
  })
};
var listOf = (value) => Array.isArray(value) ? value : [];
var rowsOf2 = (value) => listOf(value).map(membersOf2);
function pinsOf({ stage: { view }, snapshot }) {
  const all = [];
  let before = 0;
  for (const object of eventObjects(view)) {
    const event = view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1);
    if (event === void 0) continue;
    if (event.event === "LANE_STARTED" && event.lane === snapshot.lane) before = all.length;
    if (event.event === "LANE_RESULT_RECORDED" && event.lane === snapshot.lane) {
      if (event.payload.attempt === snapshot.attempt && event.payload.execution_id === snapshot.execution_id) break;
    }
    if (event.event !== "DECISION_PINNED" || event.phase !== "M0") continue;
    all.push({
      ...{ key: object.key, decision: event.payload.key },
      ...{ at_utc: event.at_utc, pinned_by: event.actor.id }
    });
  }
  return { all, before };
}

// other-part:evidence-schemas/src/generated/ig_ready.v1.ts
import { IgReadyV1$evidence_schemas_src_generated_ig_ready_v1 } from "./catalog.mjs";

// other-part:actions/lib/checks/meets.ts
import { meets$actions_lib_checks_meets } from "./lib.mjs";

// actions/lib/bundle/data/gate/admissions.ts
import { hash } from "node:crypto";
var DIGEST_BYTES = 12;
var CELL_BYTES = 4 * DIGEST_BYTES;
var [PAYLOAD, IDENTITY, DESCRIPTION, REPEATED2] = [0, 1, 2, 3];
var PROFILE_OF = runConfig$runtime_src_run_config.partitioning.profile_of_class;
var PROFILES = runConfig$runtime_src_run_config.partitioning.profiles;
var CLASS_OF = runConfig$runtime_src_run_config.class_map.event_types;
var UNKNOWN = "unknown";
var classOf = (eventType) => CLASS_OF[eventType] ?? UNKNOWN;
var profileOf = (eventClass) => PROFILE_OF[eventClass];
var topicOf = (eventClass) => PROFILES[profileOf(eventClass) ?? ""]?.topic;
function admissionCell(receipt) {
  const own = repeatedText(receipt);
  if (own === void 0 || receipt.payload_hash === void 0) return void 0;
  const cell = Buffer.allocUnsafe(CELL_BYTES);
  cell.write(receipt.payload_hash.hex.slice(0, 2 * DIGEST_BYTES), PAYLOAD * DIGEST_BYTES, "hex");
  cell.write(receipt.dedupe_key.slice(0, 2 * DIGEST_BYTES), IDENTITY * DIGEST_BYTES, "hex");
  digest(receiptText(receipt)).copy(cell, DESCRIPTION * DIGEST_BYTES, 0, DIGEST_BYTES);
  digest(own).copy(cell, REPEATED2 * DIGEST_BYTES, 0, DIGEST_BYTES);
  return cell;
}
var digest = (text) => hash("sha256", text, "buffer");
var part = (cell, at) => Buffer.from(cell.buffer, cell.byteOffset + at * DIGEST_BYTES, DIGEST_BYTES);
var holds = (cell, at, hex) => part(cell, at).equals(Buffer.from(hex.slice(0, 2 * DIGEST_BYTES), "hex"));
var holdsDigest = (cell, at, text) => part(cell, at).equals(digest(text).subarray(0, DIGEST_BYTES));
var isOfPayload = (cell, sha256) => holds(cell, PAYLOAD, sha256);
var isOfIdentity = (cell, dedupeKey) => holds(cell, IDENTITY, dedupeKey);
function repeatedIdentities(admitted) {
  const all = admitted.partitions().reduce((sum2, { count }) => sum2 + count, 0);
  const identities = new BigUint64Array(all);
  let at = 0;
  for (const cell of admitted.cells()) identities[at++] = part(cell, IDENTITY).readBigUint64BE();
  identities.sort();
  let repeated3 = 0;
  for (let index = 1; index < all; index += 1) if (identities[index] === identities[index - 1]) repeated3 += 1;
  return repeated3;
}
var logged = (inLog) => ({
  payloadSha256: inLog.payloadSha256,
  description: digest(envelopeText(inLog))
});
var isAsArchived = (cell, { description }) => part(cell, DESCRIPTION).equals(description.subarray(0, DIGEST_BYTES));
function repeats(cell, receipt) {
  const own = repeatedText(receipt);
  return own !== void 0 && isOfIdentity(cell, receipt.dedupe_key) && holdsDigest(cell, REPEATED2, own);
}
function repeatedText({
  eb_ref: place,
  payload_hash: payload,
  admitted_at_utc: admitted
}) {
  if (place === void 0 || payload === void 0 || admitted === void 0) return void 0;
  return `${payload.hex} ${admitted} ${place.published_at_utc}`;
}
var textOf3 = (one, { pins, ...place }) => JSON.stringify([
  one.event_id,
  one.event_type,
  one.ts_utc,
  one.schema_version,
  one.producer,
  one.manifest_fingerprint,
  one.scenario_run_id,
  place.payloadSha256,
  place.eventClass,
  place.profile,
  place.key,
  place.publishedAtUtc,
  pins.platform_run_id,
  pins.scenario_run_id,
  pins.manifest_fingerprint,
  pins.parameter_hash,
  pins.seed,
  pins.scenario_id,
  pins.run_id
]);
var receiptText = (receipt) => textOf3(receipt, {
  payloadSha256: receipt.payload_hash?.hex,
  eventClass: receipt.event_class,
  profile: receipt.partitioning_profile_id,
  key: receipt.partition_key,
  publishedAtUtc: receipt.eb_ref?.published_at_utc,
  pins: receipt.pins
});
function envelopeText({ envelope, ...placed }) {
  const eventClass = classOf(envelope.event_type);
  const profile = profileOf(eventClass);
  const key = partitionKey(envelope, profile);
  return textOf3(envelope, { ...placed, eventClass, profile, key, pins: envelope });
}
var PATHS = new Map(
  Object.entries(PROFILES).map(([name, profile]) => [name, (profile?.precedence ?? []).map((path) => path.split("."))])
);
function partitionKey(envelope, profile) {
  for (const path of PATHS.get(profile ?? "") ?? []) {
    let at = envelope;
    for (const name of path) at = typeof at === "object" && at !== null ? at[name] : void 0;
    if (typeof at === "string" && at !== "" || typeof at === "number") return sha256Hex$evidence_schemas_src_digest(String(at));
  }
  return void 0;
}

// other-part:evidence-schemas/src/generated/run_facts_view.v1.ts
import { RunFactsViewV1$evidence_schemas_src_generated_run_facts_view_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/sr_instance_receipt.v1.ts
import { SrInstanceReceiptV1$evidence_schemas_src_generated_sr_instance_receipt_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/sr_pass.v1.ts
import { SrPassV1$evidence_schemas_src_generated_sr_pass_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/sr_run_event.v1.ts
import { SrRunEventV1$evidence_schemas_src_generated_sr_run_event_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/sr_run_plan.v1.ts
import { SrRunPlanV1$evidence_schemas_src_generated_sr_run_plan_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/sr_run_status.v1.ts
import { SrRunStatusV1$evidence_schemas_src_generated_sr_run_status_v1 } from "./catalog.mjs";

// actions/lib/bundle/joins/scenario.ts
function verifyScenario({ view }) {
  const pass = view.typed(runObject(view, "sr/sr_pass.json"), SrPassV1$evidence_schemas_src_generated_sr_pass_v1);
  if (pass === void 0) return [];
  const root = evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: view.manifest.platform_run_id });
  const under2 = (folder) => view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `${root}sr/${folder}/`).filter(({ key }) => key.includes(pass.run_id));
  const steps = under2("run_record").flatMap((object) => view.typed(object, SrRunEventV1$evidence_schemas_src_generated_sr_run_event_v1) ?? []);
  const facts = under2("run_facts_view").flatMap((object) => view.typed(object, RunFactsViewV1$evidence_schemas_src_generated_run_facts_view_v1) ?? [])[0];
  const pack = under2("ready_signal").flatMap((object) => view.typed(object, ReadySignalV1$evidence_schemas_src_generated_ready_signal_v1) ?? [])[0]?.oracle_pack_ref;
  const told2 = { pass, facts, pack, planned: steps.find(({ event_kind: kind }) => kind === "PLAN_COMMITTED")?.details };
  const judged2 = (objects, claims) => objects.flatMap((object) => differing(claims(object)).map((what) => failureOf(object, what)));
  return [
    ...judged2(under2("run_plan"), (object) => planClaims(view.typed(object, SrRunPlanV1$evidence_schemas_src_generated_sr_run_plan_v1), told2)),
    ...judged2(under2("run_status"), (object) => statusClaims(view.typed(object, SrRunStatusV1$evidence_schemas_src_generated_sr_run_status_v1), told2, object)),
    ...judged2(under2("run_facts_view"), (object) => factClaims(view.typed(object, RunFactsViewV1$evidence_schemas_src_generated_run_facts_view_v1), told2, object)),
    ...judged2(
      view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `${root}sr/instance_receipts/`),
      (object) => instanceClaims(view.typed(object, SrInstanceReceiptV1$evidence_schemas_src_generated_sr_instance_receipt_v1), told2)
    ),
    ...judged2(under2("run_record"), (object) => ({
      run_id: [view.typed(object, SrRunEventV1$evidence_schemas_src_generated_sr_run_event_v1)?.run_id, pass.run_id]
    }))
  ];
}
var planClaims = (plan, { pass, planned }) => plan === void 0 ? {} : {
  run_id: [plan.run_id, pass.run_id],
  intended_outputs: [plan.intended_outputs, pass.output_ids],
  required_gates: [plan.required_gates, pass.gates.map(({ gate_id }) => gate_id)],
  ...planned === void 0 ? {} : {
    intent_fingerprint: [plan.intent_fingerprint, planned.intent_fingerprint],
    plan_hash: [plan.plan_hash, planned.plan_hash],
    policy_rev: [plan.policy_rev, planned.policy_rev]
  }
};
var statusClaims = (status, { pass }, { bucket, key }) => status === void 0 ? {} : {
  run_id: [status.run_id, pass.run_id],
  state: [status.state, "READY"],
  reason_code: [status.reason_code, null],
  record_ref: [
    status.record_ref,
    `s3://${bucket}/${key.replace("/run_status/", "/run_record/").replace(/\.json$/, "/")}`
  ]
};
var factClaims = (facts, { pass, planned, pack }, place) => facts === void 0 ? {} : {
  run_id: [facts.run_id, pass.run_id],
  output_roles: [
    facts.output_roles,
    Object.fromEntries(pass.output_ids.map((output) => [output, roleOf(output)]))
  ],
  "the places of its locators": [
    facts.locators.map(({ path, partition_pins }) => ({ path, partition_pins })),
    facts.instance_receipts.map(({ target_locator, scope }) => ({ path: target_locator, partition_pins: scope }))
  ],
  plan_ref: [facts.plan_ref, besides(place, "run_plan", ".json")],
  status_ref: [facts.status_ref, besides(place, "run_status", ".json")],
  record_ref: [facts.record_ref, besides(place, "run_record", "/")],
  ...pack === void 0 ? {} : { oracle_pack_ref: [facts.oracle_pack_ref, pack] },
  ...planned === void 0 ? {} : { policy_rev: [facts.policy_rev, planned.policy_rev] },
  gate_receipts: [facts.gate_receipts, pass.gates],
  intended_outputs: [facts.intended_outputs, pass.output_ids],
  "the outputs of its receipts": [facts.instance_receipts.map(({ output_id }) => output_id), pass.output_ids],
  "the outputs of its locators": [facts.locators.map(({ output_id }) => output_id), pass.output_ids],
  "the digests of its locators": [
    facts.locators.map(({ content_digest: digest3 }) => digest3),
    facts.instance_receipts.map(({ target_digest: digest3 }) => digest3)
  ]
};
var roleOf = (output) => classOfEventType$runtime_src_run_config(output)?.startsWith("traffic_") === true ? "business_traffic" : "behavioural_context";
var besides = ({ bucket, key }, kind, end) => `s3://${bucket}/${key.replace("/run_facts_view/", `/${kind}/`).replace(/\.json$/, end)}`;
function instanceClaims(receipt, { pass, facts }) {
  const listed = facts?.instance_receipts.find(({ output_id: output_id2 }) => output_id2 === receipt?.output_id);
  if (receipt === void 0 || facts === void 0) return {};
  const { output_id, receipt_kind, scope, status, target_digest, target_locator } = receipt;
  return {
    run_id: [receipt.run_id, pass.run_id],
    "what the facts view lists": [{ output_id, receipt_kind, scope, status, target_digest, target_locator }, listed]
  };
}

// actions/lib/bundle/joins/ingress.ts
var verifyIngress = (stage, facts) => [
  ...judged(
    stage.view,
    "ingest/ig_ready.json",
    (object) => readyFaults(stage.view.typed(object, IgReadyV1$evidence_schemas_src_generated_ig_ready_v1), stage, facts)
  ),
  ...judged(
    stage.view,
    "ingest/receipt_summary.json",
    (object) => summaryFaults(stage.view.typed(object, ReceiptSummaryV1$evidence_schemas_src_generated_receipt_summary_v1), stage)
  ),
  ...judged(
    stage.view,
    "ingest/kafka_offsets_snapshot.json",
    (object) => offsetFaults2(stage.view.typed(object, KafkaOffsetsSnapshotV1$evidence_schemas_src_generated_kafka_offsets_snapshot_v1), stage, facts)
  ),
  ...judged(stage.view, "wsp/wsp_start.json", (object) => startFaults(stage.view.typed(object, WspStartV1$evidence_schemas_src_generated_wsp_start_v1), stage)),
  ...judged(stage.view, "ingest/quarantine_summary.json", (object) => {
    const summary = stage.view.typed(object, QuarantineSummaryV1$evidence_schemas_src_generated_quarantine_summary_v1);
    return summary === void 0 ? [] : sampleFaults(summary, facts);
  }),
  ...judged(stage.view, "obs/anomaly_summary.json", (object) => {
    const expected = stage.view.typed(object, AnomalySummaryV1$evidence_schemas_src_generated_anomaly_summary_v1)?.expected ?? [];
    return expected.flatMap(
      ({ reason, ref }) => facts.quarantine.isThere(ref) || isInEvidence(ref, stage.view) ? [] : [`expects ${reason} by ${ref}, which is not there`]
    );
  })
];
var ANSWERS = record$actions_lib_run_handover({
  auth_header: text$actions_lib_run_handover,
  key_version: count$actions_lib_run_handover,
  matrix: list$actions_lib_run_handover(record$actions_lib_run_handover({ case: text$actions_lib_run_handover, expected: anything, observed: anything }))
});
var SMOKE = record$actions_lib_run_handover({
  smoke: record$actions_lib_run_handover({ event_id: text$actions_lib_run_handover, topic: text$actions_lib_run_handover, partition: count$actions_lib_run_handover, offset: count$actions_lib_run_handover, receipt_ref: text$actions_lib_run_handover })
});
function readyFaults(ready, stage, { receipts }) {
  if (ready === void 0) return [];
  const answers = handedOver(stage, "M6.B", ANSWERS);
  const smoke = handedOver(stage, "M6.C", SMOKE)?.smoke;
  const active = stage.view.typed(runObject(stage.view, "ig/policy/active.json"), IgPolicyActiveV1$evidence_schemas_src_generated_ig_policy_active_v1);
  const { receipt_ref: ref, ...place } = ready.smoke;
  const at = ref.lastIndexOf("#");
  const there = receipts.admitted.get(place) !== void 0;
  return [
    ...there ? [] : ["says a smoke event at a place that no receipt admits"],
    ...Number(ref.slice(at + 1)) <= (receipts.linesOf.get(ref.slice(0, at)) ?? 0) ? [] : ["names a receipt that is not there"],
    ...differing({
      matrix: [ready.matrix, ready.matrix.map((row) => ({ ...row, pass: meets$actions_lib_checks_meets(row.expected, row.observed) }))],
      auth_mode: [ready.auth_mode, handle$evidence_schemas_src_handles("IG_AUTH_MODE")],
      auth_header: [ready.auth_header, handle$evidence_schemas_src_handles("IG_AUTH_HEADER_NAME")],
      ...answers === void 0 ? {} : {
        "the answers of M6.B": [ready.matrix.map(({ pass: _pass, ...row }) => row), answers.matrix],
        "the header of M6.B": [ready.auth_header, answers.auth_header],
        key_version: [ready.key_version, answers.key_version]
      },
      ...smoke === void 0 ? {} : { smoke: [ready.smoke, smoke] },
      ...active === void 0 ? {} : {
        policy_rev: [
          ready.policy_rev,
          { policy_id: active.policy_id, revision: active.revision, content_digest: active.content_digest }
        ]
      }
    })
  ];
}
var COUNTS = record$actions_lib_run_handover({
  counts_by_decision: byName$actions_lib_run_handover(count$actions_lib_run_handover),
  partitions: list$actions_lib_run_handover(record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, partition: count$actions_lib_run_handover, first: count$actions_lib_run_handover, last: count$actions_lib_run_handover }))
});
function summaryFaults(summary, stage) {
  const counted2 = handedOver(stage, "M6.G", COUNTS)?.counts_by_decision;
  if (summary === void 0 || counted2 === void 0) return [];
  return [
    ...differing({ "counts_by_decision of M6.G": [summary.counts_by_decision, counted2] }),
    ...Object.entries(summary.object_faults).filter(([, found2]) => found2 !== 0).map(([name, found2]) => `says ${found2} receipt objects with ${name}, and M6.G passed`)
  ];
}
function offsetFaults2(snapshot, stage, { receipts }) {
  if (snapshot === void 0) return [];
  const lane = findPassed(stage, "M6.G");
  const partitions = handedOver(stage, "M6.G", COUNTS)?.partitions;
  const claimed2 = snapshot.topics.flatMap(
    ({ topic, partitions: all }) => all.filter(({ end_offset }) => end_offset >= 0).map(({ partition, start_offset, end_offset }) => `${topic}/${partition} ${start_offset} ${end_offset}`)
  );
  return [
    ...differing({
      verifier_identity: [snapshot.verifier_identity, snapshot.writer.identity],
      ...lane === void 0 ? {} : { kafka_cluster_id: [snapshot.kafka_cluster_id, lane.epoch.kafka_cluster_id] },
      ...partitions === void 0 ? {} : {
        "the offsets of M6.G": [
          claimed2.sort(),
          partitions.map(({ topic, partition, first, last }) => `${topic}/${partition} ${first} ${last}`).sort()
        ]
      }
    }),
    ...snapshot.topics.flatMap(({ topic, sample }) => {
      const cell = sample === null || sample === void 0 ? void 0 : receipts.admitted.get({ topic, ...sample });
      if (sample === null || sample === void 0) return [];
      if (cell === void 0) return [`samples a place of ${topic} where no receipt admits`];
      const run2 = snapshot.platform_run_id;
      const admitted = CLASSES.some((name) => isOfIdentity(cell, sha256Hex$evidence_schemas_src_digest(`${run2}:${name}:${sample.event_id}`)));
      return admitted ? [] : [`samples ${sample.event_id} of ${topic}, which is not admitted there`];
    })
  ];
}
var CLASSES = Object.keys(runConfig$runtime_src_run_config.partitioning.profile_of_class);
function sampleFaults({ total: total2, sample_refs: refs }, { quarantine }) {
  const strangers3 = refs.filter((ref) => !quarantine.isThere(ref));
  return differing({
    "samples that are not there": [strangers3, []],
    "whether it samples anything": [refs.length > 0, total2 > 0],
    "its samples, each once,": [refs.length, new Set(refs).size]
  });
}
var isInEvidence = (key, view) => view.newest(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), key) !== void 0;
function startFaults(start, stage) {
  const { view } = stage;
  const receipt = view.typed(runObject(view, "sr/ready_publish_receipt.json"), ReadyPublishReceiptV1$evidence_schemas_src_generated_ready_publish_receipt_v1);
  if (start === void 0 || receipt === void 0) return [];
  const { message_id, topic, partition, offset, broker_time_utc } = receipt;
  const published2 = { message_id, topic, partition, offset, broker_time_utc };
  const decided = stage.ledger.phases.M6.pinned.ig_base_url?.value;
  const emitted = view.typed(runObject(view, "wsp/wsp_summary.json"), WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1)?.totals.emitted ?? 0;
  const { events_max: cap } = start.caps;
  return differing({
    ready_ref: [start.ready_ref, published2],
    ...typeof decided === "string" ? { ig_base_url: [canonicalJson$evidence_schemas_src_canonical_json({ IG_BASE_URL: start.ig_base_url }), decided] } : {},
    "the roles of its outputs": [
      start.outputs.map(({ role }) => role),
      start.outputs.map(({ output_id }) => roleOf(output_id))
    ],
    "what it sent beyond its cap": [cap === null ? 0 : Math.max(0, emitted - cap), 0]
  });
}

// other-part:actions/lib/handovers/m9.ts
import { inventoryHandover$actions_lib_handovers_m9 } from "./lib.mjs";
import { inventoryMembers$actions_lib_handovers_m9 } from "./lib.mjs";
import { isManagedSet$actions_lib_handovers_m9 } from "./lib.mjs";
import { preserveMembers$actions_lib_handovers_m9 } from "./lib.mjs";
import { preservedAs$actions_lib_handovers_m9 } from "./lib.mjs";

// other-part:actions/lib/run/handle-inputs.ts
import { handleInputsOf$actions_lib_run_handle_inputs } from "./lib.mjs";

// other-part:actions/lib/run/profile.ts
import { profileEvidence$actions_lib_run_profile } from "./lib.mjs";
import { profileValues$actions_lib_run_profile } from "./lib.mjs";

// actions/lib/bundle/joins/lane-frames.ts
var verifyLaneFrames = (stage) => phaseDefinitions$actions_lib_definition_phase_definition().flatMap(
  (definition) => definition.lanes.flatMap(({ lane }) => {
    const snapshot = findPassed(stage, lane);
    const ref = stage.ledger.phases[definition.plan_phase].lanes[lane]?.snapshot;
    if (snapshot === void 0 || ref === void 0) return [];
    return judging(
      ref,
      () => differing({
        ...profileClaims(definition, snapshot, stage),
        ...closureClaims(snapshot, stage),
        ...packClaims(snapshot),
        ...GATES[lane]?.(snapshot)
      })
    );
  })
);
function profileClaims({ plan_phase: phase }, { payload }, { ledger }) {
  const pinned = ledger.phases[phase].pinned.profile;
  const said = record$actions_lib_run_handover({ profile: anything })(payload)?.value.profile;
  return { profile: [said, pinned === void 0 ? void 0 : profileEvidence$actions_lib_run_profile(pinned.value)] };
}
var isRow = (value) => typeof value === "object" && value !== null && "value_or_locator" in value && "origin" in value;
var CLOSED = record$actions_lib_run_handover({ rows: list$actions_lib_run_handover(matching$actions_lib_run_handover(isRow)), unresolved_count: count$actions_lib_run_handover });
function closureClaims(snapshot, stage) {
  const closed = CLOSED(snapshot.payload)?.value;
  if (closed === void 0) return {};
  const keys = requiredHandles$actions_lib_definition_phase_definition(getLaneDefinition$actions_lib_definition_phase_definition(snapshot.lane), stage.view.manifest.substrate);
  const due = resolveHandles$evidence_schemas_src_handles(keys, inputsOf(snapshot, stage));
  const shown2 = new Map(closed.rows.map((row) => [row.key, row.value_or_locator]));
  return {
    "the handles that it closes": [
      closed.rows,
      due.map((row) => row.resolved ? row : { ...row, resolved: true, value_or_locator: shown2.get(row.key) ?? null })
    ],
    unresolved_count: [closed.unresolved_count, 0]
  };
}
var DESTROYED = record$actions_lib_run_handover({ destroy_set: record$actions_lib_run_handover({ stack: anything }) });
function inputsOf({ epoch }, stage) {
  const frozen = handedOver(stage, inventoryHandover$actions_lib_handovers_m9.lane, DESTROYED)?.destroy_set.stack;
  const own = frozen?.database.resource_id === epoch.db_resource_id ? frozen : void 0;
  const { platform_run_id: run2 } = stage.view.manifest;
  return handleInputsOf$actions_lib_run_handle_inputs(stage.ledger, own ?? void 0, run2 === "N/A" ? void 0 : run2);
}
function packClaims({ checks, documents }) {
  const pack = documents.find(({ name }) => name.endsWith("_handoff_pack.json"))?.key;
  const named = checks.flatMap(({ id, outcome, observed }) => {
    const key = outcome === "pass" ? record$actions_lib_run_handover({ pack: text$actions_lib_run_handover })(observed)?.value.pack : void 0;
    return key === void 0 ? [] : [[id, key]];
  });
  return Object.fromEntries(named.map(([id, key]) => [`pack of ${id}`, [key, pack]]));
}
var OPENED = record$actions_lib_run_handover({ entry_gate: text$actions_lib_run_handover });
var GATES = {
  ...Object.fromEntries(
    ["M3.G", "M4.J", "M5.I", "M6.I"].map((lane) => [
      lane,
      ({ payload }) => ({ entry_gate: [OPENED(payload)?.value.entry_gate, "OPEN"] })
    ])
  ),
  "M7.J": ({ payload }) => ({
    m8_entry_gate: [record$actions_lib_run_handover({ m8_entry_gate: text$actions_lib_run_handover })(payload)?.value.m8_entry_gate, "READY"]
  })
};

// other-part:evidence-schemas/src/generated/daemons_ready.v1.ts
import { DaemonsReadyV1$evidence_schemas_src_generated_daemons_ready_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/functional_workload_profile.v1.ts
import { FunctionalWorkloadProfileV1$evidence_schemas_src_generated_functional_workload_profile_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/inlet_assertion_snapshot.v1.ts
import { InletAssertionSnapshotV1$evidence_schemas_src_generated_inlet_assertion_snapshot_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/runtime_probe.v1.ts
import { RuntimeProbeV1$evidence_schemas_src_generated_runtime_probe_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/stream_sort_summary.v1.ts
import { StreamSortSummaryV1$evidence_schemas_src_generated_stream_sort_summary_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/wsp_ready_run.v1.ts
import { WspReadyRunV1$evidence_schemas_src_generated_wsp_ready_run_v1 } from "./catalog.mjs";

// other-part:actions/lib/phase-end/contract.ts
import { contractPlace$actions_lib_phase_end_contract } from "./lib.mjs";
import { oracleRootOf$actions_lib_phase_end_contract } from "./lib.mjs";
import { oracleRunRoot$actions_lib_phase_end_contract } from "./lib.mjs";
import { owedRows$actions_lib_phase_end_contract } from "./lib.mjs";

// other-part:runtime/src/kernel/clock.ts
import { findInstantMicros$runtime_src_kernel_clock } from "./substrate.mjs";
import { findMicros$runtime_src_kernel_clock } from "./substrate.mjs";
import { textOfMicros$runtime_src_kernel_clock } from "./substrate.mjs";

// other-part:runtime/src/mode.ts
import { EXIT$runtime_src_mode } from "./substrate.mjs";

// other-part:actions/lib/handovers/m6.ts
import { PROBE_TYPE$actions_lib_handovers_m6 } from "./lib.mjs";
import { declaredRefusals$actions_lib_handovers_m6 } from "./lib.mjs";
import { igReadinessMembers$actions_lib_handovers_m6 } from "./lib.mjs";

// other-part:actions/lib/rules/closure-objects.ts
import { CLOSURE_HANDLES$actions_lib_rules_closure_objects } from "./lib.mjs";
import { CLOSURE_NAMES$actions_lib_rules_closure_objects } from "./lib.mjs";
import { MARKER$actions_lib_rules_closure_objects } from "./lib.mjs";
import { REPORTER_OBJECTS$actions_lib_rules_closure_objects } from "./lib.mjs";

// other-part:actions/lib/rules/task-environment.ts
import { LOCATORS$actions_lib_rules_task_environment } from "./lib.mjs";
import { daemonEnvironmentNames$actions_lib_rules_task_environment } from "./lib.mjs";
import { locatorsOf$actions_lib_rules_task_environment } from "./lib.mjs";
import { opensTopic$actions_lib_rules_task_environment } from "./lib.mjs";
import { reporterEnvironmentNames$actions_lib_rules_task_environment } from "./lib.mjs";

// other-part:actions/lib/rules/caught-up.ts
import { consumedPartitions$actions_lib_rules_caught_up } from "./lib.mjs";
import { filledTopics$actions_lib_rules_caught_up } from "./lib.mjs";
import { highestLag$actions_lib_rules_caught_up } from "./lib.mjs";
import { leastDistanceMs$actions_lib_rules_caught_up } from "./lib.mjs";

// actions/lib/bundle/joins/found/claims.ts
var foundIn = ({ snapshot }, check) => snapshot.checks.find(({ id, outcome }) => id === check && outcome === "pass")?.observed;
function foundMembers(reading, check, due) {
  const found2 = foundIn(reading, check);
  if (found2 === void 0) return {};
  const members = membersOf2(found2);
  return Object.fromEntries(
    Object.entries(due).filter(([, value]) => value !== void 0).map(([name, value]) => [`${name} of ${check}`, [members[name], value]])
  );
}
function askedMembers(reading, check, due) {
  const asked = reading.side(check, "expected");
  return Object.fromEntries(
    Object.entries(due).filter(([name, value]) => value !== void 0 && asked[name] !== void 0).map(([name, value]) => [`the bound of ${name} of ${check}`, [asked[name], value]])
  );
}
function foundWhole(reading, check, due) {
  const found2 = foundIn(reading, check);
  return found2 === void 0 || due === void 0 ? {} : { [`what ${check} found`]: [found2, due] };
}
function foundRows(reading, check, due) {
  const found2 = foundIn(reading, check);
  const [first] = due ?? [];
  if (!Array.isArray(found2) || due === void 0 || first === void 0) return {};
  const names = Object.keys(first);
  const rows = found2.map(membersOf2).map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
  return { [`the rows of ${check}`]: [rows, due] };
}
var outside = (rows) => rows.filter(({ least, value, most }) => least !== void 0 && value < least || most !== void 0 && value > most).map(({ name }) => name);
var within = (name, bounds) => ({
  [`${name}, outside of its bounds,`]: [outside([{ name, ...bounds }]).map(() => bounds.value), []]
});
var isAfter = ({ ledger }, later, earlier) => {
  const lane = ledger.phases[planPhaseOf$actions_lib_run_sources(later)].lanes[later];
  return lane?.status === "PASS" && lane.resultSeq > (ledger.phases[planPhaseOf$actions_lib_run_sources(earlier)].lanes[earlier]?.resultSeq ?? 0);
};
var STARTED = record$actions_lib_run_handover({ services: list$actions_lib_run_handover(record$actions_lib_run_handover({ service: text$actions_lib_run_handover, task_definition: text$actions_lib_run_handover, task_arns: list$actions_lib_run_handover(text$actions_lib_run_handover) })) });
function runningDaemons(stage) {
  const services = handedOver(stage, "M4.F", STARTED)?.services;
  if (services === void 0) return void 0;
  const rows = BUILT_DAEMONS$runtime_src_catalog.flatMap(({ mode, handle: key }) => {
    const found2 = services.find(({ service }) => service === handle$evidence_schemas_src_handles(key));
    return found2 === void 0 ? [] : [[mode, { task: found2.task_arns[0], task_definition: found2.task_definition }]];
  });
  return new Map(rows);
}
function steadyRows(stage, modes) {
  const daemons = runningDaemons(stage);
  if (daemons === void 0) return void 0;
  return modes.map((component) => {
    const task = daemons.get(component)?.task;
    return { component, tasks: [task, task], reported_by: task };
  });
}
function consumedBy(stage, component) {
  const snapshot = stage.view.typed(runObject(stage.view, "rtdl_core/offsets_snapshot.json"), OffsetsSnapshotV1$evidence_schemas_src_generated_offsets_snapshot_v1);
  const groups = snapshot?.groups.filter((one) => one.component === component);
  return snapshot === void 0 || groups === void 0 ? void 0 : consumedPartitions$actions_lib_rules_caught_up({ ...snapshot, groups });
}
var ownDocument = ({ snapshot }, name) => snapshot.documents.find((one) => one.name === name);
var repeated = (names) => names.filter((name, index) => names.indexOf(name) !== index);
var isStateOf = (state, reasons) => state === "GREEN" === (reasons.length === 0);
var REF = record$actions_lib_run_handover({ key: text$actions_lib_run_handover, version_id: text$actions_lib_run_handover, sha256: text$actions_lib_run_handover });
var RANGES = record$actions_lib_run_handover({
  partitions: list$actions_lib_run_handover(record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, partition: count$actions_lib_run_handover, last: count$actions_lib_run_handover, admitted: count$actions_lib_run_handover }))
});

// actions/lib/bundle/joins/found/frozen.ts
import { dirname } from "node:path";

// other-part:actions/lib/definition/json-text.ts
import { jsonOrText$actions_lib_definition_json_text } from "./lib.mjs";
import { jsonText$actions_lib_definition_json_text } from "./lib.mjs";

// other-part:actions/lib/rules/log-security.ts
import { SECURITIES$actions_lib_rules_log_security } from "./lib.mjs";
import { TABLE_LOG_SECURITY$actions_lib_rules_log_security } from "./lib.mjs";

// actions/lib/bundle/joins/found/frozen.ts
var keptBuckets = () => ["S3_ORACLE_BUCKET", "S3_ARCHIVE_BUCKET", "S3_QUARANTINE_BUCKET", "S3_EVIDENCE_BUCKET"].map(
  (key) => handle$evidence_schemas_src_handles(key)
);
var decidedNames = ({ ledger }, key) => {
  const value = ledger.phases.M9.pinned[key]?.value;
  return value == null ? void 0 : jsonOrText$actions_lib_definition_json_text(value);
};
function frozenClaims(reading) {
  const said = reading.handed(inventoryMembers$actions_lib_handovers_m9);
  if (said === void 0) return {};
  const { destroy_set: set, preserve_set: kept } = said;
  const pinned = decidedNames(reading.stage, "destroy_set");
  const daemons = runningDaemons(reading.stage);
  const known = new Set([...daemons?.values() ?? []].map(({ task }) => task));
  return {
    ...daemons === void 0 ? {} : { "its tasks, beside those of M4.F": [(set.tasks ?? []).filter((task) => !known.has(task)), []] },
    ...isManagedSet$actions_lib_handovers_m9(set) ? managedClaims(set) : embeddedClaims(set, reading.stage),
    ...foundMembers(reading, "M9.B-C01", { kinds: Array.isArray(pinned) ? pinned.map(String).sort() : void 0 }),
    ...foundMembers(reading, "M9.B-C02a", { buckets: keptBuckets().sort(), image: kept.image }),
    ...preservedClaims(reading.stage, kept)
  };
}
function embeddedClaims(set, stage) {
  const scratch = dirname(set.stack.database.data_folder);
  const security = foundBy(stage, ["M2.F", "M2.F-C01"], record$actions_lib_run_handover({ security: text$actions_lib_run_handover }))?.security;
  return {
    "what goes, each once,": [repeated([...set.tasks ?? [], ...set.secrets, ...set.data]), []],
    ...security === void 0 ? {} : { "the kind of its bus": [set.stack.bus.kind === "postgres", security === TABLE_LOG_SECURITY$actions_lib_rules_log_security] },
    data: [set.data, [scratch]],
    "the mark of its stack": [set.marks[0], scratch]
  };
}
var managedClaims = (set) => ({
  "what goes, each once,": [
    repeated([...set.tasks, ...set.secrets, ...set.resources.map(({ address }) => address)]),
    []
  ],
  "the database that goes": [set.database, set.stack.database.resource_id],
  heartbeat: [set.heartbeat ?? handle$evidence_schemas_src_handles("HEARTBEAT_PARAM_PATH"), handle$evidence_schemas_src_handles("HEARTBEAT_PARAM_PATH")]
});
function keptClaims({ stage }, check, { asked, found: found2 }) {
  const frozen = findPassed(stage, inventoryHandover$actions_lib_handovers_m9.lane);
  const kept = inventoryMembers$actions_lib_handovers_m9(frozen?.payload)?.value.preserve_set;
  const preserved = preserveMembers$actions_lib_handovers_m9(found2)?.value;
  if (kept === void 0 || preserved === void 0) return {};
  const { buckets, evidence: evidence2, image } = preserved;
  return {
    [`what ${check} found kept`]: [
      { buckets, evidence: evidence2.bucket, image },
      { buckets: kept.buckets, evidence: kept.evidence.bucket, image: kept.image }
    ],
    [`what ${check} asked to be kept`]: [asked, preservedAs$actions_lib_handovers_m9(kept)],
    ...evidenceClaims(stage, preserved, kept.evidence.objects)
  };
}
function preservedClaims(stage, kept) {
  if (findPassed(stage, "M9.E") === void 0) return {};
  const names = [handle$evidence_schemas_src_handles("S3_ARCHIVE_BUCKET"), handle$evidence_schemas_src_handles("S3_QUARANTINE_BUCKET")];
  return {
    "what archive and quarantine keep": [
      kept.buckets.filter(({ bucket }) => names.includes(bucket)),
      names.map((bucket) => {
        const objects = stage.view.under(bucket, "");
        const lines = objects.map(({ key, sha256 }) => `${key}	${sha256}
`).join("");
        return { bucket, objects: objects.length, set_sha256: sha256Hex$evidence_schemas_src_digest(lines) };
      })
    ],
    ...evidenceClaims(stage, kept, 1)
  };
}
var evidenceClaims = ({ view }, { evidence: evidence2 }, least) => within("how much evidence there was", {
  value: evidence2.objects,
  least,
  most: view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), "").length
});

// actions/lib/bundle/joins/found/closing.ts
var CLOSING_FOUND = {
  "M8.A": ({ side, stage, run: run2 }) => {
    const pack = record$actions_lib_run_handover({ execution_id: text$actions_lib_run_handover, platform_run_id: text$actions_lib_run_handover })(side("M8.A-C01", "observed").pack)?.value;
    const spine = stage.ledger.phases.M7.lanes["M7.J"];
    return pack === void 0 || spine?.status !== "PASS" ? {} : { "pack of M8.A-C01": [pack, { execution_id: spine.executionId, platform_run_id: run2 }] };
  },
  "M8.B": (reading) => {
    const { snapshot, run: run2, handed, stage } = reading;
    const declared = igReadinessMembers$actions_lib_handovers_m6(findPassed(stage, "M6.B")?.payload)?.value.declared_refusals;
    return {
      ...declared === void 0 ? {} : {
        environment_names: [
          handed(record$actions_lib_run_handover({ environment_names: list$actions_lib_run_handover(text$actions_lib_run_handover) }))?.environment_names,
          reporterEnvironmentNames$actions_lib_rules_task_environment(declared.length > 0)
        ]
      },
      ...foundMembers(reading, "M8.B-C01", {
        family: handle$evidence_schemas_src_handles("TD_REPORTER"),
        image_digest: snapshot.epoch.image_digest ?? void 0,
        run_scope: run2,
        memory_mib: handed(record$actions_lib_run_handover({ memory_mib: count$actions_lib_run_handover }))?.memory_mib
      }),
      ...askedMembers(reading, "M8.B-C01", { memory_mib: { $at_least: handle$evidence_schemas_src_handles("ECS_REPORTER_TASK_MEMORY") } }),
      ...foundMembers(reading, "M8.B-C03", {
        backend: handle$evidence_schemas_src_handles("REPORTER_LOCK_BACKEND"),
        key: handed(record$actions_lib_run_handover({ lock_key: text$actions_lib_run_handover }))?.lock_key
      })
    };
  },
  "M8.C": ({ handed, facts }) => {
    const answered = handed(ANSWERED)?.receipts ?? [];
    const got = sumBy(facts.receipts.tallies.receipts, ({ principal, decision }) => `${principal} ${decision}`);
    const admitted = handed(ADMITTED)?.admitted ?? [];
    const cells = facts.receipts.admitted.partitions();
    return {
      "the admissions of receipts": [
        answered.reduce((sum2, one) => sum2 + (one.decision === "ADMIT" ? one.count : 0), 0),
        admitted.reduce((sum2, { events }) => sum2 + events, 0)
      ],
      "receipts that nobody got": [
        answered.filter(({ decision }) => decision !== "QUARANTINE").filter(({ principal, decision, count: times }) => times > (got[`${principal} ${decision}`] ?? 0)).map(({ principal, decision }) => `${principal} ${decision}`),
        []
      ],
      "the first offsets of admitted": [
        admitted.map(({ topic, partition, first_offset: first }) => `${topic}/${partition} ${first}`),
        admitted.map(({ topic, partition }) => {
          const found2 = cells.find((one) => one.topic === topic && one.partition === partition);
          return `${topic}/${partition} ${found2?.first}`;
        })
      ]
    };
  },
  "M8.D": (reading) => contentionClaims(reading),
  "M8.E": (reading) => lockClaims(reading),
  "M8.F": (reading) => {
    const { facts, handed, stage } = reading;
    const said = handed(record$actions_lib_run_handover({ log: record$actions_lib_run_handover({ copies: count$actions_lib_run_handover }) }))?.log.copies ?? 0;
    const recorded = TOPICS$runtime_src_substrate_stack_pins.reduce((sum2, { topic }) => sum2 + facts.copies.ofTopic(topic), 0);
    return {
      ...within("log.copies", { value: said, most: recorded }),
      ...foundMembers(reading, "M8.F-C03", { environments: [stage.view.manifest.substrate] })
    };
  },
  "M9.B": (reading) => frozenClaims(reading),
  "M9.D": (reading) => ({
    ...foundMembers(reading, "M9.D-C01", { destroyed: decidedNames(reading.stage, "destroy_set") }),
    ...keptClaims(reading, "M9.D-C02", {
      asked: reading.side("M9.D-C02", "expected"),
      found: reading.side("M9.D-C02", "observed")
    })
  }),
  "M9.E": (reading) => {
    const said = reading.handed(RESIDUE);
    return {
      ...said === void 0 ? {} : {
        ...foundMembers(reading, "M9.E-C01", { services: said.services, tasks: said.tasks }),
        ...foundWhole(reading, "M9.E-C03a", said.database),
        preserved_buckets: [said.preserved_buckets, keptBuckets()]
      },
      ...foundMembers(reading, "M9.E-C05", { scope: decidedNames(reading.stage, "residual_scope") }),
      ...keptClaims(reading, "M9.E-C05", {
        asked: reading.side("M9.E-C05", "expected").preserved,
        found: reading.side("M9.E-C05", "observed").preserved
      })
    };
  },
  "M9.H": (reading) => {
    const proof = runObject(reading.stage.view, "teardown/teardown_proof.json");
    return foundMembers(reading, "M9.H-C01", {
      proof: proof?.key,
      demo_session: ownDocument(reading, "operate/demo_session.json")?.sha256
    });
  }
};
var RESIDUE = record$actions_lib_run_handover({ services: list$actions_lib_run_handover(text$actions_lib_run_handover), tasks: list$actions_lib_run_handover(text$actions_lib_run_handover), database: anything, preserved_buckets: list$actions_lib_run_handover(text$actions_lib_run_handover) });
var ANSWERED = record$actions_lib_run_handover({ receipts: list$actions_lib_run_handover(record$actions_lib_run_handover({ principal: text$actions_lib_run_handover, decision: text$actions_lib_run_handover, count: count$actions_lib_run_handover })) });
var ADMITTED = record$actions_lib_run_handover({
  admitted: list$actions_lib_run_handover(record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, partition: count$actions_lib_run_handover, first_offset: count$actions_lib_run_handover, events: count$actions_lib_run_handover }))
});
var EXECUTED = record$actions_lib_run_handover({ task_arn: text$actions_lib_run_handover, fence: text$actions_lib_run_handover });
function lockClaims(reading) {
  const { stage, run: run2, handed } = reading;
  const said = handed(EXECUTED);
  if (said === void 0) return {};
  const prefix = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}obs/reporter_lock/`;
  const told2 = stage.view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), prefix).flatMap((object) => stage.view.typed(object, ReporterLockEventV1$evidence_schemas_src_generated_reporter_lock_event_v1) ?? []).filter(({ task_arn }) => task_arn === said.task_arn).toSorted((one, other) => one.ts_utc < other.ts_utc ? -1 : Number(one.ts_utc > other.ts_utc));
  const locks = new Map(told2.map((one) => [one.lock_id, { key: one.lock_key, id: one.lock_id }]));
  const events = told2.map(({ event }) => event);
  return foundMembers(reading, "M8.E-C02", {
    events,
    listed: events,
    locks: [...locks.values()],
    fences: told2.flatMap((one) => one.event === "ACQUIRED" ? [one.fence] : []),
    newest_fence: said.fence
  });
}
var CONTENDED = record$actions_lib_run_handover({
  hold_ms: count$actions_lib_run_handover,
  tasks: list$actions_lib_run_handover(record$actions_lib_run_handover({ task_arn: text$actions_lib_run_handover, exit_code: count$actions_lib_run_handover, started_at_utc: text$actions_lib_run_handover, stopped_at_utc: text$actions_lib_run_handover })),
  gained: list$actions_lib_run_handover(record$actions_lib_run_handover({ name: text$actions_lib_run_handover, version_id: text$actions_lib_run_handover }))
});
function contentionClaims(reading) {
  const { stage, run: run2, handed } = reading;
  const said = handed(CONTENDED);
  if (said === void 0) return { "what each object gained": [void 0, REPORTER_OBJECTS$actions_lib_rules_closure_objects] };
  const { view } = stage;
  const prefix = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}obs/reporter_lock/`;
  const told2 = view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), prefix).flatMap((object) => view.typed(object, ReporterLockEventV1$evidence_schemas_src_generated_reporter_lock_event_v1) ?? []);
  const endOf2 = (task) => {
    const events = new Set(told2.filter((one) => one.task_arn === task).map(({ event }) => event));
    if (events.has("ACQUIRED") && events.has("RELEASED")) return 0;
    return events.has("DENIED") ? EXIT$runtime_src_mode.busy : void 0;
  };
  const times = (of2) => said.tasks.flatMap((task) => findMicros$runtime_src_kernel_clock(task[of2]) ?? []);
  const overlap = Math.floor((Math.min(...times("stopped_at_utc")) - Math.max(...times("started_at_utc"))) / 1e3);
  return {
    "how its tasks ended": [
      said.tasks.map(({ exit_code: code }) => code),
      said.tasks.map(({ task_arn: task }) => endOf2(task))
    ],
    "two tasks": [new Set(said.tasks.map(({ task_arn: task }) => task)).size, 2],
    "what each object gained": [said.gained.map(({ name }) => name), REPORTER_OBJECTS$actions_lib_rules_closure_objects],
    "versions that are not there": [
      said.gained.filter(({ name, version_id: version }) => {
        const key = closureKeyOf(name, run2);
        const versions = key === void 0 ? [] : view.versions(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), key);
        return !versions.some((one) => one.version_id === version);
      }).map(({ name }) => name),
      []
    ],
    ...foundMembers(reading, "M8.D-C01", {
      overlap_ms: Number.isFinite(overlap) ? overlap : null
    }),
    ...askedMembers(reading, "M8.D-C01", { held_ms: { $at_least: said.hold_ms } })
  };
}
function closureKeyOf(name, run2) {
  if (name === MARKER$actions_lib_rules_closure_objects) return renderHandle$evidence_schemas_src_handles("RUN_CLOSURE_MARKER_PATH_PATTERN", { platform_run_id: run2 });
  const known = CLOSURE_NAMES$actions_lib_rules_closure_objects.find((one) => one === name);
  return known === void 0 ? void 0 : renderHandle$evidence_schemas_src_handles(CLOSURE_HANDLES$actions_lib_rules_closure_objects[known], { platform_run_id: run2 });
}

// other-part:evidence-schemas/src/generated/caught_up.v1.ts
import { CaughtUpV1$evidence_schemas_src_generated_caught_up_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/health_document.v1.ts
import { HealthDocumentV1$evidence_schemas_src_generated_health_document_v1 } from "./catalog.mjs";

// actions/lib/bundle/joins/found/core.ts
var WRITER = "archive-writer";
var CORE_FOUND = {
  "M7.B": (reading) => ({ ...coreClaims(reading), ...progressClaims(reading) }),
  "M7.C": (reading) => caughtUpClaims(reading),
  "M7.D": (reading) => archiveClaims2(reading),
  "M7.P8": (reading) => planeClaims(reading, ["M7.A", "M7.B", "M7.C", "M7.D"]),
  "M7.P9": (reading) => planeClaims(reading, ["M7.E", "M7.F"])
};
var CORE = ["archive-writer", "csfb", "ieg", "ofp"];
function coreClaims(reading) {
  const { stage, run: run2, snapshot } = reading;
  const daemons = runningDaemons(stage);
  const prefix = handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID");
  const policy = handle$evidence_schemas_src_handles("RTDL_CORE_OFFSET_COMMIT_POLICY");
  const streams = consumerStreams$runtime_src_consumer_streams(prefix, run2);
  const policies = CORE.map((component) => ({
    component,
    environment: { group: prefix, policy },
    reported: { group: streams.find((one) => one.component === component)?.groupId, policy },
    ...daemons === void 0 ? {} : { task_definition: daemons.get(component)?.task_definition }
  }));
  return {
    ...foundRows(reading, "M7.B-C01", steadyRows(stage, CORE)),
    ...foundRows(reading, "M7.B-C02", policies),
    ...foundRows(reading, "M7.B-C04", liveRows(stage, run2)),
    ...foundWhole(reading, "M7.B-C06", snapshot.epoch.kafka_cluster_id ?? void 0)
  };
}
function liveRows(stage, run2) {
  const daemons = runningDaemons(stage);
  return daemons === void 0 ? void 0 : BUILT_DAEMONS$runtime_src_catalog.flatMap(({ mode, handle: key }) => {
    const found2 = daemons.get(mode);
    return found2 === void 0 ? [] : [{ service: handle$evidence_schemas_src_handles(key), task_definition: found2.task_definition, runs: [run2] }];
  }).toSorted((one, other) => one.service < other.service ? -1 : 1);
}
var POSITION = record$actions_lib_run_handover({
  topic: text$actions_lib_run_handover,
  partition: count$actions_lib_run_handover,
  next_offset: count$actions_lib_run_handover,
  committed_offset: nullable$actions_lib_run_handover(count$actions_lib_run_handover),
  high: count$actions_lib_run_handover
});
var COMPONENT = record$actions_lib_run_handover({
  component: text$actions_lib_run_handover,
  state: text$actions_lib_run_handover,
  reasons: list$actions_lib_run_handover(text$actions_lib_run_handover),
  health: REF,
  partitions: list$actions_lib_run_handover(POSITION)
});
var PROGRESS = record$actions_lib_run_handover({ restart_count: count$actions_lib_run_handover, components: list$actions_lib_run_handover(COMPONENT) });
var nameOf3 = (one) => `${one.topic}/${one.partition}`;
function progressClaims(reading) {
  const { stage, handed } = reading;
  const said = handed(PROGRESS);
  if (said === void 0) return { "the components of the core": [void 0, CORE] };
  const { segments: found2, reached } = reading.side("M7.B-C03", "observed");
  const segments = textsOf(found2);
  const tasks = runningDaemons(stage);
  const archive = handle$evidence_schemas_src_handles("S3_ARCHIVE_BUCKET");
  return {
    "the components of the core": [said.components.map(({ component }) => component), CORE],
    restart_count: [said.restart_count, 0],
    "what M7.B-C03 says that each reached": [
      reached,
      said.components.map((one) => ({
        component: one.component,
        heartbeat: one.state,
        positions_committed: one.partitions.filter(({ committed_offset: offset }) => (offset ?? 0) > 0).length,
        ...tasks === void 0 ? {} : { stored_by: tasks.get(one.component)?.task }
      }))
    ],
    "states that their reasons do not give": [
      said.components.filter(({ state, reasons }) => !isStateOf(state, reasons)).map(({ component }) => component),
      []
    ],
    "what M7.B-C03 found archived": [found2, segments],
    "segments that are not archived": [segments.filter((key) => stage.view.newest(archive, key) === void 0), []],
    "positions outside of those before and after": [
      said.components.flatMap((one) => positionFaults(one, segments, reading)),
      []
    ],
    ...Object.fromEntries(
      said.components.flatMap((one) => [...healthClaims(one, reading), ...partitionClaims(one, stage)])
    )
  };
}
function healthClaims({ component, health }, { stage }) {
  const { view } = stage;
  const task = runningDaemons(stage)?.get(component)?.task;
  const document = view.typed(view.find(health), HealthDocumentV1$evidence_schemas_src_generated_health_document_v1);
  return [
    [
      `the health object of ${component}`,
      [
        document === void 0 ? void 0 : { component: document.component, task: document.instance_id },
        { component, task: task ?? document?.instance_id }
      ]
    ]
  ];
}
function partitionClaims({ component, partitions }, stage) {
  const after = isAfter(stage, "M7.C", "M7.B") ? consumedBy(stage, component) : void 0;
  return after === void 0 ? [] : [[`the partitions of ${component}`, [partitions.map(nameOf3).sort(), after.map(({ name }) => name).sort()]]];
}
function positionFaults({ component, health, partitions }, segments, { stage }) {
  const before = handedOver(stage, "M6.G", RANGES)?.partitions ?? [];
  const stored = stage.view.typed(stage.view.find(health), HealthDocumentV1$evidence_schemas_src_generated_health_document_v1)?.checkpoints ?? {};
  const after = isAfter(stage, "M7.C", "M7.B") ? consumedBy(stage, component) : void 0;
  return partitions.flatMap((one) => {
    const name = nameOf3(one);
    const admitted = before.find((range) => nameOf3(range) === name)?.last ?? -1;
    const later = after?.find((range) => range.name === name);
    const archived = component === WRITER ? lastArchived(one, segments) : -1;
    return outside([
      { name: `${component} high of ${name}`, value: one.high, least: admitted + 1, most: later?.watermark_high },
      {
        name: `${component} next_offset of ${name}`,
        value: one.next_offset,
        least: Math.max(Number(stored[name] ?? 0), archived + 1),
        most: Math.min(one.high, later?.end_offset ?? one.high)
      },
      {
        name: `${component} committed_offset of ${name}`,
        value: one.committed_offset ?? 0,
        most: Math.min(one.high, later?.end_offset ?? one.high)
      }
    ]);
  });
}
function lastArchived({ topic, partition }, keys) {
  const place = `/topic=${topic}/partition=${partition}/segment=`;
  const key = keys.find((one) => one.includes(place)) ?? "";
  return Number(/segment=\d+-(\d+)\./.exec(key)?.[1] ?? -1);
}
var JUDGED = record$actions_lib_run_handover({ offsets_ref: REF, caught_up_ref: REF, basis_ref: REF });
function caughtUpClaims(reading) {
  const { stage, run: run2, snapshot, handed } = reading;
  const refs = handed(JUDGED);
  if (refs === void 0) return {};
  const { view } = stage;
  const { profile } = stage.ledger.phases.M7.pinned;
  const offsets = view.typed(view.find(refs.offsets_ref), OffsetsSnapshotV1$evidence_schemas_src_generated_offsets_snapshot_v1);
  const verdict = view.typed(view.find(refs.caught_up_ref), CaughtUpV1$evidence_schemas_src_generated_caught_up_v1);
  const basis = view.typed(view.find(refs.basis_ref), KafkaOffsetsSnapshotV1$evidence_schemas_src_generated_kafka_offsets_snapshot_v1);
  const missing = Object.entries({ offsets, verdict, basis }).flatMap(
    ([name, one]) => one === void 0 ? [name] : []
  );
  if (offsets === void 0 || verdict === void 0 || basis === void 0)
    return { "documents that it judged and that are not there": [missing, []] };
  return {
    ...foundMembers(reading, "M7.C-C01", { groups: offsets.groups.map(({ group_id: group }) => group) }),
    ...foundMembers(reading, "M7.C-C02", {
      lag_max: highestLag$actions_lib_rules_caught_up(verdict, consumedPartitions$actions_lib_rules_caught_up(offsets)),
      samples: verdict.samples.length,
      interval_ms_min: leastDistanceMs$actions_lib_rules_caught_up(verdict)
    }),
    ...askedMembers(reading, "M7.C-C02", {
      interval_ms_min: profile === void 0 ? void 0 : { $at_least: profileValues$actions_lib_run_profile(profile.value).caught_up_interval_ms }
    }),
    ...foundMembers(reading, "M7.C-C03", {
      runs: [run2],
      writers: [.../* @__PURE__ */ new Set([offsets.writer.task_arn, verdict.writer.task_arn])]
    }),
    ...foundMembers(reading, "M7.C-C04", {
      basis: refs.basis_ref.version_id,
      regression_between_samples: !verdict.no_regression
    }),
    ...foundMembers(reading, "M7.C-C05", {
      p7: snapshot.epoch.kafka_cluster_id ?? void 0,
      snapshot: snapshot.epoch.kafka_cluster_id ?? void 0,
      topics_filled: filledTopics$actions_lib_rules_caught_up(basis).length
    })
  };
}
var ARCHIVED = record$actions_lib_run_handover({ segments: count$actions_lib_run_handover, records_by_topic: list$actions_lib_run_handover(record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, records: count$actions_lib_run_handover })) });
function archiveClaims2(reading) {
  const { stage, handed, facts } = reading;
  const said = handed(ARCHIVED);
  const writer = handedOver(stage, "M7.B", record$actions_lib_run_handover({ task_arn: text$actions_lib_run_handover }))?.task_arn;
  if (said === void 0) return {};
  const admitted = Map.groupBy(handedOver(stage, "M6.G", RANGES)?.partitions ?? [], ({ topic }) => topic);
  const archived = facts.archive.reduce((sum2, { records }) => sum2 + records, 0);
  const isAll = said.records_by_topic.reduce((sum2, { records }) => sum2 + records, 0) === archived;
  return {
    "topics of which less was archived than P7 had admitted": [
      [...admitted].flatMap(
        ([topic, ranges]) => outside([
          {
            name: topic,
            value: said.records_by_topic.find((one) => one.topic === topic)?.records ?? 0,
            least: ranges.reduce((sum2, one) => sum2 + one.admitted, 0)
          }
        ])
      ),
      []
    ],
    ...isAll ? { "all segments": [said.segments, facts.archive.reduce((sum2, { segments }) => sum2 + segments, 0)] } : {},
    ...foundMembers(reading, "M7.D-C03", { task: writer })
  };
}
function planeClaims(reading, lanes) {
  const snapshots = lanes.flatMap((lane) => findPassed(reading.stage, lane) ?? []);
  const seconds = snapshots.reduce((sum2, { elapsed_seconds }) => sum2 + elapsed_seconds, 0);
  const check = `${reading.snapshot.lane}-C03`;
  return snapshots.length < lanes.length ? {} : foundWhole(reading, check, seconds);
}

// other-part:evidence-schemas/src/generated/network_posture_snapshot.v1.ts
import { NetworkPostureSnapshotV1$evidence_schemas_src_generated_network_posture_snapshot_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/secret_surface_check.v1.ts
import { SecretSurfaceCheckV1$evidence_schemas_src_generated_secret_surface_check_v1 } from "./catalog.mjs";

// other-part:actions/lib/checks/steady.ts
import { taskDefinitionSetSha256$actions_lib_checks_steady } from "./lib.mjs";

// actions/lib/bundle/joins/found/roles.ts
var ROLES_FOUND = {
  "M4.C": (reading) => bindingClaims(reading),
  "M8.B": (reading) => foundMembers(reading, "M8.B-C02", {
    task_role: handle$evidence_schemas_src_handles("ROLE_REPORTER_SINGLE_WRITER"),
    execution_role: handle$evidence_schemas_src_handles("ROLE_ECS_TASK_EXECUTION")
  })
};
var BOUND = record$actions_lib_run_handover({
  services: list$actions_lib_run_handover(record$actions_lib_run_handover({ service: text$actions_lib_run_handover, task_role: text$actions_lib_run_handover, execution_role: text$actions_lib_run_handover })),
  roles: list$actions_lib_run_handover(record$actions_lib_run_handover({ name: text$actions_lib_run_handover, inline_policies: list$actions_lib_run_handover(text$actions_lib_run_handover) }))
});
function bindingClaims(reading) {
  const bound = Object.fromEntries(
    BUILT_DAEMONS$runtime_src_catalog.map((daemon) => [
      handle$evidence_schemas_src_handles(daemon.handle),
      { task_role: handle$evidence_schemas_src_handles(daemon.principal), execution_role: handle$evidence_schemas_src_handles("ROLE_ECS_TASK_EXECUTION") }
    ])
  );
  const bindings = Object.fromEntries(Object.entries(bound).map(([service, { task_role: role }]) => [service, role]));
  const roles = [...new Set(Object.values(bindings))].sort();
  const found2 = foundMembers(reading, "M4.C-C01", { bindings });
  if (Object.keys(found2).length === 0) return {};
  const said = reading.handed(BOUND);
  return {
    ...found2,
    ...foundMembers(reading, "M4.C-C04", { execution_roles: [handle$evidence_schemas_src_handles("ROLE_ECS_TASK_EXECUTION")] }),
    "the roles of its services": [boundByService(said?.services), bound],
    "its roles": [said?.roles.map(({ name }) => name), roles]
  };
}
var boundByService = (rows) => rows && Object.fromEntries(rows.map(({ service, ...roles }) => [service, roles]));

// actions/lib/bundle/joins/found/daemons.ts
var DAEMONS_FOUND = {
  ...ROLES_FOUND,
  "M4.B": (reading) => ({
    "the services of the catalogue": [reading.handed(record$actions_lib_run_handover({ services: anything }))?.services, placesOf()],
    ...foundMembers(reading, "M4.B-C03", { names: namesOf() }),
    ...foundMembers(reading, "M4.B-C03a", { names: namesOf() })
  }),
  "M4.D": (reading) => dependencyClaims(reading),
  "M4.E": (reading) => contractClaims(reading),
  "M4.F": (reading) => startClaims(reading),
  "M4.G": (reading) => ({
    // In which order a compute tells its tasks says nothing.
    "the tasks of the services of M4.F": [
      reading.handed(record$actions_lib_run_handover({ tasks: list$actions_lib_run_handover(UNIQUE) }))?.tasks.toSorted(byService),
      startedOf(reading.stage)?.map(({ service, task_arns: [taskArn] }) => ({ taskArn, family: familyOf(service), service })).sort(byService)
    ],
    ...foundMembers(reading, "M4.G-C01", { services: BUILT_DAEMONS$runtime_src_catalog.length }),
    ...foundWhole(
      reading,
      "M4.G-C02",
      Object.fromEntries(
        consumerStreams$runtime_src_consumer_streams(handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), reading.run).map(({ groupId }) => [
          groupId,
          { owners: 1, waiting: 0, instances: 1 }
        ])
      )
    )
  }),
  "M4.H": (reading) => ({
    ...foundMembers(reading, "M4.H-C01", {
      services: placesOf().map(({ service }) => service).sort(),
      tasks: startedOf(reading.stage)?.flatMap(({ task_arns: tasks }) => tasks).sort(),
      daemons_ready: ownDocument(reading, "operate/daemons_ready.json")?.sha256,
      demo_session: ownDocument(reading, "operate/demo_session.json")?.sha256,
      expires_at_policy: reading.stage.ledger.phases.M0.pinned.expires_at_policy?.value ?? void 0
    })
  })
};
var namesOf = () => Object.fromEntries(BUILT_DAEMONS$runtime_src_catalog.map(({ handle: key }) => [key, handle$evidence_schemas_src_handles(key)]));
var placesOf = () => BUILT_DAEMONS$runtime_src_catalog.map(({ handle: key, pack, mode }) => ({ handle: key, service: handle$evidence_schemas_src_handles(key), pack, mode }));
var daemonOf = (service) => BUILT_DAEMONS$runtime_src_catalog.find(({ handle: key }) => handle$evidence_schemas_src_handles(key) === service);
function familyOf(service) {
  const daemon = daemonOf(service);
  return daemon === void 0 ? void 0 : taskFamilyOf$runtime_src_catalog(daemon.mode, handle$evidence_schemas_src_handles("NAME_PREFIX"));
}
var UNIQUE = record$actions_lib_run_handover({ taskArn: text$actions_lib_run_handover, family: text$actions_lib_run_handover, service: text$actions_lib_run_handover });
var byService = (one, other) => one.service < other.service ? -1 : Number(one.service > other.service);
var STARTED2 = record$actions_lib_run_handover({
  services: list$actions_lib_run_handover(record$actions_lib_run_handover({ service: text$actions_lib_run_handover, task_definition: text$actions_lib_run_handover, task_arns: list$actions_lib_run_handover(text$actions_lib_run_handover), image_digest: text$actions_lib_run_handover })),
  heartbeats: count$actions_lib_run_handover,
  loaded_versions: list$actions_lib_run_handover(record$actions_lib_run_handover({ component: text$actions_lib_run_handover, path: text$actions_lib_run_handover, version: count$actions_lib_run_handover, current_version: nullable$actions_lib_run_handover(count$actions_lib_run_handover) }))
});
var startedOf = (stage) => handedOver(stage, "M4.F", STARTED2)?.services;
var CONTRACTS = record$actions_lib_run_handover({
  services: list$actions_lib_run_handover(record$actions_lib_run_handover({ service: text$actions_lib_run_handover, command: list$actions_lib_run_handover(text$actions_lib_run_handover), task_definition: text$actions_lib_run_handover, environment_names: list$actions_lib_run_handover(text$actions_lib_run_handover) })),
  task_definition_set_sha256: text$actions_lib_run_handover
});
var setOf = (rows) => taskDefinitionSetSha256$actions_lib_checks_steady(rows.map((row) => ({ service: row.service, taskDefinition: row.task_definition })));
function dependencyClaims(reading) {
  const { stage, snapshot } = reading;
  const probe = ownDocument(reading, "m4_d_runtime_probe.json");
  const { parameters } = reading.side("M4.D-C01", "observed");
  const versions = byName$actions_lib_run_handover(count$actions_lib_run_handover)(parameters)?.value;
  const before = surfaceVersions(stage);
  const after = isAfter(stage, "M4.F", "M4.D") ? currentVersions(stage) : void 0;
  const network = writtenBy(stage, {
    lane: "M2.G",
    name: "network_posture_snapshot.json",
    schema: NetworkPostureSnapshotV1$evidence_schemas_src_generated_network_posture_snapshot_v1
  });
  return {
    ...foundMembers(reading, "M4.D-C02", {
      nat_gateways: network?.nat_gateways_non_deleted_count,
      load_balancers: network?.load_balancers,
      network: network?.details
    }),
    ...foundMembers(reading, "M4.D-C01", {
      event_log: { cluster_id: snapshot.epoch.kafka_cluster_id, topics_missing: [] },
      log_names: probe === void 0 ? void 0 : [probe.sha256]
    }),
    ...versions === void 0 ? {} : {
      "the parameters of M4.D-C01": [
        Object.keys(versions).sort(),
        Object.values(locatorsOf$actions_lib_rules_task_environment("runtime-probe", stage.view.manifest.substrate)).sort()
      ],
      "versions of parameters outside of those before and after": [
        outside(
          Object.entries(versions).map(([name, value]) => ({
            name,
            value,
            least: before.get(name),
            most: after?.get(name)
          }))
        ),
        []
      ]
    }
  };
}
function surfaceVersions(stage) {
  const ref = findPassed(stage, "M2.E")?.documents.find(({ name }) => name === "secret_surface_check.json");
  const surface = stage.view.typed(ref === void 0 ? void 0 : stage.view.find(ref), SecretSurfaceCheckV1$evidence_schemas_src_generated_secret_surface_check_v1);
  return new Map(
    (surface?.paths ?? []).flatMap(({ path, version }) => typeof version === "number" ? [[path, version]] : [])
  );
}
function currentVersions(stage) {
  const rows = handedOver(stage, "M4.F", STARTED2)?.loaded_versions;
  return rows === void 0 ? void 0 : new Map(rows.flatMap(({ path, current_version: version }) => version === null ? [] : [[path, version]]));
}
function contractClaims(reading) {
  const { stage, handed } = reading;
  const said = handed(CONTRACTS);
  if (said === void 0) return { "its services": [void 0, placesOf().map(({ service }) => service)] };
  const started = startedOf(stage);
  return {
    "its services": [said.services.map(({ service }) => service), placesOf().map(({ service }) => service)],
    "the commands of the catalogue": [
      said.services.map(({ command }) => command),
      said.services.map(({ service }) => [daemonOf(service)?.mode])
    ],
    ...Object.fromEntries(
      said.services.flatMap(({ service, environment_names: names }) => {
        const daemon = daemonOf(service);
        return daemon === void 0 ? [] : [[`the environment of ${service}`, [names, daemonEnvironmentNames$actions_lib_rules_task_environment(daemon, reading.snapshot.substrate)]]];
      })
    ),
    task_definition_set_sha256: [said.task_definition_set_sha256, setOf(said.services)],
    ...foundWhole(reading, "M4.E-C05", boundByService(handedOver(stage, "M4.C", BOUND)?.services)),
    ...started === void 0 || !isAfter(stage, "M4.F", "M4.E") ? {} : {
      "the task definitions that M4.F started": [definitionsOf(said.services), definitionsOf(started)]
    }
  };
}
var definitionsOf = (rows) => Object.fromEntries(rows.map((row) => [row.service, row.task_definition]));
function startClaims(reading) {
  const { stage, handed, manifest } = reading;
  const said = handed(STARTED2);
  const order2 = PACKS$runtime_src_catalog.flatMap((pack) => placesOf().filter((row) => row.pack === pack)).map(({ service }) => service);
  const contract = handedOver(stage, "M4.E", CONTRACTS);
  const ready = isAfter(stage, "M4.H", "M4.F") ? stage.view.typed(runObject(stage.view, "operate/daemons_ready.json"), DaemonsReadyV1$evidence_schemas_src_generated_daemons_ready_v1) : void 0;
  if (said === void 0) return { "its services": [void 0, order2] };
  return {
    ...foundMembers(reading, "M4.F-C01", { order: order2 }),
    ...foundMembers(reading, "M4.F-C05", {
      services: order2.toSorted(),
      task_definition_set_sha256: setOf(said.services)
    }),
    "the images of its services": [
      [...new Set(said.services.map(({ image_digest: image }) => image))],
      [manifest?.image.image_digest]
    ],
    "the set of its task definitions": [setOf(said.services), contract?.task_definition_set_sha256],
    "a task for each service": [said.services.map(({ task_arns: tasks }) => tasks.length), order2.map(() => 1)],
    ...ready === void 0 ? {} : {
      "the services of M4.H": [
        said.services,
        ready.services.map((row) => ({
          service: row.service_name,
          task_definition: row.task_definition,
          task_arns: row.task_arns,
          image_digest: row.image_digest
        }))
      ]
    },
    heartbeats: [said.heartbeats, order2.length],
    ...loadedClaims(said.loaded_versions, stage)
  };
}
function loadedClaims(rows, stage) {
  const probed = isAfter(stage, "M4.F", "M4.D") ? probedVersions(stage) : /* @__PURE__ */ new Map();
  const modes = BUILT_DAEMONS$runtime_src_catalog.map(({ mode }) => mode);
  const current = Map.groupBy(rows, ({ path }) => path);
  return {
    "daemons that loaded parameters": [[...new Set(rows.map(({ component }) => component))].sort(), modes.toSorted()],
    "parameters that a daemon loads and that are not its own, or does not load": [
      BUILT_DAEMONS$runtime_src_catalog.flatMap((daemon) => {
        const paths = rows.filter(({ component }) => component === daemon.mode).map(({ path }) => path);
        const { least, most } = pathsOf(daemon, stage.view.manifest.substrate);
        const strange = [...paths.filter((path) => !most.includes(path)), ...repeated(paths)];
        return [...strange, ...least.filter((path) => !paths.includes(path))].map((path) => `${daemon.mode} ${path}`);
      }),
      []
    ],
    "versions that were not current": [
      rows.filter((row) => row.version !== row.current_version).map((row) => `${row.component} ${row.path}`),
      []
    ],
    "parameters of which two versions were current": [
      [...current].filter(([, own]) => new Set(own.map(({ current_version: version }) => version)).size > 1).map(([path]) => path),
      []
    ],
    "versions that are older than the probe found": [
      outside(
        rows.map(({ component, path, version }) => ({
          name: `${component} ${path}`,
          value: version,
          least: probed.get(path)
        }))
      ),
      []
    ]
  };
}
var GATE_KEY = "SSM_IG_API_KEY_PATH";
function pathsOf({ mode, environment, gatePrincipal }, substrate) {
  const locators = locatorsOf$actions_lib_rules_task_environment(mode, substrate);
  const least = LOCATORS$actions_lib_rules_task_environment.filter((key) => key !== GATE_KEY).map((key) => locators[key]);
  const keys = [GATE_KEY, ...environment.filter((key) => /^SSM_.*_PATH$/.test(key))];
  const places = keys.map((key) => String(handle$evidence_schemas_src_handles(key)));
  const ofPrincipal = gatePrincipal === null ? [] : places.map((path) => `${path}/${gatePrincipal}`);
  return { least, most: [...least, ...places, ...ofPrincipal] };
}
function probedVersions(stage) {
  const found2 = foundBy(stage, ["M4.D", "M4.D-C01"], record$actions_lib_run_handover({ parameters: byName$actions_lib_run_handover(count$actions_lib_run_handover) }));
  return new Map(Object.entries(found2?.parameters ?? {}));
}

// other-part:evidence-schemas/src/generated/action_summary.v1.ts
import { ActionSummaryV1$evidence_schemas_src_generated_action_summary_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/audit_summary.v1.ts
import { AuditSummaryV1$evidence_schemas_src_generated_audit_summary_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/decision_summary.v1.ts
import { DecisionSummaryV1$evidence_schemas_src_generated_decision_summary_v1 } from "./catalog.mjs";

// actions/lib/bundle/joins/found/decisions.ts
var FABRIC = "df";
var CASES = ["case-trigger", "cm", "ls"];
var DECISIONS_FOUND = {
  "M7.E": (reading) => ({
    ...foundRows(reading, "M7.E-C01", steadyRows(reading.stage, ["al", "df", "dl", "dla"])),
    ...foundMembers(reading, "M7.E-C02", {
      index: handle$evidence_schemas_src_handles("ACTION_IDEMPOTENCY_KEY_FIELDS"),
      declared: handle$evidence_schemas_src_handles("ACTION_IDEMPOTENCY_KEY_FIELDS"),
      outcomes: handle$evidence_schemas_src_handles("ACTION_OUTCOME_WRITE_POLICY"),
      declared_outcomes: handle$evidence_schemas_src_handles("ACTION_OUTCOME_WRITE_POLICY")
    }),
    ...trafficClaims(reading)
  }),
  "M7.F": (reading) => chainClaims(reading),
  "M7.G": (reading) => {
    const keys = { case: handle$evidence_schemas_src_handles("CASE_SUBJECT_KEY_FIELDS"), label: handle$evidence_schemas_src_handles("LABEL_SUBJECT_KEY_FIELDS") };
    const daemons = runningDaemons(reading.stage);
    const services = reading.handed(READY)?.services;
    return {
      "states that their reasons do not give": [
        services?.filter(({ health, reasons }) => !isStateOf(health, reasons)).map(({ component }) => component),
        []
      ],
      ...foundMembers(reading, "M7.G-C01", { ...pinnedKeys(reading), run: carriedKeys(reading) }),
      ...foundMembers(reading, "M7.G-C02", { migrated: reading.snapshot.epoch.db_resource_id }),
      ...foundMembers(reading, "M7.G-C03", { database: { component: "database", ...keys } }),
      ...foundRows(
        reading,
        "M7.G-C04",
        CASES.map((component) => ({
          component,
          health: services?.find((one) => one.component === component)?.health,
          ...daemons === void 0 ? {} : { task_definition: daemons.get(component)?.task_definition }
        }))
      )
    };
  },
  "M7.H": (reading) => caseClaims2(reading)
};
var pinnedKeys = ({ stage: { ledger } }) => keysIn(membersOf2(jsonText$actions_lib_definition_json_text(ledger.phases.M7.pinned.subject_key_fields?.value ?? void 0)));
var carriedKeys = ({ manifest }) => keysIn(manifest?.source_handles ?? {});
var keysIn = (texts) => Object.fromEntries(
  ["CASE_SUBJECT_KEY_FIELDS", "LABEL_SUBJECT_KEY_FIELDS"].map((key) => [key, jsonText$actions_lib_definition_json_text(String(texts[key]))])
);
function trafficClaims(reading) {
  const { stage, facts } = reading;
  const topics = new Set(topicsReadBy$runtime_src_consumer_streams(FABRIC));
  const before = handedOver(stage, "M6.G", RANGES)?.partitions.filter(({ topic }) => topics.has(topic)).reduce((sum3, { admitted }) => sum3 + admitted, 0);
  const read2 = isAfter(stage, "M7.E", "M7.C") ? consumedBy(stage, FABRIC) : void 0;
  const sum2 = (of2) => read2?.reduce((all, one) => all + one[of2] - one.start_offset, 0);
  const found2 = reading.side("M7.E-C03", "observed");
  if (found2.admitted === void 0) return {};
  return {
    ...within("admitted of M7.E-C03", {
      value: Number(found2.admitted),
      least: before,
      most: trafficOf(facts)
    }),
    ...within("consumed of M7.E-C03", {
      value: Number(found2.consumed),
      least: sum2("end_offset"),
      most: sum2("watermark_high")
    })
  };
}
var CHAIN = record$actions_lib_run_handover({
  traffic: count$actions_lib_run_handover,
  decisions: count$actions_lib_run_handover,
  intents: count$actions_lib_run_handover,
  outcomes: count$actions_lib_run_handover,
  records: count$actions_lib_run_handover,
  decision_ref: REF,
  action_ref: REF,
  audit_ref: REF
});
function chainClaims(reading) {
  const { stage, run: run2, handed } = reading;
  const said = handed(CHAIN);
  if (said === void 0) return {};
  const { view } = stage;
  const documents = [
    view.typed(view.find(said.decision_ref), DecisionSummaryV1$evidence_schemas_src_generated_decision_summary_v1),
    view.typed(view.find(said.action_ref), ActionSummaryV1$evidence_schemas_src_generated_action_summary_v1),
    view.typed(view.find(said.audit_ref), AuditSummaryV1$evidence_schemas_src_generated_audit_summary_v1)
  ].filter((one) => one !== void 0);
  const tasks = handedOver(stage, "M7.E", record$actions_lib_run_handover({ tasks: list$actions_lib_run_handover(record$actions_lib_run_handover({ component: text$actions_lib_run_handover, task_arn: text$actions_lib_run_handover })) }))?.tasks;
  const { traffic, decisions, intents, outcomes, records } = said;
  return {
    "documents that it judged": [documents.length, 3],
    ...foundMembers(reading, "M7.F-C01", {
      runs: [run2],
      writers: [...new Set(documents.map(({ writer }) => writer.task_arn))]
    }),
    ...foundMembers(reading, "M7.F-C02", { traffic, decisions, intents, outcomes, records }),
    ...foundRows(reading, "M7.F-C04", tasks)
  };
}
var READY = record$actions_lib_run_handover({ services: list$actions_lib_run_handover(record$actions_lib_run_handover({ component: text$actions_lib_run_handover, health: text$actions_lib_run_handover, reasons: list$actions_lib_run_handover(text$actions_lib_run_handover) })) });
var COMMIT = record$actions_lib_run_handover({ case_summary_ref: REF, label_summary_ref: REF });
var SERVED = record$actions_lib_run_handover({ services: list$actions_lib_run_handover(record$actions_lib_run_handover({ component: text$actions_lib_run_handover, task: text$actions_lib_run_handover })) });
function caseClaims2(reading) {
  const { stage, run: run2, handed } = reading;
  const said = handed(COMMIT);
  const { view } = stage;
  const cases = view.typed(said === void 0 ? void 0 : view.find(said.case_summary_ref), CaseSummaryV1$evidence_schemas_src_generated_case_summary_v1);
  const labels = view.typed(said === void 0 ? void 0 : view.find(said.label_summary_ref), LabelSummaryV1$evidence_schemas_src_generated_label_summary_v1);
  if (cases === void 0 || labels === void 0) return {};
  return {
    ...foundMembers(reading, "M7.H-C01", {
      runs: [run2],
      writers: [.../* @__PURE__ */ new Set([cases.writer.task_arn, labels.writer.task_arn])]
    }),
    ...foundMembers(reading, "M7.H-C02", {
      guarded: [...cases.append_only_check.tables, ...labels.append_only_check.tables].sort()
    }),
    ...foundMembers(reading, "M7.H-C03", {
      timeline: twice(cases.timeline_events),
      labels: twice(labels.accepted),
      intake: twice(cases.intake_rows)
    }),
    ...foundMembers(reading, "M7.H-C04", {
      triggers_taken_in: cases.intake_rows + cases.intake_quarantined,
      triggers_published: cases.triggers_seen,
      labels_published: labels.accepted,
      labels_of_cases: labels.handshake.accepted,
      cases: cases.cases_created,
      labels: labels.accepted,
      orphans: labels.orphans
    }),
    // A run in which nothing escalated has no case, and none is missing.
    ...askedMembers(reading, "M7.H-C04", {
      cases: { $at_least: Math.min(1, cases.triggers_seen) },
      labels: { $at_least: Math.min(1, cases.triggers_seen) }
    }),
    ...foundMembers(reading, "M7.H-C05", {
      services: handedOver(stage, "M7.G", SERVED)?.services.map((one) => ({ ...one, running: 1, restarts: 0 }))
    })
  };
}
var twice = (rows) => ({ rows, distinct: rows });

// other-part:actions/lib/rules/announced-outputs.ts
import { announcedOf$actions_lib_rules_announced_outputs } from "./lib.mjs";

// other-part:actions/lib/rules/stream-rate.ts
import { streamRateOf$actions_lib_rules_stream_rate } from "./lib.mjs";

// other-part:actions/lib/rules/stream-topics.ts
import { STREAM_TOPICS$actions_lib_rules_stream_topics } from "./lib.mjs";

// actions/lib/bundle/joins/found/ingress.ts
var INGRESS_FOUND = {
  "M6.A": (reading) => {
    const definition = runningDaemons(reading.stage)?.get("ig")?.task_definition;
    return foundMembers(reading, "M6.A-C02", { running_definition: definition, mapped_definition: definition });
  },
  "M6.B": (reading) => ({ ...replyClaims(reading), ...gateClaims(reading) }),
  "M6.C": (reading) => ({ ...smokeClaims(reading), ...watermarkClaims(reading) }),
  "M6.D": (reading) => announcementClaims(reading),
  "M6.E": (reading) => {
    const { handed, stage, run: run2 } = reading;
    const ended = handed(record$actions_lib_run_handover({ task_arn: text$actions_lib_run_handover }));
    const announced = announcedViews(stage);
    const summary = stage.view.typed(runObject(stage.view, "wsp/wsp_summary.json"), WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1);
    return {
      ...foundMembers(reading, "M6.E-C01", {
        base_url: { port: gatePort(stage), path: "/", query: "" },
        checkpoint_dsn_path: handle$evidence_schemas_src_handles("WSP_CHECKPOINT_DSN"),
        ready_filter: renderHandle$evidence_schemas_src_handles("READY_MESSAGE_FILTER", { platform_run_id: run2 }),
        stream_rate: summary === void 0 ? void 0 : streamRateOf$actions_lib_rules_stream_rate(summary),
        ...announced === void 0 ? {} : announcedOf$actions_lib_rules_announced_outputs(announced)
      }),
      ...foundMembers(reading, "M6.E-C02", { streamed_by: ended?.task_arn })
    };
  },
  "M6.F": (reading) => {
    const { stage, handed } = reading;
    const summary = stage.view.typed(runObject(stage.view, "wsp/wsp_summary.json"), WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1);
    const receipt = stage.view.typed(runObject(stage.view, "sr/ready_publish_receipt.json"), ReadyPublishReceiptV1$evidence_schemas_src_generated_ready_publish_receipt_v1);
    if (summary === void 0) return {};
    return {
      totals: [handed(record$actions_lib_run_handover({ totals: anything }))?.totals, summary.totals],
      ...foundMembers(reading, "M6.F-C02", {
        ready: receipt === void 0 ? void 0 : placeOf2(receipt),
        sources: summary.source_prefixes.length
      }),
      ...foundMembers(reading, "M6.F-C04", { non_retryable: summary.non_retryable })
    };
  },
  "M6.G": (reading) => ({ ...countClaims(reading), ...pinClaims(reading) })
};
var placeOf2 = ({ topic, partition, offset, message_id }) => ({
  topic,
  partition,
  offset,
  message_id
});
function announcedViews({ view }) {
  const receipt = view.typed(runObject(view, "sr/ready_publish_receipt.json"), ReadyPublishReceiptV1$evidence_schemas_src_generated_ready_publish_receipt_v1);
  const signal = runObject(view, `sr/ready_signal/${receipt?.scenario_run_id}.json`);
  return view.typed(signal, ReadySignalV1$evidence_schemas_src_generated_ready_signal_v1)?.oracle_pack_ref?.stream_view_output_refs;
}
function announcementClaims(reading) {
  const { stage, run: run2, manifest, handed } = reading;
  const receipt = stage.view.typed(runObject(stage.view, "sr/ready_publish_receipt.json"), ReadyPublishReceiptV1$evidence_schemas_src_generated_ready_publish_receipt_v1);
  const pass = stage.view.typed(runObject(stage.view, "sr/sr_pass.json"), SrPassV1$evidence_schemas_src_generated_sr_pass_v1);
  const views = announcedViews(stage);
  const outputs = pass?.output_ids.toSorted();
  return {
    ...receipt === void 0 ? {} : { ready_ref: [handed(record$actions_lib_run_handover({ ready_ref: anything }))?.ready_ref, placeOf2(receipt)] },
    ...foundMembers(reading, "M6.D-C01", {
      checked_outputs: outputs,
      control_topic: [handle$evidence_schemas_src_handles("FP_BUS_CONTROL_V1")],
      scenario_run_id: manifest?.scenario_run_id
    }),
    ...foundMembers(reading, "M6.D-C03", { run: run2, outputs, lease_owner: pass?.lease.owner }),
    ...foundMembers(reading, "M6.D-C04", {
      topic: receipt?.topic,
      run: run2,
      payload_sha256: receipt?.payload_sha256,
      receipt_payload_sha256: receipt?.payload_sha256,
      record_sha256: receipt?.record_sha256,
      stream_views: views === void 0 ? void 0 : Object.keys(views).sort()
    })
  };
}
function gatePort({ ledger }) {
  const pinned = record$actions_lib_run_handover({ IG_BASE_URL: text$actions_lib_run_handover })(jsonText$actions_lib_definition_json_text(ledger.phases.M6.pinned.ig_base_url?.value ?? ""))?.value;
  return pinned !== void 0 && URL.canParse(pinned.IG_BASE_URL) ? new URL(pinned.IG_BASE_URL).port : void 0;
}
function replyClaims(reading) {
  const said = reading.handed(igReadinessMembers$actions_lib_handovers_m6);
  if (said === void 0) return {};
  const { matrix, declared_refusals: declared, key_version } = said;
  const observed = matrix.map((row) => row.observed);
  return {
    declared_refusals: [declared, declaredRefusals$actions_lib_handovers_m6(observed)],
    "refusals that were not set aside": [
      declared.filter(({ ref }) => !reading.facts.quarantine.isThere(ref)).map(({ ref }) => ref),
      []
    ],
    ...foundMembers(reading, "M6.B-C02", {
      replies: Object.fromEntries(matrix.map((row) => [row.case, row.observed]))
    }),
    ...foundMembers(reading, "M6.B-C03", { loaded_version: key_version })
  };
}
function gateClaims(reading) {
  const { stage, snapshot } = reading;
  const gate = runningDaemons(stage)?.get("ig");
  const port = gatePort(stage);
  const moment = {
    desired_count: 1,
    running_count: 1,
    pending_count: 0,
    restart_count: 0,
    task_arns: [gate?.task],
    task_definition: gate?.task_definition,
    image_digest: snapshot.epoch.image_digest
  };
  return foundMembers(reading, "M6.B-C01", {
    samples: gate === void 0 ? void 0 : [moment, moment],
    ports: port === void 0 ? void 0 : [port, port]
  });
}
var SMOKE2 = record$actions_lib_run_handover({ smoke: record$actions_lib_run_handover({ event_id: text$actions_lib_run_handover, offset: count$actions_lib_run_handover }) });
function smokeClaims(reading) {
  const { stage, run: run2, facts, handed } = reading;
  const smoke = handed(SMOKE2)?.smoke;
  const ready = runObject(stage.view, "ingest/ig_ready.json");
  if (smoke === void 0) return {};
  const receipt = `receipt|${run2}|${classOf(PROBE_TYPE$actions_lib_handovers_m6)}|${smoke.event_id}|ADMIT|1`;
  return {
    ...foundMembers(reading, "M6.C-C01", {
      environment: stage.view.manifest.substrate,
      object_stores: [stage.view.manifest.substrate === "embedded" ? "dir" : "s3"],
      event_log: logOf(stage),
      running_definition: runningDaemons(stage)?.get("ig")?.task_definition
    }),
    ...foundMembers(reading, "M6.C-C02", {
      durable_receipt: { receipt_id: sha256Hex32$evidence_schemas_src_digest(receipt), event_id: smoke.event_id },
      offset: smoke.offset,
      record_sha256: facts.probes.get(smoke.event_id)
    }),
    ...foundMembers(reading, "M6.C-C03", { key: ready?.key, version_id: ready?.version_id })
  };
}
function logOf(stage) {
  if (stage.view.manifest.substrate !== "embedded") return "kafka";
  const set = inventoryMembers$actions_lib_handovers_m9(findPassed(stage, inventoryHandover$actions_lib_handovers_m9.lane)?.payload)?.value.destroy_set;
  return set === void 0 || isManagedSet$actions_lib_handovers_m9(set) ? void 0 : set.stack.bus.kind;
}
var MARKS = record$actions_lib_run_handover({ watermarks_before: byName$actions_lib_run_handover(list$actions_lib_run_handover(record$actions_lib_run_handover({ partition: count$actions_lib_run_handover, high: count$actions_lib_run_handover }))) });
function watermarkClaims(reading) {
  const marks = reading.handed(MARKS)?.watermarks_before;
  if (marks === void 0) return {};
  const cells = reading.facts.receipts.admitted.partitions();
  const filled = Object.entries(marks).flatMap(
    ([topic, partitions]) => partitions.flatMap(({ partition, high }) => {
      const first = cells.find((one) => one.topic === topic && one.partition === partition)?.first;
      return first !== void 0 && high > first ? [`${topic}/${partition}`] : [];
    })
  );
  return {
    "partitions that the run had filled before its stream": [filled, []],
    "the partitions of watermarks_before": [
      Object.fromEntries(
        Object.entries(marks).map(([topic, all]) => [
          topic,
          all.map(({ partition }) => partition).toSorted((a, b) => a - b)
        ])
      ),
      Object.fromEntries(
        STREAM_TOPICS$actions_lib_rules_stream_topics.map((topic) => [
          topic,
          Array.from({ length: TOPICS$runtime_src_substrate_stack_pins.find((one) => one.topic === topic)?.partitions ?? 0 }, (_, number) => number)
        ])
      )
    ],
    ...foundMembers(reading, "M6.C-C03", {
      topics: Object.values(marks).filter((partitions) => partitions.length > 0).length
    })
  };
}
var COMMITTED = record$actions_lib_run_handover({
  counts_by_decision: byName$actions_lib_run_handover(count$actions_lib_run_handover),
  objects: record$actions_lib_run_handover({ receipts: count$actions_lib_run_handover, segments: count$actions_lib_run_handover, bytes: count$actions_lib_run_handover, quarantine_records: count$actions_lib_run_handover }),
  partitions: list$actions_lib_run_handover(record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, partition: count$actions_lib_run_handover, first: count$actions_lib_run_handover, admitted: count$actions_lib_run_handover }))
});
function countClaims(reading) {
  const said = reading.handed(COMMITTED);
  if (said === void 0) return {};
  const { receipts, quarantine } = reading.facts;
  const { objects, counts_by_decision: counts } = said;
  const { ADMIT = 0, DUPLICATE = 0, QUARANTINE: QUARANTINE2 = 0, PUBLISH_AMBIGUOUS } = counts;
  const lines = ADMIT + DUPLICATE + QUARANTINE2;
  const isAll = lines === receipts.lines;
  const sizes = { segments: receipts.linesOf.size, bytes: receipts.bytes };
  const declared = handedOver(reading.stage, "M6.B", igReadinessMembers$actions_lib_handovers_m6)?.declared_refusals.length ?? 0;
  const cells = receipts.admitted.partitions();
  const admittedOf = (name) => said.partitions.filter(({ topic }) => topic === name).reduce((sum2, { admitted }) => sum2 + admitted, 0);
  return {
    "objects.receipts": [objects.receipts, lines],
    ...isAll ? { objects: [{ segments: objects.segments, bytes: objects.bytes }, sizes] } : {},
    ...within("objects.segments", { value: objects.segments, most: sizes.segments }),
    ...within("objects.bytes", { value: objects.bytes, most: sizes.bytes }),
    ...within("objects.quarantine_records", {
      value: objects.quarantine_records,
      least: declared,
      most: quarantine.total
    }),
    "the first offsets of partitions": [
      said.partitions.map(({ topic, partition, first }) => `${topic}/${partition} ${first}`),
      said.partitions.map(({ topic, partition }) => {
        const found2 = cells.find((one) => one.topic === topic && one.partition === partition);
        return `${topic}/${partition} ${found2?.first}`;
      })
    ],
    ...foundMembers(reading, "M6.G-C02", { topics: STREAM_TOPICS$actions_lib_rules_stream_topics }),
    ...foundMembers(reading, "M6.G-C03", { ambiguous: PUBLISH_AMBIGUOUS }),
    ...foundMembers(reading, "M6.G-C04", { admitted: ADMIT, by_topic: STREAM_TOPICS$actions_lib_rules_stream_topics.map(admittedOf) }),
    ...foundMembers(reading, "M6.G-C10", {
      by_decision: counted(Object.entries({ ADMIT, DUPLICATE, QUARANTINE: QUARANTINE2 }))
    })
  };
}
function pinClaims(reading) {
  const { stage, manifest } = reading;
  const active = runObject(stage.view, "ig/policy/active.json");
  const policies = (active === void 0 ? [] : stage.view.versions(active.bucket, active.key)).map(
    (one2) => stage.view.typed(one2, IgPolicyActiveV1$evidence_schemas_src_generated_ig_policy_active_v1)?.content_digest
  );
  const used = list$actions_lib_run_handover(text$actions_lib_run_handover)(reading.side("M6.G-C00", "observed").policy_digests)?.value ?? [];
  const world = stage.ledger.phases.M3.pinned.SR_MANIFEST_FINGERPRINT?.value;
  const one = (value) => value == null ? void 0 : [value];
  return {
    "policy_digests of M6.G-C00 that were never active": [used.filter((digest3) => !policies.includes(digest3)), []],
    ...foundMembers(reading, "M6.G-C00", {
      environments: [stage.view.manifest.substrate],
      run_config_digests: one(manifest?.run_config_digest)
    }),
    ...foundMembers(reading, "M6.G-C07", {
      scenario_run_ids: one(manifest?.scenario_run_id),
      manifest_fingerprints: one(world)
    })
  };
}

// other-part:evidence-schemas/src/generated/checker_pass.v1.ts
import { CheckerPassV1$evidence_schemas_src_generated_checker_pass_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/oracle_seal.v1.ts
import { OracleSealV1$evidence_schemas_src_generated_oracle_seal_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/seed_snapshot.v1.ts
import { SeedSnapshotV1$evidence_schemas_src_generated_seed_snapshot_v1 } from "./catalog.mjs";

// other-part:actions/lib/rules/sort-needs.ts
import { SORTS_MAX$actions_lib_rules_sort_needs } from "./lib.mjs";
import { isRowsFile$actions_lib_rules_sort_needs } from "./lib.mjs";
import { sortNeeds$actions_lib_rules_sort_needs } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/stream_sort_receipt.v1.ts
import { StreamSortReceiptV1$evidence_schemas_src_generated_stream_sort_receipt_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/stream_view_manifest.v1.ts
import { StreamViewManifestV1$evidence_schemas_src_generated_stream_view_manifest_v1 } from "./catalog.mjs";

// other-part:runtime/src/events/engine-run.ts
import { findS3Prefix$runtime_src_events_engine_run } from "./substrate.mjs";
import { sourceLocatorDigest$runtime_src_events_engine_run } from "./substrate.mjs";
import { sourceOf$runtime_src_events_engine_run } from "./substrate.mjs";

// runtime/src/events/gate-map.json
var gate_map_default = JSON.parse('{"version":"v1","gates":[{"gate_id":"gate.layer1.1A.validation","bundle_root_template":"data/layer1/1A/validation/manifest_fingerprint={manifest_fingerprint}/","flag_template":"data/layer1/1A/validation/manifest_fingerprint={manifest_fingerprint}/_passed.flag","index_template":"data/layer1/1A/validation/manifest_fingerprint={manifest_fingerprint}/index.json","method":"sha256_of_members_in_ascii_order","digest_fields":["bundle_digest_sha256","sha256_hex"],"excluded_members":["_passed.flag","index.json"],"authorised_outputs":[],"upstream_gate_ids":[]},{"gate_id":"gate.layer1.1B.validation","bundle_root_template":"data/layer1/1B/validation/manifest_fingerprint={manifest_fingerprint}/","flag_template":"data/layer1/1B/validation/manifest_fingerprint={manifest_fingerprint}/_passed.flag","index_template":"data/layer1/1B/validation/manifest_fingerprint={manifest_fingerprint}/index.json","method":"sha256_of_members_in_ascii_order","digest_fields":["bundle_digest_sha256","sha256_hex"],"excluded_members":["_passed.flag","index.json"],"authorised_outputs":[],"upstream_gate_ids":[]},{"gate_id":"gate.layer1.2A.validation","bundle_root_template":"data/layer1/2A/validation/manifest_fingerprint={manifest_fingerprint}/","flag_template":"data/layer1/2A/validation/manifest_fingerprint={manifest_fingerprint}/_passed.flag","index_template":"data/layer1/2A/validation/manifest_fingerprint={manifest_fingerprint}/index.json","method":"sha256_of_members_in_ascii_order","digest_fields":["bundle_digest_sha256","sha256_hex"],"excluded_members":["_passed.flag","index.json"],"authorised_outputs":[],"upstream_gate_ids":[]},{"gate_id":"gate.layer1.2B.validation","bundle_root_template":"data/layer1/2B/validation/manifest_fingerprint={manifest_fingerprint}/","flag_template":"data/layer1/2B/validation/manifest_fingerprint={manifest_fingerprint}/_passed.flag","index_template":"data/layer1/2B/validation/manifest_fingerprint={manifest_fingerprint}/index.json","method":"sha256_of_members_in_ascii_order","digest_fields":["bundle_digest_sha256","sha256_hex"],"excluded_members":["_passed.flag","index.json"],"authorised_outputs":[],"upstream_gate_ids":[]},{"gate_id":"gate.layer1.3A.validation","bundle_root_template":"data/layer1/3A/validation/manifest_fingerprint={manifest_fingerprint}/","flag_template":"data/layer1/3A/validation/manifest_fingerprint={manifest_fingerprint}/_passed.flag","index_template":"data/layer1/3A/validation/manifest_fingerprint={manifest_fingerprint}/index.json","method":"sha256_of_members_in_ascii_order","digest_fields":["bundle_digest_sha256","sha256_hex"],"excluded_members":["_passed.flag","index.json"],"authorised_outputs":[],"upstream_gate_ids":[]},{"gate_id":"gate.layer1.3B.validation","bundle_root_template":"data/layer1/3B/validation/manifest_fingerprint={manifest_fingerprint}/","flag_template":"data/layer1/3B/validation/manifest_fingerprint={manifest_fingerprint}/_passed.flag","index_template":"data/layer1/3B/validation/manifest_fingerprint={manifest_fingerprint}/index.json","method":"sha256_of_members_in_ascii_order","digest_fields":["bundle_digest_sha256","sha256_hex"],"excluded_members":["_passed.flag","index.json"],"authorised_outputs":[],"upstream_gate_ids":[]},{"gate_id":"gate.layer2.5A.validation","bundle_root_template":"data/layer2/5A/validation/manifest_fingerprint={manifest_fingerprint}/","flag_template":"data/layer2/5A/validation/manifest_fingerprint={manifest_fingerprint}/_passed.flag","index_template":"data/layer2/5A/validation/manifest_fingerprint={manifest_fingerprint}/index.json","method":"sha256_of_members_in_ascii_order","digest_fields":["bundle_digest_sha256","sha256_hex"],"excluded_members":["_passed.flag","index.json"],"authorised_outputs":[],"upstream_gate_ids":[]},{"gate_id":"gate.layer2.5B.validation","bundle_root_template":"data/layer2/5B/validation/manifest_fingerprint={manifest_fingerprint}/","flag_template":"data/layer2/5B/validation/manifest_fingerprint={manifest_fingerprint}/_passed.flag","index_template":"data/layer2/5B/validation/manifest_fingerprint={manifest_fingerprint}/index.json","method":"sha256_of_members_in_ascii_order","digest_fields":["bundle_digest_sha256"],"excluded_members":["_passed.flag"],"authorised_outputs":["arrival_events_5B"],"upstream_gate_ids":["gate.layer1.1A.validation","gate.layer1.1B.validation","gate.layer1.2A.validation","gate.layer1.2B.validation","gate.layer1.3A.validation","gate.layer1.3B.validation","gate.layer2.5A.validation"]},{"gate_id":"gate.layer3.6A.validation","bundle_root_template":"data/layer3/6A/validation/manifest_fingerprint={manifest_fingerprint}/","flag_template":"data/layer3/6A/validation/manifest_fingerprint={manifest_fingerprint}/_passed.flag","index_template":"data/layer3/6A/validation/manifest_fingerprint={manifest_fingerprint}/index.json","method":"sha256_of_members_in_ascii_order","digest_fields":["bundle_digest_sha256","sha256_hex"],"excluded_members":["_passed.flag","index.json"],"authorised_outputs":[],"upstream_gate_ids":[]},{"gate_id":"gate.layer3.6B.validation","bundle_root_template":"data/layer3/6B/validation/manifest_fingerprint={manifest_fingerprint}/","flag_template":"data/layer3/6B/validation/manifest_fingerprint={manifest_fingerprint}/_passed.flag","index_template":"data/layer3/6B/validation/manifest_fingerprint={manifest_fingerprint}/index.json","method":"sha256_of_members_in_ascii_order","digest_fields":["sha256_hex"],"excluded_members":["_passed.flag","index.json"],"authorised_outputs":["s1_arrival_entities_6B","s3_flow_anchor_with_fraud_6B","s3_event_stream_with_fraud_6B","s2_flow_anchor_baseline_6B","s2_event_stream_baseline_6B","s1_session_index_6B","s4_event_labels_6B","s4_flow_truth_labels_6B","s4_flow_bank_view_6B"],"upstream_gate_ids":["gate.layer1.1A.validation","gate.layer1.1B.validation","gate.layer1.2A.validation","gate.layer1.2B.validation","gate.layer1.3A.validation","gate.layer1.3B.validation","gate.layer2.5A.validation","gate.layer2.5B.validation","gate.layer3.6A.validation"]}]}');

// runtime/src/events/gate-map.ts
var gates = gate_map_default.gates;
var findGate = (gateId) => gates.find((gate) => gate.gate_id === gateId);
function getGate(gateId) {
  const gate = findGate(gateId);
  if (gate === void 0) {
    throw new PlatformError$evidence_schemas_src_platform_error("UNKNOWN_GATE_ID", `${JSON.stringify(gateId.slice(0, 64))} is not in the gate map`);
  }
  return gate;
}
function gateClosure(outputIds) {
  const ids = /* @__PURE__ */ new Set();
  for (const outputId of outputIds) {
    const { gate_id } = getOutput$runtime_src_events_outputs(outputId);
    for (const id of [gate_id, ...getGate(gate_id).upstream_gate_ids]) ids.add(id);
  }
  return [...ids].sort().map(getGate);
}
var gateMapDigest = () => digestOf$evidence_schemas_src_digest(gate_map_default);

// actions/lib/bundle/joins/found/pinned-world.ts
var requiredOutputs = () => handle$evidence_schemas_src_handles("ORACLE_REQUIRED_OUTPUT_IDS");
function sourcesOf({ ledger }) {
  const { SR_MANIFEST_FINGERPRINT, SR_PARAMETER_HASH, ORACLE_SCENARIO_ID, SR_SEED } = Object.fromEntries(
    pinnedHandles$actions_lib_ledger_derived(ledger)
  );
  const root = findS3Prefix$runtime_src_events_engine_run(`s3://${handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET")}/${oracleRunRoot$actions_lib_phase_end_contract(ledger)}`);
  const pins = [SR_MANIFEST_FINGERPRINT, SR_PARAMETER_HASH, ORACLE_SCENARIO_ID, SR_SEED];
  if (root === void 0 || pins.some((pin) => (pin ?? "") === "")) return void 0;
  const world = {
    manifest_fingerprint: SR_MANIFEST_FINGERPRINT ?? "",
    parameter_hash: SR_PARAMETER_HASH ?? "",
    scenario_id: ORACLE_SCENARIO_ID ?? "",
    seed: SR_SEED ?? ""
  };
  return requiredOutputs().map((id) => sourceOf$runtime_src_events_engine_run(root, getOutput$runtime_src_events_outputs(id), world));
}

// actions/lib/bundle/joins/found/sealed-world.ts
function verifySealedWorld(stage) {
  const { view, ledger } = stage;
  const [bucket, root] = [handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET"), oracleRunRoot$actions_lib_phase_end_contract(ledger)];
  const sealed = view.newest(bucket, root + handle$evidence_schemas_src_handles("ORACLE_SEAL_NAME"));
  const seal = view.typed(sealed, OracleSealV1$evidence_schemas_src_generated_oracle_seal_v1);
  return [
    ...sealed === void 0 || seal === void 0 ? [] : differing(sealClaims(seal, stage)).map((what) => failureOf(sealed, what)),
    ...judged(
      view,
      "oracle/inlet_assertion_snapshot.json",
      (object) => differing(inletClaims(view.typed(object, InletAssertionSnapshotV1$evidence_schemas_src_generated_inlet_assertion_snapshot_v1), root))
    ),
    ...judged(
      view,
      "oracle/functional_workload_profile.json",
      (object) => differing(profileClaims2(view.typed(object, FunctionalWorkloadProfileV1$evidence_schemas_src_generated_functional_workload_profile_v1), stage))
    ),
    ...judged(
      view,
      "oracle/checker_pass.json",
      (object) => differing(gateClaims2(view.typed(object, CheckerPassV1$evidence_schemas_src_generated_checker_pass_v1), stage))
    )
  ];
}
function partsOf(stage) {
  const seed = stage.view.typed(runObject(stage.view, "oracle/seed_snapshot.json"), SeedSnapshotV1$evidence_schemas_src_generated_seed_snapshot_v1);
  const sources = sourcesOf(stage);
  const root = oracleRunRoot$actions_lib_phase_end_contract(stage.ledger);
  if (seed === void 0 || sources === void 0) return void 0;
  return new Map(
    requiredOutputs().map((id, at) => [
      id,
      seed.objects.filter(({ key }) => sources[at]?.matches(root + key) === true)
    ])
  );
}
var SEALED = record$actions_lib_run_handover({ seal_status: text$actions_lib_run_handover });
function sealClaims({ outputs, seal_status }, stage) {
  const parts = partsOf(stage);
  const found2 = foundBy(stage, ["M5.C", "M5.C-C03"], SEALED);
  return {
    ...found2 === void 0 ? {} : { seal_status: [seal_status, found2.seal_status] },
    ...Object.fromEntries(
      [...outputs === void 0 ? [] : parts ?? []].map(([id, files]) => {
        const sizes = files.map(({ size }) => size);
        const due = { files: files.length, size_bytes: sizes.reduce((sum2, size) => sum2 + size, 0) };
        return [`outputs, of which ${id}`, [outputs?.find((one) => one.output_id === id), { output_id: id, ...due }]];
      })
    )
  };
}
var inletClaims = (inlet, root) => inlet === void 0 ? {} : {
  oracle_bucket: [inlet.oracle_bucket, handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET")],
  oracle_input_prefix: [inlet.oracle_input_prefix, root],
  manifest_key: [inlet.manifest_key, root + handle$evidence_schemas_src_handles("ORACLE_PACK_MANIFEST_NAME")],
  sealed_key: [inlet.sealed_key, root + handle$evidence_schemas_src_handles("ORACLE_SEAL_NAME")],
  required_output_ids: [inlet.required_output_ids, requiredOutputs()]
};
function profileClaims2(profile, { view }) {
  const checker = view.typed(runObject(view, "oracle/checker_pass.json"), CheckerPassV1$evidence_schemas_src_generated_checker_pass_v1);
  if (profile === void 0 || checker === void 0) return {};
  const caps = new Set(checker.outputs.flatMap(({ slice }) => slice === void 0 ? [] : [slice.max_rows ?? null]));
  return caps.size === 0 ? {} : { record_cap_per_output: [[profile.record_cap_per_output], [...caps]] };
}
function gateClaims2(checker, stage) {
  if (checker === void 0) return {};
  const { view } = stage;
  const isPlanned = findPassed(stage, "M6.D") !== void 0;
  const pass = isPlanned ? view.typed(runObject(view, "sr/sr_pass.json"), SrPassV1$evidence_schemas_src_generated_sr_pass_v1) : void 0;
  const closure = gateClosure(requiredOutputs()).map(({ gate_id }) => gate_id);
  return {
    "its gates": [checker.gates.map(({ gate_id }) => gate_id).toSorted(), closure.toSorted()],
    ...pass === void 0 ? {} : {
      "what the scenario runner found in the gates": [
        checker.gates.map(({ gate_id, verdict, digest: digest3 }) => ({ gate_id, verdict, digest: digest3 })).toSorted(byGate),
        pass.gates.map(({ gate_id, status, digest: digest3 }) => ({ gate_id, verdict: status, digest: digest3 })).toSorted(byGate)
      ]
    }
  };
}
var byGate = (one, other) => one.gate_id < other.gate_id ? -1 : 1;
function fingerprintClaims({ manifest, receipt }, stage) {
  const files = partsOf(stage)?.get(manifest.output_id);
  const bucket = handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET");
  const parts = files?.map((one) => ({ ...one, key: oracleRunRoot$actions_lib_phase_end_contract(stage.ledger) + one.key }));
  const isHashed = parts?.every(({ checksum_algo }) => checksum_algo === "sha256") ?? false;
  return {
    "output_fingerprint of its shards": [
      receipt.output_fingerprint,
      digestOf$evidence_schemas_src_digest(manifest.shards.map(({ name, bytes, sha256 }) => [name, bytes, sha256]))
    ],
    ...parts === void 0 ? {} : {
      source_locator_digest: [
        receipt.source_locator_digest,
        sourceLocatorDigest$runtime_src_events_engine_run(
          bucket,
          parts.map(({ key }) => key)
        )
      ]
    },
    ...parts === void 0 || !isHashed ? {} : {
      "input_fingerprint of what was seeded": [
        receipt.input_fingerprint,
        digestOf$evidence_schemas_src_digest(
          parts.toSorted((one, other) => one.key < other.key ? -1 : 1).map(({ key, size, checksum }) => [`s3://${bucket}/${key}`, size, checksum])
        )
      ]
    }
  };
}

// other-part:evidence-schemas/src/generated/oracle_pack_manifest.v1.ts
import { OraclePackManifestV1$evidence_schemas_src_generated_oracle_pack_manifest_v1 } from "./catalog.mjs";

// actions/lib/bundle/joins/sealed-pack.ts
function packFaults({ view, ledger }) {
  const [bucket, root] = [handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET"), oracleRunRoot$actions_lib_phase_end_contract(ledger)];
  const object = view.newest(bucket, root + handle$evidence_schemas_src_handles("ORACLE_PACK_MANIFEST_NAME"));
  const manifest = view.typed(object, OraclePackManifestV1$evidence_schemas_src_generated_oracle_pack_manifest_v1);
  const seal = view.typed(view.newest(bucket, root + handle$evidence_schemas_src_handles("ORACLE_SEAL_NAME")), OracleSealV1$evidence_schemas_src_generated_oracle_seal_v1);
  if (object === void 0 || manifest === void 0) return [];
  const { created_at_utc: created } = manifest;
  return judging(
    object,
    () => differing({
      catalogue_digest: [manifest.catalogue_digest, catalogueDigest$runtime_src_events_outputs()],
      gate_map_digest: [manifest.gate_map_digest, gateMapDigest()],
      ...seal === void 0 ? {} : { "its order before its seal": [created <= seal.sealed_at_utc, true] }
    })
  );
}

// actions/lib/bundle/joins/streams.ts
function verifyStreams(stage) {
  const { view } = stage;
  const views = viewsOf(view);
  return [
    ...views.flatMap((one) => viewFaults(one, stage).map((what) => failureOf(one.object, what))),
    ...judged(
      view,
      "oracle/stream_sort_summary.json",
      (object) => summaryFaults2(view.typed(object, StreamSortSummaryV1$evidence_schemas_src_generated_stream_sort_summary_v1), views, stage)
    ),
    ...judged(
      view,
      "oracle/checker_pass.json",
      (object) => checkerFaults(view.typed(object, CheckerPassV1$evidence_schemas_src_generated_checker_pass_v1), views, stage)
    ),
    ...judged(view, "wsp/wsp_start.json", (object) => startFaults2(view.typed(object, WspStartV1$evidence_schemas_src_generated_wsp_start_v1), views)),
    ...judged(view, "oracle/seed_snapshot.json", (object) => seedFaults(view.typed(object, SeedSnapshotV1$evidence_schemas_src_generated_seed_snapshot_v1), stage)),
    ...packFaults(stage),
    ...verifySealedWorld(stage)
  ];
}
function viewsOf(view) {
  const bucket = handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET");
  return view.under(bucket, "").flatMap((object) => {
    if (!object.key.endsWith("/_stream_view_manifest.json")) return [];
    const manifest = view.typed(object, StreamViewManifestV1$evidence_schemas_src_generated_stream_view_manifest_v1);
    const beside = object.key.replace("_stream_view_manifest", "_stream_sort_receipt");
    const receipt = view.typed(view.newest(bucket, beside), StreamSortReceiptV1$evidence_schemas_src_generated_stream_sort_receipt_v1);
    if (manifest === void 0 || receipt === void 0) return [];
    return [{ object, manifest, receipt, rows: manifest.shards.reduce((sum2, { rows }) => sum2 + rows, 0) }];
  });
}
var SORTED = record$actions_lib_run_handover({
  outputs: list$actions_lib_run_handover(
    record$actions_lib_run_handover({ output_id: text$actions_lib_run_handover, rows: count$actions_lib_run_handover, stream_view_id: text$actions_lib_run_handover, input_fingerprint: text$actions_lib_run_handover, output_fingerprint: text$actions_lib_run_handover })
  )
});
function viewFaults({ object, manifest, receipt, rows }, stage) {
  const folder = object.key.slice(0, object.key.lastIndexOf("/") + 1);
  const sorted = handedOver(stage, "M5.E", SORTED)?.outputs.find(({ output_id }) => output_id === manifest.output_id);
  const [first, last] = [manifest.shards[0], manifest.shards.at(-1)];
  return differing({
    output_id: [manifest.output_id, receipt.output_id],
    output_ids: [manifest.output_ids, receipt.output_ids],
    stream_view_id: [manifest.stream_view_id, receipt.stream_view_id],
    stream_view_root: [manifest.stream_view_root, receipt.stream_view_root],
    engine_run_root: [manifest.engine_run_root, receipt.engine_run_root],
    partition_granularity: [manifest.partition_granularity, receipt.partition_granularity],
    slice: [manifest.slice, receipt.slice],
    sort_keys: [manifest.sort_keys, receipt.sort_keys],
    created_utc: [manifest.created_utc, receipt.created_utc],
    "the sort keys of the receipt": [receipt.sort_keys, [...receipt.sort_key, ...receipt.tie_breakers]],
    "the rows of the shards": [rows, receipt.output_count],
    "the input of the receipt": [receipt.input_count, receipt.output_count],
    "the raw rows of the receipt": [receipt.raw_stats, receipt.sorted_stats],
    "the sorted rows of the receipt": [receipt.sorted_stats.row_count, receipt.output_count],
    "the first key": [first?.min_key, receipt.sorted_stats.min_ts_utc],
    "the last key": [last?.max_key, receipt.sorted_stats.max_ts_utc],
    ...fingerprintClaims({ manifest, receipt }, stage),
    "the keys of the shards": [manifest.shards.map(({ key }) => key), manifest.shards.map(({ name }) => folder + name)],
    ...sorted === void 0 ? {} : {
      "what M5.E handed over": [
        sorted,
        {
          output_id: manifest.output_id,
          rows,
          stream_view_id: manifest.stream_view_id,
          input_fingerprint: receipt.input_fingerprint,
          output_fingerprint: receipt.output_fingerprint
        }
      ]
    }
  });
}
var receiptKeyOf = ({ object }) => object.key.replace("_stream_view_manifest", "_stream_sort_receipt");
var viewOf2 = (views, outputId) => views.find(({ manifest }) => manifest.output_id === outputId);
function summaryFaults2(summary, views, { ledger }) {
  if (summary === void 0) return [];
  const { per_output_results: results, required_output_ids: required } = summary;
  return [
    ...differing({
      workload_profile_id: [
        summary.workload_profile_id,
        Object.fromEntries(pinnedHandles$actions_lib_ledger_derived(ledger)).M5_WORKLOAD_PROFILE_ID
      ],
      required_output_ids: [required, results.map(({ output_id }) => output_id)],
      failed_output_ids: [
        summary.failed_output_ids,
        results.filter(({ exit_code }) => exit_code !== 0).map(({ output_id }) => output_id)
      ]
    }),
    ...results.flatMap((one) => {
      const found2 = viewOf2(views, one.output_id);
      const name = (what) => `${what} of ${one.output_id}`;
      return found2 === void 0 ? [] : differing({
        [name("rows")]: [one.rows, found2.rows],
        [name("shards")]: [one.shards, found2.manifest.shards.length],
        [name("manifest_key")]: [one.manifest_key, found2.object.key],
        [name("receipt_key")]: [one.receipt_key, receiptKeyOf(found2)]
      });
    })
  ];
}
var CHECKED = record$actions_lib_run_handover({ outputs: list$actions_lib_run_handover(record$actions_lib_run_handover({ output_id: text$actions_lib_run_handover, row_count: count$actions_lib_run_handover, verdict: text$actions_lib_run_handover })), status: text$actions_lib_run_handover });
function checkerFaults(checker, views, stage) {
  if (checker === void 0) return [];
  const lane = handedOver(stage, "M5.F", CHECKED);
  return [
    // M5.F asks for the seal, and so does every substrate on which a run can be certified (11, section 5.1).
    ...differing({ strict: [checker.strict, true] }),
    ...differing(
      lane === void 0 ? {} : {
        status: [checker.status, lane.status],
        overall_pass: [checker.overall_pass, lane.status !== "FAIL"],
        "the verdicts of the outputs": [
          checker.outputs.map(({ output_id, row_count, verdict }) => ({ output_id, row_count, verdict })),
          lane.outputs
        ]
      }
    ),
    ...checker.outputs.flatMap((one) => {
      const found2 = viewOf2(views, one.output_id);
      const sound = one.fingerprint_match && one.ordering_violations === 0;
      return differing({
        [`verdict of ${one.output_id}`]: [one.verdict === "PASS", sound],
        ...found2 === void 0 ? {} : {
          [`row_count of ${one.output_id}`]: [one.row_count, found2.rows],
          [`part_count of ${one.output_id}`]: [one.part_count, found2.manifest.shards.length],
          [`stream_view_id of ${one.output_id}`]: [one.stream_view_id, found2.manifest.stream_view_id],
          [`slice of ${one.output_id}`]: [one.slice, found2.manifest.slice],
          [`manifest_ref of ${one.output_id}`]: [
            one.manifest_ref,
            `s3://${found2.object.bucket}/${found2.object.key}`
          ],
          [`receipt_ref of ${one.output_id}`]: [
            one.receipt_ref,
            `s3://${found2.object.bucket}/${receiptKeyOf(found2)}`
          ]
        }
      });
    })
  ];
}
var startFaults2 = (start, views) => (start?.outputs ?? []).flatMap(({ output_id, part_count, row_count, stream_view_id }) => {
  const found2 = viewOf2(views, output_id);
  return found2 === void 0 ? [] : differing({
    [`row_count of ${output_id}`]: [row_count, found2.rows],
    [`part_count of ${output_id}`]: [part_count, found2.manifest.shards.length],
    [`stream_view_id of ${output_id}`]: [stream_view_id, found2.manifest.stream_view_id]
  });
});
function seedFaults(seed, { view, ledger }) {
  if (seed === void 0) return [];
  const [bucket, root] = [handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET"), oracleRunRoot$actions_lib_phase_end_contract(ledger)];
  const seal = view.typed(view.newest(bucket, root + handle$evidence_schemas_src_handles("ORACLE_SEAL_NAME")), OracleSealV1$evidence_schemas_src_generated_oracle_seal_v1);
  const manifest = view.newest(bucket, root + handle$evidence_schemas_src_handles("ORACLE_PACK_MANIFEST_NAME"));
  const acted = (action) => seed.objects.filter((one) => one.action === action).length;
  return differing({
    object_count: [seed.object_count, seed.objects.length],
    byte_count: [seed.byte_count, seed.objects.reduce((sum2, { size }) => sum2 + size, 0)],
    copied: [seed.copied, acted("copied")],
    skipped: [seed.skipped, acted("skipped")],
    source_object_count: [seed.source_object_count, seed.objects.length + (seed.ignored_count ?? 0)],
    "what it verified": [
      { failures: seed.failures.length, verified: seed.verified, verdict: seed.verdict },
      { failures: 0, verified: true, verdict: "PASS" }
    ],
    "the order of its start, its end and its writing": [
      seed.started_at_utc <= seed.ended_at_utc && seed.ended_at_utc <= seed.written_at_utc,
      true
    ],
    inlet_mode: [seed.inlet_mode, handle$evidence_schemas_src_handles("ORACLE_INLET_MODE")],
    source_uri: [seed.source_uri, Object.fromEntries(pinnedHandles$actions_lib_ledger_derived(ledger)).ORACLE_SEED_SOURCE_URI],
    target_uri: [seed.target_uri, `s3://${bucket}/${root.slice(0, -1)}`],
    "the digest of its objects": [seed.content_index_digest, contentDigest(seed.objects)],
    ...seed.ignored === void 0 ? {} : { ignored_count: [seed.ignored_count, seed.ignored.length] },
    ...seal === void 0 ? {} : {
      content_index_digest: [seed.content_index_digest, seal.content_index_digest],
      "the manifest of the seal": [seal.manifest_sha256, manifest?.sha256]
    }
  });
}
var contentDigest = (objects) => digestOf$evidence_schemas_src_digest(
  objects.map(({ key, size, checksum }) => ({ key, size, checksum })).toSorted((a, b) => a.key < b.key ? -1 : 1)
);

// actions/lib/bundle/joins/found/oracle.ts
var ORACLE_FOUND = {
  "M5.B": (reading) => {
    const source = Object.fromEntries(pinnedHandles$actions_lib_ledger_derived(reading.stage.ledger)).ORACLE_SEED_SOURCE_URI;
    const jobs = 3 + requiredOutputs().length;
    return {
      source_uri: [reading.handed(record$actions_lib_run_handover({ source_uri: text$actions_lib_run_handover }))?.source_uri, source],
      jobs_scanned: [reading.handed(record$actions_lib_run_handover({ jobs_scanned: count$actions_lib_run_handover }))?.jobs_scanned, jobs],
      ...foundMembers(reading, "M5.B-C01", { source_uri: source, jobs })
    };
  },
  "M5.C": (reading) => seedClaims(reading),
  "M5.D": (reading) => matrixClaims(reading),
  "M5.E": (reading) => sortClaims(reading),
  "M5.F": (reading) => {
    const { stage, handed } = reading;
    const report = stage.view.typed(runObject(stage.view, "oracle/checker_pass.json"), CheckerPassV1$evidence_schemas_src_generated_checker_pass_v1);
    const said = handed(CHECKED2);
    return {
      ...foundMembers(reading, "M5.F-C01", {
        passed: said?.outputs.flatMap(({ output_id, verdict }) => verdict === "PASS" ? [output_id] : []).sort(),
        task_arn: report?.task_arn
      }),
      ...report === void 0 ? {} : {
        "the report of the checker": [
          said,
          {
            status: report.status,
            reason_codes: report.reason_codes,
            outputs: report.outputs.map(({ output_id, verdict, row_count }) => ({ output_id, verdict, row_count }))
          }
        ]
      }
    };
  },
  "M5.G": (reading) => {
    const said = reading.handed(record$actions_lib_run_handover({ output_id: text$actions_lib_run_handover }));
    const receipt = viewsOf(reading.stage.view).find(({ manifest }) => manifest.output_id === said?.output_id)?.receipt;
    if (said === void 0 || receipt === void 0) return {};
    const { input_fingerprint, output_fingerprint, stream_view_id } = receipt;
    return foundMembers(reading, "M5.G-C01", {
      view: { output_id: said.output_id, input_fingerprint, output_fingerprint, stream_view_id }
    });
  }
};
var CHECKED2 = record$actions_lib_run_handover({
  status: text$actions_lib_run_handover,
  reason_codes: list$actions_lib_run_handover(text$actions_lib_run_handover),
  outputs: list$actions_lib_run_handover(record$actions_lib_run_handover({ output_id: text$actions_lib_run_handover, verdict: text$actions_lib_run_handover, row_count: count$actions_lib_run_handover }))
});
var SEEDED = record$actions_lib_run_handover({
  task_arns: list$actions_lib_run_handover(text$actions_lib_run_handover),
  copied: count$actions_lib_run_handover,
  objects: count$actions_lib_run_handover,
  first_snapshot_version_id: text$actions_lib_run_handover,
  oracle_pack_id: text$actions_lib_run_handover
});
var SEED = "oracle/seed_snapshot.json";
function seedClaims(reading) {
  const { stage, handed } = reading;
  const { view } = stage;
  const said = handed(SEEDED);
  const newest = runObject(view, SEED);
  const second = view.typed(newest, SeedSnapshotV1$evidence_schemas_src_generated_seed_snapshot_v1);
  if (newest === void 0 || second === void 0) return {};
  const first = view.versions(newest.bucket, newest.key).find(({ version_id: version }) => version === said?.first_snapshot_version_id);
  const document = view.typed(first, SeedSnapshotV1$evidence_schemas_src_generated_seed_snapshot_v1);
  const seal = view.typed(
    view.newest(handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET"), oracleRunRoot$actions_lib_phase_end_contract(stage.ledger) + handle$evidence_schemas_src_handles("ORACLE_SEAL_NAME")),
    OracleSealV1$evidence_schemas_src_generated_oracle_seal_v1
  );
  return {
    "the snapshots of its two runs": [said?.task_arns, [document?.task_arn, second.task_arn]],
    "copied by its first run": [said?.copied, document?.copied],
    oracle_pack_id: [said?.oracle_pack_id, seal?.oracle_pack_id],
    "less objects than were copied, packed and sealed": [
      Math.min(said?.objects ?? 0, second.object_count + PACK_OBJECTS),
      second.object_count + PACK_OBJECTS
    ],
    ...foundMembers(reading, "M5.C-C01", { objects: second.object_count }),
    ...foundMembers(reading, "M5.C-C02", { objects: said?.objects })
  };
}
var PACK_OBJECTS = 2;
var MATRIX = record$actions_lib_run_handover({
  matrix: list$actions_lib_run_handover(
    record$actions_lib_run_handover({
      output_id: text$actions_lib_run_handover,
      sort_key: list$actions_lib_run_handover(text$actions_lib_run_handover),
      built_in_sort_key: list$actions_lib_run_handover(text$actions_lib_run_handover),
      input_prefix: text$actions_lib_run_handover,
      output_prefix: text$actions_lib_run_handover,
      job_prefix: text$actions_lib_run_handover,
      manifest_key: text$actions_lib_run_handover
    })
  ),
  sorts_max: count$actions_lib_run_handover
});
function matrixClaims(reading) {
  const { stage, handed } = reading;
  const said = handed(MATRIX);
  const seed = stage.view.typed(runObject(stage.view, SEED), SeedSnapshotV1$evidence_schemas_src_generated_seed_snapshot_v1);
  if (said === void 0) return { "the sorts of the pinned outputs": [void 0, requiredOutputs()] };
  const keys = handle$evidence_schemas_src_handles("ORACLE_SORT_KEY_BY_OUTPUT_ID");
  const sources = prefixesOf(stage);
  const rows = seed?.objects.filter(({ key }) => isRowsFile$actions_lib_rules_sort_needs(key)) ?? [];
  const needed = sortNeeds$actions_lib_rules_sort_needs(rows.reduce((sum2, { size }) => sum2 + size, 0));
  const asked = record$actions_lib_run_handover({ storage_bytes: record$actions_lib_run_handover({ $at_least: count$actions_lib_run_handover }) })(reading.side("M5.D-C02a", "expected"))?.value.storage_bytes.$at_least;
  return {
    "the sorts of the pinned outputs": [
      said.matrix.map(({ output_id, sort_key, built_in_sort_key }) => ({ output_id, sort_key, built_in_sort_key })),
      requiredOutputs().map((id) => ({ output_id: id, sort_key: keys[id], built_in_sort_key: getOutput$runtime_src_events_outputs(id).sort_by }))
    ],
    "where the jobs write": [
      said.matrix.map(({ output_prefix, job_prefix }) => [output_prefix, job_prefix]),
      said.matrix.map(({ manifest_key: key }) => [folderOf(key), folderOf(key)])
    ],
    ...sources === void 0 ? {} : { "where the jobs read": [said.matrix.map(({ input_prefix: prefix }) => prefix), sources] },
    ...seed === void 0 ? {} : {
      "a bound of storage below what the rows need": [
        typeof asked === "number" && asked < needed.storage_bytes ? [asked] : [],
        []
      ]
    },
    sorts_max: [said.sorts_max, SORTS_MAX$actions_lib_rules_sort_needs],
    ...askedMembers(reading, "M5.D-C02a", { memory_mib: { $at_least: needed.memory_mib } }),
    ...foundMembers(reading, "M5.D-C01", { outputs: said.matrix.length }),
    ...foundMembers(reading, "M5.D-C02", {
      task_role: handle$evidence_schemas_src_handles("ROLE_ORACLE_JOB"),
      execution_role: handle$evidence_schemas_src_handles("ROLE_ECS_TASK_EXECUTION"),
      cluster: handle$evidence_schemas_src_handles("ECS_CLUSTER_NAME"),
      cpu: handle$evidence_schemas_src_handles("ECS_ORACLE_SORT_CPU"),
      memory: handle$evidence_schemas_src_handles("ECS_ORACLE_SORT_MEMORY")
    }),
    ...foundMembers(reading, "M5.D-C02a", { family: handle$evidence_schemas_src_handles("TD_ORACLE_STREAM_SORT") })
  };
}
var folderOf = (key) => key.slice(0, key.lastIndexOf("/") + 1);
var prefixesOf = (stage) => sourcesOf(stage)?.map(({ prefix }) => prefix);
function sortClaims(reading) {
  const { stage, handed } = reading;
  const { view } = stage;
  const said = handed(record$actions_lib_run_handover({ outputs: anything }));
  const views = new Map(viewsOf(view).map((one) => [one.manifest.output_id, one]));
  const bound = runObject(view, "oracle/functional_workload_profile.json");
  const profile = view.typed(bound, FunctionalWorkloadProfileV1$evidence_schemas_src_generated_functional_workload_profile_v1);
  const summary = view.typed(runObject(view, "oracle/stream_sort_summary.json"), StreamSortSummaryV1$evidence_schemas_src_generated_stream_sort_summary_v1);
  const tasks = summary?.per_output_results.map(({ task_arn: task }) => task);
  return {
    "the views of the pinned outputs": [
      said?.outputs,
      requiredOutputs().map((id) => {
        const one = views.get(id);
        return {
          output_id: id,
          rows: one?.rows,
          stream_view_id: one?.manifest.stream_view_id,
          input_fingerprint: one?.receipt.input_fingerprint,
          output_fingerprint: one?.receipt.output_fingerprint
        };
      })
    ],
    ...foundMembers(reading, "M5.E-C01", {
      lane_mode: Object.fromEntries(pinnedHandles$actions_lib_ledger_derived(stage.ledger)).M5_LANE_MODE,
      profile_id: profile?.profile_id,
      selection_rule: profile?.selection_rule,
      version: bound?.version_id
    }),
    ...foundMembers(reading, "M5.E-C03", {
      launched: requiredOutputs(),
      distinct_tasks: tasks === void 0 ? void 0 : new Set(tasks).size
    }),
    ...foundMembers(reading, "M5.E-C04", {
      views: requiredOutputs(),
      summary: ownDocument(reading, "oracle/stream_sort_summary.json")?.key,
      workload_days: stage.ledger.phases.M5.pinned.workload_days?.value ?? void 0
    })
  };
}

// other-part:evidence-schemas/src/generated/run_started.v1.ts
import { RunStartedV1$evidence_schemas_src_generated_run_started_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/runtime_scope_bundle.v1.ts
import { RuntimeScopeBundleV1$evidence_schemas_src_generated_runtime_scope_bundle_v1 } from "./catalog.mjs";

// other-part:actions/lib/rules/manifest-identity.ts
import { manifestDigest$actions_lib_rules_manifest_identity } from "./lib.mjs";
import { markerDigest$actions_lib_rules_manifest_identity } from "./lib.mjs";

// actions/lib/bundle/joins/found/start.ts
var START_FOUND = {
  "M2.F": (reading) => {
    const cluster = reading.snapshot.epoch.kafka_cluster_id ?? void 0;
    const readiness = ownDocument(reading, "topic_readiness_snapshot.json");
    return {
      cluster_id: [reading.handed(record$actions_lib_run_handover({ cluster_id: text$actions_lib_run_handover }))?.cluster_id, cluster],
      ...foundMembers(reading, "M2.F-C01", { cluster_id: cluster }),
      ...askedMembers(reading, "M2.F-C01", { security: { $one_of: SECURITIES$actions_lib_rules_log_security[reading.snapshot.substrate] } }),
      ...principalClaims(reading),
      ...foundMembers(reading, "M2.F-C02", { present: TOPICS$runtime_src_substrate_stack_pins.length }),
      ...foundMembers(reading, "M2.F-C04", { key: readiness?.key, sha256: readiness?.sha256 })
    };
  },
  "M2.H": (reading) => ({
    ...foundMembers(reading, "M2.H-C02", {
      endpoint: endpointOf(reading),
      resource_id: reading.snapshot.epoch.db_resource_id ?? void 0
    }),
    ...foundMembers(reading, "M2.H-C04", { tables: reading.handed(record$actions_lib_run_handover({ tables: count$actions_lib_run_handover }))?.tables })
  }),
  "M3.B": (reading) => {
    const said = reading.handed(MINTED);
    const seed = ownDocument(reading, "m3_b_run_header_seed.json");
    return {
      ...foundMembers(reading, "M3.B-C01", {
        format: handle$evidence_schemas_src_handles("PLATFORM_RUN_ID_REGEX"),
        candidate: said?.candidate_platform_run_id
      }),
      ...foundMembers(reading, "M3.B-C02", {
        platform_run_id: reading.run,
        execution_id: reading.snapshot.execution_id,
        collision_attempts: said?.collision_attempts
      }),
      ...askedMembers(reading, "M3.B-C02", {
        collision_attempts: { $at_most: Number(handle$evidence_schemas_src_handles("PLATFORM_RUN_ID_COLLISION_CAP")) }
      }),
      ...foundWhole(reading, "M3.B-C03", said?.scenario_equivalence),
      ...foundMembers(reading, "M3.B-C03", {
        input: handle$evidence_schemas_src_handles("SCENARIO_EQUIVALENCE_KEY_INPUT"),
        fields: JSON.stringify(handle$evidence_schemas_src_handles("SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS")),
        canonicalization: handle$evidence_schemas_src_handles("SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE"),
        derivation: handle$evidence_schemas_src_handles("SCENARIO_RUN_ID_DERIVATION_MODE")
      }),
      ...foundWhole(reading, "M3.B-C04", seed?.sha256),
      ...foundMembers(reading, "M3.B-C05", { key: seed?.key, version_id: seed?.version_id })
    };
  },
  "M3.C": (reading) => {
    const digests = reading.handed(DIGESTS);
    if (digests === void 0) return {};
    const { config_digest: digest3, image_digest: image } = digests;
    const { scenario_config_digest, run_equivalence_key, scenario_run_id } = digests;
    const fields = handle$evidence_schemas_src_handles("SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS");
    return {
      ...foundMembers(reading, "M3.C-C01", {
        equivalence_fields: fields.filter((name) => name !== handle$evidence_schemas_src_handles("CONFIG_DIGEST_FIELD")).toSorted()
      }),
      ...foundMembers(reading, "M3.C-C02", { mode: handle$evidence_schemas_src_handles("SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE") }),
      ...foundMembers(reading, "M3.C-C03", { algorithm: digests.config_digest_algo, digest: digest3 }),
      ...foundWhole(reading, "M3.C-C04", digest3),
      ...foundMembers(reading, "M3.C-C05", { payload: image, tag: image, form: image }),
      ...foundMembers(reading, "M3.C-C06", { durable: [digest3, digest3], local: [digest3, digest3] }),
      ...foundMembers(reading, "M3.C-C07", { scenario_config_digest, run_equivalence_key, scenario_run_id })
    };
  },
  "M3.D": (reading) => {
    const { stage, manifest, handed, run: run2 } = reading;
    const [run_json, marker] = ["run.json", "run_started.json"].map((name) => runObject(stage.view, name));
    const started = stage.view.typed(marker, RunStartedV1$evidence_schemas_src_generated_run_started_v1);
    const { source, mirrored } = mirrorOf(stage, run2);
    return {
      mirrored: [handed(record$actions_lib_run_handover({ mirrored: count$actions_lib_run_handover }))?.mirrored, mirrored],
      ...foundMembers(reading, "M3.D-C01", { config_digest: manifest?.config_digest }),
      ...foundMembers(reading, "M3.D-C03", {
        identity: manifest === void 0 ? void 0 : manifestDigest$actions_lib_rules_manifest_identity(manifest),
        sha256: run_json?.sha256,
        version_id: run_json?.version_id
      }),
      ...foundMembers(reading, "M3.D-C04", {
        identity: started === void 0 ? void 0 : markerDigest$actions_lib_rules_manifest_identity(started),
        run_json_sha256: run_json?.sha256,
        version_id: marker?.version_id
      }),
      ...foundMembers(reading, "M3.D-C05", { source, mirrored })
    };
  },
  "M3.E": (reading) => {
    const { stage, run: run2, handed } = reading;
    const ref = ownDocument(reading, "m4_runtime_scope_bundle.json");
    const scope = stage.view.typed(ref === void 0 ? void 0 : stage.view.find(ref), RuntimeScopeBundleV1$evidence_schemas_src_generated_runtime_scope_bundle_v1);
    return {
      ...foundMembers(reading, "M3.E-C01", {
        marker_run_id: run2,
        platform_run_id: run2,
        run_json_sha256: runObject(stage.view, "run.json")?.sha256
      }),
      ...foundWhole(reading, "M3.E-C02", handle$evidence_schemas_src_handles("REQUIRED_PLATFORM_RUN_ID_ENV_KEY")),
      ...demandedClaims(reading),
      ...foundMembers(reading, "M3.E-C04", { sha256: ref?.sha256, values: [run2] }),
      ...scope === void 0 ? {} : {
        families: [handed(record$actions_lib_run_handover({ families: count$actions_lib_run_handover }))?.families, scope.families.length],
        ...foundMembers(reading, "M3.E-C03", { families: scope.families.map(({ family }) => family).sort() })
      }
    };
  },
  "M3.F": (reading) => {
    const pinning = ownDocument(reading, "m3_run_pinning_snapshot.json");
    return foundMembers(reading, "M3.F-C04", { key: pinning?.key, sha256: pinning?.sha256 });
  }
};
function principalClaims(reading) {
  const { administrator, principal_sha256: principal } = reading.side("M2.F-C03", "observed");
  const { security } = reading.side("M2.F-C01", "observed");
  if (security === void 0 || administrator === void 0) return {};
  const says2 = security === TABLE_LOG_SECURITY$actions_lib_rules_log_security;
  const readiness = ownDocument(reading, "topic_readiness_snapshot.json");
  const { identity_used: client } = membersOf2(readiness && reading.stage.view.find(readiness)?.document);
  return {
    ...typeof client === "string" && says2 ? { "the digest of whom it used": [principal, sha256Hex$evidence_schemas_src_digest(client)] } : {},
    "whether the log told of its client": [
      [principal !== null, administrator !== null],
      [says2, true]
    ]
  };
}
function demandedClaims(reading) {
  const { $one_of: demanded } = reading.side("M3.E-C02", "expected");
  const modes = record$actions_lib_run_handover({ modes: byName$actions_lib_run_handover(record$actions_lib_run_handover({ environment: list$actions_lib_run_handover(text$actions_lib_run_handover) })) })(
    findPassed(reading.stage, "M1.B")?.payload
  );
  if (modes === void 0 || !Array.isArray(demanded)) return {};
  const read2 = Object.values(modes.value.modes).map(({ environment }) => environment);
  return {
    "keys that no mode of the image reads": [
      demanded.map(String).filter((key) => !read2.some((names) => names.includes(key))),
      []
    ]
  };
}
function mirrorOf({ view, ledger }, run2) {
  const snapshot = ledger.phases.M1.lanes["M1.A"]?.snapshot?.key;
  if (snapshot === void 0) return {};
  const bucket = handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET");
  const folder = snapshot.slice(0, snapshot.lastIndexOf("/") + 1);
  const names = view.under(bucket, folder).map(({ key }) => key.slice(folder.length));
  const root = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}P(-1)/`;
  return {
    source: names.length,
    mirrored: names.filter((name) => view.newest(bucket, root + name) !== void 0).length
  };
}
function endpointOf({ stage, snapshot }) {
  const set = inventoryMembers$actions_lib_handovers_m9(findPassed(stage, inventoryHandover$actions_lib_handovers_m9.lane)?.payload)?.value.destroy_set;
  if (set === void 0 || set.stack.database.resource_id !== snapshot.epoch.db_resource_id) return void 0;
  return isManagedSet$actions_lib_handovers_m9(set) ? set.stack.database.endpoint : `${set.stack.database.host}:${set.stack.database.port}`;
}
var MINTED = record$actions_lib_run_handover({ candidate_platform_run_id: text$actions_lib_run_handover, collision_attempts: count$actions_lib_run_handover, scenario_equivalence: anything });
var DIGESTS = record$actions_lib_run_handover({
  config_digest: text$actions_lib_run_handover,
  config_digest_algo: text$actions_lib_run_handover,
  image_digest: text$actions_lib_run_handover,
  scenario_config_digest: text$actions_lib_run_handover,
  run_equivalence_key: text$actions_lib_run_handover,
  scenario_run_id: text$actions_lib_run_handover
});

// actions/lib/bundle/joins/lane-reading.ts
function readingOf(snapshot, stage, facts) {
  const mapped = record$actions_lib_run_handover({ services: list$actions_lib_run_handover(record$actions_lib_run_handover({ service: text$actions_lib_run_handover })) })(findPassed(stage, "M4.B")?.payload)?.value;
  return {
    stage,
    facts,
    snapshot,
    run: stage.view.manifest.platform_run_id,
    manifest: stage.view.typed(runObject(stage.view, "run.json"), RunManifestV1$evidence_schemas_src_generated_run_manifest_v1),
    handed: (members) => members(snapshot.payload)?.value,
    side: (check, side) => membersOf2(snapshot.checks.find(({ id, outcome }) => id === check && outcome === "pass")?.[side]),
    services: (mapped?.services ?? []).map(({ service }) => service)
  };
}

// other-part:evidence-schemas/src/generated/run_header_seed.v1.ts
import { RunHeaderSeedV1$evidence_schemas_src_generated_run_header_seed_v1 } from "./catalog.mjs";

// actions/lib/bundle/joins/lane-sources.ts
var SOURCES = {
  "M3.B": ({ handed, snapshot, stage }) => {
    const ref = snapshot.documents.find(({ name }) => name === "m3_b_run_header_seed.json");
    const seed = stage.view.typed(ref === void 0 ? void 0 : stage.view.find(ref), RunHeaderSeedV1$evidence_schemas_src_generated_run_header_seed_v1);
    if (seed === void 0) return {};
    const said = handed(SEEDED2);
    const { candidate_platform_run_id, collision_attempts, collision_detected, final_platform_run_id } = seed;
    return {
      "the run that it minted": [
        said,
        { candidate_platform_run_id, collision_attempts, collision_detected, final_platform_run_id }
      ]
    };
  },
  "M4.G": ({ handed, stage }) => ({
    "the tasks of M4.F": [
      handed(record$actions_lib_run_handover({ tasks: list$actions_lib_run_handover(UNIQUE2) }))?.tasks.map(({ taskArn }) => taskArn).sort(),
      tasksOf(stage)?.toSorted()
    ]
  }),
  "M4.H": ({ handed, stage }) => ({
    services: [
      handed(record$actions_lib_run_handover({ services: count$actions_lib_run_handover }))?.services,
      stage.view.typed(runObject(stage.view, "operate/daemons_ready.json"), DaemonsReadyV1$evidence_schemas_src_generated_daemons_ready_v1)?.services.length
    ]
  }),
  "M5.C": ({ handed, stage }) => {
    const seed = stage.view.typed(runObject(stage.view, "oracle/seed_snapshot.json"), SeedSnapshotV1$evidence_schemas_src_generated_seed_snapshot_v1);
    const said = handed(record$actions_lib_run_handover({ content_index_digest: text$actions_lib_run_handover, copied_again: count$actions_lib_run_handover, task_arns: list$actions_lib_run_handover(text$actions_lib_run_handover) }));
    return seed === void 0 ? {} : {
      content_index_digest: [said?.content_index_digest, seed.content_index_digest],
      copied_again: [said?.copied_again, seed.copied],
      "the last of its tasks": [said?.task_arns.at(-1), seed.task_arn]
    };
  },
  "M5.D": ({ handed, stage }) => {
    const views = viewsOf(stage.view);
    const rows = handed(record$actions_lib_run_handover({ matrix: list$actions_lib_run_handover(SORT) }))?.matrix ?? [];
    return {
      "the sorts that it asked for": [
        rows.map(({ output_id, manifest_key, receipt_key, sort_key }) => ({
          output_id,
          manifest_key,
          receipt_key,
          sort_key
        })),
        rows.map(({ output_id }) => {
          const view = views.find(({ manifest }) => manifest.output_id === output_id);
          return {
            output_id,
            manifest_key: view?.object.key,
            receipt_key: view?.object.key.replace("_stream_view_manifest", "_stream_sort_receipt"),
            sort_key: view?.receipt.sort_key
          };
        })
      ],
      "the outputs that it sorted": [
        rows.map(({ output_id }) => output_id).toSorted(),
        views.map(({ manifest }) => manifest.output_id).toSorted()
      ]
    };
  },
  "M5.G": ({ handed, stage }) => {
    const said = handed(record$actions_lib_run_handover({ output_id: text$actions_lib_run_handover, output_fingerprint: text$actions_lib_run_handover }));
    const view = viewsOf(stage.view).find(({ manifest }) => manifest.output_id === said?.output_id);
    return { output_fingerprint: [said?.output_fingerprint, view?.receipt.output_fingerprint] };
  },
  "M6.F": ({ handed, stage }) => {
    const summary = stage.view.typed(runObject(stage.view, "wsp/wsp_summary.json"), WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1);
    const said = handed(record$actions_lib_run_handover({ effective_eps: anything, timing: record$actions_lib_run_handover({ ended_at_utc: text$actions_lib_run_handover }), retries: anything }));
    return summary === void 0 ? {} : {
      "timing.ended_at_utc": [said?.timing.ended_at_utc, summary.ended_at_utc],
      effective_eps: [said?.effective_eps, Math.round(Number(summary.effective_eps))],
      retries: [said?.retries, summary.retries]
    };
  },
  "M7.B": ({ handed, stage }) => ({
    "its task, beside those of M4.F": [strangers(stage, [handed(record$actions_lib_run_handover({ task_arn: text$actions_lib_run_handover }))?.task_arn]), []]
  }),
  "M7.C": (reading) => caughtUpClaims2(reading),
  "M7.E": ({ handed, stage }) => ({
    "its tasks, beside those of M4.F": [
      strangers(
        stage,
        (handed(record$actions_lib_run_handover({ tasks: list$actions_lib_run_handover(TASK) }))?.tasks ?? []).map(({ task_arn }) => task_arn)
      ),
      []
    ]
  }),
  "M7.G": ({ handed, stage }) => ({
    "its tasks, beside those of M4.F": [
      strangers(
        stage,
        (handed(record$actions_lib_run_handover({ services: list$actions_lib_run_handover(SERVED2) }))?.services ?? []).map(({ task }) => task)
      ),
      []
    ]
  }),
  "M7.H": ({ handed, stage }) => {
    const cases = stage.view.typed(runObject(stage.view, "case_labels/case_summary.json"), CaseSummaryV1$evidence_schemas_src_generated_case_summary_v1);
    const labels = stage.view.typed(runObject(stage.view, "case_labels/label_summary.json"), LabelSummaryV1$evidence_schemas_src_generated_label_summary_v1);
    const said = handed(record$actions_lib_run_handover({ cases: count$actions_lib_run_handover, labels: count$actions_lib_run_handover, triggers: count$actions_lib_run_handover }));
    return {
      cases: [said?.cases, cases?.cases_created],
      triggers: [said?.triggers, cases?.triggers_seen],
      labels: [said?.labels, labels?.assertions]
    };
  },
  "M8.B": ({ handed, run: run2 }) => ({ lock_key: [handed(record$actions_lib_run_handover({ lock_key: text$actions_lib_run_handover }))?.lock_key, `reporter:${run2}`] }),
  "M8.D": ({ handed, stage }) => {
    const profile = record$actions_lib_run_handover({ profile: record$actions_lib_run_handover({ values: byName$actions_lib_run_handover(anything) }) })(findPassed(stage, "M8.D")?.payload);
    return {
      hold_ms: [
        handed(record$actions_lib_run_handover({ hold_ms: count$actions_lib_run_handover }))?.hold_ms,
        profile === void 0 ? void 0 : profile.value.profile.values.contention_overlap_ms
      ]
    };
  },
  "M8.E": ({ handed, stage }) => {
    const said = handed(record$actions_lib_run_handover({ fence: text$actions_lib_run_handover, task_arn: text$actions_lib_run_handover }));
    const marker = markersOf2(stage).find(({ document }) => document.writer.task_arn === said?.task_arn);
    return { fence: [said?.fence, marker === void 0 ? void 0 : String(marker.document.fence)] };
  },
  "M8.F": ({ handed, stage, facts }) => {
    const said = handed(
      record$actions_lib_run_handover({ quarantines: record$actions_lib_run_handover({ by_reason: byName$actions_lib_run_handover(count$actions_lib_run_handover) }), receipts: record$actions_lib_run_handover({ objects: count$actions_lib_run_handover }) })
    );
    return {
      ...markerClaims(handed(MARKED), stage),
      "quarantines.by_reason": [said?.quarantines.by_reason, Object.fromEntries(facts.quarantine.reasons)],
      "receipts.objects": [said?.receipts.objects, facts.receipts.linesOf.size]
    };
  },
  "M8.G": ({ handed, stage }) => {
    const anchors = stage.view.typed(runObject(stage.view, "obs/replay_anchors.json"), ReplayAnchorsV1$evidence_schemas_src_generated_replay_anchors_v1);
    const summary = stage.view.typed(runObject(stage.view, "wsp/wsp_summary.json"), WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1);
    const said = handed(record$actions_lib_run_handover({ anchors: anything, emitted: count$actions_lib_run_handover }));
    return {
      anchors: [said?.anchors, anchors?.counts],
      emitted: [said?.emitted, summary?.totals.emitted]
    };
  },
  "M8.H": ({ handed, stage }) => ({
    ...markerClaims(handed(MARKED), stage),
    markers: [handed(record$actions_lib_run_handover({ markers: count$actions_lib_run_handover }))?.markers, markersOf2(stage).length]
  }),
  "M9.B": ({ handed, snapshot, manifest, stage: { ledger } }) => {
    const said = handed(FROZEN2);
    const closed = ledger.phases.M8.lanes["M8.I"]?.epoch;
    const bus = snapshot.epoch.kafka_cluster_id ?? closed?.kafka_cluster_id;
    const database = snapshot.epoch.db_resource_id ?? closed?.db_resource_id;
    return said === void 0 ? {} : {
      // A managed bus has a life of its own, and no stack names it.
      ...said.destroy_set.stack.bus === void 0 ? {} : { "the bus of its substrate": [said.destroy_set.stack.bus.cluster_id, bus] },
      "the database of its substrate": [said.destroy_set.stack.database.resource_id, database],
      "the image that it preserves": [said.preserve_set.image, manifest?.image.image_digest],
      "the bucket of the evidence": [said.preserve_set.evidence.bucket, handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET")]
    };
  },
  "M9.H": ({ handed, stage }) => ({
    teardown_proof: [
      handed(record$actions_lib_run_handover({ teardown_proof: text$actions_lib_run_handover }))?.teardown_proof,
      runObject(stage.view, "teardown/teardown_proof.json")?.key
    ]
  })
};
var SEEDED2 = record$actions_lib_run_handover({
  candidate_platform_run_id: text$actions_lib_run_handover,
  collision_attempts: count$actions_lib_run_handover,
  collision_detected: anything,
  final_platform_run_id: text$actions_lib_run_handover
});
var UNIQUE2 = record$actions_lib_run_handover({ taskArn: text$actions_lib_run_handover });
var TASK = record$actions_lib_run_handover({ task_arn: text$actions_lib_run_handover });
var SERVED2 = record$actions_lib_run_handover({ task: text$actions_lib_run_handover });
var SORT = record$actions_lib_run_handover({ output_id: text$actions_lib_run_handover, manifest_key: text$actions_lib_run_handover, receipt_key: text$actions_lib_run_handover, sort_key: list$actions_lib_run_handover(text$actions_lib_run_handover) });
var MARKED = record$actions_lib_run_handover({ marker_key: text$actions_lib_run_handover, bundle_root_sha256: text$actions_lib_run_handover });
var FROZEN2 = record$actions_lib_run_handover({
  destroy_set: record$actions_lib_run_handover({
    stack: record$actions_lib_run_handover({ bus: optional$actions_lib_run_handover(record$actions_lib_run_handover({ cluster_id: text$actions_lib_run_handover })), database: record$actions_lib_run_handover({ resource_id: text$actions_lib_run_handover }) })
  }),
  preserve_set: record$actions_lib_run_handover({ image: text$actions_lib_run_handover, evidence: record$actions_lib_run_handover({ bucket: text$actions_lib_run_handover }) })
});
var STARTED3 = record$actions_lib_run_handover({ services: list$actions_lib_run_handover(record$actions_lib_run_handover({ task_arns: list$actions_lib_run_handover(text$actions_lib_run_handover) })) });
var tasksOf = (stage) => handedOver(stage, "M4.F", STARTED3)?.services.flatMap(({ task_arns }) => task_arns);
var strangers = (stage, named) => {
  const known = tasksOf(stage);
  return known === void 0 ? [] : named.filter((task) => task === void 0 || !known.includes(task));
};
function caughtUpClaims2({ handed, run: run2, stage }) {
  const verdict = stage.view.typed(runObject(stage.view, "rtdl_core/caught_up.json"), CaughtUpV1$evidence_schemas_src_generated_caught_up_v1);
  const said = handed(record$actions_lib_run_handover({ samples: list$actions_lib_run_handover(anything), max_lag: count$actions_lib_run_handover, groups: list$actions_lib_run_handover(text$actions_lib_run_handover) }));
  if (verdict === void 0) return {};
  const { samples } = verdict;
  const groups = consumerStreams$runtime_src_consumer_streams(handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), run2).map(({ groupId }) => groupId);
  return {
    samples: [said?.samples, samples.map(({ max_lag, sampled_at_utc }) => ({ max_lag, sampled_at_utc }))],
    max_lag: [said?.max_lag, verdict.max_lag],
    groups: [said?.groups, groups],
    interval_seconds_min: [verdict.interval_seconds_min, secondsOf(stage)],
    "samples that follow sooner": [
      samples.filter(({ sampled_at_utc: at }, index) => isSooner(at, index, verdict)).length,
      0
    ]
  };
}
function secondsOf({ ledger }) {
  const pinned = ledger.phases.M7.pinned.profile;
  return pinned === void 0 ? void 0 : Math.ceil(profileValues$actions_lib_run_profile(pinned.value).caught_up_interval_ms / 1e3);
}
var EARLY_MS_MAX = 2;
function isSooner(at, index, { samples, interval_seconds_min: seconds }) {
  const before = samples[index - 1];
  if (before === void 0) return false;
  return Date.parse(at) - Date.parse(before.sampled_at_utc) < seconds * 1e3 - EARLY_MS_MAX;
}
var markersOf2 = ({ view }) => view.under(
  handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"),
  `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: view.manifest.platform_run_id })}run_completed`
).flatMap((object) => {
  const document = view.typed(object, RunCompletedV1$evidence_schemas_src_generated_run_completed_v1);
  return document === void 0 ? [] : [{ object, document }];
});
function markerClaims(said, stage) {
  const marker = markersOf2(stage).find(({ object }) => object.key === said?.marker_key);
  return { "the root of its marker": [said?.bundle_root_sha256, marker?.document.bundle_root_sha256] };
}

// other-part:evidence-schemas/src/generated/build_command_surface_receipt.v1.ts
import { BuildCommandSurfaceReceiptV1$evidence_schemas_src_generated_build_command_surface_receipt_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/ci_m1_outputs.v1.ts
import { CiM1OutputsV1$evidence_schemas_src_generated_ci_m1_outputs_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/entrypoint_matrix_receipt.v1.ts
import { EntrypointMatrixReceiptV1$evidence_schemas_src_generated_entrypoint_matrix_receipt_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/packaging_provenance.v1.ts
import { PackagingProvenanceV1$evidence_schemas_src_generated_packaging_provenance_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/build_context_secret_scan.v1.ts
import { BuildContextSecretScanV1$evidence_schemas_src_generated_build_context_secret_scan_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/secret_source_contract_receipt.v1.ts
import { SecretSourceContractReceiptV1$evidence_schemas_src_generated_secret_source_contract_receipt_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/security_secret_injection_checks.v1.ts
import { SecuritySecretInjectionChecksV1$evidence_schemas_src_generated_security_secret_injection_checks_v1 } from "./catalog.mjs";

// other-part:actions/lib/rules/secret-hits.ts
import { HITS_SHOWN_MAX$actions_lib_rules_secret_hits } from "./lib.mjs";
import { hitLine$actions_lib_rules_secret_hits } from "./lib.mjs";
import { hitLines$actions_lib_rules_secret_hits } from "./lib.mjs";

// actions/lib/bundle/joins/packaging/secret-scans.ts
var USAGE = 64;
var verifySecretScans = (stage) => {
  const lane = latestOf(stage, "M1.D");
  if (lane === void 0) return [];
  const { snapshot, ref } = lane;
  return [
    ...judging(ref, () => differing(laneClaims2({ view: stage.view, snapshot }))),
    ...judgedDocument(
      stage,
      { lane: "M1.D", name: "build_context_secret_scan.json", schema: BuildContextSecretScanV1$evidence_schemas_src_generated_build_context_secret_scan_v1 },
      (scan) => contextFaults(scan, snapshot)
    ),
    ...judgedDocument(
      stage,
      { lane: "M1.D", name: "security_secret_injection_checks.json", schema: SecuritySecretInjectionChecksV1$evidence_schemas_src_generated_security_secret_injection_checks_v1 },
      (checks) => injectionFaults(checks, snapshot)
    ),
    ...judgedDocument(
      stage,
      { lane: "M1.D", name: "secret_source_contract_receipt.json", schema: SecretSourceContractReceiptV1$evidence_schemas_src_generated_secret_source_contract_receipt_v1 },
      (receipt) => sourceFaults(receipt, { view: stage.view, snapshot })
    )
  ];
};
var SCANNED = record$actions_lib_run_handover({ context_files: count$actions_lib_run_handover, image_files: count$actions_lib_run_handover });
var HITS = record$actions_lib_run_handover({ hits: list$actions_lib_run_handover(text$actions_lib_run_handover), instructions: list$actions_lib_run_handover(text$actions_lib_run_handover) });
var FILES = record$actions_lib_run_handover({ files: count$actions_lib_run_handover });
var EXTENTS = record$actions_lib_run_handover({ context: FILES, image: FILES, receipts: record$actions_lib_run_handover({ context: text$actions_lib_run_handover, image: text$actions_lib_run_handover }) });
var MODES = record$actions_lib_run_handover({ modes: list$actions_lib_run_handover(text$actions_lib_run_handover) });
var BUILT = record$actions_lib_run_handover({ files: count$actions_lib_run_handover });
var found = ({ checks }, id, members) => members(checks.find((one) => one.id === id)?.observed)?.value;
function laneClaims2(reading) {
  const { snapshot } = reading;
  const scanned = SCANNED(snapshot.payload)?.value;
  const extents = found(snapshot, "M1.D-C04", EXTENTS);
  const modes = found(snapshot, "M1.D-C03", MODES)?.modes;
  const isWhole2 = snapshot.checks.some(({ id, outcome }) => id === "M1.D-C04" && outcome === "pass");
  const built = isWhole2 ? handedTo(reading, "M1.A", BUILT) : void 0;
  const contract = handedTo(reading, "M1.B", CONTRACT)?.modes;
  const written = (name) => snapshot.documents.find((one) => one.name === name)?.sha256;
  return {
    ...scanned === void 0 || built === void 0 ? {} : { image_files: [scanned.image_files, built.files] },
    ...scanned === void 0 || extents === void 0 ? {} : {
      "the files of the context of M1.D-C04": [extents.context.files, scanned.context_files],
      "the files of the image of M1.D-C04": [extents.image.files, scanned.image_files]
    },
    ...extents === void 0 ? {} : {
      "the receipts of M1.D-C04": [
        extents.receipts,
        {
          context: written("build_context_secret_scan.json"),
          image: written("security_secret_injection_checks.json")
        }
      ]
    },
    ...modes === void 0 || contract === void 0 ? {} : { "the modes of M1.D-C03": [modes, Object.keys(contract).sort()] }
  };
}
function contextFaults(scan, snapshot) {
  const scanned = SCANNED(snapshot.payload)?.value;
  const hits = found(snapshot, "M1.D-C01", HITS)?.hits;
  return differing({
    overall_pass: [scan.overall_pass, scan.hits.length === 0],
    ...scanned === void 0 ? {} : { files_scanned: [scan.files_scanned, scanned.context_files] },
    ...hits === void 0 ? {} : { "the hits of M1.D-C01": [hitLines$actions_lib_rules_secret_hits(scan.hits), hits] }
  });
}
var PATTERNS = ["dockerfile_instruction", "credential_file_name", "credential_in_text"];
function injectionFaults({ patterns, overall_pass }, snapshot) {
  const scanned = SCANNED(snapshot.payload)?.value;
  const [instructions, names, texts] = patterns;
  const secret = found(snapshot, "M1.D-C01", HITS)?.instructions;
  const hits = found(snapshot, "M1.D-C05", list$actions_lib_run_handover(text$actions_lib_run_handover));
  return differing({
    patterns: [patterns.map(({ id }) => id), PATTERNS],
    overall_pass: [overall_pass, patterns.every((one) => one.hits.length === 0)],
    ...scanned === void 0 ? {} : {
      "the files of the image": [names?.scanned_count, scanned.image_files],
      "whether it has more texts than files": [(texts?.scanned_count ?? 0) > scanned.image_files, false]
    },
    ...secret === void 0 ? {} : {
      "the instructions of M1.D-C01": [
        instructions?.hits.map(({ rule, path }) => ({ rule, path })),
        secret.map((line) => ({ rule: line.slice(0, RULE_CHARACTERS_MAX), path: handle$evidence_schemas_src_handles("IMAGE_DOCKERFILE_PATH") }))
      ]
    },
    ...hits === void 0 ? {} : imageHits(hits, [names, texts])
  });
}
var RULE_CHARACTERS_MAX = 128;
function imageHits(shown2, patterns) {
  const listed = patterns.flatMap((one) => one?.hits ?? []).map(hitLine$actions_lib_rules_secret_hits);
  return {
    "how many of its hits M1.D-C05 shows": [Math.min(listed.length, HITS_SHOWN_MAX$actions_lib_rules_secret_hits), shown2.length],
    "hits of M1.D-C05 that it does not list": [shown2.filter((one) => !listed.includes(one)), []]
  };
}
var CONTRACT = record$actions_lib_run_handover({
  modes: byName$actions_lib_run_handover(record$actions_lib_run_handover({ environment: list$actions_lib_run_handover(text$actions_lib_run_handover), secret_argument_exit_code: (value) => ({ value }) }))
});
function sourceFaults({ modes }, reading) {
  const contract = handedTo(reading, "M1.B", CONTRACT)?.modes;
  if (contract === void 0) return [];
  const due = Object.entries(contract).map(([mode, { environment, secret_argument_exit_code: code }]) => ({
    mode,
    required_paths: environment.filter((name) => name.startsWith("SSM_")),
    accepts_secret_argument: code !== USAGE,
    secret_argument_exit_code: code
  }));
  return differing({ modes: [modes, due] });
}

// actions/lib/bundle/joins/packaging/packaging.ts
var verifyPackaging = (stage) => [
  ...verifySecretScans(stage),
  ...judgedDocument(
    stage,
    { lane: "M1.B", name: "entrypoint_matrix_receipt.json", schema: EntrypointMatrixReceiptV1$evidence_schemas_src_generated_entrypoint_matrix_receipt_v1 },
    (receipt) => matrixFaults(receipt, stage)
  ),
  ...judgedDocument(
    stage,
    { lane: "M1.E", name: "build_command_surface_receipt.json", schema: BuildCommandSurfaceReceiptV1$evidence_schemas_src_generated_build_command_surface_receipt_v1 },
    (receipt) => surfaceFaults(receipt, stage)
  ),
  ...judgedDocument(
    stage,
    { lane: "M1.C", name: "packaging_provenance.json", schema: PackagingProvenanceV1$evidence_schemas_src_generated_packaging_provenance_v1 },
    (provenance) => provenanceFaults(provenance, stage)
  ),
  ...judgedDocument(
    stage,
    { lane: "M1.G", name: "ci_m1_outputs.json", schema: CiM1OutputsV1$evidence_schemas_src_generated_ci_m1_outputs_v1 },
    (outputs) => outputFaults(outputs, stage)
  )
];
var CANDIDATE = record$actions_lib_run_handover({
  candidate_digest: text$actions_lib_run_handover,
  image_tag: text$actions_lib_run_handover,
  git_sha: nullable$actions_lib_run_handover(text$actions_lib_run_handover),
  source_sha256: text$actions_lib_run_handover,
  include_manifest_sha256: text$actions_lib_run_handover
});
var LISTED = record$actions_lib_run_handover({ modes: list$actions_lib_run_handover(text$actions_lib_run_handover) });
function matrixFaults(receipt, stage) {
  const { modes } = receipt;
  const snapshot = latestOf(stage, "M1.B")?.snapshot;
  const candidate = snapshot && handedTo({ view: stage.view, snapshot }, "M1.A", CANDIDATE);
  const rules = observedBy(stage, "M1.B", "M1.B-C04");
  const listed = foundBy(stage, ["M1.B", "M1.B-C01"], LISTED)?.modes;
  const starts = modes.every(
    ({ help, dry, secret_argument: secret }) => [help.exit_code, dry.exit_code].every((code) => code === 0) && secret.exit_code === USAGE
  );
  return differing({
    overall_pass: [receipt.overall_pass, starts],
    commands: [modes.map(({ command }) => command), modes.map(({ mode }) => [mode])],
    ...candidate === void 0 ? {} : { image_digest: [receipt.image_digest, candidate.candidate_digest] },
    ...listed === void 0 ? {} : { "the modes of M1.B-C01": [modes.map(({ mode }) => mode), listed] },
    ...rules === void 0 ? {} : {
      "the modes of M1.B-C04": [
        modes.map(({ mode, grammar, secret_argument: secret }) => ({
          mode,
          grammar,
          secret_argument_exit: secret.exit_code
        })),
        rules
      ]
    }
  });
}
var STEP = record$actions_lib_run_handover({ step: text$actions_lib_run_handover, ended_at_utc: text$actions_lib_run_handover });
var BUILT2 = record$actions_lib_run_handover({ steps: list$actions_lib_run_handover(STEP) });
var PUSHED = record$actions_lib_run_handover({
  steps: list$actions_lib_run_handover(anything),
  tool_versions: anything,
  image_digest: text$actions_lib_run_handover,
  image_tag: text$actions_lib_run_handover,
  git_sha: nullable$actions_lib_run_handover(text$actions_lib_run_handover)
});
var ORDER = record$actions_lib_run_handover({ order: list$actions_lib_run_handover(text$actions_lib_run_handover), overlapping: list$actions_lib_run_handover(anything) });
function surfaceFaults({ steps, tool_versions }, stage) {
  const pushed = handedOver(stage, "M1.C", PUSHED);
  const order2 = foundBy(stage, ["M1.E", "M1.E-C01a"], ORDER)?.order;
  return differing({
    ...order2 === void 0 ? {} : { "the order of M1.E-C01a": [steps.map(({ step }) => step), order2] },
    ...pushed === void 0 ? {} : {
      "the steps of M1.C": [steps.slice(0, pushed.steps.length), pushed.steps],
      tool_versions: [tool_versions, pushed.tool_versions]
    },
    ...order2 === void 0 ? {} : {
      "the steps after the push": [
        steps.slice(-1).map(({ step, outcome, retries, exit_code }) => ({ step, outcome, retries, exit_code })),
        [{ step: "write_evidence", outcome: "ok", retries: provenanceVersions(stage) - 1, exit_code: null }]
      ]
    }
  });
}
function provenanceVersions(stage) {
  const ref = findPassed(stage, "M1.C")?.documents.find(({ name }) => name === "packaging_provenance.json");
  return ref === void 0 ? 0 : stage.view.versions(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), ref.key).length;
}
var RECIPES = record$actions_lib_run_handover({ recipes: list$actions_lib_run_handover(text$actions_lib_run_handover) });
function provenanceFaults(provenance, stage) {
  const candidate = handedOver(stage, "M1.A", CANDIDATE);
  const pushed = handedOver(stage, "M1.C", PUSHED);
  const git_sha = provenance.git_sha ?? null;
  const recipes = foundBy(stage, ["M1.A", "M1.A-C01"], RECIPES)?.recipes;
  const { view } = stage;
  const isCarried = findPassed(stage, "M3.D") !== void 0;
  const manifest = isCarried ? view.typed(runObject(view, "run.json"), RunManifestV1$evidence_schemas_src_generated_run_manifest_v1) : void 0;
  return differing({
    oci_digest_value: [provenance.oci_digest_value, provenance.image_digest.replace(/^sha256:/, "")],
    build_path: [provenance.build_path, handle$evidence_schemas_src_handles("IMAGE_BUILD_PATH")],
    dockerfile_path: [provenance.dockerfile_path, handle$evidence_schemas_src_handles("IMAGE_DOCKERFILE_PATH")],
    build_actor: [provenance.build_actor, provenance.ci.actor],
    ...recipes === void 0 ? {} : { "the recipes of M1.A-C01": [[provenance.dockerfile_path], recipes] },
    image_tag: [provenance.image_tag, tagOf({ git_sha, source_sha256: provenance.source_sha256 })],
    ...jobClaims(git_sha, provenance.ci.workflow_sha),
    ...candidate === void 0 ? {} : {
      source_sha256: [provenance.source_sha256, candidate.source_sha256],
      include_manifest_sha256: [provenance.include_manifest_sha256, candidate.include_manifest_sha256]
    },
    ...pushed === void 0 ? {} : {
      image_digest: [provenance.image_digest, pushed.image_digest],
      build_completed_at_utc: [provenance.build_completed_at_utc, builtAt(stage)],
      "the tag that M1.C pushed": [provenance.image_tag, pushed.image_tag],
      git_sha: [git_sha, pushed.git_sha]
    },
    ...manifest === void 0 ? {} : { "the image of run.json": [imageOf(provenance), manifest.image] }
  });
}
var builtAt = (stage) => handedOver(stage, "M1.C", BUILT2)?.steps.findLast(({ step }) => step === "build")?.ended_at_utc;
var imageOf = ({ image_tag, image_digest, git_sha, source_sha256, image_reference_mode }) => ({
  image_tag,
  image_digest,
  ...git_sha === void 0 ? {} : { git_sha },
  source_sha256,
  image_reference_mode
});
var tagOf = ({ git_sha, source_sha256 }) => git_sha === null ? renderHandle$evidence_schemas_src_handles("IMAGE_TAG_SOURCE_PATTERN", { source_digest: source_sha256 }) : renderHandle$evidence_schemas_src_handles("IMAGE_TAG_GIT_SHA_PATTERN", { git_sha });
var COMMIT2 = /^[0-9a-f]{40}$/;
var jobClaims = (git_sha, workflow_sha) => git_sha !== null && COMMIT2.test(workflow_sha) ? { "the commit of its job": [git_sha, workflow_sha] } : {};
function outputFaults(outputs, stage) {
  const { image_tag, image_digest, git_sha, ci_run_id, build_actor } = outputs;
  const pushed = handedOver(stage, "M1.C", PUSHED);
  const job = findPassed(stage, "M1.C")?.ci;
  const emitted = observedBy(stage, "M1.G", "M1.G-C02");
  if (pushed === void 0) return [];
  return differing({
    image_tag: [image_tag, pushed.image_tag],
    image_digest: [image_digest, pushed.image_digest],
    git_sha: [git_sha ?? null, pushed.git_sha],
    ci_run_id: [ci_run_id, job?.run_id],
    build_actor: [build_actor, job?.actor],
    ...emitted === void 0 ? {} : {
      "what M1.G-C02 found": [
        { image_tag, image_digest, git_sha: git_sha ?? null, ci_run_id, build_actor },
        emitted
      ]
    }
  });
}

// actions/lib/bundle/joins/packaging/packaging-found.ts
var BUILT3 = record$actions_lib_run_handover({
  image_tag: text$actions_lib_run_handover,
  git_sha: nullable$actions_lib_run_handover(text$actions_lib_run_handover),
  sources: text$actions_lib_run_handover,
  source_sha256: text$actions_lib_run_handover,
  build_completed_at_utc: text$actions_lib_run_handover
});
var PACKAGING_FOUND = {
  "M1.A": (reading) => {
    const { handed, snapshot } = reading;
    const candidate = handed(BUILT3);
    if (candidate === void 0) return {};
    const { image_tag, git_sha, sources, build_completed_at_utc: built } = candidate;
    const { started_at_utc: from, completed_at_utc: to } = snapshot;
    return {
      image_tag: [image_tag, tagOf(candidate)],
      ...git_sha === null ? {} : { sources: [sources, "commit"] },
      ...jobClaims(git_sha, snapshot.ci.workflow_sha),
      ...foundMembers(reading, "M1.A-C04", { tag: image_tag }),
      "whether it built while it ran": [built >= from && built <= to, true]
    };
  },
  "M1.C": ({ handed, stage }) => {
    const candidate = handedOver(stage, "M1.A", CANDIDATE);
    const pushed = handed(PUSHED);
    if (candidate === void 0 || pushed === void 0) return {};
    return { git_sha: [pushed.git_sha, candidate.git_sha], image_tag: [pushed.image_tag, candidate.image_tag] };
  },
  "M1.I": ({ handed, stage }) => {
    const candidate = handedOver(stage, "M1.A", CANDIDATE);
    const stated = handed(record$actions_lib_run_handover({ image_tag: text$actions_lib_run_handover, git_sha: nullable$actions_lib_run_handover(text$actions_lib_run_handover) }));
    if (candidate === void 0 || stated === void 0) return {};
    return { git_sha: [stated.git_sha, candidate.git_sha], image_tag: [stated.image_tag, candidate.image_tag] };
  }
};

// actions/lib/bundle/joins/lane-values.ts
var verifyLaneValues = (stage, facts) => TABLES.flatMap(
  (table) => Object.entries(table).flatMap(([lane, claimsOf4]) => faultsOf(lane, claimsOf4, { stage, facts }))
);
function faultsOf(lane, claimsOf4, { stage, facts }) {
  const snapshot = findPassed(stage, lane);
  const ref = stage.ledger.phases[planPhaseOf$actions_lib_run_sources(lane)].lanes[lane]?.snapshot;
  if (snapshot === void 0 || ref === void 0) return [];
  return judging(ref, () => differing(claimsOf4(readingOf(snapshot, stage, facts))));
}
var each = (names, value) => Object.fromEntries(names.map((name) => [name, value]));
var CLAIMS = {
  "M4.B": ({ handed, side, stage }) => {
    const ready = stage.view.typed(runObject(stage.view, "operate/daemons_ready.json"), DaemonsReadyV1$evidence_schemas_src_generated_daemons_ready_v1);
    const replicas = handed(record$actions_lib_run_handover({ replicas: count$actions_lib_run_handover }))?.replicas;
    return {
      replicas: [replicas, side("M4.B-C02", "observed").pinned],
      "replicas that were wanted": [
        ready === void 0 ? [] : [...new Set(ready.services.map(({ desired_count }) => desired_count))],
        ready === void 0 ? [] : [replicas]
      ]
    };
  },
  "M4.D": ({ side, run: run2, manifest, handed, stage, snapshot }) => {
    const probe = snapshot.documents.find(({ name }) => name === "m4_d_runtime_probe.json");
    const document = stage.view.typed(probe === void 0 ? void 0 : stage.view.find(probe), RuntimeProbeV1$evidence_schemas_src_generated_runtime_probe_v1);
    return {
      "the probe that M4.D-C03 expects": [
        side("M4.D-C03", "expected"),
        {
          exit_code: 0,
          image_digest: manifest?.image.image_digest,
          platform_run_id: run2,
          task_arn: handed(record$actions_lib_run_handover({ task_arn: text$actions_lib_run_handover }))?.task_arn
        }
      ],
      "the attempt of its probe": [document?.attempt, document === void 0 ? void 0 : snapshot.attempt]
    };
  },
  "M4.E": ({ side, run: run2, manifest, services }) => ({
    "the scope of M4.E-C01": [side("M4.E-C01", "expected"), each(services, run2)],
    "the image of M4.E-C04": [side("M4.E-C04", "expected"), each(services, manifest?.image.image_digest)]
  }),
  "M4.F": ({ side, services }) => ({
    "the services of M4.F-C01": [textsOf(side("M4.F-C01", "expected").order).toSorted(), services.toSorted()],
    "the services of M4.F-C05": [side("M4.F-C05", "expected").services, services.toSorted()]
  }),
  "M5.B": ({ handed, stage }) => {
    const assertion = stage.view.typed(
      runObject(stage.view, "oracle/inlet_assertion_snapshot.json"),
      InletAssertionSnapshotV1$evidence_schemas_src_generated_inlet_assertion_snapshot_v1
    );
    if (assertion === void 0) return {};
    const { inlet_mode, overall_pass, missing_gate_ids, missing_output_ids } = assertion;
    const held = [
      assertion.input_prefix_readable,
      assertion.manifest_readable,
      assertion.seal_readable,
      assertion.manifest_output_coverage_pass,
      missing_gate_ids.length + missing_output_ids.length === 0
    ];
    return {
      "the mode of the inlet": [inlet_mode, handed(record$actions_lib_run_handover({ inlet_mode: text$actions_lib_run_handover }))?.inlet_mode],
      "what the inlet asserted": [overall_pass, held.every(Boolean)]
    };
  },
  "M5.C": ({ side, stage }) => ({
    "the sealed manifest of M5.C-C03": [
      side("M5.C-C03", "expected").sealed_manifest_sha256,
      stage.view.newest(handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET"), `${oracleRunRoot$actions_lib_phase_end_contract(stage.ledger)}_oracle_pack_manifest.json`)?.sha256
    ]
  }),
  "M5.E": ({ handed, stage }) => {
    const said = handed(record$actions_lib_run_handover({ lane_mode: text$actions_lib_run_handover, workload_profile_id: text$actions_lib_run_handover }));
    const pins = Object.fromEntries(pinnedHandles$actions_lib_ledger_derived(stage.ledger));
    const { view } = stage;
    const summary = view.typed(runObject(view, "oracle/stream_sort_summary.json"), StreamSortSummaryV1$evidence_schemas_src_generated_stream_sort_summary_v1);
    const profile = view.typed(runObject(view, "oracle/functional_workload_profile.json"), FunctionalWorkloadProfileV1$evidence_schemas_src_generated_functional_workload_profile_v1);
    return {
      lane_mode: [said?.lane_mode, pins.M5_LANE_MODE],
      "the mode of the sort": [summary?.lane_mode, summary && pins.M5_LANE_MODE],
      workload_profile_id: [said?.workload_profile_id, pins.M5_WORKLOAD_PROFILE_ID],
      "the profile of the workload": [profile?.profile_id, profile && pins.M5_WORKLOAD_PROFILE_ID]
    };
  },
  "M6.D": ({ handed, stage }) => {
    const pass = stage.view.typed(runObject(stage.view, "sr/sr_pass.json"), SrPassV1$evidence_schemas_src_generated_sr_pass_v1);
    return {
      gates: [
        handed(record$actions_lib_run_handover({ gates: anything }))?.gates,
        pass?.gates.map(({ gate_id, status }) => ({ gate_id, status }))
      ]
    };
  },
  "M6.E": ({ handed, stage, run: run2 }) => {
    const said = handed(record$actions_lib_run_handover({ ready_runs: anything, exit_code: count$actions_lib_run_handover, task_arn: text$actions_lib_run_handover }));
    const { view } = stage;
    const states = view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}wsp/ready_runs/`).flatMap((object) => view.typed(object, WspReadyRunV1$evidence_schemas_src_generated_wsp_ready_run_v1) ?? []).toSorted((a, b) => a.sequence - b.sequence).map(({ sequence, status }) => ({ sequence, status }));
    const summary = view.typed(runObject(view, "wsp/wsp_summary.json"), WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1);
    const isSummarised = findPassed(stage, "M6.F") !== void 0;
    return {
      ready_runs: [said?.ready_runs, states.slice(-READY_RUNS_MAX)],
      ...isSummarised ? { exit_code: [said?.exit_code, 0], task_arn: [said?.task_arn, summary?.writer.task_arn] } : {}
    };
  },
  "M6.G": ({ handed, facts }) => {
    const said = handed(record$actions_lib_run_handover({ partitions: list$actions_lib_run_handover(PARTITION) }))?.partitions ?? [];
    return Object.fromEntries(
      said.map(({ topic, partition, last, admitted }) => [
        `what was admitted of ${topic}/${partition}`,
        [admitted, admittedUpTo(facts, { topic, partition, last })]
      ])
    );
  },
  "M7.D": ({ handed, side, facts }) => {
    const said = handed(record$actions_lib_run_handover({ segments: count$actions_lib_run_handover, records_by_topic: list$actions_lib_run_handover(record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, records: count$actions_lib_run_handover })) }));
    const archived = sumOf(facts.archive, ({ topic, records }) => [topic, records]);
    return {
      segments: [said?.segments, side("M7.D-C01", "observed").segments],
      "more segments than there are": [
        Math.max(0, (said?.segments ?? 0) - facts.archive.reduce((sum2, { segments }) => sum2 + segments, 0)),
        0
      ],
      "topics of which more or less is archived": [
        (said?.records_by_topic ?? []).filter(({ topic, records }) => records > (archived.get(topic) ?? 0)).map(({ topic }) => topic),
        []
      ]
    };
  },
  "M8.C": ({ handed, facts }) => {
    const said = handed(record$actions_lib_run_handover({ admitted: list$actions_lib_run_handover(RANGE) }))?.admitted ?? [];
    return Object.fromEntries(
      said.map(({ topic, partition, last_offset: last, events }) => [
        `what was admitted of ${topic}/${partition}`,
        [events, admittedUpTo(facts, { topic, partition, last })]
      ])
    );
  },
  "M8.F": ({ handed, side, facts, manifest }) => {
    const said = handed(SCANNED2);
    const { receipts } = facts.receipts.tallies;
    const admissions = receipts.filter(({ decision }) => decision === "ADMIT");
    const lines = facts.receipts.lines;
    return {
      "the receipts of M8.F-C03": [side("M8.F-C03", "observed").receipts, lines],
      "the configuration of M8.F-C03": [
        side("M8.F-C03", "expected").run_config_digests,
        manifest === void 0 ? void 0 : [manifest.run_config_digest]
      ],
      "the scenario of M8.F-C03": [
        side("M8.F-C03", "expected").scenario_run_ids,
        manifest === void 0 ? void 0 : [manifest.scenario_run_id]
      ],
      receipts: [
        said?.receipts,
        {
          lines,
          by_decision: sumBy(receipts, ({ decision }) => decision),
          admitted_by_topic: sumBy(admissions, ({ topic }) => topic)
        }
      ],
      "log.admitted": [said?.log.admitted, admissions.reduce((sum2, one) => sum2 + one.count, 0)],
      "quarantines.records": [said?.quarantines.records, facts.quarantine.total]
    };
  },
  "M8.H": ({ handed, stage }) => {
    const said = handed(record$actions_lib_run_handover({ conformance: list$actions_lib_run_handover(text$actions_lib_run_handover), anomaly_total: count$actions_lib_run_handover, markers: count$actions_lib_run_handover }));
    const { view } = stage;
    const conformance = view.typed(runObject(view, "obs/environment_conformance.json"), EnvironmentConformanceV1$evidence_schemas_src_generated_environment_conformance_v1);
    const summary = view.typed(runObject(view, "obs/anomaly_summary.json"), AnomalySummaryV1$evidence_schemas_src_generated_anomaly_summary_v1);
    return {
      conformance: [said?.conformance, conformance?.checks.map(({ check_id: id, status }) => `${id} ${status}`)],
      anomaly_total: [said?.anomaly_total, summary?.anomaly_total]
    };
  },
  "M9.B": ({ handed }) => ({
    "secrets that it did not freeze": [
      targetsBeside(handed(record$actions_lib_run_handover({ destroy_set: record$actions_lib_run_handover({ secrets: list$actions_lib_run_handover(text$actions_lib_run_handover) }) }))?.destroy_set.secrets),
      []
    ]
  }),
  "M9.F": ({ handed, stage }) => {
    const matrix = handed(
      record$actions_lib_run_handover({
        secret_target_matrix: list$actions_lib_run_handover(record$actions_lib_run_handover({ parameter_name: text$actions_lib_run_handover, expected_scope: text$actions_lib_run_handover, exists: anything }))
      })
    )?.secret_target_matrix;
    const frozen = record$actions_lib_run_handover({ destroy_set: record$actions_lib_run_handover({ secrets: list$actions_lib_run_handover(text$actions_lib_run_handover) }) })(findPassed(stage, "M9.B")?.payload)?.value;
    const named = (matrix ?? []).map(({ parameter_name: name }) => name);
    const targets = handle$evidence_schemas_src_handles("CANONICAL_DEMO_SECRET_TARGETS");
    return {
      "secrets that it did not look for": [targetsBeside(named), []],
      "the secrets of M9.B": [named, [.../* @__PURE__ */ new Set([...targets, ...frozen?.destroy_set.secrets ?? []])]],
      "what became of them": [
        matrix?.map(({ expected_scope: scope, exists }) => [scope, exists]),
        named.map(() => ["demo_secret_target", false])
      ]
    };
  }
};
var TABLES = [
  CLAIMS,
  SOURCES,
  PACKAGING_FOUND,
  START_FOUND,
  DAEMONS_FOUND,
  ORACLE_FOUND,
  INGRESS_FOUND,
  CORE_FOUND,
  DECISIONS_FOUND,
  CLOSING_FOUND
];
var READY_RUNS_MAX = 20;
var PARTITION = record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, partition: count$actions_lib_run_handover, last: count$actions_lib_run_handover, admitted: count$actions_lib_run_handover });
var RANGE = record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, partition: count$actions_lib_run_handover, last_offset: count$actions_lib_run_handover, events: count$actions_lib_run_handover });
var SCANNED2 = record$actions_lib_run_handover({
  receipts: record$actions_lib_run_handover({ lines: count$actions_lib_run_handover, by_decision: byName$actions_lib_run_handover(count$actions_lib_run_handover), admitted_by_topic: byName$actions_lib_run_handover(count$actions_lib_run_handover) }),
  log: record$actions_lib_run_handover({ admitted: count$actions_lib_run_handover }),
  quarantines: record$actions_lib_run_handover({ records: count$actions_lib_run_handover })
});
var targetsBeside = (named) => handle$evidence_schemas_src_handles("CANONICAL_DEMO_SECRET_TARGETS").filter((target) => named?.includes(target) !== true);
function admittedUpTo({ receipts }, { topic, partition, last }) {
  const cells = receipts.admitted.partitions().find((one) => one.topic === topic && one.partition === partition);
  return cells?.countUpTo(last) ?? 0;
}
function sumOf(rows, of2) {
  const sums = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const [name, value] = of2(row);
    sums.set(name, (sums.get(name) ?? 0) + value);
  }
  return sums;
}

// other-part:evidence-schemas/src/generated/handoff_pack.v1.ts
import { HandoffPackV1$evidence_schemas_src_generated_handoff_pack_v1 } from "./schemas.mjs";

// other-part:actions/lib/checks/outcome.ts
import { laneOverallPass$actions_lib_checks_outcome } from "./lib.mjs";
import { mayRest$actions_lib_checks_outcome } from "./lib.mjs";
import { passedOutcome$actions_lib_checks_outcome } from "./lib.mjs";
import { tallyOf$actions_lib_checks_outcome } from "./lib.mjs";
import { worstOf$actions_lib_checks_outcome } from "./lib.mjs";

// other-part:actions/lib/rules/handoff-evidence.ts
import { HANDED$actions_lib_rules_handoff_evidence } from "./lib.mjs";
import { HANDED_BY_MEMBER$actions_lib_rules_handoff_evidence } from "./lib.mjs";

// actions/lib/bundle/joins/verdicts.ts
var verifyVerdicts = (stage) => phaseDefinitions$actions_lib_definition_phase_definition().flatMap((definition) => verdictFaults(definition, stage));
var SAYS = {
  ...Object.fromEntries(
    ["M7.P8", "M7.P9", "M7.P10"].map((lane) => [
      lane,
      ({ lanes, planned }) => ({ lanes, planned_lanes: planned })
    ])
  ),
  "M8.I": (due) => ({ ...ofVerdict(due), m8_verdict: "ADVANCE_TO_M9" }),
  "M9.I": ({ lanes, predicates }) => ({
    phase_pass_matrix: lanes,
    predicates,
    m9_verdict: "ADVANCE_TO_M10",
    m9_overall_pass: true
  })
};
var ofVerdict = ({ lanes, planned, predicates }) => ({ lanes, planned_lanes: planned, predicates });
function verdictFaults(definition, stage) {
  const planes = Object.keys(SAYS).filter((lane) => definition.lanes.some((one) => one.lane === lane));
  return [.../* @__PURE__ */ new Set([definition.verdict.lane, ...planes])].flatMap((lane) => {
    const snapshot = findPassed(stage, lane);
    const said = membersOf2(snapshot?.payload);
    const ref = stage.ledger.phases[definition.plan_phase].lanes[lane]?.snapshot;
    const due = dueOf(definition, lane, stage);
    if (snapshot === void 0 || ref === void 0 || due === void 0) return [];
    if (SAYS[lane] === void 0 && said.lanes === void 0) return [];
    const words = (SAYS[lane] ?? ofVerdict)(due);
    return judging(
      ref,
      () => differing(Object.fromEntries(Object.entries(words).map(([name, found2]) => [name, [said[name], found2]])))
    );
  });
}
function dueOf(definition, lane, stage) {
  const sources = definition.lanes.find((one) => one.lane === lane)?.source_lanes ?? [];
  const ended = sources.map((name) => [name, outcomeOf(definition, name, stage)]);
  const lanes = ended.filter((one) => one[1] !== void 0);
  if (lanes.length < ended.length) return void 0;
  return {
    lanes: Object.fromEntries(lanes),
    planned: lanes.filter(([, outcome]) => outcome === "planned").map(([name]) => name),
    predicates: predicatesOf(definition, stage)
  };
}
function outcomeOf({ plan_phase }, name, stage) {
  const lane = stage.ledger.phases[plan_phase].lanes[name];
  if (lane?.planned === true) return "planned";
  return lane?.status === "PASS" ? passedOutcome$actions_lib_checks_outcome(name, findPassed(stage, name)?.checks ?? []) : void 0;
}
var predicatesOf = (definition, stage) => Object.fromEntries(
  definition.verdict.predicates.map(({ name, lanes }) => [
    name,
    worstOf$actions_lib_checks_outcome(lanes.map((lane) => outcomeOf(definition, lane, stage) ?? "fail"))
  ])
);

// actions/lib/bundle/joins/packs.ts
var verifyPacks = ({ view }) => [
  ...recordedIn(view).flatMap((recorded) => {
    const { event } = recorded;
    if (event.event !== "LANE_RESULT_RECORDED") return [];
    const snapshot = view.typed(view.find(event.payload.snapshot), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
    return (snapshot?.documents ?? []).flatMap((ref) => {
      const object = view.find(ref);
      const pack = ref.name.endsWith("_handoff_pack.json") ? view.typed(object, HandoffPackV1$evidence_schemas_src_generated_handoff_pack_v1) : void 0;
      if (snapshot === void 0 || object === void 0 || pack === void 0) return [];
      return judging(object, () => differing(claimsOf2(pack, { view, snapshot, recorded, phase: event.phase })));
    });
  })
];
function claimsOf2(pack, writing) {
  const { snapshot, recorded, phase } = writing;
  const { before } = recorded;
  const to = successorOf$actions_lib_ledger_derived(phase);
  return {
    handoff_id: [pack.handoff_id, `${snapshot.execution_id.toLowerCase()}_${snapshot.attempt}`],
    "the order of its start, its pack and its end": [
      snapshot.started_at_utc <= pack.generated_at_utc && pack.generated_at_utc <= snapshot.completed_at_utc,
      true
    ],
    substrate: [pack.substrate, snapshot.substrate],
    from_phase: [pack.from_phase, phase],
    to_phase: [pack.to_phase, to],
    verdict: [pack.verdict, `ADVANCE_TO_${to}`],
    verdict_ref: [pack.verdict_ref, verdictRefOf(writing) ?? null],
    platform_run_id: [pack.platform_run_id, snapshot.platform_run_id],
    scenario_run_id: [pack.scenario_run_id, scenarioOf(writing)],
    execution_id: [pack.execution_id, snapshot.execution_id],
    phase_pass_matrix: [pack.phase_pass_matrix, matrixOf(before, writing)],
    source_execution_ids: [pack.source_execution_ids, executionsUpTo$actions_lib_ledger_derived(before, phase, snapshot.execution_id)],
    registry_sha256: [pack.registry_sha256, registrySha256$evidence_schemas_src_handles()],
    epoch: [pack.epoch, snapshot.epoch],
    ci: [pack.ci, snapshot.ci],
    ...evidenceClaims2(pack, writing),
    ...payloadClaims(pack, writing)
  };
}
function verdictRefOf({ phase, snapshot, recorded }) {
  const { lane } = loadPhaseDefinition$actions_lib_definition_phase_definition(phase).verdict;
  return lane === snapshot.lane ? void 0 : recorded.before.phases[phase].lanes[lane]?.snapshot;
}
function scenarioOf({ view, phase }) {
  if (phase === "M2") return null;
  return view.typed(runObject(view, "run.json"), RunManifestV1$evidence_schemas_src_generated_run_manifest_v1)?.scenario_run_id;
}
var matrixOf = ({ phases }, { view, phase, snapshot: { lane: own } }) => Object.fromEntries(
  Object.entries(phases[phase].lanes).filter(
    ([id, lane]) => id !== own && (lane.planned || lane.snapshot !== void 0 && lane.status !== "RUNNING")
  ).map(([id, { planned, status, snapshot: ref }]) => {
    if (planned || status !== "PASS") return [id, planned ? "planned" : "fail"];
    const ended = view.typed(ref === void 0 ? void 0 : view.find(ref), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
    return [id, passedOutcome$actions_lib_checks_outcome(id, ended?.checks ?? [])];
  })
);
function evidenceClaims2({ required_evidence_refs: refs }, writing) {
  const due = dueEvidence(writing);
  const said = (name) => refs.filter((ref) => ref.name === name);
  return {
    "the names of what it requires": [refs.map(({ name }) => name).toSorted(), Object.keys(due).toSorted()],
    ...Object.fromEntries(
      Object.entries(due).map(([name, one]) => {
        const [found2] = said(name);
        const { key, version_id, sha256 } = found2 ?? { key: void 0, version_id: void 0, sha256: void 0 };
        const isThere2 = found2 !== void 0 && writing.view.find(found2) !== void 0;
        return [
          `${name} of what it requires`,
          [
            { key, version_id, sha256, isThere: isThere2 },
            {
              key: one?.key,
              version_id: one?.version_id ?? version_id,
              sha256: one?.sha256 ?? sha256,
              isThere: true
            }
          ]
        ];
      })
    )
  };
}
function dueEvidence(writing) {
  const { phase } = writing;
  if (phase === "M8") return closedEvidence(writing);
  if (phase === "M7")
    return Object.fromEntries(
      Object.entries(HANDED_BY_MEMBER$actions_lib_rules_handoff_evidence).map(([name, one]) => [
        name,
        "run" in one ? dueOf2(one, writing) : refIn(membersOf2(passed(one.lane, writing)?.payload)[one.member])
      ])
    );
  const byPhase = HANDED$actions_lib_rules_handoff_evidence;
  const rows = byPhase[phase] ?? {};
  const due = Object.fromEntries(Object.entries(rows).map(([name, one]) => [name, dueOf2(one, writing)]));
  return phase === "M9" ? { ...due, run_completed: handedMarker(writing) } : due;
}
function dueOf2(one, writing) {
  if ("run" in one) return { key: runObject(writing.view, one.run)?.key ?? one.run };
  if ("snapshotOf" in one) return laneRef(one.snapshotOf, writing);
  const found2 = passed(one.lane, writing)?.documents.find(({ name }) => name === one.document);
  return found2 === void 0 ? void 0 : { key: found2.key, version_id: found2.version_id, sha256: found2.sha256 };
}
var laneRef = (lane, { recorded }) => recorded.before.phases[planPhaseOf$actions_lib_run_sources(lane)].lanes[lane]?.snapshot;
function passed(lane, writing) {
  const ref = laneRef(lane, writing);
  return ref === void 0 ? void 0 : writing.view.typed(writing.view.find(ref), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
}
function refIn(value) {
  const { key, version_id, sha256 } = membersOf2(value);
  return typeof key === "string" && typeof version_id === "string" && typeof sha256 === "string" ? { key, version_id, sha256 } : void 0;
}
function closedEvidence({ view, snapshot }) {
  const pack = snapshot.documents.find(({ name }) => name.endsWith("_handoff_pack.json"));
  const named = view.typed(pack === void 0 ? void 0 : view.find(pack), HandoffPackV1$evidence_schemas_src_generated_handoff_pack_v1)?.required_evidence_refs.find(({ name }) => name === "run_completed");
  const object = named === void 0 ? void 0 : view.find(named);
  const marker = view.typed(object, RunCompletedV1$evidence_schemas_src_generated_run_completed_v1);
  if (object === void 0 || marker === void 0) return { run_completed: void 0 };
  return {
    ...Object.fromEntries(
      Object.entries(marker.closure_refs).filter(([name]) => name !== "governance_events_ref").map(([name, ref]) => [name.replace(/_ref$/, ""), refIn(ref)])
    ),
    run_completed: { key: object.key, version_id: object.version_id, sha256: object.sha256 }
  };
}
function handedMarker(writing) {
  const ref = passed("M8.I", writing)?.documents.find(({ name }) => name === "m9_handoff_pack.json");
  const pack = writing.view.typed(ref === void 0 ? void 0 : writing.view.find(ref), HandoffPackV1$evidence_schemas_src_generated_handoff_pack_v1);
  return refIn(pack?.required_evidence_refs.find(({ name }) => name === "run_completed"));
}
function payloadClaims({ payload }, writing) {
  const { phase, recorded, view } = writing;
  const said = membersOf2(payload);
  const definition = loadPhaseDefinition$actions_lib_definition_phase_definition(phase);
  const due = phase === "M7" ? { m8_entry_gate: "READY" } : phase === "M2" || phase === "M9" ? { predicates: predicatesOf(definition, { view, ledger: recorded.after }) } : {};
  const handles = phase === "M2" ? { handles: handlesDue(membersOf2(said.handles), writing) } : {};
  const whole = { ...due, ...handles };
  return Object.fromEntries(
    [.../* @__PURE__ */ new Set([...Object.keys(said), ...Object.keys(whole)])].map((name) => [
      `payload.${name}`,
      [said[name], membersOf2(whole)[name]]
    ])
  );
}
function handlesDue(said, { recorded, view }) {
  const keys = requiredHandles$actions_lib_definition_phase_definition(getLaneDefinition$actions_lib_definition_phase_definition("M2.J"), view.manifest.substrate);
  const run2 = view.typed(runObject(view, "run.json"), RunManifestV1$evidence_schemas_src_generated_run_manifest_v1)?.source_handles;
  return Object.fromEntries(
    resolveHandles$evidence_schemas_src_handles(keys, handleInputsOf$actions_lib_run_handle_inputs(recorded.before, void 0, void 0)).map((row) => [
      row.key,
      row.resolved ? row.value_or_locator : isHandleKey$evidence_schemas_src_handles(row.key) ? run2?.[row.key] ?? said[row.key] : void 0
    ])
  );
}

// actions/lib/bundle/joins/producer.ts
var verifyProducer = (stage, facts) => [
  ...judged(stage.view, "wsp/wsp_summary.json", (object) => {
    const summary = stage.view.typed(object, WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1);
    const start = stage.view.typed(runObject(stage.view, "wsp/wsp_start.json"), WspStartV1$evidence_schemas_src_generated_wsp_start_v1);
    return summary === void 0 ? [] : differing({ ...endClaims(summary, start, stage), ...outputClaims(summary, start, { stage, facts }) });
  }),
  ...judged(stage.view, "wsp/wsp_start.json", (object) => {
    const start = stage.view.typed(object, WspStartV1$evidence_schemas_src_generated_wsp_start_v1);
    return start === void 0 ? [] : differing(startClaims2(start, stage));
  }),
  ...readyFaults2(stage)
];
var CAMPAIGN = "1";
function startClaims2({ attempt_id, caps, target_eps, task_arn, writer }, { view }) {
  const summary = view.typed(runObject(view, "wsp/wsp_summary.json"), WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1);
  const rates = summary?.attempt === 1 ? summary.target_rate : void 0;
  return {
    task_arn: [task_arn, writer.task_arn],
    attempt_id: [attempt_id, CAMPAIGN],
    caps: [Object.entries(caps).filter(([, cap]) => cap !== null), []],
    ...rates === void 0 ? {} : { target_eps: [target_eps, rates[0]?.events_per_second ?? null] }
  };
}
var STREAMED = record$actions_lib_run_handover({ totals: byName$actions_lib_run_handover(count$actions_lib_run_handover) });
var stepsOf = ({ view }) => {
  const root = evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: view.manifest.platform_run_id });
  return view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `${root}wsp/ready_runs/`);
};
var beginningsOf = ({ ready_ref: ref }, stage) => stepsOf(stage).flatMap((object) => stage.view.typed(object, WspReadyRunV1$evidence_schemas_src_generated_wsp_ready_run_v1) ?? []).filter(({ message_id: message, status }) => status === "STREAMING" && message === ref.message_id).length;
function endClaims(summary, start, stage) {
  const streamed = handedOver(stage, "M6.F", STREAMED);
  const ended = summary.terminal === "STREAMED";
  const launched = findPassed(stage, "M6.E") !== void 0;
  return {
    // Whoever streamed to the end did so at the rate that was decided, none where that is 0.
    ...launched && ended ? { target_rate: [streamRateOf$actions_lib_rules_stream_rate(summary), stage.ledger.phases.M6.pinned.stream_rate?.value] } : {},
    attempt: [summary.attempt, beginningsOf(summary, stage)],
    // A lane that passed saw it end so.
    ...streamed === void 0 ? {} : { terminal: [summary.terminal, "STREAMED"], "the totals of M6.F": [summary.totals, streamed.totals] },
    ...ended ? { exit_reason: [summary.exit_reason, null], exit_detail: [summary.exit_detail, null] } : {},
    ...start === void 0 || summary.attempt !== 1 ? {} : {
      started_at_utc: [summary.started_at_utc, start.started_at_utc],
      source_prefixes: [summary.source_prefixes, start.source_prefixes],
      shard_plan: [summary.shard_plan, start.shard_plan],
      checkpoint_pack_key: [summary.checkpoint_pack_key, start.checkpoint_pack_key],
      ready_ref: [summary.ready_ref, start.ready_ref]
    }
  };
}
function outputClaims(summary, start, { stage, facts }) {
  if (summary.terminal !== "STREAMED" || summary.attempt !== 1 || start === void 0) return {};
  const whole = Object.values(start.caps).every((cap) => cap === null);
  const views = viewsOf(stage.view);
  return Object.assign(
    {
      outputs: [summary.per_output.map(({ output_id }) => output_id), start.outputs.map(({ output_id }) => output_id)]
    },
    ...summary.per_output.map((one) => {
      const name = (what) => `${what} of ${one.output_id}`;
      const times = admittedTimes(one.output_id, facts);
      return {
        [name("started")]: [one.started, one.emitted > 0 || one.rows_read > 0],
        [name("ended")]: [one.ended, true],
        ...times === void 0 ? {} : {
          [name("first_ts_utc")]: [one.first_ts_utc, times.first],
          [name("last_ts_utc")]: [one.last_ts_utc, times.last],
          [name("the time of the last checkpoint")]: [one.last_checkpoint?.ts_utc, times.last]
        },
        ...whole ? wholeClaims(
          one,
          views.find(({ manifest }) => manifest.output_id === one.output_id)
        ) : {}
      };
    })
  );
}
function wholeClaims(one, view) {
  const last = view?.manifest.shards.at(-1);
  if (view === void 0 || last === void 0 || one.resumed_from !== null) return {};
  return {
    [`rows_read of ${one.output_id}`]: [one.rows_read, view.rows],
    [`the last checkpoint of ${one.output_id}`]: [
      { part: one.last_checkpoint?.part, row_index: one.last_checkpoint?.row_index },
      { part: last.name, row_index: last.rows - 1 }
    ]
  };
}
function admittedTimes(outputId, { receipts }) {
  const topic = topicOf(classOf(outputId));
  const times = [...receipts.tallies.times].filter(([name]) => name.startsWith(`${topic}/`)).map(([, range]) => range);
  const firsts = times.map(({ first: first2 }) => first2).sort();
  const lasts = times.map(({ last: last2 }) => last2).sort();
  const [first, last] = [firsts[0], lasts.at(-1)];
  return first === void 0 || last === void 0 ? void 0 : { first, last };
}
function readyFaults2(stage) {
  const { view } = stage;
  const summary = view.typed(runObject(view, "wsp/wsp_summary.json"), WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1);
  const start = view.typed(runObject(view, "wsp/wsp_start.json"), WspStartV1$evidence_schemas_src_generated_wsp_start_v1);
  return stepsOf(stage).flatMap((object) => {
    const step = view.typed(object, WspReadyRunV1$evidence_schemas_src_generated_wsp_ready_run_v1);
    if (step === void 0) return [];
    return differing({
      ...step.status === "STREAMING" || step.status === "STREAMED" ? { announced_platform_run_id: [step.announced_platform_run_id, view.manifest.platform_run_id] } : {},
      ...step.status === "RECEIVED" ? { emitted: [step.emitted, 0] } : {},
      ...step.status === "STREAMED" ? { reason: [step.reason, null], detail: [step.detail, null] } : {},
      ...step.status === "STREAMED" && summary?.attempt === 1 ? { emitted: [step.emitted, summary.totals.emitted] } : {},
      ...step.engine_run_root === null || start === void 0 ? {} : { engine_run_root: [step.engine_run_root, start.engine_run_root] }
    }).map((what) => failureOf(object, what));
  });
}

// other-part:evidence-schemas/src/generated/demo_session.v1.ts
import { DemoSessionV1$evidence_schemas_src_generated_demo_session_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/run_config_payload.v1.ts
import { RunConfigPayloadV1$evidence_schemas_src_generated_run_config_payload_v1 } from "./catalog.mjs";

// other-part:actions/lib/handovers/m3.ts
import { pinnedDigestsHandover$actions_lib_handovers_m3 } from "./lib.mjs";

// actions/lib/bundle/joins/run-start.ts
var verifyRunStart = (stage) => [
  ...judged(stage.view, "run.json", (object) => manifestFaults(stage.view.typed(object, RunManifestV1$evidence_schemas_src_generated_run_manifest_v1), stage)),
  ...judged(stage.view, "run_started.json", (object) => startFaults3(stage.view.typed(object, RunStartedV1$evidence_schemas_src_generated_run_started_v1), stage)),
  ...judged(
    stage.view,
    "operate/daemons_ready.json",
    (object) => daemonFaults(stage.view.typed(object, DaemonsReadyV1$evidence_schemas_src_generated_daemons_ready_v1), stage)
  ),
  ...judged(stage.view, SESSION, (object) => sessionFaults(stage.view.typed(object, DemoSessionV1$evidence_schemas_src_generated_demo_session_v1), stage)),
  ...openedFaults(stage)
];
function manifestFaults(manifest, stage) {
  if (manifest === void 0) return [];
  const payload = stage.view.objects.find(({ sha256 }) => sha256 === manifest.config_digest);
  const config = stage.view.typed(payload, RunConfigPayloadV1$evidence_schemas_src_generated_run_config_payload_v1);
  if (config === void 0) return ["has the digest of no configuration that is there"];
  const digests = handedOver(stage, pinnedDigestsHandover$actions_lib_handovers_m3.lane, matching$actions_lib_run_handover(isPinned));
  return differing({
    source_handles: [manifest.source_handles, config.handles],
    env: [manifest.env, config.env],
    image: [manifest.image, config.image],
    phase_id: [manifest.phase_id, config.phase_id],
    registry_sha256: [manifest.registry_sha256, config.registry_sha256],
    spec_sha256: [manifest.spec_sha256, config.spec_sha256],
    written_at_utc: [manifest.written_at_utc, config.written_at_utc],
    "the policies of the run": [manifest.run_config_digest, runConfigDigest$runtime_src_run_config()],
    "policies of the configuration": [config.policies, policyDigests()],
    "scenario_equivalence of the configuration": [config.scenario_equivalence, scenarioOf2(config, stage)],
    ...digests === void 0 ? {} : {
      config_digest: [manifest.config_digest, digests.config_digest],
      config_digest_algo: [manifest.config_digest_algo, digests.config_digest_algo],
      scenario_config_digest: [manifest.scenario_config_digest, digests.scenario_config_digest],
      run_config_digest: [manifest.run_config_digest, digests.run_config_digest],
      scenario_run_id: [manifest.scenario_run_id, digests.scenario_run_id],
      "scenario_equivalence.key": [manifest.scenario_equivalence.key, digests.run_equivalence_key]
    }
  });
}
var policyDigests = () => Object.fromEntries(Object.entries(runConfig$runtime_src_run_config).map(([name, policy]) => [name, digestOf$evidence_schemas_src_digest(policy)]));
function scenarioOf2({ scenario_equivalence: said }, { ledger }) {
  const outputs = handle$evidence_schemas_src_handles("ORACLE_REQUIRED_OUTPUT_IDS");
  const keys = handle$evidence_schemas_src_handles("ORACLE_SORT_KEY_BY_OUTPUT_ID");
  return {
    oracle_input_manifest_uri: `s3://${handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET")}/${oracleRunRoot$actions_lib_phase_end_contract(ledger)}run_receipt.json`,
    oracle_input_manifest_sha256: ledger.phases.M3.pinned.oracle_input_manifest_sha256?.value ?? "",
    oracle_required_output_ids: [...outputs].sort(),
    oracle_sort_key_by_output_id: Object.fromEntries(outputs.map((id) => [id, (keys[id] ?? []).join(",")]))
  };
}
function isPinned(payload) {
  return record$actions_lib_run_handover({ config_digest: text$actions_lib_run_handover, run_config_digest: text$actions_lib_run_handover, run_equivalence_key: text$actions_lib_run_handover })(payload) !== void 0;
}
function startFaults3(started, { view }) {
  const manifest = runObject(view, "run.json");
  if (started === void 0 || manifest === void 0) return [];
  return differing({ run_json_sha256: [started.run_json_sha256, manifest.sha256] });
}
var MAP = record$actions_lib_run_handover({ services: list$actions_lib_run_handover(record$actions_lib_run_handover({ service: text$actions_lib_run_handover, pack: text$actions_lib_run_handover })) });
var RUNNING = record$actions_lib_run_handover({
  services: list$actions_lib_run_handover(record$actions_lib_run_handover({ service: text$actions_lib_run_handover, task_definition: text$actions_lib_run_handover, task_arns: list$actions_lib_run_handover(text$actions_lib_run_handover), image_digest: text$actions_lib_run_handover }))
});
function daemonFaults(ready, stage) {
  const map = handedOver(stage, "M4.B", MAP);
  const running = handedOver(stage, "M4.F", RUNNING);
  if (ready === void 0 || map === void 0 || running === void 0) return [];
  const byPack = Map.groupBy(map.services, ({ pack }) => pack);
  const steady = new Map(running.services.map((one) => [one.service, one]));
  return differing({
    packs: [ready.packs, [...byPack].map(([pack, rows]) => ({ pack, services: rows.map(({ service }) => service) }))],
    services: [
      ready.services,
      ready.services.map(({ service_name }) => {
        const found2 = steady.get(service_name);
        const tasks = found2?.task_arns ?? [];
        return {
          service_name,
          task_definition: found2?.task_definition,
          task_arns: tasks,
          desired_count: tasks.length,
          running_count: tasks.length,
          pending_count: 0,
          status: "ACTIVE",
          image_digest: found2?.image_digest
        };
      })
    ],
    "run_scope.key": [ready.run_scope.key, handle$evidence_schemas_src_handles("REQUIRED_PLATFORM_RUN_ID_ENV_KEY")],
    "run_scope.value": [ready.run_scope.value, ready.platform_run_id]
  });
}
var FROZEN3 = record$actions_lib_run_handover({ destroy_set: record$actions_lib_run_handover({ stack: record$actions_lib_run_handover({ started_at_utc: text$actions_lib_run_handover }) }) });
var SESSION = "operate/demo_session.json";
function sessionFaults(session, stage) {
  const lane = findPassed(stage, "M4.H");
  if (session === void 0 || lane === void 0) return [];
  const opened = openedSession(stage);
  const end = session.demo_end_utc;
  return differing({
    ...sessionClaims(session, lane, stage),
    ...findPassed(stage, "M9.H") === void 0 ? { "an end at which no stack was gone": [end === null || endsOfStack(stage).includes(end) ? null : end, null] } : { demo_end_utc: [end, endOfStack(stage)] },
    ...opened === void 0 ? {} : { "the start of the session": [session.demo_start_utc, opened.demo_start_utc] }
  });
}
function openedFaults(stage) {
  const lane = findPassed(stage, "M4.H");
  const ref = lane?.documents.find(({ name }) => name === SESSION);
  const session = openedSession(stage);
  if (lane === void 0 || ref === void 0 || session === void 0) return [];
  return judging(
    ref,
    () => differing({ ...sessionClaims(session, lane, stage), demo_end_utc: [session.demo_end_utc, null] })
  );
}
var openedSession = (stage) => writtenBy(stage, { lane: "M4.H", name: SESSION, schema: DemoSessionV1$evidence_schemas_src_generated_demo_session_v1 });
var endOfStack = (stage) => writtenBy(stage, { lane: "M9.D", name: "demo_destroy_snapshot.json", schema: StackDestroySnapshotV1$evidence_schemas_src_generated_stack_destroy_snapshot_v1 })?.completed_at_utc;
var endsOfStack = ({ view }) => view.objects.flatMap((object) => {
  const isOne = /\/demo_destroy_snapshot[^/]*\.json$/.test(object.key);
  return (isOne ? view.typed(object, StackDestroySnapshotV1$evidence_schemas_src_generated_stack_destroy_snapshot_v1)?.completed_at_utc : void 0) ?? [];
});
function sessionClaims(session, lane, stage) {
  const started = handedOver(stage, inventoryHandover$actions_lib_handovers_m9.lane, FROZEN3)?.destroy_set.stack.started_at_utc;
  const again = (stage.ledger.phases.M9.lanes["M9.B"]?.resultSeq ?? 0) > (stage.ledger.phases.M4.lanes["M4.H"]?.resultSeq ?? 0);
  return {
    kafka_cluster_id: [session.kafka_cluster_id, lane.epoch.kafka_cluster_id],
    db_resource_id: [session.db_resource_id, lane.epoch.db_resource_id],
    bucket_map: [
      session.bucket_map,
      {
        oracle: handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET"),
        archive: handle$evidence_schemas_src_handles("S3_ARCHIVE_BUCKET"),
        quarantine: handle$evidence_schemas_src_handles("S3_QUARANTINE_BUCKET"),
        evidence: handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET")
      }
    ],
    expires_at: [session.expires_at, stage.ledger.phases.M2.pinned.TAG_EXPIRES_AT_VALUE?.value],
    ...started === void 0 || !again ? {} : { demo_start_utc: [session.demo_start_utc, started] }
  };
}

// runtime/src/events/case-identities.ts
var recipeHash = (recipe2, payload) => sha256Hex$evidence_schemas_src_digest(canonicalJson$evidence_schemas_src_canonical_json({ payload, recipe: recipe2 }));
var hex32Of = (recipe2, payload) => recipeHash(recipe2, payload).slice(0, 32);
var normalisedRefs = (refs) => refs.map(({ ref_type, ref_id, ref_scope = "" }) => ({ ref_id, ref_scope, ref_type })).sort(
  (a, b) => order(a.ref_type, b.ref_type) || order(a.ref_id, b.ref_id) || order(a.ref_scope ?? "", b.ref_scope ?? "")
);
var order = (a, b) => a < b ? -1 : Number(a > b);
var CASE_SUBJECT_FIELDS = ["platform_run_id", "event_class", "event_id"];
var LABEL_SUBJECT_FIELDS = ["platform_run_id", "event_id"];
var pick = (names, from) => Object.fromEntries(names.map((name) => [name, from[name]]));
var caseIdOf = (subject) => hex32Of("cm.case_id.v1", pick(CASE_SUBJECT_FIELDS, subject));
var caseTriggerIdOf = (trigger) => {
  const { case_id, trigger_type, source_ref_id } = trigger;
  return hex32Of("cm.case_trigger_id.v1", { case_id, trigger_type, source_ref_id });
};
var triggerPayloadHash = (trigger) => {
  const { case_subject_key, trigger_type, source_ref_id, pins, observed_time } = trigger;
  return recipeHash("cm.case_trigger_payload_hash.v1", {
    case_subject_key,
    trigger_type,
    source_ref_id,
    pins,
    observed_time,
    evidence_refs: normalisedRefs(trigger.evidence_refs ?? []),
    trigger_payload: trigger.trigger_payload ?? {}
  });
};
var timelineEventIdOf = (event) => {
  const { case_id, timeline_event_type, source_ref_id } = event;
  return hex32Of("cm.case_timeline_event_id.v1", { case_id, timeline_event_type, source_ref_id });
};
var labelAssertionIdOf = (assertion) => {
  const { case_timeline_event_id, label_type } = assertion;
  const label_subject_key = pick(LABEL_SUBJECT_FIELDS, assertion.label_subject_key);
  return hex32Of("ls.label_assertion_id.v1", { case_timeline_event_id, label_subject_key, label_type });
};
var labelPayloadHash = (assertion) => {
  const { label_subject_key, label_type, label_value, effective_time, observed_time, source_type } = assertion;
  return recipeHash("ls.label_assertion_payload_hash.v1", {
    label_subject_key,
    label_type,
    label_value,
    effective_time,
    observed_time,
    source_type,
    actor_id: assertion.actor_id ?? "",
    evidence_refs: normalisedRefs(assertion.evidence_refs)
  });
};
var adapterTimelineEventIdOf = (source) => {
  const { writer_namespace, source_ref_id, label_subject_key, label_type } = source;
  return hex32Of("ls.adapter.case_timeline_event_id.v1", {
    writer_namespace,
    source_ref_id,
    label_subject_key,
    label_type
  });
};

// actions/lib/bundle/joins/spine/label-facts.ts
var labelFactFaults = ({ facts, governance }) => governance.filter(({ event }) => event.event_family === "LABEL_LIFECYCLE").flatMap(
  (fact) => judging(fact.object, () => {
    const { label_assertion_id: id } = membersOf2(fact.event.details);
    const label = typeof id === "string" ? facts.cases.find(id) : void 0;
    return label === void 0 ? [] : differing(claimsOf3(fact, label));
  })
);
function claimsOf3({ event }, { type, value, source, subject, cause }) {
  const said = membersOf2(event.details);
  const { platform_run_id } = event.pins;
  const event_class = runConfig$runtime_src_run_config.case_management.subject_event_class;
  return {
    label_type: [said.label_type, type],
    label_value: [said.label_value, value],
    ...event.actor.source_component === "ls" ? {
      source_type: [said.source_type, source],
      subject_event_id: [said.subject_event_id, subject],
      principal: [
        said.principal,
        cause?.principal ?? (source === "EXTERNAL" ? "external_adapter" : "case_management")
      ],
      ...cause === void 0 ? {} : { case_timeline_event_id: [said.case_timeline_event_id, cause.timelineEventId] }
    } : { case_id: [said.case_id, caseIdOf({ platform_run_id, event_class, event_id: subject })] }
  };
}

// actions/lib/bundle/joins/spine/lifecycle.ts
var KINDS = {
  LABEL_SUBMITTED: "LABEL_PENDING",
  LABEL_ACCEPTED: "LABEL_ACCEPTED",
  LABEL_REJECTED: "LABEL_REJECTED",
  ACTION_REQUESTED: "ACTION_INTENT_REQUESTED",
  ACTION_INTENT_SUBMITTED: "ACTION_INTENT_REQUESTED",
  ACTION_REQUEST_REJECTED: "ACTION_INTENT_REQUESTED",
  ACTION_SUBMIT_RETRYABLE: "ACTION_INTENT_REQUESTED",
  ACTION_SUBMIT_FATAL: "ACTION_INTENT_REQUESTED",
  ACTION_OUTCOME_ATTACHED: "ACTION_OUTCOME_ATTACHED"
};
function lifecycleOf(facts) {
  const byKind = new Map(Object.values(KINDS).map((kind) => [kind, 0]));
  const accepted = /* @__PURE__ */ new Set();
  const byPrincipal = /* @__PURE__ */ new Map();
  for (const { event_family: family, actor, details } of facts) {
    if (!/^(?:CASE|LABEL)_LIFECYCLE$/.test(family)) continue;
    const { lifecycle_type: lifecycle, label_assertion_id: label, principal } = membersOf2(details);
    if (actor.source_component === "ls" && lifecycle === "LABEL_ACCEPTED") addTo(byPrincipal, String(principal), 1);
    if (actor.source_component !== "cm") continue;
    const kind = KINDS[String(lifecycle)];
    if (kind === void 0) continue;
    byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    if (lifecycle === "LABEL_ACCEPTED") accepted.add(String(label));
  }
  return { byKind, accepted, byPrincipal: counted(byPrincipal) };
}

// actions/lib/bundle/joins/spine/case-labels.ts
var verifyCaseLabels = (stage, sources) => [
  ...versionFaults(stage),
  ...labelFactFaults(sources)
];
function verifyCaseSummaries(stage, sources) {
  const reading = { ...sources, stage, told: lifecycleOf(sources.governance.map(({ event }) => event)) };
  return [
    ...judged(
      stage.view,
      "case_labels/case_summary.json",
      (object) => claimed(stage.view.typed(object, CaseSummaryV1$evidence_schemas_src_generated_case_summary_v1), (summary) => caseClaims3(summary, reading))
    ),
    ...judged(
      stage.view,
      "case_labels/label_summary.json",
      (object) => claimed(stage.view.typed(object, LabelSummaryV1$evidence_schemas_src_generated_label_summary_v1), (summary) => labelClaims(summary, reading))
    )
  ];
}
var claimed = (summary, claims) => summary === void 0 ? [] : differing(claims(summary));
var REF2 = record$actions_lib_run_handover({ key: text$actions_lib_run_handover, version_id: text$actions_lib_run_handover, sha256: text$actions_lib_run_handover });
var COMMIT3 = record$actions_lib_run_handover({ triggers: count$actions_lib_run_handover, cases: count$actions_lib_run_handover, labels: count$actions_lib_run_handover, case_summary_ref: REF2, label_summary_ref: REF2 });
var ROWS = record$actions_lib_run_handover({ rows: count$actions_lib_run_handover, distinct: count$actions_lib_run_handover });
var IDENTITIES = record$actions_lib_run_handover({ timeline: ROWS, labels: ROWS, intake: ROWS });
function versionFaults(stage) {
  const { view } = stage;
  const commit = handedOver(stage, "M7.H", COMMIT3);
  const ref = stage.ledger.phases.M7.lanes["M7.H"]?.snapshot;
  if (commit === void 0 || ref === void 0 || findPassed(stage, "M7.H") === void 0) return [];
  const [cases, labels] = [
    view.typed(view.find(commit.case_summary_ref), CaseSummaryV1$evidence_schemas_src_generated_case_summary_v1),
    view.typed(view.find(commit.label_summary_ref), LabelSummaryV1$evidence_schemas_src_generated_label_summary_v1)
  ];
  const found2 = foundBy(stage, ["M7.H", "M7.H-C03"], IDENTITIES);
  return differing({
    "the triggers of its summary": [commit.triggers, cases?.triggers_seen],
    "the cases of its summary": [commit.cases, cases?.cases_created],
    "the labels of its summary": [commit.labels, labels?.accepted],
    "the events of timelines of its summary": [found2?.timeline.rows, cases?.timeline_events],
    "the labels of timelines of its summary": [found2?.labels.rows, labels?.timeline_rows],
    "the triggers taken in of its summary": [found2?.intake.rows, cases?.intake_rows]
  }).map((what) => failureOf(ref, what));
}
var sum = (counts) => Object.values(counts).reduce((all, one) => all + (one ?? 0), 0);
function published({ receipts }, type) {
  const answered = (decision) => receipts.tallies.receipts.filter((one) => one.eventType === type && one.decision === decision).reduce((all, one) => all + one.count, 0);
  return {
    admit: answered("ADMIT"),
    duplicate: answered("DUPLICATE"),
    quarantine: answered("QUARANTINE"),
    ambiguous: 0
  };
}
function appendOnly(stage, schema) {
  const check = findPassed(stage, "M7.H")?.checks.find(({ id }) => id === "M7.H-C02");
  const tables = textsOf(membersOf2(check?.expected).guarded).filter((table) => table.startsWith(`${schema}.`));
  return { tables, updates: 0, deletes: 0, pass: true };
}
function reported({ view }, claims) {
  const report = view.typed(runObject(view, "obs/run_report.json"), RunReportV1$evidence_schemas_src_generated_run_report_v1);
  return report === void 0 ? {} : claims(report.case_labels);
}
function anomaliesOf({ view }, known) {
  const cases = known.cases ?? view.typed(runObject(view, "case_labels/case_summary.json"), CaseSummaryV1$evidence_schemas_src_generated_case_summary_v1);
  const labels = known.labels ?? view.typed(runObject(view, "case_labels/label_summary.json"), LabelSummaryV1$evidence_schemas_src_generated_label_summary_v1);
  return cases === void 0 || labels === void 0 ? void 0 : setAsideOf(cases) + labels.anomalies_total;
}
function caseClaims3(summary, { facts, stage, told: told2 }) {
  const { lane, cases } = facts;
  const { by_event_kind: kinds, intake_rows: rows, intake_quarantined: quarantined } = summary;
  return {
    decisions_seen: [summary.decisions_seen, lane.distinctIds],
    triggers_seen: [summary.triggers_seen, cases.triggers],
    triggers_by_type: [summary.triggers_by_type, counted(cases.byType)],
    triggers_by_rule: [summary.triggers_by_rule, counted(cases.byRule)],
    triggers_published: [summary.triggers_published, published(facts, "case_trigger")],
    "facts that call for a case and have no trigger": [
      Math.max(0, cases.untriggered - summary.triggers_quarantined),
      0
    ],
    "triggers about what is not archived": [cases.unfounded, 0],
    "the triggers that were taken in or set aside": [rows + quarantined, cases.triggers],
    ...quarantined === 0 ? { cases_created: [summary.cases_created, cases.cases] } : {},
    "cases that are open beyond those that there are": [Math.max(0, summary.cases_open - summary.cases_created), 0],
    // Every outcome of a whole chain has its decision.
    ...lane.chains.open === 0 ? { outcomes_waiting: [summary.outcomes_waiting, 0] } : {},
    timeline_events: [summary.timeline_events, sum(kinds)],
    distinct_event_ids: [summary.distinct_event_ids, sum(kinds)],
    "by_event_kind.CASE_TRIGGERED": [kinds.CASE_TRIGGERED ?? 0, rows],
    ...Object.fromEntries(
      [...told2.byKind].map(([kind, facts2]) => [`by_event_kind.${kind}`, [kinds[kind] ?? 0, facts2]])
    ),
    append_only_check: [summary.append_only_check, appendOnly(stage, "cases")],
    ...reported(stage, ({ summary: { cases_open, anomalies_total }, component_metrics: { events_by_kind } }) => ({
      "the anomalies of the report": [anomaliesOf(stage, { cases: summary }), anomalies_total],
      "the open cases of the report": [summary.cases_open, cases_open],
      "the events of timelines of the report": [
        counted(Object.entries(kinds)),
        counted(Object.entries(events_by_kind))
      ]
    })),
    source_handles: [summary.source_handles, ["DB_SCHEMA_CASES", "FP_BUS_CASE_TRIGGERS_V1", "CASE_SUBJECT_KEY_FIELDS"]]
  };
}
function delayClaims({ ledger }, found2) {
  const pinned = ledger.phases.M6.pinned.profile?.value;
  const days = typeof pinned === "string" ? profileValues$actions_lib_run_profile(pinned).truth_label_delay_days : null;
  const due = days === null ? [] : [Math.round(days * DAY_US)];
  return found2.size === 0 ? {} : { "from a transaction to the label of its truth, microseconds,": [[...found2], due] };
}
var DAY_US = 864e8;
function labelClaims(summary, { facts, stage, told: told2 }) {
  const { cases } = facts;
  const { accepted, rejected, pending, handshake, by_principal: principals } = summary;
  return {
    accepted: [accepted, cases.labels],
    rejected: [rejected, sum(summary.rejected_by_reason)],
    // M7.H passes over none that waits.
    pending: [pending, 0],
    assertions: [summary.assertions, accepted + rejected + pending],
    by_type: [summary.by_type, counted(cases.byLabelType)],
    by_value: [summary.by_value, counted(cases.byValue)],
    by_source: [summary.by_source, counted(cases.bySource)],
    "the labels of all principals": [sum(principals), accepted],
    "by_principal.case_management": [
      principals.case_management ?? 0,
      [...told2.accepted].filter((one) => cases.find(one) !== void 0).length
    ],
    timeline_rows: [summary.timeline_rows, cases.labels],
    distinct_assertion_ids: [summary.distinct_assertion_ids, cases.labels],
    conflicts: [summary.conflicts, cases.conflicts],
    orphans: [summary.orphans, cases.orphans],
    // What the store refused is not archived.
    "suspicions that have no label": [Math.max(0, cases.unsuspected - rejected), 0],
    "truths that have no label, before one that has,": [Math.max(0, cases.passedOver - rejected), 0],
    ...delayClaims(stage, cases.truthDelays),
    labels_published: [summary.labels_published, published(facts, "label_accepted")],
    "handshake.requested": [handshake.requested, told2.byKind.get("LABEL_PENDING")],
    "handshake.accepted": [handshake.accepted, told2.byKind.get("LABEL_ACCEPTED")],
    "handshake.rejected": [handshake.rejected, told2.byKind.get("LABEL_REJECTED")],
    "the labels that the store told of, by their principals,": [told2.byPrincipal, counted(Object.entries(principals))],
    "handshake.accepted_by_store": [handshake.accepted_by_store, principals.case_management ?? 0],
    append_only_check: [summary.append_only_check, appendOnly(stage, "labels")],
    ...reported(stage, ({ summary: { labels_pending, labels_rejected, anomalies_total } }) => ({
      "the anomalies of the report": [anomaliesOf(stage, { labels: summary }), anomalies_total],
      "the pending labels of the report": [pending, labels_pending],
      "the refused labels of the report": [rejected, labels_rejected]
    })),
    source_handles: [
      summary.source_handles,
      ["DB_SCHEMA_LABELS", "FP_BUS_LABELS_EVENTS_V1", "LABEL_SUBJECT_KEY_FIELDS"]
    ]
  };
}

// actions/lib/bundle/joins/spine/decision-lane.ts
var verifyDecisionLane = (stage, facts) => [
  ...judged(
    stage.view,
    "decision_lane/decision_summary.json",
    (object) => decisionFaults(stage.view.typed(object, DecisionSummaryV1$evidence_schemas_src_generated_decision_summary_v1), stage, facts)
  ),
  ...judged(
    stage.view,
    "decision_lane/action_summary.json",
    (object) => actionFaults(stage.view.typed(object, ActionSummaryV1$evidence_schemas_src_generated_action_summary_v1), stage, facts)
  ),
  ...judged(
    stage.view,
    "decision_lane/audit_summary.json",
    (object) => auditFaults(stage.view.typed(object, AuditSummaryV1$evidence_schemas_src_generated_audit_summary_v1), stage, facts)
  ),
  ...versionFaults2(stage)
];
var REF3 = record$actions_lib_run_handover({ key: text$actions_lib_run_handover, version_id: text$actions_lib_run_handover, sha256: text$actions_lib_run_handover });
var CHAIN2 = record$actions_lib_run_handover({
  traffic: count$actions_lib_run_handover,
  rejected: count$actions_lib_run_handover,
  decisions: count$actions_lib_run_handover,
  intents: count$actions_lib_run_handover,
  outcomes: count$actions_lib_run_handover,
  effects: count$actions_lib_run_handover,
  records: count$actions_lib_run_handover,
  decision_ref: REF3,
  action_ref: REF3,
  audit_ref: REF3
});
function versionFaults2(stage) {
  const chain = handedOver(stage, "M7.F", CHAIN2);
  const snapshot = findPassed(stage, "M7.F");
  if (chain === void 0 || snapshot === void 0) return [];
  const { view } = stage;
  const [decision, action, audit] = [
    view.typed(view.find(chain.decision_ref), DecisionSummaryV1$evidence_schemas_src_generated_decision_summary_v1),
    view.typed(view.find(chain.action_ref), ActionSummaryV1$evidence_schemas_src_generated_action_summary_v1),
    view.typed(view.find(chain.audit_ref), AuditSummaryV1$evidence_schemas_src_generated_audit_summary_v1)
  ];
  const object = view.find(stage.ledger.phases.M7.lanes["M7.F"]?.snapshot ?? { key: "", version_id: "", sha256: "" });
  if (object === void 0) return [];
  return differing({
    "the decisions of its summary": [chain.decisions, decision?.decisions],
    "the intents of its summary": [chain.intents, action?.intents],
    "the outcomes of its summary": [chain.outcomes, action?.outcomes],
    "the effects of its summary": [chain.effects, action?.effects_executed],
    "the records of its summary": [chain.records, audit?.records]
  }).map((what) => failureOf(object, what));
}
var SUMMED = 50;
function decisionFaults(summary, stage, facts) {
  if (summary === void 0) return [];
  const { lane } = facts;
  const chain = handedOver(stage, "M7.F", CHAIN2);
  const top = [...lane.reasons].map(([reason, times]) => ({ reason, count: times })).sort((one, other) => other.count - one.count || (one.reason < other.reason ? -1 : 1)).slice(0, SUMMED);
  return differing({
    decisions: [summary.decisions, lane.decisions],
    distinct_ids: [summary.distinct_ids, lane.distinctIds],
    distinct_sources: [summary.distinct_sources, lane.distinctSources],
    by_outcome: [summary.by_outcome, counted(lane.byAction)],
    by_mode: [summary.by_mode, counted(lane.byMode)],
    by_context_status: [summary.by_context_status, counted(lane.byContextStatus)],
    by_score_source: [summary.by_score_source, counted(lane.byScoreSource)],
    reasons_top: [summary.reasons_top, top],
    degraded: [summary.degraded, lane.degraded],
    degrade_reasons: [summary.degrade_reasons, counted(lane.degradeReasons)],
    fail_closed: [summary.fail_closed, lane.byScoreSource.get("none") ?? 0],
    "the decisions that were measured": [summary.latency.measured, lane.decisions],
    "latency.buckets_ms": [summary.latency.buckets_ms, BUCKETS_MS2],
    ...percentileClaims(summary.latency, stage),
    outbox: [summary.outbox, { pending: 0, refused: 0 }],
    truth_leak_check: [summary.truth_leak_check.pass, summary.truth_leak_check.forbidden.length === 0],
    ...chain === void 0 ? {} : {
      "the traffic that nothing was decided on": [chain.rejected, trafficOf(facts) - lane.decisions],
      "the admitted traffic": [chain.traffic, trafficOf(facts)],
      "the rejections by their reasons": [
        Object.values(summary.rejections).reduce((all, one) => all + (one ?? 0), 0),
        chain.rejected
      ]
    }
  });
}
var BUCKETS_MS2 = [5, 10, 25, 50, 100, 200, 300, 500, 800, 900, 1500];
function percentileClaims({ p50_ms, p95_ms, p99_ms }, { view }) {
  const report = view.typed(runObject(view, "obs/run_report.json"), RunReportV1$evidence_schemas_src_generated_run_report_v1);
  if (report === void 0) return {};
  const { measured: _, ...reported2 } = report.rtdl.latency.decision;
  return { "the percentiles of the report": [{ p50_ms, p95_ms, p99_ms }, reported2] };
}
function actionFaults(summary, stage, { lane }) {
  if (summary === void 0) return [];
  const chain = handedOver(stage, "M7.F", CHAIN2);
  const executed = lane.byStatus.get("EXECUTED") ?? 0;
  const effects = summary.effects_executed;
  return [
    ...differing({
      intents: [summary.intents, lane.intents],
      distinct_intent_keys: [summary.distinct_intent_keys, lane.intents],
      distinct_actions: [summary.distinct_actions, lane.intents],
      by_action_type: [summary.by_action_type, counted(lane.byIntentKind)],
      outcomes: [summary.outcomes, lane.outcomes],
      distinct_outcome_keys: [summary.distinct_outcome_keys, lane.outcomes],
      by_status: [summary.by_status, counted(lane.byStatus)],
      uncertain: [summary.uncertain, lane.uncertain],
      open: [summary.open, 0],
      double_effects: [summary.double_effects, 0],
      idempotency_key_fields: [summary.idempotency_key_fields, handle$evidence_schemas_src_handles("ACTION_IDEMPOTENCY_KEY_FIELDS")],
      write_policy: [summary.write_policy, handle$evidence_schemas_src_handles("ACTION_OUTCOME_WRITE_POLICY")],
      outbox: [summary.outbox, { pending: 0, refused: 0 }],
      ...chain === void 0 ? {} : { "the effects of M7.F": [effects, chain.effects] }
    }),
    ...effects >= executed && effects <= executed + lane.uncertain ? [] : [`says ${effects} effects of ${executed} executed actions`]
  ];
}
var SAMPLED_MAX = 20;
function auditFaults(summary, stage, { lane, audit }) {
  if (summary === void 0) return [];
  const chain = handedOver(stage, "M7.F", CHAIN2);
  const { append_only_check: check, segments } = summary;
  const objects = audit.objects.length;
  const records = audit.decisionRecords + audit.chainRecords;
  const sampled = audit.objects.slice(0, SAMPLED_MAX);
  return differing({
    records: [summary.records, records],
    by_kind: [
      counted(Object.entries(summary.by_kind)),
      counted([
        ["DECISION", audit.decisionRecords],
        ["CHAIN", audit.chainRecords]
      ])
    ],
    audited: [
      counted(Object.entries(summary.audited)),
      counted([
        ["decision_response", lane.decisions],
        ["action_intent", lane.intents],
        ["action_outcome", lane.outcomes]
      ])
    ],
    chains: [summary.chains, { resolved: lane.chains.whole, unresolved: lane.chains.open }],
    "the records of decisions": [audit.decisionRecords, lane.decisions],
    "the records of chains": [audit.chainRecords, lane.chains.whole],
    topic_offset_ranges: [summary.topic_offset_ranges, lane.ranges],
    "segments.count": [segments.count, objects],
    "segments.prefix": [
      segments.prefix,
      `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: stage.view.manifest.platform_run_id })}decision_log_audit/records/`
    ],
    "segments.size_bytes": [segments.size_bytes, audit.objects.reduce((sum2, { size }) => sum2 + size, 0)],
    "segments.sample_keys": [segments.sample_keys, sampled.map(({ key }) => key)],
    append_only_check: [
      check,
      {
        updates: 0,
        deletes: 0,
        index_objects: objects,
        stored_objects: objects,
        unpaired_objects: 0,
        rewritten_objects: 0,
        digests_sampled: sampled.reduce((sum2, one) => sum2 + one.records, 0),
        digests_differing: 0,
        pass: true
      }
    ],
    ...chain === void 0 ? {} : { "the records of M7.F": [summary.records, chain.records] }
  });
}

// other-part:evidence-schemas/src/generated/handle_resolution_snapshot.v1.ts
import { HandleResolutionSnapshotV1$evidence_schemas_src_generated_handle_resolution_snapshot_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/topic_readiness_snapshot.v1.ts
import { TopicReadinessSnapshotV1$evidence_schemas_src_generated_topic_readiness_snapshot_v1 } from "./catalog.mjs";

// actions/lib/bundle/joins/substrate.ts
var verifySubstrate = (stage) => [
  ...judgedDocument(
    stage,
    { lane: "M2.A", name: "handle_resolution_snapshot.json", schema: HandleResolutionSnapshotV1$evidence_schemas_src_generated_handle_resolution_snapshot_v1 },
    (resolution) => resolutionFaults(resolution, stage)
  ),
  ...judgedDocument(
    stage,
    { lane: "M2.E", name: "secret_surface_check.json", schema: SecretSurfaceCheckV1$evidence_schemas_src_generated_secret_surface_check_v1 },
    (surface) => surfaceFaults2(surface, stage)
  ),
  ...judgedDocument(
    stage,
    { lane: "M2.F", name: "topic_readiness_snapshot.json", schema: TopicReadinessSnapshotV1$evidence_schemas_src_generated_topic_readiness_snapshot_v1 },
    (readiness) => topicFaults(readiness, stage)
  ),
  ...judgedDocument(
    stage,
    { lane: "M2.H", name: "db_migration_run_snapshot.json", schema: DbMigrationRunSnapshotV1$evidence_schemas_src_generated_db_migration_run_snapshot_v1 },
    (run2) => migrationFaults(run2, stage)
  ),
  ...judgedDocument(
    stage,
    { lane: "M3.E", name: "m4_runtime_scope_bundle.json", schema: RuntimeScopeBundleV1$evidence_schemas_src_generated_runtime_scope_bundle_v1 },
    (scope) => scopeFaults(scope, stage)
  ),
  ...judgedDocument(
    stage,
    { lane: "M4.D", name: "m4_d_runtime_probe.json", schema: RuntimeProbeV1$evidence_schemas_src_generated_runtime_probe_v1 },
    (probe) => probeFaults(probe, stage)
  )
];
var CLOSED2 = record$actions_lib_run_handover({ keys: count$actions_lib_run_handover, unresolved_count: count$actions_lib_run_handover });
function resolutionFaults(resolution, stage) {
  const { rows, absent } = resolution;
  const closed = handedOver(stage, "M2.A", CLOSED2);
  const due = requiredHandles$actions_lib_definition_phase_definition(getLaneDefinition$actions_lib_definition_phase_definition("M2.A"), stage.view.manifest.substrate);
  const keys = [...rows, ...absent].map(({ key }) => key);
  return differing({
    unresolved_count: [resolution.unresolved_count, rows.filter(({ resolved }) => !resolved).length],
    "its keys": [keys.filter((key) => due.includes(key)).length, due.length],
    "the keys that it leaves out": [absent, absentFromClosureSet$evidence_schemas_src_handles("M2.A", stage.view.manifest.substrate)],
    "its keys, each once,": [new Set(keys).size, keys.length],
    ...closed === void 0 ? {} : {
      placeholders: [rows.filter(({ placeholder }) => placeholder).length, 0],
      "the keys of M2.A": [rows.length, closed.keys],
      "the unresolved of M2.A": [resolution.unresolved_count, closed.unresolved_count]
    },
    ...Object.fromEntries(
      rows.map(({ key, ...row }) => {
        const [due2] = isHandleKey$evidence_schemas_src_handles(key) ? resolveHandles$evidence_schemas_src_handles([key]) : [];
        const { origin, scope } = due2 ?? {};
        const value = origin === "literal" ? due2?.value_or_locator : row.value_or_locator;
        return [
          key,
          [
            { origin: row.origin, scope: row.scope, value: row.value_or_locator },
            { origin, scope, value }
          ]
        ];
      })
    )
  });
}
var SURFACE = record$actions_lib_run_handover({ paths: list$actions_lib_run_handover(anything) });
var LOADED = record$actions_lib_run_handover({ loaded: text$actions_lib_run_handover, stale: list$actions_lib_run_handover(anything) });
function surfaceFaults2({ paths, loaded_versions }, stage) {
  const handed = handedOver(stage, "M2.E", SURFACE)?.paths;
  const loaded = foundBy(stage, ["M2.E", "M2.E-C03"], LOADED)?.loaded;
  return differing({
    ...handed === void 0 ? {} : {
      "what is present": [paths.filter(({ present }) => !present).map(({ path }) => path), []],
      "the paths of M2.E": [paths, handed]
    },
    ...loaded === void 0 ? {} : { loaded_versions: [loaded_versions.length === 0, loaded === "by_no_task"] }
  });
}
var THERE = record$actions_lib_run_handover({ present: count$actions_lib_run_handover, missing: list$actions_lib_run_handover(text$actions_lib_run_handover), different: list$actions_lib_run_handover(text$actions_lib_run_handover) });
var CLUSTER = record$actions_lib_run_handover({ cluster_id: text$actions_lib_run_handover, security: text$actions_lib_run_handover });
function topicFaults(readiness, stage) {
  const { topics, topics_present: present, topics_missing: missing } = readiness;
  const cluster = foundBy(stage, ["M2.F", "M2.F-C01"], CLUSTER);
  const found2 = foundBy(stage, ["M2.F", "M2.F-C02"], THERE);
  const names = topics.map(({ topic }) => topic);
  return differing({
    ...found2 === void 0 ? {} : { connectivity_pass: [readiness.connectivity_pass, true] },
    "what is present of it": [present.toSorted(), names.filter((name) => present.includes(name)).toSorted()],
    ...cluster === void 0 ? {} : { "the epoch of M2.F": [readiness.kafka_cluster_id, findPassed(stage, "M2.F")?.epoch.kafka_cluster_id] },
    ...cluster === void 0 ? {} : {
      kafka_cluster_id: [readiness.kafka_cluster_id, cluster.cluster_id],
      security: [readiness.security, cluster.security]
    },
    ...found2 === void 0 ? {} : {
      "its topics": [present.length, found2.present],
      topics_missing: [missing, found2.missing],
      "what differs of it": [
        topics.filter(({ topic, matches_pins }) => !matches_pins && present.includes(topic)).map(({ topic }) => topic),
        found2.different
      ]
    },
    ...pinFaults(topics)
  });
}
var pinFaults = (topics) => Object.fromEntries(
  topics.map(({ topic, partitions, retention_ms, cleanup_policy, matches_pins }) => {
    const pin = TOPICS$runtime_src_substrate_stack_pins.find((one) => one.topic === topic);
    const same = pin?.partitions === partitions && pin?.retentionMs === retention_ms && cleanup_policy === handle$evidence_schemas_src_handles("KAFKA_CLEANUP_POLICY_DEFAULT");
    return [`that ${topic} matches its pins`, [matches_pins, same]];
  })
);
var MIGRATED = record$actions_lib_run_handover({ task_arn: text$actions_lib_run_handover, tables: count$actions_lib_run_handover });
var ENDED2 = record$actions_lib_run_handover({ exit_code: anything, tables: count$actions_lib_run_handover, missing: list$actions_lib_run_handover(text$actions_lib_run_handover) });
var DATABASE = record$actions_lib_run_handover({ resource_id: text$actions_lib_run_handover });
function migrationFaults(run2, stage) {
  const handed = handedOver(stage, "M2.H", MIGRATED);
  const ended = foundBy(stage, ["M2.H", "M2.H-C04"], ENDED2);
  const database = foundBy(stage, ["M2.H", "M2.H-C02"], DATABASE);
  const probed = foundBy(stage, ["M4.D", "M4.D-C01"], record$actions_lib_run_handover({ database: record$actions_lib_run_handover({ schema_version: count$actions_lib_run_handover }) }));
  const last = /^0*(\d+)_/.exec(run2.migrations_applied.at(-1) ?? "")?.[1];
  const versions = run2.migrations_applied.map((name) => Number(/^(\d+)_/.exec(name)?.[1]));
  return differing({
    ...ended === void 0 ? {} : {
      "the epoch of M2.H": [run2.db_resource_id, findPassed(stage, "M2.H")?.epoch.db_resource_id],
      marker: [run2.marker, "DB_MIGRATIONS_COMPLETE"],
      "its migrations, one after the other,": [versions, versions.map((_, index) => index)]
    },
    ...handed === void 0 ? {} : { task_arn: [run2.task_arn, handed.task_arn], "the tables of M2.H": [run2.tables.length, handed.tables] },
    ...ended === void 0 ? {} : { exit_code: [run2.exit_code, ended.exit_code], tables_missing: [run2.tables_missing, ended.missing] },
    ...database === void 0 ? {} : { db_resource_id: [run2.db_resource_id, database.resource_id] },
    ...probed === void 0 ? {} : { "the schema that M4.D saw": [Number(last), probed.database.schema_version] }
  });
}
var scopeFaults = ({ families }, stage) => differing({
  ...findPassed(stage, "M3.E") === void 0 ? {} : {
    "the runs of its families": [
      [...new Set(families.map(({ value }) => value))],
      [stage.view.manifest.platform_run_id]
    ]
  },
  "its families, each once,": [new Set(families.map(({ family }) => family)).size, families.length]
});
var REACHED = record$actions_lib_run_handover({
  buckets: anything,
  database: anything,
  discovery: anything,
  parameters: anything,
  event_log: record$actions_lib_run_handover({ cluster_id: text$actions_lib_run_handover })
});
function probeFaults(probe, stage) {
  const found2 = foundBy(stage, ["M4.D", "M4.D-C01"], REACHED);
  const { buckets, database, discovery, event_log: log, parameters } = probe;
  const task = handedOver(stage, "M4.D", record$actions_lib_run_handover({ task_arn: text$actions_lib_run_handover }))?.task_arn;
  const steps = Object.entries(buckets).map(([name, one]) => [name, one.answered ? one.steps : one.code]);
  const topics = log.answered ? log.topics : [];
  const opens = opensTopic$actions_lib_rules_task_environment("runtime-probe", stage.view.manifest.substrate);
  const due = TOPICS$runtime_src_substrate_stack_pins.filter(({ topic }) => opens(topic));
  return differing({
    ...found2 === void 0 ? {} : { "its topics": [due.filter(({ topic }) => topics.includes(topic)).length, due.length] },
    "its topics, each once,": [new Set(topics).size, topics.length],
    ...task === void 0 ? {} : { task_arn: [probe.task_arn, task] },
    ...found2 === void 0 ? {} : {
      buckets: [Object.fromEntries(steps), found2.buckets],
      database: [
        database.answered ? { name: database.name, schema_version: database.schema_version } : database.code,
        found2.database
      ],
      discovery: [
        discovery.answered ? { host: discovery.host, addresses: discovery.addresses } : discovery.code,
        found2.discovery
      ],
      parameters: [parameters.answered ? parameters.versions : parameters.code, found2.parameters],
      "event_log.cluster_id": [log.answered ? log.cluster_id : log.code, found2.event_log.cluster_id]
    }
  });
}

// other-part:actions/lib/bundle/scope/run-kinds.ts
import { ARCHIVE_KINDS$actions_lib_bundle_scope_run_kinds } from "./lib.mjs";
import { EXECUTION_KINDS$actions_lib_bundle_scope_run_kinds } from "./lib.mjs";
import { INFRA_KINDS$actions_lib_bundle_scope_run_kinds } from "./lib.mjs";
import { LEDGER_KINDS$actions_lib_bundle_scope_run_kinds } from "./lib.mjs";
import { ORACLE_KINDS$actions_lib_bundle_scope_run_kinds } from "./lib.mjs";
import { QUARANTINE_KINDS$actions_lib_bundle_scope_run_kinds } from "./lib.mjs";
import { RUN_KINDS$actions_lib_bundle_scope_run_kinds } from "./lib.mjs";

// actions/lib/bundle/joins/witnessed/owed.ts
var verifyOwed = (stage, { facts, governance }) => [
  ...scenarioOwes(stage),
  ...daemonsOwe(stage),
  ...seedOwes(stage),
  ...reporterOwes(stage),
  ...fabricOwes(stage, { facts, governance })
];
var rootOf = ({ manifest }) => evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: manifest.platform_run_id });
var of = ({ view }, name) => view.newest(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), rootOf(view) + name);
var under = ({ view }, folder) => view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), rootOf(view) + folder);
var lacks = ({ view }, name, because) => ({
  object: rootOf(view) + name,
  what: `is missing, ${because}`
});
function scenarioOwes(stage) {
  const { view } = stage;
  const pass = view.typed(runObject(view, "sr/sr_pass.json"), SrPassV1$evidence_schemas_src_generated_sr_pass_v1);
  if (pass === void 0 || findPassed(stage, "M6.D") === void 0) return [];
  const { run_id: id, output_ids: outputs } = pass;
  const steps = under(stage, `sr/run_record/${id}/`).flatMap((object) => view.typed(object, SrRunEventV1$evidence_schemas_src_generated_sr_run_event_v1) ?? []);
  const kinds = new Set(steps.map(({ event_kind }) => event_kind));
  const published2 = view.typed(runObject(view, "sr/ready_publish_receipt.json"), ReadyPublishReceiptV1$evidence_schemas_src_generated_ready_publish_receipt_v1) !== void 0;
  const due = ["PLAN_COMMITTED", "READY_COMMITTED", ...published2 ? ["READY_PUBLISHED"] : []];
  const proved = new Set(
    under(stage, "sr/instance_receipts/").flatMap((object) => view.typed(object, SrInstanceReceiptV1$evidence_schemas_src_generated_sr_instance_receipt_v1)?.output_id ?? [])
  );
  return [
    ...["run_plan", "run_status", "run_facts_view"].map((kind) => `sr/${kind}/${id}.json`).filter((name) => of(stage, name) === void 0).map((name) => lacks(stage, name, "and its run was announced")),
    ...due.filter((kind) => !kinds.has(kind)).map((kind) => lacks(stage, `sr/run_record/${id}/`, `of its ${kind}, and its run was announced`)),
    ...outputs.filter((output) => !proved.has(output)).map((output) => lacks(stage, `sr/instance_receipts/output_id=${output}/`, "and its output was announced"))
  ];
}
function daemonsOwe(stage) {
  const daemons = findPassed(stage, "M6.C") === void 0 ? void 0 : runningDaemons(stage);
  return [
    ...[...daemons?.keys() ?? []].map((mode) => `${mode}/health/last_health.json`).filter((name) => of(stage, name) === void 0).map((name) => lacks(stage, name, "and M4.F saw its daemon at work")),
    ...daemons === void 0 || of(stage, "ig/health/last_probe.json") !== void 0 ? [] : [lacks(stage, "ig/health/last_probe.json", "and M6.C found the gate ready")]
  ];
}
function seedOwes(stage) {
  const { view, ledger } = stage;
  const seed = view.typed(runObject(view, "oracle/seed_snapshot.json"), SeedSnapshotV1$evidence_schemas_src_generated_seed_snapshot_v1);
  if (seed === void 0 || findPassed(stage, "M5.C") === void 0) return [];
  const root = oracleRunRoot$actions_lib_phase_end_contract(ledger);
  const bucket = handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET");
  const pin = ledger.phases.M3.pinned.oracle_input_manifest_sha256?.value;
  const due = new Map(
    seed.objects.filter(({ key }) => ORACLE_KINDS$actions_lib_bundle_scope_run_kinds.some(({ name }) => name.test(key))).map(({ key, checksum }) => [root + key, checksum])
  );
  if (typeof pin === "string") due.set(`${root}run_receipt.json`, pin);
  return [...due].flatMap(
    ([key, sha256]) => view.newest(bucket, key)?.sha256 === sha256 ? [] : [{ object: key, what: `is not there as it was seeded, ${sha256}` }]
  );
}
var RESTS_ON = {
  "M6.G": "ingest/receipt_summary.json",
  "M8.E": "obs/run_report.json"
};
function reporterOwes(stage) {
  const { view } = stage;
  const released = new Set(
    under(stage, "obs/reporter_lock/").flatMap((object) => view.typed(object, ReporterLockEventV1$evidence_schemas_src_generated_reporter_lock_event_v1) ?? []).flatMap(({ event, task_arn }) => event === "RELEASED" ? [task_arn] : [])
  );
  return Object.entries(RESTS_ON).flatMap(([lane, name]) => {
    if (findPassed(stage, lane) === void 0) return [];
    const { task_arn: task } = membersOf2(membersOf2(of(stage, name)?.document).writer);
    if (typeof task !== "string" || released.has(task)) return [];
    return [lacks(stage, "obs/reporter_lock/", `of RELEASED by ${task}, which ${lane} saw end well`)];
  });
}
function fabricOwes(stage, { facts: { lane }, governance }) {
  const told2 = governance.some(({ event }) => /^BUNDLE_/.test(event.event_family));
  if (told2 || lane.decisions === 0 || findPassed(stage, "M8.E") === void 0) return [];
  const what = `lacks what the registry gave to the decisions, of which there are ${lane.decisions}`;
  return [{ object: `${rootOf(stage.view)}obs/governance/events/`, what }];
}

// actions/lib/bundle/joins/witnessed/own-times.ts
var verifyOwnTimes = ({ view }) => [
  ...laneFaults(view),
  ...reporterFaults(view)
];
var WRITING = ["captured_at_utc", "generated_at_utc", "written_at_utc", "completed_at_utc"];
var OF_LANE = WRITING.filter((name) => name !== "completed_at_utc");
var REPEATS = /* @__PURE__ */ new Set([
  "run.json",
  "m3_c_config_payload.json",
  "m3_c_config_payload.canonical.json"
]);
var OF_TASKS = /* @__PURE__ */ new Set(["m4_d_runtime_probe.json"]);
function laneFaults(view) {
  const snapshots = view.objects.flatMap((object) => {
    const snapshot = object.newest ? view.typed(object, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1) : void 0;
    return snapshot === void 0 ? [] : [snapshot];
  });
  const begun = begunBy(view, snapshots);
  return snapshots.flatMap(
    (snapshot) => snapshot.documents.flatMap((ref) => {
      const object = REPEATS.has(ref.name) || OF_TASKS.has(ref.name) ? void 0 : view.find(ref);
      if (object === void 0) return [];
      const interval = { from: begun.get(snapshot.lane) ?? "", to: snapshot.completed_at_utc };
      return timeFaults(object, OF_LANE, { ...interval, of: snapshot.lane });
    })
  );
}
function begunBy(view, snapshots) {
  const attempts = /* @__PURE__ */ new Map();
  const events = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "ledger", env: view.manifest.substrate })}events/`;
  for (const object of view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), events)) {
    const event = view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1);
    if (event?.event === "LANE_STARTED") attempts.set(event.lane, (attempts.get(event.lane) ?? 0) + 1);
  }
  return new Map(
    [...Map.groupBy(snapshots, ({ lane }) => lane)].flatMap(([lane, own]) => {
      const [first] = own.map((one) => one.started_at_utc).sort();
      return first === void 0 || own.length !== attempts.get(lane) ? [] : [[lane, first]];
    })
  );
}
function reporterFaults(view) {
  const { platform_run_id: run2 } = view.manifest;
  if (run2 === "N/A") return [];
  const root = evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 });
  const held = /* @__PURE__ */ new Map();
  const facts = view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `${root}obs/reporter_lock/`).flatMap((object) => view.typed(object, ReporterLockEventV1$evidence_schemas_src_generated_reporter_lock_event_v1) ?? []);
  for (const [task, life] of Map.groupBy(facts, ({ task_arn }) => task_arn)) {
    const at = (...events) => life.find(({ event }) => events.includes(event))?.ts_utc;
    const from = at("ACQUIRED");
    if (from !== void 0) held.set(task, { from, to: at("RELEASED", "LOST") });
  }
  return view.objects.flatMap((object) => {
    const { task_arn: task } = membersOf2(membersOf2(object.document).writer);
    const interval = held.get(task);
    if (interval === void 0) return [];
    return timeFaults(object, WRITING, { ...interval, of: "its reporter" });
  });
}
function timeFaults(object, names, { from, to, of: of2 }) {
  const members = membersOf2(object.document);
  return names.flatMap((name) => {
    const at = members[name];
    if (typeof at !== "string" || at >= from && (to === void 0 || at <= to)) return [];
    return [failureOf(object, `says ${name} ${at}, outside of start and end of ${of2}`)];
  });
}

// actions/lib/bundle/data/gate/terms.ts
var REMEMBERED_MAX = 1e3;
function gateTerms(view, ledger) {
  const sources = sourcesOf2(view, ledger);
  const remembered = /* @__PURE__ */ new Map();
  return {
    ofRecord: (record) => deciderFaults(record, sources),
    ofReceipt: (receipt) => {
      const key = sharedText(receipt);
      const known = remembered.get(key);
      if (known !== void 0) return known;
      const faults = [...deciderFaults(receipt, sources), ...eventFaults3(receipt, sources)];
      if (remembered.size >= REMEMBERED_MAX) remembered.clear();
      remembered.set(key, faults);
      return faults;
    }
  };
}
var sharedText = ({ actor, policy_rev, provenance, pins, ...one }) => JSON.stringify([
  actor,
  policy_rev,
  provenance,
  pins,
  one.decision,
  one.environment,
  one.event_class,
  one.event_type,
  one.eb_ref?.topic,
  one.manifest_fingerprint,
  one.partitioning_profile_id,
  one.producer,
  one.run_config_digest,
  one.scenario_run_id,
  one.schema_version,
  one.service_release_id
]);
function sourcesOf2(view, ledger) {
  const { platform_run_id: run2, substrate } = view.manifest;
  const bucket = handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET");
  const root = run2 === "N/A" ? void 0 : evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 });
  const pointer = root === void 0 ? [] : view.versions(bucket, `${root}${ACTIVE}`);
  const start = root === void 0 ? void 0 : view.newest(bucket, `${root}wsp/wsp_start.json`);
  const events = view.under(bucket, `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "ledger", env: substrate })}events/`);
  const pinned = (key) => ledger?.phases.M3.pinned[key]?.value ?? void 0;
  return {
    revisions: new Set(pointer.flatMap((one) => revisionOf(view.typed(one, IgPolicyActiveV1$evidence_schemas_src_generated_ig_policy_active_v1)))),
    releases: new Set(events.flatMap((one) => releaseOf(view.typed(one, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1)?.ci.workflow_sha))),
    world: {
      manifest_fingerprint: pinned("SR_MANIFEST_FINGERPRINT"),
      parameter_hash: pinned("SR_PARAMETER_HASH"),
      seed: pinned("SR_SEED"),
      scenario_id: pinned("ORACLE_SCENARIO_ID"),
      run_id: pinned("ORACLE_ENGINE_RUN_ID")
    },
    streamer: view.typed(start, WspStartV1$evidence_schemas_src_generated_wsp_start_v1)?.producer
  };
}
var ACTIVE = "ig/policy/active.json";
var revisionOf = (active) => active === void 0 ? [] : [
  canonicalJson$evidence_schemas_src_canonical_json({
    policy_id: active.policy_id,
    revision: active.revision,
    content_digest: active.content_digest
  })
];
var releaseOf = (workflowSha) => workflowSha === void 0 ? [] : [`git-${workflowSha}`];
function deciderFaults(one, { revisions, releases }) {
  const { actor, environment, policy_rev: policy, provenance, service_release_id: release2 } = one;
  const own = { environment, service_release_id: release2, config_revision: policy.revision };
  const wrong = Object.entries(own).filter(([name, value]) => provenance[name] !== value);
  const modes = /* @__PURE__ */ new Set([handle$evidence_schemas_src_handles("IG_AUTH_MODE"), "internal"]);
  return [
    ...revisions.has(canonicalJson$evidence_schemas_src_canonical_json(policy)) ? [] : ["is decided under a policy that was never activated"],
    ...releases.size === 0 || releases.has(release2) ? [] : [`is of release ${release2}, which nothing was run of`],
    ...wrong.map(([name]) => `says another ${name} of its provenance than of itself`),
    ...modes.has(actor.auth_mode) ? [] : [`says that its actor was let in by ${actor.auth_mode}`],
    ...actor.actor_id === `${actor.source_type}::${actor.principal}` ? [] : ["names an actor that is not its principal"]
  ];
}
var RULES = runConfig$runtime_src_run_config.class_map.classes;
var PINS = runConfig$runtime_src_run_config.class_map.pin_sets;
var MAY_PUSH = runConfig$runtime_src_run_config.class_map.principals;
var VERSIONS = runConfig$runtime_src_run_config.schema_policy.event_types;
var WRITES_WITHIN = "internal";
var STREAMER = "wsp";
function eventFaults3(receipt, sources) {
  const { event_type: type, event_class: eventClass, pins, provenance } = receipt;
  const due = classOf(type);
  const faults = [
    ...eventClass === due ? [] : [`says class ${eventClass} of ${type}, the policy says ${due}`],
    ...provenance.run_config_digest === receipt.run_config_digest ? [] : ["says another run_config_digest of its provenance than of itself"],
    ...pins.manifest_fingerprint === receipt.manifest_fingerprint ? [] : ["is pinned to another manifest_fingerprint"],
    ...pins.scenario_run_id === receipt.scenario_run_id ? [] : ["is pinned to another scenario run"]
  ];
  return receipt.decision === "QUARANTINE" ? faults : [...faults, ...acceptedFaults(receipt, sources)];
}
function acceptedFaults(receipt, { world, streamer }) {
  const { actor, decision, event_class: eventClass, event_type: type, pins } = receipt;
  const [rules, version] = [RULES[eventClass], VERSIONS[type]];
  const inside = actor.auth_mode === WRITES_WITHIN;
  const may = inside ? rules?.http === false : rules?.http === true && MAY_PUSH[actor.principal]?.includes(eventClass);
  const versioned = receipt.schema_version === void 0 ? version?.schema_version_required === false : version?.schema_versions.includes(receipt.schema_version) === true;
  const unpinned = (PINS[rules?.pins ?? ""] ?? []).filter((name) => pins[name] === void 0);
  const profile = decision === "ADMIT" ? profileOf(eventClass) : void 0;
  const streamed = actor.principal === STREAMER;
  const foreign = Object.entries(world).filter(
    ([name, value]) => streamed && value !== void 0 && pins[name] !== value
  );
  return [
    ...may === true ? [] : [`takes ${eventClass} from ${actor.principal}, who may not push it`],
    ...versioned ? [] : [`takes version ${String(receipt.schema_version)} of ${type}`],
    ...unpinned.map((name) => `takes ${eventClass} without ${name}`),
    ...receipt.partitioning_profile_id === profile ? [] : [`says partitioning profile ${String(receipt.partitioning_profile_id)}, the policy says ${String(profile)}`],
    ...receipt.eb_ref === void 0 || receipt.eb_ref.topic === topicOf(eventClass) ? [] : [`puts ${eventClass} on ${receipt.eb_ref.topic}`],
    ...foreign.map(([name]) => `is pinned to another ${name} than the world of the run`),
    ...streamed && streamer !== void 0 && receipt.producer !== streamer ? [`is of producer ${String(receipt.producer)}, the stream was of ${streamer}`] : []
  ];
}

// actions/lib/bundle/joins/world.ts
function verifyIdentities(stage) {
  const values = valuesOf(stage);
  return stage.view.objects.filter((object) => isOfTheRun(object, stage) && object.newest && object.document !== void 0).flatMap((object) => judging(object, () => strangersIn(object.document, values)));
}
var isOfTheRun = ({ bucket, key }, { view }) => bucket === handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET") || bucket === handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET") && key.startsWith(rootOf2(view));
var rootOf2 = ({ manifest }) => evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: manifest.platform_run_id });
function valuesOf({ view, ledger }) {
  const pinned = (key) => ledger.phases.M3.pinned[key]?.value ?? void 0;
  const manifest = view.typed(runObject(view, "run.json"), RunManifestV1$evidence_schemas_src_generated_run_manifest_v1);
  const signals = view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `${rootOf2(view)}sr/ready_signal/`).flatMap((object) => view.typed(object, ReadySignalV1$evidence_schemas_src_generated_ready_signal_v1) ?? []);
  const releases = view.objects.filter(({ key }) => key.includes("/ledger/events/")).flatMap((object) => releaseOf(view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1)?.ci.workflow_sha ?? ""));
  const seed = pinned("SR_SEED");
  const table = {
    manifest_fingerprint: [pinned("SR_MANIFEST_FINGERPRINT")],
    parameter_hash: [pinned("SR_PARAMETER_HASH")],
    scenario_id: [pinned("ORACLE_SCENARIO_ID")],
    engine_run_id: [pinned("ORACLE_ENGINE_RUN_ID")],
    // As the pin has it and as the world writes it; a run whose phases did not come so far has pinned none.
    seed: seed === void 0 ? [] : [seed, Number(seed)],
    scenario_run_id: [manifest?.scenario_run_id, "N/A", null],
    equivalence_key: [manifest?.scenario_equivalence.key],
    registry_sha256: [registrySha256$evidence_schemas_src_handles()],
    run_config_digest: [manifest?.run_config_digest, null],
    service_release_id: [...releases, "N/A", null],
    message_id: signals.map(({ message_id }) => message_id),
    bundle_hash: signals.map(({ bundle_hash }) => bundle_hash),
    plan_hash: signals.map(({ plan_hash }) => plan_hash),
    facts_view_ref: signals.map(({ facts_view_ref }) => facts_view_ref),
    oracle_pack_id: signals.map(({ oracle_pack_ref: pack }) => pack?.oracle_pack_id),
    engine_release: signals.map(({ oracle_pack_ref: pack }) => pack?.engine_release),
    engine_run_root: [...signals.map(({ oracle_pack_ref: pack }) => pack?.engine_run_root), null],
    stream_view_root: signals.map(({ oracle_pack_ref: pack }) => pack?.stream_view_root),
    oracle_root: signals.map(({ oracle_pack_ref: pack }) => pack?.oracle_root)
  };
  return new Map(
    Object.entries(table).map(([name, known]) => [name, new Set(known.filter((one) => one !== void 0))]).filter(([, known]) => [...known].some((one) => one !== null && one !== "N/A"))
  );
}
var SHOWN_MAX = 5;
function strangersIn(document, values) {
  const found2 = [];
  const open = [document];
  for (let next = open.pop(); next !== void 0 && found2.length < SHOWN_MAX; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    for (const [name, value] of Object.entries(next)) {
      if (typeof value === "object" && value !== null) open.push(value);
      else if (values.get(name)?.has(value) === false)
        found2.push(`says ${name} ${String(value).slice(0, 80)}, which is not the one of the run`);
    }
  }
  return found2;
}

// actions/lib/bundle/joins/written.ts
function verifyWritten({ view, ledger }) {
  const events = view.objects.flatMap((object) => {
    const event = object.key.includes("/ledger/events/") ? view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1) : void 0;
    return event === void 0 ? [] : [{ object, event }];
  });
  const releases = new Set(events.flatMap(({ event }) => releaseOf(event.ci.workflow_sha)));
  const runs = new Set(events.map(({ event }) => event.ci.run_id));
  const tasks = taskPlaces(view);
  return [
    ...placeFaults(events),
    ...events.flatMap(({ object, event }) => {
      if (event.event !== "LANE_RESULT_RECORDED") return [];
      const snapshot = view.typed(view.find(event.payload.snapshot), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
      return snapshot === void 0 ? [] : [
        ...differing({ "the job of its lane": [event.ci, snapshot.ci] }).map((what) => failureOf(object, what)),
        ...unwritten(snapshot, { view, ledger }).map((what) => failureOf(event.payload.snapshot, what))
      ];
    }),
    ...Object.values(ledger.phases).flatMap(
      ({ lanes }) => Object.values(lanes).flatMap(({ snapshot: ref }) => {
        const snapshot = ref === void 0 ? void 0 : view.typed(view.find(ref), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
        return snapshot === void 0 ? [] : documentFaults(snapshot, view);
      })
    ),
    ...view.objects.filter(({ bucket, newest, document }) => newest && document !== void 0 && bucket === evidence()).flatMap((object) => judging(object, () => writerFaults(object, { releases, runs, tasks })))
  ];
}
function placeFaults(events) {
  const first = /* @__PURE__ */ new Map();
  const latest = /* @__PURE__ */ new Map();
  const same = (name, of2, said) => {
    const known = first.get(`${name} ${of2}`) ?? said;
    first.set(`${name} ${of2}`, known);
    return { [name]: [said, known] };
  };
  return events.flatMap(({ object, event }) => {
    const { repository, workflow, workflow_sha, run_id, run_attempt, actor } = event.ci;
    const ran = event.event === "LANE_STARTED" || event.event === "LANE_RESULT_RECORDED";
    return differing({
      ...repository === OWN_MACHINE ? {} : same("the repository of the ledger", "", repository),
      ...same("the repository of its run", run_id, repository),
      ...same("the commit of its run", run_id, workflow_sha),
      ...same("the actor of its run", run_id, actor),
      ...event.actor.kind === "controller" ? { "the run of its controller": [CONTROLLER.exec(event.actor.id)?.[1], run_id] } : {},
      ...attemptClaims(latest, run_id, run_attempt),
      ...ran ? same("the workflow of its execution", event.payload.execution_id, workflow) : {},
      ...event.event === "LANE_STARTED" ? { action_version: [event.payload.action_version, workflow_sha] } : {}
    }).map((what) => failureOf(object, what));
  });
}
var CONTROLLER = /^[a-z-]+@([^/]+)(?:\/|$)/;
function attemptClaims(latest, run2, attempt) {
  const before = latest.get(run2) ?? attempt;
  latest.set(run2, attempt);
  return { run_attempt: [attempt, Math.max(before, attempt)] };
}
var OWN_MACHINE = "local";
var evidence = () => handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET");
function unwritten({ lane, plan_phase, overall_pass, documents }, { view, ledger }) {
  if (!overall_pass) return [];
  const place = { substrate: view.manifest.substrate, onGitHub: isOnGitHub$actions_lib_ledger_derived(ledger, plan_phase) };
  const names = new Set(documents.map(({ name }) => name));
  const snapshot = getLaneDefinition$actions_lib_definition_phase_definition(lane).snapshot_name;
  return owedEvidence$actions_lib_definition_phase_definition(loadPhaseDefinition$actions_lib_definition_phase_definition(plan_phase), place).filter(({ base, writer, key_pattern }) => base === "exec" && writer === lane && key_pattern !== snapshot).filter(({ key_pattern }) => !names.has(key_pattern)).map(({ key_pattern }) => `passed without ${key_pattern}, which its contract requires`);
}
function documentFaults(snapshot, view) {
  const own = { ci: snapshot.ci, epoch: snapshot.epoch };
  return snapshot.documents.flatMap((ref) => {
    const object = view.find(ref);
    const members = membersOf2(object?.document);
    const claims = Object.fromEntries(
      Object.entries(own).filter(([name]) => typeof members[name] === "object" && members[name] !== null).map(([name, due]) => [name, [members[name], due]])
    );
    return object === void 0 ? [] : differing(claims).map((what) => failureOf(object, what));
  });
}
var TASK_NAMES = /* @__PURE__ */ new Set([
  "task_arn",
  "taskArn",
  "task_arns",
  "instance",
  "instance_id",
  "owner"
]);
function taskPlaces(view) {
  const places = /* @__PURE__ */ new Map();
  const note = (task, key) => {
    if (typeof task !== "string") return;
    const known = places.get(task);
    if (known === void 0) places.set(task, /* @__PURE__ */ new Set([key]));
    else known.add(key);
  };
  for (const { key, document } of view.objects) {
    const open = [document];
    for (let next = open.pop(); next !== void 0; next = open.pop()) {
      if (typeof next !== "object" || next === null) continue;
      for (const [name, value] of Object.entries(next)) {
        if (typeof value === "object" && value !== null) open.push(value);
        if (!TASK_NAMES.has(name)) continue;
        for (const task of Array.isArray(value) ? value : [value]) note(task, key);
      }
    }
  }
  return places;
}
var LANE = /^M\d+\.[A-Z]$/;
function writerFaults({ document }, { releases, runs, tasks }) {
  const { writer, service_release_id: release2 } = membersOf2(document);
  const released = typeof release2 !== "string" || releases.has(release2);
  const faults = released ? [] : [`is of release ${release2}, which nothing was run of`];
  if (typeof writer !== "object" || writer === null) return faults;
  const { identity, task_arn: task, ci_run: run2 } = membersOf2(writer);
  const lane = typeof identity === "string" && LANE.test(identity);
  const alone = typeof task === "string" && (tasks.get(task)?.size ?? 0) < 2;
  const ofRun2 = run2 === void 0 || (lane ? runs.has(run2) : run2 === null);
  return [
    ...faults,
    ...alone ? [`was written by ${task}, of which nothing else tells`] : [],
    ...ofRun2 ? [] : [`was written by a run of the pipeline that its ledger does not know`]
  ];
}

// actions/lib/bundle/joins/verify-joins.ts
var LANE_JOINS = {
  "M3.D": verifyRunStart,
  "M5.E": verifyStreams,
  "M6.C": (stage, { facts }) => verifyIngress(stage, facts),
  "M6.D": verifyScenario,
  "M6.F": (stage, { facts }) => verifyProducer(stage, facts),
  "M7.F": (stage, { facts }) => verifyDecisionLane(stage, facts),
  "M7.H": verifyCaseLabels,
  // Before the closure that compared them again an analyst may have gone on.
  "M8.E": (stage, read2) => stage.ledger.phases.M7.lanes["M7.H"]?.status === "PASS" ? verifyCaseSummaries(stage, read2) : []
};
function verifyJoins(view, ledger, read2) {
  if (ledger === void 0) return [];
  const stage = { view, ledger };
  const joins = [
    verifyPackaging,
    verifySubstrate,
    verifyTeardown,
    verifyAnswers,
    verifyAuthority,
    verifyVerdicts,
    verifyPacks,
    verifyWritten,
    verifyOwnTimes,
    verifyLaneFrames,
    verifyLaneValues
  ];
  if (view.manifest.platform_run_id !== "N/A")
    joins.push(
      verifyIdentities,
      () => verifyOwed(stage, read2),
      verifyConsumers,
      verifyProbe,
      () => verifyConformance(stage, read2.governance),
      verifyReport,
      () => verifyBasis(stage, read2.governance),
      () => earlierReports(stage, read2),
      () => verifyClosureFacts(stage, read2.governance)
    );
  return joins.flatMap((join5) => judgingPart(MANIFEST$actions_lib_bundle_manifest, () => join5(stage, read2.facts)));
}
var earlierReports = ({ view }, { facts, governance }) => earlierMarkers(view).flatMap((marker) => {
  const then = closedThen(marker, view);
  if (then === void 0 || !isHeldToAll(marker, then)) return [];
  let ledger = EMPTY_LEDGER$actions_lib_ledger_state;
  for (const { after } of recordedIn(then.view)) ledger = after;
  const closed = { view: then.view, ledger };
  return [...verifyBasis(closed, governance), ...verifyReport(closed, facts)];
});

// actions/lib/bundle/data/held-lanes.ts
function heldLanes({ view, ledger }, lanes) {
  const now = lanes.filter((lane) => isHeld(ledger, lane));
  const lost = lanes.filter((lane) => !isHeld(ledger, lane) && stateOf(ledger, lane)?.snapshot !== void 0);
  const held = new Map(now.map((lane) => [lane, { view, ledger }]));
  if (lost.length === 0) return held;
  const views = /* @__PURE__ */ new Map();
  for (const [lane, { ledger: then, endUtc }] of lastHeld(view, lost)) {
    const cut2 = endUtc === void 0 ? view : views.get(endUtc) ?? viewUntil(view, endUtc);
    if (endUtc !== void 0) views.set(endUtc, cut2);
    held.set(lane, { view: cut2, ledger: then });
  }
  return held;
}
function lastHeld(view, lanes) {
  const last = /* @__PURE__ */ new Map();
  let state = EMPTY_LEDGER$actions_lib_ledger_state;
  for (const object of eventObjects(view)) {
    const event = view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1);
    if (event === void 0) break;
    state = applyEvent$actions_lib_ledger_fold(state, event);
    for (const lane of lanes) {
      const known = last.get(lane);
      if (isHeld(state, lane)) last.set(lane, { ledger: state, endUtc: void 0 });
      else if (known !== void 0 && event.event === "LANE_STARTED") known.endUtc ??= event.at_utc;
    }
  }
  return last;
}
var stateOf = ({ phases }, lane) => phases[planPhaseOf$actions_lib_run_sources(lane)].lanes[lane];
var isHeld = (ledger, lane) => stateOf(ledger, lane)?.status === "PASS";

// other-part:evidence-schemas/src/generated/archive_record.v1.ts
import { ArchiveRecordV1$evidence_schemas_src_generated_archive_record_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/envelope.v1.ts
import { EnvelopeV1$evidence_schemas_src_generated_envelope_v1 } from "./catalog.mjs";

// actions/lib/bundle/lines/secret-lines.ts
var VALUES = [
  'AKIA|ASIA|cflt|gh[pousr]_|github_pat_|eyJ|-----BEGIN|LoginModule|://[^"]*@',
  "(?:[pP][wW][dD]|[pP][aA][sS][sS][wW][oO]?[rR]?[dD]|[aA][cC][cC][eE][sS][sS]_[kK][eE][yY])="
];
var VALUED = new RegExp(VALUES.join("|"));
var NAMED_IN_TEXT = new RegExp(`(?:${CREDENTIAL_WORDS})[^"]*":`);
var PIECES = ["AKIA", "ASIA", "lt", "gh", "_pat_", "J", "-----BEGIN", "LoginModule", "@", "="];
var PAIRED = /[A-Z](?:[A-Za-z0-9+/]{20}|(?<=[A-Za-z0-9+/]{20}[A-Z]))/;
var mayHoldSecret = (text) => NAMED_IN_TEXT.test(text) || mayBeValued(text);
var mayBeValued = (text) => text.includes("\\") || PIECES.some((piece) => text.includes(piece)) && VALUED.test(text) || PAIRED.test(text);
function secretFaults(line) {
  if ("fault" in line || !(line.suspicious || mayBeValued(line.text))) return [];
  return findSecrets$evidence_schemas_src_secret_scan(line.value).map(({ rule, json_path }) => `holds a secret: ${rule} at ${json_path}`);
}

// other-part:evidence-schemas/src/generated/action_outcome.v1.ts
import { ActionOutcomeV1$evidence_schemas_src_generated_action_outcome_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/case_trigger.v1.ts
import { CaseTriggerV1$evidence_schemas_src_generated_case_trigger_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/decision_response.v1.ts
import { DecisionResponseV1$evidence_schemas_src_generated_decision_response_v1 } from "./catalog.mjs";

// runtime/src/cases/escalation.ts
function saidBy({ decision }) {
  const said = decision;
  const thresholds = said.thresholds;
  return {
    action: typeof said.action_kind === "string" ? said.action_kind : "",
    score: typeof said.score === "number" ? said.score : void 0,
    reviewThreshold: typeof thresholds?.review === "number" ? thresholds.review : void 0,
    topReasons: Array.isArray(said.top_reasons) ? said.top_reasons.slice(0, 10) : []
  };
}
function escalationOf(decision, policy) {
  const { action, score, reviewThreshold } = saidBy(decision);
  const degraded = decision.degrade_posture.mode !== "NORMAL";
  const sample = sampleOf(decision.decision_id);
  if (policy.escalatingActions.has(action) && !degraded) return { kind: "escalates", rule: "ACTION_ESCALATES" };
  if (score !== void 0 && score >= (reviewThreshold ?? policy.reviewThreshold)) {
    return { kind: "escalates", rule: "SCORE_ESCALATES" };
  }
  if (degraded) {
    if (policy.escalateDegraded) return { kind: "escalates", rule: "DEGRADED" };
    return { kind: "aggregates", mode: decision.degrade_posture.mode, minute: decision.decided_at_utc.slice(0, 16) };
  }
  if (action === "STEP_UP" && score !== void 0 && score >= policy.stepUp.scoreMin && sample < policy.stepUp.rate) {
    return { kind: "escalates", rule: "STEP_UP_SAMPLE" };
  }
  if (action === "ALLOW" && sample < policy.allowRate) return { kind: "escalates", rule: "ALLOW_SAMPLE" };
  return { kind: "passes", action };
}
var PREFIX_DIGITS = 8;
var sampleOf = (decisionId) => Number.parseInt(decisionId.slice(0, PREFIX_DIGITS), 16) / 16 ** PREFIX_DIGITS;

// runtime/src/decisions/audit-id.ts
var auditIdOf = (platformRunId, decisionEventId, kind) => sha256Hex32$evidence_schemas_src_digest(`audit|${platformRunId}|${decisionEventId}|${kind}`);

// runtime/src/cases/trigger.ts
function caseTriggerOf(draft, policy) {
  const rule = policy.rules.get(draft.type);
  const lacking = rule?.requiredRefs.find((type) => !draft.refs.some(({ ref_type }) => ref_type === type));
  if (rule === void 0) return { fault: "TRIGGER_TYPE_UNKNOWN" };
  if (lacking !== void 0) return { fault: `EVIDENCE_REF_MISSING:${lacking}` };
  const facts = {
    case_id: caseIdOf(draft.subject),
    trigger_type: draft.type,
    source_ref_id: draft.sourceRef,
    case_subject_key: draft.subject,
    pins: draft.pins,
    observed_time: draft.observedTime,
    evidence_refs: draft.refs,
    trigger_payload: Object.fromEntries(Object.entries(draft.payload).filter(([, value]) => value !== void 0))
  };
  const trigger = {
    ...facts,
    case_trigger_id: caseTriggerIdOf(facts),
    payload_hash: triggerPayloadHash(facts)
  };
  return CaseTriggerV1$evidence_schemas_src_generated_case_trigger_v1.is(trigger) ? { trigger } : { fault: "TRIGGER_CONTRACT_INVALID" };
}
var subjectOf = (pins, eventClass, eventId) => ({
  platform_run_id: pins.platform_run_id,
  event_class: eventClass,
  event_id: eventId
});
var decisionTrigger = ({
  decision,
  source,
  rule
}, policy) => {
  const { action, score, topReasons } = saidBy(decision);
  return caseTriggerOf(
    {
      type: "DECISION_ESCALATION",
      sourceRef: `decision:${decision.decision_id}`,
      subject: subjectOf(decision.pins, policy.eventClass, source.sourceEventId),
      pins: decision.pins,
      observedTime: decision.decided_at_utc,
      refs: [
        { ref_type: "DECISION", ref_id: decision.decision_id },
        {
          ref_type: "DLA_AUDIT_RECORD",
          ref_id: auditIdOf(decision.pins.platform_run_id, source.decisionEventId, "DECISION")
        }
      ],
      payload: {
        source_contract: "decision_response",
        decision_kind: decision.decision_kind,
        decision_action_kind: action,
        escalation_rule: rule,
        score,
        top_reasons: topReasons,
        source_ts_utc: source.sourceTsUtc
      }
    },
    policy
  );
};

// runtime/src/cases/trigger-policy.ts
var TRIGGER_TYPES = [
  "DECISION_ESCALATION",
  "ACTION_FAILURE",
  "ANOMALY",
  "EXTERNAL_SIGNAL",
  "MANUAL_ASSERTION"
];
function triggerPolicyOf(document, profile) {
  const rules = document.triggers;
  const missing = TRIGGER_TYPES.filter((type) => !Object.hasOwn(rules, type));
  if (missing.length > 0) throw new Error(`the case trigger policy has no rule for ${missing.join(", ")}`);
  return {
    revision: document.revision,
    eventClass: document.event_class,
    rules: new Map(
      TRIGGER_TYPES.map((type) => [
        type,
        { sourceClass: rules[type]?.source_class ?? "", requiredRefs: rules[type]?.required_refs ?? [] }
      ])
    ),
    escalatingActions: new Set(document.escalating_actions),
    reviewThreshold: document.review_threshold,
    stepUp: { scoreMin: document.step_up_sample.score_min, rate: document.step_up_sample.rate },
    escalateDegraded: document.escalate_degraded,
    allowRate: document.allow_sample_rate[profile]
  };
}

// other-part:evidence-schemas/src/generated/label_accepted.v1.ts
import { LabelAcceptedV1$evidence_schemas_src_generated_label_accepted_v1 } from "./catalog.mjs";

// runtime/src/cases/actors.ts
var WORKER_ACTOR = { actor_id: "SYSTEM::case_mgmt_worker", source_type: "AUTO" };

// runtime/src/cases/analyst-label.ts
var ANALYST = "SYSTEM::simulated_analyst";
var FRAUD_SCORE_MIN = 0.9;
function analystLabel(triggers) {
  const escalations = triggers.filter((trigger) => CaseTriggerV1$evidence_schemas_src_generated_case_trigger_v1.is(trigger)).filter(({ trigger_type: type }) => type === "DECISION_ESCALATION").map(({ trigger_payload: payload }) => payload ?? {});
  if (escalations.length === 0) return void 0;
  const isFraud = escalations.some(
    ({ decision_action_kind: action, score }) => action === "txn_block" || typeof score === "number" && score >= FRAUD_SCORE_MIN
  );
  return isFraud ? "FRAUD_CONFIRMED" : "LEGIT_CONFIRMED";
}

// runtime/src/events/label-adapters.ts
function engineTruth(input) {
  const { engine_bundle_id: bundle, truth_record_id: record } = input;
  const sourceRefId = `engine_truth:${bundle}:${record}`;
  return assertionOf(input, {
    writerNamespace: `engine_truth.${bundle}`,
    sourceRefId,
    sourceType: "SYSTEM",
    actor: `SYSTEM::engine_truth_writer::${bundle}`,
    refs: [
      ...refOf("EXTERNAL_REF", sourceRefId),
      ...refOf("DECISION", input.decision_id),
      ...refOf("DLA_AUDIT_RECORD", input.audit_record_id),
      ...refOf("ACTION_OUTCOME", input.action_outcome_id),
      ...refOf("EB_ORIGIN_OFFSET", input.eb_origin_offset)
    ]
  });
}
var refOf = (ref_type, ref_id) => ref_id === void 0 ? [] : [{ ref_type, ref_id }];
function assertionOf(input, source) {
  const { label_subject_key, pins, label_type, label_value, effective_time, observed_time } = input;
  const case_timeline_event_id = adapterTimelineEventIdOf({
    writer_namespace: source.writerNamespace,
    source_ref_id: source.sourceRefId,
    label_subject_key,
    label_type
  });
  const statement = {
    label_subject_key,
    label_type,
    label_value,
    effective_time,
    observed_time,
    source_type: source.sourceType,
    actor_id: input.actor_id ?? source.actor,
    evidence_refs: [
      ...uniqueRefs([...source.refs, ...input.evidence_refs ?? []])
    ]
  };
  return {
    label_assertion_id: labelAssertionIdOf({ case_timeline_event_id, label_subject_key, label_type }),
    case_timeline_event_id,
    pins,
    ...statement,
    payload_hash: labelPayloadHash(statement)
  };
}
function uniqueRefs(refs) {
  const known = new Map(refs.map((ref) => [`${ref.ref_type} ${ref.ref_id} ${ref.ref_scope ?? ""}`, ref]));
  return [...known.values()];
}
var isText = (value) => typeof value === "string";
var isSubject = (value) => typeof value === "object" && value !== null && "platform_run_id" in value && isText(value.platform_run_id) && "event_id" in value && isText(value.event_id);
var isRefs = (value) => value === void 0 || Array.isArray(value) && value.every((ref) => typeof ref === "object" && ref !== null && "ref_type" in ref && "ref_id" in ref);
var STATEMENT_FORMS = {
  label_subject_key: isSubject,
  pins: (value) => typeof value === "object" && value !== null,
  label_type: isText,
  label_value: isText,
  effective_time: isText,
  observed_time: isText,
  evidence_refs: isRefs
};
var STATEMENT2 = Object.keys(STATEMENT_FORMS);

// actions/lib/bundle/data/cases/label-causes.ts
var SUSPICIONS = new Set(runConfig$runtime_src_run_config.case_management.label_emission.suspicion_rules);
var DISPOSITION = "fraud_disposition";
function labelsOfTrigger(trigger) {
  const { case_id, case_trigger_id, evidence_refs: refs = [], trigger_payload: payload } = trigger;
  const { escalation_rule: rule, source_ts_utc: at } = membersOf2(payload);
  const effectiveMicros = typeof at === "string" ? findInstantMicros$runtime_src_kernel_clock(at) : void 0;
  const triggered = timelineEventIdOf({
    case_id,
    timeline_event_type: "CASE_TRIGGERED",
    source_ref_id: case_trigger_id
  });
  const asserted = timelineEventIdOf({
    case_id,
    timeline_event_type: "INVESTIGATOR_ASSERTION",
    source_ref_id: `analyst:simulated-${case_id}`
  });
  const value = analystLabel([trigger]);
  return [
    ...SUSPICIONS.has(rule) ? [
      ofCase(trigger, triggered, {
        values: ["FRAUD_SUSPECTED"],
        sourceType: WORKER_ACTOR.source_type,
        actorId: WORKER_ACTOR.actor_id,
        refs: [...refs, { ref_type: "CASE_EVENT", ref_id: triggered }],
        effectiveMicros
      })
    ] : [],
    ...value === void 0 ? [] : [
      ofCase(trigger, asserted, {
        values: [value],
        sourceType: "SYSTEM",
        actorId: ANALYST,
        refs: [{ ref_type: "CASE_EVENT", ref_id: asserted }],
        effectiveMicros: void 0
      })
    ]
  ];
}
function ofCase({ case_subject_key: { platform_run_id, event_id } }, timelineEventId, rest) {
  const assertionId = labelAssertionIdOf({
    case_timeline_event_id: timelineEventId,
    label_subject_key: { platform_run_id, event_id },
    label_type: DISPOSITION
  });
  return { assertionId, cause: { principal: "case_management", timelineEventId, labelType: DISPOSITION, ...rest } };
}
var callsForTruth = (traffic) => membersOf2(traffic.envelope.payload).fraud_flag === true && labelOfTruth(traffic, traffic.envelope.ts_utc) !== void 0;
function labelOfTruth({ envelope, origin }, observedTime) {
  const { flow_id: flow, event_seq: place, fraud_flag: fraud } = membersOf2(envelope.payload);
  const { platform_run_id, scenario_run_id, manifest_fingerprint, parameter_hash, seed, scenario_id } = envelope;
  const effectiveMicros = findInstantMicros$runtime_src_kernel_clock(envelope.ts_utc);
  if (typeof flow !== "string" || place !== 1 || typeof fraud !== "boolean" || effectiveMicros === void 0) return;
  if (platform_run_id === void 0 || scenario_run_id === void 0 || parameter_hash === void 0) return;
  if (seed === void 0 || typeof scenario_id !== "string") return;
  const asserted = engineTruth({
    engine_bundle_id: manifest_fingerprint,
    truth_record_id: flow,
    label_subject_key: { platform_run_id, event_id: envelope.event_id },
    pins: { platform_run_id, scenario_run_id, manifest_fingerprint, parameter_hash, seed, scenario_id },
    label_type: "chargeback_status",
    label_value: fraud ? "CHARGEBACK" : "NO_CHARGEBACK",
    effective_time: textOfMicros$runtime_src_kernel_clock(effectiveMicros),
    observed_time: observedTime,
    eb_origin_offset: `${origin.topic}/${origin.partition}/${origin.offset}`
  });
  return {
    assertionId: asserted.label_assertion_id,
    cause: {
      principal: "truth_writer",
      timelineEventId: asserted.case_timeline_event_id,
      labelType: asserted.label_type,
      values: [asserted.label_value],
      sourceType: asserted.source_type,
      actorId: asserted.actor_id ?? "",
      refs: asserted.evidence_refs,
      effectiveMicros
    }
  };
}
function causeFaults(label, cause) {
  const { label_type, label_value, source_type, effective_time, observed_time, label_subject_key } = label;
  const observed = findInstantMicros$runtime_src_kernel_clock(observed_time) ?? 0;
  const effective = textOfMicros$runtime_src_kernel_clock(Math.min(cause.effectiveMicros ?? observed, observed));
  const statement = { label_subject_key, label_type, label_value, effective_time, observed_time, source_type };
  const hash3 = labelPayloadHash({ ...statement, actor_id: cause.actorId, evidence_refs: cause.refs });
  return [
    ...cause.labelType === label_type && cause.sourceType === source_type ? [] : [`is a ${label_type} by ${source_type}, its cause gives a ${cause.labelType} by ${cause.sourceType}`],
    ...cause.values.includes(label_value) ? [] : [`says ${label_value}, from what it is about follows ${cause.values.join(" or ")}`],
    ...effective_time === effective ? [] : [`is effective ${effective_time}, from what it is about follows ${effective}`],
    ...label.payload_hash === hash3 ? [] : ["does not have the hash of its assertion"]
  ];
}

// actions/lib/bundle/data/cases/labels.ts
var DELAYS_MAX = 5;
var PROGRAMS = /* @__PURE__ */ new Set(["AUTO", "SYSTEM"]);
function labelKeeper(once) {
  const due = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  const unseen = /* @__PURE__ */ new Map();
  const truths = /* @__PURE__ */ new Map();
  const newest = /* @__PURE__ */ new Map();
  const waiting = /* @__PURE__ */ new Map();
  const delays = /* @__PURE__ */ new Set();
  const [byLabelType, byValue, bySource] = [
    /* @__PURE__ */ new Map(),
    /* @__PURE__ */ new Map(),
    /* @__PURE__ */ new Map()
  ];
  let passedOver = 0;
  return {
    trigger: (trigger) => {
      for (const { assertionId, cause } of labelsOfTrigger(trigger)) {
        const before = due.get(assertionId);
        const values = [.../* @__PURE__ */ new Set([...before?.values ?? [], ...cause.values])];
        due.set(assertionId, before === void 0 ? cause : { ...before, values });
      }
    },
    see: (traffic) => {
      const { event_id: id } = traffic.envelope;
      unseen.delete(id);
      const labels = truths.get(id) ?? [];
      const { partition } = traffic.origin;
      if (labels.length === 0) {
        if (callsForTruth(traffic)) waiting.set(partition, (waiting.get(partition) ?? 0) + 1);
        return [];
      }
      truths.delete(id);
      passedOver += waiting.get(partition) ?? 0;
      waiting.delete(partition);
      return labels.flatMap((label) => truthFaults(label, labelOfTruth(traffic, label.observed_time)));
    },
    add: (envelope) => {
      const label = envelope.payload;
      if (!isOf(LabelAcceptedV1$evidence_schemas_src_generated_label_accepted_v1, label, once)) return ["is no label_accepted by its contract"];
      const { label_assertion_id: id, source_type: source, label_subject_key: subject } = label;
      const again = known.has(id);
      const cause = due.get(id);
      const isTruth = cause === void 0 && source === "SYSTEM" && label.label_type === "chargeback_status";
      if (isTruth) truths.set(subject.event_id, [...truths.get(subject.event_id) ?? [], saidIn(label)]);
      known.set(id, {
        type: label.label_type,
        value: label.label_value,
        source,
        subject: subject.event_id,
        cause: cause === void 0 ? void 0 : { principal: cause.principal, timelineEventId: cause.timelineEventId }
      });
      addTo(byLabelType, label.label_type, 1);
      addTo(byValue, label.label_value, 1);
      addTo(bySource, source, 1);
      addTo(unseen, subject.event_id, 1);
      keepNewest(newest, label);
      return [
        ...again ? ["tells of a label that another event tells of"] : [],
        ...labelFaults(label, envelope),
        ...cause === void 0 ? [] : causeFaults(label, cause),
        ...cause === void 0 && !isTruth && PROGRAMS.has(source) ? [`is by ${source}, and nothing led to it`] : []
      ];
    },
    tally: () => ({
      labels: known.size,
      byLabelType,
      byValue,
      bySource,
      conflicts: [...newest.values()].filter(({ values }) => values.size > 1).length,
      orphans: [...unseen.values()].reduce((sum2, count) => sum2 + count, 0),
      unsuspected: [...due].filter(([id, { sourceType }]) => sourceType === "AUTO" && !known.has(id)).length,
      passedOver,
      truthDelays: delays,
      find: (assertionId) => known.get(assertionId)
    })
  };
  function truthFaults(label, truth) {
    const { label_assertion_id: id, label_value: value } = label;
    const stands = known.get(id);
    if (truth?.assertionId !== id || stands === void 0)
      return [`is labelled ${value} by ${id}, which is not what its truth calls for`];
    const { principal, timelineEventId } = truth.cause;
    known.set(id, { ...stands, cause: { principal, timelineEventId } });
    const effective = truth.cause.effectiveMicros ?? 0;
    if (delays.size < DELAYS_MAX) delays.add((findInstantMicros$runtime_src_kernel_clock(label.observed_time) ?? 0) - effective);
    return causeFaults(label, truth.cause).map((what) => `has the label ${id}, which ${what}`);
  }
}
var saidIn = (label) => ({
  label_assertion_id: label.label_assertion_id,
  label_subject_key: label.label_subject_key,
  label_type: label.label_type,
  label_value: label.label_value,
  effective_time: label.effective_time,
  observed_time: label.observed_time,
  source_type: label.source_type,
  payload_hash: label.payload_hash
});
function keepNewest(newest, label) {
  const name = `${label.label_subject_key.event_id}
${label.label_type}`;
  const [effective, observed] = [
    findInstantMicros$runtime_src_kernel_clock(label.effective_time) ?? 0,
    findInstantMicros$runtime_src_kernel_clock(label.observed_time) ?? 0
  ];
  const known = newest.get(name);
  const order2 = known === void 0 ? 1 : effective - known.effective || observed - known.observed;
  if (order2 === 0) known?.values.add(label.label_value);
  else if (order2 > 0) newest.set(name, { effective, observed, values: /* @__PURE__ */ new Set([label.label_value]) });
}
var labelFaults = (label, envelope) => [
  ...envelope.event_id === label.label_assertion_id ? [] : ["is another event than its label"],
  ...envelope.parent_event_id === label.label_subject_key.event_id ? [] : ["labels another event than its parent"],
  ...label.label_subject_key.platform_run_id === envelope.platform_run_id ? [] : ["labels an event of another run"],
  ...label.assertion_ref === `ls://labels/${envelope.platform_run_id}/${label.label_assertion_id}` ? [] : ["names another place of its assertion"],
  ...envelope.ts_utc === label.observed_time ? [] : ["happened at another time than its label was observed"]
];

// actions/lib/bundle/data/cases/tally.ts
var POLICY = { ...triggerPolicyOf(runConfig$runtime_src_run_config.case_trigger, "default"), allowRate: 0 };
var SAMPLED = "ALLOW_SAMPLE";
function caseKeeper(once = eachTime) {
  const labels = labelKeeper(once);
  const counts = { triggers: 0, byType: /* @__PURE__ */ new Map(), byRule: /* @__PURE__ */ new Map() };
  const cases = /* @__PURE__ */ new Set();
  const due = /* @__PURE__ */ new Set();
  const failures = /* @__PURE__ */ new Set();
  const triggered = /* @__PURE__ */ new Map();
  const readers = {
    case_trigger: (envelope) => {
      const trigger = envelope.payload;
      if (!isOf(CaseTriggerV1$evidence_schemas_src_generated_case_trigger_v1, trigger, once)) return ["is no case_trigger by its contract"];
      counts.triggers += 1;
      addTo(counts.byType, trigger.trigger_type, 1);
      addTo(counts.byRule, ruleOf(trigger), 1);
      cases.add(trigger.case_id);
      triggered.set(trigger.source_ref_id, trigger.payload_hash);
      labels.trigger(trigger);
      return triggerFaults(trigger, envelope);
    },
    label_accepted: labels.add,
    decision_response: ({ event_id, payload }) => {
      if (!isOf(DecisionResponseV1$evidence_schemas_src_generated_decision_response_v1, payload, once)) return [];
      const source = `decision:${payload.decision_id}`;
      const rule = ruleFor(payload);
      if (rule !== void 0 && rule !== SAMPLED) due.add(source);
      const said = triggered.get(source);
      return said === void 0 || said === hashOfTrigger(payload, { rule, decisionEventId: event_id }) ? [] : [`has a trigger that does not follow from it: ${source}`];
    },
    action_outcome: ({ payload }) => {
      if (!isOf(ActionOutcomeV1$evidence_schemas_src_generated_action_outcome_v1, payload, once) || payload.status === "EXECUTED") return [];
      due.add(`action_outcome:${payload.outcome_id}`);
      failures.add(`action_outcome:${payload.outcome_id}`);
      return [];
    }
  };
  return {
    add: (traffic) => {
      const { envelope } = traffic;
      const seen = classOf(envelope.event_type) === "traffic_fraud" ? labels.see(traffic) : [];
      return [...seen, ...readers[envelope.event_type]?.(envelope) ?? []];
    },
    tally: ({ knows }) => ({
      ...counts,
      ...labels.tally(),
      cases: cases.size,
      untriggered: [...due].filter((source) => !triggered.has(source)).length,
      unfounded: [...triggered.keys()].filter((source) => {
        const [, kind, name = ""] = /^(decision|action_outcome):(.+)$/.exec(source) ?? [];
        return kind === "decision" && !knows(name) || kind === "action_outcome" && !failures.has(source);
      }).length
    })
  };
}
function ruleOf({ trigger_type: type, trigger_payload: payload = {} }) {
  const said = membersOf2(payload);
  if (type === "DECISION_ESCALATION") return String(said.escalation_rule);
  return type === "ACTION_FAILURE" ? `OUTCOME_${String(said.status)}` : "DEGRADED";
}
function triggerFaults(trigger, envelope) {
  return [
    ...trigger.case_id === caseIdOf(trigger.case_subject_key) ? [] : ["is about another case than its subject has"],
    ...trigger.case_trigger_id === caseTriggerIdOf(trigger) ? [] : ["has a trigger id that does not follow from it"],
    ...trigger.payload_hash === triggerPayloadHash(trigger) ? [] : ["does not have the hash of its trigger"],
    ...envelope.event_id === trigger.case_trigger_id ? [] : ["is another event than its trigger"]
  ];
}
function ruleFor(decision) {
  const escalation = escalationOf(decision, POLICY);
  if (escalation.kind === "escalates") return escalation.rule;
  return escalation.kind === "passes" && escalation.action === "ALLOW" ? SAMPLED : void 0;
}
function hashOfTrigger(decision, { rule, decisionEventId }) {
  if (rule === void 0) return void 0;
  const source = {
    decisionId: decision.decision_id,
    sourceEventId: decision.source_event.event_id,
    decisionEventId,
    sourceTsUtc: decision.source_event.ts_utc
  };
  const made = decisionTrigger({ decision, source, rule }, POLICY);
  return "trigger" in made ? made.trigger.payload_hash : void 0;
}

// other-part:evidence-schemas/src/generated/action_intent.v1.ts
import { ActionIntentV1$evidence_schemas_src_generated_action_intent_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/reconciliation_record.v1.ts
import { ReconciliationRecordV1$evidence_schemas_src_generated_reconciliation_record_v1 } from "./catalog.mjs";

// actions/lib/bundle/data/positions.ts
var CHUNK = 8;
var SLAB = 128;
var [FREE, PUT, MARKED2] = [0, 1, 2];
function positionTable(width) {
  const stride = width + 1;
  const topics = /* @__PURE__ */ new Map();
  const slabs = [];
  let used = 0;
  const cellIn = (chunk, offset) => {
    const at = (chunk % SLAB * CHUNK + offset % CHUNK) * stride;
    return slabs[Math.floor(chunk / SLAB)]?.subarray(at, at + stride);
  };
  const newChunk = () => {
    if (used % SLAB === 0) slabs.push(new Uint8Array(SLAB * CHUNK * stride));
    used += 1;
    return used - 1;
  };
  const partitionOf = ({ topic, partition, offset }) => {
    const partitions = topics.get(topic) ?? /* @__PURE__ */ new Map();
    topics.set(topic, partitions);
    const cells = partitions.get(partition) ?? { chunks: /* @__PURE__ */ new Map(), count: 0, first: offset, last: offset };
    partitions.set(partition, cells);
    return cells;
  };
  const find = ({ topic, partition, offset }) => {
    const chunk = topics.get(topic)?.get(partition)?.chunks.get(Math.floor(offset / CHUNK));
    const cell = chunk === void 0 ? void 0 : cellIn(chunk, offset);
    return cell === void 0 || cell[0] === FREE ? void 0 : cell;
  };
  function* positionsIn({ chunks }, states) {
    for (const number of Float64Array.from(chunks.keys()).sort()) {
      for (let offset = number * CHUNK; offset < (number + 1) * CHUNK; offset += 1)
        if (states.includes(cellIn(chunks.get(number) ?? 0, offset)?.[0] ?? FREE)) yield offset;
    }
  }
  return {
    put: (at, bytes) => {
      const cells = partitionOf(at);
      const number = Math.floor(at.offset / CHUNK);
      const chunk = cells.chunks.get(number) ?? newChunk();
      cells.chunks.set(number, chunk);
      const cell = cellIn(chunk, at.offset);
      if (cell === void 0 || cell[0] !== FREE) return false;
      cell[0] = PUT;
      cell.set(bytes, 1);
      cells.count += 1;
      cells.first = Math.min(cells.first, at.offset);
      cells.last = Math.max(cells.last, at.offset);
      return true;
    },
    get: (at) => find(at)?.subarray(1),
    mark: (at) => {
      const cell = find(at);
      if (cell === void 0 || cell[0] === MARKED2) return false;
      cell[0] = MARKED2;
      return true;
    },
    partitions: () => [...topics].flatMap(
      ([topic, partitions]) => [...partitions].map(([partition, cells]) => ({
        topic,
        partition,
        count: cells.count,
        first: cells.first,
        last: cells.last,
        countUpTo: (until) => {
          if (until >= cells.last) return cells.count;
          let count = 0;
          for (const offset of positionsIn(cells, [PUT, MARKED2])) {
            if (offset > until) break;
            count += 1;
          }
          return count;
        },
        unmarked: (max, until = cells.last) => {
          const found2 = [];
          for (const offset of positionsIn(cells, [PUT])) {
            if (offset > until || found2.length >= max) break;
            found2.push(offset);
          }
          return found2;
        }
      }))
    ),
    *cells() {
      for (let chunk = 0; chunk < used; chunk += 1)
        for (let offset = 0; offset < CHUNK; offset += 1) {
          const cell = cellIn(chunk, offset);
          if (cell !== void 0 && cell[0] !== FREE) yield cell.subarray(1);
        }
    }
  };
}
function readCopies(view) {
  const { platform_run_id: run2 } = view.manifest;
  const events = /* @__PURE__ */ new Map();
  const topics = /* @__PURE__ */ new Map();
  const objects = run2 === "N/A" ? [] : view.under(
    handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"),
    `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}ig/reconciliation/`
  );
  for (const object of objects) {
    const record = view.typed(object, ReconciliationRecordV1$evidence_schemas_src_generated_reconciliation_record_v1);
    if (record?.new_state !== "ADMITTED") continue;
    for (const { topic, partition, offset } of record.matches.slice(1)) {
      events.set(placeOf3({ topic, partition, offset: Number(offset) }), record.event_id);
      topics.set(topic, (topics.get(topic) ?? 0) + 1);
    }
  }
  return { eventAt: (at) => events.get(placeOf3(at)), ofTopic: (topic) => topics.get(topic) ?? 0 };
}
var placeOf3 = ({ topic, partition, offset }) => `${topic}
${partition}
${offset}`;

// actions/lib/bundle/data/decision-lane/digest-set.ts
var DIGITS = 8;
var CAPACITY_MIN = 1024;
function digestSet() {
  const [lot = 0, other = 0] = crypto.getRandomValues(new Uint32Array(2));
  const placeIn = (into, high, low) => {
    const mixed = Math.imul(high, lot | 1) + Math.imul(low, other | 1) >>> 0;
    let at = 2 * Math.floor(mixed / 2 ** 32 * (into.length / 2));
    while ((into[at] !== 0 || into[at + 1] !== 0) && (into[at] !== high || into[at + 1] !== low))
      at = (at + 2) % into.length;
    return at;
  };
  let [words, count] = [new Uint32Array(2 * CAPACITY_MIN), 0];
  const insert = (into, high, low) => {
    const at = placeIn(into, high, low);
    if (into[at] !== 0 || into[at + 1] !== 0) return false;
    into[at] = high;
    into[at + 1] = low;
    return true;
  };
  const grow = () => {
    const larger = new Uint32Array(2 * words.length);
    for (let at = 0; at < words.length; at += 2) {
      const [high = 0, low = 0] = [words[at], words[at + 1]];
      if (high !== 0 || low !== 0) insert(larger, high, low);
    }
    words = larger;
  };
  return {
    add: (hex) => {
      if (count * 2 * 4 >= words.length * 3) grow();
      const isNew = insert(words, highOf(hex), lowOf(hex));
      if (isNew) count += 1;
      return isNew;
    },
    has: (hex) => {
      const at = placeIn(words, highOf(hex), lowOf(hex));
      return words[at] !== 0 || words[at + 1] !== 0;
    }
  };
}
var highOf = (hex) => Number.parseInt(hex.slice(0, DIGITS), 16);
var lowOf = (hex) => Number.parseInt(hex.slice(DIGITS, 2 * DIGITS), 16) || 1;

// actions/lib/bundle/data/decision-lane/repeated.ts
var SUM_MAX = 2 ** 48;
var digestNumber = (text) => Number.parseInt(sha256Hex$evidence_schemas_src_digest(text).slice(0, 12), 16);
var REPEATED3 = [
  ...["decision_id", "source_event", "bundle_ref", "snapshot_hash", "snapshot_ref", "graph_version"],
  ...["eb_offset_basis", "degrade_posture", "policy_rev", "run_config_digest", "pins", "context_refs"]
];
function repeatedDigest(said) {
  const members = membersOf2(said);
  const told2 = REPEATED3.filter((name) => members[name] !== void 0).map((name) => [name, members[name]]);
  return Buffer.from(sha256Hex$evidence_schemas_src_digest(canonicalJson$evidence_schemas_src_canonical_json(Object.fromEntries(told2))).slice(0, 32), "hex").toString("latin1");
}
var refDigest = (decisionId, { event_id, event_type, ts_utc, eb_ref, origin_offset: origin }) => sha256Hex$evidence_schemas_src_digest(
  [
    ...[decisionId, event_id, event_type, ts_utc],
    ...[eb_ref, ...origin === void 0 ? [] : [origin]].flatMap(
      ({ topic, partition, offset, offset_kind, published_at_utc }) => [topic, partition, offset, offset_kind, published_at_utc].map(String)
    )
  ].join("\n")
);
function archivedDigest(decisionId, record) {
  const { origin_offset: origin, event_id, event_type, ts_utc, archived_at_utc } = record;
  const place = { ...origin, published_at_utc: archived_at_utc };
  return refDigest(decisionId, {
    event_id: event_id ?? "",
    event_type: event_type ?? "",
    ts_utc: ts_utc ?? "",
    eb_ref: place,
    origin_offset: place
  });
}

// runtime/src/decisions/actions.ts
var ACTIONS = ["ALLOW", "STEP_UP", "QUEUE_REVIEW", "txn_block"];
var severityOfAction = (action) => ACTIONS.indexOf(action);
function actionOfScore(score, { step_up, review, block }) {
  if (score >= block) return "txn_block";
  if (score >= review) return "QUEUE_REVIEW";
  return score >= step_up ? "STEP_UP" : "ALLOW";
}
var clampedAction = (ruled, posture) => posture === "STEP_UP_ONLY" && (ruled === "ALLOW" || ruled === "txn_block") ? "STEP_UP" : ruled;

// runtime/src/decisions/identities.ts
var DECISION_SCOPE = "fraud.primary";
var recipe = (name, payload) => digestOf$evidence_schemas_src_digest({ recipe: name, payload });
var pinScope = ({
  platform_run_id,
  scenario_run_id,
  manifest_fingerprint,
  parameter_hash,
  seed,
  scenario_id
}) => ({
  platform_run_id,
  scenario_run_id,
  manifest_fingerprint,
  parameter_hash,
  seed,
  scenario_id
});
function identitiesOf2({ eventId, pins, source }, bundleRef, action) {
  const { bundle_id, bundle_version = null, registry_ref = null } = bundleRef;
  const { topic, partition, offset, offset_kind } = source;
  const decisionId = recipe("df.decision_id.v2", {
    source_event_id: eventId,
    platform_run_id: pins.platform_run_id,
    decision_scope: DECISION_SCOPE,
    bundle_ref: { bundle_id, bundle_version, registry_ref },
    origin_offset: { topic, partition, offset, offset_kind }
  }).slice(0, 32);
  const domain = { source_event_id: eventId, action_domain: action.toLowerCase(), pin_scope: pinScope(pins) };
  return {
    decisionId,
    decisionEventId: recipe("df.decision_response.event_id.v1", {
      source_event_id: eventId,
      decision_scope: DECISION_SCOPE,
      pin_scope: pinScope(pins)
    }),
    actionId: sha256Hex32$evidence_schemas_src_digest(`${decisionId}:${action}`),
    intentEventId: recipe("df.action_intent.event_id.v1", domain),
    idempotencyKey: recipe("df.action_intent.idempotency_key.v1", domain)
  };
}

// runtime/src/decisions/registry.ts
var NO_BUNDLE = { bundle_id: "0".repeat(64), registry_ref: "registry://fail_closed" };
var MEMBERS = /* @__PURE__ */ new Set(["version", "snapshot_id", "generated_at_utc", "records"]);
var RECORD_MEMBERS = /* @__PURE__ */ new Set([
  "scope",
  "bundle_ref",
  "compatibility",
  "registry_event_id",
  "activated_at_utc",
  "policy_rev",
  "last_known_good_bundle_ref",
  "fallback_bundle_ref"
]);
var RECORDS_MAX = 1e3;
var HEX64 = /^[0-9a-f]{64}$/;
function readRegistrySnapshot(source) {
  const snapshot = source;
  if (typeof source !== "object" || source === null) return { fault: "there is no snapshot" };
  const unknown = Object.keys(source).find((name) => !MEMBERS.has(name));
  if (unknown !== void 0) return { fault: `nobody knows its member ${JSON.stringify(unknown)}` };
  const records = snapshot.records;
  if (!Array.isArray(records) || records.length > RECORDS_MAX) return { fault: "it has no list of records" };
  const broken = snapshot.records.find((record) => !isRecordOf(record));
  if (broken !== void 0) return { fault: `the record of ${JSON.stringify(broken?.scope)} is not one` };
  const scopes = snapshot.records.map(({ scope }) => scope);
  const doubled = scopes.find((scope, place) => scopes.indexOf(scope) !== place);
  if (doubled !== void 0) return { fault: `${JSON.stringify(doubled)} has two active records` };
  const { snapshot_id, ...rest } = snapshot;
  if (digestOf$evidence_schemas_src_digest(rest) !== snapshot_id) return { fault: "its digest is another one than its identifier" };
  return { snapshot };
}
var isRecordOf = (record) => record !== null && typeof record === "object" && Object.keys(record).every((name) => RECORD_MEMBERS.has(name)) && typeof record.scope === "string" && record.scope.split("|").length === 4 && HEX64.test(record.bundle_ref?.bundle_id ?? "") && typeof record.compatibility?.required_feature_groups === "object" && typeof record.policy_rev?.policy_id === "string";

// actions/lib/bundle/data/decision-lane/rulings.ts
var revOf = (document) => ({
  policy_id: document.policy_id,
  revision: document.revision,
  content_digest: digestOf$evidence_schemas_src_digest(document)
});
var THRESHOLDS = revOf(runConfig$runtime_src_run_config.decision_thresholds);
var LADDER = revOf(runConfig$runtime_src_run_config.degrade_ladder);
var AUTHORITY = revOf(runConfig$runtime_src_run_config.action_authz);
var MASKS = membersOf2(runConfig$runtime_src_run_config.degrade_ladder.masks);
var SCORED = { model: runConfig$runtime_src_run_config.decision_thresholds.model, heuristics: runConfig$runtime_src_run_config.decision_thresholds.heuristics };
var BUNDLES = new Set([...bundlesOf(), NO_BUNDLE].map((bundle) => digestOf$evidence_schemas_src_digest(bundle)));
function bundlesOf() {
  const reading = readRegistrySnapshot(runConfig$runtime_src_run_config.registry_snapshot);
  if ("fault" in reading) return [];
  return reading.snapshot.records.flatMap(
    ({ bundle_ref: active, fallback_bundle_ref: fallback, last_known_good_bundle_ref: lastGood }) => [active, fallback, lastGood].filter((one) => one !== void 0)
  );
}
var isAction = (value) => ACTIONS.some((one) => one === value);
var GUARDRAILS = new Map(
  runConfig$runtime_src_run_config.decision_rules.guardrails.map(({ code, action }) => [code, action])
);
function judgedDecision(payload) {
  const { decision, source_event: source, degrade_posture: posture, pins, bundle_ref: bundle } = payload;
  const ids = identitiesOf2({ eventId: source.event_id, pins, source: source.eb_ref }, bundle, decision.action_kind);
  const faults = differing({
    decision_id: [payload.decision_id, ids.decisionId],
    policy_rev: [payload.policy_rev, THRESHOLDS],
    "decision.thresholds_rev": [decision.thresholds_rev, THRESHOLDS.revision],
    "degrade_posture.policy_rev": [posture.policy_rev, LADDER],
    "degrade_posture.capabilities_mask": [posture.capabilities_mask, MASKS[posture.mode]],
    "a bundle of the registry": [BUNDLES.has(digestOf$evidence_schemas_src_digest(bundle)), true],
    ...rulingClaims(payload)
  });
  return { faults, eventId: ids.decisionEventId };
}
function rulingClaims({
  decision,
  reason_codes: reasons = [],
  degrade_posture: posture,
  bundle_ref
}) {
  const { ruled_action_kind: ruled, action_kind: action, score, score_source: source } = decision;
  const isClosed = decision.registry_outcome === "FAIL_CLOSED";
  const none = digestOf$evidence_schemas_src_digest(bundle_ref) === digestOf$evidence_schemas_src_digest(NO_BUNDLE);
  const frame = {
    "a bundle where its registry failed closed": [none, isClosed],
    ...isAction(ruled) ? { action_kind: [action, clampedAction(ruled, posture.capabilities_mask.action_posture)] } : { "an action that was ruled": [ruled ?? null, "one of the ladder"] }
  };
  if (!isAction(ruled)) return frame;
  if (isClosed)
    return {
      ...frame,
      "what is ruled without a bundle": [
        [ruled, score, source],
        ["QUEUE_REVIEW", null, "none"]
      ]
    };
  if (decision.context_status !== "CONTEXT_READY")
    return {
      ...frame,
      "what is ruled without context": [
        [ruled, score, source],
        ["STEP_UP", null, "none"]
      ]
    };
  if (source === void 0 || source === "none" || typeof score !== "number")
    return {
      ...frame,
      "what is ruled without a score": [
        [ruled, score ?? null],
        ["QUEUE_REVIEW", null]
      ]
    };
  const scored = actionOfScore(score, SCORED[source]);
  const guarded = reasons.map((code) => GUARDRAILS.get(code)).filter(isAction);
  const due = guarded.reduce((worst, one) => severityOfAction(one) > severityOfAction(worst) ? one : worst, scored);
  const isFollowing = reasons.includes("FLOW_FOLLOW_ON");
  return {
    ...frame,
    "the action of its score": isFollowing ? [severityOfAction(ruled) >= severityOfAction(scored), true] : [ruled, due]
  };
}
function judgedIntent(payload) {
  if (payload.origin !== "DF") return { faults: [], eventId: void 0 };
  const { source_event_id: about, action_posture: posture } = membersOf2(payload.action_payload);
  const ids = identitiesOf2(
    {
      eventId: String(about),
      pins: payload.pins,
      source: { topic: "", partition: 0, offset: "0", offset_kind: "kafka_offset" }
    },
    NO_BUNDLE,
    payload.action_kind
  );
  const faults = differing({
    action_id: [payload.action_id, sha256Hex32$evidence_schemas_src_digest(`${payload.decision_id}:${payload.action_kind}`)],
    idempotency_key: [payload.idempotency_key, ids.idempotencyKey],
    policy_rev: [payload.policy_rev, THRESHOLDS],
    reason_ref: [payload.reason_ref, `decision://${payload.decision_id}`],
    actor_principal: [payload.actor_principal, "SYSTEM::decision_fabric"],
    "an action that its posture lets happen": [
      posture === "STEP_UP_ONLY" && (payload.action_kind === "ALLOW" || payload.action_kind === "txn_block"),
      false
    ]
  });
  return { faults, eventId: ids.intentEventId };
}
function judgedOutcome(payload) {
  const { decision_id, action_id, idempotency_key, status, reason } = payload;
  const { terminal_state, reason_code, governance } = membersOf2(payload.outcome_payload);
  const same = { decision_id, action_id, idempotency_key };
  const id = digestOf$evidence_schemas_src_digest(
    status === "DENIED" ? { ...same, status, authz_policy_rev: payload.authz_policy_rev, reason: reason ?? null } : {
      ...same,
      terminal_state: terminal_state ?? null,
      reason_code: reason_code ?? null,
      final_attempt_seq: payload.attempt_seq ?? 0
    }
  ).slice(0, 32);
  const { origin, actor_principal } = payload;
  const faults = differing({
    outcome_id: [payload.outcome_id, id],
    authz_policy_rev: [payload.authz_policy_rev, AUTHORITY],
    reason: [reason, reason_code],
    "its terminal state": [terminal_state === "UNCERTAIN_COMMIT" ? "FAILED" : terminal_state, status],
    "outcome_payload.governance": [
      governance,
      {
        policy_rev: AUTHORITY.revision,
        execution_profile_ref: runConfig$runtime_src_run_config.action_authz.execution_profile_ref,
        actor_principal,
        origin
      }
    ]
  });
  return { faults, eventId: id };
}

// actions/lib/bundle/data/decision-lane/tally.ts
var DECIDED_ORIGIN = "DF";
var SHOWN_MAX2 = 5;
var NOTHING = new Uint8Array(0);
var CALM = /* @__PURE__ */ new Set(["NORMAL", "CONTEXT_READY"]);
function laneKeeper(once = eachTime) {
  const chains = /* @__PURE__ */ new Map();
  const sources = positionTable(0);
  const events = digestSet();
  const counts = Object.fromEntries(COUNTED2.map((name) => [name, /* @__PURE__ */ new Map()]));
  const ranges = /* @__PURE__ */ new Map();
  const sums = { decisions: 0, degraded: 0, intents: 0, outcomes: 0, uncertain: 0 };
  const chainOf2 = (id) => {
    const known = chains.get(id) ?? newChain();
    chains.set(id, known);
    return known;
  };
  const note = (record, decisionId, { faults, eventId }) => {
    events.add(archivedDigest(decisionId, record));
    return eventId === void 0 || eventId === record.event_id ? faults : [...faults, `has the id ${record.event_id}, from what it says follows ${eventId}`];
  };
  const readers = {
    decision_response: (payload, record) => {
      if (!isOf(DecisionResponseV1$evidence_schemas_src_generated_decision_response_v1, payload, once)) return void 0;
      const { decision, degrade_posture: posture, source_event: source, reason_codes: reasons = [] } = payload;
      const chain = chainOf2(payload.decision_id);
      chain.decisions += 1;
      chain.decided = decision.action_kind;
      chain.said = once(payload, repeatedDigest);
      sums.decisions += 1;
      const { topic, partition, offset } = source.eb_ref;
      sources.put({ topic, partition, offset: Number(offset) }, NOTHING);
      addTo(counts.byAction, decision.action_kind, 1);
      addTo(counts.byMode, posture.mode, 1);
      addTo(counts.byContextStatus, decision.context_status, 1);
      addTo(counts.byScoreSource, decision.score_source ?? "none", 1);
      for (const reason of reasons) addTo(counts.reasons, reason, 1);
      const restrictive = [posture.mode, decision.context_status].filter((one) => !CALM.has(one));
      for (const reason of restrictive) addTo(counts.degradeReasons, reason, 1);
      if (restrictive.length > 0) sums.degraded += 1;
      return note(record, payload.decision_id, once(payload, judgedDecision));
    },
    action_intent: (payload, record) => {
      if (!isOf(ActionIntentV1$evidence_schemas_src_generated_action_intent_v1, payload, once)) return void 0;
      const chain = chainOf2(payload.decision_id);
      chain.intents += 1;
      chain.balance = (chain.balance + digestSum(payload)) % SUM_MAX;
      if (payload.origin === DECIDED_ORIGIN)
        chain.asked = chain.asked === void 0 || chain.asked === payload.action_kind ? payload.action_kind : "SEVERAL";
      sums.intents += 1;
      addTo(counts.byIntentKind, payload.action_kind, 1);
      return note(record, payload.decision_id, once(payload, judgedIntent));
    },
    action_outcome: (payload, record) => {
      if (!isOf(ActionOutcomeV1$evidence_schemas_src_generated_action_outcome_v1, payload, once)) return void 0;
      const chain = chainOf2(payload.decision_id);
      chain.outcomes += 1;
      chain.balance = (chain.balance + SUM_MAX - digestSum(payload)) % SUM_MAX;
      sums.outcomes += 1;
      addTo(counts.byStatus, payload.status, 1);
      if (payload.reason?.startsWith("UNCERTAIN_COMMIT:") === true) sums.uncertain += 1;
      return note(record, payload.decision_id, once(payload, judgedOutcome));
    }
  };
  return {
    add: (record) => {
      const { event_type: type, envelope, origin_offset: origin } = record;
      const read2 = readers[type ?? ""];
      if (read2 === void 0) return [];
      widen2(ranges, `${origin.topic}
${origin.partition}`, Number(origin.offset));
      return read2(membersOf2(envelope).payload, record) ?? [`is no ${type} by its contract`];
    },
    tally: () => ({
      ...sums,
      ...counts,
      distinctIds: [...chains.values()].filter(({ decisions }) => decisions > 0).length,
      distinctSources: sources.partitions().reduce((sum2, { count }) => sum2 + count, 0),
      chains: {
        whole: [...chains.values()].filter(isWhole).length,
        open: [...chains.values()].filter((chain) => !isWhole(chain)).length
      },
      ranges: [...ranges].map(rangeOf).sort(byPlace),
      contradictions: contradictionsIn(chains),
      knows: (decisionId) => (chains.get(decisionId)?.decisions ?? 0) > 0,
      saidOf: (decisionId) => chains.get(decisionId)?.said,
      holds: (event) => events.has(event)
    })
  };
}
var COUNTED2 = [
  "byAction",
  "byMode",
  "byContextStatus",
  "byScoreSource",
  "reasons",
  "degradeReasons",
  "byIntentKind",
  "byStatus"
];
var isWhole = ({ decisions, intents, outcomes }) => decisions > 0 && intents > 0 && outcomes === intents;
var newChain = () => ({
  decisions: 0,
  intents: 0,
  outcomes: 0,
  decided: void 0,
  asked: void 0,
  balance: 0,
  said: void 0
});
function digestSum(event) {
  const { action_id: action, action_kind: kind, idempotency_key: key, actor_principal: actor, origin } = event;
  return digestNumber([action, kind, key, actor, origin].join("\n"));
}
function contradictionsIn(chains) {
  const found2 = [];
  for (const [id, { decided, asked, balance, intents, outcomes }] of chains) {
    if (found2.length >= SHOWN_MAX2) break;
    if (decided !== void 0 && asked !== void 0 && decided !== asked)
      found2.push(`decides ${decided} in ${id}, and its intent asks for ${asked}`);
    if (intents === outcomes && balance !== 0) found2.push(`answers in ${id} what no intent of it asks for`);
  }
  return found2;
}
function widen2(ranges, place, offset) {
  const known = ranges.get(place);
  if (known === void 0) {
    ranges.set(place, { first: offset, last: offset, events: 1 });
    return;
  }
  known.first = Math.min(known.first, offset);
  known.last = Math.max(known.last, offset);
  known.events += 1;
}
function rangeOf([place, { first, last, events }]) {
  const [topic = "", partition = ""] = place.split("\n");
  return { topic, partition: Number(partition), first_offset: first, last_offset: last, events };
}
var byPlace = (one, other) => one.topic === other.topic ? one.partition - other.partition : one.topic < other.topic ? -1 : 1;

// actions/lib/bundle/data/event-payloads.ts
var DECIDED = /* @__PURE__ */ new Set([
  ...["decision_response", "action_intent", "action_outcome"],
  ...["case_trigger", "label_accepted"]
]);
var PINS2 = [
  "platform_run_id",
  "scenario_run_id",
  "scenario_id",
  "seed",
  "parameter_hash",
  "manifest_fingerprint"
];
var STREAMED2 = ["scenario_id", "seed", "parameter_hash", "manifest_fingerprint", "ts_utc"];
function payloadFaults(envelope, terms) {
  const payload = membersOf2(envelope.payload);
  if (/^(?:traffic|context)_/.test(classOf(envelope.event_type))) return repeated2(payload, envelope, STREAMED2);
  if (!DECIDED.has(envelope.event_type)) return [];
  const { run_config_digest: config, source_event: source, evidence_refs: evidence2 } = payload;
  return [
    ...repeated2(membersOf2(payload.pins), envelope, PINS2),
    ...config === void 0 || terms.runConfigDigest === void 0 || config === terms.runConfigDigest ? [] : ["was made under another configuration than that of its run"],
    ...envelope.event_type === "decision_response" ? sourceFaults2(envelope, membersOf2(source), terms) : [],
    ...envelope.event_type === "case_trigger" && !(Array.isArray(evidence2) && evidence2.length > 0) ? ["asks for a case without evidence"] : []
  ];
}
function repeated2(said, envelope, names) {
  const stands = { ...envelope };
  return names.filter((name) => said[name] !== void 0 && textOf4(said[name]) !== textOf4(stands[name])).map((name) => `says another ${name} in its payload than in its envelope`);
}
var textOf4 = (value) => typeof value === "string" ? value : String(JSON.stringify(value));
function sourceFaults2(envelope, source, { run: run2, admitted, copies }) {
  const { event_id: id, event_type: type } = source;
  if (typeof id !== "string" || typeof type !== "string") return ["decides on no event"];
  const identity = sha256Hex$evidence_schemas_src_digest(`${run2}:${classOf(type)}:${id}`);
  const lies = (place) => {
    const at = { topic: String(place.topic), partition: Number(place.partition), offset: Number(place.offset) };
    const cell = admitted.get(at);
    return cell === void 0 ? copies.eventAt(at) === id : isOfIdentity(cell, identity);
  };
  return [
    ...envelope.parent_event_id === id ? [] : ["decides on another event than its parent"],
    ...["eb_ref", "origin_offset"].filter((name) => source[name] !== void 0 && !lies(membersOf2(source[name]))).map((name) => `decides on an event that does not lie where ${name} says`)
  ];
}

// actions/lib/bundle/data/archive.ts
var FAULTS_MAX = 5;
var PROBES_MAX = 1e3;
function streamedOf(view) {
  const prefix = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: view.manifest.platform_run_id })}sr/ready_signal/`;
  const [signal] = view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), prefix).flatMap((object) => view.typed(object, ReadySignalV1$evidence_schemas_src_generated_ready_signal_v1) ?? []);
  const pack = signal?.oracle_pack_ref;
  return pack === void 0 ? void 0 : { trace_id: pack.oracle_pack_id, span_id: pack.engine_release };
}
var isStreamed = (eventType) => /^(?:traffic|context)_/.test(classOf(eventType));
function readArchive(view, places) {
  const { platform_run_id: run2 } = view.manifest;
  const [lane, cases, probes] = [laneKeeper(view.once), caseKeeper(view.once), /* @__PURE__ */ new Map()];
  const tallies = () => {
    const counted2 = lane.tally();
    return { lane: counted2, cases: cases.tally(counted2) };
  };
  if (run2 === "N/A") return { partitions: [], ...tallies(), probes, failures: [] };
  const prefix = evidencePrefix$evidence_schemas_src_evidence_key({ family: "archive", platform_run_id: run2 });
  const bucket = handle$evidence_schemas_src_handles("S3_ARCHIVE_BUCKET");
  const streamed = streamedOf(view);
  const terms = { ...places, run: run2, runConfigDigest: findRunPins(view)?.runConfigDigest };
  const partitions = /* @__PURE__ */ new Map();
  const failures = [];
  const segments = view.under(bucket, prefix).map((object) => ({ object, range: segmentAt(object.key) })).sort(
    (a, b) => rankOf(a.range?.topic) - rankOf(b.range?.topic) || (a.range?.firstOffset ?? 0) - (b.range?.firstOffset ?? 0)
  );
  for (const { object, range } of segments) {
    if (range === void 0) {
      failures.push(failureOf(object, "is no segment of the archive"));
      continue;
    }
    const place = `${range.topic}
${range.partition}`;
    const before = partitions.get(place);
    const watermark = before?.watermark ?? "";
    const read3 = readSegment({ object, view, places, range, streamed, lane, cases, probes, terms, watermark });
    if (before !== void 0 && before.lastOffset >= range.firstOffset)
      failures.push(failureOf(object, "overlaps the segment before it"));
    partitions.set(place, {
      ...range,
      firstOffset: before?.firstOffset ?? range.firstOffset,
      segments: (before?.segments ?? 0) + 1,
      records: (before?.records ?? 0) + read3.records,
      unattested: (before?.unattested ?? 0) + read3.unattested,
      nonCanonical: (before?.nonCanonical ?? 0) + read3.nonCanonical,
      late: (before?.late ?? 0) + read3.late,
      watermark: read3.watermark,
      sizeBytes: (before?.sizeBytes ?? 0) + object.size,
      lines: `${before?.lines ?? ""}${object.key}	${object.sha256}
`
    });
    failures.push(...read3.faults.slice(0, FAULTS_MAX).map((what) => failureOf(object, what)));
  }
  const read2 = [...partitions.values()].map(({ lines, watermark: _last, ...one }) => ({
    ...one,
    setSha256: sha256Hex$evidence_schemas_src_digest(lines)
  }));
  if (probes.size > PROBES_MAX)
    failures.push({ object: "archive of the probes", what: `holds more than ${PROBES_MAX} events of ${PROBE_TYPE$actions_lib_handovers_m6}` });
  return { partitions: read2, ...tallies(), probes, failures };
}
var FIRST = [handle$evidence_schemas_src_handles("FP_BUS_CASE_TRIGGERS_V1"), handle$evidence_schemas_src_handles("FP_BUS_LABELS_EVENTS_V1")];
function rankOf(topic) {
  const at = topic === void 0 ? -1 : FIRST.indexOf(topic);
  return at < 0 ? FIRST.length : at;
}
function readSegment(reading) {
  var _stack = [];
  try {
    const { object, view, range } = reading;
    const content = __using(_stack, view.lines(object));
    let { watermark } = reading;
    const faults = [];
    if ("fault" in content)
      return { records: 0, unattested: 0, nonCanonical: 0, late: 0, watermark, faults: [content.fault] };
    let [records, unattested, nonCanonical, late, next, last] = [0, 0, 0, 0, range.firstOffset, -1];
    for (const line of content.lines) {
      records += 1;
      const fail = (what) => void faults.push(`line ${line.number} ${what}`);
      if (faults.length > FAULTS_MAX) break;
      if ("fault" in line) {
        fail(line.fault);
        continue;
      }
      const read2 = view.once(line, readRecord);
      if ("fault" in read2) {
        fail(read2.fault);
        continue;
      }
      const { record } = read2;
      if (record.unattested === true) unattested += 1;
      if (record.verbatim !== void 0) nonCanonical += 1;
      if (record.ts_utc < watermark) late += 1;
      else watermark = record.ts_utc;
      const offset = Number(record.origin_offset.offset);
      if (offset < next || records === 1 && offset !== range.firstOffset) fail(`has offset ${offset}, out of order`);
      next = offset + 1;
      last = offset;
      for (const what of recordFaults(read2, reading)) fail(what);
      for (const what of view.once(line, secretFaults)) fail(what);
    }
    if (last !== range.lastOffset) faults.push(`ends with offset ${last}, its name says ${range.lastOffset}`);
    return { records, unattested, nonCanonical, late, watermark, faults };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function readRecord({ value: record, text: line }) {
  if (!ArchiveRecordV1$evidence_schemas_src_generated_archive_record_v1.is(record)) {
    const [fault] = ArchiveRecordV1$evidence_schemas_src_generated_archive_record_v1.faults(record);
    return { fault: `is no archive record: ${fault?.path} (${fault?.keyword})` };
  }
  const { envelope } = record;
  if (!EnvelopeV1$evidence_schemas_src_generated_envelope_v1.is(envelope)) return { record, event: void 0 };
  const text = envelopeText2(line);
  const faults = [];
  if (sha256Hex$evidence_schemas_src_digest(text) !== record.payload_hash) faults.push("does not have the hash of its envelope");
  if (record.verbatim !== void 0) faults.push(...verbatimFaults(record.verbatim, text));
  for (const name of COPIED)
    if (textOf5(envelope[name]) !== record[name]) faults.push(`says another ${name} than its envelope`);
  const payloadSha256 = payloadHash(envelope, text);
  return {
    record,
    event: { envelope, logged: logged({ envelope, payloadSha256, publishedAtUtc: record.archived_at_utc }), faults }
  };
}
function recordFaults({ record, event }, { view, places: { admitted, copies }, range, streamed, lane, cases, probes, terms }) {
  const { origin_offset: origin } = record;
  const faults = [];
  if (record.platform_run_id !== view.manifest.platform_run_id) faults.push("is of another run");
  if (origin.topic !== range.topic || origin.partition !== range.partition) faults.push("is of another partition");
  if (event === void 0) return ["holds no envelope"];
  const { envelope, logged: logged2 } = event;
  faults.push(...event.faults);
  if (streamed !== void 0 && isStreamed(envelope.event_type) && record.unattested !== true) {
    for (const name of ["trace_id", "span_id"])
      if (streamed[name] !== null && envelope[name] !== streamed[name])
        faults.push(`says another ${name} than the stream of its world`);
  }
  if (record.unattested !== true) faults.push(...payloadFaults(envelope, terms));
  const at = { topic: origin.topic, partition: origin.partition, offset: Number(origin.offset) };
  const cell = admitted.get(at);
  if (cell === void 0) {
    const isKnown = record.unattested === true || copies.eventAt(at) === record.event_id;
    return isKnown ? faults : [...faults, "has no receipt at its place"];
  }
  if (record.unattested === true) faults.push("is called unattested and has a receipt");
  if (!admitted.mark(at)) faults.push("is archived twice");
  if (envelope.event_type === PROBE_TYPE$actions_lib_handovers_m6 && probes.size <= PROBES_MAX) probes.set(record.event_id, record.payload_hash);
  faults.push(...lane.add(record), ...cases.add({ envelope, origin }));
  if (!isOfPayload(cell, logged2.payloadSha256)) faults.push("has another payload than its receipt admitted");
  else if (!isAsArchived(cell, logged2))
    faults.push("is described otherwise by its receipt: payload, type, version, producer, pins, key, or a time");
  return faults;
}
var COPIED = [
  "event_id",
  "event_type",
  "platform_run_id",
  "scenario_run_id",
  "scenario_id",
  "seed",
  "parameter_hash",
  "ts_utc",
  "manifest_fingerprint"
];
var textOf5 = (member2) => typeof member2 === "number" ? String(member2) : member2;
var envelopeText2 = (line) => line.slice(line.indexOf('"envelope":') + 11, line.lastIndexOf(',"event_id":'));
function payloadHash({ event_type, payload, schema_version }, text) {
  const own = text.slice(text.indexOf(',"payload":'), text.lastIndexOf(',"platform_run_id":'));
  const version = schema_version === void 0 ? "" : `,"schema_version":${JSON.stringify(schema_version)}`;
  return sha256Hex$evidence_schemas_src_digest(`{"event_type":${JSON.stringify(event_type)}${payload === void 0 ? "" : own}${version}}`);
}
function verbatimFaults(verbatim, canonical) {
  if (verbatim === canonical) return ["repeats the canonical text as that of the bus"];
  return canonicalOf(verbatim) === canonical ? [] : ["says that the bus held the text of another envelope"];
}

// other-part:evidence-schemas/src/generated/audit_record.v1.ts
import { AuditRecordV1$evidence_schemas_src_generated_audit_record_v1 } from "./catalog.mjs";

// actions/lib/bundle/data/decision-lane/audit.ts
var FAULTS_MAX2 = 5;
function readAudit(view, lane, admitted) {
  const { platform_run_id: run2 } = view.manifest;
  if (run2 === "N/A") return { tally: { decisionRecords: 0, chainRecords: 0, objects: [] }, failures: [] };
  const prefix = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}decision_log_audit/records/`;
  const seen = digestSet();
  const objects = [];
  const failures = [];
  const sums = { DECISION: 0, CHAIN: 0 };
  for (const object of view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), prefix)) {
    const { records, faults } = readObject(object, view, (record) => {
      sums[record.kind] += 1;
      return [
        ...seen.add(record.audit_id) ? [] : ["has the id of another record"],
        ...recordFaults2(record, { run: run2, lane, admitted, once: view.once })
      ];
    });
    objects.push({ key: object.key, size: object.size, records });
    failures.push(...faults.slice(0, FAULTS_MAX2).map((what) => failureOf(object, what)));
  }
  const tally = {
    decisionRecords: sums.DECISION,
    chainRecords: sums.CHAIN,
    objects: objects.sort((one, other) => one.key < other.key ? -1 : 1)
  };
  return { tally, failures };
}
function readObject(object, view, judge2) {
  var _stack = [];
  try {
    const content = __using(_stack, view.lines(object));
    if ("fault" in content) return { records: 0, faults: [content.fault] };
    const faults = [];
    let records = 0;
    for (const line of content.lines) {
      records += 1;
      const found2 = lineFaults(line, judge2, view.once);
      faults.push(...found2.map((what) => `line ${line.number} ${what}`));
      if (faults.length > FAULTS_MAX2) break;
    }
    return { records, faults };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function lineFaults(line, judge2, once) {
  if ("fault" in line) return [line.fault];
  if (!isOf(AuditRecordV1$evidence_schemas_src_generated_audit_record_v1, line.value, once)) {
    const [fault] = AuditRecordV1$evidence_schemas_src_generated_audit_record_v1.faults(line.value);
    return [`is no audit record: ${fault?.path} (${fault?.keyword})`];
  }
  return [...judge2(line.value), ...once(line, secretFaults)];
}
function recordFaults2(record, { run: run2, lane, admitted, once }) {
  const { event_id: id, event_type: type, eb_ref: place } = record.decision_event;
  const cell = admitted.get({ topic: place.topic, partition: place.partition, offset: Number(place.offset) });
  const isAdmitted = cell !== void 0 && isOfIdentity(cell, sha256Hex$evidence_schemas_src_digest(`${run2}:${classOf(type)}:${id}`));
  return [
    ...record.audit_id === auditIdOf(run2, id, record.kind) ? [] : ["has an id that does not follow from it"],
    ...record.pins.platform_run_id === run2 ? [] : ["is of another run"],
    ...isAdmitted ? [] : ["names a decision that no receipt admits at its place"],
    ...lane.knows(record.decision_id) ? [] : ["is about a decision that is not archived"],
    ...lane.saidOf(record.decision_id) === once(record, repeatedDigest) ? [] : ["says something else of its decision than the decision does"],
    ...[record.decision_event, ...record.action_intents ?? [], ...record.action_outcomes ?? []].filter((event) => !lane.holds(refDigest(record.decision_id, event))).map(({ event_type: type2, event_id }) => `names ${type2} ${event_id}, which is not archived so of its decision`),
    ...chainFaults(record)
  ];
}
function chainFaults(record) {
  const { kind, action_intents: intents = [], action_outcomes: outcomes = [], decision_event: decided } = record;
  const moments2 = [decided, ...intents, ...outcomes].map(({ eb_ref: place }) => place.published_at_utc);
  const ids = [...intents, ...outcomes].map(({ event_id }) => event_id);
  const isOwn = kind === "CHAIN" ? intents.length > 0 && intents.length === outcomes.length : ids.length === 0;
  return [
    ...isOwn && new Set(ids).size === ids.length ? [] : [`is no ${kind} record by the events that it names`],
    ...moments2.includes(record.recorded_at_utc) ? [] : ["was recorded at the moment of none of its events"]
  ];
}

// other-part:evidence-schemas/src/generated/quarantine_record.v1.ts
import { QuarantineRecordV1$evidence_schemas_src_generated_quarantine_record_v1 } from "./schemas.mjs";

// actions/lib/bundle/data/gate/quarantine-record.ts
import { hash as hash2 } from "node:crypto";
var DIGEST_BYTES2 = 16;
var [ITEM, ID, SHARED_MEMBERS, DESCRIPTION2] = [0, 1, 2, 3];
var UNIDENTIFIED_AT = 4 * DIGEST_BYTES2;
var RECORD_CELL_BYTES = UNIDENTIFIED_AT + 1;
function recordCell(record) {
  const cell = Buffer.alloc(RECORD_CELL_BYTES);
  const item = itemOfRecord(record);
  digest2(itemText(item)).copy(cell, ITEM * DIGEST_BYTES2, 0, DIGEST_BYTES2);
  cell.write(record.quarantine_id, ID * DIGEST_BYTES2, "hex");
  digest2(sharedText2(record)).copy(cell, SHARED_MEMBERS * DIGEST_BYTES2, 0, DIGEST_BYTES2);
  digest2(recordText(record.envelope, item.reason)).copy(cell, DESCRIPTION2 * DIGEST_BYTES2, 0, DIGEST_BYTES2);
  cell[UNIDENTIFIED_AT] = Number(isUnidentified(item));
  return cell;
}
var isCellUnidentified = (cell) => cell[UNIDENTIFIED_AT] === 1;
var idOfCell = (cell) => part2(cell, ID).toString("hex");
var digest2 = (text) => hash2("sha256", text, "buffer");
var part2 = (cell, at) => Buffer.from(cell.buffer, cell.byteOffset + at * DIGEST_BYTES2, DIGEST_BYTES2);
var holds2 = (cell, at, text) => part2(cell, at).equals(digest2(text).subarray(0, DIGEST_BYTES2));
var itemOfRecord = ({ event_id, payload_hash, reason_codes }) => ({
  eventId: event_id,
  payloadHash: payload_hash,
  reason: reason_codes[0] ?? ""
});
var itemText = ({ eventId, payloadHash: payloadHash2, reason }) => JSON.stringify([eventId, payloadHash2, reason]);
var SHARED = [
  "actor",
  "environment",
  "manifest_fingerprint",
  "pins",
  "policy_rev",
  "provenance",
  "reason_codes",
  "service_release_id"
];
var sharedText2 = (one) => canonicalJson$evidence_schemas_src_canonical_json(SHARED.map((name) => one[name] ?? null));
var UNJUDGED = "INTERNAL_ERROR";
var UNREAD = /* @__PURE__ */ new Set([UNJUDGED, "MALFORMED_JSON"]);
var UNTIMED = /* @__PURE__ */ new Set([UNJUDGED, "ENVELOPE_INVALID"]);
var KEPT = "PUBLISH_AMBIGUOUS";
var EPOCH_UTC = "1970-01-01T00:00:00.000000Z";
function receiptOfRecord(receipt, cell) {
  const { platform_run_id: run2, event_class: eventClass, event_id: eventId, payload_hash: own } = receipt;
  const item = { eventId, payloadHash: own?.hex, reason: receipt.reason_codes?.[0] ?? "" };
  if (!holds2(cell, ITEM, itemText(item))) return "quarantines another item than";
  if (idOfCell(cell) !== quarantineId(run2, eventClass, item)) return "has another id than that of the item of";
  if (!holds2(cell, SHARED_MEMBERS, sharedText2(receipt))) return "says another actor, policy, release or pin than";
  return holds2(cell, DESCRIPTION2, receiptText2(receipt, item.reason)) ? void 0 : "says another type, version, producer or time than";
}
var quarantineId = (run2, eventClass, { eventId, payloadHash: payloadHash2, reason }) => sha256Hex32$evidence_schemas_src_digest(`quarantine|${run2}|${eventClass}|${eventId}|${payloadHash2}|${reason}`);
function recordText(header, reason) {
  const taken = (name, max) => {
    const member2 = header[name];
    return reason !== UNJUDGED && reason !== KEPT && typeof member2 === "string" && member2 !== "" && member2.length <= max ? member2 : null;
  };
  const timed = UNTIMED.has(reason) ? EPOCH_UTC : header.ts_utc;
  return JSON.stringify([header.event_type, timed, taken("producer", 128), taken("schema_version", 64)]);
}
var receiptText2 = ({ event_type, ts_utc, producer, schema_version }, reason) => JSON.stringify([
  event_type,
  ts_utc,
  ...reason === KEPT ? [null, null] : [producer ?? null, schema_version ?? null]
]);
var UNIDENTIFIED = "raw:";
var isUnidentified = ({ eventId }) => eventId.startsWith(UNIDENTIFIED);
var UNKNOWN_CLASS = "unknown";
var HEADER_MEMBERS_MAX = 64;
var TEXT_MAX = 256;
function recordOfItem(record, raw, sha256) {
  if (raw === void 0) return [];
  const facts = { ...itemOfRecord(record), id: record.quarantine_id };
  const header = record.envelope;
  const item = itemOf(raw);
  const members = Object.entries(item ?? header).filter(([name]) => name !== "payload");
  const due = new Map(members.slice(0, HEADER_MEMBERS_MAX).map(([name, value]) => [cut(name), shortened(value)]));
  const foreign = Object.entries(header).filter(
    ([name, value]) => typeof value !== "number" && due.get(name) !== value
  );
  const missing = UNREAD.has(facts.reason) ? [] : [...due.keys()].filter((name) => !Object.hasOwn(header, name));
  const pins = Object.entries(record.pins).filter(
    ([name, pin]) => name !== "platform_run_id" && pin !== header[name] && !/^0{64}$/.test(String(pin))
  );
  const named = !isUnidentified(facts) || facts.eventId === `${UNIDENTIFIED}${sha256}` && facts.id === quarantineId(record.platform_run_id, UNKNOWN_CLASS, facts);
  const fingerprint = record.pins.manifest_fingerprint === record.manifest_fingerprint;
  return [
    ...foreign.map(([name]) => `${facts.id} says ${name} of its header, which its payload does not`),
    ...missing.map((name) => `${facts.id} does not say ${name} of its header, which its payload does`),
    ...pins.map(([name]) => `${facts.id} is pinned to ${name}, which its header does not say`),
    ...fingerprint ? [] : [`${facts.id} is pinned to another manifest_fingerprint`],
    ...named ? [] : [`${facts.id} is not named by its bytes`]
  ];
}
var RAW_VALUES_MAX = 524288;
function itemOf(raw) {
  const read2 = readJson$evidence_schemas_src_strict_json(raw, { largeAsWritten: true, valuesMax: RAW_VALUES_MAX });
  const value = "fault" in read2 ? void 0 : read2.value;
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function shortened(value) {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return cut(typeof value === "string" ? value : JSON.stringify(value));
}
var cut = (text) => text.slice(0, TEXT_MAX).toWellFormed().replaceAll("\0", "\uFFFD");

// actions/lib/bundle/data/gate/quarantine.ts
var FAULTS_MAX3 = 5;
function readQuarantine(view, terms) {
  const against = { manifest: view.manifest, pins: findRunPins(view), terms };
  const cells = positionTable(RECORD_CELL_BYTES);
  const places = /* @__PURE__ */ new Map();
  const reasons = /* @__PURE__ */ new Map();
  const failures = [];
  let [total2, kept, next] = [0, 0, 0];
  const { platform_run_id: run2 } = view.manifest;
  const root = run2 === "N/A" ? void 0 : evidencePrefix$evidence_schemas_src_evidence_key({ family: "quarantine", platform_run_id: run2 });
  const bucket = handle$evidence_schemas_src_handles("S3_QUARANTINE_BUCKET");
  const payloads = new Set(root === void 0 ? [] : view.under(bucket, `${root}payloads/`));
  for (const object of root === void 0 ? [] : view.under(bucket, `${root}index/`)) {
    const own = view.newest(bucket, object.key.replace(`${root}index/`, `${root}payloads/`));
    if (own !== void 0) payloads.delete(own);
    const start = next;
    const faults = [];
    for (const item of itemsOf(view, object, own)) {
      if (faults.length <= FAULTS_MAX3) faults.push(...itemFaults(item, against));
      const { record, payloadSha256 } = item;
      if (record !== void 0) {
        total2 += 1;
        if (payloadSha256 !== void 0) kept += 1;
        for (const reason of record.reason_codes) addTo(reasons, reason, 1);
        cells.put(placeOf4(next), recordCell(record));
      }
      next += 1;
    }
    places.set(object.key, { object, start, lines: next - start });
    failures.push(...faults.slice(0, FAULTS_MAX3).map((what) => failureOf(object, what)));
  }
  for (const object of payloads) failures.push(failureOf(object, "is a payload that no quarantine record names"));
  const records = { cells, places };
  const facts = {
    total: total2,
    payloads: kept,
    reasons,
    isThere: (ref) => findPlace(ref, places) !== void 0,
    join: (receipt) => joinFault(receipt, records),
    unjoined: () => unjoined(records)
  };
  return { facts, failures };
}
var placeOf4 = (cell) => ({ topic: "", partition: 0, offset: cell });
function unjoined({ cells, places }) {
  const left = cells.partitions().flatMap(({ unmarked, count }) => unmarked(count));
  const objects = [...places.values()];
  let at = 0;
  return left.flatMap((number) => {
    while ((objects[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= number) at += 1;
    const [object, cell] = [objects[at]?.object, cells.get(placeOf4(number))];
    return object === void 0 || cell === void 0 || isCellUnidentified(cell) ? [] : [failureOf(object, `quarantines ${idOfCell(cell)}, which no receipt names`)];
  });
}
function* itemsOf(view, object, own) {
  var _stack = [];
  try {
    const stem = object.key.slice(object.key.lastIndexOf("/") + 1);
    const unread = { record: void 0, ref: object.key, name: stem, payloadSha256: void 0 };
    if (object.key.endsWith(".json")) {
      yield objectItem(view, object, own);
      return;
    }
    const records = __using(_stack, view.lines(object));
    if ("fault" in records) {
      yield { ...unread, faults: [records.fault] };
      return;
    }
    const payloads = __using(_stack, own === void 0 ? void 0 : view.lines(own));
    const raws = payloads === void 0 || "fault" in payloads ? void 0 : Iterator.from(payloads.lines);
    let lines = 0;
    for (const line of records.lines) {
      lines += 1;
      yield lineItem(object, line, rawLine(raws?.next().value));
    }
    for (const _2 of raws ?? []) {
      lines += 1;
      yield { ...unread, faults: [`has no record of line ${lines} of its payloads`] };
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function objectItem(view, object, own) {
  const record = view.typed(object, QuarantineRecordV1$evidence_schemas_src_generated_quarantine_record_v1);
  const payloadSha256 = own?.sha256;
  const name = object.key.slice(object.key.lastIndexOf("/") + 1).replace(/\.json$/, "");
  const raw = own === void 0 ? void 0 : Buffer.from(view.bytes(own)).toString("utf8");
  const faults = record === void 0 ? ["is no record"] : recordOfItem(record, raw, payloadSha256 ?? "");
  return { record, ref: object.key, name, payloadSha256, faults };
}
function lineItem(object, line, raw) {
  const ref = `${object.key}#${line.number}`;
  const fail = (...what) => what.map((one) => `line ${line.number} ${one}`);
  const unread = { record: void 0, ref, name: "", payloadSha256: raw?.sha256 };
  if ("fault" in line) return { ...unread, faults: fail(line.fault) };
  if (!QuarantineRecordV1$evidence_schemas_src_generated_quarantine_record_v1.is(line.value)) return { ...unread, faults: fail("is no record") };
  const id = line.value.quarantine_id;
  const foreign = raw !== void 0 && raw.id !== id ? ["has the payload of another record"] : [];
  const faults = [
    ...foreign,
    ...secretFaults(line).slice(0, 1),
    ...recordOfItem(line.value, raw?.text, raw?.sha256 ?? "")
  ];
  return { record: line.value, ref, name: id, payloadSha256: raw?.sha256, faults: fail(...faults) };
}
function rawLine(line) {
  if (line === void 0 || "fault" in line || typeof line.value !== "object" || line.value === null) return void 0;
  const { quarantine_id: id, raw } = line.value;
  return typeof raw === "string" ? { id, text: raw, sha256: sha256Hex$evidence_schemas_src_digest(raw) } : void 0;
}
function itemFaults({ record, ref, name, payloadSha256, faults }, { manifest, pins, terms }) {
  if (record === void 0) return faults;
  const raw = record.evidence_refs.find(({ kind }) => kind === "raw_payload");
  const id = record.quarantine_id;
  return [
    ...faults,
    ...id === name ? [] : [`is the record of ${id}`],
    ...record.platform_run_id === manifest.platform_run_id && record.pins.platform_run_id === manifest.platform_run_id ? [] : [`${id} is of another run`],
    ...record.environment === manifest.substrate ? [] : [`${id} is of another substrate`],
    ...raw?.digest === payloadSha256 && (raw === void 0 || raw.ref === ref.replace("/index/", "/payloads/")) ? [] : [`${id} does not have the payload that it names`],
    ...record.provenance.run_config_digest === (pins?.runConfigDigest ?? record.provenance.run_config_digest) ? [] : [`${id} is of another configuration`],
    ...terms.ofRecord(record).map((what) => `${id} ${what}`)
  ];
}
function joinFault(receipt, { cells, places }) {
  const ref = receipt.evidence_refs?.find(({ kind }) => kind === "quarantine_record")?.ref;
  if (ref === void 0) return "quarantines without naming a record";
  const at = findPlace(ref, places);
  const cell = at === void 0 ? void 0 : cells.get(at);
  if (at === void 0 || cell === void 0) return `quarantines by ${ref}, which is not there`;
  if (!cells.mark(at)) return `quarantines by ${ref}, which another receipt names`;
  const fault = receiptOfRecord(receipt, cell);
  return fault === void 0 ? void 0 : `${fault} ${ref}`;
}
function findPlace(ref, places) {
  const [, key = ref, line] = /^(.*\.jsonl\.zst)#([1-9][0-9]{0,8})$/.exec(ref) ?? [];
  const place = places.get(key);
  const index = Number(line ?? 1) - 1;
  if (place === void 0 || line === void 0 !== key.endsWith(".json") || index >= place.lines) return void 0;
  return placeOf4(place.start + index);
}

// other-part:evidence-schemas/src/generated/receipt.v1.ts
import { ReceiptV1$evidence_schemas_src_generated_receipt_v1 } from "./schemas.mjs";

// actions/lib/bundle/data/gate/receipts.ts
var FAULTS_MAX4 = 5;
function readReceipts(view, quarantine, terms) {
  const { platform_run_id: run2 } = view.manifest;
  const reading = {
    view,
    pins: findRunPins(view),
    quarantine,
    terms,
    admitted: positionTable(CELL_BYTES),
    keeper: tallyKeeper(),
    repeats: /* @__PURE__ */ new Map(),
    unsettled: []
  };
  const failures = [];
  const linesOf = /* @__PURE__ */ new Map();
  const prefix = run2 === "N/A" ? void 0 : `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}ig/receipts/`;
  const objects = prefix === void 0 ? [] : view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), prefix);
  for (const object of objects) {
    const read2 = readObject2(object, reading);
    linesOf.set(object.key, read2.lines);
    failures.push(...read2.faults.slice(0, FAULTS_MAX4).map((what) => failureOf(object, what)));
  }
  for (const { object, line, receipt } of reading.unsettled) {
    if (!repeatsAdmission(receipt, reading.admitted))
      failures.push(failureOf(object, `line ${line} repeats an admission that is not there`));
  }
  const repeated3 = repeatedIdentities(reading.admitted);
  if (repeated3 > 0) failures.push({ object: prefix ?? "", what: `admit ${repeated3} identities more than once` });
  const lines = [...linesOf.values()].reduce((sum2, count) => sum2 + count, 0);
  const bytes = objects.reduce((sum2, { size }) => sum2 + size, 0);
  return { facts: { admitted: reading.admitted, tallies: reading.keeper.tallies(), lines, bytes, linesOf }, failures };
}
function readObject2(object, reading) {
  var _stack = [];
  try {
    const { once } = reading.view;
    const content = __using(_stack, reading.view.lines(object));
    if ("fault" in content) return { lines: 0, faults: [content.fault] };
    const faults = [];
    let lines = 0;
    let settled = "";
    for (const line of content.lines) {
      lines += 1;
      const fail = (what) => void faults.push(`line ${line.number} ${what}`);
      if (faults.length > FAULTS_MAX4) break;
      const read2 = "fault" in line ? line : once(line, readLine2);
      if ("fault" in read2) fail(read2.fault);
      else {
        const { receipt } = read2;
        for (const what of receiptFaults(read2, reading)) fail(what);
        const at = settledAt(receipt);
        if (at !== void 0 && at < settled) fail("is admitted before the line above it, by the clock of one gate");
        settled = at ?? settled;
        if (receipt.decision === "DUPLICATE" && !repeatsAdmission(receipt, reading.admitted))
          reading.unsettled.push({ object, line: line.number, receipt });
      }
      for (const what of once(line, secretFaults)) fail(what);
    }
    return { lines, faults };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function readLine2({ value: receipt }) {
  if (!ReceiptV1$evidence_schemas_src_generated_receipt_v1.is(receipt)) return { fault: `is no receipt: ${firstFault(receipt)}` };
  const { platform_run_id: run2, event_class: eventClass, event_id: eventId, decision } = receipt;
  const dedupeKey = sha256Hex$evidence_schemas_src_digest(`${run2}:${eventClass}:${eventId}`);
  return { receipt, dedupeKey, cell: decision === "ADMIT" ? admissionCell(receipt) : void 0 };
}
var settledAt = ({ decision, admitted_at_utc: at, evidence_refs: refs }) => decision === "ADMIT" && refs?.some(({ kind }) => kind === "reconciliation_record") !== true ? at : void 0;
function firstFault(value) {
  const [fault] = ReceiptV1$evidence_schemas_src_generated_receipt_v1.faults(value);
  return `${fault?.path} (${fault?.keyword})`;
}
function receiptFaults(read2, reading) {
  const { receipt } = read2;
  reading.keeper.add(receipt);
  const quarantined = receipt.decision === "QUARANTINE" ? reading.quarantine.join(receipt) : void 0;
  return [
    ...identityFaults(read2, reading),
    ...scopeFaults2(receipt, reading),
    ...reading.terms.ofReceipt(receipt),
    ...placeFaults2(read2, reading),
    ...quarantined === void 0 ? [] : [quarantined]
  ];
}
function identityFaults({ receipt, dedupeKey }, { repeats: repeats2 }) {
  const { platform_run_id: run2, event_class: eventClass, event_id: eventId, decision } = receipt;
  let occurrence = 1;
  if (decision !== "ADMIT") {
    const name = `${decision}${dedupeKey}`;
    occurrence = (repeats2.get(name) ?? 0) + 1;
    repeats2.set(name, occurrence);
  }
  const receiptId = sha256Hex32$evidence_schemas_src_digest(`receipt|${run2}|${eventClass}|${eventId}|${decision}|${occurrence}`);
  return [
    ...receipt.dedupe_key === dedupeKey ? [] : ["has the dedupe key of another event"],
    ...receipt.receipt_id === receiptId ? [] : [`has the id of another receipt than number ${occurrence}`]
  ];
}
function scopeFaults2(receipt, { view: { manifest }, pins: run2 }) {
  const { pins } = receipt;
  const pinned = receipt.decision !== "QUARANTINE" && run2 !== void 0;
  return [
    ...receipt.platform_run_id === manifest.platform_run_id ? [] : ["is of another run"],
    ...pins.platform_run_id === manifest.platform_run_id ? [] : ["is pinned to another run"],
    ...receipt.environment === manifest.substrate ? [] : ["is of another substrate"],
    ...pinned && receipt.scenario_run_id !== run2.scenarioRunId ? ["is of another scenario run"] : [],
    ...receipt.run_config_digest === (run2?.runConfigDigest ?? receipt.run_config_digest) ? [] : ["is of another configuration"]
  ];
}
function placeFaults2({ receipt, cell }, { admitted }) {
  if (receipt.decision !== "ADMIT") return [];
  const { eb_ref: ref } = receipt;
  if (ref === void 0 || cell === void 0) return ["admits without a place, a time or a payload hash"];
  return admitted.put(placeOf5(ref), cell) ? [] : [`admits at ${ref.topic}/${ref.partition}/${ref.offset}, which is taken`];
}
function repeatsAdmission(receipt, admitted) {
  const cell = receipt.eb_ref === void 0 ? void 0 : admitted.get(placeOf5(receipt.eb_ref));
  return cell !== void 0 && repeats(cell, receipt);
}
var placeOf5 = ({ topic, partition, offset }) => ({
  topic,
  partition,
  offset: Number(offset)
});

// other-part:evidence-schemas/src/generated/governance_event.v1.ts
import { GovernanceEventV1$evidence_schemas_src_generated_governance_event_v1 } from "./catalog.mjs";

// actions/lib/bundle/data/governance.ts
var FOLDER = "obs/governance/events/";
var FAULTS_MAX5 = 10;
function verifyGovernance(view) {
  const { platform_run_id: run2 } = view.manifest;
  if (run2 === "N/A") return { facts: [], failures: [] };
  const failures = [];
  const facts = [];
  const prefix = evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 }) + FOLDER;
  for (const object of view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), prefix)) {
    const event = view.typed(object, GovernanceEventV1$evidence_schemas_src_generated_governance_event_v1);
    if (event === void 0) failures.push(failureOf(object, "is no governance fact"));
    else {
      facts.push({ object, event });
      failures.push(...factFaults2(object, event, view).map((what) => failureOf(object, what)));
    }
  }
  facts.sort((a, b) => orderOf(a.event) < orderOf(b.event) ? -1 : 1);
  const rollUp = runObject(view, "obs/governance/events.jsonl");
  if (rollUp !== void 0) failures.push(...rollUpFaults(rollUp, facts, view).map((what) => failureOf(rollUp, what)));
  return { facts, failures };
}
var orderOf = ({ ts_utc, event_id }) => `${ts_utc} ${event_id}`;
function factFaults2({ key }, event, { manifest }) {
  const { platform_run_id, scenario_run_id } = event.pins;
  const component = event.actor.source_component;
  const id = sha256Hex$evidence_schemas_src_digest(
    [event.event_family, platform_run_id, scenario_run_id ?? "", component, event.dedupe_key].join("|")
  );
  return [
    ...event.event_id === id ? [] : [`has the id of another fact than ${event.event_family} ${event.dedupe_key}`],
    ...key.endsWith(`/${event.event_id}.json`) ? [] : [`lies under another name than ${event.event_id}`],
    ...platform_run_id === manifest.platform_run_id ? [] : ["is of another run"],
    ...event.provenance.environment === manifest.substrate ? [] : ["is of another substrate"],
    ...lifecycleFaults(event)
  ];
}
function lifecycleFaults({ event_family: family, dedupe_key: key, details, pins }) {
  if (!family.endsWith("_LIFECYCLE")) return [];
  const { case_timeline_event_id, lifecycle_type } = membersOf2(details);
  const [id, lifecycle] = [String(case_timeline_event_id), String(lifecycle_type)];
  const due = sha256Hex$evidence_schemas_src_digest(`${pins.platform_run_id}|${id}|${lifecycle}`);
  return key === due ? [] : [`tells of ${lifecycle} of ${id} under ${key}, which is the key of something else`];
}
function rollUpFaults(object, facts, view) {
  const byId = new Map(facts.map((fact) => [fact.event.event_id, fact]));
  const faults = [];
  let before = "";
  for (const line of canonicalLines(view.bytes(object))) {
    const fail = (what) => void faults.push(`line ${line.number} ${what}`);
    if ("fault" in line) {
      fail(line.fault);
      continue;
    }
    if (!GovernanceEventV1$evidence_schemas_src_generated_governance_event_v1.is(line.value)) {
      fail("is no governance fact");
      continue;
    }
    const fact = byId.get(line.value.event_id);
    if (fact === void 0) fail(`says ${line.value.event_id}, of which there is no object`);
    else if (fact.object.text !== line.text) fail(`says something else than the object of ${line.value.event_id}`);
    byId.delete(line.value.event_id);
    const order2 = orderOf(line.value);
    if (order2 <= before) fail("is out of order");
    before = order2;
  }
  for (const { event } of byId.values()) {
    if (orderOf(event) < before) faults.push(`lacks ${event.event_family} ${event.event_id}`);
  }
  return faults.slice(0, FAULTS_MAX5);
}

// actions/lib/bundle/data/reading.ts
function readData(view, ledger) {
  globalThis.gc?.();
  const terms = gateTerms(view, ledger);
  const quarantine = readQuarantine(view, terms);
  const receipts = readReceipts(view, quarantine.facts, terms);
  const copies = readCopies(view);
  const archive = readArchive(view, { admitted: receipts.facts.admitted, copies });
  const audit = readAudit(view, archive.lane, receipts.facts.admitted);
  const governance = verifyGovernance(view);
  const facts = {
    receipts: receipts.facts,
    quarantine: quarantine.facts,
    archive: archive.partitions,
    copies,
    lane: archive.lane,
    cases: archive.cases,
    audit: audit.tally,
    probes: archive.probes
  };
  return {
    read: { facts, governance: governance.facts },
    failures: [
      ...quarantine.failures,
      ...receipts.failures,
      ...archive.failures,
      ...audit.failures,
      ...archive.lane.contradictions.map((what) => ({ object: "archive of the decision lane", what })),
      ...governance.failures
    ]
  };
}

// actions/lib/bundle/data/reporter-lock.ts
import { createHash } from "node:crypto";
function verifyReporterLock(view, governance) {
  const { platform_run_id: run2 } = view.manifest;
  if (run2 === "N/A") return [];
  const failures = [];
  const facts = [];
  const prefix = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}obs/reporter_lock/`;
  for (const object of view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), prefix)) {
    const event = view.typed(object, ReporterLockEventV1$evidence_schemas_src_generated_reporter_lock_event_v1);
    if (event === void 0) failures.push(failureOf(object, "is no fact of the lock"));
    else facts.push({ object, event });
  }
  failures.push(
    ...facts.flatMap(({ object, event }) => nameFaults(object, event, run2).map((what) => failureOf(object, what))),
    ...lifeFaults(facts),
    ...fenceFaults2(facts),
    ...denialFaults(facts),
    ...unlockedFacts(facts, governance, prefix)
  );
  const list = runObject(view, "obs/reporter_lock.jsonl");
  if (list !== void 0) failures.push(...listFaults(list, facts, view).map((what) => failureOf(list, what)));
  return failures;
}
function nameFaults({ key }, event, run2) {
  const id = createHash("sha256").update(event.lock_key).digest().readBigInt64BE(0).toString();
  const stamp = event.ts_utc.replaceAll(/[-:.]/g, "");
  const instance = event.task_arn.replaceAll(/[^A-Za-z0-9]+/g, "-").slice(-64);
  return [
    ...event.platform_run_id === run2 && event.lock_key === `reporter:${run2}` ? [] : ["is of another run"],
    ...event.lock_id === id ? [] : ["has the lock of another key"],
    ...key.endsWith(`/${stamp}_${instance}_${event.event}.json`) ? [] : ["lies under the name of another fact"]
  ];
}
var STEPS = { ATTEMPT: 0, ACQUIRED: 1, DENIED: 1, RELEASED: 2, LOST: 2 };
function lifeFaults(facts) {
  return [...byInstance(facts).values()].flatMap((life) => {
    const told2 = /* @__PURE__ */ new Map();
    const failures = [];
    for (const fact of life) {
      const step = STEPS[fact.event.event];
      const before = told2.get(step);
      if (before !== void 0)
        failures.push(failureOf(fact.object, `${fact.event.event} after ${before.event.event} of the same reporter`));
      else told2.set(step, fact);
    }
    const [attempt, outcome, end] = [told2.get(0), told2.get(1), told2.get(2)];
    if (attempt === void 0)
      failures.push(...life.map(({ object, event }) => failureOf(object, `${event.event} without an attempt`)));
    const holds3 = outcome?.event.event === "ACQUIRED" && outcome.event.fence === end?.event.fence;
    if (end !== void 0 && !holds3) failures.push(failureOf(end.object, `${end.event.event} what it does not hold`));
    return failures;
  });
}
function byInstance(facts) {
  const lives = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    const life = lives.get(fact.event.instance);
    if (life === void 0) lives.set(fact.event.instance, [fact]);
    else life.push(fact);
  }
  return lives;
}
function fenceFaults2(facts) {
  const holders = /* @__PURE__ */ new Map();
  const failures = [];
  for (const { object, event } of facts.filter(({ event: { event: event2 } }) => event2 === "ACQUIRED")) {
    const fence = event.fence ?? "none";
    const holder = holders.get(fence);
    if (holder !== void 0 || !/^[1-9]\d*$/.test(fence))
      failures.push(failureOf(object, `acquires under fence ${fence}, which ${holder ?? "nobody"} got`));
    holders.set(fence, event.instance);
  }
  return failures;
}
function denialFaults(facts) {
  const acquired = new Set(facts.filter(({ event }) => event.event === "ACQUIRED").map(({ event }) => event.instance));
  return facts.filter(({ event }) => event.event === "DENIED" && event.holder !== null).filter(({ event }) => !acquired.has(event.holder?.instance ?? "")).map(
    ({ object, event }) => failureOf(object, `is denied by ${event.holder?.instance}, which did not hold the lock`)
  );
}
function unlockedFacts(facts, governance, prefix) {
  const known = new Set(facts.map(({ event }) => `${event.platform_run_id}:${event.instance}:${event.event}`));
  return governance.filter(({ event_family, dedupe_key }) => event_family === "REPORTER_LOCK" && !known.has(dedupe_key)).map(({ dedupe_key }) => ({ object: prefix, what: `lacks the fact ${dedupe_key}, of which governance tells` }));
}
function listFaults(object, facts, view) {
  const faults = [];
  const open = new Map(facts.map((fact) => [fact.object.text, fact.event]));
  const steps = /* @__PURE__ */ new Map();
  for (const line of canonicalLines(view.bytes(object))) {
    if ("fault" in line) {
      faults.push(`line ${line.number} ${line.fault}`);
      continue;
    }
    const event = open.get(line.text);
    open.delete(line.text);
    if (event === void 0) {
      faults.push(`line ${line.number} is no fact of the lock, or the one of another line`);
      continue;
    }
    const step = STEPS[event.event];
    if (step <= (steps.get(event.instance) ?? -1)) faults.push(`line ${line.number} comes before what it follows`);
    steps.set(event.instance, step);
  }
  const newest = [...byInstance(facts).values()].map(fenceOf).reduce((one, other) => Math.max(one, other), 0);
  const mayLack = (event) => steps.size > 0 && event.event !== "ATTEMPT" && (event.fence === null || Number(event.fence) === newest);
  const missing = [...open.values()].filter((event) => !mayLack(event));
  return [...faults, ...missing.map((event) => `lacks ${event.event} of ${event.instance}`)].slice(0, 5);
}
var fenceOf = (life) => Math.max(0, ...life.map(({ event }) => Number(event.fence ?? 0)));

// actions/lib/bundle/data/rtdl.ts
function verifyRtdl(view, facts) {
  return [
    ...judged(
      view,
      "rtdl_core/archive_write_summary.json",
      (object) => writeFaults(view.typed(object, ArchiveWriteSummaryV1$evidence_schemas_src_generated_archive_write_summary_v1), facts, view)
    ),
    ...judged(
      view,
      "rtdl_core/offsets_snapshot.json",
      (object) => positionFaults2(view.typed(object, OffsetsSnapshotV1$evidence_schemas_src_generated_offsets_snapshot_v1), facts)
    ),
    ...judged(view, "rtdl_core/caught_up.json", (object) => caughtUpFaults(view.typed(object, CaughtUpV1$evidence_schemas_src_generated_caught_up_v1), view))
  ];
}
var admittedByTopic = ({ receipts }) => sumBy(
  receipts.tallies.receipts.filter(({ decision }) => decision === "ADMIT"),
  ({ topic }) => topic
);
function writeFaults(summary, facts, view) {
  if (summary === void 0) return [];
  const admitted = admittedByTopic(facts);
  const { by_topic: topics, origin_offset_ranges: ranges } = summary;
  const sum2 = (value) => topics.reduce((all, topic) => all + value(topic), 0);
  const of2 = (topic) => facts.archive.filter((one) => one.topic === topic);
  const add = (parts, value) => parts.reduce((all, one) => all + one[value], 0);
  const archivedSomewhere = [...new Set(facts.archive.map(({ topic }) => topic))];
  const missing = archivedSomewhere.filter((topic) => !topics.some((one) => one.topic === topic));
  const contiguous = ranges.every(
    ({ archived, skipped, foreign, next_offset, start_offset }) => archived + skipped + foreign === next_offset - start_offset
  );
  const equal = topics.every(({ admitted_total, archived_total }) => admitted_total === archived_total);
  return [
    ...missing.map((topic) => `does not name ${topic}, of which segments are there`),
    ...topics.flatMap(
      ({ topic, admitted_total, archived_total, segments, size_bytes }) => differing({
        [`admitted_total of ${topic}`]: [admitted_total, admitted[topic] ?? 0],
        [`archived_total of ${topic}`]: [archived_total, add(of2(topic), "records")],
        [`segments of ${topic}`]: [segments, add(of2(topic), "segments")],
        [`size_bytes of ${topic}`]: [size_bytes, add(of2(topic), "sizeBytes")]
      })
    ),
    ...ranges.flatMap((range) => rangeFaults(range, facts)),
    ...differing({
      archived_total: [summary.archived_total, sum2(({ archived_total }) => archived_total)],
      admitted_unique_total: [summary.admitted_unique_total, sum2(({ admitted_total }) => admitted_total)],
      unattested_total: [summary.unattested_total, add(facts.archive, "unattested")],
      non_canonical_total: [summary.non_canonical_total, add(facts.archive, "nonCanonical")],
      complete: [summary.complete, summary.payload_mismatch_total === 0 && equal && contiguous]
    }),
    ...summary.sample_keys.filter((key) => view.newest(handle$evidence_schemas_src_handles("S3_ARCHIVE_BUCKET"), key) === void 0).map((key) => `samples ${key}, which is not there`)
  ];
}
function rangeFaults(range, { archive }) {
  const name = `${range.topic}/${range.partition}`;
  const found2 = archive.find(({ topic, partition }) => topic === range.topic && partition === range.partition);
  const { archived, skipped, foreign, next_offset: next, start_offset: start } = range;
  const outside2 = found2 !== void 0 && (found2.firstOffset < start || found2.lastOffset >= next);
  return [
    ...differing({
      [`archived of ${name}`]: [archived, found2?.records ?? 0],
      [`contiguous of ${name}`]: [range.contiguous, archived + skipped + foreign === next - start]
    }),
    ...outside2 ? [`has segments of ${name} outside its range`] : []
  ];
}
function positionFaults2(snapshot, { archive }) {
  if (snapshot === void 0) return [];
  return snapshot.groups.flatMap(
    ({ component, topics }) => topics.flatMap(
      ({ topic, partitions }) => partitions.flatMap((one) => {
        const name = `${component} of ${topic}/${one.partition}`;
        const segments = archive.find((entry) => entry.topic === topic && entry.partition === one.partition);
        const behind = component === "archive-writer" && segments !== void 0 && one.end_offset <= segments.lastOffset;
        return [
          ...differing({
            [`the lag of ${name}`]: [one.lag, Math.max(0, one.watermark_high - one.end_offset)],
            [`what ${name} committed beyond the end`]: [
              Math.max(0, (one.committed_position ?? 0) - one.watermark_high),
              0
            ]
          }),
          ...behind ? [`has ${name} at ${one.end_offset}, before its last archived record`] : []
        ];
      })
    )
  );
}
function caughtUpFaults(verdict, view) {
  if (verdict === void 0) return [];
  const basis = view.typed(view.find(verdict.basis_ref), KafkaOffsetsSnapshotV1$evidence_schemas_src_generated_kafka_offsets_snapshot_v1);
  const snapshot = view.typed(runObject(view, "rtdl_core/offsets_snapshot.json"), OffsetsSnapshotV1$evidence_schemas_src_generated_offsets_snapshot_v1);
  const largest = Math.max(...verdict.samples.map(({ max_lag }) => max_lag));
  const { no_regression, covers_basis, same_epoch, non_empty_pass } = verdict;
  const pass = largest <= verdict.threshold && verdict.mismatches_total === 0 && no_regression && covers_basis && same_epoch && non_empty_pass;
  const wentBack = verdict.samples.some(
    ({ records_done }, at) => records_done < (verdict.samples[at - 1]?.records_done ?? 0)
  );
  const faults = differing({
    max_lag: [verdict.max_lag, largest],
    pass: [verdict.pass, pass],
    threshold: [verdict.threshold, handle$evidence_schemas_src_handles("RTDL_CAUGHT_UP_LAG_MAX")],
    "no_regression over its samples": [no_regression && wentBack, false],
    "the partitions of its samples": [
      [...new Set(verdict.samples.map((sample) => sample.partitions))],
      [verdict.partitions_covered]
    ]
  });
  if (basis === void 0 || snapshot === void 0) return faults;
  const partitions = partitionsOf(snapshot);
  const last = verdict.samples.at(-1);
  const sampled = snapshot.captured_at_utc === last?.sampled_at_utc ? differing({
    "max_lag of the last sample": [last.max_lag, Math.max(0, ...partitions.map(({ lag }) => lag))],
    "total_lag of the last sample": [last.total_lag, partitions.reduce((sum2, { lag }) => sum2 + lag, 0)],
    "records_done of the last sample": [
      last.records_done,
      partitions.reduce((sum2, { start_offset, end_offset }) => sum2 + end_offset - start_offset, 0)
    ]
  }) : [];
  return [
    ...faults,
    ...sampled,
    ...differing({
      partitions_covered: [verdict.partitions_covered, partitions.length],
      covers_basis: [covers_basis, coversBasis(snapshot, basis)],
      kafka_cluster_id: [verdict.kafka_cluster_id, snapshot.kafka_cluster_id],
      same_epoch: [same_epoch, basis.kafka_cluster_id === snapshot.kafka_cluster_id]
    })
  ];
}
var partitionsOf = (snapshot) => snapshot.groups.flatMap(({ topics }) => topics.flatMap(({ partitions }) => partitions));
var coversBasis = (snapshot, basis) => snapshot.groups.every(
  ({ topics }) => topics.every(({ topic, partitions }) => {
    const ends = basis.topics.find((one) => one.topic === topic)?.partitions ?? [];
    return ends.filter(({ end_offset }) => end_offset >= 0).every((end) => partitions.some((one) => one.partition === end.partition && one.end_offset > end.end_offset));
  })
);

// actions/lib/bundle/data/stream.ts
function verifyStream(view, facts) {
  const { platform_run_id: run2 } = view.manifest;
  if (run2 === "N/A") return [];
  const prefix = evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 });
  const under2 = (folder) => view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), prefix + folder);
  return [
    ...stepFaults(under2("wsp/ready_runs/"), (object) => {
      const row = view.typed(object, WspReadyRunV1$evidence_schemas_src_generated_wsp_ready_run_v1);
      return row === void 0 ? void 0 : { sequence: row.sequence, rest: row.status.toLowerCase() };
    }),
    ...stepFaults(under2("sr/run_record/"), (object) => {
      const row = view.typed(object, SrRunEventV1$evidence_schemas_src_generated_sr_run_event_v1);
      return row === void 0 ? void 0 : { sequence: row.sequence, rest: row.event_id };
    }),
    ...under2("ig/reconciliation/").flatMap(
      (object) => resolutionFaults2(view.typed(object, ReconciliationRecordV1$evidence_schemas_src_generated_reconciliation_record_v1), object, facts).map(
        (what) => failureOf(object, what)
      )
    ),
    ...judged(
      view,
      "wsp/wsp_summary.json",
      (object) => producerFaults(view.typed(object, WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1), under2("wsp/ready_runs/"), facts)
    )
  ];
}
function stepFaults(objects, read2) {
  const steps = /* @__PURE__ */ new Map();
  return objects.flatMap((object) => {
    const row = read2(object);
    if (row === void 0) return [failureOf(object, "is no step of its kind")];
    const at = object.key.lastIndexOf("/");
    const folder = object.key.slice(0, at);
    const due = (steps.get(folder) ?? 0) + 1;
    steps.set(folder, row.sequence);
    const name = object.key.slice(at + 1);
    const own = name === `${String(row.sequence).padStart(6, "0")}${name.charAt(6)}${row.rest}.json`;
    return [
      ...row.sequence === due ? [] : [failureOf(object, `is step ${row.sequence}, due is ${due}`)],
      ...own ? [] : [failureOf(object, "lies under the name of another step")]
    ];
  });
}
function resolutionFaults2(record, { key }, { receipts }) {
  if (record === void 0) return ["is no record of a reconciliation"];
  const { platform_run_id: run2, event_class, event_id, attempt, new_state } = record;
  const dedupeKey = sha256Hex$evidence_schemas_src_digest(`${run2}:${event_class}:${event_id}`);
  const id = sha256Hex32$evidence_schemas_src_digest(`reconciliation|${dedupeKey}|${attempt}|${new_state}`);
  const [lowest] = record.matches;
  const place = lowest === void 0 ? void 0 : { ...lowest, offset: Number(lowest.offset) };
  const cell = place === void 0 ? void 0 : receipts.admitted.get(place);
  const admitted = cell !== void 0 && isOfIdentity(cell, dedupeKey);
  return [
    ...record.dedupe_key === dedupeKey ? [] : ["has the dedupe key of another event"],
    ...record.reconciliation_id === id && key.endsWith(`/${id}.json`) ? [] : ["has the id of another resolution"],
    ...new_state === "ADMITTED" && !admitted ? ["says ADMITTED, and no receipt admits at the place that it found"] : []
  ];
}
function producerFaults(summary, steps, { receipts }) {
  if (summary === void 0) return [];
  const { per_output: outputs, totals } = summary;
  const sum2 = (name) => outputs.reduce((all, one) => all + one[name], 0);
  const whole = summary.attempt === 1 && outputs.every(({ resumed_from }) => resumed_from === null);
  const admitted = (eventType) => receipts.tallies.receipts.filter((one) => one.principal === "wsp" && one.eventType === eventType && one.decision === "ADMIT").reduce((all, { count }) => all + count, 0);
  return [
    ...differing({
      totals: [
        totals,
        {
          emitted: sum2("emitted"),
          acked_admit: sum2("acked_admit"),
          acked_duplicate: sum2("acked_duplicate"),
          acked_quarantine: sum2("acked_quarantine")
        }
      ]
    }),
    ...outputs.flatMap(
      (one) => differing({
        ...whole ? { [`acked_admit of ${one.output_id}`]: [one.acked_admit, admitted(one.output_id)] } : {},
        [`emitted of ${one.output_id}`]: [one.emitted, one.acked_admit + one.acked_duplicate + one.acked_quarantine]
      })
    ),
    ...summary.ready_run_refs.filter((ref) => !steps.some(({ bucket, key }) => ref === `s3://${bucket}/${key}`)).map((ref) => `names ${ref}, which is not there`)
  ];
}

// actions/lib/bundle/data/told.ts
function verifyToldFacts(view, ledger, governance) {
  const { platform_run_id: run2 } = view.manifest;
  if (run2 === "N/A") return [];
  const folder = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}obs/governance/events/`;
  const known = new Set(governance.map(({ event_family, dedupe_key }) => `${event_family} ${dedupe_key}`));
  const missing = toldKeys(view, run2).filter((one) => !known.has(one));
  return [
    ...missing.map((one) => ({ object: folder, what: `lacks ${one}, of which other evidence tells` })),
    ...unresolved(view, governance).map((ref) => ({ object: folder, what: `lacks the resolution of ${ref}` })),
    ...lanesSaw(view, ledger, run2)
  ];
}
function toldKeys(view, run2) {
  const bucket = handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET");
  const root = evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 });
  const markers = view.under(bucket, `${root}run_completed`).flatMap((object) => view.typed(object, RunCompletedV1$evidence_schemas_src_generated_run_completed_v1) ?? []);
  const streamed = view.under(bucket, `${root}wsp/ready_runs/`).flatMap((object) => view.typed(object, WspReadyRunV1$evidence_schemas_src_generated_wsp_ready_run_v1) ?? []).filter(({ status }) => status === "STREAMED");
  const activated = view.versions(bucket, `${root}ig/policy/active.json`).flatMap((object) => view.typed(object, IgPolicyActiveV1$evidence_schemas_src_generated_ig_policy_active_v1) ?? []);
  return [
    // The closing is told before the roll-up is made, which the marker names as well.
    ...markers.flatMap(({ closure_refs, writer: { task_arn: task } }) => [
      ...["ATTEMPT", "ACQUIRED"].map((event) => `REPORTER_LOCK ${run2}:${task}:${event}`),
      `RUN_CLOSED ${run2}:${digestOf$evidence_schemas_src_digest({ ...closure_refs, governance_events_ref: closure_refs.run_report_ref })}`,
      `RUN_REPORT_GENERATED run_report_generated:${run2}:${closure_refs.run_report_ref.sha256}`
    ]),
    ...streamed.flatMap(({ message_id: id }) => [
      `RUN_READY_SEEN ready_seen:${id}`,
      `RUN_STARTED started:${id}`,
      `RUN_ENDED ended:${id}:STREAMED`
    ]),
    ...activated.map(({ content_digest }) => `POLICY_REV_CHANGED ig_policy_activation:${content_digest}`)
  ];
}
function unresolved(view, governance) {
  const { platform_run_id: run2 } = view.manifest;
  const key = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}obs/run_report.json`;
  const resolutions = governance.filter(({ event_family }) => event_family === "EVIDENCE_REF_RESOLVED");
  return view.versions(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), key).flatMap((object) => {
    const report = view.typed(object, RunReportV1$evidence_schemas_src_generated_run_report_v1);
    return report === void 0 ? [] : unresolvedOf(report, resolutions);
  });
}
function unresolvedOf({ basis }, resolutions) {
  const { attempted: attempted2 } = basis.evidence_ref_resolution;
  const fence = /fence (\d+)$/.exec(basis.provenance)?.[1];
  const own = resolutions.filter(({ dedupe_key }) => fence !== void 0 && dedupe_key.endsWith(`:fence-${fence}`));
  const foreign = own.filter(({ dedupe_key, details }) => {
    const ref = membersOf2(details).ref_id;
    return typeof ref !== "string" || !dedupe_key.includes(`:${sha256Hex$evidence_schemas_src_digest(ref)}:`);
  });
  return [
    ...own.length < attempted2 ? [`${attempted2 - own.length} of ${attempted2} references of the report`] : [],
    ...foreign.map(({ event_id }) => `the reference that ${event_id} names`)
  ];
}
function lanesSaw(view, ledger, run2) {
  const root = evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 });
  const under2 = (folder) => view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), root + folder);
  const lock = under2("obs/reporter_lock/").flatMap((object) => view.typed(object, ReporterLockEventV1$evidence_schemas_src_generated_reporter_lock_event_v1) ?? []);
  const facts = under2("obs/governance/events/").length;
  const nameOf4 = (event, task) => `${String(event)} of ${String(task)}`;
  const there = new Set(lock.map(({ event, task_arn }) => nameOf4(event, task_arn)));
  return Object.values(ledger?.phases.M8.lanes ?? {}).flatMap(({ snapshot: ref, status }) => {
    const object = ref === void 0 || status !== "PASS" ? void 0 : view.find(ref);
    const seen = view.typed(object, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1)?.payload ?? {};
    if (object === void 0) return [];
    const events = Array.isArray(seen.lock_events) ? seen.lock_events : [];
    const due = events.map(membersOf2).map(({ event, task_arn }) => nameOf4(event, task_arn));
    if (typeof seen.task_arn === "string" && typeof seen.stopped_at_utc === "string")
      due.push(nameOf4("ACQUIRED", seen.task_arn), nameOf4("RELEASED", seen.task_arn));
    const counted2 = typeof seen.governance_facts === "number" ? seen.governance_facts : 0;
    return [
      ...due.filter((one) => !there.has(one)).map((one) => failureOf(object, `saw ${one}, which is not there`)),
      ...facts < counted2 ? [failureOf(object, `saw ${counted2} governance facts, there are ${facts}`)] : []
    ];
  });
}

// actions/lib/bundle/data/verify-data.ts
var UNARCHIVED_SHOWN_MAX = 5;
function verifyData(view, ledger) {
  const held = ledger === void 0 ? WITHOUT_LEDGER : heldLanes({ view, ledger }, LANES);
  const cut2 = [...held].filter(([, one]) => one.view !== void 0 && one.view !== view);
  const earlier = [...Map.groupBy(cut2, ([, one]) => one.view ?? view)].flatMap(([then, lanes]) => {
    const { read: read3 } = readData(then, ledger);
    return lanes.flatMap(([lane, one]) => [
      ...laterFaults(lane, view, then),
      ...judgeLane(lane, { view: then, ledger: one.ledger }, read3)
    ]);
  });
  const { read: read2, failures } = readData(view, ledger);
  const { facts, governance } = read2;
  const told2 = governance.map(({ event }) => event);
  const isWhole2 = (lane) => held.has(lane) && !cut2.some(([name]) => name === lane);
  const parts = [
    () => facts.quarantine.unjoined(),
    () => isWhole2("M7.D") ? [] : unarchived(facts, false),
    () => verifyReporterLock(view, told2),
    () => verifyToldFacts(view, ledger, told2),
    () => verifyMarkers(view, facts),
    () => verifyJoins(view, ledger, read2)
  ];
  return [
    ...failures,
    ...parts.flatMap((part3) => judgingPart(MANIFEST$actions_lib_bundle_manifest, part3)),
    ...LANES.filter(isWhole2).flatMap((lane) => judgeLane(lane, { view, ledger: held.get(lane)?.ledger }, read2)),
    ...earlier
  ];
}
var JUDGES = {
  "M6.G": (view, facts) => [...verifyIngressSummaries(view, facts), ...verifyStream(view, facts)],
  "M7.D": (view, facts) => [...unarchived(facts, true), ...verifyRtdl(view, facts)],
  "M8.E": (view, facts) => [...verifyReconciliation(view, facts), ...verifyClosureDocuments(view, facts)]
};
var LANES = [.../* @__PURE__ */ new Set([...Object.keys(JUDGES), ...Object.keys(LANE_JOINS)])];
var WITHOUT_LEDGER = new Map(Object.keys(JUDGES).map((lane) => [lane, {}]));
var judgeLane = (lane, { view, ledger }, read2) => [
  ...judgingPart(MANIFEST$actions_lib_bundle_manifest, () => JUDGES[lane]?.(view, read2.facts) ?? []),
  ...judgingPart(
    MANIFEST$actions_lib_bundle_manifest,
    () => ledger === void 0 || view.manifest.platform_run_id === "N/A" ? [] : LANE_JOINS[lane]?.({ view, ledger }, read2) ?? []
  )
];
var FOUND = {
  "M6.G": ["ingest/receipt_summary.json", "ingest/quarantine_summary.json", "ingest/kafka_offsets_snapshot.json"],
  "M7.D": ["rtdl_core/archive_write_summary.json", "rtdl_core/offsets_snapshot.json", "rtdl_core/caught_up.json"],
  "M8.E": ["obs/reconciliation.json", "obs/run_report.json"]
};
var laterFaults = (lane, view, then) => (FOUND[lane] ?? []).flatMap((name) => {
  const object = runObject(view, name);
  return object === void 0 || runObject(then, name) !== void 0 ? [] : [failureOf(object, `has no version of the time in which ${lane} held`)];
});
var unarchived = ({ receipts: { admitted }, archive }, isComplete) => admitted.partitions().flatMap(({ topic, partition, unmarked }) => {
  const archived = archive.find((one) => one.topic === topic && one.partition === partition);
  const until = isComplete ? Number.POSITIVE_INFINITY : archived?.lastOffset ?? -1;
  const missing = unmarked(UNARCHIVED_SHOWN_MAX, until);
  if (missing.length === 0) return [];
  return [{ object: `archive topic=${topic}/partition=${partition}`, what: `lacks offsets ${missing.join(", ")}` }];
});

// other-part:evidence-schemas/src/generated/catalog.ts
import { documentSchemas$evidence_schemas_src_generated_catalog } from "./catalog.mjs";

// actions/lib/bundle/documents.ts
var verifyDocuments = (view) => view.objects.flatMap((object) => {
  const { read: read2 } = object;
  return read2 === void 0 ? [] : judging(object, () => documentFaults2(read2, view));
});
function documentFaults2(read2, view) {
  const { form, substrate, secrets, references } = view.once(read2, readItself);
  return [
    ...form,
    ...substrate === void 0 || substrate === view.manifest.substrate ? [] : [`is of substrate ${substrate}`],
    ...secrets,
    ...references.filter((reference) => view.find(reference) === void 0).map(({ key, version_id }) => `refers to ${key} version ${version_id}, which is not there`)
  ];
}
function readItself({ value, text }) {
  const schema = findSchemaName$evidence_schemas_src_schema_names(value);
  const substrate = schema === void 0 ? void 0 : member(value, "substrate");
  const scanned = mayHoldSecret(text) ? findSecrets$evidence_schemas_src_secret_scan(value) : [];
  return {
    form: schema === void 0 ? [] : formFaults(value, text, schema),
    substrate: typeof substrate === "string" ? substrate : void 0,
    secrets: scanned.map(({ rule, json_path }) => `holds a secret: ${rule} at ${json_path}`),
    references: referencesIn(value)
  };
}
var formFaults = (value, text, schema) => [
  ...isCanonical(value, text) ? [] : ["is not canonical JSON"],
  ...documentSchemas$evidence_schemas_src_generated_catalog[schema].faults(value).map(({ path, keyword }) => `${schema} refuses ${path} (${keyword})`)
];
var member = (value, name) => typeof value === "object" && value !== null ? value[name] : void 0;

// other-part:actions/lib/phase-end/key-pattern.ts
import { keyMatcher$actions_lib_phase_end_key_pattern } from "./lib.mjs";
import { namesKey$actions_lib_phase_end_key_pattern } from "./lib.mjs";

// other-part:actions/lib/run/execution.ts
import { executionPlace$actions_lib_run_execution } from "./lib.mjs";

// actions/lib/bundle/scope/places.ts
var RUN = /^evidence\/runs\/([^/]+)\/(.+)$/;
var ARCHIVE = /^archive\/([^/]+)\/events\/(.+)$/;
var QUARANTINE = /^quarantine\/([^/]+)\/(.+)$/;
var EXECUTION = /^(?:packaging|substrate|run_control)\/(m(\d{1,2})_[^/]+)\/(?:P\(-1\)\/)?([^/]+)$/;
function placeOf6({ bucket, key }, { manifest }) {
  if (bucket === handle$evidence_schemas_src_handles("S3_ARCHIVE_BUCKET")) return ofRun("archive", ARCHIVE.exec(key), ARCHIVE_KINDS$actions_lib_bundle_scope_run_kinds);
  if (bucket === handle$evidence_schemas_src_handles("S3_QUARANTINE_BUCKET")) return ofRun("quarantine", QUARANTINE.exec(key), QUARANTINE_KINDS$actions_lib_bundle_scope_run_kinds);
  if (bucket === handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET")) return { family: "oracle", name: key, kind: kindIn(ORACLE_KINDS$actions_lib_bundle_scope_run_kinds, key) };
  if (bucket !== handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET")) return void 0;
  const run2 = RUN.exec(key);
  if (run2 !== null) return ofRun("run", run2, RUN_KINDS$actions_lib_bundle_scope_run_kinds);
  const ledger = evidencePrefix$evidence_schemas_src_evidence_key({ family: "ledger", env: manifest.substrate });
  if (key.startsWith(ledger)) {
    const name = key.slice(ledger.length);
    return { family: "ledger", name, kind: kindIn(LEDGER_KINDS$actions_lib_bundle_scope_run_kinds, name) };
  }
  const infra = manifest.substrate === "embedded" ? void 0 : kindIn(INFRA_KINDS$actions_lib_bundle_scope_run_kinds, key);
  if (infra !== void 0) return { family: "infra", name: key, kind: infra };
  const root = `evidence/${manifest.substrate}/`;
  return key.startsWith(root) ? ofExecution(EXECUTION.exec(key.slice(root.length))) : void 0;
}
function ofRun(family, match, kinds) {
  const [, runId, name] = match ?? [];
  return runId === void 0 || name === void 0 ? void 0 : { family, runId, name, kind: kindIn(kinds, name) };
}
function ofExecution(match) {
  const [, executionId, number, name] = match ?? [];
  if (executionId === void 0 || name === void 0) return void 0;
  const phase = `M${Number(number)}`;
  const kind = kindIn(EXECUTION_KINDS$actions_lib_bundle_scope_run_kinds, name) ?? (isContracted(phase, name) ? CONTRACTED : void 0);
  return { family: "execution", executionId, phase, name, kind };
}
var kindIn = (kinds, name) => kinds.find((one) => one.name.test(name));
var CONTRACTED = { name: /^/ };
var ATTEMPT = /_attempt([1-9]\d{0,2})(_fail)?(?=(?:\.canonical)?\.json$)/;
var attemptOf = (key) => Number(ATTEMPT.exec(key)?.[1] ?? 1);
var isContracted = (phase, name) => phaseDefinitions$actions_lib_definition_phase_definition().some(
  ({ plan_phase, evidence_contract }) => plan_phase === phase && evidence_contract.some(
    ({ base, key_pattern }) => base === "exec" && namesKey$actions_lib_phase_end_key_pattern(key_pattern, name.replace(ATTEMPT, ""))
  )
);

// actions/lib/bundle/scope/mirrors.ts
var isMirror = ({ family, name }) => family === "run" && (name.startsWith(PACKAGING) || ENVELOPE.test(name));
var PACKAGING = "P(-1)/";
var ENVELOPE = /^([^/]+)\/phase_evidence_(m\d{1,2})(?:_attempt\d{1,3})?\.json$/;
function mirrorsIn(view, acts) {
  const envelopes = envelopesIn(view);
  const packaging = packagingIn(view, acts);
  return (object, place) => {
    const found2 = place.name.startsWith(PACKAGING) ? packaging.has(`${place.name.slice(PACKAGING.length)} ${object.sha256}`) : isEnvelope(object, place, { view, envelopes });
    return found2 ? [] : ["is no copy of what an execution wrote there"];
  };
}
function packagingIn(view, { executions }) {
  const packaged = [...executions].filter((execution) => /^m1_\d{8}T\d{6}Z$/.test(execution));
  return new Set(
    packaged.flatMap((execution) => {
      const prefix = evidencePrefix$evidence_schemas_src_evidence_key(executionPlace$actions_lib_run_execution(view.manifest.substrate, "M1", execution));
      return view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), prefix).map(({ key, sha256 }) => `${key.slice(prefix.length)} ${sha256}`);
    })
  );
}
function envelopesIn(view) {
  const found2 = /* @__PURE__ */ new Map();
  for (const object of view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `evidence/${view.manifest.substrate}/`)) {
    const place = /\/phase_evidence[^/]*\.json$/.test(object.key) ? placeOf6(object, view) : void 0;
    if (place?.executionId === void 0 || place.phase === void 0) continue;
    const order2 = `${place.executionId} ${String(attemptOf(place.name)).padStart(3, "0")}`;
    found2.set(object.sha256, { phase: place.phase, order: order2 });
  }
  return found2;
}
function isEnvelope({ bucket, key, sha256 }, { name }, { view, envelopes }) {
  const [, folder, number = ""] = ENVELOPE.exec(name) ?? [];
  const phase = number.toUpperCase();
  const own = envelopes.get(sha256);
  const isPlanned = phaseDefinitions$actions_lib_definition_phase_definition().some(({ plan_phase }) => plan_phase === phase);
  if (own?.phase !== phase || !isPlanned || loadPhaseDefinition$actions_lib_definition_phase_definition(phase).phase_ids.at(-1) !== folder) return false;
  const attempt = attemptOf(name);
  if (attempt === 1) return true;
  const start = `${key.slice(0, key.lastIndexOf("/") + 1)}phase_evidence_${number}`;
  const before = view.newest(bucket, `${start}${attempt === 2 ? "" : `_attempt${attempt - 1}`}.json`);
  const earlier = before === void 0 ? void 0 : envelopes.get(before.sha256);
  return earlier !== void 0 && earlier.order < own.order;
}

// actions/lib/bundle/scope/named-objects.ts
function nameFaults2(object, { name }, view) {
  return NAMED3.flatMap(({ pattern, faults }) => {
    const match = pattern.exec(name);
    return match === null ? [] : faults({ object, view, root: object.key.slice(0, -name.length), match });
  });
}
var says = (claimed2, due) => claimed2 === due ? [] : [`says ${String(claimed2).slice(0, 80)}, its name says ${due}`];
var COMPONENTS = new Set(MODES$runtime_src_catalog.map(({ mode }) => mode));
var NAMED3 = [
  {
    pattern: /^([a-z-]+)\/health\/last_health\.json$/,
    faults: ({ object, match: [, component = ""] }) => [
      ...COMPONENTS.has(component) ? [] : [`is of ${component}, which the image does not run`],
      ...says(membersOf2(object.document).component, component)
    ]
  },
  {
    // Each step of the readiness is an event of its record.
    pattern: /^sr\/(ready_signal|run_facts_view|run_plan|run_status|quarantine)\/([0-9a-f]{32})\.json$/,
    faults: ({ object, view, root, match: [, kind, id = ""] }) => {
      const recorded = view.under(object.bucket, `${root}sr/run_record/${id}/`).length > 0 || kind === "quarantine";
      const own = says(membersOf2(object.document).run_id, id);
      return recorded ? own : [...own, "is of a scenario run without a record"];
    }
  },
  {
    pattern: /^sr\/run_record\/([0-9a-f]{32})\/(\d{6})-([0-9a-f]{64})\.json$/,
    faults: ({ object, match: [, id = "", sequence = "", event = ""] }) => {
      const { run_id, sequence: own, event_id } = membersOf2(object.document);
      return [...says(run_id, id), ...says(String(own).padStart(6, "0"), sequence), ...says(event_id, event)];
    }
  },
  {
    pattern: /^(wsp\/(?:lane=\d+-of-\d+\/)?)(?:wsp_start|wsp_summary)\.json$/,
    faults: ({ object, view, root, match: [, folder = ""] }) => {
      const start = view.typed(view.newest(object.bucket, `${root}${folder}wsp_start.json`), WspStartV1$evidence_schemas_src_generated_wsp_start_v1);
      if (start === void 0) return ["is of a producer that never started"];
      const plans = [start.shard_plan, view.typed(object, WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1)?.shard_plan ?? start.shard_plan];
      return [...plans.flatMap((plan) => says(folderOf2(plan), folder)), ...strayed({ object, view, root }, folder)];
    }
  },
  {
    pattern: /^(wsp\/(?:lane=\d+-of-\d+\/)?)ready_runs\/([0-9a-f]{64})\/(\d{6})_([a-z_]+)\.json$/,
    faults: ({ object, view, root, match: [, folder = "", message = "", sequence = "", status = ""] }) => {
      const { message_id, sequence: own, status: said } = membersOf2(object.document);
      return [
        ...says(message_id, message),
        ...says(String(own).padStart(6, "0"), sequence),
        ...says(String(said).toLowerCase(), status),
        ...strayed({ object, view, root }, folder)
      ];
    }
  }
];
var folderOf2 = ({ lane_count, lane_index }) => lane_count === 1 ? "wsp/" : `wsp/lane=${lane_index}-of-${lane_count}/`;
var strayed = ({ object, view, root }, folder) => folder !== "wsp/" && view.newest(object.bucket, `${root}wsp/wsp_start.json`) !== void 0 ? ["is of one of several producers, the run had one"] : [];

// actions/lib/bundle/scope/allowed.ts
function allowedIn(view, known) {
  const { acts } = known;
  const mirror = mirrorsIn(view, acts);
  const replaced = sealedIn(view, acts);
  return (object, place) => {
    if (isMirror(place)) return mirror(object, place);
    if (place.family === "execution") return executionFaults(object, place, { view, acts });
    if (place.family === "oracle" && !foldersOf(place.name).some((folder) => acts.oracleRoots.has(folder)))
      return ["is of a world that no run of this ledger was pinned with"];
    if (place.runId === void 0) return [];
    if (place.runId !== view.manifest.platform_run_id) return replaced(object, place);
    return place.family === "run" ? [...laneFaults2(place, acts), ...nameFaults2(object, place, view)] : [];
  };
}
var UNTOLD = "is nothing that an event of the ledger tells of";
var CLOSING = /^(decision_log|phase_evidence)(?:_attempt\d{1,3})?\.json$/;
function executionFaults(object, { name, executionId = "" }, { view, acts }) {
  const { bucket, key, newest } = object;
  if (name === INDEX) return isThere(view, object, "decision_log.json") ? [] : [UNTOLD];
  const { length } = newest ? view.versions(bucket, key) : [object];
  const again = length === 1 ? [] : [`is written once and has ${length} versions`];
  if (acts.named.has(key) || acts.unrecorded.has(key)) return again;
  const [, closing] = CLOSING.exec(name) ?? [];
  if (closing === void 0) return /^failure_record_close_\d+\.json$/.test(name) ? again : [UNTOLD];
  const attempt = attemptOf(name);
  const last = acts.closed.get(executionId);
  if (closing === "phase_evidence" && last !== void 0 && attempt > last)
    return ["is an envelope of a phase that was completed with an earlier one"];
  const before = attempt === 2 ? `${closing}.json` : `${closing}_attempt${attempt - 1}.json`;
  return attempt === 1 || isThere(view, object, before) ? again : ["is of an attempt that none went before"];
}
var INDEX = "bundle_index.json";
var isThere = (view, { bucket, key }, name) => view.newest(bucket, key.slice(0, key.lastIndexOf("/") + 1) + name) !== void 0;
function laneFaults2({ name }, { lanes }) {
  const writer = LANE_WRITERS.find(({ names }) => names(name))?.lane;
  return writer === void 0 || lanes.has(writer) ? [] : [`is of ${writer}, which never ran`];
}
var LANE_WRITERS = phaseDefinitions$actions_lib_definition_phase_definition().flatMap(
  ({ lanes, evidence_contract }) => evidence_contract.flatMap(
    ({ base, writer, key_pattern }) => base === "run" && lanes.some(({ lane }) => lane === writer) ? [{ names: keyMatcher$actions_lib_phase_end_key_pattern(key_pattern), lane: writer }] : []
  )
);
function sealedIn(view, acts) {
  const bucket = handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET");
  const listed = /* @__PURE__ */ new Set();
  const prefixes = /* @__PURE__ */ new Set();
  for (const run2 of acts.runs) {
    if (run2 === view.manifest.platform_run_id) continue;
    for (const object of view.versions(bucket, `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}${INDEX}`)) {
      const index = view.typed(object, BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1);
      if (index === void 0 || !acts.runRoots.has(index.root_sha256)) continue;
      listed.add(`${object.bucket} ${object.key}`);
      for (const entry of index.entries) listed.add(`${entry.bucket} ${entry.key}`);
      for (const set of index.append_only_sets) prefixes.add(`${set.bucket} ${set.prefix}`);
    }
  }
  return ({ bucket: lies, key }, { name, family }) => {
    const place = `${lies} ${key}`;
    const told2 = acts.named.has(key) || listed.has(place) || foldersOf(place).some((folder) => prefixes.has(folder));
    return told2 || family === "run" && name === "run_reservation.json" ? [] : [UNTOLD];
  };
}
var foldersOf = (path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));

// other-part:evidence-schemas/src/generated/run_reservation.v1.ts
import { RunReservationV1$evidence_schemas_src_generated_run_reservation_v1 } from "./catalog.mjs";

// other-part:actions/lib/phase-end/replaced-runs.ts
import { finalRunIn$actions_lib_phase_end_replaced_runs } from "./lib.mjs";

// actions/lib/bundle/scope/acts.ts
var MINT = "M3.B";
function actsOf(view) {
  const executions = /* @__PURE__ */ new Set();
  const lanes = /* @__PURE__ */ new Set();
  const named = /* @__PURE__ */ new Set();
  const closed = /* @__PURE__ */ new Map();
  const runRoots = /* @__PURE__ */ new Set();
  const runs = /* @__PURE__ */ new Set();
  const attempts = /* @__PURE__ */ new Map();
  const newest = /* @__PURE__ */ new Map();
  const oracleRoots = /* @__PURE__ */ new Set();
  const pinned = /* @__PURE__ */ new Map();
  let minted;
  let span;
  const start = ({ phase, lane = "" }, { execution_id, attempt, lost }) => {
    executions.add(execution_id);
    lanes.add(lane);
    const before = newest.get(lane);
    if (lost !== null && before !== void 0) before.end = "lost";
    const begun = { phase, lane, executionId: execution_id, attempt, end: void 0 };
    newest.set(lane, begun);
    attempts.set(`${execution_id} ${lane} ${attempt}`, begun);
  };
  const record = (lane, payload) => {
    const ended = attempts.get(`${payload.execution_id} ${lane} ${payload.attempt}`);
    if (ended !== void 0) ended.end = "recorded";
    const snapshot = view.typed(view.find(payload.snapshot), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
    for (const { key } of snapshot?.documents ?? []) named.add(key);
    const run2 = lane === MINT && snapshot !== void 0 ? finalRunIn$actions_lib_phase_end_replaced_runs(snapshot) : void 0;
    if (run2 === void 0) return;
    runs.add(run2);
    if (payload.overall_pass) minted = run2;
  };
  const prefix = evidencePrefix$evidence_schemas_src_evidence_key({ family: "ledger", env: view.manifest.substrate });
  for (const object of view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `${prefix}events/`)) {
    const event = view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1);
    if (event === void 0) continue;
    span = { first: span?.first ?? event.at_utc, last: event.at_utc };
    for (const key of keysNamedBy(event)) named.add(key);
    if (event.event === "LANE_STARTED") start(event, event.payload);
    if (event.event === "LANE_RESULT_RECORDED") record(event.lane, event.payload);
    if (event.event === "DECISION_PINNED" && event.phase === "M3") {
      pinned.set(event.payload.key, event.payload.value ?? "");
      const root = orUnknown(() => oracleRootOf$actions_lib_phase_end_contract((key) => pinned.get(key)));
      if (root !== void 0) oracleRoots.add(root);
    }
    if (event.event !== "PHASE_COMPLETED") continue;
    closed.set(event.payload.execution_id, attemptOf(event.payload.envelope.key));
    if (event.payload.run_index_root_sha256 !== null) runRoots.add(event.payload.run_index_root_sha256);
  }
  for (const run2 of reservedIn(view, [...attempts.values()], runs)) runs.add(run2);
  const left = [...attempts.values()].flatMap((one) => keysLeftBy(one, view.manifest.substrate));
  return { executions, lanes, named, unrecorded: new Set(left), closed, runRoots, runs, minted, oracleRoots, span };
}
function reservedIn(view, attempts, known) {
  const mints = attempts.filter(({ lane, end }) => lane === MINT && end !== "recorded");
  const left = /* @__PURE__ */ new Map();
  for (const { executionId } of mints) left.set(executionId, (left.get(executionId) ?? 0) + 1);
  if (left.size === 0) return [];
  return view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), RUNS).flatMap((object) => {
    const reservation = object.key.endsWith(`/${RESERVATION}`) ? view.typed(object, RunReservationV1$evidence_schemas_src_generated_run_reservation_v1) : void 0;
    if (reservation === void 0 || known.has(reservation.platform_run_id)) return [];
    const { platform_run_id: run2, execution_id: execution } = reservation;
    const attemptsLeft = left.get(execution) ?? 0;
    if (attemptsLeft === 0) return [];
    left.set(execution, attemptsLeft - 1);
    return [run2];
  });
}
var RUNS = `${handle$evidence_schemas_src_handles("S3_EVIDENCE_ROOT_PREFIX")}runs/`;
var RESERVATION = "run_reservation.json";
function keysNamedBy({ event, payload }) {
  const answer = "approval" in payload && payload.approval !== null ? [payload.approval.key] : [];
  switch (event) {
    case "LANE_STARTED":
      return payload.lost === null ? [] : [payload.lost.key];
    case "LANE_RESULT_RECORDED":
    case "BUDGET_STOP_SET":
    case "BUDGET_STOP_CLEARED":
      return [...answer, payload.snapshot.key];
    case "PHASE_COMPLETED":
      return [payload.envelope.key];
    case "DRIFT_RESOLVED":
      return [...answer, ...payload.refs];
    case "LEDGER_INITIALISED":
    case "PLAN_EXPANDED":
    case "PHASE_ACTIVATED":
    case "DECISION_PINNED":
    case "EXECUTION_GO_GRANTED":
    case "EXECUTION_GO_REVOKED":
    case "BLOCKER_OPENED":
    case "BLOCKER_CLOSED":
    case "WAIVER_RECORDED":
    case "DRIFT_RAISED":
    case "TRANSITION_CHECKED":
    case "NEXT_PHASE_HELD":
    case "PHASE_REOPENED":
    case "EVIDENCE_SEALED":
      return answer;
  }
}
function keysLeftBy({ phase, lane, executionId, attempt, end }, substrate) {
  if (end === "recorded") return [];
  const definition = phaseDefinitions$actions_lib_definition_phase_definition().find(({ plan_phase }) => plan_phase === phase);
  const snapshot = definition?.lanes.find((one) => one.lane === lane)?.snapshot_name;
  if (definition === void 0 || snapshot === void 0) return [];
  const place = executionPlace$actions_lib_run_execution(substrate, phase, executionId);
  const keys = orUnknown(() => {
    const ofAttempt = documentKeys$actions_lib_run_failure_record({ substrate, executionId, attempt }, lane);
    if (end === "lost") return ofAttempt;
    return [
      ...ofAttempt,
      evidenceKey$evidence_schemas_src_evidence_key(place, snapshot, { attempt }),
      evidenceKey$evidence_schemas_src_evidence_key(place, snapshot, { failedAttempt: attempt }),
      failureRecordKey$actions_lib_run_failure_record({ substrate, executionId, attempt }, lane)
    ];
  });
  return keys ?? [];
}
function orUnknown(build) {
  try {
    return build();
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error)) return void 0;
    throw error;
  }
}

// actions/lib/bundle/scope/known.ts
function knownOf(view) {
  const { manifest } = view;
  const acts = actsOf(view);
  const own = manifest.platform_run_id === "N/A" ? [] : [manifest.platform_run_id];
  const images = new Set(
    view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `evidence/${manifest.substrate}/packaging/`).flatMap((object) => view.typed(object, PackagingProvenanceV1$evidence_schemas_src_generated_packaging_provenance_v1)?.image_digest ?? [])
  );
  return { acts, runs: /* @__PURE__ */ new Set([...own, ...acts.runs]), images, pins: findRunPins(view) };
}

// actions/lib/bundle/scope/verify-scope.ts
function verifyScope(view) {
  const known = knownOf(view);
  const allowed = allowedIn(view, known);
  const { platform_run_id: run2 } = view.manifest;
  const { minted = "N/A" } = known.acts;
  const foreign = minted === run2 ? [] : [{ object: MANIFEST$actions_lib_bundle_manifest, what: `is of run ${run2}, the ledger minted ${minted}` }];
  const failures = view.objects.flatMap((object) => {
    const place = placeOf6(object, view);
    if (place?.kind === void 0) return [failureOf(object, "is nothing that the platform writes")];
    const { document } = object;
    const members = typeof document === "object" && document !== null ? document : void 0;
    return [
      ...placeFaults3(object, place, known),
      ...allowed(object, place),
      ...timeFaults2(object, place, known.acts),
      ...schemaFaults(document, place.kind.schema),
      ...readerFaults(object.text, place.kind.read),
      ...members === void 0 ? [] : documentFaults3({ members, place, known, view })
    ].map((what) => failureOf(object, what));
  });
  return [...foreign, ...failures];
}
function placeFaults3({ key }, { runId, executionId, name }, known) {
  if (runId !== void 0 && !known.runs.has(runId)) return [`is of run ${runId}, which this bundle is not of`];
  if (executionId !== void 0 && !known.acts.executions.has(executionId) && !known.acts.named.has(key))
    return [`is ${name} of execution ${executionId}, which the ledger does not know`];
  return [];
}
var CLOCKS_MS_MAX = 36e5;
function timeFaults2({ written_at_utc: at }, { family }, { span }) {
  if (span === void 0 || family === "oracle" || family === "infra") return [];
  const stored = Date.parse(at);
  const isWithin = stored >= Date.parse(span.first) - CLOCKS_MS_MAX && stored <= Date.parse(span.last) + CLOCKS_MS_MAX;
  return isWithin ? [] : [`was stored at ${at}, its ledger is of ${span.first} to ${span.last}`];
}
function schemaFaults(document, schema) {
  if (schema === void 0 || document === void 0) return [];
  const own = findSchemaName$evidence_schemas_src_schema_names(document);
  if (own !== void 0) return own === schema ? [] : [`is a ${own}, here lies a ${schema}`];
  return documentSchemas$evidence_schemas_src_generated_catalog[schema].faults(document).map(({ path, keyword }) => `${schema} refuses ${path} (${keyword})`);
}
function readerFaults(text, read2) {
  if (text === void 0 || read2 === void 0) return [];
  try {
    read2(text);
    return [];
  } catch (error) {
    if (error instanceof PlatformError$evidence_schemas_src_platform_error) return [`is refused by its reader: ${error.code}`];
    throw error;
  }
}
var SUBSTRATES = /* @__PURE__ */ new Set(["embedded", "emulated", "dev_min"]);
function documentFaults3({ members, place, known, view: { manifest } }) {
  const { platform_run_id: run2, execution_id: execution, attempt, run_config_digest: config } = members;
  const faults = [];
  const fail = (what) => void faults.push(what);
  const isInfra = place.family === "infra";
  if (!isInfra && typeof run2 === "string" && !known.runs.has(run2) && run2 !== "N/A") fail(`is of run ${run2}`);
  if (place.runId !== void 0 && typeof run2 === "string" && run2 !== place.runId && !isMirror(place))
    fail(`says run ${run2}, lies below ${place.runId}`);
  if (typeof execution === "string" && place.executionId !== void 0 && execution !== place.executionId)
    fail(`is of execution ${execution}, lies below ${place.executionId}`);
  if (typeof execution === "string" && place.runId !== void 0 && !known.acts.executions.has(execution))
    fail(`is of execution ${execution}, which the ledger does not know`);
  const due = attemptOf(place.name);
  if (place.family === "execution" && typeof attempt === "number" && /snapshot/.test(place.name) && attempt !== due)
    fail(`is of attempt ${attempt}, its key is of ${due}`);
  for (const name of isInfra ? ["substrate"] : ["substrate", "environment", "env"])
    if (SUBSTRATES.has(members[name]) && members[name] !== manifest.substrate)
      fail(`is of substrate ${String(members[name])}`);
  if (typeof config === "string" && config !== (known.pins?.runConfigDigest ?? config))
    fail("is of another configuration");
  return [...faults, ...imageFaults(members, place, known), ...writerFaults2(members, place, known, manifest.substrate)];
}
function imageFaults(members, { family, phase }, { images, pins }) {
  if (phase === "M1") return [];
  const epoch = members.epoch;
  const said = [members.image_digest, epoch?.image_digest].filter((one) => typeof one === "string");
  const known = family === "run" && pins !== void 0 ? /* @__PURE__ */ new Set([pins.imageDigest]) : images;
  return said.filter((one) => !known.has(one)).map((one) => `is of image ${one}, which is not the one of the run`);
}
function writerFaults2({ writer, task_arn }, { kind, family }, { pins }, substrate) {
  if (typeof writer !== "object" || writer === null) return [];
  const { identity, image_digest: image, task_arn: task = task_arn } = writer;
  const faults = [];
  if (typeof identity !== "string") return [];
  if (kind?.writers !== void 0 && !kind.writers.includes(identity))
    faults.push(`was written by ${identity}, only ${kind.writers.join(" or ")} may`);
  if (family === "run" && typeof image === "string" && image !== pins?.imageDigest)
    faults.push(`was written by image ${image}, which is not the one of the run`);
  if (substrate === "embedded" && typeof task === "string" && !task.includes(familyIn(identity)))
    faults.push(`says writer ${identity} and task ${task}`);
  return faults;
}
function familyIn(identity) {
  const mode = MODES$runtime_src_catalog.find((row) => row.mode === identity)?.mode;
  return mode === void 0 ? identity : `/${taskFamilyOf$runtime_src_catalog(mode, handle$evidence_schemas_src_handles("NAME_PREFIX"))}/`;
}

// actions/lib/bundle/sealing/verify-claims.ts
var verifyClaims = (view, ledger) => [
  ...uncommitted(view, ledger),
  ...unheld(view),
  ...unfounded(view)
];
function uncommitted(view, ledger) {
  return PLAN_PHASES$actions_lib_ledger_events.flatMap((phase) => {
    const { completed } = ledger.phases[phase];
    const object = completed === void 0 ? void 0 : view.find(completed.envelope);
    const envelope = view.typed(object, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1);
    if (object === void 0 || envelope === void 0) return [];
    const keys = envelope.committed_evidence.map(({ key }) => key.replace(ATTEMPT, ""));
    const place = { substrate: view.manifest.substrate, onGitHub: isOnGitHub$actions_lib_ledger_derived(ledger, phase) };
    return owedEvidence$actions_lib_definition_phase_definition(loadPhaseDefinition$actions_lib_definition_phase_definition(phase), place).filter(({ key_pattern }) => !keys.some((key) => namesKey$actions_lib_phase_end_key_pattern(`*/${key_pattern}`, key))).map(({ key_pattern }) => failureOf(object, `commits no ${key_pattern}, which its contract requires`));
  });
}
function unfounded(view) {
  const told2 = /* @__PURE__ */ new Set();
  for (const object of view.objects) {
    const snapshot = view.typed(object, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
    const offsets = snapshot?.lane === P7_LANE$actions_lib_run_failure_record ? offsetsIn$actions_lib_run_failure_record(snapshot.payload) : void 0;
    if (offsets !== void 0) told2.add(canonicalJson$evidence_schemas_src_canonical_json(offsets));
  }
  return view.objects.flatMap((object) => {
    const envelope = view.typed(object, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1);
    return envelope === void 0 ? [] : noteFaults(envelope, told2).map((what) => failureOf(object, what));
  });
}
function noteFaults({ failure_note: note, committed_evidence: committed, plan_phase: phase }, told2) {
  if (note === null) return [];
  const partials = committed.slice(0, PARTIALS_MAX$actions_lib_run_failure_record).map(({ key, version_id, sha256 }) => ({ key, version_id, sha256 }));
  const due = comesAfterP7$actions_lib_run_failure_record(phase) ? told2 : NONE_TOLD;
  const { offsets_so_far: offsets } = note;
  const isTold = offsets === null ? due.size === 0 : due.has(canonicalJson$evidence_schemas_src_canonical_json(offsets));
  return differing({
    "the stage of its note": [note.stage, "close"],
    "the partials of its note": [note.partials, partials],
    "offsets in its note as P7 told them": [isTold, true],
    "the rollback of its note": [
      [note.rollback_level, note.rollback_ref],
      [null, null]
    ]
  });
}
var NONE_TOLD = /* @__PURE__ */ new Set();
function unheld(view) {
  const prefix = evidencePrefix$evidence_schemas_src_evidence_key({ family: "ledger", env: view.manifest.substrate });
  const failures = [];
  const held = /* @__PURE__ */ new Set();
  for (const object of view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `${prefix}events/`)) {
    const event = view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1);
    if (event?.event === "NEXT_PHASE_HELD") held.add(event.phase);
    const first = event?.event === "PHASE_ACTIVATED" && event.phase !== "M0";
    if (first && !held.has(event.phase))
      failures.push(failureOf(object, `activates ${event.phase}, which was not held`));
  }
  return failures;
}

// other-part:actions/lib/phase-end/index-row.ts
import { indexRow$actions_lib_phase_end_index_row } from "./lib.mjs";

// actions/lib/bundle/sealing/index-claims.ts
var FAULTS_MAX6 = 20;
function indexClaims(indexes, view) {
  const sealed = sealedIn2(view);
  return indexes.flatMap((index) => {
    const phase = phaseOf(index);
    const faults = phase === void 0 ? ["counts what is complete of no phase"] : ownFaults(index, { phase, sealed, view });
    return faults.slice(0, FAULTS_MAX6).map((what) => failureOf(index.object, what));
  });
}
function sealedIn2(view) {
  const prefix = evidencePrefix$evidence_schemas_src_evidence_key({ family: "ledger", env: view.manifest.substrate });
  const sealed = /* @__PURE__ */ new Map();
  for (const object of view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `${prefix}events/`)) {
    const event = view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1);
    if (event?.event !== "PHASE_COMPLETED") continue;
    const { envelope: ref, bundle_root_sha256: own, run_index_root_sha256: run2 } = event.payload;
    const envelope = view.typed(view.find(ref), PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1);
    const required = envelope?.committed_evidence.filter((one) => one.required).length;
    for (const root of run2 === null ? [own] : [own, run2]) sealed.set(root, { phase: event.phase, required });
  }
  return sealed;
}
function phaseOf({ document }) {
  const [name, ...more] = Object.keys(document.completeness);
  if (more.length > 0) return void 0;
  return phaseDefinitions$actions_lib_definition_phase_definition().find(({ phase_ids }) => phase_ids.at(-1) === name)?.plan_phase;
}
function ownFaults({ object, document }, { phase, sealed, view }) {
  const [counted2] = Object.values(document.completeness);
  const seal = sealed.get(document.root_sha256);
  const ofFolder = placeOf6(object, view)?.phase;
  const total2 = seal?.required ?? counted2?.required ?? 0;
  const missing = seal?.required === void 0 ? counted2?.missing ?? [] : [];
  return [
    ...differing({
      "the phase that wrote it": [phase, ofFolder ?? seal?.phase ?? phase],
      completeness: [counted2, { required: total2, present: total2 - missing.length, missing }]
    }),
    ...document.entries.flatMap((entry) => entryFaults(entry, phase, view))
  ];
}
function entryFaults(entry, phase, view) {
  const place = placeOf6(entry, view);
  if (place?.kind === void 0) return [`lists ${entry.key}, which nothing of the platform writes`];
  const { family, name } = place;
  if (family !== "run" && family !== "execution" && family !== "oracle")
    return [`lists ${entry.key} by itself, which is one of a set`];
  const due = indexRow$actions_lib_phase_end_index_row({ family, name, phase: place.phase ?? phase });
  const { class: own, writer, phase_id, required } = entry;
  return differing({ [`of ${entry.key}`]: [{ class: own, writer, phase_id, required }, due] });
}

// actions/lib/bundle/sealing/version-chains.ts
function versionFaults3(view) {
  return [...gaps(view), ...strangers2(view), ...orderFaults(view), ...emptyDeletions(view)];
}
function gaps({ manifest }) {
  const versions = /* @__PURE__ */ new Map();
  for (const { bucket, key, version_id } of [...manifest.entries, ...manifest.delete_markers]) {
    const name = `${bucket}
${key}`;
    if (!isCountedVersion$actions_lib_bundle_manifest(version_id)) continue;
    const known = versions.get(name);
    if (known === void 0) versions.set(name, /* @__PURE__ */ new Set([Number(version_id)]));
    else known.add(Number(version_id));
  }
  return [...versions].flatMap(([name, numbers]) => {
    let missing;
    for (let due = 1; missing === void 0 && due <= numbers.size; due += 1) if (!numbers.has(due)) missing = due;
    const object = name.slice(name.indexOf("\n") + 1);
    return missing === void 0 ? [] : [{ object, what: `lacks its version ${String(missing).padStart(8, "0")}` }];
  });
}
function strangers2({
  manifest: { substrate, entries, delete_markers: markers }
}) {
  const all = [...entries, ...markers];
  const counts = substrate === "embedded" || all.every(({ version_id }) => isCountedVersion$actions_lib_bundle_manifest(version_id));
  return all.filter(({ version_id }) => isCountedVersion$actions_lib_bundle_manifest(version_id) !== counts).map(
    (one) => failureOf(one, `has a version that no store gives which ${counts ? "counts" : "does not count"} them`)
  );
}
var LEDGER_EVENT = /\/ledger\/events\/\d{8}\.json$/;
function orderFaults(view) {
  const chains = Map.groupBy(
    view.objects.filter(({ version_id }) => isCountedVersion$actions_lib_bundle_manifest(version_id)),
    ({ bucket, key }) => LEDGER_EVENT.test(key) ? bucket : `${bucket}
${key}`
  );
  return [...chains.values()].flatMap((chain) => {
    const inOrder = chain.length === 1 ? chain : chain.toSorted(byKeyAndVersion);
    return inOrder.flatMap((object, at) => {
      const before = inOrder[at - 1];
      return before === void 0 || before.written_at_utc <= object.written_at_utc ? [] : [failureOf(object, `was stored before ${before.key} ${before.version_id}, which it comes behind`)];
    });
  });
}
var byKeyAndVersion = (one, other) => one.key === other.key ? Number(one.version_id) - Number(other.version_id) : one.key < other.key ? -1 : 1;
var emptyDeletions = ({ manifest }) => manifest.delete_markers.filter(({ version_id }) => isCountedVersion$actions_lib_bundle_manifest(version_id) && Number(version_id) === 1).map((marker) => failureOf(marker, "was deleted before it was there"));

// actions/lib/bundle/sealing/verify-sealing.ts
function verifySealing(view, ledger) {
  const indexes = view.objects.flatMap((object) => {
    const document = object.key.endsWith("/bundle_index.json") ? view.typed(object, BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1) : void 0;
    return document === void 0 || isMirror2(object, view) ? [] : [{ object, document }];
  });
  return [
    ...versionFaults3(view),
    // A stream view is derived and may be built again (01, M5.G); nothing else is ever deleted.
    ...view.manifest.delete_markers.filter(({ bucket, key }) => bucket !== handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET") || !key.includes("/stream_view/")).map((marker) => failureOf(marker, "was deleted")),
    ...indexes.flatMap((index) => indexFaults2(index, view)),
    ...indexClaims(indexes, view),
    ...ledger === void 0 ? [] : [...runIndexFaults(indexes, view, ledger), ...uncovered(indexes, view, ledger)]
  ];
}
var isMirror2 = (object, view) => placeOf6(object, view)?.name.startsWith("P(-1)/") === true;
function indexFaults2({ object, document }, view) {
  const { entries, append_only_sets: sets } = document;
  const versions = view.versions(object.bucket, object.key);
  const before = versions[versions.indexOf(object) - 1];
  const previous = view.typed(before, BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1)?.root_sha256 ?? null;
  const faults = [
    ...digestOf$evidence_schemas_src_digest({ entries, append_only_sets: sets }) === document.root_sha256 ? [] : ["does not have its root"],
    ...document.prev_root_sha256 === previous ? [] : ["names another version before it than the one that is there"],
    ...sets.flatMap((set) => setFaults(set, view))
  ];
  return faults.map((what) => failureOf(object, what));
}
function setFaults(set, view) {
  const members = view.under(set.bucket, set.prefix).filter((one) => one.written_at_utc <= set.as_of_utc);
  const digest3 = sha256Hex$evidence_schemas_src_digest(members.map(({ key, sha256 }) => `${key}	${sha256}
`).join(""));
  if (members.length === set.object_count && digest3 === set.set_sha256) return [];
  return [
    `sealed ${set.object_count} objects below ${set.prefix} as of ${set.as_of_utc}, there are ${members.length} others`
  ];
}
function runIndexFaults(indexes, { manifest }, ledger) {
  const completed = PLAN_PHASES$actions_lib_ledger_events.flatMap((phase) => ledger.phases[phase].completed ?? []);
  return completed.flatMap(({ envelope }) => {
    const folder = envelope.key.slice(0, envelope.key.lastIndexOf("/") + 1);
    const index = indexes.find(({ object }) => object.newest && object.key === `${folder}bundle_index.json`);
    if (index === void 0 || index.document.platform_run_id === "N/A") return [];
    const run2 = index.document.platform_run_id;
    const listed = index.document.entries.find(
      ({ key }) => key === `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}bundle_index.json`
    );
    const held = indexes.some(
      ({ object }) => object.key === listed?.key && object.version_id === listed.version_id && object.sha256 === listed.sha256
    );
    if (held && (run2 === manifest.platform_run_id || manifest.platform_run_id !== "N/A")) return [];
    return [failureOf(index.object, `lists no index of run ${run2} that is there`)];
  });
}
function uncovered(indexes, view, ledger) {
  const listed = /* @__PURE__ */ new Set();
  const prefixes = /* @__PURE__ */ new Set();
  for (const { document } of indexes) {
    for (const { bucket, key } of document.entries) listed.add(`${bucket} ${key}`);
    for (const { bucket, prefix } of document.append_only_sets) prefixes.add(`${bucket} ${prefix}`);
  }
  const { named, closed } = actsOf(view);
  const ended = !finalWord$actions_lib_ledger_derived(ledger).startsWith("HOLD_") || ledger.phases.M9.status === "DONE";
  const asOf = indexes.filter(({ object, document }) => object.newest && document.scope === "run").map(({ document }) => asOfIndex(document)).sort().at(-1);
  const isDue = (object, { family, executionId = "" }) => {
    if (family === "execution") return closed.has(executionId) && !named.has(object.key);
    return asOf !== void 0 && (ended || object.written_at_utc <= asOf);
  };
  return view.objects.flatMap((object) => {
    const place = placeOf6(object, view);
    if (!object.newest || place === void 0 || place.family === "ledger" || place.family === "infra") return [];
    if (place.runId !== void 0 && place.runId !== view.manifest.platform_run_id) return [];
    const isEnd = place.name === "bundle_index.json" || ENVELOPE2.test(place.name);
    const name = `${object.bucket} ${object.key}`;
    if (isEnd || listed.has(name) || foldersOf(name).some((folder) => prefixes.has(folder))) return [];
    if (!isDue(object, place)) return [];
    return [failureOf(object, "is in no index, although it was there when the last one was made")];
  });
}
var ENVELOPE2 = /^(?:[^/]+\/phase_evidence_m\d{1,2}|phase_evidence)(?:_attempt\d{1,3})?\.json$/;
var asOfIndex = ({ entries, append_only_sets }) => [...entries.map((one) => one.written_at_utc), ...append_only_sets.map((one) => one.as_of_utc)].sort().at(-1) ?? "";

// other-part:actions/lib/ledger/decide.ts
import { decide$actions_lib_ledger_decide } from "./lib.mjs";

// other-part:actions/lib/phase-end/bound.ts
import { findBound$actions_lib_phase_end_bound } from "./lib.mjs";

// other-part:actions/lib/phase-end/checklist.ts
import { checklistOf$actions_lib_phase_end_checklist } from "./lib.mjs";
import { readText$actions_lib_phase_end_checklist } from "./lib.mjs";

// other-part:actions/lib/phase-end/decision-log.ts
import { DECISION_LOG$actions_lib_phase_end_decision_log } from "./lib.mjs";
import { decisionLogFaults$actions_lib_phase_end_decision_log } from "./lib.mjs";

// other-part:actions/lib/phase-end/results.ts
import { dodResults$actions_lib_phase_end_results } from "./lib.mjs";
import { passedLanes$actions_lib_phase_end_results } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/cost_snapshot.v1.ts
import { CostSnapshotV1$evidence_schemas_src_generated_cost_snapshot_v1 } from "./catalog.mjs";

// other-part:evidence-schemas/src/generated/drift_review.v1.ts
import { DriftReviewV1$evidence_schemas_src_generated_drift_review_v1 } from "./catalog.mjs";

// other-part:actions/lib/checks/judged-snapshot.ts
import { snapshotFaults$actions_lib_checks_judged_snapshot } from "./lib.mjs";

// other-part:actions/lib/definition/decisions.ts
import { findPinRule$actions_lib_definition_decisions } from "./lib.mjs";

// other-part:actions/lib/definition/elaboration.ts
import { missingParts$actions_lib_definition_elaboration } from "./lib.mjs";
import { planGaps$actions_lib_definition_elaboration } from "./lib.mjs";

// other-part:actions/lib/definition/phase-plan.ts
import { phasePlan$actions_lib_definition_phase_plan } from "./lib.mjs";

// other-part:actions/lib/run/run-scope.ts
import { precedesTheRun$actions_lib_run_run_scope } from "./lib.mjs";

// actions/lib/bundle/replay/index-root.ts
function rootAmong(key, wanted, view) {
  const indexes = view.versions(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), key).flatMap((object) => view.typed(object, BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1) ?? []);
  const [saying, others] = [
    indexes.filter((index) => index.root_sha256 === wanted),
    indexes.filter((index) => index.root_sha256 !== wanted)
  ];
  return [...saying, ...others].some((index) => view.once(index, rootOf3) === wanted) ? wanted : void 0;
}
var rootOf3 = ({ entries, append_only_sets }) => digestOf$evidence_schemas_src_digest({ entries, append_only_sets });

// actions/lib/bundle/replay/sealed-then.ts
function sealedThen(event, { manifest, newest }) {
  if (event.event_sha256 === manifest.ledger_head_sha256) return { evidence: evidenceRoot$actions_lib_bundle_evidence_root(manifest) };
  const place = { family: "ledger", env: manifest.substrate };
  const object = newest(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), evidenceKey$evidence_schemas_src_evidence_key(place, `events/${eventName$actions_lib_ledger_events(event.seq)}`));
  return object === void 0 ? {} : { evidence: evidenceRootAt$actions_lib_bundle_evidence_root(manifest, object.written_at_utc) };
}

// other-part:actions/lib/definition/used-values.ts
import { buildDriverValue$actions_lib_definition_used_values } from "./lib.mjs";
import { closureSetValue$actions_lib_definition_used_values } from "./lib.mjs";
import { entrypointMatrixValue$actions_lib_definition_used_values } from "./lib.mjs";
import { registryValue$actions_lib_definition_used_values } from "./lib.mjs";
import { specificationValue$actions_lib_definition_used_values } from "./lib.mjs";

// actions/lib/bundle/replay/used-values.ts
function findUsedValue(decision, state, view) {
  const moment = { state, view };
  const { substrate } = view.manifest;
  switch (decision.compared_with) {
    case "handles_registry":
      return valueOfRegistry(decision, state, substrate);
    case "closure_set":
      return closureSetValue$actions_lib_definition_used_values(substrate);
    case "proved_image":
      return passed2(moment, "M1.C", record$actions_lib_run_handover({ image_digest: text$actions_lib_run_handover }))?.image_digest;
    case "build_driver":
      return buildDriverValue$actions_lib_definition_used_values(substrate);
    case "specification": {
      const read2 = passed2(moment, "M0.A", record$actions_lib_run_handover({ spec_sha256: text$actions_lib_run_handover }));
      return read2 === void 0 ? void 0 : specificationValue$actions_lib_definition_used_values(read2.spec_sha256);
    }
    case "include_manifest":
      return passed2(moment, "M1.A", record$actions_lib_run_handover({ include_manifest_sha256: text$actions_lib_run_handover }))?.include_manifest_sha256;
    case "entrypoint_matrix":
      return matrixOf2(moment);
    case "oracle_input":
      return view.newest(handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET"), `${oracleRunRoot$actions_lib_phase_end_contract(state)}run_receipt.json`)?.sha256;
    case "operator_key":
    case void 0:
      return void 0;
  }
}
var decisionsOtherwiseUsed = (phase, state, view) => loadPhaseDefinition$actions_lib_definition_phase_definition(phase).required_decisions.flatMap((decision) => {
  const pin = state.phases[phase].pinned[decision.key];
  if (pin === void 0 || pin.not_applicable !== null) return [];
  const used = findUsedValue(decision, state, view);
  return used === void 0 || used === pin.value ? [] : [decision.key];
});
function valueOfRegistry(decision, state, substrate) {
  const found2 = registryValue$actions_lib_definition_used_values(decision, substrate, Object.fromEntries(pinnedHandles$actions_lib_ledger_derived(state)));
  return "value" in found2 ? found2.value : void 0;
}
function passed2(moment, lane, members) {
  return members(snapshotOf(moment, lane)?.payload)?.value;
}
function snapshotOf({ state, view }, lane) {
  const ref = findSnapshotRef$actions_lib_run_sources(state, lane);
  const snapshot = view.typed(ref === void 0 ? void 0 : view.find(ref), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
  return snapshot?.overall_pass === true ? snapshot : void 0;
}
function matrixOf2(moment) {
  const ref = snapshotOf(moment, "M1.B")?.documents.find(({ name }) => name === "entrypoint_matrix_receipt.json");
  const receipt = moment.view.typed(ref === void 0 ? void 0 : moment.view.find(ref), EntrypointMatrixReceiptV1$evidence_schemas_src_generated_entrypoint_matrix_receipt_v1);
  if (receipt === void 0) return void 0;
  const kinds = new Map(MODES$runtime_src_catalog.map(({ mode, kind }) => [mode, kind]));
  return entrypointMatrixValue$actions_lib_definition_used_values(receipt.modes.map(({ mode }) => ({ mode, kind: kinds.get(mode) ?? "unknown" })));
}

// actions/lib/bundle/replay/guard-facts.ts
var RESTS_ON_DECISIONS = /* @__PURE__ */ new Set(["EXECUTION_GO_GRANTED", "LANE_STARTED"]);
function guardFacts(event, state, replayed) {
  const { view, operatorKey } = replayed;
  const definition = loadPhaseDefinition$actions_lib_definition_phase_definition(event.phase);
  const { substrate } = view.manifest;
  return {
    nowUtc: event.at_utc,
    substrate,
    definitionSha256: definitionSha256$actions_lib_definition_phase_definition(event.phase),
    missingParts: missingParts$actions_lib_definition_elaboration(definition),
    planGaps: planGaps$actions_lib_definition_elaboration(definition),
    plan: phasePlan$actions_lib_definition_phase_plan(event.phase),
    ...RESTS_ON_DECISIONS.has(event.event) ? { differingDecisions: decisionsOtherwiseUsed(event.phase, state, view) } : {},
    ...approvalFacts(event, state.phases.M0.pinned.operator_key?.value ?? operatorKey, view),
    ...ownFacts(event, state, replayed)
  };
}
function read(view, ref, schema) {
  const { key, version_id, sha256 } = ref;
  const object = view.find({ key, version_id, sha256 });
  const document = view.typed(object, schema);
  return document === void 0 ? void 0 : { document, sha256 };
}
function approvalFacts({ payload }, operatorKey, view) {
  const named = "approval" in payload ? payload.approval : null;
  const found2 = named === null ? void 0 : read(view, named, ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1);
  if (found2 === void 0) return {};
  const { document: record, sha256 } = found2;
  return { approval: { record, sha256, signatureDifferences: signatureDifferences$actions_lib_signature_signed_dispatch(record, operatorKey) } };
}
function ownFacts(event, state, replayed) {
  const { view } = replayed;
  switch (event.event) {
    case "PHASE_ACTIVATED":
      return predecessorFacts(event, state, view);
    case "DECISION_PINNED":
      return {
        pin: pinFacts(event.phase, event.payload, { state, view }),
        registrySha256: replayed.replacedPins.has(event.seq) ? event.payload.registry_sha256 : registrySha256$evidence_schemas_src_handles()
      };
    case "LANE_STARTED": {
      const { lost } = event.payload;
      return lost === null ? {} : lostFacts(event, lost, { event, state, view });
    }
    case "LANE_RESULT_RECORDED":
      return laneFacts(event.lane ?? "", event.payload, { event, state, view });
    case "BLOCKER_OPENED":
    case "WAIVER_RECORDED":
      return laneTaxonomy(event.lane ?? "");
    case "DRIFT_RESOLVED":
      return { driftReviews: reviews(event.payload.refs, view) };
    case "BUDGET_STOP_SET":
    case "BUDGET_STOP_CLEARED": {
      const cost = read(view, event.payload.snapshot, CostSnapshotV1$evidence_schemas_src_generated_cost_snapshot_v1);
      return cost === void 0 ? {} : { cost: cost.document };
    }
    case "PHASE_COMPLETED":
      return completionFacts(event.payload, state, view);
    case "EVIDENCE_SEALED":
      return replayed.sealings.has(event.seq) ? sealedThen(event, view) : {};
    case "LEDGER_INITIALISED":
    case "PLAN_EXPANDED":
    case "EXECUTION_GO_GRANTED":
    case "EXECUTION_GO_REVOKED":
    case "BLOCKER_CLOSED":
    case "DRIFT_RAISED":
    case "TRANSITION_CHECKED":
    case "NEXT_PHASE_HELD":
    case "PHASE_REOPENED":
      return {};
  }
}
function lostFacts({ phase, lane = "", at_utc }, lost, { state, view }) {
  const found2 = read(view, lost, FailureRecordV1$evidence_schemas_src_generated_failure_record_v1);
  const running = state.phases[phase].lanes[lane];
  if (found2 === void 0 || running?.executionId === void 0) return {};
  const { substrate } = view.manifest;
  const { document, sha256 } = found2;
  const attempt = { substrate, executionId: running.executionId, attempt: running.attempt };
  const key = failureRecordKey$actions_lib_run_failure_record(attempt, lane);
  const left = documentsLeftBy(attempt, lane, view);
  const offsets = offsetsReached(state, phase, view);
  const started = attemptAt$actions_lib_run_failure_record({ phase, lane, substrate }, running, { untilUtc: at_utc, left, offsets });
  const faults = failureRecordFaults$actions_lib_run_failure_record(document, started);
  return lost.key === key && faults.length === 0 ? { lostAttempt: { sha256, attempt: document.attempt } } : {};
}
var reviews = (refs, view) => refs.flatMap((key) => view.typed(view.newest(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), key), DriftReviewV1$evidence_schemas_src_generated_drift_review_v1) ?? []);
function predecessorFacts(event, state, view) {
  const before = predecessorOf$actions_lib_ledger_derived(event.phase);
  const envelope = before === void 0 ? void 0 : state.phases[before].completed?.envelope;
  const found2 = envelope === void 0 ? void 0 : read(view, envelope, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1);
  if (found2 === void 0) return {};
  return { predecessorVerdict: { sha256: found2.sha256, verdict: found2.document.verdict_code } };
}
function pinFacts(phase, payload, { state, view }) {
  const { key, value, locator, not_applicable, digest: digest3 } = payload;
  const answer = { value, locator, not_applicable };
  if (digestOf$evidence_schemas_src_digest(value ?? locator ?? { not_applicable }) !== digest3) {
    return { declared: true, fault: "does not have its digest" };
  }
  const rule = findPinRule$actions_lib_definition_decisions(loadPhaseDefinition$actions_lib_definition_phase_definition(phase), { key, ...answer }, view.manifest.substrate);
  if (rule === void 0) return { declared: false };
  const { decision, decidedBy } = rule;
  const fault = rule.fault ?? keyFault(decision, value);
  const used = decision && findUsedValue(decision, state, view);
  const differs = used !== void 0 && not_applicable === null && used !== value;
  return {
    declared: true,
    decidedBy,
    ...fault === void 0 ? {} : { fault },
    ...differs ? { differs: "is not what is used" } : {}
  };
}
var keyFault = (decision, value) => decision?.compared_with !== "operator_key" || value === null || value === NO_OPERATOR_KEY$actions_lib_signature_signed_dispatch || operatorKeyOf$actions_lib_signature_signed_dispatch(value) ? void 0 : "is no public key";
function laneTaxonomy(lane) {
  const definition = getLaneDefinition$actions_lib_definition_phase_definition(lane);
  const universal = universalChecks$actions_lib_definition_phase_definition.codes.map(({ code }) => universalCode$actions_lib_definition_phase_definition(definition, code));
  return {
    knownCodes: [...definition.blockers.map(({ code }) => code), ...universal],
    budgetWaivable: mayWaiveBudget$actions_lib_definition_waivable(definition)
  };
}
function laneFacts(lane, payload, moment) {
  const { event, state, view } = moment;
  const found2 = read(view, payload.snapshot, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
  if (found2 === void 0) return {};
  const { document: snapshot, sha256 } = found2;
  const laneDefinition = getLaneDefinition$actions_lib_definition_phase_definition(lane);
  const sources = laneDefinition.source_lanes.filter(
    (name) => state.phases[planPhaseOf$actions_lib_run_sources(name)].lanes[name]?.planned !== true
  );
  const judged2 = snapshotFaults$actions_lib_checks_judged_snapshot(snapshot, {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition(event.phase),
    laneDefinition,
    substrate: view.manifest.substrate,
    onGitHub: isOnGitHub$actions_lib_ledger_derived(state, event.phase),
    platformRunId: precedesTheRun$actions_lib_run_run_scope(event.phase, lane) ? void 0 : mintedRun(state, view),
    executionId: payload.execution_id,
    attempt: payload.attempt,
    registrySha256: registrySha256$evidence_schemas_src_handles(),
    sources: sources.map((name) => sourceOf(name, { ledger: state, user: lane }, view)),
    epoch: {},
    writer: state.phases[event.phase].lanes[lane]?.startedBy,
    pinned: (phase, key) => state.phases[phase].pinned[key]?.value,
    key: payload.snapshot.key
  });
  const absent = snapshot.documents.filter((one) => view.find(one) === void 0).map(({ name }) => ({ code: "E_EVIDENCE_MISSING", what: `document ${name}` }));
  const facts = {
    sha256,
    faults: [...judged2, ...absent],
    overallPass: snapshot.overall_pass,
    blockers: snapshot.blockers.map((blocker) => blocker.code)
  };
  return { snapshot: facts };
}
function mintedRun(state, view) {
  const ref = findSnapshotRef$actions_lib_run_sources(state, "M3.B");
  const found2 = ref === void 0 ? void 0 : read(view, ref, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
  if (found2?.document.overall_pass !== true) return void 0;
  return finalRunIn$actions_lib_phase_end_replaced_runs(found2.document);
}
function sourceOf(lane, reader, view) {
  const ref = findSnapshotRef$actions_lib_run_sources(reader.ledger, lane);
  const found2 = ref === void 0 ? void 0 : read(view, ref, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
  if (ref === void 0 || found2 === void 0) {
    return { lane, snapshot: { unreadable: `${lane} has no snapshot` }, ref: void 0 };
  }
  const { overall_pass, blockers } = found2.document;
  return {
    lane,
    snapshot: { value: found2.document },
    ref: { lane, ...ref, overall_pass, blockers_count: blockers.length },
    waived: isWaivedSource$actions_lib_run_sources(reader, lane)
  };
}
function completionFacts(payload, state, view) {
  const envelope = read(view, payload.envelope, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1);
  const folder = payload.envelope.key.slice(0, payload.envelope.key.lastIndexOf("/") + 1);
  const execution = rootAmong(`${folder}bundle_index.json`, payload.bundle_root_sha256, view);
  const wanted = payload.run_index_root_sha256;
  const ofRun2 = wanted === null ? null : runIndexRoot(wanted, state, view);
  return {
    ...envelope === void 0 ? {} : { envelope },
    ...execution === void 0 || ofRun2 === void 0 ? {} : { indexRoots: { execution, run: ofRun2 } }
  };
}
function runIndexRoot(wanted, state, view) {
  const runId = mintedRun(state, view);
  if (runId === void 0) return void 0;
  return rootAmong(evidenceKey$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: runId }, "bundle_index.json"), wanted, view);
}

// actions/lib/bundle/replay/checklist.ts
var INDEX_PAIRS_MAX = 400;
function checklistFaults(event, state, { view, room }) {
  const { phase } = event;
  const scope = scopeOf(event, state, view);
  const counts = readCounts(scope, view, room);
  if (counts === void 0) return ["there are more indexes and checklists than are compared"];
  const again = checklistOf$actions_lib_phase_end_checklist({
    phase,
    state,
    dod: dodResults$actions_lib_phase_end_results(scope.definition, scope.snapshots),
    // Judged by its counts below: which of the indexes was read then, nothing says.
    evidence: { read: 0, absent: [], faults: [] },
    logFaults: logFaults(scope, view)
  });
  const { items } = event.payload;
  return items.flatMap(({ id, outcome, detail }) => {
    if ((id === "T2" || id === "T4") && outcome === "fail") return [];
    const found2 = again.find((one) => one.id === id);
    const held = id === "T2" ? counts.some((read2) => detail === readText$actions_lib_phase_end_checklist(read2)) : found2?.outcome === outcome && found2.detail === detail;
    return held ? [] : [`${id} says ${outcome}: ${detail}`.slice(0, 160)];
  });
}
function scopeOf({ phase }, state, view) {
  const definition = loadPhaseDefinition$actions_lib_definition_phase_definition(phase);
  const { execution: executionId = "", lanes } = state.phases[phase];
  const snapshots = passedLanes$actions_lib_phase_end_results(definition, state, executionId).flatMap((lane) => {
    const ref = lanes[lane]?.snapshot;
    return view.typed(ref && view.find(ref), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1) ?? [];
  });
  const buckets = {
    oracle: handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET"),
    archive: handle$evidence_schemas_src_handles("S3_ARCHIVE_BUCKET"),
    quarantine: handle$evidence_schemas_src_handles("S3_QUARANTINE_BUCKET"),
    evidence: handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"),
    source: ""
  };
  const session = { config: { buckets, substrate: view.manifest.substrate } };
  return { session, ledger: state, definition, executionId, snapshots, runId: mintedRun(state, view) };
}
function logFaults({ definition, ledger, executionId }, view) {
  const { plan_phase: phase } = definition;
  const prefix = evidencePrefix$evidence_schemas_src_evidence_key(executionPlace$actions_lib_run_execution(view.manifest.substrate, phase, executionId));
  const logs = view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), prefix + DECISION_LOG$actions_lib_phase_end_decision_log.replace(".json", "")).flatMap((object) => view.typed(object, DecisionLogV1$evidence_schemas_src_generated_decision_log_v1) ?? []).map((log) => decisionLogFaults$actions_lib_phase_end_decision_log(log, ledger, { phase, executionId }));
  return logs.find((faults) => faults.length === 0) ?? logs[0] ?? [`${DECISION_LOG$actions_lib_phase_end_decision_log} is missing`];
}
function readCounts(scope, view, room) {
  const { definition, executionId, runId } = scope;
  const ofExecution2 = indexesOf(executionPlace$actions_lib_run_execution(view.manifest.substrate, definition.plan_phase, executionId), view);
  const ofRun2 = runId === void 0 ? [] : indexesOf({ family: "run", platform_run_id: runId }, view);
  const places = owedRows$actions_lib_phase_end_contract(scope).map((row) => placeOf7(row, scope));
  const pairs = ofExecution2.flatMap((one) => ofRun2.length === 0 ? [[one]] : ofRun2.map((other) => [one, other]));
  const compared2 = pairs.slice(-INDEX_PAIRS_MAX);
  room.comparisons -= compared2.length;
  if (room.comparisons < 0) return void 0;
  return compared2.flatMap((indexes) => {
    const counts = places.map((place) => place === void 0 ? 0 : boundObjects(place, indexes, view));
    return counts.includes(0) ? [] : [counts.reduce((sum2, count) => sum2 + count, 0)];
  });
}
function placeOf7(row, scope) {
  try {
    return contractPlace$actions_lib_phase_end_contract(row, scope);
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_HANDLE_UNRESOLVED")) return void 0;
    throw error;
  }
}
var indexesOf = (place, view) => view.versions(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `${evidencePrefix$evidence_schemas_src_evidence_key(place)}bundle_index.json`).flatMap((object) => view.typed(object, BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1) ?? []);
function boundObjects(place, indexes, view) {
  const bound = findBound$actions_lib_phase_end_bound(place, indexes);
  if (bound === void 0) return 0;
  if ("listed" in bound) return bound.listed.length;
  const members = view.under(place.bucket, bound.set.prefix);
  const names = keyMatcher$actions_lib_phase_end_key_pattern(place.key);
  return members.length >= bound.set.object_count && members.some(({ key }) => names(key)) ? 1 : 0;
}

// other-part:actions/lib/drift/detectors.ts
import { HEARTBEAT_ENDED$actions_lib_drift_detectors } from "./lib.mjs";
import { SHOWN_DETECTORS$actions_lib_drift_detectors } from "./lib.mjs";

// actions/lib/bundle/replay/drift-evidence.ts
function driftFaults(event, state, { view, room }) {
  const { class: name, evidence: evidence2, keys = [] } = event.payload;
  if (name === "DS-I4") return keys.length > 0 && evidence2.join() === keys.slice(0, LINES_MAX).join() ? [] : evidence2;
  if (name === "DS-M2") return keys.join() === "plan" && evidence2.length === 1 ? [] : evidence2;
  if (name === "DS-S3") return evidence2.filter((line) => !isRewritten(line, view));
  if (!isShown(name)) return [];
  const looked = moments({ event, state, view }, room);
  if (looked === void 0) return ["there is more of it than is looked at"];
  const found2 = new Set(looked.flatMap((facts) => SHOWN_DETECTORS$actions_lib_drift_detectors[name](facts).map((line) => line.slice(0, LINE_MAX))));
  return evidence2.filter((line) => !found2.has(line) && !isLive(name, line, view));
}
var isLive = (name, line, { manifest }) => name === "DS-B4" && manifest.substrate !== "embedded" && line.startsWith(HEARTBEAT_ENDED$actions_lib_drift_detectors);
var LINES_MAX = 20;
var LINE_MAX = 1024;
var isShown = (name) => Object.hasOwn(SHOWN_DETECTORS$actions_lib_drift_detectors, name);
var REWRITTEN = /^(.+) has more than one version$/;
function isRewritten(line, { versions }) {
  const key = REWRITTEN.exec(line)?.[1];
  return key === void 0 || BUCKETS.some((bucket) => versions(handle$evidence_schemas_src_handles(bucket), key).length > 1);
}
var BUCKETS = ["S3_EVIDENCE_BUCKET", "S3_ARCHIVE_BUCKET", "S3_QUARANTINE_BUCKET", "S3_ORACLE_BUCKET"];
function moments({ event, state, view }, room) {
  const runId = mintedRun(state, view);
  const all = (name, schema) => runId === void 0 ? [] : view.versions(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), evidenceKey$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: runId }, name)).flatMap((object) => view.typed(object, schema) ?? []);
  const below = (prefix, schema) => runId === void 0 ? [] : view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: runId }) + prefix).flatMap((object) => view.typed(object, schema) ?? []);
  const starts = all("wsp/wsp_start.json", WspStartV1$evidence_schemas_src_generated_wsp_start_v1);
  const summaries = all("wsp/wsp_summary.json", WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1);
  const [receipt] = all("sr/ready_publish_receipt.json", ReadyPublishReceiptV1$evidence_schemas_src_generated_ready_publish_receipt_v1).slice(-1);
  const demos = all("operate/demo_session.json", DemoSessionV1$evidence_schemas_src_generated_demo_session_v1);
  const run2 = {
    readyReceipt: receipt,
    markers: below("run_completed", RunCompletedV1$evidence_schemas_src_generated_run_completed_v1),
    lockEvents: below("obs/reporter_lock/", ReporterLockEventV1$evidence_schemas_src_generated_reporter_lock_event_v1)
  };
  const stacks = (demos.length === 0 ? [void 0] : demos).map((demo) => ({
    expiresAt: state.phases.M2.pinned.TAG_EXPIRES_AT_VALUE?.value ?? void 0,
    demoEndUtc: demo?.demo_end_utc ?? null,
    sessionEndsOn: demo?.expires_at,
    heartbeatEndUtc: void 0
  }));
  const attempts = Array.from({ length: Math.max(1, starts.length, summaries.length) }, (_, at) => ({
    ...run2,
    wspStart: starts[Math.min(at, starts.length - 1)],
    wspSummary: summaries[Math.min(at, summaries.length - 1)]
  }));
  const results = Object.values(state.phases[event.phase].lanes).flatMap(({ snapshot: ref }) => {
    const snapshot = view.typed(ref === void 0 ? void 0 : view.find(ref), LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
    return snapshot === void 0 ? [] : [{ snapshot, secrets: [], uris: [] }];
  });
  room.comparisons -= stacks.length * attempts.length * (results.length + 1) + run2.lockEvents.length * (run2.markers.length + 1);
  if (room.comparisons < 0) return void 0;
  const own = { nowUtc: event.at_utc, state, platformRunId: runId, entering: void 0 };
  return stacks.flatMap(
    (stack) => attempts.flatMap((one) => [void 0, ...results].map((recorded) => ({ ...own, stack, run: one, recorded })))
  );
}

// actions/lib/bundle/replay/replay.ts
var REFUSALS_MAX = 20;
var COMPARISONS_MAX = 2e4;
function replayLedger(events, view) {
  const failures = [];
  const [operatorKey, replacedPins] = [operatorKeyIn(events), replacedPinsIn(events)];
  const room = { comparisons: COMPARISONS_MAX };
  const replayed = { view, operatorKey, replacedPins, room, sealings: sealingsIn(events) };
  let state = EMPTY_LEDGER$actions_lib_ledger_state;
  for (const { object, event } of events) {
    const refusal = failures.length < REFUSALS_MAX ? refusalOf(event, state, replayed) : void 0;
    if (refusal !== void 0) failures.push(failureOf(object, refusal));
    state = applyEvent$actions_lib_ledger_fold(state, event);
  }
  return failures;
}
function operatorKeyIn(events) {
  for (const { event } of events) {
    const { event: name, phase, payload } = event;
    if (name === "DECISION_PINNED" && phase === "M0" && payload.key === "operator_key")
      return payload.value ?? void 0;
  }
  return void 0;
}
function replacedPinsIn(events) {
  const pins = events.flatMap(({ event }) => event.event === "DECISION_PINNED" ? [event] : []);
  const placeOf8 = ({ phase, payload }) => `${phase} ${payload.key}`;
  const standing = new Map(pins.map((pin) => [placeOf8(pin), pin.payload.digest]));
  return new Set(pins.filter((pin) => standing.get(placeOf8(pin)) !== pin.payload.digest).map(({ seq }) => seq));
}
var SEALINGS_MAX = 50;
var sealingsIn = (events) => new Set(events.flatMap(({ event }) => event.event === "EVIDENCE_SEALED" ? [event.seq] : []).slice(-SEALINGS_MAX));
function refusalOf(event, state, replayed) {
  const { phase, lane, actor, event: name, payload } = event;
  const draft = { phase, ...lane === void 0 ? {} : { lane }, actor, event: name, payload };
  const facts = knownFacts(event, state, replayed);
  if ("unknown" in facts) return facts.unknown;
  const decision = decide$actions_lib_ledger_decide(state, draft, facts);
  if ("event" in decision) return unshown(event, state, replayed);
  const { code, detail, unresolved: unresolved2 } = decision.refusal;
  const open = unresolved2.length === 0 ? "" : ` (${unresolved2.join(", ")})`;
  return `is no event that the ledger would have recorded: ${code}: ${detail}${open}`.slice(0, 512);
}
function knownFacts(event, state, replayed) {
  try {
    return guardFacts(event, state, replayed);
  } catch (error) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error)) throw error;
    return { unknown: `names what no plan has: ${error.message}`.slice(0, 512) };
  }
}
function unshown(event, state, replayed) {
  const recorded = RECORDED[event.event];
  const faults = recorded?.faults(event, state, replayed) ?? [];
  return recorded === void 0 || faults.length === 0 ? void 0 : `records ${recorded.what} that the bundle does not show: ${faults.join("; ")}`.slice(0, 512);
}
var RECORDED = {
  TRANSITION_CHECKED: { what: "a checklist", faults: checklistFaults },
  DRIFT_RAISED: { what: "a drift", faults: driftFaults }
};

// actions/lib/bundle/verify-ledger.ts
var UNKNOWN2 = { state: void 0, completedOn: /* @__PURE__ */ new Map(), word: "UNKNOWN" };
function verifyLedger(view) {
  const events = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "ledger", env: view.manifest.substrate })}events/`;
  let verified = { ...UNKNOWN2, failures: [] };
  const stopped = judgingPart(events, () => {
    verified = ledgerOf(view);
    return [];
  });
  return { ...verified, failures: [...verified.failures, ...stopped] };
}
function ledgerOf(view) {
  const { manifest } = view;
  const bucket = handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET");
  const prefix = evidencePrefix$evidence_schemas_src_evidence_key({ family: "ledger", env: manifest.substrate });
  const objects = view.under(bucket, `${prefix}events/`);
  const again = rewritten(objects, view);
  const events = objects.flatMap((object) => view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1) ?? []);
  if (events.length !== objects.length) {
    const foreign = objects.filter((object) => view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1) === void 0);
    return { ...UNKNOWN2, failures: [...again, ...foreign.map((object) => failureOf(object, "is no ledger event"))] };
  }
  const strangers3 = objects.filter((object) => !isOfThePlan(view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1)?.lane));
  if (strangers3.length > 0) {
    return {
      ...UNKNOWN2,
      failures: [...again, ...strangers3.map((object) => failureOf(object, "names a lane of no phase"))]
    };
  }
  const large = objects.filter(({ size }) => size > EVENT_BYTES_MAX);
  if (large.length > 0) {
    const what = `is an event of more than ${EVENT_BYTES_MAX} bytes`;
    return { ...UNKNOWN2, failures: [...again, ...large.map((object) => failureOf(object, what))] };
  }
  const broken = findBrokenLink$actions_lib_ledger_events(events);
  if (broken !== void 0) return { ...UNKNOWN2, failures: [...again, { object: `${prefix}events/`, what: broken }] };
  const failures = [
    ...again,
    ...replayLedger(
      objects.flatMap((object) => {
        const event = view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1);
        return event === void 0 ? [] : [{ object, event }];
      }),
      view
    )
  ];
  const state = fold$actions_lib_ledger_fold(events);
  const completedOn = completions(events);
  const word = finalWord$actions_lib_ledger_derived(state);
  if (state.headSha256 !== manifest.ledger_head_sha256)
    failures.push({ object: `${prefix}events/`, what: "ends with another head than the manifest names" });
  if (word !== manifest.final_word)
    failures.push({ object: MANIFEST$actions_lib_bundle_manifest, what: `says ${manifest.final_word}, the ledger says ${word}` });
  const projection = view.newest(bucket, `${prefix}state.json`);
  if (projection?.sha256 !== copyDigest(state, manifest.substrate))
    failures.push({ object: `${prefix}state.json`, what: "is not the fold of the events" });
  const last = objects.at(-1);
  if (last !== void 0) failures.push(...unsealed(last, view));
  return { state, completedOn, word, failures };
}
var LANES2 = new Set(phaseDefinitions$actions_lib_definition_phase_definition().flatMap(({ lanes }) => lanes.map(({ lane }) => lane)));
var isOfThePlan = (lane) => lane === void 0 || LANES2.has(lane);
var EVENT_BYTES_MAX = 64 * 1024;
function unsealed(last, view) {
  const event = view.typed(last, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1);
  if (event?.event !== "EVIDENCE_SEALED") return [failureOf(last, "is the last event and seals nothing")];
  const { evidence_root_sha256: root, objects } = evidenceRoot$actions_lib_bundle_evidence_root(view.manifest);
  const sealed = event.payload;
  if (sealed.evidence_root_sha256 === root && sealed.objects === objects) return [];
  const what = `seals ${sealed.objects} objects with root ${sealed.evidence_root_sha256}`;
  return [failureOf(last, `${what}, the bundle has ${objects} with root ${root}`)];
}
function completions(events) {
  const found2 = /* @__PURE__ */ new Map();
  let state = EMPTY_LEDGER$actions_lib_ledger_state;
  for (const event of events) {
    if (event.event === "PHASE_COMPLETED") found2.set(event.phase, state);
    state = applyEvent$actions_lib_ledger_fold(state, event);
  }
  return found2;
}
var rewritten = (objects, view) => objects.flatMap((object) => {
  const { length } = view.versions(object.bucket, object.key);
  return length === 1 ? [] : [failureOf(object, `is an event and has ${length} versions`)];
});

// other-part:actions/lib/phase-end/entry-gate.ts
import { entryGateResults$actions_lib_phase_end_entry_gate } from "./lib.mjs";

// actions/lib/bundle/verify-phases.ts
function verifyPhases(view, state, completedOn) {
  const { manifest } = view;
  const find = view.find;
  return [
    ...PLAN_PHASES$actions_lib_ledger_events.flatMap((phase) => [
      ...verifyLanes(phase, state, find, manifest.substrate),
      ...verifyCompletion(phase, { state, before: completedOn.get(phase) ?? state }, find, manifest),
      ...verifyIndex(phase, state, view)
    ]),
    ...verifyRunIndex(view)
  ];
}
var parsed = (object, schema) => schema.is(object.document) ? object.document : void 0;
var showsResult = ({ status, waivedUntil }, pass) => status === "PASS" ? pass === (waivedUntil === void 0) : status !== "FAIL" || !pass;
function verifyLanes(phase, state, find, substrate) {
  return Object.entries(state.phases[phase].lanes).flatMap(([lane, recorded]) => {
    if (recorded.snapshot === void 0) return [];
    const object = find(recorded.snapshot);
    if (object === void 0)
      return [{ object: recorded.snapshot.key, what: `is not the snapshot that the ledger recorded for ${lane}` }];
    const snapshot = parsed(object, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
    if (snapshot === void 0) return [];
    const pass = laneOverallPass$actions_lib_checks_outcome(substrate, snapshot.checks, snapshot.blockers);
    const agree = snapshot.lane === lane && pass === snapshot.overall_pass && showsResult(recorded, pass);
    return agree ? [] : [{ object: object.key, what: `recomputes to ${pass}, recorded is ${snapshot.overall_pass}` }];
  });
}
function verifyCompletion(phase, { state, before }, find, manifest) {
  const { completed } = state.phases[phase];
  const { lanes } = before.phases[phase];
  if (completed === void 0) return [];
  const object = find(completed.envelope);
  if (object === void 0)
    return [{ object: completed.envelope.key, what: "is not the envelope that the ledger recorded" }];
  const envelope = parsed(object, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1);
  if (envelope === void 0) return [];
  const snapshots = Object.values(lanes).flatMap(({ snapshot }) => {
    const found2 = snapshot === void 0 ? void 0 : find(snapshot);
    return found2 === void 0 ? [] : [parsed(found2, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1)].filter((one) => one !== void 0);
  });
  const dod = dodResults$actions_lib_phase_end_results(loadPhaseDefinition$actions_lib_definition_phase_definition(phase), snapshots);
  const failures = [];
  if (canonicalJson$evidence_schemas_src_canonical_json(envelope.dod_results) !== canonicalJson$evidence_schemas_src_canonical_json(dod))
    failures.push(failureOf(object, "states another definition of done than its lanes show"));
  if (canonicalJson$evidence_schemas_src_canonical_json(envelope.dod_tally) !== canonicalJson$evidence_schemas_src_canonical_json(tallyOf$actions_lib_checks_outcome(dod.map(({ outcome }) => outcome))))
    failures.push(failureOf(object, "counts other outcomes than its items have"));
  if (canonicalJson$evidence_schemas_src_canonical_json(envelope.entry_gate_results) !== canonicalJson$evidence_schemas_src_canonical_json(entryGateResults$actions_lib_phase_end_entry_gate(loadPhaseDefinition$actions_lib_definition_phase_definition(phase), before)))
    failures.push(failureOf(object, "states another entry gate than the ledger held it to"));
  if (canonicalJson$evidence_schemas_src_canonical_json(envelope.coverage) !== canonicalJson$evidence_schemas_src_canonical_json(phaseCoverage$actions_lib_ledger_derived(before.phases[phase])))
    failures.push(failureOf(object, "states another coverage than its lanes have"));
  for (const committed of envelope.committed_evidence) {
    if (find(committed) === void 0) failures.push(failureOf(committed, "is not what the envelope committed"));
  }
  if (!dod.every((item) => mayRest$actions_lib_checks_outcome(manifest.substrate, item.outcome)))
    failures.push({ object: object.key, what: "a definition of done does not hold" });
  if (envelope.verdict_code !== completed.verdict_code || envelope.verdict !== "PASS") {
    failures.push({
      object: object.key,
      what: `says ${envelope.verdict_code}, the ledger says ${completed.verdict_code}`
    });
  }
  if (manifest.substrate !== "dev_min" && envelope.verdict_code === "ADVANCE_CERTIFIED_DEV_MIN") {
    failures.push({ object: object.key, what: "claims a certification that this substrate cannot give" });
  }
  return failures;
}
function verifyIndex(phase, state, view) {
  const { completed } = state.phases[phase];
  if (completed === void 0) return [];
  const folder = completed.envelope.key.slice(0, completed.envelope.key.lastIndexOf("/") + 1);
  const object = view.newest(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `${folder}bundle_index.json`);
  const index = view.typed(object, BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1);
  if (object === void 0 || index === void 0)
    return [{ object: `${folder}bundle_index.json`, what: "is missing" }];
  const root = digestOf$evidence_schemas_src_digest({ entries: index.entries, append_only_sets: index.append_only_sets });
  if (root !== index.root_sha256 || root !== completed.bundle_root_sha256) {
    return [failureOf(object, "does not have the root that the ledger recorded")];
  }
  return [...verifyEntries(index, view), ...verifySets(index, view)];
}
function verifyRunIndex(view) {
  const { platform_run_id: run2 } = view.manifest;
  if (run2 === "N/A") return [];
  const key = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}bundle_index.json`;
  const object = view.newest(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), key);
  const index = view.typed(object, BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1);
  if (object === void 0 || index === void 0) return [];
  const root = digestOf$evidence_schemas_src_digest({ entries: index.entries, append_only_sets: index.append_only_sets });
  if (root !== index.root_sha256) return [failureOf(object, "does not have its root")];
  return [...shrunk(object, view), ...verifyEntries(index, view), ...verifySets(index, view)];
}
function shrunk({ bucket, key }, view) {
  const indexes = view.versions(bucket, key).flatMap((object) => {
    const index = view.typed(object, BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1);
    return index === void 0 ? [] : [{ object, index }];
  });
  return indexes.slice(1).flatMap(({ object, index }, before) => {
    const listed = new Set(index.entries.map((entry) => `${entry.bucket}
${entry.key}`));
    const sets = new Map(index.append_only_sets.map((set) => [`${set.bucket}
${set.prefix}`, set.object_count]));
    const older = indexes[before]?.index;
    const lost = [
      ...(older?.entries ?? []).filter((entry) => !listed.has(`${entry.bucket}
${entry.key}`)),
      ...(older?.append_only_sets ?? []).filter((set) => (sets.get(`${set.bucket}
${set.prefix}`) ?? -1) < set.object_count).map(({ prefix }) => ({ key: prefix }))
    ];
    return lost.slice(0, 1).map((one) => failureOf(object, `does not list ${one.key} any more, with ${lost.length} in all`));
  });
}
function verifyEntries(index, view) {
  return index.entries.flatMap((entry) => {
    const versions = view.versions(entry.bucket, entry.key);
    const held = versions.some(({ version_id, sha256 }) => version_id === entry.version_id && sha256 === entry.sha256);
    if (!held) return [failureOf(entry, "is not the version that the index lists")];
    if (entry.class !== "D" && versions.length > 1) return [failureOf(entry, `has ${versions.length} versions`)];
    return [];
  });
}
function verifySets(index, view) {
  return index.append_only_sets.flatMap((set) => {
    const members = view.under(set.bucket, set.prefix);
    const digest3 = sha256Hex$evidence_schemas_src_digest(members.map((object) => `${object.key}	${object.sha256}
`).join(""));
    if (members.length > set.object_count) return [];
    return digest3 === set.set_sha256 ? [] : [{ object: set.prefix, what: "is not the set that the index sealed" }];
  });
}

// actions/lib/bundle/verify.ts
function verifyBundle(files, trust = NO_TRUST) {
  const { manifest, failures: manifestFailures } = readManifest$actions_lib_bundle_manifest(files);
  if (manifest === void 0) {
    const unknown = { manifest, ledger: void 0, view: void 0, signatures: [] };
    return { verified: 0, failures: eachOnce(manifestFailures), recomputedWord: "UNKNOWN", ...unknown };
  }
  const { view, failures: readFailures } = openView(files, manifest);
  const ledger = verifyLedger(view);
  let signed = { standings: [], failures: [] };
  const unread = faultsOf2(() => {
    const pinned = ledger.state?.phases.M0.pinned.operator_key?.value;
    signed = verifySignatures(files, view, { ...trust, operatorKey: operatorKeyOf$actions_lib_signature_signed_dispatch(pinned ?? "") });
    return [];
  });
  const { state } = ledger;
  const failures = eachOnce([
    ...manifestFailures,
    ...readFailures,
    ...faultsOf2(() => verifyDocuments(view)),
    ...faultsOf2(() => verifyScope(view)),
    ...faultsOf2(() => verifySealing(view, state)),
    ...ledger.failures,
    ...state === void 0 ? [] : [
      ...faultsOf2(() => verifyClaims(view, state)),
      ...faultsOf2(() => verifyPhases(view, state, ledger.completedOn)),
      ...faultsOf2(() => verifyLedgerCopies(view))
    ],
    ...faultsOf2(() => verifyData(view, state)),
    ...unread,
    ...signed.failures
  ]);
  const broken = new Set(failures.map((failure) => failure.object));
  return {
    verified: manifest.entries.filter((entry) => !broken.has(entry.key)).length,
    failures,
    manifest,
    recomputedWord: ledger.word,
    ledger: ledger.state,
    view,
    signatures: signed.standings
  };
}
var faultsOf2 = (part3) => judgingPart(MANIFEST$actions_lib_bundle_manifest, part3);

// other-part:actions/lib/io/inputs.ts
import { actionsIo$actions_lib_io_inputs } from "./lib.mjs";
import { findSecretVariable$actions_lib_io_inputs } from "./lib.mjs";
import { systemEnvironment$actions_lib_io_inputs } from "./lib.mjs";

// actions/sign-bundle/sign-as-asked.ts
import { writeFileSync as writeFileSync2 } from "node:fs";

// actions/lib/signature/key-ring.ts
import { isUtf8 as isUtf83 } from "node:buffer";
import { lstatSync as lstatSync2, opendirSync as opendirSync2 } from "node:fs";
import { basename, join as join2 } from "node:path";

// actions/lib/signature/key-policy.ts
function scopeOf2(fileName) {
  const [, scope] = /^([A-Za-z0-9+]{1,80})(?:\.[A-Za-z0-9_-]{1,80})?\.pem$/.exec(fileName) ?? [];
  if (scope === void 0) return void 0;
  if (scope === "all") return SIGNED_THINGS;
  const named = scope.split("+").map((name) => SIGNED_THINGS.find((thing) => thing === name));
  const known = named.filter((thing) => thing !== void 0);
  return known.length === named.length && new Set(known).size === known.length ? known : void 0;
}

// actions/lib/signature/key-ring.ts
var KEYS_MAX = 64;
function readKeyRing(path) {
  const found2 = lstatSync2(path, { throwIfNoEntry: false });
  if (found2?.isDirectory() !== true) return [readTrusted(path, SIGNED_THINGS)];
  const keys = fileNames(path).map((name) => {
    const scope = scopeOf2(name);
    if (scope === void 0) throw invalid(join2(path, name), "has a name that does not say what it may sign");
    return readTrusted(join2(path, name), scope);
  });
  if (keys.length === 0) throw invalid(path, "holds no key");
  const twice2 = keys.find(({ keyId }, index) => keys.findIndex((other) => other.keyId === keyId) !== index);
  if (twice2 !== void 0) throw invalid(join2(path, twice2.name), "is a key that stands there under another name too");
  return keys;
}
function fileNames(folder) {
  const names = [];
  const directory = opendirSync2(folder);
  try {
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
      if (names.length === KEYS_MAX) throw invalid(folder, `holds more than ${KEYS_MAX} files`);
      names.push(entry.name);
    }
  } finally {
    directory.closeSync();
  }
  return names.sort();
}
function readTrusted(path, scope) {
  const key = readVerifyingKey$actions_lib_signature_keys(readPem(path, "E_SIGNATURE_KEY_INVALID"));
  if ("fault" in key) throw invalid(path, key.fault);
  return { ...key, name: basename(path), scope };
}
function signingKeyOf(pem, source) {
  const key = readSigningKey$actions_lib_signature_keys(pem);
  if ("fault" in key) throw new PlatformError$evidence_schemas_src_platform_error("E_SIGNING_KEY_INVALID", `${source} ${key.fault}`);
  return key;
}
function readCertificate(path) {
  const pem = readPem(path, "E_TIMESTAMP_CERTIFICATE_INVALID");
  if (/-----BEGIN CERTIFICATE-----/.test(pem) && !/PRIVATE KEY/.test(pem)) return pem;
  throw new PlatformError$evidence_schemas_src_platform_error("E_TIMESTAMP_CERTIFICATE_INVALID", `${path} holds no certificate in PEM, or more than that`);
}
function readPem(path, code) {
  const read2 = readRegular(path, KEY_BYTES_MAX$actions_lib_signature_keys);
  if ("fault" in read2) throw new PlatformError$evidence_schemas_src_platform_error(code, `${path} ${read2.fault}`);
  if (!isUtf83(read2.bytes)) throw new PlatformError$evidence_schemas_src_platform_error(code, `${path} is no PEM text`);
  return Buffer.from(read2.bytes).toString("utf8");
}
var invalid = (path, fault) => new PlatformError$evidence_schemas_src_platform_error("E_SIGNATURE_KEY_INVALID", `${path} ${fault}`);

// actions/sign-bundle/sign.ts
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join as join3 } from "node:path";
function signable({ view }) {
  const events = ledgerEventsOf(view);
  return ["manifest", ...PLAN_PHASES$actions_lib_ledger_events.filter((phase) => completionOf(events, phase) !== void 0)];
}
function statementIn({ view }, thing) {
  const statement = statementOf(thing, view, ledgerEventsOf(view));
  if (statement === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_SIGNATURE_PHASE_OPEN", `${thing} is not completed`);
  return statement;
}
function signAll(bundle, things, key) {
  const statements = things.map((thing) => ({ thing, statement: statementIn(bundle, thing) }));
  mkdirSync(join3(bundle.folder, SIGNATURES), { recursive: true });
  return statements.map(({ thing, statement }) => signOne(bundle, { thing, statement }, key));
}
function signOne({ folder }, { thing, statement }, key) {
  const path = envelopePath(thing);
  const files = folderFiles(folder);
  const there = files.list().files.some((file) => file.path === path);
  const read2 = there ? files.read(path, ENVELOPE_BYTES_MAX$actions_lib_signature_dsse) : void 0;
  const present = read2 === void 0 || "fault" in read2 ? read2 : readDsse$actions_lib_signature_dsse(read2.bytes);
  if (present !== void 0 && "fault" in present)
    throw new PlatformError$evidence_schemas_src_platform_error("E_SIGNATURE_UNREADABLE", `${path} ${present.fault}`);
  const signed = signedWith(statement, key, present);
  if ("foreign" in signed)
    throw new PlatformError$evidence_schemas_src_platform_error(
      "E_SIGNATURE_INVALID",
      `${path} has a signature that names key ${signed.foreign} and is not its`
    );
  if (signed.changed) replaceFile(join3(folder, path), dsseText$actions_lib_signature_dsse(signed.envelope));
  return { thing, path, changed: signed.changed };
}
function replaceFile(path, text) {
  const beside = `${path}.${process.pid}.part`;
  writeFileSync(beside, text, { flag: "wx" });
  renameSync(beside, path);
}

// actions/sign-bundle/sign-as-asked.ts
var KEY_VARIABLE = "SIGNING_KEY";
async function signAsAsked(bundle, io) {
  const signer = io.findInput("signer");
  if (signer === void 0) return;
  if (signer === "keyless") return writePredicate(bundle, io);
  if (bundle.folder.endsWith(PACKED$actions_lib_bundle_packed_files))
    throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", "a packed bundle has no room for a signature");
  if (signer !== "operator")
    throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", `signer is operator or keyless, not ${signer}`);
  const pem = findSecretVariable$actions_lib_io_inputs(KEY_VARIABLE);
  if (pem === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_SIGNING_KEY_INVALID", `the variable ${KEY_VARIABLE} is not set`);
  const key = signingKeyOf(pem, `the variable ${KEY_VARIABLE}`);
  const results = signAll(bundle, thingsOf(io.findInput("sign")) ?? signable(bundle), key);
  const things = results.map(({ thing }) => thing);
  io.output("key-id", key.keyId);
  io.output("signed", JSON.stringify(things));
  await io.summarise(`Signed by \`${key.keyId}\`: ${things.join(", ")}
`);
}
function writePredicate(bundle, io) {
  const { predicate, predicateType } = statementIn(bundle, "manifest");
  writeFileSync2(io.input("predicate"), canonicalJson$evidence_schemas_src_canonical_json(predicate));
  io.output("predicate-type", predicateType);
}
var thingsOf = (text) => text?.split(/\s+/).map((name) => {
  const thing = SIGNED_THINGS.find((one) => one === name);
  if (thing === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", `${name} is nothing that is signed`);
  return thing;
});

// actions/verify-bundle/anchor.ts
function parseAnchor(pasted) {
  const text = pasted.replace(DRESS, " ").trim();
  const alone = /^(?:sha-?256:)?([0-9a-f]{64})$/i.exec(text)?.[1];
  const named = [...text.matchAll(NAMED4)].map(([, digest3 = ""]) => digest3.toLowerCase());
  const [root, ...others] = new Set(alone === void 0 ? named : [alone.toLowerCase()]);
  if (others.length > 0) return { fault: "there is more than one root digest" };
  return root === void 0 ? { fault: "a root digest has 64 hexadecimal characters" } : { root };
}
var DRESS = /["'`,*{}\u2018-\u201f]+/g;
var NAMED4 = /\broot(?:[_-]sha256)?[\s:=]+(?:sha-?256:)?([0-9a-f]{64})(?![0-9a-z])/gi;
function standingOf({ failures, root, anchor, signed }) {
  if (failures > 0) return "BROKEN";
  if (anchor === void 0) return signed ? "VERIFIED" : "UNANCHORED";
  return anchor === root ? "VERIFIED" : "FORGED";
}
var isExpected = (word, wish) => wish === void 0 ? !word.startsWith("HOLD_") && word !== "UNKNOWN" : word === wish;

// actions/lib/signature/timestamp.ts
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync as writeFileSync3 } from "node:fs";
import { tmpdir } from "node:os";
import { join as join4 } from "node:path";
var TOOL_MS_MAX = 3e4;
var OUTPUT_BYTES_MAX = 1024 * 1024;
var FACTS_MAX = 256;
var IMPRINT_HASH = /^Hash Algorithm: sha(?:256|384|512)$/m;
var timestampJudge = (certificate) => (response, signature) => {
  const folder = mkdtempSync(join4(tmpdir(), "spine-green-timestamp-"));
  try {
    const [tsr, data, authority] = ["response.tsr", "signature", "authority.pem"].map((name) => join4(folder, name));
    writeFileSync3(tsr ?? "", response);
    writeFileSync3(data ?? "", signature);
    writeFileSync3(authority ?? "", certificate);
    return judge({ tsr: tsr ?? "", data: data ?? "", authority: authority ?? "" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
function judge({ tsr, data, authority }) {
  const shown2 = openssl(["ts", "-reply", "-in", tsr, "-text"]);
  if ("code" in shown2) return shown2;
  if (shown2.status !== 0) return invalid2(`is no timestamp response: ${shown2.facts}`);
  const atUtc = statedTime(shown2.output);
  if (atUtc === void 0) return invalid2("states no time");
  if (!IMPRINT_HASH.test(shown2.output)) return invalid2("is over a hash that is too weak");
  const chain = ["-CAfile", authority, "-untrusted", authority, "-partial_chain"];
  const at = ["-attime", String(Date.parse(atUtc) / 1e3)];
  const verified = openssl(["ts", "-verify", "-in", tsr, "-data", data, ...chain, ...at]);
  if ("code" in verified) return verified;
  if (verified.status === 0 && /^Verification: OK$/m.test(verified.output)) return { atUtc };
  if (/^Verification: FAILED$/m.test(verified.output)) return invalid2(`does not hold: ${verified.facts}`);
  return { code: "E_TIMESTAMP_TOOL", fault: `openssl gave no verdict: ${verified.facts}` };
}
var invalid2 = (fault) => ({ code: "E_TIMESTAMP_INVALID", fault });
function statedTime(text) {
  const [, day, time, year] = /^Time stamp: (\w{3} +\d{1,2}) (\d\d:\d\d:\d\d)(?:\.\d+)? (\d{4}) GMT$/m.exec(text) ?? [];
  const millis = Date.parse(`${day} ${year} ${time} GMT`);
  return Number.isNaN(millis) ? void 0 : new Date(millis).toISOString().replace(".000Z", "Z");
}
function openssl(args) {
  const { status, stdout, stderr, error } = spawnSync("openssl", args, {
    env: { ...systemEnvironment$actions_lib_io_inputs(), LC_ALL: "C" },
    encoding: "utf8",
    timeout: TOOL_MS_MAX,
    maxBuffer: OUTPUT_BYTES_MAX,
    stdio: ["ignore", "pipe", "pipe"]
  });
  if (error !== void 0 || status === null) {
    const why = error?.code ?? "it was ended";
    return { code: "E_TIMESTAMP_TOOL", fault: `openssl does not run here (${why})` };
  }
  return { status, output: `${stdout}
${stderr}`, facts: reasonOf2(`${stdout}
${stderr}`) };
}
var reasonOf2 = (text) => [...text.matchAll(/^.*?:error:[^:]*:[^:]*:[^:]*:(.*)$/gm)].map(([, reason = ""]) => reason.replace(/[^:]*\.c:\d+:?/, "").replace(/:$/, "")).join("; ").slice(0, FACTS_MAX) || "no reason was given";

// actions/verify-bundle/open-trust.ts
var openTrust = ({ keys, certificate, required }) => ({
  keys: keys === void 0 ? void 0 : readKeyRing(keys),
  required,
  timestamp: certificate === void 0 ? void 0 : timestampJudge(readCertificate(certificate))
});

// actions/verify-bundle/signer-lines.ts
var isManifestSigned = (standings) => standings.some(({ thing, signers }) => thing === "manifest" && signers.length > 0);
function signerLines(standings, { keys }) {
  if (standings.length === 0) return ["signed      nothing"];
  return standings.flatMap(({ thing, signers, signatures }) => {
    const head = `signed      ${thing.padEnd(8)}`;
    if (keys === void 0) return [`${head}  ${signatures} signatures, and no key was given to check them`];
    if (signers.length === 0) return [`${head}  by nobody who is trusted`];
    return signers.map(({ keyId, name, stampedAtUtc }) => {
      const stamp = stampedAtUtc === void 0 ? "" : `, seen ${stampedAtUtc}`;
      return `${head}  by ${keyId} (${name})${stamp}`;
    });
  });
}
var remedyLines = (failures) => [...new Set(failures.flatMap(({ code }) => code ?? []))].map(
  (code) => `remedy      ${code}: ${codeTable$evidence_schemas_src_platform_error[code].remedy}`
);

// actions/verify-bundle/main.ts
var SHOWN_MAX3 = 50;
async function run(io = actionsIo$actions_lib_io_inputs) {
  const anchor = parseAnchor(io.input("root"));
  if ("fault" in anchor) throw new PlatformError$evidence_schemas_src_platform_error("E_BUNDLE_ROOT_INVALID", anchor.fault);
  const trust = trustIn(io);
  const folder = io.input("bundle");
  const verdict = verifyBundle(bundleFiles(folder), trust);
  const { manifest, failures, verified, recomputedWord: word, signatures, view } = verdict;
  const root = manifest?.root_sha256;
  const head = manifest?.ledger_head_sha256 ?? "none";
  const signed = isManifestSigned(signatures);
  const standing = standingOf({ failures: failures.length, root, anchor: anchor.root, signed });
  const wish = io.findInput("expect");
  io.output("verified", String(verified));
  io.output("failures", JSON.stringify(failures.slice(0, SHOWN_MAX3)));
  io.output("final-word", word);
  io.output("root-sha256", root ?? "");
  io.output("signers", JSON.stringify(signatures));
  io.output("agree", String(standing === "VERIFIED"));
  for (const failure of failures.slice(0, SHOWN_MAX3)) io.info(failureText(failure));
  const ends = `final word ${word}, root \`${root ?? "none"}\`, ledger head \`${head}\``;
  const held = `Bundle ${standing}: ${verified} objects hold, ${ends}`;
  await io.summarise([held, "", ...signerLines(signatures, trust).map((line) => `    ${line}`), ""].join("\n"));
  for (const line of remedyLines(failures)) io.info(line);
  if (standing === "FORGED") io.fail(`the bundle has root ${root}, wanted ${anchor.root}`);
  else if (standing !== "VERIFIED") io.fail(`the bundle does not verify: ${failures.length} failures`);
  else if (!isExpected(word, wish)) io.fail(`the run ended with ${word}, wanted ${wish ?? "no HOLD"}`);
  else if (view !== void 0) await signAsAsked({ folder, view, root: anchor.root }, io);
}
function trustIn(io) {
  const required = io.findInput("require-signature") ?? "false";
  if (!["true", "false"].includes(required))
    throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", `require-signature is true or false, not ${required}`);
  const trust = openTrust({
    keys: io.findInput("key"),
    certificate: io.findInput("tsa-cert"),
    required: required === "true"
  });
  if (trust.required && trust.keys === void 0)
    throw new PlatformError$evidence_schemas_src_platform_error("E_SIGNATURE_KEY_INVALID", "require-signature needs a key");
  return trust;
}
export {
  run
};
