// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"stack_absence_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","execution_id","captured_at_utc","stack_target","correlation_id","kinds","blockers"],"properties":{"schema":{"const":"fp.stack_absence_snapshot.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"execution_id":{"type":"string","minLength":1,"maxLength":64},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"stack_target":{"enum":["confluent","demo"]},"correlation_id":{"type":"string","minLength":1,"maxLength":128},"kinds":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","residuals","reason"],"properties":{"kind":{"type":"string","minLength":1,"maxLength":64},"residuals":{"oneOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096}},{"type":"null"}]},"reason":{"oneOf":[{"type":"string","minLength":1,"maxLength":512},{"type":"null"}]}}},"minItems":1},"blockers":{"type":"array","items":{"enum":["TEARDOWN_RESIDUAL_FOUND","QUERY_DENIED"]}}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const func1 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="stack_absence_snapshot.v1.schema.json" */;
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
if(data.kinds === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kinds"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.blockers === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockers"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "schema") || (key0 === "substrate")) || (key0 === "execution_id")) || (key0 === "captured_at_utc")) || (key0 === "stack_target")) || (key0 === "correlation_id")) || (key0 === "kinds")) || (key0 === "blockers"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.stack_absence_snapshot.v1" !== data.schema){
const err9 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.stack_absence_snapshot.v1"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
if(data.substrate !== undefined){
let data1 = data.substrate;
if(!(((data1 === "embedded") || (data1 === "emulated")) || (data1 === "dev_min"))){
const err10 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data2 = data.execution_id;
if(typeof data2 === "string"){
if(func1(data2) > 64){
const err11 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(func1(data2) < 1){
const err12 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err13 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data.captured_at_utc !== undefined){
let data3 = data.captured_at_utc;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err14 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err15 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data.stack_target !== undefined){
let data4 = data.stack_target;
if(!((data4 === "confluent") || (data4 === "demo"))){
const err16 = {instancePath:instancePath+"/stack_target",schemaPath:"#/properties/stack_target/enum",keyword:"enum",params:{allowedValues: schema31.properties.stack_target.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
if(data.correlation_id !== undefined){
let data5 = data.correlation_id;
if(typeof data5 === "string"){
if(func1(data5) > 128){
const err17 = {instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(func1(data5) < 1){
const err18 = {instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.kinds !== undefined){
let data6 = data.kinds;
if(Array.isArray(data6)){
if(data6.length < 1){
const err20 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.kind === undefined){
const err21 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(data7.residuals === undefined){
const err22 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/required",keyword:"required",params:{missingProperty: "residuals"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data7.reason === undefined){
const err23 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
for(const key1 in data7){
if(!(((key1 === "kind") || (key1 === "residuals")) || (key1 === "reason"))){
const err24 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data7.kind !== undefined){
let data8 = data7.kind;
if(typeof data8 === "string"){
if(func1(data8) > 64){
const err25 = {instancePath:instancePath+"/kinds/" + i0+"/kind",schemaPath:"#/properties/kinds/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(func1(data8) < 1){
const err26 = {instancePath:instancePath+"/kinds/" + i0+"/kind",schemaPath:"#/properties/kinds/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1}};
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
const err27 = {instancePath:instancePath+"/kinds/" + i0+"/kind",schemaPath:"#/properties/kinds/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data7.residuals !== undefined){
let data9 = data7.residuals;
const _errs21 = errors;
let valid6 = false;
let passing0 = null;
const _errs22 = errors;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func1(data10) > 4096){
const err28 = {instancePath:instancePath+"/kinds/" + i0+"/residuals/" + i1,schemaPath:"#/properties/kinds/items/properties/residuals/oneOf/0/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(func1(data10) < 1){
const err29 = {instancePath:instancePath+"/kinds/" + i0+"/residuals/" + i1,schemaPath:"#/properties/kinds/items/properties/residuals/oneOf/0/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err30 = {instancePath:instancePath+"/kinds/" + i0+"/residuals/" + i1,schemaPath:"#/properties/kinds/items/properties/residuals/oneOf/0/items/type",keyword:"type",params:{type: "string"}};
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
const err31 = {instancePath:instancePath+"/kinds/" + i0+"/residuals",schemaPath:"#/properties/kinds/items/properties/residuals/oneOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs26 = errors;
if(data9 !== null){
const err32 = {instancePath:instancePath+"/kinds/" + i0+"/residuals",schemaPath:"#/properties/kinds/items/properties/residuals/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err33 = {instancePath:instancePath+"/kinds/" + i0+"/residuals",schemaPath:"#/properties/kinds/items/properties/residuals/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
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
if(data7.reason !== undefined){
let data11 = data7.reason;
const _errs29 = errors;
let valid9 = false;
let passing1 = null;
const _errs30 = errors;
if(typeof data11 === "string"){
if(func1(data11) > 512){
const err34 = {instancePath:instancePath+"/kinds/" + i0+"/reason",schemaPath:"#/properties/kinds/items/properties/reason/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(func1(data11) < 1){
const err35 = {instancePath:instancePath+"/kinds/" + i0+"/reason",schemaPath:"#/properties/kinds/items/properties/reason/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err36 = {instancePath:instancePath+"/kinds/" + i0+"/reason",schemaPath:"#/properties/kinds/items/properties/reason/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
var _valid1 = _errs30 === errors;
if(_valid1){
valid9 = true;
passing1 = 0;
}
const _errs32 = errors;
if(data11 !== null){
const err37 = {instancePath:instancePath+"/kinds/" + i0+"/reason",schemaPath:"#/properties/kinds/items/properties/reason/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
var _valid1 = _errs32 === errors;
if(_valid1 && valid9){
valid9 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid9 = true;
passing1 = 1;
}
}
if(!valid9){
const err38 = {instancePath:instancePath+"/kinds/" + i0+"/reason",schemaPath:"#/properties/kinds/items/properties/reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
if(data.blockers !== undefined){
let data12 = data.blockers;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(!((data13 === "TEARDOWN_RESIDUAL_FOUND") || (data13 === "QUERY_DENIED"))){
const err41 = {instancePath:instancePath+"/blockers/" + i2,schemaPath:"#/properties/blockers/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.blockers.items.enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

