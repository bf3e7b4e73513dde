// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"receipt.v1.schema.json","type":"object","additionalProperties":false,"required":["receipt_id","decision","event_id","event_type","event_class","ts_utc","manifest_fingerprint","platform_run_id","run_config_digest","policy_rev","pins","service_release_id","environment","provenance","actor","dedupe_key"],"properties":{"receipt_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"decision":{"enum":["ADMIT","DUPLICATE","QUARANTINE"]},"event_id":{"type":"string","minLength":1,"maxLength":256},"event_type":{"type":"string","minLength":1,"maxLength":256},"event_class":{"type":"string","minLength":1,"maxLength":128},"ts_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"admitted_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"schema_version":{"type":"string","minLength":1,"maxLength":64},"producer":{"type":"string","minLength":1,"maxLength":128},"manifest_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"run_config_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"policy_rev":{"type":"object","additionalProperties":false,"required":["policy_id","revision","content_digest"],"properties":{"policy_id":{"type":"string","minLength":1,"maxLength":128},"revision":{"type":"string","minLength":1,"maxLength":128},"content_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"payload_hash":{"type":"object","additionalProperties":false,"required":["algo","hex"],"properties":{"algo":{"const":"sha256"},"hex":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"pins":{"type":"object","additionalProperties":false,"required":["manifest_fingerprint","platform_run_id"],"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"manifest_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"parameter_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"seed":{"$ref":"common.v1.schema.json#/$defs/uint64"},"scenario_id":{"oneOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"integer","minimum":0,"maximum":9007199254740991}]},"run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"}}},"service_release_id":{"type":"string","minLength":1,"maxLength":256},"environment":{"enum":["embedded","emulated","dev_min"]},"provenance":{"type":"object","additionalProperties":false,"required":["service_release_id","environment","config_revision","run_config_digest"],"properties":{"service_release_id":{"type":"string","minLength":1,"maxLength":256},"environment":{"enum":["embedded","emulated","dev_min"]},"config_revision":{"type":"string","minLength":1,"maxLength":128},"run_config_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"actor":{"type":"object","additionalProperties":false,"required":["actor_id","source_type","auth_mode","principal"],"properties":{"actor_id":{"type":"string","minLength":1,"maxLength":256},"source_type":{"enum":["SYSTEM","HUMAN"]},"auth_mode":{"enum":["api_key","service_token","disabled","internal"]},"principal":{"type":"string","minLength":1,"maxLength":128}}},"partitioning_profile_id":{"type":"string","minLength":1,"maxLength":128},"partition_key":{"$ref":"common.v1.schema.json#/$defs/hex64"},"dedupe_key":{"$ref":"common.v1.schema.json#/$defs/hex64"},"eb_ref":{"type":"object","additionalProperties":false,"required":["topic","partition","offset","offset_kind","published_at_utc"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"},"offset_kind":{"const":"kafka_offset"},"published_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"evidence_refs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","ref"],"properties":{"kind":{"enum":["raw_payload","quarantine_record","original_receipt","reconciliation_record"]},"ref":{"type":"string","minLength":1,"maxLength":2048},"digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"minItems":0,"maxItems":16},"reason_codes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128},"uniqueItems":true,"maxItems":64,"minItems":0}},"allOf":[{"if":{"properties":{"decision":{"const":"ADMIT"}},"required":["decision"]},"then":{"required":["admitted_at_utc","scenario_run_id","payload_hash","partitioning_profile_id","partition_key","eb_ref"],"properties":{"admitted_at_utc":true,"scenario_run_id":true,"payload_hash":true,"partitioning_profile_id":true,"partition_key":true,"eb_ref":true}}},{"if":{"properties":{"decision":{"const":"DUPLICATE"}},"required":["decision"]},"then":{"required":["admitted_at_utc","scenario_run_id","payload_hash","eb_ref","reason_codes"],"properties":{"admitted_at_utc":true,"scenario_run_id":true,"payload_hash":true,"eb_ref":true,"reason_codes":true}}},{"if":{"properties":{"decision":{"const":"QUARANTINE"}},"required":["decision"]},"then":{"required":["evidence_refs","reason_codes"],"properties":{"evidence_refs":{"minItems":1,"type":"array"},"reason_codes":{"minItems":1,"type":"array"}}}}]};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema36 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema37 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema46 = {"type":"string","pattern":"^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern8 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern17 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
const pattern22 = new RegExp("^(0|[1-9][0-9]*)$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="receipt.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.decision === undefined) && (missing0 = "decision")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
else {
if(data.decision !== undefined){
if("ADMIT" !== data.decision){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.admitted_at_utc === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "admitted_at_utc"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.scenario_run_id === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "scenario_run_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.payload_hash === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "payload_hash"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.partitioning_profile_id === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "partitioning_profile_id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.partition_key === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "partition_key"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.eb_ref === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "eb_ref"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.admitted_at_utc = true;
props0.scenario_run_id = true;
props0.payload_hash = true;
props0.partitioning_profile_id = true;
props0.partition_key = true;
props0.eb_ref = true;
props0.decision = true;
}
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.decision === undefined) && (missing1 = "decision")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
else {
if(data.decision !== undefined){
if("DUPLICATE" !== data.decision){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.admitted_at_utc === undefined){
const err11 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "admitted_at_utc"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.scenario_run_id === undefined){
const err12 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "scenario_run_id"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.payload_hash === undefined){
const err13 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "payload_hash"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.eb_ref === undefined){
const err14 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "eb_ref"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.reason_codes === undefined){
const err15 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "reason_codes"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
if(valid3){
var props1 = {};
props1.admitted_at_utc = true;
props1.scenario_run_id = true;
props1.payload_hash = true;
props1.eb_ref = true;
props1.reason_codes = true;
props1.decision = true;
}
}
if(!valid3){
const err16 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.decision === undefined) && (missing2 = "decision")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
else {
if(data.decision !== undefined){
if("QUARANTINE" !== data.decision){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.evidence_refs === undefined){
const err19 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "evidence_refs"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(data.reason_codes === undefined){
const err20 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "reason_codes"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(data.evidence_refs !== undefined){
let data3 = data.evidence_refs;
if(Array.isArray(data3)){
if(data3.length < 1){
const err21 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/allOf/2/then/properties/evidence_refs/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/allOf/2/then/properties/evidence_refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
if(data.reason_codes !== undefined){
let data4 = data.reason_codes;
if(Array.isArray(data4)){
if(data4.length < 1){
const err23 = {instancePath:instancePath+"/reason_codes",schemaPath:"#/allOf/2/then/properties/reason_codes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/reason_codes",schemaPath:"#/allOf/2/then/properties/reason_codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
if(valid5){
var props2 = {};
props2.evidence_refs = true;
props2.reason_codes = true;
props2.decision = true;
}
}
if(!valid5){
const err25 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receipt_id === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receipt_id"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(data.decision === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(data.event_id === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data.event_type === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_type"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(data.event_class === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_class"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(data.ts_utc === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ts_utc"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(data.manifest_fingerprint === undefined){
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifest_fingerprint"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data.platform_run_id === undefined){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data.run_config_digest === undefined){
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run_config_digest"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data.policy_rev === undefined){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_rev"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(data.pins === undefined){
const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pins"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(data.service_release_id === undefined){
const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service_release_id"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(data.environment === undefined){
const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(data.provenance === undefined){
const err39 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(data.actor === undefined){
const err40 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(data.dedupe_key === undefined){
const err41 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dedupe_key"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err42 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data.receipt_id !== undefined){
let data5 = data.receipt_id;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err43 = {instancePath:instancePath+"/receipt_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err44 = {instancePath:instancePath+"/receipt_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
if(data.decision !== undefined){
let data6 = data.decision;
if(!(((data6 === "ADMIT") || (data6 === "DUPLICATE")) || (data6 === "QUARANTINE"))){
const err45 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema31.properties.decision.enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
if(data.event_id !== undefined){
let data7 = data.event_id;
if(typeof data7 === "string"){
if(func2(data7) > 256){
const err46 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if(func2(data7) < 1){
const err47 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data.event_type !== undefined){
let data8 = data.event_type;
if(typeof data8 === "string"){
if(func2(data8) > 256){
const err49 = {instancePath:instancePath+"/event_type",schemaPath:"#/properties/event_type/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
if(func2(data8) < 1){
const err50 = {instancePath:instancePath+"/event_type",schemaPath:"#/properties/event_type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/event_type",schemaPath:"#/properties/event_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
if(data.event_class !== undefined){
let data9 = data.event_class;
if(typeof data9 === "string"){
if(func2(data9) > 128){
const err52 = {instancePath:instancePath+"/event_class",schemaPath:"#/properties/event_class/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(func2(data9) < 1){
const err53 = {instancePath:instancePath+"/event_class",schemaPath:"#/properties/event_class/minLength",keyword:"minLength",params:{limit: 1}};
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
const err54 = {instancePath:instancePath+"/event_class",schemaPath:"#/properties/event_class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
}
if(data.ts_utc !== undefined){
let data10 = data.ts_utc;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err55 = {instancePath:instancePath+"/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
if(data.admitted_at_utc !== undefined){
let data11 = data.admitted_at_utc;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err57 = {instancePath:instancePath+"/admitted_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/admitted_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
if(data.schema_version !== undefined){
let data12 = data.schema_version;
if(typeof data12 === "string"){
if(func2(data12) > 64){
const err59 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(func2(data12) < 1){
const err60 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data.producer !== undefined){
let data13 = data.producer;
if(typeof data13 === "string"){
if(func2(data13) > 128){
const err62 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(func2(data13) < 1){
const err63 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
if(data.manifest_fingerprint !== undefined){
let data14 = data.manifest_fingerprint;
if(typeof data14 === "string"){
if(!pattern7.test(data14)){
const err65 = {instancePath:instancePath+"/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err66 = {instancePath:instancePath+"/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data15 = data.platform_run_id;
if(typeof data15 === "string"){
if(!pattern8.test(data15)){
const err67 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
if(data.scenario_run_id !== undefined){
let data16 = data.scenario_run_id;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err69 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err70 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
}
if(data.run_config_digest !== undefined){
let data17 = data.run_config_digest;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
const err71 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err72 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
}
if(data.policy_rev !== undefined){
let data18 = data.policy_rev;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.policy_id === undefined){
const err73 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/required",keyword:"required",params:{missingProperty: "policy_id"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
if(data18.revision === undefined){
const err74 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if(data18.content_digest === undefined){
const err75 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/required",keyword:"required",params:{missingProperty: "content_digest"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
for(const key1 in data18){
if(!(((key1 === "policy_id") || (key1 === "revision")) || (key1 === "content_digest"))){
const err76 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
if(data18.policy_id !== undefined){
let data19 = data18.policy_id;
if(typeof data19 === "string"){
if(func2(data19) > 128){
const err77 = {instancePath:instancePath+"/policy_rev/policy_id",schemaPath:"#/properties/policy_rev/properties/policy_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(func2(data19) < 1){
const err78 = {instancePath:instancePath+"/policy_rev/policy_id",schemaPath:"#/properties/policy_rev/properties/policy_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/policy_rev/policy_id",schemaPath:"#/properties/policy_rev/properties/policy_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data18.revision !== undefined){
let data20 = data18.revision;
if(typeof data20 === "string"){
if(func2(data20) > 128){
const err80 = {instancePath:instancePath+"/policy_rev/revision",schemaPath:"#/properties/policy_rev/properties/revision/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(func2(data20) < 1){
const err81 = {instancePath:instancePath+"/policy_rev/revision",schemaPath:"#/properties/policy_rev/properties/revision/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/policy_rev/revision",schemaPath:"#/properties/policy_rev/properties/revision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
if(data18.content_digest !== undefined){
let data21 = data18.content_digest;
if(typeof data21 === "string"){
if(!pattern7.test(data21)){
const err83 = {instancePath:instancePath+"/policy_rev/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/policy_rev/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
if(data.payload_hash !== undefined){
let data22 = data.payload_hash;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.algo === undefined){
const err86 = {instancePath:instancePath+"/payload_hash",schemaPath:"#/properties/payload_hash/required",keyword:"required",params:{missingProperty: "algo"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(data22.hex === undefined){
const err87 = {instancePath:instancePath+"/payload_hash",schemaPath:"#/properties/payload_hash/required",keyword:"required",params:{missingProperty: "hex"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
for(const key2 in data22){
if(!((key2 === "algo") || (key2 === "hex"))){
const err88 = {instancePath:instancePath+"/payload_hash",schemaPath:"#/properties/payload_hash/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
if(data22.algo !== undefined){
if("sha256" !== data22.algo){
const err89 = {instancePath:instancePath+"/payload_hash/algo",schemaPath:"#/properties/payload_hash/properties/algo/const",keyword:"const",params:{allowedValue: "sha256"}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
}
if(data22.hex !== undefined){
let data24 = data22.hex;
if(typeof data24 === "string"){
if(!pattern7.test(data24)){
const err90 = {instancePath:instancePath+"/payload_hash/hex",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/payload_hash/hex",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/payload_hash",schemaPath:"#/properties/payload_hash/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
}
if(data.pins !== undefined){
let data25 = data.pins;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.manifest_fingerprint === undefined){
const err93 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "manifest_fingerprint"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
if(data25.platform_run_id === undefined){
const err94 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
for(const key3 in data25){
if(!(((((((key3 === "platform_run_id") || (key3 === "scenario_run_id")) || (key3 === "manifest_fingerprint")) || (key3 === "parameter_hash")) || (key3 === "seed")) || (key3 === "scenario_id")) || (key3 === "run_id"))){
const err95 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
}
if(data25.platform_run_id !== undefined){
let data26 = data25.platform_run_id;
if(typeof data26 === "string"){
if(!pattern8.test(data26)){
const err96 = {instancePath:instancePath+"/pins/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/pins/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
if(data25.scenario_run_id !== undefined){
let data27 = data25.scenario_run_id;
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
const err98 = {instancePath:instancePath+"/pins/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/pins/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
}
if(data25.manifest_fingerprint !== undefined){
let data28 = data25.manifest_fingerprint;
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
const err100 = {instancePath:instancePath+"/pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
}
if(data25.parameter_hash !== undefined){
let data29 = data25.parameter_hash;
if(typeof data29 === "string"){
if(!pattern7.test(data29)){
const err102 = {instancePath:instancePath+"/pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err103 = {instancePath:instancePath+"/pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
}
if(data25.seed !== undefined){
let data30 = data25.seed;
if(typeof data30 === "string"){
if(!pattern17.test(data30)){
const err104 = {instancePath:instancePath+"/pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
}
if(data25.scenario_id !== undefined){
let data31 = data25.scenario_id;
const _errs89 = errors;
let valid26 = false;
let passing0 = null;
const _errs90 = errors;
if(typeof data31 === "string"){
if(func2(data31) > 256){
const err106 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
if(func2(data31) < 1){
const err107 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
var _valid3 = _errs90 === errors;
if(_valid3){
valid26 = true;
passing0 = 0;
}
const _errs92 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err109 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/oneOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
const err110 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/oneOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err111 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/oneOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
}
var _valid3 = _errs92 === errors;
if(_valid3 && valid26){
valid26 = false;
passing0 = [passing0, 1];
}
else {
if(_valid3){
valid26 = true;
passing0 = 1;
}
}
if(!valid26){
const err112 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
}
if(data25.run_id !== undefined){
let data32 = data25.run_id;
if(typeof data32 === "string"){
if(!pattern4.test(data32)){
const err113 = {instancePath:instancePath+"/pins/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/pins/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
}
if(data.service_release_id !== undefined){
let data33 = data.service_release_id;
if(typeof data33 === "string"){
if(func2(data33) > 256){
const err116 = {instancePath:instancePath+"/service_release_id",schemaPath:"#/properties/service_release_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
if(func2(data33) < 1){
const err117 = {instancePath:instancePath+"/service_release_id",schemaPath:"#/properties/service_release_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/service_release_id",schemaPath:"#/properties/service_release_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
}
if(data.environment !== undefined){
let data34 = data.environment;
if(!(((data34 === "embedded") || (data34 === "emulated")) || (data34 === "dev_min"))){
const err119 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/enum",keyword:"enum",params:{allowedValues: schema31.properties.environment.enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
}
if(data.provenance !== undefined){
let data35 = data.provenance;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.service_release_id === undefined){
const err120 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "service_release_id"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
if(data35.environment === undefined){
const err121 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
if(data35.config_revision === undefined){
const err122 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "config_revision"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
if(data35.run_config_digest === undefined){
const err123 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "run_config_digest"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
for(const key4 in data35){
if(!((((key4 === "service_release_id") || (key4 === "environment")) || (key4 === "config_revision")) || (key4 === "run_config_digest"))){
const err124 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
}
if(data35.service_release_id !== undefined){
let data36 = data35.service_release_id;
if(typeof data36 === "string"){
if(func2(data36) > 256){
const err125 = {instancePath:instancePath+"/provenance/service_release_id",schemaPath:"#/properties/provenance/properties/service_release_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
if(func2(data36) < 1){
const err126 = {instancePath:instancePath+"/provenance/service_release_id",schemaPath:"#/properties/provenance/properties/service_release_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err127 = {instancePath:instancePath+"/provenance/service_release_id",schemaPath:"#/properties/provenance/properties/service_release_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
}
if(data35.environment !== undefined){
let data37 = data35.environment;
if(!(((data37 === "embedded") || (data37 === "emulated")) || (data37 === "dev_min"))){
const err128 = {instancePath:instancePath+"/provenance/environment",schemaPath:"#/properties/provenance/properties/environment/enum",keyword:"enum",params:{allowedValues: schema31.properties.provenance.properties.environment.enum}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
}
if(data35.config_revision !== undefined){
let data38 = data35.config_revision;
if(typeof data38 === "string"){
if(func2(data38) > 128){
const err129 = {instancePath:instancePath+"/provenance/config_revision",schemaPath:"#/properties/provenance/properties/config_revision/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
if(func2(data38) < 1){
const err130 = {instancePath:instancePath+"/provenance/config_revision",schemaPath:"#/properties/provenance/properties/config_revision/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/provenance/config_revision",schemaPath:"#/properties/provenance/properties/config_revision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
}
if(data35.run_config_digest !== undefined){
let data39 = data35.run_config_digest;
if(typeof data39 === "string"){
if(!pattern7.test(data39)){
const err132 = {instancePath:instancePath+"/provenance/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/provenance/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
}
if(data.actor !== undefined){
let data40 = data.actor;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.actor_id === undefined){
const err135 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "actor_id"}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
if(data40.source_type === undefined){
const err136 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "source_type"}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
if(data40.auth_mode === undefined){
const err137 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "auth_mode"}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
if(data40.principal === undefined){
const err138 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "principal"}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
for(const key5 in data40){
if(!((((key5 === "actor_id") || (key5 === "source_type")) || (key5 === "auth_mode")) || (key5 === "principal"))){
const err139 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
}
if(data40.actor_id !== undefined){
let data41 = data40.actor_id;
if(typeof data41 === "string"){
if(func2(data41) > 256){
const err140 = {instancePath:instancePath+"/actor/actor_id",schemaPath:"#/properties/actor/properties/actor_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
if(func2(data41) < 1){
const err141 = {instancePath:instancePath+"/actor/actor_id",schemaPath:"#/properties/actor/properties/actor_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err142 = {instancePath:instancePath+"/actor/actor_id",schemaPath:"#/properties/actor/properties/actor_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
}
if(data40.source_type !== undefined){
let data42 = data40.source_type;
if(!((data42 === "SYSTEM") || (data42 === "HUMAN"))){
const err143 = {instancePath:instancePath+"/actor/source_type",schemaPath:"#/properties/actor/properties/source_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.actor.properties.source_type.enum}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
}
if(data40.auth_mode !== undefined){
let data43 = data40.auth_mode;
if(!((((data43 === "api_key") || (data43 === "service_token")) || (data43 === "disabled")) || (data43 === "internal"))){
const err144 = {instancePath:instancePath+"/actor/auth_mode",schemaPath:"#/properties/actor/properties/auth_mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.actor.properties.auth_mode.enum}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
}
if(data40.principal !== undefined){
let data44 = data40.principal;
if(typeof data44 === "string"){
if(func2(data44) > 128){
const err145 = {instancePath:instancePath+"/actor/principal",schemaPath:"#/properties/actor/properties/principal/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
if(func2(data44) < 1){
const err146 = {instancePath:instancePath+"/actor/principal",schemaPath:"#/properties/actor/properties/principal/minLength",keyword:"minLength",params:{limit: 1}};
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
const err147 = {instancePath:instancePath+"/actor/principal",schemaPath:"#/properties/actor/properties/principal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
}
if(data.partitioning_profile_id !== undefined){
let data45 = data.partitioning_profile_id;
if(typeof data45 === "string"){
if(func2(data45) > 128){
const err149 = {instancePath:instancePath+"/partitioning_profile_id",schemaPath:"#/properties/partitioning_profile_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
if(func2(data45) < 1){
const err150 = {instancePath:instancePath+"/partitioning_profile_id",schemaPath:"#/properties/partitioning_profile_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/partitioning_profile_id",schemaPath:"#/properties/partitioning_profile_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
noteFault(vErrors, err151);
}
errors++;
}
}
if(data.partition_key !== undefined){
let data46 = data.partition_key;
if(typeof data46 === "string"){
if(!pattern7.test(data46)){
const err152 = {instancePath:instancePath+"/partition_key",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err153 = {instancePath:instancePath+"/partition_key",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
}
}
if(data.dedupe_key !== undefined){
let data47 = data.dedupe_key;
if(typeof data47 === "string"){
if(!pattern7.test(data47)){
const err154 = {instancePath:instancePath+"/dedupe_key",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err155 = {instancePath:instancePath+"/dedupe_key",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
}
if(data.eb_ref !== undefined){
let data48 = data.eb_ref;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.topic === undefined){
const err156 = {instancePath:instancePath+"/eb_ref",schemaPath:"#/properties/eb_ref/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
if(data48.partition === undefined){
const err157 = {instancePath:instancePath+"/eb_ref",schemaPath:"#/properties/eb_ref/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err157];
}
else {
noteFault(vErrors, err157);
}
errors++;
}
if(data48.offset === undefined){
const err158 = {instancePath:instancePath+"/eb_ref",schemaPath:"#/properties/eb_ref/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
if(data48.offset_kind === undefined){
const err159 = {instancePath:instancePath+"/eb_ref",schemaPath:"#/properties/eb_ref/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
if(data48.published_at_utc === undefined){
const err160 = {instancePath:instancePath+"/eb_ref",schemaPath:"#/properties/eb_ref/required",keyword:"required",params:{missingProperty: "published_at_utc"}};
if(vErrors === null){
vErrors = [err160];
}
else {
noteFault(vErrors, err160);
}
errors++;
}
for(const key6 in data48){
if(!(((((key6 === "topic") || (key6 === "partition")) || (key6 === "offset")) || (key6 === "offset_kind")) || (key6 === "published_at_utc"))){
const err161 = {instancePath:instancePath+"/eb_ref",schemaPath:"#/properties/eb_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err161];
}
else {
noteFault(vErrors, err161);
}
errors++;
}
}
if(data48.topic !== undefined){
let data49 = data48.topic;
if(typeof data49 === "string"){
if(func2(data49) > 249){
const err162 = {instancePath:instancePath+"/eb_ref/topic",schemaPath:"#/properties/eb_ref/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err162];
}
else {
noteFault(vErrors, err162);
}
errors++;
}
if(func2(data49) < 1){
const err163 = {instancePath:instancePath+"/eb_ref/topic",schemaPath:"#/properties/eb_ref/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
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
const err164 = {instancePath:instancePath+"/eb_ref/topic",schemaPath:"#/properties/eb_ref/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
noteFault(vErrors, err164);
}
errors++;
}
}
if(data48.partition !== undefined){
let data50 = data48.partition;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err165 = {instancePath:instancePath+"/eb_ref/partition",schemaPath:"#/properties/eb_ref/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err165];
}
else {
noteFault(vErrors, err165);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 65535 || isNaN(data50)){
const err166 = {instancePath:instancePath+"/eb_ref/partition",schemaPath:"#/properties/eb_ref/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err166];
}
else {
noteFault(vErrors, err166);
}
errors++;
}
if(data50 < 0 || isNaN(data50)){
const err167 = {instancePath:instancePath+"/eb_ref/partition",schemaPath:"#/properties/eb_ref/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err167];
}
else {
noteFault(vErrors, err167);
}
errors++;
}
}
}
if(data48.offset !== undefined){
let data51 = data48.offset;
if(typeof data51 === "string"){
if(func2(data51) > 20){
const err168 = {instancePath:instancePath+"/eb_ref/offset",schemaPath:"#/properties/eb_ref/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err168];
}
else {
noteFault(vErrors, err168);
}
errors++;
}
if(func2(data51) < 1){
const err169 = {instancePath:instancePath+"/eb_ref/offset",schemaPath:"#/properties/eb_ref/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err169];
}
else {
noteFault(vErrors, err169);
}
errors++;
}
if(!pattern22.test(data51)){
const err170 = {instancePath:instancePath+"/eb_ref/offset",schemaPath:"#/properties/eb_ref/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err170];
}
else {
noteFault(vErrors, err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/eb_ref/offset",schemaPath:"#/properties/eb_ref/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
noteFault(vErrors, err171);
}
errors++;
}
}
if(data48.offset_kind !== undefined){
if("kafka_offset" !== data48.offset_kind){
const err172 = {instancePath:instancePath+"/eb_ref/offset_kind",schemaPath:"#/properties/eb_ref/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err172];
}
else {
noteFault(vErrors, err172);
}
errors++;
}
}
if(data48.published_at_utc !== undefined){
let data53 = data48.published_at_utc;
if(typeof data53 === "string"){
if(!pattern5.test(data53)){
const err173 = {instancePath:instancePath+"/eb_ref/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err173];
}
else {
noteFault(vErrors, err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/eb_ref/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
noteFault(vErrors, err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/eb_ref",schemaPath:"#/properties/eb_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
noteFault(vErrors, err175);
}
errors++;
}
}
if(data.evidence_refs !== undefined){
let data54 = data.evidence_refs;
if(Array.isArray(data54)){
if(data54.length > 16){
const err176 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err176];
}
else {
noteFault(vErrors, err176);
}
errors++;
}
if(data54.length < 0){
const err177 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err177];
}
else {
noteFault(vErrors, err177);
}
errors++;
}
const len0 = data54.length;
for(let i0=0; i0<len0; i0++){
let data55 = data54[i0];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.kind === undefined){
const err178 = {instancePath:instancePath+"/evidence_refs/" + i0,schemaPath:"#/properties/evidence_refs/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err178];
}
else {
noteFault(vErrors, err178);
}
errors++;
}
if(data55.ref === undefined){
const err179 = {instancePath:instancePath+"/evidence_refs/" + i0,schemaPath:"#/properties/evidence_refs/items/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err179];
}
else {
noteFault(vErrors, err179);
}
errors++;
}
for(const key7 in data55){
if(!(((key7 === "kind") || (key7 === "ref")) || (key7 === "digest"))){
const err180 = {instancePath:instancePath+"/evidence_refs/" + i0,schemaPath:"#/properties/evidence_refs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err180];
}
else {
noteFault(vErrors, err180);
}
errors++;
}
}
if(data55.kind !== undefined){
let data56 = data55.kind;
if(!((((data56 === "raw_payload") || (data56 === "quarantine_record")) || (data56 === "original_receipt")) || (data56 === "reconciliation_record"))){
const err181 = {instancePath:instancePath+"/evidence_refs/" + i0+"/kind",schemaPath:"#/properties/evidence_refs/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence_refs.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err181];
}
else {
noteFault(vErrors, err181);
}
errors++;
}
}
if(data55.ref !== undefined){
let data57 = data55.ref;
if(typeof data57 === "string"){
if(func2(data57) > 2048){
const err182 = {instancePath:instancePath+"/evidence_refs/" + i0+"/ref",schemaPath:"#/properties/evidence_refs/items/properties/ref/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err182];
}
else {
noteFault(vErrors, err182);
}
errors++;
}
if(func2(data57) < 1){
const err183 = {instancePath:instancePath+"/evidence_refs/" + i0+"/ref",schemaPath:"#/properties/evidence_refs/items/properties/ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err183];
}
else {
noteFault(vErrors, err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/evidence_refs/" + i0+"/ref",schemaPath:"#/properties/evidence_refs/items/properties/ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err184];
}
else {
noteFault(vErrors, err184);
}
errors++;
}
}
if(data55.digest !== undefined){
let data58 = data55.digest;
if(typeof data58 === "string"){
if(!pattern7.test(data58)){
const err185 = {instancePath:instancePath+"/evidence_refs/" + i0+"/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err186 = {instancePath:instancePath+"/evidence_refs/" + i0+"/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
noteFault(vErrors, err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/evidence_refs/" + i0,schemaPath:"#/properties/evidence_refs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err187];
}
else {
noteFault(vErrors, err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err188];
}
else {
noteFault(vErrors, err188);
}
errors++;
}
}
if(data.reason_codes !== undefined){
let data59 = data.reason_codes;
if(Array.isArray(data59)){
if(data59.length > 64){
const err189 = {instancePath:instancePath+"/reason_codes",schemaPath:"#/properties/reason_codes/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err189];
}
else {
noteFault(vErrors, err189);
}
errors++;
}
if(data59.length < 0){
const err190 = {instancePath:instancePath+"/reason_codes",schemaPath:"#/properties/reason_codes/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err190];
}
else {
noteFault(vErrors, err190);
}
errors++;
}
const len1 = data59.length;
for(let i1=0; i1<len1; i1++){
let data60 = data59[i1];
if(typeof data60 === "string"){
if(func2(data60) > 128){
const err191 = {instancePath:instancePath+"/reason_codes/" + i1,schemaPath:"#/properties/reason_codes/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err191];
}
else {
noteFault(vErrors, err191);
}
errors++;
}
if(func2(data60) < 1){
const err192 = {instancePath:instancePath+"/reason_codes/" + i1,schemaPath:"#/properties/reason_codes/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err193 = {instancePath:instancePath+"/reason_codes/" + i1,schemaPath:"#/properties/reason_codes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
noteFault(vErrors, err193);
}
errors++;
}
}
let i2 = data59.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data59[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err194 = {instancePath:instancePath+"/reason_codes",schemaPath:"#/properties/reason_codes/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err194];
}
else {
noteFault(vErrors, err194);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err195 = {instancePath:instancePath+"/reason_codes",schemaPath:"#/properties/reason_codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err195];
}
else {
noteFault(vErrors, err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err196];
}
else {
noteFault(vErrors, err196);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

