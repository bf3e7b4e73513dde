// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"inlet_assertion_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["platform_run_id","written_at_utc","inlet_mode","oracle_bucket","oracle_input_prefix","required_output_ids","missing_output_ids","missing_gate_ids","manifest_key","sealed_key","input_prefix_readable","manifest_readable","seal_readable","manifest_output_coverage_pass","overall_pass","task_arn"],"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"inlet_mode":{"enum":["s3_to_s3_seed","external_pre_staged"]},"oracle_bucket":{"type":"string","minLength":1,"maxLength":63},"oracle_input_prefix":{"type":"string","minLength":1,"maxLength":1024},"required_output_ids":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_]+$"}},"missing_output_ids":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_]+$"}},"missing_gate_ids":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128}},"manifest_key":{"type":"string","minLength":1,"maxLength":1024},"sealed_key":{"type":"string","minLength":1,"maxLength":1024},"input_prefix_readable":{"type":"boolean"},"manifest_readable":{"type":"boolean"},"seal_readable":{"type":"boolean"},"manifest_output_coverage_pass":{"type":"boolean"},"overall_pass":{"type":"boolean"},"task_arn":{"type":"string","minLength":1,"maxLength":1024}}};
const schema33 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9_]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="inlet_assertion_snapshot.v1.schema.json" */;
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
if(data.inlet_mode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inlet_mode"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.oracle_bucket === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "oracle_bucket"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.oracle_input_prefix === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "oracle_input_prefix"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.required_output_ids === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "required_output_ids"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.missing_output_ids === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing_output_ids"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.missing_gate_ids === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing_gate_ids"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.manifest_key === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifest_key"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.sealed_key === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sealed_key"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.input_prefix_readable === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input_prefix_readable"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.manifest_readable === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifest_readable"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.seal_readable === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seal_readable"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.manifest_output_coverage_pass === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifest_output_coverage_pass"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.overall_pass === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "overall_pass"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.task_arn === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_arn"}};
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
if(data.platform_run_id !== undefined){
let data0 = data.platform_run_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err17 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err18 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data1 = data.written_at_utc;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err19 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err20 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data.inlet_mode !== undefined){
let data2 = data.inlet_mode;
if(!((data2 === "s3_to_s3_seed") || (data2 === "external_pre_staged"))){
const err21 = {instancePath:instancePath+"/inlet_mode",schemaPath:"#/properties/inlet_mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.inlet_mode.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.oracle_bucket !== undefined){
let data3 = data.oracle_bucket;
if(typeof data3 === "string"){
if(func2(data3) > 63){
const err22 = {instancePath:instancePath+"/oracle_bucket",schemaPath:"#/properties/oracle_bucket/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(func2(data3) < 1){
const err23 = {instancePath:instancePath+"/oracle_bucket",schemaPath:"#/properties/oracle_bucket/minLength",keyword:"minLength",params:{limit: 1}};
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
const err24 = {instancePath:instancePath+"/oracle_bucket",schemaPath:"#/properties/oracle_bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data.oracle_input_prefix !== undefined){
let data4 = data.oracle_input_prefix;
if(typeof data4 === "string"){
if(func2(data4) > 1024){
const err25 = {instancePath:instancePath+"/oracle_input_prefix",schemaPath:"#/properties/oracle_input_prefix/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(func2(data4) < 1){
const err26 = {instancePath:instancePath+"/oracle_input_prefix",schemaPath:"#/properties/oracle_input_prefix/minLength",keyword:"minLength",params:{limit: 1}};
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
const err27 = {instancePath:instancePath+"/oracle_input_prefix",schemaPath:"#/properties/oracle_input_prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data.required_output_ids !== undefined){
let data5 = data.required_output_ids;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) > 128){
const err28 = {instancePath:instancePath+"/required_output_ids/" + i0,schemaPath:"#/properties/required_output_ids/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(func2(data6) < 1){
const err29 = {instancePath:instancePath+"/required_output_ids/" + i0,schemaPath:"#/properties/required_output_ids/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(!pattern6.test(data6)){
const err30 = {instancePath:instancePath+"/required_output_ids/" + i0,schemaPath:"#/properties/required_output_ids/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"}};
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
const err31 = {instancePath:instancePath+"/required_output_ids/" + i0,schemaPath:"#/properties/required_output_ids/items/type",keyword:"type",params:{type: "string"}};
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
const err32 = {instancePath:instancePath+"/required_output_ids",schemaPath:"#/properties/required_output_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data.missing_output_ids !== undefined){
let data7 = data.missing_output_ids;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(func2(data8) > 128){
const err33 = {instancePath:instancePath+"/missing_output_ids/" + i1,schemaPath:"#/properties/missing_output_ids/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(func2(data8) < 1){
const err34 = {instancePath:instancePath+"/missing_output_ids/" + i1,schemaPath:"#/properties/missing_output_ids/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(!pattern6.test(data8)){
const err35 = {instancePath:instancePath+"/missing_output_ids/" + i1,schemaPath:"#/properties/missing_output_ids/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"}};
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
const err36 = {instancePath:instancePath+"/missing_output_ids/" + i1,schemaPath:"#/properties/missing_output_ids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/missing_output_ids",schemaPath:"#/properties/missing_output_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data.missing_gate_ids !== undefined){
let data9 = data.missing_gate_ids;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(func2(data10) > 128){
const err38 = {instancePath:instancePath+"/missing_gate_ids/" + i2,schemaPath:"#/properties/missing_gate_ids/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(func2(data10) < 1){
const err39 = {instancePath:instancePath+"/missing_gate_ids/" + i2,schemaPath:"#/properties/missing_gate_ids/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/missing_gate_ids/" + i2,schemaPath:"#/properties/missing_gate_ids/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err41 = {instancePath:instancePath+"/missing_gate_ids",schemaPath:"#/properties/missing_gate_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
if(data.manifest_key !== undefined){
let data11 = data.manifest_key;
if(typeof data11 === "string"){
if(func2(data11) > 1024){
const err42 = {instancePath:instancePath+"/manifest_key",schemaPath:"#/properties/manifest_key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(func2(data11) < 1){
const err43 = {instancePath:instancePath+"/manifest_key",schemaPath:"#/properties/manifest_key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err44 = {instancePath:instancePath+"/manifest_key",schemaPath:"#/properties/manifest_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
if(data.sealed_key !== undefined){
let data12 = data.sealed_key;
if(typeof data12 === "string"){
if(func2(data12) > 1024){
const err45 = {instancePath:instancePath+"/sealed_key",schemaPath:"#/properties/sealed_key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(func2(data12) < 1){
const err46 = {instancePath:instancePath+"/sealed_key",schemaPath:"#/properties/sealed_key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err47 = {instancePath:instancePath+"/sealed_key",schemaPath:"#/properties/sealed_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
if(data.input_prefix_readable !== undefined){
if(typeof data.input_prefix_readable !== "boolean"){
const err48 = {instancePath:instancePath+"/input_prefix_readable",schemaPath:"#/properties/input_prefix_readable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data.manifest_readable !== undefined){
if(typeof data.manifest_readable !== "boolean"){
const err49 = {instancePath:instancePath+"/manifest_readable",schemaPath:"#/properties/manifest_readable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data.seal_readable !== undefined){
if(typeof data.seal_readable !== "boolean"){
const err50 = {instancePath:instancePath+"/seal_readable",schemaPath:"#/properties/seal_readable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
if(data.manifest_output_coverage_pass !== undefined){
if(typeof data.manifest_output_coverage_pass !== "boolean"){
const err51 = {instancePath:instancePath+"/manifest_output_coverage_pass",schemaPath:"#/properties/manifest_output_coverage_pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
if(data.overall_pass !== undefined){
if(typeof data.overall_pass !== "boolean"){
const err52 = {instancePath:instancePath+"/overall_pass",schemaPath:"#/properties/overall_pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
}
if(data.task_arn !== undefined){
let data18 = data.task_arn;
if(typeof data18 === "string"){
if(func2(data18) > 1024){
const err53 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(func2(data18) < 1){
const err54 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/minLength",keyword:"minLength",params:{limit: 1}};
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
const err55 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/type",keyword:"type",params:{type: "string"}};
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
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

