import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  pinnedDigests,
  runConfig,
  runConfigDigest
} from "./chunk-TH7LP7RE.mjs";
import {
  RunConfigPayloadV1,
  RunHeaderSeedV1,
  RunReservationV1,
  RunStartedV1,
  RuntimeScopeBundleV1
} from "./chunk-V7LTDHW3.mjs";
import {
  RunManifestV1
} from "./chunk-FTDKMC2X.mjs";
import {
  PackagingProvenanceV1
} from "./chunk-SONWA6E7.mjs";
import {
  HandoffPackV1
} from "./chunk-SASGA76X.mjs";
import {
  createAt,
  executionKey,
  readAt,
  runKey
} from "./chunk-TZ4TTMDK.mjs";
import {
  allReadable,
  attemptDocument,
  attemptKey,
  built,
  check,
  defineLane,
  plainLane,
  runPhaseAction
} from "./chunk-KSESK3CM.mjs";
import {
  fact,
  findSnapshotRef,
  getLaneDefinition,
  isReadable,
  loadPhaseDefinition,
  mapFact,
  observe,
  readSource,
  requiredHandles
} from "./chunk-DZ52REQV.mjs";
import "./chunk-62NTBCUI.mjs";
import {
  PLAN_PHASES,
  executionPlace,
  laneOverallPass,
  listAll,
  mayRest,
  readEvidence,
  worstOf
} from "./chunk-HF4JBFEA.mjs";
import "./chunk-NIWZ6EJW.mjs";
import "./chunk-Y44YX55M.mjs";
import {
  createEvidence
} from "./chunk-FV64UT5K.mjs";
import "./chunk-AIA4CCVC.mjs";
import {
  nowUtc
} from "./chunk-VUJ5ABGO.mjs";
import "./chunk-HOJ3UIVB.mjs";
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
} from "./chunk-AGYZ7ZP2.mjs";

// actions/lib/run/handover.ts
var text = (value) => typeof value === "string" && value !== "" ? { value } : void 0;
var count = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? { value } : void 0;
var flag = (value) => typeof value === "boolean" ? { value } : void 0;
var oneOf = (...names) => (value) => names.includes(value) ? { value } : void 0;
var matching = (is) => (value) => is(value) ? { value } : void 0;
function list(member) {
  return (value) => {
    if (!Array.isArray(value)) return void 0;
    const values = [];
    for (const one of value) {
      const read = member(one);
      if (read === void 0) return void 0;
      values.push(read.value);
    }
    return { value: values };
  };
}
function byName(member) {
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
    const read = {};
    for (const [name, one] of Object.entries(value)) {
      const found = member(one);
      if (found === void 0) return void 0;
      read[name] = found.value;
    }
    return { value: read };
  };
}
function record(members) {
  return (value) => {
    if (typeof value !== "object" || value === null) return void 0;
    const values = {};
    for (const [name, member] of Object.entries(members)) {
      const read = member(value[name]);
      if (read === void 0) return void 0;
      values[name] = read.value;
    }
    return { value: values };
  };
}
var handoverOf = (lane, members) => ({
  lane,
  parse: (payload) => {
    const read = record(members)(payload);
    if (read !== void 0) return read.value;
    const values = payload ?? {};
    const wrong = Object.keys(members).find((name) => members[name]?.(values[name]) === void 0);
    throw new PlatformError("E_HANDOVER_UNREADABLE", `${lane} hands over no usable ${wrong ?? "record"}`);
  }
});

