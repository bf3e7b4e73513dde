// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"rightsizing_report.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","execution_id","captured_at_utc","window","rows"],"properties":{"schema":{"const":"fp.rightsizing_report.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"execution_id":{"type":"string","minLength":1,"maxLength":64},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"window":{"type":"object","additionalProperties":false,"required":["from_utc","to_utc","period_seconds"],"properties":{"from_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"to_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"period_seconds":{"type":"integer","minimum":1,"maximum":86400}}},"rows":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["kind","name","family","current","recommended","p95","periods","killed","verdict","reasons"],"properties":{"kind":{"enum":["service","job"]},"name":{"type":"string","minLength":1,"maxLength":255},"family":{"type":"string","minLength":1,"maxLength":255},"current":{"type":"object","additionalProperties":false,"required":["cpu","memory_mib"],"properties":{"cpu":{"type":"integer","minimum":1,"maximum":65536},"memory_mib":{"type":"integer","minimum":1,"maximum":1048576}}},"recommended":{"type":"object","additionalProperties":false,"required":["cpu","memory_mib"],"properties":{"cpu":{"type":"integer","minimum":1,"maximum":65536},"memory_mib":{"type":"integer","minimum":1,"maximum":1048576}}},"p95":{"type":"object","additionalProperties":false,"required":["cpu","memory"],"properties":{"cpu":{"oneOf":[{"type":"number","minimum":0,"maximum":100000},{"type":"null"}]},"memory":{"oneOf":[{"type":"number","minimum":0,"maximum":100000},{"type":"null"}]}}},"periods":{"type":"object","additionalProperties":false,"required":["cpu","memory"],"properties":{"cpu":{"type":"integer","minimum":0,"maximum":1000000},"memory":{"type":"integer","minimum":0,"maximum":1000000}}},"killed":{"type":"integer","minimum":0,"maximum":1000000},"verdict":{"enum":["upsize","downsize","keep","no_figures"]},"reasons":{"type":"array","maxItems":8,"items":{"enum":["CPU_HIGH","MEMORY_HIGH","KILLED","BOTH_LOW","AT_CAP","AT_FLOOR","NO_FIGURES"]}}}}}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const func1 = (helper0.default ?? helper0);
const func3 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="rightsizing_report.v1.schema.json" */;
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
if(data.window === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "window"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.rows === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "schema") || (key0 === "substrate")) || (key0 === "execution_id")) || (key0 === "captured_at_utc")) || (key0 === "window")) || (key0 === "rows"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.rightsizing_report.v1" !== data.schema){
const err7 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.rightsizing_report.v1"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
if(data.substrate !== undefined){
let data1 = data.substrate;
if(!(((data1 === "embedded") || (data1 === "emulated")) || (data1 === "dev_min"))){
const err8 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data2 = data.execution_id;
if(typeof data2 === "string"){
if(func1(data2) > 64){
const err9 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(func1(data2) < 1){
const err10 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data.captured_at_utc !== undefined){
let data3 = data.captured_at_utc;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err12 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data.window !== undefined){
let data4 = data.window;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.from_utc === undefined){
const err14 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty: "from_utc"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data4.to_utc === undefined){
const err15 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty: "to_utc"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data4.period_seconds === undefined){
const err16 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty: "period_seconds"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "from_utc") || (key1 === "to_utc")) || (key1 === "period_seconds"))){
const err17 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data4.from_utc !== undefined){
let data5 = data4.from_utc;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err18 = {instancePath:instancePath+"/window/from_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err19 = {instancePath:instancePath+"/window/from_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data4.to_utc !== undefined){
let data6 = data4.to_utc;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err20 = {instancePath:instancePath+"/window/to_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err21 = {instancePath:instancePath+"/window/to_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data4.period_seconds !== undefined){
let data7 = data4.period_seconds;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/window/period_seconds",schemaPath:"#/properties/window/properties/period_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 86400 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/window/period_seconds",schemaPath:"#/properties/window/properties/period_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/window/period_seconds",schemaPath:"#/properties/window/properties/period_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data.rows !== undefined){
let data8 = data.rows;
if(Array.isArray(data8)){
if(data8.length > 1000){
const err26 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.kind === undefined){
const err27 = {instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(data9.name === undefined){
const err28 = {instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data9.family === undefined){
const err29 = {instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "family"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(data9.current === undefined){
const err30 = {instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "current"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(data9.recommended === undefined){
const err31 = {instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "recommended"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(data9.p95 === undefined){
const err32 = {instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "p95"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data9.periods === undefined){
const err33 = {instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "periods"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data9.killed === undefined){
const err34 = {instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "killed"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data9.verdict === undefined){
const err35 = {instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "verdict"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(data9.reasons === undefined){
const err36 = {instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "reasons"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
for(const key2 in data9){
if(!(func3.call(schema31.properties.rows.items.properties, key2))){
const err37 = {instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data9.kind !== undefined){
let data10 = data9.kind;
if(!((data10 === "service") || (data10 === "job"))){
const err38 = {instancePath:instancePath+"/rows/" + i0+"/kind",schemaPath:"#/properties/rows/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
if(data9.name !== undefined){
let data11 = data9.name;
if(typeof data11 === "string"){
if(func1(data11) > 255){
const err39 = {instancePath:instancePath+"/rows/" + i0+"/name",schemaPath:"#/properties/rows/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(func1(data11) < 1){
const err40 = {instancePath:instancePath+"/rows/" + i0+"/name",schemaPath:"#/properties/rows/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err41 = {instancePath:instancePath+"/rows/" + i0+"/name",schemaPath:"#/properties/rows/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
if(data9.family !== undefined){
let data12 = data9.family;
if(typeof data12 === "string"){
if(func1(data12) > 255){
const err42 = {instancePath:instancePath+"/rows/" + i0+"/family",schemaPath:"#/properties/rows/items/properties/family/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(func1(data12) < 1){
const err43 = {instancePath:instancePath+"/rows/" + i0+"/family",schemaPath:"#/properties/rows/items/properties/family/minLength",keyword:"minLength",params:{limit: 1}};
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
const err44 = {instancePath:instancePath+"/rows/" + i0+"/family",schemaPath:"#/properties/rows/items/properties/family/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
if(data9.current !== undefined){
let data13 = data9.current;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.cpu === undefined){
const err45 = {instancePath:instancePath+"/rows/" + i0+"/current",schemaPath:"#/properties/rows/items/properties/current/required",keyword:"required",params:{missingProperty: "cpu"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(data13.memory_mib === undefined){
const err46 = {instancePath:instancePath+"/rows/" + i0+"/current",schemaPath:"#/properties/rows/items/properties/current/required",keyword:"required",params:{missingProperty: "memory_mib"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
for(const key3 in data13){
if(!((key3 === "cpu") || (key3 === "memory_mib"))){
const err47 = {instancePath:instancePath+"/rows/" + i0+"/current",schemaPath:"#/properties/rows/items/properties/current/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
if(data13.cpu !== undefined){
let data14 = data13.cpu;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err48 = {instancePath:instancePath+"/rows/" + i0+"/current/cpu",schemaPath:"#/properties/rows/items/properties/current/properties/cpu/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 65536 || isNaN(data14)){
const err49 = {instancePath:instancePath+"/rows/" + i0+"/current/cpu",schemaPath:"#/properties/rows/items/properties/current/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err50 = {instancePath:instancePath+"/rows/" + i0+"/current/cpu",schemaPath:"#/properties/rows/items/properties/current/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data13.memory_mib !== undefined){
let data15 = data13.memory_mib;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err51 = {instancePath:instancePath+"/rows/" + i0+"/current/memory_mib",schemaPath:"#/properties/rows/items/properties/current/properties/memory_mib/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1048576 || isNaN(data15)){
const err52 = {instancePath:instancePath+"/rows/" + i0+"/current/memory_mib",schemaPath:"#/properties/rows/items/properties/current/properties/memory_mib/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err53 = {instancePath:instancePath+"/rows/" + i0+"/current/memory_mib",schemaPath:"#/properties/rows/items/properties/current/properties/memory_mib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err54 = {instancePath:instancePath+"/rows/" + i0+"/current",schemaPath:"#/properties/rows/items/properties/current/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
}
if(data9.recommended !== undefined){
let data16 = data9.recommended;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.cpu === undefined){
const err55 = {instancePath:instancePath+"/rows/" + i0+"/recommended",schemaPath:"#/properties/rows/items/properties/recommended/required",keyword:"required",params:{missingProperty: "cpu"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
if(data16.memory_mib === undefined){
const err56 = {instancePath:instancePath+"/rows/" + i0+"/recommended",schemaPath:"#/properties/rows/items/properties/recommended/required",keyword:"required",params:{missingProperty: "memory_mib"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
for(const key4 in data16){
if(!((key4 === "cpu") || (key4 === "memory_mib"))){
const err57 = {instancePath:instancePath+"/rows/" + i0+"/recommended",schemaPath:"#/properties/rows/items/properties/recommended/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
}
if(data16.cpu !== undefined){
let data17 = data16.cpu;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err58 = {instancePath:instancePath+"/rows/" + i0+"/recommended/cpu",schemaPath:"#/properties/rows/items/properties/recommended/properties/cpu/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 65536 || isNaN(data17)){
const err59 = {instancePath:instancePath+"/rows/" + i0+"/recommended/cpu",schemaPath:"#/properties/rows/items/properties/recommended/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err60 = {instancePath:instancePath+"/rows/" + i0+"/recommended/cpu",schemaPath:"#/properties/rows/items/properties/recommended/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data16.memory_mib !== undefined){
let data18 = data16.memory_mib;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err61 = {instancePath:instancePath+"/rows/" + i0+"/recommended/memory_mib",schemaPath:"#/properties/rows/items/properties/recommended/properties/memory_mib/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1048576 || isNaN(data18)){
const err62 = {instancePath:instancePath+"/rows/" + i0+"/recommended/memory_mib",schemaPath:"#/properties/rows/items/properties/recommended/properties/memory_mib/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err63 = {instancePath:instancePath+"/rows/" + i0+"/recommended/memory_mib",schemaPath:"#/properties/rows/items/properties/recommended/properties/memory_mib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err64 = {instancePath:instancePath+"/rows/" + i0+"/recommended",schemaPath:"#/properties/rows/items/properties/recommended/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
if(data9.p95 !== undefined){
let data19 = data9.p95;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.cpu === undefined){
const err65 = {instancePath:instancePath+"/rows/" + i0+"/p95",schemaPath:"#/properties/rows/items/properties/p95/required",keyword:"required",params:{missingProperty: "cpu"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(data19.memory === undefined){
const err66 = {instancePath:instancePath+"/rows/" + i0+"/p95",schemaPath:"#/properties/rows/items/properties/p95/required",keyword:"required",params:{missingProperty: "memory"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
for(const key5 in data19){
if(!((key5 === "cpu") || (key5 === "memory"))){
const err67 = {instancePath:instancePath+"/rows/" + i0+"/p95",schemaPath:"#/properties/rows/items/properties/p95/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
}
if(data19.cpu !== undefined){
let data20 = data19.cpu;
const _errs49 = errors;
let valid12 = false;
let passing0 = null;
const _errs50 = errors;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 100000 || isNaN(data20)){
const err68 = {instancePath:instancePath+"/rows/" + i0+"/p95/cpu",schemaPath:"#/properties/rows/items/properties/p95/properties/cpu/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err69 = {instancePath:instancePath+"/rows/" + i0+"/p95/cpu",schemaPath:"#/properties/rows/items/properties/p95/properties/cpu/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/rows/" + i0+"/p95/cpu",schemaPath:"#/properties/rows/items/properties/p95/properties/cpu/oneOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
var _valid0 = _errs50 === errors;
if(_valid0){
valid12 = true;
passing0 = 0;
}
const _errs52 = errors;
if(data20 !== null){
const err71 = {instancePath:instancePath+"/rows/" + i0+"/p95/cpu",schemaPath:"#/properties/rows/items/properties/p95/properties/cpu/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
var _valid0 = _errs52 === errors;
if(_valid0 && valid12){
valid12 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid12 = true;
passing0 = 1;
}
}
if(!valid12){
const err72 = {instancePath:instancePath+"/rows/" + i0+"/p95/cpu",schemaPath:"#/properties/rows/items/properties/p95/properties/cpu/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
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
if(data19.memory !== undefined){
let data21 = data19.memory;
const _errs55 = errors;
let valid13 = false;
let passing1 = null;
const _errs56 = errors;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100000 || isNaN(data21)){
const err73 = {instancePath:instancePath+"/rows/" + i0+"/p95/memory",schemaPath:"#/properties/rows/items/properties/p95/properties/memory/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err74 = {instancePath:instancePath+"/rows/" + i0+"/p95/memory",schemaPath:"#/properties/rows/items/properties/p95/properties/memory/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err75 = {instancePath:instancePath+"/rows/" + i0+"/p95/memory",schemaPath:"#/properties/rows/items/properties/p95/properties/memory/oneOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
var _valid1 = _errs56 === errors;
if(_valid1){
valid13 = true;
passing1 = 0;
}
const _errs58 = errors;
if(data21 !== null){
const err76 = {instancePath:instancePath+"/rows/" + i0+"/p95/memory",schemaPath:"#/properties/rows/items/properties/p95/properties/memory/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
var _valid1 = _errs58 === errors;
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
const err77 = {instancePath:instancePath+"/rows/" + i0+"/p95/memory",schemaPath:"#/properties/rows/items/properties/p95/properties/memory/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
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
}
else {
const err78 = {instancePath:instancePath+"/rows/" + i0+"/p95",schemaPath:"#/properties/rows/items/properties/p95/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
}
if(data9.periods !== undefined){
let data22 = data9.periods;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.cpu === undefined){
const err79 = {instancePath:instancePath+"/rows/" + i0+"/periods",schemaPath:"#/properties/rows/items/properties/periods/required",keyword:"required",params:{missingProperty: "cpu"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
if(data22.memory === undefined){
const err80 = {instancePath:instancePath+"/rows/" + i0+"/periods",schemaPath:"#/properties/rows/items/properties/periods/required",keyword:"required",params:{missingProperty: "memory"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
for(const key6 in data22){
if(!((key6 === "cpu") || (key6 === "memory"))){
const err81 = {instancePath:instancePath+"/rows/" + i0+"/periods",schemaPath:"#/properties/rows/items/properties/periods/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
}
if(data22.cpu !== undefined){
let data23 = data22.cpu;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err82 = {instancePath:instancePath+"/rows/" + i0+"/periods/cpu",schemaPath:"#/properties/rows/items/properties/periods/properties/cpu/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1000000 || isNaN(data23)){
const err83 = {instancePath:instancePath+"/rows/" + i0+"/periods/cpu",schemaPath:"#/properties/rows/items/properties/periods/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err84 = {instancePath:instancePath+"/rows/" + i0+"/periods/cpu",schemaPath:"#/properties/rows/items/properties/periods/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
}
if(data22.memory !== undefined){
let data24 = data22.memory;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err85 = {instancePath:instancePath+"/rows/" + i0+"/periods/memory",schemaPath:"#/properties/rows/items/properties/periods/properties/memory/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1000000 || isNaN(data24)){
const err86 = {instancePath:instancePath+"/rows/" + i0+"/periods/memory",schemaPath:"#/properties/rows/items/properties/periods/properties/memory/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err87 = {instancePath:instancePath+"/rows/" + i0+"/periods/memory",schemaPath:"#/properties/rows/items/properties/periods/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
}
}
else {
const err88 = {instancePath:instancePath+"/rows/" + i0+"/periods",schemaPath:"#/properties/rows/items/properties/periods/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
if(data9.killed !== undefined){
let data25 = data9.killed;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err89 = {instancePath:instancePath+"/rows/" + i0+"/killed",schemaPath:"#/properties/rows/items/properties/killed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1000000 || isNaN(data25)){
const err90 = {instancePath:instancePath+"/rows/" + i0+"/killed",schemaPath:"#/properties/rows/items/properties/killed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err91 = {instancePath:instancePath+"/rows/" + i0+"/killed",schemaPath:"#/properties/rows/items/properties/killed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data9.verdict !== undefined){
let data26 = data9.verdict;
if(!((((data26 === "upsize") || (data26 === "downsize")) || (data26 === "keep")) || (data26 === "no_figures"))){
const err92 = {instancePath:instancePath+"/rows/" + i0+"/verdict",schemaPath:"#/properties/rows/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.items.properties.verdict.enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
}
if(data9.reasons !== undefined){
let data27 = data9.reasons;
if(Array.isArray(data27)){
if(data27.length > 8){
const err93 = {instancePath:instancePath+"/rows/" + i0+"/reasons",schemaPath:"#/properties/rows/items/properties/reasons/maxItems",keyword:"maxItems",params:{limit: 8}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(!(((((((data28 === "CPU_HIGH") || (data28 === "MEMORY_HIGH")) || (data28 === "KILLED")) || (data28 === "BOTH_LOW")) || (data28 === "AT_CAP")) || (data28 === "AT_FLOOR")) || (data28 === "NO_FIGURES"))){
const err94 = {instancePath:instancePath+"/rows/" + i0+"/reasons/" + i1,schemaPath:"#/properties/rows/items/properties/reasons/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.items.properties.reasons.items.enum}};
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
const err95 = {instancePath:instancePath+"/rows/" + i0+"/reasons",schemaPath:"#/properties/rows/items/properties/reasons/type",keyword:"type",params:{type: "array"}};
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
const err96 = {instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "object"}};
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
const err97 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"}};
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
const err98 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

