// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"stack_teardown_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","execution_id","captured_at_utc","stack_target","platform_run_id","correlation_id","approval","synthesised_sha256","ledger","state_before","stopped","attempts","destroy_outcome","state_after","blockers"],"properties":{"schema":{"const":"fp.stack_teardown_snapshot.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"execution_id":{"type":"string","minLength":1,"maxLength":64},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"stack_target":{"enum":["confluent","demo"]},"platform_run_id":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},{"type":"null"}]},"correlation_id":{"type":"string","minLength":1,"maxLength":128},"approval":{"oneOf":[{"type":"object","additionalProperties":false,"required":["environment","operator","comment","faults"],"properties":{"environment":{"type":"string","minLength":1,"maxLength":128},"operator":{"oneOf":[{"type":"string","minLength":1,"maxLength":128},{"type":"null"}]},"comment":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"faults":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512}}}},{"type":"null"}]},"synthesised_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"ledger":{"oneOf":[{"type":"object","additionalProperties":false,"required":["running_lanes","budget_stop"],"properties":{"running_lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":16}},"budget_stop":{"type":"boolean"}}},{"type":"null"}]},"state_before":{"oneOf":[{"type":"integer","minimum":0},{"type":"null"}]},"stopped":{"oneOf":[{"type":"object","additionalProperties":false,"required":["acts","remaining","failure"],"properties":{"acts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["act","target","outcome","failure"],"properties":{"act":{"enum":["stop_service","stop_task","stop_database"]},"target":{"type":"string","minLength":1,"maxLength":4096},"outcome":{"enum":["done","failed"]},"failure":{"oneOf":[{"type":"string","minLength":1,"maxLength":512},{"type":"null"}]}}}},"remaining":{"oneOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096}},{"type":"null"}]},"failure":{"oneOf":[{"type":"string","minLength":1,"maxLength":512},{"type":"null"}]}}},{"type":"null"}]},"attempts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["plan_exit_code","plan_sha256","changes","apply_exit_code","reason"],"properties":{"plan_exit_code":{"oneOf":[{"type":"integer"},{"type":"null"}]},"plan_sha256":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"changes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["address","actions"],"properties":{"address":{"type":"string","minLength":1,"maxLength":4096},"actions":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32}}}}},"apply_exit_code":{"oneOf":[{"type":"integer"},{"type":"null"}]},"reason":{"oneOf":[{"type":"string","minLength":1,"maxLength":512},{"type":"null"}]}}},"maxItems":3},"destroy_outcome":{"enum":["success","failed","refused"]},"state_after":{"type":"object","additionalProperties":false,"required":["exit_code","resources"],"properties":{"exit_code":{"oneOf":[{"type":"integer"},{"type":"null"}]},"resources":{"oneOf":[{"type":"integer","minimum":0},{"type":"null"}]}}},"blockers":{"type":"array","items":{"enum":["TEARDOWN_LANE_RUNS","TEARDOWN_OTHER_RUN","TEARDOWN_OUT_OF_SCOPE","TEARDOWN_STOP_FAILED","TEARDOWN_DESTROY_FAILED","TEARDOWN_STATE_UNREADABLE"]}}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema35 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema36 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern5 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="stack_teardown_snapshot.v1.schema.json" */;
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
if(data.correlation_id === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "correlation_id"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.approval === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.synthesised_sha256 === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "synthesised_sha256"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.ledger === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ledger"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.state_before === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state_before"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.stopped === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stopped"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.attempts === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempts"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.destroy_outcome === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destroy_outcome"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.state_after === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state_after"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.blockers === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockers"}};
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
if("fp.stack_teardown_snapshot.v1" !== data.schema){
const err17 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.stack_teardown_snapshot.v1"}};
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
let data1 = data.substrate;
if(!(((data1 === "embedded") || (data1 === "emulated")) || (data1 === "dev_min"))){
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
if(data.execution_id !== undefined){
let data2 = data.execution_id;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err19 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(func2(data2) < 1){
const err20 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.captured_at_utc !== undefined){
let data3 = data.captured_at_utc;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err22 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err23 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data.stack_target !== undefined){
let data4 = data.stack_target;
if(!((data4 === "confluent") || (data4 === "demo"))){
const err24 = {instancePath:instancePath+"/stack_target",schemaPath:"#/properties/stack_target/enum",keyword:"enum",params:{allowedValues: schema31.properties.stack_target.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data5 = data.platform_run_id;
const _errs12 = errors;
let valid3 = false;
let passing0 = null;
const _errs13 = errors;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err25 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err26 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs16 = errors;
if(data5 !== null){
const err27 = {instancePath:instancePath+"/platform_run_id",schemaPath:"#/properties/platform_run_id/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
var _valid0 = _errs16 === errors;
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
const err28 = {instancePath:instancePath+"/platform_run_id",schemaPath:"#/properties/platform_run_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.correlation_id !== undefined){
let data6 = data.correlation_id;
if(typeof data6 === "string"){
if(func2(data6) > 128){
const err29 = {instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(func2(data6) < 1){
const err30 = {instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err31 = {instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
}
if(data.approval !== undefined){
let data7 = data.approval;
const _errs21 = errors;
let valid5 = false;
let passing1 = null;
const _errs22 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.environment === undefined){
const err32 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data7.operator === undefined){
const err33 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/required",keyword:"required",params:{missingProperty: "operator"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data7.comment === undefined){
const err34 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/required",keyword:"required",params:{missingProperty: "comment"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data7.faults === undefined){
const err35 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/required",keyword:"required",params:{missingProperty: "faults"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
for(const key1 in data7){
if(!((((key1 === "environment") || (key1 === "operator")) || (key1 === "comment")) || (key1 === "faults"))){
const err36 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data7.environment !== undefined){
let data8 = data7.environment;
if(typeof data8 === "string"){
if(func2(data8) > 128){
const err37 = {instancePath:instancePath+"/approval/environment",schemaPath:"#/properties/approval/oneOf/0/properties/environment/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(func2(data8) < 1){
const err38 = {instancePath:instancePath+"/approval/environment",schemaPath:"#/properties/approval/oneOf/0/properties/environment/minLength",keyword:"minLength",params:{limit: 1}};
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
const err39 = {instancePath:instancePath+"/approval/environment",schemaPath:"#/properties/approval/oneOf/0/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data7.operator !== undefined){
let data9 = data7.operator;
const _errs28 = errors;
let valid7 = false;
let passing2 = null;
const _errs29 = errors;
if(typeof data9 === "string"){
if(func2(data9) > 128){
const err40 = {instancePath:instancePath+"/approval/operator",schemaPath:"#/properties/approval/oneOf/0/properties/operator/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(func2(data9) < 1){
const err41 = {instancePath:instancePath+"/approval/operator",schemaPath:"#/properties/approval/oneOf/0/properties/operator/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err42 = {instancePath:instancePath+"/approval/operator",schemaPath:"#/properties/approval/oneOf/0/properties/operator/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
var _valid2 = _errs29 === errors;
if(_valid2){
valid7 = true;
passing2 = 0;
}
const _errs31 = errors;
if(data9 !== null){
const err43 = {instancePath:instancePath+"/approval/operator",schemaPath:"#/properties/approval/oneOf/0/properties/operator/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
var _valid2 = _errs31 === errors;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid7 = true;
passing2 = 1;
}
}
if(!valid7){
const err44 = {instancePath:instancePath+"/approval/operator",schemaPath:"#/properties/approval/oneOf/0/properties/operator/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data7.comment !== undefined){
let data10 = data7.comment;
const _errs34 = errors;
let valid8 = false;
let passing3 = null;
const _errs35 = errors;
if(typeof data10 === "string"){
if(func2(data10) > 1024){
const err45 = {instancePath:instancePath+"/approval/comment",schemaPath:"#/properties/approval/oneOf/0/properties/comment/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(func2(data10) < 1){
const err46 = {instancePath:instancePath+"/approval/comment",schemaPath:"#/properties/approval/oneOf/0/properties/comment/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err47 = {instancePath:instancePath+"/approval/comment",schemaPath:"#/properties/approval/oneOf/0/properties/comment/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
var _valid3 = _errs35 === errors;
if(_valid3){
valid8 = true;
passing3 = 0;
}
const _errs37 = errors;
if(data10 !== null){
const err48 = {instancePath:instancePath+"/approval/comment",schemaPath:"#/properties/approval/oneOf/0/properties/comment/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
var _valid3 = _errs37 === errors;
if(_valid3 && valid8){
valid8 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid8 = true;
passing3 = 1;
}
}
if(!valid8){
const err49 = {instancePath:instancePath+"/approval/comment",schemaPath:"#/properties/approval/oneOf/0/properties/comment/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
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
if(data7.faults !== undefined){
let data11 = data7.faults;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(func2(data12) > 512){
const err50 = {instancePath:instancePath+"/approval/faults/" + i0,schemaPath:"#/properties/approval/oneOf/0/properties/faults/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(func2(data12) < 1){
const err51 = {instancePath:instancePath+"/approval/faults/" + i0,schemaPath:"#/properties/approval/oneOf/0/properties/faults/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/approval/faults/" + i0,schemaPath:"#/properties/approval/oneOf/0/properties/faults/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err53 = {instancePath:instancePath+"/approval/faults",schemaPath:"#/properties/approval/oneOf/0/properties/faults/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
var _valid1 = _errs22 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs43 = errors;
if(data7 !== null){
const err55 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
var _valid1 = _errs43 === errors;
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
const err56 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
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
if(data.synthesised_sha256 !== undefined){
let data13 = data.synthesised_sha256;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err57 = {instancePath:instancePath+"/synthesised_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err58 = {instancePath:instancePath+"/synthesised_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
if(data.ledger !== undefined){
let data14 = data.ledger;
const _errs49 = errors;
let valid12 = false;
let passing4 = null;
const _errs50 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.running_lanes === undefined){
const err59 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf/0/required",keyword:"required",params:{missingProperty: "running_lanes"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(data14.budget_stop === undefined){
const err60 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf/0/required",keyword:"required",params:{missingProperty: "budget_stop"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
for(const key2 in data14){
if(!((key2 === "running_lanes") || (key2 === "budget_stop"))){
const err61 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data14.running_lanes !== undefined){
let data15 = data14.running_lanes;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(typeof data16 === "string"){
if(func2(data16) > 16){
const err62 = {instancePath:instancePath+"/ledger/running_lanes/" + i1,schemaPath:"#/properties/ledger/oneOf/0/properties/running_lanes/items/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(func2(data16) < 1){
const err63 = {instancePath:instancePath+"/ledger/running_lanes/" + i1,schemaPath:"#/properties/ledger/oneOf/0/properties/running_lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err64 = {instancePath:instancePath+"/ledger/running_lanes/" + i1,schemaPath:"#/properties/ledger/oneOf/0/properties/running_lanes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/ledger/running_lanes",schemaPath:"#/properties/ledger/oneOf/0/properties/running_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
}
if(data14.budget_stop !== undefined){
if(typeof data14.budget_stop !== "boolean"){
const err66 = {instancePath:instancePath+"/ledger/budget_stop",schemaPath:"#/properties/ledger/oneOf/0/properties/budget_stop/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
var _valid4 = _errs50 === errors;
if(_valid4){
valid12 = true;
passing4 = 0;
}
const _errs59 = errors;
if(data14 !== null){
const err68 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
var _valid4 = _errs59 === errors;
if(_valid4 && valid12){
valid12 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid12 = true;
passing4 = 1;
}
}
if(!valid12){
const err69 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data.state_before !== undefined){
let data18 = data.state_before;
const _errs62 = errors;
let valid16 = false;
let passing5 = null;
const _errs63 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err70 = {instancePath:instancePath+"/state_before",schemaPath:"#/properties/state_before/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err71 = {instancePath:instancePath+"/state_before",schemaPath:"#/properties/state_before/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
var _valid5 = _errs63 === errors;
if(_valid5){
valid16 = true;
passing5 = 0;
}
const _errs65 = errors;
if(data18 !== null){
const err72 = {instancePath:instancePath+"/state_before",schemaPath:"#/properties/state_before/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
var _valid5 = _errs65 === errors;
if(_valid5 && valid16){
valid16 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid16 = true;
passing5 = 1;
}
}
if(!valid16){
const err73 = {instancePath:instancePath+"/state_before",schemaPath:"#/properties/state_before/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
}
if(data.stopped !== undefined){
let data19 = data.stopped;
const _errs68 = errors;
let valid17 = false;
let passing6 = null;
const _errs69 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.acts === undefined){
const err74 = {instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/oneOf/0/required",keyword:"required",params:{missingProperty: "acts"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if(data19.remaining === undefined){
const err75 = {instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/oneOf/0/required",keyword:"required",params:{missingProperty: "remaining"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
if(data19.failure === undefined){
const err76 = {instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/oneOf/0/required",keyword:"required",params:{missingProperty: "failure"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
for(const key3 in data19){
if(!(((key3 === "acts") || (key3 === "remaining")) || (key3 === "failure"))){
const err77 = {instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
}
if(data19.acts !== undefined){
let data20 = data19.acts;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.act === undefined){
const err78 = {instancePath:instancePath+"/stopped/acts/" + i2,schemaPath:"#/properties/stopped/oneOf/0/properties/acts/items/required",keyword:"required",params:{missingProperty: "act"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
if(data21.target === undefined){
const err79 = {instancePath:instancePath+"/stopped/acts/" + i2,schemaPath:"#/properties/stopped/oneOf/0/properties/acts/items/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
if(data21.outcome === undefined){
const err80 = {instancePath:instancePath+"/stopped/acts/" + i2,schemaPath:"#/properties/stopped/oneOf/0/properties/acts/items/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(data21.failure === undefined){
const err81 = {instancePath:instancePath+"/stopped/acts/" + i2,schemaPath:"#/properties/stopped/oneOf/0/properties/acts/items/required",keyword:"required",params:{missingProperty: "failure"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
for(const key4 in data21){
if(!((((key4 === "act") || (key4 === "target")) || (key4 === "outcome")) || (key4 === "failure"))){
const err82 = {instancePath:instancePath+"/stopped/acts/" + i2,schemaPath:"#/properties/stopped/oneOf/0/properties/acts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
if(data21.act !== undefined){
let data22 = data21.act;
if(!(((data22 === "stop_service") || (data22 === "stop_task")) || (data22 === "stop_database"))){
const err83 = {instancePath:instancePath+"/stopped/acts/" + i2+"/act",schemaPath:"#/properties/stopped/oneOf/0/properties/acts/items/properties/act/enum",keyword:"enum",params:{allowedValues: schema31.properties.stopped.oneOf[0].properties.acts.items.properties.act.enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
if(data21.target !== undefined){
let data23 = data21.target;
if(typeof data23 === "string"){
if(func2(data23) > 4096){
const err84 = {instancePath:instancePath+"/stopped/acts/" + i2+"/target",schemaPath:"#/properties/stopped/oneOf/0/properties/acts/items/properties/target/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
if(func2(data23) < 1){
const err85 = {instancePath:instancePath+"/stopped/acts/" + i2+"/target",schemaPath:"#/properties/stopped/oneOf/0/properties/acts/items/properties/target/minLength",keyword:"minLength",params:{limit: 1}};
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
const err86 = {instancePath:instancePath+"/stopped/acts/" + i2+"/target",schemaPath:"#/properties/stopped/oneOf/0/properties/acts/items/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
}
if(data21.outcome !== undefined){
let data24 = data21.outcome;
if(!((data24 === "done") || (data24 === "failed"))){
const err87 = {instancePath:instancePath+"/stopped/acts/" + i2+"/outcome",schemaPath:"#/properties/stopped/oneOf/0/properties/acts/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.stopped.oneOf[0].properties.acts.items.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
if(data21.failure !== undefined){
let data25 = data21.failure;
const _errs82 = errors;
let valid22 = false;
let passing7 = null;
const _errs83 = errors;
if(typeof data25 === "string"){
if(func2(data25) > 512){
const err88 = {instancePath:instancePath+"/stopped/acts/" + i2+"/failure",schemaPath:"#/properties/stopped/oneOf/0/properties/acts/items/properties/failure/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(func2(data25) < 1){
const err89 = {instancePath:instancePath+"/stopped/acts/" + i2+"/failure",schemaPath:"#/properties/stopped/oneOf/0/properties/acts/items/properties/failure/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/stopped/acts/" + i2+"/failure",schemaPath:"#/properties/stopped/oneOf/0/properties/acts/items/properties/failure/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
var _valid7 = _errs83 === errors;
if(_valid7){
valid22 = true;
passing7 = 0;
}
const _errs85 = errors;
if(data25 !== null){
const err91 = {instancePath:instancePath+"/stopped/acts/" + i2+"/failure",schemaPath:"#/properties/stopped/oneOf/0/properties/acts/items/properties/failure/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
var _valid7 = _errs85 === errors;
if(_valid7 && valid22){
valid22 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid22 = true;
passing7 = 1;
}
}
if(!valid22){
const err92 = {instancePath:instancePath+"/stopped/acts/" + i2+"/failure",schemaPath:"#/properties/stopped/oneOf/0/properties/acts/items/properties/failure/oneOf",keyword:"oneOf",params:{passingSchemas: passing7}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
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
const err93 = {instancePath:instancePath+"/stopped/acts/" + i2,schemaPath:"#/properties/stopped/oneOf/0/properties/acts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/stopped/acts",schemaPath:"#/properties/stopped/oneOf/0/properties/acts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
}
if(data19.remaining !== undefined){
let data26 = data19.remaining;
const _errs88 = errors;
let valid23 = false;
let passing8 = null;
const _errs89 = errors;
if(Array.isArray(data26)){
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(typeof data27 === "string"){
if(func2(data27) > 4096){
const err95 = {instancePath:instancePath+"/stopped/remaining/" + i3,schemaPath:"#/properties/stopped/oneOf/0/properties/remaining/oneOf/0/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
if(func2(data27) < 1){
const err96 = {instancePath:instancePath+"/stopped/remaining/" + i3,schemaPath:"#/properties/stopped/oneOf/0/properties/remaining/oneOf/0/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err97 = {instancePath:instancePath+"/stopped/remaining/" + i3,schemaPath:"#/properties/stopped/oneOf/0/properties/remaining/oneOf/0/items/type",keyword:"type",params:{type: "string"}};
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
const err98 = {instancePath:instancePath+"/stopped/remaining",schemaPath:"#/properties/stopped/oneOf/0/properties/remaining/oneOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
var _valid8 = _errs89 === errors;
if(_valid8){
valid23 = true;
passing8 = 0;
}
const _errs93 = errors;
if(data26 !== null){
const err99 = {instancePath:instancePath+"/stopped/remaining",schemaPath:"#/properties/stopped/oneOf/0/properties/remaining/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
var _valid8 = _errs93 === errors;
if(_valid8 && valid23){
valid23 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid23 = true;
passing8 = 1;
}
}
if(!valid23){
const err100 = {instancePath:instancePath+"/stopped/remaining",schemaPath:"#/properties/stopped/oneOf/0/properties/remaining/oneOf",keyword:"oneOf",params:{passingSchemas: passing8}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
if(data19.failure !== undefined){
let data28 = data19.failure;
const _errs96 = errors;
let valid26 = false;
let passing9 = null;
const _errs97 = errors;
if(typeof data28 === "string"){
if(func2(data28) > 512){
const err101 = {instancePath:instancePath+"/stopped/failure",schemaPath:"#/properties/stopped/oneOf/0/properties/failure/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
if(func2(data28) < 1){
const err102 = {instancePath:instancePath+"/stopped/failure",schemaPath:"#/properties/stopped/oneOf/0/properties/failure/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/stopped/failure",schemaPath:"#/properties/stopped/oneOf/0/properties/failure/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
var _valid9 = _errs97 === errors;
if(_valid9){
valid26 = true;
passing9 = 0;
}
const _errs99 = errors;
if(data28 !== null){
const err104 = {instancePath:instancePath+"/stopped/failure",schemaPath:"#/properties/stopped/oneOf/0/properties/failure/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
var _valid9 = _errs99 === errors;
if(_valid9 && valid26){
valid26 = false;
passing9 = [passing9, 1];
}
else {
if(_valid9){
valid26 = true;
passing9 = 1;
}
}
if(!valid26){
const err105 = {instancePath:instancePath+"/stopped/failure",schemaPath:"#/properties/stopped/oneOf/0/properties/failure/oneOf",keyword:"oneOf",params:{passingSchemas: passing9}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
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
}
else {
const err106 = {instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
var _valid6 = _errs69 === errors;
if(_valid6){
valid17 = true;
passing6 = 0;
}
const _errs101 = errors;
if(data19 !== null){
const err107 = {instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
var _valid6 = _errs101 === errors;
if(_valid6 && valid17){
valid17 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid17 = true;
passing6 = 1;
}
}
if(!valid17){
const err108 = {instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
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
if(data.attempts !== undefined){
let data29 = data.attempts;
if(Array.isArray(data29)){
if(data29.length > 3){
const err109 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.plan_exit_code === undefined){
const err110 = {instancePath:instancePath+"/attempts/" + i4,schemaPath:"#/properties/attempts/items/required",keyword:"required",params:{missingProperty: "plan_exit_code"}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
if(data30.plan_sha256 === undefined){
const err111 = {instancePath:instancePath+"/attempts/" + i4,schemaPath:"#/properties/attempts/items/required",keyword:"required",params:{missingProperty: "plan_sha256"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
if(data30.changes === undefined){
const err112 = {instancePath:instancePath+"/attempts/" + i4,schemaPath:"#/properties/attempts/items/required",keyword:"required",params:{missingProperty: "changes"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
if(data30.apply_exit_code === undefined){
const err113 = {instancePath:instancePath+"/attempts/" + i4,schemaPath:"#/properties/attempts/items/required",keyword:"required",params:{missingProperty: "apply_exit_code"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
if(data30.reason === undefined){
const err114 = {instancePath:instancePath+"/attempts/" + i4,schemaPath:"#/properties/attempts/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
for(const key5 in data30){
if(!(((((key5 === "plan_exit_code") || (key5 === "plan_sha256")) || (key5 === "changes")) || (key5 === "apply_exit_code")) || (key5 === "reason"))){
const err115 = {instancePath:instancePath+"/attempts/" + i4,schemaPath:"#/properties/attempts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
}
if(data30.plan_exit_code !== undefined){
let data31 = data30.plan_exit_code;
const _errs109 = errors;
let valid30 = false;
let passing10 = null;
const _errs110 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err116 = {instancePath:instancePath+"/attempts/" + i4+"/plan_exit_code",schemaPath:"#/properties/attempts/items/properties/plan_exit_code/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
var _valid10 = _errs110 === errors;
if(_valid10){
valid30 = true;
passing10 = 0;
}
const _errs112 = errors;
if(data31 !== null){
const err117 = {instancePath:instancePath+"/attempts/" + i4+"/plan_exit_code",schemaPath:"#/properties/attempts/items/properties/plan_exit_code/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
var _valid10 = _errs112 === errors;
if(_valid10 && valid30){
valid30 = false;
passing10 = [passing10, 1];
}
else {
if(_valid10){
valid30 = true;
passing10 = 1;
}
}
if(!valid30){
const err118 = {instancePath:instancePath+"/attempts/" + i4+"/plan_exit_code",schemaPath:"#/properties/attempts/items/properties/plan_exit_code/oneOf",keyword:"oneOf",params:{passingSchemas: passing10}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
else {
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
}
}
if(data30.plan_sha256 !== undefined){
let data32 = data30.plan_sha256;
const _errs115 = errors;
let valid31 = false;
let passing11 = null;
const _errs116 = errors;
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err119 = {instancePath:instancePath+"/attempts/" + i4+"/plan_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/attempts/" + i4+"/plan_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
var _valid11 = _errs116 === errors;
if(_valid11){
valid31 = true;
passing11 = 0;
}
const _errs119 = errors;
if(data32 !== null){
const err121 = {instancePath:instancePath+"/attempts/" + i4+"/plan_sha256",schemaPath:"#/properties/attempts/items/properties/plan_sha256/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
var _valid11 = _errs119 === errors;
if(_valid11 && valid31){
valid31 = false;
passing11 = [passing11, 1];
}
else {
if(_valid11){
valid31 = true;
passing11 = 1;
}
}
if(!valid31){
const err122 = {instancePath:instancePath+"/attempts/" + i4+"/plan_sha256",schemaPath:"#/properties/attempts/items/properties/plan_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing11}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
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
if(data30.changes !== undefined){
let data33 = data30.changes;
if(Array.isArray(data33)){
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
let data34 = data33[i5];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.address === undefined){
const err123 = {instancePath:instancePath+"/attempts/" + i4+"/changes/" + i5,schemaPath:"#/properties/attempts/items/properties/changes/items/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
if(data34.actions === undefined){
const err124 = {instancePath:instancePath+"/attempts/" + i4+"/changes/" + i5,schemaPath:"#/properties/attempts/items/properties/changes/items/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
for(const key6 in data34){
if(!((key6 === "address") || (key6 === "actions"))){
const err125 = {instancePath:instancePath+"/attempts/" + i4+"/changes/" + i5,schemaPath:"#/properties/attempts/items/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
}
if(data34.address !== undefined){
let data35 = data34.address;
if(typeof data35 === "string"){
if(func2(data35) > 4096){
const err126 = {instancePath:instancePath+"/attempts/" + i4+"/changes/" + i5+"/address",schemaPath:"#/properties/attempts/items/properties/changes/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
if(func2(data35) < 1){
const err127 = {instancePath:instancePath+"/attempts/" + i4+"/changes/" + i5+"/address",schemaPath:"#/properties/attempts/items/properties/changes/items/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/attempts/" + i4+"/changes/" + i5+"/address",schemaPath:"#/properties/attempts/items/properties/changes/items/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
}
if(data34.actions !== undefined){
let data36 = data34.actions;
if(Array.isArray(data36)){
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
let data37 = data36[i6];
if(typeof data37 === "string"){
if(func2(data37) > 32){
const err129 = {instancePath:instancePath+"/attempts/" + i4+"/changes/" + i5+"/actions/" + i6,schemaPath:"#/properties/attempts/items/properties/changes/items/properties/actions/items/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
if(func2(data37) < 1){
const err130 = {instancePath:instancePath+"/attempts/" + i4+"/changes/" + i5+"/actions/" + i6,schemaPath:"#/properties/attempts/items/properties/changes/items/properties/actions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/attempts/" + i4+"/changes/" + i5+"/actions/" + i6,schemaPath:"#/properties/attempts/items/properties/changes/items/properties/actions/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err132 = {instancePath:instancePath+"/attempts/" + i4+"/changes/" + i5+"/actions",schemaPath:"#/properties/attempts/items/properties/changes/items/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/attempts/" + i4+"/changes/" + i5,schemaPath:"#/properties/attempts/items/properties/changes/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err134 = {instancePath:instancePath+"/attempts/" + i4+"/changes",schemaPath:"#/properties/attempts/items/properties/changes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
}
if(data30.apply_exit_code !== undefined){
let data38 = data30.apply_exit_code;
const _errs133 = errors;
let valid38 = false;
let passing12 = null;
const _errs134 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err135 = {instancePath:instancePath+"/attempts/" + i4+"/apply_exit_code",schemaPath:"#/properties/attempts/items/properties/apply_exit_code/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
var _valid12 = _errs134 === errors;
if(_valid12){
valid38 = true;
passing12 = 0;
}
const _errs136 = errors;
if(data38 !== null){
const err136 = {instancePath:instancePath+"/attempts/" + i4+"/apply_exit_code",schemaPath:"#/properties/attempts/items/properties/apply_exit_code/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
var _valid12 = _errs136 === errors;
if(_valid12 && valid38){
valid38 = false;
passing12 = [passing12, 1];
}
else {
if(_valid12){
valid38 = true;
passing12 = 1;
}
}
if(!valid38){
const err137 = {instancePath:instancePath+"/attempts/" + i4+"/apply_exit_code",schemaPath:"#/properties/attempts/items/properties/apply_exit_code/oneOf",keyword:"oneOf",params:{passingSchemas: passing12}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
else {
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
}
}
if(data30.reason !== undefined){
let data39 = data30.reason;
const _errs139 = errors;
let valid39 = false;
let passing13 = null;
const _errs140 = errors;
if(typeof data39 === "string"){
if(func2(data39) > 512){
const err138 = {instancePath:instancePath+"/attempts/" + i4+"/reason",schemaPath:"#/properties/attempts/items/properties/reason/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
if(func2(data39) < 1){
const err139 = {instancePath:instancePath+"/attempts/" + i4+"/reason",schemaPath:"#/properties/attempts/items/properties/reason/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err140 = {instancePath:instancePath+"/attempts/" + i4+"/reason",schemaPath:"#/properties/attempts/items/properties/reason/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
var _valid13 = _errs140 === errors;
if(_valid13){
valid39 = true;
passing13 = 0;
}
const _errs142 = errors;
if(data39 !== null){
const err141 = {instancePath:instancePath+"/attempts/" + i4+"/reason",schemaPath:"#/properties/attempts/items/properties/reason/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
var _valid13 = _errs142 === errors;
if(_valid13 && valid39){
valid39 = false;
passing13 = [passing13, 1];
}
else {
if(_valid13){
valid39 = true;
passing13 = 1;
}
}
if(!valid39){
const err142 = {instancePath:instancePath+"/attempts/" + i4+"/reason",schemaPath:"#/properties/attempts/items/properties/reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing13}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
else {
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err143 = {instancePath:instancePath+"/attempts/" + i4,schemaPath:"#/properties/attempts/items/type",keyword:"type",params:{type: "object"}};
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
const err144 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
}
if(data.destroy_outcome !== undefined){
let data40 = data.destroy_outcome;
if(!(((data40 === "success") || (data40 === "failed")) || (data40 === "refused"))){
const err145 = {instancePath:instancePath+"/destroy_outcome",schemaPath:"#/properties/destroy_outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.destroy_outcome.enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
}
if(data.state_after !== undefined){
let data41 = data.state_after;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.exit_code === undefined){
const err146 = {instancePath:instancePath+"/state_after",schemaPath:"#/properties/state_after/required",keyword:"required",params:{missingProperty: "exit_code"}};
if(vErrors === null){
vErrors = [err146];
}
else {
noteFault(vErrors, err146);
}
errors++;
}
if(data41.resources === undefined){
const err147 = {instancePath:instancePath+"/state_after",schemaPath:"#/properties/state_after/required",keyword:"required",params:{missingProperty: "resources"}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
for(const key7 in data41){
if(!((key7 === "exit_code") || (key7 === "resources"))){
const err148 = {instancePath:instancePath+"/state_after",schemaPath:"#/properties/state_after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
}
if(data41.exit_code !== undefined){
let data42 = data41.exit_code;
const _errs149 = errors;
let valid41 = false;
let passing14 = null;
const _errs150 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err149 = {instancePath:instancePath+"/state_after/exit_code",schemaPath:"#/properties/state_after/properties/exit_code/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
var _valid14 = _errs150 === errors;
if(_valid14){
valid41 = true;
passing14 = 0;
}
const _errs152 = errors;
if(data42 !== null){
const err150 = {instancePath:instancePath+"/state_after/exit_code",schemaPath:"#/properties/state_after/properties/exit_code/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
var _valid14 = _errs152 === errors;
if(_valid14 && valid41){
valid41 = false;
passing14 = [passing14, 1];
}
else {
if(_valid14){
valid41 = true;
passing14 = 1;
}
}
if(!valid41){
const err151 = {instancePath:instancePath+"/state_after/exit_code",schemaPath:"#/properties/state_after/properties/exit_code/oneOf",keyword:"oneOf",params:{passingSchemas: passing14}};
if(vErrors === null){
vErrors = [err151];
}
else {
noteFault(vErrors, err151);
}
errors++;
}
else {
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
}
}
if(data41.resources !== undefined){
let data43 = data41.resources;
const _errs155 = errors;
let valid42 = false;
let passing15 = null;
const _errs156 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err152 = {instancePath:instancePath+"/state_after/resources",schemaPath:"#/properties/state_after/properties/resources/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err153 = {instancePath:instancePath+"/state_after/resources",schemaPath:"#/properties/state_after/properties/resources/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
}
}
var _valid15 = _errs156 === errors;
if(_valid15){
valid42 = true;
passing15 = 0;
}
const _errs158 = errors;
if(data43 !== null){
const err154 = {instancePath:instancePath+"/state_after/resources",schemaPath:"#/properties/state_after/properties/resources/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
var _valid15 = _errs158 === errors;
if(_valid15 && valid42){
valid42 = false;
passing15 = [passing15, 1];
}
else {
if(_valid15){
valid42 = true;
passing15 = 1;
}
}
if(!valid42){
const err155 = {instancePath:instancePath+"/state_after/resources",schemaPath:"#/properties/state_after/properties/resources/oneOf",keyword:"oneOf",params:{passingSchemas: passing15}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
else {
errors = _errs155;
if(vErrors !== null){
if(_errs155){
vErrors.length = _errs155;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err156 = {instancePath:instancePath+"/state_after",schemaPath:"#/properties/state_after/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
}
if(data.blockers !== undefined){
let data44 = data.blockers;
if(Array.isArray(data44)){
const len7 = data44.length;
for(let i7=0; i7<len7; i7++){
let data45 = data44[i7];
if(!((((((data45 === "TEARDOWN_LANE_RUNS") || (data45 === "TEARDOWN_OTHER_RUN")) || (data45 === "TEARDOWN_OUT_OF_SCOPE")) || (data45 === "TEARDOWN_STOP_FAILED")) || (data45 === "TEARDOWN_DESTROY_FAILED")) || (data45 === "TEARDOWN_STATE_UNREADABLE"))){
const err157 = {instancePath:instancePath+"/blockers/" + i7,schemaPath:"#/properties/blockers/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.blockers.items.enum}};
if(vErrors === null){
vErrors = [err157];
}
else {
noteFault(vErrors, err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

