// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"label_slice.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","platform_run_id","scenario_run_id","observed_as_of","effective_at","label_types","target_set_fingerprint","policy_rev","basis_digest","slice_digest","rows","coverage","ready","reasons"],"properties":{"schema":{"const":"fp.label_slice.v1"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"observed_as_of":{"$ref":"common.v1.schema.json#/$defs/time_us"},"effective_at":{"$ref":"common.v1.schema.json#/$defs/time_us"},"label_types":{"type":"array","items":{"enum":["fraud_disposition","chargeback_status","account_takeover"]},"minItems":1,"maxItems":3},"target_set_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"policy_rev":{"$ref":"common.v1.schema.json#/$defs/policy_rev"},"basis_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"slice_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"rows":{"type":"array","maxItems":150000,"items":{"type":"object","additionalProperties":false,"required":["event_id","label_type","status","candidate_assertion_ids","candidate_label_values"],"properties":{"event_id":{"type":"string","minLength":1,"maxLength":256},"label_type":{"enum":["fraud_disposition","chargeback_status","account_takeover"]},"status":{"enum":["RESOLVED","CONFLICT"]},"selected_assertion_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"selected_label_value":{"enum":["FRAUD_CONFIRMED","FRAUD_SUSPECTED","LEGIT_CONFIRMED","CHARGEBACK","NO_CHARGEBACK","PENDING","ATO_CONFIRMED","ATO_SUSPECTED","ATO_NOT_CONFIRMED"]},"candidate_assertion_ids":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/hex32"},"minItems":1,"maxItems":1000},"candidate_label_values":{"type":"array","items":{"enum":["FRAUD_CONFIRMED","FRAUD_SUSPECTED","LEGIT_CONFIRMED","CHARGEBACK","NO_CHARGEBACK","PENDING","ATO_CONFIRMED","ATO_SUSPECTED","ATO_NOT_CONFIRMED"]},"minItems":1,"maxItems":1000}}}},"coverage":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["targets","resolved","conflicts","coverage","conflict_ratio","maturity"],"properties":{"targets":{"type":"integer","minimum":0},"resolved":{"type":"integer","minimum":0},"conflicts":{"type":"integer","minimum":0},"coverage":{"type":"string","minLength":1,"maxLength":16},"conflict_ratio":{"type":"string","minLength":1,"maxLength":16},"maturity":{"type":"string","minLength":1,"maxLength":16}}},"maxProperties":3},"ready":{"type":"boolean"},"reasons":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128},"maxItems":6}}};
const schema33 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema34 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema35 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema37 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern5 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
const schema38 = {"type":"object","additionalProperties":false,"required":["policy_id","revision","content_digest"],"properties":{"policy_id":{"type":"string","minLength":1,"maxLength":256},"revision":{"type":"string","minLength":1,"maxLength":256},"content_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policy_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.content_digest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_digest"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "policy_id") || (key0 === "revision")) || (key0 === "content_digest"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
}
if(data.policy_id !== undefined){
let data0 = data.policy_id;
if(typeof data0 === "string"){
if(func2(data0) > 256){
const err4 = {instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(typeof data1 === "string"){
if(func2(data1) > 256){
const err7 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
if(data.content_digest !== undefined){
let data2 = data.content_digest;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err10 = {instancePath:instancePath+"/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err11 = {instancePath:instancePath+"/content_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="label_slice.v1.schema.json" */;
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
if(data.observed_as_of === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observed_as_of"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.effective_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effective_at"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.label_types === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label_types"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.target_set_fingerprint === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target_set_fingerprint"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.policy_rev === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_rev"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.basis_digest === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis_digest"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.slice_digest === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slice_digest"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.rows === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.coverage === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "coverage"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.ready === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ready"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.reasons === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"}};
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
if(data.schema !== undefined){
if("fp.label_slice.v1" !== data.schema){
const err15 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.label_slice.v1"}};
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
if(!pattern4.test(data1)){
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
if(data.scenario_run_id !== undefined){
let data2 = data.scenario_run_id;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err18 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err19 = {instancePath:instancePath+"/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.observed_as_of !== undefined){
let data3 = data.observed_as_of;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err20 = {instancePath:instancePath+"/observed_as_of",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err21 = {instancePath:instancePath+"/observed_as_of",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.effective_at !== undefined){
let data4 = data.effective_at;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err22 = {instancePath:instancePath+"/effective_at",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err23 = {instancePath:instancePath+"/effective_at",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data.label_types !== undefined){
let data5 = data.label_types;
if(Array.isArray(data5)){
if(data5.length > 3){
const err24 = {instancePath:instancePath+"/label_types",schemaPath:"#/properties/label_types/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(data5.length < 1){
const err25 = {instancePath:instancePath+"/label_types",schemaPath:"#/properties/label_types/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(((data6 === "fraud_disposition") || (data6 === "chargeback_status")) || (data6 === "account_takeover"))){
const err26 = {instancePath:instancePath+"/label_types/" + i0,schemaPath:"#/properties/label_types/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.label_types.items.enum}};
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
else {
const err27 = {instancePath:instancePath+"/label_types",schemaPath:"#/properties/label_types/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data.target_set_fingerprint !== undefined){
let data7 = data.target_set_fingerprint;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err28 = {instancePath:instancePath+"/target_set_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err29 = {instancePath:instancePath+"/target_set_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data.policy_rev !== undefined){
if(!(validate22(data.policy_rev, {instancePath:instancePath+"/policy_rev",parentData:data,parentDataProperty:"policy_rev",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.basis_digest !== undefined){
let data9 = data.basis_digest;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err30 = {instancePath:instancePath+"/basis_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err31 = {instancePath:instancePath+"/basis_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
}
if(data.slice_digest !== undefined){
let data10 = data.slice_digest;
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
const err32 = {instancePath:instancePath+"/slice_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/slice_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
if(data.rows !== undefined){
let data11 = data.rows;
if(Array.isArray(data11)){
if(data11.length > 150000){
const err34 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maxItems",keyword:"maxItems",params:{limit: 150000}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.event_id === undefined){
const err35 = {instancePath:instancePath+"/rows/" + i1,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(data12.label_type === undefined){
const err36 = {instancePath:instancePath+"/rows/" + i1,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "label_type"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(data12.status === undefined){
const err37 = {instancePath:instancePath+"/rows/" + i1,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(data12.candidate_assertion_ids === undefined){
const err38 = {instancePath:instancePath+"/rows/" + i1,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "candidate_assertion_ids"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(data12.candidate_label_values === undefined){
const err39 = {instancePath:instancePath+"/rows/" + i1,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "candidate_label_values"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
for(const key1 in data12){
if(!(((((((key1 === "event_id") || (key1 === "label_type")) || (key1 === "status")) || (key1 === "selected_assertion_id")) || (key1 === "selected_label_value")) || (key1 === "candidate_assertion_ids")) || (key1 === "candidate_label_values"))){
const err40 = {instancePath:instancePath+"/rows/" + i1,schemaPath:"#/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
if(data12.event_id !== undefined){
let data13 = data12.event_id;
if(typeof data13 === "string"){
if(func2(data13) > 256){
const err41 = {instancePath:instancePath+"/rows/" + i1+"/event_id",schemaPath:"#/properties/rows/items/properties/event_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(func2(data13) < 1){
const err42 = {instancePath:instancePath+"/rows/" + i1+"/event_id",schemaPath:"#/properties/rows/items/properties/event_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/rows/" + i1+"/event_id",schemaPath:"#/properties/rows/items/properties/event_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
if(data12.label_type !== undefined){
let data14 = data12.label_type;
if(!(((data14 === "fraud_disposition") || (data14 === "chargeback_status")) || (data14 === "account_takeover"))){
const err44 = {instancePath:instancePath+"/rows/" + i1+"/label_type",schemaPath:"#/properties/rows/items/properties/label_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.items.properties.label_type.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
if(data12.status !== undefined){
let data15 = data12.status;
if(!((data15 === "RESOLVED") || (data15 === "CONFLICT"))){
const err45 = {instancePath:instancePath+"/rows/" + i1+"/status",schemaPath:"#/properties/rows/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
if(data12.selected_assertion_id !== undefined){
let data16 = data12.selected_assertion_id;
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
const err46 = {instancePath:instancePath+"/rows/" + i1+"/selected_assertion_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err47 = {instancePath:instancePath+"/rows/" + i1+"/selected_assertion_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
if(data12.selected_label_value !== undefined){
let data17 = data12.selected_label_value;
if(!(((((((((data17 === "FRAUD_CONFIRMED") || (data17 === "FRAUD_SUSPECTED")) || (data17 === "LEGIT_CONFIRMED")) || (data17 === "CHARGEBACK")) || (data17 === "NO_CHARGEBACK")) || (data17 === "PENDING")) || (data17 === "ATO_CONFIRMED")) || (data17 === "ATO_SUSPECTED")) || (data17 === "ATO_NOT_CONFIRMED"))){
const err48 = {instancePath:instancePath+"/rows/" + i1+"/selected_label_value",schemaPath:"#/properties/rows/items/properties/selected_label_value/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.items.properties.selected_label_value.enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data12.candidate_assertion_ids !== undefined){
let data18 = data12.candidate_assertion_ids;
if(Array.isArray(data18)){
if(data18.length > 1000){
const err49 = {instancePath:instancePath+"/rows/" + i1+"/candidate_assertion_ids",schemaPath:"#/properties/rows/items/properties/candidate_assertion_ids/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
if(data18.length < 1){
const err50 = {instancePath:instancePath+"/rows/" + i1+"/candidate_assertion_ids",schemaPath:"#/properties/rows/items/properties/candidate_assertion_ids/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err51 = {instancePath:instancePath+"/rows/" + i1+"/candidate_assertion_ids/" + i2,schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/rows/" + i1+"/candidate_assertion_ids/" + i2,schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/rows/" + i1+"/candidate_assertion_ids",schemaPath:"#/properties/rows/items/properties/candidate_assertion_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
if(data12.candidate_label_values !== undefined){
let data20 = data12.candidate_label_values;
if(Array.isArray(data20)){
if(data20.length > 1000){
const err54 = {instancePath:instancePath+"/rows/" + i1+"/candidate_label_values",schemaPath:"#/properties/rows/items/properties/candidate_label_values/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if(data20.length < 1){
const err55 = {instancePath:instancePath+"/rows/" + i1+"/candidate_label_values",schemaPath:"#/properties/rows/items/properties/candidate_label_values/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(!(((((((((data21 === "FRAUD_CONFIRMED") || (data21 === "FRAUD_SUSPECTED")) || (data21 === "LEGIT_CONFIRMED")) || (data21 === "CHARGEBACK")) || (data21 === "NO_CHARGEBACK")) || (data21 === "PENDING")) || (data21 === "ATO_CONFIRMED")) || (data21 === "ATO_SUSPECTED")) || (data21 === "ATO_NOT_CONFIRMED"))){
const err56 = {instancePath:instancePath+"/rows/" + i1+"/candidate_label_values/" + i3,schemaPath:"#/properties/rows/items/properties/candidate_label_values/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.items.properties.candidate_label_values.items.enum}};
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
const err57 = {instancePath:instancePath+"/rows/" + i1+"/candidate_label_values",schemaPath:"#/properties/rows/items/properties/candidate_label_values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/rows/" + i1,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "object"}};
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
const err59 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data.coverage !== undefined){
let data22 = data.coverage;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 3){
const err60 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/maxProperties",keyword:"maxProperties",params:{limit: 3}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
for(const key2 in data22){
let data23 = data22[key2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.targets === undefined){
const err61 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/coverage/additionalProperties/required",keyword:"required",params:{missingProperty: "targets"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(data23.resolved === undefined){
const err62 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/coverage/additionalProperties/required",keyword:"required",params:{missingProperty: "resolved"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(data23.conflicts === undefined){
const err63 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/coverage/additionalProperties/required",keyword:"required",params:{missingProperty: "conflicts"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(data23.coverage === undefined){
const err64 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/coverage/additionalProperties/required",keyword:"required",params:{missingProperty: "coverage"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(data23.conflict_ratio === undefined){
const err65 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/coverage/additionalProperties/required",keyword:"required",params:{missingProperty: "conflict_ratio"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(data23.maturity === undefined){
const err66 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/coverage/additionalProperties/required",keyword:"required",params:{missingProperty: "maturity"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
for(const key3 in data23){
if(!((((((key3 === "targets") || (key3 === "resolved")) || (key3 === "conflicts")) || (key3 === "coverage")) || (key3 === "conflict_ratio")) || (key3 === "maturity"))){
const err67 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/coverage/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
}
if(data23.targets !== undefined){
let data24 = data23.targets;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err68 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/coverage/additionalProperties/properties/targets/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err69 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/coverage/additionalProperties/properties/targets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
}
if(data23.resolved !== undefined){
let data25 = data23.resolved;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err70 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/resolved",schemaPath:"#/properties/coverage/additionalProperties/properties/resolved/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err71 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/resolved",schemaPath:"#/properties/coverage/additionalProperties/properties/resolved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data23.conflicts !== undefined){
let data26 = data23.conflicts;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err72 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/conflicts",schemaPath:"#/properties/coverage/additionalProperties/properties/conflicts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err73 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/conflicts",schemaPath:"#/properties/coverage/additionalProperties/properties/conflicts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data23.coverage !== undefined){
let data27 = data23.coverage;
if(typeof data27 === "string"){
if(func2(data27) > 16){
const err74 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/coverage",schemaPath:"#/properties/coverage/additionalProperties/properties/coverage/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if(func2(data27) < 1){
const err75 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/coverage",schemaPath:"#/properties/coverage/additionalProperties/properties/coverage/minLength",keyword:"minLength",params:{limit: 1}};
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
const err76 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/coverage",schemaPath:"#/properties/coverage/additionalProperties/properties/coverage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
if(data23.conflict_ratio !== undefined){
let data28 = data23.conflict_ratio;
if(typeof data28 === "string"){
if(func2(data28) > 16){
const err77 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/conflict_ratio",schemaPath:"#/properties/coverage/additionalProperties/properties/conflict_ratio/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(func2(data28) < 1){
const err78 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/conflict_ratio",schemaPath:"#/properties/coverage/additionalProperties/properties/conflict_ratio/minLength",keyword:"minLength",params:{limit: 1}};
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
const err79 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/conflict_ratio",schemaPath:"#/properties/coverage/additionalProperties/properties/conflict_ratio/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data23.maturity !== undefined){
let data29 = data23.maturity;
if(typeof data29 === "string"){
if(func2(data29) > 16){
const err80 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/maturity",schemaPath:"#/properties/coverage/additionalProperties/properties/maturity/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if(func2(data29) < 1){
const err81 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/maturity",schemaPath:"#/properties/coverage/additionalProperties/properties/maturity/minLength",keyword:"minLength",params:{limit: 1}};
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
const err82 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/maturity",schemaPath:"#/properties/coverage/additionalProperties/properties/maturity/type",keyword:"type",params:{type: "string"}};
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
const err83 = {instancePath:instancePath+"/coverage/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/coverage/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
if(data.ready !== undefined){
if(typeof data.ready !== "boolean"){
const err85 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
if(data.reasons !== undefined){
let data31 = data.reasons;
if(Array.isArray(data31)){
if(data31.length > 6){
const err86 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/maxItems",keyword:"maxItems",params:{limit: 6}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
if(typeof data32 === "string"){
if(func2(data32) > 128){
const err87 = {instancePath:instancePath+"/reasons/" + i4,schemaPath:"#/properties/reasons/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
if(func2(data32) < 1){
const err88 = {instancePath:instancePath+"/reasons/" + i4,schemaPath:"#/properties/reasons/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err89 = {instancePath:instancePath+"/reasons/" + i4,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

