// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"demo_apply_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","execution_id","captured_at_utc","synthesised_sha256","backend","commands","plan","applied","second_plan_exit_code","manifest_key","services","task_definitions"],"properties":{"schema":{"const":"fp.demo_apply_snapshot.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"synthesised_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"backend":{"type":"object","additionalProperties":false,"required":["bucket","key","region","lock_table"],"properties":{"bucket":{"type":"string","minLength":1,"maxLength":63},"key":{"type":"string","minLength":1,"maxLength":1024},"region":{"type":"string","minLength":1,"maxLength":32},"lock_table":{"type":"string","minLength":1,"maxLength":255}}},"commands":{"type":"object","additionalProperties":false,"required":["init","validate"],"properties":{"init":{"oneOf":[{"type":"integer"},{"type":"null"}]},"validate":{"oneOf":[{"type":"integer"},{"type":"null"}]}}},"plan":{"type":"object","additionalProperties":false,"required":["exit_code","plan_sha256","create","update","delete","resource_changes","destroyed","collisions"],"properties":{"exit_code":{"enum":[0,2]},"plan_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"create":{"type":"integer","minimum":0},"update":{"type":"integer","minimum":0},"delete":{"type":"integer","minimum":0},"resource_changes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["address","actions"],"properties":{"address":{"type":"string","minLength":1,"maxLength":4096},"actions":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32}}}}},"destroyed":{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096}},"collisions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["address","type","name"],"properties":{"address":{"type":"string","minLength":1,"maxLength":4096},"type":{"type":"string","minLength":1,"maxLength":128},"name":{"type":"string","minLength":1,"maxLength":1024}}}}}},"applied":{"oneOf":[{"type":"object","additionalProperties":false,"required":["plan_sha256","exit_code"],"properties":{"plan_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"exit_code":{"oneOf":[{"type":"integer"},{"type":"null"}]}}},{"type":"null"}]},"second_plan_exit_code":{"oneOf":[{"type":"integer"},{"type":"null"}]},"manifest_key":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"services":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["service","desired_count"],"properties":{"service":{"type":"string","minLength":1,"maxLength":255},"desired_count":{"type":"integer","minimum":0}}}},"task_definitions":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["family","image_digest","command"],"properties":{"family":{"type":"string","minLength":1,"maxLength":255},"image_digest":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/image_digest"},{"type":"null"}]},"command":{"type":"array","maxItems":20,"items":{"type":"string","maxLength":1024}}}}}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema35 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema36 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema39 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern9 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="demo_apply_snapshot.v1.schema.json" */;
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
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.substrate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.execution_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.captured_at_utc === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "captured_at_utc"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.synthesised_sha256 === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "synthesised_sha256"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.backend === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "backend"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.commands === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commands"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.plan === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.applied === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applied"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.second_plan_exit_code === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "second_plan_exit_code"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.manifest_key === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifest_key"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.services === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.task_definitions === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_definitions"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.demo_apply_snapshot.v1" !== data.schema){
const err14 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.demo_apply_snapshot.v1"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
if(data.substrate !== undefined){
let data1 = data.substrate;
if(!(((data1 === "embedded") || (data1 === "emulated")) || (data1 === "dev_min"))){
const err15 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data2 = data.execution_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err16 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
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
const err17 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.captured_at_utc !== undefined){
let data3 = data.captured_at_utc;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err18 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err19 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.synthesised_sha256 !== undefined){
let data4 = data.synthesised_sha256;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err20 = {instancePath:instancePath+"/synthesised_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err21 = {instancePath:instancePath+"/synthesised_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.backend !== undefined){
let data5 = data.backend;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.bucket === undefined){
const err22 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/required",keyword:"required",params:{missingProperty: "bucket"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data5.key === undefined){
const err23 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(data5.region === undefined){
const err24 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(data5.lock_table === undefined){
const err25 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/required",keyword:"required",params:{missingProperty: "lock_table"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "bucket") || (key1 === "key")) || (key1 === "region")) || (key1 === "lock_table"))){
const err26 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data5.bucket !== undefined){
let data6 = data5.bucket;
if(typeof data6 === "string"){
if(func2(data6) > 63){
const err27 = {instancePath:instancePath+"/backend/bucket",schemaPath:"#/properties/backend/properties/bucket/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(func2(data6) < 1){
const err28 = {instancePath:instancePath+"/backend/bucket",schemaPath:"#/properties/backend/properties/bucket/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/backend/bucket",schemaPath:"#/properties/backend/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(func2(data7) > 1024){
const err30 = {instancePath:instancePath+"/backend/key",schemaPath:"#/properties/backend/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(func2(data7) < 1){
const err31 = {instancePath:instancePath+"/backend/key",schemaPath:"#/properties/backend/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err32 = {instancePath:instancePath+"/backend/key",schemaPath:"#/properties/backend/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data5.region !== undefined){
let data8 = data5.region;
if(typeof data8 === "string"){
if(func2(data8) > 32){
const err33 = {instancePath:instancePath+"/backend/region",schemaPath:"#/properties/backend/properties/region/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(func2(data8) < 1){
const err34 = {instancePath:instancePath+"/backend/region",schemaPath:"#/properties/backend/properties/region/minLength",keyword:"minLength",params:{limit: 1}};
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
const err35 = {instancePath:instancePath+"/backend/region",schemaPath:"#/properties/backend/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data5.lock_table !== undefined){
let data9 = data5.lock_table;
if(typeof data9 === "string"){
if(func2(data9) > 255){
const err36 = {instancePath:instancePath+"/backend/lock_table",schemaPath:"#/properties/backend/properties/lock_table/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(func2(data9) < 1){
const err37 = {instancePath:instancePath+"/backend/lock_table",schemaPath:"#/properties/backend/properties/lock_table/minLength",keyword:"minLength",params:{limit: 1}};
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
const err38 = {instancePath:instancePath+"/backend/lock_table",schemaPath:"#/properties/backend/properties/lock_table/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data.commands !== undefined){
let data10 = data.commands;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.init === undefined){
const err40 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/required",keyword:"required",params:{missingProperty: "init"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(data10.validate === undefined){
const err41 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/required",keyword:"required",params:{missingProperty: "validate"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "init") || (key2 === "validate"))){
const err42 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data10.init !== undefined){
let data11 = data10.init;
const _errs29 = errors;
let valid7 = false;
let passing0 = null;
const _errs30 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err43 = {instancePath:instancePath+"/commands/init",schemaPath:"#/properties/commands/properties/init/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs32 = errors;
if(data11 !== null){
const err44 = {instancePath:instancePath+"/commands/init",schemaPath:"#/properties/commands/properties/init/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err45 = {instancePath:instancePath+"/commands/init",schemaPath:"#/properties/commands/properties/init/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data10.validate !== undefined){
let data12 = data10.validate;
const _errs35 = errors;
let valid8 = false;
let passing1 = null;
const _errs36 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err46 = {instancePath:instancePath+"/commands/validate",schemaPath:"#/properties/commands/properties/validate/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
var _valid1 = _errs36 === errors;
if(_valid1){
valid8 = true;
passing1 = 0;
}
const _errs38 = errors;
if(data12 !== null){
const err47 = {instancePath:instancePath+"/commands/validate",schemaPath:"#/properties/commands/properties/validate/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
var _valid1 = _errs38 === errors;
if(_valid1 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid8 = true;
passing1 = 1;
}
}
if(!valid8){
const err48 = {instancePath:instancePath+"/commands/validate",schemaPath:"#/properties/commands/properties/validate/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err49 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data.plan !== undefined){
let data13 = data.plan;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.exit_code === undefined){
const err50 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "exit_code"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(data13.plan_sha256 === undefined){
const err51 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "plan_sha256"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(data13.create === undefined){
const err52 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "create"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(data13.update === undefined){
const err53 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "update"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(data13.delete === undefined){
const err54 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "delete"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if(data13.resource_changes === undefined){
const err55 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "resource_changes"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
if(data13.destroyed === undefined){
const err56 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "destroyed"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if(data13.collisions === undefined){
const err57 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "collisions"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
for(const key3 in data13){
if(!((((((((key3 === "exit_code") || (key3 === "plan_sha256")) || (key3 === "create")) || (key3 === "update")) || (key3 === "delete")) || (key3 === "resource_changes")) || (key3 === "destroyed")) || (key3 === "collisions"))){
const err58 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
if(data13.exit_code !== undefined){
let data14 = data13.exit_code;
if(!((data14 === 0) || (data14 === 2))){
const err59 = {instancePath:instancePath+"/plan/exit_code",schemaPath:"#/properties/plan/properties/exit_code/enum",keyword:"enum",params:{allowedValues: schema31.properties.plan.properties.exit_code.enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data13.plan_sha256 !== undefined){
let data15 = data13.plan_sha256;
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err60 = {instancePath:instancePath+"/plan/plan_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err61 = {instancePath:instancePath+"/plan/plan_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data13.create !== undefined){
let data16 = data13.create;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err62 = {instancePath:instancePath+"/plan/create",schemaPath:"#/properties/plan/properties/create/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err63 = {instancePath:instancePath+"/plan/create",schemaPath:"#/properties/plan/properties/create/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
}
}
if(data13.update !== undefined){
let data17 = data13.update;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err64 = {instancePath:instancePath+"/plan/update",schemaPath:"#/properties/plan/properties/update/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err65 = {instancePath:instancePath+"/plan/update",schemaPath:"#/properties/plan/properties/update/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
}
}
if(data13.delete !== undefined){
let data18 = data13.delete;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err66 = {instancePath:instancePath+"/plan/delete",schemaPath:"#/properties/plan/properties/delete/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err67 = {instancePath:instancePath+"/plan/delete",schemaPath:"#/properties/plan/properties/delete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data13.resource_changes !== undefined){
let data19 = data13.resource_changes;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.address === undefined){
const err68 = {instancePath:instancePath+"/plan/resource_changes/" + i0,schemaPath:"#/properties/plan/properties/resource_changes/items/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
if(data20.actions === undefined){
const err69 = {instancePath:instancePath+"/plan/resource_changes/" + i0,schemaPath:"#/properties/plan/properties/resource_changes/items/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
for(const key4 in data20){
if(!((key4 === "address") || (key4 === "actions"))){
const err70 = {instancePath:instancePath+"/plan/resource_changes/" + i0,schemaPath:"#/properties/plan/properties/resource_changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
}
if(data20.address !== undefined){
let data21 = data20.address;
if(typeof data21 === "string"){
if(func2(data21) > 4096){
const err71 = {instancePath:instancePath+"/plan/resource_changes/" + i0+"/address",schemaPath:"#/properties/plan/properties/resource_changes/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(func2(data21) < 1){
const err72 = {instancePath:instancePath+"/plan/resource_changes/" + i0+"/address",schemaPath:"#/properties/plan/properties/resource_changes/items/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
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
const err73 = {instancePath:instancePath+"/plan/resource_changes/" + i0+"/address",schemaPath:"#/properties/plan/properties/resource_changes/items/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
if(data20.actions !== undefined){
let data22 = data20.actions;
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
if(typeof data23 === "string"){
if(func2(data23) > 32){
const err74 = {instancePath:instancePath+"/plan/resource_changes/" + i0+"/actions/" + i1,schemaPath:"#/properties/plan/properties/resource_changes/items/properties/actions/items/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if(func2(data23) < 1){
const err75 = {instancePath:instancePath+"/plan/resource_changes/" + i0+"/actions/" + i1,schemaPath:"#/properties/plan/properties/resource_changes/items/properties/actions/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err76 = {instancePath:instancePath+"/plan/resource_changes/" + i0+"/actions/" + i1,schemaPath:"#/properties/plan/properties/resource_changes/items/properties/actions/items/type",keyword:"type",params:{type: "string"}};
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
const err77 = {instancePath:instancePath+"/plan/resource_changes/" + i0+"/actions",schemaPath:"#/properties/plan/properties/resource_changes/items/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/plan/resource_changes/" + i0,schemaPath:"#/properties/plan/properties/resource_changes/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err79 = {instancePath:instancePath+"/plan/resource_changes",schemaPath:"#/properties/plan/properties/resource_changes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data13.destroyed !== undefined){
let data24 = data13.destroyed;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(typeof data25 === "string"){
if(func2(data25) > 4096){
const err80 = {instancePath:instancePath+"/plan/destroyed/" + i2,schemaPath:"#/properties/plan/properties/destroyed/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(func2(data25) < 1){
const err81 = {instancePath:instancePath+"/plan/destroyed/" + i2,schemaPath:"#/properties/plan/properties/destroyed/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err82 = {instancePath:instancePath+"/plan/destroyed/" + i2,schemaPath:"#/properties/plan/properties/destroyed/items/type",keyword:"type",params:{type: "string"}};
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
const err83 = {instancePath:instancePath+"/plan/destroyed",schemaPath:"#/properties/plan/properties/destroyed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
if(data13.collisions !== undefined){
let data26 = data13.collisions;
if(Array.isArray(data26)){
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.address === undefined){
const err84 = {instancePath:instancePath+"/plan/collisions/" + i3,schemaPath:"#/properties/plan/properties/collisions/items/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
if(data27.type === undefined){
const err85 = {instancePath:instancePath+"/plan/collisions/" + i3,schemaPath:"#/properties/plan/properties/collisions/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if(data27.name === undefined){
const err86 = {instancePath:instancePath+"/plan/collisions/" + i3,schemaPath:"#/properties/plan/properties/collisions/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
for(const key5 in data27){
if(!(((key5 === "address") || (key5 === "type")) || (key5 === "name"))){
const err87 = {instancePath:instancePath+"/plan/collisions/" + i3,schemaPath:"#/properties/plan/properties/collisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
if(data27.address !== undefined){
let data28 = data27.address;
if(typeof data28 === "string"){
if(func2(data28) > 4096){
const err88 = {instancePath:instancePath+"/plan/collisions/" + i3+"/address",schemaPath:"#/properties/plan/properties/collisions/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(func2(data28) < 1){
const err89 = {instancePath:instancePath+"/plan/collisions/" + i3+"/address",schemaPath:"#/properties/plan/properties/collisions/items/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
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
const err90 = {instancePath:instancePath+"/plan/collisions/" + i3+"/address",schemaPath:"#/properties/plan/properties/collisions/items/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
if(data27.type !== undefined){
let data29 = data27.type;
if(typeof data29 === "string"){
if(func2(data29) > 128){
const err91 = {instancePath:instancePath+"/plan/collisions/" + i3+"/type",schemaPath:"#/properties/plan/properties/collisions/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
if(func2(data29) < 1){
const err92 = {instancePath:instancePath+"/plan/collisions/" + i3+"/type",schemaPath:"#/properties/plan/properties/collisions/items/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/plan/collisions/" + i3+"/type",schemaPath:"#/properties/plan/properties/collisions/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
if(data27.name !== undefined){
let data30 = data27.name;
if(typeof data30 === "string"){
if(func2(data30) > 1024){
const err94 = {instancePath:instancePath+"/plan/collisions/" + i3+"/name",schemaPath:"#/properties/plan/properties/collisions/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if(func2(data30) < 1){
const err95 = {instancePath:instancePath+"/plan/collisions/" + i3+"/name",schemaPath:"#/properties/plan/properties/collisions/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err96 = {instancePath:instancePath+"/plan/collisions/" + i3+"/name",schemaPath:"#/properties/plan/properties/collisions/items/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err97 = {instancePath:instancePath+"/plan/collisions/" + i3,schemaPath:"#/properties/plan/properties/collisions/items/type",keyword:"type",params:{type: "object"}};
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
const err98 = {instancePath:instancePath+"/plan/collisions",schemaPath:"#/properties/plan/properties/collisions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
}
if(data.applied !== undefined){
let data31 = data.applied;
const _errs80 = errors;
let valid21 = false;
let passing2 = null;
const _errs81 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.plan_sha256 === undefined){
const err100 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/oneOf/0/required",keyword:"required",params:{missingProperty: "plan_sha256"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
if(data31.exit_code === undefined){
const err101 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/oneOf/0/required",keyword:"required",params:{missingProperty: "exit_code"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
for(const key6 in data31){
if(!((key6 === "plan_sha256") || (key6 === "exit_code"))){
const err102 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
}
if(data31.plan_sha256 !== undefined){
let data32 = data31.plan_sha256;
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err103 = {instancePath:instancePath+"/applied/plan_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err104 = {instancePath:instancePath+"/applied/plan_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
}
if(data31.exit_code !== undefined){
let data33 = data31.exit_code;
const _errs88 = errors;
let valid24 = false;
let passing3 = null;
const _errs89 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err105 = {instancePath:instancePath+"/applied/exit_code",schemaPath:"#/properties/applied/oneOf/0/properties/exit_code/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
var _valid3 = _errs89 === errors;
if(_valid3){
valid24 = true;
passing3 = 0;
}
const _errs91 = errors;
if(data33 !== null){
const err106 = {instancePath:instancePath+"/applied/exit_code",schemaPath:"#/properties/applied/oneOf/0/properties/exit_code/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
var _valid3 = _errs91 === errors;
if(_valid3 && valid24){
valid24 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid24 = true;
passing3 = 1;
}
}
if(!valid24){
const err107 = {instancePath:instancePath+"/applied/exit_code",schemaPath:"#/properties/applied/oneOf/0/properties/exit_code/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
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
const err108 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
var _valid2 = _errs81 === errors;
if(_valid2){
valid21 = true;
passing2 = 0;
}
const _errs93 = errors;
if(data31 !== null){
const err109 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
var _valid2 = _errs93 === errors;
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
const err110 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
if(data.second_plan_exit_code !== undefined){
let data34 = data.second_plan_exit_code;
const _errs96 = errors;
let valid25 = false;
let passing4 = null;
const _errs97 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err111 = {instancePath:instancePath+"/second_plan_exit_code",schemaPath:"#/properties/second_plan_exit_code/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
var _valid4 = _errs97 === errors;
if(_valid4){
valid25 = true;
passing4 = 0;
}
const _errs99 = errors;
if(data34 !== null){
const err112 = {instancePath:instancePath+"/second_plan_exit_code",schemaPath:"#/properties/second_plan_exit_code/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
var _valid4 = _errs99 === errors;
if(_valid4 && valid25){
valid25 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid25 = true;
passing4 = 1;
}
}
if(!valid25){
const err113 = {instancePath:instancePath+"/second_plan_exit_code",schemaPath:"#/properties/second_plan_exit_code/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
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
if(data.manifest_key !== undefined){
let data35 = data.manifest_key;
const _errs102 = errors;
let valid26 = false;
let passing5 = null;
const _errs103 = errors;
if(typeof data35 === "string"){
if(func2(data35) > 1024){
const err114 = {instancePath:instancePath+"/manifest_key",schemaPath:"#/properties/manifest_key/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
if(func2(data35) < 1){
const err115 = {instancePath:instancePath+"/manifest_key",schemaPath:"#/properties/manifest_key/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err116 = {instancePath:instancePath+"/manifest_key",schemaPath:"#/properties/manifest_key/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
var _valid5 = _errs103 === errors;
if(_valid5){
valid26 = true;
passing5 = 0;
}
const _errs105 = errors;
if(data35 !== null){
const err117 = {instancePath:instancePath+"/manifest_key",schemaPath:"#/properties/manifest_key/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
var _valid5 = _errs105 === errors;
if(_valid5 && valid26){
valid26 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid26 = true;
passing5 = 1;
}
}
if(!valid26){
const err118 = {instancePath:instancePath+"/manifest_key",schemaPath:"#/properties/manifest_key/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
}
if(data.services !== undefined){
let data36 = data.services;
if(Array.isArray(data36)){
if(data36.length > 100){
const err119 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
const len4 = data36.length;
for(let i4=0; i4<len4; i4++){
let data37 = data36[i4];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.service === undefined){
const err120 = {instancePath:instancePath+"/services/" + i4,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "service"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
if(data37.desired_count === undefined){
const err121 = {instancePath:instancePath+"/services/" + i4,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "desired_count"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
for(const key7 in data37){
if(!((key7 === "service") || (key7 === "desired_count"))){
const err122 = {instancePath:instancePath+"/services/" + i4,schemaPath:"#/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
}
if(data37.service !== undefined){
let data38 = data37.service;
if(typeof data38 === "string"){
if(func2(data38) > 255){
const err123 = {instancePath:instancePath+"/services/" + i4+"/service",schemaPath:"#/properties/services/items/properties/service/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
if(func2(data38) < 1){
const err124 = {instancePath:instancePath+"/services/" + i4+"/service",schemaPath:"#/properties/services/items/properties/service/minLength",keyword:"minLength",params:{limit: 1}};
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
const err125 = {instancePath:instancePath+"/services/" + i4+"/service",schemaPath:"#/properties/services/items/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
}
if(data37.desired_count !== undefined){
let data39 = data37.desired_count;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err126 = {instancePath:instancePath+"/services/" + i4+"/desired_count",schemaPath:"#/properties/services/items/properties/desired_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err127 = {instancePath:instancePath+"/services/" + i4+"/desired_count",schemaPath:"#/properties/services/items/properties/desired_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
}
}
}
else {
const err128 = {instancePath:instancePath+"/services/" + i4,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "object"}};
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
const err129 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
}
if(data.task_definitions !== undefined){
let data40 = data.task_definitions;
if(Array.isArray(data40)){
if(data40.length > 200){
const err130 = {instancePath:instancePath+"/task_definitions",schemaPath:"#/properties/task_definitions/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
let data41 = data40[i5];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.family === undefined){
const err131 = {instancePath:instancePath+"/task_definitions/" + i5,schemaPath:"#/properties/task_definitions/items/required",keyword:"required",params:{missingProperty: "family"}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
if(data41.image_digest === undefined){
const err132 = {instancePath:instancePath+"/task_definitions/" + i5,schemaPath:"#/properties/task_definitions/items/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
if(data41.command === undefined){
const err133 = {instancePath:instancePath+"/task_definitions/" + i5,schemaPath:"#/properties/task_definitions/items/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
for(const key8 in data41){
if(!(((key8 === "family") || (key8 === "image_digest")) || (key8 === "command"))){
const err134 = {instancePath:instancePath+"/task_definitions/" + i5,schemaPath:"#/properties/task_definitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
}
if(data41.family !== undefined){
let data42 = data41.family;
if(typeof data42 === "string"){
if(func2(data42) > 255){
const err135 = {instancePath:instancePath+"/task_definitions/" + i5+"/family",schemaPath:"#/properties/task_definitions/items/properties/family/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
if(func2(data42) < 1){
const err136 = {instancePath:instancePath+"/task_definitions/" + i5+"/family",schemaPath:"#/properties/task_definitions/items/properties/family/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/task_definitions/" + i5+"/family",schemaPath:"#/properties/task_definitions/items/properties/family/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
}
if(data41.image_digest !== undefined){
let data43 = data41.image_digest;
const _errs124 = errors;
let valid33 = false;
let passing6 = null;
const _errs125 = errors;
if(typeof data43 === "string"){
if(!pattern9.test(data43)){
const err138 = {instancePath:instancePath+"/task_definitions/" + i5+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err139 = {instancePath:instancePath+"/task_definitions/" + i5+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
var _valid6 = _errs125 === errors;
if(_valid6){
valid33 = true;
passing6 = 0;
}
const _errs128 = errors;
if(data43 !== null){
const err140 = {instancePath:instancePath+"/task_definitions/" + i5+"/image_digest",schemaPath:"#/properties/task_definitions/items/properties/image_digest/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
var _valid6 = _errs128 === errors;
if(_valid6 && valid33){
valid33 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid33 = true;
passing6 = 1;
}
}
if(!valid33){
const err141 = {instancePath:instancePath+"/task_definitions/" + i5+"/image_digest",schemaPath:"#/properties/task_definitions/items/properties/image_digest/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
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
if(data41.command !== undefined){
let data44 = data41.command;
if(Array.isArray(data44)){
if(data44.length > 20){
const err142 = {instancePath:instancePath+"/task_definitions/" + i5+"/command",schemaPath:"#/properties/task_definitions/items/properties/command/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
let data45 = data44[i6];
if(typeof data45 === "string"){
if(func2(data45) > 1024){
const err143 = {instancePath:instancePath+"/task_definitions/" + i5+"/command/" + i6,schemaPath:"#/properties/task_definitions/items/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/task_definitions/" + i5+"/command/" + i6,schemaPath:"#/properties/task_definitions/items/properties/command/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err145 = {instancePath:instancePath+"/task_definitions/" + i5+"/command",schemaPath:"#/properties/task_definitions/items/properties/command/type",keyword:"type",params:{type: "array"}};
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
else {
const err146 = {instancePath:instancePath+"/task_definitions/" + i5,schemaPath:"#/properties/task_definitions/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err147 = {instancePath:instancePath+"/task_definitions",schemaPath:"#/properties/task_definitions/type",keyword:"type",params:{type: "array"}};
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
else {
const err148 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

