// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"ledger_event.v1.schema.json","type":"object","required":["schema","seq","event","phase","actor","at_utc","payload","ci","prev_event_sha256","event_sha256"],"properties":{"schema":{"const":"fp.ledger_event.v1"},"seq":{"type":"integer","minimum":1},"event":{},"payload":{},"phase":{"$ref":"common.v1.schema.json#/$defs/plan_phase"},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"actor":{"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"enum":["controller","operator"]},"id":{"type":"string","minLength":1,"maxLength":1024},"approval_id":{"type":"string","minLength":1,"maxLength":1024}}},"at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"ci":{"$ref":"common.v1.schema.json#/$defs/ci"},"prev_event_sha256":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"event_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}},"unevaluatedProperties":false,"discriminator":{"propertyName":"event"},"oneOf":[{"type":"object","required":["event","payload"],"properties":{"event":{"const":"LEDGER_INITIALISED"},"payload":{"type":"object","additionalProperties":false,"required":["seed_sha256","roadmap","spec_sha256"],"properties":{"seed_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"roadmap":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["phase","phase_ids","name"],"properties":{"phase":{"$ref":"common.v1.schema.json#/$defs/plan_phase"},"phase_ids":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"name":{"type":"string","minLength":1,"maxLength":1024}}}},"spec_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"PHASE_ACTIVATED"},"payload":{"type":"object","additionalProperties":false,"required":["approval_id","reason","self_approved","predecessor_verdict","git_sha","approval","execution_id","approval_mechanism"],"properties":{"approval_id":{"type":"string","minLength":1,"maxLength":1024},"reason":{"type":"string","minLength":1,"maxLength":1024},"self_approved":{"type":"boolean"},"predecessor_verdict":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},{"type":"null"}]},"git_sha":{"type":"string","minLength":1,"maxLength":1024},"approval_mechanism":{"enum":["github_environment","signed_dispatch","recorded_answer"]},"approval":{"$ref":"#/$defs/approval"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"PLAN_EXPANDED"},"payload":{"type":"object","additionalProperties":false,"required":["definition_sha256","lanes","required_decisions"],"properties":{"definition_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"lanes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["lane","state","depends_on","parallel_safe","source_lanes"],"properties":{"lane":{"type":"string","minLength":1,"maxLength":1024},"state":{"enum":["built","planned"]},"depends_on":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"parallel_safe":{"type":"boolean"},"starts_under":{"const":"activation"},"source_lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":16}}}}},"required_decisions":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"DECISION_PINNED"},"payload":{"type":"object","additionalProperties":false,"required":["key","value","locator","source","digest","not_applicable","approval"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"value":{"oneOf":[{"type":"string","minLength":1,"maxLength":4096},{"type":"null"}]},"locator":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"source":{"enum":["operator","handles_registry","computed","not_applicable"]},"digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"not_applicable":{"oneOf":[{"type":"string","minLength":1,"maxLength":512},{"type":"null"}]},"approval":{"oneOf":[{"$ref":"#/$defs/approval"},{"type":"null"}]}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"EXECUTION_GO_GRANTED"},"payload":{"type":"object","additionalProperties":false,"required":["approval_id","lanes","expires_at_utc","approval","execution_id"],"properties":{"approval_id":{"type":"string","minLength":1,"maxLength":1024},"lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"expires_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"approval":{"$ref":"#/$defs/approval"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"EXECUTION_GO_REVOKED"},"payload":{"type":"object","additionalProperties":false,"required":["reason","approval"],"properties":{"reason":{"type":"string","minLength":1,"maxLength":1024},"approval":{"oneOf":[{"$ref":"#/$defs/approval"},{"type":"null"}]}}}}},{"type":"object","required":["event","lane","payload"],"properties":{"event":{"const":"LANE_STARTED"},"payload":{"type":"object","additionalProperties":false,"required":["execution_id","attempt","action_version","definition_sha256","lost"],"properties":{"execution_id":{"type":"string","minLength":1,"maxLength":1024},"attempt":{"type":"integer","minimum":1},"action_version":{"type":"string","minLength":1,"maxLength":1024},"definition_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"lost":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},{"type":"null"}]}}},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"}}},{"type":"object","required":["event","lane","payload"],"properties":{"event":{"const":"LANE_RESULT_RECORDED"},"payload":{"type":"object","additionalProperties":false,"required":["execution_id","attempt","overall_pass","snapshot","blockers","elapsed_seconds","budget_seconds","coverage","epoch","waivable"],"properties":{"execution_id":{"type":"string","minLength":1,"maxLength":1024},"attempt":{"type":"integer","minimum":1},"overall_pass":{"type":"boolean"},"snapshot":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},"blockers":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"elapsed_seconds":{"type":"number","minimum":0},"budget_seconds":{"type":"integer","minimum":1},"coverage":{"type":"object","additionalProperties":false,"required":["pass","fail","planned_checks","not_applicable_checks"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"planned_checks":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"not_applicable_checks":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}}}},"epoch":{"$ref":"common.v1.schema.json#/$defs/epoch"},"waivable":{"oneOf":[{"type":"string","minLength":1,"maxLength":32},{"type":"null"}]}}},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"}}},{"type":"object","required":["event","lane","payload"],"properties":{"event":{"const":"BLOCKER_OPENED"},"payload":{"type":"object","additionalProperties":false,"required":["code","check_ids","message","closure_criteria"],"properties":{"code":{"type":"string","minLength":1,"maxLength":1024},"check_ids":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"message":{"type":"string","minLength":1,"maxLength":1024},"closure_criteria":{"type":"string","minLength":1,"maxLength":1024}}},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"}}},{"type":"object","required":["event","lane","payload"],"properties":{"event":{"const":"BLOCKER_CLOSED"},"payload":{"type":"object","additionalProperties":false,"required":["code","closing_snapshot"],"properties":{"code":{"type":"string","minLength":1,"maxLength":1024},"closing_snapshot":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"}}},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"DRIFT_RAISED"},"payload":{"type":"object","additionalProperties":false,"required":["class","impact","severity","evidence","compared"],"properties":{"class":{"type":"string","minLength":1,"maxLength":1024},"impact":{"type":"string","minLength":1,"maxLength":1024},"severity":{"const":"STOP"},"keys":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":1024}},"evidence":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"compared":{"$ref":"#/$defs/compared"}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"DRIFT_RESOLVED"},"payload":{"type":"object","additionalProperties":false,"required":["class","resolution","refs","stale_lanes","approval","compared"],"properties":{"class":{"type":"string","minLength":1,"maxLength":1024},"resolution":{"enum":["REVERTED","REPINNED"]},"refs":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"stale_lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"approval":{"$ref":"#/$defs/approval"},"compared":{"$ref":"#/$defs/compared"}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"TRANSITION_CHECKED"},"payload":{"type":"object","additionalProperties":false,"required":["items"],"properties":{"items":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","outcome","detail"],"properties":{"id":{"enum":["T1","T2","T3","T4","T5","T6"]},"outcome":{"enum":["pass","fail","planned","not_applicable"]},"detail":{"type":"string","minLength":1,"maxLength":1024}}}}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"PHASE_COMPLETED"},"payload":{"type":"object","additionalProperties":false,"required":["checklist_sha256","envelope","verdict_code","bundle_root_sha256","coverage","execution_id","run_index_root_sha256"],"properties":{"checklist_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"envelope":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},"verdict_code":{"type":"string","minLength":1,"maxLength":1024},"bundle_root_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"coverage":{"type":"object","additionalProperties":false,"required":["planned_lanes","planned_checks","not_applicable_checks"],"properties":{"planned_lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"planned_checks":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"not_applicable_checks":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}}}},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"run_index_root_sha256":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"NEXT_PHASE_HELD"},"payload":{"type":"object","additionalProperties":false,"required":["hold_reason"],"properties":{"hold_reason":{"type":"string","minLength":1,"maxLength":1024}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"PHASE_REOPENED"},"payload":{"type":"object","additionalProperties":false,"required":["execution_id","reason","affected_lanes","occupied_by","approval"],"properties":{"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"reason":{"enum":["SCOPE_UPLIFT","DRIFT_DISCOVERED","EVIDENCE_INVALIDATED","RERUN_APPROVED"]},"affected_lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"occupied_by":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/plan_phase"},{"type":"null"}]},"approval":{"$ref":"#/$defs/approval"}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"WAIVER_RECORDED"},"payload":{"type":"object","additionalProperties":false,"required":["item","reason","expires_at_utc","residual_risk","approval","code","elapsed_seconds"],"properties":{"item":{"type":"string","minLength":1,"maxLength":1024},"reason":{"type":"string","minLength":1,"maxLength":1024},"expires_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"residual_risk":{"type":"string","minLength":1,"maxLength":1024},"approval":{"$ref":"#/$defs/approval"},"code":{"type":"string","minLength":1,"maxLength":32},"elapsed_seconds":{"type":"number","minimum":0}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"BUDGET_STOP_SET"},"payload":{"type":"object","additionalProperties":false,"required":["amount","currency","snapshot","bound","data_as_of_utc"],"properties":{"amount":{"$ref":"common.v1.schema.json#/$defs/money"},"currency":{"const":"USD"},"snapshot":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},"bound":{"$ref":"common.v1.schema.json#/$defs/money"},"data_as_of_utc":{"$ref":"common.v1.schema.json#/$defs/time"}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"BUDGET_STOP_CLEARED"},"payload":{"type":"object","additionalProperties":false,"required":["amount","currency","reset_intent","snapshot","approval","bound","data_as_of_utc"],"properties":{"amount":{"$ref":"common.v1.schema.json#/$defs/money"},"currency":{"const":"USD"},"reset_intent":{"type":"string","minLength":1,"maxLength":1024},"snapshot":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},"approval":{"$ref":"#/$defs/approval"},"bound":{"$ref":"common.v1.schema.json#/$defs/money"},"data_as_of_utc":{"$ref":"common.v1.schema.json#/$defs/time"}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"EVIDENCE_SEALED"},"payload":{"type":"object","additionalProperties":false,"required":["evidence_root_sha256","objects"],"properties":{"evidence_root_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"objects":{"type":"integer","minimum":0}}}}}],"$defs":{"operator":{"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"const":"operator"},"id":{"type":"string","minLength":1,"maxLength":1024},"approval_id":{"type":"string","minLength":1,"maxLength":1024}}},"approval":{"type":"object","additionalProperties":false,"required":["nonce","key","version_id","sha256"],"properties":{"nonce":{"type":"string","minLength":1,"maxLength":1024},"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}},"compared":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["what","pinned_sha256","found_sha256"],"properties":{"what":{"type":"string","minLength":1,"maxLength":1024},"pinned_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"found_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}}}}};
const schema33 = {"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]};
const schema34 = {"type":"string","pattern":"^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"};
const schema35 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema36 = {"type":"object","additionalProperties":false,"required":["repository","workflow","workflow_sha","run_id","run_attempt","job","actor"],"properties":{"repository":{"type":"string","minLength":1,"maxLength":1024},"workflow":{"type":"string","minLength":1,"maxLength":1024},"workflow_sha":{"type":"string","minLength":1,"maxLength":1024},"run_id":{"type":"string","minLength":1,"maxLength":1024},"run_attempt":{"type":"integer","minimum":1},"job":{"type":"string","minLength":1,"maxLength":1024},"actor":{"type":"string","minLength":1,"maxLength":1024}}};
const schema37 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema48 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema49 = {"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"const":"operator"},"id":{"type":"string","minLength":1,"maxLength":1024},"approval_id":{"type":"string","minLength":1,"maxLength":1024}}};
const schema75 = {"type":"string","pattern":"^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"};
const pattern4 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern14 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern33 = new RegExp("^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$", "u");
const func1 = (helper0.default ?? helper0);
const func71 = Object.prototype.hasOwnProperty;
const schema42 = {"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};
const schema43 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"};
const pattern10 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");

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
vErrors.push(err0);
}
errors++;
}
if(data.version_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sha256 === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors.push(err4);
}
errors++;
}
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern10.test(data0)){
const err6 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
vErrors.push(err7);
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
vErrors.push(err8);
}
errors++;
}
if(func1(data1) < 1){
const err9 = {instancePath:instancePath+"/version_id",schemaPath:"#/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
vErrors.push(err10);
}
errors++;
}
}
if(data.sha256 !== undefined){
let data2 = data.sha256;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err11 = {instancePath:instancePath+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
vErrors.push(err12);
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
vErrors.push(err13);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","additionalProperties":false,"required":["nonce","key","version_id","sha256"],"properties":{"nonce":{"type":"string","minLength":1,"maxLength":1024},"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};

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
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sha256 === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
vErrors.push(err4);
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
vErrors.push(err5);
}
errors++;
}
if(func1(data0) < 1){
const err6 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
vErrors.push(err7);
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
vErrors.push(err8);
}
errors++;
}
if(func1(data1) < 1){
const err9 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern10.test(data1)){
const err10 = {instancePath:instancePath+"/key",schemaPath:"common.v1.schema.json#/$defs/object_key/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
vErrors.push(err11);
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
vErrors.push(err12);
}
errors++;
}
if(func1(data2) < 1){
const err13 = {instancePath:instancePath+"/version_id",schemaPath:"#/properties/version_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
vErrors.push(err14);
}
errors++;
}
}
if(data.sha256 !== undefined){
let data3 = data.sha256;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err15 = {instancePath:instancePath+"/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
vErrors.push(err16);
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
vErrors.push(err17);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","additionalProperties":false,"required":["kafka_cluster_id","db_resource_id","image_digest"],"properties":{"kafka_cluster_id":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"db_resource_id":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"image_digest":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/image_digest"},{"type":"null"}]}}};
const schema58 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern21 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

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
vErrors.push(err0);
}
errors++;
}
if(data.db_resource_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "db_resource_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.image_digest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors.push(err4);
}
errors++;
}
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/kafka_cluster_id",schemaPath:"#/properties/kafka_cluster_id/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
vErrors.push(err6);
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
vErrors.push(err7);
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
vErrors.push(err8);
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
vErrors.push(err9);
}
errors++;
}
if(func1(data1) < 1){
const err10 = {instancePath:instancePath+"/db_resource_id",schemaPath:"#/properties/db_resource_id/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
vErrors.push(err11);
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
vErrors.push(err12);
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
vErrors.push(err13);
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
if(!pattern21.test(data2)){
const err14 = {instancePath:instancePath+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
vErrors.push(err15);
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
vErrors.push(err16);
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
vErrors.push(err17);
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
vErrors.push(err18);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["what","pinned_sha256","found_sha256"],"properties":{"what":{"type":"string","minLength":1,"maxLength":1024},"pinned_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"found_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}}};

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
vErrors.push(err0);
}
errors++;
}
if(data0.pinned_sha256 === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "pinned_sha256"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.found_sha256 === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "found_sha256"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
vErrors.push(err3);
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
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/" + i0+"/what",schemaPath:"#/items/properties/what/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
vErrors.push(err6);
}
errors++;
}
}
if(data0.pinned_sha256 !== undefined){
let data2 = data0.pinned_sha256;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err7 = {instancePath:instancePath+"/" + i0+"/pinned_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
vErrors.push(err8);
}
errors++;
}
}
if(data0.found_sha256 !== undefined){
let data3 = data0.found_sha256;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err9 = {instancePath:instancePath+"/" + i0+"/found_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
vErrors.push(err10);
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
vErrors.push(err11);
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
vErrors.push(err12);
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
vErrors.push(err0);
}
errors++;
}
if(data.seq === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.event === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.phase === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.actor === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.at_utc === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at_utc"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.payload === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.ci === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ci"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.prev_event_sha256 === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prev_event_sha256"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.event_sha256 === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_sha256"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
vErrors.push(err10);
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
vErrors.push(err11);
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
vErrors.push(err12);
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
vErrors.push(err13);
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
vErrors.push(err14);
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
vErrors.push(err15);
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
vErrors.push(err16);
}
errors++;
}
if(data4.id === undefined){
const err17 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
vErrors.push(err18);
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
vErrors.push(err19);
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
vErrors.push(err20);
}
errors++;
}
if(func1(data6) < 1){
const err21 = {instancePath:instancePath+"/actor/id",schemaPath:"#/properties/actor/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
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
vErrors.push(err22);
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
vErrors.push(err23);
}
errors++;
}
if(func1(data7) < 1){
const err24 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/properties/actor/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
vErrors.push(err25);
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
vErrors.push(err26);
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
vErrors.push(err27);
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
vErrors.push(err28);
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
vErrors.push(err29);
}
errors++;
}
if(data9.workflow === undefined){
const err30 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "workflow"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data9.workflow_sha === undefined){
const err31 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "workflow_sha"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data9.run_id === undefined){
const err32 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "run_id"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data9.run_attempt === undefined){
const err33 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "run_attempt"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data9.job === undefined){
const err34 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "job"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data9.actor === undefined){
const err35 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
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
vErrors.push(err36);
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
vErrors.push(err37);
}
errors++;
}
if(func1(data10) < 1){
const err38 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
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
vErrors.push(err39);
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
vErrors.push(err40);
}
errors++;
}
if(func1(data11) < 1){
const err41 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
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
vErrors.push(err42);
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
vErrors.push(err43);
}
errors++;
}
if(func1(data12) < 1){
const err44 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
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
vErrors.push(err45);
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
vErrors.push(err46);
}
errors++;
}
if(func1(data13) < 1){
const err47 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
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
vErrors.push(err48);
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
vErrors.push(err49);
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
vErrors.push(err50);
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
vErrors.push(err51);
}
errors++;
}
if(func1(data15) < 1){
const err52 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
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
vErrors.push(err53);
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
vErrors.push(err54);
}
errors++;
}
if(func1(data16) < 1){
const err55 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
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
vErrors.push(err56);
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
vErrors.push(err57);
}
errors++;
}
}
if(data.prev_event_sha256 !== undefined){
let data17 = data.prev_event_sha256;
const _errs40 = errors;
let valid7 = false;
let passing0 = null;
const _errs41 = errors;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err58 = {instancePath:instancePath+"/prev_event_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/prev_event_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid0 = _errs41 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs44 = errors;
if(data17 !== null){
const err60 = {instancePath:instancePath+"/prev_event_sha256",schemaPath:"#/properties/prev_event_sha256/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid0 = _errs44 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err61 = {instancePath:instancePath+"/prev_event_sha256",schemaPath:"#/properties/prev_event_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data.event_sha256 !== undefined){
let data18 = data.event_sha256;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err62 = {instancePath:instancePath+"/event_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/event_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
for(const key2 in data){
if(((((((((((key2 !== "schema") && (key2 !== "seq")) && (key2 !== "event")) && (key2 !== "payload")) && (key2 !== "phase")) && (key2 !== "lane")) && (key2 !== "actor")) && (key2 !== "at_utc")) && (key2 !== "ci")) && (key2 !== "prev_event_sha256")) && (key2 !== "event_sha256")){
const err64 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
const tag0 = data.event;
if(typeof tag0 == "string"){
if(tag0 === "LEDGER_INITIALISED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err65 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data.payload === undefined){
const err66 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data.event !== undefined){
if("LEDGER_INITIALISED" !== data.event){
const err67 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/0/properties/event/const",keyword:"const",params:{allowedValue: "LEDGER_INITIALISED"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.payload !== undefined){
let data20 = data.payload;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.seed_sha256 === undefined){
const err68 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/required",keyword:"required",params:{missingProperty: "seed_sha256"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data20.roadmap === undefined){
const err69 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/required",keyword:"required",params:{missingProperty: "roadmap"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data20.spec_sha256 === undefined){
const err70 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/required",keyword:"required",params:{missingProperty: "spec_sha256"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key3 in data20){
if(!(((key3 === "seed_sha256") || (key3 === "roadmap")) || (key3 === "spec_sha256"))){
const err71 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data20.seed_sha256 !== undefined){
let data21 = data20.seed_sha256;
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err72 = {instancePath:instancePath+"/payload/seed_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/payload/seed_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data20.roadmap !== undefined){
let data22 = data20.roadmap;
if(Array.isArray(data22)){
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.phase === undefined){
const err74 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data23.phase_ids === undefined){
const err75 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/required",keyword:"required",params:{missingProperty: "phase_ids"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data23.name === undefined){
const err76 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key4 in data23){
if(!(((key4 === "phase") || (key4 === "phase_ids")) || (key4 === "name"))){
const err77 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data23.phase !== undefined){
let data24 = data23.phase;
if(!(((((((((((data24 === "M0") || (data24 === "M1")) || (data24 === "M2")) || (data24 === "M3")) || (data24 === "M4")) || (data24 === "M5")) || (data24 === "M6")) || (data24 === "M7")) || (data24 === "M8")) || (data24 === "M9")) || (data24 === "M10"))){
const err78 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data23.phase_ids !== undefined){
let data25 = data23.phase_ids;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(typeof data26 === "string"){
if(func1(data26) > 1024){
const err79 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase_ids/" + i1,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(func1(data26) < 1){
const err80 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase_ids/" + i1,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase_ids/" + i1,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase_ids",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data23.name !== undefined){
let data27 = data23.name;
if(typeof data27 === "string"){
if(func1(data27) > 1024){
const err83 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/name",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(func1(data27) < 1){
const err84 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/name",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/name",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/payload/roadmap",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data20.spec_sha256 !== undefined){
let data28 = data20.spec_sha256;
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
const err88 = {instancePath:instancePath+"/payload/spec_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/payload/spec_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else if(tag0 === "PHASE_ACTIVATED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err92 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data.payload === undefined){
const err93 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data.event !== undefined){
if("PHASE_ACTIVATED" !== data.event){
const err94 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/1/properties/event/const",keyword:"const",params:{allowedValue: "PHASE_ACTIVATED"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.payload !== undefined){
let data30 = data.payload;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.approval_id === undefined){
const err95 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "approval_id"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data30.reason === undefined){
const err96 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data30.self_approved === undefined){
const err97 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "self_approved"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data30.predecessor_verdict === undefined){
const err98 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "predecessor_verdict"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data30.git_sha === undefined){
const err99 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "git_sha"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data30.approval === undefined){
const err100 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data30.execution_id === undefined){
const err101 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data30.approval_mechanism === undefined){
const err102 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "approval_mechanism"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key5 in data30){
if(!((((((((key5 === "approval_id") || (key5 === "reason")) || (key5 === "self_approved")) || (key5 === "predecessor_verdict")) || (key5 === "git_sha")) || (key5 === "approval_mechanism")) || (key5 === "approval")) || (key5 === "execution_id"))){
const err103 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data30.approval_id !== undefined){
let data31 = data30.approval_id;
if(typeof data31 === "string"){
if(func1(data31) > 1024){
const err104 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/1/properties/payload/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(func1(data31) < 1){
const err105 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/1/properties/payload/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/1/properties/payload/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data30.reason !== undefined){
let data32 = data30.reason;
if(typeof data32 === "string"){
if(func1(data32) > 1024){
const err107 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/1/properties/payload/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(func1(data32) < 1){
const err108 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/1/properties/payload/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/1/properties/payload/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data30.self_approved !== undefined){
if(typeof data30.self_approved !== "boolean"){
const err110 = {instancePath:instancePath+"/payload/self_approved",schemaPath:"#/oneOf/1/properties/payload/properties/self_approved/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data30.predecessor_verdict !== undefined){
let data34 = data30.predecessor_verdict;
const _errs88 = errors;
let valid25 = false;
let passing1 = null;
const _errs89 = errors;
if(!(validate22(data34, {instancePath:instancePath+"/payload/predecessor_verdict",parentData:data30,parentDataProperty:"predecessor_verdict",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid1 = _errs89 === errors;
if(_valid1){
valid25 = true;
passing1 = 0;
}
const _errs90 = errors;
if(data34 !== null){
const err111 = {instancePath:instancePath+"/payload/predecessor_verdict",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid1 = _errs90 === errors;
if(_valid1 && valid25){
valid25 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid25 = true;
passing1 = 1;
}
}
if(!valid25){
const err112 = {instancePath:instancePath+"/payload/predecessor_verdict",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
if(data30.git_sha !== undefined){
let data35 = data30.git_sha;
if(typeof data35 === "string"){
if(func1(data35) > 1024){
const err113 = {instancePath:instancePath+"/payload/git_sha",schemaPath:"#/oneOf/1/properties/payload/properties/git_sha/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(func1(data35) < 1){
const err114 = {instancePath:instancePath+"/payload/git_sha",schemaPath:"#/oneOf/1/properties/payload/properties/git_sha/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/payload/git_sha",schemaPath:"#/oneOf/1/properties/payload/properties/git_sha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data30.approval_mechanism !== undefined){
let data36 = data30.approval_mechanism;
if(!(((data36 === "github_environment") || (data36 === "signed_dispatch")) || (data36 === "recorded_answer"))){
const err116 = {instancePath:instancePath+"/payload/approval_mechanism",schemaPath:"#/oneOf/1/properties/payload/properties/approval_mechanism/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[1].properties.payload.properties.approval_mechanism.enum}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data30.approval !== undefined){
if(!(validate24(data30.approval, {instancePath:instancePath+"/payload/approval",parentData:data30,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data30.execution_id !== undefined){
let data38 = data30.execution_id;
if(typeof data38 === "string"){
if(!pattern14.test(data38)){
const err117 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.actor !== undefined){
let data39 = data.actor;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.kind === undefined){
const err120 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data39.id === undefined){
const err121 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key6 in data39){
if(!(((key6 === "kind") || (key6 === "id")) || (key6 === "approval_id"))){
const err122 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data39.kind !== undefined){
if("operator" !== data39.kind){
const err123 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data39.id !== undefined){
let data41 = data39.id;
if(typeof data41 === "string"){
if(func1(data41) > 1024){
const err124 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(func1(data41) < 1){
const err125 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data39.approval_id !== undefined){
let data42 = data39.approval_id;
if(typeof data42 === "string"){
if(func1(data42) > 1024){
const err127 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(func1(data42) < 1){
const err128 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else if(tag0 === "PLAN_EXPANDED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err132 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data.payload === undefined){
const err133 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data.event !== undefined){
if("PLAN_EXPANDED" !== data.event){
const err134 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/2/properties/event/const",keyword:"const",params:{allowedValue: "PLAN_EXPANDED"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.payload !== undefined){
let data44 = data.payload;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.definition_sha256 === undefined){
const err135 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/required",keyword:"required",params:{missingProperty: "definition_sha256"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data44.lanes === undefined){
const err136 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data44.required_decisions === undefined){
const err137 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/required",keyword:"required",params:{missingProperty: "required_decisions"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key7 in data44){
if(!(((key7 === "definition_sha256") || (key7 === "lanes")) || (key7 === "required_decisions"))){
const err138 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data44.definition_sha256 !== undefined){
let data45 = data44.definition_sha256;
if(typeof data45 === "string"){
if(!pattern6.test(data45)){
const err139 = {instancePath:instancePath+"/payload/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/payload/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data44.lanes !== undefined){
let data46 = data44.lanes;
if(Array.isArray(data46)){
const len2 = data46.length;
for(let i2=0; i2<len2; i2++){
let data47 = data46[i2];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.lane === undefined){
const err141 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data47.state === undefined){
const err142 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data47.depends_on === undefined){
const err143 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "depends_on"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data47.parallel_safe === undefined){
const err144 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "parallel_safe"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data47.source_lanes === undefined){
const err145 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "source_lanes"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key8 in data47){
if(!((((((key8 === "lane") || (key8 === "state")) || (key8 === "depends_on")) || (key8 === "parallel_safe")) || (key8 === "starts_under")) || (key8 === "source_lanes"))){
const err146 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data47.lane !== undefined){
let data48 = data47.lane;
if(typeof data48 === "string"){
if(func1(data48) > 1024){
const err147 = {instancePath:instancePath+"/payload/lanes/" + i2+"/lane",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/lane/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(func1(data48) < 1){
const err148 = {instancePath:instancePath+"/payload/lanes/" + i2+"/lane",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/lane/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/payload/lanes/" + i2+"/lane",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/lane/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data47.state !== undefined){
let data49 = data47.state;
if(!((data49 === "built") || (data49 === "planned"))){
const err150 = {instancePath:instancePath+"/payload/lanes/" + i2+"/state",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[2].properties.payload.properties.lanes.items.properties.state.enum}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data47.depends_on !== undefined){
let data50 = data47.depends_on;
if(Array.isArray(data50)){
const len3 = data50.length;
for(let i3=0; i3<len3; i3++){
let data51 = data50[i3];
if(typeof data51 === "string"){
if(func1(data51) > 1024){
const err151 = {instancePath:instancePath+"/payload/lanes/" + i2+"/depends_on/" + i3,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(func1(data51) < 1){
const err152 = {instancePath:instancePath+"/payload/lanes/" + i2+"/depends_on/" + i3,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/payload/lanes/" + i2+"/depends_on/" + i3,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/payload/lanes/" + i2+"/depends_on",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data47.parallel_safe !== undefined){
if(typeof data47.parallel_safe !== "boolean"){
const err155 = {instancePath:instancePath+"/payload/lanes/" + i2+"/parallel_safe",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/parallel_safe/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data47.starts_under !== undefined){
if("activation" !== data47.starts_under){
const err156 = {instancePath:instancePath+"/payload/lanes/" + i2+"/starts_under",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/starts_under/const",keyword:"const",params:{allowedValue: "activation"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data47.source_lanes !== undefined){
let data54 = data47.source_lanes;
if(Array.isArray(data54)){
const len4 = data54.length;
for(let i4=0; i4<len4; i4++){
let data55 = data54[i4];
if(typeof data55 === "string"){
if(func1(data55) > 16){
const err157 = {instancePath:instancePath+"/payload/lanes/" + i2+"/source_lanes/" + i4,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/source_lanes/items/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(func1(data55) < 1){
const err158 = {instancePath:instancePath+"/payload/lanes/" + i2+"/source_lanes/" + i4,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/source_lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/payload/lanes/" + i2+"/source_lanes/" + i4,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/source_lanes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/payload/lanes/" + i2+"/source_lanes",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/source_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/payload/lanes",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data44.required_decisions !== undefined){
let data56 = data44.required_decisions;
if(Array.isArray(data56)){
const len5 = data56.length;
for(let i5=0; i5<len5; i5++){
let data57 = data56[i5];
if(typeof data57 === "string"){
if(func1(data57) > 1024){
const err163 = {instancePath:instancePath+"/payload/required_decisions/" + i5,schemaPath:"#/oneOf/2/properties/payload/properties/required_decisions/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(func1(data57) < 1){
const err164 = {instancePath:instancePath+"/payload/required_decisions/" + i5,schemaPath:"#/oneOf/2/properties/payload/properties/required_decisions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/payload/required_decisions/" + i5,schemaPath:"#/oneOf/2/properties/payload/properties/required_decisions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/payload/required_decisions",schemaPath:"#/oneOf/2/properties/payload/properties/required_decisions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else if(tag0 === "DECISION_PINNED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err169 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data.payload === undefined){
const err170 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data.event !== undefined){
if("DECISION_PINNED" !== data.event){
const err171 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/3/properties/event/const",keyword:"const",params:{allowedValue: "DECISION_PINNED"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data.payload !== undefined){
let data59 = data.payload;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.key === undefined){
const err172 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data59.value === undefined){
const err173 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data59.locator === undefined){
const err174 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "locator"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data59.source === undefined){
const err175 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data59.digest === undefined){
const err176 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data59.not_applicable === undefined){
const err177 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data59.approval === undefined){
const err178 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key9 in data59){
if(!(((((((key9 === "key") || (key9 === "value")) || (key9 === "locator")) || (key9 === "source")) || (key9 === "digest")) || (key9 === "not_applicable")) || (key9 === "approval"))){
const err179 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data59.key !== undefined){
let data60 = data59.key;
if(typeof data60 === "string"){
if(func1(data60) > 1024){
const err180 = {instancePath:instancePath+"/payload/key",schemaPath:"#/oneOf/3/properties/payload/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(func1(data60) < 1){
const err181 = {instancePath:instancePath+"/payload/key",schemaPath:"#/oneOf/3/properties/payload/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/payload/key",schemaPath:"#/oneOf/3/properties/payload/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data59.value !== undefined){
let data61 = data59.value;
const _errs149 = errors;
let valid45 = false;
let passing2 = null;
const _errs150 = errors;
if(typeof data61 === "string"){
if(func1(data61) > 4096){
const err183 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(func1(data61) < 1){
const err184 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid2 = _errs150 === errors;
if(_valid2){
valid45 = true;
passing2 = 0;
}
const _errs152 = errors;
if(data61 !== null){
const err186 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var _valid2 = _errs152 === errors;
if(_valid2 && valid45){
valid45 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid45 = true;
passing2 = 1;
}
}
if(!valid45){
const err187 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
else {
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
}
}
if(data59.locator !== undefined){
let data62 = data59.locator;
const _errs155 = errors;
let valid46 = false;
let passing3 = null;
const _errs156 = errors;
if(typeof data62 === "string"){
if(func1(data62) > 1024){
const err188 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(func1(data62) < 1){
const err189 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var _valid3 = _errs156 === errors;
if(_valid3){
valid46 = true;
passing3 = 0;
}
const _errs158 = errors;
if(data62 !== null){
const err191 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var _valid3 = _errs158 === errors;
if(_valid3 && valid46){
valid46 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid46 = true;
passing3 = 1;
}
}
if(!valid46){
const err192 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
else {
errors = _errs155;
if(vErrors !== null){
if(_errs155){
vErrors.length = _errs155;
}
else {
vErrors = null;
}
}
}
}
if(data59.source !== undefined){
let data63 = data59.source;
if(!((((data63 === "operator") || (data63 === "handles_registry")) || (data63 === "computed")) || (data63 === "not_applicable"))){
const err193 = {instancePath:instancePath+"/payload/source",schemaPath:"#/oneOf/3/properties/payload/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[3].properties.payload.properties.source.enum}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data59.digest !== undefined){
let data64 = data59.digest;
if(typeof data64 === "string"){
if(!pattern6.test(data64)){
const err194 = {instancePath:instancePath+"/payload/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/payload/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data59.not_applicable !== undefined){
let data65 = data59.not_applicable;
const _errs165 = errors;
let valid48 = false;
let passing4 = null;
const _errs166 = errors;
if(typeof data65 === "string"){
if(func1(data65) > 512){
const err196 = {instancePath:instancePath+"/payload/not_applicable",schemaPath:"#/oneOf/3/properties/payload/properties/not_applicable/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(func1(data65) < 1){
const err197 = {instancePath:instancePath+"/payload/not_applicable",schemaPath:"#/oneOf/3/properties/payload/properties/not_applicable/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/payload/not_applicable",schemaPath:"#/oneOf/3/properties/payload/properties/not_applicable/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var _valid4 = _errs166 === errors;
if(_valid4){
valid48 = true;
passing4 = 0;
}
const _errs168 = errors;
if(data65 !== null){
const err199 = {instancePath:instancePath+"/payload/not_applicable",schemaPath:"#/oneOf/3/properties/payload/properties/not_applicable/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
var _valid4 = _errs168 === errors;
if(_valid4 && valid48){
valid48 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid48 = true;
passing4 = 1;
}
}
if(!valid48){
const err200 = {instancePath:instancePath+"/payload/not_applicable",schemaPath:"#/oneOf/3/properties/payload/properties/not_applicable/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
}
}
if(data59.approval !== undefined){
let data66 = data59.approval;
const _errs171 = errors;
let valid49 = false;
let passing5 = null;
const _errs172 = errors;
if(!(validate24(data66, {instancePath:instancePath+"/payload/approval",parentData:data59,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid5 = _errs172 === errors;
if(_valid5){
valid49 = true;
passing5 = 0;
}
const _errs173 = errors;
if(data66 !== null){
const err201 = {instancePath:instancePath+"/payload/approval",schemaPath:"#/oneOf/3/properties/payload/properties/approval/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid5 = _errs173 === errors;
if(_valid5 && valid49){
valid49 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid49 = true;
passing5 = 1;
}
}
if(!valid49){
const err202 = {instancePath:instancePath+"/payload/approval",schemaPath:"#/oneOf/3/properties/payload/properties/approval/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
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
}
else {
const err203 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else if(tag0 === "EXECUTION_GO_GRANTED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err205 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data.payload === undefined){
const err206 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data.event !== undefined){
if("EXECUTION_GO_GRANTED" !== data.event){
const err207 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/4/properties/event/const",keyword:"const",params:{allowedValue: "EXECUTION_GO_GRANTED"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data.payload !== undefined){
let data68 = data.payload;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.approval_id === undefined){
const err208 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "approval_id"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data68.lanes === undefined){
const err209 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data68.expires_at_utc === undefined){
const err210 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "expires_at_utc"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data68.approval === undefined){
const err211 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data68.execution_id === undefined){
const err212 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
for(const key10 in data68){
if(!(((((key10 === "approval_id") || (key10 === "lanes")) || (key10 === "expires_at_utc")) || (key10 === "approval")) || (key10 === "execution_id"))){
const err213 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data68.approval_id !== undefined){
let data69 = data68.approval_id;
if(typeof data69 === "string"){
if(func1(data69) > 1024){
const err214 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/4/properties/payload/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(func1(data69) < 1){
const err215 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/4/properties/payload/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/4/properties/payload/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data68.lanes !== undefined){
let data70 = data68.lanes;
if(Array.isArray(data70)){
const len6 = data70.length;
for(let i6=0; i6<len6; i6++){
let data71 = data70[i6];
if(typeof data71 === "string"){
if(func1(data71) > 1024){
const err217 = {instancePath:instancePath+"/payload/lanes/" + i6,schemaPath:"#/oneOf/4/properties/payload/properties/lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(func1(data71) < 1){
const err218 = {instancePath:instancePath+"/payload/lanes/" + i6,schemaPath:"#/oneOf/4/properties/payload/properties/lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/payload/lanes/" + i6,schemaPath:"#/oneOf/4/properties/payload/properties/lanes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/payload/lanes",schemaPath:"#/oneOf/4/properties/payload/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data68.expires_at_utc !== undefined){
let data72 = data68.expires_at_utc;
if(typeof data72 === "string"){
if(!pattern5.test(data72)){
const err221 = {instancePath:instancePath+"/payload/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/payload/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data68.approval !== undefined){
if(!(validate24(data68.approval, {instancePath:instancePath+"/payload/approval",parentData:data68,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data68.execution_id !== undefined){
let data74 = data68.execution_id;
if(typeof data74 === "string"){
if(!pattern14.test(data74)){
const err223 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data.actor !== undefined){
let data75 = data.actor;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.kind === undefined){
const err226 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data75.id === undefined){
const err227 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
for(const key11 in data75){
if(!(((key11 === "kind") || (key11 === "id")) || (key11 === "approval_id"))){
const err228 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data75.kind !== undefined){
if("operator" !== data75.kind){
const err229 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data75.id !== undefined){
let data77 = data75.id;
if(typeof data77 === "string"){
if(func1(data77) > 1024){
const err230 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(func1(data77) < 1){
const err231 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data75.approval_id !== undefined){
let data78 = data75.approval_id;
if(typeof data78 === "string"){
if(func1(data78) > 1024){
const err233 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(func1(data78) < 1){
const err234 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else if(tag0 === "EXECUTION_GO_REVOKED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err238 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data.payload === undefined){
const err239 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data.event !== undefined){
if("EXECUTION_GO_REVOKED" !== data.event){
const err240 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/5/properties/event/const",keyword:"const",params:{allowedValue: "EXECUTION_GO_REVOKED"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data.payload !== undefined){
let data80 = data.payload;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.reason === undefined){
const err241 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/5/properties/payload/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data80.approval === undefined){
const err242 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/5/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
for(const key12 in data80){
if(!((key12 === "reason") || (key12 === "approval"))){
const err243 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/5/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data80.reason !== undefined){
let data81 = data80.reason;
if(typeof data81 === "string"){
if(func1(data81) > 1024){
const err244 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/5/properties/payload/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(func1(data81) < 1){
const err245 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/5/properties/payload/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/5/properties/payload/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data80.approval !== undefined){
let data82 = data80.approval;
const _errs212 = errors;
let valid62 = false;
let passing6 = null;
const _errs213 = errors;
if(!(validate24(data82, {instancePath:instancePath+"/payload/approval",parentData:data80,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid6 = _errs213 === errors;
if(_valid6){
valid62 = true;
passing6 = 0;
}
const _errs214 = errors;
if(data82 !== null){
const err247 = {instancePath:instancePath+"/payload/approval",schemaPath:"#/oneOf/5/properties/payload/properties/approval/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var _valid6 = _errs214 === errors;
if(_valid6 && valid62){
valid62 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid62 = true;
passing6 = 1;
}
}
if(!valid62){
const err248 = {instancePath:instancePath+"/payload/approval",schemaPath:"#/oneOf/5/properties/payload/properties/approval/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
else {
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err249 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/5/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else if(tag0 === "LANE_STARTED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err251 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data.lane === undefined){
const err252 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data.payload === undefined){
const err253 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data.event !== undefined){
if("LANE_STARTED" !== data.event){
const err254 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/6/properties/event/const",keyword:"const",params:{allowedValue: "LANE_STARTED"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data.payload !== undefined){
let data84 = data.payload;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.execution_id === undefined){
const err255 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data84.attempt === undefined){
const err256 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data84.action_version === undefined){
const err257 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "action_version"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data84.definition_sha256 === undefined){
const err258 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "definition_sha256"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data84.lost === undefined){
const err259 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "lost"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
for(const key13 in data84){
if(!(((((key13 === "execution_id") || (key13 === "attempt")) || (key13 === "action_version")) || (key13 === "definition_sha256")) || (key13 === "lost"))){
const err260 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data84.execution_id !== undefined){
let data85 = data84.execution_id;
if(typeof data85 === "string"){
if(func1(data85) > 1024){
const err261 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/6/properties/payload/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(func1(data85) < 1){
const err262 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/6/properties/payload/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/6/properties/payload/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data84.attempt !== undefined){
let data86 = data84.attempt;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
const err264 = {instancePath:instancePath+"/payload/attempt",schemaPath:"#/oneOf/6/properties/payload/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 1 || isNaN(data86)){
const err265 = {instancePath:instancePath+"/payload/attempt",schemaPath:"#/oneOf/6/properties/payload/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
if(data84.action_version !== undefined){
let data87 = data84.action_version;
if(typeof data87 === "string"){
if(func1(data87) > 1024){
const err266 = {instancePath:instancePath+"/payload/action_version",schemaPath:"#/oneOf/6/properties/payload/properties/action_version/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(func1(data87) < 1){
const err267 = {instancePath:instancePath+"/payload/action_version",schemaPath:"#/oneOf/6/properties/payload/properties/action_version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/payload/action_version",schemaPath:"#/oneOf/6/properties/payload/properties/action_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data84.definition_sha256 !== undefined){
let data88 = data84.definition_sha256;
if(typeof data88 === "string"){
if(!pattern6.test(data88)){
const err269 = {instancePath:instancePath+"/payload/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/payload/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data84.lost !== undefined){
let data89 = data84.lost;
const _errs232 = errors;
let valid67 = false;
let passing7 = null;
const _errs233 = errors;
if(!(validate22(data89, {instancePath:instancePath+"/payload/lost",parentData:data84,parentDataProperty:"lost",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid7 = _errs233 === errors;
if(_valid7){
valid67 = true;
passing7 = 0;
}
const _errs234 = errors;
if(data89 !== null){
const err271 = {instancePath:instancePath+"/payload/lost",schemaPath:"#/oneOf/6/properties/payload/properties/lost/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid7 = _errs234 === errors;
if(_valid7 && valid67){
valid67 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid67 = true;
passing7 = 1;
}
}
if(!valid67){
const err272 = {instancePath:instancePath+"/payload/lost",schemaPath:"#/oneOf/6/properties/payload/properties/lost/oneOf",keyword:"oneOf",params:{passingSchemas: passing7}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
else {
errors = _errs232;
if(vErrors !== null){
if(_errs232){
vErrors.length = _errs232;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err273 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data.lane !== undefined){
let data90 = data.lane;
if(typeof data90 === "string"){
if(!pattern4.test(data90)){
const err274 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else if(tag0 === "LANE_RESULT_RECORDED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err277 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data.lane === undefined){
const err278 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data.payload === undefined){
const err279 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data.event !== undefined){
if("LANE_RESULT_RECORDED" !== data.event){
const err280 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/7/properties/event/const",keyword:"const",params:{allowedValue: "LANE_RESULT_RECORDED"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data.payload !== undefined){
let data92 = data.payload;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.execution_id === undefined){
const err281 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(data92.attempt === undefined){
const err282 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(data92.overall_pass === undefined){
const err283 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "overall_pass"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data92.snapshot === undefined){
const err284 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "snapshot"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(data92.blockers === undefined){
const err285 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "blockers"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data92.elapsed_seconds === undefined){
const err286 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "elapsed_seconds"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data92.budget_seconds === undefined){
const err287 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "budget_seconds"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data92.coverage === undefined){
const err288 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "coverage"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data92.epoch === undefined){
const err289 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data92.waivable === undefined){
const err290 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "waivable"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
for(const key14 in data92){
if(!(func71.call(schema31.oneOf[7].properties.payload.properties, key14))){
const err291 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data92.execution_id !== undefined){
let data93 = data92.execution_id;
if(typeof data93 === "string"){
if(func1(data93) > 1024){
const err292 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/7/properties/payload/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(func1(data93) < 1){
const err293 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/7/properties/payload/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/7/properties/payload/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data92.attempt !== undefined){
let data94 = data92.attempt;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err295 = {instancePath:instancePath+"/payload/attempt",schemaPath:"#/oneOf/7/properties/payload/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 1 || isNaN(data94)){
const err296 = {instancePath:instancePath+"/payload/attempt",schemaPath:"#/oneOf/7/properties/payload/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
if(data92.overall_pass !== undefined){
if(typeof data92.overall_pass !== "boolean"){
const err297 = {instancePath:instancePath+"/payload/overall_pass",schemaPath:"#/oneOf/7/properties/payload/properties/overall_pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data92.snapshot !== undefined){
if(!(validate22(data92.snapshot, {instancePath:instancePath+"/payload/snapshot",parentData:data92,parentDataProperty:"snapshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data92.blockers !== undefined){
let data97 = data92.blockers;
if(Array.isArray(data97)){
const len7 = data97.length;
for(let i7=0; i7<len7; i7++){
let data98 = data97[i7];
if(typeof data98 === "string"){
if(func1(data98) > 1024){
const err298 = {instancePath:instancePath+"/payload/blockers/" + i7,schemaPath:"#/oneOf/7/properties/payload/properties/blockers/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(func1(data98) < 1){
const err299 = {instancePath:instancePath+"/payload/blockers/" + i7,schemaPath:"#/oneOf/7/properties/payload/properties/blockers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/payload/blockers/" + i7,schemaPath:"#/oneOf/7/properties/payload/properties/blockers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/payload/blockers",schemaPath:"#/oneOf/7/properties/payload/properties/blockers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data92.elapsed_seconds !== undefined){
let data99 = data92.elapsed_seconds;
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 0 || isNaN(data99)){
const err302 = {instancePath:instancePath+"/payload/elapsed_seconds",schemaPath:"#/oneOf/7/properties/payload/properties/elapsed_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/payload/elapsed_seconds",schemaPath:"#/oneOf/7/properties/payload/properties/elapsed_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data92.budget_seconds !== undefined){
let data100 = data92.budget_seconds;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err304 = {instancePath:instancePath+"/payload/budget_seconds",schemaPath:"#/oneOf/7/properties/payload/properties/budget_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 1 || isNaN(data100)){
const err305 = {instancePath:instancePath+"/payload/budget_seconds",schemaPath:"#/oneOf/7/properties/payload/properties/budget_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
if(data92.coverage !== undefined){
let data101 = data92.coverage;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.pass === undefined){
const err306 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "pass"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data101.fail === undefined){
const err307 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "fail"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data101.planned_checks === undefined){
const err308 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "planned_checks"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(data101.not_applicable_checks === undefined){
const err309 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "not_applicable_checks"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
for(const key15 in data101){
if(!((((key15 === "pass") || (key15 === "fail")) || (key15 === "planned_checks")) || (key15 === "not_applicable_checks"))){
const err310 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data101.pass !== undefined){
let data102 = data101.pass;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err311 = {instancePath:instancePath+"/payload/coverage/pass",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/pass/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
const err312 = {instancePath:instancePath+"/payload/coverage/pass",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/pass/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
if(data101.fail !== undefined){
let data103 = data101.fail;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
const err313 = {instancePath:instancePath+"/payload/coverage/fail",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/fail/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
const err314 = {instancePath:instancePath+"/payload/coverage/fail",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
if(data101.planned_checks !== undefined){
let data104 = data101.planned_checks;
if(Array.isArray(data104)){
const len8 = data104.length;
for(let i8=0; i8<len8; i8++){
let data105 = data104[i8];
if(typeof data105 === "string"){
if(func1(data105) > 1024){
const err315 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i8,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(func1(data105) < 1){
const err316 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i8,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i8,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/payload/coverage/planned_checks",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data101.not_applicable_checks !== undefined){
let data106 = data101.not_applicable_checks;
if(Array.isArray(data106)){
const len9 = data106.length;
for(let i9=0; i9<len9; i9++){
let data107 = data106[i9];
if(typeof data107 === "string"){
if(func1(data107) > 1024){
const err319 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i9,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/not_applicable_checks/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(func1(data107) < 1){
const err320 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i9,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/not_applicable_checks/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i9,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/not_applicable_checks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/not_applicable_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data92.epoch !== undefined){
if(!(validate31(data92.epoch, {instancePath:instancePath+"/payload/epoch",parentData:data92,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data92.waivable !== undefined){
let data109 = data92.waivable;
const _errs277 = errors;
let valid79 = false;
let passing8 = null;
const _errs278 = errors;
if(typeof data109 === "string"){
if(func1(data109) > 32){
const err324 = {instancePath:instancePath+"/payload/waivable",schemaPath:"#/oneOf/7/properties/payload/properties/waivable/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(func1(data109) < 1){
const err325 = {instancePath:instancePath+"/payload/waivable",schemaPath:"#/oneOf/7/properties/payload/properties/waivable/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/payload/waivable",schemaPath:"#/oneOf/7/properties/payload/properties/waivable/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
var _valid8 = _errs278 === errors;
if(_valid8){
valid79 = true;
passing8 = 0;
}
const _errs280 = errors;
if(data109 !== null){
const err327 = {instancePath:instancePath+"/payload/waivable",schemaPath:"#/oneOf/7/properties/payload/properties/waivable/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
var _valid8 = _errs280 === errors;
if(_valid8 && valid79){
valid79 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid79 = true;
passing8 = 1;
}
}
if(!valid79){
const err328 = {instancePath:instancePath+"/payload/waivable",schemaPath:"#/oneOf/7/properties/payload/properties/waivable/oneOf",keyword:"oneOf",params:{passingSchemas: passing8}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
else {
errors = _errs277;
if(vErrors !== null){
if(_errs277){
vErrors.length = _errs277;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err329 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data.lane !== undefined){
let data110 = data.lane;
if(typeof data110 === "string"){
if(!pattern4.test(data110)){
const err330 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else if(tag0 === "BLOCKER_OPENED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err333 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data.lane === undefined){
const err334 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(data.payload === undefined){
const err335 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data.event !== undefined){
if("BLOCKER_OPENED" !== data.event){
const err336 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/8/properties/event/const",keyword:"const",params:{allowedValue: "BLOCKER_OPENED"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data.payload !== undefined){
let data112 = data.payload;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.code === undefined){
const err337 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(data112.check_ids === undefined){
const err338 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/required",keyword:"required",params:{missingProperty: "check_ids"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data112.message === undefined){
const err339 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data112.closure_criteria === undefined){
const err340 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/required",keyword:"required",params:{missingProperty: "closure_criteria"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
for(const key16 in data112){
if(!((((key16 === "code") || (key16 === "check_ids")) || (key16 === "message")) || (key16 === "closure_criteria"))){
const err341 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data112.code !== undefined){
let data113 = data112.code;
if(typeof data113 === "string"){
if(func1(data113) > 1024){
const err342 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/8/properties/payload/properties/code/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(func1(data113) < 1){
const err343 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/8/properties/payload/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/8/properties/payload/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data112.check_ids !== undefined){
let data114 = data112.check_ids;
if(Array.isArray(data114)){
const len10 = data114.length;
for(let i10=0; i10<len10; i10++){
let data115 = data114[i10];
if(typeof data115 === "string"){
if(func1(data115) > 1024){
const err345 = {instancePath:instancePath+"/payload/check_ids/" + i10,schemaPath:"#/oneOf/8/properties/payload/properties/check_ids/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(func1(data115) < 1){
const err346 = {instancePath:instancePath+"/payload/check_ids/" + i10,schemaPath:"#/oneOf/8/properties/payload/properties/check_ids/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
else {
const err347 = {instancePath:instancePath+"/payload/check_ids/" + i10,schemaPath:"#/oneOf/8/properties/payload/properties/check_ids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/payload/check_ids",schemaPath:"#/oneOf/8/properties/payload/properties/check_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data112.message !== undefined){
let data116 = data112.message;
if(typeof data116 === "string"){
if(func1(data116) > 1024){
const err349 = {instancePath:instancePath+"/payload/message",schemaPath:"#/oneOf/8/properties/payload/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(func1(data116) < 1){
const err350 = {instancePath:instancePath+"/payload/message",schemaPath:"#/oneOf/8/properties/payload/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/payload/message",schemaPath:"#/oneOf/8/properties/payload/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data112.closure_criteria !== undefined){
let data117 = data112.closure_criteria;
if(typeof data117 === "string"){
if(func1(data117) > 1024){
const err352 = {instancePath:instancePath+"/payload/closure_criteria",schemaPath:"#/oneOf/8/properties/payload/properties/closure_criteria/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(func1(data117) < 1){
const err353 = {instancePath:instancePath+"/payload/closure_criteria",schemaPath:"#/oneOf/8/properties/payload/properties/closure_criteria/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
else {
const err354 = {instancePath:instancePath+"/payload/closure_criteria",schemaPath:"#/oneOf/8/properties/payload/properties/closure_criteria/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data.lane !== undefined){
let data118 = data.lane;
if(typeof data118 === "string"){
if(!pattern4.test(data118)){
const err356 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
else {
const err358 = {instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else if(tag0 === "BLOCKER_CLOSED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err359 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data.lane === undefined){
const err360 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(data.payload === undefined){
const err361 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data.event !== undefined){
if("BLOCKER_CLOSED" !== data.event){
const err362 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/9/properties/event/const",keyword:"const",params:{allowedValue: "BLOCKER_CLOSED"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data.payload !== undefined){
let data120 = data.payload;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.code === undefined){
const err363 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/9/properties/payload/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(data120.closing_snapshot === undefined){
const err364 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/9/properties/payload/required",keyword:"required",params:{missingProperty: "closing_snapshot"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
for(const key17 in data120){
if(!((key17 === "code") || (key17 === "closing_snapshot"))){
const err365 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/9/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data120.code !== undefined){
let data121 = data120.code;
if(typeof data121 === "string"){
if(func1(data121) > 1024){
const err366 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/9/properties/payload/properties/code/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(func1(data121) < 1){
const err367 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/9/properties/payload/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
else {
const err368 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/9/properties/payload/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data120.closing_snapshot !== undefined){
if(!(validate22(data120.closing_snapshot, {instancePath:instancePath+"/payload/closing_snapshot",parentData:data120,parentDataProperty:"closing_snapshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err369 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/9/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data.lane !== undefined){
let data123 = data.lane;
if(typeof data123 === "string"){
if(!pattern4.test(data123)){
const err370 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
else {
const err372 = {instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else if(tag0 === "DRIFT_RAISED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err373 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(data.payload === undefined){
const err374 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(data.event !== undefined){
if("DRIFT_RAISED" !== data.event){
const err375 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/10/properties/event/const",keyword:"const",params:{allowedValue: "DRIFT_RAISED"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data.payload !== undefined){
let data125 = data.payload;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.class === undefined){
const err376 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "class"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(data125.impact === undefined){
const err377 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "impact"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(data125.severity === undefined){
const err378 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(data125.evidence === undefined){
const err379 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(data125.compared === undefined){
const err380 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "compared"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
for(const key18 in data125){
if(!((((((key18 === "class") || (key18 === "impact")) || (key18 === "severity")) || (key18 === "keys")) || (key18 === "evidence")) || (key18 === "compared"))){
const err381 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data125.class !== undefined){
let data126 = data125.class;
if(typeof data126 === "string"){
if(func1(data126) > 1024){
const err382 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/10/properties/payload/properties/class/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(func1(data126) < 1){
const err383 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/10/properties/payload/properties/class/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/10/properties/payload/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data125.impact !== undefined){
let data127 = data125.impact;
if(typeof data127 === "string"){
if(func1(data127) > 1024){
const err385 = {instancePath:instancePath+"/payload/impact",schemaPath:"#/oneOf/10/properties/payload/properties/impact/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(func1(data127) < 1){
const err386 = {instancePath:instancePath+"/payload/impact",schemaPath:"#/oneOf/10/properties/payload/properties/impact/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
else {
const err387 = {instancePath:instancePath+"/payload/impact",schemaPath:"#/oneOf/10/properties/payload/properties/impact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data125.severity !== undefined){
if("STOP" !== data125.severity){
const err388 = {instancePath:instancePath+"/payload/severity",schemaPath:"#/oneOf/10/properties/payload/properties/severity/const",keyword:"const",params:{allowedValue: "STOP"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data125.keys !== undefined){
let data129 = data125.keys;
if(Array.isArray(data129)){
const len11 = data129.length;
for(let i11=0; i11<len11; i11++){
let data130 = data129[i11];
if(typeof data130 === "string"){
if(func1(data130) > 1024){
const err389 = {instancePath:instancePath+"/payload/keys/" + i11,schemaPath:"#/oneOf/10/properties/payload/properties/keys/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(func1(data130) < 1){
const err390 = {instancePath:instancePath+"/payload/keys/" + i11,schemaPath:"#/oneOf/10/properties/payload/properties/keys/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
else {
const err391 = {instancePath:instancePath+"/payload/keys/" + i11,schemaPath:"#/oneOf/10/properties/payload/properties/keys/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
let i12 = data129.length;
let j0;
if(i12 > 1){
const indices0 = {};
for(;i12--;){
let item0 = data129[i12];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err392 = {instancePath:instancePath+"/payload/keys",schemaPath:"#/oneOf/10/properties/payload/properties/keys/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j0}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
break;
}
indices0[item0] = i12;
}
}
}
else {
const err393 = {instancePath:instancePath+"/payload/keys",schemaPath:"#/oneOf/10/properties/payload/properties/keys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data125.evidence !== undefined){
let data131 = data125.evidence;
if(Array.isArray(data131)){
const len12 = data131.length;
for(let i13=0; i13<len12; i13++){
let data132 = data131[i13];
if(typeof data132 === "string"){
if(func1(data132) > 1024){
const err394 = {instancePath:instancePath+"/payload/evidence/" + i13,schemaPath:"#/oneOf/10/properties/payload/properties/evidence/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(func1(data132) < 1){
const err395 = {instancePath:instancePath+"/payload/evidence/" + i13,schemaPath:"#/oneOf/10/properties/payload/properties/evidence/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
else {
const err396 = {instancePath:instancePath+"/payload/evidence/" + i13,schemaPath:"#/oneOf/10/properties/payload/properties/evidence/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
else {
const err397 = {instancePath:instancePath+"/payload/evidence",schemaPath:"#/oneOf/10/properties/payload/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data125.compared !== undefined){
if(!(validate34(data125.compared, {instancePath:instancePath+"/payload/compared",parentData:data125,parentDataProperty:"compared",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err398 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
else {
const err399 = {instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
else if(tag0 === "DRIFT_RESOLVED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err400 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(data.payload === undefined){
const err401 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(data.event !== undefined){
if("DRIFT_RESOLVED" !== data.event){
const err402 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/11/properties/event/const",keyword:"const",params:{allowedValue: "DRIFT_RESOLVED"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data.payload !== undefined){
let data135 = data.payload;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.class === undefined){
const err403 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "class"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data135.resolution === undefined){
const err404 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "resolution"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(data135.refs === undefined){
const err405 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "refs"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(data135.stale_lanes === undefined){
const err406 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "stale_lanes"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(data135.approval === undefined){
const err407 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if(data135.compared === undefined){
const err408 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "compared"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
for(const key19 in data135){
if(!((((((key19 === "class") || (key19 === "resolution")) || (key19 === "refs")) || (key19 === "stale_lanes")) || (key19 === "approval")) || (key19 === "compared"))){
const err409 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data135.class !== undefined){
let data136 = data135.class;
if(typeof data136 === "string"){
if(func1(data136) > 1024){
const err410 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/11/properties/payload/properties/class/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(func1(data136) < 1){
const err411 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/11/properties/payload/properties/class/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
else {
const err412 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/11/properties/payload/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data135.resolution !== undefined){
let data137 = data135.resolution;
if(!((data137 === "REVERTED") || (data137 === "REPINNED"))){
const err413 = {instancePath:instancePath+"/payload/resolution",schemaPath:"#/oneOf/11/properties/payload/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[11].properties.payload.properties.resolution.enum}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data135.refs !== undefined){
let data138 = data135.refs;
if(Array.isArray(data138)){
const len13 = data138.length;
for(let i14=0; i14<len13; i14++){
let data139 = data138[i14];
if(typeof data139 === "string"){
if(func1(data139) > 1024){
const err414 = {instancePath:instancePath+"/payload/refs/" + i14,schemaPath:"#/oneOf/11/properties/payload/properties/refs/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(func1(data139) < 1){
const err415 = {instancePath:instancePath+"/payload/refs/" + i14,schemaPath:"#/oneOf/11/properties/payload/properties/refs/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
else {
const err416 = {instancePath:instancePath+"/payload/refs/" + i14,schemaPath:"#/oneOf/11/properties/payload/properties/refs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
else {
const err417 = {instancePath:instancePath+"/payload/refs",schemaPath:"#/oneOf/11/properties/payload/properties/refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data135.stale_lanes !== undefined){
let data140 = data135.stale_lanes;
if(Array.isArray(data140)){
const len14 = data140.length;
for(let i15=0; i15<len14; i15++){
let data141 = data140[i15];
if(typeof data141 === "string"){
if(func1(data141) > 1024){
const err418 = {instancePath:instancePath+"/payload/stale_lanes/" + i15,schemaPath:"#/oneOf/11/properties/payload/properties/stale_lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(func1(data141) < 1){
const err419 = {instancePath:instancePath+"/payload/stale_lanes/" + i15,schemaPath:"#/oneOf/11/properties/payload/properties/stale_lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
else {
const err420 = {instancePath:instancePath+"/payload/stale_lanes/" + i15,schemaPath:"#/oneOf/11/properties/payload/properties/stale_lanes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
else {
const err421 = {instancePath:instancePath+"/payload/stale_lanes",schemaPath:"#/oneOf/11/properties/payload/properties/stale_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data135.approval !== undefined){
if(!(validate24(data135.approval, {instancePath:instancePath+"/payload/approval",parentData:data135,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data135.compared !== undefined){
if(!(validate34(data135.compared, {instancePath:instancePath+"/payload/compared",parentData:data135,parentDataProperty:"compared",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err422 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data.actor !== undefined){
let data144 = data.actor;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.kind === undefined){
const err423 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(data144.id === undefined){
const err424 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
for(const key20 in data144){
if(!(((key20 === "kind") || (key20 === "id")) || (key20 === "approval_id"))){
const err425 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data144.kind !== undefined){
if("operator" !== data144.kind){
const err426 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data144.id !== undefined){
let data146 = data144.id;
if(typeof data146 === "string"){
if(func1(data146) > 1024){
const err427 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if(func1(data146) < 1){
const err428 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
else {
const err429 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data144.approval_id !== undefined){
let data147 = data144.approval_id;
if(typeof data147 === "string"){
if(func1(data147) > 1024){
const err430 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(func1(data147) < 1){
const err431 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
else {
const err432 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
}
else {
const err433 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
else {
const err434 = {instancePath,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
else if(tag0 === "TRANSITION_CHECKED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err435 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(data.payload === undefined){
const err436 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(data.event !== undefined){
if("TRANSITION_CHECKED" !== data.event){
const err437 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/12/properties/event/const",keyword:"const",params:{allowedValue: "TRANSITION_CHECKED"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data.payload !== undefined){
let data149 = data.payload;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.items === undefined){
const err438 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/12/properties/payload/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
for(const key21 in data149){
if(!(key21 === "items")){
const err439 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/12/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data149.items !== undefined){
let data150 = data149.items;
if(Array.isArray(data150)){
const len15 = data150.length;
for(let i16=0; i16<len15; i16++){
let data151 = data150[i16];
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(data151.id === undefined){
const err440 = {instancePath:instancePath+"/payload/items/" + i16,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(data151.outcome === undefined){
const err441 = {instancePath:instancePath+"/payload/items/" + i16,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(data151.detail === undefined){
const err442 = {instancePath:instancePath+"/payload/items/" + i16,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/required",keyword:"required",params:{missingProperty: "detail"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
for(const key22 in data151){
if(!(((key22 === "id") || (key22 === "outcome")) || (key22 === "detail"))){
const err443 = {instancePath:instancePath+"/payload/items/" + i16,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data151.id !== undefined){
let data152 = data151.id;
if(!((((((data152 === "T1") || (data152 === "T2")) || (data152 === "T3")) || (data152 === "T4")) || (data152 === "T5")) || (data152 === "T6"))){
const err444 = {instancePath:instancePath+"/payload/items/" + i16+"/id",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/id/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[12].properties.payload.properties.items.items.properties.id.enum}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data151.outcome !== undefined){
let data153 = data151.outcome;
if(!((((data153 === "pass") || (data153 === "fail")) || (data153 === "planned")) || (data153 === "not_applicable"))){
const err445 = {instancePath:instancePath+"/payload/items/" + i16+"/outcome",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[12].properties.payload.properties.items.items.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data151.detail !== undefined){
let data154 = data151.detail;
if(typeof data154 === "string"){
if(func1(data154) > 1024){
const err446 = {instancePath:instancePath+"/payload/items/" + i16+"/detail",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/detail/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(func1(data154) < 1){
const err447 = {instancePath:instancePath+"/payload/items/" + i16+"/detail",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/detail/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
else {
const err448 = {instancePath:instancePath+"/payload/items/" + i16+"/detail",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/detail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
else {
const err449 = {instancePath:instancePath+"/payload/items/" + i16,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
}
else {
const err450 = {instancePath:instancePath+"/payload/items",schemaPath:"#/oneOf/12/properties/payload/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
}
else {
const err451 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/12/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
else {
const err452 = {instancePath,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
else if(tag0 === "PHASE_COMPLETED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err453 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(data.payload === undefined){
const err454 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data.event !== undefined){
if("PHASE_COMPLETED" !== data.event){
const err455 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/13/properties/event/const",keyword:"const",params:{allowedValue: "PHASE_COMPLETED"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data.payload !== undefined){
let data156 = data.payload;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.checklist_sha256 === undefined){
const err456 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "checklist_sha256"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(data156.envelope === undefined){
const err457 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "envelope"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(data156.verdict_code === undefined){
const err458 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "verdict_code"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(data156.bundle_root_sha256 === undefined){
const err459 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "bundle_root_sha256"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data156.coverage === undefined){
const err460 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "coverage"}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(data156.execution_id === undefined){
const err461 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(data156.run_index_root_sha256 === undefined){
const err462 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "run_index_root_sha256"}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
for(const key23 in data156){
if(!(((((((key23 === "checklist_sha256") || (key23 === "envelope")) || (key23 === "verdict_code")) || (key23 === "bundle_root_sha256")) || (key23 === "coverage")) || (key23 === "execution_id")) || (key23 === "run_index_root_sha256"))){
const err463 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data156.checklist_sha256 !== undefined){
let data157 = data156.checklist_sha256;
if(typeof data157 === "string"){
if(!pattern6.test(data157)){
const err464 = {instancePath:instancePath+"/payload/checklist_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
else {
const err465 = {instancePath:instancePath+"/payload/checklist_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data156.envelope !== undefined){
if(!(validate22(data156.envelope, {instancePath:instancePath+"/payload/envelope",parentData:data156,parentDataProperty:"envelope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data156.verdict_code !== undefined){
let data159 = data156.verdict_code;
if(typeof data159 === "string"){
if(func1(data159) > 1024){
const err466 = {instancePath:instancePath+"/payload/verdict_code",schemaPath:"#/oneOf/13/properties/payload/properties/verdict_code/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(func1(data159) < 1){
const err467 = {instancePath:instancePath+"/payload/verdict_code",schemaPath:"#/oneOf/13/properties/payload/properties/verdict_code/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
else {
const err468 = {instancePath:instancePath+"/payload/verdict_code",schemaPath:"#/oneOf/13/properties/payload/properties/verdict_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data156.bundle_root_sha256 !== undefined){
let data160 = data156.bundle_root_sha256;
if(typeof data160 === "string"){
if(!pattern6.test(data160)){
const err469 = {instancePath:instancePath+"/payload/bundle_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/payload/bundle_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data156.coverage !== undefined){
let data161 = data156.coverage;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
if(data161.planned_lanes === undefined){
const err471 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "planned_lanes"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(data161.planned_checks === undefined){
const err472 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "planned_checks"}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(data161.not_applicable_checks === undefined){
const err473 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "not_applicable_checks"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
for(const key24 in data161){
if(!(((key24 === "planned_lanes") || (key24 === "planned_checks")) || (key24 === "not_applicable_checks"))){
const err474 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data161.planned_lanes !== undefined){
let data162 = data161.planned_lanes;
if(Array.isArray(data162)){
const len16 = data162.length;
for(let i17=0; i17<len16; i17++){
let data163 = data162[i17];
if(typeof data163 === "string"){
if(func1(data163) > 1024){
const err475 = {instancePath:instancePath+"/payload/coverage/planned_lanes/" + i17,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(func1(data163) < 1){
const err476 = {instancePath:instancePath+"/payload/coverage/planned_lanes/" + i17,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
else {
const err477 = {instancePath:instancePath+"/payload/coverage/planned_lanes/" + i17,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
else {
const err478 = {instancePath:instancePath+"/payload/coverage/planned_lanes",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data161.planned_checks !== undefined){
let data164 = data161.planned_checks;
if(Array.isArray(data164)){
const len17 = data164.length;
for(let i18=0; i18<len17; i18++){
let data165 = data164[i18];
if(typeof data165 === "string"){
if(func1(data165) > 1024){
const err479 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i18,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(func1(data165) < 1){
const err480 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i18,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
else {
const err481 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i18,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
else {
const err482 = {instancePath:instancePath+"/payload/coverage/planned_checks",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data161.not_applicable_checks !== undefined){
let data166 = data161.not_applicable_checks;
if(Array.isArray(data166)){
const len18 = data166.length;
for(let i19=0; i19<len18; i19++){
let data167 = data166[i19];
if(typeof data167 === "string"){
if(func1(data167) > 1024){
const err483 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i19,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/not_applicable_checks/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(func1(data167) < 1){
const err484 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i19,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/not_applicable_checks/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
else {
const err485 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i19,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/not_applicable_checks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
}
else {
const err486 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/not_applicable_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data156.execution_id !== undefined){
let data168 = data156.execution_id;
if(typeof data168 === "string"){
if(!pattern14.test(data168)){
const err488 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
else {
const err489 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data156.run_index_root_sha256 !== undefined){
let data169 = data156.run_index_root_sha256;
const _errs413 = errors;
let valid127 = false;
let passing9 = null;
const _errs414 = errors;
if(typeof data169 === "string"){
if(!pattern6.test(data169)){
const err490 = {instancePath:instancePath+"/payload/run_index_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
else {
const err491 = {instancePath:instancePath+"/payload/run_index_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
var _valid9 = _errs414 === errors;
if(_valid9){
valid127 = true;
passing9 = 0;
}
const _errs417 = errors;
if(data169 !== null){
const err492 = {instancePath:instancePath+"/payload/run_index_root_sha256",schemaPath:"#/oneOf/13/properties/payload/properties/run_index_root_sha256/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
var _valid9 = _errs417 === errors;
if(_valid9 && valid127){
valid127 = false;
passing9 = [passing9, 1];
}
else {
if(_valid9){
valid127 = true;
passing9 = 1;
}
}
if(!valid127){
const err493 = {instancePath:instancePath+"/payload/run_index_root_sha256",schemaPath:"#/oneOf/13/properties/payload/properties/run_index_root_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing9}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
else {
errors = _errs413;
if(vErrors !== null){
if(_errs413){
vErrors.length = _errs413;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err494 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
}
else {
const err495 = {instancePath,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
else if(tag0 === "NEXT_PHASE_HELD"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err496 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
if(data.payload === undefined){
const err497 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(data.event !== undefined){
if("NEXT_PHASE_HELD" !== data.event){
const err498 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/14/properties/event/const",keyword:"const",params:{allowedValue: "NEXT_PHASE_HELD"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data.payload !== undefined){
let data171 = data.payload;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.hold_reason === undefined){
const err499 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/14/properties/payload/required",keyword:"required",params:{missingProperty: "hold_reason"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
for(const key25 in data171){
if(!(key25 === "hold_reason")){
const err500 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/14/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data171.hold_reason !== undefined){
let data172 = data171.hold_reason;
if(typeof data172 === "string"){
if(func1(data172) > 1024){
const err501 = {instancePath:instancePath+"/payload/hold_reason",schemaPath:"#/oneOf/14/properties/payload/properties/hold_reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(func1(data172) < 1){
const err502 = {instancePath:instancePath+"/payload/hold_reason",schemaPath:"#/oneOf/14/properties/payload/properties/hold_reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
else {
const err503 = {instancePath:instancePath+"/payload/hold_reason",schemaPath:"#/oneOf/14/properties/payload/properties/hold_reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
}
else {
const err504 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/14/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
}
else {
const err505 = {instancePath,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
else if(tag0 === "PHASE_REOPENED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err506 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(data.payload === undefined){
const err507 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
if(data.event !== undefined){
if("PHASE_REOPENED" !== data.event){
const err508 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/15/properties/event/const",keyword:"const",params:{allowedValue: "PHASE_REOPENED"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data.payload !== undefined){
let data174 = data.payload;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.execution_id === undefined){
const err509 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(data174.reason === undefined){
const err510 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
if(data174.affected_lanes === undefined){
const err511 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "affected_lanes"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if(data174.occupied_by === undefined){
const err512 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "occupied_by"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(data174.approval === undefined){
const err513 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
for(const key26 in data174){
if(!(((((key26 === "execution_id") || (key26 === "reason")) || (key26 === "affected_lanes")) || (key26 === "occupied_by")) || (key26 === "approval"))){
const err514 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data174.execution_id !== undefined){
let data175 = data174.execution_id;
if(typeof data175 === "string"){
if(!pattern14.test(data175)){
const err515 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
else {
const err516 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data174.reason !== undefined){
let data176 = data174.reason;
if(!((((data176 === "SCOPE_UPLIFT") || (data176 === "DRIFT_DISCOVERED")) || (data176 === "EVIDENCE_INVALIDATED")) || (data176 === "RERUN_APPROVED"))){
const err517 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/15/properties/payload/properties/reason/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[15].properties.payload.properties.reason.enum}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data174.affected_lanes !== undefined){
let data177 = data174.affected_lanes;
if(Array.isArray(data177)){
const len19 = data177.length;
for(let i20=0; i20<len19; i20++){
let data178 = data177[i20];
if(typeof data178 === "string"){
if(func1(data178) > 1024){
const err518 = {instancePath:instancePath+"/payload/affected_lanes/" + i20,schemaPath:"#/oneOf/15/properties/payload/properties/affected_lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if(func1(data178) < 1){
const err519 = {instancePath:instancePath+"/payload/affected_lanes/" + i20,schemaPath:"#/oneOf/15/properties/payload/properties/affected_lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
else {
const err520 = {instancePath:instancePath+"/payload/affected_lanes/" + i20,schemaPath:"#/oneOf/15/properties/payload/properties/affected_lanes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
}
else {
const err521 = {instancePath:instancePath+"/payload/affected_lanes",schemaPath:"#/oneOf/15/properties/payload/properties/affected_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data174.occupied_by !== undefined){
let data179 = data174.occupied_by;
const _errs442 = errors;
let valid138 = false;
let passing10 = null;
const _errs443 = errors;
if(!(((((((((((data179 === "M0") || (data179 === "M1")) || (data179 === "M2")) || (data179 === "M3")) || (data179 === "M4")) || (data179 === "M5")) || (data179 === "M6")) || (data179 === "M7")) || (data179 === "M8")) || (data179 === "M9")) || (data179 === "M10"))){
const err522 = {instancePath:instancePath+"/payload/occupied_by",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
var _valid10 = _errs443 === errors;
if(_valid10){
valid138 = true;
passing10 = 0;
}
const _errs445 = errors;
if(data179 !== null){
const err523 = {instancePath:instancePath+"/payload/occupied_by",schemaPath:"#/oneOf/15/properties/payload/properties/occupied_by/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
var _valid10 = _errs445 === errors;
if(_valid10 && valid138){
valid138 = false;
passing10 = [passing10, 1];
}
else {
if(_valid10){
valid138 = true;
passing10 = 1;
}
}
if(!valid138){
const err524 = {instancePath:instancePath+"/payload/occupied_by",schemaPath:"#/oneOf/15/properties/payload/properties/occupied_by/oneOf",keyword:"oneOf",params:{passingSchemas: passing10}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
else {
errors = _errs442;
if(vErrors !== null){
if(_errs442){
vErrors.length = _errs442;
}
else {
vErrors = null;
}
}
}
}
if(data174.approval !== undefined){
if(!(validate24(data174.approval, {instancePath:instancePath+"/payload/approval",parentData:data174,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err525 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data.actor !== undefined){
let data181 = data.actor;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.kind === undefined){
const err526 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(data181.id === undefined){
const err527 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
for(const key27 in data181){
if(!(((key27 === "kind") || (key27 === "id")) || (key27 === "approval_id"))){
const err528 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data181.kind !== undefined){
if("operator" !== data181.kind){
const err529 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data181.id !== undefined){
let data183 = data181.id;
if(typeof data183 === "string"){
if(func1(data183) > 1024){
const err530 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(func1(data183) < 1){
const err531 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
else {
const err532 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data181.approval_id !== undefined){
let data184 = data181.approval_id;
if(typeof data184 === "string"){
if(func1(data184) > 1024){
const err533 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(func1(data184) < 1){
const err534 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
else {
const err535 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
}
else {
const err536 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
}
else {
const err537 = {instancePath,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
else if(tag0 === "WAIVER_RECORDED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err538 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
if(data.payload === undefined){
const err539 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(data.event !== undefined){
if("WAIVER_RECORDED" !== data.event){
const err540 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/16/properties/event/const",keyword:"const",params:{allowedValue: "WAIVER_RECORDED"}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data.payload !== undefined){
let data186 = data.payload;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(data186.item === undefined){
const err541 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "item"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if(data186.reason === undefined){
const err542 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
if(data186.expires_at_utc === undefined){
const err543 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "expires_at_utc"}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(data186.residual_risk === undefined){
const err544 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "residual_risk"}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(data186.approval === undefined){
const err545 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(data186.code === undefined){
const err546 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(data186.elapsed_seconds === undefined){
const err547 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "elapsed_seconds"}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
for(const key28 in data186){
if(!(((((((key28 === "item") || (key28 === "reason")) || (key28 === "expires_at_utc")) || (key28 === "residual_risk")) || (key28 === "approval")) || (key28 === "code")) || (key28 === "elapsed_seconds"))){
const err548 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data186.item !== undefined){
let data187 = data186.item;
if(typeof data187 === "string"){
if(func1(data187) > 1024){
const err549 = {instancePath:instancePath+"/payload/item",schemaPath:"#/oneOf/16/properties/payload/properties/item/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
if(func1(data187) < 1){
const err550 = {instancePath:instancePath+"/payload/item",schemaPath:"#/oneOf/16/properties/payload/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
else {
const err551 = {instancePath:instancePath+"/payload/item",schemaPath:"#/oneOf/16/properties/payload/properties/item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data186.reason !== undefined){
let data188 = data186.reason;
if(typeof data188 === "string"){
if(func1(data188) > 1024){
const err552 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/16/properties/payload/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
if(func1(data188) < 1){
const err553 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/16/properties/payload/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
else {
const err554 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/16/properties/payload/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data186.expires_at_utc !== undefined){
let data189 = data186.expires_at_utc;
if(typeof data189 === "string"){
if(!pattern5.test(data189)){
const err555 = {instancePath:instancePath+"/payload/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
else {
const err556 = {instancePath:instancePath+"/payload/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data186.residual_risk !== undefined){
let data190 = data186.residual_risk;
if(typeof data190 === "string"){
if(func1(data190) > 1024){
const err557 = {instancePath:instancePath+"/payload/residual_risk",schemaPath:"#/oneOf/16/properties/payload/properties/residual_risk/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(func1(data190) < 1){
const err558 = {instancePath:instancePath+"/payload/residual_risk",schemaPath:"#/oneOf/16/properties/payload/properties/residual_risk/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
else {
const err559 = {instancePath:instancePath+"/payload/residual_risk",schemaPath:"#/oneOf/16/properties/payload/properties/residual_risk/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data186.approval !== undefined){
if(!(validate24(data186.approval, {instancePath:instancePath+"/payload/approval",parentData:data186,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data186.code !== undefined){
let data192 = data186.code;
if(typeof data192 === "string"){
if(func1(data192) > 32){
const err560 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/16/properties/payload/properties/code/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(func1(data192) < 1){
const err561 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/16/properties/payload/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
else {
const err562 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/16/properties/payload/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data186.elapsed_seconds !== undefined){
let data193 = data186.elapsed_seconds;
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 0 || isNaN(data193)){
const err563 = {instancePath:instancePath+"/payload/elapsed_seconds",schemaPath:"#/oneOf/16/properties/payload/properties/elapsed_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
else {
const err564 = {instancePath:instancePath+"/payload/elapsed_seconds",schemaPath:"#/oneOf/16/properties/payload/properties/elapsed_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
}
else {
const err565 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data.actor !== undefined){
let data194 = data.actor;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(data194.kind === undefined){
const err566 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
if(data194.id === undefined){
const err567 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
for(const key29 in data194){
if(!(((key29 === "kind") || (key29 === "id")) || (key29 === "approval_id"))){
const err568 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data194.kind !== undefined){
if("operator" !== data194.kind){
const err569 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data194.id !== undefined){
let data196 = data194.id;
if(typeof data196 === "string"){
if(func1(data196) > 1024){
const err570 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if(func1(data196) < 1){
const err571 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
else {
const err572 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data194.approval_id !== undefined){
let data197 = data194.approval_id;
if(typeof data197 === "string"){
if(func1(data197) > 1024){
const err573 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if(func1(data197) < 1){
const err574 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
else {
const err575 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
}
else {
const err576 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
}
else {
const err577 = {instancePath,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
else if(tag0 === "BUDGET_STOP_SET"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err578 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if(data.payload === undefined){
const err579 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(data.event !== undefined){
if("BUDGET_STOP_SET" !== data.event){
const err580 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/17/properties/event/const",keyword:"const",params:{allowedValue: "BUDGET_STOP_SET"}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
if(data.payload !== undefined){
let data199 = data.payload;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
if(data199.amount === undefined){
const err581 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
if(data199.currency === undefined){
const err582 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if(data199.snapshot === undefined){
const err583 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/required",keyword:"required",params:{missingProperty: "snapshot"}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
if(data199.bound === undefined){
const err584 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/required",keyword:"required",params:{missingProperty: "bound"}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if(data199.data_as_of_utc === undefined){
const err585 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/required",keyword:"required",params:{missingProperty: "data_as_of_utc"}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
for(const key30 in data199){
if(!(((((key30 === "amount") || (key30 === "currency")) || (key30 === "snapshot")) || (key30 === "bound")) || (key30 === "data_as_of_utc"))){
const err586 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data199.amount !== undefined){
let data200 = data199.amount;
if(typeof data200 === "string"){
if(!pattern33.test(data200)){
const err587 = {instancePath:instancePath+"/payload/amount",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
else {
const err588 = {instancePath:instancePath+"/payload/amount",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data199.currency !== undefined){
if("USD" !== data199.currency){
const err589 = {instancePath:instancePath+"/payload/currency",schemaPath:"#/oneOf/17/properties/payload/properties/currency/const",keyword:"const",params:{allowedValue: "USD"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data199.snapshot !== undefined){
if(!(validate22(data199.snapshot, {instancePath:instancePath+"/payload/snapshot",parentData:data199,parentDataProperty:"snapshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data199.bound !== undefined){
let data203 = data199.bound;
if(typeof data203 === "string"){
if(!pattern33.test(data203)){
const err590 = {instancePath:instancePath+"/payload/bound",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
else {
const err591 = {instancePath:instancePath+"/payload/bound",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data199.data_as_of_utc !== undefined){
let data204 = data199.data_as_of_utc;
if(typeof data204 === "string"){
if(!pattern5.test(data204)){
const err592 = {instancePath:instancePath+"/payload/data_as_of_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
else {
const err593 = {instancePath:instancePath+"/payload/data_as_of_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
}
else {
const err594 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
}
else {
const err595 = {instancePath,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
else if(tag0 === "BUDGET_STOP_CLEARED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err596 = {instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
if(data.payload === undefined){
const err597 = {instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if(data.event !== undefined){
if("BUDGET_STOP_CLEARED" !== data.event){
const err598 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/18/properties/event/const",keyword:"const",params:{allowedValue: "BUDGET_STOP_CLEARED"}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(data.payload !== undefined){
let data206 = data.payload;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.amount === undefined){
const err599 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
if(data206.currency === undefined){
const err600 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if(data206.reset_intent === undefined){
const err601 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "reset_intent"}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
if(data206.snapshot === undefined){
const err602 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "snapshot"}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
if(data206.approval === undefined){
const err603 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
if(data206.bound === undefined){
const err604 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "bound"}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
if(data206.data_as_of_utc === undefined){
const err605 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "data_as_of_utc"}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
for(const key31 in data206){
if(!(((((((key31 === "amount") || (key31 === "currency")) || (key31 === "reset_intent")) || (key31 === "snapshot")) || (key31 === "approval")) || (key31 === "bound")) || (key31 === "data_as_of_utc"))){
const err606 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data206.amount !== undefined){
let data207 = data206.amount;
if(typeof data207 === "string"){
if(!pattern33.test(data207)){
const err607 = {instancePath:instancePath+"/payload/amount",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
else {
const err608 = {instancePath:instancePath+"/payload/amount",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data206.currency !== undefined){
if("USD" !== data206.currency){
const err609 = {instancePath:instancePath+"/payload/currency",schemaPath:"#/oneOf/18/properties/payload/properties/currency/const",keyword:"const",params:{allowedValue: "USD"}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data206.reset_intent !== undefined){
let data209 = data206.reset_intent;
if(typeof data209 === "string"){
if(func1(data209) > 1024){
const err610 = {instancePath:instancePath+"/payload/reset_intent",schemaPath:"#/oneOf/18/properties/payload/properties/reset_intent/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
if(func1(data209) < 1){
const err611 = {instancePath:instancePath+"/payload/reset_intent",schemaPath:"#/oneOf/18/properties/payload/properties/reset_intent/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
else {
const err612 = {instancePath:instancePath+"/payload/reset_intent",schemaPath:"#/oneOf/18/properties/payload/properties/reset_intent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data206.snapshot !== undefined){
if(!(validate22(data206.snapshot, {instancePath:instancePath+"/payload/snapshot",parentData:data206,parentDataProperty:"snapshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data206.approval !== undefined){
if(!(validate24(data206.approval, {instancePath:instancePath+"/payload/approval",parentData:data206,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data206.bound !== undefined){
let data212 = data206.bound;
if(typeof data212 === "string"){
if(!pattern33.test(data212)){
const err613 = {instancePath:instancePath+"/payload/bound",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
else {
const err614 = {instancePath:instancePath+"/payload/bound",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
if(data206.data_as_of_utc !== undefined){
let data213 = data206.data_as_of_utc;
if(typeof data213 === "string"){
if(!pattern5.test(data213)){
const err615 = {instancePath:instancePath+"/payload/data_as_of_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
else {
const err616 = {instancePath:instancePath+"/payload/data_as_of_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
}
else {
const err617 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data.actor !== undefined){
let data214 = data.actor;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.kind === undefined){
const err618 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
if(data214.id === undefined){
const err619 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
for(const key32 in data214){
if(!(((key32 === "kind") || (key32 === "id")) || (key32 === "approval_id"))){
const err620 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data214.kind !== undefined){
if("operator" !== data214.kind){
const err621 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data214.id !== undefined){
let data216 = data214.id;
if(typeof data216 === "string"){
if(func1(data216) > 1024){
const err622 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
if(func1(data216) < 1){
const err623 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
else {
const err624 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data214.approval_id !== undefined){
let data217 = data214.approval_id;
if(typeof data217 === "string"){
if(func1(data217) > 1024){
const err625 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
if(func1(data217) < 1){
const err626 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
else {
const err627 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
}
else {
const err628 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
}
else {
const err629 = {instancePath,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
else if(tag0 === "EVIDENCE_SEALED"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err630 = {instancePath,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
if(data.payload === undefined){
const err631 = {instancePath,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
if(data.event !== undefined){
if("EVIDENCE_SEALED" !== data.event){
const err632 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/19/properties/event/const",keyword:"const",params:{allowedValue: "EVIDENCE_SEALED"}};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data.payload !== undefined){
let data219 = data.payload;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
if(data219.evidence_root_sha256 === undefined){
const err633 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/19/properties/payload/required",keyword:"required",params:{missingProperty: "evidence_root_sha256"}};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
if(data219.objects === undefined){
const err634 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/19/properties/payload/required",keyword:"required",params:{missingProperty: "objects"}};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
for(const key33 in data219){
if(!((key33 === "evidence_root_sha256") || (key33 === "objects"))){
const err635 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/19/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data219.evidence_root_sha256 !== undefined){
let data220 = data219.evidence_root_sha256;
if(typeof data220 === "string"){
if(!pattern6.test(data220)){
const err636 = {instancePath:instancePath+"/payload/evidence_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
else {
const err637 = {instancePath:instancePath+"/payload/evidence_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data219.objects !== undefined){
let data221 = data219.objects;
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
const err638 = {instancePath:instancePath+"/payload/objects",schemaPath:"#/oneOf/19/properties/payload/properties/objects/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 < 0 || isNaN(data221)){
const err639 = {instancePath:instancePath+"/payload/objects",schemaPath:"#/oneOf/19/properties/payload/properties/objects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
}
}
else {
const err640 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/19/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
}
else {
const err641 = {instancePath,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
else {
const err642 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "event", tagValue: tag0}};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
else {
const err643 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "event", tagValue: tag0}};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
else {
const err644 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

