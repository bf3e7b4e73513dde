// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"quarantine_record.v1.schema.json","type":"object","additionalProperties":false,"required":["quarantine_id","received_at_utc","decision","reason_codes","manifest_fingerprint","platform_run_id","pins","policy_rev","actor","provenance","service_release_id","environment","event_id","payload_hash","envelope","evidence_refs"],"properties":{"quarantine_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"received_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"decision":{"const":"QUARANTINE"},"reason_codes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128},"uniqueItems":true,"maxItems":64,"minItems":1},"manifest_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"pins":{"type":"object","additionalProperties":false,"required":["manifest_fingerprint","platform_run_id"],"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"manifest_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"parameter_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"seed":{"$ref":"common.v1.schema.json#/$defs/uint64"},"scenario_id":{"oneOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"integer","minimum":0,"maximum":9007199254740991}]},"run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"}}},"policy_rev":{"type":"object","additionalProperties":false,"required":["policy_id","revision","content_digest"],"properties":{"policy_id":{"type":"string","minLength":1,"maxLength":128},"revision":{"type":"string","minLength":1,"maxLength":128},"content_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"actor":{"type":"object","additionalProperties":false,"required":["actor_id","source_type","auth_mode","principal"],"properties":{"actor_id":{"type":"string","minLength":1,"maxLength":256},"source_type":{"enum":["SYSTEM","HUMAN"]},"auth_mode":{"enum":["api_key","service_token","disabled","internal"]},"principal":{"type":"string","minLength":1,"maxLength":128}}},"provenance":{"type":"object","additionalProperties":false,"required":["service_release_id","environment","config_revision","run_config_digest"],"properties":{"service_release_id":{"type":"string","minLength":1,"maxLength":256},"environment":{"enum":["embedded","emulated","dev_min"]},"config_revision":{"type":"string","minLength":1,"maxLength":128},"run_config_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"service_release_id":{"type":"string","minLength":1,"maxLength":256},"environment":{"enum":["embedded","emulated","dev_min"]},"event_id":{"type":"string","minLength":1,"maxLength":260},"payload_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"envelope":{"type":"object"},"evidence_refs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","ref"],"properties":{"kind":{"enum":["raw_payload","quarantine_record","original_receipt","reconciliation_record"]},"ref":{"type":"string","minLength":1,"maxLength":2048},"digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"minItems":0,"maxItems":16},"errors":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","keyword"],"properties":{"path":{"type":"string","minLength":1,"maxLength":256},"keyword":{"type":"string","minLength":1,"maxLength":64}}},"maxItems":10}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema35 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema36 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema41 = {"type":"string","pattern":"^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern12 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="quarantine_record.v1.schema.json" */;
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
if(data.quarantine_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quarantine_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.received_at_utc === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "received_at_utc"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.decision === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.reason_codes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason_codes"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.manifest_fingerprint === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifest_fingerprint"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.platform_run_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.pins === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pins"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.policy_rev === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_rev"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.actor === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.provenance === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.service_release_id === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service_release_id"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.environment === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.event_id === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.payload_hash === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload_hash"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.envelope === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "envelope"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.evidence_refs === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence_refs"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
if(data.quarantine_id !== undefined){
let data0 = data.quarantine_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err17 = {instancePath:instancePath+"/quarantine_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err18 = {instancePath:instancePath+"/quarantine_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.received_at_utc !== undefined){
let data1 = data.received_at_utc;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err19 = {instancePath:instancePath+"/received_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err20 = {instancePath:instancePath+"/received_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data.decision !== undefined){
if("QUARANTINE" !== data.decision){
const err21 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/const",keyword:"const",params:{allowedValue: "QUARANTINE"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.reason_codes !== undefined){
let data3 = data.reason_codes;
if(Array.isArray(data3)){
if(data3.length > 64){
const err22 = {instancePath:instancePath+"/reason_codes",schemaPath:"#/properties/reason_codes/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data3.length < 1){
const err23 = {instancePath:instancePath+"/reason_codes",schemaPath:"#/properties/reason_codes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) > 128){
const err24 = {instancePath:instancePath+"/reason_codes/" + i0,schemaPath:"#/properties/reason_codes/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(func2(data4) < 1){
const err25 = {instancePath:instancePath+"/reason_codes/" + i0,schemaPath:"#/properties/reason_codes/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err26 = {instancePath:instancePath+"/reason_codes/" + i0,schemaPath:"#/properties/reason_codes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err27 = {instancePath:instancePath+"/reason_codes",schemaPath:"#/properties/reason_codes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err28 = {instancePath:instancePath+"/reason_codes",schemaPath:"#/properties/reason_codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data.manifest_fingerprint !== undefined){
let data5 = data.manifest_fingerprint;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err29 = {instancePath:instancePath+"/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err30 = {instancePath:instancePath+"/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data6 = data.platform_run_id;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err31 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err32 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data.pins !== undefined){
let data7 = data.pins;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.manifest_fingerprint === undefined){
const err33 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "manifest_fingerprint"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data7.platform_run_id === undefined){
const err34 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
for(const key1 in data7){
if(!(((((((key1 === "platform_run_id") || (key1 === "scenario_run_id")) || (key1 === "manifest_fingerprint")) || (key1 === "parameter_hash")) || (key1 === "seed")) || (key1 === "scenario_id")) || (key1 === "run_id"))){
const err35 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data7.platform_run_id !== undefined){
let data8 = data7.platform_run_id;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err36 = {instancePath:instancePath+"/pins/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err37 = {instancePath:instancePath+"/pins/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data7.scenario_run_id !== undefined){
let data9 = data7.scenario_run_id;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err38 = {instancePath:instancePath+"/pins/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err39 = {instancePath:instancePath+"/pins/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data7.manifest_fingerprint !== undefined){
let data10 = data7.manifest_fingerprint;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err40 = {instancePath:instancePath+"/pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err41 = {instancePath:instancePath+"/pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
if(data7.parameter_hash !== undefined){
let data11 = data7.parameter_hash;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err42 = {instancePath:instancePath+"/pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err43 = {instancePath:instancePath+"/pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
if(data7.seed !== undefined){
let data12 = data7.seed;
if(typeof data12 === "string"){
if(!pattern12.test(data12)){
const err44 = {instancePath:instancePath+"/pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"}};
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
const err45 = {instancePath:instancePath+"/pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
if(data7.scenario_id !== undefined){
let data13 = data7.scenario_id;
const _errs38 = errors;
let valid14 = false;
let passing0 = null;
const _errs39 = errors;
if(typeof data13 === "string"){
if(func2(data13) > 256){
const err46 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if(func2(data13) < 1){
const err47 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err48 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
var _valid0 = _errs39 === errors;
if(_valid0){
valid14 = true;
passing0 = 0;
}
const _errs41 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err49 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/oneOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err50 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/oneOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err51 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/oneOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
var _valid0 = _errs41 === errors;
if(_valid0 && valid14){
valid14 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid14 = true;
passing0 = 1;
}
}
if(!valid14){
const err52 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data7.run_id !== undefined){
let data14 = data7.run_id;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err53 = {instancePath:instancePath+"/pins/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/pins/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
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
const err55 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data.policy_rev !== undefined){
let data15 = data.policy_rev;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.policy_id === undefined){
const err56 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/required",keyword:"required",params:{missingProperty: "policy_id"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if(data15.revision === undefined){
const err57 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(data15.content_digest === undefined){
const err58 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/required",keyword:"required",params:{missingProperty: "content_digest"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
for(const key2 in data15){
if(!(((key2 === "policy_id") || (key2 === "revision")) || (key2 === "content_digest"))){
const err59 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data15.policy_id !== undefined){
let data16 = data15.policy_id;
if(typeof data16 === "string"){
if(func2(data16) > 128){
const err60 = {instancePath:instancePath+"/policy_rev/policy_id",schemaPath:"#/properties/policy_rev/properties/policy_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
if(func2(data16) < 1){
const err61 = {instancePath:instancePath+"/policy_rev/policy_id",schemaPath:"#/properties/policy_rev/properties/policy_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err62 = {instancePath:instancePath+"/policy_rev/policy_id",schemaPath:"#/properties/policy_rev/properties/policy_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
if(data15.revision !== undefined){
let data17 = data15.revision;
if(typeof data17 === "string"){
if(func2(data17) > 128){
const err63 = {instancePath:instancePath+"/policy_rev/revision",schemaPath:"#/properties/policy_rev/properties/revision/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(func2(data17) < 1){
const err64 = {instancePath:instancePath+"/policy_rev/revision",schemaPath:"#/properties/policy_rev/properties/revision/minLength",keyword:"minLength",params:{limit: 1}};
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
const err65 = {instancePath:instancePath+"/policy_rev/revision",schemaPath:"#/properties/policy_rev/properties/revision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
}
if(data15.content_digest !== undefined){
let data18 = data15.content_digest;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err66 = {instancePath:instancePath+"/policy_rev/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err67 = {instancePath:instancePath+"/policy_rev/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
const err68 = {instancePath:instancePath+"/policy_rev",schemaPath:"#/properties/policy_rev/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
if(data.actor !== undefined){
let data19 = data.actor;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.actor_id === undefined){
const err69 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "actor_id"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(data19.source_type === undefined){
const err70 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "source_type"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(data19.auth_mode === undefined){
const err71 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "auth_mode"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(data19.principal === undefined){
const err72 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "principal"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
for(const key3 in data19){
if(!((((key3 === "actor_id") || (key3 === "source_type")) || (key3 === "auth_mode")) || (key3 === "principal"))){
const err73 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
if(data19.actor_id !== undefined){
let data20 = data19.actor_id;
if(typeof data20 === "string"){
if(func2(data20) > 256){
const err74 = {instancePath:instancePath+"/actor/actor_id",schemaPath:"#/properties/actor/properties/actor_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if(func2(data20) < 1){
const err75 = {instancePath:instancePath+"/actor/actor_id",schemaPath:"#/properties/actor/properties/actor_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/actor/actor_id",schemaPath:"#/properties/actor/properties/actor_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
if(data19.source_type !== undefined){
let data21 = data19.source_type;
if(!((data21 === "SYSTEM") || (data21 === "HUMAN"))){
const err77 = {instancePath:instancePath+"/actor/source_type",schemaPath:"#/properties/actor/properties/source_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.actor.properties.source_type.enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
}
if(data19.auth_mode !== undefined){
let data22 = data19.auth_mode;
if(!((((data22 === "api_key") || (data22 === "service_token")) || (data22 === "disabled")) || (data22 === "internal"))){
const err78 = {instancePath:instancePath+"/actor/auth_mode",schemaPath:"#/properties/actor/properties/auth_mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.actor.properties.auth_mode.enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
}
if(data19.principal !== undefined){
let data23 = data19.principal;
if(typeof data23 === "string"){
if(func2(data23) > 128){
const err79 = {instancePath:instancePath+"/actor/principal",schemaPath:"#/properties/actor/properties/principal/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
if(func2(data23) < 1){
const err80 = {instancePath:instancePath+"/actor/principal",schemaPath:"#/properties/actor/properties/principal/minLength",keyword:"minLength",params:{limit: 1}};
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
const err81 = {instancePath:instancePath+"/actor/principal",schemaPath:"#/properties/actor/properties/principal/type",keyword:"type",params:{type: "string"}};
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
const err82 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
if(data.provenance !== undefined){
let data24 = data.provenance;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.service_release_id === undefined){
const err83 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "service_release_id"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
if(data24.environment === undefined){
const err84 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
if(data24.config_revision === undefined){
const err85 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "config_revision"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if(data24.run_config_digest === undefined){
const err86 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "run_config_digest"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
for(const key4 in data24){
if(!((((key4 === "service_release_id") || (key4 === "environment")) || (key4 === "config_revision")) || (key4 === "run_config_digest"))){
const err87 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
if(data24.service_release_id !== undefined){
let data25 = data24.service_release_id;
if(typeof data25 === "string"){
if(func2(data25) > 256){
const err88 = {instancePath:instancePath+"/provenance/service_release_id",schemaPath:"#/properties/provenance/properties/service_release_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(func2(data25) < 1){
const err89 = {instancePath:instancePath+"/provenance/service_release_id",schemaPath:"#/properties/provenance/properties/service_release_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/provenance/service_release_id",schemaPath:"#/properties/provenance/properties/service_release_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
if(data24.environment !== undefined){
let data26 = data24.environment;
if(!(((data26 === "embedded") || (data26 === "emulated")) || (data26 === "dev_min"))){
const err91 = {instancePath:instancePath+"/provenance/environment",schemaPath:"#/properties/provenance/properties/environment/enum",keyword:"enum",params:{allowedValues: schema31.properties.provenance.properties.environment.enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
}
if(data24.config_revision !== undefined){
let data27 = data24.config_revision;
if(typeof data27 === "string"){
if(func2(data27) > 128){
const err92 = {instancePath:instancePath+"/provenance/config_revision",schemaPath:"#/properties/provenance/properties/config_revision/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
if(func2(data27) < 1){
const err93 = {instancePath:instancePath+"/provenance/config_revision",schemaPath:"#/properties/provenance/properties/config_revision/minLength",keyword:"minLength",params:{limit: 1}};
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
const err94 = {instancePath:instancePath+"/provenance/config_revision",schemaPath:"#/properties/provenance/properties/config_revision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
}
if(data24.run_config_digest !== undefined){
let data28 = data24.run_config_digest;
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
const err95 = {instancePath:instancePath+"/provenance/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err96 = {instancePath:instancePath+"/provenance/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
const err97 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
if(data.service_release_id !== undefined){
let data29 = data.service_release_id;
if(typeof data29 === "string"){
if(func2(data29) > 256){
const err98 = {instancePath:instancePath+"/service_release_id",schemaPath:"#/properties/service_release_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
if(func2(data29) < 1){
const err99 = {instancePath:instancePath+"/service_release_id",schemaPath:"#/properties/service_release_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/service_release_id",schemaPath:"#/properties/service_release_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
if(data.environment !== undefined){
let data30 = data.environment;
if(!(((data30 === "embedded") || (data30 === "emulated")) || (data30 === "dev_min"))){
const err101 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/enum",keyword:"enum",params:{allowedValues: schema31.properties.environment.enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
}
if(data.event_id !== undefined){
let data31 = data.event_id;
if(typeof data31 === "string"){
if(func2(data31) > 260){
const err102 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/maxLength",keyword:"maxLength",params:{limit: 260}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
if(func2(data31) < 1){
const err103 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
}
if(data.payload_hash !== undefined){
let data32 = data.payload_hash;
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err105 = {instancePath:instancePath+"/payload_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/payload_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
}
if(data.envelope !== undefined){
let data33 = data.envelope;
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
const err107 = {instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
}
if(data.evidence_refs !== undefined){
let data34 = data.evidence_refs;
if(Array.isArray(data34)){
if(data34.length > 16){
const err108 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
if(data34.length < 0){
const err109 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
const len1 = data34.length;
for(let i2=0; i2<len1; i2++){
let data35 = data34[i2];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.kind === undefined){
const err110 = {instancePath:instancePath+"/evidence_refs/" + i2,schemaPath:"#/properties/evidence_refs/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
if(data35.ref === undefined){
const err111 = {instancePath:instancePath+"/evidence_refs/" + i2,schemaPath:"#/properties/evidence_refs/items/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
for(const key5 in data35){
if(!(((key5 === "kind") || (key5 === "ref")) || (key5 === "digest"))){
const err112 = {instancePath:instancePath+"/evidence_refs/" + i2,schemaPath:"#/properties/evidence_refs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
}
if(data35.kind !== undefined){
let data36 = data35.kind;
if(!((((data36 === "raw_payload") || (data36 === "quarantine_record")) || (data36 === "original_receipt")) || (data36 === "reconciliation_record"))){
const err113 = {instancePath:instancePath+"/evidence_refs/" + i2+"/kind",schemaPath:"#/properties/evidence_refs/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence_refs.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
}
if(data35.ref !== undefined){
let data37 = data35.ref;
if(typeof data37 === "string"){
if(func2(data37) > 2048){
const err114 = {instancePath:instancePath+"/evidence_refs/" + i2+"/ref",schemaPath:"#/properties/evidence_refs/items/properties/ref/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
if(func2(data37) < 1){
const err115 = {instancePath:instancePath+"/evidence_refs/" + i2+"/ref",schemaPath:"#/properties/evidence_refs/items/properties/ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/evidence_refs/" + i2+"/ref",schemaPath:"#/properties/evidence_refs/items/properties/ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
}
if(data35.digest !== undefined){
let data38 = data35.digest;
if(typeof data38 === "string"){
if(!pattern6.test(data38)){
const err117 = {instancePath:instancePath+"/evidence_refs/" + i2+"/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/evidence_refs/" + i2+"/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
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
else {
const err119 = {instancePath:instancePath+"/evidence_refs/" + i2,schemaPath:"#/properties/evidence_refs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
}
if(data.errors !== undefined){
let data39 = data.errors;
if(Array.isArray(data39)){
if(data39.length > 10){
const err121 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
const len2 = data39.length;
for(let i3=0; i3<len2; i3++){
let data40 = data39[i3];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.path === undefined){
const err122 = {instancePath:instancePath+"/errors/" + i3,schemaPath:"#/properties/errors/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
if(data40.keyword === undefined){
const err123 = {instancePath:instancePath+"/errors/" + i3,schemaPath:"#/properties/errors/items/required",keyword:"required",params:{missingProperty: "keyword"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
for(const key6 in data40){
if(!((key6 === "path") || (key6 === "keyword"))){
const err124 = {instancePath:instancePath+"/errors/" + i3,schemaPath:"#/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
}
if(data40.path !== undefined){
let data41 = data40.path;
if(typeof data41 === "string"){
if(func2(data41) > 256){
const err125 = {instancePath:instancePath+"/errors/" + i3+"/path",schemaPath:"#/properties/errors/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
if(func2(data41) < 1){
const err126 = {instancePath:instancePath+"/errors/" + i3+"/path",schemaPath:"#/properties/errors/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/errors/" + i3+"/path",schemaPath:"#/properties/errors/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
}
if(data40.keyword !== undefined){
let data42 = data40.keyword;
if(typeof data42 === "string"){
if(func2(data42) > 64){
const err128 = {instancePath:instancePath+"/errors/" + i3+"/keyword",schemaPath:"#/properties/errors/items/properties/keyword/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
if(func2(data42) < 1){
const err129 = {instancePath:instancePath+"/errors/" + i3+"/keyword",schemaPath:"#/properties/errors/items/properties/keyword/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/errors/" + i3+"/keyword",schemaPath:"#/properties/errors/items/properties/keyword/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/errors/" + i3,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

