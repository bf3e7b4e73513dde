// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"stack_apply_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","execution_id","captured_at_utc","stack_target","correlation_id","approval","synthesised_sha256","reviewed_sha256","planned_sha256","budget_stop","plan_exit_code","plan_sha256","changes","imported","objections","apply_exit_code","second_plan_exit_code","manifest_key","reason","apply_outcome","blockers"],"properties":{"schema":{"const":"fp.stack_apply_snapshot.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"execution_id":{"type":"string","minLength":1,"maxLength":64},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"stack_target":{"enum":["core","confluent","demo"]},"correlation_id":{"type":"string","minLength":1,"maxLength":128},"approval":{"oneOf":[{"type":"object","additionalProperties":false,"required":["environment","operator","comment","faults"],"properties":{"environment":{"type":"string","minLength":1,"maxLength":128},"operator":{"oneOf":[{"type":"string","minLength":1,"maxLength":128},{"type":"null"}]},"comment":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"faults":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512}}}},{"type":"null"}]},"synthesised_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"reviewed_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"planned_sha256":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"budget_stop":{"oneOf":[{"type":"boolean"},{"type":"null"}]},"plan_exit_code":{"oneOf":[{"type":"integer"},{"type":"null"}]},"plan_sha256":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"changes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["address","actions"],"properties":{"address":{"type":"string","minLength":1,"maxLength":4096},"actions":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32}}}}},"imported":{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096}},"objections":{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096}},"apply_exit_code":{"oneOf":[{"type":"integer"},{"type":"null"}]},"second_plan_exit_code":{"oneOf":[{"type":"integer"},{"type":"null"}]},"manifest_key":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"reason":{"oneOf":[{"type":"string","minLength":1,"maxLength":512},{"type":"null"}]},"apply_outcome":{"enum":["success","failed","refused"]},"blockers":{"type":"array","items":{"enum":["STACK_BUDGET_STOP","STACK_PLAN_OTHER","STACK_PLAN_REFUSED","STACK_APPLY_FAILED","STACK_NOT_SETTLED"]}}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema35 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="stack_apply_snapshot.v1.schema.json" */;
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
if(data.execution_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.captured_at_utc === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "captured_at_utc"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.stack_target === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stack_target"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.correlation_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "correlation_id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.approval === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.synthesised_sha256 === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "synthesised_sha256"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.reviewed_sha256 === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviewed_sha256"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.planned_sha256 === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "planned_sha256"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.budget_stop === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budget_stop"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.plan_exit_code === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan_exit_code"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.plan_sha256 === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan_sha256"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.changes === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.imported === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imported"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.objections === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objections"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data.apply_exit_code === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apply_exit_code"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data.second_plan_exit_code === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "second_plan_exit_code"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(data.manifest_key === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifest_key"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(data.reason === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(data.apply_outcome === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apply_outcome"}};
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
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err22 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.stack_apply_snapshot.v1" !== data.schema){
const err23 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.stack_apply_snapshot.v1"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data.substrate !== undefined){
let data1 = data.substrate;
if(!(((data1 === "embedded") || (data1 === "emulated")) || (data1 === "dev_min"))){
const err24 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data2 = data.execution_id;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err25 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(func2(data2) < 1){
const err26 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err27 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data.captured_at_utc !== undefined){
let data3 = data.captured_at_utc;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err28 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err29 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data.stack_target !== undefined){
let data4 = data.stack_target;
if(!(((data4 === "core") || (data4 === "confluent")) || (data4 === "demo"))){
const err30 = {instancePath:instancePath+"/stack_target",schemaPath:"#/properties/stack_target/enum",keyword:"enum",params:{allowedValues: schema31.properties.stack_target.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data.correlation_id !== undefined){
let data5 = data.correlation_id;
if(typeof data5 === "string"){
if(func2(data5) > 128){
const err31 = {instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(func2(data5) < 1){
const err32 = {instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err33 = {instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
if(data.approval !== undefined){
let data6 = data.approval;
const _errs14 = errors;
let valid3 = false;
let passing0 = null;
const _errs15 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.environment === undefined){
const err34 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data6.operator === undefined){
const err35 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/required",keyword:"required",params:{missingProperty: "operator"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(data6.comment === undefined){
const err36 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/required",keyword:"required",params:{missingProperty: "comment"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(data6.faults === undefined){
const err37 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/required",keyword:"required",params:{missingProperty: "faults"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
for(const key1 in data6){
if(!((((key1 === "environment") || (key1 === "operator")) || (key1 === "comment")) || (key1 === "faults"))){
const err38 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
if(data6.environment !== undefined){
let data7 = data6.environment;
if(typeof data7 === "string"){
if(func2(data7) > 128){
const err39 = {instancePath:instancePath+"/approval/environment",schemaPath:"#/properties/approval/oneOf/0/properties/environment/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(func2(data7) < 1){
const err40 = {instancePath:instancePath+"/approval/environment",schemaPath:"#/properties/approval/oneOf/0/properties/environment/minLength",keyword:"minLength",params:{limit: 1}};
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
const err41 = {instancePath:instancePath+"/approval/environment",schemaPath:"#/properties/approval/oneOf/0/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
if(data6.operator !== undefined){
let data8 = data6.operator;
const _errs21 = errors;
let valid5 = false;
let passing1 = null;
const _errs22 = errors;
if(typeof data8 === "string"){
if(func2(data8) > 128){
const err42 = {instancePath:instancePath+"/approval/operator",schemaPath:"#/properties/approval/oneOf/0/properties/operator/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(func2(data8) < 1){
const err43 = {instancePath:instancePath+"/approval/operator",schemaPath:"#/properties/approval/oneOf/0/properties/operator/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err44 = {instancePath:instancePath+"/approval/operator",schemaPath:"#/properties/approval/oneOf/0/properties/operator/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
var _valid1 = _errs22 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs24 = errors;
if(data8 !== null){
const err45 = {instancePath:instancePath+"/approval/operator",schemaPath:"#/properties/approval/oneOf/0/properties/operator/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
var _valid1 = _errs24 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err46 = {instancePath:instancePath+"/approval/operator",schemaPath:"#/properties/approval/oneOf/0/properties/operator/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data6.comment !== undefined){
let data9 = data6.comment;
const _errs27 = errors;
let valid6 = false;
let passing2 = null;
const _errs28 = errors;
if(typeof data9 === "string"){
if(func2(data9) > 1024){
const err47 = {instancePath:instancePath+"/approval/comment",schemaPath:"#/properties/approval/oneOf/0/properties/comment/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(func2(data9) < 1){
const err48 = {instancePath:instancePath+"/approval/comment",schemaPath:"#/properties/approval/oneOf/0/properties/comment/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err49 = {instancePath:instancePath+"/approval/comment",schemaPath:"#/properties/approval/oneOf/0/properties/comment/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
var _valid2 = _errs28 === errors;
if(_valid2){
valid6 = true;
passing2 = 0;
}
const _errs30 = errors;
if(data9 !== null){
const err50 = {instancePath:instancePath+"/approval/comment",schemaPath:"#/properties/approval/oneOf/0/properties/comment/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
var _valid2 = _errs30 === errors;
if(_valid2 && valid6){
valid6 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid6 = true;
passing2 = 1;
}
}
if(!valid6){
const err51 = {instancePath:instancePath+"/approval/comment",schemaPath:"#/properties/approval/oneOf/0/properties/comment/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data6.faults !== undefined){
let data10 = data6.faults;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(func2(data11) > 512){
const err52 = {instancePath:instancePath+"/approval/faults/" + i0,schemaPath:"#/properties/approval/oneOf/0/properties/faults/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(func2(data11) < 1){
const err53 = {instancePath:instancePath+"/approval/faults/" + i0,schemaPath:"#/properties/approval/oneOf/0/properties/faults/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err54 = {instancePath:instancePath+"/approval/faults/" + i0,schemaPath:"#/properties/approval/oneOf/0/properties/faults/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err55 = {instancePath:instancePath+"/approval/faults",schemaPath:"#/properties/approval/oneOf/0/properties/faults/type",keyword:"type",params:{type: "array"}};
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
else {
const err56 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs36 = errors;
if(data6 !== null){
const err57 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
var _valid0 = _errs36 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err58 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.synthesised_sha256 !== undefined){
let data12 = data.synthesised_sha256;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
const err59 = {instancePath:instancePath+"/synthesised_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err60 = {instancePath:instancePath+"/synthesised_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
}
if(data.reviewed_sha256 !== undefined){
let data13 = data.reviewed_sha256;
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err61 = {instancePath:instancePath+"/reviewed_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err62 = {instancePath:instancePath+"/reviewed_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
if(data.planned_sha256 !== undefined){
let data14 = data.planned_sha256;
const _errs45 = errors;
let valid11 = false;
let passing3 = null;
const _errs46 = errors;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err63 = {instancePath:instancePath+"/planned_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err64 = {instancePath:instancePath+"/planned_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
var _valid3 = _errs46 === errors;
if(_valid3){
valid11 = true;
passing3 = 0;
}
const _errs49 = errors;
if(data14 !== null){
const err65 = {instancePath:instancePath+"/planned_sha256",schemaPath:"#/properties/planned_sha256/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
var _valid3 = _errs49 === errors;
if(_valid3 && valid11){
valid11 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid11 = true;
passing3 = 1;
}
}
if(!valid11){
const err66 = {instancePath:instancePath+"/planned_sha256",schemaPath:"#/properties/planned_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
if(data.budget_stop !== undefined){
let data15 = data.budget_stop;
const _errs52 = errors;
let valid13 = false;
let passing4 = null;
const _errs53 = errors;
if(typeof data15 !== "boolean"){
const err67 = {instancePath:instancePath+"/budget_stop",schemaPath:"#/properties/budget_stop/oneOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
var _valid4 = _errs53 === errors;
if(_valid4){
valid13 = true;
passing4 = 0;
}
const _errs55 = errors;
if(data15 !== null){
const err68 = {instancePath:instancePath+"/budget_stop",schemaPath:"#/properties/budget_stop/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
var _valid4 = _errs55 === errors;
if(_valid4 && valid13){
valid13 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid13 = true;
passing4 = 1;
}
}
if(!valid13){
const err69 = {instancePath:instancePath+"/budget_stop",schemaPath:"#/properties/budget_stop/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
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
if(data.plan_exit_code !== undefined){
let data16 = data.plan_exit_code;
const _errs58 = errors;
let valid14 = false;
let passing5 = null;
const _errs59 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err70 = {instancePath:instancePath+"/plan_exit_code",schemaPath:"#/properties/plan_exit_code/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
var _valid5 = _errs59 === errors;
if(_valid5){
valid14 = true;
passing5 = 0;
}
const _errs61 = errors;
if(data16 !== null){
const err71 = {instancePath:instancePath+"/plan_exit_code",schemaPath:"#/properties/plan_exit_code/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
var _valid5 = _errs61 === errors;
if(_valid5 && valid14){
valid14 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid14 = true;
passing5 = 1;
}
}
if(!valid14){
const err72 = {instancePath:instancePath+"/plan_exit_code",schemaPath:"#/properties/plan_exit_code/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
if(data.plan_sha256 !== undefined){
let data17 = data.plan_sha256;
const _errs64 = errors;
let valid15 = false;
let passing6 = null;
const _errs65 = errors;
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
const err73 = {instancePath:instancePath+"/plan_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err74 = {instancePath:instancePath+"/plan_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
var _valid6 = _errs65 === errors;
if(_valid6){
valid15 = true;
passing6 = 0;
}
const _errs68 = errors;
if(data17 !== null){
const err75 = {instancePath:instancePath+"/plan_sha256",schemaPath:"#/properties/plan_sha256/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
var _valid6 = _errs68 === errors;
if(_valid6 && valid15){
valid15 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid15 = true;
passing6 = 1;
}
}
if(!valid15){
const err76 = {instancePath:instancePath+"/plan_sha256",schemaPath:"#/properties/plan_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
if(data.changes !== undefined){
let data18 = data.changes;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.address === undefined){
const err77 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(data19.actions === undefined){
const err78 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
for(const key2 in data19){
if(!((key2 === "address") || (key2 === "actions"))){
const err79 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data19.address !== undefined){
let data20 = data19.address;
if(typeof data20 === "string"){
if(func2(data20) > 4096){
const err80 = {instancePath:instancePath+"/changes/" + i1+"/address",schemaPath:"#/properties/changes/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(func2(data20) < 1){
const err81 = {instancePath:instancePath+"/changes/" + i1+"/address",schemaPath:"#/properties/changes/items/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
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
const err82 = {instancePath:instancePath+"/changes/" + i1+"/address",schemaPath:"#/properties/changes/items/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
if(data19.actions !== undefined){
let data21 = data19.actions;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(typeof data22 === "string"){
if(func2(data22) > 32){
const err83 = {instancePath:instancePath+"/changes/" + i1+"/actions/" + i2,schemaPath:"#/properties/changes/items/properties/actions/items/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
if(func2(data22) < 1){
const err84 = {instancePath:instancePath+"/changes/" + i1+"/actions/" + i2,schemaPath:"#/properties/changes/items/properties/actions/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err85 = {instancePath:instancePath+"/changes/" + i1+"/actions/" + i2,schemaPath:"#/properties/changes/items/properties/actions/items/type",keyword:"type",params:{type: "string"}};
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
const err86 = {instancePath:instancePath+"/changes/" + i1+"/actions",schemaPath:"#/properties/changes/items/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
if(data.imported !== undefined){
let data23 = data.imported;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
if(typeof data24 === "string"){
if(func2(data24) > 4096){
const err89 = {instancePath:instancePath+"/imported/" + i3,schemaPath:"#/properties/imported/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
if(func2(data24) < 1){
const err90 = {instancePath:instancePath+"/imported/" + i3,schemaPath:"#/properties/imported/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/imported/" + i3,schemaPath:"#/properties/imported/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err92 = {instancePath:instancePath+"/imported",schemaPath:"#/properties/imported/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
}
if(data.objections !== undefined){
let data25 = data.objections;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(typeof data26 === "string"){
if(func2(data26) > 4096){
const err93 = {instancePath:instancePath+"/objections/" + i4,schemaPath:"#/properties/objections/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
if(func2(data26) < 1){
const err94 = {instancePath:instancePath+"/objections/" + i4,schemaPath:"#/properties/objections/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/objections/" + i4,schemaPath:"#/properties/objections/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/objections",schemaPath:"#/properties/objections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
}
if(data.apply_exit_code !== undefined){
let data27 = data.apply_exit_code;
const _errs90 = errors;
let valid26 = false;
let passing7 = null;
const _errs91 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err97 = {instancePath:instancePath+"/apply_exit_code",schemaPath:"#/properties/apply_exit_code/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
var _valid7 = _errs91 === errors;
if(_valid7){
valid26 = true;
passing7 = 0;
}
const _errs93 = errors;
if(data27 !== null){
const err98 = {instancePath:instancePath+"/apply_exit_code",schemaPath:"#/properties/apply_exit_code/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
var _valid7 = _errs93 === errors;
if(_valid7 && valid26){
valid26 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid26 = true;
passing7 = 1;
}
}
if(!valid26){
const err99 = {instancePath:instancePath+"/apply_exit_code",schemaPath:"#/properties/apply_exit_code/oneOf",keyword:"oneOf",params:{passingSchemas: passing7}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
}
if(data.second_plan_exit_code !== undefined){
let data28 = data.second_plan_exit_code;
const _errs96 = errors;
let valid27 = false;
let passing8 = null;
const _errs97 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err100 = {instancePath:instancePath+"/second_plan_exit_code",schemaPath:"#/properties/second_plan_exit_code/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
var _valid8 = _errs97 === errors;
if(_valid8){
valid27 = true;
passing8 = 0;
}
const _errs99 = errors;
if(data28 !== null){
const err101 = {instancePath:instancePath+"/second_plan_exit_code",schemaPath:"#/properties/second_plan_exit_code/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
var _valid8 = _errs99 === errors;
if(_valid8 && valid27){
valid27 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid27 = true;
passing8 = 1;
}
}
if(!valid27){
const err102 = {instancePath:instancePath+"/second_plan_exit_code",schemaPath:"#/properties/second_plan_exit_code/oneOf",keyword:"oneOf",params:{passingSchemas: passing8}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
}
if(data.manifest_key !== undefined){
let data29 = data.manifest_key;
const _errs102 = errors;
let valid28 = false;
let passing9 = null;
const _errs103 = errors;
if(typeof data29 === "string"){
if(func2(data29) > 1024){
const err103 = {instancePath:instancePath+"/manifest_key",schemaPath:"#/properties/manifest_key/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
if(func2(data29) < 1){
const err104 = {instancePath:instancePath+"/manifest_key",schemaPath:"#/properties/manifest_key/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/manifest_key",schemaPath:"#/properties/manifest_key/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
var _valid9 = _errs103 === errors;
if(_valid9){
valid28 = true;
passing9 = 0;
}
const _errs105 = errors;
if(data29 !== null){
const err106 = {instancePath:instancePath+"/manifest_key",schemaPath:"#/properties/manifest_key/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
var _valid9 = _errs105 === errors;
if(_valid9 && valid28){
valid28 = false;
passing9 = [passing9, 1];
}
else {
if(_valid9){
valid28 = true;
passing9 = 1;
}
}
if(!valid28){
const err107 = {instancePath:instancePath+"/manifest_key",schemaPath:"#/properties/manifest_key/oneOf",keyword:"oneOf",params:{passingSchemas: passing9}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
}
if(data.reason !== undefined){
let data30 = data.reason;
const _errs108 = errors;
let valid29 = false;
let passing10 = null;
const _errs109 = errors;
if(typeof data30 === "string"){
if(func2(data30) > 512){
const err108 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
if(func2(data30) < 1){
const err109 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err110 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
var _valid10 = _errs109 === errors;
if(_valid10){
valid29 = true;
passing10 = 0;
}
const _errs111 = errors;
if(data30 !== null){
const err111 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
var _valid10 = _errs111 === errors;
if(_valid10 && valid29){
valid29 = false;
passing10 = [passing10, 1];
}
else {
if(_valid10){
valid29 = true;
passing10 = 1;
}
}
if(!valid29){
const err112 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing10}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
}
if(data.apply_outcome !== undefined){
let data31 = data.apply_outcome;
if(!(((data31 === "success") || (data31 === "failed")) || (data31 === "refused"))){
const err113 = {instancePath:instancePath+"/apply_outcome",schemaPath:"#/properties/apply_outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.apply_outcome.enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
}
if(data.blockers !== undefined){
let data32 = data.blockers;
if(Array.isArray(data32)){
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
let data33 = data32[i5];
if(!(((((data33 === "STACK_BUDGET_STOP") || (data33 === "STACK_PLAN_OTHER")) || (data33 === "STACK_PLAN_REFUSED")) || (data33 === "STACK_APPLY_FAILED")) || (data33 === "STACK_NOT_SETTLED"))){
const err114 = {instancePath:instancePath+"/blockers/" + i5,schemaPath:"#/properties/blockers/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.blockers.items.enum}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"}};
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
else {
const err116 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

