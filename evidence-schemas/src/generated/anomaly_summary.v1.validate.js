// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"anomaly_summary.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","written_at_utc","writer","generated_at_utc","platform_run_id","status","anomaly_counts","anomaly_total","degraded_budget","open_total","expected","top_reasons","first_seen_utc","last_seen_utc"],"properties":{"schema":{"const":"fp.anomaly_summary.v1"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"writer":{"$ref":"common.v1.schema.json#/$defs/writer"},"generated_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"status":{"enum":["PASS","WARN","FAIL"]},"anomaly_counts":{"type":"object","additionalProperties":false,"required":["ingress_publish_ambiguous","ingress_receipt_write_failed","rtdl_degraded","case_labels_anomalies_total","ref_access_denied","publish_ambiguous","payload_hash_mismatch","replay_basis_mismatch","schema_policy_missing","incompatibility","unknown"],"properties":{"ingress_publish_ambiguous":{"type":"integer","minimum":0,"maximum":9007199254740991},"ingress_receipt_write_failed":{"type":"integer","minimum":0,"maximum":9007199254740991},"rtdl_degraded":{"type":"integer","minimum":0,"maximum":9007199254740991},"case_labels_anomalies_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"ref_access_denied":{"type":"integer","minimum":0,"maximum":9007199254740991},"publish_ambiguous":{"type":"integer","minimum":0,"maximum":9007199254740991},"payload_hash_mismatch":{"type":"integer","minimum":0,"maximum":9007199254740991},"replay_basis_mismatch":{"type":"integer","minimum":0,"maximum":9007199254740991},"schema_policy_missing":{"type":"integer","minimum":0,"maximum":9007199254740991},"incompatibility":{"type":"integer","minimum":0,"maximum":9007199254740991},"unknown":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"anomaly_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"degraded_budget":{"type":"object","additionalProperties":false,"required":["decisions","share_max"],"properties":{"decisions":{"type":"integer","minimum":0,"maximum":9007199254740991},"share_max":{"type":"number","minimum":0,"maximum":1}}},"open_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"expected":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["reason","count","ref"],"properties":{"reason":{"type":"string","minLength":1,"maxLength":512},"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"ref":{"type":"string","minLength":1,"maxLength":512}}},"maxItems":100},"top_reasons":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["reason","category","count"],"properties":{"reason":{"type":"string","minLength":1,"maxLength":512},"category":{"type":"string","minLength":1,"maxLength":512},"count":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"maxItems":50},"first_seen_utc":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/time_us"},{"type":"null"}]},"last_seen_utc":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/time_us"},{"type":"null"}]}}};
const schema33 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema37 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern7 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
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
/*# sourceURL="anomaly_summary.v1.schema.json" */;
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
if(data.platform_run_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.status === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.anomaly_counts === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "anomaly_counts"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.anomaly_total === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "anomaly_total"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.degraded_budget === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "degraded_budget"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.open_total === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open_total"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.expected === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expected"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.top_reasons === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "top_reasons"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.first_seen_utc === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first_seen_utc"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.last_seen_utc === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_seen_utc"}};
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
if("fp.anomaly_summary.v1" !== data.schema){
const err15 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.anomaly_summary.v1"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data1 = data.written_at_utc;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err16 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err17 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
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
const err18 = {instancePath:instancePath+"/generated_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err19 = {instancePath:instancePath+"/generated_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data4 = data.platform_run_id;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err20 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err21 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!(((data5 === "PASS") || (data5 === "WARN")) || (data5 === "FAIL"))){
const err22 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
if(data.anomaly_counts !== undefined){
let data6 = data.anomaly_counts;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.ingress_publish_ambiguous === undefined){
const err23 = {instancePath:instancePath+"/anomaly_counts",schemaPath:"#/properties/anomaly_counts/required",keyword:"required",params:{missingProperty: "ingress_publish_ambiguous"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(data6.ingress_receipt_write_failed === undefined){
const err24 = {instancePath:instancePath+"/anomaly_counts",schemaPath:"#/properties/anomaly_counts/required",keyword:"required",params:{missingProperty: "ingress_receipt_write_failed"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(data6.rtdl_degraded === undefined){
const err25 = {instancePath:instancePath+"/anomaly_counts",schemaPath:"#/properties/anomaly_counts/required",keyword:"required",params:{missingProperty: "rtdl_degraded"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(data6.case_labels_anomalies_total === undefined){
const err26 = {instancePath:instancePath+"/anomaly_counts",schemaPath:"#/properties/anomaly_counts/required",keyword:"required",params:{missingProperty: "case_labels_anomalies_total"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(data6.ref_access_denied === undefined){
const err27 = {instancePath:instancePath+"/anomaly_counts",schemaPath:"#/properties/anomaly_counts/required",keyword:"required",params:{missingProperty: "ref_access_denied"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(data6.publish_ambiguous === undefined){
const err28 = {instancePath:instancePath+"/anomaly_counts",schemaPath:"#/properties/anomaly_counts/required",keyword:"required",params:{missingProperty: "publish_ambiguous"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data6.payload_hash_mismatch === undefined){
const err29 = {instancePath:instancePath+"/anomaly_counts",schemaPath:"#/properties/anomaly_counts/required",keyword:"required",params:{missingProperty: "payload_hash_mismatch"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(data6.replay_basis_mismatch === undefined){
const err30 = {instancePath:instancePath+"/anomaly_counts",schemaPath:"#/properties/anomaly_counts/required",keyword:"required",params:{missingProperty: "replay_basis_mismatch"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(data6.schema_policy_missing === undefined){
const err31 = {instancePath:instancePath+"/anomaly_counts",schemaPath:"#/properties/anomaly_counts/required",keyword:"required",params:{missingProperty: "schema_policy_missing"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(data6.incompatibility === undefined){
const err32 = {instancePath:instancePath+"/anomaly_counts",schemaPath:"#/properties/anomaly_counts/required",keyword:"required",params:{missingProperty: "incompatibility"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data6.unknown === undefined){
const err33 = {instancePath:instancePath+"/anomaly_counts",schemaPath:"#/properties/anomaly_counts/required",keyword:"required",params:{missingProperty: "unknown"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
for(const key1 in data6){
if(!(func1.call(schema31.properties.anomaly_counts.properties, key1))){
const err34 = {instancePath:instancePath+"/anomaly_counts",schemaPath:"#/properties/anomaly_counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
if(data6.ingress_publish_ambiguous !== undefined){
let data7 = data6.ingress_publish_ambiguous;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err35 = {instancePath:instancePath+"/anomaly_counts/ingress_publish_ambiguous",schemaPath:"#/properties/anomaly_counts/properties/ingress_publish_ambiguous/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err36 = {instancePath:instancePath+"/anomaly_counts/ingress_publish_ambiguous",schemaPath:"#/properties/anomaly_counts/properties/ingress_publish_ambiguous/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err37 = {instancePath:instancePath+"/anomaly_counts/ingress_publish_ambiguous",schemaPath:"#/properties/anomaly_counts/properties/ingress_publish_ambiguous/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
}
if(data6.ingress_receipt_write_failed !== undefined){
let data8 = data6.ingress_receipt_write_failed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err38 = {instancePath:instancePath+"/anomaly_counts/ingress_receipt_write_failed",schemaPath:"#/properties/anomaly_counts/properties/ingress_receipt_write_failed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err39 = {instancePath:instancePath+"/anomaly_counts/ingress_receipt_write_failed",schemaPath:"#/properties/anomaly_counts/properties/ingress_receipt_write_failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err40 = {instancePath:instancePath+"/anomaly_counts/ingress_receipt_write_failed",schemaPath:"#/properties/anomaly_counts/properties/ingress_receipt_write_failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data6.rtdl_degraded !== undefined){
let data9 = data6.rtdl_degraded;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err41 = {instancePath:instancePath+"/anomaly_counts/rtdl_degraded",schemaPath:"#/properties/anomaly_counts/properties/rtdl_degraded/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err42 = {instancePath:instancePath+"/anomaly_counts/rtdl_degraded",schemaPath:"#/properties/anomaly_counts/properties/rtdl_degraded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err43 = {instancePath:instancePath+"/anomaly_counts/rtdl_degraded",schemaPath:"#/properties/anomaly_counts/properties/rtdl_degraded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data6.case_labels_anomalies_total !== undefined){
let data10 = data6.case_labels_anomalies_total;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err44 = {instancePath:instancePath+"/anomaly_counts/case_labels_anomalies_total",schemaPath:"#/properties/anomaly_counts/properties/case_labels_anomalies_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err45 = {instancePath:instancePath+"/anomaly_counts/case_labels_anomalies_total",schemaPath:"#/properties/anomaly_counts/properties/case_labels_anomalies_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err46 = {instancePath:instancePath+"/anomaly_counts/case_labels_anomalies_total",schemaPath:"#/properties/anomaly_counts/properties/case_labels_anomalies_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data6.ref_access_denied !== undefined){
let data11 = data6.ref_access_denied;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err47 = {instancePath:instancePath+"/anomaly_counts/ref_access_denied",schemaPath:"#/properties/anomaly_counts/properties/ref_access_denied/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err48 = {instancePath:instancePath+"/anomaly_counts/ref_access_denied",schemaPath:"#/properties/anomaly_counts/properties/ref_access_denied/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err49 = {instancePath:instancePath+"/anomaly_counts/ref_access_denied",schemaPath:"#/properties/anomaly_counts/properties/ref_access_denied/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data6.publish_ambiguous !== undefined){
let data12 = data6.publish_ambiguous;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err50 = {instancePath:instancePath+"/anomaly_counts/publish_ambiguous",schemaPath:"#/properties/anomaly_counts/properties/publish_ambiguous/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err51 = {instancePath:instancePath+"/anomaly_counts/publish_ambiguous",schemaPath:"#/properties/anomaly_counts/properties/publish_ambiguous/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err52 = {instancePath:instancePath+"/anomaly_counts/publish_ambiguous",schemaPath:"#/properties/anomaly_counts/properties/publish_ambiguous/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data6.payload_hash_mismatch !== undefined){
let data13 = data6.payload_hash_mismatch;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err53 = {instancePath:instancePath+"/anomaly_counts/payload_hash_mismatch",schemaPath:"#/properties/anomaly_counts/properties/payload_hash_mismatch/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err54 = {instancePath:instancePath+"/anomaly_counts/payload_hash_mismatch",schemaPath:"#/properties/anomaly_counts/properties/payload_hash_mismatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err55 = {instancePath:instancePath+"/anomaly_counts/payload_hash_mismatch",schemaPath:"#/properties/anomaly_counts/properties/payload_hash_mismatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data6.replay_basis_mismatch !== undefined){
let data14 = data6.replay_basis_mismatch;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err56 = {instancePath:instancePath+"/anomaly_counts/replay_basis_mismatch",schemaPath:"#/properties/anomaly_counts/properties/replay_basis_mismatch/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err57 = {instancePath:instancePath+"/anomaly_counts/replay_basis_mismatch",schemaPath:"#/properties/anomaly_counts/properties/replay_basis_mismatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err58 = {instancePath:instancePath+"/anomaly_counts/replay_basis_mismatch",schemaPath:"#/properties/anomaly_counts/properties/replay_basis_mismatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data6.schema_policy_missing !== undefined){
let data15 = data6.schema_policy_missing;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err59 = {instancePath:instancePath+"/anomaly_counts/schema_policy_missing",schemaPath:"#/properties/anomaly_counts/properties/schema_policy_missing/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
const err60 = {instancePath:instancePath+"/anomaly_counts/schema_policy_missing",schemaPath:"#/properties/anomaly_counts/properties/schema_policy_missing/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err61 = {instancePath:instancePath+"/anomaly_counts/schema_policy_missing",schemaPath:"#/properties/anomaly_counts/properties/schema_policy_missing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
}
if(data6.incompatibility !== undefined){
let data16 = data6.incompatibility;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err62 = {instancePath:instancePath+"/anomaly_counts/incompatibility",schemaPath:"#/properties/anomaly_counts/properties/incompatibility/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
const err63 = {instancePath:instancePath+"/anomaly_counts/incompatibility",schemaPath:"#/properties/anomaly_counts/properties/incompatibility/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err64 = {instancePath:instancePath+"/anomaly_counts/incompatibility",schemaPath:"#/properties/anomaly_counts/properties/incompatibility/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
}
if(data6.unknown !== undefined){
let data17 = data6.unknown;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err65 = {instancePath:instancePath+"/anomaly_counts/unknown",schemaPath:"#/properties/anomaly_counts/properties/unknown/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
const err66 = {instancePath:instancePath+"/anomaly_counts/unknown",schemaPath:"#/properties/anomaly_counts/properties/unknown/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err67 = {instancePath:instancePath+"/anomaly_counts/unknown",schemaPath:"#/properties/anomaly_counts/properties/unknown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err68 = {instancePath:instancePath+"/anomaly_counts",schemaPath:"#/properties/anomaly_counts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
if(data.anomaly_total !== undefined){
let data18 = data.anomaly_total;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err69 = {instancePath:instancePath+"/anomaly_total",schemaPath:"#/properties/anomaly_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
const err70 = {instancePath:instancePath+"/anomaly_total",schemaPath:"#/properties/anomaly_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err71 = {instancePath:instancePath+"/anomaly_total",schemaPath:"#/properties/anomaly_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.degraded_budget !== undefined){
let data19 = data.degraded_budget;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.decisions === undefined){
const err72 = {instancePath:instancePath+"/degraded_budget",schemaPath:"#/properties/degraded_budget/required",keyword:"required",params:{missingProperty: "decisions"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
if(data19.share_max === undefined){
const err73 = {instancePath:instancePath+"/degraded_budget",schemaPath:"#/properties/degraded_budget/required",keyword:"required",params:{missingProperty: "share_max"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
for(const key2 in data19){
if(!((key2 === "decisions") || (key2 === "share_max"))){
const err74 = {instancePath:instancePath+"/degraded_budget",schemaPath:"#/properties/degraded_budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
}
if(data19.decisions !== undefined){
let data20 = data19.decisions;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err75 = {instancePath:instancePath+"/degraded_budget/decisions",schemaPath:"#/properties/degraded_budget/properties/decisions/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
const err76 = {instancePath:instancePath+"/degraded_budget/decisions",schemaPath:"#/properties/degraded_budget/properties/decisions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err77 = {instancePath:instancePath+"/degraded_budget/decisions",schemaPath:"#/properties/degraded_budget/properties/decisions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data19.share_max !== undefined){
let data21 = data19.share_max;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1 || isNaN(data21)){
const err78 = {instancePath:instancePath+"/degraded_budget/share_max",schemaPath:"#/properties/degraded_budget/properties/share_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err79 = {instancePath:instancePath+"/degraded_budget/share_max",schemaPath:"#/properties/degraded_budget/properties/share_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/degraded_budget/share_max",schemaPath:"#/properties/degraded_budget/properties/share_max/type",keyword:"type",params:{type: "number"}};
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
const err81 = {instancePath:instancePath+"/degraded_budget",schemaPath:"#/properties/degraded_budget/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
}
if(data.open_total !== undefined){
let data22 = data.open_total;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err82 = {instancePath:instancePath+"/open_total",schemaPath:"#/properties/open_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
const err83 = {instancePath:instancePath+"/open_total",schemaPath:"#/properties/open_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err84 = {instancePath:instancePath+"/open_total",schemaPath:"#/properties/open_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
}
if(data.expected !== undefined){
let data23 = data.expected;
if(Array.isArray(data23)){
if(data23.length > 100){
const err85 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.reason === undefined){
const err86 = {instancePath:instancePath+"/expected/" + i0,schemaPath:"#/properties/expected/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(data24.count === undefined){
const err87 = {instancePath:instancePath+"/expected/" + i0,schemaPath:"#/properties/expected/items/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if(data24.ref === undefined){
const err88 = {instancePath:instancePath+"/expected/" + i0,schemaPath:"#/properties/expected/items/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
for(const key3 in data24){
if(!(((key3 === "reason") || (key3 === "count")) || (key3 === "ref"))){
const err89 = {instancePath:instancePath+"/expected/" + i0,schemaPath:"#/properties/expected/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
}
if(data24.reason !== undefined){
let data25 = data24.reason;
if(typeof data25 === "string"){
if(func2(data25) > 512){
const err90 = {instancePath:instancePath+"/expected/" + i0+"/reason",schemaPath:"#/properties/expected/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
if(func2(data25) < 1){
const err91 = {instancePath:instancePath+"/expected/" + i0+"/reason",schemaPath:"#/properties/expected/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
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
const err92 = {instancePath:instancePath+"/expected/" + i0+"/reason",schemaPath:"#/properties/expected/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
}
if(data24.count !== undefined){
let data26 = data24.count;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err93 = {instancePath:instancePath+"/expected/" + i0+"/count",schemaPath:"#/properties/expected/items/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
const err94 = {instancePath:instancePath+"/expected/" + i0+"/count",schemaPath:"#/properties/expected/items/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err95 = {instancePath:instancePath+"/expected/" + i0+"/count",schemaPath:"#/properties/expected/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
}
}
if(data24.ref !== undefined){
let data27 = data24.ref;
if(typeof data27 === "string"){
if(func2(data27) > 512){
const err96 = {instancePath:instancePath+"/expected/" + i0+"/ref",schemaPath:"#/properties/expected/items/properties/ref/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
if(func2(data27) < 1){
const err97 = {instancePath:instancePath+"/expected/" + i0+"/ref",schemaPath:"#/properties/expected/items/properties/ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/expected/" + i0+"/ref",schemaPath:"#/properties/expected/items/properties/ref/type",keyword:"type",params:{type: "string"}};
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
const err99 = {instancePath:instancePath+"/expected/" + i0,schemaPath:"#/properties/expected/items/type",keyword:"type",params:{type: "object"}};
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
const err100 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
if(data.top_reasons !== undefined){
let data28 = data.top_reasons;
if(Array.isArray(data28)){
if(data28.length > 50){
const err101 = {instancePath:instancePath+"/top_reasons",schemaPath:"#/properties/top_reasons/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
let data29 = data28[i1];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.reason === undefined){
const err102 = {instancePath:instancePath+"/top_reasons/" + i1,schemaPath:"#/properties/top_reasons/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
if(data29.category === undefined){
const err103 = {instancePath:instancePath+"/top_reasons/" + i1,schemaPath:"#/properties/top_reasons/items/required",keyword:"required",params:{missingProperty: "category"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
if(data29.count === undefined){
const err104 = {instancePath:instancePath+"/top_reasons/" + i1,schemaPath:"#/properties/top_reasons/items/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
for(const key4 in data29){
if(!(((key4 === "reason") || (key4 === "category")) || (key4 === "count"))){
const err105 = {instancePath:instancePath+"/top_reasons/" + i1,schemaPath:"#/properties/top_reasons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
}
if(data29.reason !== undefined){
let data30 = data29.reason;
if(typeof data30 === "string"){
if(func2(data30) > 512){
const err106 = {instancePath:instancePath+"/top_reasons/" + i1+"/reason",schemaPath:"#/properties/top_reasons/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
if(func2(data30) < 1){
const err107 = {instancePath:instancePath+"/top_reasons/" + i1+"/reason",schemaPath:"#/properties/top_reasons/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/top_reasons/" + i1+"/reason",schemaPath:"#/properties/top_reasons/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
if(data29.category !== undefined){
let data31 = data29.category;
if(typeof data31 === "string"){
if(func2(data31) > 512){
const err109 = {instancePath:instancePath+"/top_reasons/" + i1+"/category",schemaPath:"#/properties/top_reasons/items/properties/category/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
if(func2(data31) < 1){
const err110 = {instancePath:instancePath+"/top_reasons/" + i1+"/category",schemaPath:"#/properties/top_reasons/items/properties/category/minLength",keyword:"minLength",params:{limit: 1}};
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
const err111 = {instancePath:instancePath+"/top_reasons/" + i1+"/category",schemaPath:"#/properties/top_reasons/items/properties/category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
}
if(data29.count !== undefined){
let data32 = data29.count;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err112 = {instancePath:instancePath+"/top_reasons/" + i1+"/count",schemaPath:"#/properties/top_reasons/items/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 9007199254740991 || isNaN(data32)){
const err113 = {instancePath:instancePath+"/top_reasons/" + i1+"/count",schemaPath:"#/properties/top_reasons/items/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err114 = {instancePath:instancePath+"/top_reasons/" + i1+"/count",schemaPath:"#/properties/top_reasons/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err115 = {instancePath:instancePath+"/top_reasons/" + i1,schemaPath:"#/properties/top_reasons/items/type",keyword:"type",params:{type: "object"}};
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
const err116 = {instancePath:instancePath+"/top_reasons",schemaPath:"#/properties/top_reasons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
}
if(data.first_seen_utc !== undefined){
let data33 = data.first_seen_utc;
const _errs73 = errors;
let valid12 = false;
let passing0 = null;
const _errs74 = errors;
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
const err117 = {instancePath:instancePath+"/first_seen_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err118 = {instancePath:instancePath+"/first_seen_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
var _valid0 = _errs74 === errors;
if(_valid0){
valid12 = true;
passing0 = 0;
}
const _errs77 = errors;
if(data33 !== null){
const err119 = {instancePath:instancePath+"/first_seen_utc",schemaPath:"#/properties/first_seen_utc/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
var _valid0 = _errs77 === errors;
if(_valid0 && valid12){
valid12 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid12 = true;
passing0 = 1;
}
}
if(!valid12){
const err120 = {instancePath:instancePath+"/first_seen_utc",schemaPath:"#/properties/first_seen_utc/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
if(data.last_seen_utc !== undefined){
let data34 = data.last_seen_utc;
const _errs80 = errors;
let valid14 = false;
let passing1 = null;
const _errs81 = errors;
if(typeof data34 === "string"){
if(!pattern4.test(data34)){
const err121 = {instancePath:instancePath+"/last_seen_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/last_seen_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
var _valid1 = _errs81 === errors;
if(_valid1){
valid14 = true;
passing1 = 0;
}
const _errs84 = errors;
if(data34 !== null){
const err123 = {instancePath:instancePath+"/last_seen_utc",schemaPath:"#/properties/last_seen_utc/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
var _valid1 = _errs84 === errors;
if(_valid1 && valid14){
valid14 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid14 = true;
passing1 = 1;
}
}
if(!valid14){
const err124 = {instancePath:instancePath+"/last_seen_utc",schemaPath:"#/properties/last_seen_utc/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err125 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

