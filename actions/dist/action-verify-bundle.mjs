import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  BundleManifestV1,
  documentSchemas
} from "./chunk-PMUVYUQO.mjs";
import "./chunk-UOMKR5L7.mjs";
import "./chunk-I4UQJ6LE.mjs";
import "./chunk-VWZNNAHK.mjs";
import "./chunk-D2MAHCZA.mjs";
import "./chunk-3NKDYYBX.mjs";
import "./chunk-DZYX23IR.mjs";
import "./chunk-RELLX7TU.mjs";
import "./chunk-WPUFC75L.mjs";
import "./chunk-ZUQJI3XO.mjs";
import "./chunk-PHFDUIJ2.mjs";
import "./chunk-XNQXV4O7.mjs";
import "./chunk-FNPZUU3A.mjs";
import "./chunk-J3CI5C5X.mjs";
import "./chunk-2JUBEXKA.mjs";
import "./chunk-V7LTDHW3.mjs";
import "./chunk-FTDKMC2X.mjs";
import "./chunk-SONWA6E7.mjs";
import "./chunk-SP5QTY4L.mjs";
import "./chunk-SASGA76X.mjs";
import {
  dodResults,
  loadPhaseDefinition
} from "./chunk-DZ52REQV.mjs";
import {
  PLAN_PHASES,
  finalWord,
  findBrokenLink,
  fold,
  laneOverallPass,
  mayRest,
  project
} from "./chunk-HF4JBFEA.mjs";
import {
  BundleIndexV1
} from "./chunk-NIWZ6EJW.mjs";
import {
  LaneSnapshotV1,
  PhaseEvidenceV1
} from "./chunk-Y44YX55M.mjs";
import {
  LedgerEventV1,
  actionsIo
} from "./chunk-AIA4CCVC.mjs";
import "./chunk-HOJ3UIVB.mjs";
import "./chunk-SC7D6WKT.mjs";
import {
  canonicalJson,
  digestOf,
  evidencePrefix,
  findSchemaName,
  findSecrets,
  sha256Hex
} from "./chunk-AGYZ7ZP2.mjs";

// actions/lib/bundle/files.ts
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

// actions/lib/bundle/export.ts
var MANIFEST = "bundle.json";

// actions/lib/bundle/files.ts
function folderFiles(folder) {
  return {
    paths: () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")),
    read: (path) => readFileSync(join(folder, path))
  };
}
function readManifest(files) {
  try {
    const text = Buffer.from(files.read(MANIFEST)).toString("utf8");
    const manifest = BundleManifestV1.parse(JSON.parse(text));
    const { root_sha256, ...unsealed } = manifest;
    const failures = [];
    if (canonicalJson(manifest) !== text) failures.push({ object: MANIFEST, what: "is not canonical JSON" });
    if (digestOf(unsealed) !== root_sha256) failures.push({ object: MANIFEST, what: "does not have its root digest" });
    return { manifest, failures };
  } catch (error) {
    const what = error instanceof SyntaxError ? "is not JSON" : String(error instanceof Error ? error.message : error);
    return { manifest: void 0, failures: [{ object: MANIFEST, what: what.slice(0, 256) }] };
  }
}
function verifyFiles(files, manifest) {
  const failures = [];
  const objects = [];
  const unlisted = new Set(files.paths());
  unlisted.delete(MANIFEST);
  for (const entry of manifest.entries) {
    unlisted.delete(entry.path);
    const what = faultOf(files, entry);
    if (what !== void 0) failures.push({ object: entry.key, what });
    else objects.push({ ...entry, bytes: () => files.read(entry.path), newest: entry.path.startsWith("objects/") });
  }
  for (const path of unlisted) failures.push({ object: path, what: "is not in the manifest" });
  return { objects, failures };
}
function faultOf(files, entry) {
  const expected = entry.path.startsWith("objects/") ? `objects/${entry.bucket}/${entry.key}` : `versions/${entry.bucket}/${entry.key}/${entry.version_id}`;
  if (entry.path !== expected) return `lies at ${entry.path}`;
  try {
    const bytes = files.read(entry.path);
    if (bytes.length !== entry.size) return `has ${bytes.length} bytes, the manifest says ${entry.size}`;
    const digest = sha256Hex(bytes);
    return digest === entry.sha256 ? void 0 : `has digest ${digest}, the manifest says ${entry.sha256}`;
  } catch (error) {
    return error.code === "ENOENT" ? "is missing" : "cannot be read";
  }
}

