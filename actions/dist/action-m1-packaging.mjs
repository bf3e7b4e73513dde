import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  IMAGE_ENTRYPOINT
} from "./chunk-JA6SJ4NQ.mjs";
import {
  BuildCommandSurfaceReceiptV1,
  BuildContextSecretScanV1,
  EntrypointMatrixReceiptV1,
  ImageIncludeV1,
  SecretSourceContractReceiptV1,
  SecuritySecretInjectionChecksV1
} from "./chunk-FNPZUU3A.mjs";
import {
  repositoryRoot
} from "./chunk-HSJ2ND5Q.mjs";
import {
  PackagingProvenanceV1
} from "./chunk-SONWA6E7.mjs";
import {
  createAt,
  executionKey,
  readAt
} from "./chunk-TZ4TTMDK.mjs";
import {
  MODES,
  allReadable,
  check,
  plainLane,
  runPhaseAction
} from "./chunk-KSESK3CM.mjs";
import {
  fact,
  isReadable,
  loadPhaseDefinition,
  mapFact,
  observe
} from "./chunk-DZ52REQV.mjs";
import "./chunk-62NTBCUI.mjs";
import "./chunk-HF4JBFEA.mjs";
import "./chunk-NIWZ6EJW.mjs";
import "./chunk-Y44YX55M.mjs";
import "./chunk-FV64UT5K.mjs";
import {
  environmentNames
} from "./chunk-AIA4CCVC.mjs";
import {
  nowUtc,
  systemClock
} from "./chunk-VUJ5ABGO.mjs";
import "./chunk-HOJ3UIVB.mjs";
import "./chunk-SC7D6WKT.mjs";
import {
  PlatformError,
  SCANNER_VERSION,
  findSecrets,
  handle,
  renderHandle,
  rulesSha256,
  sha256Hex
} from "./chunk-AGYZ7ZP2.mjs";

// actions/m1-packaging/lanes/a-image-contract.ts
import { existsSync as existsSync3 } from "node:fs";
import { mkdtemp as mkdtemp3, readFile as readFile3, rm as rm3 } from "node:fs/promises";
import { tmpdir as tmpdir3 } from "node:os";
import { join as join5 } from "node:path";

// actions/lib/platform/git.ts
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
var SHA = /^[0-9a-f]{40}$/;
function headCommit() {
  const folder = join(repositoryRoot(), ".git");
  const head = readFileSync(join(folder, "HEAD"), "utf8").trim();
  if (SHA.test(head)) return head;
  const name = head.replace(/^ref: /, "");
  const loose = join(folder, name);
  if (existsSync(loose)) return readFileSync(loose, "utf8").trim();
  const packed = readFileSync(join(folder, "packed-refs"), "utf8").split("\n");
  const line = packed.find((one) => one.endsWith(` ${name}`));
  if (line === void 0) throw new Error(`${name} names no commit`);
  return line.slice(0, 40);
}

// actions/m1-packaging/dockerfile.ts
function dockerfileFaults(text, include) {
  if (text === void 0) return ["the Dockerfile is missing"];
  const lines = text.split("\n").map((line) => line.trim());
  const copied = lines.filter((line) => /^(COPY|ADD)\s/i.test(line)).map((line) => line.split(/\s+/)[1] ?? "");
  const wanted = new Set(listedPaths(include).map((path) => `dist/${path}`));
  const broad = copied.filter((path) => [".", "./", "*", "dist", "dist/"].includes(path) || path.includes("*"));
  const unlisted = copied.filter((path) => !broad.includes(path) && !wanted.has(path));
  const missing = [...wanted].filter((path) => !copied.includes(path));
  const secrets = lines.filter((line) => /^(ARG|ENV)\s+\S*(SECRET|PASSWORD|TOKEN|API_?KEY)/i.test(line));
  return [
    ...broad.map((path) => `copies ${path}`),
    ...unlisted.map((path) => `copies ${path}, which is not listed`),
    ...missing.map((path) => `does not copy ${path}`),
    ...secrets.map((line) => `names a secret: ${line.split(/[\s=]/).slice(0, 2).join(" ")}`)
  ];
}
var listedPaths = (include) => [
  include.bundle.file,
  `${include.bundle.chunks}/`,
  ...include.files,
  ...include.packages.flatMap(({ name, files }) => files.map((file) => `node_modules/${name}/${file}`))
];

