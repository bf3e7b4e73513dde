// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import helper1 from 'ajv/dist/runtime/equal.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"image_include.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","bundle","files","packages","exclude"],"properties":{"schema":{"const":"image_include.v1"},"bundle":{"type":"object","additionalProperties":false,"required":["entry","file","chunks"],"properties":{"entry":{"$ref":"#/$defs/path"},"file":{"$ref":"#/$defs/path"},"chunks":{"$ref":"#/$defs/path"}}},"files":{"type":"array","uniqueItems":true,"maxItems":1000,"items":{"$ref":"#/$defs/path"}},"packages":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["name","files"],"properties":{"name":{"type":"string","pattern":"^(@[a-z0-9-]+/)?[a-z0-9-]+$"},"platform":{"type":"string","pattern":"^[a-z0-9]+-[a-z0-9]+$"},"files":{"type":"array","minItems":1,"maxItems":1000,"uniqueItems":true,"items":{"$ref":"#/$defs/path"}}}}},"exclude":{"type":"array","maxItems":1000,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":128}}},"$defs":{"path":{"type":"string","maxLength":512,"pattern":"^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$"}}};
const schema32 = {"type":"string","maxLength":512,"pattern":"^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$"};
const func1 = (helper0.default ?? helper0);
const func0 = (helper1.default ?? helper1);
const pattern4 = new RegExp("^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$", "u");
const pattern8 = new RegExp("^(@[a-z0-9-]+/)?[a-z0-9-]+$", "u");
const pattern9 = new RegExp("^[a-z0-9]+-[a-z0-9]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="image_include.v1.schema.json" */;
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
if(data.bundle === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bundle"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.files === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.packages === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packages"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.exclude === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclude"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "schema") || (key0 === "bundle")) || (key0 === "files")) || (key0 === "packages")) || (key0 === "exclude"))){
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
if("image_include.v1" !== data.schema){
const err6 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "image_include.v1"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
}
if(data.bundle !== undefined){
let data1 = data.bundle;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.entry === undefined){
const err7 = {instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/required",keyword:"required",params:{missingProperty: "entry"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data1.file === undefined){
const err8 = {instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data1.chunks === undefined){
const err9 = {instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/required",keyword:"required",params:{missingProperty: "chunks"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "entry") || (key1 === "file")) || (key1 === "chunks"))){
const err10 = {instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
if(data1.entry !== undefined){
let data2 = data1.entry;
if(typeof data2 === "string"){
if(func1(data2) > 512){
const err11 = {instancePath:instancePath+"/bundle/entry",schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(!pattern4.test(data2)){
const err12 = {instancePath:instancePath+"/bundle/entry",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$"}};
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
const err13 = {instancePath:instancePath+"/bundle/entry",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data1.file !== undefined){
let data3 = data1.file;
if(typeof data3 === "string"){
if(func1(data3) > 512){
const err14 = {instancePath:instancePath+"/bundle/file",schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(!pattern4.test(data3)){
const err15 = {instancePath:instancePath+"/bundle/file",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/bundle/file",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
if(data1.chunks !== undefined){
let data4 = data1.chunks;
if(typeof data4 === "string"){
if(func1(data4) > 512){
const err17 = {instancePath:instancePath+"/bundle/chunks",schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(!pattern4.test(data4)){
const err18 = {instancePath:instancePath+"/bundle/chunks",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$"}};
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
const err19 = {instancePath:instancePath+"/bundle/chunks",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data.files !== undefined){
let data5 = data.files;
if(Array.isArray(data5)){
if(data5.length > 1000){
const err21 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func1(data6) > 512){
const err22 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(!pattern4.test(data6)){
const err23 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
const err25 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data.packages !== undefined){
let data7 = data.packages;
if(Array.isArray(data7)){
if(data7.length > 100){
const err27 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
const err28 = {instancePath:instancePath+"/packages/" + i2,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data8.files === undefined){
const err29 = {instancePath:instancePath+"/packages/" + i2,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "name") || (key2 === "platform")) || (key2 === "files"))){
const err30 = {instancePath:instancePath+"/packages/" + i2,schemaPath:"#/properties/packages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data8.name !== undefined){
let data9 = data8.name;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err31 = {instancePath:instancePath+"/packages/" + i2+"/name",schemaPath:"#/properties/packages/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^(@[a-z0-9-]+/)?[a-z0-9-]+$"}};
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
const err32 = {instancePath:instancePath+"/packages/" + i2+"/name",schemaPath:"#/properties/packages/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data8.platform !== undefined){
let data10 = data8.platform;
if(typeof data10 === "string"){
if(!pattern9.test(data10)){
const err33 = {instancePath:instancePath+"/packages/" + i2+"/platform",schemaPath:"#/properties/packages/items/properties/platform/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+-[a-z0-9]+$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/packages/" + i2+"/platform",schemaPath:"#/properties/packages/items/properties/platform/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
if(data8.files !== undefined){
let data11 = data8.files;
if(Array.isArray(data11)){
if(data11.length > 1000){
const err35 = {instancePath:instancePath+"/packages/" + i2+"/files",schemaPath:"#/properties/packages/items/properties/files/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(data11.length < 1){
const err36 = {instancePath:instancePath+"/packages/" + i2+"/files",schemaPath:"#/properties/packages/items/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
const len2 = data11.length;
for(let i3=0; i3<len2; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(func1(data12) > 512){
const err37 = {instancePath:instancePath+"/packages/" + i2+"/files/" + i3,schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(!pattern4.test(data12)){
const err38 = {instancePath:instancePath+"/packages/" + i2+"/files/" + i3,schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9@._-]+)*$"}};
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
const err39 = {instancePath:instancePath+"/packages/" + i2+"/files/" + i3,schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
let i4 = data11.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data11[i4], data11[j1])){
const err40 = {instancePath:instancePath+"/packages/" + i2+"/files",schemaPath:"#/properties/packages/items/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/packages/" + i2+"/files",schemaPath:"#/properties/packages/items/properties/files/type",keyword:"type",params:{type: "array"}};
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
const err42 = {instancePath:instancePath+"/packages/" + i2,schemaPath:"#/properties/packages/items/type",keyword:"type",params:{type: "object"}};
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
const err43 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
if(data.exclude !== undefined){
let data13 = data.exclude;
if(Array.isArray(data13)){
if(data13.length > 1000){
const err44 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
const len3 = data13.length;
for(let i5=0; i5<len3; i5++){
let data14 = data13[i5];
if(typeof data14 === "string"){
if(func1(data14) > 128){
const err45 = {instancePath:instancePath+"/exclude/" + i5,schemaPath:"#/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(func1(data14) < 1){
const err46 = {instancePath:instancePath+"/exclude/" + i5,schemaPath:"#/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err47 = {instancePath:instancePath+"/exclude/" + i5,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
let i6 = data13.length;
let j2;
if(i6 > 1){
const indices0 = {};
for(;i6--;){
let item0 = data13[i6];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j2 = indices0[item0];
const err48 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
break;
}
indices0[item0] = i6;
}
}
}
else {
const err49 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

