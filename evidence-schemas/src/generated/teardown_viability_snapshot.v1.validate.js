// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"teardown_viability_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","execution_id","captured_at_utc","stacks"],"properties":{"schema":{"const":"fp.teardown_viability_snapshot.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"stacks":{"type":"array","minItems":1,"maxItems":2,"items":{"type":"object","additionalProperties":false,"required":["stack","deletes","out_of_scope","not_deleted"],"properties":{"stack":{"enum":["confluent","demo"]},"deletes":{"type":"integer","minimum":0},"out_of_scope":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":1000},"not_deleted":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":1000}}}}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema35 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const pattern4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const func1 = (helper0.default ?? helper0);

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="teardown_viability_snapshot.v1.schema.json" */;
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
for(const key0 in data){
if(!(((((key0 === "schema") || (key0 === "substrate")) || (key0 === "execution_id")) || (key0 === "captured_at_utc")) || (key0 === "stacks"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.teardown_viability_snapshot.v1" !== data.schema){
const err6 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.teardown_viability_snapshot.v1"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
}
if(data.substrate !== undefined){
let data1 = data.substrate;
if(!(((data1 === "embedded") || (data1 === "emulated")) || (data1 === "dev_min"))){
const err7 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data2 = data.execution_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
if(data.captured_at_utc !== undefined){
let data3 = data.captured_at_utc;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err10 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err11 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data.stacks !== undefined){
let data4 = data.stacks;
if(Array.isArray(data4)){
if(data4.length > 2){
const err12 = {instancePath:instancePath+"/stacks",schemaPath:"#/properties/stacks/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/stacks",schemaPath:"#/properties/stacks/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.stack === undefined){
const err14 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/properties/stacks/items/required",keyword:"required",params:{missingProperty: "stack"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data5.deletes === undefined){
const err15 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/properties/stacks/items/required",keyword:"required",params:{missingProperty: "deletes"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data5.out_of_scope === undefined){
const err16 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/properties/stacks/items/required",keyword:"required",params:{missingProperty: "out_of_scope"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data5.not_deleted === undefined){
const err17 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/properties/stacks/items/required",keyword:"required",params:{missingProperty: "not_deleted"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "stack") || (key1 === "deletes")) || (key1 === "out_of_scope")) || (key1 === "not_deleted"))){
const err18 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/properties/stacks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data5.stack !== undefined){
let data6 = data5.stack;
if(!((data6 === "confluent") || (data6 === "demo"))){
const err19 = {instancePath:instancePath+"/stacks/" + i0+"/stack",schemaPath:"#/properties/stacks/items/properties/stack/enum",keyword:"enum",params:{allowedValues: schema31.properties.stacks.items.properties.stack.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data5.deletes !== undefined){
let data7 = data5.deletes;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err20 = {instancePath:instancePath+"/stacks/" + i0+"/deletes",schemaPath:"#/properties/stacks/items/properties/deletes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/stacks/" + i0+"/deletes",schemaPath:"#/properties/stacks/items/properties/deletes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
}
if(data5.out_of_scope !== undefined){
let data8 = data5.out_of_scope;
if(Array.isArray(data8)){
if(data8.length > 1000){
const err22 = {instancePath:instancePath+"/stacks/" + i0+"/out_of_scope",schemaPath:"#/properties/stacks/items/properties/out_of_scope/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func1(data9) > 512){
const err23 = {instancePath:instancePath+"/stacks/" + i0+"/out_of_scope/" + i1,schemaPath:"#/properties/stacks/items/properties/out_of_scope/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(func1(data9) < 1){
const err24 = {instancePath:instancePath+"/stacks/" + i0+"/out_of_scope/" + i1,schemaPath:"#/properties/stacks/items/properties/out_of_scope/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/stacks/" + i0+"/out_of_scope/" + i1,schemaPath:"#/properties/stacks/items/properties/out_of_scope/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/stacks/" + i0+"/out_of_scope",schemaPath:"#/properties/stacks/items/properties/out_of_scope/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data5.not_deleted !== undefined){
let data10 = data5.not_deleted;
if(Array.isArray(data10)){
if(data10.length > 1000){
const err27 = {instancePath:instancePath+"/stacks/" + i0+"/not_deleted",schemaPath:"#/properties/stacks/items/properties/not_deleted/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(func1(data11) > 512){
const err28 = {instancePath:instancePath+"/stacks/" + i0+"/not_deleted/" + i2,schemaPath:"#/properties/stacks/items/properties/not_deleted/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(func1(data11) < 1){
const err29 = {instancePath:instancePath+"/stacks/" + i0+"/not_deleted/" + i2,schemaPath:"#/properties/stacks/items/properties/not_deleted/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/stacks/" + i0+"/not_deleted/" + i2,schemaPath:"#/properties/stacks/items/properties/not_deleted/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/stacks/" + i0+"/not_deleted",schemaPath:"#/properties/stacks/items/properties/not_deleted/type",keyword:"type",params:{type: "array"}};
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
else {
const err32 = {instancePath:instancePath+"/stacks/" + i0,schemaPath:"#/properties/stacks/items/type",keyword:"type",params:{type: "object"}};
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
const err33 = {instancePath:instancePath+"/stacks",schemaPath:"#/properties/stacks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