// actions/m1-packaging/image.ts
import { existsSync as existsSync2 } from "node:fs";
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join as join2, relative } from "node:path";
import { build } from "esbuild";
var REPOSITORY = join2(import.meta.dirname, "..", "..");
var CONTEXT = join2(REPOSITORY, "runtime");
var INCLUDE_FILE = join2(CONTEXT, "image-include.json");
async function readImageInclude() {
  const text = await readFile(INCLUDE_FILE, "utf8");
  return { include: ImageIncludeV1.parse(JSON.parse(text)), sha256: sha256Hex(text) };
}
async function imageFiles(scratch) {
  const { include } = await readImageInclude();
  const folder = scratch ?? await mkdtemp(join2(tmpdir(), "image-"));
  const bundled = await bundle(include, folder);
  const unlisted = (await migrationPaths()).filter((path) => !include.files.includes(path));
  if (unlisted.length > 0) throw invalid(`the include manifest does not list ${unlisted.join(", ")}`);
  const listed = include.files.map((path) => ({ path, source: join2(CONTEXT, path) }));
  const paths = [...bundled, ...listed, ...packageFiles(include)];
  requireAllowed(include, paths);
  return paths.map(({ path, source }) => ({ path, source, mode: "0444" })).sort((left, right) => left.path < right.path ? -1 : 1);
}
async function bundle(include, folder) {
  const { entry, file, chunks } = include.bundle;
  if (file !== IMAGE_ENTRYPOINT) throw invalid(`the entrypoint is ${file}, wanted ${IMAGE_ENTRYPOINT}`);
  const { metafile } = await built({
    entryPoints: [{ in: join2(CONTEXT, entry), out: file.replace(/\.mjs$/, "") }],
    outdir: folder,
    // I2: paths in the output are relative to this folder.
    absWorkingDir: REPOSITORY,
    outExtension: { ".js": ".mjs" },
    chunkNames: `${chunks}/[name]-[hash]`,
    bundle: true,
    splitting: true,
    platform: "node",
    target: "node24",
    format: "esm",
    // The native binding finds its library beside itself; pg-native is an option of pg that nobody installs.
    external: [...include.packages.map(({ name }) => name), "pg-native"],
    // Bundled CommonJS packages still call require for Node's own modules.
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
    // Node keeps the text of every module that it loads: without this 6.5 MB of the stream producer, with it 4 MB. Names
    // stay, for stack traces.
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 120,
    legalComments: "none",
    logLevel: "silent"
  });
  return Object.keys(metafile.outputs).map((output) => {
    const source = join2(REPOSITORY, output);
    return { path: relative(folder, source), source };
  });
}
async function built(options) {
  try {
    return await build({ ...options, metafile: true });
  } catch (error) {
    throw new PlatformError("E_IMAGE_BUILD_FAILED", error instanceof Error ? error.message : "", { cause: error });
  }
}
async function migrationPaths() {
  return (await readdir(join2(CONTEXT, "migrations"))).map((name) => `migrations/${name}`);
}
function packageFiles(include) {
  const platform = `${process.platform}-${process.arch}`;
  const wanted = include.packages.filter((each) => each.platform === void 0 || each.platform === platform);
  if (!wanted.some((each) => each.platform === platform)) {
    throw invalid(`the include manifest lists no native package for ${platform}`);
  }
  const require2 = createRequire(join2(CONTEXT, "package.json"));
  return wanted.flatMap(({ name, files }) => {
    const folder = dirname(require2.resolve(`${name}/package.json`));
    return files.map((file) => ({ path: `node_modules/${name}/${file}`, source: join2(folder, file) }));
  });
}
function requireAllowed(include, placed) {
  const folder = `${include.bundle.chunks}/`;
  for (const { path, source } of placed) {
    const hit = include.exclude.find((part) => path.includes(part));
    if (hit !== void 0) throw invalid(`${path} contains ${hit}, which the manifest excludes`);
    if (!existsSync2(source)) throw invalid(`${path} is listed and ${source} is missing`);
  }
  const strangers = include.files.filter((path) => path.startsWith(folder));
  if (strangers.length > 0) throw invalid(`only the bundler may place ${strangers.join(", ")}`);
}
var invalid = (facts) => new PlatformError("E_IMAGE_CONTENT_INVALID", facts);

