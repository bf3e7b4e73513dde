// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"ready_signal.v1.schema.json","type":"object","additionalProperties":false,"required":["run_id","platform_run_id","scenario_run_id","facts_view_ref","bundle_hash","message_id","run_config_digest","manifest_fingerprint","parameter_hash","scenario_id","service_release_id","environment","provenance","emitted_at_utc"],"properties":{"run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"facts_view_ref":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"bundle_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"message_id":{"$ref":"common.v1.schema.json#/$defs/hex64"},"run_config_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"manifest_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"parameter_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"scenario_id":{"type":"string","minLength":1,"maxLength":256},"plan_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"service_release_id":{"type":"string","minLength":1,"maxLength":256},"environment":{"enum":["embedded","emulated","dev_min"]},"provenance":{"type":"object","additionalProperties":false,"required":["service_release_id","environment","run_config_digest"],"properties":{"service_release_id":{"type":"string","minLength":1,"maxLength":256},"environment":{"enum":["embedded","emulated","dev_min"]},"run_config_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"config_revision":{"type":"string","minLength":1,"maxLength":512}}},"emitted_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"oracle_pack_ref":{"type":"object","additionalProperties":false,"required":["oracle_pack_id","manifest_ref","engine_run_root","scenario_id","stream_view_root","stream_view_output_refs","oracle_root","engine_release"],"properties":{"oracle_pack_id":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"manifest_ref":{"oneOf":[{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},{"type":"null"}]},"engine_run_root":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"scenario_id":{"type":"string","minLength":1,"maxLength":256},"stream_view_root":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"stream_view_output_refs":{"type":"object","additionalProperties":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"propertyNames":{"pattern":"^[A-Za-z0-9_]+$"}},"oracle_root":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^s3://[a-z0-9][a-z0-9.-]+/.+$"},"engine_release":{"oneOf":[{"type":"string","minLength":1,"maxLength":128},{"type":"null"}]}}}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema34 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema36 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema43 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern5 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern7 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern15 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern20 = new RegExp("^[A-Za-z0-9_]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ready_signal.v1.schema.json" */;
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
if(data.run_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run_id"}};
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
if(data.scenario_run_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario_run_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.facts_view_ref === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts_view_ref"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.bundle_hash === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bundle_hash"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.message_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.run_config_digest === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run_config_digest"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.manifest_fingerprint === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifest_fingerprint"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.parameter_hash === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameter_hash"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.scenario_id === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario_id"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.service_release_id === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service_release_id"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.environment === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.provenance === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.emitted_at_utc === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emitted_at_utc"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
if(data.run_id !== undefined){
let data0 = data.run_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err15 = {instancePath:instancePath+"/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data1 = data.platform_run_id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err17 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.scenario_run_id !== undefined){
let data2 = data.scenario_run_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err19 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err20 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data.facts_view_ref !== undefined){
let data3 = data.facts_view_ref;
if(typeof data3 === "string"){
if(func2(data3) > 2048){
const err21 = {instancePath:instancePath+"/facts_view_ref",schemaPath:"#/properties/facts_view_ref/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
if(func2(data3) < 1){
const err22 = {instancePath:instancePath+"/facts_view_ref",schemaPath:"#/properties/facts_view_ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(!pattern7.test(data3)){
const err23 = {instancePath:instancePath+"/facts_view_ref",schemaPath:"#/properties/facts_view_ref/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err24 = {instancePath:instancePath+"/facts_view_ref",schemaPath:"#/properties/facts_view_ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data.bundle_hash !== undefined){
let data4 = data.bundle_hash;
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
const err25 = {instancePath:instancePath+"/bundle_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err26 = {instancePath:instancePath+"/bundle_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data.message_id !== undefined){
let data5 = data.message_id;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
const err27 = {instancePath:instancePath+"/message_id",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err28 = {instancePath:instancePath+"/message_id",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data.run_config_digest !== undefined){
let data6 = data.run_config_digest;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err29 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err30 = {instancePath:instancePath+"/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data.manifest_fingerprint !== undefined){
let data7 = data.manifest_fingerprint;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err31 = {instancePath:instancePath+"/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err32 = {instancePath:instancePath+"/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data.parameter_hash !== undefined){
let data8 = data.parameter_hash;
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err33 = {instancePath:instancePath+"/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err34 = {instancePath:instancePath+"/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
if(data.scenario_id !== undefined){
let data9 = data.scenario_id;
if(typeof data9 === "string"){
if(func2(data9) > 256){
const err35 = {instancePath:instancePath+"/scenario_id",schemaPath:"#/properties/scenario_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(func2(data9) < 1){
const err36 = {instancePath:instancePath+"/scenario_id",schemaPath:"#/properties/scenario_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err37 = {instancePath:instancePath+"/scenario_id",schemaPath:"#/properties/scenario_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data.plan_hash !== undefined){
let data10 = data.plan_hash;
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
const err38 = {instancePath:instancePath+"/plan_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err39 = {instancePath:instancePath+"/plan_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data.service_release_id !== undefined){
let data11 = data.service_release_id;
if(typeof data11 === "string"){
if(func2(data11) > 256){
const err40 = {instancePath:instancePath+"/service_release_id",schemaPath:"#/properties/service_release_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(func2(data11) < 1){
const err41 = {instancePath:instancePath+"/service_release_id",schemaPath:"#/properties/service_release_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err42 = {instancePath:instancePath+"/service_release_id",schemaPath:"#/properties/service_release_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data.environment !== undefined){
let data12 = data.environment;
if(!(((data12 === "embedded") || (data12 === "emulated")) || (data12 === "dev_min"))){
const err43 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/enum",keyword:"enum",params:{allowedValues: schema31.properties.environment.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
if(data.provenance !== undefined){
let data13 = data.provenance;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.service_release_id === undefined){
const err44 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "service_release_id"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(data13.environment === undefined){
const err45 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(data13.run_config_digest === undefined){
const err46 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "run_config_digest"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
for(const key1 in data13){
if(!((((key1 === "service_release_id") || (key1 === "environment")) || (key1 === "run_config_digest")) || (key1 === "config_revision"))){
const err47 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
if(data13.service_release_id !== undefined){
let data14 = data13.service_release_id;
if(typeof data14 === "string"){
if(func2(data14) > 256){
const err48 = {instancePath:instancePath+"/provenance/service_release_id",schemaPath:"#/properties/provenance/properties/service_release_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
if(func2(data14) < 1){
const err49 = {instancePath:instancePath+"/provenance/service_release_id",schemaPath:"#/properties/provenance/properties/service_release_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err50 = {instancePath:instancePath+"/provenance/service_release_id",schemaPath:"#/properties/provenance/properties/service_release_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
if(data13.environment !== undefined){
let data15 = data13.environment;
if(!(((data15 === "embedded") || (data15 === "emulated")) || (data15 === "dev_min"))){
const err51 = {instancePath:instancePath+"/provenance/environment",schemaPath:"#/properties/provenance/properties/environment/enum",keyword:"enum",params:{allowedValues: schema31.properties.provenance.properties.environment.enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
if(data13.run_config_digest !== undefined){
let data16 = data13.run_config_digest;
if(typeof data16 === "string"){
if(!pattern8.test(data16)){
const err52 = {instancePath:instancePath+"/provenance/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err53 = {instancePath:instancePath+"/provenance/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
if(data13.config_revision !== undefined){
let data17 = data13.config_revision;
if(typeof data17 === "string"){
if(func2(data17) > 512){
const err54 = {instancePath:instancePath+"/provenance/config_revision",schemaPath:"#/properties/provenance/properties/config_revision/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if(func2(data17) < 1){
const err55 = {instancePath:instancePath+"/provenance/config_revision",schemaPath:"#/properties/provenance/properties/config_revision/minLength",keyword:"minLength",params:{limit: 1}};
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
const err56 = {instancePath:instancePath+"/provenance/config_revision",schemaPath:"#/properties/provenance/properties/config_revision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
}
if(data.emitted_at_utc !== undefined){
let data18 = data.emitted_at_utc;
if(typeof data18 === "string"){
if(!pattern15.test(data18)){
const err58 = {instancePath:instancePath+"/emitted_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err59 = {instancePath:instancePath+"/emitted_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data.oracle_pack_ref !== undefined){
let data19 = data.oracle_pack_ref;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.oracle_pack_id === undefined){
const err60 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/required",keyword:"required",params:{missingProperty: "oracle_pack_id"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
if(data19.manifest_ref === undefined){
const err61 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/required",keyword:"required",params:{missingProperty: "manifest_ref"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(data19.engine_run_root === undefined){
const err62 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/required",keyword:"required",params:{missingProperty: "engine_run_root"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(data19.scenario_id === undefined){
const err63 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/required",keyword:"required",params:{missingProperty: "scenario_id"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(data19.stream_view_root === undefined){
const err64 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/required",keyword:"required",params:{missingProperty: "stream_view_root"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(data19.stream_view_output_refs === undefined){
const err65 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/required",keyword:"required",params:{missingProperty: "stream_view_output_refs"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(data19.oracle_root === undefined){
const err66 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/required",keyword:"required",params:{missingProperty: "oracle_root"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(data19.engine_release === undefined){
const err67 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/required",keyword:"required",params:{missingProperty: "engine_release"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
for(const key2 in data19){
if(!((((((((key2 === "oracle_pack_id") || (key2 === "manifest_ref")) || (key2 === "engine_run_root")) || (key2 === "scenario_id")) || (key2 === "stream_view_root")) || (key2 === "stream_view_output_refs")) || (key2 === "oracle_root")) || (key2 === "engine_release"))){
const err68 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
if(data19.oracle_pack_id !== undefined){
let data20 = data19.oracle_pack_id;
const _errs54 = errors;
let valid14 = false;
let passing0 = null;
const _errs55 = errors;
if(typeof data20 === "string"){
if(!pattern8.test(data20)){
const err69 = {instancePath:instancePath+"/oracle_pack_ref/oracle_pack_id",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err70 = {instancePath:instancePath+"/oracle_pack_ref/oracle_pack_id",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
var _valid0 = _errs55 === errors;
if(_valid0){
valid14 = true;
passing0 = 0;
}
const _errs58 = errors;
if(data20 !== null){
const err71 = {instancePath:instancePath+"/oracle_pack_ref/oracle_pack_id",schemaPath:"#/properties/oracle_pack_ref/properties/oracle_pack_id/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
var _valid0 = _errs58 === errors;
if(_valid0 && valid14){
valid14 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid14 = true;
passing0 = 1;
}
}
if(!valid14){
const err72 = {instancePath:instancePath+"/oracle_pack_ref/oracle_pack_id",schemaPath:"#/properties/oracle_pack_ref/properties/oracle_pack_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
if(data19.manifest_ref !== undefined){
let data21 = data19.manifest_ref;
const _errs61 = errors;
let valid16 = false;
let passing1 = null;
const _errs62 = errors;
if(typeof data21 === "string"){
if(func2(data21) > 2048){
const err73 = {instancePath:instancePath+"/oracle_pack_ref/manifest_ref",schemaPath:"#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
if(func2(data21) < 1){
const err74 = {instancePath:instancePath+"/oracle_pack_ref/manifest_ref",schemaPath:"#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if(!pattern7.test(data21)){
const err75 = {instancePath:instancePath+"/oracle_pack_ref/manifest_ref",schemaPath:"#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err76 = {instancePath:instancePath+"/oracle_pack_ref/manifest_ref",schemaPath:"#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
var _valid1 = _errs62 === errors;
if(_valid1){
valid16 = true;
passing1 = 0;
}
const _errs64 = errors;
if(data21 !== null){
const err77 = {instancePath:instancePath+"/oracle_pack_ref/manifest_ref",schemaPath:"#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
var _valid1 = _errs64 === errors;
if(_valid1 && valid16){
valid16 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid16 = true;
passing1 = 1;
}
}
if(!valid16){
const err78 = {instancePath:instancePath+"/oracle_pack_ref/manifest_ref",schemaPath:"#/properties/oracle_pack_ref/properties/manifest_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
}
if(data19.engine_run_root !== undefined){
let data22 = data19.engine_run_root;
if(typeof data22 === "string"){
if(func2(data22) > 2048){
const err79 = {instancePath:instancePath+"/oracle_pack_ref/engine_run_root",schemaPath:"#/properties/oracle_pack_ref/properties/engine_run_root/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
if(func2(data22) < 1){
const err80 = {instancePath:instancePath+"/oracle_pack_ref/engine_run_root",schemaPath:"#/properties/oracle_pack_ref/properties/engine_run_root/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(!pattern7.test(data22)){
const err81 = {instancePath:instancePath+"/oracle_pack_ref/engine_run_root",schemaPath:"#/properties/oracle_pack_ref/properties/engine_run_root/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err82 = {instancePath:instancePath+"/oracle_pack_ref/engine_run_root",schemaPath:"#/properties/oracle_pack_ref/properties/engine_run_root/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
if(data19.scenario_id !== undefined){
let data23 = data19.scenario_id;
if(typeof data23 === "string"){
if(func2(data23) > 256){
const err83 = {instancePath:instancePath+"/oracle_pack_ref/scenario_id",schemaPath:"#/properties/oracle_pack_ref/properties/scenario_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
if(func2(data23) < 1){
const err84 = {instancePath:instancePath+"/oracle_pack_ref/scenario_id",schemaPath:"#/properties/oracle_pack_ref/properties/scenario_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/oracle_pack_ref/scenario_id",schemaPath:"#/properties/oracle_pack_ref/properties/scenario_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
if(data19.stream_view_root !== undefined){
let data24 = data19.stream_view_root;
if(typeof data24 === "string"){
if(func2(data24) > 2048){
const err86 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_root",schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_root/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(func2(data24) < 1){
const err87 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_root",schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_root/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if(!pattern7.test(data24)){
const err88 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_root",schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_root/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_root",schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_root/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
}
if(data19.stream_view_output_refs !== undefined){
let data25 = data19.stream_view_output_refs;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key3 in data25){
const _errs74 = errors;
if(typeof key3 === "string"){
if(!pattern20.test(key3)){
const err90 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_output_refs",schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_output_refs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"},propertyName:key3};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
var valid17 = _errs74 === errors;
if(!valid17){
const err91 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_output_refs",schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_output_refs/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
}
for(const key4 in data25){
let data26 = data25[key4];
if(typeof data26 === "string"){
if(func2(data26) > 2048){
const err92 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_output_refs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
if(func2(data26) < 1){
const err93 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_output_refs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
if(!pattern7.test(data26)){
const err94 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_output_refs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err95 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_output_refs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err96 = {instancePath:instancePath+"/oracle_pack_ref/stream_view_output_refs",schemaPath:"#/properties/oracle_pack_ref/properties/stream_view_output_refs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
}
if(data19.oracle_root !== undefined){
let data27 = data19.oracle_root;
if(typeof data27 === "string"){
if(func2(data27) > 2048){
const err97 = {instancePath:instancePath+"/oracle_pack_ref/oracle_root",schemaPath:"#/properties/oracle_pack_ref/properties/oracle_root/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
if(func2(data27) < 1){
const err98 = {instancePath:instancePath+"/oracle_pack_ref/oracle_root",schemaPath:"#/properties/oracle_pack_ref/properties/oracle_root/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
if(!pattern7.test(data27)){
const err99 = {instancePath:instancePath+"/oracle_pack_ref/oracle_root",schemaPath:"#/properties/oracle_pack_ref/properties/oracle_root/pattern",keyword:"pattern",params:{pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$"}};
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
const err100 = {instancePath:instancePath+"/oracle_pack_ref/oracle_root",schemaPath:"#/properties/oracle_pack_ref/properties/oracle_root/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
if(data19.engine_release !== undefined){
let data28 = data19.engine_release;
const _errs81 = errors;
let valid19 = false;
let passing2 = null;
const _errs82 = errors;
if(typeof data28 === "string"){
if(func2(data28) > 128){
const err101 = {instancePath:instancePath+"/oracle_pack_ref/engine_release",schemaPath:"#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
if(func2(data28) < 1){
const err102 = {instancePath:instancePath+"/oracle_pack_ref/engine_release",schemaPath:"#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/oracle_pack_ref/engine_release",schemaPath:"#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
var _valid2 = _errs82 === errors;
if(_valid2){
valid19 = true;
passing2 = 0;
}
const _errs84 = errors;
if(data28 !== null){
const err104 = {instancePath:instancePath+"/oracle_pack_ref/engine_release",schemaPath:"#/properties/oracle_pack_ref/properties/engine_release/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
var _valid2 = _errs84 === errors;
if(_valid2 && valid19){
valid19 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid19 = true;
passing2 = 1;
}
}
if(!valid19){
const err105 = {instancePath:instancePath+"/oracle_pack_ref/engine_release",schemaPath:"#/properties/oracle_pack_ref/properties/engine_release/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err106 = {instancePath:instancePath+"/oracle_pack_ref",schemaPath:"#/properties/oracle_pack_ref/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

