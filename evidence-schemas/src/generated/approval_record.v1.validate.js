// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"approval_record.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","mechanism","environment","phase","execution_id","substrate","approval_id","nonce","operator","approved_at_utc","comment","self_approved","predecessor_verdict","definition_sha256","protection","purpose","subject","expires_at_utc","decisions"],"properties":{"schema":{"const":"fp.approval_record.v1"},"mechanism":{"enum":["embedded_recorded_answer","github_environment","signed_dispatch"]},"environment":{"type":"string","pattern":"^phase-(activation|execute)-m(10|[0-9])$"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"execution_id":{"type":"string","minLength":1,"maxLength":1024},"substrate":{"enum":["embedded","emulated","dev_min"]},"approval_id":{"type":"string","minLength":1,"maxLength":1024},"nonce":{"type":"string","minLength":1,"maxLength":1024},"operator":{"type":"string","minLength":1,"maxLength":1024},"approved_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"comment":{"type":"string","minLength":1,"maxLength":1024},"self_approved":{"type":"boolean"},"predecessor_verdict":{"oneOf":[{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},{"type":"null"}]},"definition_sha256":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"protection":{"type":"object","additionalProperties":false,"required":["required_reviewers","prevent_self_review","admin_bypass","branch_policy"],"properties":{"required_reviewers":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"prevent_self_review":{"type":"boolean"},"admin_bypass":{"type":"boolean"},"branch_policy":{"type":"string","minLength":1,"maxLength":1024}}},"purpose":{"enum":["activation","execution_go","decision","revocation","reopening","drift_resolution","waiver","budget_reset"]},"subject":{"oneOf":[{"type":"object","additionalProperties":false,"required":["event","class","resolution","refs","stale_lanes"],"properties":{"event":{"const":"DRIFT_RESOLVED"},"class":{"type":"string","minLength":1,"maxLength":1024},"resolution":{"enum":["REVERTED","REPINNED"]},"refs":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":1024}},"stale_lanes":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":1024}}}},{"type":"object","additionalProperties":false,"required":["event","reason","affected_lanes","occupied_by"],"properties":{"event":{"const":"PHASE_REOPENED"},"reason":{"enum":["SCOPE_UPLIFT","DRIFT_DISCOVERED","EVIDENCE_INVALIDATED","RERUN_APPROVED"]},"affected_lanes":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":1024}},"occupied_by":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/plan_phase"},{"type":"null"}]}}},{"type":"object","additionalProperties":false,"required":["event","item","elapsed_seconds","reason","residual_risk"],"properties":{"event":{"const":"WAIVER_RECORDED"},"item":{"type":"string","minLength":1,"maxLength":1024},"elapsed_seconds":{"type":"number","minimum":0},"reason":{"type":"string","minLength":1,"maxLength":1024},"residual_risk":{"type":"string","minLength":1,"maxLength":1024}}},{"type":"object","additionalProperties":false,"required":["event","reason"],"properties":{"event":{"const":"EXECUTION_GO_REVOKED"},"reason":{"type":"string","minLength":1,"maxLength":1024}}},{"type":"object","additionalProperties":false,"required":["event","reset_intent","snapshot"],"properties":{"event":{"const":"BUDGET_STOP_CLEARED"},"reset_intent":{"type":"string","minLength":1,"maxLength":1024},"snapshot":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"}}},{"type":"null"}]},"expires_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"decisions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","value","locator"],"properties":{"key":{"type":"string","minLength":1,"maxLength":128},"value":{"oneOf":[{"type":"string","minLength":1,"maxLength":4096},{"type":"null"}]},"locator":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]}}},"maxItems":100},"signed_dispatch":{"type":"object","additionalProperties":false,"required":["envelope","public_key","repository_private","owner_type","plan"],"properties":{"envelope":{"type":"string","minLength":1,"maxLength":16384},"public_key":{"type":"string","pattern":"^([0-9a-f]{88}|[0-9a-f]{182})$"},"repository_private":{"const":true},"owner_type":{"enum":["User","Organization"]},"plan":{"oneOf":[{"enum":["free","team"]},{"type":"null"}]}}}},"if":{"properties":{"mechanism":{"type":"string","const":"signed_dispatch"}}},"then":{"properties":{"signed_dispatch":{"type":"object"}},"required":["signed_dispatch"]},"else":{"properties":{"signed_dispatch":false}}};
const schema33 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema34 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema36 = {"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^phase-(activation|execute)-m(10|[0-9])$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern11 = new RegExp("^([0-9a-f]{88}|[0-9a-f]{182})$", "u");
const schema37 = {"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};
const schema38 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"};
const pattern8 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");

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
if(!pattern6.test(data2)){
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
/*# sourceURL="approval_record.v1.schema.json" */;
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
if(data.mechanism !== undefined){
let data0 = data.mechanism;
if(typeof data0 !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if("signed_dispatch" !== data0){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
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
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signed_dispatch === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "signed_dispatch"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.signed_dispatch !== undefined){
let data1 = data.signed_dispatch;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/signed_dispatch",schemaPath:"#/then/properties/signed_dispatch/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.signed_dispatch = true;
props0.mechanism = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signed_dispatch !== undefined){
const err4 = {instancePath:instancePath+"/signed_dispatch",schemaPath:"#/else/properties/signed_dispatch/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.signed_dispatch = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.mechanism === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mechanism"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.environment === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.phase === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.execution_id === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.substrate === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.approval_id === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approval_id"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.nonce === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nonce"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.operator === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.approved_at_utc === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approved_at_utc"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data.comment === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comment"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data.self_approved === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "self_approved"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(data.predecessor_verdict === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predecessor_verdict"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(data.definition_sha256 === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "definition_sha256"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(data.protection === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protection"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(data.purpose === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(data.subject === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data.expires_at_utc === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_at_utc"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(data.decisions === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisions"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err25 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.approval_record.v1" !== data.schema){
const err26 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.approval_record.v1"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data.mechanism !== undefined){
let data4 = data.mechanism;
if(!(((data4 === "embedded_recorded_answer") || (data4 === "github_environment")) || (data4 === "signed_dispatch"))){
const err27 = {instancePath:instancePath+"/mechanism",schemaPath:"#/properties/mechanism/enum",keyword:"enum",params:{allowedValues: schema31.properties.mechanism.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data.environment !== undefined){
let data5 = data.environment;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err28 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "^phase-(activation|execute)-m(10|[0-9])$"}};
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
const err29 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data.phase !== undefined){
let data6 = data.phase;
if(!(((((((((((data6 === "M0") || (data6 === "M1")) || (data6 === "M2")) || (data6 === "M3")) || (data6 === "M4")) || (data6 === "M5")) || (data6 === "M6")) || (data6 === "M7")) || (data6 === "M8")) || (data6 === "M9")) || (data6 === "M10"))){
const err30 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.properties.phase.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data7 = data.execution_id;
if(typeof data7 === "string"){
if(func2(data7) > 1024){
const err31 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(func2(data7) < 1){
const err32 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
if(data.substrate !== undefined){
let data8 = data.substrate;
if(!(((data8 === "embedded") || (data8 === "emulated")) || (data8 === "dev_min"))){
const err34 = {instancePath:instancePath+"/substrate",schemaPath:"#/properties/substrate/enum",keyword:"enum",params:{allowedValues: schema31.properties.substrate.enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
if(data.approval_id !== undefined){
let data9 = data.approval_id;
if(typeof data9 === "string"){
if(func2(data9) > 1024){
const err35 = {instancePath:instancePath+"/approval_id",schemaPath:"#/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(func2(data9) < 1){
const err36 = {instancePath:instancePath+"/approval_id",schemaPath:"#/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err37 = {instancePath:instancePath+"/approval_id",schemaPath:"#/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data.nonce !== undefined){
let data10 = data.nonce;
if(typeof data10 === "string"){
if(func2(data10) > 1024){
const err38 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(func2(data10) < 1){
const err39 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/minLength",keyword:"minLength",params:{limit: 1}};
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
const err40 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
if(data.operator !== undefined){
let data11 = data.operator;
if(typeof data11 === "string"){
if(func2(data11) > 1024){
const err41 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(func2(data11) < 1){
const err42 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
if(data.approved_at_utc !== undefined){
let data12 = data.approved_at_utc;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
const err44 = {instancePath:instancePath+"/approved_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err45 = {instancePath:instancePath+"/approved_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
if(data.comment !== undefined){
let data13 = data.comment;
if(typeof data13 === "string"){
if(func2(data13) > 1024){
const err46 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if(func2(data13) < 1){
const err47 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/minLength",keyword:"minLength",params:{limit: 1}};
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
const err48 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data.self_approved !== undefined){
if(typeof data.self_approved !== "boolean"){
const err49 = {instancePath:instancePath+"/self_approved",schemaPath:"#/properties/self_approved/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data.predecessor_verdict !== undefined){
let data15 = data.predecessor_verdict;
const _errs32 = errors;
let valid6 = false;
let passing0 = null;
const _errs33 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.key === undefined){
const err50 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(data15.version_id === undefined){
const err51 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/0/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(data15.sha256 === undefined){
const err52 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/0/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
for(const key1 in data15){
if(!(((key1 === "key") || (key1 === "version_id")) || (key1 === "sha256"))){
const err53 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
if(data15.key !== undefined){
let data16 = data15.key;
if(typeof data16 === "string"){
if(func2(data16) > 1024){
const err54 = {instancePath:instancePath+"/predecessor_verdict/key",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if(func2(data16) < 1){
const err55 = {instancePath:instancePath+"/predecessor_verdict/key",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/predecessor_verdict/key",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
if(data15.version_id !== undefined){
let data17 = data15.version_id;
if(typeof data17 === "string"){
if(func2(data17) > 1024){
const err57 = {instancePath:instancePath+"/predecessor_verdict/version_id",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(func2(data17) < 1){
const err58 = {instancePath:instancePath+"/predecessor_verdict/version_id",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err59 = {instancePath:instancePath+"/predecessor_verdict/version_id",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data15.sha256 !== undefined){
let data18 = data15.sha256;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err60 = {instancePath:instancePath+"/predecessor_verdict/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err61 = {instancePath:instancePath+"/predecessor_verdict/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
else {
const err62 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
var _valid1 = _errs33 === errors;
if(_valid1){
valid6 = true;
passing0 = 0;
}
const _errs43 = errors;
if(data15 !== null){
const err63 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
var _valid1 = _errs43 === errors;
if(_valid1 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err64 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data.definition_sha256 !== undefined){
let data19 = data.definition_sha256;
const _errs46 = errors;
let valid9 = false;
let passing1 = null;
const _errs47 = errors;
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
const err65 = {instancePath:instancePath+"/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err66 = {instancePath:instancePath+"/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
var _valid2 = _errs47 === errors;
if(_valid2){
valid9 = true;
passing1 = 0;
}
const _errs50 = errors;
if(data19 !== null){
const err67 = {instancePath:instancePath+"/definition_sha256",schemaPath:"#/properties/definition_sha256/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
var _valid2 = _errs50 === errors;
if(_valid2 && valid9){
valid9 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid9 = true;
passing1 = 1;
}
}
if(!valid9){
const err68 = {instancePath:instancePath+"/definition_sha256",schemaPath:"#/properties/definition_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data.protection !== undefined){
let data20 = data.protection;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.required_reviewers === undefined){
const err69 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/required",keyword:"required",params:{missingProperty: "required_reviewers"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(data20.prevent_self_review === undefined){
const err70 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/required",keyword:"required",params:{missingProperty: "prevent_self_review"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(data20.admin_bypass === undefined){
const err71 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/required",keyword:"required",params:{missingProperty: "admin_bypass"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(data20.branch_policy === undefined){
const err72 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/required",keyword:"required",params:{missingProperty: "branch_policy"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
for(const key2 in data20){
if(!((((key2 === "required_reviewers") || (key2 === "prevent_self_review")) || (key2 === "admin_bypass")) || (key2 === "branch_policy"))){
const err73 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
if(data20.required_reviewers !== undefined){
let data21 = data20.required_reviewers;
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
let data22 = data21[i0];
if(typeof data22 === "string"){
if(func2(data22) > 1024){
const err74 = {instancePath:instancePath+"/protection/required_reviewers/" + i0,schemaPath:"#/properties/protection/properties/required_reviewers/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if(func2(data22) < 1){
const err75 = {instancePath:instancePath+"/protection/required_reviewers/" + i0,schemaPath:"#/properties/protection/properties/required_reviewers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/protection/required_reviewers/" + i0,schemaPath:"#/properties/protection/properties/required_reviewers/items/type",keyword:"type",params:{type: "string"}};
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
const err77 = {instancePath:instancePath+"/protection/required_reviewers",schemaPath:"#/properties/protection/properties/required_reviewers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
}
if(data20.prevent_self_review !== undefined){
if(typeof data20.prevent_self_review !== "boolean"){
const err78 = {instancePath:instancePath+"/protection/prevent_self_review",schemaPath:"#/properties/protection/properties/prevent_self_review/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
}
if(data20.admin_bypass !== undefined){
if(typeof data20.admin_bypass !== "boolean"){
const err79 = {instancePath:instancePath+"/protection/admin_bypass",schemaPath:"#/properties/protection/properties/admin_bypass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data20.branch_policy !== undefined){
let data25 = data20.branch_policy;
if(typeof data25 === "string"){
if(func2(data25) > 1024){
const err80 = {instancePath:instancePath+"/protection/branch_policy",schemaPath:"#/properties/protection/properties/branch_policy/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(func2(data25) < 1){
const err81 = {instancePath:instancePath+"/protection/branch_policy",schemaPath:"#/properties/protection/properties/branch_policy/minLength",keyword:"minLength",params:{limit: 1}};
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
const err82 = {instancePath:instancePath+"/protection/branch_policy",schemaPath:"#/properties/protection/properties/branch_policy/type",keyword:"type",params:{type: "string"}};
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
else {
const err83 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
if(data.purpose !== undefined){
let data26 = data.purpose;
if(!((((((((data26 === "activation") || (data26 === "execution_go")) || (data26 === "decision")) || (data26 === "revocation")) || (data26 === "reopening")) || (data26 === "drift_resolution")) || (data26 === "waiver")) || (data26 === "budget_reset"))){
const err84 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema31.properties.purpose.enum}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
if(data.subject !== undefined){
let data27 = data.subject;
const _errs67 = errors;
let valid14 = false;
let passing2 = null;
const _errs68 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.event === undefined){
const err85 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/0/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if(data27.class === undefined){
const err86 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/0/required",keyword:"required",params:{missingProperty: "class"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(data27.resolution === undefined){
const err87 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/0/required",keyword:"required",params:{missingProperty: "resolution"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if(data27.refs === undefined){
const err88 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/0/required",keyword:"required",params:{missingProperty: "refs"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(data27.stale_lanes === undefined){
const err89 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/0/required",keyword:"required",params:{missingProperty: "stale_lanes"}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
for(const key3 in data27){
if(!(((((key3 === "event") || (key3 === "class")) || (key3 === "resolution")) || (key3 === "refs")) || (key3 === "stale_lanes"))){
const err90 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
if(data27.event !== undefined){
if("DRIFT_RESOLVED" !== data27.event){
const err91 = {instancePath:instancePath+"/subject/event",schemaPath:"#/properties/subject/oneOf/0/properties/event/const",keyword:"const",params:{allowedValue: "DRIFT_RESOLVED"}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
}
if(data27.class !== undefined){
let data29 = data27.class;
if(typeof data29 === "string"){
if(func2(data29) > 1024){
const err92 = {instancePath:instancePath+"/subject/class",schemaPath:"#/properties/subject/oneOf/0/properties/class/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
if(func2(data29) < 1){
const err93 = {instancePath:instancePath+"/subject/class",schemaPath:"#/properties/subject/oneOf/0/properties/class/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/subject/class",schemaPath:"#/properties/subject/oneOf/0/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
}
if(data27.resolution !== undefined){
let data30 = data27.resolution;
if(!((data30 === "REVERTED") || (data30 === "REPINNED"))){
const err95 = {instancePath:instancePath+"/subject/resolution",schemaPath:"#/properties/subject/oneOf/0/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema31.properties.subject.oneOf[0].properties.resolution.enum}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
}
if(data27.refs !== undefined){
let data31 = data27.refs;
if(Array.isArray(data31)){
if(data31.length > 200){
const err96 = {instancePath:instancePath+"/subject/refs",schemaPath:"#/properties/subject/oneOf/0/properties/refs/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
let data32 = data31[i1];
if(typeof data32 === "string"){
if(func2(data32) > 1024){
const err97 = {instancePath:instancePath+"/subject/refs/" + i1,schemaPath:"#/properties/subject/oneOf/0/properties/refs/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
if(func2(data32) < 1){
const err98 = {instancePath:instancePath+"/subject/refs/" + i1,schemaPath:"#/properties/subject/oneOf/0/properties/refs/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err99 = {instancePath:instancePath+"/subject/refs/" + i1,schemaPath:"#/properties/subject/oneOf/0/properties/refs/items/type",keyword:"type",params:{type: "string"}};
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
const err100 = {instancePath:instancePath+"/subject/refs",schemaPath:"#/properties/subject/oneOf/0/properties/refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
if(data27.stale_lanes !== undefined){
let data33 = data27.stale_lanes;
if(Array.isArray(data33)){
if(data33.length > 200){
const err101 = {instancePath:instancePath+"/subject/stale_lanes",schemaPath:"#/properties/subject/oneOf/0/properties/stale_lanes/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
let data34 = data33[i2];
if(typeof data34 === "string"){
if(func2(data34) > 1024){
const err102 = {instancePath:instancePath+"/subject/stale_lanes/" + i2,schemaPath:"#/properties/subject/oneOf/0/properties/stale_lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
if(func2(data34) < 1){
const err103 = {instancePath:instancePath+"/subject/stale_lanes/" + i2,schemaPath:"#/properties/subject/oneOf/0/properties/stale_lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err104 = {instancePath:instancePath+"/subject/stale_lanes/" + i2,schemaPath:"#/properties/subject/oneOf/0/properties/stale_lanes/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err105 = {instancePath:instancePath+"/subject/stale_lanes",schemaPath:"#/properties/subject/oneOf/0/properties/stale_lanes/type",keyword:"type",params:{type: "array"}};
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
const err106 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
var _valid3 = _errs68 === errors;
if(_valid3){
valid14 = true;
passing2 = 0;
var props2 = true;
}
const _errs83 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.event === undefined){
const err107 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/1/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
if(data27.reason === undefined){
const err108 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
if(data27.affected_lanes === undefined){
const err109 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/1/required",keyword:"required",params:{missingProperty: "affected_lanes"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
if(data27.occupied_by === undefined){
const err110 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/1/required",keyword:"required",params:{missingProperty: "occupied_by"}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
for(const key4 in data27){
if(!((((key4 === "event") || (key4 === "reason")) || (key4 === "affected_lanes")) || (key4 === "occupied_by"))){
const err111 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
}
if(data27.event !== undefined){
if("PHASE_REOPENED" !== data27.event){
const err112 = {instancePath:instancePath+"/subject/event",schemaPath:"#/properties/subject/oneOf/1/properties/event/const",keyword:"const",params:{allowedValue: "PHASE_REOPENED"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
}
if(data27.reason !== undefined){
let data36 = data27.reason;
if(!((((data36 === "SCOPE_UPLIFT") || (data36 === "DRIFT_DISCOVERED")) || (data36 === "EVIDENCE_INVALIDATED")) || (data36 === "RERUN_APPROVED"))){
const err113 = {instancePath:instancePath+"/subject/reason",schemaPath:"#/properties/subject/oneOf/1/properties/reason/enum",keyword:"enum",params:{allowedValues: schema31.properties.subject.oneOf[1].properties.reason.enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
}
if(data27.affected_lanes !== undefined){
let data37 = data27.affected_lanes;
if(Array.isArray(data37)){
if(data37.length > 200){
const err114 = {instancePath:instancePath+"/subject/affected_lanes",schemaPath:"#/properties/subject/oneOf/1/properties/affected_lanes/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if(typeof data38 === "string"){
if(func2(data38) > 1024){
const err115 = {instancePath:instancePath+"/subject/affected_lanes/" + i3,schemaPath:"#/properties/subject/oneOf/1/properties/affected_lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
if(func2(data38) < 1){
const err116 = {instancePath:instancePath+"/subject/affected_lanes/" + i3,schemaPath:"#/properties/subject/oneOf/1/properties/affected_lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err117 = {instancePath:instancePath+"/subject/affected_lanes/" + i3,schemaPath:"#/properties/subject/oneOf/1/properties/affected_lanes/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err118 = {instancePath:instancePath+"/subject/affected_lanes",schemaPath:"#/properties/subject/oneOf/1/properties/affected_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
}
if(data27.occupied_by !== undefined){
let data39 = data27.occupied_by;
const _errs93 = errors;
let valid23 = false;
let passing3 = null;
const _errs94 = errors;
if(!(((((((((((data39 === "M0") || (data39 === "M1")) || (data39 === "M2")) || (data39 === "M3")) || (data39 === "M4")) || (data39 === "M5")) || (data39 === "M6")) || (data39 === "M7")) || (data39 === "M8")) || (data39 === "M9")) || (data39 === "M10"))){
const err119 = {instancePath:instancePath+"/subject/occupied_by",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema36.enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
var _valid4 = _errs94 === errors;
if(_valid4){
valid23 = true;
passing3 = 0;
}
const _errs96 = errors;
if(data39 !== null){
const err120 = {instancePath:instancePath+"/subject/occupied_by",schemaPath:"#/properties/subject/oneOf/1/properties/occupied_by/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
var _valid4 = _errs96 === errors;
if(_valid4 && valid23){
valid23 = false;
passing3 = [passing3, 1];
}
else {
if(_valid4){
valid23 = true;
passing3 = 1;
}
}
if(!valid23){
const err121 = {instancePath:instancePath+"/subject/occupied_by",schemaPath:"#/properties/subject/oneOf/1/properties/occupied_by/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
else {
errors = _errs93;
if(vErrors !== null){
if(_errs93){
vErrors.length = _errs93;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err122 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
var _valid3 = _errs83 === errors;
if(_valid3 && valid14){
valid14 = false;
passing2 = [passing2, 1];
}
else {
if(_valid3){
valid14 = true;
passing2 = 1;
if(props2 !== true){
props2 = true;
}
}
const _errs98 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.event === undefined){
const err123 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/2/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
if(data27.item === undefined){
const err124 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/2/required",keyword:"required",params:{missingProperty: "item"}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
if(data27.elapsed_seconds === undefined){
const err125 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/2/required",keyword:"required",params:{missingProperty: "elapsed_seconds"}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
if(data27.reason === undefined){
const err126 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/2/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
if(data27.residual_risk === undefined){
const err127 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/2/required",keyword:"required",params:{missingProperty: "residual_risk"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
for(const key5 in data27){
if(!(((((key5 === "event") || (key5 === "item")) || (key5 === "elapsed_seconds")) || (key5 === "reason")) || (key5 === "residual_risk"))){
const err128 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
}
if(data27.event !== undefined){
if("WAIVER_RECORDED" !== data27.event){
const err129 = {instancePath:instancePath+"/subject/event",schemaPath:"#/properties/subject/oneOf/2/properties/event/const",keyword:"const",params:{allowedValue: "WAIVER_RECORDED"}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
}
if(data27.item !== undefined){
let data41 = data27.item;
if(typeof data41 === "string"){
if(func2(data41) > 1024){
const err130 = {instancePath:instancePath+"/subject/item",schemaPath:"#/properties/subject/oneOf/2/properties/item/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
if(func2(data41) < 1){
const err131 = {instancePath:instancePath+"/subject/item",schemaPath:"#/properties/subject/oneOf/2/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/subject/item",schemaPath:"#/properties/subject/oneOf/2/properties/item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
}
if(data27.elapsed_seconds !== undefined){
let data42 = data27.elapsed_seconds;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err133 = {instancePath:instancePath+"/subject/elapsed_seconds",schemaPath:"#/properties/subject/oneOf/2/properties/elapsed_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err134 = {instancePath:instancePath+"/subject/elapsed_seconds",schemaPath:"#/properties/subject/oneOf/2/properties/elapsed_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
}
if(data27.reason !== undefined){
let data43 = data27.reason;
if(typeof data43 === "string"){
if(func2(data43) > 1024){
const err135 = {instancePath:instancePath+"/subject/reason",schemaPath:"#/properties/subject/oneOf/2/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
if(func2(data43) < 1){
const err136 = {instancePath:instancePath+"/subject/reason",schemaPath:"#/properties/subject/oneOf/2/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
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
const err137 = {instancePath:instancePath+"/subject/reason",schemaPath:"#/properties/subject/oneOf/2/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
}
if(data27.residual_risk !== undefined){
let data44 = data27.residual_risk;
if(typeof data44 === "string"){
if(func2(data44) > 1024){
const err138 = {instancePath:instancePath+"/subject/residual_risk",schemaPath:"#/properties/subject/oneOf/2/properties/residual_risk/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
if(func2(data44) < 1){
const err139 = {instancePath:instancePath+"/subject/residual_risk",schemaPath:"#/properties/subject/oneOf/2/properties/residual_risk/minLength",keyword:"minLength",params:{limit: 1}};
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
const err140 = {instancePath:instancePath+"/subject/residual_risk",schemaPath:"#/properties/subject/oneOf/2/properties/residual_risk/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
var _valid3 = _errs98 === errors;
if(_valid3 && valid14){
valid14 = false;
passing2 = [passing2, 2];
}
else {
if(_valid3){
valid14 = true;
passing2 = 2;
if(props2 !== true){
props2 = true;
}
}
const _errs110 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.event === undefined){
const err142 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/3/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
if(data27.reason === undefined){
const err143 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/3/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
for(const key6 in data27){
if(!((key6 === "event") || (key6 === "reason"))){
const err144 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
}
if(data27.event !== undefined){
if("EXECUTION_GO_REVOKED" !== data27.event){
const err145 = {instancePath:instancePath+"/subject/event",schemaPath:"#/properties/subject/oneOf/3/properties/event/const",keyword:"const",params:{allowedValue: "EXECUTION_GO_REVOKED"}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
}
if(data27.reason !== undefined){
let data46 = data27.reason;
if(typeof data46 === "string"){
if(func2(data46) > 1024){
const err146 = {instancePath:instancePath+"/subject/reason",schemaPath:"#/properties/subject/oneOf/3/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err146];
}
else {
noteFault(vErrors, err146);
}
errors++;
}
if(func2(data46) < 1){
const err147 = {instancePath:instancePath+"/subject/reason",schemaPath:"#/properties/subject/oneOf/3/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/subject/reason",schemaPath:"#/properties/subject/oneOf/3/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
var _valid3 = _errs110 === errors;
if(_valid3 && valid14){
valid14 = false;
passing2 = [passing2, 3];
}
else {
if(_valid3){
valid14 = true;
passing2 = 3;
if(props2 !== true){
props2 = true;
}
}
const _errs116 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.event === undefined){
const err150 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/4/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
if(data27.reset_intent === undefined){
const err151 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/4/required",keyword:"required",params:{missingProperty: "reset_intent"}};
if(vErrors === null){
vErrors = [err151];
}
else {
noteFault(vErrors, err151);
}
errors++;
}
if(data27.snapshot === undefined){
const err152 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/4/required",keyword:"required",params:{missingProperty: "snapshot"}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
for(const key7 in data27){
if(!(((key7 === "event") || (key7 === "reset_intent")) || (key7 === "snapshot"))){
const err153 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
}
}
if(data27.event !== undefined){
if("BUDGET_STOP_CLEARED" !== data27.event){
const err154 = {instancePath:instancePath+"/subject/event",schemaPath:"#/properties/subject/oneOf/4/properties/event/const",keyword:"const",params:{allowedValue: "BUDGET_STOP_CLEARED"}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
}
if(data27.reset_intent !== undefined){
let data48 = data27.reset_intent;
if(typeof data48 === "string"){
if(func2(data48) > 1024){
const err155 = {instancePath:instancePath+"/subject/reset_intent",schemaPath:"#/properties/subject/oneOf/4/properties/reset_intent/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
if(func2(data48) < 1){
const err156 = {instancePath:instancePath+"/subject/reset_intent",schemaPath:"#/properties/subject/oneOf/4/properties/reset_intent/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/subject/reset_intent",schemaPath:"#/properties/subject/oneOf/4/properties/reset_intent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
noteFault(vErrors, err157);
}
errors++;
}
}
if(data27.snapshot !== undefined){
if(!(validate22(data27.snapshot, {instancePath:instancePath+"/subject/snapshot",parentData:data27,parentDataProperty:"snapshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err158 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
var _valid3 = _errs116 === errors;
if(_valid3 && valid14){
valid14 = false;
passing2 = [passing2, 4];
}
else {
if(_valid3){
valid14 = true;
passing2 = 4;
if(props2 !== true){
props2 = true;
}
}
const _errs123 = errors;
if(data27 !== null){
const err159 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/5/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
var _valid3 = _errs123 === errors;
if(_valid3 && valid14){
valid14 = false;
passing2 = [passing2, 5];
}
else {
if(_valid3){
valid14 = true;
passing2 = 5;
}
}
}
}
}
}
if(!valid14){
const err160 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err160];
}
else {
noteFault(vErrors, err160);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
if(data.expires_at_utc !== undefined){
let data50 = data.expires_at_utc;
if(typeof data50 === "string"){
if(!pattern5.test(data50)){
const err161 = {instancePath:instancePath+"/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err161];
}
else {
noteFault(vErrors, err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
noteFault(vErrors, err162);
}
errors++;
}
}
if(data.decisions !== undefined){
let data51 = data.decisions;
if(Array.isArray(data51)){
if(data51.length > 100){
const err163 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err163];
}
else {
noteFault(vErrors, err163);
}
errors++;
}
const len4 = data51.length;
for(let i4=0; i4<len4; i4++){
let data52 = data51[i4];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.key === undefined){
const err164 = {instancePath:instancePath+"/decisions/" + i4,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err164];
}
else {
noteFault(vErrors, err164);
}
errors++;
}
if(data52.value === undefined){
const err165 = {instancePath:instancePath+"/decisions/" + i4,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err165];
}
else {
noteFault(vErrors, err165);
}
errors++;
}
if(data52.locator === undefined){
const err166 = {instancePath:instancePath+"/decisions/" + i4,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "locator"}};
if(vErrors === null){
vErrors = [err166];
}
else {
noteFault(vErrors, err166);
}
errors++;
}
for(const key8 in data52){
if(!(((key8 === "key") || (key8 === "value")) || (key8 === "locator"))){
const err167 = {instancePath:instancePath+"/decisions/" + i4,schemaPath:"#/properties/decisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err167];
}
else {
noteFault(vErrors, err167);
}
errors++;
}
}
if(data52.key !== undefined){
let data53 = data52.key;
if(typeof data53 === "string"){
if(func2(data53) > 128){
const err168 = {instancePath:instancePath+"/decisions/" + i4+"/key",schemaPath:"#/properties/decisions/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err168];
}
else {
noteFault(vErrors, err168);
}
errors++;
}
if(func2(data53) < 1){
const err169 = {instancePath:instancePath+"/decisions/" + i4+"/key",schemaPath:"#/properties/decisions/items/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err169];
}
else {
noteFault(vErrors, err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/decisions/" + i4+"/key",schemaPath:"#/properties/decisions/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
noteFault(vErrors, err170);
}
errors++;
}
}
if(data52.value !== undefined){
let data54 = data52.value;
const _errs136 = errors;
let valid32 = false;
let passing4 = null;
const _errs137 = errors;
if(typeof data54 === "string"){
if(func2(data54) > 4096){
const err171 = {instancePath:instancePath+"/decisions/" + i4+"/value",schemaPath:"#/properties/decisions/items/properties/value/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err171];
}
else {
noteFault(vErrors, err171);
}
errors++;
}
if(func2(data54) < 1){
const err172 = {instancePath:instancePath+"/decisions/" + i4+"/value",schemaPath:"#/properties/decisions/items/properties/value/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err173 = {instancePath:instancePath+"/decisions/" + i4+"/value",schemaPath:"#/properties/decisions/items/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
noteFault(vErrors, err173);
}
errors++;
}
var _valid5 = _errs137 === errors;
if(_valid5){
valid32 = true;
passing4 = 0;
}
const _errs139 = errors;
if(data54 !== null){
const err174 = {instancePath:instancePath+"/decisions/" + i4+"/value",schemaPath:"#/properties/decisions/items/properties/value/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err174];
}
else {
noteFault(vErrors, err174);
}
errors++;
}
var _valid5 = _errs139 === errors;
if(_valid5 && valid32){
valid32 = false;
passing4 = [passing4, 1];
}
else {
if(_valid5){
valid32 = true;
passing4 = 1;
}
}
if(!valid32){
const err175 = {instancePath:instancePath+"/decisions/" + i4+"/value",schemaPath:"#/properties/decisions/items/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err175];
}
else {
noteFault(vErrors, err175);
}
errors++;
}
else {
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
}
}
if(data52.locator !== undefined){
let data55 = data52.locator;
const _errs142 = errors;
let valid33 = false;
let passing5 = null;
const _errs143 = errors;
if(typeof data55 === "string"){
if(func2(data55) > 1024){
const err176 = {instancePath:instancePath+"/decisions/" + i4+"/locator",schemaPath:"#/properties/decisions/items/properties/locator/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err176];
}
else {
noteFault(vErrors, err176);
}
errors++;
}
if(func2(data55) < 1){
const err177 = {instancePath:instancePath+"/decisions/" + i4+"/locator",schemaPath:"#/properties/decisions/items/properties/locator/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err177];
}
else {
noteFault(vErrors, err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/decisions/" + i4+"/locator",schemaPath:"#/properties/decisions/items/properties/locator/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err178];
}
else {
noteFault(vErrors, err178);
}
errors++;
}
var _valid6 = _errs143 === errors;
if(_valid6){
valid33 = true;
passing5 = 0;
}
const _errs145 = errors;
if(data55 !== null){
const err179 = {instancePath:instancePath+"/decisions/" + i4+"/locator",schemaPath:"#/properties/decisions/items/properties/locator/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err179];
}
else {
noteFault(vErrors, err179);
}
errors++;
}
var _valid6 = _errs145 === errors;
if(_valid6 && valid33){
valid33 = false;
passing5 = [passing5, 1];
}
else {
if(_valid6){
valid33 = true;
passing5 = 1;
}
}
if(!valid33){
const err180 = {instancePath:instancePath+"/decisions/" + i4+"/locator",schemaPath:"#/properties/decisions/items/properties/locator/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err180];
}
else {
noteFault(vErrors, err180);
}
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err181 = {instancePath:instancePath+"/decisions/" + i4,schemaPath:"#/properties/decisions/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err182 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err182];
}
else {
noteFault(vErrors, err182);
}
errors++;
}
}
if(data.signed_dispatch !== undefined){
let data56 = data.signed_dispatch;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.envelope === undefined){
const err183 = {instancePath:instancePath+"/signed_dispatch",schemaPath:"#/properties/signed_dispatch/required",keyword:"required",params:{missingProperty: "envelope"}};
if(vErrors === null){
vErrors = [err183];
}
else {
noteFault(vErrors, err183);
}
errors++;
}
if(data56.public_key === undefined){
const err184 = {instancePath:instancePath+"/signed_dispatch",schemaPath:"#/properties/signed_dispatch/required",keyword:"required",params:{missingProperty: "public_key"}};
if(vErrors === null){
vErrors = [err184];
}
else {
noteFault(vErrors, err184);
}
errors++;
}
if(data56.repository_private === undefined){
const err185 = {instancePath:instancePath+"/signed_dispatch",schemaPath:"#/properties/signed_dispatch/required",keyword:"required",params:{missingProperty: "repository_private"}};
if(vErrors === null){
vErrors = [err185];
}
else {
noteFault(vErrors, err185);
}
errors++;
}
if(data56.owner_type === undefined){
const err186 = {instancePath:instancePath+"/signed_dispatch",schemaPath:"#/properties/signed_dispatch/required",keyword:"required",params:{missingProperty: "owner_type"}};
if(vErrors === null){
vErrors = [err186];
}
else {
noteFault(vErrors, err186);
}
errors++;
}
if(data56.plan === undefined){
const err187 = {instancePath:instancePath+"/signed_dispatch",schemaPath:"#/properties/signed_dispatch/required",keyword:"required",params:{missingProperty: "plan"}};
if(vErrors === null){
vErrors = [err187];
}
else {
noteFault(vErrors, err187);
}
errors++;
}
for(const key9 in data56){
if(!(((((key9 === "envelope") || (key9 === "public_key")) || (key9 === "repository_private")) || (key9 === "owner_type")) || (key9 === "plan"))){
const err188 = {instancePath:instancePath+"/signed_dispatch",schemaPath:"#/properties/signed_dispatch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err188];
}
else {
noteFault(vErrors, err188);
}
errors++;
}
}
if(data56.envelope !== undefined){
let data57 = data56.envelope;
if(typeof data57 === "string"){
if(func2(data57) > 16384){
const err189 = {instancePath:instancePath+"/signed_dispatch/envelope",schemaPath:"#/properties/signed_dispatch/properties/envelope/maxLength",keyword:"maxLength",params:{limit: 16384}};
if(vErrors === null){
vErrors = [err189];
}
else {
noteFault(vErrors, err189);
}
errors++;
}
if(func2(data57) < 1){
const err190 = {instancePath:instancePath+"/signed_dispatch/envelope",schemaPath:"#/properties/signed_dispatch/properties/envelope/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err190];
}
else {
noteFault(vErrors, err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/signed_dispatch/envelope",schemaPath:"#/properties/signed_dispatch/properties/envelope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err191];
}
else {
noteFault(vErrors, err191);
}
errors++;
}
}
if(data56.public_key !== undefined){
let data58 = data56.public_key;
if(typeof data58 === "string"){
if(!pattern11.test(data58)){
const err192 = {instancePath:instancePath+"/signed_dispatch/public_key",schemaPath:"#/properties/signed_dispatch/properties/public_key/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{88}|[0-9a-f]{182})$"}};
if(vErrors === null){
vErrors = [err192];
}
else {
noteFault(vErrors, err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/signed_dispatch/public_key",schemaPath:"#/properties/signed_dispatch/properties/public_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
noteFault(vErrors, err193);
}
errors++;
}
}
if(data56.repository_private !== undefined){
if(true !== data56.repository_private){
const err194 = {instancePath:instancePath+"/signed_dispatch/repository_private",schemaPath:"#/properties/signed_dispatch/properties/repository_private/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err194];
}
else {
noteFault(vErrors, err194);
}
errors++;
}
}
if(data56.owner_type !== undefined){
let data60 = data56.owner_type;
if(!((data60 === "User") || (data60 === "Organization"))){
const err195 = {instancePath:instancePath+"/signed_dispatch/owner_type",schemaPath:"#/properties/signed_dispatch/properties/owner_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.signed_dispatch.properties.owner_type.enum}};
if(vErrors === null){
vErrors = [err195];
}
else {
noteFault(vErrors, err195);
}
errors++;
}
}
if(data56.plan !== undefined){
let data61 = data56.plan;
const _errs157 = errors;
let valid35 = false;
let passing6 = null;
const _errs158 = errors;
if(!((data61 === "free") || (data61 === "team"))){
const err196 = {instancePath:instancePath+"/signed_dispatch/plan",schemaPath:"#/properties/signed_dispatch/properties/plan/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.signed_dispatch.properties.plan.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err196];
}
else {
noteFault(vErrors, err196);
}
errors++;
}
var _valid7 = _errs158 === errors;
if(_valid7){
valid35 = true;
passing6 = 0;
}
const _errs159 = errors;
if(data61 !== null){
const err197 = {instancePath:instancePath+"/signed_dispatch/plan",schemaPath:"#/properties/signed_dispatch/properties/plan/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err197];
}
else {
noteFault(vErrors, err197);
}
errors++;
}
var _valid7 = _errs159 === errors;
if(_valid7 && valid35){
valid35 = false;
passing6 = [passing6, 1];
}
else {
if(_valid7){
valid35 = true;
passing6 = 1;
}
}
if(!valid35){
const err198 = {instancePath:instancePath+"/signed_dispatch/plan",schemaPath:"#/properties/signed_dispatch/properties/plan/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err198];
}
else {
noteFault(vErrors, err198);
}
errors++;
}
else {
errors = _errs157;
if(vErrors !== null){
if(_errs157){
vErrors.length = _errs157;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err199 = {instancePath:instancePath+"/signed_dispatch",schemaPath:"#/properties/signed_dispatch/type",keyword:"type",params:{type: "object"}};
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
const err200 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
noteFault(vErrors, err200);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

