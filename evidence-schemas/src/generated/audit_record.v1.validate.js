// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"audit_record.v1.schema.json","type":"object","additionalProperties":false,"required":["audit_id","kind","decision_id","decision_event","source_event","bundle_ref","snapshot_hash","graph_version","eb_offset_basis","degrade_posture","policy_rev","run_config_digest","pins","recorded_at_utc"],"properties":{"audit_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"kind":{"enum":["DECISION","CHAIN"]},"decision_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"decision_event":{"type":"object","additionalProperties":false,"required":["event_id","event_type","ts_utc","eb_ref"],"properties":{"event_id":{"type":"string","minLength":1,"maxLength":256},"event_type":{"type":"string","minLength":1,"maxLength":256},"ts_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"eb_ref":{"type":"object","additionalProperties":false,"required":["topic","partition","offset","offset_kind"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"},"offset_kind":{"const":"kafka_offset"},"published_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"origin_offset":{"type":"object","additionalProperties":false,"required":["topic","partition","offset","offset_kind"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"},"offset_kind":{"const":"kafka_offset"},"published_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}}}},"action_intents":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["event_id","event_type","ts_utc","eb_ref"],"properties":{"event_id":{"type":"string","minLength":1,"maxLength":256},"event_type":{"type":"string","minLength":1,"maxLength":256},"ts_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"eb_ref":{"type":"object","additionalProperties":false,"required":["topic","partition","offset","offset_kind"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"},"offset_kind":{"const":"kafka_offset"},"published_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"origin_offset":{"type":"object","additionalProperties":false,"required":["topic","partition","offset","offset_kind"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"},"offset_kind":{"const":"kafka_offset"},"published_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}}}},"maxItems":64},"action_outcomes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["event_id","event_type","ts_utc","eb_ref"],"properties":{"event_id":{"type":"string","minLength":1,"maxLength":256},"event_type":{"type":"string","minLength":1,"maxLength":256},"ts_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"eb_ref":{"type":"object","additionalProperties":false,"required":["topic","partition","offset","offset_kind"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"},"offset_kind":{"const":"kafka_offset"},"published_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"origin_offset":{"type":"object","additionalProperties":false,"required":["topic","partition","offset","offset_kind"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"},"offset_kind":{"const":"kafka_offset"},"published_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}}}},"maxItems":64},"bundle_ref":{"type":"object","additionalProperties":false,"required":["bundle_id"],"properties":{"bundle_id":{"$ref":"common.v1.schema.json#/$defs/hex64"},"registry_ref":{"type":"string","minLength":1,"maxLength":2048},"bundle_version":{"type":"string","minLength":1,"maxLength":128}}},"snapshot_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"snapshot_ref":{"type":"string","minLength":1,"maxLength":2048},"graph_version":{"type":"object","additionalProperties":false,"required":["version_id","watermark_ts_utc"],"properties":{"version_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"watermark_ts_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"stream":{"type":"string","minLength":1,"maxLength":256},"basis_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"computed_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"eb_offset_basis":{"type":"object","additionalProperties":false,"required":["stream","offset_kind","offsets"],"properties":{"stream":{"type":"string","minLength":1,"maxLength":256},"offset_kind":{"const":"kafka_offset"},"offsets":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["partition","offset"],"properties":{"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"}}},"maxItems":1024},"basis_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"window_start":{"$ref":"common.v1.schema.json#/$defs/time_us"},"window_end":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"degrade_posture":{"type":"object","additionalProperties":false,"required":["mode","capabilities_mask","policy_rev","posture_seq","decided_at_utc"],"properties":{"mode":{"enum":["NORMAL","DEGRADED_1","DEGRADED_2","FAIL_CLOSED"]},"capabilities_mask":{"type":"object","additionalProperties":false,"required":["allow_ieg","allowed_feature_groups","allow_model_primary","allow_model_stage2","allow_fallback_heuristics","action_posture"],"properties":{"allow_ieg":{"type":"boolean"},"allowed_feature_groups":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128},"maxItems":64},"allow_model_primary":{"type":"boolean"},"allow_model_stage2":{"type":"boolean"},"allow_fallback_heuristics":{"type":"boolean"},"action_posture":{"enum":["NORMAL","STEP_UP_ONLY"]}}},"policy_rev":{"type":"object","additionalProperties":false,"required":["policy_id","revision"],"properties":{"policy_id":{"type":"string","minLength":1,"maxLength":128},"revision":{"type":"string","minLength":1,"maxLength":128},"content_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"posture_seq":{"type":"integer","minimum":0,"maximum":9007199254740991},"decided_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"reason":{"type":"string","minLength":1,"maxLength":2048},"evidence_refs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","ref"],"properties":{"kind":{"type":"string","minLength":1,"maxLength":128},"ref":{"type":"string","minLength":1,"maxLength":2048}}},"maxItems":64}}},"policy_rev":{"type":"object","additionalProperties":false,"required":["policy_id","revision"],"properties":{"policy_id":{"type":"string","minLength":1,"maxLength":128},"revision":{"type":"string","minLength":1,"maxLength":128},"content_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"run_config_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"pins":{"type":"object","additionalProperties":false,"required":["platform_run_id","scenario_run_id","manifest_fingerprint","parameter_hash","seed","scenario_id"],"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"manifest_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"parameter_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"seed":{"$ref":"common.v1.schema.json#/$defs/uint64"},"scenario_id":{"type":"string","minLength":1,"maxLength":256},"run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"}}},"context_refs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["event_id","event_type","eb_ref","role"],"properties":{"event_id":{"type":"string","minLength":1,"maxLength":256},"event_type":{"type":"string","minLength":1,"maxLength":256},"eb_ref":{"type":"object","additionalProperties":false,"required":["topic","partition","offset","offset_kind"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"},"offset_kind":{"const":"kafka_offset"},"published_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"role":{"enum":["arrival_events","arrival_entities","flow_anchor"]}}},"maxItems":64},"source_event":{"type":"object","additionalProperties":false,"required":["event_id","event_type","ts_utc","eb_ref"],"properties":{"event_id":{"type":"string","minLength":1,"maxLength":256},"event_type":{"type":"string","minLength":1,"maxLength":256},"ts_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"eb_ref":{"type":"object","additionalProperties":false,"required":["topic","partition","offset","offset_kind"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"},"offset_kind":{"const":"kafka_offset"},"published_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"origin_offset":{"type":"object","additionalProperties":false,"required":["topic","partition","offset","offset_kind"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"},"offset_kind":{"const":"kafka_offset"},"published_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}}}},"recorded_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema35 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema44 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema57 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema61 = {"type":"string","pattern":"^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern7 = new RegExp("^(0|[1-9][0-9]*)$", "u");
const pattern21 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern35 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern39 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="audit_record.v1.schema.json" */;
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
if(data.audit_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audit_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.decision_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.decision_event === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision_event"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.source_event === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_event"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.bundle_ref === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bundle_ref"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.snapshot_hash === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "snapshot_hash"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.graph_version === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "graph_version"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.eb_offset_basis === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eb_offset_basis"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.degrade_posture === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "degrade_posture"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.policy_rev === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_rev"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.run_config_digest === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run_config_digest"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.pins === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pins"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.recorded_at_utc === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recorded_at_utc"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
if(data.audit_id !== undefined){
let data0 = data.audit_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err15 = {instancePath:instancePath+"/audit_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/audit_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((data1 === "DECISION") || (data1 === "CHAIN"))){
const err17 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.decision_id !== undefined){
let data2 = data.decision_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err18 = {instancePath:instancePath+"/decision_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/decision_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.decision_event !== undefined){
let data3 = data.decision_event;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.event_id === undefined){
const err20 = {instancePath:instancePath+"/decision_event",schemaPath:"#/properties/decision_event/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(data3.event_type === undefined){
const err21 = {instancePath:instancePath+"/decision_event",schemaPath:"#/properties/decision_event/required",keyword:"required",params:{missingProperty: "event_type"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(data3.ts_utc === undefined){
const err22 = {instancePath:instancePath+"/decision_event",schemaPath:"#/properties/decision_event/required",keyword:"required",params:{missingProperty: "ts_utc"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data3.eb_ref === undefined){
const err23 = {instancePath:instancePath+"/decision_event",schemaPath:"#/properties/decision_event/required",keyword:"required",params:{missingProperty: "eb_ref"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "event_id") || (key1 === "event_type")) || (key1 === "ts_utc")) || (key1 === "eb_ref")) || (key1 === "origin_offset"))){
const err24 = {instancePath:instancePath+"/decision_event",schemaPath:"#/properties/decision_event/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data3.event_id !== undefined){
let data4 = data3.event_id;
if(typeof data4 === "string"){
if(func2(data4) > 256){
const err25 = {instancePath:instancePath+"/decision_event/event_id",schemaPath:"#/properties/decision_event/properties/event_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(func2(data4) < 1){
const err26 = {instancePath:instancePath+"/decision_event/event_id",schemaPath:"#/properties/decision_event/properties/event_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/decision_event/event_id",schemaPath:"#/properties/decision_event/properties/event_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data3.event_type !== undefined){
let data5 = data3.event_type;
if(typeof data5 === "string"){
if(func2(data5) > 256){
const err28 = {instancePath:instancePath+"/decision_event/event_type",schemaPath:"#/properties/decision_event/properties/event_type/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(func2(data5) < 1){
const err29 = {instancePath:instancePath+"/decision_event/event_type",schemaPath:"#/properties/decision_event/properties/event_type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/decision_event/event_type",schemaPath:"#/properties/decision_event/properties/event_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data3.ts_utc !== undefined){
let data6 = data3.ts_utc;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err31 = {instancePath:instancePath+"/decision_event/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err32 = {instancePath:instancePath+"/decision_event/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data3.eb_ref !== undefined){
let data7 = data3.eb_ref;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.topic === undefined){
const err33 = {instancePath:instancePath+"/decision_event/eb_ref",schemaPath:"#/properties/decision_event/properties/eb_ref/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data7.partition === undefined){
const err34 = {instancePath:instancePath+"/decision_event/eb_ref",schemaPath:"#/properties/decision_event/properties/eb_ref/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data7.offset === undefined){
const err35 = {instancePath:instancePath+"/decision_event/eb_ref",schemaPath:"#/properties/decision_event/properties/eb_ref/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(data7.offset_kind === undefined){
const err36 = {instancePath:instancePath+"/decision_event/eb_ref",schemaPath:"#/properties/decision_event/properties/eb_ref/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
for(const key2 in data7){
if(!(((((key2 === "topic") || (key2 === "partition")) || (key2 === "offset")) || (key2 === "offset_kind")) || (key2 === "published_at_utc"))){
const err37 = {instancePath:instancePath+"/decision_event/eb_ref",schemaPath:"#/properties/decision_event/properties/eb_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data7.topic !== undefined){
let data8 = data7.topic;
if(typeof data8 === "string"){
if(func2(data8) > 249){
const err38 = {instancePath:instancePath+"/decision_event/eb_ref/topic",schemaPath:"#/properties/decision_event/properties/eb_ref/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(func2(data8) < 1){
const err39 = {instancePath:instancePath+"/decision_event/eb_ref/topic",schemaPath:"#/properties/decision_event/properties/eb_ref/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/decision_event/eb_ref/topic",schemaPath:"#/properties/decision_event/properties/eb_ref/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
if(data7.partition !== undefined){
let data9 = data7.partition;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err41 = {instancePath:instancePath+"/decision_event/eb_ref/partition",schemaPath:"#/properties/decision_event/properties/eb_ref/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 65535 || isNaN(data9)){
const err42 = {instancePath:instancePath+"/decision_event/eb_ref/partition",schemaPath:"#/properties/decision_event/properties/eb_ref/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err43 = {instancePath:instancePath+"/decision_event/eb_ref/partition",schemaPath:"#/properties/decision_event/properties/eb_ref/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
}
if(data7.offset !== undefined){
let data10 = data7.offset;
if(typeof data10 === "string"){
if(func2(data10) > 20){
const err44 = {instancePath:instancePath+"/decision_event/eb_ref/offset",schemaPath:"#/properties/decision_event/properties/eb_ref/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(func2(data10) < 1){
const err45 = {instancePath:instancePath+"/decision_event/eb_ref/offset",schemaPath:"#/properties/decision_event/properties/eb_ref/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(!pattern7.test(data10)){
const err46 = {instancePath:instancePath+"/decision_event/eb_ref/offset",schemaPath:"#/properties/decision_event/properties/eb_ref/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/decision_event/eb_ref/offset",schemaPath:"#/properties/decision_event/properties/eb_ref/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
if(data7.offset_kind !== undefined){
if("kafka_offset" !== data7.offset_kind){
const err48 = {instancePath:instancePath+"/decision_event/eb_ref/offset_kind",schemaPath:"#/properties/decision_event/properties/eb_ref/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data7.published_at_utc !== undefined){
let data12 = data7.published_at_utc;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err49 = {instancePath:instancePath+"/decision_event/eb_ref/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/decision_event/eb_ref/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/decision_event/eb_ref",schemaPath:"#/properties/decision_event/properties/eb_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
if(data3.origin_offset !== undefined){
let data13 = data3.origin_offset;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.topic === undefined){
const err52 = {instancePath:instancePath+"/decision_event/origin_offset",schemaPath:"#/properties/decision_event/properties/origin_offset/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(data13.partition === undefined){
const err53 = {instancePath:instancePath+"/decision_event/origin_offset",schemaPath:"#/properties/decision_event/properties/origin_offset/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(data13.offset === undefined){
const err54 = {instancePath:instancePath+"/decision_event/origin_offset",schemaPath:"#/properties/decision_event/properties/origin_offset/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if(data13.offset_kind === undefined){
const err55 = {instancePath:instancePath+"/decision_event/origin_offset",schemaPath:"#/properties/decision_event/properties/origin_offset/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
for(const key3 in data13){
if(!(((((key3 === "topic") || (key3 === "partition")) || (key3 === "offset")) || (key3 === "offset_kind")) || (key3 === "published_at_utc"))){
const err56 = {instancePath:instancePath+"/decision_event/origin_offset",schemaPath:"#/properties/decision_event/properties/origin_offset/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
if(data13.topic !== undefined){
let data14 = data13.topic;
if(typeof data14 === "string"){
if(func2(data14) > 249){
const err57 = {instancePath:instancePath+"/decision_event/origin_offset/topic",schemaPath:"#/properties/decision_event/properties/origin_offset/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(func2(data14) < 1){
const err58 = {instancePath:instancePath+"/decision_event/origin_offset/topic",schemaPath:"#/properties/decision_event/properties/origin_offset/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/decision_event/origin_offset/topic",schemaPath:"#/properties/decision_event/properties/origin_offset/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data13.partition !== undefined){
let data15 = data13.partition;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err60 = {instancePath:instancePath+"/decision_event/origin_offset/partition",schemaPath:"#/properties/decision_event/properties/origin_offset/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 65535 || isNaN(data15)){
const err61 = {instancePath:instancePath+"/decision_event/origin_offset/partition",schemaPath:"#/properties/decision_event/properties/origin_offset/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err62 = {instancePath:instancePath+"/decision_event/origin_offset/partition",schemaPath:"#/properties/decision_event/properties/origin_offset/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data13.offset !== undefined){
let data16 = data13.offset;
if(typeof data16 === "string"){
if(func2(data16) > 20){
const err63 = {instancePath:instancePath+"/decision_event/origin_offset/offset",schemaPath:"#/properties/decision_event/properties/origin_offset/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(func2(data16) < 1){
const err64 = {instancePath:instancePath+"/decision_event/origin_offset/offset",schemaPath:"#/properties/decision_event/properties/origin_offset/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(!pattern7.test(data16)){
const err65 = {instancePath:instancePath+"/decision_event/origin_offset/offset",schemaPath:"#/properties/decision_event/properties/origin_offset/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
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
const err66 = {instancePath:instancePath+"/decision_event/origin_offset/offset",schemaPath:"#/properties/decision_event/properties/origin_offset/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
if(data13.offset_kind !== undefined){
if("kafka_offset" !== data13.offset_kind){
const err67 = {instancePath:instancePath+"/decision_event/origin_offset/offset_kind",schemaPath:"#/properties/decision_event/properties/origin_offset/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
}
if(data13.published_at_utc !== undefined){
let data18 = data13.published_at_utc;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err68 = {instancePath:instancePath+"/decision_event/origin_offset/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/decision_event/origin_offset/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/decision_event/origin_offset",schemaPath:"#/properties/decision_event/properties/origin_offset/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/decision_event",schemaPath:"#/properties/decision_event/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
if(data.action_intents !== undefined){
let data19 = data.action_intents;
if(Array.isArray(data19)){
if(data19.length > 64){
const err72 = {instancePath:instancePath+"/action_intents",schemaPath:"#/properties/action_intents/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.event_id === undefined){
const err73 = {instancePath:instancePath+"/action_intents/" + i0,schemaPath:"#/properties/action_intents/items/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
if(data20.event_type === undefined){
const err74 = {instancePath:instancePath+"/action_intents/" + i0,schemaPath:"#/properties/action_intents/items/required",keyword:"required",params:{missingProperty: "event_type"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if(data20.ts_utc === undefined){
const err75 = {instancePath:instancePath+"/action_intents/" + i0,schemaPath:"#/properties/action_intents/items/required",keyword:"required",params:{missingProperty: "ts_utc"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
if(data20.eb_ref === undefined){
const err76 = {instancePath:instancePath+"/action_intents/" + i0,schemaPath:"#/properties/action_intents/items/required",keyword:"required",params:{missingProperty: "eb_ref"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
for(const key4 in data20){
if(!(((((key4 === "event_id") || (key4 === "event_type")) || (key4 === "ts_utc")) || (key4 === "eb_ref")) || (key4 === "origin_offset"))){
const err77 = {instancePath:instancePath+"/action_intents/" + i0,schemaPath:"#/properties/action_intents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
}
if(data20.event_id !== undefined){
let data21 = data20.event_id;
if(typeof data21 === "string"){
if(func2(data21) > 256){
const err78 = {instancePath:instancePath+"/action_intents/" + i0+"/event_id",schemaPath:"#/properties/action_intents/items/properties/event_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
if(func2(data21) < 1){
const err79 = {instancePath:instancePath+"/action_intents/" + i0+"/event_id",schemaPath:"#/properties/action_intents/items/properties/event_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/action_intents/" + i0+"/event_id",schemaPath:"#/properties/action_intents/items/properties/event_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
}
if(data20.event_type !== undefined){
let data22 = data20.event_type;
if(typeof data22 === "string"){
if(func2(data22) > 256){
const err81 = {instancePath:instancePath+"/action_intents/" + i0+"/event_type",schemaPath:"#/properties/action_intents/items/properties/event_type/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
if(func2(data22) < 1){
const err82 = {instancePath:instancePath+"/action_intents/" + i0+"/event_type",schemaPath:"#/properties/action_intents/items/properties/event_type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/action_intents/" + i0+"/event_type",schemaPath:"#/properties/action_intents/items/properties/event_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
if(data20.ts_utc !== undefined){
let data23 = data20.ts_utc;
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
const err84 = {instancePath:instancePath+"/action_intents/" + i0+"/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/action_intents/" + i0+"/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
if(data20.eb_ref !== undefined){
let data24 = data20.eb_ref;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.topic === undefined){
const err86 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref",schemaPath:"#/properties/action_intents/items/properties/eb_ref/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(data24.partition === undefined){
const err87 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref",schemaPath:"#/properties/action_intents/items/properties/eb_ref/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if(data24.offset === undefined){
const err88 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref",schemaPath:"#/properties/action_intents/items/properties/eb_ref/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(data24.offset_kind === undefined){
const err89 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref",schemaPath:"#/properties/action_intents/items/properties/eb_ref/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
for(const key5 in data24){
if(!(((((key5 === "topic") || (key5 === "partition")) || (key5 === "offset")) || (key5 === "offset_kind")) || (key5 === "published_at_utc"))){
const err90 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref",schemaPath:"#/properties/action_intents/items/properties/eb_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
if(data24.topic !== undefined){
let data25 = data24.topic;
if(typeof data25 === "string"){
if(func2(data25) > 249){
const err91 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref/topic",schemaPath:"#/properties/action_intents/items/properties/eb_ref/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
if(func2(data25) < 1){
const err92 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref/topic",schemaPath:"#/properties/action_intents/items/properties/eb_ref/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref/topic",schemaPath:"#/properties/action_intents/items/properties/eb_ref/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
if(data24.partition !== undefined){
let data26 = data24.partition;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err94 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref/partition",schemaPath:"#/properties/action_intents/items/properties/eb_ref/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 65535 || isNaN(data26)){
const err95 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref/partition",schemaPath:"#/properties/action_intents/items/properties/eb_ref/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err96 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref/partition",schemaPath:"#/properties/action_intents/items/properties/eb_ref/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
}
}
if(data24.offset !== undefined){
let data27 = data24.offset;
if(typeof data27 === "string"){
if(func2(data27) > 20){
const err97 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref/offset",schemaPath:"#/properties/action_intents/items/properties/eb_ref/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
if(func2(data27) < 1){
const err98 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref/offset",schemaPath:"#/properties/action_intents/items/properties/eb_ref/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
if(!pattern7.test(data27)){
const err99 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref/offset",schemaPath:"#/properties/action_intents/items/properties/eb_ref/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref/offset",schemaPath:"#/properties/action_intents/items/properties/eb_ref/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
if(data24.offset_kind !== undefined){
if("kafka_offset" !== data24.offset_kind){
const err101 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref/offset_kind",schemaPath:"#/properties/action_intents/items/properties/eb_ref/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
}
if(data24.published_at_utc !== undefined){
let data29 = data24.published_at_utc;
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
const err102 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/action_intents/" + i0+"/eb_ref",schemaPath:"#/properties/action_intents/items/properties/eb_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
}
if(data20.origin_offset !== undefined){
let data30 = data20.origin_offset;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.topic === undefined){
const err105 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset",schemaPath:"#/properties/action_intents/items/properties/origin_offset/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
if(data30.partition === undefined){
const err106 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset",schemaPath:"#/properties/action_intents/items/properties/origin_offset/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
if(data30.offset === undefined){
const err107 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset",schemaPath:"#/properties/action_intents/items/properties/origin_offset/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
if(data30.offset_kind === undefined){
const err108 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset",schemaPath:"#/properties/action_intents/items/properties/origin_offset/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
for(const key6 in data30){
if(!(((((key6 === "topic") || (key6 === "partition")) || (key6 === "offset")) || (key6 === "offset_kind")) || (key6 === "published_at_utc"))){
const err109 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset",schemaPath:"#/properties/action_intents/items/properties/origin_offset/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
}
if(data30.topic !== undefined){
let data31 = data30.topic;
if(typeof data31 === "string"){
if(func2(data31) > 249){
const err110 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset/topic",schemaPath:"#/properties/action_intents/items/properties/origin_offset/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
if(func2(data31) < 1){
const err111 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset/topic",schemaPath:"#/properties/action_intents/items/properties/origin_offset/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset/topic",schemaPath:"#/properties/action_intents/items/properties/origin_offset/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
}
if(data30.partition !== undefined){
let data32 = data30.partition;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err113 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset/partition",schemaPath:"#/properties/action_intents/items/properties/origin_offset/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 65535 || isNaN(data32)){
const err114 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset/partition",schemaPath:"#/properties/action_intents/items/properties/origin_offset/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err115 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset/partition",schemaPath:"#/properties/action_intents/items/properties/origin_offset/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data30.offset !== undefined){
let data33 = data30.offset;
if(typeof data33 === "string"){
if(func2(data33) > 20){
const err116 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset/offset",schemaPath:"#/properties/action_intents/items/properties/origin_offset/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
if(func2(data33) < 1){
const err117 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset/offset",schemaPath:"#/properties/action_intents/items/properties/origin_offset/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
if(!pattern7.test(data33)){
const err118 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset/offset",schemaPath:"#/properties/action_intents/items/properties/origin_offset/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset/offset",schemaPath:"#/properties/action_intents/items/properties/origin_offset/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
}
if(data30.offset_kind !== undefined){
if("kafka_offset" !== data30.offset_kind){
const err120 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset/offset_kind",schemaPath:"#/properties/action_intents/items/properties/origin_offset/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
}
if(data30.published_at_utc !== undefined){
let data35 = data30.published_at_utc;
if(typeof data35 === "string"){
if(!pattern6.test(data35)){
const err121 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/action_intents/" + i0+"/origin_offset",schemaPath:"#/properties/action_intents/items/properties/origin_offset/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/action_intents/" + i0,schemaPath:"#/properties/action_intents/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/action_intents",schemaPath:"#/properties/action_intents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
}
if(data.action_outcomes !== undefined){
let data36 = data.action_outcomes;
if(Array.isArray(data36)){
if(data36.length > 64){
const err126 = {instancePath:instancePath+"/action_outcomes",schemaPath:"#/properties/action_outcomes/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.event_id === undefined){
const err127 = {instancePath:instancePath+"/action_outcomes/" + i1,schemaPath:"#/properties/action_outcomes/items/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
if(data37.event_type === undefined){
const err128 = {instancePath:instancePath+"/action_outcomes/" + i1,schemaPath:"#/properties/action_outcomes/items/required",keyword:"required",params:{missingProperty: "event_type"}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
if(data37.ts_utc === undefined){
const err129 = {instancePath:instancePath+"/action_outcomes/" + i1,schemaPath:"#/properties/action_outcomes/items/required",keyword:"required",params:{missingProperty: "ts_utc"}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
if(data37.eb_ref === undefined){
const err130 = {instancePath:instancePath+"/action_outcomes/" + i1,schemaPath:"#/properties/action_outcomes/items/required",keyword:"required",params:{missingProperty: "eb_ref"}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
for(const key7 in data37){
if(!(((((key7 === "event_id") || (key7 === "event_type")) || (key7 === "ts_utc")) || (key7 === "eb_ref")) || (key7 === "origin_offset"))){
const err131 = {instancePath:instancePath+"/action_outcomes/" + i1,schemaPath:"#/properties/action_outcomes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
}
if(data37.event_id !== undefined){
let data38 = data37.event_id;
if(typeof data38 === "string"){
if(func2(data38) > 256){
const err132 = {instancePath:instancePath+"/action_outcomes/" + i1+"/event_id",schemaPath:"#/properties/action_outcomes/items/properties/event_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
if(func2(data38) < 1){
const err133 = {instancePath:instancePath+"/action_outcomes/" + i1+"/event_id",schemaPath:"#/properties/action_outcomes/items/properties/event_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/action_outcomes/" + i1+"/event_id",schemaPath:"#/properties/action_outcomes/items/properties/event_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
}
if(data37.event_type !== undefined){
let data39 = data37.event_type;
if(typeof data39 === "string"){
if(func2(data39) > 256){
const err135 = {instancePath:instancePath+"/action_outcomes/" + i1+"/event_type",schemaPath:"#/properties/action_outcomes/items/properties/event_type/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
if(func2(data39) < 1){
const err136 = {instancePath:instancePath+"/action_outcomes/" + i1+"/event_type",schemaPath:"#/properties/action_outcomes/items/properties/event_type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/action_outcomes/" + i1+"/event_type",schemaPath:"#/properties/action_outcomes/items/properties/event_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
}
if(data37.ts_utc !== undefined){
let data40 = data37.ts_utc;
if(typeof data40 === "string"){
if(!pattern6.test(data40)){
const err138 = {instancePath:instancePath+"/action_outcomes/" + i1+"/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/action_outcomes/" + i1+"/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
}
if(data37.eb_ref !== undefined){
let data41 = data37.eb_ref;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.topic === undefined){
const err140 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
if(data41.partition === undefined){
const err141 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
if(data41.offset === undefined){
const err142 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
if(data41.offset_kind === undefined){
const err143 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
for(const key8 in data41){
if(!(((((key8 === "topic") || (key8 === "partition")) || (key8 === "offset")) || (key8 === "offset_kind")) || (key8 === "published_at_utc"))){
const err144 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
}
if(data41.topic !== undefined){
let data42 = data41.topic;
if(typeof data42 === "string"){
if(func2(data42) > 249){
const err145 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref/topic",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
if(func2(data42) < 1){
const err146 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref/topic",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err146];
}
else {
noteFault(vErrors, err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref/topic",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
}
if(data41.partition !== undefined){
let data43 = data41.partition;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err148 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref/partition",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 65535 || isNaN(data43)){
const err149 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref/partition",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err150 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref/partition",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
}
}
if(data41.offset !== undefined){
let data44 = data41.offset;
if(typeof data44 === "string"){
if(func2(data44) > 20){
const err151 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref/offset",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err151];
}
else {
noteFault(vErrors, err151);
}
errors++;
}
if(func2(data44) < 1){
const err152 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref/offset",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
if(!pattern7.test(data44)){
const err153 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref/offset",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref/offset",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
}
if(data41.offset_kind !== undefined){
if("kafka_offset" !== data41.offset_kind){
const err155 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref/offset_kind",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
}
if(data41.published_at_utc !== undefined){
let data46 = data41.published_at_utc;
if(typeof data46 === "string"){
if(!pattern6.test(data46)){
const err156 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
noteFault(vErrors, err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/action_outcomes/" + i1+"/eb_ref",schemaPath:"#/properties/action_outcomes/items/properties/eb_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
}
if(data37.origin_offset !== undefined){
let data47 = data37.origin_offset;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.topic === undefined){
const err159 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
if(data47.partition === undefined){
const err160 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err160];
}
else {
noteFault(vErrors, err160);
}
errors++;
}
if(data47.offset === undefined){
const err161 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err161];
}
else {
noteFault(vErrors, err161);
}
errors++;
}
if(data47.offset_kind === undefined){
const err162 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err162];
}
else {
noteFault(vErrors, err162);
}
errors++;
}
for(const key9 in data47){
if(!(((((key9 === "topic") || (key9 === "partition")) || (key9 === "offset")) || (key9 === "offset_kind")) || (key9 === "published_at_utc"))){
const err163 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err163];
}
else {
noteFault(vErrors, err163);
}
errors++;
}
}
if(data47.topic !== undefined){
let data48 = data47.topic;
if(typeof data48 === "string"){
if(func2(data48) > 249){
const err164 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset/topic",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err164];
}
else {
noteFault(vErrors, err164);
}
errors++;
}
if(func2(data48) < 1){
const err165 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset/topic",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err165];
}
else {
noteFault(vErrors, err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset/topic",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
noteFault(vErrors, err166);
}
errors++;
}
}
if(data47.partition !== undefined){
let data49 = data47.partition;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err167 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset/partition",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err167];
}
else {
noteFault(vErrors, err167);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 65535 || isNaN(data49)){
const err168 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset/partition",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err168];
}
else {
noteFault(vErrors, err168);
}
errors++;
}
if(data49 < 0 || isNaN(data49)){
const err169 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset/partition",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data47.offset !== undefined){
let data50 = data47.offset;
if(typeof data50 === "string"){
if(func2(data50) > 20){
const err170 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset/offset",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err170];
}
else {
noteFault(vErrors, err170);
}
errors++;
}
if(func2(data50) < 1){
const err171 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset/offset",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err171];
}
else {
noteFault(vErrors, err171);
}
errors++;
}
if(!pattern7.test(data50)){
const err172 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset/offset",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err172];
}
else {
noteFault(vErrors, err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset/offset",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
noteFault(vErrors, err173);
}
errors++;
}
}
if(data47.offset_kind !== undefined){
if("kafka_offset" !== data47.offset_kind){
const err174 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset/offset_kind",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err174];
}
else {
noteFault(vErrors, err174);
}
errors++;
}
}
if(data47.published_at_utc !== undefined){
let data52 = data47.published_at_utc;
if(typeof data52 === "string"){
if(!pattern6.test(data52)){
const err175 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err175];
}
else {
noteFault(vErrors, err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
noteFault(vErrors, err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/action_outcomes/" + i1+"/origin_offset",schemaPath:"#/properties/action_outcomes/items/properties/origin_offset/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err177];
}
else {
noteFault(vErrors, err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/action_outcomes/" + i1,schemaPath:"#/properties/action_outcomes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err178];
}
else {
noteFault(vErrors, err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/action_outcomes",schemaPath:"#/properties/action_outcomes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err179];
}
else {
noteFault(vErrors, err179);
}
errors++;
}
}
if(data.bundle_ref !== undefined){
let data53 = data.bundle_ref;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.bundle_id === undefined){
const err180 = {instancePath:instancePath+"/bundle_ref",schemaPath:"#/properties/bundle_ref/required",keyword:"required",params:{missingProperty: "bundle_id"}};
if(vErrors === null){
vErrors = [err180];
}
else {
noteFault(vErrors, err180);
}
errors++;
}
for(const key10 in data53){
if(!(((key10 === "bundle_id") || (key10 === "registry_ref")) || (key10 === "bundle_version"))){
const err181 = {instancePath:instancePath+"/bundle_ref",schemaPath:"#/properties/bundle_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err181];
}
else {
noteFault(vErrors, err181);
}
errors++;
}
}
if(data53.bundle_id !== undefined){
let data54 = data53.bundle_id;
if(typeof data54 === "string"){
if(!pattern21.test(data54)){
const err182 = {instancePath:instancePath+"/bundle_ref/bundle_id",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err183 = {instancePath:instancePath+"/bundle_ref/bundle_id",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
noteFault(vErrors, err183);
}
errors++;
}
}
if(data53.registry_ref !== undefined){
let data55 = data53.registry_ref;
if(typeof data55 === "string"){
if(func2(data55) > 2048){
const err184 = {instancePath:instancePath+"/bundle_ref/registry_ref",schemaPath:"#/properties/bundle_ref/properties/registry_ref/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err184];
}
else {
noteFault(vErrors, err184);
}
errors++;
}
if(func2(data55) < 1){
const err185 = {instancePath:instancePath+"/bundle_ref/registry_ref",schemaPath:"#/properties/bundle_ref/properties/registry_ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err185];
}
else {
noteFault(vErrors, err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/bundle_ref/registry_ref",schemaPath:"#/properties/bundle_ref/properties/registry_ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
noteFault(vErrors, err186);
}
errors++;
}
}
if(data53.bundle_version !== undefined){
let data56 = data53.bundle_version;
if(typeof data56 === "string"){
if(func2(data56) > 128){
const err187 = {instancePath:instancePath+"/bundle_ref/bundle_version",schemaPath:"#/properties/bundle_ref/properties/bundle_version/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err187];
}
else {
noteFault(vErrors, err187);
}
errors++;
}
if(func2(data56) < 1){
const err188 = {instancePath:instancePath+"/bundle_ref/bundle_version",schemaPath:"#/properties/bundle_ref/properties/bundle_version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err188];
}
else {
noteFault(vErrors, err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/bundle_ref/bundle_version",schemaPath:"#/properties/bundle_ref/properties/bundle_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err189];
}
else {
noteFault(vErrors, err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/bundle_ref",schemaPath:"#/properties/bundle_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err190];
}
else {
noteFault(vErrors, err190);
}
errors++;
}
}
if(data.snapshot_hash !== undefined){
let data57 = data.snapshot_hash;
if(typeof data57 === "string"){
if(!pattern21.test(data57)){
const err191 = {instancePath:instancePath+"/snapshot_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err191];
}
else {
noteFault(vErrors, err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/snapshot_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
noteFault(vErrors, err192);
}
errors++;
}
}
if(data.snapshot_ref !== undefined){
let data58 = data.snapshot_ref;
if(typeof data58 === "string"){
if(func2(data58) > 2048){
const err193 = {instancePath:instancePath+"/snapshot_ref",schemaPath:"#/properties/snapshot_ref/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err193];
}
else {
noteFault(vErrors, err193);
}
errors++;
}
if(func2(data58) < 1){
const err194 = {instancePath:instancePath+"/snapshot_ref",schemaPath:"#/properties/snapshot_ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err194];
}
else {
noteFault(vErrors, err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/snapshot_ref",schemaPath:"#/properties/snapshot_ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
noteFault(vErrors, err195);
}
errors++;
}
}
if(data.graph_version !== undefined){
let data59 = data.graph_version;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.version_id === undefined){
const err196 = {instancePath:instancePath+"/graph_version",schemaPath:"#/properties/graph_version/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err196];
}
else {
noteFault(vErrors, err196);
}
errors++;
}
if(data59.watermark_ts_utc === undefined){
const err197 = {instancePath:instancePath+"/graph_version",schemaPath:"#/properties/graph_version/required",keyword:"required",params:{missingProperty: "watermark_ts_utc"}};
if(vErrors === null){
vErrors = [err197];
}
else {
noteFault(vErrors, err197);
}
errors++;
}
for(const key11 in data59){
if(!(((((key11 === "version_id") || (key11 === "watermark_ts_utc")) || (key11 === "stream")) || (key11 === "basis_digest")) || (key11 === "computed_at_utc"))){
const err198 = {instancePath:instancePath+"/graph_version",schemaPath:"#/properties/graph_version/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err198];
}
else {
noteFault(vErrors, err198);
}
errors++;
}
}
if(data59.version_id !== undefined){
let data60 = data59.version_id;
if(typeof data60 === "string"){
if(!pattern4.test(data60)){
const err199 = {instancePath:instancePath+"/graph_version/version_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err200 = {instancePath:instancePath+"/graph_version/version_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
noteFault(vErrors, err200);
}
errors++;
}
}
if(data59.watermark_ts_utc !== undefined){
let data61 = data59.watermark_ts_utc;
if(typeof data61 === "string"){
if(!pattern6.test(data61)){
const err201 = {instancePath:instancePath+"/graph_version/watermark_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err201];
}
else {
noteFault(vErrors, err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/graph_version/watermark_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err202];
}
else {
noteFault(vErrors, err202);
}
errors++;
}
}
if(data59.stream !== undefined){
let data62 = data59.stream;
if(typeof data62 === "string"){
if(func2(data62) > 256){
const err203 = {instancePath:instancePath+"/graph_version/stream",schemaPath:"#/properties/graph_version/properties/stream/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err203];
}
else {
noteFault(vErrors, err203);
}
errors++;
}
if(func2(data62) < 1){
const err204 = {instancePath:instancePath+"/graph_version/stream",schemaPath:"#/properties/graph_version/properties/stream/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err204];
}
else {
noteFault(vErrors, err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/graph_version/stream",schemaPath:"#/properties/graph_version/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
noteFault(vErrors, err205);
}
errors++;
}
}
if(data59.basis_digest !== undefined){
let data63 = data59.basis_digest;
if(typeof data63 === "string"){
if(!pattern21.test(data63)){
const err206 = {instancePath:instancePath+"/graph_version/basis_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err206];
}
else {
noteFault(vErrors, err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/graph_version/basis_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
noteFault(vErrors, err207);
}
errors++;
}
}
if(data59.computed_at_utc !== undefined){
let data64 = data59.computed_at_utc;
if(typeof data64 === "string"){
if(!pattern6.test(data64)){
const err208 = {instancePath:instancePath+"/graph_version/computed_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err208];
}
else {
noteFault(vErrors, err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/graph_version/computed_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
noteFault(vErrors, err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/graph_version",schemaPath:"#/properties/graph_version/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err210];
}
else {
noteFault(vErrors, err210);
}
errors++;
}
}
if(data.eb_offset_basis !== undefined){
let data65 = data.eb_offset_basis;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.stream === undefined){
const err211 = {instancePath:instancePath+"/eb_offset_basis",schemaPath:"#/properties/eb_offset_basis/required",keyword:"required",params:{missingProperty: "stream"}};
if(vErrors === null){
vErrors = [err211];
}
else {
noteFault(vErrors, err211);
}
errors++;
}
if(data65.offset_kind === undefined){
const err212 = {instancePath:instancePath+"/eb_offset_basis",schemaPath:"#/properties/eb_offset_basis/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err212];
}
else {
noteFault(vErrors, err212);
}
errors++;
}
if(data65.offsets === undefined){
const err213 = {instancePath:instancePath+"/eb_offset_basis",schemaPath:"#/properties/eb_offset_basis/required",keyword:"required",params:{missingProperty: "offsets"}};
if(vErrors === null){
vErrors = [err213];
}
else {
noteFault(vErrors, err213);
}
errors++;
}
for(const key12 in data65){
if(!((((((key12 === "stream") || (key12 === "offset_kind")) || (key12 === "offsets")) || (key12 === "basis_digest")) || (key12 === "window_start")) || (key12 === "window_end"))){
const err214 = {instancePath:instancePath+"/eb_offset_basis",schemaPath:"#/properties/eb_offset_basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err214];
}
else {
noteFault(vErrors, err214);
}
errors++;
}
}
if(data65.stream !== undefined){
let data66 = data65.stream;
if(typeof data66 === "string"){
if(func2(data66) > 256){
const err215 = {instancePath:instancePath+"/eb_offset_basis/stream",schemaPath:"#/properties/eb_offset_basis/properties/stream/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err215];
}
else {
noteFault(vErrors, err215);
}
errors++;
}
if(func2(data66) < 1){
const err216 = {instancePath:instancePath+"/eb_offset_basis/stream",schemaPath:"#/properties/eb_offset_basis/properties/stream/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err216];
}
else {
noteFault(vErrors, err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/eb_offset_basis/stream",schemaPath:"#/properties/eb_offset_basis/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
noteFault(vErrors, err217);
}
errors++;
}
}
if(data65.offset_kind !== undefined){
if("kafka_offset" !== data65.offset_kind){
const err218 = {instancePath:instancePath+"/eb_offset_basis/offset_kind",schemaPath:"#/properties/eb_offset_basis/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err218];
}
else {
noteFault(vErrors, err218);
}
errors++;
}
}
if(data65.offsets !== undefined){
let data68 = data65.offsets;
if(Array.isArray(data68)){
if(data68.length > 1024){
const err219 = {instancePath:instancePath+"/eb_offset_basis/offsets",schemaPath:"#/properties/eb_offset_basis/properties/offsets/maxItems",keyword:"maxItems",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err219];
}
else {
noteFault(vErrors, err219);
}
errors++;
}
const len2 = data68.length;
for(let i2=0; i2<len2; i2++){
let data69 = data68[i2];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.partition === undefined){
const err220 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i2,schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err220];
}
else {
noteFault(vErrors, err220);
}
errors++;
}
if(data69.offset === undefined){
const err221 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i2,schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err221];
}
else {
noteFault(vErrors, err221);
}
errors++;
}
for(const key13 in data69){
if(!((key13 === "partition") || (key13 === "offset"))){
const err222 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i2,schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err222];
}
else {
noteFault(vErrors, err222);
}
errors++;
}
}
if(data69.partition !== undefined){
let data70 = data69.partition;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err223 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i2+"/partition",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err223];
}
else {
noteFault(vErrors, err223);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 65535 || isNaN(data70)){
const err224 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i2+"/partition",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err224];
}
else {
noteFault(vErrors, err224);
}
errors++;
}
if(data70 < 0 || isNaN(data70)){
const err225 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i2+"/partition",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err225];
}
else {
noteFault(vErrors, err225);
}
errors++;
}
}
}
if(data69.offset !== undefined){
let data71 = data69.offset;
if(typeof data71 === "string"){
if(func2(data71) > 20){
const err226 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i2+"/offset",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err226];
}
else {
noteFault(vErrors, err226);
}
errors++;
}
if(func2(data71) < 1){
const err227 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i2+"/offset",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err227];
}
else {
noteFault(vErrors, err227);
}
errors++;
}
if(!pattern7.test(data71)){
const err228 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i2+"/offset",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err228];
}
else {
noteFault(vErrors, err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i2+"/offset",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
noteFault(vErrors, err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i2,schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err230];
}
else {
noteFault(vErrors, err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/eb_offset_basis/offsets",schemaPath:"#/properties/eb_offset_basis/properties/offsets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err231];
}
else {
noteFault(vErrors, err231);
}
errors++;
}
}
if(data65.basis_digest !== undefined){
let data72 = data65.basis_digest;
if(typeof data72 === "string"){
if(!pattern21.test(data72)){
const err232 = {instancePath:instancePath+"/eb_offset_basis/basis_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err233 = {instancePath:instancePath+"/eb_offset_basis/basis_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err233];
}
else {
noteFault(vErrors, err233);
}
errors++;
}
}
if(data65.window_start !== undefined){
let data73 = data65.window_start;
if(typeof data73 === "string"){
if(!pattern6.test(data73)){
const err234 = {instancePath:instancePath+"/eb_offset_basis/window_start",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err234];
}
else {
noteFault(vErrors, err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/eb_offset_basis/window_start",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err235];
}
else {
noteFault(vErrors, err235);
}
errors++;
}
}
if(data65.window_end !== undefined){
let data74 = data65.window_end;
if(typeof data74 === "string"){
if(!pattern6.test(data74)){
const err236 = {instancePath:instancePath+"/eb_offset_basis/window_end",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err236];
}
else {
noteFault(vErrors, err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/eb_offset_basis/window_end",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err237];
}
else {
noteFault(vErrors, err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/eb_offset_basis",schemaPath:"#/properties/eb_offset_basis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err238];
}
else {
noteFault(vErrors, err238);
}
errors++;
}
}
if(data.degrade_posture !== undefined){
let data75 = data.degrade_posture;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.mode === undefined){
const err239 = {instancePath:instancePath+"/degrade_posture",schemaPath:"#/properties/degrade_posture/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err239];
}
else {
noteFault(vErrors, err239);
}
errors++;
}
if(data75.capabilities_mask === undefined){
const err240 = {instancePath:instancePath+"/degrade_posture",schemaPath:"#/properties/degrade_posture/required",keyword:"required",params:{missingProperty: "capabilities_mask"}};
if(vErrors === null){
vErrors = [err240];
}
else {
noteFault(vErrors, err240);
}
errors++;
}
if(data75.policy_rev === undefined){
const err241 = {instancePath:instancePath+"/degrade_posture",schemaPath:"#/properties/degrade_posture/required",keyword:"required",params:{missingProperty: "policy_rev"}};
if(vErrors === null){
vErrors = [err241];
}
else {
noteFault(vErrors, err241);
}
errors++;
}
if(data75.posture_seq === undefined){
const err242 = {instancePath:instancePath+"/degrade_posture",schemaPath:"#/properties/degrade_posture/required",keyword:"required",params:{missingProperty: "posture_seq"}};
if(vErrors === null){
vErrors = [err242];
}
else {
noteFault(vErrors, err242);
}
errors++;
}
if(data75.decided_at_utc === undefined){
const err243 = {instancePath:instancePath+"/degrade_posture",schemaPath:"#/properties/degrade_posture/required",keyword:"required",params:{missingProperty: "decided_at_utc"}};
if(vErrors === null){
vErrors = [err243];
}
else {
noteFault(vErrors, err243);
}
errors++;
}
for(const key14 in data75){
if(!(((((((key14 === "mode") || (key14 === "capabilities_mask")) || (key14 === "policy_rev")) || (key14 === "posture_seq")) || (key14 === "decided_at_utc")) || (key14 === "reason")) || (key14 === "evidence_refs"))){
const err244 = {instancePath:instancePath+"/degrade_posture",schemaPath:"#/properties/degrade_posture/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err244];
}
else {
noteFault(vErrors, err244);
}
errors++;
}
}
if(data75.mode !== undefined){
let data76 = data75.mode;
if(!((((data76 === "NORMAL") || (data76 === "DEGRADED_1")) || (data76 === "DEGRADED_2")) || (data76 === "FAIL_CLOSED"))){
const err245 = {instancePath:instancePath+"/degrade_posture/mode",schemaPath:"#/properties/degrade_posture/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.degrade_posture.properties.mode.enum}};
if(vErrors === null){
vErrors = [err245];
}
else {
noteFault(vErrors, err245);
}
errors++;
}
}
if(data75.capabilities_mask !== undefined){
let data77 = data75.capabilities_mask;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.allow_ieg === undefined){
const err246 = {instancePath:instancePath+"/degrade_posture/capabilities_mask",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/required",keyword:"required",params:{missingProperty: "allow_ieg"}};
if(vErrors === null){
vErrors = [err246];
}
else {
noteFault(vErrors, err246);
}
errors++;
}
if(data77.allowed_feature_groups === undefined){
const err247 = {instancePath:instancePath+"/degrade_posture/capabilities_mask",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/required",keyword:"required",params:{missingProperty: "allowed_feature_groups"}};
if(vErrors === null){
vErrors = [err247];
}
else {
noteFault(vErrors, err247);
}
errors++;
}
if(data77.allow_model_primary === undefined){
const err248 = {instancePath:instancePath+"/degrade_posture/capabilities_mask",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/required",keyword:"required",params:{missingProperty: "allow_model_primary"}};
if(vErrors === null){
vErrors = [err248];
}
else {
noteFault(vErrors, err248);
}
errors++;
}
if(data77.allow_model_stage2 === undefined){
const err249 = {instancePath:instancePath+"/degrade_posture/capabilities_mask",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/required",keyword:"required",params:{missingProperty: "allow_model_stage2"}};
if(vErrors === null){
vErrors = [err249];
}
else {
noteFault(vErrors, err249);
}
errors++;
}
if(data77.allow_fallback_heuristics === undefined){
const err250 = {instancePath:instancePath+"/degrade_posture/capabilities_mask",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/required",keyword:"required",params:{missingProperty: "allow_fallback_heuristics"}};
if(vErrors === null){
vErrors = [err250];
}
else {
noteFault(vErrors, err250);
}
errors++;
}
if(data77.action_posture === undefined){
const err251 = {instancePath:instancePath+"/degrade_posture/capabilities_mask",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/required",keyword:"required",params:{missingProperty: "action_posture"}};
if(vErrors === null){
vErrors = [err251];
}
else {
noteFault(vErrors, err251);
}
errors++;
}
for(const key15 in data77){
if(!((((((key15 === "allow_ieg") || (key15 === "allowed_feature_groups")) || (key15 === "allow_model_primary")) || (key15 === "allow_model_stage2")) || (key15 === "allow_fallback_heuristics")) || (key15 === "action_posture"))){
const err252 = {instancePath:instancePath+"/degrade_posture/capabilities_mask",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err252];
}
else {
noteFault(vErrors, err252);
}
errors++;
}
}
if(data77.allow_ieg !== undefined){
if(typeof data77.allow_ieg !== "boolean"){
const err253 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allow_ieg",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allow_ieg/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err253];
}
else {
noteFault(vErrors, err253);
}
errors++;
}
}
if(data77.allowed_feature_groups !== undefined){
let data79 = data77.allowed_feature_groups;
if(Array.isArray(data79)){
if(data79.length > 64){
const err254 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allowed_feature_groups",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err254];
}
else {
noteFault(vErrors, err254);
}
errors++;
}
const len3 = data79.length;
for(let i3=0; i3<len3; i3++){
let data80 = data79[i3];
if(typeof data80 === "string"){
if(func2(data80) > 128){
const err255 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allowed_feature_groups/" + i3,schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err255];
}
else {
noteFault(vErrors, err255);
}
errors++;
}
if(func2(data80) < 1){
const err256 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allowed_feature_groups/" + i3,schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err256];
}
else {
noteFault(vErrors, err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allowed_feature_groups/" + i3,schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/items/type",keyword:"type",params:{type: "string"}};
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
const err258 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allowed_feature_groups",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err258];
}
else {
noteFault(vErrors, err258);
}
errors++;
}
}
if(data77.allow_model_primary !== undefined){
if(typeof data77.allow_model_primary !== "boolean"){
const err259 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allow_model_primary",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allow_model_primary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err259];
}
else {
noteFault(vErrors, err259);
}
errors++;
}
}
if(data77.allow_model_stage2 !== undefined){
if(typeof data77.allow_model_stage2 !== "boolean"){
const err260 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allow_model_stage2",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allow_model_stage2/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err260];
}
else {
noteFault(vErrors, err260);
}
errors++;
}
}
if(data77.allow_fallback_heuristics !== undefined){
if(typeof data77.allow_fallback_heuristics !== "boolean"){
const err261 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/allow_fallback_heuristics",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/allow_fallback_heuristics/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err261];
}
else {
noteFault(vErrors, err261);
}
errors++;
}
}
if(data77.action_posture !== undefined){
let data84 = data77.action_posture;
if(!((data84 === "NORMAL") || (data84 === "STEP_UP_ONLY"))){
const err262 = {instancePath:instancePath+"/degrade_posture/capabilities_mask/action_posture",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/properties/action_posture/enum",keyword:"enum",params:{allowedValues: schema31.properties.degrade_posture.properties.capabilities_mask.properties.action_posture.enum}};
if(vErrors === null){
vErrors = [err262];
}
else {
noteFault(vErrors, err262);
}
errors++;
}
}
}
else {
const err263 = {instancePath:instancePath+"/degrade_posture/capabilities_mask",schemaPath:"#/properties/degrade_posture/properties/capabilities_mask/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err263];
}
else {
noteFault(vErrors, err263);
}
errors++;
}
}
if(data75.policy_rev !== undefined){
let data85 = data75.policy_rev;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.policy_id === undefined){
const err264 = {instancePath:instancePath+"/degrade_posture/policy_rev",schemaPath:"#/properties/degrade_posture/properties/policy_rev/required",keyword:"required",params:{missingProperty: "policy_id"}};
if(vErrors === null){
vErrors = [err264];
}
else {
noteFault(vErrors, err264);
}
errors++;
}
if(data85.revision === undefined){
const err265 = {instancePath:instancePath+"/degrade_posture/policy_rev",schemaPath:"#/properties/degrade_posture/properties/policy_rev/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err265];
}
else {
noteFault(vErrors, err265);
}
errors++;
}
for(const key16 in data85){
if(!(((key16 === "policy_id") || (key16 === "revision")) || (key16 === "content_digest"))){
const err266 = {instancePath:instancePath+"/degrade_posture/policy_rev",schemaPath:"#/properties/degrade_posture/properties/policy_rev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err266];
}
else {
noteFault(vErrors, err266);
}
errors++;
}
}
if(data85.policy_id !== undefined){
let data86 = data85.policy_id;
if(typeof data86 === "string"){
if(func2(data86) > 128){
const err267 = {instancePath:instancePath+"/degrade_posture/policy_rev/policy_id",schemaPath:"#/properties/degrade_posture/properties/policy_rev/properties/policy_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err267];
}
else {
noteFault(vErrors, err267);
}
errors++;
}
if(func2(data86) < 1){
const err268 = {instancePath:instancePath+"/degrade_posture/policy_rev/policy_id",schemaPath:"#/properties/degrade_posture/properties/policy_rev/properties/policy_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err269 = {instancePath:instancePath+"/degrade_posture/policy_rev/policy_id",schemaPath:"#/properties/degrade_posture/properties/policy_rev/properties/policy_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err269];
}
else {
noteFault(vErrors, err269);
}
errors++;
}
}
if(data85.revision !== undefined){
let data87 = data85.revision;
if(typeof data87 === "string"){
if(func2(data87) > 128){
const err270 = {instancePath:instancePath+"/degrade_posture/policy_rev/revision",schemaPath:"#/properties/degrade_posture/properties/policy_rev/properties/revision/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err270];
}
else {
noteFault(vErrors, err270);
}
errors++;
}
if(func2(data87) < 1){
const err271 = {instancePath:instancePath+"/degrade_posture/policy_rev/revision",schemaPath:"#/properties/degrade_posture/properties/policy_rev/properties/revision/minLength",keyword:"minLength",params:{limit: 1}};
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
const err272 = {instancePath:instancePath+"/degrade_posture/policy_rev/revision",schemaPath:"#/properties/degrade_posture/properties/policy_rev/properties/revision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err272];
}
else {
noteFault(vErrors, err272);
}
errors++;
}
}
if(data85.content_digest !== undefined){
let data88 = data85.content_digest;
if(typeof data88 === "string"){
if(!pattern21.test(data88)){
const err273 = {instancePath:instancePath+"/degrade_posture/policy_rev/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err274 = {instancePath:instancePath+"/degrade_posture/policy_rev/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err274];
}
else {
noteFault(vErrors, err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/degrade_posture/policy_rev",schemaPath:"#/properties/degrade_posture/properties/policy_rev/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err275];
}
else {
noteFault(vErrors, err275);
}
errors++;
}
}
if(data75.posture_seq !== undefined){
let data89 = data75.posture_seq;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err276 = {instancePath:instancePath+"/degrade_posture/posture_seq",schemaPath:"#/properties/degrade_posture/properties/posture_seq/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err276];
}
else {
noteFault(vErrors, err276);
}
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 9007199254740991 || isNaN(data89)){
const err277 = {instancePath:instancePath+"/degrade_posture/posture_seq",schemaPath:"#/properties/degrade_posture/properties/posture_seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err277];
}
else {
noteFault(vErrors, err277);
}
errors++;
}
if(data89 < 0 || isNaN(data89)){
const err278 = {instancePath:instancePath+"/degrade_posture/posture_seq",schemaPath:"#/properties/degrade_posture/properties/posture_seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err278];
}
else {
noteFault(vErrors, err278);
}
errors++;
}
}
}
if(data75.decided_at_utc !== undefined){
let data90 = data75.decided_at_utc;
if(typeof data90 === "string"){
if(!pattern6.test(data90)){
const err279 = {instancePath:instancePath+"/degrade_posture/decided_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err279];
}
else {
noteFault(vErrors, err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/degrade_posture/decided_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err280];
}
else {
noteFault(vErrors, err280);
}
errors++;
}
}
if(data75.reason !== undefined){
let data91 = data75.reason;
if(typeof data91 === "string"){
if(func2(data91) > 2048){
const err281 = {instancePath:instancePath+"/degrade_posture/reason",schemaPath:"#/properties/degrade_posture/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err281];
}
else {
noteFault(vErrors, err281);
}
errors++;
}
if(func2(data91) < 1){
const err282 = {instancePath:instancePath+"/degrade_posture/reason",schemaPath:"#/properties/degrade_posture/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
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
const err283 = {instancePath:instancePath+"/degrade_posture/reason",schemaPath:"#/properties/degrade_posture/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err283];
}
else {
noteFault(vErrors, err283);
}
errors++;
}
}
if(data75.evidence_refs !== undefined){
let data92 = data75.evidence_refs;
if(Array.isArray(data92)){
if(data92.length > 64){
const err284 = {instancePath:instancePath+"/degrade_posture/evidence_refs",schemaPath:"#/properties/degrade_posture/properties/evidence_refs/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err284];
}
else {
noteFault(vErrors, err284);
}
errors++;
}
const len4 = data92.length;
for(let i4=0; i4<len4; i4++){
let data93 = data92[i4];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.kind === undefined){
const err285 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i4,schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err285];
}
else {
noteFault(vErrors, err285);
}
errors++;
}
if(data93.ref === undefined){
const err286 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i4,schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err286];
}
else {
noteFault(vErrors, err286);
}
errors++;
}
for(const key17 in data93){
if(!((key17 === "kind") || (key17 === "ref"))){
const err287 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i4,schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err287];
}
else {
noteFault(vErrors, err287);
}
errors++;
}
}
if(data93.kind !== undefined){
let data94 = data93.kind;
if(typeof data94 === "string"){
if(func2(data94) > 128){
const err288 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i4+"/kind",schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err288];
}
else {
noteFault(vErrors, err288);
}
errors++;
}
if(func2(data94) < 1){
const err289 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i4+"/kind",schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
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
const err290 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i4+"/kind",schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err290];
}
else {
noteFault(vErrors, err290);
}
errors++;
}
}
if(data93.ref !== undefined){
let data95 = data93.ref;
if(typeof data95 === "string"){
if(func2(data95) > 2048){
const err291 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i4+"/ref",schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/properties/ref/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err291];
}
else {
noteFault(vErrors, err291);
}
errors++;
}
if(func2(data95) < 1){
const err292 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i4+"/ref",schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/properties/ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err292];
}
else {
noteFault(vErrors, err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i4+"/ref",schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/properties/ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err293];
}
else {
noteFault(vErrors, err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/degrade_posture/evidence_refs/" + i4,schemaPath:"#/properties/degrade_posture/properties/evidence_refs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err294];
}
else {
noteFault(vErrors, err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/degrade_posture/evidence_refs",schemaPath:"#/properties/degrade_posture/properties/evidence_refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err295];
}
else {
noteFault(vErrors, err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/degrade_posture",schemaPath:"#/properties/degrade_posture/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err296];
}
else {
noteFault(vErrors, err296);
}
errors++;
}
}
if(data.policy_rev !== undefined){
let data96 = data.policy_rev;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.policy_id === undefined){
const err297 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/required",keyword:"required",params:{missingProperty: "policy_id"}};
if(vErrors === null){
vErrors = [err297];
}
else {
noteFault(vErrors, err297);
}
errors++;
}
if(data96.revision === undefined){
const err298 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err298];
}
else {
noteFault(vErrors, err298);
}
errors++;
}
for(const key18 in data96){
if(!(((key18 === "policy_id") || (key18 === "revision")) || (key18 === "content_digest"))){
const err299 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err299];
}
else {
noteFault(vErrors, err299);
}
errors++;
}
}
if(data96.policy_id !== undefined){
let data97 = data96.policy_id;
if(typeof data97 === "string"){
if(func2(data97) > 128){
const err300 = {instancePath:instancePath+"/policy_rev/policy_id",schemaPath:"#/properties/policy_rev/properties/policy_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err300];
}
else {
noteFault(vErrors, err300);
}
errors++;
}
if(func2(data97) < 1){
const err301 = {instancePath:instancePath+"/policy_rev/policy_id",schemaPath:"#/properties/policy_rev/properties/policy_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err301];
}
else {
noteFault(vErrors, err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/policy_rev/policy_id",schemaPath:"#/properties/policy_rev/properties/policy_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err302];
}
else {
noteFault(vErrors, err302);
}
errors++;
}
}
if(data96.revision !== undefined){
let data98 = data96.revision;
if(typeof data98 === "string"){
if(func2(data98) > 128){
const err303 = {instancePath:instancePath+"/policy_rev/revision",schemaPath:"#/properties/policy_rev/properties/revision/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err303];
}
else {
noteFault(vErrors, err303);
}
errors++;
}
if(func2(data98) < 1){
const err304 = {instancePath:instancePath+"/policy_rev/revision",schemaPath:"#/properties/policy_rev/properties/revision/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err304];
}
else {
noteFault(vErrors, err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/policy_rev/revision",schemaPath:"#/properties/policy_rev/properties/revision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err305];
}
else {
noteFault(vErrors, err305);
}
errors++;
}
}
if(data96.content_digest !== undefined){
let data99 = data96.content_digest;
if(typeof data99 === "string"){
if(!pattern21.test(data99)){
const err306 = {instancePath:instancePath+"/policy_rev/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err306];
}
else {
noteFault(vErrors, err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/policy_rev/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err307];
}
else {
noteFault(vErrors, err307);
}
errors++;
}
}
}
else {
const err308 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err308];
}
else {
noteFault(vErrors, err308);
}
errors++;
}
}
if(data.run_config_digest !== undefined){
let data100 = data.run_config_digest;
if(typeof data100 === "string"){
if(!pattern21.test(data100)){
const err309 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err309];
}
else {
noteFault(vErrors, err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err310];
}
else {
noteFault(vErrors, err310);
}
errors++;
}
}
if(data.pins !== undefined){
let data101 = data.pins;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.platform_run_id === undefined){
const err311 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err311];
}
else {
noteFault(vErrors, err311);
}
errors++;
}
if(data101.scenario_run_id === undefined){
const err312 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "scenario_run_id"}};
if(vErrors === null){
vErrors = [err312];
}
else {
noteFault(vErrors, err312);
}
errors++;
}
if(data101.manifest_fingerprint === undefined){
const err313 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "manifest_fingerprint"}};
if(vErrors === null){
vErrors = [err313];
}
else {
noteFault(vErrors, err313);
}
errors++;
}
if(data101.parameter_hash === undefined){
const err314 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "parameter_hash"}};
if(vErrors === null){
vErrors = [err314];
}
else {
noteFault(vErrors, err314);
}
errors++;
}
if(data101.seed === undefined){
const err315 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "seed"}};
if(vErrors === null){
vErrors = [err315];
}
else {
noteFault(vErrors, err315);
}
errors++;
}
if(data101.scenario_id === undefined){
const err316 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "scenario_id"}};
if(vErrors === null){
vErrors = [err316];
}
else {
noteFault(vErrors, err316);
}
errors++;
}
for(const key19 in data101){
if(!(((((((key19 === "platform_run_id") || (key19 === "scenario_run_id")) || (key19 === "manifest_fingerprint")) || (key19 === "parameter_hash")) || (key19 === "seed")) || (key19 === "scenario_id")) || (key19 === "run_id"))){
const err317 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err317];
}
else {
noteFault(vErrors, err317);
}
errors++;
}
}
if(data101.platform_run_id !== undefined){
let data102 = data101.platform_run_id;
if(typeof data102 === "string"){
if(!pattern35.test(data102)){
const err318 = {instancePath:instancePath+"/pins/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err318];
}
else {
noteFault(vErrors, err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/pins/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err319];
}
else {
noteFault(vErrors, err319);
}
errors++;
}
}
if(data101.scenario_run_id !== undefined){
let data103 = data101.scenario_run_id;
if(typeof data103 === "string"){
if(!pattern4.test(data103)){
const err320 = {instancePath:instancePath+"/pins/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err320];
}
else {
noteFault(vErrors, err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/pins/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err321];
}
else {
noteFault(vErrors, err321);
}
errors++;
}
}
if(data101.manifest_fingerprint !== undefined){
let data104 = data101.manifest_fingerprint;
if(typeof data104 === "string"){
if(!pattern21.test(data104)){
const err322 = {instancePath:instancePath+"/pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err322];
}
else {
noteFault(vErrors, err322);
}
errors++;
}
}
else {
const err323 = {instancePath:instancePath+"/pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err323];
}
else {
noteFault(vErrors, err323);
}
errors++;
}
}
if(data101.parameter_hash !== undefined){
let data105 = data101.parameter_hash;
if(typeof data105 === "string"){
if(!pattern21.test(data105)){
const err324 = {instancePath:instancePath+"/pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err324];
}
else {
noteFault(vErrors, err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err325];
}
else {
noteFault(vErrors, err325);
}
errors++;
}
}
if(data101.seed !== undefined){
let data106 = data101.seed;
if(typeof data106 === "string"){
if(!pattern39.test(data106)){
const err326 = {instancePath:instancePath+"/pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"}};
if(vErrors === null){
vErrors = [err326];
}
else {
noteFault(vErrors, err326);
}
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err327];
}
else {
noteFault(vErrors, err327);
}
errors++;
}
}
if(data101.scenario_id !== undefined){
let data107 = data101.scenario_id;
if(typeof data107 === "string"){
if(func2(data107) > 256){
const err328 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err328];
}
else {
noteFault(vErrors, err328);
}
errors++;
}
if(func2(data107) < 1){
const err329 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err329];
}
else {
noteFault(vErrors, err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err330];
}
else {
noteFault(vErrors, err330);
}
errors++;
}
}
if(data101.run_id !== undefined){
let data108 = data101.run_id;
if(typeof data108 === "string"){
if(!pattern4.test(data108)){
const err331 = {instancePath:instancePath+"/pins/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err331];
}
else {
noteFault(vErrors, err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/pins/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err332];
}
else {
noteFault(vErrors, err332);
}
errors++;
}
}
}
else {
const err333 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err333];
}
else {
noteFault(vErrors, err333);
}
errors++;
}
}
if(data.context_refs !== undefined){
let data109 = data.context_refs;
if(Array.isArray(data109)){
if(data109.length > 64){
const err334 = {instancePath:instancePath+"/context_refs",schemaPath:"#/properties/context_refs/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err334];
}
else {
noteFault(vErrors, err334);
}
errors++;
}
const len5 = data109.length;
for(let i5=0; i5<len5; i5++){
let data110 = data109[i5];
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.event_id === undefined){
const err335 = {instancePath:instancePath+"/context_refs/" + i5,schemaPath:"#/properties/context_refs/items/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err335];
}
else {
noteFault(vErrors, err335);
}
errors++;
}
if(data110.event_type === undefined){
const err336 = {instancePath:instancePath+"/context_refs/" + i5,schemaPath:"#/properties/context_refs/items/required",keyword:"required",params:{missingProperty: "event_type"}};
if(vErrors === null){
vErrors = [err336];
}
else {
noteFault(vErrors, err336);
}
errors++;
}
if(data110.eb_ref === undefined){
const err337 = {instancePath:instancePath+"/context_refs/" + i5,schemaPath:"#/properties/context_refs/items/required",keyword:"required",params:{missingProperty: "eb_ref"}};
if(vErrors === null){
vErrors = [err337];
}
else {
noteFault(vErrors, err337);
}
errors++;
}
if(data110.role === undefined){
const err338 = {instancePath:instancePath+"/context_refs/" + i5,schemaPath:"#/properties/context_refs/items/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err338];
}
else {
noteFault(vErrors, err338);
}
errors++;
}
for(const key20 in data110){
if(!((((key20 === "event_id") || (key20 === "event_type")) || (key20 === "eb_ref")) || (key20 === "role"))){
const err339 = {instancePath:instancePath+"/context_refs/" + i5,schemaPath:"#/properties/context_refs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err339];
}
else {
noteFault(vErrors, err339);
}
errors++;
}
}
if(data110.event_id !== undefined){
let data111 = data110.event_id;
if(typeof data111 === "string"){
if(func2(data111) > 256){
const err340 = {instancePath:instancePath+"/context_refs/" + i5+"/event_id",schemaPath:"#/properties/context_refs/items/properties/event_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err340];
}
else {
noteFault(vErrors, err340);
}
errors++;
}
if(func2(data111) < 1){
const err341 = {instancePath:instancePath+"/context_refs/" + i5+"/event_id",schemaPath:"#/properties/context_refs/items/properties/event_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err341];
}
else {
noteFault(vErrors, err341);
}
errors++;
}
}
else {
const err342 = {instancePath:instancePath+"/context_refs/" + i5+"/event_id",schemaPath:"#/properties/context_refs/items/properties/event_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err342];
}
else {
noteFault(vErrors, err342);
}
errors++;
}
}
if(data110.event_type !== undefined){
let data112 = data110.event_type;
if(typeof data112 === "string"){
if(func2(data112) > 256){
const err343 = {instancePath:instancePath+"/context_refs/" + i5+"/event_type",schemaPath:"#/properties/context_refs/items/properties/event_type/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err343];
}
else {
noteFault(vErrors, err343);
}
errors++;
}
if(func2(data112) < 1){
const err344 = {instancePath:instancePath+"/context_refs/" + i5+"/event_type",schemaPath:"#/properties/context_refs/items/properties/event_type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err344];
}
else {
noteFault(vErrors, err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/context_refs/" + i5+"/event_type",schemaPath:"#/properties/context_refs/items/properties/event_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err345];
}
else {
noteFault(vErrors, err345);
}
errors++;
}
}
if(data110.eb_ref !== undefined){
let data113 = data110.eb_ref;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.topic === undefined){
const err346 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref",schemaPath:"#/properties/context_refs/items/properties/eb_ref/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err346];
}
else {
noteFault(vErrors, err346);
}
errors++;
}
if(data113.partition === undefined){
const err347 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref",schemaPath:"#/properties/context_refs/items/properties/eb_ref/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err347];
}
else {
noteFault(vErrors, err347);
}
errors++;
}
if(data113.offset === undefined){
const err348 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref",schemaPath:"#/properties/context_refs/items/properties/eb_ref/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err348];
}
else {
noteFault(vErrors, err348);
}
errors++;
}
if(data113.offset_kind === undefined){
const err349 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref",schemaPath:"#/properties/context_refs/items/properties/eb_ref/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err349];
}
else {
noteFault(vErrors, err349);
}
errors++;
}
for(const key21 in data113){
if(!(((((key21 === "topic") || (key21 === "partition")) || (key21 === "offset")) || (key21 === "offset_kind")) || (key21 === "published_at_utc"))){
const err350 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref",schemaPath:"#/properties/context_refs/items/properties/eb_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err350];
}
else {
noteFault(vErrors, err350);
}
errors++;
}
}
if(data113.topic !== undefined){
let data114 = data113.topic;
if(typeof data114 === "string"){
if(func2(data114) > 249){
const err351 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref/topic",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err351];
}
else {
noteFault(vErrors, err351);
}
errors++;
}
if(func2(data114) < 1){
const err352 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref/topic",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err352];
}
else {
noteFault(vErrors, err352);
}
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref/topic",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err353];
}
else {
noteFault(vErrors, err353);
}
errors++;
}
}
if(data113.partition !== undefined){
let data115 = data113.partition;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err354 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref/partition",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err354];
}
else {
noteFault(vErrors, err354);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 65535 || isNaN(data115)){
const err355 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref/partition",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err355];
}
else {
noteFault(vErrors, err355);
}
errors++;
}
if(data115 < 0 || isNaN(data115)){
const err356 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref/partition",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err356];
}
else {
noteFault(vErrors, err356);
}
errors++;
}
}
}
if(data113.offset !== undefined){
let data116 = data113.offset;
if(typeof data116 === "string"){
if(func2(data116) > 20){
const err357 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref/offset",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err357];
}
else {
noteFault(vErrors, err357);
}
errors++;
}
if(func2(data116) < 1){
const err358 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref/offset",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err358];
}
else {
noteFault(vErrors, err358);
}
errors++;
}
if(!pattern7.test(data116)){
const err359 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref/offset",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err359];
}
else {
noteFault(vErrors, err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref/offset",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err360];
}
else {
noteFault(vErrors, err360);
}
errors++;
}
}
if(data113.offset_kind !== undefined){
if("kafka_offset" !== data113.offset_kind){
const err361 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref/offset_kind",schemaPath:"#/properties/context_refs/items/properties/eb_ref/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err361];
}
else {
noteFault(vErrors, err361);
}
errors++;
}
}
if(data113.published_at_utc !== undefined){
let data118 = data113.published_at_utc;
if(typeof data118 === "string"){
if(!pattern6.test(data118)){
const err362 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err362];
}
else {
noteFault(vErrors, err362);
}
errors++;
}
}
else {
const err363 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err363];
}
else {
noteFault(vErrors, err363);
}
errors++;
}
}
}
else {
const err364 = {instancePath:instancePath+"/context_refs/" + i5+"/eb_ref",schemaPath:"#/properties/context_refs/items/properties/eb_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err364];
}
else {
noteFault(vErrors, err364);
}
errors++;
}
}
if(data110.role !== undefined){
let data119 = data110.role;
if(!(((data119 === "arrival_events") || (data119 === "arrival_entities")) || (data119 === "flow_anchor"))){
const err365 = {instancePath:instancePath+"/context_refs/" + i5+"/role",schemaPath:"#/properties/context_refs/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema31.properties.context_refs.items.properties.role.enum}};
if(vErrors === null){
vErrors = [err365];
}
else {
noteFault(vErrors, err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/context_refs/" + i5,schemaPath:"#/properties/context_refs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err366];
}
else {
noteFault(vErrors, err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/context_refs",schemaPath:"#/properties/context_refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err367];
}
else {
noteFault(vErrors, err367);
}
errors++;
}
}
if(data.source_event !== undefined){
let data120 = data.source_event;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.event_id === undefined){
const err368 = {instancePath:instancePath+"/source_event",schemaPath:"#/properties/source_event/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err368];
}
else {
noteFault(vErrors, err368);
}
errors++;
}
if(data120.event_type === undefined){
const err369 = {instancePath:instancePath+"/source_event",schemaPath:"#/properties/source_event/required",keyword:"required",params:{missingProperty: "event_type"}};
if(vErrors === null){
vErrors = [err369];
}
else {
noteFault(vErrors, err369);
}
errors++;
}
if(data120.ts_utc === undefined){
const err370 = {instancePath:instancePath+"/source_event",schemaPath:"#/properties/source_event/required",keyword:"required",params:{missingProperty: "ts_utc"}};
if(vErrors === null){
vErrors = [err370];
}
else {
noteFault(vErrors, err370);
}
errors++;
}
if(data120.eb_ref === undefined){
const err371 = {instancePath:instancePath+"/source_event",schemaPath:"#/properties/source_event/required",keyword:"required",params:{missingProperty: "eb_ref"}};
if(vErrors === null){
vErrors = [err371];
}
else {
noteFault(vErrors, err371);
}
errors++;
}
for(const key22 in data120){
if(!(((((key22 === "event_id") || (key22 === "event_type")) || (key22 === "ts_utc")) || (key22 === "eb_ref")) || (key22 === "origin_offset"))){
const err372 = {instancePath:instancePath+"/source_event",schemaPath:"#/properties/source_event/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err372];
}
else {
noteFault(vErrors, err372);
}
errors++;
}
}
if(data120.event_id !== undefined){
let data121 = data120.event_id;
if(typeof data121 === "string"){
if(func2(data121) > 256){
const err373 = {instancePath:instancePath+"/source_event/event_id",schemaPath:"#/properties/source_event/properties/event_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err373];
}
else {
noteFault(vErrors, err373);
}
errors++;
}
if(func2(data121) < 1){
const err374 = {instancePath:instancePath+"/source_event/event_id",schemaPath:"#/properties/source_event/properties/event_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err374];
}
else {
noteFault(vErrors, err374);
}
errors++;
}
}
else {
const err375 = {instancePath:instancePath+"/source_event/event_id",schemaPath:"#/properties/source_event/properties/event_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err375];
}
else {
noteFault(vErrors, err375);
}
errors++;
}
}
if(data120.event_type !== undefined){
let data122 = data120.event_type;
if(typeof data122 === "string"){
if(func2(data122) > 256){
const err376 = {instancePath:instancePath+"/source_event/event_type",schemaPath:"#/properties/source_event/properties/event_type/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err376];
}
else {
noteFault(vErrors, err376);
}
errors++;
}
if(func2(data122) < 1){
const err377 = {instancePath:instancePath+"/source_event/event_type",schemaPath:"#/properties/source_event/properties/event_type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err377];
}
else {
noteFault(vErrors, err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/source_event/event_type",schemaPath:"#/properties/source_event/properties/event_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err378];
}
else {
noteFault(vErrors, err378);
}
errors++;
}
}
if(data120.ts_utc !== undefined){
let data123 = data120.ts_utc;
if(typeof data123 === "string"){
if(!pattern6.test(data123)){
const err379 = {instancePath:instancePath+"/source_event/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err379];
}
else {
noteFault(vErrors, err379);
}
errors++;
}
}
else {
const err380 = {instancePath:instancePath+"/source_event/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err380];
}
else {
noteFault(vErrors, err380);
}
errors++;
}
}
if(data120.eb_ref !== undefined){
let data124 = data120.eb_ref;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.topic === undefined){
const err381 = {instancePath:instancePath+"/source_event/eb_ref",schemaPath:"#/properties/source_event/properties/eb_ref/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err381];
}
else {
noteFault(vErrors, err381);
}
errors++;
}
if(data124.partition === undefined){
const err382 = {instancePath:instancePath+"/source_event/eb_ref",schemaPath:"#/properties/source_event/properties/eb_ref/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err382];
}
else {
noteFault(vErrors, err382);
}
errors++;
}
if(data124.offset === undefined){
const err383 = {instancePath:instancePath+"/source_event/eb_ref",schemaPath:"#/properties/source_event/properties/eb_ref/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err383];
}
else {
noteFault(vErrors, err383);
}
errors++;
}
if(data124.offset_kind === undefined){
const err384 = {instancePath:instancePath+"/source_event/eb_ref",schemaPath:"#/properties/source_event/properties/eb_ref/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err384];
}
else {
noteFault(vErrors, err384);
}
errors++;
}
for(const key23 in data124){
if(!(((((key23 === "topic") || (key23 === "partition")) || (key23 === "offset")) || (key23 === "offset_kind")) || (key23 === "published_at_utc"))){
const err385 = {instancePath:instancePath+"/source_event/eb_ref",schemaPath:"#/properties/source_event/properties/eb_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err385];
}
else {
noteFault(vErrors, err385);
}
errors++;
}
}
if(data124.topic !== undefined){
let data125 = data124.topic;
if(typeof data125 === "string"){
if(func2(data125) > 249){
const err386 = {instancePath:instancePath+"/source_event/eb_ref/topic",schemaPath:"#/properties/source_event/properties/eb_ref/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err386];
}
else {
noteFault(vErrors, err386);
}
errors++;
}
if(func2(data125) < 1){
const err387 = {instancePath:instancePath+"/source_event/eb_ref/topic",schemaPath:"#/properties/source_event/properties/eb_ref/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err387];
}
else {
noteFault(vErrors, err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/source_event/eb_ref/topic",schemaPath:"#/properties/source_event/properties/eb_ref/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err388];
}
else {
noteFault(vErrors, err388);
}
errors++;
}
}
if(data124.partition !== undefined){
let data126 = data124.partition;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err389 = {instancePath:instancePath+"/source_event/eb_ref/partition",schemaPath:"#/properties/source_event/properties/eb_ref/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err389];
}
else {
noteFault(vErrors, err389);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 65535 || isNaN(data126)){
const err390 = {instancePath:instancePath+"/source_event/eb_ref/partition",schemaPath:"#/properties/source_event/properties/eb_ref/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err390];
}
else {
noteFault(vErrors, err390);
}
errors++;
}
if(data126 < 0 || isNaN(data126)){
const err391 = {instancePath:instancePath+"/source_event/eb_ref/partition",schemaPath:"#/properties/source_event/properties/eb_ref/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err391];
}
else {
noteFault(vErrors, err391);
}
errors++;
}
}
}
if(data124.offset !== undefined){
let data127 = data124.offset;
if(typeof data127 === "string"){
if(func2(data127) > 20){
const err392 = {instancePath:instancePath+"/source_event/eb_ref/offset",schemaPath:"#/properties/source_event/properties/eb_ref/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err392];
}
else {
noteFault(vErrors, err392);
}
errors++;
}
if(func2(data127) < 1){
const err393 = {instancePath:instancePath+"/source_event/eb_ref/offset",schemaPath:"#/properties/source_event/properties/eb_ref/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err393];
}
else {
noteFault(vErrors, err393);
}
errors++;
}
if(!pattern7.test(data127)){
const err394 = {instancePath:instancePath+"/source_event/eb_ref/offset",schemaPath:"#/properties/source_event/properties/eb_ref/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err394];
}
else {
noteFault(vErrors, err394);
}
errors++;
}
}
else {
const err395 = {instancePath:instancePath+"/source_event/eb_ref/offset",schemaPath:"#/properties/source_event/properties/eb_ref/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err395];
}
else {
noteFault(vErrors, err395);
}
errors++;
}
}
if(data124.offset_kind !== undefined){
if("kafka_offset" !== data124.offset_kind){
const err396 = {instancePath:instancePath+"/source_event/eb_ref/offset_kind",schemaPath:"#/properties/source_event/properties/eb_ref/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err396];
}
else {
noteFault(vErrors, err396);
}
errors++;
}
}
if(data124.published_at_utc !== undefined){
let data129 = data124.published_at_utc;
if(typeof data129 === "string"){
if(!pattern6.test(data129)){
const err397 = {instancePath:instancePath+"/source_event/eb_ref/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err397];
}
else {
noteFault(vErrors, err397);
}
errors++;
}
}
else {
const err398 = {instancePath:instancePath+"/source_event/eb_ref/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err398];
}
else {
noteFault(vErrors, err398);
}
errors++;
}
}
}
else {
const err399 = {instancePath:instancePath+"/source_event/eb_ref",schemaPath:"#/properties/source_event/properties/eb_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err399];
}
else {
noteFault(vErrors, err399);
}
errors++;
}
}
if(data120.origin_offset !== undefined){
let data130 = data120.origin_offset;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.topic === undefined){
const err400 = {instancePath:instancePath+"/source_event/origin_offset",schemaPath:"#/properties/source_event/properties/origin_offset/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err400];
}
else {
noteFault(vErrors, err400);
}
errors++;
}
if(data130.partition === undefined){
const err401 = {instancePath:instancePath+"/source_event/origin_offset",schemaPath:"#/properties/source_event/properties/origin_offset/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err401];
}
else {
noteFault(vErrors, err401);
}
errors++;
}
if(data130.offset === undefined){
const err402 = {instancePath:instancePath+"/source_event/origin_offset",schemaPath:"#/properties/source_event/properties/origin_offset/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err402];
}
else {
noteFault(vErrors, err402);
}
errors++;
}
if(data130.offset_kind === undefined){
const err403 = {instancePath:instancePath+"/source_event/origin_offset",schemaPath:"#/properties/source_event/properties/origin_offset/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err403];
}
else {
noteFault(vErrors, err403);
}
errors++;
}
for(const key24 in data130){
if(!(((((key24 === "topic") || (key24 === "partition")) || (key24 === "offset")) || (key24 === "offset_kind")) || (key24 === "published_at_utc"))){
const err404 = {instancePath:instancePath+"/source_event/origin_offset",schemaPath:"#/properties/source_event/properties/origin_offset/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err404];
}
else {
noteFault(vErrors, err404);
}
errors++;
}
}
if(data130.topic !== undefined){
let data131 = data130.topic;
if(typeof data131 === "string"){
if(func2(data131) > 249){
const err405 = {instancePath:instancePath+"/source_event/origin_offset/topic",schemaPath:"#/properties/source_event/properties/origin_offset/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err405];
}
else {
noteFault(vErrors, err405);
}
errors++;
}
if(func2(data131) < 1){
const err406 = {instancePath:instancePath+"/source_event/origin_offset/topic",schemaPath:"#/properties/source_event/properties/origin_offset/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err406];
}
else {
noteFault(vErrors, err406);
}
errors++;
}
}
else {
const err407 = {instancePath:instancePath+"/source_event/origin_offset/topic",schemaPath:"#/properties/source_event/properties/origin_offset/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err407];
}
else {
noteFault(vErrors, err407);
}
errors++;
}
}
if(data130.partition !== undefined){
let data132 = data130.partition;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
const err408 = {instancePath:instancePath+"/source_event/origin_offset/partition",schemaPath:"#/properties/source_event/properties/origin_offset/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err408];
}
else {
noteFault(vErrors, err408);
}
errors++;
}
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 > 65535 || isNaN(data132)){
const err409 = {instancePath:instancePath+"/source_event/origin_offset/partition",schemaPath:"#/properties/source_event/properties/origin_offset/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err409];
}
else {
noteFault(vErrors, err409);
}
errors++;
}
if(data132 < 0 || isNaN(data132)){
const err410 = {instancePath:instancePath+"/source_event/origin_offset/partition",schemaPath:"#/properties/source_event/properties/origin_offset/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err410];
}
else {
noteFault(vErrors, err410);
}
errors++;
}
}
}
if(data130.offset !== undefined){
let data133 = data130.offset;
if(typeof data133 === "string"){
if(func2(data133) > 20){
const err411 = {instancePath:instancePath+"/source_event/origin_offset/offset",schemaPath:"#/properties/source_event/properties/origin_offset/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err411];
}
else {
noteFault(vErrors, err411);
}
errors++;
}
if(func2(data133) < 1){
const err412 = {instancePath:instancePath+"/source_event/origin_offset/offset",schemaPath:"#/properties/source_event/properties/origin_offset/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err412];
}
else {
noteFault(vErrors, err412);
}
errors++;
}
if(!pattern7.test(data133)){
const err413 = {instancePath:instancePath+"/source_event/origin_offset/offset",schemaPath:"#/properties/source_event/properties/origin_offset/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err413];
}
else {
noteFault(vErrors, err413);
}
errors++;
}
}
else {
const err414 = {instancePath:instancePath+"/source_event/origin_offset/offset",schemaPath:"#/properties/source_event/properties/origin_offset/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err414];
}
else {
noteFault(vErrors, err414);
}
errors++;
}
}
if(data130.offset_kind !== undefined){
if("kafka_offset" !== data130.offset_kind){
const err415 = {instancePath:instancePath+"/source_event/origin_offset/offset_kind",schemaPath:"#/properties/source_event/properties/origin_offset/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err415];
}
else {
noteFault(vErrors, err415);
}
errors++;
}
}
if(data130.published_at_utc !== undefined){
let data135 = data130.published_at_utc;
if(typeof data135 === "string"){
if(!pattern6.test(data135)){
const err416 = {instancePath:instancePath+"/source_event/origin_offset/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err416];
}
else {
noteFault(vErrors, err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/source_event/origin_offset/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err417];
}
else {
noteFault(vErrors, err417);
}
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/source_event/origin_offset",schemaPath:"#/properties/source_event/properties/origin_offset/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err418];
}
else {
noteFault(vErrors, err418);
}
errors++;
}
}
}
else {
const err419 = {instancePath:instancePath+"/source_event",schemaPath:"#/properties/source_event/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err419];
}
else {
noteFault(vErrors, err419);
}
errors++;
}
}
if(data.recorded_at_utc !== undefined){
let data136 = data.recorded_at_utc;
if(typeof data136 === "string"){
if(!pattern6.test(data136)){
const err420 = {instancePath:instancePath+"/recorded_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err420];
}
else {
noteFault(vErrors, err420);
}
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/recorded_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err421];
}
else {
noteFault(vErrors, err421);
}
errors++;
}
}
}
else {
const err422 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err422];
}
else {
noteFault(vErrors, err422);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

