// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"idle_guard_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","execution_id","captured_at_utc","ttl_minutes","enforcement_mode","inventory","heartbeat","ledger","unreadable","activity","breach","reasons","actions","remaining","blockers"],"properties":{"schema":{"const":"fp.idle_guard_snapshot.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"execution_id":{"type":"string","minLength":1,"maxLength":64},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"ttl_minutes":{"type":"integer","minimum":1,"maximum":1440},"enforcement_mode":{"enum":["observe_only","stop_services"]},"inventory":{"type":"object","additionalProperties":false,"required":["services","tasks","databases","expired"],"properties":{"services":{"oneOf":[{"type":"array","items":{"type":"object","additionalProperties":false,"required":["service","desired","running"],"properties":{"service":{"type":"string","minLength":1,"maxLength":255},"desired":{"type":"integer","minimum":0},"running":{"type":"integer","minimum":0}}}},{"type":"null"}]},"tasks":{"oneOf":[{"type":"array","items":{"type":"object","additionalProperties":false,"required":["task","service"],"properties":{"task":{"type":"string","minLength":1,"maxLength":4096},"service":{"oneOf":[{"type":"string","minLength":1,"maxLength":255},{"type":"null"}]}}}},{"type":"null"}]},"databases":{"oneOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":255}},{"type":"null"}]},"expired":{"oneOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096}},{"type":"null"}]}}},"heartbeat":{"oneOf":[{"type":"object","additionalProperties":false,"required":["platform_run_id","phase","phase_profile","updated_at_utc","expires_at_utc","writer","version","age_minutes"],"properties":{"platform_run_id":{"type":"string","minLength":1,"maxLength":64},"phase":{"type":"string","minLength":1,"maxLength":8},"phase_profile":{"type":"string","minLength":1,"maxLength":64},"updated_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"expires_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"writer":{"type":"string","minLength":1,"maxLength":255},"version":{"type":"integer","minimum":1},"age_minutes":{"type":"number"}}},{"type":"null"}]},"ledger":{"oneOf":[{"type":"object","additionalProperties":false,"required":["active_phase","lane_runs"],"properties":{"active_phase":{"oneOf":[{"type":"string","minLength":1,"maxLength":8},{"type":"null"}]},"lane_runs":{"type":"boolean"}}},{"type":"null"}]},"unreadable":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["what","reason"],"properties":{"what":{"type":"string","minLength":1,"maxLength":64},"reason":{"type":"string","minLength":1,"maxLength":512}}}},"activity":{"type":"boolean"},"breach":{"type":"boolean"},"reasons":{"type":"array","items":{"enum":["HEARTBEAT_MISSING","HEARTBEAT_OLD","HEARTBEAT_EXPIRED","NO_ACTIVE_PHASE","EXPIRES_AT_PASSED","STRAY_TASK"]}},"actions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["act","target","outcome","failure"],"properties":{"act":{"enum":["stop_service","stop_task","stop_database"]},"target":{"type":"string","minLength":1,"maxLength":4096},"outcome":{"enum":["done","failed"]},"failure":{"oneOf":[{"type":"string","minLength":1,"maxLength":512},{"type":"null"}]}}}},"remaining":{"oneOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096}},{"type":"null"}]},"blockers":{"type":"array","items":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{2,63}$"}}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern7 = new RegExp("^[A-Z][A-Z0-9_]{2,63}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="idle_guard_snapshot.v1.schema.json" */;
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
if(data.ttl_minutes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ttl_minutes"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.enforcement_mode === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enforcement_mode"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.inventory === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventory"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.heartbeat === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heartbeat"}};
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
if(data.unreadable === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unreadable"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.activity === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.breach === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "breach"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.reasons === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.actions === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.remaining === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remaining"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data.blockers === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockers"}};
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
if(data.schema !== undefined){
if("fp.idle_guard_snapshot.v1" !== data.schema){
const err17 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.idle_guard_snapshot.v1"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.substrate !== undefined){
let data1 = data.substrate;
if(!(((data1 === "embedded") || (data1 === "emulated")) || (data1 === "dev_min"))){
const err18 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data2 = data.execution_id;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err19 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(func2(data2) < 1){
const err20 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err21 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.captured_at_utc !== undefined){
let data3 = data.captured_at_utc;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err22 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data.ttl_minutes !== undefined){
let data4 = data.ttl_minutes;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err24 = {instancePath:instancePath+"/ttl_minutes",schemaPath:"#/properties/ttl_minutes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1440 || isNaN(data4)){
const err25 = {instancePath:instancePath+"/ttl_minutes",schemaPath:"#/properties/ttl_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err26 = {instancePath:instancePath+"/ttl_minutes",schemaPath:"#/properties/ttl_minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.enforcement_mode !== undefined){
let data5 = data.enforcement_mode;
if(!((data5 === "observe_only") || (data5 === "stop_services"))){
const err27 = {instancePath:instancePath+"/enforcement_mode",schemaPath:"#/properties/enforcement_mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.enforcement_mode.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data.inventory !== undefined){
let data6 = data.inventory;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.services === undefined){
const err28 = {instancePath:instancePath+"/inventory",schemaPath:"#/properties/inventory/required",keyword:"required",params:{missingProperty: "services"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data6.tasks === undefined){
const err29 = {instancePath:instancePath+"/inventory",schemaPath:"#/properties/inventory/required",keyword:"required",params:{missingProperty: "tasks"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(data6.databases === undefined){
const err30 = {instancePath:instancePath+"/inventory",schemaPath:"#/properties/inventory/required",keyword:"required",params:{missingProperty: "databases"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(data6.expired === undefined){
const err31 = {instancePath:instancePath+"/inventory",schemaPath:"#/properties/inventory/required",keyword:"required",params:{missingProperty: "expired"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
for(const key1 in data6){
if(!((((key1 === "services") || (key1 === "tasks")) || (key1 === "databases")) || (key1 === "expired"))){
const err32 = {instancePath:instancePath+"/inventory",schemaPath:"#/properties/inventory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data6.services !== undefined){
let data7 = data6.services;
const _errs17 = errors;
let valid4 = false;
let passing0 = null;
const _errs18 = errors;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.service === undefined){
const err33 = {instancePath:instancePath+"/inventory/services/" + i0,schemaPath:"#/properties/inventory/properties/services/oneOf/0/items/required",keyword:"required",params:{missingProperty: "service"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data8.desired === undefined){
const err34 = {instancePath:instancePath+"/inventory/services/" + i0,schemaPath:"#/properties/inventory/properties/services/oneOf/0/items/required",keyword:"required",params:{missingProperty: "desired"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data8.running === undefined){
const err35 = {instancePath:instancePath+"/inventory/services/" + i0,schemaPath:"#/properties/inventory/properties/services/oneOf/0/items/required",keyword:"required",params:{missingProperty: "running"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "service") || (key2 === "desired")) || (key2 === "running"))){
const err36 = {instancePath:instancePath+"/inventory/services/" + i0,schemaPath:"#/properties/inventory/properties/services/oneOf/0/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data8.service !== undefined){
let data9 = data8.service;
if(typeof data9 === "string"){
if(func2(data9) > 255){
const err37 = {instancePath:instancePath+"/inventory/services/" + i0+"/service",schemaPath:"#/properties/inventory/properties/services/oneOf/0/items/properties/service/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(func2(data9) < 1){
const err38 = {instancePath:instancePath+"/inventory/services/" + i0+"/service",schemaPath:"#/properties/inventory/properties/services/oneOf/0/items/properties/service/minLength",keyword:"minLength",params:{limit: 1}};
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
const err39 = {instancePath:instancePath+"/inventory/services/" + i0+"/service",schemaPath:"#/properties/inventory/properties/services/oneOf/0/items/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data8.desired !== undefined){
let data10 = data8.desired;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err40 = {instancePath:instancePath+"/inventory/services/" + i0+"/desired",schemaPath:"#/properties/inventory/properties/services/oneOf/0/items/properties/desired/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err41 = {instancePath:instancePath+"/inventory/services/" + i0+"/desired",schemaPath:"#/properties/inventory/properties/services/oneOf/0/items/properties/desired/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data8.running !== undefined){
let data11 = data8.running;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err42 = {instancePath:instancePath+"/inventory/services/" + i0+"/running",schemaPath:"#/properties/inventory/properties/services/oneOf/0/items/properties/running/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err43 = {instancePath:instancePath+"/inventory/services/" + i0+"/running",schemaPath:"#/properties/inventory/properties/services/oneOf/0/items/properties/running/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err44 = {instancePath:instancePath+"/inventory/services/" + i0,schemaPath:"#/properties/inventory/properties/services/oneOf/0/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err45 = {instancePath:instancePath+"/inventory/services",schemaPath:"#/properties/inventory/properties/services/oneOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs29 = errors;
if(data7 !== null){
const err46 = {instancePath:instancePath+"/inventory/services",schemaPath:"#/properties/inventory/properties/services/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
var _valid0 = _errs29 === errors;
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
const err47 = {instancePath:instancePath+"/inventory/services",schemaPath:"#/properties/inventory/properties/services/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data6.tasks !== undefined){
let data12 = data6.tasks;
const _errs32 = errors;
let valid8 = false;
let passing1 = null;
const _errs33 = errors;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.task === undefined){
const err48 = {instancePath:instancePath+"/inventory/tasks/" + i1,schemaPath:"#/properties/inventory/properties/tasks/oneOf/0/items/required",keyword:"required",params:{missingProperty: "task"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if(data13.service === undefined){
const err49 = {instancePath:instancePath+"/inventory/tasks/" + i1,schemaPath:"#/properties/inventory/properties/tasks/oneOf/0/items/required",keyword:"required",params:{missingProperty: "service"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
for(const key3 in data13){
if(!((key3 === "task") || (key3 === "service"))){
const err50 = {instancePath:instancePath+"/inventory/tasks/" + i1,schemaPath:"#/properties/inventory/properties/tasks/oneOf/0/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
if(data13.task !== undefined){
let data14 = data13.task;
if(typeof data14 === "string"){
if(func2(data14) > 4096){
const err51 = {instancePath:instancePath+"/inventory/tasks/" + i1+"/task",schemaPath:"#/properties/inventory/properties/tasks/oneOf/0/items/properties/task/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(func2(data14) < 1){
const err52 = {instancePath:instancePath+"/inventory/tasks/" + i1+"/task",schemaPath:"#/properties/inventory/properties/tasks/oneOf/0/items/properties/task/minLength",keyword:"minLength",params:{limit: 1}};
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
const err53 = {instancePath:instancePath+"/inventory/tasks/" + i1+"/task",schemaPath:"#/properties/inventory/properties/tasks/oneOf/0/items/properties/task/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
if(data13.service !== undefined){
let data15 = data13.service;
const _errs41 = errors;
let valid12 = false;
let passing2 = null;
const _errs42 = errors;
if(typeof data15 === "string"){
if(func2(data15) > 255){
const err54 = {instancePath:instancePath+"/inventory/tasks/" + i1+"/service",schemaPath:"#/properties/inventory/properties/tasks/oneOf/0/items/properties/service/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if(func2(data15) < 1){
const err55 = {instancePath:instancePath+"/inventory/tasks/" + i1+"/service",schemaPath:"#/properties/inventory/properties/tasks/oneOf/0/items/properties/service/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/inventory/tasks/" + i1+"/service",schemaPath:"#/properties/inventory/properties/tasks/oneOf/0/items/properties/service/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
var _valid2 = _errs42 === errors;
if(_valid2){
valid12 = true;
passing2 = 0;
}
const _errs44 = errors;
if(data15 !== null){
const err57 = {instancePath:instancePath+"/inventory/tasks/" + i1+"/service",schemaPath:"#/properties/inventory/properties/tasks/oneOf/0/items/properties/service/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
var _valid2 = _errs44 === errors;
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
const err58 = {instancePath:instancePath+"/inventory/tasks/" + i1+"/service",schemaPath:"#/properties/inventory/properties/tasks/oneOf/0/items/properties/service/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/inventory/tasks/" + i1,schemaPath:"#/properties/inventory/properties/tasks/oneOf/0/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/inventory/tasks",schemaPath:"#/properties/inventory/properties/tasks/oneOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
var _valid1 = _errs33 === errors;
if(_valid1){
valid8 = true;
passing1 = 0;
}
const _errs46 = errors;
if(data12 !== null){
const err61 = {instancePath:instancePath+"/inventory/tasks",schemaPath:"#/properties/inventory/properties/tasks/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
var _valid1 = _errs46 === errors;
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
const err62 = {instancePath:instancePath+"/inventory/tasks",schemaPath:"#/properties/inventory/properties/tasks/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data6.databases !== undefined){
let data16 = data6.databases;
const _errs49 = errors;
let valid13 = false;
let passing3 = null;
const _errs50 = errors;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(func2(data17) > 255){
const err63 = {instancePath:instancePath+"/inventory/databases/" + i2,schemaPath:"#/properties/inventory/properties/databases/oneOf/0/items/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(func2(data17) < 1){
const err64 = {instancePath:instancePath+"/inventory/databases/" + i2,schemaPath:"#/properties/inventory/properties/databases/oneOf/0/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err65 = {instancePath:instancePath+"/inventory/databases/" + i2,schemaPath:"#/properties/inventory/properties/databases/oneOf/0/items/type",keyword:"type",params:{type: "string"}};
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
const err66 = {instancePath:instancePath+"/inventory/databases",schemaPath:"#/properties/inventory/properties/databases/oneOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
var _valid3 = _errs50 === errors;
if(_valid3){
valid13 = true;
passing3 = 0;
}
const _errs54 = errors;
if(data16 !== null){
const err67 = {instancePath:instancePath+"/inventory/databases",schemaPath:"#/properties/inventory/properties/databases/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
var _valid3 = _errs54 === errors;
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
const err68 = {instancePath:instancePath+"/inventory/databases",schemaPath:"#/properties/inventory/properties/databases/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data6.expired !== undefined){
let data18 = data6.expired;
const _errs57 = errors;
let valid16 = false;
let passing4 = null;
const _errs58 = errors;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(func2(data19) > 4096){
const err69 = {instancePath:instancePath+"/inventory/expired/" + i3,schemaPath:"#/properties/inventory/properties/expired/oneOf/0/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(func2(data19) < 1){
const err70 = {instancePath:instancePath+"/inventory/expired/" + i3,schemaPath:"#/properties/inventory/properties/expired/oneOf/0/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err71 = {instancePath:instancePath+"/inventory/expired/" + i3,schemaPath:"#/properties/inventory/properties/expired/oneOf/0/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err72 = {instancePath:instancePath+"/inventory/expired",schemaPath:"#/properties/inventory/properties/expired/oneOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
var _valid4 = _errs58 === errors;
if(_valid4){
valid16 = true;
passing4 = 0;
}
const _errs62 = errors;
if(data18 !== null){
const err73 = {instancePath:instancePath+"/inventory/expired",schemaPath:"#/properties/inventory/properties/expired/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
var _valid4 = _errs62 === errors;
if(_valid4 && valid16){
valid16 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid16 = true;
passing4 = 1;
}
}
if(!valid16){
const err74 = {instancePath:instancePath+"/inventory/expired",schemaPath:"#/properties/inventory/properties/expired/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err75 = {instancePath:instancePath+"/inventory",schemaPath:"#/properties/inventory/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
}
if(data.heartbeat !== undefined){
let data20 = data.heartbeat;
const _errs65 = errors;
let valid19 = false;
let passing5 = null;
const _errs66 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.platform_run_id === undefined){
const err76 = {instancePath:instancePath+"/heartbeat",schemaPath:"#/properties/heartbeat/oneOf/0/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
if(data20.phase === undefined){
const err77 = {instancePath:instancePath+"/heartbeat",schemaPath:"#/properties/heartbeat/oneOf/0/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(data20.phase_profile === undefined){
const err78 = {instancePath:instancePath+"/heartbeat",schemaPath:"#/properties/heartbeat/oneOf/0/required",keyword:"required",params:{missingProperty: "phase_profile"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
if(data20.updated_at_utc === undefined){
const err79 = {instancePath:instancePath+"/heartbeat",schemaPath:"#/properties/heartbeat/oneOf/0/required",keyword:"required",params:{missingProperty: "updated_at_utc"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
if(data20.expires_at_utc === undefined){
const err80 = {instancePath:instancePath+"/heartbeat",schemaPath:"#/properties/heartbeat/oneOf/0/required",keyword:"required",params:{missingProperty: "expires_at_utc"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(data20.writer === undefined){
const err81 = {instancePath:instancePath+"/heartbeat",schemaPath:"#/properties/heartbeat/oneOf/0/required",keyword:"required",params:{missingProperty: "writer"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
if(data20.version === undefined){
const err82 = {instancePath:instancePath+"/heartbeat",schemaPath:"#/properties/heartbeat/oneOf/0/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
if(data20.age_minutes === undefined){
const err83 = {instancePath:instancePath+"/heartbeat",schemaPath:"#/properties/heartbeat/oneOf/0/required",keyword:"required",params:{missingProperty: "age_minutes"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
for(const key4 in data20){
if(!((((((((key4 === "platform_run_id") || (key4 === "phase")) || (key4 === "phase_profile")) || (key4 === "updated_at_utc")) || (key4 === "expires_at_utc")) || (key4 === "writer")) || (key4 === "version")) || (key4 === "age_minutes"))){
const err84 = {instancePath:instancePath+"/heartbeat",schemaPath:"#/properties/heartbeat/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
if(data20.platform_run_id !== undefined){
let data21 = data20.platform_run_id;
if(typeof data21 === "string"){
if(func2(data21) > 64){
const err85 = {instancePath:instancePath+"/heartbeat/platform_run_id",schemaPath:"#/properties/heartbeat/oneOf/0/properties/platform_run_id/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if(func2(data21) < 1){
const err86 = {instancePath:instancePath+"/heartbeat/platform_run_id",schemaPath:"#/properties/heartbeat/oneOf/0/properties/platform_run_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err87 = {instancePath:instancePath+"/heartbeat/platform_run_id",schemaPath:"#/properties/heartbeat/oneOf/0/properties/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
if(data20.phase !== undefined){
let data22 = data20.phase;
if(typeof data22 === "string"){
if(func2(data22) > 8){
const err88 = {instancePath:instancePath+"/heartbeat/phase",schemaPath:"#/properties/heartbeat/oneOf/0/properties/phase/maxLength",keyword:"maxLength",params:{limit: 8}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if(func2(data22) < 1){
const err89 = {instancePath:instancePath+"/heartbeat/phase",schemaPath:"#/properties/heartbeat/oneOf/0/properties/phase/minLength",keyword:"minLength",params:{limit: 1}};
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
const err90 = {instancePath:instancePath+"/heartbeat/phase",schemaPath:"#/properties/heartbeat/oneOf/0/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
if(data20.phase_profile !== undefined){
let data23 = data20.phase_profile;
if(typeof data23 === "string"){
if(func2(data23) > 64){
const err91 = {instancePath:instancePath+"/heartbeat/phase_profile",schemaPath:"#/properties/heartbeat/oneOf/0/properties/phase_profile/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
if(func2(data23) < 1){
const err92 = {instancePath:instancePath+"/heartbeat/phase_profile",schemaPath:"#/properties/heartbeat/oneOf/0/properties/phase_profile/minLength",keyword:"minLength",params:{limit: 1}};
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
const err93 = {instancePath:instancePath+"/heartbeat/phase_profile",schemaPath:"#/properties/heartbeat/oneOf/0/properties/phase_profile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
if(data20.updated_at_utc !== undefined){
let data24 = data20.updated_at_utc;
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err94 = {instancePath:instancePath+"/heartbeat/updated_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err95 = {instancePath:instancePath+"/heartbeat/updated_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
}
if(data20.expires_at_utc !== undefined){
let data25 = data20.expires_at_utc;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err96 = {instancePath:instancePath+"/heartbeat/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err97 = {instancePath:instancePath+"/heartbeat/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
if(data20.writer !== undefined){
let data26 = data20.writer;
if(typeof data26 === "string"){
if(func2(data26) > 255){
const err98 = {instancePath:instancePath+"/heartbeat/writer",schemaPath:"#/properties/heartbeat/oneOf/0/properties/writer/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
if(func2(data26) < 1){
const err99 = {instancePath:instancePath+"/heartbeat/writer",schemaPath:"#/properties/heartbeat/oneOf/0/properties/writer/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/heartbeat/writer",schemaPath:"#/properties/heartbeat/oneOf/0/properties/writer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
if(data20.version !== undefined){
let data27 = data20.version;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err101 = {instancePath:instancePath+"/heartbeat/version",schemaPath:"#/properties/heartbeat/oneOf/0/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
const err102 = {instancePath:instancePath+"/heartbeat/version",schemaPath:"#/properties/heartbeat/oneOf/0/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data20.age_minutes !== undefined){
let data28 = data20.age_minutes;
if(!((typeof data28 == "number") && (isFinite(data28)))){
const err103 = {instancePath:instancePath+"/heartbeat/age_minutes",schemaPath:"#/properties/heartbeat/oneOf/0/properties/age_minutes/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/heartbeat",schemaPath:"#/properties/heartbeat/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
var _valid5 = _errs66 === errors;
if(_valid5){
valid19 = true;
passing5 = 0;
}
const _errs87 = errors;
if(data20 !== null){
const err105 = {instancePath:instancePath+"/heartbeat",schemaPath:"#/properties/heartbeat/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
var _valid5 = _errs87 === errors;
if(_valid5 && valid19){
valid19 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid19 = true;
passing5 = 1;
}
}
if(!valid19){
const err106 = {instancePath:instancePath+"/heartbeat",schemaPath:"#/properties/heartbeat/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
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
if(data.ledger !== undefined){
let data29 = data.ledger;
const _errs90 = errors;
let valid23 = false;
let passing6 = null;
const _errs91 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.active_phase === undefined){
const err107 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf/0/required",keyword:"required",params:{missingProperty: "active_phase"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
if(data29.lane_runs === undefined){
const err108 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf/0/required",keyword:"required",params:{missingProperty: "lane_runs"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
for(const key5 in data29){
if(!((key5 === "active_phase") || (key5 === "lane_runs"))){
const err109 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
}
if(data29.active_phase !== undefined){
let data30 = data29.active_phase;
const _errs95 = errors;
let valid25 = false;
let passing7 = null;
const _errs96 = errors;
if(typeof data30 === "string"){
if(func2(data30) > 8){
const err110 = {instancePath:instancePath+"/ledger/active_phase",schemaPath:"#/properties/ledger/oneOf/0/properties/active_phase/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 8}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
if(func2(data30) < 1){
const err111 = {instancePath:instancePath+"/ledger/active_phase",schemaPath:"#/properties/ledger/oneOf/0/properties/active_phase/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err112 = {instancePath:instancePath+"/ledger/active_phase",schemaPath:"#/properties/ledger/oneOf/0/properties/active_phase/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
var _valid7 = _errs96 === errors;
if(_valid7){
valid25 = true;
passing7 = 0;
}
const _errs98 = errors;
if(data30 !== null){
const err113 = {instancePath:instancePath+"/ledger/active_phase",schemaPath:"#/properties/ledger/oneOf/0/properties/active_phase/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
var _valid7 = _errs98 === errors;
if(_valid7 && valid25){
valid25 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid25 = true;
passing7 = 1;
}
}
if(!valid25){
const err114 = {instancePath:instancePath+"/ledger/active_phase",schemaPath:"#/properties/ledger/oneOf/0/properties/active_phase/oneOf",keyword:"oneOf",params:{passingSchemas: passing7}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
}
if(data29.lane_runs !== undefined){
if(typeof data29.lane_runs !== "boolean"){
const err115 = {instancePath:instancePath+"/ledger/lane_runs",schemaPath:"#/properties/ledger/oneOf/0/properties/lane_runs/type",keyword:"type",params:{type: "boolean"}};
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
const err116 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
var _valid6 = _errs91 === errors;
if(_valid6){
valid23 = true;
passing6 = 0;
}
const _errs102 = errors;
if(data29 !== null){
const err117 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
var _valid6 = _errs102 === errors;
if(_valid6 && valid23){
valid23 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid23 = true;
passing6 = 1;
}
}
if(!valid23){
const err118 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
}
if(data.unreadable !== undefined){
let data32 = data.unreadable;
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.what === undefined){
const err119 = {instancePath:instancePath+"/unreadable/" + i4,schemaPath:"#/properties/unreadable/items/required",keyword:"required",params:{missingProperty: "what"}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
if(data33.reason === undefined){
const err120 = {instancePath:instancePath+"/unreadable/" + i4,schemaPath:"#/properties/unreadable/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
for(const key6 in data33){
if(!((key6 === "what") || (key6 === "reason"))){
const err121 = {instancePath:instancePath+"/unreadable/" + i4,schemaPath:"#/properties/unreadable/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
}
if(data33.what !== undefined){
let data34 = data33.what;
if(typeof data34 === "string"){
if(func2(data34) > 64){
const err122 = {instancePath:instancePath+"/unreadable/" + i4+"/what",schemaPath:"#/properties/unreadable/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
if(func2(data34) < 1){
const err123 = {instancePath:instancePath+"/unreadable/" + i4+"/what",schemaPath:"#/properties/unreadable/items/properties/what/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/unreadable/" + i4+"/what",schemaPath:"#/properties/unreadable/items/properties/what/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
}
if(data33.reason !== undefined){
let data35 = data33.reason;
if(typeof data35 === "string"){
if(func2(data35) > 512){
const err125 = {instancePath:instancePath+"/unreadable/" + i4+"/reason",schemaPath:"#/properties/unreadable/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
if(func2(data35) < 1){
const err126 = {instancePath:instancePath+"/unreadable/" + i4+"/reason",schemaPath:"#/properties/unreadable/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/unreadable/" + i4+"/reason",schemaPath:"#/properties/unreadable/items/properties/reason/type",keyword:"type",params:{type: "string"}};
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
else {
const err128 = {instancePath:instancePath+"/unreadable/" + i4,schemaPath:"#/properties/unreadable/items/type",keyword:"type",params:{type: "object"}};
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
const err129 = {instancePath:instancePath+"/unreadable",schemaPath:"#/properties/unreadable/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
}
if(data.activity !== undefined){
if(typeof data.activity !== "boolean"){
const err130 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
}
if(data.breach !== undefined){
if(typeof data.breach !== "boolean"){
const err131 = {instancePath:instancePath+"/breach",schemaPath:"#/properties/breach/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
}
if(data.reasons !== undefined){
let data38 = data.reasons;
if(Array.isArray(data38)){
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
let data39 = data38[i5];
if(!((((((data39 === "HEARTBEAT_MISSING") || (data39 === "HEARTBEAT_OLD")) || (data39 === "HEARTBEAT_EXPIRED")) || (data39 === "NO_ACTIVE_PHASE")) || (data39 === "EXPIRES_AT_PASSED")) || (data39 === "STRAY_TASK"))){
const err132 = {instancePath:instancePath+"/reasons/" + i5,schemaPath:"#/properties/reasons/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.reasons.items.enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
}
if(data.actions !== undefined){
let data40 = data.actions;
if(Array.isArray(data40)){
const len6 = data40.length;
for(let i6=0; i6<len6; i6++){
let data41 = data40[i6];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.act === undefined){
const err134 = {instancePath:instancePath+"/actions/" + i6,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "act"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
if(data41.target === undefined){
const err135 = {instancePath:instancePath+"/actions/" + i6,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
if(data41.outcome === undefined){
const err136 = {instancePath:instancePath+"/actions/" + i6,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
if(data41.failure === undefined){
const err137 = {instancePath:instancePath+"/actions/" + i6,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "failure"}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
for(const key7 in data41){
if(!((((key7 === "act") || (key7 === "target")) || (key7 === "outcome")) || (key7 === "failure"))){
const err138 = {instancePath:instancePath+"/actions/" + i6,schemaPath:"#/properties/actions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
}
if(data41.act !== undefined){
let data42 = data41.act;
if(!(((data42 === "stop_service") || (data42 === "stop_task")) || (data42 === "stop_database"))){
const err139 = {instancePath:instancePath+"/actions/" + i6+"/act",schemaPath:"#/properties/actions/items/properties/act/enum",keyword:"enum",params:{allowedValues: schema31.properties.actions.items.properties.act.enum}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
}
if(data41.target !== undefined){
let data43 = data41.target;
if(typeof data43 === "string"){
if(func2(data43) > 4096){
const err140 = {instancePath:instancePath+"/actions/" + i6+"/target",schemaPath:"#/properties/actions/items/properties/target/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
if(func2(data43) < 1){
const err141 = {instancePath:instancePath+"/actions/" + i6+"/target",schemaPath:"#/properties/actions/items/properties/target/minLength",keyword:"minLength",params:{limit: 1}};
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
const err142 = {instancePath:instancePath+"/actions/" + i6+"/target",schemaPath:"#/properties/actions/items/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
}
if(data41.outcome !== undefined){
let data44 = data41.outcome;
if(!((data44 === "done") || (data44 === "failed"))){
const err143 = {instancePath:instancePath+"/actions/" + i6+"/outcome",schemaPath:"#/properties/actions/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.actions.items.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
}
if(data41.failure !== undefined){
let data45 = data41.failure;
const _errs130 = errors;
let valid34 = false;
let passing8 = null;
const _errs131 = errors;
if(typeof data45 === "string"){
if(func2(data45) > 512){
const err144 = {instancePath:instancePath+"/actions/" + i6+"/failure",schemaPath:"#/properties/actions/items/properties/failure/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
if(func2(data45) < 1){
const err145 = {instancePath:instancePath+"/actions/" + i6+"/failure",schemaPath:"#/properties/actions/items/properties/failure/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err146 = {instancePath:instancePath+"/actions/" + i6+"/failure",schemaPath:"#/properties/actions/items/properties/failure/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
noteFault(vErrors, err146);
}
errors++;
}
var _valid8 = _errs131 === errors;
if(_valid8){
valid34 = true;
passing8 = 0;
}
const _errs133 = errors;
if(data45 !== null){
const err147 = {instancePath:instancePath+"/actions/" + i6+"/failure",schemaPath:"#/properties/actions/items/properties/failure/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
var _valid8 = _errs133 === errors;
if(_valid8 && valid34){
valid34 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid34 = true;
passing8 = 1;
}
}
if(!valid34){
const err148 = {instancePath:instancePath+"/actions/" + i6+"/failure",schemaPath:"#/properties/actions/items/properties/failure/oneOf",keyword:"oneOf",params:{passingSchemas: passing8}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
else {
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err149 = {instancePath:instancePath+"/actions/" + i6,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err150 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
}
if(data.remaining !== undefined){
let data46 = data.remaining;
const _errs136 = errors;
let valid35 = false;
let passing9 = null;
const _errs137 = errors;
if(Array.isArray(data46)){
const len7 = data46.length;
for(let i7=0; i7<len7; i7++){
let data47 = data46[i7];
if(typeof data47 === "string"){
if(func2(data47) > 4096){
const err151 = {instancePath:instancePath+"/remaining/" + i7,schemaPath:"#/properties/remaining/oneOf/0/items/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err151];
}
else {
noteFault(vErrors, err151);
}
errors++;
}
if(func2(data47) < 1){
const err152 = {instancePath:instancePath+"/remaining/" + i7,schemaPath:"#/properties/remaining/oneOf/0/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/remaining/" + i7,schemaPath:"#/properties/remaining/oneOf/0/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err154 = {instancePath:instancePath+"/remaining",schemaPath:"#/properties/remaining/oneOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
var _valid9 = _errs137 === errors;
if(_valid9){
valid35 = true;
passing9 = 0;
}
const _errs141 = errors;
if(data46 !== null){
const err155 = {instancePath:instancePath+"/remaining",schemaPath:"#/properties/remaining/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
var _valid9 = _errs141 === errors;
if(_valid9 && valid35){
valid35 = false;
passing9 = [passing9, 1];
}
else {
if(_valid9){
valid35 = true;
passing9 = 1;
}
}
if(!valid35){
const err156 = {instancePath:instancePath+"/remaining",schemaPath:"#/properties/remaining/oneOf",keyword:"oneOf",params:{passingSchemas: passing9}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
else {
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
}
}
if(data.blockers !== undefined){
let data48 = data.blockers;
if(Array.isArray(data48)){
const len8 = data48.length;
for(let i8=0; i8<len8; i8++){
let data49 = data48[i8];
if(typeof data49 === "string"){
if(!pattern7.test(data49)){
const err157 = {instancePath:instancePath+"/blockers/" + i8,schemaPath:"#/properties/blockers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{2,63}$"}};
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
const err158 = {instancePath:instancePath+"/blockers/" + i8,schemaPath:"#/properties/blockers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err160];
}
else {
noteFault(vErrors, err160);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

