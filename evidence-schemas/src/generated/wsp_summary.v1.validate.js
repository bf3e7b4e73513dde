// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"wsp_summary.v1.schema.json","type":"object","additionalProperties":false,"required":["platform_run_id","scenario_run_id","phase_id","ready_ref","source_prefixes","per_output","totals","retries","non_retryable","terminal","exit_reason","exit_detail","first_send_at_utc","started_at_utc","ended_at_utc","effective_eps","target_rate","shard_plan","checkpoint_pack_key","ready_run_refs","attempt","written_at_utc","writer"],"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"phase_id":{"const":"P6"},"ready_ref":{"type":"object","additionalProperties":false,"required":["topic","partition","offset","message_id","broker_time_utc"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":9007199254740991},"offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"message_id":{"$ref":"common.v1.schema.json#/$defs/hex64"},"broker_time_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"source_prefixes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"maxItems":16},"per_output":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["output_id","rows_read","emitted","acked_admit","acked_duplicate","acked_quarantine","first_ts_utc","last_ts_utc","started","ended","last_checkpoint","resumed_from"],"properties":{"output_id":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_]+$"},"rows_read":{"type":"integer","minimum":0,"maximum":9007199254740991},"emitted":{"type":"integer","minimum":0,"maximum":9007199254740991},"acked_admit":{"type":"integer","minimum":0,"maximum":9007199254740991},"acked_duplicate":{"type":"integer","minimum":0,"maximum":9007199254740991},"acked_quarantine":{"type":"integer","minimum":0,"maximum":9007199254740991},"first_ts_utc":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/time_us"},{"type":"null"}]},"last_ts_utc":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/time_us"},{"type":"null"}]},"started":{"type":"boolean"},"ended":{"type":"boolean"},"last_checkpoint":{"oneOf":[{"type":"object","additionalProperties":false,"required":["part","row_index","ts_utc"],"properties":{"part":{"type":"string","minLength":1,"maxLength":64},"row_index":{"type":"integer","minimum":0,"maximum":9007199254740991},"ts_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},{"type":"null"}]},"resumed_from":{"oneOf":[{"type":"object","additionalProperties":false,"required":["part","row_index","ts_utc"],"properties":{"part":{"type":"string","minLength":1,"maxLength":64},"row_index":{"type":"integer","minimum":0,"maximum":9007199254740991},"ts_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},{"type":"null"}]}}},"maxItems":16,"minItems":1},"totals":{"type":"object","additionalProperties":false,"required":["emitted","acked_admit","acked_duplicate","acked_quarantine"],"properties":{"emitted":{"type":"integer","minimum":0,"maximum":9007199254740991},"acked_admit":{"type":"integer","minimum":0,"maximum":9007199254740991},"acked_duplicate":{"type":"integer","minimum":0,"maximum":9007199254740991},"acked_quarantine":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"retries":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991},"propertyNames":{"pattern":"^[A-Z][A-Z0-9_]*$"}},"non_retryable":{"type":"integer","minimum":0,"maximum":1},"terminal":{"enum":["STREAMED","INTERRUPTED","FAILED"]},"exit_reason":{"oneOf":[{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$"},{"type":"null"}]},"exit_detail":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"first_send_at_utc":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/time_us"},{"type":"null"}]},"started_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"ended_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"effective_eps":{"type":"number","minimum":0},"target_rate":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["from_seconds","events_per_second"],"properties":{"from_seconds":{"type":"integer","minimum":0,"maximum":9999999},"events_per_second":{"type":"integer","minimum":1,"maximum":9999999}}}},"shard_plan":{"type":"object","additionalProperties":false,"required":["lane_count","lane_index"],"properties":{"lane_count":{"type":"integer","minimum":1,"maximum":64},"lane_index":{"type":"integer","minimum":0,"maximum":63}}},"checkpoint_pack_key":{"$ref":"common.v1.schema.json#/$defs/hex64"},"ready_run_refs":{"type":"array","items":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"maxItems":1000},"attempt":{"type":"integer","minimum":1,"maximum":9007199254740991},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"writer":{"type":"object","additionalProperties":false,"required":["identity","task_arn","image_digest"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":128},"task_arn":{"type":"string","minLength":1,"maxLength":1024},"image_digest":{"$ref":"common.v1.schema.json#/$defs/image_digest"}}}}};
const schema33 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema34 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema35 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema36 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema46 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern5 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern8 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
const pattern9 = new RegExp("^[A-Za-z0-9_]+$", "u");
const pattern14 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
const pattern15 = new RegExp("^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$", "u");
const pattern22 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wsp_summary.v1.schema.json" */;
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
if(data.platform_run_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.scenario_run_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario_run_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.phase_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.ready_ref === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ready_ref"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.source_prefixes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_prefixes"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.per_output === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "per_output"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.totals === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totals"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.retries === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "retries"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.non_retryable === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "non_retryable"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.terminal === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "terminal"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.exit_reason === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exit_reason"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.exit_detail === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exit_detail"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.first_send_at_utc === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first_send_at_utc"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.started_at_utc === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_at_utc"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.ended_at_utc === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ended_at_utc"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.effective_eps === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effective_eps"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data.target_rate === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target_rate"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data.shard_plan === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shard_plan"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(data.checkpoint_pack_key === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checkpoint_pack_key"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(data.ready_run_refs === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ready_run_refs"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(data.attempt === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(data.written_at_utc === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(data.writer === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "writer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err23 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data0 = data.platform_run_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err24 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err25 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data.scenario_run_id !== undefined){
let data1 = data.scenario_run_id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err26 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err27 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data.phase_id !== undefined){
if("P6" !== data.phase_id){
const err28 = {instancePath:instancePath+"/phase_id",schemaPath:"#/properties/phase_id/const",keyword:"const",params:{allowedValue: "P6"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data.ready_ref !== undefined){
let data3 = data.ready_ref;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.topic === undefined){
const err29 = {instancePath:instancePath+"/ready_ref",schemaPath:"#/properties/ready_ref/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(data3.partition === undefined){
const err30 = {instancePath:instancePath+"/ready_ref",schemaPath:"#/properties/ready_ref/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(data3.offset === undefined){
const err31 = {instancePath:instancePath+"/ready_ref",schemaPath:"#/properties/ready_ref/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(data3.message_id === undefined){
const err32 = {instancePath:instancePath+"/ready_ref",schemaPath:"#/properties/ready_ref/required",keyword:"required",params:{missingProperty: "message_id"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data3.broker_time_utc === undefined){
const err33 = {instancePath:instancePath+"/ready_ref",schemaPath:"#/properties/ready_ref/required",keyword:"required",params:{missingProperty: "broker_time_utc"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "topic") || (key1 === "partition")) || (key1 === "offset")) || (key1 === "message_id")) || (key1 === "broker_time_utc"))){
const err34 = {instancePath:instancePath+"/ready_ref",schemaPath:"#/properties/ready_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
if(data3.topic !== undefined){
let data4 = data3.topic;
if(typeof data4 === "string"){
if(func2(data4) > 249){
const err35 = {instancePath:instancePath+"/ready_ref/topic",schemaPath:"#/properties/ready_ref/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(func2(data4) < 1){
const err36 = {instancePath:instancePath+"/ready_ref/topic",schemaPath:"#/properties/ready_ref/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
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
const err37 = {instancePath:instancePath+"/ready_ref/topic",schemaPath:"#/properties/ready_ref/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data3.partition !== undefined){
let data5 = data3.partition;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err38 = {instancePath:instancePath+"/ready_ref/partition",schemaPath:"#/properties/ready_ref/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err39 = {instancePath:instancePath+"/ready_ref/partition",schemaPath:"#/properties/ready_ref/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err40 = {instancePath:instancePath+"/ready_ref/partition",schemaPath:"#/properties/ready_ref/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
}
if(data3.offset !== undefined){
let data6 = data3.offset;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err41 = {instancePath:instancePath+"/ready_ref/offset",schemaPath:"#/properties/ready_ref/properties/offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err42 = {instancePath:instancePath+"/ready_ref/offset",schemaPath:"#/properties/ready_ref/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err43 = {instancePath:instancePath+"/ready_ref/offset",schemaPath:"#/properties/ready_ref/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
}
if(data3.message_id !== undefined){
let data7 = data3.message_id;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err44 = {instancePath:instancePath+"/ready_ref/message_id",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err45 = {instancePath:instancePath+"/ready_ref/message_id",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
if(data3.broker_time_utc !== undefined){
let data8 = data3.broker_time_utc;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err46 = {instancePath:instancePath+"/ready_ref/broker_time_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err47 = {instancePath:instancePath+"/ready_ref/broker_time_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
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
const err48 = {instancePath:instancePath+"/ready_ref",schemaPath:"#/properties/ready_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data.source_prefixes !== undefined){
let data9 = data.source_prefixes;
if(Array.isArray(data9)){
if(data9.length > 16){
const err49 = {instancePath:instancePath+"/source_prefixes",schemaPath:"#/properties/source_prefixes/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func2(data10) > 2048){
const err50 = {instancePath:instancePath+"/source_prefixes/" + i0,schemaPath:"#/properties/source_prefixes/items/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(func2(data10) < 1){
const err51 = {instancePath:instancePath+"/source_prefixes/" + i0,schemaPath:"#/properties/source_prefixes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(!pattern8.test(data10)){
const err52 = {instancePath:instancePath+"/source_prefixes/" + i0,schemaPath:"#/properties/source_prefixes/items/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err53 = {instancePath:instancePath+"/source_prefixes/" + i0,schemaPath:"#/properties/source_prefixes/items/type",keyword:"type",params:{type: "string"}};
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
const err54 = {instancePath:instancePath+"/source_prefixes",schemaPath:"#/properties/source_prefixes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
}
if(data.per_output !== undefined){
let data11 = data.per_output;
if(Array.isArray(data11)){
if(data11.length > 16){
const err55 = {instancePath:instancePath+"/per_output",schemaPath:"#/properties/per_output/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
if(data11.length < 1){
const err56 = {instancePath:instancePath+"/per_output",schemaPath:"#/properties/per_output/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.output_id === undefined){
const err57 = {instancePath:instancePath+"/per_output/" + i1,schemaPath:"#/properties/per_output/items/required",keyword:"required",params:{missingProperty: "output_id"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(data12.rows_read === undefined){
const err58 = {instancePath:instancePath+"/per_output/" + i1,schemaPath:"#/properties/per_output/items/required",keyword:"required",params:{missingProperty: "rows_read"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if(data12.emitted === undefined){
const err59 = {instancePath:instancePath+"/per_output/" + i1,schemaPath:"#/properties/per_output/items/required",keyword:"required",params:{missingProperty: "emitted"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(data12.acked_admit === undefined){
const err60 = {instancePath:instancePath+"/per_output/" + i1,schemaPath:"#/properties/per_output/items/required",keyword:"required",params:{missingProperty: "acked_admit"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
if(data12.acked_duplicate === undefined){
const err61 = {instancePath:instancePath+"/per_output/" + i1,schemaPath:"#/properties/per_output/items/required",keyword:"required",params:{missingProperty: "acked_duplicate"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(data12.acked_quarantine === undefined){
const err62 = {instancePath:instancePath+"/per_output/" + i1,schemaPath:"#/properties/per_output/items/required",keyword:"required",params:{missingProperty: "acked_quarantine"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(data12.first_ts_utc === undefined){
const err63 = {instancePath:instancePath+"/per_output/" + i1,schemaPath:"#/properties/per_output/items/required",keyword:"required",params:{missingProperty: "first_ts_utc"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(data12.last_ts_utc === undefined){
const err64 = {instancePath:instancePath+"/per_output/" + i1,schemaPath:"#/properties/per_output/items/required",keyword:"required",params:{missingProperty: "last_ts_utc"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(data12.started === undefined){
const err65 = {instancePath:instancePath+"/per_output/" + i1,schemaPath:"#/properties/per_output/items/required",keyword:"required",params:{missingProperty: "started"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(data12.ended === undefined){
const err66 = {instancePath:instancePath+"/per_output/" + i1,schemaPath:"#/properties/per_output/items/required",keyword:"required",params:{missingProperty: "ended"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(data12.last_checkpoint === undefined){
const err67 = {instancePath:instancePath+"/per_output/" + i1,schemaPath:"#/properties/per_output/items/required",keyword:"required",params:{missingProperty: "last_checkpoint"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
if(data12.resumed_from === undefined){
const err68 = {instancePath:instancePath+"/per_output/" + i1,schemaPath:"#/properties/per_output/items/required",keyword:"required",params:{missingProperty: "resumed_from"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
for(const key2 in data12){
if(!(func1.call(schema31.properties.per_output.items.properties, key2))){
const err69 = {instancePath:instancePath+"/per_output/" + i1,schemaPath:"#/properties/per_output/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
if(data12.output_id !== undefined){
let data13 = data12.output_id;
if(typeof data13 === "string"){
if(func2(data13) > 128){
const err70 = {instancePath:instancePath+"/per_output/" + i1+"/output_id",schemaPath:"#/properties/per_output/items/properties/output_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(func2(data13) < 1){
const err71 = {instancePath:instancePath+"/per_output/" + i1+"/output_id",schemaPath:"#/properties/per_output/items/properties/output_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(!pattern9.test(data13)){
const err72 = {instancePath:instancePath+"/per_output/" + i1+"/output_id",schemaPath:"#/properties/per_output/items/properties/output_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/per_output/" + i1+"/output_id",schemaPath:"#/properties/per_output/items/properties/output_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
if(data12.rows_read !== undefined){
let data14 = data12.rows_read;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err74 = {instancePath:instancePath+"/per_output/" + i1+"/rows_read",schemaPath:"#/properties/per_output/items/properties/rows_read/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err75 = {instancePath:instancePath+"/per_output/" + i1+"/rows_read",schemaPath:"#/properties/per_output/items/properties/rows_read/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err76 = {instancePath:instancePath+"/per_output/" + i1+"/rows_read",schemaPath:"#/properties/per_output/items/properties/rows_read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data12.emitted !== undefined){
let data15 = data12.emitted;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err77 = {instancePath:instancePath+"/per_output/" + i1+"/emitted",schemaPath:"#/properties/per_output/items/properties/emitted/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
const err78 = {instancePath:instancePath+"/per_output/" + i1+"/emitted",schemaPath:"#/properties/per_output/items/properties/emitted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err79 = {instancePath:instancePath+"/per_output/" + i1+"/emitted",schemaPath:"#/properties/per_output/items/properties/emitted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
}
if(data12.acked_admit !== undefined){
let data16 = data12.acked_admit;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err80 = {instancePath:instancePath+"/per_output/" + i1+"/acked_admit",schemaPath:"#/properties/per_output/items/properties/acked_admit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
const err81 = {instancePath:instancePath+"/per_output/" + i1+"/acked_admit",schemaPath:"#/properties/per_output/items/properties/acked_admit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err82 = {instancePath:instancePath+"/per_output/" + i1+"/acked_admit",schemaPath:"#/properties/per_output/items/properties/acked_admit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data12.acked_duplicate !== undefined){
let data17 = data12.acked_duplicate;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err83 = {instancePath:instancePath+"/per_output/" + i1+"/acked_duplicate",schemaPath:"#/properties/per_output/items/properties/acked_duplicate/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
const err84 = {instancePath:instancePath+"/per_output/" + i1+"/acked_duplicate",schemaPath:"#/properties/per_output/items/properties/acked_duplicate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err85 = {instancePath:instancePath+"/per_output/" + i1+"/acked_duplicate",schemaPath:"#/properties/per_output/items/properties/acked_duplicate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
}
if(data12.acked_quarantine !== undefined){
let data18 = data12.acked_quarantine;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err86 = {instancePath:instancePath+"/per_output/" + i1+"/acked_quarantine",schemaPath:"#/properties/per_output/items/properties/acked_quarantine/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
const err87 = {instancePath:instancePath+"/per_output/" + i1+"/acked_quarantine",schemaPath:"#/properties/per_output/items/properties/acked_quarantine/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err88 = {instancePath:instancePath+"/per_output/" + i1+"/acked_quarantine",schemaPath:"#/properties/per_output/items/properties/acked_quarantine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
}
if(data12.first_ts_utc !== undefined){
let data19 = data12.first_ts_utc;
const _errs46 = errors;
let valid11 = false;
let passing0 = null;
const _errs47 = errors;
if(typeof data19 === "string"){
if(!pattern7.test(data19)){
const err89 = {instancePath:instancePath+"/per_output/" + i1+"/first_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err90 = {instancePath:instancePath+"/per_output/" + i1+"/first_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
var _valid0 = _errs47 === errors;
if(_valid0){
valid11 = true;
passing0 = 0;
}
const _errs50 = errors;
if(data19 !== null){
const err91 = {instancePath:instancePath+"/per_output/" + i1+"/first_ts_utc",schemaPath:"#/properties/per_output/items/properties/first_ts_utc/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
var _valid0 = _errs50 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid11 = true;
passing0 = 1;
}
}
if(!valid11){
const err92 = {instancePath:instancePath+"/per_output/" + i1+"/first_ts_utc",schemaPath:"#/properties/per_output/items/properties/first_ts_utc/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data12.last_ts_utc !== undefined){
let data20 = data12.last_ts_utc;
const _errs53 = errors;
let valid13 = false;
let passing1 = null;
const _errs54 = errors;
if(typeof data20 === "string"){
if(!pattern7.test(data20)){
const err93 = {instancePath:instancePath+"/per_output/" + i1+"/last_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err94 = {instancePath:instancePath+"/per_output/" + i1+"/last_ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
var _valid1 = _errs54 === errors;
if(_valid1){
valid13 = true;
passing1 = 0;
}
const _errs57 = errors;
if(data20 !== null){
const err95 = {instancePath:instancePath+"/per_output/" + i1+"/last_ts_utc",schemaPath:"#/properties/per_output/items/properties/last_ts_utc/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
var _valid1 = _errs57 === errors;
if(_valid1 && valid13){
valid13 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid13 = true;
passing1 = 1;
}
}
if(!valid13){
const err96 = {instancePath:instancePath+"/per_output/" + i1+"/last_ts_utc",schemaPath:"#/properties/per_output/items/properties/last_ts_utc/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data12.started !== undefined){
if(typeof data12.started !== "boolean"){
const err97 = {instancePath:instancePath+"/per_output/" + i1+"/started",schemaPath:"#/properties/per_output/items/properties/started/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
if(data12.ended !== undefined){
if(typeof data12.ended !== "boolean"){
const err98 = {instancePath:instancePath+"/per_output/" + i1+"/ended",schemaPath:"#/properties/per_output/items/properties/ended/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
}
if(data12.last_checkpoint !== undefined){
let data23 = data12.last_checkpoint;
const _errs64 = errors;
let valid15 = false;
let passing2 = null;
const _errs65 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.part === undefined){
const err99 = {instancePath:instancePath+"/per_output/" + i1+"/last_checkpoint",schemaPath:"#/properties/per_output/items/properties/last_checkpoint/oneOf/0/required",keyword:"required",params:{missingProperty: "part"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
if(data23.row_index === undefined){
const err100 = {instancePath:instancePath+"/per_output/" + i1+"/last_checkpoint",schemaPath:"#/properties/per_output/items/properties/last_checkpoint/oneOf/0/required",keyword:"required",params:{missingProperty: "row_index"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
if(data23.ts_utc === undefined){
const err101 = {instancePath:instancePath+"/per_output/" + i1+"/last_checkpoint",schemaPath:"#/properties/per_output/items/properties/last_checkpoint/oneOf/0/required",keyword:"required",params:{missingProperty: "ts_utc"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
for(const key3 in data23){
if(!(((key3 === "part") || (key3 === "row_index")) || (key3 === "ts_utc"))){
const err102 = {instancePath:instancePath+"/per_output/" + i1+"/last_checkpoint",schemaPath:"#/properties/per_output/items/properties/last_checkpoint/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
}
if(data23.part !== undefined){
let data24 = data23.part;
if(typeof data24 === "string"){
if(func2(data24) > 64){
const err103 = {instancePath:instancePath+"/per_output/" + i1+"/last_checkpoint/part",schemaPath:"#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
if(func2(data24) < 1){
const err104 = {instancePath:instancePath+"/per_output/" + i1+"/last_checkpoint/part",schemaPath:"#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/per_output/" + i1+"/last_checkpoint/part",schemaPath:"#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
}
if(data23.row_index !== undefined){
let data25 = data23.row_index;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err106 = {instancePath:instancePath+"/per_output/" + i1+"/last_checkpoint/row_index",schemaPath:"#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 9007199254740991 || isNaN(data25)){
const err107 = {instancePath:instancePath+"/per_output/" + i1+"/last_checkpoint/row_index",schemaPath:"#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err108 = {instancePath:instancePath+"/per_output/" + i1+"/last_checkpoint/row_index",schemaPath:"#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
}
if(data23.ts_utc !== undefined){
let data26 = data23.ts_utc;
if(typeof data26 === "string"){
if(!pattern7.test(data26)){
const err109 = {instancePath:instancePath+"/per_output/" + i1+"/last_checkpoint/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/per_output/" + i1+"/last_checkpoint/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/per_output/" + i1+"/last_checkpoint",schemaPath:"#/properties/per_output/items/properties/last_checkpoint/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
var _valid2 = _errs65 === errors;
if(_valid2){
valid15 = true;
passing2 = 0;
}
const _errs75 = errors;
if(data23 !== null){
const err112 = {instancePath:instancePath+"/per_output/" + i1+"/last_checkpoint",schemaPath:"#/properties/per_output/items/properties/last_checkpoint/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
var _valid2 = _errs75 === errors;
if(_valid2 && valid15){
valid15 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid15 = true;
passing2 = 1;
}
}
if(!valid15){
const err113 = {instancePath:instancePath+"/per_output/" + i1+"/last_checkpoint",schemaPath:"#/properties/per_output/items/properties/last_checkpoint/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
if(data12.resumed_from !== undefined){
let data27 = data12.resumed_from;
const _errs78 = errors;
let valid18 = false;
let passing3 = null;
const _errs79 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.part === undefined){
const err114 = {instancePath:instancePath+"/per_output/" + i1+"/resumed_from",schemaPath:"#/properties/per_output/items/properties/resumed_from/oneOf/0/required",keyword:"required",params:{missingProperty: "part"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
if(data27.row_index === undefined){
const err115 = {instancePath:instancePath+"/per_output/" + i1+"/resumed_from",schemaPath:"#/properties/per_output/items/properties/resumed_from/oneOf/0/required",keyword:"required",params:{missingProperty: "row_index"}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
if(data27.ts_utc === undefined){
const err116 = {instancePath:instancePath+"/per_output/" + i1+"/resumed_from",schemaPath:"#/properties/per_output/items/properties/resumed_from/oneOf/0/required",keyword:"required",params:{missingProperty: "ts_utc"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
for(const key4 in data27){
if(!(((key4 === "part") || (key4 === "row_index")) || (key4 === "ts_utc"))){
const err117 = {instancePath:instancePath+"/per_output/" + i1+"/resumed_from",schemaPath:"#/properties/per_output/items/properties/resumed_from/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
}
if(data27.part !== undefined){
let data28 = data27.part;
if(typeof data28 === "string"){
if(func2(data28) > 64){
const err118 = {instancePath:instancePath+"/per_output/" + i1+"/resumed_from/part",schemaPath:"#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
if(func2(data28) < 1){
const err119 = {instancePath:instancePath+"/per_output/" + i1+"/resumed_from/part",schemaPath:"#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/minLength",keyword:"minLength",params:{limit: 1}};
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
const err120 = {instancePath:instancePath+"/per_output/" + i1+"/resumed_from/part",schemaPath:"#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
}
if(data27.row_index !== undefined){
let data29 = data27.row_index;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err121 = {instancePath:instancePath+"/per_output/" + i1+"/resumed_from/row_index",schemaPath:"#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
const err122 = {instancePath:instancePath+"/per_output/" + i1+"/resumed_from/row_index",schemaPath:"#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err123 = {instancePath:instancePath+"/per_output/" + i1+"/resumed_from/row_index",schemaPath:"#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data27.ts_utc !== undefined){
let data30 = data27.ts_utc;
if(typeof data30 === "string"){
if(!pattern7.test(data30)){
const err124 = {instancePath:instancePath+"/per_output/" + i1+"/resumed_from/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err125 = {instancePath:instancePath+"/per_output/" + i1+"/resumed_from/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
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
const err126 = {instancePath:instancePath+"/per_output/" + i1+"/resumed_from",schemaPath:"#/properties/per_output/items/properties/resumed_from/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
var _valid3 = _errs79 === errors;
if(_valid3){
valid18 = true;
passing3 = 0;
}
const _errs89 = errors;
if(data27 !== null){
const err127 = {instancePath:instancePath+"/per_output/" + i1+"/resumed_from",schemaPath:"#/properties/per_output/items/properties/resumed_from/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
var _valid3 = _errs89 === errors;
if(_valid3 && valid18){
valid18 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid18 = true;
passing3 = 1;
}
}
if(!valid18){
const err128 = {instancePath:instancePath+"/per_output/" + i1+"/resumed_from",schemaPath:"#/properties/per_output/items/properties/resumed_from/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err129 = {instancePath:instancePath+"/per_output/" + i1,schemaPath:"#/properties/per_output/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/per_output",schemaPath:"#/properties/per_output/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
}
if(data.totals !== undefined){
let data31 = data.totals;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.emitted === undefined){
const err131 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "emitted"}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
if(data31.acked_admit === undefined){
const err132 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "acked_admit"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
if(data31.acked_duplicate === undefined){
const err133 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "acked_duplicate"}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
if(data31.acked_quarantine === undefined){
const err134 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "acked_quarantine"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
for(const key5 in data31){
if(!((((key5 === "emitted") || (key5 === "acked_admit")) || (key5 === "acked_duplicate")) || (key5 === "acked_quarantine"))){
const err135 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
}
if(data31.emitted !== undefined){
let data32 = data31.emitted;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err136 = {instancePath:instancePath+"/totals/emitted",schemaPath:"#/properties/totals/properties/emitted/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 9007199254740991 || isNaN(data32)){
const err137 = {instancePath:instancePath+"/totals/emitted",schemaPath:"#/properties/totals/properties/emitted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err138 = {instancePath:instancePath+"/totals/emitted",schemaPath:"#/properties/totals/properties/emitted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
}
}
if(data31.acked_admit !== undefined){
let data33 = data31.acked_admit;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err139 = {instancePath:instancePath+"/totals/acked_admit",schemaPath:"#/properties/totals/properties/acked_admit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 9007199254740991 || isNaN(data33)){
const err140 = {instancePath:instancePath+"/totals/acked_admit",schemaPath:"#/properties/totals/properties/acked_admit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err141 = {instancePath:instancePath+"/totals/acked_admit",schemaPath:"#/properties/totals/properties/acked_admit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
}
}
if(data31.acked_duplicate !== undefined){
let data34 = data31.acked_duplicate;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err142 = {instancePath:instancePath+"/totals/acked_duplicate",schemaPath:"#/properties/totals/properties/acked_duplicate/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 9007199254740991 || isNaN(data34)){
const err143 = {instancePath:instancePath+"/totals/acked_duplicate",schemaPath:"#/properties/totals/properties/acked_duplicate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err144 = {instancePath:instancePath+"/totals/acked_duplicate",schemaPath:"#/properties/totals/properties/acked_duplicate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
}
}
if(data31.acked_quarantine !== undefined){
let data35 = data31.acked_quarantine;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err145 = {instancePath:instancePath+"/totals/acked_quarantine",schemaPath:"#/properties/totals/properties/acked_quarantine/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 9007199254740991 || isNaN(data35)){
const err146 = {instancePath:instancePath+"/totals/acked_quarantine",schemaPath:"#/properties/totals/properties/acked_quarantine/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err146];
}
else {
noteFault(vErrors, err146);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err147 = {instancePath:instancePath+"/totals/acked_quarantine",schemaPath:"#/properties/totals/properties/acked_quarantine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
}
}
}
else {
const err148 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
}
if(data.retries !== undefined){
let data36 = data.retries;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key6 in data36){
const _errs104 = errors;
if(typeof key6 === "string"){
if(!pattern14.test(key6)){
const err149 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},propertyName:key6};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
}
var valid22 = _errs104 === errors;
if(!valid22){
const err150 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
}
for(const key7 in data36){
let data37 = data36[key7];
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err151 = {instancePath:instancePath+"/retries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/retries/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err151];
}
else {
noteFault(vErrors, err151);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 9007199254740991 || isNaN(data37)){
const err152 = {instancePath:instancePath+"/retries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/retries/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err153 = {instancePath:instancePath+"/retries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/retries/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
}
}
}
}
else {
const err154 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
}
if(data.non_retryable !== undefined){
let data38 = data.non_retryable;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err155 = {instancePath:instancePath+"/non_retryable",schemaPath:"#/properties/non_retryable/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1 || isNaN(data38)){
const err156 = {instancePath:instancePath+"/non_retryable",schemaPath:"#/properties/non_retryable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err157 = {instancePath:instancePath+"/non_retryable",schemaPath:"#/properties/non_retryable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.terminal !== undefined){
let data39 = data.terminal;
if(!(((data39 === "STREAMED") || (data39 === "INTERRUPTED")) || (data39 === "FAILED"))){
const err158 = {instancePath:instancePath+"/terminal",schemaPath:"#/properties/terminal/enum",keyword:"enum",params:{allowedValues: schema31.properties.terminal.enum}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
}
if(data.exit_reason !== undefined){
let data40 = data.exit_reason;
const _errs112 = errors;
let valid24 = false;
let passing4 = null;
const _errs113 = errors;
if(typeof data40 === "string"){
if(func2(data40) > 128){
const err159 = {instancePath:instancePath+"/exit_reason",schemaPath:"#/properties/exit_reason/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
if(func2(data40) < 1){
const err160 = {instancePath:instancePath+"/exit_reason",schemaPath:"#/properties/exit_reason/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err160];
}
else {
noteFault(vErrors, err160);
}
errors++;
}
if(!pattern15.test(data40)){
const err161 = {instancePath:instancePath+"/exit_reason",schemaPath:"#/properties/exit_reason/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$"}};
if(vErrors === null){
vErrors = [err161];
}
else {
noteFault(vErrors, err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/exit_reason",schemaPath:"#/properties/exit_reason/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
noteFault(vErrors, err162);
}
errors++;
}
var _valid4 = _errs113 === errors;
if(_valid4){
valid24 = true;
passing4 = 0;
}
const _errs115 = errors;
if(data40 !== null){
const err163 = {instancePath:instancePath+"/exit_reason",schemaPath:"#/properties/exit_reason/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err163];
}
else {
noteFault(vErrors, err163);
}
errors++;
}
var _valid4 = _errs115 === errors;
if(_valid4 && valid24){
valid24 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid24 = true;
passing4 = 1;
}
}
if(!valid24){
const err164 = {instancePath:instancePath+"/exit_reason",schemaPath:"#/properties/exit_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err164];
}
else {
noteFault(vErrors, err164);
}
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
}
if(data.exit_detail !== undefined){
let data41 = data.exit_detail;
const _errs118 = errors;
let valid25 = false;
let passing5 = null;
const _errs119 = errors;
if(typeof data41 === "string"){
if(func2(data41) > 1024){
const err165 = {instancePath:instancePath+"/exit_detail",schemaPath:"#/properties/exit_detail/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err165];
}
else {
noteFault(vErrors, err165);
}
errors++;
}
if(func2(data41) < 1){
const err166 = {instancePath:instancePath+"/exit_detail",schemaPath:"#/properties/exit_detail/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err166];
}
else {
noteFault(vErrors, err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/exit_detail",schemaPath:"#/properties/exit_detail/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
noteFault(vErrors, err167);
}
errors++;
}
var _valid5 = _errs119 === errors;
if(_valid5){
valid25 = true;
passing5 = 0;
}
const _errs121 = errors;
if(data41 !== null){
const err168 = {instancePath:instancePath+"/exit_detail",schemaPath:"#/properties/exit_detail/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err168];
}
else {
noteFault(vErrors, err168);
}
errors++;
}
var _valid5 = _errs121 === errors;
if(_valid5 && valid25){
valid25 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid25 = true;
passing5 = 1;
}
}
if(!valid25){
const err169 = {instancePath:instancePath+"/exit_detail",schemaPath:"#/properties/exit_detail/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err169];
}
else {
noteFault(vErrors, err169);
}
errors++;
}
else {
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
}
}
if(data.first_send_at_utc !== undefined){
let data42 = data.first_send_at_utc;
const _errs124 = errors;
let valid26 = false;
let passing6 = null;
const _errs125 = errors;
if(typeof data42 === "string"){
if(!pattern7.test(data42)){
const err170 = {instancePath:instancePath+"/first_send_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err171 = {instancePath:instancePath+"/first_send_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
noteFault(vErrors, err171);
}
errors++;
}
var _valid6 = _errs125 === errors;
if(_valid6){
valid26 = true;
passing6 = 0;
}
const _errs128 = errors;
if(data42 !== null){
const err172 = {instancePath:instancePath+"/first_send_at_utc",schemaPath:"#/properties/first_send_at_utc/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err172];
}
else {
noteFault(vErrors, err172);
}
errors++;
}
var _valid6 = _errs128 === errors;
if(_valid6 && valid26){
valid26 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid26 = true;
passing6 = 1;
}
}
if(!valid26){
const err173 = {instancePath:instancePath+"/first_send_at_utc",schemaPath:"#/properties/first_send_at_utc/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err173];
}
else {
noteFault(vErrors, err173);
}
errors++;
}
else {
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
}
}
if(data.started_at_utc !== undefined){
let data43 = data.started_at_utc;
if(typeof data43 === "string"){
if(!pattern7.test(data43)){
const err174 = {instancePath:instancePath+"/started_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err174];
}
else {
noteFault(vErrors, err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/started_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
noteFault(vErrors, err175);
}
errors++;
}
}
if(data.ended_at_utc !== undefined){
let data44 = data.ended_at_utc;
if(typeof data44 === "string"){
if(!pattern7.test(data44)){
const err176 = {instancePath:instancePath+"/ended_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err176];
}
else {
noteFault(vErrors, err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/ended_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err177];
}
else {
noteFault(vErrors, err177);
}
errors++;
}
}
if(data.effective_eps !== undefined){
let data45 = data.effective_eps;
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err178 = {instancePath:instancePath+"/effective_eps",schemaPath:"#/properties/effective_eps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err178];
}
else {
noteFault(vErrors, err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/effective_eps",schemaPath:"#/properties/effective_eps/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err179];
}
else {
noteFault(vErrors, err179);
}
errors++;
}
}
if(data.target_rate !== undefined){
let data46 = data.target_rate;
if(Array.isArray(data46)){
if(data46.length > 1000){
const err180 = {instancePath:instancePath+"/target_rate",schemaPath:"#/properties/target_rate/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err180];
}
else {
noteFault(vErrors, err180);
}
errors++;
}
const len2 = data46.length;
for(let i2=0; i2<len2; i2++){
let data47 = data46[i2];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.from_seconds === undefined){
const err181 = {instancePath:instancePath+"/target_rate/" + i2,schemaPath:"#/properties/target_rate/items/required",keyword:"required",params:{missingProperty: "from_seconds"}};
if(vErrors === null){
vErrors = [err181];
}
else {
noteFault(vErrors, err181);
}
errors++;
}
if(data47.events_per_second === undefined){
const err182 = {instancePath:instancePath+"/target_rate/" + i2,schemaPath:"#/properties/target_rate/items/required",keyword:"required",params:{missingProperty: "events_per_second"}};
if(vErrors === null){
vErrors = [err182];
}
else {
noteFault(vErrors, err182);
}
errors++;
}
for(const key8 in data47){
if(!((key8 === "from_seconds") || (key8 === "events_per_second"))){
const err183 = {instancePath:instancePath+"/target_rate/" + i2,schemaPath:"#/properties/target_rate/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err183];
}
else {
noteFault(vErrors, err183);
}
errors++;
}
}
if(data47.from_seconds !== undefined){
let data48 = data47.from_seconds;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err184 = {instancePath:instancePath+"/target_rate/" + i2+"/from_seconds",schemaPath:"#/properties/target_rate/items/properties/from_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err184];
}
else {
noteFault(vErrors, err184);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 9999999 || isNaN(data48)){
const err185 = {instancePath:instancePath+"/target_rate/" + i2+"/from_seconds",schemaPath:"#/properties/target_rate/items/properties/from_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999}};
if(vErrors === null){
vErrors = [err185];
}
else {
noteFault(vErrors, err185);
}
errors++;
}
if(data48 < 0 || isNaN(data48)){
const err186 = {instancePath:instancePath+"/target_rate/" + i2+"/from_seconds",schemaPath:"#/properties/target_rate/items/properties/from_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err186];
}
else {
noteFault(vErrors, err186);
}
errors++;
}
}
}
if(data47.events_per_second !== undefined){
let data49 = data47.events_per_second;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err187 = {instancePath:instancePath+"/target_rate/" + i2+"/events_per_second",schemaPath:"#/properties/target_rate/items/properties/events_per_second/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err187];
}
else {
noteFault(vErrors, err187);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 9999999 || isNaN(data49)){
const err188 = {instancePath:instancePath+"/target_rate/" + i2+"/events_per_second",schemaPath:"#/properties/target_rate/items/properties/events_per_second/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999}};
if(vErrors === null){
vErrors = [err188];
}
else {
noteFault(vErrors, err188);
}
errors++;
}
if(data49 < 1 || isNaN(data49)){
const err189 = {instancePath:instancePath+"/target_rate/" + i2+"/events_per_second",schemaPath:"#/properties/target_rate/items/properties/events_per_second/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err189];
}
else {
noteFault(vErrors, err189);
}
errors++;
}
}
}
}
else {
const err190 = {instancePath:instancePath+"/target_rate/" + i2,schemaPath:"#/properties/target_rate/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err190];
}
else {
noteFault(vErrors, err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/target_rate",schemaPath:"#/properties/target_rate/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err191];
}
else {
noteFault(vErrors, err191);
}
errors++;
}
}
if(data.shard_plan !== undefined){
let data50 = data.shard_plan;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.lane_count === undefined){
const err192 = {instancePath:instancePath+"/shard_plan",schemaPath:"#/properties/shard_plan/required",keyword:"required",params:{missingProperty: "lane_count"}};
if(vErrors === null){
vErrors = [err192];
}
else {
noteFault(vErrors, err192);
}
errors++;
}
if(data50.lane_index === undefined){
const err193 = {instancePath:instancePath+"/shard_plan",schemaPath:"#/properties/shard_plan/required",keyword:"required",params:{missingProperty: "lane_index"}};
if(vErrors === null){
vErrors = [err193];
}
else {
noteFault(vErrors, err193);
}
errors++;
}
for(const key9 in data50){
if(!((key9 === "lane_count") || (key9 === "lane_index"))){
const err194 = {instancePath:instancePath+"/shard_plan",schemaPath:"#/properties/shard_plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err194];
}
else {
noteFault(vErrors, err194);
}
errors++;
}
}
if(data50.lane_count !== undefined){
let data51 = data50.lane_count;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err195 = {instancePath:instancePath+"/shard_plan/lane_count",schemaPath:"#/properties/shard_plan/properties/lane_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err195];
}
else {
noteFault(vErrors, err195);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 64 || isNaN(data51)){
const err196 = {instancePath:instancePath+"/shard_plan/lane_count",schemaPath:"#/properties/shard_plan/properties/lane_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}};
if(vErrors === null){
vErrors = [err196];
}
else {
noteFault(vErrors, err196);
}
errors++;
}
if(data51 < 1 || isNaN(data51)){
const err197 = {instancePath:instancePath+"/shard_plan/lane_count",schemaPath:"#/properties/shard_plan/properties/lane_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err197];
}
else {
noteFault(vErrors, err197);
}
errors++;
}
}
}
if(data50.lane_index !== undefined){
let data52 = data50.lane_index;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err198 = {instancePath:instancePath+"/shard_plan/lane_index",schemaPath:"#/properties/shard_plan/properties/lane_index/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err198];
}
else {
noteFault(vErrors, err198);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 63 || isNaN(data52)){
const err199 = {instancePath:instancePath+"/shard_plan/lane_index",schemaPath:"#/properties/shard_plan/properties/lane_index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 63}};
if(vErrors === null){
vErrors = [err199];
}
else {
noteFault(vErrors, err199);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err200 = {instancePath:instancePath+"/shard_plan/lane_index",schemaPath:"#/properties/shard_plan/properties/lane_index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err201 = {instancePath:instancePath+"/shard_plan",schemaPath:"#/properties/shard_plan/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err201];
}
else {
noteFault(vErrors, err201);
}
errors++;
}
}
if(data.checkpoint_pack_key !== undefined){
let data53 = data.checkpoint_pack_key;
if(typeof data53 === "string"){
if(!pattern6.test(data53)){
const err202 = {instancePath:instancePath+"/checkpoint_pack_key",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err202];
}
else {
noteFault(vErrors, err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/checkpoint_pack_key",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err203];
}
else {
noteFault(vErrors, err203);
}
errors++;
}
}
if(data.ready_run_refs !== undefined){
let data54 = data.ready_run_refs;
if(Array.isArray(data54)){
if(data54.length > 1000){
const err204 = {instancePath:instancePath+"/ready_run_refs",schemaPath:"#/properties/ready_run_refs/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err204];
}
else {
noteFault(vErrors, err204);
}
errors++;
}
const len3 = data54.length;
for(let i3=0; i3<len3; i3++){
let data55 = data54[i3];
if(typeof data55 === "string"){
if(func2(data55) > 2048){
const err205 = {instancePath:instancePath+"/ready_run_refs/" + i3,schemaPath:"#/properties/ready_run_refs/items/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err205];
}
else {
noteFault(vErrors, err205);
}
errors++;
}
if(func2(data55) < 1){
const err206 = {instancePath:instancePath+"/ready_run_refs/" + i3,schemaPath:"#/properties/ready_run_refs/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err206];
}
else {
noteFault(vErrors, err206);
}
errors++;
}
if(!pattern8.test(data55)){
const err207 = {instancePath:instancePath+"/ready_run_refs/" + i3,schemaPath:"#/properties/ready_run_refs/items/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
if(vErrors === null){
vErrors = [err207];
}
else {
noteFault(vErrors, err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/ready_run_refs/" + i3,schemaPath:"#/properties/ready_run_refs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
noteFault(vErrors, err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/ready_run_refs",schemaPath:"#/properties/ready_run_refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err209];
}
else {
noteFault(vErrors, err209);
}
errors++;
}
}
if(data.attempt !== undefined){
let data56 = data.attempt;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err210 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err210];
}
else {
noteFault(vErrors, err210);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 9007199254740991 || isNaN(data56)){
const err211 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err211];
}
else {
noteFault(vErrors, err211);
}
errors++;
}
if(data56 < 1 || isNaN(data56)){
const err212 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err212];
}
else {
noteFault(vErrors, err212);
}
errors++;
}
}
}
if(data.written_at_utc !== undefined){
let data57 = data.written_at_utc;
if(typeof data57 === "string"){
if(!pattern7.test(data57)){
const err213 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err213];
}
else {
noteFault(vErrors, err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
noteFault(vErrors, err214);
}
errors++;
}
}
if(data.writer !== undefined){
let data58 = data.writer;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.identity === undefined){
const err215 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/required",keyword:"required",params:{missingProperty: "identity"}};
if(vErrors === null){
vErrors = [err215];
}
else {
noteFault(vErrors, err215);
}
errors++;
}
if(data58.task_arn === undefined){
const err216 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/required",keyword:"required",params:{missingProperty: "task_arn"}};
if(vErrors === null){
vErrors = [err216];
}
else {
noteFault(vErrors, err216);
}
errors++;
}
if(data58.image_digest === undefined){
const err217 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err217];
}
else {
noteFault(vErrors, err217);
}
errors++;
}
for(const key10 in data58){
if(!(((key10 === "identity") || (key10 === "task_arn")) || (key10 === "image_digest"))){
const err218 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err218];
}
else {
noteFault(vErrors, err218);
}
errors++;
}
}
if(data58.identity !== undefined){
let data59 = data58.identity;
if(typeof data59 === "string"){
if(func2(data59) > 128){
const err219 = {instancePath:instancePath+"/writer/identity",schemaPath:"#/properties/writer/properties/identity/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err219];
}
else {
noteFault(vErrors, err219);
}
errors++;
}
if(func2(data59) < 1){
const err220 = {instancePath:instancePath+"/writer/identity",schemaPath:"#/properties/writer/properties/identity/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err220];
}
else {
noteFault(vErrors, err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/writer/identity",schemaPath:"#/properties/writer/properties/identity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
noteFault(vErrors, err221);
}
errors++;
}
}
if(data58.task_arn !== undefined){
let data60 = data58.task_arn;
if(typeof data60 === "string"){
if(func2(data60) > 1024){
const err222 = {instancePath:instancePath+"/writer/task_arn",schemaPath:"#/properties/writer/properties/task_arn/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err222];
}
else {
noteFault(vErrors, err222);
}
errors++;
}
if(func2(data60) < 1){
const err223 = {instancePath:instancePath+"/writer/task_arn",schemaPath:"#/properties/writer/properties/task_arn/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err223];
}
else {
noteFault(vErrors, err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/writer/task_arn",schemaPath:"#/properties/writer/properties/task_arn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err224];
}
else {
noteFault(vErrors, err224);
}
errors++;
}
}
if(data58.image_digest !== undefined){
let data61 = data58.image_digest;
if(typeof data61 === "string"){
if(!pattern22.test(data61)){
const err225 = {instancePath:instancePath+"/writer/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err225];
}
else {
noteFault(vErrors, err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/writer/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
noteFault(vErrors, err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err227];
}
else {
noteFault(vErrors, err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err228];
}
else {
noteFault(vErrors, err228);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

