// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"compute_reply.v1.schema.json","oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"done"}}},{"type":"object","additionalProperties":false,"required":["kind","stoppedTask"],"properties":{"kind":{"const":"stoppedTask"},"stoppedTask":{"type":"object","additionalProperties":false,"required":["taskArn","family","imageDigest","exitCode","stopReason","startedAtUtc","stoppedAtUtc"],"properties":{"taskArn":{"type":"string","minLength":1,"maxLength":256},"family":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,127}$"},"imageDigest":{"$ref":"common.v1.schema.json#/$defs/image_digest"},"exitCode":{"type":"integer","minimum":0,"maximum":255},"stopReason":{"enum":["exited","timed out","stopped","killed"]},"startedAtUtc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"stoppedAtUtc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}}}},{"type":"object","additionalProperties":false,"required":["kind","services"],"properties":{"kind":{"const":"services"},"services":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["service","family","imageDigest","command","taskDefinition","desiredCount","runningCount","pendingCount","restartCount","rollout","tasks"],"properties":{"service":{"type":"string","minLength":1,"maxLength":128},"family":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,127}$"},"imageDigest":{"$ref":"common.v1.schema.json#/$defs/image_digest"},"command":{"type":"array","items":{"type":"string","maxLength":4096},"maxItems":64},"taskDefinition":{"$ref":"common.v1.schema.json#/$defs/hex64"},"desiredCount":{"type":"integer","minimum":0,"maximum":1000000},"runningCount":{"type":"integer","minimum":0,"maximum":1000000},"pendingCount":{"type":"integer","minimum":0,"maximum":1000000},"restartCount":{"type":"integer","minimum":0,"maximum":1000000},"rollout":{"enum":["in progress","completed","failed"]},"tasks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["taskArn","family","imageDigest","command","status","startedAtUtc"],"properties":{"taskArn":{"type":"string","minLength":1,"maxLength":256},"family":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,127}$"},"imageDigest":{"$ref":"common.v1.schema.json#/$defs/image_digest"},"command":{"type":"array","items":{"type":"string","maxLength":4096},"maxItems":64},"service":{"type":"string","minLength":1,"maxLength":128},"status":{"enum":["PENDING","RUNNING","STOPPING"]},"startedAtUtc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}}},"lastStopped":{"type":"object","additionalProperties":false,"required":["taskArn","family","imageDigest","exitCode","stopReason","startedAtUtc","stoppedAtUtc"],"properties":{"taskArn":{"type":"string","minLength":1,"maxLength":256},"family":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,127}$"},"imageDigest":{"$ref":"common.v1.schema.json#/$defs/image_digest"},"exitCode":{"type":"integer","minimum":0,"maximum":255},"stopReason":{"enum":["exited","timed out","stopped","killed"]},"startedAtUtc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"stoppedAtUtc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}}}}}}},{"type":"object","additionalProperties":false,"required":["kind","tasks"],"properties":{"kind":{"const":"tasks"},"tasks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["taskArn","family","imageDigest","command","status","startedAtUtc"],"properties":{"taskArn":{"type":"string","minLength":1,"maxLength":256},"family":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,127}$"},"imageDigest":{"$ref":"common.v1.schema.json#/$defs/image_digest"},"command":{"type":"array","items":{"type":"string","maxLength":4096},"maxItems":64},"service":{"type":"string","minLength":1,"maxLength":128},"status":{"enum":["PENDING","RUNNING","STOPPING"]},"startedAtUtc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}}}}},{"type":"object","additionalProperties":false,"required":["kind","lines"],"properties":{"kind":{"const":"lines"},"lines":{"type":"array","items":{"type":"string"}}}},{"type":"object","additionalProperties":false,"required":["kind","code","facts"],"properties":{"kind":{"const":"error"},"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]+$"},"facts":{"type":"string"}}}]};
const schema33 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema37 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const func1 = (helper0.default ?? helper0);
const func3 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9][a-z0-9._-]{0,127}$", "u");
const pattern5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern10 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern21 = new RegExp("^[A-Z][A-Z0-9_]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="compute_reply.v1.schema.json" */;
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
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "kind")){
const err1 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
}
if(data.kind !== undefined){
if("done" !== data.kind){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "done"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.stoppedTask === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "stoppedTask"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
for(const key1 in data){
if(!((key1 === "kind") || (key1 === "stoppedTask"))){
const err6 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
}
if(data.kind !== undefined){
if("stoppedTask" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "stoppedTask"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
if(data.stoppedTask !== undefined){
let data2 = data.stoppedTask;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.taskArn === undefined){
const err8 = {instancePath:instancePath+"/stoppedTask",schemaPath:"#/oneOf/1/properties/stoppedTask/required",keyword:"required",params:{missingProperty: "taskArn"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data2.family === undefined){
const err9 = {instancePath:instancePath+"/stoppedTask",schemaPath:"#/oneOf/1/properties/stoppedTask/required",keyword:"required",params:{missingProperty: "family"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data2.imageDigest === undefined){
const err10 = {instancePath:instancePath+"/stoppedTask",schemaPath:"#/oneOf/1/properties/stoppedTask/required",keyword:"required",params:{missingProperty: "imageDigest"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data2.exitCode === undefined){
const err11 = {instancePath:instancePath+"/stoppedTask",schemaPath:"#/oneOf/1/properties/stoppedTask/required",keyword:"required",params:{missingProperty: "exitCode"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data2.stopReason === undefined){
const err12 = {instancePath:instancePath+"/stoppedTask",schemaPath:"#/oneOf/1/properties/stoppedTask/required",keyword:"required",params:{missingProperty: "stopReason"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data2.startedAtUtc === undefined){
const err13 = {instancePath:instancePath+"/stoppedTask",schemaPath:"#/oneOf/1/properties/stoppedTask/required",keyword:"required",params:{missingProperty: "startedAtUtc"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data2.stoppedAtUtc === undefined){
const err14 = {instancePath:instancePath+"/stoppedTask",schemaPath:"#/oneOf/1/properties/stoppedTask/required",keyword:"required",params:{missingProperty: "stoppedAtUtc"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
for(const key2 in data2){
if(!(((((((key2 === "taskArn") || (key2 === "family")) || (key2 === "imageDigest")) || (key2 === "exitCode")) || (key2 === "stopReason")) || (key2 === "startedAtUtc")) || (key2 === "stoppedAtUtc"))){
const err15 = {instancePath:instancePath+"/stoppedTask",schemaPath:"#/oneOf/1/properties/stoppedTask/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data2.taskArn !== undefined){
let data3 = data2.taskArn;
if(typeof data3 === "string"){
if(func1(data3) > 256){
const err16 = {instancePath:instancePath+"/stoppedTask/taskArn",schemaPath:"#/oneOf/1/properties/stoppedTask/properties/taskArn/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(func1(data3) < 1){
const err17 = {instancePath:instancePath+"/stoppedTask/taskArn",schemaPath:"#/oneOf/1/properties/stoppedTask/properties/taskArn/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/stoppedTask/taskArn",schemaPath:"#/oneOf/1/properties/stoppedTask/properties/taskArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data2.family !== undefined){
let data4 = data2.family;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err19 = {instancePath:instancePath+"/stoppedTask/family",schemaPath:"#/oneOf/1/properties/stoppedTask/properties/family/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,127}$"}};
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
const err20 = {instancePath:instancePath+"/stoppedTask/family",schemaPath:"#/oneOf/1/properties/stoppedTask/properties/family/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data2.imageDigest !== undefined){
let data5 = data2.imageDigest;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err21 = {instancePath:instancePath+"/stoppedTask/imageDigest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/stoppedTask/imageDigest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
if(data2.exitCode !== undefined){
let data6 = data2.exitCode;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/stoppedTask/exitCode",schemaPath:"#/oneOf/1/properties/stoppedTask/properties/exitCode/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 255 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/stoppedTask/exitCode",schemaPath:"#/oneOf/1/properties/stoppedTask/properties/exitCode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/stoppedTask/exitCode",schemaPath:"#/oneOf/1/properties/stoppedTask/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data2.stopReason !== undefined){
let data7 = data2.stopReason;
if(!((((data7 === "exited") || (data7 === "timed out")) || (data7 === "stopped")) || (data7 === "killed"))){
const err26 = {instancePath:instancePath+"/stoppedTask/stopReason",schemaPath:"#/oneOf/1/properties/stoppedTask/properties/stopReason/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[1].properties.stoppedTask.properties.stopReason.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data2.startedAtUtc !== undefined){
let data8 = data2.startedAtUtc;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err27 = {instancePath:instancePath+"/stoppedTask/startedAtUtc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err28 = {instancePath:instancePath+"/stoppedTask/startedAtUtc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data2.stoppedAtUtc !== undefined){
let data9 = data2.stoppedAtUtc;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err29 = {instancePath:instancePath+"/stoppedTask/stoppedAtUtc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err30 = {instancePath:instancePath+"/stoppedTask/stoppedAtUtc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
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
const err31 = {instancePath:instancePath+"/stoppedTask",schemaPath:"#/oneOf/1/properties/stoppedTask/type",keyword:"type",params:{type: "object"}};
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
const err32 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
var _valid0 = _errs5 === errors;
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
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err33 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data.services === undefined){
const err34 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "services"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
for(const key3 in data){
if(!((key3 === "kind") || (key3 === "services"))){
const err35 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data.kind !== undefined){
if("services" !== data.kind){
const err36 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "services"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data.services !== undefined){
let data11 = data.services;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.service === undefined){
const err37 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/oneOf/2/properties/services/items/required",keyword:"required",params:{missingProperty: "service"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(data12.family === undefined){
const err38 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/oneOf/2/properties/services/items/required",keyword:"required",params:{missingProperty: "family"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(data12.imageDigest === undefined){
const err39 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/oneOf/2/properties/services/items/required",keyword:"required",params:{missingProperty: "imageDigest"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(data12.command === undefined){
const err40 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/oneOf/2/properties/services/items/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(data12.taskDefinition === undefined){
const err41 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/oneOf/2/properties/services/items/required",keyword:"required",params:{missingProperty: "taskDefinition"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(data12.desiredCount === undefined){
const err42 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/oneOf/2/properties/services/items/required",keyword:"required",params:{missingProperty: "desiredCount"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data12.runningCount === undefined){
const err43 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/oneOf/2/properties/services/items/required",keyword:"required",params:{missingProperty: "runningCount"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(data12.pendingCount === undefined){
const err44 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/oneOf/2/properties/services/items/required",keyword:"required",params:{missingProperty: "pendingCount"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(data12.restartCount === undefined){
const err45 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/oneOf/2/properties/services/items/required",keyword:"required",params:{missingProperty: "restartCount"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(data12.rollout === undefined){
const err46 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/oneOf/2/properties/services/items/required",keyword:"required",params:{missingProperty: "rollout"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if(data12.tasks === undefined){
const err47 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/oneOf/2/properties/services/items/required",keyword:"required",params:{missingProperty: "tasks"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
for(const key4 in data12){
if(!(func3.call(schema31.oneOf[2].properties.services.items.properties, key4))){
const err48 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/oneOf/2/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data12.service !== undefined){
let data13 = data12.service;
if(typeof data13 === "string"){
if(func1(data13) > 128){
const err49 = {instancePath:instancePath+"/services/" + i0+"/service",schemaPath:"#/oneOf/2/properties/services/items/properties/service/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
if(func1(data13) < 1){
const err50 = {instancePath:instancePath+"/services/" + i0+"/service",schemaPath:"#/oneOf/2/properties/services/items/properties/service/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/services/" + i0+"/service",schemaPath:"#/oneOf/2/properties/services/items/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
if(data12.family !== undefined){
let data14 = data12.family;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err52 = {instancePath:instancePath+"/services/" + i0+"/family",schemaPath:"#/oneOf/2/properties/services/items/properties/family/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,127}$"}};
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
const err53 = {instancePath:instancePath+"/services/" + i0+"/family",schemaPath:"#/oneOf/2/properties/services/items/properties/family/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
if(data12.imageDigest !== undefined){
let data15 = data12.imageDigest;
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err54 = {instancePath:instancePath+"/services/" + i0+"/imageDigest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err55 = {instancePath:instancePath+"/services/" + i0+"/imageDigest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data12.command !== undefined){
let data16 = data12.command;
if(Array.isArray(data16)){
if(data16.length > 64){
const err56 = {instancePath:instancePath+"/services/" + i0+"/command",schemaPath:"#/oneOf/2/properties/services/items/properties/command/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 === "string"){
if(func1(data17) > 4096){
const err57 = {instancePath:instancePath+"/services/" + i0+"/command/" + i1,schemaPath:"#/oneOf/2/properties/services/items/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
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
const err58 = {instancePath:instancePath+"/services/" + i0+"/command/" + i1,schemaPath:"#/oneOf/2/properties/services/items/properties/command/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err59 = {instancePath:instancePath+"/services/" + i0+"/command",schemaPath:"#/oneOf/2/properties/services/items/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data12.taskDefinition !== undefined){
let data18 = data12.taskDefinition;
if(typeof data18 === "string"){
if(!pattern10.test(data18)){
const err60 = {instancePath:instancePath+"/services/" + i0+"/taskDefinition",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err61 = {instancePath:instancePath+"/services/" + i0+"/taskDefinition",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data12.desiredCount !== undefined){
let data19 = data12.desiredCount;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err62 = {instancePath:instancePath+"/services/" + i0+"/desiredCount",schemaPath:"#/oneOf/2/properties/services/items/properties/desiredCount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1000000 || isNaN(data19)){
const err63 = {instancePath:instancePath+"/services/" + i0+"/desiredCount",schemaPath:"#/oneOf/2/properties/services/items/properties/desiredCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err64 = {instancePath:instancePath+"/services/" + i0+"/desiredCount",schemaPath:"#/oneOf/2/properties/services/items/properties/desiredCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data12.runningCount !== undefined){
let data20 = data12.runningCount;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err65 = {instancePath:instancePath+"/services/" + i0+"/runningCount",schemaPath:"#/oneOf/2/properties/services/items/properties/runningCount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000000 || isNaN(data20)){
const err66 = {instancePath:instancePath+"/services/" + i0+"/runningCount",schemaPath:"#/oneOf/2/properties/services/items/properties/runningCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err67 = {instancePath:instancePath+"/services/" + i0+"/runningCount",schemaPath:"#/oneOf/2/properties/services/items/properties/runningCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data12.pendingCount !== undefined){
let data21 = data12.pendingCount;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err68 = {instancePath:instancePath+"/services/" + i0+"/pendingCount",schemaPath:"#/oneOf/2/properties/services/items/properties/pendingCount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000000 || isNaN(data21)){
const err69 = {instancePath:instancePath+"/services/" + i0+"/pendingCount",schemaPath:"#/oneOf/2/properties/services/items/properties/pendingCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err70 = {instancePath:instancePath+"/services/" + i0+"/pendingCount",schemaPath:"#/oneOf/2/properties/services/items/properties/pendingCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
}
}
if(data12.restartCount !== undefined){
let data22 = data12.restartCount;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err71 = {instancePath:instancePath+"/services/" + i0+"/restartCount",schemaPath:"#/oneOf/2/properties/services/items/properties/restartCount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1000000 || isNaN(data22)){
const err72 = {instancePath:instancePath+"/services/" + i0+"/restartCount",schemaPath:"#/oneOf/2/properties/services/items/properties/restartCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err73 = {instancePath:instancePath+"/services/" + i0+"/restartCount",schemaPath:"#/oneOf/2/properties/services/items/properties/restartCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
}
if(data12.rollout !== undefined){
let data23 = data12.rollout;
if(!(((data23 === "in progress") || (data23 === "completed")) || (data23 === "failed"))){
const err74 = {instancePath:instancePath+"/services/" + i0+"/rollout",schemaPath:"#/oneOf/2/properties/services/items/properties/rollout/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[2].properties.services.items.properties.rollout.enum}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
}
if(data12.tasks !== undefined){
let data24 = data12.tasks;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.taskArn === undefined){
const err75 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2,schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/required",keyword:"required",params:{missingProperty: "taskArn"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
if(data25.family === undefined){
const err76 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2,schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/required",keyword:"required",params:{missingProperty: "family"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
if(data25.imageDigest === undefined){
const err77 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2,schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/required",keyword:"required",params:{missingProperty: "imageDigest"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(data25.command === undefined){
const err78 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2,schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
if(data25.status === undefined){
const err79 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2,schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
if(data25.startedAtUtc === undefined){
const err80 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2,schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/required",keyword:"required",params:{missingProperty: "startedAtUtc"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
for(const key5 in data25){
if(!(((((((key5 === "taskArn") || (key5 === "family")) || (key5 === "imageDigest")) || (key5 === "command")) || (key5 === "service")) || (key5 === "status")) || (key5 === "startedAtUtc"))){
const err81 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2,schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
}
if(data25.taskArn !== undefined){
let data26 = data25.taskArn;
if(typeof data26 === "string"){
if(func1(data26) > 256){
const err82 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/taskArn",schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/properties/taskArn/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
if(func1(data26) < 1){
const err83 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/taskArn",schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/properties/taskArn/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/taskArn",schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/properties/taskArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
if(data25.family !== undefined){
let data27 = data25.family;
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
const err85 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/family",schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/properties/family/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,127}$"}};
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
const err86 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/family",schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/properties/family/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
}
if(data25.imageDigest !== undefined){
let data28 = data25.imageDigest;
if(typeof data28 === "string"){
if(!pattern5.test(data28)){
const err87 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/imageDigest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/imageDigest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
if(data25.command !== undefined){
let data29 = data25.command;
if(Array.isArray(data29)){
if(data29.length > 64){
const err89 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/command",schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/properties/command/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(typeof data30 === "string"){
if(func1(data30) > 4096){
const err90 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/command/" + i3,schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
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
const err91 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/command/" + i3,schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/properties/command/items/type",keyword:"type",params:{type: "string"}};
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
const err92 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/command",schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
}
if(data25.service !== undefined){
let data31 = data25.service;
if(typeof data31 === "string"){
if(func1(data31) > 128){
const err93 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/service",schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/properties/service/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
if(func1(data31) < 1){
const err94 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/service",schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/properties/service/minLength",keyword:"minLength",params:{limit: 1}};
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
const err95 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/service",schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
}
if(data25.status !== undefined){
let data32 = data25.status;
if(!(((data32 === "PENDING") || (data32 === "RUNNING")) || (data32 === "STOPPING"))){
const err96 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/status",schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[2].properties.services.items.properties.tasks.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
}
if(data25.startedAtUtc !== undefined){
let data33 = data25.startedAtUtc;
if(typeof data33 === "string"){
if(!pattern6.test(data33)){
const err97 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/startedAtUtc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2+"/startedAtUtc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/services/" + i0+"/tasks/" + i2,schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/services/" + i0+"/tasks",schemaPath:"#/oneOf/2/properties/services/items/properties/tasks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
if(data12.lastStopped !== undefined){
let data34 = data12.lastStopped;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.taskArn === undefined){
const err101 = {instancePath:instancePath+"/services/" + i0+"/lastStopped",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/required",keyword:"required",params:{missingProperty: "taskArn"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
if(data34.family === undefined){
const err102 = {instancePath:instancePath+"/services/" + i0+"/lastStopped",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/required",keyword:"required",params:{missingProperty: "family"}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
if(data34.imageDigest === undefined){
const err103 = {instancePath:instancePath+"/services/" + i0+"/lastStopped",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/required",keyword:"required",params:{missingProperty: "imageDigest"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
if(data34.exitCode === undefined){
const err104 = {instancePath:instancePath+"/services/" + i0+"/lastStopped",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/required",keyword:"required",params:{missingProperty: "exitCode"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
if(data34.stopReason === undefined){
const err105 = {instancePath:instancePath+"/services/" + i0+"/lastStopped",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/required",keyword:"required",params:{missingProperty: "stopReason"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
if(data34.startedAtUtc === undefined){
const err106 = {instancePath:instancePath+"/services/" + i0+"/lastStopped",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/required",keyword:"required",params:{missingProperty: "startedAtUtc"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
if(data34.stoppedAtUtc === undefined){
const err107 = {instancePath:instancePath+"/services/" + i0+"/lastStopped",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/required",keyword:"required",params:{missingProperty: "stoppedAtUtc"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
for(const key6 in data34){
if(!(((((((key6 === "taskArn") || (key6 === "family")) || (key6 === "imageDigest")) || (key6 === "exitCode")) || (key6 === "stopReason")) || (key6 === "startedAtUtc")) || (key6 === "stoppedAtUtc"))){
const err108 = {instancePath:instancePath+"/services/" + i0+"/lastStopped",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
if(data34.taskArn !== undefined){
let data35 = data34.taskArn;
if(typeof data35 === "string"){
if(func1(data35) > 256){
const err109 = {instancePath:instancePath+"/services/" + i0+"/lastStopped/taskArn",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/properties/taskArn/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
if(func1(data35) < 1){
const err110 = {instancePath:instancePath+"/services/" + i0+"/lastStopped/taskArn",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/properties/taskArn/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/services/" + i0+"/lastStopped/taskArn",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/properties/taskArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
}
if(data34.family !== undefined){
let data36 = data34.family;
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err112 = {instancePath:instancePath+"/services/" + i0+"/lastStopped/family",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/properties/family/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,127}$"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/services/" + i0+"/lastStopped/family",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/properties/family/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
}
if(data34.imageDigest !== undefined){
let data37 = data34.imageDigest;
if(typeof data37 === "string"){
if(!pattern5.test(data37)){
const err114 = {instancePath:instancePath+"/services/" + i0+"/lastStopped/imageDigest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/services/" + i0+"/lastStopped/imageDigest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
}
if(data34.exitCode !== undefined){
let data38 = data34.exitCode;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err116 = {instancePath:instancePath+"/services/" + i0+"/lastStopped/exitCode",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/properties/exitCode/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 255 || isNaN(data38)){
const err117 = {instancePath:instancePath+"/services/" + i0+"/lastStopped/exitCode",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/properties/exitCode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err118 = {instancePath:instancePath+"/services/" + i0+"/lastStopped/exitCode",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
}
}
if(data34.stopReason !== undefined){
let data39 = data34.stopReason;
if(!((((data39 === "exited") || (data39 === "timed out")) || (data39 === "stopped")) || (data39 === "killed"))){
const err119 = {instancePath:instancePath+"/services/" + i0+"/lastStopped/stopReason",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/properties/stopReason/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[2].properties.services.items.properties.lastStopped.properties.stopReason.enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
}
if(data34.startedAtUtc !== undefined){
let data40 = data34.startedAtUtc;
if(typeof data40 === "string"){
if(!pattern6.test(data40)){
const err120 = {instancePath:instancePath+"/services/" + i0+"/lastStopped/startedAtUtc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/services/" + i0+"/lastStopped/startedAtUtc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
}
if(data34.stoppedAtUtc !== undefined){
let data41 = data34.stoppedAtUtc;
if(typeof data41 === "string"){
if(!pattern6.test(data41)){
const err122 = {instancePath:instancePath+"/services/" + i0+"/lastStopped/stoppedAtUtc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/services/" + i0+"/lastStopped/stoppedAtUtc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/services/" + i0+"/lastStopped",schemaPath:"#/oneOf/2/properties/services/items/properties/lastStopped/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/oneOf/2/properties/services/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/services",schemaPath:"#/oneOf/2/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
var _valid0 = _errs28 === errors;
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
const _errs101 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err128 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
if(data.tasks === undefined){
const err129 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "tasks"}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
for(const key7 in data){
if(!((key7 === "kind") || (key7 === "tasks"))){
const err130 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
}
if(data.kind !== undefined){
if("tasks" !== data.kind){
const err131 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "tasks"}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
}
if(data.tasks !== undefined){
let data43 = data.tasks;
if(Array.isArray(data43)){
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
let data44 = data43[i4];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.taskArn === undefined){
const err132 = {instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/oneOf/3/properties/tasks/items/required",keyword:"required",params:{missingProperty: "taskArn"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
if(data44.family === undefined){
const err133 = {instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/oneOf/3/properties/tasks/items/required",keyword:"required",params:{missingProperty: "family"}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
if(data44.imageDigest === undefined){
const err134 = {instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/oneOf/3/properties/tasks/items/required",keyword:"required",params:{missingProperty: "imageDigest"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
if(data44.command === undefined){
const err135 = {instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/oneOf/3/properties/tasks/items/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
if(data44.status === undefined){
const err136 = {instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/oneOf/3/properties/tasks/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
if(data44.startedAtUtc === undefined){
const err137 = {instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/oneOf/3/properties/tasks/items/required",keyword:"required",params:{missingProperty: "startedAtUtc"}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
for(const key8 in data44){
if(!(((((((key8 === "taskArn") || (key8 === "family")) || (key8 === "imageDigest")) || (key8 === "command")) || (key8 === "service")) || (key8 === "status")) || (key8 === "startedAtUtc"))){
const err138 = {instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/oneOf/3/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
}
if(data44.taskArn !== undefined){
let data45 = data44.taskArn;
if(typeof data45 === "string"){
if(func1(data45) > 256){
const err139 = {instancePath:instancePath+"/tasks/" + i4+"/taskArn",schemaPath:"#/oneOf/3/properties/tasks/items/properties/taskArn/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
if(func1(data45) < 1){
const err140 = {instancePath:instancePath+"/tasks/" + i4+"/taskArn",schemaPath:"#/oneOf/3/properties/tasks/items/properties/taskArn/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/tasks/" + i4+"/taskArn",schemaPath:"#/oneOf/3/properties/tasks/items/properties/taskArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
}
if(data44.family !== undefined){
let data46 = data44.family;
if(typeof data46 === "string"){
if(!pattern4.test(data46)){
const err142 = {instancePath:instancePath+"/tasks/" + i4+"/family",schemaPath:"#/oneOf/3/properties/tasks/items/properties/family/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,127}$"}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/tasks/" + i4+"/family",schemaPath:"#/oneOf/3/properties/tasks/items/properties/family/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
}
if(data44.imageDigest !== undefined){
let data47 = data44.imageDigest;
if(typeof data47 === "string"){
if(!pattern5.test(data47)){
const err144 = {instancePath:instancePath+"/tasks/" + i4+"/imageDigest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/tasks/" + i4+"/imageDigest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
}
if(data44.command !== undefined){
let data48 = data44.command;
if(Array.isArray(data48)){
if(data48.length > 64){
const err146 = {instancePath:instancePath+"/tasks/" + i4+"/command",schemaPath:"#/oneOf/3/properties/tasks/items/properties/command/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err146];
}
else {
noteFault(vErrors, err146);
}
errors++;
}
const len5 = data48.length;
for(let i5=0; i5<len5; i5++){
let data49 = data48[i5];
if(typeof data49 === "string"){
if(func1(data49) > 4096){
const err147 = {instancePath:instancePath+"/tasks/" + i4+"/command/" + i5,schemaPath:"#/oneOf/3/properties/tasks/items/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/tasks/" + i4+"/command/" + i5,schemaPath:"#/oneOf/3/properties/tasks/items/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/tasks/" + i4+"/command",schemaPath:"#/oneOf/3/properties/tasks/items/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
}
if(data44.service !== undefined){
let data50 = data44.service;
if(typeof data50 === "string"){
if(func1(data50) > 128){
const err150 = {instancePath:instancePath+"/tasks/" + i4+"/service",schemaPath:"#/oneOf/3/properties/tasks/items/properties/service/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
if(func1(data50) < 1){
const err151 = {instancePath:instancePath+"/tasks/" + i4+"/service",schemaPath:"#/oneOf/3/properties/tasks/items/properties/service/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err151];
}
else {
noteFault(vErrors, err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/tasks/" + i4+"/service",schemaPath:"#/oneOf/3/properties/tasks/items/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
}
if(data44.status !== undefined){
let data51 = data44.status;
if(!(((data51 === "PENDING") || (data51 === "RUNNING")) || (data51 === "STOPPING"))){
const err153 = {instancePath:instancePath+"/tasks/" + i4+"/status",schemaPath:"#/oneOf/3/properties/tasks/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[3].properties.tasks.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
}
}
if(data44.startedAtUtc !== undefined){
let data52 = data44.startedAtUtc;
if(typeof data52 === "string"){
if(!pattern6.test(data52)){
const err154 = {instancePath:instancePath+"/tasks/" + i4+"/startedAtUtc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/tasks/" + i4+"/startedAtUtc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/oneOf/3/properties/tasks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/tasks",schemaPath:"#/oneOf/3/properties/tasks/type",keyword:"type",params:{type: "array"}};
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
const err158 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
var _valid0 = _errs101 === errors;
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
const _errs127 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err159 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
if(data.lines === undefined){
const err160 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "lines"}};
if(vErrors === null){
vErrors = [err160];
}
else {
noteFault(vErrors, err160);
}
errors++;
}
for(const key9 in data){
if(!((key9 === "kind") || (key9 === "lines"))){
const err161 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err161];
}
else {
noteFault(vErrors, err161);
}
errors++;
}
}
if(data.kind !== undefined){
if("lines" !== data.kind){
const err162 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "lines"}};
if(vErrors === null){
vErrors = [err162];
}
else {
noteFault(vErrors, err162);
}
errors++;
}
}
if(data.lines !== undefined){
let data54 = data.lines;
if(Array.isArray(data54)){
const len6 = data54.length;
for(let i6=0; i6<len6; i6++){
if(typeof data54[i6] !== "string"){
const err163 = {instancePath:instancePath+"/lines/" + i6,schemaPath:"#/oneOf/4/properties/lines/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
noteFault(vErrors, err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/lines",schemaPath:"#/oneOf/4/properties/lines/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err164];
}
else {
noteFault(vErrors, err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
noteFault(vErrors, err165);
}
errors++;
}
var _valid0 = _errs127 === errors;
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
const _errs135 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err166 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err166];
}
else {
noteFault(vErrors, err166);
}
errors++;
}
if(data.code === undefined){
const err167 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err167];
}
else {
noteFault(vErrors, err167);
}
errors++;
}
if(data.facts === undefined){
const err168 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "facts"}};
if(vErrors === null){
vErrors = [err168];
}
else {
noteFault(vErrors, err168);
}
errors++;
}
for(const key10 in data){
if(!(((key10 === "kind") || (key10 === "code")) || (key10 === "facts"))){
const err169 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err169];
}
else {
noteFault(vErrors, err169);
}
errors++;
}
}
if(data.kind !== undefined){
if("error" !== data.kind){
const err170 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "error"}};
if(vErrors === null){
vErrors = [err170];
}
else {
noteFault(vErrors, err170);
}
errors++;
}
}
if(data.code !== undefined){
let data57 = data.code;
if(typeof data57 === "string"){
if(!pattern21.test(data57)){
const err171 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/5/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]+$"}};
if(vErrors === null){
vErrors = [err171];
}
else {
noteFault(vErrors, err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/5/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
noteFault(vErrors, err172);
}
errors++;
}
}
if(data.facts !== undefined){
if(typeof data.facts !== "string"){
const err173 = {instancePath:instancePath+"/facts",schemaPath:"#/oneOf/5/properties/facts/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
noteFault(vErrors, err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err174];
}
else {
noteFault(vErrors, err174);
}
errors++;
}
var _valid0 = _errs135 === errors;
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
}
}
}
}
}
if(!valid0){
const err175 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err175];
}
else {
noteFault(vErrors, err175);
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

