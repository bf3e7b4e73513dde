// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import helper1 from 'ajv/dist/runtime/equal.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"ledger_commands.v1.schema.json","type":"array","minItems":1,"maxItems":100,"items":{"type":"object","discriminator":{"propertyName":"command"},"oneOf":[{"type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"const":"init"}}},{"type":"object","additionalProperties":false,"required":["command","phase","approval"],"properties":{"command":{"const":"activate"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"approval":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}}}},{"type":"object","additionalProperties":false,"required":["command","phase"],"properties":{"command":{"const":"expand"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]}}},{"type":"object","additionalProperties":false,"required":["command","phase","approval","decisions"],"properties":{"command":{"const":"pin"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"approval":{"oneOf":[{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},{"type":"null"}]},"decisions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","value","locator","not_applicable","source"],"properties":{"key":{"type":"string","minLength":1,"maxLength":128},"value":{"oneOf":[{"type":"string","minLength":1,"maxLength":4096},{"type":"null"}]},"locator":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"not_applicable":{"oneOf":[{"type":"string","minLength":1,"maxLength":512},{"type":"null"}]},"source":{"enum":["operator","handles_registry","computed","not_applicable"]}}},"minItems":1,"maxItems":200}}},{"type":"object","additionalProperties":false,"required":["command","phase","approval"],"properties":{"command":{"const":"grant-go"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"approval":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}}}},{"type":"object","additionalProperties":false,"required":["command","phase","reason","approval"],"properties":{"command":{"const":"revoke-go"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"reason":{"type":"string","minLength":1,"maxLength":1024},"approval":{"oneOf":[{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},{"type":"null"}]}}},{"type":"object","additionalProperties":false,"required":["command","phase","lane","execution_id"],"properties":{"command":{"const":"start-lane"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"lane":{"type":"string","minLength":1,"maxLength":1024},"execution_id":{"type":"string","minLength":1,"maxLength":1024},"attempt":{"type":"integer","minimum":1,"maximum":999}}},{"type":"object","additionalProperties":false,"required":["command","phase","lane","execution_id","attempt","snapshot"],"properties":{"command":{"const":"record-lane"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"lane":{"type":"string","minLength":1,"maxLength":1024},"execution_id":{"type":"string","minLength":1,"maxLength":1024},"attempt":{"type":"integer","minimum":1,"maximum":999},"snapshot":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}}}},{"type":"object","additionalProperties":false,"required":["command","phase","class","impact","evidence"],"properties":{"command":{"const":"raise-drift"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"class":{"type":"string","minLength":1,"maxLength":1024},"impact":{"type":"string","minLength":1,"maxLength":1024},"keys":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":1024}},"evidence":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"found":{"type":"object","additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}}},{"type":"object","additionalProperties":false,"required":["command","phase","execution_id"],"properties":{"command":{"const":"check-transition"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"execution_id":{"type":"string","minLength":1,"maxLength":1024}}},{"type":"object","additionalProperties":false,"required":["command","phase","execution_id","envelope","bundle_root_sha256"],"properties":{"command":{"const":"complete"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"execution_id":{"type":"string","minLength":1,"maxLength":1024},"envelope":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"bundle_root_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},{"type":"object","additionalProperties":false,"required":["command","phase","hold_reason"],"properties":{"command":{"const":"hold"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"hold_reason":{"type":"string","minLength":1,"maxLength":1024}}},{"type":"object","additionalProperties":false,"required":["command","phase","approval","reason","affected_lanes"],"properties":{"command":{"const":"reopen"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"approval":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"reason":{"enum":["SCOPE_UPLIFT","DRIFT_DISCOVERED","EVIDENCE_INVALIDATED","RERUN_APPROVED"]},"affected_lanes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"minItems":1,"uniqueItems":true}}},{"type":"object","additionalProperties":false,"required":["command","phase","approval","class","resolution","refs","stale_lanes"],"properties":{"command":{"const":"resolve-drift"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"approval":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"class":{"type":"string","minLength":1,"maxLength":16},"resolution":{"enum":["REVERTED","REPINNED"]},"refs":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"stale_lanes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"uniqueItems":true}}},{"type":"object","additionalProperties":false,"required":["command","phase","approval","lane","reason","residual_risk"],"properties":{"command":{"const":"waive"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"approval":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"reason":{"type":"string","minLength":1,"maxLength":1024},"residual_risk":{"type":"string","minLength":1,"maxLength":1024}}},{"type":"object","additionalProperties":false,"required":["command","phase","snapshot"],"properties":{"command":{"const":"set-budget-stop"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"snapshot":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}}}},{"type":"object","additionalProperties":false,"required":["command","phase","approval","reset_intent","snapshot"],"properties":{"command":{"const":"clear-budget-stop"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"approval":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"reset_intent":{"type":"string","minLength":1,"maxLength":1024},"snapshot":{"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}}}},{"type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"const":"watch-drift"},"phase":{"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]}}},{"type":"object","additionalProperties":false,"required":["command","evidence_root_sha256","objects"],"properties":{"command":{"const":"seal-evidence"},"evidence_root_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"objects":{"type":"integer","minimum":0}}}]}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema41 = {"type":"string","pattern":"^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"};
const func1 = (helper0.default ?? helper0);
const func0 = (helper1.default ?? helper1);
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern12 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ledger_commands.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const tag0 = data0.command;
if(typeof tag0 == "string"){
if(tag0 === "init"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/0/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
for(const key0 in data0){
if(!(key0 === "command")){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
}
if(data0.command !== undefined){
if("init" !== data0.command){
const err4 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/0/properties/command/const",keyword:"const",params:{allowedValue: "init"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "activate"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/1/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data0.phase === undefined){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/1/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data0.approval === undefined){
const err8 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/1/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "command") || (key1 === "phase")) || (key1 === "approval"))){
const err9 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
if(data0.command !== undefined){
if("activate" !== data0.command){
const err10 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/1/properties/command/const",keyword:"const",params:{allowedValue: "activate"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
if(data0.phase !== undefined){
let data3 = data0.phase;
if(!(((((((((((data3 === "M0") || (data3 === "M1")) || (data3 === "M2")) || (data3 === "M3")) || (data3 === "M4")) || (data3 === "M5")) || (data3 === "M6")) || (data3 === "M7")) || (data3 === "M8")) || (data3 === "M9")) || (data3 === "M10"))){
const err11 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/1/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[1].properties.phase.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data0.approval !== undefined){
let data4 = data0.approval;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key === undefined){
const err12 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/1/properties/approval/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data4.version_id === undefined){
const err13 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/1/properties/approval/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data4.sha256 === undefined){
const err14 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/1/properties/approval/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
for(const key2 in data4){
if(!(((key2 === "key") || (key2 === "version_id")) || (key2 === "sha256"))){
const err15 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/1/properties/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data4.key !== undefined){
let data5 = data4.key;
if(typeof data5 === "string"){
if(func1(data5) > 1024){
const err16 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/1/properties/approval/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(func1(data5) < 1){
const err17 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/1/properties/approval/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err18 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/1/properties/approval/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data4.version_id !== undefined){
let data6 = data4.version_id;
if(typeof data6 === "string"){
if(func1(data6) > 1024){
const err19 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/1/properties/approval/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(func1(data6) < 1){
const err20 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/1/properties/approval/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err21 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/1/properties/approval/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data4.sha256 !== undefined){
let data7 = data4.sha256;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err22 = {instancePath:instancePath+"/" + i0+"/approval/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err23 = {instancePath:instancePath+"/" + i0+"/approval/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/1/properties/approval/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "expand"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err26 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/2/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(data0.phase === undefined){
const err27 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/2/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
for(const key3 in data0){
if(!((key3 === "command") || (key3 === "phase"))){
const err28 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data0.command !== undefined){
if("expand" !== data0.command){
const err29 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/2/properties/command/const",keyword:"const",params:{allowedValue: "expand"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data0.phase !== undefined){
let data9 = data0.phase;
if(!(((((((((((data9 === "M0") || (data9 === "M1")) || (data9 === "M2")) || (data9 === "M3")) || (data9 === "M4")) || (data9 === "M5")) || (data9 === "M6")) || (data9 === "M7")) || (data9 === "M8")) || (data9 === "M9")) || (data9 === "M10"))){
const err30 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/2/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[2].properties.phase.enum}};
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
const err31 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "pin"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err32 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/3/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data0.phase === undefined){
const err33 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/3/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data0.approval === undefined){
const err34 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/3/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data0.decisions === undefined){
const err35 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/3/required",keyword:"required",params:{missingProperty: "decisions"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
for(const key4 in data0){
if(!((((key4 === "command") || (key4 === "phase")) || (key4 === "approval")) || (key4 === "decisions"))){
const err36 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data0.command !== undefined){
if("pin" !== data0.command){
const err37 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/3/properties/command/const",keyword:"const",params:{allowedValue: "pin"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data0.phase !== undefined){
let data11 = data0.phase;
if(!(((((((((((data11 === "M0") || (data11 === "M1")) || (data11 === "M2")) || (data11 === "M3")) || (data11 === "M4")) || (data11 === "M5")) || (data11 === "M6")) || (data11 === "M7")) || (data11 === "M8")) || (data11 === "M9")) || (data11 === "M10"))){
const err38 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/3/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[3].properties.phase.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
if(data0.approval !== undefined){
let data12 = data0.approval;
const _errs34 = errors;
let valid13 = false;
let passing0 = null;
const _errs35 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.key === undefined){
const err39 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/3/properties/approval/oneOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(data12.version_id === undefined){
const err40 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/3/properties/approval/oneOf/0/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(data12.sha256 === undefined){
const err41 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/3/properties/approval/oneOf/0/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
for(const key5 in data12){
if(!(((key5 === "key") || (key5 === "version_id")) || (key5 === "sha256"))){
const err42 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/3/properties/approval/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data12.key !== undefined){
let data13 = data12.key;
if(typeof data13 === "string"){
if(func1(data13) > 1024){
const err43 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/3/properties/approval/oneOf/0/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(func1(data13) < 1){
const err44 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/3/properties/approval/oneOf/0/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err45 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/3/properties/approval/oneOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
if(data12.version_id !== undefined){
let data14 = data12.version_id;
if(typeof data14 === "string"){
if(func1(data14) > 1024){
const err46 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/3/properties/approval/oneOf/0/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if(func1(data14) < 1){
const err47 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/3/properties/approval/oneOf/0/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err48 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/3/properties/approval/oneOf/0/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data12.sha256 !== undefined){
let data15 = data12.sha256;
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
const err49 = {instancePath:instancePath+"/" + i0+"/approval/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/" + i0+"/approval/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/3/properties/approval/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
var _valid0 = _errs35 === errors;
if(_valid0){
valid13 = true;
passing0 = 0;
}
const _errs45 = errors;
if(data12 !== null){
const err52 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/3/properties/approval/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
var _valid0 = _errs45 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid13 = true;
passing0 = 1;
}
}
if(!valid13){
const err53 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/3/properties/approval/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
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
if(data0.decisions !== undefined){
let data16 = data0.decisions;
if(Array.isArray(data16)){
if(data16.length > 200){
const err54 = {instancePath:instancePath+"/" + i0+"/decisions",schemaPath:"#/items/oneOf/3/properties/decisions/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if(data16.length < 1){
const err55 = {instancePath:instancePath+"/" + i0+"/decisions",schemaPath:"#/items/oneOf/3/properties/decisions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.key === undefined){
const err56 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1,schemaPath:"#/items/oneOf/3/properties/decisions/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if(data17.value === undefined){
const err57 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1,schemaPath:"#/items/oneOf/3/properties/decisions/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(data17.locator === undefined){
const err58 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1,schemaPath:"#/items/oneOf/3/properties/decisions/items/required",keyword:"required",params:{missingProperty: "locator"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if(data17.not_applicable === undefined){
const err59 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1,schemaPath:"#/items/oneOf/3/properties/decisions/items/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(data17.source === undefined){
const err60 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1,schemaPath:"#/items/oneOf/3/properties/decisions/items/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
for(const key6 in data17){
if(!(((((key6 === "key") || (key6 === "value")) || (key6 === "locator")) || (key6 === "not_applicable")) || (key6 === "source"))){
const err61 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1,schemaPath:"#/items/oneOf/3/properties/decisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data17.key !== undefined){
let data18 = data17.key;
if(typeof data18 === "string"){
if(func1(data18) > 128){
const err62 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/key",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(func1(data18) < 1){
const err63 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/key",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err64 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/key",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
if(data17.value !== undefined){
let data19 = data17.value;
const _errs55 = errors;
let valid19 = false;
let passing1 = null;
const _errs56 = errors;
if(typeof data19 === "string"){
if(func1(data19) > 4096){
const err65 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/value",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(func1(data19) < 1){
const err66 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/value",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/value",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
var _valid1 = _errs56 === errors;
if(_valid1){
valid19 = true;
passing1 = 0;
}
const _errs58 = errors;
if(data19 !== null){
const err68 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/value",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
var _valid1 = _errs58 === errors;
if(_valid1 && valid19){
valid19 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid19 = true;
passing1 = 1;
}
}
if(!valid19){
const err69 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/value",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
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
if(data17.locator !== undefined){
let data20 = data17.locator;
const _errs61 = errors;
let valid20 = false;
let passing2 = null;
const _errs62 = errors;
if(typeof data20 === "string"){
if(func1(data20) > 1024){
const err70 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/locator",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(func1(data20) < 1){
const err71 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/locator",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/locator",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
var _valid2 = _errs62 === errors;
if(_valid2){
valid20 = true;
passing2 = 0;
}
const _errs64 = errors;
if(data20 !== null){
const err73 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/locator",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
var _valid2 = _errs64 === errors;
if(_valid2 && valid20){
valid20 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid20 = true;
passing2 = 1;
}
}
if(!valid20){
const err74 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/locator",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
}
if(data17.not_applicable !== undefined){
let data21 = data17.not_applicable;
const _errs67 = errors;
let valid21 = false;
let passing3 = null;
const _errs68 = errors;
if(typeof data21 === "string"){
if(func1(data21) > 512){
const err75 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/not_applicable",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/not_applicable/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
if(func1(data21) < 1){
const err76 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/not_applicable",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/not_applicable/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/not_applicable",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/not_applicable/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
var _valid3 = _errs68 === errors;
if(_valid3){
valid21 = true;
passing3 = 0;
}
const _errs70 = errors;
if(data21 !== null){
const err78 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/not_applicable",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/not_applicable/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
var _valid3 = _errs70 === errors;
if(_valid3 && valid21){
valid21 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid21 = true;
passing3 = 1;
}
}
if(!valid21){
const err79 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/not_applicable",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/not_applicable/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
if(data17.source !== undefined){
let data22 = data17.source;
if(!((((data22 === "operator") || (data22 === "handles_registry")) || (data22 === "computed")) || (data22 === "not_applicable"))){
const err80 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1+"/source",schemaPath:"#/items/oneOf/3/properties/decisions/items/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[3].properties.decisions.items.properties.source.enum}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/" + i0+"/decisions/" + i1,schemaPath:"#/items/oneOf/3/properties/decisions/items/type",keyword:"type",params:{type: "object"}};
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
const err82 = {instancePath:instancePath+"/" + i0+"/decisions",schemaPath:"#/items/oneOf/3/properties/decisions/type",keyword:"type",params:{type: "array"}};
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
const err83 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "grant-go"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err84 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/4/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
if(data0.phase === undefined){
const err85 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/4/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if(data0.approval === undefined){
const err86 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/4/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
for(const key7 in data0){
if(!(((key7 === "command") || (key7 === "phase")) || (key7 === "approval"))){
const err87 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
if(data0.command !== undefined){
if("grant-go" !== data0.command){
const err88 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/4/properties/command/const",keyword:"const",params:{allowedValue: "grant-go"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
if(data0.phase !== undefined){
let data24 = data0.phase;
if(!(((((((((((data24 === "M0") || (data24 === "M1")) || (data24 === "M2")) || (data24 === "M3")) || (data24 === "M4")) || (data24 === "M5")) || (data24 === "M6")) || (data24 === "M7")) || (data24 === "M8")) || (data24 === "M9")) || (data24 === "M10"))){
const err89 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/4/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[4].properties.phase.enum}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
}
if(data0.approval !== undefined){
let data25 = data0.approval;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.key === undefined){
const err90 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/4/properties/approval/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
if(data25.version_id === undefined){
const err91 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/4/properties/approval/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
if(data25.sha256 === undefined){
const err92 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/4/properties/approval/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
for(const key8 in data25){
if(!(((key8 === "key") || (key8 === "version_id")) || (key8 === "sha256"))){
const err93 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/4/properties/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
if(data25.key !== undefined){
let data26 = data25.key;
if(typeof data26 === "string"){
if(func1(data26) > 1024){
const err94 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/4/properties/approval/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if(func1(data26) < 1){
const err95 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/4/properties/approval/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err96 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/4/properties/approval/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
}
if(data25.version_id !== undefined){
let data27 = data25.version_id;
if(typeof data27 === "string"){
if(func1(data27) > 1024){
const err97 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/4/properties/approval/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
if(func1(data27) < 1){
const err98 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/4/properties/approval/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err99 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/4/properties/approval/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
}
if(data25.sha256 !== undefined){
let data28 = data25.sha256;
if(typeof data28 === "string"){
if(!pattern4.test(data28)){
const err100 = {instancePath:instancePath+"/" + i0+"/approval/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/" + i0+"/approval/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/4/properties/approval/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "revoke-go"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err104 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/5/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
if(data0.phase === undefined){
const err105 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/5/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
if(data0.reason === undefined){
const err106 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/5/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
if(data0.approval === undefined){
const err107 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/5/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
for(const key9 in data0){
if(!((((key9 === "command") || (key9 === "phase")) || (key9 === "reason")) || (key9 === "approval"))){
const err108 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
if(data0.command !== undefined){
if("revoke-go" !== data0.command){
const err109 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/5/properties/command/const",keyword:"const",params:{allowedValue: "revoke-go"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
}
if(data0.phase !== undefined){
let data30 = data0.phase;
if(!(((((((((((data30 === "M0") || (data30 === "M1")) || (data30 === "M2")) || (data30 === "M3")) || (data30 === "M4")) || (data30 === "M5")) || (data30 === "M6")) || (data30 === "M7")) || (data30 === "M8")) || (data30 === "M9")) || (data30 === "M10"))){
const err110 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/5/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[5].properties.phase.enum}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
}
if(data0.reason !== undefined){
let data31 = data0.reason;
if(typeof data31 === "string"){
if(func1(data31) > 1024){
const err111 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/oneOf/5/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
if(func1(data31) < 1){
const err112 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/oneOf/5/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
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
const err113 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/oneOf/5/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
}
if(data0.approval !== undefined){
let data32 = data0.approval;
const _errs96 = errors;
let valid28 = false;
let passing4 = null;
const _errs97 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.key === undefined){
const err114 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/5/properties/approval/oneOf/0/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
if(data32.version_id === undefined){
const err115 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/5/properties/approval/oneOf/0/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
if(data32.sha256 === undefined){
const err116 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/5/properties/approval/oneOf/0/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
for(const key10 in data32){
if(!(((key10 === "key") || (key10 === "version_id")) || (key10 === "sha256"))){
const err117 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/5/properties/approval/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
}
if(data32.key !== undefined){
let data33 = data32.key;
if(typeof data33 === "string"){
if(func1(data33) > 1024){
const err118 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/5/properties/approval/oneOf/0/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
if(func1(data33) < 1){
const err119 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/5/properties/approval/oneOf/0/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err120 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/5/properties/approval/oneOf/0/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
}
if(data32.version_id !== undefined){
let data34 = data32.version_id;
if(typeof data34 === "string"){
if(func1(data34) > 1024){
const err121 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/5/properties/approval/oneOf/0/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
if(func1(data34) < 1){
const err122 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/5/properties/approval/oneOf/0/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err123 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/5/properties/approval/oneOf/0/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
}
if(data32.sha256 !== undefined){
let data35 = data32.sha256;
if(typeof data35 === "string"){
if(!pattern4.test(data35)){
const err124 = {instancePath:instancePath+"/" + i0+"/approval/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/" + i0+"/approval/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
const err126 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/5/properties/approval/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
var _valid4 = _errs97 === errors;
if(_valid4){
valid28 = true;
passing4 = 0;
}
const _errs107 = errors;
if(data32 !== null){
const err127 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/5/properties/approval/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
var _valid4 = _errs107 === errors;
if(_valid4 && valid28){
valid28 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid28 = true;
passing4 = 1;
}
}
if(!valid28){
const err128 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/5/properties/approval/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
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
const err129 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "start-lane"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err130 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/6/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
if(data0.phase === undefined){
const err131 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/6/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
if(data0.lane === undefined){
const err132 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/6/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
if(data0.execution_id === undefined){
const err133 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/6/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
for(const key11 in data0){
if(!(((((key11 === "command") || (key11 === "phase")) || (key11 === "lane")) || (key11 === "execution_id")) || (key11 === "attempt"))){
const err134 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
}
if(data0.command !== undefined){
if("start-lane" !== data0.command){
const err135 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/6/properties/command/const",keyword:"const",params:{allowedValue: "start-lane"}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
}
if(data0.phase !== undefined){
let data37 = data0.phase;
if(!(((((((((((data37 === "M0") || (data37 === "M1")) || (data37 === "M2")) || (data37 === "M3")) || (data37 === "M4")) || (data37 === "M5")) || (data37 === "M6")) || (data37 === "M7")) || (data37 === "M8")) || (data37 === "M9")) || (data37 === "M10"))){
const err136 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/6/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[6].properties.phase.enum}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
}
if(data0.lane !== undefined){
let data38 = data0.lane;
if(typeof data38 === "string"){
if(func1(data38) > 1024){
const err137 = {instancePath:instancePath+"/" + i0+"/lane",schemaPath:"#/items/oneOf/6/properties/lane/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
if(func1(data38) < 1){
const err138 = {instancePath:instancePath+"/" + i0+"/lane",schemaPath:"#/items/oneOf/6/properties/lane/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/" + i0+"/lane",schemaPath:"#/items/oneOf/6/properties/lane/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
}
if(data0.execution_id !== undefined){
let data39 = data0.execution_id;
if(typeof data39 === "string"){
if(func1(data39) > 1024){
const err140 = {instancePath:instancePath+"/" + i0+"/execution_id",schemaPath:"#/items/oneOf/6/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
if(func1(data39) < 1){
const err141 = {instancePath:instancePath+"/" + i0+"/execution_id",schemaPath:"#/items/oneOf/6/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/" + i0+"/execution_id",schemaPath:"#/items/oneOf/6/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
}
if(data0.attempt !== undefined){
let data40 = data0.attempt;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err143 = {instancePath:instancePath+"/" + i0+"/attempt",schemaPath:"#/items/oneOf/6/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 999 || isNaN(data40)){
const err144 = {instancePath:instancePath+"/" + i0+"/attempt",schemaPath:"#/items/oneOf/6/properties/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err145 = {instancePath:instancePath+"/" + i0+"/attempt",schemaPath:"#/items/oneOf/6/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
}
}
}
else {
const err146 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err146];
}
else {
noteFault(vErrors, err146);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "record-lane"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err147 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/7/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
if(data0.phase === undefined){
const err148 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/7/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
if(data0.lane === undefined){
const err149 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/7/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
if(data0.execution_id === undefined){
const err150 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/7/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
if(data0.attempt === undefined){
const err151 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/7/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null){
vErrors = [err151];
}
else {
noteFault(vErrors, err151);
}
errors++;
}
if(data0.snapshot === undefined){
const err152 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/7/required",keyword:"required",params:{missingProperty: "snapshot"}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
for(const key12 in data0){
if(!((((((key12 === "command") || (key12 === "phase")) || (key12 === "lane")) || (key12 === "execution_id")) || (key12 === "attempt")) || (key12 === "snapshot"))){
const err153 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
}
}
if(data0.command !== undefined){
if("record-lane" !== data0.command){
const err154 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/7/properties/command/const",keyword:"const",params:{allowedValue: "record-lane"}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
}
if(data0.phase !== undefined){
let data42 = data0.phase;
if(!(((((((((((data42 === "M0") || (data42 === "M1")) || (data42 === "M2")) || (data42 === "M3")) || (data42 === "M4")) || (data42 === "M5")) || (data42 === "M6")) || (data42 === "M7")) || (data42 === "M8")) || (data42 === "M9")) || (data42 === "M10"))){
const err155 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/7/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[7].properties.phase.enum}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
}
if(data0.lane !== undefined){
let data43 = data0.lane;
if(typeof data43 === "string"){
if(func1(data43) > 1024){
const err156 = {instancePath:instancePath+"/" + i0+"/lane",schemaPath:"#/items/oneOf/7/properties/lane/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
if(func1(data43) < 1){
const err157 = {instancePath:instancePath+"/" + i0+"/lane",schemaPath:"#/items/oneOf/7/properties/lane/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err157];
}
else {
noteFault(vErrors, err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/" + i0+"/lane",schemaPath:"#/items/oneOf/7/properties/lane/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
}
if(data0.execution_id !== undefined){
let data44 = data0.execution_id;
if(typeof data44 === "string"){
if(func1(data44) > 1024){
const err159 = {instancePath:instancePath+"/" + i0+"/execution_id",schemaPath:"#/items/oneOf/7/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
if(func1(data44) < 1){
const err160 = {instancePath:instancePath+"/" + i0+"/execution_id",schemaPath:"#/items/oneOf/7/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err160];
}
else {
noteFault(vErrors, err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/" + i0+"/execution_id",schemaPath:"#/items/oneOf/7/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
noteFault(vErrors, err161);
}
errors++;
}
}
if(data0.attempt !== undefined){
let data45 = data0.attempt;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err162 = {instancePath:instancePath+"/" + i0+"/attempt",schemaPath:"#/items/oneOf/7/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err162];
}
else {
noteFault(vErrors, err162);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 999 || isNaN(data45)){
const err163 = {instancePath:instancePath+"/" + i0+"/attempt",schemaPath:"#/items/oneOf/7/properties/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999}};
if(vErrors === null){
vErrors = [err163];
}
else {
noteFault(vErrors, err163);
}
errors++;
}
if(data45 < 1 || isNaN(data45)){
const err164 = {instancePath:instancePath+"/" + i0+"/attempt",schemaPath:"#/items/oneOf/7/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data0.snapshot !== undefined){
let data46 = data0.snapshot;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.key === undefined){
const err165 = {instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/oneOf/7/properties/snapshot/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err165];
}
else {
noteFault(vErrors, err165);
}
errors++;
}
if(data46.version_id === undefined){
const err166 = {instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/oneOf/7/properties/snapshot/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err166];
}
else {
noteFault(vErrors, err166);
}
errors++;
}
if(data46.sha256 === undefined){
const err167 = {instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/oneOf/7/properties/snapshot/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err167];
}
else {
noteFault(vErrors, err167);
}
errors++;
}
for(const key13 in data46){
if(!(((key13 === "key") || (key13 === "version_id")) || (key13 === "sha256"))){
const err168 = {instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/oneOf/7/properties/snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err168];
}
else {
noteFault(vErrors, err168);
}
errors++;
}
}
if(data46.key !== undefined){
let data47 = data46.key;
if(typeof data47 === "string"){
if(func1(data47) > 1024){
const err169 = {instancePath:instancePath+"/" + i0+"/snapshot/key",schemaPath:"#/items/oneOf/7/properties/snapshot/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err169];
}
else {
noteFault(vErrors, err169);
}
errors++;
}
if(func1(data47) < 1){
const err170 = {instancePath:instancePath+"/" + i0+"/snapshot/key",schemaPath:"#/items/oneOf/7/properties/snapshot/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err170];
}
else {
noteFault(vErrors, err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/" + i0+"/snapshot/key",schemaPath:"#/items/oneOf/7/properties/snapshot/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
noteFault(vErrors, err171);
}
errors++;
}
}
if(data46.version_id !== undefined){
let data48 = data46.version_id;
if(typeof data48 === "string"){
if(func1(data48) > 1024){
const err172 = {instancePath:instancePath+"/" + i0+"/snapshot/version_id",schemaPath:"#/items/oneOf/7/properties/snapshot/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err172];
}
else {
noteFault(vErrors, err172);
}
errors++;
}
if(func1(data48) < 1){
const err173 = {instancePath:instancePath+"/" + i0+"/snapshot/version_id",schemaPath:"#/items/oneOf/7/properties/snapshot/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err173];
}
else {
noteFault(vErrors, err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/" + i0+"/snapshot/version_id",schemaPath:"#/items/oneOf/7/properties/snapshot/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
noteFault(vErrors, err174);
}
errors++;
}
}
if(data46.sha256 !== undefined){
let data49 = data46.sha256;
if(typeof data49 === "string"){
if(!pattern4.test(data49)){
const err175 = {instancePath:instancePath+"/" + i0+"/snapshot/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err175];
}
else {
noteFault(vErrors, err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/" + i0+"/snapshot/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
noteFault(vErrors, err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/oneOf/7/properties/snapshot/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err177];
}
else {
noteFault(vErrors, err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/7/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err178];
}
else {
noteFault(vErrors, err178);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "raise-drift"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err179 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/8/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err179];
}
else {
noteFault(vErrors, err179);
}
errors++;
}
if(data0.phase === undefined){
const err180 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/8/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err180];
}
else {
noteFault(vErrors, err180);
}
errors++;
}
if(data0.class === undefined){
const err181 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/8/required",keyword:"required",params:{missingProperty: "class"}};
if(vErrors === null){
vErrors = [err181];
}
else {
noteFault(vErrors, err181);
}
errors++;
}
if(data0.impact === undefined){
const err182 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/8/required",keyword:"required",params:{missingProperty: "impact"}};
if(vErrors === null){
vErrors = [err182];
}
else {
noteFault(vErrors, err182);
}
errors++;
}
if(data0.evidence === undefined){
const err183 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/8/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err183];
}
else {
noteFault(vErrors, err183);
}
errors++;
}
for(const key14 in data0){
if(!(((((((key14 === "command") || (key14 === "phase")) || (key14 === "class")) || (key14 === "impact")) || (key14 === "keys")) || (key14 === "evidence")) || (key14 === "found"))){
const err184 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err184];
}
else {
noteFault(vErrors, err184);
}
errors++;
}
}
if(data0.command !== undefined){
if("raise-drift" !== data0.command){
const err185 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/8/properties/command/const",keyword:"const",params:{allowedValue: "raise-drift"}};
if(vErrors === null){
vErrors = [err185];
}
else {
noteFault(vErrors, err185);
}
errors++;
}
}
if(data0.phase !== undefined){
let data51 = data0.phase;
if(!(((((((((((data51 === "M0") || (data51 === "M1")) || (data51 === "M2")) || (data51 === "M3")) || (data51 === "M4")) || (data51 === "M5")) || (data51 === "M6")) || (data51 === "M7")) || (data51 === "M8")) || (data51 === "M9")) || (data51 === "M10"))){
const err186 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/8/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[8].properties.phase.enum}};
if(vErrors === null){
vErrors = [err186];
}
else {
noteFault(vErrors, err186);
}
errors++;
}
}
if(data0.class !== undefined){
let data52 = data0.class;
if(typeof data52 === "string"){
if(func1(data52) > 1024){
const err187 = {instancePath:instancePath+"/" + i0+"/class",schemaPath:"#/items/oneOf/8/properties/class/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err187];
}
else {
noteFault(vErrors, err187);
}
errors++;
}
if(func1(data52) < 1){
const err188 = {instancePath:instancePath+"/" + i0+"/class",schemaPath:"#/items/oneOf/8/properties/class/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err188];
}
else {
noteFault(vErrors, err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/" + i0+"/class",schemaPath:"#/items/oneOf/8/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err189];
}
else {
noteFault(vErrors, err189);
}
errors++;
}
}
if(data0.impact !== undefined){
let data53 = data0.impact;
if(typeof data53 === "string"){
if(func1(data53) > 1024){
const err190 = {instancePath:instancePath+"/" + i0+"/impact",schemaPath:"#/items/oneOf/8/properties/impact/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err190];
}
else {
noteFault(vErrors, err190);
}
errors++;
}
if(func1(data53) < 1){
const err191 = {instancePath:instancePath+"/" + i0+"/impact",schemaPath:"#/items/oneOf/8/properties/impact/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err191];
}
else {
noteFault(vErrors, err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/" + i0+"/impact",schemaPath:"#/items/oneOf/8/properties/impact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
noteFault(vErrors, err192);
}
errors++;
}
}
if(data0.keys !== undefined){
let data54 = data0.keys;
if(Array.isArray(data54)){
const len2 = data54.length;
for(let i2=0; i2<len2; i2++){
let data55 = data54[i2];
if(typeof data55 === "string"){
if(func1(data55) > 1024){
const err193 = {instancePath:instancePath+"/" + i0+"/keys/" + i2,schemaPath:"#/items/oneOf/8/properties/keys/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err193];
}
else {
noteFault(vErrors, err193);
}
errors++;
}
if(func1(data55) < 1){
const err194 = {instancePath:instancePath+"/" + i0+"/keys/" + i2,schemaPath:"#/items/oneOf/8/properties/keys/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err194];
}
else {
noteFault(vErrors, err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/" + i0+"/keys/" + i2,schemaPath:"#/items/oneOf/8/properties/keys/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
noteFault(vErrors, err195);
}
errors++;
}
}
let i3 = data54.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data54[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err196 = {instancePath:instancePath+"/" + i0+"/keys",schemaPath:"#/items/oneOf/8/properties/keys/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}};
if(vErrors === null){
vErrors = [err196];
}
else {
noteFault(vErrors, err196);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err197 = {instancePath:instancePath+"/" + i0+"/keys",schemaPath:"#/items/oneOf/8/properties/keys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err197];
}
else {
noteFault(vErrors, err197);
}
errors++;
}
}
if(data0.evidence !== undefined){
let data56 = data0.evidence;
if(Array.isArray(data56)){
const len3 = data56.length;
for(let i4=0; i4<len3; i4++){
let data57 = data56[i4];
if(typeof data57 === "string"){
if(func1(data57) > 1024){
const err198 = {instancePath:instancePath+"/" + i0+"/evidence/" + i4,schemaPath:"#/items/oneOf/8/properties/evidence/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err198];
}
else {
noteFault(vErrors, err198);
}
errors++;
}
if(func1(data57) < 1){
const err199 = {instancePath:instancePath+"/" + i0+"/evidence/" + i4,schemaPath:"#/items/oneOf/8/properties/evidence/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err199];
}
else {
noteFault(vErrors, err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/" + i0+"/evidence/" + i4,schemaPath:"#/items/oneOf/8/properties/evidence/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
noteFault(vErrors, err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/" + i0+"/evidence",schemaPath:"#/items/oneOf/8/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err201];
}
else {
noteFault(vErrors, err201);
}
errors++;
}
}
if(data0.found !== undefined){
let data58 = data0.found;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key15 in data58){
let data59 = data58[key15];
if(typeof data59 === "string"){
if(func1(data59) > 1024){
const err202 = {instancePath:instancePath+"/" + i0+"/found/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/oneOf/8/properties/found/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err202];
}
else {
noteFault(vErrors, err202);
}
errors++;
}
if(func1(data59) < 1){
const err203 = {instancePath:instancePath+"/" + i0+"/found/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/oneOf/8/properties/found/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err203];
}
else {
noteFault(vErrors, err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/" + i0+"/found/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/oneOf/8/properties/found/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err204];
}
else {
noteFault(vErrors, err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/" + i0+"/found",schemaPath:"#/items/oneOf/8/properties/found/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
noteFault(vErrors, err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/8/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err206];
}
else {
noteFault(vErrors, err206);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "check-transition"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err207 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/9/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err207];
}
else {
noteFault(vErrors, err207);
}
errors++;
}
if(data0.phase === undefined){
const err208 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/9/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err208];
}
else {
noteFault(vErrors, err208);
}
errors++;
}
if(data0.execution_id === undefined){
const err209 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/9/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err209];
}
else {
noteFault(vErrors, err209);
}
errors++;
}
for(const key16 in data0){
if(!(((key16 === "command") || (key16 === "phase")) || (key16 === "execution_id"))){
const err210 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err210];
}
else {
noteFault(vErrors, err210);
}
errors++;
}
}
if(data0.command !== undefined){
if("check-transition" !== data0.command){
const err211 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/9/properties/command/const",keyword:"const",params:{allowedValue: "check-transition"}};
if(vErrors === null){
vErrors = [err211];
}
else {
noteFault(vErrors, err211);
}
errors++;
}
}
if(data0.phase !== undefined){
let data61 = data0.phase;
if(!(((((((((((data61 === "M0") || (data61 === "M1")) || (data61 === "M2")) || (data61 === "M3")) || (data61 === "M4")) || (data61 === "M5")) || (data61 === "M6")) || (data61 === "M7")) || (data61 === "M8")) || (data61 === "M9")) || (data61 === "M10"))){
const err212 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/9/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[9].properties.phase.enum}};
if(vErrors === null){
vErrors = [err212];
}
else {
noteFault(vErrors, err212);
}
errors++;
}
}
if(data0.execution_id !== undefined){
let data62 = data0.execution_id;
if(typeof data62 === "string"){
if(func1(data62) > 1024){
const err213 = {instancePath:instancePath+"/" + i0+"/execution_id",schemaPath:"#/items/oneOf/9/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err213];
}
else {
noteFault(vErrors, err213);
}
errors++;
}
if(func1(data62) < 1){
const err214 = {instancePath:instancePath+"/" + i0+"/execution_id",schemaPath:"#/items/oneOf/9/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err214];
}
else {
noteFault(vErrors, err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/" + i0+"/execution_id",schemaPath:"#/items/oneOf/9/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err215];
}
else {
noteFault(vErrors, err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err216];
}
else {
noteFault(vErrors, err216);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "complete"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err217 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/10/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err217];
}
else {
noteFault(vErrors, err217);
}
errors++;
}
if(data0.phase === undefined){
const err218 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/10/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err218];
}
else {
noteFault(vErrors, err218);
}
errors++;
}
if(data0.execution_id === undefined){
const err219 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/10/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err219];
}
else {
noteFault(vErrors, err219);
}
errors++;
}
if(data0.envelope === undefined){
const err220 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/10/required",keyword:"required",params:{missingProperty: "envelope"}};
if(vErrors === null){
vErrors = [err220];
}
else {
noteFault(vErrors, err220);
}
errors++;
}
if(data0.bundle_root_sha256 === undefined){
const err221 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/10/required",keyword:"required",params:{missingProperty: "bundle_root_sha256"}};
if(vErrors === null){
vErrors = [err221];
}
else {
noteFault(vErrors, err221);
}
errors++;
}
for(const key17 in data0){
if(!(((((key17 === "command") || (key17 === "phase")) || (key17 === "execution_id")) || (key17 === "envelope")) || (key17 === "bundle_root_sha256"))){
const err222 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err222];
}
else {
noteFault(vErrors, err222);
}
errors++;
}
}
if(data0.command !== undefined){
if("complete" !== data0.command){
const err223 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/10/properties/command/const",keyword:"const",params:{allowedValue: "complete"}};
if(vErrors === null){
vErrors = [err223];
}
else {
noteFault(vErrors, err223);
}
errors++;
}
}
if(data0.phase !== undefined){
let data64 = data0.phase;
if(!(((((((((((data64 === "M0") || (data64 === "M1")) || (data64 === "M2")) || (data64 === "M3")) || (data64 === "M4")) || (data64 === "M5")) || (data64 === "M6")) || (data64 === "M7")) || (data64 === "M8")) || (data64 === "M9")) || (data64 === "M10"))){
const err224 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/10/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[10].properties.phase.enum}};
if(vErrors === null){
vErrors = [err224];
}
else {
noteFault(vErrors, err224);
}
errors++;
}
}
if(data0.execution_id !== undefined){
let data65 = data0.execution_id;
if(typeof data65 === "string"){
if(func1(data65) > 1024){
const err225 = {instancePath:instancePath+"/" + i0+"/execution_id",schemaPath:"#/items/oneOf/10/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err225];
}
else {
noteFault(vErrors, err225);
}
errors++;
}
if(func1(data65) < 1){
const err226 = {instancePath:instancePath+"/" + i0+"/execution_id",schemaPath:"#/items/oneOf/10/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err226];
}
else {
noteFault(vErrors, err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/" + i0+"/execution_id",schemaPath:"#/items/oneOf/10/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err227];
}
else {
noteFault(vErrors, err227);
}
errors++;
}
}
if(data0.envelope !== undefined){
let data66 = data0.envelope;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.key === undefined){
const err228 = {instancePath:instancePath+"/" + i0+"/envelope",schemaPath:"#/items/oneOf/10/properties/envelope/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err228];
}
else {
noteFault(vErrors, err228);
}
errors++;
}
if(data66.version_id === undefined){
const err229 = {instancePath:instancePath+"/" + i0+"/envelope",schemaPath:"#/items/oneOf/10/properties/envelope/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err229];
}
else {
noteFault(vErrors, err229);
}
errors++;
}
if(data66.sha256 === undefined){
const err230 = {instancePath:instancePath+"/" + i0+"/envelope",schemaPath:"#/items/oneOf/10/properties/envelope/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err230];
}
else {
noteFault(vErrors, err230);
}
errors++;
}
for(const key18 in data66){
if(!(((key18 === "key") || (key18 === "version_id")) || (key18 === "sha256"))){
const err231 = {instancePath:instancePath+"/" + i0+"/envelope",schemaPath:"#/items/oneOf/10/properties/envelope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err231];
}
else {
noteFault(vErrors, err231);
}
errors++;
}
}
if(data66.key !== undefined){
let data67 = data66.key;
if(typeof data67 === "string"){
if(func1(data67) > 1024){
const err232 = {instancePath:instancePath+"/" + i0+"/envelope/key",schemaPath:"#/items/oneOf/10/properties/envelope/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err232];
}
else {
noteFault(vErrors, err232);
}
errors++;
}
if(func1(data67) < 1){
const err233 = {instancePath:instancePath+"/" + i0+"/envelope/key",schemaPath:"#/items/oneOf/10/properties/envelope/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err233];
}
else {
noteFault(vErrors, err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/" + i0+"/envelope/key",schemaPath:"#/items/oneOf/10/properties/envelope/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
noteFault(vErrors, err234);
}
errors++;
}
}
if(data66.version_id !== undefined){
let data68 = data66.version_id;
if(typeof data68 === "string"){
if(func1(data68) > 1024){
const err235 = {instancePath:instancePath+"/" + i0+"/envelope/version_id",schemaPath:"#/items/oneOf/10/properties/envelope/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err235];
}
else {
noteFault(vErrors, err235);
}
errors++;
}
if(func1(data68) < 1){
const err236 = {instancePath:instancePath+"/" + i0+"/envelope/version_id",schemaPath:"#/items/oneOf/10/properties/envelope/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err236];
}
else {
noteFault(vErrors, err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/" + i0+"/envelope/version_id",schemaPath:"#/items/oneOf/10/properties/envelope/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err237];
}
else {
noteFault(vErrors, err237);
}
errors++;
}
}
if(data66.sha256 !== undefined){
let data69 = data66.sha256;
if(typeof data69 === "string"){
if(!pattern4.test(data69)){
const err238 = {instancePath:instancePath+"/" + i0+"/envelope/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err238];
}
else {
noteFault(vErrors, err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/" + i0+"/envelope/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err239];
}
else {
noteFault(vErrors, err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/" + i0+"/envelope",schemaPath:"#/items/oneOf/10/properties/envelope/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err240];
}
else {
noteFault(vErrors, err240);
}
errors++;
}
}
if(data0.bundle_root_sha256 !== undefined){
let data70 = data0.bundle_root_sha256;
if(typeof data70 === "string"){
if(!pattern4.test(data70)){
const err241 = {instancePath:instancePath+"/" + i0+"/bundle_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err241];
}
else {
noteFault(vErrors, err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/" + i0+"/bundle_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err242];
}
else {
noteFault(vErrors, err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/10/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err243];
}
else {
noteFault(vErrors, err243);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "hold"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err244 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/11/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err244];
}
else {
noteFault(vErrors, err244);
}
errors++;
}
if(data0.phase === undefined){
const err245 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/11/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err245];
}
else {
noteFault(vErrors, err245);
}
errors++;
}
if(data0.hold_reason === undefined){
const err246 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/11/required",keyword:"required",params:{missingProperty: "hold_reason"}};
if(vErrors === null){
vErrors = [err246];
}
else {
noteFault(vErrors, err246);
}
errors++;
}
for(const key19 in data0){
if(!(((key19 === "command") || (key19 === "phase")) || (key19 === "hold_reason"))){
const err247 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err247];
}
else {
noteFault(vErrors, err247);
}
errors++;
}
}
if(data0.command !== undefined){
if("hold" !== data0.command){
const err248 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/11/properties/command/const",keyword:"const",params:{allowedValue: "hold"}};
if(vErrors === null){
vErrors = [err248];
}
else {
noteFault(vErrors, err248);
}
errors++;
}
}
if(data0.phase !== undefined){
let data72 = data0.phase;
if(!(((((((((((data72 === "M0") || (data72 === "M1")) || (data72 === "M2")) || (data72 === "M3")) || (data72 === "M4")) || (data72 === "M5")) || (data72 === "M6")) || (data72 === "M7")) || (data72 === "M8")) || (data72 === "M9")) || (data72 === "M10"))){
const err249 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/11/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[11].properties.phase.enum}};
if(vErrors === null){
vErrors = [err249];
}
else {
noteFault(vErrors, err249);
}
errors++;
}
}
if(data0.hold_reason !== undefined){
let data73 = data0.hold_reason;
if(typeof data73 === "string"){
if(func1(data73) > 1024){
const err250 = {instancePath:instancePath+"/" + i0+"/hold_reason",schemaPath:"#/items/oneOf/11/properties/hold_reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err250];
}
else {
noteFault(vErrors, err250);
}
errors++;
}
if(func1(data73) < 1){
const err251 = {instancePath:instancePath+"/" + i0+"/hold_reason",schemaPath:"#/items/oneOf/11/properties/hold_reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err251];
}
else {
noteFault(vErrors, err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/" + i0+"/hold_reason",schemaPath:"#/items/oneOf/11/properties/hold_reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
noteFault(vErrors, err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/11/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err253];
}
else {
noteFault(vErrors, err253);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "reopen"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err254 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/12/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err254];
}
else {
noteFault(vErrors, err254);
}
errors++;
}
if(data0.phase === undefined){
const err255 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/12/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err255];
}
else {
noteFault(vErrors, err255);
}
errors++;
}
if(data0.approval === undefined){
const err256 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/12/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err256];
}
else {
noteFault(vErrors, err256);
}
errors++;
}
if(data0.reason === undefined){
const err257 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/12/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err257];
}
else {
noteFault(vErrors, err257);
}
errors++;
}
if(data0.affected_lanes === undefined){
const err258 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/12/required",keyword:"required",params:{missingProperty: "affected_lanes"}};
if(vErrors === null){
vErrors = [err258];
}
else {
noteFault(vErrors, err258);
}
errors++;
}
for(const key20 in data0){
if(!(((((key20 === "command") || (key20 === "phase")) || (key20 === "approval")) || (key20 === "reason")) || (key20 === "affected_lanes"))){
const err259 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err259];
}
else {
noteFault(vErrors, err259);
}
errors++;
}
}
if(data0.command !== undefined){
if("reopen" !== data0.command){
const err260 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/12/properties/command/const",keyword:"const",params:{allowedValue: "reopen"}};
if(vErrors === null){
vErrors = [err260];
}
else {
noteFault(vErrors, err260);
}
errors++;
}
}
if(data0.phase !== undefined){
let data75 = data0.phase;
if(!(((((((((((data75 === "M0") || (data75 === "M1")) || (data75 === "M2")) || (data75 === "M3")) || (data75 === "M4")) || (data75 === "M5")) || (data75 === "M6")) || (data75 === "M7")) || (data75 === "M8")) || (data75 === "M9")) || (data75 === "M10"))){
const err261 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/12/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[12].properties.phase.enum}};
if(vErrors === null){
vErrors = [err261];
}
else {
noteFault(vErrors, err261);
}
errors++;
}
}
if(data0.approval !== undefined){
let data76 = data0.approval;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.key === undefined){
const err262 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/12/properties/approval/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err262];
}
else {
noteFault(vErrors, err262);
}
errors++;
}
if(data76.version_id === undefined){
const err263 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/12/properties/approval/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err263];
}
else {
noteFault(vErrors, err263);
}
errors++;
}
if(data76.sha256 === undefined){
const err264 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/12/properties/approval/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err264];
}
else {
noteFault(vErrors, err264);
}
errors++;
}
for(const key21 in data76){
if(!(((key21 === "key") || (key21 === "version_id")) || (key21 === "sha256"))){
const err265 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/12/properties/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err265];
}
else {
noteFault(vErrors, err265);
}
errors++;
}
}
if(data76.key !== undefined){
let data77 = data76.key;
if(typeof data77 === "string"){
if(func1(data77) > 1024){
const err266 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/12/properties/approval/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err266];
}
else {
noteFault(vErrors, err266);
}
errors++;
}
if(func1(data77) < 1){
const err267 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/12/properties/approval/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err267];
}
else {
noteFault(vErrors, err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/12/properties/approval/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err268];
}
else {
noteFault(vErrors, err268);
}
errors++;
}
}
if(data76.version_id !== undefined){
let data78 = data76.version_id;
if(typeof data78 === "string"){
if(func1(data78) > 1024){
const err269 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/12/properties/approval/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err269];
}
else {
noteFault(vErrors, err269);
}
errors++;
}
if(func1(data78) < 1){
const err270 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/12/properties/approval/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err270];
}
else {
noteFault(vErrors, err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/12/properties/approval/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err271];
}
else {
noteFault(vErrors, err271);
}
errors++;
}
}
if(data76.sha256 !== undefined){
let data79 = data76.sha256;
if(typeof data79 === "string"){
if(!pattern4.test(data79)){
const err272 = {instancePath:instancePath+"/" + i0+"/approval/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err272];
}
else {
noteFault(vErrors, err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/" + i0+"/approval/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err273];
}
else {
noteFault(vErrors, err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/12/properties/approval/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err274];
}
else {
noteFault(vErrors, err274);
}
errors++;
}
}
if(data0.reason !== undefined){
let data80 = data0.reason;
if(!((((data80 === "SCOPE_UPLIFT") || (data80 === "DRIFT_DISCOVERED")) || (data80 === "EVIDENCE_INVALIDATED")) || (data80 === "RERUN_APPROVED"))){
const err275 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/oneOf/12/properties/reason/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[12].properties.reason.enum}};
if(vErrors === null){
vErrors = [err275];
}
else {
noteFault(vErrors, err275);
}
errors++;
}
}
if(data0.affected_lanes !== undefined){
let data81 = data0.affected_lanes;
if(Array.isArray(data81)){
if(data81.length < 1){
const err276 = {instancePath:instancePath+"/" + i0+"/affected_lanes",schemaPath:"#/items/oneOf/12/properties/affected_lanes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err276];
}
else {
noteFault(vErrors, err276);
}
errors++;
}
const len4 = data81.length;
for(let i5=0; i5<len4; i5++){
let data82 = data81[i5];
if(typeof data82 === "string"){
if(!pattern12.test(data82)){
const err277 = {instancePath:instancePath+"/" + i0+"/affected_lanes/" + i5,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err277];
}
else {
noteFault(vErrors, err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/" + i0+"/affected_lanes/" + i5,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err278];
}
else {
noteFault(vErrors, err278);
}
errors++;
}
}
let i6 = data81.length;
let j1;
if(i6 > 1){
outer0:
for(;i6--;){
for(j1 = i6; j1--;){
if(func0(data81[i6], data81[j1])){
const err279 = {instancePath:instancePath+"/" + i0+"/affected_lanes",schemaPath:"#/items/oneOf/12/properties/affected_lanes/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1}};
if(vErrors === null){
vErrors = [err279];
}
else {
noteFault(vErrors, err279);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err280 = {instancePath:instancePath+"/" + i0+"/affected_lanes",schemaPath:"#/items/oneOf/12/properties/affected_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err280];
}
else {
noteFault(vErrors, err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/12/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err281];
}
else {
noteFault(vErrors, err281);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "resolve-drift"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err282 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/13/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err282];
}
else {
noteFault(vErrors, err282);
}
errors++;
}
if(data0.phase === undefined){
const err283 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/13/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err283];
}
else {
noteFault(vErrors, err283);
}
errors++;
}
if(data0.approval === undefined){
const err284 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/13/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err284];
}
else {
noteFault(vErrors, err284);
}
errors++;
}
if(data0.class === undefined){
const err285 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/13/required",keyword:"required",params:{missingProperty: "class"}};
if(vErrors === null){
vErrors = [err285];
}
else {
noteFault(vErrors, err285);
}
errors++;
}
if(data0.resolution === undefined){
const err286 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/13/required",keyword:"required",params:{missingProperty: "resolution"}};
if(vErrors === null){
vErrors = [err286];
}
else {
noteFault(vErrors, err286);
}
errors++;
}
if(data0.refs === undefined){
const err287 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/13/required",keyword:"required",params:{missingProperty: "refs"}};
if(vErrors === null){
vErrors = [err287];
}
else {
noteFault(vErrors, err287);
}
errors++;
}
if(data0.stale_lanes === undefined){
const err288 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/13/required",keyword:"required",params:{missingProperty: "stale_lanes"}};
if(vErrors === null){
vErrors = [err288];
}
else {
noteFault(vErrors, err288);
}
errors++;
}
for(const key22 in data0){
if(!(((((((key22 === "command") || (key22 === "phase")) || (key22 === "approval")) || (key22 === "class")) || (key22 === "resolution")) || (key22 === "refs")) || (key22 === "stale_lanes"))){
const err289 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err289];
}
else {
noteFault(vErrors, err289);
}
errors++;
}
}
if(data0.command !== undefined){
if("resolve-drift" !== data0.command){
const err290 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/13/properties/command/const",keyword:"const",params:{allowedValue: "resolve-drift"}};
if(vErrors === null){
vErrors = [err290];
}
else {
noteFault(vErrors, err290);
}
errors++;
}
}
if(data0.phase !== undefined){
let data84 = data0.phase;
if(!(((((((((((data84 === "M0") || (data84 === "M1")) || (data84 === "M2")) || (data84 === "M3")) || (data84 === "M4")) || (data84 === "M5")) || (data84 === "M6")) || (data84 === "M7")) || (data84 === "M8")) || (data84 === "M9")) || (data84 === "M10"))){
const err291 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/13/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[13].properties.phase.enum}};
if(vErrors === null){
vErrors = [err291];
}
else {
noteFault(vErrors, err291);
}
errors++;
}
}
if(data0.approval !== undefined){
let data85 = data0.approval;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.key === undefined){
const err292 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/13/properties/approval/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err292];
}
else {
noteFault(vErrors, err292);
}
errors++;
}
if(data85.version_id === undefined){
const err293 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/13/properties/approval/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err293];
}
else {
noteFault(vErrors, err293);
}
errors++;
}
if(data85.sha256 === undefined){
const err294 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/13/properties/approval/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err294];
}
else {
noteFault(vErrors, err294);
}
errors++;
}
for(const key23 in data85){
if(!(((key23 === "key") || (key23 === "version_id")) || (key23 === "sha256"))){
const err295 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/13/properties/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err295];
}
else {
noteFault(vErrors, err295);
}
errors++;
}
}
if(data85.key !== undefined){
let data86 = data85.key;
if(typeof data86 === "string"){
if(func1(data86) > 1024){
const err296 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/13/properties/approval/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err296];
}
else {
noteFault(vErrors, err296);
}
errors++;
}
if(func1(data86) < 1){
const err297 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/13/properties/approval/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err297];
}
else {
noteFault(vErrors, err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/13/properties/approval/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err298];
}
else {
noteFault(vErrors, err298);
}
errors++;
}
}
if(data85.version_id !== undefined){
let data87 = data85.version_id;
if(typeof data87 === "string"){
if(func1(data87) > 1024){
const err299 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/13/properties/approval/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err299];
}
else {
noteFault(vErrors, err299);
}
errors++;
}
if(func1(data87) < 1){
const err300 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/13/properties/approval/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err300];
}
else {
noteFault(vErrors, err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/13/properties/approval/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err301];
}
else {
noteFault(vErrors, err301);
}
errors++;
}
}
if(data85.sha256 !== undefined){
let data88 = data85.sha256;
if(typeof data88 === "string"){
if(!pattern4.test(data88)){
const err302 = {instancePath:instancePath+"/" + i0+"/approval/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err302];
}
else {
noteFault(vErrors, err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/" + i0+"/approval/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err303];
}
else {
noteFault(vErrors, err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/13/properties/approval/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err304];
}
else {
noteFault(vErrors, err304);
}
errors++;
}
}
if(data0.class !== undefined){
let data89 = data0.class;
if(typeof data89 === "string"){
if(func1(data89) > 16){
const err305 = {instancePath:instancePath+"/" + i0+"/class",schemaPath:"#/items/oneOf/13/properties/class/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err305];
}
else {
noteFault(vErrors, err305);
}
errors++;
}
if(func1(data89) < 1){
const err306 = {instancePath:instancePath+"/" + i0+"/class",schemaPath:"#/items/oneOf/13/properties/class/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err306];
}
else {
noteFault(vErrors, err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/" + i0+"/class",schemaPath:"#/items/oneOf/13/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err307];
}
else {
noteFault(vErrors, err307);
}
errors++;
}
}
if(data0.resolution !== undefined){
let data90 = data0.resolution;
if(!((data90 === "REVERTED") || (data90 === "REPINNED"))){
const err308 = {instancePath:instancePath+"/" + i0+"/resolution",schemaPath:"#/items/oneOf/13/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[13].properties.resolution.enum}};
if(vErrors === null){
vErrors = [err308];
}
else {
noteFault(vErrors, err308);
}
errors++;
}
}
if(data0.refs !== undefined){
let data91 = data0.refs;
if(Array.isArray(data91)){
const len5 = data91.length;
for(let i7=0; i7<len5; i7++){
let data92 = data91[i7];
if(typeof data92 === "string"){
if(func1(data92) > 1024){
const err309 = {instancePath:instancePath+"/" + i0+"/refs/" + i7,schemaPath:"#/items/oneOf/13/properties/refs/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err309];
}
else {
noteFault(vErrors, err309);
}
errors++;
}
if(func1(data92) < 1){
const err310 = {instancePath:instancePath+"/" + i0+"/refs/" + i7,schemaPath:"#/items/oneOf/13/properties/refs/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err310];
}
else {
noteFault(vErrors, err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/" + i0+"/refs/" + i7,schemaPath:"#/items/oneOf/13/properties/refs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err311];
}
else {
noteFault(vErrors, err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/" + i0+"/refs",schemaPath:"#/items/oneOf/13/properties/refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err312];
}
else {
noteFault(vErrors, err312);
}
errors++;
}
}
if(data0.stale_lanes !== undefined){
let data93 = data0.stale_lanes;
if(Array.isArray(data93)){
const len6 = data93.length;
for(let i8=0; i8<len6; i8++){
let data94 = data93[i8];
if(typeof data94 === "string"){
if(!pattern12.test(data94)){
const err313 = {instancePath:instancePath+"/" + i0+"/stale_lanes/" + i8,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err313];
}
else {
noteFault(vErrors, err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/" + i0+"/stale_lanes/" + i8,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err314];
}
else {
noteFault(vErrors, err314);
}
errors++;
}
}
let i9 = data93.length;
let j2;
if(i9 > 1){
outer1:
for(;i9--;){
for(j2 = i9; j2--;){
if(func0(data93[i9], data93[j2])){
const err315 = {instancePath:instancePath+"/" + i0+"/stale_lanes",schemaPath:"#/items/oneOf/13/properties/stale_lanes/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j2}};
if(vErrors === null){
vErrors = [err315];
}
else {
noteFault(vErrors, err315);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err316 = {instancePath:instancePath+"/" + i0+"/stale_lanes",schemaPath:"#/items/oneOf/13/properties/stale_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err316];
}
else {
noteFault(vErrors, err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/13/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err317];
}
else {
noteFault(vErrors, err317);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "waive"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err318 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/14/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err318];
}
else {
noteFault(vErrors, err318);
}
errors++;
}
if(data0.phase === undefined){
const err319 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/14/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err319];
}
else {
noteFault(vErrors, err319);
}
errors++;
}
if(data0.approval === undefined){
const err320 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/14/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err320];
}
else {
noteFault(vErrors, err320);
}
errors++;
}
if(data0.lane === undefined){
const err321 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/14/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err321];
}
else {
noteFault(vErrors, err321);
}
errors++;
}
if(data0.reason === undefined){
const err322 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/14/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err322];
}
else {
noteFault(vErrors, err322);
}
errors++;
}
if(data0.residual_risk === undefined){
const err323 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/14/required",keyword:"required",params:{missingProperty: "residual_risk"}};
if(vErrors === null){
vErrors = [err323];
}
else {
noteFault(vErrors, err323);
}
errors++;
}
for(const key24 in data0){
if(!((((((key24 === "command") || (key24 === "phase")) || (key24 === "approval")) || (key24 === "lane")) || (key24 === "reason")) || (key24 === "residual_risk"))){
const err324 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err324];
}
else {
noteFault(vErrors, err324);
}
errors++;
}
}
if(data0.command !== undefined){
if("waive" !== data0.command){
const err325 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/14/properties/command/const",keyword:"const",params:{allowedValue: "waive"}};
if(vErrors === null){
vErrors = [err325];
}
else {
noteFault(vErrors, err325);
}
errors++;
}
}
if(data0.phase !== undefined){
let data96 = data0.phase;
if(!(((((((((((data96 === "M0") || (data96 === "M1")) || (data96 === "M2")) || (data96 === "M3")) || (data96 === "M4")) || (data96 === "M5")) || (data96 === "M6")) || (data96 === "M7")) || (data96 === "M8")) || (data96 === "M9")) || (data96 === "M10"))){
const err326 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/14/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[14].properties.phase.enum}};
if(vErrors === null){
vErrors = [err326];
}
else {
noteFault(vErrors, err326);
}
errors++;
}
}
if(data0.approval !== undefined){
let data97 = data0.approval;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.key === undefined){
const err327 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/14/properties/approval/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err327];
}
else {
noteFault(vErrors, err327);
}
errors++;
}
if(data97.version_id === undefined){
const err328 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/14/properties/approval/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err328];
}
else {
noteFault(vErrors, err328);
}
errors++;
}
if(data97.sha256 === undefined){
const err329 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/14/properties/approval/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err329];
}
else {
noteFault(vErrors, err329);
}
errors++;
}
for(const key25 in data97){
if(!(((key25 === "key") || (key25 === "version_id")) || (key25 === "sha256"))){
const err330 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/14/properties/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err330];
}
else {
noteFault(vErrors, err330);
}
errors++;
}
}
if(data97.key !== undefined){
let data98 = data97.key;
if(typeof data98 === "string"){
if(func1(data98) > 1024){
const err331 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/14/properties/approval/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err331];
}
else {
noteFault(vErrors, err331);
}
errors++;
}
if(func1(data98) < 1){
const err332 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/14/properties/approval/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err332];
}
else {
noteFault(vErrors, err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/14/properties/approval/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err333];
}
else {
noteFault(vErrors, err333);
}
errors++;
}
}
if(data97.version_id !== undefined){
let data99 = data97.version_id;
if(typeof data99 === "string"){
if(func1(data99) > 1024){
const err334 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/14/properties/approval/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err334];
}
else {
noteFault(vErrors, err334);
}
errors++;
}
if(func1(data99) < 1){
const err335 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/14/properties/approval/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err335];
}
else {
noteFault(vErrors, err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/14/properties/approval/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err336];
}
else {
noteFault(vErrors, err336);
}
errors++;
}
}
if(data97.sha256 !== undefined){
let data100 = data97.sha256;
if(typeof data100 === "string"){
if(!pattern4.test(data100)){
const err337 = {instancePath:instancePath+"/" + i0+"/approval/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err337];
}
else {
noteFault(vErrors, err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/" + i0+"/approval/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err338];
}
else {
noteFault(vErrors, err338);
}
errors++;
}
}
}
else {
const err339 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/14/properties/approval/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err339];
}
else {
noteFault(vErrors, err339);
}
errors++;
}
}
if(data0.lane !== undefined){
let data101 = data0.lane;
if(typeof data101 === "string"){
if(!pattern12.test(data101)){
const err340 = {instancePath:instancePath+"/" + i0+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err340];
}
else {
noteFault(vErrors, err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/" + i0+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err341];
}
else {
noteFault(vErrors, err341);
}
errors++;
}
}
if(data0.reason !== undefined){
let data102 = data0.reason;
if(typeof data102 === "string"){
if(func1(data102) > 1024){
const err342 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/oneOf/14/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err342];
}
else {
noteFault(vErrors, err342);
}
errors++;
}
if(func1(data102) < 1){
const err343 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/oneOf/14/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err343];
}
else {
noteFault(vErrors, err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/oneOf/14/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err344];
}
else {
noteFault(vErrors, err344);
}
errors++;
}
}
if(data0.residual_risk !== undefined){
let data103 = data0.residual_risk;
if(typeof data103 === "string"){
if(func1(data103) > 1024){
const err345 = {instancePath:instancePath+"/" + i0+"/residual_risk",schemaPath:"#/items/oneOf/14/properties/residual_risk/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err345];
}
else {
noteFault(vErrors, err345);
}
errors++;
}
if(func1(data103) < 1){
const err346 = {instancePath:instancePath+"/" + i0+"/residual_risk",schemaPath:"#/items/oneOf/14/properties/residual_risk/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err346];
}
else {
noteFault(vErrors, err346);
}
errors++;
}
}
else {
const err347 = {instancePath:instancePath+"/" + i0+"/residual_risk",schemaPath:"#/items/oneOf/14/properties/residual_risk/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err347];
}
else {
noteFault(vErrors, err347);
}
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/14/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err348];
}
else {
noteFault(vErrors, err348);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "set-budget-stop"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err349 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/15/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err349];
}
else {
noteFault(vErrors, err349);
}
errors++;
}
if(data0.phase === undefined){
const err350 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/15/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err350];
}
else {
noteFault(vErrors, err350);
}
errors++;
}
if(data0.snapshot === undefined){
const err351 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/15/required",keyword:"required",params:{missingProperty: "snapshot"}};
if(vErrors === null){
vErrors = [err351];
}
else {
noteFault(vErrors, err351);
}
errors++;
}
for(const key26 in data0){
if(!(((key26 === "command") || (key26 === "phase")) || (key26 === "snapshot"))){
const err352 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err352];
}
else {
noteFault(vErrors, err352);
}
errors++;
}
}
if(data0.command !== undefined){
if("set-budget-stop" !== data0.command){
const err353 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/15/properties/command/const",keyword:"const",params:{allowedValue: "set-budget-stop"}};
if(vErrors === null){
vErrors = [err353];
}
else {
noteFault(vErrors, err353);
}
errors++;
}
}
if(data0.phase !== undefined){
let data105 = data0.phase;
if(!(((((((((((data105 === "M0") || (data105 === "M1")) || (data105 === "M2")) || (data105 === "M3")) || (data105 === "M4")) || (data105 === "M5")) || (data105 === "M6")) || (data105 === "M7")) || (data105 === "M8")) || (data105 === "M9")) || (data105 === "M10"))){
const err354 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/15/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[15].properties.phase.enum}};
if(vErrors === null){
vErrors = [err354];
}
else {
noteFault(vErrors, err354);
}
errors++;
}
}
if(data0.snapshot !== undefined){
let data106 = data0.snapshot;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.key === undefined){
const err355 = {instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/oneOf/15/properties/snapshot/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err355];
}
else {
noteFault(vErrors, err355);
}
errors++;
}
if(data106.version_id === undefined){
const err356 = {instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/oneOf/15/properties/snapshot/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err356];
}
else {
noteFault(vErrors, err356);
}
errors++;
}
if(data106.sha256 === undefined){
const err357 = {instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/oneOf/15/properties/snapshot/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err357];
}
else {
noteFault(vErrors, err357);
}
errors++;
}
for(const key27 in data106){
if(!(((key27 === "key") || (key27 === "version_id")) || (key27 === "sha256"))){
const err358 = {instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/oneOf/15/properties/snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err358];
}
else {
noteFault(vErrors, err358);
}
errors++;
}
}
if(data106.key !== undefined){
let data107 = data106.key;
if(typeof data107 === "string"){
if(func1(data107) > 1024){
const err359 = {instancePath:instancePath+"/" + i0+"/snapshot/key",schemaPath:"#/items/oneOf/15/properties/snapshot/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err359];
}
else {
noteFault(vErrors, err359);
}
errors++;
}
if(func1(data107) < 1){
const err360 = {instancePath:instancePath+"/" + i0+"/snapshot/key",schemaPath:"#/items/oneOf/15/properties/snapshot/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err360];
}
else {
noteFault(vErrors, err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/" + i0+"/snapshot/key",schemaPath:"#/items/oneOf/15/properties/snapshot/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err361];
}
else {
noteFault(vErrors, err361);
}
errors++;
}
}
if(data106.version_id !== undefined){
let data108 = data106.version_id;
if(typeof data108 === "string"){
if(func1(data108) > 1024){
const err362 = {instancePath:instancePath+"/" + i0+"/snapshot/version_id",schemaPath:"#/items/oneOf/15/properties/snapshot/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err362];
}
else {
noteFault(vErrors, err362);
}
errors++;
}
if(func1(data108) < 1){
const err363 = {instancePath:instancePath+"/" + i0+"/snapshot/version_id",schemaPath:"#/items/oneOf/15/properties/snapshot/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err363];
}
else {
noteFault(vErrors, err363);
}
errors++;
}
}
else {
const err364 = {instancePath:instancePath+"/" + i0+"/snapshot/version_id",schemaPath:"#/items/oneOf/15/properties/snapshot/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err364];
}
else {
noteFault(vErrors, err364);
}
errors++;
}
}
if(data106.sha256 !== undefined){
let data109 = data106.sha256;
if(typeof data109 === "string"){
if(!pattern4.test(data109)){
const err365 = {instancePath:instancePath+"/" + i0+"/snapshot/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err365];
}
else {
noteFault(vErrors, err365);
}
errors++;
}
}
else {
const err366 = {instancePath:instancePath+"/" + i0+"/snapshot/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err366];
}
else {
noteFault(vErrors, err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/oneOf/15/properties/snapshot/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err367];
}
else {
noteFault(vErrors, err367);
}
errors++;
}
}
}
else {
const err368 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/15/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err368];
}
else {
noteFault(vErrors, err368);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "clear-budget-stop"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err369 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/16/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err369];
}
else {
noteFault(vErrors, err369);
}
errors++;
}
if(data0.phase === undefined){
const err370 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/16/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err370];
}
else {
noteFault(vErrors, err370);
}
errors++;
}
if(data0.approval === undefined){
const err371 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/16/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err371];
}
else {
noteFault(vErrors, err371);
}
errors++;
}
if(data0.reset_intent === undefined){
const err372 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/16/required",keyword:"required",params:{missingProperty: "reset_intent"}};
if(vErrors === null){
vErrors = [err372];
}
else {
noteFault(vErrors, err372);
}
errors++;
}
if(data0.snapshot === undefined){
const err373 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/16/required",keyword:"required",params:{missingProperty: "snapshot"}};
if(vErrors === null){
vErrors = [err373];
}
else {
noteFault(vErrors, err373);
}
errors++;
}
for(const key28 in data0){
if(!(((((key28 === "command") || (key28 === "phase")) || (key28 === "approval")) || (key28 === "reset_intent")) || (key28 === "snapshot"))){
const err374 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err374];
}
else {
noteFault(vErrors, err374);
}
errors++;
}
}
if(data0.command !== undefined){
if("clear-budget-stop" !== data0.command){
const err375 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/16/properties/command/const",keyword:"const",params:{allowedValue: "clear-budget-stop"}};
if(vErrors === null){
vErrors = [err375];
}
else {
noteFault(vErrors, err375);
}
errors++;
}
}
if(data0.phase !== undefined){
let data111 = data0.phase;
if(!(((((((((((data111 === "M0") || (data111 === "M1")) || (data111 === "M2")) || (data111 === "M3")) || (data111 === "M4")) || (data111 === "M5")) || (data111 === "M6")) || (data111 === "M7")) || (data111 === "M8")) || (data111 === "M9")) || (data111 === "M10"))){
const err376 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/16/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[16].properties.phase.enum}};
if(vErrors === null){
vErrors = [err376];
}
else {
noteFault(vErrors, err376);
}
errors++;
}
}
if(data0.approval !== undefined){
let data112 = data0.approval;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.key === undefined){
const err377 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/16/properties/approval/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err377];
}
else {
noteFault(vErrors, err377);
}
errors++;
}
if(data112.version_id === undefined){
const err378 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/16/properties/approval/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err378];
}
else {
noteFault(vErrors, err378);
}
errors++;
}
if(data112.sha256 === undefined){
const err379 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/16/properties/approval/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err379];
}
else {
noteFault(vErrors, err379);
}
errors++;
}
for(const key29 in data112){
if(!(((key29 === "key") || (key29 === "version_id")) || (key29 === "sha256"))){
const err380 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/16/properties/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err380];
}
else {
noteFault(vErrors, err380);
}
errors++;
}
}
if(data112.key !== undefined){
let data113 = data112.key;
if(typeof data113 === "string"){
if(func1(data113) > 1024){
const err381 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/16/properties/approval/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err381];
}
else {
noteFault(vErrors, err381);
}
errors++;
}
if(func1(data113) < 1){
const err382 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/16/properties/approval/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err382];
}
else {
noteFault(vErrors, err382);
}
errors++;
}
}
else {
const err383 = {instancePath:instancePath+"/" + i0+"/approval/key",schemaPath:"#/items/oneOf/16/properties/approval/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err383];
}
else {
noteFault(vErrors, err383);
}
errors++;
}
}
if(data112.version_id !== undefined){
let data114 = data112.version_id;
if(typeof data114 === "string"){
if(func1(data114) > 1024){
const err384 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/16/properties/approval/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err384];
}
else {
noteFault(vErrors, err384);
}
errors++;
}
if(func1(data114) < 1){
const err385 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/16/properties/approval/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err385];
}
else {
noteFault(vErrors, err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/" + i0+"/approval/version_id",schemaPath:"#/items/oneOf/16/properties/approval/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err386];
}
else {
noteFault(vErrors, err386);
}
errors++;
}
}
if(data112.sha256 !== undefined){
let data115 = data112.sha256;
if(typeof data115 === "string"){
if(!pattern4.test(data115)){
const err387 = {instancePath:instancePath+"/" + i0+"/approval/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err387];
}
else {
noteFault(vErrors, err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/" + i0+"/approval/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err388];
}
else {
noteFault(vErrors, err388);
}
errors++;
}
}
}
else {
const err389 = {instancePath:instancePath+"/" + i0+"/approval",schemaPath:"#/items/oneOf/16/properties/approval/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err389];
}
else {
noteFault(vErrors, err389);
}
errors++;
}
}
if(data0.reset_intent !== undefined){
let data116 = data0.reset_intent;
if(typeof data116 === "string"){
if(func1(data116) > 1024){
const err390 = {instancePath:instancePath+"/" + i0+"/reset_intent",schemaPath:"#/items/oneOf/16/properties/reset_intent/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err390];
}
else {
noteFault(vErrors, err390);
}
errors++;
}
if(func1(data116) < 1){
const err391 = {instancePath:instancePath+"/" + i0+"/reset_intent",schemaPath:"#/items/oneOf/16/properties/reset_intent/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err391];
}
else {
noteFault(vErrors, err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/" + i0+"/reset_intent",schemaPath:"#/items/oneOf/16/properties/reset_intent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err392];
}
else {
noteFault(vErrors, err392);
}
errors++;
}
}
if(data0.snapshot !== undefined){
let data117 = data0.snapshot;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.key === undefined){
const err393 = {instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/oneOf/16/properties/snapshot/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err393];
}
else {
noteFault(vErrors, err393);
}
errors++;
}
if(data117.version_id === undefined){
const err394 = {instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/oneOf/16/properties/snapshot/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err394];
}
else {
noteFault(vErrors, err394);
}
errors++;
}
if(data117.sha256 === undefined){
const err395 = {instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/oneOf/16/properties/snapshot/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err395];
}
else {
noteFault(vErrors, err395);
}
errors++;
}
for(const key30 in data117){
if(!(((key30 === "key") || (key30 === "version_id")) || (key30 === "sha256"))){
const err396 = {instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/oneOf/16/properties/snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err396];
}
else {
noteFault(vErrors, err396);
}
errors++;
}
}
if(data117.key !== undefined){
let data118 = data117.key;
if(typeof data118 === "string"){
if(func1(data118) > 1024){
const err397 = {instancePath:instancePath+"/" + i0+"/snapshot/key",schemaPath:"#/items/oneOf/16/properties/snapshot/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err397];
}
else {
noteFault(vErrors, err397);
}
errors++;
}
if(func1(data118) < 1){
const err398 = {instancePath:instancePath+"/" + i0+"/snapshot/key",schemaPath:"#/items/oneOf/16/properties/snapshot/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err398];
}
else {
noteFault(vErrors, err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/" + i0+"/snapshot/key",schemaPath:"#/items/oneOf/16/properties/snapshot/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err399];
}
else {
noteFault(vErrors, err399);
}
errors++;
}
}
if(data117.version_id !== undefined){
let data119 = data117.version_id;
if(typeof data119 === "string"){
if(func1(data119) > 1024){
const err400 = {instancePath:instancePath+"/" + i0+"/snapshot/version_id",schemaPath:"#/items/oneOf/16/properties/snapshot/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err400];
}
else {
noteFault(vErrors, err400);
}
errors++;
}
if(func1(data119) < 1){
const err401 = {instancePath:instancePath+"/" + i0+"/snapshot/version_id",schemaPath:"#/items/oneOf/16/properties/snapshot/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err401];
}
else {
noteFault(vErrors, err401);
}
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/" + i0+"/snapshot/version_id",schemaPath:"#/items/oneOf/16/properties/snapshot/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err402];
}
else {
noteFault(vErrors, err402);
}
errors++;
}
}
if(data117.sha256 !== undefined){
let data120 = data117.sha256;
if(typeof data120 === "string"){
if(!pattern4.test(data120)){
const err403 = {instancePath:instancePath+"/" + i0+"/snapshot/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err403];
}
else {
noteFault(vErrors, err403);
}
errors++;
}
}
else {
const err404 = {instancePath:instancePath+"/" + i0+"/snapshot/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err404];
}
else {
noteFault(vErrors, err404);
}
errors++;
}
}
}
else {
const err405 = {instancePath:instancePath+"/" + i0+"/snapshot",schemaPath:"#/items/oneOf/16/properties/snapshot/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err405];
}
else {
noteFault(vErrors, err405);
}
errors++;
}
}
}
else {
const err406 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/16/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err406];
}
else {
noteFault(vErrors, err406);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "watch-drift"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err407 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/17/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err407];
}
else {
noteFault(vErrors, err407);
}
errors++;
}
for(const key31 in data0){
if(!((key31 === "command") || (key31 === "phase"))){
const err408 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err408];
}
else {
noteFault(vErrors, err408);
}
errors++;
}
}
if(data0.command !== undefined){
if("watch-drift" !== data0.command){
const err409 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/17/properties/command/const",keyword:"const",params:{allowedValue: "watch-drift"}};
if(vErrors === null){
vErrors = [err409];
}
else {
noteFault(vErrors, err409);
}
errors++;
}
}
if(data0.phase !== undefined){
let data122 = data0.phase;
if(!(((((((((((data122 === "M0") || (data122 === "M1")) || (data122 === "M2")) || (data122 === "M3")) || (data122 === "M4")) || (data122 === "M5")) || (data122 === "M6")) || (data122 === "M7")) || (data122 === "M8")) || (data122 === "M9")) || (data122 === "M10"))){
const err410 = {instancePath:instancePath+"/" + i0+"/phase",schemaPath:"#/items/oneOf/17/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.items.oneOf[17].properties.phase.enum}};
if(vErrors === null){
vErrors = [err410];
}
else {
noteFault(vErrors, err410);
}
errors++;
}
}
}
else {
const err411 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/17/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err411];
}
else {
noteFault(vErrors, err411);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "seal-evidence"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.command === undefined){
const err412 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/18/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err412];
}
else {
noteFault(vErrors, err412);
}
errors++;
}
if(data0.evidence_root_sha256 === undefined){
const err413 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/18/required",keyword:"required",params:{missingProperty: "evidence_root_sha256"}};
if(vErrors === null){
vErrors = [err413];
}
else {
noteFault(vErrors, err413);
}
errors++;
}
if(data0.objects === undefined){
const err414 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/18/required",keyword:"required",params:{missingProperty: "objects"}};
if(vErrors === null){
vErrors = [err414];
}
else {
noteFault(vErrors, err414);
}
errors++;
}
for(const key32 in data0){
if(!(((key32 === "command") || (key32 === "evidence_root_sha256")) || (key32 === "objects"))){
const err415 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err415];
}
else {
noteFault(vErrors, err415);
}
errors++;
}
}
if(data0.command !== undefined){
if("seal-evidence" !== data0.command){
const err416 = {instancePath:instancePath+"/" + i0+"/command",schemaPath:"#/items/oneOf/18/properties/command/const",keyword:"const",params:{allowedValue: "seal-evidence"}};
if(vErrors === null){
vErrors = [err416];
}
else {
noteFault(vErrors, err416);
}
errors++;
}
}
if(data0.evidence_root_sha256 !== undefined){
let data124 = data0.evidence_root_sha256;
if(typeof data124 === "string"){
if(!pattern4.test(data124)){
const err417 = {instancePath:instancePath+"/" + i0+"/evidence_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err417];
}
else {
noteFault(vErrors, err417);
}
errors++;
}
}
else {
const err418 = {instancePath:instancePath+"/" + i0+"/evidence_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err418];
}
else {
noteFault(vErrors, err418);
}
errors++;
}
}
if(data0.objects !== undefined){
let data125 = data0.objects;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err419 = {instancePath:instancePath+"/" + i0+"/objects",schemaPath:"#/items/oneOf/18/properties/objects/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err419];
}
else {
noteFault(vErrors, err419);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 0 || isNaN(data125)){
const err420 = {instancePath:instancePath+"/" + i0+"/objects",schemaPath:"#/items/oneOf/18/properties/objects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err420];
}
else {
noteFault(vErrors, err420);
}
errors++;
}
}
}
}
else {
const err421 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/18/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err421];
}
else {
noteFault(vErrors, err421);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err422 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "command", tagValue: tag0}};
if(vErrors === null){
vErrors = [err422];
}
else {
noteFault(vErrors, err422);
}
errors++;
}
}
else {
const err423 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "command", tagValue: tag0}};
if(vErrors === null){
vErrors = [err423];
}
else {
noteFault(vErrors, err423);
}
errors++;
}
}
else {
const err424 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err424];
}
else {
noteFault(vErrors, err424);
}
errors++;
}
}
}
else {
const err425 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err425];
}
else {
noteFault(vErrors, err425);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

