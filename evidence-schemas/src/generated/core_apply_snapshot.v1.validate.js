// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"core_apply_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","execution_id","captured_at_utc","synthesised_sha256","backend","commands","plan","applied","outputs","second_plan_exit_code"],"properties":{"schema":{"const":"fp.core_apply_snapshot.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"synthesised_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"backend":{"type":"object","additionalProperties":false,"required":["bucket","key","region","lock_table"],"properties":{"bucket":{"type":"string","minLength":1,"maxLength":63},"key":{"type":"string","minLength":1,"maxLength":1024},"region":{"type":"string","minLength":1,"maxLength":32},"lock_table":{"type":"string","minLength":1,"maxLength":255}}},"commands":{"type":"object","additionalProperties":false,"required":["init","validate"],"properties":{"init":{"oneOf":[{"type":"integer"},{"type":"null"}]},"validate":{"oneOf":[{"type":"integer"},{"type":"null"}]}}},"plan":{"type":"object","additionalProperties":false,"required":["exit_code","plan_sha256","create","update","delete","resource_changes","destroyed","collisions"],"properties":{"exit_code":{"enum":[0,2]},"plan_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"create":{"type":"integer","minimum":0},"update":{"type":"integer","minimum":0},"delete":{"type":"integer","minimum":0},"resource_changes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["address","actions"],"properties":{"address":{"type":"string","minLength":1,"maxLength":4096},"actions":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32}}}}},"destroyed":{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096}},"collisions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["address","type","name"],"properties":{"address":{"type":"string","minLength":1,"maxLength":4096},"type":{"type":"string","minLength":1,"maxLength":128},"name":{"type":"string","minLength":1,"maxLength":1024}}}}}},"applied":{"oneOf":[{"type":"object","additionalProperties":false,"required":["plan_sha256","exit_code"],"properties":{"plan_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"exit_code":{"oneOf":[{"type":"integer"},{"type":"null"}]}}},{"type":"null"}]},"outputs":{"type":"object","propertyNames":{"pattern":"^[A-Z][A-Z0-9_]{1,63}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}},"second_plan_exit_code":{"oneOf":[{"type":"integer"},{"type":"null"}]}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema35 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema36 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern9 = new RegExp("^[A-Z][A-Z0-9_]{1,63}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="core_apply_snapshot.v1.schema.json" */;
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
if(data.outputs === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.second_plan_exit_code === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "second_plan_exit_code"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.core_apply_snapshot.v1" !== data.schema){
const err12 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.core_apply_snapshot.v1"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
}
if(data.substrate !== undefined){
let data1 = data.substrate;
if(!(((data1 === "embedded") || (data1 === "emulated")) || (data1 === "dev_min"))){
const err13 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data2 = data.execution_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err14 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
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
const err15 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data.captured_at_utc !== undefined){
let data3 = data.captured_at_utc;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err16 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err17 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.synthesised_sha256 !== undefined){
let data4 = data.synthesised_sha256;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err18 = {instancePath:instancePath+"/synthesised_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err19 = {instancePath:instancePath+"/synthesised_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.backend !== undefined){
let data5 = data.backend;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.bucket === undefined){
const err20 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/required",keyword:"required",params:{missingProperty: "bucket"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(data5.key === undefined){
const err21 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(data5.region === undefined){
const err22 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data5.lock_table === undefined){
const err23 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/required",keyword:"required",params:{missingProperty: "lock_table"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "bucket") || (key1 === "key")) || (key1 === "region")) || (key1 === "lock_table"))){
const err24 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data5.bucket !== undefined){
let data6 = data5.bucket;
if(typeof data6 === "string"){
if(func2(data6) > 63){
const err25 = {instancePath:instancePath+"/backend/bucket",schemaPath:"#/properties/backend/properties/bucket/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(func2(data6) < 1){
const err26 = {instancePath:instancePath+"/backend/bucket",schemaPath:"#/properties/backend/properties/bucket/minLength",keyword:"minLength",params:{limit: 1}};
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
const err27 = {instancePath:instancePath+"/backend/bucket",schemaPath:"#/properties/backend/properties/bucket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(func2(data7) > 1024){
const err28 = {instancePath:instancePath+"/backend/key",schemaPath:"#/properties/backend/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(func2(data7) < 1){
const err29 = {instancePath:instancePath+"/backend/key",schemaPath:"#/properties/backend/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err30 = {instancePath:instancePath+"/backend/key",schemaPath:"#/properties/backend/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data5.region !== undefined){
let data8 = data5.region;
if(typeof data8 === "string"){
if(func2(data8) > 32){
const err31 = {instancePath:instancePath+"/backend/region",schemaPath:"#/properties/backend/properties/region/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(func2(data8) < 1){
const err32 = {instancePath:instancePath+"/backend/region",schemaPath:"#/properties/backend/properties/region/minLength",keyword:"minLength",params:{limit: 1}};
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
const err33 = {instancePath:instancePath+"/backend/region",schemaPath:"#/properties/backend/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
if(data5.lock_table !== undefined){
let data9 = data5.lock_table;
if(typeof data9 === "string"){
if(func2(data9) > 255){
const err34 = {instancePath:instancePath+"/backend/lock_table",schemaPath:"#/properties/backend/properties/lock_table/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(func2(data9) < 1){
const err35 = {instancePath:instancePath+"/backend/lock_table",schemaPath:"#/properties/backend/properties/lock_table/minLength",keyword:"minLength",params:{limit: 1}};
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
const err36 = {instancePath:instancePath+"/backend/lock_table",schemaPath:"#/properties/backend/properties/lock_table/type",keyword:"type",params:{type: "string"}};
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
const err37 = {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data.commands !== undefined){
let data10 = data.commands;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.init === undefined){
const err38 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/required",keyword:"required",params:{missingProperty: "init"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(data10.validate === undefined){
const err39 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/required",keyword:"required",params:{missingProperty: "validate"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "init") || (key2 === "validate"))){
const err40 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
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
const err41 = {instancePath:instancePath+"/commands/init",schemaPath:"#/properties/commands/properties/init/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
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
const err42 = {instancePath:instancePath+"/commands/init",schemaPath:"#/properties/commands/properties/init/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
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
const err43 = {instancePath:instancePath+"/commands/init",schemaPath:"#/properties/commands/properties/init/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
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
const err44 = {instancePath:instancePath+"/commands/validate",schemaPath:"#/properties/commands/properties/validate/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
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
const err45 = {instancePath:instancePath+"/commands/validate",schemaPath:"#/properties/commands/properties/validate/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
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
const err46 = {instancePath:instancePath+"/commands/validate",schemaPath:"#/properties/commands/properties/validate/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
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
const err47 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
if(data.plan !== undefined){
let data13 = data.plan;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.exit_code === undefined){
const err48 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "exit_code"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if(data13.plan_sha256 === undefined){
const err49 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "plan_sha256"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
if(data13.create === undefined){
const err50 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "create"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(data13.update === undefined){
const err51 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "update"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(data13.delete === undefined){
const err52 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "delete"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(data13.resource_changes === undefined){
const err53 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "resource_changes"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(data13.destroyed === undefined){
const err54 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "destroyed"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if(data13.collisions === undefined){
const err55 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "collisions"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
for(const key3 in data13){
if(!((((((((key3 === "exit_code") || (key3 === "plan_sha256")) || (key3 === "create")) || (key3 === "update")) || (key3 === "delete")) || (key3 === "resource_changes")) || (key3 === "destroyed")) || (key3 === "collisions"))){
const err56 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
if(data13.exit_code !== undefined){
let data14 = data13.exit_code;
if(!((data14 === 0) || (data14 === 2))){
const err57 = {instancePath:instancePath+"/plan/exit_code",schemaPath:"#/properties/plan/properties/exit_code/enum",keyword:"enum",params:{allowedValues: schema31.properties.plan.properties.exit_code.enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
}
if(data13.plan_sha256 !== undefined){
let data15 = data13.plan_sha256;
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err58 = {instancePath:instancePath+"/plan/plan_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err59 = {instancePath:instancePath+"/plan/plan_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data13.create !== undefined){
let data16 = data13.create;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err60 = {instancePath:instancePath+"/plan/create",schemaPath:"#/properties/plan/properties/create/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err61 = {instancePath:instancePath+"/plan/create",schemaPath:"#/properties/plan/properties/create/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
}
if(data13.update !== undefined){
let data17 = data13.update;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err62 = {instancePath:instancePath+"/plan/update",schemaPath:"#/properties/plan/properties/update/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err63 = {instancePath:instancePath+"/plan/update",schemaPath:"#/properties/plan/properties/update/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data13.delete !== undefined){
let data18 = data13.delete;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err64 = {instancePath:instancePath+"/plan/delete",schemaPath:"#/properties/plan/properties/delete/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err65 = {instancePath:instancePath+"/plan/delete",schemaPath:"#/properties/plan/properties/delete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data13.resource_changes !== undefined){
let data19 = data13.resource_changes;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.address === undefined){
const err66 = {instancePath:instancePath+"/plan/resource_changes/" + i0,schemaPath:"#/properties/plan/properties/resource_changes/items/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(data20.actions === undefined){
const err67 = {instancePath:instancePath+"/plan/resource_changes/" + i0,schemaPath:"#/properties/plan/properties/resource_changes/items/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
for(const key4 in data20){
if(!((key4 === "address") || (key4 === "actions"))){
const err68 = {instancePath:instancePath+"/plan/resource_changes/" + i0,schemaPath:"#/properties/plan/properties/resource_changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
if(data20.address !== undefined){
let data21 = data20.address;
if(typeof data21 === "string"){
if(func2(data21) > 4096){
const err69 = {instancePath:instancePath+"/plan/resource_changes/" + i0+"/address",schemaPath:"#/properties/plan/properties/resource_changes/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(func2(data21) < 1){
const err70 = {instancePath:instancePath+"/plan/resource_changes/" + i0+"/address",schemaPath:"#/properties/plan/properties/resource_changes/items/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/plan/resource_changes/" + i0+"/address",schemaPath:"#/properties/plan/properties/resource_changes/items/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
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
const err72 = {instancePath:instancePath+"/plan/resource_changes/" + i0+"/actions/" + i1,schemaPath:"#/properties/plan/properties/resource_changes/items/properties/actions/items/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
if(func2(data23) < 1){
const err73 = {instancePath:instancePath+"/plan/resource_changes/" + i0+"/actions/" + i1,schemaPath:"#/properties/plan/properties/resource_changes/items/properties/actions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/plan/resource_changes/" + i0+"/actions/" + i1,schemaPath:"#/properties/plan/properties/resource_changes/items/properties/actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/plan/resource_changes/" + i0+"/actions",schemaPath:"#/properties/plan/properties/resource_changes/items/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/plan/resource_changes/" + i0,schemaPath:"#/properties/plan/properties/resource_changes/items/type",keyword:"type",params:{type: "object"}};
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
const err77 = {instancePath:instancePath+"/plan/resource_changes",schemaPath:"#/properties/plan/properties/resource_changes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
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
const err78 = {instancePath:instancePath+"/plan/destroyed/" + i2,schemaPath:"#/properties/plan/properties/destroyed/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
if(func2(data25) < 1){
const err79 = {instancePath:instancePath+"/plan/destroyed/" + i2,schemaPath:"#/properties/plan/properties/destroyed/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err80 = {instancePath:instancePath+"/plan/destroyed/" + i2,schemaPath:"#/properties/plan/properties/destroyed/items/type",keyword:"type",params:{type: "string"}};
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
const err81 = {instancePath:instancePath+"/plan/destroyed",schemaPath:"#/properties/plan/properties/destroyed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
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
const err82 = {instancePath:instancePath+"/plan/collisions/" + i3,schemaPath:"#/properties/plan/properties/collisions/items/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
if(data27.type === undefined){
const err83 = {instancePath:instancePath+"/plan/collisions/" + i3,schemaPath:"#/properties/plan/properties/collisions/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
if(data27.name === undefined){
const err84 = {instancePath:instancePath+"/plan/collisions/" + i3,schemaPath:"#/properties/plan/properties/collisions/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
for(const key5 in data27){
if(!(((key5 === "address") || (key5 === "type")) || (key5 === "name"))){
const err85 = {instancePath:instancePath+"/plan/collisions/" + i3,schemaPath:"#/properties/plan/properties/collisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
if(data27.address !== undefined){
let data28 = data27.address;
if(typeof data28 === "string"){
if(func2(data28) > 4096){
const err86 = {instancePath:instancePath+"/plan/collisions/" + i3+"/address",schemaPath:"#/properties/plan/properties/collisions/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(func2(data28) < 1){
const err87 = {instancePath:instancePath+"/plan/collisions/" + i3+"/address",schemaPath:"#/properties/plan/properties/collisions/items/properties/address/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/plan/collisions/" + i3+"/address",schemaPath:"#/properties/plan/properties/collisions/items/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
if(data27.type !== undefined){
let data29 = data27.type;
if(typeof data29 === "string"){
if(func2(data29) > 128){
const err89 = {instancePath:instancePath+"/plan/collisions/" + i3+"/type",schemaPath:"#/properties/plan/properties/collisions/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
if(func2(data29) < 1){
const err90 = {instancePath:instancePath+"/plan/collisions/" + i3+"/type",schemaPath:"#/properties/plan/properties/collisions/items/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/plan/collisions/" + i3+"/type",schemaPath:"#/properties/plan/properties/collisions/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
}
if(data27.name !== undefined){
let data30 = data27.name;
if(typeof data30 === "string"){
if(func2(data30) > 1024){
const err92 = {instancePath:instancePath+"/plan/collisions/" + i3+"/name",schemaPath:"#/properties/plan/properties/collisions/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
if(func2(data30) < 1){
const err93 = {instancePath:instancePath+"/plan/collisions/" + i3+"/name",schemaPath:"#/properties/plan/properties/collisions/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err94 = {instancePath:instancePath+"/plan/collisions/" + i3+"/name",schemaPath:"#/properties/plan/properties/collisions/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/plan/collisions/" + i3,schemaPath:"#/properties/plan/properties/collisions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/plan/collisions",schemaPath:"#/properties/plan/properties/collisions/type",keyword:"type",params:{type: "array"}};
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
const err97 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
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
const err98 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/oneOf/0/required",keyword:"required",params:{missingProperty: "plan_sha256"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
if(data31.exit_code === undefined){
const err99 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/oneOf/0/required",keyword:"required",params:{missingProperty: "exit_code"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
for(const key6 in data31){
if(!((key6 === "plan_sha256") || (key6 === "exit_code"))){
const err100 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
if(data31.plan_sha256 !== undefined){
let data32 = data31.plan_sha256;
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err101 = {instancePath:instancePath+"/applied/plan_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/applied/plan_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
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
const err103 = {instancePath:instancePath+"/applied/exit_code",schemaPath:"#/properties/applied/oneOf/0/properties/exit_code/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
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
const err104 = {instancePath:instancePath+"/applied/exit_code",schemaPath:"#/properties/applied/oneOf/0/properties/exit_code/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
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
const err105 = {instancePath:instancePath+"/applied/exit_code",schemaPath:"#/properties/applied/oneOf/0/properties/exit_code/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
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
const err106 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
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
const err107 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
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
const err108 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
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
if(data.outputs !== undefined){
let data34 = data.outputs;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key7 in data34){
const _errs97 = errors;
if(typeof key7 === "string"){
if(!pattern9.test(key7)){
const err109 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{1,63}$"},propertyName:key7};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
}
var valid25 = _errs97 === errors;
if(!valid25){
const err110 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
}
for(const key8 in data34){
let data35 = data34[key8];
if(typeof data35 === "string"){
if(func2(data35) > 1024){
const err111 = {instancePath:instancePath+"/outputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
if(func2(data35) < 1){
const err112 = {instancePath:instancePath+"/outputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err113 = {instancePath:instancePath+"/outputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
}
if(data.second_plan_exit_code !== undefined){
let data36 = data.second_plan_exit_code;
const _errs102 = errors;
let valid27 = false;
let passing4 = null;
const _errs103 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err115 = {instancePath:instancePath+"/second_plan_exit_code",schemaPath:"#/properties/second_plan_exit_code/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
var _valid4 = _errs103 === errors;
if(_valid4){
valid27 = true;
passing4 = 0;
}
const _errs105 = errors;
if(data36 !== null){
const err116 = {instancePath:instancePath+"/second_plan_exit_code",schemaPath:"#/properties/second_plan_exit_code/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
var _valid4 = _errs105 === errors;
if(_valid4 && valid27){
valid27 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid27 = true;
passing4 = 1;
}
}
if(!valid27){
const err117 = {instancePath:instancePath+"/second_plan_exit_code",schemaPath:"#/properties/second_plan_exit_code/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
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
}
else {
const err118 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

