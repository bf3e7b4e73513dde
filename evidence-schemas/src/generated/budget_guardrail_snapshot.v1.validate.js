// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"budget_guardrail_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","execution_id","captured_at_utc","budget","month_to_date","footguns","services","logs_over_cap","tag_faults","lifecycle_faults"],"properties":{"schema":{"const":"fp.budget_guardrail_snapshot.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"budget":{"oneOf":[{"type":"object","additionalProperties":false,"required":["limit","unit","actual","is_filtered","notifications"],"properties":{"limit":{"$ref":"common.v1.schema.json#/$defs/money"},"unit":{"type":"string","minLength":1,"maxLength":64},"actual":{"$ref":"common.v1.schema.json#/$defs/money"},"is_filtered":{"type":"boolean"},"notifications":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["threshold","of","type","comparison","subscribers"],"properties":{"threshold":{"$ref":"common.v1.schema.json#/$defs/money"},"of":{"type":"string","minLength":1,"maxLength":64},"type":{"type":"string","minLength":1,"maxLength":64},"comparison":{"type":"string","minLength":1,"maxLength":64},"subscribers":{"type":"integer","minimum":0}}}}}},{"type":"null"}]},"month_to_date":{"oneOf":[{"type":"object","additionalProperties":false,"required":["amount","unit","is_estimated"],"properties":{"amount":{"$ref":"common.v1.schema.json#/$defs/money"},"unit":{"type":"string","minLength":1,"maxLength":64},"is_estimated":{"type":"boolean"}}},{"type":"null"}]},"footguns":{"type":"object","propertyNames":{"pattern":"^[a-z-]{1,32}$"},"additionalProperties":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":1000}},"services":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":1000},"logs_over_cap":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":1000},"tag_faults":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":10000},"lifecycle_faults":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":1000}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema35 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema36 = {"type":"string","pattern":"^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern6 = new RegExp("^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$", "u");
const pattern10 = new RegExp("^[a-z-]{1,32}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="budget_guardrail_snapshot.v1.schema.json" */;
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
if(data.budget === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budget"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.month_to_date === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "month_to_date"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.footguns === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "footguns"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.services === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.logs_over_cap === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "logs_over_cap"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.tag_faults === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tag_faults"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.lifecycle_faults === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lifecycle_faults"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.budget_guardrail_snapshot.v1" !== data.schema){
const err12 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.budget_guardrail_snapshot.v1"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
}
if(data.substrate !== undefined){
let data1 = data.substrate;
if(!(((data1 === "embedded") || (data1 === "emulated")) || (data1 === "dev_min"))){
const err13 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data2 = data.execution_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err14 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
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
const err15 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data.captured_at_utc !== undefined){
let data3 = data.captured_at_utc;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err16 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.budget !== undefined){
let data4 = data.budget;
const _errs12 = errors;
let valid4 = false;
let passing0 = null;
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.limit === undefined){
const err18 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/oneOf/0/required",keyword:"required",params:{missingProperty: "limit"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(data4.unit === undefined){
const err19 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/oneOf/0/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(data4.actual === undefined){
const err20 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/oneOf/0/required",keyword:"required",params:{missingProperty: "actual"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(data4.is_filtered === undefined){
const err21 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/oneOf/0/required",keyword:"required",params:{missingProperty: "is_filtered"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(data4.notifications === undefined){
const err22 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/oneOf/0/required",keyword:"required",params:{missingProperty: "notifications"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "limit") || (key1 === "unit")) || (key1 === "actual")) || (key1 === "is_filtered")) || (key1 === "notifications"))){
const err23 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data4.limit !== undefined){
let data5 = data4.limit;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err24 = {instancePath:instancePath+"/budget/limit",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
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
const err25 = {instancePath:instancePath+"/budget/limit",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data4.unit !== undefined){
let data6 = data4.unit;
if(typeof data6 === "string"){
if(func2(data6) > 64){
const err26 = {instancePath:instancePath+"/budget/unit",schemaPath:"#/properties/budget/oneOf/0/properties/unit/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(func2(data6) < 1){
const err27 = {instancePath:instancePath+"/budget/unit",schemaPath:"#/properties/budget/oneOf/0/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
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
const err28 = {instancePath:instancePath+"/budget/unit",schemaPath:"#/properties/budget/oneOf/0/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data4.actual !== undefined){
let data7 = data4.actual;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err29 = {instancePath:instancePath+"/budget/actual",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
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
const err30 = {instancePath:instancePath+"/budget/actual",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data4.is_filtered !== undefined){
if(typeof data4.is_filtered !== "boolean"){
const err31 = {instancePath:instancePath+"/budget/is_filtered",schemaPath:"#/properties/budget/oneOf/0/properties/is_filtered/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
}
if(data4.notifications !== undefined){
let data9 = data4.notifications;
if(Array.isArray(data9)){
if(data9.length > 10){
const err32 = {instancePath:instancePath+"/budget/notifications",schemaPath:"#/properties/budget/oneOf/0/properties/notifications/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.threshold === undefined){
const err33 = {instancePath:instancePath+"/budget/notifications/" + i0,schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/required",keyword:"required",params:{missingProperty: "threshold"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data10.of === undefined){
const err34 = {instancePath:instancePath+"/budget/notifications/" + i0,schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/required",keyword:"required",params:{missingProperty: "of"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data10.type === undefined){
const err35 = {instancePath:instancePath+"/budget/notifications/" + i0,schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(data10.comparison === undefined){
const err36 = {instancePath:instancePath+"/budget/notifications/" + i0,schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/required",keyword:"required",params:{missingProperty: "comparison"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(data10.subscribers === undefined){
const err37 = {instancePath:instancePath+"/budget/notifications/" + i0,schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/required",keyword:"required",params:{missingProperty: "subscribers"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
for(const key2 in data10){
if(!(((((key2 === "threshold") || (key2 === "of")) || (key2 === "type")) || (key2 === "comparison")) || (key2 === "subscribers"))){
const err38 = {instancePath:instancePath+"/budget/notifications/" + i0,schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
if(data10.threshold !== undefined){
let data11 = data10.threshold;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err39 = {instancePath:instancePath+"/budget/notifications/" + i0+"/threshold",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
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
const err40 = {instancePath:instancePath+"/budget/notifications/" + i0+"/threshold",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
if(data10.of !== undefined){
let data12 = data10.of;
if(typeof data12 === "string"){
if(func2(data12) > 64){
const err41 = {instancePath:instancePath+"/budget/notifications/" + i0+"/of",schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/properties/of/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(func2(data12) < 1){
const err42 = {instancePath:instancePath+"/budget/notifications/" + i0+"/of",schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/properties/of/minLength",keyword:"minLength",params:{limit: 1}};
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
const err43 = {instancePath:instancePath+"/budget/notifications/" + i0+"/of",schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/properties/of/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
if(data10.type !== undefined){
let data13 = data10.type;
if(typeof data13 === "string"){
if(func2(data13) > 64){
const err44 = {instancePath:instancePath+"/budget/notifications/" + i0+"/type",schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(func2(data13) < 1){
const err45 = {instancePath:instancePath+"/budget/notifications/" + i0+"/type",schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/budget/notifications/" + i0+"/type",schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data10.comparison !== undefined){
let data14 = data10.comparison;
if(typeof data14 === "string"){
if(func2(data14) > 64){
const err47 = {instancePath:instancePath+"/budget/notifications/" + i0+"/comparison",schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/properties/comparison/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(func2(data14) < 1){
const err48 = {instancePath:instancePath+"/budget/notifications/" + i0+"/comparison",schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/properties/comparison/minLength",keyword:"minLength",params:{limit: 1}};
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
const err49 = {instancePath:instancePath+"/budget/notifications/" + i0+"/comparison",schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/properties/comparison/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data10.subscribers !== undefined){
let data15 = data10.subscribers;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err50 = {instancePath:instancePath+"/budget/notifications/" + i0+"/subscribers",schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/properties/subscribers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err51 = {instancePath:instancePath+"/budget/notifications/" + i0+"/subscribers",schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/properties/subscribers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/budget/notifications/" + i0,schemaPath:"#/properties/budget/oneOf/0/properties/notifications/items/type",keyword:"type",params:{type: "object"}};
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
const err53 = {instancePath:instancePath+"/budget/notifications",schemaPath:"#/properties/budget/oneOf/0/properties/notifications/type",keyword:"type",params:{type: "array"}};
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
const err54 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs42 = errors;
if(data4 !== null){
const err55 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
var _valid0 = _errs42 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err56 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
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
if(data.month_to_date !== undefined){
let data16 = data.month_to_date;
const _errs45 = errors;
let valid12 = false;
let passing1 = null;
const _errs46 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.amount === undefined){
const err57 = {instancePath:instancePath+"/month_to_date",schemaPath:"#/properties/month_to_date/oneOf/0/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(data16.unit === undefined){
const err58 = {instancePath:instancePath+"/month_to_date",schemaPath:"#/properties/month_to_date/oneOf/0/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if(data16.is_estimated === undefined){
const err59 = {instancePath:instancePath+"/month_to_date",schemaPath:"#/properties/month_to_date/oneOf/0/required",keyword:"required",params:{missingProperty: "is_estimated"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
for(const key3 in data16){
if(!(((key3 === "amount") || (key3 === "unit")) || (key3 === "is_estimated"))){
const err60 = {instancePath:instancePath+"/month_to_date",schemaPath:"#/properties/month_to_date/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
}
if(data16.amount !== undefined){
let data17 = data16.amount;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err61 = {instancePath:instancePath+"/month_to_date/amount",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
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
const err62 = {instancePath:instancePath+"/month_to_date/amount",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
if(data16.unit !== undefined){
let data18 = data16.unit;
if(typeof data18 === "string"){
if(func2(data18) > 64){
const err63 = {instancePath:instancePath+"/month_to_date/unit",schemaPath:"#/properties/month_to_date/oneOf/0/properties/unit/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(func2(data18) < 1){
const err64 = {instancePath:instancePath+"/month_to_date/unit",schemaPath:"#/properties/month_to_date/oneOf/0/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
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
const err65 = {instancePath:instancePath+"/month_to_date/unit",schemaPath:"#/properties/month_to_date/oneOf/0/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
}
if(data16.is_estimated !== undefined){
if(typeof data16.is_estimated !== "boolean"){
const err66 = {instancePath:instancePath+"/month_to_date/is_estimated",schemaPath:"#/properties/month_to_date/oneOf/0/properties/is_estimated/type",keyword:"type",params:{type: "boolean"}};
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
const err67 = {instancePath:instancePath+"/month_to_date",schemaPath:"#/properties/month_to_date/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
var _valid1 = _errs46 === errors;
if(_valid1){
valid12 = true;
passing1 = 0;
}
const _errs56 = errors;
if(data16 !== null){
const err68 = {instancePath:instancePath+"/month_to_date",schemaPath:"#/properties/month_to_date/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
var _valid1 = _errs56 === errors;
if(_valid1 && valid12){
valid12 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid12 = true;
passing1 = 1;
}
}
if(!valid12){
const err69 = {instancePath:instancePath+"/month_to_date",schemaPath:"#/properties/month_to_date/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
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
if(data.footguns !== undefined){
let data20 = data.footguns;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
const _errs60 = errors;
if(typeof key4 === "string"){
if(!pattern10.test(key4)){
const err70 = {instancePath:instancePath+"/footguns",schemaPath:"#/properties/footguns/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z-]{1,32}$"},propertyName:key4};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
}
var valid15 = _errs60 === errors;
if(!valid15){
const err71 = {instancePath:instancePath+"/footguns",schemaPath:"#/properties/footguns/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
for(const key5 in data20){
let data21 = data20[key5];
if(Array.isArray(data21)){
if(data21.length > 1000){
const err72 = {instancePath:instancePath+"/footguns/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/footguns/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(typeof data22 === "string"){
if(func2(data22) > 512){
const err73 = {instancePath:instancePath+"/footguns/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/footguns/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
if(func2(data22) < 1){
const err74 = {instancePath:instancePath+"/footguns/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/footguns/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/footguns/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/footguns/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/footguns/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/footguns/additionalProperties/type",keyword:"type",params:{type: "array"}};
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
const err77 = {instancePath:instancePath+"/footguns",schemaPath:"#/properties/footguns/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
}
if(data.services !== undefined){
let data23 = data.services;
if(Array.isArray(data23)){
if(data23.length > 1000){
const err78 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(typeof data24 === "string"){
if(func2(data24) > 512){
const err79 = {instancePath:instancePath+"/services/" + i2,schemaPath:"#/properties/services/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
if(func2(data24) < 1){
const err80 = {instancePath:instancePath+"/services/" + i2,schemaPath:"#/properties/services/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/services/" + i2,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
if(data.logs_over_cap !== undefined){
let data25 = data.logs_over_cap;
if(Array.isArray(data25)){
if(data25.length > 1000){
const err83 = {instancePath:instancePath+"/logs_over_cap",schemaPath:"#/properties/logs_over_cap/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(typeof data26 === "string"){
if(func2(data26) > 512){
const err84 = {instancePath:instancePath+"/logs_over_cap/" + i3,schemaPath:"#/properties/logs_over_cap/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
if(func2(data26) < 1){
const err85 = {instancePath:instancePath+"/logs_over_cap/" + i3,schemaPath:"#/properties/logs_over_cap/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err86 = {instancePath:instancePath+"/logs_over_cap/" + i3,schemaPath:"#/properties/logs_over_cap/items/type",keyword:"type",params:{type: "string"}};
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
const err87 = {instancePath:instancePath+"/logs_over_cap",schemaPath:"#/properties/logs_over_cap/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
if(data.tag_faults !== undefined){
let data27 = data.tag_faults;
if(Array.isArray(data27)){
if(data27.length > 10000){
const err88 = {instancePath:instancePath+"/tag_faults",schemaPath:"#/properties/tag_faults/maxItems",keyword:"maxItems",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(typeof data28 === "string"){
if(func2(data28) > 512){
const err89 = {instancePath:instancePath+"/tag_faults/" + i4,schemaPath:"#/properties/tag_faults/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
if(func2(data28) < 1){
const err90 = {instancePath:instancePath+"/tag_faults/" + i4,schemaPath:"#/properties/tag_faults/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err91 = {instancePath:instancePath+"/tag_faults/" + i4,schemaPath:"#/properties/tag_faults/items/type",keyword:"type",params:{type: "string"}};
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
const err92 = {instancePath:instancePath+"/tag_faults",schemaPath:"#/properties/tag_faults/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
}
if(data.lifecycle_faults !== undefined){
let data29 = data.lifecycle_faults;
if(Array.isArray(data29)){
if(data29.length > 1000){
const err93 = {instancePath:instancePath+"/lifecycle_faults",schemaPath:"#/properties/lifecycle_faults/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
let data30 = data29[i5];
if(typeof data30 === "string"){
if(func2(data30) > 512){
const err94 = {instancePath:instancePath+"/lifecycle_faults/" + i5,schemaPath:"#/properties/lifecycle_faults/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if(func2(data30) < 1){
const err95 = {instancePath:instancePath+"/lifecycle_faults/" + i5,schemaPath:"#/properties/lifecycle_faults/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/lifecycle_faults/" + i5,schemaPath:"#/properties/lifecycle_faults/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/lifecycle_faults",schemaPath:"#/properties/lifecycle_faults/type",keyword:"type",params:{type: "array"}};
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
const err98 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

