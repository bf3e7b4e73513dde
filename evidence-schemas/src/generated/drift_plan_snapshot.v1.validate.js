// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"drift_plan_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","execution_id","captured_at_utc","stacks","blockers"],"properties":{"schema":{"const":"fp.drift_plan_snapshot.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"execution_id":{"type":"string","minLength":1,"maxLength":64},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"stacks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["stack","synthesised_sha256","verdict","exit_code","state_resources","drifted","planned","reason"],"properties":{"stack":{"enum":["core","confluent","demo"]},"synthesised_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"verdict":{"enum":["clean","drift","absent","unreadable"]},"exit_code":{"oneOf":[{"type":"integer"},{"type":"null"}]},"state_resources":{"oneOf":[{"type":"integer","minimum":0},{"type":"null"}]},"drifted":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["address","actions"],"properties":{"address":{"type":"string","minLength":1,"maxLength":4096},"actions":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32}}}}},"planned":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["address","actions"],"properties":{"address":{"type":"string","minLength":1,"maxLength":4096},"actions":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32}}}}},"reason":{"oneOf":[{"type":"string","minLength":1,"maxLength":512},{"type":"null"}]}}},"minItems":1},"blockers":{"type":"array","items":{"enum":["INFRA_DRIFT_FOUND","INFRA_STATE_UNREADABLE"]}}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema35 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const func1 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="drift_plan_snapshot.v1.schema.json" */;
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
if(data.stacks === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stacks"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.blockers === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockers"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "schema") || (key0 === "substrate")) || (key0 === "execution_id")) || (key0 === "captured_at_utc")) || (key0 === "stacks")) || (key0 === "blockers"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.drift_plan_snapshot.v1" !== data.schema){
const err7 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.drift_plan_snapshot.v1"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
if(data.substrate !== undefined){
let data1 = data.substrate;
if(!(((data1 === "embedded") || (data1 === "emulated")) || (data1 === "dev_min"))){
const err8 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data2 = data.execution_id;
if(typeof data2 === "string"){
if(func1(data2) > 64){
const err9 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(func1(data2) < 1){
const err10 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err11 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data.captured_at_utc !== undefined){
let data3 = data.captured_at_utc;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err12 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data.stacks !== undefined){
let data4 = data.stacks;
if(Array.isArray(data4)){
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/stacks",schemaPath:"#/properties/stacks/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.stack === undefined){
const err15 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/properties/stacks/items/required",keyword:"required",params:{missingProperty: "stack"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data5.synthesised_sha256 === undefined){
const err16 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/properties/stacks/items/required",keyword:"required",params:{missingProperty: "synthesised_sha256"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data5.verdict === undefined){
const err17 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/properties/stacks/items/required",keyword:"required",params:{missingProperty: "verdict"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(data5.exit_code === undefined){
const err18 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/properties/stacks/items/required",keyword:"required",params:{missingProperty: "exit_code"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(data5.state_resources === undefined){
const err19 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/properties/stacks/items/required",keyword:"required",params:{missingProperty: "state_resources"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(data5.drifted === undefined){
const err20 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/properties/stacks/items/required",keyword:"required",params:{missingProperty: "drifted"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(data5.planned === undefined){
const err21 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/properties/stacks/items/required",keyword:"required",params:{missingProperty: "planned"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(data5.reason === undefined){
const err22 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/properties/stacks/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
for(const key1 in data5){
if(!((((((((key1 === "stack") || (key1 === "synthesised_sha256")) || (key1 === "verdict")) || (key1 === "exit_code")) || (key1 === "state_resources")) || (key1 === "drifted")) || (key1 === "planned")) || (key1 === "reason"))){
const err23 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/properties/stacks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data5.stack !== undefined){
let data6 = data5.stack;
if(!(((data6 === "core") || (data6 === "confluent")) || (data6 === "demo"))){
const err24 = {instancePath:instancePath+"/stacks/" + i0+"/stack",schemaPath:"#/properties/stacks/items/properties/stack/enum",keyword:"enum",params:{allowedValues: schema31.properties.stacks.items.properties.stack.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data5.synthesised_sha256 !== undefined){
let data7 = data5.synthesised_sha256;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err25 = {instancePath:instancePath+"/stacks/" + i0+"/synthesised_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err26 = {instancePath:instancePath+"/stacks/" + i0+"/synthesised_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data5.verdict !== undefined){
let data8 = data5.verdict;
if(!((((data8 === "clean") || (data8 === "drift")) || (data8 === "absent")) || (data8 === "unreadable"))){
const err27 = {instancePath:instancePath+"/stacks/" + i0+"/verdict",schemaPath:"#/properties/stacks/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.stacks.items.properties.verdict.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data5.exit_code !== undefined){
let data9 = data5.exit_code;
const _errs21 = errors;
let valid7 = false;
let passing0 = null;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err28 = {instancePath:instancePath+"/stacks/" + i0+"/exit_code",schemaPath:"#/properties/stacks/items/properties/exit_code/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs24 = errors;
if(data9 !== null){
const err29 = {instancePath:instancePath+"/stacks/" + i0+"/exit_code",schemaPath:"#/properties/stacks/items/properties/exit_code/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err30 = {instancePath:instancePath+"/stacks/" + i0+"/exit_code",schemaPath:"#/properties/stacks/items/properties/exit_code/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
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
if(data5.state_resources !== undefined){
let data10 = data5.state_resources;
const _errs27 = errors;
let valid8 = false;
let passing1 = null;
const _errs28 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err31 = {instancePath:instancePath+"/stacks/" + i0+"/state_resources",schemaPath:"#/properties/stacks/items/properties/state_resources/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/stacks/" + i0+"/state_resources",schemaPath:"#/properties/stacks/items/properties/state_resources/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
var _valid1 = _errs28 === errors;
if(_valid1){
valid8 = true;
passing1 = 0;
}
const _errs30 = errors;
if(data10 !== null){
const err33 = {instancePath:instancePath+"/stacks/" + i0+"/state_resources",schemaPath:"#/properties/stacks/items/properties/state_resources/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
var _valid1 = _errs30 === errors;
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
const err34 = {instancePath:instancePath+"/stacks/" + i0+"/state_resources",schemaPath:"#/properties/stacks/items/properties/state_resources/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
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
if(data5.drifted !== undefined){
let data11 = data5.drifted;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.address === undefined){
const err35 = {instancePath:instancePath+"/stacks/" + i0+"/drifted/" + i1,schemaPath:"#/properties/stacks/items/properties/drifted/items/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(data12.actions === undefined){
const err36 = {instancePath:instancePath+"/stacks/" + i0+"/drifted/" + i1,schemaPath:"#/properties/stacks/items/properties/drifted/items/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
for(const key2 in data12){
if(!((key2 === "address") || (key2 === "actions"))){
const err37 = {instancePath:instancePath+"/stacks/" + i0+"/drifted/" + i1,schemaPath:"#/properties/stacks/items/properties/drifted/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data12.address !== undefined){
let data13 = data12.address;
if(typeof data13 === "string"){
if(func1(data13) > 4096){
const err38 = {instancePath:instancePath+"/stacks/" + i0+"/drifted/" + i1+"/address",schemaPath:"#/properties/stacks/items/properties/drifted/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(func1(data13) < 1){
const err39 = {instancePath:instancePath+"/stacks/" + i0+"/drifted/" + i1+"/address",schemaPath:"#/properties/stacks/items/properties/drifted/items/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
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
const err40 = {instancePath:instancePath+"/stacks/" + i0+"/drifted/" + i1+"/address",schemaPath:"#/properties/stacks/items/properties/drifted/items/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
if(data12.actions !== undefined){
let data14 = data12.actions;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 === "string"){
if(func1(data15) > 32){
const err41 = {instancePath:instancePath+"/stacks/" + i0+"/drifted/" + i1+"/actions/" + i2,schemaPath:"#/properties/stacks/items/properties/drifted/items/properties/actions/items/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(func1(data15) < 1){
const err42 = {instancePath:instancePath+"/stacks/" + i0+"/drifted/" + i1+"/actions/" + i2,schemaPath:"#/properties/stacks/items/properties/drifted/items/properties/actions/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err43 = {instancePath:instancePath+"/stacks/" + i0+"/drifted/" + i1+"/actions/" + i2,schemaPath:"#/properties/stacks/items/properties/drifted/items/properties/actions/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err44 = {instancePath:instancePath+"/stacks/" + i0+"/drifted/" + i1+"/actions",schemaPath:"#/properties/stacks/items/properties/drifted/items/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/stacks/" + i0+"/drifted/" + i1,schemaPath:"#/properties/stacks/items/properties/drifted/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/stacks/" + i0+"/drifted",schemaPath:"#/properties/stacks/items/properties/drifted/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data5.planned !== undefined){
let data16 = data5.planned;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.address === undefined){
const err47 = {instancePath:instancePath+"/stacks/" + i0+"/planned/" + i3,schemaPath:"#/properties/stacks/items/properties/planned/items/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(data17.actions === undefined){
const err48 = {instancePath:instancePath+"/stacks/" + i0+"/planned/" + i3,schemaPath:"#/properties/stacks/items/properties/planned/items/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
for(const key3 in data17){
if(!((key3 === "address") || (key3 === "actions"))){
const err49 = {instancePath:instancePath+"/stacks/" + i0+"/planned/" + i3,schemaPath:"#/properties/stacks/items/properties/planned/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data17.address !== undefined){
let data18 = data17.address;
if(typeof data18 === "string"){
if(func1(data18) > 4096){
const err50 = {instancePath:instancePath+"/stacks/" + i0+"/planned/" + i3+"/address",schemaPath:"#/properties/stacks/items/properties/planned/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(func1(data18) < 1){
const err51 = {instancePath:instancePath+"/stacks/" + i0+"/planned/" + i3+"/address",schemaPath:"#/properties/stacks/items/properties/planned/items/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
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
const err52 = {instancePath:instancePath+"/stacks/" + i0+"/planned/" + i3+"/address",schemaPath:"#/properties/stacks/items/properties/planned/items/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
}
if(data17.actions !== undefined){
let data19 = data17.actions;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(typeof data20 === "string"){
if(func1(data20) > 32){
const err53 = {instancePath:instancePath+"/stacks/" + i0+"/planned/" + i3+"/actions/" + i4,schemaPath:"#/properties/stacks/items/properties/planned/items/properties/actions/items/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(func1(data20) < 1){
const err54 = {instancePath:instancePath+"/stacks/" + i0+"/planned/" + i3+"/actions/" + i4,schemaPath:"#/properties/stacks/items/properties/planned/items/properties/actions/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err55 = {instancePath:instancePath+"/stacks/" + i0+"/planned/" + i3+"/actions/" + i4,schemaPath:"#/properties/stacks/items/properties/planned/items/properties/actions/items/type",keyword:"type",params:{type: "string"}};
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
const err56 = {instancePath:instancePath+"/stacks/" + i0+"/planned/" + i3+"/actions",schemaPath:"#/properties/stacks/items/properties/planned/items/properties/actions/type",keyword:"type",params:{type: "array"}};
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
else {
const err57 = {instancePath:instancePath+"/stacks/" + i0+"/planned/" + i3,schemaPath:"#/properties/stacks/items/properties/planned/items/type",keyword:"type",params:{type: "object"}};
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
const err58 = {instancePath:instancePath+"/stacks/" + i0+"/planned",schemaPath:"#/properties/stacks/items/properties/planned/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
if(data5.reason !== undefined){
let data21 = data5.reason;
const _errs55 = errors;
let valid19 = false;
let passing2 = null;
const _errs56 = errors;
if(typeof data21 === "string"){
if(func1(data21) > 512){
const err59 = {instancePath:instancePath+"/stacks/" + i0+"/reason",schemaPath:"#/properties/stacks/items/properties/reason/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(func1(data21) < 1){
const err60 = {instancePath:instancePath+"/stacks/" + i0+"/reason",schemaPath:"#/properties/stacks/items/properties/reason/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err61 = {instancePath:instancePath+"/stacks/" + i0+"/reason",schemaPath:"#/properties/stacks/items/properties/reason/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
var _valid2 = _errs56 === errors;
if(_valid2){
valid19 = true;
passing2 = 0;
}
const _errs58 = errors;
if(data21 !== null){
const err62 = {instancePath:instancePath+"/stacks/" + i0+"/reason",schemaPath:"#/properties/stacks/items/properties/reason/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
var _valid2 = _errs58 === errors;
if(_valid2 && valid19){
valid19 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid19 = true;
passing2 = 1;
}
}
if(!valid19){
const err63 = {instancePath:instancePath+"/stacks/" + i0+"/reason",schemaPath:"#/properties/stacks/items/properties/reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/properties/stacks/items/type",keyword:"type",params:{type: "object"}};
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
const err65 = {instancePath:instancePath+"/stacks",schemaPath:"#/properties/stacks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
}
if(data.blockers !== undefined){
let data22 = data.blockers;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
let data23 = data22[i5];
if(!((data23 === "INFRA_DRIFT_FOUND") || (data23 === "INFRA_STATE_UNREADABLE"))){
const err66 = {instancePath:instancePath+"/blockers/" + i5,schemaPath:"#/properties/blockers/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.blockers.items.enum}};
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
const err67 = {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"}};
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
const err68 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

