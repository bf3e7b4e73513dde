// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"bundle_manifest.v1.schema.json","type":"object","unevaluatedProperties":false,"required":["schema","platform_run_id","ledger_head_sha256","entries","delete_markers","root_sha256"],"properties":{"schema":{"const":"fp.bundle_manifest.v1"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/run_or_none"},"ledger_head_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"entries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["bucket","key","version_id","sha256","size","path","written_at_utc"],"properties":{"bucket":{"type":"string","minLength":1,"maxLength":63},"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"size":{"type":"integer","minimum":0},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"path":{"type":"string","maxLength":1024,"pattern":"^(?!/)(?!.*//)(?!(?:.*/)?\\.{1,2}(?:/|$))[A-Za-z0-9._()=/-]+$"}}},"minItems":1},"delete_markers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["bucket","key","version_id"],"properties":{"bucket":{"type":"string","minLength":1,"maxLength":63},"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024}}}},"root_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}},"oneOf":[{"type":"object","required":["substrate","final_word"],"properties":{"substrate":{"const":"dev_min"},"final_word":{"enum":["HOLD_M0","HOLD_M1","HOLD_M2","HOLD_M3","HOLD_M4","HOLD_M5","HOLD_M6","HOLD_M7","HOLD_M8","HOLD_M9","HOLD_M10","ADVANCE_CERTIFIED_DEV_MIN"]}}},{"type":"object","required":["substrate","final_word"],"properties":{"substrate":{"enum":["embedded","emulated"]},"final_word":{"enum":["HOLD_M0","HOLD_M1","HOLD_M2","HOLD_M3","HOLD_M4","HOLD_M5","HOLD_M6","HOLD_M7","HOLD_M8","HOLD_M9","HOLD_M10","REHEARSED","REHEARSED_PARTIAL"]}}}]};
const schema33 = {"type":"string","pattern":"^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$"};
const schema34 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema35 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"};
const schema37 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const pattern4 = new RegExp("^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
const pattern8 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern9 = new RegExp("^(?!/)(?!.*//)(?!(?:.*/)?\\.{1,2}(?:/|$))[A-Za-z0-9._()=/-]+$", "u");
const func1 = (helper0.default ?? helper0);

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="bundle_manifest.v1.schema.json" */;
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
if(data.substrate === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.final_word === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "final_word"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.substrate !== undefined){
if("dev_min" !== data.substrate){
const err2 = {instancePath:instancePath+"/substrate",schemaPath:"#/oneOf/0/properties/substrate/const",keyword:"const",params:{allowedValue: "dev_min"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
}
if(data.final_word !== undefined){
let data1 = data.final_word;
if(!((((((((((((data1 === "HOLD_M0") || (data1 === "HOLD_M1")) || (data1 === "HOLD_M2")) || (data1 === "HOLD_M3")) || (data1 === "HOLD_M4")) || (data1 === "HOLD_M5")) || (data1 === "HOLD_M6")) || (data1 === "HOLD_M7")) || (data1 === "HOLD_M8")) || (data1 === "HOLD_M9")) || (data1 === "HOLD_M10")) || (data1 === "ADVANCE_CERTIFIED_DEV_MIN"))){
const err3 = {instancePath:instancePath+"/final_word",schemaPath:"#/oneOf/0/properties/final_word/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[0].properties.final_word.enum}};
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
props0.substrate = true;
props0.final_word = true;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.substrate === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.final_word === undefined){
const err6 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "final_word"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.substrate !== undefined){
let data2 = data.substrate;
if(!((data2 === "embedded") || (data2 === "emulated"))){
const err7 = {instancePath:instancePath+"/substrate",schemaPath:"#/oneOf/1/properties/substrate/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[1].properties.substrate.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
if(data.final_word !== undefined){
let data3 = data.final_word;
if(!(((((((((((((data3 === "HOLD_M0") || (data3 === "HOLD_M1")) || (data3 === "HOLD_M2")) || (data3 === "HOLD_M3")) || (data3 === "HOLD_M4")) || (data3 === "HOLD_M5")) || (data3 === "HOLD_M6")) || (data3 === "HOLD_M7")) || (data3 === "HOLD_M8")) || (data3 === "HOLD_M9")) || (data3 === "HOLD_M10")) || (data3 === "REHEARSED")) || (data3 === "REHEARSED_PARTIAL"))){
const err8 = {instancePath:instancePath+"/final_word",schemaPath:"#/oneOf/1/properties/final_word/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[1].properties.final_word.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
var _valid0 = _errs6 === errors;
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
props0.substrate = true;
props0.final_word = true;
}
}
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
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
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.platform_run_id === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.ledger_head_sha256 === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ledger_head_sha256"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.entries === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.delete_markers === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delete_markers"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data.root_sha256 === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "root_sha256"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.schema = true;
props0.platform_run_id = true;
props0.ledger_head_sha256 = true;
props0.entries = true;
props0.delete_markers = true;
props0.root_sha256 = true;
}
if(data.schema !== undefined){
if("fp.bundle_manifest.v1" !== data.schema){
const err17 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.bundle_manifest.v1"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data5 = data.platform_run_id;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err18 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/run_or_none/pattern",keyword:"pattern",params:{pattern: "^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$"}};
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
const err19 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/run_or_none/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.ledger_head_sha256 !== undefined){
let data6 = data.ledger_head_sha256;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err20 = {instancePath:instancePath+"/ledger_head_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err21 = {instancePath:instancePath+"/ledger_head_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.entries !== undefined){
let data7 = data.entries;
if(Array.isArray(data7)){
if(data7.length < 1){
const err22 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.bucket === undefined){
const err23 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "bucket"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(data8.key === undefined){
const err24 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(data8.version_id === undefined){
const err25 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(data8.sha256 === undefined){
const err26 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(data8.size === undefined){
const err27 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(data8.path === undefined){
const err28 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data8.written_at_utc === undefined){
const err29 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
for(const key0 in data8){
if(!(((((((key0 === "bucket") || (key0 === "key")) || (key0 === "version_id")) || (key0 === "sha256")) || (key0 === "size")) || (key0 === "written_at_utc")) || (key0 === "path"))){
const err30 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data8.bucket !== undefined){
let data9 = data8.bucket;
if(typeof data9 === "string"){
if(func1(data9) > 63){
const err31 = {instancePath:instancePath+"/entries/" + i0+"/bucket",schemaPath:"#/properties/entries/items/properties/bucket/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(func1(data9) < 1){
const err32 = {instancePath:instancePath+"/entries/" + i0+"/bucket",schemaPath:"#/properties/entries/items/properties/bucket/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/entries/" + i0+"/bucket",schemaPath:"#/properties/entries/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
if(data8.key !== undefined){
let data10 = data8.key;
if(typeof data10 === "string"){
if(func1(data10) > 1024){
const err34 = {instancePath:instancePath+"/entries/" + i0+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(func1(data10) < 1){
const err35 = {instancePath:instancePath+"/entries/" + i0+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(!pattern6.test(data10)){
const err36 = {instancePath:instancePath+"/entries/" + i0+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"}};
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
const err37 = {instancePath:instancePath+"/entries/" + i0+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data8.version_id !== undefined){
let data11 = data8.version_id;
if(typeof data11 === "string"){
if(func1(data11) > 1024){
const err38 = {instancePath:instancePath+"/entries/" + i0+"/version_id",schemaPath:"#/properties/entries/items/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(func1(data11) < 1){
const err39 = {instancePath:instancePath+"/entries/" + i0+"/version_id",schemaPath:"#/properties/entries/items/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err40 = {instancePath:instancePath+"/entries/" + i0+"/version_id",schemaPath:"#/properties/entries/items/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
if(data8.sha256 !== undefined){
let data12 = data8.sha256;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
const err41 = {instancePath:instancePath+"/entries/" + i0+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err42 = {instancePath:instancePath+"/entries/" + i0+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data8.size !== undefined){
let data13 = data8.size;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err43 = {instancePath:instancePath+"/entries/" + i0+"/size",schemaPath:"#/properties/entries/items/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err44 = {instancePath:instancePath+"/entries/" + i0+"/size",schemaPath:"#/properties/entries/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
}
if(data8.written_at_utc !== undefined){
let data14 = data8.written_at_utc;
if(typeof data14 === "string"){
if(!pattern8.test(data14)){
const err45 = {instancePath:instancePath+"/entries/" + i0+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err46 = {instancePath:instancePath+"/entries/" + i0+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data8.path !== undefined){
let data15 = data8.path;
if(typeof data15 === "string"){
if(func1(data15) > 1024){
const err47 = {instancePath:instancePath+"/entries/" + i0+"/path",schemaPath:"#/properties/entries/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(!pattern9.test(data15)){
const err48 = {instancePath:instancePath+"/entries/" + i0+"/path",schemaPath:"#/properties/entries/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)(?!(?:.*/)?\\.{1,2}(?:/|$))[A-Za-z0-9._()=/-]+$"}};
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
const err49 = {instancePath:instancePath+"/entries/" + i0+"/path",schemaPath:"#/properties/entries/items/properties/path/type",keyword:"type",params:{type: "string"}};
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
else {
const err50 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "object"}};
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
const err51 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
if(data.delete_markers !== undefined){
let data16 = data.delete_markers;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.bucket === undefined){
const err52 = {instancePath:instancePath+"/delete_markers/" + i1,schemaPath:"#/properties/delete_markers/items/required",keyword:"required",params:{missingProperty: "bucket"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(data17.key === undefined){
const err53 = {instancePath:instancePath+"/delete_markers/" + i1,schemaPath:"#/properties/delete_markers/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(data17.version_id === undefined){
const err54 = {instancePath:instancePath+"/delete_markers/" + i1,schemaPath:"#/properties/delete_markers/items/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
for(const key1 in data17){
if(!(((key1 === "bucket") || (key1 === "key")) || (key1 === "version_id"))){
const err55 = {instancePath:instancePath+"/delete_markers/" + i1,schemaPath:"#/properties/delete_markers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data17.bucket !== undefined){
let data18 = data17.bucket;
if(typeof data18 === "string"){
if(func1(data18) > 63){
const err56 = {instancePath:instancePath+"/delete_markers/" + i1+"/bucket",schemaPath:"#/properties/delete_markers/items/properties/bucket/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if(func1(data18) < 1){
const err57 = {instancePath:instancePath+"/delete_markers/" + i1+"/bucket",schemaPath:"#/properties/delete_markers/items/properties/bucket/minLength",keyword:"minLength",params:{limit: 1}};
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
const err58 = {instancePath:instancePath+"/delete_markers/" + i1+"/bucket",schemaPath:"#/properties/delete_markers/items/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
if(data17.key !== undefined){
let data19 = data17.key;
if(typeof data19 === "string"){
if(func1(data19) > 1024){
const err59 = {instancePath:instancePath+"/delete_markers/" + i1+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(func1(data19) < 1){
const err60 = {instancePath:instancePath+"/delete_markers/" + i1+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
if(!pattern6.test(data19)){
const err61 = {instancePath:instancePath+"/delete_markers/" + i1+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/delete_markers/" + i1+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
if(data17.version_id !== undefined){
let data20 = data17.version_id;
if(typeof data20 === "string"){
if(func1(data20) > 1024){
const err63 = {instancePath:instancePath+"/delete_markers/" + i1+"/version_id",schemaPath:"#/properties/delete_markers/items/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(func1(data20) < 1){
const err64 = {instancePath:instancePath+"/delete_markers/" + i1+"/version_id",schemaPath:"#/properties/delete_markers/items/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/delete_markers/" + i1+"/version_id",schemaPath:"#/properties/delete_markers/items/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/delete_markers/" + i1,schemaPath:"#/properties/delete_markers/items/type",keyword:"type",params:{type: "object"}};
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
const err67 = {instancePath:instancePath+"/delete_markers",schemaPath:"#/properties/delete_markers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
}
if(data.root_sha256 !== undefined){
let data21 = data.root_sha256;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err68 = {instancePath:instancePath+"/root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err69 = {instancePath:instancePath+"/root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
if(props0 !== true){
for(const key2 in data){
if(!props0 || !props0[key2]){
const err70 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2}};
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
}
else {
const err71 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

