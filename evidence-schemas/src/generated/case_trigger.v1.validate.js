// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"case_trigger.v1.schema.json","type":"object","additionalProperties":false,"required":["case_id","case_trigger_id","trigger_type","source_ref_id","case_subject_key","pins","observed_time","payload_hash"],"properties":{"case_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"case_trigger_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"trigger_type":{"enum":["DECISION_ESCALATION","ACTION_FAILURE","ANOMALY","EXTERNAL_SIGNAL","MANUAL_ASSERTION"]},"source_ref_id":{"type":"string","minLength":1,"maxLength":512},"case_subject_key":{"type":"object","additionalProperties":false,"required":["platform_run_id","event_class","event_id"],"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"event_class":{"type":"string","minLength":1,"maxLength":128},"event_id":{"type":"string","minLength":1,"maxLength":256}}},"pins":{"type":"object","additionalProperties":false,"required":["platform_run_id","scenario_run_id","manifest_fingerprint","parameter_hash","seed","scenario_id"],"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"manifest_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"parameter_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"seed":{"$ref":"common.v1.schema.json#/$defs/uint64"},"scenario_id":{"type":"string","minLength":1,"maxLength":256},"run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"}}},"observed_time":{"$ref":"common.v1.schema.json#/$defs/time"},"payload_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"evidence_refs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["ref_type","ref_id"],"properties":{"ref_type":{"enum":["DLA_AUDIT_RECORD","DECISION","ACTION_OUTCOME","EB_ORIGIN_OFFSET","CASE_EVENT","EXTERNAL_REF"]},"ref_id":{"type":"string","minLength":1,"maxLength":2048},"ref_scope":{"type":"string","minLength":1,"maxLength":256}}},"maxItems":64},"trigger_payload":{"type":"object","maxProperties":64}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema35 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema38 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema40 = {"type":"string","pattern":"^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"};
const schema42 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern11 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
const pattern13 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="case_trigger.v1.schema.json" */;
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
if(data.case_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "case_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.case_trigger_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "case_trigger_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.trigger_type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trigger_type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.source_ref_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_ref_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.case_subject_key === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "case_subject_key"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.pins === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pins"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.observed_time === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observed_time"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.payload_hash === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload_hash"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
}
if(data.case_id !== undefined){
let data0 = data.case_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err9 = {instancePath:instancePath+"/case_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/case_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
if(data.case_trigger_id !== undefined){
let data1 = data.case_trigger_id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err11 = {instancePath:instancePath+"/case_trigger_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/case_trigger_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
}
if(data.trigger_type !== undefined){
let data2 = data.trigger_type;
if(!(((((data2 === "DECISION_ESCALATION") || (data2 === "ACTION_FAILURE")) || (data2 === "ANOMALY")) || (data2 === "EXTERNAL_SIGNAL")) || (data2 === "MANUAL_ASSERTION"))){
const err13 = {instancePath:instancePath+"/trigger_type",schemaPath:"#/properties/trigger_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.trigger_type.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data.source_ref_id !== undefined){
let data3 = data.source_ref_id;
if(typeof data3 === "string"){
if(func2(data3) > 512){
const err14 = {instancePath:instancePath+"/source_ref_id",schemaPath:"#/properties/source_ref_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(func2(data3) < 1){
const err15 = {instancePath:instancePath+"/source_ref_id",schemaPath:"#/properties/source_ref_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err16 = {instancePath:instancePath+"/source_ref_id",schemaPath:"#/properties/source_ref_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
if(data.case_subject_key !== undefined){
let data4 = data.case_subject_key;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.platform_run_id === undefined){
const err17 = {instancePath:instancePath+"/case_subject_key",schemaPath:"#/properties/case_subject_key/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
if(data4.event_class === undefined){
const err18 = {instancePath:instancePath+"/case_subject_key",schemaPath:"#/properties/case_subject_key/required",keyword:"required",params:{missingProperty: "event_class"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(data4.event_id === undefined){
const err19 = {instancePath:instancePath+"/case_subject_key",schemaPath:"#/properties/case_subject_key/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "platform_run_id") || (key1 === "event_class")) || (key1 === "event_id"))){
const err20 = {instancePath:instancePath+"/case_subject_key",schemaPath:"#/properties/case_subject_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data4.platform_run_id !== undefined){
let data5 = data4.platform_run_id;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err21 = {instancePath:instancePath+"/case_subject_key/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err22 = {instancePath:instancePath+"/case_subject_key/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
if(data4.event_class !== undefined){
let data6 = data4.event_class;
if(typeof data6 === "string"){
if(func2(data6) > 128){
const err23 = {instancePath:instancePath+"/case_subject_key/event_class",schemaPath:"#/properties/case_subject_key/properties/event_class/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(func2(data6) < 1){
const err24 = {instancePath:instancePath+"/case_subject_key/event_class",schemaPath:"#/properties/case_subject_key/properties/event_class/minLength",keyword:"minLength",params:{limit: 1}};
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
const err25 = {instancePath:instancePath+"/case_subject_key/event_class",schemaPath:"#/properties/case_subject_key/properties/event_class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data4.event_id !== undefined){
let data7 = data4.event_id;
if(typeof data7 === "string"){
if(func2(data7) > 256){
const err26 = {instancePath:instancePath+"/case_subject_key/event_id",schemaPath:"#/properties/case_subject_key/properties/event_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(func2(data7) < 1){
const err27 = {instancePath:instancePath+"/case_subject_key/event_id",schemaPath:"#/properties/case_subject_key/properties/event_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err28 = {instancePath:instancePath+"/case_subject_key/event_id",schemaPath:"#/properties/case_subject_key/properties/event_id/type",keyword:"type",params:{type: "string"}};
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
else {
const err29 = {instancePath:instancePath+"/case_subject_key",schemaPath:"#/properties/case_subject_key/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data.pins !== undefined){
let data8 = data.pins;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.platform_run_id === undefined){
const err30 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(data8.scenario_run_id === undefined){
const err31 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "scenario_run_id"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(data8.manifest_fingerprint === undefined){
const err32 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "manifest_fingerprint"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data8.parameter_hash === undefined){
const err33 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "parameter_hash"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data8.seed === undefined){
const err34 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "seed"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data8.scenario_id === undefined){
const err35 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "scenario_id"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
for(const key2 in data8){
if(!(((((((key2 === "platform_run_id") || (key2 === "scenario_run_id")) || (key2 === "manifest_fingerprint")) || (key2 === "parameter_hash")) || (key2 === "seed")) || (key2 === "scenario_id")) || (key2 === "run_id"))){
const err36 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data8.platform_run_id !== undefined){
let data9 = data8.platform_run_id;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err37 = {instancePath:instancePath+"/pins/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err38 = {instancePath:instancePath+"/pins/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
if(data8.scenario_run_id !== undefined){
let data10 = data8.scenario_run_id;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err39 = {instancePath:instancePath+"/pins/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err40 = {instancePath:instancePath+"/pins/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
if(data8.manifest_fingerprint !== undefined){
let data11 = data8.manifest_fingerprint;
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
const err41 = {instancePath:instancePath+"/pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err42 = {instancePath:instancePath+"/pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data8.parameter_hash !== undefined){
let data12 = data8.parameter_hash;
if(typeof data12 === "string"){
if(!pattern9.test(data12)){
const err43 = {instancePath:instancePath+"/pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err44 = {instancePath:instancePath+"/pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
if(data8.seed !== undefined){
let data13 = data8.seed;
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
const err45 = {instancePath:instancePath+"/pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"}};
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
const err46 = {instancePath:instancePath+"/pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data8.scenario_id !== undefined){
let data14 = data8.scenario_id;
if(typeof data14 === "string"){
if(func2(data14) > 256){
const err47 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(func2(data14) < 1){
const err48 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data8.run_id !== undefined){
let data15 = data8.run_id;
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
const err50 = {instancePath:instancePath+"/pins/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err51 = {instancePath:instancePath+"/pins/run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
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
const err52 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
}
if(data.observed_time !== undefined){
let data16 = data.observed_time;
if(typeof data16 === "string"){
if(!pattern13.test(data16)){
const err53 = {instancePath:instancePath+"/observed_time",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/observed_time",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
}
if(data.payload_hash !== undefined){
let data17 = data.payload_hash;
if(typeof data17 === "string"){
if(!pattern9.test(data17)){
const err55 = {instancePath:instancePath+"/payload_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err56 = {instancePath:instancePath+"/payload_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
if(data.evidence_refs !== undefined){
let data18 = data.evidence_refs;
if(Array.isArray(data18)){
if(data18.length > 64){
const err57 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.ref_type === undefined){
const err58 = {instancePath:instancePath+"/evidence_refs/" + i0,schemaPath:"#/properties/evidence_refs/items/required",keyword:"required",params:{missingProperty: "ref_type"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if(data19.ref_id === undefined){
const err59 = {instancePath:instancePath+"/evidence_refs/" + i0,schemaPath:"#/properties/evidence_refs/items/required",keyword:"required",params:{missingProperty: "ref_id"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
for(const key3 in data19){
if(!(((key3 === "ref_type") || (key3 === "ref_id")) || (key3 === "ref_scope"))){
const err60 = {instancePath:instancePath+"/evidence_refs/" + i0,schemaPath:"#/properties/evidence_refs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
}
if(data19.ref_type !== undefined){
let data20 = data19.ref_type;
if(!((((((data20 === "DLA_AUDIT_RECORD") || (data20 === "DECISION")) || (data20 === "ACTION_OUTCOME")) || (data20 === "EB_ORIGIN_OFFSET")) || (data20 === "CASE_EVENT")) || (data20 === "EXTERNAL_REF"))){
const err61 = {instancePath:instancePath+"/evidence_refs/" + i0+"/ref_type",schemaPath:"#/properties/evidence_refs/items/properties/ref_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence_refs.items.properties.ref_type.enum}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
if(data19.ref_id !== undefined){
let data21 = data19.ref_id;
if(typeof data21 === "string"){
if(func2(data21) > 2048){
const err62 = {instancePath:instancePath+"/evidence_refs/" + i0+"/ref_id",schemaPath:"#/properties/evidence_refs/items/properties/ref_id/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(func2(data21) < 1){
const err63 = {instancePath:instancePath+"/evidence_refs/" + i0+"/ref_id",schemaPath:"#/properties/evidence_refs/items/properties/ref_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/evidence_refs/" + i0+"/ref_id",schemaPath:"#/properties/evidence_refs/items/properties/ref_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
if(data19.ref_scope !== undefined){
let data22 = data19.ref_scope;
if(typeof data22 === "string"){
if(func2(data22) > 256){
const err65 = {instancePath:instancePath+"/evidence_refs/" + i0+"/ref_scope",schemaPath:"#/properties/evidence_refs/items/properties/ref_scope/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(func2(data22) < 1){
const err66 = {instancePath:instancePath+"/evidence_refs/" + i0+"/ref_scope",schemaPath:"#/properties/evidence_refs/items/properties/ref_scope/minLength",keyword:"minLength",params:{limit: 1}};
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
const err67 = {instancePath:instancePath+"/evidence_refs/" + i0+"/ref_scope",schemaPath:"#/properties/evidence_refs/items/properties/ref_scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/evidence_refs/" + i0,schemaPath:"#/properties/evidence_refs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
if(data.trigger_payload !== undefined){
let data23 = data.trigger_payload;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length > 64){
const err70 = {instancePath:instancePath+"/trigger_payload",schemaPath:"#/properties/trigger_payload/maxProperties",keyword:"maxProperties",params:{limit: 64}};
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
const err71 = {instancePath:instancePath+"/trigger_payload",schemaPath:"#/properties/trigger_payload/type",keyword:"type",params:{type: "object"}};
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
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

