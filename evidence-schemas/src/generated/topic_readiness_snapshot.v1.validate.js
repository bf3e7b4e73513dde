// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"topic_readiness_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","execution_id","captured_at_utc","kafka_cluster_id","connectivity_pass","topics_present","topics_missing","topics","security","identity_used"],"properties":{"schema":{"const":"fp.topic_readiness_snapshot.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"kafka_cluster_id":{"type":"string","minLength":1,"maxLength":1024},"connectivity_pass":{"type":"boolean"},"topics_present":{"type":"array","items":{"type":"string","minLength":1,"maxLength":249},"uniqueItems":true},"topics_missing":{"type":"array","items":{"type":"string","minLength":1,"maxLength":249},"uniqueItems":true},"topics":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["topic","partitions","retention_ms","cleanup_policy","matches_pins"],"properties":{"topic":{"type":"string","minLength":1,"maxLength":249},"partitions":{"type":"integer","minimum":1},"retention_ms":{"type":"integer","minimum":-1},"cleanup_policy":{"type":"string","minLength":1,"maxLength":64},"matches_pins":{"type":"boolean"}}}},"identity_used":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"object","additionalProperties":false,"required":["unknown_because"],"properties":{"unknown_because":{"type":"string","minLength":1,"maxLength":1024}}}]},"security":{"type":"string","minLength":1,"maxLength":64}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema35 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="topic_readiness_snapshot.v1.schema.json" */;
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
if(data.kafka_cluster_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kafka_cluster_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.connectivity_pass === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connectivity_pass"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.topics_present === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topics_present"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.topics_missing === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topics_missing"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.topics === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topics"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.security === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "security"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.identity_used === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity_used"}};
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
if("fp.topic_readiness_snapshot.v1" !== data.schema){
const err12 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.topic_readiness_snapshot.v1"}};
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
if(data.kafka_cluster_id !== undefined){
let data4 = data.kafka_cluster_id;
if(typeof data4 === "string"){
if(func2(data4) > 1024){
const err18 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(func2(data4) < 1){
const err19 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err20 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data.connectivity_pass !== undefined){
if(typeof data.connectivity_pass !== "boolean"){
const err21 = {instancePath:instancePath+"/connectivity_pass",schemaPath:"#/properties/connectivity_pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.topics_present !== undefined){
let data6 = data.topics_present;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func2(data7) > 249){
const err22 = {instancePath:instancePath+"/topics_present/" + i0,schemaPath:"#/properties/topics_present/items/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(func2(data7) < 1){
const err23 = {instancePath:instancePath+"/topics_present/" + i0,schemaPath:"#/properties/topics_present/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err24 = {instancePath:instancePath+"/topics_present/" + i0,schemaPath:"#/properties/topics_present/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err25 = {instancePath:instancePath+"/topics_present",schemaPath:"#/properties/topics_present/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err26 = {instancePath:instancePath+"/topics_present",schemaPath:"#/properties/topics_present/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data.topics_missing !== undefined){
let data8 = data.topics_missing;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(func2(data9) > 249){
const err27 = {instancePath:instancePath+"/topics_missing/" + i2,schemaPath:"#/properties/topics_missing/items/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(func2(data9) < 1){
const err28 = {instancePath:instancePath+"/topics_missing/" + i2,schemaPath:"#/properties/topics_missing/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err29 = {instancePath:instancePath+"/topics_missing/" + i2,schemaPath:"#/properties/topics_missing/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data8[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err30 = {instancePath:instancePath+"/topics_missing",schemaPath:"#/properties/topics_missing/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err31 = {instancePath:instancePath+"/topics_missing",schemaPath:"#/properties/topics_missing/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
}
if(data.topics !== undefined){
let data10 = data.topics;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i4=0; i4<len2; i4++){
let data11 = data10[i4];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.topic === undefined){
const err32 = {instancePath:instancePath+"/topics/" + i4,schemaPath:"#/properties/topics/items/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data11.partitions === undefined){
const err33 = {instancePath:instancePath+"/topics/" + i4,schemaPath:"#/properties/topics/items/required",keyword:"required",params:{missingProperty: "partitions"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data11.retention_ms === undefined){
const err34 = {instancePath:instancePath+"/topics/" + i4,schemaPath:"#/properties/topics/items/required",keyword:"required",params:{missingProperty: "retention_ms"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data11.cleanup_policy === undefined){
const err35 = {instancePath:instancePath+"/topics/" + i4,schemaPath:"#/properties/topics/items/required",keyword:"required",params:{missingProperty: "cleanup_policy"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(data11.matches_pins === undefined){
const err36 = {instancePath:instancePath+"/topics/" + i4,schemaPath:"#/properties/topics/items/required",keyword:"required",params:{missingProperty: "matches_pins"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
for(const key1 in data11){
if(!(((((key1 === "topic") || (key1 === "partitions")) || (key1 === "retention_ms")) || (key1 === "cleanup_policy")) || (key1 === "matches_pins"))){
const err37 = {instancePath:instancePath+"/topics/" + i4,schemaPath:"#/properties/topics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data11.topic !== undefined){
let data12 = data11.topic;
if(typeof data12 === "string"){
if(func2(data12) > 249){
const err38 = {instancePath:instancePath+"/topics/" + i4+"/topic",schemaPath:"#/properties/topics/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 249}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(func2(data12) < 1){
const err39 = {instancePath:instancePath+"/topics/" + i4+"/topic",schemaPath:"#/properties/topics/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
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
const err40 = {instancePath:instancePath+"/topics/" + i4+"/topic",schemaPath:"#/properties/topics/items/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
if(data11.partitions !== undefined){
let data13 = data11.partitions;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err41 = {instancePath:instancePath+"/topics/" + i4+"/partitions",schemaPath:"#/properties/topics/items/properties/partitions/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err42 = {instancePath:instancePath+"/topics/" + i4+"/partitions",schemaPath:"#/properties/topics/items/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data11.retention_ms !== undefined){
let data14 = data11.retention_ms;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err43 = {instancePath:instancePath+"/topics/" + i4+"/retention_ms",schemaPath:"#/properties/topics/items/properties/retention_ms/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < -1 || isNaN(data14)){
const err44 = {instancePath:instancePath+"/topics/" + i4+"/retention_ms",schemaPath:"#/properties/topics/items/properties/retention_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
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
if(data11.cleanup_policy !== undefined){
let data15 = data11.cleanup_policy;
if(typeof data15 === "string"){
if(func2(data15) > 64){
const err45 = {instancePath:instancePath+"/topics/" + i4+"/cleanup_policy",schemaPath:"#/properties/topics/items/properties/cleanup_policy/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(func2(data15) < 1){
const err46 = {instancePath:instancePath+"/topics/" + i4+"/cleanup_policy",schemaPath:"#/properties/topics/items/properties/cleanup_policy/minLength",keyword:"minLength",params:{limit: 1}};
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
const err47 = {instancePath:instancePath+"/topics/" + i4+"/cleanup_policy",schemaPath:"#/properties/topics/items/properties/cleanup_policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
if(data11.matches_pins !== undefined){
if(typeof data11.matches_pins !== "boolean"){
const err48 = {instancePath:instancePath+"/topics/" + i4+"/matches_pins",schemaPath:"#/properties/topics/items/properties/matches_pins/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/topics/" + i4,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
if(data.identity_used !== undefined){
let data17 = data.identity_used;
const _errs39 = errors;
let valid13 = false;
let passing0 = null;
const _errs40 = errors;
if(typeof data17 === "string"){
if(func2(data17) > 1024){
const err51 = {instancePath:instancePath+"/identity_used",schemaPath:"#/properties/identity_used/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(func2(data17) < 1){
const err52 = {instancePath:instancePath+"/identity_used",schemaPath:"#/properties/identity_used/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err53 = {instancePath:instancePath+"/identity_used",schemaPath:"#/properties/identity_used/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
var _valid0 = _errs40 === errors;
if(_valid0){
valid13 = true;
passing0 = 0;
}
const _errs42 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.unknown_because === undefined){
const err54 = {instancePath:instancePath+"/identity_used",schemaPath:"#/properties/identity_used/oneOf/1/required",keyword:"required",params:{missingProperty: "unknown_because"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
for(const key2 in data17){
if(!(key2 === "unknown_because")){
const err55 = {instancePath:instancePath+"/identity_used",schemaPath:"#/properties/identity_used/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data17.unknown_because !== undefined){
let data18 = data17.unknown_because;
if(typeof data18 === "string"){
if(func2(data18) > 1024){
const err56 = {instancePath:instancePath+"/identity_used/unknown_because",schemaPath:"#/properties/identity_used/oneOf/1/properties/unknown_because/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if(func2(data18) < 1){
const err57 = {instancePath:instancePath+"/identity_used/unknown_because",schemaPath:"#/properties/identity_used/oneOf/1/properties/unknown_because/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/identity_used/unknown_because",schemaPath:"#/properties/identity_used/oneOf/1/properties/unknown_because/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/identity_used",schemaPath:"#/properties/identity_used/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
var _valid0 = _errs42 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid13 = true;
passing0 = 1;
}
}
if(!valid13){
const err60 = {instancePath:instancePath+"/identity_used",schemaPath:"#/properties/identity_used/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data.security !== undefined){
let data19 = data.security;
if(typeof data19 === "string"){
if(func2(data19) > 64){
const err61 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(func2(data19) < 1){
const err62 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "string"}};
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
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

