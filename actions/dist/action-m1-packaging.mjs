import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { isHandleKey$evidence_schemas_src_handles } from "./schemas.mjs";
import { renderHandle$evidence_schemas_src_handles } from "./schemas.mjs";
import { resolveHandles$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-rules.ts
import { SCANNER_VERSION$evidence_schemas_src_secret_rules } from "./schemas.mjs";
import { rulesSha256$evidence_schemas_src_secret_rules } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-scan.ts
import { findSecrets$evidence_schemas_src_secret_scan } from "./schemas.mjs";

// other-part:evidence-schemas/src/strict-json.ts
import { parseJson$evidence_schemas_src_strict_json } from "./schemas.mjs";

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/io/inputs.ts
import { environmentNames$actions_lib_io_inputs } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { built$actions_lib_run_lane } from "./lib.mjs";
import { defineLane$actions_lib_run_lane } from "./lib.mjs";

// actions/m1-packaging/facts/a-image-contract.ts
import { existsSync as existsSync2 } from "node:fs";
import { dirname as dirname3, join as join4 } from "node:path";

// other-part:runtime/src/substrate/image/port.ts
import { IMAGE_ENTRYPOINT$runtime_src_substrate_image_port } from "./substrate.mjs";

// other-part:actions/lib/checks/fact.ts
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";
import { valueOr$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/platform/checkout-files.ts
import { findCheckoutFiles$actions_lib_platform_checkout_files } from "./lib.mjs";
import { readCheckoutJson$actions_lib_platform_checkout_files } from "./lib.mjs";
import { readCheckoutText$actions_lib_platform_checkout_files } from "./lib.mjs";

// other-part:actions/lib/platform/git.ts
import { readCheckout$actions_lib_platform_git } from "./lib.mjs";

// other-part:actions/lib/platform/repository.ts
import { repositoryRoot$actions_lib_platform_repository } from "./lib.mjs";

// actions/m1-packaging/image.ts
import { existsSync } from "node:fs";
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

// other-part:evidence-schemas/src/generated/image_include.v1.ts
import { ImageIncludeV1$evidence_schemas_src_generated_image_include_v1 } from "./schemas.mjs";

// other-part:runtime/src/substrate/durable-file.ts
import { digestOfFile$runtime_src_substrate_durable_file } from "./substrate.mjs";

// actions/m1-packaging/image.ts
var REPOSITORY = join(import.meta.dirname, "..", "..");
var CONTEXT = join(REPOSITORY, "runtime");
var FILES_AT_ONCE = 64;
var INCLUDE_FILE = join(CONTEXT, "image-include.json");
async function readImageInclude() {
  const text = await readFile(INCLUDE_FILE, "utf8");
  return {
    include: ImageIncludeV1$evidence_schemas_src_generated_image_include_v1.parse(parseJson$evidence_schemas_src_strict_json(text, "E_LOCAL_FILE_UNUSABLE", INCLUDE_FILE)),
    sha256: sha256Hex$evidence_schemas_src_digest(text)
  };
}
async function imageParts(scratch) {
  const { include } = await readImageInclude();
  const { bundled, sources } = await bundle(include, scratch);
  const unlisted = (await migrationPaths()).filter((path) => !include.files.includes(path));
  if (unlisted.length > 0) throw invalid(`the include manifest does not list ${unlisted.join(", ")}`);
  const listed = include.files.map((path) => ({ path, source: join(CONTEXT, path) }));
  const copied = [...listed, ...packageFiles(include)];
  const paths = [...bundled, ...copied];
  requireAllowed(include, paths);
  const files = paths.map(({ path, source }) => ({ path, source, mode: "0444" })).sort((left, right) => left.path < right.path ? -1 : 1);
  return { files, sourceSha256: await digestOfSources([...sources, ...recipes(), ...copied]) };
}
async function digestOfSources(sources) {
  const lines = [];
  for (let start = 0; start < sources.length; start += FILES_AT_ONCE) {
    const some = sources.slice(start, start + FILES_AT_ONCE);
    const digests = await Promise.all(some.map(({ source }) => digestOfFile$runtime_src_substrate_durable_file(source)));
    lines.push(...some.map(({ path }, index) => `${path}	${digests[index]}
`));
  }
  return sha256Hex$evidence_schemas_src_digest(lines.sort().join(""));
}
var recipes = () => [
  handle$evidence_schemas_src_handles("IMAGE_DOCKERFILE_PATH"),
  `${handle$evidence_schemas_src_handles("IMAGE_DOCKERFILE_PATH")}.dockerignore`,
  "runtime/image-include.json"
].map((path) => ({ path, source: join(REPOSITORY, path) }));
async function bundle(include, folder) {
  const { entry, file, chunks } = include.bundle;
  if (file !== IMAGE_ENTRYPOINT$runtime_src_substrate_image_port) throw invalid(`the entrypoint is ${file}, wanted ${IMAGE_ENTRYPOINT$runtime_src_substrate_image_port}`);
  const { metafile } = await built({
    entryPoints: [{ in: join(CONTEXT, entry), out: file.replace(/\.mjs$/, "") }],
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
  return {
    bundled: Object.keys(metafile.outputs).map((output) => {
      const source = join(REPOSITORY, output);
      return { path: relative(folder, source), source };
    }),
    // A part that the bundler leaves out stands as `(disabled):<path>` among its inputs and has no content.
    sources: Object.keys(metafile.inputs).filter((path) => !path.startsWith("(")).map((path) => ({ path, source: join(REPOSITORY, path) }))
  };
}
async function built(options) {
  try {
    const { build } = await import("esbuild");
    return await build({ ...options, metafile: true });
  } catch (error) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_BUILD_FAILED", error instanceof Error ? error.message : "", { cause: error });
  }
}
async function migrationPaths() {
  return (await readdir(join(CONTEXT, "migrations"))).map((name) => `migrations/${name}`);
}
function packageFiles(include) {
  const platform = `${process.platform}-${process.arch}`;
  const wanted = include.packages.filter((each) => each.platform === void 0 || each.platform === platform);
  if (!wanted.some((each) => each.platform === platform)) {
    throw invalid(`the include manifest lists no native package for ${platform}`);
  }
  const require2 = createRequire(join(CONTEXT, "package.json"));
  return wanted.flatMap(({ name, files }) => {
    const folder = dirname(require2.resolve(`${name}/package.json`));
    return files.map((file) => ({ path: `node_modules/${name}/${file}`, source: join(folder, file) }));
  });
}
function requireAllowed(include, placed) {
  const folder = `${include.bundle.chunks}/`;
  for (const { path, source } of placed) {
    const hit = include.exclude.find((part) => path.includes(part));
    if (hit !== void 0) throw invalid(`${path} contains ${hit}, which the manifest excludes`);
    if (!existsSync(source)) throw invalid(`${path} is listed and ${source} is missing`);
  }
  const strangers = include.files.filter((path) => path.startsWith(folder));
  if (strangers.length > 0) throw invalid(`only the bundler may place ${strangers.join(", ")}`);
}
var invalid = (facts) => new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_CONTENT_INVALID", facts);

// actions/m1-packaging/image-folder.ts
import { mkdtemp as mkdtemp2, rm as rm2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";
async function withUnpackedImage(images, digest, work) {
  return withScratch(async (scratch) => {
    const folder = join2(scratch, "image");
    await images.unpack(digest, folder);
    return work(folder);
  });
}
async function withScratch(work) {
  const scratch = await mkdtemp2(join2(tmpdir(), "spine-green-image-"));
  try {
    return await work(scratch);
  } finally {
    await rm2(scratch, { recursive: true, force: true });
  }
}

// actions/m1-packaging/scan.ts
import { readFile as readFile2 } from "node:fs/promises";
var CREDENTIAL_FILE = /(^|\/)(\.env(\..+)?|\.npmrc|\.netrc|credentials|id_(rsa|ed25519|ecdsa)|.+\.(pem|p12|pfx|key|jks))$/;
async function scanFiles(files) {
  const hits = [];
  const read = [];
  let bytesScanned = 0;
  let textsScanned = 0;
  for (const file of files) {
    if (CREDENTIAL_FILE.test(file.path)) hits.push({ rule: "credential_file", path: file.path, line: 1 });
    const bytes = await readFile2(file.source);
    bytesScanned += bytes.length;
    read.push(file.path);
    if (bytes.includes(0)) continue;
    textsScanned += 1;
    hits.push(...scanText(file.path, bytes.toString("latin1")));
  }
  const fileListSha256 = sha256Hex$evidence_schemas_src_digest(read.sort().join("\n"));
  return { filesScanned: read.length, bytesScanned, textsScanned, fileListSha256, hits };
}
var LINE_CHARS_MAX = 4096;
function scanText(path, text) {
  return text.split("\n").flatMap((line, index) => {
    if (!SUSPICIOUS.test(line)) return [];
    const pieces = line.length <= LINE_CHARS_MAX ? [line] : line.match(/.{1,4096}/gs) ?? [];
    return pieces.flatMap((piece) => findSecrets$evidence_schemas_src_secret_scan([piece])).map(({ rule: rule2 }) => ({ rule: rule2, path, line: index + 1 }));
  });
}
var SUSPICIOUS = /AKIA|ASIA|-----BEGIN|eyJ|gh[pousr]_|github_pat_|:\/\/[^\s/]*:[^\s/]*@|JaasConfig|LoginModule/;

// actions/m1-packaging/candidate.ts
function buildCandidate({ session, report }, journal) {
  return withScratch(async (scratch) => {
    const { files, sourceSha256 } = await journal.run("validate_inputs", () => imageParts(scratch));
    await journal.run("context_scan", () => requireClean(files));
    report(`building the image from ${files.length} files`);
    const { digest } = await journal.run("build", () => session.builds.build(files));
    const completedAtUtc = journal.steps.findLast(({ step }) => step === "build")?.ended_at_utc ?? "";
    return { digest, files: files.length, sourceSha256, completedAtUtc };
  });
}
async function requireClean(files) {
  const { hits } = await scanFiles(files);
  const [hit] = hits;
  if (hit === void 0) return;
  throw new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_CONTENT_INVALID", `${hit.rule} in ${hit.path}, line ${hit.line}`);
}

// actions/m1-packaging/dockerfile.ts
function copyFaults(dockerfile, include) {
  const copied = instructions(dockerfile).filter((line) => /^(COPY|ADD)\s/i.test(line)).map((line) => line.split(/\s+/)[1] ?? "");
  const wanted = new Set(listedPaths(include).map((path) => `dist/${path}`));
  const broad = copied.filter((path) => [".", "./", "dist", "dist/"].includes(path) || path.includes("*"));
  const unlisted = copied.filter((path) => !broad.includes(path) && !wanted.has(path));
  const missing = [...wanted].filter((path) => !copied.includes(path));
  return [
    ...broad.map((path) => `copies ${path}`),
    ...unlisted.map((path) => `copies ${path}, which is not listed`),
    ...missing.map((path) => `does not copy ${path}`)
  ];
}
var secretInstructions = (dockerfile) => instructions(dockerfile).filter((line) => /^(ARG|ENV)\s+\S*(SECRET|PASSWORD|TOKEN|API_?KEY)/i.test(line)).map((line) => line.split(/[\s=]/).slice(0, 2).join(" "));
function exclusionFaults(dockerignore) {
  const lines = instructions(dockerignore);
  const wanted = ["*", "!dist"];
  return [
    ...wanted.filter((line) => !lines.includes(line)).map((line) => `does not say ${line}`),
    ...lines.filter((line) => !wanted.includes(line)).map((line) => `says ${line}`)
  ];
}
var instructions = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
var listedPaths = (include) => [
  include.bundle.file,
  `${include.bundle.chunks}/`,
  ...include.files,
  ...include.packages.flatMap(({ name, files }) => files.map((file) => `node_modules/${name}/${file}`))
];

// actions/m1-packaging/process.ts
import { spawn } from "node:child_process";
import { dirname as dirname2, join as join3 } from "node:path";
import { performance } from "node:perf_hooks";
var TIMEOUT_MS = 6e4;
var OUTPUT_CHARS_MAX = 65536;
async function runBare(entrypoint, args) {
  const started2 = performance.now();
  const child = spawn(process.execPath, [entrypoint, ...args], {
    env: { NODE_COMPILE_CACHE: join3(dirname2(entrypoint), "..", "compiled") },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: TIMEOUT_MS
  });
  let output = "";
  const collect = (part) => {
    if (output.length < OUTPUT_CHARS_MAX) output += part.toString("utf8");
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const { promise, resolve: resolve2, reject } = Promise.withResolvers();
  child.once("error", reject);
  child.once("close", resolve2);
  const exitCode2 = await promise;
  return { exitCode: exitCode2, durationMs: Math.round(performance.now() - started2), output };
}

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// actions/m1-packaging/steps.ts
var RETRIES_MAX = { push_immutable_tag: 1, resolve_digest: 1 };
function openJournal(clock) {
  const steps = [];
  const run2 = async (step, work) => {
    const started2 = nowUtc$runtime_src_kernel_clock(clock);
    const write = (outcome, retries) => {
      const ended = nowUtc$runtime_src_kernel_clock(clock);
      steps.push({ step, outcome, started_at_utc: started2, ended_at_utc: ended, exit_code: null, retries });
    };
    for (let retries = 0; ; retries += 1) {
      try {
        const value = await work();
        write("ok", retries);
        return value;
      } catch (error) {
        const again = isPlatformError$evidence_schemas_src_platform_error(error) && error.retry && retries < (RETRIES_MAX[step] ?? 0);
        if (again) continue;
        write("failed", retries);
        throw error;
      }
    }
  };
  return { steps, run: run2 };
}

// actions/m1-packaging/facts/a-image-contract.ts
var CONTENT_MODES = ["oracle-stream-sort", "db-migrate", "ig"];
async function gatherImageContract(context) {
  const include = await observe$actions_lib_checks_fact(readImageInclude);
  const candidate = await observe$actions_lib_checks_fact(() => buildCandidate(context, openJournal(context.session.clock)));
  return {
    recipes: await observe$actions_lib_checks_fact(findRecipes),
    contexts: await observe$actions_lib_checks_fact(() => findCheckoutFiles$actions_lib_platform_checkout_files("**/image-include.json").map(dirname3)),
    manifests: await observe$actions_lib_checks_fact(readManifestFaults),
    includeSha256: mapFact$actions_lib_checks_fact(include, ({ sha256 }) => sha256),
    pinnedInclude: await observe$actions_lib_checks_fact(() => context.decision("include_manifest_digest").value),
    candidate,
    content: await observe$actions_lib_checks_fact(() => contentOf(context, candidate)),
    checkout: await observe$actions_lib_checks_fact(() => readCheckout$actions_lib_platform_git(repositoryRoot$actions_lib_platform_repository())),
    convenience: await observe$actions_lib_checks_fact(() => askConvenienceTag(context))
  };
}
var findRecipes = () => findCheckoutFiles$actions_lib_platform_checkout_files("**/{Dockerfile,Containerfile}*").filter((path) => !path.endsWith(".dockerignore"));
async function readManifestFaults() {
  const path = handle$evidence_schemas_src_handles("IMAGE_DOCKERFILE_PATH");
  const { include } = await readImageInclude();
  return [
    ...copyFaults(await readCheckoutText$actions_lib_platform_checkout_files(path), include),
    ...exclusionFaults(await readCheckoutText$actions_lib_platform_checkout_files(`${path}.dockerignore`))
  ];
}
async function contentOf({ session }, candidate) {
  const { digest } = getCandidate(candidate);
  const { include } = await readImageInclude();
  const held = (await session.builds.manifest(digest)).map(({ path }) => path);
  const platform = `${process.platform}-${process.arch}`;
  const packages = include.packages.filter((one) => one.platform === void 0 || one.platform === platform);
  const missing = listedPaths({ ...include, packages }).filter((path) => !held.some((one) => one.startsWith(path)));
  return withUnpackedImage(session.builds, digest, async (folder) => {
    const entrypoint = join4(folder, IMAGE_ENTRYPOINT$runtime_src_substrate_image_port);
    if (!existsSync2(entrypoint)) return { failing: [], missing };
    const failing2 = [];
    for (const mode of CONTENT_MODES) {
      const { exitCode: exitCode2, output } = await runBare(entrypoint, [mode, "--dry-run"]);
      if (exitCode2 !== 0) failing2.push(`${mode}: ${output.slice(0, 200)}`);
    }
    return { failing: failing2, missing };
  });
}
function getCandidate(candidate) {
  if (isReadable$actions_lib_checks_fact(candidate)) return candidate.value;
  throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_IMAGE_UNKNOWN", `nothing was built: ${candidate.unreadable}`);
}
async function askConvenienceTag({ session }) {
  try {
    return await session.images.resolve(handle$evidence_schemas_src_handles("IMAGE_TAG_DEV_MIN_LATEST")) ?? "absent";
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_IMAGE_TAG_INVALID")) return "refused";
    throw error;
  }
}

// actions/m1-packaging/facts/b-entrypoints.ts
import { join as join5 } from "node:path";

// other-part:actions/lib/platform/image-help.ts
import { catalogueIn$actions_lib_platform_image_help } from "./lib.mjs";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { byName$actions_lib_run_handover } from "./lib.mjs";
import { count$actions_lib_run_handover } from "./lib.mjs";
import { form$actions_lib_run_handover } from "./lib.mjs";
import { handoverOf$actions_lib_run_handover } from "./lib.mjs";
import { list$actions_lib_run_handover } from "./lib.mjs";
import { matching$actions_lib_run_handover } from "./lib.mjs";
import { nullable$actions_lib_run_handover } from "./lib.mjs";
import { oneOf$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// actions/m1-packaging/image-name.ts
var COMMIT = /^[0-9a-f]{40}$/;
var isCommit = (checkout) => checkout.kind === "commit" && COMMIT.test(checkout.git_sha);
var imageName = (checkout, sourceSha256) => isCommit(checkout) ? { tag: renderHandle$evidence_schemas_src_handles("IMAGE_TAG_GIT_SHA_PATTERN", { git_sha: checkout.git_sha }), git_sha: checkout.git_sha } : { tag: renderHandle$evidence_schemas_src_handles("IMAGE_TAG_SOURCE_PATTERN", { source_digest: sourceSha256 }), git_sha: null };

// actions/m1-packaging/lanes/a-image-contract.ts
var HEX64 = form$actions_lib_run_handover(/^[0-9a-f]{64}$/);
var candidateHandover = handoverOf$actions_lib_run_handover("M1.A", {
  candidate_digest: form$actions_lib_run_handover(/^sha256:[0-9a-f]{64}$/),
  files: count$actions_lib_run_handover,
  image_tag: text$actions_lib_run_handover,
  git_sha: nullable$actions_lib_run_handover(form$actions_lib_run_handover(/^[0-9a-f]{40}$/)),
  sources: oneOf$actions_lib_run_handover("commit", "changed", "no_repository"),
  source_sha256: HEX64,
  include_manifest_sha256: HEX64,
  build_completed_at_utc: text$actions_lib_run_handover
});
var imageContract = defineLane$actions_lib_run_lane({
  id: "M1.A",
  decide: (facts, _written, { substrate }) => ({
    "M1.A-C01": {
      expected: { recipes: [handle$evidence_schemas_src_handles("IMAGE_DOCKERFILE_PATH")], contexts: [handle$evidence_schemas_src_handles("IMAGE_BUILD_PATH")] },
      observed: allReadable$actions_lib_checks_check({ recipes: facts.recipes, contexts: facts.contexts }),
      fails: "M1A-B1"
    },
    "M1.A-C02": {
      expected: {
        faults: [],
        include_manifest_sha256: isReadable$actions_lib_checks_fact(facts.pinnedInclude) ? facts.pinnedInclude.value : ""
      },
      observed: allReadable$actions_lib_checks_check({ faults: facts.manifests, include_manifest_sha256: facts.includeSha256 }),
      fails: "M1A-B2"
    },
    "M1.A-C03": {
      expected: { failing: [], missing: [] },
      observed: isReadable$actions_lib_checks_fact(facts.candidate) ? facts.content : facts.candidate,
      fails: "M1A-B3"
    },
    "M1.A-C04": tagForm(facts, substrate)
  }),
  handover: {
    schema: candidateHandover,
    of: ({ candidate, checkout, includeSha256 }) => {
      if (!isReadable$actions_lib_checks_fact(candidate) || !isReadable$actions_lib_checks_fact(checkout) || !isReadable$actions_lib_checks_fact(includeSha256)) return void 0;
      const { digest, files, sourceSha256, completedAtUtc } = candidate.value;
      const { tag, git_sha } = imageName(checkout.value, sourceSha256);
      return {
        candidate_digest: digest,
        files,
        image_tag: tag,
        git_sha,
        sources: checkout.value.kind,
        source_sha256: sourceSha256,
        include_manifest_sha256: includeSha256.value,
        build_completed_at_utc: completedAtUtc
      };
    }
  }
});
function tagForm({ checkout, candidate, convenience }, substrate) {
  const commit = isReadable$actions_lib_checks_fact(checkout) && isCommit(checkout.value) ? checkout.value.git_sha : void 0;
  const named = commit !== void 0 ? { tag: `git-${commit}`, sources: "commit" } : substrate === "embedded" ? { tag: { $form: "source_tag" }, sources: { $one_of: ["changed", "no_repository", "commit"] } } : { tag: { $form: "git_tag" }, sources: "commit" };
  return {
    expected: { ...named, convenience_tag: { $one_of: ["absent", "refused"] } },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ checkout, candidate, convenience }), (found) => ({
      tag: imageName(found.checkout, found.candidate.sourceSha256).tag,
      sources: found.checkout.kind,
      convenience_tag: found.convenience
    })),
    fails: "M1A-B4"
  };
}

// actions/m1-packaging/facts/b-entrypoints.ts
var WIDTH = 2;
var SAID_CHARS_MAX = 120;
async function gatherEntrypoints(context) {
  const { candidate_digest: digest } = await context.handover(candidateHandover);
  return withUnpackedImage(context.session.builds, digest, async (folder) => {
    const entrypoint = join5(folder, IMAGE_ENTRYPOINT$runtime_src_substrate_image_port);
    const listed = await observe$actions_lib_checks_fact(() => readModes(entrypoint));
    return {
      digest,
      listed,
      pinned: await observe$actions_lib_checks_fact(() => context.decision("entrypoint_matrix_digest").value),
      rows: isReadable$actions_lib_checks_fact(listed) ? await observe$actions_lib_checks_fact(() => startAll(entrypoint, listed.value, context)) : listed
    };
  });
}
async function readModes(entrypoint) {
  const { exitCode: exitCode2, output } = await runBare(entrypoint, ["--help"]);
  const modes = catalogueIn$actions_lib_platform_image_help(output.split("\n"));
  if (exitCode2 !== 0 || modes.length === 0) {
    throw new PlatformError$evidence_schemas_src_platform_error(
      "E_IMAGE_CONTENT_INVALID",
      `the image lists ${modes.length} modes and ends with ${exitCode2}`
    );
  }
  return modes.toSorted((a, b) => a.mode < b.mode ? -1 : 1);
}
async function startAll(entrypoint, modes, { report }) {
  const rows = [];
  const waiting = modes.map(({ mode }) => mode);
  const work = async () => {
    for (let mode = waiting.shift(); mode !== void 0; mode = waiting.shift()) {
      const help = await runBare(entrypoint, [mode, "--help"]);
      const dry = await runBare(entrypoint, [mode, "--dry-run"]);
      const secret = await runBare(entrypoint, [mode, "--password=none"]);
      rows.push({
        mode,
        grammar: /^usage: (.+)$/m.exec(help.output)?.[1] ?? "(none)",
        environment: [...help.output.matchAll(/^ {2}([A-Z][A-Z0-9_]+)/gm)].map((match) => match[1] ?? ""),
        help: startOf(help),
        dry: startOf(dry),
        secret: startOf(secret)
      });
      report(`${rows.length} of ${modes.length} modes start`);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, work));
  return rows.sort((a, b) => a.mode < b.mode ? -1 : 1);
}
var startOf = ({ exitCode: exitCode2, durationMs, output }) => ({
  exit_code: exitCode2,
  duration_ms: durationMs,
  said: output.slice(0, SAID_CHARS_MAX)
});

// actions/m1-packaging/facts/c-provenance.ts
import { join as join6 } from "node:path";

// other-part:actions/lib/ledger/store.ts
import { readLedger$actions_lib_ledger_store } from "./lib.mjs";

// other-part:actions/lib/ledger/fold.ts
import { applyEvent$actions_lib_ledger_fold } from "./lib.mjs";
import { fold$actions_lib_ledger_fold } from "./lib.mjs";

// other-part:actions/lib/ledger/state.ts
import { EMPTY_LEDGER$actions_lib_ledger_state } from "./lib.mjs";

// actions/m1-packaging/build-go.ts
var PUSH_LANE = "M1.C";
var READINESS_LANE = "M1.I";
var BEFORE_PUSH = ["M1.A", "M1.B", "M1.D", "M1.H", "M1.I"];
function permitAt(events, nowUtc) {
  const { lanes, executionGo, openDrift } = fold$actions_lib_ledger_fold(events).phases.M1;
  return {
    lanes: Object.fromEntries(BEFORE_PUSH.map((lane) => [lane, lanes[lane]?.status ?? "NOT_RUN"])),
    go_covers_push: executionGo?.lanes.includes(PUSH_LANE) ?? false,
    go_expired: executionGo !== void 0 && executionGo.expiresAtUtc < nowUtc,
    open_drift: openDrift
  };
}
function goHistory(events) {
  let state = EMPTY_LEDGER$actions_lib_ledger_state;
  let readinessAtGo = null;
  let goes = 0;
  for (const event of events) {
    if (event.event === "EXECUTION_GO_GRANTED" && event.payload.lanes.includes(PUSH_LANE)) {
      readinessAtGo = state.phases.M1.lanes[READINESS_LANE]?.status ?? "NOT_RUN";
      goes += 1;
    }
    state = applyEvent$actions_lib_ledger_fold(state, event);
    if (state.phases.M1.executionGo === void 0) readinessAtGo = null;
  }
  return { readinessAtGo, goes };
}

// actions/m1-packaging/push-gate.ts
function pushFaults({ permit, candidate, built: built2, name, taken }) {
  return [
    ...isReadable$actions_lib_checks_fact(permit) ? permitFaults(permit.value) : [`the ledger cannot be read: ${permit.unreadable}`],
    ...differs("the build", built2, ({ digest }) => digest === candidate.candidate_digest),
    ...differs("the sources", name, ({ tag }) => tag === candidate.image_tag),
    ...differs("the tag", taken, (digest) => digest === null || digest === candidate.candidate_digest)
  ];
}
function permitFaults({ lanes, go_covers_push, go_expired, open_drift }) {
  return [
    ...Object.entries(lanes).filter(([, status]) => status !== "PASS").map(([lane, status]) => `${lane} is ${status}`),
    ...go_covers_push ? [] : ["no build-go"],
    ...go_expired ? ["the build-go has expired"] : [],
    ...open_drift.map((drift) => `${drift} is open`)
  ];
}
var differs = (what, read, same) => {
  if (!isReadable$actions_lib_checks_fact(read)) return [`${what} cannot be read: ${read.unreadable}`];
  return same(read.value) ? [] : [`${what} differs from what was validated`];
};

// actions/m1-packaging/registry-name.ts
import { basename } from "node:path";
var registryName = ({ image_registry_url: url }) => url.startsWith("dir:") ? `dir:${basename(url)}` : handle$evidence_schemas_src_handles("ECR_REPO_URI");

// actions/m1-packaging/facts/c-provenance.ts
async function gatherBuildRun(context) {
  const { session } = context;
  const candidate = await context.handover(candidateHandover);
  const journal = openJournal(session.clock);
  const built2 = await observe$actions_lib_checks_fact(() => buildCandidate(context, journal));
  const checkout = await observe$actions_lib_checks_fact(() => readCheckout$actions_lib_platform_git(repositoryRoot$actions_lib_platform_repository()));
  const name = mapFact$actions_lib_checks_fact(
    allReadable$actions_lib_checks_check({ checkout, built: built2 }),
    (found) => imageName(found.checkout, found.built.sourceSha256)
  );
  const taken = await observe$actions_lib_checks_fact(async () => await session.images.resolve(readTag(name)) ?? null);
  const permit = await observe$actions_lib_checks_fact(
    async () => permitAt(await readLedger$actions_lib_ledger_store({ target: session.evidence, env: context.substrate }), nowUtc$runtime_src_kernel_clock(session.clock))
  );
  const basis = { permit, candidate, built: built2, name, taken };
  const withheld = pushFaults(basis);
  const pushed = withheld.length > 0 ? { unreadable: `nothing was pushed: ${withheld.join("; ")}`.slice(0, 256) } : await observe$actions_lib_checks_fact(() => push(context, journal, { digest: candidate.candidate_digest, tag: readTag(name) }));
  const resolved = isReadable$actions_lib_checks_fact(pushed) ? await observe$actions_lib_checks_fact(() => resolve(context, journal, readTag(name))) : pushed;
  return {
    ...basis,
    includeSha256: mapFact$actions_lib_checks_fact(await observe$actions_lib_checks_fact(readImageInclude), ({ sha256 }) => sha256),
    repository: registryName(session.config),
    pushed,
    resolved,
    steps: [...journal.steps],
    tools: { node: process.versions.node, esbuild: (await import("esbuild")).version },
    runMembers: await observe$actions_lib_checks_fact(() => readRunMembers(name))
  };
}
function readTag(name) {
  if (isReadable$actions_lib_checks_fact(name)) return name.value.tag;
  throw new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_TAG_INVALID", name.unreadable);
}
function push({ session }, journal, { digest, tag }) {
  return journal.run("push_immutable_tag", async () => {
    const manifest = await session.builds.manifest(digest);
    const stored = await withUnpackedImage(
      session.builds,
      digest,
      (folder) => session.images.build(manifest.map(({ path, mode }) => ({ path, mode, source: join6(folder, path) })))
    );
    if (stored.digest !== digest) {
      throw new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_CORRUPT", `the registry has ${stored.digest}, sent was ${digest}`);
    }
    await session.images.tag(tag, digest);
    return stored.digest;
  });
}
var resolve = ({ session }, journal, tag) => journal.run("resolve_digest", async () => await session.images.resolve(tag) ?? null);
var RUN_MANIFEST = "evidence-schemas/schemas/run_manifest.v1.schema.json";
var IMAGE_SCHEMA = record$actions_lib_run_handover({ properties: record$actions_lib_run_handover({ image: record$actions_lib_run_handover({ required: list$actions_lib_run_handover(text$actions_lib_run_handover) }) }) });
async function readRunMembers(name) {
  const read = IMAGE_SCHEMA(await readCheckoutJson$actions_lib_platform_checkout_files(RUN_MANIFEST));
  if (read === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_LOCAL_FILE_UNUSABLE", `${RUN_MANIFEST} demands no image`);
  const commit = isReadable$actions_lib_checks_fact(name) && name.value.git_sha !== null;
  return [...read.value.properties.image.required, ...commit ? ["git_sha"] : []];
}

// actions/m1-packaging/facts/d-security.ts
import { execFile } from "node:child_process";
import { readdir as readdir2, stat } from "node:fs/promises";
import { join as join7, relative as relative2 } from "node:path";

// other-part:evidence-schemas/src/generated/entrypoint_matrix_receipt.v1.ts
import { EntrypointMatrixReceiptV1$evidence_schemas_src_generated_entrypoint_matrix_receipt_v1 } from "./schemas.mjs";

// other-part:runtime/src/catalog.ts
import { MODES$runtime_src_catalog } from "./substrate.mjs";

// other-part:actions/lib/run/documents.ts
import { attemptDocument$actions_lib_run_documents } from "./lib.mjs";

// actions/m1-packaging/lanes/b-entrypoints.ts
var exitCode = matching$actions_lib_run_handover((value) => Number.isSafeInteger(value));
var matrixHandover = handoverOf$actions_lib_run_handover("M1.B", {
  modes: byName$actions_lib_run_handover(record$actions_lib_run_handover({ environment: list$actions_lib_run_handover(text$actions_lib_run_handover), secret_argument_exit_code: nullable$actions_lib_run_handover(exitCode) }))
});
var USAGE = 64;
var grammarOf = (mode) => `${mode} [--help | --dry-run]`;
var entrypoints = defineLane$actions_lib_run_lane({
  id: "M1.B",
  documents: ({ rows, digest }, context) => ({
    receipt: mapFact$actions_lib_checks_fact(
      rows,
      (all) => attemptDocument$actions_lib_run_documents("entrypoint_matrix_receipt.json", EntrypointMatrixReceiptV1$evidence_schemas_src_generated_entrypoint_matrix_receipt_v1, receipt(all, digest, context))
    )
  }),
  decide: ({ listed, pinned, rows }) => ({
    "M1.B-C01a": {
      expected: {
        modes: MODES$runtime_src_catalog.map(({ mode }) => mode).sort(),
        matrix_sha256: isReadable$actions_lib_checks_fact(pinned) ? pinned.value : ""
      },
      observed: mapFact$actions_lib_checks_fact(listed, (found) => ({ modes: found.map(({ mode }) => mode), matrix_sha256: digestOf$evidence_schemas_src_digest(found) })),
      fails: "M1B-B1"
    },
    "M1.B-C02": { expected: [], observed: mapFact$actions_lib_checks_fact(rows, (all) => failing(all, "help")), fails: "M1B-B2" },
    "M1.B-C03": { expected: [], observed: mapFact$actions_lib_checks_fact(rows, (all) => failing(all, "dry")), fails: "M1B-B3" },
    "M1.B-C04": {
      expected: valueOr$actions_lib_checks_fact(
        mapFact$actions_lib_checks_fact(listed, (found) => found.map(({ mode }) => rule(mode, grammarOf(mode), USAGE))),
        []
      ),
      observed: mapFact$actions_lib_checks_fact(
        allReadable$actions_lib_checks_check({ listed, rows }),
        (found) => found.rows.map((row) => rule(row.mode, row.grammar, row.secret.exit_code))
      ),
      fails: "M1B-B4"
    }
  }),
  handover: {
    schema: matrixHandover,
    of: ({ rows }) => isReadable$actions_lib_checks_fact(rows) ? {
      modes: Object.fromEntries(
        rows.value.map(({ mode, environment, secret }) => [
          mode,
          { environment, secret_argument_exit_code: secret.exit_code }
        ])
      )
    } : void 0
  }
});
var rule = (mode, grammar, refused) => ({
  mode,
  grammar,
  secret_argument_exit: refused
});
var failing = (rows, which) => rows.filter((row) => row[which].exit_code !== 0).map((row) => `${row.mode}: ${row[which].said}`);
var receipt = (rows, digest, { substrate, executionId, gatheredAtUtc }) => ({
  schema: "fp.entrypoint_matrix_receipt.v1",
  platform_run_id: "N/A",
  phase_id: "P(-1)",
  substrate,
  execution_id: executionId,
  written_at_utc: gatheredAtUtc,
  image_digest: digest,
  modes: rows.map(({ mode, grammar, help, dry, secret }) => ({
    mode,
    command: [mode],
    grammar,
    help: started(help),
    dry: started(dry),
    secret_argument: started(secret)
  })),
  overall_pass: rows.every(
    (one) => one.help.exit_code === 0 && one.dry.exit_code === 0 && one.secret.exit_code === USAGE
  )
});
var started = ({ exit_code, duration_ms }) => ({ exit_code, duration_ms });

// other-part:evidence-schemas/src/generated/packaging_provenance.v1.ts
import { PackagingProvenanceV1$evidence_schemas_src_generated_packaging_provenance_v1 } from "./schemas.mjs";

// actions/m1-packaging/provenance.ts
var STATIC_CREDENTIALS = [
  "AWS_ACCESS_KEY_ID",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "AWS_PROFILE"
];
var staticCredentials = (names) => names.filter((name) => STATIC_CREDENTIALS.some((one) => one === name));
function provenanceFaults(document) {
  const schema = PackagingProvenanceV1$evidence_schemas_src_generated_packaging_provenance_v1.faults(document).map(({ path, keyword }) => `${path} (${keyword})`);
  if (typeof document !== "object" || document === null) return schema;
  const members = document;
  const empty = Object.keys(members).filter((name) => members[name] === "");
  const text = (name) => typeof members[name] === "string" ? members[name] : "";
  const tag = members.git_sha === void 0 ? `src-${text("source_sha256")}` : `git-${text("git_sha")}`;
  return [
    ...schema,
    ...empty.map((name) => `/${name} (empty)`),
    ...members.image_digest === `sha256:${text("oci_digest_value")}` ? [] : ["/oci_digest_value (differs)"],
    ...members.image_tag === tag ? [] : ["/image_tag (names other sources)"]
  ];
}

// actions/m1-packaging/facts/d-security.ts
async function gatherSecurity(context) {
  const { session } = context;
  const { candidate_digest: digest } = await context.handover(candidateHandover);
  const manifest = await observe$actions_lib_checks_fact(() => session.builds.manifest(digest));
  const action = join7(repositoryRoot$actions_lib_platform_repository(), "actions", "dist", "m1-packaging.mjs");
  const refusal = observe$actions_lib_checks_fact(() => startWithCredentials(action));
  return withUnpackedImage(session.builds, digest, async (folder) => ({
    context: await observe$actions_lib_checks_fact(async () => scanFiles(await contextFiles())),
    contextExtent: await observe$actions_lib_checks_fact(contextExtent),
    image: await observe$actions_lib_checks_fact(async () => scanFiles((await filesBelow(folder)).map((path) => place(folder, path)))),
    imageExtent: "value" in manifest ? { value: { files: manifest.value.length, bytes: sum(manifest.value.map((one) => one.size_bytes)) } } : manifest,
    instructions: await observe$actions_lib_checks_fact(readInstructions),
    refusal: await refusal,
    listed: await observe$actions_lib_checks_fact(async () => (await readModes(join7(folder, IMAGE_ENTRYPOINT$runtime_src_substrate_image_port))).map(({ mode }) => mode)),
    contract: await observe$actions_lib_checks_fact(async () => (await context.handover(matrixHandover)).modes)
  }));
}
var sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
var place = (folder, path) => ({ path, source: join7(folder, path) });
async function contextFiles() {
  const context = join7(repositoryRoot$actions_lib_platform_repository(), handle$evidence_schemas_src_handles("IMAGE_BUILD_PATH"));
  const paths = (await filesBelow(context)).filter((path) => !/^(dist|node_modules)\//.test(path));
  return paths.map((path) => ({ path: join7(handle$evidence_schemas_src_handles("IMAGE_BUILD_PATH"), path), source: join7(context, path) }));
}
async function filesBelow(folder) {
  const entries = await readdir2(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative2(folder, join7(entry.parentPath, entry.name))).sort();
}
async function contextExtent() {
  const files = await contextFiles();
  const sizes = await Promise.all(files.map(async ({ source }) => (await stat(source)).size));
  return { files: files.length, bytes: sum(sizes) };
}
async function readInstructions() {
  const text = await readCheckoutText$actions_lib_platform_checkout_files(handle$evidence_schemas_src_handles("IMAGE_DOCKERFILE_PATH"));
  return { read: instructions(text).length, secret: secretInstructions(text) };
}
var START_TIMEOUT_MS = 6e4;
async function startWithCredentials(action) {
  const environment = Object.fromEntries(STATIC_CREDENTIALS.map((name) => [name, "planted"]));
  const inputs = { "INPUT_SUBSTRATE-CONFIG": "/nowhere.json", INPUT_LANE: "M1.A", "INPUT_EXECUTION-ID": "none" };
  const { promise, resolve: resolve2 } = Promise.withResolvers();
  const options = { env: { ...environment, ...inputs }, timeout: START_TIMEOUT_MS };
  const child = execFile(
    process.execPath,
    [action],
    options,
    (_error, stdout, stderr) => resolve2({ exitCode: child.exitCode, said: stdout + stderr })
  );
  const { exitCode: exitCode2, said } = await promise;
  const code = /\b(E_[A-Z_]+):/.exec(said)?.[1] ?? "none";
  return { exit_code: exitCode2, code, named: STATIC_CREDENTIALS.filter((name) => said.includes(name)) };
}

// other-part:actions/lib/handovers/m1.ts
import { imageHandover$actions_lib_handovers_m1 } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/pack.ts
import { documentOf$actions_lib_shared_lanes_pack } from "./lib.mjs";

// actions/m1-packaging/facts/e-command-surface.ts
var PROVENANCE = "packaging_provenance.json";
async function gatherCommandSurface(context) {
  const { image_digest, image_tag, steps, tool_versions } = await context.handover(imageHandover$actions_lib_handovers_m1);
  const provenance2 = await observe$actions_lib_checks_fact(() => context.document("M1.C", PROVENANCE, PackagingProvenanceV1$evidence_schemas_src_generated_packaging_provenance_v1));
  return {
    steps: await observe$actions_lib_checks_fact(async () => [...steps, await evidenceStep(context)]),
    tools: tool_versions,
    pushed: image_digest,
    registered: await observe$actions_lib_checks_fact(async () => await context.session.images.resolve(image_tag) ?? null),
    described: mapFact$actions_lib_checks_fact(provenance2, (one) => one.image_digest)
  };
}
async function evidenceStep(context) {
  const { store, evidence } = context.session;
  const { key, version_id } = await documentOf$actions_lib_shared_lanes_pack(context, "M1.C", PROVENANCE);
  const stored = (await store.versions(evidence.bucket, key)).find(({ versionId }) => versionId === version_id);
  if (stored === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_NOT_FOUND", `${key} has no version ${version_id}`);
  const { written_at_utc } = await context.document("M1.C", PROVENANCE, PackagingProvenanceV1$evidence_schemas_src_generated_packaging_provenance_v1);
  return {
    step: "write_evidence",
    outcome: "ok",
    started_at_utc: written_at_utc,
    ended_at_utc: stored.writtenAtUtc,
    exit_code: null,
    retries: 0
  };
}

// actions/m1-packaging/facts/h-ci-gate.ts
import { copyFile as copyFile2, mkdir as mkdir2, rm as rm3, writeFile } from "node:fs/promises";
import { basename as basename2, join as join9 } from "node:path";

// actions/m1-packaging/contract.ts
import { readdir as readdir3, readFile as readFile3 } from "node:fs/promises";
import { join as join8 } from "node:path";
async function contractFaults(contract) {
  const { folder } = contract;
  const paths = (await readdir3(folder)).sort();
  const { hits } = await scanFiles(paths.map((path) => ({ path, source: join8(folder, path) })));
  return [
    ...staticCredentials(contract.environmentNames).map(fault("static_credentials")),
    ...(await recipeFaults(folder)).map(fault("recipe")),
    ...provenanceFaults(contract.provenance).map(fault("provenance")),
    ...hits.map(({ rule: rule2, path, line }) => `${rule2} in ${path}, line ${line}`).map(fault("context_secret"))
  ];
}
var fault = (rule2) => (detail) => ({ rule: rule2, detail });
async function recipeFaults(folder) {
  try {
    const text = await readFile3(join8(folder, "image-include.json"));
    const include = ImageIncludeV1$evidence_schemas_src_generated_image_include_v1.parse(parseJson$evidence_schemas_src_strict_json(text, "E_LOCAL_FILE_UNUSABLE", "image-include.json"));
    const dockerfile = await readFile3(join8(folder, "Dockerfile"), "utf8");
    const ignored = await readFile3(join8(folder, "Dockerfile.dockerignore"), "utf8");
    return [...copyFaults(dockerfile, include), ...secretInstructions(dockerfile), ...exclusionFaults(ignored)];
  } catch (error) {
    const missing = isPlatformError$evidence_schemas_src_platform_error(error) || error instanceof Error && "code" in error;
    if (!missing) throw error;
    return [error.message.slice(0, 128)];
  }
}

// actions/m1-packaging/provenance-document.ts
var provenanceDocument = ({ name, digest, sourceSha256, buildCompletedAtUtc, includeSha256, repository }, { substrate, executionId, gatheredAtUtc, ci }) => ({
  schema: "fp.packaging_provenance.v1",
  platform_run_id: "N/A",
  phase_id: "P(-1)",
  substrate,
  execution_id: executionId,
  written_at_utc: gatheredAtUtc,
  image_tag: name.tag,
  image_digest: digest,
  ...name.git_sha === null ? {} : { git_sha: name.git_sha },
  source_sha256: sourceSha256,
  build_completed_at_utc: buildCompletedAtUtc,
  build_actor: ci.actor,
  ecr_repo_uri: repository,
  image_reference_mode: handle$evidence_schemas_src_handles("IMAGE_REFERENCE_MODE"),
  dockerfile_path: handle$evidence_schemas_src_handles("IMAGE_DOCKERFILE_PATH"),
  build_path: handle$evidence_schemas_src_handles("IMAGE_BUILD_PATH"),
  oci_digest_algo: "sha256",
  oci_digest_value: digest.replace(/^sha256:/, ""),
  include_manifest_sha256: includeSha256,
  ci
});

// actions/m1-packaging/facts/h-ci-gate.ts
var gatherGate = (context) => withScratch(async (scratch) => {
  const copy = async (name) => ({
    folder: await copyContract(join9(scratch, name)),
    environmentNames: environmentNames$actions_lib_io_inputs(),
    provenance: await candidateProvenance(context)
  });
  return {
    positive: await observe$actions_lib_checks_fact(async () => contractFaults(await copy("positive"))),
    negative: await observe$actions_lib_checks_fact(async () => plantAll(copy))
  };
});
async function copyContract(folder) {
  const dockerfile = handle$evidence_schemas_src_handles("IMAGE_DOCKERFILE_PATH");
  await mkdir2(folder);
  for (const path of [dockerfile, `${dockerfile}.dockerignore`, `${handle$evidence_schemas_src_handles("IMAGE_BUILD_PATH")}/image-include.json`]) {
    await copyFile2(join9(repositoryRoot$actions_lib_platform_repository(), path), join9(folder, basename2(path)));
  }
  return folder;
}
async function candidateProvenance(context) {
  const candidate = await context.handover(candidateHandover);
  const { substrate, executionId, session } = context;
  return provenanceDocument(
    {
      name: { tag: candidate.image_tag, git_sha: candidate.git_sha },
      digest: candidate.candidate_digest,
      sourceSha256: candidate.source_sha256,
      buildCompletedAtUtc: candidate.build_completed_at_utc,
      includeSha256: candidate.include_manifest_sha256,
      repository: registryName(session.config)
    },
    { substrate, executionId, gatheredAtUtc: nowUtc$runtime_src_kernel_clock(session.clock), ci: session.ci }
  );
}
var without = (member) => (contract) => ({
  ...contract,
  provenance: Object.fromEntries(Object.entries(contract.provenance).filter(([name]) => name !== member))
});
var PLANTS = {
  "static credentials supplied": (contract) => ({
    ...contract,
    environmentNames: [...contract.environmentNames, "AWS_ACCESS_KEY_ID"]
  }),
  "Dockerfile missing": async (contract) => {
    await rm3(join9(contract.folder, "Dockerfile"));
    return contract;
  },
  "digest missing": without("image_digest"),
  "digest malformed": (contract) => ({
    ...contract,
    provenance: { ...contract.provenance, image_digest: "sha256:latest" }
  }),
  "provenance field missing": without("build_actor"),
  "secret planted in the context": async (contract) => {
    await writeFile(join9(contract.folder, "planted.txt"), `key = ${"AKIA"}${"ABCDEFGHIJKLMNOP"}
`);
    return contract;
  }
};
async function plantAll(copy) {
  const refusals = [];
  for (const planted of Object.keys(PLANTS)) {
    const faults = await contractFaults(await PLANTS[planted](await copy(planted.replaceAll(" ", "-"))));
    refusals.push({ planted, refused_by: [...new Set(faults.map(({ rule: rule2 }) => rule2))] });
  }
  return refusals;
}

// actions/m1-packaging/facts/i-readiness.ts
async function gatherBuildReadiness(context) {
  const { session, ledger, definition, substrate } = context;
  const candidate = await context.handover(candidateHandover);
  const before = definition.lanes.slice(
    0,
    definition.lanes.findIndex(({ lane }) => lane === "M1.I")
  );
  return {
    lanes: Object.fromEntries(
      before.map(({ lane }) => {
        const found = ledger.phases.M1.lanes[lane];
        return [lane, found?.planned === true ? "PLANNED" : found?.status ?? "NOT_RUN"];
      })
    ),
    candidate,
    checkout: await observe$actions_lib_checks_fact(() => readCheckout$actions_lib_platform_git(repositoryRoot$actions_lib_platform_repository())),
    history: mapFact$actions_lib_checks_fact(await observe$actions_lib_checks_fact(() => readLedger$actions_lib_ledger_store({ target: session.evidence, env: substrate })), goHistory),
    tagged: await observe$actions_lib_checks_fact(async () => await session.images.resolve(candidate.image_tag) ?? null)
  };
}

// actions/m1-packaging/lanes/c-provenance.ts
var MAY_PUSH = {
  lanes: { "M1.A": "PASS", "M1.B": "PASS", "M1.D": "PASS", "M1.H": "PASS", "M1.I": "PASS" },
  go_covers_push: true,
  go_expired: false,
  open_drift: []
};
var provenance = defineLane$actions_lib_run_lane({
  id: "M1.C",
  documents: (facts, context) => ({
    provenance: mapFact$actions_lib_checks_fact(
      described(facts, context),
      (document) => attemptDocument$actions_lib_run_documents("packaging_provenance.json", PackagingProvenanceV1$evidence_schemas_src_generated_packaging_provenance_v1, document)
    )
  }),
  decide: (facts, written, context) => {
    const { candidate, built: built2, pushed, resolved, permit, runMembers } = facts;
    const document = isReadable$actions_lib_checks_fact(written.provenance) ? described(facts, context) : written.provenance;
    const digest = candidate.candidate_digest;
    return {
      "M1.C-C01": { expected: [], observed: mapFact$actions_lib_checks_fact(document, provenanceFaults), fails: "M1C-B1" },
      "M1.C-C02": {
        expected: { built: digest, pushed: digest, resolved: digest },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ built: built2, pushed, resolved }), (found) => ({
          ...found,
          built: found.built.digest
        })),
        fails: "M1C-B2"
      },
      "M1.C-C03": {
        expected: isReadable$actions_lib_checks_fact(runMembers) ? runMembers.value : [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ runMembers, document }),
          (found) => found.runMembers.filter((name) => Object.hasOwn(found.document, name))
        ),
        fails: "M1C-B3"
      },
      "M1.C-C04": { expected: MAY_PUSH, observed: permit, fails: "M1C-B4" }
    };
  },
  handover: {
    schema: imageHandover$actions_lib_handovers_m1,
    of: ({ pushed, name, steps, tools }) => isReadable$actions_lib_checks_fact(pushed) && isReadable$actions_lib_checks_fact(name) ? {
      image_digest: pushed.value,
      image_tag: name.value.tag,
      git_sha: name.value.git_sha,
      steps,
      tool_versions: tools
    } : void 0
  }
});
function described(facts, context) {
  const { built: built2, name, includeSha256, pushed, resolved, repository } = facts;
  return mapFact$actions_lib_checks_fact(
    allReadable$actions_lib_checks_check({ built: built2, name, includeSha256, pushed, resolved }),
    (found) => provenanceDocument(
      {
        name: found.name,
        digest: found.resolved ?? "",
        sourceSha256: found.built.sourceSha256,
        buildCompletedAtUtc: found.built.completedAtUtc,
        includeSha256: found.includeSha256,
        repository
      },
      context
    )
  );
}

// other-part:evidence-schemas/src/generated/build_context_secret_scan.v1.ts
import { BuildContextSecretScanV1$evidence_schemas_src_generated_build_context_secret_scan_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/secret_source_contract_receipt.v1.ts
import { SecretSourceContractReceiptV1$evidence_schemas_src_generated_secret_source_contract_receipt_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/security_secret_injection_checks.v1.ts
import { SecuritySecretInjectionChecksV1$evidence_schemas_src_generated_security_secret_injection_checks_v1 } from "./schemas.mjs";

// actions/m1-packaging/lanes/d-security.ts
var USAGE2 = 64;
var SECRET_VALUE = /(PASSWORD|SECRET|TOKEN|API_?KEY|CREDENTIALS?|DSN)$/;
var securityHandover = handoverOf$actions_lib_run_handover("M1.D", { context_files: count$actions_lib_run_handover, image_files: count$actions_lib_run_handover });
var security = defineLane$actions_lib_run_lane({
  id: "M1.D",
  documents: ({ context, image, instructions: instructions2, contract }, moment) => ({
    contextScan: mapFact$actions_lib_checks_fact(
      context,
      (scan) => attemptDocument$actions_lib_run_documents("build_context_secret_scan.json", BuildContextSecretScanV1$evidence_schemas_src_generated_build_context_secret_scan_v1, contextReceipt(scan, moment))
    ),
    injection: mapFact$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ image, instructions: instructions2 }),
      (found) => attemptDocument$actions_lib_run_documents(
        "security_secret_injection_checks.json",
        SecuritySecretInjectionChecksV1$evidence_schemas_src_generated_security_secret_injection_checks_v1,
        injectionReceipt(found, moment)
      )
    ),
    sources: mapFact$actions_lib_checks_fact(
      contract,
      (modes) => attemptDocument$actions_lib_run_documents(
        "secret_source_contract_receipt.json",
        SecretSourceContractReceiptV1$evidence_schemas_src_generated_secret_source_contract_receipt_v1,
        sourceReceipt(modes, moment)
      )
    )
  }),
  decide: (facts, written) => ({
    "M1.D-C01": {
      expected: { hits: [], instructions: [] },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ context: facts.context, instructions: facts.instructions }), (found) => ({
        hits: hitsOf(found.context),
        instructions: found.instructions.secret
      })),
      fails: "M1D-B1"
    },
    "M1.D-C02": {
      expected: { exit_code: 1, code: "E_CREDENTIALS_STATIC", named: STATIC_CREDENTIALS },
      observed: facts.refusal,
      fails: "M1D-B2"
    },
    "M1.D-C03": secretContract(facts),
    "M1.D-C04": {
      expected: {
        context: valueOr$actions_lib_checks_fact(facts.contextExtent, null),
        image: valueOr$actions_lib_checks_fact(facts.imageExtent, null),
        receipts: { context: { $form: "hex64" }, image: { $form: "hex64" } }
      },
      observed: mapFact$actions_lib_checks_fact(
        allReadable$actions_lib_checks_check({
          context: facts.context,
          contextExtent: facts.contextExtent,
          image: facts.image,
          imageExtent: facts.imageExtent,
          contextReceipt: written.contextScan,
          imageReceipt: written.injection
        }),
        (found) => ({
          context: extentOf(found.context),
          image: extentOf(found.image),
          receipts: { context: found.contextReceipt.sha256, image: found.imageReceipt.sha256 }
        })
      ),
      fails: "M1D-B4"
    },
    "M1.D-C05": { expected: [], observed: mapFact$actions_lib_checks_fact(facts.image, hitsOf), fails: "M1D-B1" }
  }),
  handover: {
    schema: securityHandover,
    of: ({ context, image }) => isReadable$actions_lib_checks_fact(context) && isReadable$actions_lib_checks_fact(image) ? { context_files: context.value.filesScanned, image_files: image.value.filesScanned } : void 0
  }
});
function secretContract({ listed, contract }) {
  return {
    expected: { modes: valueOr$actions_lib_checks_fact(listed, []), unknown_locators: [], plain_values: [], accepting: [] },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ listed, contract }), ({ contract: modes }) => {
      const named = Object.entries(modes).flatMap(
        ([mode, { environment }]) => environment.map((name) => ({ mode, name }))
      );
      const say = ({ mode, name }) => `${mode}: ${name}`;
      return {
        modes: Object.keys(modes).sort(),
        unknown_locators: named.filter(({ name }) => isLocator(name) && !isKnownLocator(name)).map(say),
        plain_values: named.filter(({ name }) => !isLocator(name) && SECRET_VALUE.test(name)).map(say),
        accepting: Object.entries(modes).filter(([, one]) => one.secret_argument_exit_code !== USAGE2).map(([mode]) => mode)
      };
    }),
    fails: "M1D-B3"
  };
}
var isLocator = (name) => name.startsWith("SSM_");
var isKnownLocator = (name) => isHandleKey$evidence_schemas_src_handles(name) && resolveHandles$evidence_schemas_src_handles([name]).every((row) => row.resolved && !row.placeholder);
var hitsOf = ({ hits }) => hits.slice(0, 20).map(({ rule: rule2, path, line }) => `${rule2} in ${path}, line ${line}`);
var extentOf = ({ filesScanned, bytesScanned }) => ({ files: filesScanned, bytes: bytesScanned });
var receiptHead = ({ substrate, executionId, gatheredAtUtc }) => ({
  platform_run_id: "N/A",
  phase_id: "P(-1)",
  substrate,
  execution_id: executionId,
  written_at_utc: gatheredAtUtc
});
var contextReceipt = (scan, moment) => ({
  ...receiptHead(moment),
  schema: "fp.build_context_secret_scan.v1",
  scanner_version: SCANNER_VERSION$evidence_schemas_src_secret_rules,
  rules_sha256: rulesSha256$evidence_schemas_src_secret_rules,
  files_scanned: scan.filesScanned,
  file_list_sha256: scan.fileListSha256,
  hits: [...scan.hits],
  overall_pass: scan.hits.length === 0
});
var injectionReceipt = ({ image, instructions: instructions2 }, moment) => ({
  ...receiptHead(moment),
  schema: "fp.security_secret_injection_checks.v1",
  scanner_version: SCANNER_VERSION$evidence_schemas_src_secret_rules,
  patterns: [
    {
      id: "dockerfile_instruction",
      scanned_count: instructions2.read,
      hits: instructions2.secret.map((line) => ({ rule: line.slice(0, 128), path: handle$evidence_schemas_src_handles("IMAGE_DOCKERFILE_PATH") }))
    },
    {
      id: "credential_file_name",
      scanned_count: image.filesScanned,
      hits: image.hits.filter(({ rule: rule2 }) => rule2 === "credential_file").map((hit) => ({ ...hit }))
    },
    {
      id: "credential_in_text",
      scanned_count: image.textsScanned,
      hits: image.hits.filter(({ rule: rule2 }) => rule2 !== "credential_file").map((hit) => ({ ...hit }))
    }
  ],
  overall_pass: image.hits.length + instructions2.secret.length === 0
});
var sourceReceipt = (modes, moment) => ({
  ...receiptHead(moment),
  schema: "fp.secret_source_contract_receipt.v1",
  modes: Object.entries(modes).map(([mode, { environment, secret_argument_exit_code }]) => ({
    mode,
    required_paths: environment.filter(isLocator),
    accepts_secret_argument: secret_argument_exit_code !== USAGE2,
    secret_argument_exit_code
  }))
});

