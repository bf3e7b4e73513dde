import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  pinnedDigests,
  runConfig,
  runConfigDigest
} from "./chunk-DJ24CLGY.mjs";
import {
  RunConfigPayloadV1,
  RunHeaderSeedV1,
  RunReservationV1,
  RunStartedV1,
  RuntimeScopeBundleV1
} from "./chunk-QFJRZZ2X.mjs";
import {
  RunManifestV1
} from "./chunk-WAP3K4DO.mjs";
import {
  PackagingProvenanceV1
} from "./chunk-T47MZQWZ.mjs";
import {
  handleClosure
} from "./chunk-B6BSRY67.mjs";
import {
  decideVerdict,
  gatherVerdict,
  verdictLane
} from "./chunk-4VW2C3LZ.mjs";
import {
  handoffLane
} from "./chunk-YQQQOOCN.mjs";
import "./chunk-GKUDSB6C.mjs";
import {
  createAt,
  executionKey,
  readAt,
  runKey
} from "./chunk-URRIFQO2.mjs";
import {
  defineLane,
  runPhaseAction
} from "./chunk-QE37Q4KT.mjs";
import {
  allReadable,
  check,
  fact,
  isReadable,
  loadPhaseDefinition,
  mapFact,
  observe
} from "./chunk-6WUYKXW3.mjs";
import "./chunk-7MDJBFWJ.mjs";
import {
  executionPlace,
  listAll,
  readEvidence
} from "./chunk-FX6MXMPM.mjs";
import "./chunk-6C3MSOSA.mjs";
import "./chunk-RBA3VSPR.mjs";
import {
  createEvidence
} from "./chunk-SFQJHJB7.mjs";
import "./chunk-TJ33BL7S.mjs";
import {
  nowUtc
} from "./chunk-25M73F2V.mjs";
import "./chunk-NWR3ZB7I.mjs";
import "./chunk-SC7D6WKT.mjs";
import {
  HANDLE_KEYS,
  PlatformError,
  canonicalJson,
  digestOf,
  evidenceKey,
  evidencePrefix,
  findSecrets,
  handle,
  isPlatformError,
  registrySha256,
  renderHandle,
  resolveHandles,
  sha256Hex32
} from "./chunk-O3X4AXKO.mjs";

