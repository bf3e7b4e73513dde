import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// actions/m1-packaging/lanes/a-image-contract.ts
import { existsSync as existsSync3 } from "node:fs";
import { mkdtemp as mkdtemp3, readFile as readFile3, rm as rm3 } from "node:fs/promises";
import { tmpdir as tmpdir3 } from "node:os";
import { join as join5 } from "node:path";

// other-part:evidence-schemas/src/digest.ts
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { renderHandle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-rules.ts
import { SCANNER_VERSION$evidence_schemas_src_secret_rules } from "./schemas.mjs";
import { rulesSha256$evidence_schemas_src_secret_rules } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-scan.ts
import { findSecrets$evidence_schemas_src_secret_scan } from "./schemas.mjs";

// other-part:runtime/src/substrate/image/port.ts
import { IMAGE_ENTRYPOINT$runtime_src_substrate_image_port } from "./substrate.mjs";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";
import { check$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/checks/fact.ts
import { fact$actions_lib_checks_fact } from "./lib.mjs";
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";

// actions/lib/platform/git.ts
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

// other-part:actions/lib/platform/repository.ts
import { repositoryRoot$actions_lib_platform_repository } from "./lib.mjs";

// actions/lib/platform/git.ts
var SHA = /^[0-9a-f]{40}$/;
function headCommit() {
  const folder = join(repositoryRoot$actions_lib_platform_repository(), ".git");
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

// other-part:actions/lib/run/lane.ts
import { plainLane$actions_lib_run_lane } from "./lib.mjs";

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

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/equal.js
import { default$node_modules_ajv_dist_runtime_equal } from "./schemas.mjs";

// evidence-schemas/src/generated/image_include.v1.validate.js
var Z = c;
var h = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var w = default$node_modules_ajv_dist_runtime_equal.default ?? default$node_modules_ajv_dist_runtime_equal;
var d = new RegExp("^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$", "u");
var x = new RegExp("^(@[a-z0-9-]+/)?[a-z0-9-]+$", "u");
var b = new RegExp("^[a-z0-9]+-[a-z0-9]+$", "u");
function c(o, { instancePath: i = "", parentData: q2, parentDataProperty: A2, rootData: z = o, dynamicAnchors: I = {} } = {}) {
  let e = null, a2 = 0;
  const y5 = c.evaluated;
  if (y5.dynamicProps && (y5.props = void 0), y5.dynamicItems && (y5.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : e.push(r), a2++;
    }
    if (o.bundle === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle" } };
      e === null ? e = [r] : e.push(r), a2++;
    }
    if (o.files === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      e === null ? e = [r] : e.push(r), a2++;
    }
    if (o.packages === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "packages" } };
      e === null ? e = [r] : e.push(r), a2++;
    }
    if (o.exclude === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exclude" } };
      e === null ? e = [r] : e.push(r), a2++;
    }
    for (const r in o)
      if (!(r === "schema" || r === "bundle" || r === "files" || r === "packages" || r === "exclude")) {
        const p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [p] : e.push(p), a2++;
      }
    if (o.schema !== void 0 && o.schema !== "image_include.v1") {
      const r = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "image_include.v1" } };
      e === null ? e = [r] : e.push(r), a2++;
    }
    if (o.bundle !== void 0) {
      let r = o.bundle;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.entry === void 0) {
          const p = { instancePath: i + "/bundle", schemaPath: "#/properties/bundle/required", keyword: "required", params: { missingProperty: "entry" } };
          e === null ? e = [p] : e.push(p), a2++;
        }
        if (r.file === void 0) {
          const p = { instancePath: i + "/bundle", schemaPath: "#/properties/bundle/required", keyword: "required", params: { missingProperty: "file" } };
          e === null ? e = [p] : e.push(p), a2++;
        }
        if (r.chunks === void 0) {
          const p = { instancePath: i + "/bundle", schemaPath: "#/properties/bundle/required", keyword: "required", params: { missingProperty: "chunks" } };
          e === null ? e = [p] : e.push(p), a2++;
        }
        for (const p in r)
          if (!(p === "entry" || p === "file" || p === "chunks")) {
            const s = { instancePath: i + "/bundle", schemaPath: "#/properties/bundle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
            e === null ? e = [s] : e.push(s), a2++;
          }
        if (r.entry !== void 0) {
          let p = r.entry;
          if (typeof p == "string") {
            if (h(p) > 512) {
              const s = { instancePath: i + "/bundle/entry", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [s] : e.push(s), a2++;
            }
            if (!d.test(p)) {
              const s = { instancePath: i + "/bundle/entry", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" } };
              e === null ? e = [s] : e.push(s), a2++;
            }
          } else {
            const s = { instancePath: i + "/bundle/entry", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), a2++;
          }
        }
        if (r.file !== void 0) {
          let p = r.file;
          if (typeof p == "string") {
            if (h(p) > 512) {
              const s = { instancePath: i + "/bundle/file", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [s] : e.push(s), a2++;
            }
            if (!d.test(p)) {
              const s = { instancePath: i + "/bundle/file", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" } };
              e === null ? e = [s] : e.push(s), a2++;
            }
          } else {
            const s = { instancePath: i + "/bundle/file", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), a2++;
          }
        }
        if (r.chunks !== void 0) {
          let p = r.chunks;
          if (typeof p == "string") {
            if (h(p) > 512) {
              const s = { instancePath: i + "/bundle/chunks", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [s] : e.push(s), a2++;
            }
            if (!d.test(p)) {
              const s = { instancePath: i + "/bundle/chunks", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" } };
              e === null ? e = [s] : e.push(s), a2++;
            }
          } else {
            const s = { instancePath: i + "/bundle/chunks", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), a2++;
          }
        }
      } else {
        const p = { instancePath: i + "/bundle", schemaPath: "#/properties/bundle/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p] : e.push(p), a2++;
      }
    }
    if (o.files !== void 0) {
      let r = o.files;
      if (Array.isArray(r)) {
        if (r.length > 1e3) {
          const t = { instancePath: i + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [t] : e.push(t), a2++;
        }
        const p = r.length;
        for (let t = 0; t < p; t++) {
          let n = r[t];
          if (typeof n == "string") {
            if (h(n) > 512) {
              const l2 = { instancePath: i + "/files/" + t, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [l2] : e.push(l2), a2++;
            }
            if (!d.test(n)) {
              const l2 = { instancePath: i + "/files/" + t, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" } };
              e === null ? e = [l2] : e.push(l2), a2++;
            }
          } else {
            const l2 = { instancePath: i + "/files/" + t, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l2] : e.push(l2), a2++;
          }
        }
        let s = r.length, f5;
        if (s > 1) {
          e:
            for (; s--; )
              for (f5 = s; f5--; )
                if (w(r[s], r[f5])) {
                  const t = { instancePath: i + "/files", schemaPath: "#/properties/files/uniqueItems", keyword: "uniqueItems", params: { i: s, j: f5 } };
                  e === null ? e = [t] : e.push(t), a2++;
                  break e;
                }
        }
      } else {
        const p = { instancePath: i + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), a2++;
      }
    }
    if (o.packages !== void 0) {
      let r = o.packages;
      if (Array.isArray(r)) {
        if (r.length > 100) {
          const s = { instancePath: i + "/packages", schemaPath: "#/properties/packages/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [s] : e.push(s), a2++;
        }
        const p = r.length;
        for (let s = 0; s < p; s++) {
          let f5 = r[s];
          if (f5 && typeof f5 == "object" && !Array.isArray(f5)) {
            if (f5.name === void 0) {
              const t = { instancePath: i + "/packages/" + s, schemaPath: "#/properties/packages/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [t] : e.push(t), a2++;
            }
            if (f5.files === void 0) {
              const t = { instancePath: i + "/packages/" + s, schemaPath: "#/properties/packages/items/required", keyword: "required", params: { missingProperty: "files" } };
              e === null ? e = [t] : e.push(t), a2++;
            }
            for (const t in f5)
              if (!(t === "name" || t === "platform" || t === "files")) {
                const n = { instancePath: i + "/packages/" + s, schemaPath: "#/properties/packages/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [n] : e.push(n), a2++;
              }
            if (f5.name !== void 0) {
              let t = f5.name;
              if (typeof t == "string") {
                if (!x.test(t)) {
                  const n = { instancePath: i + "/packages/" + s + "/name", schemaPath: "#/properties/packages/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9-]+/)?[a-z0-9-]+$" } };
                  e === null ? e = [n] : e.push(n), a2++;
                }
              } else {
                const n = { instancePath: i + "/packages/" + s + "/name", schemaPath: "#/properties/packages/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), a2++;
              }
            }
            if (f5.platform !== void 0) {
              let t = f5.platform;
              if (typeof t == "string") {
                if (!b.test(t)) {
                  const n = { instancePath: i + "/packages/" + s + "/platform", schemaPath: "#/properties/packages/items/properties/platform/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+-[a-z0-9]+$" } };
                  e === null ? e = [n] : e.push(n), a2++;
                }
              } else {
                const n = { instancePath: i + "/packages/" + s + "/platform", schemaPath: "#/properties/packages/items/properties/platform/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), a2++;
              }
            }
            if (f5.files !== void 0) {
              let t = f5.files;
              if (Array.isArray(t)) {
                if (t.length > 1e3) {
                  const m3 = { instancePath: i + "/packages/" + s + "/files", schemaPath: "#/properties/packages/items/properties/files/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  e === null ? e = [m3] : e.push(m3), a2++;
                }
                if (t.length < 1) {
                  const m3 = { instancePath: i + "/packages/" + s + "/files", schemaPath: "#/properties/packages/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [m3] : e.push(m3), a2++;
                }
                const n = t.length;
                for (let m3 = 0; m3 < n; m3++) {
                  let k2 = t[m3];
                  if (typeof k2 == "string") {
                    if (h(k2) > 512) {
                      const u2 = { instancePath: i + "/packages/" + s + "/files/" + m3, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [u2] : e.push(u2), a2++;
                    }
                    if (!d.test(k2)) {
                      const u2 = { instancePath: i + "/packages/" + s + "/files/" + m3, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" } };
                      e === null ? e = [u2] : e.push(u2), a2++;
                    }
                  } else {
                    const u2 = { instancePath: i + "/packages/" + s + "/files/" + m3, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u2] : e.push(u2), a2++;
                  }
                }
                let l2 = t.length, g6;
                if (l2 > 1) {
                  e:
                    for (; l2--; )
                      for (g6 = l2; g6--; )
                        if (w(t[l2], t[g6])) {
                          const m3 = { instancePath: i + "/packages/" + s + "/files", schemaPath: "#/properties/packages/items/properties/files/uniqueItems", keyword: "uniqueItems", params: { i: l2, j: g6 } };
                          e === null ? e = [m3] : e.push(m3), a2++;
                          break e;
                        }
                }
              } else {
                const n = { instancePath: i + "/packages/" + s + "/files", schemaPath: "#/properties/packages/items/properties/files/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [n] : e.push(n), a2++;
              }
            }
          } else {
            const t = { instancePath: i + "/packages/" + s, schemaPath: "#/properties/packages/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), a2++;
          }
        }
      } else {
        const p = { instancePath: i + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), a2++;
      }
    }
    if (o.exclude !== void 0) {
      let r = o.exclude;
      if (Array.isArray(r)) {
        if (r.length > 1e3) {
          const t = { instancePath: i + "/exclude", schemaPath: "#/properties/exclude/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [t] : e.push(t), a2++;
        }
        const p = r.length;
        for (let t = 0; t < p; t++) {
          let n = r[t];
          if (typeof n == "string") {
            if (h(n) > 128) {
              const l2 = { instancePath: i + "/exclude/" + t, schemaPath: "#/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [l2] : e.push(l2), a2++;
            }
            if (h(n) < 1) {
              const l2 = { instancePath: i + "/exclude/" + t, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l2] : e.push(l2), a2++;
            }
          } else {
            const l2 = { instancePath: i + "/exclude/" + t, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l2] : e.push(l2), a2++;
          }
        }
        let s = r.length, f5;
        if (s > 1) {
          const t = {};
          for (; s--; ) {
            let n = r[s];
            if (typeof n == "string") {
              if (typeof t[n] == "number") {
                f5 = t[n];
                const l2 = { instancePath: i + "/exclude", schemaPath: "#/properties/exclude/uniqueItems", keyword: "uniqueItems", params: { i: s, j: f5 } };
                e === null ? e = [l2] : e.push(l2), a2++;
                break;
              }
              t[n] = s;
            }
          }
        }
      } else {
        const p = { instancePath: i + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), a2++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), a2++;
  }
  return c.errors = e, a2 === 0;
}
c.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/image_include.v1.ts
var ImageIncludeV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("image_include.v1", Z);

// actions/m1-packaging/image.ts
import { build } from "esbuild";
var REPOSITORY = join2(import.meta.dirname, "..", "..");
var CONTEXT = join2(REPOSITORY, "runtime");
var INCLUDE_FILE = join2(CONTEXT, "image-include.json");
async function readImageInclude() {
  const text = await readFile(INCLUDE_FILE, "utf8");
  return { include: ImageIncludeV1.parse(JSON.parse(text)), sha256: sha256Hex$evidence_schemas_src_digest(text) };
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
  if (file !== IMAGE_ENTRYPOINT$runtime_src_substrate_image_port) throw invalid(`the entrypoint is ${file}, wanted ${IMAGE_ENTRYPOINT$runtime_src_substrate_image_port}`);
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
    throw new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_BUILD_FAILED", error instanceof Error ? error.message : "", { cause: error });
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
var invalid = (facts) => new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_CONTENT_INVALID", facts);

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
var imageTag = (gitSha) => renderHandle$evidence_schemas_src_handles("IMAGE_TAG_GIT_SHA_PATTERN", { git_sha: gitSha });
var convenienceTag = () => String(handle$evidence_schemas_src_handles("IMAGE_TAG_DEV_MIN_LATEST"));

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

// evidence-schemas/src/generated/packaging_provenance.v1.validate.js
var L = m;
var h2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "packaging_provenance.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "image_tag", "image_digest", "git_sha", "build_completed_at_utc", "build_actor", "ecr_repo_uri", "image_reference_mode", "dockerfile_path", "build_path", "oci_digest_algo", "oci_digest_value", "include_manifest_sha256", "ci"], properties: { schema: { const: "fp.packaging_provenance.v1" }, platform_run_id: { const: "N/A" }, phase_id: { const: "P(-1)" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, image_tag: { type: "string", maxLength: 1024, pattern: "^git-[0-9a-f]{40}$" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, git_sha: { $ref: "common.v1.schema.json#/$defs/git_sha" }, build_completed_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, build_actor: { type: "string", minLength: 1, maxLength: 1024 }, ecr_repo_uri: { type: "string", minLength: 1, maxLength: 1024 }, image_reference_mode: { const: "immutable_preferred" }, dockerfile_path: { type: "string", minLength: 1, maxLength: 1024 }, build_path: { type: "string", minLength: 1, maxLength: 1024 }, oci_digest_algo: { const: "sha256" }, oci_digest_value: { $ref: "common.v1.schema.json#/$defs/hex64" }, include_manifest_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, ci: { $ref: "common.v1.schema.json#/$defs/ci" } } };
var u = { enum: ["embedded", "emulated", "dev_min"] };
var f = Object.prototype.hasOwnProperty;
var a = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var _ = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var l = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var g = new RegExp("^git-[0-9a-f]{40}$", "u");
var y = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var w2 = new RegExp("^[0-9a-f]{40}$", "u");
var d2 = new RegExp("^[0-9a-f]{64}$", "u");
function m(n, { instancePath: t = "", parentData: k2, parentDataProperty: P3, rootData: $2 = n, dynamicAnchors: v3 = {} } = {}) {
  let e = null, i = 0;
  const p = m.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.platform_run_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.phase_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.substrate === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.execution_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.written_at_utc === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.image_tag === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_tag" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.image_digest === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.git_sha === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "git_sha" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.build_completed_at_utc === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build_completed_at_utc" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.build_actor === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build_actor" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.ecr_repo_uri === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ecr_repo_uri" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.image_reference_mode === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_reference_mode" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.dockerfile_path === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dockerfile_path" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.build_path === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build_path" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.oci_digest_algo === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oci_digest_algo" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.oci_digest_value === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oci_digest_value" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.include_manifest_sha256 === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "include_manifest_sha256" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.ci === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (const s in n)
      if (!f.call(h2.properties, s)) {
        const r = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : e.push(r), i++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.packaging_provenance.v1") {
      const s = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.packaging_provenance.v1" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.platform_run_id !== void 0 && n.platform_run_id !== "N/A") {
      const s = { instancePath: t + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.phase_id !== void 0 && n.phase_id !== "P(-1)") {
      const s = { instancePath: t + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.substrate !== void 0) {
      let s = n.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const r = { instancePath: t + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: u.enum } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.execution_id !== void 0) {
      let s = n.execution_id;
      if (typeof s == "string") {
        if (!_.test(s)) {
          const r = { instancePath: t + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.written_at_utc !== void 0) {
      let s = n.written_at_utc;
      if (typeof s == "string") {
        if (!l.test(s)) {
          const r = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.image_tag !== void 0) {
      let s = n.image_tag;
      if (typeof s == "string") {
        if (a(s) > 1024) {
          const r = { instancePath: t + "/image_tag", schemaPath: "#/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (!g.test(s)) {
          const r = { instancePath: t + "/image_tag", schemaPath: "#/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^git-[0-9a-f]{40}$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/image_tag", schemaPath: "#/properties/image_tag/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.image_digest !== void 0) {
      let s = n.image_digest;
      if (typeof s == "string") {
        if (!y.test(s)) {
          const r = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.git_sha !== void 0) {
      let s = n.git_sha;
      if (typeof s == "string") {
        if (!w2.test(s)) {
          const r = { instancePath: t + "/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.build_completed_at_utc !== void 0) {
      let s = n.build_completed_at_utc;
      if (typeof s == "string") {
        if (!l.test(s)) {
          const r = { instancePath: t + "/build_completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/build_completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.build_actor !== void 0) {
      let s = n.build_actor;
      if (typeof s == "string") {
        if (a(s) > 1024) {
          const r = { instancePath: t + "/build_actor", schemaPath: "#/properties/build_actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (a(s) < 1) {
          const r = { instancePath: t + "/build_actor", schemaPath: "#/properties/build_actor/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/build_actor", schemaPath: "#/properties/build_actor/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.ecr_repo_uri !== void 0) {
      let s = n.ecr_repo_uri;
      if (typeof s == "string") {
        if (a(s) > 1024) {
          const r = { instancePath: t + "/ecr_repo_uri", schemaPath: "#/properties/ecr_repo_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (a(s) < 1) {
          const r = { instancePath: t + "/ecr_repo_uri", schemaPath: "#/properties/ecr_repo_uri/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/ecr_repo_uri", schemaPath: "#/properties/ecr_repo_uri/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.image_reference_mode !== void 0 && n.image_reference_mode !== "immutable_preferred") {
      const s = { instancePath: t + "/image_reference_mode", schemaPath: "#/properties/image_reference_mode/const", keyword: "const", params: { allowedValue: "immutable_preferred" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.dockerfile_path !== void 0) {
      let s = n.dockerfile_path;
      if (typeof s == "string") {
        if (a(s) > 1024) {
          const r = { instancePath: t + "/dockerfile_path", schemaPath: "#/properties/dockerfile_path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (a(s) < 1) {
          const r = { instancePath: t + "/dockerfile_path", schemaPath: "#/properties/dockerfile_path/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/dockerfile_path", schemaPath: "#/properties/dockerfile_path/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.build_path !== void 0) {
      let s = n.build_path;
      if (typeof s == "string") {
        if (a(s) > 1024) {
          const r = { instancePath: t + "/build_path", schemaPath: "#/properties/build_path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (a(s) < 1) {
          const r = { instancePath: t + "/build_path", schemaPath: "#/properties/build_path/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/build_path", schemaPath: "#/properties/build_path/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.oci_digest_algo !== void 0 && n.oci_digest_algo !== "sha256") {
      const s = { instancePath: t + "/oci_digest_algo", schemaPath: "#/properties/oci_digest_algo/const", keyword: "const", params: { allowedValue: "sha256" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.oci_digest_value !== void 0) {
      let s = n.oci_digest_value;
      if (typeof s == "string") {
        if (!d2.test(s)) {
          const r = { instancePath: t + "/oci_digest_value", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/oci_digest_value", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.include_manifest_sha256 !== void 0) {
      let s = n.include_manifest_sha256;
      if (typeof s == "string") {
        if (!d2.test(s)) {
          const r = { instancePath: t + "/include_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/include_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.ci !== void 0) {
      let s = n.ci;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.repository === void 0) {
          const r = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "repository" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.workflow === void 0) {
          const r = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.workflow_sha === void 0) {
          const r = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow_sha" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.run_id === void 0) {
          const r = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_id" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.run_attempt === void 0) {
          const r = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_attempt" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.job === void 0) {
          const r = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "job" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.actor === void 0) {
          const r = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "actor" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (const r in s)
          if (!(r === "repository" || r === "workflow" || r === "workflow_sha" || r === "run_id" || r === "run_attempt" || r === "job" || r === "actor")) {
            const o = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [o] : e.push(o), i++;
          }
        if (s.repository !== void 0) {
          let r = s.repository;
          if (typeof r == "string") {
            if (a(r) > 1024) {
              const o = { instancePath: t + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (a(r) < 1) {
              const o = { instancePath: t + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            const o = { instancePath: t + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
        if (s.workflow !== void 0) {
          let r = s.workflow;
          if (typeof r == "string") {
            if (a(r) > 1024) {
              const o = { instancePath: t + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (a(r) < 1) {
              const o = { instancePath: t + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            const o = { instancePath: t + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
        if (s.workflow_sha !== void 0) {
          let r = s.workflow_sha;
          if (typeof r == "string") {
            if (a(r) > 1024) {
              const o = { instancePath: t + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (a(r) < 1) {
              const o = { instancePath: t + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            const o = { instancePath: t + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
        if (s.run_id !== void 0) {
          let r = s.run_id;
          if (typeof r == "string") {
            if (a(r) > 1024) {
              const o = { instancePath: t + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (a(r) < 1) {
              const o = { instancePath: t + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            const o = { instancePath: t + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
        if (s.run_attempt !== void 0) {
          let r = s.run_attempt;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const o = { instancePath: t + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), i++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            const o = { instancePath: t + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
        if (s.job !== void 0) {
          let r = s.job;
          if (typeof r == "string") {
            if (a(r) > 1024) {
              const o = { instancePath: t + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (a(r) < 1) {
              const o = { instancePath: t + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            const o = { instancePath: t + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
        if (s.actor !== void 0) {
          let r = s.actor;
          if (typeof r == "string") {
            if (a(r) > 1024) {
              const o = { instancePath: t + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (a(r) < 1) {
              const o = { instancePath: t + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            const o = { instancePath: t + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        const r = { instancePath: t + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    const s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return m.errors = e, i === 0;
}
m.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/packaging_provenance.v1.ts
var PackagingProvenanceV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("packaging_provenance.v1", L);

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
  return { filesScanned: files.length, fileListSha256: sha256Hex$evidence_schemas_src_digest(list.join("\n")), hits };
}
var LINE_CHARS_MAX = 4096;
function scanText(path, text) {
  return text.split("\n").flatMap((line, index) => {
    if (!SUSPICIOUS.test(line)) return [];
    const pieces = line.length <= LINE_CHARS_MAX ? [line] : line.match(/.{1,4096}/gs) ?? [];
    return pieces.flatMap((piece) => findSecrets$evidence_schemas_src_secret_scan([piece])).map(({ rule }) => ({ rule, path, line: index + 1 }));
  });
}
var SUSPICIOUS = /AKIA|ASIA|-----BEGIN|eyJ|gh[pousr]_|github_pat_|:\/\/[^\s/]*:[^\s/]*@|JaasConfig|LoginModule/;

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";
import { systemClock$runtime_src_kernel_clock } from "./substrate.mjs";

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
    const startedAt = nowUtc$runtime_src_kernel_clock(systemClock$runtime_src_kernel_clock);
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
  ended_at_utc: nowUtc$runtime_src_kernel_clock(systemClock$runtime_src_kernel_clock),
  exit_code: code,
  retries
});

// actions/m1-packaging/lanes/a-image-contract.ts
var CONTENT_MODES = ["oracle-stream-sort", "db-migrate", "ig"];
var imageContract = plainLane$actions_lib_run_lane({
  id: "M1.A",
  gather: async (context) => {
    const path = join5(repositoryRoot$actions_lib_platform_repository(), handle$evidence_schemas_src_handles("IMAGE_DOCKERFILE_PATH"));
    const dockerfile = await observe$actions_lib_checks_fact(() => readFile3(path, "utf8"));
    const include = await observe$actions_lib_checks_fact(readImageInclude);
    const recorder = recordSteps();
    const built2 = await observe$actions_lib_checks_fact(() => buildImage(context, recorder));
    const content = await observe$actions_lib_checks_fact(() => contentFaults(context, built2));
    return {
      dockerfile: mapFact$actions_lib_checks_fact(dockerfile, () => handle$evidence_schemas_src_handles("IMAGE_DOCKERFILE_PATH")),
      faults: mapFact$actions_lib_checks_fact(
        allReadable$actions_lib_checks_check({ dockerfile, include }),
        (both) => dockerfileFaults(both.dockerfile, both.include.include)
      ),
      built: built2,
      content,
      tag: await observe$actions_lib_checks_fact(() => imageTag(headCommit())),
      includeSha256: mapFact$actions_lib_checks_fact(include, ({ sha256 }) => sha256),
      steps: recorder.steps
    };
  },
  decide: ({ dockerfile, faults, built: built2, content, tag }) => [
    check$actions_lib_checks_check("M1.A-C01", {
      expected: { dockerfile: handle$evidence_schemas_src_handles("IMAGE_DOCKERFILE_PATH"), context: "runtime" },
      observed: mapFact$actions_lib_checks_fact(dockerfile, (found) => ({ dockerfile: found, context: handle$evidence_schemas_src_handles("IMAGE_BUILD_PATH") })),
      fails: "M1A-B1"
    }),
    check$actions_lib_checks_check("M1.A-C02", { expected: [], observed: faults, fails: "M1A-B2" }),
    check$actions_lib_checks_check("M1.A-C03", { expected: [], observed: isReadable$actions_lib_checks_fact(built2) ? content : built2, fails: "M1A-B3" }),
    check$actions_lib_checks_check("M1.A-C04", {
      expected: "git-<40 hex digits>",
      observed: tag,
      passes: (found) => TAG_FORM.test(found),
      fails: "M1A-B4"
    })
  ],
  payload: ({ built: built2, tag, includeSha256, steps }) => ({
    candidate_digest: isReadable$actions_lib_checks_fact(built2) ? built2.value.digest : null,
    files: isReadable$actions_lib_checks_fact(built2) ? built2.value.files : 0,
    image_tag: isReadable$actions_lib_checks_fact(tag) ? tag.value : null,
    convenience_tag: { tag: convenienceTag(), authoritative: false, pushed: false },
    include_manifest_sha256: isReadable$actions_lib_checks_fact(includeSha256) ? includeSha256.value : null,
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
  if (!isReadable$actions_lib_checks_fact(built2)) return [];
  return withUnpackedImage(context, built2.value.digest, async (folder) => {
    const entrypoint = join5(folder, IMAGE_ENTRYPOINT$runtime_src_substrate_image_port);
    if (!existsSync3(entrypoint)) return [`${IMAGE_ENTRYPOINT$runtime_src_substrate_image_port} is missing`];
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

// evidence-schemas/src/generated/entrypoint_matrix_receipt.v1.validate.js
var Z2 = f2;
var x2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "entrypoint_matrix_receipt.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "image_digest", "modes", "overall_pass"], properties: { schema: { const: "fp.entrypoint_matrix_receipt.v1" }, platform_run_id: { const: "N/A" }, phase_id: { const: "P(-1)" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, modes: { type: "array", items: { type: "object", additionalProperties: false, required: ["mode", "command", "help", "dry"], properties: { mode: { type: "string", minLength: 1, maxLength: 64 }, command: { type: "array", items: { type: "string", minLength: 1, maxLength: 1024 }, minItems: 1 }, help: { type: "object", additionalProperties: false, required: ["exit_code", "duration_ms"], properties: { exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, duration_ms: { type: "number", minimum: 0 } } }, dry: { type: "object", additionalProperties: false, required: ["exit_code", "duration_ms"], properties: { exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, duration_ms: { type: "number", minimum: 0 } } } } }, minItems: 1 }, overall_pass: { type: "boolean" } } };
var q = { enum: ["embedded", "emulated", "dev_min"] };
var b2 = Object.prototype.hasOwnProperty;
var P = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var v = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var j = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var $ = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function f2(m3, { instancePath: i = "", parentData: A2, parentDataProperty: L2, rootData: O = m3, dynamicAnchors: N = {} } = {}) {
  let e = null, s = 0;
  const h5 = f2.evaluated;
  if (h5.dynamicProps && (h5.props = void 0), h5.dynamicItems && (h5.items = void 0), m3 && typeof m3 == "object" && !Array.isArray(m3)) {
    if (m3.schema === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (m3.platform_run_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (m3.phase_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (m3.substrate === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (m3.execution_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (m3.written_at_utc === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (m3.image_digest === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (m3.modes === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modes" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (m3.overall_pass === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (const t in m3)
      if (!b2.call(x2.properties, t)) {
        const d3 = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [d3] : e.push(d3), s++;
      }
    if (m3.schema !== void 0 && m3.schema !== "fp.entrypoint_matrix_receipt.v1") {
      const t = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.entrypoint_matrix_receipt.v1" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (m3.platform_run_id !== void 0 && m3.platform_run_id !== "N/A") {
      const t = { instancePath: i + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (m3.phase_id !== void 0 && m3.phase_id !== "P(-1)") {
      const t = { instancePath: i + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (m3.substrate !== void 0) {
      let t = m3.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const d3 = { instancePath: i + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: q.enum } };
        e === null ? e = [d3] : e.push(d3), s++;
      }
    }
    if (m3.execution_id !== void 0) {
      let t = m3.execution_id;
      if (typeof t == "string") {
        if (!v.test(t)) {
          const d3 = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [d3] : e.push(d3), s++;
        }
      } else {
        const d3 = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d3] : e.push(d3), s++;
      }
    }
    if (m3.written_at_utc !== void 0) {
      let t = m3.written_at_utc;
      if (typeof t == "string") {
        if (!j.test(t)) {
          const d3 = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [d3] : e.push(d3), s++;
        }
      } else {
        const d3 = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d3] : e.push(d3), s++;
      }
    }
    if (m3.image_digest !== void 0) {
      let t = m3.image_digest;
      if (typeof t == "string") {
        if (!$.test(t)) {
          const d3 = { instancePath: i + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [d3] : e.push(d3), s++;
        }
      } else {
        const d3 = { instancePath: i + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d3] : e.push(d3), s++;
      }
    }
    if (m3.modes !== void 0) {
      let t = m3.modes;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          const p = { instancePath: i + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), s++;
        }
        const d3 = t.length;
        for (let p = 0; p < d3; p++) {
          let u2 = t[p];
          if (u2 && typeof u2 == "object" && !Array.isArray(u2)) {
            if (u2.mode === void 0) {
              const o = { instancePath: i + "/modes/" + p, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "mode" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (u2.command === void 0) {
              const o = { instancePath: i + "/modes/" + p, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "command" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (u2.help === void 0) {
              const o = { instancePath: i + "/modes/" + p, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "help" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (u2.dry === void 0) {
              const o = { instancePath: i + "/modes/" + p, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "dry" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            for (const o in u2)
              if (!(o === "mode" || o === "command" || o === "help" || o === "dry")) {
                const r = { instancePath: i + "/modes/" + p, schemaPath: "#/properties/modes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                e === null ? e = [r] : e.push(r), s++;
              }
            if (u2.mode !== void 0) {
              let o = u2.mode;
              if (typeof o == "string") {
                if (P(o) > 64) {
                  const r = { instancePath: i + "/modes/" + p + "/mode", schemaPath: "#/properties/modes/items/properties/mode/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (P(o) < 1) {
                  const r = { instancePath: i + "/modes/" + p + "/mode", schemaPath: "#/properties/modes/items/properties/mode/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
              } else {
                const r = { instancePath: i + "/modes/" + p + "/mode", schemaPath: "#/properties/modes/items/properties/mode/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [r] : e.push(r), s++;
              }
            }
            if (u2.command !== void 0) {
              let o = u2.command;
              if (Array.isArray(o)) {
                if (o.length < 1) {
                  const n = { instancePath: i + "/modes/" + p + "/command", schemaPath: "#/properties/modes/items/properties/command/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                const r = o.length;
                for (let n = 0; n < r; n++) {
                  let c6 = o[n];
                  if (typeof c6 == "string") {
                    if (P(c6) > 1024) {
                      const a2 = { instancePath: i + "/modes/" + p + "/command/" + n, schemaPath: "#/properties/modes/items/properties/command/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [a2] : e.push(a2), s++;
                    }
                    if (P(c6) < 1) {
                      const a2 = { instancePath: i + "/modes/" + p + "/command/" + n, schemaPath: "#/properties/modes/items/properties/command/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [a2] : e.push(a2), s++;
                    }
                  } else {
                    const a2 = { instancePath: i + "/modes/" + p + "/command/" + n, schemaPath: "#/properties/modes/items/properties/command/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [a2] : e.push(a2), s++;
                  }
                }
              } else {
                const r = { instancePath: i + "/modes/" + p + "/command", schemaPath: "#/properties/modes/items/properties/command/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [r] : e.push(r), s++;
              }
            }
            if (u2.help !== void 0) {
              let o = u2.help;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.exit_code === void 0) {
                  const r = { instancePath: i + "/modes/" + p + "/help", schemaPath: "#/properties/modes/items/properties/help/required", keyword: "required", params: { missingProperty: "exit_code" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.duration_ms === void 0) {
                  const r = { instancePath: i + "/modes/" + p + "/help", schemaPath: "#/properties/modes/items/properties/help/required", keyword: "required", params: { missingProperty: "duration_ms" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                for (const r in o)
                  if (!(r === "exit_code" || r === "duration_ms")) {
                    const n = { instancePath: i + "/modes/" + p + "/help", schemaPath: "#/properties/modes/items/properties/help/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                if (o.exit_code !== void 0) {
                  let r = o.exit_code;
                  const n = s;
                  let c6 = false, a2 = null;
                  const g6 = s;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const l2 = { instancePath: i + "/modes/" + p + "/help/exit_code", schemaPath: "#/properties/modes/items/properties/help/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [l2] : e.push(l2), s++;
                  }
                  var y5 = g6 === s;
                  y5 && (c6 = true, a2 = 0);
                  const w6 = s;
                  if (r !== null) {
                    const l2 = { instancePath: i + "/modes/" + p + "/help/exit_code", schemaPath: "#/properties/modes/items/properties/help/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [l2] : e.push(l2), s++;
                  }
                  var y5 = w6 === s;
                  if (y5 && c6 ? (c6 = false, a2 = [a2, 1]) : y5 && (c6 = true, a2 = 1), c6)
                    s = n, e !== null && (n ? e.length = n : e = null);
                  else {
                    const l2 = { instancePath: i + "/modes/" + p + "/help/exit_code", schemaPath: "#/properties/modes/items/properties/help/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: a2 } };
                    e === null ? e = [l2] : e.push(l2), s++;
                  }
                }
                if (o.duration_ms !== void 0) {
                  let r = o.duration_ms;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: i + "/modes/" + p + "/help/duration_ms", schemaPath: "#/properties/modes/items/properties/help/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: i + "/modes/" + p + "/help/duration_ms", schemaPath: "#/properties/modes/items/properties/help/properties/duration_ms/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
              } else {
                const r = { instancePath: i + "/modes/" + p + "/help", schemaPath: "#/properties/modes/items/properties/help/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [r] : e.push(r), s++;
              }
            }
            if (u2.dry !== void 0) {
              let o = u2.dry;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.exit_code === void 0) {
                  const r = { instancePath: i + "/modes/" + p + "/dry", schemaPath: "#/properties/modes/items/properties/dry/required", keyword: "required", params: { missingProperty: "exit_code" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.duration_ms === void 0) {
                  const r = { instancePath: i + "/modes/" + p + "/dry", schemaPath: "#/properties/modes/items/properties/dry/required", keyword: "required", params: { missingProperty: "duration_ms" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                for (const r in o)
                  if (!(r === "exit_code" || r === "duration_ms")) {
                    const n = { instancePath: i + "/modes/" + p + "/dry", schemaPath: "#/properties/modes/items/properties/dry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                if (o.exit_code !== void 0) {
                  let r = o.exit_code;
                  const n = s;
                  let c6 = false, a2 = null;
                  const g6 = s;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const l2 = { instancePath: i + "/modes/" + p + "/dry/exit_code", schemaPath: "#/properties/modes/items/properties/dry/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [l2] : e.push(l2), s++;
                  }
                  var _4 = g6 === s;
                  _4 && (c6 = true, a2 = 0);
                  const w6 = s;
                  if (r !== null) {
                    const l2 = { instancePath: i + "/modes/" + p + "/dry/exit_code", schemaPath: "#/properties/modes/items/properties/dry/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [l2] : e.push(l2), s++;
                  }
                  var _4 = w6 === s;
                  if (_4 && c6 ? (c6 = false, a2 = [a2, 1]) : _4 && (c6 = true, a2 = 1), c6)
                    s = n, e !== null && (n ? e.length = n : e = null);
                  else {
                    const l2 = { instancePath: i + "/modes/" + p + "/dry/exit_code", schemaPath: "#/properties/modes/items/properties/dry/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: a2 } };
                    e === null ? e = [l2] : e.push(l2), s++;
                  }
                }
                if (o.duration_ms !== void 0) {
                  let r = o.duration_ms;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: i + "/modes/" + p + "/dry/duration_ms", schemaPath: "#/properties/modes/items/properties/dry/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: i + "/modes/" + p + "/dry/duration_ms", schemaPath: "#/properties/modes/items/properties/dry/properties/duration_ms/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
              } else {
                const r = { instancePath: i + "/modes/" + p + "/dry", schemaPath: "#/properties/modes/items/properties/dry/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [r] : e.push(r), s++;
              }
            }
          } else {
            const o = { instancePath: i + "/modes/" + p, schemaPath: "#/properties/modes/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        const d3 = { instancePath: i + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [d3] : e.push(d3), s++;
      }
    }
    if (m3.overall_pass !== void 0 && typeof m3.overall_pass != "boolean") {
      const t = { instancePath: i + "/overall_pass", schemaPath: "#/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    const t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return f2.errors = e, s === 0;
}
f2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/entrypoint_matrix_receipt.v1.ts
var EntrypointMatrixReceiptV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("entrypoint_matrix_receipt.v1", Z2);

// other-part:runtime/src/catalog.ts
import { MODES$runtime_src_catalog } from "./substrate.mjs";

// other-part:actions/lib/run/evidence.ts
import { createAt$actions_lib_run_evidence } from "./lib.mjs";
import { executionKey$actions_lib_run_evidence } from "./lib.mjs";
import { readAt$actions_lib_run_evidence } from "./lib.mjs";

// actions/m1-packaging/lanes/b-entrypoints.ts
var WIDTH = 2;
var entrypoints = plainLane$actions_lib_run_lane({
  id: "M1.B",
  gather: async (context) => {
    const digest = await payloadText(context, "M1.A", "candidate_digest");
    return withUnpackedImage(context, digest, async (folder) => {
      const entrypoint = join6(folder, IMAGE_ENTRYPOINT$runtime_src_substrate_image_port);
      const listed = await observe$actions_lib_checks_fact(async () => listedModes((await runBare(entrypoint, ["--help"])).output));
      const rows = await observe$actions_lib_checks_fact(() => matrix(entrypoint, context));
      if (isReadable$actions_lib_checks_fact(rows)) await publish(context, digest, rows.value);
      return { listed, rows };
    });
  },
  decide: ({ listed, rows }) => [
    check$actions_lib_checks_check("M1.B-C01a", { expected: MODES$runtime_src_catalog.map(({ mode }) => mode).sort(), observed: listed, fails: "M1B-B1" }),
    check$actions_lib_checks_check("M1.B-C02", { expected: [], observed: mapFact$actions_lib_checks_fact(rows, (all) => failing(all, "help")), fails: "M1B-B2" }),
    check$actions_lib_checks_check("M1.B-C03", { expected: [], observed: mapFact$actions_lib_checks_fact(rows, (all) => failing(all, "dry")), fails: "M1B-B3" }),
    check$actions_lib_checks_check("M1.B-C04", {
      // A task definition gives the mode and nothing else, so anything after it has to be refused.
      expected: [],
      observed: mapFact$actions_lib_checks_fact(rows, (all) => all.filter(({ stray }) => stray.exitCode !== 64).map(({ mode }) => mode)),
      fails: "M1B-B4"
    })
  ],
  payload: ({ rows }) => ({
    grammar: "<mode> [--help | --dry-run]",
    environment: isReadable$actions_lib_checks_fact(rows) ? Object.fromEntries(rows.value.map(({ mode, help }) => [mode, environmentKeys(help.output)])) : {}
  })
});
var listedModes = (usage) => [...usage.matchAll(/^ {2}([a-z-]+) +(?:job|daemon) /gm)].map((match) => match[1] ?? "").sort();
var environmentKeys = (help) => [...help.matchAll(/^ {2}([A-Z][A-Z0-9_]+)/gm)].map((match) => match[1] ?? "");
var failing = (rows, which) => rows.filter((row2) => row2[which].exitCode !== 0).map((row2) => `${row2.mode}: ${row2[which].output.slice(0, 120)}`);
async function matrix(entrypoint, { report }) {
  const rows = [];
  const waiting = MODES$runtime_src_catalog.map(({ mode }) => mode);
  const work = async () => {
    for (let mode = waiting.shift(); mode !== void 0; mode = waiting.shift()) {
      const run2 = (...args) => runBare(entrypoint, args);
      rows.push({
        mode,
        help: await run2(mode, "--help"),
        dry: await run2(mode, "--dry-run"),
        stray: await run2(mode, "--password=none")
      });
      report(`${rows.length} of ${MODES$runtime_src_catalog.length} modes start`);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, work));
  return rows.sort((a2, b6) => a2.mode < b6.mode ? -1 : 1);
}
var publish = (context, digest, rows) => createAt$actions_lib_run_evidence(context, executionKey$actions_lib_run_evidence(context, "entrypoint_matrix_receipt.json"), EntrypointMatrixReceiptV1, {
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
var provenance = plainLane$actions_lib_run_lane({
  id: "M1.C",
  gather: async (context) => {
    const digest = await payloadText(context, "M1.A", "candidate_digest");
    const tag = imageTag(headCommit());
    const { images } = context.session;
    const recorder = recordSteps();
    const resolved = await observe$actions_lib_checks_fact(async () => {
      await recorder.run("push_immutable_tag", () => images.tag(tag, digest));
      return recorder.run("resolve_digest", () => images.resolve(tag));
    });
    const document = await observe$actions_lib_checks_fact(async () => {
      if (!isReadable$actions_lib_checks_fact(resolved)) throw new Error(resolved.unreadable);
      return recorder.run("write_evidence", () => publish2(context, tag, digest));
    });
    return { pushed: digest, resolved, provenance: document, steps: recorder.steps };
  },
  decide: ({ pushed, resolved, provenance: document }) => [
    check$actions_lib_checks_check("M1.C-C01", { expected: [], observed: mapFact$actions_lib_checks_fact(document, provenanceFaults), fails: "M1C-B1" }),
    check$actions_lib_checks_check("M1.C-C02", {
      expected: pushed,
      observed: mapFact$actions_lib_checks_fact(resolved, (digest) => digest ?? null),
      passes: (digest) => digest === pushed && DIGEST_FORM.test(pushed),
      fails: "M1C-B2"
    }),
    check$actions_lib_checks_check("M1.C-C03", {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(document, (one) => RUN_MEMBERS.filter((name) => !one[name])),
      fails: "M1C-B3"
    })
  ],
  payload: ({ pushed, steps, provenance: document }) => ({
    image_digest: pushed,
    image_tag: isReadable$actions_lib_checks_fact(document) ? document.value.image_tag : null,
    git_sha: isReadable$actions_lib_checks_fact(document) ? document.value.git_sha : null,
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
    written_at_utc: nowUtc$runtime_src_kernel_clock(context.session.clock),
    image_tag: tag,
    image_digest: digest,
    git_sha: headCommit(),
    build_completed_at_utc: context.startedAtUtc,
    build_actor: context.session.ci.actor,
    ecr_repo_uri: context.session.config.image_registry_url.replace(/^dir:.*$/, "embedded:registry"),
    image_reference_mode: "immutable_preferred",
    dockerfile_path: handle$evidence_schemas_src_handles("IMAGE_DOCKERFILE_PATH"),
    build_path: handle$evidence_schemas_src_handles("IMAGE_BUILD_PATH"),
    oci_digest_algo: "sha256",
    oci_digest_value: digest.slice("sha256:".length),
    include_manifest_sha256: await payloadText(context, "M1.A", "include_manifest_sha256"),
    ci: context.session.ci
  };
  await createAt$actions_lib_run_evidence(context, executionKey$actions_lib_run_evidence(context, "packaging_provenance.json"), PackagingProvenanceV1, document);
  return document;
}

// actions/m1-packaging/lanes/d-security.ts
import { join as join7 } from "node:path";

// evidence-schemas/src/generated/build_context_secret_scan.v1.validate.js
var b3 = h3;
var c2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "build_context_secret_scan.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "scanner_version", "rules_sha256", "files_scanned", "file_list_sha256", "hits", "overall_pass"], properties: { schema: { const: "fp.build_context_secret_scan.v1" }, platform_run_id: { const: "N/A" }, phase_id: { const: "P(-1)" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, scanner_version: { type: "string", minLength: 1, maxLength: 64 }, rules_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, files_scanned: { type: "integer", minimum: 0 }, file_list_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, hits: { type: "array", items: { type: "object", additionalProperties: false, required: ["rule", "path"], properties: { rule: { type: "string", minLength: 1, maxLength: 128 }, path: { type: "string", minLength: 1, maxLength: 1024 }, line: { type: "integer", minimum: 1 } } } }, overall_pass: { type: "boolean" } } };
var y2 = { enum: ["embedded", "emulated", "dev_min"] };
var _2 = Object.prototype.hasOwnProperty;
var m2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var g2 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var w3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var f3 = new RegExp("^[0-9a-f]{64}$", "u");
function h3(n, { instancePath: i = "", parentData: P3, parentDataProperty: k2, rootData: v3 = n, dynamicAnchors: x4 = {} } = {}) {
  let e = null, t = 0;
  const u2 = h3.evaluated;
  if (u2.dynamicProps && (u2.props = void 0), u2.dynamicItems && (u2.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (n.platform_run_id === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (n.phase_id === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (n.substrate === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (n.execution_id === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (n.written_at_utc === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (n.scanner_version === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scanner_version" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (n.rules_sha256 === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules_sha256" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (n.files_scanned === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files_scanned" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (n.file_list_sha256 === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file_list_sha256" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (n.hits === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hits" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (n.overall_pass === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (const s in n)
      if (!_2.call(c2.properties, s)) {
        const r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : e.push(r), t++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.build_context_secret_scan.v1") {
      const s = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.build_context_secret_scan.v1" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (n.platform_run_id !== void 0 && n.platform_run_id !== "N/A") {
      const s = { instancePath: i + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (n.phase_id !== void 0 && n.phase_id !== "P(-1)") {
      const s = { instancePath: i + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (n.substrate !== void 0) {
      let s = n.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const r = { instancePath: i + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: y2.enum } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (n.execution_id !== void 0) {
      let s = n.execution_id;
      if (typeof s == "string") {
        if (!g2.test(s)) {
          const r = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (n.written_at_utc !== void 0) {
      let s = n.written_at_utc;
      if (typeof s == "string") {
        if (!w3.test(s)) {
          const r = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (n.scanner_version !== void 0) {
      let s = n.scanner_version;
      if (typeof s == "string") {
        if (m2(s) > 64) {
          const r = { instancePath: i + "/scanner_version", schemaPath: "#/properties/scanner_version/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (m2(s) < 1) {
          const r = { instancePath: i + "/scanner_version", schemaPath: "#/properties/scanner_version/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: i + "/scanner_version", schemaPath: "#/properties/scanner_version/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (n.rules_sha256 !== void 0) {
      let s = n.rules_sha256;
      if (typeof s == "string") {
        if (!f3.test(s)) {
          const r = { instancePath: i + "/rules_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: i + "/rules_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (n.files_scanned !== void 0) {
      let s = n.files_scanned;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const r = { instancePath: i + "/files_scanned", schemaPath: "#/properties/files_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), t++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        const r = { instancePath: i + "/files_scanned", schemaPath: "#/properties/files_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (n.file_list_sha256 !== void 0) {
      let s = n.file_list_sha256;
      if (typeof s == "string") {
        if (!f3.test(s)) {
          const r = { instancePath: i + "/file_list_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: i + "/file_list_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (n.hits !== void 0) {
      let s = n.hits;
      if (Array.isArray(s)) {
        const r = s.length;
        for (let o = 0; o < r; o++) {
          let l2 = s[o];
          if (l2 && typeof l2 == "object" && !Array.isArray(l2)) {
            if (l2.rule === void 0) {
              const a2 = { instancePath: i + "/hits/" + o, schemaPath: "#/properties/hits/items/required", keyword: "required", params: { missingProperty: "rule" } };
              e === null ? e = [a2] : e.push(a2), t++;
            }
            if (l2.path === void 0) {
              const a2 = { instancePath: i + "/hits/" + o, schemaPath: "#/properties/hits/items/required", keyword: "required", params: { missingProperty: "path" } };
              e === null ? e = [a2] : e.push(a2), t++;
            }
            for (const a2 in l2)
              if (!(a2 === "rule" || a2 === "path" || a2 === "line")) {
                const p = { instancePath: i + "/hits/" + o, schemaPath: "#/properties/hits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a2 } };
                e === null ? e = [p] : e.push(p), t++;
              }
            if (l2.rule !== void 0) {
              let a2 = l2.rule;
              if (typeof a2 == "string") {
                if (m2(a2) > 128) {
                  const p = { instancePath: i + "/hits/" + o + "/rule", schemaPath: "#/properties/hits/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (m2(a2) < 1) {
                  const p = { instancePath: i + "/hits/" + o + "/rule", schemaPath: "#/properties/hits/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                const p = { instancePath: i + "/hits/" + o + "/rule", schemaPath: "#/properties/hits/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (l2.path !== void 0) {
              let a2 = l2.path;
              if (typeof a2 == "string") {
                if (m2(a2) > 1024) {
                  const p = { instancePath: i + "/hits/" + o + "/path", schemaPath: "#/properties/hits/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (m2(a2) < 1) {
                  const p = { instancePath: i + "/hits/" + o + "/path", schemaPath: "#/properties/hits/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                const p = { instancePath: i + "/hits/" + o + "/path", schemaPath: "#/properties/hits/items/properties/path/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (l2.line !== void 0) {
              let a2 = l2.line;
              if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
                const p = { instancePath: i + "/hits/" + o + "/line", schemaPath: "#/properties/hits/items/properties/line/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (typeof a2 == "number" && isFinite(a2) && (a2 < 1 || isNaN(a2))) {
                const p = { instancePath: i + "/hits/" + o + "/line", schemaPath: "#/properties/hits/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            const a2 = { instancePath: i + "/hits/" + o, schemaPath: "#/properties/hits/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a2] : e.push(a2), t++;
          }
        }
      } else {
        const r = { instancePath: i + "/hits", schemaPath: "#/properties/hits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (n.overall_pass !== void 0 && typeof n.overall_pass != "boolean") {
      const s = { instancePath: i + "/overall_pass", schemaPath: "#/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    const s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return h3.errors = e, t === 0;
}
h3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/build_context_secret_scan.v1.ts
var BuildContextSecretScanV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("build_context_secret_scan.v1", b3);

// evidence-schemas/src/generated/secret_source_contract_receipt.v1.validate.js
var b4 = c3;
var y3 = { enum: ["embedded", "emulated", "dev_min"] };
var g3 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var w4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var h4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function c3(o, { instancePath: t = "", parentData: P3, parentDataProperty: q2, rootData: k2 = o, dynamicAnchors: x4 = {} } = {}) {
  let e = null, r = 0;
  const l2 = c3.evaluated;
  if (l2.dynamicProps && (l2.props = void 0), l2.dynamicItems && (l2.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (o.platform_run_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (o.phase_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (o.substrate === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (o.execution_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (o.written_at_utc === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (o.modes === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modes" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    for (const s in o)
      if (!(s === "schema" || s === "platform_run_id" || s === "phase_id" || s === "substrate" || s === "execution_id" || s === "written_at_utc" || s === "modes")) {
        const a2 = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.secret_source_contract_receipt.v1") {
      const s = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.secret_source_contract_receipt.v1" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (o.platform_run_id !== void 0 && o.platform_run_id !== "N/A") {
      const s = { instancePath: t + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (o.phase_id !== void 0 && o.phase_id !== "P(-1)") {
      const s = { instancePath: t + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (o.substrate !== void 0) {
      let s = o.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const a2 = { instancePath: t + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: y3.enum } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
    }
    if (o.execution_id !== void 0) {
      let s = o.execution_id;
      if (typeof s == "string") {
        if (!g3.test(s)) {
          const a2 = { instancePath: t + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [a2] : e.push(a2), r++;
        }
      } else {
        const a2 = { instancePath: t + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
    }
    if (o.written_at_utc !== void 0) {
      let s = o.written_at_utc;
      if (typeof s == "string") {
        if (!w4.test(s)) {
          const a2 = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [a2] : e.push(a2), r++;
        }
      } else {
        const a2 = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
    }
    if (o.modes !== void 0) {
      let s = o.modes;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          const n = { instancePath: t + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        const a2 = s.length;
        for (let n = 0; n < a2; n++) {
          let m3 = s[n];
          if (m3 && typeof m3 == "object" && !Array.isArray(m3)) {
            if (m3.mode === void 0) {
              const i = { instancePath: t + "/modes/" + n, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "mode" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (m3.required_paths === void 0) {
              const i = { instancePath: t + "/modes/" + n, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "required_paths" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (m3.accepts_secret_argument === void 0) {
              const i = { instancePath: t + "/modes/" + n, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "accepts_secret_argument" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (const i in m3)
              if (!(i === "mode" || i === "required_paths" || i === "accepts_secret_argument")) {
                const p = { instancePath: t + "/modes/" + n, schemaPath: "#/properties/modes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                e === null ? e = [p] : e.push(p), r++;
              }
            if (m3.mode !== void 0) {
              let i = m3.mode;
              if (typeof i == "string") {
                if (h4(i) > 64) {
                  const p = { instancePath: t + "/modes/" + n + "/mode", schemaPath: "#/properties/modes/items/properties/mode/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [p] : e.push(p), r++;
                }
                if (h4(i) < 1) {
                  const p = { instancePath: t + "/modes/" + n + "/mode", schemaPath: "#/properties/modes/items/properties/mode/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : e.push(p), r++;
                }
              } else {
                const p = { instancePath: t + "/modes/" + n + "/mode", schemaPath: "#/properties/modes/items/properties/mode/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
            if (m3.required_paths !== void 0) {
              let i = m3.required_paths;
              if (Array.isArray(i)) {
                const p = i.length;
                for (let u2 = 0; u2 < p; u2++) {
                  let f5 = i[u2];
                  if (typeof f5 == "string") {
                    if (h4(f5) > 256) {
                      const d3 = { instancePath: t + "/modes/" + n + "/required_paths/" + u2, schemaPath: "#/properties/modes/items/properties/required_paths/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      e === null ? e = [d3] : e.push(d3), r++;
                    }
                    if (h4(f5) < 1) {
                      const d3 = { instancePath: t + "/modes/" + n + "/required_paths/" + u2, schemaPath: "#/properties/modes/items/properties/required_paths/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d3] : e.push(d3), r++;
                    }
                  } else {
                    const d3 = { instancePath: t + "/modes/" + n + "/required_paths/" + u2, schemaPath: "#/properties/modes/items/properties/required_paths/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d3] : e.push(d3), r++;
                  }
                }
              } else {
                const p = { instancePath: t + "/modes/" + n + "/required_paths", schemaPath: "#/properties/modes/items/properties/required_paths/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
            if (m3.accepts_secret_argument !== void 0 && m3.accepts_secret_argument !== false) {
              const i = { instancePath: t + "/modes/" + n + "/accepts_secret_argument", schemaPath: "#/properties/modes/items/properties/accepts_secret_argument/const", keyword: "const", params: { allowedValue: false } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            const i = { instancePath: t + "/modes/" + n, schemaPath: "#/properties/modes/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        const a2 = { instancePath: t + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
    }
  } else {
    const s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return c3.errors = e, r === 0;
}
c3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/secret_source_contract_receipt.v1.ts
var SecretSourceContractReceiptV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("secret_source_contract_receipt.v1", b4);

// evidence-schemas/src/generated/security_secret_injection_checks.v1.validate.js
var A = f4;
var P2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "security_secret_injection_checks.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "scanner_version", "patterns", "overall_pass"], properties: { schema: { const: "fp.security_secret_injection_checks.v1" }, platform_run_id: { const: "N/A" }, phase_id: { const: "P(-1)" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, scanner_version: { type: "string", minLength: 1, maxLength: 64 }, patterns: { type: "array", items: { type: "object", additionalProperties: false, required: ["id", "scanned_count", "hits"], properties: { id: { type: "string", minLength: 1, maxLength: 128 }, scanned_count: { type: "integer", minimum: 0 }, hits: { type: "array", items: { type: "object", additionalProperties: false, required: ["rule", "path"], properties: { rule: { type: "string", minLength: 1, maxLength: 128 }, path: { type: "string", minLength: 1, maxLength: 1024 }, line: { type: "integer", minimum: 1 } } } } } }, minItems: 1 }, overall_pass: { type: "boolean" } } };
var g4 = { enum: ["embedded", "emulated", "dev_min"] };
var w5 = Object.prototype.hasOwnProperty;
var c4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var k = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var v2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function f4(n, { instancePath: r = "", parentData: q2, parentDataProperty: b6, rootData: x4 = n, dynamicAnchors: j2 = {} } = {}) {
  let e = null, s = 0;
  const y5 = f4.evaluated;
  if (y5.dynamicProps && (y5.props = void 0), y5.dynamicItems && (y5.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.platform_run_id === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.phase_id === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.substrate === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.execution_id === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.written_at_utc === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.scanner_version === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scanner_version" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.patterns === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "patterns" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.overall_pass === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (const t in n)
      if (!w5.call(P2.properties, t)) {
        const p = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [p] : e.push(p), s++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.security_secret_injection_checks.v1") {
      const t = { instancePath: r + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.security_secret_injection_checks.v1" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.platform_run_id !== void 0 && n.platform_run_id !== "N/A") {
      const t = { instancePath: r + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.phase_id !== void 0 && n.phase_id !== "P(-1)") {
      const t = { instancePath: r + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.substrate !== void 0) {
      let t = n.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const p = { instancePath: r + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: g4.enum } };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (n.execution_id !== void 0) {
      let t = n.execution_id;
      if (typeof t == "string") {
        if (!k.test(t)) {
          const p = { instancePath: r + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [p] : e.push(p), s++;
        }
      } else {
        const p = { instancePath: r + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (n.written_at_utc !== void 0) {
      let t = n.written_at_utc;
      if (typeof t == "string") {
        if (!v2.test(t)) {
          const p = { instancePath: r + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [p] : e.push(p), s++;
        }
      } else {
        const p = { instancePath: r + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (n.scanner_version !== void 0) {
      let t = n.scanner_version;
      if (typeof t == "string") {
        if (c4(t) > 64) {
          const p = { instancePath: r + "/scanner_version", schemaPath: "#/properties/scanner_version/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [p] : e.push(p), s++;
        }
        if (c4(t) < 1) {
          const p = { instancePath: r + "/scanner_version", schemaPath: "#/properties/scanner_version/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), s++;
        }
      } else {
        const p = { instancePath: r + "/scanner_version", schemaPath: "#/properties/scanner_version/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (n.patterns !== void 0) {
      let t = n.patterns;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          const o = { instancePath: r + "/patterns", schemaPath: "#/properties/patterns/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        const p = t.length;
        for (let o = 0; o < p; o++) {
          let d3 = t[o];
          if (d3 && typeof d3 == "object" && !Array.isArray(d3)) {
            if (d3.id === void 0) {
              const i = { instancePath: r + "/patterns/" + o, schemaPath: "#/properties/patterns/items/required", keyword: "required", params: { missingProperty: "id" } };
              e === null ? e = [i] : e.push(i), s++;
            }
            if (d3.scanned_count === void 0) {
              const i = { instancePath: r + "/patterns/" + o, schemaPath: "#/properties/patterns/items/required", keyword: "required", params: { missingProperty: "scanned_count" } };
              e === null ? e = [i] : e.push(i), s++;
            }
            if (d3.hits === void 0) {
              const i = { instancePath: r + "/patterns/" + o, schemaPath: "#/properties/patterns/items/required", keyword: "required", params: { missingProperty: "hits" } };
              e === null ? e = [i] : e.push(i), s++;
            }
            for (const i in d3)
              if (!(i === "id" || i === "scanned_count" || i === "hits")) {
                const l2 = { instancePath: r + "/patterns/" + o, schemaPath: "#/properties/patterns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                e === null ? e = [l2] : e.push(l2), s++;
              }
            if (d3.id !== void 0) {
              let i = d3.id;
              if (typeof i == "string") {
                if (c4(i) > 128) {
                  const l2 = { instancePath: r + "/patterns/" + o + "/id", schemaPath: "#/properties/patterns/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [l2] : e.push(l2), s++;
                }
                if (c4(i) < 1) {
                  const l2 = { instancePath: r + "/patterns/" + o + "/id", schemaPath: "#/properties/patterns/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l2] : e.push(l2), s++;
                }
              } else {
                const l2 = { instancePath: r + "/patterns/" + o + "/id", schemaPath: "#/properties/patterns/items/properties/id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l2] : e.push(l2), s++;
              }
            }
            if (d3.scanned_count !== void 0) {
              let i = d3.scanned_count;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const l2 = { instancePath: r + "/patterns/" + o + "/scanned_count", schemaPath: "#/properties/patterns/items/properties/scanned_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [l2] : e.push(l2), s++;
              }
              if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                const l2 = { instancePath: r + "/patterns/" + o + "/scanned_count", schemaPath: "#/properties/patterns/items/properties/scanned_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [l2] : e.push(l2), s++;
              }
            }
            if (d3.hits !== void 0) {
              let i = d3.hits;
              if (Array.isArray(i)) {
                const l2 = i.length;
                for (let u2 = 0; u2 < l2; u2++) {
                  let h5 = i[u2];
                  if (h5 && typeof h5 == "object" && !Array.isArray(h5)) {
                    if (h5.rule === void 0) {
                      const a2 = { instancePath: r + "/patterns/" + o + "/hits/" + u2, schemaPath: "#/properties/patterns/items/properties/hits/items/required", keyword: "required", params: { missingProperty: "rule" } };
                      e === null ? e = [a2] : e.push(a2), s++;
                    }
                    if (h5.path === void 0) {
                      const a2 = { instancePath: r + "/patterns/" + o + "/hits/" + u2, schemaPath: "#/properties/patterns/items/properties/hits/items/required", keyword: "required", params: { missingProperty: "path" } };
                      e === null ? e = [a2] : e.push(a2), s++;
                    }
                    for (const a2 in h5)
                      if (!(a2 === "rule" || a2 === "path" || a2 === "line")) {
                        const m3 = { instancePath: r + "/patterns/" + o + "/hits/" + u2, schemaPath: "#/properties/patterns/items/properties/hits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a2 } };
                        e === null ? e = [m3] : e.push(m3), s++;
                      }
                    if (h5.rule !== void 0) {
                      let a2 = h5.rule;
                      if (typeof a2 == "string") {
                        if (c4(a2) > 128) {
                          const m3 = { instancePath: r + "/patterns/" + o + "/hits/" + u2 + "/rule", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 128 } };
                          e === null ? e = [m3] : e.push(m3), s++;
                        }
                        if (c4(a2) < 1) {
                          const m3 = { instancePath: r + "/patterns/" + o + "/hits/" + u2 + "/rule", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [m3] : e.push(m3), s++;
                        }
                      } else {
                        const m3 = { instancePath: r + "/patterns/" + o + "/hits/" + u2 + "/rule", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [m3] : e.push(m3), s++;
                      }
                    }
                    if (h5.path !== void 0) {
                      let a2 = h5.path;
                      if (typeof a2 == "string") {
                        if (c4(a2) > 1024) {
                          const m3 = { instancePath: r + "/patterns/" + o + "/hits/" + u2 + "/path", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [m3] : e.push(m3), s++;
                        }
                        if (c4(a2) < 1) {
                          const m3 = { instancePath: r + "/patterns/" + o + "/hits/" + u2 + "/path", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [m3] : e.push(m3), s++;
                        }
                      } else {
                        const m3 = { instancePath: r + "/patterns/" + o + "/hits/" + u2 + "/path", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/path/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [m3] : e.push(m3), s++;
                      }
                    }
                    if (h5.line !== void 0) {
                      let a2 = h5.line;
                      if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
                        const m3 = { instancePath: r + "/patterns/" + o + "/hits/" + u2 + "/line", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/line/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [m3] : e.push(m3), s++;
                      }
                      if (typeof a2 == "number" && isFinite(a2) && (a2 < 1 || isNaN(a2))) {
                        const m3 = { instancePath: r + "/patterns/" + o + "/hits/" + u2 + "/line", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        e === null ? e = [m3] : e.push(m3), s++;
                      }
                    }
                  } else {
                    const a2 = { instancePath: r + "/patterns/" + o + "/hits/" + u2, schemaPath: "#/properties/patterns/items/properties/hits/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [a2] : e.push(a2), s++;
                  }
                }
              } else {
                const l2 = { instancePath: r + "/patterns/" + o + "/hits", schemaPath: "#/properties/patterns/items/properties/hits/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [l2] : e.push(l2), s++;
              }
            }
          } else {
            const i = { instancePath: r + "/patterns/" + o, schemaPath: "#/properties/patterns/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
      } else {
        const p = { instancePath: r + "/patterns", schemaPath: "#/properties/patterns/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (n.overall_pass !== void 0 && typeof n.overall_pass != "boolean") {
      const t = { instancePath: r + "/overall_pass", schemaPath: "#/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    const t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return f4.errors = e, s === 0;
}
f4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/security_secret_injection_checks.v1.ts
var SecuritySecretInjectionChecksV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("security_secret_injection_checks.v1", A);

// other-part:actions/lib/io/inputs.ts
import { environmentNames$actions_lib_io_inputs } from "./lib.mjs";

// actions/m1-packaging/lanes/d-security.ts
var security = plainLane$actions_lib_run_lane({
  id: "M1.D",
  gather: async (context) => {
    const digest = await payloadText(context, "M1.A", "candidate_digest");
    const manifest = await context.session.images.manifest(digest);
    const paths = manifest.map((file) => file.path);
    const image = await observe$actions_lib_checks_fact(
      () => withUnpackedImage(
        context,
        digest,
        (folder) => scanFiles(paths.map((path) => ({ path, source: join7(folder, path) })))
      )
    );
    const buildContext = await observe$actions_lib_checks_fact(() => scanFiles(contextFiles()));
    const contract = await observe$actions_lib_checks_fact(() => secretContract(context));
    const facts = { context: buildContext, image, staticNames: staticCredentials(environmentNames$actions_lib_io_inputs()), contract };
    await publish3(context, facts);
    return facts;
  },
  decide: ({ context, image, staticNames, contract }) => [
    check$actions_lib_checks_check("M1.D-C01", { expected: [], observed: mapFact$actions_lib_checks_fact(context, hitsOf), fails: "M1D-B1" }),
    check$actions_lib_checks_check("M1.D-C02", { expected: [], observed: fact$actions_lib_checks_fact(staticNames), fails: "M1D-B2" }),
    check$actions_lib_checks_check("M1.D-C03", {
      expected: MODES$runtime_src_catalog.map(({ mode }) => mode).sort(),
      observed: mapFact$actions_lib_checks_fact(contract, (modes) => Object.keys(modes).sort()),
      fails: "M1D-B3"
    }),
    check$actions_lib_checks_check("M1.D-C04", {
      expected: true,
      observed: mapFact$actions_lib_checks_fact(context, ({ filesScanned }) => filesScanned > 0),
      fails: "M1D-B4"
    }),
    check$actions_lib_checks_check("M1.D-C05", { expected: [], observed: mapFact$actions_lib_checks_fact(image, hitsOf), fails: "M1D-B1" })
  ],
  payload: ({ context, image }) => ({
    context_files: isReadable$actions_lib_checks_fact(context) ? context.value.filesScanned : 0,
    image_files: isReadable$actions_lib_checks_fact(image) ? image.value.filesScanned : 0
  })
});
var hitsOf = ({ hits }) => hits.slice(0, 20).map(({ rule, path, line }) => `${rule} in ${path}, line ${line}`);
var contextFiles = () => [handle$evidence_schemas_src_handles("IMAGE_DOCKERFILE_PATH"), "runtime/image-include.json", "runtime/package.json"].map((path) => ({
  path,
  source: join7(repositoryRoot$actions_lib_platform_repository(), path)
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
  if (isReadable$actions_lib_checks_fact(facts.context)) {
    const { filesScanned, fileListSha256, hits } = facts.context.value;
    await createAt$actions_lib_run_evidence(context, executionKey$actions_lib_run_evidence(context, "build_context_secret_scan.json"), BuildContextSecretScanV1, {
      ...common,
      schema: "fp.build_context_secret_scan.v1",
      scanner_version: SCANNER_VERSION$evidence_schemas_src_secret_rules,
      rules_sha256: rulesSha256$evidence_schemas_src_secret_rules,
      files_scanned: filesScanned,
      file_list_sha256: fileListSha256,
      hits,
      overall_pass: hits.length === 0
    });
  }
  if (isReadable$actions_lib_checks_fact(facts.image)) {
    const { filesScanned, hits } = facts.image.value;
    const key = executionKey$actions_lib_run_evidence(context, "security_secret_injection_checks.json");
    await createAt$actions_lib_run_evidence(context, key, SecuritySecretInjectionChecksV1, {
      ...common,
      schema: "fp.security_secret_injection_checks.v1",
      scanner_version: SCANNER_VERSION$evidence_schemas_src_secret_rules,
      patterns: [{ id: "image_file_system", scanned_count: filesScanned, hits }],
      overall_pass: hits.length === 0
    });
  }
  if (isReadable$actions_lib_checks_fact(facts.contract)) {
    const key = executionKey$actions_lib_run_evidence(context, "secret_source_contract_receipt.json");
    await createAt$actions_lib_run_evidence(context, key, SecretSourceContractReceiptV1, {
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

// evidence-schemas/src/generated/build_command_surface_receipt.v1.validate.js
var T = c5;
var g5 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "build_command_surface_receipt.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "steps", "tool_versions"], properties: { schema: { const: "fp.build_command_surface_receipt.v1" }, platform_run_id: { const: "N/A" }, phase_id: { const: "P(-1)" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, steps: { type: "array", items: { type: "object", additionalProperties: false, required: ["step", "outcome", "started_at_utc", "ended_at_utc", "exit_code", "retries"], properties: { step: { enum: ["validate_inputs", "oidc", "registry_login", "context_scan", "build", "push_immutable_tag", "push_convenience_tag", "resolve_digest", "write_evidence"] }, outcome: { enum: ["ok", "failed", "not_applicable"] }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, ended_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, retries: { type: "integer", minimum: 0, maximum: 1 } } }, minItems: 1 }, tool_versions: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 128 }, propertyNames: { minLength: 1, maxLength: 64 } } } };
var x3 = { enum: ["embedded", "emulated", "dev_min"] };
var b5 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var y4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var _3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function c5(m3, { instancePath: i = "", parentData: q2, parentDataProperty: $2, rootData: j2 = m3, dynamicAnchors: N = {} } = {}) {
  let e = null, r = 0;
  const f5 = c5.evaluated;
  if (f5.dynamicProps && (f5.props = void 0), f5.dynamicItems && (f5.items = void 0), m3 && typeof m3 == "object" && !Array.isArray(m3)) {
    if (m3.schema === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (m3.platform_run_id === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (m3.phase_id === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (m3.substrate === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (m3.execution_id === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (m3.written_at_utc === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (m3.steps === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (m3.tool_versions === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool_versions" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    for (const s in m3)
      if (!(s === "schema" || s === "platform_run_id" || s === "phase_id" || s === "substrate" || s === "execution_id" || s === "written_at_utc" || s === "steps" || s === "tool_versions")) {
        const n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (m3.schema !== void 0 && m3.schema !== "fp.build_command_surface_receipt.v1") {
      const s = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.build_command_surface_receipt.v1" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (m3.platform_run_id !== void 0 && m3.platform_run_id !== "N/A") {
      const s = { instancePath: i + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (m3.phase_id !== void 0 && m3.phase_id !== "P(-1)") {
      const s = { instancePath: i + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (m3.substrate !== void 0) {
      let s = m3.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const n = { instancePath: i + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: x3.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m3.execution_id !== void 0) {
      let s = m3.execution_id;
      if (typeof s == "string") {
        if (!b5.test(s)) {
          const n = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        const n = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m3.written_at_utc !== void 0) {
      let s = m3.written_at_utc;
      if (typeof s == "string") {
        if (!y4.test(s)) {
          const n = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        const n = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m3.steps !== void 0) {
      let s = m3.steps;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          const a2 = { instancePath: i + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a2] : e.push(a2), r++;
        }
        const n = s.length;
        for (let a2 = 0; a2 < n; a2++) {
          let o = s[a2];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.step === void 0) {
              const t = { instancePath: i + "/steps/" + a2, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "step" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (o.outcome === void 0) {
              const t = { instancePath: i + "/steps/" + a2, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "outcome" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (o.started_at_utc === void 0) {
              const t = { instancePath: i + "/steps/" + a2, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (o.ended_at_utc === void 0) {
              const t = { instancePath: i + "/steps/" + a2, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "ended_at_utc" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (o.exit_code === void 0) {
              const t = { instancePath: i + "/steps/" + a2, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "exit_code" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (o.retries === void 0) {
              const t = { instancePath: i + "/steps/" + a2, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "retries" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            for (const t in o)
              if (!(t === "step" || t === "outcome" || t === "started_at_utc" || t === "ended_at_utc" || t === "exit_code" || t === "retries")) {
                const p = { instancePath: i + "/steps/" + a2, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [p] : e.push(p), r++;
              }
            if (o.step !== void 0) {
              let t = o.step;
              if (!(t === "validate_inputs" || t === "oidc" || t === "registry_login" || t === "context_scan" || t === "build" || t === "push_immutable_tag" || t === "push_convenience_tag" || t === "resolve_digest" || t === "write_evidence")) {
                const p = { instancePath: i + "/steps/" + a2 + "/step", schemaPath: "#/properties/steps/items/properties/step/enum", keyword: "enum", params: { allowedValues: g5.properties.steps.items.properties.step.enum } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
            if (o.outcome !== void 0) {
              let t = o.outcome;
              if (!(t === "ok" || t === "failed" || t === "not_applicable")) {
                const p = { instancePath: i + "/steps/" + a2 + "/outcome", schemaPath: "#/properties/steps/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: g5.properties.steps.items.properties.outcome.enum } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
            if (o.started_at_utc !== void 0) {
              let t = o.started_at_utc;
              if (typeof t == "string") {
                if (!y4.test(t)) {
                  const p = { instancePath: i + "/steps/" + a2 + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
                  e === null ? e = [p] : e.push(p), r++;
                }
              } else {
                const p = { instancePath: i + "/steps/" + a2 + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
            if (o.ended_at_utc !== void 0) {
              let t = o.ended_at_utc;
              if (typeof t == "string") {
                if (!y4.test(t)) {
                  const p = { instancePath: i + "/steps/" + a2 + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
                  e === null ? e = [p] : e.push(p), r++;
                }
              } else {
                const p = { instancePath: i + "/steps/" + a2 + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
            if (o.exit_code !== void 0) {
              let t = o.exit_code;
              const p = r;
              let l2 = false, u2 = null;
              const v3 = r;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const d3 = { instancePath: i + "/steps/" + a2 + "/exit_code", schemaPath: "#/properties/steps/items/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [d3] : e.push(d3), r++;
              }
              var h5 = v3 === r;
              h5 && (l2 = true, u2 = 0);
              const k2 = r;
              if (t !== null) {
                const d3 = { instancePath: i + "/steps/" + a2 + "/exit_code", schemaPath: "#/properties/steps/items/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [d3] : e.push(d3), r++;
              }
              var h5 = k2 === r;
              if (h5 && l2 ? (l2 = false, u2 = [u2, 1]) : h5 && (l2 = true, u2 = 1), l2)
                r = p, e !== null && (p ? e.length = p : e = null);
              else {
                const d3 = { instancePath: i + "/steps/" + a2 + "/exit_code", schemaPath: "#/properties/steps/items/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: u2 } };
                e === null ? e = [d3] : e.push(d3), r++;
              }
            }
            if (o.retries !== void 0) {
              let t = o.retries;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const p = { instancePath: i + "/steps/" + a2 + "/retries", schemaPath: "#/properties/steps/items/properties/retries/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p] : e.push(p), r++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 1 || isNaN(t)) {
                  const p = { instancePath: i + "/steps/" + a2 + "/retries", schemaPath: "#/properties/steps/items/properties/retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                  e === null ? e = [p] : e.push(p), r++;
                }
                if (t < 0 || isNaN(t)) {
                  const p = { instancePath: i + "/steps/" + a2 + "/retries", schemaPath: "#/properties/steps/items/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [p] : e.push(p), r++;
                }
              }
            }
          } else {
            const t = { instancePath: i + "/steps/" + a2, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        const n = { instancePath: i + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m3.tool_versions !== void 0) {
      let s = m3.tool_versions;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (const n in s) {
          const a2 = r;
          if (typeof n == "string") {
            if (_3(n) > 64) {
              const o = { instancePath: i + "/tool_versions", schemaPath: "#/properties/tool_versions/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: n };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (_3(n) < 1) {
              const o = { instancePath: i + "/tool_versions", schemaPath: "#/properties/tool_versions/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: n };
              e === null ? e = [o] : e.push(o), r++;
            }
          }
          var w6 = a2 === r;
          if (!w6) {
            const o = { instancePath: i + "/tool_versions", schemaPath: "#/properties/tool_versions/propertyNames", keyword: "propertyNames", params: { propertyName: n } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        for (const n in s) {
          let a2 = s[n];
          if (typeof a2 == "string") {
            if (_3(a2) > 128) {
              const o = { instancePath: i + "/tool_versions/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tool_versions/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (_3(a2) < 1) {
              const o = { instancePath: i + "/tool_versions/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tool_versions/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            const o = { instancePath: i + "/tool_versions/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tool_versions/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        const n = { instancePath: i + "/tool_versions", schemaPath: "#/properties/tool_versions/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    const s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return c5.errors = e, r === 0;
}
c5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/build_command_surface_receipt.v1.ts
var BuildCommandSurfaceReceiptV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("build_command_surface_receipt.v1", T);

// actions/m1-packaging/lanes/e-command-surface.ts
var commandSurface = plainLane$actions_lib_run_lane({
  id: "M1.E",
  gather: async (context) => {
    const steps = await observe$actions_lib_checks_fact(async () => [...await stepsOf(context, "M1.A"), ...await stepsOf(context, "M1.C")]);
    if ("value" in steps) await publish4(context, steps.value);
    return {
      steps,
      expectedDigest: await payloadText(context, "M1.A", "candidate_digest"),
      resolved: await observe$actions_lib_checks_fact(async () => await context.session.images.resolve(imageTag(headCommit())) ?? null)
    };
  },
  decide: ({ steps, expectedDigest, resolved }) => [
    check$actions_lib_checks_check("M1.E-C01a", {
      expected: STEP_ORDER,
      observed: mapFact$actions_lib_checks_fact(steps, (all) => all.filter((one) => one.outcome === "ok").map((one) => one.step)),
      fails: "M1E-B1"
    }),
    check$actions_lib_checks_check("M1.E-C02", {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(
        steps,
        (all) => all.filter((one) => one.retries > (RETRIES_MAX[one.step] ?? 0)).map((one) => one.step)
      ),
      fails: "M1E-B2"
    }),
    check$actions_lib_checks_check("M1.E-C03", { expected: expectedDigest, observed: resolved, fails: "M1E-B3" })
  ]
});
async function stepsOf(context, lane) {
  const { payload } = await context.source(lane);
  const { steps } = payload;
  if (steps === void 0) throw new Error(`${lane} recorded no steps`);
  return steps;
}
var publish4 = (context, steps) => createAt$actions_lib_run_evidence(context, executionKey$actions_lib_run_evidence(context, "build_command_surface_receipt.json"), BuildCommandSurfaceReceiptV1, {
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
var ciGate = plainLane$actions_lib_run_lane({
  id: "M1.H",
  gather: async (context) => {
    const key = executionKey$actions_lib_run_evidence(context, "packaging_provenance.json");
    const provenance2 = await observe$actions_lib_checks_fact(async () => (await readAt$actions_lib_run_evidence(context, key, PackagingProvenanceV1.parse)).document);
    const include = await observe$actions_lib_checks_fact(async () => (await readImageInclude()).include);
    return {
      positive: mapFact$actions_lib_checks_fact(provenance2, provenanceFaults),
      accepted: isReadable$actions_lib_checks_fact(provenance2) && isReadable$actions_lib_checks_fact(include) ? fact$actions_lib_checks_fact(acceptedFaults(provenance2.value, include.value)) : provenanceOr(provenance2, include)
    };
  },
  decide: ({ positive, accepted }) => [
    check$actions_lib_checks_check("M1.H-C01", { expected: [], observed: positive, fails: "M1H-B1" }),
    check$actions_lib_checks_check("M1.H-C02", { expected: [], observed: accepted, fails: "M1H-B2" })
  ]
});
var provenanceOr = (provenance2, include) => ({
  unreadable: isReadable$actions_lib_checks_fact(provenance2) ? isReadable$actions_lib_checks_fact(include) ? "" : include.unreadable : provenance2.unreadable
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
var buildReadiness = plainLane$actions_lib_run_lane({
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
    check$actions_lib_checks_check("M1.I-C01", {
      expected: { open: [], git_sha: true },
      observed: fact$actions_lib_checks_fact({
        open: Object.entries(lanes).filter(([, status]) => status !== "PASS" && status !== "PLANNED").map(([lane]) => lane),
        git_sha: /^[0-9a-f]{40}$/.test(gitSha)
      }),
      fails: "M1I-B1"
    }),
    check$actions_lib_checks_check("M1.I-C02", { expected: true, observed: fact$actions_lib_checks_fact(buildGo), fails: "M1I-B2" })
  ],
  payload: ({ gitSha, lanes }) => ({ state: "READY_FOR_BUILD_GO", git_sha: gitSha, lanes })
});

// actions/m1-packaging/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M1"),
    lanes: [imageContract, entrypoints, provenance, security, commandSurface, ciGate, buildReadiness]
  },
  io
);
export {
  run
};
