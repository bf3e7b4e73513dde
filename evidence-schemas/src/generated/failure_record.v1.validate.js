// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"failure_record.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","plan_phase","phase_id","lane","platform_run_id","execution_id","attempt","stage","reason","error_class","partials","offsets_so_far","logs_ref","rollback_level","written_at_utc","ci"],"properties":{"schema":{"const":"fp.failure_record.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"plan_phase":{"$ref":"common.v1.schema.json#/$defs/plan_phase"},"phase_id":{"$ref":"common.v1.schema.json#/$defs/phase_id"},"lane":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/lane_id"},{"type":"null"}]},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/run_or_none"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"attempt":{"type":"integer","minimum":1},"stage":{"type":"string","minLength":1,"maxLength":1024},"reason":{"type":"string","minLength":1,"maxLength":1024},"error_class":{"type":"string","maxLength":128,"pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"partials":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"}},"offsets_so_far":{"oneOf":[{"type":"array","minItems":1,"items":{"$ref":"common.v1.schema.json#/$defs/offset_range"}},{"type":"null"}]},"logs_ref":{"oneOf":[{"type":"string","maxLength":1024,"pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/actions/runs/[0-9]+/attempts/[0-9]+$"},{"type":"null"}]},"rollback_level":{"enum":["L0","L1","L2","L3","L4",null]},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"ci":{"$ref":"common.v1.schema.json#/$defs/ci"}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]};
const schema35 = {"enum":["pre-P(-1)","P(-1)","P0","P1","P2","P3","P4","P5","P6","P7","P8","P9","P10","P11","P12","certification"]};
const schema36 = {"type":"string","pattern":"^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"};
const schema37 = {"type":"string","pattern":"^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$"};
const schema38 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema42 = {"type":"object","additionalProperties":false,"required":["topic","partition","start_offset","end_offset"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0},"start_offset":{"type":"integer","minimum":-1},"end_offset":{"type":"integer","minimum":-1}}};
const schema43 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema44 = {"type":"object","additionalProperties":false,"required":["repository","workflow","workflow_sha","run_id","run_attempt","job","actor"],"properties":{"repository":{"type":"string","minLength":1,"maxLength":1024},"workflow":{"type":"string","minLength":1,"maxLength":1024},"workflow_sha":{"type":"string","minLength":1,"maxLength":1024},"run_id":{"type":"string","minLength":1,"maxLength":1024},"run_attempt":{"type":"integer","minimum":1},"job":{"type":"string","minLength":1,"maxLength":1024},"actor":{"type":"string","minLength":1,"maxLength":1024}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
const pattern5 = new RegExp("^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$", "u");
const pattern6 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern7 = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/actions/runs/[0-9]+/attempts/[0-9]+$", "u");
const pattern11 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const schema39 = {"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};
const schema40 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"};
const schema41 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern8 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");

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
noteFault(vErrors, err0);
}
errors++;
}
if(data.version_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.sha256 === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
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
noteFault(vErrors, err3);
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
noteFault(vErrors, err4);
}
errors++;
}
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(!pattern8.test(data0)){
const err6 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"}};
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
const err7 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
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
noteFault(vErrors, err8);
}
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/version_id",schemaPath:"#/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/version_id",schemaPath:"#/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
if(data.sha256 !== undefined){
let data2 = data.sha256;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err11 = {instancePath:instancePath+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
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
noteFault(vErrors, err12);
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
noteFault(vErrors, err13);
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
if(data.substrate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.plan_phase === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan_phase"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.phase_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.lane === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lane"}};
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
if(data.execution_id === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.attempt === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.stage === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.reason === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.error_class === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_class"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.partials === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partials"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.offsets_so_far === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "offsets_so_far"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.logs_ref === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "logs_ref"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.rollback_level === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rollback_level"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.written_at_utc === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data.ci === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ci"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.failure_record.v1" !== data.schema){
const err18 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.failure_record.v1"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.substrate !== undefined){
let data1 = data.substrate;
if(!(((data1 === "embedded") || (data1 === "emulated")) || (data1 === "dev_min"))){
const err19 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.plan_phase !== undefined){
let data2 = data.plan_phase;
if(!(((((((((((data2 === "M0") || (data2 === "M1")) || (data2 === "M2")) || (data2 === "M3")) || (data2 === "M4")) || (data2 === "M5")) || (data2 === "M6")) || (data2 === "M7")) || (data2 === "M8")) || (data2 === "M9")) || (data2 === "M10"))){
const err20 = {instancePath:instancePath+"/plan_phase",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema34.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data.phase_id !== undefined){
let data3 = data.phase_id;
if(!((((((((((((((((data3 === "pre-P(-1)") || (data3 === "P(-1)")) || (data3 === "P0")) || (data3 === "P1")) || (data3 === "P2")) || (data3 === "P3")) || (data3 === "P4")) || (data3 === "P5")) || (data3 === "P6")) || (data3 === "P7")) || (data3 === "P8")) || (data3 === "P9")) || (data3 === "P10")) || (data3 === "P11")) || (data3 === "P12")) || (data3 === "certification"))){
const err21 = {instancePath:instancePath+"/phase_id",schemaPath:"common.v1.schema.json#/$defs/phase_id/enum",keyword:"enum",params:{allowedValues: schema35.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.lane !== undefined){
let data4 = data.lane;
const _errs10 = errors;
let valid4 = false;
let passing0 = null;
const _errs11 = errors;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err22 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
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
const err23 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs14 = errors;
if(data4 !== null){
const err24 = {instancePath:instancePath+"/lane",schemaPath:"#/properties/lane/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err25 = {instancePath:instancePath+"/lane",schemaPath:"#/properties/lane/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.platform_run_id !== undefined){
let data5 = data.platform_run_id;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err26 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/run_or_none/pattern",keyword:"pattern",params:{pattern: "^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/run_or_none/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data6 = data.execution_id;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err28 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data.attempt !== undefined){
let data7 = data.attempt;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err30 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err31 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
}
}
if(data.stage !== undefined){
let data8 = data.stage;
if(typeof data8 === "string"){
if(func2(data8) > 1024){
const err32 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(func2(data8) < 1){
const err33 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/minLength",keyword:"minLength",params:{limit: 1}};
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
const err34 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
if(data.reason !== undefined){
let data9 = data.reason;
if(typeof data9 === "string"){
if(func2(data9) > 1024){
const err35 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(func2(data9) < 1){
const err36 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data.error_class !== undefined){
let data10 = data.error_class;
if(typeof data10 === "string"){
if(func2(data10) > 128){
const err38 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(!pattern7.test(data10)){
const err39 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"}};
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
const err40 = {instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
if(data.partials !== undefined){
let data11 = data.partials;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data11[i0], {instancePath:instancePath+"/partials/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/partials",schemaPath:"#/properties/partials/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
if(data.offsets_so_far !== undefined){
let data13 = data.offsets_so_far;
const _errs34 = errors;
let valid10 = false;
let passing1 = null;
const _errs35 = errors;
if(Array.isArray(data13)){
if(data13.length < 1){
const err42 = {instancePath:instancePath+"/offsets_so_far",schemaPath:"#/properties/offsets_so_far/oneOf/0/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.topic === undefined){
const err43 = {instancePath:instancePath+"/offsets_so_far/" + i1,schemaPath:"common.v1.schema.json#/$defs/offset_range/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(data14.partition === undefined){
const err44 = {instancePath:instancePath+"/offsets_so_far/" + i1,schemaPath:"common.v1.schema.json#/$defs/offset_range/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(data14.start_offset === undefined){
const err45 = {instancePath:instancePath+"/offsets_so_far/" + i1,schemaPath:"common.v1.schema.json#/$defs/offset_range/required",keyword:"required",params:{missingProperty: "start_offset"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(data14.end_offset === undefined){
const err46 = {instancePath:instancePath+"/offsets_so_far/" + i1,schemaPath:"common.v1.schema.json#/$defs/offset_range/required",keyword:"required",params:{missingProperty: "end_offset"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
for(const key1 in data14){
if(!((((key1 === "topic") || (key1 === "partition")) || (key1 === "start_offset")) || (key1 === "end_offset"))){
const err47 = {instancePath:instancePath+"/offsets_so_far/" + i1,schemaPath:"common.v1.schema.json#/$defs/offset_range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
if(data14.topic !== undefined){
let data15 = data14.topic;
if(typeof data15 === "string"){
if(func2(data15) > 249){
const err48 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/topic",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if(func2(data15) < 1){
const err49 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/topic",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/topic",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
if(data14.partition !== undefined){
let data16 = data14.partition;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err51 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/partition",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err52 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/partition",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data14.start_offset !== undefined){
let data17 = data14.start_offset;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err53 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/start_offset",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/start_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < -1 || isNaN(data17)){
const err54 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/start_offset",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/start_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
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
if(data14.end_offset !== undefined){
let data18 = data14.end_offset;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err55 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/end_offset",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/end_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < -1 || isNaN(data18)){
const err56 = {instancePath:instancePath+"/offsets_so_far/" + i1+"/end_offset",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/end_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
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
const err57 = {instancePath:instancePath+"/offsets_so_far/" + i1,schemaPath:"common.v1.schema.json#/$defs/offset_range/type",keyword:"type",params:{type: "object"}};
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
else {
const err58 = {instancePath:instancePath+"/offsets_so_far",schemaPath:"#/properties/offsets_so_far/oneOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
var _valid1 = _errs35 === errors;
if(_valid1){
valid10 = true;
passing1 = 0;
}
const _errs49 = errors;
if(data13 !== null){
const err59 = {instancePath:instancePath+"/offsets_so_far",schemaPath:"#/properties/offsets_so_far/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
var _valid1 = _errs49 === errors;
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
const err60 = {instancePath:instancePath+"/offsets_so_far",schemaPath:"#/properties/offsets_so_far/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data.logs_ref !== undefined){
let data19 = data.logs_ref;
const _errs52 = errors;
let valid15 = false;
let passing2 = null;
const _errs53 = errors;
if(typeof data19 === "string"){
if(func2(data19) > 1024){
const err61 = {instancePath:instancePath+"/logs_ref",schemaPath:"#/properties/logs_ref/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(!pattern10.test(data19)){
const err62 = {instancePath:instancePath+"/logs_ref",schemaPath:"#/properties/logs_ref/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/actions/runs/[0-9]+/attempts/[0-9]+$"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/logs_ref",schemaPath:"#/properties/logs_ref/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
var _valid2 = _errs53 === errors;
if(_valid2){
valid15 = true;
passing2 = 0;
}
const _errs55 = errors;
if(data19 !== null){
const err64 = {instancePath:instancePath+"/logs_ref",schemaPath:"#/properties/logs_ref/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
var _valid2 = _errs55 === errors;
if(_valid2 && valid15){
valid15 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid15 = true;
passing2 = 1;
}
}
if(!valid15){
const err65 = {instancePath:instancePath+"/logs_ref",schemaPath:"#/properties/logs_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data.rollback_level !== undefined){
let data20 = data.rollback_level;
if(!((((((data20 === "L0") || (data20 === "L1")) || (data20 === "L2")) || (data20 === "L3")) || (data20 === "L4")) || (data20 === null))){
const err66 = {instancePath:instancePath+"/rollback_level",schemaPath:"#/properties/rollback_level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rollback_level.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data21 = data.written_at_utc;
if(typeof data21 === "string"){
if(!pattern11.test(data21)){
const err67 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err68 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
if(data.ci !== undefined){
let data22 = data.ci;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.repository === undefined){
const err69 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(data22.workflow === undefined){
const err70 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "workflow"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(data22.workflow_sha === undefined){
const err71 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "workflow_sha"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(data22.run_id === undefined){
const err72 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "run_id"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
if(data22.run_attempt === undefined){
const err73 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "run_attempt"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
if(data22.job === undefined){
const err74 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "job"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if(data22.actor === undefined){
const err75 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
for(const key2 in data22){
if(!(((((((key2 === "repository") || (key2 === "workflow")) || (key2 === "workflow_sha")) || (key2 === "run_id")) || (key2 === "run_attempt")) || (key2 === "job")) || (key2 === "actor"))){
const err76 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
if(data22.repository !== undefined){
let data23 = data22.repository;
if(typeof data23 === "string"){
if(func2(data23) > 1024){
const err77 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(func2(data23) < 1){
const err78 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/minLength",keyword:"minLength",params:{limit: 1}};
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
const err79 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data22.workflow !== undefined){
let data24 = data22.workflow;
if(typeof data24 === "string"){
if(func2(data24) > 1024){
const err80 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(func2(data24) < 1){
const err81 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
if(data22.workflow_sha !== undefined){
let data25 = data22.workflow_sha;
if(typeof data25 === "string"){
if(func2(data25) > 1024){
const err83 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
if(func2(data25) < 1){
const err84 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
if(data22.run_id !== undefined){
let data26 = data22.run_id;
if(typeof data26 === "string"){
if(func2(data26) > 1024){
const err86 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(func2(data26) < 1){
const err87 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err88 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
if(data22.run_attempt !== undefined){
let data27 = data22.run_attempt;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err89 = {instancePath:instancePath+"/ci/run_attempt",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
const err90 = {instancePath:instancePath+"/ci/run_attempt",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
}
if(data22.job !== undefined){
let data28 = data22.job;
if(typeof data28 === "string"){
if(func2(data28) > 1024){
const err91 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
if(func2(data28) < 1){
const err92 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/minLength",keyword:"minLength",params:{limit: 1}};
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
const err93 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
if(data22.actor !== undefined){
let data29 = data22.actor;
if(typeof data29 === "string"){
if(func2(data29) > 1024){
const err94 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if(func2(data29) < 1){
const err95 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/minLength",keyword:"minLength",params:{limit: 1}};
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
const err96 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/type",keyword:"type",params:{type: "string"}};
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
const err97 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/type",keyword:"type",params:{type: "object"}};
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