// actions/lib/shared-lanes/closure.ts
async function gatherClosure(context, lane, { handoffFrom, probe }) {
  const rows = resolveHandles(requiredHandles(getLaneDefinition(lane), context.substrate), context.handleInputs);
  const concrete = rows.filter((row) => row.resolved).map((row) => row.key);
  return {
    handoff: await observe(() => handoffFrom === void 0 ? null : readHandoff(context, handoffFrom)),
    rows,
    unanswered: await observe(async () => await probe?.(context, concrete) ?? [])
  };
}
async function readHandoff(context, from) {
  const name = `${context.definition.plan_phase.toLowerCase()}_handoff_pack.json`;
  const writer = loadPhaseDefinition(from).evidence_contract.find((row) => row.key_pattern === name)?.writer;
  const pack = await context.document(writer, name, HandoffPackV1);
  const unreadable = [];
  for (const ref of pack.required_evidence_refs) {
    const read = await observe(() => readEvidence(context.session.evidence, ref.key, (value) => value, ref.version_id));
    if (!isReadable(read) || read.value.sha256 !== ref.sha256) unreadable.push(ref.name);
  }
  return { verdict: pack.verdict, refs_unreadable: unreadable };
}
function closureJudgement({ opens, codes }, { handoff, rows, unanswered }) {
  const unresolved = rows.filter((row) => !row.resolved).map((row) => row.key);
  const placeholders = rows.filter((row) => row.placeholder).map((row) => row.key);
  const verdict = opens === null ? null : `ADVANCE_TO_${opens}`;
  const opened = isReadable(handoff) && (handoff.value?.verdict ?? null) === verdict && (handoff.value?.refs_unreadable ?? []).length === 0;
  const cause = !opened ? codes.handoff : placeholders.length > 0 ? codes.placeholder : unresolved.length > 0 ? codes.unresolved : codes.probe;
  return {
    expected: { verdict, refs_unreadable: [], unresolved: [], placeholders: [], unanswered: [] },
    observed: mapFact(allReadable({ handoff, unanswered }), (found) => ({
      verdict: found.handoff?.verdict ?? null,
      refs_unreadable: found.handoff?.refs_unreadable ?? [],
      unresolved,
      placeholders,
      unanswered: found.unanswered
    })),
    fails: cause ?? codes.unresolved
  };
}
var isRow = (value) => typeof value === "object" && value !== null && "key" in value && "resolved" in value;
var closureHandover = (lane) => handoverOf(lane, { rows: list(matching(isRow)), unresolved_count: count });
var closureOutcome = ({ rows }) => ({
  rows,
  unresolved_count: rows.filter((row) => !row.resolved).length
});

// actions/lib/shared-lanes/phase-verdict.ts
async function gatherVerdict(context, lane) {
  const { definition, ledger, session } = context;
  const lanes = ledger.phases[definition.plan_phase].lanes;
  const names = definition.lanes.find((one) => one.lane === lane)?.source_lanes ?? [];
  const runs = names.filter((name) => lanes[name]?.planned !== true);
  return {
    sources: await Promise.all(runs.map((name) => readSource(session.evidence, ledger, name))),
    planned: names.filter((name) => lanes[name]?.planned === true),
    predicates: definition.verdict.predicates
  };
}
function laneOutcomes({ sources, planned }, substrate) {
  const ran = sources.map(({ lane, snapshot }) => [
    lane,
    isReadable(snapshot) && snapshot.value.lane === lane && laneOverallPass(substrate, snapshot.value.checks, snapshot.value.blockers) ? "pass" : "fail"
  ]);
  return Object.fromEntries([...ran, ...planned.map((lane) => [lane, "planned"])]);
}
function predicateOutcomes(facts, substrate) {
  const outcomes = laneOutcomes(facts, substrate);
  return Object.fromEntries(
    facts.predicates.map(({ name, lanes }) => [name, worstOf(lanes.map((lane) => outcomes[lane] ?? "fail"))])
  );
}
function verdictJudgements(codes, facts, substrate) {
  const predicates = predicateOutcomes(facts, substrate);
  return {
    sources: {
      expected: [],
      observed: fact(facts.sources.filter(({ snapshot }) => !isReadable(snapshot)).map((source) => source.lane)),
      fails: codes.sources
    },
    predicates: {
      expected: [],
      observed: fact(Object.keys(predicates).filter((name) => !mayRest(substrate, predicates[name] ?? "fail"))),
      fails: codes.predicates
    },
    union: {
      expected: [],
      observed: fact(
        facts.sources.flatMap(
          ({ snapshot }) => isReadable(snapshot) ? snapshot.value.blockers.map((blocker) => blocker.code) : []
        )
      ),
      fails: codes.union
    }
  };
}
var OUTCOME = oneOf("pass", "fail", "planned", "not_applicable");
var verdictHandover = (lane) => handoverOf(lane, {
  verdict: text,
  lanes: byName(OUTCOME),
  planned_lanes: list(text),
  predicates: byName(OUTCOME)
});
function verdictOf(phase, passes) {
  const next = PLAN_PHASES[PLAN_PHASES.indexOf(phase) + 1];
  return passes && next !== void 0 ? `ADVANCE_TO_${next}` : `HOLD_${phase}`;
}
var verdictOutcome = (facts, phase, { substrate, passes }) => ({
  verdict: verdictOf(phase, passes),
  lanes: laneOutcomes(facts, substrate),
  planned_lanes: facts.planned,
  predicates: predicateOutcomes(facts, substrate)
});

