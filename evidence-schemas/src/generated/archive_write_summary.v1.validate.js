// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"archive_write_summary.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","written_at_utc","writer","platform_run_id","captured_at_utc","seen_total","archived_total","duplicate_total","payload_mismatch_total","write_error_total","skipped_total","run_scope_skipped_total","unattested_total","non_canonical_total","admitted_unique_total","by_topic","origin_offset_ranges","sample_keys","complete"],"properties":{"schema":{"const":"fp.archive_write_summary.v1"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"writer":{"$ref":"common.v1.schema.json#/$defs/writer"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"seen_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"archived_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"duplicate_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"payload_mismatch_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"write_error_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"skipped_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"run_scope_skipped_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"unattested_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"non_canonical_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"admitted_unique_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"by_topic":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["topic","admitted_total","archived_total","segments","size_bytes"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"admitted_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"archived_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"segments":{"type":"integer","minimum":0,"maximum":9007199254740991},"size_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"maxItems":100},"origin_offset_ranges":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["topic","partition","start_offset","next_offset","archived","skipped","foreign","contiguous"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":1000000},"start_offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"next_offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"archived":{"type":"integer","minimum":0,"maximum":9007199254740991},"skipped":{"type":"integer","minimum":0,"maximum":9007199254740991},"foreign":{"type":"integer","minimum":0,"maximum":9007199254740991},"contiguous":{"type":"boolean"}}},"maxItems":1000},"sample_keys":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":20},"complete":{"type":"boolean"}}};
const schema33 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema36 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const schema34 = {"type":"object","additionalProperties":false,"required":["identity","task_arn","ci_run","image_digest"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":1024},"task_arn":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"ci_run":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"image_digest":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/image_digest"},{"type":"null"}]}}};
const schema35 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
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
if(func2(data0) > 1024){
const err5 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(func2(data0) < 1){
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
if(func2(data1) > 1024){
const err8 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(func2(data1) < 1){
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
if(func2(data2) > 1024){
const err13 = {instancePath:instancePath+"/ci_run",schemaPath:"#/properties/ci_run/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(func2(data2) < 1){
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
/*# sourceURL="archive_write_summary.v1.schema.json" */;
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
if(data.seen_total === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seen_total"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.archived_total === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "archived_total"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.duplicate_total === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duplicate_total"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.payload_mismatch_total === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload_mismatch_total"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.write_error_total === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "write_error_total"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.skipped_total === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skipped_total"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.run_scope_skipped_total === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run_scope_skipped_total"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.unattested_total === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unattested_total"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.non_canonical_total === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "non_canonical_total"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.admitted_unique_total === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "admitted_unique_total"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.by_topic === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by_topic"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data.origin_offset_ranges === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "origin_offset_ranges"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data.sample_keys === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sample_keys"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(data.complete === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "complete"}};
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
if(data.schema !== undefined){
if("fp.archive_write_summary.v1" !== data.schema){
const err20 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.archive_write_summary.v1"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data1 = data.written_at_utc;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err21 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err22 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
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
const err23 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err24 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data.captured_at_utc !== undefined){
let data4 = data.captured_at_utc;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err25 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err26 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data.seen_total !== undefined){
let data5 = data.seen_total;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err27 = {instancePath:instancePath+"/seen_total",schemaPath:"#/properties/seen_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err28 = {instancePath:instancePath+"/seen_total",schemaPath:"#/properties/seen_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err29 = {instancePath:instancePath+"/seen_total",schemaPath:"#/properties/seen_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
}
if(data.archived_total !== undefined){
let data6 = data.archived_total;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err30 = {instancePath:instancePath+"/archived_total",schemaPath:"#/properties/archived_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err31 = {instancePath:instancePath+"/archived_total",schemaPath:"#/properties/archived_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err32 = {instancePath:instancePath+"/archived_total",schemaPath:"#/properties/archived_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.duplicate_total !== undefined){
let data7 = data.duplicate_total;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err33 = {instancePath:instancePath+"/duplicate_total",schemaPath:"#/properties/duplicate_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err34 = {instancePath:instancePath+"/duplicate_total",schemaPath:"#/properties/duplicate_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err35 = {instancePath:instancePath+"/duplicate_total",schemaPath:"#/properties/duplicate_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
}
if(data.payload_mismatch_total !== undefined){
let data8 = data.payload_mismatch_total;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err36 = {instancePath:instancePath+"/payload_mismatch_total",schemaPath:"#/properties/payload_mismatch_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err37 = {instancePath:instancePath+"/payload_mismatch_total",schemaPath:"#/properties/payload_mismatch_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err38 = {instancePath:instancePath+"/payload_mismatch_total",schemaPath:"#/properties/payload_mismatch_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.write_error_total !== undefined){
let data9 = data.write_error_total;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err39 = {instancePath:instancePath+"/write_error_total",schemaPath:"#/properties/write_error_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err40 = {instancePath:instancePath+"/write_error_total",schemaPath:"#/properties/write_error_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err41 = {instancePath:instancePath+"/write_error_total",schemaPath:"#/properties/write_error_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.skipped_total !== undefined){
let data10 = data.skipped_total;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err42 = {instancePath:instancePath+"/skipped_total",schemaPath:"#/properties/skipped_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err43 = {instancePath:instancePath+"/skipped_total",schemaPath:"#/properties/skipped_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err44 = {instancePath:instancePath+"/skipped_total",schemaPath:"#/properties/skipped_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.run_scope_skipped_total !== undefined){
let data11 = data.run_scope_skipped_total;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err45 = {instancePath:instancePath+"/run_scope_skipped_total",schemaPath:"#/properties/run_scope_skipped_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err46 = {instancePath:instancePath+"/run_scope_skipped_total",schemaPath:"#/properties/run_scope_skipped_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err47 = {instancePath:instancePath+"/run_scope_skipped_total",schemaPath:"#/properties/run_scope_skipped_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
}
if(data.unattested_total !== undefined){
let data12 = data.unattested_total;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err48 = {instancePath:instancePath+"/unattested_total",schemaPath:"#/properties/unattested_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err49 = {instancePath:instancePath+"/unattested_total",schemaPath:"#/properties/unattested_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err50 = {instancePath:instancePath+"/unattested_total",schemaPath:"#/properties/unattested_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.non_canonical_total !== undefined){
let data13 = data.non_canonical_total;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err51 = {instancePath:instancePath+"/non_canonical_total",schemaPath:"#/properties/non_canonical_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err52 = {instancePath:instancePath+"/non_canonical_total",schemaPath:"#/properties/non_canonical_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err53 = {instancePath:instancePath+"/non_canonical_total",schemaPath:"#/properties/non_canonical_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.admitted_unique_total !== undefined){
let data14 = data.admitted_unique_total;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err54 = {instancePath:instancePath+"/admitted_unique_total",schemaPath:"#/properties/admitted_unique_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err55 = {instancePath:instancePath+"/admitted_unique_total",schemaPath:"#/properties/admitted_unique_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err56 = {instancePath:instancePath+"/admitted_unique_total",schemaPath:"#/properties/admitted_unique_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.by_topic !== undefined){
let data15 = data.by_topic;
if(Array.isArray(data15)){
if(data15.length > 100){
const err57 = {instancePath:instancePath+"/by_topic",schemaPath:"#/properties/by_topic/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.topic === undefined){
const err58 = {instancePath:instancePath+"/by_topic/" + i0,schemaPath:"#/properties/by_topic/items/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if(data16.admitted_total === undefined){
const err59 = {instancePath:instancePath+"/by_topic/" + i0,schemaPath:"#/properties/by_topic/items/required",keyword:"required",params:{missingProperty: "admitted_total"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(data16.archived_total === undefined){
const err60 = {instancePath:instancePath+"/by_topic/" + i0,schemaPath:"#/properties/by_topic/items/required",keyword:"required",params:{missingProperty: "archived_total"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
if(data16.segments === undefined){
const err61 = {instancePath:instancePath+"/by_topic/" + i0,schemaPath:"#/properties/by_topic/items/required",keyword:"required",params:{missingProperty: "segments"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(data16.size_bytes === undefined){
const err62 = {instancePath:instancePath+"/by_topic/" + i0,schemaPath:"#/properties/by_topic/items/required",keyword:"required",params:{missingProperty: "size_bytes"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
for(const key1 in data16){
if(!(((((key1 === "topic") || (key1 === "admitted_total")) || (key1 === "archived_total")) || (key1 === "segments")) || (key1 === "size_bytes"))){
const err63 = {instancePath:instancePath+"/by_topic/" + i0,schemaPath:"#/properties/by_topic/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
}
if(data16.topic !== undefined){
let data17 = data16.topic;
if(typeof data17 === "string"){
if(func2(data17) > 249){
const err64 = {instancePath:instancePath+"/by_topic/" + i0+"/topic",schemaPath:"#/properties/by_topic/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(func2(data17) < 1){
const err65 = {instancePath:instancePath+"/by_topic/" + i0+"/topic",schemaPath:"#/properties/by_topic/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
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
const err66 = {instancePath:instancePath+"/by_topic/" + i0+"/topic",schemaPath:"#/properties/by_topic/items/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
if(data16.admitted_total !== undefined){
let data18 = data16.admitted_total;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err67 = {instancePath:instancePath+"/by_topic/" + i0+"/admitted_total",schemaPath:"#/properties/by_topic/items/properties/admitted_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
const err68 = {instancePath:instancePath+"/by_topic/" + i0+"/admitted_total",schemaPath:"#/properties/by_topic/items/properties/admitted_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err69 = {instancePath:instancePath+"/by_topic/" + i0+"/admitted_total",schemaPath:"#/properties/by_topic/items/properties/admitted_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data16.archived_total !== undefined){
let data19 = data16.archived_total;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err70 = {instancePath:instancePath+"/by_topic/" + i0+"/archived_total",schemaPath:"#/properties/by_topic/items/properties/archived_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
const err71 = {instancePath:instancePath+"/by_topic/" + i0+"/archived_total",schemaPath:"#/properties/by_topic/items/properties/archived_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err72 = {instancePath:instancePath+"/by_topic/" + i0+"/archived_total",schemaPath:"#/properties/by_topic/items/properties/archived_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
}
}
if(data16.segments !== undefined){
let data20 = data16.segments;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err73 = {instancePath:instancePath+"/by_topic/" + i0+"/segments",schemaPath:"#/properties/by_topic/items/properties/segments/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
const err74 = {instancePath:instancePath+"/by_topic/" + i0+"/segments",schemaPath:"#/properties/by_topic/items/properties/segments/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err75 = {instancePath:instancePath+"/by_topic/" + i0+"/segments",schemaPath:"#/properties/by_topic/items/properties/segments/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
}
}
if(data16.size_bytes !== undefined){
let data21 = data16.size_bytes;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err76 = {instancePath:instancePath+"/by_topic/" + i0+"/size_bytes",schemaPath:"#/properties/by_topic/items/properties/size_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9007199254740991 || isNaN(data21)){
const err77 = {instancePath:instancePath+"/by_topic/" + i0+"/size_bytes",schemaPath:"#/properties/by_topic/items/properties/size_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err78 = {instancePath:instancePath+"/by_topic/" + i0+"/size_bytes",schemaPath:"#/properties/by_topic/items/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err79 = {instancePath:instancePath+"/by_topic/" + i0,schemaPath:"#/properties/by_topic/items/type",keyword:"type",params:{type: "object"}};
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
const err80 = {instancePath:instancePath+"/by_topic",schemaPath:"#/properties/by_topic/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
}
if(data.origin_offset_ranges !== undefined){
let data22 = data.origin_offset_ranges;
if(Array.isArray(data22)){
if(data22.length > 1000){
const err81 = {instancePath:instancePath+"/origin_offset_ranges",schemaPath:"#/properties/origin_offset_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.topic === undefined){
const err82 = {instancePath:instancePath+"/origin_offset_ranges/" + i1,schemaPath:"#/properties/origin_offset_ranges/items/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
if(data23.partition === undefined){
const err83 = {instancePath:instancePath+"/origin_offset_ranges/" + i1,schemaPath:"#/properties/origin_offset_ranges/items/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
if(data23.start_offset === undefined){
const err84 = {instancePath:instancePath+"/origin_offset_ranges/" + i1,schemaPath:"#/properties/origin_offset_ranges/items/required",keyword:"required",params:{missingProperty: "start_offset"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
if(data23.next_offset === undefined){
const err85 = {instancePath:instancePath+"/origin_offset_ranges/" + i1,schemaPath:"#/properties/origin_offset_ranges/items/required",keyword:"required",params:{missingProperty: "next_offset"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if(data23.archived === undefined){
const err86 = {instancePath:instancePath+"/origin_offset_ranges/" + i1,schemaPath:"#/properties/origin_offset_ranges/items/required",keyword:"required",params:{missingProperty: "archived"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(data23.skipped === undefined){
const err87 = {instancePath:instancePath+"/origin_offset_ranges/" + i1,schemaPath:"#/properties/origin_offset_ranges/items/required",keyword:"required",params:{missingProperty: "skipped"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if(data23.foreign === undefined){
const err88 = {instancePath:instancePath+"/origin_offset_ranges/" + i1,schemaPath:"#/properties/origin_offset_ranges/items/required",keyword:"required",params:{missingProperty: "foreign"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(data23.contiguous === undefined){
const err89 = {instancePath:instancePath+"/origin_offset_ranges/" + i1,schemaPath:"#/properties/origin_offset_ranges/items/required",keyword:"required",params:{missingProperty: "contiguous"}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
for(const key2 in data23){
if(!((((((((key2 === "topic") || (key2 === "partition")) || (key2 === "start_offset")) || (key2 === "next_offset")) || (key2 === "archived")) || (key2 === "skipped")) || (key2 === "foreign")) || (key2 === "contiguous"))){
const err90 = {instancePath:instancePath+"/origin_offset_ranges/" + i1,schemaPath:"#/properties/origin_offset_ranges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
if(data23.topic !== undefined){
let data24 = data23.topic;
if(typeof data24 === "string"){
if(func2(data24) > 249){
const err91 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/topic",schemaPath:"#/properties/origin_offset_ranges/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
if(func2(data24) < 1){
const err92 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/topic",schemaPath:"#/properties/origin_offset_ranges/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
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
const err93 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/topic",schemaPath:"#/properties/origin_offset_ranges/items/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
if(data23.partition !== undefined){
let data25 = data23.partition;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err94 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/partition",schemaPath:"#/properties/origin_offset_ranges/items/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1000000 || isNaN(data25)){
const err95 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/partition",schemaPath:"#/properties/origin_offset_ranges/items/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err96 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/partition",schemaPath:"#/properties/origin_offset_ranges/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
}
}
if(data23.start_offset !== undefined){
let data26 = data23.start_offset;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err97 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/start_offset",schemaPath:"#/properties/origin_offset_ranges/items/properties/start_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
const err98 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/start_offset",schemaPath:"#/properties/origin_offset_ranges/items/properties/start_offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err99 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/start_offset",schemaPath:"#/properties/origin_offset_ranges/items/properties/start_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data23.next_offset !== undefined){
let data27 = data23.next_offset;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err100 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/next_offset",schemaPath:"#/properties/origin_offset_ranges/items/properties/next_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
const err101 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/next_offset",schemaPath:"#/properties/origin_offset_ranges/items/properties/next_offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err102 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/next_offset",schemaPath:"#/properties/origin_offset_ranges/items/properties/next_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
}
}
if(data23.archived !== undefined){
let data28 = data23.archived;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err103 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/archived",schemaPath:"#/properties/origin_offset_ranges/items/properties/archived/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
const err104 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/archived",schemaPath:"#/properties/origin_offset_ranges/items/properties/archived/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err105 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/archived",schemaPath:"#/properties/origin_offset_ranges/items/properties/archived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data23.skipped !== undefined){
let data29 = data23.skipped;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err106 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/skipped",schemaPath:"#/properties/origin_offset_ranges/items/properties/skipped/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
const err107 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/skipped",schemaPath:"#/properties/origin_offset_ranges/items/properties/skipped/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err108 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/skipped",schemaPath:"#/properties/origin_offset_ranges/items/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
}
if(data23.foreign !== undefined){
let data30 = data23.foreign;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err109 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/foreign",schemaPath:"#/properties/origin_offset_ranges/items/properties/foreign/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 9007199254740991 || isNaN(data30)){
const err110 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/foreign",schemaPath:"#/properties/origin_offset_ranges/items/properties/foreign/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err111 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/foreign",schemaPath:"#/properties/origin_offset_ranges/items/properties/foreign/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data23.contiguous !== undefined){
if(typeof data23.contiguous !== "boolean"){
const err112 = {instancePath:instancePath+"/origin_offset_ranges/" + i1+"/contiguous",schemaPath:"#/properties/origin_offset_ranges/items/properties/contiguous/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/origin_offset_ranges/" + i1,schemaPath:"#/properties/origin_offset_ranges/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/origin_offset_ranges",schemaPath:"#/properties/origin_offset_ranges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
}
if(data.sample_keys !== undefined){
let data32 = data.sample_keys;
if(Array.isArray(data32)){
if(data32.length > 20){
const err115 = {instancePath:instancePath+"/sample_keys",schemaPath:"#/properties/sample_keys/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
if(typeof data33 === "string"){
if(func2(data33) > 512){
const err116 = {instancePath:instancePath+"/sample_keys/" + i2,schemaPath:"#/properties/sample_keys/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
if(func2(data33) < 1){
const err117 = {instancePath:instancePath+"/sample_keys/" + i2,schemaPath:"#/properties/sample_keys/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err118 = {instancePath:instancePath+"/sample_keys/" + i2,schemaPath:"#/properties/sample_keys/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/sample_keys",schemaPath:"#/properties/sample_keys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
}
if(data.complete !== undefined){
if(typeof data.complete !== "boolean"){
const err120 = {instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

