// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"run_completed.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","written_at_utc","writer","generated_at_utc","completed_at_utc","platform_run_id","status","closure_refs","bundle_root_sha256","fence","supersedes"],"properties":{"schema":{"const":"fp.run_completed.v1"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"writer":{"$ref":"common.v1.schema.json#/$defs/writer"},"generated_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"completed_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"status":{"const":"COMPLETED"},"closure_refs":{"type":"object","additionalProperties":false,"required":["run_report_ref","reconciliation_ref","replay_anchors_ref","environment_conformance_ref","anomaly_summary_ref","governance_events_ref"],"properties":{"run_report_ref":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512},"version_id":{"type":"string","minLength":1,"maxLength":512},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"reconciliation_ref":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512},"version_id":{"type":"string","minLength":1,"maxLength":512},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"replay_anchors_ref":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512},"version_id":{"type":"string","minLength":1,"maxLength":512},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"environment_conformance_ref":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512},"version_id":{"type":"string","minLength":1,"maxLength":512},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"anomaly_summary_ref":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512},"version_id":{"type":"string","minLength":1,"maxLength":512},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"governance_events_ref":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512},"version_id":{"type":"string","minLength":1,"maxLength":512},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}}}},"bundle_root_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"fence":{"$ref":"common.v1.schema.json#/$defs/uint64"},"supersedes":{"oneOf":[{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512},"version_id":{"type":"string","minLength":1,"maxLength":512},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},{"type":"null"}]}}};
const schema33 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema38 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema39 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema46 = {"type":"string","pattern":"^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern8 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern16 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
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
/*# sourceURL="run_completed.v1.schema.json" */;
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
if(data.generated_at_utc === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "generated_at_utc"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.completed_at_utc === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completed_at_utc"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.platform_run_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.status === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.closure_refs === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "closure_refs"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.bundle_root_sha256 === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bundle_root_sha256"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.fence === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fence"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.supersedes === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supersedes"}};
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
if("fp.run_completed.v1" !== data.schema){
const err12 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.run_completed.v1"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data1 = data.written_at_utc;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err13 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err14 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
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
if(data.generated_at_utc !== undefined){
let data3 = data.generated_at_utc;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err15 = {instancePath:instancePath+"/generated_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err16 = {instancePath:instancePath+"/generated_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
if(data.completed_at_utc !== undefined){
let data4 = data.completed_at_utc;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err17 = {instancePath:instancePath+"/completed_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err18 = {instancePath:instancePath+"/completed_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data5 = data.platform_run_id;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
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
if(data.status !== undefined){
if("COMPLETED" !== data.status){
const err21 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "COMPLETED"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.closure_refs !== undefined){
let data7 = data.closure_refs;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.run_report_ref === undefined){
const err22 = {instancePath:instancePath+"/closure_refs",schemaPath:"#/properties/closure_refs/required",keyword:"required",params:{missingProperty: "run_report_ref"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data7.reconciliation_ref === undefined){
const err23 = {instancePath:instancePath+"/closure_refs",schemaPath:"#/properties/closure_refs/required",keyword:"required",params:{missingProperty: "reconciliation_ref"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(data7.replay_anchors_ref === undefined){
const err24 = {instancePath:instancePath+"/closure_refs",schemaPath:"#/properties/closure_refs/required",keyword:"required",params:{missingProperty: "replay_anchors_ref"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(data7.environment_conformance_ref === undefined){
const err25 = {instancePath:instancePath+"/closure_refs",schemaPath:"#/properties/closure_refs/required",keyword:"required",params:{missingProperty: "environment_conformance_ref"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(data7.anomaly_summary_ref === undefined){
const err26 = {instancePath:instancePath+"/closure_refs",schemaPath:"#/properties/closure_refs/required",keyword:"required",params:{missingProperty: "anomaly_summary_ref"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(data7.governance_events_ref === undefined){
const err27 = {instancePath:instancePath+"/closure_refs",schemaPath:"#/properties/closure_refs/required",keyword:"required",params:{missingProperty: "governance_events_ref"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
for(const key1 in data7){
if(!((((((key1 === "run_report_ref") || (key1 === "reconciliation_ref")) || (key1 === "replay_anchors_ref")) || (key1 === "environment_conformance_ref")) || (key1 === "anomaly_summary_ref")) || (key1 === "governance_events_ref"))){
const err28 = {instancePath:instancePath+"/closure_refs",schemaPath:"#/properties/closure_refs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data7.run_report_ref !== undefined){
let data8 = data7.run_report_ref;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.key === undefined){
const err29 = {instancePath:instancePath+"/closure_refs/run_report_ref",schemaPath:"#/properties/closure_refs/properties/run_report_ref/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(data8.version_id === undefined){
const err30 = {instancePath:instancePath+"/closure_refs/run_report_ref",schemaPath:"#/properties/closure_refs/properties/run_report_ref/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(data8.sha256 === undefined){
const err31 = {instancePath:instancePath+"/closure_refs/run_report_ref",schemaPath:"#/properties/closure_refs/properties/run_report_ref/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "key") || (key2 === "version_id")) || (key2 === "sha256"))){
const err32 = {instancePath:instancePath+"/closure_refs/run_report_ref",schemaPath:"#/properties/closure_refs/properties/run_report_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data8.key !== undefined){
let data9 = data8.key;
if(typeof data9 === "string"){
if(func2(data9) > 512){
const err33 = {instancePath:instancePath+"/closure_refs/run_report_ref/key",schemaPath:"#/properties/closure_refs/properties/run_report_ref/properties/key/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(func2(data9) < 1){
const err34 = {instancePath:instancePath+"/closure_refs/run_report_ref/key",schemaPath:"#/properties/closure_refs/properties/run_report_ref/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err35 = {instancePath:instancePath+"/closure_refs/run_report_ref/key",schemaPath:"#/properties/closure_refs/properties/run_report_ref/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data8.version_id !== undefined){
let data10 = data8.version_id;
if(typeof data10 === "string"){
if(func2(data10) > 512){
const err36 = {instancePath:instancePath+"/closure_refs/run_report_ref/version_id",schemaPath:"#/properties/closure_refs/properties/run_report_ref/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(func2(data10) < 1){
const err37 = {instancePath:instancePath+"/closure_refs/run_report_ref/version_id",schemaPath:"#/properties/closure_refs/properties/run_report_ref/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err38 = {instancePath:instancePath+"/closure_refs/run_report_ref/version_id",schemaPath:"#/properties/closure_refs/properties/run_report_ref/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
if(data8.sha256 !== undefined){
let data11 = data8.sha256;
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
const err39 = {instancePath:instancePath+"/closure_refs/run_report_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err40 = {instancePath:instancePath+"/closure_refs/run_report_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
const err41 = {instancePath:instancePath+"/closure_refs/run_report_ref",schemaPath:"#/properties/closure_refs/properties/run_report_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
if(data7.reconciliation_ref !== undefined){
let data12 = data7.reconciliation_ref;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.key === undefined){
const err42 = {instancePath:instancePath+"/closure_refs/reconciliation_ref",schemaPath:"#/properties/closure_refs/properties/reconciliation_ref/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data12.version_id === undefined){
const err43 = {instancePath:instancePath+"/closure_refs/reconciliation_ref",schemaPath:"#/properties/closure_refs/properties/reconciliation_ref/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(data12.sha256 === undefined){
const err44 = {instancePath:instancePath+"/closure_refs/reconciliation_ref",schemaPath:"#/properties/closure_refs/properties/reconciliation_ref/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
for(const key3 in data12){
if(!(((key3 === "key") || (key3 === "version_id")) || (key3 === "sha256"))){
const err45 = {instancePath:instancePath+"/closure_refs/reconciliation_ref",schemaPath:"#/properties/closure_refs/properties/reconciliation_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
if(data12.key !== undefined){
let data13 = data12.key;
if(typeof data13 === "string"){
if(func2(data13) > 512){
const err46 = {instancePath:instancePath+"/closure_refs/reconciliation_ref/key",schemaPath:"#/properties/closure_refs/properties/reconciliation_ref/properties/key/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if(func2(data13) < 1){
const err47 = {instancePath:instancePath+"/closure_refs/reconciliation_ref/key",schemaPath:"#/properties/closure_refs/properties/reconciliation_ref/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/closure_refs/reconciliation_ref/key",schemaPath:"#/properties/closure_refs/properties/reconciliation_ref/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data12.version_id !== undefined){
let data14 = data12.version_id;
if(typeof data14 === "string"){
if(func2(data14) > 512){
const err49 = {instancePath:instancePath+"/closure_refs/reconciliation_ref/version_id",schemaPath:"#/properties/closure_refs/properties/reconciliation_ref/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
if(func2(data14) < 1){
const err50 = {instancePath:instancePath+"/closure_refs/reconciliation_ref/version_id",schemaPath:"#/properties/closure_refs/properties/reconciliation_ref/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/closure_refs/reconciliation_ref/version_id",schemaPath:"#/properties/closure_refs/properties/reconciliation_ref/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
if(data12.sha256 !== undefined){
let data15 = data12.sha256;
if(typeof data15 === "string"){
if(!pattern9.test(data15)){
const err52 = {instancePath:instancePath+"/closure_refs/reconciliation_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err53 = {instancePath:instancePath+"/closure_refs/reconciliation_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
const err54 = {instancePath:instancePath+"/closure_refs/reconciliation_ref",schemaPath:"#/properties/closure_refs/properties/reconciliation_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
}
if(data7.replay_anchors_ref !== undefined){
let data16 = data7.replay_anchors_ref;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.key === undefined){
const err55 = {instancePath:instancePath+"/closure_refs/replay_anchors_ref",schemaPath:"#/properties/closure_refs/properties/replay_anchors_ref/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
if(data16.version_id === undefined){
const err56 = {instancePath:instancePath+"/closure_refs/replay_anchors_ref",schemaPath:"#/properties/closure_refs/properties/replay_anchors_ref/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if(data16.sha256 === undefined){
const err57 = {instancePath:instancePath+"/closure_refs/replay_anchors_ref",schemaPath:"#/properties/closure_refs/properties/replay_anchors_ref/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
for(const key4 in data16){
if(!(((key4 === "key") || (key4 === "version_id")) || (key4 === "sha256"))){
const err58 = {instancePath:instancePath+"/closure_refs/replay_anchors_ref",schemaPath:"#/properties/closure_refs/properties/replay_anchors_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
if(data16.key !== undefined){
let data17 = data16.key;
if(typeof data17 === "string"){
if(func2(data17) > 512){
const err59 = {instancePath:instancePath+"/closure_refs/replay_anchors_ref/key",schemaPath:"#/properties/closure_refs/properties/replay_anchors_ref/properties/key/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(func2(data17) < 1){
const err60 = {instancePath:instancePath+"/closure_refs/replay_anchors_ref/key",schemaPath:"#/properties/closure_refs/properties/replay_anchors_ref/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err61 = {instancePath:instancePath+"/closure_refs/replay_anchors_ref/key",schemaPath:"#/properties/closure_refs/properties/replay_anchors_ref/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data16.version_id !== undefined){
let data18 = data16.version_id;
if(typeof data18 === "string"){
if(func2(data18) > 512){
const err62 = {instancePath:instancePath+"/closure_refs/replay_anchors_ref/version_id",schemaPath:"#/properties/closure_refs/properties/replay_anchors_ref/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(func2(data18) < 1){
const err63 = {instancePath:instancePath+"/closure_refs/replay_anchors_ref/version_id",schemaPath:"#/properties/closure_refs/properties/replay_anchors_ref/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err64 = {instancePath:instancePath+"/closure_refs/replay_anchors_ref/version_id",schemaPath:"#/properties/closure_refs/properties/replay_anchors_ref/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
if(data16.sha256 !== undefined){
let data19 = data16.sha256;
if(typeof data19 === "string"){
if(!pattern9.test(data19)){
const err65 = {instancePath:instancePath+"/closure_refs/replay_anchors_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err66 = {instancePath:instancePath+"/closure_refs/replay_anchors_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
const err67 = {instancePath:instancePath+"/closure_refs/replay_anchors_ref",schemaPath:"#/properties/closure_refs/properties/replay_anchors_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
}
if(data7.environment_conformance_ref !== undefined){
let data20 = data7.environment_conformance_ref;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.key === undefined){
const err68 = {instancePath:instancePath+"/closure_refs/environment_conformance_ref",schemaPath:"#/properties/closure_refs/properties/environment_conformance_ref/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
if(data20.version_id === undefined){
const err69 = {instancePath:instancePath+"/closure_refs/environment_conformance_ref",schemaPath:"#/properties/closure_refs/properties/environment_conformance_ref/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(data20.sha256 === undefined){
const err70 = {instancePath:instancePath+"/closure_refs/environment_conformance_ref",schemaPath:"#/properties/closure_refs/properties/environment_conformance_ref/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
for(const key5 in data20){
if(!(((key5 === "key") || (key5 === "version_id")) || (key5 === "sha256"))){
const err71 = {instancePath:instancePath+"/closure_refs/environment_conformance_ref",schemaPath:"#/properties/closure_refs/properties/environment_conformance_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
if(data20.key !== undefined){
let data21 = data20.key;
if(typeof data21 === "string"){
if(func2(data21) > 512){
const err72 = {instancePath:instancePath+"/closure_refs/environment_conformance_ref/key",schemaPath:"#/properties/closure_refs/properties/environment_conformance_ref/properties/key/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
if(func2(data21) < 1){
const err73 = {instancePath:instancePath+"/closure_refs/environment_conformance_ref/key",schemaPath:"#/properties/closure_refs/properties/environment_conformance_ref/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/closure_refs/environment_conformance_ref/key",schemaPath:"#/properties/closure_refs/properties/environment_conformance_ref/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
}
if(data20.version_id !== undefined){
let data22 = data20.version_id;
if(typeof data22 === "string"){
if(func2(data22) > 512){
const err75 = {instancePath:instancePath+"/closure_refs/environment_conformance_ref/version_id",schemaPath:"#/properties/closure_refs/properties/environment_conformance_ref/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
if(func2(data22) < 1){
const err76 = {instancePath:instancePath+"/closure_refs/environment_conformance_ref/version_id",schemaPath:"#/properties/closure_refs/properties/environment_conformance_ref/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err77 = {instancePath:instancePath+"/closure_refs/environment_conformance_ref/version_id",schemaPath:"#/properties/closure_refs/properties/environment_conformance_ref/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
}
if(data20.sha256 !== undefined){
let data23 = data20.sha256;
if(typeof data23 === "string"){
if(!pattern9.test(data23)){
const err78 = {instancePath:instancePath+"/closure_refs/environment_conformance_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err79 = {instancePath:instancePath+"/closure_refs/environment_conformance_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
const err80 = {instancePath:instancePath+"/closure_refs/environment_conformance_ref",schemaPath:"#/properties/closure_refs/properties/environment_conformance_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
}
if(data7.anomaly_summary_ref !== undefined){
let data24 = data7.anomaly_summary_ref;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.key === undefined){
const err81 = {instancePath:instancePath+"/closure_refs/anomaly_summary_ref",schemaPath:"#/properties/closure_refs/properties/anomaly_summary_ref/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
if(data24.version_id === undefined){
const err82 = {instancePath:instancePath+"/closure_refs/anomaly_summary_ref",schemaPath:"#/properties/closure_refs/properties/anomaly_summary_ref/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
if(data24.sha256 === undefined){
const err83 = {instancePath:instancePath+"/closure_refs/anomaly_summary_ref",schemaPath:"#/properties/closure_refs/properties/anomaly_summary_ref/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
for(const key6 in data24){
if(!(((key6 === "key") || (key6 === "version_id")) || (key6 === "sha256"))){
const err84 = {instancePath:instancePath+"/closure_refs/anomaly_summary_ref",schemaPath:"#/properties/closure_refs/properties/anomaly_summary_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
if(data24.key !== undefined){
let data25 = data24.key;
if(typeof data25 === "string"){
if(func2(data25) > 512){
const err85 = {instancePath:instancePath+"/closure_refs/anomaly_summary_ref/key",schemaPath:"#/properties/closure_refs/properties/anomaly_summary_ref/properties/key/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if(func2(data25) < 1){
const err86 = {instancePath:instancePath+"/closure_refs/anomaly_summary_ref/key",schemaPath:"#/properties/closure_refs/properties/anomaly_summary_ref/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/closure_refs/anomaly_summary_ref/key",schemaPath:"#/properties/closure_refs/properties/anomaly_summary_ref/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
if(data24.version_id !== undefined){
let data26 = data24.version_id;
if(typeof data26 === "string"){
if(func2(data26) > 512){
const err88 = {instancePath:instancePath+"/closure_refs/anomaly_summary_ref/version_id",schemaPath:"#/properties/closure_refs/properties/anomaly_summary_ref/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(func2(data26) < 1){
const err89 = {instancePath:instancePath+"/closure_refs/anomaly_summary_ref/version_id",schemaPath:"#/properties/closure_refs/properties/anomaly_summary_ref/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/closure_refs/anomaly_summary_ref/version_id",schemaPath:"#/properties/closure_refs/properties/anomaly_summary_ref/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
if(data24.sha256 !== undefined){
let data27 = data24.sha256;
if(typeof data27 === "string"){
if(!pattern9.test(data27)){
const err91 = {instancePath:instancePath+"/closure_refs/anomaly_summary_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/closure_refs/anomaly_summary_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
const err93 = {instancePath:instancePath+"/closure_refs/anomaly_summary_ref",schemaPath:"#/properties/closure_refs/properties/anomaly_summary_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
if(data7.governance_events_ref !== undefined){
let data28 = data7.governance_events_ref;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.key === undefined){
const err94 = {instancePath:instancePath+"/closure_refs/governance_events_ref",schemaPath:"#/properties/closure_refs/properties/governance_events_ref/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if(data28.version_id === undefined){
const err95 = {instancePath:instancePath+"/closure_refs/governance_events_ref",schemaPath:"#/properties/closure_refs/properties/governance_events_ref/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
if(data28.sha256 === undefined){
const err96 = {instancePath:instancePath+"/closure_refs/governance_events_ref",schemaPath:"#/properties/closure_refs/properties/governance_events_ref/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
for(const key7 in data28){
if(!(((key7 === "key") || (key7 === "version_id")) || (key7 === "sha256"))){
const err97 = {instancePath:instancePath+"/closure_refs/governance_events_ref",schemaPath:"#/properties/closure_refs/properties/governance_events_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
if(data28.key !== undefined){
let data29 = data28.key;
if(typeof data29 === "string"){
if(func2(data29) > 512){
const err98 = {instancePath:instancePath+"/closure_refs/governance_events_ref/key",schemaPath:"#/properties/closure_refs/properties/governance_events_ref/properties/key/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
if(func2(data29) < 1){
const err99 = {instancePath:instancePath+"/closure_refs/governance_events_ref/key",schemaPath:"#/properties/closure_refs/properties/governance_events_ref/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err100 = {instancePath:instancePath+"/closure_refs/governance_events_ref/key",schemaPath:"#/properties/closure_refs/properties/governance_events_ref/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
if(data28.version_id !== undefined){
let data30 = data28.version_id;
if(typeof data30 === "string"){
if(func2(data30) > 512){
const err101 = {instancePath:instancePath+"/closure_refs/governance_events_ref/version_id",schemaPath:"#/properties/closure_refs/properties/governance_events_ref/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
if(func2(data30) < 1){
const err102 = {instancePath:instancePath+"/closure_refs/governance_events_ref/version_id",schemaPath:"#/properties/closure_refs/properties/governance_events_ref/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err103 = {instancePath:instancePath+"/closure_refs/governance_events_ref/version_id",schemaPath:"#/properties/closure_refs/properties/governance_events_ref/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
}
if(data28.sha256 !== undefined){
let data31 = data28.sha256;
if(typeof data31 === "string"){
if(!pattern9.test(data31)){
const err104 = {instancePath:instancePath+"/closure_refs/governance_events_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err105 = {instancePath:instancePath+"/closure_refs/governance_events_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
const err106 = {instancePath:instancePath+"/closure_refs/governance_events_ref",schemaPath:"#/properties/closure_refs/properties/governance_events_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/closure_refs",schemaPath:"#/properties/closure_refs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
}
if(data.bundle_root_sha256 !== undefined){
let data32 = data.bundle_root_sha256;
if(typeof data32 === "string"){
if(!pattern9.test(data32)){
const err108 = {instancePath:instancePath+"/bundle_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/bundle_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
}
if(data.fence !== undefined){
let data33 = data.fence;
if(typeof data33 === "string"){
if(!pattern16.test(data33)){
const err110 = {instancePath:instancePath+"/fence",schemaPath:"common.v1.schema.json#/$defs/uint64/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/fence",schemaPath:"common.v1.schema.json#/$defs/uint64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
}
if(data.supersedes !== undefined){
let data34 = data.supersedes;
const _errs87 = errors;
let valid20 = false;
let passing0 = null;
const _errs88 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.key === undefined){
const err112 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/oneOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
if(data34.version_id === undefined){
const err113 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/oneOf/0/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
if(data34.sha256 === undefined){
const err114 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/oneOf/0/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
for(const key8 in data34){
if(!(((key8 === "key") || (key8 === "version_id")) || (key8 === "sha256"))){
const err115 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
}
if(data34.key !== undefined){
let data35 = data34.key;
if(typeof data35 === "string"){
if(func2(data35) > 512){
const err116 = {instancePath:instancePath+"/supersedes/key",schemaPath:"#/properties/supersedes/oneOf/0/properties/key/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
if(func2(data35) < 1){
const err117 = {instancePath:instancePath+"/supersedes/key",schemaPath:"#/properties/supersedes/oneOf/0/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err118 = {instancePath:instancePath+"/supersedes/key",schemaPath:"#/properties/supersedes/oneOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
}
if(data34.version_id !== undefined){
let data36 = data34.version_id;
if(typeof data36 === "string"){
if(func2(data36) > 512){
const err119 = {instancePath:instancePath+"/supersedes/version_id",schemaPath:"#/properties/supersedes/oneOf/0/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
if(func2(data36) < 1){
const err120 = {instancePath:instancePath+"/supersedes/version_id",schemaPath:"#/properties/supersedes/oneOf/0/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/supersedes/version_id",schemaPath:"#/properties/supersedes/oneOf/0/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
}
if(data34.sha256 !== undefined){
let data37 = data34.sha256;
if(typeof data37 === "string"){
if(!pattern9.test(data37)){
const err122 = {instancePath:instancePath+"/supersedes/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/supersedes/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
else {
const err124 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
var _valid0 = _errs88 === errors;
if(_valid0){
valid20 = true;
passing0 = 0;
}
const _errs98 = errors;
if(data34 !== null){
const err125 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
var _valid0 = _errs98 === errors;
if(_valid0 && valid20){
valid20 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid20 = true;
passing0 = 1;
}
}
if(!valid20){
const err126 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err127 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

