// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"stream_view_manifest.v1.schema.json","type":"object","additionalProperties":false,"required":["stream_view_id","engine_run_root","stream_view_root","engine_run_id","scenario_id","world_key","output_id","output_ids","sort_keys","partition_granularity","created_utc","shards"],"properties":{"stream_view_id":{"$ref":"common.v1.schema.json#/$defs/hex64"},"engine_run_root":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"stream_view_root":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"engine_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"scenario_id":{"type":"string","minLength":1,"maxLength":256},"world_key":{"type":"object","additionalProperties":false,"required":["manifest_fingerprint","parameter_hash","scenario_id","seed"],"properties":{"manifest_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"parameter_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"scenario_id":{"type":"string","minLength":1,"maxLength":256},"seed":{"$ref":"common.v1.schema.json#/$defs/uint64"}}},"output_id":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_]+$"},"output_ids":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_]+$"}},"sort_keys":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128}},"partition_granularity":{"const":"flat"},"slice":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","start_utc","end_utc","max_rows"],"properties":{"kind":{"const":"window"},"start_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"end_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"max_rows":{"type":"null"}}},{"type":"object","additionalProperties":false,"required":["kind","start_utc","end_utc","max_rows"],"properties":{"kind":{"const":"first_rows"},"start_utc":{"type":"null"},"end_utc":{"type":"null"},"max_rows":{"type":"integer","minimum":1}}}]},"created_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"shards":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","key","rows","bytes","sha256","min_key","max_key"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64,"pattern":"^part-[0-9]{6}\\.parquet$"},"key":{"type":"string","minLength":1,"maxLength":1024},"rows":{"type":"integer","minimum":1},"bytes":{"type":"integer","minimum":1},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"min_key":{"type":"string","minLength":1,"maxLength":128},"max_key":{"type":"string","minLength":1,"maxLength":128}}}}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema34 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema37 = {"type":"string","pattern":"^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"};
const schema38 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
const pattern7 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern10 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
const pattern11 = new RegExp("^[A-Za-z0-9_]+$", "u");
const pattern13 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern16 = new RegExp("^part-[0-9]{6}\\.parquet$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="stream_view_manifest.v1.schema.json" */;
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
if(data.engine_run_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine_run_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.scenario_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario_id"}};
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
if(data.output_id === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_id"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.output_ids === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_ids"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.sort_keys === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sort_keys"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.partition_granularity === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partition_granularity"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.created_utc === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_utc"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.shards === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shards"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
}
if(data.stream_view_id !== undefined){
let data0 = data.stream_view_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err13 = {instancePath:instancePath+"/stream_view_id",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/stream_view_id",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
if(data.engine_run_root !== undefined){
let data1 = data.engine_run_root;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
const err15 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(func2(data1) < 1){
const err16 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(!pattern5.test(data1)){
const err17 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err18 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.stream_view_root !== undefined){
let data2 = data.stream_view_root;
if(typeof data2 === "string"){
if(func2(data2) > 1024){
const err19 = {instancePath:instancePath+"/stream_view_root",schemaPath:"#/properties/stream_view_root/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(func2(data2) < 1){
const err20 = {instancePath:instancePath+"/stream_view_root",schemaPath:"#/properties/stream_view_root/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(!pattern5.test(data2)){
const err21 = {instancePath:instancePath+"/stream_view_root",schemaPath:"#/properties/stream_view_root/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err22 = {instancePath:instancePath+"/stream_view_root",schemaPath:"#/properties/stream_view_root/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
if(data.engine_run_id !== undefined){
let data3 = data.engine_run_id;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err23 = {instancePath:instancePath+"/engine_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err24 = {instancePath:instancePath+"/engine_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data.scenario_id !== undefined){
let data4 = data.scenario_id;
if(typeof data4 === "string"){
if(func2(data4) > 256){
const err25 = {instancePath:instancePath+"/scenario_id",schemaPath:"#/properties/scenario_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(func2(data4) < 1){
const err26 = {instancePath:instancePath+"/scenario_id",schemaPath:"#/properties/scenario_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err27 = {instancePath:instancePath+"/scenario_id",schemaPath:"#/properties/scenario_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data.world_key !== undefined){
let data5 = data.world_key;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.manifest_fingerprint === undefined){
const err28 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/required",keyword:"required",params:{missingProperty: "manifest_fingerprint"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data5.parameter_hash === undefined){
const err29 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/required",keyword:"required",params:{missingProperty: "parameter_hash"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(data5.scenario_id === undefined){
const err30 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/required",keyword:"required",params:{missingProperty: "scenario_id"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(data5.seed === undefined){
const err31 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/required",keyword:"required",params:{missingProperty: "seed"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "manifest_fingerprint") || (key1 === "parameter_hash")) || (key1 === "scenario_id")) || (key1 === "seed"))){
const err32 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data5.manifest_fingerprint !== undefined){
let data6 = data5.manifest_fingerprint;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err33 = {instancePath:instancePath+"/world_key/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err34 = {instancePath:instancePath+"/world_key/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
if(data5.parameter_hash !== undefined){
let data7 = data5.parameter_hash;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err35 = {instancePath:instancePath+"/world_key/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err36 = {instancePath:instancePath+"/world_key/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data5.scenario_id !== undefined){
let data8 = data5.scenario_id;
if(typeof data8 === "string"){
if(func2(data8) > 256){
const err37 = {instancePath:instancePath+"/world_key/scenario_id",schemaPath:"#/properties/world_key/properties/scenario_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(func2(data8) < 1){
const err38 = {instancePath:instancePath+"/world_key/scenario_id",schemaPath:"#/properties/world_key/properties/scenario_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err39 = {instancePath:instancePath+"/world_key/scenario_id",schemaPath:"#/properties/world_key/properties/scenario_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data5.seed !== undefined){
let data9 = data5.seed;
if(typeof data9 === "string"){
if(!pattern10.test(data9)){
const err40 = {instancePath:instancePath+"/world_key/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"}};
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
const err41 = {instancePath:instancePath+"/world_key/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/type",keyword:"type",params:{type: "string"}};
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
const err42 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data.output_id !== undefined){
let data10 = data.output_id;
if(typeof data10 === "string"){
if(func2(data10) > 128){
const err43 = {instancePath:instancePath+"/output_id",schemaPath:"#/properties/output_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(func2(data10) < 1){
const err44 = {instancePath:instancePath+"/output_id",schemaPath:"#/properties/output_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(!pattern11.test(data10)){
const err45 = {instancePath:instancePath+"/output_id",schemaPath:"#/properties/output_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"}};
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
const err46 = {instancePath:instancePath+"/output_id",schemaPath:"#/properties/output_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data.output_ids !== undefined){
let data11 = data.output_ids;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(func2(data12) > 128){
const err47 = {instancePath:instancePath+"/output_ids/" + i0,schemaPath:"#/properties/output_ids/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(func2(data12) < 1){
const err48 = {instancePath:instancePath+"/output_ids/" + i0,schemaPath:"#/properties/output_ids/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if(!pattern11.test(data12)){
const err49 = {instancePath:instancePath+"/output_ids/" + i0,schemaPath:"#/properties/output_ids/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"}};
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
const err50 = {instancePath:instancePath+"/output_ids/" + i0,schemaPath:"#/properties/output_ids/items/type",keyword:"type",params:{type: "string"}};
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
const err51 = {instancePath:instancePath+"/output_ids",schemaPath:"#/properties/output_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
if(data.sort_keys !== undefined){
let data13 = data.sort_keys;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 === "string"){
if(func2(data14) > 128){
const err52 = {instancePath:instancePath+"/sort_keys/" + i1,schemaPath:"#/properties/sort_keys/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(func2(data14) < 1){
const err53 = {instancePath:instancePath+"/sort_keys/" + i1,schemaPath:"#/properties/sort_keys/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err54 = {instancePath:instancePath+"/sort_keys/" + i1,schemaPath:"#/properties/sort_keys/items/type",keyword:"type",params:{type: "string"}};
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
const err55 = {instancePath:instancePath+"/sort_keys",schemaPath:"#/properties/sort_keys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data.partition_granularity !== undefined){
if("flat" !== data.partition_granularity){
const err56 = {instancePath:instancePath+"/partition_granularity",schemaPath:"#/properties/partition_granularity/const",keyword:"const",params:{allowedValue: "flat"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
if(data.slice !== undefined){
let data16 = data.slice;
const _errs40 = errors;
let valid11 = false;
let passing0 = null;
const _errs41 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.kind === undefined){
const err57 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(data16.start_utc === undefined){
const err58 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/0/required",keyword:"required",params:{missingProperty: "start_utc"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if(data16.end_utc === undefined){
const err59 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/0/required",keyword:"required",params:{missingProperty: "end_utc"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(data16.max_rows === undefined){
const err60 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/0/required",keyword:"required",params:{missingProperty: "max_rows"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
for(const key2 in data16){
if(!((((key2 === "kind") || (key2 === "start_utc")) || (key2 === "end_utc")) || (key2 === "max_rows"))){
const err61 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data16.kind !== undefined){
if("window" !== data16.kind){
const err62 = {instancePath:instancePath+"/slice/kind",schemaPath:"#/properties/slice/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "window"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
if(data16.start_utc !== undefined){
let data18 = data16.start_utc;
if(typeof data18 === "string"){
if(!pattern13.test(data18)){
const err63 = {instancePath:instancePath+"/slice/start_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err64 = {instancePath:instancePath+"/slice/start_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
if(data16.end_utc !== undefined){
let data19 = data16.end_utc;
if(typeof data19 === "string"){
if(!pattern13.test(data19)){
const err65 = {instancePath:instancePath+"/slice/end_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err66 = {instancePath:instancePath+"/slice/end_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
if(data16.max_rows !== undefined){
if(data16.max_rows !== null){
const err67 = {instancePath:instancePath+"/slice/max_rows",schemaPath:"#/properties/slice/oneOf/0/properties/max_rows/type",keyword:"type",params:{type: "null"}};
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
const err68 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
var _valid0 = _errs41 === errors;
if(_valid0){
valid11 = true;
passing0 = 0;
var props0 = true;
}
const _errs53 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.kind === undefined){
const err69 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(data16.start_utc === undefined){
const err70 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/1/required",keyword:"required",params:{missingProperty: "start_utc"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(data16.end_utc === undefined){
const err71 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/1/required",keyword:"required",params:{missingProperty: "end_utc"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(data16.max_rows === undefined){
const err72 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/1/required",keyword:"required",params:{missingProperty: "max_rows"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
for(const key3 in data16){
if(!((((key3 === "kind") || (key3 === "start_utc")) || (key3 === "end_utc")) || (key3 === "max_rows"))){
const err73 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
if(data16.kind !== undefined){
if("first_rows" !== data16.kind){
const err74 = {instancePath:instancePath+"/slice/kind",schemaPath:"#/properties/slice/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "first_rows"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
}
if(data16.start_utc !== undefined){
if(data16.start_utc !== null){
const err75 = {instancePath:instancePath+"/slice/start_utc",schemaPath:"#/properties/slice/oneOf/1/properties/start_utc/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
}
if(data16.end_utc !== undefined){
if(data16.end_utc !== null){
const err76 = {instancePath:instancePath+"/slice/end_utc",schemaPath:"#/properties/slice/oneOf/1/properties/end_utc/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
if(data16.max_rows !== undefined){
let data24 = data16.max_rows;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err77 = {instancePath:instancePath+"/slice/max_rows",schemaPath:"#/properties/slice/oneOf/1/properties/max_rows/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err78 = {instancePath:instancePath+"/slice/max_rows",schemaPath:"#/properties/slice/oneOf/1/properties/max_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
var _valid0 = _errs53 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid11 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid11){
const err80 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data.created_utc !== undefined){
let data25 = data.created_utc;
if(typeof data25 === "string"){
if(!pattern13.test(data25)){
const err81 = {instancePath:instancePath+"/created_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err82 = {instancePath:instancePath+"/created_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
if(data.shards !== undefined){
let data26 = data.shards;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.name === undefined){
const err83 = {instancePath:instancePath+"/shards/" + i2,schemaPath:"#/properties/shards/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
if(data27.key === undefined){
const err84 = {instancePath:instancePath+"/shards/" + i2,schemaPath:"#/properties/shards/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
if(data27.rows === undefined){
const err85 = {instancePath:instancePath+"/shards/" + i2,schemaPath:"#/properties/shards/items/required",keyword:"required",params:{missingProperty: "rows"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if(data27.bytes === undefined){
const err86 = {instancePath:instancePath+"/shards/" + i2,schemaPath:"#/properties/shards/items/required",keyword:"required",params:{missingProperty: "bytes"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(data27.sha256 === undefined){
const err87 = {instancePath:instancePath+"/shards/" + i2,schemaPath:"#/properties/shards/items/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if(data27.min_key === undefined){
const err88 = {instancePath:instancePath+"/shards/" + i2,schemaPath:"#/properties/shards/items/required",keyword:"required",params:{missingProperty: "min_key"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(data27.max_key === undefined){
const err89 = {instancePath:instancePath+"/shards/" + i2,schemaPath:"#/properties/shards/items/required",keyword:"required",params:{missingProperty: "max_key"}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
for(const key4 in data27){
if(!(((((((key4 === "name") || (key4 === "key")) || (key4 === "rows")) || (key4 === "bytes")) || (key4 === "sha256")) || (key4 === "min_key")) || (key4 === "max_key"))){
const err90 = {instancePath:instancePath+"/shards/" + i2,schemaPath:"#/properties/shards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
if(data27.name !== undefined){
let data28 = data27.name;
if(typeof data28 === "string"){
if(func2(data28) > 64){
const err91 = {instancePath:instancePath+"/shards/" + i2+"/name",schemaPath:"#/properties/shards/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
if(func2(data28) < 1){
const err92 = {instancePath:instancePath+"/shards/" + i2+"/name",schemaPath:"#/properties/shards/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
if(!pattern16.test(data28)){
const err93 = {instancePath:instancePath+"/shards/" + i2+"/name",schemaPath:"#/properties/shards/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^part-[0-9]{6}\\.parquet$"}};
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
const err94 = {instancePath:instancePath+"/shards/" + i2+"/name",schemaPath:"#/properties/shards/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
}
if(data27.key !== undefined){
let data29 = data27.key;
if(typeof data29 === "string"){
if(func2(data29) > 1024){
const err95 = {instancePath:instancePath+"/shards/" + i2+"/key",schemaPath:"#/properties/shards/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
if(func2(data29) < 1){
const err96 = {instancePath:instancePath+"/shards/" + i2+"/key",schemaPath:"#/properties/shards/items/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err97 = {instancePath:instancePath+"/shards/" + i2+"/key",schemaPath:"#/properties/shards/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
if(data27.rows !== undefined){
let data30 = data27.rows;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err98 = {instancePath:instancePath+"/shards/" + i2+"/rows",schemaPath:"#/properties/shards/items/properties/rows/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
const err99 = {instancePath:instancePath+"/shards/" + i2+"/rows",schemaPath:"#/properties/shards/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data27.bytes !== undefined){
let data31 = data27.bytes;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err100 = {instancePath:instancePath+"/shards/" + i2+"/bytes",schemaPath:"#/properties/shards/items/properties/bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
const err101 = {instancePath:instancePath+"/shards/" + i2+"/bytes",schemaPath:"#/properties/shards/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data27.sha256 !== undefined){
let data32 = data27.sha256;
if(typeof data32 === "string"){
if(!pattern4.test(data32)){
const err102 = {instancePath:instancePath+"/shards/" + i2+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/shards/" + i2+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
}
if(data27.min_key !== undefined){
let data33 = data27.min_key;
if(typeof data33 === "string"){
if(func2(data33) > 128){
const err104 = {instancePath:instancePath+"/shards/" + i2+"/min_key",schemaPath:"#/properties/shards/items/properties/min_key/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
if(func2(data33) < 1){
const err105 = {instancePath:instancePath+"/shards/" + i2+"/min_key",schemaPath:"#/properties/shards/items/properties/min_key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err106 = {instancePath:instancePath+"/shards/" + i2+"/min_key",schemaPath:"#/properties/shards/items/properties/min_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
}
if(data27.max_key !== undefined){
let data34 = data27.max_key;
if(typeof data34 === "string"){
if(func2(data34) > 128){
const err107 = {instancePath:instancePath+"/shards/" + i2+"/max_key",schemaPath:"#/properties/shards/items/properties/max_key/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
if(func2(data34) < 1){
const err108 = {instancePath:instancePath+"/shards/" + i2+"/max_key",schemaPath:"#/properties/shards/items/properties/max_key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err109 = {instancePath:instancePath+"/shards/" + i2+"/max_key",schemaPath:"#/properties/shards/items/properties/max_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/shards/" + i2,schemaPath:"#/properties/shards/items/type",keyword:"type",params:{type: "object"}};
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
const err111 = {instancePath:instancePath+"/shards",schemaPath:"#/properties/shards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

