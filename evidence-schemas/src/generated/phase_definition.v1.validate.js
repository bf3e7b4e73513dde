// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/equal.js';
import helper1 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"phase_definition.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","plan_phase","phase_ids","name","intent","exec_family","predecessor","entry_criteria","lanes","verdict","dod","rollback","evidence_contract","capabilities","required_decisions"],"properties":{"schema":{"const":"fp.phase_definition.v1"},"plan_phase":{"$ref":"common.v1.schema.json#/$defs/plan_phase"},"phase_ids":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/phase_id"},"minItems":1,"uniqueItems":true},"name":{"type":"string","minLength":1,"maxLength":80},"intent":{"type":"string","minLength":1,"maxLength":512},"exec_family":{"enum":["run_control","packaging","substrate"]},"predecessor":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/plan_phase"},{"type":"null"}]},"entry_criteria":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","text","expected_text"],"properties":{"id":{"type":"string","minLength":1,"maxLength":16,"pattern":"^M(?:10|[0-9])-E[0-9]{2}$"},"text":{"type":"string","minLength":1,"maxLength":512},"expected_text":{"type":"string","minLength":1,"maxLength":512},"shown_by":{"oneOf":[{"const":"verdict"},{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"minItems":1,"uniqueItems":true}]}}},"minItems":1},"budget_seconds":{"type":"integer","minimum":1},"lanes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["lane","topic","snapshot_name","title","phase_id","depends_on","parallel_safe","budget_seconds","required_handles","source_lanes","rerun_rule","state","checks","universal_codes","blockers"],"properties":{"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"plane_id":{"type":"string","minLength":1,"maxLength":8,"pattern":"^P(?:8|9|10)\\.[A-D]$"},"topic":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-z][a-z0-9_]*$"},"snapshot_name":{"type":"string","minLength":1,"maxLength":128,"pattern":"^m[0-9]+_[a-z0-9_]+_snapshot\\.json$"},"title":{"type":"string","minLength":1,"maxLength":80},"phase_id":{"$ref":"common.v1.schema.json#/$defs/phase_id"},"depends_on":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"uniqueItems":true},"parallel_safe":{"type":"boolean"},"starts_under":{"const":"activation"},"budget_seconds":{"type":"integer","minimum":1,"maximum":86400},"required_handles":{"oneOf":[{"type":"string","minLength":1,"maxLength":8,"pattern":"^M[2-9]\\.A$"},{"type":"array","items":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Z][A-Z0-9_]*$"},"uniqueItems":true}]},"source_lanes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"uniqueItems":true},"rerun_rule":{"type":"string","minLength":1,"maxLength":512},"state":{"enum":["built","planned"]},"checks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","expected_text","codes","severity","state","may_be_substrate"],"properties":{"id":{"$ref":"common.v1.schema.json#/$defs/check_id"},"title":{"type":"string","minLength":1,"maxLength":80},"expected_text":{"type":"string","minLength":1,"maxLength":512},"expects":{"type":["array","object","string","number","boolean","null"]},"codes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/blocker_code"},"minItems":1,"uniqueItems":true},"severity":{"const":"BLOCKER"},"state":{"enum":["built","planned"]},"may_be_substrate":{"type":"array","items":{"enum":["embedded","emulated"]},"uniqueItems":true},"told_by":{"const":"github"},"substrate_reason":{"type":"string","minLength":1,"maxLength":512}},"if":{"properties":{"may_be_substrate":{"type":"array","minItems":1}}},"then":{"properties":{"substrate_reason":{"type":"string"}},"required":["substrate_reason"]},"else":{"properties":{"substrate_reason":false}}},"minItems":1},"universal_codes":{"type":"object","additionalProperties":{"$ref":"common.v1.schema.json#/$defs/blocker_code"},"propertyNames":{"pattern":"^U[1-8]$"}},"blockers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","meaning","closure_criteria"],"properties":{"code":{"$ref":"common.v1.schema.json#/$defs/blocker_code"},"meaning":{"type":"string","minLength":1,"maxLength":512},"closure_criteria":{"type":"string","minLength":1,"maxLength":512}}},"minItems":1}}},"minItems":1},"verdict":{"type":"object","additionalProperties":false,"required":["lane","predicates"],"properties":{"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"predicates":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","lanes"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-z][a-z0-9_]*$"},"lanes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"minItems":1,"uniqueItems":true}}},"minItems":1}}},"dod":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["item","check_ids"],"properties":{"item":{"type":"string","minLength":1,"maxLength":512},"check_ids":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/check_id"},"minItems":1,"uniqueItems":true}}},"minItems":1},"rollback":{"type":"object","additionalProperties":false,"required":["rule","levels"],"properties":{"rule":{"type":"string","minLength":1,"maxLength":512},"levels":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["level","when"],"properties":{"level":{"enum":["L0","L1","L2","L3","L4"]},"when":{"type":"string","minLength":1,"maxLength":512}}},"minItems":1}}},"evidence_contract":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["base","key_pattern","schema","required","class","writer","phase_id","state"],"properties":{"base":{"enum":["exec","run","oracle","archive","quarantine"]},"key_pattern":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[A-Za-z0-9._()=/*-]+$"},"schema":{"oneOf":[{"type":"string","minLength":1,"maxLength":128,"pattern":"^[a-z][a-z0-9_]*\\.v[1-9][0-9]*$"},{"type":"null"}]},"required":{"type":"boolean"},"when":{"type":"string","minLength":1,"maxLength":128},"class":{"enum":["T","D","M","G"]},"writer":{"type":"string","minLength":1,"maxLength":64},"phase_id":{"$ref":"common.v1.schema.json#/$defs/phase_id"},"state":{"enum":["built","planned"]}}},"minItems":1},"capabilities":{"type":"object","additionalProperties":false,"required":["authority_handles","identity_iam","network","data_stores","messaging","secrets","observability_evidence","rollback_rerun","teardown","budget"],"properties":{"authority_handles":{"oneOf":[{"type":"object","additionalProperties":false,"required":["lanes"],"properties":{"lanes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"minItems":1,"uniqueItems":true}}},{"type":"object","additionalProperties":false,"required":["not_applicable"],"properties":{"not_applicable":{"type":"string","minLength":1,"maxLength":512}}}]},"identity_iam":{"oneOf":[{"type":"object","additionalProperties":false,"required":["lanes"],"properties":{"lanes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"minItems":1,"uniqueItems":true}}},{"type":"object","additionalProperties":false,"required":["not_applicable"],"properties":{"not_applicable":{"type":"string","minLength":1,"maxLength":512}}}]},"network":{"oneOf":[{"type":"object","additionalProperties":false,"required":["lanes"],"properties":{"lanes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"minItems":1,"uniqueItems":true}}},{"type":"object","additionalProperties":false,"required":["not_applicable"],"properties":{"not_applicable":{"type":"string","minLength":1,"maxLength":512}}}]},"data_stores":{"oneOf":[{"type":"object","additionalProperties":false,"required":["lanes"],"properties":{"lanes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"minItems":1,"uniqueItems":true}}},{"type":"object","additionalProperties":false,"required":["not_applicable"],"properties":{"not_applicable":{"type":"string","minLength":1,"maxLength":512}}}]},"messaging":{"oneOf":[{"type":"object","additionalProperties":false,"required":["lanes"],"properties":{"lanes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"minItems":1,"uniqueItems":true}}},{"type":"object","additionalProperties":false,"required":["not_applicable"],"properties":{"not_applicable":{"type":"string","minLength":1,"maxLength":512}}}]},"secrets":{"oneOf":[{"type":"object","additionalProperties":false,"required":["lanes"],"properties":{"lanes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"minItems":1,"uniqueItems":true}}},{"type":"object","additionalProperties":false,"required":["not_applicable"],"properties":{"not_applicable":{"type":"string","minLength":1,"maxLength":512}}}]},"observability_evidence":{"oneOf":[{"type":"object","additionalProperties":false,"required":["lanes"],"properties":{"lanes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"minItems":1,"uniqueItems":true}}},{"type":"object","additionalProperties":false,"required":["not_applicable"],"properties":{"not_applicable":{"type":"string","minLength":1,"maxLength":512}}}]},"rollback_rerun":{"oneOf":[{"type":"object","additionalProperties":false,"required":["lanes"],"properties":{"lanes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"minItems":1,"uniqueItems":true}}},{"type":"object","additionalProperties":false,"required":["not_applicable"],"properties":{"not_applicable":{"type":"string","minLength":1,"maxLength":512}}}]},"teardown":{"oneOf":[{"type":"object","additionalProperties":false,"required":["lanes"],"properties":{"lanes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"minItems":1,"uniqueItems":true}}},{"type":"object","additionalProperties":false,"required":["not_applicable"],"properties":{"not_applicable":{"type":"string","minLength":1,"maxLength":512}}}]},"budget":{"oneOf":[{"type":"object","additionalProperties":false,"required":["lanes"],"properties":{"lanes":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"minItems":1,"uniqueItems":true}}},{"type":"object","additionalProperties":false,"required":["not_applicable"],"properties":{"not_applicable":{"type":"string","minLength":1,"maxLength":512}}}]}}},"required_decisions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","text","handles","type"],"properties":{"key":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[a-z][a-z0-9_]*$"},"text":{"type":"string","minLength":1,"maxLength":512},"handles":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Z][A-Z0-9_]*$"},"uniqueItems":true},"type":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"handles"}}},{"type":"object","additionalProperties":false,"required":["kind","form"],"properties":{"kind":{"const":"digest"},"form":{"enum":["hex64","image_digest"]}}},{"type":"object","additionalProperties":false,"required":["kind","unit","at_least"],"properties":{"kind":{"const":"number"},"unit":{"type":"string","minLength":1,"maxLength":32},"at_least":{"type":"number"},"at_most":{"type":"number"}}},{"type":"object","additionalProperties":false,"required":["kind","at_least"],"properties":{"kind":{"const":"count"},"at_least":{"type":"integer","minimum":0},"at_most":{"type":"integer","minimum":0}}},{"type":"object","additionalProperties":false,"required":["kind","values"],"properties":{"kind":{"const":"enum"},"values":{"type":"array","items":{"type":"string","minLength":1,"maxLength":64},"minItems":1,"uniqueItems":true}}},{"type":"object","additionalProperties":false,"required":["kind","schemes"],"properties":{"kind":{"const":"uri"},"schemes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":16},"minItems":1,"uniqueItems":true}}},{"type":"object","additionalProperties":false,"required":["kind","form"],"properties":{"kind":{"const":"text"},"form":{"type":"string","minLength":1,"maxLength":256}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"list"}}},{"type":"object","additionalProperties":false,"required":["kind","members"],"properties":{"kind":{"const":"lists"},"members":{"type":"array","items":{"type":"string","minLength":1,"maxLength":64},"minItems":1,"uniqueItems":true}}}]},"compared_with":{"enum":["handles_registry","closure_set","proved_image","include_manifest","entrypoint_matrix","specification","operator_key","build_driver","oracle_input"]},"compared_by":{"type":"object","additionalProperties":false,"required":["check","member"],"properties":{"check":{"type":"string","pattern":"^M\\d{1,2}\\.[A-Z]\\d{0,2}-C\\d{2}[a-z]?$"},"member":{"type":"string","pattern":"^(?:expected\\.[a-z_]{1,64}|observed)$"}}},"may_be_substrate":{"type":"array","items":{"enum":["embedded","emulated"]},"uniqueItems":true,"minItems":1},"substrate_reason":{"type":"string","minLength":1,"maxLength":512}},"dependentRequired":{"may_be_substrate":["substrate_reason"],"substrate_reason":["may_be_substrate"]}},"minItems":1}}};
const schema33 = {"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]};
const schema34 = {"enum":["pre-P(-1)","P(-1)","P0","P1","P2","P3","P4","P5","P6","P7","P8","P9","P10","P11","P12","certification"]};
const schema36 = {"type":"string","pattern":"^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"};
const schema41 = {"type":"string","pattern":"^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"};
const schema42 = {"type":"string","pattern":"^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"};
const func1 = Object.prototype.hasOwnProperty;
const func0 = (helper0.default ?? helper0);
const func3 = (helper1.default ?? helper1);
const pattern4 = new RegExp("^M(?:10|[0-9])-E[0-9]{2}$", "u");
const pattern5 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
const pattern7 = new RegExp("^P(?:8|9|10)\\.[A-D]$", "u");
const pattern8 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern9 = new RegExp("^m[0-9]+_[a-z0-9_]+_snapshot\\.json$", "u");
const pattern11 = new RegExp("^M[2-9]\\.A$", "u");
const pattern12 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
const pattern14 = new RegExp("^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$", "u");
const pattern15 = new RegExp("^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$", "u");
const pattern16 = new RegExp("^U[1-8]$", "u");
const pattern23 = new RegExp("^[A-Za-z0-9._()=/*-]+$", "u");
const pattern24 = new RegExp("^[a-z][a-z0-9_]*\\.v[1-9][0-9]*$", "u");
const pattern37 = new RegExp("^M\\d{1,2}\\.[A-Z]\\d{0,2}-C\\d{2}[a-z]?$", "u");
const pattern38 = new RegExp("^(?:expected\\.[a-z_]{1,64}|observed)$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="phase_definition.v1.schema.json" */;
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
if(data.plan_phase === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan_phase"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.phase_ids === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase_ids"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.intent === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "intent"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.exec_family === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exec_family"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.predecessor === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predecessor"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.entry_criteria === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entry_criteria"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.lanes === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.verdict === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.dod === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dod"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.rollback === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rollback"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.evidence_contract === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence_contract"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(data.capabilities === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capabilities"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(data.required_decisions === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "required_decisions"}};
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
if("fp.phase_definition.v1" !== data.schema){
const err16 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.phase_definition.v1"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
if(data.plan_phase !== undefined){
let data1 = data.plan_phase;
if(!(((((((((((data1 === "M0") || (data1 === "M1")) || (data1 === "M2")) || (data1 === "M3")) || (data1 === "M4")) || (data1 === "M5")) || (data1 === "M6")) || (data1 === "M7")) || (data1 === "M8")) || (data1 === "M9")) || (data1 === "M10"))){
const err17 = {instancePath:instancePath+"/plan_phase",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.phase_ids !== undefined){
let data2 = data.phase_ids;
if(Array.isArray(data2)){
if(data2.length < 1){
const err18 = {instancePath:instancePath+"/phase_ids",schemaPath:"#/properties/phase_ids/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((((((((((((((((data3 === "pre-P(-1)") || (data3 === "P(-1)")) || (data3 === "P0")) || (data3 === "P1")) || (data3 === "P2")) || (data3 === "P3")) || (data3 === "P4")) || (data3 === "P5")) || (data3 === "P6")) || (data3 === "P7")) || (data3 === "P8")) || (data3 === "P9")) || (data3 === "P10")) || (data3 === "P11")) || (data3 === "P12")) || (data3 === "certification"))){
const err19 = {instancePath:instancePath+"/phase_ids/" + i0,schemaPath:"common.v1.schema.json#/$defs/phase_id/enum",keyword:"enum",params:{allowedValues: schema34.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err20 = {instancePath:instancePath+"/phase_ids",schemaPath:"#/properties/phase_ids/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/phase_ids",schemaPath:"#/properties/phase_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(func3(data4) > 80){
const err22 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if(func3(data4) < 1){
const err23 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err24 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data.intent !== undefined){
let data5 = data.intent;
if(typeof data5 === "string"){
if(func3(data5) > 512){
const err25 = {instancePath:instancePath+"/intent",schemaPath:"#/properties/intent/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(func3(data5) < 1){
const err26 = {instancePath:instancePath+"/intent",schemaPath:"#/properties/intent/minLength",keyword:"minLength",params:{limit: 1}};
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
const err27 = {instancePath:instancePath+"/intent",schemaPath:"#/properties/intent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
}
if(data.exec_family !== undefined){
let data6 = data.exec_family;
if(!(((data6 === "run_control") || (data6 === "packaging")) || (data6 === "substrate"))){
const err28 = {instancePath:instancePath+"/exec_family",schemaPath:"#/properties/exec_family/enum",keyword:"enum",params:{allowedValues: schema31.properties.exec_family.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data.predecessor !== undefined){
let data7 = data.predecessor;
const _errs15 = errors;
let valid6 = false;
let passing0 = null;
const _errs16 = errors;
if(!(((((((((((data7 === "M0") || (data7 === "M1")) || (data7 === "M2")) || (data7 === "M3")) || (data7 === "M4")) || (data7 === "M5")) || (data7 === "M6")) || (data7 === "M7")) || (data7 === "M8")) || (data7 === "M9")) || (data7 === "M10"))){
const err29 = {instancePath:instancePath+"/predecessor",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs18 = errors;
if(data7 !== null){
const err30 = {instancePath:instancePath+"/predecessor",schemaPath:"#/properties/predecessor/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err31 = {instancePath:instancePath+"/predecessor",schemaPath:"#/properties/predecessor/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.entry_criteria !== undefined){
let data8 = data.entry_criteria;
if(Array.isArray(data8)){
if(data8.length < 1){
const err32 = {instancePath:instancePath+"/entry_criteria",schemaPath:"#/properties/entry_criteria/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id === undefined){
const err33 = {instancePath:instancePath+"/entry_criteria/" + i2,schemaPath:"#/properties/entry_criteria/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data9.text === undefined){
const err34 = {instancePath:instancePath+"/entry_criteria/" + i2,schemaPath:"#/properties/entry_criteria/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data9.expected_text === undefined){
const err35 = {instancePath:instancePath+"/entry_criteria/" + i2,schemaPath:"#/properties/entry_criteria/items/required",keyword:"required",params:{missingProperty: "expected_text"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
for(const key1 in data9){
if(!((((key1 === "id") || (key1 === "text")) || (key1 === "expected_text")) || (key1 === "shown_by"))){
const err36 = {instancePath:instancePath+"/entry_criteria/" + i2,schemaPath:"#/properties/entry_criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data9.id !== undefined){
let data10 = data9.id;
if(typeof data10 === "string"){
if(func3(data10) > 16){
const err37 = {instancePath:instancePath+"/entry_criteria/" + i2+"/id",schemaPath:"#/properties/entry_criteria/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(func3(data10) < 1){
const err38 = {instancePath:instancePath+"/entry_criteria/" + i2+"/id",schemaPath:"#/properties/entry_criteria/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(!pattern4.test(data10)){
const err39 = {instancePath:instancePath+"/entry_criteria/" + i2+"/id",schemaPath:"#/properties/entry_criteria/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])-E[0-9]{2}$"}};
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
const err40 = {instancePath:instancePath+"/entry_criteria/" + i2+"/id",schemaPath:"#/properties/entry_criteria/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
if(data9.text !== undefined){
let data11 = data9.text;
if(typeof data11 === "string"){
if(func3(data11) > 512){
const err41 = {instancePath:instancePath+"/entry_criteria/" + i2+"/text",schemaPath:"#/properties/entry_criteria/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(func3(data11) < 1){
const err42 = {instancePath:instancePath+"/entry_criteria/" + i2+"/text",schemaPath:"#/properties/entry_criteria/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
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
const err43 = {instancePath:instancePath+"/entry_criteria/" + i2+"/text",schemaPath:"#/properties/entry_criteria/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
if(data9.expected_text !== undefined){
let data12 = data9.expected_text;
if(typeof data12 === "string"){
if(func3(data12) > 512){
const err44 = {instancePath:instancePath+"/entry_criteria/" + i2+"/expected_text",schemaPath:"#/properties/entry_criteria/items/properties/expected_text/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(func3(data12) < 1){
const err45 = {instancePath:instancePath+"/entry_criteria/" + i2+"/expected_text",schemaPath:"#/properties/entry_criteria/items/properties/expected_text/minLength",keyword:"minLength",params:{limit: 1}};
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
const err46 = {instancePath:instancePath+"/entry_criteria/" + i2+"/expected_text",schemaPath:"#/properties/entry_criteria/items/properties/expected_text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data9.shown_by !== undefined){
let data13 = data9.shown_by;
const _errs32 = errors;
let valid11 = false;
let passing1 = null;
const _errs33 = errors;
if("verdict" !== data13){
const err47 = {instancePath:instancePath+"/entry_criteria/" + i2+"/shown_by",schemaPath:"#/properties/entry_criteria/items/properties/shown_by/oneOf/0/const",keyword:"const",params:{allowedValue: "verdict"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
var _valid1 = _errs33 === errors;
if(_valid1){
valid11 = true;
passing1 = 0;
}
const _errs34 = errors;
if(Array.isArray(data13)){
if(data13.length < 1){
const err48 = {instancePath:instancePath+"/entry_criteria/" + i2+"/shown_by",schemaPath:"#/properties/entry_criteria/items/properties/shown_by/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
const len2 = data13.length;
for(let i3=0; i3<len2; i3++){
let data14 = data13[i3];
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err49 = {instancePath:instancePath+"/entry_criteria/" + i2+"/shown_by/" + i3,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
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
const err50 = {instancePath:instancePath+"/entry_criteria/" + i2+"/shown_by/" + i3,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
let i4 = data13.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data13[i4], data13[j1])){
const err51 = {instancePath:instancePath+"/entry_criteria/" + i2+"/shown_by",schemaPath:"#/properties/entry_criteria/items/properties/shown_by/oneOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/entry_criteria/" + i2+"/shown_by",schemaPath:"#/properties/entry_criteria/items/properties/shown_by/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
var _valid1 = _errs34 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid11 = true;
passing1 = 1;
}
}
if(!valid11){
const err53 = {instancePath:instancePath+"/entry_criteria/" + i2+"/shown_by",schemaPath:"#/properties/entry_criteria/items/properties/shown_by/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err54 = {instancePath:instancePath+"/entry_criteria/" + i2,schemaPath:"#/properties/entry_criteria/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/entry_criteria",schemaPath:"#/properties/entry_criteria/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data.budget_seconds !== undefined){
let data15 = data.budget_seconds;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err56 = {instancePath:instancePath+"/budget_seconds",schemaPath:"#/properties/budget_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err57 = {instancePath:instancePath+"/budget_seconds",schemaPath:"#/properties/budget_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.lanes !== undefined){
let data16 = data.lanes;
if(Array.isArray(data16)){
if(data16.length < 1){
const err58 = {instancePath:instancePath+"/lanes",schemaPath:"#/properties/lanes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
const len3 = data16.length;
for(let i5=0; i5<len3; i5++){
let data17 = data16[i5];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.lane === undefined){
const err59 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(data17.topic === undefined){
const err60 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
if(data17.snapshot_name === undefined){
const err61 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/required",keyword:"required",params:{missingProperty: "snapshot_name"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(data17.title === undefined){
const err62 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(data17.phase_id === undefined){
const err63 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/required",keyword:"required",params:{missingProperty: "phase_id"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
if(data17.depends_on === undefined){
const err64 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/required",keyword:"required",params:{missingProperty: "depends_on"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(data17.parallel_safe === undefined){
const err65 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/required",keyword:"required",params:{missingProperty: "parallel_safe"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(data17.budget_seconds === undefined){
const err66 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/required",keyword:"required",params:{missingProperty: "budget_seconds"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(data17.required_handles === undefined){
const err67 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/required",keyword:"required",params:{missingProperty: "required_handles"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
if(data17.source_lanes === undefined){
const err68 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/required",keyword:"required",params:{missingProperty: "source_lanes"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
if(data17.rerun_rule === undefined){
const err69 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/required",keyword:"required",params:{missingProperty: "rerun_rule"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(data17.state === undefined){
const err70 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(data17.checks === undefined){
const err71 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/required",keyword:"required",params:{missingProperty: "checks"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(data17.universal_codes === undefined){
const err72 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/required",keyword:"required",params:{missingProperty: "universal_codes"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
if(data17.blockers === undefined){
const err73 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/required",keyword:"required",params:{missingProperty: "blockers"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
for(const key2 in data17){
if(!(func1.call(schema31.properties.lanes.items.properties, key2))){
const err74 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
}
if(data17.lane !== undefined){
let data18 = data17.lane;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
const err75 = {instancePath:instancePath+"/lanes/" + i5+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
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
const err76 = {instancePath:instancePath+"/lanes/" + i5+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
if(data17.plane_id !== undefined){
let data19 = data17.plane_id;
if(typeof data19 === "string"){
if(func3(data19) > 8){
const err77 = {instancePath:instancePath+"/lanes/" + i5+"/plane_id",schemaPath:"#/properties/lanes/items/properties/plane_id/maxLength",keyword:"maxLength",params:{limit: 8}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(func3(data19) < 1){
const err78 = {instancePath:instancePath+"/lanes/" + i5+"/plane_id",schemaPath:"#/properties/lanes/items/properties/plane_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
if(!pattern7.test(data19)){
const err79 = {instancePath:instancePath+"/lanes/" + i5+"/plane_id",schemaPath:"#/properties/lanes/items/properties/plane_id/pattern",keyword:"pattern",params:{pattern: "^P(?:8|9|10)\\.[A-D]$"}};
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
const err80 = {instancePath:instancePath+"/lanes/" + i5+"/plane_id",schemaPath:"#/properties/lanes/items/properties/plane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
}
if(data17.topic !== undefined){
let data20 = data17.topic;
if(typeof data20 === "string"){
if(func3(data20) > 64){
const err81 = {instancePath:instancePath+"/lanes/" + i5+"/topic",schemaPath:"#/properties/lanes/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
if(func3(data20) < 1){
const err82 = {instancePath:instancePath+"/lanes/" + i5+"/topic",schemaPath:"#/properties/lanes/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
if(!pattern8.test(data20)){
const err83 = {instancePath:instancePath+"/lanes/" + i5+"/topic",schemaPath:"#/properties/lanes/items/properties/topic/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err84 = {instancePath:instancePath+"/lanes/" + i5+"/topic",schemaPath:"#/properties/lanes/items/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
if(data17.snapshot_name !== undefined){
let data21 = data17.snapshot_name;
if(typeof data21 === "string"){
if(func3(data21) > 128){
const err85 = {instancePath:instancePath+"/lanes/" + i5+"/snapshot_name",schemaPath:"#/properties/lanes/items/properties/snapshot_name/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if(func3(data21) < 1){
const err86 = {instancePath:instancePath+"/lanes/" + i5+"/snapshot_name",schemaPath:"#/properties/lanes/items/properties/snapshot_name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
if(!pattern9.test(data21)){
const err87 = {instancePath:instancePath+"/lanes/" + i5+"/snapshot_name",schemaPath:"#/properties/lanes/items/properties/snapshot_name/pattern",keyword:"pattern",params:{pattern: "^m[0-9]+_[a-z0-9_]+_snapshot\\.json$"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/lanes/" + i5+"/snapshot_name",schemaPath:"#/properties/lanes/items/properties/snapshot_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
if(data17.title !== undefined){
let data22 = data17.title;
if(typeof data22 === "string"){
if(func3(data22) > 80){
const err89 = {instancePath:instancePath+"/lanes/" + i5+"/title",schemaPath:"#/properties/lanes/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
if(func3(data22) < 1){
const err90 = {instancePath:instancePath+"/lanes/" + i5+"/title",schemaPath:"#/properties/lanes/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/lanes/" + i5+"/title",schemaPath:"#/properties/lanes/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
}
if(data17.phase_id !== undefined){
let data23 = data17.phase_id;
if(!((((((((((((((((data23 === "pre-P(-1)") || (data23 === "P(-1)")) || (data23 === "P0")) || (data23 === "P1")) || (data23 === "P2")) || (data23 === "P3")) || (data23 === "P4")) || (data23 === "P5")) || (data23 === "P6")) || (data23 === "P7")) || (data23 === "P8")) || (data23 === "P9")) || (data23 === "P10")) || (data23 === "P11")) || (data23 === "P12")) || (data23 === "certification"))){
const err92 = {instancePath:instancePath+"/lanes/" + i5+"/phase_id",schemaPath:"common.v1.schema.json#/$defs/phase_id/enum",keyword:"enum",params:{allowedValues: schema34.enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
}
if(data17.depends_on !== undefined){
let data24 = data17.depends_on;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i6=0; i6<len4; i6++){
let data25 = data24[i6];
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
const err93 = {instancePath:instancePath+"/lanes/" + i5+"/depends_on/" + i6,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
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
const err94 = {instancePath:instancePath+"/lanes/" + i5+"/depends_on/" + i6,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
}
let i7 = data24.length;
let j2;
if(i7 > 1){
outer2:
for(;i7--;){
for(j2 = i7; j2--;){
if(func0(data24[i7], data24[j2])){
const err95 = {instancePath:instancePath+"/lanes/" + i5+"/depends_on",schemaPath:"#/properties/lanes/items/properties/depends_on/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err96 = {instancePath:instancePath+"/lanes/" + i5+"/depends_on",schemaPath:"#/properties/lanes/items/properties/depends_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
}
if(data17.parallel_safe !== undefined){
if(typeof data17.parallel_safe !== "boolean"){
const err97 = {instancePath:instancePath+"/lanes/" + i5+"/parallel_safe",schemaPath:"#/properties/lanes/items/properties/parallel_safe/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
}
if(data17.starts_under !== undefined){
if("activation" !== data17.starts_under){
const err98 = {instancePath:instancePath+"/lanes/" + i5+"/starts_under",schemaPath:"#/properties/lanes/items/properties/starts_under/const",keyword:"const",params:{allowedValue: "activation"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
}
if(data17.budget_seconds !== undefined){
let data28 = data17.budget_seconds;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err99 = {instancePath:instancePath+"/lanes/" + i5+"/budget_seconds",schemaPath:"#/properties/lanes/items/properties/budget_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 86400 || isNaN(data28)){
const err100 = {instancePath:instancePath+"/lanes/" + i5+"/budget_seconds",schemaPath:"#/properties/lanes/items/properties/budget_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err101 = {instancePath:instancePath+"/lanes/" + i5+"/budget_seconds",schemaPath:"#/properties/lanes/items/properties/budget_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
}
}
if(data17.required_handles !== undefined){
let data29 = data17.required_handles;
const _errs70 = errors;
let valid25 = false;
let passing2 = null;
const _errs71 = errors;
if(typeof data29 === "string"){
if(func3(data29) > 8){
const err102 = {instancePath:instancePath+"/lanes/" + i5+"/required_handles",schemaPath:"#/properties/lanes/items/properties/required_handles/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 8}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
if(func3(data29) < 1){
const err103 = {instancePath:instancePath+"/lanes/" + i5+"/required_handles",schemaPath:"#/properties/lanes/items/properties/required_handles/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
if(!pattern11.test(data29)){
const err104 = {instancePath:instancePath+"/lanes/" + i5+"/required_handles",schemaPath:"#/properties/lanes/items/properties/required_handles/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^M[2-9]\\.A$"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/lanes/" + i5+"/required_handles",schemaPath:"#/properties/lanes/items/properties/required_handles/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
var _valid2 = _errs71 === errors;
if(_valid2){
valid25 = true;
passing2 = 0;
}
const _errs73 = errors;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i8=0; i8<len5; i8++){
let data30 = data29[i8];
if(typeof data30 === "string"){
if(func3(data30) > 128){
const err106 = {instancePath:instancePath+"/lanes/" + i5+"/required_handles/" + i8,schemaPath:"#/properties/lanes/items/properties/required_handles/oneOf/1/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
if(func3(data30) < 1){
const err107 = {instancePath:instancePath+"/lanes/" + i5+"/required_handles/" + i8,schemaPath:"#/properties/lanes/items/properties/required_handles/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
if(!pattern12.test(data30)){
const err108 = {instancePath:instancePath+"/lanes/" + i5+"/required_handles/" + i8,schemaPath:"#/properties/lanes/items/properties/required_handles/oneOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/lanes/" + i5+"/required_handles/" + i8,schemaPath:"#/properties/lanes/items/properties/required_handles/oneOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
}
let i9 = data29.length;
let j3;
if(i9 > 1){
const indices0 = {};
for(;i9--;){
let item0 = data29[i9];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j3 = indices0[item0];
const err110 = {instancePath:instancePath+"/lanes/" + i5+"/required_handles",schemaPath:"#/properties/lanes/items/properties/required_handles/oneOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j3}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
break;
}
indices0[item0] = i9;
}
}
}
else {
const err111 = {instancePath:instancePath+"/lanes/" + i5+"/required_handles",schemaPath:"#/properties/lanes/items/properties/required_handles/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
var _valid2 = _errs73 === errors;
if(_valid2 && valid25){
valid25 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid25 = true;
passing2 = 1;
}
}
if(!valid25){
const err112 = {instancePath:instancePath+"/lanes/" + i5+"/required_handles",schemaPath:"#/properties/lanes/items/properties/required_handles/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
}
if(data17.source_lanes !== undefined){
let data31 = data17.source_lanes;
if(Array.isArray(data31)){
const len6 = data31.length;
for(let i10=0; i10<len6; i10++){
let data32 = data31[i10];
if(typeof data32 === "string"){
if(!pattern5.test(data32)){
const err113 = {instancePath:instancePath+"/lanes/" + i5+"/source_lanes/" + i10,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/lanes/" + i5+"/source_lanes/" + i10,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
}
let i11 = data31.length;
let j4;
if(i11 > 1){
outer3:
for(;i11--;){
for(j4 = i11; j4--;){
if(func0(data31[i11], data31[j4])){
const err115 = {instancePath:instancePath+"/lanes/" + i5+"/source_lanes",schemaPath:"#/properties/lanes/items/properties/source_lanes/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j4}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err116 = {instancePath:instancePath+"/lanes/" + i5+"/source_lanes",schemaPath:"#/properties/lanes/items/properties/source_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
}
if(data17.rerun_rule !== undefined){
let data33 = data17.rerun_rule;
if(typeof data33 === "string"){
if(func3(data33) > 512){
const err117 = {instancePath:instancePath+"/lanes/" + i5+"/rerun_rule",schemaPath:"#/properties/lanes/items/properties/rerun_rule/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
if(func3(data33) < 1){
const err118 = {instancePath:instancePath+"/lanes/" + i5+"/rerun_rule",schemaPath:"#/properties/lanes/items/properties/rerun_rule/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/lanes/" + i5+"/rerun_rule",schemaPath:"#/properties/lanes/items/properties/rerun_rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
}
if(data17.state !== undefined){
let data34 = data17.state;
if(!((data34 === "built") || (data34 === "planned"))){
const err120 = {instancePath:instancePath+"/lanes/" + i5+"/state",schemaPath:"#/properties/lanes/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.lanes.items.properties.state.enum}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
}
if(data17.checks !== undefined){
let data35 = data17.checks;
if(Array.isArray(data35)){
if(data35.length < 1){
const err121 = {instancePath:instancePath+"/lanes/" + i5+"/checks",schemaPath:"#/properties/lanes/items/properties/checks/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
const len7 = data35.length;
for(let i12=0; i12<len7; i12++){
let data36 = data35[i12];
const _errs89 = errors;
let valid35 = true;
const _errs90 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.may_be_substrate !== undefined){
let data37 = data36.may_be_substrate;
const _errs91 = errors;
if(errors === _errs91){
if(Array.isArray(data37)){
if(data37.length < 1){
const err122 = {};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
}
else {
const err123 = {};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
}
}
}
var _valid3 = _errs90 === errors;
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid3){
const _errs93 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.substrate_reason === undefined){
const err124 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12,schemaPath:"#/properties/lanes/items/properties/checks/items/then/required",keyword:"required",params:{missingProperty: "substrate_reason"}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
if(data36.substrate_reason !== undefined){
if(typeof data36.substrate_reason !== "string"){
const err125 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/substrate_reason",schemaPath:"#/properties/lanes/items/properties/checks/items/then/properties/substrate_reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
}
}
var _valid3 = _errs93 === errors;
valid35 = _valid3;
if(valid35){
var props0 = {};
props0.substrate_reason = true;
props0.may_be_substrate = true;
}
ifClause0 = "then";
}
else {
const _errs96 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.substrate_reason !== undefined){
const err126 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/substrate_reason",schemaPath:"#/properties/lanes/items/properties/checks/items/else/properties/substrate_reason/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
}
var _valid3 = _errs96 === errors;
valid35 = _valid3;
if(valid35){
if(props0 !== true){
props0 = props0 || {};
props0.substrate_reason = true;
}
}
ifClause0 = "else";
}
if(!valid35){
const err127 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12,schemaPath:"#/properties/lanes/items/properties/checks/items/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.id === undefined){
const err128 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12,schemaPath:"#/properties/lanes/items/properties/checks/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
if(data36.title === undefined){
const err129 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12,schemaPath:"#/properties/lanes/items/properties/checks/items/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
if(data36.expected_text === undefined){
const err130 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12,schemaPath:"#/properties/lanes/items/properties/checks/items/required",keyword:"required",params:{missingProperty: "expected_text"}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
if(data36.codes === undefined){
const err131 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12,schemaPath:"#/properties/lanes/items/properties/checks/items/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
if(data36.severity === undefined){
const err132 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12,schemaPath:"#/properties/lanes/items/properties/checks/items/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
if(data36.state === undefined){
const err133 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12,schemaPath:"#/properties/lanes/items/properties/checks/items/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
if(data36.may_be_substrate === undefined){
const err134 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12,schemaPath:"#/properties/lanes/items/properties/checks/items/required",keyword:"required",params:{missingProperty: "may_be_substrate"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
for(const key3 in data36){
if(!(func1.call(schema31.properties.lanes.items.properties.checks.items.properties, key3))){
const err135 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12,schemaPath:"#/properties/lanes/items/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
}
if(data36.id !== undefined){
let data40 = data36.id;
if(typeof data40 === "string"){
if(!pattern14.test(data40)){
const err136 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
}
if(data36.title !== undefined){
let data41 = data36.title;
if(typeof data41 === "string"){
if(func3(data41) > 80){
const err138 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/title",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
if(func3(data41) < 1){
const err139 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/title",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/title",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
}
if(data36.expected_text !== undefined){
let data42 = data36.expected_text;
if(typeof data42 === "string"){
if(func3(data42) > 512){
const err141 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/expected_text",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/expected_text/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
if(func3(data42) < 1){
const err142 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/expected_text",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/expected_text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/expected_text",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/expected_text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
}
if(data36.expects !== undefined){
let data43 = data36.expects;
if((((typeof data43 != "object") && (typeof data43 !== "string")) && (!((typeof data43 == "number") && (isFinite(data43))))) && (typeof data43 !== "boolean")){
const err144 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/expects",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/expects/type",keyword:"type",params:{type: schema31.properties.lanes.items.properties.checks.items.properties.expects.type}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
}
if(data36.codes !== undefined){
let data44 = data36.codes;
if(Array.isArray(data44)){
if(data44.length < 1){
const err145 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/codes",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/codes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
const len8 = data44.length;
for(let i13=0; i13<len8; i13++){
let data45 = data44[i13];
if(typeof data45 === "string"){
if(!pattern15.test(data45)){
const err146 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/codes/" + i13,schemaPath:"common.v1.schema.json#/$defs/blocker_code/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"}};
if(vErrors === null){
vErrors = [err146];
}
else {
noteFault(vErrors, err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/codes/" + i13,schemaPath:"common.v1.schema.json#/$defs/blocker_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
}
let i14 = data44.length;
let j5;
if(i14 > 1){
outer4:
for(;i14--;){
for(j5 = i14; j5--;){
if(func0(data44[i14], data44[j5])){
const err148 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/codes",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/codes/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j5}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err149 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/codes",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
}
if(data36.severity !== undefined){
if("BLOCKER" !== data36.severity){
const err150 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/severity",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/severity/const",keyword:"const",params:{allowedValue: "BLOCKER"}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
}
if(data36.state !== undefined){
let data47 = data36.state;
if(!((data47 === "built") || (data47 === "planned"))){
const err151 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/state",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.lanes.items.properties.checks.items.properties.state.enum}};
if(vErrors === null){
vErrors = [err151];
}
else {
noteFault(vErrors, err151);
}
errors++;
}
}
if(data36.may_be_substrate !== undefined){
let data48 = data36.may_be_substrate;
if(Array.isArray(data48)){
const len9 = data48.length;
for(let i15=0; i15<len9; i15++){
let data49 = data48[i15];
if(!((data49 === "embedded") || (data49 === "emulated"))){
const err152 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/may_be_substrate/" + i15,schemaPath:"#/properties/lanes/items/properties/checks/items/properties/may_be_substrate/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.lanes.items.properties.checks.items.properties.may_be_substrate.items.enum}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
}
let i16 = data48.length;
let j6;
if(i16 > 1){
outer5:
for(;i16--;){
for(j6 = i16; j6--;){
if(func0(data48[i16], data48[j6])){
const err153 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/may_be_substrate",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/may_be_substrate/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j6}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err154 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/may_be_substrate",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/may_be_substrate/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
}
if(data36.told_by !== undefined){
if("github" !== data36.told_by){
const err155 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/told_by",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/told_by/const",keyword:"const",params:{allowedValue: "github"}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
}
if(data36.substrate_reason !== undefined){
let data51 = data36.substrate_reason;
if(typeof data51 === "string"){
if(func3(data51) > 512){
const err156 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/substrate_reason",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/substrate_reason/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
if(func3(data51) < 1){
const err157 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/substrate_reason",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/substrate_reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err157];
}
else {
noteFault(vErrors, err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12+"/substrate_reason",schemaPath:"#/properties/lanes/items/properties/checks/items/properties/substrate_reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/lanes/" + i5+"/checks/" + i12,schemaPath:"#/properties/lanes/items/properties/checks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/lanes/" + i5+"/checks",schemaPath:"#/properties/lanes/items/properties/checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err160];
}
else {
noteFault(vErrors, err160);
}
errors++;
}
}
if(data17.universal_codes !== undefined){
let data52 = data17.universal_codes;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key4 in data52){
const _errs122 = errors;
if(typeof key4 === "string"){
if(!pattern16.test(key4)){
const err161 = {instancePath:instancePath+"/lanes/" + i5+"/universal_codes",schemaPath:"#/properties/lanes/items/properties/universal_codes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^U[1-8]$"},propertyName:key4};
if(vErrors === null){
vErrors = [err161];
}
else {
noteFault(vErrors, err161);
}
errors++;
}
}
var valid48 = _errs122 === errors;
if(!valid48){
const err162 = {instancePath:instancePath+"/lanes/" + i5+"/universal_codes",schemaPath:"#/properties/lanes/items/properties/universal_codes/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err162];
}
else {
noteFault(vErrors, err162);
}
errors++;
}
}
for(const key5 in data52){
let data53 = data52[key5];
if(typeof data53 === "string"){
if(!pattern15.test(data53)){
const err163 = {instancePath:instancePath+"/lanes/" + i5+"/universal_codes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/blocker_code/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"}};
if(vErrors === null){
vErrors = [err163];
}
else {
noteFault(vErrors, err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/lanes/" + i5+"/universal_codes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/blocker_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
noteFault(vErrors, err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/lanes/" + i5+"/universal_codes",schemaPath:"#/properties/lanes/items/properties/universal_codes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
noteFault(vErrors, err165);
}
errors++;
}
}
if(data17.blockers !== undefined){
let data54 = data17.blockers;
if(Array.isArray(data54)){
if(data54.length < 1){
const err166 = {instancePath:instancePath+"/lanes/" + i5+"/blockers",schemaPath:"#/properties/lanes/items/properties/blockers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err166];
}
else {
noteFault(vErrors, err166);
}
errors++;
}
const len10 = data54.length;
for(let i17=0; i17<len10; i17++){
let data55 = data54[i17];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.code === undefined){
const err167 = {instancePath:instancePath+"/lanes/" + i5+"/blockers/" + i17,schemaPath:"#/properties/lanes/items/properties/blockers/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err167];
}
else {
noteFault(vErrors, err167);
}
errors++;
}
if(data55.meaning === undefined){
const err168 = {instancePath:instancePath+"/lanes/" + i5+"/blockers/" + i17,schemaPath:"#/properties/lanes/items/properties/blockers/items/required",keyword:"required",params:{missingProperty: "meaning"}};
if(vErrors === null){
vErrors = [err168];
}
else {
noteFault(vErrors, err168);
}
errors++;
}
if(data55.closure_criteria === undefined){
const err169 = {instancePath:instancePath+"/lanes/" + i5+"/blockers/" + i17,schemaPath:"#/properties/lanes/items/properties/blockers/items/required",keyword:"required",params:{missingProperty: "closure_criteria"}};
if(vErrors === null){
vErrors = [err169];
}
else {
noteFault(vErrors, err169);
}
errors++;
}
for(const key6 in data55){
if(!(((key6 === "code") || (key6 === "meaning")) || (key6 === "closure_criteria"))){
const err170 = {instancePath:instancePath+"/lanes/" + i5+"/blockers/" + i17,schemaPath:"#/properties/lanes/items/properties/blockers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err170];
}
else {
noteFault(vErrors, err170);
}
errors++;
}
}
if(data55.code !== undefined){
let data56 = data55.code;
if(typeof data56 === "string"){
if(!pattern15.test(data56)){
const err171 = {instancePath:instancePath+"/lanes/" + i5+"/blockers/" + i17+"/code",schemaPath:"common.v1.schema.json#/$defs/blocker_code/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"}};
if(vErrors === null){
vErrors = [err171];
}
else {
noteFault(vErrors, err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/lanes/" + i5+"/blockers/" + i17+"/code",schemaPath:"common.v1.schema.json#/$defs/blocker_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
noteFault(vErrors, err172);
}
errors++;
}
}
if(data55.meaning !== undefined){
let data57 = data55.meaning;
if(typeof data57 === "string"){
if(func3(data57) > 512){
const err173 = {instancePath:instancePath+"/lanes/" + i5+"/blockers/" + i17+"/meaning",schemaPath:"#/properties/lanes/items/properties/blockers/items/properties/meaning/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err173];
}
else {
noteFault(vErrors, err173);
}
errors++;
}
if(func3(data57) < 1){
const err174 = {instancePath:instancePath+"/lanes/" + i5+"/blockers/" + i17+"/meaning",schemaPath:"#/properties/lanes/items/properties/blockers/items/properties/meaning/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err174];
}
else {
noteFault(vErrors, err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/lanes/" + i5+"/blockers/" + i17+"/meaning",schemaPath:"#/properties/lanes/items/properties/blockers/items/properties/meaning/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
noteFault(vErrors, err175);
}
errors++;
}
}
if(data55.closure_criteria !== undefined){
let data58 = data55.closure_criteria;
if(typeof data58 === "string"){
if(func3(data58) > 512){
const err176 = {instancePath:instancePath+"/lanes/" + i5+"/blockers/" + i17+"/closure_criteria",schemaPath:"#/properties/lanes/items/properties/blockers/items/properties/closure_criteria/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err176];
}
else {
noteFault(vErrors, err176);
}
errors++;
}
if(func3(data58) < 1){
const err177 = {instancePath:instancePath+"/lanes/" + i5+"/blockers/" + i17+"/closure_criteria",schemaPath:"#/properties/lanes/items/properties/blockers/items/properties/closure_criteria/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err177];
}
else {
noteFault(vErrors, err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/lanes/" + i5+"/blockers/" + i17+"/closure_criteria",schemaPath:"#/properties/lanes/items/properties/blockers/items/properties/closure_criteria/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err178];
}
else {
noteFault(vErrors, err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/lanes/" + i5+"/blockers/" + i17,schemaPath:"#/properties/lanes/items/properties/blockers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err179];
}
else {
noteFault(vErrors, err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/lanes/" + i5+"/blockers",schemaPath:"#/properties/lanes/items/properties/blockers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err180];
}
else {
noteFault(vErrors, err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/lanes/" + i5,schemaPath:"#/properties/lanes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err181];
}
else {
noteFault(vErrors, err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/lanes",schemaPath:"#/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err182];
}
else {
noteFault(vErrors, err182);
}
errors++;
}
}
if(data.verdict !== undefined){
let data59 = data.verdict;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.lane === undefined){
const err183 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err183];
}
else {
noteFault(vErrors, err183);
}
errors++;
}
if(data59.predicates === undefined){
const err184 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "predicates"}};
if(vErrors === null){
vErrors = [err184];
}
else {
noteFault(vErrors, err184);
}
errors++;
}
for(const key7 in data59){
if(!((key7 === "lane") || (key7 === "predicates"))){
const err185 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err185];
}
else {
noteFault(vErrors, err185);
}
errors++;
}
}
if(data59.lane !== undefined){
let data60 = data59.lane;
if(typeof data60 === "string"){
if(!pattern5.test(data60)){
const err186 = {instancePath:instancePath+"/verdict/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err186];
}
else {
noteFault(vErrors, err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/verdict/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
noteFault(vErrors, err187);
}
errors++;
}
}
if(data59.predicates !== undefined){
let data61 = data59.predicates;
if(Array.isArray(data61)){
if(data61.length < 1){
const err188 = {instancePath:instancePath+"/verdict/predicates",schemaPath:"#/properties/verdict/properties/predicates/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err188];
}
else {
noteFault(vErrors, err188);
}
errors++;
}
const len11 = data61.length;
for(let i18=0; i18<len11; i18++){
let data62 = data61[i18];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.name === undefined){
const err189 = {instancePath:instancePath+"/verdict/predicates/" + i18,schemaPath:"#/properties/verdict/properties/predicates/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err189];
}
else {
noteFault(vErrors, err189);
}
errors++;
}
if(data62.lanes === undefined){
const err190 = {instancePath:instancePath+"/verdict/predicates/" + i18,schemaPath:"#/properties/verdict/properties/predicates/items/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err190];
}
else {
noteFault(vErrors, err190);
}
errors++;
}
for(const key8 in data62){
if(!((key8 === "name") || (key8 === "lanes"))){
const err191 = {instancePath:instancePath+"/verdict/predicates/" + i18,schemaPath:"#/properties/verdict/properties/predicates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err191];
}
else {
noteFault(vErrors, err191);
}
errors++;
}
}
if(data62.name !== undefined){
let data63 = data62.name;
if(typeof data63 === "string"){
if(func3(data63) > 64){
const err192 = {instancePath:instancePath+"/verdict/predicates/" + i18+"/name",schemaPath:"#/properties/verdict/properties/predicates/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err192];
}
else {
noteFault(vErrors, err192);
}
errors++;
}
if(func3(data63) < 1){
const err193 = {instancePath:instancePath+"/verdict/predicates/" + i18+"/name",schemaPath:"#/properties/verdict/properties/predicates/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err193];
}
else {
noteFault(vErrors, err193);
}
errors++;
}
if(!pattern8.test(data63)){
const err194 = {instancePath:instancePath+"/verdict/predicates/" + i18+"/name",schemaPath:"#/properties/verdict/properties/predicates/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err194];
}
else {
noteFault(vErrors, err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/verdict/predicates/" + i18+"/name",schemaPath:"#/properties/verdict/properties/predicates/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
noteFault(vErrors, err195);
}
errors++;
}
}
if(data62.lanes !== undefined){
let data64 = data62.lanes;
if(Array.isArray(data64)){
if(data64.length < 1){
const err196 = {instancePath:instancePath+"/verdict/predicates/" + i18+"/lanes",schemaPath:"#/properties/verdict/properties/predicates/items/properties/lanes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err196];
}
else {
noteFault(vErrors, err196);
}
errors++;
}
const len12 = data64.length;
for(let i19=0; i19<len12; i19++){
let data65 = data64[i19];
if(typeof data65 === "string"){
if(!pattern5.test(data65)){
const err197 = {instancePath:instancePath+"/verdict/predicates/" + i18+"/lanes/" + i19,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err197];
}
else {
noteFault(vErrors, err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/verdict/predicates/" + i18+"/lanes/" + i19,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
noteFault(vErrors, err198);
}
errors++;
}
}
let i20 = data64.length;
let j7;
if(i20 > 1){
outer6:
for(;i20--;){
for(j7 = i20; j7--;){
if(func0(data64[i20], data64[j7])){
const err199 = {instancePath:instancePath+"/verdict/predicates/" + i18+"/lanes",schemaPath:"#/properties/verdict/properties/predicates/items/properties/lanes/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j7}};
if(vErrors === null){
vErrors = [err199];
}
else {
noteFault(vErrors, err199);
}
errors++;
break outer6;
}
}
}
}
}
else {
const err200 = {instancePath:instancePath+"/verdict/predicates/" + i18+"/lanes",schemaPath:"#/properties/verdict/properties/predicates/items/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err200];
}
else {
noteFault(vErrors, err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/verdict/predicates/" + i18,schemaPath:"#/properties/verdict/properties/predicates/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err201];
}
else {
noteFault(vErrors, err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/verdict/predicates",schemaPath:"#/properties/verdict/properties/predicates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err202];
}
else {
noteFault(vErrors, err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err203];
}
else {
noteFault(vErrors, err203);
}
errors++;
}
}
if(data.dod !== undefined){
let data66 = data.dod;
if(Array.isArray(data66)){
if(data66.length < 1){
const err204 = {instancePath:instancePath+"/dod",schemaPath:"#/properties/dod/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err204];
}
else {
noteFault(vErrors, err204);
}
errors++;
}
const len13 = data66.length;
for(let i21=0; i21<len13; i21++){
let data67 = data66[i21];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.item === undefined){
const err205 = {instancePath:instancePath+"/dod/" + i21,schemaPath:"#/properties/dod/items/required",keyword:"required",params:{missingProperty: "item"}};
if(vErrors === null){
vErrors = [err205];
}
else {
noteFault(vErrors, err205);
}
errors++;
}
if(data67.check_ids === undefined){
const err206 = {instancePath:instancePath+"/dod/" + i21,schemaPath:"#/properties/dod/items/required",keyword:"required",params:{missingProperty: "check_ids"}};
if(vErrors === null){
vErrors = [err206];
}
else {
noteFault(vErrors, err206);
}
errors++;
}
for(const key9 in data67){
if(!((key9 === "item") || (key9 === "check_ids"))){
const err207 = {instancePath:instancePath+"/dod/" + i21,schemaPath:"#/properties/dod/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err207];
}
else {
noteFault(vErrors, err207);
}
errors++;
}
}
if(data67.item !== undefined){
let data68 = data67.item;
if(typeof data68 === "string"){
if(func3(data68) > 512){
const err208 = {instancePath:instancePath+"/dod/" + i21+"/item",schemaPath:"#/properties/dod/items/properties/item/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err208];
}
else {
noteFault(vErrors, err208);
}
errors++;
}
if(func3(data68) < 1){
const err209 = {instancePath:instancePath+"/dod/" + i21+"/item",schemaPath:"#/properties/dod/items/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err209];
}
else {
noteFault(vErrors, err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/dod/" + i21+"/item",schemaPath:"#/properties/dod/items/properties/item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
noteFault(vErrors, err210);
}
errors++;
}
}
if(data67.check_ids !== undefined){
let data69 = data67.check_ids;
if(Array.isArray(data69)){
if(data69.length < 1){
const err211 = {instancePath:instancePath+"/dod/" + i21+"/check_ids",schemaPath:"#/properties/dod/items/properties/check_ids/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err211];
}
else {
noteFault(vErrors, err211);
}
errors++;
}
const len14 = data69.length;
for(let i22=0; i22<len14; i22++){
let data70 = data69[i22];
if(typeof data70 === "string"){
if(!pattern14.test(data70)){
const err212 = {instancePath:instancePath+"/dod/" + i21+"/check_ids/" + i22,schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err212];
}
else {
noteFault(vErrors, err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/dod/" + i21+"/check_ids/" + i22,schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
noteFault(vErrors, err213);
}
errors++;
}
}
let i23 = data69.length;
let j8;
if(i23 > 1){
outer7:
for(;i23--;){
for(j8 = i23; j8--;){
if(func0(data69[i23], data69[j8])){
const err214 = {instancePath:instancePath+"/dod/" + i21+"/check_ids",schemaPath:"#/properties/dod/items/properties/check_ids/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j8}};
if(vErrors === null){
vErrors = [err214];
}
else {
noteFault(vErrors, err214);
}
errors++;
break outer7;
}
}
}
}
}
else {
const err215 = {instancePath:instancePath+"/dod/" + i21+"/check_ids",schemaPath:"#/properties/dod/items/properties/check_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err215];
}
else {
noteFault(vErrors, err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/dod/" + i21,schemaPath:"#/properties/dod/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err216];
}
else {
noteFault(vErrors, err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/dod",schemaPath:"#/properties/dod/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err217];
}
else {
noteFault(vErrors, err217);
}
errors++;
}
}
if(data.rollback !== undefined){
let data71 = data.rollback;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.rule === undefined){
const err218 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err218];
}
else {
noteFault(vErrors, err218);
}
errors++;
}
if(data71.levels === undefined){
const err219 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/required",keyword:"required",params:{missingProperty: "levels"}};
if(vErrors === null){
vErrors = [err219];
}
else {
noteFault(vErrors, err219);
}
errors++;
}
for(const key10 in data71){
if(!((key10 === "rule") || (key10 === "levels"))){
const err220 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err220];
}
else {
noteFault(vErrors, err220);
}
errors++;
}
}
if(data71.rule !== undefined){
let data72 = data71.rule;
if(typeof data72 === "string"){
if(func3(data72) > 512){
const err221 = {instancePath:instancePath+"/rollback/rule",schemaPath:"#/properties/rollback/properties/rule/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err221];
}
else {
noteFault(vErrors, err221);
}
errors++;
}
if(func3(data72) < 1){
const err222 = {instancePath:instancePath+"/rollback/rule",schemaPath:"#/properties/rollback/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err222];
}
else {
noteFault(vErrors, err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/rollback/rule",schemaPath:"#/properties/rollback/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
noteFault(vErrors, err223);
}
errors++;
}
}
if(data71.levels !== undefined){
let data73 = data71.levels;
if(Array.isArray(data73)){
if(data73.length < 1){
const err224 = {instancePath:instancePath+"/rollback/levels",schemaPath:"#/properties/rollback/properties/levels/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err224];
}
else {
noteFault(vErrors, err224);
}
errors++;
}
const len15 = data73.length;
for(let i24=0; i24<len15; i24++){
let data74 = data73[i24];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.level === undefined){
const err225 = {instancePath:instancePath+"/rollback/levels/" + i24,schemaPath:"#/properties/rollback/properties/levels/items/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err225];
}
else {
noteFault(vErrors, err225);
}
errors++;
}
if(data74.when === undefined){
const err226 = {instancePath:instancePath+"/rollback/levels/" + i24,schemaPath:"#/properties/rollback/properties/levels/items/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err226];
}
else {
noteFault(vErrors, err226);
}
errors++;
}
for(const key11 in data74){
if(!((key11 === "level") || (key11 === "when"))){
const err227 = {instancePath:instancePath+"/rollback/levels/" + i24,schemaPath:"#/properties/rollback/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err227];
}
else {
noteFault(vErrors, err227);
}
errors++;
}
}
if(data74.level !== undefined){
let data75 = data74.level;
if(!(((((data75 === "L0") || (data75 === "L1")) || (data75 === "L2")) || (data75 === "L3")) || (data75 === "L4"))){
const err228 = {instancePath:instancePath+"/rollback/levels/" + i24+"/level",schemaPath:"#/properties/rollback/properties/levels/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.rollback.properties.levels.items.properties.level.enum}};
if(vErrors === null){
vErrors = [err228];
}
else {
noteFault(vErrors, err228);
}
errors++;
}
}
if(data74.when !== undefined){
let data76 = data74.when;
if(typeof data76 === "string"){
if(func3(data76) > 512){
const err229 = {instancePath:instancePath+"/rollback/levels/" + i24+"/when",schemaPath:"#/properties/rollback/properties/levels/items/properties/when/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err229];
}
else {
noteFault(vErrors, err229);
}
errors++;
}
if(func3(data76) < 1){
const err230 = {instancePath:instancePath+"/rollback/levels/" + i24+"/when",schemaPath:"#/properties/rollback/properties/levels/items/properties/when/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err230];
}
else {
noteFault(vErrors, err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/rollback/levels/" + i24+"/when",schemaPath:"#/properties/rollback/properties/levels/items/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err231];
}
else {
noteFault(vErrors, err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/rollback/levels/" + i24,schemaPath:"#/properties/rollback/properties/levels/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err232];
}
else {
noteFault(vErrors, err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/rollback/levels",schemaPath:"#/properties/rollback/properties/levels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err233];
}
else {
noteFault(vErrors, err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err234];
}
else {
noteFault(vErrors, err234);
}
errors++;
}
}
if(data.evidence_contract !== undefined){
let data77 = data.evidence_contract;
if(Array.isArray(data77)){
if(data77.length < 1){
const err235 = {instancePath:instancePath+"/evidence_contract",schemaPath:"#/properties/evidence_contract/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err235];
}
else {
noteFault(vErrors, err235);
}
errors++;
}
const len16 = data77.length;
for(let i25=0; i25<len16; i25++){
let data78 = data77[i25];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.base === undefined){
const err236 = {instancePath:instancePath+"/evidence_contract/" + i25,schemaPath:"#/properties/evidence_contract/items/required",keyword:"required",params:{missingProperty: "base"}};
if(vErrors === null){
vErrors = [err236];
}
else {
noteFault(vErrors, err236);
}
errors++;
}
if(data78.key_pattern === undefined){
const err237 = {instancePath:instancePath+"/evidence_contract/" + i25,schemaPath:"#/properties/evidence_contract/items/required",keyword:"required",params:{missingProperty: "key_pattern"}};
if(vErrors === null){
vErrors = [err237];
}
else {
noteFault(vErrors, err237);
}
errors++;
}
if(data78.schema === undefined){
const err238 = {instancePath:instancePath+"/evidence_contract/" + i25,schemaPath:"#/properties/evidence_contract/items/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err238];
}
else {
noteFault(vErrors, err238);
}
errors++;
}
if(data78.required === undefined){
const err239 = {instancePath:instancePath+"/evidence_contract/" + i25,schemaPath:"#/properties/evidence_contract/items/required",keyword:"required",params:{missingProperty: "required"}};
if(vErrors === null){
vErrors = [err239];
}
else {
noteFault(vErrors, err239);
}
errors++;
}
if(data78.class === undefined){
const err240 = {instancePath:instancePath+"/evidence_contract/" + i25,schemaPath:"#/properties/evidence_contract/items/required",keyword:"required",params:{missingProperty: "class"}};
if(vErrors === null){
vErrors = [err240];
}
else {
noteFault(vErrors, err240);
}
errors++;
}
if(data78.writer === undefined){
const err241 = {instancePath:instancePath+"/evidence_contract/" + i25,schemaPath:"#/properties/evidence_contract/items/required",keyword:"required",params:{missingProperty: "writer"}};
if(vErrors === null){
vErrors = [err241];
}
else {
noteFault(vErrors, err241);
}
errors++;
}
if(data78.phase_id === undefined){
const err242 = {instancePath:instancePath+"/evidence_contract/" + i25,schemaPath:"#/properties/evidence_contract/items/required",keyword:"required",params:{missingProperty: "phase_id"}};
if(vErrors === null){
vErrors = [err242];
}
else {
noteFault(vErrors, err242);
}
errors++;
}
if(data78.state === undefined){
const err243 = {instancePath:instancePath+"/evidence_contract/" + i25,schemaPath:"#/properties/evidence_contract/items/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err243];
}
else {
noteFault(vErrors, err243);
}
errors++;
}
for(const key12 in data78){
if(!(func1.call(schema31.properties.evidence_contract.items.properties, key12))){
const err244 = {instancePath:instancePath+"/evidence_contract/" + i25,schemaPath:"#/properties/evidence_contract/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err244];
}
else {
noteFault(vErrors, err244);
}
errors++;
}
}
if(data78.base !== undefined){
let data79 = data78.base;
if(!(((((data79 === "exec") || (data79 === "run")) || (data79 === "oracle")) || (data79 === "archive")) || (data79 === "quarantine"))){
const err245 = {instancePath:instancePath+"/evidence_contract/" + i25+"/base",schemaPath:"#/properties/evidence_contract/items/properties/base/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence_contract.items.properties.base.enum}};
if(vErrors === null){
vErrors = [err245];
}
else {
noteFault(vErrors, err245);
}
errors++;
}
}
if(data78.key_pattern !== undefined){
let data80 = data78.key_pattern;
if(typeof data80 === "string"){
if(func3(data80) > 256){
const err246 = {instancePath:instancePath+"/evidence_contract/" + i25+"/key_pattern",schemaPath:"#/properties/evidence_contract/items/properties/key_pattern/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err246];
}
else {
noteFault(vErrors, err246);
}
errors++;
}
if(func3(data80) < 1){
const err247 = {instancePath:instancePath+"/evidence_contract/" + i25+"/key_pattern",schemaPath:"#/properties/evidence_contract/items/properties/key_pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err247];
}
else {
noteFault(vErrors, err247);
}
errors++;
}
if(!pattern23.test(data80)){
const err248 = {instancePath:instancePath+"/evidence_contract/" + i25+"/key_pattern",schemaPath:"#/properties/evidence_contract/items/properties/key_pattern/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._()=/*-]+$"}};
if(vErrors === null){
vErrors = [err248];
}
else {
noteFault(vErrors, err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/evidence_contract/" + i25+"/key_pattern",schemaPath:"#/properties/evidence_contract/items/properties/key_pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err249];
}
else {
noteFault(vErrors, err249);
}
errors++;
}
}
if(data78.schema !== undefined){
let data81 = data78.schema;
const _errs191 = errors;
let valid78 = false;
let passing3 = null;
const _errs192 = errors;
if(typeof data81 === "string"){
if(func3(data81) > 128){
const err250 = {instancePath:instancePath+"/evidence_contract/" + i25+"/schema",schemaPath:"#/properties/evidence_contract/items/properties/schema/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err250];
}
else {
noteFault(vErrors, err250);
}
errors++;
}
if(func3(data81) < 1){
const err251 = {instancePath:instancePath+"/evidence_contract/" + i25+"/schema",schemaPath:"#/properties/evidence_contract/items/properties/schema/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err251];
}
else {
noteFault(vErrors, err251);
}
errors++;
}
if(!pattern24.test(data81)){
const err252 = {instancePath:instancePath+"/evidence_contract/" + i25+"/schema",schemaPath:"#/properties/evidence_contract/items/properties/schema/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*\\.v[1-9][0-9]*$"}};
if(vErrors === null){
vErrors = [err252];
}
else {
noteFault(vErrors, err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/evidence_contract/" + i25+"/schema",schemaPath:"#/properties/evidence_contract/items/properties/schema/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err253];
}
else {
noteFault(vErrors, err253);
}
errors++;
}
var _valid4 = _errs192 === errors;
if(_valid4){
valid78 = true;
passing3 = 0;
}
const _errs194 = errors;
if(data81 !== null){
const err254 = {instancePath:instancePath+"/evidence_contract/" + i25+"/schema",schemaPath:"#/properties/evidence_contract/items/properties/schema/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err254];
}
else {
noteFault(vErrors, err254);
}
errors++;
}
var _valid4 = _errs194 === errors;
if(_valid4 && valid78){
valid78 = false;
passing3 = [passing3, 1];
}
else {
if(_valid4){
valid78 = true;
passing3 = 1;
}
}
if(!valid78){
const err255 = {instancePath:instancePath+"/evidence_contract/" + i25+"/schema",schemaPath:"#/properties/evidence_contract/items/properties/schema/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err255];
}
else {
noteFault(vErrors, err255);
}
errors++;
}
else {
errors = _errs191;
if(vErrors !== null){
if(_errs191){
vErrors.length = _errs191;
}
else {
vErrors = null;
}
}
}
}
if(data78.required !== undefined){
if(typeof data78.required !== "boolean"){
const err256 = {instancePath:instancePath+"/evidence_contract/" + i25+"/required",schemaPath:"#/properties/evidence_contract/items/properties/required/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err256];
}
else {
noteFault(vErrors, err256);
}
errors++;
}
}
if(data78.when !== undefined){
let data83 = data78.when;
if(typeof data83 === "string"){
if(func3(data83) > 128){
const err257 = {instancePath:instancePath+"/evidence_contract/" + i25+"/when",schemaPath:"#/properties/evidence_contract/items/properties/when/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err257];
}
else {
noteFault(vErrors, err257);
}
errors++;
}
if(func3(data83) < 1){
const err258 = {instancePath:instancePath+"/evidence_contract/" + i25+"/when",schemaPath:"#/properties/evidence_contract/items/properties/when/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err258];
}
else {
noteFault(vErrors, err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/evidence_contract/" + i25+"/when",schemaPath:"#/properties/evidence_contract/items/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err259];
}
else {
noteFault(vErrors, err259);
}
errors++;
}
}
if(data78.class !== undefined){
let data84 = data78.class;
if(!((((data84 === "T") || (data84 === "D")) || (data84 === "M")) || (data84 === "G"))){
const err260 = {instancePath:instancePath+"/evidence_contract/" + i25+"/class",schemaPath:"#/properties/evidence_contract/items/properties/class/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence_contract.items.properties.class.enum}};
if(vErrors === null){
vErrors = [err260];
}
else {
noteFault(vErrors, err260);
}
errors++;
}
}
if(data78.writer !== undefined){
let data85 = data78.writer;
if(typeof data85 === "string"){
if(func3(data85) > 64){
const err261 = {instancePath:instancePath+"/evidence_contract/" + i25+"/writer",schemaPath:"#/properties/evidence_contract/items/properties/writer/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err261];
}
else {
noteFault(vErrors, err261);
}
errors++;
}
if(func3(data85) < 1){
const err262 = {instancePath:instancePath+"/evidence_contract/" + i25+"/writer",schemaPath:"#/properties/evidence_contract/items/properties/writer/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err262];
}
else {
noteFault(vErrors, err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/evidence_contract/" + i25+"/writer",schemaPath:"#/properties/evidence_contract/items/properties/writer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err263];
}
else {
noteFault(vErrors, err263);
}
errors++;
}
}
if(data78.phase_id !== undefined){
let data86 = data78.phase_id;
if(!((((((((((((((((data86 === "pre-P(-1)") || (data86 === "P(-1)")) || (data86 === "P0")) || (data86 === "P1")) || (data86 === "P2")) || (data86 === "P3")) || (data86 === "P4")) || (data86 === "P5")) || (data86 === "P6")) || (data86 === "P7")) || (data86 === "P8")) || (data86 === "P9")) || (data86 === "P10")) || (data86 === "P11")) || (data86 === "P12")) || (data86 === "certification"))){
const err264 = {instancePath:instancePath+"/evidence_contract/" + i25+"/phase_id",schemaPath:"common.v1.schema.json#/$defs/phase_id/enum",keyword:"enum",params:{allowedValues: schema34.enum}};
if(vErrors === null){
vErrors = [err264];
}
else {
noteFault(vErrors, err264);
}
errors++;
}
}
if(data78.state !== undefined){
let data87 = data78.state;
if(!((data87 === "built") || (data87 === "planned"))){
const err265 = {instancePath:instancePath+"/evidence_contract/" + i25+"/state",schemaPath:"#/properties/evidence_contract/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence_contract.items.properties.state.enum}};
if(vErrors === null){
vErrors = [err265];
}
else {
noteFault(vErrors, err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/evidence_contract/" + i25,schemaPath:"#/properties/evidence_contract/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err266];
}
else {
noteFault(vErrors, err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/evidence_contract",schemaPath:"#/properties/evidence_contract/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err267];
}
else {
noteFault(vErrors, err267);
}
errors++;
}
}
if(data.capabilities !== undefined){
let data88 = data.capabilities;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.authority_handles === undefined){
const err268 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "authority_handles"}};
if(vErrors === null){
vErrors = [err268];
}
else {
noteFault(vErrors, err268);
}
errors++;
}
if(data88.identity_iam === undefined){
const err269 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "identity_iam"}};
if(vErrors === null){
vErrors = [err269];
}
else {
noteFault(vErrors, err269);
}
errors++;
}
if(data88.network === undefined){
const err270 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "network"}};
if(vErrors === null){
vErrors = [err270];
}
else {
noteFault(vErrors, err270);
}
errors++;
}
if(data88.data_stores === undefined){
const err271 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "data_stores"}};
if(vErrors === null){
vErrors = [err271];
}
else {
noteFault(vErrors, err271);
}
errors++;
}
if(data88.messaging === undefined){
const err272 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "messaging"}};
if(vErrors === null){
vErrors = [err272];
}
else {
noteFault(vErrors, err272);
}
errors++;
}
if(data88.secrets === undefined){
const err273 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "secrets"}};
if(vErrors === null){
vErrors = [err273];
}
else {
noteFault(vErrors, err273);
}
errors++;
}
if(data88.observability_evidence === undefined){
const err274 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "observability_evidence"}};
if(vErrors === null){
vErrors = [err274];
}
else {
noteFault(vErrors, err274);
}
errors++;
}
if(data88.rollback_rerun === undefined){
const err275 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "rollback_rerun"}};
if(vErrors === null){
vErrors = [err275];
}
else {
noteFault(vErrors, err275);
}
errors++;
}
if(data88.teardown === undefined){
const err276 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "teardown"}};
if(vErrors === null){
vErrors = [err276];
}
else {
noteFault(vErrors, err276);
}
errors++;
}
if(data88.budget === undefined){
const err277 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"required",params:{missingProperty: "budget"}};
if(vErrors === null){
vErrors = [err277];
}
else {
noteFault(vErrors, err277);
}
errors++;
}
for(const key13 in data88){
if(!(func1.call(schema31.properties.capabilities.properties, key13))){
const err278 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err278];
}
else {
noteFault(vErrors, err278);
}
errors++;
}
}
if(data88.authority_handles !== undefined){
let data89 = data88.authority_handles;
const _errs210 = errors;
let valid81 = false;
let passing4 = null;
const _errs211 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.lanes === undefined){
const err279 = {instancePath:instancePath+"/capabilities/authority_handles",schemaPath:"#/properties/capabilities/properties/authority_handles/oneOf/0/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err279];
}
else {
noteFault(vErrors, err279);
}
errors++;
}
for(const key14 in data89){
if(!(key14 === "lanes")){
const err280 = {instancePath:instancePath+"/capabilities/authority_handles",schemaPath:"#/properties/capabilities/properties/authority_handles/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err280];
}
else {
noteFault(vErrors, err280);
}
errors++;
}
}
if(data89.lanes !== undefined){
let data90 = data89.lanes;
if(Array.isArray(data90)){
if(data90.length < 1){
const err281 = {instancePath:instancePath+"/capabilities/authority_handles/lanes",schemaPath:"#/properties/capabilities/properties/authority_handles/oneOf/0/properties/lanes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err281];
}
else {
noteFault(vErrors, err281);
}
errors++;
}
const len17 = data90.length;
for(let i26=0; i26<len17; i26++){
let data91 = data90[i26];
if(typeof data91 === "string"){
if(!pattern5.test(data91)){
const err282 = {instancePath:instancePath+"/capabilities/authority_handles/lanes/" + i26,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err282];
}
else {
noteFault(vErrors, err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/capabilities/authority_handles/lanes/" + i26,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err283];
}
else {
noteFault(vErrors, err283);
}
errors++;
}
}
let i27 = data90.length;
let j9;
if(i27 > 1){
outer8:
for(;i27--;){
for(j9 = i27; j9--;){
if(func0(data90[i27], data90[j9])){
const err284 = {instancePath:instancePath+"/capabilities/authority_handles/lanes",schemaPath:"#/properties/capabilities/properties/authority_handles/oneOf/0/properties/lanes/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j9}};
if(vErrors === null){
vErrors = [err284];
}
else {
noteFault(vErrors, err284);
}
errors++;
break outer8;
}
}
}
}
}
else {
const err285 = {instancePath:instancePath+"/capabilities/authority_handles/lanes",schemaPath:"#/properties/capabilities/properties/authority_handles/oneOf/0/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err285];
}
else {
noteFault(vErrors, err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/capabilities/authority_handles",schemaPath:"#/properties/capabilities/properties/authority_handles/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err286];
}
else {
noteFault(vErrors, err286);
}
errors++;
}
var _valid5 = _errs211 === errors;
if(_valid5){
valid81 = true;
passing4 = 0;
var props1 = true;
}
const _errs219 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.not_applicable === undefined){
const err287 = {instancePath:instancePath+"/capabilities/authority_handles",schemaPath:"#/properties/capabilities/properties/authority_handles/oneOf/1/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err287];
}
else {
noteFault(vErrors, err287);
}
errors++;
}
for(const key15 in data89){
if(!(key15 === "not_applicable")){
const err288 = {instancePath:instancePath+"/capabilities/authority_handles",schemaPath:"#/properties/capabilities/properties/authority_handles/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err288];
}
else {
noteFault(vErrors, err288);
}
errors++;
}
}
if(data89.not_applicable !== undefined){
let data92 = data89.not_applicable;
if(typeof data92 === "string"){
if(func3(data92) > 512){
const err289 = {instancePath:instancePath+"/capabilities/authority_handles/not_applicable",schemaPath:"#/properties/capabilities/properties/authority_handles/oneOf/1/properties/not_applicable/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err289];
}
else {
noteFault(vErrors, err289);
}
errors++;
}
if(func3(data92) < 1){
const err290 = {instancePath:instancePath+"/capabilities/authority_handles/not_applicable",schemaPath:"#/properties/capabilities/properties/authority_handles/oneOf/1/properties/not_applicable/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err290];
}
else {
noteFault(vErrors, err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/capabilities/authority_handles/not_applicable",schemaPath:"#/properties/capabilities/properties/authority_handles/oneOf/1/properties/not_applicable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err291];
}
else {
noteFault(vErrors, err291);
}
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/capabilities/authority_handles",schemaPath:"#/properties/capabilities/properties/authority_handles/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err292];
}
else {
noteFault(vErrors, err292);
}
errors++;
}
var _valid5 = _errs219 === errors;
if(_valid5 && valid81){
valid81 = false;
passing4 = [passing4, 1];
}
else {
if(_valid5){
valid81 = true;
passing4 = 1;
if(props1 !== true){
props1 = true;
}
}
}
if(!valid81){
const err293 = {instancePath:instancePath+"/capabilities/authority_handles",schemaPath:"#/properties/capabilities/properties/authority_handles/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err293];
}
else {
noteFault(vErrors, err293);
}
errors++;
}
else {
errors = _errs210;
if(vErrors !== null){
if(_errs210){
vErrors.length = _errs210;
}
else {
vErrors = null;
}
}
}
}
if(data88.identity_iam !== undefined){
let data93 = data88.identity_iam;
const _errs225 = errors;
let valid88 = false;
let passing5 = null;
const _errs226 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.lanes === undefined){
const err294 = {instancePath:instancePath+"/capabilities/identity_iam",schemaPath:"#/properties/capabilities/properties/identity_iam/oneOf/0/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err294];
}
else {
noteFault(vErrors, err294);
}
errors++;
}
for(const key16 in data93){
if(!(key16 === "lanes")){
const err295 = {instancePath:instancePath+"/capabilities/identity_iam",schemaPath:"#/properties/capabilities/properties/identity_iam/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err295];
}
else {
noteFault(vErrors, err295);
}
errors++;
}
}
if(data93.lanes !== undefined){
let data94 = data93.lanes;
if(Array.isArray(data94)){
if(data94.length < 1){
const err296 = {instancePath:instancePath+"/capabilities/identity_iam/lanes",schemaPath:"#/properties/capabilities/properties/identity_iam/oneOf/0/properties/lanes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err296];
}
else {
noteFault(vErrors, err296);
}
errors++;
}
const len18 = data94.length;
for(let i28=0; i28<len18; i28++){
let data95 = data94[i28];
if(typeof data95 === "string"){
if(!pattern5.test(data95)){
const err297 = {instancePath:instancePath+"/capabilities/identity_iam/lanes/" + i28,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err297];
}
else {
noteFault(vErrors, err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/capabilities/identity_iam/lanes/" + i28,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err298];
}
else {
noteFault(vErrors, err298);
}
errors++;
}
}
let i29 = data94.length;
let j10;
if(i29 > 1){
outer9:
for(;i29--;){
for(j10 = i29; j10--;){
if(func0(data94[i29], data94[j10])){
const err299 = {instancePath:instancePath+"/capabilities/identity_iam/lanes",schemaPath:"#/properties/capabilities/properties/identity_iam/oneOf/0/properties/lanes/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j10}};
if(vErrors === null){
vErrors = [err299];
}
else {
noteFault(vErrors, err299);
}
errors++;
break outer9;
}
}
}
}
}
else {
const err300 = {instancePath:instancePath+"/capabilities/identity_iam/lanes",schemaPath:"#/properties/capabilities/properties/identity_iam/oneOf/0/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err300];
}
else {
noteFault(vErrors, err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/capabilities/identity_iam",schemaPath:"#/properties/capabilities/properties/identity_iam/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err301];
}
else {
noteFault(vErrors, err301);
}
errors++;
}
var _valid6 = _errs226 === errors;
if(_valid6){
valid88 = true;
passing5 = 0;
var props2 = true;
}
const _errs234 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.not_applicable === undefined){
const err302 = {instancePath:instancePath+"/capabilities/identity_iam",schemaPath:"#/properties/capabilities/properties/identity_iam/oneOf/1/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err302];
}
else {
noteFault(vErrors, err302);
}
errors++;
}
for(const key17 in data93){
if(!(key17 === "not_applicable")){
const err303 = {instancePath:instancePath+"/capabilities/identity_iam",schemaPath:"#/properties/capabilities/properties/identity_iam/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err303];
}
else {
noteFault(vErrors, err303);
}
errors++;
}
}
if(data93.not_applicable !== undefined){
let data96 = data93.not_applicable;
if(typeof data96 === "string"){
if(func3(data96) > 512){
const err304 = {instancePath:instancePath+"/capabilities/identity_iam/not_applicable",schemaPath:"#/properties/capabilities/properties/identity_iam/oneOf/1/properties/not_applicable/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err304];
}
else {
noteFault(vErrors, err304);
}
errors++;
}
if(func3(data96) < 1){
const err305 = {instancePath:instancePath+"/capabilities/identity_iam/not_applicable",schemaPath:"#/properties/capabilities/properties/identity_iam/oneOf/1/properties/not_applicable/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err305];
}
else {
noteFault(vErrors, err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/capabilities/identity_iam/not_applicable",schemaPath:"#/properties/capabilities/properties/identity_iam/oneOf/1/properties/not_applicable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err306];
}
else {
noteFault(vErrors, err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/capabilities/identity_iam",schemaPath:"#/properties/capabilities/properties/identity_iam/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err307];
}
else {
noteFault(vErrors, err307);
}
errors++;
}
var _valid6 = _errs234 === errors;
if(_valid6 && valid88){
valid88 = false;
passing5 = [passing5, 1];
}
else {
if(_valid6){
valid88 = true;
passing5 = 1;
if(props2 !== true){
props2 = true;
}
}
}
if(!valid88){
const err308 = {instancePath:instancePath+"/capabilities/identity_iam",schemaPath:"#/properties/capabilities/properties/identity_iam/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err308];
}
else {
noteFault(vErrors, err308);
}
errors++;
}
else {
errors = _errs225;
if(vErrors !== null){
if(_errs225){
vErrors.length = _errs225;
}
else {
vErrors = null;
}
}
}
}
if(data88.network !== undefined){
let data97 = data88.network;
const _errs240 = errors;
let valid95 = false;
let passing6 = null;
const _errs241 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.lanes === undefined){
const err309 = {instancePath:instancePath+"/capabilities/network",schemaPath:"#/properties/capabilities/properties/network/oneOf/0/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err309];
}
else {
noteFault(vErrors, err309);
}
errors++;
}
for(const key18 in data97){
if(!(key18 === "lanes")){
const err310 = {instancePath:instancePath+"/capabilities/network",schemaPath:"#/properties/capabilities/properties/network/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err310];
}
else {
noteFault(vErrors, err310);
}
errors++;
}
}
if(data97.lanes !== undefined){
let data98 = data97.lanes;
if(Array.isArray(data98)){
if(data98.length < 1){
const err311 = {instancePath:instancePath+"/capabilities/network/lanes",schemaPath:"#/properties/capabilities/properties/network/oneOf/0/properties/lanes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err311];
}
else {
noteFault(vErrors, err311);
}
errors++;
}
const len19 = data98.length;
for(let i30=0; i30<len19; i30++){
let data99 = data98[i30];
if(typeof data99 === "string"){
if(!pattern5.test(data99)){
const err312 = {instancePath:instancePath+"/capabilities/network/lanes/" + i30,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err312];
}
else {
noteFault(vErrors, err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/capabilities/network/lanes/" + i30,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err313];
}
else {
noteFault(vErrors, err313);
}
errors++;
}
}
let i31 = data98.length;
let j11;
if(i31 > 1){
outer10:
for(;i31--;){
for(j11 = i31; j11--;){
if(func0(data98[i31], data98[j11])){
const err314 = {instancePath:instancePath+"/capabilities/network/lanes",schemaPath:"#/properties/capabilities/properties/network/oneOf/0/properties/lanes/uniqueItems",keyword:"uniqueItems",params:{i: i31, j: j11}};
if(vErrors === null){
vErrors = [err314];
}
else {
noteFault(vErrors, err314);
}
errors++;
break outer10;
}
}
}
}
}
else {
const err315 = {instancePath:instancePath+"/capabilities/network/lanes",schemaPath:"#/properties/capabilities/properties/network/oneOf/0/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err315];
}
else {
noteFault(vErrors, err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/capabilities/network",schemaPath:"#/properties/capabilities/properties/network/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err316];
}
else {
noteFault(vErrors, err316);
}
errors++;
}
var _valid7 = _errs241 === errors;
if(_valid7){
valid95 = true;
passing6 = 0;
var props3 = true;
}
const _errs249 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.not_applicable === undefined){
const err317 = {instancePath:instancePath+"/capabilities/network",schemaPath:"#/properties/capabilities/properties/network/oneOf/1/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err317];
}
else {
noteFault(vErrors, err317);
}
errors++;
}
for(const key19 in data97){
if(!(key19 === "not_applicable")){
const err318 = {instancePath:instancePath+"/capabilities/network",schemaPath:"#/properties/capabilities/properties/network/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err318];
}
else {
noteFault(vErrors, err318);
}
errors++;
}
}
if(data97.not_applicable !== undefined){
let data100 = data97.not_applicable;
if(typeof data100 === "string"){
if(func3(data100) > 512){
const err319 = {instancePath:instancePath+"/capabilities/network/not_applicable",schemaPath:"#/properties/capabilities/properties/network/oneOf/1/properties/not_applicable/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err319];
}
else {
noteFault(vErrors, err319);
}
errors++;
}
if(func3(data100) < 1){
const err320 = {instancePath:instancePath+"/capabilities/network/not_applicable",schemaPath:"#/properties/capabilities/properties/network/oneOf/1/properties/not_applicable/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err320];
}
else {
noteFault(vErrors, err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/capabilities/network/not_applicable",schemaPath:"#/properties/capabilities/properties/network/oneOf/1/properties/not_applicable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err321];
}
else {
noteFault(vErrors, err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/capabilities/network",schemaPath:"#/properties/capabilities/properties/network/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err322];
}
else {
noteFault(vErrors, err322);
}
errors++;
}
var _valid7 = _errs249 === errors;
if(_valid7 && valid95){
valid95 = false;
passing6 = [passing6, 1];
}
else {
if(_valid7){
valid95 = true;
passing6 = 1;
if(props3 !== true){
props3 = true;
}
}
}
if(!valid95){
const err323 = {instancePath:instancePath+"/capabilities/network",schemaPath:"#/properties/capabilities/properties/network/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err323];
}
else {
noteFault(vErrors, err323);
}
errors++;
}
else {
errors = _errs240;
if(vErrors !== null){
if(_errs240){
vErrors.length = _errs240;
}
else {
vErrors = null;
}
}
}
}
if(data88.data_stores !== undefined){
let data101 = data88.data_stores;
const _errs255 = errors;
let valid102 = false;
let passing7 = null;
const _errs256 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.lanes === undefined){
const err324 = {instancePath:instancePath+"/capabilities/data_stores",schemaPath:"#/properties/capabilities/properties/data_stores/oneOf/0/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err324];
}
else {
noteFault(vErrors, err324);
}
errors++;
}
for(const key20 in data101){
if(!(key20 === "lanes")){
const err325 = {instancePath:instancePath+"/capabilities/data_stores",schemaPath:"#/properties/capabilities/properties/data_stores/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err325];
}
else {
noteFault(vErrors, err325);
}
errors++;
}
}
if(data101.lanes !== undefined){
let data102 = data101.lanes;
if(Array.isArray(data102)){
if(data102.length < 1){
const err326 = {instancePath:instancePath+"/capabilities/data_stores/lanes",schemaPath:"#/properties/capabilities/properties/data_stores/oneOf/0/properties/lanes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err326];
}
else {
noteFault(vErrors, err326);
}
errors++;
}
const len20 = data102.length;
for(let i32=0; i32<len20; i32++){
let data103 = data102[i32];
if(typeof data103 === "string"){
if(!pattern5.test(data103)){
const err327 = {instancePath:instancePath+"/capabilities/data_stores/lanes/" + i32,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err327];
}
else {
noteFault(vErrors, err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/capabilities/data_stores/lanes/" + i32,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err328];
}
else {
noteFault(vErrors, err328);
}
errors++;
}
}
let i33 = data102.length;
let j12;
if(i33 > 1){
outer11:
for(;i33--;){
for(j12 = i33; j12--;){
if(func0(data102[i33], data102[j12])){
const err329 = {instancePath:instancePath+"/capabilities/data_stores/lanes",schemaPath:"#/properties/capabilities/properties/data_stores/oneOf/0/properties/lanes/uniqueItems",keyword:"uniqueItems",params:{i: i33, j: j12}};
if(vErrors === null){
vErrors = [err329];
}
else {
noteFault(vErrors, err329);
}
errors++;
break outer11;
}
}
}
}
}
else {
const err330 = {instancePath:instancePath+"/capabilities/data_stores/lanes",schemaPath:"#/properties/capabilities/properties/data_stores/oneOf/0/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err330];
}
else {
noteFault(vErrors, err330);
}
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/capabilities/data_stores",schemaPath:"#/properties/capabilities/properties/data_stores/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err331];
}
else {
noteFault(vErrors, err331);
}
errors++;
}
var _valid8 = _errs256 === errors;
if(_valid8){
valid102 = true;
passing7 = 0;
var props4 = true;
}
const _errs264 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.not_applicable === undefined){
const err332 = {instancePath:instancePath+"/capabilities/data_stores",schemaPath:"#/properties/capabilities/properties/data_stores/oneOf/1/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err332];
}
else {
noteFault(vErrors, err332);
}
errors++;
}
for(const key21 in data101){
if(!(key21 === "not_applicable")){
const err333 = {instancePath:instancePath+"/capabilities/data_stores",schemaPath:"#/properties/capabilities/properties/data_stores/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err333];
}
else {
noteFault(vErrors, err333);
}
errors++;
}
}
if(data101.not_applicable !== undefined){
let data104 = data101.not_applicable;
if(typeof data104 === "string"){
if(func3(data104) > 512){
const err334 = {instancePath:instancePath+"/capabilities/data_stores/not_applicable",schemaPath:"#/properties/capabilities/properties/data_stores/oneOf/1/properties/not_applicable/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err334];
}
else {
noteFault(vErrors, err334);
}
errors++;
}
if(func3(data104) < 1){
const err335 = {instancePath:instancePath+"/capabilities/data_stores/not_applicable",schemaPath:"#/properties/capabilities/properties/data_stores/oneOf/1/properties/not_applicable/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err335];
}
else {
noteFault(vErrors, err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/capabilities/data_stores/not_applicable",schemaPath:"#/properties/capabilities/properties/data_stores/oneOf/1/properties/not_applicable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err336];
}
else {
noteFault(vErrors, err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/capabilities/data_stores",schemaPath:"#/properties/capabilities/properties/data_stores/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err337];
}
else {
noteFault(vErrors, err337);
}
errors++;
}
var _valid8 = _errs264 === errors;
if(_valid8 && valid102){
valid102 = false;
passing7 = [passing7, 1];
}
else {
if(_valid8){
valid102 = true;
passing7 = 1;
if(props4 !== true){
props4 = true;
}
}
}
if(!valid102){
const err338 = {instancePath:instancePath+"/capabilities/data_stores",schemaPath:"#/properties/capabilities/properties/data_stores/oneOf",keyword:"oneOf",params:{passingSchemas: passing7}};
if(vErrors === null){
vErrors = [err338];
}
else {
noteFault(vErrors, err338);
}
errors++;
}
else {
errors = _errs255;
if(vErrors !== null){
if(_errs255){
vErrors.length = _errs255;
}
else {
vErrors = null;
}
}
}
}
if(data88.messaging !== undefined){
let data105 = data88.messaging;
const _errs270 = errors;
let valid109 = false;
let passing8 = null;
const _errs271 = errors;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.lanes === undefined){
const err339 = {instancePath:instancePath+"/capabilities/messaging",schemaPath:"#/properties/capabilities/properties/messaging/oneOf/0/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err339];
}
else {
noteFault(vErrors, err339);
}
errors++;
}
for(const key22 in data105){
if(!(key22 === "lanes")){
const err340 = {instancePath:instancePath+"/capabilities/messaging",schemaPath:"#/properties/capabilities/properties/messaging/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err340];
}
else {
noteFault(vErrors, err340);
}
errors++;
}
}
if(data105.lanes !== undefined){
let data106 = data105.lanes;
if(Array.isArray(data106)){
if(data106.length < 1){
const err341 = {instancePath:instancePath+"/capabilities/messaging/lanes",schemaPath:"#/properties/capabilities/properties/messaging/oneOf/0/properties/lanes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err341];
}
else {
noteFault(vErrors, err341);
}
errors++;
}
const len21 = data106.length;
for(let i34=0; i34<len21; i34++){
let data107 = data106[i34];
if(typeof data107 === "string"){
if(!pattern5.test(data107)){
const err342 = {instancePath:instancePath+"/capabilities/messaging/lanes/" + i34,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err342];
}
else {
noteFault(vErrors, err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/capabilities/messaging/lanes/" + i34,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err343];
}
else {
noteFault(vErrors, err343);
}
errors++;
}
}
let i35 = data106.length;
let j13;
if(i35 > 1){
outer12:
for(;i35--;){
for(j13 = i35; j13--;){
if(func0(data106[i35], data106[j13])){
const err344 = {instancePath:instancePath+"/capabilities/messaging/lanes",schemaPath:"#/properties/capabilities/properties/messaging/oneOf/0/properties/lanes/uniqueItems",keyword:"uniqueItems",params:{i: i35, j: j13}};
if(vErrors === null){
vErrors = [err344];
}
else {
noteFault(vErrors, err344);
}
errors++;
break outer12;
}
}
}
}
}
else {
const err345 = {instancePath:instancePath+"/capabilities/messaging/lanes",schemaPath:"#/properties/capabilities/properties/messaging/oneOf/0/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err345];
}
else {
noteFault(vErrors, err345);
}
errors++;
}
}
}
else {
const err346 = {instancePath:instancePath+"/capabilities/messaging",schemaPath:"#/properties/capabilities/properties/messaging/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err346];
}
else {
noteFault(vErrors, err346);
}
errors++;
}
var _valid9 = _errs271 === errors;
if(_valid9){
valid109 = true;
passing8 = 0;
var props5 = true;
}
const _errs279 = errors;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.not_applicable === undefined){
const err347 = {instancePath:instancePath+"/capabilities/messaging",schemaPath:"#/properties/capabilities/properties/messaging/oneOf/1/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err347];
}
else {
noteFault(vErrors, err347);
}
errors++;
}
for(const key23 in data105){
if(!(key23 === "not_applicable")){
const err348 = {instancePath:instancePath+"/capabilities/messaging",schemaPath:"#/properties/capabilities/properties/messaging/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err348];
}
else {
noteFault(vErrors, err348);
}
errors++;
}
}
if(data105.not_applicable !== undefined){
let data108 = data105.not_applicable;
if(typeof data108 === "string"){
if(func3(data108) > 512){
const err349 = {instancePath:instancePath+"/capabilities/messaging/not_applicable",schemaPath:"#/properties/capabilities/properties/messaging/oneOf/1/properties/not_applicable/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err349];
}
else {
noteFault(vErrors, err349);
}
errors++;
}
if(func3(data108) < 1){
const err350 = {instancePath:instancePath+"/capabilities/messaging/not_applicable",schemaPath:"#/properties/capabilities/properties/messaging/oneOf/1/properties/not_applicable/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err350];
}
else {
noteFault(vErrors, err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/capabilities/messaging/not_applicable",schemaPath:"#/properties/capabilities/properties/messaging/oneOf/1/properties/not_applicable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err351];
}
else {
noteFault(vErrors, err351);
}
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/capabilities/messaging",schemaPath:"#/properties/capabilities/properties/messaging/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err352];
}
else {
noteFault(vErrors, err352);
}
errors++;
}
var _valid9 = _errs279 === errors;
if(_valid9 && valid109){
valid109 = false;
passing8 = [passing8, 1];
}
else {
if(_valid9){
valid109 = true;
passing8 = 1;
if(props5 !== true){
props5 = true;
}
}
}
if(!valid109){
const err353 = {instancePath:instancePath+"/capabilities/messaging",schemaPath:"#/properties/capabilities/properties/messaging/oneOf",keyword:"oneOf",params:{passingSchemas: passing8}};
if(vErrors === null){
vErrors = [err353];
}
else {
noteFault(vErrors, err353);
}
errors++;
}
else {
errors = _errs270;
if(vErrors !== null){
if(_errs270){
vErrors.length = _errs270;
}
else {
vErrors = null;
}
}
}
}
if(data88.secrets !== undefined){
let data109 = data88.secrets;
const _errs285 = errors;
let valid116 = false;
let passing9 = null;
const _errs286 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.lanes === undefined){
const err354 = {instancePath:instancePath+"/capabilities/secrets",schemaPath:"#/properties/capabilities/properties/secrets/oneOf/0/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err354];
}
else {
noteFault(vErrors, err354);
}
errors++;
}
for(const key24 in data109){
if(!(key24 === "lanes")){
const err355 = {instancePath:instancePath+"/capabilities/secrets",schemaPath:"#/properties/capabilities/properties/secrets/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err355];
}
else {
noteFault(vErrors, err355);
}
errors++;
}
}
if(data109.lanes !== undefined){
let data110 = data109.lanes;
if(Array.isArray(data110)){
if(data110.length < 1){
const err356 = {instancePath:instancePath+"/capabilities/secrets/lanes",schemaPath:"#/properties/capabilities/properties/secrets/oneOf/0/properties/lanes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err356];
}
else {
noteFault(vErrors, err356);
}
errors++;
}
const len22 = data110.length;
for(let i36=0; i36<len22; i36++){
let data111 = data110[i36];
if(typeof data111 === "string"){
if(!pattern5.test(data111)){
const err357 = {instancePath:instancePath+"/capabilities/secrets/lanes/" + i36,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err357];
}
else {
noteFault(vErrors, err357);
}
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/capabilities/secrets/lanes/" + i36,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err358];
}
else {
noteFault(vErrors, err358);
}
errors++;
}
}
let i37 = data110.length;
let j14;
if(i37 > 1){
outer13:
for(;i37--;){
for(j14 = i37; j14--;){
if(func0(data110[i37], data110[j14])){
const err359 = {instancePath:instancePath+"/capabilities/secrets/lanes",schemaPath:"#/properties/capabilities/properties/secrets/oneOf/0/properties/lanes/uniqueItems",keyword:"uniqueItems",params:{i: i37, j: j14}};
if(vErrors === null){
vErrors = [err359];
}
else {
noteFault(vErrors, err359);
}
errors++;
break outer13;
}
}
}
}
}
else {
const err360 = {instancePath:instancePath+"/capabilities/secrets/lanes",schemaPath:"#/properties/capabilities/properties/secrets/oneOf/0/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err360];
}
else {
noteFault(vErrors, err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/capabilities/secrets",schemaPath:"#/properties/capabilities/properties/secrets/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err361];
}
else {
noteFault(vErrors, err361);
}
errors++;
}
var _valid10 = _errs286 === errors;
if(_valid10){
valid116 = true;
passing9 = 0;
var props6 = true;
}
const _errs294 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.not_applicable === undefined){
const err362 = {instancePath:instancePath+"/capabilities/secrets",schemaPath:"#/properties/capabilities/properties/secrets/oneOf/1/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err362];
}
else {
noteFault(vErrors, err362);
}
errors++;
}
for(const key25 in data109){
if(!(key25 === "not_applicable")){
const err363 = {instancePath:instancePath+"/capabilities/secrets",schemaPath:"#/properties/capabilities/properties/secrets/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err363];
}
else {
noteFault(vErrors, err363);
}
errors++;
}
}
if(data109.not_applicable !== undefined){
let data112 = data109.not_applicable;
if(typeof data112 === "string"){
if(func3(data112) > 512){
const err364 = {instancePath:instancePath+"/capabilities/secrets/not_applicable",schemaPath:"#/properties/capabilities/properties/secrets/oneOf/1/properties/not_applicable/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err364];
}
else {
noteFault(vErrors, err364);
}
errors++;
}
if(func3(data112) < 1){
const err365 = {instancePath:instancePath+"/capabilities/secrets/not_applicable",schemaPath:"#/properties/capabilities/properties/secrets/oneOf/1/properties/not_applicable/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err365];
}
else {
noteFault(vErrors, err365);
}
errors++;
}
}
else {
const err366 = {instancePath:instancePath+"/capabilities/secrets/not_applicable",schemaPath:"#/properties/capabilities/properties/secrets/oneOf/1/properties/not_applicable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err366];
}
else {
noteFault(vErrors, err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/capabilities/secrets",schemaPath:"#/properties/capabilities/properties/secrets/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err367];
}
else {
noteFault(vErrors, err367);
}
errors++;
}
var _valid10 = _errs294 === errors;
if(_valid10 && valid116){
valid116 = false;
passing9 = [passing9, 1];
}
else {
if(_valid10){
valid116 = true;
passing9 = 1;
if(props6 !== true){
props6 = true;
}
}
}
if(!valid116){
const err368 = {instancePath:instancePath+"/capabilities/secrets",schemaPath:"#/properties/capabilities/properties/secrets/oneOf",keyword:"oneOf",params:{passingSchemas: passing9}};
if(vErrors === null){
vErrors = [err368];
}
else {
noteFault(vErrors, err368);
}
errors++;
}
else {
errors = _errs285;
if(vErrors !== null){
if(_errs285){
vErrors.length = _errs285;
}
else {
vErrors = null;
}
}
}
}
if(data88.observability_evidence !== undefined){
let data113 = data88.observability_evidence;
const _errs300 = errors;
let valid123 = false;
let passing10 = null;
const _errs301 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.lanes === undefined){
const err369 = {instancePath:instancePath+"/capabilities/observability_evidence",schemaPath:"#/properties/capabilities/properties/observability_evidence/oneOf/0/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err369];
}
else {
noteFault(vErrors, err369);
}
errors++;
}
for(const key26 in data113){
if(!(key26 === "lanes")){
const err370 = {instancePath:instancePath+"/capabilities/observability_evidence",schemaPath:"#/properties/capabilities/properties/observability_evidence/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err370];
}
else {
noteFault(vErrors, err370);
}
errors++;
}
}
if(data113.lanes !== undefined){
let data114 = data113.lanes;
if(Array.isArray(data114)){
if(data114.length < 1){
const err371 = {instancePath:instancePath+"/capabilities/observability_evidence/lanes",schemaPath:"#/properties/capabilities/properties/observability_evidence/oneOf/0/properties/lanes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err371];
}
else {
noteFault(vErrors, err371);
}
errors++;
}
const len23 = data114.length;
for(let i38=0; i38<len23; i38++){
let data115 = data114[i38];
if(typeof data115 === "string"){
if(!pattern5.test(data115)){
const err372 = {instancePath:instancePath+"/capabilities/observability_evidence/lanes/" + i38,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err372];
}
else {
noteFault(vErrors, err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/capabilities/observability_evidence/lanes/" + i38,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err373];
}
else {
noteFault(vErrors, err373);
}
errors++;
}
}
let i39 = data114.length;
let j15;
if(i39 > 1){
outer14:
for(;i39--;){
for(j15 = i39; j15--;){
if(func0(data114[i39], data114[j15])){
const err374 = {instancePath:instancePath+"/capabilities/observability_evidence/lanes",schemaPath:"#/properties/capabilities/properties/observability_evidence/oneOf/0/properties/lanes/uniqueItems",keyword:"uniqueItems",params:{i: i39, j: j15}};
if(vErrors === null){
vErrors = [err374];
}
else {
noteFault(vErrors, err374);
}
errors++;
break outer14;
}
}
}
}
}
else {
const err375 = {instancePath:instancePath+"/capabilities/observability_evidence/lanes",schemaPath:"#/properties/capabilities/properties/observability_evidence/oneOf/0/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err375];
}
else {
noteFault(vErrors, err375);
}
errors++;
}
}
}
else {
const err376 = {instancePath:instancePath+"/capabilities/observability_evidence",schemaPath:"#/properties/capabilities/properties/observability_evidence/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err376];
}
else {
noteFault(vErrors, err376);
}
errors++;
}
var _valid11 = _errs301 === errors;
if(_valid11){
valid123 = true;
passing10 = 0;
var props7 = true;
}
const _errs309 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.not_applicable === undefined){
const err377 = {instancePath:instancePath+"/capabilities/observability_evidence",schemaPath:"#/properties/capabilities/properties/observability_evidence/oneOf/1/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err377];
}
else {
noteFault(vErrors, err377);
}
errors++;
}
for(const key27 in data113){
if(!(key27 === "not_applicable")){
const err378 = {instancePath:instancePath+"/capabilities/observability_evidence",schemaPath:"#/properties/capabilities/properties/observability_evidence/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err378];
}
else {
noteFault(vErrors, err378);
}
errors++;
}
}
if(data113.not_applicable !== undefined){
let data116 = data113.not_applicable;
if(typeof data116 === "string"){
if(func3(data116) > 512){
const err379 = {instancePath:instancePath+"/capabilities/observability_evidence/not_applicable",schemaPath:"#/properties/capabilities/properties/observability_evidence/oneOf/1/properties/not_applicable/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err379];
}
else {
noteFault(vErrors, err379);
}
errors++;
}
if(func3(data116) < 1){
const err380 = {instancePath:instancePath+"/capabilities/observability_evidence/not_applicable",schemaPath:"#/properties/capabilities/properties/observability_evidence/oneOf/1/properties/not_applicable/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err380];
}
else {
noteFault(vErrors, err380);
}
errors++;
}
}
else {
const err381 = {instancePath:instancePath+"/capabilities/observability_evidence/not_applicable",schemaPath:"#/properties/capabilities/properties/observability_evidence/oneOf/1/properties/not_applicable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err381];
}
else {
noteFault(vErrors, err381);
}
errors++;
}
}
}
else {
const err382 = {instancePath:instancePath+"/capabilities/observability_evidence",schemaPath:"#/properties/capabilities/properties/observability_evidence/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err382];
}
else {
noteFault(vErrors, err382);
}
errors++;
}
var _valid11 = _errs309 === errors;
if(_valid11 && valid123){
valid123 = false;
passing10 = [passing10, 1];
}
else {
if(_valid11){
valid123 = true;
passing10 = 1;
if(props7 !== true){
props7 = true;
}
}
}
if(!valid123){
const err383 = {instancePath:instancePath+"/capabilities/observability_evidence",schemaPath:"#/properties/capabilities/properties/observability_evidence/oneOf",keyword:"oneOf",params:{passingSchemas: passing10}};
if(vErrors === null){
vErrors = [err383];
}
else {
noteFault(vErrors, err383);
}
errors++;
}
else {
errors = _errs300;
if(vErrors !== null){
if(_errs300){
vErrors.length = _errs300;
}
else {
vErrors = null;
}
}
}
}
if(data88.rollback_rerun !== undefined){
let data117 = data88.rollback_rerun;
const _errs315 = errors;
let valid130 = false;
let passing11 = null;
const _errs316 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.lanes === undefined){
const err384 = {instancePath:instancePath+"/capabilities/rollback_rerun",schemaPath:"#/properties/capabilities/properties/rollback_rerun/oneOf/0/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err384];
}
else {
noteFault(vErrors, err384);
}
errors++;
}
for(const key28 in data117){
if(!(key28 === "lanes")){
const err385 = {instancePath:instancePath+"/capabilities/rollback_rerun",schemaPath:"#/properties/capabilities/properties/rollback_rerun/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err385];
}
else {
noteFault(vErrors, err385);
}
errors++;
}
}
if(data117.lanes !== undefined){
let data118 = data117.lanes;
if(Array.isArray(data118)){
if(data118.length < 1){
const err386 = {instancePath:instancePath+"/capabilities/rollback_rerun/lanes",schemaPath:"#/properties/capabilities/properties/rollback_rerun/oneOf/0/properties/lanes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err386];
}
else {
noteFault(vErrors, err386);
}
errors++;
}
const len24 = data118.length;
for(let i40=0; i40<len24; i40++){
let data119 = data118[i40];
if(typeof data119 === "string"){
if(!pattern5.test(data119)){
const err387 = {instancePath:instancePath+"/capabilities/rollback_rerun/lanes/" + i40,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err387];
}
else {
noteFault(vErrors, err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/capabilities/rollback_rerun/lanes/" + i40,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err388];
}
else {
noteFault(vErrors, err388);
}
errors++;
}
}
let i41 = data118.length;
let j16;
if(i41 > 1){
outer15:
for(;i41--;){
for(j16 = i41; j16--;){
if(func0(data118[i41], data118[j16])){
const err389 = {instancePath:instancePath+"/capabilities/rollback_rerun/lanes",schemaPath:"#/properties/capabilities/properties/rollback_rerun/oneOf/0/properties/lanes/uniqueItems",keyword:"uniqueItems",params:{i: i41, j: j16}};
if(vErrors === null){
vErrors = [err389];
}
else {
noteFault(vErrors, err389);
}
errors++;
break outer15;
}
}
}
}
}
else {
const err390 = {instancePath:instancePath+"/capabilities/rollback_rerun/lanes",schemaPath:"#/properties/capabilities/properties/rollback_rerun/oneOf/0/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err390];
}
else {
noteFault(vErrors, err390);
}
errors++;
}
}
}
else {
const err391 = {instancePath:instancePath+"/capabilities/rollback_rerun",schemaPath:"#/properties/capabilities/properties/rollback_rerun/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err391];
}
else {
noteFault(vErrors, err391);
}
errors++;
}
var _valid12 = _errs316 === errors;
if(_valid12){
valid130 = true;
passing11 = 0;
var props8 = true;
}
const _errs324 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.not_applicable === undefined){
const err392 = {instancePath:instancePath+"/capabilities/rollback_rerun",schemaPath:"#/properties/capabilities/properties/rollback_rerun/oneOf/1/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err392];
}
else {
noteFault(vErrors, err392);
}
errors++;
}
for(const key29 in data117){
if(!(key29 === "not_applicable")){
const err393 = {instancePath:instancePath+"/capabilities/rollback_rerun",schemaPath:"#/properties/capabilities/properties/rollback_rerun/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err393];
}
else {
noteFault(vErrors, err393);
}
errors++;
}
}
if(data117.not_applicable !== undefined){
let data120 = data117.not_applicable;
if(typeof data120 === "string"){
if(func3(data120) > 512){
const err394 = {instancePath:instancePath+"/capabilities/rollback_rerun/not_applicable",schemaPath:"#/properties/capabilities/properties/rollback_rerun/oneOf/1/properties/not_applicable/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err394];
}
else {
noteFault(vErrors, err394);
}
errors++;
}
if(func3(data120) < 1){
const err395 = {instancePath:instancePath+"/capabilities/rollback_rerun/not_applicable",schemaPath:"#/properties/capabilities/properties/rollback_rerun/oneOf/1/properties/not_applicable/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err395];
}
else {
noteFault(vErrors, err395);
}
errors++;
}
}
else {
const err396 = {instancePath:instancePath+"/capabilities/rollback_rerun/not_applicable",schemaPath:"#/properties/capabilities/properties/rollback_rerun/oneOf/1/properties/not_applicable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err396];
}
else {
noteFault(vErrors, err396);
}
errors++;
}
}
}
else {
const err397 = {instancePath:instancePath+"/capabilities/rollback_rerun",schemaPath:"#/properties/capabilities/properties/rollback_rerun/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err397];
}
else {
noteFault(vErrors, err397);
}
errors++;
}
var _valid12 = _errs324 === errors;
if(_valid12 && valid130){
valid130 = false;
passing11 = [passing11, 1];
}
else {
if(_valid12){
valid130 = true;
passing11 = 1;
if(props8 !== true){
props8 = true;
}
}
}
if(!valid130){
const err398 = {instancePath:instancePath+"/capabilities/rollback_rerun",schemaPath:"#/properties/capabilities/properties/rollback_rerun/oneOf",keyword:"oneOf",params:{passingSchemas: passing11}};
if(vErrors === null){
vErrors = [err398];
}
else {
noteFault(vErrors, err398);
}
errors++;
}
else {
errors = _errs315;
if(vErrors !== null){
if(_errs315){
vErrors.length = _errs315;
}
else {
vErrors = null;
}
}
}
}
if(data88.teardown !== undefined){
let data121 = data88.teardown;
const _errs330 = errors;
let valid137 = false;
let passing12 = null;
const _errs331 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.lanes === undefined){
const err399 = {instancePath:instancePath+"/capabilities/teardown",schemaPath:"#/properties/capabilities/properties/teardown/oneOf/0/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err399];
}
else {
noteFault(vErrors, err399);
}
errors++;
}
for(const key30 in data121){
if(!(key30 === "lanes")){
const err400 = {instancePath:instancePath+"/capabilities/teardown",schemaPath:"#/properties/capabilities/properties/teardown/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err400];
}
else {
noteFault(vErrors, err400);
}
errors++;
}
}
if(data121.lanes !== undefined){
let data122 = data121.lanes;
if(Array.isArray(data122)){
if(data122.length < 1){
const err401 = {instancePath:instancePath+"/capabilities/teardown/lanes",schemaPath:"#/properties/capabilities/properties/teardown/oneOf/0/properties/lanes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err401];
}
else {
noteFault(vErrors, err401);
}
errors++;
}
const len25 = data122.length;
for(let i42=0; i42<len25; i42++){
let data123 = data122[i42];
if(typeof data123 === "string"){
if(!pattern5.test(data123)){
const err402 = {instancePath:instancePath+"/capabilities/teardown/lanes/" + i42,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err402];
}
else {
noteFault(vErrors, err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/capabilities/teardown/lanes/" + i42,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err403];
}
else {
noteFault(vErrors, err403);
}
errors++;
}
}
let i43 = data122.length;
let j17;
if(i43 > 1){
outer16:
for(;i43--;){
for(j17 = i43; j17--;){
if(func0(data122[i43], data122[j17])){
const err404 = {instancePath:instancePath+"/capabilities/teardown/lanes",schemaPath:"#/properties/capabilities/properties/teardown/oneOf/0/properties/lanes/uniqueItems",keyword:"uniqueItems",params:{i: i43, j: j17}};
if(vErrors === null){
vErrors = [err404];
}
else {
noteFault(vErrors, err404);
}
errors++;
break outer16;
}
}
}
}
}
else {
const err405 = {instancePath:instancePath+"/capabilities/teardown/lanes",schemaPath:"#/properties/capabilities/properties/teardown/oneOf/0/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err405];
}
else {
noteFault(vErrors, err405);
}
errors++;
}
}
}
else {
const err406 = {instancePath:instancePath+"/capabilities/teardown",schemaPath:"#/properties/capabilities/properties/teardown/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err406];
}
else {
noteFault(vErrors, err406);
}
errors++;
}
var _valid13 = _errs331 === errors;
if(_valid13){
valid137 = true;
passing12 = 0;
var props9 = true;
}
const _errs339 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.not_applicable === undefined){
const err407 = {instancePath:instancePath+"/capabilities/teardown",schemaPath:"#/properties/capabilities/properties/teardown/oneOf/1/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err407];
}
else {
noteFault(vErrors, err407);
}
errors++;
}
for(const key31 in data121){
if(!(key31 === "not_applicable")){
const err408 = {instancePath:instancePath+"/capabilities/teardown",schemaPath:"#/properties/capabilities/properties/teardown/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err408];
}
else {
noteFault(vErrors, err408);
}
errors++;
}
}
if(data121.not_applicable !== undefined){
let data124 = data121.not_applicable;
if(typeof data124 === "string"){
if(func3(data124) > 512){
const err409 = {instancePath:instancePath+"/capabilities/teardown/not_applicable",schemaPath:"#/properties/capabilities/properties/teardown/oneOf/1/properties/not_applicable/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err409];
}
else {
noteFault(vErrors, err409);
}
errors++;
}
if(func3(data124) < 1){
const err410 = {instancePath:instancePath+"/capabilities/teardown/not_applicable",schemaPath:"#/properties/capabilities/properties/teardown/oneOf/1/properties/not_applicable/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err410];
}
else {
noteFault(vErrors, err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/capabilities/teardown/not_applicable",schemaPath:"#/properties/capabilities/properties/teardown/oneOf/1/properties/not_applicable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err411];
}
else {
noteFault(vErrors, err411);
}
errors++;
}
}
}
else {
const err412 = {instancePath:instancePath+"/capabilities/teardown",schemaPath:"#/properties/capabilities/properties/teardown/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err412];
}
else {
noteFault(vErrors, err412);
}
errors++;
}
var _valid13 = _errs339 === errors;
if(_valid13 && valid137){
valid137 = false;
passing12 = [passing12, 1];
}
else {
if(_valid13){
valid137 = true;
passing12 = 1;
if(props9 !== true){
props9 = true;
}
}
}
if(!valid137){
const err413 = {instancePath:instancePath+"/capabilities/teardown",schemaPath:"#/properties/capabilities/properties/teardown/oneOf",keyword:"oneOf",params:{passingSchemas: passing12}};
if(vErrors === null){
vErrors = [err413];
}
else {
noteFault(vErrors, err413);
}
errors++;
}
else {
errors = _errs330;
if(vErrors !== null){
if(_errs330){
vErrors.length = _errs330;
}
else {
vErrors = null;
}
}
}
}
if(data88.budget !== undefined){
let data125 = data88.budget;
const _errs345 = errors;
let valid144 = false;
let passing13 = null;
const _errs346 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.lanes === undefined){
const err414 = {instancePath:instancePath+"/capabilities/budget",schemaPath:"#/properties/capabilities/properties/budget/oneOf/0/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err414];
}
else {
noteFault(vErrors, err414);
}
errors++;
}
for(const key32 in data125){
if(!(key32 === "lanes")){
const err415 = {instancePath:instancePath+"/capabilities/budget",schemaPath:"#/properties/capabilities/properties/budget/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err415];
}
else {
noteFault(vErrors, err415);
}
errors++;
}
}
if(data125.lanes !== undefined){
let data126 = data125.lanes;
if(Array.isArray(data126)){
if(data126.length < 1){
const err416 = {instancePath:instancePath+"/capabilities/budget/lanes",schemaPath:"#/properties/capabilities/properties/budget/oneOf/0/properties/lanes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err416];
}
else {
noteFault(vErrors, err416);
}
errors++;
}
const len26 = data126.length;
for(let i44=0; i44<len26; i44++){
let data127 = data126[i44];
if(typeof data127 === "string"){
if(!pattern5.test(data127)){
const err417 = {instancePath:instancePath+"/capabilities/budget/lanes/" + i44,schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err417];
}
else {
noteFault(vErrors, err417);
}
errors++;
}
}
else {
const err418 = {instancePath:instancePath+"/capabilities/budget/lanes/" + i44,schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err418];
}
else {
noteFault(vErrors, err418);
}
errors++;
}
}
let i45 = data126.length;
let j18;
if(i45 > 1){
outer17:
for(;i45--;){
for(j18 = i45; j18--;){
if(func0(data126[i45], data126[j18])){
const err419 = {instancePath:instancePath+"/capabilities/budget/lanes",schemaPath:"#/properties/capabilities/properties/budget/oneOf/0/properties/lanes/uniqueItems",keyword:"uniqueItems",params:{i: i45, j: j18}};
if(vErrors === null){
vErrors = [err419];
}
else {
noteFault(vErrors, err419);
}
errors++;
break outer17;
}
}
}
}
}
else {
const err420 = {instancePath:instancePath+"/capabilities/budget/lanes",schemaPath:"#/properties/capabilities/properties/budget/oneOf/0/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err420];
}
else {
noteFault(vErrors, err420);
}
errors++;
}
}
}
else {
const err421 = {instancePath:instancePath+"/capabilities/budget",schemaPath:"#/properties/capabilities/properties/budget/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err421];
}
else {
noteFault(vErrors, err421);
}
errors++;
}
var _valid14 = _errs346 === errors;
if(_valid14){
valid144 = true;
passing13 = 0;
var props10 = true;
}
const _errs354 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.not_applicable === undefined){
const err422 = {instancePath:instancePath+"/capabilities/budget",schemaPath:"#/properties/capabilities/properties/budget/oneOf/1/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err422];
}
else {
noteFault(vErrors, err422);
}
errors++;
}
for(const key33 in data125){
if(!(key33 === "not_applicable")){
const err423 = {instancePath:instancePath+"/capabilities/budget",schemaPath:"#/properties/capabilities/properties/budget/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err423];
}
else {
noteFault(vErrors, err423);
}
errors++;
}
}
if(data125.not_applicable !== undefined){
let data128 = data125.not_applicable;
if(typeof data128 === "string"){
if(func3(data128) > 512){
const err424 = {instancePath:instancePath+"/capabilities/budget/not_applicable",schemaPath:"#/properties/capabilities/properties/budget/oneOf/1/properties/not_applicable/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err424];
}
else {
noteFault(vErrors, err424);
}
errors++;
}
if(func3(data128) < 1){
const err425 = {instancePath:instancePath+"/capabilities/budget/not_applicable",schemaPath:"#/properties/capabilities/properties/budget/oneOf/1/properties/not_applicable/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err425];
}
else {
noteFault(vErrors, err425);
}
errors++;
}
}
else {
const err426 = {instancePath:instancePath+"/capabilities/budget/not_applicable",schemaPath:"#/properties/capabilities/properties/budget/oneOf/1/properties/not_applicable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err426];
}
else {
noteFault(vErrors, err426);
}
errors++;
}
}
}
else {
const err427 = {instancePath:instancePath+"/capabilities/budget",schemaPath:"#/properties/capabilities/properties/budget/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err427];
}
else {
noteFault(vErrors, err427);
}
errors++;
}
var _valid14 = _errs354 === errors;
if(_valid14 && valid144){
valid144 = false;
passing13 = [passing13, 1];
}
else {
if(_valid14){
valid144 = true;
passing13 = 1;
if(props10 !== true){
props10 = true;
}
}
}
if(!valid144){
const err428 = {instancePath:instancePath+"/capabilities/budget",schemaPath:"#/properties/capabilities/properties/budget/oneOf",keyword:"oneOf",params:{passingSchemas: passing13}};
if(vErrors === null){
vErrors = [err428];
}
else {
noteFault(vErrors, err428);
}
errors++;
}
else {
errors = _errs345;
if(vErrors !== null){
if(_errs345){
vErrors.length = _errs345;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err429 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err429];
}
else {
noteFault(vErrors, err429);
}
errors++;
}
}
if(data.required_decisions !== undefined){
let data129 = data.required_decisions;
if(Array.isArray(data129)){
if(data129.length < 1){
const err430 = {instancePath:instancePath+"/required_decisions",schemaPath:"#/properties/required_decisions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err430];
}
else {
noteFault(vErrors, err430);
}
errors++;
}
const len27 = data129.length;
for(let i46=0; i46<len27; i46++){
let data130 = data129[i46];
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.key === undefined){
const err431 = {instancePath:instancePath+"/required_decisions/" + i46,schemaPath:"#/properties/required_decisions/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err431];
}
else {
noteFault(vErrors, err431);
}
errors++;
}
if(data130.text === undefined){
const err432 = {instancePath:instancePath+"/required_decisions/" + i46,schemaPath:"#/properties/required_decisions/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err432];
}
else {
noteFault(vErrors, err432);
}
errors++;
}
if(data130.handles === undefined){
const err433 = {instancePath:instancePath+"/required_decisions/" + i46,schemaPath:"#/properties/required_decisions/items/required",keyword:"required",params:{missingProperty: "handles"}};
if(vErrors === null){
vErrors = [err433];
}
else {
noteFault(vErrors, err433);
}
errors++;
}
if(data130.type === undefined){
const err434 = {instancePath:instancePath+"/required_decisions/" + i46,schemaPath:"#/properties/required_decisions/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err434];
}
else {
noteFault(vErrors, err434);
}
errors++;
}
for(const key34 in data130){
if(!((((((((key34 === "key") || (key34 === "text")) || (key34 === "handles")) || (key34 === "type")) || (key34 === "compared_with")) || (key34 === "compared_by")) || (key34 === "may_be_substrate")) || (key34 === "substrate_reason"))){
const err435 = {instancePath:instancePath+"/required_decisions/" + i46,schemaPath:"#/properties/required_decisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err435];
}
else {
noteFault(vErrors, err435);
}
errors++;
}
}
if(data130.key !== undefined){
let data131 = data130.key;
if(typeof data131 === "string"){
if(func3(data131) > 64){
const err436 = {instancePath:instancePath+"/required_decisions/" + i46+"/key",schemaPath:"#/properties/required_decisions/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err436];
}
else {
noteFault(vErrors, err436);
}
errors++;
}
if(func3(data131) < 1){
const err437 = {instancePath:instancePath+"/required_decisions/" + i46+"/key",schemaPath:"#/properties/required_decisions/items/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err437];
}
else {
noteFault(vErrors, err437);
}
errors++;
}
if(!pattern8.test(data131)){
const err438 = {instancePath:instancePath+"/required_decisions/" + i46+"/key",schemaPath:"#/properties/required_decisions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err438];
}
else {
noteFault(vErrors, err438);
}
errors++;
}
}
else {
const err439 = {instancePath:instancePath+"/required_decisions/" + i46+"/key",schemaPath:"#/properties/required_decisions/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err439];
}
else {
noteFault(vErrors, err439);
}
errors++;
}
}
if(data130.text !== undefined){
let data132 = data130.text;
if(typeof data132 === "string"){
if(func3(data132) > 512){
const err440 = {instancePath:instancePath+"/required_decisions/" + i46+"/text",schemaPath:"#/properties/required_decisions/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err440];
}
else {
noteFault(vErrors, err440);
}
errors++;
}
if(func3(data132) < 1){
const err441 = {instancePath:instancePath+"/required_decisions/" + i46+"/text",schemaPath:"#/properties/required_decisions/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err441];
}
else {
noteFault(vErrors, err441);
}
errors++;
}
}
else {
const err442 = {instancePath:instancePath+"/required_decisions/" + i46+"/text",schemaPath:"#/properties/required_decisions/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err442];
}
else {
noteFault(vErrors, err442);
}
errors++;
}
}
if(data130.handles !== undefined){
let data133 = data130.handles;
if(Array.isArray(data133)){
const len28 = data133.length;
for(let i47=0; i47<len28; i47++){
let data134 = data133[i47];
if(typeof data134 === "string"){
if(func3(data134) > 128){
const err443 = {instancePath:instancePath+"/required_decisions/" + i46+"/handles/" + i47,schemaPath:"#/properties/required_decisions/items/properties/handles/items/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err443];
}
else {
noteFault(vErrors, err443);
}
errors++;
}
if(func3(data134) < 1){
const err444 = {instancePath:instancePath+"/required_decisions/" + i46+"/handles/" + i47,schemaPath:"#/properties/required_decisions/items/properties/handles/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err444];
}
else {
noteFault(vErrors, err444);
}
errors++;
}
if(!pattern12.test(data134)){
const err445 = {instancePath:instancePath+"/required_decisions/" + i46+"/handles/" + i47,schemaPath:"#/properties/required_decisions/items/properties/handles/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"}};
if(vErrors === null){
vErrors = [err445];
}
else {
noteFault(vErrors, err445);
}
errors++;
}
}
else {
const err446 = {instancePath:instancePath+"/required_decisions/" + i46+"/handles/" + i47,schemaPath:"#/properties/required_decisions/items/properties/handles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err446];
}
else {
noteFault(vErrors, err446);
}
errors++;
}
}
let i48 = data133.length;
let j19;
if(i48 > 1){
const indices1 = {};
for(;i48--;){
let item1 = data133[i48];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j19 = indices1[item1];
const err447 = {instancePath:instancePath+"/required_decisions/" + i46+"/handles",schemaPath:"#/properties/required_decisions/items/properties/handles/uniqueItems",keyword:"uniqueItems",params:{i: i48, j: j19}};
if(vErrors === null){
vErrors = [err447];
}
else {
noteFault(vErrors, err447);
}
errors++;
break;
}
indices1[item1] = i48;
}
}
}
else {
const err448 = {instancePath:instancePath+"/required_decisions/" + i46+"/handles",schemaPath:"#/properties/required_decisions/items/properties/handles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err448];
}
else {
noteFault(vErrors, err448);
}
errors++;
}
}
if(data130.type !== undefined){
let data135 = data130.type;
const _errs373 = errors;
let valid157 = false;
let passing14 = null;
const _errs374 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.kind === undefined){
const err449 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err449];
}
else {
noteFault(vErrors, err449);
}
errors++;
}
for(const key35 in data135){
if(!(key35 === "kind")){
const err450 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err450];
}
else {
noteFault(vErrors, err450);
}
errors++;
}
}
if(data135.kind !== undefined){
if("handles" !== data135.kind){
const err451 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/kind",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "handles"}};
if(vErrors === null){
vErrors = [err451];
}
else {
noteFault(vErrors, err451);
}
errors++;
}
}
}
else {
const err452 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err452];
}
else {
noteFault(vErrors, err452);
}
errors++;
}
var _valid15 = _errs374 === errors;
if(_valid15){
valid157 = true;
passing14 = 0;
var props11 = true;
}
const _errs378 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.kind === undefined){
const err453 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err453];
}
else {
noteFault(vErrors, err453);
}
errors++;
}
if(data135.form === undefined){
const err454 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/1/required",keyword:"required",params:{missingProperty: "form"}};
if(vErrors === null){
vErrors = [err454];
}
else {
noteFault(vErrors, err454);
}
errors++;
}
for(const key36 in data135){
if(!((key36 === "kind") || (key36 === "form"))){
const err455 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err455];
}
else {
noteFault(vErrors, err455);
}
errors++;
}
}
if(data135.kind !== undefined){
if("digest" !== data135.kind){
const err456 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/kind",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "digest"}};
if(vErrors === null){
vErrors = [err456];
}
else {
noteFault(vErrors, err456);
}
errors++;
}
}
if(data135.form !== undefined){
let data138 = data135.form;
if(!((data138 === "hex64") || (data138 === "image_digest"))){
const err457 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/form",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/1/properties/form/enum",keyword:"enum",params:{allowedValues: schema31.properties.required_decisions.items.properties.type.oneOf[1].properties.form.enum}};
if(vErrors === null){
vErrors = [err457];
}
else {
noteFault(vErrors, err457);
}
errors++;
}
}
}
else {
const err458 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err458];
}
else {
noteFault(vErrors, err458);
}
errors++;
}
var _valid15 = _errs378 === errors;
if(_valid15 && valid157){
valid157 = false;
passing14 = [passing14, 1];
}
else {
if(_valid15){
valid157 = true;
passing14 = 1;
if(props11 !== true){
props11 = true;
}
}
const _errs383 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.kind === undefined){
const err459 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err459];
}
else {
noteFault(vErrors, err459);
}
errors++;
}
if(data135.unit === undefined){
const err460 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/2/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err460];
}
else {
noteFault(vErrors, err460);
}
errors++;
}
if(data135.at_least === undefined){
const err461 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/2/required",keyword:"required",params:{missingProperty: "at_least"}};
if(vErrors === null){
vErrors = [err461];
}
else {
noteFault(vErrors, err461);
}
errors++;
}
for(const key37 in data135){
if(!((((key37 === "kind") || (key37 === "unit")) || (key37 === "at_least")) || (key37 === "at_most"))){
const err462 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err462];
}
else {
noteFault(vErrors, err462);
}
errors++;
}
}
if(data135.kind !== undefined){
if("number" !== data135.kind){
const err463 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/kind",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "number"}};
if(vErrors === null){
vErrors = [err463];
}
else {
noteFault(vErrors, err463);
}
errors++;
}
}
if(data135.unit !== undefined){
let data140 = data135.unit;
if(typeof data140 === "string"){
if(func3(data140) > 32){
const err464 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/unit",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/2/properties/unit/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err464];
}
else {
noteFault(vErrors, err464);
}
errors++;
}
if(func3(data140) < 1){
const err465 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/unit",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/2/properties/unit/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err465];
}
else {
noteFault(vErrors, err465);
}
errors++;
}
}
else {
const err466 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/unit",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/2/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err466];
}
else {
noteFault(vErrors, err466);
}
errors++;
}
}
if(data135.at_least !== undefined){
let data141 = data135.at_least;
if(!((typeof data141 == "number") && (isFinite(data141)))){
const err467 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/at_least",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/2/properties/at_least/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err467];
}
else {
noteFault(vErrors, err467);
}
errors++;
}
}
if(data135.at_most !== undefined){
let data142 = data135.at_most;
if(!((typeof data142 == "number") && (isFinite(data142)))){
const err468 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/at_most",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/2/properties/at_most/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err468];
}
else {
noteFault(vErrors, err468);
}
errors++;
}
}
}
else {
const err469 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err469];
}
else {
noteFault(vErrors, err469);
}
errors++;
}
var _valid15 = _errs383 === errors;
if(_valid15 && valid157){
valid157 = false;
passing14 = [passing14, 2];
}
else {
if(_valid15){
valid157 = true;
passing14 = 2;
if(props11 !== true){
props11 = true;
}
}
const _errs393 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.kind === undefined){
const err470 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err470];
}
else {
noteFault(vErrors, err470);
}
errors++;
}
if(data135.at_least === undefined){
const err471 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/3/required",keyword:"required",params:{missingProperty: "at_least"}};
if(vErrors === null){
vErrors = [err471];
}
else {
noteFault(vErrors, err471);
}
errors++;
}
for(const key38 in data135){
if(!(((key38 === "kind") || (key38 === "at_least")) || (key38 === "at_most"))){
const err472 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err472];
}
else {
noteFault(vErrors, err472);
}
errors++;
}
}
if(data135.kind !== undefined){
if("count" !== data135.kind){
const err473 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/kind",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "count"}};
if(vErrors === null){
vErrors = [err473];
}
else {
noteFault(vErrors, err473);
}
errors++;
}
}
if(data135.at_least !== undefined){
let data144 = data135.at_least;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
const err474 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/at_least",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/3/properties/at_least/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err474];
}
else {
noteFault(vErrors, err474);
}
errors++;
}
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 0 || isNaN(data144)){
const err475 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/at_least",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/3/properties/at_least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err475];
}
else {
noteFault(vErrors, err475);
}
errors++;
}
}
}
if(data135.at_most !== undefined){
let data145 = data135.at_most;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
const err476 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/at_most",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/3/properties/at_most/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err476];
}
else {
noteFault(vErrors, err476);
}
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 0 || isNaN(data145)){
const err477 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/at_most",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/3/properties/at_most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err477];
}
else {
noteFault(vErrors, err477);
}
errors++;
}
}
}
}
else {
const err478 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err478];
}
else {
noteFault(vErrors, err478);
}
errors++;
}
var _valid15 = _errs393 === errors;
if(_valid15 && valid157){
valid157 = false;
passing14 = [passing14, 3];
}
else {
if(_valid15){
valid157 = true;
passing14 = 3;
if(props11 !== true){
props11 = true;
}
}
const _errs401 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.kind === undefined){
const err479 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err479];
}
else {
noteFault(vErrors, err479);
}
errors++;
}
if(data135.values === undefined){
const err480 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/4/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err480];
}
else {
noteFault(vErrors, err480);
}
errors++;
}
for(const key39 in data135){
if(!((key39 === "kind") || (key39 === "values"))){
const err481 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err481];
}
else {
noteFault(vErrors, err481);
}
errors++;
}
}
if(data135.kind !== undefined){
if("enum" !== data135.kind){
const err482 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/kind",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "enum"}};
if(vErrors === null){
vErrors = [err482];
}
else {
noteFault(vErrors, err482);
}
errors++;
}
}
if(data135.values !== undefined){
let data147 = data135.values;
if(Array.isArray(data147)){
if(data147.length < 1){
const err483 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/values",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/4/properties/values/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err483];
}
else {
noteFault(vErrors, err483);
}
errors++;
}
const len29 = data147.length;
for(let i49=0; i49<len29; i49++){
let data148 = data147[i49];
if(typeof data148 === "string"){
if(func3(data148) > 64){
const err484 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/values/" + i49,schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/4/properties/values/items/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err484];
}
else {
noteFault(vErrors, err484);
}
errors++;
}
if(func3(data148) < 1){
const err485 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/values/" + i49,schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/4/properties/values/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err485];
}
else {
noteFault(vErrors, err485);
}
errors++;
}
}
else {
const err486 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/values/" + i49,schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/4/properties/values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err486];
}
else {
noteFault(vErrors, err486);
}
errors++;
}
}
let i50 = data147.length;
let j20;
if(i50 > 1){
const indices2 = {};
for(;i50--;){
let item2 = data147[i50];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j20 = indices2[item2];
const err487 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/values",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/4/properties/values/uniqueItems",keyword:"uniqueItems",params:{i: i50, j: j20}};
if(vErrors === null){
vErrors = [err487];
}
else {
noteFault(vErrors, err487);
}
errors++;
break;
}
indices2[item2] = i50;
}
}
}
else {
const err488 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/values",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/4/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err488];
}
else {
noteFault(vErrors, err488);
}
errors++;
}
}
}
else {
const err489 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err489];
}
else {
noteFault(vErrors, err489);
}
errors++;
}
var _valid15 = _errs401 === errors;
if(_valid15 && valid157){
valid157 = false;
passing14 = [passing14, 4];
}
else {
if(_valid15){
valid157 = true;
passing14 = 4;
if(props11 !== true){
props11 = true;
}
}
const _errs409 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.kind === undefined){
const err490 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err490];
}
else {
noteFault(vErrors, err490);
}
errors++;
}
if(data135.schemes === undefined){
const err491 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/5/required",keyword:"required",params:{missingProperty: "schemes"}};
if(vErrors === null){
vErrors = [err491];
}
else {
noteFault(vErrors, err491);
}
errors++;
}
for(const key40 in data135){
if(!((key40 === "kind") || (key40 === "schemes"))){
const err492 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err492];
}
else {
noteFault(vErrors, err492);
}
errors++;
}
}
if(data135.kind !== undefined){
if("uri" !== data135.kind){
const err493 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/kind",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "uri"}};
if(vErrors === null){
vErrors = [err493];
}
else {
noteFault(vErrors, err493);
}
errors++;
}
}
if(data135.schemes !== undefined){
let data150 = data135.schemes;
if(Array.isArray(data150)){
if(data150.length < 1){
const err494 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/schemes",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/5/properties/schemes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err494];
}
else {
noteFault(vErrors, err494);
}
errors++;
}
const len30 = data150.length;
for(let i51=0; i51<len30; i51++){
let data151 = data150[i51];
if(typeof data151 === "string"){
if(func3(data151) > 16){
const err495 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/schemes/" + i51,schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/5/properties/schemes/items/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err495];
}
else {
noteFault(vErrors, err495);
}
errors++;
}
if(func3(data151) < 1){
const err496 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/schemes/" + i51,schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/5/properties/schemes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err496];
}
else {
noteFault(vErrors, err496);
}
errors++;
}
}
else {
const err497 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/schemes/" + i51,schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/5/properties/schemes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err497];
}
else {
noteFault(vErrors, err497);
}
errors++;
}
}
let i52 = data150.length;
let j21;
if(i52 > 1){
const indices3 = {};
for(;i52--;){
let item3 = data150[i52];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j21 = indices3[item3];
const err498 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/schemes",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/5/properties/schemes/uniqueItems",keyword:"uniqueItems",params:{i: i52, j: j21}};
if(vErrors === null){
vErrors = [err498];
}
else {
noteFault(vErrors, err498);
}
errors++;
break;
}
indices3[item3] = i52;
}
}
}
else {
const err499 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/schemes",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/5/properties/schemes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err499];
}
else {
noteFault(vErrors, err499);
}
errors++;
}
}
}
else {
const err500 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err500];
}
else {
noteFault(vErrors, err500);
}
errors++;
}
var _valid15 = _errs409 === errors;
if(_valid15 && valid157){
valid157 = false;
passing14 = [passing14, 5];
}
else {
if(_valid15){
valid157 = true;
passing14 = 5;
if(props11 !== true){
props11 = true;
}
}
const _errs417 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.kind === undefined){
const err501 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/6/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err501];
}
else {
noteFault(vErrors, err501);
}
errors++;
}
if(data135.form === undefined){
const err502 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/6/required",keyword:"required",params:{missingProperty: "form"}};
if(vErrors === null){
vErrors = [err502];
}
else {
noteFault(vErrors, err502);
}
errors++;
}
for(const key41 in data135){
if(!((key41 === "kind") || (key41 === "form"))){
const err503 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err503];
}
else {
noteFault(vErrors, err503);
}
errors++;
}
}
if(data135.kind !== undefined){
if("text" !== data135.kind){
const err504 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/kind",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "text"}};
if(vErrors === null){
vErrors = [err504];
}
else {
noteFault(vErrors, err504);
}
errors++;
}
}
if(data135.form !== undefined){
let data153 = data135.form;
if(typeof data153 === "string"){
if(func3(data153) > 256){
const err505 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/form",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/6/properties/form/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err505];
}
else {
noteFault(vErrors, err505);
}
errors++;
}
if(func3(data153) < 1){
const err506 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/form",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/6/properties/form/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err506];
}
else {
noteFault(vErrors, err506);
}
errors++;
}
}
else {
const err507 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/form",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/6/properties/form/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err507];
}
else {
noteFault(vErrors, err507);
}
errors++;
}
}
}
else {
const err508 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err508];
}
else {
noteFault(vErrors, err508);
}
errors++;
}
var _valid15 = _errs417 === errors;
if(_valid15 && valid157){
valid157 = false;
passing14 = [passing14, 6];
}
else {
if(_valid15){
valid157 = true;
passing14 = 6;
if(props11 !== true){
props11 = true;
}
}
const _errs423 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.kind === undefined){
const err509 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/7/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err509];
}
else {
noteFault(vErrors, err509);
}
errors++;
}
for(const key42 in data135){
if(!(key42 === "kind")){
const err510 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err510];
}
else {
noteFault(vErrors, err510);
}
errors++;
}
}
if(data135.kind !== undefined){
if("list" !== data135.kind){
const err511 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/kind",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "list"}};
if(vErrors === null){
vErrors = [err511];
}
else {
noteFault(vErrors, err511);
}
errors++;
}
}
}
else {
const err512 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/7/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err512];
}
else {
noteFault(vErrors, err512);
}
errors++;
}
var _valid15 = _errs423 === errors;
if(_valid15 && valid157){
valid157 = false;
passing14 = [passing14, 7];
}
else {
if(_valid15){
valid157 = true;
passing14 = 7;
if(props11 !== true){
props11 = true;
}
}
const _errs427 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.kind === undefined){
const err513 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/8/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err513];
}
else {
noteFault(vErrors, err513);
}
errors++;
}
if(data135.members === undefined){
const err514 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/8/required",keyword:"required",params:{missingProperty: "members"}};
if(vErrors === null){
vErrors = [err514];
}
else {
noteFault(vErrors, err514);
}
errors++;
}
for(const key43 in data135){
if(!((key43 === "kind") || (key43 === "members"))){
const err515 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err515];
}
else {
noteFault(vErrors, err515);
}
errors++;
}
}
if(data135.kind !== undefined){
if("lists" !== data135.kind){
const err516 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/kind",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "lists"}};
if(vErrors === null){
vErrors = [err516];
}
else {
noteFault(vErrors, err516);
}
errors++;
}
}
if(data135.members !== undefined){
let data156 = data135.members;
if(Array.isArray(data156)){
if(data156.length < 1){
const err517 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/members",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/8/properties/members/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err517];
}
else {
noteFault(vErrors, err517);
}
errors++;
}
const len31 = data156.length;
for(let i53=0; i53<len31; i53++){
let data157 = data156[i53];
if(typeof data157 === "string"){
if(func3(data157) > 64){
const err518 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/members/" + i53,schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/8/properties/members/items/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err518];
}
else {
noteFault(vErrors, err518);
}
errors++;
}
if(func3(data157) < 1){
const err519 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/members/" + i53,schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/8/properties/members/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err519];
}
else {
noteFault(vErrors, err519);
}
errors++;
}
}
else {
const err520 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/members/" + i53,schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/8/properties/members/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err520];
}
else {
noteFault(vErrors, err520);
}
errors++;
}
}
let i54 = data156.length;
let j22;
if(i54 > 1){
const indices4 = {};
for(;i54--;){
let item4 = data156[i54];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j22 = indices4[item4];
const err521 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/members",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/8/properties/members/uniqueItems",keyword:"uniqueItems",params:{i: i54, j: j22}};
if(vErrors === null){
vErrors = [err521];
}
else {
noteFault(vErrors, err521);
}
errors++;
break;
}
indices4[item4] = i54;
}
}
}
else {
const err522 = {instancePath:instancePath+"/required_decisions/" + i46+"/type/members",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/8/properties/members/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err522];
}
else {
noteFault(vErrors, err522);
}
errors++;
}
}
}
else {
const err523 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf/8/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err523];
}
else {
noteFault(vErrors, err523);
}
errors++;
}
var _valid15 = _errs427 === errors;
if(_valid15 && valid157){
valid157 = false;
passing14 = [passing14, 8];
}
else {
if(_valid15){
valid157 = true;
passing14 = 8;
if(props11 !== true){
props11 = true;
}
}
}
}
}
}
}
}
}
}
if(!valid157){
const err524 = {instancePath:instancePath+"/required_decisions/" + i46+"/type",schemaPath:"#/properties/required_decisions/items/properties/type/oneOf",keyword:"oneOf",params:{passingSchemas: passing14}};
if(vErrors === null){
vErrors = [err524];
}
else {
noteFault(vErrors, err524);
}
errors++;
}
else {
errors = _errs373;
if(vErrors !== null){
if(_errs373){
vErrors.length = _errs373;
}
else {
vErrors = null;
}
}
}
}
if(data130.compared_with !== undefined){
let data158 = data130.compared_with;
if(!(((((((((data158 === "handles_registry") || (data158 === "closure_set")) || (data158 === "proved_image")) || (data158 === "include_manifest")) || (data158 === "entrypoint_matrix")) || (data158 === "specification")) || (data158 === "operator_key")) || (data158 === "build_driver")) || (data158 === "oracle_input"))){
const err525 = {instancePath:instancePath+"/required_decisions/" + i46+"/compared_with",schemaPath:"#/properties/required_decisions/items/properties/compared_with/enum",keyword:"enum",params:{allowedValues: schema31.properties.required_decisions.items.properties.compared_with.enum}};
if(vErrors === null){
vErrors = [err525];
}
else {
noteFault(vErrors, err525);
}
errors++;
}
}
if(data130.compared_by !== undefined){
let data159 = data130.compared_by;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(data159.check === undefined){
const err526 = {instancePath:instancePath+"/required_decisions/" + i46+"/compared_by",schemaPath:"#/properties/required_decisions/items/properties/compared_by/required",keyword:"required",params:{missingProperty: "check"}};
if(vErrors === null){
vErrors = [err526];
}
else {
noteFault(vErrors, err526);
}
errors++;
}
if(data159.member === undefined){
const err527 = {instancePath:instancePath+"/required_decisions/" + i46+"/compared_by",schemaPath:"#/properties/required_decisions/items/properties/compared_by/required",keyword:"required",params:{missingProperty: "member"}};
if(vErrors === null){
vErrors = [err527];
}
else {
noteFault(vErrors, err527);
}
errors++;
}
for(const key44 in data159){
if(!((key44 === "check") || (key44 === "member"))){
const err528 = {instancePath:instancePath+"/required_decisions/" + i46+"/compared_by",schemaPath:"#/properties/required_decisions/items/properties/compared_by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err528];
}
else {
noteFault(vErrors, err528);
}
errors++;
}
}
if(data159.check !== undefined){
let data160 = data159.check;
if(typeof data160 === "string"){
if(!pattern37.test(data160)){
const err529 = {instancePath:instancePath+"/required_decisions/" + i46+"/compared_by/check",schemaPath:"#/properties/required_decisions/items/properties/compared_by/properties/check/pattern",keyword:"pattern",params:{pattern: "^M\\d{1,2}\\.[A-Z]\\d{0,2}-C\\d{2}[a-z]?$"}};
if(vErrors === null){
vErrors = [err529];
}
else {
noteFault(vErrors, err529);
}
errors++;
}
}
else {
const err530 = {instancePath:instancePath+"/required_decisions/" + i46+"/compared_by/check",schemaPath:"#/properties/required_decisions/items/properties/compared_by/properties/check/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err530];
}
else {
noteFault(vErrors, err530);
}
errors++;
}
}
if(data159.member !== undefined){
let data161 = data159.member;
if(typeof data161 === "string"){
if(!pattern38.test(data161)){
const err531 = {instancePath:instancePath+"/required_decisions/" + i46+"/compared_by/member",schemaPath:"#/properties/required_decisions/items/properties/compared_by/properties/member/pattern",keyword:"pattern",params:{pattern: "^(?:expected\\.[a-z_]{1,64}|observed)$"}};
if(vErrors === null){
vErrors = [err531];
}
else {
noteFault(vErrors, err531);
}
errors++;
}
}
else {
const err532 = {instancePath:instancePath+"/required_decisions/" + i46+"/compared_by/member",schemaPath:"#/properties/required_decisions/items/properties/compared_by/properties/member/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err532];
}
else {
noteFault(vErrors, err532);
}
errors++;
}
}
}
else {
const err533 = {instancePath:instancePath+"/required_decisions/" + i46+"/compared_by",schemaPath:"#/properties/required_decisions/items/properties/compared_by/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err533];
}
else {
noteFault(vErrors, err533);
}
errors++;
}
}
if(data130.may_be_substrate !== undefined){
let data162 = data130.may_be_substrate;
if(Array.isArray(data162)){
if(data162.length < 1){
const err534 = {instancePath:instancePath+"/required_decisions/" + i46+"/may_be_substrate",schemaPath:"#/properties/required_decisions/items/properties/may_be_substrate/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err534];
}
else {
noteFault(vErrors, err534);
}
errors++;
}
const len32 = data162.length;
for(let i55=0; i55<len32; i55++){
let data163 = data162[i55];
if(!((data163 === "embedded") || (data163 === "emulated"))){
const err535 = {instancePath:instancePath+"/required_decisions/" + i46+"/may_be_substrate/" + i55,schemaPath:"#/properties/required_decisions/items/properties/may_be_substrate/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.required_decisions.items.properties.may_be_substrate.items.enum}};
if(vErrors === null){
vErrors = [err535];
}
else {
noteFault(vErrors, err535);
}
errors++;
}
}
let i56 = data162.length;
let j23;
if(i56 > 1){
outer18:
for(;i56--;){
for(j23 = i56; j23--;){
if(func0(data162[i56], data162[j23])){
const err536 = {instancePath:instancePath+"/required_decisions/" + i46+"/may_be_substrate",schemaPath:"#/properties/required_decisions/items/properties/may_be_substrate/uniqueItems",keyword:"uniqueItems",params:{i: i56, j: j23}};
if(vErrors === null){
vErrors = [err536];
}
else {
noteFault(vErrors, err536);
}
errors++;
break outer18;
}
}
}
}
}
else {
const err537 = {instancePath:instancePath+"/required_decisions/" + i46+"/may_be_substrate",schemaPath:"#/properties/required_decisions/items/properties/may_be_substrate/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err537];
}
else {
noteFault(vErrors, err537);
}
errors++;
}
}
if(data130.substrate_reason !== undefined){
let data164 = data130.substrate_reason;
if(typeof data164 === "string"){
if(func3(data164) > 512){
const err538 = {instancePath:instancePath+"/required_decisions/" + i46+"/substrate_reason",schemaPath:"#/properties/required_decisions/items/properties/substrate_reason/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err538];
}
else {
noteFault(vErrors, err538);
}
errors++;
}
if(func3(data164) < 1){
const err539 = {instancePath:instancePath+"/required_decisions/" + i46+"/substrate_reason",schemaPath:"#/properties/required_decisions/items/properties/substrate_reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err539];
}
else {
noteFault(vErrors, err539);
}
errors++;
}
}
else {
const err540 = {instancePath:instancePath+"/required_decisions/" + i46+"/substrate_reason",schemaPath:"#/properties/required_decisions/items/properties/substrate_reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err540];
}
else {
noteFault(vErrors, err540);
}
errors++;
}
}
if(data130.may_be_substrate !== undefined){
if(data130.substrate_reason === undefined){
const err541 = {instancePath:instancePath+"/required_decisions/" + i46,schemaPath:"#/properties/required_decisions/items/dependentRequired",keyword:"dependentRequired",params:{property: "may_be_substrate",
    missingProperty: "substrate_reason",
    depsCount: 1,
    deps: "substrate_reason"}};
if(vErrors === null){
vErrors = [err541];
}
else {
noteFault(vErrors, err541);
}
errors++;
}
}
if(data130.substrate_reason !== undefined){
if(data130.may_be_substrate === undefined){
const err542 = {instancePath:instancePath+"/required_decisions/" + i46,schemaPath:"#/properties/required_decisions/items/dependentRequired",keyword:"dependentRequired",params:{property: "substrate_reason",
    missingProperty: "may_be_substrate",
    depsCount: 1,
    deps: "may_be_substrate"}};
if(vErrors === null){
vErrors = [err542];
}
else {
noteFault(vErrors, err542);
}
errors++;
}
}
}
else {
const err543 = {instancePath:instancePath+"/required_decisions/" + i46,schemaPath:"#/properties/required_decisions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err543];
}
else {
noteFault(vErrors, err543);
}
errors++;
}
}
}
else {
const err544 = {instancePath:instancePath+"/required_decisions",schemaPath:"#/properties/required_decisions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err544];
}
else {
noteFault(vErrors, err544);
}
errors++;
}
}
}
else {
const err545 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err545];
}
else {
noteFault(vErrors, err545);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