// actions/m3-run-pinning/facts/b-run-id.ts
async function gatherRunId(context) {
  const minted = await observe(() => mint(context));
  return {
    minted,
    reservation: await observe(async () => {
      if (!isReadable(minted)) throw new PlatformError("E_RUN_NOT_PINNED", minted.unreadable);
      const key = reservationKey(minted.value.final);
      return (await readEvidence(context.session.evidence, key, RunReservationV1.parse)).document;
    }).then(
      (read) => isReadable(read) ? { value: { platform_run_id: read.value.platform_run_id, execution_id: read.value.execution_id } } : read
    ),
    rule: await observe(() => ({
      input: String(handle("SCENARIO_EQUIVALENCE_KEY_INPUT")),
      fields: String(handle("SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS")),
      canonicalization: String(handle("SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE")),
      derivation: String(handle("SCENARIO_RUN_ID_DERIVATION_MODE"))
    }))
  };
}
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
var reservationKey = (id) => evidenceKey({ family: "run", platform_run_id: id }, "run_reservation.json");
async function reserve(context, id, now) {
  const { store: store2, bucket } = context.session.evidence;
  const key = reservationKey(id);
  const root = key.slice(0, key.lastIndexOf("/") + 1);
  if ((await store2.list(bucket, root, { limit: 1 })).objects.length > 0) return false;
  try {
    await createEvidence(context.session.evidence, key, RunReservationV1, {
      schema: "fp.run_reservation.v1",
      platform_run_id: id,
      reserved_at_utc: now,
      execution_id: context.executionId
    });
    return true;
  } catch (error) {
    if (isPlatformError(error, "E_EVIDENCE_CONFLICT")) return false;
    throw error;
  }
}

// actions/lib/shared-lanes/pack.ts
async function gatherPack(context, reading) {
  const { session, ledger, definition } = context;
  const refs = [];
  const unreadable = [];
  const required = await observe(reading.required);
  if (!isReadable(required)) unreadable.push(required.unreadable);
  for (const [name, { key, version_id }] of Object.entries(isReadable(required) ? required.value : {})) {
    const stored = await observe(() => readEvidence(session.evidence, key, (value) => value, version_id));
    if (isReadable(stored)) {
      refs.push({ name, key, version_id: stored.value.versionId, sha256: stored.value.sha256 });
    } else unreadable.push(name);
  }
  const lanes = Object.entries(ledger.phases[definition.plan_phase].lanes);
  return {
    from: definition.plan_phase,
    verdict: await observe(reading.verdict),
    refs,
    unreadable,
    matrix: Object.fromEntries(
      lanes.filter(([, lane]) => lane.planned || lane.snapshot !== void 0).map(([id, lane]) => [id, lane.planned ? "planned" : lane.status === "PASS" ? "pass" : "fail"])
    ),
    executionIds: executionIds(context),
    scenarioRunId: await observe(async () => await reading.scenarioRunId?.() ?? null)
  };
}
function executionIds({ ledger, definition, executionId }) {
  const ids = {};
  for (const phase of PLAN_PHASES) {
    const lanes = Object.values(ledger.phases[phase].lanes).filter((lane) => lane.executionId !== void 0);
    const newest = lanes.sort((a, b) => b.resultSeq - a.resultSeq)[0]?.executionId;
    if (newest !== void 0) ids[phase] = newest;
  }
  return { ...ids, [definition.plan_phase]: executionId };
}
function snapshotRefOf({ ledger }, lane) {
  const ref = findSnapshotRef(ledger, lane);
  if (ref === void 0) throw new PlatformError("E_EVIDENCE_MISSING", `${lane} has no recorded snapshot`);
  return ref;
}
var packBasis = ({
  verdict,
  unreadable
}) => isReadable(verdict) ? { value: { verdict: verdict.value.verdict, unreadable } } : verdict;
function packDocument(facts, context) {
  const { from, verdict, refs, unreadable, scenarioRunId } = facts;
  if (!isReadable(verdict)) return verdict;
  if (!isReadable(scenarioRunId)) return scenarioRunId;
  if (unreadable.length > 0) return { unreadable: `not written: ${unreadable.join(", ")}`.slice(0, 256) };
  const to = PLAN_PHASES[PLAN_PHASES.indexOf(from) + 1];
  if (to === void 0 || verdict.value.verdict !== `ADVANCE_TO_${to}`) {
    return { unreadable: `not written: the verdict is ${verdict.value.verdict}` };
  }
  const pack = {
    schema: "fp.handoff_pack.v1",
    substrate: context.substrate,
    handoff_id: `${context.executionId.toLowerCase()}_${context.attempt}`,
    generated_at_utc: context.gatheredAtUtc,
    from_phase: from,
    to_phase: to,
    platform_run_id: context.platformRunId ?? "N/A",
    scenario_run_id: scenarioRunId.value,
    execution_id: context.executionId,
    verdict: verdict.value.verdict,
    overall_pass: true,
    verdict_ref: verdict.value.ref,
    entry_gate: "OPEN",
    phase_pass_matrix: facts.matrix,
    source_execution_ids: facts.executionIds,
    required_evidence_refs: refs,
    registry_sha256: context.registrySha256,
    epoch: context.epoch,
    ci: context.ci,
    payload: {}
  };
  return { value: attemptDocument(packName(to), HandoffPackV1, pack) };
}
var packName = (to) => `${to.toLowerCase()}_handoff_pack.json`;

