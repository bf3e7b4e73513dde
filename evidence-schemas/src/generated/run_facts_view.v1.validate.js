// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"run_facts_view.v1.schema.json","type":"object","additionalProperties":false,"required":["run_id","platform_run_id","scenario_run_id","pins","locators","output_roles","intended_outputs","gate_receipts","instance_receipts","policy_rev","bundle_hash","run_config_digest","service_release_id","environment","provenance","plan_ref","record_ref","status_ref","written_at_utc"],"properties":{"run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"pins":{"type":"object","additionalProperties":false,"required":["platform_run_id","scenario_run_id","manifest_fingerprint","parameter_hash","scenario_id","seed","run_id"],"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"manifest_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"parameter_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"scenario_id":{"type":"string","minLength":1,"maxLength":256},"seed":{"$ref":"common.v1.schema.json#/$defs/uint64"},"run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"}}},"locators":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["output_id","path","partition_pins","content_digest"],"properties":{"output_id":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_]+$"},"path":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"partition_pins":{"type":"object","additionalProperties":false,"required":["manifest_fingerprint","parameter_hash","scenario_id","seed"],"properties":{"manifest_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"parameter_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"scenario_id":{"type":"string","minLength":1,"maxLength":256},"seed":{"$ref":"common.v1.schema.json#/$defs/uint64"}}},"content_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"maxItems":64,"minItems":1},"output_roles":{"type":"object","additionalProperties":{"enum":["business_traffic","behavioural_context","batch_only"]},"propertyNames":{"pattern":"^[A-Za-z0-9_]+$"}},"intended_outputs":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_]+$"},"maxItems":64,"minItems":1},"gate_receipts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["gate_id","status","scope","digest","receipt_kind","artifacts"],"properties":{"gate_id":{"type":"string","minLength":1,"maxLength":128},"status":{"enum":["PASS","FAIL","MISSING","CONFLICT"]},"scope":{"type":"object","additionalProperties":{"type":"string","minLength":1,"maxLength":256},"propertyNames":{"pattern":"^[a-z_]+$"}},"digest":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"receipt_kind":{"const":"gate_bundle"},"artifacts":{"type":"array","items":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"maxItems":64}}},"maxItems":64},"instance_receipts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["output_id","status","scope","target_locator","target_digest","receipt_kind"],"properties":{"output_id":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_]+$"},"status":{"const":"PASS"},"scope":{"type":"object","additionalProperties":{"type":"string","minLength":1,"maxLength":256},"propertyNames":{"pattern":"^[a-z_]+$"}},"target_locator":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"target_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"receipt_kind":{"const":"instance_proof"}}},"maxItems":64},"policy_rev":{"type":"object","additionalProperties":false,"required":["policy_id","revision","content_digest"],"properties":{"policy_id":{"type":"string","minLength":1,"maxLength":128},"revision":{"type":"string","minLength":1,"maxLength":128},"content_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"bundle_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"run_config_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"service_release_id":{"type":"string","minLength":1,"maxLength":256},"environment":{"enum":["embedded","emulated","dev_min"]},"provenance":{"type":"object","additionalProperties":false,"required":["service_release_id","environment","run_config_digest"],"properties":{"service_release_id":{"type":"string","minLength":1,"maxLength":256},"environment":{"enum":["embedded","emulated","dev_min"]},"run_config_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"config_revision":{"type":"string","minLength":1,"maxLength":512}}},"plan_ref":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"record_ref":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"status_ref":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"oracle_pack_ref":{"type":"object","additionalProperties":false,"required":["oracle_pack_id","manifest_ref","engine_run_root","scenario_id","stream_view_root","stream_view_output_refs","oracle_root","engine_release"],"properties":{"oracle_pack_id":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"manifest_ref":{"oneOf":[{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},{"type":"null"}]},"engine_run_root":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"scenario_id":{"type":"string","minLength":1,"maxLength":256},"stream_view_root":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"stream_view_output_refs":{"type":"object","additionalProperties":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"propertyNames":{"pattern":"^[A-Za-z0-9_]+$"}},"oracle_root":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"engine_release":{"oneOf":[{"type":"string","minLength":1,"maxLength":128},{"type":"null"}]}}},"evidence_notes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":50},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema34 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema38 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema40 = {"type":"string","pattern":"^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"};
const schema53 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern5 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern11 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
const pattern13 = new RegExp("^[A-Za-z0-9_]+$", "u");
const pattern14 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
const pattern21 = new RegExp("^[a-z_]+$", "u");
const pattern42 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="run_facts_view.v1.schema.json" */;
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
if(data.run_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.platform_run_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.scenario_run_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario_run_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.pins === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pins"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.locators === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "locators"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.output_roles === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_roles"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.intended_outputs === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "intended_outputs"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.gate_receipts === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate_receipts"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.instance_receipts === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instance_receipts"}};
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
if(data.bundle_hash === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bundle_hash"}};
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
if(data.service_release_id === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service_release_id"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.environment === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.provenance === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.plan_ref === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan_ref"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data.record_ref === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "record_ref"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data.status_ref === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status_ref"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(data.written_at_utc === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.run_id !== undefined){
let data0 = data.run_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err20 = {instancePath:instancePath+"/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data1 = data.platform_run_id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err22 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err23 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data.scenario_run_id !== undefined){
let data2 = data.scenario_run_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err24 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data.pins !== undefined){
let data3 = data.pins;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.platform_run_id === undefined){
const err26 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(data3.scenario_run_id === undefined){
const err27 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "scenario_run_id"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(data3.manifest_fingerprint === undefined){
const err28 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "manifest_fingerprint"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data3.parameter_hash === undefined){
const err29 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "parameter_hash"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(data3.scenario_id === undefined){
const err30 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "scenario_id"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(data3.seed === undefined){
const err31 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "seed"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(data3.run_id === undefined){
const err32 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "run_id"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
for(const key1 in data3){
if(!(((((((key1 === "platform_run_id") || (key1 === "scenario_run_id")) || (key1 === "manifest_fingerprint")) || (key1 === "parameter_hash")) || (key1 === "scenario_id")) || (key1 === "seed")) || (key1 === "run_id"))){
const err33 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
if(data3.platform_run_id !== undefined){
let data4 = data3.platform_run_id;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err34 = {instancePath:instancePath+"/pins/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/pins/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data3.scenario_run_id !== undefined){
let data5 = data3.scenario_run_id;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err36 = {instancePath:instancePath+"/pins/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err37 = {instancePath:instancePath+"/pins/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data3.manifest_fingerprint !== undefined){
let data6 = data3.manifest_fingerprint;
if(typeof data6 === "string"){
if(!pattern9.test(data6)){
const err38 = {instancePath:instancePath+"/pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err39 = {instancePath:instancePath+"/pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data3.parameter_hash !== undefined){
let data7 = data3.parameter_hash;
if(typeof data7 === "string"){
if(!pattern9.test(data7)){
const err40 = {instancePath:instancePath+"/pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
if(data3.scenario_id !== undefined){
let data8 = data3.scenario_id;
if(typeof data8 === "string"){
if(func2(data8) > 256){
const err42 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(func2(data8) < 1){
const err43 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err44 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
if(data3.seed !== undefined){
let data9 = data3.seed;
if(typeof data9 === "string"){
if(!pattern11.test(data9)){
const err45 = {instancePath:instancePath+"/pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"}};
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
const err46 = {instancePath:instancePath+"/pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data3.run_id !== undefined){
let data10 = data3.run_id;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err47 = {instancePath:instancePath+"/pins/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err48 = {instancePath:instancePath+"/pins/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data.locators !== undefined){
let data11 = data.locators;
if(Array.isArray(data11)){
if(data11.length > 64){
const err50 = {instancePath:instancePath+"/locators",schemaPath:"#/properties/locators/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(data11.length < 1){
const err51 = {instancePath:instancePath+"/locators",schemaPath:"#/properties/locators/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.output_id === undefined){
const err52 = {instancePath:instancePath+"/locators/" + i0,schemaPath:"#/properties/locators/items/required",keyword:"required",params:{missingProperty: "output_id"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(data12.path === undefined){
const err53 = {instancePath:instancePath+"/locators/" + i0,schemaPath:"#/properties/locators/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(data12.partition_pins === undefined){
const err54 = {instancePath:instancePath+"/locators/" + i0,schemaPath:"#/properties/locators/items/required",keyword:"required",params:{missingProperty: "partition_pins"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if(data12.content_digest === undefined){
const err55 = {instancePath:instancePath+"/locators/" + i0,schemaPath:"#/properties/locators/items/required",keyword:"required",params:{missingProperty: "content_digest"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
for(const key2 in data12){
if(!((((key2 === "output_id") || (key2 === "path")) || (key2 === "partition_pins")) || (key2 === "content_digest"))){
const err56 = {instancePath:instancePath+"/locators/" + i0,schemaPath:"#/properties/locators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
if(data12.output_id !== undefined){
let data13 = data12.output_id;
if(typeof data13 === "string"){
if(func2(data13) > 128){
const err57 = {instancePath:instancePath+"/locators/" + i0+"/output_id",schemaPath:"#/properties/locators/items/properties/output_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(func2(data13) < 1){
const err58 = {instancePath:instancePath+"/locators/" + i0+"/output_id",schemaPath:"#/properties/locators/items/properties/output_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if(!pattern13.test(data13)){
const err59 = {instancePath:instancePath+"/locators/" + i0+"/output_id",schemaPath:"#/properties/locators/items/properties/output_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/locators/" + i0+"/output_id",schemaPath:"#/properties/locators/items/properties/output_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
}
if(data12.path !== undefined){
let data14 = data12.path;
if(typeof data14 === "string"){
if(func2(data14) > 2048){
const err61 = {instancePath:instancePath+"/locators/" + i0+"/path",schemaPath:"#/properties/locators/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(func2(data14) < 1){
const err62 = {instancePath:instancePath+"/locators/" + i0+"/path",schemaPath:"#/properties/locators/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(!pattern14.test(data14)){
const err63 = {instancePath:instancePath+"/locators/" + i0+"/path",schemaPath:"#/properties/locators/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err64 = {instancePath:instancePath+"/locators/" + i0+"/path",schemaPath:"#/properties/locators/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
if(data12.partition_pins !== undefined){
let data15 = data12.partition_pins;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.manifest_fingerprint === undefined){
const err65 = {instancePath:instancePath+"/locators/" + i0+"/partition_pins",schemaPath:"#/properties/locators/items/properties/partition_pins/required",keyword:"required",params:{missingProperty: "manifest_fingerprint"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(data15.parameter_hash === undefined){
const err66 = {instancePath:instancePath+"/locators/" + i0+"/partition_pins",schemaPath:"#/properties/locators/items/properties/partition_pins/required",keyword:"required",params:{missingProperty: "parameter_hash"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(data15.scenario_id === undefined){
const err67 = {instancePath:instancePath+"/locators/" + i0+"/partition_pins",schemaPath:"#/properties/locators/items/properties/partition_pins/required",keyword:"required",params:{missingProperty: "scenario_id"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
if(data15.seed === undefined){
const err68 = {instancePath:instancePath+"/locators/" + i0+"/partition_pins",schemaPath:"#/properties/locators/items/properties/partition_pins/required",keyword:"required",params:{missingProperty: "seed"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
for(const key3 in data15){
if(!((((key3 === "manifest_fingerprint") || (key3 === "parameter_hash")) || (key3 === "scenario_id")) || (key3 === "seed"))){
const err69 = {instancePath:instancePath+"/locators/" + i0+"/partition_pins",schemaPath:"#/properties/locators/items/properties/partition_pins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
if(data15.manifest_fingerprint !== undefined){
let data16 = data15.manifest_fingerprint;
if(typeof data16 === "string"){
if(!pattern9.test(data16)){
const err70 = {instancePath:instancePath+"/locators/" + i0+"/partition_pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/locators/" + i0+"/partition_pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
if(data15.parameter_hash !== undefined){
let data17 = data15.parameter_hash;
if(typeof data17 === "string"){
if(!pattern9.test(data17)){
const err72 = {instancePath:instancePath+"/locators/" + i0+"/partition_pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/locators/" + i0+"/partition_pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
if(data15.scenario_id !== undefined){
let data18 = data15.scenario_id;
if(typeof data18 === "string"){
if(func2(data18) > 256){
const err74 = {instancePath:instancePath+"/locators/" + i0+"/partition_pins/scenario_id",schemaPath:"#/properties/locators/items/properties/partition_pins/properties/scenario_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if(func2(data18) < 1){
const err75 = {instancePath:instancePath+"/locators/" + i0+"/partition_pins/scenario_id",schemaPath:"#/properties/locators/items/properties/partition_pins/properties/scenario_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/locators/" + i0+"/partition_pins/scenario_id",schemaPath:"#/properties/locators/items/properties/partition_pins/properties/scenario_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
if(data15.seed !== undefined){
let data19 = data15.seed;
if(typeof data19 === "string"){
if(!pattern11.test(data19)){
const err77 = {instancePath:instancePath+"/locators/" + i0+"/partition_pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/locators/" + i0+"/partition_pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/locators/" + i0+"/partition_pins",schemaPath:"#/properties/locators/items/properties/partition_pins/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data12.content_digest !== undefined){
let data20 = data12.content_digest;
if(typeof data20 === "string"){
if(!pattern9.test(data20)){
const err80 = {instancePath:instancePath+"/locators/" + i0+"/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/locators/" + i0+"/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/locators/" + i0,schemaPath:"#/properties/locators/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/locators",schemaPath:"#/properties/locators/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
if(data.output_roles !== undefined){
let data21 = data.output_roles;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 in data21){
const _errs62 = errors;
if(typeof key4 === "string"){
if(!pattern13.test(key4)){
const err84 = {instancePath:instancePath+"/output_roles",schemaPath:"#/properties/output_roles/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"},propertyName:key4};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
var valid19 = _errs62 === errors;
if(!valid19){
const err85 = {instancePath:instancePath+"/output_roles",schemaPath:"#/properties/output_roles/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
for(const key5 in data21){
let data22 = data21[key5];
if(!(((data22 === "business_traffic") || (data22 === "behavioural_context")) || (data22 === "batch_only"))){
const err86 = {instancePath:instancePath+"/output_roles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/output_roles/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.output_roles.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/output_roles",schemaPath:"#/properties/output_roles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
if(data.intended_outputs !== undefined){
let data23 = data.intended_outputs;
if(Array.isArray(data23)){
if(data23.length > 64){
const err88 = {instancePath:instancePath+"/intended_outputs",schemaPath:"#/properties/intended_outputs/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(data23.length < 1){
const err89 = {instancePath:instancePath+"/intended_outputs",schemaPath:"#/properties/intended_outputs/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(typeof data24 === "string"){
if(func2(data24) > 128){
const err90 = {instancePath:instancePath+"/intended_outputs/" + i1,schemaPath:"#/properties/intended_outputs/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
if(func2(data24) < 1){
const err91 = {instancePath:instancePath+"/intended_outputs/" + i1,schemaPath:"#/properties/intended_outputs/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
if(!pattern13.test(data24)){
const err92 = {instancePath:instancePath+"/intended_outputs/" + i1,schemaPath:"#/properties/intended_outputs/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"}};
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
const err93 = {instancePath:instancePath+"/intended_outputs/" + i1,schemaPath:"#/properties/intended_outputs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/intended_outputs",schemaPath:"#/properties/intended_outputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
}
if(data.gate_receipts !== undefined){
let data25 = data.gate_receipts;
if(Array.isArray(data25)){
if(data25.length > 64){
const err95 = {instancePath:instancePath+"/gate_receipts",schemaPath:"#/properties/gate_receipts/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.gate_id === undefined){
const err96 = {instancePath:instancePath+"/gate_receipts/" + i2,schemaPath:"#/properties/gate_receipts/items/required",keyword:"required",params:{missingProperty: "gate_id"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
if(data26.status === undefined){
const err97 = {instancePath:instancePath+"/gate_receipts/" + i2,schemaPath:"#/properties/gate_receipts/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
if(data26.scope === undefined){
const err98 = {instancePath:instancePath+"/gate_receipts/" + i2,schemaPath:"#/properties/gate_receipts/items/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
if(data26.digest === undefined){
const err99 = {instancePath:instancePath+"/gate_receipts/" + i2,schemaPath:"#/properties/gate_receipts/items/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
if(data26.receipt_kind === undefined){
const err100 = {instancePath:instancePath+"/gate_receipts/" + i2,schemaPath:"#/properties/gate_receipts/items/required",keyword:"required",params:{missingProperty: "receipt_kind"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
if(data26.artifacts === undefined){
const err101 = {instancePath:instancePath+"/gate_receipts/" + i2,schemaPath:"#/properties/gate_receipts/items/required",keyword:"required",params:{missingProperty: "artifacts"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
for(const key6 in data26){
if(!((((((key6 === "gate_id") || (key6 === "status")) || (key6 === "scope")) || (key6 === "digest")) || (key6 === "receipt_kind")) || (key6 === "artifacts"))){
const err102 = {instancePath:instancePath+"/gate_receipts/" + i2,schemaPath:"#/properties/gate_receipts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
}
if(data26.gate_id !== undefined){
let data27 = data26.gate_id;
if(typeof data27 === "string"){
if(func2(data27) > 128){
const err103 = {instancePath:instancePath+"/gate_receipts/" + i2+"/gate_id",schemaPath:"#/properties/gate_receipts/items/properties/gate_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
if(func2(data27) < 1){
const err104 = {instancePath:instancePath+"/gate_receipts/" + i2+"/gate_id",schemaPath:"#/properties/gate_receipts/items/properties/gate_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err105 = {instancePath:instancePath+"/gate_receipts/" + i2+"/gate_id",schemaPath:"#/properties/gate_receipts/items/properties/gate_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
}
if(data26.status !== undefined){
let data28 = data26.status;
if(!((((data28 === "PASS") || (data28 === "FAIL")) || (data28 === "MISSING")) || (data28 === "CONFLICT"))){
const err106 = {instancePath:instancePath+"/gate_receipts/" + i2+"/status",schemaPath:"#/properties/gate_receipts/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.gate_receipts.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
}
if(data26.scope !== undefined){
let data29 = data26.scope;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key7 in data29){
const _errs79 = errors;
if(typeof key7 === "string"){
if(!pattern21.test(key7)){
const err107 = {instancePath:instancePath+"/gate_receipts/" + i2+"/scope",schemaPath:"#/properties/gate_receipts/items/properties/scope/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},propertyName:key7};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
}
var valid26 = _errs79 === errors;
if(!valid26){
const err108 = {instancePath:instancePath+"/gate_receipts/" + i2+"/scope",schemaPath:"#/properties/gate_receipts/items/properties/scope/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
for(const key8 in data29){
let data30 = data29[key8];
if(typeof data30 === "string"){
if(func2(data30) > 256){
const err109 = {instancePath:instancePath+"/gate_receipts/" + i2+"/scope/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gate_receipts/items/properties/scope/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
if(func2(data30) < 1){
const err110 = {instancePath:instancePath+"/gate_receipts/" + i2+"/scope/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gate_receipts/items/properties/scope/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err111 = {instancePath:instancePath+"/gate_receipts/" + i2+"/scope/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gate_receipts/items/properties/scope/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err112 = {instancePath:instancePath+"/gate_receipts/" + i2+"/scope",schemaPath:"#/properties/gate_receipts/items/properties/scope/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
}
if(data26.digest !== undefined){
let data31 = data26.digest;
const _errs84 = errors;
let valid28 = false;
let passing0 = null;
const _errs85 = errors;
if(typeof data31 === "string"){
if(!pattern9.test(data31)){
const err113 = {instancePath:instancePath+"/gate_receipts/" + i2+"/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err114 = {instancePath:instancePath+"/gate_receipts/" + i2+"/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
var _valid0 = _errs85 === errors;
if(_valid0){
valid28 = true;
passing0 = 0;
}
const _errs88 = errors;
if(data31 !== null){
const err115 = {instancePath:instancePath+"/gate_receipts/" + i2+"/digest",schemaPath:"#/properties/gate_receipts/items/properties/digest/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
var _valid0 = _errs88 === errors;
if(_valid0 && valid28){
valid28 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid28 = true;
passing0 = 1;
}
}
if(!valid28){
const err116 = {instancePath:instancePath+"/gate_receipts/" + i2+"/digest",schemaPath:"#/properties/gate_receipts/items/properties/digest/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
}
if(data26.receipt_kind !== undefined){
if("gate_bundle" !== data26.receipt_kind){
const err117 = {instancePath:instancePath+"/gate_receipts/" + i2+"/receipt_kind",schemaPath:"#/properties/gate_receipts/items/properties/receipt_kind/const",keyword:"const",params:{allowedValue: "gate_bundle"}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
}
if(data26.artifacts !== undefined){
let data33 = data26.artifacts;
if(Array.isArray(data33)){
if(data33.length > 64){
const err118 = {instancePath:instancePath+"/gate_receipts/" + i2+"/artifacts",schemaPath:"#/properties/gate_receipts/items/properties/artifacts/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
let data34 = data33[i3];
if(typeof data34 === "string"){
if(func2(data34) > 2048){
const err119 = {instancePath:instancePath+"/gate_receipts/" + i2+"/artifacts/" + i3,schemaPath:"#/properties/gate_receipts/items/properties/artifacts/items/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
if(func2(data34) < 1){
const err120 = {instancePath:instancePath+"/gate_receipts/" + i2+"/artifacts/" + i3,schemaPath:"#/properties/gate_receipts/items/properties/artifacts/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
if(!pattern14.test(data34)){
const err121 = {instancePath:instancePath+"/gate_receipts/" + i2+"/artifacts/" + i3,schemaPath:"#/properties/gate_receipts/items/properties/artifacts/items/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err122 = {instancePath:instancePath+"/gate_receipts/" + i2+"/artifacts/" + i3,schemaPath:"#/properties/gate_receipts/items/properties/artifacts/items/type",keyword:"type",params:{type: "string"}};
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
const err123 = {instancePath:instancePath+"/gate_receipts/" + i2+"/artifacts",schemaPath:"#/properties/gate_receipts/items/properties/artifacts/type",keyword:"type",params:{type: "array"}};
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
const err124 = {instancePath:instancePath+"/gate_receipts/" + i2,schemaPath:"#/properties/gate_receipts/items/type",keyword:"type",params:{type: "object"}};
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
const err125 = {instancePath:instancePath+"/gate_receipts",schemaPath:"#/properties/gate_receipts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
}
if(data.instance_receipts !== undefined){
let data35 = data.instance_receipts;
if(Array.isArray(data35)){
if(data35.length > 64){
const err126 = {instancePath:instancePath+"/instance_receipts",schemaPath:"#/properties/instance_receipts/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
let data36 = data35[i4];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.output_id === undefined){
const err127 = {instancePath:instancePath+"/instance_receipts/" + i4,schemaPath:"#/properties/instance_receipts/items/required",keyword:"required",params:{missingProperty: "output_id"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
if(data36.status === undefined){
const err128 = {instancePath:instancePath+"/instance_receipts/" + i4,schemaPath:"#/properties/instance_receipts/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
if(data36.scope === undefined){
const err129 = {instancePath:instancePath+"/instance_receipts/" + i4,schemaPath:"#/properties/instance_receipts/items/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
if(data36.target_locator === undefined){
const err130 = {instancePath:instancePath+"/instance_receipts/" + i4,schemaPath:"#/properties/instance_receipts/items/required",keyword:"required",params:{missingProperty: "target_locator"}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
if(data36.target_digest === undefined){
const err131 = {instancePath:instancePath+"/instance_receipts/" + i4,schemaPath:"#/properties/instance_receipts/items/required",keyword:"required",params:{missingProperty: "target_digest"}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
if(data36.receipt_kind === undefined){
const err132 = {instancePath:instancePath+"/instance_receipts/" + i4,schemaPath:"#/properties/instance_receipts/items/required",keyword:"required",params:{missingProperty: "receipt_kind"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
for(const key9 in data36){
if(!((((((key9 === "output_id") || (key9 === "status")) || (key9 === "scope")) || (key9 === "target_locator")) || (key9 === "target_digest")) || (key9 === "receipt_kind"))){
const err133 = {instancePath:instancePath+"/instance_receipts/" + i4,schemaPath:"#/properties/instance_receipts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
}
if(data36.output_id !== undefined){
let data37 = data36.output_id;
if(typeof data37 === "string"){
if(func2(data37) > 128){
const err134 = {instancePath:instancePath+"/instance_receipts/" + i4+"/output_id",schemaPath:"#/properties/instance_receipts/items/properties/output_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
if(func2(data37) < 1){
const err135 = {instancePath:instancePath+"/instance_receipts/" + i4+"/output_id",schemaPath:"#/properties/instance_receipts/items/properties/output_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
if(!pattern13.test(data37)){
const err136 = {instancePath:instancePath+"/instance_receipts/" + i4+"/output_id",schemaPath:"#/properties/instance_receipts/items/properties/output_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"}};
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
const err137 = {instancePath:instancePath+"/instance_receipts/" + i4+"/output_id",schemaPath:"#/properties/instance_receipts/items/properties/output_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
}
if(data36.status !== undefined){
if("PASS" !== data36.status){
const err138 = {instancePath:instancePath+"/instance_receipts/" + i4+"/status",schemaPath:"#/properties/instance_receipts/items/properties/status/const",keyword:"const",params:{allowedValue: "PASS"}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
}
if(data36.scope !== undefined){
let data39 = data36.scope;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key10 in data39){
const _errs105 = errors;
if(typeof key10 === "string"){
if(!pattern21.test(key10)){
const err139 = {instancePath:instancePath+"/instance_receipts/" + i4+"/scope",schemaPath:"#/properties/instance_receipts/items/properties/scope/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},propertyName:key10};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
}
var valid35 = _errs105 === errors;
if(!valid35){
const err140 = {instancePath:instancePath+"/instance_receipts/" + i4+"/scope",schemaPath:"#/properties/instance_receipts/items/properties/scope/propertyNames",keyword:"propertyNames",params:{propertyName: key10}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
}
for(const key11 in data39){
let data40 = data39[key11];
if(typeof data40 === "string"){
if(func2(data40) > 256){
const err141 = {instancePath:instancePath+"/instance_receipts/" + i4+"/scope/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/instance_receipts/items/properties/scope/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
if(func2(data40) < 1){
const err142 = {instancePath:instancePath+"/instance_receipts/" + i4+"/scope/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/instance_receipts/items/properties/scope/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/instance_receipts/" + i4+"/scope/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/instance_receipts/items/properties/scope/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/instance_receipts/" + i4+"/scope",schemaPath:"#/properties/instance_receipts/items/properties/scope/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
}
if(data36.target_locator !== undefined){
let data41 = data36.target_locator;
if(typeof data41 === "string"){
if(func2(data41) > 2048){
const err145 = {instancePath:instancePath+"/instance_receipts/" + i4+"/target_locator",schemaPath:"#/properties/instance_receipts/items/properties/target_locator/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
if(func2(data41) < 1){
const err146 = {instancePath:instancePath+"/instance_receipts/" + i4+"/target_locator",schemaPath:"#/properties/instance_receipts/items/properties/target_locator/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err146];
}
else {
noteFault(vErrors, err146);
}
errors++;
}
if(!pattern14.test(data41)){
const err147 = {instancePath:instancePath+"/instance_receipts/" + i4+"/target_locator",schemaPath:"#/properties/instance_receipts/items/properties/target_locator/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err148 = {instancePath:instancePath+"/instance_receipts/" + i4+"/target_locator",schemaPath:"#/properties/instance_receipts/items/properties/target_locator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
}
if(data36.target_digest !== undefined){
let data42 = data36.target_digest;
if(typeof data42 === "string"){
if(!pattern9.test(data42)){
const err149 = {instancePath:instancePath+"/instance_receipts/" + i4+"/target_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err150 = {instancePath:instancePath+"/instance_receipts/" + i4+"/target_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
}
if(data36.receipt_kind !== undefined){
if("instance_proof" !== data36.receipt_kind){
const err151 = {instancePath:instancePath+"/instance_receipts/" + i4+"/receipt_kind",schemaPath:"#/properties/instance_receipts/items/properties/receipt_kind/const",keyword:"const",params:{allowedValue: "instance_proof"}};
if(vErrors === null){
vErrors = [err151];
}
else {
noteFault(vErrors, err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/instance_receipts/" + i4,schemaPath:"#/properties/instance_receipts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/instance_receipts",schemaPath:"#/properties/instance_receipts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
}
}
if(data.policy_rev !== undefined){
let data44 = data.policy_rev;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.policy_id === undefined){
const err154 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/required",keyword:"required",params:{missingProperty: "policy_id"}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
if(data44.revision === undefined){
const err155 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
if(data44.content_digest === undefined){
const err156 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/required",keyword:"required",params:{missingProperty: "content_digest"}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
for(const key12 in data44){
if(!(((key12 === "policy_id") || (key12 === "revision")) || (key12 === "content_digest"))){
const err157 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err157];
}
else {
noteFault(vErrors, err157);
}
errors++;
}
}
if(data44.policy_id !== undefined){
let data45 = data44.policy_id;
if(typeof data45 === "string"){
if(func2(data45) > 128){
const err158 = {instancePath:instancePath+"/policy_rev/policy_id",schemaPath:"#/properties/policy_rev/properties/policy_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
if(func2(data45) < 1){
const err159 = {instancePath:instancePath+"/policy_rev/policy_id",schemaPath:"#/properties/policy_rev/properties/policy_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/policy_rev/policy_id",schemaPath:"#/properties/policy_rev/properties/policy_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
noteFault(vErrors, err160);
}
errors++;
}
}
if(data44.revision !== undefined){
let data46 = data44.revision;
if(typeof data46 === "string"){
if(func2(data46) > 128){
const err161 = {instancePath:instancePath+"/policy_rev/revision",schemaPath:"#/properties/policy_rev/properties/revision/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err161];
}
else {
noteFault(vErrors, err161);
}
errors++;
}
if(func2(data46) < 1){
const err162 = {instancePath:instancePath+"/policy_rev/revision",schemaPath:"#/properties/policy_rev/properties/revision/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err162];
}
else {
noteFault(vErrors, err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/policy_rev/revision",schemaPath:"#/properties/policy_rev/properties/revision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
noteFault(vErrors, err163);
}
errors++;
}
}
if(data44.content_digest !== undefined){
let data47 = data44.content_digest;
if(typeof data47 === "string"){
if(!pattern9.test(data47)){
const err164 = {instancePath:instancePath+"/policy_rev/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err164];
}
else {
noteFault(vErrors, err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/policy_rev/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
noteFault(vErrors, err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err166];
}
else {
noteFault(vErrors, err166);
}
errors++;
}
}
if(data.bundle_hash !== undefined){
let data48 = data.bundle_hash;
if(typeof data48 === "string"){
if(!pattern9.test(data48)){
const err167 = {instancePath:instancePath+"/bundle_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err167];
}
else {
noteFault(vErrors, err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/bundle_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
noteFault(vErrors, err168);
}
errors++;
}
}
if(data.run_config_digest !== undefined){
let data49 = data.run_config_digest;
if(typeof data49 === "string"){
if(!pattern9.test(data49)){
const err169 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err169];
}
else {
noteFault(vErrors, err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
noteFault(vErrors, err170);
}
errors++;
}
}
if(data.service_release_id !== undefined){
let data50 = data.service_release_id;
if(typeof data50 === "string"){
if(func2(data50) > 256){
const err171 = {instancePath:instancePath+"/service_release_id",schemaPath:"#/properties/service_release_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err171];
}
else {
noteFault(vErrors, err171);
}
errors++;
}
if(func2(data50) < 1){
const err172 = {instancePath:instancePath+"/service_release_id",schemaPath:"#/properties/service_release_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err173 = {instancePath:instancePath+"/service_release_id",schemaPath:"#/properties/service_release_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
noteFault(vErrors, err173);
}
errors++;
}
}
if(data.environment !== undefined){
let data51 = data.environment;
if(!(((data51 === "embedded") || (data51 === "emulated")) || (data51 === "dev_min"))){
const err174 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/enum",keyword:"enum",params:{allowedValues: schema31.properties.environment.enum}};
if(vErrors === null){
vErrors = [err174];
}
else {
noteFault(vErrors, err174);
}
errors++;
}
}
if(data.provenance !== undefined){
let data52 = data.provenance;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.service_release_id === undefined){
const err175 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "service_release_id"}};
if(vErrors === null){
vErrors = [err175];
}
else {
noteFault(vErrors, err175);
}
errors++;
}
if(data52.environment === undefined){
const err176 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err176];
}
else {
noteFault(vErrors, err176);
}
errors++;
}
if(data52.run_config_digest === undefined){
const err177 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "run_config_digest"}};
if(vErrors === null){
vErrors = [err177];
}
else {
noteFault(vErrors, err177);
}
errors++;
}
for(const key13 in data52){
if(!((((key13 === "service_release_id") || (key13 === "environment")) || (key13 === "run_config_digest")) || (key13 === "config_revision"))){
const err178 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err178];
}
else {
noteFault(vErrors, err178);
}
errors++;
}
}
if(data52.service_release_id !== undefined){
let data53 = data52.service_release_id;
if(typeof data53 === "string"){
if(func2(data53) > 256){
const err179 = {instancePath:instancePath+"/provenance/service_release_id",schemaPath:"#/properties/provenance/properties/service_release_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err179];
}
else {
noteFault(vErrors, err179);
}
errors++;
}
if(func2(data53) < 1){
const err180 = {instancePath:instancePath+"/provenance/service_release_id",schemaPath:"#/properties/provenance/properties/service_release_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err180];
}
else {
noteFault(vErrors, err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/provenance/service_release_id",schemaPath:"#/properties/provenance/properties/service_release_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err181];
}
else {
noteFault(vErrors, err181);
}
errors++;
}
}
if(data52.environment !== undefined){
let data54 = data52.environment;
if(!(((data54 === "embedded") || (data54 === "emulated")) || (data54 === "dev_min"))){
const err182 = {instancePath:instancePath+"/provenance/environment",schemaPath:"#/properties/provenance/properties/environment/enum",keyword:"enum",params:{allowedValues: schema31.properties.provenance.properties.environment.enum}};
if(vErrors === null){
vErrors = [err182];
}
else {
noteFault(vErrors, err182);
}
errors++;
}
}
if(data52.run_config_digest !== undefined){
let data55 = data52.run_config_digest;
if(typeof data55 === "string"){
if(!pattern9.test(data55)){
const err183 = {instancePath:instancePath+"/provenance/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err184 = {instancePath:instancePath+"/provenance/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err184];
}
else {
noteFault(vErrors, err184);
}
errors++;
}
}
if(data52.config_revision !== undefined){
let data56 = data52.config_revision;
if(typeof data56 === "string"){
if(func2(data56) > 512){
const err185 = {instancePath:instancePath+"/provenance/config_revision",schemaPath:"#/properties/provenance/properties/config_revision/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err185];
}
else {
noteFault(vErrors, err185);
}
errors++;
}
if(func2(data56) < 1){
const err186 = {instancePath:instancePath+"/provenance/config_revision",schemaPath:"#/properties/provenance/properties/config_revision/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err186];
}
else {
noteFault(vErrors, err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/provenance/config_revision",schemaPath:"#/properties/provenance/properties/config_revision/type",keyword:"type",params:{type: "string"}};
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
const err188 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err188];
}
else {
noteFault(vErrors, err188);
}
errors++;
}
}
if(data.plan_ref !== undefined){
let data57 = data.plan_ref;
if(typeof data57 === "string"){
if(func2(data57) > 2048){
const err189 = {instancePath:instancePath+"/plan_ref",schemaPath:"#/properties/plan_ref/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err189];
}
else {
noteFault(vErrors, err189);
}
errors++;
}
if(func2(data57) < 1){
const err190 = {instancePath:instancePath+"/plan_ref",schemaPath:"#/properties/plan_ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err190];
}
else {
noteFault(vErrors, err190);
}
errors++;
}
if(!pattern14.test(data57)){
const err191 = {instancePath:instancePath+"/plan_ref",schemaPath:"#/properties/plan_ref/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err192 = {instancePath:instancePath+"/plan_ref",schemaPath:"#/properties/plan_ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
noteFault(vErrors, err192);
}
errors++;
}
}
if(data.record_ref !== undefined){
let data58 = data.record_ref;
if(typeof data58 === "string"){
if(func2(data58) > 2048){
const err193 = {instancePath:instancePath+"/record_ref",schemaPath:"#/properties/record_ref/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err193];
}
else {
noteFault(vErrors, err193);
}
errors++;
}
if(func2(data58) < 1){
const err194 = {instancePath:instancePath+"/record_ref",schemaPath:"#/properties/record_ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err194];
}
else {
noteFault(vErrors, err194);
}
errors++;
}
if(!pattern14.test(data58)){
const err195 = {instancePath:instancePath+"/record_ref",schemaPath:"#/properties/record_ref/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
if(vErrors === null){
vErrors = [err195];
}
else {
noteFault(vErrors, err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/record_ref",schemaPath:"#/properties/record_ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
noteFault(vErrors, err196);
}
errors++;
}
}
if(data.status_ref !== undefined){
let data59 = data.status_ref;
if(typeof data59 === "string"){
if(func2(data59) > 2048){
const err197 = {instancePath:instancePath+"/status_ref",schemaPath:"#/properties/status_ref/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err197];
}
else {
noteFault(vErrors, err197);
}
errors++;
}
if(func2(data59) < 1){
const err198 = {instancePath:instancePath+"/status_ref",schemaPath:"#/properties/status_ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err198];
}
else {
noteFault(vErrors, err198);
}
errors++;
}
if(!pattern14.test(data59)){
const err199 = {instancePath:instancePath+"/status_ref",schemaPath:"#/properties/status_ref/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err200 = {instancePath:instancePath+"/status_ref",schemaPath:"#/properties/status_ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
noteFault(vErrors, err200);
}
errors++;
}
}
if(data.oracle_pack_ref !== undefined){
let data60 = data.oracle_pack_ref;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.oracle_pack_id === undefined){
const err201 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/required",keyword:"required",params:{missingProperty: "oracle_pack_id"}};
if(vErrors === null){
vErrors = [err201];
}
else {
noteFault(vErrors, err201);
}
errors++;
}
if(data60.manifest_ref === undefined){
const err202 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/required",keyword:"required",params:{missingProperty: "manifest_ref"}};
if(vErrors === null){
vErrors = [err202];
}
else {
noteFault(vErrors, err202);
}
errors++;
}
if(data60.engine_run_root === undefined){
const err203 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/required",keyword:"required",params:{missingProperty: "engine_run_root"}};
if(vErrors === null){
vErrors = [err203];
}
else {
noteFault(vErrors, err203);
}
errors++;
}
if(data60.scenario_id === undefined){
const err204 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/required",keyword:"required",params:{missingProperty: "scenario_id"}};
if(vErrors === null){
vErrors = [err204];
}
else {
noteFault(vErrors, err204);
}
errors++;
}
if(data60.stream_view_root === undefined){
const err205 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/required",keyword:"required",params:{missingProperty: "stream_view_root"}};
if(vErrors === null){
vErrors = [err205];
}
else {
noteFault(vErrors, err205);
}
errors++;
}
if(data60.stream_view_output_refs === undefined){
const err206 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/required",keyword:"required",params:{missingProperty: "stream_view_output_refs"}};
if(vErrors === null){
vErrors = [err206];
}
else {
noteFault(vErrors, err206);
}
errors++;
}
if(data60.oracle_root === undefined){
const err207 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/required",keyword:"required",params:{missingProperty: "oracle_root"}};
if(vErrors === null){
vErrors = [err207];
}
else {
noteFault(vErrors, err207);
}
errors++;
}
if(data60.engine_release === undefined){
const err208 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/required",keyword:"required",params:{missingProperty: "engine_release"}};
if(vErrors === null){
vErrors = [err208];
}
else {
noteFault(vErrors, err208);
}
errors++;
}
for(const key14 in data60){
if(!((((((((key14 === "oracle_pack_id") || (key14 === "manifest_ref")) || (key14 === "engine_run_root")) || (key14 === "scenario_id")) || (key14 === "stream_view_root")) || (key14 === "stream_view_output_refs")) || (key14 === "oracle_root")) || (key14 === "engine_release"))){
const err209 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err209];
}
else {
noteFault(vErrors, err209);
}
errors++;
}
}
if(data60.oracle_pack_id !== undefined){
let data61 = data60.oracle_pack_id;
const _errs155 = errors;
let valid45 = false;
let passing1 = null;
const _errs156 = errors;
if(typeof data61 === "string"){
if(!pattern9.test(data61)){
const err210 = {instancePath:instancePath+"/oracle_pack_ref/oracle_pack_id",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err210];
}
else {
noteFault(vErrors, err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/oracle_pack_ref/oracle_pack_id",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
noteFault(vErrors, err211);
}
errors++;
}
var _valid1 = _errs156 === errors;
if(_valid1){
valid45 = true;
passing1 = 0;
}
const _errs159 = errors;
if(data61 !== null){
const err212 = {instancePath:instancePath+"/oracle_pack_ref/oracle_pack_id",schemaPath:"#/properties/oracle_pack_ref/properties/oracle_pack_id/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err212];
}
else {
noteFault(vErrors, err212);
}
errors++;
}
var _valid1 = _errs159 === errors;
if(_valid1 && valid45){
valid45 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid45 = true;
passing1 = 1;
}
}
if(!valid45){
const err213 = {instancePath:instancePath+"/oracle_pack_ref/oracle_pack_id",schemaPath:"#/properties/oracle_pack_ref/properties/oracle_pack_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err213];
}
else {
noteFault(vErrors, err213);
}
errors++;
}
else {
errors = _errs155;
if(vErrors !== null){
if(_errs155){
vErrors.length = _errs155;
}
else {
vErrors = null;
}
}
}
}
if(data60.manifest_ref !== undefined){
let data62 = data60.manifest_ref;
const _errs162 = errors;
let valid47 = false;
let passing2 = null;
const _errs163 = errors;
if(typeof data62 === "string"){
if(func2(data62) > 2048){
const err214 = {instancePath:instancePath+"/oracle_pack_ref/manifest_ref",schemaPath:"#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err214];
}
else {
noteFault(vErrors, err214);
}
errors++;
}
if(func2(data62) < 1){
const err215 = {instancePath:instancePath+"/oracle_pack_ref/manifest_ref",schemaPath:"#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err215];
}
else {
noteFault(vErrors, err215);
}
errors++;
}
if(!pattern14.test(data62)){
const err216 = {instancePath:instancePath+"/oracle_pack_ref/manifest_ref",schemaPath:"#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err217 = {instancePath:instancePath+"/oracle_pack_ref/manifest_ref",schemaPath:"#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
noteFault(vErrors, err217);
}
errors++;
}
var _valid2 = _errs163 === errors;
if(_valid2){
valid47 = true;
passing2 = 0;
}
const _errs165 = errors;
if(data62 !== null){
const err218 = {instancePath:instancePath+"/oracle_pack_ref/manifest_ref",schemaPath:"#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err218];
}
else {
noteFault(vErrors, err218);
}
errors++;
}
var _valid2 = _errs165 === errors;
if(_valid2 && valid47){
valid47 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid47 = true;
passing2 = 1;
}
}
if(!valid47){
const err219 = {instancePath:instancePath+"/oracle_pack_ref/manifest_ref",schemaPath:"#/properties/oracle_pack_ref/properties/manifest_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err219];
}
else {
noteFault(vErrors, err219);
}
errors++;
}
else {
errors = _errs162;
if(vErrors !== null){
if(_errs162){
vErrors.length = _errs162;
}
else {
vErrors = null;
}
}
}
}
if(data60.engine_run_root !== undefined){
let data63 = data60.engine_run_root;
if(typeof data63 === "string"){
if(func2(data63) > 2048){
const err220 = {instancePath:instancePath+"/oracle_pack_ref/engine_run_root",schemaPath:"#/properties/oracle_pack_ref/properties/engine_run_root/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err220];
}
else {
noteFault(vErrors, err220);
}
errors++;
}
if(func2(data63) < 1){
const err221 = {instancePath:instancePath+"/oracle_pack_ref/engine_run_root",schemaPath:"#/properties/oracle_pack_ref/properties/engine_run_root/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err221];
}
else {
noteFault(vErrors, err221);
}
errors++;
}
if(!pattern14.test(data63)){
const err222 = {instancePath:instancePath+"/oracle_pack_ref/engine_run_root",schemaPath:"#/properties/oracle_pack_ref/properties/engine_run_root/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
if(vErrors === null){
vErrors = [err222];
}
else {
noteFault(vErrors, err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/oracle_pack_ref/engine_run_root",schemaPath:"#/properties/oracle_pack_ref/properties/engine_run_root/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
noteFault(vErrors, err223);
}
errors++;
}
}
if(data60.scenario_id !== undefined){
let data64 = data60.scenario_id;
if(typeof data64 === "string"){
if(func2(data64) > 256){
const err224 = {instancePath:instancePath+"/oracle_pack_ref/scenario_id",schemaPath:"#/properties/oracle_pack_ref/properties/scenario_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err224];
}
else {
noteFault(vErrors, err224);
}
errors++;
}
if(func2(data64) < 1){
const err225 = {instancePath:instancePath+"/oracle_pack_ref/scenario_id",schemaPath:"#/properties/oracle_pack_ref/properties/scenario_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err225];
}
else {
noteFault(vErrors, err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/oracle_pack_ref/scenario_id",schemaPath:"#/properties/oracle_pack_ref/properties/scenario_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
noteFault(vErrors, err226);
}
errors++;
}
}
if(data60.stream_view_root !== undefined){
let data65 = data60.stream_view_root;
if(typeof data65 === "string"){
if(func2(data65) > 2048){
const err227 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_root",schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_root/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err227];
}
else {
noteFault(vErrors, err227);
}
errors++;
}
if(func2(data65) < 1){
const err228 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_root",schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_root/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err228];
}
else {
noteFault(vErrors, err228);
}
errors++;
}
if(!pattern14.test(data65)){
const err229 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_root",schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_root/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
if(vErrors === null){
vErrors = [err229];
}
else {
noteFault(vErrors, err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_root",schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_root/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err230];
}
else {
noteFault(vErrors, err230);
}
errors++;
}
}
if(data60.stream_view_output_refs !== undefined){
let data66 = data60.stream_view_output_refs;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key15 in data66){
const _errs175 = errors;
if(typeof key15 === "string"){
if(!pattern13.test(key15)){
const err231 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_output_refs",schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_output_refs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"},propertyName:key15};
if(vErrors === null){
vErrors = [err231];
}
else {
noteFault(vErrors, err231);
}
errors++;
}
}
var valid48 = _errs175 === errors;
if(!valid48){
const err232 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_output_refs",schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_output_refs/propertyNames",keyword:"propertyNames",params:{propertyName: key15}};
if(vErrors === null){
vErrors = [err232];
}
else {
noteFault(vErrors, err232);
}
errors++;
}
}
for(const key16 in data66){
let data67 = data66[key16];
if(typeof data67 === "string"){
if(func2(data67) > 2048){
const err233 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_output_refs/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err233];
}
else {
noteFault(vErrors, err233);
}
errors++;
}
if(func2(data67) < 1){
const err234 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_output_refs/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err234];
}
else {
noteFault(vErrors, err234);
}
errors++;
}
if(!pattern14.test(data67)){
const err235 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_output_refs/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err236 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_output_refs/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err236];
}
else {
noteFault(vErrors, err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_output_refs",schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_output_refs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err237];
}
else {
noteFault(vErrors, err237);
}
errors++;
}
}
if(data60.oracle_root !== undefined){
let data68 = data60.oracle_root;
if(typeof data68 === "string"){
if(func2(data68) > 2048){
const err238 = {instancePath:instancePath+"/oracle_pack_ref/oracle_root",schemaPath:"#/properties/oracle_pack_ref/properties/oracle_root/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err238];
}
else {
noteFault(vErrors, err238);
}
errors++;
}
if(func2(data68) < 1){
const err239 = {instancePath:instancePath+"/oracle_pack_ref/oracle_root",schemaPath:"#/properties/oracle_pack_ref/properties/oracle_root/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err239];
}
else {
noteFault(vErrors, err239);
}
errors++;
}
if(!pattern14.test(data68)){
const err240 = {instancePath:instancePath+"/oracle_pack_ref/oracle_root",schemaPath:"#/properties/oracle_pack_ref/properties/oracle_root/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
if(vErrors === null){
vErrors = [err240];
}
else {
noteFault(vErrors, err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/oracle_pack_ref/oracle_root",schemaPath:"#/properties/oracle_pack_ref/properties/oracle_root/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err241];
}
else {
noteFault(vErrors, err241);
}
errors++;
}
}
if(data60.engine_release !== undefined){
let data69 = data60.engine_release;
const _errs182 = errors;
let valid50 = false;
let passing3 = null;
const _errs183 = errors;
if(typeof data69 === "string"){
if(func2(data69) > 128){
const err242 = {instancePath:instancePath+"/oracle_pack_ref/engine_release",schemaPath:"#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err242];
}
else {
noteFault(vErrors, err242);
}
errors++;
}
if(func2(data69) < 1){
const err243 = {instancePath:instancePath+"/oracle_pack_ref/engine_release",schemaPath:"#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err244 = {instancePath:instancePath+"/oracle_pack_ref/engine_release",schemaPath:"#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err244];
}
else {
noteFault(vErrors, err244);
}
errors++;
}
var _valid3 = _errs183 === errors;
if(_valid3){
valid50 = true;
passing3 = 0;
}
const _errs185 = errors;
if(data69 !== null){
const err245 = {instancePath:instancePath+"/oracle_pack_ref/engine_release",schemaPath:"#/properties/oracle_pack_ref/properties/engine_release/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err245];
}
else {
noteFault(vErrors, err245);
}
errors++;
}
var _valid3 = _errs185 === errors;
if(_valid3 && valid50){
valid50 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid50 = true;
passing3 = 1;
}
}
if(!valid50){
const err246 = {instancePath:instancePath+"/oracle_pack_ref/engine_release",schemaPath:"#/properties/oracle_pack_ref/properties/engine_release/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err246];
}
else {
noteFault(vErrors, err246);
}
errors++;
}
else {
errors = _errs182;
if(vErrors !== null){
if(_errs182){
vErrors.length = _errs182;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err247 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err247];
}
else {
noteFault(vErrors, err247);
}
errors++;
}
}
if(data.evidence_notes !== undefined){
let data70 = data.evidence_notes;
if(Array.isArray(data70)){
if(data70.length > 50){
const err248 = {instancePath:instancePath+"/evidence_notes",schemaPath:"#/properties/evidence_notes/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err248];
}
else {
noteFault(vErrors, err248);
}
errors++;
}
const len5 = data70.length;
for(let i5=0; i5<len5; i5++){
let data71 = data70[i5];
if(typeof data71 === "string"){
if(func2(data71) > 512){
const err249 = {instancePath:instancePath+"/evidence_notes/" + i5,schemaPath:"#/properties/evidence_notes/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err249];
}
else {
noteFault(vErrors, err249);
}
errors++;
}
if(func2(data71) < 1){
const err250 = {instancePath:instancePath+"/evidence_notes/" + i5,schemaPath:"#/properties/evidence_notes/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err251 = {instancePath:instancePath+"/evidence_notes/" + i5,schemaPath:"#/properties/evidence_notes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err251];
}
else {
noteFault(vErrors, err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/evidence_notes",schemaPath:"#/properties/evidence_notes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err252];
}
else {
noteFault(vErrors, err252);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data72 = data.written_at_utc;
if(typeof data72 === "string"){
if(!pattern42.test(data72)){
const err253 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err254 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
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
const err255 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err255];
}
else {
noteFault(vErrors, err255);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

