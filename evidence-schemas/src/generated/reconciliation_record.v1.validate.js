// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"reconciliation_record.v1.schema.json","type":"object","additionalProperties":false,"required":["reconciliation_id","platform_run_id","dedupe_key","event_id","event_class","attempt","prior_state","new_state","scanned","matches","decided_at_utc","actor","anomalies"],"properties":{"reconciliation_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"dedupe_key":{"$ref":"common.v1.schema.json#/$defs/hex64"},"event_id":{"type":"string","minLength":1,"maxLength":256},"event_class":{"type":"string","minLength":1,"maxLength":128},"attempt":{"type":"integer","minimum":1,"maximum":9007199254740991},"prior_state":{"enum":["PUBLISH_IN_FLIGHT","PUBLISH_AMBIGUOUS","ADMITTED","PUBLISH_ABSENT"]},"new_state":{"enum":["PUBLISH_IN_FLIGHT","PUBLISH_AMBIGUOUS","ADMITTED","PUBLISH_ABSENT"]},"scanned":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["topic","partition","from_offset","to_offset"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":65535},"from_offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"},"to_offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"}}},"maxItems":1024},"matches":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["topic","partition","offset","offset_kind","published_at_utc"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partition":{"type":"integer","minimum":0,"maximum":65535},"offset":{"type":"string","minLength":1,"maxLength":20,"pattern":"^(0|[1-9][0-9]*)$"},"offset_kind":{"const":"kafka_offset"},"published_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"}}},"maxItems":1024},"decided_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"actor":{"type":"string","minLength":1,"maxLength":256},"anomalies":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128},"uniqueItems":true,"maxItems":64,"minItems":0}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema34 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema35 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema36 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern5 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^(0|[1-9][0-9]*)$", "u");
const pattern10 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reconciliation_record.v1.schema.json" */;
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
if(data.reconciliation_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reconciliation_id"}};
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
if(data.dedupe_key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dedupe_key"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.event_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.event_class === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_class"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.attempt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.prior_state === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prior_state"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.new_state === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "new_state"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.scanned === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scanned"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.matches === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "matches"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.decided_at_utc === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decided_at_utc"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.actor === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.anomalies === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "anomalies"}};
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
if(data.reconciliation_id !== undefined){
let data0 = data.reconciliation_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err14 = {instancePath:instancePath+"/reconciliation_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err15 = {instancePath:instancePath+"/reconciliation_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data1 = data.platform_run_id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err16 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err17 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.dedupe_key !== undefined){
let data2 = data.dedupe_key;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err18 = {instancePath:instancePath+"/dedupe_key",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err19 = {instancePath:instancePath+"/dedupe_key",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.event_id !== undefined){
let data3 = data.event_id;
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err20 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(func2(data3) < 1){
const err21 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err22 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
if(data.event_class !== undefined){
let data4 = data.event_class;
if(typeof data4 === "string"){
if(func2(data4) > 128){
const err23 = {instancePath:instancePath+"/event_class",schemaPath:"#/properties/event_class/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(func2(data4) < 1){
const err24 = {instancePath:instancePath+"/event_class",schemaPath:"#/properties/event_class/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/event_class",schemaPath:"#/properties/event_class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data.attempt !== undefined){
let data5 = data.attempt;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err26 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err27 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err28 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
}
if(data.prior_state !== undefined){
let data6 = data.prior_state;
if(!((((data6 === "PUBLISH_IN_FLIGHT") || (data6 === "PUBLISH_AMBIGUOUS")) || (data6 === "ADMITTED")) || (data6 === "PUBLISH_ABSENT"))){
const err29 = {instancePath:instancePath+"/prior_state",schemaPath:"#/properties/prior_state/enum",keyword:"enum",params:{allowedValues: schema31.properties.prior_state.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data.new_state !== undefined){
let data7 = data.new_state;
if(!((((data7 === "PUBLISH_IN_FLIGHT") || (data7 === "PUBLISH_AMBIGUOUS")) || (data7 === "ADMITTED")) || (data7 === "PUBLISH_ABSENT"))){
const err30 = {instancePath:instancePath+"/new_state",schemaPath:"#/properties/new_state/enum",keyword:"enum",params:{allowedValues: schema31.properties.new_state.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data.scanned !== undefined){
let data8 = data.scanned;
if(Array.isArray(data8)){
if(data8.length > 1024){
const err31 = {instancePath:instancePath+"/scanned",schemaPath:"#/properties/scanned/maxItems",keyword:"maxItems",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.topic === undefined){
const err32 = {instancePath:instancePath+"/scanned/" + i0,schemaPath:"#/properties/scanned/items/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data9.partition === undefined){
const err33 = {instancePath:instancePath+"/scanned/" + i0,schemaPath:"#/properties/scanned/items/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data9.from_offset === undefined){
const err34 = {instancePath:instancePath+"/scanned/" + i0,schemaPath:"#/properties/scanned/items/required",keyword:"required",params:{missingProperty: "from_offset"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data9.to_offset === undefined){
const err35 = {instancePath:instancePath+"/scanned/" + i0,schemaPath:"#/properties/scanned/items/required",keyword:"required",params:{missingProperty: "to_offset"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
for(const key1 in data9){
if(!((((key1 === "topic") || (key1 === "partition")) || (key1 === "from_offset")) || (key1 === "to_offset"))){
const err36 = {instancePath:instancePath+"/scanned/" + i0,schemaPath:"#/properties/scanned/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data9.topic !== undefined){
let data10 = data9.topic;
if(typeof data10 === "string"){
if(func2(data10) > 249){
const err37 = {instancePath:instancePath+"/scanned/" + i0+"/topic",schemaPath:"#/properties/scanned/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(func2(data10) < 1){
const err38 = {instancePath:instancePath+"/scanned/" + i0+"/topic",schemaPath:"#/properties/scanned/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
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
const err39 = {instancePath:instancePath+"/scanned/" + i0+"/topic",schemaPath:"#/properties/scanned/items/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data9.partition !== undefined){
let data11 = data9.partition;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err40 = {instancePath:instancePath+"/scanned/" + i0+"/partition",schemaPath:"#/properties/scanned/items/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 65535 || isNaN(data11)){
const err41 = {instancePath:instancePath+"/scanned/" + i0+"/partition",schemaPath:"#/properties/scanned/items/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err42 = {instancePath:instancePath+"/scanned/" + i0+"/partition",schemaPath:"#/properties/scanned/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
}
if(data9.from_offset !== undefined){
let data12 = data9.from_offset;
if(typeof data12 === "string"){
if(func2(data12) > 20){
const err43 = {instancePath:instancePath+"/scanned/" + i0+"/from_offset",schemaPath:"#/properties/scanned/items/properties/from_offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(func2(data12) < 1){
const err44 = {instancePath:instancePath+"/scanned/" + i0+"/from_offset",schemaPath:"#/properties/scanned/items/properties/from_offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(!pattern7.test(data12)){
const err45 = {instancePath:instancePath+"/scanned/" + i0+"/from_offset",schemaPath:"#/properties/scanned/items/properties/from_offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
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
const err46 = {instancePath:instancePath+"/scanned/" + i0+"/from_offset",schemaPath:"#/properties/scanned/items/properties/from_offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data9.to_offset !== undefined){
let data13 = data9.to_offset;
if(typeof data13 === "string"){
if(func2(data13) > 20){
const err47 = {instancePath:instancePath+"/scanned/" + i0+"/to_offset",schemaPath:"#/properties/scanned/items/properties/to_offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(func2(data13) < 1){
const err48 = {instancePath:instancePath+"/scanned/" + i0+"/to_offset",schemaPath:"#/properties/scanned/items/properties/to_offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if(!pattern7.test(data13)){
const err49 = {instancePath:instancePath+"/scanned/" + i0+"/to_offset",schemaPath:"#/properties/scanned/items/properties/to_offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
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
const err50 = {instancePath:instancePath+"/scanned/" + i0+"/to_offset",schemaPath:"#/properties/scanned/items/properties/to_offset/type",keyword:"type",params:{type: "string"}};
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
const err51 = {instancePath:instancePath+"/scanned/" + i0,schemaPath:"#/properties/scanned/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/scanned",schemaPath:"#/properties/scanned/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
}
if(data.matches !== undefined){
let data14 = data.matches;
if(Array.isArray(data14)){
if(data14.length > 1024){
const err53 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/maxItems",keyword:"maxItems",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.topic === undefined){
const err54 = {instancePath:instancePath+"/matches/" + i1,schemaPath:"#/properties/matches/items/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if(data15.partition === undefined){
const err55 = {instancePath:instancePath+"/matches/" + i1,schemaPath:"#/properties/matches/items/required",keyword:"required",params:{missingProperty: "partition"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
if(data15.offset === undefined){
const err56 = {instancePath:instancePath+"/matches/" + i1,schemaPath:"#/properties/matches/items/required",keyword:"required",params:{missingProperty: "offset"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if(data15.offset_kind === undefined){
const err57 = {instancePath:instancePath+"/matches/" + i1,schemaPath:"#/properties/matches/items/required",keyword:"required",params:{missingProperty: "offset_kind"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(data15.published_at_utc === undefined){
const err58 = {instancePath:instancePath+"/matches/" + i1,schemaPath:"#/properties/matches/items/required",keyword:"required",params:{missingProperty: "published_at_utc"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
for(const key2 in data15){
if(!(((((key2 === "topic") || (key2 === "partition")) || (key2 === "offset")) || (key2 === "offset_kind")) || (key2 === "published_at_utc"))){
const err59 = {instancePath:instancePath+"/matches/" + i1,schemaPath:"#/properties/matches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data15.topic !== undefined){
let data16 = data15.topic;
if(typeof data16 === "string"){
if(func2(data16) > 249){
const err60 = {instancePath:instancePath+"/matches/" + i1+"/topic",schemaPath:"#/properties/matches/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
if(func2(data16) < 1){
const err61 = {instancePath:instancePath+"/matches/" + i1+"/topic",schemaPath:"#/properties/matches/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
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
const err62 = {instancePath:instancePath+"/matches/" + i1+"/topic",schemaPath:"#/properties/matches/items/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
if(data15.partition !== undefined){
let data17 = data15.partition;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err63 = {instancePath:instancePath+"/matches/" + i1+"/partition",schemaPath:"#/properties/matches/items/properties/partition/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 65535 || isNaN(data17)){
const err64 = {instancePath:instancePath+"/matches/" + i1+"/partition",schemaPath:"#/properties/matches/items/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err65 = {instancePath:instancePath+"/matches/" + i1+"/partition",schemaPath:"#/properties/matches/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data15.offset !== undefined){
let data18 = data15.offset;
if(typeof data18 === "string"){
if(func2(data18) > 20){
const err66 = {instancePath:instancePath+"/matches/" + i1+"/offset",schemaPath:"#/properties/matches/items/properties/offset/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(func2(data18) < 1){
const err67 = {instancePath:instancePath+"/matches/" + i1+"/offset",schemaPath:"#/properties/matches/items/properties/offset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
if(!pattern7.test(data18)){
const err68 = {instancePath:instancePath+"/matches/" + i1+"/offset",schemaPath:"#/properties/matches/items/properties/offset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)$"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/matches/" + i1+"/offset",schemaPath:"#/properties/matches/items/properties/offset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
if(data15.offset_kind !== undefined){
if("kafka_offset" !== data15.offset_kind){
const err70 = {instancePath:instancePath+"/matches/" + i1+"/offset_kind",schemaPath:"#/properties/matches/items/properties/offset_kind/const",keyword:"const",params:{allowedValue: "kafka_offset"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
}
if(data15.published_at_utc !== undefined){
let data20 = data15.published_at_utc;
if(typeof data20 === "string"){
if(!pattern10.test(data20)){
const err71 = {instancePath:instancePath+"/matches/" + i1+"/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/matches/" + i1+"/published_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/matches/" + i1,schemaPath:"#/properties/matches/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
}
if(data.decided_at_utc !== undefined){
let data21 = data.decided_at_utc;
if(typeof data21 === "string"){
if(!pattern10.test(data21)){
const err75 = {instancePath:instancePath+"/decided_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err76 = {instancePath:instancePath+"/decided_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
if(data.actor !== undefined){
let data22 = data.actor;
if(typeof data22 === "string"){
if(func2(data22) > 256){
const err77 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(func2(data22) < 1){
const err78 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data.anomalies !== undefined){
let data23 = data.anomalies;
if(Array.isArray(data23)){
if(data23.length > 64){
const err80 = {instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(data23.length < 0){
const err81 = {instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(typeof data24 === "string"){
if(func2(data24) > 128){
const err82 = {instancePath:instancePath+"/anomalies/" + i2,schemaPath:"#/properties/anomalies/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
if(func2(data24) < 1){
const err83 = {instancePath:instancePath+"/anomalies/" + i2,schemaPath:"#/properties/anomalies/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/anomalies/" + i2,schemaPath:"#/properties/anomalies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
let i3 = data23.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data23[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err85 = {instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err86 = {instancePath:instancePath+"/anomalies",schemaPath:"#/properties/anomalies/type",keyword:"type",params:{type: "array"}};
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
else {
const err87 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

