// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"wsp_start.v1.schema.json","type":"object","additionalProperties":false,"required":["platform_run_id","scenario_run_id","phase_id","ready_ref","engine_run_root","world_key","outputs","source_prefixes","caps","speedup","target_eps","shard_plan","context_lead_ms","channels","checkpoint_backend","checkpoint_pack_key","attempt_id","ig_base_url","producer","run_config_digest","task_arn","started_at_utc","written_at_utc","writer"],"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"phase_id":{"const":"P6"},"ready_ref":{"type":"object","additionalProperties":false,"required":["topic","partition","offset","message_id","broker_time_utc"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":9007199254740991},"offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"message_id":{"$ref":"common.v1.schema.json#/$defs/hex64"},"broker_time_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"engine_run_root":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"world_key":{"type":"object","additionalProperties":false,"required":["manifest_fingerprint","parameter_hash","scenario_id","seed"],"properties":{"manifest_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"parameter_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"scenario_id":{"type":"string","minLength":1,"maxLength":256},"seed":{"$ref":"common.v1.schema.json#/$defs/uint64"}}},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["output_id","role","stream_view_id","row_count","part_count"],"properties":{"output_id":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_]+$"},"role":{"enum":["business_traffic","behavioural_context"]},"stream_view_id":{"$ref":"common.v1.schema.json#/$defs/hex64"},"row_count":{"type":"integer","minimum":1,"maximum":9007199254740991},"part_count":{"type":"integer","minimum":1,"maximum":9007199254740991}}},"maxItems":16,"minItems":1},"source_prefixes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"maxItems":16,"minItems":1},"caps":{"type":"object","additionalProperties":false,"required":["events_max","events_per_output_max","flows_max","window_start_utc","window_end_utc"],"properties":{"events_max":{"oneOf":[{"type":"integer","minimum":1,"maximum":9007199254740991},{"type":"null"}]},"events_per_output_max":{"oneOf":[{"type":"integer","minimum":1,"maximum":9007199254740991},{"type":"null"}]},"flows_max":{"oneOf":[{"type":"integer","minimum":1,"maximum":9007199254740991},{"type":"null"}]},"window_start_utc":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/time_us"},{"type":"null"}]},"window_end_utc":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/time_us"},{"type":"null"}]}}},"speedup":{"type":"number"},"target_eps":{"oneOf":[{"type":"number","minimum":0},{"type":"null"}]},"shard_plan":{"type":"object","additionalProperties":false,"required":["lane_count","lane_index"],"properties":{"lane_count":{"type":"integer","minimum":1,"maximum":64},"lane_index":{"type":"integer","minimum":0,"maximum":63}}},"context_lead_ms":{"type":"integer","minimum":0,"maximum":9007199254740991},"channels":{"type":"integer","minimum":1,"maximum":64},"checkpoint_backend":{"const":"postgres"},"checkpoint_pack_key":{"$ref":"common.v1.schema.json#/$defs/hex64"},"attempt_id":{"type":"string","minLength":1,"maxLength":64},"ig_base_url":{"type":"string","minLength":1,"maxLength":512},"producer":{"type":"string","minLength":1,"maxLength":128},"run_config_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"task_arn":{"type":"string","minLength":1,"maxLength":1024},"started_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"writer":{"type":"object","additionalProperties":false,"required":["identity","task_arn","image_digest"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":128},"task_arn":{"type":"string","minLength":1,"maxLength":1024},"image_digest":{"$ref":"common.v1.schema.json#/$defs/image_digest"}}}}};
const schema33 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema34 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema35 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema36 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema39 = {"type":"string","pattern":"^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"};
const schema47 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern5 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern8 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
const pattern11 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
const pattern12 = new RegExp("^[A-Za-z0-9_]+$", "u");
const pattern21 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="wsp_start.v1.schema.json" */;
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
if(data.engine_run_root === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine_run_root"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.world_key === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "world_key"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.outputs === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.source_prefixes === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_prefixes"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.caps === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caps"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.speedup === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "speedup"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.target_eps === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target_eps"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.shard_plan === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shard_plan"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.context_lead_ms === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "context_lead_ms"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.channels === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channels"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.checkpoint_backend === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checkpoint_backend"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.checkpoint_pack_key === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checkpoint_pack_key"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data.attempt_id === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempt_id"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data.ig_base_url === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ig_base_url"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(data.producer === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "producer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(data.run_config_digest === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run_config_digest"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(data.task_arn === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_arn"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(data.started_at_utc === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_at_utc"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(data.written_at_utc === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data.writer === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "writer"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err24 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data0 = data.platform_run_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err25 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err26 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data.scenario_run_id !== undefined){
let data1 = data.scenario_run_id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err27 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err28 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data.phase_id !== undefined){
if("P6" !== data.phase_id){
const err29 = {instancePath:instancePath+"/phase_id",schemaPath:"#/properties/phase_id/const",keyword:"const",params:{allowedValue: "P6"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data.ready_ref !== undefined){
let data3 = data.ready_ref;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.topic === undefined){
const err30 = {instancePath:instancePath+"/ready_ref",schemaPath:"#/properties/ready_ref/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(data3.partition === undefined){
const err31 = {instancePath:instancePath+"/ready_ref",schemaPath:"#/properties/ready_ref/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(data3.offset === undefined){
const err32 = {instancePath:instancePath+"/ready_ref",schemaPath:"#/properties/ready_ref/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data3.message_id === undefined){
const err33 = {instancePath:instancePath+"/ready_ref",schemaPath:"#/properties/ready_ref/required",keyword:"required",params:{missingProperty: "message_id"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data3.broker_time_utc === undefined){
const err34 = {instancePath:instancePath+"/ready_ref",schemaPath:"#/properties/ready_ref/required",keyword:"required",params:{missingProperty: "broker_time_utc"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "topic") || (key1 === "partition")) || (key1 === "offset")) || (key1 === "message_id")) || (key1 === "broker_time_utc"))){
const err35 = {instancePath:instancePath+"/ready_ref",schemaPath:"#/properties/ready_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data3.topic !== undefined){
let data4 = data3.topic;
if(typeof data4 === "string"){
if(func2(data4) > 249){
const err36 = {instancePath:instancePath+"/ready_ref/topic",schemaPath:"#/properties/ready_ref/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(func2(data4) < 1){
const err37 = {instancePath:instancePath+"/ready_ref/topic",schemaPath:"#/properties/ready_ref/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
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
const err38 = {instancePath:instancePath+"/ready_ref/topic",schemaPath:"#/properties/ready_ref/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
if(data3.partition !== undefined){
let data5 = data3.partition;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err39 = {instancePath:instancePath+"/ready_ref/partition",schemaPath:"#/properties/ready_ref/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err40 = {instancePath:instancePath+"/ready_ref/partition",schemaPath:"#/properties/ready_ref/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err41 = {instancePath:instancePath+"/ready_ref/partition",schemaPath:"#/properties/ready_ref/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data3.offset !== undefined){
let data6 = data3.offset;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err42 = {instancePath:instancePath+"/ready_ref/offset",schemaPath:"#/properties/ready_ref/properties/offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err43 = {instancePath:instancePath+"/ready_ref/offset",schemaPath:"#/properties/ready_ref/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err44 = {instancePath:instancePath+"/ready_ref/offset",schemaPath:"#/properties/ready_ref/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data3.message_id !== undefined){
let data7 = data3.message_id;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err45 = {instancePath:instancePath+"/ready_ref/message_id",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err46 = {instancePath:instancePath+"/ready_ref/message_id",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data3.broker_time_utc !== undefined){
let data8 = data3.broker_time_utc;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err47 = {instancePath:instancePath+"/ready_ref/broker_time_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err48 = {instancePath:instancePath+"/ready_ref/broker_time_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
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
const err49 = {instancePath:instancePath+"/ready_ref",schemaPath:"#/properties/ready_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data.engine_run_root !== undefined){
let data9 = data.engine_run_root;
if(typeof data9 === "string"){
if(func2(data9) > 2048){
const err50 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(func2(data9) < 1){
const err51 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(!pattern8.test(data9)){
const err52 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err53 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
if(data.world_key !== undefined){
let data10 = data.world_key;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.manifest_fingerprint === undefined){
const err54 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/required",keyword:"required",params:{missingProperty: "manifest_fingerprint"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if(data10.parameter_hash === undefined){
const err55 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/required",keyword:"required",params:{missingProperty: "parameter_hash"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
if(data10.scenario_id === undefined){
const err56 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/required",keyword:"required",params:{missingProperty: "scenario_id"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if(data10.seed === undefined){
const err57 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/required",keyword:"required",params:{missingProperty: "seed"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
for(const key2 in data10){
if(!((((key2 === "manifest_fingerprint") || (key2 === "parameter_hash")) || (key2 === "scenario_id")) || (key2 === "seed"))){
const err58 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
if(data10.manifest_fingerprint !== undefined){
let data11 = data10.manifest_fingerprint;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err59 = {instancePath:instancePath+"/world_key/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/world_key/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
}
if(data10.parameter_hash !== undefined){
let data12 = data10.parameter_hash;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err61 = {instancePath:instancePath+"/world_key/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err62 = {instancePath:instancePath+"/world_key/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
if(data10.scenario_id !== undefined){
let data13 = data10.scenario_id;
if(typeof data13 === "string"){
if(func2(data13) > 256){
const err63 = {instancePath:instancePath+"/world_key/scenario_id",schemaPath:"#/properties/world_key/properties/scenario_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(func2(data13) < 1){
const err64 = {instancePath:instancePath+"/world_key/scenario_id",schemaPath:"#/properties/world_key/properties/scenario_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err65 = {instancePath:instancePath+"/world_key/scenario_id",schemaPath:"#/properties/world_key/properties/scenario_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
}
if(data10.seed !== undefined){
let data14 = data10.seed;
if(typeof data14 === "string"){
if(!pattern11.test(data14)){
const err66 = {instancePath:instancePath+"/world_key/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"}};
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
const err67 = {instancePath:instancePath+"/world_key/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/type",keyword:"type",params:{type: "string"}};
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
const err68 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
if(data.outputs !== undefined){
let data15 = data.outputs;
if(Array.isArray(data15)){
if(data15.length > 16){
const err69 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(data15.length < 1){
const err70 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.output_id === undefined){
const err71 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "output_id"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(data16.role === undefined){
const err72 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
if(data16.stream_view_id === undefined){
const err73 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "stream_view_id"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
if(data16.row_count === undefined){
const err74 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "row_count"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if(data16.part_count === undefined){
const err75 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "part_count"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
for(const key3 in data16){
if(!(((((key3 === "output_id") || (key3 === "role")) || (key3 === "stream_view_id")) || (key3 === "row_count")) || (key3 === "part_count"))){
const err76 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
if(data16.output_id !== undefined){
let data17 = data16.output_id;
if(typeof data17 === "string"){
if(func2(data17) > 128){
const err77 = {instancePath:instancePath+"/outputs/" + i0+"/output_id",schemaPath:"#/properties/outputs/items/properties/output_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(func2(data17) < 1){
const err78 = {instancePath:instancePath+"/outputs/" + i0+"/output_id",schemaPath:"#/properties/outputs/items/properties/output_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
if(!pattern12.test(data17)){
const err79 = {instancePath:instancePath+"/outputs/" + i0+"/output_id",schemaPath:"#/properties/outputs/items/properties/output_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/outputs/" + i0+"/output_id",schemaPath:"#/properties/outputs/items/properties/output_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
}
if(data16.role !== undefined){
let data18 = data16.role;
if(!((data18 === "business_traffic") || (data18 === "behavioural_context"))){
const err81 = {instancePath:instancePath+"/outputs/" + i0+"/role",schemaPath:"#/properties/outputs/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema31.properties.outputs.items.properties.role.enum}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
}
if(data16.stream_view_id !== undefined){
let data19 = data16.stream_view_id;
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
const err82 = {instancePath:instancePath+"/outputs/" + i0+"/stream_view_id",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err83 = {instancePath:instancePath+"/outputs/" + i0+"/stream_view_id",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
if(data16.row_count !== undefined){
let data20 = data16.row_count;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err84 = {instancePath:instancePath+"/outputs/" + i0+"/row_count",schemaPath:"#/properties/outputs/items/properties/row_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
const err85 = {instancePath:instancePath+"/outputs/" + i0+"/row_count",schemaPath:"#/properties/outputs/items/properties/row_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err86 = {instancePath:instancePath+"/outputs/" + i0+"/row_count",schemaPath:"#/properties/outputs/items/properties/row_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
}
}
if(data16.part_count !== undefined){
let data21 = data16.part_count;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err87 = {instancePath:instancePath+"/outputs/" + i0+"/part_count",schemaPath:"#/properties/outputs/items/properties/part_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9007199254740991 || isNaN(data21)){
const err88 = {instancePath:instancePath+"/outputs/" + i0+"/part_count",schemaPath:"#/properties/outputs/items/properties/part_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err89 = {instancePath:instancePath+"/outputs/" + i0+"/part_count",schemaPath:"#/properties/outputs/items/properties/part_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
}
}
}
else {
const err90 = {instancePath:instancePath+"/outputs/" + i0,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
}
if(data.source_prefixes !== undefined){
let data22 = data.source_prefixes;
if(Array.isArray(data22)){
if(data22.length > 16){
const err92 = {instancePath:instancePath+"/source_prefixes",schemaPath:"#/properties/source_prefixes/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
if(data22.length < 1){
const err93 = {instancePath:instancePath+"/source_prefixes",schemaPath:"#/properties/source_prefixes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
if(typeof data23 === "string"){
if(func2(data23) > 2048){
const err94 = {instancePath:instancePath+"/source_prefixes/" + i1,schemaPath:"#/properties/source_prefixes/items/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if(func2(data23) < 1){
const err95 = {instancePath:instancePath+"/source_prefixes/" + i1,schemaPath:"#/properties/source_prefixes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
if(!pattern8.test(data23)){
const err96 = {instancePath:instancePath+"/source_prefixes/" + i1,schemaPath:"#/properties/source_prefixes/items/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err97 = {instancePath:instancePath+"/source_prefixes/" + i1,schemaPath:"#/properties/source_prefixes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/source_prefixes",schemaPath:"#/properties/source_prefixes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
}
if(data.caps !== undefined){
let data24 = data.caps;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.events_max === undefined){
const err99 = {instancePath:instancePath+"/caps",schemaPath:"#/properties/caps/required",keyword:"required",params:{missingProperty: "events_max"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
if(data24.events_per_output_max === undefined){
const err100 = {instancePath:instancePath+"/caps",schemaPath:"#/properties/caps/required",keyword:"required",params:{missingProperty: "events_per_output_max"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
if(data24.flows_max === undefined){
const err101 = {instancePath:instancePath+"/caps",schemaPath:"#/properties/caps/required",keyword:"required",params:{missingProperty: "flows_max"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
if(data24.window_start_utc === undefined){
const err102 = {instancePath:instancePath+"/caps",schemaPath:"#/properties/caps/required",keyword:"required",params:{missingProperty: "window_start_utc"}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
if(data24.window_end_utc === undefined){
const err103 = {instancePath:instancePath+"/caps",schemaPath:"#/properties/caps/required",keyword:"required",params:{missingProperty: "window_end_utc"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
for(const key4 in data24){
if(!(((((key4 === "events_max") || (key4 === "events_per_output_max")) || (key4 === "flows_max")) || (key4 === "window_start_utc")) || (key4 === "window_end_utc"))){
const err104 = {instancePath:instancePath+"/caps",schemaPath:"#/properties/caps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
}
if(data24.events_max !== undefined){
let data25 = data24.events_max;
const _errs63 = errors;
let valid17 = false;
let passing0 = null;
const _errs64 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err105 = {instancePath:instancePath+"/caps/events_max",schemaPath:"#/properties/caps/properties/events_max/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 9007199254740991 || isNaN(data25)){
const err106 = {instancePath:instancePath+"/caps/events_max",schemaPath:"#/properties/caps/properties/events_max/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err107 = {instancePath:instancePath+"/caps/events_max",schemaPath:"#/properties/caps/properties/events_max/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
}
var _valid0 = _errs64 === errors;
if(_valid0){
valid17 = true;
passing0 = 0;
}
const _errs66 = errors;
if(data25 !== null){
const err108 = {instancePath:instancePath+"/caps/events_max",schemaPath:"#/properties/caps/properties/events_max/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
var _valid0 = _errs66 === errors;
if(_valid0 && valid17){
valid17 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid17 = true;
passing0 = 1;
}
}
if(!valid17){
const err109 = {instancePath:instancePath+"/caps/events_max",schemaPath:"#/properties/caps/properties/events_max/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
if(data24.events_per_output_max !== undefined){
let data26 = data24.events_per_output_max;
const _errs69 = errors;
let valid18 = false;
let passing1 = null;
const _errs70 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err110 = {instancePath:instancePath+"/caps/events_per_output_max",schemaPath:"#/properties/caps/properties/events_per_output_max/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
const err111 = {instancePath:instancePath+"/caps/events_per_output_max",schemaPath:"#/properties/caps/properties/events_per_output_max/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err112 = {instancePath:instancePath+"/caps/events_per_output_max",schemaPath:"#/properties/caps/properties/events_per_output_max/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
}
var _valid1 = _errs70 === errors;
if(_valid1){
valid18 = true;
passing1 = 0;
}
const _errs72 = errors;
if(data26 !== null){
const err113 = {instancePath:instancePath+"/caps/events_per_output_max",schemaPath:"#/properties/caps/properties/events_per_output_max/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
var _valid1 = _errs72 === errors;
if(_valid1 && valid18){
valid18 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid18 = true;
passing1 = 1;
}
}
if(!valid18){
const err114 = {instancePath:instancePath+"/caps/events_per_output_max",schemaPath:"#/properties/caps/properties/events_per_output_max/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
}
if(data24.flows_max !== undefined){
let data27 = data24.flows_max;
const _errs75 = errors;
let valid19 = false;
let passing2 = null;
const _errs76 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err115 = {instancePath:instancePath+"/caps/flows_max",schemaPath:"#/properties/caps/properties/flows_max/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
const err116 = {instancePath:instancePath+"/caps/flows_max",schemaPath:"#/properties/caps/properties/flows_max/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err117 = {instancePath:instancePath+"/caps/flows_max",schemaPath:"#/properties/caps/properties/flows_max/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
}
var _valid2 = _errs76 === errors;
if(_valid2){
valid19 = true;
passing2 = 0;
}
const _errs78 = errors;
if(data27 !== null){
const err118 = {instancePath:instancePath+"/caps/flows_max",schemaPath:"#/properties/caps/properties/flows_max/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
var _valid2 = _errs78 === errors;
if(_valid2 && valid19){
valid19 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid19 = true;
passing2 = 1;
}
}
if(!valid19){
const err119 = {instancePath:instancePath+"/caps/flows_max",schemaPath:"#/properties/caps/properties/flows_max/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
}
if(data24.window_start_utc !== undefined){
let data28 = data24.window_start_utc;
const _errs81 = errors;
let valid20 = false;
let passing3 = null;
const _errs82 = errors;
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
const err120 = {instancePath:instancePath+"/caps/window_start_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err121 = {instancePath:instancePath+"/caps/window_start_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
var _valid3 = _errs82 === errors;
if(_valid3){
valid20 = true;
passing3 = 0;
}
const _errs85 = errors;
if(data28 !== null){
const err122 = {instancePath:instancePath+"/caps/window_start_utc",schemaPath:"#/properties/caps/properties/window_start_utc/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
var _valid3 = _errs85 === errors;
if(_valid3 && valid20){
valid20 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid20 = true;
passing3 = 1;
}
}
if(!valid20){
const err123 = {instancePath:instancePath+"/caps/window_start_utc",schemaPath:"#/properties/caps/properties/window_start_utc/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
}
if(data24.window_end_utc !== undefined){
let data29 = data24.window_end_utc;
const _errs88 = errors;
let valid22 = false;
let passing4 = null;
const _errs89 = errors;
if(typeof data29 === "string"){
if(!pattern7.test(data29)){
const err124 = {instancePath:instancePath+"/caps/window_end_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err125 = {instancePath:instancePath+"/caps/window_end_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
var _valid4 = _errs89 === errors;
if(_valid4){
valid22 = true;
passing4 = 0;
}
const _errs92 = errors;
if(data29 !== null){
const err126 = {instancePath:instancePath+"/caps/window_end_utc",schemaPath:"#/properties/caps/properties/window_end_utc/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
var _valid4 = _errs92 === errors;
if(_valid4 && valid22){
valid22 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid22 = true;
passing4 = 1;
}
}
if(!valid22){
const err127 = {instancePath:instancePath+"/caps/window_end_utc",schemaPath:"#/properties/caps/properties/window_end_utc/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err128 = {instancePath:instancePath+"/caps",schemaPath:"#/properties/caps/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
}
if(data.speedup !== undefined){
let data30 = data.speedup;
if(!((typeof data30 == "number") && (isFinite(data30)))){
const err129 = {instancePath:instancePath+"/speedup",schemaPath:"#/properties/speedup/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
}
if(data.target_eps !== undefined){
let data31 = data.target_eps;
const _errs97 = errors;
let valid24 = false;
let passing5 = null;
const _errs98 = errors;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err130 = {instancePath:instancePath+"/target_eps",schemaPath:"#/properties/target_eps/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/target_eps",schemaPath:"#/properties/target_eps/oneOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
var _valid5 = _errs98 === errors;
if(_valid5){
valid24 = true;
passing5 = 0;
}
const _errs100 = errors;
if(data31 !== null){
const err132 = {instancePath:instancePath+"/target_eps",schemaPath:"#/properties/target_eps/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
var _valid5 = _errs100 === errors;
if(_valid5 && valid24){
valid24 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid24 = true;
passing5 = 1;
}
}
if(!valid24){
const err133 = {instancePath:instancePath+"/target_eps",schemaPath:"#/properties/target_eps/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
}
if(data.shard_plan !== undefined){
let data32 = data.shard_plan;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.lane_count === undefined){
const err134 = {instancePath:instancePath+"/shard_plan",schemaPath:"#/properties/shard_plan/required",keyword:"required",params:{missingProperty: "lane_count"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
if(data32.lane_index === undefined){
const err135 = {instancePath:instancePath+"/shard_plan",schemaPath:"#/properties/shard_plan/required",keyword:"required",params:{missingProperty: "lane_index"}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
for(const key5 in data32){
if(!((key5 === "lane_count") || (key5 === "lane_index"))){
const err136 = {instancePath:instancePath+"/shard_plan",schemaPath:"#/properties/shard_plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
}
if(data32.lane_count !== undefined){
let data33 = data32.lane_count;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err137 = {instancePath:instancePath+"/shard_plan/lane_count",schemaPath:"#/properties/shard_plan/properties/lane_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 64 || isNaN(data33)){
const err138 = {instancePath:instancePath+"/shard_plan/lane_count",schemaPath:"#/properties/shard_plan/properties/lane_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
if(data33 < 1 || isNaN(data33)){
const err139 = {instancePath:instancePath+"/shard_plan/lane_count",schemaPath:"#/properties/shard_plan/properties/lane_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
}
}
if(data32.lane_index !== undefined){
let data34 = data32.lane_index;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err140 = {instancePath:instancePath+"/shard_plan/lane_index",schemaPath:"#/properties/shard_plan/properties/lane_index/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 63 || isNaN(data34)){
const err141 = {instancePath:instancePath+"/shard_plan/lane_index",schemaPath:"#/properties/shard_plan/properties/lane_index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 63}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err142 = {instancePath:instancePath+"/shard_plan/lane_index",schemaPath:"#/properties/shard_plan/properties/lane_index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
}
}
}
else {
const err143 = {instancePath:instancePath+"/shard_plan",schemaPath:"#/properties/shard_plan/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
}
if(data.context_lead_ms !== undefined){
let data35 = data.context_lead_ms;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err144 = {instancePath:instancePath+"/context_lead_ms",schemaPath:"#/properties/context_lead_ms/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 9007199254740991 || isNaN(data35)){
const err145 = {instancePath:instancePath+"/context_lead_ms",schemaPath:"#/properties/context_lead_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err146 = {instancePath:instancePath+"/context_lead_ms",schemaPath:"#/properties/context_lead_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err146];
}
else {
noteFault(vErrors, err146);
}
errors++;
}
}
}
if(data.channels !== undefined){
let data36 = data.channels;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err147 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 64 || isNaN(data36)){
const err148 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
if(data36 < 1 || isNaN(data36)){
const err149 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
}
}
if(data.checkpoint_backend !== undefined){
if("postgres" !== data.checkpoint_backend){
const err150 = {instancePath:instancePath+"/checkpoint_backend",schemaPath:"#/properties/checkpoint_backend/const",keyword:"const",params:{allowedValue: "postgres"}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
}
if(data.checkpoint_pack_key !== undefined){
let data38 = data.checkpoint_pack_key;
if(typeof data38 === "string"){
if(!pattern6.test(data38)){
const err151 = {instancePath:instancePath+"/checkpoint_pack_key",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err152 = {instancePath:instancePath+"/checkpoint_pack_key",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
}
if(data.attempt_id !== undefined){
let data39 = data.attempt_id;
if(typeof data39 === "string"){
if(func2(data39) > 64){
const err153 = {instancePath:instancePath+"/attempt_id",schemaPath:"#/properties/attempt_id/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
}
if(func2(data39) < 1){
const err154 = {instancePath:instancePath+"/attempt_id",schemaPath:"#/properties/attempt_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err155 = {instancePath:instancePath+"/attempt_id",schemaPath:"#/properties/attempt_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
}
if(data.ig_base_url !== undefined){
let data40 = data.ig_base_url;
if(typeof data40 === "string"){
if(func2(data40) > 512){
const err156 = {instancePath:instancePath+"/ig_base_url",schemaPath:"#/properties/ig_base_url/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
if(func2(data40) < 1){
const err157 = {instancePath:instancePath+"/ig_base_url",schemaPath:"#/properties/ig_base_url/minLength",keyword:"minLength",params:{limit: 1}};
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
const err158 = {instancePath:instancePath+"/ig_base_url",schemaPath:"#/properties/ig_base_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
}
if(data.producer !== undefined){
let data41 = data.producer;
if(typeof data41 === "string"){
if(func2(data41) > 128){
const err159 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
if(func2(data41) < 1){
const err160 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/minLength",keyword:"minLength",params:{limit: 1}};
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
const err161 = {instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
noteFault(vErrors, err161);
}
errors++;
}
}
if(data.run_config_digest !== undefined){
let data42 = data.run_config_digest;
if(typeof data42 === "string"){
if(!pattern6.test(data42)){
const err162 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err162];
}
else {
noteFault(vErrors, err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
noteFault(vErrors, err163);
}
errors++;
}
}
if(data.task_arn !== undefined){
let data43 = data.task_arn;
if(typeof data43 === "string"){
if(func2(data43) > 1024){
const err164 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err164];
}
else {
noteFault(vErrors, err164);
}
errors++;
}
if(func2(data43) < 1){
const err165 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err165];
}
else {
noteFault(vErrors, err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
noteFault(vErrors, err166);
}
errors++;
}
}
if(data.started_at_utc !== undefined){
let data44 = data.started_at_utc;
if(typeof data44 === "string"){
if(!pattern7.test(data44)){
const err167 = {instancePath:instancePath+"/started_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err167];
}
else {
noteFault(vErrors, err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/started_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
noteFault(vErrors, err168);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data45 = data.written_at_utc;
if(typeof data45 === "string"){
if(!pattern7.test(data45)){
const err169 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err169];
}
else {
noteFault(vErrors, err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
noteFault(vErrors, err170);
}
errors++;
}
}
if(data.writer !== undefined){
let data46 = data.writer;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.identity === undefined){
const err171 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/required",keyword:"required",params:{missingProperty: "identity"}};
if(vErrors === null){
vErrors = [err171];
}
else {
noteFault(vErrors, err171);
}
errors++;
}
if(data46.task_arn === undefined){
const err172 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/required",keyword:"required",params:{missingProperty: "task_arn"}};
if(vErrors === null){
vErrors = [err172];
}
else {
noteFault(vErrors, err172);
}
errors++;
}
if(data46.image_digest === undefined){
const err173 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err173];
}
else {
noteFault(vErrors, err173);
}
errors++;
}
for(const key6 in data46){
if(!(((key6 === "identity") || (key6 === "task_arn")) || (key6 === "image_digest"))){
const err174 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err174];
}
else {
noteFault(vErrors, err174);
}
errors++;
}
}
if(data46.identity !== undefined){
let data47 = data46.identity;
if(typeof data47 === "string"){
if(func2(data47) > 128){
const err175 = {instancePath:instancePath+"/writer/identity",schemaPath:"#/properties/writer/properties/identity/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err175];
}
else {
noteFault(vErrors, err175);
}
errors++;
}
if(func2(data47) < 1){
const err176 = {instancePath:instancePath+"/writer/identity",schemaPath:"#/properties/writer/properties/identity/minLength",keyword:"minLength",params:{limit: 1}};
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
const err177 = {instancePath:instancePath+"/writer/identity",schemaPath:"#/properties/writer/properties/identity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err177];
}
else {
noteFault(vErrors, err177);
}
errors++;
}
}
if(data46.task_arn !== undefined){
let data48 = data46.task_arn;
if(typeof data48 === "string"){
if(func2(data48) > 1024){
const err178 = {instancePath:instancePath+"/writer/task_arn",schemaPath:"#/properties/writer/properties/task_arn/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err178];
}
else {
noteFault(vErrors, err178);
}
errors++;
}
if(func2(data48) < 1){
const err179 = {instancePath:instancePath+"/writer/task_arn",schemaPath:"#/properties/writer/properties/task_arn/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err179];
}
else {
noteFault(vErrors, err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/writer/task_arn",schemaPath:"#/properties/writer/properties/task_arn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
noteFault(vErrors, err180);
}
errors++;
}
}
if(data46.image_digest !== undefined){
let data49 = data46.image_digest;
if(typeof data49 === "string"){
if(!pattern21.test(data49)){
const err181 = {instancePath:instancePath+"/writer/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err181];
}
else {
noteFault(vErrors, err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/writer/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
noteFault(vErrors, err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err183];
}
else {
noteFault(vErrors, err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err184];
}
else {
noteFault(vErrors, err184);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

