// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"universal_checks.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","checks","codes"],"properties":{"schema":{"const":"fp.universal_checks.v1"},"checks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","expected_text","codes","severity"],"properties":{"id":{"$ref":"common.v1.schema.json#/$defs/check_id"},"title":{"type":"string","minLength":1,"maxLength":80},"expected_text":{"type":"string","minLength":1,"maxLength":512},"codes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":2,"pattern":"^U[1-8]$"},"minItems":1,"uniqueItems":true},"severity":{"const":"BLOCKER"}}},"minItems":8,"maxItems":8},"codes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","meaning","closure_criteria"],"properties":{"code":{"type":"string","minLength":1,"maxLength":2,"pattern":"^U[1-8]$"},"meaning":{"type":"string","minLength":1,"maxLength":512},"closure_criteria":{"type":"string","minLength":1,"maxLength":512}}},"minItems":8,"maxItems":8}}};
const schema33 = {"type":"string","pattern":"^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"};
const pattern4 = new RegExp("^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$", "u");
const pattern5 = new RegExp("^U[1-8]$", "u");
const func1 = (helper0.default ?? helper0);

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="universal_checks.v1.schema.json" */;
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
if(data.checks === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.codes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "schema") || (key0 === "checks")) || (key0 === "codes"))){
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
if(data.schema !== undefined){
if("fp.universal_checks.v1" !== data.schema){
const err4 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.universal_checks.v1"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
}
if(data.checks !== undefined){
let data1 = data.checks;
if(Array.isArray(data1)){
if(data1.length > 8){
const err5 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/maxItems",keyword:"maxItems",params:{limit: 8}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data1.length < 8){
const err6 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/minItems",keyword:"minItems",params:{limit: 8}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err7 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data2.title === undefined){
const err8 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data2.expected_text === undefined){
const err9 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "expected_text"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data2.codes === undefined){
const err10 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data2.severity === undefined){
const err11 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "id") || (key1 === "title")) || (key1 === "expected_text")) || (key1 === "codes")) || (key1 === "severity"))){
const err12 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err13 = {instancePath:instancePath+"/checks/" + i0+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/checks/" + i0+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
if(data2.title !== undefined){
let data4 = data2.title;
if(typeof data4 === "string"){
if(func1(data4) > 80){
const err15 = {instancePath:instancePath+"/checks/" + i0+"/title",schemaPath:"#/properties/checks/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(func1(data4) < 1){
const err16 = {instancePath:instancePath+"/checks/" + i0+"/title",schemaPath:"#/properties/checks/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
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
const err17 = {instancePath:instancePath+"/checks/" + i0+"/title",schemaPath:"#/properties/checks/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data2.expected_text !== undefined){
let data5 = data2.expected_text;
if(typeof data5 === "string"){
if(func1(data5) > 512){
const err18 = {instancePath:instancePath+"/checks/" + i0+"/expected_text",schemaPath:"#/properties/checks/items/properties/expected_text/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(func1(data5) < 1){
const err19 = {instancePath:instancePath+"/checks/" + i0+"/expected_text",schemaPath:"#/properties/checks/items/properties/expected_text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/checks/" + i0+"/expected_text",schemaPath:"#/properties/checks/items/properties/expected_text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data2.codes !== undefined){
let data6 = data2.codes;
if(Array.isArray(data6)){
if(data6.length < 1){
const err21 = {instancePath:instancePath+"/checks/" + i0+"/codes",schemaPath:"#/properties/checks/items/properties/codes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func1(data7) > 2){
const err22 = {instancePath:instancePath+"/checks/" + i0+"/codes/" + i1,schemaPath:"#/properties/checks/items/properties/codes/items/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(func1(data7) < 1){
const err23 = {instancePath:instancePath+"/checks/" + i0+"/codes/" + i1,schemaPath:"#/properties/checks/items/properties/codes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(!pattern5.test(data7)){
const err24 = {instancePath:instancePath+"/checks/" + i0+"/codes/" + i1,schemaPath:"#/properties/checks/items/properties/codes/items/pattern",keyword:"pattern",params:{pattern: "^U[1-8]$"}};
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
const err25 = {instancePath:instancePath+"/checks/" + i0+"/codes/" + i1,schemaPath:"#/properties/checks/items/properties/codes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
let i2 = data6.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data6[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err26 = {instancePath:instancePath+"/checks/" + i0+"/codes",schemaPath:"#/properties/checks/items/properties/codes/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err27 = {instancePath:instancePath+"/checks/" + i0+"/codes",schemaPath:"#/properties/checks/items/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data2.severity !== undefined){
if("BLOCKER" !== data2.severity){
const err28 = {instancePath:instancePath+"/checks/" + i0+"/severity",schemaPath:"#/properties/checks/items/properties/severity/const",keyword:"const",params:{allowedValue: "BLOCKER"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data.codes !== undefined){
let data9 = data.codes;
if(Array.isArray(data9)){
if(data9.length > 8){
const err31 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/maxItems",keyword:"maxItems",params:{limit: 8}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(data9.length < 8){
const err32 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/minItems",keyword:"minItems",params:{limit: 8}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
let data10 = data9[i3];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.code === undefined){
const err33 = {instancePath:instancePath+"/codes/" + i3,schemaPath:"#/properties/codes/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data10.meaning === undefined){
const err34 = {instancePath:instancePath+"/codes/" + i3,schemaPath:"#/properties/codes/items/required",keyword:"required",params:{missingProperty: "meaning"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data10.closure_criteria === undefined){
const err35 = {instancePath:instancePath+"/codes/" + i3,schemaPath:"#/properties/codes/items/required",keyword:"required",params:{missingProperty: "closure_criteria"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
for(const key2 in data10){
if(!(((key2 === "code") || (key2 === "meaning")) || (key2 === "closure_criteria"))){
const err36 = {instancePath:instancePath+"/codes/" + i3,schemaPath:"#/properties/codes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data10.code !== undefined){
let data11 = data10.code;
if(typeof data11 === "string"){
if(func1(data11) > 2){
const err37 = {instancePath:instancePath+"/codes/" + i3+"/code",schemaPath:"#/properties/codes/items/properties/code/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(func1(data11) < 1){
const err38 = {instancePath:instancePath+"/codes/" + i3+"/code",schemaPath:"#/properties/codes/items/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(!pattern5.test(data11)){
const err39 = {instancePath:instancePath+"/codes/" + i3+"/code",schemaPath:"#/properties/codes/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^U[1-8]$"}};
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
const err40 = {instancePath:instancePath+"/codes/" + i3+"/code",schemaPath:"#/properties/codes/items/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
if(data10.meaning !== undefined){
let data12 = data10.meaning;
if(typeof data12 === "string"){
if(func1(data12) > 512){
const err41 = {instancePath:instancePath+"/codes/" + i3+"/meaning",schemaPath:"#/properties/codes/items/properties/meaning/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(func1(data12) < 1){
const err42 = {instancePath:instancePath+"/codes/" + i3+"/meaning",schemaPath:"#/properties/codes/items/properties/meaning/minLength",keyword:"minLength",params:{limit: 1}};
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
const err43 = {instancePath:instancePath+"/codes/" + i3+"/meaning",schemaPath:"#/properties/codes/items/properties/meaning/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
if(data10.closure_criteria !== undefined){
let data13 = data10.closure_criteria;
if(typeof data13 === "string"){
if(func1(data13) > 512){
const err44 = {instancePath:instancePath+"/codes/" + i3+"/closure_criteria",schemaPath:"#/properties/codes/items/properties/closure_criteria/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(func1(data13) < 1){
const err45 = {instancePath:instancePath+"/codes/" + i3+"/closure_criteria",schemaPath:"#/properties/codes/items/properties/closure_criteria/minLength",keyword:"minLength",params:{limit: 1}};
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
const err46 = {instancePath:instancePath+"/codes/" + i3+"/closure_criteria",schemaPath:"#/properties/codes/items/properties/closure_criteria/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/codes/" + i3,schemaPath:"#/properties/codes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