// actions/lib/bundle/documents.ts
function verifyDocuments(objects, manifest) {
  const known = new Set(manifest.entries.map(referenceOf));
  return objects.filter((object) => object.key.endsWith(".json")).flatMap((object) => verifyDocument(object, known, manifest));
}
var referenceOf = (entry) => `${entry.key}
${entry.version_id}
${entry.sha256}`;
function verifyDocument(object, known, manifest) {
  const failures = [];
  const fail = (what) => void failures.push({ object: object.key, what });
  const text = Buffer.from(object.bytes()).toString("utf8");
  let document;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return [{ object: object.key, what: `is not JSON (${error instanceof Error ? error.name : "error"})` }];
  }
  const schema = findSchemaName(document);
  if (schema !== void 0) {
    if (canonicalJson(document) !== text) fail("is not canonical JSON");
    for (const fault of documentSchemas[schema].faults(document))
      fail(`${schema} refuses ${fault.path} (${fault.keyword})`);
    for (const { rule, json_path } of findSecrets(document, { secrets: [] }))
      fail(`holds a secret: ${rule} at ${json_path}`);
  }
  for (const reference of references(document)) {
    if (!known.has(referenceOf(reference)))
      fail(`refers to ${reference.key} version ${reference.version_id}, which is not there`);
  }
  const substrate = member(document, "substrate");
  if (typeof substrate === "string" && schema !== void 0 && substrate !== manifest.substrate) {
    fail(`is of substrate ${substrate}`);
  }
  return failures;
}
function references(value) {
  if (typeof value !== "object" || value === null) return [];
  const nested = Object.values(value).flatMap(references);
  const { key, version_id, sha256 } = value;
  const own = typeof key === "string" && typeof version_id === "string" && typeof sha256 === "string";
  return own ? [{ key, version_id, sha256 }, ...nested] : nested;
}
var member = (value, name) => typeof value === "object" && value !== null ? value[name] : void 0;

// actions/lib/bundle/verify-ledger.ts
function verifyLedger(objects, manifest) {
  const prefix = evidencePrefix({ family: "ledger", env: manifest.substrate });
  const failures = [];
  const events = objects.filter((object) => object.key.startsWith(`${prefix}events/`)).sort((a, b) => a.key < b.key ? -1 : 1).map((object) => ({ object, event: JSON.parse(Buffer.from(object.bytes()).toString("utf8")) }));
  const invalid = events.filter(({ event }) => LedgerEventV1.faults(event).length > 0);
  if (invalid.length > 0) {
    return {
      state: void 0,
      word: "UNKNOWN",
      failures: invalid.map(({ object }) => ({ object: object.key, what: "is no ledger event" }))
    };
  }
  const chain = events.map(({ event }) => event);
  const broken = findBrokenLink(chain);
  if (broken !== void 0) return { state: void 0, word: "UNKNOWN", failures: [{ object: prefix, what: broken }] };
  const state = fold(chain);
  const word = finalWord(state);
  if (state.headSha256 !== manifest.ledger_head_sha256)
    failures.push({ object: prefix, what: "ends with another head" });
  if (word !== manifest.final_word)
    failures.push({ object: "bundle.json", what: `says ${manifest.final_word}, the ledger says ${word}` });
  const projection = objects.find((object) => object.newest && object.key === `${prefix}state.json`);
  const text = projection === void 0 ? "" : Buffer.from(projection.bytes()).toString("utf8");
  if (text !== canonicalJson(project(state, manifest.substrate))) {
    failures.push({ object: `${prefix}state.json`, what: "is not the fold of the events" });
  }
  return { state, word, failures };
}

