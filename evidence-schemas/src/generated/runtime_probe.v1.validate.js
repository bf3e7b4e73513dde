// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"runtime_probe.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","platform_run_id","execution_id","attempt","task_arn","image_digest","started_at_utc","written_at_utc","event_log","database","buckets","parameters","discovery"],"properties":{"schema":{"const":"fp.runtime_probe.v1"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"attempt":{"type":"integer","minimum":1,"maximum":999},"task_arn":{"type":"string","minLength":1,"maxLength":1024},"image_digest":{"$ref":"common.v1.schema.json#/$defs/image_digest"},"started_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"event_log":{"oneOf":[{"type":"object","additionalProperties":false,"required":["answered","cluster_id","topics"],"properties":{"answered":{"const":true},"cluster_id":{"type":"string","minLength":1,"maxLength":1024},"topics":{"type":"array","items":{"type":"string","minLength":1,"maxLength":249},"maxItems":1024}}},{"type":"object","additionalProperties":false,"required":["answered","code","reason"],"properties":{"answered":{"const":false},"code":{"type":"string","maxLength":128,"pattern":"^[A-Z][A-Z0-9_]{0,127}$"},"reason":{"type":"string","minLength":1,"maxLength":256}}}]},"database":{"oneOf":[{"type":"object","additionalProperties":false,"required":["answered","name","schema_version"],"properties":{"answered":{"const":true},"name":{"type":"string","minLength":1,"maxLength":63},"schema_version":{"type":"integer","minimum":0}}},{"type":"object","additionalProperties":false,"required":["answered","code","reason"],"properties":{"answered":{"const":false},"code":{"type":"string","maxLength":128,"pattern":"^[A-Z][A-Z0-9_]{0,127}$"},"reason":{"type":"string","minLength":1,"maxLength":256}}}]},"buckets":{"type":"object","additionalProperties":false,"required":["archive","evidence","quarantine"],"properties":{"archive":{"oneOf":[{"type":"object","additionalProperties":false,"required":["answered","steps"],"properties":{"answered":{"const":true},"steps":{"type":"array","items":{"enum":["put","get","delete"]},"minItems":1,"maxItems":3}}},{"type":"object","additionalProperties":false,"required":["answered","code","reason"],"properties":{"answered":{"const":false},"code":{"type":"string","maxLength":128,"pattern":"^[A-Z][A-Z0-9_]{0,127}$"},"reason":{"type":"string","minLength":1,"maxLength":256}}}]},"evidence":{"oneOf":[{"type":"object","additionalProperties":false,"required":["answered","steps"],"properties":{"answered":{"const":true},"steps":{"type":"array","items":{"enum":["put","get","delete"]},"minItems":1,"maxItems":3}}},{"type":"object","additionalProperties":false,"required":["answered","code","reason"],"properties":{"answered":{"const":false},"code":{"type":"string","maxLength":128,"pattern":"^[A-Z][A-Z0-9_]{0,127}$"},"reason":{"type":"string","minLength":1,"maxLength":256}}}]},"quarantine":{"oneOf":[{"type":"object","additionalProperties":false,"required":["answered","steps"],"properties":{"answered":{"const":true},"steps":{"type":"array","items":{"enum":["put","get","delete"]},"minItems":1,"maxItems":3}}},{"type":"object","additionalProperties":false,"required":["answered","code","reason"],"properties":{"answered":{"const":false},"code":{"type":"string","maxLength":128,"pattern":"^[A-Z][A-Z0-9_]{0,127}$"},"reason":{"type":"string","minLength":1,"maxLength":256}}}]}}},"parameters":{"oneOf":[{"type":"object","additionalProperties":false,"required":["answered","versions"],"properties":{"answered":{"const":true},"versions":{"type":"object","additionalProperties":{"type":"integer","minimum":1},"propertyNames":{"pattern":"^/[a-z0-9/_-]{1,1023}$"}}}},{"type":"object","additionalProperties":false,"required":["answered","code","reason"],"properties":{"answered":{"const":false},"code":{"type":"string","maxLength":128,"pattern":"^[A-Z][A-Z0-9_]{0,127}$"},"reason":{"type":"string","minLength":1,"maxLength":256}}}]},"discovery":{"oneOf":[{"type":"object","additionalProperties":false,"required":["answered","host","addresses"],"properties":{"answered":{"const":true},"host":{"type":"string","minLength":1,"maxLength":253},"addresses":{"type":"array","items":{"type":"string","minLength":1,"maxLength":64},"maxItems":64}}},{"type":"object","additionalProperties":false,"required":["answered","code","reason"],"properties":{"answered":{"const":false},"code":{"type":"string","maxLength":128,"pattern":"^[A-Z][A-Z0-9_]{0,127}$"},"reason":{"type":"string","minLength":1,"maxLength":256}}}]}}};
const schema33 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema34 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema35 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const schema36 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern5 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern9 = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
const pattern14 = new RegExp("^/[a-z0-9/_-]{1,1023}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="runtime_probe.v1.schema.json" */;
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
if(data.execution_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.attempt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.task_arn === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_arn"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.image_digest === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.started_at_utc === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_at_utc"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.written_at_utc === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.event_log === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_log"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.database === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "database"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.buckets === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "buckets"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.parameters === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.discovery === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "discovery"}};
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
if(data.schema !== undefined){
if("fp.runtime_probe.v1" !== data.schema){
const err14 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.runtime_probe.v1"}};
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
let data1 = data.platform_run_id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
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
if(data.execution_id !== undefined){
let data2 = data.execution_id;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err17 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
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
const err18 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.attempt !== undefined){
let data3 = data.attempt;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err19 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 999 || isNaN(data3)){
const err20 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err21 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
}
if(data.task_arn !== undefined){
let data4 = data.task_arn;
if(typeof data4 === "string"){
if(func2(data4) > 1024){
const err22 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(func2(data4) < 1){
const err23 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/minLength",keyword:"minLength",params:{limit: 1}};
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
const err24 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data.image_digest !== undefined){
let data5 = data.image_digest;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err25 = {instancePath:instancePath+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err26 = {instancePath:instancePath+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data.started_at_utc !== undefined){
let data6 = data.started_at_utc;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err27 = {instancePath:instancePath+"/started_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err28 = {instancePath:instancePath+"/started_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data7 = data.written_at_utc;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err29 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err30 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data.event_log !== undefined){
let data8 = data.event_log;
const _errs23 = errors;
let valid6 = false;
let passing0 = null;
const _errs24 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.answered === undefined){
const err31 = {instancePath:instancePath+"/event_log",schemaPath:"#/properties/event_log/oneOf/0/required",keyword:"required",params:{missingProperty: "answered"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(data8.cluster_id === undefined){
const err32 = {instancePath:instancePath+"/event_log",schemaPath:"#/properties/event_log/oneOf/0/required",keyword:"required",params:{missingProperty: "cluster_id"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data8.topics === undefined){
const err33 = {instancePath:instancePath+"/event_log",schemaPath:"#/properties/event_log/oneOf/0/required",keyword:"required",params:{missingProperty: "topics"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "answered") || (key1 === "cluster_id")) || (key1 === "topics"))){
const err34 = {instancePath:instancePath+"/event_log",schemaPath:"#/properties/event_log/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
if(data8.answered !== undefined){
if(true !== data8.answered){
const err35 = {instancePath:instancePath+"/event_log/answered",schemaPath:"#/properties/event_log/oneOf/0/properties/answered/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data8.cluster_id !== undefined){
let data10 = data8.cluster_id;
if(typeof data10 === "string"){
if(func2(data10) > 1024){
const err36 = {instancePath:instancePath+"/event_log/cluster_id",schemaPath:"#/properties/event_log/oneOf/0/properties/cluster_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(func2(data10) < 1){
const err37 = {instancePath:instancePath+"/event_log/cluster_id",schemaPath:"#/properties/event_log/oneOf/0/properties/cluster_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/event_log/cluster_id",schemaPath:"#/properties/event_log/oneOf/0/properties/cluster_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
if(data8.topics !== undefined){
let data11 = data8.topics;
if(Array.isArray(data11)){
if(data11.length > 1024){
const err39 = {instancePath:instancePath+"/event_log/topics",schemaPath:"#/properties/event_log/oneOf/0/properties/topics/maxItems",keyword:"maxItems",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(func2(data12) > 249){
const err40 = {instancePath:instancePath+"/event_log/topics/" + i0,schemaPath:"#/properties/event_log/oneOf/0/properties/topics/items/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(func2(data12) < 1){
const err41 = {instancePath:instancePath+"/event_log/topics/" + i0,schemaPath:"#/properties/event_log/oneOf/0/properties/topics/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err42 = {instancePath:instancePath+"/event_log/topics/" + i0,schemaPath:"#/properties/event_log/oneOf/0/properties/topics/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/event_log/topics",schemaPath:"#/properties/event_log/oneOf/0/properties/topics/type",keyword:"type",params:{type: "array"}};
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
else {
const err44 = {instancePath:instancePath+"/event_log",schemaPath:"#/properties/event_log/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
var props0 = true;
}
const _errs34 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.answered === undefined){
const err45 = {instancePath:instancePath+"/event_log",schemaPath:"#/properties/event_log/oneOf/1/required",keyword:"required",params:{missingProperty: "answered"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(data8.code === undefined){
const err46 = {instancePath:instancePath+"/event_log",schemaPath:"#/properties/event_log/oneOf/1/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if(data8.reason === undefined){
const err47 = {instancePath:instancePath+"/event_log",schemaPath:"#/properties/event_log/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "answered") || (key2 === "code")) || (key2 === "reason"))){
const err48 = {instancePath:instancePath+"/event_log",schemaPath:"#/properties/event_log/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data8.answered !== undefined){
if(false !== data8.answered){
const err49 = {instancePath:instancePath+"/event_log/answered",schemaPath:"#/properties/event_log/oneOf/1/properties/answered/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data8.code !== undefined){
let data14 = data8.code;
if(typeof data14 === "string"){
if(func2(data14) > 128){
const err50 = {instancePath:instancePath+"/event_log/code",schemaPath:"#/properties/event_log/oneOf/1/properties/code/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(!pattern9.test(data14)){
const err51 = {instancePath:instancePath+"/event_log/code",schemaPath:"#/properties/event_log/oneOf/1/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,127}$"}};
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
const err52 = {instancePath:instancePath+"/event_log/code",schemaPath:"#/properties/event_log/oneOf/1/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
}
if(data8.reason !== undefined){
let data15 = data8.reason;
if(typeof data15 === "string"){
if(func2(data15) > 256){
const err53 = {instancePath:instancePath+"/event_log/reason",schemaPath:"#/properties/event_log/oneOf/1/properties/reason/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(func2(data15) < 1){
const err54 = {instancePath:instancePath+"/event_log/reason",schemaPath:"#/properties/event_log/oneOf/1/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
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
const err55 = {instancePath:instancePath+"/event_log/reason",schemaPath:"#/properties/event_log/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"}};
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
else {
const err56 = {instancePath:instancePath+"/event_log",schemaPath:"#/properties/event_log/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid6){
const err57 = {instancePath:instancePath+"/event_log",schemaPath:"#/properties/event_log/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.database !== undefined){
let data16 = data.database;
const _errs43 = errors;
let valid11 = false;
let passing1 = null;
const _errs44 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.answered === undefined){
const err58 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/oneOf/0/required",keyword:"required",params:{missingProperty: "answered"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if(data16.name === undefined){
const err59 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/oneOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(data16.schema_version === undefined){
const err60 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/oneOf/0/required",keyword:"required",params:{missingProperty: "schema_version"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
for(const key3 in data16){
if(!(((key3 === "answered") || (key3 === "name")) || (key3 === "schema_version"))){
const err61 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data16.answered !== undefined){
if(true !== data16.answered){
const err62 = {instancePath:instancePath+"/database/answered",schemaPath:"#/properties/database/oneOf/0/properties/answered/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
if(data16.name !== undefined){
let data18 = data16.name;
if(typeof data18 === "string"){
if(func2(data18) > 63){
const err63 = {instancePath:instancePath+"/database/name",schemaPath:"#/properties/database/oneOf/0/properties/name/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(func2(data18) < 1){
const err64 = {instancePath:instancePath+"/database/name",schemaPath:"#/properties/database/oneOf/0/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err65 = {instancePath:instancePath+"/database/name",schemaPath:"#/properties/database/oneOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
}
if(data16.schema_version !== undefined){
let data19 = data16.schema_version;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err66 = {instancePath:instancePath+"/database/schema_version",schemaPath:"#/properties/database/oneOf/0/properties/schema_version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err67 = {instancePath:instancePath+"/database/schema_version",schemaPath:"#/properties/database/oneOf/0/properties/schema_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err68 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
var _valid1 = _errs44 === errors;
if(_valid1){
valid11 = true;
passing1 = 0;
var props1 = true;
}
const _errs52 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.answered === undefined){
const err69 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/oneOf/1/required",keyword:"required",params:{missingProperty: "answered"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(data16.code === undefined){
const err70 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/oneOf/1/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(data16.reason === undefined){
const err71 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
for(const key4 in data16){
if(!(((key4 === "answered") || (key4 === "code")) || (key4 === "reason"))){
const err72 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
}
if(data16.answered !== undefined){
if(false !== data16.answered){
const err73 = {instancePath:instancePath+"/database/answered",schemaPath:"#/properties/database/oneOf/1/properties/answered/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
if(data16.code !== undefined){
let data21 = data16.code;
if(typeof data21 === "string"){
if(func2(data21) > 128){
const err74 = {instancePath:instancePath+"/database/code",schemaPath:"#/properties/database/oneOf/1/properties/code/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if(!pattern9.test(data21)){
const err75 = {instancePath:instancePath+"/database/code",schemaPath:"#/properties/database/oneOf/1/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,127}$"}};
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
const err76 = {instancePath:instancePath+"/database/code",schemaPath:"#/properties/database/oneOf/1/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
if(data16.reason !== undefined){
let data22 = data16.reason;
if(typeof data22 === "string"){
if(func2(data22) > 256){
const err77 = {instancePath:instancePath+"/database/reason",schemaPath:"#/properties/database/oneOf/1/properties/reason/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(func2(data22) < 1){
const err78 = {instancePath:instancePath+"/database/reason",schemaPath:"#/properties/database/oneOf/1/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
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
const err79 = {instancePath:instancePath+"/database/reason",schemaPath:"#/properties/database/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"}};
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
const err80 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
var _valid1 = _errs52 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid11 = true;
passing1 = 1;
if(props1 !== true){
props1 = true;
}
}
}
if(!valid11){
const err81 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data.buckets !== undefined){
let data23 = data.buckets;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.archive === undefined){
const err82 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/required",keyword:"required",params:{missingProperty: "archive"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
if(data23.evidence === undefined){
const err83 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
if(data23.quarantine === undefined){
const err84 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/required",keyword:"required",params:{missingProperty: "quarantine"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
for(const key5 in data23){
if(!(((key5 === "archive") || (key5 === "evidence")) || (key5 === "quarantine"))){
const err85 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
if(data23.archive !== undefined){
let data24 = data23.archive;
const _errs64 = errors;
let valid15 = false;
let passing2 = null;
const _errs65 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.answered === undefined){
const err86 = {instancePath:instancePath+"/buckets/archive",schemaPath:"#/properties/buckets/properties/archive/oneOf/0/required",keyword:"required",params:{missingProperty: "answered"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(data24.steps === undefined){
const err87 = {instancePath:instancePath+"/buckets/archive",schemaPath:"#/properties/buckets/properties/archive/oneOf/0/required",keyword:"required",params:{missingProperty: "steps"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
for(const key6 in data24){
if(!((key6 === "answered") || (key6 === "steps"))){
const err88 = {instancePath:instancePath+"/buckets/archive",schemaPath:"#/properties/buckets/properties/archive/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
if(data24.answered !== undefined){
if(true !== data24.answered){
const err89 = {instancePath:instancePath+"/buckets/archive/answered",schemaPath:"#/properties/buckets/properties/archive/oneOf/0/properties/answered/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
}
if(data24.steps !== undefined){
let data26 = data24.steps;
if(Array.isArray(data26)){
if(data26.length > 3){
const err90 = {instancePath:instancePath+"/buckets/archive/steps",schemaPath:"#/properties/buckets/properties/archive/oneOf/0/properties/steps/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
if(data26.length < 1){
const err91 = {instancePath:instancePath+"/buckets/archive/steps",schemaPath:"#/properties/buckets/properties/archive/oneOf/0/properties/steps/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(!(((data27 === "put") || (data27 === "get")) || (data27 === "delete"))){
const err92 = {instancePath:instancePath+"/buckets/archive/steps/" + i1,schemaPath:"#/properties/buckets/properties/archive/oneOf/0/properties/steps/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.buckets.properties.archive.oneOf[0].properties.steps.items.enum}};
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
else {
const err93 = {instancePath:instancePath+"/buckets/archive/steps",schemaPath:"#/properties/buckets/properties/archive/oneOf/0/properties/steps/type",keyword:"type",params:{type: "array"}};
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
const err94 = {instancePath:instancePath+"/buckets/archive",schemaPath:"#/properties/buckets/properties/archive/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
var _valid2 = _errs65 === errors;
if(_valid2){
valid15 = true;
passing2 = 0;
var props2 = true;
}
const _errs72 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.answered === undefined){
const err95 = {instancePath:instancePath+"/buckets/archive",schemaPath:"#/properties/buckets/properties/archive/oneOf/1/required",keyword:"required",params:{missingProperty: "answered"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
if(data24.code === undefined){
const err96 = {instancePath:instancePath+"/buckets/archive",schemaPath:"#/properties/buckets/properties/archive/oneOf/1/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
if(data24.reason === undefined){
const err97 = {instancePath:instancePath+"/buckets/archive",schemaPath:"#/properties/buckets/properties/archive/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
for(const key7 in data24){
if(!(((key7 === "answered") || (key7 === "code")) || (key7 === "reason"))){
const err98 = {instancePath:instancePath+"/buckets/archive",schemaPath:"#/properties/buckets/properties/archive/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
}
if(data24.answered !== undefined){
if(false !== data24.answered){
const err99 = {instancePath:instancePath+"/buckets/archive/answered",schemaPath:"#/properties/buckets/properties/archive/oneOf/1/properties/answered/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
}
if(data24.code !== undefined){
let data29 = data24.code;
if(typeof data29 === "string"){
if(func2(data29) > 128){
const err100 = {instancePath:instancePath+"/buckets/archive/code",schemaPath:"#/properties/buckets/properties/archive/oneOf/1/properties/code/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
if(!pattern9.test(data29)){
const err101 = {instancePath:instancePath+"/buckets/archive/code",schemaPath:"#/properties/buckets/properties/archive/oneOf/1/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,127}$"}};
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
const err102 = {instancePath:instancePath+"/buckets/archive/code",schemaPath:"#/properties/buckets/properties/archive/oneOf/1/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
}
if(data24.reason !== undefined){
let data30 = data24.reason;
if(typeof data30 === "string"){
if(func2(data30) > 256){
const err103 = {instancePath:instancePath+"/buckets/archive/reason",schemaPath:"#/properties/buckets/properties/archive/oneOf/1/properties/reason/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
if(func2(data30) < 1){
const err104 = {instancePath:instancePath+"/buckets/archive/reason",schemaPath:"#/properties/buckets/properties/archive/oneOf/1/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
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
const err105 = {instancePath:instancePath+"/buckets/archive/reason",schemaPath:"#/properties/buckets/properties/archive/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/buckets/archive",schemaPath:"#/properties/buckets/properties/archive/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
var _valid2 = _errs72 === errors;
if(_valid2 && valid15){
valid15 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid15 = true;
passing2 = 1;
if(props2 !== true){
props2 = true;
}
}
}
if(!valid15){
const err107 = {instancePath:instancePath+"/buckets/archive",schemaPath:"#/properties/buckets/properties/archive/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
if(data23.evidence !== undefined){
let data31 = data23.evidence;
const _errs81 = errors;
let valid20 = false;
let passing3 = null;
const _errs82 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.answered === undefined){
const err108 = {instancePath:instancePath+"/buckets/evidence",schemaPath:"#/properties/buckets/properties/evidence/oneOf/0/required",keyword:"required",params:{missingProperty: "answered"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
if(data31.steps === undefined){
const err109 = {instancePath:instancePath+"/buckets/evidence",schemaPath:"#/properties/buckets/properties/evidence/oneOf/0/required",keyword:"required",params:{missingProperty: "steps"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
for(const key8 in data31){
if(!((key8 === "answered") || (key8 === "steps"))){
const err110 = {instancePath:instancePath+"/buckets/evidence",schemaPath:"#/properties/buckets/properties/evidence/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
}
if(data31.answered !== undefined){
if(true !== data31.answered){
const err111 = {instancePath:instancePath+"/buckets/evidence/answered",schemaPath:"#/properties/buckets/properties/evidence/oneOf/0/properties/answered/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
}
if(data31.steps !== undefined){
let data33 = data31.steps;
if(Array.isArray(data33)){
if(data33.length > 3){
const err112 = {instancePath:instancePath+"/buckets/evidence/steps",schemaPath:"#/properties/buckets/properties/evidence/oneOf/0/properties/steps/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
if(data33.length < 1){
const err113 = {instancePath:instancePath+"/buckets/evidence/steps",schemaPath:"#/properties/buckets/properties/evidence/oneOf/0/properties/steps/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
let data34 = data33[i2];
if(!(((data34 === "put") || (data34 === "get")) || (data34 === "delete"))){
const err114 = {instancePath:instancePath+"/buckets/evidence/steps/" + i2,schemaPath:"#/properties/buckets/properties/evidence/oneOf/0/properties/steps/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.buckets.properties.evidence.oneOf[0].properties.steps.items.enum}};
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
const err115 = {instancePath:instancePath+"/buckets/evidence/steps",schemaPath:"#/properties/buckets/properties/evidence/oneOf/0/properties/steps/type",keyword:"type",params:{type: "array"}};
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
else {
const err116 = {instancePath:instancePath+"/buckets/evidence",schemaPath:"#/properties/buckets/properties/evidence/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
var _valid3 = _errs82 === errors;
if(_valid3){
valid20 = true;
passing3 = 0;
var props3 = true;
}
const _errs89 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.answered === undefined){
const err117 = {instancePath:instancePath+"/buckets/evidence",schemaPath:"#/properties/buckets/properties/evidence/oneOf/1/required",keyword:"required",params:{missingProperty: "answered"}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
if(data31.code === undefined){
const err118 = {instancePath:instancePath+"/buckets/evidence",schemaPath:"#/properties/buckets/properties/evidence/oneOf/1/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
if(data31.reason === undefined){
const err119 = {instancePath:instancePath+"/buckets/evidence",schemaPath:"#/properties/buckets/properties/evidence/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
for(const key9 in data31){
if(!(((key9 === "answered") || (key9 === "code")) || (key9 === "reason"))){
const err120 = {instancePath:instancePath+"/buckets/evidence",schemaPath:"#/properties/buckets/properties/evidence/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
}
if(data31.answered !== undefined){
if(false !== data31.answered){
const err121 = {instancePath:instancePath+"/buckets/evidence/answered",schemaPath:"#/properties/buckets/properties/evidence/oneOf/1/properties/answered/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
}
if(data31.code !== undefined){
let data36 = data31.code;
if(typeof data36 === "string"){
if(func2(data36) > 128){
const err122 = {instancePath:instancePath+"/buckets/evidence/code",schemaPath:"#/properties/buckets/properties/evidence/oneOf/1/properties/code/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
if(!pattern9.test(data36)){
const err123 = {instancePath:instancePath+"/buckets/evidence/code",schemaPath:"#/properties/buckets/properties/evidence/oneOf/1/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,127}$"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/buckets/evidence/code",schemaPath:"#/properties/buckets/properties/evidence/oneOf/1/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
}
if(data31.reason !== undefined){
let data37 = data31.reason;
if(typeof data37 === "string"){
if(func2(data37) > 256){
const err125 = {instancePath:instancePath+"/buckets/evidence/reason",schemaPath:"#/properties/buckets/properties/evidence/oneOf/1/properties/reason/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
if(func2(data37) < 1){
const err126 = {instancePath:instancePath+"/buckets/evidence/reason",schemaPath:"#/properties/buckets/properties/evidence/oneOf/1/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
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
const err127 = {instancePath:instancePath+"/buckets/evidence/reason",schemaPath:"#/properties/buckets/properties/evidence/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/buckets/evidence",schemaPath:"#/properties/buckets/properties/evidence/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
var _valid3 = _errs89 === errors;
if(_valid3 && valid20){
valid20 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid20 = true;
passing3 = 1;
if(props3 !== true){
props3 = true;
}
}
}
if(!valid20){
const err129 = {instancePath:instancePath+"/buckets/evidence",schemaPath:"#/properties/buckets/properties/evidence/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
}
if(data23.quarantine !== undefined){
let data38 = data23.quarantine;
const _errs98 = errors;
let valid25 = false;
let passing4 = null;
const _errs99 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.answered === undefined){
const err130 = {instancePath:instancePath+"/buckets/quarantine",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/0/required",keyword:"required",params:{missingProperty: "answered"}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
if(data38.steps === undefined){
const err131 = {instancePath:instancePath+"/buckets/quarantine",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/0/required",keyword:"required",params:{missingProperty: "steps"}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
for(const key10 in data38){
if(!((key10 === "answered") || (key10 === "steps"))){
const err132 = {instancePath:instancePath+"/buckets/quarantine",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
}
if(data38.answered !== undefined){
if(true !== data38.answered){
const err133 = {instancePath:instancePath+"/buckets/quarantine/answered",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/0/properties/answered/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
}
if(data38.steps !== undefined){
let data40 = data38.steps;
if(Array.isArray(data40)){
if(data40.length > 3){
const err134 = {instancePath:instancePath+"/buckets/quarantine/steps",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/0/properties/steps/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
if(data40.length < 1){
const err135 = {instancePath:instancePath+"/buckets/quarantine/steps",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/0/properties/steps/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
let data41 = data40[i3];
if(!(((data41 === "put") || (data41 === "get")) || (data41 === "delete"))){
const err136 = {instancePath:instancePath+"/buckets/quarantine/steps/" + i3,schemaPath:"#/properties/buckets/properties/quarantine/oneOf/0/properties/steps/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.buckets.properties.quarantine.oneOf[0].properties.steps.items.enum}};
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
const err137 = {instancePath:instancePath+"/buckets/quarantine/steps",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/0/properties/steps/type",keyword:"type",params:{type: "array"}};
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
const err138 = {instancePath:instancePath+"/buckets/quarantine",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
var _valid4 = _errs99 === errors;
if(_valid4){
valid25 = true;
passing4 = 0;
var props4 = true;
}
const _errs106 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.answered === undefined){
const err139 = {instancePath:instancePath+"/buckets/quarantine",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/1/required",keyword:"required",params:{missingProperty: "answered"}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
if(data38.code === undefined){
const err140 = {instancePath:instancePath+"/buckets/quarantine",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/1/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
if(data38.reason === undefined){
const err141 = {instancePath:instancePath+"/buckets/quarantine",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
for(const key11 in data38){
if(!(((key11 === "answered") || (key11 === "code")) || (key11 === "reason"))){
const err142 = {instancePath:instancePath+"/buckets/quarantine",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
}
if(data38.answered !== undefined){
if(false !== data38.answered){
const err143 = {instancePath:instancePath+"/buckets/quarantine/answered",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/1/properties/answered/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
}
if(data38.code !== undefined){
let data43 = data38.code;
if(typeof data43 === "string"){
if(func2(data43) > 128){
const err144 = {instancePath:instancePath+"/buckets/quarantine/code",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/1/properties/code/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
if(!pattern9.test(data43)){
const err145 = {instancePath:instancePath+"/buckets/quarantine/code",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/1/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,127}$"}};
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
const err146 = {instancePath:instancePath+"/buckets/quarantine/code",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/1/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
noteFault(vErrors, err146);
}
errors++;
}
}
if(data38.reason !== undefined){
let data44 = data38.reason;
if(typeof data44 === "string"){
if(func2(data44) > 256){
const err147 = {instancePath:instancePath+"/buckets/quarantine/reason",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/1/properties/reason/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
if(func2(data44) < 1){
const err148 = {instancePath:instancePath+"/buckets/quarantine/reason",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/1/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/buckets/quarantine/reason",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/buckets/quarantine",schemaPath:"#/properties/buckets/properties/quarantine/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
var _valid4 = _errs106 === errors;
if(_valid4 && valid25){
valid25 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid25 = true;
passing4 = 1;
if(props4 !== true){
props4 = true;
}
}
}
if(!valid25){
const err151 = {instancePath:instancePath+"/buckets/quarantine",schemaPath:"#/properties/buckets/properties/quarantine/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err151];
}
else {
noteFault(vErrors, err151);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err152 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
}
if(data.parameters !== undefined){
let data45 = data.parameters;
const _errs115 = errors;
let valid30 = false;
let passing5 = null;
const _errs116 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.answered === undefined){
const err153 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/oneOf/0/required",keyword:"required",params:{missingProperty: "answered"}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
}
if(data45.versions === undefined){
const err154 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/oneOf/0/required",keyword:"required",params:{missingProperty: "versions"}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
for(const key12 in data45){
if(!((key12 === "answered") || (key12 === "versions"))){
const err155 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
}
if(data45.answered !== undefined){
if(true !== data45.answered){
const err156 = {instancePath:instancePath+"/parameters/answered",schemaPath:"#/properties/parameters/oneOf/0/properties/answered/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
}
if(data45.versions !== undefined){
let data47 = data45.versions;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key13 in data47){
const _errs122 = errors;
if(typeof key13 === "string"){
if(!pattern14.test(key13)){
const err157 = {instancePath:instancePath+"/parameters/versions",schemaPath:"#/properties/parameters/oneOf/0/properties/versions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^/[a-z0-9/_-]{1,1023}$"},propertyName:key13};
if(vErrors === null){
vErrors = [err157];
}
else {
noteFault(vErrors, err157);
}
errors++;
}
}
var valid32 = _errs122 === errors;
if(!valid32){
const err158 = {instancePath:instancePath+"/parameters/versions",schemaPath:"#/properties/parameters/oneOf/0/properties/versions/propertyNames",keyword:"propertyNames",params:{propertyName: key13}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
}
for(const key14 in data47){
let data48 = data47[key14];
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err159 = {instancePath:instancePath+"/parameters/versions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/oneOf/0/properties/versions/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 1 || isNaN(data48)){
const err160 = {instancePath:instancePath+"/parameters/versions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/oneOf/0/properties/versions/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err160];
}
else {
noteFault(vErrors, err160);
}
errors++;
}
}
}
}
else {
const err161 = {instancePath:instancePath+"/parameters/versions",schemaPath:"#/properties/parameters/oneOf/0/properties/versions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err161];
}
else {
noteFault(vErrors, err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err162];
}
else {
noteFault(vErrors, err162);
}
errors++;
}
var _valid5 = _errs116 === errors;
if(_valid5){
valid30 = true;
passing5 = 0;
var props5 = true;
}
const _errs126 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.answered === undefined){
const err163 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/oneOf/1/required",keyword:"required",params:{missingProperty: "answered"}};
if(vErrors === null){
vErrors = [err163];
}
else {
noteFault(vErrors, err163);
}
errors++;
}
if(data45.code === undefined){
const err164 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/oneOf/1/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err164];
}
else {
noteFault(vErrors, err164);
}
errors++;
}
if(data45.reason === undefined){
const err165 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err165];
}
else {
noteFault(vErrors, err165);
}
errors++;
}
for(const key15 in data45){
if(!(((key15 === "answered") || (key15 === "code")) || (key15 === "reason"))){
const err166 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err166];
}
else {
noteFault(vErrors, err166);
}
errors++;
}
}
if(data45.answered !== undefined){
if(false !== data45.answered){
const err167 = {instancePath:instancePath+"/parameters/answered",schemaPath:"#/properties/parameters/oneOf/1/properties/answered/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err167];
}
else {
noteFault(vErrors, err167);
}
errors++;
}
}
if(data45.code !== undefined){
let data50 = data45.code;
if(typeof data50 === "string"){
if(func2(data50) > 128){
const err168 = {instancePath:instancePath+"/parameters/code",schemaPath:"#/properties/parameters/oneOf/1/properties/code/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err168];
}
else {
noteFault(vErrors, err168);
}
errors++;
}
if(!pattern9.test(data50)){
const err169 = {instancePath:instancePath+"/parameters/code",schemaPath:"#/properties/parameters/oneOf/1/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,127}$"}};
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
const err170 = {instancePath:instancePath+"/parameters/code",schemaPath:"#/properties/parameters/oneOf/1/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
noteFault(vErrors, err170);
}
errors++;
}
}
if(data45.reason !== undefined){
let data51 = data45.reason;
if(typeof data51 === "string"){
if(func2(data51) > 256){
const err171 = {instancePath:instancePath+"/parameters/reason",schemaPath:"#/properties/parameters/oneOf/1/properties/reason/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err171];
}
else {
noteFault(vErrors, err171);
}
errors++;
}
if(func2(data51) < 1){
const err172 = {instancePath:instancePath+"/parameters/reason",schemaPath:"#/properties/parameters/oneOf/1/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
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
const err173 = {instancePath:instancePath+"/parameters/reason",schemaPath:"#/properties/parameters/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
noteFault(vErrors, err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err174];
}
else {
noteFault(vErrors, err174);
}
errors++;
}
var _valid5 = _errs126 === errors;
if(_valid5 && valid30){
valid30 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid30 = true;
passing5 = 1;
if(props5 !== true){
props5 = true;
}
}
}
if(!valid30){
const err175 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err175];
}
else {
noteFault(vErrors, err175);
}
errors++;
}
else {
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
}
}
if(data.discovery !== undefined){
let data52 = data.discovery;
const _errs135 = errors;
let valid35 = false;
let passing6 = null;
const _errs136 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.answered === undefined){
const err176 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/oneOf/0/required",keyword:"required",params:{missingProperty: "answered"}};
if(vErrors === null){
vErrors = [err176];
}
else {
noteFault(vErrors, err176);
}
errors++;
}
if(data52.host === undefined){
const err177 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/oneOf/0/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err177];
}
else {
noteFault(vErrors, err177);
}
errors++;
}
if(data52.addresses === undefined){
const err178 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/oneOf/0/required",keyword:"required",params:{missingProperty: "addresses"}};
if(vErrors === null){
vErrors = [err178];
}
else {
noteFault(vErrors, err178);
}
errors++;
}
for(const key16 in data52){
if(!(((key16 === "answered") || (key16 === "host")) || (key16 === "addresses"))){
const err179 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err179];
}
else {
noteFault(vErrors, err179);
}
errors++;
}
}
if(data52.answered !== undefined){
if(true !== data52.answered){
const err180 = {instancePath:instancePath+"/discovery/answered",schemaPath:"#/properties/discovery/oneOf/0/properties/answered/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err180];
}
else {
noteFault(vErrors, err180);
}
errors++;
}
}
if(data52.host !== undefined){
let data54 = data52.host;
if(typeof data54 === "string"){
if(func2(data54) > 253){
const err181 = {instancePath:instancePath+"/discovery/host",schemaPath:"#/properties/discovery/oneOf/0/properties/host/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err181];
}
else {
noteFault(vErrors, err181);
}
errors++;
}
if(func2(data54) < 1){
const err182 = {instancePath:instancePath+"/discovery/host",schemaPath:"#/properties/discovery/oneOf/0/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
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
const err183 = {instancePath:instancePath+"/discovery/host",schemaPath:"#/properties/discovery/oneOf/0/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
noteFault(vErrors, err183);
}
errors++;
}
}
if(data52.addresses !== undefined){
let data55 = data52.addresses;
if(Array.isArray(data55)){
if(data55.length > 64){
const err184 = {instancePath:instancePath+"/discovery/addresses",schemaPath:"#/properties/discovery/oneOf/0/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err184];
}
else {
noteFault(vErrors, err184);
}
errors++;
}
const len4 = data55.length;
for(let i4=0; i4<len4; i4++){
let data56 = data55[i4];
if(typeof data56 === "string"){
if(func2(data56) > 64){
const err185 = {instancePath:instancePath+"/discovery/addresses/" + i4,schemaPath:"#/properties/discovery/oneOf/0/properties/addresses/items/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err185];
}
else {
noteFault(vErrors, err185);
}
errors++;
}
if(func2(data56) < 1){
const err186 = {instancePath:instancePath+"/discovery/addresses/" + i4,schemaPath:"#/properties/discovery/oneOf/0/properties/addresses/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err187 = {instancePath:instancePath+"/discovery/addresses/" + i4,schemaPath:"#/properties/discovery/oneOf/0/properties/addresses/items/type",keyword:"type",params:{type: "string"}};
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
const err188 = {instancePath:instancePath+"/discovery/addresses",schemaPath:"#/properties/discovery/oneOf/0/properties/addresses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err188];
}
else {
noteFault(vErrors, err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err189];
}
else {
noteFault(vErrors, err189);
}
errors++;
}
var _valid6 = _errs136 === errors;
if(_valid6){
valid35 = true;
passing6 = 0;
var props6 = true;
}
const _errs146 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.answered === undefined){
const err190 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/oneOf/1/required",keyword:"required",params:{missingProperty: "answered"}};
if(vErrors === null){
vErrors = [err190];
}
else {
noteFault(vErrors, err190);
}
errors++;
}
if(data52.code === undefined){
const err191 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/oneOf/1/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err191];
}
else {
noteFault(vErrors, err191);
}
errors++;
}
if(data52.reason === undefined){
const err192 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err192];
}
else {
noteFault(vErrors, err192);
}
errors++;
}
for(const key17 in data52){
if(!(((key17 === "answered") || (key17 === "code")) || (key17 === "reason"))){
const err193 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err193];
}
else {
noteFault(vErrors, err193);
}
errors++;
}
}
if(data52.answered !== undefined){
if(false !== data52.answered){
const err194 = {instancePath:instancePath+"/discovery/answered",schemaPath:"#/properties/discovery/oneOf/1/properties/answered/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err194];
}
else {
noteFault(vErrors, err194);
}
errors++;
}
}
if(data52.code !== undefined){
let data58 = data52.code;
if(typeof data58 === "string"){
if(func2(data58) > 128){
const err195 = {instancePath:instancePath+"/discovery/code",schemaPath:"#/properties/discovery/oneOf/1/properties/code/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err195];
}
else {
noteFault(vErrors, err195);
}
errors++;
}
if(!pattern9.test(data58)){
const err196 = {instancePath:instancePath+"/discovery/code",schemaPath:"#/properties/discovery/oneOf/1/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,127}$"}};
if(vErrors === null){
vErrors = [err196];
}
else {
noteFault(vErrors, err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/discovery/code",schemaPath:"#/properties/discovery/oneOf/1/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
noteFault(vErrors, err197);
}
errors++;
}
}
if(data52.reason !== undefined){
let data59 = data52.reason;
if(typeof data59 === "string"){
if(func2(data59) > 256){
const err198 = {instancePath:instancePath+"/discovery/reason",schemaPath:"#/properties/discovery/oneOf/1/properties/reason/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err198];
}
else {
noteFault(vErrors, err198);
}
errors++;
}
if(func2(data59) < 1){
const err199 = {instancePath:instancePath+"/discovery/reason",schemaPath:"#/properties/discovery/oneOf/1/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
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
const err200 = {instancePath:instancePath+"/discovery/reason",schemaPath:"#/properties/discovery/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
noteFault(vErrors, err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err201];
}
else {
noteFault(vErrors, err201);
}
errors++;
}
var _valid6 = _errs146 === errors;
if(_valid6 && valid35){
valid35 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid35 = true;
passing6 = 1;
if(props6 !== true){
props6 = true;
}
}
}
if(!valid35){
const err202 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err202];
}
else {
noteFault(vErrors, err202);
}
errors++;
}
else {
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err203 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err203];
}
else {
noteFault(vErrors, err203);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

