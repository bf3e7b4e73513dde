// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"entrypoint_matrix_receipt.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","platform_run_id","phase_id","substrate","execution_id","written_at_utc","image_digest","modes","overall_pass"],"properties":{"schema":{"const":"fp.entrypoint_matrix_receipt.v1"},"platform_run_id":{"const":"N/A"},"phase_id":{"const":"P(-1)"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"image_digest":{"$ref":"common.v1.schema.json#/$defs/image_digest"},"modes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["mode","command","grammar","help","dry","secret_argument"],"properties":{"mode":{"type":"string","minLength":1,"maxLength":64},"command":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"minItems":1},"grammar":{"type":"string","minLength":1,"maxLength":256},"help":{"type":"object","additionalProperties":false,"required":["exit_code","duration_ms"],"properties":{"exit_code":{"oneOf":[{"type":"integer"},{"type":"null"}]},"duration_ms":{"type":"number","minimum":0}}},"dry":{"type":"object","additionalProperties":false,"required":["exit_code","duration_ms"],"properties":{"exit_code":{"oneOf":[{"type":"integer"},{"type":"null"}]},"duration_ms":{"type":"number","minimum":0}}},"secret_argument":{"type":"object","additionalProperties":false,"required":["exit_code","duration_ms"],"properties":{"exit_code":{"oneOf":[{"type":"integer"},{"type":"null"}]},"duration_ms":{"type":"number","minimum":0}}}}},"minItems":1},"overall_pass":{"type":"boolean"}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema35 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema36 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entrypoint_matrix_receipt.v1.schema.json" */;
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
if(data.platform_run_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
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
if(data.substrate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.execution_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.written_at_utc === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.image_digest === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.modes === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modes"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.overall_pass === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "overall_pass"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.entrypoint_matrix_receipt.v1" !== data.schema){
const err10 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.entrypoint_matrix_receipt.v1"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
if("N/A" !== data.platform_run_id){
const err11 = {instancePath:instancePath+"/platform_run_id",schemaPath:"#/properties/platform_run_id/const",keyword:"const",params:{allowedValue: "N/A"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data.phase_id !== undefined){
if("P(-1)" !== data.phase_id){
const err12 = {instancePath:instancePath+"/phase_id",schemaPath:"#/properties/phase_id/const",keyword:"const",params:{allowedValue: "P(-1)"}};
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
let data3 = data.substrate;
if(!(((data3 === "embedded") || (data3 === "emulated")) || (data3 === "dev_min"))){
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
let data4 = data.execution_id;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
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
if(data.written_at_utc !== undefined){
let data5 = data.written_at_utc;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err16 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err17 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.image_digest !== undefined){
let data6 = data.image_digest;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err18 = {instancePath:instancePath+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err19 = {instancePath:instancePath+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.modes !== undefined){
let data7 = data.modes;
if(Array.isArray(data7)){
if(data7.length < 1){
const err20 = {instancePath:instancePath+"/modes",schemaPath:"#/properties/modes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.mode === undefined){
const err21 = {instancePath:instancePath+"/modes/" + i0,schemaPath:"#/properties/modes/items/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(data8.command === undefined){
const err22 = {instancePath:instancePath+"/modes/" + i0,schemaPath:"#/properties/modes/items/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data8.grammar === undefined){
const err23 = {instancePath:instancePath+"/modes/" + i0,schemaPath:"#/properties/modes/items/required",keyword:"required",params:{missingProperty: "grammar"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(data8.help === undefined){
const err24 = {instancePath:instancePath+"/modes/" + i0,schemaPath:"#/properties/modes/items/required",keyword:"required",params:{missingProperty: "help"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(data8.dry === undefined){
const err25 = {instancePath:instancePath+"/modes/" + i0,schemaPath:"#/properties/modes/items/required",keyword:"required",params:{missingProperty: "dry"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(data8.secret_argument === undefined){
const err26 = {instancePath:instancePath+"/modes/" + i0,schemaPath:"#/properties/modes/items/required",keyword:"required",params:{missingProperty: "secret_argument"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
for(const key1 in data8){
if(!((((((key1 === "mode") || (key1 === "command")) || (key1 === "grammar")) || (key1 === "help")) || (key1 === "dry")) || (key1 === "secret_argument"))){
const err27 = {instancePath:instancePath+"/modes/" + i0,schemaPath:"#/properties/modes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data8.mode !== undefined){
let data9 = data8.mode;
if(typeof data9 === "string"){
if(func2(data9) > 64){
const err28 = {instancePath:instancePath+"/modes/" + i0+"/mode",schemaPath:"#/properties/modes/items/properties/mode/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(func2(data9) < 1){
const err29 = {instancePath:instancePath+"/modes/" + i0+"/mode",schemaPath:"#/properties/modes/items/properties/mode/minLength",keyword:"minLength",params:{limit: 1}};
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
const err30 = {instancePath:instancePath+"/modes/" + i0+"/mode",schemaPath:"#/properties/modes/items/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data8.command !== undefined){
let data10 = data8.command;
if(Array.isArray(data10)){
if(data10.length < 1){
const err31 = {instancePath:instancePath+"/modes/" + i0+"/command",schemaPath:"#/properties/modes/items/properties/command/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(func2(data11) > 1024){
const err32 = {instancePath:instancePath+"/modes/" + i0+"/command/" + i1,schemaPath:"#/properties/modes/items/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(func2(data11) < 1){
const err33 = {instancePath:instancePath+"/modes/" + i0+"/command/" + i1,schemaPath:"#/properties/modes/items/properties/command/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err34 = {instancePath:instancePath+"/modes/" + i0+"/command/" + i1,schemaPath:"#/properties/modes/items/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/modes/" + i0+"/command",schemaPath:"#/properties/modes/items/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data8.grammar !== undefined){
let data12 = data8.grammar;
if(typeof data12 === "string"){
if(func2(data12) > 256){
const err36 = {instancePath:instancePath+"/modes/" + i0+"/grammar",schemaPath:"#/properties/modes/items/properties/grammar/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(func2(data12) < 1){
const err37 = {instancePath:instancePath+"/modes/" + i0+"/grammar",schemaPath:"#/properties/modes/items/properties/grammar/minLength",keyword:"minLength",params:{limit: 1}};
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
const err38 = {instancePath:instancePath+"/modes/" + i0+"/grammar",schemaPath:"#/properties/modes/items/properties/grammar/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
if(data8.help !== undefined){
let data13 = data8.help;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.exit_code === undefined){
const err39 = {instancePath:instancePath+"/modes/" + i0+"/help",schemaPath:"#/properties/modes/items/properties/help/required",keyword:"required",params:{missingProperty: "exit_code"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(data13.duration_ms === undefined){
const err40 = {instancePath:instancePath+"/modes/" + i0+"/help",schemaPath:"#/properties/modes/items/properties/help/required",keyword:"required",params:{missingProperty: "duration_ms"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "exit_code") || (key2 === "duration_ms"))){
const err41 = {instancePath:instancePath+"/modes/" + i0+"/help",schemaPath:"#/properties/modes/items/properties/help/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
if(data13.exit_code !== undefined){
let data14 = data13.exit_code;
const _errs33 = errors;
let valid11 = false;
let passing0 = null;
const _errs34 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err42 = {instancePath:instancePath+"/modes/" + i0+"/help/exit_code",schemaPath:"#/properties/modes/items/properties/help/properties/exit_code/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0){
valid11 = true;
passing0 = 0;
}
const _errs36 = errors;
if(data14 !== null){
const err43 = {instancePath:instancePath+"/modes/" + i0+"/help/exit_code",schemaPath:"#/properties/modes/items/properties/help/properties/exit_code/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
var _valid0 = _errs36 === errors;
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
const err44 = {instancePath:instancePath+"/modes/" + i0+"/help/exit_code",schemaPath:"#/properties/modes/items/properties/help/properties/exit_code/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data13.duration_ms !== undefined){
let data15 = data13.duration_ms;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err45 = {instancePath:instancePath+"/modes/" + i0+"/help/duration_ms",schemaPath:"#/properties/modes/items/properties/help/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err46 = {instancePath:instancePath+"/modes/" + i0+"/help/duration_ms",schemaPath:"#/properties/modes/items/properties/help/properties/duration_ms/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/modes/" + i0+"/help",schemaPath:"#/properties/modes/items/properties/help/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
if(data8.dry !== undefined){
let data16 = data8.dry;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.exit_code === undefined){
const err48 = {instancePath:instancePath+"/modes/" + i0+"/dry",schemaPath:"#/properties/modes/items/properties/dry/required",keyword:"required",params:{missingProperty: "exit_code"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if(data16.duration_ms === undefined){
const err49 = {instancePath:instancePath+"/modes/" + i0+"/dry",schemaPath:"#/properties/modes/items/properties/dry/required",keyword:"required",params:{missingProperty: "duration_ms"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
for(const key3 in data16){
if(!((key3 === "exit_code") || (key3 === "duration_ms"))){
const err50 = {instancePath:instancePath+"/modes/" + i0+"/dry",schemaPath:"#/properties/modes/items/properties/dry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
if(data16.exit_code !== undefined){
let data17 = data16.exit_code;
const _errs44 = errors;
let valid13 = false;
let passing1 = null;
const _errs45 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err51 = {instancePath:instancePath+"/modes/" + i0+"/dry/exit_code",schemaPath:"#/properties/modes/items/properties/dry/properties/exit_code/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
var _valid1 = _errs45 === errors;
if(_valid1){
valid13 = true;
passing1 = 0;
}
const _errs47 = errors;
if(data17 !== null){
const err52 = {instancePath:instancePath+"/modes/" + i0+"/dry/exit_code",schemaPath:"#/properties/modes/items/properties/dry/properties/exit_code/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
var _valid1 = _errs47 === errors;
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
const err53 = {instancePath:instancePath+"/modes/" + i0+"/dry/exit_code",schemaPath:"#/properties/modes/items/properties/dry/properties/exit_code/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
if(data16.duration_ms !== undefined){
let data18 = data16.duration_ms;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err54 = {instancePath:instancePath+"/modes/" + i0+"/dry/duration_ms",schemaPath:"#/properties/modes/items/properties/dry/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err55 = {instancePath:instancePath+"/modes/" + i0+"/dry/duration_ms",schemaPath:"#/properties/modes/items/properties/dry/properties/duration_ms/type",keyword:"type",params:{type: "number"}};
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
const err56 = {instancePath:instancePath+"/modes/" + i0+"/dry",schemaPath:"#/properties/modes/items/properties/dry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
if(data8.secret_argument !== undefined){
let data19 = data8.secret_argument;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.exit_code === undefined){
const err57 = {instancePath:instancePath+"/modes/" + i0+"/secret_argument",schemaPath:"#/properties/modes/items/properties/secret_argument/required",keyword:"required",params:{missingProperty: "exit_code"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(data19.duration_ms === undefined){
const err58 = {instancePath:instancePath+"/modes/" + i0+"/secret_argument",schemaPath:"#/properties/modes/items/properties/secret_argument/required",keyword:"required",params:{missingProperty: "duration_ms"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
for(const key4 in data19){
if(!((key4 === "exit_code") || (key4 === "duration_ms"))){
const err59 = {instancePath:instancePath+"/modes/" + i0+"/secret_argument",schemaPath:"#/properties/modes/items/properties/secret_argument/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data19.exit_code !== undefined){
let data20 = data19.exit_code;
const _errs55 = errors;
let valid15 = false;
let passing2 = null;
const _errs56 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err60 = {instancePath:instancePath+"/modes/" + i0+"/secret_argument/exit_code",schemaPath:"#/properties/modes/items/properties/secret_argument/properties/exit_code/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
var _valid2 = _errs56 === errors;
if(_valid2){
valid15 = true;
passing2 = 0;
}
const _errs58 = errors;
if(data20 !== null){
const err61 = {instancePath:instancePath+"/modes/" + i0+"/secret_argument/exit_code",schemaPath:"#/properties/modes/items/properties/secret_argument/properties/exit_code/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
var _valid2 = _errs58 === errors;
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
const err62 = {instancePath:instancePath+"/modes/" + i0+"/secret_argument/exit_code",schemaPath:"#/properties/modes/items/properties/secret_argument/properties/exit_code/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
if(data19.duration_ms !== undefined){
let data21 = data19.duration_ms;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err63 = {instancePath:instancePath+"/modes/" + i0+"/secret_argument/duration_ms",schemaPath:"#/properties/modes/items/properties/secret_argument/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err64 = {instancePath:instancePath+"/modes/" + i0+"/secret_argument/duration_ms",schemaPath:"#/properties/modes/items/properties/secret_argument/properties/duration_ms/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/modes/" + i0+"/secret_argument",schemaPath:"#/properties/modes/items/properties/secret_argument/type",keyword:"type",params:{type: "object"}};
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
else {
const err66 = {instancePath:instancePath+"/modes/" + i0,schemaPath:"#/properties/modes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/modes",schemaPath:"#/properties/modes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
}
if(data.overall_pass !== undefined){
if(typeof data.overall_pass !== "boolean"){
const err68 = {instancePath:instancePath+"/overall_pass",schemaPath:"#/properties/overall_pass/type",keyword:"type",params:{type: "boolean"}};
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
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

