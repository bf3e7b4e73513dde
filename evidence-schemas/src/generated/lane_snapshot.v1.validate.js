// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"lane_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","lane","phase","plan_phase","phase_id","substrate","platform_run_id","execution_id","attempt","captured_at_utc","started_at_utc","completed_at_utc","elapsed_seconds","runtime_budget","source_refs","checks","blockers","overall_pass","coverage","registry_sha256","epoch","ci","non_secret_policy","payload"],"properties":{"schema":{"const":"fp.lane_snapshot.v1"},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"phase":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"plan_phase":{"$ref":"common.v1.schema.json#/$defs/plan_phase"},"phase_id":{"$ref":"common.v1.schema.json#/$defs/phase_id"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/run_or_none"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"attempt":{"type":"integer","minimum":1},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"started_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"completed_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"elapsed_seconds":{"type":"number","minimum":0},"runtime_budget":{"$ref":"common.v1.schema.json#/$defs/runtime_budget"},"source_refs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["lane","key","version_id","sha256","overall_pass","blockers_count"],"properties":{"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"overall_pass":{"type":"boolean"},"blockers_count":{"type":"integer","minimum":0}}}},"checks":{"type":"array","items":{"oneOf":[{"type":"object","additionalProperties":false,"required":["id","title","expected","observed","pass","applicability","fails","evidence"],"properties":{"id":{"$ref":"common.v1.schema.json#/$defs/check_id"},"title":{"type":"string","minLength":1,"maxLength":1024},"expected":{},"observed":{},"pass":{"type":"boolean"},"applicability":{"const":"evaluated"},"fails":{"$ref":"common.v1.schema.json#/$defs/blocker_code"},"evidence":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":20},"severity":{"const":"BLOCKER"}}},{"type":"object","additionalProperties":false,"required":["id","title","expected","observed","pass","reason","applicability","fails","evidence"],"properties":{"id":{"$ref":"common.v1.schema.json#/$defs/check_id"},"title":{"type":"string","minLength":1,"maxLength":1024},"expected":{},"observed":{},"pass":{"const":false},"reason":{"type":"string","minLength":1,"maxLength":1024},"applicability":{"const":"substrate"},"fails":{"$ref":"common.v1.schema.json#/$defs/blocker_code"},"evidence":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":20},"severity":{"const":"BLOCKER"}}},{"type":"object","additionalProperties":false,"required":["id","title","expected","observed","pass","reason","applicability","fails","evidence"],"properties":{"id":{"$ref":"common.v1.schema.json#/$defs/check_id"},"title":{"type":"string","minLength":1,"maxLength":1024},"expected":{},"observed":{},"pass":{"const":false},"reason":{"type":"string","minLength":1,"maxLength":1024},"applicability":{"const":"planned"},"fails":{"$ref":"common.v1.schema.json#/$defs/blocker_code"},"evidence":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":20},"severity":{"const":"BLOCKER"}}}]}},"blockers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","check_ids","message","closure_criteria"],"properties":{"code":{"$ref":"common.v1.schema.json#/$defs/blocker_code"},"check_ids":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/check_id"},"minItems":1},"message":{"type":"string","minLength":1,"maxLength":1024},"closure_criteria":{"type":"string","minLength":1,"maxLength":1024}}}},"overall_pass":{"type":"boolean"},"coverage":{"type":"object","additionalProperties":false,"required":["evaluated","substrate","planned","substrate_checks","planned_checks"],"properties":{"evaluated":{"type":"integer","minimum":0},"substrate":{"type":"integer","minimum":0},"planned":{"type":"integer","minimum":0},"substrate_checks":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/check_id"}},"planned_checks":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/check_id"}}}},"registry_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"epoch":{"$ref":"common.v1.schema.json#/$defs/epoch"},"ci":{"$ref":"common.v1.schema.json#/$defs/ci"},"non_secret_policy":{"$ref":"common.v1.schema.json#/$defs/non_secret_policy"},"payload":{"type":"object"},"scenario_run_id":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex32"},{"type":"null"}]}},"if":{"properties":{"plan_phase":{"enum":["M0","M1","M2","M3"]}}},"then":true,"else":{"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"}}}};
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
const schema48 = {"type":"string","pattern":"^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"};
const schema49 = {"type":"string","pattern":"^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"};
const schema61 = {"type":"object","additionalProperties":false,"required":["repository","workflow","workflow_sha","run_id","run_attempt","job","actor"],"properties":{"repository":{"type":"string","minLength":1,"maxLength":1024},"workflow":{"type":"string","minLength":1,"maxLength":1024},"workflow_sha":{"type":"string","minLength":1,"maxLength":1024},"run_id":{"type":"string","minLength":1,"maxLength":1024},"run_attempt":{"type":"integer","minimum":1},"job":{"type":"string","minLength":1,"maxLength":1024},"actor":{"type":"string","minLength":1,"maxLength":1024}}};
const schema64 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern5 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
const pattern7 = new RegExp("^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$", "u");
const pattern8 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern9 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern13 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
const pattern14 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern15 = new RegExp("^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$", "u");
const pattern16 = new RegExp("^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$", "u");
const pattern28 = new RegExp("^[0-9a-f]{32}$", "u");
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const schema59 = {"type":"object","additionalProperties":false,"required":["kafka_cluster_id","db_resource_id","image_digest"],"properties":{"kafka_cluster_id":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"db_resource_id":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"image_digest":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/image_digest"},{"type":"null"}]}}};
const schema60 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern26 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

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
vErrors.push(err0);
}
errors++;
}
if(data.db_resource_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "db_resource_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.image_digest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors.push(err4);
}
errors++;
}
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
vErrors.push(err6);
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
vErrors.push(err7);
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
vErrors.push(err8);
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
vErrors.push(err9);
}
errors++;
}
if(func2(data1) < 1){
const err10 = {instancePath:instancePath+"/db_resource_id",schemaPath:"#/properties/db_resource_id/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
vErrors.push(err11);
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
vErrors.push(err12);
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
vErrors.push(err13);
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
if(!pattern26.test(data2)){
const err14 = {instancePath:instancePath+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
vErrors.push(err15);
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
vErrors.push(err16);
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
vErrors.push(err17);
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
vErrors.push(err18);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"object","additionalProperties":false,"required":["scanner_version","rules_sha256","hits"],"properties":{"scanner_version":{"type":"string","minLength":1,"maxLength":1024},"rules_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"hits":{"const":0}}};

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
vErrors.push(err0);
}
errors++;
}
if(data.rules_sha256 === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules_sha256"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hits === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hits"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors.push(err4);
}
errors++;
}
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/scanner_version",schemaPath:"#/properties/scanner_version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
vErrors.push(err6);
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
vErrors.push(err7);
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
vErrors.push(err8);
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
vErrors.push(err9);
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
vErrors.push(err10);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.lane === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.phase === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.plan_phase === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan_phase"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.phase_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase_id"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.substrate === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.platform_run_id === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.execution_id === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.attempt === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.captured_at_utc === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "captured_at_utc"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.started_at_utc === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_at_utc"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.completed_at_utc === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completed_at_utc"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.elapsed_seconds === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "elapsed_seconds"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.runtime_budget === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runtime_budget"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.source_refs === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_refs"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.checks === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.blockers === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockers"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.overall_pass === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "overall_pass"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.coverage === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "coverage"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.registry_sha256 === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry_sha256"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.epoch === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.ci === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ci"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.non_secret_policy === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "non_secret_policy"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.payload === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err28 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.lane_snapshot.v1" !== data.schema){
const err29 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.lane_snapshot.v1"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.lane !== undefined){
let data3 = data.lane;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err30 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
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
const err31 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.phase !== undefined){
let data4 = data.phase;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err32 = {instancePath:instancePath+"/phase",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
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
const err33 = {instancePath:instancePath+"/phase",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.plan_phase !== undefined){
let data5 = data.plan_phase;
if(!(((((((((((data5 === "M0") || (data5 === "M1")) || (data5 === "M2")) || (data5 === "M3")) || (data5 === "M4")) || (data5 === "M5")) || (data5 === "M6")) || (data5 === "M7")) || (data5 === "M8")) || (data5 === "M9")) || (data5 === "M10"))){
const err34 = {instancePath:instancePath+"/plan_phase",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema36.enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.phase_id !== undefined){
let data6 = data.phase_id;
if(!((((((((((((((((data6 === "pre-P(-1)") || (data6 === "P(-1)")) || (data6 === "P0")) || (data6 === "P1")) || (data6 === "P2")) || (data6 === "P3")) || (data6 === "P4")) || (data6 === "P5")) || (data6 === "P6")) || (data6 === "P7")) || (data6 === "P8")) || (data6 === "P9")) || (data6 === "P10")) || (data6 === "P11")) || (data6 === "P12")) || (data6 === "certification"))){
const err35 = {instancePath:instancePath+"/phase_id",schemaPath:"common.v1.schema.json#/$defs/phase_id/enum",keyword:"enum",params:{allowedValues: schema37.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.substrate !== undefined){
let data7 = data.substrate;
if(!(((data7 === "embedded") || (data7 === "emulated")) || (data7 === "dev_min"))){
const err36 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema38.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data8 = data.platform_run_id;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err37 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/run_or_none/pattern",keyword:"pattern",params:{pattern: "^(?:N/A|platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?)$"}};
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
const err38 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/run_or_none/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data9 = data.execution_id;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err39 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.attempt !== undefined){
let data10 = data.attempt;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err41 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err42 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.captured_at_utc !== undefined){
let data11 = data.captured_at_utc;
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
const err43 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err44 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.started_at_utc !== undefined){
let data12 = data.started_at_utc;
if(typeof data12 === "string"){
if(!pattern9.test(data12)){
const err45 = {instancePath:instancePath+"/started_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/started_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.completed_at_utc !== undefined){
let data13 = data.completed_at_utc;
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
const err47 = {instancePath:instancePath+"/completed_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/completed_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.elapsed_seconds !== undefined){
let data14 = data.elapsed_seconds;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err49 = {instancePath:instancePath+"/elapsed_seconds",schemaPath:"#/properties/elapsed_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/elapsed_seconds",schemaPath:"#/properties/elapsed_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.runtime_budget !== undefined){
let data15 = data.runtime_budget;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.budget_seconds === undefined){
const err51 = {instancePath:instancePath+"/runtime_budget",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/required",keyword:"required",params:{missingProperty: "budget_seconds"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data15.elapsed_seconds === undefined){
const err52 = {instancePath:instancePath+"/runtime_budget",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/required",keyword:"required",params:{missingProperty: "elapsed_seconds"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data15.budget_pass === undefined){
const err53 = {instancePath:instancePath+"/runtime_budget",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/required",keyword:"required",params:{missingProperty: "budget_pass"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key1 in data15){
if(!(((key1 === "budget_seconds") || (key1 === "elapsed_seconds")) || (key1 === "budget_pass"))){
const err54 = {instancePath:instancePath+"/runtime_budget",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.budget_seconds !== undefined){
let data16 = data15.budget_seconds;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err55 = {instancePath:instancePath+"/runtime_budget/budget_seconds",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/properties/budget_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err56 = {instancePath:instancePath+"/runtime_budget/budget_seconds",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/properties/budget_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data15.elapsed_seconds !== undefined){
let data17 = data15.elapsed_seconds;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err57 = {instancePath:instancePath+"/runtime_budget/elapsed_seconds",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/properties/elapsed_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/runtime_budget/elapsed_seconds",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/properties/elapsed_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data15.budget_pass !== undefined){
if(typeof data15.budget_pass !== "boolean"){
const err59 = {instancePath:instancePath+"/runtime_budget/budget_pass",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/properties/budget_pass/type",keyword:"type",params:{type: "boolean"}};
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
else {
const err60 = {instancePath:instancePath+"/runtime_budget",schemaPath:"common.v1.schema.json#/$defs/runtime_budget/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
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
const err61 = {instancePath:instancePath+"/source_refs/" + i0,schemaPath:"#/properties/source_refs/items/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data20.key === undefined){
const err62 = {instancePath:instancePath+"/source_refs/" + i0,schemaPath:"#/properties/source_refs/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data20.version_id === undefined){
const err63 = {instancePath:instancePath+"/source_refs/" + i0,schemaPath:"#/properties/source_refs/items/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data20.sha256 === undefined){
const err64 = {instancePath:instancePath+"/source_refs/" + i0,schemaPath:"#/properties/source_refs/items/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data20.overall_pass === undefined){
const err65 = {instancePath:instancePath+"/source_refs/" + i0,schemaPath:"#/properties/source_refs/items/required",keyword:"required",params:{missingProperty: "overall_pass"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data20.blockers_count === undefined){
const err66 = {instancePath:instancePath+"/source_refs/" + i0,schemaPath:"#/properties/source_refs/items/required",keyword:"required",params:{missingProperty: "blockers_count"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key2 in data20){
if(!((((((key2 === "lane") || (key2 === "key")) || (key2 === "version_id")) || (key2 === "sha256")) || (key2 === "overall_pass")) || (key2 === "blockers_count"))){
const err67 = {instancePath:instancePath+"/source_refs/" + i0,schemaPath:"#/properties/source_refs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data20.lane !== undefined){
let data21 = data20.lane;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err68 = {instancePath:instancePath+"/source_refs/" + i0+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
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
const err69 = {instancePath:instancePath+"/source_refs/" + i0+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data20.key !== undefined){
let data22 = data20.key;
if(typeof data22 === "string"){
if(func2(data22) > 1024){
const err70 = {instancePath:instancePath+"/source_refs/" + i0+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func2(data22) < 1){
const err71 = {instancePath:instancePath+"/source_refs/" + i0+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!pattern13.test(data22)){
const err72 = {instancePath:instancePath+"/source_refs/" + i0+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/source_refs/" + i0+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data20.version_id !== undefined){
let data23 = data20.version_id;
if(typeof data23 === "string"){
if(func2(data23) > 1024){
const err74 = {instancePath:instancePath+"/source_refs/" + i0+"/version_id",schemaPath:"#/properties/source_refs/items/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func2(data23) < 1){
const err75 = {instancePath:instancePath+"/source_refs/" + i0+"/version_id",schemaPath:"#/properties/source_refs/items/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/source_refs/" + i0+"/version_id",schemaPath:"#/properties/source_refs/items/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data20.sha256 !== undefined){
let data24 = data20.sha256;
if(typeof data24 === "string"){
if(!pattern14.test(data24)){
const err77 = {instancePath:instancePath+"/source_refs/" + i0+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/source_refs/" + i0+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data20.overall_pass !== undefined){
if(typeof data20.overall_pass !== "boolean"){
const err79 = {instancePath:instancePath+"/source_refs/" + i0+"/overall_pass",schemaPath:"#/properties/source_refs/items/properties/overall_pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data20.blockers_count !== undefined){
let data26 = data20.blockers_count;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err80 = {instancePath:instancePath+"/source_refs/" + i0+"/blockers_count",schemaPath:"#/properties/source_refs/items/properties/blockers_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err81 = {instancePath:instancePath+"/source_refs/" + i0+"/blockers_count",schemaPath:"#/properties/source_refs/items/properties/blockers_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
else {
const err82 = {instancePath:instancePath+"/source_refs/" + i0,schemaPath:"#/properties/source_refs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/source_refs",schemaPath:"#/properties/source_refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.checks !== undefined){
let data27 = data.checks;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
const _errs74 = errors;
let valid25 = false;
let passing0 = null;
const _errs75 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.id === undefined){
const err84 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data28.title === undefined){
const err85 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data28.expected === undefined){
const err86 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "expected"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data28.observed === undefined){
const err87 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "observed"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data28.pass === undefined){
const err88 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "pass"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data28.applicability === undefined){
const err89 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "applicability"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data28.fails === undefined){
const err90 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "fails"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data28.evidence === undefined){
const err91 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key3 in data28){
if(!(func1.call(schema31.properties.checks.items.oneOf[0].properties, key3))){
const err92 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data28.id !== undefined){
let data29 = data28.id;
if(typeof data29 === "string"){
if(!pattern15.test(data29)){
const err93 = {instancePath:instancePath+"/checks/" + i1+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
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
const err94 = {instancePath:instancePath+"/checks/" + i1+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data28.title !== undefined){
let data30 = data28.title;
if(typeof data30 === "string"){
if(func2(data30) > 1024){
const err95 = {instancePath:instancePath+"/checks/" + i1+"/title",schemaPath:"#/properties/checks/items/oneOf/0/properties/title/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(func2(data30) < 1){
const err96 = {instancePath:instancePath+"/checks/" + i1+"/title",schemaPath:"#/properties/checks/items/oneOf/0/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
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
const err97 = {instancePath:instancePath+"/checks/" + i1+"/title",schemaPath:"#/properties/checks/items/oneOf/0/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data28.pass !== undefined){
if(typeof data28.pass !== "boolean"){
const err98 = {instancePath:instancePath+"/checks/" + i1+"/pass",schemaPath:"#/properties/checks/items/oneOf/0/properties/pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data28.applicability !== undefined){
if("evaluated" !== data28.applicability){
const err99 = {instancePath:instancePath+"/checks/" + i1+"/applicability",schemaPath:"#/properties/checks/items/oneOf/0/properties/applicability/const",keyword:"const",params:{allowedValue: "evaluated"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data28.fails !== undefined){
let data33 = data28.fails;
if(typeof data33 === "string"){
if(!pattern16.test(data33)){
const err100 = {instancePath:instancePath+"/checks/" + i1+"/fails",schemaPath:"common.v1.schema.json#/$defs/blocker_code/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/checks/" + i1+"/fails",schemaPath:"common.v1.schema.json#/$defs/blocker_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data28.evidence !== undefined){
let data34 = data28.evidence;
if(Array.isArray(data34)){
if(data34.length > 20){
const err102 = {instancePath:instancePath+"/checks/" + i1+"/evidence",schemaPath:"#/properties/checks/items/oneOf/0/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
let data35 = data34[i2];
if(typeof data35 === "string"){
if(func2(data35) > 1024){
const err103 = {instancePath:instancePath+"/checks/" + i1+"/evidence/" + i2,schemaPath:"#/properties/checks/items/oneOf/0/properties/evidence/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func2(data35) < 1){
const err104 = {instancePath:instancePath+"/checks/" + i1+"/evidence/" + i2,schemaPath:"#/properties/checks/items/oneOf/0/properties/evidence/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/checks/" + i1+"/evidence/" + i2,schemaPath:"#/properties/checks/items/oneOf/0/properties/evidence/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/checks/" + i1+"/evidence",schemaPath:"#/properties/checks/items/oneOf/0/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data28.severity !== undefined){
if("BLOCKER" !== data28.severity){
const err107 = {instancePath:instancePath+"/checks/" + i1+"/severity",schemaPath:"#/properties/checks/items/oneOf/0/properties/severity/const",keyword:"const",params:{allowedValue: "BLOCKER"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid1 = _errs75 === errors;
if(_valid1){
valid25 = true;
passing0 = 0;
var props1 = true;
}
const _errs94 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.id === undefined){
const err109 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data28.title === undefined){
const err110 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data28.expected === undefined){
const err111 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "expected"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data28.observed === undefined){
const err112 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "observed"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data28.pass === undefined){
const err113 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "pass"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data28.reason === undefined){
const err114 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data28.applicability === undefined){
const err115 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "applicability"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data28.fails === undefined){
const err116 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "fails"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data28.evidence === undefined){
const err117 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key4 in data28){
if(!(func1.call(schema31.properties.checks.items.oneOf[1].properties, key4))){
const err118 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data28.id !== undefined){
let data37 = data28.id;
if(typeof data37 === "string"){
if(!pattern15.test(data37)){
const err119 = {instancePath:instancePath+"/checks/" + i1+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/checks/" + i1+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data28.title !== undefined){
let data38 = data28.title;
if(typeof data38 === "string"){
if(func2(data38) > 1024){
const err121 = {instancePath:instancePath+"/checks/" + i1+"/title",schemaPath:"#/properties/checks/items/oneOf/1/properties/title/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(func2(data38) < 1){
const err122 = {instancePath:instancePath+"/checks/" + i1+"/title",schemaPath:"#/properties/checks/items/oneOf/1/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/checks/" + i1+"/title",schemaPath:"#/properties/checks/items/oneOf/1/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data28.pass !== undefined){
if(false !== data28.pass){
const err124 = {instancePath:instancePath+"/checks/" + i1+"/pass",schemaPath:"#/properties/checks/items/oneOf/1/properties/pass/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data28.reason !== undefined){
let data40 = data28.reason;
if(typeof data40 === "string"){
if(func2(data40) > 1024){
const err125 = {instancePath:instancePath+"/checks/" + i1+"/reason",schemaPath:"#/properties/checks/items/oneOf/1/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(func2(data40) < 1){
const err126 = {instancePath:instancePath+"/checks/" + i1+"/reason",schemaPath:"#/properties/checks/items/oneOf/1/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/checks/" + i1+"/reason",schemaPath:"#/properties/checks/items/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data28.applicability !== undefined){
if("substrate" !== data28.applicability){
const err128 = {instancePath:instancePath+"/checks/" + i1+"/applicability",schemaPath:"#/properties/checks/items/oneOf/1/properties/applicability/const",keyword:"const",params:{allowedValue: "substrate"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data28.fails !== undefined){
let data42 = data28.fails;
if(typeof data42 === "string"){
if(!pattern16.test(data42)){
const err129 = {instancePath:instancePath+"/checks/" + i1+"/fails",schemaPath:"common.v1.schema.json#/$defs/blocker_code/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/checks/" + i1+"/fails",schemaPath:"common.v1.schema.json#/$defs/blocker_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data28.evidence !== undefined){
let data43 = data28.evidence;
if(Array.isArray(data43)){
if(data43.length > 20){
const err131 = {instancePath:instancePath+"/checks/" + i1+"/evidence",schemaPath:"#/properties/checks/items/oneOf/1/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
const len3 = data43.length;
for(let i3=0; i3<len3; i3++){
let data44 = data43[i3];
if(typeof data44 === "string"){
if(func2(data44) > 1024){
const err132 = {instancePath:instancePath+"/checks/" + i1+"/evidence/" + i3,schemaPath:"#/properties/checks/items/oneOf/1/properties/evidence/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(func2(data44) < 1){
const err133 = {instancePath:instancePath+"/checks/" + i1+"/evidence/" + i3,schemaPath:"#/properties/checks/items/oneOf/1/properties/evidence/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/checks/" + i1+"/evidence/" + i3,schemaPath:"#/properties/checks/items/oneOf/1/properties/evidence/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/checks/" + i1+"/evidence",schemaPath:"#/properties/checks/items/oneOf/1/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data28.severity !== undefined){
if("BLOCKER" !== data28.severity){
const err136 = {instancePath:instancePath+"/checks/" + i1+"/severity",schemaPath:"#/properties/checks/items/oneOf/1/properties/severity/const",keyword:"const",params:{allowedValue: "BLOCKER"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid1 = _errs94 === errors;
if(_valid1 && valid25){
valid25 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid25 = true;
passing0 = 1;
if(props1 !== true){
props1 = true;
}
}
const _errs114 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.id === undefined){
const err138 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data28.title === undefined){
const err139 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data28.expected === undefined){
const err140 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "expected"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data28.observed === undefined){
const err141 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "observed"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data28.pass === undefined){
const err142 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pass"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data28.reason === undefined){
const err143 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data28.applicability === undefined){
const err144 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "applicability"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data28.fails === undefined){
const err145 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "fails"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data28.evidence === undefined){
const err146 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
for(const key5 in data28){
if(!(func1.call(schema31.properties.checks.items.oneOf[2].properties, key5))){
const err147 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data28.id !== undefined){
let data46 = data28.id;
if(typeof data46 === "string"){
if(!pattern15.test(data46)){
const err148 = {instancePath:instancePath+"/checks/" + i1+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/checks/" + i1+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data28.title !== undefined){
let data47 = data28.title;
if(typeof data47 === "string"){
if(func2(data47) > 1024){
const err150 = {instancePath:instancePath+"/checks/" + i1+"/title",schemaPath:"#/properties/checks/items/oneOf/2/properties/title/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(func2(data47) < 1){
const err151 = {instancePath:instancePath+"/checks/" + i1+"/title",schemaPath:"#/properties/checks/items/oneOf/2/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/checks/" + i1+"/title",schemaPath:"#/properties/checks/items/oneOf/2/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data28.pass !== undefined){
if(false !== data28.pass){
const err153 = {instancePath:instancePath+"/checks/" + i1+"/pass",schemaPath:"#/properties/checks/items/oneOf/2/properties/pass/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data28.reason !== undefined){
let data49 = data28.reason;
if(typeof data49 === "string"){
if(func2(data49) > 1024){
const err154 = {instancePath:instancePath+"/checks/" + i1+"/reason",schemaPath:"#/properties/checks/items/oneOf/2/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(func2(data49) < 1){
const err155 = {instancePath:instancePath+"/checks/" + i1+"/reason",schemaPath:"#/properties/checks/items/oneOf/2/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/checks/" + i1+"/reason",schemaPath:"#/properties/checks/items/oneOf/2/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data28.applicability !== undefined){
if("planned" !== data28.applicability){
const err157 = {instancePath:instancePath+"/checks/" + i1+"/applicability",schemaPath:"#/properties/checks/items/oneOf/2/properties/applicability/const",keyword:"const",params:{allowedValue: "planned"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data28.fails !== undefined){
let data51 = data28.fails;
if(typeof data51 === "string"){
if(!pattern16.test(data51)){
const err158 = {instancePath:instancePath+"/checks/" + i1+"/fails",schemaPath:"common.v1.schema.json#/$defs/blocker_code/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/checks/" + i1+"/fails",schemaPath:"common.v1.schema.json#/$defs/blocker_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data28.evidence !== undefined){
let data52 = data28.evidence;
if(Array.isArray(data52)){
if(data52.length > 20){
const err160 = {instancePath:instancePath+"/checks/" + i1+"/evidence",schemaPath:"#/properties/checks/items/oneOf/2/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const len4 = data52.length;
for(let i4=0; i4<len4; i4++){
let data53 = data52[i4];
if(typeof data53 === "string"){
if(func2(data53) > 1024){
const err161 = {instancePath:instancePath+"/checks/" + i1+"/evidence/" + i4,schemaPath:"#/properties/checks/items/oneOf/2/properties/evidence/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(func2(data53) < 1){
const err162 = {instancePath:instancePath+"/checks/" + i1+"/evidence/" + i4,schemaPath:"#/properties/checks/items/oneOf/2/properties/evidence/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/checks/" + i1+"/evidence/" + i4,schemaPath:"#/properties/checks/items/oneOf/2/properties/evidence/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/checks/" + i1+"/evidence",schemaPath:"#/properties/checks/items/oneOf/2/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data28.severity !== undefined){
if("BLOCKER" !== data28.severity){
const err165 = {instancePath:instancePath+"/checks/" + i1+"/severity",schemaPath:"#/properties/checks/items/oneOf/2/properties/severity/const",keyword:"const",params:{allowedValue: "BLOCKER"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid1 = _errs114 === errors;
if(_valid1 && valid25){
valid25 = false;
passing0 = [passing0, 2];
}
else {
if(_valid1){
valid25 = true;
passing0 = 2;
if(props1 !== true){
props1 = true;
}
}
}
}
if(!valid25){
const err167 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err168 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.blockers !== undefined){
let data55 = data.blockers;
if(Array.isArray(data55)){
const len5 = data55.length;
for(let i5=0; i5<len5; i5++){
let data56 = data55[i5];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.code === undefined){
const err169 = {instancePath:instancePath+"/blockers/" + i5,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data56.check_ids === undefined){
const err170 = {instancePath:instancePath+"/blockers/" + i5,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "check_ids"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data56.message === undefined){
const err171 = {instancePath:instancePath+"/blockers/" + i5,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data56.closure_criteria === undefined){
const err172 = {instancePath:instancePath+"/blockers/" + i5,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "closure_criteria"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key6 in data56){
if(!((((key6 === "code") || (key6 === "check_ids")) || (key6 === "message")) || (key6 === "closure_criteria"))){
const err173 = {instancePath:instancePath+"/blockers/" + i5,schemaPath:"#/properties/blockers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data56.code !== undefined){
let data57 = data56.code;
if(typeof data57 === "string"){
if(!pattern16.test(data57)){
const err174 = {instancePath:instancePath+"/blockers/" + i5+"/code",schemaPath:"common.v1.schema.json#/$defs/blocker_code/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/blockers/" + i5+"/code",schemaPath:"common.v1.schema.json#/$defs/blocker_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data56.check_ids !== undefined){
let data58 = data56.check_ids;
if(Array.isArray(data58)){
if(data58.length < 1){
const err176 = {instancePath:instancePath+"/blockers/" + i5+"/check_ids",schemaPath:"#/properties/blockers/items/properties/check_ids/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
const len6 = data58.length;
for(let i6=0; i6<len6; i6++){
let data59 = data58[i6];
if(typeof data59 === "string"){
if(!pattern15.test(data59)){
const err177 = {instancePath:instancePath+"/blockers/" + i5+"/check_ids/" + i6,schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/blockers/" + i5+"/check_ids/" + i6,schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/blockers/" + i5+"/check_ids",schemaPath:"#/properties/blockers/items/properties/check_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data56.message !== undefined){
let data60 = data56.message;
if(typeof data60 === "string"){
if(func2(data60) > 1024){
const err180 = {instancePath:instancePath+"/blockers/" + i5+"/message",schemaPath:"#/properties/blockers/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(func2(data60) < 1){
const err181 = {instancePath:instancePath+"/blockers/" + i5+"/message",schemaPath:"#/properties/blockers/items/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/blockers/" + i5+"/message",schemaPath:"#/properties/blockers/items/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data56.closure_criteria !== undefined){
let data61 = data56.closure_criteria;
if(typeof data61 === "string"){
if(func2(data61) > 1024){
const err183 = {instancePath:instancePath+"/blockers/" + i5+"/closure_criteria",schemaPath:"#/properties/blockers/items/properties/closure_criteria/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(func2(data61) < 1){
const err184 = {instancePath:instancePath+"/blockers/" + i5+"/closure_criteria",schemaPath:"#/properties/blockers/items/properties/closure_criteria/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/blockers/" + i5+"/closure_criteria",schemaPath:"#/properties/blockers/items/properties/closure_criteria/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/blockers/" + i5,schemaPath:"#/properties/blockers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data.overall_pass !== undefined){
if(typeof data.overall_pass !== "boolean"){
const err188 = {instancePath:instancePath+"/overall_pass",schemaPath:"#/properties/overall_pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data.coverage !== undefined){
let data63 = data.coverage;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.evaluated === undefined){
const err189 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: "evaluated"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data63.substrate === undefined){
const err190 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data63.planned === undefined){
const err191 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: "planned"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data63.substrate_checks === undefined){
const err192 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: "substrate_checks"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data63.planned_checks === undefined){
const err193 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: "planned_checks"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
for(const key7 in data63){
if(!(((((key7 === "evaluated") || (key7 === "substrate")) || (key7 === "planned")) || (key7 === "substrate_checks")) || (key7 === "planned_checks"))){
const err194 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data63.evaluated !== undefined){
let data64 = data63.evaluated;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err195 = {instancePath:instancePath+"/coverage/evaluated",schemaPath:"#/properties/coverage/properties/evaluated/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
const err196 = {instancePath:instancePath+"/coverage/evaluated",schemaPath:"#/properties/coverage/properties/evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
if(data63.substrate !== undefined){
let data65 = data63.substrate;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err197 = {instancePath:instancePath+"/coverage/substrate",schemaPath:"#/properties/coverage/properties/substrate/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err198 = {instancePath:instancePath+"/coverage/substrate",schemaPath:"#/properties/coverage/properties/substrate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
if(data63.planned !== undefined){
let data66 = data63.planned;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err199 = {instancePath:instancePath+"/coverage/planned",schemaPath:"#/properties/coverage/properties/planned/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
const err200 = {instancePath:instancePath+"/coverage/planned",schemaPath:"#/properties/coverage/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
if(data63.substrate_checks !== undefined){
let data67 = data63.substrate_checks;
if(Array.isArray(data67)){
const len7 = data67.length;
for(let i7=0; i7<len7; i7++){
let data68 = data67[i7];
if(typeof data68 === "string"){
if(!pattern15.test(data68)){
const err201 = {instancePath:instancePath+"/coverage/substrate_checks/" + i7,schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/coverage/substrate_checks/" + i7,schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/coverage/substrate_checks",schemaPath:"#/properties/coverage/properties/substrate_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data63.planned_checks !== undefined){
let data69 = data63.planned_checks;
if(Array.isArray(data69)){
const len8 = data69.length;
for(let i8=0; i8<len8; i8++){
let data70 = data69[i8];
if(typeof data70 === "string"){
if(!pattern15.test(data70)){
const err204 = {instancePath:instancePath+"/coverage/planned_checks/" + i8,schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/coverage/planned_checks/" + i8,schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/coverage/planned_checks",schemaPath:"#/properties/coverage/properties/planned_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
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
vErrors.push(err207);
}
errors++;
}
}
if(data.registry_sha256 !== undefined){
let data71 = data.registry_sha256;
if(typeof data71 === "string"){
if(!pattern14.test(data71)){
const err208 = {instancePath:instancePath+"/registry_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/registry_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data.epoch !== undefined){
if(!(validate22(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.ci !== undefined){
let data73 = data.ci;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.repository === undefined){
const err210 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data73.workflow === undefined){
const err211 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "workflow"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data73.workflow_sha === undefined){
const err212 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "workflow_sha"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data73.run_id === undefined){
const err213 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "run_id"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data73.run_attempt === undefined){
const err214 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "run_attempt"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data73.job === undefined){
const err215 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "job"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data73.actor === undefined){
const err216 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
for(const key8 in data73){
if(!(((((((key8 === "repository") || (key8 === "workflow")) || (key8 === "workflow_sha")) || (key8 === "run_id")) || (key8 === "run_attempt")) || (key8 === "job")) || (key8 === "actor"))){
const err217 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data73.repository !== undefined){
let data74 = data73.repository;
if(typeof data74 === "string"){
if(func2(data74) > 1024){
const err218 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(func2(data74) < 1){
const err219 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data73.workflow !== undefined){
let data75 = data73.workflow;
if(typeof data75 === "string"){
if(func2(data75) > 1024){
const err221 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(func2(data75) < 1){
const err222 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data73.workflow_sha !== undefined){
let data76 = data73.workflow_sha;
if(typeof data76 === "string"){
if(func2(data76) > 1024){
const err224 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(func2(data76) < 1){
const err225 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data73.run_id !== undefined){
let data77 = data73.run_id;
if(typeof data77 === "string"){
if(func2(data77) > 1024){
const err227 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(func2(data77) < 1){
const err228 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data73.run_attempt !== undefined){
let data78 = data73.run_attempt;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err230 = {instancePath:instancePath+"/ci/run_attempt",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 1 || isNaN(data78)){
const err231 = {instancePath:instancePath+"/ci/run_attempt",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
if(data73.job !== undefined){
let data79 = data73.job;
if(typeof data79 === "string"){
if(func2(data79) > 1024){
const err232 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(func2(data79) < 1){
const err233 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data73.actor !== undefined){
let data80 = data73.actor;
if(typeof data80 === "string"){
if(func2(data80) > 1024){
const err235 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(func2(data80) < 1){
const err236 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data.non_secret_policy !== undefined){
if(!(validate24(data.non_secret_policy, {instancePath:instancePath+"/non_secret_policy",parentData:data,parentDataProperty:"non_secret_policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.payload !== undefined){
let data82 = data.payload;
if(!(data82 && typeof data82 == "object" && !Array.isArray(data82))){
const err239 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.scenario_run_id !== undefined){
let data83 = data.scenario_run_id;
const _errs198 = errors;
let valid58 = false;
let passing1 = null;
const _errs199 = errors;
if(typeof data83 === "string"){
if(!pattern28.test(data83)){
const err240 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid2 = _errs199 === errors;
if(_valid2){
valid58 = true;
passing1 = 0;
}
const _errs202 = errors;
if(data83 !== null){
const err242 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"#/properties/scenario_run_id/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid2 = _errs202 === errors;
if(_valid2 && valid58){
valid58 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid58 = true;
passing1 = 1;
}
}
if(!valid58){
const err243 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"#/properties/scenario_run_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
else {
errors = _errs198;
if(vErrors !== null){
if(_errs198){
vErrors.length = _errs198;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err244 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

