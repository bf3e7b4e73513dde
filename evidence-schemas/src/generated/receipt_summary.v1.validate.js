// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"receipt_summary.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","platform_run_id","written_at_utc","as_of","counts_by_decision","counts_by_event_type","counts_by_event_class","counts_by_reason_code","counts_by_output_id","total_receipts","receipt_objects_scanned","receipt_segments_scanned","receipt_bytes_scanned","object_faults","db_rows_scanned","source_digest","identity_pass","writer"],"properties":{"schema":{"const":"fp.receipt_summary.v1"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"as_of":{"$ref":"common.v1.schema.json#/$defs/time"},"counts_by_decision":{"type":"object","additionalProperties":false,"required":["ADMIT","DUPLICATE","QUARANTINE","ANOMALY","PUBLISH_AMBIGUOUS"],"properties":{"ADMIT":{"type":"integer","minimum":0},"DUPLICATE":{"type":"integer","minimum":0},"QUARANTINE":{"type":"integer","minimum":0},"ANOMALY":{"type":"integer","minimum":0},"PUBLISH_AMBIGUOUS":{"type":"integer","minimum":0}}},"counts_by_event_type":{"$ref":"common.v1.schema.json#/$defs/count_map"},"counts_by_event_class":{"$ref":"common.v1.schema.json#/$defs/count_map"},"counts_by_reason_code":{"type":"object","additionalProperties":{"type":"integer","minimum":0},"required":["INTERNAL_ERROR"],"properties":{"INTERNAL_ERROR":{"type":"integer","minimum":0}}},"counts_by_output_id":{"$ref":"common.v1.schema.json#/$defs/count_map"},"total_receipts":{"type":"integer","minimum":0},"receipt_objects_scanned":{"type":"integer","minimum":0},"receipt_segments_scanned":{"type":"integer","minimum":0},"receipt_bytes_scanned":{"type":"integer","minimum":0},"object_faults":{"type":"object","additionalProperties":false,"required":["missing","unknown","pending","altered","foreign","identity","gap","count"],"properties":{"missing":{"type":"integer","minimum":0},"unknown":{"type":"integer","minimum":0},"pending":{"type":"integer","minimum":0},"altered":{"type":"integer","minimum":0},"foreign":{"type":"integer","minimum":0},"identity":{"type":"integer","minimum":0},"gap":{"type":"integer","minimum":0},"count":{"type":"integer","minimum":0}}},"db_rows_scanned":{"type":"integer","minimum":0},"source_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"identity_pass":{"type":"boolean"},"writer":{"$ref":"common.v1.schema.json#/$defs/writer"},"counts_by_topic":{"$ref":"common.v1.schema.json#/$defs/count_map"},"distinct_admitted":{"type":"integer","minimum":0}}};
const schema33 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema36 = {"type":"object","additionalProperties":{"type":"integer","minimum":0},"propertyNames":{"minLength":1,"maxLength":256}};
const schema39 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
const schema40 = {"type":"object","additionalProperties":false,"required":["identity","task_arn","ci_run","image_digest"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":1024},"task_arn":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"ci_run":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"image_digest":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/image_digest"},{"type":"null"}]}}};
const schema41 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern8 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

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
if(!pattern8.test(data3)){
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
/*# sourceURL="receipt_summary.v1.schema.json" */;
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
if(data.written_at_utc === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.as_of === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as_of"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.counts_by_decision === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts_by_decision"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.counts_by_event_type === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts_by_event_type"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.counts_by_event_class === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts_by_event_class"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.counts_by_reason_code === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts_by_reason_code"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.counts_by_output_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts_by_output_id"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.total_receipts === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_receipts"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.receipt_objects_scanned === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receipt_objects_scanned"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.receipt_segments_scanned === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receipt_segments_scanned"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.receipt_bytes_scanned === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receipt_bytes_scanned"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.object_faults === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object_faults"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.db_rows_scanned === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "db_rows_scanned"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.source_digest === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_digest"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data.identity_pass === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity_pass"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data.writer === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "writer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.receipt_summary.v1" !== data.schema){
const err19 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.receipt_summary.v1"}};
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
let data1 = data.platform_run_id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
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
if(data.written_at_utc !== undefined){
let data2 = data.written_at_utc;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err22 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data.as_of !== undefined){
let data3 = data.as_of;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err24 = {instancePath:instancePath+"/as_of",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/as_of",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data.counts_by_decision !== undefined){
let data4 = data.counts_by_decision;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.ADMIT === undefined){
const err26 = {instancePath:instancePath+"/counts_by_decision",schemaPath:"#/properties/counts_by_decision/required",keyword:"required",params:{missingProperty: "ADMIT"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(data4.DUPLICATE === undefined){
const err27 = {instancePath:instancePath+"/counts_by_decision",schemaPath:"#/properties/counts_by_decision/required",keyword:"required",params:{missingProperty: "DUPLICATE"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(data4.QUARANTINE === undefined){
const err28 = {instancePath:instancePath+"/counts_by_decision",schemaPath:"#/properties/counts_by_decision/required",keyword:"required",params:{missingProperty: "QUARANTINE"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data4.ANOMALY === undefined){
const err29 = {instancePath:instancePath+"/counts_by_decision",schemaPath:"#/properties/counts_by_decision/required",keyword:"required",params:{missingProperty: "ANOMALY"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(data4.PUBLISH_AMBIGUOUS === undefined){
const err30 = {instancePath:instancePath+"/counts_by_decision",schemaPath:"#/properties/counts_by_decision/required",keyword:"required",params:{missingProperty: "PUBLISH_AMBIGUOUS"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "ADMIT") || (key1 === "DUPLICATE")) || (key1 === "QUARANTINE")) || (key1 === "ANOMALY")) || (key1 === "PUBLISH_AMBIGUOUS"))){
const err31 = {instancePath:instancePath+"/counts_by_decision",schemaPath:"#/properties/counts_by_decision/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
}
if(data4.ADMIT !== undefined){
let data5 = data4.ADMIT;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err32 = {instancePath:instancePath+"/counts_by_decision/ADMIT",schemaPath:"#/properties/counts_by_decision/properties/ADMIT/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err33 = {instancePath:instancePath+"/counts_by_decision/ADMIT",schemaPath:"#/properties/counts_by_decision/properties/ADMIT/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
}
if(data4.DUPLICATE !== undefined){
let data6 = data4.DUPLICATE;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err34 = {instancePath:instancePath+"/counts_by_decision/DUPLICATE",schemaPath:"#/properties/counts_by_decision/properties/DUPLICATE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err35 = {instancePath:instancePath+"/counts_by_decision/DUPLICATE",schemaPath:"#/properties/counts_by_decision/properties/DUPLICATE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data4.QUARANTINE !== undefined){
let data7 = data4.QUARANTINE;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err36 = {instancePath:instancePath+"/counts_by_decision/QUARANTINE",schemaPath:"#/properties/counts_by_decision/properties/QUARANTINE/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err37 = {instancePath:instancePath+"/counts_by_decision/QUARANTINE",schemaPath:"#/properties/counts_by_decision/properties/QUARANTINE/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data4.ANOMALY !== undefined){
let data8 = data4.ANOMALY;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err38 = {instancePath:instancePath+"/counts_by_decision/ANOMALY",schemaPath:"#/properties/counts_by_decision/properties/ANOMALY/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err39 = {instancePath:instancePath+"/counts_by_decision/ANOMALY",schemaPath:"#/properties/counts_by_decision/properties/ANOMALY/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data4.PUBLISH_AMBIGUOUS !== undefined){
let data9 = data4.PUBLISH_AMBIGUOUS;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err40 = {instancePath:instancePath+"/counts_by_decision/PUBLISH_AMBIGUOUS",schemaPath:"#/properties/counts_by_decision/properties/PUBLISH_AMBIGUOUS/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err41 = {instancePath:instancePath+"/counts_by_decision/PUBLISH_AMBIGUOUS",schemaPath:"#/properties/counts_by_decision/properties/PUBLISH_AMBIGUOUS/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err42 = {instancePath:instancePath+"/counts_by_decision",schemaPath:"#/properties/counts_by_decision/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data.counts_by_event_type !== undefined){
let data10 = data.counts_by_event_type;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
const _errs28 = errors;
if(typeof key2 === "string"){
if(func2(key2) > 256){
const err43 = {instancePath:instancePath+"/counts_by_event_type",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key2};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(func2(key2) < 1){
const err44 = {instancePath:instancePath+"/counts_by_event_type",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key2};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
var valid6 = _errs28 === errors;
if(!valid6){
const err45 = {instancePath:instancePath+"/counts_by_event_type",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
for(const key3 in data10){
let data11 = data10[key3];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err46 = {instancePath:instancePath+"/counts_by_event_type/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err47 = {instancePath:instancePath+"/counts_by_event_type/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err48 = {instancePath:instancePath+"/counts_by_event_type",schemaPath:"common.v1.schema.json#/$defs/count_map/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data.counts_by_event_class !== undefined){
let data12 = data.counts_by_event_class;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
const _errs35 = errors;
if(typeof key4 === "string"){
if(func2(key4) > 256){
const err49 = {instancePath:instancePath+"/counts_by_event_class",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key4};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
if(func2(key4) < 1){
const err50 = {instancePath:instancePath+"/counts_by_event_class",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key4};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
var valid9 = _errs35 === errors;
if(!valid9){
const err51 = {instancePath:instancePath+"/counts_by_event_class",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
for(const key5 in data12){
let data13 = data12[key5];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err52 = {instancePath:instancePath+"/counts_by_event_class/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err53 = {instancePath:instancePath+"/counts_by_event_class/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err54 = {instancePath:instancePath+"/counts_by_event_class",schemaPath:"common.v1.schema.json#/$defs/count_map/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
}
if(data.counts_by_reason_code !== undefined){
let data14 = data.counts_by_reason_code;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.INTERNAL_ERROR === undefined){
const err55 = {instancePath:instancePath+"/counts_by_reason_code",schemaPath:"#/properties/counts_by_reason_code/required",keyword:"required",params:{missingProperty: "INTERNAL_ERROR"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
for(const key6 in data14){
if(!(key6 === "INTERNAL_ERROR")){
let data15 = data14[key6];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err56 = {instancePath:instancePath+"/counts_by_reason_code/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/counts_by_reason_code/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err57 = {instancePath:instancePath+"/counts_by_reason_code/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/counts_by_reason_code/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
if(data14.INTERNAL_ERROR !== undefined){
let data16 = data14.INTERNAL_ERROR;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err58 = {instancePath:instancePath+"/counts_by_reason_code/INTERNAL_ERROR",schemaPath:"#/properties/counts_by_reason_code/properties/INTERNAL_ERROR/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err59 = {instancePath:instancePath+"/counts_by_reason_code/INTERNAL_ERROR",schemaPath:"#/properties/counts_by_reason_code/properties/INTERNAL_ERROR/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err60 = {instancePath:instancePath+"/counts_by_reason_code",schemaPath:"#/properties/counts_by_reason_code/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
}
if(data.counts_by_output_id !== undefined){
let data17 = data.counts_by_output_id;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key7 in data17){
const _errs49 = errors;
if(typeof key7 === "string"){
if(func2(key7) > 256){
const err61 = {instancePath:instancePath+"/counts_by_output_id",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key7};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(func2(key7) < 1){
const err62 = {instancePath:instancePath+"/counts_by_output_id",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key7};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
var valid14 = _errs49 === errors;
if(!valid14){
const err63 = {instancePath:instancePath+"/counts_by_output_id",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
}
for(const key8 in data17){
let data18 = data17[key8];
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err64 = {instancePath:instancePath+"/counts_by_output_id/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err65 = {instancePath:instancePath+"/counts_by_output_id/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err66 = {instancePath:instancePath+"/counts_by_output_id",schemaPath:"common.v1.schema.json#/$defs/count_map/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
if(data.total_receipts !== undefined){
let data19 = data.total_receipts;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err67 = {instancePath:instancePath+"/total_receipts",schemaPath:"#/properties/total_receipts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err68 = {instancePath:instancePath+"/total_receipts",schemaPath:"#/properties/total_receipts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.receipt_objects_scanned !== undefined){
let data20 = data.receipt_objects_scanned;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err69 = {instancePath:instancePath+"/receipt_objects_scanned",schemaPath:"#/properties/receipt_objects_scanned/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err70 = {instancePath:instancePath+"/receipt_objects_scanned",schemaPath:"#/properties/receipt_objects_scanned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.receipt_segments_scanned !== undefined){
let data21 = data.receipt_segments_scanned;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err71 = {instancePath:instancePath+"/receipt_segments_scanned",schemaPath:"#/properties/receipt_segments_scanned/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err72 = {instancePath:instancePath+"/receipt_segments_scanned",schemaPath:"#/properties/receipt_segments_scanned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.receipt_bytes_scanned !== undefined){
let data22 = data.receipt_bytes_scanned;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err73 = {instancePath:instancePath+"/receipt_bytes_scanned",schemaPath:"#/properties/receipt_bytes_scanned/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err74 = {instancePath:instancePath+"/receipt_bytes_scanned",schemaPath:"#/properties/receipt_bytes_scanned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.object_faults !== undefined){
let data23 = data.object_faults;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.missing === undefined){
const err75 = {instancePath:instancePath+"/object_faults",schemaPath:"#/properties/object_faults/required",keyword:"required",params:{missingProperty: "missing"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
if(data23.unknown === undefined){
const err76 = {instancePath:instancePath+"/object_faults",schemaPath:"#/properties/object_faults/required",keyword:"required",params:{missingProperty: "unknown"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
if(data23.pending === undefined){
const err77 = {instancePath:instancePath+"/object_faults",schemaPath:"#/properties/object_faults/required",keyword:"required",params:{missingProperty: "pending"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(data23.altered === undefined){
const err78 = {instancePath:instancePath+"/object_faults",schemaPath:"#/properties/object_faults/required",keyword:"required",params:{missingProperty: "altered"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
if(data23.foreign === undefined){
const err79 = {instancePath:instancePath+"/object_faults",schemaPath:"#/properties/object_faults/required",keyword:"required",params:{missingProperty: "foreign"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
if(data23.identity === undefined){
const err80 = {instancePath:instancePath+"/object_faults",schemaPath:"#/properties/object_faults/required",keyword:"required",params:{missingProperty: "identity"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(data23.gap === undefined){
const err81 = {instancePath:instancePath+"/object_faults",schemaPath:"#/properties/object_faults/required",keyword:"required",params:{missingProperty: "gap"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
if(data23.count === undefined){
const err82 = {instancePath:instancePath+"/object_faults",schemaPath:"#/properties/object_faults/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
for(const key9 in data23){
if(!((((((((key9 === "missing") || (key9 === "unknown")) || (key9 === "pending")) || (key9 === "altered")) || (key9 === "foreign")) || (key9 === "identity")) || (key9 === "gap")) || (key9 === "count"))){
const err83 = {instancePath:instancePath+"/object_faults",schemaPath:"#/properties/object_faults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
if(data23.missing !== undefined){
let data24 = data23.missing;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err84 = {instancePath:instancePath+"/object_faults/missing",schemaPath:"#/properties/object_faults/properties/missing/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err85 = {instancePath:instancePath+"/object_faults/missing",schemaPath:"#/properties/object_faults/properties/missing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
}
if(data23.unknown !== undefined){
let data25 = data23.unknown;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err86 = {instancePath:instancePath+"/object_faults/unknown",schemaPath:"#/properties/object_faults/properties/unknown/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err87 = {instancePath:instancePath+"/object_faults/unknown",schemaPath:"#/properties/object_faults/properties/unknown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
}
if(data23.pending !== undefined){
let data26 = data23.pending;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err88 = {instancePath:instancePath+"/object_faults/pending",schemaPath:"#/properties/object_faults/properties/pending/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err89 = {instancePath:instancePath+"/object_faults/pending",schemaPath:"#/properties/object_faults/properties/pending/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data23.altered !== undefined){
let data27 = data23.altered;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err90 = {instancePath:instancePath+"/object_faults/altered",schemaPath:"#/properties/object_faults/properties/altered/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err91 = {instancePath:instancePath+"/object_faults/altered",schemaPath:"#/properties/object_faults/properties/altered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
}
}
if(data23.foreign !== undefined){
let data28 = data23.foreign;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err92 = {instancePath:instancePath+"/object_faults/foreign",schemaPath:"#/properties/object_faults/properties/foreign/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err93 = {instancePath:instancePath+"/object_faults/foreign",schemaPath:"#/properties/object_faults/properties/foreign/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data23.identity !== undefined){
let data29 = data23.identity;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err94 = {instancePath:instancePath+"/object_faults/identity",schemaPath:"#/properties/object_faults/properties/identity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err95 = {instancePath:instancePath+"/object_faults/identity",schemaPath:"#/properties/object_faults/properties/identity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data23.gap !== undefined){
let data30 = data23.gap;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err96 = {instancePath:instancePath+"/object_faults/gap",schemaPath:"#/properties/object_faults/properties/gap/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err97 = {instancePath:instancePath+"/object_faults/gap",schemaPath:"#/properties/object_faults/properties/gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data23.count !== undefined){
let data31 = data23.count;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err98 = {instancePath:instancePath+"/object_faults/count",schemaPath:"#/properties/object_faults/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err99 = {instancePath:instancePath+"/object_faults/count",schemaPath:"#/properties/object_faults/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err100 = {instancePath:instancePath+"/object_faults",schemaPath:"#/properties/object_faults/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
if(data.db_rows_scanned !== undefined){
let data32 = data.db_rows_scanned;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err101 = {instancePath:instancePath+"/db_rows_scanned",schemaPath:"#/properties/db_rows_scanned/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err102 = {instancePath:instancePath+"/db_rows_scanned",schemaPath:"#/properties/db_rows_scanned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.source_digest !== undefined){
let data33 = data.source_digest;
if(typeof data33 === "string"){
if(!pattern7.test(data33)){
const err103 = {instancePath:instancePath+"/source_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/source_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
}
if(data.identity_pass !== undefined){
if(typeof data.identity_pass !== "boolean"){
const err105 = {instancePath:instancePath+"/identity_pass",schemaPath:"#/properties/identity_pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
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
if(data.counts_by_topic !== undefined){
let data36 = data.counts_by_topic;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key10 in data36){
const _errs91 = errors;
if(typeof key10 === "string"){
if(func2(key10) > 256){
const err106 = {instancePath:instancePath+"/counts_by_topic",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key10};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
if(func2(key10) < 1){
const err107 = {instancePath:instancePath+"/counts_by_topic",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key10};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
}
var valid19 = _errs91 === errors;
if(!valid19){
const err108 = {instancePath:instancePath+"/counts_by_topic",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames",keyword:"propertyNames",params:{propertyName: key10}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
for(const key11 in data36){
let data37 = data36[key11];
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err109 = {instancePath:instancePath+"/counts_by_topic/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err110 = {instancePath:instancePath+"/counts_by_topic/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
}
}
}
else {
const err111 = {instancePath:instancePath+"/counts_by_topic",schemaPath:"common.v1.schema.json#/$defs/count_map/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
}
if(data.distinct_admitted !== undefined){
let data38 = data.distinct_admitted;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err112 = {instancePath:instancePath+"/distinct_admitted",schemaPath:"#/properties/distinct_admitted/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err113 = {instancePath:instancePath+"/distinct_admitted",schemaPath:"#/properties/distinct_admitted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err114 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