// actions/lib/bundle/verify-phases.ts
function verifyPhases(objects, state, manifest) {
  const byReference = new Map(objects.map((object) => [`${object.key}
${object.version_id}`, object]));
  const find = (ref) => {
    const object = byReference.get(`${ref.key}
${ref.version_id}`);
    return object?.sha256 === ref.sha256 ? object : void 0;
  };
  return [
    ...PLAN_PHASES.flatMap((phase) => [
      ...verifyLanes(phase, state, find, manifest.substrate),
      ...verifyCompletion(phase, state, find, manifest),
      ...verifyIndex(phase, state, objects)
    ]),
    ...verifyRunIndex(objects, manifest)
  ];
}
var parsed = (object, parse) => {
  try {
    return parse(JSON.parse(Buffer.from(object.bytes()).toString("utf8")));
  } catch {
    return void 0;
  }
};
function verifyLanes(phase, state, find, substrate) {
  return Object.entries(state.phases[phase].lanes).flatMap(([lane, recorded]) => {
    if (recorded.snapshot === void 0) return [];
    const object = find(recorded.snapshot);
    if (object === void 0)
      return [{ object: recorded.snapshot.key, what: `is not the snapshot that the ledger recorded for ${lane}` }];
    const snapshot = parsed(object, LaneSnapshotV1.parse);
    if (snapshot === void 0) return [];
    const pass = laneOverallPass(substrate, snapshot.checks, snapshot.blockers);
    const agree = snapshot.lane === lane && pass === snapshot.overall_pass && pass === (recorded.status !== "FAIL");
    return agree ? [] : [{ object: object.key, what: `recomputes to ${pass}, recorded is ${snapshot.overall_pass}` }];
  });
}
function verifyCompletion(phase, state, find, manifest) {
  const { completed, lanes } = state.phases[phase];
  if (completed === void 0) return [];
  const object = find(completed.envelope);
  if (object === void 0)
    return [{ object: completed.envelope.key, what: "is not the envelope that the ledger recorded" }];
  const envelope = parsed(object, PhaseEvidenceV1.parse);
  if (envelope === void 0) return [];
  const snapshots = Object.values(lanes).flatMap(({ snapshot }) => {
    const found = snapshot === void 0 ? void 0 : find(snapshot);
    return found === void 0 ? [] : [parsed(found, LaneSnapshotV1.parse)].filter((one) => one !== void 0);
  });
  const dod = dodResults(loadPhaseDefinition(phase), snapshots);
  const failures = [];
  if (!dod.every((item) => mayRest(manifest.substrate, item.outcome)))
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
function verifyIndex(phase, state, objects) {
  const { completed } = state.phases[phase];
  if (completed === void 0) return [];
  const folder = completed.envelope.key.slice(0, completed.envelope.key.lastIndexOf("/") + 1);
  const object = objects.find((one) => one.newest && one.key === `${folder}bundle_index.json`);
  const index = object === void 0 ? void 0 : parsed(object, BundleIndexV1.parse);
  if (object === void 0 || index === void 0)
    return [{ object: `${folder}bundle_index.json`, what: "is missing" }];
  const root = digestOf({ entries: index.entries, append_only_sets: index.append_only_sets });
  if (root !== index.root_sha256 || root !== completed.bundle_root_sha256) {
    return [{ object: object.key, what: "does not have the root that the ledger recorded" }];
  }
  return [...verifyEntries(index, objects), ...verifySets(index, objects)];
}
function verifyRunIndex(objects, manifest) {
  if (manifest.platform_run_id === "N/A") return [];
  const key = `${evidencePrefix({ family: "run", platform_run_id: manifest.platform_run_id })}bundle_index.json`;
  const object = objects.find((one) => one.newest && one.key === key);
  const index = object === void 0 ? void 0 : parsed(object, BundleIndexV1.parse);
  if (index === void 0) return [];
  const root = digestOf({ entries: index.entries, append_only_sets: index.append_only_sets });
  if (root !== index.root_sha256) return [{ object: key, what: "does not have its root" }];
  return [...verifyEntries(index, objects), ...verifySets(index, objects)];
}
function verifyEntries(index, objects) {
  return index.entries.flatMap((entry) => {
    const versions = objects.filter((object) => object.bucket === entry.bucket && object.key === entry.key);
    const held = versions.some(({ version_id, sha256 }) => version_id === entry.version_id && sha256 === entry.sha256);
    if (!held) return [{ object: entry.key, what: "is not the version that the index lists" }];
    if (entry.class !== "D" && versions.length > 1)
      return [{ object: entry.key, what: `has ${versions.length} versions` }];
    return [];
  });
}
function verifySets(index, objects) {
  return index.append_only_sets.flatMap((set) => {
    const members = objects.filter((object) => object.bucket === set.bucket && object.key.startsWith(set.prefix));
    const digest = sha256Hex(
      members.sort((a, b) => a.key < b.key ? -1 : 1).map((object) => `${object.key}	${object.sha256}
`).join("")
    );
    if (members.length > set.object_count) return [];
    return digest === set.set_sha256 ? [] : [{ object: set.prefix, what: "is not the set that the index sealed" }];
  });
}

// actions/lib/bundle/verify.ts
function verifyBundle(files) {
  const { manifest, failures: manifestFailures } = readManifest(files);
  if (manifest === void 0) {
    return { verified: 0, failures: manifestFailures, manifest, recomputedWord: "UNKNOWN", ledger: void 0 };
  }
  const read = verifyFiles(files, manifest);
  const documents = verifyDocuments(read.objects, manifest);
  const ledger = verifyLedger(read.objects, manifest);
  const phases = ledger.state === void 0 ? [] : verifyPhases(read.objects, ledger.state, manifest);
  const failures = [...manifestFailures, ...read.failures, ...documents, ...ledger.failures, ...phases];
  const broken = new Set(failures.map((failure) => failure.object));
  return {
    verified: manifest.entries.filter((entry) => !broken.has(entry.key)).length,
    failures,
    manifest,
    recomputedWord: ledger.word,
    ledger: ledger.state
  };
}

// actions/verify-bundle/main.ts
var SHOWN_MAX = 50;
async function run(io = actionsIo) {
  const verdict = verifyBundle(folderFiles(io.input("bundle")));
  const agree = verdict.failures.length === 0 && verdict.manifest?.final_word === verdict.recomputedWord;
  io.output("verified", String(verdict.verified));
  io.output("failures", JSON.stringify(verdict.failures.slice(0, SHOWN_MAX)));
  io.output("final-word", verdict.recomputedWord);
  io.output("root-sha256", verdict.manifest?.root_sha256 ?? "");
  io.output("agree", String(agree));
  for (const { object, what } of verdict.failures.slice(0, SHOWN_MAX)) io.info(`${object}: ${what}`);
  if (!agree) io.fail(`the bundle does not verify: ${verdict.failures.length} failures`);
}
export {
  run
};
