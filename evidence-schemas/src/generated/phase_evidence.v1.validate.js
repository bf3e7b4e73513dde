// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"phase_evidence.v1.schema.json","type":"object","unevaluatedProperties":false,"required":["schema","plan_phase","phase_id","platform_run_id","scenario_run_id","execution_id","authority_refs","entry_gate_results","dod_results","dod_tally","committed_evidence","failure_note","coverage","operator","written_at_utc","started_at_utc","completed_at_utc","elapsed_seconds","epoch","ci","prev_phase_envelope_sha256"],"properties":{"schema":{"const":"fp.phase_evidence.v1"},"plan_phase":{"$ref":"common.v1.schema.json#/$defs/plan_phase"},"phase_id":{"$ref":"common.v1.schema.json#/$defs/phase_id"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/run_or_none"},"scenario_run_id":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex32"},{"type":"null"}]},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"authority_refs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","section","sha256"],"properties":{"id":{"type":"string","minLength":1,"maxLength":1024},"section":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"minItems":1},"entry_gate_results":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","expected","observed","outcome"],"properties":{"id":{"type":"string","minLength":1,"maxLength":1024},"expected":{},"observed":{},"outcome":{"enum":["pass","fail"]}}}},"dod_results":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["item","check_ids","outcome","checks"],"properties":{"item":{"type":"string","minLength":1,"maxLength":1024},"check_ids":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/check_id"},"minItems":1},"outcome":{"enum":["pass","fail","planned","not_applicable"]},"checks":{"type":"object","additionalProperties":false,"required":["pass","fail","planned","not_applicable"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"planned":{"type":"integer","minimum":0},"not_applicable":{"type":"integer","minimum":0}}}}},"minItems":1},"dod_tally":{"type":"object","additionalProperties":false,"required":["pass","fail","planned","not_applicable"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"planned":{"type":"integer","minimum":0},"not_applicable":{"type":"integer","minimum":0}}},"committed_evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256","size","required"],"properties":{"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"size":{"type":"integer","minimum":0},"required":{"type":"boolean"}}}},"failure_note":{"oneOf":[{"type":"object","additionalProperties":false,"required":["stage","reason","partials","offsets_so_far","rollback_level","rollback_ref"],"properties":{"stage":{"type":"string","minLength":1,"maxLength":1024},"reason":{"type":"string","minLength":1,"maxLength":1024},"partials":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"}},"offsets_so_far":{"oneOf":[{"type":"array","minItems":1,"items":{"$ref":"common.v1.schema.json#/$defs/offset_range"}},{"type":"null"}]},"rollback_level":{"enum":["L0","L1","L2","L3","L4",null]},"rollback_ref":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},{"type":"null"}]}}},{"type":"null"}]},"coverage":{"type":"object","additionalProperties":false,"required":["planned_lanes","planned_checks","not_applicable_checks"],"properties":{"planned_lanes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"}},"planned_checks":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/check_id"}},"not_applicable_checks":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/check_id"}}}},"operator":{"type":"object","additionalProperties":false,"required":["id","approval_id","approved_at_utc","approval_mechanism"],"properties":{"id":{"type":"string","minLength":1,"maxLength":1024},"approval_id":{"type":"string","minLength":1,"maxLength":1024},"approved_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"approval_mechanism":{"enum":["github_environment","signed_dispatch","recorded_answer"]}}},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"started_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"completed_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"elapsed_seconds":{"type":"number","minimum":0},"epoch":{"type":"object","additionalProperties":false,"required":["kafka_cluster_id","db_resource_id","image_digest","registry_sha256","spec_sha256"],"properties":{"kafka_cluster_id":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"db_resource_id":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"image_digest":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/image_digest"},{"type":"null"}]},"registry_sha256":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"spec_sha256":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]}}},"ci":{"$ref":"common.v1.schema.json#/$defs/ci"},"prev_phase_envelope_sha256":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]}},"oneOf":[{"type":"object","required":["substrate","verdict","verdict_code"],"properties":{"substrate":{"const":"dev_min"},"verdict":{"const":"PASS"},"verdict_code":{"enum":["ADVANCE_TO_M1","ADVANCE_TO_M2","ADVANCE_TO_M3","ADVANCE_TO_M4","ADVANCE_TO_M5","ADVANCE_TO_M6","ADVANCE_TO_M7","ADVANCE_TO_M8","ADVANCE_TO_M9","ADVANCE_TO_M10","ADVANCE_CERTIFIED_DEV_MIN"]}}},{"type":"object","required":["substrate","verdict","verdict_code"],"properties":{"substrate":{"const":"dev_min"},"verdict":{"const":"FAIL"},"verdict_code":{"enum":["HOLD_M0","HOLD_M1","HOLD_M2","HOLD_M3","HOLD_M4","HOLD_M5","HOLD_M6","HOLD_M7","HOLD_M8","HOLD_M9","HOLD_M10"]}}},{"type":"object","required":["substrate","verdict","verdict_code"],"properties":{"substrate":{"enum":["embedded","emulated"]},"verdict":{"const":"PASS"},"verdict_code":{"enum":["ADVANCE_TO_M1","ADVANCE_TO_M2","ADVANCE_TO_M3","ADVANCE_TO_M4","ADVANCE_TO_M5","ADVANCE_TO_M6","ADVANCE_TO_M7","ADVANCE_TO_M8","ADVANCE_TO_M9","ADVANCE_TO_M10","REHEARSED","REHEARSED_PARTIAL"]}}},{"type":"object","required":["substrate","verdict","verdict_code"],"properties":{"substrate":{"enum":["embedded","emulated"]},"verdict":{"const":"FAIL"},"verdict_code":{"enum":["HOLD_M0","HOLD_M1","HOLD_M2","HOLD_M3","HOLD_M4","HOLD_M5","HOLD_M6","HOLD_M7","HOLD_M8","HOLD_M9","HOLD_M10"]}}}],"if":{"properties":{"plan_phase":{"enum":["M0","M1","M2"]}}},"then":true,"else":{"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"}}}};
const schema33 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema34 = {"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]};
const schema35 = {"enum":["pre-P(-1)","P(-1)","P0","P1","P2","P3","P4","P5","P6","P7","P8","P9","P10","P11","P12","certification"]};
const schema36 = {"type":"string","pattern":"^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$"};
const schema37 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema38 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema39 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema40 = {"type":"string","pattern":"^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"};
const schema41 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"};
const schema46 = {"type":"object","additionalProperties":false,"required":["topic","partition","start_offset","end_offset"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0},"start_offset":{"type":"integer","minimum":-1},"end_offset":{"type":"integer","minimum":-1}}};
const schema47 = {"type":"string","pattern":"^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"};
const schema50 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema54 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const schema57 = {"type":"object","additionalProperties":false,"required":["repository","workflow","workflow_sha","run_id","run_attempt","job","actor"],"properties":{"repository":{"type":"string","minLength":1,"maxLength":1024},"workflow":{"type":"string","minLength":1,"maxLength":1024},"workflow_sha":{"type":"string","minLength":1,"maxLength":1024},"run_id":{"type":"string","minLength":1,"maxLength":1024},"run_attempt":{"type":"integer","minimum":1},"job":{"type":"string","minLength":1,"maxLength":1024},"actor":{"type":"string","minLength":1,"maxLength":1024}}};
const pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern5 = new RegExp("^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$", "u");
const pattern6 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern7 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern9 = new RegExp("^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$", "u");
const pattern10 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
const pattern14 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
const pattern17 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern21 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const func1 = (helper0.default ?? helper0);
const schema43 = {"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};

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
if(func1(data0) > 1024){
const err4 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(!pattern10.test(data0)){
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
if(func1(data1) > 1024){
const err8 = {instancePath:instancePath+"/version_id",schemaPath:"#/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(func1(data1) < 1){
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
if(!pattern8.test(data2)){
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
/*# sourceURL="phase_evidence.v1.schema.json" */;
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
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.substrate === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.verdict === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "verdict"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.verdict_code === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "verdict_code"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.substrate !== undefined){
if("dev_min" !== data.substrate){
const err3 = {instancePath:instancePath+"/substrate",schemaPath:"#/oneOf/0/properties/substrate/const",keyword:"const",params:{allowedValue: "dev_min"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
}
if(data.verdict !== undefined){
if("PASS" !== data.verdict){
const err4 = {instancePath:instancePath+"/verdict",schemaPath:"#/oneOf/0/properties/verdict/const",keyword:"const",params:{allowedValue: "PASS"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
}
if(data.verdict_code !== undefined){
let data2 = data.verdict_code;
if(!(((((((((((data2 === "ADVANCE_TO_M1") || (data2 === "ADVANCE_TO_M2")) || (data2 === "ADVANCE_TO_M3")) || (data2 === "ADVANCE_TO_M4")) || (data2 === "ADVANCE_TO_M5")) || (data2 === "ADVANCE_TO_M6")) || (data2 === "ADVANCE_TO_M7")) || (data2 === "ADVANCE_TO_M8")) || (data2 === "ADVANCE_TO_M9")) || (data2 === "ADVANCE_TO_M10")) || (data2 === "ADVANCE_CERTIFIED_DEV_MIN"))){
const err5 = {instancePath:instancePath+"/verdict_code",schemaPath:"#/oneOf/0/properties/verdict_code/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[0].properties.verdict_code.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.substrate = true;
props0.verdict = true;
props0.verdict_code = true;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.substrate === undefined){
const err7 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.verdict === undefined){
const err8 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "verdict"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.verdict_code === undefined){
const err9 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "verdict_code"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.substrate !== undefined){
if("dev_min" !== data.substrate){
const err10 = {instancePath:instancePath+"/substrate",schemaPath:"#/oneOf/1/properties/substrate/const",keyword:"const",params:{allowedValue: "dev_min"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
if(data.verdict !== undefined){
if("FAIL" !== data.verdict){
const err11 = {instancePath:instancePath+"/verdict",schemaPath:"#/oneOf/1/properties/verdict/const",keyword:"const",params:{allowedValue: "FAIL"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data.verdict_code !== undefined){
let data5 = data.verdict_code;
if(!(((((((((((data5 === "HOLD_M0") || (data5 === "HOLD_M1")) || (data5 === "HOLD_M2")) || (data5 === "HOLD_M3")) || (data5 === "HOLD_M4")) || (data5 === "HOLD_M5")) || (data5 === "HOLD_M6")) || (data5 === "HOLD_M7")) || (data5 === "HOLD_M8")) || (data5 === "HOLD_M9")) || (data5 === "HOLD_M10"))){
const err12 = {instancePath:instancePath+"/verdict_code",schemaPath:"#/oneOf/1/properties/verdict_code/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[1].properties.verdict_code.enum}};
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
const err13 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.substrate = true;
props0.verdict = true;
props0.verdict_code = true;
}
}
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.substrate === undefined){
const err14 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.verdict === undefined){
const err15 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "verdict"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data.verdict_code === undefined){
const err16 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "verdict_code"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data.substrate !== undefined){
let data6 = data.substrate;
if(!((data6 === "embedded") || (data6 === "emulated"))){
const err17 = {instancePath:instancePath+"/substrate",schemaPath:"#/oneOf/2/properties/substrate/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[2].properties.substrate.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.verdict !== undefined){
if("PASS" !== data.verdict){
const err18 = {instancePath:instancePath+"/verdict",schemaPath:"#/oneOf/2/properties/verdict/const",keyword:"const",params:{allowedValue: "PASS"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.verdict_code !== undefined){
let data8 = data.verdict_code;
if(!((((((((((((data8 === "ADVANCE_TO_M1") || (data8 === "ADVANCE_TO_M2")) || (data8 === "ADVANCE_TO_M3")) || (data8 === "ADVANCE_TO_M4")) || (data8 === "ADVANCE_TO_M5")) || (data8 === "ADVANCE_TO_M6")) || (data8 === "ADVANCE_TO_M7")) || (data8 === "ADVANCE_TO_M8")) || (data8 === "ADVANCE_TO_M9")) || (data8 === "ADVANCE_TO_M10")) || (data8 === "REHEARSED")) || (data8 === "REHEARSED_PARTIAL"))){
const err19 = {instancePath:instancePath+"/verdict_code",schemaPath:"#/oneOf/2/properties/verdict_code/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[2].properties.verdict_code.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = props0 || {};
props0.substrate = true;
props0.verdict = true;
props0.verdict_code = true;
}
}
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.substrate === undefined){
const err21 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(data.verdict === undefined){
const err22 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "verdict"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data.verdict_code === undefined){
const err23 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "verdict_code"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(data.substrate !== undefined){
let data9 = data.substrate;
if(!((data9 === "embedded") || (data9 === "emulated"))){
const err24 = {instancePath:instancePath+"/substrate",schemaPath:"#/oneOf/3/properties/substrate/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[3].properties.substrate.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data.verdict !== undefined){
if("FAIL" !== data.verdict){
const err25 = {instancePath:instancePath+"/verdict",schemaPath:"#/oneOf/3/properties/verdict/const",keyword:"const",params:{allowedValue: "FAIL"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data.verdict_code !== undefined){
let data11 = data.verdict_code;
if(!(((((((((((data11 === "HOLD_M0") || (data11 === "HOLD_M1")) || (data11 === "HOLD_M2")) || (data11 === "HOLD_M3")) || (data11 === "HOLD_M4")) || (data11 === "HOLD_M5")) || (data11 === "HOLD_M6")) || (data11 === "HOLD_M7")) || (data11 === "HOLD_M8")) || (data11 === "HOLD_M9")) || (data11 === "HOLD_M10"))){
const err26 = {instancePath:instancePath+"/verdict_code",schemaPath:"#/oneOf/3/properties/verdict_code/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[3].properties.verdict_code.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = props0 || {};
props0.substrate = true;
props0.verdict = true;
props0.verdict_code = true;
}
}
}
}
}
if(!valid0){
const err28 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs22 = errors;
let valid5 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plan_phase !== undefined){
let data12 = data.plan_phase;
if(!(((data12 === "M0") || (data12 === "M1")) || (data12 === "M2"))){
const err29 = {};
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
var _valid1 = _errs23 === errors;
if(props0 !== true){
props0 = props0 || {};
props0.plan_phase = true;
}
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform_run_id !== undefined){
let data13 = data.platform_run_id;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err30 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err31 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
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
var _valid1 = _errs25 === errors;
valid5 = _valid1;
if(valid5){
if(props0 !== true){
props0 = props0 || {};
props0.platform_run_id = true;
}
}
}
if(!valid5){
const err32 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data.plan_phase === undefined){
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan_phase"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data.phase_id === undefined){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase_id"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(data.platform_run_id === undefined){
const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(data.scenario_run_id === undefined){
const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario_run_id"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(data.execution_id === undefined){
const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(data.authority_refs === undefined){
const err39 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authority_refs"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(data.entry_gate_results === undefined){
const err40 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entry_gate_results"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(data.dod_results === undefined){
const err41 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dod_results"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(data.dod_tally === undefined){
const err42 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dod_tally"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data.committed_evidence === undefined){
const err43 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "committed_evidence"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(data.failure_note === undefined){
const err44 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failure_note"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(data.coverage === undefined){
const err45 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "coverage"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(data.operator === undefined){
const err46 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if(data.written_at_utc === undefined){
const err47 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(data.started_at_utc === undefined){
const err48 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_at_utc"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if(data.completed_at_utc === undefined){
const err49 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completed_at_utc"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
if(data.elapsed_seconds === undefined){
const err50 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "elapsed_seconds"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(data.epoch === undefined){
const err51 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(data.ci === undefined){
const err52 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ci"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(data.prev_phase_envelope_sha256 === undefined){
const err53 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prev_phase_envelope_sha256"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.schema = true;
props0.plan_phase = true;
props0.phase_id = true;
props0.platform_run_id = true;
props0.scenario_run_id = true;
props0.execution_id = true;
props0.authority_refs = true;
props0.entry_gate_results = true;
props0.dod_results = true;
props0.dod_tally = true;
props0.committed_evidence = true;
props0.failure_note = true;
props0.coverage = true;
props0.operator = true;
props0.written_at_utc = true;
props0.started_at_utc = true;
props0.completed_at_utc = true;
props0.elapsed_seconds = true;
props0.epoch = true;
props0.ci = true;
props0.prev_phase_envelope_sha256 = true;
}
if(data.schema !== undefined){
if("fp.phase_evidence.v1" !== data.schema){
const err54 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.phase_evidence.v1"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
}
if(data.plan_phase !== undefined){
let data15 = data.plan_phase;
if(!(((((((((((data15 === "M0") || (data15 === "M1")) || (data15 === "M2")) || (data15 === "M3")) || (data15 === "M4")) || (data15 === "M5")) || (data15 === "M6")) || (data15 === "M7")) || (data15 === "M8")) || (data15 === "M9")) || (data15 === "M10"))){
const err55 = {instancePath:instancePath+"/plan_phase",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema34.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data.phase_id !== undefined){
let data16 = data.phase_id;
if(!((((((((((((((((data16 === "pre-P(-1)") || (data16 === "P(-1)")) || (data16 === "P0")) || (data16 === "P1")) || (data16 === "P2")) || (data16 === "P3")) || (data16 === "P4")) || (data16 === "P5")) || (data16 === "P6")) || (data16 === "P7")) || (data16 === "P8")) || (data16 === "P9")) || (data16 === "P10")) || (data16 === "P11")) || (data16 === "P12")) || (data16 === "certification"))){
const err56 = {instancePath:instancePath+"/phase_id",schemaPath:"common.v1.schema.json#/$defs/phase_id/enum",keyword:"enum",params:{allowedValues: schema35.enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data17 = data.platform_run_id;
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
const err57 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/run_or_none/pattern",keyword:"pattern",params:{pattern: "^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/run_or_none/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
if(data.scenario_run_id !== undefined){
let data18 = data.scenario_run_id;
const _errs38 = errors;
let valid13 = false;
let passing1 = null;
const _errs39 = errors;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err59 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
var _valid2 = _errs39 === errors;
if(_valid2){
valid13 = true;
passing1 = 0;
}
const _errs42 = errors;
if(data18 !== null){
const err61 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"#/properties/scenario_run_id/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
var _valid2 = _errs42 === errors;
if(_valid2 && valid13){
valid13 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid13 = true;
passing1 = 1;
}
}
if(!valid13){
const err62 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"#/properties/scenario_run_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data.execution_id !== undefined){
let data19 = data.execution_id;
if(typeof data19 === "string"){
if(!pattern7.test(data19)){
const err63 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
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
const err64 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
if(data.authority_refs !== undefined){
let data20 = data.authority_refs;
if(Array.isArray(data20)){
if(data20.length < 1){
const err65 = {instancePath:instancePath+"/authority_refs",schemaPath:"#/properties/authority_refs/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.id === undefined){
const err66 = {instancePath:instancePath+"/authority_refs/" + i0,schemaPath:"#/properties/authority_refs/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(data21.section === undefined){
const err67 = {instancePath:instancePath+"/authority_refs/" + i0,schemaPath:"#/properties/authority_refs/items/required",keyword:"required",params:{missingProperty: "section"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
if(data21.sha256 === undefined){
const err68 = {instancePath:instancePath+"/authority_refs/" + i0,schemaPath:"#/properties/authority_refs/items/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
for(const key0 in data21){
if(!(((key0 === "id") || (key0 === "section")) || (key0 === "sha256"))){
const err69 = {instancePath:instancePath+"/authority_refs/" + i0,schemaPath:"#/properties/authority_refs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
if(data21.id !== undefined){
let data22 = data21.id;
if(typeof data22 === "string"){
if(func1(data22) > 1024){
const err70 = {instancePath:instancePath+"/authority_refs/" + i0+"/id",schemaPath:"#/properties/authority_refs/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(func1(data22) < 1){
const err71 = {instancePath:instancePath+"/authority_refs/" + i0+"/id",schemaPath:"#/properties/authority_refs/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/authority_refs/" + i0+"/id",schemaPath:"#/properties/authority_refs/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
}
if(data21.section !== undefined){
let data23 = data21.section;
if(typeof data23 === "string"){
if(func1(data23) > 1024){
const err73 = {instancePath:instancePath+"/authority_refs/" + i0+"/section",schemaPath:"#/properties/authority_refs/items/properties/section/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
if(func1(data23) < 1){
const err74 = {instancePath:instancePath+"/authority_refs/" + i0+"/section",schemaPath:"#/properties/authority_refs/items/properties/section/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/authority_refs/" + i0+"/section",schemaPath:"#/properties/authority_refs/items/properties/section/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
}
if(data21.sha256 !== undefined){
let data24 = data21.sha256;
if(typeof data24 === "string"){
if(!pattern8.test(data24)){
const err76 = {instancePath:instancePath+"/authority_refs/" + i0+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err77 = {instancePath:instancePath+"/authority_refs/" + i0+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
const err78 = {instancePath:instancePath+"/authority_refs/" + i0,schemaPath:"#/properties/authority_refs/items/type",keyword:"type",params:{type: "object"}};
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
const err79 = {instancePath:instancePath+"/authority_refs",schemaPath:"#/properties/authority_refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data.entry_gate_results !== undefined){
let data25 = data.entry_gate_results;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.id === undefined){
const err80 = {instancePath:instancePath+"/entry_gate_results/" + i1,schemaPath:"#/properties/entry_gate_results/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(data26.expected === undefined){
const err81 = {instancePath:instancePath+"/entry_gate_results/" + i1,schemaPath:"#/properties/entry_gate_results/items/required",keyword:"required",params:{missingProperty: "expected"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
if(data26.observed === undefined){
const err82 = {instancePath:instancePath+"/entry_gate_results/" + i1,schemaPath:"#/properties/entry_gate_results/items/required",keyword:"required",params:{missingProperty: "observed"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
if(data26.outcome === undefined){
const err83 = {instancePath:instancePath+"/entry_gate_results/" + i1,schemaPath:"#/properties/entry_gate_results/items/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
for(const key1 in data26){
if(!((((key1 === "id") || (key1 === "expected")) || (key1 === "observed")) || (key1 === "outcome"))){
const err84 = {instancePath:instancePath+"/entry_gate_results/" + i1,schemaPath:"#/properties/entry_gate_results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
if(data26.id !== undefined){
let data27 = data26.id;
if(typeof data27 === "string"){
if(func1(data27) > 1024){
const err85 = {instancePath:instancePath+"/entry_gate_results/" + i1+"/id",schemaPath:"#/properties/entry_gate_results/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if(func1(data27) < 1){
const err86 = {instancePath:instancePath+"/entry_gate_results/" + i1+"/id",schemaPath:"#/properties/entry_gate_results/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err87 = {instancePath:instancePath+"/entry_gate_results/" + i1+"/id",schemaPath:"#/properties/entry_gate_results/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
if(data26.outcome !== undefined){
let data28 = data26.outcome;
if(!((data28 === "pass") || (data28 === "fail"))){
const err88 = {instancePath:instancePath+"/entry_gate_results/" + i1+"/outcome",schemaPath:"#/properties/entry_gate_results/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.entry_gate_results.items.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/entry_gate_results/" + i1,schemaPath:"#/properties/entry_gate_results/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err90 = {instancePath:instancePath+"/entry_gate_results",schemaPath:"#/properties/entry_gate_results/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
if(data.dod_results !== undefined){
let data29 = data.dod_results;
if(Array.isArray(data29)){
if(data29.length < 1){
const err91 = {instancePath:instancePath+"/dod_results",schemaPath:"#/properties/dod_results/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.item === undefined){
const err92 = {instancePath:instancePath+"/dod_results/" + i2,schemaPath:"#/properties/dod_results/items/required",keyword:"required",params:{missingProperty: "item"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
if(data30.check_ids === undefined){
const err93 = {instancePath:instancePath+"/dod_results/" + i2,schemaPath:"#/properties/dod_results/items/required",keyword:"required",params:{missingProperty: "check_ids"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
if(data30.outcome === undefined){
const err94 = {instancePath:instancePath+"/dod_results/" + i2,schemaPath:"#/properties/dod_results/items/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if(data30.checks === undefined){
const err95 = {instancePath:instancePath+"/dod_results/" + i2,schemaPath:"#/properties/dod_results/items/required",keyword:"required",params:{missingProperty: "checks"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
for(const key2 in data30){
if(!((((key2 === "item") || (key2 === "check_ids")) || (key2 === "outcome")) || (key2 === "checks"))){
const err96 = {instancePath:instancePath+"/dod_results/" + i2,schemaPath:"#/properties/dod_results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
}
if(data30.item !== undefined){
let data31 = data30.item;
if(typeof data31 === "string"){
if(func1(data31) > 1024){
const err97 = {instancePath:instancePath+"/dod_results/" + i2+"/item",schemaPath:"#/properties/dod_results/items/properties/item/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
if(func1(data31) < 1){
const err98 = {instancePath:instancePath+"/dod_results/" + i2+"/item",schemaPath:"#/properties/dod_results/items/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/dod_results/" + i2+"/item",schemaPath:"#/properties/dod_results/items/properties/item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
}
if(data30.check_ids !== undefined){
let data32 = data30.check_ids;
if(Array.isArray(data32)){
if(data32.length < 1){
const err100 = {instancePath:instancePath+"/dod_results/" + i2+"/check_ids",schemaPath:"#/properties/dod_results/items/properties/check_ids/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
let data33 = data32[i3];
if(typeof data33 === "string"){
if(!pattern9.test(data33)){
const err101 = {instancePath:instancePath+"/dod_results/" + i2+"/check_ids/" + i3,schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/dod_results/" + i2+"/check_ids/" + i3,schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
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
else {
const err103 = {instancePath:instancePath+"/dod_results/" + i2+"/check_ids",schemaPath:"#/properties/dod_results/items/properties/check_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
}
if(data30.outcome !== undefined){
let data34 = data30.outcome;
if(!((((data34 === "pass") || (data34 === "fail")) || (data34 === "planned")) || (data34 === "not_applicable"))){
const err104 = {instancePath:instancePath+"/dod_results/" + i2+"/outcome",schemaPath:"#/properties/dod_results/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.dod_results.items.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
}
if(data30.checks !== undefined){
let data35 = data30.checks;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.pass === undefined){
const err105 = {instancePath:instancePath+"/dod_results/" + i2+"/checks",schemaPath:"#/properties/dod_results/items/properties/checks/required",keyword:"required",params:{missingProperty: "pass"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
if(data35.fail === undefined){
const err106 = {instancePath:instancePath+"/dod_results/" + i2+"/checks",schemaPath:"#/properties/dod_results/items/properties/checks/required",keyword:"required",params:{missingProperty: "fail"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
if(data35.planned === undefined){
const err107 = {instancePath:instancePath+"/dod_results/" + i2+"/checks",schemaPath:"#/properties/dod_results/items/properties/checks/required",keyword:"required",params:{missingProperty: "planned"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
if(data35.not_applicable === undefined){
const err108 = {instancePath:instancePath+"/dod_results/" + i2+"/checks",schemaPath:"#/properties/dod_results/items/properties/checks/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
for(const key3 in data35){
if(!((((key3 === "pass") || (key3 === "fail")) || (key3 === "planned")) || (key3 === "not_applicable"))){
const err109 = {instancePath:instancePath+"/dod_results/" + i2+"/checks",schemaPath:"#/properties/dod_results/items/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
}
if(data35.pass !== undefined){
let data36 = data35.pass;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err110 = {instancePath:instancePath+"/dod_results/" + i2+"/checks/pass",schemaPath:"#/properties/dod_results/items/properties/checks/properties/pass/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err111 = {instancePath:instancePath+"/dod_results/" + i2+"/checks/pass",schemaPath:"#/properties/dod_results/items/properties/checks/properties/pass/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data35.fail !== undefined){
let data37 = data35.fail;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err112 = {instancePath:instancePath+"/dod_results/" + i2+"/checks/fail",schemaPath:"#/properties/dod_results/items/properties/checks/properties/fail/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err113 = {instancePath:instancePath+"/dod_results/" + i2+"/checks/fail",schemaPath:"#/properties/dod_results/items/properties/checks/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data35.planned !== undefined){
let data38 = data35.planned;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err114 = {instancePath:instancePath+"/dod_results/" + i2+"/checks/planned",schemaPath:"#/properties/dod_results/items/properties/checks/properties/planned/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err115 = {instancePath:instancePath+"/dod_results/" + i2+"/checks/planned",schemaPath:"#/properties/dod_results/items/properties/checks/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data35.not_applicable !== undefined){
let data39 = data35.not_applicable;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err116 = {instancePath:instancePath+"/dod_results/" + i2+"/checks/not_applicable",schemaPath:"#/properties/dod_results/items/properties/checks/properties/not_applicable/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err117 = {instancePath:instancePath+"/dod_results/" + i2+"/checks/not_applicable",schemaPath:"#/properties/dod_results/items/properties/checks/properties/not_applicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err118 = {instancePath:instancePath+"/dod_results/" + i2+"/checks",schemaPath:"#/properties/dod_results/items/properties/checks/type",keyword:"type",params:{type: "object"}};
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
const err119 = {instancePath:instancePath+"/dod_results/" + i2,schemaPath:"#/properties/dod_results/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/dod_results",schemaPath:"#/properties/dod_results/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
}
if(data.dod_tally !== undefined){
let data40 = data.dod_tally;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.pass === undefined){
const err121 = {instancePath:instancePath+"/dod_tally",schemaPath:"#/properties/dod_tally/required",keyword:"required",params:{missingProperty: "pass"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
if(data40.fail === undefined){
const err122 = {instancePath:instancePath+"/dod_tally",schemaPath:"#/properties/dod_tally/required",keyword:"required",params:{missingProperty: "fail"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
if(data40.planned === undefined){
const err123 = {instancePath:instancePath+"/dod_tally",schemaPath:"#/properties/dod_tally/required",keyword:"required",params:{missingProperty: "planned"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
if(data40.not_applicable === undefined){
const err124 = {instancePath:instancePath+"/dod_tally",schemaPath:"#/properties/dod_tally/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
for(const key4 in data40){
if(!((((key4 === "pass") || (key4 === "fail")) || (key4 === "planned")) || (key4 === "not_applicable"))){
const err125 = {instancePath:instancePath+"/dod_tally",schemaPath:"#/properties/dod_tally/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
}
if(data40.pass !== undefined){
let data41 = data40.pass;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err126 = {instancePath:instancePath+"/dod_tally/pass",schemaPath:"#/properties/dod_tally/properties/pass/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err127 = {instancePath:instancePath+"/dod_tally/pass",schemaPath:"#/properties/dod_tally/properties/pass/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
}
}
if(data40.fail !== undefined){
let data42 = data40.fail;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err128 = {instancePath:instancePath+"/dod_tally/fail",schemaPath:"#/properties/dod_tally/properties/fail/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err129 = {instancePath:instancePath+"/dod_tally/fail",schemaPath:"#/properties/dod_tally/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data40.planned !== undefined){
let data43 = data40.planned;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err130 = {instancePath:instancePath+"/dod_tally/planned",schemaPath:"#/properties/dod_tally/properties/planned/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err131 = {instancePath:instancePath+"/dod_tally/planned",schemaPath:"#/properties/dod_tally/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
}
}
if(data40.not_applicable !== undefined){
let data44 = data40.not_applicable;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err132 = {instancePath:instancePath+"/dod_tally/not_applicable",schemaPath:"#/properties/dod_tally/properties/not_applicable/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
const err133 = {instancePath:instancePath+"/dod_tally/not_applicable",schemaPath:"#/properties/dod_tally/properties/not_applicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err134 = {instancePath:instancePath+"/dod_tally",schemaPath:"#/properties/dod_tally/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
}
if(data.committed_evidence !== undefined){
let data45 = data.committed_evidence;
if(Array.isArray(data45)){
const len4 = data45.length;
for(let i4=0; i4<len4; i4++){
let data46 = data45[i4];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.key === undefined){
const err135 = {instancePath:instancePath+"/committed_evidence/" + i4,schemaPath:"#/properties/committed_evidence/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
if(data46.version_id === undefined){
const err136 = {instancePath:instancePath+"/committed_evidence/" + i4,schemaPath:"#/properties/committed_evidence/items/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
if(data46.sha256 === undefined){
const err137 = {instancePath:instancePath+"/committed_evidence/" + i4,schemaPath:"#/properties/committed_evidence/items/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
if(data46.size === undefined){
const err138 = {instancePath:instancePath+"/committed_evidence/" + i4,schemaPath:"#/properties/committed_evidence/items/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
if(data46.required === undefined){
const err139 = {instancePath:instancePath+"/committed_evidence/" + i4,schemaPath:"#/properties/committed_evidence/items/required",keyword:"required",params:{missingProperty: "required"}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
for(const key5 in data46){
if(!(((((key5 === "key") || (key5 === "version_id")) || (key5 === "sha256")) || (key5 === "size")) || (key5 === "required"))){
const err140 = {instancePath:instancePath+"/committed_evidence/" + i4,schemaPath:"#/properties/committed_evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
}
if(data46.key !== undefined){
let data47 = data46.key;
if(typeof data47 === "string"){
if(func1(data47) > 1024){
const err141 = {instancePath:instancePath+"/committed_evidence/" + i4+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
if(func1(data47) < 1){
const err142 = {instancePath:instancePath+"/committed_evidence/" + i4+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
if(!pattern10.test(data47)){
const err143 = {instancePath:instancePath+"/committed_evidence/" + i4+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/committed_evidence/" + i4+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
}
if(data46.version_id !== undefined){
let data48 = data46.version_id;
if(typeof data48 === "string"){
if(func1(data48) > 1024){
const err145 = {instancePath:instancePath+"/committed_evidence/" + i4+"/version_id",schemaPath:"#/properties/committed_evidence/items/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
if(func1(data48) < 1){
const err146 = {instancePath:instancePath+"/committed_evidence/" + i4+"/version_id",schemaPath:"#/properties/committed_evidence/items/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err147 = {instancePath:instancePath+"/committed_evidence/" + i4+"/version_id",schemaPath:"#/properties/committed_evidence/items/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
}
if(data46.sha256 !== undefined){
let data49 = data46.sha256;
if(typeof data49 === "string"){
if(!pattern8.test(data49)){
const err148 = {instancePath:instancePath+"/committed_evidence/" + i4+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/committed_evidence/" + i4+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
}
if(data46.size !== undefined){
let data50 = data46.size;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err150 = {instancePath:instancePath+"/committed_evidence/" + i4+"/size",schemaPath:"#/properties/committed_evidence/items/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
const err151 = {instancePath:instancePath+"/committed_evidence/" + i4+"/size",schemaPath:"#/properties/committed_evidence/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err151];
}
else {
noteFault(vErrors, err151);
}
errors++;
}
}
}
if(data46.required !== undefined){
if(typeof data46.required !== "boolean"){
const err152 = {instancePath:instancePath+"/committed_evidence/" + i4+"/required",schemaPath:"#/properties/committed_evidence/items/properties/required/type",keyword:"type",params:{type: "boolean"}};
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
const err153 = {instancePath:instancePath+"/committed_evidence/" + i4,schemaPath:"#/properties/committed_evidence/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/committed_evidence",schemaPath:"#/properties/committed_evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
}
if(data.failure_note !== undefined){
let data52 = data.failure_note;
const _errs120 = errors;
let valid36 = false;
let passing2 = null;
const _errs121 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.stage === undefined){
const err155 = {instancePath:instancePath+"/failure_note",schemaPath:"#/properties/failure_note/oneOf/0/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
if(data52.reason === undefined){
const err156 = {instancePath:instancePath+"/failure_note",schemaPath:"#/properties/failure_note/oneOf/0/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
if(data52.partials === undefined){
const err157 = {instancePath:instancePath+"/failure_note",schemaPath:"#/properties/failure_note/oneOf/0/required",keyword:"required",params:{missingProperty: "partials"}};
if(vErrors === null){
vErrors = [err157];
}
else {
noteFault(vErrors, err157);
}
errors++;
}
if(data52.offsets_so_far === undefined){
const err158 = {instancePath:instancePath+"/failure_note",schemaPath:"#/properties/failure_note/oneOf/0/required",keyword:"required",params:{missingProperty: "offsets_so_far"}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
if(data52.rollback_level === undefined){
const err159 = {instancePath:instancePath+"/failure_note",schemaPath:"#/properties/failure_note/oneOf/0/required",keyword:"required",params:{missingProperty: "rollback_level"}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
if(data52.rollback_ref === undefined){
const err160 = {instancePath:instancePath+"/failure_note",schemaPath:"#/properties/failure_note/oneOf/0/required",keyword:"required",params:{missingProperty: "rollback_ref"}};
if(vErrors === null){
vErrors = [err160];
}
else {
noteFault(vErrors, err160);
}
errors++;
}
for(const key6 in data52){
if(!((((((key6 === "stage") || (key6 === "reason")) || (key6 === "partials")) || (key6 === "offsets_so_far")) || (key6 === "rollback_level")) || (key6 === "rollback_ref"))){
const err161 = {instancePath:instancePath+"/failure_note",schemaPath:"#/properties/failure_note/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err161];
}
else {
noteFault(vErrors, err161);
}
errors++;
}
}
if(data52.stage !== undefined){
let data53 = data52.stage;
if(typeof data53 === "string"){
if(func1(data53) > 1024){
const err162 = {instancePath:instancePath+"/failure_note/stage",schemaPath:"#/properties/failure_note/oneOf/0/properties/stage/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err162];
}
else {
noteFault(vErrors, err162);
}
errors++;
}
if(func1(data53) < 1){
const err163 = {instancePath:instancePath+"/failure_note/stage",schemaPath:"#/properties/failure_note/oneOf/0/properties/stage/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err163];
}
else {
noteFault(vErrors, err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/failure_note/stage",schemaPath:"#/properties/failure_note/oneOf/0/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
noteFault(vErrors, err164);
}
errors++;
}
}
if(data52.reason !== undefined){
let data54 = data52.reason;
if(typeof data54 === "string"){
if(func1(data54) > 1024){
const err165 = {instancePath:instancePath+"/failure_note/reason",schemaPath:"#/properties/failure_note/oneOf/0/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err165];
}
else {
noteFault(vErrors, err165);
}
errors++;
}
if(func1(data54) < 1){
const err166 = {instancePath:instancePath+"/failure_note/reason",schemaPath:"#/properties/failure_note/oneOf/0/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err166];
}
else {
noteFault(vErrors, err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/failure_note/reason",schemaPath:"#/properties/failure_note/oneOf/0/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
noteFault(vErrors, err167);
}
errors++;
}
}
if(data52.partials !== undefined){
let data55 = data52.partials;
if(Array.isArray(data55)){
const len5 = data55.length;
for(let i5=0; i5<len5; i5++){
if(!(validate22(data55[i5], {instancePath:instancePath+"/failure_note/partials/" + i5,parentData:data55,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err168 = {instancePath:instancePath+"/failure_note/partials",schemaPath:"#/properties/failure_note/oneOf/0/properties/partials/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err168];
}
else {
noteFault(vErrors, err168);
}
errors++;
}
}
if(data52.offsets_so_far !== undefined){
let data57 = data52.offsets_so_far;
const _errs132 = errors;
let valid40 = false;
let passing3 = null;
const _errs133 = errors;
if(Array.isArray(data57)){
if(data57.length < 1){
const err169 = {instancePath:instancePath+"/failure_note/offsets_so_far",schemaPath:"#/properties/failure_note/oneOf/0/properties/offsets_so_far/oneOf/0/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err169];
}
else {
noteFault(vErrors, err169);
}
errors++;
}
const len6 = data57.length;
for(let i6=0; i6<len6; i6++){
let data58 = data57[i6];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.topic === undefined){
const err170 = {instancePath:instancePath+"/failure_note/offsets_so_far/" + i6,schemaPath:"common.v1.schema.json#/$defs/offset_range/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err170];
}
else {
noteFault(vErrors, err170);
}
errors++;
}
if(data58.partition === undefined){
const err171 = {instancePath:instancePath+"/failure_note/offsets_so_far/" + i6,schemaPath:"common.v1.schema.json#/$defs/offset_range/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err171];
}
else {
noteFault(vErrors, err171);
}
errors++;
}
if(data58.start_offset === undefined){
const err172 = {instancePath:instancePath+"/failure_note/offsets_so_far/" + i6,schemaPath:"common.v1.schema.json#/$defs/offset_range/required",keyword:"required",params:{missingProperty: "start_offset"}};
if(vErrors === null){
vErrors = [err172];
}
else {
noteFault(vErrors, err172);
}
errors++;
}
if(data58.end_offset === undefined){
const err173 = {instancePath:instancePath+"/failure_note/offsets_so_far/" + i6,schemaPath:"common.v1.schema.json#/$defs/offset_range/required",keyword:"required",params:{missingProperty: "end_offset"}};
if(vErrors === null){
vErrors = [err173];
}
else {
noteFault(vErrors, err173);
}
errors++;
}
for(const key7 in data58){
if(!((((key7 === "topic") || (key7 === "partition")) || (key7 === "start_offset")) || (key7 === "end_offset"))){
const err174 = {instancePath:instancePath+"/failure_note/offsets_so_far/" + i6,schemaPath:"common.v1.schema.json#/$defs/offset_range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err174];
}
else {
noteFault(vErrors, err174);
}
errors++;
}
}
if(data58.topic !== undefined){
let data59 = data58.topic;
if(typeof data59 === "string"){
if(func1(data59) > 249){
const err175 = {instancePath:instancePath+"/failure_note/offsets_so_far/" + i6+"/topic",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err175];
}
else {
noteFault(vErrors, err175);
}
errors++;
}
if(func1(data59) < 1){
const err176 = {instancePath:instancePath+"/failure_note/offsets_so_far/" + i6+"/topic",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err176];
}
else {
noteFault(vErrors, err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/failure_note/offsets_so_far/" + i6+"/topic",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err177];
}
else {
noteFault(vErrors, err177);
}
errors++;
}
}
if(data58.partition !== undefined){
let data60 = data58.partition;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err178 = {instancePath:instancePath+"/failure_note/offsets_so_far/" + i6+"/partition",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err178];
}
else {
noteFault(vErrors, err178);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err179 = {instancePath:instancePath+"/failure_note/offsets_so_far/" + i6+"/partition",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err179];
}
else {
noteFault(vErrors, err179);
}
errors++;
}
}
}
if(data58.start_offset !== undefined){
let data61 = data58.start_offset;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err180 = {instancePath:instancePath+"/failure_note/offsets_so_far/" + i6+"/start_offset",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/start_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err180];
}
else {
noteFault(vErrors, err180);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < -1 || isNaN(data61)){
const err181 = {instancePath:instancePath+"/failure_note/offsets_so_far/" + i6+"/start_offset",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/start_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err181];
}
else {
noteFault(vErrors, err181);
}
errors++;
}
}
}
if(data58.end_offset !== undefined){
let data62 = data58.end_offset;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err182 = {instancePath:instancePath+"/failure_note/offsets_so_far/" + i6+"/end_offset",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/end_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err182];
}
else {
noteFault(vErrors, err182);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < -1 || isNaN(data62)){
const err183 = {instancePath:instancePath+"/failure_note/offsets_so_far/" + i6+"/end_offset",schemaPath:"common.v1.schema.json#/$defs/offset_range/properties/end_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err183];
}
else {
noteFault(vErrors, err183);
}
errors++;
}
}
}
}
else {
const err184 = {instancePath:instancePath+"/failure_note/offsets_so_far/" + i6,schemaPath:"common.v1.schema.json#/$defs/offset_range/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err184];
}
else {
noteFault(vErrors, err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/failure_note/offsets_so_far",schemaPath:"#/properties/failure_note/oneOf/0/properties/offsets_so_far/oneOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err185];
}
else {
noteFault(vErrors, err185);
}
errors++;
}
var _valid4 = _errs133 === errors;
if(_valid4){
valid40 = true;
passing3 = 0;
}
const _errs147 = errors;
if(data57 !== null){
const err186 = {instancePath:instancePath+"/failure_note/offsets_so_far",schemaPath:"#/properties/failure_note/oneOf/0/properties/offsets_so_far/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err186];
}
else {
noteFault(vErrors, err186);
}
errors++;
}
var _valid4 = _errs147 === errors;
if(_valid4 && valid40){
valid40 = false;
passing3 = [passing3, 1];
}
else {
if(_valid4){
valid40 = true;
passing3 = 1;
}
}
if(!valid40){
const err187 = {instancePath:instancePath+"/failure_note/offsets_so_far",schemaPath:"#/properties/failure_note/oneOf/0/properties/offsets_so_far/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err187];
}
else {
noteFault(vErrors, err187);
}
errors++;
}
else {
errors = _errs132;
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
}
}
if(data52.rollback_level !== undefined){
let data63 = data52.rollback_level;
if(!((((((data63 === "L0") || (data63 === "L1")) || (data63 === "L2")) || (data63 === "L3")) || (data63 === "L4")) || (data63 === null))){
const err188 = {instancePath:instancePath+"/failure_note/rollback_level",schemaPath:"#/properties/failure_note/oneOf/0/properties/rollback_level/enum",keyword:"enum",params:{allowedValues: schema31.properties.failure_note.oneOf[0].properties.rollback_level.enum}};
if(vErrors === null){
vErrors = [err188];
}
else {
noteFault(vErrors, err188);
}
errors++;
}
}
if(data52.rollback_ref !== undefined){
let data64 = data52.rollback_ref;
const _errs151 = errors;
let valid45 = false;
let passing4 = null;
const _errs152 = errors;
if(!(validate22(data64, {instancePath:instancePath+"/failure_note/rollback_ref",parentData:data52,parentDataProperty:"rollback_ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid5 = _errs152 === errors;
if(_valid5){
valid45 = true;
passing4 = 0;
}
const _errs153 = errors;
if(data64 !== null){
const err189 = {instancePath:instancePath+"/failure_note/rollback_ref",schemaPath:"#/properties/failure_note/oneOf/0/properties/rollback_ref/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err189];
}
else {
noteFault(vErrors, err189);
}
errors++;
}
var _valid5 = _errs153 === errors;
if(_valid5 && valid45){
valid45 = false;
passing4 = [passing4, 1];
}
else {
if(_valid5){
valid45 = true;
passing4 = 1;
}
}
if(!valid45){
const err190 = {instancePath:instancePath+"/failure_note/rollback_ref",schemaPath:"#/properties/failure_note/oneOf/0/properties/rollback_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err190];
}
else {
noteFault(vErrors, err190);
}
errors++;
}
else {
errors = _errs151;
if(vErrors !== null){
if(_errs151){
vErrors.length = _errs151;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err191 = {instancePath:instancePath+"/failure_note",schemaPath:"#/properties/failure_note/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err191];
}
else {
noteFault(vErrors, err191);
}
errors++;
}
var _valid3 = _errs121 === errors;
if(_valid3){
valid36 = true;
passing2 = 0;
}
const _errs155 = errors;
if(data52 !== null){
const err192 = {instancePath:instancePath+"/failure_note",schemaPath:"#/properties/failure_note/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err192];
}
else {
noteFault(vErrors, err192);
}
errors++;
}
var _valid3 = _errs155 === errors;
if(_valid3 && valid36){
valid36 = false;
passing2 = [passing2, 1];
}
else {
if(_valid3){
valid36 = true;
passing2 = 1;
}
}
if(!valid36){
const err193 = {instancePath:instancePath+"/failure_note",schemaPath:"#/properties/failure_note/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err193];
}
else {
noteFault(vErrors, err193);
}
errors++;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
}
if(data.coverage !== undefined){
let data65 = data.coverage;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.planned_lanes === undefined){
const err194 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: "planned_lanes"}};
if(vErrors === null){
vErrors = [err194];
}
else {
noteFault(vErrors, err194);
}
errors++;
}
if(data65.planned_checks === undefined){
const err195 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: "planned_checks"}};
if(vErrors === null){
vErrors = [err195];
}
else {
noteFault(vErrors, err195);
}
errors++;
}
if(data65.not_applicable_checks === undefined){
const err196 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: "not_applicable_checks"}};
if(vErrors === null){
vErrors = [err196];
}
else {
noteFault(vErrors, err196);
}
errors++;
}
for(const key8 in data65){
if(!(((key8 === "planned_lanes") || (key8 === "planned_checks")) || (key8 === "not_applicable_checks"))){
const err197 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err197];
}
else {
noteFault(vErrors, err197);
}
errors++;
}
}
if(data65.planned_lanes !== undefined){
let data66 = data65.planned_lanes;
if(Array.isArray(data66)){
const len7 = data66.length;
for(let i7=0; i7<len7; i7++){
let data67 = data66[i7];
if(typeof data67 === "string"){
if(!pattern14.test(data67)){
const err198 = {instancePath:instancePath+"/coverage/planned_lanes/" + i7,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err198];
}
else {
noteFault(vErrors, err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/coverage/planned_lanes/" + i7,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
noteFault(vErrors, err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/coverage/planned_lanes",schemaPath:"#/properties/coverage/properties/planned_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err200];
}
else {
noteFault(vErrors, err200);
}
errors++;
}
}
if(data65.planned_checks !== undefined){
let data68 = data65.planned_checks;
if(Array.isArray(data68)){
const len8 = data68.length;
for(let i8=0; i8<len8; i8++){
let data69 = data68[i8];
if(typeof data69 === "string"){
if(!pattern9.test(data69)){
const err201 = {instancePath:instancePath+"/coverage/planned_checks/" + i8,schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err201];
}
else {
noteFault(vErrors, err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/coverage/planned_checks/" + i8,schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err202];
}
else {
noteFault(vErrors, err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/coverage/planned_checks",schemaPath:"#/properties/coverage/properties/planned_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err203];
}
else {
noteFault(vErrors, err203);
}
errors++;
}
}
if(data65.not_applicable_checks !== undefined){
let data70 = data65.not_applicable_checks;
if(Array.isArray(data70)){
const len9 = data70.length;
for(let i9=0; i9<len9; i9++){
let data71 = data70[i9];
if(typeof data71 === "string"){
if(!pattern9.test(data71)){
const err204 = {instancePath:instancePath+"/coverage/not_applicable_checks/" + i9,schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err204];
}
else {
noteFault(vErrors, err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/coverage/not_applicable_checks/" + i9,schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
noteFault(vErrors, err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/coverage/not_applicable_checks",schemaPath:"#/properties/coverage/properties/not_applicable_checks/type",keyword:"type",params:{type: "array"}};
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
const err207 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err207];
}
else {
noteFault(vErrors, err207);
}
errors++;
}
}
if(data.operator !== undefined){
let data72 = data.operator;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.id === undefined){
const err208 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err208];
}
else {
noteFault(vErrors, err208);
}
errors++;
}
if(data72.approval_id === undefined){
const err209 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/required",keyword:"required",params:{missingProperty: "approval_id"}};
if(vErrors === null){
vErrors = [err209];
}
else {
noteFault(vErrors, err209);
}
errors++;
}
if(data72.approved_at_utc === undefined){
const err210 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/required",keyword:"required",params:{missingProperty: "approved_at_utc"}};
if(vErrors === null){
vErrors = [err210];
}
else {
noteFault(vErrors, err210);
}
errors++;
}
if(data72.approval_mechanism === undefined){
const err211 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/required",keyword:"required",params:{missingProperty: "approval_mechanism"}};
if(vErrors === null){
vErrors = [err211];
}
else {
noteFault(vErrors, err211);
}
errors++;
}
for(const key9 in data72){
if(!((((key9 === "id") || (key9 === "approval_id")) || (key9 === "approved_at_utc")) || (key9 === "approval_mechanism"))){
const err212 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err212];
}
else {
noteFault(vErrors, err212);
}
errors++;
}
}
if(data72.id !== undefined){
let data73 = data72.id;
if(typeof data73 === "string"){
if(func1(data73) > 1024){
const err213 = {instancePath:instancePath+"/operator/id",schemaPath:"#/properties/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err213];
}
else {
noteFault(vErrors, err213);
}
errors++;
}
if(func1(data73) < 1){
const err214 = {instancePath:instancePath+"/operator/id",schemaPath:"#/properties/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err214];
}
else {
noteFault(vErrors, err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/operator/id",schemaPath:"#/properties/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err215];
}
else {
noteFault(vErrors, err215);
}
errors++;
}
}
if(data72.approval_id !== undefined){
let data74 = data72.approval_id;
if(typeof data74 === "string"){
if(func1(data74) > 1024){
const err216 = {instancePath:instancePath+"/operator/approval_id",schemaPath:"#/properties/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err216];
}
else {
noteFault(vErrors, err216);
}
errors++;
}
if(func1(data74) < 1){
const err217 = {instancePath:instancePath+"/operator/approval_id",schemaPath:"#/properties/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err217];
}
else {
noteFault(vErrors, err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/operator/approval_id",schemaPath:"#/properties/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
noteFault(vErrors, err218);
}
errors++;
}
}
if(data72.approved_at_utc !== undefined){
let data75 = data72.approved_at_utc;
if(typeof data75 === "string"){
if(!pattern17.test(data75)){
const err219 = {instancePath:instancePath+"/operator/approved_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err219];
}
else {
noteFault(vErrors, err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/operator/approved_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err220];
}
else {
noteFault(vErrors, err220);
}
errors++;
}
}
if(data72.approval_mechanism !== undefined){
let data76 = data72.approval_mechanism;
if(!(((data76 === "github_environment") || (data76 === "signed_dispatch")) || (data76 === "recorded_answer"))){
const err221 = {instancePath:instancePath+"/operator/approval_mechanism",schemaPath:"#/properties/operator/properties/approval_mechanism/enum",keyword:"enum",params:{allowedValues: schema31.properties.operator.properties.approval_mechanism.enum}};
if(vErrors === null){
vErrors = [err221];
}
else {
noteFault(vErrors, err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err222];
}
else {
noteFault(vErrors, err222);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data77 = data.written_at_utc;
if(typeof data77 === "string"){
if(!pattern17.test(data77)){
const err223 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err223];
}
else {
noteFault(vErrors, err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err224];
}
else {
noteFault(vErrors, err224);
}
errors++;
}
}
if(data.started_at_utc !== undefined){
let data78 = data.started_at_utc;
if(typeof data78 === "string"){
if(!pattern17.test(data78)){
const err225 = {instancePath:instancePath+"/started_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err225];
}
else {
noteFault(vErrors, err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/started_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
noteFault(vErrors, err226);
}
errors++;
}
}
if(data.completed_at_utc !== undefined){
let data79 = data.completed_at_utc;
if(typeof data79 === "string"){
if(!pattern17.test(data79)){
const err227 = {instancePath:instancePath+"/completed_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err227];
}
else {
noteFault(vErrors, err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/completed_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err228];
}
else {
noteFault(vErrors, err228);
}
errors++;
}
}
if(data.elapsed_seconds !== undefined){
let data80 = data.elapsed_seconds;
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < 0 || isNaN(data80)){
const err229 = {instancePath:instancePath+"/elapsed_seconds",schemaPath:"#/properties/elapsed_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err229];
}
else {
noteFault(vErrors, err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/elapsed_seconds",schemaPath:"#/properties/elapsed_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err230];
}
else {
noteFault(vErrors, err230);
}
errors++;
}
}
if(data.epoch !== undefined){
let data81 = data.epoch;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.kafka_cluster_id === undefined){
const err231 = {instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/required",keyword:"required",params:{missingProperty: "kafka_cluster_id"}};
if(vErrors === null){
vErrors = [err231];
}
else {
noteFault(vErrors, err231);
}
errors++;
}
if(data81.db_resource_id === undefined){
const err232 = {instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/required",keyword:"required",params:{missingProperty: "db_resource_id"}};
if(vErrors === null){
vErrors = [err232];
}
else {
noteFault(vErrors, err232);
}
errors++;
}
if(data81.image_digest === undefined){
const err233 = {instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err233];
}
else {
noteFault(vErrors, err233);
}
errors++;
}
if(data81.registry_sha256 === undefined){
const err234 = {instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/required",keyword:"required",params:{missingProperty: "registry_sha256"}};
if(vErrors === null){
vErrors = [err234];
}
else {
noteFault(vErrors, err234);
}
errors++;
}
if(data81.spec_sha256 === undefined){
const err235 = {instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/required",keyword:"required",params:{missingProperty: "spec_sha256"}};
if(vErrors === null){
vErrors = [err235];
}
else {
noteFault(vErrors, err235);
}
errors++;
}
for(const key10 in data81){
if(!(((((key10 === "kafka_cluster_id") || (key10 === "db_resource_id")) || (key10 === "image_digest")) || (key10 === "registry_sha256")) || (key10 === "spec_sha256"))){
const err236 = {instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err236];
}
else {
noteFault(vErrors, err236);
}
errors++;
}
}
if(data81.kafka_cluster_id !== undefined){
let data82 = data81.kafka_cluster_id;
const _errs201 = errors;
let valid62 = false;
let passing5 = null;
const _errs202 = errors;
if(typeof data82 === "string"){
if(func1(data82) > 1024){
const err237 = {instancePath:instancePath+"/epoch/kafka_cluster_id",schemaPath:"#/properties/epoch/properties/kafka_cluster_id/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err237];
}
else {
noteFault(vErrors, err237);
}
errors++;
}
if(func1(data82) < 1){
const err238 = {instancePath:instancePath+"/epoch/kafka_cluster_id",schemaPath:"#/properties/epoch/properties/kafka_cluster_id/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err238];
}
else {
noteFault(vErrors, err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/epoch/kafka_cluster_id",schemaPath:"#/properties/epoch/properties/kafka_cluster_id/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err239];
}
else {
noteFault(vErrors, err239);
}
errors++;
}
var _valid6 = _errs202 === errors;
if(_valid6){
valid62 = true;
passing5 = 0;
}
const _errs204 = errors;
if(data82 !== null){
const err240 = {instancePath:instancePath+"/epoch/kafka_cluster_id",schemaPath:"#/properties/epoch/properties/kafka_cluster_id/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err240];
}
else {
noteFault(vErrors, err240);
}
errors++;
}
var _valid6 = _errs204 === errors;
if(_valid6 && valid62){
valid62 = false;
passing5 = [passing5, 1];
}
else {
if(_valid6){
valid62 = true;
passing5 = 1;
}
}
if(!valid62){
const err241 = {instancePath:instancePath+"/epoch/kafka_cluster_id",schemaPath:"#/properties/epoch/properties/kafka_cluster_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err241];
}
else {
noteFault(vErrors, err241);
}
errors++;
}
else {
errors = _errs201;
if(vErrors !== null){
if(_errs201){
vErrors.length = _errs201;
}
else {
vErrors = null;
}
}
}
}
if(data81.db_resource_id !== undefined){
let data83 = data81.db_resource_id;
const _errs207 = errors;
let valid63 = false;
let passing6 = null;
const _errs208 = errors;
if(typeof data83 === "string"){
if(func1(data83) > 1024){
const err242 = {instancePath:instancePath+"/epoch/db_resource_id",schemaPath:"#/properties/epoch/properties/db_resource_id/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err242];
}
else {
noteFault(vErrors, err242);
}
errors++;
}
if(func1(data83) < 1){
const err243 = {instancePath:instancePath+"/epoch/db_resource_id",schemaPath:"#/properties/epoch/properties/db_resource_id/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err243];
}
else {
noteFault(vErrors, err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/epoch/db_resource_id",schemaPath:"#/properties/epoch/properties/db_resource_id/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err244];
}
else {
noteFault(vErrors, err244);
}
errors++;
}
var _valid7 = _errs208 === errors;
if(_valid7){
valid63 = true;
passing6 = 0;
}
const _errs210 = errors;
if(data83 !== null){
const err245 = {instancePath:instancePath+"/epoch/db_resource_id",schemaPath:"#/properties/epoch/properties/db_resource_id/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err245];
}
else {
noteFault(vErrors, err245);
}
errors++;
}
var _valid7 = _errs210 === errors;
if(_valid7 && valid63){
valid63 = false;
passing6 = [passing6, 1];
}
else {
if(_valid7){
valid63 = true;
passing6 = 1;
}
}
if(!valid63){
const err246 = {instancePath:instancePath+"/epoch/db_resource_id",schemaPath:"#/properties/epoch/properties/db_resource_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err246];
}
else {
noteFault(vErrors, err246);
}
errors++;
}
else {
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
}
}
if(data81.image_digest !== undefined){
let data84 = data81.image_digest;
const _errs213 = errors;
let valid64 = false;
let passing7 = null;
const _errs214 = errors;
if(typeof data84 === "string"){
if(!pattern21.test(data84)){
const err247 = {instancePath:instancePath+"/epoch/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err247];
}
else {
noteFault(vErrors, err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/epoch/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err248];
}
else {
noteFault(vErrors, err248);
}
errors++;
}
var _valid8 = _errs214 === errors;
if(_valid8){
valid64 = true;
passing7 = 0;
}
const _errs217 = errors;
if(data84 !== null){
const err249 = {instancePath:instancePath+"/epoch/image_digest",schemaPath:"#/properties/epoch/properties/image_digest/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err249];
}
else {
noteFault(vErrors, err249);
}
errors++;
}
var _valid8 = _errs217 === errors;
if(_valid8 && valid64){
valid64 = false;
passing7 = [passing7, 1];
}
else {
if(_valid8){
valid64 = true;
passing7 = 1;
}
}
if(!valid64){
const err250 = {instancePath:instancePath+"/epoch/image_digest",schemaPath:"#/properties/epoch/properties/image_digest/oneOf",keyword:"oneOf",params:{passingSchemas: passing7}};
if(vErrors === null){
vErrors = [err250];
}
else {
noteFault(vErrors, err250);
}
errors++;
}
else {
errors = _errs213;
if(vErrors !== null){
if(_errs213){
vErrors.length = _errs213;
}
else {
vErrors = null;
}
}
}
}
if(data81.registry_sha256 !== undefined){
let data85 = data81.registry_sha256;
const _errs220 = errors;
let valid66 = false;
let passing8 = null;
const _errs221 = errors;
if(typeof data85 === "string"){
if(!pattern8.test(data85)){
const err251 = {instancePath:instancePath+"/epoch/registry_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err251];
}
else {
noteFault(vErrors, err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/epoch/registry_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
noteFault(vErrors, err252);
}
errors++;
}
var _valid9 = _errs221 === errors;
if(_valid9){
valid66 = true;
passing8 = 0;
}
const _errs224 = errors;
if(data85 !== null){
const err253 = {instancePath:instancePath+"/epoch/registry_sha256",schemaPath:"#/properties/epoch/properties/registry_sha256/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err253];
}
else {
noteFault(vErrors, err253);
}
errors++;
}
var _valid9 = _errs224 === errors;
if(_valid9 && valid66){
valid66 = false;
passing8 = [passing8, 1];
}
else {
if(_valid9){
valid66 = true;
passing8 = 1;
}
}
if(!valid66){
const err254 = {instancePath:instancePath+"/epoch/registry_sha256",schemaPath:"#/properties/epoch/properties/registry_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing8}};
if(vErrors === null){
vErrors = [err254];
}
else {
noteFault(vErrors, err254);
}
errors++;
}
else {
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
}
}
if(data81.spec_sha256 !== undefined){
let data86 = data81.spec_sha256;
const _errs227 = errors;
let valid68 = false;
let passing9 = null;
const _errs228 = errors;
if(typeof data86 === "string"){
if(!pattern8.test(data86)){
const err255 = {instancePath:instancePath+"/epoch/spec_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err255];
}
else {
noteFault(vErrors, err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/epoch/spec_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err256];
}
else {
noteFault(vErrors, err256);
}
errors++;
}
var _valid10 = _errs228 === errors;
if(_valid10){
valid68 = true;
passing9 = 0;
}
const _errs231 = errors;
if(data86 !== null){
const err257 = {instancePath:instancePath+"/epoch/spec_sha256",schemaPath:"#/properties/epoch/properties/spec_sha256/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err257];
}
else {
noteFault(vErrors, err257);
}
errors++;
}
var _valid10 = _errs231 === errors;
if(_valid10 && valid68){
valid68 = false;
passing9 = [passing9, 1];
}
else {
if(_valid10){
valid68 = true;
passing9 = 1;
}
}
if(!valid68){
const err258 = {instancePath:instancePath+"/epoch/spec_sha256",schemaPath:"#/properties/epoch/properties/spec_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing9}};
if(vErrors === null){
vErrors = [err258];
}
else {
noteFault(vErrors, err258);
}
errors++;
}
else {
errors = _errs227;
if(vErrors !== null){
if(_errs227){
vErrors.length = _errs227;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err259 = {instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err259];
}
else {
noteFault(vErrors, err259);
}
errors++;
}
}
if(data.ci !== undefined){
let data87 = data.ci;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.repository === undefined){
const err260 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err260];
}
else {
noteFault(vErrors, err260);
}
errors++;
}
if(data87.workflow === undefined){
const err261 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "workflow"}};
if(vErrors === null){
vErrors = [err261];
}
else {
noteFault(vErrors, err261);
}
errors++;
}
if(data87.workflow_sha === undefined){
const err262 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "workflow_sha"}};
if(vErrors === null){
vErrors = [err262];
}
else {
noteFault(vErrors, err262);
}
errors++;
}
if(data87.run_id === undefined){
const err263 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "run_id"}};
if(vErrors === null){
vErrors = [err263];
}
else {
noteFault(vErrors, err263);
}
errors++;
}
if(data87.run_attempt === undefined){
const err264 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "run_attempt"}};
if(vErrors === null){
vErrors = [err264];
}
else {
noteFault(vErrors, err264);
}
errors++;
}
if(data87.job === undefined){
const err265 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "job"}};
if(vErrors === null){
vErrors = [err265];
}
else {
noteFault(vErrors, err265);
}
errors++;
}
if(data87.actor === undefined){
const err266 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err266];
}
else {
noteFault(vErrors, err266);
}
errors++;
}
for(const key11 in data87){
if(!(((((((key11 === "repository") || (key11 === "workflow")) || (key11 === "workflow_sha")) || (key11 === "run_id")) || (key11 === "run_attempt")) || (key11 === "job")) || (key11 === "actor"))){
const err267 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err267];
}
else {
noteFault(vErrors, err267);
}
errors++;
}
}
if(data87.repository !== undefined){
let data88 = data87.repository;
if(typeof data88 === "string"){
if(func1(data88) > 1024){
const err268 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err268];
}
else {
noteFault(vErrors, err268);
}
errors++;
}
if(func1(data88) < 1){
const err269 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err269];
}
else {
noteFault(vErrors, err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err270];
}
else {
noteFault(vErrors, err270);
}
errors++;
}
}
if(data87.workflow !== undefined){
let data89 = data87.workflow;
if(typeof data89 === "string"){
if(func1(data89) > 1024){
const err271 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err271];
}
else {
noteFault(vErrors, err271);
}
errors++;
}
if(func1(data89) < 1){
const err272 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err272];
}
else {
noteFault(vErrors, err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err273];
}
else {
noteFault(vErrors, err273);
}
errors++;
}
}
if(data87.workflow_sha !== undefined){
let data90 = data87.workflow_sha;
if(typeof data90 === "string"){
if(func1(data90) > 1024){
const err274 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err274];
}
else {
noteFault(vErrors, err274);
}
errors++;
}
if(func1(data90) < 1){
const err275 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err275];
}
else {
noteFault(vErrors, err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err276];
}
else {
noteFault(vErrors, err276);
}
errors++;
}
}
if(data87.run_id !== undefined){
let data91 = data87.run_id;
if(typeof data91 === "string"){
if(func1(data91) > 1024){
const err277 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err277];
}
else {
noteFault(vErrors, err277);
}
errors++;
}
if(func1(data91) < 1){
const err278 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err278];
}
else {
noteFault(vErrors, err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err279];
}
else {
noteFault(vErrors, err279);
}
errors++;
}
}
if(data87.run_attempt !== undefined){
let data92 = data87.run_attempt;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err280 = {instancePath:instancePath+"/ci/run_attempt",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err280];
}
else {
noteFault(vErrors, err280);
}
errors++;
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 < 1 || isNaN(data92)){
const err281 = {instancePath:instancePath+"/ci/run_attempt",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err281];
}
else {
noteFault(vErrors, err281);
}
errors++;
}
}
}
if(data87.job !== undefined){
let data93 = data87.job;
if(typeof data93 === "string"){
if(func1(data93) > 1024){
const err282 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err282];
}
else {
noteFault(vErrors, err282);
}
errors++;
}
if(func1(data93) < 1){
const err283 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err283];
}
else {
noteFault(vErrors, err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err284];
}
else {
noteFault(vErrors, err284);
}
errors++;
}
}
if(data87.actor !== undefined){
let data94 = data87.actor;
if(typeof data94 === "string"){
if(func1(data94) > 1024){
const err285 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err285];
}
else {
noteFault(vErrors, err285);
}
errors++;
}
if(func1(data94) < 1){
const err286 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err286];
}
else {
noteFault(vErrors, err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
noteFault(vErrors, err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err288];
}
else {
noteFault(vErrors, err288);
}
errors++;
}
}
if(data.prev_phase_envelope_sha256 !== undefined){
let data95 = data.prev_phase_envelope_sha256;
const _errs252 = errors;
let valid72 = false;
let passing10 = null;
const _errs253 = errors;
if(typeof data95 === "string"){
if(!pattern8.test(data95)){
const err289 = {instancePath:instancePath+"/prev_phase_envelope_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err289];
}
else {
noteFault(vErrors, err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/prev_phase_envelope_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err290];
}
else {
noteFault(vErrors, err290);
}
errors++;
}
var _valid11 = _errs253 === errors;
if(_valid11){
valid72 = true;
passing10 = 0;
}
const _errs256 = errors;
if(data95 !== null){
const err291 = {instancePath:instancePath+"/prev_phase_envelope_sha256",schemaPath:"#/properties/prev_phase_envelope_sha256/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err291];
}
else {
noteFault(vErrors, err291);
}
errors++;
}
var _valid11 = _errs256 === errors;
if(_valid11 && valid72){
valid72 = false;
passing10 = [passing10, 1];
}
else {
if(_valid11){
valid72 = true;
passing10 = 1;
}
}
if(!valid72){
const err292 = {instancePath:instancePath+"/prev_phase_envelope_sha256",schemaPath:"#/properties/prev_phase_envelope_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing10}};
if(vErrors === null){
vErrors = [err292];
}
else {
noteFault(vErrors, err292);
}
errors++;
}
else {
errors = _errs252;
if(vErrors !== null){
if(_errs252){
vErrors.length = _errs252;
}
else {
vErrors = null;
}
}
}
}
if(props0 !== true){
for(const key12 in data){
if(!props0 || !props0[key12]){
const err293 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key12}};
if(vErrors === null){
vErrors = [err293];
}
else {
noteFault(vErrors, err293);
}
errors++;
}
}
}
}
else {
const err294 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err294];
}
else {
noteFault(vErrors, err294);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

