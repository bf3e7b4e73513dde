import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { built$actions_lib_run_lane } from "./lib.mjs";
import { defineLane$actions_lib_run_lane } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/closure.ts
import { closureHandover$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureJudgement$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureOutcome$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { gatherClosure$actions_lib_shared_lanes_closure } from "./lib.mjs";

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
import { HANDLE_KEYS$evidence_schemas_src_handles } from "./schemas.mjs";
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { registrySha256$evidence_schemas_src_handles } from "./schemas.mjs";
import { renderHandle$evidence_schemas_src_handles } from "./schemas.mjs";
import { resolveHandles$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-scan.ts
import { findSecrets$evidence_schemas_src_secret_scan } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/run_reservation.v1.ts
import { RunReservationV1$evidence_schemas_src_generated_run_reservation_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/read.ts
import { readEvidence$runtime_src_evidence_read } from "./substrate.mjs";

// other-part:runtime/src/evidence/write.ts
import { createEvidence$runtime_src_evidence_write } from "./substrate.mjs";

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// other-part:actions/lib/checks/fact.ts
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";
import { observeFrom$actions_lib_checks_fact } from "./lib.mjs";
import { valueOr$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/run/decided.ts
import { decidedHandles$actions_lib_run_decided } from "./lib.mjs";
import { resolvedHandles$actions_lib_run_decided } from "./lib.mjs";

// actions/m3-run-pinning/facts/b-run-id.ts
var DECISIONS = ["run_id_format", "collision_policy", "canonicalisation_mode", "scenario_equivalence_fields"];
async function gatherRunId(context) {
  const minted = await observe$actions_lib_checks_fact(() => mint(context));
  return {
    minted,
    reservation: await observeFrom$actions_lib_checks_fact(minted, ({ final }) => readReservation(context, final)),
    pinned: await observe$actions_lib_checks_fact(() => decidedHandles$actions_lib_run_decided(context, DECISIONS)),
    registry: resolvedHandles$actions_lib_run_decided(context, [
      "PLATFORM_RUN_ID_REGEX",
      "SCENARIO_EQUIVALENCE_KEY_INPUT",
      "SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS",
      "SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE",
      "SCENARIO_RUN_ID_DERIVATION_MODE"
    ])
  };
}
async function mint(context) {
  const now = nowUtc$runtime_src_kernel_clock(context.session.clock);
  const candidate = `platform_${now.slice(0, 19).replace(/[-:]/g, "")}Z`;
  const cap = handle$evidence_schemas_src_handles("PLATFORM_RUN_ID_COLLISION_CAP");
  for (let attempts = 0; attempts <= cap; attempts += 1) {
    const final = attempts === 0 ? candidate : `${candidate}_${String(attempts).padStart(2, "0")}`;
    if (await reserve(context, final, now)) return { candidate, final, attempts };
  }
  throw new PlatformError$evidence_schemas_src_platform_error("E_RUN_ID_EXHAUSTED", `${candidate} and its ${cap} suffixes are taken`);
}
var reservationKey = (id) => evidenceKey$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: id }, "run_reservation.json");
async function reserve(context, id, now) {
  const { store, bucket } = context.session.evidence;
  const key = reservationKey(id);
  const root = key.slice(0, key.lastIndexOf("/") + 1);
  if ((await store.list(bucket, root, { limit: 1 })).objects.length > 0) return false;
  try {
    await createEvidence$runtime_src_evidence_write(context.session.evidence, key, RunReservationV1$evidence_schemas_src_generated_run_reservation_v1, {
      schema: "fp.run_reservation.v1",
      platform_run_id: id,
      reserved_at_utc: now,
      execution_id: context.executionId
    });
    return true;
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_EVIDENCE_CONFLICT")) return false;
    throw error;
  }
}
async function readReservation({ session }, id) {
  const { store, bucket } = session.evidence;
  const key = reservationKey(id);
  const versions = await store.versions(bucket, key);
  const { document } = await readEvidence$runtime_src_evidence_read(session.evidence, key, RunReservationV1$evidence_schemas_src_generated_run_reservation_v1.parse);
  return {
    platform_run_id: document.platform_run_id,
    execution_id: document.execution_id,
    versions: versions.length,
    stored_at_utc: versions[0]?.writtenAtUtc ?? ""
  };
}

// actions/m3-run-pinning/facts/c-digest.ts
import { createHash } from "node:crypto";

// other-part:evidence-schemas/src/generated/packaging_provenance.v1.ts
import { PackagingProvenanceV1$evidence_schemas_src_generated_packaging_provenance_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/run_manifest.v1.ts
import { RunManifestV1$evidence_schemas_src_generated_run_manifest_v1 } from "./schemas.mjs";

// other-part:runtime/src/run-config.ts
import { runConfig$runtime_src_run_config } from "./substrate.mjs";
import { runConfigDigest$runtime_src_run_config } from "./substrate.mjs";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/run/evidence.ts
import { getRunId$actions_lib_run_evidence } from "./lib.mjs";
import { readAt$actions_lib_run_evidence } from "./lib.mjs";
import { runKey$actions_lib_run_evidence } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { count$actions_lib_run_handover } from "./lib.mjs";
import { handoverOf$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// actions/m3-run-pinning/run-configuration.ts
function runConfiguration({ run_config_digest, ...parts }) {
  const payload = { schema: "fp.run_config_payload.v1", phase_id: "P1", ...parts };
  const canonical = canonicalJson$evidence_schemas_src_canonical_json(payload);
  const { policies, scenario_equivalence } = payload;
  const scenarioConfigDigest = digestOf$evidence_schemas_src_digest({ policies, scenario_equivalence });
  const runEquivalenceKey = digestOf$evidence_schemas_src_digest({ ...scenario_equivalence, config_digest: scenarioConfigDigest });
  return {
    payload,
    canonical,
    configDigest: sha256Hex$evidence_schemas_src_digest(canonical),
    scenarioConfigDigest,
    runConfigDigest: run_config_digest,
    runEquivalenceKey,
    scenarioRunId: sha256Hex32$evidence_schemas_src_digest(`sr_run|${runEquivalenceKey}`)
  };
}
var RUN_UNIQUE_NAME = /platform_run_id|execution_id|written_at|started_at|_utc$/;
var RUN_UNIQUE_VALUE = /platform_[0-9]{8}T[0-9]{6}Z/;
function runUniqueFields({
  scenario_equivalence,
  policies,
  platform_run_id,
  written_at_utc
}) {
  const unique = (text) => RUN_UNIQUE_VALUE.test(text) || text.includes(platform_run_id) || text.includes(written_at_utc);
  return Object.entries({ ...scenario_equivalence, policies }).filter(([name, value]) => RUN_UNIQUE_NAME.test(name) || unique(canonicalJson$evidence_schemas_src_canonical_json(value))).map(([name]) => name);
}

// actions/m3-run-pinning/facts/other-digests.ts
import { spawnSync } from "node:child_process";
var PROGRAM = `
const sorted = (v) => Array.isArray(v) ? v.map(sorted)
  : v && typeof v === 'object' ? Object.fromEntries(Object.keys(v).sort().map((k) => [k, sorted(v[k])])) : v;
const sha256 = (text) => require('node:crypto').createHash('sha256').update(text, 'utf8').digest('hex');
const digest = (v) => sha256(JSON.stringify(sorted(v)));
let text = '';
process.stdin.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', () => {
  const payload = JSON.parse(text);
  const scenario = digest({ scenario_equivalence: payload.scenario_equivalence, policies: payload.policies });
  const key = digest(Object.assign({ config_digest: scenario }, payload.scenario_equivalence));
  process.stdout.write(JSON.stringify({
    config_digest: digest(payload),
    scenario_config_digest: scenario,
    run_equivalence_key: key,
    scenario_run_id: sha256('sr_run|' + key).slice(0, 32),
  }));
});`;
var digests = record$actions_lib_run_handover({
  config_digest: text$actions_lib_run_handover,
  scenario_config_digest: text$actions_lib_run_handover,
  run_equivalence_key: text$actions_lib_run_handover,
  scenario_run_id: text$actions_lib_run_handover
});
var TIMEOUT_MS = 3e4;
function otherDigests(payload) {
  const child = spawnSync(process.execPath, ["--eval", PROGRAM], {
    // Neither our order of members nor our white space reaches it.
    input: JSON.stringify(payload, null, 1),
    encoding: "utf8",
    env: {},
    timeout: TIMEOUT_MS
  });
  if (child.status !== 0) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_DIGEST_PROGRAM_FAILED", `it ended with ${child.status ?? child.signal ?? "no status"}`);
  }
  const read = digests(JSON.parse(child.stdout));
  if (read === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_DIGEST_PROGRAM_FAILED", "it names no digests");
  return read.value;
}

// actions/m3-run-pinning/facts/c-digest.ts
var DECISIONS2 = ["config_digest_algorithm", "canonicalisation_mode", "scenario_equivalence_fields"];
async function gatherDigest(context) {
  const configuration = await observe$actions_lib_checks_fact(() => configurationOf(context));
  const pinned = await observe$actions_lib_checks_fact(() => decidedHandles$actions_lib_run_decided(context, DECISIONS2));
  return {
    configuration,
    pinned,
    registry: resolvedHandles$actions_lib_run_decided(context, [
      "CONFIG_DIGEST_ALGO",
      "CONFIG_DIGEST_FIELD",
      "SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE",
      "IMAGE_TAG_EVIDENCE_FIELD",
      "IMAGE_DIGEST_EVIDENCE_FIELD",
      "IMAGE_GIT_SHA_EVIDENCE_FIELD"
    ]),
    underPinnedAlgorithm: await observeFrom$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ pinned, configuration }),
      (found) => digestUnder(found.pinned.CONFIG_DIGEST_ALGO ?? "none", found.configuration)
    ),
    other: await observeFrom$actions_lib_checks_fact(configuration, ({ payload }) => otherDigests(payload)),
    closed: mapFact$actions_lib_checks_fact(
      await observe$actions_lib_checks_fact(() => context.handover(closureHandover$actions_lib_shared_lanes_closure("M3.A"))),
      ({ rows }) => Object.fromEntries(rows.map((row) => [row.key, row.value_or_locator]))
    ),
    packaged: mapFact$actions_lib_checks_fact(await observe$actions_lib_checks_fact(() => context.handover(packagedImage)), ({ image_digest }) => image_digest),
    tagged: await observeFrom$actions_lib_checks_fact(
      configuration,
      async ({ payload }) => await context.session.images.resolve(payload.image.image_tag) ?? null
    )
  };
}
var packagedImage = handoverOf$actions_lib_run_handover("M1.C", { image_digest: text$actions_lib_run_handover });
var specification = handoverOf$actions_lib_run_handover("M0.A", { spec_sha256: text$actions_lib_run_handover });
async function configurationOf(context) {
  return runConfiguration({
    env: context.substrate,
    platform_run_id: getRunId$actions_lib_run_evidence(context),
    written_at_utc: await momentOfRun(context),
    scenario_equivalence: scenarioInput(context),
    policies: Object.fromEntries(Object.entries(runConfig$runtime_src_run_config).map(([name, policy]) => [name, digestOf$evidence_schemas_src_digest(policy)])),
    handles: handleMap(context),
    image: await imageOf(context),
    registry_sha256: registrySha256$evidence_schemas_src_handles(),
    spec_sha256: (await context.handover(specification)).spec_sha256,
    run_config_digest: runConfigDigest$runtime_src_run_config()
  });
}
async function momentOfRun(context) {
  const key = runKey$actions_lib_run_evidence(context, "run.json");
  const { store, bucket } = context.session.evidence;
  if (await store.head(bucket, key) === void 0) return context.startedAtUtc;
  return (await readAt$actions_lib_run_evidence(context, key, RunManifestV1$evidence_schemas_src_generated_run_manifest_v1.parse)).document.written_at_utc;
}
function scenarioInput(context) {
  const inputs = context.handleInputs;
  const outputs = handle$evidence_schemas_src_handles("ORACLE_REQUIRED_OUTPUT_IDS");
  const sortKeys = handle$evidence_schemas_src_handles("ORACLE_SORT_KEY_BY_OUTPUT_ID");
  const prefix = renderHandle$evidence_schemas_src_handles("S3_ORACLE_RUN_PREFIX_PATTERN", {
    oracle_source_namespace: handle$evidence_schemas_src_handles("ORACLE_SOURCE_NAMESPACE", inputs),
    oracle_engine_run_id: handle$evidence_schemas_src_handles("ORACLE_ENGINE_RUN_ID", inputs)
  });
  return {
    oracle_input_manifest_uri: `s3://${context.session.config.buckets.oracle}/${prefix}run_receipt.json`,
    oracle_input_manifest_sha256: context.decision("oracle_input_manifest_sha256").value ?? "",
    oracle_required_output_ids: [...outputs].sort(),
    oracle_sort_key_by_output_id: Object.fromEntries(
      outputs.map((output) => [output, (sortKeys[output] ?? []).join(",")])
    )
  };
}
var handleMap = (context) => Object.fromEntries(
  resolveHandles$evidence_schemas_src_handles(HANDLE_KEYS$evidence_schemas_src_handles, context.handleInputs).filter((row) => row.resolved && row.key !== "PLATFORM_RUN_ID").map((row) => [row.key, row.value_or_locator ?? ""]).filter(([key, value]) => findSecrets$evidence_schemas_src_secret_scan({ [key]: value }).length === 0)
);
async function imageOf(context) {
  const provenance = await context.document("M1.C", "packaging_provenance.json", PackagingProvenanceV1$evidence_schemas_src_generated_packaging_provenance_v1);
  const { image_tag, image_digest, git_sha, source_sha256, image_reference_mode } = provenance;
  return {
    image_tag,
    image_digest,
    ...git_sha === void 0 ? {} : { git_sha },
    source_sha256,
    image_reference_mode
  };
}
var digestUnder = (algorithm, { canonical }) => createHash(algorithm).update(canonical, "utf8").digest("hex");

// other-part:evidence-schemas/src/generated/run_config_payload.v1.ts
import { RunConfigPayloadV1$evidence_schemas_src_generated_run_config_payload_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/run_started.v1.ts
import { RunStartedV1$evidence_schemas_src_generated_run_started_v1 } from "./schemas.mjs";

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// other-part:actions/lib/checks/outcome.ts
import { laneOverallPass$actions_lib_checks_outcome } from "./lib.mjs";

// other-part:actions/lib/handovers/m3.ts
import { pinnedDigestsHandover$actions_lib_handovers_m3 } from "./lib.mjs";
import { runIdHandover$actions_lib_handovers_m3 } from "./lib.mjs";

// other-part:actions/lib/ledger/derived.ts
import { findExecution$actions_lib_ledger_derived } from "./lib.mjs";

// other-part:actions/lib/run/execution.ts
import { executionPlace$actions_lib_run_execution } from "./lib.mjs";

// other-part:actions/lib/run/sources.ts
import { findSnapshotRef$actions_lib_run_sources } from "./lib.mjs";
import { readSnapshot$actions_lib_run_sources } from "./lib.mjs";

// actions/m3-run-pinning/facts/d-manifest.ts
async function gatherManifest(context) {
  return {
    digestLane: await observe$actions_lib_checks_fact(async () => {
      const { checks, blockers } = await context.source("M3.C");
      return laneOverallPass$actions_lib_checks_outcome(context.substrate, checks, blockers);
    }),
    digests: await observe$actions_lib_checks_fact(() => context.handover(pinnedDigestsHandover$actions_lib_handovers_m3)),
    payload: await observe$actions_lib_checks_fact(() => storedPayload(context)),
    equivalence: await observe$actions_lib_checks_fact(() => ({
      fields: handle$evidence_schemas_src_handles("SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS"),
      canonicalization_mode: handle$evidence_schemas_src_handles("SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE"),
      derivation_mode: handle$evidence_schemas_src_handles("SCENARIO_RUN_ID_DERIVATION_MODE")
    })),
    manifest: await observe$actions_lib_checks_fact(() => presentAt(context, "run.json", RunManifestV1$evidence_schemas_src_generated_run_manifest_v1.parse)),
    marker: await observe$actions_lib_checks_fact(() => presentAt(context, "run_started.json", RunStartedV1$evidence_schemas_src_generated_run_started_v1.parse)),
    mirror: await observe$actions_lib_checks_fact(() => mirrorPackaging(context)),
    snapshotsMissing: await observe$actions_lib_checks_fact(() => snapshotsMissing(context))
  };
}
async function storedPayload(context) {
  const name = "m3_c_config_payload.canonical.json";
  const ref = (await context.source("M3.C")).documents.find((one) => one.name === name);
  if (ref === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", `M3.C wrote no ${name}`);
  return readEvidence$runtime_src_evidence_read(context.session.evidence, ref.key, RunConfigPayloadV1$evidence_schemas_src_generated_run_config_payload_v1.parse, ref.version_id);
}
async function presentAt(context, name, parse) {
  const key = runKey$actions_lib_run_evidence(context, name);
  const { store, bucket } = context.session.evidence;
  if (await store.head(bucket, key) === void 0) return null;
  const { document, versionId, sha256 } = await readAt$actions_lib_run_evidence(context, key, parse);
  return { document, version_id: versionId, sha256 };
}
async function mirrorPackaging(context) {
  const { store, bucket } = context.session.evidence;
  const executionId = findExecution$actions_lib_ledger_derived(context.ledger, "M1");
  if (executionId === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", "M1 has no execution");
  const from = evidencePrefix$evidence_schemas_src_evidence_key(executionPlace$actions_lib_run_execution(context.substrate, "M1", executionId));
  const place = { family: "run", platform_run_id: getRunId$actions_lib_run_evidence(context) };
  const source = await objectsBelow(context, from);
  const keyOf = (name) => evidenceKey$evidence_schemas_src_evidence_key(place, `P(-1)/${name}`);
  for (const name of source.keys()) {
    if (await store.head(bucket, keyOf(name)) !== void 0) continue;
    await store.copy({ bucket, key: from + name }, { bucket, key: keyOf(name) });
  }
  const mirrored = await objectsBelow(context, `${evidencePrefix$evidence_schemas_src_evidence_key(place)}P(-1)/`);
  const names = [...source.keys()];
  return {
    source: source.size,
    mirrored: names.filter((name) => mirrored.has(name)).length,
    missing: names.filter((name) => !mirrored.has(name)),
    different: names.filter((name) => mirrored.has(name) && mirrored.get(name)?.sha256 !== source.get(name)?.sha256)
  };
}
async function objectsBelow({ session }, prefix) {
  const found = /* @__PURE__ */ new Map();
  for await (const object of listAll$runtime_src_substrate_object_store_port(session.store, session.evidence.bucket, prefix)) {
    found.set(object.key.slice(prefix.length), object);
  }
  return found;
}
async function snapshotsMissing({ session, ledger, definition }) {
  const missing = [];
  for (const { lane } of definition.lanes) {
    if (lane === "M3.D") break;
    const ref = findSnapshotRef$actions_lib_run_sources(ledger, lane);
    const read = await observe$actions_lib_checks_fact(async () => ref === void 0 ? void 0 : readSnapshot$actions_lib_run_sources(session.evidence, ref));
    if (!("value" in read) || read.value === void 0) missing.push(lane);
  }
  return missing;
}

// other-part:actions/lib/platform/image-help.ts
import { readImageCatalogue$actions_lib_platform_image_help } from "./lib.mjs";
import { readRequiredEnvironment$actions_lib_platform_image_help } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/runtime_scope_bundle.v1.ts
import { RuntimeScopeBundleV1$evidence_schemas_src_generated_runtime_scope_bundle_v1 } from "./schemas.mjs";

// other-part:actions/lib/run/documents.ts
import { afterDocument$actions_lib_run_documents } from "./lib.mjs";
import { attemptDocument$actions_lib_run_documents } from "./lib.mjs";
import { attemptKey$actions_lib_run_documents } from "./lib.mjs";
import { isConflict$actions_lib_run_documents } from "./lib.mjs";
import { localDigest$actions_lib_run_documents } from "./lib.mjs";
import { onceDocument$actions_lib_run_documents } from "./lib.mjs";

// actions/m3-run-pinning/lanes/e-scope-export.ts
var FAMILY_HANDLES = {
  wsp: "TD_WSP",
  ig: "SVC_IG",
  ieg: "SVC_RTDL_CORE_IEG",
  ofp: "SVC_RTDL_CORE_OFP",
  csfb: "SVC_RTDL_CORE_CSFB",
  archive_writer: "SVC_RTDL_CORE_ARCHIVE_WRITER",
  dl: "SVC_DECISION_LANE_DL",
  df: "SVC_DECISION_LANE_DF",
  al: "SVC_DECISION_LANE_AL",
  dla: "SVC_DECISION_LANE_DLA",
  case_trigger: "SVC_CASE_TRIGGER",
  case_mgmt: "SVC_CM",
  label_store: "SVC_LS",
  env_conformance: "SVC_ENV_CONFORMANCE",
  reporter: "TD_REPORTER",
  sr: "TD_SR",
  lag_sampler: "TD_LAG_SAMPLER"
};
var FAMILIES = Object.keys(FAMILY_HANDLES);
var BUNDLE = "m4_runtime_scope_bundle.json";
var scopeExport = defineLane$actions_lib_run_lane({
  id: "M3.E",
  documents: (facts, context) => ({ bundle: plannedBundle(facts, context) }),
  decide: (facts, written2, context) => {
    const { anchors, image, registry } = facts;
    const bundle = bundleOf(facts, context);
    const local = localDigest$actions_lib_run_documents(plannedBundle(facts, context));
    const run2 = context.platformRunId ?? null;
    const values = valueOr$actions_lib_checks_fact(
      mapFact$actions_lib_checks_fact(bundle, ({ families }) => [...new Set(families.map(({ value }) => value))]),
      []
    );
    return {
      "M3.E-C01": {
        expected: {
          platform_run_id: run2,
          marker_run_id: run2,
          run_json_sha256: isReadable$actions_lib_checks_fact(anchors) ? anchors.value.marker_names_sha256 : null
        },
        observed: mapFact$actions_lib_checks_fact(anchors, ({ platform_run_id, marker_run_id, run_json_sha256 }) => ({
          platform_run_id,
          marker_run_id,
          run_json_sha256
        })),
        fails: "M3E-B1"
      },
      "M3.E-C02": {
        expected: {
          $one_of: valueOr$actions_lib_checks_fact(
            mapFact$actions_lib_checks_fact(image, ({ demanded }) => demanded),
            []
          )
        },
        observed: mapFact$actions_lib_checks_fact(image, () => registry.REQUIRED_PLATFORM_RUN_ID_ENV_KEY ?? null),
        fails: "M3E-B2"
      },
      "M3.E-C03": {
        expected: { families: [...FAMILIES].sort(), daemons_without: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ bundle, image }), (found) => {
          const families = found.bundle.families.map(({ family }) => family);
          return {
            families: families.sort(),
            daemons_without: found.image.daemons.filter((mode) => !families.includes(mode.replaceAll("-", "_")))
          };
        }),
        fails: "M3E-B3"
      },
      "M3.E-C04": {
        expected: { values: [run2], sha256: valueOr$actions_lib_checks_fact(local, null) },
        observed: mapFact$actions_lib_checks_fact(written2.bundle, ({ sha256 }) => ({ values, sha256 })),
        fails: values.some((value) => value !== run2) ? "M3E-B4" : isReadable$actions_lib_checks_fact(local) ? "M3E-B6" : "M3E-B5"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M3.E", { families: count$actions_lib_run_handover }),
    of: (facts, _written, context) => {
      const bundle = bundleOf(facts, context);
      return isReadable$actions_lib_checks_fact(bundle) ? { families: bundle.value.families.length } : void 0;
    }
  }
});
function bundleOf({ anchors, registry }, context) {
  return mapFact$actions_lib_checks_fact(anchors, ({ platform_run_id: value }) => ({
    schema: "fp.runtime_scope_bundle.v1",
    platform_run_id: value,
    execution_id: context.executionId,
    written_at_utc: context.gatheredAtUtc,
    families: FAMILIES.filter((family) => (registry[FAMILY_HANDLES[family]] ?? "") !== "").map((family) => ({
      family,
      // The schema refuses a bundle with another key.
      env_key: registry.REQUIRED_PLATFORM_RUN_ID_ENV_KEY,
      value
    }))
  }));
}
var plannedBundle = (facts, context) => mapFact$actions_lib_checks_fact(bundleOf(facts, context), (document) => attemptDocument$actions_lib_run_documents(BUNDLE, RuntimeScopeBundleV1$evidence_schemas_src_generated_runtime_scope_bundle_v1, document));

// actions/m3-run-pinning/facts/e-scope-export.ts
var gatherScopeExport = async (context) => ({
  anchors: await observe$actions_lib_checks_fact(async () => {
    const manifest = await written(context, "run.json", RunManifestV1$evidence_schemas_src_generated_run_manifest_v1.parse);
    const marker = await written(context, "run_started.json", RunStartedV1$evidence_schemas_src_generated_run_started_v1.parse);
    return {
      platform_run_id: manifest.document.platform_run_id,
      run_json_sha256: manifest.sha256,
      marker_run_id: marker.document.platform_run_id,
      marker_names_sha256: marker.document.run_json_sha256
    };
  }),
  registry: resolvedHandles$actions_lib_run_decided(context, ["REQUIRED_PLATFORM_RUN_ID_ENV_KEY", ...Object.values(FAMILY_HANDLES)]),
  image: await observe$actions_lib_checks_fact(async () => ({
    daemons: (await readImageCatalogue$actions_lib_platform_image_help(context)).filter(({ kind }) => kind === "daemon").map(({ mode }) => mode),
    // The gate is the one component without which nothing of a run is admitted.
    demanded: await readRequiredEnvironment$actions_lib_platform_image_help(context, "ig")
  }))
});
async function written({ session, source }, name, parse) {
  const ref = (await source("M3.D")).documents.find((one) => one.name === name);
  if (ref === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", `M3.D wrote no ${name}`);
  return readEvidence$runtime_src_evidence_read(session.evidence, ref.key, parse, ref.version_id);
}

// other-part:actions/lib/shared-lanes/pack.ts
import { documentOf$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { executionIds$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { gatherPack$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packBasis$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packDocument$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { snapshotRefOf$actions_lib_shared_lanes_pack } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { gatherVerdict$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { laneOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { predicateOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictHandover$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictJudgements$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOutcome$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// actions/m3-run-pinning/facts/f-verdict.ts
var gatherPinningVerdict = async (context) => ({
  ...await gatherVerdict$actions_lib_shared_lanes_phase_verdict(context, "M3.F"),
  closeout: await observe$actions_lib_checks_fact(async () => {
    const { scenario_run_id, config_digest } = await context.handover(pinnedDigestsHandover$actions_lib_handovers_m3);
    const anchor = async (lane, name) => {
      const { key, version_id, sha256 } = await documentOf$actions_lib_shared_lanes_pack(context, lane, name);
      return { key, version_id, sha256 };
    };
    return {
      scenario_run_id,
      config_digest,
      anchors: {
        run_json: await anchor("M3.D", "run.json"),
        run_started: await anchor("M3.D", "run_started.json"),
        runtime_scope_bundle: await anchor("M3.E", "m4_runtime_scope_bundle.json")
      },
      source_execution_ids: executionIds$actions_lib_shared_lanes_pack(context)
    };
  })
});

// other-part:evidence-schemas/src/generated/run_pinning.v1.ts
import { RunPinningV1$evidence_schemas_src_generated_run_pinning_v1 } from "./schemas.mjs";

// actions/m3-run-pinning/lanes/f-verdict.ts
var CODES = { sources: "M3F-B1", predicates: "M3F-B2", union: "M3F-B3" };
var CLOSEOUT = "m3_run_pinning_snapshot.json";
var runPinningVerdictHandover = verdictHandover$actions_lib_shared_lanes_phase_verdict("M3.F");
var runPinningVerdict = defineLane$actions_lib_run_lane({
  id: "M3.F",
  documents: (facts, context) => ({ closeout: plannedCloseout(facts, context) }),
  decide: (facts, written2, context) => {
    const { sources, predicates, union } = verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES, facts, context.substrate);
    const local = localDigest$actions_lib_run_documents(plannedCloseout(facts, context));
    return {
      "M3.F-C01": sources,
      "M3.F-C02": predicates,
      "M3.F-C03": union,
      "M3.F-C04": {
        expected: { key: attemptKey$actions_lib_run_documents(context, CLOSEOUT), sha256: valueOr$actions_lib_checks_fact(local, null) },
        observed: mapFact$actions_lib_checks_fact(written2.closeout, ({ key, sha256 }) => ({ key, sha256 })),
        fails: isReadable$actions_lib_checks_fact(local) ? "M3F-B5" : "M3F-B4"
      }
    };
  },
  handover: {
    schema: runPinningVerdictHandover,
    of: (facts, _written, context) => verdictOutcome$actions_lib_shared_lanes_phase_verdict(facts, "M3", context)
  }
});
var plannedCloseout = (facts, context) => mapFact$actions_lib_checks_fact(
  facts.closeout,
  (closeout) => attemptDocument$actions_lib_run_documents(CLOSEOUT, RunPinningV1$evidence_schemas_src_generated_run_pinning_v1, {
    schema: "fp.run_pinning.v1",
    substrate: context.substrate,
    platform_run_id: context.platformRunId ?? "",
    execution_id: context.executionId,
    attempt: context.attempt,
    written_at_utc: context.gatheredAtUtc,
    lanes: laneOutcomes$actions_lib_shared_lanes_phase_verdict(facts, context.substrate),
    predicates: predicateOutcomes$actions_lib_shared_lanes_phase_verdict(facts, context.substrate),
    ...closeout
  })
);

// actions/m3-run-pinning/facts/g-handoff.ts
var gatherRunPinningHandoff = (context) => gatherPack$actions_lib_shared_lanes_pack(context, {
  verdict: async () => ({
    verdict: (await context.handover(runPinningVerdictHandover)).verdict,
    ref: snapshotRefOf$actions_lib_shared_lanes_pack(context, "M3.F")
  }),
  required: async () => ({
    run_json: await documentOf$actions_lib_shared_lanes_pack(context, "M3.D", "run.json"),
    run_started: await documentOf$actions_lib_shared_lanes_pack(context, "M3.D", "run_started.json"),
    runtime_scope_bundle: await documentOf$actions_lib_shared_lanes_pack(context, "M3.E", "m4_runtime_scope_bundle.json")
  }),
  scenarioRunId: async () => (await context.document("M3.D", "run.json", RunManifestV1$evidence_schemas_src_generated_run_manifest_v1)).scenario_run_id
});

// actions/m3-run-pinning/lanes/a-handle-closure.ts
var CODES2 = { handoff: "M3A-B1", unresolved: "M3A-B2", placeholder: "M3A-B3" };
var p1HandleClosure = defineLane$actions_lib_run_lane({
  id: "M3.A",
  decide: (facts) => ({ "M3.A-C01": closureJudgement$actions_lib_shared_lanes_closure({ opens: "M3", codes: CODES2 }, facts) }),
  handover: { schema: closureHandover$actions_lib_shared_lanes_closure("M3.A"), of: closureOutcome$actions_lib_shared_lanes_closure }
});

// other-part:evidence-schemas/src/generated/run_header_seed.v1.ts
import { RunHeaderSeedV1$evidence_schemas_src_generated_run_header_seed_v1 } from "./schemas.mjs";

// actions/m3-run-pinning/lanes/b-run-id.ts
var SEED = "m3_b_run_header_seed.json";
var CLOCK_SECONDS_MAX = 60;
var runId = defineLane$actions_lib_run_lane({
  id: "M3.B",
  documents: (facts, context) => ({ seed: plannedSeed(facts, context) }),
  decide: (facts, written2, context) => {
    const { minted, reservation, pinned, registry } = facts;
    const cap = valueOr$actions_lib_checks_fact(pinned, {}).PLATFORM_RUN_ID_COLLISION_CAP;
    return {
      "M3.B-C01": {
        expected: {
          format: valueOr$actions_lib_checks_fact(pinned, {}).PLATFORM_RUN_ID_REGEX ?? null,
          candidate: { $form: "platform_run_id" },
          matches: true,
          seconds_from_store_clock: { $at_most: CLOCK_SECONDS_MAX }
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ minted, reservation, pinned }), (found) => ({
          format: registry.PLATFORM_RUN_ID_REGEX ?? null,
          candidate: found.minted.candidate,
          matches: new RegExp(registry.PLATFORM_RUN_ID_REGEX ?? "^$").test(found.minted.candidate),
          seconds_from_store_clock: secondsBetween(found.minted.candidate, found.reservation.stored_at_utc)
        })),
        fails: "M3B-B1"
      },
      "M3.B-C02": {
        expected: {
          platform_run_id: isReadable$actions_lib_checks_fact(minted) ? minted.value.final : null,
          execution_id: context.executionId,
          versions: 1,
          collision_attempts: { $at_most: Number(cap ?? Number.MIN_SAFE_INTEGER) }
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ minted, reservation }), (found) => ({
          platform_run_id: found.reservation.platform_run_id,
          execution_id: found.reservation.execution_id,
          versions: found.reservation.versions,
          collision_attempts: found.minted.attempts
        })),
        fails: "M3B-B2"
      },
      "M3.B-C03": {
        expected: {
          input: { $non_empty: true },
          fields: valueOr$actions_lib_checks_fact(pinned, {}).SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS ?? null,
          canonicalization: valueOr$actions_lib_checks_fact(pinned, {}).SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE ?? null,
          derivation: { $non_empty: true }
        },
        observed: mapFact$actions_lib_checks_fact(pinned, () => ruleOf(registry)),
        fails: "M3B-B3"
      },
      "M3.B-C04": {
        expected: valueOr$actions_lib_checks_fact(localDigest$actions_lib_run_documents(plannedSeed(facts, context)), null),
        observed: mapFact$actions_lib_checks_fact(written2.seed, ({ sha256 }) => sha256),
        fails: "M3B-B4"
      },
      "M3.B-C05": {
        expected: { key: attemptKey$actions_lib_run_documents(context, SEED), version_id: { $non_empty: true } },
        observed: mapFact$actions_lib_checks_fact(written2.seed, ({ key, version_id }) => ({ key, version_id })),
        fails: "M3B-B5"
      }
    };
  },
  handover: {
    schema: runIdHandover$actions_lib_handovers_m3,
    of: ({ minted, registry }) => isReadable$actions_lib_checks_fact(minted) ? {
      candidate_platform_run_id: minted.value.candidate,
      final_platform_run_id: minted.value.final,
      collision_attempts: minted.value.attempts,
      collision_detected: minted.value.attempts > 0,
      scenario_equivalence: ruleOf(registry)
    } : void 0
  }
});
var plannedSeed = ({ minted }, context) => mapFact$actions_lib_checks_fact(minted, (one) => attemptDocument$actions_lib_run_documents(SEED, RunHeaderSeedV1$evidence_schemas_src_generated_run_header_seed_v1, headerSeed(one, context)));
var ruleOf = (registry) => ({
  input: registry.SCENARIO_EQUIVALENCE_KEY_INPUT ?? "",
  fields: registry.SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS ?? "",
  canonicalization: registry.SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE ?? "",
  derivation: registry.SCENARIO_RUN_ID_DERIVATION_MODE ?? ""
});
function secondsBetween(candidate, storedAtUtc) {
  const [, date, time] = /^platform_(\d{8})T(\d{6})Z$/.exec(candidate) ?? [];
  if (date === void 0 || time === void 0) return null;
  const named = `${date.replace(/(....)(..)(..)/, "$1-$2-$3")}T${time.replace(/(..)(..)(..)/, "$1:$2:$3")}Z`;
  const seconds = Math.abs(Date.parse(storedAtUtc) - Date.parse(named)) / 1e3;
  return Number.isFinite(seconds) ? Math.floor(seconds) : null;
}
var headerSeed = ({ candidate, final, attempts }, { substrate, executionId, startedAtUtc }) => ({
  schema: "fp.run_header_seed.v1",
  substrate,
  execution_id: executionId,
  written_at_utc: startedAtUtc,
  candidate_platform_run_id: candidate,
  final_platform_run_id: final,
  collision_attempts: attempts,
  collision_detected: attempts > 0
});

// other-part:actions/lib/definition/json-text.ts
import { jsonText$actions_lib_definition_json_text } from "./lib.mjs";

// actions/m3-run-pinning/canonical-form.ts
function canonicalFaults(text) {
  const scanner = new Scanner(text);
  scanner.value("$");
  return scanner.end();
}
var INTEGER = /(?:0|-?[1-9][0-9]*)(?![0-9.eE])/y;
var STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\["\\bfnrt]|\\u00(?:0[0-7bef]|1[0-9a-f]))*"/uy;
var WORD = /true|false|null/y;
var FAULTS_MAX = 20;
var Scanner = class {
  #text;
  #faults = [];
  #at = 0;
  #stopped = false;
  constructor(text) {
    this.#text = text;
  }
  end() {
    if (!this.#stopped && this.#at < this.#text.length) this.#fault(`text after the value at ${this.#at}`);
    return this.#faults;
  }
  value(path) {
    if (this.#stopped) return;
    const next = this.#text[this.#at];
    if (next === "{") this.#object(path);
    else if (next === "[") this.#array(path);
    else if (next === '"') this.#string(path);
    else if (this.#take(INTEGER) === void 0 && this.#take(WORD) === void 0) {
      this.#stop(`${path}: no canonical value at ${this.#at}`);
    }
  }
  #object(path) {
    let before;
    this.#members("}", () => {
      const name = this.#string(path);
      if (this.#stopped) return;
      if (before !== void 0 && byCodePoint(before, name) >= 0) this.#fault(`${path}: ${name} is not in order`);
      before = name;
      if (!this.#literal(":")) return this.#stop(`${path}: no colon at ${this.#at}`);
      this.value(`${path}.${name}`);
    });
  }
  #array(path) {
    let index = 0;
    this.#members("]", () => {
      this.value(`${path}[${index}]`);
      index += 1;
    });
  }
  #members(close, member) {
    this.#at += 1;
    if (this.#literal(close)) return;
    do {
      member();
      if (this.#stopped) return;
    } while (this.#literal(","));
    if (!this.#literal(close)) this.#stop(`no ${close} at ${this.#at}`);
  }
  /** The text between the quotes, with its escapes. */
  #string(path) {
    const found = this.#take(STRING);
    if (found === void 0) this.#stop(`${path}: no canonical string at ${this.#at}`);
    else if (!found.isWellFormed()) this.#fault(`${path}: a lone surrogate`);
    return found === void 0 ? "" : JSON.parse(found);
  }
  #literal(character) {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }
  #take(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
  #fault(fault) {
    if (this.#faults.length < FAULTS_MAX) this.#faults.push(fault.slice(0, 256));
  }
  #stop(fault) {
    if (!this.#stopped) this.#fault(fault);
    this.#stopped = true;
  }
};
function byCodePoint(a, b) {
  const [left, right] = [a, b].map((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0));
  for (let index = 0; index < Math.max(left?.length ?? 0, right?.length ?? 0); index += 1) {
    const difference = (left?.[index] ?? -1) - (right?.[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

// actions/m3-run-pinning/lanes/c-digest.ts
var configDigest = defineLane$actions_lib_run_lane({
  id: "M3.C",
  documents: plannedCopies,
  decide: (facts, written2) => {
    const { configuration, pinned, registry, underPinnedAlgorithm, other, packaged, tagged } = facts;
    return {
      "M3.C-C01": payloadJudgement(facts),
      "M3.C-C02": {
        expected: { mode: valueOr$actions_lib_checks_fact(pinned, {}).SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE ?? null, faults: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ configuration, pinned }), (found) => ({
          mode: registry.SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE ?? null,
          faults: canonicalFaults(found.configuration.canonical)
        })),
        fails: "M3C-B2"
      },
      "M3.C-C03": {
        expected: {
          algorithm: valueOr$actions_lib_checks_fact(pinned, {}).CONFIG_DIGEST_ALGO ?? null,
          digest: mapped(configuration, (found) => found.configDigest)
        },
        observed: mapFact$actions_lib_checks_fact(underPinnedAlgorithm, (digest) => ({
          algorithm: registry.CONFIG_DIGEST_ALGO ?? null,
          digest
        })),
        fails: "M3C-B3"
      },
      "M3.C-C04": {
        expected: mapped(other, (digests2) => digests2.config_digest),
        observed: mapFact$actions_lib_checks_fact(configuration, (found) => found.configDigest),
        fails: "M3C-B4"
      },
      "M3.C-C05": {
        expected: { payload: valueOr$actions_lib_checks_fact(packaged, null), tag: valueOr$actions_lib_checks_fact(packaged, null), form: { $form: "image_digest" } },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ configuration, packaged, tagged }), (found) => ({
          payload: found.configuration.payload.image.image_digest,
          tag: found.tagged,
          form: found.packaged
        })),
        fails: "M3C-B5"
      },
      "M3.C-C06": copiesJudgement(facts, Object.values(written2)),
      "M3.C-C07": {
        expected: {
          run_unique: [],
          scenario_config_digest: mapped(other, (digests2) => digests2.scenario_config_digest),
          run_equivalence_key: mapped(other, (digests2) => digests2.run_equivalence_key),
          scenario_run_id: mapped(other, (digests2) => digests2.scenario_run_id)
        },
        observed: mapFact$actions_lib_checks_fact(configuration, (found) => ({
          run_unique: runUniqueFields(found.payload),
          scenario_config_digest: found.scenarioConfigDigest,
          run_equivalence_key: found.runEquivalenceKey,
          scenario_run_id: found.scenarioRunId
        })),
        fails: "M3C-B1"
      }
    };
  },
  handover: {
    schema: pinnedDigestsHandover$actions_lib_handovers_m3,
    of: ({ configuration, registry }) => isReadable$actions_lib_checks_fact(configuration) ? {
      config_digest_algo: registry.CONFIG_DIGEST_ALGO ?? "",
      config_digest: configuration.value.configDigest,
      scenario_config_digest: configuration.value.scenarioConfigDigest,
      run_config_digest: configuration.value.runConfigDigest,
      run_equivalence_key: configuration.value.runEquivalenceKey,
      scenario_run_id: configuration.value.scenarioRunId,
      image_digest: configuration.value.payload.image.image_digest
    } : void 0
  }
});
var mapped = (read, pick) => isReadable$actions_lib_checks_fact(read) ? pick(read.value) : `unreadable: ${read.unreadable}`;
var secretsIn = (configuration) => isReadable$actions_lib_checks_fact(configuration) ? findSecrets$evidence_schemas_src_secret_scan(configuration.value.payload, { secrets: [] }).map(({ rule }) => rule) : [];
function plannedCopies({ configuration }) {
  const secrets = secretsIn(configuration);
  const planned = (name) => secrets.length > 0 ? { unreadable: `not written: ${secrets.join(", ")}` } : mapFact$actions_lib_checks_fact(configuration, ({ payload }) => attemptDocument$actions_lib_run_documents(name, RunConfigPayloadV1$evidence_schemas_src_generated_run_config_payload_v1, payload));
  return {
    payload: planned("m3_c_config_payload.json"),
    canonical: planned("m3_c_config_payload.canonical.json")
  };
}
function payloadJudgement(facts) {
  const { configuration, pinned, registry, closed } = facts;
  const digestField = registry.CONFIG_DIGEST_FIELD ?? "";
  const fields = namesIn(valueOr$actions_lib_checks_fact(pinned, {}).SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS);
  return {
    expected: {
      empty: [],
      equivalence_fields: fields.filter((name) => name !== digestField).sort(),
      image_fields_missing: [],
      handles_missing: [],
      handles_changed: []
    },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ configuration, pinned, closed }), (found) => {
      const { payload } = found.configuration;
      const image = payload.image;
      const keys = Object.keys(found.closed);
      return {
        empty: Object.entries(payload).filter(([, value]) => value === "" || Object.keys(value).length === 0).map(([name]) => name),
        equivalence_fields: Object.entries(payload.scenario_equivalence).filter(([, value]) => Object.keys(value).length > 0).map(([name]) => name).sort(),
        image_fields_missing: imageFields(registry).filter((name) => (image[name] ?? sourcesOf(image, name)) === ""),
        handles_missing: keys.filter((key) => payload.handles[key] === void 0),
        handles_changed: keys.filter(
          (key) => payload.handles[key] !== void 0 && payload.handles[key] !== found.closed[key]
        )
      };
    }),
    fails: "M3C-B1"
  };
}
var sourcesOf = (image, name) => name === "git_sha" && (image.image_tag ?? "").startsWith("src-") ? image.source_sha256 ?? "" : "";
var imageFields = (registry) => [registry.IMAGE_TAG_EVIDENCE_FIELD, registry.IMAGE_DIGEST_EVIDENCE_FIELD, registry.IMAGE_GIT_SHA_EVIDENCE_FIELD].map(
  (name) => name ?? "unnamed"
);
function namesIn(text) {
  const names = jsonText$actions_lib_definition_json_text(text);
  return Array.isArray(names) ? names.map(String) : [];
}
function copiesJudgement(facts, written2) {
  const secrets = secretsIn(facts.configuration);
  const local = Object.values(plannedCopies(facts)).map(localDigest$actions_lib_run_documents);
  const digest = mapped(facts.configuration, ({ configDigest: ours }) => ours);
  return {
    expected: { secrets: [], local: [digest, digest], durable: [digest, digest] },
    observed: {
      value: {
        secrets,
        local: local.map((one) => valueOr$actions_lib_checks_fact(one, null)),
        durable: written2.map((one) => isReadable$actions_lib_checks_fact(one) ? one.value.sha256 : null)
      }
    },
    fails: secrets.length > 0 ? "M3C-B6" : local.every(isReadable$actions_lib_checks_fact) ? "M3C-B8" : "M3C-B7"
  };
}

// actions/m3-run-pinning/lanes/d-manifest.ts
var manifestIdentity = ({ written_at_utc: _, ...identity }) => identity;
var markerIdentity = ({ platform_run_id, run_json_sha256 }) => ({
  platform_run_id,
  run_json_sha256
});
var manifestPublish = defineLane$actions_lib_run_lane({
  id: "M3.D",
  documents: (facts, context) => ({
    run_json: plannedManifest(facts),
    run_started: plannedMarker(facts, context)
  }),
  decide: (facts, written2, context) => ({
    "M3.D-C01": {
      expected: { passed: true, config_digest: isReadable$actions_lib_checks_fact(facts.digests) ? facts.digests.value.config_digest : null },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ passed: facts.digestLane, payload: facts.payload }), (found) => ({
        passed: found.passed,
        config_digest: found.payload.sha256
      })),
      fails: "M3D-B1"
    },
    "M3.D-C02": {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(
        manifestOf(facts),
        (one) => RunManifestV1$evidence_schemas_src_generated_run_manifest_v1.faults(one).map(({ path, keyword }) => `${path}: ${keyword}`)
      ),
      fails: "M3D-B2"
    },
    "M3.D-C03": manifestJudgement(facts, written2.run_json),
    "M3.D-C04": markerJudgement(facts, written2, context),
    "M3.D-C05": {
      expected: {
        source: { $at_least: 1 },
        mirrored: isReadable$actions_lib_checks_fact(facts.mirror) ? facts.mirror.value.source : null,
        missing: [],
        different: []
      },
      observed: facts.mirror,
      fails: "M3D-U5"
    },
    "M3.D-C06": secretJudgement(facts, context)
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M3.D", { mirrored: count$actions_lib_run_handover }),
    of: ({ mirror }) => isReadable$actions_lib_checks_fact(mirror) ? { mirrored: mirror.value.mirrored } : void 0
  }
});
function manifestOf({ digests: digests2, payload, equivalence }) {
  return mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ digests: digests2, payload, equivalence }), (found) => {
    const config = found.payload.document;
    return {
      schema: "fp.run_manifest.v1",
      platform_run_id: config.platform_run_id,
      scenario_run_id: found.digests.scenario_run_id,
      env: config.env,
      phase_id: config.phase_id,
      written_at_utc: config.written_at_utc,
      config_digest: found.digests.config_digest,
      // Whether it is the one that a manifest may name is for the schema to say.
      config_digest_algo: found.digests.config_digest_algo,
      scenario_config_digest: found.digests.scenario_config_digest,
      run_config_digest: found.digests.run_config_digest,
      scenario_equivalence: { key: found.digests.run_equivalence_key, ...found.equivalence },
      image: config.image,
      source_handles: config.handles,
      registry_sha256: config.registry_sha256,
      spec_sha256: config.spec_sha256
    };
  });
}
var plannedManifest = (facts) => mapFact$actions_lib_checks_fact(
  manifestOf(facts),
  (document) => onceDocument$actions_lib_run_documents("run.json", { schema: RunManifestV1$evidence_schemas_src_generated_run_manifest_v1, document, identity: manifestIdentity })
);
var manifestSha256 = (facts) => isReadable$actions_lib_checks_fact(facts.manifest) && facts.manifest.value !== null ? { value: facts.manifest.value.sha256 } : mapFact$actions_lib_checks_fact(
  allReadable$actions_lib_checks_check({ present: facts.manifest, local: localDigest$actions_lib_run_documents(plannedManifest(facts)) }),
  ({ local }) => local
);
var markerOf = (facts, { executionId, gatheredAtUtc }) => mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ manifest: manifestOf(facts), sha256: manifestSha256(facts) }), ({ manifest, sha256 }) => ({
  schema: "fp.run_started.v1",
  platform_run_id: manifest.platform_run_id,
  started_at_utc: gatheredAtUtc,
  run_json_sha256: sha256,
  execution_id: executionId
}));
var plannedMarker = (facts, context) => mapFact$actions_lib_checks_fact(
  markerOf(facts, context),
  (document) => afterDocument$actions_lib_run_documents(
    "run_json",
    onceDocument$actions_lib_run_documents("run_started.json", { schema: RunStartedV1$evidence_schemas_src_generated_run_started_v1, document, identity: markerIdentity })
  )
);
function manifestJudgement(facts, written2) {
  const present = valueOr$actions_lib_checks_fact(facts.manifest, null);
  const local = localDigest$actions_lib_run_documents(plannedManifest(facts));
  const asked = mapFact$actions_lib_checks_fact(manifestOf(facts), (one) => digestOf$evidence_schemas_src_digest(manifestIdentity(one)));
  const moved = present !== null && isReadable$actions_lib_checks_fact(written2) && written2.value.version_id !== present.version_id;
  return {
    expected: {
      identity: valueOr$actions_lib_checks_fact(asked, null),
      sha256: valueOr$actions_lib_checks_fact(manifestSha256(facts), null),
      version_id: present?.version_id ?? { $non_empty: true }
    },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ written: written2, present: facts.manifest, asked }), (found) => ({
      identity: found.present === null ? found.asked : digestOf$evidence_schemas_src_digest(manifestIdentity(found.present.document)),
      sha256: found.written.sha256,
      version_id: found.written.version_id
    })),
    fails: !isReadable$actions_lib_checks_fact(local) ? "M3D-B3" : isConflict$actions_lib_run_documents(written2) || moved ? "M3D-B4" : "M3D-B5"
  };
}
function markerJudgement(facts, { run_json, run_started }, context) {
  const present = valueOr$actions_lib_checks_fact(facts.marker, null);
  const named = present?.document ?? valueOr$actions_lib_checks_fact(markerOf(facts, context), null);
  return {
    expected: {
      run_json_sha256: isReadable$actions_lib_checks_fact(run_json) ? run_json.value.sha256 : null,
      version_id: present?.version_id ?? { $non_empty: true }
    },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ run_started, before: facts.marker }), (found) => ({
      run_json_sha256: named?.run_json_sha256 ?? null,
      version_id: found.run_started.version_id
    })),
    fails: "M3D-B6"
  };
}
function secretJudgement(facts, context) {
  const documents = {
    run_json: valueOr$actions_lib_checks_fact(manifestOf(facts), null),
    run_started: valueOr$actions_lib_checks_fact(markerOf(facts, context), null)
  };
  const secrets = findSecrets$evidence_schemas_src_secret_scan(documents, { secrets: [] }).map(({ rule }) => rule);
  return {
    expected: { secrets: [], snapshots_missing: [] },
    observed: mapFact$actions_lib_checks_fact(facts.snapshotsMissing, (missing) => ({ secrets, snapshots_missing: missing })),
    fails: secrets.length > 0 ? "M3D-B7" : "M3D-B8"
  };
}

