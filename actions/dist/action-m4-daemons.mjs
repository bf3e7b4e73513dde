import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { getLaneDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { requiredHandles$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { built$actions_lib_run_lane } from "./lib.mjs";
import { defineLane$actions_lib_run_lane } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-closure.ts
import { gatherClosure$actions_lib_shared_lanes_gather_closure } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-verdict.ts
import { gatherVerdict$actions_lib_shared_lanes_gather_verdict } from "./lib.mjs";

// other-part:actions/lib/checks/fact.ts
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";
import { observeFrom$actions_lib_checks_fact } from "./lib.mjs";
import { valueOr$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/platform/image-help.ts
import { readImageCatalogue$actions_lib_platform_image_help } from "./lib.mjs";
import { readRequiredEnvironment$actions_lib_platform_image_help } from "./lib.mjs";

// other-part:actions/lib/platform/services.ts
import { PACKS$actions_lib_platform_services } from "./lib.mjs";
import { scenarioRunId$actions_lib_platform_services } from "./lib.mjs";
import { serviceMap$actions_lib_platform_services } from "./lib.mjs";

// other-part:actions/lib/run/decided.ts
import { decidedHandles$actions_lib_run_decided } from "./lib.mjs";
import { resolvedHandles$actions_lib_run_decided } from "./lib.mjs";

// actions/m4-daemons/facts/b-service-map.ts
var DECISIONS = ["service_map", "phase_profile", "desired_count"];
var gatherServiceMap = async (context) => ({
  rows: await observe$actions_lib_checks_fact(
    async () => (await serviceMap$actions_lib_platform_services(context)).map(({ handle, service, pack, mode, spec: { family } }) => ({
      handle,
      service,
      pack,
      mode,
      family
    }))
  ),
  image: await observe$actions_lib_checks_fact(() => readImageCatalogue$actions_lib_platform_image_help(context)),
  pinned: await observe$actions_lib_checks_fact(() => decidedHandles$actions_lib_run_decided(context, DECISIONS)),
  held: await observe$actions_lib_checks_fact(
    async () => (await context.session.compute().describeServices()).map(({ service, family, desiredCount }) => ({
      service,
      family,
      desiredCount
    }))
  )
});

// other-part:evidence-schemas/src/handles.ts
import { HANDLE_KEYS$evidence_schemas_src_handles } from "./schemas.mjs";
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { resolveHandles$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/placeholder.ts
import { findPlaceholder$evidence_schemas_src_placeholder } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-scan.ts
import { findSecrets$evidence_schemas_src_secret_scan } from "./schemas.mjs";

// other-part:runtime/src/catalog.ts
import { BUILT_DAEMONS$runtime_src_catalog } from "./substrate.mjs";
import { MODES$runtime_src_catalog } from "./substrate.mjs";
import { taskFamilyOf$runtime_src_catalog } from "./substrate.mjs";

// other-part:actions/lib/posture/declared-tasks.ts
import { getDeclaredTask$actions_lib_posture_declared_tasks } from "./lib.mjs";
import { roleNameOf$actions_lib_posture_declared_tasks } from "./lib.mjs";
import { rolesOf$actions_lib_posture_declared_tasks } from "./lib.mjs";

// actions/m4-daemons/facts/c-iam-binding.ts
async function gatherIamBinding({
  session,
  handleInputs
}) {
  const due = Object.fromEntries(BUILT_DAEMONS$runtime_src_catalog.map((daemon) => [handle$evidence_schemas_src_handles(daemon.handle), handle$evidence_schemas_src_handles(daemon.principal)]));
  const apply = roleNameOf$actions_lib_posture_declared_tasks(handle$evidence_schemas_src_handles("ROLE_TERRAFORM_APPLY", handleInputs));
  const account = await observe$actions_lib_checks_fact(() => session.posture());
  return {
    due,
    apply,
    registered: resolveHandles$evidence_schemas_src_handles(
      HANDLE_KEYS$evidence_schemas_src_handles.filter((key) => key.startsWith("ROLE_")),
      handleInputs
    ).flatMap(({ value_or_locator: arn }) => arn === null ? [] : [roleNameOf$actions_lib_posture_declared_tasks(arn)]),
    execution: handle$evidence_schemas_src_handles("ROLE_ECS_TASK_EXECUTION"),
    services: await observeFrom$actions_lib_checks_fact(account, (posture) => readServices(posture, Object.keys(due))),
    definitions: await observeFrom$actions_lib_checks_fact(account, readDefinitions),
    roles: await observeFrom$actions_lib_checks_fact(
      account,
      async (posture) => Object.fromEntries(
        await Promise.all(
          [.../* @__PURE__ */ new Set([...Object.values(due), apply])].map(
            async (name) => [name, await posture.findRole(name) ?? null]
          )
        )
      )
    )
  };
}
async function readServices(posture, names) {
  const declared = await posture.declaredServices(handle$evidence_schemas_src_handles("ECS_CLUSTER_NAME"));
  const found = [];
  for (const { service, taskDefinition } of declared) {
    if (!names.includes(service)) continue;
    found.push({ service, ...rolesOf$actions_lib_posture_declared_tasks(await getDeclaredTask$actions_lib_posture_declared_tasks(posture, taskDefinition)) });
  }
  return found;
}
async function readDefinitions(posture) {
  const found = [];
  for (const { mode } of MODES$runtime_src_catalog) {
    const family = taskFamilyOf$runtime_src_catalog(mode, handle$evidence_schemas_src_handles("NAME_PREFIX"));
    found.push({ family, ...rolesOf$actions_lib_posture_declared_tasks(await getDeclaredTask$actions_lib_posture_declared_tasks(posture, family)) });
  }
  return found;
}

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// other-part:evidence-schemas/src/fault-bound.ts
import { joinFaults$evidence_schemas_src_fault_bound } from "./schemas.mjs";
import { noteFault$evidence_schemas_src_fault_bound } from "./schemas.mjs";

// evidence-schemas/src/generated/network_posture_snapshot.v1.validate.js
var Z = y;
var P = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "network_posture_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "vpc", "nat_gateways_non_deleted_count", "load_balancers_count", "load_balancers", "ecs_services_desired_gt_zero_count", "ecs_services", "ecs_tasks", "sg_subnet_route_checks_pass", "details"], properties: { schema: { const: "fp.network_posture_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, vpc: { type: "string", pattern: "^vpc-[0-9a-f]{8,17}$" }, nat_gateways_non_deleted_count: { type: "integer", minimum: 0 }, load_balancers_count: { type: "integer", minimum: 0 }, load_balancers: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 1e3 }, ecs_services_desired_gt_zero_count: { type: "integer", minimum: 0 }, ecs_services: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 1e3 }, ecs_tasks: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 1e3 }, sg_subnet_route_checks_pass: { type: "boolean" }, details: { type: "object", additionalProperties: false, required: ["public_subnets", "app_group_admits", "database_group_admits", "groups_that_admit_the_world", "database"], properties: { public_subnets: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 1e3 }, app_group_admits: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 1e3 }, database_group_admits: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 1e3 }, groups_that_admit_the_world: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 1e3 }, database: { oneOf: [{ type: "object", additionalProperties: false, required: ["is_public", "groups"], properties: { is_public: { type: "boolean" }, groups: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 1e3 } } }, { type: "null" }] } } } } };
var x = { enum: ["embedded", "emulated", "dev_min"] };
var v = Object.prototype.hasOwnProperty;
var c = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var L = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var q = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var I = new RegExp("^vpc-[0-9a-f]{8,17}$", "u");
function y(l, { instancePath: a = "", parentData: A4, parentDataProperty: $2, rootData: j3 = l, dynamicAnchors: O2 = {} } = {}) {
  let e = null, r = 0;
  const h2 = y.evaluated;
  if (h2.dynamicProps && (h2.props = void 0), h2.dynamicItems && (h2.items = void 0), l && typeof l == "object" && !Array.isArray(l)) {
    if (l.schema === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l.substrate === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l.execution_id === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l.captured_at_utc === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l.vpc === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vpc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l.nat_gateways_non_deleted_count === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nat_gateways_non_deleted_count" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l.load_balancers_count === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "load_balancers_count" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l.load_balancers === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "load_balancers" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l.ecs_services_desired_gt_zero_count === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ecs_services_desired_gt_zero_count" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l.ecs_services === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ecs_services" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l.ecs_tasks === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ecs_tasks" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l.sg_subnet_route_checks_pass === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sg_subnet_route_checks_pass" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l.details === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "details" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    for (const s in l)
      if (!v.call(P.properties, s)) {
        const t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    if (l.schema !== void 0 && l.schema !== "fp.network_posture_snapshot.v1") {
      const s = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.network_posture_snapshot.v1" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l.substrate !== void 0) {
      let s = l.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const t = { instancePath: a + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: x.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l.execution_id !== void 0) {
      let s = l.execution_id;
      if (typeof s == "string") {
        if (!L.test(s)) {
          const t = { instancePath: a + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: a + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l.captured_at_utc !== void 0) {
      let s = l.captured_at_utc;
      if (typeof s == "string") {
        if (!q.test(s)) {
          const t = { instancePath: a + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: a + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l.vpc !== void 0) {
      let s = l.vpc;
      if (typeof s == "string") {
        if (!I.test(s)) {
          const t = { instancePath: a + "/vpc", schemaPath: "#/properties/vpc/pattern", keyword: "pattern", params: { pattern: "^vpc-[0-9a-f]{8,17}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: a + "/vpc", schemaPath: "#/properties/vpc/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l.nat_gateways_non_deleted_count !== void 0) {
      let s = l.nat_gateways_non_deleted_count;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const t = { instancePath: a + "/nat_gateways_non_deleted_count", schemaPath: "#/properties/nat_gateways_non_deleted_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        const t = { instancePath: a + "/nat_gateways_non_deleted_count", schemaPath: "#/properties/nat_gateways_non_deleted_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l.load_balancers_count !== void 0) {
      let s = l.load_balancers_count;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const t = { instancePath: a + "/load_balancers_count", schemaPath: "#/properties/load_balancers_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        const t = { instancePath: a + "/load_balancers_count", schemaPath: "#/properties/load_balancers_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l.load_balancers !== void 0) {
      let s = l.load_balancers;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          const n = { instancePath: a + "/load_balancers", schemaPath: "#/properties/load_balancers/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        const t = s.length;
        for (let n = 0; n < t; n++) {
          let p2 = s[n];
          if (typeof p2 == "string") {
            if (c(p2) > 256) {
              const o = { instancePath: a + "/load_balancers/" + n, schemaPath: "#/properties/load_balancers/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
            }
            if (c(p2) < 1) {
              const o = { instancePath: a + "/load_balancers/" + n, schemaPath: "#/properties/load_balancers/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
            }
          } else {
            const o = { instancePath: a + "/load_balancers/" + n, schemaPath: "#/properties/load_balancers/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
          }
        }
      } else {
        const t = { instancePath: a + "/load_balancers", schemaPath: "#/properties/load_balancers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l.ecs_services_desired_gt_zero_count !== void 0) {
      let s = l.ecs_services_desired_gt_zero_count;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const t = { instancePath: a + "/ecs_services_desired_gt_zero_count", schemaPath: "#/properties/ecs_services_desired_gt_zero_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        const t = { instancePath: a + "/ecs_services_desired_gt_zero_count", schemaPath: "#/properties/ecs_services_desired_gt_zero_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l.ecs_services !== void 0) {
      let s = l.ecs_services;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          const n = { instancePath: a + "/ecs_services", schemaPath: "#/properties/ecs_services/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        const t = s.length;
        for (let n = 0; n < t; n++) {
          let p2 = s[n];
          if (typeof p2 == "string") {
            if (c(p2) > 256) {
              const o = { instancePath: a + "/ecs_services/" + n, schemaPath: "#/properties/ecs_services/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
            }
            if (c(p2) < 1) {
              const o = { instancePath: a + "/ecs_services/" + n, schemaPath: "#/properties/ecs_services/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
            }
          } else {
            const o = { instancePath: a + "/ecs_services/" + n, schemaPath: "#/properties/ecs_services/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
          }
        }
      } else {
        const t = { instancePath: a + "/ecs_services", schemaPath: "#/properties/ecs_services/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l.ecs_tasks !== void 0) {
      let s = l.ecs_tasks;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          const n = { instancePath: a + "/ecs_tasks", schemaPath: "#/properties/ecs_tasks/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        const t = s.length;
        for (let n = 0; n < t; n++) {
          let p2 = s[n];
          if (typeof p2 == "string") {
            if (c(p2) > 256) {
              const o = { instancePath: a + "/ecs_tasks/" + n, schemaPath: "#/properties/ecs_tasks/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
            }
            if (c(p2) < 1) {
              const o = { instancePath: a + "/ecs_tasks/" + n, schemaPath: "#/properties/ecs_tasks/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
            }
          } else {
            const o = { instancePath: a + "/ecs_tasks/" + n, schemaPath: "#/properties/ecs_tasks/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
          }
        }
      } else {
        const t = { instancePath: a + "/ecs_tasks", schemaPath: "#/properties/ecs_tasks/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (l.sg_subnet_route_checks_pass !== void 0 && typeof l.sg_subnet_route_checks_pass != "boolean") {
      const s = { instancePath: a + "/sg_subnet_route_checks_pass", schemaPath: "#/properties/sg_subnet_route_checks_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
    }
    if (l.details !== void 0) {
      let s = l.details;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.public_subnets === void 0) {
          const t = { instancePath: a + "/details", schemaPath: "#/properties/details/required", keyword: "required", params: { missingProperty: "public_subnets" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (s.app_group_admits === void 0) {
          const t = { instancePath: a + "/details", schemaPath: "#/properties/details/required", keyword: "required", params: { missingProperty: "app_group_admits" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (s.database_group_admits === void 0) {
          const t = { instancePath: a + "/details", schemaPath: "#/properties/details/required", keyword: "required", params: { missingProperty: "database_group_admits" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (s.groups_that_admit_the_world === void 0) {
          const t = { instancePath: a + "/details", schemaPath: "#/properties/details/required", keyword: "required", params: { missingProperty: "groups_that_admit_the_world" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (s.database === void 0) {
          const t = { instancePath: a + "/details", schemaPath: "#/properties/details/required", keyword: "required", params: { missingProperty: "database" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        for (const t in s)
          if (!(t === "public_subnets" || t === "app_group_admits" || t === "database_group_admits" || t === "groups_that_admit_the_world" || t === "database")) {
            const n = { instancePath: a + "/details", schemaPath: "#/properties/details/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
          }
        if (s.public_subnets !== void 0) {
          let t = s.public_subnets;
          if (Array.isArray(t)) {
            if (t.length > 1e3) {
              const p2 = { instancePath: a + "/details/public_subnets", schemaPath: "#/properties/details/properties/public_subnets/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), r++;
            }
            const n = t.length;
            for (let p2 = 0; p2 < n; p2++) {
              let o = t[p2];
              if (typeof o == "string") {
                if (c(o) > 256) {
                  const d3 = { instancePath: a + "/details/public_subnets/" + p2, schemaPath: "#/properties/details/properties/public_subnets/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
                if (c(o) < 1) {
                  const d3 = { instancePath: a + "/details/public_subnets/" + p2, schemaPath: "#/properties/details/properties/public_subnets/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
              } else {
                const d3 = { instancePath: a + "/details/public_subnets/" + p2, schemaPath: "#/properties/details/properties/public_subnets/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            }
          } else {
            const n = { instancePath: a + "/details/public_subnets", schemaPath: "#/properties/details/properties/public_subnets/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
          }
        }
        if (s.app_group_admits !== void 0) {
          let t = s.app_group_admits;
          if (Array.isArray(t)) {
            if (t.length > 1e3) {
              const p2 = { instancePath: a + "/details/app_group_admits", schemaPath: "#/properties/details/properties/app_group_admits/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), r++;
            }
            const n = t.length;
            for (let p2 = 0; p2 < n; p2++) {
              let o = t[p2];
              if (typeof o == "string") {
                if (c(o) > 256) {
                  const d3 = { instancePath: a + "/details/app_group_admits/" + p2, schemaPath: "#/properties/details/properties/app_group_admits/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
                if (c(o) < 1) {
                  const d3 = { instancePath: a + "/details/app_group_admits/" + p2, schemaPath: "#/properties/details/properties/app_group_admits/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
              } else {
                const d3 = { instancePath: a + "/details/app_group_admits/" + p2, schemaPath: "#/properties/details/properties/app_group_admits/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            }
          } else {
            const n = { instancePath: a + "/details/app_group_admits", schemaPath: "#/properties/details/properties/app_group_admits/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
          }
        }
        if (s.database_group_admits !== void 0) {
          let t = s.database_group_admits;
          if (Array.isArray(t)) {
            if (t.length > 1e3) {
              const p2 = { instancePath: a + "/details/database_group_admits", schemaPath: "#/properties/details/properties/database_group_admits/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), r++;
            }
            const n = t.length;
            for (let p2 = 0; p2 < n; p2++) {
              let o = t[p2];
              if (typeof o == "string") {
                if (c(o) > 256) {
                  const d3 = { instancePath: a + "/details/database_group_admits/" + p2, schemaPath: "#/properties/details/properties/database_group_admits/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
                if (c(o) < 1) {
                  const d3 = { instancePath: a + "/details/database_group_admits/" + p2, schemaPath: "#/properties/details/properties/database_group_admits/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
              } else {
                const d3 = { instancePath: a + "/details/database_group_admits/" + p2, schemaPath: "#/properties/details/properties/database_group_admits/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            }
          } else {
            const n = { instancePath: a + "/details/database_group_admits", schemaPath: "#/properties/details/properties/database_group_admits/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
          }
        }
        if (s.groups_that_admit_the_world !== void 0) {
          let t = s.groups_that_admit_the_world;
          if (Array.isArray(t)) {
            if (t.length > 1e3) {
              const p2 = { instancePath: a + "/details/groups_that_admit_the_world", schemaPath: "#/properties/details/properties/groups_that_admit_the_world/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), r++;
            }
            const n = t.length;
            for (let p2 = 0; p2 < n; p2++) {
              let o = t[p2];
              if (typeof o == "string") {
                if (c(o) > 256) {
                  const d3 = { instancePath: a + "/details/groups_that_admit_the_world/" + p2, schemaPath: "#/properties/details/properties/groups_that_admit_the_world/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
                if (c(o) < 1) {
                  const d3 = { instancePath: a + "/details/groups_that_admit_the_world/" + p2, schemaPath: "#/properties/details/properties/groups_that_admit_the_world/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
              } else {
                const d3 = { instancePath: a + "/details/groups_that_admit_the_world/" + p2, schemaPath: "#/properties/details/properties/groups_that_admit_the_world/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
              }
            }
          } else {
            const n = { instancePath: a + "/details/groups_that_admit_the_world", schemaPath: "#/properties/details/properties/groups_that_admit_the_world/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
          }
        }
        if (s.database !== void 0) {
          let t = s.database;
          const n = r;
          let p2 = false, o = null;
          const d3 = r;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.is_public === void 0) {
              const m2 = { instancePath: a + "/details/database", schemaPath: "#/properties/details/properties/database/oneOf/0/required", keyword: "required", params: { missingProperty: "is_public" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
            }
            if (t.groups === void 0) {
              const m2 = { instancePath: a + "/details/database", schemaPath: "#/properties/details/properties/database/oneOf/0/required", keyword: "required", params: { missingProperty: "groups" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
            }
            for (const m2 in t)
              if (!(m2 === "is_public" || m2 === "groups")) {
                const f2 = { instancePath: a + "/details/database", schemaPath: "#/properties/details/properties/database/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m2 } };
                e === null ? e = [f2] : noteFault$evidence_schemas_src_fault_bound(e, f2), r++;
              }
            if (t.is_public !== void 0 && typeof t.is_public != "boolean") {
              const m2 = { instancePath: a + "/details/database/is_public", schemaPath: "#/properties/details/properties/database/oneOf/0/properties/is_public/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
            }
            if (t.groups !== void 0) {
              let m2 = t.groups;
              if (Array.isArray(m2)) {
                if (m2.length > 1e3) {
                  const u2 = { instancePath: a + "/details/database/groups", schemaPath: "#/properties/details/properties/database/oneOf/0/properties/groups/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  e === null ? e = [u2] : noteFault$evidence_schemas_src_fault_bound(e, u2), r++;
                }
                const f2 = m2.length;
                for (let u2 = 0; u2 < f2; u2++) {
                  let b4 = m2[u2];
                  if (typeof b4 == "string") {
                    if (c(b4) > 256) {
                      const _3 = { instancePath: a + "/details/database/groups/" + u2, schemaPath: "#/properties/details/properties/database/oneOf/0/properties/groups/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      e === null ? e = [_3] : noteFault$evidence_schemas_src_fault_bound(e, _3), r++;
                    }
                    if (c(b4) < 1) {
                      const _3 = { instancePath: a + "/details/database/groups/" + u2, schemaPath: "#/properties/details/properties/database/oneOf/0/properties/groups/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [_3] : noteFault$evidence_schemas_src_fault_bound(e, _3), r++;
                    }
                  } else {
                    const _3 = { instancePath: a + "/details/database/groups/" + u2, schemaPath: "#/properties/details/properties/database/oneOf/0/properties/groups/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [_3] : noteFault$evidence_schemas_src_fault_bound(e, _3), r++;
                  }
                }
              } else {
                const f2 = { instancePath: a + "/details/database/groups", schemaPath: "#/properties/details/properties/database/oneOf/0/properties/groups/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [f2] : noteFault$evidence_schemas_src_fault_bound(e, f2), r++;
              }
            }
          } else {
            const m2 = { instancePath: a + "/details/database", schemaPath: "#/properties/details/properties/database/oneOf/0/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
          }
          var g2 = d3 === r;
          g2 && (p2 = true, o = 0);
          const k = r;
          if (t !== null) {
            const m2 = { instancePath: a + "/details/database", schemaPath: "#/properties/details/properties/database/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
          }
          var g2 = k === r;
          if (g2 && p2 ? (p2 = false, o = [o, 1]) : g2 && (p2 = true, o = 1), p2)
            r = n, e !== null && (n ? e.length = n : e = null);
          else {
            const m2 = { instancePath: a + "/details/database", schemaPath: "#/properties/details/properties/database/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
          }
        }
      } else {
        const t = { instancePath: a + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
  } else {
    const s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
  }
  return y.errors = e, r === 0;
}
y.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/network_posture_snapshot.v1.ts
var NetworkPostureSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("network_posture_snapshot.v1", Z);

// evidence-schemas/src/generated/runtime_probe.v1.validate.js
var X = w;
var A = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "runtime_probe.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "execution_id", "attempt", "task_arn", "image_digest", "started_at_utc", "written_at_utc", "event_log", "database", "buckets", "parameters", "discovery"], properties: { schema: { const: "fp.runtime_probe.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, attempt: { type: "integer", minimum: 1, maximum: 999 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, event_log: { oneOf: [{ type: "object", additionalProperties: false, required: ["answered", "cluster_id", "topics"], properties: { answered: { const: true }, cluster_id: { type: "string", minLength: 1, maxLength: 1024 }, topics: { type: "array", items: { type: "string", minLength: 1, maxLength: 249 }, maxItems: 1024 } } }, { type: "object", additionalProperties: false, required: ["answered", "code", "reason"], properties: { answered: { const: false }, code: { type: "string", maxLength: 128, pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, reason: { type: "string", minLength: 1, maxLength: 256 } } }] }, database: { oneOf: [{ type: "object", additionalProperties: false, required: ["answered", "name", "schema_version"], properties: { answered: { const: true }, name: { type: "string", minLength: 1, maxLength: 63 }, schema_version: { type: "integer", minimum: 0 } } }, { type: "object", additionalProperties: false, required: ["answered", "code", "reason"], properties: { answered: { const: false }, code: { type: "string", maxLength: 128, pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, reason: { type: "string", minLength: 1, maxLength: 256 } } }] }, buckets: { type: "object", additionalProperties: false, required: ["archive", "evidence", "quarantine"], properties: { archive: { oneOf: [{ type: "object", additionalProperties: false, required: ["answered", "steps"], properties: { answered: { const: true }, steps: { type: "array", items: { enum: ["put", "get", "delete"] }, minItems: 1, maxItems: 3 } } }, { type: "object", additionalProperties: false, required: ["answered", "code", "reason"], properties: { answered: { const: false }, code: { type: "string", maxLength: 128, pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, reason: { type: "string", minLength: 1, maxLength: 256 } } }] }, evidence: { oneOf: [{ type: "object", additionalProperties: false, required: ["answered", "steps"], properties: { answered: { const: true }, steps: { type: "array", items: { enum: ["put", "get", "delete"] }, minItems: 1, maxItems: 3 } } }, { type: "object", additionalProperties: false, required: ["answered", "code", "reason"], properties: { answered: { const: false }, code: { type: "string", maxLength: 128, pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, reason: { type: "string", minLength: 1, maxLength: 256 } } }] }, quarantine: { oneOf: [{ type: "object", additionalProperties: false, required: ["answered", "steps"], properties: { answered: { const: true }, steps: { type: "array", items: { enum: ["put", "get", "delete"] }, minItems: 1, maxItems: 3 } } }, { type: "object", additionalProperties: false, required: ["answered", "code", "reason"], properties: { answered: { const: false }, code: { type: "string", maxLength: 128, pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, reason: { type: "string", minLength: 1, maxLength: 256 } } }] } } }, parameters: { oneOf: [{ type: "object", additionalProperties: false, required: ["answered", "versions"], properties: { answered: { const: true }, versions: { type: "object", additionalProperties: { type: "integer", minimum: 1 }, propertyNames: { pattern: "^/[a-z0-9/_-]{1,1023}$" } } } }, { type: "object", additionalProperties: false, required: ["answered", "code", "reason"], properties: { answered: { const: false }, code: { type: "string", maxLength: 128, pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, reason: { type: "string", minLength: 1, maxLength: 256 } } }] }, discovery: { oneOf: [{ type: "object", additionalProperties: false, required: ["answered", "host", "addresses"], properties: { answered: { const: true }, host: { type: "string", minLength: 1, maxLength: 253 }, addresses: { type: "array", items: { type: "string", minLength: 1, maxLength: 64 }, maxItems: 64 } } }, { type: "object", additionalProperties: false, required: ["answered", "code", "reason"], properties: { answered: { const: false }, code: { type: "string", maxLength: 128, pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, reason: { type: "string", minLength: 1, maxLength: 256 } } }] } } };
var R = Object.prototype.hasOwnProperty;
var m = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var z = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var D = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var B = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var E = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var g = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
var C = new RegExp("^/[a-z0-9/_-]{1,1023}$", "u");
function w(l, { instancePath: a = "", parentData: G, parentDataProperty: H, rootData: J = l, dynamicAnchors: K = {} } = {}) {
  let e = null, s = 0;
  const P5 = w.evaluated;
  if (P5.dynamicProps && (P5.props = void 0), P5.dynamicItems && (P5.items = void 0), l && typeof l == "object" && !Array.isArray(l)) {
    if (l.schema === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (l.platform_run_id === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (l.execution_id === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (l.attempt === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (l.task_arn === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (l.image_digest === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (l.started_at_utc === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (l.written_at_utc === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (l.event_log === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_log" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (l.database === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (l.buckets === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "buckets" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (l.parameters === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameters" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (l.discovery === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "discovery" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    for (const n in l)
      if (!R.call(A.properties, n)) {
        const o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    if (l.schema !== void 0 && l.schema !== "fp.runtime_probe.v1") {
      const n = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.runtime_probe.v1" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (l.platform_run_id !== void 0) {
      let n = l.platform_run_id;
      if (typeof n == "string") {
        if (!z.test(n)) {
          const o = { instancePath: a + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: a + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (l.execution_id !== void 0) {
      let n = l.execution_id;
      if (typeof n == "string") {
        if (!D.test(n)) {
          const o = { instancePath: a + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: a + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (l.attempt !== void 0) {
      let n = l.attempt;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        const o = { instancePath: a + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n > 999 || isNaN(n)) {
          const o = { instancePath: a + "/attempt", schemaPath: "#/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
        if (n < 1 || isNaN(n)) {
          const o = { instancePath: a + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      }
    }
    if (l.task_arn !== void 0) {
      let n = l.task_arn;
      if (typeof n == "string") {
        if (m(n) > 1024) {
          const o = { instancePath: a + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
        if (m(n) < 1) {
          const o = { instancePath: a + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: a + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (l.image_digest !== void 0) {
      let n = l.image_digest;
      if (typeof n == "string") {
        if (!B.test(n)) {
          const o = { instancePath: a + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: a + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (l.started_at_utc !== void 0) {
      let n = l.started_at_utc;
      if (typeof n == "string") {
        if (!E.test(n)) {
          const o = { instancePath: a + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: a + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (l.written_at_utc !== void 0) {
      let n = l.written_at_utc;
      if (typeof n == "string") {
        if (!E.test(n)) {
          const o = { instancePath: a + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: a + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (l.event_log !== void 0) {
      let n = l.event_log;
      const o = s;
      let f2 = false, c3 = null;
      const y5 = s;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.answered === void 0) {
          const t = { instancePath: a + "/event_log", schemaPath: "#/properties/event_log/oneOf/0/required", keyword: "required", params: { missingProperty: "answered" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.cluster_id === void 0) {
          const t = { instancePath: a + "/event_log", schemaPath: "#/properties/event_log/oneOf/0/required", keyword: "required", params: { missingProperty: "cluster_id" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.topics === void 0) {
          const t = { instancePath: a + "/event_log", schemaPath: "#/properties/event_log/oneOf/0/required", keyword: "required", params: { missingProperty: "topics" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        for (const t in n)
          if (!(t === "answered" || t === "cluster_id" || t === "topics")) {
            const r = { instancePath: a + "/event_log", schemaPath: "#/properties/event_log/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        if (n.answered !== void 0 && n.answered !== true) {
          const t = { instancePath: a + "/event_log/answered", schemaPath: "#/properties/event_log/oneOf/0/properties/answered/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.cluster_id !== void 0) {
          let t = n.cluster_id;
          if (typeof t == "string") {
            if (m(t) > 1024) {
              const r = { instancePath: a + "/event_log/cluster_id", schemaPath: "#/properties/event_log/oneOf/0/properties/cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (m(t) < 1) {
              const r = { instancePath: a + "/event_log/cluster_id", schemaPath: "#/properties/event_log/oneOf/0/properties/cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: a + "/event_log/cluster_id", schemaPath: "#/properties/event_log/oneOf/0/properties/cluster_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.topics !== void 0) {
          let t = n.topics;
          if (Array.isArray(t)) {
            if (t.length > 1024) {
              const p2 = { instancePath: a + "/event_log/topics", schemaPath: "#/properties/event_log/oneOf/0/properties/topics/maxItems", keyword: "maxItems", params: { limit: 1024 } };
              e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
            }
            const r = t.length;
            for (let p2 = 0; p2 < r; p2++) {
              let d3 = t[p2];
              if (typeof d3 == "string") {
                if (m(d3) > 249) {
                  const u2 = { instancePath: a + "/event_log/topics/" + p2, schemaPath: "#/properties/event_log/oneOf/0/properties/topics/items/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [u2] : noteFault$evidence_schemas_src_fault_bound(e, u2), s++;
                }
                if (m(d3) < 1) {
                  const u2 = { instancePath: a + "/event_log/topics/" + p2, schemaPath: "#/properties/event_log/oneOf/0/properties/topics/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u2] : noteFault$evidence_schemas_src_fault_bound(e, u2), s++;
                }
              } else {
                const u2 = { instancePath: a + "/event_log/topics/" + p2, schemaPath: "#/properties/event_log/oneOf/0/properties/topics/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u2] : noteFault$evidence_schemas_src_fault_bound(e, u2), s++;
              }
            }
          } else {
            const r = { instancePath: a + "/event_log/topics", schemaPath: "#/properties/event_log/oneOf/0/properties/topics/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
      } else {
        const t = { instancePath: a + "/event_log", schemaPath: "#/properties/event_log/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
      var v5 = y5 === s;
      if (v5) {
        f2 = true, c3 = 0;
        var j3 = true;
      }
      const h2 = s;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.answered === void 0) {
          const t = { instancePath: a + "/event_log", schemaPath: "#/properties/event_log/oneOf/1/required", keyword: "required", params: { missingProperty: "answered" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.code === void 0) {
          const t = { instancePath: a + "/event_log", schemaPath: "#/properties/event_log/oneOf/1/required", keyword: "required", params: { missingProperty: "code" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.reason === void 0) {
          const t = { instancePath: a + "/event_log", schemaPath: "#/properties/event_log/oneOf/1/required", keyword: "required", params: { missingProperty: "reason" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        for (const t in n)
          if (!(t === "answered" || t === "code" || t === "reason")) {
            const r = { instancePath: a + "/event_log", schemaPath: "#/properties/event_log/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        if (n.answered !== void 0 && n.answered !== false) {
          const t = { instancePath: a + "/event_log/answered", schemaPath: "#/properties/event_log/oneOf/1/properties/answered/const", keyword: "const", params: { allowedValue: false } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.code !== void 0) {
          let t = n.code;
          if (typeof t == "string") {
            if (m(t) > 128) {
              const r = { instancePath: a + "/event_log/code", schemaPath: "#/properties/event_log/oneOf/1/properties/code/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (!g.test(t)) {
              const r = { instancePath: a + "/event_log/code", schemaPath: "#/properties/event_log/oneOf/1/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: a + "/event_log/code", schemaPath: "#/properties/event_log/oneOf/1/properties/code/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.reason !== void 0) {
          let t = n.reason;
          if (typeof t == "string") {
            if (m(t) > 256) {
              const r = { instancePath: a + "/event_log/reason", schemaPath: "#/properties/event_log/oneOf/1/properties/reason/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (m(t) < 1) {
              const r = { instancePath: a + "/event_log/reason", schemaPath: "#/properties/event_log/oneOf/1/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: a + "/event_log/reason", schemaPath: "#/properties/event_log/oneOf/1/properties/reason/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
      } else {
        const t = { instancePath: a + "/event_log", schemaPath: "#/properties/event_log/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
      var v5 = h2 === s;
      if (v5 && f2 ? (f2 = false, c3 = [c3, 1]) : v5 && (f2 = true, c3 = 1, j3 !== true && (j3 = true)), f2)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        const t = { instancePath: a + "/event_log", schemaPath: "#/properties/event_log/oneOf", keyword: "oneOf", params: { passingSchemas: c3 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (l.database !== void 0) {
      let n = l.database;
      const o = s;
      let f2 = false, c3 = null;
      const y5 = s;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.answered === void 0) {
          const t = { instancePath: a + "/database", schemaPath: "#/properties/database/oneOf/0/required", keyword: "required", params: { missingProperty: "answered" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.name === void 0) {
          const t = { instancePath: a + "/database", schemaPath: "#/properties/database/oneOf/0/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.schema_version === void 0) {
          const t = { instancePath: a + "/database", schemaPath: "#/properties/database/oneOf/0/required", keyword: "required", params: { missingProperty: "schema_version" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        for (const t in n)
          if (!(t === "answered" || t === "name" || t === "schema_version")) {
            const r = { instancePath: a + "/database", schemaPath: "#/properties/database/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        if (n.answered !== void 0 && n.answered !== true) {
          const t = { instancePath: a + "/database/answered", schemaPath: "#/properties/database/oneOf/0/properties/answered/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.name !== void 0) {
          let t = n.name;
          if (typeof t == "string") {
            if (m(t) > 63) {
              const r = { instancePath: a + "/database/name", schemaPath: "#/properties/database/oneOf/0/properties/name/maxLength", keyword: "maxLength", params: { limit: 63 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (m(t) < 1) {
              const r = { instancePath: a + "/database/name", schemaPath: "#/properties/database/oneOf/0/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: a + "/database/name", schemaPath: "#/properties/database/oneOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.schema_version !== void 0) {
          let t = n.schema_version;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const r = { instancePath: a + "/database/schema_version", schemaPath: "#/properties/database/oneOf/0/properties/schema_version/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const r = { instancePath: a + "/database/schema_version", schemaPath: "#/properties/database/oneOf/0/properties/schema_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
      } else {
        const t = { instancePath: a + "/database", schemaPath: "#/properties/database/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
      var b4 = y5 === s;
      if (b4) {
        f2 = true, c3 = 0;
        var $2 = true;
      }
      const h2 = s;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.answered === void 0) {
          const t = { instancePath: a + "/database", schemaPath: "#/properties/database/oneOf/1/required", keyword: "required", params: { missingProperty: "answered" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.code === void 0) {
          const t = { instancePath: a + "/database", schemaPath: "#/properties/database/oneOf/1/required", keyword: "required", params: { missingProperty: "code" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.reason === void 0) {
          const t = { instancePath: a + "/database", schemaPath: "#/properties/database/oneOf/1/required", keyword: "required", params: { missingProperty: "reason" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        for (const t in n)
          if (!(t === "answered" || t === "code" || t === "reason")) {
            const r = { instancePath: a + "/database", schemaPath: "#/properties/database/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        if (n.answered !== void 0 && n.answered !== false) {
          const t = { instancePath: a + "/database/answered", schemaPath: "#/properties/database/oneOf/1/properties/answered/const", keyword: "const", params: { allowedValue: false } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.code !== void 0) {
          let t = n.code;
          if (typeof t == "string") {
            if (m(t) > 128) {
              const r = { instancePath: a + "/database/code", schemaPath: "#/properties/database/oneOf/1/properties/code/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (!g.test(t)) {
              const r = { instancePath: a + "/database/code", schemaPath: "#/properties/database/oneOf/1/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: a + "/database/code", schemaPath: "#/properties/database/oneOf/1/properties/code/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.reason !== void 0) {
          let t = n.reason;
          if (typeof t == "string") {
            if (m(t) > 256) {
              const r = { instancePath: a + "/database/reason", schemaPath: "#/properties/database/oneOf/1/properties/reason/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (m(t) < 1) {
              const r = { instancePath: a + "/database/reason", schemaPath: "#/properties/database/oneOf/1/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: a + "/database/reason", schemaPath: "#/properties/database/oneOf/1/properties/reason/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
      } else {
        const t = { instancePath: a + "/database", schemaPath: "#/properties/database/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
      var b4 = h2 === s;
      if (b4 && f2 ? (f2 = false, c3 = [c3, 1]) : b4 && (f2 = true, c3 = 1, $2 !== true && ($2 = true)), f2)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        const t = { instancePath: a + "/database", schemaPath: "#/properties/database/oneOf", keyword: "oneOf", params: { passingSchemas: c3 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (l.buckets !== void 0) {
      let n = l.buckets;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.archive === void 0) {
          const o = { instancePath: a + "/buckets", schemaPath: "#/properties/buckets/required", keyword: "required", params: { missingProperty: "archive" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
        if (n.evidence === void 0) {
          const o = { instancePath: a + "/buckets", schemaPath: "#/properties/buckets/required", keyword: "required", params: { missingProperty: "evidence" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
        if (n.quarantine === void 0) {
          const o = { instancePath: a + "/buckets", schemaPath: "#/properties/buckets/required", keyword: "required", params: { missingProperty: "quarantine" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
        for (const o in n)
          if (!(o === "archive" || o === "evidence" || o === "quarantine")) {
            const f2 = { instancePath: a + "/buckets", schemaPath: "#/properties/buckets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [f2] : noteFault$evidence_schemas_src_fault_bound(e, f2), s++;
          }
        if (n.archive !== void 0) {
          let o = n.archive;
          const f2 = s;
          let c3 = false, y5 = null;
          const h2 = s;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.answered === void 0) {
              const r = { instancePath: a + "/buckets/archive", schemaPath: "#/properties/buckets/properties/archive/oneOf/0/required", keyword: "required", params: { missingProperty: "answered" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (o.steps === void 0) {
              const r = { instancePath: a + "/buckets/archive", schemaPath: "#/properties/buckets/properties/archive/oneOf/0/required", keyword: "required", params: { missingProperty: "steps" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            for (const r in o)
              if (!(r === "answered" || r === "steps")) {
                const p2 = { instancePath: a + "/buckets/archive", schemaPath: "#/properties/buckets/properties/archive/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
              }
            if (o.answered !== void 0 && o.answered !== true) {
              const r = { instancePath: a + "/buckets/archive/answered", schemaPath: "#/properties/buckets/properties/archive/oneOf/0/properties/answered/const", keyword: "const", params: { allowedValue: true } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (o.steps !== void 0) {
              let r = o.steps;
              if (Array.isArray(r)) {
                if (r.length > 3) {
                  const d3 = { instancePath: a + "/buckets/archive/steps", schemaPath: "#/properties/buckets/properties/archive/oneOf/0/properties/steps/maxItems", keyword: "maxItems", params: { limit: 3 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
                }
                if (r.length < 1) {
                  const d3 = { instancePath: a + "/buckets/archive/steps", schemaPath: "#/properties/buckets/properties/archive/oneOf/0/properties/steps/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
                }
                const p2 = r.length;
                for (let d3 = 0; d3 < p2; d3++) {
                  let u2 = r[d3];
                  if (!(u2 === "put" || u2 === "get" || u2 === "delete")) {
                    const k = { instancePath: a + "/buckets/archive/steps/" + d3, schemaPath: "#/properties/buckets/properties/archive/oneOf/0/properties/steps/items/enum", keyword: "enum", params: { allowedValues: A.properties.buckets.properties.archive.oneOf[0].properties.steps.items.enum } };
                    e === null ? e = [k] : noteFault$evidence_schemas_src_fault_bound(e, k), s++;
                  }
                }
              } else {
                const p2 = { instancePath: a + "/buckets/archive/steps", schemaPath: "#/properties/buckets/properties/archive/oneOf/0/properties/steps/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
              }
            }
          } else {
            const r = { instancePath: a + "/buckets/archive", schemaPath: "#/properties/buckets/properties/archive/oneOf/0/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          var _3 = h2 === s;
          if (_3) {
            c3 = true, y5 = 0;
            var Z3 = true;
          }
          const t = s;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.answered === void 0) {
              const r = { instancePath: a + "/buckets/archive", schemaPath: "#/properties/buckets/properties/archive/oneOf/1/required", keyword: "required", params: { missingProperty: "answered" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (o.code === void 0) {
              const r = { instancePath: a + "/buckets/archive", schemaPath: "#/properties/buckets/properties/archive/oneOf/1/required", keyword: "required", params: { missingProperty: "code" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (o.reason === void 0) {
              const r = { instancePath: a + "/buckets/archive", schemaPath: "#/properties/buckets/properties/archive/oneOf/1/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            for (const r in o)
              if (!(r === "answered" || r === "code" || r === "reason")) {
                const p2 = { instancePath: a + "/buckets/archive", schemaPath: "#/properties/buckets/properties/archive/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
              }
            if (o.answered !== void 0 && o.answered !== false) {
              const r = { instancePath: a + "/buckets/archive/answered", schemaPath: "#/properties/buckets/properties/archive/oneOf/1/properties/answered/const", keyword: "const", params: { allowedValue: false } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (o.code !== void 0) {
              let r = o.code;
              if (typeof r == "string") {
                if (m(r) > 128) {
                  const p2 = { instancePath: a + "/buckets/archive/code", schemaPath: "#/properties/buckets/properties/archive/oneOf/1/properties/code/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
                }
                if (!g.test(r)) {
                  const p2 = { instancePath: a + "/buckets/archive/code", schemaPath: "#/properties/buckets/properties/archive/oneOf/1/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" } };
                  e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
                }
              } else {
                const p2 = { instancePath: a + "/buckets/archive/code", schemaPath: "#/properties/buckets/properties/archive/oneOf/1/properties/code/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
              }
            }
            if (o.reason !== void 0) {
              let r = o.reason;
              if (typeof r == "string") {
                if (m(r) > 256) {
                  const p2 = { instancePath: a + "/buckets/archive/reason", schemaPath: "#/properties/buckets/properties/archive/oneOf/1/properties/reason/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
                }
                if (m(r) < 1) {
                  const p2 = { instancePath: a + "/buckets/archive/reason", schemaPath: "#/properties/buckets/properties/archive/oneOf/1/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
                }
              } else {
                const p2 = { instancePath: a + "/buckets/archive/reason", schemaPath: "#/properties/buckets/properties/archive/oneOf/1/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
              }
            }
          } else {
            const r = { instancePath: a + "/buckets/archive", schemaPath: "#/properties/buckets/properties/archive/oneOf/1/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          var _3 = t === s;
          if (_3 && c3 ? (c3 = false, y5 = [y5, 1]) : _3 && (c3 = true, y5 = 1, Z3 !== true && (Z3 = true)), c3)
            s = f2, e !== null && (f2 ? e.length = f2 : e = null);
          else {
            const r = { instancePath: a + "/buckets/archive", schemaPath: "#/properties/buckets/properties/archive/oneOf", keyword: "oneOf", params: { passingSchemas: y5 } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.evidence !== void 0) {
          let o = n.evidence;
          const f2 = s;
          let c3 = false, y5 = null;
          const h2 = s;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.answered === void 0) {
              const r = { instancePath: a + "/buckets/evidence", schemaPath: "#/properties/buckets/properties/evidence/oneOf/0/required", keyword: "required", params: { missingProperty: "answered" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (o.steps === void 0) {
              const r = { instancePath: a + "/buckets/evidence", schemaPath: "#/properties/buckets/properties/evidence/oneOf/0/required", keyword: "required", params: { missingProperty: "steps" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            for (const r in o)
              if (!(r === "answered" || r === "steps")) {
                const p2 = { instancePath: a + "/buckets/evidence", schemaPath: "#/properties/buckets/properties/evidence/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
              }
            if (o.answered !== void 0 && o.answered !== true) {
              const r = { instancePath: a + "/buckets/evidence/answered", schemaPath: "#/properties/buckets/properties/evidence/oneOf/0/properties/answered/const", keyword: "const", params: { allowedValue: true } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (o.steps !== void 0) {
              let r = o.steps;
              if (Array.isArray(r)) {
                if (r.length > 3) {
                  const d3 = { instancePath: a + "/buckets/evidence/steps", schemaPath: "#/properties/buckets/properties/evidence/oneOf/0/properties/steps/maxItems", keyword: "maxItems", params: { limit: 3 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
                }
                if (r.length < 1) {
                  const d3 = { instancePath: a + "/buckets/evidence/steps", schemaPath: "#/properties/buckets/properties/evidence/oneOf/0/properties/steps/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
                }
                const p2 = r.length;
                for (let d3 = 0; d3 < p2; d3++) {
                  let u2 = r[d3];
                  if (!(u2 === "put" || u2 === "get" || u2 === "delete")) {
                    const k = { instancePath: a + "/buckets/evidence/steps/" + d3, schemaPath: "#/properties/buckets/properties/evidence/oneOf/0/properties/steps/items/enum", keyword: "enum", params: { allowedValues: A.properties.buckets.properties.evidence.oneOf[0].properties.steps.items.enum } };
                    e === null ? e = [k] : noteFault$evidence_schemas_src_fault_bound(e, k), s++;
                  }
                }
              } else {
                const p2 = { instancePath: a + "/buckets/evidence/steps", schemaPath: "#/properties/buckets/properties/evidence/oneOf/0/properties/steps/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
              }
            }
          } else {
            const r = { instancePath: a + "/buckets/evidence", schemaPath: "#/properties/buckets/properties/evidence/oneOf/0/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          var O2 = h2 === s;
          if (O2) {
            c3 = true, y5 = 0;
            var I4 = true;
          }
          const t = s;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.answered === void 0) {
              const r = { instancePath: a + "/buckets/evidence", schemaPath: "#/properties/buckets/properties/evidence/oneOf/1/required", keyword: "required", params: { missingProperty: "answered" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (o.code === void 0) {
              const r = { instancePath: a + "/buckets/evidence", schemaPath: "#/properties/buckets/properties/evidence/oneOf/1/required", keyword: "required", params: { missingProperty: "code" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (o.reason === void 0) {
              const r = { instancePath: a + "/buckets/evidence", schemaPath: "#/properties/buckets/properties/evidence/oneOf/1/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            for (const r in o)
              if (!(r === "answered" || r === "code" || r === "reason")) {
                const p2 = { instancePath: a + "/buckets/evidence", schemaPath: "#/properties/buckets/properties/evidence/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
              }
            if (o.answered !== void 0 && o.answered !== false) {
              const r = { instancePath: a + "/buckets/evidence/answered", schemaPath: "#/properties/buckets/properties/evidence/oneOf/1/properties/answered/const", keyword: "const", params: { allowedValue: false } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (o.code !== void 0) {
              let r = o.code;
              if (typeof r == "string") {
                if (m(r) > 128) {
                  const p2 = { instancePath: a + "/buckets/evidence/code", schemaPath: "#/properties/buckets/properties/evidence/oneOf/1/properties/code/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
                }
                if (!g.test(r)) {
                  const p2 = { instancePath: a + "/buckets/evidence/code", schemaPath: "#/properties/buckets/properties/evidence/oneOf/1/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" } };
                  e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
                }
              } else {
                const p2 = { instancePath: a + "/buckets/evidence/code", schemaPath: "#/properties/buckets/properties/evidence/oneOf/1/properties/code/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
              }
            }
            if (o.reason !== void 0) {
              let r = o.reason;
              if (typeof r == "string") {
                if (m(r) > 256) {
                  const p2 = { instancePath: a + "/buckets/evidence/reason", schemaPath: "#/properties/buckets/properties/evidence/oneOf/1/properties/reason/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
                }
                if (m(r) < 1) {
                  const p2 = { instancePath: a + "/buckets/evidence/reason", schemaPath: "#/properties/buckets/properties/evidence/oneOf/1/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
                }
              } else {
                const p2 = { instancePath: a + "/buckets/evidence/reason", schemaPath: "#/properties/buckets/properties/evidence/oneOf/1/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
              }
            }
          } else {
            const r = { instancePath: a + "/buckets/evidence", schemaPath: "#/properties/buckets/properties/evidence/oneOf/1/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          var O2 = t === s;
          if (O2 && c3 ? (c3 = false, y5 = [y5, 1]) : O2 && (c3 = true, y5 = 1, I4 !== true && (I4 = true)), c3)
            s = f2, e !== null && (f2 ? e.length = f2 : e = null);
          else {
            const r = { instancePath: a + "/buckets/evidence", schemaPath: "#/properties/buckets/properties/evidence/oneOf", keyword: "oneOf", params: { passingSchemas: y5 } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.quarantine !== void 0) {
          let o = n.quarantine;
          const f2 = s;
          let c3 = false, y5 = null;
          const h2 = s;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.answered === void 0) {
              const r = { instancePath: a + "/buckets/quarantine", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/0/required", keyword: "required", params: { missingProperty: "answered" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (o.steps === void 0) {
              const r = { instancePath: a + "/buckets/quarantine", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/0/required", keyword: "required", params: { missingProperty: "steps" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            for (const r in o)
              if (!(r === "answered" || r === "steps")) {
                const p2 = { instancePath: a + "/buckets/quarantine", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
              }
            if (o.answered !== void 0 && o.answered !== true) {
              const r = { instancePath: a + "/buckets/quarantine/answered", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/0/properties/answered/const", keyword: "const", params: { allowedValue: true } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (o.steps !== void 0) {
              let r = o.steps;
              if (Array.isArray(r)) {
                if (r.length > 3) {
                  const d3 = { instancePath: a + "/buckets/quarantine/steps", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/0/properties/steps/maxItems", keyword: "maxItems", params: { limit: 3 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
                }
                if (r.length < 1) {
                  const d3 = { instancePath: a + "/buckets/quarantine/steps", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/0/properties/steps/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
                }
                const p2 = r.length;
                for (let d3 = 0; d3 < p2; d3++) {
                  let u2 = r[d3];
                  if (!(u2 === "put" || u2 === "get" || u2 === "delete")) {
                    const k = { instancePath: a + "/buckets/quarantine/steps/" + d3, schemaPath: "#/properties/buckets/properties/quarantine/oneOf/0/properties/steps/items/enum", keyword: "enum", params: { allowedValues: A.properties.buckets.properties.quarantine.oneOf[0].properties.steps.items.enum } };
                    e === null ? e = [k] : noteFault$evidence_schemas_src_fault_bound(e, k), s++;
                  }
                }
              } else {
                const p2 = { instancePath: a + "/buckets/quarantine/steps", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/0/properties/steps/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
              }
            }
          } else {
            const r = { instancePath: a + "/buckets/quarantine", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/0/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          var q3 = h2 === s;
          if (q3) {
            c3 = true, y5 = 0;
            var N2 = true;
          }
          const t = s;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.answered === void 0) {
              const r = { instancePath: a + "/buckets/quarantine", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/1/required", keyword: "required", params: { missingProperty: "answered" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (o.code === void 0) {
              const r = { instancePath: a + "/buckets/quarantine", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/1/required", keyword: "required", params: { missingProperty: "code" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (o.reason === void 0) {
              const r = { instancePath: a + "/buckets/quarantine", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/1/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            for (const r in o)
              if (!(r === "answered" || r === "code" || r === "reason")) {
                const p2 = { instancePath: a + "/buckets/quarantine", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
              }
            if (o.answered !== void 0 && o.answered !== false) {
              const r = { instancePath: a + "/buckets/quarantine/answered", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/1/properties/answered/const", keyword: "const", params: { allowedValue: false } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (o.code !== void 0) {
              let r = o.code;
              if (typeof r == "string") {
                if (m(r) > 128) {
                  const p2 = { instancePath: a + "/buckets/quarantine/code", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/1/properties/code/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
                }
                if (!g.test(r)) {
                  const p2 = { instancePath: a + "/buckets/quarantine/code", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/1/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" } };
                  e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
                }
              } else {
                const p2 = { instancePath: a + "/buckets/quarantine/code", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/1/properties/code/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
              }
            }
            if (o.reason !== void 0) {
              let r = o.reason;
              if (typeof r == "string") {
                if (m(r) > 256) {
                  const p2 = { instancePath: a + "/buckets/quarantine/reason", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/1/properties/reason/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
                }
                if (m(r) < 1) {
                  const p2 = { instancePath: a + "/buckets/quarantine/reason", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/1/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
                }
              } else {
                const p2 = { instancePath: a + "/buckets/quarantine/reason", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/1/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
              }
            }
          } else {
            const r = { instancePath: a + "/buckets/quarantine", schemaPath: "#/properties/buckets/properties/quarantine/oneOf/1/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          var q3 = t === s;
          if (q3 && c3 ? (c3 = false, y5 = [y5, 1]) : q3 && (c3 = true, y5 = 1, N2 !== true && (N2 = true)), c3)
            s = f2, e !== null && (f2 ? e.length = f2 : e = null);
          else {
            const r = { instancePath: a + "/buckets/quarantine", schemaPath: "#/properties/buckets/properties/quarantine/oneOf", keyword: "oneOf", params: { passingSchemas: y5 } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
      } else {
        const o = { instancePath: a + "/buckets", schemaPath: "#/properties/buckets/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (l.parameters !== void 0) {
      let n = l.parameters;
      const o = s;
      let f2 = false, c3 = null;
      const y5 = s;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.answered === void 0) {
          const t = { instancePath: a + "/parameters", schemaPath: "#/properties/parameters/oneOf/0/required", keyword: "required", params: { missingProperty: "answered" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.versions === void 0) {
          const t = { instancePath: a + "/parameters", schemaPath: "#/properties/parameters/oneOf/0/required", keyword: "required", params: { missingProperty: "versions" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        for (const t in n)
          if (!(t === "answered" || t === "versions")) {
            const r = { instancePath: a + "/parameters", schemaPath: "#/properties/parameters/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        if (n.answered !== void 0 && n.answered !== true) {
          const t = { instancePath: a + "/parameters/answered", schemaPath: "#/properties/parameters/oneOf/0/properties/answered/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.versions !== void 0) {
          let t = n.versions;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            for (const r in t) {
              const p2 = s;
              if (typeof r == "string" && !C.test(r)) {
                const d3 = { instancePath: a + "/parameters/versions", schemaPath: "#/properties/parameters/oneOf/0/properties/versions/propertyNames/pattern", keyword: "pattern", params: { pattern: "^/[a-z0-9/_-]{1,1023}$" }, propertyName: r };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
              }
              var S = p2 === s;
              if (!S) {
                const d3 = { instancePath: a + "/parameters/versions", schemaPath: "#/properties/parameters/oneOf/0/properties/versions/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
              }
            }
            for (const r in t) {
              let p2 = t[r];
              if (!(typeof p2 == "number" && !(p2 % 1) && !isNaN(p2) && isFinite(p2))) {
                const d3 = { instancePath: a + "/parameters/versions/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/oneOf/0/properties/versions/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
              }
              if (typeof p2 == "number" && isFinite(p2) && (p2 < 1 || isNaN(p2))) {
                const d3 = { instancePath: a + "/parameters/versions/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/oneOf/0/properties/versions/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
              }
            }
          } else {
            const r = { instancePath: a + "/parameters/versions", schemaPath: "#/properties/parameters/oneOf/0/properties/versions/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
      } else {
        const t = { instancePath: a + "/parameters", schemaPath: "#/properties/parameters/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
      var L3 = y5 === s;
      if (L3) {
        f2 = true, c3 = 0;
        var V = true;
      }
      const h2 = s;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.answered === void 0) {
          const t = { instancePath: a + "/parameters", schemaPath: "#/properties/parameters/oneOf/1/required", keyword: "required", params: { missingProperty: "answered" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.code === void 0) {
          const t = { instancePath: a + "/parameters", schemaPath: "#/properties/parameters/oneOf/1/required", keyword: "required", params: { missingProperty: "code" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.reason === void 0) {
          const t = { instancePath: a + "/parameters", schemaPath: "#/properties/parameters/oneOf/1/required", keyword: "required", params: { missingProperty: "reason" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        for (const t in n)
          if (!(t === "answered" || t === "code" || t === "reason")) {
            const r = { instancePath: a + "/parameters", schemaPath: "#/properties/parameters/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        if (n.answered !== void 0 && n.answered !== false) {
          const t = { instancePath: a + "/parameters/answered", schemaPath: "#/properties/parameters/oneOf/1/properties/answered/const", keyword: "const", params: { allowedValue: false } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.code !== void 0) {
          let t = n.code;
          if (typeof t == "string") {
            if (m(t) > 128) {
              const r = { instancePath: a + "/parameters/code", schemaPath: "#/properties/parameters/oneOf/1/properties/code/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (!g.test(t)) {
              const r = { instancePath: a + "/parameters/code", schemaPath: "#/properties/parameters/oneOf/1/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: a + "/parameters/code", schemaPath: "#/properties/parameters/oneOf/1/properties/code/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.reason !== void 0) {
          let t = n.reason;
          if (typeof t == "string") {
            if (m(t) > 256) {
              const r = { instancePath: a + "/parameters/reason", schemaPath: "#/properties/parameters/oneOf/1/properties/reason/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (m(t) < 1) {
              const r = { instancePath: a + "/parameters/reason", schemaPath: "#/properties/parameters/oneOf/1/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: a + "/parameters/reason", schemaPath: "#/properties/parameters/oneOf/1/properties/reason/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
      } else {
        const t = { instancePath: a + "/parameters", schemaPath: "#/properties/parameters/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
      var L3 = h2 === s;
      if (L3 && f2 ? (f2 = false, c3 = [c3, 1]) : L3 && (f2 = true, c3 = 1, V !== true && (V = true)), f2)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        const t = { instancePath: a + "/parameters", schemaPath: "#/properties/parameters/oneOf", keyword: "oneOf", params: { passingSchemas: c3 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (l.discovery !== void 0) {
      let n = l.discovery;
      const o = s;
      let f2 = false, c3 = null;
      const y5 = s;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.answered === void 0) {
          const t = { instancePath: a + "/discovery", schemaPath: "#/properties/discovery/oneOf/0/required", keyword: "required", params: { missingProperty: "answered" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.host === void 0) {
          const t = { instancePath: a + "/discovery", schemaPath: "#/properties/discovery/oneOf/0/required", keyword: "required", params: { missingProperty: "host" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.addresses === void 0) {
          const t = { instancePath: a + "/discovery", schemaPath: "#/properties/discovery/oneOf/0/required", keyword: "required", params: { missingProperty: "addresses" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        for (const t in n)
          if (!(t === "answered" || t === "host" || t === "addresses")) {
            const r = { instancePath: a + "/discovery", schemaPath: "#/properties/discovery/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        if (n.answered !== void 0 && n.answered !== true) {
          const t = { instancePath: a + "/discovery/answered", schemaPath: "#/properties/discovery/oneOf/0/properties/answered/const", keyword: "const", params: { allowedValue: true } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.host !== void 0) {
          let t = n.host;
          if (typeof t == "string") {
            if (m(t) > 253) {
              const r = { instancePath: a + "/discovery/host", schemaPath: "#/properties/discovery/oneOf/0/properties/host/maxLength", keyword: "maxLength", params: { limit: 253 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (m(t) < 1) {
              const r = { instancePath: a + "/discovery/host", schemaPath: "#/properties/discovery/oneOf/0/properties/host/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: a + "/discovery/host", schemaPath: "#/properties/discovery/oneOf/0/properties/host/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.addresses !== void 0) {
          let t = n.addresses;
          if (Array.isArray(t)) {
            if (t.length > 64) {
              const p2 = { instancePath: a + "/discovery/addresses", schemaPath: "#/properties/discovery/oneOf/0/properties/addresses/maxItems", keyword: "maxItems", params: { limit: 64 } };
              e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), s++;
            }
            const r = t.length;
            for (let p2 = 0; p2 < r; p2++) {
              let d3 = t[p2];
              if (typeof d3 == "string") {
                if (m(d3) > 64) {
                  const u2 = { instancePath: a + "/discovery/addresses/" + p2, schemaPath: "#/properties/discovery/oneOf/0/properties/addresses/items/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [u2] : noteFault$evidence_schemas_src_fault_bound(e, u2), s++;
                }
                if (m(d3) < 1) {
                  const u2 = { instancePath: a + "/discovery/addresses/" + p2, schemaPath: "#/properties/discovery/oneOf/0/properties/addresses/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u2] : noteFault$evidence_schemas_src_fault_bound(e, u2), s++;
                }
              } else {
                const u2 = { instancePath: a + "/discovery/addresses/" + p2, schemaPath: "#/properties/discovery/oneOf/0/properties/addresses/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u2] : noteFault$evidence_schemas_src_fault_bound(e, u2), s++;
              }
            }
          } else {
            const r = { instancePath: a + "/discovery/addresses", schemaPath: "#/properties/discovery/oneOf/0/properties/addresses/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
      } else {
        const t = { instancePath: a + "/discovery", schemaPath: "#/properties/discovery/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
      var x4 = y5 === s;
      if (x4) {
        f2 = true, c3 = 0;
        var T = true;
      }
      const h2 = s;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.answered === void 0) {
          const t = { instancePath: a + "/discovery", schemaPath: "#/properties/discovery/oneOf/1/required", keyword: "required", params: { missingProperty: "answered" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.code === void 0) {
          const t = { instancePath: a + "/discovery", schemaPath: "#/properties/discovery/oneOf/1/required", keyword: "required", params: { missingProperty: "code" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.reason === void 0) {
          const t = { instancePath: a + "/discovery", schemaPath: "#/properties/discovery/oneOf/1/required", keyword: "required", params: { missingProperty: "reason" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        for (const t in n)
          if (!(t === "answered" || t === "code" || t === "reason")) {
            const r = { instancePath: a + "/discovery", schemaPath: "#/properties/discovery/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        if (n.answered !== void 0 && n.answered !== false) {
          const t = { instancePath: a + "/discovery/answered", schemaPath: "#/properties/discovery/oneOf/1/properties/answered/const", keyword: "const", params: { allowedValue: false } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.code !== void 0) {
          let t = n.code;
          if (typeof t == "string") {
            if (m(t) > 128) {
              const r = { instancePath: a + "/discovery/code", schemaPath: "#/properties/discovery/oneOf/1/properties/code/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (!g.test(t)) {
              const r = { instancePath: a + "/discovery/code", schemaPath: "#/properties/discovery/oneOf/1/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: a + "/discovery/code", schemaPath: "#/properties/discovery/oneOf/1/properties/code/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.reason !== void 0) {
          let t = n.reason;
          if (typeof t == "string") {
            if (m(t) > 256) {
              const r = { instancePath: a + "/discovery/reason", schemaPath: "#/properties/discovery/oneOf/1/properties/reason/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (m(t) < 1) {
              const r = { instancePath: a + "/discovery/reason", schemaPath: "#/properties/discovery/oneOf/1/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: a + "/discovery/reason", schemaPath: "#/properties/discovery/oneOf/1/properties/reason/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
      } else {
        const t = { instancePath: a + "/discovery", schemaPath: "#/properties/discovery/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
      var x4 = h2 === s;
      if (x4 && f2 ? (f2 = false, c3 = [c3, 1]) : x4 && (f2 = true, c3 = 1, T !== true && (T = true)), f2)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        const t = { instancePath: a + "/discovery", schemaPath: "#/properties/discovery/oneOf", keyword: "oneOf", params: { passingSchemas: c3 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
  } else {
    const n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
  }
  return w.errors = e, s === 0;
}
w.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/runtime_probe.v1.ts
var RuntimeProbeV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("runtime_probe.v1", X);

// other-part:runtime/src/evidence/read.ts
import { readEvidence$runtime_src_evidence_read } from "./substrate.mjs";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/platform/tasks.ts
import { runJob$actions_lib_platform_tasks } from "./lib.mjs";

// other-part:actions/lib/posture/network.ts
import { readNetwork$actions_lib_posture_network } from "./lib.mjs";

// other-part:actions/lib/rules/closed-network.ts
import { foundNetwork$actions_lib_rules_closed_network } from "./lib.mjs";

// other-part:actions/lib/rules/task-environment.ts
import { locatorsOf$actions_lib_rules_task_environment } from "./lib.mjs";
import { opensTopic$actions_lib_rules_task_environment } from "./lib.mjs";

// other-part:actions/lib/run/documents.ts
import { attemptDocument$actions_lib_run_documents } from "./lib.mjs";
import { attemptKey$actions_lib_run_documents } from "./lib.mjs";
import { derivedDocument$actions_lib_run_documents } from "./lib.mjs";
import { localDigest$actions_lib_run_documents } from "./lib.mjs";

// actions/m4-daemons/lanes/d-dependencies.ts
var PROBE_REPORT = "m4_d_runtime_probe.json";
var dependencies = defineLane$actions_lib_run_lane({
  id: "M4.D",
  documents: ({ report }) => ({
    // The task wrote it; the same bytes again are the same object, and so the snapshot names the version that it is.
    report: mapFact$actions_lib_checks_fact(report, (one) => attemptDocument$actions_lib_run_documents(PROBE_REPORT, RuntimeProbeV1, one))
  }),
  decide: (facts, written, context) => ({
    "M4.D-C01": reached(facts, isReadable$actions_lib_checks_fact(written.report) ? written.report.value.sha256 : null, context),
    "M4.D-C02": {
      expected: valueOr$actions_lib_checks_fact(facts.network.recorded, NO_NETWORK),
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check(facts.network), ({ now }) => now),
      fails: "M4D-B2"
    },
    "M4.D-C03": {
      expected: {
        task_arn: isReadable$actions_lib_checks_fact(facts.task) ? facts.task.value.taskArn : null,
        image_digest: context.epoch.image_digest,
        exit_code: 0,
        platform_run_id: context.platformRunId ?? null
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ task: facts.task, report: facts.report }), ({ task, report }) => ({
        task_arn: report.task_arn,
        image_digest: report.image_digest,
        exit_code: task.exitCode,
        platform_run_id: report.platform_run_id
      })),
      fails: isProbe(facts, context) ? "M4D-B4" : "M4D-B6"
    }
  }),
  handover: ({ task }) => isReadable$actions_lib_checks_fact(task) ? { task_arn: task.value.taskArn } : void 0
});
var NO_NETWORK = { nat_gateways: null, load_balancers: null, network: null };
var ALL_STEPS = ["put", "get", "delete"];
function reached({ report, known, logged }, sha256, { epoch }) {
  const wanted = valueOr$actions_lib_checks_fact(known, void 0);
  return {
    expected: {
      event_log: { cluster_id: epoch.kafka_cluster_id, topics_missing: [] },
      database: { name: wanted?.database ?? null, schema_version: { $at_least: 1 } },
      buckets: { archive: ALL_STEPS, evidence: ALL_STEPS, quarantine: ALL_STEPS },
      parameters: wanted?.versions ?? null,
      discovery: { host: wanted?.gateHost ?? null, addresses: { $non_empty: true } },
      log_names: [sha256]
    },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ report, known, logged }), (found) => {
      const { event_log, database, buckets, parameters, discovery } = found.report;
      const stepsOf = (bucket) => bucket.answered ? bucket.steps : bucket.code;
      return {
        event_log: event_log.answered ? {
          cluster_id: event_log.cluster_id,
          topics_missing: found.known.topics.filter((topic) => !event_log.topics.includes(topic))
        } : event_log.code,
        database: database.answered ? { name: database.name, schema_version: database.schema_version } : database.code,
        buckets: {
          archive: stepsOf(buckets.archive),
          evidence: stepsOf(buckets.evidence),
          quarantine: stepsOf(buckets.quarantine)
        },
        parameters: parameters.answered ? parameters.versions : parameters.code,
        discovery: discovery.answered ? { host: discovery.host, addresses: discovery.addresses } : discovery.code,
        log_names: found.logged
      };
    }),
    fails: "M4D-B1"
  };
}
var UNKNOWN_MODE = 64;
var isProbe = ({ task, report }, { epoch }) => isReadable$actions_lib_checks_fact(task) && task.value.exitCode !== UNKNOWN_MODE && (!isReadable$actions_lib_checks_fact(report) || report.value.image_digest === epoch.image_digest);

// actions/m4-daemons/facts/d-dependencies.ts
var PROBE_TIMEOUT_MS = 18e4;
async function gatherDependencies(context) {
  const gateUrl = handle$evidence_schemas_src_handles("IG_BASE_URL", context.handleInputs);
  const task = await observe$actions_lib_checks_fact(async () => {
    const environment = {
      IG_BASE_URL: gateUrl,
      PROBE_EXECUTION_ID: context.executionId,
      PROBE_ATTEMPT: String(context.attempt)
    };
    const { taskArn, exitCode, lastLines } = await runJob$actions_lib_platform_tasks(context, "runtime-probe", {
      environment,
      timeoutMs: PROBE_TIMEOUT_MS
    });
    return { taskArn, exitCode, lastLines };
  });
  return {
    task,
    report: await observeFrom$actions_lib_checks_fact(task, async () => {
      const key = attemptKey$actions_lib_run_documents(context, PROBE_REPORT);
      return (await readEvidence$runtime_src_evidence_read(context.session.evidence, key, RuntimeProbeV1.parse)).document;
    }),
    logged: await observeFrom$actions_lib_checks_fact(task, ({ lastLines }) => lastLines.flatMap(reportNamed)),
    known: await observe$actions_lib_checks_fact(async () => ({
      topics: Object.values(
        resolvedHandles$actions_lib_run_decided(
          context,
          requiredHandles$actions_lib_definition_phase_definition(getLaneDefinition$actions_lib_definition_phase_definition("M4.A"), context.substrate).filter((key) => key.startsWith("FP_BUS_"))
        )
      ).filter(opensTopic$actions_lib_rules_task_environment("runtime-probe", context.substrate)),
      database: handle$evidence_schemas_src_handles("DB_NAME"),
      versions: await currentVersions(context),
      gateHost: new URL(gateUrl).hostname
    })),
    network: {
      recorded: await observe$actions_lib_checks_fact(() => recordedNetwork(context)),
      now: await observe$actions_lib_checks_fact(() => presentNetwork(context))
    }
  };
}
async function recordedNetwork(context) {
  const posture = await context.document("M2.G", "network_posture_snapshot.json", NetworkPostureSnapshotV1);
  return {
    nat_gateways: posture.nat_gateways_non_deleted_count,
    load_balancers: posture.load_balancers,
    network: posture.details
  };
}
async function presentNetwork({ session, handleInputs }) {
  const { residuals, reading, names } = await readNetwork$actions_lib_posture_network(session, handleInputs);
  const found = allReadable$actions_lib_checks_check({ ...residuals, reading });
  if (!isReadable$actions_lib_checks_fact(found)) throw new PlatformError$evidence_schemas_src_platform_error("E_POSTURE_UNREADABLE", found.unreadable);
  const { "nat-gateway": gateways, "load-balancer": balancers, "classic-load-balancer": classic } = found.value;
  return {
    nat_gateways: gateways.length,
    load_balancers: [...balancers, ...classic],
    network: foundNetwork$actions_lib_rules_closed_network(found.value.reading, names)
  };
}
async function currentVersions({ session, substrate }) {
  const paths = Object.values(locatorsOf$actions_lib_rules_task_environment("runtime-probe", substrate));
  const described = await session.parameters.describe("/");
  return Object.fromEntries(
    described.filter(({ path }) => paths.includes(path)).map(({ path, version }) => [path, version])
  );
}
function reportNamed(line) {
  const [, digest] = /"report_sha256":"([0-9a-f]{64})"/.exec(line) ?? [];
  return digest === void 0 ? [] : [digest];
}

// other-part:node_modules/ajv/dist/runtime/equal.js
import { default$node_modules_ajv_dist_runtime_equal } from "./schemas.mjs";

// evidence-schemas/src/generated/run_manifest.v1.validate.js
var B2 = _;
var y2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "run_manifest.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "scenario_run_id", "env", "phase_id", "written_at_utc", "config_digest", "config_digest_algo", "scenario_config_digest", "scenario_equivalence", "image", "source_handles", "registry_sha256", "spec_sha256"], properties: { schema: { const: "fp.run_manifest.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, env: { $ref: "common.v1.schema.json#/$defs/substrate" }, phase_id: { const: "P1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, config_digest_algo: { const: "sha256" }, scenario_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_equivalence: { type: "object", additionalProperties: false, required: ["key", "fields", "canonicalization_mode", "derivation_mode"], properties: { key: { $ref: "common.v1.schema.json#/$defs/hex64" }, fields: { const: ["oracle_input_manifest_uri", "oracle_input_manifest_sha256", "oracle_required_output_ids", "oracle_sort_key_by_output_id", "config_digest"] }, canonicalization_mode: { const: "json_sorted_keys_v1" }, derivation_mode: { const: "deterministic_hash_v1" } } }, image: { type: "object", additionalProperties: false, required: ["image_tag", "image_digest", "source_sha256", "image_reference_mode"], properties: { image_tag: { type: "string", maxLength: 1024, pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, git_sha: { $ref: "common.v1.schema.json#/$defs/git_sha" }, source_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, image_reference_mode: { const: "immutable_preferred" } }, if: { properties: { image_tag: { type: "string", pattern: "^git-" } } }, then: { properties: { git_sha: { type: "string" } }, required: ["git_sha"] }, else: { properties: { git_sha: false } } }, source_handles: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 4096 }, propertyNames: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" } }, registry_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, spec_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } };
var $ = { enum: ["embedded", "emulated", "dev_min"] };
var q2 = Object.prototype.hasOwnProperty;
var j = default$node_modules_ajv_dist_runtime_equal.default ?? default$node_modules_ajv_dist_runtime_equal;
var v2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var x2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var b = new RegExp("^[0-9a-f]{32}$", "u");
var A2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var p = new RegExp("^[0-9a-f]{64}$", "u");
var Z2 = new RegExp("^git-", "u");
var E2 = new RegExp("^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$", "u");
var z2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var L2 = new RegExp("^[0-9a-f]{40}$", "u");
var R2 = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
function _(n, { instancePath: a = "", parentData: V, parentDataProperty: N2, rootData: T = n, dynamicAnchors: D3 = {} } = {}) {
  let e = null, i = 0;
  const h2 = _.evaluated;
  if (h2.dynamicProps && (h2.props = void 0), h2.dynamicItems && (h2.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.platform_run_id === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.scenario_run_id === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.env === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.phase_id === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.written_at_utc === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.config_digest === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_digest" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.config_digest_algo === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_digest_algo" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.scenario_config_digest === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_config_digest" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.scenario_equivalence === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_equivalence" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.image === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.source_handles === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_handles" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.registry_sha256 === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registry_sha256" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.spec_sha256 === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec_sha256" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    for (const r in n)
      if (!q2.call(y2.properties, r)) {
        const s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.run_manifest.v1") {
      const r = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_manifest.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.platform_run_id !== void 0) {
      let r = n.platform_run_id;
      if (typeof r == "string") {
        if (!x2.test(r)) {
          const s = { instancePath: a + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.scenario_run_id !== void 0) {
      let r = n.scenario_run_id;
      if (typeof r == "string") {
        if (!b.test(r)) {
          const s = { instancePath: a + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.env !== void 0) {
      let r = n.env;
      if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
        const s = { instancePath: a + "/env", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: $.enum } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.phase_id !== void 0 && n.phase_id !== "P1") {
      const r = { instancePath: a + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.written_at_utc !== void 0) {
      let r = n.written_at_utc;
      if (typeof r == "string") {
        if (!A2.test(r)) {
          const s = { instancePath: a + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.config_digest !== void 0) {
      let r = n.config_digest;
      if (typeof r == "string") {
        if (!p.test(r)) {
          const s = { instancePath: a + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.config_digest_algo !== void 0 && n.config_digest_algo !== "sha256") {
      const r = { instancePath: a + "/config_digest_algo", schemaPath: "#/properties/config_digest_algo/const", keyword: "const", params: { allowedValue: "sha256" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.scenario_config_digest !== void 0) {
      let r = n.scenario_config_digest;
      if (typeof r == "string") {
        if (!p.test(r)) {
          const s = { instancePath: a + "/scenario_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/scenario_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.scenario_equivalence !== void 0) {
      let r = n.scenario_equivalence;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.key === void 0) {
          const s = { instancePath: a + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
        if (r.fields === void 0) {
          const s = { instancePath: a + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "fields" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
        if (r.canonicalization_mode === void 0) {
          const s = { instancePath: a + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "canonicalization_mode" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
        if (r.derivation_mode === void 0) {
          const s = { instancePath: a + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "derivation_mode" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
        for (const s in r)
          if (!(s === "key" || s === "fields" || s === "canonicalization_mode" || s === "derivation_mode")) {
            const m2 = { instancePath: a + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i++;
          }
        if (r.key !== void 0) {
          let s = r.key;
          if (typeof s == "string") {
            if (!p.test(s)) {
              const m2 = { instancePath: a + "/scenario_equivalence/key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i++;
            }
          } else {
            const m2 = { instancePath: a + "/scenario_equivalence/key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i++;
          }
        }
        if (r.fields !== void 0 && !j(r.fields, y2.properties.scenario_equivalence.properties.fields.const)) {
          const s = { instancePath: a + "/scenario_equivalence/fields", schemaPath: "#/properties/scenario_equivalence/properties/fields/const", keyword: "const", params: { allowedValue: y2.properties.scenario_equivalence.properties.fields.const } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
        if (r.canonicalization_mode !== void 0 && r.canonicalization_mode !== "json_sorted_keys_v1") {
          const s = { instancePath: a + "/scenario_equivalence/canonicalization_mode", schemaPath: "#/properties/scenario_equivalence/properties/canonicalization_mode/const", keyword: "const", params: { allowedValue: "json_sorted_keys_v1" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
        if (r.derivation_mode !== void 0 && r.derivation_mode !== "deterministic_hash_v1") {
          const s = { instancePath: a + "/scenario_equivalence/derivation_mode", schemaPath: "#/properties/scenario_equivalence/properties/derivation_mode/const", keyword: "const", params: { allowedValue: "deterministic_hash_v1" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.image !== void 0) {
      let r = n.image;
      const s = i;
      let m2 = true;
      const d3 = i;
      if (r && typeof r == "object" && !Array.isArray(r) && r.image_tag !== void 0) {
        let o = r.image_tag;
        if (i === i)
          if (typeof o == "string") {
            if (!Z2.test(o)) {
              const l = {};
              e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), i++;
            }
          } else {
            const l = {};
            e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), i++;
          }
      }
      var u2 = d3 === i;
      i = s, e !== null && (s ? e.length = s : e = null);
      let g2;
      if (u2) {
        const o = i;
        if (r && typeof r == "object" && !Array.isArray(r)) {
          if (r.git_sha === void 0) {
            const l = { instancePath: a + "/image", schemaPath: "#/properties/image/then/required", keyword: "required", params: { missingProperty: "git_sha" } };
            e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), i++;
          }
          if (r.git_sha !== void 0 && typeof r.git_sha != "string") {
            const l = { instancePath: a + "/image/git_sha", schemaPath: "#/properties/image/then/properties/git_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), i++;
          }
        }
        var u2 = o === i;
        if (m2 = u2, m2) {
          var f2 = {};
          f2.git_sha = true, f2.image_tag = true;
        }
        g2 = "then";
      } else {
        const o = i;
        if (r && typeof r == "object" && !Array.isArray(r) && r.git_sha !== void 0) {
          const l = { instancePath: a + "/image/git_sha", schemaPath: "#/properties/image/else/properties/git_sha/false schema", keyword: "false schema", params: {} };
          e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), i++;
        }
        var u2 = o === i;
        m2 = u2, m2 && f2 !== true && (f2 = f2 || {}, f2.git_sha = true), g2 = "else";
      }
      if (!m2) {
        const o = { instancePath: a + "/image", schemaPath: "#/properties/image/if", keyword: "if", params: { failingKeyword: g2 } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.image_tag === void 0) {
          const o = { instancePath: a + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_tag" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
        }
        if (r.image_digest === void 0) {
          const o = { instancePath: a + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
        }
        if (r.source_sha256 === void 0) {
          const o = { instancePath: a + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "source_sha256" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
        }
        if (r.image_reference_mode === void 0) {
          const o = { instancePath: a + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_reference_mode" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
        }
        for (const o in r)
          if (!(o === "image_tag" || o === "image_digest" || o === "git_sha" || o === "source_sha256" || o === "image_reference_mode")) {
            const c3 = { instancePath: a + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [c3] : noteFault$evidence_schemas_src_fault_bound(e, c3), i++;
          }
        if (r.image_tag !== void 0) {
          let o = r.image_tag;
          if (typeof o == "string") {
            if (v2(o) > 1024) {
              const c3 = { instancePath: a + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [c3] : noteFault$evidence_schemas_src_fault_bound(e, c3), i++;
            }
            if (!E2.test(o)) {
              const c3 = { instancePath: a + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" } };
              e === null ? e = [c3] : noteFault$evidence_schemas_src_fault_bound(e, c3), i++;
            }
          } else {
            const c3 = { instancePath: a + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c3] : noteFault$evidence_schemas_src_fault_bound(e, c3), i++;
          }
        }
        if (r.image_digest !== void 0) {
          let o = r.image_digest;
          if (typeof o == "string") {
            if (!z2.test(o)) {
              const c3 = { instancePath: a + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [c3] : noteFault$evidence_schemas_src_fault_bound(e, c3), i++;
            }
          } else {
            const c3 = { instancePath: a + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c3] : noteFault$evidence_schemas_src_fault_bound(e, c3), i++;
          }
        }
        if (r.git_sha !== void 0) {
          let o = r.git_sha;
          if (typeof o == "string") {
            if (!L2.test(o)) {
              const c3 = { instancePath: a + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
              e === null ? e = [c3] : noteFault$evidence_schemas_src_fault_bound(e, c3), i++;
            }
          } else {
            const c3 = { instancePath: a + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c3] : noteFault$evidence_schemas_src_fault_bound(e, c3), i++;
          }
        }
        if (r.source_sha256 !== void 0) {
          let o = r.source_sha256;
          if (typeof o == "string") {
            if (!p.test(o)) {
              const c3 = { instancePath: a + "/image/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [c3] : noteFault$evidence_schemas_src_fault_bound(e, c3), i++;
            }
          } else {
            const c3 = { instancePath: a + "/image/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c3] : noteFault$evidence_schemas_src_fault_bound(e, c3), i++;
          }
        }
        if (r.image_reference_mode !== void 0 && r.image_reference_mode !== "immutable_preferred") {
          const o = { instancePath: a + "/image/image_reference_mode", schemaPath: "#/properties/image/properties/image_reference_mode/const", keyword: "const", params: { allowedValue: "immutable_preferred" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
        }
      } else {
        const o = { instancePath: a + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
      }
    }
    if (n.source_handles !== void 0) {
      let r = n.source_handles;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const s in r) {
          const m2 = i;
          if (typeof s == "string" && !R2.test(s)) {
            const d3 = { instancePath: a + "/source_handles", schemaPath: "#/properties/source_handles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, propertyName: s };
            e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
          }
          var k = m2 === i;
          if (!k) {
            const d3 = { instancePath: a + "/source_handles", schemaPath: "#/properties/source_handles/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
          }
        }
        for (const s in r) {
          let m2 = r[s];
          if (typeof m2 == "string") {
            if (v2(m2) > 4096) {
              const d3 = { instancePath: a + "/source_handles/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
            }
            if (v2(m2) < 1) {
              const d3 = { instancePath: a + "/source_handles/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
            }
          } else {
            const d3 = { instancePath: a + "/source_handles/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
          }
        }
      } else {
        const s = { instancePath: a + "/source_handles", schemaPath: "#/properties/source_handles/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.registry_sha256 !== void 0) {
      let r = n.registry_sha256;
      if (typeof r == "string") {
        if (!p.test(r)) {
          const s = { instancePath: a + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.spec_sha256 !== void 0) {
      let r = n.spec_sha256;
      if (typeof r == "string") {
        if (!p.test(r)) {
          const s = { instancePath: a + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.run_config_digest !== void 0) {
      let r = n.run_config_digest;
      if (typeof r == "string") {
        if (!p.test(r)) {
          const s = { instancePath: a + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
  } else {
    const r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
  }
  return _.errors = e, i === 0;
}
_.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_manifest.v1.ts
var RunManifestV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_manifest.v1", B2);

// evidence-schemas/src/generated/runtime_scope_bundle.v1.validate.js
var I2 = d;
var h = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "runtime_scope_bundle.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "execution_id", "written_at_utc", "families"], properties: { schema: { const: "fp.runtime_scope_bundle.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, families: { type: "array", items: { type: "object", additionalProperties: false, required: ["family", "env_key", "value"], properties: { family: { enum: ["wsp", "ig", "ieg", "ofp", "csfb", "archive_writer", "dl", "df", "al", "dla", "case_trigger", "case_mgmt", "label_store", "env_conformance", "reporter", "sr", "lag_sampler"] }, env_key: { const: "REQUIRED_PLATFORM_RUN_ID" }, value: { $ref: "common.v1.schema.json#/$defs/platform_run_id" } } }, minItems: 17, uniqueItems: true } } };
var y3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var w2 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var v3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var P2 = default$node_modules_ajv_dist_runtime_equal.default ?? default$node_modules_ajv_dist_runtime_equal;
function d(o, { instancePath: s = "", parentData: g2, parentDataProperty: k, rootData: $2 = o, dynamicAnchors: j3 = {} } = {}) {
  let e = null, t = 0;
  const c3 = d.evaluated;
  if (c3.dynamicProps && (c3.props = void 0), c3.dynamicItems && (c3.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.platform_run_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.execution_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.written_at_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.families === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "families" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    for (const r in o)
      if (!(r === "schema" || r === "platform_run_id" || r === "execution_id" || r === "written_at_utc" || r === "families")) {
        const n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.runtime_scope_bundle.v1") {
      const r = { instancePath: s + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.runtime_scope_bundle.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (o.platform_run_id !== void 0) {
      let r = o.platform_run_id;
      if (typeof r == "string") {
        if (!y3.test(r)) {
          const n = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (o.execution_id !== void 0) {
      let r = o.execution_id;
      if (typeof r == "string") {
        if (!w2.test(r)) {
          const n = { instancePath: s + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: s + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (o.written_at_utc !== void 0) {
      let r = o.written_at_utc;
      if (typeof r == "string") {
        if (!v3.test(r)) {
          const n = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (o.families !== void 0) {
      let r = o.families;
      if (Array.isArray(r)) {
        if (r.length < 17) {
          const m2 = { instancePath: s + "/families", schemaPath: "#/properties/families/minItems", keyword: "minItems", params: { limit: 17 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
        }
        const n = r.length;
        for (let m2 = 0; m2 < n; m2++) {
          let l = r[m2];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.family === void 0) {
              const i = { instancePath: s + "/families/" + m2, schemaPath: "#/properties/families/items/required", keyword: "required", params: { missingProperty: "family" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
            }
            if (l.env_key === void 0) {
              const i = { instancePath: s + "/families/" + m2, schemaPath: "#/properties/families/items/required", keyword: "required", params: { missingProperty: "env_key" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
            }
            if (l.value === void 0) {
              const i = { instancePath: s + "/families/" + m2, schemaPath: "#/properties/families/items/required", keyword: "required", params: { missingProperty: "value" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
            }
            for (const i in l)
              if (!(i === "family" || i === "env_key" || i === "value")) {
                const f2 = { instancePath: s + "/families/" + m2, schemaPath: "#/properties/families/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                e === null ? e = [f2] : noteFault$evidence_schemas_src_fault_bound(e, f2), t++;
              }
            if (l.family !== void 0) {
              let i = l.family;
              if (!(i === "wsp" || i === "ig" || i === "ieg" || i === "ofp" || i === "csfb" || i === "archive_writer" || i === "dl" || i === "df" || i === "al" || i === "dla" || i === "case_trigger" || i === "case_mgmt" || i === "label_store" || i === "env_conformance" || i === "reporter" || i === "sr" || i === "lag_sampler")) {
                const f2 = { instancePath: s + "/families/" + m2 + "/family", schemaPath: "#/properties/families/items/properties/family/enum", keyword: "enum", params: { allowedValues: h.properties.families.items.properties.family.enum } };
                e === null ? e = [f2] : noteFault$evidence_schemas_src_fault_bound(e, f2), t++;
              }
            }
            if (l.env_key !== void 0 && l.env_key !== "REQUIRED_PLATFORM_RUN_ID") {
              const i = { instancePath: s + "/families/" + m2 + "/env_key", schemaPath: "#/properties/families/items/properties/env_key/const", keyword: "const", params: { allowedValue: "REQUIRED_PLATFORM_RUN_ID" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
            }
            if (l.value !== void 0) {
              let i = l.value;
              if (typeof i == "string") {
                if (!y3.test(i)) {
                  const f2 = { instancePath: s + "/families/" + m2 + "/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
                  e === null ? e = [f2] : noteFault$evidence_schemas_src_fault_bound(e, f2), t++;
                }
              } else {
                const f2 = { instancePath: s + "/families/" + m2 + "/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f2] : noteFault$evidence_schemas_src_fault_bound(e, f2), t++;
              }
            }
          } else {
            const i = { instancePath: s + "/families/" + m2, schemaPath: "#/properties/families/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
          }
        }
        let p2 = r.length, u2;
        if (p2 > 1) {
          e:
            for (; p2--; )
              for (u2 = p2; u2--; )
                if (P2(r[p2], r[u2])) {
                  const m2 = { instancePath: s + "/families", schemaPath: "#/properties/families/uniqueItems", keyword: "uniqueItems", params: { i: p2, j: u2 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
                  break e;
                }
        }
      } else {
        const n = { instancePath: s + "/families", schemaPath: "#/properties/families/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
  } else {
    const r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
  }
  return d.errors = e, t === 0;
}
d.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/runtime_scope_bundle.v1.ts
var RuntimeScopeBundleV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("runtime_scope_bundle.v1", I2);

// other-part:actions/lib/handovers/m4.ts
import { daemonStartHandover$actions_lib_handovers_m4 } from "./lib.mjs";
import { daemonsVerdictHandover$actions_lib_handovers_m4 } from "./lib.mjs";
import { iamBindingHandover$actions_lib_handovers_m4 } from "./lib.mjs";
import { launchContractHandover$actions_lib_handovers_m4 } from "./lib.mjs";
import { serviceMapHandover$actions_lib_handovers_m4 } from "./lib.mjs";

// other-part:actions/lib/platform/service-state.ts
import { readHeartbeats$actions_lib_platform_service_state } from "./lib.mjs";
import { servicesNamed$actions_lib_platform_service_state } from "./lib.mjs";
import { taskDefinitionOf$actions_lib_platform_service_state } from "./lib.mjs";
import { waitForServices$actions_lib_platform_service_state } from "./lib.mjs";

// actions/m4-daemons/facts/task-profiles.ts
var familyOf = ({ mode }) => taskFamilyOf$runtime_src_catalog(mode, handle$evidence_schemas_src_handles("NAME_PREFIX"));
var profilesOf = ({ handleInputs }) => Object.fromEntries(
  BUILT_DAEMONS$runtime_src_catalog.map((daemon) => {
    const { mode, limits, ports } = daemon;
    const served = ports.service === null ? [] : [Number(handle$evidence_schemas_src_handles(ports.service))];
    return [
      handle$evidence_schemas_src_handles(daemon.handle),
      {
        command: [mode],
        cpu: Number(handle$evidence_schemas_src_handles(limits.cpu)),
        memory: Number(handle$evidence_schemas_src_handles(limits.memory)),
        ports: served,
        log_group: `${handle$evidence_schemas_src_handles("CLOUDWATCH_LOG_GROUP_PREFIX")}/${familyOf(daemon)}`,
        subnets: handle$evidence_schemas_src_handles("SUBNET_IDS_PUBLIC", handleInputs).toSorted(),
        security_groups: [handle$evidence_schemas_src_handles("SECURITY_GROUP_ID_APP", handleInputs)],
        discovery_names: served.length
      }
    ];
  })
);
async function readDeclared({ session }) {
  const posture = await session.posture();
  const services = await posture.declaredServices(handle$evidence_schemas_src_handles("ECS_CLUSTER_NAME"));
  const found = [];
  for (const daemon of BUILT_DAEMONS$runtime_src_catalog) {
    const service = services.find((one) => one.service === handle$evidence_schemas_src_handles(daemon.handle));
    if (service === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_SERVICE_UNKNOWN", handle$evidence_schemas_src_handles(daemon.handle));
    found.push(await declaredContract(posture, daemon, service));
  }
  return found;
}
async function declaredContract(posture, daemon, { service, subnets, securityGroups, registries }) {
  const task = await getDeclaredTask$actions_lib_posture_declared_tasks(posture, familyOf(daemon));
  const { cpu, memory, containers } = task;
  const [container, second] = containers;
  if (container === void 0 || second !== void 0)
    throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_REFUSED", `${task.arn} has ${containers.length} containers`);
  return {
    service,
    profile: {
      ...{ command: container.command, cpu, memory, ports: container.ports, log_group: container.logGroup },
      subnets: subnets.toSorted(),
      security_groups: securityGroups.toSorted(),
      discovery_names: registries
    },
    roles: rolesOf$actions_lib_posture_declared_tasks(task)
  };
}

// actions/m4-daemons/facts/e-launch-contract.ts
var gatherContracts = async (context) => ({
  contracts: await observe$actions_lib_checks_fact(() => readContracts(context)),
  map: mapFact$actions_lib_checks_fact(await observe$actions_lib_checks_fact(() => context.handover(serviceMapHandover$actions_lib_handovers_m4)), ({ services }) => services),
  scopes: await observe$actions_lib_checks_fact(
    async () => (await context.document("M3.E", "m4_runtime_scope_bundle.json", RuntimeScopeBundleV1)).families.map(
      ({ family, env_key, value }) => ({ family, envKey: env_key, value })
    )
  ),
  pinnedImage: await observe$actions_lib_checks_fact(
    async () => (await context.document("M3.D", "run.json", RunManifestV1)).image.image_digest
  ),
  declared: await observe$actions_lib_checks_fact(() => readDeclared(context)),
  profiles: await observe$actions_lib_checks_fact(() => profilesOf(context)),
  bound: await observe$actions_lib_checks_fact(
    async () => Object.fromEntries(
      (await context.handover(iamBindingHandover$actions_lib_handovers_m4)).services.map(({ service, ...roles }) => [service, roles])
    )
  )
});
async function readContracts(context) {
  const secrets = await heldSecrets(context);
  return Promise.all((await serviceMap$actions_lib_platform_services(context)).map((entry) => contractOf(context, entry, secrets)));
}
async function contractOf(context, { service, mode, pack, spec }, secrets) {
  return {
    ...{ service, mode, pack },
    command: spec.command,
    imageDigest: spec.imageDigest,
    environment: spec.environment,
    taskDefinition: taskDefinitionOf$actions_lib_platform_service_state(spec),
    required: await readRequiredEnvironment$actions_lib_platform_image_help(context, mode),
    secretHits: findSecrets$evidence_schemas_src_secret_scan({ command: spec.command, environment: spec.environment }, { secrets }).map(
      ({ rule, json_path }) => `${rule} at ${json_path}`
    )
  };
}
async function heldSecrets({ session }) {
  const paths = [
    handle$evidence_schemas_src_handles("SSM_DB_DSN_PATH"),
    handle$evidence_schemas_src_handles("SSM_DB_PASSWORD_PATH"),
    handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_SECRET_PATH"),
    handle$evidence_schemas_src_handles("SSM_IG_API_KEY_PATH"),
    handle$evidence_schemas_src_handles("SSM_CM_API_KEY_PATH"),
    handle$evidence_schemas_src_handles("SSM_LS_API_KEY_PATH")
  ];
  return Promise.all(paths.map(async (path) => (await session.parameters.get(path)).value.reveal()));
}

// actions/m4-daemons/facts/f-daemon-start.ts
import { setTimeout as sleep } from "node:timers/promises";

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// other-part:actions/lib/run/profile.ts
import { profileValues$actions_lib_run_profile } from "./lib.mjs";

// actions/m4-daemons/facts/f-daemon-start.ts
var LOG_LINES = 5;
async function gatherDaemonStart(context) {
  const startedAtUtc = nowUtc$runtime_src_kernel_clock(context.session.clock);
  const recorded = await observe$actions_lib_checks_fact(() => context.handover(serviceMapHandover$actions_lib_handovers_m4));
  const entries = await observe$actions_lib_checks_fact(() => serviceMap$actions_lib_platform_services(context));
  const updates = await observeFrom$actions_lib_checks_fact(
    recorded,
    async ({ replicas }) => startInOrder(context, await serviceMap$actions_lib_platform_services(context), replicas)
  );
  const samples = await observeFrom$actions_lib_checks_fact(
    allReadable$actions_lib_checks_check({ entries, updates }),
    (found) => takeSamples(context, found.entries, found.updates.refused.length === 0)
  );
  return {
    startedAtUtc,
    packOrder: PACKS$actions_lib_platform_services,
    map: mapFact$actions_lib_checks_fact(recorded, ({ services }) => services),
    updates,
    intervalMs: profileValues$actions_lib_run_profile(context.decision("profile").value).sample_interval_ms,
    samples,
    heartbeats: await observeFrom$actions_lib_checks_fact(
      samples,
      async ({ second }) => readHeartbeats$actions_lib_platform_service_state(await context.session.database(), taskArns(second))
    ),
    currentVersions: await observe$actions_lib_checks_fact(async () => {
      const described = await context.session.parameters.describe("/");
      return Object.fromEntries(described.map(({ path, version }) => [path, version]));
    }),
    pinned: await observeFrom$actions_lib_checks_fact(entries, (map) => pinnedFor(context, map)),
    running: await observe$actions_lib_checks_fact(
      async () => (await context.session.compute().describeServices()).filter((row) => row.desiredCount > 0)
    ),
    contractSha256: mapFact$actions_lib_checks_fact(
      await observe$actions_lib_checks_fact(() => context.handover(launchContractHandover$actions_lib_handovers_m4)),
      ({ task_definition_set_sha256 }) => task_definition_set_sha256
    )
  };
}
async function startInOrder(context, map, replicas) {
  const { session, report } = context;
  const { stable_timeout_ms: timeoutMs } = profileValues$actions_lib_run_profile(context.decision("profile").value);
  const deadline = session.clock.elapsedMs() + timeoutMs;
  const accepted = [];
  for (const pack of PACKS$actions_lib_platform_services) {
    for (const { service, spec } of map.filter((entry) => entry.pack === pack)) {
      const update = await observe$actions_lib_checks_fact(() => session.compute().setService(service, spec, replicas));
      if ("unreadable" in update) return { accepted, refused: [`${service}: ${update.unreadable}`] };
      report(`${service}: started`);
      accepted.push(service);
    }
    await awaitGreen(context, accepted, Math.max(0, deadline - session.clock.elapsedMs()));
  }
  return { accepted, refused: [] };
}
async function awaitGreen(context, names, timeoutMs) {
  const database = await context.session.database();
  await waitForServices$actions_lib_platform_service_state(context.session.compute(), names, {
    timeoutMs,
    also: async (rows) => {
      const beats = await readHeartbeats$actions_lib_platform_service_state(database, taskArns(rows));
      return names.length === beats.filter(({ healthState }) => healthState === "GREEN").length;
    }
  });
}
async function takeSamples(context, map, started) {
  const { clock } = context.session;
  const compute = context.session.compute();
  const profile = profileValues$actions_lib_run_profile(context.decision("profile").value);
  const names = map.map(({ service }) => service);
  if (started) await awaitGreen(context, names, profile.stable_timeout_ms);
  const first = await servicesNamed$actions_lib_platform_service_state(compute, names);
  const since = clock.elapsedMs();
  await sleep(profile.sample_interval_ms + 10);
  const distanceMs = Math.round(clock.elapsedMs() - since);
  const second = await servicesNamed$actions_lib_platform_service_state(compute, names);
  await reportLogs(context, second);
  return { first, second, distanceMs };
}
async function reportLogs({ session, report }, sample) {
  for (const { service, restartCount, lastStopped } of sample) {
    if (restartCount === 0 || lastStopped === void 0) continue;
    const lines = await session.compute().logs(lastStopped.taskArn, LOG_LINES);
    for (const line of lines) report(`${service}: ${line}`);
  }
}
var taskArns = (sample) => sample.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn));
function pinnedFor({ platformRunId }, [first]) {
  const runConfigDigest = first?.spec.environment.RUN_CONFIG_DIGEST;
  if (platformRunId === void 0 || first === void 0 || runConfigDigest === void 0) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_RUN_NOT_PINNED", "run, image or configuration is not pinned");
  }
  return { platformRunId, imageDigest: first.spec.imageDigest, runConfigDigest };
}

// actions/m4-daemons/facts/g-uniqueness.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// other-part:runtime/src/consumer/streams.ts
import { consumerStreams$runtime_src_consumer_streams } from "./substrate.mjs";

// other-part:runtime/src/kernel/advisory-lock-id.ts
import { advisoryLockId$runtime_src_kernel_advisory_lock_id } from "./substrate.mjs";

// other-part:runtime/src/truth/heartbeats.ts
import { readHeartbeats$runtime_src_truth_heartbeats } from "./substrate.mjs";

// other-part:actions/lib/run/evidence.ts
import { getRunId$actions_lib_run_evidence } from "./lib.mjs";

// actions/m4-daemons/facts/g-uniqueness.ts
async function gatherUniqueness(context) {
  const streams = consumerStreams$runtime_src_consumer_streams(handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), getRunId$actions_lib_run_evidence(context));
  return {
    map: await observe$actions_lib_checks_fact(() => recordedFamilies(context)),
    inventories: await observe$actions_lib_checks_fact(() => takeInventories(context)),
    groups: streams.map(({ groupId }) => groupId),
    members: await observe$actions_lib_checks_fact(async () => readMembers(await context.session.database(), getRunId$actions_lib_run_evidence(context), streams))
  };
}
async function recordedFamilies(context) {
  const entries = await serviceMap$actions_lib_platform_services(context);
  return (await context.handover(serviceMapHandover$actions_lib_handovers_m4)).services.map(({ service }) => {
    const entry = entries.find((one) => one.service === service);
    if (entry === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_SERVICE_UNKNOWN", `${service} has no task any more`);
    return { service, family: entry.spec.family };
  });
}
async function takeInventories(context) {
  const compute = context.session.compute();
  const read = async () => (await compute.describeTasks()).map(({ taskArn, family, service }) => ({ taskArn, family, service }));
  const first = await read();
  await sleep2(profileValues$actions_lib_run_profile(context.decision("profile").value).sample_interval_ms);
  return [first, await read()];
}
async function readMembers(database, platformRunId, streams) {
  const rows = await database.query({
    text: `SELECT wanted.id, count(held.pid) FILTER (WHERE held.granted)::text AS owners,
        count(held.pid) FILTER (WHERE NOT held.granted)::text AS waiting
      FROM unnest($1::text[]) AS wanted(id)
      LEFT JOIN pg_locks held ON held.locktype = 'advisory' AND held.objsubid = 1
        AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND ((held.classid::bigint << 32) | held.objid::bigint) = wanted.id::bigint
      GROUP BY wanted.id`,
    values: [streams.map(({ streamId }) => advisoryLockId$runtime_src_kernel_advisory_lock_id(streamId))]
  });
  const beats = await readHeartbeats$runtime_src_truth_heartbeats(database, platformRunId);
  return streams.map(({ component, groupId, streamId }) => {
    const row = rows.find(({ id }) => id === advisoryLockId$runtime_src_kernel_advisory_lock_id(streamId));
    return {
      group: groupId,
      owners: Number(row?.owners ?? 0),
      waiting: Number(row?.waiting ?? 0),
      instances: beats.find((beat) => beat.component === component)?.liveInstances ?? 0
    };
  });
}

// other-part:actions/lib/platform/stack.ts
import { getClusterId$actions_lib_platform_stack } from "./lib.mjs";
import { getStack$actions_lib_platform_stack } from "./lib.mjs";
import { isManaged$actions_lib_platform_stack } from "./lib.mjs";

// other-part:actions/lib/run/snapshot-key.ts
import { getSnapshotRef$actions_lib_run_snapshot_key } from "./lib.mjs";

// actions/m4-daemons/facts/h-readiness.ts
async function gatherReadinessPublication(context) {
  const map = mapFact$actions_lib_checks_fact(await observe$actions_lib_checks_fact(() => context.handover(serviceMapHandover$actions_lib_handovers_m4)), ({ services }) => services);
  return {
    map,
    services: await observeFrom$actions_lib_checks_fact(
      map,
      (rows) => servicesNamed$actions_lib_platform_service_state(
        context.session.compute(),
        rows.map(({ service }) => service)
      )
    ),
    steadyTasks: mapFact$actions_lib_checks_fact(
      await observe$actions_lib_checks_fact(() => context.handover(daemonStartHandover$actions_lib_handovers_m4)),
      ({ services }) => services.flatMap(({ task_arns }) => task_arns)
    ),
    anchors: await observe$actions_lib_checks_fact(() => ({
      m4_b: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.B"),
      m4_f: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.F"),
      m4_g: getSnapshotRef$actions_lib_run_snapshot_key(context, "M4.G")
    })),
    runScopeKey: handle$evidence_schemas_src_handles("REQUIRED_PLATFORM_RUN_ID_ENV_KEY"),
    expiresAtPolicy: await observe$actions_lib_checks_fact(() => context.ledger.phases.M0.pinned.expires_at_policy?.value ?? null),
    session: await observe$actions_lib_checks_fact(() => demoSession(context))
  };
}
async function demoSession({ session, handleInputs }) {
  const stack = await getStack$actions_lib_platform_stack(session.config);
  const { oracle, archive, quarantine, evidence } = session.config.buckets;
  return {
    // A managed stack is up when what it made is published.
    demo_start_utc: isManaged$actions_lib_platform_stack(stack) ? stack.written_at_utc : stack.started_at_utc,
    demo_end_utc: null,
    kafka_cluster_id: await getClusterId$actions_lib_platform_stack(session.config),
    db_resource_id: stack.database.resource_id,
    bucket_map: { oracle, archive, quarantine, evidence },
    expires_at: handle$evidence_schemas_src_handles("TAG_EXPIRES_AT_VALUE", handleInputs)
  };
}

// other-part:actions/lib/rules/handoff-evidence.ts
import { HANDED$actions_lib_rules_handoff_evidence } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-pack.ts
import { gatherPack$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";
import { handedPointers$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";
import { snapshotRefOf$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";

// actions/m4-daemons/facts/j-handoff.ts
var gatherDaemonsHandoff = (context) => gatherPack$actions_lib_shared_lanes_gather_pack(context, {
  verdict: async () => ({
    verdict: (await context.handover(daemonsVerdictHandover$actions_lib_handovers_m4)).verdict,
    ref: snapshotRefOf$actions_lib_shared_lanes_gather_pack(context, "M4.I")
  }),
  required: () => handedPointers$actions_lib_shared_lanes_gather_pack(context, HANDED$actions_lib_rules_handoff_evidence.M4),
  scenarioRunId: () => scenarioRunId$actions_lib_platform_services(context)
});

// other-part:actions/lib/shared-lanes/closure.ts
import { closureJudgement$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureOutcome$actions_lib_shared_lanes_closure } from "./lib.mjs";

// actions/m4-daemons/lanes/a-handle-closure.ts
var CODES = { handoff: "M4A-B1", unresolved: "M4A-B2", placeholder: "M4A-B4" };
var p2HandleClosure = defineLane$actions_lib_run_lane({
  id: "M4.A",
  decide: (facts) => ({ "M4.A-C01": closureJudgement$actions_lib_shared_lanes_closure({ opens: "M4", codes: CODES }, facts) }),
  handover: closureOutcome$actions_lib_shared_lanes_closure
});

// other-part:actions/lib/definition/json-text.ts
import { jsonText$actions_lib_definition_json_text } from "./lib.mjs";

// actions/m4-daemons/lanes/b-service-map.ts
var GROUPS = {
  control_ingress: "m6_control_ingress",
  rtdl_core: "m7_p8_rtdl_core",
  rtdl_decision_lane: "m7_p9_decision_lane",
  case_labels: "m7_p10_case_labels",
  obs_gov: "m8_obs_gov"
};
var REPLICAS = 1;
var serviceMapLane = defineLane$actions_lib_run_lane({
  id: "M4.B",
  decide: (facts) => {
    const { rows, image, pinned, held } = facts;
    return {
      "M4.B-C01": {
        // The contract has so many, whatever an image holds (01, M4.B-C01).
        expected: { services: 13, packs: 5, missing: [], repeated: [], unknown: [], misplaced: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ rows, image, pinned }), (found) => ({
          services: found.rows.length,
          packs: new Set(found.rows.map(({ pack }) => pack)).size,
          ...mapFaults(found.rows, found.image, groupsIn(found.pinned))
        })),
        fails: "M4B-B1"
      },
      "M4.B-C02": {
        expected: { pinned: REPLICAS, above: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ rows, pinned, held }), (found) => ({
          pinned: replicasIn(found.pinned),
          above: found.rows.filter(({ service }) => found.held.some((row) => row.service === service && row.desiredCount > REPLICAS)).map(({ service }) => service)
        })),
        fails: "M4B-B2"
      },
      "M4.B-C03": {
        expected: { names: pinnedNames(facts), ambiguous: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ rows, held }), (found) => heldNames(found.rows, found.held)),
        fails: "M4B-B4"
      },
      "M4.B-C03a": {
        expected: { names: pinnedNames(facts), ambiguous: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ rows, pinned }), (found) => ({
          names: Object.fromEntries(found.rows.map(({ handle, service }) => [handle, service])),
          ambiguous: ambiguousNames(found.rows)
        })),
        fails: "M4B-B4"
      },
      "M4.B-C04": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ rows, image }), (found) => jobsIn(found.rows, found.image)),
        fails: "M4B-B5"
      }
    };
  },
  handover: ({ rows, pinned }) => isReadable$actions_lib_checks_fact(rows) && isReadable$actions_lib_checks_fact(pinned) ? {
    services: rows.value.map(({ handle, service, pack, mode }) => ({ handle, service, pack, mode })),
    replicas: replicasIn(pinned.value) ?? 0
  } : void 0
});
function replicasIn(pinned) {
  const value = Number(pinned.ECS_PHASE_PROFILE_DEFAULT_START_DESIRED_COUNT ?? "none");
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function groupsIn({ ECS_PHASE_PROFILE_MAP: profile }) {
  const groups = jsonText$actions_lib_definition_json_text(profile);
  return Object.fromEntries(
    Object.entries(groups ?? {}).map(([name, services]) => [name, Array.isArray(services) ? services.map(String) : []])
  );
}
function mapFaults(rows, image, groups) {
  const modes = rows.map((row) => row.mode);
  const daemons = image.filter(({ kind }) => kind === "daemon").map(({ mode }) => mode);
  return {
    missing: daemons.filter((mode) => !modes.includes(mode)),
    repeated: modes.filter((mode, index) => modes.indexOf(mode) !== index),
    unknown: modes.filter((mode) => !image.some((one) => one.mode === mode)),
    misplaced: rows.filter(({ service, pack }) => groups[GROUPS[pack]]?.includes(service) !== true).map((row) => row.service)
  };
}
var pinnedNames = ({ rows, pinned }) => Object.fromEntries(valueOr$actions_lib_checks_fact(rows, []).map(({ handle }) => [handle, valueOr$actions_lib_checks_fact(pinned, {})[handle] ?? null]));
function heldNames(rows, held) {
  const own = rows.map(({ handle, family }) => ({
    handle,
    services: held.filter((one) => one.family === family).map(({ service }) => service)
  }));
  return {
    names: Object.fromEntries(
      own.map(({ handle, services: [service, second] }) => [handle, second === void 0 ? service ?? null : null])
    ),
    ambiguous: own.filter(({ services }) => services.length > 1).map(({ handle }) => handle)
  };
}
var ambiguousNames = (rows) => rows.filter(
  ({ service, handle }) => !/^[a-z][a-z0-9-]{1,254}$/.test(service) || rows.some((row) => row.service === service && row.handle !== handle)
).map((row) => row.handle);
var jobsIn = (rows, image) => rows.filter(({ mode }) => image.some((one) => one.mode === mode && one.kind !== "daemon")).map((row) => row.service);

// actions/m4-daemons/lanes/c-iam-binding.ts
var TASKS = "Service ecs-tasks.amazonaws.com";
var OWN = { trusts: [TASKS], inline_policies: 1, attached_policies: [] };
var iamBinding = defineLane$actions_lib_run_lane({
  id: "M4.C",
  decide: (facts) => {
    const { due, registered, execution, services, definitions, roles } = facts;
    return {
      "M4.C-C01": {
        expected: {
          bindings: due,
          roles: Object.fromEntries(dueRoles(facts).map((role) => [role, OWN]))
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ services, roles }), (found) => ({
          bindings: Object.fromEntries(found.services.map(({ service, task_role: role }) => [service, role])),
          roles: Object.fromEntries(dueRoles(facts).map((role) => [role, shapeOf(found.roles[role])]))
        })),
        fails: "M4C-B1"
      },
      "M4.C-C03": {
        expected: { used: { $at_least: 1 }, unregistered: [], without_role: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ services, definitions }), (found) => {
          const used = rolesIn([...found.services, ...found.definitions]);
          return {
            used: used.length,
            unregistered: used.filter((role) => !registered.includes(role)),
            without_role: found.definitions.filter((one) => one.task_role === null).map(({ family }) => family)
          };
        }),
        fails: "M4C-B4"
      },
      "M4.C-C04": {
        expected: { execution_roles: [execution], under_execution: [], under_apply: [], apply_admits_tasks: false },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ definitions, roles }), (found) => againstSeparation(found, facts)),
        fails: "M4C-B5"
      }
    };
  },
  handover: (facts) => {
    const both = allReadable$actions_lib_checks_check({ services: facts.services, roles: facts.roles });
    if (!isReadable$actions_lib_checks_fact(both)) return void 0;
    const { services, roles } = both.value;
    return {
      services: services.map(({ service, task_role, execution_role }) => ({ service, task_role, execution_role })),
      roles: dueRoles(facts).flatMap((name) => {
        const role = roles[name];
        return role === void 0 || role === null ? [] : [{ name, arn: role.arn, trusts: role.trusts, inline_policies: role.inlinePolicies }];
      })
    };
  }
});
var dueRoles = ({ due }) => [...new Set(Object.values(due))].sort();
var shapeOf = (role) => role === void 0 || role === null ? null : {
  trusts: role.trusts,
  inline_policies: role.inlinePolicies.length,
  attached_policies: role.attachedPolicies
};
var rolesIn = (rows) => [...new Set(rows.flatMap((row) => [row.task_role, row.execution_role]).filter((role) => role !== null))].sort();
function againstSeparation({ definitions, roles }, { execution, apply }) {
  const under = (role) => definitions.filter((one) => one.task_role === role).map(({ family }) => family);
  const applies = roles[apply] ?? null;
  return {
    execution_roles: [...new Set(definitions.map((one) => one.execution_role))],
    under_execution: under(execution),
    under_apply: under(apply),
    apply_admits_tasks: applies === null ? null : applies.trusts.some((one) => one === TASKS || one.startsWith("*"))
  };
}

// other-part:actions/lib/checks/steady.ts
import { isSteady$actions_lib_checks_steady } from "./lib.mjs";
import { taskDefinitionSetSha256$actions_lib_checks_steady } from "./lib.mjs";

// other-part:actions/lib/run/families.ts
import { familyOf$actions_lib_run_families } from "./lib.mjs";

// actions/m4-daemons/lanes/e-launch-contract.ts
var SET_BY_COMPUTE = /* @__PURE__ */ new Set(["IMAGE_DIGEST", "TASK_ARN"]);
var IDENTITY = ["FP_PACK_ID", "FP_RUNTIME_MODE", "FP_COMPONENT_MODE"];
var launchContract = defineLane$actions_lib_run_lane({
  id: "M4.E",
  decide: (facts) => {
    const { contracts, pinnedImage, declared, profiles, bound } = facts;
    return {
      "M4.E-C01": scopeJudgement(facts),
      "M4.E-C02": { expected: [], observed: faults(contracts, (row) => row.secretHits), fails: "M4E-B3" },
      "M4.E-C03": {
        expected: byService(facts, ({ service }) => valueOr$actions_lib_checks_fact(profiles, {})[service] ?? null),
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ declared, profiles }),
          (found) => Object.fromEntries(found.declared.map(({ service, profile }) => [service, profile]))
        ),
        fails: "M4E-B5"
      },
      "M4.E-C03a": {
        expected: [],
        observed: faults(contracts, profileFaults),
        fails: "M4E-B5"
      },
      "M4.E-C04": {
        expected: byService(facts, () => valueOr$actions_lib_checks_fact(pinnedImage, null)),
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ contracts, pinnedImage }),
          (found) => Object.fromEntries(found.contracts.map((row) => [row.service, row.imageDigest]))
        ),
        fails: "M4E-B6"
      },
      "M4.E-C05": {
        expected: byService(facts, ({ service }) => valueOr$actions_lib_checks_fact(bound, {})[service] ?? null),
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ declared, bound }),
          (found) => Object.fromEntries(found.declared.map(({ service, roles }) => [service, roles]))
        ),
        fails: "M4E-B7"
      },
      "M4.E-C06": { expected: [], observed: faults(contracts, missingNames), fails: "M4E-B2" }
    };
  },
  handover: ({ contracts }) => isReadable$actions_lib_checks_fact(contracts) ? {
    services: contracts.value.map((row) => ({
      service: row.service,
      command: row.command,
      task_definition: row.taskDefinition,
      environment_names: Object.keys(row.environment).sort()
    })),
    task_definition_set_sha256: taskDefinitionSetSha256$actions_lib_checks_steady(contracts.value)
  } : void 0
});
function byService({ map }, pick) {
  const rows = valueOr$actions_lib_checks_fact(map, []);
  return rows.length === 0 ? { "no service": null } : Object.fromEntries(rows.map((row) => [row.service, pick(row)]));
}
var scopeOf = (scopes, mode) => scopes.find(({ family }) => family === familyOf$actions_lib_run_families(mode));
function scopeJudgement(facts) {
  const { contracts, scopes } = facts;
  const exported = valueOr$actions_lib_checks_fact(scopes, []);
  const observed = mapFact$actions_lib_checks_fact(
    allReadable$actions_lib_checks_check({ contracts, scopes }),
    (found) => Object.fromEntries(
      found.contracts.map(({ service, mode, environment }) => [
        service,
        environment[scopeOf(found.scopes, mode)?.envKey ?? ""] ?? null
      ])
    )
  );
  const expected = byService(facts, ({ mode }) => scopeOf(exported, mode)?.value ?? "no family");
  const values = isReadable$actions_lib_checks_fact(observed) ? observed.value : {};
  const lacks = isReadable$actions_lib_checks_fact(observed) && Object.keys(expected).some((service) => (values[service] ?? null) === null);
  return { expected, observed, fails: lacks ? "M4E-B2" : "M4E-B1" };
}
var missingNames = ({ environment, required }) => [...required.filter((name) => !SET_BY_COMPUTE.has(name)), ...IDENTITY].filter((name) => !environment[name]);
var portOf = (mode) => BUILT_DAEMONS$runtime_src_catalog.find((row) => row.mode === mode)?.ports.service ?? "OPS_PORT";
function profileFaults({ command, mode, environment }) {
  const port = environment[portOf(mode)] ?? "";
  const parts = [
    ["command", command.length === 1 && command[0] === mode],
    ["port", /^\d{1,5}$/.test(port)],
    ["environment", findPlaceholder$evidence_schemas_src_placeholder(environment, { rendered: true }) === void 0]
  ];
  return parts.filter(([, resolved]) => !resolved).map(([name]) => name);
}
var faults = (contracts, find) => mapFact$actions_lib_checks_fact(
  contracts,
  (rows) => rows.length === 0 ? ["no service"] : rows.flatMap((row) => find(row).map((fault) => `${row.service}: ${fault}`))
);

// actions/m4-daemons/lanes/f-daemon-start.ts
var daemonStart = defineLane$actions_lib_run_lane({
  id: "M4.F",
  decide: (facts) => ({
    "M4.F-C01": {
      expected: { order: startOrder(facts), refused: [] },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ map: facts.map, updates: facts.updates }), ({ updates }) => ({
        order: updates.accepted,
        refused: updates.refused
      })),
      fails: "M4F-B1"
    },
    "M4.F-C02": {
      expected: { unsteady: [], distance_ms: { $at_least: facts.intervalMs } },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ map: facts.map, samples: facts.samples }), ({ map, samples }) => ({
        unsteady: unsteady(map, samples),
        distance_ms: samples.distanceMs
      })),
      fails: "M4F-B2"
    },
    "M4.F-C03": {
      expected: [],
      observed: mapFact$actions_lib_checks_fact(facts.samples, ({ second }) => crashes(second, facts.startedAtUtc)),
      fails: "M4F-B3"
    },
    "M4.F-C04": heartbeatJudgement(facts),
    "M4.F-C05": {
      expected: {
        services: valueOr$actions_lib_checks_fact(facts.map, []).map((row) => row.service).sort(),
        task_definition_set_sha256: valueOr$actions_lib_checks_fact(facts.contractSha256, null)
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ running: facts.running, contract: facts.contractSha256 }), ({ running }) => ({
        services: running.map((row) => row.service).sort(),
        task_definition_set_sha256: taskDefinitionSetSha256$actions_lib_checks_steady(running)
      })),
      fails: "M4F-B6"
    }
  }),
  handover: ({ samples, startedAtUtc, heartbeats, currentVersions: currentVersions2 }) => isReadable$actions_lib_checks_fact(samples) ? {
    started_at_utc: startedAtUtc,
    services: samples.value.second.map(serviceRow),
    heartbeats: valueOr$actions_lib_checks_fact(heartbeats, []).length,
    loaded_versions: valueOr$actions_lib_checks_fact(heartbeats, []).flatMap((row) => loadedRows(row, valueOr$actions_lib_checks_fact(currentVersions2, {})))
  } : void 0
});
function startOrder({ map, packOrder }) {
  const rows = valueOr$actions_lib_checks_fact(map, []);
  if (rows.length === 0) return ["no service"];
  const known = packOrder.flatMap((pack) => rows.filter((row) => row.pack === pack));
  const unknown = rows.filter((row) => !packOrder.includes(row.pack));
  return [...known, ...unknown].map(({ service }) => service);
}
var serviceRow = (row) => ({
  service: row.service,
  task_definition: row.taskDefinition,
  task_arns: row.tasks.map((task) => task.taskArn),
  image_digest: row.imageDigest
});
var loadedRows = ({ component, loadedVersions }, current) => Object.entries(loadedVersions).map(([path, version]) => ({
  component,
  path,
  version,
  current_version: current[path] ?? null
}));
function unsteady(map, { first, second }) {
  if (map.length === 0) return ["no service"];
  return map.map(({ service }) => service).filter((name) => {
    const rows = [first, second].map((sample) => sample.find((row) => row.service === name));
    const [before, after] = rows.map((row) => row?.tasks[0]?.taskArn);
    return !rows.every((row) => row !== void 0 && isSteady$actions_lib_checks_steady(row)) || before !== after;
  });
}
var crashes = (sample, startedAtUtc) => sample.flatMap(({ service, restartCount, lastStopped }) => {
  const ended = lastStopped !== void 0 && lastStopped.stoppedAtUtc >= startedAtUtc ? lastStopped : void 0;
  const asked = ended?.stopReason === "stopped";
  if (restartCount === 0 && (ended === void 0 || asked)) return [];
  return [`${service}: ${restartCount} restarts, last exit ${ended?.exitCode ?? "unknown"}`];
});
function heartbeatJudgement({ map, heartbeats, pinned, currentVersions: currentVersions2 }) {
  const missing = mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ map, heartbeats }), (found) => withoutHeartbeat(found.map, found.heartbeats));
  return {
    expected: { missing: [], different: [] },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ missing, heartbeats, pinned, currentVersions: currentVersions2 }), (found) => ({
      missing: found.missing,
      different: found.heartbeats.flatMap((row) => [
        ...heartbeatFaults(row, found.pinned),
        ...loadedVersionFaults(row, found.currentVersions)
      ])
    })),
    // A running task without a heartbeat is a placeholder, and counts as one that crashed (01, M4.F-C04).
    fails: isReadable$actions_lib_checks_fact(missing) && missing.value.length > 0 ? "M4F-B3" : "M4F-B5"
  };
}
var withoutHeartbeat = (map, rows) => map.filter(({ mode }) => rows.filter((row) => row.component === mode).length !== 1).map(({ service }) => service);
function heartbeatFaults(row, pinned) {
  const members = [
    ["platform_run_id", row.platformRunId === pinned.platformRunId],
    ["image_digest", row.imageDigest === pinned.imageDigest],
    ["run_config_digest", row.runConfigDigest === pinned.runConfigDigest],
    ["policy_revisions", row.policyRevisions > 0],
    ["health_state", row.healthState === "GREEN" || row.healthState === "AMBER"]
  ];
  return members.filter(([, same]) => !same).map(([name]) => `${row.component}: ${name}`);
}
function loadedVersionFaults({ component, loadedVersions }, current) {
  const loaded = Object.entries(loadedVersions);
  if (loaded.length === 0) return [`${component}: loaded_versions`];
  return loaded.filter(([path, version]) => current[path] !== version).map(([path, version]) => `${component}: ${path} version ${version}, current ${current[path] ?? "none"}`);
}

// actions/m4-daemons/lanes/g-uniqueness.ts
var ONE_MEMBER = { owners: 1, waiting: 0, instances: 1 };
var consumerUniqueness = defineLane$actions_lib_run_lane({
  id: "M4.G",
  decide: ({ map, inventories, groups, members }) => {
    const found = mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ map, inventories }), (both) => inventoryFaults(both.map, both.inventories));
    return {
      "M4.G-C01": {
        expected: { services: { $at_least: 1 }, not_one: [], outside: [], drifted: [] },
        observed: mapFact$actions_lib_checks_fact(found, (one) => ({ services: valueOr$actions_lib_checks_fact(map, []).length, ...one })),
        fails: inventoryCode(found)
      },
      "M4.G-C02": {
        expected: Object.fromEntries(groups.map((group) => [group, ONE_MEMBER])),
        observed: mapFact$actions_lib_checks_fact(
          members,
          (rows) => Object.fromEntries(
            rows.map(({ group, owners, waiting, instances }) => [group, { owners, waiting, instances }])
          )
        ),
        fails: isReadable$actions_lib_checks_fact(members) ? "M4G-B1" : "M4G-B4"
      }
    };
  },
  handover: ({ inventories }) => isReadable$actions_lib_checks_fact(inventories) ? {
    tasks: inventories.value[1].flatMap(
      ({ taskArn, family, service }) => service === void 0 ? [] : [{ taskArn, family, service }]
    )
  } : void 0
});
function inventoryFaults(map, inventories) {
  const families = new Set(map.map(({ family }) => family));
  const services = new Set(map.map(({ service }) => service));
  const owned = inventories.map(
    (inventory) => inventory.filter(({ service }) => service !== void 0 && services.has(service))
  );
  const [before, after] = owned.map((tasks) => new Set(tasks.map(({ taskArn }) => taskArn)));
  return {
    not_one: [...services].filter(
      (name) => owned.some((tasks) => tasks.filter(({ service }) => service === name).length !== 1)
    ),
    outside: inventories.flat().filter(({ family, service }) => families.has(family) && !(service !== void 0 && services.has(service))).map(({ taskArn }) => taskArn),
    drifted: [...(before ?? /* @__PURE__ */ new Set()).symmetricDifference(after ?? /* @__PURE__ */ new Set())]
  };
}
function inventoryCode(found) {
  if (!isReadable$actions_lib_checks_fact(found)) return "M4G-B4";
  const { not_one, outside, drifted } = found.value;
  return not_one.length === 0 && outside.length === 0 && drifted.length > 0 ? "M4G-B2" : "M4G-B1";
}

// evidence-schemas/src/generated/daemons_ready.v1.validate.js
var F = P3;
var j2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "daemons_ready.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "captured_at_utc", "written_at_utc", "packs", "services", "run_scope", "source_anchors", "writer"], properties: { schema: { const: "fp.daemons_ready.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, packs: { type: "array", items: { type: "object", additionalProperties: false, required: ["pack", "services"], properties: { pack: { enum: ["control_ingress", "rtdl_core", "rtdl_decision_lane", "case_labels", "obs_gov"] }, services: { type: "array", items: { type: "string", minLength: 1, maxLength: 255 }, minItems: 1 } } }, minItems: 1, maxItems: 5 }, services: { type: "array", items: { type: "object", additionalProperties: false, required: ["service_name", "task_definition", "task_arns", "desired_count", "running_count", "pending_count", "status", "image_digest"], properties: { service_name: { type: "string", minLength: 1, maxLength: 255 }, task_definition: { type: "string", minLength: 1, maxLength: 1024 }, task_arns: { type: "array", items: { type: "string", minLength: 1, maxLength: 1024 } }, desired_count: { type: "integer", minimum: 0 }, running_count: { type: "integer", minimum: 0 }, pending_count: { type: "integer", minimum: 0 }, status: { type: "string", minLength: 1, maxLength: 64 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" } } }, minItems: 1, maxItems: 13 }, run_scope: { type: "object", additionalProperties: false, required: ["key", "value"], properties: { key: { const: "REQUIRED_PLATFORM_RUN_ID" }, value: { $ref: "common.v1.schema.json#/$defs/platform_run_id" } } }, source_anchors: { type: "object", additionalProperties: false, required: ["m4_b", "m4_f", "m4_g"], properties: { m4_b: { $ref: "common.v1.schema.json#/$defs/evidence_ref" }, m4_f: { $ref: "common.v1.schema.json#/$defs/evidence_ref" }, m4_g: { $ref: "common.v1.schema.json#/$defs/evidence_ref" } } }, writer: { $ref: "common.v1.schema.json#/$defs/writer" } } };
var I3 = Object.prototype.hasOwnProperty;
var u = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var b2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var x3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var A3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var O = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
var D2 = new RegExp("^[0-9a-f]{64}$", "u");
function _2(c3, { instancePath: t = "", parentData: q3, parentDataProperty: L3, rootData: g2 = c3, dynamicAnchors: k = {} } = {}) {
  let e = null, r = 0;
  const y5 = _2.evaluated;
  if (y5.dynamicProps && (y5.props = void 0), y5.dynamicItems && (y5.items = void 0), c3 && typeof c3 == "object" && !Array.isArray(c3)) {
    if (c3.key === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (c3.version_id === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version_id" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (c3.sha256 === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    for (const i in c3)
      if (!(i === "key" || i === "version_id" || i === "sha256")) {
        const a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    if (c3.key !== void 0) {
      let i = c3.key;
      if (typeof i == "string") {
        if (u(i) > 1024) {
          const a = { instancePath: t + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        if (u(i) < 1) {
          const a = { instancePath: t + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        if (!O.test(i)) {
          const a = { instancePath: t + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
      } else {
        const a = { instancePath: t + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (c3.version_id !== void 0) {
      let i = c3.version_id;
      if (typeof i == "string") {
        if (u(i) > 1024) {
          const a = { instancePath: t + "/version_id", schemaPath: "#/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        if (u(i) < 1) {
          const a = { instancePath: t + "/version_id", schemaPath: "#/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
      } else {
        const a = { instancePath: t + "/version_id", schemaPath: "#/properties/version_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (c3.sha256 !== void 0) {
      let i = c3.sha256;
      if (typeof i == "string") {
        if (!D2.test(i)) {
          const a = { instancePath: t + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
      } else {
        const a = { instancePath: t + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
  } else {
    const i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
  }
  return _2.errors = e, r === 0;
}
_2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function v4(c3, { instancePath: t = "", parentData: q3, parentDataProperty: L3, rootData: g2 = c3, dynamicAnchors: k = {} } = {}) {
  let e = null, r = 0;
  const y5 = v4.evaluated;
  if (y5.dynamicProps && (y5.props = void 0), y5.dynamicItems && (y5.items = void 0), c3 && typeof c3 == "object" && !Array.isArray(c3)) {
    if (c3.identity === void 0) {
      const p2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), r++;
    }
    if (c3.task_arn === void 0) {
      const p2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), r++;
    }
    if (c3.ci_run === void 0) {
      const p2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), r++;
    }
    if (c3.image_digest === void 0) {
      const p2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), r++;
    }
    for (const p2 in c3)
      if (!(p2 === "identity" || p2 === "task_arn" || p2 === "ci_run" || p2 === "image_digest")) {
        const s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p2 } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
      }
    if (c3.identity !== void 0) {
      let p2 = c3.identity;
      if (typeof p2 == "string") {
        if (u(p2) > 1024) {
          const s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
        }
        if (u(p2) < 1) {
          const s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
        }
      } else {
        const s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
      }
    }
    if (c3.task_arn !== void 0) {
      let p2 = c3.task_arn;
      const s = r;
      let o = false, d3 = null;
      const h2 = r;
      if (typeof p2 == "string") {
        if (u(p2) > 1024) {
          const l = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
        }
        if (u(p2) < 1) {
          const l = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
        }
      } else {
        const l = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
      }
      var i = h2 === r;
      i && (o = true, d3 = 0);
      const f2 = r;
      if (p2 !== null) {
        const l = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
      }
      var i = f2 === r;
      if (i && o ? (o = false, d3 = [d3, 1]) : i && (o = true, d3 = 1), o)
        r = s, e !== null && (s ? e.length = s : e = null);
      else {
        const l = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
      }
    }
    if (c3.ci_run !== void 0) {
      let p2 = c3.ci_run;
      const s = r;
      let o = false, d3 = null;
      const h2 = r;
      if (typeof p2 == "string") {
        if (u(p2) > 1024) {
          const l = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
        }
        if (u(p2) < 1) {
          const l = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
        }
      } else {
        const l = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
      }
      var a = h2 === r;
      a && (o = true, d3 = 0);
      const f2 = r;
      if (p2 !== null) {
        const l = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
      }
      var a = f2 === r;
      if (a && o ? (o = false, d3 = [d3, 1]) : a && (o = true, d3 = 1), o)
        r = s, e !== null && (s ? e.length = s : e = null);
      else {
        const l = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
      }
    }
    if (c3.image_digest !== void 0) {
      let p2 = c3.image_digest;
      const s = r;
      let o = false, d3 = null;
      const h2 = r;
      if (typeof p2 == "string") {
        if (!A3.test(p2)) {
          const l = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
        }
      } else {
        const l = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
      }
      var m2 = h2 === r;
      m2 && (o = true, d3 = 0);
      const f2 = r;
      if (p2 !== null) {
        const l = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
      }
      var m2 = f2 === r;
      if (m2 && o ? (o = false, d3 = [d3, 1]) : m2 && (o = true, d3 = 1), o)
        r = s, e !== null && (s ? e.length = s : e = null);
      else {
        const l = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
        e === null ? e = [l] : noteFault$evidence_schemas_src_fault_bound(e, l), r++;
      }
    }
  } else {
    const p2 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p2] : noteFault$evidence_schemas_src_fault_bound(e, p2), r++;
  }
  return v4.errors = e, r === 0;
}
v4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function P3(c3, { instancePath: t = "", parentData: q3, parentDataProperty: L3, rootData: g2 = c3, dynamicAnchors: k = {} } = {}) {
  let e = null, r = 0;
  const y5 = P3.evaluated;
  if (y5.dynamicProps && (y5.props = void 0), y5.dynamicItems && (y5.items = void 0), c3 && typeof c3 == "object" && !Array.isArray(c3)) {
    if (c3.schema === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (c3.platform_run_id === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (c3.captured_at_utc === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (c3.written_at_utc === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (c3.packs === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "packs" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (c3.services === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (c3.run_scope === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_scope" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (c3.source_anchors === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_anchors" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (c3.writer === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    for (const i in c3)
      if (!I3.call(j2.properties, i)) {
        const a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    if (c3.schema !== void 0 && c3.schema !== "fp.daemons_ready.v1") {
      const i = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.daemons_ready.v1" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (c3.platform_run_id !== void 0) {
      let i = c3.platform_run_id;
      if (typeof i == "string") {
        if (!b2.test(i)) {
          const a = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
      } else {
        const a = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (c3.captured_at_utc !== void 0) {
      let i = c3.captured_at_utc;
      if (typeof i == "string") {
        if (!x3.test(i)) {
          const a = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
      } else {
        const a = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (c3.written_at_utc !== void 0) {
      let i = c3.written_at_utc;
      if (typeof i == "string") {
        if (!x3.test(i)) {
          const a = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
      } else {
        const a = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (c3.packs !== void 0) {
      let i = c3.packs;
      if (Array.isArray(i)) {
        if (i.length > 5) {
          const m2 = { instancePath: t + "/packs", schemaPath: "#/properties/packs/maxItems", keyword: "maxItems", params: { limit: 5 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
        if (i.length < 1) {
          const m2 = { instancePath: t + "/packs", schemaPath: "#/properties/packs/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
        const a = i.length;
        for (let m2 = 0; m2 < a; m2++) {
          let p2 = i[m2];
          if (p2 && typeof p2 == "object" && !Array.isArray(p2)) {
            if (p2.pack === void 0) {
              const s = { instancePath: t + "/packs/" + m2, schemaPath: "#/properties/packs/items/required", keyword: "required", params: { missingProperty: "pack" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (p2.services === void 0) {
              const s = { instancePath: t + "/packs/" + m2, schemaPath: "#/properties/packs/items/required", keyword: "required", params: { missingProperty: "services" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            for (const s in p2)
              if (!(s === "pack" || s === "services")) {
                const o = { instancePath: t + "/packs/" + m2, schemaPath: "#/properties/packs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            if (p2.pack !== void 0) {
              let s = p2.pack;
              if (!(s === "control_ingress" || s === "rtdl_core" || s === "rtdl_decision_lane" || s === "case_labels" || s === "obs_gov")) {
                const o = { instancePath: t + "/packs/" + m2 + "/pack", schemaPath: "#/properties/packs/items/properties/pack/enum", keyword: "enum", params: { allowedValues: j2.properties.packs.items.properties.pack.enum } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (p2.services !== void 0) {
              let s = p2.services;
              if (Array.isArray(s)) {
                if (s.length < 1) {
                  const d3 = { instancePath: t + "/packs/" + m2 + "/services", schemaPath: "#/properties/packs/items/properties/services/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
                }
                const o = s.length;
                for (let d3 = 0; d3 < o; d3++) {
                  let h2 = s[d3];
                  if (typeof h2 == "string") {
                    if (u(h2) > 255) {
                      const f2 = { instancePath: t + "/packs/" + m2 + "/services/" + d3, schemaPath: "#/properties/packs/items/properties/services/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      e === null ? e = [f2] : noteFault$evidence_schemas_src_fault_bound(e, f2), r++;
                    }
                    if (u(h2) < 1) {
                      const f2 = { instancePath: t + "/packs/" + m2 + "/services/" + d3, schemaPath: "#/properties/packs/items/properties/services/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [f2] : noteFault$evidence_schemas_src_fault_bound(e, f2), r++;
                    }
                  } else {
                    const f2 = { instancePath: t + "/packs/" + m2 + "/services/" + d3, schemaPath: "#/properties/packs/items/properties/services/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f2] : noteFault$evidence_schemas_src_fault_bound(e, f2), r++;
                  }
                }
              } else {
                const o = { instancePath: t + "/packs/" + m2 + "/services", schemaPath: "#/properties/packs/items/properties/services/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
          } else {
            const s = { instancePath: t + "/packs/" + m2, schemaPath: "#/properties/packs/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const a = { instancePath: t + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (c3.services !== void 0) {
      let i = c3.services;
      if (Array.isArray(i)) {
        if (i.length > 13) {
          const m2 = { instancePath: t + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 13 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
        if (i.length < 1) {
          const m2 = { instancePath: t + "/services", schemaPath: "#/properties/services/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
        const a = i.length;
        for (let m2 = 0; m2 < a; m2++) {
          let p2 = i[m2];
          if (p2 && typeof p2 == "object" && !Array.isArray(p2)) {
            if (p2.service_name === void 0) {
              const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "service_name" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (p2.task_definition === void 0) {
              const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "task_definition" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (p2.task_arns === void 0) {
              const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "task_arns" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (p2.desired_count === void 0) {
              const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "desired_count" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (p2.running_count === void 0) {
              const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "running_count" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (p2.pending_count === void 0) {
              const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "pending_count" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (p2.status === void 0) {
              const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "status" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (p2.image_digest === void 0) {
              const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "image_digest" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            for (const s in p2)
              if (!(s === "service_name" || s === "task_definition" || s === "task_arns" || s === "desired_count" || s === "running_count" || s === "pending_count" || s === "status" || s === "image_digest")) {
                const o = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            if (p2.service_name !== void 0) {
              let s = p2.service_name;
              if (typeof s == "string") {
                if (u(s) > 255) {
                  const o = { instancePath: t + "/services/" + m2 + "/service_name", schemaPath: "#/properties/services/items/properties/service_name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (u(s) < 1) {
                  const o = { instancePath: t + "/services/" + m2 + "/service_name", schemaPath: "#/properties/services/items/properties/service_name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: t + "/services/" + m2 + "/service_name", schemaPath: "#/properties/services/items/properties/service_name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (p2.task_definition !== void 0) {
              let s = p2.task_definition;
              if (typeof s == "string") {
                if (u(s) > 1024) {
                  const o = { instancePath: t + "/services/" + m2 + "/task_definition", schemaPath: "#/properties/services/items/properties/task_definition/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (u(s) < 1) {
                  const o = { instancePath: t + "/services/" + m2 + "/task_definition", schemaPath: "#/properties/services/items/properties/task_definition/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: t + "/services/" + m2 + "/task_definition", schemaPath: "#/properties/services/items/properties/task_definition/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (p2.task_arns !== void 0) {
              let s = p2.task_arns;
              if (Array.isArray(s)) {
                const o = s.length;
                for (let d3 = 0; d3 < o; d3++) {
                  let h2 = s[d3];
                  if (typeof h2 == "string") {
                    if (u(h2) > 1024) {
                      const f2 = { instancePath: t + "/services/" + m2 + "/task_arns/" + d3, schemaPath: "#/properties/services/items/properties/task_arns/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [f2] : noteFault$evidence_schemas_src_fault_bound(e, f2), r++;
                    }
                    if (u(h2) < 1) {
                      const f2 = { instancePath: t + "/services/" + m2 + "/task_arns/" + d3, schemaPath: "#/properties/services/items/properties/task_arns/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [f2] : noteFault$evidence_schemas_src_fault_bound(e, f2), r++;
                    }
                  } else {
                    const f2 = { instancePath: t + "/services/" + m2 + "/task_arns/" + d3, schemaPath: "#/properties/services/items/properties/task_arns/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f2] : noteFault$evidence_schemas_src_fault_bound(e, f2), r++;
                  }
                }
              } else {
                const o = { instancePath: t + "/services/" + m2 + "/task_arns", schemaPath: "#/properties/services/items/properties/task_arns/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (p2.desired_count !== void 0) {
              let s = p2.desired_count;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const o = { instancePath: t + "/services/" + m2 + "/desired_count", schemaPath: "#/properties/services/items/properties/desired_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                const o = { instancePath: t + "/services/" + m2 + "/desired_count", schemaPath: "#/properties/services/items/properties/desired_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (p2.running_count !== void 0) {
              let s = p2.running_count;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const o = { instancePath: t + "/services/" + m2 + "/running_count", schemaPath: "#/properties/services/items/properties/running_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                const o = { instancePath: t + "/services/" + m2 + "/running_count", schemaPath: "#/properties/services/items/properties/running_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (p2.pending_count !== void 0) {
              let s = p2.pending_count;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const o = { instancePath: t + "/services/" + m2 + "/pending_count", schemaPath: "#/properties/services/items/properties/pending_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                const o = { instancePath: t + "/services/" + m2 + "/pending_count", schemaPath: "#/properties/services/items/properties/pending_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (p2.status !== void 0) {
              let s = p2.status;
              if (typeof s == "string") {
                if (u(s) > 64) {
                  const o = { instancePath: t + "/services/" + m2 + "/status", schemaPath: "#/properties/services/items/properties/status/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (u(s) < 1) {
                  const o = { instancePath: t + "/services/" + m2 + "/status", schemaPath: "#/properties/services/items/properties/status/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: t + "/services/" + m2 + "/status", schemaPath: "#/properties/services/items/properties/status/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (p2.image_digest !== void 0) {
              let s = p2.image_digest;
              if (typeof s == "string") {
                if (!A3.test(s)) {
                  const o = { instancePath: t + "/services/" + m2 + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: t + "/services/" + m2 + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
          } else {
            const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const a = { instancePath: t + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (c3.run_scope !== void 0) {
      let i = c3.run_scope;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.key === void 0) {
          const a = { instancePath: t + "/run_scope", schemaPath: "#/properties/run_scope/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        if (i.value === void 0) {
          const a = { instancePath: t + "/run_scope", schemaPath: "#/properties/run_scope/required", keyword: "required", params: { missingProperty: "value" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        for (const a in i)
          if (!(a === "key" || a === "value")) {
            const m2 = { instancePath: t + "/run_scope", schemaPath: "#/properties/run_scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
          }
        if (i.key !== void 0 && i.key !== "REQUIRED_PLATFORM_RUN_ID") {
          const a = { instancePath: t + "/run_scope/key", schemaPath: "#/properties/run_scope/properties/key/const", keyword: "const", params: { allowedValue: "REQUIRED_PLATFORM_RUN_ID" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        if (i.value !== void 0) {
          let a = i.value;
          if (typeof a == "string") {
            if (!b2.test(a)) {
              const m2 = { instancePath: t + "/run_scope/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
            }
          } else {
            const m2 = { instancePath: t + "/run_scope/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
          }
        }
      } else {
        const a = { instancePath: t + "/run_scope", schemaPath: "#/properties/run_scope/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (c3.source_anchors !== void 0) {
      let i = c3.source_anchors;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.m4_b === void 0) {
          const a = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/required", keyword: "required", params: { missingProperty: "m4_b" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        if (i.m4_f === void 0) {
          const a = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/required", keyword: "required", params: { missingProperty: "m4_f" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        if (i.m4_g === void 0) {
          const a = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/required", keyword: "required", params: { missingProperty: "m4_g" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        for (const a in i)
          if (!(a === "m4_b" || a === "m4_f" || a === "m4_g")) {
            const m2 = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
          }
        i.m4_b !== void 0 && (_2(i.m4_b, { instancePath: t + "/source_anchors/m4_b", parentData: i, parentDataProperty: "m4_b", rootData: g2, dynamicAnchors: k }) || (e = e === null ? _2.errors : joinFaults$evidence_schemas_src_fault_bound(e, _2.errors), r = e.length)), i.m4_f !== void 0 && (_2(i.m4_f, { instancePath: t + "/source_anchors/m4_f", parentData: i, parentDataProperty: "m4_f", rootData: g2, dynamicAnchors: k }) || (e = e === null ? _2.errors : joinFaults$evidence_schemas_src_fault_bound(e, _2.errors), r = e.length)), i.m4_g !== void 0 && (_2(i.m4_g, { instancePath: t + "/source_anchors/m4_g", parentData: i, parentDataProperty: "m4_g", rootData: g2, dynamicAnchors: k }) || (e = e === null ? _2.errors : joinFaults$evidence_schemas_src_fault_bound(e, _2.errors), r = e.length));
      } else {
        const a = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    c3.writer !== void 0 && (v4(c3.writer, { instancePath: t + "/writer", parentData: c3, parentDataProperty: "writer", rootData: g2, dynamicAnchors: k }) || (e = e === null ? v4.errors : joinFaults$evidence_schemas_src_fault_bound(e, v4.errors), r = e.length));
  } else {
    const i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
  }
  return P3.errors = e, r === 0;
}
P3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/daemons_ready.v1.ts
var DaemonsReadyV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("daemons_ready.v1", F);

// evidence-schemas/src/generated/demo_session.v1.validate.js
var N = c2;
var y4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "demo_session.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "demo_start_utc", "demo_end_utc", "kafka_cluster_id", "db_resource_id", "bucket_map", "expires_at", "written_at_utc"], properties: { schema: { const: "fp.demo_session.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, demo_start_utc: { $ref: "common.v1.schema.json#/$defs/time" }, demo_end_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time" }, { type: "null" }] }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 1024 }, db_resource_id: { type: "string", minLength: 1, maxLength: 1024 }, bucket_map: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 63 }, propertyNames: { enum: ["archive", "evidence", "oracle", "quarantine"] } }, expires_at: { type: "string", maxLength: 1024, pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" } } };
var w3 = Object.prototype.hasOwnProperty;
var d2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var P4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var f = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var b3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function c2(n, { instancePath: i = "", parentData: v5, parentDataProperty: x4, rootData: $2 = n, dynamicAnchors: j3 = {} } = {}) {
  let e = null, s = 0;
  const l = c2.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.platform_run_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.demo_start_utc === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "demo_start_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.demo_end_utc === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "demo_end_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.kafka_cluster_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.db_resource_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_resource_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.bucket_map === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bucket_map" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.expires_at === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.written_at_utc === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    for (const r in n)
      if (!w3.call(y4.properties, r)) {
        const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.demo_session.v1") {
      const r = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.demo_session.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.platform_run_id !== void 0) {
      let r = n.platform_run_id;
      if (typeof r == "string") {
        if (!P4.test(r)) {
          const t = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.demo_start_utc !== void 0) {
      let r = n.demo_start_utc;
      if (typeof r == "string") {
        if (!f.test(r)) {
          const t = { instancePath: i + "/demo_start_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/demo_start_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.demo_end_utc !== void 0) {
      let r = n.demo_end_utc;
      const t = s;
      let p2 = false, o = null;
      const k = s;
      if (typeof r == "string") {
        if (!f.test(r)) {
          const m2 = { instancePath: i + "/demo_end_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
        }
      } else {
        const m2 = { instancePath: i + "/demo_end_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
      }
      var u2 = k === s;
      u2 && (p2 = true, o = 0);
      const g2 = s;
      if (r !== null) {
        const m2 = { instancePath: i + "/demo_end_utc", schemaPath: "#/properties/demo_end_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
      }
      var u2 = g2 === s;
      if (u2 && p2 ? (p2 = false, o = [o, 1]) : u2 && (p2 = true, o = 1), p2)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const m2 = { instancePath: i + "/demo_end_utc", schemaPath: "#/properties/demo_end_utc/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
      }
    }
    if (n.kafka_cluster_id !== void 0) {
      let r = n.kafka_cluster_id;
      if (typeof r == "string") {
        if (d2(r) > 1024) {
          const t = { instancePath: i + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (d2(r) < 1) {
          const t = { instancePath: i + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.db_resource_id !== void 0) {
      let r = n.db_resource_id;
      if (typeof r == "string") {
        if (d2(r) > 1024) {
          const t = { instancePath: i + "/db_resource_id", schemaPath: "#/properties/db_resource_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (d2(r) < 1) {
          const t = { instancePath: i + "/db_resource_id", schemaPath: "#/properties/db_resource_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/db_resource_id", schemaPath: "#/properties/db_resource_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.bucket_map !== void 0) {
      let r = n.bucket_map;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) {
          const p2 = s;
          if (!(t === "archive" || t === "evidence" || t === "oracle" || t === "quarantine")) {
            const o = { instancePath: i + "/bucket_map", schemaPath: "#/properties/bucket_map/propertyNames/enum", keyword: "enum", params: { allowedValues: y4.properties.bucket_map.propertyNames.enum }, propertyName: t };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          var h2 = p2 === s;
          if (!h2) {
            const o = { instancePath: i + "/bucket_map", schemaPath: "#/properties/bucket_map/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        for (const t in r) {
          let p2 = r[t];
          if (typeof p2 == "string") {
            if (d2(p2) > 63) {
              const o = { instancePath: i + "/bucket_map/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bucket_map/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 63 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (d2(p2) < 1) {
              const o = { instancePath: i + "/bucket_map/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bucket_map/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: i + "/bucket_map/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bucket_map/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/bucket_map", schemaPath: "#/properties/bucket_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.expires_at !== void 0) {
      let r = n.expires_at;
      if (typeof r == "string") {
        if (d2(r) > 1024) {
          const t = { instancePath: i + "/expires_at", schemaPath: "#/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (!b3.test(r)) {
          const t = { instancePath: i + "/expires_at", schemaPath: "#/properties/expires_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.written_at_utc !== void 0) {
      let r = n.written_at_utc;
      if (typeof r == "string") {
        if (!f.test(r)) {
          const t = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
  }
  return c2.errors = e, s === 0;
}
c2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/demo_session.v1.ts
var DemoSessionV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("demo_session.v1", N);

// actions/m4-daemons/lanes/h-readiness.ts
var READY = "operate/daemons_ready.json";
var SESSION = "operate/demo_session.json";
var readinessPublication = defineLane$actions_lib_run_lane({
  id: "M4.H",
  documents: planned,
  decide: (facts, written, context) => {
    const documents = planned(facts, context);
    const drifted = isReadable$actions_lib_checks_fact(facts.services) && isReadable$actions_lib_checks_fact(facts.steadyTasks) && hasDrifted(facts);
    return {
      "M4.H-C01": {
        expected: {
          services: valueOr$actions_lib_checks_fact(facts.map, []).map(({ service }) => service).sort(),
          tasks: [...valueOr$actions_lib_checks_fact(facts.steadyTasks, [])].sort(),
          daemons_ready: valueOr$actions_lib_checks_fact(localDigest$actions_lib_run_documents(documents.ready), null),
          demo_session: valueOr$actions_lib_checks_fact(localDigest$actions_lib_run_documents(documents.session), null),
          expires_at_policy: valueOr$actions_lib_checks_fact(facts.expiresAtPolicy, null)
        },
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({
            services: facts.services,
            ready: written.ready,
            session: written.session,
            stack: facts.session,
            policy: facts.expiresAtPolicy
          }),
          (found) => ({
            services: found.services.map(({ service }) => service).sort(),
            tasks: tasksOf(found.services),
            daemons_ready: found.ready.sha256,
            demo_session: found.session.sha256,
            expires_at_policy: expiryOf(found.stack, context)
          })
        ),
        fails: drifted ? "M4H-B4" : "M4H-B1"
      }
    };
  },
  handover: ({ services }) => isReadable$actions_lib_checks_fact(services) ? { services: services.value.length } : void 0
});
var expiryOf = ({ expires_at: day }, { gatheredAtUtc }) => day >= gatheredAtUtc.slice(0, day.length) ? "every_ephemeral_resource_expires" : `${day} is over`;
var tasksOf = (services) => services.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn)).sort();
var hasDrifted = ({ services, steadyTasks }) => tasksOf(valueOr$actions_lib_checks_fact(services, [])).join() !== [...valueOr$actions_lib_checks_fact(steadyTasks, [])].sort().join();
function planned(facts, context) {
  return {
    ready: mapFact$actions_lib_checks_fact(readyOf(facts, context), (document) => derivedDocument$actions_lib_run_documents(READY, DaemonsReadyV1, document)),
    session: mapFact$actions_lib_checks_fact(
      facts.session,
      (stack) => derivedDocument$actions_lib_run_documents(SESSION, DemoSessionV1, {
        schema: "fp.demo_session.v1",
        platform_run_id: context.platformRunId ?? "",
        written_at_utc: context.gatheredAtUtc,
        ...stack
      })
    )
  };
}
function readyOf(facts, context) {
  const { map, services, anchors, runScopeKey } = facts;
  const run2 = context.platformRunId ?? "";
  return mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ map, services, anchors }), (found) => ({
    schema: "fp.daemons_ready.v1",
    platform_run_id: run2,
    captured_at_utc: context.gatheredAtUtc,
    written_at_utc: context.gatheredAtUtc,
    packs: [...Map.groupBy(found.map, ({ pack }) => pack)].map(([pack, rows]) => ({
      // The schema knows the five packs.
      pack,
      services: rows.map(({ service }) => service)
    })),
    services: found.services.map((row) => ({
      service_name: row.service,
      task_definition: row.taskDefinition,
      task_arns: row.tasks.map(({ taskArn }) => taskArn),
      desired_count: row.desiredCount,
      running_count: row.runningCount,
      pending_count: row.pendingCount,
      status: row.desiredCount > 0 ? "ACTIVE" : "INACTIVE",
      image_digest: row.imageDigest
    })),
    run_scope: { key: runScopeKey, value: run2 },
    source_anchors: found.anchors,
    writer: { identity: "M4.H", task_arn: null, ci_run: context.ci.run_id, image_digest: null }
  }));
}

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { verdictJudgements$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOutcome$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// actions/m4-daemons/lanes/i-verdict.ts
var CODES2 = { sources: "M4I-B1", predicates: "M4I-B2", union: "M4I-B3" };
var daemonsVerdict = defineLane$actions_lib_run_lane({
  id: "M4.I",
  decide: (facts, _written, { substrate }) => {
    const { sources, predicates, union } = verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES2, facts, substrate);
    return { "M4.I-C01": sources, "M4.I-C02": predicates, "M4.I-C03": union };
  },
  handover: (facts, _written, context) => verdictOutcome$actions_lib_shared_lanes_phase_verdict(facts, "M4", context)
});

// other-part:actions/lib/shared-lanes/pack.ts
import { packBasis$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packDocument$actions_lib_shared_lanes_pack } from "./lib.mjs";

// actions/m4-daemons/lanes/j-handoff.ts
var daemonsHandoff = defineLane$actions_lib_run_lane({
  id: "M4.J",
  documents: (facts, context) => ({ pack: packDocument$actions_lib_shared_lanes_pack(facts, context) }),
  decide: (facts, written) => ({
    "M4.J-C01": {
      expected: { verdict: "ADVANCE_TO_M5", unreadable: [], pack: { $non_empty: true } },
      observed: mapFact$actions_lib_checks_fact(packBasis$actions_lib_shared_lanes_pack(facts), (basis) => ({
        ...basis,
        pack: isReadable$actions_lib_checks_fact(written.pack) ? written.pack.value.key : ""
      })),
      fails: packFault(facts)
    }
  }),
  handover: (_facts, written) => isReadable$actions_lib_checks_fact(written.pack) ? { entry_gate: "OPEN" } : void 0
});
function packFault({ verdict, unreadable }) {
  if (!isReadable$actions_lib_checks_fact(verdict) || verdict.value.verdict !== "ADVANCE_TO_M5") return "M4J-B1";
  return unreadable.length > 0 ? "M4J-B6" : "M4J-B2";
}

// actions/m4-daemons/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M4"),
    lanes: [
      built$actions_lib_run_lane(p2HandleClosure, (context) => gatherClosure$actions_lib_shared_lanes_gather_closure(context, "M4.A", { handoffFrom: "M3" })),
      built$actions_lib_run_lane(serviceMapLane, gatherServiceMap),
      built$actions_lib_run_lane(iamBinding, gatherIamBinding),
      built$actions_lib_run_lane(dependencies, gatherDependencies),
      built$actions_lib_run_lane(launchContract, gatherContracts),
      built$actions_lib_run_lane(daemonStart, gatherDaemonStart),
      built$actions_lib_run_lane(consumerUniqueness, gatherUniqueness),
      built$actions_lib_run_lane(readinessPublication, gatherReadinessPublication),
      built$actions_lib_run_lane(daemonsVerdict, (context) => gatherVerdict$actions_lib_shared_lanes_gather_verdict(context, "M4.I")),
      built$actions_lib_run_lane(daemonsHandoff, gatherDaemonsHandoff)
    ]
  },
  io
);
export {
  run
};
