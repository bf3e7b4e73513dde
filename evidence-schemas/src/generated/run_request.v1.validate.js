// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"run_request.v1.schema.json","type":"object","additionalProperties":false,"required":["run_equivalence_key","manifest_fingerprint","parameter_hash","seed","scenario","window"],"properties":{"run_equivalence_key":{"type":"string","minLength":1,"maxLength":256},"manifest_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"parameter_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"seed":{"$ref":"common.v1.schema.json#/$defs/uint64"},"scenario":{"oneOf":[{"type":"object","additionalProperties":false,"required":["scenario_id"],"properties":{"scenario_id":{"type":"string","minLength":1,"maxLength":256}}},{"type":"object","additionalProperties":false,"required":["scenario_set"],"properties":{"scenario_set":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":64,"minItems":1}}}]},"window":{"type":"object","additionalProperties":false,"required":["window_start_utc","window_end_utc","window_tz"],"properties":{"window_start_utc":{"type":"string","minLength":1,"maxLength":64},"window_end_utc":{"type":"string","minLength":1,"maxLength":64},"window_tz":{"type":"string","minLength":1,"maxLength":64}}},"request_id":{"type":"string","minLength":1,"maxLength":128},"requested_strategy":{"enum":["AUTO","FORCE_INVOKE","FORCE_REUSE"]},"output_ids":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_]+$"},"maxItems":64,"minItems":1,"uniqueItems":true},"engine_run_root":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"invoker":{"type":"string","minLength":1,"maxLength":128},"notes":{"type":"string","minLength":0,"maxLength":1024}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema35 = {"type":"string","pattern":"^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9_]+$", "u");
const pattern8 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="run_request.v1.schema.json" */;
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
if(data.run_equivalence_key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run_equivalence_key"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.manifest_fingerprint === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifest_fingerprint"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.parameter_hash === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameter_hash"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.seed === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seed"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.scenario === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.window === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "window"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
if(data.run_equivalence_key !== undefined){
let data0 = data.run_equivalence_key;
if(typeof data0 === "string"){
if(func2(data0) > 256){
const err7 = {instancePath:instancePath+"/run_equivalence_key",schemaPath:"#/properties/run_equivalence_key/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(func2(data0) < 1){
const err8 = {instancePath:instancePath+"/run_equivalence_key",schemaPath:"#/properties/run_equivalence_key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/run_equivalence_key",schemaPath:"#/properties/run_equivalence_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
if(data.manifest_fingerprint !== undefined){
let data1 = data.manifest_fingerprint;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err10 = {instancePath:instancePath+"/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err11 = {instancePath:instancePath+"/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data.parameter_hash !== undefined){
let data2 = data.parameter_hash;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err12 = {instancePath:instancePath+"/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err13 = {instancePath:instancePath+"/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data.seed !== undefined){
let data3 = data.seed;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err14 = {instancePath:instancePath+"/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"}};
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
const err15 = {instancePath:instancePath+"/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data.scenario !== undefined){
let data4 = data.scenario;
const _errs14 = errors;
let valid4 = false;
let passing0 = null;
const _errs15 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.scenario_id === undefined){
const err16 = {instancePath:instancePath+"/scenario",schemaPath:"#/properties/scenario/oneOf/0/required",keyword:"required",params:{missingProperty: "scenario_id"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "scenario_id")){
const err17 = {instancePath:instancePath+"/scenario",schemaPath:"#/properties/scenario/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data4.scenario_id !== undefined){
let data5 = data4.scenario_id;
if(typeof data5 === "string"){
if(func2(data5) > 256){
const err18 = {instancePath:instancePath+"/scenario/scenario_id",schemaPath:"#/properties/scenario/oneOf/0/properties/scenario_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(func2(data5) < 1){
const err19 = {instancePath:instancePath+"/scenario/scenario_id",schemaPath:"#/properties/scenario/oneOf/0/properties/scenario_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err20 = {instancePath:instancePath+"/scenario/scenario_id",schemaPath:"#/properties/scenario/oneOf/0/properties/scenario_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/scenario",schemaPath:"#/properties/scenario/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
var props0 = true;
}
const _errs20 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.scenario_set === undefined){
const err22 = {instancePath:instancePath+"/scenario",schemaPath:"#/properties/scenario/oneOf/1/required",keyword:"required",params:{missingProperty: "scenario_set"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
for(const key2 in data4){
if(!(key2 === "scenario_set")){
const err23 = {instancePath:instancePath+"/scenario",schemaPath:"#/properties/scenario/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data4.scenario_set !== undefined){
let data6 = data4.scenario_set;
if(Array.isArray(data6)){
if(data6.length > 64){
const err24 = {instancePath:instancePath+"/scenario/scenario_set",schemaPath:"#/properties/scenario/oneOf/1/properties/scenario_set/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(data6.length < 1){
const err25 = {instancePath:instancePath+"/scenario/scenario_set",schemaPath:"#/properties/scenario/oneOf/1/properties/scenario_set/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func2(data7) > 256){
const err26 = {instancePath:instancePath+"/scenario/scenario_set/" + i0,schemaPath:"#/properties/scenario/oneOf/1/properties/scenario_set/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(func2(data7) < 1){
const err27 = {instancePath:instancePath+"/scenario/scenario_set/" + i0,schemaPath:"#/properties/scenario/oneOf/1/properties/scenario_set/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err28 = {instancePath:instancePath+"/scenario/scenario_set/" + i0,schemaPath:"#/properties/scenario/oneOf/1/properties/scenario_set/items/type",keyword:"type",params:{type: "string"}};
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
const err29 = {instancePath:instancePath+"/scenario/scenario_set",schemaPath:"#/properties/scenario/oneOf/1/properties/scenario_set/type",keyword:"type",params:{type: "array"}};
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
const err30 = {instancePath:instancePath+"/scenario",schemaPath:"#/properties/scenario/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid4){
const err31 = {instancePath:instancePath+"/scenario",schemaPath:"#/properties/scenario/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.window !== undefined){
let data8 = data.window;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.window_start_utc === undefined){
const err32 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty: "window_start_utc"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data8.window_end_utc === undefined){
const err33 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty: "window_end_utc"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data8.window_tz === undefined){
const err34 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty: "window_tz"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
for(const key3 in data8){
if(!(((key3 === "window_start_utc") || (key3 === "window_end_utc")) || (key3 === "window_tz"))){
const err35 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data8.window_start_utc !== undefined){
let data9 = data8.window_start_utc;
if(typeof data9 === "string"){
if(func2(data9) > 64){
const err36 = {instancePath:instancePath+"/window/window_start_utc",schemaPath:"#/properties/window/properties/window_start_utc/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(func2(data9) < 1){
const err37 = {instancePath:instancePath+"/window/window_start_utc",schemaPath:"#/properties/window/properties/window_start_utc/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/window/window_start_utc",schemaPath:"#/properties/window/properties/window_start_utc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
if(data8.window_end_utc !== undefined){
let data10 = data8.window_end_utc;
if(typeof data10 === "string"){
if(func2(data10) > 64){
const err39 = {instancePath:instancePath+"/window/window_end_utc",schemaPath:"#/properties/window/properties/window_end_utc/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(func2(data10) < 1){
const err40 = {instancePath:instancePath+"/window/window_end_utc",schemaPath:"#/properties/window/properties/window_end_utc/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/window/window_end_utc",schemaPath:"#/properties/window/properties/window_end_utc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
if(data8.window_tz !== undefined){
let data11 = data8.window_tz;
if(typeof data11 === "string"){
if(func2(data11) > 64){
const err42 = {instancePath:instancePath+"/window/window_tz",schemaPath:"#/properties/window/properties/window_tz/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(func2(data11) < 1){
const err43 = {instancePath:instancePath+"/window/window_tz",schemaPath:"#/properties/window/properties/window_tz/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/window/window_tz",schemaPath:"#/properties/window/properties/window_tz/type",keyword:"type",params:{type: "string"}};
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
const err45 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
if(data.request_id !== undefined){
let data12 = data.request_id;
if(typeof data12 === "string"){
if(func2(data12) > 128){
const err46 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if(func2(data12) < 1){
const err47 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err48 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data.requested_strategy !== undefined){
let data13 = data.requested_strategy;
if(!(((data13 === "AUTO") || (data13 === "FORCE_INVOKE")) || (data13 === "FORCE_REUSE"))){
const err49 = {instancePath:instancePath+"/requested_strategy",schemaPath:"#/properties/requested_strategy/enum",keyword:"enum",params:{allowedValues: schema31.properties.requested_strategy.enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data.output_ids !== undefined){
let data14 = data.output_ids;
if(Array.isArray(data14)){
if(data14.length > 64){
const err50 = {instancePath:instancePath+"/output_ids",schemaPath:"#/properties/output_ids/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(data14.length < 1){
const err51 = {instancePath:instancePath+"/output_ids",schemaPath:"#/properties/output_ids/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(func2(data15) > 128){
const err52 = {instancePath:instancePath+"/output_ids/" + i1,schemaPath:"#/properties/output_ids/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(func2(data15) < 1){
const err53 = {instancePath:instancePath+"/output_ids/" + i1,schemaPath:"#/properties/output_ids/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(!pattern7.test(data15)){
const err54 = {instancePath:instancePath+"/output_ids/" + i1,schemaPath:"#/properties/output_ids/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"}};
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
const err55 = {instancePath:instancePath+"/output_ids/" + i1,schemaPath:"#/properties/output_ids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
let i2 = data14.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data14[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err56 = {instancePath:instancePath+"/output_ids",schemaPath:"#/properties/output_ids/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err57 = {instancePath:instancePath+"/output_ids",schemaPath:"#/properties/output_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
}
if(data.engine_run_root !== undefined){
let data16 = data.engine_run_root;
if(typeof data16 === "string"){
if(func2(data16) > 2048){
const err58 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if(func2(data16) < 1){
const err59 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(!pattern8.test(data16)){
const err60 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err61 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data.invoker !== undefined){
let data17 = data.invoker;
if(typeof data17 === "string"){
if(func2(data17) > 128){
const err62 = {instancePath:instancePath+"/invoker",schemaPath:"#/properties/invoker/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(func2(data17) < 1){
const err63 = {instancePath:instancePath+"/invoker",schemaPath:"#/properties/invoker/minLength",keyword:"minLength",params:{limit: 1}};
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
const err64 = {instancePath:instancePath+"/invoker",schemaPath:"#/properties/invoker/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
if(data.notes !== undefined){
let data18 = data.notes;
if(typeof data18 === "string"){
if(func2(data18) > 1024){
const err65 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(func2(data18) < 0){
const err66 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/minLength",keyword:"minLength",params:{limit: 0}};
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
const err67 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "string"}};
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

