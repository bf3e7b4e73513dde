// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import helper1 from 'ajv/dist/runtime/equal.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"demo_manifest.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","account_id","demo_run_id","platform_run_id","written_at_utc","synthesised_sha256","image_digest","expires_at","cluster","network","database","services","task_definitions","parameter_paths"],"properties":{"schema":{"const":"fp.demo_manifest.v1"},"substrate":{"enum":["emulated","dev_min"]},"account_id":{"type":"string","pattern":"^[0-9]{12}$"},"demo_run_id":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"synthesised_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"image_digest":{"$ref":"common.v1.schema.json#/$defs/image_digest"},"expires_at":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},"cluster":{"type":"object","additionalProperties":false,"required":["name","arn"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255},"arn":{"type":"string","pattern":"^arn:"}}},"network":{"type":"object","additionalProperties":false,"required":["vpc_id","subnet_ids_public","security_group_id_app","security_group_id_db","discovery_namespace"],"properties":{"vpc_id":{"type":"string","pattern":"^vpc-[0-9a-f]{8,17}$"},"subnet_ids_public":{"type":"array","minItems":2,"uniqueItems":true,"items":{"type":"string","pattern":"^subnet-[0-9a-f]{8,17}$"}},"security_group_id_app":{"type":"string","pattern":"^sg-[0-9a-f]{8,17}$"},"security_group_id_db":{"type":"string","pattern":"^sg-[0-9a-f]{8,17}$"},"discovery_namespace":{"type":"string","pattern":"^[a-z][a-z0-9.-]{0,62}$"}}},"database":{"type":"object","additionalProperties":false,"required":["instance_id","endpoint","resource_id"],"properties":{"instance_id":{"type":"string","minLength":1,"maxLength":63},"endpoint":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.-]{0,252}:[0-9]{1,5}$"},"resource_id":{"type":"string","minLength":1,"maxLength":255}}},"services":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"object","additionalProperties":false,"required":["service","task_definition"],"properties":{"service":{"type":"string","minLength":1,"maxLength":255},"task_definition":{"type":"string","pattern":"^arn:.+:[1-9][0-9]*$"}}}},"task_definitions":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"object","additionalProperties":false,"required":["family","arn"],"properties":{"family":{"type":"string","minLength":1,"maxLength":255},"arn":{"type":"string","pattern":"^arn:.+:[1-9][0-9]*$"}}}},"parameter_paths":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^/[A-Za-z0-9_./-]{1,1011}$"}}}};
const schema33 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema35 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema36 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const func0 = (helper1.default ?? helper1);
const pattern4 = new RegExp("^[0-9]{12}$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
const pattern6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern7 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern9 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern10 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
const pattern11 = new RegExp("^arn:", "u");
const pattern12 = new RegExp("^vpc-[0-9a-f]{8,17}$", "u");
const pattern13 = new RegExp("^subnet-[0-9a-f]{8,17}$", "u");
const pattern14 = new RegExp("^sg-[0-9a-f]{8,17}$", "u");
const pattern16 = new RegExp("^[a-z][a-z0-9.-]{0,62}$", "u");
const pattern17 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]{0,252}:[0-9]{1,5}$", "u");
const pattern18 = new RegExp("^arn:.+:[1-9][0-9]*$", "u");
const pattern20 = new RegExp("^/[A-Za-z0-9_./-]{1,1011}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="demo_manifest.v1.schema.json" */;
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
if(data.account_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.demo_run_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "demo_run_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.platform_run_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
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
if(data.synthesised_sha256 === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "synthesised_sha256"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.image_digest === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.expires_at === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_at"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.cluster === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cluster"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.network === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "network"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.database === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "database"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.services === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.task_definitions === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_definitions"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.parameter_paths === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameter_paths"}};
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
if("fp.demo_manifest.v1" !== data.schema){
const err16 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.demo_manifest.v1"}};
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
if(!((data1 === "emulated") || (data1 === "dev_min"))){
const err17 = {instancePath:instancePath+"/substrate",schemaPath:"#/properties/substrate/enum",keyword:"enum",params:{allowedValues: schema31.properties.substrate.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.account_id !== undefined){
let data2 = data.account_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err18 = {instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
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
const err19 = {instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.demo_run_id !== undefined){
let data3 = data.demo_run_id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err20 = {instancePath:instancePath+"/demo_run_id",schemaPath:"#/properties/demo_run_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"}};
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
const err21 = {instancePath:instancePath+"/demo_run_id",schemaPath:"#/properties/demo_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data4 = data.platform_run_id;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err22 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err23 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data5 = data.written_at_utc;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err24 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err25 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data.synthesised_sha256 !== undefined){
let data6 = data.synthesised_sha256;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err26 = {instancePath:instancePath+"/synthesised_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err27 = {instancePath:instancePath+"/synthesised_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data.image_digest !== undefined){
let data7 = data.image_digest;
if(typeof data7 === "string"){
if(!pattern9.test(data7)){
const err28 = {instancePath:instancePath+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err29 = {instancePath:instancePath+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data.expires_at !== undefined){
let data8 = data.expires_at;
if(typeof data8 === "string"){
if(!pattern10.test(data8)){
const err30 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
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
const err31 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
}
if(data.cluster !== undefined){
let data9 = data.cluster;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err32 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data9.arn === undefined){
const err33 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty: "arn"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "name") || (key1 === "arn"))){
const err34 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func2(data10) > 255){
const err35 = {instancePath:instancePath+"/cluster/name",schemaPath:"#/properties/cluster/properties/name/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(func2(data10) < 1){
const err36 = {instancePath:instancePath+"/cluster/name",schemaPath:"#/properties/cluster/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err37 = {instancePath:instancePath+"/cluster/name",schemaPath:"#/properties/cluster/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data9.arn !== undefined){
let data11 = data9.arn;
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err38 = {instancePath:instancePath+"/cluster/arn",schemaPath:"#/properties/cluster/properties/arn/pattern",keyword:"pattern",params:{pattern: "^arn:"}};
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
const err39 = {instancePath:instancePath+"/cluster/arn",schemaPath:"#/properties/cluster/properties/arn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
if(data.network !== undefined){
let data12 = data.network;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.vpc_id === undefined){
const err41 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "vpc_id"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(data12.subnet_ids_public === undefined){
const err42 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "subnet_ids_public"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data12.security_group_id_app === undefined){
const err43 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "security_group_id_app"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(data12.security_group_id_db === undefined){
const err44 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "security_group_id_db"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(data12.discovery_namespace === undefined){
const err45 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "discovery_namespace"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
for(const key2 in data12){
if(!(((((key2 === "vpc_id") || (key2 === "subnet_ids_public")) || (key2 === "security_group_id_app")) || (key2 === "security_group_id_db")) || (key2 === "discovery_namespace"))){
const err46 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data12.vpc_id !== undefined){
let data13 = data12.vpc_id;
if(typeof data13 === "string"){
if(!pattern12.test(data13)){
const err47 = {instancePath:instancePath+"/network/vpc_id",schemaPath:"#/properties/network/properties/vpc_id/pattern",keyword:"pattern",params:{pattern: "^vpc-[0-9a-f]{8,17}$"}};
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
const err48 = {instancePath:instancePath+"/network/vpc_id",schemaPath:"#/properties/network/properties/vpc_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data12.subnet_ids_public !== undefined){
let data14 = data12.subnet_ids_public;
if(Array.isArray(data14)){
if(data14.length < 2){
const err49 = {instancePath:instancePath+"/network/subnet_ids_public",schemaPath:"#/properties/network/properties/subnet_ids_public/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(typeof data15 === "string"){
if(!pattern13.test(data15)){
const err50 = {instancePath:instancePath+"/network/subnet_ids_public/" + i0,schemaPath:"#/properties/network/properties/subnet_ids_public/items/pattern",keyword:"pattern",params:{pattern: "^subnet-[0-9a-f]{8,17}$"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/network/subnet_ids_public/" + i0,schemaPath:"#/properties/network/properties/subnet_ids_public/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
let i1 = data14.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data14[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err52 = {instancePath:instancePath+"/network/subnet_ids_public",schemaPath:"#/properties/network/properties/subnet_ids_public/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err53 = {instancePath:instancePath+"/network/subnet_ids_public",schemaPath:"#/properties/network/properties/subnet_ids_public/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
if(data12.security_group_id_app !== undefined){
let data16 = data12.security_group_id_app;
if(typeof data16 === "string"){
if(!pattern14.test(data16)){
const err54 = {instancePath:instancePath+"/network/security_group_id_app",schemaPath:"#/properties/network/properties/security_group_id_app/pattern",keyword:"pattern",params:{pattern: "^sg-[0-9a-f]{8,17}$"}};
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
const err55 = {instancePath:instancePath+"/network/security_group_id_app",schemaPath:"#/properties/network/properties/security_group_id_app/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data12.security_group_id_db !== undefined){
let data17 = data12.security_group_id_db;
if(typeof data17 === "string"){
if(!pattern14.test(data17)){
const err56 = {instancePath:instancePath+"/network/security_group_id_db",schemaPath:"#/properties/network/properties/security_group_id_db/pattern",keyword:"pattern",params:{pattern: "^sg-[0-9a-f]{8,17}$"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/network/security_group_id_db",schemaPath:"#/properties/network/properties/security_group_id_db/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
}
if(data12.discovery_namespace !== undefined){
let data18 = data12.discovery_namespace;
if(typeof data18 === "string"){
if(!pattern16.test(data18)){
const err58 = {instancePath:instancePath+"/network/discovery_namespace",schemaPath:"#/properties/network/properties/discovery_namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9.-]{0,62}$"}};
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
const err59 = {instancePath:instancePath+"/network/discovery_namespace",schemaPath:"#/properties/network/properties/discovery_namespace/type",keyword:"type",params:{type: "string"}};
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
const err60 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
}
if(data.database !== undefined){
let data19 = data.database;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.instance_id === undefined){
const err61 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/required",keyword:"required",params:{missingProperty: "instance_id"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(data19.endpoint === undefined){
const err62 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/required",keyword:"required",params:{missingProperty: "endpoint"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(data19.resource_id === undefined){
const err63 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/required",keyword:"required",params:{missingProperty: "resource_id"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
for(const key3 in data19){
if(!(((key3 === "instance_id") || (key3 === "endpoint")) || (key3 === "resource_id"))){
const err64 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
if(data19.instance_id !== undefined){
let data20 = data19.instance_id;
if(typeof data20 === "string"){
if(func2(data20) > 63){
const err65 = {instancePath:instancePath+"/database/instance_id",schemaPath:"#/properties/database/properties/instance_id/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(func2(data20) < 1){
const err66 = {instancePath:instancePath+"/database/instance_id",schemaPath:"#/properties/database/properties/instance_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/database/instance_id",schemaPath:"#/properties/database/properties/instance_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
}
if(data19.endpoint !== undefined){
let data21 = data19.endpoint;
if(typeof data21 === "string"){
if(!pattern17.test(data21)){
const err68 = {instancePath:instancePath+"/database/endpoint",schemaPath:"#/properties/database/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9.-]{0,252}:[0-9]{1,5}$"}};
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
const err69 = {instancePath:instancePath+"/database/endpoint",schemaPath:"#/properties/database/properties/endpoint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
if(data19.resource_id !== undefined){
let data22 = data19.resource_id;
if(typeof data22 === "string"){
if(func2(data22) > 255){
const err70 = {instancePath:instancePath+"/database/resource_id",schemaPath:"#/properties/database/properties/resource_id/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(func2(data22) < 1){
const err71 = {instancePath:instancePath+"/database/resource_id",schemaPath:"#/properties/database/properties/resource_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err72 = {instancePath:instancePath+"/database/resource_id",schemaPath:"#/properties/database/properties/resource_id/type",keyword:"type",params:{type: "string"}};
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
const err73 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
if(data.services !== undefined){
let data23 = data.services;
if(Array.isArray(data23)){
if(data23.length < 1){
const err74 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
const len1 = data23.length;
for(let i2=0; i2<len1; i2++){
let data24 = data23[i2];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.service === undefined){
const err75 = {instancePath:instancePath+"/services/" + i2,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "service"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
if(data24.task_definition === undefined){
const err76 = {instancePath:instancePath+"/services/" + i2,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "task_definition"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
for(const key4 in data24){
if(!((key4 === "service") || (key4 === "task_definition"))){
const err77 = {instancePath:instancePath+"/services/" + i2,schemaPath:"#/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
}
if(data24.service !== undefined){
let data25 = data24.service;
if(typeof data25 === "string"){
if(func2(data25) > 255){
const err78 = {instancePath:instancePath+"/services/" + i2+"/service",schemaPath:"#/properties/services/items/properties/service/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
if(func2(data25) < 1){
const err79 = {instancePath:instancePath+"/services/" + i2+"/service",schemaPath:"#/properties/services/items/properties/service/minLength",keyword:"minLength",params:{limit: 1}};
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
const err80 = {instancePath:instancePath+"/services/" + i2+"/service",schemaPath:"#/properties/services/items/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
}
if(data24.task_definition !== undefined){
let data26 = data24.task_definition;
if(typeof data26 === "string"){
if(!pattern18.test(data26)){
const err81 = {instancePath:instancePath+"/services/" + i2+"/task_definition",schemaPath:"#/properties/services/items/properties/task_definition/pattern",keyword:"pattern",params:{pattern: "^arn:.+:[1-9][0-9]*$"}};
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
const err82 = {instancePath:instancePath+"/services/" + i2+"/task_definition",schemaPath:"#/properties/services/items/properties/task_definition/type",keyword:"type",params:{type: "string"}};
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
const err83 = {instancePath:instancePath+"/services/" + i2,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
let i3 = data23.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data23[i3], data23[j1])){
const err84 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err85 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
if(data.task_definitions !== undefined){
let data27 = data.task_definitions;
if(Array.isArray(data27)){
if(data27.length < 1){
const err86 = {instancePath:instancePath+"/task_definitions",schemaPath:"#/properties/task_definitions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
const len2 = data27.length;
for(let i4=0; i4<len2; i4++){
let data28 = data27[i4];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.family === undefined){
const err87 = {instancePath:instancePath+"/task_definitions/" + i4,schemaPath:"#/properties/task_definitions/items/required",keyword:"required",params:{missingProperty: "family"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if(data28.arn === undefined){
const err88 = {instancePath:instancePath+"/task_definitions/" + i4,schemaPath:"#/properties/task_definitions/items/required",keyword:"required",params:{missingProperty: "arn"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
for(const key5 in data28){
if(!((key5 === "family") || (key5 === "arn"))){
const err89 = {instancePath:instancePath+"/task_definitions/" + i4,schemaPath:"#/properties/task_definitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
}
if(data28.family !== undefined){
let data29 = data28.family;
if(typeof data29 === "string"){
if(func2(data29) > 255){
const err90 = {instancePath:instancePath+"/task_definitions/" + i4+"/family",schemaPath:"#/properties/task_definitions/items/properties/family/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
if(func2(data29) < 1){
const err91 = {instancePath:instancePath+"/task_definitions/" + i4+"/family",schemaPath:"#/properties/task_definitions/items/properties/family/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/task_definitions/" + i4+"/family",schemaPath:"#/properties/task_definitions/items/properties/family/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
}
if(data28.arn !== undefined){
let data30 = data28.arn;
if(typeof data30 === "string"){
if(!pattern18.test(data30)){
const err93 = {instancePath:instancePath+"/task_definitions/" + i4+"/arn",schemaPath:"#/properties/task_definitions/items/properties/arn/pattern",keyword:"pattern",params:{pattern: "^arn:.+:[1-9][0-9]*$"}};
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
const err94 = {instancePath:instancePath+"/task_definitions/" + i4+"/arn",schemaPath:"#/properties/task_definitions/items/properties/arn/type",keyword:"type",params:{type: "string"}};
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
const err95 = {instancePath:instancePath+"/task_definitions/" + i4,schemaPath:"#/properties/task_definitions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
}
let i5 = data27.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data27[i5], data27[j2])){
const err96 = {instancePath:instancePath+"/task_definitions",schemaPath:"#/properties/task_definitions/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err97 = {instancePath:instancePath+"/task_definitions",schemaPath:"#/properties/task_definitions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
if(data.parameter_paths !== undefined){
let data31 = data.parameter_paths;
if(Array.isArray(data31)){
if(data31.length < 1){
const err98 = {instancePath:instancePath+"/parameter_paths",schemaPath:"#/properties/parameter_paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
const len3 = data31.length;
for(let i6=0; i6<len3; i6++){
let data32 = data31[i6];
if(typeof data32 === "string"){
if(!pattern20.test(data32)){
const err99 = {instancePath:instancePath+"/parameter_paths/" + i6,schemaPath:"#/properties/parameter_paths/items/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9_./-]{1,1011}$"}};
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
const err100 = {instancePath:instancePath+"/parameter_paths/" + i6,schemaPath:"#/properties/parameter_paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
let i7 = data31.length;
let j3;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data31[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
const err101 = {instancePath:instancePath+"/parameter_paths",schemaPath:"#/properties/parameter_paths/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
break;
}
indices1[item1] = i7;
}
}
}
else {
const err102 = {instancePath:instancePath+"/parameter_paths",schemaPath:"#/properties/parameter_paths/type",keyword:"type",params:{type: "array"}};
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
const err103 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

