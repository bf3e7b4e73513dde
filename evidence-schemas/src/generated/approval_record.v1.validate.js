// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"approval_record.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","mechanism","environment","phase","execution_id","substrate","approval_id","nonce","operator","approved_at_utc","comment","self_approved","predecessor_verdict","protection","purpose","subject","expires_at_utc","decisions"],"properties":{"schema":{"const":"fp.approval_record.v1"},"mechanism":{"enum":["embedded_recorded_answer","github_environment","signed_dispatch"]},"environment":{"type":"string","pattern":"^phase-(activation|execute)-m(10|[0-9])$"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"execution_id":{"type":"string","minLength":1,"maxLength":1024},"substrate":{"enum":["embedded","emulated","dev_min"]},"approval_id":{"type":"string","minLength":1,"maxLength":1024},"nonce":{"type":"string","minLength":1,"maxLength":1024},"operator":{"type":"string","minLength":1,"maxLength":1024},"approved_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"comment":{"type":"string","minLength":1,"maxLength":1024},"self_approved":{"type":"boolean"},"predecessor_verdict":{"oneOf":[{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},{"type":"null"}]},"protection":{"type":"object","additionalProperties":false,"required":["required_reviewers","prevent_self_review","admin_bypass","branch_policy"],"properties":{"required_reviewers":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"prevent_self_review":{"type":"boolean"},"admin_bypass":{"type":"boolean"},"branch_policy":{"type":"string","minLength":1,"maxLength":1024}}},"purpose":{"enum":["activation","execution_go","decision","revocation","reopening","drift_resolution","waiver","budget_reset"]},"subject":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"expires_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"decisions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","value","locator"],"properties":{"key":{"type":"string","minLength":1,"maxLength":128},"value":{"oneOf":[{"type":"string","minLength":1,"maxLength":4096},{"type":"null"}]},"locator":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]}}},"maxItems":100}}};
const schema33 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema34 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^phase-(activation|execute)-m(10|[0-9])$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mechanism === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mechanism"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.environment === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.phase === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.execution_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "execution_id"}};
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
if(data.approval_id === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approval_id"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.nonce === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nonce"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.operator === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.approved_at_utc === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approved_at_utc"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.comment === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comment"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.self_approved === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "self_approved"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.predecessor_verdict === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predecessor_verdict"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.protection === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protection"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.purpose === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.subject === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.expires_at_utc === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_at_utc"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.decisions === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisions"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
vErrors.push(err18);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.approval_record.v1" !== data.schema){
const err19 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.approval_record.v1"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.mechanism !== undefined){
let data1 = data.mechanism;
if(!(((data1 === "embedded_recorded_answer") || (data1 === "github_environment")) || (data1 === "signed_dispatch"))){
const err20 = {instancePath:instancePath+"/mechanism",schemaPath:"#/properties/mechanism/enum",keyword:"enum",params:{allowedValues: schema31.properties.mechanism.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.environment !== undefined){
let data2 = data.environment;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err21 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "^phase-(activation|execute)-m(10|[0-9])$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.phase !== undefined){
let data3 = data.phase;
if(!(((((((((((data3 === "M0") || (data3 === "M1")) || (data3 === "M2")) || (data3 === "M3")) || (data3 === "M4")) || (data3 === "M5")) || (data3 === "M6")) || (data3 === "M7")) || (data3 === "M8")) || (data3 === "M9")) || (data3 === "M10"))){
const err23 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.properties.phase.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data4 = data.execution_id;
if(typeof data4 === "string"){
if(func2(data4) > 1024){
const err24 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func2(data4) < 1){
const err25 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.substrate !== undefined){
let data5 = data.substrate;
if(!(((data5 === "embedded") || (data5 === "emulated")) || (data5 === "dev_min"))){
const err27 = {instancePath:instancePath+"/substrate",schemaPath:"#/properties/substrate/enum",keyword:"enum",params:{allowedValues: schema31.properties.substrate.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.approval_id !== undefined){
let data6 = data.approval_id;
if(typeof data6 === "string"){
if(func2(data6) > 1024){
const err28 = {instancePath:instancePath+"/approval_id",schemaPath:"#/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func2(data6) < 1){
const err29 = {instancePath:instancePath+"/approval_id",schemaPath:"#/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/approval_id",schemaPath:"#/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.nonce !== undefined){
let data7 = data.nonce;
if(typeof data7 === "string"){
if(func2(data7) > 1024){
const err31 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func2(data7) < 1){
const err32 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/minLength",keyword:"minLength",params:{limit: 1}};
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
const err33 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.operator !== undefined){
let data8 = data.operator;
if(typeof data8 === "string"){
if(func2(data8) > 1024){
const err34 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func2(data8) < 1){
const err35 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.approved_at_utc !== undefined){
let data9 = data.approved_at_utc;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err37 = {instancePath:instancePath+"/approved_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err38 = {instancePath:instancePath+"/approved_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.comment !== undefined){
let data10 = data.comment;
if(typeof data10 === "string"){
if(func2(data10) > 1024){
const err39 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func2(data10) < 1){
const err40 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/minLength",keyword:"minLength",params:{limit: 1}};
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
const err41 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.self_approved !== undefined){
if(typeof data.self_approved !== "boolean"){
const err42 = {instancePath:instancePath+"/self_approved",schemaPath:"#/properties/self_approved/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.predecessor_verdict !== undefined){
let data12 = data.predecessor_verdict;
const _errs24 = errors;
let valid2 = false;
let passing0 = null;
const _errs25 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.key === undefined){
const err43 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data12.version_id === undefined){
const err44 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/0/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data12.sha256 === undefined){
const err45 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/0/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key1 in data12){
if(!(((key1 === "key") || (key1 === "version_id")) || (key1 === "sha256"))){
const err46 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data12.key !== undefined){
let data13 = data12.key;
if(typeof data13 === "string"){
if(func2(data13) > 1024){
const err47 = {instancePath:instancePath+"/predecessor_verdict/key",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func2(data13) < 1){
const err48 = {instancePath:instancePath+"/predecessor_verdict/key",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/predecessor_verdict/key",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data12.version_id !== undefined){
let data14 = data12.version_id;
if(typeof data14 === "string"){
if(func2(data14) > 1024){
const err50 = {instancePath:instancePath+"/predecessor_verdict/version_id",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func2(data14) < 1){
const err51 = {instancePath:instancePath+"/predecessor_verdict/version_id",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/predecessor_verdict/version_id",schemaPath:"#/properties/predecessor_verdict/oneOf/0/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data12.sha256 !== undefined){
let data15 = data12.sha256;
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err53 = {instancePath:instancePath+"/predecessor_verdict/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/predecessor_verdict/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs35 = errors;
if(data12 !== null){
const err56 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid0 = _errs35 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err57 = {instancePath:instancePath+"/predecessor_verdict",schemaPath:"#/properties/predecessor_verdict/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
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
if(data.protection !== undefined){
let data16 = data.protection;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.required_reviewers === undefined){
const err58 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/required",keyword:"required",params:{missingProperty: "required_reviewers"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data16.prevent_self_review === undefined){
const err59 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/required",keyword:"required",params:{missingProperty: "prevent_self_review"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data16.admin_bypass === undefined){
const err60 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/required",keyword:"required",params:{missingProperty: "admin_bypass"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data16.branch_policy === undefined){
const err61 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/required",keyword:"required",params:{missingProperty: "branch_policy"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key2 in data16){
if(!((((key2 === "required_reviewers") || (key2 === "prevent_self_review")) || (key2 === "admin_bypass")) || (key2 === "branch_policy"))){
const err62 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data16.required_reviewers !== undefined){
let data17 = data16.required_reviewers;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(typeof data18 === "string"){
if(func2(data18) > 1024){
const err63 = {instancePath:instancePath+"/protection/required_reviewers/" + i0,schemaPath:"#/properties/protection/properties/required_reviewers/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func2(data18) < 1){
const err64 = {instancePath:instancePath+"/protection/required_reviewers/" + i0,schemaPath:"#/properties/protection/properties/required_reviewers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/protection/required_reviewers/" + i0,schemaPath:"#/properties/protection/properties/required_reviewers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/protection/required_reviewers",schemaPath:"#/properties/protection/properties/required_reviewers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data16.prevent_self_review !== undefined){
if(typeof data16.prevent_self_review !== "boolean"){
const err67 = {instancePath:instancePath+"/protection/prevent_self_review",schemaPath:"#/properties/protection/properties/prevent_self_review/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data16.admin_bypass !== undefined){
if(typeof data16.admin_bypass !== "boolean"){
const err68 = {instancePath:instancePath+"/protection/admin_bypass",schemaPath:"#/properties/protection/properties/admin_bypass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data16.branch_policy !== undefined){
let data21 = data16.branch_policy;
if(typeof data21 === "string"){
if(func2(data21) > 1024){
const err69 = {instancePath:instancePath+"/protection/branch_policy",schemaPath:"#/properties/protection/properties/branch_policy/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func2(data21) < 1){
const err70 = {instancePath:instancePath+"/protection/branch_policy",schemaPath:"#/properties/protection/properties/branch_policy/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/protection/branch_policy",schemaPath:"#/properties/protection/properties/branch_policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.purpose !== undefined){
let data22 = data.purpose;
if(!((((((((data22 === "activation") || (data22 === "execution_go")) || (data22 === "decision")) || (data22 === "revocation")) || (data22 === "reopening")) || (data22 === "drift_resolution")) || (data22 === "waiver")) || (data22 === "budget_reset"))){
const err73 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema31.properties.purpose.enum}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.subject !== undefined){
let data23 = data.subject;
const _errs52 = errors;
let valid8 = false;
let passing1 = null;
const _errs53 = errors;
if(typeof data23 === "string"){
if(func2(data23) > 1024){
const err74 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func2(data23) < 1){
const err75 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err76 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid1 = _errs53 === errors;
if(_valid1){
valid8 = true;
passing1 = 0;
}
const _errs55 = errors;
if(data23 !== null){
const err77 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid1 = _errs55 === errors;
if(_valid1 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid8 = true;
passing1 = 1;
}
}
if(!valid8){
const err78 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
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
if(data.expires_at_utc !== undefined){
let data24 = data.expires_at_utc;
if(typeof data24 === "string"){
if(!pattern5.test(data24)){
const err79 = {instancePath:instancePath+"/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err80 = {instancePath:instancePath+"/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.decisions !== undefined){
let data25 = data.decisions;
if(Array.isArray(data25)){
if(data25.length > 100){
const err81 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.key === undefined){
const err82 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data26.value === undefined){
const err83 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data26.locator === undefined){
const err84 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "locator"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key3 in data26){
if(!(((key3 === "key") || (key3 === "value")) || (key3 === "locator"))){
const err85 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/properties/decisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data26.key !== undefined){
let data27 = data26.key;
if(typeof data27 === "string"){
if(func2(data27) > 128){
const err86 = {instancePath:instancePath+"/decisions/" + i1+"/key",schemaPath:"#/properties/decisions/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func2(data27) < 1){
const err87 = {instancePath:instancePath+"/decisions/" + i1+"/key",schemaPath:"#/properties/decisions/items/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/decisions/" + i1+"/key",schemaPath:"#/properties/decisions/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data26.value !== undefined){
let data28 = data26.value;
const _errs68 = errors;
let valid13 = false;
let passing2 = null;
const _errs69 = errors;
if(typeof data28 === "string"){
if(func2(data28) > 4096){
const err89 = {instancePath:instancePath+"/decisions/" + i1+"/value",schemaPath:"#/properties/decisions/items/properties/value/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(func2(data28) < 1){
const err90 = {instancePath:instancePath+"/decisions/" + i1+"/value",schemaPath:"#/properties/decisions/items/properties/value/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/decisions/" + i1+"/value",schemaPath:"#/properties/decisions/items/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid2 = _errs69 === errors;
if(_valid2){
valid13 = true;
passing2 = 0;
}
const _errs71 = errors;
if(data28 !== null){
const err92 = {instancePath:instancePath+"/decisions/" + i1+"/value",schemaPath:"#/properties/decisions/items/properties/value/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid2 = _errs71 === errors;
if(_valid2 && valid13){
valid13 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid13 = true;
passing2 = 1;
}
}
if(!valid13){
const err93 = {instancePath:instancePath+"/decisions/" + i1+"/value",schemaPath:"#/properties/decisions/items/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
if(data26.locator !== undefined){
let data29 = data26.locator;
const _errs74 = errors;
let valid14 = false;
let passing3 = null;
const _errs75 = errors;
if(typeof data29 === "string"){
if(func2(data29) > 1024){
const err94 = {instancePath:instancePath+"/decisions/" + i1+"/locator",schemaPath:"#/properties/decisions/items/properties/locator/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func2(data29) < 1){
const err95 = {instancePath:instancePath+"/decisions/" + i1+"/locator",schemaPath:"#/properties/decisions/items/properties/locator/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/decisions/" + i1+"/locator",schemaPath:"#/properties/decisions/items/properties/locator/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid3 = _errs75 === errors;
if(_valid3){
valid14 = true;
passing3 = 0;
}
const _errs77 = errors;
if(data29 !== null){
const err97 = {instancePath:instancePath+"/decisions/" + i1+"/locator",schemaPath:"#/properties/decisions/items/properties/locator/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid3 = _errs77 === errors;
if(_valid3 && valid14){
valid14 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid14 = true;
passing3 = 1;
}
}
if(!valid14){
const err98 = {instancePath:instancePath+"/decisions/" + i1+"/locator",schemaPath:"#/properties/decisions/items/properties/locator/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
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
const err99 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/properties/decisions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

