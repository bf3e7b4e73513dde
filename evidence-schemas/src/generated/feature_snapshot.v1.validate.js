// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"feature_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","snapshot_hash","pins","created_at_utc","as_of_time_utc","feature_groups","feature_def_policy_rev","eb_offset_basis","run_config_digest","features","freshness"],"properties":{"schema":{"const":"fp.feature_snapshot.v1"},"snapshot_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"pins":{"type":"object","additionalProperties":false,"required":["platform_run_id","scenario_run_id","manifest_fingerprint","parameter_hash","seed","scenario_id"],"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"manifest_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"parameter_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"seed":{"$ref":"common.v1.schema.json#/$defs/uint64"},"scenario_id":{"type":"string","minLength":1,"maxLength":256},"run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"}}},"created_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"as_of_time_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"feature_groups":{"type":"array","minItems":1,"maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"maxLength":256},"version":{"type":"string","minLength":1,"maxLength":256}}}},"feature_def_policy_rev":{"$ref":"common.v1.schema.json#/$defs/policy_rev"},"eb_offset_basis":{"type":"object","additionalProperties":false,"required":["stream","offset_kind","offsets"],"properties":{"stream":{"type":"string","minLength":1,"maxLength":256},"offset_kind":{"const":"kafka_offset"},"offsets":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["partition","offset"],"properties":{"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"}}},"maxItems":1024},"basis_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"window_start":{"$ref":"common.v1.schema.json#/$defs/time_us"},"window_end":{"$ref":"common.v1.schema.json#/$defs/time_us"},"window_start_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"window_end_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"graph_version":{"type":"object","additionalProperties":false,"required":["version_id","watermark_ts_utc"],"properties":{"version_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"watermark_ts_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"stream":{"type":"string","minLength":1,"maxLength":256},"basis_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"computed_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"run_config_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"features":{"type":"object","maxProperties":64,"propertyNames":{"maxLength":1024},"additionalProperties":{"type":"object","maxProperties":512,"propertyNames":{"maxLength":256},"additionalProperties":{"type":"number"}}},"freshness":{"type":"object","additionalProperties":false,"required":["state","flags","stale_groups","missing_groups","missing_feature_keys"],"properties":{"state":{"enum":["GREEN","AMBER","RED"]},"flags":{"type":"array","maxItems":5,"items":{"enum":["GRAPH_VERSION_UNAVAILABLE","STALE_GRAPH_VERSION","STALE_INPUT_BASIS","MISSING_FEATURE_STATE","MISSING_FEATURE_GROUP"]}},"stale_groups":{"type":"array","maxItems":64,"items":{"type":"string","minLength":1,"maxLength":256}},"missing_groups":{"type":"array","maxItems":64,"items":{"type":"string","minLength":1,"maxLength":256}},"missing_feature_keys":{"type":"array","maxItems":64,"items":{"type":"string","minLength":1,"maxLength":1024}}}}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema34 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema35 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema38 = {"type":"string","pattern":"^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"};
const schema40 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern6 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern9 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
const pattern11 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern14 = new RegExp("^(0|[1-9][0-9]*)$", "u");
const schema42 = {"type":"object","additionalProperties":false,"required":["policy_id","revision","content_digest"],"properties":{"policy_id":{"type":"string","minLength":1,"maxLength":256},"revision":{"type":"string","minLength":1,"maxLength":256},"content_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policy_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.content_digest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_digest"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "policy_id") || (key0 === "revision")) || (key0 === "content_digest"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
}
if(data.policy_id !== undefined){
let data0 = data.policy_id;
if(typeof data0 === "string"){
if(func2(data0) > 256){
const err4 = {instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(typeof data1 === "string"){
if(func2(data1) > 256){
const err7 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
if(data.content_digest !== undefined){
let data2 = data.content_digest;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err10 = {instancePath:instancePath+"/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="feature_snapshot.v1.schema.json" */;
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
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.snapshot_hash === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "snapshot_hash"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.pins === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pins"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.created_at_utc === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at_utc"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.as_of_time_utc === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as_of_time_utc"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.feature_groups === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feature_groups"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.feature_def_policy_rev === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feature_def_policy_rev"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.eb_offset_basis === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eb_offset_basis"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.run_config_digest === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run_config_digest"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.features === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "features"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.freshness === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "freshness"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.feature_snapshot.v1" !== data.schema){
const err12 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.feature_snapshot.v1"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
}
if(data.snapshot_hash !== undefined){
let data1 = data.snapshot_hash;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err13 = {instancePath:instancePath+"/snapshot_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/snapshot_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
if(data.pins !== undefined){
let data2 = data.pins;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.platform_run_id === undefined){
const err15 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data2.scenario_run_id === undefined){
const err16 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "scenario_run_id"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data2.manifest_fingerprint === undefined){
const err17 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "manifest_fingerprint"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(data2.parameter_hash === undefined){
const err18 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "parameter_hash"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(data2.seed === undefined){
const err19 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "seed"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(data2.scenario_id === undefined){
const err20 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "scenario_id"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
for(const key1 in data2){
if(!(((((((key1 === "platform_run_id") || (key1 === "scenario_run_id")) || (key1 === "manifest_fingerprint")) || (key1 === "parameter_hash")) || (key1 === "seed")) || (key1 === "scenario_id")) || (key1 === "run_id"))){
const err21 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data2.platform_run_id !== undefined){
let data3 = data2.platform_run_id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err22 = {instancePath:instancePath+"/pins/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err23 = {instancePath:instancePath+"/pins/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data2.scenario_run_id !== undefined){
let data4 = data2.scenario_run_id;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err24 = {instancePath:instancePath+"/pins/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err25 = {instancePath:instancePath+"/pins/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data2.manifest_fingerprint !== undefined){
let data5 = data2.manifest_fingerprint;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err26 = {instancePath:instancePath+"/pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err27 = {instancePath:instancePath+"/pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data2.parameter_hash !== undefined){
let data6 = data2.parameter_hash;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err28 = {instancePath:instancePath+"/pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err29 = {instancePath:instancePath+"/pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data2.seed !== undefined){
let data7 = data2.seed;
if(typeof data7 === "string"){
if(!pattern9.test(data7)){
const err30 = {instancePath:instancePath+"/pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
}
if(data2.scenario_id !== undefined){
let data8 = data2.scenario_id;
if(typeof data8 === "string"){
if(func2(data8) > 256){
const err32 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(func2(data8) < 1){
const err33 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
if(data2.run_id !== undefined){
let data9 = data2.run_id;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err35 = {instancePath:instancePath+"/pins/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/pins/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data.created_at_utc !== undefined){
let data10 = data.created_at_utc;
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
const err38 = {instancePath:instancePath+"/created_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err39 = {instancePath:instancePath+"/created_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data.as_of_time_utc !== undefined){
let data11 = data.as_of_time_utc;
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err40 = {instancePath:instancePath+"/as_of_time_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err41 = {instancePath:instancePath+"/as_of_time_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
if(data.feature_groups !== undefined){
let data12 = data.feature_groups;
if(Array.isArray(data12)){
if(data12.length > 64){
const err42 = {instancePath:instancePath+"/feature_groups",schemaPath:"#/properties/feature_groups/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data12.length < 1){
const err43 = {instancePath:instancePath+"/feature_groups",schemaPath:"#/properties/feature_groups/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
const err44 = {instancePath:instancePath+"/feature_groups/" + i0,schemaPath:"#/properties/feature_groups/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(data13.version === undefined){
const err45 = {instancePath:instancePath+"/feature_groups/" + i0,schemaPath:"#/properties/feature_groups/items/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "name") || (key2 === "version"))){
const err46 = {instancePath:instancePath+"/feature_groups/" + i0,schemaPath:"#/properties/feature_groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data13.name !== undefined){
let data14 = data13.name;
if(typeof data14 === "string"){
if(func2(data14) > 256){
const err47 = {instancePath:instancePath+"/feature_groups/" + i0+"/name",schemaPath:"#/properties/feature_groups/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(func2(data14) < 1){
const err48 = {instancePath:instancePath+"/feature_groups/" + i0+"/name",schemaPath:"#/properties/feature_groups/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/feature_groups/" + i0+"/name",schemaPath:"#/properties/feature_groups/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data13.version !== undefined){
let data15 = data13.version;
if(typeof data15 === "string"){
if(func2(data15) > 256){
const err50 = {instancePath:instancePath+"/feature_groups/" + i0+"/version",schemaPath:"#/properties/feature_groups/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(func2(data15) < 1){
const err51 = {instancePath:instancePath+"/feature_groups/" + i0+"/version",schemaPath:"#/properties/feature_groups/items/properties/version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/feature_groups/" + i0+"/version",schemaPath:"#/properties/feature_groups/items/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/feature_groups/" + i0,schemaPath:"#/properties/feature_groups/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/feature_groups",schemaPath:"#/properties/feature_groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
}
if(data.feature_def_policy_rev !== undefined){
if(!(validate22(data.feature_def_policy_rev, {instancePath:instancePath+"/feature_def_policy_rev",parentData:data,parentDataProperty:"feature_def_policy_rev",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.eb_offset_basis !== undefined){
let data17 = data.eb_offset_basis;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.stream === undefined){
const err55 = {instancePath:instancePath+"/eb_offset_basis",schemaPath:"#/properties/eb_offset_basis/required",keyword:"required",params:{missingProperty: "stream"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
if(data17.offset_kind === undefined){
const err56 = {instancePath:instancePath+"/eb_offset_basis",schemaPath:"#/properties/eb_offset_basis/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if(data17.offsets === undefined){
const err57 = {instancePath:instancePath+"/eb_offset_basis",schemaPath:"#/properties/eb_offset_basis/required",keyword:"required",params:{missingProperty: "offsets"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
for(const key3 in data17){
if(!((((((((key3 === "stream") || (key3 === "offset_kind")) || (key3 === "offsets")) || (key3 === "basis_digest")) || (key3 === "window_start")) || (key3 === "window_end")) || (key3 === "window_start_utc")) || (key3 === "window_end_utc"))){
const err58 = {instancePath:instancePath+"/eb_offset_basis",schemaPath:"#/properties/eb_offset_basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
if(data17.stream !== undefined){
let data18 = data17.stream;
if(typeof data18 === "string"){
if(func2(data18) > 256){
const err59 = {instancePath:instancePath+"/eb_offset_basis/stream",schemaPath:"#/properties/eb_offset_basis/properties/stream/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(func2(data18) < 1){
const err60 = {instancePath:instancePath+"/eb_offset_basis/stream",schemaPath:"#/properties/eb_offset_basis/properties/stream/minLength",keyword:"minLength",params:{limit: 1}};
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
const err61 = {instancePath:instancePath+"/eb_offset_basis/stream",schemaPath:"#/properties/eb_offset_basis/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data17.offset_kind !== undefined){
if("kafka_offset" !== data17.offset_kind){
const err62 = {instancePath:instancePath+"/eb_offset_basis/offset_kind",schemaPath:"#/properties/eb_offset_basis/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
if(data17.offsets !== undefined){
let data20 = data17.offsets;
if(Array.isArray(data20)){
if(data20.length > 1024){
const err63 = {instancePath:instancePath+"/eb_offset_basis/offsets",schemaPath:"#/properties/eb_offset_basis/properties/offsets/maxItems",keyword:"maxItems",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.partition === undefined){
const err64 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i1,schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(data21.offset === undefined){
const err65 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i1,schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
for(const key4 in data21){
if(!((key4 === "partition") || (key4 === "offset"))){
const err66 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i1,schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
if(data21.partition !== undefined){
let data22 = data21.partition;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err67 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i1+"/partition",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 65535 || isNaN(data22)){
const err68 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i1+"/partition",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err69 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i1+"/partition",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data21.offset !== undefined){
let data23 = data21.offset;
if(typeof data23 === "string"){
if(func2(data23) > 20){
const err70 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i1+"/offset",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(func2(data23) < 1){
const err71 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i1+"/offset",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(!pattern14.test(data23)){
const err72 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i1+"/offset",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
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
const err73 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i1+"/offset",schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/eb_offset_basis/offsets/" + i1,schemaPath:"#/properties/eb_offset_basis/properties/offsets/items/type",keyword:"type",params:{type: "object"}};
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
const err75 = {instancePath:instancePath+"/eb_offset_basis/offsets",schemaPath:"#/properties/eb_offset_basis/properties/offsets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
}
if(data17.basis_digest !== undefined){
let data24 = data17.basis_digest;
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err76 = {instancePath:instancePath+"/eb_offset_basis/basis_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/eb_offset_basis/basis_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
}
if(data17.window_start !== undefined){
let data25 = data17.window_start;
if(typeof data25 === "string"){
if(!pattern11.test(data25)){
const err78 = {instancePath:instancePath+"/eb_offset_basis/window_start",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err79 = {instancePath:instancePath+"/eb_offset_basis/window_start",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data17.window_end !== undefined){
let data26 = data17.window_end;
if(typeof data26 === "string"){
if(!pattern11.test(data26)){
const err80 = {instancePath:instancePath+"/eb_offset_basis/window_end",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err81 = {instancePath:instancePath+"/eb_offset_basis/window_end",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
}
if(data17.window_start_utc !== undefined){
let data27 = data17.window_start_utc;
if(typeof data27 === "string"){
if(!pattern11.test(data27)){
const err82 = {instancePath:instancePath+"/eb_offset_basis/window_start_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err83 = {instancePath:instancePath+"/eb_offset_basis/window_start_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
if(data17.window_end_utc !== undefined){
let data28 = data17.window_end_utc;
if(typeof data28 === "string"){
if(!pattern11.test(data28)){
const err84 = {instancePath:instancePath+"/eb_offset_basis/window_end_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err85 = {instancePath:instancePath+"/eb_offset_basis/window_end_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/eb_offset_basis",schemaPath:"#/properties/eb_offset_basis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
}
if(data.graph_version !== undefined){
let data29 = data.graph_version;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.version_id === undefined){
const err87 = {instancePath:instancePath+"/graph_version",schemaPath:"#/properties/graph_version/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if(data29.watermark_ts_utc === undefined){
const err88 = {instancePath:instancePath+"/graph_version",schemaPath:"#/properties/graph_version/required",keyword:"required",params:{missingProperty: "watermark_ts_utc"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
for(const key5 in data29){
if(!(((((key5 === "version_id") || (key5 === "watermark_ts_utc")) || (key5 === "stream")) || (key5 === "basis_digest")) || (key5 === "computed_at_utc"))){
const err89 = {instancePath:instancePath+"/graph_version",schemaPath:"#/properties/graph_version/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
}
if(data29.version_id !== undefined){
let data30 = data29.version_id;
if(typeof data30 === "string"){
if(!pattern6.test(data30)){
const err90 = {instancePath:instancePath+"/graph_version/version_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err91 = {instancePath:instancePath+"/graph_version/version_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
}
if(data29.watermark_ts_utc !== undefined){
let data31 = data29.watermark_ts_utc;
if(typeof data31 === "string"){
if(!pattern11.test(data31)){
const err92 = {instancePath:instancePath+"/graph_version/watermark_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err93 = {instancePath:instancePath+"/graph_version/watermark_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
if(data29.stream !== undefined){
let data32 = data29.stream;
if(typeof data32 === "string"){
if(func2(data32) > 256){
const err94 = {instancePath:instancePath+"/graph_version/stream",schemaPath:"#/properties/graph_version/properties/stream/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if(func2(data32) < 1){
const err95 = {instancePath:instancePath+"/graph_version/stream",schemaPath:"#/properties/graph_version/properties/stream/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/graph_version/stream",schemaPath:"#/properties/graph_version/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
}
if(data29.basis_digest !== undefined){
let data33 = data29.basis_digest;
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
const err97 = {instancePath:instancePath+"/graph_version/basis_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/graph_version/basis_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
}
if(data29.computed_at_utc !== undefined){
let data34 = data29.computed_at_utc;
if(typeof data34 === "string"){
if(!pattern11.test(data34)){
const err99 = {instancePath:instancePath+"/graph_version/computed_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err100 = {instancePath:instancePath+"/graph_version/computed_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/graph_version",schemaPath:"#/properties/graph_version/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
}
if(data.run_config_digest !== undefined){
let data35 = data.run_config_digest;
if(typeof data35 === "string"){
if(!pattern4.test(data35)){
const err102 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err103 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
}
if(data.features !== undefined){
let data36 = data.features;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(Object.keys(data36).length > 64){
const err104 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/maxProperties",keyword:"maxProperties",params:{limit: 64}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
for(const key6 in data36){
const _errs97 = errors;
if(typeof key6 === "string"){
if(func2(key6) > 1024){
const err105 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/propertyNames/maxLength",keyword:"maxLength",params:{limit: 1024},propertyName:key6};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
}
var valid29 = _errs97 === errors;
if(!valid29){
const err106 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
}
for(const key7 in data36){
let data37 = data36[key7];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(Object.keys(data37).length > 512){
const err107 = {instancePath:instancePath+"/features/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/features/additionalProperties/maxProperties",keyword:"maxProperties",params:{limit: 512}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
for(const key8 in data37){
const _errs101 = errors;
if(typeof key8 === "string"){
if(func2(key8) > 256){
const err108 = {instancePath:instancePath+"/features/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/features/additionalProperties/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key8};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
var valid31 = _errs101 === errors;
if(!valid31){
const err109 = {instancePath:instancePath+"/features/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/features/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName: key8}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
}
for(const key9 in data37){
let data38 = data37[key9];
if(!((typeof data38 == "number") && (isFinite(data38)))){
const err110 = {instancePath:instancePath+"/features/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/features/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/features/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/features/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err112 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
}
if(data.freshness !== undefined){
let data39 = data.freshness;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.state === undefined){
const err113 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
if(data39.flags === undefined){
const err114 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/required",keyword:"required",params:{missingProperty: "flags"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
if(data39.stale_groups === undefined){
const err115 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/required",keyword:"required",params:{missingProperty: "stale_groups"}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
if(data39.missing_groups === undefined){
const err116 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/required",keyword:"required",params:{missingProperty: "missing_groups"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
if(data39.missing_feature_keys === undefined){
const err117 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/required",keyword:"required",params:{missingProperty: "missing_feature_keys"}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
for(const key10 in data39){
if(!(((((key10 === "state") || (key10 === "flags")) || (key10 === "stale_groups")) || (key10 === "missing_groups")) || (key10 === "missing_feature_keys"))){
const err118 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
}
if(data39.state !== undefined){
let data40 = data39.state;
if(!(((data40 === "GREEN") || (data40 === "AMBER")) || (data40 === "RED"))){
const err119 = {instancePath:instancePath+"/freshness/state",schemaPath:"#/properties/freshness/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.freshness.properties.state.enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
}
if(data39.flags !== undefined){
let data41 = data39.flags;
if(Array.isArray(data41)){
if(data41.length > 5){
const err120 = {instancePath:instancePath+"/freshness/flags",schemaPath:"#/properties/freshness/properties/flags/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
const len2 = data41.length;
for(let i2=0; i2<len2; i2++){
let data42 = data41[i2];
if(!(((((data42 === "GRAPH_VERSION_UNAVAILABLE") || (data42 === "STALE_GRAPH_VERSION")) || (data42 === "STALE_INPUT_BASIS")) || (data42 === "MISSING_FEATURE_STATE")) || (data42 === "MISSING_FEATURE_GROUP"))){
const err121 = {instancePath:instancePath+"/freshness/flags/" + i2,schemaPath:"#/properties/freshness/properties/flags/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.freshness.properties.flags.items.enum}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/freshness/flags",schemaPath:"#/properties/freshness/properties/flags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
}
if(data39.stale_groups !== undefined){
let data43 = data39.stale_groups;
if(Array.isArray(data43)){
if(data43.length > 64){
const err123 = {instancePath:instancePath+"/freshness/stale_groups",schemaPath:"#/properties/freshness/properties/stale_groups/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
const len3 = data43.length;
for(let i3=0; i3<len3; i3++){
let data44 = data43[i3];
if(typeof data44 === "string"){
if(func2(data44) > 256){
const err124 = {instancePath:instancePath+"/freshness/stale_groups/" + i3,schemaPath:"#/properties/freshness/properties/stale_groups/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
if(func2(data44) < 1){
const err125 = {instancePath:instancePath+"/freshness/stale_groups/" + i3,schemaPath:"#/properties/freshness/properties/stale_groups/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/freshness/stale_groups/" + i3,schemaPath:"#/properties/freshness/properties/stale_groups/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/freshness/stale_groups",schemaPath:"#/properties/freshness/properties/stale_groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
}
if(data39.missing_groups !== undefined){
let data45 = data39.missing_groups;
if(Array.isArray(data45)){
if(data45.length > 64){
const err128 = {instancePath:instancePath+"/freshness/missing_groups",schemaPath:"#/properties/freshness/properties/missing_groups/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
const len4 = data45.length;
for(let i4=0; i4<len4; i4++){
let data46 = data45[i4];
if(typeof data46 === "string"){
if(func2(data46) > 256){
const err129 = {instancePath:instancePath+"/freshness/missing_groups/" + i4,schemaPath:"#/properties/freshness/properties/missing_groups/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
if(func2(data46) < 1){
const err130 = {instancePath:instancePath+"/freshness/missing_groups/" + i4,schemaPath:"#/properties/freshness/properties/missing_groups/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err131 = {instancePath:instancePath+"/freshness/missing_groups/" + i4,schemaPath:"#/properties/freshness/properties/missing_groups/items/type",keyword:"type",params:{type: "string"}};
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
const err132 = {instancePath:instancePath+"/freshness/missing_groups",schemaPath:"#/properties/freshness/properties/missing_groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
}
if(data39.missing_feature_keys !== undefined){
let data47 = data39.missing_feature_keys;
if(Array.isArray(data47)){
if(data47.length > 64){
const err133 = {instancePath:instancePath+"/freshness/missing_feature_keys",schemaPath:"#/properties/freshness/properties/missing_feature_keys/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
const len5 = data47.length;
for(let i5=0; i5<len5; i5++){
let data48 = data47[i5];
if(typeof data48 === "string"){
if(func2(data48) > 1024){
const err134 = {instancePath:instancePath+"/freshness/missing_feature_keys/" + i5,schemaPath:"#/properties/freshness/properties/missing_feature_keys/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
if(func2(data48) < 1){
const err135 = {instancePath:instancePath+"/freshness/missing_feature_keys/" + i5,schemaPath:"#/properties/freshness/properties/missing_feature_keys/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/freshness/missing_feature_keys/" + i5,schemaPath:"#/properties/freshness/properties/missing_feature_keys/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/freshness/missing_feature_keys",schemaPath:"#/properties/freshness/properties/missing_feature_keys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

