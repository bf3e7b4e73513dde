// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"governance_event.v1.schema.json","type":"object","additionalProperties":false,"required":["event_id","event_family","ts_utc","actor","pins","provenance","dedupe_key","details"],"properties":{"event_id":{"$ref":"common.v1.schema.json#/$defs/hex64"},"event_family":{"enum":["RUN_READY_SEEN","RUN_STARTED","RUN_ENDED","RUN_CANCELLED","POLICY_REV_CHANGED","CORRIDOR_ANOMALY","EVIDENCE_REF_RESOLVED","RUN_REPORT_GENERATED","CASE_LIFECYCLE","LABEL_LIFECYCLE","EVIDENCE_ACCESS","BUNDLE_RESOLVED","BUNDLE_FALLBACK","BUNDLE_FAIL_CLOSED","REPORTER_LOCK","RUN_CLOSED","RUN_CLOSE_BLOCKED"]},"ts_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"actor":{"type":"object","additionalProperties":false,"required":["actor_id","source_type","source_component"],"properties":{"actor_id":{"type":"string","minLength":1,"maxLength":256},"source_type":{"enum":["SYSTEM","HUMAN","EXTERNAL","AUTO"]},"source_component":{"type":"string","minLength":1,"maxLength":128}}},"pins":{"type":"object","additionalProperties":false,"required":["platform_run_id"],"properties":{"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_id":{"$ref":"common.v1.schema.json#/$defs/hex32"},"manifest_fingerprint":{"$ref":"common.v1.schema.json#/$defs/hex64"},"parameter_hash":{"$ref":"common.v1.schema.json#/$defs/hex64"},"scenario_id":{"type":"string","minLength":1,"maxLength":256},"seed":{"$ref":"common.v1.schema.json#/$defs/uint64"}}},"provenance":{"type":"object","additionalProperties":false,"required":["service_release_id","environment"],"properties":{"service_release_id":{"type":"string","minLength":1,"maxLength":256,"not":{"enum":["dev-local","unknown"]}},"environment":{"enum":["embedded","emulated","dev_min"]},"config_revision":{"type":"string","minLength":1,"maxLength":512},"run_config_digest":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"dedupe_key":{"type":"string","minLength":1,"maxLength":1024},"details":{"type":"object"}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema35 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema36 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema39 = {"type":"string","pattern":"^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern7 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern10 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
const func1 = (helper0.default ?? helper0);

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="governance_event.v1.schema.json" */;
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
if(data.event_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.event_family === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_family"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.ts_utc === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ts_utc"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.actor === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.pins === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pins"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.provenance === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.dedupe_key === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dedupe_key"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.details === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "details"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "event_id") || (key0 === "event_family")) || (key0 === "ts_utc")) || (key0 === "actor")) || (key0 === "pins")) || (key0 === "provenance")) || (key0 === "dedupe_key")) || (key0 === "details"))){
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
if(data.event_id !== undefined){
let data0 = data.event_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err9 = {instancePath:instancePath+"/event_id",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err10 = {instancePath:instancePath+"/event_id",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
if(data.event_family !== undefined){
let data1 = data.event_family;
if(!(((((((((((((((((data1 === "RUN_READY_SEEN") || (data1 === "RUN_STARTED")) || (data1 === "RUN_ENDED")) || (data1 === "RUN_CANCELLED")) || (data1 === "POLICY_REV_CHANGED")) || (data1 === "CORRIDOR_ANOMALY")) || (data1 === "EVIDENCE_REF_RESOLVED")) || (data1 === "RUN_REPORT_GENERATED")) || (data1 === "CASE_LIFECYCLE")) || (data1 === "LABEL_LIFECYCLE")) || (data1 === "EVIDENCE_ACCESS")) || (data1 === "BUNDLE_RESOLVED")) || (data1 === "BUNDLE_FALLBACK")) || (data1 === "BUNDLE_FAIL_CLOSED")) || (data1 === "REPORTER_LOCK")) || (data1 === "RUN_CLOSED")) || (data1 === "RUN_CLOSE_BLOCKED"))){
const err11 = {instancePath:instancePath+"/event_family",schemaPath:"#/properties/event_family/enum",keyword:"enum",params:{allowedValues: schema31.properties.event_family.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data.ts_utc !== undefined){
let data2 = data.ts_utc;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err12 = {instancePath:instancePath+"/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err13 = {instancePath:instancePath+"/ts_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data.actor !== undefined){
let data3 = data.actor;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.actor_id === undefined){
const err14 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "actor_id"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
if(data3.source_type === undefined){
const err15 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "source_type"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
if(data3.source_component === undefined){
const err16 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "source_component"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "actor_id") || (key1 === "source_type")) || (key1 === "source_component"))){
const err17 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data3.actor_id !== undefined){
let data4 = data3.actor_id;
if(typeof data4 === "string"){
if(func1(data4) > 256){
const err18 = {instancePath:instancePath+"/actor/actor_id",schemaPath:"#/properties/actor/properties/actor_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if(func1(data4) < 1){
const err19 = {instancePath:instancePath+"/actor/actor_id",schemaPath:"#/properties/actor/properties/actor_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err20 = {instancePath:instancePath+"/actor/actor_id",schemaPath:"#/properties/actor/properties/actor_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data3.source_type !== undefined){
let data5 = data3.source_type;
if(!((((data5 === "SYSTEM") || (data5 === "HUMAN")) || (data5 === "EXTERNAL")) || (data5 === "AUTO"))){
const err21 = {instancePath:instancePath+"/actor/source_type",schemaPath:"#/properties/actor/properties/source_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.actor.properties.source_type.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data3.source_component !== undefined){
let data6 = data3.source_component;
if(typeof data6 === "string"){
if(func1(data6) > 128){
const err22 = {instancePath:instancePath+"/actor/source_component",schemaPath:"#/properties/actor/properties/source_component/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(func1(data6) < 1){
const err23 = {instancePath:instancePath+"/actor/source_component",schemaPath:"#/properties/actor/properties/source_component/minLength",keyword:"minLength",params:{limit: 1}};
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
const err24 = {instancePath:instancePath+"/actor/source_component",schemaPath:"#/properties/actor/properties/source_component/type",keyword:"type",params:{type: "string"}};
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
else {
const err25 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
if(data.pins !== undefined){
let data7 = data.pins;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.platform_run_id === undefined){
const err26 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
for(const key2 in data7){
if(!((((((key2 === "platform_run_id") || (key2 === "scenario_run_id")) || (key2 === "manifest_fingerprint")) || (key2 === "parameter_hash")) || (key2 === "scenario_id")) || (key2 === "seed"))){
const err27 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data7.platform_run_id !== undefined){
let data8 = data7.platform_run_id;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err28 = {instancePath:instancePath+"/pins/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err29 = {instancePath:instancePath+"/pins/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
if(data7.scenario_run_id !== undefined){
let data9 = data7.scenario_run_id;
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
const err30 = {instancePath:instancePath+"/pins/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err31 = {instancePath:instancePath+"/pins/scenario_run_id",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
}
if(data7.manifest_fingerprint !== undefined){
let data10 = data7.manifest_fingerprint;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err32 = {instancePath:instancePath+"/pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err33 = {instancePath:instancePath+"/pins/manifest_fingerprint",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
if(data7.parameter_hash !== undefined){
let data11 = data7.parameter_hash;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err34 = {instancePath:instancePath+"/pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err35 = {instancePath:instancePath+"/pins/parameter_hash",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data7.scenario_id !== undefined){
let data12 = data7.scenario_id;
if(typeof data12 === "string"){
if(func1(data12) > 256){
const err36 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(func1(data12) < 1){
const err37 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err38 = {instancePath:instancePath+"/pins/scenario_id",schemaPath:"#/properties/pins/properties/scenario_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
if(data7.seed !== undefined){
let data13 = data7.seed;
if(typeof data13 === "string"){
if(!pattern10.test(data13)){
const err39 = {instancePath:instancePath+"/pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$"}};
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
const err40 = {instancePath:instancePath+"/pins/seed",schemaPath:"common.v1.schema.json#/$defs/uint64/type",keyword:"type",params:{type: "string"}};
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
else {
const err41 = {instancePath:instancePath+"/pins",schemaPath:"#/properties/pins/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
if(data.provenance !== undefined){
let data14 = data.provenance;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.service_release_id === undefined){
const err42 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "service_release_id"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data14.environment === undefined){
const err43 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
for(const key3 in data14){
if(!((((key3 === "service_release_id") || (key3 === "environment")) || (key3 === "config_revision")) || (key3 === "run_config_digest"))){
const err44 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
if(data14.service_release_id !== undefined){
let data15 = data14.service_release_id;
const _errs42 = errors;
const _errs43 = errors;
if(!((data15 === "dev-local") || (data15 === "unknown"))){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
var valid11 = _errs43 === errors;
if(valid11){
const err46 = {instancePath:instancePath+"/provenance/service_release_id",schemaPath:"#/properties/provenance/properties/service_release_id/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
if(typeof data15 === "string"){
if(func1(data15) > 256){
const err47 = {instancePath:instancePath+"/provenance/service_release_id",schemaPath:"#/properties/provenance/properties/service_release_id/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(func1(data15) < 1){
const err48 = {instancePath:instancePath+"/provenance/service_release_id",schemaPath:"#/properties/provenance/properties/service_release_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err49 = {instancePath:instancePath+"/provenance/service_release_id",schemaPath:"#/properties/provenance/properties/service_release_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data14.environment !== undefined){
let data16 = data14.environment;
if(!(((data16 === "embedded") || (data16 === "emulated")) || (data16 === "dev_min"))){
const err50 = {instancePath:instancePath+"/provenance/environment",schemaPath:"#/properties/provenance/properties/environment/enum",keyword:"enum",params:{allowedValues: schema31.properties.provenance.properties.environment.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
if(data14.config_revision !== undefined){
let data17 = data14.config_revision;
if(typeof data17 === "string"){
if(func1(data17) > 512){
const err51 = {instancePath:instancePath+"/provenance/config_revision",schemaPath:"#/properties/provenance/properties/config_revision/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(func1(data17) < 1){
const err52 = {instancePath:instancePath+"/provenance/config_revision",schemaPath:"#/properties/provenance/properties/config_revision/minLength",keyword:"minLength",params:{limit: 1}};
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
const err53 = {instancePath:instancePath+"/provenance/config_revision",schemaPath:"#/properties/provenance/properties/config_revision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
if(data14.run_config_digest !== undefined){
let data18 = data14.run_config_digest;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err54 = {instancePath:instancePath+"/provenance/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err55 = {instancePath:instancePath+"/provenance/run_config_digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
if(data.dedupe_key !== undefined){
let data19 = data.dedupe_key;
if(typeof data19 === "string"){
if(func1(data19) > 1024){
const err57 = {instancePath:instancePath+"/dedupe_key",schemaPath:"#/properties/dedupe_key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(func1(data19) < 1){
const err58 = {instancePath:instancePath+"/dedupe_key",schemaPath:"#/properties/dedupe_key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err59 = {instancePath:instancePath+"/dedupe_key",schemaPath:"#/properties/dedupe_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data.details !== undefined){
let data20 = data.details;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err60 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "object"}};
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
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

