// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"secret_rotation_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","execution_id","started_at_utc","captured_at_utc","elapsed_ms","rotation_target","correlation_id","ledger","written","instance_change","restarted","planned","rotation_outcome","blockers"],"properties":{"schema":{"const":"fp.secret_rotation_snapshot.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"execution_id":{"type":"string","minLength":1,"maxLength":64},"started_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"elapsed_ms":{"type":"integer","minimum":0},"rotation_target":{"enum":["gate_keys","database"]},"correlation_id":{"type":"string","minLength":1,"maxLength":128},"ledger":{"oneOf":[{"type":"object","additionalProperties":false,"required":["running_lanes"],"properties":{"running_lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":16}}}},{"type":"null"}]},"written":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","step","version_before","version_after","failure"],"properties":{"path":{"type":"string","minLength":1,"maxLength":1024},"step":{"enum":["new","beside","alone"]},"version_before":{"oneOf":[{"type":"integer","minimum":1},{"type":"null"}]},"version_after":{"oneOf":[{"type":"integer","minimum":1},{"type":"null"}]},"failure":{"oneOf":[{"type":"string","minLength":1,"maxLength":512},{"type":"null"}]}}}},"instance_change":{"oneOf":[{"type":"object","additionalProperties":false,"required":["instance","settled","failure"],"properties":{"instance":{"type":"string","minLength":1,"maxLength":64},"settled":{"type":"boolean"},"failure":{"oneOf":[{"type":"string","minLength":1,"maxLength":512},{"type":"null"}]}}},{"type":"null"}]},"restarted":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["service","tasks_before","tasks_after","failure"],"properties":{"service":{"type":"string","minLength":1,"maxLength":255},"tasks_before":{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096}},"tasks_after":{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096}},"failure":{"oneOf":[{"type":"string","minLength":1,"maxLength":512},{"type":"null"}]}}}},"planned":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["step","reason"],"properties":{"step":{"enum":["bus_keys","bus_metadata","gate_matrix","database_select"]},"reason":{"type":"string","minLength":1,"maxLength":512}}}},"rotation_outcome":{"enum":["rotated","failed","refused"]},"blockers":{"type":"array","items":{"enum":["SECRET_LANE_RUNS","SECRET_WRITE_FAILED","SECRET_RESTART_FAILED"]}}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="secret_rotation_snapshot.v1.schema.json" */;
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
if(data.started_at_utc === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_at_utc"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.captured_at_utc === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "captured_at_utc"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.elapsed_ms === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "elapsed_ms"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.rotation_target === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rotation_target"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.correlation_id === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "correlation_id"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.ledger === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ledger"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.written === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.instance_change === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instance_change"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.restarted === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "restarted"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.planned === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "planned"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.rotation_outcome === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rotation_outcome"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.blockers === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockers"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.secret_rotation_snapshot.v1" !== data.schema){
const err16 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.secret_rotation_snapshot.v1"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
if(data.substrate !== undefined){
let data1 = data.substrate;
if(!(((data1 === "embedded") || (data1 === "emulated")) || (data1 === "dev_min"))){
const err17 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data2 = data.execution_id;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err18 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(func2(data2) < 1){
const err19 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err20 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data.started_at_utc !== undefined){
let data3 = data.started_at_utc;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err21 = {instancePath:instancePath+"/started_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err22 = {instancePath:instancePath+"/started_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
if(data.captured_at_utc !== undefined){
let data4 = data.captured_at_utc;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err23 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err24 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data.elapsed_ms !== undefined){
let data5 = data.elapsed_ms;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err25 = {instancePath:instancePath+"/elapsed_ms",schemaPath:"#/properties/elapsed_ms/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err26 = {instancePath:instancePath+"/elapsed_ms",schemaPath:"#/properties/elapsed_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
}
if(data.rotation_target !== undefined){
let data6 = data.rotation_target;
if(!((data6 === "gate_keys") || (data6 === "database"))){
const err27 = {instancePath:instancePath+"/rotation_target",schemaPath:"#/properties/rotation_target/enum",keyword:"enum",params:{allowedValues: schema31.properties.rotation_target.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data.correlation_id !== undefined){
let data7 = data.correlation_id;
if(typeof data7 === "string"){
if(func2(data7) > 128){
const err28 = {instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(func2(data7) < 1){
const err29 = {instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err30 = {instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data.ledger !== undefined){
let data8 = data.ledger;
const _errs19 = errors;
let valid4 = false;
let passing0 = null;
const _errs20 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.running_lanes === undefined){
const err31 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf/0/required",keyword:"required",params:{missingProperty: "running_lanes"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
for(const key1 in data8){
if(!(key1 === "running_lanes")){
const err32 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data8.running_lanes !== undefined){
let data9 = data8.running_lanes;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func2(data10) > 16){
const err33 = {instancePath:instancePath+"/ledger/running_lanes/" + i0,schemaPath:"#/properties/ledger/oneOf/0/properties/running_lanes/items/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(func2(data10) < 1){
const err34 = {instancePath:instancePath+"/ledger/running_lanes/" + i0,schemaPath:"#/properties/ledger/oneOf/0/properties/running_lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err35 = {instancePath:instancePath+"/ledger/running_lanes/" + i0,schemaPath:"#/properties/ledger/oneOf/0/properties/running_lanes/items/type",keyword:"type",params:{type: "string"}};
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
const err36 = {instancePath:instancePath+"/ledger/running_lanes",schemaPath:"#/properties/ledger/oneOf/0/properties/running_lanes/type",keyword:"type",params:{type: "array"}};
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
const err37 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs27 = errors;
if(data8 !== null){
const err38 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err39 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.written !== undefined){
let data11 = data.written;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.path === undefined){
const err40 = {instancePath:instancePath+"/written/" + i1,schemaPath:"#/properties/written/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(data12.step === undefined){
const err41 = {instancePath:instancePath+"/written/" + i1,schemaPath:"#/properties/written/items/required",keyword:"required",params:{missingProperty: "step"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(data12.version_before === undefined){
const err42 = {instancePath:instancePath+"/written/" + i1,schemaPath:"#/properties/written/items/required",keyword:"required",params:{missingProperty: "version_before"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data12.version_after === undefined){
const err43 = {instancePath:instancePath+"/written/" + i1,schemaPath:"#/properties/written/items/required",keyword:"required",params:{missingProperty: "version_after"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(data12.failure === undefined){
const err44 = {instancePath:instancePath+"/written/" + i1,schemaPath:"#/properties/written/items/required",keyword:"required",params:{missingProperty: "failure"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
for(const key2 in data12){
if(!(((((key2 === "path") || (key2 === "step")) || (key2 === "version_before")) || (key2 === "version_after")) || (key2 === "failure"))){
const err45 = {instancePath:instancePath+"/written/" + i1,schemaPath:"#/properties/written/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
if(data12.path !== undefined){
let data13 = data12.path;
if(typeof data13 === "string"){
if(func2(data13) > 1024){
const err46 = {instancePath:instancePath+"/written/" + i1+"/path",schemaPath:"#/properties/written/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if(func2(data13) < 1){
const err47 = {instancePath:instancePath+"/written/" + i1+"/path",schemaPath:"#/properties/written/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
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
const err48 = {instancePath:instancePath+"/written/" + i1+"/path",schemaPath:"#/properties/written/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data12.step !== undefined){
let data14 = data12.step;
if(!(((data14 === "new") || (data14 === "beside")) || (data14 === "alone"))){
const err49 = {instancePath:instancePath+"/written/" + i1+"/step",schemaPath:"#/properties/written/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema31.properties.written.items.properties.step.enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data12.version_before !== undefined){
let data15 = data12.version_before;
const _errs38 = errors;
let valid11 = false;
let passing1 = null;
const _errs39 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err50 = {instancePath:instancePath+"/written/" + i1+"/version_before",schemaPath:"#/properties/written/items/properties/version_before/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err51 = {instancePath:instancePath+"/written/" + i1+"/version_before",schemaPath:"#/properties/written/items/properties/version_before/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
var _valid1 = _errs39 === errors;
if(_valid1){
valid11 = true;
passing1 = 0;
}
const _errs41 = errors;
if(data15 !== null){
const err52 = {instancePath:instancePath+"/written/" + i1+"/version_before",schemaPath:"#/properties/written/items/properties/version_before/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
var _valid1 = _errs41 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid11 = true;
passing1 = 1;
}
}
if(!valid11){
const err53 = {instancePath:instancePath+"/written/" + i1+"/version_before",schemaPath:"#/properties/written/items/properties/version_before/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
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
if(data12.version_after !== undefined){
let data16 = data12.version_after;
const _errs44 = errors;
let valid12 = false;
let passing2 = null;
const _errs45 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err54 = {instancePath:instancePath+"/written/" + i1+"/version_after",schemaPath:"#/properties/written/items/properties/version_after/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err55 = {instancePath:instancePath+"/written/" + i1+"/version_after",schemaPath:"#/properties/written/items/properties/version_after/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
var _valid2 = _errs45 === errors;
if(_valid2){
valid12 = true;
passing2 = 0;
}
const _errs47 = errors;
if(data16 !== null){
const err56 = {instancePath:instancePath+"/written/" + i1+"/version_after",schemaPath:"#/properties/written/items/properties/version_after/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
var _valid2 = _errs47 === errors;
if(_valid2 && valid12){
valid12 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid12 = true;
passing2 = 1;
}
}
if(!valid12){
const err57 = {instancePath:instancePath+"/written/" + i1+"/version_after",schemaPath:"#/properties/written/items/properties/version_after/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
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
if(data12.failure !== undefined){
let data17 = data12.failure;
const _errs50 = errors;
let valid13 = false;
let passing3 = null;
const _errs51 = errors;
if(typeof data17 === "string"){
if(func2(data17) > 512){
const err58 = {instancePath:instancePath+"/written/" + i1+"/failure",schemaPath:"#/properties/written/items/properties/failure/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if(func2(data17) < 1){
const err59 = {instancePath:instancePath+"/written/" + i1+"/failure",schemaPath:"#/properties/written/items/properties/failure/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err60 = {instancePath:instancePath+"/written/" + i1+"/failure",schemaPath:"#/properties/written/items/properties/failure/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
var _valid3 = _errs51 === errors;
if(_valid3){
valid13 = true;
passing3 = 0;
}
const _errs53 = errors;
if(data17 !== null){
const err61 = {instancePath:instancePath+"/written/" + i1+"/failure",schemaPath:"#/properties/written/items/properties/failure/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
var _valid3 = _errs53 === errors;
if(_valid3 && valid13){
valid13 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid13 = true;
passing3 = 1;
}
}
if(!valid13){
const err62 = {instancePath:instancePath+"/written/" + i1+"/failure",schemaPath:"#/properties/written/items/properties/failure/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/written/" + i1,schemaPath:"#/properties/written/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err64 = {instancePath:instancePath+"/written",schemaPath:"#/properties/written/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
if(data.instance_change !== undefined){
let data18 = data.instance_change;
const _errs56 = errors;
let valid14 = false;
let passing4 = null;
const _errs57 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.instance === undefined){
const err65 = {instancePath:instancePath+"/instance_change",schemaPath:"#/properties/instance_change/oneOf/0/required",keyword:"required",params:{missingProperty: "instance"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(data18.settled === undefined){
const err66 = {instancePath:instancePath+"/instance_change",schemaPath:"#/properties/instance_change/oneOf/0/required",keyword:"required",params:{missingProperty: "settled"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(data18.failure === undefined){
const err67 = {instancePath:instancePath+"/instance_change",schemaPath:"#/properties/instance_change/oneOf/0/required",keyword:"required",params:{missingProperty: "failure"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
for(const key3 in data18){
if(!(((key3 === "instance") || (key3 === "settled")) || (key3 === "failure"))){
const err68 = {instancePath:instancePath+"/instance_change",schemaPath:"#/properties/instance_change/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
if(data18.instance !== undefined){
let data19 = data18.instance;
if(typeof data19 === "string"){
if(func2(data19) > 64){
const err69 = {instancePath:instancePath+"/instance_change/instance",schemaPath:"#/properties/instance_change/oneOf/0/properties/instance/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(func2(data19) < 1){
const err70 = {instancePath:instancePath+"/instance_change/instance",schemaPath:"#/properties/instance_change/oneOf/0/properties/instance/minLength",keyword:"minLength",params:{limit: 1}};
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
const err71 = {instancePath:instancePath+"/instance_change/instance",schemaPath:"#/properties/instance_change/oneOf/0/properties/instance/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
if(data18.settled !== undefined){
if(typeof data18.settled !== "boolean"){
const err72 = {instancePath:instancePath+"/instance_change/settled",schemaPath:"#/properties/instance_change/oneOf/0/properties/settled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
}
if(data18.failure !== undefined){
let data21 = data18.failure;
const _errs65 = errors;
let valid16 = false;
let passing5 = null;
const _errs66 = errors;
if(typeof data21 === "string"){
if(func2(data21) > 512){
const err73 = {instancePath:instancePath+"/instance_change/failure",schemaPath:"#/properties/instance_change/oneOf/0/properties/failure/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
if(func2(data21) < 1){
const err74 = {instancePath:instancePath+"/instance_change/failure",schemaPath:"#/properties/instance_change/oneOf/0/properties/failure/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/instance_change/failure",schemaPath:"#/properties/instance_change/oneOf/0/properties/failure/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
var _valid5 = _errs66 === errors;
if(_valid5){
valid16 = true;
passing5 = 0;
}
const _errs68 = errors;
if(data21 !== null){
const err76 = {instancePath:instancePath+"/instance_change/failure",schemaPath:"#/properties/instance_change/oneOf/0/properties/failure/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
var _valid5 = _errs68 === errors;
if(_valid5 && valid16){
valid16 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid16 = true;
passing5 = 1;
}
}
if(!valid16){
const err77 = {instancePath:instancePath+"/instance_change/failure",schemaPath:"#/properties/instance_change/oneOf/0/properties/failure/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/instance_change",schemaPath:"#/properties/instance_change/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
var _valid4 = _errs57 === errors;
if(_valid4){
valid14 = true;
passing4 = 0;
}
const _errs70 = errors;
if(data18 !== null){
const err79 = {instancePath:instancePath+"/instance_change",schemaPath:"#/properties/instance_change/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
var _valid4 = _errs70 === errors;
if(_valid4 && valid14){
valid14 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid14 = true;
passing4 = 1;
}
}
if(!valid14){
const err80 = {instancePath:instancePath+"/instance_change",schemaPath:"#/properties/instance_change/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data.restarted !== undefined){
let data22 = data.restarted;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.service === undefined){
const err81 = {instancePath:instancePath+"/restarted/" + i2,schemaPath:"#/properties/restarted/items/required",keyword:"required",params:{missingProperty: "service"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
if(data23.tasks_before === undefined){
const err82 = {instancePath:instancePath+"/restarted/" + i2,schemaPath:"#/properties/restarted/items/required",keyword:"required",params:{missingProperty: "tasks_before"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
if(data23.tasks_after === undefined){
const err83 = {instancePath:instancePath+"/restarted/" + i2,schemaPath:"#/properties/restarted/items/required",keyword:"required",params:{missingProperty: "tasks_after"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
if(data23.failure === undefined){
const err84 = {instancePath:instancePath+"/restarted/" + i2,schemaPath:"#/properties/restarted/items/required",keyword:"required",params:{missingProperty: "failure"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
for(const key4 in data23){
if(!((((key4 === "service") || (key4 === "tasks_before")) || (key4 === "tasks_after")) || (key4 === "failure"))){
const err85 = {instancePath:instancePath+"/restarted/" + i2,schemaPath:"#/properties/restarted/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
if(data23.service !== undefined){
let data24 = data23.service;
if(typeof data24 === "string"){
if(func2(data24) > 255){
const err86 = {instancePath:instancePath+"/restarted/" + i2+"/service",schemaPath:"#/properties/restarted/items/properties/service/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(func2(data24) < 1){
const err87 = {instancePath:instancePath+"/restarted/" + i2+"/service",schemaPath:"#/properties/restarted/items/properties/service/minLength",keyword:"minLength",params:{limit: 1}};
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
const err88 = {instancePath:instancePath+"/restarted/" + i2+"/service",schemaPath:"#/properties/restarted/items/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
if(data23.tasks_before !== undefined){
let data25 = data23.tasks_before;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(typeof data26 === "string"){
if(func2(data26) > 4096){
const err89 = {instancePath:instancePath+"/restarted/" + i2+"/tasks_before/" + i3,schemaPath:"#/properties/restarted/items/properties/tasks_before/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
if(func2(data26) < 1){
const err90 = {instancePath:instancePath+"/restarted/" + i2+"/tasks_before/" + i3,schemaPath:"#/properties/restarted/items/properties/tasks_before/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err91 = {instancePath:instancePath+"/restarted/" + i2+"/tasks_before/" + i3,schemaPath:"#/properties/restarted/items/properties/tasks_before/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err92 = {instancePath:instancePath+"/restarted/" + i2+"/tasks_before",schemaPath:"#/properties/restarted/items/properties/tasks_before/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
}
if(data23.tasks_after !== undefined){
let data27 = data23.tasks_after;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(typeof data28 === "string"){
if(func2(data28) > 4096){
const err93 = {instancePath:instancePath+"/restarted/" + i2+"/tasks_after/" + i4,schemaPath:"#/properties/restarted/items/properties/tasks_after/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
if(func2(data28) < 1){
const err94 = {instancePath:instancePath+"/restarted/" + i2+"/tasks_after/" + i4,schemaPath:"#/properties/restarted/items/properties/tasks_after/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/restarted/" + i2+"/tasks_after/" + i4,schemaPath:"#/properties/restarted/items/properties/tasks_after/items/type",keyword:"type",params:{type: "string"}};
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
const err96 = {instancePath:instancePath+"/restarted/" + i2+"/tasks_after",schemaPath:"#/properties/restarted/items/properties/tasks_after/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
}
if(data23.failure !== undefined){
let data29 = data23.failure;
const _errs88 = errors;
let valid24 = false;
let passing6 = null;
const _errs89 = errors;
if(typeof data29 === "string"){
if(func2(data29) > 512){
const err97 = {instancePath:instancePath+"/restarted/" + i2+"/failure",schemaPath:"#/properties/restarted/items/properties/failure/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
if(func2(data29) < 1){
const err98 = {instancePath:instancePath+"/restarted/" + i2+"/failure",schemaPath:"#/properties/restarted/items/properties/failure/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err99 = {instancePath:instancePath+"/restarted/" + i2+"/failure",schemaPath:"#/properties/restarted/items/properties/failure/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
var _valid6 = _errs89 === errors;
if(_valid6){
valid24 = true;
passing6 = 0;
}
const _errs91 = errors;
if(data29 !== null){
const err100 = {instancePath:instancePath+"/restarted/" + i2+"/failure",schemaPath:"#/properties/restarted/items/properties/failure/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
var _valid6 = _errs91 === errors;
if(_valid6 && valid24){
valid24 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid24 = true;
passing6 = 1;
}
}
if(!valid24){
const err101 = {instancePath:instancePath+"/restarted/" + i2+"/failure",schemaPath:"#/properties/restarted/items/properties/failure/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
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
const err102 = {instancePath:instancePath+"/restarted/" + i2,schemaPath:"#/properties/restarted/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/restarted",schemaPath:"#/properties/restarted/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
}
if(data.planned !== undefined){
let data30 = data.planned;
if(Array.isArray(data30)){
if(data30.length < 1){
const err104 = {instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
let data31 = data30[i5];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.step === undefined){
const err105 = {instancePath:instancePath+"/planned/" + i5,schemaPath:"#/properties/planned/items/required",keyword:"required",params:{missingProperty: "step"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
if(data31.reason === undefined){
const err106 = {instancePath:instancePath+"/planned/" + i5,schemaPath:"#/properties/planned/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
for(const key5 in data31){
if(!((key5 === "step") || (key5 === "reason"))){
const err107 = {instancePath:instancePath+"/planned/" + i5,schemaPath:"#/properties/planned/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
}
if(data31.step !== undefined){
let data32 = data31.step;
if(!((((data32 === "bus_keys") || (data32 === "bus_metadata")) || (data32 === "gate_matrix")) || (data32 === "database_select"))){
const err108 = {instancePath:instancePath+"/planned/" + i5+"/step",schemaPath:"#/properties/planned/items/properties/step/enum",keyword:"enum",params:{allowedValues: schema31.properties.planned.items.properties.step.enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
if(data31.reason !== undefined){
let data33 = data31.reason;
if(typeof data33 === "string"){
if(func2(data33) > 512){
const err109 = {instancePath:instancePath+"/planned/" + i5+"/reason",schemaPath:"#/properties/planned/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
if(func2(data33) < 1){
const err110 = {instancePath:instancePath+"/planned/" + i5+"/reason",schemaPath:"#/properties/planned/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
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
const err111 = {instancePath:instancePath+"/planned/" + i5+"/reason",schemaPath:"#/properties/planned/items/properties/reason/type",keyword:"type",params:{type: "string"}};
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
const err112 = {instancePath:instancePath+"/planned/" + i5,schemaPath:"#/properties/planned/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
}
if(data.rotation_outcome !== undefined){
let data34 = data.rotation_outcome;
if(!(((data34 === "rotated") || (data34 === "failed")) || (data34 === "refused"))){
const err114 = {instancePath:instancePath+"/rotation_outcome",schemaPath:"#/properties/rotation_outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.rotation_outcome.enum}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
}
if(data.blockers !== undefined){
let data35 = data.blockers;
if(Array.isArray(data35)){
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data36 = data35[i6];
if(!(((data36 === "SECRET_LANE_RUNS") || (data36 === "SECRET_WRITE_FAILED")) || (data36 === "SECRET_RESTART_FAILED"))){
const err115 = {instancePath:instancePath+"/blockers/" + i6,schemaPath:"#/properties/blockers/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.blockers.items.enum}};
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
const err116 = {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