// actions/m3-run-pinning/lanes/b-run-id.ts
var runId = defineLane({
  id: "M3.B",
  gather: async (context) => {
    const minted = await observe(() => mint(context));
    const seed = await observe(() => writeSeed(context, minted));
    const readBack = await observe(async () => {
      if (!isReadable(seed)) throw new Error(seed.unreadable);
      return (await readAt(context, seed.value.key, (value) => value)).sha256;
    });
    return { minted, rule: equivalenceRule(), seed, readBack };
  },
  decide: ({ minted, rule, seed, readBack }) => [
    check("M3.B-C01", {
      expected: handle("PLATFORM_RUN_ID_REGEX"),
      observed: mapFact(minted, ({ candidate }) => candidate),
      passes: (candidate) => new RegExp(handle("PLATFORM_RUN_ID_REGEX")).test(candidate),
      fails: "M3B-B1"
    }),
    check("M3.B-C02", {
      expected: { reserved: true },
      observed: mapFact(minted, ({ final, attempts }) => ({ reserved: final !== "", attempts })),
      passes: ({ reserved }) => reserved,
      fails: "M3B-B2"
    }),
    check("M3.B-C03", {
      expected: ["canonicalization", "derivation", "fields", "input"],
      observed: fact(
        Object.keys(rule).filter((name) => rule[name] !== "").sort()
      ),
      fails: "M3B-B3"
    }),
    check("M3.B-C04", { expected: true, observed: mapFact(seed, ({ key }) => key !== ""), fails: "M3B-B4" }),
    check("M3.B-C05", {
      expected: isReadable(seed) ? seed.value.sha256 : null,
      observed: readBack,
      fails: "M3B-B5"
    })
  ],
  payload: ({ minted, rule }) => isReadable(minted) ? {
    candidate_platform_run_id: minted.value.candidate,
    final_platform_run_id: minted.value.final,
    collision_attempts: minted.value.attempts,
    collision_detected: minted.value.attempts > 0,
    scenario_equivalence: rule
  } : {}
});
async function mint(context) {
  const now = nowUtc(context.session.clock);
  const candidate = `platform_${now.slice(0, 19).replace(/[-:]/g, "")}Z`;
  const cap = Number(String(handle("PLATFORM_RUN_ID_COLLISION_CAP")).match(/\d+/)?.[0] ?? "0");
  for (let attempts = 0; attempts <= cap; attempts += 1) {
    const final = attempts === 0 ? candidate : `${candidate}_${String(attempts).padStart(2, "0")}`;
    if (await reserve(context, final, now)) return { candidate, final, attempts };
  }
  throw new PlatformError("E_RUN_ID_EXHAUSTED", `${candidate} and its ${cap} suffixes are taken`);
}
async function reserve(context, id, now) {
  const { store: store2, bucket } = context.session.evidence;
  const key = evidenceKey({ family: "run", platform_run_id: id }, "run_reservation.json");
  const root = key.slice(0, key.lastIndexOf("/") + 1);
  if ((await store2.list(bucket, root, { limit: 1 })).objects.length > 0) return false;
  const reservation = {
    schema: "fp.run_reservation.v1",
    platform_run_id: id,
    reserved_at_utc: now,
    execution_id: context.executionId
  };
  try {
    await createEvidence(context.session.evidence, key, RunReservationV1, reservation);
    return true;
  } catch (error) {
    if (isPlatformError(error, "E_EVIDENCE_CONFLICT")) return false;
    throw error;
  }
}
var equivalenceRule = () => ({
  input: String(handle("SCENARIO_EQUIVALENCE_KEY_INPUT")),
  fields: String(handle("SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS")),
  canonicalization: String(handle("SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE")),
  derivation: String(handle("SCENARIO_RUN_ID_DERIVATION_MODE"))
});
function writeSeed(context, minted) {
  if (!isReadable(minted)) throw new Error(minted.unreadable);
  const { candidate, final, attempts } = minted.value;
  return createAt(context, executionKey(context, "m3_b_run_header_seed.json"), RunHeaderSeedV1, {
    schema: "fp.run_header_seed.v1",
    substrate: context.substrate,
    execution_id: context.executionId,
    written_at_utc: context.startedAtUtc,
    candidate_platform_run_id: candidate,
    final_platform_run_id: final,
    collision_attempts: attempts,
    collision_detected: attempts > 0
  });
}

// actions/m3-run-pinning/lanes/c-digest.ts
import { spawnSync } from "node:child_process";

