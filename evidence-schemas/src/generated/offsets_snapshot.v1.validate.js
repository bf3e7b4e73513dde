// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"offsets_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","written_at_utc","writer","platform_run_id","captured_at_utc","kafka_cluster_id","offset_kind","groups"],"properties":{"schema":{"const":"fp.offsets_snapshot.v1"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"writer":{"$ref":"common.v1.schema.json#/$defs/writer"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"kafka_cluster_id":{"type":"string","minLength":1,"maxLength":512},"offset_kind":{"const":"kafka_offset"},"groups":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["group_id","component","stream_id","topics"],"properties":{"group_id":{"type":"string","minLength":1,"maxLength":512},"component":{"type":"string","minLength":1,"maxLength":512},"stream_id":{"type":"string","minLength":1,"maxLength":512},"topics":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["topic","partitions"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partitions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["partition","start_offset","end_offset","watermark_low","watermark_high","lag","watermark_ts_utc"],"properties":{"partition":{"type":"integer","minimum":0,"maximum":1000000},"start_offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"end_offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"committed_position":{"type":"integer","minimum":0,"maximum":9007199254740991},"watermark_low":{"type":"integer","minimum":0,"maximum":9007199254740991},"watermark_high":{"type":"integer","minimum":0,"maximum":9007199254740991},"lag":{"type":"integer","minimum":0,"maximum":9007199254740991},"watermark_ts_utc":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/time_us"},{"type":"null"}]}}},"maxItems":1000}}},"maxItems":100}}},"maxItems":100}}};
const schema33 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema36 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const schema34 = {"type":"object","additionalProperties":false,"required":["identity","task_arn","ci_run","image_digest"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":1024},"task_arn":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"ci_run":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"image_digest":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/image_digest"},{"type":"null"}]}}};
const schema35 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const func1 = (helper0.default ?? helper0);
const pattern5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

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
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.task_arn === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_arn"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.ci_run === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ci_run"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.image_digest === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "identity") || (key0 === "task_arn")) || (key0 === "ci_run")) || (key0 === "image_digest"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 1024){
const err5 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(func1(data0) < 1){
const err6 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
if(data.task_arn !== undefined){
let data1 = data.task_arn;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(typeof data1 === "string"){
if(func1(data1) > 1024){
const err8 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(func1(data1) < 1){
const err9 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data1 !== null){
const err11 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err12 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.ci_run !== undefined){
let data2 = data.ci_run;
const _errs11 = errors;
let valid2 = false;
let passing1 = null;
const _errs12 = errors;
if(typeof data2 === "string"){
if(func1(data2) > 1024){
const err13 = {instancePath:instancePath+"/ci_run",schemaPath:"#/properties/ci_run/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(func1(data2) < 1){
const err14 = {instancePath:instancePath+"/ci_run",schemaPath:"#/properties/ci_run/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/ci_run",schemaPath:"#/properties/ci_run/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
var _valid1 = _errs12 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs14 = errors;
if(data2 !== null){
const err16 = {instancePath:instancePath+"/ci_run",schemaPath:"#/properties/ci_run/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
var _valid1 = _errs14 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err17 = {instancePath:instancePath+"/ci_run",schemaPath:"#/properties/ci_run/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.image_digest !== undefined){
let data3 = data.image_digest;
const _errs17 = errors;
let valid3 = false;
let passing2 = null;
const _errs18 = errors;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err18 = {instancePath:instancePath+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err19 = {instancePath:instancePath+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
var _valid2 = _errs18 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs21 = errors;
if(data3 !== null){
const err20 = {instancePath:instancePath+"/image_digest",schemaPath:"#/properties/image_digest/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
var _valid2 = _errs21 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
const err21 = {instancePath:instancePath+"/image_digest",schemaPath:"#/properties/image_digest/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="offsets_snapshot.v1.schema.json" */;
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
if(data.written_at_utc === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.writer === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "writer"}};
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
if(data.captured_at_utc === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "captured_at_utc"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.kafka_cluster_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kafka_cluster_id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.offset_kind === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.groups === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groups"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "schema") || (key0 === "written_at_utc")) || (key0 === "writer")) || (key0 === "platform_run_id")) || (key0 === "captured_at_utc")) || (key0 === "kafka_cluster_id")) || (key0 === "offset_kind")) || (key0 === "groups"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.offsets_snapshot.v1" !== data.schema){
const err9 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.offsets_snapshot.v1"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data1 = data.written_at_utc;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err10 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err11 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data.writer !== undefined){
if(!(validate22(data.writer, {instancePath:instancePath+"/writer",parentData:data,parentDataProperty:"writer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.platform_run_id !== undefined){
let data3 = data.platform_run_id;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err12 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data.captured_at_utc !== undefined){
let data4 = data.captured_at_utc;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data.kafka_cluster_id !== undefined){
let data5 = data.kafka_cluster_id;
if(typeof data5 === "string"){
if(func1(data5) > 512){
const err16 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(func1(data5) < 1){
const err17 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err18 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.offset_kind !== undefined){
if("kafka_offset" !== data.offset_kind){
const err19 = {instancePath:instancePath+"/offset_kind",schemaPath:"#/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.groups !== undefined){
let data7 = data.groups;
if(Array.isArray(data7)){
if(data7.length > 100){
const err20 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.group_id === undefined){
const err21 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "group_id"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(data8.component === undefined){
const err22 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "component"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data8.stream_id === undefined){
const err23 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "stream_id"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(data8.topics === undefined){
const err24 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "topics"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
for(const key1 in data8){
if(!((((key1 === "group_id") || (key1 === "component")) || (key1 === "stream_id")) || (key1 === "topics"))){
const err25 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data8.group_id !== undefined){
let data9 = data8.group_id;
if(typeof data9 === "string"){
if(func1(data9) > 512){
const err26 = {instancePath:instancePath+"/groups/" + i0+"/group_id",schemaPath:"#/properties/groups/items/properties/group_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(func1(data9) < 1){
const err27 = {instancePath:instancePath+"/groups/" + i0+"/group_id",schemaPath:"#/properties/groups/items/properties/group_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err28 = {instancePath:instancePath+"/groups/" + i0+"/group_id",schemaPath:"#/properties/groups/items/properties/group_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data8.component !== undefined){
let data10 = data8.component;
if(typeof data10 === "string"){
if(func1(data10) > 512){
const err29 = {instancePath:instancePath+"/groups/" + i0+"/component",schemaPath:"#/properties/groups/items/properties/component/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(func1(data10) < 1){
const err30 = {instancePath:instancePath+"/groups/" + i0+"/component",schemaPath:"#/properties/groups/items/properties/component/minLength",keyword:"minLength",params:{limit: 1}};
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
const err31 = {instancePath:instancePath+"/groups/" + i0+"/component",schemaPath:"#/properties/groups/items/properties/component/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
}
if(data8.stream_id !== undefined){
let data11 = data8.stream_id;
if(typeof data11 === "string"){
if(func1(data11) > 512){
const err32 = {instancePath:instancePath+"/groups/" + i0+"/stream_id",schemaPath:"#/properties/groups/items/properties/stream_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(func1(data11) < 1){
const err33 = {instancePath:instancePath+"/groups/" + i0+"/stream_id",schemaPath:"#/properties/groups/items/properties/stream_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err34 = {instancePath:instancePath+"/groups/" + i0+"/stream_id",schemaPath:"#/properties/groups/items/properties/stream_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
if(data8.topics !== undefined){
let data12 = data8.topics;
if(Array.isArray(data12)){
if(data12.length > 100){
const err35 = {instancePath:instancePath+"/groups/" + i0+"/topics",schemaPath:"#/properties/groups/items/properties/topics/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.topic === undefined){
const err36 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1,schemaPath:"#/properties/groups/items/properties/topics/items/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(data13.partitions === undefined){
const err37 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1,schemaPath:"#/properties/groups/items/properties/topics/items/required",keyword:"required",params:{missingProperty: "partitions"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "topic") || (key2 === "partitions"))){
const err38 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1,schemaPath:"#/properties/groups/items/properties/topics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
if(data13.topic !== undefined){
let data14 = data13.topic;
if(typeof data14 === "string"){
if(func1(data14) > 249){
const err39 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/topic",schemaPath:"#/properties/groups/items/properties/topics/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(func1(data14) < 1){
const err40 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/topic",schemaPath:"#/properties/groups/items/properties/topics/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
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
const err41 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/topic",schemaPath:"#/properties/groups/items/properties/topics/items/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
if(data13.partitions !== undefined){
let data15 = data13.partitions;
if(Array.isArray(data15)){
if(data15.length > 1000){
const err42 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.partition === undefined){
const err43 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(data16.start_offset === undefined){
const err44 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/required",keyword:"required",params:{missingProperty: "start_offset"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(data16.end_offset === undefined){
const err45 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/required",keyword:"required",params:{missingProperty: "end_offset"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(data16.watermark_low === undefined){
const err46 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/required",keyword:"required",params:{missingProperty: "watermark_low"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if(data16.watermark_high === undefined){
const err47 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/required",keyword:"required",params:{missingProperty: "watermark_high"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(data16.lag === undefined){
const err48 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/required",keyword:"required",params:{missingProperty: "lag"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if(data16.watermark_ts_utc === undefined){
const err49 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/required",keyword:"required",params:{missingProperty: "watermark_ts_utc"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
for(const key3 in data16){
if(!((((((((key3 === "partition") || (key3 === "start_offset")) || (key3 === "end_offset")) || (key3 === "committed_position")) || (key3 === "watermark_low")) || (key3 === "watermark_high")) || (key3 === "lag")) || (key3 === "watermark_ts_utc"))){
const err50 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
if(data16.partition !== undefined){
let data17 = data16.partition;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err51 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/partition",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000 || isNaN(data17)){
const err52 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/partition",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err53 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/partition",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data16.start_offset !== undefined){
let data18 = data16.start_offset;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err54 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/start_offset",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
const err55 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/start_offset",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err56 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/start_offset",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
}
if(data16.end_offset !== undefined){
let data19 = data16.end_offset;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err57 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/end_offset",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
const err58 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/end_offset",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err59 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/end_offset",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
}
if(data16.committed_position !== undefined){
let data20 = data16.committed_position;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err60 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/committed_position",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
const err61 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/committed_position",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err62 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/committed_position",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data16.watermark_low !== undefined){
let data21 = data16.watermark_low;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err63 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/watermark_low",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9007199254740991 || isNaN(data21)){
const err64 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/watermark_low",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err65 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/watermark_low",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data16.watermark_high !== undefined){
let data22 = data16.watermark_high;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err66 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/watermark_high",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
const err67 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/watermark_high",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err68 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/watermark_high",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
}
if(data16.lag !== undefined){
let data23 = data16.lag;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err69 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/lag",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){
const err70 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/lag",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err71 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/lag",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
}
if(data16.watermark_ts_utc !== undefined){
let data24 = data16.watermark_ts_utc;
const _errs54 = errors;
let valid13 = false;
let passing0 = null;
const _errs55 = errors;
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err72 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/watermark_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err73 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/watermark_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
var _valid0 = _errs55 === errors;
if(_valid0){
valid13 = true;
passing0 = 0;
}
const _errs58 = errors;
if(data24 !== null){
const err74 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/watermark_ts_utc",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_ts_utc/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
var _valid0 = _errs58 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid13 = true;
passing0 = 1;
}
}
if(!valid13){
const err75 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2+"/watermark_ts_utc",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_ts_utc/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err76 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1+"/partitions",schemaPath:"#/properties/groups/items/properties/topics/items/properties/partitions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/groups/" + i0+"/topics/" + i1,schemaPath:"#/properties/groups/items/properties/topics/items/type",keyword:"type",params:{type: "object"}};
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
const err79 = {instancePath:instancePath+"/groups/" + i0+"/topics",schemaPath:"#/properties/groups/items/properties/topics/type",keyword:"type",params:{type: "array"}};
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
const err80 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}};
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
const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

