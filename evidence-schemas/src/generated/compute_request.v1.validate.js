// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"compute_request.v1.schema.json","oneOf":[{"type":"object","additionalProperties":false,"required":["operation","spec","timeoutMs"],"properties":{"operation":{"const":"runJob"},"spec":{"type":"object","additionalProperties":false,"required":["family","imageDigest","command","environment"],"properties":{"family":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,127}$"},"imageDigest":{"$ref":"common.v1.schema.json#/$defs/image_digest"},"command":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":4096}},"environment":{"type":"object","propertyNames":{"pattern":"^[A-Z][A-Z0-9_]{0,127}$"},"additionalProperties":{"type":"string","maxLength":4096}}}},"timeoutMs":{"type":"integer","minimum":1,"maximum":2147483647}}},{"type":"object","additionalProperties":false,"required":["operation","name","spec","desiredCount"],"properties":{"operation":{"const":"setService"},"name":{"type":"string","minLength":1,"maxLength":128},"spec":{"type":"object","additionalProperties":false,"required":["family","imageDigest","command","environment"],"properties":{"family":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,127}$"},"imageDigest":{"$ref":"common.v1.schema.json#/$defs/image_digest"},"command":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":4096}},"environment":{"type":"object","propertyNames":{"pattern":"^[A-Z][A-Z0-9_]{0,127}$"},"additionalProperties":{"type":"string","maxLength":4096}}}},"desiredCount":{"type":"integer","minimum":0,"maximum":100}}},{"type":"object","additionalProperties":false,"required":["operation"],"properties":{"operation":{"const":"describeServices"}}},{"type":"object","additionalProperties":false,"required":["operation"],"properties":{"operation":{"const":"describeTasks"}}},{"type":"object","additionalProperties":false,"required":["operation","taskArn"],"properties":{"operation":{"const":"stopTask"},"taskArn":{"type":"string","minLength":1,"maxLength":256}}},{"type":"object","additionalProperties":false,"required":["operation","taskArn"],"properties":{"operation":{"const":"endOf"},"taskArn":{"type":"string","minLength":1,"maxLength":256}}},{"type":"object","additionalProperties":false,"required":["operation","taskArn","linesMax"],"properties":{"operation":{"const":"logs"},"taskArn":{"type":"string","minLength":1,"maxLength":256},"linesMax":{"type":"integer","minimum":0,"maximum":1000000}}}]};
const schema33 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern4 = new RegExp("^[a-z0-9][a-z0-9._-]{0,127}$", "u");
const pattern5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
const func1 = (helper0.default ?? helper0);

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="compute_request.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "operation"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.spec === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "spec"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.timeoutMs === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "timeoutMs"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "operation") || (key0 === "spec")) || (key0 === "timeoutMs"))){
const err3 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
}
if(data.operation !== undefined){
if("runJob" !== data.operation){
const err4 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/0/properties/operation/const",keyword:"const",params:{allowedValue: "runJob"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
}
if(data.spec !== undefined){
let data1 = data.spec;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.family === undefined){
const err5 = {instancePath:instancePath+"/spec",schemaPath:"#/oneOf/0/properties/spec/required",keyword:"required",params:{missingProperty: "family"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data1.imageDigest === undefined){
const err6 = {instancePath:instancePath+"/spec",schemaPath:"#/oneOf/0/properties/spec/required",keyword:"required",params:{missingProperty: "imageDigest"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data1.command === undefined){
const err7 = {instancePath:instancePath+"/spec",schemaPath:"#/oneOf/0/properties/spec/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data1.environment === undefined){
const err8 = {instancePath:instancePath+"/spec",schemaPath:"#/oneOf/0/properties/spec/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "family") || (key1 === "imageDigest")) || (key1 === "command")) || (key1 === "environment"))){
const err9 = {instancePath:instancePath+"/spec",schemaPath:"#/oneOf/0/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
if(data1.family !== undefined){
let data2 = data1.family;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err10 = {instancePath:instancePath+"/spec/family",schemaPath:"#/oneOf/0/properties/spec/properties/family/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,127}$"}};
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
const err11 = {instancePath:instancePath+"/spec/family",schemaPath:"#/oneOf/0/properties/spec/properties/family/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data1.imageDigest !== undefined){
let data3 = data1.imageDigest;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err12 = {instancePath:instancePath+"/spec/imageDigest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err13 = {instancePath:instancePath+"/spec/imageDigest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data1.command !== undefined){
let data4 = data1.command;
if(Array.isArray(data4)){
if(data4.length > 64){
const err14 = {instancePath:instancePath+"/spec/command",schemaPath:"#/oneOf/0/properties/spec/properties/command/maxItems",keyword:"maxItems",params:{limit: 64}};
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
if(typeof data5 === "string"){
if(func1(data5) > 4096){
const err15 = {instancePath:instancePath+"/spec/command/" + i0,schemaPath:"#/oneOf/0/properties/spec/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
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
const err16 = {instancePath:instancePath+"/spec/command/" + i0,schemaPath:"#/oneOf/0/properties/spec/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/spec/command",schemaPath:"#/oneOf/0/properties/spec/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data1.environment !== undefined){
let data6 = data1.environment;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
const _errs19 = errors;
if(typeof key2 === "string"){
if(!pattern6.test(key2)){
const err18 = {instancePath:instancePath+"/spec/environment",schemaPath:"#/oneOf/0/properties/spec/properties/environment/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,127}$"},propertyName:key2};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
var valid6 = _errs19 === errors;
if(!valid6){
const err19 = {instancePath:instancePath+"/spec/environment",schemaPath:"#/oneOf/0/properties/spec/properties/environment/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
for(const key3 in data6){
let data7 = data6[key3];
if(typeof data7 === "string"){
if(func1(data7) > 4096){
const err20 = {instancePath:instancePath+"/spec/environment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/0/properties/spec/properties/environment/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};
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
const err21 = {instancePath:instancePath+"/spec/environment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/0/properties/spec/properties/environment/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
else {
const err22 = {instancePath:instancePath+"/spec/environment",schemaPath:"#/oneOf/0/properties/spec/properties/environment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/spec",schemaPath:"#/oneOf/0/properties/spec/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data.timeoutMs !== undefined){
let data8 = data.timeoutMs;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err24 = {instancePath:instancePath+"/timeoutMs",schemaPath:"#/oneOf/0/properties/timeoutMs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2147483647 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/timeoutMs",schemaPath:"#/oneOf/0/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/timeoutMs",schemaPath:"#/oneOf/0/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation === undefined){
const err28 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "operation"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data.name === undefined){
const err29 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(data.spec === undefined){
const err30 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "spec"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(data.desiredCount === undefined){
const err31 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "desiredCount"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
for(const key4 in data){
if(!((((key4 === "operation") || (key4 === "name")) || (key4 === "spec")) || (key4 === "desiredCount"))){
const err32 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data.operation !== undefined){
if("setService" !== data.operation){
const err33 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/1/properties/operation/const",keyword:"const",params:{allowedValue: "setService"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
if(data.name !== undefined){
let data10 = data.name;
if(typeof data10 === "string"){
if(func1(data10) > 128){
const err34 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(func1(data10) < 1){
const err35 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err36 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data.spec !== undefined){
let data11 = data.spec;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.family === undefined){
const err37 = {instancePath:instancePath+"/spec",schemaPath:"#/oneOf/1/properties/spec/required",keyword:"required",params:{missingProperty: "family"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(data11.imageDigest === undefined){
const err38 = {instancePath:instancePath+"/spec",schemaPath:"#/oneOf/1/properties/spec/required",keyword:"required",params:{missingProperty: "imageDigest"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(data11.command === undefined){
const err39 = {instancePath:instancePath+"/spec",schemaPath:"#/oneOf/1/properties/spec/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(data11.environment === undefined){
const err40 = {instancePath:instancePath+"/spec",schemaPath:"#/oneOf/1/properties/spec/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
for(const key5 in data11){
if(!((((key5 === "family") || (key5 === "imageDigest")) || (key5 === "command")) || (key5 === "environment"))){
const err41 = {instancePath:instancePath+"/spec",schemaPath:"#/oneOf/1/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
if(data11.family !== undefined){
let data12 = data11.family;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err42 = {instancePath:instancePath+"/spec/family",schemaPath:"#/oneOf/1/properties/spec/properties/family/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,127}$"}};
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
const err43 = {instancePath:instancePath+"/spec/family",schemaPath:"#/oneOf/1/properties/spec/properties/family/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
if(data11.imageDigest !== undefined){
let data13 = data11.imageDigest;
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err44 = {instancePath:instancePath+"/spec/imageDigest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/spec/imageDigest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
if(data11.command !== undefined){
let data14 = data11.command;
if(Array.isArray(data14)){
if(data14.length > 64){
const err46 = {instancePath:instancePath+"/spec/command",schemaPath:"#/oneOf/1/properties/spec/properties/command/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(func1(data15) > 4096){
const err47 = {instancePath:instancePath+"/spec/command/" + i1,schemaPath:"#/oneOf/1/properties/spec/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/spec/command/" + i1,schemaPath:"#/oneOf/1/properties/spec/properties/command/items/type",keyword:"type",params:{type: "string"}};
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
const err49 = {instancePath:instancePath+"/spec/command",schemaPath:"#/oneOf/1/properties/spec/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data11.environment !== undefined){
let data16 = data11.environment;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
const _errs45 = errors;
if(typeof key6 === "string"){
if(!pattern6.test(key6)){
const err50 = {instancePath:instancePath+"/spec/environment",schemaPath:"#/oneOf/1/properties/spec/properties/environment/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,127}$"},propertyName:key6};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
var valid13 = _errs45 === errors;
if(!valid13){
const err51 = {instancePath:instancePath+"/spec/environment",schemaPath:"#/oneOf/1/properties/spec/properties/environment/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
for(const key7 in data16){
let data17 = data16[key7];
if(typeof data17 === "string"){
if(func1(data17) > 4096){
const err52 = {instancePath:instancePath+"/spec/environment/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/1/properties/spec/properties/environment/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/spec/environment/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/1/properties/spec/properties/environment/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err54 = {instancePath:instancePath+"/spec/environment",schemaPath:"#/oneOf/1/properties/spec/properties/environment/type",keyword:"type",params:{type: "object"}};
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
const err55 = {instancePath:instancePath+"/spec",schemaPath:"#/oneOf/1/properties/spec/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data.desiredCount !== undefined){
let data18 = data.desiredCount;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err56 = {instancePath:instancePath+"/desiredCount",schemaPath:"#/oneOf/1/properties/desiredCount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100 || isNaN(data18)){
const err57 = {instancePath:instancePath+"/desiredCount",schemaPath:"#/oneOf/1/properties/desiredCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err58 = {instancePath:instancePath+"/desiredCount",schemaPath:"#/oneOf/1/properties/desiredCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation === undefined){
const err60 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "operation"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
for(const key8 in data){
if(!(key8 === "operation")){
const err61 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data.operation !== undefined){
if("describeServices" !== data.operation){
const err62 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/2/properties/operation/const",keyword:"const",params:{allowedValue: "describeServices"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
var _valid0 = _errs51 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation === undefined){
const err64 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "operation"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
for(const key9 in data){
if(!(key9 === "operation")){
const err65 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
}
if(data.operation !== undefined){
if("describeTasks" !== data.operation){
const err66 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/3/properties/operation/const",keyword:"const",params:{allowedValue: "describeTasks"}};
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
const err67 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
var _valid0 = _errs55 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
const _errs59 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation === undefined){
const err68 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "operation"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
if(data.taskArn === undefined){
const err69 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "taskArn"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
for(const key10 in data){
if(!((key10 === "operation") || (key10 === "taskArn"))){
const err70 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
}
if(data.operation !== undefined){
if("stopTask" !== data.operation){
const err71 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/4/properties/operation/const",keyword:"const",params:{allowedValue: "stopTask"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
if(data.taskArn !== undefined){
let data22 = data.taskArn;
if(typeof data22 === "string"){
if(func1(data22) > 256){
const err72 = {instancePath:instancePath+"/taskArn",schemaPath:"#/oneOf/4/properties/taskArn/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
if(func1(data22) < 1){
const err73 = {instancePath:instancePath+"/taskArn",schemaPath:"#/oneOf/4/properties/taskArn/minLength",keyword:"minLength",params:{limit: 1}};
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
const err74 = {instancePath:instancePath+"/taskArn",schemaPath:"#/oneOf/4/properties/taskArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
var _valid0 = _errs59 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
if(props0 !== true){
props0 = true;
}
}
const _errs65 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation === undefined){
const err76 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "operation"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
if(data.taskArn === undefined){
const err77 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "taskArn"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
for(const key11 in data){
if(!((key11 === "operation") || (key11 === "taskArn"))){
const err78 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
}
if(data.operation !== undefined){
if("endOf" !== data.operation){
const err79 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/5/properties/operation/const",keyword:"const",params:{allowedValue: "endOf"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data.taskArn !== undefined){
let data24 = data.taskArn;
if(typeof data24 === "string"){
if(func1(data24) > 256){
const err80 = {instancePath:instancePath+"/taskArn",schemaPath:"#/oneOf/5/properties/taskArn/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(func1(data24) < 1){
const err81 = {instancePath:instancePath+"/taskArn",schemaPath:"#/oneOf/5/properties/taskArn/minLength",keyword:"minLength",params:{limit: 1}};
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
const err82 = {instancePath:instancePath+"/taskArn",schemaPath:"#/oneOf/5/properties/taskArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
var _valid0 = _errs65 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
if(props0 !== true){
props0 = true;
}
}
const _errs71 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation === undefined){
const err84 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "operation"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
if(data.taskArn === undefined){
const err85 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "taskArn"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if(data.linesMax === undefined){
const err86 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "linesMax"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
for(const key12 in data){
if(!(((key12 === "operation") || (key12 === "taskArn")) || (key12 === "linesMax"))){
const err87 = {instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
if(data.operation !== undefined){
if("logs" !== data.operation){
const err88 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/6/properties/operation/const",keyword:"const",params:{allowedValue: "logs"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
if(data.taskArn !== undefined){
let data26 = data.taskArn;
if(typeof data26 === "string"){
if(func1(data26) > 256){
const err89 = {instancePath:instancePath+"/taskArn",schemaPath:"#/oneOf/6/properties/taskArn/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
if(func1(data26) < 1){
const err90 = {instancePath:instancePath+"/taskArn",schemaPath:"#/oneOf/6/properties/taskArn/minLength",keyword:"minLength",params:{limit: 1}};
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
const err91 = {instancePath:instancePath+"/taskArn",schemaPath:"#/oneOf/6/properties/taskArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
}
if(data.linesMax !== undefined){
let data27 = data.linesMax;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err92 = {instancePath:instancePath+"/linesMax",schemaPath:"#/oneOf/6/properties/linesMax/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000 || isNaN(data27)){
const err93 = {instancePath:instancePath+"/linesMax",schemaPath:"#/oneOf/6/properties/linesMax/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err94 = {instancePath:instancePath+"/linesMax",schemaPath:"#/oneOf/6/properties/linesMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
}
}
}
else {
const err95 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
var _valid0 = _errs71 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
if(props0 !== true){
props0 = true;
}
}
}
}
}
}
}
}
if(!valid0){
const err96 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

