// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"run_report.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","written_at_utc","writer","generated_at_utc","platform_run_id","scenario_run_ids","ingress","rtdl","archive","case_labels","health","evidence_refs","basis"],"properties":{"schema":{"const":"fp.run_report.v1"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"writer":{"$ref":"common.v1.schema.json#/$defs/writer"},"generated_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_ids":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/hex32"},"maxItems":1000},"ingress":{"type":"object","additionalProperties":false,"required":["sent","received","received_wsp","admit","duplicate","quarantine","publish_ambiguous","publish_in_flight","receipt_write_failed","admitted_unique","quarantine_records","by_principal","by_event_class","by_event_type","by_reason","admitted_by_topic","latency"],"properties":{"sent":{"type":"integer","minimum":0,"maximum":9007199254740991},"received":{"type":"integer","minimum":0,"maximum":9007199254740991},"received_wsp":{"type":"integer","minimum":0,"maximum":9007199254740991},"admit":{"type":"integer","minimum":0,"maximum":9007199254740991},"duplicate":{"type":"integer","minimum":0,"maximum":9007199254740991},"quarantine":{"type":"integer","minimum":0,"maximum":9007199254740991},"publish_ambiguous":{"type":"integer","minimum":0,"maximum":9007199254740991},"publish_in_flight":{"type":"integer","minimum":0,"maximum":9007199254740991},"receipt_write_failed":{"type":"integer","minimum":0,"maximum":9007199254740991},"admitted_unique":{"type":"integer","minimum":0,"maximum":9007199254740991},"quarantine_records":{"type":"integer","minimum":0,"maximum":9007199254740991},"by_principal":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"by_event_class":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"by_event_type":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"by_reason":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"admitted_by_topic":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"latency":{"type":"object","additionalProperties":false,"required":["buckets_ms","admission","validate","reserve","dedupe","publish","commit","receipt"],"properties":{"buckets_ms":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":64,"uniqueItems":true},"admission":{"$ref":"#/$defs/percentiles"},"validate":{"$ref":"#/$defs/percentiles"},"reserve":{"$ref":"#/$defs/percentiles"},"dedupe":{"$ref":"#/$defs/percentiles"},"publish":{"$ref":"#/$defs/percentiles"},"commit":{"$ref":"#/$defs/percentiles"},"receipt":{"$ref":"#/$defs/percentiles"}}}}},"rtdl":{"type":"object","additionalProperties":false,"required":["traffic","decision","rejected","rejected_by_reason","intent","outcome","effects","audit_append","degraded","fail_closed","decisions_by_action","decisions_by_mode","degraded_by_reason","outcomes_by_status","audited_by_family","chains","outbox","latency"],"properties":{"traffic":{"type":"integer","minimum":0,"maximum":9007199254740991},"decision":{"type":"integer","minimum":0,"maximum":9007199254740991},"rejected":{"type":"integer","minimum":0,"maximum":9007199254740991},"rejected_by_reason":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"intent":{"type":"integer","minimum":0,"maximum":9007199254740991},"outcome":{"type":"integer","minimum":0,"maximum":9007199254740991},"effects":{"type":"integer","minimum":0,"maximum":9007199254740991},"audit_append":{"type":"integer","minimum":0,"maximum":9007199254740991},"degraded":{"type":"integer","minimum":0,"maximum":9007199254740991},"fail_closed":{"type":"integer","minimum":0,"maximum":9007199254740991},"decisions_by_action":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"decisions_by_mode":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"degraded_by_reason":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"outcomes_by_status":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"audited_by_family":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"chains":{"type":"object","additionalProperties":false,"required":["resolved","unresolved"],"properties":{"resolved":{"type":"integer","minimum":0,"maximum":9007199254740991},"unresolved":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"outbox":{"type":"object","additionalProperties":false,"required":["pending","refused"],"properties":{"pending":{"type":"integer","minimum":0,"maximum":9007199254740991},"refused":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"latency":{"type":"object","additionalProperties":false,"required":["buckets_ms","decision"],"properties":{"buckets_ms":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":64,"uniqueItems":true},"decision":{"$ref":"#/$defs/percentiles"}}}}},"archive":{"type":"object","additionalProperties":false,"required":["summary","health_state","segments","size_bytes","reconciliation_totals"],"properties":{"summary":{"type":"object","additionalProperties":false,"required":["seen_total","archived_total","duplicate_total","payload_mismatch_total","write_error_total","skipped_total","late_total"],"properties":{"seen_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"archived_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"duplicate_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"payload_mismatch_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"write_error_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"skipped_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"late_total":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"health_state":{"enum":["GREEN","AMBER","RED","STOPPED","FAILED","UNKNOWN"]},"segments":{"type":"integer","minimum":0,"maximum":9007199254740991},"size_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"reconciliation_totals":{"type":"object","additionalProperties":false,"required":["records","offsets_covered","foreign"],"properties":{"records":{"type":"integer","minimum":0,"maximum":9007199254740991},"offsets_covered":{"type":"integer","minimum":0,"maximum":9007199254740991},"foreign":{"type":"integer","minimum":0,"maximum":9007199254740991}}}}},"case_labels":{"type":"object","additionalProperties":false,"required":["summary","health_states","component_metrics"],"properties":{"summary":{"type":"object","additionalProperties":false,"required":["triggers_seen","triggers_taken_in","cases_created","cases_open","labels_pending","labels_accepted","labels_rejected","anomalies_total"],"properties":{"triggers_seen":{"type":"integer","minimum":0,"maximum":9007199254740991},"triggers_taken_in":{"type":"integer","minimum":0,"maximum":9007199254740991},"cases_created":{"type":"integer","minimum":0,"maximum":9007199254740991},"cases_open":{"type":"integer","minimum":0,"maximum":9007199254740991},"labels_pending":{"type":"integer","minimum":0,"maximum":9007199254740991},"labels_accepted":{"type":"integer","minimum":0,"maximum":9007199254740991},"labels_rejected":{"type":"integer","minimum":0,"maximum":9007199254740991},"anomalies_total":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"health_states":{"type":"object","additionalProperties":false,"required":["case-trigger","cm","ls"],"properties":{"case-trigger":{"enum":["GREEN","AMBER","RED","STOPPED","FAILED","UNKNOWN"]},"cm":{"enum":["GREEN","AMBER","RED","STOPPED","FAILED","UNKNOWN"]},"ls":{"enum":["GREEN","AMBER","RED","STOPPED","FAILED","UNKNOWN"]}}},"component_metrics":{"type":"object","additionalProperties":false,"required":["triggers_by_type","triggers_by_rule","events_by_kind","labels_by_value","labels_by_source"],"properties":{"triggers_by_type":{"$ref":"common.v1.schema.json#/$defs/count_map"},"triggers_by_rule":{"$ref":"common.v1.schema.json#/$defs/count_map"},"events_by_kind":{"$ref":"common.v1.schema.json#/$defs/count_map"},"labels_by_value":{"$ref":"common.v1.schema.json#/$defs/count_map"},"labels_by_source":{"$ref":"common.v1.schema.json#/$defs/count_map"}}}}},"health":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["component","instance_id","health_state","reasons","age_seconds"],"properties":{"component":{"type":"string","minLength":1,"maxLength":512},"instance_id":{"type":"string","minLength":1,"maxLength":512},"health_state":{"enum":["GREEN","AMBER","RED","STOPPED","FAILED","UNKNOWN"]},"reasons":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":64},"age_seconds":{"type":"number","minimum":0}}},"maxItems":1000},"evidence_refs":{"type":"object","additionalProperties":false,"required":["receipt_refs_sample","quarantine_refs_sample","component_reconciliation_refs"],"properties":{"receipt_refs_sample":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":50},"quarantine_refs_sample":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":50},"component_reconciliation_refs":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":50}}},"basis":{"type":"object","additionalProperties":false,"required":["provenance","as_of","snapshot_id","rows_scanned","evidence_ref_resolution","basis_notes","peak_rss_bytes","elapsed_ms"],"properties":{"provenance":{"type":"string","minLength":1,"maxLength":512},"as_of":{"$ref":"common.v1.schema.json#/$defs/time_us"},"snapshot_id":{"type":"string","minLength":1,"maxLength":512},"rows_scanned":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"evidence_ref_resolution":{"type":"object","additionalProperties":false,"required":["attempted","resolved","denied","allowlist_size"],"properties":{"attempted":{"type":"integer","minimum":0,"maximum":9007199254740991},"resolved":{"type":"integer","minimum":0,"maximum":9007199254740991},"denied":{"type":"integer","minimum":0,"maximum":9007199254740991},"allowlist_size":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"basis_notes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":50},"peak_rss_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"elapsed_ms":{"type":"integer","minimum":0,"maximum":9007199254740991}}}},"$defs":{"percentiles":{"type":"object","additionalProperties":false,"required":["measured","p50_ms","p95_ms","p99_ms"],"properties":{"measured":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50_ms":{"$ref":"#/$defs/percentile"},"p95_ms":{"$ref":"#/$defs/percentile"},"p99_ms":{"$ref":"#/$defs/percentile"}}},"percentile":{"oneOf":[{"type":"integer","minimum":1},{"const":"beyond_last_bucket"},{"type":"null"}]}}};
const schema33 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema37 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema38 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
const schema43 = {"type":"object","additionalProperties":{"type":"integer","minimum":0},"propertyNames":{"minLength":1,"maxLength":256}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
const pattern7 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern8 = new RegExp("^[0-9a-f]{32}$", "u");
const schema34 = {"type":"object","additionalProperties":false,"required":["identity","task_arn","ci_run","image_digest"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":1024},"task_arn":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"ci_run":{"oneOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"null"}]},"image_digest":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/image_digest"},{"type":"null"}]}}};
const schema35 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

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
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.task_arn === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_arn"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.ci_run === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ci_run"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.image_digest === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "identity") || (key0 === "task_arn")) || (key0 === "ci_run")) || (key0 === "image_digest"))){
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
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func2(data0) > 1024){
const err5 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
if(data.task_arn !== undefined){
let data1 = data.task_arn;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
const err8 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data1 !== null){
const err11 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
var _valid0 = _errs8 === errors;
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
const err12 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.ci_run !== undefined){
let data2 = data.ci_run;
const _errs11 = errors;
let valid2 = false;
let passing1 = null;
const _errs12 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 1024){
const err13 = {instancePath:instancePath+"/ci_run",schemaPath:"#/properties/ci_run/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if(func2(data2) < 1){
const err14 = {instancePath:instancePath+"/ci_run",schemaPath:"#/properties/ci_run/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err15 = {instancePath:instancePath+"/ci_run",schemaPath:"#/properties/ci_run/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
var _valid1 = _errs12 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs14 = errors;
if(data2 !== null){
const err16 = {instancePath:instancePath+"/ci_run",schemaPath:"#/properties/ci_run/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
var _valid1 = _errs14 === errors;
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
const err17 = {instancePath:instancePath+"/ci_run",schemaPath:"#/properties/ci_run/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.image_digest !== undefined){
let data3 = data.image_digest;
const _errs17 = errors;
let valid3 = false;
let passing2 = null;
const _errs18 = errors;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err18 = {instancePath:instancePath+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
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
const err19 = {instancePath:instancePath+"/image_digest",schemaPath:"common.v1.schema.json#/$defs/image_digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
var _valid2 = _errs18 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs21 = errors;
if(data3 !== null){
const err20 = {instancePath:instancePath+"/image_digest",schemaPath:"#/properties/image_digest/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
var _valid2 = _errs21 === errors;
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
const err21 = {instancePath:instancePath+"/image_digest",schemaPath:"#/properties/image_digest/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","additionalProperties":false,"required":["measured","p50_ms","p95_ms","p99_ms"],"properties":{"measured":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50_ms":{"$ref":"#/$defs/percentile"},"p95_ms":{"$ref":"#/$defs/percentile"},"p99_ms":{"$ref":"#/$defs/percentile"}}};
const schema40 = {"oneOf":[{"type":"integer","minimum":1},{"const":"beyond_last_bucket"},{"type":"null"}]};

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
if(data.measured === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measured"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.p50_ms === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p50_ms"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.p95_ms === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p95_ms"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.p99_ms === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p99_ms"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "measured") || (key0 === "p50_ms")) || (key0 === "p95_ms")) || (key0 === "p99_ms"))){
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
if(data.measured !== undefined){
let data0 = data.measured;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/measured",schemaPath:"#/properties/measured/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/measured",schemaPath:"#/properties/measured/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/measured",schemaPath:"#/properties/measured/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
}
}
if(data.p50_ms !== undefined){
let data1 = data.p50_ms;
const _errs6 = errors;
let valid2 = false;
let passing0 = null;
const _errs7 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/p50_ms",schemaPath:"#/$defs/percentile/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/p50_ms",schemaPath:"#/$defs/percentile/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs9 = errors;
if("beyond_last_bucket" !== data1){
const err10 = {instancePath:instancePath+"/p50_ms",schemaPath:"#/$defs/percentile/oneOf/1/const",keyword:"const",params:{allowedValue: "beyond_last_bucket"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
const _errs10 = errors;
if(data1 !== null){
const err11 = {instancePath:instancePath+"/p50_ms",schemaPath:"#/$defs/percentile/oneOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid2 = true;
passing0 = 2;
}
}
}
if(!valid2){
const err12 = {instancePath:instancePath+"/p50_ms",schemaPath:"#/$defs/percentile/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.p95_ms !== undefined){
let data2 = data.p95_ms;
const _errs14 = errors;
let valid4 = false;
let passing1 = null;
const _errs15 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err13 = {instancePath:instancePath+"/p95_ms",schemaPath:"#/$defs/percentile/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/p95_ms",schemaPath:"#/$defs/percentile/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs17 = errors;
if("beyond_last_bucket" !== data2){
const err15 = {instancePath:instancePath+"/p95_ms",schemaPath:"#/$defs/percentile/oneOf/1/const",keyword:"const",params:{allowedValue: "beyond_last_bucket"}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
var _valid1 = _errs17 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
const _errs18 = errors;
if(data2 !== null){
const err16 = {instancePath:instancePath+"/p95_ms",schemaPath:"#/$defs/percentile/oneOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
var _valid1 = _errs18 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid4 = true;
passing1 = 2;
}
}
}
if(!valid4){
const err17 = {instancePath:instancePath+"/p95_ms",schemaPath:"#/$defs/percentile/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.p99_ms !== undefined){
let data3 = data.p99_ms;
const _errs22 = errors;
let valid6 = false;
let passing2 = null;
const _errs23 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err18 = {instancePath:instancePath+"/p99_ms",schemaPath:"#/$defs/percentile/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err19 = {instancePath:instancePath+"/p99_ms",schemaPath:"#/$defs/percentile/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
var _valid2 = _errs23 === errors;
if(_valid2){
valid6 = true;
passing2 = 0;
}
const _errs25 = errors;
if("beyond_last_bucket" !== data3){
const err20 = {instancePath:instancePath+"/p99_ms",schemaPath:"#/$defs/percentile/oneOf/1/const",keyword:"const",params:{allowedValue: "beyond_last_bucket"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
var _valid2 = _errs25 === errors;
if(_valid2 && valid6){
valid6 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid6 = true;
passing2 = 1;
}
const _errs26 = errors;
if(data3 !== null){
const err21 = {instancePath:instancePath+"/p99_ms",schemaPath:"#/$defs/percentile/oneOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
var _valid2 = _errs26 === errors;
if(_valid2 && valid6){
valid6 = false;
passing2 = [passing2, 2];
}
else {
if(_valid2){
valid6 = true;
passing2 = 2;
}
}
}
if(!valid6){
const err22 = {instancePath:instancePath+"/p99_ms",schemaPath:"#/$defs/percentile/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="run_report.v1.schema.json" */;
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
if(data.written_at_utc === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.writer === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "writer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.generated_at_utc === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "generated_at_utc"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.platform_run_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.scenario_run_ids === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario_run_ids"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.ingress === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ingress"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.rtdl === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rtdl"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.archive === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "archive"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.case_labels === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "case_labels"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.health === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "health"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.evidence_refs === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence_refs"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.basis === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.run_report.v1" !== data.schema){
const err14 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.run_report.v1"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data1 = data.written_at_utc;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err15 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err16 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
if(data.writer !== undefined){
if(!(validate22(data.writer, {instancePath:instancePath+"/writer",parentData:data,parentDataProperty:"writer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.generated_at_utc !== undefined){
let data3 = data.generated_at_utc;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err17 = {instancePath:instancePath+"/generated_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err18 = {instancePath:instancePath+"/generated_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data4 = data.platform_run_id;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err19 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
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
const err20 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data.scenario_run_ids !== undefined){
let data5 = data.scenario_run_ids;
if(Array.isArray(data5)){
if(data5.length > 1000){
const err21 = {instancePath:instancePath+"/scenario_run_ids",schemaPath:"#/properties/scenario_run_ids/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err22 = {instancePath:instancePath+"/scenario_run_ids/" + i0,schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
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
const err23 = {instancePath:instancePath+"/scenario_run_ids/" + i0,schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/scenario_run_ids",schemaPath:"#/properties/scenario_run_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data.ingress !== undefined){
let data7 = data.ingress;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.sent === undefined){
const err25 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "sent"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
if(data7.received === undefined){
const err26 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "received"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
if(data7.received_wsp === undefined){
const err27 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "received_wsp"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(data7.admit === undefined){
const err28 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "admit"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data7.duplicate === undefined){
const err29 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "duplicate"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
if(data7.quarantine === undefined){
const err30 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "quarantine"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
if(data7.publish_ambiguous === undefined){
const err31 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "publish_ambiguous"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if(data7.publish_in_flight === undefined){
const err32 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "publish_in_flight"}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
if(data7.receipt_write_failed === undefined){
const err33 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "receipt_write_failed"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data7.admitted_unique === undefined){
const err34 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "admitted_unique"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(data7.quarantine_records === undefined){
const err35 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "quarantine_records"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
if(data7.by_principal === undefined){
const err36 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "by_principal"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(data7.by_event_class === undefined){
const err37 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "by_event_class"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(data7.by_event_type === undefined){
const err38 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "by_event_type"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(data7.by_reason === undefined){
const err39 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "by_reason"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(data7.admitted_by_topic === undefined){
const err40 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "admitted_by_topic"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(data7.latency === undefined){
const err41 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "latency"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
for(const key1 in data7){
if(!(func1.call(schema31.properties.ingress.properties, key1))){
const err42 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data7.sent !== undefined){
let data8 = data7.sent;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err43 = {instancePath:instancePath+"/ingress/sent",schemaPath:"#/properties/ingress/properties/sent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err44 = {instancePath:instancePath+"/ingress/sent",schemaPath:"#/properties/ingress/properties/sent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err45 = {instancePath:instancePath+"/ingress/sent",schemaPath:"#/properties/ingress/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
}
if(data7.received !== undefined){
let data9 = data7.received;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err46 = {instancePath:instancePath+"/ingress/received",schemaPath:"#/properties/ingress/properties/received/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err47 = {instancePath:instancePath+"/ingress/received",schemaPath:"#/properties/ingress/properties/received/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err48 = {instancePath:instancePath+"/ingress/received",schemaPath:"#/properties/ingress/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data7.received_wsp !== undefined){
let data10 = data7.received_wsp;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err49 = {instancePath:instancePath+"/ingress/received_wsp",schemaPath:"#/properties/ingress/properties/received_wsp/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err50 = {instancePath:instancePath+"/ingress/received_wsp",schemaPath:"#/properties/ingress/properties/received_wsp/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err51 = {instancePath:instancePath+"/ingress/received_wsp",schemaPath:"#/properties/ingress/properties/received_wsp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data7.admit !== undefined){
let data11 = data7.admit;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err52 = {instancePath:instancePath+"/ingress/admit",schemaPath:"#/properties/ingress/properties/admit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err53 = {instancePath:instancePath+"/ingress/admit",schemaPath:"#/properties/ingress/properties/admit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err54 = {instancePath:instancePath+"/ingress/admit",schemaPath:"#/properties/ingress/properties/admit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data7.duplicate !== undefined){
let data12 = data7.duplicate;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err55 = {instancePath:instancePath+"/ingress/duplicate",schemaPath:"#/properties/ingress/properties/duplicate/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err56 = {instancePath:instancePath+"/ingress/duplicate",schemaPath:"#/properties/ingress/properties/duplicate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err57 = {instancePath:instancePath+"/ingress/duplicate",schemaPath:"#/properties/ingress/properties/duplicate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data7.quarantine !== undefined){
let data13 = data7.quarantine;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err58 = {instancePath:instancePath+"/ingress/quarantine",schemaPath:"#/properties/ingress/properties/quarantine/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err59 = {instancePath:instancePath+"/ingress/quarantine",schemaPath:"#/properties/ingress/properties/quarantine/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err60 = {instancePath:instancePath+"/ingress/quarantine",schemaPath:"#/properties/ingress/properties/quarantine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data7.publish_ambiguous !== undefined){
let data14 = data7.publish_ambiguous;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err61 = {instancePath:instancePath+"/ingress/publish_ambiguous",schemaPath:"#/properties/ingress/properties/publish_ambiguous/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err62 = {instancePath:instancePath+"/ingress/publish_ambiguous",schemaPath:"#/properties/ingress/properties/publish_ambiguous/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err63 = {instancePath:instancePath+"/ingress/publish_ambiguous",schemaPath:"#/properties/ingress/properties/publish_ambiguous/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
}
}
if(data7.publish_in_flight !== undefined){
let data15 = data7.publish_in_flight;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err64 = {instancePath:instancePath+"/ingress/publish_in_flight",schemaPath:"#/properties/ingress/properties/publish_in_flight/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
const err65 = {instancePath:instancePath+"/ingress/publish_in_flight",schemaPath:"#/properties/ingress/properties/publish_in_flight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err66 = {instancePath:instancePath+"/ingress/publish_in_flight",schemaPath:"#/properties/ingress/properties/publish_in_flight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
}
}
if(data7.receipt_write_failed !== undefined){
let data16 = data7.receipt_write_failed;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err67 = {instancePath:instancePath+"/ingress/receipt_write_failed",schemaPath:"#/properties/ingress/properties/receipt_write_failed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
const err68 = {instancePath:instancePath+"/ingress/receipt_write_failed",schemaPath:"#/properties/ingress/properties/receipt_write_failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err69 = {instancePath:instancePath+"/ingress/receipt_write_failed",schemaPath:"#/properties/ingress/properties/receipt_write_failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data7.admitted_unique !== undefined){
let data17 = data7.admitted_unique;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err70 = {instancePath:instancePath+"/ingress/admitted_unique",schemaPath:"#/properties/ingress/properties/admitted_unique/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
const err71 = {instancePath:instancePath+"/ingress/admitted_unique",schemaPath:"#/properties/ingress/properties/admitted_unique/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err72 = {instancePath:instancePath+"/ingress/admitted_unique",schemaPath:"#/properties/ingress/properties/admitted_unique/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
}
}
if(data7.quarantine_records !== undefined){
let data18 = data7.quarantine_records;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err73 = {instancePath:instancePath+"/ingress/quarantine_records",schemaPath:"#/properties/ingress/properties/quarantine_records/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
const err74 = {instancePath:instancePath+"/ingress/quarantine_records",schemaPath:"#/properties/ingress/properties/quarantine_records/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err75 = {instancePath:instancePath+"/ingress/quarantine_records",schemaPath:"#/properties/ingress/properties/quarantine_records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
}
}
if(data7.by_principal !== undefined){
let data19 = data7.by_principal;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key2 in data19){
let data20 = data19[key2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
let data21 = data20[key3];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err76 = {instancePath:instancePath+"/ingress/by_principal/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_principal/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err77 = {instancePath:instancePath+"/ingress/by_principal/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_principal/additionalProperties/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/ingress/by_principal/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_principal/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/ingress/by_principal",schemaPath:"#/properties/ingress/properties/by_principal/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
}
if(data7.by_event_class !== undefined){
let data22 = data7.by_event_class;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key4 in data22){
let data23 = data22[key4];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
let data24 = data23[key5];
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err80 = {instancePath:instancePath+"/ingress/by_event_class/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_event_class/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err81 = {instancePath:instancePath+"/ingress/by_event_class/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_event_class/additionalProperties/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
}
}
}
else {
const err82 = {instancePath:instancePath+"/ingress/by_event_class/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_event_class/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err83 = {instancePath:instancePath+"/ingress/by_event_class",schemaPath:"#/properties/ingress/properties/by_event_class/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
if(data7.by_event_type !== undefined){
let data25 = data7.by_event_type;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 in data25){
let data26 = data25[key6];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key7 in data26){
let data27 = data26[key7];
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err84 = {instancePath:instancePath+"/ingress/by_event_type/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_event_type/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err85 = {instancePath:instancePath+"/ingress/by_event_type/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_event_type/additionalProperties/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
}
}
else {
const err86 = {instancePath:instancePath+"/ingress/by_event_type/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_event_type/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/ingress/by_event_type",schemaPath:"#/properties/ingress/properties/by_event_type/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
if(data7.by_reason !== undefined){
let data28 = data7.by_reason;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key8 in data28){
let data29 = data28[key8];
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err88 = {instancePath:instancePath+"/ingress/by_reason/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_reason/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err89 = {instancePath:instancePath+"/ingress/by_reason/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_reason/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err90 = {instancePath:instancePath+"/ingress/by_reason",schemaPath:"#/properties/ingress/properties/by_reason/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
noteFault(vErrors, err90);
}
errors++;
}
}
if(data7.admitted_by_topic !== undefined){
let data30 = data7.admitted_by_topic;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key9 in data30){
let data31 = data30[key9];
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err91 = {instancePath:instancePath+"/ingress/admitted_by_topic/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/admitted_by_topic/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err91];
}
else {
noteFault(vErrors, err91);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err92 = {instancePath:instancePath+"/ingress/admitted_by_topic/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/admitted_by_topic/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err93 = {instancePath:instancePath+"/ingress/admitted_by_topic",schemaPath:"#/properties/ingress/properties/admitted_by_topic/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
if(data7.latency !== undefined){
let data32 = data7.latency;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.buckets_ms === undefined){
const err94 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/required",keyword:"required",params:{missingProperty: "buckets_ms"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
if(data32.admission === undefined){
const err95 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/required",keyword:"required",params:{missingProperty: "admission"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
if(data32.validate === undefined){
const err96 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/required",keyword:"required",params:{missingProperty: "validate"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
if(data32.reserve === undefined){
const err97 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/required",keyword:"required",params:{missingProperty: "reserve"}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
if(data32.dedupe === undefined){
const err98 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/required",keyword:"required",params:{missingProperty: "dedupe"}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
if(data32.publish === undefined){
const err99 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/required",keyword:"required",params:{missingProperty: "publish"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
if(data32.commit === undefined){
const err100 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
if(data32.receipt === undefined){
const err101 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/required",keyword:"required",params:{missingProperty: "receipt"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
for(const key10 in data32){
if(!((((((((key10 === "buckets_ms") || (key10 === "admission")) || (key10 === "validate")) || (key10 === "reserve")) || (key10 === "dedupe")) || (key10 === "publish")) || (key10 === "commit")) || (key10 === "receipt"))){
const err102 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err102];
}
else {
noteFault(vErrors, err102);
}
errors++;
}
}
if(data32.buckets_ms !== undefined){
let data33 = data32.buckets_ms;
if(Array.isArray(data33)){
if(data33.length > 64){
const err103 = {instancePath:instancePath+"/ingress/latency/buckets_ms",schemaPath:"#/properties/ingress/properties/latency/properties/buckets_ms/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err103];
}
else {
noteFault(vErrors, err103);
}
errors++;
}
if(data33.length < 1){
const err104 = {instancePath:instancePath+"/ingress/latency/buckets_ms",schemaPath:"#/properties/ingress/properties/latency/properties/buckets_ms/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err104];
}
else {
noteFault(vErrors, err104);
}
errors++;
}
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
let data34 = data33[i1];
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err105 = {instancePath:instancePath+"/ingress/latency/buckets_ms/" + i1,schemaPath:"#/properties/ingress/properties/latency/properties/buckets_ms/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err105];
}
else {
noteFault(vErrors, err105);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 1 || isNaN(data34)){
const err106 = {instancePath:instancePath+"/ingress/latency/buckets_ms/" + i1,schemaPath:"#/properties/ingress/properties/latency/properties/buckets_ms/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
let i2 = data33.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data33[i2];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err107 = {instancePath:instancePath+"/ingress/latency/buckets_ms",schemaPath:"#/properties/ingress/properties/latency/properties/buckets_ms/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err107];
}
else {
noteFault(vErrors, err107);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err108 = {instancePath:instancePath+"/ingress/latency/buckets_ms",schemaPath:"#/properties/ingress/properties/latency/properties/buckets_ms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err108];
}
else {
noteFault(vErrors, err108);
}
errors++;
}
}
if(data32.admission !== undefined){
if(!(validate24(data32.admission, {instancePath:instancePath+"/ingress/latency/admission",parentData:data32,parentDataProperty:"admission",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data32.validate !== undefined){
if(!(validate24(data32.validate, {instancePath:instancePath+"/ingress/latency/validate",parentData:data32,parentDataProperty:"validate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data32.reserve !== undefined){
if(!(validate24(data32.reserve, {instancePath:instancePath+"/ingress/latency/reserve",parentData:data32,parentDataProperty:"reserve",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data32.dedupe !== undefined){
if(!(validate24(data32.dedupe, {instancePath:instancePath+"/ingress/latency/dedupe",parentData:data32,parentDataProperty:"dedupe",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data32.publish !== undefined){
if(!(validate24(data32.publish, {instancePath:instancePath+"/ingress/latency/publish",parentData:data32,parentDataProperty:"publish",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data32.commit !== undefined){
if(!(validate24(data32.commit, {instancePath:instancePath+"/ingress/latency/commit",parentData:data32,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data32.receipt !== undefined){
if(!(validate24(data32.receipt, {instancePath:instancePath+"/ingress/latency/receipt",parentData:data32,parentDataProperty:"receipt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err109 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err109];
}
else {
noteFault(vErrors, err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
noteFault(vErrors, err110);
}
errors++;
}
}
if(data.rtdl !== undefined){
let data42 = data.rtdl;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.traffic === undefined){
const err111 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "traffic"}};
if(vErrors === null){
vErrors = [err111];
}
else {
noteFault(vErrors, err111);
}
errors++;
}
if(data42.decision === undefined){
const err112 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "decision"}};
if(vErrors === null){
vErrors = [err112];
}
else {
noteFault(vErrors, err112);
}
errors++;
}
if(data42.rejected === undefined){
const err113 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "rejected"}};
if(vErrors === null){
vErrors = [err113];
}
else {
noteFault(vErrors, err113);
}
errors++;
}
if(data42.rejected_by_reason === undefined){
const err114 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "rejected_by_reason"}};
if(vErrors === null){
vErrors = [err114];
}
else {
noteFault(vErrors, err114);
}
errors++;
}
if(data42.intent === undefined){
const err115 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "intent"}};
if(vErrors === null){
vErrors = [err115];
}
else {
noteFault(vErrors, err115);
}
errors++;
}
if(data42.outcome === undefined){
const err116 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err116];
}
else {
noteFault(vErrors, err116);
}
errors++;
}
if(data42.effects === undefined){
const err117 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "effects"}};
if(vErrors === null){
vErrors = [err117];
}
else {
noteFault(vErrors, err117);
}
errors++;
}
if(data42.audit_append === undefined){
const err118 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "audit_append"}};
if(vErrors === null){
vErrors = [err118];
}
else {
noteFault(vErrors, err118);
}
errors++;
}
if(data42.degraded === undefined){
const err119 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "degraded"}};
if(vErrors === null){
vErrors = [err119];
}
else {
noteFault(vErrors, err119);
}
errors++;
}
if(data42.fail_closed === undefined){
const err120 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "fail_closed"}};
if(vErrors === null){
vErrors = [err120];
}
else {
noteFault(vErrors, err120);
}
errors++;
}
if(data42.decisions_by_action === undefined){
const err121 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "decisions_by_action"}};
if(vErrors === null){
vErrors = [err121];
}
else {
noteFault(vErrors, err121);
}
errors++;
}
if(data42.decisions_by_mode === undefined){
const err122 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "decisions_by_mode"}};
if(vErrors === null){
vErrors = [err122];
}
else {
noteFault(vErrors, err122);
}
errors++;
}
if(data42.degraded_by_reason === undefined){
const err123 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "degraded_by_reason"}};
if(vErrors === null){
vErrors = [err123];
}
else {
noteFault(vErrors, err123);
}
errors++;
}
if(data42.outcomes_by_status === undefined){
const err124 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "outcomes_by_status"}};
if(vErrors === null){
vErrors = [err124];
}
else {
noteFault(vErrors, err124);
}
errors++;
}
if(data42.audited_by_family === undefined){
const err125 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "audited_by_family"}};
if(vErrors === null){
vErrors = [err125];
}
else {
noteFault(vErrors, err125);
}
errors++;
}
if(data42.chains === undefined){
const err126 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "chains"}};
if(vErrors === null){
vErrors = [err126];
}
else {
noteFault(vErrors, err126);
}
errors++;
}
if(data42.outbox === undefined){
const err127 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "outbox"}};
if(vErrors === null){
vErrors = [err127];
}
else {
noteFault(vErrors, err127);
}
errors++;
}
if(data42.latency === undefined){
const err128 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/required",keyword:"required",params:{missingProperty: "latency"}};
if(vErrors === null){
vErrors = [err128];
}
else {
noteFault(vErrors, err128);
}
errors++;
}
for(const key11 in data42){
if(!(func1.call(schema31.properties.rtdl.properties, key11))){
const err129 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err129];
}
else {
noteFault(vErrors, err129);
}
errors++;
}
}
if(data42.traffic !== undefined){
let data43 = data42.traffic;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err130 = {instancePath:instancePath+"/rtdl/traffic",schemaPath:"#/properties/rtdl/properties/traffic/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err130];
}
else {
noteFault(vErrors, err130);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 9007199254740991 || isNaN(data43)){
const err131 = {instancePath:instancePath+"/rtdl/traffic",schemaPath:"#/properties/rtdl/properties/traffic/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err131];
}
else {
noteFault(vErrors, err131);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err132 = {instancePath:instancePath+"/rtdl/traffic",schemaPath:"#/properties/rtdl/properties/traffic/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data42.decision !== undefined){
let data44 = data42.decision;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err133 = {instancePath:instancePath+"/rtdl/decision",schemaPath:"#/properties/rtdl/properties/decision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err133];
}
else {
noteFault(vErrors, err133);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 9007199254740991 || isNaN(data44)){
const err134 = {instancePath:instancePath+"/rtdl/decision",schemaPath:"#/properties/rtdl/properties/decision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err134];
}
else {
noteFault(vErrors, err134);
}
errors++;
}
if(data44 < 0 || isNaN(data44)){
const err135 = {instancePath:instancePath+"/rtdl/decision",schemaPath:"#/properties/rtdl/properties/decision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err135];
}
else {
noteFault(vErrors, err135);
}
errors++;
}
}
}
if(data42.rejected !== undefined){
let data45 = data42.rejected;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err136 = {instancePath:instancePath+"/rtdl/rejected",schemaPath:"#/properties/rtdl/properties/rejected/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err136];
}
else {
noteFault(vErrors, err136);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 9007199254740991 || isNaN(data45)){
const err137 = {instancePath:instancePath+"/rtdl/rejected",schemaPath:"#/properties/rtdl/properties/rejected/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err137];
}
else {
noteFault(vErrors, err137);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err138 = {instancePath:instancePath+"/rtdl/rejected",schemaPath:"#/properties/rtdl/properties/rejected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err138];
}
else {
noteFault(vErrors, err138);
}
errors++;
}
}
}
if(data42.rejected_by_reason !== undefined){
let data46 = data42.rejected_by_reason;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key12 in data46){
let data47 = data46[key12];
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err139 = {instancePath:instancePath+"/rtdl/rejected_by_reason/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/rejected_by_reason/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err139];
}
else {
noteFault(vErrors, err139);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 9007199254740991 || isNaN(data47)){
const err140 = {instancePath:instancePath+"/rtdl/rejected_by_reason/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/rejected_by_reason/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err140];
}
else {
noteFault(vErrors, err140);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err141 = {instancePath:instancePath+"/rtdl/rejected_by_reason/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/rejected_by_reason/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err141];
}
else {
noteFault(vErrors, err141);
}
errors++;
}
}
}
}
else {
const err142 = {instancePath:instancePath+"/rtdl/rejected_by_reason",schemaPath:"#/properties/rtdl/properties/rejected_by_reason/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
noteFault(vErrors, err142);
}
errors++;
}
}
if(data42.intent !== undefined){
let data48 = data42.intent;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err143 = {instancePath:instancePath+"/rtdl/intent",schemaPath:"#/properties/rtdl/properties/intent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err143];
}
else {
noteFault(vErrors, err143);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 9007199254740991 || isNaN(data48)){
const err144 = {instancePath:instancePath+"/rtdl/intent",schemaPath:"#/properties/rtdl/properties/intent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err144];
}
else {
noteFault(vErrors, err144);
}
errors++;
}
if(data48 < 0 || isNaN(data48)){
const err145 = {instancePath:instancePath+"/rtdl/intent",schemaPath:"#/properties/rtdl/properties/intent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err145];
}
else {
noteFault(vErrors, err145);
}
errors++;
}
}
}
if(data42.outcome !== undefined){
let data49 = data42.outcome;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err146 = {instancePath:instancePath+"/rtdl/outcome",schemaPath:"#/properties/rtdl/properties/outcome/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err146];
}
else {
noteFault(vErrors, err146);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 9007199254740991 || isNaN(data49)){
const err147 = {instancePath:instancePath+"/rtdl/outcome",schemaPath:"#/properties/rtdl/properties/outcome/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err147];
}
else {
noteFault(vErrors, err147);
}
errors++;
}
if(data49 < 0 || isNaN(data49)){
const err148 = {instancePath:instancePath+"/rtdl/outcome",schemaPath:"#/properties/rtdl/properties/outcome/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err148];
}
else {
noteFault(vErrors, err148);
}
errors++;
}
}
}
if(data42.effects !== undefined){
let data50 = data42.effects;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err149 = {instancePath:instancePath+"/rtdl/effects",schemaPath:"#/properties/rtdl/properties/effects/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err149];
}
else {
noteFault(vErrors, err149);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 9007199254740991 || isNaN(data50)){
const err150 = {instancePath:instancePath+"/rtdl/effects",schemaPath:"#/properties/rtdl/properties/effects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err150];
}
else {
noteFault(vErrors, err150);
}
errors++;
}
if(data50 < 0 || isNaN(data50)){
const err151 = {instancePath:instancePath+"/rtdl/effects",schemaPath:"#/properties/rtdl/properties/effects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err151];
}
else {
noteFault(vErrors, err151);
}
errors++;
}
}
}
if(data42.audit_append !== undefined){
let data51 = data42.audit_append;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err152 = {instancePath:instancePath+"/rtdl/audit_append",schemaPath:"#/properties/rtdl/properties/audit_append/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err152];
}
else {
noteFault(vErrors, err152);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 9007199254740991 || isNaN(data51)){
const err153 = {instancePath:instancePath+"/rtdl/audit_append",schemaPath:"#/properties/rtdl/properties/audit_append/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err153];
}
else {
noteFault(vErrors, err153);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err154 = {instancePath:instancePath+"/rtdl/audit_append",schemaPath:"#/properties/rtdl/properties/audit_append/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err154];
}
else {
noteFault(vErrors, err154);
}
errors++;
}
}
}
if(data42.degraded !== undefined){
let data52 = data42.degraded;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err155 = {instancePath:instancePath+"/rtdl/degraded",schemaPath:"#/properties/rtdl/properties/degraded/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err155];
}
else {
noteFault(vErrors, err155);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 9007199254740991 || isNaN(data52)){
const err156 = {instancePath:instancePath+"/rtdl/degraded",schemaPath:"#/properties/rtdl/properties/degraded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err156];
}
else {
noteFault(vErrors, err156);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err157 = {instancePath:instancePath+"/rtdl/degraded",schemaPath:"#/properties/rtdl/properties/degraded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err157];
}
else {
noteFault(vErrors, err157);
}
errors++;
}
}
}
if(data42.fail_closed !== undefined){
let data53 = data42.fail_closed;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err158 = {instancePath:instancePath+"/rtdl/fail_closed",schemaPath:"#/properties/rtdl/properties/fail_closed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err158];
}
else {
noteFault(vErrors, err158);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 9007199254740991 || isNaN(data53)){
const err159 = {instancePath:instancePath+"/rtdl/fail_closed",schemaPath:"#/properties/rtdl/properties/fail_closed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err159];
}
else {
noteFault(vErrors, err159);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err160 = {instancePath:instancePath+"/rtdl/fail_closed",schemaPath:"#/properties/rtdl/properties/fail_closed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err160];
}
else {
noteFault(vErrors, err160);
}
errors++;
}
}
}
if(data42.decisions_by_action !== undefined){
let data54 = data42.decisions_by_action;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key13 in data54){
let data55 = data54[key13];
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err161 = {instancePath:instancePath+"/rtdl/decisions_by_action/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/decisions_by_action/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err161];
}
else {
noteFault(vErrors, err161);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 9007199254740991 || isNaN(data55)){
const err162 = {instancePath:instancePath+"/rtdl/decisions_by_action/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/decisions_by_action/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err162];
}
else {
noteFault(vErrors, err162);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err163 = {instancePath:instancePath+"/rtdl/decisions_by_action/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/decisions_by_action/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err164 = {instancePath:instancePath+"/rtdl/decisions_by_action",schemaPath:"#/properties/rtdl/properties/decisions_by_action/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err164];
}
else {
noteFault(vErrors, err164);
}
errors++;
}
}
if(data42.decisions_by_mode !== undefined){
let data56 = data42.decisions_by_mode;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key14 in data56){
let data57 = data56[key14];
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err165 = {instancePath:instancePath+"/rtdl/decisions_by_mode/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/decisions_by_mode/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err165];
}
else {
noteFault(vErrors, err165);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 9007199254740991 || isNaN(data57)){
const err166 = {instancePath:instancePath+"/rtdl/decisions_by_mode/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/decisions_by_mode/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err166];
}
else {
noteFault(vErrors, err166);
}
errors++;
}
if(data57 < 0 || isNaN(data57)){
const err167 = {instancePath:instancePath+"/rtdl/decisions_by_mode/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/decisions_by_mode/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err168 = {instancePath:instancePath+"/rtdl/decisions_by_mode",schemaPath:"#/properties/rtdl/properties/decisions_by_mode/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err168];
}
else {
noteFault(vErrors, err168);
}
errors++;
}
}
if(data42.degraded_by_reason !== undefined){
let data58 = data42.degraded_by_reason;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key15 in data58){
let data59 = data58[key15];
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err169 = {instancePath:instancePath+"/rtdl/degraded_by_reason/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/degraded_by_reason/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err169];
}
else {
noteFault(vErrors, err169);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 9007199254740991 || isNaN(data59)){
const err170 = {instancePath:instancePath+"/rtdl/degraded_by_reason/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/degraded_by_reason/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err170];
}
else {
noteFault(vErrors, err170);
}
errors++;
}
if(data59 < 0 || isNaN(data59)){
const err171 = {instancePath:instancePath+"/rtdl/degraded_by_reason/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/degraded_by_reason/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err171];
}
else {
noteFault(vErrors, err171);
}
errors++;
}
}
}
}
else {
const err172 = {instancePath:instancePath+"/rtdl/degraded_by_reason",schemaPath:"#/properties/rtdl/properties/degraded_by_reason/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err172];
}
else {
noteFault(vErrors, err172);
}
errors++;
}
}
if(data42.outcomes_by_status !== undefined){
let data60 = data42.outcomes_by_status;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key16 in data60){
let data61 = data60[key16];
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err173 = {instancePath:instancePath+"/rtdl/outcomes_by_status/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/outcomes_by_status/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err173];
}
else {
noteFault(vErrors, err173);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 9007199254740991 || isNaN(data61)){
const err174 = {instancePath:instancePath+"/rtdl/outcomes_by_status/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/outcomes_by_status/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err174];
}
else {
noteFault(vErrors, err174);
}
errors++;
}
if(data61 < 0 || isNaN(data61)){
const err175 = {instancePath:instancePath+"/rtdl/outcomes_by_status/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/outcomes_by_status/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err175];
}
else {
noteFault(vErrors, err175);
}
errors++;
}
}
}
}
else {
const err176 = {instancePath:instancePath+"/rtdl/outcomes_by_status",schemaPath:"#/properties/rtdl/properties/outcomes_by_status/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err176];
}
else {
noteFault(vErrors, err176);
}
errors++;
}
}
if(data42.audited_by_family !== undefined){
let data62 = data42.audited_by_family;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key17 in data62){
let data63 = data62[key17];
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err177 = {instancePath:instancePath+"/rtdl/audited_by_family/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/audited_by_family/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err177];
}
else {
noteFault(vErrors, err177);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 9007199254740991 || isNaN(data63)){
const err178 = {instancePath:instancePath+"/rtdl/audited_by_family/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/audited_by_family/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err178];
}
else {
noteFault(vErrors, err178);
}
errors++;
}
if(data63 < 0 || isNaN(data63)){
const err179 = {instancePath:instancePath+"/rtdl/audited_by_family/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rtdl/properties/audited_by_family/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err180 = {instancePath:instancePath+"/rtdl/audited_by_family",schemaPath:"#/properties/rtdl/properties/audited_by_family/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err180];
}
else {
noteFault(vErrors, err180);
}
errors++;
}
}
if(data42.chains !== undefined){
let data64 = data42.chains;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.resolved === undefined){
const err181 = {instancePath:instancePath+"/rtdl/chains",schemaPath:"#/properties/rtdl/properties/chains/required",keyword:"required",params:{missingProperty: "resolved"}};
if(vErrors === null){
vErrors = [err181];
}
else {
noteFault(vErrors, err181);
}
errors++;
}
if(data64.unresolved === undefined){
const err182 = {instancePath:instancePath+"/rtdl/chains",schemaPath:"#/properties/rtdl/properties/chains/required",keyword:"required",params:{missingProperty: "unresolved"}};
if(vErrors === null){
vErrors = [err182];
}
else {
noteFault(vErrors, err182);
}
errors++;
}
for(const key18 in data64){
if(!((key18 === "resolved") || (key18 === "unresolved"))){
const err183 = {instancePath:instancePath+"/rtdl/chains",schemaPath:"#/properties/rtdl/properties/chains/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err183];
}
else {
noteFault(vErrors, err183);
}
errors++;
}
}
if(data64.resolved !== undefined){
let data65 = data64.resolved;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err184 = {instancePath:instancePath+"/rtdl/chains/resolved",schemaPath:"#/properties/rtdl/properties/chains/properties/resolved/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err184];
}
else {
noteFault(vErrors, err184);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 9007199254740991 || isNaN(data65)){
const err185 = {instancePath:instancePath+"/rtdl/chains/resolved",schemaPath:"#/properties/rtdl/properties/chains/properties/resolved/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err185];
}
else {
noteFault(vErrors, err185);
}
errors++;
}
if(data65 < 0 || isNaN(data65)){
const err186 = {instancePath:instancePath+"/rtdl/chains/resolved",schemaPath:"#/properties/rtdl/properties/chains/properties/resolved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err186];
}
else {
noteFault(vErrors, err186);
}
errors++;
}
}
}
if(data64.unresolved !== undefined){
let data66 = data64.unresolved;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err187 = {instancePath:instancePath+"/rtdl/chains/unresolved",schemaPath:"#/properties/rtdl/properties/chains/properties/unresolved/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err187];
}
else {
noteFault(vErrors, err187);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 9007199254740991 || isNaN(data66)){
const err188 = {instancePath:instancePath+"/rtdl/chains/unresolved",schemaPath:"#/properties/rtdl/properties/chains/properties/unresolved/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err188];
}
else {
noteFault(vErrors, err188);
}
errors++;
}
if(data66 < 0 || isNaN(data66)){
const err189 = {instancePath:instancePath+"/rtdl/chains/unresolved",schemaPath:"#/properties/rtdl/properties/chains/properties/unresolved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err189];
}
else {
noteFault(vErrors, err189);
}
errors++;
}
}
}
}
else {
const err190 = {instancePath:instancePath+"/rtdl/chains",schemaPath:"#/properties/rtdl/properties/chains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err190];
}
else {
noteFault(vErrors, err190);
}
errors++;
}
}
if(data42.outbox !== undefined){
let data67 = data42.outbox;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.pending === undefined){
const err191 = {instancePath:instancePath+"/rtdl/outbox",schemaPath:"#/properties/rtdl/properties/outbox/required",keyword:"required",params:{missingProperty: "pending"}};
if(vErrors === null){
vErrors = [err191];
}
else {
noteFault(vErrors, err191);
}
errors++;
}
if(data67.refused === undefined){
const err192 = {instancePath:instancePath+"/rtdl/outbox",schemaPath:"#/properties/rtdl/properties/outbox/required",keyword:"required",params:{missingProperty: "refused"}};
if(vErrors === null){
vErrors = [err192];
}
else {
noteFault(vErrors, err192);
}
errors++;
}
for(const key19 in data67){
if(!((key19 === "pending") || (key19 === "refused"))){
const err193 = {instancePath:instancePath+"/rtdl/outbox",schemaPath:"#/properties/rtdl/properties/outbox/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err193];
}
else {
noteFault(vErrors, err193);
}
errors++;
}
}
if(data67.pending !== undefined){
let data68 = data67.pending;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err194 = {instancePath:instancePath+"/rtdl/outbox/pending",schemaPath:"#/properties/rtdl/properties/outbox/properties/pending/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err194];
}
else {
noteFault(vErrors, err194);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 9007199254740991 || isNaN(data68)){
const err195 = {instancePath:instancePath+"/rtdl/outbox/pending",schemaPath:"#/properties/rtdl/properties/outbox/properties/pending/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err195];
}
else {
noteFault(vErrors, err195);
}
errors++;
}
if(data68 < 0 || isNaN(data68)){
const err196 = {instancePath:instancePath+"/rtdl/outbox/pending",schemaPath:"#/properties/rtdl/properties/outbox/properties/pending/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err196];
}
else {
noteFault(vErrors, err196);
}
errors++;
}
}
}
if(data67.refused !== undefined){
let data69 = data67.refused;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err197 = {instancePath:instancePath+"/rtdl/outbox/refused",schemaPath:"#/properties/rtdl/properties/outbox/properties/refused/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err197];
}
else {
noteFault(vErrors, err197);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 9007199254740991 || isNaN(data69)){
const err198 = {instancePath:instancePath+"/rtdl/outbox/refused",schemaPath:"#/properties/rtdl/properties/outbox/properties/refused/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err198];
}
else {
noteFault(vErrors, err198);
}
errors++;
}
if(data69 < 0 || isNaN(data69)){
const err199 = {instancePath:instancePath+"/rtdl/outbox/refused",schemaPath:"#/properties/rtdl/properties/outbox/properties/refused/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err199];
}
else {
noteFault(vErrors, err199);
}
errors++;
}
}
}
}
else {
const err200 = {instancePath:instancePath+"/rtdl/outbox",schemaPath:"#/properties/rtdl/properties/outbox/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
noteFault(vErrors, err200);
}
errors++;
}
}
if(data42.latency !== undefined){
let data70 = data42.latency;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.buckets_ms === undefined){
const err201 = {instancePath:instancePath+"/rtdl/latency",schemaPath:"#/properties/rtdl/properties/latency/required",keyword:"required",params:{missingProperty: "buckets_ms"}};
if(vErrors === null){
vErrors = [err201];
}
else {
noteFault(vErrors, err201);
}
errors++;
}
if(data70.decision === undefined){
const err202 = {instancePath:instancePath+"/rtdl/latency",schemaPath:"#/properties/rtdl/properties/latency/required",keyword:"required",params:{missingProperty: "decision"}};
if(vErrors === null){
vErrors = [err202];
}
else {
noteFault(vErrors, err202);
}
errors++;
}
for(const key20 in data70){
if(!((key20 === "buckets_ms") || (key20 === "decision"))){
const err203 = {instancePath:instancePath+"/rtdl/latency",schemaPath:"#/properties/rtdl/properties/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err203];
}
else {
noteFault(vErrors, err203);
}
errors++;
}
}
if(data70.buckets_ms !== undefined){
let data71 = data70.buckets_ms;
if(Array.isArray(data71)){
if(data71.length > 64){
const err204 = {instancePath:instancePath+"/rtdl/latency/buckets_ms",schemaPath:"#/properties/rtdl/properties/latency/properties/buckets_ms/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err204];
}
else {
noteFault(vErrors, err204);
}
errors++;
}
if(data71.length < 1){
const err205 = {instancePath:instancePath+"/rtdl/latency/buckets_ms",schemaPath:"#/properties/rtdl/properties/latency/properties/buckets_ms/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err205];
}
else {
noteFault(vErrors, err205);
}
errors++;
}
const len2 = data71.length;
for(let i3=0; i3<len2; i3++){
let data72 = data71[i3];
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err206 = {instancePath:instancePath+"/rtdl/latency/buckets_ms/" + i3,schemaPath:"#/properties/rtdl/properties/latency/properties/buckets_ms/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err206];
}
else {
noteFault(vErrors, err206);
}
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 < 1 || isNaN(data72)){
const err207 = {instancePath:instancePath+"/rtdl/latency/buckets_ms/" + i3,schemaPath:"#/properties/rtdl/properties/latency/properties/buckets_ms/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err207];
}
else {
noteFault(vErrors, err207);
}
errors++;
}
}
}
let i4 = data71.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data71[i4];
if(!(((typeof item1 == "number") && (!(item1 % 1) && !isNaN(item1))) && (isFinite(item1)))){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err208 = {instancePath:instancePath+"/rtdl/latency/buckets_ms",schemaPath:"#/properties/rtdl/properties/latency/properties/buckets_ms/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err208];
}
else {
noteFault(vErrors, err208);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err209 = {instancePath:instancePath+"/rtdl/latency/buckets_ms",schemaPath:"#/properties/rtdl/properties/latency/properties/buckets_ms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err209];
}
else {
noteFault(vErrors, err209);
}
errors++;
}
}
if(data70.decision !== undefined){
if(!(validate24(data70.decision, {instancePath:instancePath+"/rtdl/latency/decision",parentData:data70,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joinFaults(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err210 = {instancePath:instancePath+"/rtdl/latency",schemaPath:"#/properties/rtdl/properties/latency/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err210];
}
else {
noteFault(vErrors, err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/rtdl",schemaPath:"#/properties/rtdl/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err211];
}
else {
noteFault(vErrors, err211);
}
errors++;
}
}
if(data.archive !== undefined){
let data74 = data.archive;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.summary === undefined){
const err212 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "summary"}};
if(vErrors === null){
vErrors = [err212];
}
else {
noteFault(vErrors, err212);
}
errors++;
}
if(data74.health_state === undefined){
const err213 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "health_state"}};
if(vErrors === null){
vErrors = [err213];
}
else {
noteFault(vErrors, err213);
}
errors++;
}
if(data74.segments === undefined){
const err214 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "segments"}};
if(vErrors === null){
vErrors = [err214];
}
else {
noteFault(vErrors, err214);
}
errors++;
}
if(data74.size_bytes === undefined){
const err215 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "size_bytes"}};
if(vErrors === null){
vErrors = [err215];
}
else {
noteFault(vErrors, err215);
}
errors++;
}
if(data74.reconciliation_totals === undefined){
const err216 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "reconciliation_totals"}};
if(vErrors === null){
vErrors = [err216];
}
else {
noteFault(vErrors, err216);
}
errors++;
}
for(const key21 in data74){
if(!(((((key21 === "summary") || (key21 === "health_state")) || (key21 === "segments")) || (key21 === "size_bytes")) || (key21 === "reconciliation_totals"))){
const err217 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err217];
}
else {
noteFault(vErrors, err217);
}
errors++;
}
}
if(data74.summary !== undefined){
let data75 = data74.summary;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.seen_total === undefined){
const err218 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/required",keyword:"required",params:{missingProperty: "seen_total"}};
if(vErrors === null){
vErrors = [err218];
}
else {
noteFault(vErrors, err218);
}
errors++;
}
if(data75.archived_total === undefined){
const err219 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/required",keyword:"required",params:{missingProperty: "archived_total"}};
if(vErrors === null){
vErrors = [err219];
}
else {
noteFault(vErrors, err219);
}
errors++;
}
if(data75.duplicate_total === undefined){
const err220 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/required",keyword:"required",params:{missingProperty: "duplicate_total"}};
if(vErrors === null){
vErrors = [err220];
}
else {
noteFault(vErrors, err220);
}
errors++;
}
if(data75.payload_mismatch_total === undefined){
const err221 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/required",keyword:"required",params:{missingProperty: "payload_mismatch_total"}};
if(vErrors === null){
vErrors = [err221];
}
else {
noteFault(vErrors, err221);
}
errors++;
}
if(data75.write_error_total === undefined){
const err222 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/required",keyword:"required",params:{missingProperty: "write_error_total"}};
if(vErrors === null){
vErrors = [err222];
}
else {
noteFault(vErrors, err222);
}
errors++;
}
if(data75.skipped_total === undefined){
const err223 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/required",keyword:"required",params:{missingProperty: "skipped_total"}};
if(vErrors === null){
vErrors = [err223];
}
else {
noteFault(vErrors, err223);
}
errors++;
}
if(data75.late_total === undefined){
const err224 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/required",keyword:"required",params:{missingProperty: "late_total"}};
if(vErrors === null){
vErrors = [err224];
}
else {
noteFault(vErrors, err224);
}
errors++;
}
for(const key22 in data75){
if(!(((((((key22 === "seen_total") || (key22 === "archived_total")) || (key22 === "duplicate_total")) || (key22 === "payload_mismatch_total")) || (key22 === "write_error_total")) || (key22 === "skipped_total")) || (key22 === "late_total"))){
const err225 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err225];
}
else {
noteFault(vErrors, err225);
}
errors++;
}
}
if(data75.seen_total !== undefined){
let data76 = data75.seen_total;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err226 = {instancePath:instancePath+"/archive/summary/seen_total",schemaPath:"#/properties/archive/properties/summary/properties/seen_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err226];
}
else {
noteFault(vErrors, err226);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 9007199254740991 || isNaN(data76)){
const err227 = {instancePath:instancePath+"/archive/summary/seen_total",schemaPath:"#/properties/archive/properties/summary/properties/seen_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err227];
}
else {
noteFault(vErrors, err227);
}
errors++;
}
if(data76 < 0 || isNaN(data76)){
const err228 = {instancePath:instancePath+"/archive/summary/seen_total",schemaPath:"#/properties/archive/properties/summary/properties/seen_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err228];
}
else {
noteFault(vErrors, err228);
}
errors++;
}
}
}
if(data75.archived_total !== undefined){
let data77 = data75.archived_total;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err229 = {instancePath:instancePath+"/archive/summary/archived_total",schemaPath:"#/properties/archive/properties/summary/properties/archived_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err229];
}
else {
noteFault(vErrors, err229);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 9007199254740991 || isNaN(data77)){
const err230 = {instancePath:instancePath+"/archive/summary/archived_total",schemaPath:"#/properties/archive/properties/summary/properties/archived_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err230];
}
else {
noteFault(vErrors, err230);
}
errors++;
}
if(data77 < 0 || isNaN(data77)){
const err231 = {instancePath:instancePath+"/archive/summary/archived_total",schemaPath:"#/properties/archive/properties/summary/properties/archived_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data75.duplicate_total !== undefined){
let data78 = data75.duplicate_total;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err232 = {instancePath:instancePath+"/archive/summary/duplicate_total",schemaPath:"#/properties/archive/properties/summary/properties/duplicate_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err232];
}
else {
noteFault(vErrors, err232);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 9007199254740991 || isNaN(data78)){
const err233 = {instancePath:instancePath+"/archive/summary/duplicate_total",schemaPath:"#/properties/archive/properties/summary/properties/duplicate_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err233];
}
else {
noteFault(vErrors, err233);
}
errors++;
}
if(data78 < 0 || isNaN(data78)){
const err234 = {instancePath:instancePath+"/archive/summary/duplicate_total",schemaPath:"#/properties/archive/properties/summary/properties/duplicate_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err234];
}
else {
noteFault(vErrors, err234);
}
errors++;
}
}
}
if(data75.payload_mismatch_total !== undefined){
let data79 = data75.payload_mismatch_total;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err235 = {instancePath:instancePath+"/archive/summary/payload_mismatch_total",schemaPath:"#/properties/archive/properties/summary/properties/payload_mismatch_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err235];
}
else {
noteFault(vErrors, err235);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 9007199254740991 || isNaN(data79)){
const err236 = {instancePath:instancePath+"/archive/summary/payload_mismatch_total",schemaPath:"#/properties/archive/properties/summary/properties/payload_mismatch_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err236];
}
else {
noteFault(vErrors, err236);
}
errors++;
}
if(data79 < 0 || isNaN(data79)){
const err237 = {instancePath:instancePath+"/archive/summary/payload_mismatch_total",schemaPath:"#/properties/archive/properties/summary/properties/payload_mismatch_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err237];
}
else {
noteFault(vErrors, err237);
}
errors++;
}
}
}
if(data75.write_error_total !== undefined){
let data80 = data75.write_error_total;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
const err238 = {instancePath:instancePath+"/archive/summary/write_error_total",schemaPath:"#/properties/archive/properties/summary/properties/write_error_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err238];
}
else {
noteFault(vErrors, err238);
}
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 9007199254740991 || isNaN(data80)){
const err239 = {instancePath:instancePath+"/archive/summary/write_error_total",schemaPath:"#/properties/archive/properties/summary/properties/write_error_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err239];
}
else {
noteFault(vErrors, err239);
}
errors++;
}
if(data80 < 0 || isNaN(data80)){
const err240 = {instancePath:instancePath+"/archive/summary/write_error_total",schemaPath:"#/properties/archive/properties/summary/properties/write_error_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data75.skipped_total !== undefined){
let data81 = data75.skipped_total;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err241 = {instancePath:instancePath+"/archive/summary/skipped_total",schemaPath:"#/properties/archive/properties/summary/properties/skipped_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err241];
}
else {
noteFault(vErrors, err241);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 9007199254740991 || isNaN(data81)){
const err242 = {instancePath:instancePath+"/archive/summary/skipped_total",schemaPath:"#/properties/archive/properties/summary/properties/skipped_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err242];
}
else {
noteFault(vErrors, err242);
}
errors++;
}
if(data81 < 0 || isNaN(data81)){
const err243 = {instancePath:instancePath+"/archive/summary/skipped_total",schemaPath:"#/properties/archive/properties/summary/properties/skipped_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err243];
}
else {
noteFault(vErrors, err243);
}
errors++;
}
}
}
if(data75.late_total !== undefined){
let data82 = data75.late_total;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err244 = {instancePath:instancePath+"/archive/summary/late_total",schemaPath:"#/properties/archive/properties/summary/properties/late_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err244];
}
else {
noteFault(vErrors, err244);
}
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 9007199254740991 || isNaN(data82)){
const err245 = {instancePath:instancePath+"/archive/summary/late_total",schemaPath:"#/properties/archive/properties/summary/properties/late_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err245];
}
else {
noteFault(vErrors, err245);
}
errors++;
}
if(data82 < 0 || isNaN(data82)){
const err246 = {instancePath:instancePath+"/archive/summary/late_total",schemaPath:"#/properties/archive/properties/summary/properties/late_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err246];
}
else {
noteFault(vErrors, err246);
}
errors++;
}
}
}
}
else {
const err247 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err247];
}
else {
noteFault(vErrors, err247);
}
errors++;
}
}
if(data74.health_state !== undefined){
let data83 = data74.health_state;
if(!((((((data83 === "GREEN") || (data83 === "AMBER")) || (data83 === "RED")) || (data83 === "STOPPED")) || (data83 === "FAILED")) || (data83 === "UNKNOWN"))){
const err248 = {instancePath:instancePath+"/archive/health_state",schemaPath:"#/properties/archive/properties/health_state/enum",keyword:"enum",params:{allowedValues: schema31.properties.archive.properties.health_state.enum}};
if(vErrors === null){
vErrors = [err248];
}
else {
noteFault(vErrors, err248);
}
errors++;
}
}
if(data74.segments !== undefined){
let data84 = data74.segments;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err249 = {instancePath:instancePath+"/archive/segments",schemaPath:"#/properties/archive/properties/segments/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err249];
}
else {
noteFault(vErrors, err249);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 9007199254740991 || isNaN(data84)){
const err250 = {instancePath:instancePath+"/archive/segments",schemaPath:"#/properties/archive/properties/segments/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err250];
}
else {
noteFault(vErrors, err250);
}
errors++;
}
if(data84 < 0 || isNaN(data84)){
const err251 = {instancePath:instancePath+"/archive/segments",schemaPath:"#/properties/archive/properties/segments/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err251];
}
else {
noteFault(vErrors, err251);
}
errors++;
}
}
}
if(data74.size_bytes !== undefined){
let data85 = data74.size_bytes;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err252 = {instancePath:instancePath+"/archive/size_bytes",schemaPath:"#/properties/archive/properties/size_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err252];
}
else {
noteFault(vErrors, err252);
}
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 9007199254740991 || isNaN(data85)){
const err253 = {instancePath:instancePath+"/archive/size_bytes",schemaPath:"#/properties/archive/properties/size_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err253];
}
else {
noteFault(vErrors, err253);
}
errors++;
}
if(data85 < 0 || isNaN(data85)){
const err254 = {instancePath:instancePath+"/archive/size_bytes",schemaPath:"#/properties/archive/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data74.reconciliation_totals !== undefined){
let data86 = data74.reconciliation_totals;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.records === undefined){
const err255 = {instancePath:instancePath+"/archive/reconciliation_totals",schemaPath:"#/properties/archive/properties/reconciliation_totals/required",keyword:"required",params:{missingProperty: "records"}};
if(vErrors === null){
vErrors = [err255];
}
else {
noteFault(vErrors, err255);
}
errors++;
}
if(data86.offsets_covered === undefined){
const err256 = {instancePath:instancePath+"/archive/reconciliation_totals",schemaPath:"#/properties/archive/properties/reconciliation_totals/required",keyword:"required",params:{missingProperty: "offsets_covered"}};
if(vErrors === null){
vErrors = [err256];
}
else {
noteFault(vErrors, err256);
}
errors++;
}
if(data86.foreign === undefined){
const err257 = {instancePath:instancePath+"/archive/reconciliation_totals",schemaPath:"#/properties/archive/properties/reconciliation_totals/required",keyword:"required",params:{missingProperty: "foreign"}};
if(vErrors === null){
vErrors = [err257];
}
else {
noteFault(vErrors, err257);
}
errors++;
}
for(const key23 in data86){
if(!(((key23 === "records") || (key23 === "offsets_covered")) || (key23 === "foreign"))){
const err258 = {instancePath:instancePath+"/archive/reconciliation_totals",schemaPath:"#/properties/archive/properties/reconciliation_totals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err258];
}
else {
noteFault(vErrors, err258);
}
errors++;
}
}
if(data86.records !== undefined){
let data87 = data86.records;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err259 = {instancePath:instancePath+"/archive/reconciliation_totals/records",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/records/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err259];
}
else {
noteFault(vErrors, err259);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 9007199254740991 || isNaN(data87)){
const err260 = {instancePath:instancePath+"/archive/reconciliation_totals/records",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/records/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err260];
}
else {
noteFault(vErrors, err260);
}
errors++;
}
if(data87 < 0 || isNaN(data87)){
const err261 = {instancePath:instancePath+"/archive/reconciliation_totals/records",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err261];
}
else {
noteFault(vErrors, err261);
}
errors++;
}
}
}
if(data86.offsets_covered !== undefined){
let data88 = data86.offsets_covered;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err262 = {instancePath:instancePath+"/archive/reconciliation_totals/offsets_covered",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/offsets_covered/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err262];
}
else {
noteFault(vErrors, err262);
}
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 9007199254740991 || isNaN(data88)){
const err263 = {instancePath:instancePath+"/archive/reconciliation_totals/offsets_covered",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/offsets_covered/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err263];
}
else {
noteFault(vErrors, err263);
}
errors++;
}
if(data88 < 0 || isNaN(data88)){
const err264 = {instancePath:instancePath+"/archive/reconciliation_totals/offsets_covered",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/offsets_covered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err264];
}
else {
noteFault(vErrors, err264);
}
errors++;
}
}
}
if(data86.foreign !== undefined){
let data89 = data86.foreign;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err265 = {instancePath:instancePath+"/archive/reconciliation_totals/foreign",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/foreign/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err265];
}
else {
noteFault(vErrors, err265);
}
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 9007199254740991 || isNaN(data89)){
const err266 = {instancePath:instancePath+"/archive/reconciliation_totals/foreign",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/foreign/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err266];
}
else {
noteFault(vErrors, err266);
}
errors++;
}
if(data89 < 0 || isNaN(data89)){
const err267 = {instancePath:instancePath+"/archive/reconciliation_totals/foreign",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/foreign/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err267];
}
else {
noteFault(vErrors, err267);
}
errors++;
}
}
}
}
else {
const err268 = {instancePath:instancePath+"/archive/reconciliation_totals",schemaPath:"#/properties/archive/properties/reconciliation_totals/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err268];
}
else {
noteFault(vErrors, err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err269];
}
else {
noteFault(vErrors, err269);
}
errors++;
}
}
if(data.case_labels !== undefined){
let data90 = data.case_labels;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.summary === undefined){
const err270 = {instancePath:instancePath+"/case_labels",schemaPath:"#/properties/case_labels/required",keyword:"required",params:{missingProperty: "summary"}};
if(vErrors === null){
vErrors = [err270];
}
else {
noteFault(vErrors, err270);
}
errors++;
}
if(data90.health_states === undefined){
const err271 = {instancePath:instancePath+"/case_labels",schemaPath:"#/properties/case_labels/required",keyword:"required",params:{missingProperty: "health_states"}};
if(vErrors === null){
vErrors = [err271];
}
else {
noteFault(vErrors, err271);
}
errors++;
}
if(data90.component_metrics === undefined){
const err272 = {instancePath:instancePath+"/case_labels",schemaPath:"#/properties/case_labels/required",keyword:"required",params:{missingProperty: "component_metrics"}};
if(vErrors === null){
vErrors = [err272];
}
else {
noteFault(vErrors, err272);
}
errors++;
}
for(const key24 in data90){
if(!(((key24 === "summary") || (key24 === "health_states")) || (key24 === "component_metrics"))){
const err273 = {instancePath:instancePath+"/case_labels",schemaPath:"#/properties/case_labels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err273];
}
else {
noteFault(vErrors, err273);
}
errors++;
}
}
if(data90.summary !== undefined){
let data91 = data90.summary;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.triggers_seen === undefined){
const err274 = {instancePath:instancePath+"/case_labels/summary",schemaPath:"#/properties/case_labels/properties/summary/required",keyword:"required",params:{missingProperty: "triggers_seen"}};
if(vErrors === null){
vErrors = [err274];
}
else {
noteFault(vErrors, err274);
}
errors++;
}
if(data91.triggers_taken_in === undefined){
const err275 = {instancePath:instancePath+"/case_labels/summary",schemaPath:"#/properties/case_labels/properties/summary/required",keyword:"required",params:{missingProperty: "triggers_taken_in"}};
if(vErrors === null){
vErrors = [err275];
}
else {
noteFault(vErrors, err275);
}
errors++;
}
if(data91.cases_created === undefined){
const err276 = {instancePath:instancePath+"/case_labels/summary",schemaPath:"#/properties/case_labels/properties/summary/required",keyword:"required",params:{missingProperty: "cases_created"}};
if(vErrors === null){
vErrors = [err276];
}
else {
noteFault(vErrors, err276);
}
errors++;
}
if(data91.cases_open === undefined){
const err277 = {instancePath:instancePath+"/case_labels/summary",schemaPath:"#/properties/case_labels/properties/summary/required",keyword:"required",params:{missingProperty: "cases_open"}};
if(vErrors === null){
vErrors = [err277];
}
else {
noteFault(vErrors, err277);
}
errors++;
}
if(data91.labels_pending === undefined){
const err278 = {instancePath:instancePath+"/case_labels/summary",schemaPath:"#/properties/case_labels/properties/summary/required",keyword:"required",params:{missingProperty: "labels_pending"}};
if(vErrors === null){
vErrors = [err278];
}
else {
noteFault(vErrors, err278);
}
errors++;
}
if(data91.labels_accepted === undefined){
const err279 = {instancePath:instancePath+"/case_labels/summary",schemaPath:"#/properties/case_labels/properties/summary/required",keyword:"required",params:{missingProperty: "labels_accepted"}};
if(vErrors === null){
vErrors = [err279];
}
else {
noteFault(vErrors, err279);
}
errors++;
}
if(data91.labels_rejected === undefined){
const err280 = {instancePath:instancePath+"/case_labels/summary",schemaPath:"#/properties/case_labels/properties/summary/required",keyword:"required",params:{missingProperty: "labels_rejected"}};
if(vErrors === null){
vErrors = [err280];
}
else {
noteFault(vErrors, err280);
}
errors++;
}
if(data91.anomalies_total === undefined){
const err281 = {instancePath:instancePath+"/case_labels/summary",schemaPath:"#/properties/case_labels/properties/summary/required",keyword:"required",params:{missingProperty: "anomalies_total"}};
if(vErrors === null){
vErrors = [err281];
}
else {
noteFault(vErrors, err281);
}
errors++;
}
for(const key25 in data91){
if(!((((((((key25 === "triggers_seen") || (key25 === "triggers_taken_in")) || (key25 === "cases_created")) || (key25 === "cases_open")) || (key25 === "labels_pending")) || (key25 === "labels_accepted")) || (key25 === "labels_rejected")) || (key25 === "anomalies_total"))){
const err282 = {instancePath:instancePath+"/case_labels/summary",schemaPath:"#/properties/case_labels/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err282];
}
else {
noteFault(vErrors, err282);
}
errors++;
}
}
if(data91.triggers_seen !== undefined){
let data92 = data91.triggers_seen;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err283 = {instancePath:instancePath+"/case_labels/summary/triggers_seen",schemaPath:"#/properties/case_labels/properties/summary/properties/triggers_seen/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err283];
}
else {
noteFault(vErrors, err283);
}
errors++;
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 > 9007199254740991 || isNaN(data92)){
const err284 = {instancePath:instancePath+"/case_labels/summary/triggers_seen",schemaPath:"#/properties/case_labels/properties/summary/properties/triggers_seen/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err284];
}
else {
noteFault(vErrors, err284);
}
errors++;
}
if(data92 < 0 || isNaN(data92)){
const err285 = {instancePath:instancePath+"/case_labels/summary/triggers_seen",schemaPath:"#/properties/case_labels/properties/summary/properties/triggers_seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data91.triggers_taken_in !== undefined){
let data93 = data91.triggers_taken_in;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err286 = {instancePath:instancePath+"/case_labels/summary/triggers_taken_in",schemaPath:"#/properties/case_labels/properties/summary/properties/triggers_taken_in/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err286];
}
else {
noteFault(vErrors, err286);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 9007199254740991 || isNaN(data93)){
const err287 = {instancePath:instancePath+"/case_labels/summary/triggers_taken_in",schemaPath:"#/properties/case_labels/properties/summary/properties/triggers_taken_in/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err287];
}
else {
noteFault(vErrors, err287);
}
errors++;
}
if(data93 < 0 || isNaN(data93)){
const err288 = {instancePath:instancePath+"/case_labels/summary/triggers_taken_in",schemaPath:"#/properties/case_labels/properties/summary/properties/triggers_taken_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err288];
}
else {
noteFault(vErrors, err288);
}
errors++;
}
}
}
if(data91.cases_created !== undefined){
let data94 = data91.cases_created;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err289 = {instancePath:instancePath+"/case_labels/summary/cases_created",schemaPath:"#/properties/case_labels/properties/summary/properties/cases_created/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err289];
}
else {
noteFault(vErrors, err289);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 9007199254740991 || isNaN(data94)){
const err290 = {instancePath:instancePath+"/case_labels/summary/cases_created",schemaPath:"#/properties/case_labels/properties/summary/properties/cases_created/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err290];
}
else {
noteFault(vErrors, err290);
}
errors++;
}
if(data94 < 0 || isNaN(data94)){
const err291 = {instancePath:instancePath+"/case_labels/summary/cases_created",schemaPath:"#/properties/case_labels/properties/summary/properties/cases_created/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data91.cases_open !== undefined){
let data95 = data91.cases_open;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err292 = {instancePath:instancePath+"/case_labels/summary/cases_open",schemaPath:"#/properties/case_labels/properties/summary/properties/cases_open/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err292];
}
else {
noteFault(vErrors, err292);
}
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 9007199254740991 || isNaN(data95)){
const err293 = {instancePath:instancePath+"/case_labels/summary/cases_open",schemaPath:"#/properties/case_labels/properties/summary/properties/cases_open/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err293];
}
else {
noteFault(vErrors, err293);
}
errors++;
}
if(data95 < 0 || isNaN(data95)){
const err294 = {instancePath:instancePath+"/case_labels/summary/cases_open",schemaPath:"#/properties/case_labels/properties/summary/properties/cases_open/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err294];
}
else {
noteFault(vErrors, err294);
}
errors++;
}
}
}
if(data91.labels_pending !== undefined){
let data96 = data91.labels_pending;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err295 = {instancePath:instancePath+"/case_labels/summary/labels_pending",schemaPath:"#/properties/case_labels/properties/summary/properties/labels_pending/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err295];
}
else {
noteFault(vErrors, err295);
}
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 9007199254740991 || isNaN(data96)){
const err296 = {instancePath:instancePath+"/case_labels/summary/labels_pending",schemaPath:"#/properties/case_labels/properties/summary/properties/labels_pending/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err296];
}
else {
noteFault(vErrors, err296);
}
errors++;
}
if(data96 < 0 || isNaN(data96)){
const err297 = {instancePath:instancePath+"/case_labels/summary/labels_pending",schemaPath:"#/properties/case_labels/properties/summary/properties/labels_pending/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err297];
}
else {
noteFault(vErrors, err297);
}
errors++;
}
}
}
if(data91.labels_accepted !== undefined){
let data97 = data91.labels_accepted;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err298 = {instancePath:instancePath+"/case_labels/summary/labels_accepted",schemaPath:"#/properties/case_labels/properties/summary/properties/labels_accepted/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err298];
}
else {
noteFault(vErrors, err298);
}
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 9007199254740991 || isNaN(data97)){
const err299 = {instancePath:instancePath+"/case_labels/summary/labels_accepted",schemaPath:"#/properties/case_labels/properties/summary/properties/labels_accepted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err299];
}
else {
noteFault(vErrors, err299);
}
errors++;
}
if(data97 < 0 || isNaN(data97)){
const err300 = {instancePath:instancePath+"/case_labels/summary/labels_accepted",schemaPath:"#/properties/case_labels/properties/summary/properties/labels_accepted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data91.labels_rejected !== undefined){
let data98 = data91.labels_rejected;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err301 = {instancePath:instancePath+"/case_labels/summary/labels_rejected",schemaPath:"#/properties/case_labels/properties/summary/properties/labels_rejected/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err301];
}
else {
noteFault(vErrors, err301);
}
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 9007199254740991 || isNaN(data98)){
const err302 = {instancePath:instancePath+"/case_labels/summary/labels_rejected",schemaPath:"#/properties/case_labels/properties/summary/properties/labels_rejected/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err302];
}
else {
noteFault(vErrors, err302);
}
errors++;
}
if(data98 < 0 || isNaN(data98)){
const err303 = {instancePath:instancePath+"/case_labels/summary/labels_rejected",schemaPath:"#/properties/case_labels/properties/summary/properties/labels_rejected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err303];
}
else {
noteFault(vErrors, err303);
}
errors++;
}
}
}
if(data91.anomalies_total !== undefined){
let data99 = data91.anomalies_total;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err304 = {instancePath:instancePath+"/case_labels/summary/anomalies_total",schemaPath:"#/properties/case_labels/properties/summary/properties/anomalies_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err304];
}
else {
noteFault(vErrors, err304);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 9007199254740991 || isNaN(data99)){
const err305 = {instancePath:instancePath+"/case_labels/summary/anomalies_total",schemaPath:"#/properties/case_labels/properties/summary/properties/anomalies_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err305];
}
else {
noteFault(vErrors, err305);
}
errors++;
}
if(data99 < 0 || isNaN(data99)){
const err306 = {instancePath:instancePath+"/case_labels/summary/anomalies_total",schemaPath:"#/properties/case_labels/properties/summary/properties/anomalies_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err307 = {instancePath:instancePath+"/case_labels/summary",schemaPath:"#/properties/case_labels/properties/summary/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err307];
}
else {
noteFault(vErrors, err307);
}
errors++;
}
}
if(data90.health_states !== undefined){
let data100 = data90.health_states;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100["case-trigger"] === undefined){
const err308 = {instancePath:instancePath+"/case_labels/health_states",schemaPath:"#/properties/case_labels/properties/health_states/required",keyword:"required",params:{missingProperty: "case-trigger"}};
if(vErrors === null){
vErrors = [err308];
}
else {
noteFault(vErrors, err308);
}
errors++;
}
if(data100.cm === undefined){
const err309 = {instancePath:instancePath+"/case_labels/health_states",schemaPath:"#/properties/case_labels/properties/health_states/required",keyword:"required",params:{missingProperty: "cm"}};
if(vErrors === null){
vErrors = [err309];
}
else {
noteFault(vErrors, err309);
}
errors++;
}
if(data100.ls === undefined){
const err310 = {instancePath:instancePath+"/case_labels/health_states",schemaPath:"#/properties/case_labels/properties/health_states/required",keyword:"required",params:{missingProperty: "ls"}};
if(vErrors === null){
vErrors = [err310];
}
else {
noteFault(vErrors, err310);
}
errors++;
}
for(const key26 in data100){
if(!(((key26 === "case-trigger") || (key26 === "cm")) || (key26 === "ls"))){
const err311 = {instancePath:instancePath+"/case_labels/health_states",schemaPath:"#/properties/case_labels/properties/health_states/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err311];
}
else {
noteFault(vErrors, err311);
}
errors++;
}
}
if(data100["case-trigger"] !== undefined){
let data101 = data100["case-trigger"];
if(!((((((data101 === "GREEN") || (data101 === "AMBER")) || (data101 === "RED")) || (data101 === "STOPPED")) || (data101 === "FAILED")) || (data101 === "UNKNOWN"))){
const err312 = {instancePath:instancePath+"/case_labels/health_states/case-trigger",schemaPath:"#/properties/case_labels/properties/health_states/properties/case-trigger/enum",keyword:"enum",params:{allowedValues: schema31.properties.case_labels.properties.health_states.properties["case-trigger"].enum}};
if(vErrors === null){
vErrors = [err312];
}
else {
noteFault(vErrors, err312);
}
errors++;
}
}
if(data100.cm !== undefined){
let data102 = data100.cm;
if(!((((((data102 === "GREEN") || (data102 === "AMBER")) || (data102 === "RED")) || (data102 === "STOPPED")) || (data102 === "FAILED")) || (data102 === "UNKNOWN"))){
const err313 = {instancePath:instancePath+"/case_labels/health_states/cm",schemaPath:"#/properties/case_labels/properties/health_states/properties/cm/enum",keyword:"enum",params:{allowedValues: schema31.properties.case_labels.properties.health_states.properties.cm.enum}};
if(vErrors === null){
vErrors = [err313];
}
else {
noteFault(vErrors, err313);
}
errors++;
}
}
if(data100.ls !== undefined){
let data103 = data100.ls;
if(!((((((data103 === "GREEN") || (data103 === "AMBER")) || (data103 === "RED")) || (data103 === "STOPPED")) || (data103 === "FAILED")) || (data103 === "UNKNOWN"))){
const err314 = {instancePath:instancePath+"/case_labels/health_states/ls",schemaPath:"#/properties/case_labels/properties/health_states/properties/ls/enum",keyword:"enum",params:{allowedValues: schema31.properties.case_labels.properties.health_states.properties.ls.enum}};
if(vErrors === null){
vErrors = [err314];
}
else {
noteFault(vErrors, err314);
}
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/case_labels/health_states",schemaPath:"#/properties/case_labels/properties/health_states/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err315];
}
else {
noteFault(vErrors, err315);
}
errors++;
}
}
if(data90.component_metrics !== undefined){
let data104 = data90.component_metrics;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.triggers_by_type === undefined){
const err316 = {instancePath:instancePath+"/case_labels/component_metrics",schemaPath:"#/properties/case_labels/properties/component_metrics/required",keyword:"required",params:{missingProperty: "triggers_by_type"}};
if(vErrors === null){
vErrors = [err316];
}
else {
noteFault(vErrors, err316);
}
errors++;
}
if(data104.triggers_by_rule === undefined){
const err317 = {instancePath:instancePath+"/case_labels/component_metrics",schemaPath:"#/properties/case_labels/properties/component_metrics/required",keyword:"required",params:{missingProperty: "triggers_by_rule"}};
if(vErrors === null){
vErrors = [err317];
}
else {
noteFault(vErrors, err317);
}
errors++;
}
if(data104.events_by_kind === undefined){
const err318 = {instancePath:instancePath+"/case_labels/component_metrics",schemaPath:"#/properties/case_labels/properties/component_metrics/required",keyword:"required",params:{missingProperty: "events_by_kind"}};
if(vErrors === null){
vErrors = [err318];
}
else {
noteFault(vErrors, err318);
}
errors++;
}
if(data104.labels_by_value === undefined){
const err319 = {instancePath:instancePath+"/case_labels/component_metrics",schemaPath:"#/properties/case_labels/properties/component_metrics/required",keyword:"required",params:{missingProperty: "labels_by_value"}};
if(vErrors === null){
vErrors = [err319];
}
else {
noteFault(vErrors, err319);
}
errors++;
}
if(data104.labels_by_source === undefined){
const err320 = {instancePath:instancePath+"/case_labels/component_metrics",schemaPath:"#/properties/case_labels/properties/component_metrics/required",keyword:"required",params:{missingProperty: "labels_by_source"}};
if(vErrors === null){
vErrors = [err320];
}
else {
noteFault(vErrors, err320);
}
errors++;
}
for(const key27 in data104){
if(!(((((key27 === "triggers_by_type") || (key27 === "triggers_by_rule")) || (key27 === "events_by_kind")) || (key27 === "labels_by_value")) || (key27 === "labels_by_source"))){
const err321 = {instancePath:instancePath+"/case_labels/component_metrics",schemaPath:"#/properties/case_labels/properties/component_metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err321];
}
else {
noteFault(vErrors, err321);
}
errors++;
}
}
if(data104.triggers_by_type !== undefined){
let data105 = data104.triggers_by_type;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key28 in data105){
const _errs232 = errors;
if(typeof key28 === "string"){
if(func2(key28) > 256){
const err322 = {instancePath:instancePath+"/case_labels/component_metrics/triggers_by_type",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key28};
if(vErrors === null){
vErrors = [err322];
}
else {
noteFault(vErrors, err322);
}
errors++;
}
if(func2(key28) < 1){
const err323 = {instancePath:instancePath+"/case_labels/component_metrics/triggers_by_type",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key28};
if(vErrors === null){
vErrors = [err323];
}
else {
noteFault(vErrors, err323);
}
errors++;
}
}
var valid41 = _errs232 === errors;
if(!valid41){
const err324 = {instancePath:instancePath+"/case_labels/component_metrics/triggers_by_type",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames",keyword:"propertyNames",params:{propertyName: key28}};
if(vErrors === null){
vErrors = [err324];
}
else {
noteFault(vErrors, err324);
}
errors++;
}
}
for(const key29 in data105){
let data106 = data105[key29];
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
const err325 = {instancePath:instancePath+"/case_labels/component_metrics/triggers_by_type/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err325];
}
else {
noteFault(vErrors, err325);
}
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
const err326 = {instancePath:instancePath+"/case_labels/component_metrics/triggers_by_type/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err327 = {instancePath:instancePath+"/case_labels/component_metrics/triggers_by_type",schemaPath:"common.v1.schema.json#/$defs/count_map/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err327];
}
else {
noteFault(vErrors, err327);
}
errors++;
}
}
if(data104.triggers_by_rule !== undefined){
let data107 = data104.triggers_by_rule;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key30 in data107){
const _errs239 = errors;
if(typeof key30 === "string"){
if(func2(key30) > 256){
const err328 = {instancePath:instancePath+"/case_labels/component_metrics/triggers_by_rule",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key30};
if(vErrors === null){
vErrors = [err328];
}
else {
noteFault(vErrors, err328);
}
errors++;
}
if(func2(key30) < 1){
const err329 = {instancePath:instancePath+"/case_labels/component_metrics/triggers_by_rule",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key30};
if(vErrors === null){
vErrors = [err329];
}
else {
noteFault(vErrors, err329);
}
errors++;
}
}
var valid44 = _errs239 === errors;
if(!valid44){
const err330 = {instancePath:instancePath+"/case_labels/component_metrics/triggers_by_rule",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames",keyword:"propertyNames",params:{propertyName: key30}};
if(vErrors === null){
vErrors = [err330];
}
else {
noteFault(vErrors, err330);
}
errors++;
}
}
for(const key31 in data107){
let data108 = data107[key31];
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err331 = {instancePath:instancePath+"/case_labels/component_metrics/triggers_by_rule/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err331];
}
else {
noteFault(vErrors, err331);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 0 || isNaN(data108)){
const err332 = {instancePath:instancePath+"/case_labels/component_metrics/triggers_by_rule/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err332];
}
else {
noteFault(vErrors, err332);
}
errors++;
}
}
}
}
else {
const err333 = {instancePath:instancePath+"/case_labels/component_metrics/triggers_by_rule",schemaPath:"common.v1.schema.json#/$defs/count_map/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err333];
}
else {
noteFault(vErrors, err333);
}
errors++;
}
}
if(data104.events_by_kind !== undefined){
let data109 = data104.events_by_kind;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key32 in data109){
const _errs246 = errors;
if(typeof key32 === "string"){
if(func2(key32) > 256){
const err334 = {instancePath:instancePath+"/case_labels/component_metrics/events_by_kind",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key32};
if(vErrors === null){
vErrors = [err334];
}
else {
noteFault(vErrors, err334);
}
errors++;
}
if(func2(key32) < 1){
const err335 = {instancePath:instancePath+"/case_labels/component_metrics/events_by_kind",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key32};
if(vErrors === null){
vErrors = [err335];
}
else {
noteFault(vErrors, err335);
}
errors++;
}
}
var valid47 = _errs246 === errors;
if(!valid47){
const err336 = {instancePath:instancePath+"/case_labels/component_metrics/events_by_kind",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames",keyword:"propertyNames",params:{propertyName: key32}};
if(vErrors === null){
vErrors = [err336];
}
else {
noteFault(vErrors, err336);
}
errors++;
}
}
for(const key33 in data109){
let data110 = data109[key33];
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err337 = {instancePath:instancePath+"/case_labels/component_metrics/events_by_kind/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err337];
}
else {
noteFault(vErrors, err337);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 < 0 || isNaN(data110)){
const err338 = {instancePath:instancePath+"/case_labels/component_metrics/events_by_kind/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err338];
}
else {
noteFault(vErrors, err338);
}
errors++;
}
}
}
}
else {
const err339 = {instancePath:instancePath+"/case_labels/component_metrics/events_by_kind",schemaPath:"common.v1.schema.json#/$defs/count_map/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err339];
}
else {
noteFault(vErrors, err339);
}
errors++;
}
}
if(data104.labels_by_value !== undefined){
let data111 = data104.labels_by_value;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key34 in data111){
const _errs253 = errors;
if(typeof key34 === "string"){
if(func2(key34) > 256){
const err340 = {instancePath:instancePath+"/case_labels/component_metrics/labels_by_value",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key34};
if(vErrors === null){
vErrors = [err340];
}
else {
noteFault(vErrors, err340);
}
errors++;
}
if(func2(key34) < 1){
const err341 = {instancePath:instancePath+"/case_labels/component_metrics/labels_by_value",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key34};
if(vErrors === null){
vErrors = [err341];
}
else {
noteFault(vErrors, err341);
}
errors++;
}
}
var valid50 = _errs253 === errors;
if(!valid50){
const err342 = {instancePath:instancePath+"/case_labels/component_metrics/labels_by_value",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames",keyword:"propertyNames",params:{propertyName: key34}};
if(vErrors === null){
vErrors = [err342];
}
else {
noteFault(vErrors, err342);
}
errors++;
}
}
for(const key35 in data111){
let data112 = data111[key35];
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err343 = {instancePath:instancePath+"/case_labels/component_metrics/labels_by_value/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err343];
}
else {
noteFault(vErrors, err343);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 < 0 || isNaN(data112)){
const err344 = {instancePath:instancePath+"/case_labels/component_metrics/labels_by_value/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err344];
}
else {
noteFault(vErrors, err344);
}
errors++;
}
}
}
}
else {
const err345 = {instancePath:instancePath+"/case_labels/component_metrics/labels_by_value",schemaPath:"common.v1.schema.json#/$defs/count_map/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err345];
}
else {
noteFault(vErrors, err345);
}
errors++;
}
}
if(data104.labels_by_source !== undefined){
let data113 = data104.labels_by_source;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key36 in data113){
const _errs260 = errors;
if(typeof key36 === "string"){
if(func2(key36) > 256){
const err346 = {instancePath:instancePath+"/case_labels/component_metrics/labels_by_source",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key36};
if(vErrors === null){
vErrors = [err346];
}
else {
noteFault(vErrors, err346);
}
errors++;
}
if(func2(key36) < 1){
const err347 = {instancePath:instancePath+"/case_labels/component_metrics/labels_by_source",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key36};
if(vErrors === null){
vErrors = [err347];
}
else {
noteFault(vErrors, err347);
}
errors++;
}
}
var valid53 = _errs260 === errors;
if(!valid53){
const err348 = {instancePath:instancePath+"/case_labels/component_metrics/labels_by_source",schemaPath:"common.v1.schema.json#/$defs/count_map/propertyNames",keyword:"propertyNames",params:{propertyName: key36}};
if(vErrors === null){
vErrors = [err348];
}
else {
noteFault(vErrors, err348);
}
errors++;
}
}
for(const key37 in data113){
let data114 = data113[key37];
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err349 = {instancePath:instancePath+"/case_labels/component_metrics/labels_by_source/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err349];
}
else {
noteFault(vErrors, err349);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 < 0 || isNaN(data114)){
const err350 = {instancePath:instancePath+"/case_labels/component_metrics/labels_by_source/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.v1.schema.json#/$defs/count_map/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err350];
}
else {
noteFault(vErrors, err350);
}
errors++;
}
}
}
}
else {
const err351 = {instancePath:instancePath+"/case_labels/component_metrics/labels_by_source",schemaPath:"common.v1.schema.json#/$defs/count_map/type",keyword:"type",params:{type: "object"}};
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
const err352 = {instancePath:instancePath+"/case_labels/component_metrics",schemaPath:"#/properties/case_labels/properties/component_metrics/type",keyword:"type",params:{type: "object"}};
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
const err353 = {instancePath:instancePath+"/case_labels",schemaPath:"#/properties/case_labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err353];
}
else {
noteFault(vErrors, err353);
}
errors++;
}
}
if(data.health !== undefined){
let data115 = data.health;
if(Array.isArray(data115)){
if(data115.length > 1000){
const err354 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err354];
}
else {
noteFault(vErrors, err354);
}
errors++;
}
const len3 = data115.length;
for(let i5=0; i5<len3; i5++){
let data116 = data115[i5];
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.component === undefined){
const err355 = {instancePath:instancePath+"/health/" + i5,schemaPath:"#/properties/health/items/required",keyword:"required",params:{missingProperty: "component"}};
if(vErrors === null){
vErrors = [err355];
}
else {
noteFault(vErrors, err355);
}
errors++;
}
if(data116.instance_id === undefined){
const err356 = {instancePath:instancePath+"/health/" + i5,schemaPath:"#/properties/health/items/required",keyword:"required",params:{missingProperty: "instance_id"}};
if(vErrors === null){
vErrors = [err356];
}
else {
noteFault(vErrors, err356);
}
errors++;
}
if(data116.health_state === undefined){
const err357 = {instancePath:instancePath+"/health/" + i5,schemaPath:"#/properties/health/items/required",keyword:"required",params:{missingProperty: "health_state"}};
if(vErrors === null){
vErrors = [err357];
}
else {
noteFault(vErrors, err357);
}
errors++;
}
if(data116.reasons === undefined){
const err358 = {instancePath:instancePath+"/health/" + i5,schemaPath:"#/properties/health/items/required",keyword:"required",params:{missingProperty: "reasons"}};
if(vErrors === null){
vErrors = [err358];
}
else {
noteFault(vErrors, err358);
}
errors++;
}
if(data116.age_seconds === undefined){
const err359 = {instancePath:instancePath+"/health/" + i5,schemaPath:"#/properties/health/items/required",keyword:"required",params:{missingProperty: "age_seconds"}};
if(vErrors === null){
vErrors = [err359];
}
else {
noteFault(vErrors, err359);
}
errors++;
}
for(const key38 in data116){
if(!(((((key38 === "component") || (key38 === "instance_id")) || (key38 === "health_state")) || (key38 === "reasons")) || (key38 === "age_seconds"))){
const err360 = {instancePath:instancePath+"/health/" + i5,schemaPath:"#/properties/health/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err360];
}
else {
noteFault(vErrors, err360);
}
errors++;
}
}
if(data116.component !== undefined){
let data117 = data116.component;
if(typeof data117 === "string"){
if(func2(data117) > 512){
const err361 = {instancePath:instancePath+"/health/" + i5+"/component",schemaPath:"#/properties/health/items/properties/component/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err361];
}
else {
noteFault(vErrors, err361);
}
errors++;
}
if(func2(data117) < 1){
const err362 = {instancePath:instancePath+"/health/" + i5+"/component",schemaPath:"#/properties/health/items/properties/component/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err362];
}
else {
noteFault(vErrors, err362);
}
errors++;
}
}
else {
const err363 = {instancePath:instancePath+"/health/" + i5+"/component",schemaPath:"#/properties/health/items/properties/component/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err363];
}
else {
noteFault(vErrors, err363);
}
errors++;
}
}
if(data116.instance_id !== undefined){
let data118 = data116.instance_id;
if(typeof data118 === "string"){
if(func2(data118) > 512){
const err364 = {instancePath:instancePath+"/health/" + i5+"/instance_id",schemaPath:"#/properties/health/items/properties/instance_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err364];
}
else {
noteFault(vErrors, err364);
}
errors++;
}
if(func2(data118) < 1){
const err365 = {instancePath:instancePath+"/health/" + i5+"/instance_id",schemaPath:"#/properties/health/items/properties/instance_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err366 = {instancePath:instancePath+"/health/" + i5+"/instance_id",schemaPath:"#/properties/health/items/properties/instance_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err366];
}
else {
noteFault(vErrors, err366);
}
errors++;
}
}
if(data116.health_state !== undefined){
let data119 = data116.health_state;
if(!((((((data119 === "GREEN") || (data119 === "AMBER")) || (data119 === "RED")) || (data119 === "STOPPED")) || (data119 === "FAILED")) || (data119 === "UNKNOWN"))){
const err367 = {instancePath:instancePath+"/health/" + i5+"/health_state",schemaPath:"#/properties/health/items/properties/health_state/enum",keyword:"enum",params:{allowedValues: schema31.properties.health.items.properties.health_state.enum}};
if(vErrors === null){
vErrors = [err367];
}
else {
noteFault(vErrors, err367);
}
errors++;
}
}
if(data116.reasons !== undefined){
let data120 = data116.reasons;
if(Array.isArray(data120)){
if(data120.length > 64){
const err368 = {instancePath:instancePath+"/health/" + i5+"/reasons",schemaPath:"#/properties/health/items/properties/reasons/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err368];
}
else {
noteFault(vErrors, err368);
}
errors++;
}
const len4 = data120.length;
for(let i6=0; i6<len4; i6++){
let data121 = data120[i6];
if(typeof data121 === "string"){
if(func2(data121) > 512){
const err369 = {instancePath:instancePath+"/health/" + i5+"/reasons/" + i6,schemaPath:"#/properties/health/items/properties/reasons/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err369];
}
else {
noteFault(vErrors, err369);
}
errors++;
}
if(func2(data121) < 1){
const err370 = {instancePath:instancePath+"/health/" + i5+"/reasons/" + i6,schemaPath:"#/properties/health/items/properties/reasons/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err370];
}
else {
noteFault(vErrors, err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/health/" + i5+"/reasons/" + i6,schemaPath:"#/properties/health/items/properties/reasons/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err371];
}
else {
noteFault(vErrors, err371);
}
errors++;
}
}
}
else {
const err372 = {instancePath:instancePath+"/health/" + i5+"/reasons",schemaPath:"#/properties/health/items/properties/reasons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err372];
}
else {
noteFault(vErrors, err372);
}
errors++;
}
}
if(data116.age_seconds !== undefined){
let data122 = data116.age_seconds;
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 < 0 || isNaN(data122)){
const err373 = {instancePath:instancePath+"/health/" + i5+"/age_seconds",schemaPath:"#/properties/health/items/properties/age_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err373];
}
else {
noteFault(vErrors, err373);
}
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/health/" + i5+"/age_seconds",schemaPath:"#/properties/health/items/properties/age_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err374];
}
else {
noteFault(vErrors, err374);
}
errors++;
}
}
}
else {
const err375 = {instancePath:instancePath+"/health/" + i5,schemaPath:"#/properties/health/items/type",keyword:"type",params:{type: "object"}};
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
const err376 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err376];
}
else {
noteFault(vErrors, err376);
}
errors++;
}
}
if(data.evidence_refs !== undefined){
let data123 = data.evidence_refs;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.receipt_refs_sample === undefined){
const err377 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/required",keyword:"required",params:{missingProperty: "receipt_refs_sample"}};
if(vErrors === null){
vErrors = [err377];
}
else {
noteFault(vErrors, err377);
}
errors++;
}
if(data123.quarantine_refs_sample === undefined){
const err378 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/required",keyword:"required",params:{missingProperty: "quarantine_refs_sample"}};
if(vErrors === null){
vErrors = [err378];
}
else {
noteFault(vErrors, err378);
}
errors++;
}
if(data123.component_reconciliation_refs === undefined){
const err379 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/required",keyword:"required",params:{missingProperty: "component_reconciliation_refs"}};
if(vErrors === null){
vErrors = [err379];
}
else {
noteFault(vErrors, err379);
}
errors++;
}
for(const key39 in data123){
if(!(((key39 === "receipt_refs_sample") || (key39 === "quarantine_refs_sample")) || (key39 === "component_reconciliation_refs"))){
const err380 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err380];
}
else {
noteFault(vErrors, err380);
}
errors++;
}
}
if(data123.receipt_refs_sample !== undefined){
let data124 = data123.receipt_refs_sample;
if(Array.isArray(data124)){
if(data124.length > 50){
const err381 = {instancePath:instancePath+"/evidence_refs/receipt_refs_sample",schemaPath:"#/properties/evidence_refs/properties/receipt_refs_sample/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err381];
}
else {
noteFault(vErrors, err381);
}
errors++;
}
const len5 = data124.length;
for(let i7=0; i7<len5; i7++){
let data125 = data124[i7];
if(typeof data125 === "string"){
if(func2(data125) > 512){
const err382 = {instancePath:instancePath+"/evidence_refs/receipt_refs_sample/" + i7,schemaPath:"#/properties/evidence_refs/properties/receipt_refs_sample/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err382];
}
else {
noteFault(vErrors, err382);
}
errors++;
}
if(func2(data125) < 1){
const err383 = {instancePath:instancePath+"/evidence_refs/receipt_refs_sample/" + i7,schemaPath:"#/properties/evidence_refs/properties/receipt_refs_sample/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err383];
}
else {
noteFault(vErrors, err383);
}
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/evidence_refs/receipt_refs_sample/" + i7,schemaPath:"#/properties/evidence_refs/properties/receipt_refs_sample/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err384];
}
else {
noteFault(vErrors, err384);
}
errors++;
}
}
}
else {
const err385 = {instancePath:instancePath+"/evidence_refs/receipt_refs_sample",schemaPath:"#/properties/evidence_refs/properties/receipt_refs_sample/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err385];
}
else {
noteFault(vErrors, err385);
}
errors++;
}
}
if(data123.quarantine_refs_sample !== undefined){
let data126 = data123.quarantine_refs_sample;
if(Array.isArray(data126)){
if(data126.length > 50){
const err386 = {instancePath:instancePath+"/evidence_refs/quarantine_refs_sample",schemaPath:"#/properties/evidence_refs/properties/quarantine_refs_sample/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err386];
}
else {
noteFault(vErrors, err386);
}
errors++;
}
const len6 = data126.length;
for(let i8=0; i8<len6; i8++){
let data127 = data126[i8];
if(typeof data127 === "string"){
if(func2(data127) > 512){
const err387 = {instancePath:instancePath+"/evidence_refs/quarantine_refs_sample/" + i8,schemaPath:"#/properties/evidence_refs/properties/quarantine_refs_sample/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err387];
}
else {
noteFault(vErrors, err387);
}
errors++;
}
if(func2(data127) < 1){
const err388 = {instancePath:instancePath+"/evidence_refs/quarantine_refs_sample/" + i8,schemaPath:"#/properties/evidence_refs/properties/quarantine_refs_sample/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err389 = {instancePath:instancePath+"/evidence_refs/quarantine_refs_sample/" + i8,schemaPath:"#/properties/evidence_refs/properties/quarantine_refs_sample/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err389];
}
else {
noteFault(vErrors, err389);
}
errors++;
}
}
}
else {
const err390 = {instancePath:instancePath+"/evidence_refs/quarantine_refs_sample",schemaPath:"#/properties/evidence_refs/properties/quarantine_refs_sample/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err390];
}
else {
noteFault(vErrors, err390);
}
errors++;
}
}
if(data123.component_reconciliation_refs !== undefined){
let data128 = data123.component_reconciliation_refs;
if(Array.isArray(data128)){
if(data128.length > 50){
const err391 = {instancePath:instancePath+"/evidence_refs/component_reconciliation_refs",schemaPath:"#/properties/evidence_refs/properties/component_reconciliation_refs/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err391];
}
else {
noteFault(vErrors, err391);
}
errors++;
}
const len7 = data128.length;
for(let i9=0; i9<len7; i9++){
let data129 = data128[i9];
if(typeof data129 === "string"){
if(func2(data129) > 512){
const err392 = {instancePath:instancePath+"/evidence_refs/component_reconciliation_refs/" + i9,schemaPath:"#/properties/evidence_refs/properties/component_reconciliation_refs/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err392];
}
else {
noteFault(vErrors, err392);
}
errors++;
}
if(func2(data129) < 1){
const err393 = {instancePath:instancePath+"/evidence_refs/component_reconciliation_refs/" + i9,schemaPath:"#/properties/evidence_refs/properties/component_reconciliation_refs/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err393];
}
else {
noteFault(vErrors, err393);
}
errors++;
}
}
else {
const err394 = {instancePath:instancePath+"/evidence_refs/component_reconciliation_refs/" + i9,schemaPath:"#/properties/evidence_refs/properties/component_reconciliation_refs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err394];
}
else {
noteFault(vErrors, err394);
}
errors++;
}
}
}
else {
const err395 = {instancePath:instancePath+"/evidence_refs/component_reconciliation_refs",schemaPath:"#/properties/evidence_refs/properties/component_reconciliation_refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err395];
}
else {
noteFault(vErrors, err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err396];
}
else {
noteFault(vErrors, err396);
}
errors++;
}
}
if(data.basis !== undefined){
let data130 = data.basis;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.provenance === undefined){
const err397 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "provenance"}};
if(vErrors === null){
vErrors = [err397];
}
else {
noteFault(vErrors, err397);
}
errors++;
}
if(data130.as_of === undefined){
const err398 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "as_of"}};
if(vErrors === null){
vErrors = [err398];
}
else {
noteFault(vErrors, err398);
}
errors++;
}
if(data130.snapshot_id === undefined){
const err399 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "snapshot_id"}};
if(vErrors === null){
vErrors = [err399];
}
else {
noteFault(vErrors, err399);
}
errors++;
}
if(data130.rows_scanned === undefined){
const err400 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "rows_scanned"}};
if(vErrors === null){
vErrors = [err400];
}
else {
noteFault(vErrors, err400);
}
errors++;
}
if(data130.evidence_ref_resolution === undefined){
const err401 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "evidence_ref_resolution"}};
if(vErrors === null){
vErrors = [err401];
}
else {
noteFault(vErrors, err401);
}
errors++;
}
if(data130.basis_notes === undefined){
const err402 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "basis_notes"}};
if(vErrors === null){
vErrors = [err402];
}
else {
noteFault(vErrors, err402);
}
errors++;
}
if(data130.peak_rss_bytes === undefined){
const err403 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "peak_rss_bytes"}};
if(vErrors === null){
vErrors = [err403];
}
else {
noteFault(vErrors, err403);
}
errors++;
}
if(data130.elapsed_ms === undefined){
const err404 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "elapsed_ms"}};
if(vErrors === null){
vErrors = [err404];
}
else {
noteFault(vErrors, err404);
}
errors++;
}
for(const key40 in data130){
if(!((((((((key40 === "provenance") || (key40 === "as_of")) || (key40 === "snapshot_id")) || (key40 === "rows_scanned")) || (key40 === "evidence_ref_resolution")) || (key40 === "basis_notes")) || (key40 === "peak_rss_bytes")) || (key40 === "elapsed_ms"))){
const err405 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err405];
}
else {
noteFault(vErrors, err405);
}
errors++;
}
}
if(data130.provenance !== undefined){
let data131 = data130.provenance;
if(typeof data131 === "string"){
if(func2(data131) > 512){
const err406 = {instancePath:instancePath+"/basis/provenance",schemaPath:"#/properties/basis/properties/provenance/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err406];
}
else {
noteFault(vErrors, err406);
}
errors++;
}
if(func2(data131) < 1){
const err407 = {instancePath:instancePath+"/basis/provenance",schemaPath:"#/properties/basis/properties/provenance/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err407];
}
else {
noteFault(vErrors, err407);
}
errors++;
}
}
else {
const err408 = {instancePath:instancePath+"/basis/provenance",schemaPath:"#/properties/basis/properties/provenance/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err408];
}
else {
noteFault(vErrors, err408);
}
errors++;
}
}
if(data130.as_of !== undefined){
let data132 = data130.as_of;
if(typeof data132 === "string"){
if(!pattern4.test(data132)){
const err409 = {instancePath:instancePath+"/basis/as_of",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
if(vErrors === null){
vErrors = [err409];
}
else {
noteFault(vErrors, err409);
}
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/basis/as_of",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err410];
}
else {
noteFault(vErrors, err410);
}
errors++;
}
}
if(data130.snapshot_id !== undefined){
let data133 = data130.snapshot_id;
if(typeof data133 === "string"){
if(func2(data133) > 512){
const err411 = {instancePath:instancePath+"/basis/snapshot_id",schemaPath:"#/properties/basis/properties/snapshot_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err411];
}
else {
noteFault(vErrors, err411);
}
errors++;
}
if(func2(data133) < 1){
const err412 = {instancePath:instancePath+"/basis/snapshot_id",schemaPath:"#/properties/basis/properties/snapshot_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err412];
}
else {
noteFault(vErrors, err412);
}
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/basis/snapshot_id",schemaPath:"#/properties/basis/properties/snapshot_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err413];
}
else {
noteFault(vErrors, err413);
}
errors++;
}
}
if(data130.rows_scanned !== undefined){
let data134 = data130.rows_scanned;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key41 in data134){
let data135 = data134[key41];
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
const err414 = {instancePath:instancePath+"/basis/rows_scanned/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/basis/properties/rows_scanned/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err414];
}
else {
noteFault(vErrors, err414);
}
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 < 0 || isNaN(data135)){
const err415 = {instancePath:instancePath+"/basis/rows_scanned/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/basis/properties/rows_scanned/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err415];
}
else {
noteFault(vErrors, err415);
}
errors++;
}
}
}
}
else {
const err416 = {instancePath:instancePath+"/basis/rows_scanned",schemaPath:"#/properties/basis/properties/rows_scanned/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err416];
}
else {
noteFault(vErrors, err416);
}
errors++;
}
}
if(data130.evidence_ref_resolution !== undefined){
let data136 = data130.evidence_ref_resolution;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.attempted === undefined){
const err417 = {instancePath:instancePath+"/basis/evidence_ref_resolution",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/required",keyword:"required",params:{missingProperty: "attempted"}};
if(vErrors === null){
vErrors = [err417];
}
else {
noteFault(vErrors, err417);
}
errors++;
}
if(data136.resolved === undefined){
const err418 = {instancePath:instancePath+"/basis/evidence_ref_resolution",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/required",keyword:"required",params:{missingProperty: "resolved"}};
if(vErrors === null){
vErrors = [err418];
}
else {
noteFault(vErrors, err418);
}
errors++;
}
if(data136.denied === undefined){
const err419 = {instancePath:instancePath+"/basis/evidence_ref_resolution",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/required",keyword:"required",params:{missingProperty: "denied"}};
if(vErrors === null){
vErrors = [err419];
}
else {
noteFault(vErrors, err419);
}
errors++;
}
if(data136.allowlist_size === undefined){
const err420 = {instancePath:instancePath+"/basis/evidence_ref_resolution",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/required",keyword:"required",params:{missingProperty: "allowlist_size"}};
if(vErrors === null){
vErrors = [err420];
}
else {
noteFault(vErrors, err420);
}
errors++;
}
for(const key42 in data136){
if(!((((key42 === "attempted") || (key42 === "resolved")) || (key42 === "denied")) || (key42 === "allowlist_size"))){
const err421 = {instancePath:instancePath+"/basis/evidence_ref_resolution",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err421];
}
else {
noteFault(vErrors, err421);
}
errors++;
}
}
if(data136.attempted !== undefined){
let data137 = data136.attempted;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
const err422 = {instancePath:instancePath+"/basis/evidence_ref_resolution/attempted",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/attempted/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err422];
}
else {
noteFault(vErrors, err422);
}
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 > 9007199254740991 || isNaN(data137)){
const err423 = {instancePath:instancePath+"/basis/evidence_ref_resolution/attempted",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/attempted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err423];
}
else {
noteFault(vErrors, err423);
}
errors++;
}
if(data137 < 0 || isNaN(data137)){
const err424 = {instancePath:instancePath+"/basis/evidence_ref_resolution/attempted",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/attempted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err424];
}
else {
noteFault(vErrors, err424);
}
errors++;
}
}
}
if(data136.resolved !== undefined){
let data138 = data136.resolved;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
const err425 = {instancePath:instancePath+"/basis/evidence_ref_resolution/resolved",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/resolved/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err425];
}
else {
noteFault(vErrors, err425);
}
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 > 9007199254740991 || isNaN(data138)){
const err426 = {instancePath:instancePath+"/basis/evidence_ref_resolution/resolved",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/resolved/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err426];
}
else {
noteFault(vErrors, err426);
}
errors++;
}
if(data138 < 0 || isNaN(data138)){
const err427 = {instancePath:instancePath+"/basis/evidence_ref_resolution/resolved",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/resolved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err427];
}
else {
noteFault(vErrors, err427);
}
errors++;
}
}
}
if(data136.denied !== undefined){
let data139 = data136.denied;
if(!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))){
const err428 = {instancePath:instancePath+"/basis/evidence_ref_resolution/denied",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/denied/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err428];
}
else {
noteFault(vErrors, err428);
}
errors++;
}
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 > 9007199254740991 || isNaN(data139)){
const err429 = {instancePath:instancePath+"/basis/evidence_ref_resolution/denied",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/denied/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err429];
}
else {
noteFault(vErrors, err429);
}
errors++;
}
if(data139 < 0 || isNaN(data139)){
const err430 = {instancePath:instancePath+"/basis/evidence_ref_resolution/denied",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/denied/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err430];
}
else {
noteFault(vErrors, err430);
}
errors++;
}
}
}
if(data136.allowlist_size !== undefined){
let data140 = data136.allowlist_size;
if(!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))){
const err431 = {instancePath:instancePath+"/basis/evidence_ref_resolution/allowlist_size",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/allowlist_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err431];
}
else {
noteFault(vErrors, err431);
}
errors++;
}
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 > 9007199254740991 || isNaN(data140)){
const err432 = {instancePath:instancePath+"/basis/evidence_ref_resolution/allowlist_size",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/allowlist_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err432];
}
else {
noteFault(vErrors, err432);
}
errors++;
}
if(data140 < 0 || isNaN(data140)){
const err433 = {instancePath:instancePath+"/basis/evidence_ref_resolution/allowlist_size",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/allowlist_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err433];
}
else {
noteFault(vErrors, err433);
}
errors++;
}
}
}
}
else {
const err434 = {instancePath:instancePath+"/basis/evidence_ref_resolution",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err434];
}
else {
noteFault(vErrors, err434);
}
errors++;
}
}
if(data130.basis_notes !== undefined){
let data141 = data130.basis_notes;
if(Array.isArray(data141)){
if(data141.length > 50){
const err435 = {instancePath:instancePath+"/basis/basis_notes",schemaPath:"#/properties/basis/properties/basis_notes/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err435];
}
else {
noteFault(vErrors, err435);
}
errors++;
}
const len8 = data141.length;
for(let i10=0; i10<len8; i10++){
let data142 = data141[i10];
if(typeof data142 === "string"){
if(func2(data142) > 512){
const err436 = {instancePath:instancePath+"/basis/basis_notes/" + i10,schemaPath:"#/properties/basis/properties/basis_notes/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err436];
}
else {
noteFault(vErrors, err436);
}
errors++;
}
if(func2(data142) < 1){
const err437 = {instancePath:instancePath+"/basis/basis_notes/" + i10,schemaPath:"#/properties/basis/properties/basis_notes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err437];
}
else {
noteFault(vErrors, err437);
}
errors++;
}
}
else {
const err438 = {instancePath:instancePath+"/basis/basis_notes/" + i10,schemaPath:"#/properties/basis/properties/basis_notes/items/type",keyword:"type",params:{type: "string"}};
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
const err439 = {instancePath:instancePath+"/basis/basis_notes",schemaPath:"#/properties/basis/properties/basis_notes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err439];
}
else {
noteFault(vErrors, err439);
}
errors++;
}
}
if(data130.peak_rss_bytes !== undefined){
let data143 = data130.peak_rss_bytes;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err440 = {instancePath:instancePath+"/basis/peak_rss_bytes",schemaPath:"#/properties/basis/properties/peak_rss_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err440];
}
else {
noteFault(vErrors, err440);
}
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 > 9007199254740991 || isNaN(data143)){
const err441 = {instancePath:instancePath+"/basis/peak_rss_bytes",schemaPath:"#/properties/basis/properties/peak_rss_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err441];
}
else {
noteFault(vErrors, err441);
}
errors++;
}
if(data143 < 0 || isNaN(data143)){
const err442 = {instancePath:instancePath+"/basis/peak_rss_bytes",schemaPath:"#/properties/basis/properties/peak_rss_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err442];
}
else {
noteFault(vErrors, err442);
}
errors++;
}
}
}
if(data130.elapsed_ms !== undefined){
let data144 = data130.elapsed_ms;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
const err443 = {instancePath:instancePath+"/basis/elapsed_ms",schemaPath:"#/properties/basis/properties/elapsed_ms/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err443];
}
else {
noteFault(vErrors, err443);
}
errors++;
}
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 > 9007199254740991 || isNaN(data144)){
const err444 = {instancePath:instancePath+"/basis/elapsed_ms",schemaPath:"#/properties/basis/properties/elapsed_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err444];
}
else {
noteFault(vErrors, err444);
}
errors++;
}
if(data144 < 0 || isNaN(data144)){
const err445 = {instancePath:instancePath+"/basis/elapsed_ms",schemaPath:"#/properties/basis/properties/elapsed_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err445];
}
else {
noteFault(vErrors, err445);
}
errors++;
}
}
}
}
else {
const err446 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err446];
}
else {
noteFault(vErrors, err446);
}
errors++;
}
}
}
else {
const err447 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err447];
}
else {
noteFault(vErrors, err447);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

