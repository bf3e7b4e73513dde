// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/equal.js';
import helper1 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"run_manifest.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","platform_run_id","scenario_run_id","env","phase_id","written_at_utc","config_digest","config_digest_algo","scenario_config_digest","scenario_equivalence","image","source_handles","registry_sha256","spec_sha256"],"properties":{"schema":{"const":"fp.run_manifest.v1"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"env":{"$ref":"common.v1.schema.json#/$defs/substrate"},"phase_id":{"const":"P1"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"config_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"config_digest_algo":{"const":"sha256"},"scenario_config_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"scenario_equivalence":{"type":"object","additionalProperties":false,"required":["key","fields","canonicalization_mode","derivation_mode"],"properties":{"key":{"$ref":"common.v1.schema.json#/$defs/hex64"},"fields":{"const":["oracle_input_manifest_uri","oracle_input_manifest_sha256","oracle_required_output_ids","oracle_sort_key_by_output_id","config_digest"]},"canonicalization_mode":{"const":"json_sorted_keys_v1"},"derivation_mode":{"const":"deterministic_hash_v1"}}},"image":{"type":"object","additionalProperties":false,"required":["image_tag","image_digest","source_sha256","image_reference_mode"],"properties":{"image_tag":{"type":"string","maxLength":1024,"pattern":"^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$"},"image_digest":{"$ref":"common.v1.schema.json#/$defs/image_digest"},"git_sha":{"$ref":"common.v1.schema.json#/$defs/git_sha"},"source_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"image_reference_mode":{"const":"immutable_preferred"}},"if":{"properties":{"image_tag":{"type":"string","pattern":"^git-"}}},"then":{"properties":{"git_sha":{"type":"string"}},"required":["git_sha"]},"else":{"properties":{"git_sha":false}}},"source_handles":{"type":"object","additionalProperties":{"type":"string","minLength":1,"maxLength":4096},"propertyNames":{"pattern":"^[A-Z][A-Z0-9_]{0,127}$"}},"registry_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"spec_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"run_config_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};
const schema33 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema34 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema35 = {"enum":["embedded","emulated","dev_min"]};
const schema36 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema37 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema40 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const schema41 = {"type":"string","pattern":"^[0-9a-f]{40}$"};
const func1 = Object.prototype.hasOwnProperty;
const func0 = (helper0.default ?? helper0);
const func3 = (helper1.default ?? helper1);
const pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern5 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern10 = new RegExp("^git-", "u");
const pattern11 = new RegExp("^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$", "u");
const pattern12 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern13 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern15 = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="run_manifest.v1.schema.json" */;
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
if(data.env === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "env"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.phase_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.written_at_utc === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.config_digest === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "config_digest"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.config_digest_algo === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "config_digest_algo"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.scenario_config_digest === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario_config_digest"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.scenario_equivalence === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario_equivalence"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.image === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.source_handles === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_handles"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.registry_sha256 === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry_sha256"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.spec_sha256 === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec_sha256"}};
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
if(data.schema !== undefined){
if("fp.run_manifest.v1" !== data.schema){
const err15 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.run_manifest.v1"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data1 = data.platform_run_id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err16 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.scenario_run_id !== undefined){
let data2 = data.scenario_run_id;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err18 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err19 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.env !== undefined){
let data3 = data.env;
if(!(((data3 === "embedded") || (data3 === "emulated")) || (data3 === "dev_min"))){
const err20 = {instancePath:instancePath+"/env",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema35.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data.phase_id !== undefined){
if("P1" !== data.phase_id){
const err21 = {instancePath:instancePath+"/phase_id",schemaPath:"#/properties/phase_id/const",keyword:"const",params:{allowedValue: "P1"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data5 = data.written_at_utc;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err22 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err23 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data.config_digest !== undefined){
let data6 = data.config_digest;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err24 = {instancePath:instancePath+"/config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err25 = {instancePath:instancePath+"/config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data.config_digest_algo !== undefined){
if("sha256" !== data.config_digest_algo){
const err26 = {instancePath:instancePath+"/config_digest_algo",schemaPath:"#/properties/config_digest_algo/const",keyword:"const",params:{allowedValue: "sha256"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data.scenario_config_digest !== undefined){
let data8 = data.scenario_config_digest;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err27 = {instancePath:instancePath+"/scenario_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err28 = {instancePath:instancePath+"/scenario_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data.scenario_equivalence !== undefined){
let data9 = data.scenario_equivalence;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.key === undefined){
const err29 = {instancePath:instancePath+"/scenario_equivalence",schemaPath:"#/properties/scenario_equivalence/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(data9.fields === undefined){
const err30 = {instancePath:instancePath+"/scenario_equivalence",schemaPath:"#/properties/scenario_equivalence/required",keyword:"required",params:{missingProperty: "fields"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(data9.canonicalization_mode === undefined){
const err31 = {instancePath:instancePath+"/scenario_equivalence",schemaPath:"#/properties/scenario_equivalence/required",keyword:"required",params:{missingProperty: "canonicalization_mode"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(data9.derivation_mode === undefined){
const err32 = {instancePath:instancePath+"/scenario_equivalence",schemaPath:"#/properties/scenario_equivalence/required",keyword:"required",params:{missingProperty: "derivation_mode"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
for(const key1 in data9){
if(!((((key1 === "key") || (key1 === "fields")) || (key1 === "canonicalization_mode")) || (key1 === "derivation_mode"))){
const err33 = {instancePath:instancePath+"/scenario_equivalence",schemaPath:"#/properties/scenario_equivalence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
if(data9.key !== undefined){
let data10 = data9.key;
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err34 = {instancePath:instancePath+"/scenario_equivalence/key",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err35 = {instancePath:instancePath+"/scenario_equivalence/key",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data9.fields !== undefined){
if(!func0(data9.fields, schema31.properties.scenario_equivalence.properties.fields.const)){
const err36 = {instancePath:instancePath+"/scenario_equivalence/fields",schemaPath:"#/properties/scenario_equivalence/properties/fields/const",keyword:"const",params:{allowedValue: schema31.properties.scenario_equivalence.properties.fields.const}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data9.canonicalization_mode !== undefined){
if("json_sorted_keys_v1" !== data9.canonicalization_mode){
const err37 = {instancePath:instancePath+"/scenario_equivalence/canonicalization_mode",schemaPath:"#/properties/scenario_equivalence/properties/canonicalization_mode/const",keyword:"const",params:{allowedValue: "json_sorted_keys_v1"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data9.derivation_mode !== undefined){
if("deterministic_hash_v1" !== data9.derivation_mode){
const err38 = {instancePath:instancePath+"/scenario_equivalence/derivation_mode",schemaPath:"#/properties/scenario_equivalence/properties/derivation_mode/const",keyword:"const",params:{allowedValue: "deterministic_hash_v1"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/scenario_equivalence",schemaPath:"#/properties/scenario_equivalence/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data.image !== undefined){
let data14 = data.image;
const _errs33 = errors;
let valid9 = true;
const _errs34 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.image_tag !== undefined){
let data15 = data14.image_tag;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(!pattern10.test(data15)){
const err40 = {};
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
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
}
}
var _valid0 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs37 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.git_sha === undefined){
const err42 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/then/required",keyword:"required",params:{missingProperty: "git_sha"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data14.git_sha !== undefined){
if(typeof data14.git_sha !== "string"){
const err43 = {instancePath:instancePath+"/image/git_sha",schemaPath:"#/properties/image/then/properties/git_sha/type",keyword:"type",params:{type: "string"}};
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
var _valid0 = _errs37 === errors;
valid9 = _valid0;
if(valid9){
var props0 = {};
props0.git_sha = true;
props0.image_tag = true;
}
ifClause0 = "then";
}
else {
const _errs40 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.git_sha !== undefined){
const err44 = {instancePath:instancePath+"/image/git_sha",schemaPath:"#/properties/image/else/properties/git_sha/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
var _valid0 = _errs40 === errors;
valid9 = _valid0;
if(valid9){
if(props0 !== true){
props0 = props0 || {};
props0.git_sha = true;
}
}
ifClause0 = "else";
}
if(!valid9){
const err45 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.image_tag === undefined){
const err46 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/required",keyword:"required",params:{missingProperty: "image_tag"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if(data14.image_digest === undefined){
const err47 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(data14.source_sha256 === undefined){
const err48 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/required",keyword:"required",params:{missingProperty: "source_sha256"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if(data14.image_reference_mode === undefined){
const err49 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/required",keyword:"required",params:{missingProperty: "image_reference_mode"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
for(const key2 in data14){
if(!(((((key2 === "image_tag") || (key2 === "image_digest")) || (key2 === "git_sha")) || (key2 === "source_sha256")) || (key2 === "image_reference_mode"))){
const err50 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
if(data14.image_tag !== undefined){
let data18 = data14.image_tag;
if(typeof data18 === "string"){
if(func3(data18) > 1024){
const err51 = {instancePath:instancePath+"/image/image_tag",schemaPath:"#/properties/image/properties/image_tag/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(!pattern11.test(data18)){
const err52 = {instancePath:instancePath+"/image/image_tag",schemaPath:"#/properties/image/properties/image_tag/pattern",keyword:"pattern",params:{pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/image/image_tag",schemaPath:"#/properties/image/properties/image_tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
if(data14.image_digest !== undefined){
let data19 = data14.image_digest;
if(typeof data19 === "string"){
if(!pattern12.test(data19)){
const err54 = {instancePath:instancePath+"/image/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err55 = {instancePath:instancePath+"/image/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data14.git_sha !== undefined){
let data20 = data14.git_sha;
if(typeof data20 === "string"){
if(!pattern13.test(data20)){
const err56 = {instancePath:instancePath+"/image/git_sha",schemaPath:"common.v1.schema.json#/$defs/git_sha/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/image/git_sha",schemaPath:"common.v1.schema.json#/$defs/git_sha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
}
if(data14.source_sha256 !== undefined){
let data21 = data14.source_sha256;
if(typeof data21 === "string"){
if(!pattern7.test(data21)){
const err58 = {instancePath:instancePath+"/image/source_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err59 = {instancePath:instancePath+"/image/source_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data14.image_reference_mode !== undefined){
if("immutable_preferred" !== data14.image_reference_mode){
const err60 = {instancePath:instancePath+"/image/image_reference_mode",schemaPath:"#/properties/image/properties/image_reference_mode/const",keyword:"const",params:{allowedValue: "immutable_preferred"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data.source_handles !== undefined){
let data23 = data.source_handles;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key3 in data23){
const _errs56 = errors;
if(typeof key3 === "string"){
if(!pattern15.test(key3)){
const err62 = {instancePath:instancePath+"/source_handles",schemaPath:"#/properties/source_handles/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,127}$"},propertyName:key3};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
var valid17 = _errs56 === errors;
if(!valid17){
const err63 = {instancePath:instancePath+"/source_handles",schemaPath:"#/properties/source_handles/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
}
for(const key4 in data23){
let data24 = data23[key4];
if(typeof data24 === "string"){
if(func3(data24) > 4096){
const err64 = {instancePath:instancePath+"/source_handles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source_handles/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(func3(data24) < 1){
const err65 = {instancePath:instancePath+"/source_handles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source_handles/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err66 = {instancePath:instancePath+"/source_handles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source_handles/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err67 = {instancePath:instancePath+"/source_handles",schemaPath:"#/properties/source_handles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
}
if(data.registry_sha256 !== undefined){
let data25 = data.registry_sha256;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
const err68 = {instancePath:instancePath+"/registry_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err69 = {instancePath:instancePath+"/registry_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
if(data.spec_sha256 !== undefined){
let data26 = data.spec_sha256;
if(typeof data26 === "string"){
if(!pattern7.test(data26)){
const err70 = {instancePath:instancePath+"/spec_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err71 = {instancePath:instancePath+"/spec_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
if(data.run_config_digest !== undefined){
let data27 = data.run_config_digest;
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
const err72 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err73 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

