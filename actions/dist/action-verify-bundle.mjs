import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { codeTable$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/strict-json.ts
import { readJson$evidence_schemas_src_strict_json } from "./schemas.mjs";

// other-part:actions/lib/bundle/failure.ts
import { failureText$actions_lib_bundle_failure } from "./lib.mjs";

// other-part:actions/lib/bundle/bundle-files.ts
import { folderFiles$actions_lib_bundle_bundle_files } from "./lib.mjs";
import { readRegular$actions_lib_bundle_bundle_files } from "./lib.mjs";

// actions/lib/bundle/packed-files.ts
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
var PACKED = ".bundle.zst";
var UNPACKED_BYTES_MAX = 512 * 1024 * 1024;
var HEADER_BOUNDS = { bytesMax: 64 * 1024 * 1024, depthMax: 3 };
var NEWLINE = 10;
function packedFiles(bytes) {
  const unpacked = unpackedFiles(bytes);
  if ("fault" in unpacked)
    return {
      list: () => ({ files: [], refused: [{ path: PACKED, what: unpacked.fault }] }),
      read: () => unpacked
    };
  return {
    list: () => ({ files: unpacked.listed, refused: [] }),
    read: (path, bytesMax) => {
      const found = unpacked.contents.get(path);
      if (found === void 0) return { fault: "is missing" };
      return found.length > bytesMax ? { fault: `has ${found.length} bytes, at most ${bytesMax} can be` } : { bytes: found };
    }
  };
}
function unpackedFiles(bytes) {
  let whole;
  try {
    whole = zstdDecompressSync(bytes, { maxOutputLength: UNPACKED_BYTES_MAX });
  } catch {
    return { fault: `cannot be unpacked to at most ${UNPACKED_BYTES_MAX} bytes` };
  }
  const end = whole.indexOf(NEWLINE);
  const header = end < 0 ? { fault: "has no list of files" } : readJson$evidence_schemas_src_strict_json(whole.subarray(0, end), HEADER_BOUNDS);
  if ("fault" in header) return header;
  if (!isListing(header.value)) return { fault: "has no list of files" };
  const contents = /* @__PURE__ */ new Map();
  let at = end + 1;
  for (const { path, size } of header.value) {
    contents.set(path, whole.subarray(at, at + size));
    at += size;
  }
  if (at !== whole.length || contents.size !== header.value.length)
    return { fault: "does not hold what its list says" };
  return { listed: header.value, contents };
}
var isListing = (value) => Array.isArray(value) && value.every(
  (one) => typeof one?.path === "string" && Number.isSafeInteger(one.size) && (one.size ?? -1) >= 0
);

// actions/lib/bundle/open-bundle.ts
var PACKED_BYTES_MAX = 128 * 1024 * 1024;
function bundleFiles(path) {
  if (!path.endsWith(PACKED)) return folderFiles$actions_lib_bundle_bundle_files(path);
  const read = readRegular$actions_lib_bundle_bundle_files(path, PACKED_BYTES_MAX);
  return "bytes" in read ? packedFiles(read.bytes) : { list: () => ({ files: [], refused: [{ path, what: read.fault }] }), read: () => read };
}

// other-part:actions/lib/bundle/verify.ts
import { verifyBundle$actions_lib_bundle_verify } from "./lib.mjs";

// other-part:actions/lib/io/inputs.ts
import { actionsIo$actions_lib_io_inputs } from "./lib.mjs";
import { systemEnvironment$actions_lib_io_inputs } from "./lib.mjs";

// other-part:actions/verify-bundle/anchor.ts
import { isExpected$actions_verify_bundle_anchor } from "./lib.mjs";
import { parseAnchor$actions_verify_bundle_anchor } from "./lib.mjs";
import { standingOf$actions_verify_bundle_anchor } from "./lib.mjs";

// other-part:actions/lib/signature/key-ring.ts
import { readCertificate$actions_lib_signature_key_ring } from "./lib.mjs";
import { readKeyRing$actions_lib_signature_key_ring } from "./lib.mjs";

// actions/lib/signature/timestamp.ts
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
var TOOL_MS_MAX = 3e4;
var OUTPUT_BYTES_MAX = 1024 * 1024;
var FACTS_MAX = 256;
var IMPRINT_HASH = /^Hash Algorithm: sha(?:256|384|512)$/m;
var timestampJudge = (certificate) => (response, signature) => {
  const folder = mkdtempSync(join(tmpdir(), "spine-green-timestamp-"));
  try {
    const [tsr, data, authority] = ["response.tsr", "signature", "authority.pem"].map((name) => join(folder, name));
    writeFileSync(tsr ?? "", response);
    writeFileSync(data ?? "", signature);
    writeFileSync(authority ?? "", certificate);
    return judge({ tsr: tsr ?? "", data: data ?? "", authority: authority ?? "" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
function judge({ tsr, data, authority }) {
  const shown = openssl(["ts", "-reply", "-in", tsr, "-text"]);
  if ("code" in shown) return shown;
  if (shown.status !== 0) return invalid(`is no timestamp response: ${shown.facts}`);
  const atUtc = statedTime(shown.output);
  if (atUtc === void 0) return invalid("states no time");
  if (!IMPRINT_HASH.test(shown.output)) return invalid("is over a hash that is too weak");
  const chain = ["-CAfile", authority, "-untrusted", authority, "-partial_chain"];
  const at = ["-attime", String(Date.parse(atUtc) / 1e3)];
  const verified = openssl(["ts", "-verify", "-in", tsr, "-data", data, ...chain, ...at]);
  if ("code" in verified) return verified;
  if (verified.status === 0 && /^Verification: OK$/m.test(verified.output)) return { atUtc };
  if (/^Verification: FAILED$/m.test(verified.output)) return invalid(`does not hold: ${verified.facts}`);
  return { code: "E_TIMESTAMP_TOOL", fault: `openssl gave no verdict: ${verified.facts}` };
}
var invalid = (fault) => ({ code: "E_TIMESTAMP_INVALID", fault });
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
${stderr}`, facts: reasonOf(`${stdout}
${stderr}`) };
}
var reasonOf = (text) => [...text.matchAll(/^.*?:error:[^:]*:[^:]*:[^:]*:(.*)$/gm)].map(([, reason = ""]) => reason.replace(/[^:]*\.c:\d+:?/, "").replace(/:$/, "")).join("; ").slice(0, FACTS_MAX) || "no reason was given";

// actions/verify-bundle/open-trust.ts
var openTrust = ({ keys, certificate, required }) => ({
  keys: keys === void 0 ? void 0 : readKeyRing$actions_lib_signature_key_ring(keys),
  required,
  timestamp: certificate === void 0 ? void 0 : timestampJudge(readCertificate$actions_lib_signature_key_ring(certificate))
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
var SHOWN_MAX = 50;
async function run(io = actionsIo$actions_lib_io_inputs) {
  const anchor = parseAnchor$actions_verify_bundle_anchor(io.input("root"));
  if ("fault" in anchor) throw new PlatformError$evidence_schemas_src_platform_error("E_BUNDLE_ROOT_INVALID", anchor.fault);
  const trust = openTrust({
    keys: io.findInput("key"),
    certificate: io.findInput("tsa-cert"),
    required: io.findInput("require-signature") === "true"
  });
  if (trust.required && trust.keys === void 0)
    throw new PlatformError$evidence_schemas_src_platform_error("E_SIGNATURE_KEY_INVALID", "require-signature needs a key");
  const verdict = verifyBundle$actions_lib_bundle_verify(bundleFiles(io.input("bundle")), trust);
  const { manifest, failures, verified, recomputedWord: word, signatures } = verdict;
  const root = manifest?.root_sha256;
  const head = manifest?.ledger_head_sha256 ?? "none";
  const signed = isManifestSigned(signatures);
  const standing = standingOf$actions_verify_bundle_anchor({ failures: failures.length, root, anchor: anchor.root, signed });
  const wish = io.findInput("expect");
  io.output("verified", String(verified));
  io.output("failures", JSON.stringify(failures.slice(0, SHOWN_MAX)));
  io.output("final-word", word);
  io.output("root-sha256", root ?? "");
  io.output("signers", JSON.stringify(signatures));
  io.output("agree", String(standing === "VERIFIED"));
  for (const failure of failures.slice(0, SHOWN_MAX)) io.info(failureText$actions_lib_bundle_failure(failure));
  const ends = `final word ${word}, root \`${root ?? "none"}\`, ledger head \`${head}\``;
  const held = `Bundle ${standing}: ${verified} objects hold, ${ends}`;
  await io.summarise([held, "", ...signerLines(signatures, trust).map((line) => `    ${line}`), ""].join("\n"));
  for (const line of remedyLines(failures)) io.info(line);
  if (standing === "FORGED") io.fail(`the bundle has root ${root}, wanted ${anchor.root}`);
  else if (standing !== "VERIFIED") io.fail(`the bundle does not verify: ${failures.length} failures`);
  else if (!isExpected$actions_verify_bundle_anchor(word, wish)) io.fail(`the run ended with ${word}, wanted ${wish ?? "no HOLD"}`);
}
export {
  run
};