// actions/m3-run-pinning/run-config.ts
var RUN_UNIQUE = /platform_run_id|written_at|started_at|_utc$/;
async function buildRunConfiguration(context) {
  if (context.platformRunId === void 0) throw new Error("no run id is minted");
  const equivalence = scenarioInput(context);
  const payload = {
    schema: "fp.run_config_payload.v1",
    env: context.substrate,
    phase_id: "P1",
    platform_run_id: context.platformRunId,
    written_at_utc: nowUtc(context.session.clock),
    scenario_equivalence: equivalence,
    policies: Object.fromEntries(Object.entries(runConfig).map(([name, policy]) => [name, digestOf(policy)])),
    handles: handleMap(context),
    image: await imageOf(context),
    registry_sha256: registrySha256(),
    spec_sha256: await specSha256(context)
  };
  const scenarioConfigDigest = digestOf({ policies: payload.policies, scenario_equivalence: equivalence });
  const runEquivalenceKey = digestOf({ ...equivalence, config_digest: scenarioConfigDigest });
  return {
    payload,
    configDigest: digestOf(payload),
    scenarioConfigDigest,
    runConfigDigest: runConfigDigest(),
    runEquivalenceKey,
    scenarioRunId: sha256Hex32(`sr_run|${runEquivalenceKey}`)
  };
}
var runUniqueFields = ({ scenario_equivalence }) => Object.keys(scenario_equivalence).filter((name) => RUN_UNIQUE.test(name));
function scenarioInput(context) {
  const inputs = context.handleInputs;
  const outputs = list(handle("ORACLE_REQUIRED_OUTPUT_IDS"));
  const prefix = renderHandle("S3_ORACLE_RUN_PREFIX_PATTERN", {
    oracle_source_namespace: handle("ORACLE_SOURCE_NAMESPACE", inputs),
    oracle_engine_run_id: handle("ORACLE_ENGINE_RUN_ID", inputs)
  });
  return {
    oracle_input_manifest_uri: `s3://${context.session.config.buckets.oracle}/${prefix}run_receipt.json`,
    oracle_input_manifest_sha256: context.decision("oracle_input_manifest_sha256").value ?? "",
    oracle_required_output_ids: [...outputs].sort(),
    oracle_sort_key_by_output_id: Object.fromEntries(outputs.map((output) => [output, "ts_utc"]))
  };
}
var list = (value) => Array.isArray(value) ? value.map(String) : String(value).split(",").map((one) => one.trim());
var handleMap = (context) => Object.fromEntries(
  resolveHandles(HANDLE_KEYS, context.handleInputs).filter((row) => row.resolved && row.key !== "PLATFORM_RUN_ID").map((row) => [row.key, row.value_or_locator ?? ""]).filter(([key, value]) => findSecrets({ [key]: value }).length === 0)
);
async function imageOf(context) {
  const executionId = Object.values(context.ledger.phases.M1.lanes).find((lane) => lane.executionId)?.executionId ?? "";
  const key = evidenceKey(executionPlace(context.substrate, "M1", executionId), "packaging_provenance.json");
  const { document } = await readEvidence(context.session.evidence, key, PackagingProvenanceV1.parse);
  const { image_tag, image_digest, git_sha, image_reference_mode } = document;
  return { image_tag, image_digest, git_sha, image_reference_mode };
}
async function specSha256(context) {
  const { payload } = await context.source("M0.A");
  const { spec_sha256: digest } = payload;
  if (typeof digest !== "string") throw new Error("M0.A has no specification digest");
  return digest;
}