// other-part:evidence-schemas/src/generated/build_command_surface_receipt.v1.ts
import { BuildCommandSurfaceReceiptV1$evidence_schemas_src_generated_build_command_surface_receipt_v1 } from "./schemas.mjs";

// actions/m1-packaging/lanes/e-command-surface.ts
var ORDER = [
  "validate_inputs",
  "context_scan",
  "build",
  "push_immutable_tag",
  "resolve_digest",
  "write_evidence"
];
var commandSurface = defineLane$actions_lib_run_lane({
  id: "M1.E",
  documents: ({ steps, tools }, { substrate, executionId, gatheredAtUtc }) => ({
    receipt: mapFact$actions_lib_checks_fact(
      steps,
      (all) => attemptDocument$actions_lib_run_documents("build_command_surface_receipt.json", BuildCommandSurfaceReceiptV1$evidence_schemas_src_generated_build_command_surface_receipt_v1, {
        schema: "fp.build_command_surface_receipt.v1",
        platform_run_id: "N/A",
        phase_id: "P(-1)",
        substrate,
        execution_id: executionId,
        written_at_utc: gatheredAtUtc,
        steps: [...all],
        tool_versions: tools
      })
    )
  }),
  decide: ({ steps, pushed, registered, described: described2 }) => ({
    "M1.E-C01a": {
      expected: { order: ORDER, overlapping: [] },
      observed: mapFact$actions_lib_checks_fact(steps, (all) => ({ order: inOrderOfTime(all), overlapping: overlapping(all) })),
      fails: "M1E-B1"
    },
    "M1.E-C02": {
      expected: { push_immutable_tag: { $at_most: 1 }, resolve_digest: { $at_most: 1 }, others: 0 },
      observed: mapFact$actions_lib_checks_fact(steps, retriesOf),
      fails: "M1E-B2"
    },
    "M1.E-C03": {
      expected: { registry: pushed, provenance: pushed },
      observed: allReadable$actions_lib_checks_check({ registry: registered, provenance: described2 }),
      fails: "M1E-B3"
    }
  })
});
function retriesOf(steps) {
  const found = { push_immutable_tag: 0, resolve_digest: 0, others: 0 };
  for (const { step, retries } of steps) {
    found[step === "push_immutable_tag" || step === "resolve_digest" ? step : "others"] += retries;
  }
  return found;
}
var byStart = (steps) => steps.toSorted((a, b) => a.started_at_utc < b.started_at_utc ? -1 : a.started_at_utc > b.started_at_utc ? 1 : 0);
var inOrderOfTime = (steps) => byStart(steps).map(({ step, outcome }) => outcome === "ok" ? step : `${step}: ${outcome}`);
function overlapping(steps) {
  const sorted = byStart(steps);
  return sorted.filter((one, index) => one.started_at_utc < (sorted[index - 1]?.ended_at_utc ?? "")).map(({ step }) => step);
}

