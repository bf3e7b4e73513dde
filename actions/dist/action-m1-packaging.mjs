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
import { githubAccess$actions_lib_io_inputs } from "./lib.mjs";
import { givenCredentials$actions_lib_io_inputs } from "./lib.mjs";

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
import { observeFrom$actions_lib_checks_fact } from "./lib.mjs";
import { valueOr$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/platform/checkout-files.ts
import { findAnywhere$actions_lib_platform_checkout_files } from "./lib.mjs";
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

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/equal.js
import { default$node_modules_ajv_dist_runtime_equal } from "./schemas.mjs";

// other-part:evidence-schemas/src/fault-bound.ts
import { noteFault$evidence_schemas_src_fault_bound } from "./schemas.mjs";

// evidence-schemas/src/generated/image_include.v1.validate.js
var D = y;
var u = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var x = default$node_modules_ajv_dist_runtime_equal.default ?? default$node_modules_ajv_dist_runtime_equal;
var h = new RegExp("^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$", "u");
var b = new RegExp("^(@[a-z0-9-]+/)?[a-z0-9-]+$", "u");
var q = new RegExp("^[a-z0-9]+-[a-z0-9]+$", "u");
function y(f5, { instancePath: i = "", parentData: A2, parentDataProperty: z, rootData: I2 = f5, dynamicAnchors: _4 = {} } = {}) {
  let e = null, a = 0;
  const g5 = y.evaluated;
  if (g5.dynamicProps && (g5.props = void 0), g5.dynamicItems && (g5.items = void 0), f5 && typeof f5 == "object" && !Array.isArray(f5)) {
    if (f5.schema === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), a++;
    }
    if (f5.bundle === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), a++;
    }
    if (f5.files === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), a++;
    }
    if (f5.packages === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "packages" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), a++;
    }
    if (f5.exclude === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exclude" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), a++;
    }
    for (const t in f5)
      if (!(t === "schema" || t === "bundle" || t === "files" || t === "packages" || t === "exclude")) {
        const l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), a++;
      }
    if (f5.schema !== void 0 && f5.schema !== "image_include.v1") {
      const t = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "image_include.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), a++;
    }
    if (f5.bundle !== void 0) {
      let t = f5.bundle;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.entry === void 0) {
          const l = { instancePath: i + "/bundle", schemaPath: "#/properties/bundle/required", keyword: "required", params: { missingProperty: "entry" } };
          e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), a++;
        }
        if (t.file === void 0) {
          const l = { instancePath: i + "/bundle", schemaPath: "#/properties/bundle/required", keyword: "required", params: { missingProperty: "file" } };
          e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), a++;
        }
        if (t.chunks === void 0) {
          const l = { instancePath: i + "/bundle", schemaPath: "#/properties/bundle/required", keyword: "required", params: { missingProperty: "chunks" } };
          e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), a++;
        }
        for (const l in t)
          if (!(l === "entry" || l === "file" || l === "chunks")) {
            const r = { instancePath: i + "/bundle", schemaPath: "#/properties/bundle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), a++;
          }
        if (t.entry !== void 0) {
          let l = t.entry;
          if (typeof l == "string") {
            if (u(l) > 512) {
              const r = { instancePath: i + "/bundle/entry", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), a++;
            }
            if (!h.test(l)) {
              const r = { instancePath: i + "/bundle/entry", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), a++;
            }
          } else {
            const r = { instancePath: i + "/bundle/entry", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), a++;
          }
        }
        if (t.file !== void 0) {
          let l = t.file;
          if (typeof l == "string") {
            if (u(l) > 512) {
              const r = { instancePath: i + "/bundle/file", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), a++;
            }
            if (!h.test(l)) {
              const r = { instancePath: i + "/bundle/file", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), a++;
            }
          } else {
            const r = { instancePath: i + "/bundle/file", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), a++;
          }
        }
        if (t.chunks !== void 0) {
          let l = t.chunks;
          if (typeof l == "string") {
            if (u(l) > 512) {
              const r = { instancePath: i + "/bundle/chunks", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), a++;
            }
            if (!h.test(l)) {
              const r = { instancePath: i + "/bundle/chunks", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), a++;
            }
          } else {
            const r = { instancePath: i + "/bundle/chunks", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), a++;
          }
        }
      } else {
        const l = { instancePath: i + "/bundle", schemaPath: "#/properties/bundle/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), a++;
      }
    }
    if (f5.files !== void 0) {
      let t = f5.files;
      if (Array.isArray(t)) {
        if (t.length > 1e3) {
          const s = { instancePath: i + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
        }
        const l = t.length;
        for (let s = 0; s < l; s++) {
          let p = t[s];
          if (typeof p == "string") {
            if (u(p) > 512) {
              const o = { instancePath: i + "/files/" + s, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), a++;
            }
            if (!h.test(p)) {
              const o = { instancePath: i + "/files/" + s, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), a++;
            }
          } else {
            const o = { instancePath: i + "/files/" + s, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), a++;
          }
        }
        let r = t.length, m2;
        if (r > 1) {
          e:
            for (; r--; )
              for (m2 = r; m2--; )
                if (x(t[r], t[m2])) {
                  const s = { instancePath: i + "/files", schemaPath: "#/properties/files/uniqueItems", keyword: "uniqueItems", params: { i: r, j: m2 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
                  break e;
                }
        }
      } else {
        const l = { instancePath: i + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), a++;
      }
    }
    if (f5.packages !== void 0) {
      let t = f5.packages;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          const r = { instancePath: i + "/packages", schemaPath: "#/properties/packages/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), a++;
        }
        const l = t.length;
        for (let r = 0; r < l; r++) {
          let m2 = t[r];
          if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
            if (m2.name === void 0) {
              const s = { instancePath: i + "/packages/" + r, schemaPath: "#/properties/packages/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
            }
            if (m2.files === void 0) {
              const s = { instancePath: i + "/packages/" + r, schemaPath: "#/properties/packages/items/required", keyword: "required", params: { missingProperty: "files" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
            }
            for (const s in m2)
              if (!(s === "name" || s === "platform" || s === "files")) {
                const p = { instancePath: i + "/packages/" + r, schemaPath: "#/properties/packages/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), a++;
              }
            if (m2.name !== void 0) {
              let s = m2.name;
              if (typeof s == "string") {
                if (!b.test(s)) {
                  const p = { instancePath: i + "/packages/" + r + "/name", schemaPath: "#/properties/packages/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^(@[a-z0-9-]+/)?[a-z0-9-]+$" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), a++;
                }
              } else {
                const p = { instancePath: i + "/packages/" + r + "/name", schemaPath: "#/properties/packages/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), a++;
              }
            }
            if (m2.platform !== void 0) {
              let s = m2.platform;
              if (typeof s == "string") {
                if (!q.test(s)) {
                  const p = { instancePath: i + "/packages/" + r + "/platform", schemaPath: "#/properties/packages/items/properties/platform/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+-[a-z0-9]+$" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), a++;
                }
              } else {
                const p = { instancePath: i + "/packages/" + r + "/platform", schemaPath: "#/properties/packages/items/properties/platform/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), a++;
              }
            }
            if (m2.files !== void 0) {
              let s = m2.files;
              if (Array.isArray(s)) {
                if (s.length > 1e3) {
                  const d3 = { instancePath: i + "/packages/" + r + "/files", schemaPath: "#/properties/packages/items/properties/files/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), a++;
                }
                if (s.length < 1) {
                  const d3 = { instancePath: i + "/packages/" + r + "/files", schemaPath: "#/properties/packages/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), a++;
                }
                const p = s.length;
                for (let d3 = 0; d3 < p; d3++) {
                  let P5 = s[d3];
                  if (typeof P5 == "string") {
                    if (u(P5) > 512) {
                      const c = { instancePath: i + "/packages/" + r + "/files/" + d3, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [c] : noteFault$evidence_schemas_src_fault_bound(e, c), a++;
                    }
                    if (!h.test(P5)) {
                      const c = { instancePath: i + "/packages/" + r + "/files/" + d3, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$" } };
                      e === null ? e = [c] : noteFault$evidence_schemas_src_fault_bound(e, c), a++;
                    }
                  } else {
                    const c = { instancePath: i + "/packages/" + r + "/files/" + d3, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c] : noteFault$evidence_schemas_src_fault_bound(e, c), a++;
                  }
                }
                let o = s.length, k5;
                if (o > 1) {
                  e:
                    for (; o--; )
                      for (k5 = o; k5--; )
                        if (x(s[o], s[k5])) {
                          const d3 = { instancePath: i + "/packages/" + r + "/files", schemaPath: "#/properties/packages/items/properties/files/uniqueItems", keyword: "uniqueItems", params: { i: o, j: k5 } };
                          e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), a++;
                          break e;
                        }
                }
              } else {
                const p = { instancePath: i + "/packages/" + r + "/files", schemaPath: "#/properties/packages/items/properties/files/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), a++;
              }
            }
          } else {
            const s = { instancePath: i + "/packages/" + r, schemaPath: "#/properties/packages/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
          }
        }
      } else {
        const l = { instancePath: i + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), a++;
      }
    }
    if (f5.exclude !== void 0) {
      let t = f5.exclude;
      if (Array.isArray(t)) {
        if (t.length > 1e3) {
          const s = { instancePath: i + "/exclude", schemaPath: "#/properties/exclude/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), a++;
        }
        const l = t.length;
        for (let s = 0; s < l; s++) {
          let p = t[s];
          if (typeof p == "string") {
            if (u(p) > 128) {
              const o = { instancePath: i + "/exclude/" + s, schemaPath: "#/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), a++;
            }
            if (u(p) < 1) {
              const o = { instancePath: i + "/exclude/" + s, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), a++;
            }
          } else {
            const o = { instancePath: i + "/exclude/" + s, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), a++;
          }
        }
        let r = t.length, m2;
        if (r > 1) {
          const s = {};
          for (; r--; ) {
            let p = t[r];
            if (typeof p == "string") {
              if (typeof s[p] == "number") {
                m2 = s[p];
                const o = { instancePath: i + "/exclude", schemaPath: "#/properties/exclude/uniqueItems", keyword: "uniqueItems", params: { i: r, j: m2 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), a++;
                break;
              }
              s[p] = r;
            }
          }
        }
      } else {
        const l = { instancePath: i + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), a++;
      }
    }
  } else {
    const t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), a++;
  }
  return y.errors = e, a === 0;
}
y.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/image_include.v1.ts
var ImageIncludeV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("image_include.v1", D);

// other-part:runtime/src/substrate/durable-file.ts
import { digestOfFile$runtime_src_substrate_durable_file } from "./substrate.mjs";

// actions/bundles/module-forms.ts
var PACKAGES = [
  ...[
    "client-cloudwatch-logs",
    "client-dynamodb",
    "client-ecr",
    "client-ecs",
    "client-s3",
    "client-ssm",
    "signature-v4-multi-region",
    "token-providers",
    "types",
    "xml-builder"
  ].concat(
    ["env", "http", "ini", "login", "node", "process", "sso", "web-identity"].map(
      (of) => `credential-provider-${of}`
    )
  ).map((name) => `@aws-sdk/${name}`),
  ...["credential-provider-imds", "fetch-http-handler", "node-http-handler", "signature-v4", "types"].map(
    (name) => `@smithy/${name}`
  )
];
var MODULE_FORMS = Object.fromEntries(
  PACKAGES.map((name) => [name, `${name}/dist-es/index.js`])
);

// actions/m1-packaging/image.ts
var REPOSITORY = join(import.meta.dirname, "..", "..");
var CONTEXT = join(REPOSITORY, "runtime");
var FILES_AT_ONCE = 64;
var INCLUDE_FILE = join(CONTEXT, "image-include.json");
async function readImageInclude() {
  const text = await readFile(INCLUDE_FILE, "utf8");
  return {
    include: ImageIncludeV1.parse(parseJson$evidence_schemas_src_strict_json(text, "E_LOCAL_FILE_UNUSABLE", INCLUDE_FILE)),
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
    alias: { ...MODULE_FORMS },
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
var isCredentialFile = (path) => CREDENTIAL_FILE.test(path);
async function scanFiles(files) {
  const hits = [];
  const read = [];
  let bytesScanned = 0;
  let textsScanned = 0;
  for (const file of files) {
    if (isCredentialFile(file.path)) hits.push({ rule: "credential_file", path: file.path, line: 1 });
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
  const lines = instructions(dockerfile);
  const copied = lines.flatMap(sourcesOf);
  const wanted = new Set(listedPaths(include).map((path) => `dist/${path}`));
  const isBroad = (path) => [".", "./", "dist", "dist/"].includes(path) || path.includes("*");
  const unlisted = copied.filter((path) => !isBroad(path) && !wanted.has(path));
  const missing = [...wanted].filter((path) => !copied.includes(path));
  return [
    ...copied.filter(isBroad).map((path) => `copies ${path}`),
    ...unlisted.map((path) => `copies ${path}, which is not listed`),
    ...missing.map((path) => `does not copy ${path}`),
    ...lines.flatMap(mountsOf).map((mount) => `mounts ${mount}`)
  ];
}
var HARMLESS_OPTION = /^--(chown|chmod|link)\b/;
function sourcesOf(line) {
  const [word = "", ...rest] = wordsOf(line);
  if (!/^(COPY|ADD)$/i.test(word)) return [];
  const paths = rest.filter((part) => !HARMLESS_OPTION.test(part));
  return paths.length < 2 ? paths : paths.slice(0, -1);
}
function mountsOf(line) {
  if (!/^RUN\s/i.test(line)) return [];
  return wordsOf(line).filter(
    (word) => word.startsWith("--mount=") && !/[=,]type=(cache|tmpfs|secret|ssh)\b/.test(word)
  );
}
var secretInstructions = (dockerfile) => instructions(dockerfile).flatMap((line) => [
  ...namesOf(line).filter((one) => SECRET_NAME.test(one.name)).map(({ word, name }) => `${word} ${name}`),
  ...sourcesOf(line).filter(isCredentialFile).map((path) => `COPY ${path}`)
]);
var SECRET_NAME = /SECRET|PASSWORD|PASSWD|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIAL|DSN/i;
function namesOf(line) {
  const [word = "", first = "", ...more] = wordsOf(line);
  if (!/^(ARG|ENV)$/i.test(word)) return [];
  const all = /^ENV$/i.test(word) && !first.includes("=") ? [first] : [first, ...more];
  return all.map((part) => ({ word, name: part.split("=")[0] ?? "" }));
}
function wordsOf(line) {
  const words = [""];
  for (const [unit] of line.matchAll(/"(?:\\.|[^"\\])*"|'[^']*'|\\.|\s|./g)) {
    if (/^\s$/.test(unit)) words.push("");
    else words.push(`${words.pop()}${unit}`);
  }
  return words.filter((word) => word !== "");
}
function exclusionFaults(dockerignore) {
  const lines = instructions(dockerignore);
  const wanted = ["*", "!dist"];
  return [
    ...wanted.filter((line) => !lines.includes(line)).map((line) => `does not say ${line}`),
    ...lines.filter((line) => !wanted.includes(line)).map((line) => `says ${line}`)
  ];
}
var instructions = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).join("\n").replaceAll(/\\\n/g, " ").split("\n").filter((line) => line !== "");
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
  const exitCode = await promise;
  return { exitCode, durationMs: Math.round(performance.now() - started2), output };
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
    contexts: await observe$actions_lib_checks_fact(() => findAnywhere$actions_lib_platform_checkout_files("image-include.json").map(dirname3)),
    manifests: await observe$actions_lib_checks_fact(readManifestFaults),
    includeSha256: mapFact$actions_lib_checks_fact(include, ({ sha256 }) => sha256),
    pinnedInclude: await observe$actions_lib_checks_fact(() => context.decision("include_manifest_digest").value),
    candidate,
    content: await observe$actions_lib_checks_fact(() => contentOf(context, candidate)),
    checkout: await observe$actions_lib_checks_fact(() => readCheckout$actions_lib_platform_git(repositoryRoot$actions_lib_platform_repository())),
    pinnedConvenience: await observe$actions_lib_checks_fact(() => context.decision("convenience_tag").value),
    convenience: await observe$actions_lib_checks_fact(() => askConvenienceTag(context))
  };
}
var RECIPES = "{{Dockerfile,Containerfile}*,dockerfile,containerfile,*.{Dockerfile,dockerfile,Containerfile,containerfile}}";
var findRecipes = () => findAnywhere$actions_lib_platform_checkout_files(RECIPES).filter((path) => !path.endsWith(".dockerignore"));
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
      const { exitCode, output } = await runBare(entrypoint, [mode, "--dry-run"]);
      if (exitCode !== 0) failing2.push(`${mode}: ${output.slice(0, 200)}`);
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

// other-part:actions/lib/handovers/m1.ts
import { candidateHandover$actions_lib_handovers_m1 } from "./lib.mjs";
import { imageHandover$actions_lib_handovers_m1 } from "./lib.mjs";
import { matrixHandover$actions_lib_handovers_m1 } from "./lib.mjs";

// other-part:actions/lib/platform/image-help.ts
import { catalogueIn$actions_lib_platform_image_help } from "./lib.mjs";

// actions/m1-packaging/facts/b-entrypoints.ts
var WIDTH = 2;
var SAID_CHARS_MAX = 120;
async function gatherEntrypoints(context) {
  const { candidate_digest: digest } = await context.handover(candidateHandover$actions_lib_handovers_m1);
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
  const { exitCode, output } = await runBare(entrypoint, ["--help"]);
  const modes = catalogueIn$actions_lib_platform_image_help(output.split("\n"));
  if (exitCode !== 0 || modes.length === 0) {
    throw new PlatformError$evidence_schemas_src_platform_error(
      "E_IMAGE_CONTENT_INVALID",
      `the image lists ${modes.length} modes and ends with ${exitCode}`
    );
  }
  return modes.toSorted((a, b6) => a.mode < b6.mode ? -1 : 1);
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
  return rows.sort((a, b6) => a.mode < b6.mode ? -1 : 1);
}
var startOf = ({ exitCode, durationMs, output }) => ({
  exit_code: exitCode,
  duration_ms: durationMs,
  said: output.slice(0, SAID_CHARS_MAX)
});

// actions/m1-packaging/facts/c-provenance.ts
import { join as join6 } from "node:path";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/ledger/store.ts
import { readLedger$actions_lib_ledger_store } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { list$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// other-part:actions/lib/ledger/fold.ts
import { applyEvent$actions_lib_ledger_fold } from "./lib.mjs";
import { fold$actions_lib_ledger_fold } from "./lib.mjs";

// other-part:actions/lib/ledger/lane-guards.ts
import { permitted$actions_lib_ledger_lane_guards } from "./lib.mjs";

// other-part:actions/lib/ledger/state.ts
import { EMPTY_LEDGER$actions_lib_ledger_state } from "./lib.mjs";

// actions/m1-packaging/build-go.ts
var PUSH_LANE = "M1.C";
var READINESS_LANE = "M1.I";
var BEFORE_PUSH = ["M1.A", "M1.B", "M1.D", "M1.F", "M1.H", "M1.I"];
function permitAt(events, nowUtc) {
  const { lanes, executionGo, openDrift } = fold$actions_lib_ledger_fold(events).phases.M1;
  return {
    lanes: Object.fromEntries(BEFORE_PUSH.map((lane) => [lane, lanes[lane]?.status ?? "NOT_RUN"])),
    go_covers_push: executionGo?.lanes.includes(PUSH_LANE) ?? false,
    go_expired: executionGo !== void 0 && executionGo.expiresAtUtc < nowUtc,
    open_drift: openDrift
  };
}
function goHistory(events, build) {
  let state = EMPTY_LEDGER$actions_lib_ledger_state;
  let readinessAtGo = "no go";
  let goes = 0;
  for (const event of events) {
    if (event.event === "EXECUTION_GO_GRANTED" && event.payload.lanes.includes(PUSH_LANE)) {
      readinessAtGo = state.phases.M1.lanes[READINESS_LANE]?.status ?? "NOT_RUN";
      goes += 1;
    }
    state = applyEvent$actions_lib_ledger_fold(state, event);
  }
  const refused = permitted$actions_lib_ledger_lane_guards(state.phases.M1, { lane: PUSH_LANE, ...build })?.refusal.code;
  return { buildWaitsOn: refused ?? `a go over ${readinessAtGo}`, goes };
}

// actions/m1-packaging/image-name.ts
var COMMIT = /^[0-9a-f]{40}$/;
var isCommit = (checkout) => checkout.kind === "commit" && COMMIT.test(checkout.git_sha);
var imageName = (checkout, sourceSha256) => isCommit(checkout) ? { tag: renderHandle$evidence_schemas_src_handles("IMAGE_TAG_GIT_SHA_PATTERN", { git_sha: checkout.git_sha }), git_sha: checkout.git_sha } : { tag: renderHandle$evidence_schemas_src_handles("IMAGE_TAG_SOURCE_PATTERN", { source_digest: sourceSha256 }), git_sha: null };

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
var registryName = ({ image_registry_url: url }) => url.startsWith("dir:") ? `dir:${basename(url)}` : url.slice("ecr:".length);

// actions/m1-packaging/facts/c-provenance.ts
async function gatherBuildRun(context) {
  const { session } = context;
  const candidate = await context.handover(candidateHandover$actions_lib_handovers_m1);
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
import { lstat, readdir as readdir2 } from "node:fs/promises";
import { join as join7, relative as relative2 } from "node:path";

// evidence-schemas/src/generated/packaging_provenance.v1.validate.js
var F = f;
var k = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "packaging_provenance.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "image_tag", "image_digest", "source_sha256", "build_completed_at_utc", "build_actor", "ecr_repo_uri", "image_reference_mode", "dockerfile_path", "build_path", "oci_digest_algo", "oci_digest_value", "include_manifest_sha256", "ci"], properties: { schema: { const: "fp.packaging_provenance.v1" }, platform_run_id: { const: "N/A" }, phase_id: { const: "P(-1)" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, image_tag: { type: "string", maxLength: 1024, pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, git_sha: { $ref: "common.v1.schema.json#/$defs/git_sha" }, source_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, build_completed_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, build_actor: { type: "string", minLength: 1, maxLength: 1024 }, ecr_repo_uri: { type: "string", minLength: 1, maxLength: 1024 }, image_reference_mode: { const: "immutable_preferred" }, dockerfile_path: { type: "string", minLength: 1, maxLength: 1024 }, build_path: { type: "string", minLength: 1, maxLength: 1024 }, oci_digest_algo: { const: "sha256" }, oci_digest_value: { $ref: "common.v1.schema.json#/$defs/hex64" }, include_manifest_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, ci: { $ref: "common.v1.schema.json#/$defs/ci" } }, if: { properties: { image_tag: { type: "string", pattern: "^git-" } } }, then: { properties: { git_sha: { type: "string" } }, required: ["git_sha"] }, else: { properties: { git_sha: false } } };
var P = { enum: ["embedded", "emulated", "dev_min"] };
var $ = new RegExp("^git-", "u");
var v = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var y2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var j = new RegExp("^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$", "u");
var b2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var L = new RegExp("^[0-9a-f]{40}$", "u");
var _ = new RegExp("^[0-9a-f]{64}$", "u");
var x2 = Object.prototype.hasOwnProperty;
var m = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function f(o, { instancePath: n = "", parentData: q5, parentDataProperty: A2, rootData: E = o, dynamicAnchors: N2 = {} } = {}) {
  let e = null, i = 0;
  const d3 = f.evaluated;
  d3.dynamicProps && (d3.props = void 0), d3.dynamicItems && (d3.items = void 0);
  const h4 = i;
  let l = true;
  const w5 = i;
  if (o && typeof o == "object" && !Array.isArray(o) && o.image_tag !== void 0) {
    let s = o.image_tag;
    if (i === i)
      if (typeof s == "string") {
        if (!$.test(s)) {
          const a = {};
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
        }
      } else {
        const a = {};
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
      }
  }
  var p = w5 === i;
  i = h4, e !== null && (h4 ? e.length = h4 : e = null);
  let u3;
  if (p) {
    const s = i;
    if (o && typeof o == "object" && !Array.isArray(o)) {
      if (o.git_sha === void 0) {
        const a = { instancePath: n, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "git_sha" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
      }
      if (o.git_sha !== void 0 && typeof o.git_sha != "string") {
        const a = { instancePath: n + "/git_sha", schemaPath: "#/then/properties/git_sha/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
      }
    }
    var p = s === i;
    if (l = p, l) {
      var c = {};
      c.git_sha = true, c.image_tag = true;
    }
    u3 = "then";
  } else {
    const s = i;
    if (o && typeof o == "object" && !Array.isArray(o) && o.git_sha !== void 0) {
      const a = { instancePath: n + "/git_sha", schemaPath: "#/else/properties/git_sha/false schema", keyword: "false schema", params: {} };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
    }
    var p = s === i;
    l = p, l && c !== true && (c = c || {}, c.git_sha = true), u3 = "else";
  }
  if (!l) {
    const s = { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: u3 } };
    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
  }
  if (o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.platform_run_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.phase_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.substrate === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.execution_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.written_at_utc === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.image_tag === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_tag" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.image_digest === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.source_sha256 === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_sha256" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.build_completed_at_utc === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build_completed_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.build_actor === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build_actor" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.ecr_repo_uri === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ecr_repo_uri" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.image_reference_mode === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_reference_mode" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.dockerfile_path === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dockerfile_path" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.build_path === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build_path" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.oci_digest_algo === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oci_digest_algo" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.oci_digest_value === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oci_digest_value" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.include_manifest_sha256 === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "include_manifest_sha256" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.ci === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    for (const s in o)
      if (!x2.call(k.properties, s)) {
        const r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.packaging_provenance.v1") {
      const s = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.packaging_provenance.v1" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.platform_run_id !== void 0 && o.platform_run_id !== "N/A") {
      const s = { instancePath: n + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.phase_id !== void 0 && o.phase_id !== "P(-1)") {
      const s = { instancePath: n + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.substrate !== void 0) {
      let s = o.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const r = { instancePath: n + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: P.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (o.execution_id !== void 0) {
      let s = o.execution_id;
      if (typeof s == "string") {
        if (!v.test(s)) {
          const r = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (o.written_at_utc !== void 0) {
      let s = o.written_at_utc;
      if (typeof s == "string") {
        if (!y2.test(s)) {
          const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (o.image_tag !== void 0) {
      let s = o.image_tag;
      if (typeof s == "string") {
        if (m(s) > 1024) {
          const r = { instancePath: n + "/image_tag", schemaPath: "#/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (!j.test(s)) {
          const r = { instancePath: n + "/image_tag", schemaPath: "#/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: n + "/image_tag", schemaPath: "#/properties/image_tag/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (o.image_digest !== void 0) {
      let s = o.image_digest;
      if (typeof s == "string") {
        if (!b2.test(s)) {
          const r = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (o.git_sha !== void 0) {
      let s = o.git_sha;
      if (typeof s == "string") {
        if (!L.test(s)) {
          const r = { instancePath: n + "/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: n + "/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (o.source_sha256 !== void 0) {
      let s = o.source_sha256;
      if (typeof s == "string") {
        if (!_.test(s)) {
          const r = { instancePath: n + "/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: n + "/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (o.build_completed_at_utc !== void 0) {
      let s = o.build_completed_at_utc;
      if (typeof s == "string") {
        if (!y2.test(s)) {
          const r = { instancePath: n + "/build_completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: n + "/build_completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (o.build_actor !== void 0) {
      let s = o.build_actor;
      if (typeof s == "string") {
        if (m(s) > 1024) {
          const r = { instancePath: n + "/build_actor", schemaPath: "#/properties/build_actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (m(s) < 1) {
          const r = { instancePath: n + "/build_actor", schemaPath: "#/properties/build_actor/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: n + "/build_actor", schemaPath: "#/properties/build_actor/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (o.ecr_repo_uri !== void 0) {
      let s = o.ecr_repo_uri;
      if (typeof s == "string") {
        if (m(s) > 1024) {
          const r = { instancePath: n + "/ecr_repo_uri", schemaPath: "#/properties/ecr_repo_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (m(s) < 1) {
          const r = { instancePath: n + "/ecr_repo_uri", schemaPath: "#/properties/ecr_repo_uri/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: n + "/ecr_repo_uri", schemaPath: "#/properties/ecr_repo_uri/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (o.image_reference_mode !== void 0 && o.image_reference_mode !== "immutable_preferred") {
      const s = { instancePath: n + "/image_reference_mode", schemaPath: "#/properties/image_reference_mode/const", keyword: "const", params: { allowedValue: "immutable_preferred" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.dockerfile_path !== void 0) {
      let s = o.dockerfile_path;
      if (typeof s == "string") {
        if (m(s) > 1024) {
          const r = { instancePath: n + "/dockerfile_path", schemaPath: "#/properties/dockerfile_path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (m(s) < 1) {
          const r = { instancePath: n + "/dockerfile_path", schemaPath: "#/properties/dockerfile_path/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: n + "/dockerfile_path", schemaPath: "#/properties/dockerfile_path/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (o.build_path !== void 0) {
      let s = o.build_path;
      if (typeof s == "string") {
        if (m(s) > 1024) {
          const r = { instancePath: n + "/build_path", schemaPath: "#/properties/build_path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (m(s) < 1) {
          const r = { instancePath: n + "/build_path", schemaPath: "#/properties/build_path/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: n + "/build_path", schemaPath: "#/properties/build_path/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (o.oci_digest_algo !== void 0 && o.oci_digest_algo !== "sha256") {
      const s = { instancePath: n + "/oci_digest_algo", schemaPath: "#/properties/oci_digest_algo/const", keyword: "const", params: { allowedValue: "sha256" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (o.oci_digest_value !== void 0) {
      let s = o.oci_digest_value;
      if (typeof s == "string") {
        if (!_.test(s)) {
          const r = { instancePath: n + "/oci_digest_value", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: n + "/oci_digest_value", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (o.include_manifest_sha256 !== void 0) {
      let s = o.include_manifest_sha256;
      if (typeof s == "string") {
        if (!_.test(s)) {
          const r = { instancePath: n + "/include_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: n + "/include_manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (o.ci !== void 0) {
      let s = o.ci;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.repository === void 0) {
          const r = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "repository" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s.workflow === void 0) {
          const r = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s.workflow_sha === void 0) {
          const r = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow_sha" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s.run_id === void 0) {
          const r = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s.run_attempt === void 0) {
          const r = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_attempt" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s.job === void 0) {
          const r = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "job" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s.actor === void 0) {
          const r = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "actor" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        for (const r in s)
          if (!(r === "repository" || r === "workflow" || r === "workflow_sha" || r === "run_id" || r === "run_attempt" || r === "job" || r === "actor")) {
            const a = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
          }
        if (s.repository !== void 0) {
          let r = s.repository;
          if (typeof r == "string") {
            if (m(r) > 1024) {
              const a = { instancePath: n + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
            if (m(r) < 1) {
              const a = { instancePath: n + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
          } else {
            const a = { instancePath: n + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
          }
        }
        if (s.workflow !== void 0) {
          let r = s.workflow;
          if (typeof r == "string") {
            if (m(r) > 1024) {
              const a = { instancePath: n + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
            if (m(r) < 1) {
              const a = { instancePath: n + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
          } else {
            const a = { instancePath: n + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
          }
        }
        if (s.workflow_sha !== void 0) {
          let r = s.workflow_sha;
          if (typeof r == "string") {
            if (m(r) > 1024) {
              const a = { instancePath: n + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
            if (m(r) < 1) {
              const a = { instancePath: n + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
          } else {
            const a = { instancePath: n + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
          }
        }
        if (s.run_id !== void 0) {
          let r = s.run_id;
          if (typeof r == "string") {
            if (m(r) > 1024) {
              const a = { instancePath: n + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
            if (m(r) < 1) {
              const a = { instancePath: n + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
          } else {
            const a = { instancePath: n + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
          }
        }
        if (s.run_attempt !== void 0) {
          let r = s.run_attempt;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: n + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            const a = { instancePath: n + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
          }
        }
        if (s.job !== void 0) {
          let r = s.job;
          if (typeof r == "string") {
            if (m(r) > 1024) {
              const a = { instancePath: n + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
            if (m(r) < 1) {
              const a = { instancePath: n + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
          } else {
            const a = { instancePath: n + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
          }
        }
        if (s.actor !== void 0) {
          let r = s.actor;
          if (typeof r == "string") {
            if (m(r) > 1024) {
              const a = { instancePath: n + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
            if (m(r) < 1) {
              const a = { instancePath: n + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
          } else {
            const a = { instancePath: n + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
          }
        }
      } else {
        const r = { instancePath: n + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
  } else {
    const s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
  }
  return f.errors = e, i === 0;
}
f.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/packaging_provenance.v1.ts
var PackagingProvenanceV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("packaging_provenance.v1", F);

// actions/m1-packaging/provenance.ts
var STATIC_CREDENTIALS = [
  "AWS_ACCESS_KEY_ID",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "AWS_PROFILE"
];
var OF_A_SESSION = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"];
var TEMPORARY_KEY = /^ASIA[A-Z0-9]{16,124}$/;
function staticCredentials({ names, accessKeyId = "" }) {
  const isSession = TEMPORARY_KEY.test(accessKeyId) && OF_A_SESSION.every((name) => names.includes(name));
  return STATIC_CREDENTIALS.filter((name) => names.includes(name) && !(isSession && OF_A_SESSION.includes(name)));
}
function provenanceFaults(document) {
  const schema = PackagingProvenanceV1.faults(document).map(({ path, keyword }) => `${path} (${keyword})`);
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
  const { candidate_digest: digest } = await context.handover(candidateHandover$actions_lib_handovers_m1);
  const manifest = await observe$actions_lib_checks_fact(() => session.builds.manifest(digest));
  const action = join7(repositoryRoot$actions_lib_platform_repository(), "actions", "dist", "m1-packaging.mjs");
  const refusal = observe$actions_lib_checks_fact(() => startWithCredentials(action));
  return withUnpackedImage(session.builds, digest, async (folder) => ({
    context: await observe$actions_lib_checks_fact(async () => scanFiles(await contextFiles())),
    contextExtent: await observe$actions_lib_checks_fact(() => extentBelow(contextFolder())),
    image: await observe$actions_lib_checks_fact(async () => scanFiles((await filesBelow(folder)).map((path) => place(folder, path)))),
    imageExtent: "value" in manifest ? { value: { files: manifest.value.length, bytes: sum(manifest.value.map((one) => one.size_bytes)) } } : manifest,
    instructions: await observe$actions_lib_checks_fact(readInstructions),
    refusal: await refusal,
    listed: await observe$actions_lib_checks_fact(async () => (await readModes(join7(folder, IMAGE_ENTRYPOINT$runtime_src_substrate_image_port))).map(({ mode }) => mode)),
    contract: await observe$actions_lib_checks_fact(async () => (await context.handover(matrixHandover$actions_lib_handovers_m1)).modes)
  }));
}
var sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
var place = (folder, path) => ({ path, source: join7(folder, path) });
async function contextFiles() {
  const context = contextFolder();
  return (await filesBelow(context)).filter(isInContext).map((path) => ({ path: join7(handle$evidence_schemas_src_handles("IMAGE_BUILD_PATH"), path), source: join7(context, path) }));
}
var contextFolder = () => join7(repositoryRoot$actions_lib_platform_repository(), handle$evidence_schemas_src_handles("IMAGE_BUILD_PATH"));
var isInContext = (path) => !/^(dist|node_modules)(\/|$)/.test(path);
async function filesBelow(folder) {
  return (await entriesBelow(folder)).filter(({ isFile }) => isFile).map(({ path }) => path);
}
async function entriesBelow(folder) {
  const entries = await readdir2(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => ({ path: relative2(folder, join7(entry.parentPath, entry.name)), isFile: entry.isFile() })).sort((a, b6) => a.path < b6.path ? -1 : 1);
}
async function extentBelow(folder) {
  const entries = (await entriesBelow(folder)).filter(({ path }) => isInContext(path));
  const sizes = await Promise.all(entries.map(async ({ path }) => (await lstat(join7(folder, path))).size));
  return { files: entries.length, bytes: sum(sizes) };
}
async function readInstructions() {
  const text = await readCheckoutText$actions_lib_platform_checkout_files(handle$evidence_schemas_src_handles("IMAGE_DOCKERFILE_PATH"));
  return { read: instructions(text).length, secret: secretInstructions(text) };
}
var START_TIMEOUT_MS = 6e4;
var PLANTED = Object.fromEntries(STATIC_CREDENTIALS.map((name) => [name, "planted"]));
async function startWithCredentials(action, credentials = PLANTED) {
  const inputs = { "INPUT_SUBSTRATE-CONFIG": "/nowhere.json", INPUT_LANE: "M1.A", "INPUT_EXECUTION-ID": "none" };
  const { promise, resolve: resolve2 } = Promise.withResolvers();
  const options = { env: { ...credentials, ...inputs }, timeout: START_TIMEOUT_MS };
  const child = execFile(
    process.execPath,
    [action],
    options,
    (_error, stdout, stderr) => resolve2({ exitCode: child.exitCode, said: stdout + stderr })
  );
  const { exitCode, said } = await promise;
  const code = /\b(E_[A-Z_]+):/.exec(said)?.[1] ?? "none";
  return { exit_code: exitCode, code, named: STATIC_CREDENTIALS.filter((name) => said.includes(name)) };
}

// other-part:actions/lib/shared-lanes/gather-pack.ts
import { documentOf$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";

// actions/m1-packaging/facts/e-command-surface.ts
var PROVENANCE = "packaging_provenance.json";
async function gatherCommandSurface(context) {
  const { image_digest, image_tag, steps, tool_versions } = await context.handover(imageHandover$actions_lib_handovers_m1);
  const provenance2 = await observe$actions_lib_checks_fact(() => context.document("M1.C", PROVENANCE, PackagingProvenanceV1));
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
  const { key, version_id } = await documentOf$actions_lib_shared_lanes_gather_pack(context, "M1.C", PROVENANCE);
  const versions = await store.versions(evidence.bucket, key);
  const stored = versions.find(({ versionId }) => versionId === version_id);
  if (stored === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_NOT_FOUND", `${key} has no version ${version_id}`);
  const { written_at_utc } = await context.document("M1.C", PROVENANCE, PackagingProvenanceV1);
  return {
    step: "write_evidence",
    outcome: "ok",
    started_at_utc: written_at_utc,
    ended_at_utc: stored.writtenAtUtc,
    exit_code: null,
    retries: versions.length - 1
  };
}

// other-part:actions/lib/platform/github.ts
import { member$actions_lib_platform_github } from "./lib.mjs";
import { numberOf$actions_lib_platform_github } from "./lib.mjs";
import { readGitHub$actions_lib_platform_github } from "./lib.mjs";
import { textOf$actions_lib_platform_github } from "./lib.mjs";

// actions/m1-packaging/repository-reads.ts
function repositoryReader({ session }, repository) {
  if (session.config.approvals_url !== "github:")
    throw new PlatformError$evidence_schemas_src_platform_error("E_GITHUB_UNREADABLE", "no repository on GitHub stands behind this substrate");
  const access = githubAccess$actions_lib_io_inputs();
  return (path) => readGitHub$actions_lib_platform_github(access, `/repos/${repository}${path}`);
}
async function readCiRun(context, { repository, run_id }) {
  const answer = await repositoryReader(context, repository)(`/actions/runs/${run_id}`);
  const conclusion = member$actions_lib_platform_github(answer, "conclusion");
  return {
    id: String(numberOf$actions_lib_platform_github(answer, "id")),
    repository: textOf$actions_lib_platform_github(member$actions_lib_platform_github(answer, "repository"), "full_name"),
    path: textOf$actions_lib_platform_github(answer, "path").split("@")[0] ?? "",
    event: textOf$actions_lib_platform_github(answer, "event"),
    headSha: textOf$actions_lib_platform_github(answer, "head_sha"),
    attempt: numberOf$actions_lib_platform_github(answer, "run_attempt"),
    actor: textOf$actions_lib_platform_github(member$actions_lib_platform_github(answer, "actor"), "login"),
    status: textOf$actions_lib_platform_github(answer, "status"),
    conclusion: conclusion === null ? null : textOf$actions_lib_platform_github(answer, "conclusion")
  };
}
async function readPublishedBlob(context, repository, path) {
  const get = repositoryReader(context, repository);
  const branch = textOf$actions_lib_platform_github(await get(""), "default_branch");
  return textOf$actions_lib_platform_github(await get(`/contents/${path}?ref=${encodeURIComponent(branch)}`), "sha");
}

// actions/m1-packaging/facts/f-driver-pin.ts
async function gatherDriverPin(context) {
  const { git_sha } = await context.handover(candidateHandover$actions_lib_handovers_m1);
  const made = await observe$actions_lib_checks_fact(async () => (await context.source("M1.A")).ci);
  return {
    driver: await observe$actions_lib_checks_fact(() => context.decision("build_driver").value),
    made,
    builtSha: git_sha,
    run: await observeFrom$actions_lib_checks_fact(made, (ci) => readCiRun(context, ci))
  };
}

// actions/m1-packaging/facts/g-workflow.ts
import { createHash } from "node:crypto";

// actions/m1-packaging/workflow-shape.ts
var BUILD_JOB = "m1-c";
var EXECUTION = "phase-execute-m1";
var MINUTES_MAX = 240;
function workflowShape(document, callers) {
  const jobs = jobsOf(document);
  const named = (is) => jobs.filter(is).map(({ name }) => name);
  const withStep = (is) => named((job) => job.steps.some((step) => is(step, job)));
  return {
    triggers: triggersOf(document),
    callerTriggers: [...new Set(callers.flatMap(triggersOf))].sort(),
    buildPermissions: buildPermissions(jobs),
    text: {
      top_permissions: membersOf(document).permissions ?? "not said",
      wider_jobs: named((job) => !permitsNoMore(job)),
      unpinned_actions: jobs.flatMap(({ members, steps }) => [members, ...steps].flatMap(unpinned)),
      kept_tokens: withStep(keepsToken),
      handed_secrets: named(handsSecret),
      expressions_in_scripts: withStep(({ run: run2 }) => textOf(run2).includes("${{")),
      tolerated_failures: named(({ members, steps }) => [members, ...steps].some((one) => "continue-on-error" in one)),
      endless_jobs: named(({ members }) => !endsByItself(members["timeout-minutes"])),
      cancellable_jobs: named(({ members }) => membersOf(members.concurrency)["cancel-in-progress"] !== false),
      environments: jobs.flatMap(({ members }) => "environment" in members ? [environmentOf(members)] : []).sort(),
      build_behind_execution: behind(jobs, BUILD_JOB).some(({ members }) => environmentOf(members) === EXECUTION)
    }
  };
}
var callsWorkflow = (document, path) => jobsOf(document).some(({ members }) => members.uses === `./${path}`);
function triggersOf(document) {
  const { on } = membersOf(document);
  if (typeof on === "string") return [on];
  return (Array.isArray(on) ? on.map(String) : Object.keys(membersOf(on))).sort();
}
function buildPermissions(jobs) {
  const { "id-token": identity, ...rest } = membersOf(jobs.find(({ name }) => name === BUILD_JOB)?.members.permissions);
  return identity === void 0 ? rest : { ...rest, identity };
}
function permitsNoMore({ members: { permissions }, steps }) {
  const given = Object.entries(membersOf(permissions));
  return given.length > 0 && given.every(
    ([scope, level]) => scope === "id-token" ? level === "write" && steps.some(assumesRole) : level === "read" && ["contents", "actions"].includes(scope)
  );
}
var assumesRole = ({ uses }) => textOf(uses) === "./.github/actions/aws-role" || textOf(uses).startsWith("aws-actions/configure-aws-credentials@");
function unpinned({ uses }) {
  const action = textOf(uses);
  return action === "" || action.startsWith("./") || /^[\w./-]+@[0-9a-f]{40}$/.test(action) ? [] : [action];
}
var keepsToken = ({ uses, with: given }) => textOf(uses).startsWith("actions/checkout@") && membersOf(given)["persist-credentials"] !== false;
function handsSecret({ members, steps }) {
  const named = (value) => JSON.stringify(value ?? null).includes("secrets.");
  const variables = [members.env, ...steps.map(({ env }) => env)].some(named);
  const handed = [members, ...steps].some((one) => named(one.with) || named(one.run) || "secrets" in one);
  return handed || variables && !("environment" in members);
}
var endsByItself = (minutes) => typeof minutes === "number" && minutes >= 1 && minutes <= MINUTES_MAX;
var environmentOf = ({ environment }) => typeof environment === "string" ? environment : textOf(membersOf(environment).name);
function behind(jobs, name) {
  const known = /* @__PURE__ */ new Set();
  const add = (of) => {
    for (const before of jobs.find((job) => job.name === of)?.needs ?? []) {
      if (known.has(before)) continue;
      known.add(before);
      add(before);
    }
  };
  add(name);
  return jobs.filter((job) => known.has(job.name));
}
function jobsOf(document) {
  const jobs = Object.entries(membersOf(membersOf(document).jobs));
  if (jobs.length === 0) throw new PlatformError$evidence_schemas_src_platform_error("E_LOCAL_FILE_UNUSABLE", "a workflow has no jobs");
  return jobs.map(([name, job]) => {
    const members = membersOf(job);
    const { steps = [], needs = [] } = members;
    return {
      name,
      members,
      steps: (Array.isArray(steps) ? steps : [steps]).map(membersOf),
      needs: (Array.isArray(needs) ? needs : [needs]).map(String)
    };
  });
}
var textOf = (value) => typeof value === "string" ? value : "";
var membersOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};

// actions/m1-packaging/facts/g-workflow.ts
async function gatherWorkflow(context) {
  const { image_tag, image_digest, git_sha } = await context.handover(imageHandover$actions_lib_handovers_m1);
  const path = String(handle$evidence_schemas_src_handles("WF_M1_PACKAGING"));
  const text = await observe$actions_lib_checks_fact(() => readCheckoutText$actions_lib_platform_checkout_files(path));
  const provenance2 = await observe$actions_lib_checks_fact(() => context.document("M1.C", "packaging_provenance.json", PackagingProvenanceV1));
  return {
    shape: await observeFrom$actions_lib_checks_fact(text, (found) => readShape(path, found)),
    blobSha: mapFact$actions_lib_checks_fact(text, blobSha),
    published: await observe$actions_lib_checks_fact(() => readPublishedBlob(context, context.session.ci.repository, path)),
    image: { image_tag, image_digest, git_sha },
    built: await observe$actions_lib_checks_fact(async () => (await context.source("M1.C")).ci),
    provenance: provenance2,
    run: await observeFrom$actions_lib_checks_fact(provenance2, ({ ci }) => readCiRun(context, ci))
  };
}
async function readShape(path, text) {
  const { parseYaml } = await import("./yaml.mjs");
  const others = findCheckoutFiles$actions_lib_platform_checkout_files(".github/workflows/*.{yml,yaml}").filter((one) => one !== path);
  const documents = await Promise.all(others.map(async (one) => parseYaml(await readCheckoutText$actions_lib_platform_checkout_files(one), one)));
  return workflowShape(
    parseYaml(text, path),
    documents.filter((document) => callsWorkflow(document, path))
  );
}
function blobSha(text) {
  const bytes = Buffer.from(text, "utf8");
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
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
    ...staticCredentials(contract.credentials).map(fault("static_credentials")),
    ...(await recipeFaults(folder)).map(fault("recipe")),
    ...provenanceFaults(contract.provenance).map(fault("provenance")),
    ...hits.map(({ rule: rule2, path, line }) => `${rule2} in ${path}, line ${line}`).map(fault("context_secret"))
  ];
}
var fault = (rule2) => (detail) => ({ rule: rule2, detail });
async function recipeFaults(folder) {
  try {
    const text = await readFile3(join8(folder, "image-include.json"));
    const include = ImageIncludeV1.parse(parseJson$evidence_schemas_src_strict_json(text, "E_LOCAL_FILE_UNUSABLE", "image-include.json"));
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
    credentials: givenCredentials$actions_lib_io_inputs(),
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
  const candidate = await context.handover(candidateHandover$actions_lib_handovers_m1);
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
    credentials: {
      names: [...contract.credentials.names, "AWS_ACCESS_KEY_ID"],
      accessKeyId: `${"AKIA"}${"ABCDEFGHIJKLMNOP"}`
    }
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
  const candidate = await context.handover(candidateHandover$actions_lib_handovers_m1);
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
    history: mapFact$actions_lib_checks_fact(
      await observe$actions_lib_checks_fact(() => readLedger$actions_lib_ledger_store({ target: session.evidence, env: substrate })),
      (events) => goHistory(events, { executionId: context.executionId, nowUtc: nowUtc$runtime_src_kernel_clock(session.clock) })
    ),
    tagged: await observe$actions_lib_checks_fact(async () => await session.images.resolve(candidate.image_tag) ?? null)
  };
}

// actions/m1-packaging/lanes/a-image-contract.ts
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
  handover: ({ candidate, checkout, includeSha256 }) => {
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
});
function tagForm(facts, substrate) {
  const { checkout, candidate, convenience, pinnedConvenience } = facts;
  const commit = isReadable$actions_lib_checks_fact(checkout) && isCommit(checkout.value) ? checkout.value.git_sha : void 0;
  const rehearsed = commit === void 0 && substrate === "embedded";
  const named = rehearsed ? { tag: { $form: "source_tag" } } : { tag: commit === void 0 ? { $form: "git_tag" } : `git-${commit}`, sources: "commit" };
  return {
    expected: { ...named, convenience_tag: isReadable$actions_lib_checks_fact(pinnedConvenience) ? pinnedConvenience.value : null },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ checkout, candidate, convenience, pinnedConvenience }), (found) => ({
      tag: imageName(found.checkout, found.candidate.sourceSha256).tag,
      ...rehearsed ? {} : { sources: found.checkout.kind },
      convenience_tag: ["absent", "refused"].includes(found.convenience) ? "not_pushed" : "pushed"
    })),
    fails: "M1A-B4"
  };
}

// evidence-schemas/src/generated/entrypoint_matrix_receipt.v1.validate.js
var D2 = g;
var b3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "entrypoint_matrix_receipt.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "image_digest", "modes", "overall_pass"], properties: { schema: { const: "fp.entrypoint_matrix_receipt.v1" }, platform_run_id: { const: "N/A" }, phase_id: { const: "P(-1)" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, modes: { type: "array", items: { type: "object", additionalProperties: false, required: ["mode", "command", "grammar", "help", "dry", "secret_argument"], properties: { mode: { type: "string", minLength: 1, maxLength: 64 }, command: { type: "array", items: { type: "string", minLength: 1, maxLength: 1024 }, minItems: 1 }, grammar: { type: "string", minLength: 1, maxLength: 256 }, help: { type: "object", additionalProperties: false, required: ["exit_code", "duration_ms"], properties: { exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, duration_ms: { type: "number", minimum: 0 } } }, dry: { type: "object", additionalProperties: false, required: ["exit_code", "duration_ms"], properties: { exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, duration_ms: { type: "number", minimum: 0 } } }, secret_argument: { type: "object", additionalProperties: false, required: ["exit_code", "duration_ms"], properties: { exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, duration_ms: { type: "number", minimum: 0 } } } } }, minItems: 1 }, overall_pass: { type: "boolean" } } };
var v2 = { enum: ["embedded", "emulated", "dev_min"] };
var j2 = Object.prototype.hasOwnProperty;
var y3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var $2 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var A = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var L2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function g(d3, { instancePath: i = "", parentData: O, parentDataProperty: N2, rootData: F3 = d3, dynamicAnchors: I2 = {} } = {}) {
  let e = null, s = 0;
  const P5 = g.evaluated;
  if (P5.dynamicProps && (P5.props = void 0), P5.dynamicItems && (P5.items = void 0), d3 && typeof d3 == "object" && !Array.isArray(d3)) {
    if (d3.schema === void 0) {
      const m2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (d3.platform_run_id === void 0) {
      const m2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (d3.phase_id === void 0) {
      const m2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (d3.substrate === void 0) {
      const m2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (d3.execution_id === void 0) {
      const m2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (d3.written_at_utc === void 0) {
      const m2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (d3.image_digest === void 0) {
      const m2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (d3.modes === void 0) {
      const m2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modes" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (d3.overall_pass === void 0) {
      const m2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    for (const m2 in d3)
      if (!j2.call(b3.properties, m2)) {
        const p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m2 } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
    if (d3.schema !== void 0 && d3.schema !== "fp.entrypoint_matrix_receipt.v1") {
      const m2 = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.entrypoint_matrix_receipt.v1" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (d3.platform_run_id !== void 0 && d3.platform_run_id !== "N/A") {
      const m2 = { instancePath: i + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (d3.phase_id !== void 0 && d3.phase_id !== "P(-1)") {
      const m2 = { instancePath: i + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (d3.substrate !== void 0) {
      let m2 = d3.substrate;
      if (!(m2 === "embedded" || m2 === "emulated" || m2 === "dev_min")) {
        const p = { instancePath: i + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: v2.enum } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
    }
    if (d3.execution_id !== void 0) {
      let m2 = d3.execution_id;
      if (typeof m2 == "string") {
        if (!$2.test(m2)) {
          const p = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
      } else {
        const p = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
    }
    if (d3.written_at_utc !== void 0) {
      let m2 = d3.written_at_utc;
      if (typeof m2 == "string") {
        if (!A.test(m2)) {
          const p = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
      } else {
        const p = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
    }
    if (d3.image_digest !== void 0) {
      let m2 = d3.image_digest;
      if (typeof m2 == "string") {
        if (!L2.test(m2)) {
          const p = { instancePath: i + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
      } else {
        const p = { instancePath: i + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
    }
    if (d3.modes !== void 0) {
      let m2 = d3.modes;
      if (Array.isArray(m2)) {
        if (m2.length < 1) {
          const n = { instancePath: i + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
        const p = m2.length;
        for (let n = 0; n < p; n++) {
          let u3 = m2[n];
          if (u3 && typeof u3 == "object" && !Array.isArray(u3)) {
            if (u3.mode === void 0) {
              const t = { instancePath: i + "/modes/" + n, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "mode" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
            }
            if (u3.command === void 0) {
              const t = { instancePath: i + "/modes/" + n, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "command" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
            }
            if (u3.grammar === void 0) {
              const t = { instancePath: i + "/modes/" + n, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "grammar" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
            }
            if (u3.help === void 0) {
              const t = { instancePath: i + "/modes/" + n, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "help" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
            }
            if (u3.dry === void 0) {
              const t = { instancePath: i + "/modes/" + n, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "dry" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
            }
            if (u3.secret_argument === void 0) {
              const t = { instancePath: i + "/modes/" + n, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "secret_argument" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
            }
            for (const t in u3)
              if (!(t === "mode" || t === "command" || t === "grammar" || t === "help" || t === "dry" || t === "secret_argument")) {
                const r = { instancePath: i + "/modes/" + n, schemaPath: "#/properties/modes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
            if (u3.mode !== void 0) {
              let t = u3.mode;
              if (typeof t == "string") {
                if (y3(t) > 64) {
                  const r = { instancePath: i + "/modes/" + n + "/mode", schemaPath: "#/properties/modes/items/properties/mode/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (y3(t) < 1) {
                  const r = { instancePath: i + "/modes/" + n + "/mode", schemaPath: "#/properties/modes/items/properties/mode/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
              } else {
                const r = { instancePath: i + "/modes/" + n + "/mode", schemaPath: "#/properties/modes/items/properties/mode/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
            }
            if (u3.command !== void 0) {
              let t = u3.command;
              if (Array.isArray(t)) {
                if (t.length < 1) {
                  const a = { instancePath: i + "/modes/" + n + "/command", schemaPath: "#/properties/modes/items/properties/command/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                }
                const r = t.length;
                for (let a = 0; a < r; a++) {
                  let f5 = t[a];
                  if (typeof f5 == "string") {
                    if (y3(f5) > 1024) {
                      const l = { instancePath: i + "/modes/" + n + "/command/" + a, schemaPath: "#/properties/modes/items/properties/command/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), s++;
                    }
                    if (y3(f5) < 1) {
                      const l = { instancePath: i + "/modes/" + n + "/command/" + a, schemaPath: "#/properties/modes/items/properties/command/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), s++;
                    }
                  } else {
                    const l = { instancePath: i + "/modes/" + n + "/command/" + a, schemaPath: "#/properties/modes/items/properties/command/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), s++;
                  }
                }
              } else {
                const r = { instancePath: i + "/modes/" + n + "/command", schemaPath: "#/properties/modes/items/properties/command/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
            }
            if (u3.grammar !== void 0) {
              let t = u3.grammar;
              if (typeof t == "string") {
                if (y3(t) > 256) {
                  const r = { instancePath: i + "/modes/" + n + "/grammar", schemaPath: "#/properties/modes/items/properties/grammar/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (y3(t) < 1) {
                  const r = { instancePath: i + "/modes/" + n + "/grammar", schemaPath: "#/properties/modes/items/properties/grammar/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
              } else {
                const r = { instancePath: i + "/modes/" + n + "/grammar", schemaPath: "#/properties/modes/items/properties/grammar/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
            }
            if (u3.help !== void 0) {
              let t = u3.help;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.exit_code === void 0) {
                  const r = { instancePath: i + "/modes/" + n + "/help", schemaPath: "#/properties/modes/items/properties/help/required", keyword: "required", params: { missingProperty: "exit_code" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (t.duration_ms === void 0) {
                  const r = { instancePath: i + "/modes/" + n + "/help", schemaPath: "#/properties/modes/items/properties/help/required", keyword: "required", params: { missingProperty: "duration_ms" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                for (const r in t)
                  if (!(r === "exit_code" || r === "duration_ms")) {
                    const a = { instancePath: i + "/modes/" + n + "/help", schemaPath: "#/properties/modes/items/properties/help/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                if (t.exit_code !== void 0) {
                  let r = t.exit_code;
                  const a = s;
                  let f5 = false, l = null;
                  const h4 = s;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const c = { instancePath: i + "/modes/" + n + "/help/exit_code", schemaPath: "#/properties/modes/items/properties/help/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [c] : noteFault$evidence_schemas_src_fault_bound(e, c), s++;
                  }
                  var w5 = h4 === s;
                  w5 && (f5 = true, l = 0);
                  const _4 = s;
                  if (r !== null) {
                    const c = { instancePath: i + "/modes/" + n + "/help/exit_code", schemaPath: "#/properties/modes/items/properties/help/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [c] : noteFault$evidence_schemas_src_fault_bound(e, c), s++;
                  }
                  var w5 = _4 === s;
                  if (w5 && f5 ? (f5 = false, l = [l, 1]) : w5 && (f5 = true, l = 1), f5)
                    s = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    const c = { instancePath: i + "/modes/" + n + "/help/exit_code", schemaPath: "#/properties/modes/items/properties/help/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
                    e === null ? e = [c] : noteFault$evidence_schemas_src_fault_bound(e, c), s++;
                  }
                }
                if (t.duration_ms !== void 0) {
                  let r = t.duration_ms;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r < 0 || isNaN(r)) {
                      const a = { instancePath: i + "/modes/" + n + "/help/duration_ms", schemaPath: "#/properties/modes/items/properties/help/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  } else {
                    const a = { instancePath: i + "/modes/" + n + "/help/duration_ms", schemaPath: "#/properties/modes/items/properties/help/properties/duration_ms/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                }
              } else {
                const r = { instancePath: i + "/modes/" + n + "/help", schemaPath: "#/properties/modes/items/properties/help/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
            }
            if (u3.dry !== void 0) {
              let t = u3.dry;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.exit_code === void 0) {
                  const r = { instancePath: i + "/modes/" + n + "/dry", schemaPath: "#/properties/modes/items/properties/dry/required", keyword: "required", params: { missingProperty: "exit_code" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (t.duration_ms === void 0) {
                  const r = { instancePath: i + "/modes/" + n + "/dry", schemaPath: "#/properties/modes/items/properties/dry/required", keyword: "required", params: { missingProperty: "duration_ms" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                for (const r in t)
                  if (!(r === "exit_code" || r === "duration_ms")) {
                    const a = { instancePath: i + "/modes/" + n + "/dry", schemaPath: "#/properties/modes/items/properties/dry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                if (t.exit_code !== void 0) {
                  let r = t.exit_code;
                  const a = s;
                  let f5 = false, l = null;
                  const h4 = s;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const c = { instancePath: i + "/modes/" + n + "/dry/exit_code", schemaPath: "#/properties/modes/items/properties/dry/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [c] : noteFault$evidence_schemas_src_fault_bound(e, c), s++;
                  }
                  var k5 = h4 === s;
                  k5 && (f5 = true, l = 0);
                  const _4 = s;
                  if (r !== null) {
                    const c = { instancePath: i + "/modes/" + n + "/dry/exit_code", schemaPath: "#/properties/modes/items/properties/dry/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [c] : noteFault$evidence_schemas_src_fault_bound(e, c), s++;
                  }
                  var k5 = _4 === s;
                  if (k5 && f5 ? (f5 = false, l = [l, 1]) : k5 && (f5 = true, l = 1), f5)
                    s = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    const c = { instancePath: i + "/modes/" + n + "/dry/exit_code", schemaPath: "#/properties/modes/items/properties/dry/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
                    e === null ? e = [c] : noteFault$evidence_schemas_src_fault_bound(e, c), s++;
                  }
                }
                if (t.duration_ms !== void 0) {
                  let r = t.duration_ms;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r < 0 || isNaN(r)) {
                      const a = { instancePath: i + "/modes/" + n + "/dry/duration_ms", schemaPath: "#/properties/modes/items/properties/dry/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  } else {
                    const a = { instancePath: i + "/modes/" + n + "/dry/duration_ms", schemaPath: "#/properties/modes/items/properties/dry/properties/duration_ms/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                }
              } else {
                const r = { instancePath: i + "/modes/" + n + "/dry", schemaPath: "#/properties/modes/items/properties/dry/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
            }
            if (u3.secret_argument !== void 0) {
              let t = u3.secret_argument;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.exit_code === void 0) {
                  const r = { instancePath: i + "/modes/" + n + "/secret_argument", schemaPath: "#/properties/modes/items/properties/secret_argument/required", keyword: "required", params: { missingProperty: "exit_code" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (t.duration_ms === void 0) {
                  const r = { instancePath: i + "/modes/" + n + "/secret_argument", schemaPath: "#/properties/modes/items/properties/secret_argument/required", keyword: "required", params: { missingProperty: "duration_ms" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                for (const r in t)
                  if (!(r === "exit_code" || r === "duration_ms")) {
                    const a = { instancePath: i + "/modes/" + n + "/secret_argument", schemaPath: "#/properties/modes/items/properties/secret_argument/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                if (t.exit_code !== void 0) {
                  let r = t.exit_code;
                  const a = s;
                  let f5 = false, l = null;
                  const h4 = s;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const c = { instancePath: i + "/modes/" + n + "/secret_argument/exit_code", schemaPath: "#/properties/modes/items/properties/secret_argument/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [c] : noteFault$evidence_schemas_src_fault_bound(e, c), s++;
                  }
                  var x5 = h4 === s;
                  x5 && (f5 = true, l = 0);
                  const _4 = s;
                  if (r !== null) {
                    const c = { instancePath: i + "/modes/" + n + "/secret_argument/exit_code", schemaPath: "#/properties/modes/items/properties/secret_argument/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [c] : noteFault$evidence_schemas_src_fault_bound(e, c), s++;
                  }
                  var x5 = _4 === s;
                  if (x5 && f5 ? (f5 = false, l = [l, 1]) : x5 && (f5 = true, l = 1), f5)
                    s = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    const c = { instancePath: i + "/modes/" + n + "/secret_argument/exit_code", schemaPath: "#/properties/modes/items/properties/secret_argument/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
                    e === null ? e = [c] : noteFault$evidence_schemas_src_fault_bound(e, c), s++;
                  }
                }
                if (t.duration_ms !== void 0) {
                  let r = t.duration_ms;
                  if (typeof r == "number" && isFinite(r)) {
                    if (r < 0 || isNaN(r)) {
                      const a = { instancePath: i + "/modes/" + n + "/secret_argument/duration_ms", schemaPath: "#/properties/modes/items/properties/secret_argument/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  } else {
                    const a = { instancePath: i + "/modes/" + n + "/secret_argument/duration_ms", schemaPath: "#/properties/modes/items/properties/secret_argument/properties/duration_ms/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                }
              } else {
                const r = { instancePath: i + "/modes/" + n + "/secret_argument", schemaPath: "#/properties/modes/items/properties/secret_argument/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
            }
          } else {
            const t = { instancePath: i + "/modes/" + n, schemaPath: "#/properties/modes/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
          }
        }
      } else {
        const p = { instancePath: i + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
    }
    if (d3.overall_pass !== void 0 && typeof d3.overall_pass != "boolean") {
      const m2 = { instancePath: i + "/overall_pass", schemaPath: "#/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
  } else {
    const m2 = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
  }
  return g.errors = e, s === 0;
}
g.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/entrypoint_matrix_receipt.v1.ts
var EntrypointMatrixReceiptV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("entrypoint_matrix_receipt.v1", D2);

// other-part:runtime/src/catalog.ts
import { MODES$runtime_src_catalog } from "./substrate.mjs";

// other-part:actions/lib/run/documents.ts
import { attemptDocument$actions_lib_run_documents } from "./lib.mjs";

// actions/m1-packaging/lanes/b-entrypoints.ts
var DEMANDED = [
  "al",
  "archive-writer",
  "case-trigger",
  "cm",
  "csfb",
  "db-migrate",
  "df",
  "dl",
  "dla",
  "duplicate-injector",
  "env-conformance",
  "ieg",
  "ig",
  "lag-sampler",
  "ls",
  "ofp",
  "oracle-checker",
  "oracle-seed",
  "oracle-stream-sort",
  "reporter",
  "runtime-probe",
  "sr",
  "wsp"
];
var USAGE = 64;
var grammarOf = (mode) => `${mode} [--help | --dry-run]`;
var entrypoints = defineLane$actions_lib_run_lane({
  id: "M1.B",
  documents: ({ rows, digest }, context) => ({
    receipt: mapFact$actions_lib_checks_fact(
      rows,
      (all) => attemptDocument$actions_lib_run_documents("entrypoint_matrix_receipt.json", EntrypointMatrixReceiptV1, receipt(all, digest, context))
    )
  }),
  decide: ({ listed, pinned, rows }) => ({
    "M1.B-C01": {
      expected: {
        demanded: DEMANDED,
        modes: MODES$runtime_src_catalog.map(({ mode }) => mode).sort(),
        matrix_sha256: isReadable$actions_lib_checks_fact(pinned) ? pinned.value : ""
      },
      observed: mapFact$actions_lib_checks_fact(listed, (found) => {
        const modes = found.map(({ mode }) => mode);
        const demanded = modes.filter((mode) => DEMANDED.includes(mode));
        return { demanded, modes, matrix_sha256: digestOf$evidence_schemas_src_digest(found) };
      }),
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
  handover: ({ rows }) => isReadable$actions_lib_checks_fact(rows) ? {
    modes: Object.fromEntries(
      rows.value.map(({ mode, environment, secret }) => [
        mode,
        { environment, secret_argument_exit_code: secret.exit_code }
      ])
    )
  } : void 0
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

// actions/m1-packaging/lanes/c-provenance.ts
var MAY_PUSH = {
  lanes: { "M1.A": "PASS", "M1.B": "PASS", "M1.D": "PASS", "M1.F": "PASS", "M1.H": "PASS", "M1.I": "PASS" },
  go_covers_push: true,
  go_expired: false,
  open_drift: []
};
var provenance = defineLane$actions_lib_run_lane({
  id: "M1.C",
  documents: (facts, context) => ({
    provenance: mapFact$actions_lib_checks_fact(
      described(facts, context),
      (document) => attemptDocument$actions_lib_run_documents("packaging_provenance.json", PackagingProvenanceV1, document)
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
  handover: ({ pushed, name, steps, tools }) => isReadable$actions_lib_checks_fact(pushed) && isReadable$actions_lib_checks_fact(name) ? {
    image_digest: pushed.value,
    image_tag: name.value.tag,
    git_sha: name.value.git_sha,
    steps,
    tool_versions: tools
  } : void 0
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

// evidence-schemas/src/generated/build_context_secret_scan.v1.validate.js
var N = f2;
var y4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "build_context_secret_scan.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "scanner_version", "rules_sha256", "files_scanned", "file_list_sha256", "hits", "overall_pass"], properties: { schema: { const: "fp.build_context_secret_scan.v1" }, platform_run_id: { const: "N/A" }, phase_id: { const: "P(-1)" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, scanner_version: { type: "string", minLength: 1, maxLength: 64 }, rules_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, files_scanned: { type: "integer", minimum: 0 }, file_list_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, hits: { type: "array", items: { type: "object", additionalProperties: false, required: ["rule", "path"], properties: { rule: { type: "string", minLength: 1, maxLength: 128 }, path: { type: "string", minLength: 1, maxLength: 1024 }, line: { type: "integer", minimum: 1 } } } }, overall_pass: { type: "boolean" } } };
var _2 = { enum: ["embedded", "emulated", "dev_min"] };
var g2 = Object.prototype.hasOwnProperty;
var d = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var w = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var P2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var u2 = new RegExp("^[0-9a-f]{64}$", "u");
function f2(a, { instancePath: i = "", parentData: k5, parentDataProperty: v5, rootData: x5 = a, dynamicAnchors: $4 = {} } = {}) {
  let e = null, t = 0;
  const c = f2.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.platform_run_id === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.phase_id === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.substrate === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.execution_id === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.written_at_utc === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.scanner_version === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scanner_version" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.rules_sha256 === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules_sha256" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.files_scanned === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files_scanned" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.file_list_sha256 === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file_list_sha256" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.hits === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hits" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.overall_pass === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    for (const s in a)
      if (!g2.call(y4.properties, s)) {
        const r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    if (a.schema !== void 0 && a.schema !== "fp.build_context_secret_scan.v1") {
      const s = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.build_context_secret_scan.v1" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.platform_run_id !== void 0 && a.platform_run_id !== "N/A") {
      const s = { instancePath: i + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.phase_id !== void 0 && a.phase_id !== "P(-1)") {
      const s = { instancePath: i + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (a.substrate !== void 0) {
      let s = a.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const r = { instancePath: i + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: _2.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.execution_id !== void 0) {
      let s = a.execution_id;
      if (typeof s == "string") {
        if (!w.test(s)) {
          const r = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.written_at_utc !== void 0) {
      let s = a.written_at_utc;
      if (typeof s == "string") {
        if (!P2.test(s)) {
          const r = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.scanner_version !== void 0) {
      let s = a.scanner_version;
      if (typeof s == "string") {
        if (d(s) > 64) {
          const r = { instancePath: i + "/scanner_version", schemaPath: "#/properties/scanner_version/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (d(s) < 1) {
          const r = { instancePath: i + "/scanner_version", schemaPath: "#/properties/scanner_version/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: i + "/scanner_version", schemaPath: "#/properties/scanner_version/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.rules_sha256 !== void 0) {
      let s = a.rules_sha256;
      if (typeof s == "string") {
        if (!u2.test(s)) {
          const r = { instancePath: i + "/rules_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: i + "/rules_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.files_scanned !== void 0) {
      let s = a.files_scanned;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const r = { instancePath: i + "/files_scanned", schemaPath: "#/properties/files_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        const r = { instancePath: i + "/files_scanned", schemaPath: "#/properties/files_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.file_list_sha256 !== void 0) {
      let s = a.file_list_sha256;
      if (typeof s == "string") {
        if (!u2.test(s)) {
          const r = { instancePath: i + "/file_list_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: i + "/file_list_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.hits !== void 0) {
      let s = a.hits;
      if (Array.isArray(s)) {
        const r = s.length;
        for (let p = 0; p < r; p++) {
          let m2 = s[p];
          if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
            if (m2.rule === void 0) {
              const o = { instancePath: i + "/hits/" + p, schemaPath: "#/properties/hits/items/required", keyword: "required", params: { missingProperty: "rule" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
            }
            if (m2.path === void 0) {
              const o = { instancePath: i + "/hits/" + p, schemaPath: "#/properties/hits/items/required", keyword: "required", params: { missingProperty: "path" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
            }
            for (const o in m2)
              if (!(o === "rule" || o === "path" || o === "line")) {
                const l = { instancePath: i + "/hits/" + p, schemaPath: "#/properties/hits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), t++;
              }
            if (m2.rule !== void 0) {
              let o = m2.rule;
              if (typeof o == "string") {
                if (d(o) > 128) {
                  const l = { instancePath: i + "/hits/" + p + "/rule", schemaPath: "#/properties/hits/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), t++;
                }
                if (d(o) < 1) {
                  const l = { instancePath: i + "/hits/" + p + "/rule", schemaPath: "#/properties/hits/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), t++;
                }
              } else {
                const l = { instancePath: i + "/hits/" + p + "/rule", schemaPath: "#/properties/hits/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), t++;
              }
            }
            if (m2.path !== void 0) {
              let o = m2.path;
              if (typeof o == "string") {
                if (d(o) > 1024) {
                  const l = { instancePath: i + "/hits/" + p + "/path", schemaPath: "#/properties/hits/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), t++;
                }
                if (d(o) < 1) {
                  const l = { instancePath: i + "/hits/" + p + "/path", schemaPath: "#/properties/hits/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), t++;
                }
              } else {
                const l = { instancePath: i + "/hits/" + p + "/path", schemaPath: "#/properties/hits/items/properties/path/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), t++;
              }
            }
            if (m2.line !== void 0) {
              let o = m2.line;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                const l = { instancePath: i + "/hits/" + p + "/line", schemaPath: "#/properties/hits/items/properties/line/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), t++;
              }
              if (typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) {
                const l = { instancePath: i + "/hits/" + p + "/line", schemaPath: "#/properties/hits/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), t++;
              }
            }
          } else {
            const o = { instancePath: i + "/hits/" + p, schemaPath: "#/properties/hits/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
          }
        }
      } else {
        const r = { instancePath: i + "/hits", schemaPath: "#/properties/hits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (a.overall_pass !== void 0 && typeof a.overall_pass != "boolean") {
      const s = { instancePath: i + "/overall_pass", schemaPath: "#/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
  } else {
    const s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
  }
  return f2.errors = e, t === 0;
}
f2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/build_context_secret_scan.v1.ts
var BuildContextSecretScanV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("build_context_secret_scan.v1", N);

// evidence-schemas/src/generated/secret_source_contract_receipt.v1.validate.js
var I = _3;
var q2 = { enum: ["embedded", "emulated", "dev_min"] };
var k2 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var x3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var g3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function _3(n, { instancePath: i = "", parentData: b6, parentDataProperty: v5, rootData: $4 = n, dynamicAnchors: j4 = {} } = {}) {
  let e = null, t = 0;
  const h4 = _3.evaluated;
  if (h4.dynamicProps && (h4.props = void 0), h4.dynamicItems && (h4.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (n.platform_run_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (n.phase_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (n.substrate === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (n.execution_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (n.written_at_utc === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (n.modes === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modes" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    for (const r in n)
      if (!(r === "schema" || r === "platform_run_id" || r === "phase_id" || r === "substrate" || r === "execution_id" || r === "written_at_utc" || r === "modes")) {
        const m2 = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.secret_source_contract_receipt.v1") {
      const r = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.secret_source_contract_receipt.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (n.platform_run_id !== void 0 && n.platform_run_id !== "N/A") {
      const r = { instancePath: i + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (n.phase_id !== void 0 && n.phase_id !== "P(-1)") {
      const r = { instancePath: i + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (n.substrate !== void 0) {
      let r = n.substrate;
      if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
        const m2 = { instancePath: i + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: q2.enum } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
      }
    }
    if (n.execution_id !== void 0) {
      let r = n.execution_id;
      if (typeof r == "string") {
        if (!k2.test(r)) {
          const m2 = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
        }
      } else {
        const m2 = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
      }
    }
    if (n.written_at_utc !== void 0) {
      let r = n.written_at_utc;
      if (typeof r == "string") {
        if (!x3.test(r)) {
          const m2 = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
        }
      } else {
        const m2 = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
      }
    }
    if (n.modes !== void 0) {
      let r = n.modes;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const a = { instancePath: i + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
        }
        const m2 = r.length;
        for (let a = 0; a < m2; a++) {
          let p = r[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.mode === void 0) {
              const s = { instancePath: i + "/modes/" + a, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "mode" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
            }
            if (p.required_paths === void 0) {
              const s = { instancePath: i + "/modes/" + a, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "required_paths" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
            }
            if (p.accepts_secret_argument === void 0) {
              const s = { instancePath: i + "/modes/" + a, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "accepts_secret_argument" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
            }
            if (p.secret_argument_exit_code === void 0) {
              const s = { instancePath: i + "/modes/" + a, schemaPath: "#/properties/modes/items/required", keyword: "required", params: { missingProperty: "secret_argument_exit_code" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
            }
            for (const s in p)
              if (!(s === "mode" || s === "required_paths" || s === "accepts_secret_argument" || s === "secret_argument_exit_code")) {
                const d3 = { instancePath: i + "/modes/" + a, schemaPath: "#/properties/modes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), t++;
              }
            if (p.mode !== void 0) {
              let s = p.mode;
              if (typeof s == "string") {
                if (g3(s) > 64) {
                  const d3 = { instancePath: i + "/modes/" + a + "/mode", schemaPath: "#/properties/modes/items/properties/mode/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), t++;
                }
                if (g3(s) < 1) {
                  const d3 = { instancePath: i + "/modes/" + a + "/mode", schemaPath: "#/properties/modes/items/properties/mode/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), t++;
                }
              } else {
                const d3 = { instancePath: i + "/modes/" + a + "/mode", schemaPath: "#/properties/modes/items/properties/mode/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), t++;
              }
            }
            if (p.required_paths !== void 0) {
              let s = p.required_paths;
              if (Array.isArray(s)) {
                const d3 = s.length;
                for (let c = 0; c < d3; c++) {
                  let u3 = s[c];
                  if (typeof u3 == "string") {
                    if (g3(u3) > 256) {
                      const l = { instancePath: i + "/modes/" + a + "/required_paths/" + c, schemaPath: "#/properties/modes/items/properties/required_paths/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), t++;
                    }
                    if (g3(u3) < 1) {
                      const l = { instancePath: i + "/modes/" + a + "/required_paths/" + c, schemaPath: "#/properties/modes/items/properties/required_paths/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), t++;
                    }
                  } else {
                    const l = { instancePath: i + "/modes/" + a + "/required_paths/" + c, schemaPath: "#/properties/modes/items/properties/required_paths/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), t++;
                  }
                }
              } else {
                const d3 = { instancePath: i + "/modes/" + a + "/required_paths", schemaPath: "#/properties/modes/items/properties/required_paths/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), t++;
              }
            }
            if (p.accepts_secret_argument !== void 0 && typeof p.accepts_secret_argument != "boolean") {
              const s = { instancePath: i + "/modes/" + a + "/accepts_secret_argument", schemaPath: "#/properties/modes/items/properties/accepts_secret_argument/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
            }
            if (p.secret_argument_exit_code !== void 0) {
              let s = p.secret_argument_exit_code;
              const d3 = t;
              let c = false, u3 = null;
              const l = t;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const f5 = { instancePath: i + "/modes/" + a + "/secret_argument_exit_code", schemaPath: "#/properties/modes/items/properties/secret_argument_exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
              }
              var y7 = l === t;
              y7 && (c = true, u3 = 0);
              const w5 = t;
              if (s !== null) {
                const f5 = { instancePath: i + "/modes/" + a + "/secret_argument_exit_code", schemaPath: "#/properties/modes/items/properties/secret_argument_exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
              }
              var y7 = w5 === t;
              if (y7 && c ? (c = false, u3 = [u3, 1]) : y7 && (c = true, u3 = 1), c)
                t = d3, e !== null && (d3 ? e.length = d3 : e = null);
              else {
                const f5 = { instancePath: i + "/modes/" + a + "/secret_argument_exit_code", schemaPath: "#/properties/modes/items/properties/secret_argument_exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: u3 } };
                e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
              }
            }
          } else {
            const s = { instancePath: i + "/modes/" + a, schemaPath: "#/properties/modes/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
          }
        }
      } else {
        const m2 = { instancePath: i + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
  }
  return _3.errors = e, t === 0;
}
_3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/secret_source_contract_receipt.v1.ts
var SecretSourceContractReceiptV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("secret_source_contract_receipt.v1", I);

// evidence-schemas/src/generated/security_secret_injection_checks.v1.validate.js
var T = y5;
var g4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "security_secret_injection_checks.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "scanner_version", "patterns", "overall_pass"], properties: { schema: { const: "fp.security_secret_injection_checks.v1" }, platform_run_id: { const: "N/A" }, phase_id: { const: "P(-1)" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, scanner_version: { type: "string", minLength: 1, maxLength: 64 }, patterns: { type: "array", items: { type: "object", additionalProperties: false, required: ["id", "scanned_count", "hits"], properties: { id: { type: "string", minLength: 1, maxLength: 128 }, scanned_count: { type: "integer", minimum: 0 }, hits: { type: "array", items: { type: "object", additionalProperties: false, required: ["rule", "path"], properties: { rule: { type: "string", minLength: 1, maxLength: 128 }, path: { type: "string", minLength: 1, maxLength: 1024 }, line: { type: "integer", minimum: 1 } } } } } }, minItems: 1 }, overall_pass: { type: "boolean" } } };
var w2 = { enum: ["embedded", "emulated", "dev_min"] };
var k3 = Object.prototype.hasOwnProperty;
var h2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var v3 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var q3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function y5(a, { instancePath: s = "", parentData: b6, parentDataProperty: x5, rootData: j4 = a, dynamicAnchors: L3 = {} } = {}) {
  let e = null, r = 0;
  const _4 = y5.evaluated;
  if (_4.dynamicProps && (_4.props = void 0), _4.dynamicItems && (_4.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (a.platform_run_id === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (a.phase_id === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (a.substrate === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (a.execution_id === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (a.written_at_utc === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (a.scanner_version === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scanner_version" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (a.patterns === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "patterns" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (a.overall_pass === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    for (const t in a)
      if (!k3.call(g4.properties, t)) {
        const p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
      }
    if (a.schema !== void 0 && a.schema !== "fp.security_secret_injection_checks.v1") {
      const t = { instancePath: s + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.security_secret_injection_checks.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (a.platform_run_id !== void 0 && a.platform_run_id !== "N/A") {
      const t = { instancePath: s + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (a.phase_id !== void 0 && a.phase_id !== "P(-1)") {
      const t = { instancePath: s + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (a.substrate !== void 0) {
      let t = a.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const p = { instancePath: s + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: w2.enum } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
      }
    }
    if (a.execution_id !== void 0) {
      let t = a.execution_id;
      if (typeof t == "string") {
        if (!v3.test(t)) {
          const p = { instancePath: s + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
        }
      } else {
        const p = { instancePath: s + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
      }
    }
    if (a.written_at_utc !== void 0) {
      let t = a.written_at_utc;
      if (typeof t == "string") {
        if (!q3.test(t)) {
          const p = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
        }
      } else {
        const p = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
      }
    }
    if (a.scanner_version !== void 0) {
      let t = a.scanner_version;
      if (typeof t == "string") {
        if (h2(t) > 64) {
          const p = { instancePath: s + "/scanner_version", schemaPath: "#/properties/scanner_version/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
        }
        if (h2(t) < 1) {
          const p = { instancePath: s + "/scanner_version", schemaPath: "#/properties/scanner_version/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
        }
      } else {
        const p = { instancePath: s + "/scanner_version", schemaPath: "#/properties/scanner_version/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
      }
    }
    if (a.patterns !== void 0) {
      let t = a.patterns;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          const m2 = { instancePath: s + "/patterns", schemaPath: "#/properties/patterns/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
        const p = t.length;
        for (let m2 = 0; m2 < p; m2++) {
          let u3 = t[m2];
          if (u3 && typeof u3 == "object" && !Array.isArray(u3)) {
            if (u3.id === void 0) {
              const n = { instancePath: s + "/patterns/" + m2, schemaPath: "#/properties/patterns/items/required", keyword: "required", params: { missingProperty: "id" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
            }
            if (u3.scanned_count === void 0) {
              const n = { instancePath: s + "/patterns/" + m2, schemaPath: "#/properties/patterns/items/required", keyword: "required", params: { missingProperty: "scanned_count" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
            }
            if (u3.hits === void 0) {
              const n = { instancePath: s + "/patterns/" + m2, schemaPath: "#/properties/patterns/items/required", keyword: "required", params: { missingProperty: "hits" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
            }
            for (const n in u3)
              if (!(n === "id" || n === "scanned_count" || n === "hits")) {
                const d3 = { instancePath: s + "/patterns/" + m2, schemaPath: "#/properties/patterns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            if (u3.id !== void 0) {
              let n = u3.id;
              if (typeof n == "string") {
                if (h2(n) > 128) {
                  const d3 = { instancePath: s + "/patterns/" + m2 + "/id", schemaPath: "#/properties/patterns/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
                if (h2(n) < 1) {
                  const d3 = { instancePath: s + "/patterns/" + m2 + "/id", schemaPath: "#/properties/patterns/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
              } else {
                const d3 = { instancePath: s + "/patterns/" + m2 + "/id", schemaPath: "#/properties/patterns/items/properties/id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            }
            if (u3.scanned_count !== void 0) {
              let n = u3.scanned_count;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const d3 = { instancePath: s + "/patterns/" + m2 + "/scanned_count", schemaPath: "#/properties/patterns/items/properties/scanned_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
              if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
                const d3 = { instancePath: s + "/patterns/" + m2 + "/scanned_count", schemaPath: "#/properties/patterns/items/properties/scanned_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            }
            if (u3.hits !== void 0) {
              let n = u3.hits;
              if (Array.isArray(n)) {
                const d3 = n.length;
                for (let c = 0; c < d3; c++) {
                  let f5 = n[c];
                  if (f5 && typeof f5 == "object" && !Array.isArray(f5)) {
                    if (f5.rule === void 0) {
                      const o = { instancePath: s + "/patterns/" + m2 + "/hits/" + c, schemaPath: "#/properties/patterns/items/properties/hits/items/required", keyword: "required", params: { missingProperty: "rule" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                    }
                    if (f5.path === void 0) {
                      const o = { instancePath: s + "/patterns/" + m2 + "/hits/" + c, schemaPath: "#/properties/patterns/items/properties/hits/items/required", keyword: "required", params: { missingProperty: "path" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                    }
                    for (const o in f5)
                      if (!(o === "rule" || o === "path" || o === "line")) {
                        const l = { instancePath: s + "/patterns/" + m2 + "/hits/" + c, schemaPath: "#/properties/patterns/items/properties/hits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
                      }
                    if (f5.rule !== void 0) {
                      let o = f5.rule;
                      if (typeof o == "string") {
                        if (h2(o) > 128) {
                          const l = { instancePath: s + "/patterns/" + m2 + "/hits/" + c + "/rule", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 128 } };
                          e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
                        }
                        if (h2(o) < 1) {
                          const l = { instancePath: s + "/patterns/" + m2 + "/hits/" + c + "/rule", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
                        }
                      } else {
                        const l = { instancePath: s + "/patterns/" + m2 + "/hits/" + c + "/rule", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
                      }
                    }
                    if (f5.path !== void 0) {
                      let o = f5.path;
                      if (typeof o == "string") {
                        if (h2(o) > 1024) {
                          const l = { instancePath: s + "/patterns/" + m2 + "/hits/" + c + "/path", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
                        }
                        if (h2(o) < 1) {
                          const l = { instancePath: s + "/patterns/" + m2 + "/hits/" + c + "/path", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
                        }
                      } else {
                        const l = { instancePath: s + "/patterns/" + m2 + "/hits/" + c + "/path", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/path/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
                      }
                    }
                    if (f5.line !== void 0) {
                      let o = f5.line;
                      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                        const l = { instancePath: s + "/patterns/" + m2 + "/hits/" + c + "/line", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/line/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
                      }
                      if (typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) {
                        const l = { instancePath: s + "/patterns/" + m2 + "/hits/" + c + "/line", schemaPath: "#/properties/patterns/items/properties/hits/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
                      }
                    }
                  } else {
                    const o = { instancePath: s + "/patterns/" + m2 + "/hits/" + c, schemaPath: "#/properties/patterns/items/properties/hits/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                  }
                }
              } else {
                const d3 = { instancePath: s + "/patterns/" + m2 + "/hits", schemaPath: "#/properties/patterns/items/properties/hits/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            }
          } else {
            const n = { instancePath: s + "/patterns/" + m2, schemaPath: "#/properties/patterns/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
          }
        }
      } else {
        const p = { instancePath: s + "/patterns", schemaPath: "#/properties/patterns/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
      }
    }
    if (a.overall_pass !== void 0 && typeof a.overall_pass != "boolean") {
      const t = { instancePath: s + "/overall_pass", schemaPath: "#/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
  } else {
    const t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
  }
  return y5.errors = e, r === 0;
}
y5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/security_secret_injection_checks.v1.ts
var SecuritySecretInjectionChecksV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("security_secret_injection_checks.v1", T);

// other-part:actions/lib/rules/secret-hits.ts
import { hitLines$actions_lib_rules_secret_hits } from "./lib.mjs";

// actions/m1-packaging/lanes/d-security.ts
var USAGE2 = 64;
var SECRET_VALUE = /(PASSWORD|SECRET|TOKEN|API_?KEY|CREDENTIALS?|DSN)$/;
var security = defineLane$actions_lib_run_lane({
  id: "M1.D",
  documents: ({ context, image, instructions: instructions2, contract }, moment) => ({
    contextScan: mapFact$actions_lib_checks_fact(
      context,
      (scan) => attemptDocument$actions_lib_run_documents("build_context_secret_scan.json", BuildContextSecretScanV1, contextReceipt(scan, moment))
    ),
    injection: mapFact$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ image, instructions: instructions2 }),
      (found) => attemptDocument$actions_lib_run_documents(
        "security_secret_injection_checks.json",
        SecuritySecretInjectionChecksV1,
        injectionReceipt(found, moment)
      )
    ),
    sources: mapFact$actions_lib_checks_fact(
      contract,
      (modes) => attemptDocument$actions_lib_run_documents(
        "secret_source_contract_receipt.json",
        SecretSourceContractReceiptV1,
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
  handover: ({ context, image }) => isReadable$actions_lib_checks_fact(context) && isReadable$actions_lib_checks_fact(image) ? { context_files: context.value.filesScanned, image_files: image.value.filesScanned } : void 0
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
var hitsOf = ({ hits }) => hitLines$actions_lib_rules_secret_hits(hits);
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

// evidence-schemas/src/generated/build_command_surface_receipt.v1.validate.js
var F2 = f3;
var w3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "build_command_surface_receipt.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "steps", "tool_versions"], properties: { schema: { const: "fp.build_command_surface_receipt.v1" }, platform_run_id: { const: "N/A" }, phase_id: { const: "P(-1)" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, steps: { type: "array", items: { type: "object", additionalProperties: false, required: ["step", "outcome", "started_at_utc", "ended_at_utc", "exit_code", "retries"], properties: { step: { enum: ["validate_inputs", "oidc", "registry_login", "context_scan", "build", "push_immutable_tag", "push_convenience_tag", "resolve_digest", "write_evidence"] }, outcome: { enum: ["ok", "failed"] }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, ended_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, retries: { type: "integer", minimum: 0 } } }, minItems: 1 }, tool_versions: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 128 }, propertyNames: { minLength: 1, maxLength: 64 } } } };
var b4 = { enum: ["embedded", "emulated", "dev_min"] };
var q4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var P3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var h3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function f3(m2, { instancePath: i = "", parentData: $4, parentDataProperty: j4, rootData: N2 = m2, dynamicAnchors: A2 = {} } = {}) {
  let e = null, r = 0;
  const _4 = f3.evaluated;
  if (_4.dynamicProps && (_4.props = void 0), _4.dynamicItems && (_4.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.schema === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (m2.platform_run_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (m2.phase_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (m2.substrate === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (m2.execution_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (m2.written_at_utc === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (m2.steps === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (m2.tool_versions === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool_versions" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    for (const t in m2)
      if (!(t === "schema" || t === "platform_run_id" || t === "phase_id" || t === "substrate" || t === "execution_id" || t === "written_at_utc" || t === "steps" || t === "tool_versions")) {
        const a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    if (m2.schema !== void 0 && m2.schema !== "fp.build_command_surface_receipt.v1") {
      const t = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.build_command_surface_receipt.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (m2.platform_run_id !== void 0 && m2.platform_run_id !== "N/A") {
      const t = { instancePath: i + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (m2.phase_id !== void 0 && m2.phase_id !== "P(-1)") {
      const t = { instancePath: i + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (m2.substrate !== void 0) {
      let t = m2.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const a = { instancePath: i + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: b4.enum } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (m2.execution_id !== void 0) {
      let t = m2.execution_id;
      if (typeof t == "string") {
        if (!q4.test(t)) {
          const a = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
      } else {
        const a = { instancePath: i + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (m2.written_at_utc !== void 0) {
      let t = m2.written_at_utc;
      if (typeof t == "string") {
        if (!P3.test(t)) {
          const a = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
      } else {
        const a = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (m2.steps !== void 0) {
      let t = m2.steps;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          const p = { instancePath: i + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
        }
        const a = t.length;
        for (let p = 0; p < a; p++) {
          let n = t[p];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.step === void 0) {
              const s = { instancePath: i + "/steps/" + p, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "step" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (n.outcome === void 0) {
              const s = { instancePath: i + "/steps/" + p, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "outcome" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (n.started_at_utc === void 0) {
              const s = { instancePath: i + "/steps/" + p, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (n.ended_at_utc === void 0) {
              const s = { instancePath: i + "/steps/" + p, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "ended_at_utc" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (n.exit_code === void 0) {
              const s = { instancePath: i + "/steps/" + p, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "exit_code" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (n.retries === void 0) {
              const s = { instancePath: i + "/steps/" + p, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "retries" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            for (const s in n)
              if (!(s === "step" || s === "outcome" || s === "started_at_utc" || s === "ended_at_utc" || s === "exit_code" || s === "retries")) {
                const d3 = { instancePath: i + "/steps/" + p, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            if (n.step !== void 0) {
              let s = n.step;
              if (!(s === "validate_inputs" || s === "oidc" || s === "registry_login" || s === "context_scan" || s === "build" || s === "push_immutable_tag" || s === "push_convenience_tag" || s === "resolve_digest" || s === "write_evidence")) {
                const d3 = { instancePath: i + "/steps/" + p + "/step", schemaPath: "#/properties/steps/items/properties/step/enum", keyword: "enum", params: { allowedValues: w3.properties.steps.items.properties.step.enum } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            }
            if (n.outcome !== void 0) {
              let s = n.outcome;
              if (!(s === "ok" || s === "failed")) {
                const d3 = { instancePath: i + "/steps/" + p + "/outcome", schemaPath: "#/properties/steps/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: w3.properties.steps.items.properties.outcome.enum } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            }
            if (n.started_at_utc !== void 0) {
              let s = n.started_at_utc;
              if (typeof s == "string") {
                if (!P3.test(s)) {
                  const d3 = { instancePath: i + "/steps/" + p + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
              } else {
                const d3 = { instancePath: i + "/steps/" + p + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            }
            if (n.ended_at_utc !== void 0) {
              let s = n.ended_at_utc;
              if (typeof s == "string") {
                if (!P3.test(s)) {
                  const d3 = { instancePath: i + "/steps/" + p + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
              } else {
                const d3 = { instancePath: i + "/steps/" + p + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            }
            if (n.exit_code !== void 0) {
              let s = n.exit_code;
              const d3 = r;
              let c = false, u3 = null;
              const k5 = r;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const l = { instancePath: i + "/steps/" + p + "/exit_code", schemaPath: "#/properties/steps/items/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
              }
              var y7 = k5 === r;
              y7 && (c = true, u3 = 0);
              const x5 = r;
              if (s !== null) {
                const l = { instancePath: i + "/steps/" + p + "/exit_code", schemaPath: "#/properties/steps/items/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
              }
              var y7 = x5 === r;
              if (y7 && c ? (c = false, u3 = [u3, 1]) : y7 && (c = true, u3 = 1), c)
                r = d3, e !== null && (d3 ? e.length = d3 : e = null);
              else {
                const l = { instancePath: i + "/steps/" + p + "/exit_code", schemaPath: "#/properties/steps/items/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: u3 } };
                e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
              }
            }
            if (n.retries !== void 0) {
              let s = n.retries;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const d3 = { instancePath: i + "/steps/" + p + "/retries", schemaPath: "#/properties/steps/items/properties/retries/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                const d3 = { instancePath: i + "/steps/" + p + "/retries", schemaPath: "#/properties/steps/items/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            }
          } else {
            const s = { instancePath: i + "/steps/" + p, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const a = { instancePath: i + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (m2.tool_versions !== void 0) {
      let t = m2.tool_versions;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const a in t) {
          const p = r;
          if (typeof a == "string") {
            if (h3(a) > 64) {
              const n = { instancePath: i + "/tool_versions", schemaPath: "#/properties/tool_versions/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: a };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
            }
            if (h3(a) < 1) {
              const n = { instancePath: i + "/tool_versions", schemaPath: "#/properties/tool_versions/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: a };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
            }
          }
          var v5 = p === r;
          if (!v5) {
            const n = { instancePath: i + "/tool_versions", schemaPath: "#/properties/tool_versions/propertyNames", keyword: "propertyNames", params: { propertyName: a } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
          }
        }
        for (const a in t) {
          let p = t[a];
          if (typeof p == "string") {
            if (h3(p) > 128) {
              const n = { instancePath: i + "/tool_versions/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tool_versions/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
            }
            if (h3(p) < 1) {
              const n = { instancePath: i + "/tool_versions/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tool_versions/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
            }
          } else {
            const n = { instancePath: i + "/tool_versions/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tool_versions/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
          }
        }
      } else {
        const a = { instancePath: i + "/tool_versions", schemaPath: "#/properties/tool_versions/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
  } else {
    const t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
  }
  return f3.errors = e, r === 0;
}
f3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/build_command_surface_receipt.v1.ts
var BuildCommandSurfaceReceiptV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("build_command_surface_receipt.v1", F2);

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
      (all) => attemptDocument$actions_lib_run_documents("build_command_surface_receipt.json", BuildCommandSurfaceReceiptV1, {
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
var byStart = (steps) => steps.toSorted((a, b6) => a.started_at_utc < b6.started_at_utc ? -1 : a.started_at_utc > b6.started_at_utc ? 1 : 0);
var inOrderOfTime = (steps) => byStart(steps).map(({ step, outcome }) => outcome === "ok" ? step : `${step}: ${outcome}`);
function overlapping(steps) {
  const sorted = byStart(steps);
  return sorted.filter((one, index) => one.started_at_utc < (sorted[index - 1]?.ended_at_utc ?? "")).map(({ step }) => step);
}

// other-part:actions/lib/definition/used-values.ts
import { buildDriverValue$actions_lib_definition_used_values } from "./lib.mjs";

// actions/m1-packaging/ci-run.ts
var PIPELINE = ".github/workflows/pipeline.yml";
var demandedRun = ({ repository, run_attempt, actor }, builtSha) => ({
  repository,
  workflow: true,
  event: "workflow_dispatch",
  head_sha: builtSha ?? "no commit was built",
  attempt: run_attempt,
  actor,
  // A run that is still at work and is not this one would be a second writer; one that failed later may have built.
  state: { $one_of: ["this run", "success", "failure"] }
});
var shownRun = (run2, ownRunId) => ({
  repository: run2.repository,
  workflow: [handle$evidence_schemas_src_handles("WF_M1_PACKAGING"), PIPELINE].includes(run2.path),
  event: run2.event,
  head_sha: run2.headSha,
  attempt: run2.attempt,
  actor: run2.actor,
  state: run2.id === ownRunId ? "this run" : run2.conclusion ?? run2.status
});

// actions/m1-packaging/lanes/f-driver-pin.ts
var driverPin = defineLane$actions_lib_run_lane({
  id: "M1.F",
  decide: ({ driver, made, builtSha, run: run2 }, _written, { substrate, ci }) => ({
    "M1.F-C01a": {
      expected: {
        driver: buildDriverValue$actions_lib_definition_used_values(substrate),
        repository: ci.repository,
        workflow_sha: ci.workflow_sha
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ driver, made }), (found) => ({
        driver: found.driver,
        repository: found.made.repository,
        workflow_sha: found.made.workflow_sha
      })),
      fails: "M1F-B1"
    },
    "M1.F-C01b": {
      expected: demandedRun(isReadable$actions_lib_checks_fact(made) ? made.value : ci, builtSha),
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ made, run: run2 }), (found) => shownRun(found.run, ci.run_id)),
      fails: "M1F-B1"
    }
  })
});

// evidence-schemas/src/generated/ci_m1_outputs.v1.validate.js
var D3 = f4;
var y6 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "ci_m1_outputs.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "phase_id", "substrate", "execution_id", "written_at_utc", "image_tag", "image_digest", "ci_run_id", "build_actor"], properties: { schema: { const: "fp.ci_m1_outputs.v1" }, platform_run_id: { const: "N/A" }, phase_id: { const: "P(-1)" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, image_tag: { type: "string", maxLength: 1024, pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, git_sha: { $ref: "common.v1.schema.json#/$defs/git_sha" }, ci_run_id: { type: "string", minLength: 1, maxLength: 128 }, build_actor: { type: "string", minLength: 1, maxLength: 1024 } }, if: { properties: { image_tag: { type: "string", pattern: "^git-" } } }, then: { properties: { git_sha: { type: "string" } }, required: ["git_sha"] }, else: { properties: { git_sha: false } } };
var w4 = { enum: ["embedded", "emulated", "dev_min"] };
var P4 = new RegExp("^git-", "u");
var k4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var $3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var v4 = new RegExp("^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$", "u");
var b5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var x4 = new RegExp("^[0-9a-f]{40}$", "u");
var j3 = Object.prototype.hasOwnProperty;
var d2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function f4(s, { instancePath: a = "", parentData: q5, parentDataProperty: L3, rootData: A2 = s, dynamicAnchors: E = {} } = {}) {
  let e = null, i = 0;
  const p = f4.evaluated;
  p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0);
  const u3 = i;
  let l = true;
  const g5 = i;
  if (s && typeof s == "object" && !Array.isArray(s) && s.image_tag !== void 0) {
    let r = s.image_tag;
    if (i === i)
      if (typeof r == "string") {
        if (!P4.test(r)) {
          const o = {};
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
        }
      } else {
        const o = {};
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
      }
  }
  var c = g5 === i;
  i = u3, e !== null && (u3 ? e.length = u3 : e = null);
  let _4;
  if (c) {
    const r = i;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.git_sha === void 0) {
        const o = { instancePath: a, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "git_sha" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
      }
      if (s.git_sha !== void 0 && typeof s.git_sha != "string") {
        const o = { instancePath: a + "/git_sha", schemaPath: "#/then/properties/git_sha/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
      }
    }
    var c = r === i;
    if (l = c, l) {
      var m2 = {};
      m2.git_sha = true, m2.image_tag = true;
    }
    _4 = "then";
  } else {
    const r = i;
    if (s && typeof s == "object" && !Array.isArray(s) && s.git_sha !== void 0) {
      const o = { instancePath: a + "/git_sha", schemaPath: "#/else/properties/git_sha/false schema", keyword: "false schema", params: {} };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
    }
    var c = r === i;
    l = c, l && m2 !== true && (m2 = m2 || {}, m2.git_sha = true), _4 = "else";
  }
  if (!l) {
    const r = { instancePath: a, schemaPath: "#/if", keyword: "if", params: { failingKeyword: _4 } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (s.platform_run_id === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (s.phase_id === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (s.substrate === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (s.execution_id === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (s.written_at_utc === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (s.image_tag === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_tag" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (s.image_digest === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (s.ci_run_id === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (s.build_actor === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build_actor" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    for (const r in s)
      if (!j3.call(y6.properties, r)) {
        const t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    if (s.schema !== void 0 && s.schema !== "fp.ci_m1_outputs.v1") {
      const r = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.ci_m1_outputs.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (s.platform_run_id !== void 0 && s.platform_run_id !== "N/A") {
      const r = { instancePath: a + "/platform_run_id", schemaPath: "#/properties/platform_run_id/const", keyword: "const", params: { allowedValue: "N/A" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (s.phase_id !== void 0 && s.phase_id !== "P(-1)") {
      const r = { instancePath: a + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P(-1)" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (s.substrate !== void 0) {
      let r = s.substrate;
      if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
        const t = { instancePath: a + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: w4.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (s.execution_id !== void 0) {
      let r = s.execution_id;
      if (typeof r == "string") {
        if (!k4.test(r)) {
          const t = { instancePath: a + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: a + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (s.written_at_utc !== void 0) {
      let r = s.written_at_utc;
      if (typeof r == "string") {
        if (!$3.test(r)) {
          const t = { instancePath: a + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: a + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (s.image_tag !== void 0) {
      let r = s.image_tag;
      if (typeof r == "string") {
        if (d2(r) > 1024) {
          const t = { instancePath: a + "/image_tag", schemaPath: "#/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (!v4.test(r)) {
          const t = { instancePath: a + "/image_tag", schemaPath: "#/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: a + "/image_tag", schemaPath: "#/properties/image_tag/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (s.image_digest !== void 0) {
      let r = s.image_digest;
      if (typeof r == "string") {
        if (!b5.test(r)) {
          const t = { instancePath: a + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: a + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (s.git_sha !== void 0) {
      let r = s.git_sha;
      if (typeof r == "string") {
        if (!x4.test(r)) {
          const t = { instancePath: a + "/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: a + "/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (s.ci_run_id !== void 0) {
      let r = s.ci_run_id;
      if (typeof r == "string") {
        if (d2(r) > 128) {
          const t = { instancePath: a + "/ci_run_id", schemaPath: "#/properties/ci_run_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (d2(r) < 1) {
          const t = { instancePath: a + "/ci_run_id", schemaPath: "#/properties/ci_run_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: a + "/ci_run_id", schemaPath: "#/properties/ci_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (s.build_actor !== void 0) {
      let r = s.build_actor;
      if (typeof r == "string") {
        if (d2(r) > 1024) {
          const t = { instancePath: a + "/build_actor", schemaPath: "#/properties/build_actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (d2(r) < 1) {
          const t = { instancePath: a + "/build_actor", schemaPath: "#/properties/build_actor/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: a + "/build_actor", schemaPath: "#/properties/build_actor/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
  } else {
    const r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
  }
  return f4.errors = e, i === 0;
}
f4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/ci_m1_outputs.v1.ts
var CiM1OutputsV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("ci_m1_outputs.v1", D3);

// actions/m1-packaging/lanes/g-workflow.ts
var TEXT = {
  top_permissions: {},
  wider_jobs: [],
  unpinned_actions: [],
  kept_tokens: [],
  handed_secrets: [],
  expressions_in_scripts: [],
  tolerated_failures: [],
  endless_jobs: [],
  cancellable_jobs: [],
  environments: ["phase-activation-m1", "phase-execute-m1"],
  build_behind_execution: true
};
var BUILD_PERMISSIONS = { contents: "read", identity: "write" };
var workflow = defineLane$actions_lib_run_lane({
  id: "M1.G",
  documents: ({ provenance: provenance2 }, { substrate, executionId, gatheredAtUtc }) => ({
    outputs: mapFact$actions_lib_checks_fact(
      provenance2,
      ({ image_tag, image_digest, git_sha, build_actor, ci }) => attemptDocument$actions_lib_run_documents("ci_m1_outputs.json", CiM1OutputsV1, {
        schema: "fp.ci_m1_outputs.v1",
        platform_run_id: "N/A",
        phase_id: "P(-1)",
        substrate,
        execution_id: executionId,
        written_at_utc: gatheredAtUtc,
        image_tag,
        image_digest,
        ...git_sha === void 0 ? {} : { git_sha },
        ci_run_id: ci.run_id,
        build_actor
      })
    )
  }),
  decide: (facts, { outputs }, { ci }) => {
    const { shape, blobSha: blobSha2, published, image, built: built2, provenance: provenance2, run: run2 } = facts;
    return {
      "M1.G-C01": {
        expected: {
          build_permissions: BUILD_PERMISSIONS,
          blob_sha: isReadable$actions_lib_checks_fact(blobSha2) ? blobSha2.value : ""
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ shape, blobSha: blobSha2, published }), (found) => ({
          build_permissions: found.shape.buildPermissions,
          blob_sha: found.published
        })),
        fails: "M1G-B1"
      },
      "M1.G-C01a": {
        expected: {
          triggers: ["workflow_call", "workflow_dispatch"],
          caller_triggers: { $each: "workflow_dispatch" },
          ...TEXT
        },
        observed: mapFact$actions_lib_checks_fact(shape, ({ triggers, callerTriggers, text }) => ({
          triggers,
          caller_triggers: callerTriggers,
          ...text
        })),
        fails: "M1G-B1"
      },
      "M1.G-C02": {
        expected: {
          ...image,
          ci_run_id: isReadable$actions_lib_checks_fact(built2) ? built2.value.run_id : "",
          build_actor: isReadable$actions_lib_checks_fact(built2) ? built2.value.actor : ""
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ built: built2, outputs, provenance: provenance2 }), (found) => ({
          image_tag: found.provenance.image_tag,
          image_digest: found.provenance.image_digest,
          git_sha: found.provenance.git_sha ?? null,
          ci_run_id: found.provenance.ci.run_id,
          build_actor: found.provenance.build_actor
        })),
        fails: "M1G-B2"
      },
      "M1.G-C02a": {
        expected: demandedRun(isReadable$actions_lib_checks_fact(provenance2) ? provenance2.value.ci : ci, image.git_sha),
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ provenance: provenance2, run: run2 }), (found) => shownRun(found.run, ci.run_id)),
        fails: "M1G-B2"
      }
    };
  }
});

// actions/m1-packaging/lanes/h-ci-gate.ts
var NEGATIVE_CASES = [
  { planted: "static credentials supplied", refused_by: ["static_credentials"] },
  { planted: "Dockerfile missing", refused_by: ["recipe"] },
  { planted: "digest missing", refused_by: ["provenance"] },
  { planted: "digest malformed", refused_by: ["provenance"] },
  { planted: "provenance field missing", refused_by: ["provenance"] },
  { planted: "secret planted in the context", refused_by: ["context_secret"] }
];
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
  handover: ({ positive, negative }) => isReadable$actions_lib_checks_fact(positive) && isReadable$actions_lib_checks_fact(negative) ? { refused_cases: negative.value.map(({ planted }) => planted), positive_faults: positive.value.length } : void 0
});

// actions/m1-packaging/lanes/i-readiness.ts
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
      // Before the first go the ledger refuses the build; a go that was given before this lane passed was given to
      // something that nobody had stated yet.
      expected: { build_waits_on: { $one_of: ["E_NO_EXECUTION_GO", "a go over PASS"] }, pushed_without_go: false },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ history, tagged }), (found) => ({
        build_waits_on: found.history.buildWaitsOn,
        pushed_without_go: found.tagged !== null && found.history.goes === 0
      })),
      fails: "M1I-B2"
    }
  }),
  handover: ({ candidate, lanes, checkout }, _written, { passes }) => isReadable$actions_lib_checks_fact(checkout) ? {
    state: passes ? "READY_FOR_BUILD_GO" : "NOT_READY",
    image_tag: candidate.image_tag,
    git_sha: candidate.git_sha,
    lanes
  } : void 0
});

// actions/m1-packaging/main.ts
async function run(io) {
  const found = staticCredentials(givenCredentials$actions_lib_io_inputs());
  if (found.length > 0) throw new PlatformError$evidence_schemas_src_platform_error("E_CREDENTIALS_STATIC", found.join(", "));
  await runPhaseAction$actions_lib_phase_action(
    {
      definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M1"),
      lanes: [
        built$actions_lib_run_lane(imageContract, gatherImageContract),
        built$actions_lib_run_lane(entrypoints, gatherEntrypoints),
        built$actions_lib_run_lane(security, gatherSecurity),
        built$actions_lib_run_lane(driverPin, gatherDriverPin),
        built$actions_lib_run_lane(ciGate, gatherGate),
        built$actions_lib_run_lane(buildReadiness, gatherBuildReadiness),
        built$actions_lib_run_lane(provenance, gatherBuildRun),
        built$actions_lib_run_lane(workflow, gatherWorkflow),
        built$actions_lib_run_lane(commandSurface, gatherCommandSurface)
      ]
    },
    io
  );
}
export {
  run
};
