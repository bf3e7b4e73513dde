// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"failure_record.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","plan_phase","phase_id","lane","platform_run_id","execution_id","attempt","stage","reason","error_class","partials","offsets_so_far","logs_ref","rollback_level","written_at_utc","ci"],"properties":{"schema":{"const":"fp.failure_record.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"plan_phase":{"$ref":"common.v1.schema.json#/$defs/plan_phase"},"phase_id":{"$ref":"common.v1.schema.json#/$defs/phase_id"},"lane":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/lane_id"},{"type":"null"}]},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/run_or_none"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"attempt":{"type":"integer","minimum":1},"stage":{"type":"string","minLength":1,"maxLength":1024},"reason":{"type":"string","minLength":1,"maxLength":1024},"error_class":{"type":"string","maxLength":128,"pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"partials":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"}},"offsets_so_far":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/offset_range"}},"logs_ref":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"rollback_level":{"enum":["L0","L1","L2","L3","L4"]},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"ci":{"$ref":"common.v1.schema.json#/$defs/ci"}},"if":{"properties":{"plan_phase":{"enum":["M0","M1","M2"]}}},"then":true,"else":{"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"}}}};
const schema33 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema34 = {"enum":["embedded","emulated","dev_min"]};
const schema35 = {"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]};
const schema36 = {"enum":["pre-P(-1)","P(-1)","P0","P1","P2","P3","P4","P5","P6","P7","P8","P9","P10","P11","P12","certification"]};
const schema37 = {"type":"string","pattern":"^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"};
const schema38 = {"type":"string","pattern":"^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$"};
const schema39 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema43 = {"type":"object","additionalProperties":false,"required":["topic","partition","start_offset","end_offset"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0},"start_offset":{"type":"integer","minimum":-1},"end_offset":{"type":"integer","minimum":-1}}};
const schema44 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema45 = {"type":"object","additionalProperties":false,"required":["repository","workflow","workflow_sha","run_id","run_attempt","job","actor"],"properties":{"repository":{"type":"string","minLength":1,"maxLength":1024},"workflow":{"type":"string","minLength":1,"maxLength":1024},"workflow_sha":{"type":"string","minLength":1,"maxLength":1024},"run_id":{"type":"string","minLength":1,"maxLength":1024},"run_attempt":{"type":"integer","minimum":1},"job":{"type":"string","minLength":1,"maxLength":1024},"actor":{"type":"string","minLength":1,"maxLength":1024}}};
const pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern5 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
const pattern6 = new RegExp("^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$", "u");
const pattern7 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern8 = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u");
const pattern11 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const schema40 = {"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};
const schema41 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"};
const schema42 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern9 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
const pattern10 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sha256 === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "version_id")) || (key0 === "sha256"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func2(data0) > 1024){
const err4 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern9.test(data0)){
const err6 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.version_id !== undefined){
let data1 = data.version_id;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
const err8 = {instancePath:instancePath+"/version_id",schemaPath:"#/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/version_id",schemaPath:"#/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/version_id",schemaPath:"#/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sha256 !== undefined){
let data2 = data.sha256;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err11 = {instancePath:instancePath+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="failure_record.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plan_phase !== undefined){
let data0 = data.plan_phase;
if(!(((data0 === "M0") || (data0 === "M1")) || (data0 === "M2"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform_run_id !== undefined){
let data1 = data.platform_run_id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err1 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.platform_run_id = true;
props0.plan_phase = true;
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.substrate === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.plan_phase === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan_phase"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.phase_id === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase_id"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.lane === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.platform_run_id === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.execution_id === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.attempt === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.stage === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.reason === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.error_class === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_class"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.partials === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partials"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.offsets_so_far === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "offsets_so_far"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.logs_ref === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "logs_ref"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.rollback_level === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rollback_level"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.written_at_utc === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.ci === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ci"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err21 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.failure_record.v1" !== data.schema){
const err22 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.failure_record.v1"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.substrate !== undefined){
let data3 = data.substrate;
if(!(((data3 === "embedded") || (data3 === "emulated")) || (data3 === "dev_min"))){
const err23 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema34.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.plan_phase !== undefined){
let data4 = data.plan_phase;
if(!(((((((((((data4 === "M0") || (data4 === "M1")) || (data4 === "M2")) || (data4 === "M3")) || (data4 === "M4")) || (data4 === "M5")) || (data4 === "M6")) || (data4 === "M7")) || (data4 === "M8")) || (data4 === "M9")) || (data4 === "M10"))){
const err24 = {instancePath:instancePath+"/plan_phase",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema35.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.phase_id !== undefined){
let data5 = data.phase_id;
if(!((((((((((((((((data5 === "pre-P(-1)") || (data5 === "P(-1)")) || (data5 === "P0")) || (data5 === "P1")) || (data5 === "P2")) || (data5 === "P3")) || (data5 === "P4")) || (data5 === "P5")) || (data5 === "P6")) || (data5 === "P7")) || (data5 === "P8")) || (data5 === "P9")) || (data5 === "P10")) || (data5 === "P11")) || (data5 === "P12")) || (data5 === "certification"))){
const err25 = {instancePath:instancePath+"/phase_id",schemaPath:"common.v1.schema.json#/$defs/phase_id/enum",keyword:"enum",params:{allowedValues: schema36.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.lane !== undefined){
let data6 = data.lane;
const _errs17 = errors;
let valid8 = false;
let passing0 = null;
const _errs18 = errors;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err26 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid1 = _errs18 === errors;
if(_valid1){
valid8 = true;
passing0 = 0;
}
const _errs21 = errors;
if(data6 !== null){
const err28 = {instancePath:instancePath+"/lane",schemaPath:"#/properties/lane/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs21 === errors;
if(_valid1 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
const err29 = {instancePath:instancePath+"/lane",schemaPath:"#/properties/lane/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
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
if(data.platform_run_id !== undefined){
let data7 = data.platform_run_id;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err30 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/run_or_none/pattern",keyword:"pattern",params:{pattern: "^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/run_or_none/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data8 = data.execution_id;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err32 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.attempt !== undefined){
let data9 = data.attempt;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err34 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err35 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.stage !== undefined){
let data10 = data.stage;
if(typeof data10 === "string"){
if(func2(data10) > 1024){
const err36 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func2(data10) < 1){
const err37 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.reason !== undefined){
let data11 = data.reason;
if(typeof data11 === "string"){
if(func2(data11) > 1024){
const err39 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func2(data11) < 1){
const err40 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.error_class !== undefined){
let data12 = data.error_class;
if(typeof data12 === "string"){
if(func2(data12) > 128){
const err42 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern8.test(data12)){
const err43 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.partials !== undefined){
let data13 = data.partials;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data13[i0], {instancePath:instancePath+"/partials/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/partials",schemaPath:"#/properties/partials/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.offsets_so_far !== undefined){
let data15 = data.offsets_so_far;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.topic === undefined){
const err46 = {instancePath:instancePath+"/offsets_so_far/" + i1,schemaPath:"common.v1.schema.json#/$defs/offset_range/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data16.partition === undefined){
const err47 = {instancePath:instancePath+"/offsets_so_far/" + i1,schemaPath:"common.v1.schema.json#/$defs/offset_range/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data16.start_offset === undefined){
const err48 = {instancePath:instancePath+"/offsets_so_far/" + i1,schemaPath:"common.v1.schema.json#/$defs/offset_range/required",keyword:"required",params:{missingProperty: "start_offset"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data16.end_offset === undefined){
const err49 = {instancePath:instancePath+"/offsets_so_far/" + i1,schemaPath:"common.v1.schema.json#/$defs/offset_range/required",keyword:"required",params:{missingProperty: "end_offset"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key1 in data16){
if(!((((key1 === "topic") || (key1 === "partition")) || (key1 === "start_offset")) || (key1 === "end_offset"))){
const err50 = {instancePath:instancePath+"/offsets_so_far/" + i1,schemaPath:"common.v1.schema.json#/$defs/offset_range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data16.topic !== undefined){
let data17 = data16.topic;
if(typeof data17 === "string"){
if(func2(data17) > 249){
const err51 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/topic",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func2(data17) < 1){
const err52 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/topic",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/topic",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data16.partition !== undefined){
let data18 = data16.partition;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err54 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/partition",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err55 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/partition",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data16.start_offset !== undefined){
let data19 = data16.start_offset;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err56 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/start_offset",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/start_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < -1 || isNaN(data19)){
const err57 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/start_offset",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/start_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data16.end_offset !== undefined){
let data20 = data16.end_offset;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err58 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/end_offset",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/end_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < -1 || isNaN(data20)){
const err59 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/end_offset",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/end_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
else {
const err60 = {instancePath:instancePath+"/offsets_so_far/" + i1,schemaPath:"common.v1.schema.json#/$defs/offset_range/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/offsets_so_far",schemaPath:"#/properties/offsets_so_far/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.logs_ref !== undefined){
let data21 = data.logs_ref;
const _errs55 = errors;
let valid18 = false;
let passing1 = null;
const _errs56 = errors;
if(typeof data21 === "string"){
if(func2(data21) > 1024){
const err62 = {instancePath:instancePath+"/logs_ref",schemaPath:"#/properties/logs_ref/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func2(data21) < 1){
const err63 = {instancePath:instancePath+"/logs_ref",schemaPath:"#/properties/logs_ref/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/logs_ref",schemaPath:"#/properties/logs_ref/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid2 = _errs56 === errors;
if(_valid2){
valid18 = true;
passing1 = 0;
}
const _errs58 = errors;
if(data21 !== null){
const err65 = {instancePath:instancePath+"/logs_ref",schemaPath:"#/properties/logs_ref/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid2 = _errs58 === errors;
if(_valid2 && valid18){
valid18 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid18 = true;
passing1 = 1;
}
}
if(!valid18){
const err66 = {instancePath:instancePath+"/logs_ref",schemaPath:"#/properties/logs_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
if(data.rollback_level !== undefined){
let data22 = data.rollback_level;
if(!(((((data22 === "L0") || (data22 === "L1")) || (data22 === "L2")) || (data22 === "L3")) || (data22 === "L4"))){
const err67 = {instancePath:instancePath+"/rollback_level",schemaPath:"#/properties/rollback_level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rollback_level.enum}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data23 = data.written_at_utc;
if(typeof data23 === "string"){
if(!pattern11.test(data23)){
const err68 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.ci !== undefined){
let data24 = data.ci;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.repository === undefined){
const err70 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data24.workflow === undefined){
const err71 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "workflow"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data24.workflow_sha === undefined){
const err72 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "workflow_sha"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data24.run_id === undefined){
const err73 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "run_id"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data24.run_attempt === undefined){
const err74 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "run_attempt"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data24.job === undefined){
const err75 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "job"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data24.actor === undefined){
const err76 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key2 in data24){
if(!(((((((key2 === "repository") || (key2 === "workflow")) || (key2 === "workflow_sha")) || (key2 === "run_id")) || (key2 === "run_attempt")) || (key2 === "job")) || (key2 === "actor"))){
const err77 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data24.repository !== undefined){
let data25 = data24.repository;
if(typeof data25 === "string"){
if(func2(data25) > 1024){
const err78 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(func2(data25) < 1){
const err79 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data24.workflow !== undefined){
let data26 = data24.workflow;
if(typeof data26 === "string"){
if(func2(data26) > 1024){
const err81 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(func2(data26) < 1){
const err82 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data24.workflow_sha !== undefined){
let data27 = data24.workflow_sha;
if(typeof data27 === "string"){
if(func2(data27) > 1024){
const err84 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func2(data27) < 1){
const err85 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data24.run_id !== undefined){
let data28 = data24.run_id;
if(typeof data28 === "string"){
if(func2(data28) > 1024){
const err87 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(func2(data28) < 1){
const err88 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data24.run_attempt !== undefined){
let data29 = data24.run_attempt;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err90 = {instancePath:instancePath+"/ci/run_attempt",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){
const err91 = {instancePath:instancePath+"/ci/run_attempt",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data24.job !== undefined){
let data30 = data24.job;
if(typeof data30 === "string"){
if(func2(data30) > 1024){
const err92 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(func2(data30) < 1){
const err93 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data24.actor !== undefined){
let data31 = data24.actor;
if(typeof data31 === "string"){
if(func2(data31) > 1024){
const err95 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(func2(data31) < 1){
const err96 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