// actions/m3-run-pinning/lanes/f-verdict.ts
var CODES = { sources: "M3F-B1", predicates: "M3F-B2", union: "M3F-B3" };
var runPinningVerdictHandover = verdictHandover("M3.F");
var runPinningVerdict = defineLane({
  id: "M3.F",
  decide: (facts, _written, { substrate }) => {
    const { sources, predicates, union } = verdictJudgements(CODES, facts, substrate);
    return {
      "M3.F-C01": sources,
      "M3.F-C02": predicates,
      "M3.F-C03": union,
      // A verdict over nothing would be one that nobody reached.
      "M3.F-C04": {
        expected: { verdict: { $form: "verdict" }, lanes: { $at_least: 1 } },
        observed: fact({ verdict: verdictOf("M3", true), lanes: facts.sources.length }),
        fails: "M3F-B5"
      }
    };
  },
  handover: {
    schema: runPinningVerdictHandover,
    of: (facts, _written, context) => verdictOutcome(facts, "M3", context)
  }
});

// actions/m3-run-pinning/facts/g-handoff.ts
var gatherHandoffPack = (context) => gatherPack(context, {
  verdict: async () => ({
    verdict: (await context.handover(runPinningVerdictHandover)).verdict,
    ref: snapshotRefOf(context, "M3.F")
  }),
  required: async () => ({
    run_json: { key: runKey(context, "run.json") },
    run_started: { key: runKey(context, "run_started.json") },
    runtime_scope_bundle: { key: executionKey(context, "m4_runtime_scope_bundle.json") }
  }),
  scenarioRunId: async () => (await readAt(context, runKey(context, "run.json"), RunManifestV1.parse)).document.scenario_run_id
});

// actions/m3-run-pinning/lanes/a-handle-closure.ts
var CODES2 = { handoff: "M3A-B1", unresolved: "M3A-B2", placeholder: "M3A-B3" };
var p1HandleClosure = defineLane({
  id: "M3.A",
  decide: (facts) => ({ "M3.A-C01": closureJudgement({ opens: "M3", codes: CODES2 }, facts) }),
  handover: { schema: closureHandover("M3.A"), of: closureOutcome }
});

