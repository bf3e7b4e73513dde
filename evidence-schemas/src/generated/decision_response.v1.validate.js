// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"decision_response.v1.schema.json","type":"object","additionalProperties":false,"required":["decision_id","decision_kind","bundle_ref","snapshot_hash","graph_version","eb_offset_basis","degrade_posture","pins","decided_at_utc","policy_rev","run_config_digest","source_event","decision"],"properties":{"decision_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"decision_kind":{"const":"fraud_decision_v0"},"bundle_ref":{"type":"object","additionalProperties":false,"required":["bundle_id"],"properties":{"bundle_id":{"$ref":"common.v1.schema.json#/$defs/hex64"},"registry_ref":{"type":"string","minLength":1,"maxLength":2048},"bundle_version":{"type":"string","minLength":1,"maxLength":128}}},"snapshot_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"snapshot_ref":{"type":"string","minLength":1,"maxLength":2048},"graph_version":{"type":"object","additionalProperties":false,"required":["version_id","watermark_ts_utc"],"properties":{"version_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"watermark_ts_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"stream":{"type":"string","minLength":1,"maxLength":256},"basis_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"computed_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"eb_offset_basis":{"type":"object","additionalProperties":false,"required":["stream","offset_kind","offsets"],"properties":{"stream":{"type":"string","minLength":1,"maxLength":256},"offset_kind":{"const":"kafka_offset"},"offsets":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["partition","offset"],"properties":{"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"}}},"maxItems":1024},"basis_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"window_start":{"$ref":"common.v1.schema.json#/$defs/time_us"},"window_end":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"degrade_posture":{"type":"object","additionalProperties":false,"required":["mode","capabilities_mask","policy_rev","posture_seq","decided_at_utc"],"properties":{"mode":{"enum":["NORMAL","DEGRADED_1","DEGRADED_2","FAIL_CLOSED"]},"capabilities_mask":{"type":"object","additionalProperties":false,"required":["allow_ieg","allowed_feature_groups","allow_model_primary","allow_model_stage2","allow_fallback_heuristics","action_posture"],"properties":{"allow_ieg":{"type":"boolean"},"allowed_feature_groups":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128},"maxItems":64},"allow_model_primary":{"type":"boolean"},"allow_model_stage2":{"type":"boolean"},"allow_fallback_heuristics":{"type":"boolean"},"action_posture":{"enum":["NORMAL","STEP_UP_ONLY"]}}},"policy_rev":{"type":"object","additionalProperties":false,"required":["policy_id","revision"],"properties":{"policy_id":{"type":"string","minLength":1,"maxLength":128},"revision":{"type":"string","minLength":1,"maxLength":128},"content_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"posture_seq":{"type":"integer","minimum":0,"maximum":9007199254740991},"decided_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"reason":{"type":"string","minLength":1,"maxLength":2048},"evidence_refs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","ref"],"properties":{"kind":{"type":"string","minLength":1,"maxLength":128},"ref":{"type":"string","minLength":1,"maxLength":2048}}},"maxItems":64}}},"pins":{"type":"object","additionalProperties":false,"required":["platform_run_id","scenario_run_id","manifest_fingerprint","parameter_hash","seed","scenario_id"],"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"manifest_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"parameter_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"seed":{"$ref":"common.v1.schema.json#/$defs/uint64"},"scenario_id":{"type":"string","minLength":1,"maxLength":256},"run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"}}},"decided_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"policy_rev":{"type":"object","additionalProperties":false,"required":["policy_id","revision"],"properties":{"policy_id":{"type":"string","minLength":1,"maxLength":128},"revision":{"type":"string","minLength":1,"maxLength":128},"content_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"run_config_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"source_event":{"type":"object","additionalProperties":false,"required":["event_id","event_type","ts_utc","eb_ref"],"properties":{"event_id":{"type":"string","minLength":1,"maxLength":256},"event_type":{"type":"string","minLength":1,"maxLength":256},"ts_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"eb_ref":{"type":"object","additionalProperties":false,"required":["topic","partition","offset","offset_kind"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"},"offset_kind":{"const":"kafka_offset"},"published_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"origin_offset":{"type":"object","additionalProperties":false,"required":["topic","partition","offset","offset_kind"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"},"offset_kind":{"const":"kafka_offset"},"published_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}}}},"context_refs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["event_id","event_type","eb_ref","role"],"properties":{"event_id":{"type":"string","minLength":1,"maxLength":256},"event_type":{"type":"string","minLength":1,"maxLength":256},"eb_ref":{"type":"object","additionalProperties":false,"required":["topic","partition","offset","offset_kind"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"},"offset_kind":{"const":"kafka_offset"},"published_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"role":{"enum":["arrival_events","arrival_entities","flow_anchor"]}}},"maxItems":64},"decision":{"type":"object","additionalProperties":true,"required":["action_kind","context_status","registry_outcome","context_evidence_digest"],"properties":{"action_kind":{"type":"string","minLength":1,"maxLength":128},"context_status":{"type":"string","minLength":1,"maxLength":64},"registry_outcome":{"type":"string","minLength":1,"maxLength":64},"context_evidence_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"score":{"oneOf":[{"type":"number","minimum":0,"maximum":1},{"type":"null"}]},"score_source":{"enum":["model","heuristics","none"]},"thresholds_rev":{"type":"string","minLength":1,"maxLength":128},"top_reasons":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128},"maxItems":32},"latency_ms":{"type":"number","minimum":0},"supersedes_decision_id":{"$ref":"common.v1.schema.json#/$defs/hex32"}},"maxProperties":64},"reason_codes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128},"uniqueItems":true,"maxItems":64,"minItems":0}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema34 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema37 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema45 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema49 = {"type":"string","pattern":"^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern8 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern11 = new RegExp("^(0|[1-9][0-9]*)$", "u");
const pattern17 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern21 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="decision_response.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.decision_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.decision_kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision_kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.bundle_ref === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bundle_ref"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.snapshot_hash === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "snapshot_hash"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.graph_version === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "graph_version"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.eb_offset_basis === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eb_offset_basis"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.degrade_posture === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "degrade_posture"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.pins === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pins"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.decided_at_utc === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decided_at_utc"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.policy_rev === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_rev"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.run_config_digest === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run_config_digest"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.source_event === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_event"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.decision === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data.decision_id !== undefined){
let data0 = data.decision_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err14 = {instancePath:instancePath+"/decision_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/decision_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data.decision_kind !== undefined){
if("fraud_decision_v0" !== data.decision_kind){
const err16 = {instancePath:instancePath+"/decision_kind",schemaPath:"#/properties/decision_kind/const",keyword:"const",params:{allowedValue: "fraud_decision_v0"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
if(data.bundle_ref !== undefined){
let data2 = data.bundle_ref;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.bundle_id === undefined){
const err17 = {instancePath:instancePath+"/bundle_ref",schemaPath:"#/properties/bundle_ref/required",keyword:"required",params:{missingProperty: "bundle_id"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "bundle_id") || (key1 === "registry_ref")) || (key1 === "bundle_version"))){
const err18 = {instancePath:instancePath+"/bundle_ref",schemaPath:"#/properties/bundle_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data2.bundle_id !== undefined){
let data3 = data2.bundle_id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err19 = {instancePath:instancePath+"/bundle_ref/bundle_id",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/bundle_ref/bundle_id",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data2.registry_ref !== undefined){
let data4 = data2.registry_ref;
if(typeof data4 === "string"){
if(func2(data4) > 2048){
const err21 = {instancePath:instancePath+"/bundle_ref/registry_ref",schemaPath:"#/properties/bundle_ref/properties/registry_ref/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(func2(data4) < 1){
const err22 = {instancePath:instancePath+"/bundle_ref/registry_ref",schemaPath:"#/properties/bundle_ref/properties/registry_ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/bundle_ref/registry_ref",schemaPath:"#/properties/bundle_ref/properties/registry_ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data2.bundle_version !== undefined){
let data5 = data2.bundle_version;
if(typeof data5 === "string"){
if(func2(data5) > 128){
const err24 = {instancePath:instancePath+"/bundle_ref/bundle_version",schemaPath:"#/properties/bundle_ref/properties/bundle_version/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(func2(data5) < 1){
const err25 = {instancePath:instancePath+"/bundle_ref/bundle_version",schemaPath:"#/properties/bundle_ref/properties/bundle_version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/bundle_ref/bundle_version",schemaPath:"#/properties/bundle_ref/properties/bundle_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/bundle_ref",schemaPath:"#/properties/bundle_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data.snapshot_hash !== undefined){
let data6 = data.snapshot_hash;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err28 = {instancePath:instancePath+"/snapshot_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/snapshot_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data.snapshot_ref !== undefined){
let data7 = data.snapshot_ref;
if(typeof data7 === "string"){
if(func2(data7) > 2048){
const err30 = {instancePath:instancePath+"/snapshot_ref",schemaPath:"#/properties/snapshot_ref/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(func2(data7) < 1){
const err31 = {instancePath:instancePath+"/snapshot_ref",schemaPath:"#/properties/snapshot_ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/snapshot_ref",schemaPath:"#/properties/snapshot_ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data.graph_version !== undefined){
let data8 = data.graph_version;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.version_id === undefined){
const err33 = {instancePath:instancePath+"/graph_version",schemaPath:"#/properties/graph_version/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data8.watermark_ts_utc === undefined){
const err34 = {instancePath:instancePath+"/graph_version",schemaPath:"#/properties/graph_version/required",keyword:"required",params:{missingProperty: "watermark_ts_utc"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
for(const key2 in data8){
if(!(((((key2 === "version_id") || (key2 === "watermark_ts_utc")) || (key2 === "stream")) || (key2 === "basis_digest")) || (key2 === "computed_at_utc"))){
const err35 = {instancePath:instancePath+"/graph_version",schemaPath:"#/properties/graph_version/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data8.version_id !== undefined){
let data9 = data8.version_id;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err36 = {instancePath:instancePath+"/graph_version/version_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/graph_version/version_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data8.watermark_ts_utc !== undefined){
let data10 = data8.watermark_ts_utc;
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
const err38 = {instancePath:instancePath+"/graph_version/watermark_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/graph_version/watermark_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data8.stream !== undefined){
let data11 = data8.stream;
if(typeof data11 === "string"){
if(func2(data11) > 256){
const err40 = {instancePath:instancePath+"/graph_version/stream",schemaPath:"#/properties/graph_version/properties/stream/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(func2(data11) < 1){
const err41 = {instancePath:instancePath+"/graph_version/stream",schemaPath:"#/properties/graph_version/properties/stream/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/graph_version/stream",schemaPath:"#/properties/graph_version/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data8.basis_digest !== undefined){
let data12 = data8.basis_digest;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
const err43 = {instancePath:instancePath+"/graph_version/basis_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/graph_version/basis_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
if(data8.computed_at_utc !== undefined){
let data13 = data8.computed_at_utc;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
const err45 = {instancePath:instancePath+"/graph_version/computed_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/graph_version/computed_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/graph_version",schemaPath:"#/properties/graph_version/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
if(data.eb_offset_basis !== undefined){
let data14 = data.eb_offset_basis;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.stream === undefined){
const err48 = {instancePath:instancePath+"/eb_offset_basis",schemaPath:"#/properties/eb_offset_basis/required",keyword:"required",params:{missingProperty: "stream"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if(data14.offset_kind === undefined){
const err49 = {instancePath:instancePath+"/eb_offset_basis",schemaPath:"#/properties/eb_offset_basis/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
if(data14.offsets === undefined){
const err50 = {instancePath:instancePath+"/eb_offset_basis",schemaPath:"#/properties/eb_offset_basis/required",keyword:"required",params:{missingProperty: "offsets"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
for(const key3 in data14){
if(!((((((key3 === "stream") || (key3 === "offset_kind")) || (key3 === "offsets")) || (key3 === "basis_digest")) || (key3 === "window_start")) || (key3 === "window_end"))){
const err51 = {instancePath:instancePath+"/eb_offset_basis",schemaPath:"#/properties/eb_offset_basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
if(data14.stream !== undefined){
let data15 = data14.stream;
if(typeof data15 === "string"){
if(func2(data15) > 256){
const err52 = {instancePath:instancePath+"/eb_offset_basis/stream",schemaPath:"#/properties/eb_offset_basis/properties/stream/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(func2(data15) < 1){
const err53 = {instancePath:instancePath+"/eb_offset_basis/stream",schemaPath:"#/properties/eb_offset_basis/properties/stream/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/eb_offset_basis/stream",schemaPath:"#/properties/eb_offset_basis/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
}
if(data14.offset_kind !== undefined){
if("kafka_offset" !== data14.offset_kind){
const err55 = {instancePath:instancePath+"/eb_offset_basis/offset_kind",schemaPath:"#/properties/eb_offset_basis/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data14.offsets !== undefined){
let data17 = data14.offsets;
if(Array.isArray(data17)){
if(data17.length > 1024){
const err56 = {instancePath:instancePath+"/eb_offset_basis/offsets",schemaPath:"#/properties/eb_offset_basis/properties/offsets/maxItems",keyword:"maxItems",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.partition === undefined){
const err57 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i0,schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(data18.offset === undefined){
const err58 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i0,schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
for(const key4 in data18){
if(!((key4 === "partition") || (key4 === "offset"))){
const err59 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i0,schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data18.partition !== undefined){
let data19 = data18.partition;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err60 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i0+"/partition",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 65535 || isNaN(data19)){
const err61 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i0+"/partition",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err62 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i0+"/partition",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
}
if(data18.offset !== undefined){
let data20 = data18.offset;
if(typeof data20 === "string"){
if(func2(data20) > 20){
const err63 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i0+"/offset",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(func2(data20) < 1){
const err64 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i0+"/offset",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(!pattern11.test(data20)){
const err65 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i0+"/offset",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i0+"/offset",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i0,schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/eb_offset_basis/offsets",schemaPath:"#/properties/eb_offset_basis/properties/offsets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
if(data14.basis_digest !== undefined){
let data21 = data14.basis_digest;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err69 = {instancePath:instancePath+"/eb_offset_basis/basis_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/eb_offset_basis/basis_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
}
if(data14.window_start !== undefined){
let data22 = data14.window_start;
if(typeof data22 === "string"){
if(!pattern8.test(data22)){
const err71 = {instancePath:instancePath+"/eb_offset_basis/window_start",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/eb_offset_basis/window_start",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
}
if(data14.window_end !== undefined){
let data23 = data14.window_end;
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
const err73 = {instancePath:instancePath+"/eb_offset_basis/window_end",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/eb_offset_basis/window_end",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/eb_offset_basis",schemaPath:"#/properties/eb_offset_basis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
}
if(data.degrade_posture !== undefined){
let data24 = data.degrade_posture;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.mode === undefined){
const err76 = {instancePath:instancePath+"/degrade_posture",schemaPath:"#/properties/degrade_posture/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
if(data24.capabilities_mask === undefined){
const err77 = {instancePath:instancePath+"/degrade_posture",schemaPath:"#/properties/degrade_posture/required",keyword:"required",params:{missingProperty: "capabilities_mask"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(data24.policy_rev === undefined){
const err78 = {instancePath:instancePath+"/degrade_posture",schemaPath:"#/properties/degrade_posture/required",keyword:"required",params:{missingProperty: "policy_rev"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
if(data24.posture_seq === undefined){
const err79 = {instancePath:instancePath+"/degrade_posture",schemaPath:"#/properties/degrade_posture/required",keyword:"required",params:{missingProperty: "posture_seq"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
if(data24.decided_at_utc === undefined){
const err80 = {instancePath:instancePath+"/degrade_posture",schemaPath:"#/properties/degrade_posture/required",keyword:"required",params:{missingProperty: "decided_at_utc"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
for(const key5 in data24){
if(!(((((((key5 === "mode") || (key5 === "capabilities_mask")) || (key5 === "policy_rev")) || (key5 === "posture_seq")) || (key5 === "decided_at_utc")) || (key5 === "reason")) || (key5 === "evidence_refs"))){
const err81 = {instancePath:instancePath+"/degrade_posture",schemaPath:"#/properties/degrade_posture/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
}
if(data24.mode !== undefined){
let data25 = data24.mode;
if(!((((data25 === "NORMAL") || (data25 === "DEGRADED_1")) || (data25 === "DEGRADED_2")) || (data25 === "FAIL_CLOSED"))){
const err82 = {instancePath:instancePath+"/degrade_posture/mode",schemaPath:"#/properties/degrade_posture/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.degrade_posture.properties.mode.enum}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
if(data24.capabilities_mask !== undefined){
let data26 = data24.capabilities_mask;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.allow_ieg === undefined){
const err83 = {instancePath:instancePath+"/degrade_posture/capabilities_mask",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/required",keyword:"required",params:{missingProperty: "allow_ieg"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
if(data26.allowed_feature_groups === undefined){
const err84 = {instancePath:instancePath+"/degrade_posture/capabilities_mask",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/required",keyword:"required",params:{missingProperty: "allowed_feature_groups"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
if(data26.allow_model_primary === undefined){
const err85 = {instancePath:instancePath+"/degrade_posture/capabilities_mask",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/required",keyword:"required",params:{missingProperty: "allow_model_primary"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if(data26.allow_model_stage2 === undefined){
const err86 = {instancePath:instancePath+"/degrade_posture/capabilities_mask",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/required",keyword:"required",params:{missingProperty: "allow_model_stage2"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(data26.allow_fallback_heuristics === undefined){
const err87 = {instancePath:instancePath+"/degrade_posture/capabilities_mask",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/required",keyword:"required",params:{missingProperty: "allow_fallback_heuristics"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if(data26.action_posture === undefined){
const err88 = {instancePath:instancePath+"/degrade_posture/capabilities_mask",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/required",keyword:"required",params:{missingProperty: "action_posture"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
for(const key6 in data26){
if(!((((((key6 === "allow_ieg") || (key6 === "allowed_feature_groups")) || (key6 === "allow_model_primary")) || (key6 === "allow_model_stage2")) || (key6 === "allow_fallback_heuristics")) || (key6 === "action_posture"))){
const err89 = {instancePath:instancePath+"/degrade_posture/capabilities_mask",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
}
if(data26.allow_ieg !== undefined){
if(typeof data26.allow_ieg !== "boolean"){
const err90 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allow_ieg",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allow_ieg/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
if(data26.allowed_feature_groups !== undefined){
let data28 = data26.allowed_feature_groups;
if(Array.isArray(data28)){
if(data28.length > 64){
const err91 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allowed_feature_groups",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
let data29 = data28[i1];
if(typeof data29 === "string"){
if(func2(data29) > 128){
const err92 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allowed_feature_groups/" + i1,schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
if(func2(data29) < 1){
const err93 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allowed_feature_groups/" + i1,schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allowed_feature_groups/" + i1,schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allowed_feature_groups",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
}
if(data26.allow_model_primary !== undefined){
if(typeof data26.allow_model_primary !== "boolean"){
const err96 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allow_model_primary",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allow_model_primary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
}
if(data26.allow_model_stage2 !== undefined){
if(typeof data26.allow_model_stage2 !== "boolean"){
const err97 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allow_model_stage2",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allow_model_stage2/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
if(data26.allow_fallback_heuristics !== undefined){
if(typeof data26.allow_fallback_heuristics !== "boolean"){
const err98 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allow_fallback_heuristics",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allow_fallback_heuristics/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
}
if(data26.action_posture !== undefined){
let data33 = data26.action_posture;
if(!((data33 === "NORMAL") || (data33 === "STEP_UP_ONLY"))){
const err99 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/action_posture",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/action_posture/enum",keyword:"enum",params:{allowedValues: schema31.properties.degrade_posture.properties.capabilities_mask.properties.action_posture.enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/degrade_posture/capabilities_mask",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
if(data24.policy_rev !== undefined){
let data34 = data24.policy_rev;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.policy_id === undefined){
const err101 = {instancePath:instancePath+"/degrade_posture/policy_rev",schemaPath:"#/properties/degrade_posture/properties/policy_rev/required",keyword:"required",params:{missingProperty: "policy_id"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
if(data34.revision === undefined){
const err102 = {instancePath:instancePath+"/degrade_posture/policy_rev",schemaPath:"#/properties/degrade_posture/properties/policy_rev/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
for(const key7 in data34){
if(!(((key7 === "policy_id") || (key7 === "revision")) || (key7 === "content_digest"))){
const err103 = {instancePath:instancePath+"/degrade_posture/policy_rev",schemaPath:"#/properties/degrade_posture/properties/policy_rev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
}
if(data34.policy_id !== undefined){
let data35 = data34.policy_id;
if(typeof data35 === "string"){
if(func2(data35) > 128){
const err104 = {instancePath:instancePath+"/degrade_posture/policy_rev/policy_id",schemaPath:"#/properties/degrade_posture/properties/policy_rev/properties/policy_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
if(func2(data35) < 1){
const err105 = {instancePath:instancePath+"/degrade_posture/policy_rev/policy_id",schemaPath:"#/properties/degrade_posture/properties/policy_rev/properties/policy_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/degrade_posture/policy_rev/policy_id",schemaPath:"#/properties/degrade_posture/properties/policy_rev/properties/policy_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
}
if(data34.revision !== undefined){
let data36 = data34.revision;
if(typeof data36 === "string"){
if(func2(data36) > 128){
const err107 = {instancePath:instancePath+"/degrade_posture/policy_rev/revision",schemaPath:"#/properties/degrade_posture/properties/policy_rev/properties/revision/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
if(func2(data36) < 1){
const err108 = {instancePath:instancePath+"/degrade_posture/policy_rev/revision",schemaPath:"#/properties/degrade_posture/properties/policy_rev/properties/revision/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/degrade_posture/policy_rev/revision",schemaPath:"#/properties/degrade_posture/properties/policy_rev/properties/revision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
}
if(data34.content_digest !== undefined){
let data37 = data34.content_digest;
if(typeof data37 === "string"){
if(!pattern5.test(data37)){
const err110 = {instancePath:instancePath+"/degrade_posture/policy_rev/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/degrade_posture/policy_rev/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/degrade_posture/policy_rev",schemaPath:"#/properties/degrade_posture/properties/policy_rev/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
}
if(data24.posture_seq !== undefined){
let data38 = data24.posture_seq;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err113 = {instancePath:instancePath+"/degrade_posture/posture_seq",schemaPath:"#/properties/degrade_posture/properties/posture_seq/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 9007199254740991 || isNaN(data38)){
const err114 = {instancePath:instancePath+"/degrade_posture/posture_seq",schemaPath:"#/properties/degrade_posture/properties/posture_seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err115 = {instancePath:instancePath+"/degrade_posture/posture_seq",schemaPath:"#/properties/degrade_posture/properties/posture_seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
}
}
if(data24.decided_at_utc !== undefined){
let data39 = data24.decided_at_utc;
if(typeof data39 === "string"){
if(!pattern8.test(data39)){
const err116 = {instancePath:instancePath+"/degrade_posture/decided_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/degrade_posture/decided_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
}
if(data24.reason !== undefined){
let data40 = data24.reason;
if(typeof data40 === "string"){
if(func2(data40) > 2048){
const err118 = {instancePath:instancePath+"/degrade_posture/reason",schemaPath:"#/properties/degrade_posture/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
if(func2(data40) < 1){
const err119 = {instancePath:instancePath+"/degrade_posture/reason",schemaPath:"#/properties/degrade_posture/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/degrade_posture/reason",schemaPath:"#/properties/degrade_posture/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
}
if(data24.evidence_refs !== undefined){
let data41 = data24.evidence_refs;
if(Array.isArray(data41)){
if(data41.length > 64){
const err121 = {instancePath:instancePath+"/degrade_posture/evidence_refs",schemaPath:"#/properties/degrade_posture/properties/evidence_refs/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
const len2 = data41.length;
for(let i2=0; i2<len2; i2++){
let data42 = data41[i2];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.kind === undefined){
const err122 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i2,schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
if(data42.ref === undefined){
const err123 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i2,schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
for(const key8 in data42){
if(!((key8 === "kind") || (key8 === "ref"))){
const err124 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i2,schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
}
if(data42.kind !== undefined){
let data43 = data42.kind;
if(typeof data43 === "string"){
if(func2(data43) > 128){
const err125 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i2+"/kind",schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
if(func2(data43) < 1){
const err126 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i2+"/kind",schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i2+"/kind",schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
}
if(data42.ref !== undefined){
let data44 = data42.ref;
if(typeof data44 === "string"){
if(func2(data44) > 2048){
const err128 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i2+"/ref",schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/properties/ref/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
if(func2(data44) < 1){
const err129 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i2+"/ref",schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/properties/ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i2+"/ref",schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/properties/ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i2,schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/degrade_posture/evidence_refs",schemaPath:"#/properties/degrade_posture/properties/evidence_refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/degrade_posture",schemaPath:"#/properties/degrade_posture/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
}
if(data.pins !== undefined){
let data45 = data.pins;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.platform_run_id === undefined){
const err134 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
if(data45.scenario_run_id === undefined){
const err135 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "scenario_run_id"}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
if(data45.manifest_fingerprint === undefined){
const err136 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "manifest_fingerprint"}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
if(data45.parameter_hash === undefined){
const err137 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "parameter_hash"}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
if(data45.seed === undefined){
const err138 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "seed"}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
if(data45.scenario_id === undefined){
const err139 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "scenario_id"}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
for(const key9 in data45){
if(!(((((((key9 === "platform_run_id") || (key9 === "scenario_run_id")) || (key9 === "manifest_fingerprint")) || (key9 === "parameter_hash")) || (key9 === "seed")) || (key9 === "scenario_id")) || (key9 === "run_id"))){
const err140 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
}
if(data45.platform_run_id !== undefined){
let data46 = data45.platform_run_id;
if(typeof data46 === "string"){
if(!pattern17.test(data46)){
const err141 = {instancePath:instancePath+"/pins/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/pins/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
}
if(data45.scenario_run_id !== undefined){
let data47 = data45.scenario_run_id;
if(typeof data47 === "string"){
if(!pattern4.test(data47)){
const err143 = {instancePath:instancePath+"/pins/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/pins/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
}
if(data45.manifest_fingerprint !== undefined){
let data48 = data45.manifest_fingerprint;
if(typeof data48 === "string"){
if(!pattern5.test(data48)){
const err145 = {instancePath:instancePath+"/pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
noteFault(vErrors, err146);
}
errors++;
}
}
if(data45.parameter_hash !== undefined){
let data49 = data45.parameter_hash;
if(typeof data49 === "string"){
if(!pattern5.test(data49)){
const err147 = {instancePath:instancePath+"/pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
}
if(data45.seed !== undefined){
let data50 = data45.seed;
if(typeof data50 === "string"){
if(!pattern21.test(data50)){
const err149 = {instancePath:instancePath+"/pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"}};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
}
if(data45.scenario_id !== undefined){
let data51 = data45.scenario_id;
if(typeof data51 === "string"){
if(func2(data51) > 256){
const err151 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err151];
}
else {
noteFault(vErrors, err151);
}
errors++;
}
if(func2(data51) < 1){
const err152 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
}
}
if(data45.run_id !== undefined){
let data52 = data45.run_id;
if(typeof data52 === "string"){
if(!pattern4.test(data52)){
const err154 = {instancePath:instancePath+"/pins/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/pins/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
}
if(data.decided_at_utc !== undefined){
let data53 = data.decided_at_utc;
if(typeof data53 === "string"){
if(!pattern8.test(data53)){
const err157 = {instancePath:instancePath+"/decided_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err157];
}
else {
noteFault(vErrors, err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/decided_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
}
if(data.policy_rev !== undefined){
let data54 = data.policy_rev;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.policy_id === undefined){
const err159 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/required",keyword:"required",params:{missingProperty: "policy_id"}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
if(data54.revision === undefined){
const err160 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err160];
}
else {
noteFault(vErrors, err160);
}
errors++;
}
for(const key10 in data54){
if(!(((key10 === "policy_id") || (key10 === "revision")) || (key10 === "content_digest"))){
const err161 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err161];
}
else {
noteFault(vErrors, err161);
}
errors++;
}
}
if(data54.policy_id !== undefined){
let data55 = data54.policy_id;
if(typeof data55 === "string"){
if(func2(data55) > 128){
const err162 = {instancePath:instancePath+"/policy_rev/policy_id",schemaPath:"#/properties/policy_rev/properties/policy_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err162];
}
else {
noteFault(vErrors, err162);
}
errors++;
}
if(func2(data55) < 1){
const err163 = {instancePath:instancePath+"/policy_rev/policy_id",schemaPath:"#/properties/policy_rev/properties/policy_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err163];
}
else {
noteFault(vErrors, err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/policy_rev/policy_id",schemaPath:"#/properties/policy_rev/properties/policy_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
noteFault(vErrors, err164);
}
errors++;
}
}
if(data54.revision !== undefined){
let data56 = data54.revision;
if(typeof data56 === "string"){
if(func2(data56) > 128){
const err165 = {instancePath:instancePath+"/policy_rev/revision",schemaPath:"#/properties/policy_rev/properties/revision/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err165];
}
else {
noteFault(vErrors, err165);
}
errors++;
}
if(func2(data56) < 1){
const err166 = {instancePath:instancePath+"/policy_rev/revision",schemaPath:"#/properties/policy_rev/properties/revision/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err166];
}
else {
noteFault(vErrors, err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/policy_rev/revision",schemaPath:"#/properties/policy_rev/properties/revision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
noteFault(vErrors, err167);
}
errors++;
}
}
if(data54.content_digest !== undefined){
let data57 = data54.content_digest;
if(typeof data57 === "string"){
if(!pattern5.test(data57)){
const err168 = {instancePath:instancePath+"/policy_rev/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err168];
}
else {
noteFault(vErrors, err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/policy_rev/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
noteFault(vErrors, err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err170];
}
else {
noteFault(vErrors, err170);
}
errors++;
}
}
if(data.run_config_digest !== undefined){
let data58 = data.run_config_digest;
if(typeof data58 === "string"){
if(!pattern5.test(data58)){
const err171 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err171];
}
else {
noteFault(vErrors, err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
noteFault(vErrors, err172);
}
errors++;
}
}
if(data.source_event !== undefined){
let data59 = data.source_event;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.event_id === undefined){
const err173 = {instancePath:instancePath+"/source_event",schemaPath:"#/properties/source_event/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err173];
}
else {
noteFault(vErrors, err173);
}
errors++;
}
if(data59.event_type === undefined){
const err174 = {instancePath:instancePath+"/source_event",schemaPath:"#/properties/source_event/required",keyword:"required",params:{missingProperty: "event_type"}};
if(vErrors === null){
vErrors = [err174];
}
else {
noteFault(vErrors, err174);
}
errors++;
}
if(data59.ts_utc === undefined){
const err175 = {instancePath:instancePath+"/source_event",schemaPath:"#/properties/source_event/required",keyword:"required",params:{missingProperty: "ts_utc"}};
if(vErrors === null){
vErrors = [err175];
}
else {
noteFault(vErrors, err175);
}
errors++;
}
if(data59.eb_ref === undefined){
const err176 = {instancePath:instancePath+"/source_event",schemaPath:"#/properties/source_event/required",keyword:"required",params:{missingProperty: "eb_ref"}};
if(vErrors === null){
vErrors = [err176];
}
else {
noteFault(vErrors, err176);
}
errors++;
}
for(const key11 in data59){
if(!(((((key11 === "event_id") || (key11 === "event_type")) || (key11 === "ts_utc")) || (key11 === "eb_ref")) || (key11 === "origin_offset"))){
const err177 = {instancePath:instancePath+"/source_event",schemaPath:"#/properties/source_event/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err177];
}
else {
noteFault(vErrors, err177);
}
errors++;
}
}
if(data59.event_id !== undefined){
let data60 = data59.event_id;
if(typeof data60 === "string"){
if(func2(data60) > 256){
const err178 = {instancePath:instancePath+"/source_event/event_id",schemaPath:"#/properties/source_event/properties/event_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err178];
}
else {
noteFault(vErrors, err178);
}
errors++;
}
if(func2(data60) < 1){
const err179 = {instancePath:instancePath+"/source_event/event_id",schemaPath:"#/properties/source_event/properties/event_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err179];
}
else {
noteFault(vErrors, err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/source_event/event_id",schemaPath:"#/properties/source_event/properties/event_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
noteFault(vErrors, err180);
}
errors++;
}
}
if(data59.event_type !== undefined){
let data61 = data59.event_type;
if(typeof data61 === "string"){
if(func2(data61) > 256){
const err181 = {instancePath:instancePath+"/source_event/event_type",schemaPath:"#/properties/source_event/properties/event_type/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err181];
}
else {
noteFault(vErrors, err181);
}
errors++;
}
if(func2(data61) < 1){
const err182 = {instancePath:instancePath+"/source_event/event_type",schemaPath:"#/properties/source_event/properties/event_type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err182];
}
else {
noteFault(vErrors, err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/source_event/event_type",schemaPath:"#/properties/source_event/properties/event_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
noteFault(vErrors, err183);
}
errors++;
}
}
if(data59.ts_utc !== undefined){
let data62 = data59.ts_utc;
if(typeof data62 === "string"){
if(!pattern8.test(data62)){
const err184 = {instancePath:instancePath+"/source_event/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err184];
}
else {
noteFault(vErrors, err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/source_event/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
noteFault(vErrors, err185);
}
errors++;
}
}
if(data59.eb_ref !== undefined){
let data63 = data59.eb_ref;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.topic === undefined){
const err186 = {instancePath:instancePath+"/source_event/eb_ref",schemaPath:"#/properties/source_event/properties/eb_ref/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err186];
}
else {
noteFault(vErrors, err186);
}
errors++;
}
if(data63.partition === undefined){
const err187 = {instancePath:instancePath+"/source_event/eb_ref",schemaPath:"#/properties/source_event/properties/eb_ref/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err187];
}
else {
noteFault(vErrors, err187);
}
errors++;
}
if(data63.offset === undefined){
const err188 = {instancePath:instancePath+"/source_event/eb_ref",schemaPath:"#/properties/source_event/properties/eb_ref/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err188];
}
else {
noteFault(vErrors, err188);
}
errors++;
}
if(data63.offset_kind === undefined){
const err189 = {instancePath:instancePath+"/source_event/eb_ref",schemaPath:"#/properties/source_event/properties/eb_ref/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err189];
}
else {
noteFault(vErrors, err189);
}
errors++;
}
for(const key12 in data63){
if(!(((((key12 === "topic") || (key12 === "partition")) || (key12 === "offset")) || (key12 === "offset_kind")) || (key12 === "published_at_utc"))){
const err190 = {instancePath:instancePath+"/source_event/eb_ref",schemaPath:"#/properties/source_event/properties/eb_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err190];
}
else {
noteFault(vErrors, err190);
}
errors++;
}
}
if(data63.topic !== undefined){
let data64 = data63.topic;
if(typeof data64 === "string"){
if(func2(data64) > 249){
const err191 = {instancePath:instancePath+"/source_event/eb_ref/topic",schemaPath:"#/properties/source_event/properties/eb_ref/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err191];
}
else {
noteFault(vErrors, err191);
}
errors++;
}
if(func2(data64) < 1){
const err192 = {instancePath:instancePath+"/source_event/eb_ref/topic",schemaPath:"#/properties/source_event/properties/eb_ref/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err192];
}
else {
noteFault(vErrors, err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/source_event/eb_ref/topic",schemaPath:"#/properties/source_event/properties/eb_ref/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
noteFault(vErrors, err193);
}
errors++;
}
}
if(data63.partition !== undefined){
let data65 = data63.partition;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err194 = {instancePath:instancePath+"/source_event/eb_ref/partition",schemaPath:"#/properties/source_event/properties/eb_ref/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err194];
}
else {
noteFault(vErrors, err194);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 65535 || isNaN(data65)){
const err195 = {instancePath:instancePath+"/source_event/eb_ref/partition",schemaPath:"#/properties/source_event/properties/eb_ref/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err195];
}
else {
noteFault(vErrors, err195);
}
errors++;
}
if(data65 < 0 || isNaN(data65)){
const err196 = {instancePath:instancePath+"/source_event/eb_ref/partition",schemaPath:"#/properties/source_event/properties/eb_ref/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err196];
}
else {
noteFault(vErrors, err196);
}
errors++;
}
}
}
if(data63.offset !== undefined){
let data66 = data63.offset;
if(typeof data66 === "string"){
if(func2(data66) > 20){
const err197 = {instancePath:instancePath+"/source_event/eb_ref/offset",schemaPath:"#/properties/source_event/properties/eb_ref/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err197];
}
else {
noteFault(vErrors, err197);
}
errors++;
}
if(func2(data66) < 1){
const err198 = {instancePath:instancePath+"/source_event/eb_ref/offset",schemaPath:"#/properties/source_event/properties/eb_ref/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err198];
}
else {
noteFault(vErrors, err198);
}
errors++;
}
if(!pattern11.test(data66)){
const err199 = {instancePath:instancePath+"/source_event/eb_ref/offset",schemaPath:"#/properties/source_event/properties/eb_ref/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err199];
}
else {
noteFault(vErrors, err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/source_event/eb_ref/offset",schemaPath:"#/properties/source_event/properties/eb_ref/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
noteFault(vErrors, err200);
}
errors++;
}
}
if(data63.offset_kind !== undefined){
if("kafka_offset" !== data63.offset_kind){
const err201 = {instancePath:instancePath+"/source_event/eb_ref/offset_kind",schemaPath:"#/properties/source_event/properties/eb_ref/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err201];
}
else {
noteFault(vErrors, err201);
}
errors++;
}
}
if(data63.published_at_utc !== undefined){
let data68 = data63.published_at_utc;
if(typeof data68 === "string"){
if(!pattern8.test(data68)){
const err202 = {instancePath:instancePath+"/source_event/eb_ref/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err202];
}
else {
noteFault(vErrors, err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/source_event/eb_ref/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err203];
}
else {
noteFault(vErrors, err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/source_event/eb_ref",schemaPath:"#/properties/source_event/properties/eb_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err204];
}
else {
noteFault(vErrors, err204);
}
errors++;
}
}
if(data59.origin_offset !== undefined){
let data69 = data59.origin_offset;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.topic === undefined){
const err205 = {instancePath:instancePath+"/source_event/origin_offset",schemaPath:"#/properties/source_event/properties/origin_offset/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err205];
}
else {
noteFault(vErrors, err205);
}
errors++;
}
if(data69.partition === undefined){
const err206 = {instancePath:instancePath+"/source_event/origin_offset",schemaPath:"#/properties/source_event/properties/origin_offset/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err206];
}
else {
noteFault(vErrors, err206);
}
errors++;
}
if(data69.offset === undefined){
const err207 = {instancePath:instancePath+"/source_event/origin_offset",schemaPath:"#/properties/source_event/properties/origin_offset/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err207];
}
else {
noteFault(vErrors, err207);
}
errors++;
}
if(data69.offset_kind === undefined){
const err208 = {instancePath:instancePath+"/source_event/origin_offset",schemaPath:"#/properties/source_event/properties/origin_offset/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err208];
}
else {
noteFault(vErrors, err208);
}
errors++;
}
for(const key13 in data69){
if(!(((((key13 === "topic") || (key13 === "partition")) || (key13 === "offset")) || (key13 === "offset_kind")) || (key13 === "published_at_utc"))){
const err209 = {instancePath:instancePath+"/source_event/origin_offset",schemaPath:"#/properties/source_event/properties/origin_offset/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err209];
}
else {
noteFault(vErrors, err209);
}
errors++;
}
}
if(data69.topic !== undefined){
let data70 = data69.topic;
if(typeof data70 === "string"){
if(func2(data70) > 249){
const err210 = {instancePath:instancePath+"/source_event/origin_offset/topic",schemaPath:"#/properties/source_event/properties/origin_offset/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err210];
}
else {
noteFault(vErrors, err210);
}
errors++;
}
if(func2(data70) < 1){
const err211 = {instancePath:instancePath+"/source_event/origin_offset/topic",schemaPath:"#/properties/source_event/properties/origin_offset/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err211];
}
else {
noteFault(vErrors, err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/source_event/origin_offset/topic",schemaPath:"#/properties/source_event/properties/origin_offset/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
noteFault(vErrors, err212);
}
errors++;
}
}
if(data69.partition !== undefined){
let data71 = data69.partition;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err213 = {instancePath:instancePath+"/source_event/origin_offset/partition",schemaPath:"#/properties/source_event/properties/origin_offset/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err213];
}
else {
noteFault(vErrors, err213);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 65535 || isNaN(data71)){
const err214 = {instancePath:instancePath+"/source_event/origin_offset/partition",schemaPath:"#/properties/source_event/properties/origin_offset/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err214];
}
else {
noteFault(vErrors, err214);
}
errors++;
}
if(data71 < 0 || isNaN(data71)){
const err215 = {instancePath:instancePath+"/source_event/origin_offset/partition",schemaPath:"#/properties/source_event/properties/origin_offset/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err215];
}
else {
noteFault(vErrors, err215);
}
errors++;
}
}
}
if(data69.offset !== undefined){
let data72 = data69.offset;
if(typeof data72 === "string"){
if(func2(data72) > 20){
const err216 = {instancePath:instancePath+"/source_event/origin_offset/offset",schemaPath:"#/properties/source_event/properties/origin_offset/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err216];
}
else {
noteFault(vErrors, err216);
}
errors++;
}
if(func2(data72) < 1){
const err217 = {instancePath:instancePath+"/source_event/origin_offset/offset",schemaPath:"#/properties/source_event/properties/origin_offset/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err217];
}
else {
noteFault(vErrors, err217);
}
errors++;
}
if(!pattern11.test(data72)){
const err218 = {instancePath:instancePath+"/source_event/origin_offset/offset",schemaPath:"#/properties/source_event/properties/origin_offset/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err218];
}
else {
noteFault(vErrors, err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/source_event/origin_offset/offset",schemaPath:"#/properties/source_event/properties/origin_offset/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err219];
}
else {
noteFault(vErrors, err219);
}
errors++;
}
}
if(data69.offset_kind !== undefined){
if("kafka_offset" !== data69.offset_kind){
const err220 = {instancePath:instancePath+"/source_event/origin_offset/offset_kind",schemaPath:"#/properties/source_event/properties/origin_offset/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err220];
}
else {
noteFault(vErrors, err220);
}
errors++;
}
}
if(data69.published_at_utc !== undefined){
let data74 = data69.published_at_utc;
if(typeof data74 === "string"){
if(!pattern8.test(data74)){
const err221 = {instancePath:instancePath+"/source_event/origin_offset/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err221];
}
else {
noteFault(vErrors, err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/source_event/origin_offset/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err222];
}
else {
noteFault(vErrors, err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/source_event/origin_offset",schemaPath:"#/properties/source_event/properties/origin_offset/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err223];
}
else {
noteFault(vErrors, err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/source_event",schemaPath:"#/properties/source_event/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err224];
}
else {
noteFault(vErrors, err224);
}
errors++;
}
}
if(data.context_refs !== undefined){
let data75 = data.context_refs;
if(Array.isArray(data75)){
if(data75.length > 64){
const err225 = {instancePath:instancePath+"/context_refs",schemaPath:"#/properties/context_refs/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err225];
}
else {
noteFault(vErrors, err225);
}
errors++;
}
const len3 = data75.length;
for(let i3=0; i3<len3; i3++){
let data76 = data75[i3];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.event_id === undefined){
const err226 = {instancePath:instancePath+"/context_refs/" + i3,schemaPath:"#/properties/context_refs/items/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err226];
}
else {
noteFault(vErrors, err226);
}
errors++;
}
if(data76.event_type === undefined){
const err227 = {instancePath:instancePath+"/context_refs/" + i3,schemaPath:"#/properties/context_refs/items/required",keyword:"required",params:{missingProperty: "event_type"}};
if(vErrors === null){
vErrors = [err227];
}
else {
noteFault(vErrors, err227);
}
errors++;
}
if(data76.eb_ref === undefined){
const err228 = {instancePath:instancePath+"/context_refs/" + i3,schemaPath:"#/properties/context_refs/items/required",keyword:"required",params:{missingProperty: "eb_ref"}};
if(vErrors === null){
vErrors = [err228];
}
else {
noteFault(vErrors, err228);
}
errors++;
}
if(data76.role === undefined){
const err229 = {instancePath:instancePath+"/context_refs/" + i3,schemaPath:"#/properties/context_refs/items/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err229];
}
else {
noteFault(vErrors, err229);
}
errors++;
}
for(const key14 in data76){
if(!((((key14 === "event_id") || (key14 === "event_type")) || (key14 === "eb_ref")) || (key14 === "role"))){
const err230 = {instancePath:instancePath+"/context_refs/" + i3,schemaPath:"#/properties/context_refs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err230];
}
else {
noteFault(vErrors, err230);
}
errors++;
}
}
if(data76.event_id !== undefined){
let data77 = data76.event_id;
if(typeof data77 === "string"){
if(func2(data77) > 256){
const err231 = {instancePath:instancePath+"/context_refs/" + i3+"/event_id",schemaPath:"#/properties/context_refs/items/properties/event_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err231];
}
else {
noteFault(vErrors, err231);
}
errors++;
}
if(func2(data77) < 1){
const err232 = {instancePath:instancePath+"/context_refs/" + i3+"/event_id",schemaPath:"#/properties/context_refs/items/properties/event_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err232];
}
else {
noteFault(vErrors, err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/context_refs/" + i3+"/event_id",schemaPath:"#/properties/context_refs/items/properties/event_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err233];
}
else {
noteFault(vErrors, err233);
}
errors++;
}
}
if(data76.event_type !== undefined){
let data78 = data76.event_type;
if(typeof data78 === "string"){
if(func2(data78) > 256){
const err234 = {instancePath:instancePath+"/context_refs/" + i3+"/event_type",schemaPath:"#/properties/context_refs/items/properties/event_type/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err234];
}
else {
noteFault(vErrors, err234);
}
errors++;
}
if(func2(data78) < 1){
const err235 = {instancePath:instancePath+"/context_refs/" + i3+"/event_type",schemaPath:"#/properties/context_refs/items/properties/event_type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err235];
}
else {
noteFault(vErrors, err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/context_refs/" + i3+"/event_type",schemaPath:"#/properties/context_refs/items/properties/event_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err236];
}
else {
noteFault(vErrors, err236);
}
errors++;
}
}
if(data76.eb_ref !== undefined){
let data79 = data76.eb_ref;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.topic === undefined){
const err237 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref",schemaPath:"#/properties/context_refs/items/properties/eb_ref/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err237];
}
else {
noteFault(vErrors, err237);
}
errors++;
}
if(data79.partition === undefined){
const err238 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref",schemaPath:"#/properties/context_refs/items/properties/eb_ref/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err238];
}
else {
noteFault(vErrors, err238);
}
errors++;
}
if(data79.offset === undefined){
const err239 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref",schemaPath:"#/properties/context_refs/items/properties/eb_ref/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err239];
}
else {
noteFault(vErrors, err239);
}
errors++;
}
if(data79.offset_kind === undefined){
const err240 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref",schemaPath:"#/properties/context_refs/items/properties/eb_ref/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err240];
}
else {
noteFault(vErrors, err240);
}
errors++;
}
for(const key15 in data79){
if(!(((((key15 === "topic") || (key15 === "partition")) || (key15 === "offset")) || (key15 === "offset_kind")) || (key15 === "published_at_utc"))){
const err241 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref",schemaPath:"#/properties/context_refs/items/properties/eb_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err241];
}
else {
noteFault(vErrors, err241);
}
errors++;
}
}
if(data79.topic !== undefined){
let data80 = data79.topic;
if(typeof data80 === "string"){
if(func2(data80) > 249){
const err242 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref/topic",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err242];
}
else {
noteFault(vErrors, err242);
}
errors++;
}
if(func2(data80) < 1){
const err243 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref/topic",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err243];
}
else {
noteFault(vErrors, err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref/topic",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err244];
}
else {
noteFault(vErrors, err244);
}
errors++;
}
}
if(data79.partition !== undefined){
let data81 = data79.partition;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err245 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref/partition",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err245];
}
else {
noteFault(vErrors, err245);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 65535 || isNaN(data81)){
const err246 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref/partition",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err246];
}
else {
noteFault(vErrors, err246);
}
errors++;
}
if(data81 < 0 || isNaN(data81)){
const err247 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref/partition",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err247];
}
else {
noteFault(vErrors, err247);
}
errors++;
}
}
}
if(data79.offset !== undefined){
let data82 = data79.offset;
if(typeof data82 === "string"){
if(func2(data82) > 20){
const err248 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref/offset",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err248];
}
else {
noteFault(vErrors, err248);
}
errors++;
}
if(func2(data82) < 1){
const err249 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref/offset",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err249];
}
else {
noteFault(vErrors, err249);
}
errors++;
}
if(!pattern11.test(data82)){
const err250 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref/offset",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err250];
}
else {
noteFault(vErrors, err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref/offset",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err251];
}
else {
noteFault(vErrors, err251);
}
errors++;
}
}
if(data79.offset_kind !== undefined){
if("kafka_offset" !== data79.offset_kind){
const err252 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref/offset_kind",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err252];
}
else {
noteFault(vErrors, err252);
}
errors++;
}
}
if(data79.published_at_utc !== undefined){
let data84 = data79.published_at_utc;
if(typeof data84 === "string"){
if(!pattern8.test(data84)){
const err253 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err253];
}
else {
noteFault(vErrors, err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err254];
}
else {
noteFault(vErrors, err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/context_refs/" + i3+"/eb_ref",schemaPath:"#/properties/context_refs/items/properties/eb_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err255];
}
else {
noteFault(vErrors, err255);
}
errors++;
}
}
if(data76.role !== undefined){
let data85 = data76.role;
if(!(((data85 === "arrival_events") || (data85 === "arrival_entities")) || (data85 === "flow_anchor"))){
const err256 = {instancePath:instancePath+"/context_refs/" + i3+"/role",schemaPath:"#/properties/context_refs/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema31.properties.context_refs.items.properties.role.enum}};
if(vErrors === null){
vErrors = [err256];
}
else {
noteFault(vErrors, err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/context_refs/" + i3,schemaPath:"#/properties/context_refs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err257];
}
else {
noteFault(vErrors, err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/context_refs",schemaPath:"#/properties/context_refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err258];
}
else {
noteFault(vErrors, err258);
}
errors++;
}
}
if(data.decision !== undefined){
let data86 = data.decision;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(Object.keys(data86).length > 64){
const err259 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/maxProperties",keyword:"maxProperties",params:{limit: 64}};
if(vErrors === null){
vErrors = [err259];
}
else {
noteFault(vErrors, err259);
}
errors++;
}
if(data86.action_kind === undefined){
const err260 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/required",keyword:"required",params:{missingProperty: "action_kind"}};
if(vErrors === null){
vErrors = [err260];
}
else {
noteFault(vErrors, err260);
}
errors++;
}
if(data86.context_status === undefined){
const err261 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/required",keyword:"required",params:{missingProperty: "context_status"}};
if(vErrors === null){
vErrors = [err261];
}
else {
noteFault(vErrors, err261);
}
errors++;
}
if(data86.registry_outcome === undefined){
const err262 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/required",keyword:"required",params:{missingProperty: "registry_outcome"}};
if(vErrors === null){
vErrors = [err262];
}
else {
noteFault(vErrors, err262);
}
errors++;
}
if(data86.context_evidence_digest === undefined){
const err263 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/required",keyword:"required",params:{missingProperty: "context_evidence_digest"}};
if(vErrors === null){
vErrors = [err263];
}
else {
noteFault(vErrors, err263);
}
errors++;
}
if(data86.action_kind !== undefined){
let data87 = data86.action_kind;
if(typeof data87 === "string"){
if(func2(data87) > 128){
const err264 = {instancePath:instancePath+"/decision/action_kind",schemaPath:"#/properties/decision/properties/action_kind/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err264];
}
else {
noteFault(vErrors, err264);
}
errors++;
}
if(func2(data87) < 1){
const err265 = {instancePath:instancePath+"/decision/action_kind",schemaPath:"#/properties/decision/properties/action_kind/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err265];
}
else {
noteFault(vErrors, err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/decision/action_kind",schemaPath:"#/properties/decision/properties/action_kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err266];
}
else {
noteFault(vErrors, err266);
}
errors++;
}
}
if(data86.context_status !== undefined){
let data88 = data86.context_status;
if(typeof data88 === "string"){
if(func2(data88) > 64){
const err267 = {instancePath:instancePath+"/decision/context_status",schemaPath:"#/properties/decision/properties/context_status/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err267];
}
else {
noteFault(vErrors, err267);
}
errors++;
}
if(func2(data88) < 1){
const err268 = {instancePath:instancePath+"/decision/context_status",schemaPath:"#/properties/decision/properties/context_status/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err268];
}
else {
noteFault(vErrors, err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/decision/context_status",schemaPath:"#/properties/decision/properties/context_status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err269];
}
else {
noteFault(vErrors, err269);
}
errors++;
}
}
if(data86.registry_outcome !== undefined){
let data89 = data86.registry_outcome;
if(typeof data89 === "string"){
if(func2(data89) > 64){
const err270 = {instancePath:instancePath+"/decision/registry_outcome",schemaPath:"#/properties/decision/properties/registry_outcome/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err270];
}
else {
noteFault(vErrors, err270);
}
errors++;
}
if(func2(data89) < 1){
const err271 = {instancePath:instancePath+"/decision/registry_outcome",schemaPath:"#/properties/decision/properties/registry_outcome/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err271];
}
else {
noteFault(vErrors, err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/decision/registry_outcome",schemaPath:"#/properties/decision/properties/registry_outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err272];
}
else {
noteFault(vErrors, err272);
}
errors++;
}
}
if(data86.context_evidence_digest !== undefined){
let data90 = data86.context_evidence_digest;
if(typeof data90 === "string"){
if(!pattern5.test(data90)){
const err273 = {instancePath:instancePath+"/decision/context_evidence_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err273];
}
else {
noteFault(vErrors, err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/decision/context_evidence_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err274];
}
else {
noteFault(vErrors, err274);
}
errors++;
}
}
if(data86.score !== undefined){
let data91 = data86.score;
const _errs219 = errors;
let valid51 = false;
let passing0 = null;
const _errs220 = errors;
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 1 || isNaN(data91)){
const err275 = {instancePath:instancePath+"/decision/score",schemaPath:"#/properties/decision/properties/score/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err275];
}
else {
noteFault(vErrors, err275);
}
errors++;
}
if(data91 < 0 || isNaN(data91)){
const err276 = {instancePath:instancePath+"/decision/score",schemaPath:"#/properties/decision/properties/score/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err276];
}
else {
noteFault(vErrors, err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/decision/score",schemaPath:"#/properties/decision/properties/score/oneOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err277];
}
else {
noteFault(vErrors, err277);
}
errors++;
}
var _valid0 = _errs220 === errors;
if(_valid0){
valid51 = true;
passing0 = 0;
}
const _errs222 = errors;
if(data91 !== null){
const err278 = {instancePath:instancePath+"/decision/score",schemaPath:"#/properties/decision/properties/score/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err278];
}
else {
noteFault(vErrors, err278);
}
errors++;
}
var _valid0 = _errs222 === errors;
if(_valid0 && valid51){
valid51 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid51 = true;
passing0 = 1;
}
}
if(!valid51){
const err279 = {instancePath:instancePath+"/decision/score",schemaPath:"#/properties/decision/properties/score/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err279];
}
else {
noteFault(vErrors, err279);
}
errors++;
}
else {
errors = _errs219;
if(vErrors !== null){
if(_errs219){
vErrors.length = _errs219;
}
else {
vErrors = null;
}
}
}
}
if(data86.score_source !== undefined){
let data92 = data86.score_source;
if(!(((data92 === "model") || (data92 === "heuristics")) || (data92 === "none"))){
const err280 = {instancePath:instancePath+"/decision/score_source",schemaPath:"#/properties/decision/properties/score_source/enum",keyword:"enum",params:{allowedValues: schema31.properties.decision.properties.score_source.enum}};
if(vErrors === null){
vErrors = [err280];
}
else {
noteFault(vErrors, err280);
}
errors++;
}
}
if(data86.thresholds_rev !== undefined){
let data93 = data86.thresholds_rev;
if(typeof data93 === "string"){
if(func2(data93) > 128){
const err281 = {instancePath:instancePath+"/decision/thresholds_rev",schemaPath:"#/properties/decision/properties/thresholds_rev/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err281];
}
else {
noteFault(vErrors, err281);
}
errors++;
}
if(func2(data93) < 1){
const err282 = {instancePath:instancePath+"/decision/thresholds_rev",schemaPath:"#/properties/decision/properties/thresholds_rev/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err282];
}
else {
noteFault(vErrors, err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/decision/thresholds_rev",schemaPath:"#/properties/decision/properties/thresholds_rev/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err283];
}
else {
noteFault(vErrors, err283);
}
errors++;
}
}
if(data86.top_reasons !== undefined){
let data94 = data86.top_reasons;
if(Array.isArray(data94)){
if(data94.length > 32){
const err284 = {instancePath:instancePath+"/decision/top_reasons",schemaPath:"#/properties/decision/properties/top_reasons/maxItems",keyword:"maxItems",params:{limit: 32}};
if(vErrors === null){
vErrors = [err284];
}
else {
noteFault(vErrors, err284);
}
errors++;
}
const len4 = data94.length;
for(let i4=0; i4<len4; i4++){
let data95 = data94[i4];
if(typeof data95 === "string"){
if(func2(data95) > 128){
const err285 = {instancePath:instancePath+"/decision/top_reasons/" + i4,schemaPath:"#/properties/decision/properties/top_reasons/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err285];
}
else {
noteFault(vErrors, err285);
}
errors++;
}
if(func2(data95) < 1){
const err286 = {instancePath:instancePath+"/decision/top_reasons/" + i4,schemaPath:"#/properties/decision/properties/top_reasons/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err286];
}
else {
noteFault(vErrors, err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/decision/top_reasons/" + i4,schemaPath:"#/properties/decision/properties/top_reasons/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
noteFault(vErrors, err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/decision/top_reasons",schemaPath:"#/properties/decision/properties/top_reasons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err288];
}
else {
noteFault(vErrors, err288);
}
errors++;
}
}
if(data86.latency_ms !== undefined){
let data96 = data86.latency_ms;
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 < 0 || isNaN(data96)){
const err289 = {instancePath:instancePath+"/decision/latency_ms",schemaPath:"#/properties/decision/properties/latency_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err289];
}
else {
noteFault(vErrors, err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/decision/latency_ms",schemaPath:"#/properties/decision/properties/latency_ms/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err290];
}
else {
noteFault(vErrors, err290);
}
errors++;
}
}
if(data86.supersedes_decision_id !== undefined){
let data97 = data86.supersedes_decision_id;
if(typeof data97 === "string"){
if(!pattern4.test(data97)){
const err291 = {instancePath:instancePath+"/decision/supersedes_decision_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err291];
}
else {
noteFault(vErrors, err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/decision/supersedes_decision_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err292];
}
else {
noteFault(vErrors, err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err293];
}
else {
noteFault(vErrors, err293);
}
errors++;
}
}
if(data.reason_codes !== undefined){
let data98 = data.reason_codes;
if(Array.isArray(data98)){
if(data98.length > 64){
const err294 = {instancePath:instancePath+"/reason_codes",schemaPath:"#/properties/reason_codes/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err294];
}
else {
noteFault(vErrors, err294);
}
errors++;
}
if(data98.length < 0){
const err295 = {instancePath:instancePath+"/reason_codes",schemaPath:"#/properties/reason_codes/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err295];
}
else {
noteFault(vErrors, err295);
}
errors++;
}
const len5 = data98.length;
for(let i5=0; i5<len5; i5++){
let data99 = data98[i5];
if(typeof data99 === "string"){
if(func2(data99) > 128){
const err296 = {instancePath:instancePath+"/reason_codes/" + i5,schemaPath:"#/properties/reason_codes/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err296];
}
else {
noteFault(vErrors, err296);
}
errors++;
}
if(func2(data99) < 1){
const err297 = {instancePath:instancePath+"/reason_codes/" + i5,schemaPath:"#/properties/reason_codes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err297];
}
else {
noteFault(vErrors, err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/reason_codes/" + i5,schemaPath:"#/properties/reason_codes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err298];
}
else {
noteFault(vErrors, err298);
}
errors++;
}
}
let i6 = data98.length;
let j0;
if(i6 > 1){
const indices0 = {};
for(;i6--;){
let item0 = data98[i6];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err299 = {instancePath:instancePath+"/reason_codes",schemaPath:"#/properties/reason_codes/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j0}};
if(vErrors === null){
vErrors = [err299];
}
else {
noteFault(vErrors, err299);
}
errors++;
break;
}
indices0[item0] = i6;
}
}
}
else {
const err300 = {instancePath:instancePath+"/reason_codes",schemaPath:"#/properties/reason_codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err300];
}
else {
noteFault(vErrors, err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err301];
}
else {
noteFault(vErrors, err301);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

