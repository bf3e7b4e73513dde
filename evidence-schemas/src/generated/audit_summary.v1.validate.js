// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"audit_summary.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","written_at_utc","writer","platform_run_id","captured_at_utc","records","by_kind","audited","chains","missing","quarantined","divergences","topic_offset_ranges","segments","append_only_check"],"properties":{"schema":{"const":"fp.audit_summary.v1"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"writer":{"$ref":"common.v1.schema.json#/$defs/writer"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"records":{"type":"integer","minimum":0,"maximum":9007199254740991},"by_kind":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"audited":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"chains":{"type":"object","additionalProperties":false,"required":["resolved","unresolved"],"properties":{"resolved":{"type":"integer","minimum":0,"maximum":9007199254740991},"unresolved":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"missing":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"quarantined":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"divergences":{"type":"integer","minimum":0,"maximum":9007199254740991},"topic_offset_ranges":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["topic","partition","first_offset","last_offset","events"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":65535},"first_offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"last_offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"events":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"maxItems":10000},"segments":{"type":"object","additionalProperties":false,"required":["prefix","count","size_bytes","sample_keys"],"properties":{"prefix":{"type":"string","minLength":1,"maxLength":512},"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"size_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"sample_keys":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":20}}},"append_only_check":{"type":"object","additionalProperties":false,"required":["updates","deletes","index_objects","stored_objects","unpaired_objects","rewritten_objects","digests_sampled","digests_differing","pass"],"properties":{"updates":{"type":"integer","minimum":0,"maximum":9007199254740991},"deletes":{"type":"integer","minimum":0,"maximum":9007199254740991},"index_objects":{"type":"integer","minimum":0,"maximum":9007199254740991},"stored_objects":{"type":"integer","minimum":0,"maximum":9007199254740991},"unpaired_objects":{"type":"integer","minimum":0,"maximum":9007199254740991},"rewritten_objects":{"type":"integer","minimum":0,"maximum":9007199254740991},"digests_sampled":{"type":"integer","minimum":0,"maximum":9007199254740991},"digests_differing":{"type":"integer","minimum":0,"maximum":9007199254740991},"pass":{"type":"boolean"}}}}};
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
/*# sourceURL="audit_summary.v1.schema.json" */;
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
if(data.records === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.by_kind === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by_kind"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.audited === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audited"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.chains === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chains"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.missing === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.quarantined === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quarantined"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.divergences === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "divergences"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.topic_offset_ranges === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topic_offset_ranges"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.segments === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segments"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.append_only_check === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "append_only_check"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.audit_summary.v1" !== data.schema){
const err16 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.audit_summary.v1"}};
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
let data1 = data.written_at_utc;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err17 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err18 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
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
const err19 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data.captured_at_utc !== undefined){
let data4 = data.captured_at_utc;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err21 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err22 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
if(data.records !== undefined){
let data5 = data.records;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err23 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err24 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err25 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
}
if(data.by_kind !== undefined){
let data6 = data.by_kind;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
let data7 = data6[key1];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err26 = {instancePath:instancePath+"/by_kind/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/by_kind/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/by_kind/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/by_kind/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err28 = {instancePath:instancePath+"/by_kind/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/by_kind/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err29 = {instancePath:instancePath+"/by_kind",schemaPath:"#/properties/by_kind/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data.audited !== undefined){
let data8 = data.audited;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
let data9 = data8[key2];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err30 = {instancePath:instancePath+"/audited/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/audited/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err31 = {instancePath:instancePath+"/audited/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/audited/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/audited/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/audited/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err33 = {instancePath:instancePath+"/audited",schemaPath:"#/properties/audited/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
if(data.chains !== undefined){
let data10 = data.chains;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.resolved === undefined){
const err34 = {instancePath:instancePath+"/chains",schemaPath:"#/properties/chains/required",keyword:"required",params:{missingProperty: "resolved"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data10.unresolved === undefined){
const err35 = {instancePath:instancePath+"/chains",schemaPath:"#/properties/chains/required",keyword:"required",params:{missingProperty: "unresolved"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
for(const key3 in data10){
if(!((key3 === "resolved") || (key3 === "unresolved"))){
const err36 = {instancePath:instancePath+"/chains",schemaPath:"#/properties/chains/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data10.resolved !== undefined){
let data11 = data10.resolved;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err37 = {instancePath:instancePath+"/chains/resolved",schemaPath:"#/properties/chains/properties/resolved/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err38 = {instancePath:instancePath+"/chains/resolved",schemaPath:"#/properties/chains/properties/resolved/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err39 = {instancePath:instancePath+"/chains/resolved",schemaPath:"#/properties/chains/properties/resolved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data10.unresolved !== undefined){
let data12 = data10.unresolved;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err40 = {instancePath:instancePath+"/chains/unresolved",schemaPath:"#/properties/chains/properties/unresolved/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err41 = {instancePath:instancePath+"/chains/unresolved",schemaPath:"#/properties/chains/properties/unresolved/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err42 = {instancePath:instancePath+"/chains/unresolved",schemaPath:"#/properties/chains/properties/unresolved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err43 = {instancePath:instancePath+"/chains",schemaPath:"#/properties/chains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
if(data.missing !== undefined){
let data13 = data.missing;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
let data14 = data13[key4];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err44 = {instancePath:instancePath+"/missing/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/missing/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err45 = {instancePath:instancePath+"/missing/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/missing/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err46 = {instancePath:instancePath+"/missing/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/missing/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err47 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
if(data.quarantined !== undefined){
let data15 = data.quarantined;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key5 in data15){
let data16 = data15[key5];
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err48 = {instancePath:instancePath+"/quarantined/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quarantined/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
const err49 = {instancePath:instancePath+"/quarantined/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quarantined/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err50 = {instancePath:instancePath+"/quarantined/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quarantined/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err51 = {instancePath:instancePath+"/quarantined",schemaPath:"#/properties/quarantined/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
if(data.divergences !== undefined){
let data17 = data.divergences;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err52 = {instancePath:instancePath+"/divergences",schemaPath:"#/properties/divergences/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
const err53 = {instancePath:instancePath+"/divergences",schemaPath:"#/properties/divergences/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err54 = {instancePath:instancePath+"/divergences",schemaPath:"#/properties/divergences/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
}
}
if(data.topic_offset_ranges !== undefined){
let data18 = data.topic_offset_ranges;
if(Array.isArray(data18)){
if(data18.length > 10000){
const err55 = {instancePath:instancePath+"/topic_offset_ranges",schemaPath:"#/properties/topic_offset_ranges/maxItems",keyword:"maxItems",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.topic === undefined){
const err56 = {instancePath:instancePath+"/topic_offset_ranges/" + i0,schemaPath:"#/properties/topic_offset_ranges/items/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if(data19.partition === undefined){
const err57 = {instancePath:instancePath+"/topic_offset_ranges/" + i0,schemaPath:"#/properties/topic_offset_ranges/items/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(data19.first_offset === undefined){
const err58 = {instancePath:instancePath+"/topic_offset_ranges/" + i0,schemaPath:"#/properties/topic_offset_ranges/items/required",keyword:"required",params:{missingProperty: "first_offset"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if(data19.last_offset === undefined){
const err59 = {instancePath:instancePath+"/topic_offset_ranges/" + i0,schemaPath:"#/properties/topic_offset_ranges/items/required",keyword:"required",params:{missingProperty: "last_offset"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(data19.events === undefined){
const err60 = {instancePath:instancePath+"/topic_offset_ranges/" + i0,schemaPath:"#/properties/topic_offset_ranges/items/required",keyword:"required",params:{missingProperty: "events"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
for(const key6 in data19){
if(!(((((key6 === "topic") || (key6 === "partition")) || (key6 === "first_offset")) || (key6 === "last_offset")) || (key6 === "events"))){
const err61 = {instancePath:instancePath+"/topic_offset_ranges/" + i0,schemaPath:"#/properties/topic_offset_ranges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data19.topic !== undefined){
let data20 = data19.topic;
if(typeof data20 === "string"){
if(func2(data20) > 249){
const err62 = {instancePath:instancePath+"/topic_offset_ranges/" + i0+"/topic",schemaPath:"#/properties/topic_offset_ranges/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(func2(data20) < 1){
const err63 = {instancePath:instancePath+"/topic_offset_ranges/" + i0+"/topic",schemaPath:"#/properties/topic_offset_ranges/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
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
const err64 = {instancePath:instancePath+"/topic_offset_ranges/" + i0+"/topic",schemaPath:"#/properties/topic_offset_ranges/items/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
if(data19.partition !== undefined){
let data21 = data19.partition;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err65 = {instancePath:instancePath+"/topic_offset_ranges/" + i0+"/partition",schemaPath:"#/properties/topic_offset_ranges/items/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 65535 || isNaN(data21)){
const err66 = {instancePath:instancePath+"/topic_offset_ranges/" + i0+"/partition",schemaPath:"#/properties/topic_offset_ranges/items/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err67 = {instancePath:instancePath+"/topic_offset_ranges/" + i0+"/partition",schemaPath:"#/properties/topic_offset_ranges/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data19.first_offset !== undefined){
let data22 = data19.first_offset;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err68 = {instancePath:instancePath+"/topic_offset_ranges/" + i0+"/first_offset",schemaPath:"#/properties/topic_offset_ranges/items/properties/first_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
const err69 = {instancePath:instancePath+"/topic_offset_ranges/" + i0+"/first_offset",schemaPath:"#/properties/topic_offset_ranges/items/properties/first_offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err70 = {instancePath:instancePath+"/topic_offset_ranges/" + i0+"/first_offset",schemaPath:"#/properties/topic_offset_ranges/items/properties/first_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data19.last_offset !== undefined){
let data23 = data19.last_offset;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err71 = {instancePath:instancePath+"/topic_offset_ranges/" + i0+"/last_offset",schemaPath:"#/properties/topic_offset_ranges/items/properties/last_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){
const err72 = {instancePath:instancePath+"/topic_offset_ranges/" + i0+"/last_offset",schemaPath:"#/properties/topic_offset_ranges/items/properties/last_offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err73 = {instancePath:instancePath+"/topic_offset_ranges/" + i0+"/last_offset",schemaPath:"#/properties/topic_offset_ranges/items/properties/last_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data19.events !== undefined){
let data24 = data19.events;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err74 = {instancePath:instancePath+"/topic_offset_ranges/" + i0+"/events",schemaPath:"#/properties/topic_offset_ranges/items/properties/events/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 9007199254740991 || isNaN(data24)){
const err75 = {instancePath:instancePath+"/topic_offset_ranges/" + i0+"/events",schemaPath:"#/properties/topic_offset_ranges/items/properties/events/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err76 = {instancePath:instancePath+"/topic_offset_ranges/" + i0+"/events",schemaPath:"#/properties/topic_offset_ranges/items/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err77 = {instancePath:instancePath+"/topic_offset_ranges/" + i0,schemaPath:"#/properties/topic_offset_ranges/items/type",keyword:"type",params:{type: "object"}};
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
const err78 = {instancePath:instancePath+"/topic_offset_ranges",schemaPath:"#/properties/topic_offset_ranges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
}
if(data.segments !== undefined){
let data25 = data.segments;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.prefix === undefined){
const err79 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/required",keyword:"required",params:{missingProperty: "prefix"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
if(data25.count === undefined){
const err80 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(data25.size_bytes === undefined){
const err81 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/required",keyword:"required",params:{missingProperty: "size_bytes"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
if(data25.sample_keys === undefined){
const err82 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/required",keyword:"required",params:{missingProperty: "sample_keys"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
for(const key7 in data25){
if(!((((key7 === "prefix") || (key7 === "count")) || (key7 === "size_bytes")) || (key7 === "sample_keys"))){
const err83 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
if(data25.prefix !== undefined){
let data26 = data25.prefix;
if(typeof data26 === "string"){
if(func2(data26) > 512){
const err84 = {instancePath:instancePath+"/segments/prefix",schemaPath:"#/properties/segments/properties/prefix/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
if(func2(data26) < 1){
const err85 = {instancePath:instancePath+"/segments/prefix",schemaPath:"#/properties/segments/properties/prefix/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/segments/prefix",schemaPath:"#/properties/segments/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
}
if(data25.count !== undefined){
let data27 = data25.count;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err87 = {instancePath:instancePath+"/segments/count",schemaPath:"#/properties/segments/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
const err88 = {instancePath:instancePath+"/segments/count",schemaPath:"#/properties/segments/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err89 = {instancePath:instancePath+"/segments/count",schemaPath:"#/properties/segments/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
}
}
if(data25.size_bytes !== undefined){
let data28 = data25.size_bytes;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err90 = {instancePath:instancePath+"/segments/size_bytes",schemaPath:"#/properties/segments/properties/size_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
const err91 = {instancePath:instancePath+"/segments/size_bytes",schemaPath:"#/properties/segments/properties/size_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err92 = {instancePath:instancePath+"/segments/size_bytes",schemaPath:"#/properties/segments/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data25.sample_keys !== undefined){
let data29 = data25.sample_keys;
if(Array.isArray(data29)){
if(data29.length > 20){
const err93 = {instancePath:instancePath+"/segments/sample_keys",schemaPath:"#/properties/segments/properties/sample_keys/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
let data30 = data29[i1];
if(typeof data30 === "string"){
if(func2(data30) > 512){
const err94 = {instancePath:instancePath+"/segments/sample_keys/" + i1,schemaPath:"#/properties/segments/properties/sample_keys/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if(func2(data30) < 1){
const err95 = {instancePath:instancePath+"/segments/sample_keys/" + i1,schemaPath:"#/properties/segments/properties/sample_keys/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err96 = {instancePath:instancePath+"/segments/sample_keys/" + i1,schemaPath:"#/properties/segments/properties/sample_keys/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err97 = {instancePath:instancePath+"/segments/sample_keys",schemaPath:"#/properties/segments/properties/sample_keys/type",keyword:"type",params:{type: "array"}};
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
const err98 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
}
if(data.append_only_check !== undefined){
let data31 = data.append_only_check;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.updates === undefined){
const err99 = {instancePath:instancePath+"/append_only_check",schemaPath:"#/properties/append_only_check/required",keyword:"required",params:{missingProperty: "updates"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
if(data31.deletes === undefined){
const err100 = {instancePath:instancePath+"/append_only_check",schemaPath:"#/properties/append_only_check/required",keyword:"required",params:{missingProperty: "deletes"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
if(data31.index_objects === undefined){
const err101 = {instancePath:instancePath+"/append_only_check",schemaPath:"#/properties/append_only_check/required",keyword:"required",params:{missingProperty: "index_objects"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
if(data31.stored_objects === undefined){
const err102 = {instancePath:instancePath+"/append_only_check",schemaPath:"#/properties/append_only_check/required",keyword:"required",params:{missingProperty: "stored_objects"}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
if(data31.unpaired_objects === undefined){
const err103 = {instancePath:instancePath+"/append_only_check",schemaPath:"#/properties/append_only_check/required",keyword:"required",params:{missingProperty: "unpaired_objects"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
if(data31.rewritten_objects === undefined){
const err104 = {instancePath:instancePath+"/append_only_check",schemaPath:"#/properties/append_only_check/required",keyword:"required",params:{missingProperty: "rewritten_objects"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
if(data31.digests_sampled === undefined){
const err105 = {instancePath:instancePath+"/append_only_check",schemaPath:"#/properties/append_only_check/required",keyword:"required",params:{missingProperty: "digests_sampled"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
if(data31.digests_differing === undefined){
const err106 = {instancePath:instancePath+"/append_only_check",schemaPath:"#/properties/append_only_check/required",keyword:"required",params:{missingProperty: "digests_differing"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
if(data31.pass === undefined){
const err107 = {instancePath:instancePath+"/append_only_check",schemaPath:"#/properties/append_only_check/required",keyword:"required",params:{missingProperty: "pass"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
for(const key8 in data31){
if(!(func1.call(schema31.properties.append_only_check.properties, key8))){
const err108 = {instancePath:instancePath+"/append_only_check",schemaPath:"#/properties/append_only_check/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
if(data31.updates !== undefined){
let data32 = data31.updates;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err109 = {instancePath:instancePath+"/append_only_check/updates",schemaPath:"#/properties/append_only_check/properties/updates/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 9007199254740991 || isNaN(data32)){
const err110 = {instancePath:instancePath+"/append_only_check/updates",schemaPath:"#/properties/append_only_check/properties/updates/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err111 = {instancePath:instancePath+"/append_only_check/updates",schemaPath:"#/properties/append_only_check/properties/updates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data31.deletes !== undefined){
let data33 = data31.deletes;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err112 = {instancePath:instancePath+"/append_only_check/deletes",schemaPath:"#/properties/append_only_check/properties/deletes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 9007199254740991 || isNaN(data33)){
const err113 = {instancePath:instancePath+"/append_only_check/deletes",schemaPath:"#/properties/append_only_check/properties/deletes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err114 = {instancePath:instancePath+"/append_only_check/deletes",schemaPath:"#/properties/append_only_check/properties/deletes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data31.index_objects !== undefined){
let data34 = data31.index_objects;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err115 = {instancePath:instancePath+"/append_only_check/index_objects",schemaPath:"#/properties/append_only_check/properties/index_objects/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 9007199254740991 || isNaN(data34)){
const err116 = {instancePath:instancePath+"/append_only_check/index_objects",schemaPath:"#/properties/append_only_check/properties/index_objects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err117 = {instancePath:instancePath+"/append_only_check/index_objects",schemaPath:"#/properties/append_only_check/properties/index_objects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
}
}
if(data31.stored_objects !== undefined){
let data35 = data31.stored_objects;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err118 = {instancePath:instancePath+"/append_only_check/stored_objects",schemaPath:"#/properties/append_only_check/properties/stored_objects/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 9007199254740991 || isNaN(data35)){
const err119 = {instancePath:instancePath+"/append_only_check/stored_objects",schemaPath:"#/properties/append_only_check/properties/stored_objects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err120 = {instancePath:instancePath+"/append_only_check/stored_objects",schemaPath:"#/properties/append_only_check/properties/stored_objects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data31.unpaired_objects !== undefined){
let data36 = data31.unpaired_objects;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err121 = {instancePath:instancePath+"/append_only_check/unpaired_objects",schemaPath:"#/properties/append_only_check/properties/unpaired_objects/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 9007199254740991 || isNaN(data36)){
const err122 = {instancePath:instancePath+"/append_only_check/unpaired_objects",schemaPath:"#/properties/append_only_check/properties/unpaired_objects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err123 = {instancePath:instancePath+"/append_only_check/unpaired_objects",schemaPath:"#/properties/append_only_check/properties/unpaired_objects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data31.rewritten_objects !== undefined){
let data37 = data31.rewritten_objects;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err124 = {instancePath:instancePath+"/append_only_check/rewritten_objects",schemaPath:"#/properties/append_only_check/properties/rewritten_objects/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 9007199254740991 || isNaN(data37)){
const err125 = {instancePath:instancePath+"/append_only_check/rewritten_objects",schemaPath:"#/properties/append_only_check/properties/rewritten_objects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err126 = {instancePath:instancePath+"/append_only_check/rewritten_objects",schemaPath:"#/properties/append_only_check/properties/rewritten_objects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data31.digests_sampled !== undefined){
let data38 = data31.digests_sampled;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err127 = {instancePath:instancePath+"/append_only_check/digests_sampled",schemaPath:"#/properties/append_only_check/properties/digests_sampled/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 9007199254740991 || isNaN(data38)){
const err128 = {instancePath:instancePath+"/append_only_check/digests_sampled",schemaPath:"#/properties/append_only_check/properties/digests_sampled/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err129 = {instancePath:instancePath+"/append_only_check/digests_sampled",schemaPath:"#/properties/append_only_check/properties/digests_sampled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
}
}
if(data31.digests_differing !== undefined){
let data39 = data31.digests_differing;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err130 = {instancePath:instancePath+"/append_only_check/digests_differing",schemaPath:"#/properties/append_only_check/properties/digests_differing/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 9007199254740991 || isNaN(data39)){
const err131 = {instancePath:instancePath+"/append_only_check/digests_differing",schemaPath:"#/properties/append_only_check/properties/digests_differing/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
if(data39 < 0 || isNaN(data39)){
const err132 = {instancePath:instancePath+"/append_only_check/digests_differing",schemaPath:"#/properties/append_only_check/properties/digests_differing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
}
}
if(data31.pass !== undefined){
if(typeof data31.pass !== "boolean"){
const err133 = {instancePath:instancePath+"/append_only_check/pass",schemaPath:"#/properties/append_only_check/properties/pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/append_only_check",schemaPath:"#/properties/append_only_check/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

