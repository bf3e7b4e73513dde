// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"approval_record.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","mechanism","environment","phase","execution_id","substrate","approval_id","nonce","operator","approved_at_utc","comment","self_approved","predecessor_verdict","protection","purpose","subject","expires_at_utc","decisions"],"properties":{"schema":{"const":"fp.approval_record.v1"},"mechanism":{"enum":["embedded_recorded_answer","github_environment","signed_dispatch"]},"environment":{"type":"string","pattern":"^phase-(activation|execute)-m(10|[0-9])$"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"execution_id":{"type":"string","minLength":1,"maxLength":1024},"substrate":{"enum":["embedded","emulated","dev_min"]},"approval_id":{"type":"string","minLength":1,"maxLength":1024},"nonce":{"type":"string","minLength":1,"maxLength":1024},"operator":{"type":"string","minLength":1,"maxLength":1024},"approved_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"comment":{"type":"string","minLength":1,"maxLength":1024},"self_approved":{"type":"boolean"},"predecessor_verdict":{"oneOf":[{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},{"type":"null"}]},"protection":{"type":"object","additionalProperties":false,"required":["required_reviewers","prevent_self_review","admin_bypass","branch_policy"],"properties":{"required_reviewers":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"prevent_self_review":{"type":"boolean"},"admin_bypass":{"type":"boolean"},"branch_policy":{"type":"string","minLength":1,"maxLength":1024}}},"purpose":{"enum":["activation","execution_go","decision","revocation","reopening","drift_resolution","waiver","budget_reset"]},"subject":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"expires_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"decisions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","value","locator"],"properties":{"key":{"type":"string","minLength":1,"maxLength":128},"value":{"oneOf":[{"type":"string","minLength":1,"maxLength":4096},{"type":"null"}]},"locator":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]}}},"maxItems":100},"signed_dispatch":{"type":"object","additionalProperties":false,"required":["envelope","public_key","repository_private","owner_type","plan"],"properties":{"envelope":{"type":"string","minLength":1,"maxLength":16384},"public_key":{"type":"string","pattern":"^([0-9a-f]{88}|[0-9a-f]{182})$"},"repository_private":{"const":true},"owner_type":{"enum":["User","Organization"]},"plan":{"oneOf":[{"enum":["free","team"]},{"type":"null"}]}}}},"if":{"properties":{"mechanism":{"type":"string","const":"signed_dispatch"}}},"then":{"properties":{"signed_dispatch":{"type":"object"}},"required":["signed_dispatch"]},"else":{"properties":{"signed_dispatch":false}}};
const schema33 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema34 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^phase-(activation|execute)-m(10|[0-9])$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern8 = new RegExp("^([0-9a-f]{88}|[0-9a-f]{182})$", "u");

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
if(data.protection === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protection"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(data.purpose === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(data.subject === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(data.expires_at_utc === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_at_utc"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data.decisions === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisions"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err24 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.approval_record.v1" !== data.schema){
const err25 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.approval_record.v1"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data.mechanism !== undefined){
let data4 = data.mechanism;
if(!(((data4 === "embedded_recorded_answer") || (data4 === "github_environment")) || (data4 === "signed_dispatch"))){
const err26 = {instancePath:instancePath+"/mechanism",schemaPath:"#/properties/mechanism/enum",keyword:"enum",params:{allowedValues: schema31.properties.mechanism.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data.environment !== undefined){
let data5 = data.environment;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err27 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "^phase-(activation|execute)-m(10|[0-9])$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data.phase !== undefined){
let data6 = data.phase;
if(!(((((((((((data6 === "M0") || (data6 === "M1")) || (data6 === "M2")) || (data6 === "M3")) || (data6 === "M4")) || (data6 === "M5")) || (data6 === "M6")) || (data6 === "M7")) || (data6 === "M8")) || (data6 === "M9")) || (data6 === "M10"))){
const err29 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.properties.phase.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data7 = data.execution_id;
if(typeof data7 === "string"){
if(func2(data7) > 1024){
const err30 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(func2(data7) < 1){
const err31 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err32 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data.substrate !== undefined){
let data8 = data.substrate;
if(!(((data8 === "embedded") || (data8 === "emulated")) || (data8 === "dev_min"))){
const err33 = {instancePath:instancePath+"/substrate",schemaPath:"#/properties/substrate/enum",keyword:"enum",params:{allowedValues: schema31.properties.substrate.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
if(data.approval_id !== undefined){
let data9 = data.approval_id;
if(typeof data9 === "string"){
if(func2(data9) > 1024){
const err34 = {instancePath:instancePath+"/approval_id",schemaPath:"#/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(func2(data9) < 1){
const err35 = {instancePath:instancePath+"/approval_id",schemaPath:"#/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/approval_id",schemaPath:"#/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data.nonce !== undefined){
let data10 = data.nonce;
if(typeof data10 === "string"){
if(func2(data10) > 1024){
const err37 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(func2(data10) < 1){
const err38 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/minLength",keyword:"minLength",params:{limit: 1}};
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
const err39 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data.operator !== undefined){
let data11 = data.operator;
if(typeof data11 === "string"){
if(func2(data11) > 1024){
const err40 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(func2(data11) < 1){
const err41 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data.approved_at_utc !== undefined){
let data12 = data.approved_at_utc;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
const err43 = {instancePath:instancePath+"/approved_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/approved_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
if(data.comment !== undefined){
let data13 = data.comment;
if(typeof data13 === "string"){
if(func2(data13) > 1024){
const err45 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(func2(data13) < 1){
const err46 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/minLength",keyword:"minLength",params:{limit: 1}};
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
const err47 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
if(data.self_approved !== undefined){
if(typeof data.self_approved !== "boolean"){
const err48 = {instancePath:instancePath+"/self_approved",schemaPath:"#/properties/self_approved/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
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
const err49 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
if(data15.version_id === undefined){
const err50 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/0/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(data15.sha256 === undefined){
const err51 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/0/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
for(const key1 in data15){
if(!(((key1 === "key") || (key1 === "version_id")) || (key1 === "sha256"))){
const err52 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
}
if(data15.key !== undefined){
let data16 = data15.key;
if(typeof data16 === "string"){
if(func2(data16) > 1024){
const err53 = {instancePath:instancePath+"/predecessor_verdict/key",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(func2(data16) < 1){
const err54 = {instancePath:instancePath+"/predecessor_verdict/key",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/predecessor_verdict/key",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data15.version_id !== undefined){
let data17 = data15.version_id;
if(typeof data17 === "string"){
if(func2(data17) > 1024){
const err56 = {instancePath:instancePath+"/predecessor_verdict/version_id",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if(func2(data17) < 1){
const err57 = {instancePath:instancePath+"/predecessor_verdict/version_id",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err58 = {instancePath:instancePath+"/predecessor_verdict/version_id",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
if(data15.sha256 !== undefined){
let data18 = data15.sha256;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err59 = {instancePath:instancePath+"/predecessor_verdict/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err60 = {instancePath:instancePath+"/predecessor_verdict/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
const err61 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
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
const err62 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
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
const err63 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
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
if(data.protection !== undefined){
let data19 = data.protection;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.required_reviewers === undefined){
const err64 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/required",keyword:"required",params:{missingProperty: "required_reviewers"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(data19.prevent_self_review === undefined){
const err65 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/required",keyword:"required",params:{missingProperty: "prevent_self_review"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(data19.admin_bypass === undefined){
const err66 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/required",keyword:"required",params:{missingProperty: "admin_bypass"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(data19.branch_policy === undefined){
const err67 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/required",keyword:"required",params:{missingProperty: "branch_policy"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
for(const key2 in data19){
if(!((((key2 === "required_reviewers") || (key2 === "prevent_self_review")) || (key2 === "admin_bypass")) || (key2 === "branch_policy"))){
const err68 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
if(data19.required_reviewers !== undefined){
let data20 = data19.required_reviewers;
if(Array.isArray(data20)){
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(typeof data21 === "string"){
if(func2(data21) > 1024){
const err69 = {instancePath:instancePath+"/protection/required_reviewers/" + i0,schemaPath:"#/properties/protection/properties/required_reviewers/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(func2(data21) < 1){
const err70 = {instancePath:instancePath+"/protection/required_reviewers/" + i0,schemaPath:"#/properties/protection/properties/required_reviewers/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err71 = {instancePath:instancePath+"/protection/required_reviewers/" + i0,schemaPath:"#/properties/protection/properties/required_reviewers/items/type",keyword:"type",params:{type: "string"}};
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
const err72 = {instancePath:instancePath+"/protection/required_reviewers",schemaPath:"#/properties/protection/properties/required_reviewers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
}
if(data19.prevent_self_review !== undefined){
if(typeof data19.prevent_self_review !== "boolean"){
const err73 = {instancePath:instancePath+"/protection/prevent_self_review",schemaPath:"#/properties/protection/properties/prevent_self_review/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
if(data19.admin_bypass !== undefined){
if(typeof data19.admin_bypass !== "boolean"){
const err74 = {instancePath:instancePath+"/protection/admin_bypass",schemaPath:"#/properties/protection/properties/admin_bypass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
}
if(data19.branch_policy !== undefined){
let data24 = data19.branch_policy;
if(typeof data24 === "string"){
if(func2(data24) > 1024){
const err75 = {instancePath:instancePath+"/protection/branch_policy",schemaPath:"#/properties/protection/properties/branch_policy/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
if(func2(data24) < 1){
const err76 = {instancePath:instancePath+"/protection/branch_policy",schemaPath:"#/properties/protection/properties/branch_policy/minLength",keyword:"minLength",params:{limit: 1}};
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
const err77 = {instancePath:instancePath+"/protection/branch_policy",schemaPath:"#/properties/protection/properties/branch_policy/type",keyword:"type",params:{type: "string"}};
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
const err78 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
}
if(data.purpose !== undefined){
let data25 = data.purpose;
if(!((((((((data25 === "activation") || (data25 === "execution_go")) || (data25 === "decision")) || (data25 === "revocation")) || (data25 === "reopening")) || (data25 === "drift_resolution")) || (data25 === "waiver")) || (data25 === "budget_reset"))){
const err79 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema31.properties.purpose.enum}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data.subject !== undefined){
let data26 = data.subject;
const _errs60 = errors;
let valid12 = false;
let passing1 = null;
const _errs61 = errors;
if(typeof data26 === "string"){
if(func2(data26) > 1024){
const err80 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(func2(data26) < 1){
const err81 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err82 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
var _valid2 = _errs61 === errors;
if(_valid2){
valid12 = true;
passing1 = 0;
}
const _errs63 = errors;
if(data26 !== null){
const err83 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
var _valid2 = _errs63 === errors;
if(_valid2 && valid12){
valid12 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid12 = true;
passing1 = 1;
}
}
if(!valid12){
const err84 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
if(data.expires_at_utc !== undefined){
let data27 = data.expires_at_utc;
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
const err85 = {instancePath:instancePath+"/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
}
if(data.decisions !== undefined){
let data28 = data.decisions;
if(Array.isArray(data28)){
if(data28.length > 100){
const err87 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
let data29 = data28[i1];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.key === undefined){
const err88 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(data29.value === undefined){
const err89 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
if(data29.locator === undefined){
const err90 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "locator"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
for(const key3 in data29){
if(!(((key3 === "key") || (key3 === "value")) || (key3 === "locator"))){
const err91 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/properties/decisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
}
if(data29.key !== undefined){
let data30 = data29.key;
if(typeof data30 === "string"){
if(func2(data30) > 128){
const err92 = {instancePath:instancePath+"/decisions/" + i1+"/key",schemaPath:"#/properties/decisions/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
if(func2(data30) < 1){
const err93 = {instancePath:instancePath+"/decisions/" + i1+"/key",schemaPath:"#/properties/decisions/items/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err94 = {instancePath:instancePath+"/decisions/" + i1+"/key",schemaPath:"#/properties/decisions/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
}
if(data29.value !== undefined){
let data31 = data29.value;
const _errs76 = errors;
let valid17 = false;
let passing2 = null;
const _errs77 = errors;
if(typeof data31 === "string"){
if(func2(data31) > 4096){
const err95 = {instancePath:instancePath+"/decisions/" + i1+"/value",schemaPath:"#/properties/decisions/items/properties/value/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
if(func2(data31) < 1){
const err96 = {instancePath:instancePath+"/decisions/" + i1+"/value",schemaPath:"#/properties/decisions/items/properties/value/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err97 = {instancePath:instancePath+"/decisions/" + i1+"/value",schemaPath:"#/properties/decisions/items/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
var _valid3 = _errs77 === errors;
if(_valid3){
valid17 = true;
passing2 = 0;
}
const _errs79 = errors;
if(data31 !== null){
const err98 = {instancePath:instancePath+"/decisions/" + i1+"/value",schemaPath:"#/properties/decisions/items/properties/value/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
var _valid3 = _errs79 === errors;
if(_valid3 && valid17){
valid17 = false;
passing2 = [passing2, 1];
}
else {
if(_valid3){
valid17 = true;
passing2 = 1;
}
}
if(!valid17){
const err99 = {instancePath:instancePath+"/decisions/" + i1+"/value",schemaPath:"#/properties/decisions/items/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
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
if(data29.locator !== undefined){
let data32 = data29.locator;
const _errs82 = errors;
let valid18 = false;
let passing3 = null;
const _errs83 = errors;
if(typeof data32 === "string"){
if(func2(data32) > 1024){
const err100 = {instancePath:instancePath+"/decisions/" + i1+"/locator",schemaPath:"#/properties/decisions/items/properties/locator/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
if(func2(data32) < 1){
const err101 = {instancePath:instancePath+"/decisions/" + i1+"/locator",schemaPath:"#/properties/decisions/items/properties/locator/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err102 = {instancePath:instancePath+"/decisions/" + i1+"/locator",schemaPath:"#/properties/decisions/items/properties/locator/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
var _valid4 = _errs83 === errors;
if(_valid4){
valid18 = true;
passing3 = 0;
}
const _errs85 = errors;
if(data32 !== null){
const err103 = {instancePath:instancePath+"/decisions/" + i1+"/locator",schemaPath:"#/properties/decisions/items/properties/locator/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
var _valid4 = _errs85 === errors;
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
const err104 = {instancePath:instancePath+"/decisions/" + i1+"/locator",schemaPath:"#/properties/decisions/items/properties/locator/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err105 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/properties/decisions/items/type",keyword:"type",params:{type: "object"}};
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
const err106 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
}
if(data.signed_dispatch !== undefined){
let data33 = data.signed_dispatch;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.envelope === undefined){
const err107 = {instancePath:instancePath+"/signed_dispatch",schemaPath:"#/properties/signed_dispatch/required",keyword:"required",params:{missingProperty: "envelope"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
if(data33.public_key === undefined){
const err108 = {instancePath:instancePath+"/signed_dispatch",schemaPath:"#/properties/signed_dispatch/required",keyword:"required",params:{missingProperty: "public_key"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
if(data33.repository_private === undefined){
const err109 = {instancePath:instancePath+"/signed_dispatch",schemaPath:"#/properties/signed_dispatch/required",keyword:"required",params:{missingProperty: "repository_private"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
if(data33.owner_type === undefined){
const err110 = {instancePath:instancePath+"/signed_dispatch",schemaPath:"#/properties/signed_dispatch/required",keyword:"required",params:{missingProperty: "owner_type"}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
if(data33.plan === undefined){
const err111 = {instancePath:instancePath+"/signed_dispatch",schemaPath:"#/properties/signed_dispatch/required",keyword:"required",params:{missingProperty: "plan"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
for(const key4 in data33){
if(!(((((key4 === "envelope") || (key4 === "public_key")) || (key4 === "repository_private")) || (key4 === "owner_type")) || (key4 === "plan"))){
const err112 = {instancePath:instancePath+"/signed_dispatch",schemaPath:"#/properties/signed_dispatch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
}
if(data33.envelope !== undefined){
let data34 = data33.envelope;
if(typeof data34 === "string"){
if(func2(data34) > 16384){
const err113 = {instancePath:instancePath+"/signed_dispatch/envelope",schemaPath:"#/properties/signed_dispatch/properties/envelope/maxLength",keyword:"maxLength",params:{limit: 16384}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
if(func2(data34) < 1){
const err114 = {instancePath:instancePath+"/signed_dispatch/envelope",schemaPath:"#/properties/signed_dispatch/properties/envelope/minLength",keyword:"minLength",params:{limit: 1}};
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
const err115 = {instancePath:instancePath+"/signed_dispatch/envelope",schemaPath:"#/properties/signed_dispatch/properties/envelope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
}
if(data33.public_key !== undefined){
let data35 = data33.public_key;
if(typeof data35 === "string"){
if(!pattern8.test(data35)){
const err116 = {instancePath:instancePath+"/signed_dispatch/public_key",schemaPath:"#/properties/signed_dispatch/properties/public_key/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{88}|[0-9a-f]{182})$"}};
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
const err117 = {instancePath:instancePath+"/signed_dispatch/public_key",schemaPath:"#/properties/signed_dispatch/properties/public_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
}
if(data33.repository_private !== undefined){
if(true !== data33.repository_private){
const err118 = {instancePath:instancePath+"/signed_dispatch/repository_private",schemaPath:"#/properties/signed_dispatch/properties/repository_private/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
}
if(data33.owner_type !== undefined){
let data37 = data33.owner_type;
if(!((data37 === "User") || (data37 === "Organization"))){
const err119 = {instancePath:instancePath+"/signed_dispatch/owner_type",schemaPath:"#/properties/signed_dispatch/properties/owner_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.signed_dispatch.properties.owner_type.enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
}
if(data33.plan !== undefined){
let data38 = data33.plan;
const _errs97 = errors;
let valid20 = false;
let passing4 = null;
const _errs98 = errors;
if(!((data38 === "free") || (data38 === "team"))){
const err120 = {instancePath:instancePath+"/signed_dispatch/plan",schemaPath:"#/properties/signed_dispatch/properties/plan/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.signed_dispatch.properties.plan.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
var _valid5 = _errs98 === errors;
if(_valid5){
valid20 = true;
passing4 = 0;
}
const _errs99 = errors;
if(data38 !== null){
const err121 = {instancePath:instancePath+"/signed_dispatch/plan",schemaPath:"#/properties/signed_dispatch/properties/plan/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
var _valid5 = _errs99 === errors;
if(_valid5 && valid20){
valid20 = false;
passing4 = [passing4, 1];
}
else {
if(_valid5){
valid20 = true;
passing4 = 1;
}
}
if(!valid20){
const err122 = {instancePath:instancePath+"/signed_dispatch/plan",schemaPath:"#/properties/signed_dispatch/properties/plan/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err123 = {instancePath:instancePath+"/signed_dispatch",schemaPath:"#/properties/signed_dispatch/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

