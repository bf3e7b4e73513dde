// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"ledger_state.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","ledger_seq","ledger_head_sha256","at_utc","budget_stop","used_nonces","phases","final_word","planned_drift"],"properties":{"schema":{"const":"fp.ledger_state.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"ledger_seq":{"type":"integer","minimum":0},"ledger_head_sha256":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"at_utc":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/time"},{"type":"null"}]},"budget_stop":{"type":"boolean"},"used_nonces":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"phases":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["phase","status","elaboration","definition_sha256","execution_go","unresolved_decisions","open_blockers","open_drift","hold_reason","waiting_on","lanes","completed_seq","verdict_code"],"properties":{"phase":{"$ref":"common.v1.schema.json#/$defs/plan_phase"},"status":{"enum":["NOT_STARTED","ACTIVE","BLOCKED","DONE"]},"elaboration":{"enum":["GATE_LEVEL","EXECUTION_GRADE"]},"definition_sha256":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"execution_go":{"oneOf":[{"type":"object","additionalProperties":false,"required":["lanes","expires_at_utc","execution_id"],"properties":{"lanes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"}},"expires_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"}}},{"type":"null"}]},"unresolved_decisions":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"open_blockers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","lane","opened_seq"],"properties":{"code":{"$ref":"common.v1.schema.json#/$defs/blocker_code"},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"opened_seq":{"type":"integer","minimum":1}}}},"open_drift":{"type":"array","items":{"type":"string","minLength":1,"maxLength":64}},"hold_reason":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"waiting_on":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/plan_phase"},{"type":"null"}]},"lanes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["lane","status","planned","execution_id","attempt","snapshot","waived"],"properties":{"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"status":{"enum":["NOT_RUN","RUNNING","PASS","FAIL","STALE"]},"planned":{"type":"boolean"},"execution_id":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/execution_id"},{"type":"null"}]},"attempt":{"type":"integer","minimum":0},"snapshot":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},{"type":"null"}]},"waived":{"type":"boolean"}}}},"completed_seq":{"oneOf":[{"type":"integer","minimum":1},{"type":"null"}]},"verdict_code":{"oneOf":[{"enum":["ADVANCE_TO_M1","ADVANCE_TO_M2","ADVANCE_TO_M3","ADVANCE_TO_M4","ADVANCE_TO_M5","ADVANCE_TO_M6","ADVANCE_TO_M7","ADVANCE_TO_M8","ADVANCE_TO_M9","ADVANCE_TO_M10","HOLD_M0","HOLD_M1","HOLD_M2","HOLD_M3","HOLD_M4","HOLD_M5","HOLD_M6","HOLD_M7","HOLD_M8","HOLD_M9","HOLD_M10","ADVANCE_CERTIFIED_DEV_MIN","REHEARSED","REHEARSED_PARTIAL"]},{"type":"null"}]}}},"minItems":11,"maxItems":11},"final_word":{"type":"string","maxLength":32,"pattern":"^(?:REHEARSED|REHEARSED_PARTIAL|HOLD_M(?:10|[0-9])|ADVANCE_CERTIFIED_DEV_MIN)$"},"planned_drift":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["class","waits_for"],"properties":{"class":{"type":"string","minLength":1,"maxLength":16},"waits_for":{"type":"integer","minimum":1}}}}},"if":{"properties":{"substrate":{"const":"dev_min"}}},"then":{"properties":{"final_word":{"type":"string","pattern":"^(?:HOLD|ADVANCE)_"}}},"else":{"properties":{"final_word":{"type":"string","pattern":"^(?:HOLD_|REHEARSED)"}}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema35 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema36 = {"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]};
const schema38 = {"type":"string","pattern":"^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"};
const schema40 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema41 = {"type":"string","pattern":"^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"};
const pattern4 = new RegExp("^(?:HOLD|ADVANCE)_", "u");
const pattern5 = new RegExp("^(?:HOLD_|REHEARSED)", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern9 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
const pattern11 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern12 = new RegExp("^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$", "u");
const pattern18 = new RegExp("^(?:REHEARSED|REHEARSED_PARTIAL|HOLD_M(?:10|[0-9])|ADVANCE_CERTIFIED_DEV_MIN)$", "u");
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const schema46 = {"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};
const schema47 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"};
const pattern16 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");

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
if(!pattern16.test(data0)){
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
/*# sourceURL="ledger_state.v1.schema.json" */;
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
if(data.substrate !== undefined){
if("dev_min" !== data.substrate){
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
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.final_word !== undefined){
let data1 = data.final_word;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err1 = {instancePath:instancePath+"/final_word",schemaPath:"#/then/properties/final_word/pattern",keyword:"pattern",params:{pattern: "^(?:HOLD|ADVANCE)_"}};
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
const err2 = {instancePath:instancePath+"/final_word",schemaPath:"#/then/properties/final_word/type",keyword:"type",params:{type: "string"}};
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
props0.final_word = true;
props0.substrate = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.final_word !== undefined){
let data2 = data.final_word;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err3 = {instancePath:instancePath+"/final_word",schemaPath:"#/else/properties/final_word/pattern",keyword:"pattern",params:{pattern: "^(?:HOLD_|REHEARSED)"}};
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
const err4 = {instancePath:instancePath+"/final_word",schemaPath:"#/else/properties/final_word/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.final_word = true;
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
if(data.substrate === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.ledger_seq === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ledger_seq"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.ledger_head_sha256 === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ledger_head_sha256"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.at_utc === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at_utc"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.budget_stop === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budget_stop"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.used_nonces === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "used_nonces"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.phases === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phases"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.final_word === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "final_word"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.planned_drift === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "planned_drift"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.ledger_state.v1" !== data.schema){
const err17 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.ledger_state.v1"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.substrate !== undefined){
let data4 = data.substrate;
if(!(((data4 === "embedded") || (data4 === "emulated")) || (data4 === "dev_min"))){
const err18 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.ledger_seq !== undefined){
let data5 = data.ledger_seq;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err19 = {instancePath:instancePath+"/ledger_seq",schemaPath:"#/properties/ledger_seq/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/ledger_seq",schemaPath:"#/properties/ledger_seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
}
if(data.ledger_head_sha256 !== undefined){
let data6 = data.ledger_head_sha256;
const _errs17 = errors;
let valid6 = false;
let passing0 = null;
const _errs18 = errors;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err21 = {instancePath:instancePath+"/ledger_head_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/ledger_head_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
var _valid1 = _errs18 === errors;
if(_valid1){
valid6 = true;
passing0 = 0;
}
const _errs21 = errors;
if(data6 !== null){
const err23 = {instancePath:instancePath+"/ledger_head_sha256",schemaPath:"#/properties/ledger_head_sha256/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
var _valid1 = _errs21 === errors;
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
const err24 = {instancePath:instancePath+"/ledger_head_sha256",schemaPath:"#/properties/ledger_head_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
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
if(data.at_utc !== undefined){
let data7 = data.at_utc;
const _errs24 = errors;
let valid8 = false;
let passing1 = null;
const _errs25 = errors;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err25 = {instancePath:instancePath+"/at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
var _valid2 = _errs25 === errors;
if(_valid2){
valid8 = true;
passing1 = 0;
}
const _errs28 = errors;
if(data7 !== null){
const err27 = {instancePath:instancePath+"/at_utc",schemaPath:"#/properties/at_utc/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
var _valid2 = _errs28 === errors;
if(_valid2 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid8 = true;
passing1 = 1;
}
}
if(!valid8){
const err28 = {instancePath:instancePath+"/at_utc",schemaPath:"#/properties/at_utc/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data.budget_stop !== undefined){
if(typeof data.budget_stop !== "boolean"){
const err29 = {instancePath:instancePath+"/budget_stop",schemaPath:"#/properties/budget_stop/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data.used_nonces !== undefined){
let data9 = data.used_nonces;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func2(data10) > 1024){
const err30 = {instancePath:instancePath+"/used_nonces/" + i0,schemaPath:"#/properties/used_nonces/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(func2(data10) < 1){
const err31 = {instancePath:instancePath+"/used_nonces/" + i0,schemaPath:"#/properties/used_nonces/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err32 = {instancePath:instancePath+"/used_nonces/" + i0,schemaPath:"#/properties/used_nonces/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/used_nonces",schemaPath:"#/properties/used_nonces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
if(data.phases !== undefined){
let data11 = data.phases;
if(Array.isArray(data11)){
if(data11.length > 11){
const err34 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/maxItems",keyword:"maxItems",params:{limit: 11}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data11.length < 11){
const err35 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 11}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.phase === undefined){
const err36 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(data12.status === undefined){
const err37 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(data12.elaboration === undefined){
const err38 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "elaboration"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(data12.definition_sha256 === undefined){
const err39 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "definition_sha256"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(data12.execution_go === undefined){
const err40 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "execution_go"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(data12.unresolved_decisions === undefined){
const err41 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "unresolved_decisions"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(data12.open_blockers === undefined){
const err42 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "open_blockers"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data12.open_drift === undefined){
const err43 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "open_drift"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(data12.hold_reason === undefined){
const err44 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "hold_reason"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(data12.waiting_on === undefined){
const err45 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "waiting_on"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(data12.lanes === undefined){
const err46 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if(data12.completed_seq === undefined){
const err47 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "completed_seq"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(data12.verdict_code === undefined){
const err48 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "verdict_code"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
for(const key1 in data12){
if(!(func1.call(schema31.properties.phases.items.properties, key1))){
const err49 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data12.phase !== undefined){
let data13 = data12.phase;
if(!(((((((((((data13 === "M0") || (data13 === "M1")) || (data13 === "M2")) || (data13 === "M3")) || (data13 === "M4")) || (data13 === "M5")) || (data13 === "M6")) || (data13 === "M7")) || (data13 === "M8")) || (data13 === "M9")) || (data13 === "M10"))){
const err50 = {instancePath:instancePath+"/phases/" + i1+"/phase",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema36.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
if(data12.status !== undefined){
let data14 = data12.status;
if(!((((data14 === "NOT_STARTED") || (data14 === "ACTIVE")) || (data14 === "BLOCKED")) || (data14 === "DONE"))){
const err51 = {instancePath:instancePath+"/phases/" + i1+"/status",schemaPath:"#/properties/phases/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
if(data12.elaboration !== undefined){
let data15 = data12.elaboration;
if(!((data15 === "GATE_LEVEL") || (data15 === "EXECUTION_GRADE"))){
const err52 = {instancePath:instancePath+"/phases/" + i1+"/elaboration",schemaPath:"#/properties/phases/items/properties/elaboration/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.properties.elaboration.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
}
if(data12.definition_sha256 !== undefined){
let data16 = data12.definition_sha256;
const _errs46 = errors;
let valid16 = false;
let passing2 = null;
const _errs47 = errors;
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err53 = {instancePath:instancePath+"/phases/" + i1+"/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/phases/" + i1+"/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
var _valid3 = _errs47 === errors;
if(_valid3){
valid16 = true;
passing2 = 0;
}
const _errs50 = errors;
if(data16 !== null){
const err55 = {instancePath:instancePath+"/phases/" + i1+"/definition_sha256",schemaPath:"#/properties/phases/items/properties/definition_sha256/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
var _valid3 = _errs50 === errors;
if(_valid3 && valid16){
valid16 = false;
passing2 = [passing2, 1];
}
else {
if(_valid3){
valid16 = true;
passing2 = 1;
}
}
if(!valid16){
const err56 = {instancePath:instancePath+"/phases/" + i1+"/definition_sha256",schemaPath:"#/properties/phases/items/properties/definition_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
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
if(data12.execution_go !== undefined){
let data17 = data12.execution_go;
const _errs53 = errors;
let valid18 = false;
let passing3 = null;
const _errs54 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.lanes === undefined){
const err57 = {instancePath:instancePath+"/phases/" + i1+"/execution_go",schemaPath:"#/properties/phases/items/properties/execution_go/oneOf/0/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(data17.expires_at_utc === undefined){
const err58 = {instancePath:instancePath+"/phases/" + i1+"/execution_go",schemaPath:"#/properties/phases/items/properties/execution_go/oneOf/0/required",keyword:"required",params:{missingProperty: "expires_at_utc"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if(data17.execution_id === undefined){
const err59 = {instancePath:instancePath+"/phases/" + i1+"/execution_go",schemaPath:"#/properties/phases/items/properties/execution_go/oneOf/0/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
for(const key2 in data17){
if(!(((key2 === "lanes") || (key2 === "expires_at_utc")) || (key2 === "execution_id"))){
const err60 = {instancePath:instancePath+"/phases/" + i1+"/execution_go",schemaPath:"#/properties/phases/items/properties/execution_go/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
}
if(data17.lanes !== undefined){
let data18 = data17.lanes;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(typeof data19 === "string"){
if(!pattern9.test(data19)){
const err61 = {instancePath:instancePath+"/phases/" + i1+"/execution_go/lanes/" + i2,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/phases/" + i1+"/execution_go/lanes/" + i2,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/phases/" + i1+"/execution_go/lanes",schemaPath:"#/properties/phases/items/properties/execution_go/oneOf/0/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
}
if(data17.expires_at_utc !== undefined){
let data20 = data17.expires_at_utc;
if(typeof data20 === "string"){
if(!pattern7.test(data20)){
const err64 = {instancePath:instancePath+"/phases/" + i1+"/execution_go/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err65 = {instancePath:instancePath+"/phases/" + i1+"/execution_go/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
}
if(data17.execution_id !== undefined){
let data21 = data17.execution_id;
if(typeof data21 === "string"){
if(!pattern11.test(data21)){
const err66 = {instancePath:instancePath+"/phases/" + i1+"/execution_go/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/phases/" + i1+"/execution_go/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
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
else {
const err68 = {instancePath:instancePath+"/phases/" + i1+"/execution_go",schemaPath:"#/properties/phases/items/properties/execution_go/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
var _valid4 = _errs54 === errors;
if(_valid4){
valid18 = true;
passing3 = 0;
}
const _errs68 = errors;
if(data17 !== null){
const err69 = {instancePath:instancePath+"/phases/" + i1+"/execution_go",schemaPath:"#/properties/phases/items/properties/execution_go/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
var _valid4 = _errs68 === errors;
if(_valid4 && valid18){
valid18 = false;
passing3 = [passing3, 1];
}
else {
if(_valid4){
valid18 = true;
passing3 = 1;
}
}
if(!valid18){
const err70 = {instancePath:instancePath+"/phases/" + i1+"/execution_go",schemaPath:"#/properties/phases/items/properties/execution_go/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data12.unresolved_decisions !== undefined){
let data22 = data12.unresolved_decisions;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(func2(data23) > 1024){
const err71 = {instancePath:instancePath+"/phases/" + i1+"/unresolved_decisions/" + i3,schemaPath:"#/properties/phases/items/properties/unresolved_decisions/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(func2(data23) < 1){
const err72 = {instancePath:instancePath+"/phases/" + i1+"/unresolved_decisions/" + i3,schemaPath:"#/properties/phases/items/properties/unresolved_decisions/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err73 = {instancePath:instancePath+"/phases/" + i1+"/unresolved_decisions/" + i3,schemaPath:"#/properties/phases/items/properties/unresolved_decisions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/phases/" + i1+"/unresolved_decisions",schemaPath:"#/properties/phases/items/properties/unresolved_decisions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
}
if(data12.open_blockers !== undefined){
let data24 = data12.open_blockers;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.code === undefined){
const err75 = {instancePath:instancePath+"/phases/" + i1+"/open_blockers/" + i4,schemaPath:"#/properties/phases/items/properties/open_blockers/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
if(data25.lane === undefined){
const err76 = {instancePath:instancePath+"/phases/" + i1+"/open_blockers/" + i4,schemaPath:"#/properties/phases/items/properties/open_blockers/items/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
if(data25.opened_seq === undefined){
const err77 = {instancePath:instancePath+"/phases/" + i1+"/open_blockers/" + i4,schemaPath:"#/properties/phases/items/properties/open_blockers/items/required",keyword:"required",params:{missingProperty: "opened_seq"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
for(const key3 in data25){
if(!(((key3 === "code") || (key3 === "lane")) || (key3 === "opened_seq"))){
const err78 = {instancePath:instancePath+"/phases/" + i1+"/open_blockers/" + i4,schemaPath:"#/properties/phases/items/properties/open_blockers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
}
if(data25.code !== undefined){
let data26 = data25.code;
if(typeof data26 === "string"){
if(!pattern12.test(data26)){
const err79 = {instancePath:instancePath+"/phases/" + i1+"/open_blockers/" + i4+"/code",schemaPath:"common.v1.schema.json#/$defs/blocker_code/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"}};
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
const err80 = {instancePath:instancePath+"/phases/" + i1+"/open_blockers/" + i4+"/code",schemaPath:"common.v1.schema.json#/$defs/blocker_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
}
if(data25.lane !== undefined){
let data27 = data25.lane;
if(typeof data27 === "string"){
if(!pattern9.test(data27)){
const err81 = {instancePath:instancePath+"/phases/" + i1+"/open_blockers/" + i4+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
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
const err82 = {instancePath:instancePath+"/phases/" + i1+"/open_blockers/" + i4+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
if(data25.opened_seq !== undefined){
let data28 = data25.opened_seq;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err83 = {instancePath:instancePath+"/phases/" + i1+"/open_blockers/" + i4+"/opened_seq",schemaPath:"#/properties/phases/items/properties/open_blockers/items/properties/opened_seq/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
const err84 = {instancePath:instancePath+"/phases/" + i1+"/open_blockers/" + i4+"/opened_seq",schemaPath:"#/properties/phases/items/properties/open_blockers/items/properties/opened_seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err85 = {instancePath:instancePath+"/phases/" + i1+"/open_blockers/" + i4,schemaPath:"#/properties/phases/items/properties/open_blockers/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err86 = {instancePath:instancePath+"/phases/" + i1+"/open_blockers",schemaPath:"#/properties/phases/items/properties/open_blockers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
}
if(data12.open_drift !== undefined){
let data29 = data12.open_drift;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
let data30 = data29[i5];
if(typeof data30 === "string"){
if(func2(data30) > 64){
const err87 = {instancePath:instancePath+"/phases/" + i1+"/open_drift/" + i5,schemaPath:"#/properties/phases/items/properties/open_drift/items/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if(func2(data30) < 1){
const err88 = {instancePath:instancePath+"/phases/" + i1+"/open_drift/" + i5,schemaPath:"#/properties/phases/items/properties/open_drift/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/phases/" + i1+"/open_drift/" + i5,schemaPath:"#/properties/phases/items/properties/open_drift/items/type",keyword:"type",params:{type: "string"}};
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
const err90 = {instancePath:instancePath+"/phases/" + i1+"/open_drift",schemaPath:"#/properties/phases/items/properties/open_drift/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
if(data12.hold_reason !== undefined){
let data31 = data12.hold_reason;
const _errs92 = errors;
let valid34 = false;
let passing4 = null;
const _errs93 = errors;
if(typeof data31 === "string"){
if(func2(data31) > 1024){
const err91 = {instancePath:instancePath+"/phases/" + i1+"/hold_reason",schemaPath:"#/properties/phases/items/properties/hold_reason/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
if(func2(data31) < 1){
const err92 = {instancePath:instancePath+"/phases/" + i1+"/hold_reason",schemaPath:"#/properties/phases/items/properties/hold_reason/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err93 = {instancePath:instancePath+"/phases/" + i1+"/hold_reason",schemaPath:"#/properties/phases/items/properties/hold_reason/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
var _valid5 = _errs93 === errors;
if(_valid5){
valid34 = true;
passing4 = 0;
}
const _errs95 = errors;
if(data31 !== null){
const err94 = {instancePath:instancePath+"/phases/" + i1+"/hold_reason",schemaPath:"#/properties/phases/items/properties/hold_reason/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
var _valid5 = _errs95 === errors;
if(_valid5 && valid34){
valid34 = false;
passing4 = [passing4, 1];
}
else {
if(_valid5){
valid34 = true;
passing4 = 1;
}
}
if(!valid34){
const err95 = {instancePath:instancePath+"/phases/" + i1+"/hold_reason",schemaPath:"#/properties/phases/items/properties/hold_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
else {
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
}
}
if(data12.waiting_on !== undefined){
let data32 = data12.waiting_on;
const _errs98 = errors;
let valid35 = false;
let passing5 = null;
const _errs99 = errors;
if(!(((((((((((data32 === "M0") || (data32 === "M1")) || (data32 === "M2")) || (data32 === "M3")) || (data32 === "M4")) || (data32 === "M5")) || (data32 === "M6")) || (data32 === "M7")) || (data32 === "M8")) || (data32 === "M9")) || (data32 === "M10"))){
const err96 = {instancePath:instancePath+"/phases/" + i1+"/waiting_on",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema36.enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
var _valid6 = _errs99 === errors;
if(_valid6){
valid35 = true;
passing5 = 0;
}
const _errs101 = errors;
if(data32 !== null){
const err97 = {instancePath:instancePath+"/phases/" + i1+"/waiting_on",schemaPath:"#/properties/phases/items/properties/waiting_on/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
var _valid6 = _errs101 === errors;
if(_valid6 && valid35){
valid35 = false;
passing5 = [passing5, 1];
}
else {
if(_valid6){
valid35 = true;
passing5 = 1;
}
}
if(!valid35){
const err98 = {instancePath:instancePath+"/phases/" + i1+"/waiting_on",schemaPath:"#/properties/phases/items/properties/waiting_on/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
if(data12.lanes !== undefined){
let data33 = data12.lanes;
if(Array.isArray(data33)){
const len6 = data33.length;
for(let i6=0; i6<len6; i6++){
let data34 = data33[i6];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.lane === undefined){
const err99 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6,schemaPath:"#/properties/phases/items/properties/lanes/items/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
if(data34.status === undefined){
const err100 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6,schemaPath:"#/properties/phases/items/properties/lanes/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
if(data34.planned === undefined){
const err101 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6,schemaPath:"#/properties/phases/items/properties/lanes/items/required",keyword:"required",params:{missingProperty: "planned"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
if(data34.execution_id === undefined){
const err102 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6,schemaPath:"#/properties/phases/items/properties/lanes/items/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
if(data34.attempt === undefined){
const err103 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6,schemaPath:"#/properties/phases/items/properties/lanes/items/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
if(data34.snapshot === undefined){
const err104 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6,schemaPath:"#/properties/phases/items/properties/lanes/items/required",keyword:"required",params:{missingProperty: "snapshot"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
if(data34.waived === undefined){
const err105 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6,schemaPath:"#/properties/phases/items/properties/lanes/items/required",keyword:"required",params:{missingProperty: "waived"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
for(const key4 in data34){
if(!(((((((key4 === "lane") || (key4 === "status")) || (key4 === "planned")) || (key4 === "execution_id")) || (key4 === "attempt")) || (key4 === "snapshot")) || (key4 === "waived"))){
const err106 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6,schemaPath:"#/properties/phases/items/properties/lanes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
}
if(data34.lane !== undefined){
let data35 = data34.lane;
if(typeof data35 === "string"){
if(!pattern9.test(data35)){
const err107 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
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
const err108 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
if(data34.status !== undefined){
let data36 = data34.status;
if(!(((((data36 === "NOT_RUN") || (data36 === "RUNNING")) || (data36 === "PASS")) || (data36 === "FAIL")) || (data36 === "STALE"))){
const err109 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6+"/status",schemaPath:"#/properties/phases/items/properties/lanes/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.properties.lanes.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
}
if(data34.planned !== undefined){
if(typeof data34.planned !== "boolean"){
const err110 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6+"/planned",schemaPath:"#/properties/phases/items/properties/lanes/items/properties/planned/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
}
if(data34.execution_id !== undefined){
let data38 = data34.execution_id;
const _errs115 = errors;
let valid41 = false;
let passing6 = null;
const _errs116 = errors;
if(typeof data38 === "string"){
if(!pattern11.test(data38)){
const err111 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
var _valid7 = _errs116 === errors;
if(_valid7){
valid41 = true;
passing6 = 0;
}
const _errs119 = errors;
if(data38 !== null){
const err113 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6+"/execution_id",schemaPath:"#/properties/phases/items/properties/lanes/items/properties/execution_id/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
var _valid7 = _errs119 === errors;
if(_valid7 && valid41){
valid41 = false;
passing6 = [passing6, 1];
}
else {
if(_valid7){
valid41 = true;
passing6 = 1;
}
}
if(!valid41){
const err114 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6+"/execution_id",schemaPath:"#/properties/phases/items/properties/lanes/items/properties/execution_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
else {
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
}
}
if(data34.attempt !== undefined){
let data39 = data34.attempt;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err115 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6+"/attempt",schemaPath:"#/properties/phases/items/properties/lanes/items/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err116 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6+"/attempt",schemaPath:"#/properties/phases/items/properties/lanes/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
}
}
if(data34.snapshot !== undefined){
let data40 = data34.snapshot;
const _errs124 = errors;
let valid43 = false;
let passing7 = null;
const _errs125 = errors;
if(!(validate22(data40, {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6+"/snapshot",parentData:data34,parentDataProperty:"snapshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid8 = _errs125 === errors;
if(_valid8){
valid43 = true;
passing7 = 0;
}
const _errs126 = errors;
if(data40 !== null){
const err117 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6+"/snapshot",schemaPath:"#/properties/phases/items/properties/lanes/items/properties/snapshot/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
var _valid8 = _errs126 === errors;
if(_valid8 && valid43){
valid43 = false;
passing7 = [passing7, 1];
}
else {
if(_valid8){
valid43 = true;
passing7 = 1;
}
}
if(!valid43){
const err118 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6+"/snapshot",schemaPath:"#/properties/phases/items/properties/lanes/items/properties/snapshot/oneOf",keyword:"oneOf",params:{passingSchemas: passing7}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
else {
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
}
}
if(data34.waived !== undefined){
if(typeof data34.waived !== "boolean"){
const err119 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6+"/waived",schemaPath:"#/properties/phases/items/properties/lanes/items/properties/waived/type",keyword:"type",params:{type: "boolean"}};
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
const err120 = {instancePath:instancePath+"/phases/" + i1+"/lanes/" + i6,schemaPath:"#/properties/phases/items/properties/lanes/items/type",keyword:"type",params:{type: "object"}};
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
const err121 = {instancePath:instancePath+"/phases/" + i1+"/lanes",schemaPath:"#/properties/phases/items/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
}
if(data12.completed_seq !== undefined){
let data42 = data12.completed_seq;
const _errs131 = errors;
let valid44 = false;
let passing8 = null;
const _errs132 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err122 = {instancePath:instancePath+"/phases/" + i1+"/completed_seq",schemaPath:"#/properties/phases/items/properties/completed_seq/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 1 || isNaN(data42)){
const err123 = {instancePath:instancePath+"/phases/" + i1+"/completed_seq",schemaPath:"#/properties/phases/items/properties/completed_seq/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
}
var _valid9 = _errs132 === errors;
if(_valid9){
valid44 = true;
passing8 = 0;
}
const _errs134 = errors;
if(data42 !== null){
const err124 = {instancePath:instancePath+"/phases/" + i1+"/completed_seq",schemaPath:"#/properties/phases/items/properties/completed_seq/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
var _valid9 = _errs134 === errors;
if(_valid9 && valid44){
valid44 = false;
passing8 = [passing8, 1];
}
else {
if(_valid9){
valid44 = true;
passing8 = 1;
}
}
if(!valid44){
const err125 = {instancePath:instancePath+"/phases/" + i1+"/completed_seq",schemaPath:"#/properties/phases/items/properties/completed_seq/oneOf",keyword:"oneOf",params:{passingSchemas: passing8}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
else {
errors = _errs131;
if(vErrors !== null){
if(_errs131){
vErrors.length = _errs131;
}
else {
vErrors = null;
}
}
}
}
if(data12.verdict_code !== undefined){
let data43 = data12.verdict_code;
const _errs137 = errors;
let valid45 = false;
let passing9 = null;
const _errs138 = errors;
if(!((((((((((((((((((((((((data43 === "ADVANCE_TO_M1") || (data43 === "ADVANCE_TO_M2")) || (data43 === "ADVANCE_TO_M3")) || (data43 === "ADVANCE_TO_M4")) || (data43 === "ADVANCE_TO_M5")) || (data43 === "ADVANCE_TO_M6")) || (data43 === "ADVANCE_TO_M7")) || (data43 === "ADVANCE_TO_M8")) || (data43 === "ADVANCE_TO_M9")) || (data43 === "ADVANCE_TO_M10")) || (data43 === "HOLD_M0")) || (data43 === "HOLD_M1")) || (data43 === "HOLD_M2")) || (data43 === "HOLD_M3")) || (data43 === "HOLD_M4")) || (data43 === "HOLD_M5")) || (data43 === "HOLD_M6")) || (data43 === "HOLD_M7")) || (data43 === "HOLD_M8")) || (data43 === "HOLD_M9")) || (data43 === "HOLD_M10")) || (data43 === "ADVANCE_CERTIFIED_DEV_MIN")) || (data43 === "REHEARSED")) || (data43 === "REHEARSED_PARTIAL"))){
const err126 = {instancePath:instancePath+"/phases/" + i1+"/verdict_code",schemaPath:"#/properties/phases/items/properties/verdict_code/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.properties.verdict_code.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
var _valid10 = _errs138 === errors;
if(_valid10){
valid45 = true;
passing9 = 0;
}
const _errs139 = errors;
if(data43 !== null){
const err127 = {instancePath:instancePath+"/phases/" + i1+"/verdict_code",schemaPath:"#/properties/phases/items/properties/verdict_code/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
var _valid10 = _errs139 === errors;
if(_valid10 && valid45){
valid45 = false;
passing9 = [passing9, 1];
}
else {
if(_valid10){
valid45 = true;
passing9 = 1;
}
}
if(!valid45){
const err128 = {instancePath:instancePath+"/phases/" + i1+"/verdict_code",schemaPath:"#/properties/phases/items/properties/verdict_code/oneOf",keyword:"oneOf",params:{passingSchemas: passing9}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
else {
errors = _errs137;
if(vErrors !== null){
if(_errs137){
vErrors.length = _errs137;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err129 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err130 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
}
if(data.final_word !== undefined){
let data44 = data.final_word;
if(typeof data44 === "string"){
if(func2(data44) > 32){
const err131 = {instancePath:instancePath+"/final_word",schemaPath:"#/properties/final_word/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
if(!pattern18.test(data44)){
const err132 = {instancePath:instancePath+"/final_word",schemaPath:"#/properties/final_word/pattern",keyword:"pattern",params:{pattern: "^(?:REHEARSED|REHEARSED_PARTIAL|HOLD_M(?:10|[0-9])|ADVANCE_CERTIFIED_DEV_MIN)$"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/final_word",schemaPath:"#/properties/final_word/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
}
if(data.planned_drift !== undefined){
let data45 = data.planned_drift;
if(Array.isArray(data45)){
const len7 = data45.length;
for(let i7=0; i7<len7; i7++){
let data46 = data45[i7];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.class === undefined){
const err134 = {instancePath:instancePath+"/planned_drift/" + i7,schemaPath:"#/properties/planned_drift/items/required",keyword:"required",params:{missingProperty: "class"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
if(data46.waits_for === undefined){
const err135 = {instancePath:instancePath+"/planned_drift/" + i7,schemaPath:"#/properties/planned_drift/items/required",keyword:"required",params:{missingProperty: "waits_for"}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
for(const key5 in data46){
if(!((key5 === "class") || (key5 === "waits_for"))){
const err136 = {instancePath:instancePath+"/planned_drift/" + i7,schemaPath:"#/properties/planned_drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
}
if(data46.class !== undefined){
let data47 = data46.class;
if(typeof data47 === "string"){
if(func2(data47) > 16){
const err137 = {instancePath:instancePath+"/planned_drift/" + i7+"/class",schemaPath:"#/properties/planned_drift/items/properties/class/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
if(func2(data47) < 1){
const err138 = {instancePath:instancePath+"/planned_drift/" + i7+"/class",schemaPath:"#/properties/planned_drift/items/properties/class/minLength",keyword:"minLength",params:{limit: 1}};
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
const err139 = {instancePath:instancePath+"/planned_drift/" + i7+"/class",schemaPath:"#/properties/planned_drift/items/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
}
if(data46.waits_for !== undefined){
let data48 = data46.waits_for;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err140 = {instancePath:instancePath+"/planned_drift/" + i7+"/waits_for",schemaPath:"#/properties/planned_drift/items/properties/waits_for/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 1 || isNaN(data48)){
const err141 = {instancePath:instancePath+"/planned_drift/" + i7+"/waits_for",schemaPath:"#/properties/planned_drift/items/properties/waits_for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
}
}
}
else {
const err142 = {instancePath:instancePath+"/planned_drift/" + i7,schemaPath:"#/properties/planned_drift/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/planned_drift",schemaPath:"#/properties/planned_drift/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

