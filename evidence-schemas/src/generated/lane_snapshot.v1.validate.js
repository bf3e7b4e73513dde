// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"lane_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","lane","phase","plan_phase","phase_id","substrate","platform_run_id","execution_id","attempt","captured_at_utc","started_at_utc","completed_at_utc","elapsed_seconds","runtime_budget","source_refs","documents","checks","blockers","overall_pass","coverage","registry_sha256","epoch","ci","non_secret_policy","payload"],"properties":{"schema":{"const":"fp.lane_snapshot.v1"},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"phase":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"plan_phase":{"$ref":"common.v1.schema.json#/$defs/plan_phase"},"phase_id":{"$ref":"common.v1.schema.json#/$defs/phase_id"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/run_or_none"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"attempt":{"type":"integer","minimum":1},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"started_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"completed_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"elapsed_seconds":{"type":"number","minimum":0},"runtime_budget":{"$ref":"common.v1.schema.json#/$defs/runtime_budget"},"source_refs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["lane","key","version_id","sha256","overall_pass","blockers_count"],"properties":{"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"overall_pass":{"type":"boolean"},"blockers_count":{"type":"integer","minimum":0}}}},"documents":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","key","version_id","sha256"],"properties":{"name":{"type":"string","minLength":1,"maxLength":256},"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"maxItems":40},"checks":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"outcome"},"oneOf":[{"type":"object","additionalProperties":false,"required":["id","title","expected","observed","pass","outcome","fails","evidence"],"properties":{"id":{"$ref":"common.v1.schema.json#/$defs/check_id"},"title":{"type":"string","minLength":1,"maxLength":1024},"expected":{},"observed":{},"pass":{"const":true},"outcome":{"const":"pass"},"fails":{"$ref":"common.v1.schema.json#/$defs/blocker_code"},"evidence":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":20},"severity":{"const":"BLOCKER"}}},{"type":"object","additionalProperties":false,"required":["id","title","expected","observed","pass","outcome","fails","evidence"],"properties":{"id":{"$ref":"common.v1.schema.json#/$defs/check_id"},"title":{"type":"string","minLength":1,"maxLength":1024},"expected":{},"observed":{},"pass":{"const":false},"outcome":{"const":"fail"},"fails":{"$ref":"common.v1.schema.json#/$defs/blocker_code"},"evidence":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":20},"severity":{"const":"BLOCKER"}}},{"type":"object","additionalProperties":false,"required":["id","title","expected","observed","pass","reason","outcome","fails","evidence"],"properties":{"id":{"$ref":"common.v1.schema.json#/$defs/check_id"},"title":{"type":"string","minLength":1,"maxLength":1024},"expected":{},"observed":{},"pass":{"const":false},"reason":{"type":"string","minLength":1,"maxLength":1024},"outcome":{"const":"planned"},"fails":{"$ref":"common.v1.schema.json#/$defs/blocker_code"},"evidence":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":20},"severity":{"const":"BLOCKER"}}},{"type":"object","additionalProperties":false,"required":["id","title","expected","observed","pass","reason","outcome","fails","evidence"],"properties":{"id":{"$ref":"common.v1.schema.json#/$defs/check_id"},"title":{"type":"string","minLength":1,"maxLength":1024},"expected":{},"observed":{},"pass":{"const":false},"reason":{"type":"string","minLength":1,"maxLength":1024},"outcome":{"const":"not_applicable"},"fails":{"$ref":"common.v1.schema.json#/$defs/blocker_code"},"evidence":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":20},"severity":{"const":"BLOCKER"}}}]}},"blockers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","check_ids","message","closure_criteria"],"properties":{"code":{"$ref":"common.v1.schema.json#/$defs/blocker_code"},"check_ids":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/check_id"},"minItems":1},"message":{"type":"string","minLength":1,"maxLength":1024},"closure_criteria":{"type":"string","minLength":1,"maxLength":1024}}}},"overall_pass":{"type":"boolean"},"coverage":{"type":"object","additionalProperties":false,"required":["pass","fail","planned","not_applicable","planned_checks","not_applicable_checks"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"planned":{"type":"integer","minimum":0},"not_applicable":{"type":"integer","minimum":0},"planned_checks":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/check_id"}},"not_applicable_checks":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/check_id"}}}},"registry_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"epoch":{"$ref":"common.v1.schema.json#/$defs/epoch"},"ci":{"$ref":"common.v1.schema.json#/$defs/ci"},"non_secret_policy":{"$ref":"common.v1.schema.json#/$defs/non_secret_policy"},"payload":{"type":"object"},"task_ends":{"type":"array","minItems":1,"maxItems":40,"items":{"type":"object","additionalProperties":false,"required":["task_arn","family","exit_code","stop_reason","failures"],"properties":{"task_arn":{"type":"string","minLength":1,"maxLength":1024},"family":{"type":"string","minLength":1,"maxLength":256},"exit_code":{"type":"integer","minimum":1,"maximum":255},"stop_reason":{"enum":["exited","timed out","stopped","killed"]},"failures":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["code","facts","remedy"],"properties":{"code":{"$ref":"common.v1.schema.json#/$defs/failure_code"},"facts":{"$ref":"common.v1.schema.json#/$defs/failure_text"},"remedy":{"$ref":"common.v1.schema.json#/$defs/failure_text"},"at":{"$ref":"common.v1.schema.json#/$defs/failure_place"}}}}}}},"scenario_run_id":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex32"},{"type":"null"}]}},"if":{"properties":{"plan_phase":{"enum":["M0","M1","M2","M3"]}}},"then":true,"else":{"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"}}}};
const schema33 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema34 = {"type":"string","pattern":"^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"};
const schema36 = {"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]};
const schema37 = {"enum":["pre-P(-1)","P(-1)","P0","P1","P2","P3","P4","P5","P6","P7","P8","P9","P10","P11","P12","certification"]};
const schema38 = {"enum":["embedded","emulated","dev_min"]};
const schema39 = {"type":"string","pattern":"^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$"};
const schema40 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema41 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema44 = {"type":"object","additionalProperties":false,"required":["budget_seconds","elapsed_seconds","budget_pass"],"properties":{"budget_seconds":{"type":"integer","minimum":1},"elapsed_seconds":{"type":"number","minimum":0},"budget_pass":{"type":"boolean"}}};
const schema46 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"};
const schema47 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema50 = {"type":"string","pattern":"^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"};
const schema51 = {"type":"string","pattern":"^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"};
const schema65 = {"type":"object","additionalProperties":false,"required":["repository","workflow","workflow_sha","run_id","run_attempt","job","actor"],"properties":{"repository":{"type":"string","minLength":1,"maxLength":1024},"workflow":{"type":"string","minLength":1,"maxLength":1024},"workflow_sha":{"type":"string","minLength":1,"maxLength":1024},"run_id":{"type":"string","minLength":1,"maxLength":1024},"run_attempt":{"type":"integer","minimum":1},"job":{"type":"string","minLength":1,"maxLength":1024},"actor":{"type":"string","minLength":1,"maxLength":1024}}};
const schema68 = {"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,95}$"};
const schema69 = {"type":"string","maxLength":1024};
const schema76 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern5 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
const pattern7 = new RegExp("^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$", "u");
const pattern8 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern9 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern13 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
const pattern14 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern17 = new RegExp("^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$", "u");
const pattern18 = new RegExp("^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$", "u");
const pattern32 = new RegExp("^[A-Z][A-Z0-9_]{0,95}$", "u");
const pattern33 = new RegExp("^[0-9a-f]{32}$", "u");
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const schema63 = {"type":"object","additionalProperties":false,"required":["kafka_cluster_id","db_resource_id","image_digest"],"properties":{"kafka_cluster_id":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"db_resource_id":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"image_digest":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/image_digest"},{"type":"null"}]}}};
const schema64 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern30 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

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
if(data.kafka_cluster_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kafka_cluster_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.db_resource_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "db_resource_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.image_digest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kafka_cluster_id") || (key0 === "db_resource_id")) || (key0 === "image_digest"))){
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
if(data.kafka_cluster_id !== undefined){
let data0 = data.kafka_cluster_id;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 1024){
const err4 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data0 !== null){
const err7 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
var _valid0 = _errs6 === errors;
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
const err8 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.db_resource_id !== undefined){
let data1 = data.db_resource_id;
const _errs9 = errors;
let valid2 = false;
let passing1 = null;
const _errs10 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
const err9 = {instancePath:instancePath+"/db_resource_id",schemaPath:"#/properties/db_resource_id/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(func2(data1) < 1){
const err10 = {instancePath:instancePath+"/db_resource_id",schemaPath:"#/properties/db_resource_id/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/db_resource_id",schemaPath:"#/properties/db_resource_id/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
var _valid1 = _errs10 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs12 = errors;
if(data1 !== null){
const err12 = {instancePath:instancePath+"/db_resource_id",schemaPath:"#/properties/db_resource_id/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
var _valid1 = _errs12 === errors;
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
const err13 = {instancePath:instancePath+"/db_resource_id",schemaPath:"#/properties/db_resource_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.image_digest !== undefined){
let data2 = data.image_digest;
const _errs15 = errors;
let valid3 = false;
let passing2 = null;
const _errs16 = errors;
if(typeof data2 === "string"){
if(!pattern30.test(data2)){
const err14 = {instancePath:instancePath+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err15 = {instancePath:instancePath+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
var _valid2 = _errs16 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs19 = errors;
if(data2 !== null){
const err16 = {instancePath:instancePath+"/image_digest",schemaPath:"#/properties/image_digest/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
var _valid2 = _errs19 === errors;
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
const err17 = {instancePath:instancePath+"/image_digest",schemaPath:"#/properties/image_digest/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","additionalProperties":false,"required":["scanner_version","rules_sha256","hits"],"properties":{"scanner_version":{"type":"string","minLength":1,"maxLength":1024},"rules_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"hits":{"const":0}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scanner_version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scanner_version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.rules_sha256 === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules_sha256"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.hits === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hits"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "scanner_version") || (key0 === "rules_sha256")) || (key0 === "hits"))){
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
if(data.scanner_version !== undefined){
let data0 = data.scanner_version;
if(typeof data0 === "string"){
if(func2(data0) > 1024){
const err4 = {instancePath:instancePath+"/scanner_version",schemaPath:"#/properties/scanner_version/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/scanner_version",schemaPath:"#/properties/scanner_version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/scanner_version",schemaPath:"#/properties/scanner_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
}
if(data.rules_sha256 !== undefined){
let data1 = data.rules_sha256;
if(typeof data1 === "string"){
if(!pattern14.test(data1)){
const err7 = {instancePath:instancePath+"/rules_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/rules_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
}
if(data.hits !== undefined){
if(0 !== data.hits){
const err9 = {instancePath:instancePath+"/hits",schemaPath:"#/properties/hits/const",keyword:"const",params:{allowedValue: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"object","additionalProperties":false,"properties":{"file":{"$ref":"common.v1.schema.json#/$defs/failure_text"},"column":{"$ref":"common.v1.schema.json#/$defs/failure_text"},"row":{"type":"integer","minimum":0},"found":{"$ref":"common.v1.schema.json#/$defs/failure_text"},"wanted":{"$ref":"common.v1.schema.json#/$defs/failure_text"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "file") || (key0 === "column")) || (key0 === "row")) || (key0 === "found")) || (key0 === "wanted"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(func2(data0) > 1024){
const err1 = {instancePath:instancePath+"/file",schemaPath:"common.v1.schema.json#/$defs/failure_text/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/file",schemaPath:"common.v1.schema.json#/$defs/failure_text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
}
if(data.column !== undefined){
let data1 = data.column;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
const err3 = {instancePath:instancePath+"/column",schemaPath:"common.v1.schema.json#/$defs/failure_text/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/column",schemaPath:"common.v1.schema.json#/$defs/failure_text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
}
if(data.row !== undefined){
let data2 = data.row;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/row",schemaPath:"#/properties/row/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/row",schemaPath:"#/properties/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
}
}
if(data.found !== undefined){
let data3 = data.found;
if(typeof data3 === "string"){
if(func2(data3) > 1024){
const err7 = {instancePath:instancePath+"/found",schemaPath:"common.v1.schema.json#/$defs/failure_text/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/found",schemaPath:"common.v1.schema.json#/$defs/failure_text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
}
if(data.wanted !== undefined){
let data4 = data.wanted;
if(typeof data4 === "string"){
if(func2(data4) > 1024){
const err9 = {instancePath:instancePath+"/wanted",schemaPath:"common.v1.schema.json#/$defs/failure_text/maxLength",keyword:"maxLength",params:{limit: 1024}};
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
const err10 = {instancePath:instancePath+"/wanted",schemaPath:"common.v1.schema.json#/$defs/failure_text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="lane_snapshot.v1.schema.json" */;
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
if(!((((data0 === "M0") || (data0 === "M1")) || (data0 === "M2")) || (data0 === "M3"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
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
noteFault(vErrors, err1);
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
noteFault(vErrors, err2);
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
noteFault(vErrors, err3);
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
noteFault(vErrors, err4);
}
errors++;
}
if(data.lane === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.phase === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.plan_phase === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan_phase"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.phase_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase_id"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.substrate === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.platform_run_id === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.execution_id === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.attempt === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.captured_at_utc === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "captured_at_utc"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.started_at_utc === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_at_utc"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.completed_at_utc === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completed_at_utc"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data.elapsed_seconds === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "elapsed_seconds"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data.runtime_budget === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runtime_budget"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(data.source_refs === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_refs"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(data.documents === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documents"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(data.checks === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(data.blockers === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockers"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(data.overall_pass === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "overall_pass"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data.coverage === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "coverage"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(data.registry_sha256 === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry_sha256"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(data.epoch === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(data.ci === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ci"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(data.non_secret_policy === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "non_secret_policy"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(data.payload === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err29 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.lane_snapshot.v1" !== data.schema){
const err30 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.lane_snapshot.v1"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data.lane !== undefined){
let data3 = data.lane;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err31 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data.phase !== undefined){
let data4 = data.phase;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err33 = {instancePath:instancePath+"/phase",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
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
const err34 = {instancePath:instancePath+"/phase",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
if(data.plan_phase !== undefined){
let data5 = data.plan_phase;
if(!(((((((((((data5 === "M0") || (data5 === "M1")) || (data5 === "M2")) || (data5 === "M3")) || (data5 === "M4")) || (data5 === "M5")) || (data5 === "M6")) || (data5 === "M7")) || (data5 === "M8")) || (data5 === "M9")) || (data5 === "M10"))){
const err35 = {instancePath:instancePath+"/plan_phase",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema36.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data.phase_id !== undefined){
let data6 = data.phase_id;
if(!((((((((((((((((data6 === "pre-P(-1)") || (data6 === "P(-1)")) || (data6 === "P0")) || (data6 === "P1")) || (data6 === "P2")) || (data6 === "P3")) || (data6 === "P4")) || (data6 === "P5")) || (data6 === "P6")) || (data6 === "P7")) || (data6 === "P8")) || (data6 === "P9")) || (data6 === "P10")) || (data6 === "P11")) || (data6 === "P12")) || (data6 === "certification"))){
const err36 = {instancePath:instancePath+"/phase_id",schemaPath:"common.v1.schema.json#/$defs/phase_id/enum",keyword:"enum",params:{allowedValues: schema37.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data.substrate !== undefined){
let data7 = data.substrate;
if(!(((data7 === "embedded") || (data7 === "emulated")) || (data7 === "dev_min"))){
const err37 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema38.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data8 = data.platform_run_id;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err38 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/run_or_none/pattern",keyword:"pattern",params:{pattern: "^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$"}};
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
const err39 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/run_or_none/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data9 = data.execution_id;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err40 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
if(data.attempt !== undefined){
let data10 = data.attempt;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err42 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err43 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.captured_at_utc !== undefined){
let data11 = data.captured_at_utc;
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
const err44 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
if(data.started_at_utc !== undefined){
let data12 = data.started_at_utc;
if(typeof data12 === "string"){
if(!pattern9.test(data12)){
const err46 = {instancePath:instancePath+"/started_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/started_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
if(data.completed_at_utc !== undefined){
let data13 = data.completed_at_utc;
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
const err48 = {instancePath:instancePath+"/completed_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/completed_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data.elapsed_seconds !== undefined){
let data14 = data.elapsed_seconds;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err50 = {instancePath:instancePath+"/elapsed_seconds",schemaPath:"#/properties/elapsed_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err51 = {instancePath:instancePath+"/elapsed_seconds",schemaPath:"#/properties/elapsed_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
if(data.runtime_budget !== undefined){
let data15 = data.runtime_budget;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.budget_seconds === undefined){
const err52 = {instancePath:instancePath+"/runtime_budget",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/required",keyword:"required",params:{missingProperty: "budget_seconds"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(data15.elapsed_seconds === undefined){
const err53 = {instancePath:instancePath+"/runtime_budget",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/required",keyword:"required",params:{missingProperty: "elapsed_seconds"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(data15.budget_pass === undefined){
const err54 = {instancePath:instancePath+"/runtime_budget",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/required",keyword:"required",params:{missingProperty: "budget_pass"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
for(const key1 in data15){
if(!(((key1 === "budget_seconds") || (key1 === "elapsed_seconds")) || (key1 === "budget_pass"))){
const err55 = {instancePath:instancePath+"/runtime_budget",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data15.budget_seconds !== undefined){
let data16 = data15.budget_seconds;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err56 = {instancePath:instancePath+"/runtime_budget/budget_seconds",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/properties/budget_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err57 = {instancePath:instancePath+"/runtime_budget/budget_seconds",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/properties/budget_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data15.elapsed_seconds !== undefined){
let data17 = data15.elapsed_seconds;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err58 = {instancePath:instancePath+"/runtime_budget/elapsed_seconds",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/properties/elapsed_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/runtime_budget/elapsed_seconds",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/properties/elapsed_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data15.budget_pass !== undefined){
if(typeof data15.budget_pass !== "boolean"){
const err60 = {instancePath:instancePath+"/runtime_budget/budget_pass",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/properties/budget_pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/runtime_budget",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data.source_refs !== undefined){
let data19 = data.source_refs;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.lane === undefined){
const err62 = {instancePath:instancePath+"/source_refs/" + i0,schemaPath:"#/properties/source_refs/items/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(data20.key === undefined){
const err63 = {instancePath:instancePath+"/source_refs/" + i0,schemaPath:"#/properties/source_refs/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(data20.version_id === undefined){
const err64 = {instancePath:instancePath+"/source_refs/" + i0,schemaPath:"#/properties/source_refs/items/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(data20.sha256 === undefined){
const err65 = {instancePath:instancePath+"/source_refs/" + i0,schemaPath:"#/properties/source_refs/items/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(data20.overall_pass === undefined){
const err66 = {instancePath:instancePath+"/source_refs/" + i0,schemaPath:"#/properties/source_refs/items/required",keyword:"required",params:{missingProperty: "overall_pass"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(data20.blockers_count === undefined){
const err67 = {instancePath:instancePath+"/source_refs/" + i0,schemaPath:"#/properties/source_refs/items/required",keyword:"required",params:{missingProperty: "blockers_count"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
for(const key2 in data20){
if(!((((((key2 === "lane") || (key2 === "key")) || (key2 === "version_id")) || (key2 === "sha256")) || (key2 === "overall_pass")) || (key2 === "blockers_count"))){
const err68 = {instancePath:instancePath+"/source_refs/" + i0,schemaPath:"#/properties/source_refs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
if(data20.lane !== undefined){
let data21 = data20.lane;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err69 = {instancePath:instancePath+"/source_refs/" + i0+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/source_refs/" + i0+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
}
if(data20.key !== undefined){
let data22 = data20.key;
if(typeof data22 === "string"){
if(func2(data22) > 1024){
const err71 = {instancePath:instancePath+"/source_refs/" + i0+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(func2(data22) < 1){
const err72 = {instancePath:instancePath+"/source_refs/" + i0+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
if(!pattern13.test(data22)){
const err73 = {instancePath:instancePath+"/source_refs/" + i0+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"}};
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
const err74 = {instancePath:instancePath+"/source_refs/" + i0+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/type",keyword:"type",params:{type: "string"}};
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
let data23 = data20.version_id;
if(typeof data23 === "string"){
if(func2(data23) > 1024){
const err75 = {instancePath:instancePath+"/source_refs/" + i0+"/version_id",schemaPath:"#/properties/source_refs/items/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
if(func2(data23) < 1){
const err76 = {instancePath:instancePath+"/source_refs/" + i0+"/version_id",schemaPath:"#/properties/source_refs/items/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err77 = {instancePath:instancePath+"/source_refs/" + i0+"/version_id",schemaPath:"#/properties/source_refs/items/properties/version_id/type",keyword:"type",params:{type: "string"}};
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
let data24 = data20.sha256;
if(typeof data24 === "string"){
if(!pattern14.test(data24)){
const err78 = {instancePath:instancePath+"/source_refs/" + i0+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err79 = {instancePath:instancePath+"/source_refs/" + i0+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data20.overall_pass !== undefined){
if(typeof data20.overall_pass !== "boolean"){
const err80 = {instancePath:instancePath+"/source_refs/" + i0+"/overall_pass",schemaPath:"#/properties/source_refs/items/properties/overall_pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
}
if(data20.blockers_count !== undefined){
let data26 = data20.blockers_count;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err81 = {instancePath:instancePath+"/source_refs/" + i0+"/blockers_count",schemaPath:"#/properties/source_refs/items/properties/blockers_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err82 = {instancePath:instancePath+"/source_refs/" + i0+"/blockers_count",schemaPath:"#/properties/source_refs/items/properties/blockers_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
}
}
else {
const err83 = {instancePath:instancePath+"/source_refs/" + i0,schemaPath:"#/properties/source_refs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/source_refs",schemaPath:"#/properties/source_refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
if(data.documents !== undefined){
let data27 = data.documents;
if(Array.isArray(data27)){
if(data27.length > 40){
const err85 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/maxItems",keyword:"maxItems",params:{limit: 40}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.name === undefined){
const err86 = {instancePath:instancePath+"/documents/" + i1,schemaPath:"#/properties/documents/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(data28.key === undefined){
const err87 = {instancePath:instancePath+"/documents/" + i1,schemaPath:"#/properties/documents/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if(data28.version_id === undefined){
const err88 = {instancePath:instancePath+"/documents/" + i1,schemaPath:"#/properties/documents/items/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(data28.sha256 === undefined){
const err89 = {instancePath:instancePath+"/documents/" + i1,schemaPath:"#/properties/documents/items/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
for(const key3 in data28){
if(!((((key3 === "name") || (key3 === "key")) || (key3 === "version_id")) || (key3 === "sha256"))){
const err90 = {instancePath:instancePath+"/documents/" + i1,schemaPath:"#/properties/documents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
if(data28.name !== undefined){
let data29 = data28.name;
if(typeof data29 === "string"){
if(func2(data29) > 256){
const err91 = {instancePath:instancePath+"/documents/" + i1+"/name",schemaPath:"#/properties/documents/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
if(func2(data29) < 1){
const err92 = {instancePath:instancePath+"/documents/" + i1+"/name",schemaPath:"#/properties/documents/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err93 = {instancePath:instancePath+"/documents/" + i1+"/name",schemaPath:"#/properties/documents/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
if(data28.key !== undefined){
let data30 = data28.key;
if(typeof data30 === "string"){
if(func2(data30) > 1024){
const err94 = {instancePath:instancePath+"/documents/" + i1+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if(func2(data30) < 1){
const err95 = {instancePath:instancePath+"/documents/" + i1+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
if(!pattern13.test(data30)){
const err96 = {instancePath:instancePath+"/documents/" + i1+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/documents/" + i1+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
if(data28.version_id !== undefined){
let data31 = data28.version_id;
if(typeof data31 === "string"){
if(func2(data31) > 1024){
const err98 = {instancePath:instancePath+"/documents/" + i1+"/version_id",schemaPath:"#/properties/documents/items/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
if(func2(data31) < 1){
const err99 = {instancePath:instancePath+"/documents/" + i1+"/version_id",schemaPath:"#/properties/documents/items/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err100 = {instancePath:instancePath+"/documents/" + i1+"/version_id",schemaPath:"#/properties/documents/items/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
if(data28.sha256 !== undefined){
let data32 = data28.sha256;
if(typeof data32 === "string"){
if(!pattern14.test(data32)){
const err101 = {instancePath:instancePath+"/documents/" + i1+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err102 = {instancePath:instancePath+"/documents/" + i1+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
const err103 = {instancePath:instancePath+"/documents/" + i1,schemaPath:"#/properties/documents/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
}
if(data.checks !== undefined){
let data33 = data.checks;
if(Array.isArray(data33)){
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
let data34 = data33[i2];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
const tag0 = data34.outcome;
if(typeof tag0 == "string"){
if(tag0 === "pass"){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.id === undefined){
const err105 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
if(data34.title === undefined){
const err106 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
if(data34.expected === undefined){
const err107 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "expected"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
if(data34.observed === undefined){
const err108 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "observed"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
if(data34.pass === undefined){
const err109 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "pass"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
if(data34.outcome === undefined){
const err110 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
if(data34.fails === undefined){
const err111 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "fails"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
if(data34.evidence === undefined){
const err112 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
for(const key4 in data34){
if(!(func1.call(schema31.properties.checks.items.oneOf[0].properties, key4))){
const err113 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
}
if(data34.id !== undefined){
let data35 = data34.id;
if(typeof data35 === "string"){
if(!pattern17.test(data35)){
const err114 = {instancePath:instancePath+"/checks/" + i2+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/checks/" + i2+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
}
if(data34.title !== undefined){
let data36 = data34.title;
if(typeof data36 === "string"){
if(func2(data36) > 1024){
const err116 = {instancePath:instancePath+"/checks/" + i2+"/title",schemaPath:"#/properties/checks/items/oneOf/0/properties/title/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
if(func2(data36) < 1){
const err117 = {instancePath:instancePath+"/checks/" + i2+"/title",schemaPath:"#/properties/checks/items/oneOf/0/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
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
const err118 = {instancePath:instancePath+"/checks/" + i2+"/title",schemaPath:"#/properties/checks/items/oneOf/0/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
}
if(data34.pass !== undefined){
if(true !== data34.pass){
const err119 = {instancePath:instancePath+"/checks/" + i2+"/pass",schemaPath:"#/properties/checks/items/oneOf/0/properties/pass/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
}
if(data34.outcome !== undefined){
if("pass" !== data34.outcome){
const err120 = {instancePath:instancePath+"/checks/" + i2+"/outcome",schemaPath:"#/properties/checks/items/oneOf/0/properties/outcome/const",keyword:"const",params:{allowedValue: "pass"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
}
if(data34.fails !== undefined){
let data39 = data34.fails;
if(typeof data39 === "string"){
if(!pattern18.test(data39)){
const err121 = {instancePath:instancePath+"/checks/" + i2+"/fails",schemaPath:"common.v1.schema.json#/$defs/blocker_code/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"}};
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
const err122 = {instancePath:instancePath+"/checks/" + i2+"/fails",schemaPath:"common.v1.schema.json#/$defs/blocker_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
}
if(data34.evidence !== undefined){
let data40 = data34.evidence;
if(Array.isArray(data40)){
if(data40.length > 20){
const err123 = {instancePath:instancePath+"/checks/" + i2+"/evidence",schemaPath:"#/properties/checks/items/oneOf/0/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
let data41 = data40[i3];
if(typeof data41 === "string"){
if(func2(data41) > 1024){
const err124 = {instancePath:instancePath+"/checks/" + i2+"/evidence/" + i3,schemaPath:"#/properties/checks/items/oneOf/0/properties/evidence/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
if(func2(data41) < 1){
const err125 = {instancePath:instancePath+"/checks/" + i2+"/evidence/" + i3,schemaPath:"#/properties/checks/items/oneOf/0/properties/evidence/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/checks/" + i2+"/evidence/" + i3,schemaPath:"#/properties/checks/items/oneOf/0/properties/evidence/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err127 = {instancePath:instancePath+"/checks/" + i2+"/evidence",schemaPath:"#/properties/checks/items/oneOf/0/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
}
if(data34.severity !== undefined){
if("BLOCKER" !== data34.severity){
const err128 = {instancePath:instancePath+"/checks/" + i2+"/severity",schemaPath:"#/properties/checks/items/oneOf/0/properties/severity/const",keyword:"const",params:{allowedValue: "BLOCKER"}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
var props1 = true;
}
else if(tag0 === "fail"){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.id === undefined){
const err130 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
if(data34.title === undefined){
const err131 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
if(data34.expected === undefined){
const err132 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "expected"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
if(data34.observed === undefined){
const err133 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "observed"}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
if(data34.pass === undefined){
const err134 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "pass"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
if(data34.outcome === undefined){
const err135 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
if(data34.fails === undefined){
const err136 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "fails"}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
if(data34.evidence === undefined){
const err137 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
for(const key5 in data34){
if(!(func1.call(schema31.properties.checks.items.oneOf[1].properties, key5))){
const err138 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
}
if(data34.id !== undefined){
let data43 = data34.id;
if(typeof data43 === "string"){
if(!pattern17.test(data43)){
const err139 = {instancePath:instancePath+"/checks/" + i2+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/checks/" + i2+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
}
if(data34.title !== undefined){
let data44 = data34.title;
if(typeof data44 === "string"){
if(func2(data44) > 1024){
const err141 = {instancePath:instancePath+"/checks/" + i2+"/title",schemaPath:"#/properties/checks/items/oneOf/1/properties/title/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
if(func2(data44) < 1){
const err142 = {instancePath:instancePath+"/checks/" + i2+"/title",schemaPath:"#/properties/checks/items/oneOf/1/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/checks/" + i2+"/title",schemaPath:"#/properties/checks/items/oneOf/1/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
}
if(data34.pass !== undefined){
if(false !== data34.pass){
const err144 = {instancePath:instancePath+"/checks/" + i2+"/pass",schemaPath:"#/properties/checks/items/oneOf/1/properties/pass/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
}
if(data34.outcome !== undefined){
if("fail" !== data34.outcome){
const err145 = {instancePath:instancePath+"/checks/" + i2+"/outcome",schemaPath:"#/properties/checks/items/oneOf/1/properties/outcome/const",keyword:"const",params:{allowedValue: "fail"}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
}
if(data34.fails !== undefined){
let data47 = data34.fails;
if(typeof data47 === "string"){
if(!pattern18.test(data47)){
const err146 = {instancePath:instancePath+"/checks/" + i2+"/fails",schemaPath:"common.v1.schema.json#/$defs/blocker_code/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"}};
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
const err147 = {instancePath:instancePath+"/checks/" + i2+"/fails",schemaPath:"common.v1.schema.json#/$defs/blocker_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
}
if(data34.evidence !== undefined){
let data48 = data34.evidence;
if(Array.isArray(data48)){
if(data48.length > 20){
const err148 = {instancePath:instancePath+"/checks/" + i2+"/evidence",schemaPath:"#/properties/checks/items/oneOf/1/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
const len4 = data48.length;
for(let i4=0; i4<len4; i4++){
let data49 = data48[i4];
if(typeof data49 === "string"){
if(func2(data49) > 1024){
const err149 = {instancePath:instancePath+"/checks/" + i2+"/evidence/" + i4,schemaPath:"#/properties/checks/items/oneOf/1/properties/evidence/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
if(func2(data49) < 1){
const err150 = {instancePath:instancePath+"/checks/" + i2+"/evidence/" + i4,schemaPath:"#/properties/checks/items/oneOf/1/properties/evidence/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/checks/" + i2+"/evidence/" + i4,schemaPath:"#/properties/checks/items/oneOf/1/properties/evidence/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err152 = {instancePath:instancePath+"/checks/" + i2+"/evidence",schemaPath:"#/properties/checks/items/oneOf/1/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
}
if(data34.severity !== undefined){
if("BLOCKER" !== data34.severity){
const err153 = {instancePath:instancePath+"/checks/" + i2+"/severity",schemaPath:"#/properties/checks/items/oneOf/1/properties/severity/const",keyword:"const",params:{allowedValue: "BLOCKER"}};
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
const err154 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "planned"){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.id === undefined){
const err155 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
if(data34.title === undefined){
const err156 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
if(data34.expected === undefined){
const err157 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "expected"}};
if(vErrors === null){
vErrors = [err157];
}
else {
noteFault(vErrors, err157);
}
errors++;
}
if(data34.observed === undefined){
const err158 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "observed"}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
if(data34.pass === undefined){
const err159 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pass"}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
if(data34.reason === undefined){
const err160 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err160];
}
else {
noteFault(vErrors, err160);
}
errors++;
}
if(data34.outcome === undefined){
const err161 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err161];
}
else {
noteFault(vErrors, err161);
}
errors++;
}
if(data34.fails === undefined){
const err162 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "fails"}};
if(vErrors === null){
vErrors = [err162];
}
else {
noteFault(vErrors, err162);
}
errors++;
}
if(data34.evidence === undefined){
const err163 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err163];
}
else {
noteFault(vErrors, err163);
}
errors++;
}
for(const key6 in data34){
if(!(func1.call(schema31.properties.checks.items.oneOf[2].properties, key6))){
const err164 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err164];
}
else {
noteFault(vErrors, err164);
}
errors++;
}
}
if(data34.id !== undefined){
let data51 = data34.id;
if(typeof data51 === "string"){
if(!pattern17.test(data51)){
const err165 = {instancePath:instancePath+"/checks/" + i2+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err165];
}
else {
noteFault(vErrors, err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/checks/" + i2+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
noteFault(vErrors, err166);
}
errors++;
}
}
if(data34.title !== undefined){
let data52 = data34.title;
if(typeof data52 === "string"){
if(func2(data52) > 1024){
const err167 = {instancePath:instancePath+"/checks/" + i2+"/title",schemaPath:"#/properties/checks/items/oneOf/2/properties/title/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err167];
}
else {
noteFault(vErrors, err167);
}
errors++;
}
if(func2(data52) < 1){
const err168 = {instancePath:instancePath+"/checks/" + i2+"/title",schemaPath:"#/properties/checks/items/oneOf/2/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err168];
}
else {
noteFault(vErrors, err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/checks/" + i2+"/title",schemaPath:"#/properties/checks/items/oneOf/2/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
noteFault(vErrors, err169);
}
errors++;
}
}
if(data34.pass !== undefined){
if(false !== data34.pass){
const err170 = {instancePath:instancePath+"/checks/" + i2+"/pass",schemaPath:"#/properties/checks/items/oneOf/2/properties/pass/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err170];
}
else {
noteFault(vErrors, err170);
}
errors++;
}
}
if(data34.reason !== undefined){
let data54 = data34.reason;
if(typeof data54 === "string"){
if(func2(data54) > 1024){
const err171 = {instancePath:instancePath+"/checks/" + i2+"/reason",schemaPath:"#/properties/checks/items/oneOf/2/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err171];
}
else {
noteFault(vErrors, err171);
}
errors++;
}
if(func2(data54) < 1){
const err172 = {instancePath:instancePath+"/checks/" + i2+"/reason",schemaPath:"#/properties/checks/items/oneOf/2/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err172];
}
else {
noteFault(vErrors, err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/checks/" + i2+"/reason",schemaPath:"#/properties/checks/items/oneOf/2/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
noteFault(vErrors, err173);
}
errors++;
}
}
if(data34.outcome !== undefined){
if("planned" !== data34.outcome){
const err174 = {instancePath:instancePath+"/checks/" + i2+"/outcome",schemaPath:"#/properties/checks/items/oneOf/2/properties/outcome/const",keyword:"const",params:{allowedValue: "planned"}};
if(vErrors === null){
vErrors = [err174];
}
else {
noteFault(vErrors, err174);
}
errors++;
}
}
if(data34.fails !== undefined){
let data56 = data34.fails;
if(typeof data56 === "string"){
if(!pattern18.test(data56)){
const err175 = {instancePath:instancePath+"/checks/" + i2+"/fails",schemaPath:"common.v1.schema.json#/$defs/blocker_code/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"}};
if(vErrors === null){
vErrors = [err175];
}
else {
noteFault(vErrors, err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/checks/" + i2+"/fails",schemaPath:"common.v1.schema.json#/$defs/blocker_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
noteFault(vErrors, err176);
}
errors++;
}
}
if(data34.evidence !== undefined){
let data57 = data34.evidence;
if(Array.isArray(data57)){
if(data57.length > 20){
const err177 = {instancePath:instancePath+"/checks/" + i2+"/evidence",schemaPath:"#/properties/checks/items/oneOf/2/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err177];
}
else {
noteFault(vErrors, err177);
}
errors++;
}
const len5 = data57.length;
for(let i5=0; i5<len5; i5++){
let data58 = data57[i5];
if(typeof data58 === "string"){
if(func2(data58) > 1024){
const err178 = {instancePath:instancePath+"/checks/" + i2+"/evidence/" + i5,schemaPath:"#/properties/checks/items/oneOf/2/properties/evidence/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err178];
}
else {
noteFault(vErrors, err178);
}
errors++;
}
if(func2(data58) < 1){
const err179 = {instancePath:instancePath+"/checks/" + i2+"/evidence/" + i5,schemaPath:"#/properties/checks/items/oneOf/2/properties/evidence/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err179];
}
else {
noteFault(vErrors, err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/checks/" + i2+"/evidence/" + i5,schemaPath:"#/properties/checks/items/oneOf/2/properties/evidence/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
noteFault(vErrors, err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/checks/" + i2+"/evidence",schemaPath:"#/properties/checks/items/oneOf/2/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err181];
}
else {
noteFault(vErrors, err181);
}
errors++;
}
}
if(data34.severity !== undefined){
if("BLOCKER" !== data34.severity){
const err182 = {instancePath:instancePath+"/checks/" + i2+"/severity",schemaPath:"#/properties/checks/items/oneOf/2/properties/severity/const",keyword:"const",params:{allowedValue: "BLOCKER"}};
if(vErrors === null){
vErrors = [err182];
}
else {
noteFault(vErrors, err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err183];
}
else {
noteFault(vErrors, err183);
}
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else if(tag0 === "not_applicable"){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.id === undefined){
const err184 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/3/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err184];
}
else {
noteFault(vErrors, err184);
}
errors++;
}
if(data34.title === undefined){
const err185 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/3/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err185];
}
else {
noteFault(vErrors, err185);
}
errors++;
}
if(data34.expected === undefined){
const err186 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/3/required",keyword:"required",params:{missingProperty: "expected"}};
if(vErrors === null){
vErrors = [err186];
}
else {
noteFault(vErrors, err186);
}
errors++;
}
if(data34.observed === undefined){
const err187 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/3/required",keyword:"required",params:{missingProperty: "observed"}};
if(vErrors === null){
vErrors = [err187];
}
else {
noteFault(vErrors, err187);
}
errors++;
}
if(data34.pass === undefined){
const err188 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/3/required",keyword:"required",params:{missingProperty: "pass"}};
if(vErrors === null){
vErrors = [err188];
}
else {
noteFault(vErrors, err188);
}
errors++;
}
if(data34.reason === undefined){
const err189 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/3/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err189];
}
else {
noteFault(vErrors, err189);
}
errors++;
}
if(data34.outcome === undefined){
const err190 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/3/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err190];
}
else {
noteFault(vErrors, err190);
}
errors++;
}
if(data34.fails === undefined){
const err191 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/3/required",keyword:"required",params:{missingProperty: "fails"}};
if(vErrors === null){
vErrors = [err191];
}
else {
noteFault(vErrors, err191);
}
errors++;
}
if(data34.evidence === undefined){
const err192 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/3/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err192];
}
else {
noteFault(vErrors, err192);
}
errors++;
}
for(const key7 in data34){
if(!(func1.call(schema31.properties.checks.items.oneOf[3].properties, key7))){
const err193 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err193];
}
else {
noteFault(vErrors, err193);
}
errors++;
}
}
if(data34.id !== undefined){
let data60 = data34.id;
if(typeof data60 === "string"){
if(!pattern17.test(data60)){
const err194 = {instancePath:instancePath+"/checks/" + i2+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err194];
}
else {
noteFault(vErrors, err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/checks/" + i2+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
noteFault(vErrors, err195);
}
errors++;
}
}
if(data34.title !== undefined){
let data61 = data34.title;
if(typeof data61 === "string"){
if(func2(data61) > 1024){
const err196 = {instancePath:instancePath+"/checks/" + i2+"/title",schemaPath:"#/properties/checks/items/oneOf/3/properties/title/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err196];
}
else {
noteFault(vErrors, err196);
}
errors++;
}
if(func2(data61) < 1){
const err197 = {instancePath:instancePath+"/checks/" + i2+"/title",schemaPath:"#/properties/checks/items/oneOf/3/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err197];
}
else {
noteFault(vErrors, err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/checks/" + i2+"/title",schemaPath:"#/properties/checks/items/oneOf/3/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
noteFault(vErrors, err198);
}
errors++;
}
}
if(data34.pass !== undefined){
if(false !== data34.pass){
const err199 = {instancePath:instancePath+"/checks/" + i2+"/pass",schemaPath:"#/properties/checks/items/oneOf/3/properties/pass/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err199];
}
else {
noteFault(vErrors, err199);
}
errors++;
}
}
if(data34.reason !== undefined){
let data63 = data34.reason;
if(typeof data63 === "string"){
if(func2(data63) > 1024){
const err200 = {instancePath:instancePath+"/checks/" + i2+"/reason",schemaPath:"#/properties/checks/items/oneOf/3/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err200];
}
else {
noteFault(vErrors, err200);
}
errors++;
}
if(func2(data63) < 1){
const err201 = {instancePath:instancePath+"/checks/" + i2+"/reason",schemaPath:"#/properties/checks/items/oneOf/3/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
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
const err202 = {instancePath:instancePath+"/checks/" + i2+"/reason",schemaPath:"#/properties/checks/items/oneOf/3/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err202];
}
else {
noteFault(vErrors, err202);
}
errors++;
}
}
if(data34.outcome !== undefined){
if("not_applicable" !== data34.outcome){
const err203 = {instancePath:instancePath+"/checks/" + i2+"/outcome",schemaPath:"#/properties/checks/items/oneOf/3/properties/outcome/const",keyword:"const",params:{allowedValue: "not_applicable"}};
if(vErrors === null){
vErrors = [err203];
}
else {
noteFault(vErrors, err203);
}
errors++;
}
}
if(data34.fails !== undefined){
let data65 = data34.fails;
if(typeof data65 === "string"){
if(!pattern18.test(data65)){
const err204 = {instancePath:instancePath+"/checks/" + i2+"/fails",schemaPath:"common.v1.schema.json#/$defs/blocker_code/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"}};
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
const err205 = {instancePath:instancePath+"/checks/" + i2+"/fails",schemaPath:"common.v1.schema.json#/$defs/blocker_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
noteFault(vErrors, err205);
}
errors++;
}
}
if(data34.evidence !== undefined){
let data66 = data34.evidence;
if(Array.isArray(data66)){
if(data66.length > 20){
const err206 = {instancePath:instancePath+"/checks/" + i2+"/evidence",schemaPath:"#/properties/checks/items/oneOf/3/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err206];
}
else {
noteFault(vErrors, err206);
}
errors++;
}
const len6 = data66.length;
for(let i6=0; i6<len6; i6++){
let data67 = data66[i6];
if(typeof data67 === "string"){
if(func2(data67) > 1024){
const err207 = {instancePath:instancePath+"/checks/" + i2+"/evidence/" + i6,schemaPath:"#/properties/checks/items/oneOf/3/properties/evidence/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err207];
}
else {
noteFault(vErrors, err207);
}
errors++;
}
if(func2(data67) < 1){
const err208 = {instancePath:instancePath+"/checks/" + i2+"/evidence/" + i6,schemaPath:"#/properties/checks/items/oneOf/3/properties/evidence/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err208];
}
else {
noteFault(vErrors, err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/checks/" + i2+"/evidence/" + i6,schemaPath:"#/properties/checks/items/oneOf/3/properties/evidence/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
noteFault(vErrors, err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/checks/" + i2+"/evidence",schemaPath:"#/properties/checks/items/oneOf/3/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err210];
}
else {
noteFault(vErrors, err210);
}
errors++;
}
}
if(data34.severity !== undefined){
if("BLOCKER" !== data34.severity){
const err211 = {instancePath:instancePath+"/checks/" + i2+"/severity",schemaPath:"#/properties/checks/items/oneOf/3/properties/severity/const",keyword:"const",params:{allowedValue: "BLOCKER"}};
if(vErrors === null){
vErrors = [err211];
}
else {
noteFault(vErrors, err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/oneOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err212];
}
else {
noteFault(vErrors, err212);
}
errors++;
}
if(props1 !== true){
props1 = true;
}
}
else {
const err213 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "outcome", tagValue: tag0}};
if(vErrors === null){
vErrors = [err213];
}
else {
noteFault(vErrors, err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "outcome", tagValue: tag0}};
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
const err215 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err215];
}
else {
noteFault(vErrors, err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err216];
}
else {
noteFault(vErrors, err216);
}
errors++;
}
}
if(data.blockers !== undefined){
let data69 = data.blockers;
if(Array.isArray(data69)){
const len7 = data69.length;
for(let i7=0; i7<len7; i7++){
let data70 = data69[i7];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.code === undefined){
const err217 = {instancePath:instancePath+"/blockers/" + i7,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err217];
}
else {
noteFault(vErrors, err217);
}
errors++;
}
if(data70.check_ids === undefined){
const err218 = {instancePath:instancePath+"/blockers/" + i7,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "check_ids"}};
if(vErrors === null){
vErrors = [err218];
}
else {
noteFault(vErrors, err218);
}
errors++;
}
if(data70.message === undefined){
const err219 = {instancePath:instancePath+"/blockers/" + i7,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err219];
}
else {
noteFault(vErrors, err219);
}
errors++;
}
if(data70.closure_criteria === undefined){
const err220 = {instancePath:instancePath+"/blockers/" + i7,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "closure_criteria"}};
if(vErrors === null){
vErrors = [err220];
}
else {
noteFault(vErrors, err220);
}
errors++;
}
for(const key8 in data70){
if(!((((key8 === "code") || (key8 === "check_ids")) || (key8 === "message")) || (key8 === "closure_criteria"))){
const err221 = {instancePath:instancePath+"/blockers/" + i7,schemaPath:"#/properties/blockers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err221];
}
else {
noteFault(vErrors, err221);
}
errors++;
}
}
if(data70.code !== undefined){
let data71 = data70.code;
if(typeof data71 === "string"){
if(!pattern18.test(data71)){
const err222 = {instancePath:instancePath+"/blockers/" + i7+"/code",schemaPath:"common.v1.schema.json#/$defs/blocker_code/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"}};
if(vErrors === null){
vErrors = [err222];
}
else {
noteFault(vErrors, err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/blockers/" + i7+"/code",schemaPath:"common.v1.schema.json#/$defs/blocker_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
noteFault(vErrors, err223);
}
errors++;
}
}
if(data70.check_ids !== undefined){
let data72 = data70.check_ids;
if(Array.isArray(data72)){
if(data72.length < 1){
const err224 = {instancePath:instancePath+"/blockers/" + i7+"/check_ids",schemaPath:"#/properties/blockers/items/properties/check_ids/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err224];
}
else {
noteFault(vErrors, err224);
}
errors++;
}
const len8 = data72.length;
for(let i8=0; i8<len8; i8++){
let data73 = data72[i8];
if(typeof data73 === "string"){
if(!pattern17.test(data73)){
const err225 = {instancePath:instancePath+"/blockers/" + i7+"/check_ids/" + i8,schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
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
const err226 = {instancePath:instancePath+"/blockers/" + i7+"/check_ids/" + i8,schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
noteFault(vErrors, err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/blockers/" + i7+"/check_ids",schemaPath:"#/properties/blockers/items/properties/check_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err227];
}
else {
noteFault(vErrors, err227);
}
errors++;
}
}
if(data70.message !== undefined){
let data74 = data70.message;
if(typeof data74 === "string"){
if(func2(data74) > 1024){
const err228 = {instancePath:instancePath+"/blockers/" + i7+"/message",schemaPath:"#/properties/blockers/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err228];
}
else {
noteFault(vErrors, err228);
}
errors++;
}
if(func2(data74) < 1){
const err229 = {instancePath:instancePath+"/blockers/" + i7+"/message",schemaPath:"#/properties/blockers/items/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
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
const err230 = {instancePath:instancePath+"/blockers/" + i7+"/message",schemaPath:"#/properties/blockers/items/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err230];
}
else {
noteFault(vErrors, err230);
}
errors++;
}
}
if(data70.closure_criteria !== undefined){
let data75 = data70.closure_criteria;
if(typeof data75 === "string"){
if(func2(data75) > 1024){
const err231 = {instancePath:instancePath+"/blockers/" + i7+"/closure_criteria",schemaPath:"#/properties/blockers/items/properties/closure_criteria/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err231];
}
else {
noteFault(vErrors, err231);
}
errors++;
}
if(func2(data75) < 1){
const err232 = {instancePath:instancePath+"/blockers/" + i7+"/closure_criteria",schemaPath:"#/properties/blockers/items/properties/closure_criteria/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err232];
}
else {
noteFault(vErrors, err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/blockers/" + i7+"/closure_criteria",schemaPath:"#/properties/blockers/items/properties/closure_criteria/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err233];
}
else {
noteFault(vErrors, err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/blockers/" + i7,schemaPath:"#/properties/blockers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err234];
}
else {
noteFault(vErrors, err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err235];
}
else {
noteFault(vErrors, err235);
}
errors++;
}
}
if(data.overall_pass !== undefined){
if(typeof data.overall_pass !== "boolean"){
const err236 = {instancePath:instancePath+"/overall_pass",schemaPath:"#/properties/overall_pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err236];
}
else {
noteFault(vErrors, err236);
}
errors++;
}
}
if(data.coverage !== undefined){
let data77 = data.coverage;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.pass === undefined){
const err237 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: "pass"}};
if(vErrors === null){
vErrors = [err237];
}
else {
noteFault(vErrors, err237);
}
errors++;
}
if(data77.fail === undefined){
const err238 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: "fail"}};
if(vErrors === null){
vErrors = [err238];
}
else {
noteFault(vErrors, err238);
}
errors++;
}
if(data77.planned === undefined){
const err239 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: "planned"}};
if(vErrors === null){
vErrors = [err239];
}
else {
noteFault(vErrors, err239);
}
errors++;
}
if(data77.not_applicable === undefined){
const err240 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err240];
}
else {
noteFault(vErrors, err240);
}
errors++;
}
if(data77.planned_checks === undefined){
const err241 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: "planned_checks"}};
if(vErrors === null){
vErrors = [err241];
}
else {
noteFault(vErrors, err241);
}
errors++;
}
if(data77.not_applicable_checks === undefined){
const err242 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: "not_applicable_checks"}};
if(vErrors === null){
vErrors = [err242];
}
else {
noteFault(vErrors, err242);
}
errors++;
}
for(const key9 in data77){
if(!((((((key9 === "pass") || (key9 === "fail")) || (key9 === "planned")) || (key9 === "not_applicable")) || (key9 === "planned_checks")) || (key9 === "not_applicable_checks"))){
const err243 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err243];
}
else {
noteFault(vErrors, err243);
}
errors++;
}
}
if(data77.pass !== undefined){
let data78 = data77.pass;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err244 = {instancePath:instancePath+"/coverage/pass",schemaPath:"#/properties/coverage/properties/pass/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err244];
}
else {
noteFault(vErrors, err244);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 0 || isNaN(data78)){
const err245 = {instancePath:instancePath+"/coverage/pass",schemaPath:"#/properties/coverage/properties/pass/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err245];
}
else {
noteFault(vErrors, err245);
}
errors++;
}
}
}
if(data77.fail !== undefined){
let data79 = data77.fail;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err246 = {instancePath:instancePath+"/coverage/fail",schemaPath:"#/properties/coverage/properties/fail/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err246];
}
else {
noteFault(vErrors, err246);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 < 0 || isNaN(data79)){
const err247 = {instancePath:instancePath+"/coverage/fail",schemaPath:"#/properties/coverage/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err247];
}
else {
noteFault(vErrors, err247);
}
errors++;
}
}
}
if(data77.planned !== undefined){
let data80 = data77.planned;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
const err248 = {instancePath:instancePath+"/coverage/planned",schemaPath:"#/properties/coverage/properties/planned/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err248];
}
else {
noteFault(vErrors, err248);
}
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < 0 || isNaN(data80)){
const err249 = {instancePath:instancePath+"/coverage/planned",schemaPath:"#/properties/coverage/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err249];
}
else {
noteFault(vErrors, err249);
}
errors++;
}
}
}
if(data77.not_applicable !== undefined){
let data81 = data77.not_applicable;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err250 = {instancePath:instancePath+"/coverage/not_applicable",schemaPath:"#/properties/coverage/properties/not_applicable/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err250];
}
else {
noteFault(vErrors, err250);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 0 || isNaN(data81)){
const err251 = {instancePath:instancePath+"/coverage/not_applicable",schemaPath:"#/properties/coverage/properties/not_applicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err251];
}
else {
noteFault(vErrors, err251);
}
errors++;
}
}
}
if(data77.planned_checks !== undefined){
let data82 = data77.planned_checks;
if(Array.isArray(data82)){
const len9 = data82.length;
for(let i9=0; i9<len9; i9++){
let data83 = data82[i9];
if(typeof data83 === "string"){
if(!pattern17.test(data83)){
const err252 = {instancePath:instancePath+"/coverage/planned_checks/" + i9,schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err252];
}
else {
noteFault(vErrors, err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/coverage/planned_checks/" + i9,schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err253];
}
else {
noteFault(vErrors, err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/coverage/planned_checks",schemaPath:"#/properties/coverage/properties/planned_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err254];
}
else {
noteFault(vErrors, err254);
}
errors++;
}
}
if(data77.not_applicable_checks !== undefined){
let data84 = data77.not_applicable_checks;
if(Array.isArray(data84)){
const len10 = data84.length;
for(let i10=0; i10<len10; i10++){
let data85 = data84[i10];
if(typeof data85 === "string"){
if(!pattern17.test(data85)){
const err255 = {instancePath:instancePath+"/coverage/not_applicable_checks/" + i10,schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
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
const err256 = {instancePath:instancePath+"/coverage/not_applicable_checks/" + i10,schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err256];
}
else {
noteFault(vErrors, err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/coverage/not_applicable_checks",schemaPath:"#/properties/coverage/properties/not_applicable_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err257];
}
else {
noteFault(vErrors, err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err258];
}
else {
noteFault(vErrors, err258);
}
errors++;
}
}
if(data.registry_sha256 !== undefined){
let data86 = data.registry_sha256;
if(typeof data86 === "string"){
if(!pattern14.test(data86)){
const err259 = {instancePath:instancePath+"/registry_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err259];
}
else {
noteFault(vErrors, err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/registry_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err260];
}
else {
noteFault(vErrors, err260);
}
errors++;
}
}
if(data.epoch !== undefined){
if(!(validate22(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.ci !== undefined){
let data88 = data.ci;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.repository === undefined){
const err261 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err261];
}
else {
noteFault(vErrors, err261);
}
errors++;
}
if(data88.workflow === undefined){
const err262 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "workflow"}};
if(vErrors === null){
vErrors = [err262];
}
else {
noteFault(vErrors, err262);
}
errors++;
}
if(data88.workflow_sha === undefined){
const err263 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "workflow_sha"}};
if(vErrors === null){
vErrors = [err263];
}
else {
noteFault(vErrors, err263);
}
errors++;
}
if(data88.run_id === undefined){
const err264 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "run_id"}};
if(vErrors === null){
vErrors = [err264];
}
else {
noteFault(vErrors, err264);
}
errors++;
}
if(data88.run_attempt === undefined){
const err265 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "run_attempt"}};
if(vErrors === null){
vErrors = [err265];
}
else {
noteFault(vErrors, err265);
}
errors++;
}
if(data88.job === undefined){
const err266 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "job"}};
if(vErrors === null){
vErrors = [err266];
}
else {
noteFault(vErrors, err266);
}
errors++;
}
if(data88.actor === undefined){
const err267 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err267];
}
else {
noteFault(vErrors, err267);
}
errors++;
}
for(const key10 in data88){
if(!(((((((key10 === "repository") || (key10 === "workflow")) || (key10 === "workflow_sha")) || (key10 === "run_id")) || (key10 === "run_attempt")) || (key10 === "job")) || (key10 === "actor"))){
const err268 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err268];
}
else {
noteFault(vErrors, err268);
}
errors++;
}
}
if(data88.repository !== undefined){
let data89 = data88.repository;
if(typeof data89 === "string"){
if(func2(data89) > 1024){
const err269 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err269];
}
else {
noteFault(vErrors, err269);
}
errors++;
}
if(func2(data89) < 1){
const err270 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err270];
}
else {
noteFault(vErrors, err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err271];
}
else {
noteFault(vErrors, err271);
}
errors++;
}
}
if(data88.workflow !== undefined){
let data90 = data88.workflow;
if(typeof data90 === "string"){
if(func2(data90) > 1024){
const err272 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err272];
}
else {
noteFault(vErrors, err272);
}
errors++;
}
if(func2(data90) < 1){
const err273 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err273];
}
else {
noteFault(vErrors, err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err274];
}
else {
noteFault(vErrors, err274);
}
errors++;
}
}
if(data88.workflow_sha !== undefined){
let data91 = data88.workflow_sha;
if(typeof data91 === "string"){
if(func2(data91) > 1024){
const err275 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err275];
}
else {
noteFault(vErrors, err275);
}
errors++;
}
if(func2(data91) < 1){
const err276 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err276];
}
else {
noteFault(vErrors, err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err277];
}
else {
noteFault(vErrors, err277);
}
errors++;
}
}
if(data88.run_id !== undefined){
let data92 = data88.run_id;
if(typeof data92 === "string"){
if(func2(data92) > 1024){
const err278 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err278];
}
else {
noteFault(vErrors, err278);
}
errors++;
}
if(func2(data92) < 1){
const err279 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err279];
}
else {
noteFault(vErrors, err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err280];
}
else {
noteFault(vErrors, err280);
}
errors++;
}
}
if(data88.run_attempt !== undefined){
let data93 = data88.run_attempt;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err281 = {instancePath:instancePath+"/ci/run_attempt",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err281];
}
else {
noteFault(vErrors, err281);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 1 || isNaN(data93)){
const err282 = {instancePath:instancePath+"/ci/run_attempt",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err282];
}
else {
noteFault(vErrors, err282);
}
errors++;
}
}
}
if(data88.job !== undefined){
let data94 = data88.job;
if(typeof data94 === "string"){
if(func2(data94) > 1024){
const err283 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err283];
}
else {
noteFault(vErrors, err283);
}
errors++;
}
if(func2(data94) < 1){
const err284 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err284];
}
else {
noteFault(vErrors, err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err285];
}
else {
noteFault(vErrors, err285);
}
errors++;
}
}
if(data88.actor !== undefined){
let data95 = data88.actor;
if(typeof data95 === "string"){
if(func2(data95) > 1024){
const err286 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err286];
}
else {
noteFault(vErrors, err286);
}
errors++;
}
if(func2(data95) < 1){
const err287 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err287];
}
else {
noteFault(vErrors, err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err288];
}
else {
noteFault(vErrors, err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err289];
}
else {
noteFault(vErrors, err289);
}
errors++;
}
}
if(data.non_secret_policy !== undefined){
if(!(validate24(data.non_secret_policy, {instancePath:instancePath+"/non_secret_policy",parentData:data,parentDataProperty:"non_secret_policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.payload !== undefined){
let data97 = data.payload;
if(!(data97 && typeof data97 == "object" && !Array.isArray(data97))){
const err290 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err290];
}
else {
noteFault(vErrors, err290);
}
errors++;
}
}
if(data.task_ends !== undefined){
let data98 = data.task_ends;
if(Array.isArray(data98)){
if(data98.length > 40){
const err291 = {instancePath:instancePath+"/task_ends",schemaPath:"#/properties/task_ends/maxItems",keyword:"maxItems",params:{limit: 40}};
if(vErrors === null){
vErrors = [err291];
}
else {
noteFault(vErrors, err291);
}
errors++;
}
if(data98.length < 1){
const err292 = {instancePath:instancePath+"/task_ends",schemaPath:"#/properties/task_ends/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err292];
}
else {
noteFault(vErrors, err292);
}
errors++;
}
const len11 = data98.length;
for(let i11=0; i11<len11; i11++){
let data99 = data98[i11];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.task_arn === undefined){
const err293 = {instancePath:instancePath+"/task_ends/" + i11,schemaPath:"#/properties/task_ends/items/required",keyword:"required",params:{missingProperty: "task_arn"}};
if(vErrors === null){
vErrors = [err293];
}
else {
noteFault(vErrors, err293);
}
errors++;
}
if(data99.family === undefined){
const err294 = {instancePath:instancePath+"/task_ends/" + i11,schemaPath:"#/properties/task_ends/items/required",keyword:"required",params:{missingProperty: "family"}};
if(vErrors === null){
vErrors = [err294];
}
else {
noteFault(vErrors, err294);
}
errors++;
}
if(data99.exit_code === undefined){
const err295 = {instancePath:instancePath+"/task_ends/" + i11,schemaPath:"#/properties/task_ends/items/required",keyword:"required",params:{missingProperty: "exit_code"}};
if(vErrors === null){
vErrors = [err295];
}
else {
noteFault(vErrors, err295);
}
errors++;
}
if(data99.stop_reason === undefined){
const err296 = {instancePath:instancePath+"/task_ends/" + i11,schemaPath:"#/properties/task_ends/items/required",keyword:"required",params:{missingProperty: "stop_reason"}};
if(vErrors === null){
vErrors = [err296];
}
else {
noteFault(vErrors, err296);
}
errors++;
}
if(data99.failures === undefined){
const err297 = {instancePath:instancePath+"/task_ends/" + i11,schemaPath:"#/properties/task_ends/items/required",keyword:"required",params:{missingProperty: "failures"}};
if(vErrors === null){
vErrors = [err297];
}
else {
noteFault(vErrors, err297);
}
errors++;
}
for(const key11 in data99){
if(!(((((key11 === "task_arn") || (key11 === "family")) || (key11 === "exit_code")) || (key11 === "stop_reason")) || (key11 === "failures"))){
const err298 = {instancePath:instancePath+"/task_ends/" + i11,schemaPath:"#/properties/task_ends/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err298];
}
else {
noteFault(vErrors, err298);
}
errors++;
}
}
if(data99.task_arn !== undefined){
let data100 = data99.task_arn;
if(typeof data100 === "string"){
if(func2(data100) > 1024){
const err299 = {instancePath:instancePath+"/task_ends/" + i11+"/task_arn",schemaPath:"#/properties/task_ends/items/properties/task_arn/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err299];
}
else {
noteFault(vErrors, err299);
}
errors++;
}
if(func2(data100) < 1){
const err300 = {instancePath:instancePath+"/task_ends/" + i11+"/task_arn",schemaPath:"#/properties/task_ends/items/properties/task_arn/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err300];
}
else {
noteFault(vErrors, err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/task_ends/" + i11+"/task_arn",schemaPath:"#/properties/task_ends/items/properties/task_arn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err301];
}
else {
noteFault(vErrors, err301);
}
errors++;
}
}
if(data99.family !== undefined){
let data101 = data99.family;
if(typeof data101 === "string"){
if(func2(data101) > 256){
const err302 = {instancePath:instancePath+"/task_ends/" + i11+"/family",schemaPath:"#/properties/task_ends/items/properties/family/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err302];
}
else {
noteFault(vErrors, err302);
}
errors++;
}
if(func2(data101) < 1){
const err303 = {instancePath:instancePath+"/task_ends/" + i11+"/family",schemaPath:"#/properties/task_ends/items/properties/family/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err303];
}
else {
noteFault(vErrors, err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/task_ends/" + i11+"/family",schemaPath:"#/properties/task_ends/items/properties/family/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err304];
}
else {
noteFault(vErrors, err304);
}
errors++;
}
}
if(data99.exit_code !== undefined){
let data102 = data99.exit_code;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err305 = {instancePath:instancePath+"/task_ends/" + i11+"/exit_code",schemaPath:"#/properties/task_ends/items/properties/exit_code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err305];
}
else {
noteFault(vErrors, err305);
}
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 255 || isNaN(data102)){
const err306 = {instancePath:instancePath+"/task_ends/" + i11+"/exit_code",schemaPath:"#/properties/task_ends/items/properties/exit_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err306];
}
else {
noteFault(vErrors, err306);
}
errors++;
}
if(data102 < 1 || isNaN(data102)){
const err307 = {instancePath:instancePath+"/task_ends/" + i11+"/exit_code",schemaPath:"#/properties/task_ends/items/properties/exit_code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err307];
}
else {
noteFault(vErrors, err307);
}
errors++;
}
}
}
if(data99.stop_reason !== undefined){
let data103 = data99.stop_reason;
if(!((((data103 === "exited") || (data103 === "timed out")) || (data103 === "stopped")) || (data103 === "killed"))){
const err308 = {instancePath:instancePath+"/task_ends/" + i11+"/stop_reason",schemaPath:"#/properties/task_ends/items/properties/stop_reason/enum",keyword:"enum",params:{allowedValues: schema31.properties.task_ends.items.properties.stop_reason.enum}};
if(vErrors === null){
vErrors = [err308];
}
else {
noteFault(vErrors, err308);
}
errors++;
}
}
if(data99.failures !== undefined){
let data104 = data99.failures;
if(Array.isArray(data104)){
if(data104.length > 20){
const err309 = {instancePath:instancePath+"/task_ends/" + i11+"/failures",schemaPath:"#/properties/task_ends/items/properties/failures/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err309];
}
else {
noteFault(vErrors, err309);
}
errors++;
}
const len12 = data104.length;
for(let i12=0; i12<len12; i12++){
let data105 = data104[i12];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.code === undefined){
const err310 = {instancePath:instancePath+"/task_ends/" + i11+"/failures/" + i12,schemaPath:"#/properties/task_ends/items/properties/failures/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err310];
}
else {
noteFault(vErrors, err310);
}
errors++;
}
if(data105.facts === undefined){
const err311 = {instancePath:instancePath+"/task_ends/" + i11+"/failures/" + i12,schemaPath:"#/properties/task_ends/items/properties/failures/items/required",keyword:"required",params:{missingProperty: "facts"}};
if(vErrors === null){
vErrors = [err311];
}
else {
noteFault(vErrors, err311);
}
errors++;
}
if(data105.remedy === undefined){
const err312 = {instancePath:instancePath+"/task_ends/" + i11+"/failures/" + i12,schemaPath:"#/properties/task_ends/items/properties/failures/items/required",keyword:"required",params:{missingProperty: "remedy"}};
if(vErrors === null){
vErrors = [err312];
}
else {
noteFault(vErrors, err312);
}
errors++;
}
for(const key12 in data105){
if(!((((key12 === "code") || (key12 === "facts")) || (key12 === "remedy")) || (key12 === "at"))){
const err313 = {instancePath:instancePath+"/task_ends/" + i11+"/failures/" + i12,schemaPath:"#/properties/task_ends/items/properties/failures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err313];
}
else {
noteFault(vErrors, err313);
}
errors++;
}
}
if(data105.code !== undefined){
let data106 = data105.code;
if(typeof data106 === "string"){
if(!pattern32.test(data106)){
const err314 = {instancePath:instancePath+"/task_ends/" + i11+"/failures/" + i12+"/code",schemaPath:"common.v1.schema.json#/$defs/failure_code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,95}$"}};
if(vErrors === null){
vErrors = [err314];
}
else {
noteFault(vErrors, err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/task_ends/" + i11+"/failures/" + i12+"/code",schemaPath:"common.v1.schema.json#/$defs/failure_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err315];
}
else {
noteFault(vErrors, err315);
}
errors++;
}
}
if(data105.facts !== undefined){
let data107 = data105.facts;
if(typeof data107 === "string"){
if(func2(data107) > 1024){
const err316 = {instancePath:instancePath+"/task_ends/" + i11+"/failures/" + i12+"/facts",schemaPath:"common.v1.schema.json#/$defs/failure_text/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err316];
}
else {
noteFault(vErrors, err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/task_ends/" + i11+"/failures/" + i12+"/facts",schemaPath:"common.v1.schema.json#/$defs/failure_text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err317];
}
else {
noteFault(vErrors, err317);
}
errors++;
}
}
if(data105.remedy !== undefined){
let data108 = data105.remedy;
if(typeof data108 === "string"){
if(func2(data108) > 1024){
const err318 = {instancePath:instancePath+"/task_ends/" + i11+"/failures/" + i12+"/remedy",schemaPath:"common.v1.schema.json#/$defs/failure_text/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err318];
}
else {
noteFault(vErrors, err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/task_ends/" + i11+"/failures/" + i12+"/remedy",schemaPath:"common.v1.schema.json#/$defs/failure_text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err319];
}
else {
noteFault(vErrors, err319);
}
errors++;
}
}
if(data105.at !== undefined){
if(!(validate26(data105.at, {instancePath:instancePath+"/task_ends/" + i11+"/failures/" + i12+"/at",parentData:data105,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : joinFaults(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err320 = {instancePath:instancePath+"/task_ends/" + i11+"/failures/" + i12,schemaPath:"#/properties/task_ends/items/properties/failures/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err320];
}
else {
noteFault(vErrors, err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/task_ends/" + i11+"/failures",schemaPath:"#/properties/task_ends/items/properties/failures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err321];
}
else {
noteFault(vErrors, err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/task_ends/" + i11,schemaPath:"#/properties/task_ends/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err322];
}
else {
noteFault(vErrors, err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/task_ends",schemaPath:"#/properties/task_ends/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err323];
}
else {
noteFault(vErrors, err323);
}
errors++;
}
}
if(data.scenario_run_id !== undefined){
let data110 = data.scenario_run_id;
const _errs260 = errors;
let valid81 = false;
let passing0 = null;
const _errs261 = errors;
if(typeof data110 === "string"){
if(!pattern33.test(data110)){
const err324 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err324];
}
else {
noteFault(vErrors, err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err325];
}
else {
noteFault(vErrors, err325);
}
errors++;
}
var _valid1 = _errs261 === errors;
if(_valid1){
valid81 = true;
passing0 = 0;
}
const _errs264 = errors;
if(data110 !== null){
const err326 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"#/properties/scenario_run_id/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err326];
}
else {
noteFault(vErrors, err326);
}
errors++;
}
var _valid1 = _errs264 === errors;
if(_valid1 && valid81){
valid81 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid81 = true;
passing0 = 1;
}
}
if(!valid81){
const err327 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"#/properties/scenario_run_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err327];
}
else {
noteFault(vErrors, err327);
}
errors++;
}
else {
errors = _errs260;
if(vErrors !== null){
if(_errs260){
vErrors.length = _errs260;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err328 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err328];
}
else {
noteFault(vErrors, err328);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

