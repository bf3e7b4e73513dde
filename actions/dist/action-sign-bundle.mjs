import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// actions/sign-bundle/main.ts
import { writeFileSync as writeFileSync2 } from "node:fs";

// other-part:evidence-schemas/src/canonical-json.ts
import { canonicalJson$evidence_schemas_src_canonical_json } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:actions/lib/io/inputs.ts
import { actionsIo$actions_lib_io_inputs } from "./lib.mjs";
import { findSecretVariable$actions_lib_io_inputs } from "./lib.mjs";

// other-part:actions/lib/signature/key-ring.ts
import { signingKeyOf$actions_lib_signature_key_ring } from "./lib.mjs";

// other-part:actions/lib/signature/places.ts
import { SIGNATURES$actions_lib_signature_places } from "./lib.mjs";
import { SIGNED_THINGS$actions_lib_signature_places } from "./lib.mjs";
import { envelopePath$actions_lib_signature_places } from "./lib.mjs";

// other-part:actions/verify-bundle/anchor.ts
import { parseAnchor$actions_verify_bundle_anchor } from "./lib.mjs";

// actions/sign-bundle/sign.ts
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// other-part:actions/lib/bundle/bundle-files.ts
import { folderFiles$actions_lib_bundle_bundle_files } from "./lib.mjs";

// other-part:actions/lib/bundle/failure.ts
import { failureText$actions_lib_bundle_failure } from "./lib.mjs";

// other-part:actions/lib/bundle/verify.ts
import { verifyBundle$actions_lib_bundle_verify } from "./lib.mjs";

// other-part:actions/lib/ledger/events.ts
import { PLAN_PHASES$actions_lib_ledger_events } from "./lib.mjs";

// other-part:actions/lib/signature/dsse.ts
import { ENVELOPE_BYTES_MAX$actions_lib_signature_dsse } from "./lib.mjs";
import { dsseText$actions_lib_signature_dsse } from "./lib.mjs";
import { readDsse$actions_lib_signature_dsse } from "./lib.mjs";

// other-part:actions/lib/signature/envelope.ts
import { signedWith$actions_lib_signature_envelope } from "./lib.mjs";

// other-part:actions/lib/signature/statement.ts
import { completionOf$actions_lib_signature_statement } from "./lib.mjs";
import { ledgerEventsOf$actions_lib_signature_statement } from "./lib.mjs";
import { statementOf$actions_lib_signature_statement } from "./lib.mjs";

// actions/sign-bundle/sign.ts
function openSoundBundle(folder, anchor) {
  const { failures, view, manifest } = verifyBundle$actions_lib_bundle_verify(folderFiles$actions_lib_bundle_bundle_files(folder));
  const [failure] = failures;
  if (failure !== void 0) {
    const more = failures.length === 1 ? "" : `, with ${failures.length} failures in all`;
    throw new PlatformError$evidence_schemas_src_platform_error("E_BUNDLE_BROKEN", `${failureText$actions_lib_bundle_failure(failure)}${more}`);
  }
  if (view === void 0 || manifest === void 0)
    throw new PlatformError$evidence_schemas_src_platform_error("E_BUNDLE_BROKEN", `${folder} is no bundle`);
  const { root_sha256: root } = manifest;
  if (anchor !== void 0 && anchor !== root)
    throw new PlatformError$evidence_schemas_src_platform_error("E_BUNDLE_BROKEN", `${folder} has root ${root}, wanted ${anchor}`);
  return { folder, view, root };
}
function signable({ view }) {
  const events = ledgerEventsOf$actions_lib_signature_statement(view);
  return ["manifest", ...PLAN_PHASES$actions_lib_ledger_events.filter((phase) => completionOf$actions_lib_signature_statement(events, phase) !== void 0)];
}
function statementIn({ view }, thing) {
  const statement = statementOf$actions_lib_signature_statement(thing, view, ledgerEventsOf$actions_lib_signature_statement(view));
  if (statement === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_SIGNATURE_PHASE_OPEN", `${thing} is not completed`);
  return statement;
}
function signAll(bundle, things, key) {
  const statements = things.map((thing) => ({ thing, statement: statementIn(bundle, thing) }));
  mkdirSync(join(bundle.folder, SIGNATURES$actions_lib_signature_places), { recursive: true });
  return statements.map(({ thing, statement }) => signOne(bundle, { thing, statement }, key));
}
function signOne({ folder }, { thing, statement }, key) {
  const path = envelopePath$actions_lib_signature_places(thing);
  const files = folderFiles$actions_lib_bundle_bundle_files(folder);
  const there = files.list().files.some((file) => file.path === path);
  const read = there ? files.read(path, ENVELOPE_BYTES_MAX$actions_lib_signature_dsse) : void 0;
  const present = read === void 0 || "fault" in read ? read : readDsse$actions_lib_signature_dsse(read.bytes);
  if (present !== void 0 && "fault" in present)
    throw new PlatformError$evidence_schemas_src_platform_error("E_SIGNATURE_UNREADABLE", `${path} ${present.fault}`);
  const signed = signedWith$actions_lib_signature_envelope(statement, key, present);
  if ("foreign" in signed)
    throw new PlatformError$evidence_schemas_src_platform_error(
      "E_SIGNATURE_INVALID",
      `${path} has a signature that names key ${signed.foreign} and is not its`
    );
  if (signed.changed) replaceFile(join(folder, path), dsseText$actions_lib_signature_dsse(signed.envelope));
  return { thing, path, changed: signed.changed };
}
function replaceFile(path, text) {
  const beside = `${path}.${process.pid}.part`;
  writeFileSync(beside, text, { flag: "wx" });
  renameSync(beside, path);
}

// actions/sign-bundle/main.ts
var KEY_VARIABLE = "SIGNING_KEY";
async function run(io = actionsIo$actions_lib_io_inputs) {
  const anchor = parseAnchor$actions_verify_bundle_anchor(io.input("root"));
  if ("fault" in anchor) throw new PlatformError$evidence_schemas_src_platform_error("E_BUNDLE_ROOT_INVALID", anchor.fault);
  const bundle = openSoundBundle(io.input("bundle"), anchor.root);
  const signer = io.input("signer");
  if (signer === "keyless") return writePredicate(bundle, io);
  if (signer !== "operator")
    throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", `signer is operator or keyless, not ${signer}`);
  const pem = findSecretVariable$actions_lib_io_inputs(KEY_VARIABLE);
  if (pem === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_SIGNING_KEY_INVALID", `the variable ${KEY_VARIABLE} is not set`);
  const key = signingKeyOf$actions_lib_signature_key_ring(pem, `the variable ${KEY_VARIABLE}`);
  const results = signAll(bundle, thingsOf(io.findInput("things")) ?? signable(bundle), key);
  io.output("key-id", key.keyId);
  io.output("signed", JSON.stringify(results.map(({ thing }) => thing)));
  await io.summarise(
    `Signed by \`${key.keyId}\`: ${results.map(({ thing }) => thing).join(", ")}, root \`${bundle.root}\``
  );
}
function writePredicate(bundle, io) {
  const { predicate, predicateType } = statementIn(bundle, "manifest");
  writeFileSync2(io.input("predicate"), canonicalJson$evidence_schemas_src_canonical_json(predicate));
  io.output("predicate-type", predicateType);
}
function thingsOf(text) {
  return text?.split(/\s+/).map((name) => {
    const thing = SIGNED_THINGS$actions_lib_signature_places.find((one) => one === name);
    if (thing === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", `${name} is nothing that is signed`);
    return thing;
  });
}
export {
  run
};