// actions/m3-run-pinning/lanes/c-digest.ts
var configDigest = defineLane({
  id: "M3.C",
  gather: async (context) => {
    const configuration = await observe(() => buildRunConfiguration(context));
    const stored = await observe(() => store(context, configuration));
    const otherDigest = await observe(() => independentDigest(configuration));
    return { configuration, stored, otherDigest };
  },
  decide: ({ configuration, stored, otherDigest }) => [
    check("M3.C-C01", {
      expected: [],
      observed: mapFact(
        configuration,
        ({ payload }) => Object.entries(payload).filter(([, value]) => value === "" || value === void 0).map(([name]) => name)
      ),
      fails: "M3C-B1"
    }),
    check("M3.C-C02", {
      expected: [],
      observed: mapFact(configuration, ({ payload }) => uncanonical(payload)),
      fails: "M3C-B2"
    }),
    check("M3.C-C03", { expected: "sha256", observed: fact("sha256"), fails: "M3C-B3" }),
    check("M3.C-C04", {
      expected: isReadable(configuration) ? configuration.value.configDigest : null,
      observed: otherDigest,
      fails: "M3C-B4"
    }),
    check("M3.C-C05", {
      expected: "^sha256:[0-9a-f]{64}$",
      observed: mapFact(configuration, ({ payload }) => payload.image.image_digest),
      passes: (digest) => /^sha256:[0-9a-f]{64}$/.test(digest),
      fails: "M3C-B5"
    }),
    check("M3.C-C06", {
      expected: { secrets: [], copies: 2 },
      observed: secretsAndCopies(configuration, stored),
      fails: isReadable(stored) ? "M3C-B6" : "M3C-B8"
    }),
    check("M3.C-C07", {
      expected: [],
      observed: mapFact(configuration, ({ payload }) => runUniqueFields(payload)),
      fails: "M3C-B1"
    })
  ],
  payload: ({ configuration, stored }) => isReadable(configuration) ? {
    config_digest_algo: "sha256",
    config_digest: configuration.value.configDigest,
    scenario_config_digest: configuration.value.scenarioConfigDigest,
    run_config_digest: configuration.value.runConfigDigest,
    run_equivalence_key: configuration.value.runEquivalenceKey,
    scenario_run_id: configuration.value.scenarioRunId,
    image_digest: configuration.value.payload.image.image_digest,
    payload_refs: isReadable(stored) ? stored.value : []
  } : {}
});
async function store(context, configuration) {
  if (!isReadable(configuration)) throw new Error(configuration.unreadable);
  const names = ["m3_c_config_payload.json", "m3_c_config_payload.canonical.json"];
  return Promise.all(
    names.map(
      (name) => createAt(context, executionKey(context, name), RunConfigPayloadV1, configuration.value.payload)
    )
  );
}
function secretsAndCopies(configuration, stored) {
  if (!isReadable(configuration)) return configuration;
  if (!isReadable(stored)) return stored;
  const secrets = findSecrets(configuration.value.payload, { secrets: [] }).map(({ rule }) => rule);
  return fact({ secrets, copies: stored.value.length });
}
function uncanonical(value, path = "$") {
  if (typeof value === "number") return Number.isSafeInteger(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => uncanonical(member, `${path}.${name}`));
}
var OTHER_IMPLEMENTATION = `
const sorted = (v) => Array.isArray(v) ? v.map(sorted)
  : v && typeof v === 'object' ? Object.fromEntries(Object.keys(v).sort().map((k) => [k, sorted(v[k])])) : v;
let text = '';
process.stdin.on('data', (part) => { text += part; }).on('end', () => {
  const canonical = JSON.stringify(sorted(JSON.parse(text)));
  process.stdout.write(require('node:crypto').createHash('sha256').update(canonical).digest('hex'));
});`;
function independentDigest(configuration) {
  if (!isReadable(configuration)) throw new Error(configuration.unreadable);
  const child = spawnSync(process.execPath, ["--eval", OTHER_IMPLEMENTATION], {
    input: JSON.stringify(JSON.parse(canonicalJson(configuration.value.payload)), null, 1),
    encoding: "utf8",
    env: {},
    timeout: 3e4
  });
  if (child.status !== 0) throw new Error(`the second process ended with ${child.status ?? "a signal"}`);
  return child.stdout;
}

