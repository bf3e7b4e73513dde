// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"substrate_config.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","object_store_url","buckets","parameters_url","compute_url","image_builds_url","image_registry_url","approvals_url","stack_url"],"properties":{"schema":{"const":"fp.substrate_config.v1"},"substrate":{"enum":["embedded","emulated","dev_min"]},"object_store_url":{"type":"string","pattern":"^(dir:/.+|s3:)$"},"buckets":{"type":"object","additionalProperties":false,"required":["oracle","archive","quarantine","evidence","source"],"properties":{"oracle":{"type":"string","minLength":3,"maxLength":63},"archive":{"type":"string","minLength":3,"maxLength":63},"quarantine":{"type":"string","minLength":3,"maxLength":63},"evidence":{"type":"string","minLength":3,"maxLength":63},"source":{"type":"string","minLength":3,"maxLength":63}}},"parameters_url":{"type":"string","pattern":"^(file:/.+|ssm:)$"},"compute_url":{"type":"string","pattern":"^(unix:/.+|ecs:[a-z0-9-]+/[A-Za-z0-9_-]+[?]subnets=[a-z0-9,-]+&security-groups=[a-z0-9,-]+)$"},"image_builds_url":{"type":"string","pattern":"^dir:/.+$"},"image_registry_url":{"type":"string","pattern":"^(dir:/.+|ecr:)$"},"approvals_url":{"type":"string","pattern":"^(file:/.+|github:)$"},"stack_url":{"type":"string","pattern":"^(file:/.+|terraform:)$"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^(dir:/.+|s3:)$", "u");
const pattern5 = new RegExp("^(file:/.+|ssm:)$", "u");
const pattern6 = new RegExp("^(unix:/.+|ecs:[a-z0-9-]+/[A-Za-z0-9_-]+[?]subnets=[a-z0-9,-]+&security-groups=[a-z0-9,-]+)$", "u");
const pattern7 = new RegExp("^dir:/.+$", "u");
const pattern8 = new RegExp("^(dir:/.+|ecr:)$", "u");
const pattern9 = new RegExp("^(file:/.+|github:)$", "u");
const pattern10 = new RegExp("^(file:/.+|terraform:)$", "u");

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
if(data.object_store_url === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object_store_url"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.buckets === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "buckets"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.parameters_url === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters_url"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.compute_url === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compute_url"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.image_builds_url === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_builds_url"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.image_registry_url === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_registry_url"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.approvals_url === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approvals_url"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.stack_url === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stack_url"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.substrate_config.v1" !== data.schema){
const err11 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.substrate_config.v1"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data.substrate !== undefined){
let data1 = data.substrate;
if(!(((data1 === "embedded") || (data1 === "emulated")) || (data1 === "dev_min"))){
const err12 = {instancePath:instancePath+"/substrate",schemaPath:"#/properties/substrate/enum",keyword:"enum",params:{allowedValues: schema31.properties.substrate.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
}
if(data.object_store_url !== undefined){
let data2 = data.object_store_url;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err13 = {instancePath:instancePath+"/object_store_url",schemaPath:"#/properties/object_store_url/pattern",keyword:"pattern",params:{pattern: "^(dir:/.+|s3:)$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/object_store_url",schemaPath:"#/properties/object_store_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
if(data.buckets !== undefined){
let data3 = data.buckets;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.oracle === undefined){
const err15 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/required",keyword:"required",params:{missingProperty: "oracle"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data3.archive === undefined){
const err16 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/required",keyword:"required",params:{missingProperty: "archive"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data3.quarantine === undefined){
const err17 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/required",keyword:"required",params:{missingProperty: "quarantine"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(data3.evidence === undefined){
const err18 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(data3.source === undefined){
const err19 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "oracle") || (key1 === "archive")) || (key1 === "quarantine")) || (key1 === "evidence")) || (key1 === "source"))){
const err20 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data3.oracle !== undefined){
let data4 = data3.oracle;
if(typeof data4 === "string"){
if(func2(data4) > 63){
const err21 = {instancePath:instancePath+"/buckets/oracle",schemaPath:"#/properties/buckets/properties/oracle/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(func2(data4) < 3){
const err22 = {instancePath:instancePath+"/buckets/oracle",schemaPath:"#/properties/buckets/properties/oracle/minLength",keyword:"minLength",params:{limit: 3}};
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
const err23 = {instancePath:instancePath+"/buckets/oracle",schemaPath:"#/properties/buckets/properties/oracle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data3.archive !== undefined){
let data5 = data3.archive;
if(typeof data5 === "string"){
if(func2(data5) > 63){
const err24 = {instancePath:instancePath+"/buckets/archive",schemaPath:"#/properties/buckets/properties/archive/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(func2(data5) < 3){
const err25 = {instancePath:instancePath+"/buckets/archive",schemaPath:"#/properties/buckets/properties/archive/minLength",keyword:"minLength",params:{limit: 3}};
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
const err26 = {instancePath:instancePath+"/buckets/archive",schemaPath:"#/properties/buckets/properties/archive/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data3.quarantine !== undefined){
let data6 = data3.quarantine;
if(typeof data6 === "string"){
if(func2(data6) > 63){
const err27 = {instancePath:instancePath+"/buckets/quarantine",schemaPath:"#/properties/buckets/properties/quarantine/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(func2(data6) < 3){
const err28 = {instancePath:instancePath+"/buckets/quarantine",schemaPath:"#/properties/buckets/properties/quarantine/minLength",keyword:"minLength",params:{limit: 3}};
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
const err29 = {instancePath:instancePath+"/buckets/quarantine",schemaPath:"#/properties/buckets/properties/quarantine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data3.evidence !== undefined){
let data7 = data3.evidence;
if(typeof data7 === "string"){
if(func2(data7) > 63){
const err30 = {instancePath:instancePath+"/buckets/evidence",schemaPath:"#/properties/buckets/properties/evidence/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(func2(data7) < 3){
const err31 = {instancePath:instancePath+"/buckets/evidence",schemaPath:"#/properties/buckets/properties/evidence/minLength",keyword:"minLength",params:{limit: 3}};
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
const err32 = {instancePath:instancePath+"/buckets/evidence",schemaPath:"#/properties/buckets/properties/evidence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data3.source !== undefined){
let data8 = data3.source;
if(typeof data8 === "string"){
if(func2(data8) > 63){
const err33 = {instancePath:instancePath+"/buckets/source",schemaPath:"#/properties/buckets/properties/source/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(func2(data8) < 3){
const err34 = {instancePath:instancePath+"/buckets/source",schemaPath:"#/properties/buckets/properties/source/minLength",keyword:"minLength",params:{limit: 3}};
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
const err35 = {instancePath:instancePath+"/buckets/source",schemaPath:"#/properties/buckets/properties/source/type",keyword:"type",params:{type: "string"}};
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
const err36 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data.parameters_url !== undefined){
let data9 = data.parameters_url;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err37 = {instancePath:instancePath+"/parameters_url",schemaPath:"#/properties/parameters_url/pattern",keyword:"pattern",params:{pattern: "^(file:/.+|ssm:)$"}};
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
const err38 = {instancePath:instancePath+"/parameters_url",schemaPath:"#/properties/parameters_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
if(data.compute_url !== undefined){
let data10 = data.compute_url;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err39 = {instancePath:instancePath+"/compute_url",schemaPath:"#/properties/compute_url/pattern",keyword:"pattern",params:{pattern: "^(unix:/.+|ecs:[a-z0-9-]+/[A-Za-z0-9_-]+[?]subnets=[a-z0-9,-]+&security-groups=[a-z0-9,-]+)$"}};
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
const err40 = {instancePath:instancePath+"/compute_url",schemaPath:"#/properties/compute_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
if(data.image_builds_url !== undefined){
let data11 = data.image_builds_url;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
const err41 = {instancePath:instancePath+"/image_builds_url",schemaPath:"#/properties/image_builds_url/pattern",keyword:"pattern",params:{pattern: "^dir:/.+$"}};
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
const err42 = {instancePath:instancePath+"/image_builds_url",schemaPath:"#/properties/image_builds_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data.image_registry_url !== undefined){
let data12 = data.image_registry_url;
if(typeof data12 === "string"){
if(!pattern8.test(data12)){
const err43 = {instancePath:instancePath+"/image_registry_url",schemaPath:"#/properties/image_registry_url/pattern",keyword:"pattern",params:{pattern: "^(dir:/.+|ecr:)$"}};
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
const err44 = {instancePath:instancePath+"/image_registry_url",schemaPath:"#/properties/image_registry_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
if(data.approvals_url !== undefined){
let data13 = data.approvals_url;
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
const err45 = {instancePath:instancePath+"/approvals_url",schemaPath:"#/properties/approvals_url/pattern",keyword:"pattern",params:{pattern: "^(file:/.+|github:)$"}};
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
const err46 = {instancePath:instancePath+"/approvals_url",schemaPath:"#/properties/approvals_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data.stack_url !== undefined){
let data14 = data.stack_url;
if(typeof data14 === "string"){
if(!pattern10.test(data14)){
const err47 = {instancePath:instancePath+"/stack_url",schemaPath:"#/properties/stack_url/pattern",keyword:"pattern",params:{pattern: "^(file:/.+|terraform:)$"}};
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
const err48 = {instancePath:instancePath+"/stack_url",schemaPath:"#/properties/stack_url/type",keyword:"type",params:{type: "string"}};
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
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