// actions/m3-run-pinning/lanes/g-handoff.ts
var runPinningHandoff = defineLane$actions_lib_run_lane({
  id: "M3.G",
  documents: (facts, context) => ({ pack: packDocument$actions_lib_shared_lanes_pack(facts, context) }),
  decide: (facts, written2) => ({
    "M3.G-C01": {
      expected: { verdict: "ADVANCE_TO_M4", unreadable: [], pack: { $non_empty: true } },
      observed: mapFact$actions_lib_checks_fact(packBasis$actions_lib_shared_lanes_pack(facts), (basis) => ({
        ...basis,
        pack: isReadable$actions_lib_checks_fact(written2.pack) ? written2.pack.value.key : ""
      })),
      fails: packFault(facts)
    }
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M3.G", { entry_gate: text$actions_lib_run_handover }),
    of: (_facts, written2) => isReadable$actions_lib_checks_fact(written2.pack) ? { entry_gate: "OPEN" } : void 0
  }
});
function packFault({ verdict, unreadable }) {
  if (!isReadable$actions_lib_checks_fact(verdict) || verdict.value.verdict !== "ADVANCE_TO_M4") return "M3G-B1";
  return unreadable.length > 0 ? "M3G-B2" : "M3G-B3";
}

// actions/m3-run-pinning/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M3"),
    lanes: [
      built$actions_lib_run_lane(p1HandleClosure, (context) => gatherClosure$actions_lib_shared_lanes_closure(context, "M3.A", { handoffFrom: "M2" })),
      built$actions_lib_run_lane(runId, gatherRunId),
      built$actions_lib_run_lane(configDigest, gatherDigest),
      built$actions_lib_run_lane(manifestPublish, gatherManifest),
      built$actions_lib_run_lane(scopeExport, gatherScopeExport),
      built$actions_lib_run_lane(runPinningVerdict, gatherPinningVerdict),
      built$actions_lib_run_lane(runPinningHandoff, gatherRunPinningHandoff)
    ]
  },
  io
);
export {
  run
};