// actions/m3-run-pinning/lanes/d-manifest.ts
var manifestPublish = defineLane({
  id: "M3.D",
  gather: async (context) => {
    const digestLanePassed = (await context.source("M3.C")).overall_pass;
    const manifest = await observe(async () => runManifest(context, await pinnedDigests(context)));
    const written = await observe(() => publish(context, manifest));
    const started = await observe(() => startMarker(context, written));
    const mirrored = await observe(() => mirrorPackaging(context));
    return { digestLanePassed, manifest, written, started, mirrored };
  },
  decide: ({ digestLanePassed, manifest, written, started, mirrored }) => [
    check("M3.D-C01", { expected: true, observed: fact(digestLanePassed), fails: "M3D-B1" }),
    check("M3.D-C02", {
      expected: "fp.run_manifest.v1",
      observed: mapFact(manifest, (one) => one.schema),
      fails: "M3D-B2"
    }),
    check("M3.D-C03", {
      expected: { idempotent: true, conflict: true },
      observed: mapFact(written, ({ idempotent, conflict }) => ({ idempotent, conflict })),
      fails: isReadable(written) ? "M3D-B4" : "M3D-B5"
    }),
    check("M3.D-C04", { expected: true, observed: mapFact(started, ({ key }) => key !== ""), fails: "M3D-B6" }),
    check("M3.D-C05", {
      expected: { different: [] },
      observed: mirrored,
      passes: ({ count, different }) => count > 0 && different.length === 0,
      fails: "M3D-U5"
    }),
    check("M3.D-C06", {
      expected: [],
      observed: mapFact(manifest, (one) => findSecrets(one, { secrets: [] }).map(({ rule }) => rule)),
      fails: "M3D-B7"
    })
  ],
  payload: ({ written, started, mirrored }) => ({
    run_json: isReadable(written) ? written.value.ref : null,
    run_started: isReadable(started) ? started.value : null,
    mirrored: isReadable(mirrored) ? mirrored.value.count : 0
  })
});
async function runManifest(context, digests) {
  const key = executionKey(context, "m3_c_config_payload.json");
  const { document: config } = await readAt(context, key, RunConfigPayloadV1.parse);
  return {
    schema: "fp.run_manifest.v1",
    platform_run_id: config.platform_run_id,
    scenario_run_id: digests.scenarioRunId,
    env: context.substrate,
    phase_id: "P1",
    written_at_utc: config.written_at_utc,
    config_digest: digests.configDigest,
    config_digest_algo: "sha256",
    scenario_config_digest: digests.scenarioConfigDigest,
    run_config_digest: digests.runConfigDigest,
    scenario_equivalence: {
      key: digests.runEquivalenceKey,
      fields: [
        "oracle_input_manifest_uri",
        "oracle_input_manifest_sha256",
        "oracle_required_output_ids",
        "oracle_sort_key_by_output_id",
        "config_digest"
      ],
      canonicalization_mode: "json_sorted_keys_v1",
      derivation_mode: "deterministic_hash_v1"
    },
    image: config.image,
    source_handles: config.handles,
    registry_sha256: config.registry_sha256,
    spec_sha256: config.spec_sha256
  };
}
async function publish(context, manifest) {
  if (!isReadable(manifest)) throw new Error(manifest.unreadable);
  const key = runKey(context, "run.json");
  const ref = await createAt(context, key, RunManifestV1, manifest.value);
  const again = await createAt(context, key, RunManifestV1, manifest.value);
  const other = { ...manifest.value, config_digest: "0".repeat(64) };
  const conflict = await createAt(context, key, RunManifestV1, other).then(
    () => false,
    (error) => isPlatformError(error, "E_EVIDENCE_CONFLICT")
  );
  return { ref, idempotent: again.version_id === ref.version_id, conflict };
}
async function startMarker(context, written) {
  if (!isReadable(written)) throw new Error(written.unreadable);
  const stored = await readAt(context, runKey(context, "run.json"), RunManifestV1.parse);
  const key = runKey(context, "run_started.json");
  const ref = await createAt(context, key, RunStartedV1, {
    schema: "fp.run_started.v1",
    platform_run_id: stored.document.platform_run_id,
    started_at_utc: nowUtc(context.session.clock),
    run_json_sha256: stored.sha256,
    execution_id: context.executionId
  });
  await readAt(context, key, RunStartedV1.parse);
  return ref;
}
async function mirrorPackaging(context) {
  const { store: store2, bucket } = context.session.evidence;
  const executionId = Object.values(context.ledger.phases.M1.lanes).find((lane) => lane.executionId)?.executionId ?? "";
  const prefix = evidencePrefix(executionPlace(context.substrate, "M1", executionId));
  const different = [];
  let count = 0;
  for await (const object of listAll(store2, bucket, prefix)) {
    const name = object.key.slice(prefix.length);
    const to = evidenceKey({ family: "run", platform_run_id: context.platformRunId ?? "" }, `P(-1)/${name}`);
    const copy = await store2.copy({ bucket, key: object.key }, { bucket, key: to });
    if (copy.sha256 !== object.sha256) different.push(name);
    count += 1;
  }
  return { count, different };
}

