// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"substrate_config.v1.schema.json","type":"object","unevaluatedProperties":false,"required":["schema","buckets","image_builds_url"],"properties":{"schema":{"const":"fp.substrate_config.v1"},"buckets":{"type":"object","additionalProperties":false,"required":["oracle","archive","quarantine","evidence","source"],"properties":{"oracle":{"type":"string","minLength":3,"maxLength":63},"archive":{"type":"string","minLength":3,"maxLength":63},"quarantine":{"type":"string","minLength":3,"maxLength":63},"evidence":{"type":"string","minLength":3,"maxLength":63},"source":{"type":"string","minLength":3,"maxLength":63}}},"image_builds_url":{"type":"string","pattern":"^dir:/.+$"}},"oneOf":[{"type":"object","required":["substrate","object_store_url","parameters_url","compute_url","image_registry_url","approvals_url","stack_url"],"properties":{"substrate":{"const":"embedded"},"object_store_url":{"type":"string","pattern":"^dir:/.+$"},"parameters_url":{"type":"string","pattern":"^file:/.+$"},"compute_url":{"type":"string","pattern":"^unix:/.+$"},"image_registry_url":{"type":"string","pattern":"^dir:/.+$"},"approvals_url":{"type":"string","pattern":"^(file:/.+|github:)$"},"stack_url":{"type":"string","pattern":"^file:/.+$"}}},{"type":"object","required":["substrate","account_id","object_store_url","parameters_url","compute_url","image_registry_url","approvals_url","stack_url","stacks_url"],"properties":{"substrate":{"const":"emulated"},"account_id":{"type":"string","pattern":"^[0-9]{12}$"},"object_store_url":{"type":"string","pattern":"^s3:[a-z]{2}(-[a-z]+){1,2}-[1-9]$"},"parameters_url":{"type":"string","pattern":"^ssm:[a-z]{2}(-[a-z]+){1,2}-[1-9]$"},"compute_url":{"type":"string","pattern":"^ecs:[a-z]{2}(-[a-z]+){1,2}-[1-9]/[A-Za-z0-9_-]{1,255}([?]subnets=[a-z0-9,-]+&security-groups=[a-z0-9,-]+)?$"},"image_registry_url":{"type":"string","pattern":"^(dir:/.+|ecr:[0-9]{12}[.]dkr[.]ecr[.][a-z]{2}(-[a-z]+){1,2}-[1-9][.]amazonaws[.]com/[a-z0-9][a-z0-9._/-]{1,255})$"},"approvals_url":{"type":"string","pattern":"^(file:/.+|github:)$"},"stack_url":{"type":"string","pattern":"^manifest:dev_min/infra/demo/[A-Za-z0-9_-]{1,64}/manifest[.]json$"},"stacks_url":{"type":"string","pattern":"^dir:/.+$"},"bus_url":{"type":"string","pattern":"^catalog:dev_min/infra/confluent/[A-Za-z0-9_-]{1,64}/topic_catalog[.]json$"}}},{"type":"object","required":["substrate","account_id","object_store_url","parameters_url","compute_url","image_registry_url","approvals_url","stack_url","stacks_url"],"properties":{"substrate":{"const":"dev_min"},"account_id":{"type":"string","pattern":"^[0-9]{12}$"},"object_store_url":{"type":"string","pattern":"^s3:[a-z]{2}(-[a-z]+){1,2}-[1-9]$"},"parameters_url":{"type":"string","pattern":"^ssm:[a-z]{2}(-[a-z]+){1,2}-[1-9]$"},"compute_url":{"type":"string","pattern":"^ecs:[a-z]{2}(-[a-z]+){1,2}-[1-9]/[A-Za-z0-9_-]{1,255}([?]subnets=[a-z0-9,-]+&security-groups=[a-z0-9,-]+)?$"},"image_registry_url":{"type":"string","pattern":"^ecr:[0-9]{12}[.]dkr[.]ecr[.][a-z]{2}(-[a-z]+){1,2}-[1-9][.]amazonaws[.]com/[a-z0-9][a-z0-9._/-]{1,255}$"},"approvals_url":{"type":"string","pattern":"^github:$"},"stack_url":{"type":"string","pattern":"^manifest:dev_min/infra/demo/[A-Za-z0-9_-]{1,64}/manifest[.]json$"},"stacks_url":{"type":"string","pattern":"^dir:/.+$"},"bus_url":{"type":"string","pattern":"^catalog:dev_min/infra/confluent/[A-Za-z0-9_-]{1,64}/topic_catalog[.]json$"}}}]};
const pattern4 = new RegExp("^dir:/.+$", "u");
const pattern5 = new RegExp("^file:/.+$", "u");
const pattern6 = new RegExp("^unix:/.+$", "u");
const pattern8 = new RegExp("^(file:/.+|github:)$", "u");
const pattern10 = new RegExp("^[0-9]{12}$", "u");
const pattern11 = new RegExp("^s3:[a-z]{2}(-[a-z]+){1,2}-[1-9]$", "u");
const pattern12 = new RegExp("^ssm:[a-z]{2}(-[a-z]+){1,2}-[1-9]$", "u");
const pattern13 = new RegExp("^ecs:[a-z]{2}(-[a-z]+){1,2}-[1-9]/[A-Za-z0-9_-]{1,255}([?]subnets=[a-z0-9,-]+&security-groups=[a-z0-9,-]+)?$", "u");
const pattern14 = new RegExp("^(dir:/.+|ecr:[0-9]{12}[.]dkr[.]ecr[.][a-z]{2}(-[a-z]+){1,2}-[1-9][.]amazonaws[.]com/[a-z0-9][a-z0-9._/-]{1,255})$", "u");
const pattern16 = new RegExp("^manifest:dev_min/infra/demo/[A-Za-z0-9_-]{1,64}/manifest[.]json$", "u");
const pattern18 = new RegExp("^catalog:dev_min/infra/confluent/[A-Za-z0-9_-]{1,64}/topic_catalog[.]json$", "u");
const pattern23 = new RegExp("^ecr:[0-9]{12}[.]dkr[.]ecr[.][a-z]{2}(-[a-z]+){1,2}-[1-9][.]amazonaws[.]com/[a-z0-9][a-z0-9._/-]{1,255}$", "u");
const pattern24 = new RegExp("^github:$", "u");
const func1 = (helper0.default ?? helper0);

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="substrate_config.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.substrate === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.object_store_url === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "object_store_url"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.parameters_url === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "parameters_url"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.compute_url === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "compute_url"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.image_registry_url === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "image_registry_url"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.approvals_url === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "approvals_url"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.stack_url === undefined){
const err6 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "stack_url"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.substrate !== undefined){
if("embedded" !== data.substrate){
const err7 = {instancePath:instancePath+"/substrate",schemaPath:"#/oneOf/0/properties/substrate/const",keyword:"const",params:{allowedValue: "embedded"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
if(data.object_store_url !== undefined){
let data1 = data.object_store_url;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err8 = {instancePath:instancePath+"/object_store_url",schemaPath:"#/oneOf/0/properties/object_store_url/pattern",keyword:"pattern",params:{pattern: "^dir:/.+$"}};
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
const err9 = {instancePath:instancePath+"/object_store_url",schemaPath:"#/oneOf/0/properties/object_store_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
if(data.parameters_url !== undefined){
let data2 = data.parameters_url;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err10 = {instancePath:instancePath+"/parameters_url",schemaPath:"#/oneOf/0/properties/parameters_url/pattern",keyword:"pattern",params:{pattern: "^file:/.+$"}};
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
const err11 = {instancePath:instancePath+"/parameters_url",schemaPath:"#/oneOf/0/properties/parameters_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data.compute_url !== undefined){
let data3 = data.compute_url;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err12 = {instancePath:instancePath+"/compute_url",schemaPath:"#/oneOf/0/properties/compute_url/pattern",keyword:"pattern",params:{pattern: "^unix:/.+$"}};
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
const err13 = {instancePath:instancePath+"/compute_url",schemaPath:"#/oneOf/0/properties/compute_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data.image_registry_url !== undefined){
let data4 = data.image_registry_url;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/image_registry_url",schemaPath:"#/oneOf/0/properties/image_registry_url/pattern",keyword:"pattern",params:{pattern: "^dir:/.+$"}};
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
const err15 = {instancePath:instancePath+"/image_registry_url",schemaPath:"#/oneOf/0/properties/image_registry_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data.approvals_url !== undefined){
let data5 = data.approvals_url;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
const err16 = {instancePath:instancePath+"/approvals_url",schemaPath:"#/oneOf/0/properties/approvals_url/pattern",keyword:"pattern",params:{pattern: "^(file:/.+|github:)$"}};
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
const err17 = {instancePath:instancePath+"/approvals_url",schemaPath:"#/oneOf/0/properties/approvals_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.stack_url !== undefined){
let data6 = data.stack_url;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err18 = {instancePath:instancePath+"/stack_url",schemaPath:"#/oneOf/0/properties/stack_url/pattern",keyword:"pattern",params:{pattern: "^file:/.+$"}};
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
const err19 = {instancePath:instancePath+"/stack_url",schemaPath:"#/oneOf/0/properties/stack_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.substrate = true;
props0.object_store_url = true;
props0.parameters_url = true;
props0.compute_url = true;
props0.image_registry_url = true;
props0.approvals_url = true;
props0.stack_url = true;
}
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.substrate === undefined){
const err21 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(data.account_id === undefined){
const err22 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "account_id"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(data.object_store_url === undefined){
const err23 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "object_store_url"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(data.parameters_url === undefined){
const err24 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "parameters_url"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(data.compute_url === undefined){
const err25 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "compute_url"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(data.image_registry_url === undefined){
const err26 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "image_registry_url"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(data.approvals_url === undefined){
const err27 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "approvals_url"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(data.stack_url === undefined){
const err28 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "stack_url"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data.stacks_url === undefined){
const err29 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "stacks_url"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(data.substrate !== undefined){
if("emulated" !== data.substrate){
const err30 = {instancePath:instancePath+"/substrate",schemaPath:"#/oneOf/1/properties/substrate/const",keyword:"const",params:{allowedValue: "emulated"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data.account_id !== undefined){
let data8 = data.account_id;
if(typeof data8 === "string"){
if(!pattern10.test(data8)){
const err31 = {instancePath:instancePath+"/account_id",schemaPath:"#/oneOf/1/properties/account_id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
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
const err32 = {instancePath:instancePath+"/account_id",schemaPath:"#/oneOf/1/properties/account_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data.object_store_url !== undefined){
let data9 = data.object_store_url;
if(typeof data9 === "string"){
if(!pattern11.test(data9)){
const err33 = {instancePath:instancePath+"/object_store_url",schemaPath:"#/oneOf/1/properties/object_store_url/pattern",keyword:"pattern",params:{pattern: "^s3:[a-z]{2}(-[a-z]+){1,2}-[1-9]$"}};
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
const err34 = {instancePath:instancePath+"/object_store_url",schemaPath:"#/oneOf/1/properties/object_store_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
if(data.parameters_url !== undefined){
let data10 = data.parameters_url;
if(typeof data10 === "string"){
if(!pattern12.test(data10)){
const err35 = {instancePath:instancePath+"/parameters_url",schemaPath:"#/oneOf/1/properties/parameters_url/pattern",keyword:"pattern",params:{pattern: "^ssm:[a-z]{2}(-[a-z]+){1,2}-[1-9]$"}};
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
const err36 = {instancePath:instancePath+"/parameters_url",schemaPath:"#/oneOf/1/properties/parameters_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data.compute_url !== undefined){
let data11 = data.compute_url;
if(typeof data11 === "string"){
if(!pattern13.test(data11)){
const err37 = {instancePath:instancePath+"/compute_url",schemaPath:"#/oneOf/1/properties/compute_url/pattern",keyword:"pattern",params:{pattern: "^ecs:[a-z]{2}(-[a-z]+){1,2}-[1-9]/[A-Za-z0-9_-]{1,255}([?]subnets=[a-z0-9,-]+&security-groups=[a-z0-9,-]+)?$"}};
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
const err38 = {instancePath:instancePath+"/compute_url",schemaPath:"#/oneOf/1/properties/compute_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
if(data.image_registry_url !== undefined){
let data12 = data.image_registry_url;
if(typeof data12 === "string"){
if(!pattern14.test(data12)){
const err39 = {instancePath:instancePath+"/image_registry_url",schemaPath:"#/oneOf/1/properties/image_registry_url/pattern",keyword:"pattern",params:{pattern: "^(dir:/.+|ecr:[0-9]{12}[.]dkr[.]ecr[.][a-z]{2}(-[a-z]+){1,2}-[1-9][.]amazonaws[.]com/[a-z0-9][a-z0-9._/-]{1,255})$"}};
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
const err40 = {instancePath:instancePath+"/image_registry_url",schemaPath:"#/oneOf/1/properties/image_registry_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
if(data.approvals_url !== undefined){
let data13 = data.approvals_url;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
const err41 = {instancePath:instancePath+"/approvals_url",schemaPath:"#/oneOf/1/properties/approvals_url/pattern",keyword:"pattern",params:{pattern: "^(file:/.+|github:)$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/approvals_url",schemaPath:"#/oneOf/1/properties/approvals_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data.stack_url !== undefined){
let data14 = data.stack_url;
if(typeof data14 === "string"){
if(!pattern16.test(data14)){
const err43 = {instancePath:instancePath+"/stack_url",schemaPath:"#/oneOf/1/properties/stack_url/pattern",keyword:"pattern",params:{pattern: "^manifest:dev_min/infra/demo/[A-Za-z0-9_-]{1,64}/manifest[.]json$"}};
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
const err44 = {instancePath:instancePath+"/stack_url",schemaPath:"#/oneOf/1/properties/stack_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
if(data.stacks_url !== undefined){
let data15 = data.stacks_url;
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
const err45 = {instancePath:instancePath+"/stacks_url",schemaPath:"#/oneOf/1/properties/stacks_url/pattern",keyword:"pattern",params:{pattern: "^dir:/.+$"}};
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
const err46 = {instancePath:instancePath+"/stacks_url",schemaPath:"#/oneOf/1/properties/stacks_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data.bus_url !== undefined){
let data16 = data.bus_url;
if(typeof data16 === "string"){
if(!pattern18.test(data16)){
const err47 = {instancePath:instancePath+"/bus_url",schemaPath:"#/oneOf/1/properties/bus_url/pattern",keyword:"pattern",params:{pattern: "^catalog:dev_min/infra/confluent/[A-Za-z0-9_-]{1,64}/topic_catalog[.]json$"}};
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
const err48 = {instancePath:instancePath+"/bus_url",schemaPath:"#/oneOf/1/properties/bus_url/type",keyword:"type",params:{type: "string"}};
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
const err49 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.substrate = true;
props0.account_id = true;
props0.object_store_url = true;
props0.parameters_url = true;
props0.compute_url = true;
props0.image_registry_url = true;
props0.approvals_url = true;
props0.stack_url = true;
props0.stacks_url = true;
props0.bus_url = true;
}
}
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.substrate === undefined){
const err50 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(data.account_id === undefined){
const err51 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "account_id"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(data.object_store_url === undefined){
const err52 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "object_store_url"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if(data.parameters_url === undefined){
const err53 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "parameters_url"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(data.compute_url === undefined){
const err54 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "compute_url"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if(data.image_registry_url === undefined){
const err55 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "image_registry_url"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
if(data.approvals_url === undefined){
const err56 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "approvals_url"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if(data.stack_url === undefined){
const err57 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "stack_url"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(data.stacks_url === undefined){
const err58 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "stacks_url"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if(data.substrate !== undefined){
if("dev_min" !== data.substrate){
const err59 = {instancePath:instancePath+"/substrate",schemaPath:"#/oneOf/2/properties/substrate/const",keyword:"const",params:{allowedValue: "dev_min"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data.account_id !== undefined){
let data18 = data.account_id;
if(typeof data18 === "string"){
if(!pattern10.test(data18)){
const err60 = {instancePath:instancePath+"/account_id",schemaPath:"#/oneOf/2/properties/account_id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
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
const err61 = {instancePath:instancePath+"/account_id",schemaPath:"#/oneOf/2/properties/account_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data.object_store_url !== undefined){
let data19 = data.object_store_url;
if(typeof data19 === "string"){
if(!pattern11.test(data19)){
const err62 = {instancePath:instancePath+"/object_store_url",schemaPath:"#/oneOf/2/properties/object_store_url/pattern",keyword:"pattern",params:{pattern: "^s3:[a-z]{2}(-[a-z]+){1,2}-[1-9]$"}};
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
const err63 = {instancePath:instancePath+"/object_store_url",schemaPath:"#/oneOf/2/properties/object_store_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
}
if(data.parameters_url !== undefined){
let data20 = data.parameters_url;
if(typeof data20 === "string"){
if(!pattern12.test(data20)){
const err64 = {instancePath:instancePath+"/parameters_url",schemaPath:"#/oneOf/2/properties/parameters_url/pattern",keyword:"pattern",params:{pattern: "^ssm:[a-z]{2}(-[a-z]+){1,2}-[1-9]$"}};
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
const err65 = {instancePath:instancePath+"/parameters_url",schemaPath:"#/oneOf/2/properties/parameters_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
}
if(data.compute_url !== undefined){
let data21 = data.compute_url;
if(typeof data21 === "string"){
if(!pattern13.test(data21)){
const err66 = {instancePath:instancePath+"/compute_url",schemaPath:"#/oneOf/2/properties/compute_url/pattern",keyword:"pattern",params:{pattern: "^ecs:[a-z]{2}(-[a-z]+){1,2}-[1-9]/[A-Za-z0-9_-]{1,255}([?]subnets=[a-z0-9,-]+&security-groups=[a-z0-9,-]+)?$"}};
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
const err67 = {instancePath:instancePath+"/compute_url",schemaPath:"#/oneOf/2/properties/compute_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
}
if(data.image_registry_url !== undefined){
let data22 = data.image_registry_url;
if(typeof data22 === "string"){
if(!pattern23.test(data22)){
const err68 = {instancePath:instancePath+"/image_registry_url",schemaPath:"#/oneOf/2/properties/image_registry_url/pattern",keyword:"pattern",params:{pattern: "^ecr:[0-9]{12}[.]dkr[.]ecr[.][a-z]{2}(-[a-z]+){1,2}-[1-9][.]amazonaws[.]com/[a-z0-9][a-z0-9._/-]{1,255}$"}};
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
const err69 = {instancePath:instancePath+"/image_registry_url",schemaPath:"#/oneOf/2/properties/image_registry_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
if(data.approvals_url !== undefined){
let data23 = data.approvals_url;
if(typeof data23 === "string"){
if(!pattern24.test(data23)){
const err70 = {instancePath:instancePath+"/approvals_url",schemaPath:"#/oneOf/2/properties/approvals_url/pattern",keyword:"pattern",params:{pattern: "^github:$"}};
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
const err71 = {instancePath:instancePath+"/approvals_url",schemaPath:"#/oneOf/2/properties/approvals_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
if(data.stack_url !== undefined){
let data24 = data.stack_url;
if(typeof data24 === "string"){
if(!pattern16.test(data24)){
const err72 = {instancePath:instancePath+"/stack_url",schemaPath:"#/oneOf/2/properties/stack_url/pattern",keyword:"pattern",params:{pattern: "^manifest:dev_min/infra/demo/[A-Za-z0-9_-]{1,64}/manifest[.]json$"}};
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
const err73 = {instancePath:instancePath+"/stack_url",schemaPath:"#/oneOf/2/properties/stack_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
if(data.stacks_url !== undefined){
let data25 = data.stacks_url;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err74 = {instancePath:instancePath+"/stacks_url",schemaPath:"#/oneOf/2/properties/stacks_url/pattern",keyword:"pattern",params:{pattern: "^dir:/.+$"}};
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
const err75 = {instancePath:instancePath+"/stacks_url",schemaPath:"#/oneOf/2/properties/stacks_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
}
if(data.bus_url !== undefined){
let data26 = data.bus_url;
if(typeof data26 === "string"){
if(!pattern18.test(data26)){
const err76 = {instancePath:instancePath+"/bus_url",schemaPath:"#/oneOf/2/properties/bus_url/pattern",keyword:"pattern",params:{pattern: "^catalog:dev_min/infra/confluent/[A-Za-z0-9_-]{1,64}/topic_catalog[.]json$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/bus_url",schemaPath:"#/oneOf/2/properties/bus_url/type",keyword:"type",params:{type: "string"}};
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
const err78 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
var _valid0 = _errs38 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = props0 || {};
props0.substrate = true;
props0.account_id = true;
props0.object_store_url = true;
props0.parameters_url = true;
props0.compute_url = true;
props0.image_registry_url = true;
props0.approvals_url = true;
props0.stack_url = true;
props0.stacks_url = true;
props0.bus_url = true;
}
}
}
}
if(!valid0){
const err79 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err80 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(data.buckets === undefined){
const err81 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "buckets"}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
if(data.image_builds_url === undefined){
const err82 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_builds_url"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.schema = true;
props0.buckets = true;
props0.image_builds_url = true;
}
if(data.schema !== undefined){
if("fp.substrate_config.v1" !== data.schema){
const err83 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.substrate_config.v1"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
if(data.buckets !== undefined){
let data28 = data.buckets;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.oracle === undefined){
const err84 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/required",keyword:"required",params:{missingProperty: "oracle"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
if(data28.archive === undefined){
const err85 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/required",keyword:"required",params:{missingProperty: "archive"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if(data28.quarantine === undefined){
const err86 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/required",keyword:"required",params:{missingProperty: "quarantine"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(data28.evidence === undefined){
const err87 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if(data28.source === undefined){
const err88 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
for(const key0 in data28){
if(!(((((key0 === "oracle") || (key0 === "archive")) || (key0 === "quarantine")) || (key0 === "evidence")) || (key0 === "source"))){
const err89 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
}
if(data28.oracle !== undefined){
let data29 = data28.oracle;
if(typeof data29 === "string"){
if(func1(data29) > 63){
const err90 = {instancePath:instancePath+"/buckets/oracle",schemaPath:"#/properties/buckets/properties/oracle/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
if(func1(data29) < 3){
const err91 = {instancePath:instancePath+"/buckets/oracle",schemaPath:"#/properties/buckets/properties/oracle/minLength",keyword:"minLength",params:{limit: 3}};
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
const err92 = {instancePath:instancePath+"/buckets/oracle",schemaPath:"#/properties/buckets/properties/oracle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
}
if(data28.archive !== undefined){
let data30 = data28.archive;
if(typeof data30 === "string"){
if(func1(data30) > 63){
const err93 = {instancePath:instancePath+"/buckets/archive",schemaPath:"#/properties/buckets/properties/archive/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
if(func1(data30) < 3){
const err94 = {instancePath:instancePath+"/buckets/archive",schemaPath:"#/properties/buckets/properties/archive/minLength",keyword:"minLength",params:{limit: 3}};
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
const err95 = {instancePath:instancePath+"/buckets/archive",schemaPath:"#/properties/buckets/properties/archive/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
}
if(data28.quarantine !== undefined){
let data31 = data28.quarantine;
if(typeof data31 === "string"){
if(func1(data31) > 63){
const err96 = {instancePath:instancePath+"/buckets/quarantine",schemaPath:"#/properties/buckets/properties/quarantine/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
if(func1(data31) < 3){
const err97 = {instancePath:instancePath+"/buckets/quarantine",schemaPath:"#/properties/buckets/properties/quarantine/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/buckets/quarantine",schemaPath:"#/properties/buckets/properties/quarantine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
}
if(data28.evidence !== undefined){
let data32 = data28.evidence;
if(typeof data32 === "string"){
if(func1(data32) > 63){
const err99 = {instancePath:instancePath+"/buckets/evidence",schemaPath:"#/properties/buckets/properties/evidence/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
if(func1(data32) < 3){
const err100 = {instancePath:instancePath+"/buckets/evidence",schemaPath:"#/properties/buckets/properties/evidence/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/buckets/evidence",schemaPath:"#/properties/buckets/properties/evidence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
}
if(data28.source !== undefined){
let data33 = data28.source;
if(typeof data33 === "string"){
if(func1(data33) > 63){
const err102 = {instancePath:instancePath+"/buckets/source",schemaPath:"#/properties/buckets/properties/source/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
if(func1(data33) < 3){
const err103 = {instancePath:instancePath+"/buckets/source",schemaPath:"#/properties/buckets/properties/source/minLength",keyword:"minLength",params:{limit: 3}};
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
const err104 = {instancePath:instancePath+"/buckets/source",schemaPath:"#/properties/buckets/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
}
if(data.image_builds_url !== undefined){
let data34 = data.image_builds_url;
if(typeof data34 === "string"){
if(!pattern4.test(data34)){
const err106 = {instancePath:instancePath+"/image_builds_url",schemaPath:"#/properties/image_builds_url/pattern",keyword:"pattern",params:{pattern: "^dir:/.+$"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/image_builds_url",schemaPath:"#/properties/image_builds_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
}
if(props0 !== true){
for(const key1 in data){
if(!props0 || !props0[key1]){
const err108 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
}
}
else {
const err109 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

