// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"bundle_index.v1.schema.json","type":"object","unevaluatedProperties":false,"required":["schema","substrate","platform_run_id","entries","append_only_sets","root_sha256","prev_root_sha256","completeness","written_at_utc"],"properties":{"schema":{"const":"fp.bundle_index.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/run_or_none"},"entries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","bucket","version_id","sha256","size","class","writer","phase_id","required","written_at_utc"],"properties":{"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"bucket":{"type":"string","minLength":1,"maxLength":63},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"size":{"type":"integer","minimum":0},"class":{"enum":["T","D","M","G"]},"writer":{"type":"string","minLength":1,"maxLength":1024},"phase_id":{"$ref":"common.v1.schema.json#/$defs/phase_id"},"required":{"type":"boolean"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"}}}},"append_only_sets":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["prefix","bucket","object_count","as_of_utc","set_sha256"],"properties":{"prefix":{"$ref":"common.v1.schema.json#/$defs/object_key"},"bucket":{"type":"string","minLength":1,"maxLength":63},"object_count":{"type":"integer","minimum":0},"as_of_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"set_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}}},"root_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"prev_root_sha256":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"completeness":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["required","present","missing"],"properties":{"required":{"type":"integer","minimum":0},"present":{"type":"integer","minimum":0},"missing":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}}}}},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"}},"oneOf":[{"type":"object","required":["scope"],"properties":{"scope":{"const":"run"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"}}},{"type":"object","required":["scope","execution_id"],"properties":{"scope":{"const":"execution"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"}}}]};
const schema33 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema34 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema35 = {"enum":["embedded","emulated","dev_min"]};
const schema36 = {"type":"string","pattern":"^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$"};
const schema37 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"};
const schema38 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema39 = {"enum":["pre-P(-1)","P(-1)","P0","P1","P2","P3","P4","P5","P6","P7","P8","P9","P10","P11","P12","certification"]};
const schema40 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern5 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern6 = new RegExp("^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$", "u");
const pattern7 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern9 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="bundle_index.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.scope !== undefined){
if("run" !== data.scope){
const err1 = {instancePath:instancePath+"/scope",schemaPath:"#/oneOf/0/properties/scope/const",keyword:"const",params:{allowedValue: "run"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data1 = data.platform_run_id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.scope = true;
props0.platform_run_id = true;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.execution_id === undefined){
const err6 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.scope !== undefined){
if("execution" !== data.scope){
const err7 = {instancePath:instancePath+"/scope",schemaPath:"#/oneOf/1/properties/scope/const",keyword:"const",params:{allowedValue: "execution"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data3 = data.execution_id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err8 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
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
const err9 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.scope = true;
props0.execution_id = true;
}
}
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.substrate === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.platform_run_id === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.entries === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data.append_only_sets === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "append_only_sets"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data.root_sha256 === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "root_sha256"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(data.prev_root_sha256 === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prev_root_sha256"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(data.completeness === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completeness"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(data.written_at_utc === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.schema = true;
props0.substrate = true;
props0.platform_run_id = true;
props0.entries = true;
props0.append_only_sets = true;
props0.root_sha256 = true;
props0.prev_root_sha256 = true;
props0.completeness = true;
props0.written_at_utc = true;
}
if(data.schema !== undefined){
if("fp.bundle_index.v1" !== data.schema){
const err21 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.bundle_index.v1"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.substrate !== undefined){
let data5 = data.substrate;
if(!(((data5 === "embedded") || (data5 === "emulated")) || (data5 === "dev_min"))){
const err22 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema35.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data6 = data.platform_run_id;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err23 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/run_or_none/pattern",keyword:"pattern",params:{pattern: "^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$"}};
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
const err24 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/run_or_none/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data.entries !== undefined){
let data7 = data.entries;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.key === undefined){
const err25 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(data8.bucket === undefined){
const err26 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "bucket"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(data8.version_id === undefined){
const err27 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(data8.sha256 === undefined){
const err28 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data8.size === undefined){
const err29 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(data8.class === undefined){
const err30 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "class"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(data8.writer === undefined){
const err31 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "writer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(data8.phase_id === undefined){
const err32 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "phase_id"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data8.required === undefined){
const err33 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "required"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data8.written_at_utc === undefined){
const err34 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
for(const key0 in data8){
if(!(func1.call(schema31.properties.entries.items.properties, key0))){
const err35 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data8.key !== undefined){
let data9 = data8.key;
if(typeof data9 === "string"){
if(func2(data9) > 1024){
const err36 = {instancePath:instancePath+"/entries/" + i0+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(func2(data9) < 1){
const err37 = {instancePath:instancePath+"/entries/" + i0+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(!pattern7.test(data9)){
const err38 = {instancePath:instancePath+"/entries/" + i0+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"}};
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
const err39 = {instancePath:instancePath+"/entries/" + i0+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data8.bucket !== undefined){
let data10 = data8.bucket;
if(typeof data10 === "string"){
if(func2(data10) > 63){
const err40 = {instancePath:instancePath+"/entries/" + i0+"/bucket",schemaPath:"#/properties/entries/items/properties/bucket/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(func2(data10) < 1){
const err41 = {instancePath:instancePath+"/entries/" + i0+"/bucket",schemaPath:"#/properties/entries/items/properties/bucket/minLength",keyword:"minLength",params:{limit: 1}};
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
const err42 = {instancePath:instancePath+"/entries/" + i0+"/bucket",schemaPath:"#/properties/entries/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data8.version_id !== undefined){
let data11 = data8.version_id;
if(typeof data11 === "string"){
if(func2(data11) > 1024){
const err43 = {instancePath:instancePath+"/entries/" + i0+"/version_id",schemaPath:"#/properties/entries/items/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(func2(data11) < 1){
const err44 = {instancePath:instancePath+"/entries/" + i0+"/version_id",schemaPath:"#/properties/entries/items/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/entries/" + i0+"/version_id",schemaPath:"#/properties/entries/items/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
if(data8.sha256 !== undefined){
let data12 = data8.sha256;
if(typeof data12 === "string"){
if(!pattern8.test(data12)){
const err46 = {instancePath:instancePath+"/entries/" + i0+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err47 = {instancePath:instancePath+"/entries/" + i0+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
if(data8.size !== undefined){
let data13 = data8.size;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err48 = {instancePath:instancePath+"/entries/" + i0+"/size",schemaPath:"#/properties/entries/items/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err49 = {instancePath:instancePath+"/entries/" + i0+"/size",schemaPath:"#/properties/entries/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
}
if(data8.class !== undefined){
let data14 = data8.class;
if(!((((data14 === "T") || (data14 === "D")) || (data14 === "M")) || (data14 === "G"))){
const err50 = {instancePath:instancePath+"/entries/" + i0+"/class",schemaPath:"#/properties/entries/items/properties/class/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.class.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
if(data8.writer !== undefined){
let data15 = data8.writer;
if(typeof data15 === "string"){
if(func2(data15) > 1024){
const err51 = {instancePath:instancePath+"/entries/" + i0+"/writer",schemaPath:"#/properties/entries/items/properties/writer/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(func2(data15) < 1){
const err52 = {instancePath:instancePath+"/entries/" + i0+"/writer",schemaPath:"#/properties/entries/items/properties/writer/minLength",keyword:"minLength",params:{limit: 1}};
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
const err53 = {instancePath:instancePath+"/entries/" + i0+"/writer",schemaPath:"#/properties/entries/items/properties/writer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
if(data8.phase_id !== undefined){
let data16 = data8.phase_id;
if(!((((((((((((((((data16 === "pre-P(-1)") || (data16 === "P(-1)")) || (data16 === "P0")) || (data16 === "P1")) || (data16 === "P2")) || (data16 === "P3")) || (data16 === "P4")) || (data16 === "P5")) || (data16 === "P6")) || (data16 === "P7")) || (data16 === "P8")) || (data16 === "P9")) || (data16 === "P10")) || (data16 === "P11")) || (data16 === "P12")) || (data16 === "certification"))){
const err54 = {instancePath:instancePath+"/entries/" + i0+"/phase_id",schemaPath:"common.v1.schema.json#/$defs/phase_id/enum",keyword:"enum",params:{allowedValues: schema39.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
}
if(data8.required !== undefined){
if(typeof data8.required !== "boolean"){
const err55 = {instancePath:instancePath+"/entries/" + i0+"/required",schemaPath:"#/properties/entries/items/properties/required/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data8.written_at_utc !== undefined){
let data18 = data8.written_at_utc;
if(typeof data18 === "string"){
if(!pattern9.test(data18)){
const err56 = {instancePath:instancePath+"/entries/" + i0+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err57 = {instancePath:instancePath+"/entries/" + i0+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
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
else {
const err58 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data.append_only_sets !== undefined){
let data19 = data.append_only_sets;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.prefix === undefined){
const err60 = {instancePath:instancePath+"/append_only_sets/" + i1,schemaPath:"#/properties/append_only_sets/items/required",keyword:"required",params:{missingProperty: "prefix"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
if(data20.bucket === undefined){
const err61 = {instancePath:instancePath+"/append_only_sets/" + i1,schemaPath:"#/properties/append_only_sets/items/required",keyword:"required",params:{missingProperty: "bucket"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(data20.object_count === undefined){
const err62 = {instancePath:instancePath+"/append_only_sets/" + i1,schemaPath:"#/properties/append_only_sets/items/required",keyword:"required",params:{missingProperty: "object_count"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(data20.as_of_utc === undefined){
const err63 = {instancePath:instancePath+"/append_only_sets/" + i1,schemaPath:"#/properties/append_only_sets/items/required",keyword:"required",params:{missingProperty: "as_of_utc"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(data20.set_sha256 === undefined){
const err64 = {instancePath:instancePath+"/append_only_sets/" + i1,schemaPath:"#/properties/append_only_sets/items/required",keyword:"required",params:{missingProperty: "set_sha256"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
for(const key1 in data20){
if(!(((((key1 === "prefix") || (key1 === "bucket")) || (key1 === "object_count")) || (key1 === "as_of_utc")) || (key1 === "set_sha256"))){
const err65 = {instancePath:instancePath+"/append_only_sets/" + i1,schemaPath:"#/properties/append_only_sets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
}
if(data20.prefix !== undefined){
let data21 = data20.prefix;
if(typeof data21 === "string"){
if(func2(data21) > 1024){
const err66 = {instancePath:instancePath+"/append_only_sets/" + i1+"/prefix",schemaPath:"common.v1.schema.json#/$defs/object_key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(func2(data21) < 1){
const err67 = {instancePath:instancePath+"/append_only_sets/" + i1+"/prefix",schemaPath:"common.v1.schema.json#/$defs/object_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
if(!pattern7.test(data21)){
const err68 = {instancePath:instancePath+"/append_only_sets/" + i1+"/prefix",schemaPath:"common.v1.schema.json#/$defs/object_key/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"}};
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
const err69 = {instancePath:instancePath+"/append_only_sets/" + i1+"/prefix",schemaPath:"common.v1.schema.json#/$defs/object_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
if(data20.bucket !== undefined){
let data22 = data20.bucket;
if(typeof data22 === "string"){
if(func2(data22) > 63){
const err70 = {instancePath:instancePath+"/append_only_sets/" + i1+"/bucket",schemaPath:"#/properties/append_only_sets/items/properties/bucket/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(func2(data22) < 1){
const err71 = {instancePath:instancePath+"/append_only_sets/" + i1+"/bucket",schemaPath:"#/properties/append_only_sets/items/properties/bucket/minLength",keyword:"minLength",params:{limit: 1}};
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
const err72 = {instancePath:instancePath+"/append_only_sets/" + i1+"/bucket",schemaPath:"#/properties/append_only_sets/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
}
if(data20.object_count !== undefined){
let data23 = data20.object_count;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err73 = {instancePath:instancePath+"/append_only_sets/" + i1+"/object_count",schemaPath:"#/properties/append_only_sets/items/properties/object_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err74 = {instancePath:instancePath+"/append_only_sets/" + i1+"/object_count",schemaPath:"#/properties/append_only_sets/items/properties/object_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data20.as_of_utc !== undefined){
let data24 = data20.as_of_utc;
if(typeof data24 === "string"){
if(!pattern9.test(data24)){
const err75 = {instancePath:instancePath+"/append_only_sets/" + i1+"/as_of_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err76 = {instancePath:instancePath+"/append_only_sets/" + i1+"/as_of_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
if(data20.set_sha256 !== undefined){
let data25 = data20.set_sha256;
if(typeof data25 === "string"){
if(!pattern8.test(data25)){
const err77 = {instancePath:instancePath+"/append_only_sets/" + i1+"/set_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err78 = {instancePath:instancePath+"/append_only_sets/" + i1+"/set_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
const err79 = {instancePath:instancePath+"/append_only_sets/" + i1,schemaPath:"#/properties/append_only_sets/items/type",keyword:"type",params:{type: "object"}};
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
const err80 = {instancePath:instancePath+"/append_only_sets",schemaPath:"#/properties/append_only_sets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
}
if(data.root_sha256 !== undefined){
let data26 = data.root_sha256;
if(typeof data26 === "string"){
if(!pattern8.test(data26)){
const err81 = {instancePath:instancePath+"/root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err82 = {instancePath:instancePath+"/root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
if(data.prev_root_sha256 !== undefined){
let data27 = data.prev_root_sha256;
const _errs69 = errors;
let valid22 = false;
let passing1 = null;
const _errs70 = errors;
if(typeof data27 === "string"){
if(!pattern8.test(data27)){
const err83 = {instancePath:instancePath+"/prev_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err84 = {instancePath:instancePath+"/prev_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
var _valid1 = _errs70 === errors;
if(_valid1){
valid22 = true;
passing1 = 0;
}
const _errs73 = errors;
if(data27 !== null){
const err85 = {instancePath:instancePath+"/prev_root_sha256",schemaPath:"#/properties/prev_root_sha256/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
var _valid1 = _errs73 === errors;
if(_valid1 && valid22){
valid22 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid22 = true;
passing1 = 1;
}
}
if(!valid22){
const err86 = {instancePath:instancePath+"/prev_root_sha256",schemaPath:"#/properties/prev_root_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
}
if(data.completeness !== undefined){
let data28 = data.completeness;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key2 in data28){
let data29 = data28[key2];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.required === undefined){
const err87 = {instancePath:instancePath+"/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/completeness/additionalProperties/required",keyword:"required",params:{missingProperty: "required"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if(data29.present === undefined){
const err88 = {instancePath:instancePath+"/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/completeness/additionalProperties/required",keyword:"required",params:{missingProperty: "present"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(data29.missing === undefined){
const err89 = {instancePath:instancePath+"/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/completeness/additionalProperties/required",keyword:"required",params:{missingProperty: "missing"}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
for(const key3 in data29){
if(!(((key3 === "required") || (key3 === "present")) || (key3 === "missing"))){
const err90 = {instancePath:instancePath+"/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/completeness/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
if(data29.required !== undefined){
let data30 = data29.required;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err91 = {instancePath:instancePath+"/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/completeness/additionalProperties/properties/required/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err92 = {instancePath:instancePath+"/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/completeness/additionalProperties/properties/required/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
}
}
if(data29.present !== undefined){
let data31 = data29.present;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err93 = {instancePath:instancePath+"/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/present",schemaPath:"#/properties/completeness/additionalProperties/properties/present/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err94 = {instancePath:instancePath+"/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/present",schemaPath:"#/properties/completeness/additionalProperties/properties/present/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data29.missing !== undefined){
let data32 = data29.missing;
if(Array.isArray(data32)){
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
if(typeof data33 === "string"){
if(func2(data33) > 1024){
const err95 = {instancePath:instancePath+"/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/missing/" + i2,schemaPath:"#/properties/completeness/additionalProperties/properties/missing/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
if(func2(data33) < 1){
const err96 = {instancePath:instancePath+"/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/missing/" + i2,schemaPath:"#/properties/completeness/additionalProperties/properties/missing/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err97 = {instancePath:instancePath+"/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/missing/" + i2,schemaPath:"#/properties/completeness/additionalProperties/properties/missing/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/missing",schemaPath:"#/properties/completeness/additionalProperties/properties/missing/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/completeness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/completeness/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err100 = {instancePath:instancePath+"/completeness",schemaPath:"#/properties/completeness/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data34 = data.written_at_utc;
if(typeof data34 === "string"){
if(!pattern9.test(data34)){
const err101 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
}
if(props0 !== true){
for(const key4 in data){
if(!props0 || !props0[key4]){
const err103 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4}};
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
}
else {
const err104 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

