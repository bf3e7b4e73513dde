// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"ledger_event.v1.schema.json","type":"object","required":["schema","seq","event","phase","actor","at_utc","payload","ci","prev_event_sha256","event_sha256"],"properties":{"schema":{"const":"fp.ledger_event.v1"},"seq":{"type":"integer","minimum":1},"event":{},"payload":{},"phase":{"$ref":"common.v1.schema.json#/$defs/plan_phase"},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"actor":{"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"enum":["controller","operator"]},"id":{"type":"string","minLength":1,"maxLength":1024},"approval_id":{"type":"string","minLength":1,"maxLength":1024}}},"at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"ci":{"$ref":"common.v1.schema.json#/$defs/ci"},"nonce":{"$ref":"common.v1.schema.json#/$defs/hex32"},"prev_event_sha256":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"event_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}},"unevaluatedProperties":false,"discriminator":{"propertyName":"event"},"oneOf":[{"type":"object","required":["event","payload"],"properties":{"event":{"const":"LEDGER_INITIALISED"},"payload":{"type":"object","additionalProperties":false,"required":["seed_sha256","roadmap","spec_sha256"],"properties":{"seed_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"roadmap":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["phase","phase_ids","name"],"properties":{"phase":{"$ref":"common.v1.schema.json#/$defs/plan_phase"},"phase_ids":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"name":{"type":"string","minLength":1,"maxLength":1024}}}},"spec_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"PHASE_ACTIVATED"},"payload":{"type":"object","additionalProperties":false,"required":["approval_id","reason","self_approved","predecessor_verdict","git_sha","approval","execution_id","approval_mechanism"],"properties":{"approval_id":{"type":"string","minLength":1,"maxLength":1024},"reason":{"type":"string","minLength":1,"maxLength":1024},"self_approved":{"type":"boolean"},"predecessor_verdict":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},{"type":"null"}]},"git_sha":{"type":"string","minLength":1,"maxLength":1024},"approval_mechanism":{"enum":["github_environment","signed_dispatch","recorded_answer"]},"approval":{"$ref":"#/$defs/approval"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"PLAN_EXPANDED"},"payload":{"type":"object","additionalProperties":false,"required":["definition_sha256","lanes","required_decisions"],"properties":{"definition_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"lanes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["lane","state","depends_on","parallel_safe","source_lanes"],"properties":{"lane":{"type":"string","minLength":1,"maxLength":1024},"state":{"enum":["built","planned"]},"depends_on":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"parallel_safe":{"type":"boolean"},"starts_under":{"const":"activation"},"source_lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":16}}}}},"required_decisions":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"DECISION_PINNED"},"payload":{"type":"object","additionalProperties":false,"required":["key","value","locator","source","digest","not_applicable","registry_sha256","approval"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"value":{"oneOf":[{"type":"string","minLength":1,"maxLength":4096},{"type":"null"}]},"locator":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"source":{"enum":["operator","handles_registry","computed","not_applicable"]},"digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"registry_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"not_applicable":{"oneOf":[{"type":"string","minLength":1,"maxLength":512},{"type":"null"}]},"approval":{"oneOf":[{"$ref":"#/$defs/approval"},{"type":"null"}]}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"EXECUTION_GO_GRANTED"},"payload":{"type":"object","additionalProperties":false,"required":["approval_id","lanes","expires_at_utc","approval","execution_id"],"properties":{"approval_id":{"type":"string","minLength":1,"maxLength":1024},"lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"expires_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"approval":{"$ref":"#/$defs/approval"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"EXECUTION_GO_REVOKED"},"payload":{"type":"object","additionalProperties":false,"required":["reason","approval"],"properties":{"reason":{"type":"string","minLength":1,"maxLength":1024},"approval":{"oneOf":[{"$ref":"#/$defs/approval"},{"type":"null"}]}}}}},{"type":"object","required":["event","lane","payload"],"properties":{"event":{"const":"LANE_STARTED"},"payload":{"type":"object","additionalProperties":false,"required":["execution_id","attempt","action_version","definition_sha256","lost"],"properties":{"execution_id":{"type":"string","minLength":1,"maxLength":1024},"attempt":{"type":"integer","minimum":1},"action_version":{"type":"string","minLength":1,"maxLength":1024},"definition_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"lost":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},{"type":"null"}]}}},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"}}},{"type":"object","required":["event","lane","payload"],"properties":{"event":{"const":"LANE_RESULT_RECORDED"},"payload":{"type":"object","additionalProperties":false,"required":["execution_id","attempt","overall_pass","snapshot","blockers","elapsed_seconds","budget_seconds","coverage","epoch","waivable"],"properties":{"execution_id":{"type":"string","minLength":1,"maxLength":1024},"attempt":{"type":"integer","minimum":1},"overall_pass":{"type":"boolean"},"snapshot":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},"blockers":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"elapsed_seconds":{"type":"number","minimum":0},"budget_seconds":{"type":"integer","minimum":1},"coverage":{"type":"object","additionalProperties":false,"required":["pass","fail","planned_checks","not_applicable_checks"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"planned_checks":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"not_applicable_checks":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}}}},"epoch":{"$ref":"common.v1.schema.json#/$defs/epoch"},"waivable":{"oneOf":[{"type":"string","minLength":1,"maxLength":32},{"type":"null"}]}}},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"}}},{"type":"object","required":["event","lane","payload"],"properties":{"event":{"const":"BLOCKER_OPENED"},"payload":{"type":"object","additionalProperties":false,"required":["code","check_ids","message","closure_criteria"],"properties":{"code":{"type":"string","minLength":1,"maxLength":1024},"check_ids":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"message":{"type":"string","minLength":1,"maxLength":1024},"closure_criteria":{"type":"string","minLength":1,"maxLength":1024}}},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"}}},{"type":"object","required":["event","lane","payload"],"properties":{"event":{"const":"BLOCKER_CLOSED"},"payload":{"type":"object","additionalProperties":false,"required":["code","closing_snapshot"],"properties":{"code":{"type":"string","minLength":1,"maxLength":1024},"closing_snapshot":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"}}},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"DRIFT_RAISED"},"payload":{"type":"object","additionalProperties":false,"required":["class","impact","severity","evidence","compared"],"properties":{"class":{"type":"string","minLength":1,"maxLength":1024},"impact":{"type":"string","minLength":1,"maxLength":1024},"severity":{"const":"STOP"},"keys":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":1024}},"evidence":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"compared":{"$ref":"#/$defs/compared"}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"DRIFT_RESOLVED"},"payload":{"type":"object","additionalProperties":false,"required":["class","resolution","refs","stale_lanes","approval","compared"],"properties":{"class":{"type":"string","minLength":1,"maxLength":1024},"resolution":{"enum":["REVERTED","REPINNED"]},"refs":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"stale_lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"approval":{"$ref":"#/$defs/approval"},"compared":{"$ref":"#/$defs/compared"}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"TRANSITION_CHECKED"},"payload":{"type":"object","additionalProperties":false,"required":["items"],"properties":{"items":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","outcome","detail"],"properties":{"id":{"enum":["T1","T2","T3","T4","T5","T6"]},"outcome":{"enum":["pass","fail","planned","not_applicable"]},"detail":{"type":"string","minLength":1,"maxLength":1024}}}}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"PHASE_COMPLETED"},"payload":{"type":"object","additionalProperties":false,"required":["checklist_sha256","envelope","verdict_code","bundle_root_sha256","coverage","execution_id","run_index_root_sha256"],"properties":{"checklist_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"envelope":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},"verdict_code":{"type":"string","minLength":1,"maxLength":1024},"bundle_root_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"coverage":{"type":"object","additionalProperties":false,"required":["planned_lanes","planned_checks","not_applicable_checks"],"properties":{"planned_lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"planned_checks":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"not_applicable_checks":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}}}},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"run_index_root_sha256":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"NEXT_PHASE_HELD"},"payload":{"type":"object","additionalProperties":false,"required":["hold_reason"],"properties":{"hold_reason":{"type":"string","minLength":1,"maxLength":1024}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"PHASE_REOPENED"},"payload":{"type":"object","additionalProperties":false,"required":["execution_id","reason","affected_lanes","occupied_by","approval"],"properties":{"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"reason":{"enum":["SCOPE_UPLIFT","DRIFT_DISCOVERED","EVIDENCE_INVALIDATED","RERUN_APPROVED"]},"affected_lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"occupied_by":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/plan_phase"},{"type":"null"}]},"approval":{"$ref":"#/$defs/approval"}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"WAIVER_RECORDED"},"payload":{"type":"object","additionalProperties":false,"required":["item","reason","expires_at_utc","residual_risk","approval","code","elapsed_seconds"],"properties":{"item":{"type":"string","minLength":1,"maxLength":1024},"reason":{"type":"string","minLength":1,"maxLength":1024},"expires_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"residual_risk":{"type":"string","minLength":1,"maxLength":1024},"approval":{"$ref":"#/$defs/approval"},"code":{"type":"string","minLength":1,"maxLength":32},"elapsed_seconds":{"type":"number","minimum":0}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"BUDGET_STOP_SET"},"payload":{"type":"object","additionalProperties":false,"required":["amount","currency","snapshot","bound","data_as_of_utc"],"properties":{"amount":{"$ref":"common.v1.schema.json#/$defs/money"},"currency":{"const":"USD"},"snapshot":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},"bound":{"$ref":"common.v1.schema.json#/$defs/money"},"data_as_of_utc":{"$ref":"common.v1.schema.json#/$defs/time"}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"BUDGET_STOP_CLEARED"},"payload":{"type":"object","additionalProperties":false,"required":["amount","currency","reset_intent","snapshot","approval","bound","data_as_of_utc"],"properties":{"amount":{"$ref":"common.v1.schema.json#/$defs/money"},"currency":{"const":"USD"},"reset_intent":{"type":"string","minLength":1,"maxLength":1024},"snapshot":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},"approval":{"$ref":"#/$defs/approval"},"bound":{"$ref":"common.v1.schema.json#/$defs/money"},"data_as_of_utc":{"$ref":"common.v1.schema.json#/$defs/time"}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"EVIDENCE_SEALED"},"payload":{"type":"object","additionalProperties":false,"required":["evidence_root_sha256","objects"],"properties":{"evidence_root_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"objects":{"type":"integer","minimum":0}}}}}],"$defs":{"operator":{"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"const":"operator"},"id":{"type":"string","minLength":1,"maxLength":1024},"approval_id":{"type":"string","minLength":1,"maxLength":1024}}},"approval":{"type":"object","additionalProperties":false,"required":["nonce","key","version_id","sha256"],"properties":{"nonce":{"type":"string","minLength":1,"maxLength":1024},"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"compared":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["what","pinned_sha256","found_sha256"],"properties":{"what":{"type":"string","minLength":1,"maxLength":1024},"pinned_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"found_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}}}}};
const schema33 = {"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]};
const schema34 = {"type":"string","pattern":"^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"};
const schema35 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema36 = {"type":"object","additionalProperties":false,"required":["repository","workflow","workflow_sha","run_id","run_attempt","job","actor"],"properties":{"repository":{"type":"string","minLength":1,"maxLength":1024},"workflow":{"type":"string","minLength":1,"maxLength":1024},"workflow_sha":{"type":"string","minLength":1,"maxLength":1024},"run_id":{"type":"string","minLength":1,"maxLength":1024},"run_attempt":{"type":"integer","minimum":1},"job":{"type":"string","minLength":1,"maxLength":1024},"actor":{"type":"string","minLength":1,"maxLength":1024}}};
const schema37 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema38 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema49 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema50 = {"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"const":"operator"},"id":{"type":"string","minLength":1,"maxLength":1024},"approval_id":{"type":"string","minLength":1,"maxLength":1024}}};
const schema77 = {"type":"string","pattern":"^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"};
const pattern4 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern6 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern15 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern35 = new RegExp("^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$", "u");
const func1 = (helper0.default ?? helper0);
const func71 = Object.prototype.hasOwnProperty;
const schema43 = {"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};
const schema44 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"};
const pattern11 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");

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
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.version_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.sha256 === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "version_id")) || (key0 === "sha256"))){
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
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func1(data0) > 1024){
const err4 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(!pattern11.test(data0)){
const err6 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
if(data.version_id !== undefined){
let data1 = data.version_id;
if(typeof data1 === "string"){
if(func1(data1) > 1024){
const err8 = {instancePath:instancePath+"/version_id",schemaPath:"#/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(func1(data1) < 1){
const err9 = {instancePath:instancePath+"/version_id",schemaPath:"#/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/version_id",schemaPath:"#/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
if(data.sha256 !== undefined){
let data2 = data.sha256;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err11 = {instancePath:instancePath+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err12 = {instancePath:instancePath+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","additionalProperties":false,"required":["nonce","key","version_id","sha256"],"properties":{"nonce":{"type":"string","minLength":1,"maxLength":1024},"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nonce === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nonce"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.version_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.sha256 === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "nonce") || (key0 === "key")) || (key0 === "version_id")) || (key0 === "sha256"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
}
if(data.nonce !== undefined){
let data0 = data.nonce;
if(typeof data0 === "string"){
if(func1(data0) > 1024){
const err5 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(func1(data0) < 1){
const err6 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 === "string"){
if(func1(data1) > 1024){
const err8 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(func1(data1) < 1){
const err9 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(!pattern11.test(data1)){
const err10 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"}};
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
const err11 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data.version_id !== undefined){
let data2 = data.version_id;
if(typeof data2 === "string"){
if(func1(data2) > 1024){
const err12 = {instancePath:instancePath+"/version_id",schemaPath:"#/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
if(func1(data2) < 1){
const err13 = {instancePath:instancePath+"/version_id",schemaPath:"#/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err14 = {instancePath:instancePath+"/version_id",schemaPath:"#/properties/version_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
if(data.sha256 !== undefined){
let data3 = data.sha256;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err15 = {instancePath:instancePath+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err16 = {instancePath:instancePath+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","additionalProperties":false,"required":["kafka_cluster_id","db_resource_id","image_digest"],"properties":{"kafka_cluster_id":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"db_resource_id":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"image_digest":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/image_digest"},{"type":"null"}]}}};
const schema60 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern23 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kafka_cluster_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kafka_cluster_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.db_resource_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "db_resource_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.image_digest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kafka_cluster_id") || (key0 === "db_resource_id")) || (key0 === "image_digest"))){
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
if(data.kafka_cluster_id !== undefined){
let data0 = data.kafka_cluster_id;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func1(data0) > 1024){
const err4 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err6 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data0 !== null){
const err7 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err8 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.db_resource_id !== undefined){
let data1 = data.db_resource_id;
const _errs9 = errors;
let valid2 = false;
let passing1 = null;
const _errs10 = errors;
if(typeof data1 === "string"){
if(func1(data1) > 1024){
const err9 = {instancePath:instancePath+"/db_resource_id",schemaPath:"#/properties/db_resource_id/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(func1(data1) < 1){
const err10 = {instancePath:instancePath+"/db_resource_id",schemaPath:"#/properties/db_resource_id/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err11 = {instancePath:instancePath+"/db_resource_id",schemaPath:"#/properties/db_resource_id/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
var _valid1 = _errs10 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs12 = errors;
if(data1 !== null){
const err12 = {instancePath:instancePath+"/db_resource_id",schemaPath:"#/properties/db_resource_id/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
var _valid1 = _errs12 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err13 = {instancePath:instancePath+"/db_resource_id",schemaPath:"#/properties/db_resource_id/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.image_digest !== undefined){
let data2 = data.image_digest;
const _errs15 = errors;
let valid3 = false;
let passing2 = null;
const _errs16 = errors;
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
const err14 = {instancePath:instancePath+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err15 = {instancePath:instancePath+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
var _valid2 = _errs16 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs19 = errors;
if(data2 !== null){
const err16 = {instancePath:instancePath+"/image_digest",schemaPath:"#/properties/image_digest/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
var _valid2 = _errs19 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
const err17 = {instancePath:instancePath+"/image_digest",schemaPath:"#/properties/image_digest/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
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
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["what","pinned_sha256","found_sha256"],"properties":{"what":{"type":"string","minLength":1,"maxLength":1024},"pinned_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"found_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.what === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "what"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data0.pinned_sha256 === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "pinned_sha256"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data0.found_sha256 === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "found_sha256"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "what") || (key0 === "pinned_sha256")) || (key0 === "found_sha256"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
}
if(data0.what !== undefined){
let data1 = data0.what;
if(typeof data1 === "string"){
if(func1(data1) > 1024){
const err4 = {instancePath:instancePath+"/" + i0+"/what",schemaPath:"#/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/" + i0+"/what",schemaPath:"#/items/properties/what/minLength",keyword:"minLength",params:{limit: 1}};
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
const err6 = {instancePath:instancePath+"/" + i0+"/what",schemaPath:"#/items/properties/what/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
}
if(data0.pinned_sha256 !== undefined){
let data2 = data0.pinned_sha256;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err7 = {instancePath:instancePath+"/" + i0+"/pinned_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0+"/pinned_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
}
if(data0.found_sha256 !== undefined){
let data3 = data0.found_sha256;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err9 = {instancePath:instancePath+"/" + i0+"/found_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err10 = {instancePath:instancePath+"/" + i0+"/found_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ledger_event.v1.schema.json" */;
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
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.event === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.phase === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.actor === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.at_utc === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at_utc"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.payload === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.ci === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ci"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.prev_event_sha256 === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prev_event_sha256"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.event_sha256 === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_sha256"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.schema !== undefined){
if("fp.ledger_event.v1" !== data.schema){
const err10 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.ledger_event.v1"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err11 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
}
}
if(data.phase !== undefined){
let data2 = data.phase;
if(!(((((((((((data2 === "M0") || (data2 === "M1")) || (data2 === "M2")) || (data2 === "M3")) || (data2 === "M4")) || (data2 === "M5")) || (data2 === "M6")) || (data2 === "M7")) || (data2 === "M8")) || (data2 === "M9")) || (data2 === "M10"))){
const err13 = {instancePath:instancePath+"/phase",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data.lane !== undefined){
let data3 = data.lane;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err14 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
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
const err15 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data.actor !== undefined){
let data4 = data.actor;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind === undefined){
const err16 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(data4.id === undefined){
const err17 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
for(const key0 in data4){
if(!(((key0 === "kind") || (key0 === "id")) || (key0 === "approval_id"))){
const err18 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data4.kind !== undefined){
let data5 = data4.kind;
if(!((data5 === "controller") || (data5 === "operator"))){
const err19 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/properties/actor/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.actor.properties.kind.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data4.id !== undefined){
let data6 = data4.id;
if(typeof data6 === "string"){
if(func1(data6) > 1024){
const err20 = {instancePath:instancePath+"/actor/id",schemaPath:"#/properties/actor/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(func1(data6) < 1){
const err21 = {instancePath:instancePath+"/actor/id",schemaPath:"#/properties/actor/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err22 = {instancePath:instancePath+"/actor/id",schemaPath:"#/properties/actor/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
if(data4.approval_id !== undefined){
let data7 = data4.approval_id;
if(typeof data7 === "string"){
if(func1(data7) > 1024){
const err23 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/properties/actor/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
if(func1(data7) < 1){
const err24 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/properties/actor/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err25 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/properties/actor/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data.at_utc !== undefined){
let data8 = data.at_utc;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err27 = {instancePath:instancePath+"/at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err28 = {instancePath:instancePath+"/at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data.ci !== undefined){
let data9 = data.ci;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.repository === undefined){
const err29 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(data9.workflow === undefined){
const err30 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "workflow"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(data9.workflow_sha === undefined){
const err31 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "workflow_sha"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(data9.run_id === undefined){
const err32 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "run_id"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data9.run_attempt === undefined){
const err33 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "run_attempt"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data9.job === undefined){
const err34 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "job"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data9.actor === undefined){
const err35 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
for(const key1 in data9){
if(!(((((((key1 === "repository") || (key1 === "workflow")) || (key1 === "workflow_sha")) || (key1 === "run_id")) || (key1 === "run_attempt")) || (key1 === "job")) || (key1 === "actor"))){
const err36 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
if(data9.repository !== undefined){
let data10 = data9.repository;
if(typeof data10 === "string"){
if(func1(data10) > 1024){
const err37 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(func1(data10) < 1){
const err38 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/minLength",keyword:"minLength",params:{limit: 1}};
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
const err39 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data9.workflow !== undefined){
let data11 = data9.workflow;
if(typeof data11 === "string"){
if(func1(data11) > 1024){
const err40 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(func1(data11) < 1){
const err41 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/minLength",keyword:"minLength",params:{limit: 1}};
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
const err42 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data9.workflow_sha !== undefined){
let data12 = data9.workflow_sha;
if(typeof data12 === "string"){
if(func1(data12) > 1024){
const err43 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(func1(data12) < 1){
const err44 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
if(data9.run_id !== undefined){
let data13 = data9.run_id;
if(typeof data13 === "string"){
if(func1(data13) > 1024){
const err46 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if(func1(data13) < 1){
const err47 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err48 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data9.run_attempt !== undefined){
let data14 = data9.run_attempt;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err49 = {instancePath:instancePath+"/ci/run_attempt",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err50 = {instancePath:instancePath+"/ci/run_attempt",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data9.job !== undefined){
let data15 = data9.job;
if(typeof data15 === "string"){
if(func1(data15) > 1024){
const err51 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(func1(data15) < 1){
const err52 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/minLength",keyword:"minLength",params:{limit: 1}};
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
const err53 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
if(data9.actor !== undefined){
let data16 = data9.actor;
if(typeof data16 === "string"){
if(func1(data16) > 1024){
const err54 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
if(func1(data16) < 1){
const err55 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/minLength",keyword:"minLength",params:{limit: 1}};
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
const err56 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/type",keyword:"type",params:{type: "string"}};
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
const err57 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
}
if(data.nonce !== undefined){
let data17 = data.nonce;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err58 = {instancePath:instancePath+"/nonce",schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err59 = {instancePath:instancePath+"/nonce",schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data.prev_event_sha256 !== undefined){
let data18 = data.prev_event_sha256;
const _errs43 = errors;
let valid8 = false;
let passing0 = null;
const _errs44 = errors;
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
const err60 = {instancePath:instancePath+"/prev_event_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err61 = {instancePath:instancePath+"/prev_event_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
var _valid0 = _errs44 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs47 = errors;
if(data18 !== null){
const err62 = {instancePath:instancePath+"/prev_event_sha256",schemaPath:"#/properties/prev_event_sha256/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
var _valid0 = _errs47 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
const err63 = {instancePath:instancePath+"/prev_event_sha256",schemaPath:"#/properties/prev_event_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data.event_sha256 !== undefined){
let data19 = data.event_sha256;
if(typeof data19 === "string"){
if(!pattern7.test(data19)){
const err64 = {instancePath:instancePath+"/event_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err65 = {instancePath:instancePath+"/event_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
}
for(const key2 in data){
if((((((((((((key2 !== "schema") && (key2 !== "seq")) && (key2 !== "event")) && (key2 !== "payload")) && (key2 !== "phase")) && (key2 !== "lane")) && (key2 !== "actor")) && (key2 !== "at_utc")) && (key2 !== "ci")) && (key2 !== "nonce")) && (key2 !== "prev_event_sha256")) && (key2 !== "event_sha256")){
const err66 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
const tag0 = data.event;
if(typeof tag0 == "string"){
if(tag0 === "LEDGER_INITIALISED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err67 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
if(data.payload === undefined){
const err68 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
if(data.event !== undefined){
if("LEDGER_INITIALISED" !== data.event){
const err69 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/0/properties/event/const",keyword:"const",params:{allowedValue: "LEDGER_INITIALISED"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
if(data.payload !== undefined){
let data21 = data.payload;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.seed_sha256 === undefined){
const err70 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/required",keyword:"required",params:{missingProperty: "seed_sha256"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(data21.roadmap === undefined){
const err71 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/required",keyword:"required",params:{missingProperty: "roadmap"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(data21.spec_sha256 === undefined){
const err72 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/required",keyword:"required",params:{missingProperty: "spec_sha256"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
for(const key3 in data21){
if(!(((key3 === "seed_sha256") || (key3 === "roadmap")) || (key3 === "spec_sha256"))){
const err73 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
if(data21.seed_sha256 !== undefined){
let data22 = data21.seed_sha256;
if(typeof data22 === "string"){
if(!pattern7.test(data22)){
const err74 = {instancePath:instancePath+"/payload/seed_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err75 = {instancePath:instancePath+"/payload/seed_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
}
if(data21.roadmap !== undefined){
let data23 = data21.roadmap;
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.phase === undefined){
const err76 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
if(data24.phase_ids === undefined){
const err77 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/required",keyword:"required",params:{missingProperty: "phase_ids"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
if(data24.name === undefined){
const err78 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
for(const key4 in data24){
if(!(((key4 === "phase") || (key4 === "phase_ids")) || (key4 === "name"))){
const err79 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data24.phase !== undefined){
let data25 = data24.phase;
if(!(((((((((((data25 === "M0") || (data25 === "M1")) || (data25 === "M2")) || (data25 === "M3")) || (data25 === "M4")) || (data25 === "M5")) || (data25 === "M6")) || (data25 === "M7")) || (data25 === "M8")) || (data25 === "M9")) || (data25 === "M10"))){
const err80 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
}
if(data24.phase_ids !== undefined){
let data26 = data24.phase_ids;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(typeof data27 === "string"){
if(func1(data27) > 1024){
const err81 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase_ids/" + i1,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
if(func1(data27) < 1){
const err82 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase_ids/" + i1,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase_ids/" + i1,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/items/type",keyword:"type",params:{type: "string"}};
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
const err84 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase_ids",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
if(data24.name !== undefined){
let data28 = data24.name;
if(typeof data28 === "string"){
if(func1(data28) > 1024){
const err85 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/name",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
if(func1(data28) < 1){
const err86 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/name",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/name",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/payload/roadmap",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
}
if(data21.spec_sha256 !== undefined){
let data29 = data21.spec_sha256;
if(typeof data29 === "string"){
if(!pattern7.test(data29)){
const err90 = {instancePath:instancePath+"/payload/spec_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err91 = {instancePath:instancePath+"/payload/spec_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
else if(tag0 === "PHASE_ACTIVATED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err94 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if(data.payload === undefined){
const err95 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
if(data.event !== undefined){
if("PHASE_ACTIVATED" !== data.event){
const err96 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/1/properties/event/const",keyword:"const",params:{allowedValue: "PHASE_ACTIVATED"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
}
if(data.payload !== undefined){
let data31 = data.payload;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.approval_id === undefined){
const err97 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "approval_id"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
if(data31.reason === undefined){
const err98 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
if(data31.self_approved === undefined){
const err99 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "self_approved"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
if(data31.predecessor_verdict === undefined){
const err100 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "predecessor_verdict"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
if(data31.git_sha === undefined){
const err101 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "git_sha"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
if(data31.approval === undefined){
const err102 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
if(data31.execution_id === undefined){
const err103 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
if(data31.approval_mechanism === undefined){
const err104 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "approval_mechanism"}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
for(const key5 in data31){
if(!((((((((key5 === "approval_id") || (key5 === "reason")) || (key5 === "self_approved")) || (key5 === "predecessor_verdict")) || (key5 === "git_sha")) || (key5 === "approval_mechanism")) || (key5 === "approval")) || (key5 === "execution_id"))){
const err105 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
}
if(data31.approval_id !== undefined){
let data32 = data31.approval_id;
if(typeof data32 === "string"){
if(func1(data32) > 1024){
const err106 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/1/properties/payload/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err106];
}
else {
noteFault(vErrors, err106);
}
errors++;
}
if(func1(data32) < 1){
const err107 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/1/properties/payload/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/1/properties/payload/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
if(data31.reason !== undefined){
let data33 = data31.reason;
if(typeof data33 === "string"){
if(func1(data33) > 1024){
const err109 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/1/properties/payload/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
if(func1(data33) < 1){
const err110 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/1/properties/payload/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/1/properties/payload/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
}
if(data31.self_approved !== undefined){
if(typeof data31.self_approved !== "boolean"){
const err112 = {instancePath:instancePath+"/payload/self_approved",schemaPath:"#/oneOf/1/properties/payload/properties/self_approved/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
}
if(data31.predecessor_verdict !== undefined){
let data35 = data31.predecessor_verdict;
const _errs91 = errors;
let valid26 = false;
let passing1 = null;
const _errs92 = errors;
if(!(validate22(data35, {instancePath:instancePath+"/payload/predecessor_verdict",parentData:data31,parentDataProperty:"predecessor_verdict",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid1 = _errs92 === errors;
if(_valid1){
valid26 = true;
passing1 = 0;
}
const _errs93 = errors;
if(data35 !== null){
const err113 = {instancePath:instancePath+"/payload/predecessor_verdict",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
var _valid1 = _errs93 === errors;
if(_valid1 && valid26){
valid26 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid26 = true;
passing1 = 1;
}
}
if(!valid26){
const err114 = {instancePath:instancePath+"/payload/predecessor_verdict",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
}
if(data31.git_sha !== undefined){
let data36 = data31.git_sha;
if(typeof data36 === "string"){
if(func1(data36) > 1024){
const err115 = {instancePath:instancePath+"/payload/git_sha",schemaPath:"#/oneOf/1/properties/payload/properties/git_sha/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
if(func1(data36) < 1){
const err116 = {instancePath:instancePath+"/payload/git_sha",schemaPath:"#/oneOf/1/properties/payload/properties/git_sha/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/payload/git_sha",schemaPath:"#/oneOf/1/properties/payload/properties/git_sha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
}
if(data31.approval_mechanism !== undefined){
let data37 = data31.approval_mechanism;
if(!(((data37 === "github_environment") || (data37 === "signed_dispatch")) || (data37 === "recorded_answer"))){
const err118 = {instancePath:instancePath+"/payload/approval_mechanism",schemaPath:"#/oneOf/1/properties/payload/properties/approval_mechanism/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[1].properties.payload.properties.approval_mechanism.enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
}
if(data31.approval !== undefined){
if(!(validate24(data31.approval, {instancePath:instancePath+"/payload/approval",parentData:data31,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data31.execution_id !== undefined){
let data39 = data31.execution_id;
if(typeof data39 === "string"){
if(!pattern15.test(data39)){
const err119 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
}
if(data.actor !== undefined){
let data40 = data.actor;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.kind === undefined){
const err122 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
if(data40.id === undefined){
const err123 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
for(const key6 in data40){
if(!(((key6 === "kind") || (key6 === "id")) || (key6 === "approval_id"))){
const err124 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
}
if(data40.kind !== undefined){
if("operator" !== data40.kind){
const err125 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
}
if(data40.id !== undefined){
let data42 = data40.id;
if(typeof data42 === "string"){
if(func1(data42) > 1024){
const err126 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
if(func1(data42) < 1){
const err127 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
}
if(data40.approval_id !== undefined){
let data43 = data40.approval_id;
if(typeof data43 === "string"){
if(func1(data43) > 1024){
const err129 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
if(func1(data43) < 1){
const err130 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err132];
}
else {
noteFault(vErrors, err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
}
else if(tag0 === "PLAN_EXPANDED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err134 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
if(data.payload === undefined){
const err135 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
if(data.event !== undefined){
if("PLAN_EXPANDED" !== data.event){
const err136 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/2/properties/event/const",keyword:"const",params:{allowedValue: "PLAN_EXPANDED"}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
}
if(data.payload !== undefined){
let data45 = data.payload;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.definition_sha256 === undefined){
const err137 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/required",keyword:"required",params:{missingProperty: "definition_sha256"}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
if(data45.lanes === undefined){
const err138 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
if(data45.required_decisions === undefined){
const err139 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/required",keyword:"required",params:{missingProperty: "required_decisions"}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
for(const key7 in data45){
if(!(((key7 === "definition_sha256") || (key7 === "lanes")) || (key7 === "required_decisions"))){
const err140 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
}
if(data45.definition_sha256 !== undefined){
let data46 = data45.definition_sha256;
if(typeof data46 === "string"){
if(!pattern7.test(data46)){
const err141 = {instancePath:instancePath+"/payload/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/payload/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
}
if(data45.lanes !== undefined){
let data47 = data45.lanes;
if(Array.isArray(data47)){
const len2 = data47.length;
for(let i2=0; i2<len2; i2++){
let data48 = data47[i2];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.lane === undefined){
const err143 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
if(data48.state === undefined){
const err144 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
if(data48.depends_on === undefined){
const err145 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "depends_on"}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
if(data48.parallel_safe === undefined){
const err146 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "parallel_safe"}};
if(vErrors === null){
vErrors = [err146];
}
else {
noteFault(vErrors, err146);
}
errors++;
}
if(data48.source_lanes === undefined){
const err147 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "source_lanes"}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
for(const key8 in data48){
if(!((((((key8 === "lane") || (key8 === "state")) || (key8 === "depends_on")) || (key8 === "parallel_safe")) || (key8 === "starts_under")) || (key8 === "source_lanes"))){
const err148 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
}
if(data48.lane !== undefined){
let data49 = data48.lane;
if(typeof data49 === "string"){
if(func1(data49) > 1024){
const err149 = {instancePath:instancePath+"/payload/lanes/" + i2+"/lane",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/lane/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
if(func1(data49) < 1){
const err150 = {instancePath:instancePath+"/payload/lanes/" + i2+"/lane",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/lane/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/payload/lanes/" + i2+"/lane",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/lane/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
noteFault(vErrors, err151);
}
errors++;
}
}
if(data48.state !== undefined){
let data50 = data48.state;
if(!((data50 === "built") || (data50 === "planned"))){
const err152 = {instancePath:instancePath+"/payload/lanes/" + i2+"/state",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[2].properties.payload.properties.lanes.items.properties.state.enum}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
}
if(data48.depends_on !== undefined){
let data51 = data48.depends_on;
if(Array.isArray(data51)){
const len3 = data51.length;
for(let i3=0; i3<len3; i3++){
let data52 = data51[i3];
if(typeof data52 === "string"){
if(func1(data52) > 1024){
const err153 = {instancePath:instancePath+"/payload/lanes/" + i2+"/depends_on/" + i3,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
}
if(func1(data52) < 1){
const err154 = {instancePath:instancePath+"/payload/lanes/" + i2+"/depends_on/" + i3,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/payload/lanes/" + i2+"/depends_on/" + i3,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/payload/lanes/" + i2+"/depends_on",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
}
if(data48.parallel_safe !== undefined){
if(typeof data48.parallel_safe !== "boolean"){
const err157 = {instancePath:instancePath+"/payload/lanes/" + i2+"/parallel_safe",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/parallel_safe/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err157];
}
else {
noteFault(vErrors, err157);
}
errors++;
}
}
if(data48.starts_under !== undefined){
if("activation" !== data48.starts_under){
const err158 = {instancePath:instancePath+"/payload/lanes/" + i2+"/starts_under",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/starts_under/const",keyword:"const",params:{allowedValue: "activation"}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
}
if(data48.source_lanes !== undefined){
let data55 = data48.source_lanes;
if(Array.isArray(data55)){
const len4 = data55.length;
for(let i4=0; i4<len4; i4++){
let data56 = data55[i4];
if(typeof data56 === "string"){
if(func1(data56) > 16){
const err159 = {instancePath:instancePath+"/payload/lanes/" + i2+"/source_lanes/" + i4,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/source_lanes/items/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
if(func1(data56) < 1){
const err160 = {instancePath:instancePath+"/payload/lanes/" + i2+"/source_lanes/" + i4,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/source_lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err160];
}
else {
noteFault(vErrors, err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/payload/lanes/" + i2+"/source_lanes/" + i4,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/source_lanes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
noteFault(vErrors, err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/payload/lanes/" + i2+"/source_lanes",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/source_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err162];
}
else {
noteFault(vErrors, err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err163];
}
else {
noteFault(vErrors, err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/payload/lanes",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err164];
}
else {
noteFault(vErrors, err164);
}
errors++;
}
}
if(data45.required_decisions !== undefined){
let data57 = data45.required_decisions;
if(Array.isArray(data57)){
const len5 = data57.length;
for(let i5=0; i5<len5; i5++){
let data58 = data57[i5];
if(typeof data58 === "string"){
if(func1(data58) > 1024){
const err165 = {instancePath:instancePath+"/payload/required_decisions/" + i5,schemaPath:"#/oneOf/2/properties/payload/properties/required_decisions/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err165];
}
else {
noteFault(vErrors, err165);
}
errors++;
}
if(func1(data58) < 1){
const err166 = {instancePath:instancePath+"/payload/required_decisions/" + i5,schemaPath:"#/oneOf/2/properties/payload/properties/required_decisions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err166];
}
else {
noteFault(vErrors, err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/payload/required_decisions/" + i5,schemaPath:"#/oneOf/2/properties/payload/properties/required_decisions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
noteFault(vErrors, err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/payload/required_decisions",schemaPath:"#/oneOf/2/properties/payload/properties/required_decisions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err168];
}
else {
noteFault(vErrors, err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err169];
}
else {
noteFault(vErrors, err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err170];
}
else {
noteFault(vErrors, err170);
}
errors++;
}
}
else if(tag0 === "DECISION_PINNED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err171 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err171];
}
else {
noteFault(vErrors, err171);
}
errors++;
}
if(data.payload === undefined){
const err172 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err172];
}
else {
noteFault(vErrors, err172);
}
errors++;
}
if(data.event !== undefined){
if("DECISION_PINNED" !== data.event){
const err173 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/3/properties/event/const",keyword:"const",params:{allowedValue: "DECISION_PINNED"}};
if(vErrors === null){
vErrors = [err173];
}
else {
noteFault(vErrors, err173);
}
errors++;
}
}
if(data.payload !== undefined){
let data60 = data.payload;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.key === undefined){
const err174 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err174];
}
else {
noteFault(vErrors, err174);
}
errors++;
}
if(data60.value === undefined){
const err175 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err175];
}
else {
noteFault(vErrors, err175);
}
errors++;
}
if(data60.locator === undefined){
const err176 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "locator"}};
if(vErrors === null){
vErrors = [err176];
}
else {
noteFault(vErrors, err176);
}
errors++;
}
if(data60.source === undefined){
const err177 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err177];
}
else {
noteFault(vErrors, err177);
}
errors++;
}
if(data60.digest === undefined){
const err178 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err178];
}
else {
noteFault(vErrors, err178);
}
errors++;
}
if(data60.not_applicable === undefined){
const err179 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err179];
}
else {
noteFault(vErrors, err179);
}
errors++;
}
if(data60.registry_sha256 === undefined){
const err180 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "registry_sha256"}};
if(vErrors === null){
vErrors = [err180];
}
else {
noteFault(vErrors, err180);
}
errors++;
}
if(data60.approval === undefined){
const err181 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err181];
}
else {
noteFault(vErrors, err181);
}
errors++;
}
for(const key9 in data60){
if(!((((((((key9 === "key") || (key9 === "value")) || (key9 === "locator")) || (key9 === "source")) || (key9 === "digest")) || (key9 === "registry_sha256")) || (key9 === "not_applicable")) || (key9 === "approval"))){
const err182 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err182];
}
else {
noteFault(vErrors, err182);
}
errors++;
}
}
if(data60.key !== undefined){
let data61 = data60.key;
if(typeof data61 === "string"){
if(func1(data61) > 1024){
const err183 = {instancePath:instancePath+"/payload/key",schemaPath:"#/oneOf/3/properties/payload/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err183];
}
else {
noteFault(vErrors, err183);
}
errors++;
}
if(func1(data61) < 1){
const err184 = {instancePath:instancePath+"/payload/key",schemaPath:"#/oneOf/3/properties/payload/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err184];
}
else {
noteFault(vErrors, err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/payload/key",schemaPath:"#/oneOf/3/properties/payload/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
noteFault(vErrors, err185);
}
errors++;
}
}
if(data60.value !== undefined){
let data62 = data60.value;
const _errs152 = errors;
let valid46 = false;
let passing2 = null;
const _errs153 = errors;
if(typeof data62 === "string"){
if(func1(data62) > 4096){
const err186 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err186];
}
else {
noteFault(vErrors, err186);
}
errors++;
}
if(func1(data62) < 1){
const err187 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err187];
}
else {
noteFault(vErrors, err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
noteFault(vErrors, err188);
}
errors++;
}
var _valid2 = _errs153 === errors;
if(_valid2){
valid46 = true;
passing2 = 0;
}
const _errs155 = errors;
if(data62 !== null){
const err189 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err189];
}
else {
noteFault(vErrors, err189);
}
errors++;
}
var _valid2 = _errs155 === errors;
if(_valid2 && valid46){
valid46 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid46 = true;
passing2 = 1;
}
}
if(!valid46){
const err190 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err190];
}
else {
noteFault(vErrors, err190);
}
errors++;
}
else {
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
}
}
if(data60.locator !== undefined){
let data63 = data60.locator;
const _errs158 = errors;
let valid47 = false;
let passing3 = null;
const _errs159 = errors;
if(typeof data63 === "string"){
if(func1(data63) > 1024){
const err191 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err191];
}
else {
noteFault(vErrors, err191);
}
errors++;
}
if(func1(data63) < 1){
const err192 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err192];
}
else {
noteFault(vErrors, err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
noteFault(vErrors, err193);
}
errors++;
}
var _valid3 = _errs159 === errors;
if(_valid3){
valid47 = true;
passing3 = 0;
}
const _errs161 = errors;
if(data63 !== null){
const err194 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err194];
}
else {
noteFault(vErrors, err194);
}
errors++;
}
var _valid3 = _errs161 === errors;
if(_valid3 && valid47){
valid47 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid47 = true;
passing3 = 1;
}
}
if(!valid47){
const err195 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err195];
}
else {
noteFault(vErrors, err195);
}
errors++;
}
else {
errors = _errs158;
if(vErrors !== null){
if(_errs158){
vErrors.length = _errs158;
}
else {
vErrors = null;
}
}
}
}
if(data60.source !== undefined){
let data64 = data60.source;
if(!((((data64 === "operator") || (data64 === "handles_registry")) || (data64 === "computed")) || (data64 === "not_applicable"))){
const err196 = {instancePath:instancePath+"/payload/source",schemaPath:"#/oneOf/3/properties/payload/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[3].properties.payload.properties.source.enum}};
if(vErrors === null){
vErrors = [err196];
}
else {
noteFault(vErrors, err196);
}
errors++;
}
}
if(data60.digest !== undefined){
let data65 = data60.digest;
if(typeof data65 === "string"){
if(!pattern7.test(data65)){
const err197 = {instancePath:instancePath+"/payload/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err198 = {instancePath:instancePath+"/payload/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
noteFault(vErrors, err198);
}
errors++;
}
}
if(data60.registry_sha256 !== undefined){
let data66 = data60.registry_sha256;
if(typeof data66 === "string"){
if(!pattern7.test(data66)){
const err199 = {instancePath:instancePath+"/payload/registry_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err199];
}
else {
noteFault(vErrors, err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/payload/registry_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
noteFault(vErrors, err200);
}
errors++;
}
}
if(data60.not_applicable !== undefined){
let data67 = data60.not_applicable;
const _errs171 = errors;
let valid50 = false;
let passing4 = null;
const _errs172 = errors;
if(typeof data67 === "string"){
if(func1(data67) > 512){
const err201 = {instancePath:instancePath+"/payload/not_applicable",schemaPath:"#/oneOf/3/properties/payload/properties/not_applicable/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err201];
}
else {
noteFault(vErrors, err201);
}
errors++;
}
if(func1(data67) < 1){
const err202 = {instancePath:instancePath+"/payload/not_applicable",schemaPath:"#/oneOf/3/properties/payload/properties/not_applicable/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err202];
}
else {
noteFault(vErrors, err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/payload/not_applicable",schemaPath:"#/oneOf/3/properties/payload/properties/not_applicable/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err203];
}
else {
noteFault(vErrors, err203);
}
errors++;
}
var _valid4 = _errs172 === errors;
if(_valid4){
valid50 = true;
passing4 = 0;
}
const _errs174 = errors;
if(data67 !== null){
const err204 = {instancePath:instancePath+"/payload/not_applicable",schemaPath:"#/oneOf/3/properties/payload/properties/not_applicable/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err204];
}
else {
noteFault(vErrors, err204);
}
errors++;
}
var _valid4 = _errs174 === errors;
if(_valid4 && valid50){
valid50 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid50 = true;
passing4 = 1;
}
}
if(!valid50){
const err205 = {instancePath:instancePath+"/payload/not_applicable",schemaPath:"#/oneOf/3/properties/payload/properties/not_applicable/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err205];
}
else {
noteFault(vErrors, err205);
}
errors++;
}
else {
errors = _errs171;
if(vErrors !== null){
if(_errs171){
vErrors.length = _errs171;
}
else {
vErrors = null;
}
}
}
}
if(data60.approval !== undefined){
let data68 = data60.approval;
const _errs177 = errors;
let valid51 = false;
let passing5 = null;
const _errs178 = errors;
if(!(validate24(data68, {instancePath:instancePath+"/payload/approval",parentData:data60,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
var _valid5 = _errs178 === errors;
if(_valid5){
valid51 = true;
passing5 = 0;
}
const _errs179 = errors;
if(data68 !== null){
const err206 = {instancePath:instancePath+"/payload/approval",schemaPath:"#/oneOf/3/properties/payload/properties/approval/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err206];
}
else {
noteFault(vErrors, err206);
}
errors++;
}
var _valid5 = _errs179 === errors;
if(_valid5 && valid51){
valid51 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid51 = true;
passing5 = 1;
}
}
if(!valid51){
const err207 = {instancePath:instancePath+"/payload/approval",schemaPath:"#/oneOf/3/properties/payload/properties/approval/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err207];
}
else {
noteFault(vErrors, err207);
}
errors++;
}
else {
errors = _errs177;
if(vErrors !== null){
if(_errs177){
vErrors.length = _errs177;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err208 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err208];
}
else {
noteFault(vErrors, err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err209];
}
else {
noteFault(vErrors, err209);
}
errors++;
}
}
else if(tag0 === "EXECUTION_GO_GRANTED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err210 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err210];
}
else {
noteFault(vErrors, err210);
}
errors++;
}
if(data.payload === undefined){
const err211 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err211];
}
else {
noteFault(vErrors, err211);
}
errors++;
}
if(data.event !== undefined){
if("EXECUTION_GO_GRANTED" !== data.event){
const err212 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/4/properties/event/const",keyword:"const",params:{allowedValue: "EXECUTION_GO_GRANTED"}};
if(vErrors === null){
vErrors = [err212];
}
else {
noteFault(vErrors, err212);
}
errors++;
}
}
if(data.payload !== undefined){
let data70 = data.payload;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.approval_id === undefined){
const err213 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "approval_id"}};
if(vErrors === null){
vErrors = [err213];
}
else {
noteFault(vErrors, err213);
}
errors++;
}
if(data70.lanes === undefined){
const err214 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err214];
}
else {
noteFault(vErrors, err214);
}
errors++;
}
if(data70.expires_at_utc === undefined){
const err215 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "expires_at_utc"}};
if(vErrors === null){
vErrors = [err215];
}
else {
noteFault(vErrors, err215);
}
errors++;
}
if(data70.approval === undefined){
const err216 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err216];
}
else {
noteFault(vErrors, err216);
}
errors++;
}
if(data70.execution_id === undefined){
const err217 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err217];
}
else {
noteFault(vErrors, err217);
}
errors++;
}
for(const key10 in data70){
if(!(((((key10 === "approval_id") || (key10 === "lanes")) || (key10 === "expires_at_utc")) || (key10 === "approval")) || (key10 === "execution_id"))){
const err218 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err218];
}
else {
noteFault(vErrors, err218);
}
errors++;
}
}
if(data70.approval_id !== undefined){
let data71 = data70.approval_id;
if(typeof data71 === "string"){
if(func1(data71) > 1024){
const err219 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/4/properties/payload/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err219];
}
else {
noteFault(vErrors, err219);
}
errors++;
}
if(func1(data71) < 1){
const err220 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/4/properties/payload/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err220];
}
else {
noteFault(vErrors, err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/4/properties/payload/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
noteFault(vErrors, err221);
}
errors++;
}
}
if(data70.lanes !== undefined){
let data72 = data70.lanes;
if(Array.isArray(data72)){
const len6 = data72.length;
for(let i6=0; i6<len6; i6++){
let data73 = data72[i6];
if(typeof data73 === "string"){
if(func1(data73) > 1024){
const err222 = {instancePath:instancePath+"/payload/lanes/" + i6,schemaPath:"#/oneOf/4/properties/payload/properties/lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err222];
}
else {
noteFault(vErrors, err222);
}
errors++;
}
if(func1(data73) < 1){
const err223 = {instancePath:instancePath+"/payload/lanes/" + i6,schemaPath:"#/oneOf/4/properties/payload/properties/lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err223];
}
else {
noteFault(vErrors, err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/payload/lanes/" + i6,schemaPath:"#/oneOf/4/properties/payload/properties/lanes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err224];
}
else {
noteFault(vErrors, err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/payload/lanes",schemaPath:"#/oneOf/4/properties/payload/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err225];
}
else {
noteFault(vErrors, err225);
}
errors++;
}
}
if(data70.expires_at_utc !== undefined){
let data74 = data70.expires_at_utc;
if(typeof data74 === "string"){
if(!pattern5.test(data74)){
const err226 = {instancePath:instancePath+"/payload/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err226];
}
else {
noteFault(vErrors, err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/payload/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err227];
}
else {
noteFault(vErrors, err227);
}
errors++;
}
}
if(data70.approval !== undefined){
if(!(validate24(data70.approval, {instancePath:instancePath+"/payload/approval",parentData:data70,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data70.execution_id !== undefined){
let data76 = data70.execution_id;
if(typeof data76 === "string"){
if(!pattern15.test(data76)){
const err228 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err228];
}
else {
noteFault(vErrors, err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
noteFault(vErrors, err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err230];
}
else {
noteFault(vErrors, err230);
}
errors++;
}
}
if(data.actor !== undefined){
let data77 = data.actor;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.kind === undefined){
const err231 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err231];
}
else {
noteFault(vErrors, err231);
}
errors++;
}
if(data77.id === undefined){
const err232 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err232];
}
else {
noteFault(vErrors, err232);
}
errors++;
}
for(const key11 in data77){
if(!(((key11 === "kind") || (key11 === "id")) || (key11 === "approval_id"))){
const err233 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err233];
}
else {
noteFault(vErrors, err233);
}
errors++;
}
}
if(data77.kind !== undefined){
if("operator" !== data77.kind){
const err234 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err234];
}
else {
noteFault(vErrors, err234);
}
errors++;
}
}
if(data77.id !== undefined){
let data79 = data77.id;
if(typeof data79 === "string"){
if(func1(data79) > 1024){
const err235 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err235];
}
else {
noteFault(vErrors, err235);
}
errors++;
}
if(func1(data79) < 1){
const err236 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err236];
}
else {
noteFault(vErrors, err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err237];
}
else {
noteFault(vErrors, err237);
}
errors++;
}
}
if(data77.approval_id !== undefined){
let data80 = data77.approval_id;
if(typeof data80 === "string"){
if(func1(data80) > 1024){
const err238 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err238];
}
else {
noteFault(vErrors, err238);
}
errors++;
}
if(func1(data80) < 1){
const err239 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err239];
}
else {
noteFault(vErrors, err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err240];
}
else {
noteFault(vErrors, err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err241];
}
else {
noteFault(vErrors, err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err242];
}
else {
noteFault(vErrors, err242);
}
errors++;
}
}
else if(tag0 === "EXECUTION_GO_REVOKED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err243 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err243];
}
else {
noteFault(vErrors, err243);
}
errors++;
}
if(data.payload === undefined){
const err244 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err244];
}
else {
noteFault(vErrors, err244);
}
errors++;
}
if(data.event !== undefined){
if("EXECUTION_GO_REVOKED" !== data.event){
const err245 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/5/properties/event/const",keyword:"const",params:{allowedValue: "EXECUTION_GO_REVOKED"}};
if(vErrors === null){
vErrors = [err245];
}
else {
noteFault(vErrors, err245);
}
errors++;
}
}
if(data.payload !== undefined){
let data82 = data.payload;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.reason === undefined){
const err246 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/5/properties/payload/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err246];
}
else {
noteFault(vErrors, err246);
}
errors++;
}
if(data82.approval === undefined){
const err247 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/5/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err247];
}
else {
noteFault(vErrors, err247);
}
errors++;
}
for(const key12 in data82){
if(!((key12 === "reason") || (key12 === "approval"))){
const err248 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/5/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err248];
}
else {
noteFault(vErrors, err248);
}
errors++;
}
}
if(data82.reason !== undefined){
let data83 = data82.reason;
if(typeof data83 === "string"){
if(func1(data83) > 1024){
const err249 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/5/properties/payload/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err249];
}
else {
noteFault(vErrors, err249);
}
errors++;
}
if(func1(data83) < 1){
const err250 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/5/properties/payload/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err250];
}
else {
noteFault(vErrors, err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/5/properties/payload/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err251];
}
else {
noteFault(vErrors, err251);
}
errors++;
}
}
if(data82.approval !== undefined){
let data84 = data82.approval;
const _errs218 = errors;
let valid64 = false;
let passing6 = null;
const _errs219 = errors;
if(!(validate24(data84, {instancePath:instancePath+"/payload/approval",parentData:data82,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
var _valid6 = _errs219 === errors;
if(_valid6){
valid64 = true;
passing6 = 0;
}
const _errs220 = errors;
if(data84 !== null){
const err252 = {instancePath:instancePath+"/payload/approval",schemaPath:"#/oneOf/5/properties/payload/properties/approval/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err252];
}
else {
noteFault(vErrors, err252);
}
errors++;
}
var _valid6 = _errs220 === errors;
if(_valid6 && valid64){
valid64 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid64 = true;
passing6 = 1;
}
}
if(!valid64){
const err253 = {instancePath:instancePath+"/payload/approval",schemaPath:"#/oneOf/5/properties/payload/properties/approval/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err253];
}
else {
noteFault(vErrors, err253);
}
errors++;
}
else {
errors = _errs218;
if(vErrors !== null){
if(_errs218){
vErrors.length = _errs218;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err254 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/5/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err254];
}
else {
noteFault(vErrors, err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err255];
}
else {
noteFault(vErrors, err255);
}
errors++;
}
}
else if(tag0 === "LANE_STARTED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err256 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err256];
}
else {
noteFault(vErrors, err256);
}
errors++;
}
if(data.lane === undefined){
const err257 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err257];
}
else {
noteFault(vErrors, err257);
}
errors++;
}
if(data.payload === undefined){
const err258 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err258];
}
else {
noteFault(vErrors, err258);
}
errors++;
}
if(data.event !== undefined){
if("LANE_STARTED" !== data.event){
const err259 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/6/properties/event/const",keyword:"const",params:{allowedValue: "LANE_STARTED"}};
if(vErrors === null){
vErrors = [err259];
}
else {
noteFault(vErrors, err259);
}
errors++;
}
}
if(data.payload !== undefined){
let data86 = data.payload;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.execution_id === undefined){
const err260 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err260];
}
else {
noteFault(vErrors, err260);
}
errors++;
}
if(data86.attempt === undefined){
const err261 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null){
vErrors = [err261];
}
else {
noteFault(vErrors, err261);
}
errors++;
}
if(data86.action_version === undefined){
const err262 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "action_version"}};
if(vErrors === null){
vErrors = [err262];
}
else {
noteFault(vErrors, err262);
}
errors++;
}
if(data86.definition_sha256 === undefined){
const err263 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "definition_sha256"}};
if(vErrors === null){
vErrors = [err263];
}
else {
noteFault(vErrors, err263);
}
errors++;
}
if(data86.lost === undefined){
const err264 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "lost"}};
if(vErrors === null){
vErrors = [err264];
}
else {
noteFault(vErrors, err264);
}
errors++;
}
for(const key13 in data86){
if(!(((((key13 === "execution_id") || (key13 === "attempt")) || (key13 === "action_version")) || (key13 === "definition_sha256")) || (key13 === "lost"))){
const err265 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err265];
}
else {
noteFault(vErrors, err265);
}
errors++;
}
}
if(data86.execution_id !== undefined){
let data87 = data86.execution_id;
if(typeof data87 === "string"){
if(func1(data87) > 1024){
const err266 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/6/properties/payload/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err266];
}
else {
noteFault(vErrors, err266);
}
errors++;
}
if(func1(data87) < 1){
const err267 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/6/properties/payload/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err267];
}
else {
noteFault(vErrors, err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/6/properties/payload/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err268];
}
else {
noteFault(vErrors, err268);
}
errors++;
}
}
if(data86.attempt !== undefined){
let data88 = data86.attempt;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err269 = {instancePath:instancePath+"/payload/attempt",schemaPath:"#/oneOf/6/properties/payload/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err269];
}
else {
noteFault(vErrors, err269);
}
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 1 || isNaN(data88)){
const err270 = {instancePath:instancePath+"/payload/attempt",schemaPath:"#/oneOf/6/properties/payload/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err270];
}
else {
noteFault(vErrors, err270);
}
errors++;
}
}
}
if(data86.action_version !== undefined){
let data89 = data86.action_version;
if(typeof data89 === "string"){
if(func1(data89) > 1024){
const err271 = {instancePath:instancePath+"/payload/action_version",schemaPath:"#/oneOf/6/properties/payload/properties/action_version/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err271];
}
else {
noteFault(vErrors, err271);
}
errors++;
}
if(func1(data89) < 1){
const err272 = {instancePath:instancePath+"/payload/action_version",schemaPath:"#/oneOf/6/properties/payload/properties/action_version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err272];
}
else {
noteFault(vErrors, err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/payload/action_version",schemaPath:"#/oneOf/6/properties/payload/properties/action_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err273];
}
else {
noteFault(vErrors, err273);
}
errors++;
}
}
if(data86.definition_sha256 !== undefined){
let data90 = data86.definition_sha256;
if(typeof data90 === "string"){
if(!pattern7.test(data90)){
const err274 = {instancePath:instancePath+"/payload/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err274];
}
else {
noteFault(vErrors, err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/payload/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err275];
}
else {
noteFault(vErrors, err275);
}
errors++;
}
}
if(data86.lost !== undefined){
let data91 = data86.lost;
const _errs238 = errors;
let valid69 = false;
let passing7 = null;
const _errs239 = errors;
if(!(validate22(data91, {instancePath:instancePath+"/payload/lost",parentData:data86,parentDataProperty:"lost",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid7 = _errs239 === errors;
if(_valid7){
valid69 = true;
passing7 = 0;
}
const _errs240 = errors;
if(data91 !== null){
const err276 = {instancePath:instancePath+"/payload/lost",schemaPath:"#/oneOf/6/properties/payload/properties/lost/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err276];
}
else {
noteFault(vErrors, err276);
}
errors++;
}
var _valid7 = _errs240 === errors;
if(_valid7 && valid69){
valid69 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid69 = true;
passing7 = 1;
}
}
if(!valid69){
const err277 = {instancePath:instancePath+"/payload/lost",schemaPath:"#/oneOf/6/properties/payload/properties/lost/oneOf",keyword:"oneOf",params:{passingSchemas: passing7}};
if(vErrors === null){
vErrors = [err277];
}
else {
noteFault(vErrors, err277);
}
errors++;
}
else {
errors = _errs238;
if(vErrors !== null){
if(_errs238){
vErrors.length = _errs238;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err278 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err278];
}
else {
noteFault(vErrors, err278);
}
errors++;
}
}
if(data.lane !== undefined){
let data92 = data.lane;
if(typeof data92 === "string"){
if(!pattern4.test(data92)){
const err279 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err279];
}
else {
noteFault(vErrors, err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err280];
}
else {
noteFault(vErrors, err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err281];
}
else {
noteFault(vErrors, err281);
}
errors++;
}
}
else if(tag0 === "LANE_RESULT_RECORDED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err282 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err282];
}
else {
noteFault(vErrors, err282);
}
errors++;
}
if(data.lane === undefined){
const err283 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err283];
}
else {
noteFault(vErrors, err283);
}
errors++;
}
if(data.payload === undefined){
const err284 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err284];
}
else {
noteFault(vErrors, err284);
}
errors++;
}
if(data.event !== undefined){
if("LANE_RESULT_RECORDED" !== data.event){
const err285 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/7/properties/event/const",keyword:"const",params:{allowedValue: "LANE_RESULT_RECORDED"}};
if(vErrors === null){
vErrors = [err285];
}
else {
noteFault(vErrors, err285);
}
errors++;
}
}
if(data.payload !== undefined){
let data94 = data.payload;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.execution_id === undefined){
const err286 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err286];
}
else {
noteFault(vErrors, err286);
}
errors++;
}
if(data94.attempt === undefined){
const err287 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null){
vErrors = [err287];
}
else {
noteFault(vErrors, err287);
}
errors++;
}
if(data94.overall_pass === undefined){
const err288 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "overall_pass"}};
if(vErrors === null){
vErrors = [err288];
}
else {
noteFault(vErrors, err288);
}
errors++;
}
if(data94.snapshot === undefined){
const err289 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "snapshot"}};
if(vErrors === null){
vErrors = [err289];
}
else {
noteFault(vErrors, err289);
}
errors++;
}
if(data94.blockers === undefined){
const err290 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "blockers"}};
if(vErrors === null){
vErrors = [err290];
}
else {
noteFault(vErrors, err290);
}
errors++;
}
if(data94.elapsed_seconds === undefined){
const err291 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "elapsed_seconds"}};
if(vErrors === null){
vErrors = [err291];
}
else {
noteFault(vErrors, err291);
}
errors++;
}
if(data94.budget_seconds === undefined){
const err292 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "budget_seconds"}};
if(vErrors === null){
vErrors = [err292];
}
else {
noteFault(vErrors, err292);
}
errors++;
}
if(data94.coverage === undefined){
const err293 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "coverage"}};
if(vErrors === null){
vErrors = [err293];
}
else {
noteFault(vErrors, err293);
}
errors++;
}
if(data94.epoch === undefined){
const err294 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err294];
}
else {
noteFault(vErrors, err294);
}
errors++;
}
if(data94.waivable === undefined){
const err295 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "waivable"}};
if(vErrors === null){
vErrors = [err295];
}
else {
noteFault(vErrors, err295);
}
errors++;
}
for(const key14 in data94){
if(!(func71.call(schema31.oneOf[7].properties.payload.properties, key14))){
const err296 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err296];
}
else {
noteFault(vErrors, err296);
}
errors++;
}
}
if(data94.execution_id !== undefined){
let data95 = data94.execution_id;
if(typeof data95 === "string"){
if(func1(data95) > 1024){
const err297 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/7/properties/payload/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err297];
}
else {
noteFault(vErrors, err297);
}
errors++;
}
if(func1(data95) < 1){
const err298 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/7/properties/payload/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err298];
}
else {
noteFault(vErrors, err298);
}
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/7/properties/payload/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err299];
}
else {
noteFault(vErrors, err299);
}
errors++;
}
}
if(data94.attempt !== undefined){
let data96 = data94.attempt;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err300 = {instancePath:instancePath+"/payload/attempt",schemaPath:"#/oneOf/7/properties/payload/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err300];
}
else {
noteFault(vErrors, err300);
}
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 < 1 || isNaN(data96)){
const err301 = {instancePath:instancePath+"/payload/attempt",schemaPath:"#/oneOf/7/properties/payload/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err301];
}
else {
noteFault(vErrors, err301);
}
errors++;
}
}
}
if(data94.overall_pass !== undefined){
if(typeof data94.overall_pass !== "boolean"){
const err302 = {instancePath:instancePath+"/payload/overall_pass",schemaPath:"#/oneOf/7/properties/payload/properties/overall_pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err302];
}
else {
noteFault(vErrors, err302);
}
errors++;
}
}
if(data94.snapshot !== undefined){
if(!(validate22(data94.snapshot, {instancePath:instancePath+"/payload/snapshot",parentData:data94,parentDataProperty:"snapshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data94.blockers !== undefined){
let data99 = data94.blockers;
if(Array.isArray(data99)){
const len7 = data99.length;
for(let i7=0; i7<len7; i7++){
let data100 = data99[i7];
if(typeof data100 === "string"){
if(func1(data100) > 1024){
const err303 = {instancePath:instancePath+"/payload/blockers/" + i7,schemaPath:"#/oneOf/7/properties/payload/properties/blockers/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err303];
}
else {
noteFault(vErrors, err303);
}
errors++;
}
if(func1(data100) < 1){
const err304 = {instancePath:instancePath+"/payload/blockers/" + i7,schemaPath:"#/oneOf/7/properties/payload/properties/blockers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err304];
}
else {
noteFault(vErrors, err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/payload/blockers/" + i7,schemaPath:"#/oneOf/7/properties/payload/properties/blockers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err305];
}
else {
noteFault(vErrors, err305);
}
errors++;
}
}
}
else {
const err306 = {instancePath:instancePath+"/payload/blockers",schemaPath:"#/oneOf/7/properties/payload/properties/blockers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err306];
}
else {
noteFault(vErrors, err306);
}
errors++;
}
}
if(data94.elapsed_seconds !== undefined){
let data101 = data94.elapsed_seconds;
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 < 0 || isNaN(data101)){
const err307 = {instancePath:instancePath+"/payload/elapsed_seconds",schemaPath:"#/oneOf/7/properties/payload/properties/elapsed_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err307];
}
else {
noteFault(vErrors, err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/payload/elapsed_seconds",schemaPath:"#/oneOf/7/properties/payload/properties/elapsed_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err308];
}
else {
noteFault(vErrors, err308);
}
errors++;
}
}
if(data94.budget_seconds !== undefined){
let data102 = data94.budget_seconds;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err309 = {instancePath:instancePath+"/payload/budget_seconds",schemaPath:"#/oneOf/7/properties/payload/properties/budget_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err309];
}
else {
noteFault(vErrors, err309);
}
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 1 || isNaN(data102)){
const err310 = {instancePath:instancePath+"/payload/budget_seconds",schemaPath:"#/oneOf/7/properties/payload/properties/budget_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err310];
}
else {
noteFault(vErrors, err310);
}
errors++;
}
}
}
if(data94.coverage !== undefined){
let data103 = data94.coverage;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.pass === undefined){
const err311 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "pass"}};
if(vErrors === null){
vErrors = [err311];
}
else {
noteFault(vErrors, err311);
}
errors++;
}
if(data103.fail === undefined){
const err312 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "fail"}};
if(vErrors === null){
vErrors = [err312];
}
else {
noteFault(vErrors, err312);
}
errors++;
}
if(data103.planned_checks === undefined){
const err313 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "planned_checks"}};
if(vErrors === null){
vErrors = [err313];
}
else {
noteFault(vErrors, err313);
}
errors++;
}
if(data103.not_applicable_checks === undefined){
const err314 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "not_applicable_checks"}};
if(vErrors === null){
vErrors = [err314];
}
else {
noteFault(vErrors, err314);
}
errors++;
}
for(const key15 in data103){
if(!((((key15 === "pass") || (key15 === "fail")) || (key15 === "planned_checks")) || (key15 === "not_applicable_checks"))){
const err315 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err315];
}
else {
noteFault(vErrors, err315);
}
errors++;
}
}
if(data103.pass !== undefined){
let data104 = data103.pass;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err316 = {instancePath:instancePath+"/payload/coverage/pass",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/pass/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err316];
}
else {
noteFault(vErrors, err316);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
const err317 = {instancePath:instancePath+"/payload/coverage/pass",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/pass/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err317];
}
else {
noteFault(vErrors, err317);
}
errors++;
}
}
}
if(data103.fail !== undefined){
let data105 = data103.fail;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err318 = {instancePath:instancePath+"/payload/coverage/fail",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/fail/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err318];
}
else {
noteFault(vErrors, err318);
}
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 < 0 || isNaN(data105)){
const err319 = {instancePath:instancePath+"/payload/coverage/fail",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err319];
}
else {
noteFault(vErrors, err319);
}
errors++;
}
}
}
if(data103.planned_checks !== undefined){
let data106 = data103.planned_checks;
if(Array.isArray(data106)){
const len8 = data106.length;
for(let i8=0; i8<len8; i8++){
let data107 = data106[i8];
if(typeof data107 === "string"){
if(func1(data107) > 1024){
const err320 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i8,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err320];
}
else {
noteFault(vErrors, err320);
}
errors++;
}
if(func1(data107) < 1){
const err321 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i8,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err321];
}
else {
noteFault(vErrors, err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i8,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err322];
}
else {
noteFault(vErrors, err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/payload/coverage/planned_checks",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err323];
}
else {
noteFault(vErrors, err323);
}
errors++;
}
}
if(data103.not_applicable_checks !== undefined){
let data108 = data103.not_applicable_checks;
if(Array.isArray(data108)){
const len9 = data108.length;
for(let i9=0; i9<len9; i9++){
let data109 = data108[i9];
if(typeof data109 === "string"){
if(func1(data109) > 1024){
const err324 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i9,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/not_applicable_checks/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err324];
}
else {
noteFault(vErrors, err324);
}
errors++;
}
if(func1(data109) < 1){
const err325 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i9,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/not_applicable_checks/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err325];
}
else {
noteFault(vErrors, err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i9,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/not_applicable_checks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err326];
}
else {
noteFault(vErrors, err326);
}
errors++;
}
}
}
else {
const err327 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/not_applicable_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err327];
}
else {
noteFault(vErrors, err327);
}
errors++;
}
}
}
else {
const err328 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err328];
}
else {
noteFault(vErrors, err328);
}
errors++;
}
}
if(data94.epoch !== undefined){
if(!(validate31(data94.epoch, {instancePath:instancePath+"/payload/epoch",parentData:data94,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : joinFaults(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(data94.waivable !== undefined){
let data111 = data94.waivable;
const _errs283 = errors;
let valid81 = false;
let passing8 = null;
const _errs284 = errors;
if(typeof data111 === "string"){
if(func1(data111) > 32){
const err329 = {instancePath:instancePath+"/payload/waivable",schemaPath:"#/oneOf/7/properties/payload/properties/waivable/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err329];
}
else {
noteFault(vErrors, err329);
}
errors++;
}
if(func1(data111) < 1){
const err330 = {instancePath:instancePath+"/payload/waivable",schemaPath:"#/oneOf/7/properties/payload/properties/waivable/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err330];
}
else {
noteFault(vErrors, err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/payload/waivable",schemaPath:"#/oneOf/7/properties/payload/properties/waivable/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err331];
}
else {
noteFault(vErrors, err331);
}
errors++;
}
var _valid8 = _errs284 === errors;
if(_valid8){
valid81 = true;
passing8 = 0;
}
const _errs286 = errors;
if(data111 !== null){
const err332 = {instancePath:instancePath+"/payload/waivable",schemaPath:"#/oneOf/7/properties/payload/properties/waivable/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err332];
}
else {
noteFault(vErrors, err332);
}
errors++;
}
var _valid8 = _errs286 === errors;
if(_valid8 && valid81){
valid81 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid81 = true;
passing8 = 1;
}
}
if(!valid81){
const err333 = {instancePath:instancePath+"/payload/waivable",schemaPath:"#/oneOf/7/properties/payload/properties/waivable/oneOf",keyword:"oneOf",params:{passingSchemas: passing8}};
if(vErrors === null){
vErrors = [err333];
}
else {
noteFault(vErrors, err333);
}
errors++;
}
else {
errors = _errs283;
if(vErrors !== null){
if(_errs283){
vErrors.length = _errs283;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err334 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err334];
}
else {
noteFault(vErrors, err334);
}
errors++;
}
}
if(data.lane !== undefined){
let data112 = data.lane;
if(typeof data112 === "string"){
if(!pattern4.test(data112)){
const err335 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
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
const err336 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
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
const err337 = {instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err337];
}
else {
noteFault(vErrors, err337);
}
errors++;
}
}
else if(tag0 === "BLOCKER_OPENED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err338 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err338];
}
else {
noteFault(vErrors, err338);
}
errors++;
}
if(data.lane === undefined){
const err339 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err339];
}
else {
noteFault(vErrors, err339);
}
errors++;
}
if(data.payload === undefined){
const err340 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err340];
}
else {
noteFault(vErrors, err340);
}
errors++;
}
if(data.event !== undefined){
if("BLOCKER_OPENED" !== data.event){
const err341 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/8/properties/event/const",keyword:"const",params:{allowedValue: "BLOCKER_OPENED"}};
if(vErrors === null){
vErrors = [err341];
}
else {
noteFault(vErrors, err341);
}
errors++;
}
}
if(data.payload !== undefined){
let data114 = data.payload;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.code === undefined){
const err342 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err342];
}
else {
noteFault(vErrors, err342);
}
errors++;
}
if(data114.check_ids === undefined){
const err343 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/required",keyword:"required",params:{missingProperty: "check_ids"}};
if(vErrors === null){
vErrors = [err343];
}
else {
noteFault(vErrors, err343);
}
errors++;
}
if(data114.message === undefined){
const err344 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err344];
}
else {
noteFault(vErrors, err344);
}
errors++;
}
if(data114.closure_criteria === undefined){
const err345 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/required",keyword:"required",params:{missingProperty: "closure_criteria"}};
if(vErrors === null){
vErrors = [err345];
}
else {
noteFault(vErrors, err345);
}
errors++;
}
for(const key16 in data114){
if(!((((key16 === "code") || (key16 === "check_ids")) || (key16 === "message")) || (key16 === "closure_criteria"))){
const err346 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err346];
}
else {
noteFault(vErrors, err346);
}
errors++;
}
}
if(data114.code !== undefined){
let data115 = data114.code;
if(typeof data115 === "string"){
if(func1(data115) > 1024){
const err347 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/8/properties/payload/properties/code/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err347];
}
else {
noteFault(vErrors, err347);
}
errors++;
}
if(func1(data115) < 1){
const err348 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/8/properties/payload/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err348];
}
else {
noteFault(vErrors, err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/8/properties/payload/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err349];
}
else {
noteFault(vErrors, err349);
}
errors++;
}
}
if(data114.check_ids !== undefined){
let data116 = data114.check_ids;
if(Array.isArray(data116)){
const len10 = data116.length;
for(let i10=0; i10<len10; i10++){
let data117 = data116[i10];
if(typeof data117 === "string"){
if(func1(data117) > 1024){
const err350 = {instancePath:instancePath+"/payload/check_ids/" + i10,schemaPath:"#/oneOf/8/properties/payload/properties/check_ids/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err350];
}
else {
noteFault(vErrors, err350);
}
errors++;
}
if(func1(data117) < 1){
const err351 = {instancePath:instancePath+"/payload/check_ids/" + i10,schemaPath:"#/oneOf/8/properties/payload/properties/check_ids/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err351];
}
else {
noteFault(vErrors, err351);
}
errors++;
}
}
else {
const err352 = {instancePath:instancePath+"/payload/check_ids/" + i10,schemaPath:"#/oneOf/8/properties/payload/properties/check_ids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err352];
}
else {
noteFault(vErrors, err352);
}
errors++;
}
}
}
else {
const err353 = {instancePath:instancePath+"/payload/check_ids",schemaPath:"#/oneOf/8/properties/payload/properties/check_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err353];
}
else {
noteFault(vErrors, err353);
}
errors++;
}
}
if(data114.message !== undefined){
let data118 = data114.message;
if(typeof data118 === "string"){
if(func1(data118) > 1024){
const err354 = {instancePath:instancePath+"/payload/message",schemaPath:"#/oneOf/8/properties/payload/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err354];
}
else {
noteFault(vErrors, err354);
}
errors++;
}
if(func1(data118) < 1){
const err355 = {instancePath:instancePath+"/payload/message",schemaPath:"#/oneOf/8/properties/payload/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err355];
}
else {
noteFault(vErrors, err355);
}
errors++;
}
}
else {
const err356 = {instancePath:instancePath+"/payload/message",schemaPath:"#/oneOf/8/properties/payload/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err356];
}
else {
noteFault(vErrors, err356);
}
errors++;
}
}
if(data114.closure_criteria !== undefined){
let data119 = data114.closure_criteria;
if(typeof data119 === "string"){
if(func1(data119) > 1024){
const err357 = {instancePath:instancePath+"/payload/closure_criteria",schemaPath:"#/oneOf/8/properties/payload/properties/closure_criteria/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err357];
}
else {
noteFault(vErrors, err357);
}
errors++;
}
if(func1(data119) < 1){
const err358 = {instancePath:instancePath+"/payload/closure_criteria",schemaPath:"#/oneOf/8/properties/payload/properties/closure_criteria/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err358];
}
else {
noteFault(vErrors, err358);
}
errors++;
}
}
else {
const err359 = {instancePath:instancePath+"/payload/closure_criteria",schemaPath:"#/oneOf/8/properties/payload/properties/closure_criteria/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err359];
}
else {
noteFault(vErrors, err359);
}
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err360];
}
else {
noteFault(vErrors, err360);
}
errors++;
}
}
if(data.lane !== undefined){
let data120 = data.lane;
if(typeof data120 === "string"){
if(!pattern4.test(data120)){
const err361 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err361];
}
else {
noteFault(vErrors, err361);
}
errors++;
}
}
else {
const err362 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err362];
}
else {
noteFault(vErrors, err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err363];
}
else {
noteFault(vErrors, err363);
}
errors++;
}
}
else if(tag0 === "BLOCKER_CLOSED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err364 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err364];
}
else {
noteFault(vErrors, err364);
}
errors++;
}
if(data.lane === undefined){
const err365 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err365];
}
else {
noteFault(vErrors, err365);
}
errors++;
}
if(data.payload === undefined){
const err366 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err366];
}
else {
noteFault(vErrors, err366);
}
errors++;
}
if(data.event !== undefined){
if("BLOCKER_CLOSED" !== data.event){
const err367 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/9/properties/event/const",keyword:"const",params:{allowedValue: "BLOCKER_CLOSED"}};
if(vErrors === null){
vErrors = [err367];
}
else {
noteFault(vErrors, err367);
}
errors++;
}
}
if(data.payload !== undefined){
let data122 = data.payload;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.code === undefined){
const err368 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/9/properties/payload/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err368];
}
else {
noteFault(vErrors, err368);
}
errors++;
}
if(data122.closing_snapshot === undefined){
const err369 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/9/properties/payload/required",keyword:"required",params:{missingProperty: "closing_snapshot"}};
if(vErrors === null){
vErrors = [err369];
}
else {
noteFault(vErrors, err369);
}
errors++;
}
for(const key17 in data122){
if(!((key17 === "code") || (key17 === "closing_snapshot"))){
const err370 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/9/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err370];
}
else {
noteFault(vErrors, err370);
}
errors++;
}
}
if(data122.code !== undefined){
let data123 = data122.code;
if(typeof data123 === "string"){
if(func1(data123) > 1024){
const err371 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/9/properties/payload/properties/code/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err371];
}
else {
noteFault(vErrors, err371);
}
errors++;
}
if(func1(data123) < 1){
const err372 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/9/properties/payload/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
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
const err373 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/9/properties/payload/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err373];
}
else {
noteFault(vErrors, err373);
}
errors++;
}
}
if(data122.closing_snapshot !== undefined){
if(!(validate22(data122.closing_snapshot, {instancePath:instancePath+"/payload/closing_snapshot",parentData:data122,parentDataProperty:"closing_snapshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err374 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/9/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err374];
}
else {
noteFault(vErrors, err374);
}
errors++;
}
}
if(data.lane !== undefined){
let data125 = data.lane;
if(typeof data125 === "string"){
if(!pattern4.test(data125)){
const err375 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err375];
}
else {
noteFault(vErrors, err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err376];
}
else {
noteFault(vErrors, err376);
}
errors++;
}
}
}
else {
const err377 = {instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err377];
}
else {
noteFault(vErrors, err377);
}
errors++;
}
}
else if(tag0 === "DRIFT_RAISED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err378 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err378];
}
else {
noteFault(vErrors, err378);
}
errors++;
}
if(data.payload === undefined){
const err379 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err379];
}
else {
noteFault(vErrors, err379);
}
errors++;
}
if(data.event !== undefined){
if("DRIFT_RAISED" !== data.event){
const err380 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/10/properties/event/const",keyword:"const",params:{allowedValue: "DRIFT_RAISED"}};
if(vErrors === null){
vErrors = [err380];
}
else {
noteFault(vErrors, err380);
}
errors++;
}
}
if(data.payload !== undefined){
let data127 = data.payload;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.class === undefined){
const err381 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "class"}};
if(vErrors === null){
vErrors = [err381];
}
else {
noteFault(vErrors, err381);
}
errors++;
}
if(data127.impact === undefined){
const err382 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "impact"}};
if(vErrors === null){
vErrors = [err382];
}
else {
noteFault(vErrors, err382);
}
errors++;
}
if(data127.severity === undefined){
const err383 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err383];
}
else {
noteFault(vErrors, err383);
}
errors++;
}
if(data127.evidence === undefined){
const err384 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err384];
}
else {
noteFault(vErrors, err384);
}
errors++;
}
if(data127.compared === undefined){
const err385 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "compared"}};
if(vErrors === null){
vErrors = [err385];
}
else {
noteFault(vErrors, err385);
}
errors++;
}
for(const key18 in data127){
if(!((((((key18 === "class") || (key18 === "impact")) || (key18 === "severity")) || (key18 === "keys")) || (key18 === "evidence")) || (key18 === "compared"))){
const err386 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err386];
}
else {
noteFault(vErrors, err386);
}
errors++;
}
}
if(data127.class !== undefined){
let data128 = data127.class;
if(typeof data128 === "string"){
if(func1(data128) > 1024){
const err387 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/10/properties/payload/properties/class/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err387];
}
else {
noteFault(vErrors, err387);
}
errors++;
}
if(func1(data128) < 1){
const err388 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/10/properties/payload/properties/class/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err388];
}
else {
noteFault(vErrors, err388);
}
errors++;
}
}
else {
const err389 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/10/properties/payload/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err389];
}
else {
noteFault(vErrors, err389);
}
errors++;
}
}
if(data127.impact !== undefined){
let data129 = data127.impact;
if(typeof data129 === "string"){
if(func1(data129) > 1024){
const err390 = {instancePath:instancePath+"/payload/impact",schemaPath:"#/oneOf/10/properties/payload/properties/impact/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err390];
}
else {
noteFault(vErrors, err390);
}
errors++;
}
if(func1(data129) < 1){
const err391 = {instancePath:instancePath+"/payload/impact",schemaPath:"#/oneOf/10/properties/payload/properties/impact/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err391];
}
else {
noteFault(vErrors, err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/payload/impact",schemaPath:"#/oneOf/10/properties/payload/properties/impact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err392];
}
else {
noteFault(vErrors, err392);
}
errors++;
}
}
if(data127.severity !== undefined){
if("STOP" !== data127.severity){
const err393 = {instancePath:instancePath+"/payload/severity",schemaPath:"#/oneOf/10/properties/payload/properties/severity/const",keyword:"const",params:{allowedValue: "STOP"}};
if(vErrors === null){
vErrors = [err393];
}
else {
noteFault(vErrors, err393);
}
errors++;
}
}
if(data127.keys !== undefined){
let data131 = data127.keys;
if(Array.isArray(data131)){
const len11 = data131.length;
for(let i11=0; i11<len11; i11++){
let data132 = data131[i11];
if(typeof data132 === "string"){
if(func1(data132) > 1024){
const err394 = {instancePath:instancePath+"/payload/keys/" + i11,schemaPath:"#/oneOf/10/properties/payload/properties/keys/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err394];
}
else {
noteFault(vErrors, err394);
}
errors++;
}
if(func1(data132) < 1){
const err395 = {instancePath:instancePath+"/payload/keys/" + i11,schemaPath:"#/oneOf/10/properties/payload/properties/keys/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err396 = {instancePath:instancePath+"/payload/keys/" + i11,schemaPath:"#/oneOf/10/properties/payload/properties/keys/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err396];
}
else {
noteFault(vErrors, err396);
}
errors++;
}
}
let i12 = data131.length;
let j0;
if(i12 > 1){
const indices0 = {};
for(;i12--;){
let item0 = data131[i12];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err397 = {instancePath:instancePath+"/payload/keys",schemaPath:"#/oneOf/10/properties/payload/properties/keys/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j0}};
if(vErrors === null){
vErrors = [err397];
}
else {
noteFault(vErrors, err397);
}
errors++;
break;
}
indices0[item0] = i12;
}
}
}
else {
const err398 = {instancePath:instancePath+"/payload/keys",schemaPath:"#/oneOf/10/properties/payload/properties/keys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err398];
}
else {
noteFault(vErrors, err398);
}
errors++;
}
}
if(data127.evidence !== undefined){
let data133 = data127.evidence;
if(Array.isArray(data133)){
const len12 = data133.length;
for(let i13=0; i13<len12; i13++){
let data134 = data133[i13];
if(typeof data134 === "string"){
if(func1(data134) > 1024){
const err399 = {instancePath:instancePath+"/payload/evidence/" + i13,schemaPath:"#/oneOf/10/properties/payload/properties/evidence/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err399];
}
else {
noteFault(vErrors, err399);
}
errors++;
}
if(func1(data134) < 1){
const err400 = {instancePath:instancePath+"/payload/evidence/" + i13,schemaPath:"#/oneOf/10/properties/payload/properties/evidence/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err400];
}
else {
noteFault(vErrors, err400);
}
errors++;
}
}
else {
const err401 = {instancePath:instancePath+"/payload/evidence/" + i13,schemaPath:"#/oneOf/10/properties/payload/properties/evidence/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err401];
}
else {
noteFault(vErrors, err401);
}
errors++;
}
}
}
else {
const err402 = {instancePath:instancePath+"/payload/evidence",schemaPath:"#/oneOf/10/properties/payload/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err402];
}
else {
noteFault(vErrors, err402);
}
errors++;
}
}
if(data127.compared !== undefined){
if(!(validate34(data127.compared, {instancePath:instancePath+"/payload/compared",parentData:data127,parentDataProperty:"compared",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : joinFaults(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err403 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err403];
}
else {
noteFault(vErrors, err403);
}
errors++;
}
}
}
else {
const err404 = {instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err404];
}
else {
noteFault(vErrors, err404);
}
errors++;
}
}
else if(tag0 === "DRIFT_RESOLVED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err405 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err405];
}
else {
noteFault(vErrors, err405);
}
errors++;
}
if(data.payload === undefined){
const err406 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err406];
}
else {
noteFault(vErrors, err406);
}
errors++;
}
if(data.event !== undefined){
if("DRIFT_RESOLVED" !== data.event){
const err407 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/11/properties/event/const",keyword:"const",params:{allowedValue: "DRIFT_RESOLVED"}};
if(vErrors === null){
vErrors = [err407];
}
else {
noteFault(vErrors, err407);
}
errors++;
}
}
if(data.payload !== undefined){
let data137 = data.payload;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.class === undefined){
const err408 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "class"}};
if(vErrors === null){
vErrors = [err408];
}
else {
noteFault(vErrors, err408);
}
errors++;
}
if(data137.resolution === undefined){
const err409 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "resolution"}};
if(vErrors === null){
vErrors = [err409];
}
else {
noteFault(vErrors, err409);
}
errors++;
}
if(data137.refs === undefined){
const err410 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "refs"}};
if(vErrors === null){
vErrors = [err410];
}
else {
noteFault(vErrors, err410);
}
errors++;
}
if(data137.stale_lanes === undefined){
const err411 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "stale_lanes"}};
if(vErrors === null){
vErrors = [err411];
}
else {
noteFault(vErrors, err411);
}
errors++;
}
if(data137.approval === undefined){
const err412 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err412];
}
else {
noteFault(vErrors, err412);
}
errors++;
}
if(data137.compared === undefined){
const err413 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "compared"}};
if(vErrors === null){
vErrors = [err413];
}
else {
noteFault(vErrors, err413);
}
errors++;
}
for(const key19 in data137){
if(!((((((key19 === "class") || (key19 === "resolution")) || (key19 === "refs")) || (key19 === "stale_lanes")) || (key19 === "approval")) || (key19 === "compared"))){
const err414 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err414];
}
else {
noteFault(vErrors, err414);
}
errors++;
}
}
if(data137.class !== undefined){
let data138 = data137.class;
if(typeof data138 === "string"){
if(func1(data138) > 1024){
const err415 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/11/properties/payload/properties/class/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err415];
}
else {
noteFault(vErrors, err415);
}
errors++;
}
if(func1(data138) < 1){
const err416 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/11/properties/payload/properties/class/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err416];
}
else {
noteFault(vErrors, err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/11/properties/payload/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err417];
}
else {
noteFault(vErrors, err417);
}
errors++;
}
}
if(data137.resolution !== undefined){
let data139 = data137.resolution;
if(!((data139 === "REVERTED") || (data139 === "REPINNED"))){
const err418 = {instancePath:instancePath+"/payload/resolution",schemaPath:"#/oneOf/11/properties/payload/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[11].properties.payload.properties.resolution.enum}};
if(vErrors === null){
vErrors = [err418];
}
else {
noteFault(vErrors, err418);
}
errors++;
}
}
if(data137.refs !== undefined){
let data140 = data137.refs;
if(Array.isArray(data140)){
const len13 = data140.length;
for(let i14=0; i14<len13; i14++){
let data141 = data140[i14];
if(typeof data141 === "string"){
if(func1(data141) > 1024){
const err419 = {instancePath:instancePath+"/payload/refs/" + i14,schemaPath:"#/oneOf/11/properties/payload/properties/refs/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err419];
}
else {
noteFault(vErrors, err419);
}
errors++;
}
if(func1(data141) < 1){
const err420 = {instancePath:instancePath+"/payload/refs/" + i14,schemaPath:"#/oneOf/11/properties/payload/properties/refs/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err420];
}
else {
noteFault(vErrors, err420);
}
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/payload/refs/" + i14,schemaPath:"#/oneOf/11/properties/payload/properties/refs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err421];
}
else {
noteFault(vErrors, err421);
}
errors++;
}
}
}
else {
const err422 = {instancePath:instancePath+"/payload/refs",schemaPath:"#/oneOf/11/properties/payload/properties/refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err422];
}
else {
noteFault(vErrors, err422);
}
errors++;
}
}
if(data137.stale_lanes !== undefined){
let data142 = data137.stale_lanes;
if(Array.isArray(data142)){
const len14 = data142.length;
for(let i15=0; i15<len14; i15++){
let data143 = data142[i15];
if(typeof data143 === "string"){
if(func1(data143) > 1024){
const err423 = {instancePath:instancePath+"/payload/stale_lanes/" + i15,schemaPath:"#/oneOf/11/properties/payload/properties/stale_lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err423];
}
else {
noteFault(vErrors, err423);
}
errors++;
}
if(func1(data143) < 1){
const err424 = {instancePath:instancePath+"/payload/stale_lanes/" + i15,schemaPath:"#/oneOf/11/properties/payload/properties/stale_lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err424];
}
else {
noteFault(vErrors, err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/payload/stale_lanes/" + i15,schemaPath:"#/oneOf/11/properties/payload/properties/stale_lanes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err425];
}
else {
noteFault(vErrors, err425);
}
errors++;
}
}
}
else {
const err426 = {instancePath:instancePath+"/payload/stale_lanes",schemaPath:"#/oneOf/11/properties/payload/properties/stale_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err426];
}
else {
noteFault(vErrors, err426);
}
errors++;
}
}
if(data137.approval !== undefined){
if(!(validate24(data137.approval, {instancePath:instancePath+"/payload/approval",parentData:data137,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data137.compared !== undefined){
if(!(validate34(data137.compared, {instancePath:instancePath+"/payload/compared",parentData:data137,parentDataProperty:"compared",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : joinFaults(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err427 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err427];
}
else {
noteFault(vErrors, err427);
}
errors++;
}
}
if(data.actor !== undefined){
let data146 = data.actor;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.kind === undefined){
const err428 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err428];
}
else {
noteFault(vErrors, err428);
}
errors++;
}
if(data146.id === undefined){
const err429 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err429];
}
else {
noteFault(vErrors, err429);
}
errors++;
}
for(const key20 in data146){
if(!(((key20 === "kind") || (key20 === "id")) || (key20 === "approval_id"))){
const err430 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err430];
}
else {
noteFault(vErrors, err430);
}
errors++;
}
}
if(data146.kind !== undefined){
if("operator" !== data146.kind){
const err431 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err431];
}
else {
noteFault(vErrors, err431);
}
errors++;
}
}
if(data146.id !== undefined){
let data148 = data146.id;
if(typeof data148 === "string"){
if(func1(data148) > 1024){
const err432 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err432];
}
else {
noteFault(vErrors, err432);
}
errors++;
}
if(func1(data148) < 1){
const err433 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err433];
}
else {
noteFault(vErrors, err433);
}
errors++;
}
}
else {
const err434 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err434];
}
else {
noteFault(vErrors, err434);
}
errors++;
}
}
if(data146.approval_id !== undefined){
let data149 = data146.approval_id;
if(typeof data149 === "string"){
if(func1(data149) > 1024){
const err435 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err435];
}
else {
noteFault(vErrors, err435);
}
errors++;
}
if(func1(data149) < 1){
const err436 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err436];
}
else {
noteFault(vErrors, err436);
}
errors++;
}
}
else {
const err437 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err437];
}
else {
noteFault(vErrors, err437);
}
errors++;
}
}
}
else {
const err438 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err438];
}
else {
noteFault(vErrors, err438);
}
errors++;
}
}
}
else {
const err439 = {instancePath,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err439];
}
else {
noteFault(vErrors, err439);
}
errors++;
}
}
else if(tag0 === "TRANSITION_CHECKED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err440 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err440];
}
else {
noteFault(vErrors, err440);
}
errors++;
}
if(data.payload === undefined){
const err441 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err441];
}
else {
noteFault(vErrors, err441);
}
errors++;
}
if(data.event !== undefined){
if("TRANSITION_CHECKED" !== data.event){
const err442 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/12/properties/event/const",keyword:"const",params:{allowedValue: "TRANSITION_CHECKED"}};
if(vErrors === null){
vErrors = [err442];
}
else {
noteFault(vErrors, err442);
}
errors++;
}
}
if(data.payload !== undefined){
let data151 = data.payload;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(data151.items === undefined){
const err443 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/12/properties/payload/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err443];
}
else {
noteFault(vErrors, err443);
}
errors++;
}
for(const key21 in data151){
if(!(key21 === "items")){
const err444 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/12/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err444];
}
else {
noteFault(vErrors, err444);
}
errors++;
}
}
if(data151.items !== undefined){
let data152 = data151.items;
if(Array.isArray(data152)){
const len15 = data152.length;
for(let i16=0; i16<len15; i16++){
let data153 = data152[i16];
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.id === undefined){
const err445 = {instancePath:instancePath+"/payload/items/" + i16,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err445];
}
else {
noteFault(vErrors, err445);
}
errors++;
}
if(data153.outcome === undefined){
const err446 = {instancePath:instancePath+"/payload/items/" + i16,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err446];
}
else {
noteFault(vErrors, err446);
}
errors++;
}
if(data153.detail === undefined){
const err447 = {instancePath:instancePath+"/payload/items/" + i16,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/required",keyword:"required",params:{missingProperty: "detail"}};
if(vErrors === null){
vErrors = [err447];
}
else {
noteFault(vErrors, err447);
}
errors++;
}
for(const key22 in data153){
if(!(((key22 === "id") || (key22 === "outcome")) || (key22 === "detail"))){
const err448 = {instancePath:instancePath+"/payload/items/" + i16,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err448];
}
else {
noteFault(vErrors, err448);
}
errors++;
}
}
if(data153.id !== undefined){
let data154 = data153.id;
if(!((((((data154 === "T1") || (data154 === "T2")) || (data154 === "T3")) || (data154 === "T4")) || (data154 === "T5")) || (data154 === "T6"))){
const err449 = {instancePath:instancePath+"/payload/items/" + i16+"/id",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/id/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[12].properties.payload.properties.items.items.properties.id.enum}};
if(vErrors === null){
vErrors = [err449];
}
else {
noteFault(vErrors, err449);
}
errors++;
}
}
if(data153.outcome !== undefined){
let data155 = data153.outcome;
if(!((((data155 === "pass") || (data155 === "fail")) || (data155 === "planned")) || (data155 === "not_applicable"))){
const err450 = {instancePath:instancePath+"/payload/items/" + i16+"/outcome",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[12].properties.payload.properties.items.items.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err450];
}
else {
noteFault(vErrors, err450);
}
errors++;
}
}
if(data153.detail !== undefined){
let data156 = data153.detail;
if(typeof data156 === "string"){
if(func1(data156) > 1024){
const err451 = {instancePath:instancePath+"/payload/items/" + i16+"/detail",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/detail/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err451];
}
else {
noteFault(vErrors, err451);
}
errors++;
}
if(func1(data156) < 1){
const err452 = {instancePath:instancePath+"/payload/items/" + i16+"/detail",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/detail/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err452];
}
else {
noteFault(vErrors, err452);
}
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/payload/items/" + i16+"/detail",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/detail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err453];
}
else {
noteFault(vErrors, err453);
}
errors++;
}
}
}
else {
const err454 = {instancePath:instancePath+"/payload/items/" + i16,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err454];
}
else {
noteFault(vErrors, err454);
}
errors++;
}
}
}
else {
const err455 = {instancePath:instancePath+"/payload/items",schemaPath:"#/oneOf/12/properties/payload/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err455];
}
else {
noteFault(vErrors, err455);
}
errors++;
}
}
}
else {
const err456 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/12/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err456];
}
else {
noteFault(vErrors, err456);
}
errors++;
}
}
}
else {
const err457 = {instancePath,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err457];
}
else {
noteFault(vErrors, err457);
}
errors++;
}
}
else if(tag0 === "PHASE_COMPLETED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err458 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err458];
}
else {
noteFault(vErrors, err458);
}
errors++;
}
if(data.payload === undefined){
const err459 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err459];
}
else {
noteFault(vErrors, err459);
}
errors++;
}
if(data.event !== undefined){
if("PHASE_COMPLETED" !== data.event){
const err460 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/13/properties/event/const",keyword:"const",params:{allowedValue: "PHASE_COMPLETED"}};
if(vErrors === null){
vErrors = [err460];
}
else {
noteFault(vErrors, err460);
}
errors++;
}
}
if(data.payload !== undefined){
let data158 = data.payload;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.checklist_sha256 === undefined){
const err461 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "checklist_sha256"}};
if(vErrors === null){
vErrors = [err461];
}
else {
noteFault(vErrors, err461);
}
errors++;
}
if(data158.envelope === undefined){
const err462 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "envelope"}};
if(vErrors === null){
vErrors = [err462];
}
else {
noteFault(vErrors, err462);
}
errors++;
}
if(data158.verdict_code === undefined){
const err463 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "verdict_code"}};
if(vErrors === null){
vErrors = [err463];
}
else {
noteFault(vErrors, err463);
}
errors++;
}
if(data158.bundle_root_sha256 === undefined){
const err464 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "bundle_root_sha256"}};
if(vErrors === null){
vErrors = [err464];
}
else {
noteFault(vErrors, err464);
}
errors++;
}
if(data158.coverage === undefined){
const err465 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "coverage"}};
if(vErrors === null){
vErrors = [err465];
}
else {
noteFault(vErrors, err465);
}
errors++;
}
if(data158.execution_id === undefined){
const err466 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err466];
}
else {
noteFault(vErrors, err466);
}
errors++;
}
if(data158.run_index_root_sha256 === undefined){
const err467 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "run_index_root_sha256"}};
if(vErrors === null){
vErrors = [err467];
}
else {
noteFault(vErrors, err467);
}
errors++;
}
for(const key23 in data158){
if(!(((((((key23 === "checklist_sha256") || (key23 === "envelope")) || (key23 === "verdict_code")) || (key23 === "bundle_root_sha256")) || (key23 === "coverage")) || (key23 === "execution_id")) || (key23 === "run_index_root_sha256"))){
const err468 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err468];
}
else {
noteFault(vErrors, err468);
}
errors++;
}
}
if(data158.checklist_sha256 !== undefined){
let data159 = data158.checklist_sha256;
if(typeof data159 === "string"){
if(!pattern7.test(data159)){
const err469 = {instancePath:instancePath+"/payload/checklist_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err469];
}
else {
noteFault(vErrors, err469);
}
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/payload/checklist_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err470];
}
else {
noteFault(vErrors, err470);
}
errors++;
}
}
if(data158.envelope !== undefined){
if(!(validate22(data158.envelope, {instancePath:instancePath+"/payload/envelope",parentData:data158,parentDataProperty:"envelope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data158.verdict_code !== undefined){
let data161 = data158.verdict_code;
if(typeof data161 === "string"){
if(func1(data161) > 1024){
const err471 = {instancePath:instancePath+"/payload/verdict_code",schemaPath:"#/oneOf/13/properties/payload/properties/verdict_code/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err471];
}
else {
noteFault(vErrors, err471);
}
errors++;
}
if(func1(data161) < 1){
const err472 = {instancePath:instancePath+"/payload/verdict_code",schemaPath:"#/oneOf/13/properties/payload/properties/verdict_code/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err472];
}
else {
noteFault(vErrors, err472);
}
errors++;
}
}
else {
const err473 = {instancePath:instancePath+"/payload/verdict_code",schemaPath:"#/oneOf/13/properties/payload/properties/verdict_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err473];
}
else {
noteFault(vErrors, err473);
}
errors++;
}
}
if(data158.bundle_root_sha256 !== undefined){
let data162 = data158.bundle_root_sha256;
if(typeof data162 === "string"){
if(!pattern7.test(data162)){
const err474 = {instancePath:instancePath+"/payload/bundle_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err474];
}
else {
noteFault(vErrors, err474);
}
errors++;
}
}
else {
const err475 = {instancePath:instancePath+"/payload/bundle_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err475];
}
else {
noteFault(vErrors, err475);
}
errors++;
}
}
if(data158.coverage !== undefined){
let data163 = data158.coverage;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.planned_lanes === undefined){
const err476 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "planned_lanes"}};
if(vErrors === null){
vErrors = [err476];
}
else {
noteFault(vErrors, err476);
}
errors++;
}
if(data163.planned_checks === undefined){
const err477 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "planned_checks"}};
if(vErrors === null){
vErrors = [err477];
}
else {
noteFault(vErrors, err477);
}
errors++;
}
if(data163.not_applicable_checks === undefined){
const err478 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "not_applicable_checks"}};
if(vErrors === null){
vErrors = [err478];
}
else {
noteFault(vErrors, err478);
}
errors++;
}
for(const key24 in data163){
if(!(((key24 === "planned_lanes") || (key24 === "planned_checks")) || (key24 === "not_applicable_checks"))){
const err479 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err479];
}
else {
noteFault(vErrors, err479);
}
errors++;
}
}
if(data163.planned_lanes !== undefined){
let data164 = data163.planned_lanes;
if(Array.isArray(data164)){
const len16 = data164.length;
for(let i17=0; i17<len16; i17++){
let data165 = data164[i17];
if(typeof data165 === "string"){
if(func1(data165) > 1024){
const err480 = {instancePath:instancePath+"/payload/coverage/planned_lanes/" + i17,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err480];
}
else {
noteFault(vErrors, err480);
}
errors++;
}
if(func1(data165) < 1){
const err481 = {instancePath:instancePath+"/payload/coverage/planned_lanes/" + i17,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err481];
}
else {
noteFault(vErrors, err481);
}
errors++;
}
}
else {
const err482 = {instancePath:instancePath+"/payload/coverage/planned_lanes/" + i17,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err482];
}
else {
noteFault(vErrors, err482);
}
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/payload/coverage/planned_lanes",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err483];
}
else {
noteFault(vErrors, err483);
}
errors++;
}
}
if(data163.planned_checks !== undefined){
let data166 = data163.planned_checks;
if(Array.isArray(data166)){
const len17 = data166.length;
for(let i18=0; i18<len17; i18++){
let data167 = data166[i18];
if(typeof data167 === "string"){
if(func1(data167) > 1024){
const err484 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i18,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err484];
}
else {
noteFault(vErrors, err484);
}
errors++;
}
if(func1(data167) < 1){
const err485 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i18,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err486 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i18,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err486];
}
else {
noteFault(vErrors, err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/payload/coverage/planned_checks",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err487];
}
else {
noteFault(vErrors, err487);
}
errors++;
}
}
if(data163.not_applicable_checks !== undefined){
let data168 = data163.not_applicable_checks;
if(Array.isArray(data168)){
const len18 = data168.length;
for(let i19=0; i19<len18; i19++){
let data169 = data168[i19];
if(typeof data169 === "string"){
if(func1(data169) > 1024){
const err488 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i19,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/not_applicable_checks/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err488];
}
else {
noteFault(vErrors, err488);
}
errors++;
}
if(func1(data169) < 1){
const err489 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i19,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/not_applicable_checks/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err489];
}
else {
noteFault(vErrors, err489);
}
errors++;
}
}
else {
const err490 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i19,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/not_applicable_checks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err490];
}
else {
noteFault(vErrors, err490);
}
errors++;
}
}
}
else {
const err491 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/not_applicable_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err491];
}
else {
noteFault(vErrors, err491);
}
errors++;
}
}
}
else {
const err492 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err492];
}
else {
noteFault(vErrors, err492);
}
errors++;
}
}
if(data158.execution_id !== undefined){
let data170 = data158.execution_id;
if(typeof data170 === "string"){
if(!pattern15.test(data170)){
const err493 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err493];
}
else {
noteFault(vErrors, err493);
}
errors++;
}
}
else {
const err494 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err494];
}
else {
noteFault(vErrors, err494);
}
errors++;
}
}
if(data158.run_index_root_sha256 !== undefined){
let data171 = data158.run_index_root_sha256;
const _errs419 = errors;
let valid129 = false;
let passing9 = null;
const _errs420 = errors;
if(typeof data171 === "string"){
if(!pattern7.test(data171)){
const err495 = {instancePath:instancePath+"/payload/run_index_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err495];
}
else {
noteFault(vErrors, err495);
}
errors++;
}
}
else {
const err496 = {instancePath:instancePath+"/payload/run_index_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err496];
}
else {
noteFault(vErrors, err496);
}
errors++;
}
var _valid9 = _errs420 === errors;
if(_valid9){
valid129 = true;
passing9 = 0;
}
const _errs423 = errors;
if(data171 !== null){
const err497 = {instancePath:instancePath+"/payload/run_index_root_sha256",schemaPath:"#/oneOf/13/properties/payload/properties/run_index_root_sha256/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err497];
}
else {
noteFault(vErrors, err497);
}
errors++;
}
var _valid9 = _errs423 === errors;
if(_valid9 && valid129){
valid129 = false;
passing9 = [passing9, 1];
}
else {
if(_valid9){
valid129 = true;
passing9 = 1;
}
}
if(!valid129){
const err498 = {instancePath:instancePath+"/payload/run_index_root_sha256",schemaPath:"#/oneOf/13/properties/payload/properties/run_index_root_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing9}};
if(vErrors === null){
vErrors = [err498];
}
else {
noteFault(vErrors, err498);
}
errors++;
}
else {
errors = _errs419;
if(vErrors !== null){
if(_errs419){
vErrors.length = _errs419;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err499 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/type",keyword:"type",params:{type: "object"}};
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
const err500 = {instancePath,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err500];
}
else {
noteFault(vErrors, err500);
}
errors++;
}
}
else if(tag0 === "NEXT_PHASE_HELD"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err501 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err501];
}
else {
noteFault(vErrors, err501);
}
errors++;
}
if(data.payload === undefined){
const err502 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err502];
}
else {
noteFault(vErrors, err502);
}
errors++;
}
if(data.event !== undefined){
if("NEXT_PHASE_HELD" !== data.event){
const err503 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/14/properties/event/const",keyword:"const",params:{allowedValue: "NEXT_PHASE_HELD"}};
if(vErrors === null){
vErrors = [err503];
}
else {
noteFault(vErrors, err503);
}
errors++;
}
}
if(data.payload !== undefined){
let data173 = data.payload;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(data173.hold_reason === undefined){
const err504 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/14/properties/payload/required",keyword:"required",params:{missingProperty: "hold_reason"}};
if(vErrors === null){
vErrors = [err504];
}
else {
noteFault(vErrors, err504);
}
errors++;
}
for(const key25 in data173){
if(!(key25 === "hold_reason")){
const err505 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/14/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err505];
}
else {
noteFault(vErrors, err505);
}
errors++;
}
}
if(data173.hold_reason !== undefined){
let data174 = data173.hold_reason;
if(typeof data174 === "string"){
if(func1(data174) > 1024){
const err506 = {instancePath:instancePath+"/payload/hold_reason",schemaPath:"#/oneOf/14/properties/payload/properties/hold_reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err506];
}
else {
noteFault(vErrors, err506);
}
errors++;
}
if(func1(data174) < 1){
const err507 = {instancePath:instancePath+"/payload/hold_reason",schemaPath:"#/oneOf/14/properties/payload/properties/hold_reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err507];
}
else {
noteFault(vErrors, err507);
}
errors++;
}
}
else {
const err508 = {instancePath:instancePath+"/payload/hold_reason",schemaPath:"#/oneOf/14/properties/payload/properties/hold_reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err508];
}
else {
noteFault(vErrors, err508);
}
errors++;
}
}
}
else {
const err509 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/14/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err509];
}
else {
noteFault(vErrors, err509);
}
errors++;
}
}
}
else {
const err510 = {instancePath,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err510];
}
else {
noteFault(vErrors, err510);
}
errors++;
}
}
else if(tag0 === "PHASE_REOPENED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err511 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err511];
}
else {
noteFault(vErrors, err511);
}
errors++;
}
if(data.payload === undefined){
const err512 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err512];
}
else {
noteFault(vErrors, err512);
}
errors++;
}
if(data.event !== undefined){
if("PHASE_REOPENED" !== data.event){
const err513 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/15/properties/event/const",keyword:"const",params:{allowedValue: "PHASE_REOPENED"}};
if(vErrors === null){
vErrors = [err513];
}
else {
noteFault(vErrors, err513);
}
errors++;
}
}
if(data.payload !== undefined){
let data176 = data.payload;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(data176.execution_id === undefined){
const err514 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err514];
}
else {
noteFault(vErrors, err514);
}
errors++;
}
if(data176.reason === undefined){
const err515 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err515];
}
else {
noteFault(vErrors, err515);
}
errors++;
}
if(data176.affected_lanes === undefined){
const err516 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "affected_lanes"}};
if(vErrors === null){
vErrors = [err516];
}
else {
noteFault(vErrors, err516);
}
errors++;
}
if(data176.occupied_by === undefined){
const err517 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "occupied_by"}};
if(vErrors === null){
vErrors = [err517];
}
else {
noteFault(vErrors, err517);
}
errors++;
}
if(data176.approval === undefined){
const err518 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err518];
}
else {
noteFault(vErrors, err518);
}
errors++;
}
for(const key26 in data176){
if(!(((((key26 === "execution_id") || (key26 === "reason")) || (key26 === "affected_lanes")) || (key26 === "occupied_by")) || (key26 === "approval"))){
const err519 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err519];
}
else {
noteFault(vErrors, err519);
}
errors++;
}
}
if(data176.execution_id !== undefined){
let data177 = data176.execution_id;
if(typeof data177 === "string"){
if(!pattern15.test(data177)){
const err520 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err520];
}
else {
noteFault(vErrors, err520);
}
errors++;
}
}
else {
const err521 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err521];
}
else {
noteFault(vErrors, err521);
}
errors++;
}
}
if(data176.reason !== undefined){
let data178 = data176.reason;
if(!((((data178 === "SCOPE_UPLIFT") || (data178 === "DRIFT_DISCOVERED")) || (data178 === "EVIDENCE_INVALIDATED")) || (data178 === "RERUN_APPROVED"))){
const err522 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/15/properties/payload/properties/reason/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[15].properties.payload.properties.reason.enum}};
if(vErrors === null){
vErrors = [err522];
}
else {
noteFault(vErrors, err522);
}
errors++;
}
}
if(data176.affected_lanes !== undefined){
let data179 = data176.affected_lanes;
if(Array.isArray(data179)){
const len19 = data179.length;
for(let i20=0; i20<len19; i20++){
let data180 = data179[i20];
if(typeof data180 === "string"){
if(func1(data180) > 1024){
const err523 = {instancePath:instancePath+"/payload/affected_lanes/" + i20,schemaPath:"#/oneOf/15/properties/payload/properties/affected_lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err523];
}
else {
noteFault(vErrors, err523);
}
errors++;
}
if(func1(data180) < 1){
const err524 = {instancePath:instancePath+"/payload/affected_lanes/" + i20,schemaPath:"#/oneOf/15/properties/payload/properties/affected_lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err524];
}
else {
noteFault(vErrors, err524);
}
errors++;
}
}
else {
const err525 = {instancePath:instancePath+"/payload/affected_lanes/" + i20,schemaPath:"#/oneOf/15/properties/payload/properties/affected_lanes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err525];
}
else {
noteFault(vErrors, err525);
}
errors++;
}
}
}
else {
const err526 = {instancePath:instancePath+"/payload/affected_lanes",schemaPath:"#/oneOf/15/properties/payload/properties/affected_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err526];
}
else {
noteFault(vErrors, err526);
}
errors++;
}
}
if(data176.occupied_by !== undefined){
let data181 = data176.occupied_by;
const _errs448 = errors;
let valid140 = false;
let passing10 = null;
const _errs449 = errors;
if(!(((((((((((data181 === "M0") || (data181 === "M1")) || (data181 === "M2")) || (data181 === "M3")) || (data181 === "M4")) || (data181 === "M5")) || (data181 === "M6")) || (data181 === "M7")) || (data181 === "M8")) || (data181 === "M9")) || (data181 === "M10"))){
const err527 = {instancePath:instancePath+"/payload/occupied_by",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err527];
}
else {
noteFault(vErrors, err527);
}
errors++;
}
var _valid10 = _errs449 === errors;
if(_valid10){
valid140 = true;
passing10 = 0;
}
const _errs451 = errors;
if(data181 !== null){
const err528 = {instancePath:instancePath+"/payload/occupied_by",schemaPath:"#/oneOf/15/properties/payload/properties/occupied_by/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err528];
}
else {
noteFault(vErrors, err528);
}
errors++;
}
var _valid10 = _errs451 === errors;
if(_valid10 && valid140){
valid140 = false;
passing10 = [passing10, 1];
}
else {
if(_valid10){
valid140 = true;
passing10 = 1;
}
}
if(!valid140){
const err529 = {instancePath:instancePath+"/payload/occupied_by",schemaPath:"#/oneOf/15/properties/payload/properties/occupied_by/oneOf",keyword:"oneOf",params:{passingSchemas: passing10}};
if(vErrors === null){
vErrors = [err529];
}
else {
noteFault(vErrors, err529);
}
errors++;
}
else {
errors = _errs448;
if(vErrors !== null){
if(_errs448){
vErrors.length = _errs448;
}
else {
vErrors = null;
}
}
}
}
if(data176.approval !== undefined){
if(!(validate24(data176.approval, {instancePath:instancePath+"/payload/approval",parentData:data176,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err530 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err530];
}
else {
noteFault(vErrors, err530);
}
errors++;
}
}
if(data.actor !== undefined){
let data183 = data.actor;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.kind === undefined){
const err531 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err531];
}
else {
noteFault(vErrors, err531);
}
errors++;
}
if(data183.id === undefined){
const err532 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err532];
}
else {
noteFault(vErrors, err532);
}
errors++;
}
for(const key27 in data183){
if(!(((key27 === "kind") || (key27 === "id")) || (key27 === "approval_id"))){
const err533 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err533];
}
else {
noteFault(vErrors, err533);
}
errors++;
}
}
if(data183.kind !== undefined){
if("operator" !== data183.kind){
const err534 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err534];
}
else {
noteFault(vErrors, err534);
}
errors++;
}
}
if(data183.id !== undefined){
let data185 = data183.id;
if(typeof data185 === "string"){
if(func1(data185) > 1024){
const err535 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err535];
}
else {
noteFault(vErrors, err535);
}
errors++;
}
if(func1(data185) < 1){
const err536 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err536];
}
else {
noteFault(vErrors, err536);
}
errors++;
}
}
else {
const err537 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err537];
}
else {
noteFault(vErrors, err537);
}
errors++;
}
}
if(data183.approval_id !== undefined){
let data186 = data183.approval_id;
if(typeof data186 === "string"){
if(func1(data186) > 1024){
const err538 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err538];
}
else {
noteFault(vErrors, err538);
}
errors++;
}
if(func1(data186) < 1){
const err539 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err540 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err540];
}
else {
noteFault(vErrors, err540);
}
errors++;
}
}
}
else {
const err541 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err541];
}
else {
noteFault(vErrors, err541);
}
errors++;
}
}
}
else {
const err542 = {instancePath,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err542];
}
else {
noteFault(vErrors, err542);
}
errors++;
}
}
else if(tag0 === "WAIVER_RECORDED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err543 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err543];
}
else {
noteFault(vErrors, err543);
}
errors++;
}
if(data.payload === undefined){
const err544 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err544];
}
else {
noteFault(vErrors, err544);
}
errors++;
}
if(data.event !== undefined){
if("WAIVER_RECORDED" !== data.event){
const err545 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/16/properties/event/const",keyword:"const",params:{allowedValue: "WAIVER_RECORDED"}};
if(vErrors === null){
vErrors = [err545];
}
else {
noteFault(vErrors, err545);
}
errors++;
}
}
if(data.payload !== undefined){
let data188 = data.payload;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.item === undefined){
const err546 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "item"}};
if(vErrors === null){
vErrors = [err546];
}
else {
noteFault(vErrors, err546);
}
errors++;
}
if(data188.reason === undefined){
const err547 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err547];
}
else {
noteFault(vErrors, err547);
}
errors++;
}
if(data188.expires_at_utc === undefined){
const err548 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "expires_at_utc"}};
if(vErrors === null){
vErrors = [err548];
}
else {
noteFault(vErrors, err548);
}
errors++;
}
if(data188.residual_risk === undefined){
const err549 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "residual_risk"}};
if(vErrors === null){
vErrors = [err549];
}
else {
noteFault(vErrors, err549);
}
errors++;
}
if(data188.approval === undefined){
const err550 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err550];
}
else {
noteFault(vErrors, err550);
}
errors++;
}
if(data188.code === undefined){
const err551 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err551];
}
else {
noteFault(vErrors, err551);
}
errors++;
}
if(data188.elapsed_seconds === undefined){
const err552 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "elapsed_seconds"}};
if(vErrors === null){
vErrors = [err552];
}
else {
noteFault(vErrors, err552);
}
errors++;
}
for(const key28 in data188){
if(!(((((((key28 === "item") || (key28 === "reason")) || (key28 === "expires_at_utc")) || (key28 === "residual_risk")) || (key28 === "approval")) || (key28 === "code")) || (key28 === "elapsed_seconds"))){
const err553 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err553];
}
else {
noteFault(vErrors, err553);
}
errors++;
}
}
if(data188.item !== undefined){
let data189 = data188.item;
if(typeof data189 === "string"){
if(func1(data189) > 1024){
const err554 = {instancePath:instancePath+"/payload/item",schemaPath:"#/oneOf/16/properties/payload/properties/item/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err554];
}
else {
noteFault(vErrors, err554);
}
errors++;
}
if(func1(data189) < 1){
const err555 = {instancePath:instancePath+"/payload/item",schemaPath:"#/oneOf/16/properties/payload/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err555];
}
else {
noteFault(vErrors, err555);
}
errors++;
}
}
else {
const err556 = {instancePath:instancePath+"/payload/item",schemaPath:"#/oneOf/16/properties/payload/properties/item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err556];
}
else {
noteFault(vErrors, err556);
}
errors++;
}
}
if(data188.reason !== undefined){
let data190 = data188.reason;
if(typeof data190 === "string"){
if(func1(data190) > 1024){
const err557 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/16/properties/payload/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err557];
}
else {
noteFault(vErrors, err557);
}
errors++;
}
if(func1(data190) < 1){
const err558 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/16/properties/payload/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err558];
}
else {
noteFault(vErrors, err558);
}
errors++;
}
}
else {
const err559 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/16/properties/payload/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err559];
}
else {
noteFault(vErrors, err559);
}
errors++;
}
}
if(data188.expires_at_utc !== undefined){
let data191 = data188.expires_at_utc;
if(typeof data191 === "string"){
if(!pattern5.test(data191)){
const err560 = {instancePath:instancePath+"/payload/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err560];
}
else {
noteFault(vErrors, err560);
}
errors++;
}
}
else {
const err561 = {instancePath:instancePath+"/payload/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err561];
}
else {
noteFault(vErrors, err561);
}
errors++;
}
}
if(data188.residual_risk !== undefined){
let data192 = data188.residual_risk;
if(typeof data192 === "string"){
if(func1(data192) > 1024){
const err562 = {instancePath:instancePath+"/payload/residual_risk",schemaPath:"#/oneOf/16/properties/payload/properties/residual_risk/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err562];
}
else {
noteFault(vErrors, err562);
}
errors++;
}
if(func1(data192) < 1){
const err563 = {instancePath:instancePath+"/payload/residual_risk",schemaPath:"#/oneOf/16/properties/payload/properties/residual_risk/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err563];
}
else {
noteFault(vErrors, err563);
}
errors++;
}
}
else {
const err564 = {instancePath:instancePath+"/payload/residual_risk",schemaPath:"#/oneOf/16/properties/payload/properties/residual_risk/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err564];
}
else {
noteFault(vErrors, err564);
}
errors++;
}
}
if(data188.approval !== undefined){
if(!(validate24(data188.approval, {instancePath:instancePath+"/payload/approval",parentData:data188,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data188.code !== undefined){
let data194 = data188.code;
if(typeof data194 === "string"){
if(func1(data194) > 32){
const err565 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/16/properties/payload/properties/code/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err565];
}
else {
noteFault(vErrors, err565);
}
errors++;
}
if(func1(data194) < 1){
const err566 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/16/properties/payload/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err566];
}
else {
noteFault(vErrors, err566);
}
errors++;
}
}
else {
const err567 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/16/properties/payload/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err567];
}
else {
noteFault(vErrors, err567);
}
errors++;
}
}
if(data188.elapsed_seconds !== undefined){
let data195 = data188.elapsed_seconds;
if((typeof data195 == "number") && (isFinite(data195))){
if(data195 < 0 || isNaN(data195)){
const err568 = {instancePath:instancePath+"/payload/elapsed_seconds",schemaPath:"#/oneOf/16/properties/payload/properties/elapsed_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err568];
}
else {
noteFault(vErrors, err568);
}
errors++;
}
}
else {
const err569 = {instancePath:instancePath+"/payload/elapsed_seconds",schemaPath:"#/oneOf/16/properties/payload/properties/elapsed_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err569];
}
else {
noteFault(vErrors, err569);
}
errors++;
}
}
}
else {
const err570 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err570];
}
else {
noteFault(vErrors, err570);
}
errors++;
}
}
if(data.actor !== undefined){
let data196 = data.actor;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.kind === undefined){
const err571 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err571];
}
else {
noteFault(vErrors, err571);
}
errors++;
}
if(data196.id === undefined){
const err572 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err572];
}
else {
noteFault(vErrors, err572);
}
errors++;
}
for(const key29 in data196){
if(!(((key29 === "kind") || (key29 === "id")) || (key29 === "approval_id"))){
const err573 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err573];
}
else {
noteFault(vErrors, err573);
}
errors++;
}
}
if(data196.kind !== undefined){
if("operator" !== data196.kind){
const err574 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err574];
}
else {
noteFault(vErrors, err574);
}
errors++;
}
}
if(data196.id !== undefined){
let data198 = data196.id;
if(typeof data198 === "string"){
if(func1(data198) > 1024){
const err575 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err575];
}
else {
noteFault(vErrors, err575);
}
errors++;
}
if(func1(data198) < 1){
const err576 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err576];
}
else {
noteFault(vErrors, err576);
}
errors++;
}
}
else {
const err577 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err577];
}
else {
noteFault(vErrors, err577);
}
errors++;
}
}
if(data196.approval_id !== undefined){
let data199 = data196.approval_id;
if(typeof data199 === "string"){
if(func1(data199) > 1024){
const err578 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err578];
}
else {
noteFault(vErrors, err578);
}
errors++;
}
if(func1(data199) < 1){
const err579 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err579];
}
else {
noteFault(vErrors, err579);
}
errors++;
}
}
else {
const err580 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err580];
}
else {
noteFault(vErrors, err580);
}
errors++;
}
}
}
else {
const err581 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err581];
}
else {
noteFault(vErrors, err581);
}
errors++;
}
}
}
else {
const err582 = {instancePath,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err582];
}
else {
noteFault(vErrors, err582);
}
errors++;
}
}
else if(tag0 === "BUDGET_STOP_SET"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err583 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err583];
}
else {
noteFault(vErrors, err583);
}
errors++;
}
if(data.payload === undefined){
const err584 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err584];
}
else {
noteFault(vErrors, err584);
}
errors++;
}
if(data.event !== undefined){
if("BUDGET_STOP_SET" !== data.event){
const err585 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/17/properties/event/const",keyword:"const",params:{allowedValue: "BUDGET_STOP_SET"}};
if(vErrors === null){
vErrors = [err585];
}
else {
noteFault(vErrors, err585);
}
errors++;
}
}
if(data.payload !== undefined){
let data201 = data.payload;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(data201.amount === undefined){
const err586 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err586];
}
else {
noteFault(vErrors, err586);
}
errors++;
}
if(data201.currency === undefined){
const err587 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err587];
}
else {
noteFault(vErrors, err587);
}
errors++;
}
if(data201.snapshot === undefined){
const err588 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/required",keyword:"required",params:{missingProperty: "snapshot"}};
if(vErrors === null){
vErrors = [err588];
}
else {
noteFault(vErrors, err588);
}
errors++;
}
if(data201.bound === undefined){
const err589 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/required",keyword:"required",params:{missingProperty: "bound"}};
if(vErrors === null){
vErrors = [err589];
}
else {
noteFault(vErrors, err589);
}
errors++;
}
if(data201.data_as_of_utc === undefined){
const err590 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/required",keyword:"required",params:{missingProperty: "data_as_of_utc"}};
if(vErrors === null){
vErrors = [err590];
}
else {
noteFault(vErrors, err590);
}
errors++;
}
for(const key30 in data201){
if(!(((((key30 === "amount") || (key30 === "currency")) || (key30 === "snapshot")) || (key30 === "bound")) || (key30 === "data_as_of_utc"))){
const err591 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err591];
}
else {
noteFault(vErrors, err591);
}
errors++;
}
}
if(data201.amount !== undefined){
let data202 = data201.amount;
if(typeof data202 === "string"){
if(!pattern35.test(data202)){
const err592 = {instancePath:instancePath+"/payload/amount",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
if(vErrors === null){
vErrors = [err592];
}
else {
noteFault(vErrors, err592);
}
errors++;
}
}
else {
const err593 = {instancePath:instancePath+"/payload/amount",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err593];
}
else {
noteFault(vErrors, err593);
}
errors++;
}
}
if(data201.currency !== undefined){
if("USD" !== data201.currency){
const err594 = {instancePath:instancePath+"/payload/currency",schemaPath:"#/oneOf/17/properties/payload/properties/currency/const",keyword:"const",params:{allowedValue: "USD"}};
if(vErrors === null){
vErrors = [err594];
}
else {
noteFault(vErrors, err594);
}
errors++;
}
}
if(data201.snapshot !== undefined){
if(!(validate22(data201.snapshot, {instancePath:instancePath+"/payload/snapshot",parentData:data201,parentDataProperty:"snapshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data201.bound !== undefined){
let data205 = data201.bound;
if(typeof data205 === "string"){
if(!pattern35.test(data205)){
const err595 = {instancePath:instancePath+"/payload/bound",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
if(vErrors === null){
vErrors = [err595];
}
else {
noteFault(vErrors, err595);
}
errors++;
}
}
else {
const err596 = {instancePath:instancePath+"/payload/bound",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err596];
}
else {
noteFault(vErrors, err596);
}
errors++;
}
}
if(data201.data_as_of_utc !== undefined){
let data206 = data201.data_as_of_utc;
if(typeof data206 === "string"){
if(!pattern5.test(data206)){
const err597 = {instancePath:instancePath+"/payload/data_as_of_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err597];
}
else {
noteFault(vErrors, err597);
}
errors++;
}
}
else {
const err598 = {instancePath:instancePath+"/payload/data_as_of_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err598];
}
else {
noteFault(vErrors, err598);
}
errors++;
}
}
}
else {
const err599 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err599];
}
else {
noteFault(vErrors, err599);
}
errors++;
}
}
}
else {
const err600 = {instancePath,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err600];
}
else {
noteFault(vErrors, err600);
}
errors++;
}
}
else if(tag0 === "BUDGET_STOP_CLEARED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err601 = {instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err601];
}
else {
noteFault(vErrors, err601);
}
errors++;
}
if(data.payload === undefined){
const err602 = {instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err602];
}
else {
noteFault(vErrors, err602);
}
errors++;
}
if(data.event !== undefined){
if("BUDGET_STOP_CLEARED" !== data.event){
const err603 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/18/properties/event/const",keyword:"const",params:{allowedValue: "BUDGET_STOP_CLEARED"}};
if(vErrors === null){
vErrors = [err603];
}
else {
noteFault(vErrors, err603);
}
errors++;
}
}
if(data.payload !== undefined){
let data208 = data.payload;
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
if(data208.amount === undefined){
const err604 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err604];
}
else {
noteFault(vErrors, err604);
}
errors++;
}
if(data208.currency === undefined){
const err605 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err605];
}
else {
noteFault(vErrors, err605);
}
errors++;
}
if(data208.reset_intent === undefined){
const err606 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "reset_intent"}};
if(vErrors === null){
vErrors = [err606];
}
else {
noteFault(vErrors, err606);
}
errors++;
}
if(data208.snapshot === undefined){
const err607 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "snapshot"}};
if(vErrors === null){
vErrors = [err607];
}
else {
noteFault(vErrors, err607);
}
errors++;
}
if(data208.approval === undefined){
const err608 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err608];
}
else {
noteFault(vErrors, err608);
}
errors++;
}
if(data208.bound === undefined){
const err609 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "bound"}};
if(vErrors === null){
vErrors = [err609];
}
else {
noteFault(vErrors, err609);
}
errors++;
}
if(data208.data_as_of_utc === undefined){
const err610 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "data_as_of_utc"}};
if(vErrors === null){
vErrors = [err610];
}
else {
noteFault(vErrors, err610);
}
errors++;
}
for(const key31 in data208){
if(!(((((((key31 === "amount") || (key31 === "currency")) || (key31 === "reset_intent")) || (key31 === "snapshot")) || (key31 === "approval")) || (key31 === "bound")) || (key31 === "data_as_of_utc"))){
const err611 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err611];
}
else {
noteFault(vErrors, err611);
}
errors++;
}
}
if(data208.amount !== undefined){
let data209 = data208.amount;
if(typeof data209 === "string"){
if(!pattern35.test(data209)){
const err612 = {instancePath:instancePath+"/payload/amount",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
if(vErrors === null){
vErrors = [err612];
}
else {
noteFault(vErrors, err612);
}
errors++;
}
}
else {
const err613 = {instancePath:instancePath+"/payload/amount",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err613];
}
else {
noteFault(vErrors, err613);
}
errors++;
}
}
if(data208.currency !== undefined){
if("USD" !== data208.currency){
const err614 = {instancePath:instancePath+"/payload/currency",schemaPath:"#/oneOf/18/properties/payload/properties/currency/const",keyword:"const",params:{allowedValue: "USD"}};
if(vErrors === null){
vErrors = [err614];
}
else {
noteFault(vErrors, err614);
}
errors++;
}
}
if(data208.reset_intent !== undefined){
let data211 = data208.reset_intent;
if(typeof data211 === "string"){
if(func1(data211) > 1024){
const err615 = {instancePath:instancePath+"/payload/reset_intent",schemaPath:"#/oneOf/18/properties/payload/properties/reset_intent/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err615];
}
else {
noteFault(vErrors, err615);
}
errors++;
}
if(func1(data211) < 1){
const err616 = {instancePath:instancePath+"/payload/reset_intent",schemaPath:"#/oneOf/18/properties/payload/properties/reset_intent/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err616];
}
else {
noteFault(vErrors, err616);
}
errors++;
}
}
else {
const err617 = {instancePath:instancePath+"/payload/reset_intent",schemaPath:"#/oneOf/18/properties/payload/properties/reset_intent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err617];
}
else {
noteFault(vErrors, err617);
}
errors++;
}
}
if(data208.snapshot !== undefined){
if(!(validate22(data208.snapshot, {instancePath:instancePath+"/payload/snapshot",parentData:data208,parentDataProperty:"snapshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data208.approval !== undefined){
if(!(validate24(data208.approval, {instancePath:instancePath+"/payload/approval",parentData:data208,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data208.bound !== undefined){
let data214 = data208.bound;
if(typeof data214 === "string"){
if(!pattern35.test(data214)){
const err618 = {instancePath:instancePath+"/payload/bound",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
if(vErrors === null){
vErrors = [err618];
}
else {
noteFault(vErrors, err618);
}
errors++;
}
}
else {
const err619 = {instancePath:instancePath+"/payload/bound",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err619];
}
else {
noteFault(vErrors, err619);
}
errors++;
}
}
if(data208.data_as_of_utc !== undefined){
let data215 = data208.data_as_of_utc;
if(typeof data215 === "string"){
if(!pattern5.test(data215)){
const err620 = {instancePath:instancePath+"/payload/data_as_of_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err620];
}
else {
noteFault(vErrors, err620);
}
errors++;
}
}
else {
const err621 = {instancePath:instancePath+"/payload/data_as_of_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err621];
}
else {
noteFault(vErrors, err621);
}
errors++;
}
}
}
else {
const err622 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err622];
}
else {
noteFault(vErrors, err622);
}
errors++;
}
}
if(data.actor !== undefined){
let data216 = data.actor;
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
if(data216.kind === undefined){
const err623 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err623];
}
else {
noteFault(vErrors, err623);
}
errors++;
}
if(data216.id === undefined){
const err624 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err624];
}
else {
noteFault(vErrors, err624);
}
errors++;
}
for(const key32 in data216){
if(!(((key32 === "kind") || (key32 === "id")) || (key32 === "approval_id"))){
const err625 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err625];
}
else {
noteFault(vErrors, err625);
}
errors++;
}
}
if(data216.kind !== undefined){
if("operator" !== data216.kind){
const err626 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err626];
}
else {
noteFault(vErrors, err626);
}
errors++;
}
}
if(data216.id !== undefined){
let data218 = data216.id;
if(typeof data218 === "string"){
if(func1(data218) > 1024){
const err627 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err627];
}
else {
noteFault(vErrors, err627);
}
errors++;
}
if(func1(data218) < 1){
const err628 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err628];
}
else {
noteFault(vErrors, err628);
}
errors++;
}
}
else {
const err629 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err629];
}
else {
noteFault(vErrors, err629);
}
errors++;
}
}
if(data216.approval_id !== undefined){
let data219 = data216.approval_id;
if(typeof data219 === "string"){
if(func1(data219) > 1024){
const err630 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err630];
}
else {
noteFault(vErrors, err630);
}
errors++;
}
if(func1(data219) < 1){
const err631 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err631];
}
else {
noteFault(vErrors, err631);
}
errors++;
}
}
else {
const err632 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err632];
}
else {
noteFault(vErrors, err632);
}
errors++;
}
}
}
else {
const err633 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err633];
}
else {
noteFault(vErrors, err633);
}
errors++;
}
}
}
else {
const err634 = {instancePath,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err634];
}
else {
noteFault(vErrors, err634);
}
errors++;
}
}
else if(tag0 === "EVIDENCE_SEALED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err635 = {instancePath,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err635];
}
else {
noteFault(vErrors, err635);
}
errors++;
}
if(data.payload === undefined){
const err636 = {instancePath,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err636];
}
else {
noteFault(vErrors, err636);
}
errors++;
}
if(data.event !== undefined){
if("EVIDENCE_SEALED" !== data.event){
const err637 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/19/properties/event/const",keyword:"const",params:{allowedValue: "EVIDENCE_SEALED"}};
if(vErrors === null){
vErrors = [err637];
}
else {
noteFault(vErrors, err637);
}
errors++;
}
}
if(data.payload !== undefined){
let data221 = data.payload;
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
if(data221.evidence_root_sha256 === undefined){
const err638 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/19/properties/payload/required",keyword:"required",params:{missingProperty: "evidence_root_sha256"}};
if(vErrors === null){
vErrors = [err638];
}
else {
noteFault(vErrors, err638);
}
errors++;
}
if(data221.objects === undefined){
const err639 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/19/properties/payload/required",keyword:"required",params:{missingProperty: "objects"}};
if(vErrors === null){
vErrors = [err639];
}
else {
noteFault(vErrors, err639);
}
errors++;
}
for(const key33 in data221){
if(!((key33 === "evidence_root_sha256") || (key33 === "objects"))){
const err640 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/19/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err640];
}
else {
noteFault(vErrors, err640);
}
errors++;
}
}
if(data221.evidence_root_sha256 !== undefined){
let data222 = data221.evidence_root_sha256;
if(typeof data222 === "string"){
if(!pattern7.test(data222)){
const err641 = {instancePath:instancePath+"/payload/evidence_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err641];
}
else {
noteFault(vErrors, err641);
}
errors++;
}
}
else {
const err642 = {instancePath:instancePath+"/payload/evidence_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err642];
}
else {
noteFault(vErrors, err642);
}
errors++;
}
}
if(data221.objects !== undefined){
let data223 = data221.objects;
if(!(((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223))) && (isFinite(data223)))){
const err643 = {instancePath:instancePath+"/payload/objects",schemaPath:"#/oneOf/19/properties/payload/properties/objects/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err643];
}
else {
noteFault(vErrors, err643);
}
errors++;
}
if((typeof data223 == "number") && (isFinite(data223))){
if(data223 < 0 || isNaN(data223)){
const err644 = {instancePath:instancePath+"/payload/objects",schemaPath:"#/oneOf/19/properties/payload/properties/objects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err644];
}
else {
noteFault(vErrors, err644);
}
errors++;
}
}
}
}
else {
const err645 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/19/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err645];
}
else {
noteFault(vErrors, err645);
}
errors++;
}
}
}
else {
const err646 = {instancePath,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err646];
}
else {
noteFault(vErrors, err646);
}
errors++;
}
}
else {
const err647 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "event", tagValue: tag0}};
if(vErrors === null){
vErrors = [err647];
}
else {
noteFault(vErrors, err647);
}
errors++;
}
}
else {
const err648 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "event", tagValue: tag0}};
if(vErrors === null){
vErrors = [err648];
}
else {
noteFault(vErrors, err648);
}
errors++;
}
}
else {
const err649 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err649];
}
else {
noteFault(vErrors, err649);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

