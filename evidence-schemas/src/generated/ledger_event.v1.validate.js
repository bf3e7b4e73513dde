// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"ledger_event.v1.schema.json","type":"object","required":["schema","seq","event","phase","actor","at_utc","payload","ci","prev_event_sha256","event_sha256"],"properties":{"schema":{"const":"fp.ledger_event.v1"},"seq":{"type":"integer","minimum":1},"phase":{"$ref":"common.v1.schema.json#/$defs/plan_phase"},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"},"actor":{"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"enum":["controller","operator"]},"id":{"type":"string","minLength":1,"maxLength":1024},"approval_id":{"type":"string","minLength":1,"maxLength":1024}}},"at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"ci":{"$ref":"common.v1.schema.json#/$defs/ci"},"prev_event_sha256":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"event_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}},"unevaluatedProperties":false,"oneOf":[{"type":"object","required":["event","payload"],"properties":{"event":{"const":"LEDGER_INITIALISED"},"payload":{"type":"object","additionalProperties":false,"required":["seed_sha256","roadmap","spec_sha256"],"properties":{"seed_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"roadmap":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["phase","phase_ids","name"],"properties":{"phase":{"$ref":"common.v1.schema.json#/$defs/plan_phase"},"phase_ids":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"name":{"type":"string","minLength":1,"maxLength":1024}}}},"spec_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"PHASE_ACTIVATED"},"payload":{"type":"object","additionalProperties":false,"required":["approval_id","reason","self_approved","predecessor_verdict","git_sha","approval","execution_id","approval_mechanism"],"properties":{"approval_id":{"type":"string","minLength":1,"maxLength":1024},"reason":{"type":"string","minLength":1,"maxLength":1024},"self_approved":{"type":"boolean"},"predecessor_verdict":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},{"type":"null"}]},"git_sha":{"type":"string","minLength":1,"maxLength":1024},"approval_mechanism":{"enum":["github_environment","signed_dispatch","recorded_answer"]},"approval":{"$ref":"#/$defs/approval"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"PLAN_EXPANDED"},"payload":{"type":"object","additionalProperties":false,"required":["definition_sha256","lanes","required_decisions"],"properties":{"definition_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"lanes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["lane","state","depends_on","parallel_safe","source_lanes"],"properties":{"lane":{"type":"string","minLength":1,"maxLength":1024},"state":{"enum":["built","planned"]},"depends_on":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"parallel_safe":{"type":"boolean"},"starts_under":{"const":"activation"},"source_lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":16}}}}},"required_decisions":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"DECISION_PINNED"},"payload":{"type":"object","additionalProperties":false,"required":["key","value","locator","source","digest","not_applicable","approval"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"value":{"oneOf":[{"type":"string","minLength":1,"maxLength":4096},{"type":"null"}]},"locator":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"source":{"enum":["operator","handles_registry","computed","not_applicable"]},"digest":{"$ref":"common.v1.schema.json#/$defs/hex64"},"not_applicable":{"oneOf":[{"type":"string","minLength":1,"maxLength":512},{"type":"null"}]},"approval":{"oneOf":[{"$ref":"#/$defs/approval"},{"type":"null"}]}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"EXECUTION_GO_GRANTED"},"payload":{"type":"object","additionalProperties":false,"required":["approval_id","lanes","expires_at_utc","approval","execution_id"],"properties":{"approval_id":{"type":"string","minLength":1,"maxLength":1024},"lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"expires_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"approval":{"$ref":"#/$defs/approval"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"EXECUTION_GO_REVOKED"},"payload":{"type":"object","additionalProperties":false,"required":["reason","approval"],"properties":{"reason":{"type":"string","minLength":1,"maxLength":1024},"approval":{"oneOf":[{"$ref":"#/$defs/approval"},{"type":"null"}]}}}}},{"type":"object","required":["event","lane","payload"],"properties":{"event":{"const":"LANE_STARTED"},"payload":{"type":"object","additionalProperties":false,"required":["execution_id","attempt","action_version","definition_sha256","lost"],"properties":{"execution_id":{"type":"string","minLength":1,"maxLength":1024},"attempt":{"type":"integer","minimum":1},"action_version":{"type":"string","minLength":1,"maxLength":1024},"definition_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"lost":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},{"type":"null"}]}}},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"}}},{"type":"object","required":["event","lane","payload"],"properties":{"event":{"const":"LANE_RESULT_RECORDED"},"payload":{"type":"object","additionalProperties":false,"required":["execution_id","attempt","overall_pass","snapshot","blockers","elapsed_seconds","budget_seconds","coverage","epoch","waivable"],"properties":{"execution_id":{"type":"string","minLength":1,"maxLength":1024},"attempt":{"type":"integer","minimum":1},"overall_pass":{"type":"boolean"},"snapshot":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},"blockers":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"elapsed_seconds":{"type":"number","minimum":0},"budget_seconds":{"type":"integer","minimum":1},"coverage":{"type":"object","additionalProperties":false,"required":["pass","fail","planned_checks","not_applicable_checks"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"planned_checks":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"not_applicable_checks":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}}}},"epoch":{"$ref":"common.v1.schema.json#/$defs/epoch"},"waivable":{"oneOf":[{"type":"string","minLength":1,"maxLength":32},{"type":"null"}]}}},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"}}},{"type":"object","required":["event","lane","payload"],"properties":{"event":{"const":"BLOCKER_OPENED"},"payload":{"type":"object","additionalProperties":false,"required":["code","check_ids","message","closure_criteria"],"properties":{"code":{"type":"string","minLength":1,"maxLength":1024},"check_ids":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"message":{"type":"string","minLength":1,"maxLength":1024},"closure_criteria":{"type":"string","minLength":1,"maxLength":1024}}},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"}}},{"type":"object","required":["event","lane","payload"],"properties":{"event":{"const":"BLOCKER_CLOSED"},"payload":{"type":"object","additionalProperties":false,"required":["code","closing_snapshot"],"properties":{"code":{"type":"string","minLength":1,"maxLength":1024},"closing_snapshot":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"}}},"lane":{"$ref":"common.v1.schema.json#/$defs/lane_id"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"DRIFT_RAISED"},"payload":{"type":"object","additionalProperties":false,"required":["class","impact","severity","evidence"],"properties":{"class":{"type":"string","minLength":1,"maxLength":1024},"impact":{"type":"string","minLength":1,"maxLength":1024},"severity":{"const":"STOP"},"keys":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":1024}},"evidence":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"DRIFT_RESOLVED"},"payload":{"type":"object","additionalProperties":false,"required":["class","resolution","refs","stale_lanes","approval"],"properties":{"class":{"type":"string","minLength":1,"maxLength":1024},"resolution":{"enum":["REVERTED","REPINNED"]},"refs":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"stale_lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"approval":{"$ref":"#/$defs/approval"}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"TRANSITION_CHECKED"},"payload":{"type":"object","additionalProperties":false,"required":["items"],"properties":{"items":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","outcome","detail"],"properties":{"id":{"enum":["T1","T2","T3","T4","T5","T6"]},"outcome":{"enum":["pass","fail","planned","not_applicable"]},"detail":{"type":"string","minLength":1,"maxLength":1024}}}}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"PHASE_COMPLETED"},"payload":{"type":"object","additionalProperties":false,"required":["checklist_sha256","envelope","verdict_code","bundle_root_sha256","coverage","execution_id","run_index_root_sha256"],"properties":{"checklist_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"envelope":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},"verdict_code":{"type":"string","minLength":1,"maxLength":1024},"bundle_root_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"},"coverage":{"type":"object","additionalProperties":false,"required":["planned_lanes","planned_checks","not_applicable_checks"],"properties":{"planned_lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"planned_checks":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"not_applicable_checks":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}}}},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"run_index_root_sha256":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"NEXT_PHASE_HELD"},"payload":{"type":"object","additionalProperties":false,"required":["hold_reason"],"properties":{"hold_reason":{"type":"string","minLength":1,"maxLength":1024}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"PHASE_REOPENED"},"payload":{"type":"object","additionalProperties":false,"required":["execution_id","reason","affected_lanes","occupied_by","approval"],"properties":{"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"reason":{"enum":["SCOPE_UPLIFT","DRIFT_DISCOVERED","EVIDENCE_INVALIDATED","RERUN_APPROVED"]},"affected_lanes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024}},"occupied_by":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/plan_phase"},{"type":"null"}]},"approval":{"$ref":"#/$defs/approval"}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"WAIVER_RECORDED"},"payload":{"type":"object","additionalProperties":false,"required":["item","reason","expires_at_utc","residual_risk","approval","code","elapsed_seconds"],"properties":{"item":{"type":"string","minLength":1,"maxLength":1024},"reason":{"type":"string","minLength":1,"maxLength":1024},"expires_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"residual_risk":{"type":"string","minLength":1,"maxLength":1024},"approval":{"$ref":"#/$defs/approval"},"code":{"type":"string","minLength":1,"maxLength":32},"elapsed_seconds":{"type":"number","minimum":0}}},"actor":{"$ref":"#/$defs/operator"}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"BUDGET_STOP_SET"},"payload":{"type":"object","additionalProperties":false,"required":["amount","currency","snapshot"],"properties":{"amount":{"type":"string","minLength":1,"maxLength":1024},"currency":{"const":"USD"},"snapshot":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"}}}}},{"type":"object","required":["event","payload"],"properties":{"event":{"const":"BUDGET_STOP_CLEARED"},"payload":{"type":"object","additionalProperties":false,"required":["amount","currency","reset_intent","snapshot","approval"],"properties":{"amount":{"type":"string","minLength":1,"maxLength":1024},"currency":{"const":"USD"},"reset_intent":{"type":"string","minLength":1,"maxLength":1024},"snapshot":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},"approval":{"$ref":"#/$defs/approval"}}},"actor":{"$ref":"#/$defs/operator"}}}],"$defs":{"operator":{"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"const":"operator"},"id":{"type":"string","minLength":1,"maxLength":1024},"approval_id":{"type":"string","minLength":1,"maxLength":1024}}},"approval":{"type":"object","additionalProperties":false,"required":["nonce","key","version_id","sha256"],"properties":{"nonce":{"type":"string","minLength":1,"maxLength":1024},"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema34 = {"enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]};
const schema42 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema43 = {"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"const":"operator"},"id":{"type":"string","minLength":1,"maxLength":1024},"approval_id":{"type":"string","minLength":1,"maxLength":1024}}};
const schema46 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema50 = {"type":"string","pattern":"^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"};
const schema70 = {"type":"object","additionalProperties":false,"required":["repository","workflow","workflow_sha","run_id","run_attempt","job","actor"],"properties":{"repository":{"type":"string","minLength":1,"maxLength":1024},"workflow":{"type":"string","minLength":1,"maxLength":1024},"workflow_sha":{"type":"string","minLength":1,"maxLength":1024},"run_id":{"type":"string","minLength":1,"maxLength":1024},"run_attempt":{"type":"integer","minimum":1},"job":{"type":"string","minLength":1,"maxLength":1024},"actor":{"type":"string","minLength":1,"maxLength":1024}}};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern10 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern13 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern16 = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
const func1 = (helper0.default ?? helper0);
const func55 = Object.prototype.hasOwnProperty;
const schema36 = {"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};
const schema37 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"};
const pattern6 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");

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
if(!pattern6.test(data0)){
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
if(!pattern4.test(data2)){
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

const schema39 = {"type":"object","additionalProperties":false,"required":["nonce","key","version_id","sha256"],"properties":{"nonce":{"type":"string","minLength":1,"maxLength":1024},"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};

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
if(!pattern6.test(data1)){
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
if(!pattern4.test(data3)){
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

const schema51 = {"type":"object","additionalProperties":false,"required":["kafka_cluster_id","db_resource_id","image_digest"],"properties":{"kafka_cluster_id":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"db_resource_id":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"image_digest":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/image_digest"},{"type":"null"}]}}};
const schema52 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern17 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

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
if(!pattern17.test(data2)){
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
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.payload === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.event !== undefined){
if("LEDGER_INITIALISED" !== data.event){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/0/properties/event/const",keyword:"const",params:{allowedValue: "LEDGER_INITIALISED"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.payload !== undefined){
let data1 = data.payload;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.seed_sha256 === undefined){
const err3 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/required",keyword:"required",params:{missingProperty: "seed_sha256"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.roadmap === undefined){
const err4 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/required",keyword:"required",params:{missingProperty: "roadmap"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.spec_sha256 === undefined){
const err5 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/required",keyword:"required",params:{missingProperty: "spec_sha256"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data1){
if(!(((key0 === "seed_sha256") || (key0 === "roadmap")) || (key0 === "spec_sha256"))){
const err6 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.seed_sha256 !== undefined){
let data2 = data1.seed_sha256;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/payload/seed_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err8 = {instancePath:instancePath+"/payload/seed_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.roadmap !== undefined){
let data3 = data1.roadmap;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.phase === undefined){
const err9 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.phase_ids === undefined){
const err10 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/required",keyword:"required",params:{missingProperty: "phase_ids"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.name === undefined){
const err11 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "phase") || (key1 === "phase_ids")) || (key1 === "name"))){
const err12 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.phase !== undefined){
let data5 = data4.phase;
if(!(((((((((((data5 === "M0") || (data5 === "M1")) || (data5 === "M2")) || (data5 === "M3")) || (data5 === "M4")) || (data5 === "M5")) || (data5 === "M6")) || (data5 === "M7")) || (data5 === "M8")) || (data5 === "M9")) || (data5 === "M10"))){
const err13 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema34.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.phase_ids !== undefined){
let data6 = data4.phase_ids;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func1(data7) > 1024){
const err14 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase_ids/" + i1,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func1(data7) < 1){
const err15 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase_ids/" + i1,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err16 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase_ids/" + i1,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/items/type",keyword:"type",params:{type: "string"}};
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
const err17 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase_ids",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.name !== undefined){
let data8 = data4.name;
if(typeof data8 === "string"){
if(func1(data8) > 1024){
const err18 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/name",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func1(data8) < 1){
const err19 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/name",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/name",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/payload/roadmap",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.spec_sha256 !== undefined){
let data9 = data1.spec_sha256;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err23 = {instancePath:instancePath+"/payload/spec_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/payload/spec_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/type",keyword:"type",params:{type: "object"}};
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
const err26 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.event = true;
props0.payload = true;
}
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err27 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.payload === undefined){
const err28 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.event !== undefined){
if("PHASE_ACTIVATED" !== data.event){
const err29 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/1/properties/event/const",keyword:"const",params:{allowedValue: "PHASE_ACTIVATED"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.payload !== undefined){
let data11 = data.payload;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.approval_id === undefined){
const err30 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "approval_id"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11.reason === undefined){
const err31 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.self_approved === undefined){
const err32 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "self_approved"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data11.predecessor_verdict === undefined){
const err33 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "predecessor_verdict"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11.git_sha === undefined){
const err34 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "git_sha"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data11.approval === undefined){
const err35 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data11.execution_id === undefined){
const err36 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data11.approval_mechanism === undefined){
const err37 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "approval_mechanism"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data11){
if(!((((((((key2 === "approval_id") || (key2 === "reason")) || (key2 === "self_approved")) || (key2 === "predecessor_verdict")) || (key2 === "git_sha")) || (key2 === "approval_mechanism")) || (key2 === "approval")) || (key2 === "execution_id"))){
const err38 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.approval_id !== undefined){
let data12 = data11.approval_id;
if(typeof data12 === "string"){
if(func1(data12) > 1024){
const err39 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/1/properties/payload/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func1(data12) < 1){
const err40 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/1/properties/payload/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/1/properties/payload/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.reason !== undefined){
let data13 = data11.reason;
if(typeof data13 === "string"){
if(func1(data13) > 1024){
const err42 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/1/properties/payload/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func1(data13) < 1){
const err43 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/1/properties/payload/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/1/properties/payload/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data11.self_approved !== undefined){
if(typeof data11.self_approved !== "boolean"){
const err45 = {instancePath:instancePath+"/payload/self_approved",schemaPath:"#/oneOf/1/properties/payload/properties/self_approved/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data11.predecessor_verdict !== undefined){
let data15 = data11.predecessor_verdict;
const _errs40 = errors;
let valid13 = false;
let passing1 = null;
const _errs41 = errors;
if(!(validate22(data15, {instancePath:instancePath+"/payload/predecessor_verdict",parentData:data11,parentDataProperty:"predecessor_verdict",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid1 = _errs41 === errors;
if(_valid1){
valid13 = true;
passing1 = 0;
}
const _errs42 = errors;
if(data15 !== null){
const err46 = {instancePath:instancePath+"/payload/predecessor_verdict",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid1 = _errs42 === errors;
if(_valid1 && valid13){
valid13 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid13 = true;
passing1 = 1;
}
}
if(!valid13){
const err47 = {instancePath:instancePath+"/payload/predecessor_verdict",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
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
if(data11.git_sha !== undefined){
let data16 = data11.git_sha;
if(typeof data16 === "string"){
if(func1(data16) > 1024){
const err48 = {instancePath:instancePath+"/payload/git_sha",schemaPath:"#/oneOf/1/properties/payload/properties/git_sha/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func1(data16) < 1){
const err49 = {instancePath:instancePath+"/payload/git_sha",schemaPath:"#/oneOf/1/properties/payload/properties/git_sha/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/payload/git_sha",schemaPath:"#/oneOf/1/properties/payload/properties/git_sha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data11.approval_mechanism !== undefined){
let data17 = data11.approval_mechanism;
if(!(((data17 === "github_environment") || (data17 === "signed_dispatch")) || (data17 === "recorded_answer"))){
const err51 = {instancePath:instancePath+"/payload/approval_mechanism",schemaPath:"#/oneOf/1/properties/payload/properties/approval_mechanism/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[1].properties.payload.properties.approval_mechanism.enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data11.approval !== undefined){
if(!(validate24(data11.approval, {instancePath:instancePath+"/payload/approval",parentData:data11,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data11.execution_id !== undefined){
let data19 = data11.execution_id;
if(typeof data19 === "string"){
if(!pattern10.test(data19)){
const err52 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
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
const err53 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.actor !== undefined){
let data20 = data.actor;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.kind === undefined){
const err55 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data20.id === undefined){
const err56 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key3 in data20){
if(!(((key3 === "kind") || (key3 === "id")) || (key3 === "approval_id"))){
const err57 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data20.kind !== undefined){
if("operator" !== data20.kind){
const err58 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data20.id !== undefined){
let data22 = data20.id;
if(typeof data22 === "string"){
if(func1(data22) > 1024){
const err59 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func1(data22) < 1){
const err60 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data20.approval_id !== undefined){
let data23 = data20.approval_id;
if(typeof data23 === "string"){
if(func1(data23) > 1024){
const err62 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func1(data23) < 1){
const err63 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid0 = _errs27 === errors;
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
props0.event = true;
props0.payload = true;
props0.actor = true;
}
}
const _errs60 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err67 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data.payload === undefined){
const err68 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data.event !== undefined){
if("PLAN_EXPANDED" !== data.event){
const err69 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/2/properties/event/const",keyword:"const",params:{allowedValue: "PLAN_EXPANDED"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.payload !== undefined){
let data25 = data.payload;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.definition_sha256 === undefined){
const err70 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/required",keyword:"required",params:{missingProperty: "definition_sha256"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data25.lanes === undefined){
const err71 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data25.required_decisions === undefined){
const err72 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/required",keyword:"required",params:{missingProperty: "required_decisions"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key4 in data25){
if(!(((key4 === "definition_sha256") || (key4 === "lanes")) || (key4 === "required_decisions"))){
const err73 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data25.definition_sha256 !== undefined){
let data26 = data25.definition_sha256;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err74 = {instancePath:instancePath+"/payload/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/payload/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data25.lanes !== undefined){
let data27 = data25.lanes;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
let data28 = data27[i2];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.lane === undefined){
const err76 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data28.state === undefined){
const err77 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data28.depends_on === undefined){
const err78 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "depends_on"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data28.parallel_safe === undefined){
const err79 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "parallel_safe"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data28.source_lanes === undefined){
const err80 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "source_lanes"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key5 in data28){
if(!((((((key5 === "lane") || (key5 === "state")) || (key5 === "depends_on")) || (key5 === "parallel_safe")) || (key5 === "starts_under")) || (key5 === "source_lanes"))){
const err81 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data28.lane !== undefined){
let data29 = data28.lane;
if(typeof data29 === "string"){
if(func1(data29) > 1024){
const err82 = {instancePath:instancePath+"/payload/lanes/" + i2+"/lane",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/lane/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(func1(data29) < 1){
const err83 = {instancePath:instancePath+"/payload/lanes/" + i2+"/lane",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/lane/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/payload/lanes/" + i2+"/lane",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/lane/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data28.state !== undefined){
let data30 = data28.state;
if(!((data30 === "built") || (data30 === "planned"))){
const err85 = {instancePath:instancePath+"/payload/lanes/" + i2+"/state",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[2].properties.payload.properties.lanes.items.properties.state.enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data28.depends_on !== undefined){
let data31 = data28.depends_on;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
let data32 = data31[i3];
if(typeof data32 === "string"){
if(func1(data32) > 1024){
const err86 = {instancePath:instancePath+"/payload/lanes/" + i2+"/depends_on/" + i3,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func1(data32) < 1){
const err87 = {instancePath:instancePath+"/payload/lanes/" + i2+"/depends_on/" + i3,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/payload/lanes/" + i2+"/depends_on/" + i3,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/payload/lanes/" + i2+"/depends_on",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data28.parallel_safe !== undefined){
if(typeof data28.parallel_safe !== "boolean"){
const err90 = {instancePath:instancePath+"/payload/lanes/" + i2+"/parallel_safe",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/parallel_safe/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data28.starts_under !== undefined){
if("activation" !== data28.starts_under){
const err91 = {instancePath:instancePath+"/payload/lanes/" + i2+"/starts_under",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/starts_under/const",keyword:"const",params:{allowedValue: "activation"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data28.source_lanes !== undefined){
let data35 = data28.source_lanes;
if(Array.isArray(data35)){
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
let data36 = data35[i4];
if(typeof data36 === "string"){
if(func1(data36) > 16){
const err92 = {instancePath:instancePath+"/payload/lanes/" + i2+"/source_lanes/" + i4,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/source_lanes/items/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(func1(data36) < 1){
const err93 = {instancePath:instancePath+"/payload/lanes/" + i2+"/source_lanes/" + i4,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/source_lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/payload/lanes/" + i2+"/source_lanes/" + i4,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/source_lanes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/payload/lanes/" + i2+"/source_lanes",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/source_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/payload/lanes",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data25.required_decisions !== undefined){
let data37 = data25.required_decisions;
if(Array.isArray(data37)){
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
let data38 = data37[i5];
if(typeof data38 === "string"){
if(func1(data38) > 1024){
const err98 = {instancePath:instancePath+"/payload/required_decisions/" + i5,schemaPath:"#/oneOf/2/properties/payload/properties/required_decisions/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(func1(data38) < 1){
const err99 = {instancePath:instancePath+"/payload/required_decisions/" + i5,schemaPath:"#/oneOf/2/properties/payload/properties/required_decisions/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/payload/required_decisions/" + i5,schemaPath:"#/oneOf/2/properties/payload/properties/required_decisions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/payload/required_decisions",schemaPath:"#/oneOf/2/properties/payload/properties/required_decisions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid0 = _errs60 === errors;
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
props0.event = true;
props0.payload = true;
}
}
const _errs92 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err104 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data.payload === undefined){
const err105 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data.event !== undefined){
if("DECISION_PINNED" !== data.event){
const err106 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/3/properties/event/const",keyword:"const",params:{allowedValue: "DECISION_PINNED"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.payload !== undefined){
let data40 = data.payload;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.key === undefined){
const err107 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data40.value === undefined){
const err108 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data40.locator === undefined){
const err109 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "locator"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data40.source === undefined){
const err110 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data40.digest === undefined){
const err111 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data40.not_applicable === undefined){
const err112 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "not_applicable"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data40.approval === undefined){
const err113 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key6 in data40){
if(!(((((((key6 === "key") || (key6 === "value")) || (key6 === "locator")) || (key6 === "source")) || (key6 === "digest")) || (key6 === "not_applicable")) || (key6 === "approval"))){
const err114 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data40.key !== undefined){
let data41 = data40.key;
if(typeof data41 === "string"){
if(func1(data41) > 1024){
const err115 = {instancePath:instancePath+"/payload/key",schemaPath:"#/oneOf/3/properties/payload/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(func1(data41) < 1){
const err116 = {instancePath:instancePath+"/payload/key",schemaPath:"#/oneOf/3/properties/payload/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/payload/key",schemaPath:"#/oneOf/3/properties/payload/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data40.value !== undefined){
let data42 = data40.value;
const _errs101 = errors;
let valid31 = false;
let passing2 = null;
const _errs102 = errors;
if(typeof data42 === "string"){
if(func1(data42) > 4096){
const err118 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(func1(data42) < 1){
const err119 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid2 = _errs102 === errors;
if(_valid2){
valid31 = true;
passing2 = 0;
}
const _errs104 = errors;
if(data42 !== null){
const err121 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid2 = _errs104 === errors;
if(_valid2 && valid31){
valid31 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid31 = true;
passing2 = 1;
}
}
if(!valid31){
const err122 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
}
if(data40.locator !== undefined){
let data43 = data40.locator;
const _errs107 = errors;
let valid32 = false;
let passing3 = null;
const _errs108 = errors;
if(typeof data43 === "string"){
if(func1(data43) > 1024){
const err123 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(func1(data43) < 1){
const err124 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid3 = _errs108 === errors;
if(_valid3){
valid32 = true;
passing3 = 0;
}
const _errs110 = errors;
if(data43 !== null){
const err126 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid3 = _errs110 === errors;
if(_valid3 && valid32){
valid32 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid32 = true;
passing3 = 1;
}
}
if(!valid32){
const err127 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
}
if(data40.source !== undefined){
let data44 = data40.source;
if(!((((data44 === "operator") || (data44 === "handles_registry")) || (data44 === "computed")) || (data44 === "not_applicable"))){
const err128 = {instancePath:instancePath+"/payload/source",schemaPath:"#/oneOf/3/properties/payload/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[3].properties.payload.properties.source.enum}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data40.digest !== undefined){
let data45 = data40.digest;
if(typeof data45 === "string"){
if(!pattern4.test(data45)){
const err129 = {instancePath:instancePath+"/payload/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/payload/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data40.not_applicable !== undefined){
let data46 = data40.not_applicable;
const _errs117 = errors;
let valid34 = false;
let passing4 = null;
const _errs118 = errors;
if(typeof data46 === "string"){
if(func1(data46) > 512){
const err131 = {instancePath:instancePath+"/payload/not_applicable",schemaPath:"#/oneOf/3/properties/payload/properties/not_applicable/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(func1(data46) < 1){
const err132 = {instancePath:instancePath+"/payload/not_applicable",schemaPath:"#/oneOf/3/properties/payload/properties/not_applicable/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/payload/not_applicable",schemaPath:"#/oneOf/3/properties/payload/properties/not_applicable/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var _valid4 = _errs118 === errors;
if(_valid4){
valid34 = true;
passing4 = 0;
}
const _errs120 = errors;
if(data46 !== null){
const err134 = {instancePath:instancePath+"/payload/not_applicable",schemaPath:"#/oneOf/3/properties/payload/properties/not_applicable/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var _valid4 = _errs120 === errors;
if(_valid4 && valid34){
valid34 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid34 = true;
passing4 = 1;
}
}
if(!valid34){
const err135 = {instancePath:instancePath+"/payload/not_applicable",schemaPath:"#/oneOf/3/properties/payload/properties/not_applicable/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
}
if(data40.approval !== undefined){
let data47 = data40.approval;
const _errs123 = errors;
let valid35 = false;
let passing5 = null;
const _errs124 = errors;
if(!(validate24(data47, {instancePath:instancePath+"/payload/approval",parentData:data40,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid5 = _errs124 === errors;
if(_valid5){
valid35 = true;
passing5 = 0;
}
const _errs125 = errors;
if(data47 !== null){
const err136 = {instancePath:instancePath+"/payload/approval",schemaPath:"#/oneOf/3/properties/payload/properties/approval/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid5 = _errs125 === errors;
if(_valid5 && valid35){
valid35 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid35 = true;
passing5 = 1;
}
}
if(!valid35){
const err137 = {instancePath:instancePath+"/payload/approval",schemaPath:"#/oneOf/3/properties/payload/properties/approval/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
else {
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err138 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid0 = _errs92 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.payload = true;
}
}
const _errs127 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err140 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data.payload === undefined){
const err141 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data.event !== undefined){
if("EXECUTION_GO_GRANTED" !== data.event){
const err142 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/4/properties/event/const",keyword:"const",params:{allowedValue: "EXECUTION_GO_GRANTED"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.payload !== undefined){
let data49 = data.payload;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.approval_id === undefined){
const err143 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "approval_id"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data49.lanes === undefined){
const err144 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data49.expires_at_utc === undefined){
const err145 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "expires_at_utc"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data49.approval === undefined){
const err146 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data49.execution_id === undefined){
const err147 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key7 in data49){
if(!(((((key7 === "approval_id") || (key7 === "lanes")) || (key7 === "expires_at_utc")) || (key7 === "approval")) || (key7 === "execution_id"))){
const err148 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data49.approval_id !== undefined){
let data50 = data49.approval_id;
if(typeof data50 === "string"){
if(func1(data50) > 1024){
const err149 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/4/properties/payload/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(func1(data50) < 1){
const err150 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/4/properties/payload/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/4/properties/payload/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data49.lanes !== undefined){
let data51 = data49.lanes;
if(Array.isArray(data51)){
const len6 = data51.length;
for(let i6=0; i6<len6; i6++){
let data52 = data51[i6];
if(typeof data52 === "string"){
if(func1(data52) > 1024){
const err152 = {instancePath:instancePath+"/payload/lanes/" + i6,schemaPath:"#/oneOf/4/properties/payload/properties/lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(func1(data52) < 1){
const err153 = {instancePath:instancePath+"/payload/lanes/" + i6,schemaPath:"#/oneOf/4/properties/payload/properties/lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/payload/lanes/" + i6,schemaPath:"#/oneOf/4/properties/payload/properties/lanes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/payload/lanes",schemaPath:"#/oneOf/4/properties/payload/properties/lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data49.expires_at_utc !== undefined){
let data53 = data49.expires_at_utc;
if(typeof data53 === "string"){
if(!pattern13.test(data53)){
const err156 = {instancePath:instancePath+"/payload/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/payload/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data49.approval !== undefined){
if(!(validate24(data49.approval, {instancePath:instancePath+"/payload/approval",parentData:data49,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data49.execution_id !== undefined){
let data55 = data49.execution_id;
if(typeof data55 === "string"){
if(!pattern10.test(data55)){
const err158 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
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
const err159 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
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
const err160 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data.actor !== undefined){
let data56 = data.actor;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.kind === undefined){
const err161 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data56.id === undefined){
const err162 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
for(const key8 in data56){
if(!(((key8 === "kind") || (key8 === "id")) || (key8 === "approval_id"))){
const err163 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data56.kind !== undefined){
if("operator" !== data56.kind){
const err164 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data56.id !== undefined){
let data58 = data56.id;
if(typeof data58 === "string"){
if(func1(data58) > 1024){
const err165 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(func1(data58) < 1){
const err166 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data56.approval_id !== undefined){
let data59 = data56.approval_id;
if(typeof data59 === "string"){
if(func1(data59) > 1024){
const err168 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(func1(data59) < 1){
const err169 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var _valid0 = _errs127 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.payload = true;
props0.actor = true;
}
}
const _errs155 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err173 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data.payload === undefined){
const err174 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data.event !== undefined){
if("EXECUTION_GO_REVOKED" !== data.event){
const err175 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/5/properties/event/const",keyword:"const",params:{allowedValue: "EXECUTION_GO_REVOKED"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.payload !== undefined){
let data61 = data.payload;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.reason === undefined){
const err176 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/5/properties/payload/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data61.approval === undefined){
const err177 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/5/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key9 in data61){
if(!((key9 === "reason") || (key9 === "approval"))){
const err178 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/5/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data61.reason !== undefined){
let data62 = data61.reason;
if(typeof data62 === "string"){
if(func1(data62) > 1024){
const err179 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/5/properties/payload/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(func1(data62) < 1){
const err180 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/5/properties/payload/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/5/properties/payload/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data61.approval !== undefined){
let data63 = data61.approval;
const _errs164 = errors;
let valid46 = false;
let passing6 = null;
const _errs165 = errors;
if(!(validate24(data63, {instancePath:instancePath+"/payload/approval",parentData:data61,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid6 = _errs165 === errors;
if(_valid6){
valid46 = true;
passing6 = 0;
}
const _errs166 = errors;
if(data63 !== null){
const err182 = {instancePath:instancePath+"/payload/approval",schemaPath:"#/oneOf/5/properties/payload/properties/approval/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var _valid6 = _errs166 === errors;
if(_valid6 && valid46){
valid46 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid46 = true;
passing6 = 1;
}
}
if(!valid46){
const err183 = {instancePath:instancePath+"/payload/approval",schemaPath:"#/oneOf/5/properties/payload/properties/approval/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
else {
errors = _errs164;
if(vErrors !== null){
if(_errs164){
vErrors.length = _errs164;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err184 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/5/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid0 = _errs155 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.payload = true;
}
}
const _errs168 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err186 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data.lane === undefined){
const err187 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data.payload === undefined){
const err188 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data.event !== undefined){
if("LANE_STARTED" !== data.event){
const err189 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/6/properties/event/const",keyword:"const",params:{allowedValue: "LANE_STARTED"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.payload !== undefined){
let data65 = data.payload;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.execution_id === undefined){
const err190 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data65.attempt === undefined){
const err191 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data65.action_version === undefined){
const err192 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "action_version"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data65.definition_sha256 === undefined){
const err193 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "definition_sha256"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data65.lost === undefined){
const err194 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "lost"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key10 in data65){
if(!(((((key10 === "execution_id") || (key10 === "attempt")) || (key10 === "action_version")) || (key10 === "definition_sha256")) || (key10 === "lost"))){
const err195 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data65.execution_id !== undefined){
let data66 = data65.execution_id;
if(typeof data66 === "string"){
if(func1(data66) > 1024){
const err196 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/6/properties/payload/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(func1(data66) < 1){
const err197 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/6/properties/payload/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err198 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/6/properties/payload/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data65.attempt !== undefined){
let data67 = data65.attempt;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err199 = {instancePath:instancePath+"/payload/attempt",schemaPath:"#/oneOf/6/properties/payload/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 1 || isNaN(data67)){
const err200 = {instancePath:instancePath+"/payload/attempt",schemaPath:"#/oneOf/6/properties/payload/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
if(data65.action_version !== undefined){
let data68 = data65.action_version;
if(typeof data68 === "string"){
if(func1(data68) > 1024){
const err201 = {instancePath:instancePath+"/payload/action_version",schemaPath:"#/oneOf/6/properties/payload/properties/action_version/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(func1(data68) < 1){
const err202 = {instancePath:instancePath+"/payload/action_version",schemaPath:"#/oneOf/6/properties/payload/properties/action_version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/payload/action_version",schemaPath:"#/oneOf/6/properties/payload/properties/action_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data65.definition_sha256 !== undefined){
let data69 = data65.definition_sha256;
if(typeof data69 === "string"){
if(!pattern4.test(data69)){
const err204 = {instancePath:instancePath+"/payload/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/payload/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data65.lost !== undefined){
let data70 = data65.lost;
const _errs184 = errors;
let valid50 = false;
let passing7 = null;
const _errs185 = errors;
if(!(validate22(data70, {instancePath:instancePath+"/payload/lost",parentData:data65,parentDataProperty:"lost",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid7 = _errs185 === errors;
if(_valid7){
valid50 = true;
passing7 = 0;
}
const _errs186 = errors;
if(data70 !== null){
const err206 = {instancePath:instancePath+"/payload/lost",schemaPath:"#/oneOf/6/properties/payload/properties/lost/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid7 = _errs186 === errors;
if(_valid7 && valid50){
valid50 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid50 = true;
passing7 = 1;
}
}
if(!valid50){
const err207 = {instancePath:instancePath+"/payload/lost",schemaPath:"#/oneOf/6/properties/payload/properties/lost/oneOf",keyword:"oneOf",params:{passingSchemas: passing7}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
else {
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err208 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data.lane !== undefined){
let data71 = data.lane;
if(typeof data71 === "string"){
if(!pattern16.test(data71)){
const err209 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var _valid0 = _errs168 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.payload = true;
props0.lane = true;
}
}
const _errs191 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err212 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data.lane === undefined){
const err213 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data.payload === undefined){
const err214 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data.event !== undefined){
if("LANE_RESULT_RECORDED" !== data.event){
const err215 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/7/properties/event/const",keyword:"const",params:{allowedValue: "LANE_RESULT_RECORDED"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data.payload !== undefined){
let data73 = data.payload;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.execution_id === undefined){
const err216 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data73.attempt === undefined){
const err217 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data73.overall_pass === undefined){
const err218 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "overall_pass"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data73.snapshot === undefined){
const err219 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "snapshot"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data73.blockers === undefined){
const err220 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "blockers"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data73.elapsed_seconds === undefined){
const err221 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "elapsed_seconds"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data73.budget_seconds === undefined){
const err222 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "budget_seconds"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data73.coverage === undefined){
const err223 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "coverage"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data73.epoch === undefined){
const err224 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "epoch"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data73.waivable === undefined){
const err225 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "waivable"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
for(const key11 in data73){
if(!(func55.call(schema31.oneOf[7].properties.payload.properties, key11))){
const err226 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data73.execution_id !== undefined){
let data74 = data73.execution_id;
if(typeof data74 === "string"){
if(func1(data74) > 1024){
const err227 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/7/properties/payload/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(func1(data74) < 1){
const err228 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/7/properties/payload/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/7/properties/payload/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data73.attempt !== undefined){
let data75 = data73.attempt;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err230 = {instancePath:instancePath+"/payload/attempt",schemaPath:"#/oneOf/7/properties/payload/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 1 || isNaN(data75)){
const err231 = {instancePath:instancePath+"/payload/attempt",schemaPath:"#/oneOf/7/properties/payload/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
if(data73.overall_pass !== undefined){
if(typeof data73.overall_pass !== "boolean"){
const err232 = {instancePath:instancePath+"/payload/overall_pass",schemaPath:"#/oneOf/7/properties/payload/properties/overall_pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data73.snapshot !== undefined){
if(!(validate22(data73.snapshot, {instancePath:instancePath+"/payload/snapshot",parentData:data73,parentDataProperty:"snapshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data73.blockers !== undefined){
let data78 = data73.blockers;
if(Array.isArray(data78)){
const len7 = data78.length;
for(let i7=0; i7<len7; i7++){
let data79 = data78[i7];
if(typeof data79 === "string"){
if(func1(data79) > 1024){
const err233 = {instancePath:instancePath+"/payload/blockers/" + i7,schemaPath:"#/oneOf/7/properties/payload/properties/blockers/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(func1(data79) < 1){
const err234 = {instancePath:instancePath+"/payload/blockers/" + i7,schemaPath:"#/oneOf/7/properties/payload/properties/blockers/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err235 = {instancePath:instancePath+"/payload/blockers/" + i7,schemaPath:"#/oneOf/7/properties/payload/properties/blockers/items/type",keyword:"type",params:{type: "string"}};
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
const err236 = {instancePath:instancePath+"/payload/blockers",schemaPath:"#/oneOf/7/properties/payload/properties/blockers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data73.elapsed_seconds !== undefined){
let data80 = data73.elapsed_seconds;
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < 0 || isNaN(data80)){
const err237 = {instancePath:instancePath+"/payload/elapsed_seconds",schemaPath:"#/oneOf/7/properties/payload/properties/elapsed_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/payload/elapsed_seconds",schemaPath:"#/oneOf/7/properties/payload/properties/elapsed_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data73.budget_seconds !== undefined){
let data81 = data73.budget_seconds;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err239 = {instancePath:instancePath+"/payload/budget_seconds",schemaPath:"#/oneOf/7/properties/payload/properties/budget_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 1 || isNaN(data81)){
const err240 = {instancePath:instancePath+"/payload/budget_seconds",schemaPath:"#/oneOf/7/properties/payload/properties/budget_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
if(data73.coverage !== undefined){
let data82 = data73.coverage;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.pass === undefined){
const err241 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "pass"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data82.fail === undefined){
const err242 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "fail"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data82.planned_checks === undefined){
const err243 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "planned_checks"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data82.not_applicable_checks === undefined){
const err244 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "not_applicable_checks"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
for(const key12 in data82){
if(!((((key12 === "pass") || (key12 === "fail")) || (key12 === "planned_checks")) || (key12 === "not_applicable_checks"))){
const err245 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data82.pass !== undefined){
let data83 = data82.pass;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
const err246 = {instancePath:instancePath+"/payload/coverage/pass",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/pass/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 < 0 || isNaN(data83)){
const err247 = {instancePath:instancePath+"/payload/coverage/pass",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/pass/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
if(data82.fail !== undefined){
let data84 = data82.fail;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err248 = {instancePath:instancePath+"/payload/coverage/fail",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/fail/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 0 || isNaN(data84)){
const err249 = {instancePath:instancePath+"/payload/coverage/fail",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data82.planned_checks !== undefined){
let data85 = data82.planned_checks;
if(Array.isArray(data85)){
const len8 = data85.length;
for(let i8=0; i8<len8; i8++){
let data86 = data85[i8];
if(typeof data86 === "string"){
if(func1(data86) > 1024){
const err250 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i8,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(func1(data86) < 1){
const err251 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i8,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i8,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/payload/coverage/planned_checks",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data82.not_applicable_checks !== undefined){
let data87 = data82.not_applicable_checks;
if(Array.isArray(data87)){
const len9 = data87.length;
for(let i9=0; i9<len9; i9++){
let data88 = data87[i9];
if(typeof data88 === "string"){
if(func1(data88) > 1024){
const err254 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i9,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/not_applicable_checks/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(func1(data88) < 1){
const err255 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i9,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/not_applicable_checks/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i9,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/not_applicable_checks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/not_applicable_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data73.epoch !== undefined){
if(!(validate31(data73.epoch, {instancePath:instancePath+"/payload/epoch",parentData:data73,parentDataProperty:"epoch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data73.waivable !== undefined){
let data90 = data73.waivable;
const _errs229 = errors;
let valid61 = false;
let passing8 = null;
const _errs230 = errors;
if(typeof data90 === "string"){
if(func1(data90) > 32){
const err259 = {instancePath:instancePath+"/payload/waivable",schemaPath:"#/oneOf/7/properties/payload/properties/waivable/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(func1(data90) < 1){
const err260 = {instancePath:instancePath+"/payload/waivable",schemaPath:"#/oneOf/7/properties/payload/properties/waivable/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/payload/waivable",schemaPath:"#/oneOf/7/properties/payload/properties/waivable/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var _valid8 = _errs230 === errors;
if(_valid8){
valid61 = true;
passing8 = 0;
}
const _errs232 = errors;
if(data90 !== null){
const err262 = {instancePath:instancePath+"/payload/waivable",schemaPath:"#/oneOf/7/properties/payload/properties/waivable/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var _valid8 = _errs232 === errors;
if(_valid8 && valid61){
valid61 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid61 = true;
passing8 = 1;
}
}
if(!valid61){
const err263 = {instancePath:instancePath+"/payload/waivable",schemaPath:"#/oneOf/7/properties/payload/properties/waivable/oneOf",keyword:"oneOf",params:{passingSchemas: passing8}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
else {
errors = _errs229;
if(vErrors !== null){
if(_errs229){
vErrors.length = _errs229;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err264 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data.lane !== undefined){
let data91 = data.lane;
if(typeof data91 === "string"){
if(!pattern16.test(data91)){
const err265 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var _valid0 = _errs191 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid0 = true;
passing0 = 7;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.payload = true;
props0.lane = true;
}
}
const _errs237 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err268 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(data.lane === undefined){
const err269 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(data.payload === undefined){
const err270 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data.event !== undefined){
if("BLOCKER_OPENED" !== data.event){
const err271 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/8/properties/event/const",keyword:"const",params:{allowedValue: "BLOCKER_OPENED"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data.payload !== undefined){
let data93 = data.payload;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.code === undefined){
const err272 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data93.check_ids === undefined){
const err273 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/required",keyword:"required",params:{missingProperty: "check_ids"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data93.message === undefined){
const err274 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(data93.closure_criteria === undefined){
const err275 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/required",keyword:"required",params:{missingProperty: "closure_criteria"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
for(const key13 in data93){
if(!((((key13 === "code") || (key13 === "check_ids")) || (key13 === "message")) || (key13 === "closure_criteria"))){
const err276 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data93.code !== undefined){
let data94 = data93.code;
if(typeof data94 === "string"){
if(func1(data94) > 1024){
const err277 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/8/properties/payload/properties/code/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(func1(data94) < 1){
const err278 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/8/properties/payload/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/8/properties/payload/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data93.check_ids !== undefined){
let data95 = data93.check_ids;
if(Array.isArray(data95)){
const len10 = data95.length;
for(let i10=0; i10<len10; i10++){
let data96 = data95[i10];
if(typeof data96 === "string"){
if(func1(data96) > 1024){
const err280 = {instancePath:instancePath+"/payload/check_ids/" + i10,schemaPath:"#/oneOf/8/properties/payload/properties/check_ids/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(func1(data96) < 1){
const err281 = {instancePath:instancePath+"/payload/check_ids/" + i10,schemaPath:"#/oneOf/8/properties/payload/properties/check_ids/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/payload/check_ids/" + i10,schemaPath:"#/oneOf/8/properties/payload/properties/check_ids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/payload/check_ids",schemaPath:"#/oneOf/8/properties/payload/properties/check_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data93.message !== undefined){
let data97 = data93.message;
if(typeof data97 === "string"){
if(func1(data97) > 1024){
const err284 = {instancePath:instancePath+"/payload/message",schemaPath:"#/oneOf/8/properties/payload/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(func1(data97) < 1){
const err285 = {instancePath:instancePath+"/payload/message",schemaPath:"#/oneOf/8/properties/payload/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
else {
const err286 = {instancePath:instancePath+"/payload/message",schemaPath:"#/oneOf/8/properties/payload/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data93.closure_criteria !== undefined){
let data98 = data93.closure_criteria;
if(typeof data98 === "string"){
if(func1(data98) > 1024){
const err287 = {instancePath:instancePath+"/payload/closure_criteria",schemaPath:"#/oneOf/8/properties/payload/properties/closure_criteria/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(func1(data98) < 1){
const err288 = {instancePath:instancePath+"/payload/closure_criteria",schemaPath:"#/oneOf/8/properties/payload/properties/closure_criteria/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/payload/closure_criteria",schemaPath:"#/oneOf/8/properties/payload/properties/closure_criteria/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data.lane !== undefined){
let data99 = data.lane;
if(typeof data99 === "string"){
if(!pattern16.test(data99)){
const err291 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var _valid0 = _errs237 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid0 = true;
passing0 = 8;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.payload = true;
props0.lane = true;
}
}
const _errs256 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err294 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data.lane === undefined){
const err295 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "lane"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(data.payload === undefined){
const err296 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data.event !== undefined){
if("BLOCKER_CLOSED" !== data.event){
const err297 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/9/properties/event/const",keyword:"const",params:{allowedValue: "BLOCKER_CLOSED"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data.payload !== undefined){
let data101 = data.payload;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.code === undefined){
const err298 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/9/properties/payload/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data101.closing_snapshot === undefined){
const err299 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/9/properties/payload/required",keyword:"required",params:{missingProperty: "closing_snapshot"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
for(const key14 in data101){
if(!((key14 === "code") || (key14 === "closing_snapshot"))){
const err300 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/9/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data101.code !== undefined){
let data102 = data101.code;
if(typeof data102 === "string"){
if(func1(data102) > 1024){
const err301 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/9/properties/payload/properties/code/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(func1(data102) < 1){
const err302 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/9/properties/payload/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
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
const err303 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/9/properties/payload/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data101.closing_snapshot !== undefined){
if(!(validate22(data101.closing_snapshot, {instancePath:instancePath+"/payload/closing_snapshot",parentData:data101,parentDataProperty:"closing_snapshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err304 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/9/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data.lane !== undefined){
let data104 = data.lane;
if(typeof data104 === "string"){
if(!pattern16.test(data104)){
const err305 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
var _valid0 = _errs256 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 9];
}
else {
if(_valid0){
valid0 = true;
passing0 = 9;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.payload = true;
props0.lane = true;
}
}
const _errs268 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err308 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(data.payload === undefined){
const err309 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data.event !== undefined){
if("DRIFT_RAISED" !== data.event){
const err310 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/10/properties/event/const",keyword:"const",params:{allowedValue: "DRIFT_RAISED"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data.payload !== undefined){
let data106 = data.payload;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.class === undefined){
const err311 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "class"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data106.impact === undefined){
const err312 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "impact"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(data106.severity === undefined){
const err313 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data106.evidence === undefined){
const err314 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
for(const key15 in data106){
if(!(((((key15 === "class") || (key15 === "impact")) || (key15 === "severity")) || (key15 === "keys")) || (key15 === "evidence"))){
const err315 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data106.class !== undefined){
let data107 = data106.class;
if(typeof data107 === "string"){
if(func1(data107) > 1024){
const err316 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/10/properties/payload/properties/class/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(func1(data107) < 1){
const err317 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/10/properties/payload/properties/class/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/10/properties/payload/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data106.impact !== undefined){
let data108 = data106.impact;
if(typeof data108 === "string"){
if(func1(data108) > 1024){
const err319 = {instancePath:instancePath+"/payload/impact",schemaPath:"#/oneOf/10/properties/payload/properties/impact/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(func1(data108) < 1){
const err320 = {instancePath:instancePath+"/payload/impact",schemaPath:"#/oneOf/10/properties/payload/properties/impact/minLength",keyword:"minLength",params:{limit: 1}};
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
const err321 = {instancePath:instancePath+"/payload/impact",schemaPath:"#/oneOf/10/properties/payload/properties/impact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data106.severity !== undefined){
if("STOP" !== data106.severity){
const err322 = {instancePath:instancePath+"/payload/severity",schemaPath:"#/oneOf/10/properties/payload/properties/severity/const",keyword:"const",params:{allowedValue: "STOP"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data106.keys !== undefined){
let data110 = data106.keys;
if(Array.isArray(data110)){
const len11 = data110.length;
for(let i11=0; i11<len11; i11++){
let data111 = data110[i11];
if(typeof data111 === "string"){
if(func1(data111) > 1024){
const err323 = {instancePath:instancePath+"/payload/keys/" + i11,schemaPath:"#/oneOf/10/properties/payload/properties/keys/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(func1(data111) < 1){
const err324 = {instancePath:instancePath+"/payload/keys/" + i11,schemaPath:"#/oneOf/10/properties/payload/properties/keys/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/payload/keys/" + i11,schemaPath:"#/oneOf/10/properties/payload/properties/keys/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
let i12 = data110.length;
let j0;
if(i12 > 1){
const indices0 = {};
for(;i12--;){
let item0 = data110[i12];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err326 = {instancePath:instancePath+"/payload/keys",schemaPath:"#/oneOf/10/properties/payload/properties/keys/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j0}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
break;
}
indices0[item0] = i12;
}
}
}
else {
const err327 = {instancePath:instancePath+"/payload/keys",schemaPath:"#/oneOf/10/properties/payload/properties/keys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data106.evidence !== undefined){
let data112 = data106.evidence;
if(Array.isArray(data112)){
const len12 = data112.length;
for(let i13=0; i13<len12; i13++){
let data113 = data112[i13];
if(typeof data113 === "string"){
if(func1(data113) > 1024){
const err328 = {instancePath:instancePath+"/payload/evidence/" + i13,schemaPath:"#/oneOf/10/properties/payload/properties/evidence/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(func1(data113) < 1){
const err329 = {instancePath:instancePath+"/payload/evidence/" + i13,schemaPath:"#/oneOf/10/properties/payload/properties/evidence/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/payload/evidence/" + i13,schemaPath:"#/oneOf/10/properties/payload/properties/evidence/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/payload/evidence",schemaPath:"#/oneOf/10/properties/payload/properties/evidence/type",keyword:"type",params:{type: "array"}};
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
const err332 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
}
else {
const err333 = {instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var _valid0 = _errs268 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 10];
}
else {
if(_valid0){
valid0 = true;
passing0 = 10;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.payload = true;
}
}
const _errs287 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err334 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(data.payload === undefined){
const err335 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data.event !== undefined){
if("DRIFT_RESOLVED" !== data.event){
const err336 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/11/properties/event/const",keyword:"const",params:{allowedValue: "DRIFT_RESOLVED"}};
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
let data115 = data.payload;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.class === undefined){
const err337 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "class"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(data115.resolution === undefined){
const err338 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "resolution"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data115.refs === undefined){
const err339 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "refs"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data115.stale_lanes === undefined){
const err340 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "stale_lanes"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data115.approval === undefined){
const err341 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
for(const key16 in data115){
if(!(((((key16 === "class") || (key16 === "resolution")) || (key16 === "refs")) || (key16 === "stale_lanes")) || (key16 === "approval"))){
const err342 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data115.class !== undefined){
let data116 = data115.class;
if(typeof data116 === "string"){
if(func1(data116) > 1024){
const err343 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/11/properties/payload/properties/class/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(func1(data116) < 1){
const err344 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/11/properties/payload/properties/class/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/11/properties/payload/properties/class/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data115.resolution !== undefined){
let data117 = data115.resolution;
if(!((data117 === "REVERTED") || (data117 === "REPINNED"))){
const err346 = {instancePath:instancePath+"/payload/resolution",schemaPath:"#/oneOf/11/properties/payload/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[11].properties.payload.properties.resolution.enum}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data115.refs !== undefined){
let data118 = data115.refs;
if(Array.isArray(data118)){
const len13 = data118.length;
for(let i14=0; i14<len13; i14++){
let data119 = data118[i14];
if(typeof data119 === "string"){
if(func1(data119) > 1024){
const err347 = {instancePath:instancePath+"/payload/refs/" + i14,schemaPath:"#/oneOf/11/properties/payload/properties/refs/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(func1(data119) < 1){
const err348 = {instancePath:instancePath+"/payload/refs/" + i14,schemaPath:"#/oneOf/11/properties/payload/properties/refs/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/payload/refs/" + i14,schemaPath:"#/oneOf/11/properties/payload/properties/refs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
else {
const err350 = {instancePath:instancePath+"/payload/refs",schemaPath:"#/oneOf/11/properties/payload/properties/refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data115.stale_lanes !== undefined){
let data120 = data115.stale_lanes;
if(Array.isArray(data120)){
const len14 = data120.length;
for(let i15=0; i15<len14; i15++){
let data121 = data120[i15];
if(typeof data121 === "string"){
if(func1(data121) > 1024){
const err351 = {instancePath:instancePath+"/payload/stale_lanes/" + i15,schemaPath:"#/oneOf/11/properties/payload/properties/stale_lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(func1(data121) < 1){
const err352 = {instancePath:instancePath+"/payload/stale_lanes/" + i15,schemaPath:"#/oneOf/11/properties/payload/properties/stale_lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/payload/stale_lanes/" + i15,schemaPath:"#/oneOf/11/properties/payload/properties/stale_lanes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = {instancePath:instancePath+"/payload/stale_lanes",schemaPath:"#/oneOf/11/properties/payload/properties/stale_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data115.approval !== undefined){
if(!(validate24(data115.approval, {instancePath:instancePath+"/payload/approval",parentData:data115,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err355 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data.actor !== undefined){
let data123 = data.actor;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.kind === undefined){
const err356 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data123.id === undefined){
const err357 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
for(const key17 in data123){
if(!(((key17 === "kind") || (key17 === "id")) || (key17 === "approval_id"))){
const err358 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data123.kind !== undefined){
if("operator" !== data123.kind){
const err359 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data123.id !== undefined){
let data125 = data123.id;
if(typeof data125 === "string"){
if(func1(data125) > 1024){
const err360 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(func1(data125) < 1){
const err361 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
else {
const err362 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data123.approval_id !== undefined){
let data126 = data123.approval_id;
if(typeof data126 === "string"){
if(func1(data126) > 1024){
const err363 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(func1(data126) < 1){
const err364 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
var _valid0 = _errs287 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 11];
}
else {
if(_valid0){
valid0 = true;
passing0 = 11;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.payload = true;
props0.actor = true;
}
}
const _errs314 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err368 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(data.payload === undefined){
const err369 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data.event !== undefined){
if("TRANSITION_CHECKED" !== data.event){
const err370 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/12/properties/event/const",keyword:"const",params:{allowedValue: "TRANSITION_CHECKED"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data.payload !== undefined){
let data128 = data.payload;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.items === undefined){
const err371 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/12/properties/payload/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
for(const key18 in data128){
if(!(key18 === "items")){
const err372 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/12/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data128.items !== undefined){
let data129 = data128.items;
if(Array.isArray(data129)){
const len15 = data129.length;
for(let i16=0; i16<len15; i16++){
let data130 = data129[i16];
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.id === undefined){
const err373 = {instancePath:instancePath+"/payload/items/" + i16,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(data130.outcome === undefined){
const err374 = {instancePath:instancePath+"/payload/items/" + i16,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(data130.detail === undefined){
const err375 = {instancePath:instancePath+"/payload/items/" + i16,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/required",keyword:"required",params:{missingProperty: "detail"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
for(const key19 in data130){
if(!(((key19 === "id") || (key19 === "outcome")) || (key19 === "detail"))){
const err376 = {instancePath:instancePath+"/payload/items/" + i16,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data130.id !== undefined){
let data131 = data130.id;
if(!((((((data131 === "T1") || (data131 === "T2")) || (data131 === "T3")) || (data131 === "T4")) || (data131 === "T5")) || (data131 === "T6"))){
const err377 = {instancePath:instancePath+"/payload/items/" + i16+"/id",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/id/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[12].properties.payload.properties.items.items.properties.id.enum}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data130.outcome !== undefined){
let data132 = data130.outcome;
if(!((((data132 === "pass") || (data132 === "fail")) || (data132 === "planned")) || (data132 === "not_applicable"))){
const err378 = {instancePath:instancePath+"/payload/items/" + i16+"/outcome",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[12].properties.payload.properties.items.items.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data130.detail !== undefined){
let data133 = data130.detail;
if(typeof data133 === "string"){
if(func1(data133) > 1024){
const err379 = {instancePath:instancePath+"/payload/items/" + i16+"/detail",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/detail/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(func1(data133) < 1){
const err380 = {instancePath:instancePath+"/payload/items/" + i16+"/detail",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/detail/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
else {
const err381 = {instancePath:instancePath+"/payload/items/" + i16+"/detail",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/detail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
else {
const err382 = {instancePath:instancePath+"/payload/items/" + i16,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
else {
const err383 = {instancePath:instancePath+"/payload/items",schemaPath:"#/oneOf/12/properties/payload/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
else {
const err384 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/12/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
else {
const err385 = {instancePath,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
var _valid0 = _errs314 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 12];
}
else {
if(_valid0){
valid0 = true;
passing0 = 12;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.payload = true;
}
}
const _errs329 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err386 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(data.payload === undefined){
const err387 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(data.event !== undefined){
if("PHASE_COMPLETED" !== data.event){
const err388 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/13/properties/event/const",keyword:"const",params:{allowedValue: "PHASE_COMPLETED"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data.payload !== undefined){
let data135 = data.payload;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.checklist_sha256 === undefined){
const err389 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "checklist_sha256"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(data135.envelope === undefined){
const err390 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "envelope"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(data135.verdict_code === undefined){
const err391 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "verdict_code"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(data135.bundle_root_sha256 === undefined){
const err392 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "bundle_root_sha256"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(data135.coverage === undefined){
const err393 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "coverage"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(data135.execution_id === undefined){
const err394 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data135.run_index_root_sha256 === undefined){
const err395 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "run_index_root_sha256"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
for(const key20 in data135){
if(!(((((((key20 === "checklist_sha256") || (key20 === "envelope")) || (key20 === "verdict_code")) || (key20 === "bundle_root_sha256")) || (key20 === "coverage")) || (key20 === "execution_id")) || (key20 === "run_index_root_sha256"))){
const err396 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data135.checklist_sha256 !== undefined){
let data136 = data135.checklist_sha256;
if(typeof data136 === "string"){
if(!pattern4.test(data136)){
const err397 = {instancePath:instancePath+"/payload/checklist_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
else {
const err398 = {instancePath:instancePath+"/payload/checklist_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data135.envelope !== undefined){
if(!(validate22(data135.envelope, {instancePath:instancePath+"/payload/envelope",parentData:data135,parentDataProperty:"envelope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data135.verdict_code !== undefined){
let data138 = data135.verdict_code;
if(typeof data138 === "string"){
if(func1(data138) > 1024){
const err399 = {instancePath:instancePath+"/payload/verdict_code",schemaPath:"#/oneOf/13/properties/payload/properties/verdict_code/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(func1(data138) < 1){
const err400 = {instancePath:instancePath+"/payload/verdict_code",schemaPath:"#/oneOf/13/properties/payload/properties/verdict_code/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
else {
const err401 = {instancePath:instancePath+"/payload/verdict_code",schemaPath:"#/oneOf/13/properties/payload/properties/verdict_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data135.bundle_root_sha256 !== undefined){
let data139 = data135.bundle_root_sha256;
if(typeof data139 === "string"){
if(!pattern4.test(data139)){
const err402 = {instancePath:instancePath+"/payload/bundle_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/payload/bundle_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data135.coverage !== undefined){
let data140 = data135.coverage;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.planned_lanes === undefined){
const err404 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "planned_lanes"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(data140.planned_checks === undefined){
const err405 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "planned_checks"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(data140.not_applicable_checks === undefined){
const err406 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "not_applicable_checks"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
for(const key21 in data140){
if(!(((key21 === "planned_lanes") || (key21 === "planned_checks")) || (key21 === "not_applicable_checks"))){
const err407 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data140.planned_lanes !== undefined){
let data141 = data140.planned_lanes;
if(Array.isArray(data141)){
const len16 = data141.length;
for(let i17=0; i17<len16; i17++){
let data142 = data141[i17];
if(typeof data142 === "string"){
if(func1(data142) > 1024){
const err408 = {instancePath:instancePath+"/payload/coverage/planned_lanes/" + i17,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(func1(data142) < 1){
const err409 = {instancePath:instancePath+"/payload/coverage/planned_lanes/" + i17,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/payload/coverage/planned_lanes/" + i17,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
else {
const err411 = {instancePath:instancePath+"/payload/coverage/planned_lanes",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data140.planned_checks !== undefined){
let data143 = data140.planned_checks;
if(Array.isArray(data143)){
const len17 = data143.length;
for(let i18=0; i18<len17; i18++){
let data144 = data143[i18];
if(typeof data144 === "string"){
if(func1(data144) > 1024){
const err412 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i18,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(func1(data144) < 1){
const err413 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i18,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
else {
const err414 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i18,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
}
else {
const err415 = {instancePath:instancePath+"/payload/coverage/planned_checks",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data140.not_applicable_checks !== undefined){
let data145 = data140.not_applicable_checks;
if(Array.isArray(data145)){
const len18 = data145.length;
for(let i19=0; i19<len18; i19++){
let data146 = data145[i19];
if(typeof data146 === "string"){
if(func1(data146) > 1024){
const err416 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i19,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/not_applicable_checks/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(func1(data146) < 1){
const err417 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i19,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/not_applicable_checks/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
else {
const err418 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks/" + i19,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/not_applicable_checks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
else {
const err419 = {instancePath:instancePath+"/payload/coverage/not_applicable_checks",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/not_applicable_checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
}
else {
const err420 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data135.execution_id !== undefined){
let data147 = data135.execution_id;
if(typeof data147 === "string"){
if(!pattern10.test(data147)){
const err421 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
else {
const err422 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data135.run_index_root_sha256 !== undefined){
let data148 = data135.run_index_root_sha256;
const _errs363 = errors;
let valid103 = false;
let passing9 = null;
const _errs364 = errors;
if(typeof data148 === "string"){
if(!pattern4.test(data148)){
const err423 = {instancePath:instancePath+"/payload/run_index_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
else {
const err424 = {instancePath:instancePath+"/payload/run_index_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
var _valid9 = _errs364 === errors;
if(_valid9){
valid103 = true;
passing9 = 0;
}
const _errs367 = errors;
if(data148 !== null){
const err425 = {instancePath:instancePath+"/payload/run_index_root_sha256",schemaPath:"#/oneOf/13/properties/payload/properties/run_index_root_sha256/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
var _valid9 = _errs367 === errors;
if(_valid9 && valid103){
valid103 = false;
passing9 = [passing9, 1];
}
else {
if(_valid9){
valid103 = true;
passing9 = 1;
}
}
if(!valid103){
const err426 = {instancePath:instancePath+"/payload/run_index_root_sha256",schemaPath:"#/oneOf/13/properties/payload/properties/run_index_root_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing9}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
else {
errors = _errs363;
if(vErrors !== null){
if(_errs363){
vErrors.length = _errs363;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err427 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
}
else {
const err428 = {instancePath,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
var _valid0 = _errs329 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 13];
}
else {
if(_valid0){
valid0 = true;
passing0 = 13;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.payload = true;
}
}
const _errs369 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err429 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(data.payload === undefined){
const err430 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(data.event !== undefined){
if("NEXT_PHASE_HELD" !== data.event){
const err431 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/14/properties/event/const",keyword:"const",params:{allowedValue: "NEXT_PHASE_HELD"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data.payload !== undefined){
let data150 = data.payload;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.hold_reason === undefined){
const err432 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/14/properties/payload/required",keyword:"required",params:{missingProperty: "hold_reason"}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
for(const key22 in data150){
if(!(key22 === "hold_reason")){
const err433 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/14/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data150.hold_reason !== undefined){
let data151 = data150.hold_reason;
if(typeof data151 === "string"){
if(func1(data151) > 1024){
const err434 = {instancePath:instancePath+"/payload/hold_reason",schemaPath:"#/oneOf/14/properties/payload/properties/hold_reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(func1(data151) < 1){
const err435 = {instancePath:instancePath+"/payload/hold_reason",schemaPath:"#/oneOf/14/properties/payload/properties/hold_reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
else {
const err436 = {instancePath:instancePath+"/payload/hold_reason",schemaPath:"#/oneOf/14/properties/payload/properties/hold_reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
else {
const err437 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/14/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
else {
const err438 = {instancePath,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
var _valid0 = _errs369 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 14];
}
else {
if(_valid0){
valid0 = true;
passing0 = 14;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.payload = true;
}
}
const _errs377 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err439 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(data.payload === undefined){
const err440 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(data.event !== undefined){
if("PHASE_REOPENED" !== data.event){
const err441 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/15/properties/event/const",keyword:"const",params:{allowedValue: "PHASE_REOPENED"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data.payload !== undefined){
let data153 = data.payload;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.execution_id === undefined){
const err442 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(data153.reason === undefined){
const err443 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(data153.affected_lanes === undefined){
const err444 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "affected_lanes"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(data153.occupied_by === undefined){
const err445 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "occupied_by"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if(data153.approval === undefined){
const err446 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
for(const key23 in data153){
if(!(((((key23 === "execution_id") || (key23 === "reason")) || (key23 === "affected_lanes")) || (key23 === "occupied_by")) || (key23 === "approval"))){
const err447 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data153.execution_id !== undefined){
let data154 = data153.execution_id;
if(typeof data154 === "string"){
if(!pattern10.test(data154)){
const err448 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
else {
const err449 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data153.reason !== undefined){
let data155 = data153.reason;
if(!((((data155 === "SCOPE_UPLIFT") || (data155 === "DRIFT_DISCOVERED")) || (data155 === "EVIDENCE_INVALIDATED")) || (data155 === "RERUN_APPROVED"))){
const err450 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/15/properties/payload/properties/reason/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[15].properties.payload.properties.reason.enum}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data153.affected_lanes !== undefined){
let data156 = data153.affected_lanes;
if(Array.isArray(data156)){
const len19 = data156.length;
for(let i20=0; i20<len19; i20++){
let data157 = data156[i20];
if(typeof data157 === "string"){
if(func1(data157) > 1024){
const err451 = {instancePath:instancePath+"/payload/affected_lanes/" + i20,schemaPath:"#/oneOf/15/properties/payload/properties/affected_lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(func1(data157) < 1){
const err452 = {instancePath:instancePath+"/payload/affected_lanes/" + i20,schemaPath:"#/oneOf/15/properties/payload/properties/affected_lanes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/payload/affected_lanes/" + i20,schemaPath:"#/oneOf/15/properties/payload/properties/affected_lanes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
}
else {
const err454 = {instancePath:instancePath+"/payload/affected_lanes",schemaPath:"#/oneOf/15/properties/payload/properties/affected_lanes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data153.occupied_by !== undefined){
let data158 = data153.occupied_by;
const _errs392 = errors;
let valid112 = false;
let passing10 = null;
const _errs393 = errors;
if(!(((((((((((data158 === "M0") || (data158 === "M1")) || (data158 === "M2")) || (data158 === "M3")) || (data158 === "M4")) || (data158 === "M5")) || (data158 === "M6")) || (data158 === "M7")) || (data158 === "M8")) || (data158 === "M9")) || (data158 === "M10"))){
const err455 = {instancePath:instancePath+"/payload/occupied_by",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema34.enum}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
var _valid10 = _errs393 === errors;
if(_valid10){
valid112 = true;
passing10 = 0;
}
const _errs395 = errors;
if(data158 !== null){
const err456 = {instancePath:instancePath+"/payload/occupied_by",schemaPath:"#/oneOf/15/properties/payload/properties/occupied_by/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
var _valid10 = _errs395 === errors;
if(_valid10 && valid112){
valid112 = false;
passing10 = [passing10, 1];
}
else {
if(_valid10){
valid112 = true;
passing10 = 1;
}
}
if(!valid112){
const err457 = {instancePath:instancePath+"/payload/occupied_by",schemaPath:"#/oneOf/15/properties/payload/properties/occupied_by/oneOf",keyword:"oneOf",params:{passingSchemas: passing10}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
else {
errors = _errs392;
if(vErrors !== null){
if(_errs392){
vErrors.length = _errs392;
}
else {
vErrors = null;
}
}
}
}
if(data153.approval !== undefined){
if(!(validate24(data153.approval, {instancePath:instancePath+"/payload/approval",parentData:data153,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err458 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data.actor !== undefined){
let data160 = data.actor;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.kind === undefined){
const err459 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data160.id === undefined){
const err460 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
for(const key24 in data160){
if(!(((key24 === "kind") || (key24 === "id")) || (key24 === "approval_id"))){
const err461 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data160.kind !== undefined){
if("operator" !== data160.kind){
const err462 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data160.id !== undefined){
let data162 = data160.id;
if(typeof data162 === "string"){
if(func1(data162) > 1024){
const err463 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(func1(data162) < 1){
const err464 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err465 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data160.approval_id !== undefined){
let data163 = data160.approval_id;
if(typeof data163 === "string"){
if(func1(data163) > 1024){
const err466 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(func1(data163) < 1){
const err467 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err468 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
}
else {
const err469 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
else {
const err470 = {instancePath,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
var _valid0 = _errs377 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 15];
}
else {
if(_valid0){
valid0 = true;
passing0 = 15;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.payload = true;
props0.actor = true;
}
}
const _errs407 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err471 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(data.payload === undefined){
const err472 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(data.event !== undefined){
if("WAIVER_RECORDED" !== data.event){
const err473 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/16/properties/event/const",keyword:"const",params:{allowedValue: "WAIVER_RECORDED"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data.payload !== undefined){
let data165 = data.payload;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.item === undefined){
const err474 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "item"}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(data165.reason === undefined){
const err475 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(data165.expires_at_utc === undefined){
const err476 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "expires_at_utc"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if(data165.residual_risk === undefined){
const err477 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "residual_risk"}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(data165.approval === undefined){
const err478 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(data165.code === undefined){
const err479 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(data165.elapsed_seconds === undefined){
const err480 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "elapsed_seconds"}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
for(const key25 in data165){
if(!(((((((key25 === "item") || (key25 === "reason")) || (key25 === "expires_at_utc")) || (key25 === "residual_risk")) || (key25 === "approval")) || (key25 === "code")) || (key25 === "elapsed_seconds"))){
const err481 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data165.item !== undefined){
let data166 = data165.item;
if(typeof data166 === "string"){
if(func1(data166) > 1024){
const err482 = {instancePath:instancePath+"/payload/item",schemaPath:"#/oneOf/16/properties/payload/properties/item/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if(func1(data166) < 1){
const err483 = {instancePath:instancePath+"/payload/item",schemaPath:"#/oneOf/16/properties/payload/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
else {
const err484 = {instancePath:instancePath+"/payload/item",schemaPath:"#/oneOf/16/properties/payload/properties/item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data165.reason !== undefined){
let data167 = data165.reason;
if(typeof data167 === "string"){
if(func1(data167) > 1024){
const err485 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/16/properties/payload/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(func1(data167) < 1){
const err486 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/16/properties/payload/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
else {
const err487 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/16/properties/payload/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data165.expires_at_utc !== undefined){
let data168 = data165.expires_at_utc;
if(typeof data168 === "string"){
if(!pattern13.test(data168)){
const err488 = {instancePath:instancePath+"/payload/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err489 = {instancePath:instancePath+"/payload/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data165.residual_risk !== undefined){
let data169 = data165.residual_risk;
if(typeof data169 === "string"){
if(func1(data169) > 1024){
const err490 = {instancePath:instancePath+"/payload/residual_risk",schemaPath:"#/oneOf/16/properties/payload/properties/residual_risk/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(func1(data169) < 1){
const err491 = {instancePath:instancePath+"/payload/residual_risk",schemaPath:"#/oneOf/16/properties/payload/properties/residual_risk/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
else {
const err492 = {instancePath:instancePath+"/payload/residual_risk",schemaPath:"#/oneOf/16/properties/payload/properties/residual_risk/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data165.approval !== undefined){
if(!(validate24(data165.approval, {instancePath:instancePath+"/payload/approval",parentData:data165,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data165.code !== undefined){
let data171 = data165.code;
if(typeof data171 === "string"){
if(func1(data171) > 32){
const err493 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/16/properties/payload/properties/code/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(func1(data171) < 1){
const err494 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/16/properties/payload/properties/code/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
else {
const err495 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/16/properties/payload/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data165.elapsed_seconds !== undefined){
let data172 = data165.elapsed_seconds;
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 0 || isNaN(data172)){
const err496 = {instancePath:instancePath+"/payload/elapsed_seconds",schemaPath:"#/oneOf/16/properties/payload/properties/elapsed_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
else {
const err497 = {instancePath:instancePath+"/payload/elapsed_seconds",schemaPath:"#/oneOf/16/properties/payload/properties/elapsed_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
}
else {
const err498 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data.actor !== undefined){
let data173 = data.actor;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(data173.kind === undefined){
const err499 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if(data173.id === undefined){
const err500 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
for(const key26 in data173){
if(!(((key26 === "kind") || (key26 === "id")) || (key26 === "approval_id"))){
const err501 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data173.kind !== undefined){
if("operator" !== data173.kind){
const err502 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data173.id !== undefined){
let data175 = data173.id;
if(typeof data175 === "string"){
if(func1(data175) > 1024){
const err503 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(func1(data175) < 1){
const err504 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
else {
const err505 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data173.approval_id !== undefined){
let data176 = data173.approval_id;
if(typeof data176 === "string"){
if(func1(data176) > 1024){
const err506 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(func1(data176) < 1){
const err507 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
else {
const err508 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
}
else {
const err509 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
}
else {
const err510 = {instancePath,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
var _valid0 = _errs407 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 16];
}
else {
if(_valid0){
valid0 = true;
passing0 = 16;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.payload = true;
props0.actor = true;
}
}
const _errs436 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err511 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if(data.payload === undefined){
const err512 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(data.event !== undefined){
if("BUDGET_STOP_SET" !== data.event){
const err513 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/17/properties/event/const",keyword:"const",params:{allowedValue: "BUDGET_STOP_SET"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data.payload !== undefined){
let data178 = data.payload;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.amount === undefined){
const err514 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if(data178.currency === undefined){
const err515 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if(data178.snapshot === undefined){
const err516 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/required",keyword:"required",params:{missingProperty: "snapshot"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
for(const key27 in data178){
if(!(((key27 === "amount") || (key27 === "currency")) || (key27 === "snapshot"))){
const err517 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data178.amount !== undefined){
let data179 = data178.amount;
if(typeof data179 === "string"){
if(func1(data179) > 1024){
const err518 = {instancePath:instancePath+"/payload/amount",schemaPath:"#/oneOf/17/properties/payload/properties/amount/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if(func1(data179) < 1){
const err519 = {instancePath:instancePath+"/payload/amount",schemaPath:"#/oneOf/17/properties/payload/properties/amount/minLength",keyword:"minLength",params:{limit: 1}};
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
const err520 = {instancePath:instancePath+"/payload/amount",schemaPath:"#/oneOf/17/properties/payload/properties/amount/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data178.currency !== undefined){
if("USD" !== data178.currency){
const err521 = {instancePath:instancePath+"/payload/currency",schemaPath:"#/oneOf/17/properties/payload/properties/currency/const",keyword:"const",params:{allowedValue: "USD"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data178.snapshot !== undefined){
if(!(validate22(data178.snapshot, {instancePath:instancePath+"/payload/snapshot",parentData:data178,parentDataProperty:"snapshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err522 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
}
else {
const err523 = {instancePath,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
var _valid0 = _errs436 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 17];
}
else {
if(_valid0){
valid0 = true;
passing0 = 17;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.payload = true;
}
}
const _errs446 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err524 = {instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(data.payload === undefined){
const err525 = {instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(data.event !== undefined){
if("BUDGET_STOP_CLEARED" !== data.event){
const err526 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/18/properties/event/const",keyword:"const",params:{allowedValue: "BUDGET_STOP_CLEARED"}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data.payload !== undefined){
let data183 = data.payload;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.amount === undefined){
const err527 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(data183.currency === undefined){
const err528 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if(data183.reset_intent === undefined){
const err529 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "reset_intent"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
if(data183.snapshot === undefined){
const err530 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "snapshot"}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(data183.approval === undefined){
const err531 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "approval"}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
for(const key28 in data183){
if(!(((((key28 === "amount") || (key28 === "currency")) || (key28 === "reset_intent")) || (key28 === "snapshot")) || (key28 === "approval"))){
const err532 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data183.amount !== undefined){
let data184 = data183.amount;
if(typeof data184 === "string"){
if(func1(data184) > 1024){
const err533 = {instancePath:instancePath+"/payload/amount",schemaPath:"#/oneOf/18/properties/payload/properties/amount/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(func1(data184) < 1){
const err534 = {instancePath:instancePath+"/payload/amount",schemaPath:"#/oneOf/18/properties/payload/properties/amount/minLength",keyword:"minLength",params:{limit: 1}};
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
const err535 = {instancePath:instancePath+"/payload/amount",schemaPath:"#/oneOf/18/properties/payload/properties/amount/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data183.currency !== undefined){
if("USD" !== data183.currency){
const err536 = {instancePath:instancePath+"/payload/currency",schemaPath:"#/oneOf/18/properties/payload/properties/currency/const",keyword:"const",params:{allowedValue: "USD"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data183.reset_intent !== undefined){
let data186 = data183.reset_intent;
if(typeof data186 === "string"){
if(func1(data186) > 1024){
const err537 = {instancePath:instancePath+"/payload/reset_intent",schemaPath:"#/oneOf/18/properties/payload/properties/reset_intent/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
if(func1(data186) < 1){
const err538 = {instancePath:instancePath+"/payload/reset_intent",schemaPath:"#/oneOf/18/properties/payload/properties/reset_intent/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
else {
const err539 = {instancePath:instancePath+"/payload/reset_intent",schemaPath:"#/oneOf/18/properties/payload/properties/reset_intent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data183.snapshot !== undefined){
if(!(validate22(data183.snapshot, {instancePath:instancePath+"/payload/snapshot",parentData:data183,parentDataProperty:"snapshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data183.approval !== undefined){
if(!(validate24(data183.approval, {instancePath:instancePath+"/payload/approval",parentData:data183,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err540 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data.actor !== undefined){
let data189 = data.actor;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.kind === undefined){
const err541 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if(data189.id === undefined){
const err542 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
for(const key29 in data189){
if(!(((key29 === "kind") || (key29 === "id")) || (key29 === "approval_id"))){
const err543 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data189.kind !== undefined){
if("operator" !== data189.kind){
const err544 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/$defs/operator/properties/kind/const",keyword:"const",params:{allowedValue: "operator"}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data189.id !== undefined){
let data191 = data189.id;
if(typeof data191 === "string"){
if(func1(data191) > 1024){
const err545 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(func1(data191) < 1){
const err546 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
else {
const err547 = {instancePath:instancePath+"/actor/id",schemaPath:"#/$defs/operator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data189.approval_id !== undefined){
let data192 = data189.approval_id;
if(typeof data192 === "string"){
if(func1(data192) > 1024){
const err548 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if(func1(data192) < 1){
const err549 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
else {
const err550 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/$defs/operator/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
}
else {
const err551 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/operator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
}
else {
const err552 = {instancePath,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
var _valid0 = _errs446 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 18];
}
else {
if(_valid0){
valid0 = true;
passing0 = 18;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.payload = true;
props0.actor = true;
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
if(!valid0){
const err553 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
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
const err554 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(data.seq === undefined){
const err555 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
if(data.event === undefined){
const err556 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if(data.phase === undefined){
const err557 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(data.actor === undefined){
const err558 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if(data.at_utc === undefined){
const err559 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at_utc"}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(data.payload === undefined){
const err560 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data.ci === undefined){
const err561 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ci"}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(data.prev_event_sha256 === undefined){
const err562 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prev_event_sha256"}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(data.event_sha256 === undefined){
const err563 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_sha256"}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.schema = true;
props0.seq = true;
props0.phase = true;
props0.lane = true;
props0.actor = true;
props0.at_utc = true;
props0.ci = true;
props0.prev_event_sha256 = true;
props0.event_sha256 = true;
}
if(data.schema !== undefined){
if("fp.ledger_event.v1" !== data.schema){
const err564 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.ledger_event.v1"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data.seq !== undefined){
let data194 = data.seq;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
const err565 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 1 || isNaN(data194)){
const err566 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
}
if(data.phase !== undefined){
let data195 = data.phase;
if(!(((((((((((data195 === "M0") || (data195 === "M1")) || (data195 === "M2")) || (data195 === "M3")) || (data195 === "M4")) || (data195 === "M5")) || (data195 === "M6")) || (data195 === "M7")) || (data195 === "M8")) || (data195 === "M9")) || (data195 === "M10"))){
const err567 = {instancePath:instancePath+"/phase",schemaPath:"common.v1.schema.json#/$defs/plan_phase/enum",keyword:"enum",params:{allowedValues: schema34.enum}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data.lane !== undefined){
let data196 = data.lane;
if(typeof data196 === "string"){
if(!pattern16.test(data196)){
const err568 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
else {
const err569 = {instancePath:instancePath+"/lane",schemaPath:"common.v1.schema.json#/$defs/lane_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data.actor !== undefined){
let data197 = data.actor;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(data197.kind === undefined){
const err570 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if(data197.id === undefined){
const err571 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
for(const key30 in data197){
if(!(((key30 === "kind") || (key30 === "id")) || (key30 === "approval_id"))){
const err572 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data197.kind !== undefined){
let data198 = data197.kind;
if(!((data198 === "controller") || (data198 === "operator"))){
const err573 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/properties/actor/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.actor.properties.kind.enum}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data197.id !== undefined){
let data199 = data197.id;
if(typeof data199 === "string"){
if(func1(data199) > 1024){
const err574 = {instancePath:instancePath+"/actor/id",schemaPath:"#/properties/actor/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(func1(data199) < 1){
const err575 = {instancePath:instancePath+"/actor/id",schemaPath:"#/properties/actor/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
else {
const err576 = {instancePath:instancePath+"/actor/id",schemaPath:"#/properties/actor/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data197.approval_id !== undefined){
let data200 = data197.approval_id;
if(typeof data200 === "string"){
if(func1(data200) > 1024){
const err577 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/properties/actor/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
if(func1(data200) < 1){
const err578 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/properties/actor/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
else {
const err579 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/properties/actor/properties/approval_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
}
else {
const err580 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
if(data.at_utc !== undefined){
let data201 = data.at_utc;
if(typeof data201 === "string"){
if(!pattern13.test(data201)){
const err581 = {instancePath:instancePath+"/at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
else {
const err582 = {instancePath:instancePath+"/at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data.ci !== undefined){
let data202 = data.ci;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.repository === undefined){
const err583 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
if(data202.workflow === undefined){
const err584 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "workflow"}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if(data202.workflow_sha === undefined){
const err585 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "workflow_sha"}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if(data202.run_id === undefined){
const err586 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "run_id"}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if(data202.run_attempt === undefined){
const err587 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "run_attempt"}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
if(data202.job === undefined){
const err588 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "job"}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
if(data202.actor === undefined){
const err589 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
for(const key31 in data202){
if(!(((((((key31 === "repository") || (key31 === "workflow")) || (key31 === "workflow_sha")) || (key31 === "run_id")) || (key31 === "run_attempt")) || (key31 === "job")) || (key31 === "actor"))){
const err590 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data202.repository !== undefined){
let data203 = data202.repository;
if(typeof data203 === "string"){
if(func1(data203) > 1024){
const err591 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
if(func1(data203) < 1){
const err592 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/minLength",keyword:"minLength",params:{limit: 1}};
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
const err593 = {instancePath:instancePath+"/ci/repository",schemaPath:"common.v1.schema.json#/$defs/ci/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data202.workflow !== undefined){
let data204 = data202.workflow;
if(typeof data204 === "string"){
if(func1(data204) > 1024){
const err594 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
if(func1(data204) < 1){
const err595 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
else {
const err596 = {instancePath:instancePath+"/ci/workflow",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
if(data202.workflow_sha !== undefined){
let data205 = data202.workflow_sha;
if(typeof data205 === "string"){
if(func1(data205) > 1024){
const err597 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if(func1(data205) < 1){
const err598 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
else {
const err599 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"common.v1.schema.json#/$defs/ci/properties/workflow_sha/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data202.run_id !== undefined){
let data206 = data202.run_id;
if(typeof data206 === "string"){
if(func1(data206) > 1024){
const err600 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if(func1(data206) < 1){
const err601 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
else {
const err602 = {instancePath:instancePath+"/ci/run_id",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data202.run_attempt !== undefined){
let data207 = data202.run_attempt;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
const err603 = {instancePath:instancePath+"/ci/run_attempt",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 < 1 || isNaN(data207)){
const err604 = {instancePath:instancePath+"/ci/run_attempt",schemaPath:"common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
}
if(data202.job !== undefined){
let data208 = data202.job;
if(typeof data208 === "string"){
if(func1(data208) > 1024){
const err605 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
if(func1(data208) < 1){
const err606 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
else {
const err607 = {instancePath:instancePath+"/ci/job",schemaPath:"common.v1.schema.json#/$defs/ci/properties/job/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data202.actor !== undefined){
let data209 = data202.actor;
if(typeof data209 === "string"){
if(func1(data209) > 1024){
const err608 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if(func1(data209) < 1){
const err609 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
else {
const err610 = {instancePath:instancePath+"/ci/actor",schemaPath:"common.v1.schema.json#/$defs/ci/properties/actor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
}
else {
const err611 = {instancePath:instancePath+"/ci",schemaPath:"common.v1.schema.json#/$defs/ci/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data.prev_event_sha256 !== undefined){
let data210 = data.prev_event_sha256;
const _errs506 = errors;
let valid134 = false;
let passing11 = null;
const _errs507 = errors;
if(typeof data210 === "string"){
if(!pattern4.test(data210)){
const err612 = {instancePath:instancePath+"/prev_event_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
else {
const err613 = {instancePath:instancePath+"/prev_event_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
var _valid11 = _errs507 === errors;
if(_valid11){
valid134 = true;
passing11 = 0;
}
const _errs510 = errors;
if(data210 !== null){
const err614 = {instancePath:instancePath+"/prev_event_sha256",schemaPath:"#/properties/prev_event_sha256/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
var _valid11 = _errs510 === errors;
if(_valid11 && valid134){
valid134 = false;
passing11 = [passing11, 1];
}
else {
if(_valid11){
valid134 = true;
passing11 = 1;
}
}
if(!valid134){
const err615 = {instancePath:instancePath+"/prev_event_sha256",schemaPath:"#/properties/prev_event_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing11}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
else {
errors = _errs506;
if(vErrors !== null){
if(_errs506){
vErrors.length = _errs506;
}
else {
vErrors = null;
}
}
}
}
if(data.event_sha256 !== undefined){
let data211 = data.event_sha256;
if(typeof data211 === "string"){
if(!pattern4.test(data211)){
const err616 = {instancePath:instancePath+"/event_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
else {
const err617 = {instancePath:instancePath+"/event_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(props0 !== true){
for(const key32 in data){
if(!props0 || !props0[key32]){
const err618 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key32}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
}
}
else {
const err619 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