// actions/m1-packaging/image-folder.ts
import { mkdtemp as mkdtemp2, rm as rm2 } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join3 } from "node:path";
async function withUnpackedImage({ session }, digest, work) {
  const scratch = await mkdtemp2(join3(tmpdir2(), "spine-green-unpacked-"));
  try {
    const folder = join3(scratch, "image");
    await session.images.unpack(digest, folder);
    return await work(folder);
  } finally {
    await rm2(scratch, { recursive: true, force: true });
  }
}
async function payloadText(context, lane, name) {
  const { payload } = await context.source(lane);
  const value = payload[name];
  if (typeof value !== "string") throw new Error(`${lane} has no ${name}`);
  return value;
}
var imageTag = (gitSha) => renderHandle("IMAGE_TAG_GIT_SHA_PATTERN", { git_sha: gitSha });
var convenienceTag = () => String(handle("IMAGE_TAG_DEV_MIN_LATEST"));

// actions/m1-packaging/process.ts
import { spawn } from "node:child_process";
import { dirname as dirname2, join as join4 } from "node:path";
import { performance } from "node:perf_hooks";
var TIMEOUT_MS = 6e4;
var OUTPUT_CHARS_MAX = 65536;
async function runBare(entrypoint, args) {
  const started = performance.now();
  const child = spawn(process.execPath, [entrypoint, ...args], {
    env: { NODE_COMPILE_CACHE: join4(dirname2(entrypoint), "..", "compiled") },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: TIMEOUT_MS
  });
  let output = "";
  const collect = (part) => {
    if (output.length < OUTPUT_CHARS_MAX) output += part.toString("utf8");
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const { promise, resolve, reject } = Promise.withResolvers();
  child.once("error", reject);
  child.once("close", resolve);
  const exitCode = await promise;
  return { exitCode, durationMs: Math.round(performance.now() - started), output };
}

// actions/m1-packaging/provenance.ts
var DIGEST_FORM = /^sha256:[0-9a-f]{64}$/;
var TAG_FORM = /^git-[0-9a-f]{40}$/;
var STATIC_CREDENTIALS = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE"];
var staticCredentials = (names) => names.filter((name) => STATIC_CREDENTIALS.includes(name));
function provenanceFaults(document) {
  const schema = PackagingProvenanceV1.faults(document).map(({ path, keyword }) => `${path} (${keyword})`);
  if (typeof document !== "object" || document === null) return schema;
  const empty = Object.entries(document).filter(([, value2]) => value2 === "").map(([name]) => `/${name} (empty)`);
  const { image_digest: digest, oci_digest_value: value } = document;
  const different = digest !== `sha256:${String(value).replace("sha256:", "")}` ? ["/oci_digest_value (differs)"] : [];
  return [.../* @__PURE__ */ new Set([...schema, ...empty, ...different])];
}

// actions/m1-packaging/scan.ts
import { readFile as readFile2 } from "node:fs/promises";
var CREDENTIAL_FILE = /(^|\/)(\.env(\..+)?|\.npmrc|\.netrc|credentials|id_(rsa|ed25519|ecdsa)|.+\.(pem|p12|pfx|key|jks))$/;
var NUL = "\0";
async function scanFiles(files) {
  const hits = [];
  for (const file of files) {
    if (CREDENTIAL_FILE.test(file.path)) hits.push({ rule: "credential_file", path: file.path, line: 1 });
    const text = (await readFile2(file.source)).toString("latin1");
    if (!text.includes(NUL)) hits.push(...scanText(file.path, text));
  }
  const list = files.map((file) => file.path).sort();
  return { filesScanned: files.length, fileListSha256: sha256Hex(list.join("\n")), hits };
}
var LINE_CHARS_MAX = 4096;
function scanText(path, text) {
  return text.split("\n").flatMap((line, index) => {
    if (!SUSPICIOUS.test(line)) return [];
    const pieces = line.length <= LINE_CHARS_MAX ? [line] : line.match(/.{1,4096}/gs) ?? [];
    return pieces.flatMap((piece) => findSecrets([piece])).map(({ rule }) => ({ rule, path, line: index + 1 }));
  });
}
var SUSPICIOUS = /AKIA|ASIA|-----BEGIN|eyJ|gh[pousr]_|github_pat_|:\/\/[^\s/]*:[^\s/]*@|JaasConfig|LoginModule/;

// actions/m1-packaging/steps.ts
var STEP_ORDER = [
  "validate_inputs",
  "context_scan",
  "build",
  "push_immutable_tag",
  "resolve_digest",
  "write_evidence"
];
var RETRIES_MAX = { push_immutable_tag: 1, resolve_digest: 1 };
function recordSteps() {
  const steps = [];
  const run2 = async (step, work) => {
    const startedAt = nowUtc(systemClock);
    for (let retries = 0; ; retries += 1) {
      try {
        const value = await work();
        steps.push(row(step, "ok", startedAt, 0, retries));
        return value;
      } catch (error) {
        if (retries < (RETRIES_MAX[step] ?? 0)) continue;
        steps.push(row(step, "failed", startedAt, 1, retries));
        throw error;
      }
    }
  };
  return { steps, run: run2 };
}
var row = (step, outcome, startedAt, code, retries) => ({
  step,
  outcome,
  started_at_utc: startedAt,
  ended_at_utc: nowUtc(systemClock),
  exit_code: code,
  retries
});

// actions/m1-packaging/lanes/a-image-contract.ts
var CONTENT_MODES = ["oracle-stream-sort", "db-migrate", "ig"];
var imageContract = plainLane({
  id: "M1.A",
  gather: async (context) => {
    const path = join5(repositoryRoot(), handle("IMAGE_DOCKERFILE_PATH"));
    const dockerfile = await observe(() => readFile3(path, "utf8"));
    const include = await observe(readImageInclude);
    const recorder = recordSteps();
    const built2 = await observe(() => buildImage(context, recorder));
    const content = await observe(() => contentFaults(context, built2));
    return {
      dockerfile: mapFact(dockerfile, () => handle("IMAGE_DOCKERFILE_PATH")),
      faults: mapFact(
        allReadable({ dockerfile, include }),
        (both) => dockerfileFaults(both.dockerfile, both.include.include)
      ),
      built: built2,
      content,
      tag: await observe(() => imageTag(headCommit())),
      includeSha256: mapFact(include, ({ sha256 }) => sha256),
      steps: recorder.steps
    };
  },
  decide: ({ dockerfile, faults, built: built2, content, tag }) => [
    check("M1.A-C01", {
      expected: { dockerfile: handle("IMAGE_DOCKERFILE_PATH"), context: "runtime" },
      observed: mapFact(dockerfile, (found) => ({ dockerfile: found, context: handle("IMAGE_BUILD_PATH") })),
      fails: "M1A-B1"
    }),
    check("M1.A-C02", { expected: [], observed: faults, fails: "M1A-B2" }),
    check("M1.A-C03", { expected: [], observed: isReadable(built2) ? content : built2, fails: "M1A-B3" }),
    check("M1.A-C04", {
      expected: "git-<40 hex digits>",
      observed: tag,
      passes: (found) => TAG_FORM.test(found),
      fails: "M1A-B4"
    })
  ],
  payload: ({ built: built2, tag, includeSha256, steps }) => ({
    candidate_digest: isReadable(built2) ? built2.value.digest : null,
    files: isReadable(built2) ? built2.value.files : 0,
    image_tag: isReadable(tag) ? tag.value : null,
    convenience_tag: { tag: convenienceTag(), authoritative: false, pushed: false },
    include_manifest_sha256: isReadable(includeSha256) ? includeSha256.value : null,
    steps
  })
});
async function buildImage(context, recorder) {
  const scratch = await mkdtemp3(join5(tmpdir3(), "spine-green-build-"));
  try {
    const files = await recorder.run("validate_inputs", () => imageFiles(scratch));
    await recorder.run("context_scan", async () => {
      const { hits } = await scanFiles(files);
      const [hit] = hits;
      if (hit !== void 0) throw new Error(`${hit.rule} in ${hit.path}, line ${hit.line}`);
    });
    context.report(`building the image from ${files.length} files`);
    const { digest } = await recorder.run("build", () => context.session.images.build(files));
    return { digest, files: files.length };
  } finally {
    await rm3(scratch, { recursive: true, force: true });
  }
}
async function contentFaults(context, built2) {
  if (!isReadable(built2)) return [];
  return withUnpackedImage(context, built2.value.digest, async (folder) => {
    const entrypoint = join5(folder, IMAGE_ENTRYPOINT);
    if (!existsSync3(entrypoint)) return [`${IMAGE_ENTRYPOINT} is missing`];
    const faults = [];
    for (const mode of CONTENT_MODES) {
      const { exitCode, output } = await runBare(entrypoint, [mode, "--dry-run"]);
      if (exitCode !== 0) faults.push(`${mode}: ${output.slice(0, 200)}`);
    }
    return faults;
  });
}

// actions/m1-packaging/lanes/b-entrypoints.ts
import { join as join6 } from "node:path";
var WIDTH = 2;
var entrypoints = plainLane({
  id: "M1.B",
  gather: async (context) => {
    const digest = await payloadText(context, "M1.A", "candidate_digest");
    return withUnpackedImage(context, digest, async (folder) => {
      const entrypoint = join6(folder, IMAGE_ENTRYPOINT);
      const listed = await observe(async () => listedModes((await runBare(entrypoint, ["--help"])).output));
      const rows = await observe(() => matrix(entrypoint, context));
      if (isReadable(rows)) await publish(context, digest, rows.value);
      return { listed, rows };
    });
  },
  decide: ({ listed, rows }) => [
    check("M1.B-C01a", { expected: MODES.map(({ mode }) => mode).sort(), observed: listed, fails: "M1B-B1" }),
    check("M1.B-C02", { expected: [], observed: mapFact(rows, (all) => failing(all, "help")), fails: "M1B-B2" }),
    check("M1.B-C03", { expected: [], observed: mapFact(rows, (all) => failing(all, "dry")), fails: "M1B-B3" }),
    check("M1.B-C04", {
      // A task definition gives the mode and nothing else, so anything after it has to be refused.
      expected: [],
      observed: mapFact(rows, (all) => all.filter(({ stray }) => stray.exitCode !== 64).map(({ mode }) => mode)),
      fails: "M1B-B4"
    })
  ],
  payload: ({ rows }) => ({
    grammar: "<mode> [--help | --dry-run]",
    environment: isReadable(rows) ? Object.fromEntries(rows.value.map(({ mode, help }) => [mode, environmentKeys(help.output)])) : {}
  })
});
var listedModes = (usage) => [...usage.matchAll(/^ {2}([a-z-]+) +(?:job|daemon) /gm)].map((match) => match[1] ?? "").sort();
var environmentKeys = (help) => [...help.matchAll(/^ {2}([A-Z][A-Z0-9_]+)/gm)].map((match) => match[1] ?? "");
var failing = (rows, which) => rows.filter((row2) => row2[which].exitCode !== 0).map((row2) => `${row2.mode}: ${row2[which].output.slice(0, 120)}`);
async function matrix(entrypoint, { report }) {
  const rows = [];
  const waiting = MODES.map(({ mode }) => mode);
  const work = async () => {
    for (let mode = waiting.shift(); mode !== void 0; mode = waiting.shift()) {
      const run2 = (...args) => runBare(entrypoint, args);
      rows.push({
        mode,
        help: await run2(mode, "--help"),
        dry: await run2(mode, "--dry-run"),
        stray: await run2(mode, "--password=none")
      });
      report(`${rows.length} of ${MODES.length} modes start`);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, work));
  return rows.sort((a, b) => a.mode < b.mode ? -1 : 1);
}
var publish = (context, digest, rows) => createAt(context, executionKey(context, "entrypoint_matrix_receipt.json"), EntrypointMatrixReceiptV1, {
  schema: "fp.entrypoint_matrix_receipt.v1",
  platform_run_id: "N/A",
  phase_id: "P(-1)",
  substrate: context.substrate,
  execution_id: context.executionId,
  written_at_utc: context.startedAtUtc,
  image_digest: digest,
  modes: rows.map(({ mode, help, dry }) => ({
    mode,
    command: [mode],
    help: { exit_code: help.exitCode, duration_ms: help.durationMs },
    dry: { exit_code: dry.exitCode, duration_ms: dry.durationMs }
  })),
  overall_pass: rows.every(({ help, dry }) => help.exitCode === 0 && dry.exitCode === 0)
});

// actions/m1-packaging/lanes/c-provenance.ts
var RUN_MEMBERS = ["image_tag", "image_digest", "git_sha", "image_reference_mode"];
var provenance = plainLane({
  id: "M1.C",
  gather: async (context) => {
    const digest = await payloadText(context, "M1.A", "candidate_digest");
    const tag = imageTag(headCommit());
    const { images } = context.session;
    const recorder = recordSteps();
    const resolved = await observe(async () => {
      await recorder.run("push_immutable_tag", () => images.tag(tag, digest));
      return recorder.run("resolve_digest", () => images.resolve(tag));
    });
    const document = await observe(async () => {
      if (!isReadable(resolved)) throw new Error(resolved.unreadable);
      return recorder.run("write_evidence", () => publish2(context, tag, digest));
    });
    return { pushed: digest, resolved, provenance: document, steps: recorder.steps };
  },
  decide: ({ pushed, resolved, provenance: document }) => [
    check("M1.C-C01", { expected: [], observed: mapFact(document, provenanceFaults), fails: "M1C-B1" }),
    check("M1.C-C02", {
      expected: pushed,
      observed: mapFact(resolved, (digest) => digest ?? null),
      passes: (digest) => digest === pushed && DIGEST_FORM.test(pushed),
      fails: "M1C-B2"
    }),
    check("M1.C-C03", {
      expected: [],
      observed: mapFact(document, (one) => RUN_MEMBERS.filter((name) => !one[name])),
      fails: "M1C-B3"
    })
  ],
  payload: ({ pushed, steps, provenance: document }) => ({
    image_digest: pushed,
    image_tag: isReadable(document) ? document.value.image_tag : null,
    git_sha: isReadable(document) ? document.value.git_sha : null,
    steps
  })
});
async function publish2(context, tag, digest) {
  const document = {
    schema: "fp.packaging_provenance.v1",
    platform_run_id: "N/A",
    phase_id: "P(-1)",
    substrate: context.substrate,
    execution_id: context.executionId,
    written_at_utc: nowUtc(context.session.clock),
    image_tag: tag,
    image_digest: digest,
    git_sha: headCommit(),
    build_completed_at_utc: context.startedAtUtc,
    build_actor: context.session.ci.actor,
    ecr_repo_uri: context.session.config.image_registry_url.replace(/^dir:.*$/, "embedded:registry"),
    image_reference_mode: "immutable_preferred",
    dockerfile_path: handle("IMAGE_DOCKERFILE_PATH"),
    build_path: handle("IMAGE_BUILD_PATH"),
    oci_digest_algo: "sha256",
    oci_digest_value: digest.slice("sha256:".length),
    include_manifest_sha256: await payloadText(context, "M1.A", "include_manifest_sha256"),
    ci: context.session.ci
  };
  await createAt(context, executionKey(context, "packaging_provenance.json"), PackagingProvenanceV1, document);
  return document;
}

// actions/m1-packaging/lanes/d-security.ts
import { join as join7 } from "node:path";
var security = plainLane({
  id: "M1.D",
  gather: async (context) => {
    const digest = await payloadText(context, "M1.A", "candidate_digest");
    const manifest = await context.session.images.manifest(digest);
    const paths = manifest.map((file) => file.path);
    const image = await observe(
      () => withUnpackedImage(
        context,
        digest,
        (folder) => scanFiles(paths.map((path) => ({ path, source: join7(folder, path) })))
      )
    );
    const buildContext = await observe(() => scanFiles(contextFiles()));
    const contract = await observe(() => secretContract(context));
    const facts = { context: buildContext, image, staticNames: staticCredentials(environmentNames()), contract };
    await publish3(context, facts);
    return facts;
  },
  decide: ({ context, image, staticNames, contract }) => [
    check("M1.D-C01", { expected: [], observed: mapFact(context, hitsOf), fails: "M1D-B1" }),
    check("M1.D-C02", { expected: [], observed: fact(staticNames), fails: "M1D-B2" }),
    check("M1.D-C03", {
      expected: MODES.map(({ mode }) => mode).sort(),
      observed: mapFact(contract, (modes) => Object.keys(modes).sort()),
      fails: "M1D-B3"
    }),
    check("M1.D-C04", {
      expected: true,
      observed: mapFact(context, ({ filesScanned }) => filesScanned > 0),
      fails: "M1D-B4"
    }),
    check("M1.D-C05", { expected: [], observed: mapFact(image, hitsOf), fails: "M1D-B1" })
  ],
  payload: ({ context, image }) => ({
    context_files: isReadable(context) ? context.value.filesScanned : 0,
    image_files: isReadable(image) ? image.value.filesScanned : 0
  })
});
var hitsOf = ({ hits }) => hits.slice(0, 20).map(({ rule, path, line }) => `${rule} in ${path}, line ${line}`);
var contextFiles = () => [handle("IMAGE_DOCKERFILE_PATH"), "runtime/image-include.json", "runtime/package.json"].map((path) => ({
  path,
  source: join7(repositoryRoot(), path)
}));
async function secretContract(context) {
  const { payload } = await context.source("M1.B");
  const { environment } = payload;
  if (environment === void 0) throw new Error("M1.B lists no environment");
  return Object.fromEntries(
    Object.entries(environment).map(([mode, keys]) => [mode, keys.filter((key) => key.startsWith("SSM_"))])
  );
}
async function publish3(context, facts) {
  const common = {
    platform_run_id: "N/A",
    phase_id: "P(-1)",
    substrate: context.substrate,
    execution_id: context.executionId,
    written_at_utc: context.startedAtUtc
  };
  if (isReadable(facts.context)) {
    const { filesScanned, fileListSha256, hits } = facts.context.value;
    await createAt(context, executionKey(context, "build_context_secret_scan.json"), BuildContextSecretScanV1, {
      ...common,
      schema: "fp.build_context_secret_scan.v1",
      scanner_version: SCANNER_VERSION,
      rules_sha256: rulesSha256,
      files_scanned: filesScanned,
      file_list_sha256: fileListSha256,
      hits,
      overall_pass: hits.length === 0
    });
  }
  if (isReadable(facts.image)) {
    const { filesScanned, hits } = facts.image.value;
    const key = executionKey(context, "security_secret_injection_checks.json");
    await createAt(context, key, SecuritySecretInjectionChecksV1, {
      ...common,
      schema: "fp.security_secret_injection_checks.v1",
      scanner_version: SCANNER_VERSION,
      patterns: [{ id: "image_file_system", scanned_count: filesScanned, hits }],
      overall_pass: hits.length === 0
    });
  }
  if (isReadable(facts.contract)) {
    const key = executionKey(context, "secret_source_contract_receipt.json");
    await createAt(context, key, SecretSourceContractReceiptV1, {
      ...common,
      schema: "fp.secret_source_contract_receipt.v1",
      modes: Object.entries(facts.contract.value).map(([mode, paths]) => ({
        mode,
        required_paths: paths,
        accepts_secret_argument: false
      }))
    });
  }
}

// actions/m1-packaging/lanes/e-command-surface.ts
var commandSurface = plainLane({
  id: "M1.E",
  gather: async (context) => {
    const steps = await observe(async () => [...await stepsOf(context, "M1.A"), ...await stepsOf(context, "M1.C")]);
    if ("value" in steps) await publish4(context, steps.value);
    return {
      steps,
      expectedDigest: await payloadText(context, "M1.A", "candidate_digest"),
      resolved: await observe(async () => await context.session.images.resolve(imageTag(headCommit())) ?? null)
    };
  },
  decide: ({ steps, expectedDigest, resolved }) => [
    check("M1.E-C01a", {
      expected: STEP_ORDER,
      observed: mapFact(steps, (all) => all.filter((one) => one.outcome === "ok").map((one) => one.step)),
      fails: "M1E-B1"
    }),
    check("M1.E-C02", {
      expected: [],
      observed: mapFact(
        steps,
        (all) => all.filter((one) => one.retries > (RETRIES_MAX[one.step] ?? 0)).map((one) => one.step)
      ),
      fails: "M1E-B2"
    }),
    check("M1.E-C03", { expected: expectedDigest, observed: resolved, fails: "M1E-B3" })
  ]
});
async function stepsOf(context, lane) {
  const { payload } = await context.source(lane);
  const { steps } = payload;
  if (steps === void 0) throw new Error(`${lane} recorded no steps`);
  return steps;
}
var publish4 = (context, steps) => createAt(context, executionKey(context, "build_command_surface_receipt.json"), BuildCommandSurfaceReceiptV1, {
  schema: "fp.build_command_surface_receipt.v1",
  platform_run_id: "N/A",
  phase_id: "P(-1)",
  substrate: context.substrate,
  execution_id: context.executionId,
  written_at_utc: context.startedAtUtc,
  steps,
  tool_versions: { node: process.versions.node }
});

// actions/m1-packaging/lanes/h-ci-gate.ts
var ciGate = plainLane({
  id: "M1.H",
  gather: async (context) => {
    const key = executionKey(context, "packaging_provenance.json");
    const provenance2 = await observe(async () => (await readAt(context, key, PackagingProvenanceV1.parse)).document);
    const include = await observe(async () => (await readImageInclude()).include);
    return {
      positive: mapFact(provenance2, provenanceFaults),
      accepted: isReadable(provenance2) && isReadable(include) ? fact(acceptedFaults(provenance2.value, include.value)) : provenanceOr(provenance2, include)
    };
  },
  decide: ({ positive, accepted }) => [
    check("M1.H-C01", { expected: [], observed: positive, fails: "M1H-B1" }),
    check("M1.H-C02", { expected: [], observed: accepted, fails: "M1H-B2" })
  ]
});
var provenanceOr = (provenance2, include) => ({
  unreadable: isReadable(provenance2) ? isReadable(include) ? "" : include.unreadable : provenance2.unreadable
});
function acceptedFaults(provenance2, include) {
  const { image_digest: _digest, ...withoutDigest } = provenance2;
  const { git_sha: _sha, ...withoutSha } = provenance2;
  const planted = `key = ${"AKIA"}${"ABCDEFGHIJKLMNOP"}`;
  const cases = [
    ["static credentials supplied", staticCredentials(["PATH", "AWS_ACCESS_KEY_ID"]).length],
    ["Dockerfile missing", dockerfileFaults(void 0, include).length],
    ["digest missing", provenanceFaults(withoutDigest).length],
    ["digest malformed", provenanceFaults({ ...provenance2, image_digest: "sha256:latest" }).length],
    ["provenance field missing", provenanceFaults(withoutSha).length],
    ["secret planted in the context", scanText("planted.txt", planted).length]
  ];
  return cases.filter(([, faults]) => faults === 0).map(([name]) => name);
}

// actions/m1-packaging/lanes/i-readiness.ts
var buildReadiness = plainLane({
  id: "M1.I",
  gather: async ({ ledger }) => {
    const { lanes, executionGo } = ledger.phases.M1;
    const before = Object.entries(lanes).filter(([lane]) => lane < "M1.I");
    return {
      lanes: Object.fromEntries(before.map(([lane, { status, planned }]) => [lane, planned ? "PLANNED" : status])),
      gitSha: headCommit(),
      buildGo: executionGo?.lanes.includes("M1.C") ?? false
    };
  },
  decide: ({ lanes, gitSha, buildGo }) => [
    check("M1.I-C01", {
      expected: { open: [], git_sha: true },
      observed: fact({
        open: Object.entries(lanes).filter(([, status]) => status !== "PASS" && status !== "PLANNED").map(([lane]) => lane),
        git_sha: /^[0-9a-f]{40}$/.test(gitSha)
      }),
      fails: "M1I-B1"
    }),
    check("M1.I-C02", { expected: true, observed: fact(buildGo), fails: "M1I-B2" })
  ],
  payload: ({ gitSha, lanes }) => ({ state: "READY_FOR_BUILD_GO", git_sha: gitSha, lanes })
});

// actions/m1-packaging/main.ts
var run = (io) => runPhaseAction(
  {
    definition: loadPhaseDefinition("M1"),
    lanes: [imageContract, entrypoints, provenance, security, commandSurface, ciGate, buildReadiness]
  },
  io
);
export {
  run
};
