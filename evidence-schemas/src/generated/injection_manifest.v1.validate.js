// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"injection_manifest.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","platform_run_id","written_at_utc","tuples"],"properties":{"schema":{"const":"fp.injection_manifest.v1"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"tuples":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["event_class","event_id","payload_hash","archive_ref","archive_version_id","topic","partition","offset"],"properties":{"event_class":{"type":"string","minLength":1,"maxLength":64},"event_id":{"type":"string","minLength":1,"maxLength":256},"payload_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"archive_ref":{"type":"string","minLength":1,"maxLength":1024},"archive_version_id":{"type":"string","minLength":1,"maxLength":1024},"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":9999},"offset":{"type":"integer","minimum":0,"maximum":9007199254740991}}}}}};
const schema33 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema35 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const func1 = (helper0.default ?? helper0);

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="injection_manifest.v1.schema.json" */;
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
if(data.written_at_utc === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.tuples === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tuples"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "schema") || (key0 === "platform_run_id")) || (key0 === "written_at_utc")) || (key0 === "tuples"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.injection_manifest.v1" !== data.schema){
const err5 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.injection_manifest.v1"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data1 = data.platform_run_id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data2 = data.written_at_utc;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err8 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
if(data.tuples !== undefined){
let data3 = data.tuples;
if(Array.isArray(data3)){
if(data3.length > 1000){
const err10 = {instancePath:instancePath+"/tuples",schemaPath:"#/properties/tuples/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/tuples",schemaPath:"#/properties/tuples/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.event_class === undefined){
const err12 = {instancePath:instancePath+"/tuples/" + i0,schemaPath:"#/properties/tuples/items/required",keyword:"required",params:{missingProperty: "event_class"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data4.event_id === undefined){
const err13 = {instancePath:instancePath+"/tuples/" + i0,schemaPath:"#/properties/tuples/items/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data4.payload_hash === undefined){
const err14 = {instancePath:instancePath+"/tuples/" + i0,schemaPath:"#/properties/tuples/items/required",keyword:"required",params:{missingProperty: "payload_hash"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data4.archive_ref === undefined){
const err15 = {instancePath:instancePath+"/tuples/" + i0,schemaPath:"#/properties/tuples/items/required",keyword:"required",params:{missingProperty: "archive_ref"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data4.archive_version_id === undefined){
const err16 = {instancePath:instancePath+"/tuples/" + i0,schemaPath:"#/properties/tuples/items/required",keyword:"required",params:{missingProperty: "archive_version_id"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data4.topic === undefined){
const err17 = {instancePath:instancePath+"/tuples/" + i0,schemaPath:"#/properties/tuples/items/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(data4.partition === undefined){
const err18 = {instancePath:instancePath+"/tuples/" + i0,schemaPath:"#/properties/tuples/items/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(data4.offset === undefined){
const err19 = {instancePath:instancePath+"/tuples/" + i0,schemaPath:"#/properties/tuples/items/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
for(const key1 in data4){
if(!((((((((key1 === "event_class") || (key1 === "event_id")) || (key1 === "payload_hash")) || (key1 === "archive_ref")) || (key1 === "archive_version_id")) || (key1 === "topic")) || (key1 === "partition")) || (key1 === "offset"))){
const err20 = {instancePath:instancePath+"/tuples/" + i0,schemaPath:"#/properties/tuples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data4.event_class !== undefined){
let data5 = data4.event_class;
if(typeof data5 === "string"){
if(func1(data5) > 64){
const err21 = {instancePath:instancePath+"/tuples/" + i0+"/event_class",schemaPath:"#/properties/tuples/items/properties/event_class/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(func1(data5) < 1){
const err22 = {instancePath:instancePath+"/tuples/" + i0+"/event_class",schemaPath:"#/properties/tuples/items/properties/event_class/minLength",keyword:"minLength",params:{limit: 1}};
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
const err23 = {instancePath:instancePath+"/tuples/" + i0+"/event_class",schemaPath:"#/properties/tuples/items/properties/event_class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data4.event_id !== undefined){
let data6 = data4.event_id;
if(typeof data6 === "string"){
if(func1(data6) > 256){
const err24 = {instancePath:instancePath+"/tuples/" + i0+"/event_id",schemaPath:"#/properties/tuples/items/properties/event_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(func1(data6) < 1){
const err25 = {instancePath:instancePath+"/tuples/" + i0+"/event_id",schemaPath:"#/properties/tuples/items/properties/event_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/tuples/" + i0+"/event_id",schemaPath:"#/properties/tuples/items/properties/event_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data4.payload_hash !== undefined){
let data7 = data4.payload_hash;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err27 = {instancePath:instancePath+"/tuples/" + i0+"/payload_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err28 = {instancePath:instancePath+"/tuples/" + i0+"/payload_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data4.archive_ref !== undefined){
let data8 = data4.archive_ref;
if(typeof data8 === "string"){
if(func1(data8) > 1024){
const err29 = {instancePath:instancePath+"/tuples/" + i0+"/archive_ref",schemaPath:"#/properties/tuples/items/properties/archive_ref/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(func1(data8) < 1){
const err30 = {instancePath:instancePath+"/tuples/" + i0+"/archive_ref",schemaPath:"#/properties/tuples/items/properties/archive_ref/minLength",keyword:"minLength",params:{limit: 1}};
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
const err31 = {instancePath:instancePath+"/tuples/" + i0+"/archive_ref",schemaPath:"#/properties/tuples/items/properties/archive_ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
}
if(data4.archive_version_id !== undefined){
let data9 = data4.archive_version_id;
if(typeof data9 === "string"){
if(func1(data9) > 1024){
const err32 = {instancePath:instancePath+"/tuples/" + i0+"/archive_version_id",schemaPath:"#/properties/tuples/items/properties/archive_version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(func1(data9) < 1){
const err33 = {instancePath:instancePath+"/tuples/" + i0+"/archive_version_id",schemaPath:"#/properties/tuples/items/properties/archive_version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err34 = {instancePath:instancePath+"/tuples/" + i0+"/archive_version_id",schemaPath:"#/properties/tuples/items/properties/archive_version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
if(data4.topic !== undefined){
let data10 = data4.topic;
if(typeof data10 === "string"){
if(func1(data10) > 249){
const err35 = {instancePath:instancePath+"/tuples/" + i0+"/topic",schemaPath:"#/properties/tuples/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(func1(data10) < 1){
const err36 = {instancePath:instancePath+"/tuples/" + i0+"/topic",schemaPath:"#/properties/tuples/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/tuples/" + i0+"/topic",schemaPath:"#/properties/tuples/items/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data4.partition !== undefined){
let data11 = data4.partition;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err38 = {instancePath:instancePath+"/tuples/" + i0+"/partition",schemaPath:"#/properties/tuples/items/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9999 || isNaN(data11)){
const err39 = {instancePath:instancePath+"/tuples/" + i0+"/partition",schemaPath:"#/properties/tuples/items/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err40 = {instancePath:instancePath+"/tuples/" + i0+"/partition",schemaPath:"#/properties/tuples/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data4.offset !== undefined){
let data12 = data4.offset;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err41 = {instancePath:instancePath+"/tuples/" + i0+"/offset",schemaPath:"#/properties/tuples/items/properties/offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err42 = {instancePath:instancePath+"/tuples/" + i0+"/offset",schemaPath:"#/properties/tuples/items/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err43 = {instancePath:instancePath+"/tuples/" + i0+"/offset",schemaPath:"#/properties/tuples/items/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err44 = {instancePath:instancePath+"/tuples/" + i0,schemaPath:"#/properties/tuples/items/type",keyword:"type",params:{type: "object"}};
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
const err45 = {instancePath:instancePath+"/tuples",schemaPath:"#/properties/tuples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

