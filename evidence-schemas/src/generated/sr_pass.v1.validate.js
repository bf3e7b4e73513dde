// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"sr_pass.v1.schema.json","type":"object","additionalProperties":false,"required":["run_id","platform_run_id","scenario_run_id","phase_id","verdict","equivalence_key","lease","gates","output_ids","facts_view_ref","bundle_hash","message_id","run_config_digest","written_at_utc","writer"],"properties":{"run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"phase_id":{"const":"P5"},"verdict":{"const":"PASS"},"equivalence_key":{"type":"string","minLength":1,"maxLength":256},"lease":{"type":"object","additionalProperties":false,"required":["owner","acquired_at","released_at"],"properties":{"owner":{"type":"string","minLength":1,"maxLength":256},"acquired_at":{"$ref":"common.v1.schema.json#/$defs/time_us"},"released_at":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"gates":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["gate_id","status","scope","digest","receipt_kind","artifacts"],"properties":{"gate_id":{"type":"string","minLength":1,"maxLength":128},"status":{"enum":["PASS","FAIL","MISSING","CONFLICT"]},"scope":{"type":"object","additionalProperties":{"type":"string","minLength":1,"maxLength":256},"propertyNames":{"pattern":"^[a-z_]+$"}},"digest":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"receipt_kind":{"const":"gate_bundle"},"artifacts":{"type":"array","items":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"maxItems":64}}},"maxItems":64},"output_ids":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_]+$"},"maxItems":64},"facts_view_ref":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"bundle_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"message_id":{"$ref":"common.v1.schema.json#/$defs/hex64"},"run_config_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"writer":{"type":"object","additionalProperties":false,"required":["identity","task_arn","image_digest"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":128},"task_arn":{"type":"string","minLength":1,"maxLength":1024},"image_digest":{"$ref":"common.v1.schema.json#/$defs/image_digest"}}}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema34 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema36 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema38 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema43 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern5 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern7 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern9 = new RegExp("^[a-z_]+$", "u");
const pattern10 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern11 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
const pattern12 = new RegExp("^[A-Za-z0-9_]+$", "u");
const pattern18 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sr_pass.v1.schema.json" */;
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
if(data.run_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.platform_run_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.scenario_run_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario_run_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.phase_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.verdict === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.equivalence_key === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "equivalence_key"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.lease === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lease"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.gates === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gates"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.output_ids === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_ids"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.facts_view_ref === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts_view_ref"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.bundle_hash === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bundle_hash"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.message_id === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_id"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.run_config_digest === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run_config_digest"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.written_at_utc === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.writer === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "writer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data.run_id !== undefined){
let data0 = data.run_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err16 = {instancePath:instancePath+"/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err17 = {instancePath:instancePath+"/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data1 = data.platform_run_id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err18 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err19 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.scenario_run_id !== undefined){
let data2 = data.scenario_run_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err20 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err21 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.phase_id !== undefined){
if("P5" !== data.phase_id){
const err22 = {instancePath:instancePath+"/phase_id",schemaPath:"#/properties/phase_id/const",keyword:"const",params:{allowedValue: "P5"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
if(data.verdict !== undefined){
if("PASS" !== data.verdict){
const err23 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/const",keyword:"const",params:{allowedValue: "PASS"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data.equivalence_key !== undefined){
let data5 = data.equivalence_key;
if(typeof data5 === "string"){
if(func2(data5) > 256){
const err24 = {instancePath:instancePath+"/equivalence_key",schemaPath:"#/properties/equivalence_key/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(func2(data5) < 1){
const err25 = {instancePath:instancePath+"/equivalence_key",schemaPath:"#/properties/equivalence_key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err26 = {instancePath:instancePath+"/equivalence_key",schemaPath:"#/properties/equivalence_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data.lease !== undefined){
let data6 = data.lease;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.owner === undefined){
const err27 = {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(data6.acquired_at === undefined){
const err28 = {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/required",keyword:"required",params:{missingProperty: "acquired_at"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data6.released_at === undefined){
const err29 = {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/required",keyword:"required",params:{missingProperty: "released_at"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
for(const key1 in data6){
if(!(((key1 === "owner") || (key1 === "acquired_at")) || (key1 === "released_at"))){
const err30 = {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data6.owner !== undefined){
let data7 = data6.owner;
if(typeof data7 === "string"){
if(func2(data7) > 256){
const err31 = {instancePath:instancePath+"/lease/owner",schemaPath:"#/properties/lease/properties/owner/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(func2(data7) < 1){
const err32 = {instancePath:instancePath+"/lease/owner",schemaPath:"#/properties/lease/properties/owner/minLength",keyword:"minLength",params:{limit: 1}};
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
const err33 = {instancePath:instancePath+"/lease/owner",schemaPath:"#/properties/lease/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
if(data6.acquired_at !== undefined){
let data8 = data6.acquired_at;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err34 = {instancePath:instancePath+"/lease/acquired_at",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/lease/acquired_at",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data6.released_at !== undefined){
let data9 = data6.released_at;
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
const err36 = {instancePath:instancePath+"/lease/released_at",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/lease/released_at",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
if(data.gates !== undefined){
let data10 = data.gates;
if(Array.isArray(data10)){
if(data10.length > 64){
const err39 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.gate_id === undefined){
const err40 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "gate_id"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(data11.status === undefined){
const err41 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(data11.scope === undefined){
const err42 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data11.digest === undefined){
const err43 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(data11.receipt_kind === undefined){
const err44 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "receipt_kind"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(data11.artifacts === undefined){
const err45 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "artifacts"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
for(const key2 in data11){
if(!((((((key2 === "gate_id") || (key2 === "status")) || (key2 === "scope")) || (key2 === "digest")) || (key2 === "receipt_kind")) || (key2 === "artifacts"))){
const err46 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data11.gate_id !== undefined){
let data12 = data11.gate_id;
if(typeof data12 === "string"){
if(func2(data12) > 128){
const err47 = {instancePath:instancePath+"/gates/" + i0+"/gate_id",schemaPath:"#/properties/gates/items/properties/gate_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(func2(data12) < 1){
const err48 = {instancePath:instancePath+"/gates/" + i0+"/gate_id",schemaPath:"#/properties/gates/items/properties/gate_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err49 = {instancePath:instancePath+"/gates/" + i0+"/gate_id",schemaPath:"#/properties/gates/items/properties/gate_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data11.status !== undefined){
let data13 = data11.status;
if(!((((data13 === "PASS") || (data13 === "FAIL")) || (data13 === "MISSING")) || (data13 === "CONFLICT"))){
const err50 = {instancePath:instancePath+"/gates/" + i0+"/status",schemaPath:"#/properties/gates/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
if(data11.scope !== undefined){
let data14 = data11.scope;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
const _errs36 = errors;
if(typeof key3 === "string"){
if(!pattern9.test(key3)){
const err51 = {instancePath:instancePath+"/gates/" + i0+"/scope",schemaPath:"#/properties/gates/items/properties/scope/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},propertyName:key3};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
var valid10 = _errs36 === errors;
if(!valid10){
const err52 = {instancePath:instancePath+"/gates/" + i0+"/scope",schemaPath:"#/properties/gates/items/properties/scope/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
}
for(const key4 in data14){
let data15 = data14[key4];
if(typeof data15 === "string"){
if(func2(data15) > 256){
const err53 = {instancePath:instancePath+"/gates/" + i0+"/scope/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/items/properties/scope/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(func2(data15) < 1){
const err54 = {instancePath:instancePath+"/gates/" + i0+"/scope/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/items/properties/scope/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err55 = {instancePath:instancePath+"/gates/" + i0+"/scope/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/items/properties/scope/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err56 = {instancePath:instancePath+"/gates/" + i0+"/scope",schemaPath:"#/properties/gates/items/properties/scope/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
if(data11.digest !== undefined){
let data16 = data11.digest;
const _errs41 = errors;
let valid12 = false;
let passing0 = null;
const _errs42 = errors;
if(typeof data16 === "string"){
if(!pattern10.test(data16)){
const err57 = {instancePath:instancePath+"/gates/" + i0+"/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err58 = {instancePath:instancePath+"/gates/" + i0+"/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
var _valid0 = _errs42 === errors;
if(_valid0){
valid12 = true;
passing0 = 0;
}
const _errs45 = errors;
if(data16 !== null){
const err59 = {instancePath:instancePath+"/gates/" + i0+"/digest",schemaPath:"#/properties/gates/items/properties/digest/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
var _valid0 = _errs45 === errors;
if(_valid0 && valid12){
valid12 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid12 = true;
passing0 = 1;
}
}
if(!valid12){
const err60 = {instancePath:instancePath+"/gates/" + i0+"/digest",schemaPath:"#/properties/gates/items/properties/digest/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
}
if(data11.receipt_kind !== undefined){
if("gate_bundle" !== data11.receipt_kind){
const err61 = {instancePath:instancePath+"/gates/" + i0+"/receipt_kind",schemaPath:"#/properties/gates/items/properties/receipt_kind/const",keyword:"const",params:{allowedValue: "gate_bundle"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data11.artifacts !== undefined){
let data18 = data11.artifacts;
if(Array.isArray(data18)){
if(data18.length > 64){
const err62 = {instancePath:instancePath+"/gates/" + i0+"/artifacts",schemaPath:"#/properties/gates/items/properties/artifacts/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(func2(data19) > 2048){
const err63 = {instancePath:instancePath+"/gates/" + i0+"/artifacts/" + i1,schemaPath:"#/properties/gates/items/properties/artifacts/items/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(func2(data19) < 1){
const err64 = {instancePath:instancePath+"/gates/" + i0+"/artifacts/" + i1,schemaPath:"#/properties/gates/items/properties/artifacts/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(!pattern11.test(data19)){
const err65 = {instancePath:instancePath+"/gates/" + i0+"/artifacts/" + i1,schemaPath:"#/properties/gates/items/properties/artifacts/items/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/gates/" + i0+"/artifacts/" + i1,schemaPath:"#/properties/gates/items/properties/artifacts/items/type",keyword:"type",params:{type: "string"}};
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
const err67 = {instancePath:instancePath+"/gates/" + i0+"/artifacts",schemaPath:"#/properties/gates/items/properties/artifacts/type",keyword:"type",params:{type: "array"}};
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
const err68 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
if(data.output_ids !== undefined){
let data20 = data.output_ids;
if(Array.isArray(data20)){
if(data20.length > 64){
const err70 = {instancePath:instancePath+"/output_ids",schemaPath:"#/properties/output_ids/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(typeof data21 === "string"){
if(func2(data21) > 128){
const err71 = {instancePath:instancePath+"/output_ids/" + i2,schemaPath:"#/properties/output_ids/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(func2(data21) < 1){
const err72 = {instancePath:instancePath+"/output_ids/" + i2,schemaPath:"#/properties/output_ids/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
if(!pattern12.test(data21)){
const err73 = {instancePath:instancePath+"/output_ids/" + i2,schemaPath:"#/properties/output_ids/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"}};
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
const err74 = {instancePath:instancePath+"/output_ids/" + i2,schemaPath:"#/properties/output_ids/items/type",keyword:"type",params:{type: "string"}};
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
const err75 = {instancePath:instancePath+"/output_ids",schemaPath:"#/properties/output_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
}
if(data.facts_view_ref !== undefined){
let data22 = data.facts_view_ref;
if(typeof data22 === "string"){
if(func2(data22) > 2048){
const err76 = {instancePath:instancePath+"/facts_view_ref",schemaPath:"#/properties/facts_view_ref/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
if(func2(data22) < 1){
const err77 = {instancePath:instancePath+"/facts_view_ref",schemaPath:"#/properties/facts_view_ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(!pattern11.test(data22)){
const err78 = {instancePath:instancePath+"/facts_view_ref",schemaPath:"#/properties/facts_view_ref/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/facts_view_ref",schemaPath:"#/properties/facts_view_ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data.bundle_hash !== undefined){
let data23 = data.bundle_hash;
if(typeof data23 === "string"){
if(!pattern10.test(data23)){
const err80 = {instancePath:instancePath+"/bundle_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err81 = {instancePath:instancePath+"/bundle_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
}
if(data.message_id !== undefined){
let data24 = data.message_id;
if(typeof data24 === "string"){
if(!pattern10.test(data24)){
const err82 = {instancePath:instancePath+"/message_id",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/message_id",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
if(data.run_config_digest !== undefined){
let data25 = data.run_config_digest;
if(typeof data25 === "string"){
if(!pattern10.test(data25)){
const err84 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err85 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data26 = data.written_at_utc;
if(typeof data26 === "string"){
if(!pattern7.test(data26)){
const err86 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
if(data.writer !== undefined){
let data27 = data.writer;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.identity === undefined){
const err88 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/required",keyword:"required",params:{missingProperty: "identity"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(data27.task_arn === undefined){
const err89 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/required",keyword:"required",params:{missingProperty: "task_arn"}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
if(data27.image_digest === undefined){
const err90 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
for(const key5 in data27){
if(!(((key5 === "identity") || (key5 === "task_arn")) || (key5 === "image_digest"))){
const err91 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
}
if(data27.identity !== undefined){
let data28 = data27.identity;
if(typeof data28 === "string"){
if(func2(data28) > 128){
const err92 = {instancePath:instancePath+"/writer/identity",schemaPath:"#/properties/writer/properties/identity/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
if(func2(data28) < 1){
const err93 = {instancePath:instancePath+"/writer/identity",schemaPath:"#/properties/writer/properties/identity/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/writer/identity",schemaPath:"#/properties/writer/properties/identity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
}
if(data27.task_arn !== undefined){
let data29 = data27.task_arn;
if(typeof data29 === "string"){
if(func2(data29) > 1024){
const err95 = {instancePath:instancePath+"/writer/task_arn",schemaPath:"#/properties/writer/properties/task_arn/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
if(func2(data29) < 1){
const err96 = {instancePath:instancePath+"/writer/task_arn",schemaPath:"#/properties/writer/properties/task_arn/minLength",keyword:"minLength",params:{limit: 1}};
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
const err97 = {instancePath:instancePath+"/writer/task_arn",schemaPath:"#/properties/writer/properties/task_arn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
if(data27.image_digest !== undefined){
let data30 = data27.image_digest;
if(typeof data30 === "string"){
if(!pattern18.test(data30)){
const err98 = {instancePath:instancePath+"/writer/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/writer/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
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
const err100 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