// actions/m3-run-pinning/lanes/e-scope-export.ts
var FAMILIES = [
  "wsp",
  "ig",
  "ieg",
  "ofp",
  "csfb",
  "archive_writer",
  "dl",
  "df",
  "al",
  "dla",
  "case_trigger",
  "case_mgmt",
  "label_store",
  "env_conformance",
  "reporter",
  "sr",
  "lag_sampler"
];
var scopeExport = defineLane({
  id: "M3.E",
  gather: async (context) => {
    const anchors = await observe(async () => {
      const { document } = await readAt(context, runKey(context, "run.json"), RunManifestV1.parse);
      await readAt(context, runKey(context, "run_started.json"), RunStartedV1.parse);
      return document.platform_run_id;
    });
    const envKey = await observe(() => String(handle("REQUIRED_PLATFORM_RUN_ID_ENV_KEY")));
    const bundle = await observe(() => scopeBundle(context, anchors));
    const stored = await observe(async () => {
      if (!isReadable(bundle)) throw new Error(bundle.unreadable);
      return createAt(
        context,
        executionKey(context, "m4_runtime_scope_bundle.json"),
        RuntimeScopeBundleV1,
        bundle.value
      );
    });
    return { anchors, envKey, bundle, stored };
  },
  decide: ({ anchors, envKey, bundle, stored }, { platformRunId }) => [
    check("M3.E-C01", { expected: platformRunId, observed: anchors, fails: "M3E-B1" }),
    check("M3.E-C02", { expected: "REQUIRED_PLATFORM_RUN_ID", observed: envKey, fails: "M3E-B2" }),
    check("M3.E-C03", {
      expected: [],
      observed: mapFact(bundle, ({ families }) => {
        const present = new Set(families.map((one) => one.family));
        return FAMILIES.filter((family) => !present.has(family));
      }),
      fails: "M3E-B3"
    }),
    check("M3.E-C04", {
      expected: { values: [platformRunId], stored: true },
      observed: mapFact(allReadable({ bundle, stored }), (both) => ({
        values: [...new Set(both.bundle.families.map((one) => one.value))],
        stored: both.stored.key !== ""
      })),
      fails: isReadable(stored) ? "M3E-B4" : "M3E-B6"
    })
  ],
  payload: ({ stored }) => ({
    runtime_scope_bundle: isReadable(stored) ? stored.value : null,
    families: FAMILIES.length
  })
});
function scopeBundle(context, anchors) {
  if (!isReadable(anchors)) throw new Error(anchors.unreadable);
  return {
    schema: "fp.runtime_scope_bundle.v1",
    platform_run_id: anchors.value,
    execution_id: context.executionId,
    written_at_utc: nowUtc(context.session.clock),
    families: FAMILIES.map((family) => ({ family, env_key: "REQUIRED_PLATFORM_RUN_ID", value: anchors.value }))
  };
}

// actions/m3-run-pinning/lanes/f-verdict.ts
var CODES = { sources: "M3F-B1", predicates: "M3F-B2", union: "M3F-B3" };
var runPinningVerdict = defineLane({
  id: "M3.F",
  gather: (context) => gatherVerdict("M3.F", context),
  decide: (facts, { substrate }) => [
    ...decideVerdict("M3.F", CODES, facts, substrate),
    check("M3.F-C04", {
      expected: "ADVANCE_TO_M4 or HOLD_M3",
      observed: fact(facts.sources.length),
      passes: (sources) => sources > 0,
      fails: "M3F-B5"
    })
  ],
  payload: (facts, context) => verdictLane("M3.F", CODES).payload?.(facts, context) ?? {}
});

// actions/m3-run-pinning/main.ts
var p1HandleClosure = handleClosure({
  lane: "M3.A",
  check: "M3.A-C01",
  codes: { handoff: "M3A-B1", unresolved: "M3A-B2", placeholder: "M3A-B3" },
  handoffFrom: "M2"
});
var handoff = handoffLane({
  lane: "M3.G",
  check: "M3.G-C01",
  verdictLane: "M3.F",
  codes: { verdict: "M3G-B1", fields: "M3G-B2" },
  required: async (context) => ({
    run_json: runKey(context, "run.json"),
    run_started: runKey(context, "run_started.json"),
    runtime_scope_bundle: executionKey(context, "m4_runtime_scope_bundle.json")
  }),
  scenarioRunId: async (context) => (await readAt(context, runKey(context, "run.json"), RunManifestV1.parse)).document.scenario_run_id
});
var run = (io) => runPhaseAction(
  {
    definition: loadPhaseDefinition("M3"),
    lanes: [p1HandleClosure, runId, configDigest, manifestPublish, scopeExport, runPinningVerdict, handoff]
  },
  io
);
export {
  run
};
