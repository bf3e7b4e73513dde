// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"sr_quarantine.v1.schema.json","type":"object","additionalProperties":false,"required":["run_id","platform_run_id","reason_code","conflicts","written_at_utc"],"properties":{"run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"reason_code":{"const":"EVIDENCE_CONFLICT"},"conflicts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["gate_id","status","scope","digest","receipt_kind","artifacts"],"properties":{"gate_id":{"type":"string","minLength":1,"maxLength":128},"status":{"enum":["PASS","FAIL","MISSING","CONFLICT"]},"scope":{"type":"object","additionalProperties":{"type":"string","minLength":1,"maxLength":256},"propertyNames":{"pattern":"^[a-z_]+$"}},"digest":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"receipt_kind":{"const":"gate_bundle"},"artifacts":{"type":"array","items":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"maxItems":64}}},"maxItems":64,"minItems":1},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema34 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema35 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema36 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const pattern4 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern5 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern6 = new RegExp("^[a-z_]+$", "u");
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern8 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
const pattern9 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const func1 = (helper0.default ?? helper0);

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sr_quarantine.v1.schema.json" */;
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
if(data.reason_code === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason_code"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.conflicts === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conflicts"}};
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
for(const key0 in data){
if(!(((((key0 === "run_id") || (key0 === "platform_run_id")) || (key0 === "reason_code")) || (key0 === "conflicts")) || (key0 === "written_at_utc"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
}
if(data.run_id !== undefined){
let data0 = data.run_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data1 = data.platform_run_id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err8 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err9 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
if(data.reason_code !== undefined){
if("EVIDENCE_CONFLICT" !== data.reason_code){
const err10 = {instancePath:instancePath+"/reason_code",schemaPath:"#/properties/reason_code/const",keyword:"const",params:{allowedValue: "EVIDENCE_CONFLICT"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
if(data.conflicts !== undefined){
let data3 = data.conflicts;
if(Array.isArray(data3)){
if(data3.length > 64){
const err11 = {instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.gate_id === undefined){
const err13 = {instancePath:instancePath+"/conflicts/" + i0,schemaPath:"#/properties/conflicts/items/required",keyword:"required",params:{missingProperty: "gate_id"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data4.status === undefined){
const err14 = {instancePath:instancePath+"/conflicts/" + i0,schemaPath:"#/properties/conflicts/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data4.scope === undefined){
const err15 = {instancePath:instancePath+"/conflicts/" + i0,schemaPath:"#/properties/conflicts/items/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data4.digest === undefined){
const err16 = {instancePath:instancePath+"/conflicts/" + i0,schemaPath:"#/properties/conflicts/items/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data4.receipt_kind === undefined){
const err17 = {instancePath:instancePath+"/conflicts/" + i0,schemaPath:"#/properties/conflicts/items/required",keyword:"required",params:{missingProperty: "receipt_kind"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(data4.artifacts === undefined){
const err18 = {instancePath:instancePath+"/conflicts/" + i0,schemaPath:"#/properties/conflicts/items/required",keyword:"required",params:{missingProperty: "artifacts"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
for(const key1 in data4){
if(!((((((key1 === "gate_id") || (key1 === "status")) || (key1 === "scope")) || (key1 === "digest")) || (key1 === "receipt_kind")) || (key1 === "artifacts"))){
const err19 = {instancePath:instancePath+"/conflicts/" + i0,schemaPath:"#/properties/conflicts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data4.gate_id !== undefined){
let data5 = data4.gate_id;
if(typeof data5 === "string"){
if(func1(data5) > 128){
const err20 = {instancePath:instancePath+"/conflicts/" + i0+"/gate_id",schemaPath:"#/properties/conflicts/items/properties/gate_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(func1(data5) < 1){
const err21 = {instancePath:instancePath+"/conflicts/" + i0+"/gate_id",schemaPath:"#/properties/conflicts/items/properties/gate_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err22 = {instancePath:instancePath+"/conflicts/" + i0+"/gate_id",schemaPath:"#/properties/conflicts/items/properties/gate_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
if(data4.status !== undefined){
let data6 = data4.status;
if(!((((data6 === "PASS") || (data6 === "FAIL")) || (data6 === "MISSING")) || (data6 === "CONFLICT"))){
const err23 = {instancePath:instancePath+"/conflicts/" + i0+"/status",schemaPath:"#/properties/conflicts/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.conflicts.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data4.scope !== undefined){
let data7 = data4.scope;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
const _errs19 = errors;
if(typeof key2 === "string"){
if(!pattern6.test(key2)){
const err24 = {instancePath:instancePath+"/conflicts/" + i0+"/scope",schemaPath:"#/properties/conflicts/items/properties/scope/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},propertyName:key2};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
var valid6 = _errs19 === errors;
if(!valid6){
const err25 = {instancePath:instancePath+"/conflicts/" + i0+"/scope",schemaPath:"#/properties/conflicts/items/properties/scope/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
for(const key3 in data7){
let data8 = data7[key3];
if(typeof data8 === "string"){
if(func1(data8) > 256){
const err26 = {instancePath:instancePath+"/conflicts/" + i0+"/scope/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/conflicts/items/properties/scope/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(func1(data8) < 1){
const err27 = {instancePath:instancePath+"/conflicts/" + i0+"/scope/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/conflicts/items/properties/scope/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err28 = {instancePath:instancePath+"/conflicts/" + i0+"/scope/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/conflicts/items/properties/scope/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/conflicts/" + i0+"/scope",schemaPath:"#/properties/conflicts/items/properties/scope/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data4.digest !== undefined){
let data9 = data4.digest;
const _errs24 = errors;
let valid8 = false;
let passing0 = null;
const _errs25 = errors;
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
const err30 = {instancePath:instancePath+"/conflicts/" + i0+"/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err31 = {instancePath:instancePath+"/conflicts/" + i0+"/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs28 = errors;
if(data9 !== null){
const err32 = {instancePath:instancePath+"/conflicts/" + i0+"/digest",schemaPath:"#/properties/conflicts/items/properties/digest/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
var _valid0 = _errs28 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
const err33 = {instancePath:instancePath+"/conflicts/" + i0+"/digest",schemaPath:"#/properties/conflicts/items/properties/digest/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data4.receipt_kind !== undefined){
if("gate_bundle" !== data4.receipt_kind){
const err34 = {instancePath:instancePath+"/conflicts/" + i0+"/receipt_kind",schemaPath:"#/properties/conflicts/items/properties/receipt_kind/const",keyword:"const",params:{allowedValue: "gate_bundle"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
if(data4.artifacts !== undefined){
let data11 = data4.artifacts;
if(Array.isArray(data11)){
if(data11.length > 64){
const err35 = {instancePath:instancePath+"/conflicts/" + i0+"/artifacts",schemaPath:"#/properties/conflicts/items/properties/artifacts/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(func1(data12) > 2048){
const err36 = {instancePath:instancePath+"/conflicts/" + i0+"/artifacts/" + i1,schemaPath:"#/properties/conflicts/items/properties/artifacts/items/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(func1(data12) < 1){
const err37 = {instancePath:instancePath+"/conflicts/" + i0+"/artifacts/" + i1,schemaPath:"#/properties/conflicts/items/properties/artifacts/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(!pattern8.test(data12)){
const err38 = {instancePath:instancePath+"/conflicts/" + i0+"/artifacts/" + i1,schemaPath:"#/properties/conflicts/items/properties/artifacts/items/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err39 = {instancePath:instancePath+"/conflicts/" + i0+"/artifacts/" + i1,schemaPath:"#/properties/conflicts/items/properties/artifacts/items/type",keyword:"type",params:{type: "string"}};
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
const err40 = {instancePath:instancePath+"/conflicts/" + i0+"/artifacts",schemaPath:"#/properties/conflicts/items/properties/artifacts/type",keyword:"type",params:{type: "array"}};
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
const err41 = {instancePath:instancePath+"/conflicts/" + i0,schemaPath:"#/properties/conflicts/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err42 = {instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data13 = data.written_at_utc;
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
const err43 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err44 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
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
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

