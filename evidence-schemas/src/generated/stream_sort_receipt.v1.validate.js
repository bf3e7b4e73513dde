// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"stream_sort_receipt.v1.schema.json","type":"object","additionalProperties":false,"required":["stream_view_id","engine_run_root","stream_view_root","output_id","output_ids","sort_keys","partition_granularity","sort_key","tie_breakers","source_locator_digest","input_fingerprint","output_fingerprint","input_count","output_count","source_row_count","raw_stats","sorted_stats","stats_engine","chunk_days","platform_run_id","started_at_utc","ended_at_utc","created_utc","status","task_arn"],"properties":{"stream_view_id":{"$ref":"common.v1.schema.json#/$defs/hex64"},"engine_run_root":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"stream_view_root":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"output_id":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_]+$"},"output_ids":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_]+$"}},"sort_keys":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128}},"partition_granularity":{"const":"flat"},"slice":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","start_utc","end_utc","max_rows"],"properties":{"kind":{"const":"window"},"start_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"end_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"max_rows":{"type":"null"}}},{"type":"object","additionalProperties":false,"required":["kind","start_utc","end_utc","max_rows"],"properties":{"kind":{"const":"first_rows"},"start_utc":{"type":"null"},"end_utc":{"type":"null"},"max_rows":{"type":"integer","minimum":1}}}]},"sort_key":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128}},"tie_breakers":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128}},"source_locator_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"input_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"output_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"input_count":{"type":"integer","minimum":1},"output_count":{"type":"integer","minimum":1},"source_row_count":{"type":"integer","minimum":1},"raw_stats":{"type":"object","additionalProperties":false,"required":["row_count","hash_sum","hash_sum2","min_ts_utc","max_ts_utc"],"properties":{"row_count":{"type":"integer","minimum":0},"hash_sum":{"type":"string","minLength":1,"maxLength":39,"pattern":"^(0|[1-9][0-9]*)$"},"hash_sum2":{"type":"string","minLength":1,"maxLength":39,"pattern":"^(0|[1-9][0-9]*)$"},"min_ts_utc":{"type":"string","minLength":1,"maxLength":64},"max_ts_utc":{"type":"string","minLength":1,"maxLength":64}}},"sorted_stats":{"type":"object","additionalProperties":false,"required":["row_count","hash_sum","hash_sum2","min_ts_utc","max_ts_utc"],"properties":{"row_count":{"type":"integer","minimum":0},"hash_sum":{"type":"string","minLength":1,"maxLength":39,"pattern":"^(0|[1-9][0-9]*)$"},"hash_sum2":{"type":"string","minLength":1,"maxLength":39,"pattern":"^(0|[1-9][0-9]*)$"},"min_ts_utc":{"type":"string","minLength":1,"maxLength":64},"max_ts_utc":{"type":"string","minLength":1,"maxLength":64}}},"stats_engine":{"type":"string","minLength":1,"maxLength":64},"chunk_days":{"type":"integer","minimum":0},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"started_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"ended_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"created_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"status":{"const":"OK"},"task_arn":{"type":"string","minLength":1,"maxLength":1024}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema39 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9_]+$", "u");
const pattern9 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern14 = new RegExp("^(0|[1-9][0-9]*)$", "u");
const pattern18 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="stream_sort_receipt.v1.schema.json" */;
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
if(data.stream_view_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stream_view_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.engine_run_root === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine_run_root"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.stream_view_root === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stream_view_root"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.output_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.output_ids === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_ids"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.sort_keys === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sort_keys"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.partition_granularity === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partition_granularity"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.sort_key === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sort_key"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.tie_breakers === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tie_breakers"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.source_locator_digest === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_locator_digest"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.input_fingerprint === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input_fingerprint"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.output_fingerprint === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_fingerprint"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.input_count === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input_count"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.output_count === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_count"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.source_row_count === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_row_count"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.raw_stats === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "raw_stats"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data.sorted_stats === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sorted_stats"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data.stats_engine === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stats_engine"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(data.chunk_days === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chunk_days"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(data.platform_run_id === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(data.started_at_utc === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_at_utc"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(data.ended_at_utc === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ended_at_utc"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(data.created_utc === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_utc"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data.status === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(data.task_arn === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_arn"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err25 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data.stream_view_id !== undefined){
let data0 = data.stream_view_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err26 = {instancePath:instancePath+"/stream_view_id",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err27 = {instancePath:instancePath+"/stream_view_id",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data.engine_run_root !== undefined){
let data1 = data.engine_run_root;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
const err28 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(func2(data1) < 1){
const err29 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(!pattern5.test(data1)){
const err30 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
}
if(data.stream_view_root !== undefined){
let data2 = data.stream_view_root;
if(typeof data2 === "string"){
if(func2(data2) > 1024){
const err32 = {instancePath:instancePath+"/stream_view_root",schemaPath:"#/properties/stream_view_root/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(func2(data2) < 1){
const err33 = {instancePath:instancePath+"/stream_view_root",schemaPath:"#/properties/stream_view_root/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(!pattern5.test(data2)){
const err34 = {instancePath:instancePath+"/stream_view_root",schemaPath:"#/properties/stream_view_root/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err35 = {instancePath:instancePath+"/stream_view_root",schemaPath:"#/properties/stream_view_root/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data.output_id !== undefined){
let data3 = data.output_id;
if(typeof data3 === "string"){
if(func2(data3) > 128){
const err36 = {instancePath:instancePath+"/output_id",schemaPath:"#/properties/output_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(func2(data3) < 1){
const err37 = {instancePath:instancePath+"/output_id",schemaPath:"#/properties/output_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(!pattern7.test(data3)){
const err38 = {instancePath:instancePath+"/output_id",schemaPath:"#/properties/output_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"}};
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
const err39 = {instancePath:instancePath+"/output_id",schemaPath:"#/properties/output_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data.output_ids !== undefined){
let data4 = data.output_ids;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) > 128){
const err40 = {instancePath:instancePath+"/output_ids/" + i0,schemaPath:"#/properties/output_ids/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(func2(data5) < 1){
const err41 = {instancePath:instancePath+"/output_ids/" + i0,schemaPath:"#/properties/output_ids/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(!pattern7.test(data5)){
const err42 = {instancePath:instancePath+"/output_ids/" + i0,schemaPath:"#/properties/output_ids/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"}};
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
const err43 = {instancePath:instancePath+"/output_ids/" + i0,schemaPath:"#/properties/output_ids/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err44 = {instancePath:instancePath+"/output_ids",schemaPath:"#/properties/output_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
if(data.sort_keys !== undefined){
let data6 = data.sort_keys;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func2(data7) > 128){
const err45 = {instancePath:instancePath+"/sort_keys/" + i1,schemaPath:"#/properties/sort_keys/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(func2(data7) < 1){
const err46 = {instancePath:instancePath+"/sort_keys/" + i1,schemaPath:"#/properties/sort_keys/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err47 = {instancePath:instancePath+"/sort_keys/" + i1,schemaPath:"#/properties/sort_keys/items/type",keyword:"type",params:{type: "string"}};
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
const err48 = {instancePath:instancePath+"/sort_keys",schemaPath:"#/properties/sort_keys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data.partition_granularity !== undefined){
if("flat" !== data.partition_granularity){
const err49 = {instancePath:instancePath+"/partition_granularity",schemaPath:"#/properties/partition_granularity/const",keyword:"const",params:{allowedValue: "flat"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data.slice !== undefined){
let data9 = data.slice;
const _errs21 = errors;
let valid6 = false;
let passing0 = null;
const _errs22 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.kind === undefined){
const err50 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(data9.start_utc === undefined){
const err51 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/0/required",keyword:"required",params:{missingProperty: "start_utc"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(data9.end_utc === undefined){
const err52 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/0/required",keyword:"required",params:{missingProperty: "end_utc"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(data9.max_rows === undefined){
const err53 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/0/required",keyword:"required",params:{missingProperty: "max_rows"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
for(const key1 in data9){
if(!((((key1 === "kind") || (key1 === "start_utc")) || (key1 === "end_utc")) || (key1 === "max_rows"))){
const err54 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
}
if(data9.kind !== undefined){
if("window" !== data9.kind){
const err55 = {instancePath:instancePath+"/slice/kind",schemaPath:"#/properties/slice/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "window"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data9.start_utc !== undefined){
let data11 = data9.start_utc;
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
const err56 = {instancePath:instancePath+"/slice/start_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/slice/start_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
}
if(data9.end_utc !== undefined){
let data12 = data9.end_utc;
if(typeof data12 === "string"){
if(!pattern9.test(data12)){
const err58 = {instancePath:instancePath+"/slice/end_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/slice/end_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data9.max_rows !== undefined){
if(data9.max_rows !== null){
const err60 = {instancePath:instancePath+"/slice/max_rows",schemaPath:"#/properties/slice/oneOf/0/properties/max_rows/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
var props0 = true;
}
const _errs34 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.kind === undefined){
const err62 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(data9.start_utc === undefined){
const err63 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/1/required",keyword:"required",params:{missingProperty: "start_utc"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(data9.end_utc === undefined){
const err64 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/1/required",keyword:"required",params:{missingProperty: "end_utc"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(data9.max_rows === undefined){
const err65 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/1/required",keyword:"required",params:{missingProperty: "max_rows"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
for(const key2 in data9){
if(!((((key2 === "kind") || (key2 === "start_utc")) || (key2 === "end_utc")) || (key2 === "max_rows"))){
const err66 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
if(data9.kind !== undefined){
if("first_rows" !== data9.kind){
const err67 = {instancePath:instancePath+"/slice/kind",schemaPath:"#/properties/slice/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "first_rows"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
}
if(data9.start_utc !== undefined){
if(data9.start_utc !== null){
const err68 = {instancePath:instancePath+"/slice/start_utc",schemaPath:"#/properties/slice/oneOf/1/properties/start_utc/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
if(data9.end_utc !== undefined){
if(data9.end_utc !== null){
const err69 = {instancePath:instancePath+"/slice/end_utc",schemaPath:"#/properties/slice/oneOf/1/properties/end_utc/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
if(data9.max_rows !== undefined){
let data17 = data9.max_rows;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err70 = {instancePath:instancePath+"/slice/max_rows",schemaPath:"#/properties/slice/oneOf/1/properties/max_rows/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err71 = {instancePath:instancePath+"/slice/max_rows",schemaPath:"#/properties/slice/oneOf/1/properties/max_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
}
}
else {
const err72 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid6){
const err73 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.sort_key !== undefined){
let data18 = data.sort_key;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(typeof data19 === "string"){
if(func2(data19) > 128){
const err74 = {instancePath:instancePath+"/sort_key/" + i2,schemaPath:"#/properties/sort_key/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if(func2(data19) < 1){
const err75 = {instancePath:instancePath+"/sort_key/" + i2,schemaPath:"#/properties/sort_key/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err76 = {instancePath:instancePath+"/sort_key/" + i2,schemaPath:"#/properties/sort_key/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err77 = {instancePath:instancePath+"/sort_key",schemaPath:"#/properties/sort_key/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
}
if(data.tie_breakers !== undefined){
let data20 = data.tie_breakers;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(typeof data21 === "string"){
if(func2(data21) > 128){
const err78 = {instancePath:instancePath+"/tie_breakers/" + i3,schemaPath:"#/properties/tie_breakers/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
if(func2(data21) < 1){
const err79 = {instancePath:instancePath+"/tie_breakers/" + i3,schemaPath:"#/properties/tie_breakers/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err80 = {instancePath:instancePath+"/tie_breakers/" + i3,schemaPath:"#/properties/tie_breakers/items/type",keyword:"type",params:{type: "string"}};
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
const err81 = {instancePath:instancePath+"/tie_breakers",schemaPath:"#/properties/tie_breakers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
}
if(data.source_locator_digest !== undefined){
let data22 = data.source_locator_digest;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err82 = {instancePath:instancePath+"/source_locator_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err83 = {instancePath:instancePath+"/source_locator_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
if(data.input_fingerprint !== undefined){
let data23 = data.input_fingerprint;
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err84 = {instancePath:instancePath+"/input_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err85 = {instancePath:instancePath+"/input_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
if(data.output_fingerprint !== undefined){
let data24 = data.output_fingerprint;
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err86 = {instancePath:instancePath+"/output_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err87 = {instancePath:instancePath+"/output_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
if(data.input_count !== undefined){
let data25 = data.input_count;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err88 = {instancePath:instancePath+"/input_count",schemaPath:"#/properties/input_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err89 = {instancePath:instancePath+"/input_count",schemaPath:"#/properties/input_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.output_count !== undefined){
let data26 = data.output_count;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err90 = {instancePath:instancePath+"/output_count",schemaPath:"#/properties/output_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err91 = {instancePath:instancePath+"/output_count",schemaPath:"#/properties/output_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.source_row_count !== undefined){
let data27 = data.source_row_count;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err92 = {instancePath:instancePath+"/source_row_count",schemaPath:"#/properties/source_row_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
const err93 = {instancePath:instancePath+"/source_row_count",schemaPath:"#/properties/source_row_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
}
if(data.raw_stats !== undefined){
let data28 = data.raw_stats;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.row_count === undefined){
const err94 = {instancePath:instancePath+"/raw_stats",schemaPath:"#/properties/raw_stats/required",keyword:"required",params:{missingProperty: "row_count"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if(data28.hash_sum === undefined){
const err95 = {instancePath:instancePath+"/raw_stats",schemaPath:"#/properties/raw_stats/required",keyword:"required",params:{missingProperty: "hash_sum"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
if(data28.hash_sum2 === undefined){
const err96 = {instancePath:instancePath+"/raw_stats",schemaPath:"#/properties/raw_stats/required",keyword:"required",params:{missingProperty: "hash_sum2"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
if(data28.min_ts_utc === undefined){
const err97 = {instancePath:instancePath+"/raw_stats",schemaPath:"#/properties/raw_stats/required",keyword:"required",params:{missingProperty: "min_ts_utc"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
if(data28.max_ts_utc === undefined){
const err98 = {instancePath:instancePath+"/raw_stats",schemaPath:"#/properties/raw_stats/required",keyword:"required",params:{missingProperty: "max_ts_utc"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
for(const key3 in data28){
if(!(((((key3 === "row_count") || (key3 === "hash_sum")) || (key3 === "hash_sum2")) || (key3 === "min_ts_utc")) || (key3 === "max_ts_utc"))){
const err99 = {instancePath:instancePath+"/raw_stats",schemaPath:"#/properties/raw_stats/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
}
if(data28.row_count !== undefined){
let data29 = data28.row_count;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err100 = {instancePath:instancePath+"/raw_stats/row_count",schemaPath:"#/properties/raw_stats/properties/row_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err101 = {instancePath:instancePath+"/raw_stats/row_count",schemaPath:"#/properties/raw_stats/properties/row_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data28.hash_sum !== undefined){
let data30 = data28.hash_sum;
if(typeof data30 === "string"){
if(func2(data30) > 39){
const err102 = {instancePath:instancePath+"/raw_stats/hash_sum",schemaPath:"#/properties/raw_stats/properties/hash_sum/maxLength",keyword:"maxLength",params:{limit: 39}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
if(func2(data30) < 1){
const err103 = {instancePath:instancePath+"/raw_stats/hash_sum",schemaPath:"#/properties/raw_stats/properties/hash_sum/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
if(!pattern14.test(data30)){
const err104 = {instancePath:instancePath+"/raw_stats/hash_sum",schemaPath:"#/properties/raw_stats/properties/hash_sum/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
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
const err105 = {instancePath:instancePath+"/raw_stats/hash_sum",schemaPath:"#/properties/raw_stats/properties/hash_sum/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
}
if(data28.hash_sum2 !== undefined){
let data31 = data28.hash_sum2;
if(typeof data31 === "string"){
if(func2(data31) > 39){
const err106 = {instancePath:instancePath+"/raw_stats/hash_sum2",schemaPath:"#/properties/raw_stats/properties/hash_sum2/maxLength",keyword:"maxLength",params:{limit: 39}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
if(func2(data31) < 1){
const err107 = {instancePath:instancePath+"/raw_stats/hash_sum2",schemaPath:"#/properties/raw_stats/properties/hash_sum2/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
if(!pattern14.test(data31)){
const err108 = {instancePath:instancePath+"/raw_stats/hash_sum2",schemaPath:"#/properties/raw_stats/properties/hash_sum2/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/raw_stats/hash_sum2",schemaPath:"#/properties/raw_stats/properties/hash_sum2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
}
if(data28.min_ts_utc !== undefined){
let data32 = data28.min_ts_utc;
if(typeof data32 === "string"){
if(func2(data32) > 64){
const err110 = {instancePath:instancePath+"/raw_stats/min_ts_utc",schemaPath:"#/properties/raw_stats/properties/min_ts_utc/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
if(func2(data32) < 1){
const err111 = {instancePath:instancePath+"/raw_stats/min_ts_utc",schemaPath:"#/properties/raw_stats/properties/min_ts_utc/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/raw_stats/min_ts_utc",schemaPath:"#/properties/raw_stats/properties/min_ts_utc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
}
if(data28.max_ts_utc !== undefined){
let data33 = data28.max_ts_utc;
if(typeof data33 === "string"){
if(func2(data33) > 64){
const err113 = {instancePath:instancePath+"/raw_stats/max_ts_utc",schemaPath:"#/properties/raw_stats/properties/max_ts_utc/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
if(func2(data33) < 1){
const err114 = {instancePath:instancePath+"/raw_stats/max_ts_utc",schemaPath:"#/properties/raw_stats/properties/max_ts_utc/minLength",keyword:"minLength",params:{limit: 1}};
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
const err115 = {instancePath:instancePath+"/raw_stats/max_ts_utc",schemaPath:"#/properties/raw_stats/properties/max_ts_utc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/raw_stats",schemaPath:"#/properties/raw_stats/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
}
if(data.sorted_stats !== undefined){
let data34 = data.sorted_stats;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.row_count === undefined){
const err117 = {instancePath:instancePath+"/sorted_stats",schemaPath:"#/properties/sorted_stats/required",keyword:"required",params:{missingProperty: "row_count"}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
if(data34.hash_sum === undefined){
const err118 = {instancePath:instancePath+"/sorted_stats",schemaPath:"#/properties/sorted_stats/required",keyword:"required",params:{missingProperty: "hash_sum"}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
if(data34.hash_sum2 === undefined){
const err119 = {instancePath:instancePath+"/sorted_stats",schemaPath:"#/properties/sorted_stats/required",keyword:"required",params:{missingProperty: "hash_sum2"}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
if(data34.min_ts_utc === undefined){
const err120 = {instancePath:instancePath+"/sorted_stats",schemaPath:"#/properties/sorted_stats/required",keyword:"required",params:{missingProperty: "min_ts_utc"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
if(data34.max_ts_utc === undefined){
const err121 = {instancePath:instancePath+"/sorted_stats",schemaPath:"#/properties/sorted_stats/required",keyword:"required",params:{missingProperty: "max_ts_utc"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
for(const key4 in data34){
if(!(((((key4 === "row_count") || (key4 === "hash_sum")) || (key4 === "hash_sum2")) || (key4 === "min_ts_utc")) || (key4 === "max_ts_utc"))){
const err122 = {instancePath:instancePath+"/sorted_stats",schemaPath:"#/properties/sorted_stats/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
}
if(data34.row_count !== undefined){
let data35 = data34.row_count;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err123 = {instancePath:instancePath+"/sorted_stats/row_count",schemaPath:"#/properties/sorted_stats/properties/row_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err124 = {instancePath:instancePath+"/sorted_stats/row_count",schemaPath:"#/properties/sorted_stats/properties/row_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data34.hash_sum !== undefined){
let data36 = data34.hash_sum;
if(typeof data36 === "string"){
if(func2(data36) > 39){
const err125 = {instancePath:instancePath+"/sorted_stats/hash_sum",schemaPath:"#/properties/sorted_stats/properties/hash_sum/maxLength",keyword:"maxLength",params:{limit: 39}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
if(func2(data36) < 1){
const err126 = {instancePath:instancePath+"/sorted_stats/hash_sum",schemaPath:"#/properties/sorted_stats/properties/hash_sum/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
if(!pattern14.test(data36)){
const err127 = {instancePath:instancePath+"/sorted_stats/hash_sum",schemaPath:"#/properties/sorted_stats/properties/hash_sum/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/sorted_stats/hash_sum",schemaPath:"#/properties/sorted_stats/properties/hash_sum/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
}
if(data34.hash_sum2 !== undefined){
let data37 = data34.hash_sum2;
if(typeof data37 === "string"){
if(func2(data37) > 39){
const err129 = {instancePath:instancePath+"/sorted_stats/hash_sum2",schemaPath:"#/properties/sorted_stats/properties/hash_sum2/maxLength",keyword:"maxLength",params:{limit: 39}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
if(func2(data37) < 1){
const err130 = {instancePath:instancePath+"/sorted_stats/hash_sum2",schemaPath:"#/properties/sorted_stats/properties/hash_sum2/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
if(!pattern14.test(data37)){
const err131 = {instancePath:instancePath+"/sorted_stats/hash_sum2",schemaPath:"#/properties/sorted_stats/properties/hash_sum2/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/sorted_stats/hash_sum2",schemaPath:"#/properties/sorted_stats/properties/hash_sum2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
}
if(data34.min_ts_utc !== undefined){
let data38 = data34.min_ts_utc;
if(typeof data38 === "string"){
if(func2(data38) > 64){
const err133 = {instancePath:instancePath+"/sorted_stats/min_ts_utc",schemaPath:"#/properties/sorted_stats/properties/min_ts_utc/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
if(func2(data38) < 1){
const err134 = {instancePath:instancePath+"/sorted_stats/min_ts_utc",schemaPath:"#/properties/sorted_stats/properties/min_ts_utc/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/sorted_stats/min_ts_utc",schemaPath:"#/properties/sorted_stats/properties/min_ts_utc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
}
if(data34.max_ts_utc !== undefined){
let data39 = data34.max_ts_utc;
if(typeof data39 === "string"){
if(func2(data39) > 64){
const err136 = {instancePath:instancePath+"/sorted_stats/max_ts_utc",schemaPath:"#/properties/sorted_stats/properties/max_ts_utc/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
if(func2(data39) < 1){
const err137 = {instancePath:instancePath+"/sorted_stats/max_ts_utc",schemaPath:"#/properties/sorted_stats/properties/max_ts_utc/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/sorted_stats/max_ts_utc",schemaPath:"#/properties/sorted_stats/properties/max_ts_utc/type",keyword:"type",params:{type: "string"}};
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
else {
const err139 = {instancePath:instancePath+"/sorted_stats",schemaPath:"#/properties/sorted_stats/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
}
if(data.stats_engine !== undefined){
let data40 = data.stats_engine;
if(typeof data40 === "string"){
if(func2(data40) > 64){
const err140 = {instancePath:instancePath+"/stats_engine",schemaPath:"#/properties/stats_engine/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
if(func2(data40) < 1){
const err141 = {instancePath:instancePath+"/stats_engine",schemaPath:"#/properties/stats_engine/minLength",keyword:"minLength",params:{limit: 1}};
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
const err142 = {instancePath:instancePath+"/stats_engine",schemaPath:"#/properties/stats_engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
}
if(data.chunk_days !== undefined){
let data41 = data.chunk_days;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err143 = {instancePath:instancePath+"/chunk_days",schemaPath:"#/properties/chunk_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err144 = {instancePath:instancePath+"/chunk_days",schemaPath:"#/properties/chunk_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.platform_run_id !== undefined){
let data42 = data.platform_run_id;
if(typeof data42 === "string"){
if(!pattern18.test(data42)){
const err145 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
noteFault(vErrors, err146);
}
errors++;
}
}
if(data.started_at_utc !== undefined){
let data43 = data.started_at_utc;
if(typeof data43 === "string"){
if(!pattern9.test(data43)){
const err147 = {instancePath:instancePath+"/started_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err148 = {instancePath:instancePath+"/started_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
}
if(data.ended_at_utc !== undefined){
let data44 = data.ended_at_utc;
if(typeof data44 === "string"){
if(!pattern9.test(data44)){
const err149 = {instancePath:instancePath+"/ended_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/ended_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
}
if(data.created_utc !== undefined){
let data45 = data.created_utc;
if(typeof data45 === "string"){
if(!pattern9.test(data45)){
const err151 = {instancePath:instancePath+"/created_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err152 = {instancePath:instancePath+"/created_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
}
if(data.status !== undefined){
if("OK" !== data.status){
const err153 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "OK"}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
}
}
if(data.task_arn !== undefined){
let data47 = data.task_arn;
if(typeof data47 === "string"){
if(func2(data47) > 1024){
const err154 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
if(func2(data47) < 1){
const err155 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/type",keyword:"type",params:{type: "string"}};
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
const err157 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err157];
}
else {
noteFault(vErrors, err157);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

