// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"ledger_event.v1.schema.json","description":"One event of the phase ledger (02, sections 6.1 and 9).","type":"object","required":["schema","seq","event","phase","actor","at_utc","payload","ci","prev_event_sha256","event_sha256"],"properties":{"schema":{"const":"fp.ledger_event.v1","description":"Schema tag."},"seq":{"type":"integer","minimum":1,"description":"Position in the chain."},"phase":{"description":"Plan phase.","enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"lane":{"type":"string","minLength":1,"maxLength":1024,"description":"Lane id, for lane events."},"actor":{"type":"object","additionalProperties":false,"description":"Who.","required":["kind","id"],"properties":{"kind":{"enum":["controller","operator"],"description":"Kind."},"id":{"type":"string","minLength":1,"maxLength":1024,"description":"Identity."},"approval_id":{"type":"string","minLength":1,"maxLength":1024,"description":"Approval."}}},"at_utc":{"$ref":"common.v1.schema.json#/$defs/time","description":"When."},"ci":{"type":"object","additionalProperties":false,"description":"Where the writer ran.","required":["repository","workflow","workflow_sha","run_id","run_attempt","job","actor"],"properties":{"repository":{"type":"string","minLength":1,"maxLength":1024,"description":"repository"},"workflow":{"type":"string","minLength":1,"maxLength":1024,"description":"workflow"},"workflow_sha":{"type":"string","minLength":1,"maxLength":1024,"description":"workflow_sha"},"run_id":{"type":"string","minLength":1,"maxLength":1024,"description":"run_id"},"run_attempt":{"type":"integer","minimum":1,"description":"Attempt."},"job":{"type":"string","minLength":1,"maxLength":1024,"description":"Job."},"actor":{"type":"string","minLength":1,"maxLength":1024,"description":"Actor."}}},"prev_event_sha256":{"description":"Digest of the event before; null for the first.","oneOf":[{"$ref":"common.v1.schema.json#/$defs/hex64"},{"type":"null"}]},"event_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64","description":"Digest of this event without this member."}},"unevaluatedProperties":false,"oneOf":[{"type":"object","description":"LEDGER_INITIALISED.","required":["event","payload"],"properties":{"event":{"const":"LEDGER_INITIALISED"},"payload":{"type":"object","additionalProperties":false,"description":"The ledger begins.","required":["seed_sha256","roadmap","spec_sha256"],"properties":{"seed_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64","description":"Digest of all phase definitions."},"roadmap":{"type":"array","description":"Phases in order.","items":{"type":"object","additionalProperties":false,"description":"One phase.","required":["phase","phase_ids","name"],"properties":{"phase":{"description":"Plan phase.","enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"phase_ids":{"type":"array","description":"Canonical phase ids.","items":{"type":"string","minLength":1,"maxLength":1024}},"name":{"type":"string","minLength":1,"maxLength":1024,"description":"Name."}}}},"spec_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64","description":"Digest of the specification pins."}}}}},{"type":"object","description":"PHASE_ACTIVATED.","required":["event","payload"],"properties":{"event":{"const":"PHASE_ACTIVATED"},"payload":{"type":"object","additionalProperties":false,"description":"The operator opened a phase.","required":["approval_id","reason","self_approved","nonce","predecessor_verdict","git_sha"],"properties":{"approval_id":{"type":"string","minLength":1,"maxLength":1024,"description":"Approval that carries the activation."},"reason":{"type":"string","minLength":1,"maxLength":1024,"description":"Why."},"self_approved":{"type":"boolean","description":"The actor approved his own request."},"nonce":{"type":"string","minLength":1,"maxLength":1024,"description":"Single-use token of the approval."},"predecessor_verdict":{"description":"Absent for M0.","oneOf":[{"type":"object","additionalProperties":false,"description":"Verdict artifact of the predecessor.","required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024,"description":"Key in the evidence bucket."},"version_id":{"type":"string","minLength":1,"maxLength":1024,"description":"Version that was read."},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64","description":"Digest of that version."}}},{"type":"null"}]},"git_sha":{"type":"string","minLength":1,"maxLength":1024,"description":"Commit of the definitions."}}}}},{"type":"object","description":"PLAN_EXPANDED.","required":["event","payload"],"properties":{"event":{"const":"PLAN_EXPANDED"},"payload":{"type":"object","additionalProperties":false,"description":"The phase definition is execution-grade.","required":["definition_sha256","lanes","required_decisions"],"properties":{"definition_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64","description":"Digest of the phase definition."},"lanes":{"type":"array","description":"Lanes in order.","items":{"type":"object","additionalProperties":false,"description":"One lane.","required":["lane","state","depends_on","parallel_safe"],"properties":{"lane":{"type":"string","minLength":1,"maxLength":1024,"description":"Lane id."},"state":{"enum":["built","planned"],"description":"Whether the lane exists."},"depends_on":{"type":"array","description":"Lanes that must pass first.","items":{"type":"string","minLength":1,"maxLength":1024}},"parallel_safe":{"type":"boolean","description":"May run beside others."}}}},"required_decisions":{"type":"array","description":"Decisions that must be pinned before anything runs.","items":{"type":"string","minLength":1,"maxLength":1024}}}}}},{"type":"object","description":"DECISION_PINNED.","required":["event","payload"],"properties":{"event":{"const":"DECISION_PINNED"},"payload":{"type":"object","additionalProperties":false,"description":"A decision is concrete.","required":["key","value","locator","source","digest"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024,"description":"Decision."},"value":{"description":"Value, unless it is secret.","oneOf":[{"type":"string","minLength":1,"maxLength":4096},{"type":"null"}]},"locator":{"description":"Where a secret value is read.","oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"source":{"type":"string","minLength":1,"maxLength":1024,"description":"Where the value comes from."},"digest":{"$ref":"common.v1.schema.json#/$defs/hex64","description":"Digest of value or locator."}}}}},{"type":"object","description":"EXECUTION_GO_GRANTED.","required":["event","payload"],"properties":{"event":{"const":"EXECUTION_GO_GRANTED"},"payload":{"type":"object","additionalProperties":false,"description":"The operator permits execution.","required":["approval_id","lanes","expires_at_utc"],"properties":{"approval_id":{"type":"string","minLength":1,"maxLength":1024,"description":"Approval that carries the go."},"lanes":{"type":"array","description":"Lanes it covers.","items":{"type":"string","minLength":1,"maxLength":1024}},"expires_at_utc":{"$ref":"common.v1.schema.json#/$defs/time","description":"When it ends."}}}}},{"type":"object","description":"EXECUTION_GO_REVOKED.","required":["event","payload"],"properties":{"event":{"const":"EXECUTION_GO_REVOKED"},"payload":{"type":"object","additionalProperties":false,"description":"The operator withdraws the go.","required":["reason"],"properties":{"reason":{"type":"string","minLength":1,"maxLength":1024,"description":"Why."}}}}},{"type":"object","description":"LANE_STARTED.","required":["event","payload"],"properties":{"event":{"const":"LANE_STARTED"},"payload":{"type":"object","additionalProperties":false,"description":"A lane runs.","required":["execution_id","attempt","action_version"],"properties":{"execution_id":{"type":"string","minLength":1,"maxLength":1024,"description":"Execution."},"attempt":{"type":"integer","minimum":1,"description":"Attempt."},"action_version":{"type":"string","minLength":1,"maxLength":1024,"description":"Digest or commit of the action."}}}}},{"type":"object","description":"LANE_RESULT_RECORDED.","required":["event","payload"],"properties":{"event":{"const":"LANE_RESULT_RECORDED"},"payload":{"type":"object","additionalProperties":false,"description":"A lane ended.","required":["execution_id","attempt","overall_pass","snapshot","blockers","elapsed_seconds","budget_seconds","coverage"],"properties":{"execution_id":{"type":"string","minLength":1,"maxLength":1024,"description":"Execution."},"attempt":{"type":"integer","minimum":1,"description":"Attempt."},"overall_pass":{"type":"boolean","description":"The recomputed verdict."},"snapshot":{"type":"object","additionalProperties":false,"description":"The lane's snapshot.","required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024,"description":"Key in the evidence bucket."},"version_id":{"type":"string","minLength":1,"maxLength":1024,"description":"Version that was read."},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64","description":"Digest of that version."}}},"blockers":{"type":"array","description":"Blocker codes.","items":{"type":"string","minLength":1,"maxLength":1024}},"elapsed_seconds":{"type":"number","minimum":0,"description":"Elapsed."},"budget_seconds":{"type":"integer","minimum":1,"description":"Budget."},"coverage":{"type":"object","additionalProperties":false,"description":"What a result rests on, by applicability.","required":["evaluated","planned_checks","substrate_checks"],"properties":{"evaluated":{"type":"integer","minimum":0,"description":"Checks that were evaluated."},"planned_checks":{"type":"array","description":"Checks that are not built.","items":{"type":"string","minLength":1,"maxLength":1024}},"substrate_checks":{"type":"array","description":"Checks whose fact cannot exist on this substrate.","items":{"type":"string","minLength":1,"maxLength":1024}}}}}}}},{"type":"object","description":"BLOCKER_OPENED.","required":["event","payload"],"properties":{"event":{"const":"BLOCKER_OPENED"},"payload":{"type":"object","additionalProperties":false,"description":"A coded reason halts the phase.","required":["code","check_ids","message","closure_criteria"],"properties":{"code":{"type":"string","minLength":1,"maxLength":1024,"description":"Code of the lane's taxonomy."},"check_ids":{"type":"array","description":"Failing checks.","items":{"type":"string","minLength":1,"maxLength":1024}},"message":{"type":"string","minLength":1,"maxLength":1024,"description":"Observed against expected."},"closure_criteria":{"type":"string","minLength":1,"maxLength":1024,"description":"What closes it."}}}}},{"type":"object","description":"BLOCKER_CLOSED.","required":["event","payload"],"properties":{"event":{"const":"BLOCKER_CLOSED"},"payload":{"type":"object","additionalProperties":false,"description":"A later pass of the same lane closed it.","required":["code","closing_snapshot"],"properties":{"code":{"type":"string","minLength":1,"maxLength":1024,"description":"Code."},"closing_snapshot":{"type":"object","additionalProperties":false,"description":"The passing snapshot.","required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024,"description":"Key in the evidence bucket."},"version_id":{"type":"string","minLength":1,"maxLength":1024,"description":"Version that was read."},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64","description":"Digest of that version."}}}}}}},{"type":"object","description":"DRIFT_RAISED.","required":["event","payload"],"properties":{"event":{"const":"DRIFT_RAISED"},"payload":{"type":"object","additionalProperties":false,"description":"A pinned decision is violated.","required":["class","impact","severity","evidence"],"properties":{"class":{"type":"string","minLength":1,"maxLength":1024,"description":"Class of 02, section 8."},"impact":{"type":"string","minLength":1,"maxLength":1024,"description":"Impact."},"severity":{"const":"STOP","description":"Always stop the line."},"evidence":{"type":"array","description":"How it was detected.","items":{"type":"string","minLength":1,"maxLength":1024}}}}}},{"type":"object","description":"DRIFT_RESOLVED.","required":["event","payload"],"properties":{"event":{"const":"DRIFT_RESOLVED"},"payload":{"type":"object","additionalProperties":false,"description":"The drift is gone.","required":["class","resolution","refs","stale_lanes"],"properties":{"class":{"type":"string","minLength":1,"maxLength":1024,"description":"Class."},"resolution":{"enum":["REVERTED","REPINNED"],"description":"How."},"refs":{"type":"array","description":"Proof.","items":{"type":"string","minLength":1,"maxLength":1024}},"stale_lanes":{"type":"array","description":"Lanes whose inputs changed.","items":{"type":"string","minLength":1,"maxLength":1024}}}}}},{"type":"object","description":"TRANSITION_CHECKED.","required":["event","payload"],"properties":{"event":{"const":"TRANSITION_CHECKED"},"payload":{"type":"object","additionalProperties":false,"description":"The checklist T1..T6 was evaluated.","required":["items"],"properties":{"items":{"type":"array","description":"All items.","items":{"type":"object","additionalProperties":false,"description":"One item.","required":["id","pass","detail"],"properties":{"id":{"enum":["T1","T2","T3","T4","T5","T6"],"description":"Item."},"pass":{"type":"boolean","description":"Result."},"detail":{"type":"string","minLength":1,"maxLength":1024,"description":"What was found."}}}}}}}},{"type":"object","description":"PHASE_COMPLETED.","required":["event","payload"],"properties":{"event":{"const":"PHASE_COMPLETED"},"payload":{"type":"object","additionalProperties":false,"description":"The phase is done.","required":["checklist_sha256","envelope","verdict_code","bundle_root_sha256","coverage"],"properties":{"checklist_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64","description":"Digest of the checklist items."},"envelope":{"type":"object","additionalProperties":false,"description":"Phase envelope.","required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024,"description":"Key in the evidence bucket."},"version_id":{"type":"string","minLength":1,"maxLength":1024,"description":"Version that was read."},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64","description":"Digest of that version."}}},"verdict_code":{"type":"string","minLength":1,"maxLength":1024,"description":"ADVANCE_TO_M<n+1>."},"bundle_root_sha256":{"$ref":"common.v1.schema.json#/$defs/hex64","description":"Root of the execution's bundle index."},"coverage":{"type":"object","additionalProperties":false,"description":"What the phase advanced over.","required":["planned_lanes","planned_checks","substrate_checks"],"properties":{"planned_lanes":{"type":"array","description":"Lanes that are not built.","items":{"type":"string","minLength":1,"maxLength":1024}},"planned_checks":{"type":"array","description":"Checks that are not built.","items":{"type":"string","minLength":1,"maxLength":1024}},"substrate_checks":{"type":"array","description":"Checks that cannot exist here.","items":{"type":"string","minLength":1,"maxLength":1024}}}}}}}},{"type":"object","description":"NEXT_PHASE_HELD.","required":["event","payload"],"properties":{"event":{"const":"NEXT_PHASE_HELD"},"payload":{"type":"object","additionalProperties":false,"description":"The successor waits.","required":["hold_reason"],"properties":{"hold_reason":{"type":"string","minLength":1,"maxLength":1024,"description":"Why."}}}}},{"type":"object","description":"PHASE_REOPENED.","required":["event","payload"],"properties":{"event":{"const":"PHASE_REOPENED"},"payload":{"type":"object","additionalProperties":false,"description":"A done phase is opened again.","required":["reason","affected_lanes","occupied_by"],"properties":{"reason":{"enum":["SCOPE_UPLIFT","DRIFT_DISCOVERED","EVIDENCE_INVALIDATED","RERUN_APPROVED"],"description":"Why."},"affected_lanes":{"type":"array","description":"Lanes that become stale.","items":{"type":"string","minLength":1,"maxLength":1024}},"occupied_by":{"description":"Successor that waits meanwhile.","oneOf":[{"description":"Plan phase.","enum":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},{"type":"null"}]}}}}},{"type":"object","description":"WAIVER_RECORDED.","required":["event","payload"],"properties":{"event":{"const":"WAIVER_RECORDED"},"payload":{"type":"object","additionalProperties":false,"description":"A bounded exception.","required":["item","reason","expires_at_utc","residual_risk"],"properties":{"item":{"type":"string","minLength":1,"maxLength":1024,"description":"Lane and execution."},"reason":{"type":"string","minLength":1,"maxLength":1024,"description":"Why."},"expires_at_utc":{"$ref":"common.v1.schema.json#/$defs/time","description":"When it ends."},"residual_risk":{"type":"string","minLength":1,"maxLength":1024,"description":"What remains."}}}}},{"type":"object","description":"BUDGET_STOP_SET.","required":["event","payload"],"properties":{"event":{"const":"BUDGET_STOP_SET"},"payload":{"type":"object","additionalProperties":false,"description":"Spending reached the stop.","required":["amount","currency","snapshot"],"properties":{"amount":{"type":"string","minLength":1,"maxLength":1024,"description":"Decimal."},"currency":{"const":"USD","description":"Currency."},"snapshot":{"type":"object","additionalProperties":false,"description":"Cost snapshot.","required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024,"description":"Key in the evidence bucket."},"version_id":{"type":"string","minLength":1,"maxLength":1024,"description":"Version that was read."},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64","description":"Digest of that version."}}}}}}},{"type":"object","description":"BUDGET_STOP_CLEARED.","required":["event","payload"],"properties":{"event":{"const":"BUDGET_STOP_CLEARED"},"payload":{"type":"object","additionalProperties":false,"description":"Spending may go on.","required":["amount","currency","reset_intent","snapshot"],"properties":{"amount":{"type":"string","minLength":1,"maxLength":1024,"description":"Decimal."},"currency":{"const":"USD","description":"Currency."},"reset_intent":{"type":"string","minLength":1,"maxLength":1024,"description":"The operator's statement."},"snapshot":{"type":"object","additionalProperties":false,"description":"Fresh cost snapshot.","required":["key","version_id","sha256"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024,"description":"Key in the evidence bucket."},"version_id":{"type":"string","minLength":1,"maxLength":1024,"description":"Version that was read."},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64","description":"Digest of that version."}}}}}}}]};
const schema33 = {"description":"sha256 as lower-case hex.","type":"string","pattern":"^[0-9a-f]{64}$"};
const schema38 = {"description":"UTC time, up to six fractional digits.","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern9 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const func1 = helper0.default;

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
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.payload === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
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
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/0/properties/event/const",keyword:"const",params:{allowedValue: "LEDGER_INITIALISED"},message:"must be equal to constant"};
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
const err3 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/required",keyword:"required",params:{missingProperty: "seed_sha256"},message:"must have required property '"+"seed_sha256"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.roadmap === undefined){
const err4 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/required",keyword:"required",params:{missingProperty: "roadmap"},message:"must have required property '"+"roadmap"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.spec_sha256 === undefined){
const err5 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/required",keyword:"required",params:{missingProperty: "spec_sha256"},message:"must have required property '"+"spec_sha256"+"'"};
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
const err6 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err7 = {instancePath:instancePath+"/payload/seed_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err8 = {instancePath:instancePath+"/payload/seed_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.phase_ids === undefined){
const err10 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/required",keyword:"required",params:{missingProperty: "phase_ids"},message:"must have required property '"+"phase_ids"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.name === undefined){
const err11 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
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
const err12 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err13 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[0].properties.payload.properties.roadmap.items.properties.phase.enum},message:"must be equal to one of the allowed values"};
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
const err14 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase_ids/" + i1,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func1(data7) < 1){
const err15 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase_ids/" + i1,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err16 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase_ids/" + i1,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/phase_ids",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/phase_ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err18 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/name",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func1(data8) < 1){
const err19 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/name",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err20 = {instancePath:instancePath+"/payload/roadmap/" + i0+"/name",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/payload/roadmap/" + i0,schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err22 = {instancePath:instancePath+"/payload/roadmap",schemaPath:"#/oneOf/0/properties/payload/properties/roadmap/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err23 = {instancePath:instancePath+"/payload/spec_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err24 = {instancePath:instancePath+"/payload/spec_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/0/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err26 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err27 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.payload === undefined){
const err28 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
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
const err29 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/1/properties/event/const",keyword:"const",params:{allowedValue: "PHASE_ACTIVATED"},message:"must be equal to constant"};
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
const err30 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "approval_id"},message:"must have required property '"+"approval_id"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11.reason === undefined){
const err31 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.self_approved === undefined){
const err32 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "self_approved"},message:"must have required property '"+"self_approved"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data11.nonce === undefined){
const err33 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "nonce"},message:"must have required property '"+"nonce"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11.predecessor_verdict === undefined){
const err34 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "predecessor_verdict"},message:"must have required property '"+"predecessor_verdict"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data11.git_sha === undefined){
const err35 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/required",keyword:"required",params:{missingProperty: "git_sha"},message:"must have required property '"+"git_sha"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data11){
if(!((((((key2 === "approval_id") || (key2 === "reason")) || (key2 === "self_approved")) || (key2 === "nonce")) || (key2 === "predecessor_verdict")) || (key2 === "git_sha"))){
const err36 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.approval_id !== undefined){
let data12 = data11.approval_id;
if(typeof data12 === "string"){
if(func1(data12) > 1024){
const err37 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/1/properties/payload/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func1(data12) < 1){
const err38 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/1/properties/payload/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err39 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/1/properties/payload/properties/approval_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.reason !== undefined){
let data13 = data11.reason;
if(typeof data13 === "string"){
if(func1(data13) > 1024){
const err40 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/1/properties/payload/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func1(data13) < 1){
const err41 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/1/properties/payload/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err42 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/1/properties/payload/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data11.self_approved !== undefined){
if(typeof data11.self_approved !== "boolean"){
const err43 = {instancePath:instancePath+"/payload/self_approved",schemaPath:"#/oneOf/1/properties/payload/properties/self_approved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data11.nonce !== undefined){
let data15 = data11.nonce;
if(typeof data15 === "string"){
if(func1(data15) > 1024){
const err44 = {instancePath:instancePath+"/payload/nonce",schemaPath:"#/oneOf/1/properties/payload/properties/nonce/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func1(data15) < 1){
const err45 = {instancePath:instancePath+"/payload/nonce",schemaPath:"#/oneOf/1/properties/payload/properties/nonce/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/payload/nonce",schemaPath:"#/oneOf/1/properties/payload/properties/nonce/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data11.predecessor_verdict !== undefined){
let data16 = data11.predecessor_verdict;
const _errs41 = errors;
let valid12 = false;
let passing1 = null;
const _errs42 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.key === undefined){
const err47 = {instancePath:instancePath+"/payload/predecessor_verdict",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf/0/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data16.version_id === undefined){
const err48 = {instancePath:instancePath+"/payload/predecessor_verdict",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf/0/required",keyword:"required",params:{missingProperty: "version_id"},message:"must have required property '"+"version_id"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data16.sha256 === undefined){
const err49 = {instancePath:instancePath+"/payload/predecessor_verdict",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf/0/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key3 in data16){
if(!(((key3 === "key") || (key3 === "version_id")) || (key3 === "sha256"))){
const err50 = {instancePath:instancePath+"/payload/predecessor_verdict",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data16.key !== undefined){
let data17 = data16.key;
if(typeof data17 === "string"){
if(func1(data17) > 1024){
const err51 = {instancePath:instancePath+"/payload/predecessor_verdict/key",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf/0/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func1(data17) < 1){
const err52 = {instancePath:instancePath+"/payload/predecessor_verdict/key",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf/0/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err53 = {instancePath:instancePath+"/payload/predecessor_verdict/key",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf/0/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data16.version_id !== undefined){
let data18 = data16.version_id;
if(typeof data18 === "string"){
if(func1(data18) > 1024){
const err54 = {instancePath:instancePath+"/payload/predecessor_verdict/version_id",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf/0/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func1(data18) < 1){
const err55 = {instancePath:instancePath+"/payload/predecessor_verdict/version_id",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf/0/properties/version_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err56 = {instancePath:instancePath+"/payload/predecessor_verdict/version_id",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf/0/properties/version_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data16.sha256 !== undefined){
let data19 = data16.sha256;
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err57 = {instancePath:instancePath+"/payload/predecessor_verdict/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/payload/predecessor_verdict/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/payload/predecessor_verdict",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid1 = _errs42 === errors;
if(_valid1){
valid12 = true;
passing1 = 0;
}
const _errs52 = errors;
if(data16 !== null){
const err60 = {instancePath:instancePath+"/payload/predecessor_verdict",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid1 = _errs52 === errors;
if(_valid1 && valid12){
valid12 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid12 = true;
passing1 = 1;
}
}
if(!valid12){
const err61 = {instancePath:instancePath+"/payload/predecessor_verdict",schemaPath:"#/oneOf/1/properties/payload/properties/predecessor_verdict/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
}
if(data11.git_sha !== undefined){
let data20 = data11.git_sha;
if(typeof data20 === "string"){
if(func1(data20) > 1024){
const err62 = {instancePath:instancePath+"/payload/git_sha",schemaPath:"#/oneOf/1/properties/payload/properties/git_sha/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func1(data20) < 1){
const err63 = {instancePath:instancePath+"/payload/git_sha",schemaPath:"#/oneOf/1/properties/payload/properties/git_sha/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err64 = {instancePath:instancePath+"/payload/git_sha",schemaPath:"#/oneOf/1/properties/payload/properties/git_sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err65 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/1/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err66 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid0 = _errs26 === errors;
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
}
}
const _errs56 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err67 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data.payload === undefined){
const err68 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
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
const err69 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/2/properties/event/const",keyword:"const",params:{allowedValue: "PLAN_EXPANDED"},message:"must be equal to constant"};
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
let data22 = data.payload;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.definition_sha256 === undefined){
const err70 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/required",keyword:"required",params:{missingProperty: "definition_sha256"},message:"must have required property '"+"definition_sha256"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data22.lanes === undefined){
const err71 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/required",keyword:"required",params:{missingProperty: "lanes"},message:"must have required property '"+"lanes"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data22.required_decisions === undefined){
const err72 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/required",keyword:"required",params:{missingProperty: "required_decisions"},message:"must have required property '"+"required_decisions"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key4 in data22){
if(!(((key4 === "definition_sha256") || (key4 === "lanes")) || (key4 === "required_decisions"))){
const err73 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data22.definition_sha256 !== undefined){
let data23 = data22.definition_sha256;
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err74 = {instancePath:instancePath+"/payload/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err75 = {instancePath:instancePath+"/payload/definition_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data22.lanes !== undefined){
let data24 = data22.lanes;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.lane === undefined){
const err76 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "lane"},message:"must have required property '"+"lane"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data25.state === undefined){
const err77 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data25.depends_on === undefined){
const err78 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "depends_on"},message:"must have required property '"+"depends_on"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data25.parallel_safe === undefined){
const err79 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/required",keyword:"required",params:{missingProperty: "parallel_safe"},message:"must have required property '"+"parallel_safe"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key5 in data25){
if(!((((key5 === "lane") || (key5 === "state")) || (key5 === "depends_on")) || (key5 === "parallel_safe"))){
const err80 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data25.lane !== undefined){
let data26 = data25.lane;
if(typeof data26 === "string"){
if(func1(data26) > 1024){
const err81 = {instancePath:instancePath+"/payload/lanes/" + i2+"/lane",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/lane/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(func1(data26) < 1){
const err82 = {instancePath:instancePath+"/payload/lanes/" + i2+"/lane",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/lane/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/payload/lanes/" + i2+"/lane",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/lane/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data25.state !== undefined){
let data27 = data25.state;
if(!((data27 === "built") || (data27 === "planned"))){
const err84 = {instancePath:instancePath+"/payload/lanes/" + i2+"/state",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[2].properties.payload.properties.lanes.items.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data25.depends_on !== undefined){
let data28 = data25.depends_on;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(typeof data29 === "string"){
if(func1(data29) > 1024){
const err85 = {instancePath:instancePath+"/payload/lanes/" + i2+"/depends_on/" + i3,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(func1(data29) < 1){
const err86 = {instancePath:instancePath+"/payload/lanes/" + i2+"/depends_on/" + i3,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/payload/lanes/" + i2+"/depends_on/" + i3,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/payload/lanes/" + i2+"/depends_on",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/depends_on/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data25.parallel_safe !== undefined){
if(typeof data25.parallel_safe !== "boolean"){
const err89 = {instancePath:instancePath+"/payload/lanes/" + i2+"/parallel_safe",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/properties/parallel_safe/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err90 = {instancePath:instancePath+"/payload/lanes/" + i2,schemaPath:"#/oneOf/2/properties/payload/properties/lanes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err91 = {instancePath:instancePath+"/payload/lanes",schemaPath:"#/oneOf/2/properties/payload/properties/lanes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data22.required_decisions !== undefined){
let data31 = data22.required_decisions;
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
if(typeof data32 === "string"){
if(func1(data32) > 1024){
const err92 = {instancePath:instancePath+"/payload/required_decisions/" + i4,schemaPath:"#/oneOf/2/properties/payload/properties/required_decisions/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(func1(data32) < 1){
const err93 = {instancePath:instancePath+"/payload/required_decisions/" + i4,schemaPath:"#/oneOf/2/properties/payload/properties/required_decisions/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err94 = {instancePath:instancePath+"/payload/required_decisions/" + i4,schemaPath:"#/oneOf/2/properties/payload/properties/required_decisions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err95 = {instancePath:instancePath+"/payload/required_decisions",schemaPath:"#/oneOf/2/properties/payload/properties/required_decisions/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err96 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/2/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err97 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid0 = _errs56 === errors;
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
const _errs83 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err98 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data.payload === undefined){
const err99 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data.event !== undefined){
if("DECISION_PINNED" !== data.event){
const err100 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/3/properties/event/const",keyword:"const",params:{allowedValue: "DECISION_PINNED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.payload !== undefined){
let data34 = data.payload;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.key === undefined){
const err101 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data34.value === undefined){
const err102 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data34.locator === undefined){
const err103 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "locator"},message:"must have required property '"+"locator"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data34.source === undefined){
const err104 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data34.digest === undefined){
const err105 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key6 in data34){
if(!(((((key6 === "key") || (key6 === "value")) || (key6 === "locator")) || (key6 === "source")) || (key6 === "digest"))){
const err106 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data34.key !== undefined){
let data35 = data34.key;
if(typeof data35 === "string"){
if(func1(data35) > 1024){
const err107 = {instancePath:instancePath+"/payload/key",schemaPath:"#/oneOf/3/properties/payload/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(func1(data35) < 1){
const err108 = {instancePath:instancePath+"/payload/key",schemaPath:"#/oneOf/3/properties/payload/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err109 = {instancePath:instancePath+"/payload/key",schemaPath:"#/oneOf/3/properties/payload/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data34.value !== undefined){
let data36 = data34.value;
const _errs92 = errors;
let valid27 = false;
let passing2 = null;
const _errs93 = errors;
if(typeof data36 === "string"){
if(func1(data36) > 4096){
const err110 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(func1(data36) < 1){
const err111 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid2 = _errs93 === errors;
if(_valid2){
valid27 = true;
passing2 = 0;
}
const _errs95 = errors;
if(data36 !== null){
const err113 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid2 = _errs95 === errors;
if(_valid2 && valid27){
valid27 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid27 = true;
passing2 = 1;
}
}
if(!valid27){
const err114 = {instancePath:instancePath+"/payload/value",schemaPath:"#/oneOf/3/properties/payload/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
else {
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
}
}
if(data34.locator !== undefined){
let data37 = data34.locator;
const _errs98 = errors;
let valid28 = false;
let passing3 = null;
const _errs99 = errors;
if(typeof data37 === "string"){
if(func1(data37) > 1024){
const err115 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(func1(data37) < 1){
const err116 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err117 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid3 = _errs99 === errors;
if(_valid3){
valid28 = true;
passing3 = 0;
}
const _errs101 = errors;
if(data37 !== null){
const err118 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid3 = _errs101 === errors;
if(_valid3 && valid28){
valid28 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid28 = true;
passing3 = 1;
}
}
if(!valid28){
const err119 = {instancePath:instancePath+"/payload/locator",schemaPath:"#/oneOf/3/properties/payload/properties/locator/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
if(data34.source !== undefined){
let data38 = data34.source;
if(typeof data38 === "string"){
if(func1(data38) > 1024){
const err120 = {instancePath:instancePath+"/payload/source",schemaPath:"#/oneOf/3/properties/payload/properties/source/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(func1(data38) < 1){
const err121 = {instancePath:instancePath+"/payload/source",schemaPath:"#/oneOf/3/properties/payload/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/payload/source",schemaPath:"#/oneOf/3/properties/payload/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data34.digest !== undefined){
let data39 = data34.digest;
if(typeof data39 === "string"){
if(!pattern4.test(data39)){
const err123 = {instancePath:instancePath+"/payload/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/payload/digest",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/3/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid0 = _errs83 === errors;
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
const _errs108 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err127 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data.payload === undefined){
const err128 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data.event !== undefined){
if("EXECUTION_GO_GRANTED" !== data.event){
const err129 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/4/properties/event/const",keyword:"const",params:{allowedValue: "EXECUTION_GO_GRANTED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.payload !== undefined){
let data41 = data.payload;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.approval_id === undefined){
const err130 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "approval_id"},message:"must have required property '"+"approval_id"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data41.lanes === undefined){
const err131 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "lanes"},message:"must have required property '"+"lanes"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data41.expires_at_utc === undefined){
const err132 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/required",keyword:"required",params:{missingProperty: "expires_at_utc"},message:"must have required property '"+"expires_at_utc"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key7 in data41){
if(!(((key7 === "approval_id") || (key7 === "lanes")) || (key7 === "expires_at_utc"))){
const err133 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data41.approval_id !== undefined){
let data42 = data41.approval_id;
if(typeof data42 === "string"){
if(func1(data42) > 1024){
const err134 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/4/properties/payload/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(func1(data42) < 1){
const err135 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/4/properties/payload/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/payload/approval_id",schemaPath:"#/oneOf/4/properties/payload/properties/approval_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data41.lanes !== undefined){
let data43 = data41.lanes;
if(Array.isArray(data43)){
const len5 = data43.length;
for(let i5=0; i5<len5; i5++){
let data44 = data43[i5];
if(typeof data44 === "string"){
if(func1(data44) > 1024){
const err137 = {instancePath:instancePath+"/payload/lanes/" + i5,schemaPath:"#/oneOf/4/properties/payload/properties/lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(func1(data44) < 1){
const err138 = {instancePath:instancePath+"/payload/lanes/" + i5,schemaPath:"#/oneOf/4/properties/payload/properties/lanes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/payload/lanes/" + i5,schemaPath:"#/oneOf/4/properties/payload/properties/lanes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/payload/lanes",schemaPath:"#/oneOf/4/properties/payload/properties/lanes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data41.expires_at_utc !== undefined){
let data45 = data41.expires_at_utc;
if(typeof data45 === "string"){
if(!pattern9.test(data45)){
const err141 = {instancePath:instancePath+"/payload/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"+"\""};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/payload/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/4/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid0 = _errs108 === errors;
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
}
}
const _errs123 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err145 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data.payload === undefined){
const err146 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data.event !== undefined){
if("EXECUTION_GO_REVOKED" !== data.event){
const err147 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/5/properties/event/const",keyword:"const",params:{allowedValue: "EXECUTION_GO_REVOKED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.payload !== undefined){
let data47 = data.payload;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.reason === undefined){
const err148 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/5/properties/payload/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
for(const key8 in data47){
if(!(key8 === "reason")){
const err149 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/5/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data47.reason !== undefined){
let data48 = data47.reason;
if(typeof data48 === "string"){
if(func1(data48) > 1024){
const err150 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/5/properties/payload/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(func1(data48) < 1){
const err151 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/5/properties/payload/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/5/properties/payload/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/5/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err154 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid0 = _errs123 === errors;
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
const _errs131 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err155 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data.payload === undefined){
const err156 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data.event !== undefined){
if("LANE_STARTED" !== data.event){
const err157 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/6/properties/event/const",keyword:"const",params:{allowedValue: "LANE_STARTED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.payload !== undefined){
let data50 = data.payload;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.execution_id === undefined){
const err158 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"},message:"must have required property '"+"execution_id"+"'"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data50.attempt === undefined){
const err159 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data50.action_version === undefined){
const err160 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/required",keyword:"required",params:{missingProperty: "action_version"},message:"must have required property '"+"action_version"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key9 in data50){
if(!(((key9 === "execution_id") || (key9 === "attempt")) || (key9 === "action_version"))){
const err161 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data50.execution_id !== undefined){
let data51 = data50.execution_id;
if(typeof data51 === "string"){
if(func1(data51) > 1024){
const err162 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/6/properties/payload/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(func1(data51) < 1){
const err163 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/6/properties/payload/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/6/properties/payload/properties/execution_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data50.attempt !== undefined){
let data52 = data50.attempt;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err165 = {instancePath:instancePath+"/payload/attempt",schemaPath:"#/oneOf/6/properties/payload/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 1 || isNaN(data52)){
const err166 = {instancePath:instancePath+"/payload/attempt",schemaPath:"#/oneOf/6/properties/payload/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data50.action_version !== undefined){
let data53 = data50.action_version;
if(typeof data53 === "string"){
if(func1(data53) > 1024){
const err167 = {instancePath:instancePath+"/payload/action_version",schemaPath:"#/oneOf/6/properties/payload/properties/action_version/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(func1(data53) < 1){
const err168 = {instancePath:instancePath+"/payload/action_version",schemaPath:"#/oneOf/6/properties/payload/properties/action_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/payload/action_version",schemaPath:"#/oneOf/6/properties/payload/properties/action_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/6/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err171 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid0 = _errs131 === errors;
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
}
}
const _errs143 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err172 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data.payload === undefined){
const err173 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data.event !== undefined){
if("LANE_RESULT_RECORDED" !== data.event){
const err174 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/7/properties/event/const",keyword:"const",params:{allowedValue: "LANE_RESULT_RECORDED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.payload !== undefined){
let data55 = data.payload;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.execution_id === undefined){
const err175 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "execution_id"},message:"must have required property '"+"execution_id"+"'"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data55.attempt === undefined){
const err176 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data55.overall_pass === undefined){
const err177 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "overall_pass"},message:"must have required property '"+"overall_pass"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data55.snapshot === undefined){
const err178 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "snapshot"},message:"must have required property '"+"snapshot"+"'"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data55.blockers === undefined){
const err179 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "blockers"},message:"must have required property '"+"blockers"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data55.elapsed_seconds === undefined){
const err180 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "elapsed_seconds"},message:"must have required property '"+"elapsed_seconds"+"'"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data55.budget_seconds === undefined){
const err181 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "budget_seconds"},message:"must have required property '"+"budget_seconds"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data55.coverage === undefined){
const err182 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/required",keyword:"required",params:{missingProperty: "coverage"},message:"must have required property '"+"coverage"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key10 in data55){
if(!((((((((key10 === "execution_id") || (key10 === "attempt")) || (key10 === "overall_pass")) || (key10 === "snapshot")) || (key10 === "blockers")) || (key10 === "elapsed_seconds")) || (key10 === "budget_seconds")) || (key10 === "coverage"))){
const err183 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data55.execution_id !== undefined){
let data56 = data55.execution_id;
if(typeof data56 === "string"){
if(func1(data56) > 1024){
const err184 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/7/properties/payload/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(func1(data56) < 1){
const err185 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/7/properties/payload/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/payload/execution_id",schemaPath:"#/oneOf/7/properties/payload/properties/execution_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data55.attempt !== undefined){
let data57 = data55.attempt;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err187 = {instancePath:instancePath+"/payload/attempt",schemaPath:"#/oneOf/7/properties/payload/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 1 || isNaN(data57)){
const err188 = {instancePath:instancePath+"/payload/attempt",schemaPath:"#/oneOf/7/properties/payload/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
if(data55.overall_pass !== undefined){
if(typeof data55.overall_pass !== "boolean"){
const err189 = {instancePath:instancePath+"/payload/overall_pass",schemaPath:"#/oneOf/7/properties/payload/properties/overall_pass/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data55.snapshot !== undefined){
let data59 = data55.snapshot;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.key === undefined){
const err190 = {instancePath:instancePath+"/payload/snapshot",schemaPath:"#/oneOf/7/properties/payload/properties/snapshot/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data59.version_id === undefined){
const err191 = {instancePath:instancePath+"/payload/snapshot",schemaPath:"#/oneOf/7/properties/payload/properties/snapshot/required",keyword:"required",params:{missingProperty: "version_id"},message:"must have required property '"+"version_id"+"'"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data59.sha256 === undefined){
const err192 = {instancePath:instancePath+"/payload/snapshot",schemaPath:"#/oneOf/7/properties/payload/properties/snapshot/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key11 in data59){
if(!(((key11 === "key") || (key11 === "version_id")) || (key11 === "sha256"))){
const err193 = {instancePath:instancePath+"/payload/snapshot",schemaPath:"#/oneOf/7/properties/payload/properties/snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data59.key !== undefined){
let data60 = data59.key;
if(typeof data60 === "string"){
if(func1(data60) > 1024){
const err194 = {instancePath:instancePath+"/payload/snapshot/key",schemaPath:"#/oneOf/7/properties/payload/properties/snapshot/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(func1(data60) < 1){
const err195 = {instancePath:instancePath+"/payload/snapshot/key",schemaPath:"#/oneOf/7/properties/payload/properties/snapshot/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/payload/snapshot/key",schemaPath:"#/oneOf/7/properties/payload/properties/snapshot/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data59.version_id !== undefined){
let data61 = data59.version_id;
if(typeof data61 === "string"){
if(func1(data61) > 1024){
const err197 = {instancePath:instancePath+"/payload/snapshot/version_id",schemaPath:"#/oneOf/7/properties/payload/properties/snapshot/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(func1(data61) < 1){
const err198 = {instancePath:instancePath+"/payload/snapshot/version_id",schemaPath:"#/oneOf/7/properties/payload/properties/snapshot/properties/version_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/payload/snapshot/version_id",schemaPath:"#/oneOf/7/properties/payload/properties/snapshot/properties/version_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data59.sha256 !== undefined){
let data62 = data59.sha256;
if(typeof data62 === "string"){
if(!pattern4.test(data62)){
const err200 = {instancePath:instancePath+"/payload/snapshot/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/payload/snapshot/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/payload/snapshot",schemaPath:"#/oneOf/7/properties/payload/properties/snapshot/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data55.blockers !== undefined){
let data63 = data55.blockers;
if(Array.isArray(data63)){
const len6 = data63.length;
for(let i6=0; i6<len6; i6++){
let data64 = data63[i6];
if(typeof data64 === "string"){
if(func1(data64) > 1024){
const err203 = {instancePath:instancePath+"/payload/blockers/" + i6,schemaPath:"#/oneOf/7/properties/payload/properties/blockers/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(func1(data64) < 1){
const err204 = {instancePath:instancePath+"/payload/blockers/" + i6,schemaPath:"#/oneOf/7/properties/payload/properties/blockers/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err205 = {instancePath:instancePath+"/payload/blockers/" + i6,schemaPath:"#/oneOf/7/properties/payload/properties/blockers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/payload/blockers",schemaPath:"#/oneOf/7/properties/payload/properties/blockers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data55.elapsed_seconds !== undefined){
let data65 = data55.elapsed_seconds;
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err207 = {instancePath:instancePath+"/payload/elapsed_seconds",schemaPath:"#/oneOf/7/properties/payload/properties/elapsed_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/payload/elapsed_seconds",schemaPath:"#/oneOf/7/properties/payload/properties/elapsed_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data55.budget_seconds !== undefined){
let data66 = data55.budget_seconds;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err209 = {instancePath:instancePath+"/payload/budget_seconds",schemaPath:"#/oneOf/7/properties/payload/properties/budget_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 1 || isNaN(data66)){
const err210 = {instancePath:instancePath+"/payload/budget_seconds",schemaPath:"#/oneOf/7/properties/payload/properties/budget_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data55.coverage !== undefined){
let data67 = data55.coverage;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.evaluated === undefined){
const err211 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "evaluated"},message:"must have required property '"+"evaluated"+"'"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data67.planned_checks === undefined){
const err212 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "planned_checks"},message:"must have required property '"+"planned_checks"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data67.substrate_checks === undefined){
const err213 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "substrate_checks"},message:"must have required property '"+"substrate_checks"+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
for(const key12 in data67){
if(!(((key12 === "evaluated") || (key12 === "planned_checks")) || (key12 === "substrate_checks"))){
const err214 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data67.evaluated !== undefined){
let data68 = data67.evaluated;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err215 = {instancePath:instancePath+"/payload/coverage/evaluated",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
const err216 = {instancePath:instancePath+"/payload/coverage/evaluated",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
if(data67.planned_checks !== undefined){
let data69 = data67.planned_checks;
if(Array.isArray(data69)){
const len7 = data69.length;
for(let i7=0; i7<len7; i7++){
let data70 = data69[i7];
if(typeof data70 === "string"){
if(func1(data70) > 1024){
const err217 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i7,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(func1(data70) < 1){
const err218 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i7,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err219 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i7,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err220 = {instancePath:instancePath+"/payload/coverage/planned_checks",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/planned_checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data67.substrate_checks !== undefined){
let data71 = data67.substrate_checks;
if(Array.isArray(data71)){
const len8 = data71.length;
for(let i8=0; i8<len8; i8++){
let data72 = data71[i8];
if(typeof data72 === "string"){
if(func1(data72) > 1024){
const err221 = {instancePath:instancePath+"/payload/coverage/substrate_checks/" + i8,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/substrate_checks/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(func1(data72) < 1){
const err222 = {instancePath:instancePath+"/payload/coverage/substrate_checks/" + i8,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/substrate_checks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/payload/coverage/substrate_checks/" + i8,schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/substrate_checks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/payload/coverage/substrate_checks",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/properties/substrate_checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err225 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/7/properties/payload/properties/coverage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/7/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid0 = _errs143 === errors;
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
}
}
const _errs186 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err228 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data.payload === undefined){
const err229 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data.event !== undefined){
if("BLOCKER_OPENED" !== data.event){
const err230 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/8/properties/event/const",keyword:"const",params:{allowedValue: "BLOCKER_OPENED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data.payload !== undefined){
let data74 = data.payload;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.code === undefined){
const err231 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data74.check_ids === undefined){
const err232 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/required",keyword:"required",params:{missingProperty: "check_ids"},message:"must have required property '"+"check_ids"+"'"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data74.message === undefined){
const err233 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data74.closure_criteria === undefined){
const err234 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/required",keyword:"required",params:{missingProperty: "closure_criteria"},message:"must have required property '"+"closure_criteria"+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key13 in data74){
if(!((((key13 === "code") || (key13 === "check_ids")) || (key13 === "message")) || (key13 === "closure_criteria"))){
const err235 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data74.code !== undefined){
let data75 = data74.code;
if(typeof data75 === "string"){
if(func1(data75) > 1024){
const err236 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/8/properties/payload/properties/code/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(func1(data75) < 1){
const err237 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/8/properties/payload/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err238 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/8/properties/payload/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data74.check_ids !== undefined){
let data76 = data74.check_ids;
if(Array.isArray(data76)){
const len9 = data76.length;
for(let i9=0; i9<len9; i9++){
let data77 = data76[i9];
if(typeof data77 === "string"){
if(func1(data77) > 1024){
const err239 = {instancePath:instancePath+"/payload/check_ids/" + i9,schemaPath:"#/oneOf/8/properties/payload/properties/check_ids/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(func1(data77) < 1){
const err240 = {instancePath:instancePath+"/payload/check_ids/" + i9,schemaPath:"#/oneOf/8/properties/payload/properties/check_ids/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/payload/check_ids/" + i9,schemaPath:"#/oneOf/8/properties/payload/properties/check_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/payload/check_ids",schemaPath:"#/oneOf/8/properties/payload/properties/check_ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data74.message !== undefined){
let data78 = data74.message;
if(typeof data78 === "string"){
if(func1(data78) > 1024){
const err243 = {instancePath:instancePath+"/payload/message",schemaPath:"#/oneOf/8/properties/payload/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(func1(data78) < 1){
const err244 = {instancePath:instancePath+"/payload/message",schemaPath:"#/oneOf/8/properties/payload/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/payload/message",schemaPath:"#/oneOf/8/properties/payload/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data74.closure_criteria !== undefined){
let data79 = data74.closure_criteria;
if(typeof data79 === "string"){
if(func1(data79) > 1024){
const err246 = {instancePath:instancePath+"/payload/closure_criteria",schemaPath:"#/oneOf/8/properties/payload/properties/closure_criteria/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(func1(data79) < 1){
const err247 = {instancePath:instancePath+"/payload/closure_criteria",schemaPath:"#/oneOf/8/properties/payload/properties/closure_criteria/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/payload/closure_criteria",schemaPath:"#/oneOf/8/properties/payload/properties/closure_criteria/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/8/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err250 = {instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var _valid0 = _errs186 === errors;
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
}
}
const _errs202 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err251 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data.payload === undefined){
const err252 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data.event !== undefined){
if("BLOCKER_CLOSED" !== data.event){
const err253 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/9/properties/event/const",keyword:"const",params:{allowedValue: "BLOCKER_CLOSED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data.payload !== undefined){
let data81 = data.payload;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.code === undefined){
const err254 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/9/properties/payload/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data81.closing_snapshot === undefined){
const err255 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/9/properties/payload/required",keyword:"required",params:{missingProperty: "closing_snapshot"},message:"must have required property '"+"closing_snapshot"+"'"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
for(const key14 in data81){
if(!((key14 === "code") || (key14 === "closing_snapshot"))){
const err256 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/9/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data81.code !== undefined){
let data82 = data81.code;
if(typeof data82 === "string"){
if(func1(data82) > 1024){
const err257 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/9/properties/payload/properties/code/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(func1(data82) < 1){
const err258 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/9/properties/payload/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/payload/code",schemaPath:"#/oneOf/9/properties/payload/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data81.closing_snapshot !== undefined){
let data83 = data81.closing_snapshot;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.key === undefined){
const err260 = {instancePath:instancePath+"/payload/closing_snapshot",schemaPath:"#/oneOf/9/properties/payload/properties/closing_snapshot/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data83.version_id === undefined){
const err261 = {instancePath:instancePath+"/payload/closing_snapshot",schemaPath:"#/oneOf/9/properties/payload/properties/closing_snapshot/required",keyword:"required",params:{missingProperty: "version_id"},message:"must have required property '"+"version_id"+"'"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data83.sha256 === undefined){
const err262 = {instancePath:instancePath+"/payload/closing_snapshot",schemaPath:"#/oneOf/9/properties/payload/properties/closing_snapshot/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
for(const key15 in data83){
if(!(((key15 === "key") || (key15 === "version_id")) || (key15 === "sha256"))){
const err263 = {instancePath:instancePath+"/payload/closing_snapshot",schemaPath:"#/oneOf/9/properties/payload/properties/closing_snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data83.key !== undefined){
let data84 = data83.key;
if(typeof data84 === "string"){
if(func1(data84) > 1024){
const err264 = {instancePath:instancePath+"/payload/closing_snapshot/key",schemaPath:"#/oneOf/9/properties/payload/properties/closing_snapshot/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(func1(data84) < 1){
const err265 = {instancePath:instancePath+"/payload/closing_snapshot/key",schemaPath:"#/oneOf/9/properties/payload/properties/closing_snapshot/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err266 = {instancePath:instancePath+"/payload/closing_snapshot/key",schemaPath:"#/oneOf/9/properties/payload/properties/closing_snapshot/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data83.version_id !== undefined){
let data85 = data83.version_id;
if(typeof data85 === "string"){
if(func1(data85) > 1024){
const err267 = {instancePath:instancePath+"/payload/closing_snapshot/version_id",schemaPath:"#/oneOf/9/properties/payload/properties/closing_snapshot/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(func1(data85) < 1){
const err268 = {instancePath:instancePath+"/payload/closing_snapshot/version_id",schemaPath:"#/oneOf/9/properties/payload/properties/closing_snapshot/properties/version_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/payload/closing_snapshot/version_id",schemaPath:"#/oneOf/9/properties/payload/properties/closing_snapshot/properties/version_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data83.sha256 !== undefined){
let data86 = data83.sha256;
if(typeof data86 === "string"){
if(!pattern4.test(data86)){
const err270 = {instancePath:instancePath+"/payload/closing_snapshot/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/payload/closing_snapshot/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/payload/closing_snapshot",schemaPath:"#/oneOf/9/properties/payload/properties/closing_snapshot/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/9/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid0 = _errs202 === errors;
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
}
}
const _errs220 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err275 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(data.payload === undefined){
const err276 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data.event !== undefined){
if("DRIFT_RAISED" !== data.event){
const err277 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/10/properties/event/const",keyword:"const",params:{allowedValue: "DRIFT_RAISED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data.payload !== undefined){
let data88 = data.payload;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.class === undefined){
const err278 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data88.impact === undefined){
const err279 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data88.severity === undefined){
const err280 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data88.evidence === undefined){
const err281 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
for(const key16 in data88){
if(!((((key16 === "class") || (key16 === "impact")) || (key16 === "severity")) || (key16 === "evidence"))){
const err282 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data88.class !== undefined){
let data89 = data88.class;
if(typeof data89 === "string"){
if(func1(data89) > 1024){
const err283 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/10/properties/payload/properties/class/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(func1(data89) < 1){
const err284 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/10/properties/payload/properties/class/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/10/properties/payload/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data88.impact !== undefined){
let data90 = data88.impact;
if(typeof data90 === "string"){
if(func1(data90) > 1024){
const err286 = {instancePath:instancePath+"/payload/impact",schemaPath:"#/oneOf/10/properties/payload/properties/impact/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(func1(data90) < 1){
const err287 = {instancePath:instancePath+"/payload/impact",schemaPath:"#/oneOf/10/properties/payload/properties/impact/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/payload/impact",schemaPath:"#/oneOf/10/properties/payload/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data88.severity !== undefined){
if("STOP" !== data88.severity){
const err289 = {instancePath:instancePath+"/payload/severity",schemaPath:"#/oneOf/10/properties/payload/properties/severity/const",keyword:"const",params:{allowedValue: "STOP"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data88.evidence !== undefined){
let data92 = data88.evidence;
if(Array.isArray(data92)){
const len10 = data92.length;
for(let i10=0; i10<len10; i10++){
let data93 = data92[i10];
if(typeof data93 === "string"){
if(func1(data93) > 1024){
const err290 = {instancePath:instancePath+"/payload/evidence/" + i10,schemaPath:"#/oneOf/10/properties/payload/properties/evidence/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(func1(data93) < 1){
const err291 = {instancePath:instancePath+"/payload/evidence/" + i10,schemaPath:"#/oneOf/10/properties/payload/properties/evidence/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err292 = {instancePath:instancePath+"/payload/evidence/" + i10,schemaPath:"#/oneOf/10/properties/payload/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err293 = {instancePath:instancePath+"/payload/evidence",schemaPath:"#/oneOf/10/properties/payload/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/10/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
var _valid0 = _errs220 === errors;
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
const _errs235 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err296 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data.payload === undefined){
const err297 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data.event !== undefined){
if("DRIFT_RESOLVED" !== data.event){
const err298 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/11/properties/event/const",keyword:"const",params:{allowedValue: "DRIFT_RESOLVED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data.payload !== undefined){
let data95 = data.payload;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.class === undefined){
const err299 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data95.resolution === undefined){
const err300 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "resolution"},message:"must have required property '"+"resolution"+"'"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(data95.refs === undefined){
const err301 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "refs"},message:"must have required property '"+"refs"+"'"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data95.stale_lanes === undefined){
const err302 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/required",keyword:"required",params:{missingProperty: "stale_lanes"},message:"must have required property '"+"stale_lanes"+"'"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
for(const key17 in data95){
if(!((((key17 === "class") || (key17 === "resolution")) || (key17 === "refs")) || (key17 === "stale_lanes"))){
const err303 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data95.class !== undefined){
let data96 = data95.class;
if(typeof data96 === "string"){
if(func1(data96) > 1024){
const err304 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/11/properties/payload/properties/class/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(func1(data96) < 1){
const err305 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/11/properties/payload/properties/class/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err306 = {instancePath:instancePath+"/payload/class",schemaPath:"#/oneOf/11/properties/payload/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data95.resolution !== undefined){
let data97 = data95.resolution;
if(!((data97 === "REVERTED") || (data97 === "REPINNED"))){
const err307 = {instancePath:instancePath+"/payload/resolution",schemaPath:"#/oneOf/11/properties/payload/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[11].properties.payload.properties.resolution.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data95.refs !== undefined){
let data98 = data95.refs;
if(Array.isArray(data98)){
const len11 = data98.length;
for(let i11=0; i11<len11; i11++){
let data99 = data98[i11];
if(typeof data99 === "string"){
if(func1(data99) > 1024){
const err308 = {instancePath:instancePath+"/payload/refs/" + i11,schemaPath:"#/oneOf/11/properties/payload/properties/refs/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(func1(data99) < 1){
const err309 = {instancePath:instancePath+"/payload/refs/" + i11,schemaPath:"#/oneOf/11/properties/payload/properties/refs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/payload/refs/" + i11,schemaPath:"#/oneOf/11/properties/payload/properties/refs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/payload/refs",schemaPath:"#/oneOf/11/properties/payload/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data95.stale_lanes !== undefined){
let data100 = data95.stale_lanes;
if(Array.isArray(data100)){
const len12 = data100.length;
for(let i12=0; i12<len12; i12++){
let data101 = data100[i12];
if(typeof data101 === "string"){
if(func1(data101) > 1024){
const err312 = {instancePath:instancePath+"/payload/stale_lanes/" + i12,schemaPath:"#/oneOf/11/properties/payload/properties/stale_lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(func1(data101) < 1){
const err313 = {instancePath:instancePath+"/payload/stale_lanes/" + i12,schemaPath:"#/oneOf/11/properties/payload/properties/stale_lanes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/payload/stale_lanes/" + i12,schemaPath:"#/oneOf/11/properties/payload/properties/stale_lanes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err315 = {instancePath:instancePath+"/payload/stale_lanes",schemaPath:"#/oneOf/11/properties/payload/properties/stale_lanes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/11/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
var _valid0 = _errs235 === errors;
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
}
}
const _errs252 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err318 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(data.payload === undefined){
const err319 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(data.event !== undefined){
if("TRANSITION_CHECKED" !== data.event){
const err320 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/12/properties/event/const",keyword:"const",params:{allowedValue: "TRANSITION_CHECKED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data.payload !== undefined){
let data103 = data.payload;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.items === undefined){
const err321 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/12/properties/payload/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
for(const key18 in data103){
if(!(key18 === "items")){
const err322 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/12/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data103.items !== undefined){
let data104 = data103.items;
if(Array.isArray(data104)){
const len13 = data104.length;
for(let i13=0; i13<len13; i13++){
let data105 = data104[i13];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.id === undefined){
const err323 = {instancePath:instancePath+"/payload/items/" + i13,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data105.pass === undefined){
const err324 = {instancePath:instancePath+"/payload/items/" + i13,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/required",keyword:"required",params:{missingProperty: "pass"},message:"must have required property '"+"pass"+"'"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(data105.detail === undefined){
const err325 = {instancePath:instancePath+"/payload/items/" + i13,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
for(const key19 in data105){
if(!(((key19 === "id") || (key19 === "pass")) || (key19 === "detail"))){
const err326 = {instancePath:instancePath+"/payload/items/" + i13,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data105.id !== undefined){
let data106 = data105.id;
if(!((((((data106 === "T1") || (data106 === "T2")) || (data106 === "T3")) || (data106 === "T4")) || (data106 === "T5")) || (data106 === "T6"))){
const err327 = {instancePath:instancePath+"/payload/items/" + i13+"/id",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/id/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[12].properties.payload.properties.items.items.properties.id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data105.pass !== undefined){
if(typeof data105.pass !== "boolean"){
const err328 = {instancePath:instancePath+"/payload/items/" + i13+"/pass",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/pass/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data105.detail !== undefined){
let data108 = data105.detail;
if(typeof data108 === "string"){
if(func1(data108) > 1024){
const err329 = {instancePath:instancePath+"/payload/items/" + i13+"/detail",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/detail/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(func1(data108) < 1){
const err330 = {instancePath:instancePath+"/payload/items/" + i13+"/detail",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/detail/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err331 = {instancePath:instancePath+"/payload/items/" + i13+"/detail",schemaPath:"#/oneOf/12/properties/payload/properties/items/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err332 = {instancePath:instancePath+"/payload/items/" + i13,schemaPath:"#/oneOf/12/properties/payload/properties/items/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err333 = {instancePath:instancePath+"/payload/items",schemaPath:"#/oneOf/12/properties/payload/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
else {
const err334 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/12/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
else {
const err335 = {instancePath,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
var _valid0 = _errs252 === errors;
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
const _errs268 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err336 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(data.payload === undefined){
const err337 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(data.event !== undefined){
if("PHASE_COMPLETED" !== data.event){
const err338 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/13/properties/event/const",keyword:"const",params:{allowedValue: "PHASE_COMPLETED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data.payload !== undefined){
let data110 = data.payload;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.checklist_sha256 === undefined){
const err339 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "checklist_sha256"},message:"must have required property '"+"checklist_sha256"+"'"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data110.envelope === undefined){
const err340 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "envelope"},message:"must have required property '"+"envelope"+"'"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data110.verdict_code === undefined){
const err341 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "verdict_code"},message:"must have required property '"+"verdict_code"+"'"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data110.bundle_root_sha256 === undefined){
const err342 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "bundle_root_sha256"},message:"must have required property '"+"bundle_root_sha256"+"'"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data110.coverage === undefined){
const err343 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/required",keyword:"required",params:{missingProperty: "coverage"},message:"must have required property '"+"coverage"+"'"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
for(const key20 in data110){
if(!(((((key20 === "checklist_sha256") || (key20 === "envelope")) || (key20 === "verdict_code")) || (key20 === "bundle_root_sha256")) || (key20 === "coverage"))){
const err344 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data110.checklist_sha256 !== undefined){
let data111 = data110.checklist_sha256;
if(typeof data111 === "string"){
if(!pattern4.test(data111)){
const err345 = {instancePath:instancePath+"/payload/checklist_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
else {
const err346 = {instancePath:instancePath+"/payload/checklist_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data110.envelope !== undefined){
let data112 = data110.envelope;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.key === undefined){
const err347 = {instancePath:instancePath+"/payload/envelope",schemaPath:"#/oneOf/13/properties/payload/properties/envelope/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data112.version_id === undefined){
const err348 = {instancePath:instancePath+"/payload/envelope",schemaPath:"#/oneOf/13/properties/payload/properties/envelope/required",keyword:"required",params:{missingProperty: "version_id"},message:"must have required property '"+"version_id"+"'"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(data112.sha256 === undefined){
const err349 = {instancePath:instancePath+"/payload/envelope",schemaPath:"#/oneOf/13/properties/payload/properties/envelope/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
for(const key21 in data112){
if(!(((key21 === "key") || (key21 === "version_id")) || (key21 === "sha256"))){
const err350 = {instancePath:instancePath+"/payload/envelope",schemaPath:"#/oneOf/13/properties/payload/properties/envelope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data112.key !== undefined){
let data113 = data112.key;
if(typeof data113 === "string"){
if(func1(data113) > 1024){
const err351 = {instancePath:instancePath+"/payload/envelope/key",schemaPath:"#/oneOf/13/properties/payload/properties/envelope/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(func1(data113) < 1){
const err352 = {instancePath:instancePath+"/payload/envelope/key",schemaPath:"#/oneOf/13/properties/payload/properties/envelope/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err353 = {instancePath:instancePath+"/payload/envelope/key",schemaPath:"#/oneOf/13/properties/payload/properties/envelope/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data112.version_id !== undefined){
let data114 = data112.version_id;
if(typeof data114 === "string"){
if(func1(data114) > 1024){
const err354 = {instancePath:instancePath+"/payload/envelope/version_id",schemaPath:"#/oneOf/13/properties/payload/properties/envelope/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(func1(data114) < 1){
const err355 = {instancePath:instancePath+"/payload/envelope/version_id",schemaPath:"#/oneOf/13/properties/payload/properties/envelope/properties/version_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
else {
const err356 = {instancePath:instancePath+"/payload/envelope/version_id",schemaPath:"#/oneOf/13/properties/payload/properties/envelope/properties/version_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data112.sha256 !== undefined){
let data115 = data112.sha256;
if(typeof data115 === "string"){
if(!pattern4.test(data115)){
const err357 = {instancePath:instancePath+"/payload/envelope/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/payload/envelope/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/payload/envelope",schemaPath:"#/oneOf/13/properties/payload/properties/envelope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data110.verdict_code !== undefined){
let data116 = data110.verdict_code;
if(typeof data116 === "string"){
if(func1(data116) > 1024){
const err360 = {instancePath:instancePath+"/payload/verdict_code",schemaPath:"#/oneOf/13/properties/payload/properties/verdict_code/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(func1(data116) < 1){
const err361 = {instancePath:instancePath+"/payload/verdict_code",schemaPath:"#/oneOf/13/properties/payload/properties/verdict_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err362 = {instancePath:instancePath+"/payload/verdict_code",schemaPath:"#/oneOf/13/properties/payload/properties/verdict_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data110.bundle_root_sha256 !== undefined){
let data117 = data110.bundle_root_sha256;
if(typeof data117 === "string"){
if(!pattern4.test(data117)){
const err363 = {instancePath:instancePath+"/payload/bundle_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
else {
const err364 = {instancePath:instancePath+"/payload/bundle_root_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data110.coverage !== undefined){
let data118 = data110.coverage;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.planned_lanes === undefined){
const err365 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "planned_lanes"},message:"must have required property '"+"planned_lanes"+"'"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(data118.planned_checks === undefined){
const err366 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "planned_checks"},message:"must have required property '"+"planned_checks"+"'"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(data118.substrate_checks === undefined){
const err367 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/required",keyword:"required",params:{missingProperty: "substrate_checks"},message:"must have required property '"+"substrate_checks"+"'"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
for(const key22 in data118){
if(!(((key22 === "planned_lanes") || (key22 === "planned_checks")) || (key22 === "substrate_checks"))){
const err368 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data118.planned_lanes !== undefined){
let data119 = data118.planned_lanes;
if(Array.isArray(data119)){
const len14 = data119.length;
for(let i14=0; i14<len14; i14++){
let data120 = data119[i14];
if(typeof data120 === "string"){
if(func1(data120) > 1024){
const err369 = {instancePath:instancePath+"/payload/coverage/planned_lanes/" + i14,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(func1(data120) < 1){
const err370 = {instancePath:instancePath+"/payload/coverage/planned_lanes/" + i14,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err371 = {instancePath:instancePath+"/payload/coverage/planned_lanes/" + i14,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err372 = {instancePath:instancePath+"/payload/coverage/planned_lanes",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_lanes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data118.planned_checks !== undefined){
let data121 = data118.planned_checks;
if(Array.isArray(data121)){
const len15 = data121.length;
for(let i15=0; i15<len15; i15++){
let data122 = data121[i15];
if(typeof data122 === "string"){
if(func1(data122) > 1024){
const err373 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i15,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(func1(data122) < 1){
const err374 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i15,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
else {
const err375 = {instancePath:instancePath+"/payload/coverage/planned_checks/" + i15,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
else {
const err376 = {instancePath:instancePath+"/payload/coverage/planned_checks",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/planned_checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data118.substrate_checks !== undefined){
let data123 = data118.substrate_checks;
if(Array.isArray(data123)){
const len16 = data123.length;
for(let i16=0; i16<len16; i16++){
let data124 = data123[i16];
if(typeof data124 === "string"){
if(func1(data124) > 1024){
const err377 = {instancePath:instancePath+"/payload/coverage/substrate_checks/" + i16,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/substrate_checks/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(func1(data124) < 1){
const err378 = {instancePath:instancePath+"/payload/coverage/substrate_checks/" + i16,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/substrate_checks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
else {
const err379 = {instancePath:instancePath+"/payload/coverage/substrate_checks/" + i16,schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/substrate_checks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
}
else {
const err380 = {instancePath:instancePath+"/payload/coverage/substrate_checks",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/properties/substrate_checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
else {
const err381 = {instancePath:instancePath+"/payload/coverage",schemaPath:"#/oneOf/13/properties/payload/properties/coverage/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err382 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/13/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err383 = {instancePath,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
var _valid0 = _errs268 === errors;
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
const _errs307 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err384 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(data.payload === undefined){
const err385 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data.event !== undefined){
if("NEXT_PHASE_HELD" !== data.event){
const err386 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/14/properties/event/const",keyword:"const",params:{allowedValue: "NEXT_PHASE_HELD"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data.payload !== undefined){
let data126 = data.payload;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.hold_reason === undefined){
const err387 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/14/properties/payload/required",keyword:"required",params:{missingProperty: "hold_reason"},message:"must have required property '"+"hold_reason"+"'"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
for(const key23 in data126){
if(!(key23 === "hold_reason")){
const err388 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/14/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data126.hold_reason !== undefined){
let data127 = data126.hold_reason;
if(typeof data127 === "string"){
if(func1(data127) > 1024){
const err389 = {instancePath:instancePath+"/payload/hold_reason",schemaPath:"#/oneOf/14/properties/payload/properties/hold_reason/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(func1(data127) < 1){
const err390 = {instancePath:instancePath+"/payload/hold_reason",schemaPath:"#/oneOf/14/properties/payload/properties/hold_reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err391 = {instancePath:instancePath+"/payload/hold_reason",schemaPath:"#/oneOf/14/properties/payload/properties/hold_reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
else {
const err392 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/14/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
else {
const err393 = {instancePath,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
var _valid0 = _errs307 === errors;
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
const _errs315 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err394 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data.payload === undefined){
const err395 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(data.event !== undefined){
if("PHASE_REOPENED" !== data.event){
const err396 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/15/properties/event/const",keyword:"const",params:{allowedValue: "PHASE_REOPENED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data.payload !== undefined){
let data129 = data.payload;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.reason === undefined){
const err397 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data129.affected_lanes === undefined){
const err398 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "affected_lanes"},message:"must have required property '"+"affected_lanes"+"'"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
if(data129.occupied_by === undefined){
const err399 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/required",keyword:"required",params:{missingProperty: "occupied_by"},message:"must have required property '"+"occupied_by"+"'"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
for(const key24 in data129){
if(!(((key24 === "reason") || (key24 === "affected_lanes")) || (key24 === "occupied_by"))){
const err400 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data129.reason !== undefined){
let data130 = data129.reason;
if(!((((data130 === "SCOPE_UPLIFT") || (data130 === "DRIFT_DISCOVERED")) || (data130 === "EVIDENCE_INVALIDATED")) || (data130 === "RERUN_APPROVED"))){
const err401 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/15/properties/payload/properties/reason/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[15].properties.payload.properties.reason.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data129.affected_lanes !== undefined){
let data131 = data129.affected_lanes;
if(Array.isArray(data131)){
const len17 = data131.length;
for(let i17=0; i17<len17; i17++){
let data132 = data131[i17];
if(typeof data132 === "string"){
if(func1(data132) > 1024){
const err402 = {instancePath:instancePath+"/payload/affected_lanes/" + i17,schemaPath:"#/oneOf/15/properties/payload/properties/affected_lanes/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(func1(data132) < 1){
const err403 = {instancePath:instancePath+"/payload/affected_lanes/" + i17,schemaPath:"#/oneOf/15/properties/payload/properties/affected_lanes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
else {
const err404 = {instancePath:instancePath+"/payload/affected_lanes/" + i17,schemaPath:"#/oneOf/15/properties/payload/properties/affected_lanes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
else {
const err405 = {instancePath:instancePath+"/payload/affected_lanes",schemaPath:"#/oneOf/15/properties/payload/properties/affected_lanes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data129.occupied_by !== undefined){
let data133 = data129.occupied_by;
const _errs327 = errors;
let valid92 = false;
let passing4 = null;
const _errs328 = errors;
if(!(((((((((((data133 === "M0") || (data133 === "M1")) || (data133 === "M2")) || (data133 === "M3")) || (data133 === "M4")) || (data133 === "M5")) || (data133 === "M6")) || (data133 === "M7")) || (data133 === "M8")) || (data133 === "M9")) || (data133 === "M10"))){
const err406 = {instancePath:instancePath+"/payload/occupied_by",schemaPath:"#/oneOf/15/properties/payload/properties/occupied_by/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[15].properties.payload.properties.occupied_by.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
var _valid4 = _errs328 === errors;
if(_valid4){
valid92 = true;
passing4 = 0;
}
const _errs329 = errors;
if(data133 !== null){
const err407 = {instancePath:instancePath+"/payload/occupied_by",schemaPath:"#/oneOf/15/properties/payload/properties/occupied_by/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
var _valid4 = _errs329 === errors;
if(_valid4 && valid92){
valid92 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid92 = true;
passing4 = 1;
}
}
if(!valid92){
const err408 = {instancePath:instancePath+"/payload/occupied_by",schemaPath:"#/oneOf/15/properties/payload/properties/occupied_by/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
else {
errors = _errs327;
if(vErrors !== null){
if(_errs327){
vErrors.length = _errs327;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err409 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/15/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
}
else {
const err410 = {instancePath,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
var _valid0 = _errs315 === errors;
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
}
}
const _errs331 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err411 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(data.payload === undefined){
const err412 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(data.event !== undefined){
if("WAIVER_RECORDED" !== data.event){
const err413 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/16/properties/event/const",keyword:"const",params:{allowedValue: "WAIVER_RECORDED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data.payload !== undefined){
let data135 = data.payload;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.item === undefined){
const err414 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(data135.reason === undefined){
const err415 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(data135.expires_at_utc === undefined){
const err416 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "expires_at_utc"},message:"must have required property '"+"expires_at_utc"+"'"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(data135.residual_risk === undefined){
const err417 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/required",keyword:"required",params:{missingProperty: "residual_risk"},message:"must have required property '"+"residual_risk"+"'"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
for(const key25 in data135){
if(!((((key25 === "item") || (key25 === "reason")) || (key25 === "expires_at_utc")) || (key25 === "residual_risk"))){
const err418 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data135.item !== undefined){
let data136 = data135.item;
if(typeof data136 === "string"){
if(func1(data136) > 1024){
const err419 = {instancePath:instancePath+"/payload/item",schemaPath:"#/oneOf/16/properties/payload/properties/item/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(func1(data136) < 1){
const err420 = {instancePath:instancePath+"/payload/item",schemaPath:"#/oneOf/16/properties/payload/properties/item/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/payload/item",schemaPath:"#/oneOf/16/properties/payload/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data135.reason !== undefined){
let data137 = data135.reason;
if(typeof data137 === "string"){
if(func1(data137) > 1024){
const err422 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/16/properties/payload/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(func1(data137) < 1){
const err423 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/16/properties/payload/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err424 = {instancePath:instancePath+"/payload/reason",schemaPath:"#/oneOf/16/properties/payload/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data135.expires_at_utc !== undefined){
let data138 = data135.expires_at_utc;
if(typeof data138 === "string"){
if(!pattern9.test(data138)){
const err425 = {instancePath:instancePath+"/payload/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"+"\""};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
else {
const err426 = {instancePath:instancePath+"/payload/expires_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data135.residual_risk !== undefined){
let data139 = data135.residual_risk;
if(typeof data139 === "string"){
if(func1(data139) > 1024){
const err427 = {instancePath:instancePath+"/payload/residual_risk",schemaPath:"#/oneOf/16/properties/payload/properties/residual_risk/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if(func1(data139) < 1){
const err428 = {instancePath:instancePath+"/payload/residual_risk",schemaPath:"#/oneOf/16/properties/payload/properties/residual_risk/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err429 = {instancePath:instancePath+"/payload/residual_risk",schemaPath:"#/oneOf/16/properties/payload/properties/residual_risk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
else {
const err430 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/16/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
else {
const err431 = {instancePath,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
var _valid0 = _errs331 === errors;
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
}
}
const _errs346 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err432 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(data.payload === undefined){
const err433 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(data.event !== undefined){
if("BUDGET_STOP_SET" !== data.event){
const err434 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/17/properties/event/const",keyword:"const",params:{allowedValue: "BUDGET_STOP_SET"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data.payload !== undefined){
let data141 = data.payload;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.amount === undefined){
const err435 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(data141.currency === undefined){
const err436 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(data141.snapshot === undefined){
const err437 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/required",keyword:"required",params:{missingProperty: "snapshot"},message:"must have required property '"+"snapshot"+"'"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
for(const key26 in data141){
if(!(((key26 === "amount") || (key26 === "currency")) || (key26 === "snapshot"))){
const err438 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data141.amount !== undefined){
let data142 = data141.amount;
if(typeof data142 === "string"){
if(func1(data142) > 1024){
const err439 = {instancePath:instancePath+"/payload/amount",schemaPath:"#/oneOf/17/properties/payload/properties/amount/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(func1(data142) < 1){
const err440 = {instancePath:instancePath+"/payload/amount",schemaPath:"#/oneOf/17/properties/payload/properties/amount/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/payload/amount",schemaPath:"#/oneOf/17/properties/payload/properties/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data141.currency !== undefined){
if("USD" !== data141.currency){
const err442 = {instancePath:instancePath+"/payload/currency",schemaPath:"#/oneOf/17/properties/payload/properties/currency/const",keyword:"const",params:{allowedValue: "USD"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data141.snapshot !== undefined){
let data144 = data141.snapshot;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.key === undefined){
const err443 = {instancePath:instancePath+"/payload/snapshot",schemaPath:"#/oneOf/17/properties/payload/properties/snapshot/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(data144.version_id === undefined){
const err444 = {instancePath:instancePath+"/payload/snapshot",schemaPath:"#/oneOf/17/properties/payload/properties/snapshot/required",keyword:"required",params:{missingProperty: "version_id"},message:"must have required property '"+"version_id"+"'"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(data144.sha256 === undefined){
const err445 = {instancePath:instancePath+"/payload/snapshot",schemaPath:"#/oneOf/17/properties/payload/properties/snapshot/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
for(const key27 in data144){
if(!(((key27 === "key") || (key27 === "version_id")) || (key27 === "sha256"))){
const err446 = {instancePath:instancePath+"/payload/snapshot",schemaPath:"#/oneOf/17/properties/payload/properties/snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data144.key !== undefined){
let data145 = data144.key;
if(typeof data145 === "string"){
if(func1(data145) > 1024){
const err447 = {instancePath:instancePath+"/payload/snapshot/key",schemaPath:"#/oneOf/17/properties/payload/properties/snapshot/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(func1(data145) < 1){
const err448 = {instancePath:instancePath+"/payload/snapshot/key",schemaPath:"#/oneOf/17/properties/payload/properties/snapshot/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err449 = {instancePath:instancePath+"/payload/snapshot/key",schemaPath:"#/oneOf/17/properties/payload/properties/snapshot/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data144.version_id !== undefined){
let data146 = data144.version_id;
if(typeof data146 === "string"){
if(func1(data146) > 1024){
const err450 = {instancePath:instancePath+"/payload/snapshot/version_id",schemaPath:"#/oneOf/17/properties/payload/properties/snapshot/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(func1(data146) < 1){
const err451 = {instancePath:instancePath+"/payload/snapshot/version_id",schemaPath:"#/oneOf/17/properties/payload/properties/snapshot/properties/version_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
else {
const err452 = {instancePath:instancePath+"/payload/snapshot/version_id",schemaPath:"#/oneOf/17/properties/payload/properties/snapshot/properties/version_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data144.sha256 !== undefined){
let data147 = data144.sha256;
if(typeof data147 === "string"){
if(!pattern4.test(data147)){
const err453 = {instancePath:instancePath+"/payload/snapshot/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/payload/snapshot/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
else {
const err455 = {instancePath:instancePath+"/payload/snapshot",schemaPath:"#/oneOf/17/properties/payload/properties/snapshot/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
}
else {
const err456 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/17/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
}
else {
const err457 = {instancePath,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
var _valid0 = _errs346 === errors;
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
const _errs365 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err458 = {instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(data.payload === undefined){
const err459 = {instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data.event !== undefined){
if("BUDGET_STOP_CLEARED" !== data.event){
const err460 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/18/properties/event/const",keyword:"const",params:{allowedValue: "BUDGET_STOP_CLEARED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data.payload !== undefined){
let data149 = data.payload;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.amount === undefined){
const err461 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(data149.currency === undefined){
const err462 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(data149.reset_intent === undefined){
const err463 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "reset_intent"},message:"must have required property '"+"reset_intent"+"'"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(data149.snapshot === undefined){
const err464 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/required",keyword:"required",params:{missingProperty: "snapshot"},message:"must have required property '"+"snapshot"+"'"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
for(const key28 in data149){
if(!((((key28 === "amount") || (key28 === "currency")) || (key28 === "reset_intent")) || (key28 === "snapshot"))){
const err465 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data149.amount !== undefined){
let data150 = data149.amount;
if(typeof data150 === "string"){
if(func1(data150) > 1024){
const err466 = {instancePath:instancePath+"/payload/amount",schemaPath:"#/oneOf/18/properties/payload/properties/amount/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(func1(data150) < 1){
const err467 = {instancePath:instancePath+"/payload/amount",schemaPath:"#/oneOf/18/properties/payload/properties/amount/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err468 = {instancePath:instancePath+"/payload/amount",schemaPath:"#/oneOf/18/properties/payload/properties/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data149.currency !== undefined){
if("USD" !== data149.currency){
const err469 = {instancePath:instancePath+"/payload/currency",schemaPath:"#/oneOf/18/properties/payload/properties/currency/const",keyword:"const",params:{allowedValue: "USD"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data149.reset_intent !== undefined){
let data152 = data149.reset_intent;
if(typeof data152 === "string"){
if(func1(data152) > 1024){
const err470 = {instancePath:instancePath+"/payload/reset_intent",schemaPath:"#/oneOf/18/properties/payload/properties/reset_intent/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if(func1(data152) < 1){
const err471 = {instancePath:instancePath+"/payload/reset_intent",schemaPath:"#/oneOf/18/properties/payload/properties/reset_intent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
else {
const err472 = {instancePath:instancePath+"/payload/reset_intent",schemaPath:"#/oneOf/18/properties/payload/properties/reset_intent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data149.snapshot !== undefined){
let data153 = data149.snapshot;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.key === undefined){
const err473 = {instancePath:instancePath+"/payload/snapshot",schemaPath:"#/oneOf/18/properties/payload/properties/snapshot/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if(data153.version_id === undefined){
const err474 = {instancePath:instancePath+"/payload/snapshot",schemaPath:"#/oneOf/18/properties/payload/properties/snapshot/required",keyword:"required",params:{missingProperty: "version_id"},message:"must have required property '"+"version_id"+"'"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(data153.sha256 === undefined){
const err475 = {instancePath:instancePath+"/payload/snapshot",schemaPath:"#/oneOf/18/properties/payload/properties/snapshot/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
for(const key29 in data153){
if(!(((key29 === "key") || (key29 === "version_id")) || (key29 === "sha256"))){
const err476 = {instancePath:instancePath+"/payload/snapshot",schemaPath:"#/oneOf/18/properties/payload/properties/snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data153.key !== undefined){
let data154 = data153.key;
if(typeof data154 === "string"){
if(func1(data154) > 1024){
const err477 = {instancePath:instancePath+"/payload/snapshot/key",schemaPath:"#/oneOf/18/properties/payload/properties/snapshot/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(func1(data154) < 1){
const err478 = {instancePath:instancePath+"/payload/snapshot/key",schemaPath:"#/oneOf/18/properties/payload/properties/snapshot/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
else {
const err479 = {instancePath:instancePath+"/payload/snapshot/key",schemaPath:"#/oneOf/18/properties/payload/properties/snapshot/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data153.version_id !== undefined){
let data155 = data153.version_id;
if(typeof data155 === "string"){
if(func1(data155) > 1024){
const err480 = {instancePath:instancePath+"/payload/snapshot/version_id",schemaPath:"#/oneOf/18/properties/payload/properties/snapshot/properties/version_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(func1(data155) < 1){
const err481 = {instancePath:instancePath+"/payload/snapshot/version_id",schemaPath:"#/oneOf/18/properties/payload/properties/snapshot/properties/version_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
else {
const err482 = {instancePath:instancePath+"/payload/snapshot/version_id",schemaPath:"#/oneOf/18/properties/payload/properties/snapshot/properties/version_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data153.sha256 !== undefined){
let data156 = data153.sha256;
if(typeof data156 === "string"){
if(!pattern4.test(data156)){
const err483 = {instancePath:instancePath+"/payload/snapshot/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err484 = {instancePath:instancePath+"/payload/snapshot/sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
}
else {
const err485 = {instancePath:instancePath+"/payload/snapshot",schemaPath:"#/oneOf/18/properties/payload/properties/snapshot/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err486 = {instancePath:instancePath+"/payload",schemaPath:"#/oneOf/18/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err487 = {instancePath,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
var _valid0 = _errs365 === errors;
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
const err488 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
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
const err489 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(data.seq === undefined){
const err490 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(data.event === undefined){
const err491 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if(data.phase === undefined){
const err492 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(data.actor === undefined){
const err493 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"},message:"must have required property '"+"actor"+"'"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(data.at_utc === undefined){
const err494 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at_utc"},message:"must have required property '"+"at_utc"+"'"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(data.payload === undefined){
const err495 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if(data.ci === undefined){
const err496 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ci"},message:"must have required property '"+"ci"+"'"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
if(data.prev_event_sha256 === undefined){
const err497 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prev_event_sha256"},message:"must have required property '"+"prev_event_sha256"+"'"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(data.event_sha256 === undefined){
const err498 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_sha256"},message:"must have required property '"+"event_sha256"+"'"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
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
const err499 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.ledger_event.v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data.seq !== undefined){
let data158 = data.seq;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err500 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 1 || isNaN(data158)){
const err501 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
}
if(data.phase !== undefined){
let data159 = data.phase;
if(!(((((((((((data159 === "M0") || (data159 === "M1")) || (data159 === "M2")) || (data159 === "M3")) || (data159 === "M4")) || (data159 === "M5")) || (data159 === "M6")) || (data159 === "M7")) || (data159 === "M8")) || (data159 === "M9")) || (data159 === "M10"))){
const err502 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.properties.phase.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data.lane !== undefined){
let data160 = data.lane;
if(typeof data160 === "string"){
if(func1(data160) > 1024){
const err503 = {instancePath:instancePath+"/lane",schemaPath:"#/properties/lane/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(func1(data160) < 1){
const err504 = {instancePath:instancePath+"/lane",schemaPath:"#/properties/lane/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err505 = {instancePath:instancePath+"/lane",schemaPath:"#/properties/lane/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data.actor !== undefined){
let data161 = data.actor;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
if(data161.kind === undefined){
const err506 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(data161.id === undefined){
const err507 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
for(const key30 in data161){
if(!(((key30 === "kind") || (key30 === "id")) || (key30 === "approval_id"))){
const err508 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data161.kind !== undefined){
let data162 = data161.kind;
if(!((data162 === "controller") || (data162 === "operator"))){
const err509 = {instancePath:instancePath+"/actor/kind",schemaPath:"#/properties/actor/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.actor.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data161.id !== undefined){
let data163 = data161.id;
if(typeof data163 === "string"){
if(func1(data163) > 1024){
const err510 = {instancePath:instancePath+"/actor/id",schemaPath:"#/properties/actor/properties/id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
if(func1(data163) < 1){
const err511 = {instancePath:instancePath+"/actor/id",schemaPath:"#/properties/actor/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
else {
const err512 = {instancePath:instancePath+"/actor/id",schemaPath:"#/properties/actor/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data161.approval_id !== undefined){
let data164 = data161.approval_id;
if(typeof data164 === "string"){
if(func1(data164) > 1024){
const err513 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/properties/actor/properties/approval_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
if(func1(data164) < 1){
const err514 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/properties/actor/properties/approval_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
else {
const err515 = {instancePath:instancePath+"/actor/approval_id",schemaPath:"#/properties/actor/properties/approval_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
}
else {
const err516 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data.at_utc !== undefined){
let data165 = data.at_utc;
if(typeof data165 === "string"){
if(!pattern9.test(data165)){
const err517 = {instancePath:instancePath+"/at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"+"\""};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
else {
const err518 = {instancePath:instancePath+"/at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data.ci !== undefined){
let data166 = data.ci;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.repository === undefined){
const err519 = {instancePath:instancePath+"/ci",schemaPath:"#/properties/ci/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
if(data166.workflow === undefined){
const err520 = {instancePath:instancePath+"/ci",schemaPath:"#/properties/ci/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if(data166.workflow_sha === undefined){
const err521 = {instancePath:instancePath+"/ci",schemaPath:"#/properties/ci/required",keyword:"required",params:{missingProperty: "workflow_sha"},message:"must have required property '"+"workflow_sha"+"'"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(data166.run_id === undefined){
const err522 = {instancePath:instancePath+"/ci",schemaPath:"#/properties/ci/required",keyword:"required",params:{missingProperty: "run_id"},message:"must have required property '"+"run_id"+"'"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(data166.run_attempt === undefined){
const err523 = {instancePath:instancePath+"/ci",schemaPath:"#/properties/ci/required",keyword:"required",params:{missingProperty: "run_attempt"},message:"must have required property '"+"run_attempt"+"'"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(data166.job === undefined){
const err524 = {instancePath:instancePath+"/ci",schemaPath:"#/properties/ci/required",keyword:"required",params:{missingProperty: "job"},message:"must have required property '"+"job"+"'"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(data166.actor === undefined){
const err525 = {instancePath:instancePath+"/ci",schemaPath:"#/properties/ci/required",keyword:"required",params:{missingProperty: "actor"},message:"must have required property '"+"actor"+"'"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
for(const key31 in data166){
if(!(((((((key31 === "repository") || (key31 === "workflow")) || (key31 === "workflow_sha")) || (key31 === "run_id")) || (key31 === "run_attempt")) || (key31 === "job")) || (key31 === "actor"))){
const err526 = {instancePath:instancePath+"/ci",schemaPath:"#/properties/ci/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data166.repository !== undefined){
let data167 = data166.repository;
if(typeof data167 === "string"){
if(func1(data167) > 1024){
const err527 = {instancePath:instancePath+"/ci/repository",schemaPath:"#/properties/ci/properties/repository/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(func1(data167) < 1){
const err528 = {instancePath:instancePath+"/ci/repository",schemaPath:"#/properties/ci/properties/repository/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
else {
const err529 = {instancePath:instancePath+"/ci/repository",schemaPath:"#/properties/ci/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data166.workflow !== undefined){
let data168 = data166.workflow;
if(typeof data168 === "string"){
if(func1(data168) > 1024){
const err530 = {instancePath:instancePath+"/ci/workflow",schemaPath:"#/properties/ci/properties/workflow/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(func1(data168) < 1){
const err531 = {instancePath:instancePath+"/ci/workflow",schemaPath:"#/properties/ci/properties/workflow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err532 = {instancePath:instancePath+"/ci/workflow",schemaPath:"#/properties/ci/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data166.workflow_sha !== undefined){
let data169 = data166.workflow_sha;
if(typeof data169 === "string"){
if(func1(data169) > 1024){
const err533 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"#/properties/ci/properties/workflow_sha/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(func1(data169) < 1){
const err534 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"#/properties/ci/properties/workflow_sha/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err535 = {instancePath:instancePath+"/ci/workflow_sha",schemaPath:"#/properties/ci/properties/workflow_sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data166.run_id !== undefined){
let data170 = data166.run_id;
if(typeof data170 === "string"){
if(func1(data170) > 1024){
const err536 = {instancePath:instancePath+"/ci/run_id",schemaPath:"#/properties/ci/properties/run_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(func1(data170) < 1){
const err537 = {instancePath:instancePath+"/ci/run_id",schemaPath:"#/properties/ci/properties/run_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
else {
const err538 = {instancePath:instancePath+"/ci/run_id",schemaPath:"#/properties/ci/properties/run_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data166.run_attempt !== undefined){
let data171 = data166.run_attempt;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
const err539 = {instancePath:instancePath+"/ci/run_attempt",schemaPath:"#/properties/ci/properties/run_attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 1 || isNaN(data171)){
const err540 = {instancePath:instancePath+"/ci/run_attempt",schemaPath:"#/properties/ci/properties/run_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
}
if(data166.job !== undefined){
let data172 = data166.job;
if(typeof data172 === "string"){
if(func1(data172) > 1024){
const err541 = {instancePath:instancePath+"/ci/job",schemaPath:"#/properties/ci/properties/job/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if(func1(data172) < 1){
const err542 = {instancePath:instancePath+"/ci/job",schemaPath:"#/properties/ci/properties/job/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
else {
const err543 = {instancePath:instancePath+"/ci/job",schemaPath:"#/properties/ci/properties/job/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data166.actor !== undefined){
let data173 = data166.actor;
if(typeof data173 === "string"){
if(func1(data173) > 1024){
const err544 = {instancePath:instancePath+"/ci/actor",schemaPath:"#/properties/ci/properties/actor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(func1(data173) < 1){
const err545 = {instancePath:instancePath+"/ci/actor",schemaPath:"#/properties/ci/properties/actor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
else {
const err546 = {instancePath:instancePath+"/ci/actor",schemaPath:"#/properties/ci/properties/actor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
}
else {
const err547 = {instancePath:instancePath+"/ci",schemaPath:"#/properties/ci/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data.prev_event_sha256 !== undefined){
let data174 = data.prev_event_sha256;
const _errs421 = errors;
let valid108 = false;
let passing5 = null;
const _errs422 = errors;
if(typeof data174 === "string"){
if(!pattern4.test(data174)){
const err548 = {instancePath:instancePath+"/prev_event_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
else {
const err549 = {instancePath:instancePath+"/prev_event_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
var _valid5 = _errs422 === errors;
if(_valid5){
valid108 = true;
passing5 = 0;
}
const _errs425 = errors;
if(data174 !== null){
const err550 = {instancePath:instancePath+"/prev_event_sha256",schemaPath:"#/properties/prev_event_sha256/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
var _valid5 = _errs425 === errors;
if(_valid5 && valid108){
valid108 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid108 = true;
passing5 = 1;
}
}
if(!valid108){
const err551 = {instancePath:instancePath+"/prev_event_sha256",schemaPath:"#/properties/prev_event_sha256/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
else {
errors = _errs421;
if(vErrors !== null){
if(_errs421){
vErrors.length = _errs421;
}
else {
vErrors = null;
}
}
}
}
if(data.event_sha256 !== undefined){
let data175 = data.event_sha256;
if(typeof data175 === "string"){
if(!pattern4.test(data175)){
const err552 = {instancePath:instancePath+"/event_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
else {
const err553 = {instancePath:instancePath+"/event_sha256",schemaPath:"common.v1.schema.json#/$defs/hex64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(props0 !== true){
for(const key32 in data){
if(!props0 || !props0[key32]){
const err554 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key32},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
}
}
else {
const err555 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