// actions/m1-packaging/lanes/h-ci-gate.ts
var NEGATIVE_CASES = [
  { planted: "static credentials supplied", refused_by: ["static_credentials"] },
  { planted: "Dockerfile missing", refused_by: ["recipe"] },
  { planted: "digest missing", refused_by: ["provenance"] },
  { planted: "digest malformed", refused_by: ["provenance"] },
  { planted: "provenance field missing", refused_by: ["provenance"] },
  { planted: "secret planted in the context", refused_by: ["context_secret"] }
];
var gateHandover = handoverOf$actions_lib_run_handover("M1.H", { refused_cases: list$actions_lib_run_handover(text$actions_lib_run_handover), positive_faults: count$actions_lib_run_handover });
var ciGate = defineLane$actions_lib_run_lane({
  id: "M1.H",
  decide: ({ positive, negative }) => ({
    "M1.H-C01": {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(positive, (faults) => faults.map(({ rule: rule2, detail }) => `${rule2}: ${detail}`)),
      fails: "M1H-B1"
    },
    "M1.H-C02": {
      expected: NEGATIVE_CASES,
      observed: negative,
      fails: "M1H-B2"
    }
  }),
  handover: {
    schema: gateHandover,
    of: ({ positive, negative }) => isReadable$actions_lib_checks_fact(positive) && isReadable$actions_lib_checks_fact(negative) ? { refused_cases: negative.value.map(({ planted }) => planted), positive_faults: positive.value.length } : void 0
  }
});