// actions/m3-run-pinning/lanes/b-run-id.ts
var runIdHandover = handoverOf("M3.B", {
  candidate_platform_run_id: text,
  final_platform_run_id: text,
  collision_attempts: count,
  collision_detected: flag,
  scenario_equivalence: record({ input: text, fields: text, canonicalization: text, derivation: text })
});
var SEED = "m3_b_run_header_seed.json";
var runId = defineLane({
  id: "M3.B",
  documents: ({ minted }, context) => ({
    seed: mapFact(minted, (one) => attemptDocument(SEED, RunHeaderSeedV1, headerSeed(one, context)))
  }),
  decide: ({ minted, reservation, rule }, written, context) => ({
    "M3.B-C01": {
      expected: { pattern: handle("PLATFORM_RUN_ID_REGEX"), matches: true },
      observed: mapFact(minted, ({ candidate }) => ({
        pattern: handle("PLATFORM_RUN_ID_REGEX"),
        matches: new RegExp(handle("PLATFORM_RUN_ID_REGEX")).test(candidate)
      })),
      fails: "M3B-B1"
    },
    "M3.B-C02": {
      expected: { platform_run_id: isReadable(minted) ? minted.value.final : null, execution_id: context.executionId },
      observed: reservation,
      fails: "M3B-B2"
    },
    "M3.B-C03": {
      expected: [],
      observed: mapFact(
        rule,
        (parts) => Object.entries(parts).filter(([, value]) => value === "").map(([name]) => name)
      ),
      fails: "M3B-B3"
    },
    "M3.B-C04": {
      expected: attemptKey(context, SEED),
      observed: mapFact(written.seed, ({ key }) => key),
      fails: "M3B-B4"
    },
    "M3.B-C05": {
      expected: { version_id: { $non_empty: true }, sha256: { $form: "hex64" } },
      observed: mapFact(written.seed, ({ version_id, sha256 }) => ({ version_id, sha256 })),
      fails: "M3B-B5"
    }
  }),
  handover: {
    schema: runIdHandover,
    of: ({ minted, rule }) => isReadable(minted) && isReadable(rule) ? {
      candidate_platform_run_id: minted.value.candidate,
      final_platform_run_id: minted.value.final,
      collision_attempts: minted.value.attempts,
      collision_detected: minted.value.attempts > 0,
      scenario_equivalence: rule.value
    } : void 0
  }
});
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
  const outputs = list2(handle("ORACLE_REQUIRED_OUTPUT_IDS"));
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
var list2 = (value) => Array.isArray(value) ? value.map(String) : String(value).split(",").map((one) => one.trim());
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
var configDigest = plainLane({
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
var manifestPublish = plainLane({
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
      passes: ({ count: count2, different }) => count2 > 0 && different.length === 0,
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
  let count2 = 0;
  for await (const object of listAll(store2, bucket, prefix)) {
    const name = object.key.slice(prefix.length);
    const to = evidenceKey({ family: "run", platform_run_id: context.platformRunId ?? "" }, `P(-1)/${name}`);
    const copy = await store2.copy({ bucket, key: object.key }, { bucket, key: to });
    if (copy.sha256 !== object.sha256) different.push(name);
    count2 += 1;
  }
  return { count: count2, different };
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
var scopeExport = plainLane({
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

// actions/m3-run-pinning/lanes/g-handoff.ts
var runPinningHandoff = defineLane({
  id: "M3.G",
  documents: (facts, context) => ({ pack: packDocument(facts, context) }),
  decide: (facts, written) => ({
    "M3.G-C01": {
      expected: { verdict: "ADVANCE_TO_M4", unreadable: [], pack: { $non_empty: true } },
      observed: mapFact(packBasis(facts), (basis) => ({
        ...basis,
        pack: isReadable(written.pack) ? written.pack.value.key : ""
      })),
      fails: packFault(facts)
    }
  }),
  handover: {
    schema: handoverOf("M3.G", { entry_gate: text }),
    of: (_facts, written) => isReadable(written.pack) ? { entry_gate: "OPEN" } : void 0
  }
});
function packFault({ verdict, unreadable }) {
  if (!isReadable(verdict) || verdict.value.verdict !== "ADVANCE_TO_M4") return "M3G-B1";
  return unreadable.length > 0 ? "M3G-B2" : "M3G-B3";
}

// actions/m3-run-pinning/main.ts
var run = (io) => runPhaseAction(
  {
    definition: loadPhaseDefinition("M3"),
    lanes: [
      built(p1HandleClosure, (context) => gatherClosure(context, "M3.A", { handoffFrom: "M2" })),
      built(runId, gatherRunId),
      configDigest,
      manifestPublish,
      scopeExport,
      built(runPinningVerdict, (context) => gatherVerdict(context, "M3.F")),
      built(runPinningHandoff, gatherHandoffPack)
    ]
  },
  io
);
export {
  run
};
