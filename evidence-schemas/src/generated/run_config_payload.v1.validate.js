// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"run_config_payload.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","env","phase_id","platform_run_id","written_at_utc","scenario_equivalence","policies","handles","image","registry_sha256","spec_sha256"],"properties":{"schema":{"const":"fp.run_config_payload.v1"},"env":{"$ref":"common.v1.schema.json#/$defs/substrate"},"phase_id":{"const":"P1"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"scenario_equivalence":{"type":"object","additionalProperties":false,"required":["oracle_input_manifest_uri","oracle_input_manifest_sha256","oracle_required_output_ids","oracle_sort_key_by_output_id"],"properties":{"oracle_input_manifest_uri":{"type":"string","minLength":1,"maxLength":1024},"oracle_input_manifest_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"oracle_required_output_ids":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128},"minItems":1},"oracle_sort_key_by_output_id":{"type":"object","additionalProperties":{"type":"string","minLength":1,"maxLength":256},"propertyNames":{"minLength":1,"maxLength":128}}}},"policies":{"type":"object","additionalProperties":{"$ref":"common.v1.schema.json#/$defs/hex64"},"propertyNames":{"minLength":1,"maxLength":128}},"handles":{"type":"object","additionalProperties":{"type":"string","minLength":1,"maxLength":4096},"propertyNames":{"pattern":"^[A-Z][A-Z0-9_]{0,127}$"}},"image":{"type":"object","additionalProperties":false,"required":["image_tag","image_digest","source_sha256","image_reference_mode"],"properties":{"image_tag":{"type":"string","maxLength":1024,"pattern":"^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$"},"image_digest":{"$ref":"common.v1.schema.json#/$defs/image_digest"},"git_sha":{"$ref":"common.v1.schema.json#/$defs/git_sha"},"source_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"image_reference_mode":{"const":"immutable_preferred"}},"if":{"properties":{"image_tag":{"type":"string","pattern":"^git-"}}},"then":{"properties":{"git_sha":{"type":"string"}},"required":["git_sha"]},"else":{"properties":{"git_sha":false}}},"registry_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"spec_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema35 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema36 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema38 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const schema39 = {"type":"string","pattern":"^[0-9a-f]{40}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern8 = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
const pattern9 = new RegExp("^git-", "u");
const pattern10 = new RegExp("^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$", "u");
const pattern11 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern12 = new RegExp("^[0-9a-f]{40}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="run_config_payload.v1.schema.json" */;
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
if(data.env === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "env"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.phase_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.platform_run_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.written_at_utc === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.scenario_equivalence === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario_equivalence"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.policies === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policies"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.handles === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "handles"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.image === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.registry_sha256 === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry_sha256"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.spec_sha256 === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec_sha256"}};
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
if("fp.run_config_payload.v1" !== data.schema){
const err12 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.run_config_payload.v1"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
}
if(data.env !== undefined){
let data1 = data.env;
if(!(((data1 === "embedded") || (data1 === "emulated")) || (data1 === "dev_min"))){
const err13 = {instancePath:instancePath+"/env",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data.phase_id !== undefined){
if("P1" !== data.phase_id){
const err14 = {instancePath:instancePath+"/phase_id",schemaPath:"#/properties/phase_id/const",keyword:"const",params:{allowedValue: "P1"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data3 = data.platform_run_id;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err15 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err16 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data4 = data.written_at_utc;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err17 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.scenario_equivalence !== undefined){
let data5 = data.scenario_equivalence;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.oracle_input_manifest_uri === undefined){
const err19 = {instancePath:instancePath+"/scenario_equivalence",schemaPath:"#/properties/scenario_equivalence/required",keyword:"required",params:{missingProperty: "oracle_input_manifest_uri"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(data5.oracle_input_manifest_sha256 === undefined){
const err20 = {instancePath:instancePath+"/scenario_equivalence",schemaPath:"#/properties/scenario_equivalence/required",keyword:"required",params:{missingProperty: "oracle_input_manifest_sha256"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(data5.oracle_required_output_ids === undefined){
const err21 = {instancePath:instancePath+"/scenario_equivalence",schemaPath:"#/properties/scenario_equivalence/required",keyword:"required",params:{missingProperty: "oracle_required_output_ids"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(data5.oracle_sort_key_by_output_id === undefined){
const err22 = {instancePath:instancePath+"/scenario_equivalence",schemaPath:"#/properties/scenario_equivalence/required",keyword:"required",params:{missingProperty: "oracle_sort_key_by_output_id"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "oracle_input_manifest_uri") || (key1 === "oracle_input_manifest_sha256")) || (key1 === "oracle_required_output_ids")) || (key1 === "oracle_sort_key_by_output_id"))){
const err23 = {instancePath:instancePath+"/scenario_equivalence",schemaPath:"#/properties/scenario_equivalence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data5.oracle_input_manifest_uri !== undefined){
let data6 = data5.oracle_input_manifest_uri;
if(typeof data6 === "string"){
if(func2(data6) > 1024){
const err24 = {instancePath:instancePath+"/scenario_equivalence/oracle_input_manifest_uri",schemaPath:"#/properties/scenario_equivalence/properties/oracle_input_manifest_uri/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(func2(data6) < 1){
const err25 = {instancePath:instancePath+"/scenario_equivalence/oracle_input_manifest_uri",schemaPath:"#/properties/scenario_equivalence/properties/oracle_input_manifest_uri/minLength",keyword:"minLength",params:{limit: 1}};
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
const err26 = {instancePath:instancePath+"/scenario_equivalence/oracle_input_manifest_uri",schemaPath:"#/properties/scenario_equivalence/properties/oracle_input_manifest_uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data5.oracle_input_manifest_sha256 !== undefined){
let data7 = data5.oracle_input_manifest_sha256;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err27 = {instancePath:instancePath+"/scenario_equivalence/oracle_input_manifest_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/scenario_equivalence/oracle_input_manifest_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data5.oracle_required_output_ids !== undefined){
let data8 = data5.oracle_required_output_ids;
if(Array.isArray(data8)){
if(data8.length < 1){
const err29 = {instancePath:instancePath+"/scenario_equivalence/oracle_required_output_ids",schemaPath:"#/properties/scenario_equivalence/properties/oracle_required_output_ids/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func2(data9) > 128){
const err30 = {instancePath:instancePath+"/scenario_equivalence/oracle_required_output_ids/" + i0,schemaPath:"#/properties/scenario_equivalence/properties/oracle_required_output_ids/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(func2(data9) < 1){
const err31 = {instancePath:instancePath+"/scenario_equivalence/oracle_required_output_ids/" + i0,schemaPath:"#/properties/scenario_equivalence/properties/oracle_required_output_ids/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err32 = {instancePath:instancePath+"/scenario_equivalence/oracle_required_output_ids/" + i0,schemaPath:"#/properties/scenario_equivalence/properties/oracle_required_output_ids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/scenario_equivalence/oracle_required_output_ids",schemaPath:"#/properties/scenario_equivalence/properties/oracle_required_output_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
if(data5.oracle_sort_key_by_output_id !== undefined){
let data10 = data5.oracle_sort_key_by_output_id;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
const _errs26 = errors;
if(typeof key2 === "string"){
if(func2(key2) > 128){
const err34 = {instancePath:instancePath+"/scenario_equivalence/oracle_sort_key_by_output_id",schemaPath:"#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},propertyName:key2};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(func2(key2) < 1){
const err35 = {instancePath:instancePath+"/scenario_equivalence/oracle_sort_key_by_output_id",schemaPath:"#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key2};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
var valid8 = _errs26 === errors;
if(!valid8){
const err36 = {instancePath:instancePath+"/scenario_equivalence/oracle_sort_key_by_output_id",schemaPath:"#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
for(const key3 in data10){
let data11 = data10[key3];
if(typeof data11 === "string"){
if(func2(data11) > 256){
const err37 = {instancePath:instancePath+"/scenario_equivalence/oracle_sort_key_by_output_id/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(func2(data11) < 1){
const err38 = {instancePath:instancePath+"/scenario_equivalence/oracle_sort_key_by_output_id/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err39 = {instancePath:instancePath+"/scenario_equivalence/oracle_sort_key_by_output_id/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/scenario_equivalence/oracle_sort_key_by_output_id",schemaPath:"#/properties/scenario_equivalence/properties/oracle_sort_key_by_output_id/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/scenario_equivalence",schemaPath:"#/properties/scenario_equivalence/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
if(data.policies !== undefined){
let data12 = data.policies;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
const _errs32 = errors;
if(typeof key4 === "string"){
if(func2(key4) > 128){
const err42 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},propertyName:key4};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(func2(key4) < 1){
const err43 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key4};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
var valid10 = _errs32 === errors;
if(!valid10){
const err44 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
for(const key5 in data12){
let data13 = data12[key5];
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err45 = {instancePath:instancePath+"/policies/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err46 = {instancePath:instancePath+"/policies/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
const err47 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
if(data.handles !== undefined){
let data14 = data.handles;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key6 in data14){
const _errs39 = errors;
if(typeof key6 === "string"){
if(!pattern8.test(key6)){
const err48 = {instancePath:instancePath+"/handles",schemaPath:"#/properties/handles/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,127}$"},propertyName:key6};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
var valid13 = _errs39 === errors;
if(!valid13){
const err49 = {instancePath:instancePath+"/handles",schemaPath:"#/properties/handles/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
for(const key7 in data14){
let data15 = data14[key7];
if(typeof data15 === "string"){
if(func2(data15) > 4096){
const err50 = {instancePath:instancePath+"/handles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/handles/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(func2(data15) < 1){
const err51 = {instancePath:instancePath+"/handles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/handles/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err52 = {instancePath:instancePath+"/handles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/handles/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err53 = {instancePath:instancePath+"/handles",schemaPath:"#/properties/handles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
if(data.image !== undefined){
let data16 = data.image;
const _errs45 = errors;
let valid15 = true;
const _errs46 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.image_tag !== undefined){
let data17 = data16.image_tag;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data17 === "string"){
if(!pattern9.test(data17)){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
}
else {
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
}
}
var _valid0 = _errs46 === errors;
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs49 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.git_sha === undefined){
const err56 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/then/required",keyword:"required",params:{missingProperty: "git_sha"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if(data16.git_sha !== undefined){
if(typeof data16.git_sha !== "string"){
const err57 = {instancePath:instancePath+"/image/git_sha",schemaPath:"#/properties/image/then/properties/git_sha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
}
}
var _valid0 = _errs49 === errors;
valid15 = _valid0;
if(valid15){
var props0 = {};
props0.git_sha = true;
props0.image_tag = true;
}
ifClause0 = "then";
}
else {
const _errs52 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.git_sha !== undefined){
const err58 = {instancePath:instancePath+"/image/git_sha",schemaPath:"#/properties/image/else/properties/git_sha/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
var _valid0 = _errs52 === errors;
valid15 = _valid0;
if(valid15){
if(props0 !== true){
props0 = props0 || {};
props0.git_sha = true;
}
}
ifClause0 = "else";
}
if(!valid15){
const err59 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.image_tag === undefined){
const err60 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/required",keyword:"required",params:{missingProperty: "image_tag"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
if(data16.image_digest === undefined){
const err61 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(data16.source_sha256 === undefined){
const err62 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/required",keyword:"required",params:{missingProperty: "source_sha256"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(data16.image_reference_mode === undefined){
const err63 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/required",keyword:"required",params:{missingProperty: "image_reference_mode"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
for(const key8 in data16){
if(!(((((key8 === "image_tag") || (key8 === "image_digest")) || (key8 === "git_sha")) || (key8 === "source_sha256")) || (key8 === "image_reference_mode"))){
const err64 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
if(data16.image_tag !== undefined){
let data20 = data16.image_tag;
if(typeof data20 === "string"){
if(func2(data20) > 1024){
const err65 = {instancePath:instancePath+"/image/image_tag",schemaPath:"#/properties/image/properties/image_tag/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(!pattern10.test(data20)){
const err66 = {instancePath:instancePath+"/image/image_tag",schemaPath:"#/properties/image/properties/image_tag/pattern",keyword:"pattern",params:{pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/image/image_tag",schemaPath:"#/properties/image/properties/image_tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
}
if(data16.image_digest !== undefined){
let data21 = data16.image_digest;
if(typeof data21 === "string"){
if(!pattern11.test(data21)){
const err68 = {instancePath:instancePath+"/image/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err69 = {instancePath:instancePath+"/image/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
if(data16.git_sha !== undefined){
let data22 = data16.git_sha;
if(typeof data22 === "string"){
if(!pattern12.test(data22)){
const err70 = {instancePath:instancePath+"/image/git_sha",schemaPath:"common.v1.schema.json#/$defs/git_sha/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}};
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
const err71 = {instancePath:instancePath+"/image/git_sha",schemaPath:"common.v1.schema.json#/$defs/git_sha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
if(data16.source_sha256 !== undefined){
let data23 = data16.source_sha256;
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
const err72 = {instancePath:instancePath+"/image/source_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err73 = {instancePath:instancePath+"/image/source_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
if(data16.image_reference_mode !== undefined){
if("immutable_preferred" !== data16.image_reference_mode){
const err74 = {instancePath:instancePath+"/image/image_reference_mode",schemaPath:"#/properties/image/properties/image_reference_mode/const",keyword:"const",params:{allowedValue: "immutable_preferred"}};
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
const err75 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
}
if(data.registry_sha256 !== undefined){
let data25 = data.registry_sha256;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
const err76 = {instancePath:instancePath+"/registry_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err77 = {instancePath:instancePath+"/registry_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
}
if(data.spec_sha256 !== undefined){
let data26 = data.spec_sha256;
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
const err78 = {instancePath:instancePath+"/spec_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err79 = {instancePath:instancePath+"/spec_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