// actions/m1-packaging/lanes/i-readiness.ts
var readinessHandover = handoverOf$actions_lib_run_handover("M1.I", {
  state: oneOf$actions_lib_run_handover("READY_FOR_BUILD_GO", "NOT_READY"),
  image_tag: text$actions_lib_run_handover,
  git_sha: nullable$actions_lib_run_handover(form$actions_lib_run_handover(/^[0-9a-f]{40}$/)),
  lanes: byName$actions_lib_run_handover(text$actions_lib_run_handover)
});
var buildReadiness = defineLane$actions_lib_run_lane({
  id: "M1.I",
  decide: ({ lanes, candidate, checkout, history, tagged }) => ({
    "M1.I-C01": {
      expected: { open: [], sources: candidate.sources, git_sha: candidate.git_sha },
      observed: mapFact$actions_lib_checks_fact(checkout, (found) => ({
        open: Object.entries(lanes).filter(([, status]) => status !== "PASS" && status !== "PLANNED").map(([lane, status]) => `${lane}: ${status}`),
        sources: found.kind,
        git_sha: isCommit(found) ? found.git_sha : null
      })),
      fails: "M1I-B1"
    },
    "M1.I-C02": {
      // A go that was there before this lane passed was given to something that nobody had stated yet.
      expected: { readiness_at_go: { $one_of: [null, "PASS"] }, pushed_without_go: false },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ history, tagged }), (found) => ({
        readiness_at_go: found.history.readinessAtGo,
        pushed_without_go: found.tagged !== null && found.history.goes === 0
      })),
      fails: "M1I-B2"
    }
  }),
  handover: {
    schema: readinessHandover,
    of: ({ candidate, lanes, checkout }, _written, { passes }) => isReadable$actions_lib_checks_fact(checkout) ? {
      state: passes ? "READY_FOR_BUILD_GO" : "NOT_READY",
      image_tag: candidate.image_tag,
      git_sha: candidate.git_sha,
      lanes
    } : void 0
  }
});

// actions/m1-packaging/main.ts
async function run(io) {
  const found = staticCredentials(environmentNames$actions_lib_io_inputs());
  if (found.length > 0) throw new PlatformError$evidence_schemas_src_platform_error("E_CREDENTIALS_STATIC", found.join(", "));
  await runPhaseAction$actions_lib_phase_action(
    {
      definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M1"),
      lanes: [
        built$actions_lib_run_lane(imageContract, gatherImageContract),
        built$actions_lib_run_lane(entrypoints, gatherEntrypoints),
        built$actions_lib_run_lane(security, gatherSecurity),
        built$actions_lib_run_lane(ciGate, gatherGate),
        built$actions_lib_run_lane(buildReadiness, gatherBuildReadiness),
        built$actions_lib_run_lane(provenance, gatherBuildRun),
        built$actions_lib_run_lane(commandSurface, gatherCommandSurface)
      ]
    },
    io
  );
}
export {
  run
};
