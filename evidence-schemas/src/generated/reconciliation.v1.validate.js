// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"reconciliation.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","written_at_utc","writer","generated_at_utc","platform_run_id","status","checks","deltas","inputs","explanations","basis"],"properties":{"schema":{"const":"fp.reconciliation.v1"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"writer":{"$ref":"common.v1.schema.json#/$defs/writer"},"generated_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"status":{"enum":["PASS","FAIL"]},"checks":{"type":"object","additionalProperties":false,"required":[],"properties":{"sent_ge_received":{"type":"boolean"},"received_ge_admit":{"type":"boolean"},"decision_ge_outcome":{"type":"boolean"},"archive_seen_ge_archived":{"type":"boolean"},"R1":{"type":"boolean"},"R2":{"type":"boolean"},"R3":{"type":"boolean"},"R4":{"type":"boolean"},"R5":{"type":"boolean"},"R6":{"type":"boolean"},"R7":{"type":"boolean"},"R8":{"type":"boolean"},"R9":{"type":"boolean"},"R10":{"type":"boolean"},"R11":{"type":"boolean"},"R12":{"type":"boolean"},"R13":{"type":"boolean"},"R14":{"type":"boolean"}}},"deltas":{"type":"object","additionalProperties":false,"required":[],"properties":{"sent_minus_received":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"received_minus_admit":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"decision_minus_outcome":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"archive_seen_minus_archived":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}}},"inputs":{"type":"object","additionalProperties":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}},"explanations":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["check","left","right","explained_by"],"properties":{"check":{"enum":["sent_ge_received","received_ge_admit","decision_ge_outcome","archive_seen_ge_archived","R1","R2","R3","R4","R5","R6","R7","R8","R9","R10","R11","R12","R13","R14"]},"left":{"type":"integer","minimum":0,"maximum":9007199254740991},"right":{"type":"integer","minimum":0,"maximum":9007199254740991},"explained_by":{"oneOf":[{"type":"string","minLength":1,"maxLength":512},{"type":"null"}]}}},"maxItems":1000},"basis":{"type":"object","additionalProperties":false,"required":["run_report_ref","snapshot_id"],"properties":{"run_report_ref":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512},"version_id":{"type":"string","minLength":1,"maxLength":512},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"snapshot_id":{"type":"string","minLength":1,"maxLength":512}}}}};
const schema33 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema37 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema38 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern7 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
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
/*# sourceURL="reconciliation.v1.schema.json" */;
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
if(data.checks === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.deltas === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deltas"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.inputs === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.explanations === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "explanations"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.basis === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"}};
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
if("fp.reconciliation.v1" !== data.schema){
const err12 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.reconciliation.v1"}};
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
if(data.platform_run_id !== undefined){
let data4 = data.platform_run_id;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err17 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err18 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!((data5 === "PASS") || (data5 === "FAIL"))){
const err19 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.checks !== undefined){
let data6 = data.checks;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(func1.call(schema31.properties.checks.properties, key1))){
const err20 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data6.sent_ge_received !== undefined){
if(typeof data6.sent_ge_received !== "boolean"){
const err21 = {instancePath:instancePath+"/checks/sent_ge_received",schemaPath:"#/properties/checks/properties/sent_ge_received/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data6.received_ge_admit !== undefined){
if(typeof data6.received_ge_admit !== "boolean"){
const err22 = {instancePath:instancePath+"/checks/received_ge_admit",schemaPath:"#/properties/checks/properties/received_ge_admit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
if(data6.decision_ge_outcome !== undefined){
if(typeof data6.decision_ge_outcome !== "boolean"){
const err23 = {instancePath:instancePath+"/checks/decision_ge_outcome",schemaPath:"#/properties/checks/properties/decision_ge_outcome/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data6.archive_seen_ge_archived !== undefined){
if(typeof data6.archive_seen_ge_archived !== "boolean"){
const err24 = {instancePath:instancePath+"/checks/archive_seen_ge_archived",schemaPath:"#/properties/checks/properties/archive_seen_ge_archived/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data6.R1 !== undefined){
if(typeof data6.R1 !== "boolean"){
const err25 = {instancePath:instancePath+"/checks/R1",schemaPath:"#/properties/checks/properties/R1/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data6.R2 !== undefined){
if(typeof data6.R2 !== "boolean"){
const err26 = {instancePath:instancePath+"/checks/R2",schemaPath:"#/properties/checks/properties/R2/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data6.R3 !== undefined){
if(typeof data6.R3 !== "boolean"){
const err27 = {instancePath:instancePath+"/checks/R3",schemaPath:"#/properties/checks/properties/R3/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data6.R4 !== undefined){
if(typeof data6.R4 !== "boolean"){
const err28 = {instancePath:instancePath+"/checks/R4",schemaPath:"#/properties/checks/properties/R4/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data6.R5 !== undefined){
if(typeof data6.R5 !== "boolean"){
const err29 = {instancePath:instancePath+"/checks/R5",schemaPath:"#/properties/checks/properties/R5/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data6.R6 !== undefined){
if(typeof data6.R6 !== "boolean"){
const err30 = {instancePath:instancePath+"/checks/R6",schemaPath:"#/properties/checks/properties/R6/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data6.R7 !== undefined){
if(typeof data6.R7 !== "boolean"){
const err31 = {instancePath:instancePath+"/checks/R7",schemaPath:"#/properties/checks/properties/R7/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
}
if(data6.R8 !== undefined){
if(typeof data6.R8 !== "boolean"){
const err32 = {instancePath:instancePath+"/checks/R8",schemaPath:"#/properties/checks/properties/R8/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data6.R9 !== undefined){
if(typeof data6.R9 !== "boolean"){
const err33 = {instancePath:instancePath+"/checks/R9",schemaPath:"#/properties/checks/properties/R9/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
if(data6.R10 !== undefined){
if(typeof data6.R10 !== "boolean"){
const err34 = {instancePath:instancePath+"/checks/R10",schemaPath:"#/properties/checks/properties/R10/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
if(data6.R11 !== undefined){
if(typeof data6.R11 !== "boolean"){
const err35 = {instancePath:instancePath+"/checks/R11",schemaPath:"#/properties/checks/properties/R11/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data6.R12 !== undefined){
if(typeof data6.R12 !== "boolean"){
const err36 = {instancePath:instancePath+"/checks/R12",schemaPath:"#/properties/checks/properties/R12/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data6.R13 !== undefined){
if(typeof data6.R13 !== "boolean"){
const err37 = {instancePath:instancePath+"/checks/R13",schemaPath:"#/properties/checks/properties/R13/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data6.R14 !== undefined){
if(typeof data6.R14 !== "boolean"){
const err38 = {instancePath:instancePath+"/checks/R14",schemaPath:"#/properties/checks/properties/R14/type",keyword:"type",params:{type: "boolean"}};
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
const err39 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data.deltas !== undefined){
let data25 = data.deltas;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key2 in data25){
if(!((((key2 === "sent_minus_received") || (key2 === "received_minus_admit")) || (key2 === "decision_minus_outcome")) || (key2 === "archive_seen_minus_archived"))){
const err40 = {instancePath:instancePath+"/deltas",schemaPath:"#/properties/deltas/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
if(data25.sent_minus_received !== undefined){
let data26 = data25.sent_minus_received;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err41 = {instancePath:instancePath+"/deltas/sent_minus_received",schemaPath:"#/properties/deltas/properties/sent_minus_received/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
const err42 = {instancePath:instancePath+"/deltas/sent_minus_received",schemaPath:"#/properties/deltas/properties/sent_minus_received/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data26 < -9007199254740991 || isNaN(data26)){
const err43 = {instancePath:instancePath+"/deltas/sent_minus_received",schemaPath:"#/properties/deltas/properties/sent_minus_received/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
if(data25.received_minus_admit !== undefined){
let data27 = data25.received_minus_admit;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err44 = {instancePath:instancePath+"/deltas/received_minus_admit",schemaPath:"#/properties/deltas/properties/received_minus_admit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
const err45 = {instancePath:instancePath+"/deltas/received_minus_admit",schemaPath:"#/properties/deltas/properties/received_minus_admit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(data27 < -9007199254740991 || isNaN(data27)){
const err46 = {instancePath:instancePath+"/deltas/received_minus_admit",schemaPath:"#/properties/deltas/properties/received_minus_admit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
if(data25.decision_minus_outcome !== undefined){
let data28 = data25.decision_minus_outcome;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err47 = {instancePath:instancePath+"/deltas/decision_minus_outcome",schemaPath:"#/properties/deltas/properties/decision_minus_outcome/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
const err48 = {instancePath:instancePath+"/deltas/decision_minus_outcome",schemaPath:"#/properties/deltas/properties/decision_minus_outcome/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if(data28 < -9007199254740991 || isNaN(data28)){
const err49 = {instancePath:instancePath+"/deltas/decision_minus_outcome",schemaPath:"#/properties/deltas/properties/decision_minus_outcome/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
if(data25.archive_seen_minus_archived !== undefined){
let data29 = data25.archive_seen_minus_archived;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err50 = {instancePath:instancePath+"/deltas/archive_seen_minus_archived",schemaPath:"#/properties/deltas/properties/archive_seen_minus_archived/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
const err51 = {instancePath:instancePath+"/deltas/archive_seen_minus_archived",schemaPath:"#/properties/deltas/properties/archive_seen_minus_archived/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(data29 < -9007199254740991 || isNaN(data29)){
const err52 = {instancePath:instancePath+"/deltas/archive_seen_minus_archived",schemaPath:"#/properties/deltas/properties/archive_seen_minus_archived/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
}
else {
const err53 = {instancePath:instancePath+"/deltas",schemaPath:"#/properties/deltas/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
if(data.inputs !== undefined){
let data30 = data.inputs;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key3 in data30){
let data31 = data30[key3];
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err54 = {instancePath:instancePath+"/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
const err55 = {instancePath:instancePath+"/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
if(data31 < -9007199254740991 || isNaN(data31)){
const err56 = {instancePath:instancePath+"/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
}
else {
const err57 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
}
if(data.explanations !== undefined){
let data32 = data.explanations;
if(Array.isArray(data32)){
if(data32.length > 1000){
const err58 = {instancePath:instancePath+"/explanations",schemaPath:"#/properties/explanations/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
let data33 = data32[i0];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.check === undefined){
const err59 = {instancePath:instancePath+"/explanations/" + i0,schemaPath:"#/properties/explanations/items/required",keyword:"required",params:{missingProperty: "check"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(data33.left === undefined){
const err60 = {instancePath:instancePath+"/explanations/" + i0,schemaPath:"#/properties/explanations/items/required",keyword:"required",params:{missingProperty: "left"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
if(data33.right === undefined){
const err61 = {instancePath:instancePath+"/explanations/" + i0,schemaPath:"#/properties/explanations/items/required",keyword:"required",params:{missingProperty: "right"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(data33.explained_by === undefined){
const err62 = {instancePath:instancePath+"/explanations/" + i0,schemaPath:"#/properties/explanations/items/required",keyword:"required",params:{missingProperty: "explained_by"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
for(const key4 in data33){
if(!((((key4 === "check") || (key4 === "left")) || (key4 === "right")) || (key4 === "explained_by"))){
const err63 = {instancePath:instancePath+"/explanations/" + i0,schemaPath:"#/properties/explanations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
}
if(data33.check !== undefined){
let data34 = data33.check;
if(!((((((((((((((((((data34 === "sent_ge_received") || (data34 === "received_ge_admit")) || (data34 === "decision_ge_outcome")) || (data34 === "archive_seen_ge_archived")) || (data34 === "R1")) || (data34 === "R2")) || (data34 === "R3")) || (data34 === "R4")) || (data34 === "R5")) || (data34 === "R6")) || (data34 === "R7")) || (data34 === "R8")) || (data34 === "R9")) || (data34 === "R10")) || (data34 === "R11")) || (data34 === "R12")) || (data34 === "R13")) || (data34 === "R14"))){
const err64 = {instancePath:instancePath+"/explanations/" + i0+"/check",schemaPath:"#/properties/explanations/items/properties/check/enum",keyword:"enum",params:{allowedValues: schema31.properties.explanations.items.properties.check.enum}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
if(data33.left !== undefined){
let data35 = data33.left;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err65 = {instancePath:instancePath+"/explanations/" + i0+"/left",schemaPath:"#/properties/explanations/items/properties/left/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 9007199254740991 || isNaN(data35)){
const err66 = {instancePath:instancePath+"/explanations/" + i0+"/left",schemaPath:"#/properties/explanations/items/properties/left/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err67 = {instancePath:instancePath+"/explanations/" + i0+"/left",schemaPath:"#/properties/explanations/items/properties/left/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data33.right !== undefined){
let data36 = data33.right;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err68 = {instancePath:instancePath+"/explanations/" + i0+"/right",schemaPath:"#/properties/explanations/items/properties/right/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 9007199254740991 || isNaN(data36)){
const err69 = {instancePath:instancePath+"/explanations/" + i0+"/right",schemaPath:"#/properties/explanations/items/properties/right/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err70 = {instancePath:instancePath+"/explanations/" + i0+"/right",schemaPath:"#/properties/explanations/items/properties/right/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data33.explained_by !== undefined){
let data37 = data33.explained_by;
const _errs80 = errors;
let valid10 = false;
let passing0 = null;
const _errs81 = errors;
if(typeof data37 === "string"){
if(func2(data37) > 512){
const err71 = {instancePath:instancePath+"/explanations/" + i0+"/explained_by",schemaPath:"#/properties/explanations/items/properties/explained_by/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(func2(data37) < 1){
const err72 = {instancePath:instancePath+"/explanations/" + i0+"/explained_by",schemaPath:"#/properties/explanations/items/properties/explained_by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err73 = {instancePath:instancePath+"/explanations/" + i0+"/explained_by",schemaPath:"#/properties/explanations/items/properties/explained_by/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
var _valid0 = _errs81 === errors;
if(_valid0){
valid10 = true;
passing0 = 0;
}
const _errs83 = errors;
if(data37 !== null){
const err74 = {instancePath:instancePath+"/explanations/" + i0+"/explained_by",schemaPath:"#/properties/explanations/items/properties/explained_by/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
var _valid0 = _errs83 === errors;
if(_valid0 && valid10){
valid10 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid10 = true;
passing0 = 1;
}
}
if(!valid10){
const err75 = {instancePath:instancePath+"/explanations/" + i0+"/explained_by",schemaPath:"#/properties/explanations/items/properties/explained_by/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
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
const err76 = {instancePath:instancePath+"/explanations/" + i0,schemaPath:"#/properties/explanations/items/type",keyword:"type",params:{type: "object"}};
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
const err77 = {instancePath:instancePath+"/explanations",schemaPath:"#/properties/explanations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
}
if(data.basis !== undefined){
let data38 = data.basis;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.run_report_ref === undefined){
const err78 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "run_report_ref"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
if(data38.snapshot_id === undefined){
const err79 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "snapshot_id"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
for(const key5 in data38){
if(!((key5 === "run_report_ref") || (key5 === "snapshot_id"))){
const err80 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
}
if(data38.run_report_ref !== undefined){
let data39 = data38.run_report_ref;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.key === undefined){
const err81 = {instancePath:instancePath+"/basis/run_report_ref",schemaPath:"#/properties/basis/properties/run_report_ref/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
if(data39.version_id === undefined){
const err82 = {instancePath:instancePath+"/basis/run_report_ref",schemaPath:"#/properties/basis/properties/run_report_ref/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
if(data39.sha256 === undefined){
const err83 = {instancePath:instancePath+"/basis/run_report_ref",schemaPath:"#/properties/basis/properties/run_report_ref/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
for(const key6 in data39){
if(!(((key6 === "key") || (key6 === "version_id")) || (key6 === "sha256"))){
const err84 = {instancePath:instancePath+"/basis/run_report_ref",schemaPath:"#/properties/basis/properties/run_report_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
if(data39.key !== undefined){
let data40 = data39.key;
if(typeof data40 === "string"){
if(func2(data40) > 512){
const err85 = {instancePath:instancePath+"/basis/run_report_ref/key",schemaPath:"#/properties/basis/properties/run_report_ref/properties/key/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if(func2(data40) < 1){
const err86 = {instancePath:instancePath+"/basis/run_report_ref/key",schemaPath:"#/properties/basis/properties/run_report_ref/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err87 = {instancePath:instancePath+"/basis/run_report_ref/key",schemaPath:"#/properties/basis/properties/run_report_ref/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
if(data39.version_id !== undefined){
let data41 = data39.version_id;
if(typeof data41 === "string"){
if(func2(data41) > 512){
const err88 = {instancePath:instancePath+"/basis/run_report_ref/version_id",schemaPath:"#/properties/basis/properties/run_report_ref/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(func2(data41) < 1){
const err89 = {instancePath:instancePath+"/basis/run_report_ref/version_id",schemaPath:"#/properties/basis/properties/run_report_ref/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err90 = {instancePath:instancePath+"/basis/run_report_ref/version_id",schemaPath:"#/properties/basis/properties/run_report_ref/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
if(data39.sha256 !== undefined){
let data42 = data39.sha256;
if(typeof data42 === "string"){
if(!pattern8.test(data42)){
const err91 = {instancePath:instancePath+"/basis/run_report_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err92 = {instancePath:instancePath+"/basis/run_report_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
const err93 = {instancePath:instancePath+"/basis/run_report_ref",schemaPath:"#/properties/basis/properties/run_report_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
if(data38.snapshot_id !== undefined){
let data43 = data38.snapshot_id;
if(typeof data43 === "string"){
if(func2(data43) > 512){
const err94 = {instancePath:instancePath+"/basis/snapshot_id",schemaPath:"#/properties/basis/properties/snapshot_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if(func2(data43) < 1){
const err95 = {instancePath:instancePath+"/basis/snapshot_id",schemaPath:"#/properties/basis/properties/snapshot_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err96 = {instancePath:instancePath+"/basis/snapshot_id",schemaPath:"#/properties/basis/properties/snapshot_id/type",keyword:"type",params:{type: "string"}};
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
const err97 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "object"}};
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
const err98 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

