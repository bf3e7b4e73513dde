// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"checker_pass.v1.schema.json","type":"object","additionalProperties":false,"required":["platform_run_id","written_at_utc","engine_run_root","world_key","status","reason_codes","issues","gates","outputs","overall_pass","strict","task_arn"],"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"engine_run_root":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"world_key":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["manifest_fingerprint","parameter_hash","scenario_id","seed"],"properties":{"manifest_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"parameter_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"scenario_id":{"type":"string","minLength":1,"maxLength":256},"seed":{"$ref":"common.v1.schema.json#/$defs/uint64"}}}]},"status":{"enum":["OK","WARN","FAIL"]},"reason_codes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":64}},"issues":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","severity","detail"],"properties":{"code":{"type":"string","minLength":1,"maxLength":64},"severity":{"enum":["ERROR","WARN"]},"detail":{"type":"string","minLength":1,"maxLength":512}}}},"gates":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["gate_id","verdict","digest"],"properties":{"gate_id":{"type":"string","minLength":1,"maxLength":128},"verdict":{"enum":["PASS","MISSING","MISMATCH"]},"digest":{"oneOf":[{"type":"null"},{"$ref":"common.v1.schema.json#/$defs/hex64"}]}}}},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["output_id","verdict","row_count","part_count","ordering_violations","fingerprint_match","stream_view_id","receipt_ref","manifest_ref"],"properties":{"output_id":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_]+$"},"verdict":{"enum":["PASS","FAIL"]},"row_count":{"type":"integer","minimum":0},"part_count":{"type":"integer","minimum":0},"ordering_violations":{"type":"integer","minimum":0},"fingerprint_match":{"type":"boolean"},"stream_view_id":{"oneOf":[{"type":"null"},{"$ref":"common.v1.schema.json#/$defs/hex64"}]},"receipt_ref":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"manifest_ref":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"slice":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","start_utc","end_utc","max_rows"],"properties":{"kind":{"const":"window"},"start_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"end_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"max_rows":{"type":"null"}}},{"type":"object","additionalProperties":false,"required":["kind","start_utc","end_utc","max_rows"],"properties":{"kind":{"const":"first_rows"},"start_utc":{"type":"null"},"end_utc":{"type":"null"},"max_rows":{"type":"integer","minimum":1}}}]}}}},"overall_pass":{"type":"boolean"},"strict":{"type":"boolean"},"task_arn":{"type":"string","minLength":1,"maxLength":1024}}};
const schema33 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema35 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema37 = {"type":"string","pattern":"^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern6 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern9 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
const pattern11 = new RegExp("^[A-Za-z0-9_]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="checker_pass.v1.schema.json" */;
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
if(data.written_at_utc === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.engine_run_root === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine_run_root"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.world_key === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "world_key"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.reason_codes === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason_codes"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.issues === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issues"}};
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
if(data.outputs === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.overall_pass === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "overall_pass"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.strict === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "strict"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.task_arn === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_arn"}};
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
if(data.platform_run_id !== undefined){
let data0 = data.platform_run_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err13 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err14 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data1 = data.written_at_utc;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err15 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err16 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
if(data.engine_run_root !== undefined){
let data2 = data.engine_run_root;
if(typeof data2 === "string"){
if(func2(data2) > 1024){
const err17 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(func2(data2) < 1){
const err18 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(!pattern6.test(data2)){
const err19 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err20 = {instancePath:instancePath+"/engine_run_root",schemaPath:"#/properties/engine_run_root/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data.world_key !== undefined){
let data3 = data.world_key;
const _errs11 = errors;
let valid3 = false;
let passing0 = null;
const _errs12 = errors;
if(data3 !== null){
const err21 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/oneOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs14 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.manifest_fingerprint === undefined){
const err22 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/oneOf/1/required",keyword:"required",params:{missingProperty: "manifest_fingerprint"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data3.parameter_hash === undefined){
const err23 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/oneOf/1/required",keyword:"required",params:{missingProperty: "parameter_hash"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(data3.scenario_id === undefined){
const err24 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/oneOf/1/required",keyword:"required",params:{missingProperty: "scenario_id"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(data3.seed === undefined){
const err25 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/oneOf/1/required",keyword:"required",params:{missingProperty: "seed"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
for(const key1 in data3){
if(!((((key1 === "manifest_fingerprint") || (key1 === "parameter_hash")) || (key1 === "scenario_id")) || (key1 === "seed"))){
const err26 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data3.manifest_fingerprint !== undefined){
let data4 = data3.manifest_fingerprint;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err27 = {instancePath:instancePath+"/world_key/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err28 = {instancePath:instancePath+"/world_key/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data3.parameter_hash !== undefined){
let data5 = data3.parameter_hash;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err29 = {instancePath:instancePath+"/world_key/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err30 = {instancePath:instancePath+"/world_key/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data3.scenario_id !== undefined){
let data6 = data3.scenario_id;
if(typeof data6 === "string"){
if(func2(data6) > 256){
const err31 = {instancePath:instancePath+"/world_key/scenario_id",schemaPath:"#/properties/world_key/oneOf/1/properties/scenario_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(func2(data6) < 1){
const err32 = {instancePath:instancePath+"/world_key/scenario_id",schemaPath:"#/properties/world_key/oneOf/1/properties/scenario_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err33 = {instancePath:instancePath+"/world_key/scenario_id",schemaPath:"#/properties/world_key/oneOf/1/properties/scenario_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
if(data3.seed !== undefined){
let data7 = data3.seed;
if(typeof data7 === "string"){
if(!pattern9.test(data7)){
const err34 = {instancePath:instancePath+"/world_key/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"}};
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
const err35 = {instancePath:instancePath+"/world_key/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err37 = {instancePath:instancePath+"/world_key",schemaPath:"#/properties/world_key/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.status !== undefined){
let data8 = data.status;
if(!(((data8 === "OK") || (data8 === "WARN")) || (data8 === "FAIL"))){
const err38 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
if(data.reason_codes !== undefined){
let data9 = data.reason_codes;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func2(data10) > 64){
const err39 = {instancePath:instancePath+"/reason_codes/" + i0,schemaPath:"#/properties/reason_codes/items/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(func2(data10) < 1){
const err40 = {instancePath:instancePath+"/reason_codes/" + i0,schemaPath:"#/properties/reason_codes/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err41 = {instancePath:instancePath+"/reason_codes/" + i0,schemaPath:"#/properties/reason_codes/items/type",keyword:"type",params:{type: "string"}};
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
const err42 = {instancePath:instancePath+"/reason_codes",schemaPath:"#/properties/reason_codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data.issues !== undefined){
let data11 = data.issues;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.code === undefined){
const err43 = {instancePath:instancePath+"/issues/" + i1,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(data12.severity === undefined){
const err44 = {instancePath:instancePath+"/issues/" + i1,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(data12.detail === undefined){
const err45 = {instancePath:instancePath+"/issues/" + i1,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "detail"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "code") || (key2 === "severity")) || (key2 === "detail"))){
const err46 = {instancePath:instancePath+"/issues/" + i1,schemaPath:"#/properties/issues/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data12.code !== undefined){
let data13 = data12.code;
if(typeof data13 === "string"){
if(func2(data13) > 64){
const err47 = {instancePath:instancePath+"/issues/" + i1+"/code",schemaPath:"#/properties/issues/items/properties/code/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(func2(data13) < 1){
const err48 = {instancePath:instancePath+"/issues/" + i1+"/code",schemaPath:"#/properties/issues/items/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
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
const err49 = {instancePath:instancePath+"/issues/" + i1+"/code",schemaPath:"#/properties/issues/items/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data12.severity !== undefined){
let data14 = data12.severity;
if(!((data14 === "ERROR") || (data14 === "WARN"))){
const err50 = {instancePath:instancePath+"/issues/" + i1+"/severity",schemaPath:"#/properties/issues/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.issues.items.properties.severity.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
if(data12.detail !== undefined){
let data15 = data12.detail;
if(typeof data15 === "string"){
if(func2(data15) > 512){
const err51 = {instancePath:instancePath+"/issues/" + i1+"/detail",schemaPath:"#/properties/issues/items/properties/detail/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(func2(data15) < 1){
const err52 = {instancePath:instancePath+"/issues/" + i1+"/detail",schemaPath:"#/properties/issues/items/properties/detail/minLength",keyword:"minLength",params:{limit: 1}};
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
const err53 = {instancePath:instancePath+"/issues/" + i1+"/detail",schemaPath:"#/properties/issues/items/properties/detail/type",keyword:"type",params:{type: "string"}};
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
const err54 = {instancePath:instancePath+"/issues/" + i1,schemaPath:"#/properties/issues/items/type",keyword:"type",params:{type: "object"}};
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
const err55 = {instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data.gates !== undefined){
let data16 = data.gates;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.gate_id === undefined){
const err56 = {instancePath:instancePath+"/gates/" + i2,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "gate_id"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if(data17.verdict === undefined){
const err57 = {instancePath:instancePath+"/gates/" + i2,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "verdict"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(data17.digest === undefined){
const err58 = {instancePath:instancePath+"/gates/" + i2,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
for(const key3 in data17){
if(!(((key3 === "gate_id") || (key3 === "verdict")) || (key3 === "digest"))){
const err59 = {instancePath:instancePath+"/gates/" + i2,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data17.gate_id !== undefined){
let data18 = data17.gate_id;
if(typeof data18 === "string"){
if(func2(data18) > 128){
const err60 = {instancePath:instancePath+"/gates/" + i2+"/gate_id",schemaPath:"#/properties/gates/items/properties/gate_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
if(func2(data18) < 1){
const err61 = {instancePath:instancePath+"/gates/" + i2+"/gate_id",schemaPath:"#/properties/gates/items/properties/gate_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err62 = {instancePath:instancePath+"/gates/" + i2+"/gate_id",schemaPath:"#/properties/gates/items/properties/gate_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
if(data17.verdict !== undefined){
let data19 = data17.verdict;
if(!(((data19 === "PASS") || (data19 === "MISSING")) || (data19 === "MISMATCH"))){
const err63 = {instancePath:instancePath+"/gates/" + i2+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.items.properties.verdict.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
}
if(data17.digest !== undefined){
let data20 = data17.digest;
const _errs52 = errors;
let valid16 = false;
let passing1 = null;
const _errs53 = errors;
if(data20 !== null){
const err64 = {instancePath:instancePath+"/gates/" + i2+"/digest",schemaPath:"#/properties/gates/items/properties/digest/oneOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
var _valid1 = _errs53 === errors;
if(_valid1){
valid16 = true;
passing1 = 0;
}
const _errs55 = errors;
if(typeof data20 === "string"){
if(!pattern7.test(data20)){
const err65 = {instancePath:instancePath+"/gates/" + i2+"/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err66 = {instancePath:instancePath+"/gates/" + i2+"/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
var _valid1 = _errs55 === errors;
if(_valid1 && valid16){
valid16 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid16 = true;
passing1 = 1;
}
}
if(!valid16){
const err67 = {instancePath:instancePath+"/gates/" + i2+"/digest",schemaPath:"#/properties/gates/items/properties/digest/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err68 = {instancePath:instancePath+"/gates/" + i2,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"}};
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
if(data.outputs !== undefined){
let data21 = data.outputs;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.output_id === undefined){
const err70 = {instancePath:instancePath+"/outputs/" + i3,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "output_id"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(data22.verdict === undefined){
const err71 = {instancePath:instancePath+"/outputs/" + i3,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "verdict"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(data22.row_count === undefined){
const err72 = {instancePath:instancePath+"/outputs/" + i3,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "row_count"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
if(data22.part_count === undefined){
const err73 = {instancePath:instancePath+"/outputs/" + i3,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "part_count"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
if(data22.ordering_violations === undefined){
const err74 = {instancePath:instancePath+"/outputs/" + i3,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "ordering_violations"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if(data22.fingerprint_match === undefined){
const err75 = {instancePath:instancePath+"/outputs/" + i3,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "fingerprint_match"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
if(data22.stream_view_id === undefined){
const err76 = {instancePath:instancePath+"/outputs/" + i3,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "stream_view_id"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
if(data22.receipt_ref === undefined){
const err77 = {instancePath:instancePath+"/outputs/" + i3,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "receipt_ref"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(data22.manifest_ref === undefined){
const err78 = {instancePath:instancePath+"/outputs/" + i3,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "manifest_ref"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
for(const key4 in data22){
if(!(func1.call(schema31.properties.outputs.items.properties, key4))){
const err79 = {instancePath:instancePath+"/outputs/" + i3,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data22.output_id !== undefined){
let data23 = data22.output_id;
if(typeof data23 === "string"){
if(func2(data23) > 128){
const err80 = {instancePath:instancePath+"/outputs/" + i3+"/output_id",schemaPath:"#/properties/outputs/items/properties/output_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(func2(data23) < 1){
const err81 = {instancePath:instancePath+"/outputs/" + i3+"/output_id",schemaPath:"#/properties/outputs/items/properties/output_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
if(!pattern11.test(data23)){
const err82 = {instancePath:instancePath+"/outputs/" + i3+"/output_id",schemaPath:"#/properties/outputs/items/properties/output_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"}};
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
const err83 = {instancePath:instancePath+"/outputs/" + i3+"/output_id",schemaPath:"#/properties/outputs/items/properties/output_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
if(data22.verdict !== undefined){
let data24 = data22.verdict;
if(!((data24 === "PASS") || (data24 === "FAIL"))){
const err84 = {instancePath:instancePath+"/outputs/" + i3+"/verdict",schemaPath:"#/properties/outputs/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.outputs.items.properties.verdict.enum}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
if(data22.row_count !== undefined){
let data25 = data22.row_count;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err85 = {instancePath:instancePath+"/outputs/" + i3+"/row_count",schemaPath:"#/properties/outputs/items/properties/row_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err86 = {instancePath:instancePath+"/outputs/" + i3+"/row_count",schemaPath:"#/properties/outputs/items/properties/row_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data22.part_count !== undefined){
let data26 = data22.part_count;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err87 = {instancePath:instancePath+"/outputs/" + i3+"/part_count",schemaPath:"#/properties/outputs/items/properties/part_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err88 = {instancePath:instancePath+"/outputs/" + i3+"/part_count",schemaPath:"#/properties/outputs/items/properties/part_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data22.ordering_violations !== undefined){
let data27 = data22.ordering_violations;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err89 = {instancePath:instancePath+"/outputs/" + i3+"/ordering_violations",schemaPath:"#/properties/outputs/items/properties/ordering_violations/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err90 = {instancePath:instancePath+"/outputs/" + i3+"/ordering_violations",schemaPath:"#/properties/outputs/items/properties/ordering_violations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data22.fingerprint_match !== undefined){
if(typeof data22.fingerprint_match !== "boolean"){
const err91 = {instancePath:instancePath+"/outputs/" + i3+"/fingerprint_match",schemaPath:"#/properties/outputs/items/properties/fingerprint_match/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
}
if(data22.stream_view_id !== undefined){
let data29 = data22.stream_view_id;
const _errs75 = errors;
let valid21 = false;
let passing2 = null;
const _errs76 = errors;
if(data29 !== null){
const err92 = {instancePath:instancePath+"/outputs/" + i3+"/stream_view_id",schemaPath:"#/properties/outputs/items/properties/stream_view_id/oneOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
var _valid2 = _errs76 === errors;
if(_valid2){
valid21 = true;
passing2 = 0;
}
const _errs78 = errors;
if(typeof data29 === "string"){
if(!pattern7.test(data29)){
const err93 = {instancePath:instancePath+"/outputs/" + i3+"/stream_view_id",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err94 = {instancePath:instancePath+"/outputs/" + i3+"/stream_view_id",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
var _valid2 = _errs78 === errors;
if(_valid2 && valid21){
valid21 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid21 = true;
passing2 = 1;
}
}
if(!valid21){
const err95 = {instancePath:instancePath+"/outputs/" + i3+"/stream_view_id",schemaPath:"#/properties/outputs/items/properties/stream_view_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
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
if(data22.receipt_ref !== undefined){
let data30 = data22.receipt_ref;
if(typeof data30 === "string"){
if(func2(data30) > 1024){
const err96 = {instancePath:instancePath+"/outputs/" + i3+"/receipt_ref",schemaPath:"#/properties/outputs/items/properties/receipt_ref/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
if(func2(data30) < 1){
const err97 = {instancePath:instancePath+"/outputs/" + i3+"/receipt_ref",schemaPath:"#/properties/outputs/items/properties/receipt_ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
if(!pattern6.test(data30)){
const err98 = {instancePath:instancePath+"/outputs/" + i3+"/receipt_ref",schemaPath:"#/properties/outputs/items/properties/receipt_ref/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err99 = {instancePath:instancePath+"/outputs/" + i3+"/receipt_ref",schemaPath:"#/properties/outputs/items/properties/receipt_ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
}
if(data22.manifest_ref !== undefined){
let data31 = data22.manifest_ref;
if(typeof data31 === "string"){
if(func2(data31) > 1024){
const err100 = {instancePath:instancePath+"/outputs/" + i3+"/manifest_ref",schemaPath:"#/properties/outputs/items/properties/manifest_ref/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
if(func2(data31) < 1){
const err101 = {instancePath:instancePath+"/outputs/" + i3+"/manifest_ref",schemaPath:"#/properties/outputs/items/properties/manifest_ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
if(!pattern6.test(data31)){
const err102 = {instancePath:instancePath+"/outputs/" + i3+"/manifest_ref",schemaPath:"#/properties/outputs/items/properties/manifest_ref/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err103 = {instancePath:instancePath+"/outputs/" + i3+"/manifest_ref",schemaPath:"#/properties/outputs/items/properties/manifest_ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
}
if(data22.slice !== undefined){
let data32 = data22.slice;
const _errs86 = errors;
let valid23 = false;
let passing3 = null;
const _errs87 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.kind === undefined){
const err104 = {instancePath:instancePath+"/outputs/" + i3+"/slice",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
if(data32.start_utc === undefined){
const err105 = {instancePath:instancePath+"/outputs/" + i3+"/slice",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/0/required",keyword:"required",params:{missingProperty: "start_utc"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
if(data32.end_utc === undefined){
const err106 = {instancePath:instancePath+"/outputs/" + i3+"/slice",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/0/required",keyword:"required",params:{missingProperty: "end_utc"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
if(data32.max_rows === undefined){
const err107 = {instancePath:instancePath+"/outputs/" + i3+"/slice",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/0/required",keyword:"required",params:{missingProperty: "max_rows"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
for(const key5 in data32){
if(!((((key5 === "kind") || (key5 === "start_utc")) || (key5 === "end_utc")) || (key5 === "max_rows"))){
const err108 = {instancePath:instancePath+"/outputs/" + i3+"/slice",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
if(data32.kind !== undefined){
if("window" !== data32.kind){
const err109 = {instancePath:instancePath+"/outputs/" + i3+"/slice/kind",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "window"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
}
if(data32.start_utc !== undefined){
let data34 = data32.start_utc;
if(typeof data34 === "string"){
if(!pattern5.test(data34)){
const err110 = {instancePath:instancePath+"/outputs/" + i3+"/slice/start_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err111 = {instancePath:instancePath+"/outputs/" + i3+"/slice/start_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
}
if(data32.end_utc !== undefined){
let data35 = data32.end_utc;
if(typeof data35 === "string"){
if(!pattern5.test(data35)){
const err112 = {instancePath:instancePath+"/outputs/" + i3+"/slice/end_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err113 = {instancePath:instancePath+"/outputs/" + i3+"/slice/end_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
}
if(data32.max_rows !== undefined){
if(data32.max_rows !== null){
const err114 = {instancePath:instancePath+"/outputs/" + i3+"/slice/max_rows",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/0/properties/max_rows/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/outputs/" + i3+"/slice",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
var _valid3 = _errs87 === errors;
if(_valid3){
valid23 = true;
passing3 = 0;
var props1 = true;
}
const _errs99 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.kind === undefined){
const err116 = {instancePath:instancePath+"/outputs/" + i3+"/slice",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
if(data32.start_utc === undefined){
const err117 = {instancePath:instancePath+"/outputs/" + i3+"/slice",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/1/required",keyword:"required",params:{missingProperty: "start_utc"}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
if(data32.end_utc === undefined){
const err118 = {instancePath:instancePath+"/outputs/" + i3+"/slice",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/1/required",keyword:"required",params:{missingProperty: "end_utc"}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
if(data32.max_rows === undefined){
const err119 = {instancePath:instancePath+"/outputs/" + i3+"/slice",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/1/required",keyword:"required",params:{missingProperty: "max_rows"}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
for(const key6 in data32){
if(!((((key6 === "kind") || (key6 === "start_utc")) || (key6 === "end_utc")) || (key6 === "max_rows"))){
const err120 = {instancePath:instancePath+"/outputs/" + i3+"/slice",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
}
if(data32.kind !== undefined){
if("first_rows" !== data32.kind){
const err121 = {instancePath:instancePath+"/outputs/" + i3+"/slice/kind",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "first_rows"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
}
if(data32.start_utc !== undefined){
if(data32.start_utc !== null){
const err122 = {instancePath:instancePath+"/outputs/" + i3+"/slice/start_utc",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/1/properties/start_utc/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
}
if(data32.end_utc !== undefined){
if(data32.end_utc !== null){
const err123 = {instancePath:instancePath+"/outputs/" + i3+"/slice/end_utc",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/1/properties/end_utc/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
}
if(data32.max_rows !== undefined){
let data40 = data32.max_rows;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err124 = {instancePath:instancePath+"/outputs/" + i3+"/slice/max_rows",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/1/properties/max_rows/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 1 || isNaN(data40)){
const err125 = {instancePath:instancePath+"/outputs/" + i3+"/slice/max_rows",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/1/properties/max_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err126 = {instancePath:instancePath+"/outputs/" + i3+"/slice",schemaPath:"#/properties/outputs/items/properties/slice/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
var _valid3 = _errs99 === errors;
if(_valid3 && valid23){
valid23 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid23 = true;
passing3 = 1;
if(props1 !== true){
props1 = true;
}
}
}
if(!valid23){
const err127 = {instancePath:instancePath+"/outputs/" + i3+"/slice",schemaPath:"#/properties/outputs/items/properties/slice/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
else {
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err128 = {instancePath:instancePath+"/outputs/" + i3,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
}
if(data.overall_pass !== undefined){
if(typeof data.overall_pass !== "boolean"){
const err130 = {instancePath:instancePath+"/overall_pass",schemaPath:"#/properties/overall_pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
}
if(data.strict !== undefined){
if(typeof data.strict !== "boolean"){
const err131 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
}
if(data.task_arn !== undefined){
let data43 = data.task_arn;
if(typeof data43 === "string"){
if(func2(data43) > 1024){
const err132 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
if(func2(data43) < 1){
const err133 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

