// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"replay_anchors.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","written_at_utc","writer","generated_at_utc","platform_run_id","kafka_cluster_id","anchors","source_refs","counts","archive","basis_digest"],"properties":{"schema":{"const":"fp.replay_anchors.v1"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"writer":{"$ref":"common.v1.schema.json#/$defs/writer"},"generated_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"kafka_cluster_id":{"type":"string","minLength":1,"maxLength":512},"anchors":{"type":"object","additionalProperties":false,"required":["ingest","rtdl_core"],"properties":{"ingest":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["topic","partition","start_offset","end_offset","offset","offset_kind","count","first_ts_utc","last_ts_utc","captured_at_utc"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":1000000},"start_offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"end_offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"offset_kind":{"const":"kafka_offset"},"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"first_ts_utc":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/time_us"},{"type":"null"}]},"last_ts_utc":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/time_us"},{"type":"null"}]},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"group_id":{"type":"string","minLength":1,"maxLength":512},"stream_id":{"type":"string","minLength":1,"maxLength":512}}},"maxItems":10000},"rtdl_core":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["topic","partition","start_offset","end_offset","offset","offset_kind","count","first_ts_utc","last_ts_utc","captured_at_utc"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":1000000},"start_offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"end_offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"offset_kind":{"const":"kafka_offset"},"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"first_ts_utc":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/time_us"},{"type":"null"}]},"last_ts_utc":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/time_us"},{"type":"null"}]},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"group_id":{"type":"string","minLength":1,"maxLength":512},"stream_id":{"type":"string","minLength":1,"maxLength":512}}},"maxItems":10000}}},"source_refs":{"type":"object","additionalProperties":false,"required":["ingest_offsets_ref","rtdl_offsets_ref","run_report_ref"],"properties":{"ingest_offsets_ref":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512},"version_id":{"type":"string","minLength":1,"maxLength":512},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"rtdl_offsets_ref":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512},"version_id":{"type":"string","minLength":1,"maxLength":512},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"run_report_ref":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":512},"version_id":{"type":"string","minLength":1,"maxLength":512},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}}}},"counts":{"type":"object","additionalProperties":false,"required":["ingest_anchors","rtdl_anchors"],"properties":{"ingest_anchors":{"type":"integer","minimum":0,"maximum":9007199254740991},"rtdl_anchors":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"archive":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["topic","partition","first_offset","last_offset","records","segments","set_digest"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":1000000},"first_offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"last_offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"records":{"type":"integer","minimum":0,"maximum":9007199254740991},"segments":{"type":"integer","minimum":0,"maximum":9007199254740991},"set_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"maxItems":1000},"basis_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};
const schema33 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema37 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema44 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern7 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern14 = new RegExp("^[0-9a-f]{64}$", "u");
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
/*# sourceURL="replay_anchors.v1.schema.json" */;
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
if(data.anchors === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "anchors"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.source_refs === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_refs"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.counts === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.archive === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "archive"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.basis_digest === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis_digest"}};
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
if("fp.replay_anchors.v1" !== data.schema){
const err12 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.replay_anchors.v1"}};
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
if(data.kafka_cluster_id !== undefined){
let data5 = data.kafka_cluster_id;
if(typeof data5 === "string"){
if(func2(data5) > 512){
const err19 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(func2(data5) < 1){
const err20 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err21 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.anchors !== undefined){
let data6 = data.anchors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.ingest === undefined){
const err22 = {instancePath:instancePath+"/anchors",schemaPath:"#/properties/anchors/required",keyword:"required",params:{missingProperty: "ingest"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data6.rtdl_core === undefined){
const err23 = {instancePath:instancePath+"/anchors",schemaPath:"#/properties/anchors/required",keyword:"required",params:{missingProperty: "rtdl_core"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "ingest") || (key1 === "rtdl_core"))){
const err24 = {instancePath:instancePath+"/anchors",schemaPath:"#/properties/anchors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data6.ingest !== undefined){
let data7 = data6.ingest;
if(Array.isArray(data7)){
if(data7.length > 10000){
const err25 = {instancePath:instancePath+"/anchors/ingest",schemaPath:"#/properties/anchors/properties/ingest/maxItems",keyword:"maxItems",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.topic === undefined){
const err26 = {instancePath:instancePath+"/anchors/ingest/" + i0,schemaPath:"#/properties/anchors/properties/ingest/items/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(data8.partition === undefined){
const err27 = {instancePath:instancePath+"/anchors/ingest/" + i0,schemaPath:"#/properties/anchors/properties/ingest/items/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(data8.start_offset === undefined){
const err28 = {instancePath:instancePath+"/anchors/ingest/" + i0,schemaPath:"#/properties/anchors/properties/ingest/items/required",keyword:"required",params:{missingProperty: "start_offset"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data8.end_offset === undefined){
const err29 = {instancePath:instancePath+"/anchors/ingest/" + i0,schemaPath:"#/properties/anchors/properties/ingest/items/required",keyword:"required",params:{missingProperty: "end_offset"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(data8.offset === undefined){
const err30 = {instancePath:instancePath+"/anchors/ingest/" + i0,schemaPath:"#/properties/anchors/properties/ingest/items/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(data8.offset_kind === undefined){
const err31 = {instancePath:instancePath+"/anchors/ingest/" + i0,schemaPath:"#/properties/anchors/properties/ingest/items/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(data8.count === undefined){
const err32 = {instancePath:instancePath+"/anchors/ingest/" + i0,schemaPath:"#/properties/anchors/properties/ingest/items/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data8.first_ts_utc === undefined){
const err33 = {instancePath:instancePath+"/anchors/ingest/" + i0,schemaPath:"#/properties/anchors/properties/ingest/items/required",keyword:"required",params:{missingProperty: "first_ts_utc"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data8.last_ts_utc === undefined){
const err34 = {instancePath:instancePath+"/anchors/ingest/" + i0,schemaPath:"#/properties/anchors/properties/ingest/items/required",keyword:"required",params:{missingProperty: "last_ts_utc"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data8.captured_at_utc === undefined){
const err35 = {instancePath:instancePath+"/anchors/ingest/" + i0,schemaPath:"#/properties/anchors/properties/ingest/items/required",keyword:"required",params:{missingProperty: "captured_at_utc"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
for(const key2 in data8){
if(!(func1.call(schema31.properties.anchors.properties.ingest.items.properties, key2))){
const err36 = {instancePath:instancePath+"/anchors/ingest/" + i0,schemaPath:"#/properties/anchors/properties/ingest/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data8.topic !== undefined){
let data9 = data8.topic;
if(typeof data9 === "string"){
if(func2(data9) > 249){
const err37 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/topic",schemaPath:"#/properties/anchors/properties/ingest/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(func2(data9) < 1){
const err38 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/topic",schemaPath:"#/properties/anchors/properties/ingest/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
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
const err39 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/topic",schemaPath:"#/properties/anchors/properties/ingest/items/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data8.partition !== undefined){
let data10 = data8.partition;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err40 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/partition",schemaPath:"#/properties/anchors/properties/ingest/items/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
const err41 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/partition",schemaPath:"#/properties/anchors/properties/ingest/items/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err42 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/partition",schemaPath:"#/properties/anchors/properties/ingest/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data8.start_offset !== undefined){
let data11 = data8.start_offset;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err43 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/start_offset",schemaPath:"#/properties/anchors/properties/ingest/items/properties/start_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err44 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/start_offset",schemaPath:"#/properties/anchors/properties/ingest/items/properties/start_offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err45 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/start_offset",schemaPath:"#/properties/anchors/properties/ingest/items/properties/start_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
}
if(data8.end_offset !== undefined){
let data12 = data8.end_offset;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err46 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/end_offset",schemaPath:"#/properties/anchors/properties/ingest/items/properties/end_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err47 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/end_offset",schemaPath:"#/properties/anchors/properties/ingest/items/properties/end_offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err48 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/end_offset",schemaPath:"#/properties/anchors/properties/ingest/items/properties/end_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
}
if(data8.offset !== undefined){
let data13 = data8.offset;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err49 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/offset",schemaPath:"#/properties/anchors/properties/ingest/items/properties/offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err50 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/offset",schemaPath:"#/properties/anchors/properties/ingest/items/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err51 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/offset",schemaPath:"#/properties/anchors/properties/ingest/items/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
}
if(data8.offset_kind !== undefined){
if("kafka_offset" !== data8.offset_kind){
const err52 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/offset_kind",schemaPath:"#/properties/anchors/properties/ingest/items/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
}
if(data8.count !== undefined){
let data15 = data8.count;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err53 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/count",schemaPath:"#/properties/anchors/properties/ingest/items/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
const err54 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/count",schemaPath:"#/properties/anchors/properties/ingest/items/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err55 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/count",schemaPath:"#/properties/anchors/properties/ingest/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data8.first_ts_utc !== undefined){
let data16 = data8.first_ts_utc;
const _errs37 = errors;
let valid8 = false;
let passing0 = null;
const _errs38 = errors;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err56 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/first_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/first_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
var _valid0 = _errs38 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs41 = errors;
if(data16 !== null){
const err58 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/first_ts_utc",schemaPath:"#/properties/anchors/properties/ingest/items/properties/first_ts_utc/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
var _valid0 = _errs41 === errors;
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
const err59 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/first_ts_utc",schemaPath:"#/properties/anchors/properties/ingest/items/properties/first_ts_utc/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
}
if(data8.last_ts_utc !== undefined){
let data17 = data8.last_ts_utc;
const _errs44 = errors;
let valid10 = false;
let passing1 = null;
const _errs45 = errors;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err60 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/last_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err61 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/last_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
var _valid1 = _errs45 === errors;
if(_valid1){
valid10 = true;
passing1 = 0;
}
const _errs48 = errors;
if(data17 !== null){
const err62 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/last_ts_utc",schemaPath:"#/properties/anchors/properties/ingest/items/properties/last_ts_utc/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
var _valid1 = _errs48 === errors;
if(_valid1 && valid10){
valid10 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid10 = true;
passing1 = 1;
}
}
if(!valid10){
const err63 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/last_ts_utc",schemaPath:"#/properties/anchors/properties/ingest/items/properties/last_ts_utc/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
if(data8.captured_at_utc !== undefined){
let data18 = data8.captured_at_utc;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err64 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err65 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
}
if(data8.group_id !== undefined){
let data19 = data8.group_id;
if(typeof data19 === "string"){
if(func2(data19) > 512){
const err66 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/group_id",schemaPath:"#/properties/anchors/properties/ingest/items/properties/group_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(func2(data19) < 1){
const err67 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/group_id",schemaPath:"#/properties/anchors/properties/ingest/items/properties/group_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/group_id",schemaPath:"#/properties/anchors/properties/ingest/items/properties/group_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
if(data8.stream_id !== undefined){
let data20 = data8.stream_id;
if(typeof data20 === "string"){
if(func2(data20) > 512){
const err69 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/stream_id",schemaPath:"#/properties/anchors/properties/ingest/items/properties/stream_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(func2(data20) < 1){
const err70 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/stream_id",schemaPath:"#/properties/anchors/properties/ingest/items/properties/stream_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/anchors/ingest/" + i0+"/stream_id",schemaPath:"#/properties/anchors/properties/ingest/items/properties/stream_id/type",keyword:"type",params:{type: "string"}};
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
else {
const err72 = {instancePath:instancePath+"/anchors/ingest/" + i0,schemaPath:"#/properties/anchors/properties/ingest/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err73 = {instancePath:instancePath+"/anchors/ingest",schemaPath:"#/properties/anchors/properties/ingest/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
if(data6.rtdl_core !== undefined){
let data21 = data6.rtdl_core;
if(Array.isArray(data21)){
if(data21.length > 10000){
const err74 = {instancePath:instancePath+"/anchors/rtdl_core",schemaPath:"#/properties/anchors/properties/rtdl_core/maxItems",keyword:"maxItems",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.topic === undefined){
const err75 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1,schemaPath:"#/properties/anchors/properties/rtdl_core/items/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
if(data22.partition === undefined){
const err76 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1,schemaPath:"#/properties/anchors/properties/rtdl_core/items/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
if(data22.start_offset === undefined){
const err77 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1,schemaPath:"#/properties/anchors/properties/rtdl_core/items/required",keyword:"required",params:{missingProperty: "start_offset"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(data22.end_offset === undefined){
const err78 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1,schemaPath:"#/properties/anchors/properties/rtdl_core/items/required",keyword:"required",params:{missingProperty: "end_offset"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
if(data22.offset === undefined){
const err79 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1,schemaPath:"#/properties/anchors/properties/rtdl_core/items/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
if(data22.offset_kind === undefined){
const err80 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1,schemaPath:"#/properties/anchors/properties/rtdl_core/items/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(data22.count === undefined){
const err81 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1,schemaPath:"#/properties/anchors/properties/rtdl_core/items/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
if(data22.first_ts_utc === undefined){
const err82 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1,schemaPath:"#/properties/anchors/properties/rtdl_core/items/required",keyword:"required",params:{missingProperty: "first_ts_utc"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
if(data22.last_ts_utc === undefined){
const err83 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1,schemaPath:"#/properties/anchors/properties/rtdl_core/items/required",keyword:"required",params:{missingProperty: "last_ts_utc"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
if(data22.captured_at_utc === undefined){
const err84 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1,schemaPath:"#/properties/anchors/properties/rtdl_core/items/required",keyword:"required",params:{missingProperty: "captured_at_utc"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
for(const key3 in data22){
if(!(func1.call(schema31.properties.anchors.properties.rtdl_core.items.properties, key3))){
const err85 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1,schemaPath:"#/properties/anchors/properties/rtdl_core/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
if(data22.topic !== undefined){
let data23 = data22.topic;
if(typeof data23 === "string"){
if(func2(data23) > 249){
const err86 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/topic",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(func2(data23) < 1){
const err87 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/topic",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/topic",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
if(data22.partition !== undefined){
let data24 = data22.partition;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err89 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/partition",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1000000 || isNaN(data24)){
const err90 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/partition",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err91 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/partition",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data22.start_offset !== undefined){
let data25 = data22.start_offset;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err92 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/start_offset",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/start_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 9007199254740991 || isNaN(data25)){
const err93 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/start_offset",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/start_offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err94 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/start_offset",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/start_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
}
}
if(data22.end_offset !== undefined){
let data26 = data22.end_offset;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err95 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/end_offset",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/end_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
const err96 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/end_offset",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/end_offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err97 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/end_offset",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/end_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data22.offset !== undefined){
let data27 = data22.offset;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err98 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/offset",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
const err99 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/offset",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err100 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/offset",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
}
if(data22.offset_kind !== undefined){
if("kafka_offset" !== data22.offset_kind){
const err101 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/offset_kind",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
}
if(data22.count !== undefined){
let data29 = data22.count;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err102 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/count",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
const err103 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/count",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err104 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/count",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
}
}
if(data22.first_ts_utc !== undefined){
let data30 = data22.first_ts_utc;
const _errs76 = errors;
let valid16 = false;
let passing2 = null;
const _errs77 = errors;
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
const err105 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/first_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/first_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
var _valid2 = _errs77 === errors;
if(_valid2){
valid16 = true;
passing2 = 0;
}
const _errs80 = errors;
if(data30 !== null){
const err107 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/first_ts_utc",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/first_ts_utc/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
var _valid2 = _errs80 === errors;
if(_valid2 && valid16){
valid16 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid16 = true;
passing2 = 1;
}
}
if(!valid16){
const err108 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/first_ts_utc",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/first_ts_utc/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
}
if(data22.last_ts_utc !== undefined){
let data31 = data22.last_ts_utc;
const _errs83 = errors;
let valid18 = false;
let passing3 = null;
const _errs84 = errors;
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
const err109 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/last_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/last_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
var _valid3 = _errs84 === errors;
if(_valid3){
valid18 = true;
passing3 = 0;
}
const _errs87 = errors;
if(data31 !== null){
const err111 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/last_ts_utc",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/last_ts_utc/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
var _valid3 = _errs87 === errors;
if(_valid3 && valid18){
valid18 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid18 = true;
passing3 = 1;
}
}
if(!valid18){
const err112 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/last_ts_utc",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/last_ts_utc/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
}
if(data22.captured_at_utc !== undefined){
let data32 = data22.captured_at_utc;
if(typeof data32 === "string"){
if(!pattern4.test(data32)){
const err113 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
}
if(data22.group_id !== undefined){
let data33 = data22.group_id;
if(typeof data33 === "string"){
if(func2(data33) > 512){
const err115 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/group_id",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/group_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
if(func2(data33) < 1){
const err116 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/group_id",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/group_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/group_id",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/group_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
}
if(data22.stream_id !== undefined){
let data34 = data22.stream_id;
if(typeof data34 === "string"){
if(func2(data34) > 512){
const err118 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/stream_id",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/stream_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
if(func2(data34) < 1){
const err119 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/stream_id",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/stream_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1+"/stream_id",schemaPath:"#/properties/anchors/properties/rtdl_core/items/properties/stream_id/type",keyword:"type",params:{type: "string"}};
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
const err121 = {instancePath:instancePath+"/anchors/rtdl_core/" + i1,schemaPath:"#/properties/anchors/properties/rtdl_core/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/anchors/rtdl_core",schemaPath:"#/properties/anchors/properties/rtdl_core/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/anchors",schemaPath:"#/properties/anchors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
}
if(data.source_refs !== undefined){
let data35 = data.source_refs;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.ingest_offsets_ref === undefined){
const err124 = {instancePath:instancePath+"/source_refs",schemaPath:"#/properties/source_refs/required",keyword:"required",params:{missingProperty: "ingest_offsets_ref"}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
if(data35.rtdl_offsets_ref === undefined){
const err125 = {instancePath:instancePath+"/source_refs",schemaPath:"#/properties/source_refs/required",keyword:"required",params:{missingProperty: "rtdl_offsets_ref"}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
if(data35.run_report_ref === undefined){
const err126 = {instancePath:instancePath+"/source_refs",schemaPath:"#/properties/source_refs/required",keyword:"required",params:{missingProperty: "run_report_ref"}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
for(const key4 in data35){
if(!(((key4 === "ingest_offsets_ref") || (key4 === "rtdl_offsets_ref")) || (key4 === "run_report_ref"))){
const err127 = {instancePath:instancePath+"/source_refs",schemaPath:"#/properties/source_refs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
}
if(data35.ingest_offsets_ref !== undefined){
let data36 = data35.ingest_offsets_ref;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.key === undefined){
const err128 = {instancePath:instancePath+"/source_refs/ingest_offsets_ref",schemaPath:"#/properties/source_refs/properties/ingest_offsets_ref/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
if(data36.version_id === undefined){
const err129 = {instancePath:instancePath+"/source_refs/ingest_offsets_ref",schemaPath:"#/properties/source_refs/properties/ingest_offsets_ref/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
if(data36.sha256 === undefined){
const err130 = {instancePath:instancePath+"/source_refs/ingest_offsets_ref",schemaPath:"#/properties/source_refs/properties/ingest_offsets_ref/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
for(const key5 in data36){
if(!(((key5 === "key") || (key5 === "version_id")) || (key5 === "sha256"))){
const err131 = {instancePath:instancePath+"/source_refs/ingest_offsets_ref",schemaPath:"#/properties/source_refs/properties/ingest_offsets_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
}
if(data36.key !== undefined){
let data37 = data36.key;
if(typeof data37 === "string"){
if(func2(data37) > 512){
const err132 = {instancePath:instancePath+"/source_refs/ingest_offsets_ref/key",schemaPath:"#/properties/source_refs/properties/ingest_offsets_ref/properties/key/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
if(func2(data37) < 1){
const err133 = {instancePath:instancePath+"/source_refs/ingest_offsets_ref/key",schemaPath:"#/properties/source_refs/properties/ingest_offsets_ref/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/source_refs/ingest_offsets_ref/key",schemaPath:"#/properties/source_refs/properties/ingest_offsets_ref/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
}
if(data36.version_id !== undefined){
let data38 = data36.version_id;
if(typeof data38 === "string"){
if(func2(data38) > 512){
const err135 = {instancePath:instancePath+"/source_refs/ingest_offsets_ref/version_id",schemaPath:"#/properties/source_refs/properties/ingest_offsets_ref/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
if(func2(data38) < 1){
const err136 = {instancePath:instancePath+"/source_refs/ingest_offsets_ref/version_id",schemaPath:"#/properties/source_refs/properties/ingest_offsets_ref/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/source_refs/ingest_offsets_ref/version_id",schemaPath:"#/properties/source_refs/properties/ingest_offsets_ref/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
}
if(data36.sha256 !== undefined){
let data39 = data36.sha256;
if(typeof data39 === "string"){
if(!pattern14.test(data39)){
const err138 = {instancePath:instancePath+"/source_refs/ingest_offsets_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/source_refs/ingest_offsets_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/source_refs/ingest_offsets_ref",schemaPath:"#/properties/source_refs/properties/ingest_offsets_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
}
if(data35.rtdl_offsets_ref !== undefined){
let data40 = data35.rtdl_offsets_ref;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.key === undefined){
const err141 = {instancePath:instancePath+"/source_refs/rtdl_offsets_ref",schemaPath:"#/properties/source_refs/properties/rtdl_offsets_ref/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
if(data40.version_id === undefined){
const err142 = {instancePath:instancePath+"/source_refs/rtdl_offsets_ref",schemaPath:"#/properties/source_refs/properties/rtdl_offsets_ref/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
if(data40.sha256 === undefined){
const err143 = {instancePath:instancePath+"/source_refs/rtdl_offsets_ref",schemaPath:"#/properties/source_refs/properties/rtdl_offsets_ref/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
for(const key6 in data40){
if(!(((key6 === "key") || (key6 === "version_id")) || (key6 === "sha256"))){
const err144 = {instancePath:instancePath+"/source_refs/rtdl_offsets_ref",schemaPath:"#/properties/source_refs/properties/rtdl_offsets_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
}
if(data40.key !== undefined){
let data41 = data40.key;
if(typeof data41 === "string"){
if(func2(data41) > 512){
const err145 = {instancePath:instancePath+"/source_refs/rtdl_offsets_ref/key",schemaPath:"#/properties/source_refs/properties/rtdl_offsets_ref/properties/key/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
if(func2(data41) < 1){
const err146 = {instancePath:instancePath+"/source_refs/rtdl_offsets_ref/key",schemaPath:"#/properties/source_refs/properties/rtdl_offsets_ref/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err146];
}
else {
noteFault(vErrors, err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/source_refs/rtdl_offsets_ref/key",schemaPath:"#/properties/source_refs/properties/rtdl_offsets_ref/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
}
if(data40.version_id !== undefined){
let data42 = data40.version_id;
if(typeof data42 === "string"){
if(func2(data42) > 512){
const err148 = {instancePath:instancePath+"/source_refs/rtdl_offsets_ref/version_id",schemaPath:"#/properties/source_refs/properties/rtdl_offsets_ref/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
if(func2(data42) < 1){
const err149 = {instancePath:instancePath+"/source_refs/rtdl_offsets_ref/version_id",schemaPath:"#/properties/source_refs/properties/rtdl_offsets_ref/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/source_refs/rtdl_offsets_ref/version_id",schemaPath:"#/properties/source_refs/properties/rtdl_offsets_ref/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
}
if(data40.sha256 !== undefined){
let data43 = data40.sha256;
if(typeof data43 === "string"){
if(!pattern14.test(data43)){
const err151 = {instancePath:instancePath+"/source_refs/rtdl_offsets_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err151];
}
else {
noteFault(vErrors, err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/source_refs/rtdl_offsets_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/source_refs/rtdl_offsets_ref",schemaPath:"#/properties/source_refs/properties/rtdl_offsets_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
}
}
if(data35.run_report_ref !== undefined){
let data44 = data35.run_report_ref;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.key === undefined){
const err154 = {instancePath:instancePath+"/source_refs/run_report_ref",schemaPath:"#/properties/source_refs/properties/run_report_ref/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
if(data44.version_id === undefined){
const err155 = {instancePath:instancePath+"/source_refs/run_report_ref",schemaPath:"#/properties/source_refs/properties/run_report_ref/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
if(data44.sha256 === undefined){
const err156 = {instancePath:instancePath+"/source_refs/run_report_ref",schemaPath:"#/properties/source_refs/properties/run_report_ref/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
for(const key7 in data44){
if(!(((key7 === "key") || (key7 === "version_id")) || (key7 === "sha256"))){
const err157 = {instancePath:instancePath+"/source_refs/run_report_ref",schemaPath:"#/properties/source_refs/properties/run_report_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err157];
}
else {
noteFault(vErrors, err157);
}
errors++;
}
}
if(data44.key !== undefined){
let data45 = data44.key;
if(typeof data45 === "string"){
if(func2(data45) > 512){
const err158 = {instancePath:instancePath+"/source_refs/run_report_ref/key",schemaPath:"#/properties/source_refs/properties/run_report_ref/properties/key/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
if(func2(data45) < 1){
const err159 = {instancePath:instancePath+"/source_refs/run_report_ref/key",schemaPath:"#/properties/source_refs/properties/run_report_ref/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/source_refs/run_report_ref/key",schemaPath:"#/properties/source_refs/properties/run_report_ref/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
noteFault(vErrors, err160);
}
errors++;
}
}
if(data44.version_id !== undefined){
let data46 = data44.version_id;
if(typeof data46 === "string"){
if(func2(data46) > 512){
const err161 = {instancePath:instancePath+"/source_refs/run_report_ref/version_id",schemaPath:"#/properties/source_refs/properties/run_report_ref/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err161];
}
else {
noteFault(vErrors, err161);
}
errors++;
}
if(func2(data46) < 1){
const err162 = {instancePath:instancePath+"/source_refs/run_report_ref/version_id",schemaPath:"#/properties/source_refs/properties/run_report_ref/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err162];
}
else {
noteFault(vErrors, err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/source_refs/run_report_ref/version_id",schemaPath:"#/properties/source_refs/properties/run_report_ref/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
noteFault(vErrors, err163);
}
errors++;
}
}
if(data44.sha256 !== undefined){
let data47 = data44.sha256;
if(typeof data47 === "string"){
if(!pattern14.test(data47)){
const err164 = {instancePath:instancePath+"/source_refs/run_report_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err164];
}
else {
noteFault(vErrors, err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/source_refs/run_report_ref/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
noteFault(vErrors, err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/source_refs/run_report_ref",schemaPath:"#/properties/source_refs/properties/run_report_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err166];
}
else {
noteFault(vErrors, err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/source_refs",schemaPath:"#/properties/source_refs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err167];
}
else {
noteFault(vErrors, err167);
}
errors++;
}
}
if(data.counts !== undefined){
let data48 = data.counts;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.ingest_anchors === undefined){
const err168 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "ingest_anchors"}};
if(vErrors === null){
vErrors = [err168];
}
else {
noteFault(vErrors, err168);
}
errors++;
}
if(data48.rtdl_anchors === undefined){
const err169 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "rtdl_anchors"}};
if(vErrors === null){
vErrors = [err169];
}
else {
noteFault(vErrors, err169);
}
errors++;
}
for(const key8 in data48){
if(!((key8 === "ingest_anchors") || (key8 === "rtdl_anchors"))){
const err170 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err170];
}
else {
noteFault(vErrors, err170);
}
errors++;
}
}
if(data48.ingest_anchors !== undefined){
let data49 = data48.ingest_anchors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err171 = {instancePath:instancePath+"/counts/ingest_anchors",schemaPath:"#/properties/counts/properties/ingest_anchors/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err171];
}
else {
noteFault(vErrors, err171);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 9007199254740991 || isNaN(data49)){
const err172 = {instancePath:instancePath+"/counts/ingest_anchors",schemaPath:"#/properties/counts/properties/ingest_anchors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err172];
}
else {
noteFault(vErrors, err172);
}
errors++;
}
if(data49 < 0 || isNaN(data49)){
const err173 = {instancePath:instancePath+"/counts/ingest_anchors",schemaPath:"#/properties/counts/properties/ingest_anchors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data48.rtdl_anchors !== undefined){
let data50 = data48.rtdl_anchors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err174 = {instancePath:instancePath+"/counts/rtdl_anchors",schemaPath:"#/properties/counts/properties/rtdl_anchors/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err174];
}
else {
noteFault(vErrors, err174);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 9007199254740991 || isNaN(data50)){
const err175 = {instancePath:instancePath+"/counts/rtdl_anchors",schemaPath:"#/properties/counts/properties/rtdl_anchors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err175];
}
else {
noteFault(vErrors, err175);
}
errors++;
}
if(data50 < 0 || isNaN(data50)){
const err176 = {instancePath:instancePath+"/counts/rtdl_anchors",schemaPath:"#/properties/counts/properties/rtdl_anchors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err176];
}
else {
noteFault(vErrors, err176);
}
errors++;
}
}
}
}
else {
const err177 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err177];
}
else {
noteFault(vErrors, err177);
}
errors++;
}
}
if(data.archive !== undefined){
let data51 = data.archive;
if(Array.isArray(data51)){
if(data51.length > 1000){
const err178 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err178];
}
else {
noteFault(vErrors, err178);
}
errors++;
}
const len2 = data51.length;
for(let i2=0; i2<len2; i2++){
let data52 = data51[i2];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.topic === undefined){
const err179 = {instancePath:instancePath+"/archive/" + i2,schemaPath:"#/properties/archive/items/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err179];
}
else {
noteFault(vErrors, err179);
}
errors++;
}
if(data52.partition === undefined){
const err180 = {instancePath:instancePath+"/archive/" + i2,schemaPath:"#/properties/archive/items/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err180];
}
else {
noteFault(vErrors, err180);
}
errors++;
}
if(data52.first_offset === undefined){
const err181 = {instancePath:instancePath+"/archive/" + i2,schemaPath:"#/properties/archive/items/required",keyword:"required",params:{missingProperty: "first_offset"}};
if(vErrors === null){
vErrors = [err181];
}
else {
noteFault(vErrors, err181);
}
errors++;
}
if(data52.last_offset === undefined){
const err182 = {instancePath:instancePath+"/archive/" + i2,schemaPath:"#/properties/archive/items/required",keyword:"required",params:{missingProperty: "last_offset"}};
if(vErrors === null){
vErrors = [err182];
}
else {
noteFault(vErrors, err182);
}
errors++;
}
if(data52.records === undefined){
const err183 = {instancePath:instancePath+"/archive/" + i2,schemaPath:"#/properties/archive/items/required",keyword:"required",params:{missingProperty: "records"}};
if(vErrors === null){
vErrors = [err183];
}
else {
noteFault(vErrors, err183);
}
errors++;
}
if(data52.segments === undefined){
const err184 = {instancePath:instancePath+"/archive/" + i2,schemaPath:"#/properties/archive/items/required",keyword:"required",params:{missingProperty: "segments"}};
if(vErrors === null){
vErrors = [err184];
}
else {
noteFault(vErrors, err184);
}
errors++;
}
if(data52.set_digest === undefined){
const err185 = {instancePath:instancePath+"/archive/" + i2,schemaPath:"#/properties/archive/items/required",keyword:"required",params:{missingProperty: "set_digest"}};
if(vErrors === null){
vErrors = [err185];
}
else {
noteFault(vErrors, err185);
}
errors++;
}
for(const key9 in data52){
if(!(((((((key9 === "topic") || (key9 === "partition")) || (key9 === "first_offset")) || (key9 === "last_offset")) || (key9 === "records")) || (key9 === "segments")) || (key9 === "set_digest"))){
const err186 = {instancePath:instancePath+"/archive/" + i2,schemaPath:"#/properties/archive/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err186];
}
else {
noteFault(vErrors, err186);
}
errors++;
}
}
if(data52.topic !== undefined){
let data53 = data52.topic;
if(typeof data53 === "string"){
if(func2(data53) > 249){
const err187 = {instancePath:instancePath+"/archive/" + i2+"/topic",schemaPath:"#/properties/archive/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err187];
}
else {
noteFault(vErrors, err187);
}
errors++;
}
if(func2(data53) < 1){
const err188 = {instancePath:instancePath+"/archive/" + i2+"/topic",schemaPath:"#/properties/archive/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err188];
}
else {
noteFault(vErrors, err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/archive/" + i2+"/topic",schemaPath:"#/properties/archive/items/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err189];
}
else {
noteFault(vErrors, err189);
}
errors++;
}
}
if(data52.partition !== undefined){
let data54 = data52.partition;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err190 = {instancePath:instancePath+"/archive/" + i2+"/partition",schemaPath:"#/properties/archive/items/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err190];
}
else {
noteFault(vErrors, err190);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1000000 || isNaN(data54)){
const err191 = {instancePath:instancePath+"/archive/" + i2+"/partition",schemaPath:"#/properties/archive/items/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err191];
}
else {
noteFault(vErrors, err191);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err192 = {instancePath:instancePath+"/archive/" + i2+"/partition",schemaPath:"#/properties/archive/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err192];
}
else {
noteFault(vErrors, err192);
}
errors++;
}
}
}
if(data52.first_offset !== undefined){
let data55 = data52.first_offset;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err193 = {instancePath:instancePath+"/archive/" + i2+"/first_offset",schemaPath:"#/properties/archive/items/properties/first_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err193];
}
else {
noteFault(vErrors, err193);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 9007199254740991 || isNaN(data55)){
const err194 = {instancePath:instancePath+"/archive/" + i2+"/first_offset",schemaPath:"#/properties/archive/items/properties/first_offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err194];
}
else {
noteFault(vErrors, err194);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err195 = {instancePath:instancePath+"/archive/" + i2+"/first_offset",schemaPath:"#/properties/archive/items/properties/first_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err195];
}
else {
noteFault(vErrors, err195);
}
errors++;
}
}
}
if(data52.last_offset !== undefined){
let data56 = data52.last_offset;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err196 = {instancePath:instancePath+"/archive/" + i2+"/last_offset",schemaPath:"#/properties/archive/items/properties/last_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err196];
}
else {
noteFault(vErrors, err196);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 9007199254740991 || isNaN(data56)){
const err197 = {instancePath:instancePath+"/archive/" + i2+"/last_offset",schemaPath:"#/properties/archive/items/properties/last_offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err197];
}
else {
noteFault(vErrors, err197);
}
errors++;
}
if(data56 < 0 || isNaN(data56)){
const err198 = {instancePath:instancePath+"/archive/" + i2+"/last_offset",schemaPath:"#/properties/archive/items/properties/last_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err198];
}
else {
noteFault(vErrors, err198);
}
errors++;
}
}
}
if(data52.records !== undefined){
let data57 = data52.records;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err199 = {instancePath:instancePath+"/archive/" + i2+"/records",schemaPath:"#/properties/archive/items/properties/records/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err199];
}
else {
noteFault(vErrors, err199);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 9007199254740991 || isNaN(data57)){
const err200 = {instancePath:instancePath+"/archive/" + i2+"/records",schemaPath:"#/properties/archive/items/properties/records/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err200];
}
else {
noteFault(vErrors, err200);
}
errors++;
}
if(data57 < 0 || isNaN(data57)){
const err201 = {instancePath:instancePath+"/archive/" + i2+"/records",schemaPath:"#/properties/archive/items/properties/records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err201];
}
else {
noteFault(vErrors, err201);
}
errors++;
}
}
}
if(data52.segments !== undefined){
let data58 = data52.segments;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err202 = {instancePath:instancePath+"/archive/" + i2+"/segments",schemaPath:"#/properties/archive/items/properties/segments/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err202];
}
else {
noteFault(vErrors, err202);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 9007199254740991 || isNaN(data58)){
const err203 = {instancePath:instancePath+"/archive/" + i2+"/segments",schemaPath:"#/properties/archive/items/properties/segments/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err203];
}
else {
noteFault(vErrors, err203);
}
errors++;
}
if(data58 < 0 || isNaN(data58)){
const err204 = {instancePath:instancePath+"/archive/" + i2+"/segments",schemaPath:"#/properties/archive/items/properties/segments/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err204];
}
else {
noteFault(vErrors, err204);
}
errors++;
}
}
}
if(data52.set_digest !== undefined){
let data59 = data52.set_digest;
if(typeof data59 === "string"){
if(!pattern14.test(data59)){
const err205 = {instancePath:instancePath+"/archive/" + i2+"/set_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err205];
}
else {
noteFault(vErrors, err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/archive/" + i2+"/set_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
noteFault(vErrors, err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/archive/" + i2,schemaPath:"#/properties/archive/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err207];
}
else {
noteFault(vErrors, err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err208];
}
else {
noteFault(vErrors, err208);
}
errors++;
}
}
if(data.basis_digest !== undefined){
let data60 = data.basis_digest;
if(typeof data60 === "string"){
if(!pattern14.test(data60)){
const err209 = {instancePath:instancePath+"/basis_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err209];
}
else {
noteFault(vErrors, err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/basis_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
noteFault(vErrors, err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err211];
}
else {
noteFault(vErrors, err211);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

