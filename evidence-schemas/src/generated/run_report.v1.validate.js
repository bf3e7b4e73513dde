// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"run_report.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","written_at_utc","writer","generated_at_utc","platform_run_id","scenario_run_ids","ingress","archive","health","evidence_refs","basis"],"properties":{"schema":{"const":"fp.run_report.v1"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"writer":{"$ref":"common.v1.schema.json#/$defs/writer"},"generated_at_utc":{"$ref":"common.v1.schema.json#/$defs/time_us"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"scenario_run_ids":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/hex32"},"maxItems":1000},"ingress":{"type":"object","additionalProperties":false,"required":["sent","received","received_wsp","admit","duplicate","quarantine","publish_ambiguous","publish_in_flight","receipt_write_failed","admitted_unique","quarantine_records","by_principal","by_event_class","by_event_type","by_reason","admitted_by_topic","latency"],"properties":{"sent":{"type":"integer","minimum":0,"maximum":9007199254740991},"received":{"type":"integer","minimum":0,"maximum":9007199254740991},"received_wsp":{"type":"integer","minimum":0,"maximum":9007199254740991},"admit":{"type":"integer","minimum":0,"maximum":9007199254740991},"duplicate":{"type":"integer","minimum":0,"maximum":9007199254740991},"quarantine":{"type":"integer","minimum":0,"maximum":9007199254740991},"publish_ambiguous":{"type":"integer","minimum":0,"maximum":9007199254740991},"publish_in_flight":{"type":"integer","minimum":0,"maximum":9007199254740991},"receipt_write_failed":{"type":"integer","minimum":0,"maximum":9007199254740991},"admitted_unique":{"type":"integer","minimum":0,"maximum":9007199254740991},"quarantine_records":{"type":"integer","minimum":0,"maximum":9007199254740991},"by_principal":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"by_event_class":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"by_event_type":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"by_reason":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"admitted_by_topic":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"latency":{"type":"object","additionalProperties":false,"required":["buckets_ms","admission","validate","reserve","dedupe","publish","commit","receipt"],"properties":{"buckets_ms":{"type":"array","items":{"type":"integer","minimum":1},"minItems":1,"maxItems":64,"uniqueItems":true},"admission":{"$ref":"#/$defs/percentiles"},"validate":{"$ref":"#/$defs/percentiles"},"reserve":{"$ref":"#/$defs/percentiles"},"dedupe":{"$ref":"#/$defs/percentiles"},"publish":{"$ref":"#/$defs/percentiles"},"commit":{"$ref":"#/$defs/percentiles"},"receipt":{"$ref":"#/$defs/percentiles"}}}}},"archive":{"type":"object","additionalProperties":false,"required":["summary","health_state","segments","size_bytes","reconciliation_totals"],"properties":{"summary":{"type":"object","additionalProperties":false,"required":["seen_total","archived_total","duplicate_total","payload_mismatch_total","write_error_total","skipped_total","late_total"],"properties":{"seen_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"archived_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"duplicate_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"payload_mismatch_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"write_error_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"skipped_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"late_total":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"health_state":{"enum":["GREEN","AMBER","RED","STOPPED","FAILED","UNKNOWN"]},"segments":{"type":"integer","minimum":0,"maximum":9007199254740991},"size_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"reconciliation_totals":{"type":"object","additionalProperties":false,"required":["records","offsets_covered","foreign"],"properties":{"records":{"type":"integer","minimum":0,"maximum":9007199254740991},"offsets_covered":{"type":"integer","minimum":0,"maximum":9007199254740991},"foreign":{"type":"integer","minimum":0,"maximum":9007199254740991}}}}},"health":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["component","instance_id","health_state","reasons","age_seconds"],"properties":{"component":{"type":"string","minLength":1,"maxLength":512},"instance_id":{"type":"string","minLength":1,"maxLength":512},"health_state":{"enum":["GREEN","AMBER","RED","STOPPED","FAILED","UNKNOWN"]},"reasons":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":64},"age_seconds":{"type":"number","minimum":0}}},"maxItems":1000},"evidence_refs":{"type":"object","additionalProperties":false,"required":["receipt_refs_sample","quarantine_refs_sample","component_reconciliation_refs"],"properties":{"receipt_refs_sample":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":50},"quarantine_refs_sample":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":50},"component_reconciliation_refs":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":50}}},"basis":{"type":"object","additionalProperties":false,"required":["provenance","as_of","snapshot_id","rows_scanned","evidence_ref_resolution","basis_notes","peak_rss_bytes","elapsed_ms"],"properties":{"provenance":{"type":"string","minLength":1,"maxLength":512},"as_of":{"$ref":"common.v1.schema.json#/$defs/time_us"},"snapshot_id":{"type":"string","minLength":1,"maxLength":512},"rows_scanned":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"evidence_ref_resolution":{"type":"object","additionalProperties":false,"required":["attempted","resolved","denied","allowlist_size"],"properties":{"attempted":{"type":"integer","minimum":0,"maximum":9007199254740991},"resolved":{"type":"integer","minimum":0,"maximum":9007199254740991},"denied":{"type":"integer","minimum":0,"maximum":9007199254740991},"allowlist_size":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"basis_notes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":512},"maxItems":50},"peak_rss_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"elapsed_ms":{"type":"integer","minimum":0,"maximum":9007199254740991}}}},"$defs":{"percentiles":{"type":"object","additionalProperties":false,"required":["measured","p50_ms","p95_ms","p99_ms"],"properties":{"measured":{"type":"integer","minimum":0,"maximum":9007199254740991},"p50_ms":{"$ref":"#/$defs/percentile"},"p95_ms":{"$ref":"#/$defs/percentile"},"p99_ms":{"$ref":"#/$defs/percentile"}}},"percentile":{"oneOf":[{"type":"integer","minimum":1},{"const":"beyond_last_bucket"},{"type":"null"}]}}};
const schema33 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"};
const schema37 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema38 = {"type":"string","pattern":"^[0-9a-f]{32}$"};
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
vErrors.push(err0);
}
errors++;
}
if(data.task_arn === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_arn"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ci_run === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ci_run"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.image_digest === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_digest"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
vErrors.push(err4);
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
vErrors.push(err5);
}
errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
vErrors.push(err8);
}
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/task_arn",schemaPath:"#/properties/task_arn/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
vErrors.push(err11);
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
vErrors.push(err12);
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
vErrors.push(err13);
}
errors++;
}
if(func2(data2) < 1){
const err14 = {instancePath:instancePath+"/ci_run",schemaPath:"#/properties/ci_run/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err15 = {instancePath:instancePath+"/ci_run",schemaPath:"#/properties/ci_run/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
vErrors.push(err16);
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
vErrors.push(err17);
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
vErrors.push(err18);
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
vErrors.push(err19);
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
vErrors.push(err20);
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
vErrors.push(err21);
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
vErrors.push(err22);
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
vErrors.push(err0);
}
errors++;
}
if(data.p50_ms === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p50_ms"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.p95_ms === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p95_ms"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.p99_ms === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p99_ms"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
vErrors.push(err4);
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
vErrors.push(err5);
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
vErrors.push(err6);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/measured",schemaPath:"#/properties/measured/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
vErrors.push(err8);
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
vErrors.push(err9);
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
vErrors.push(err10);
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
vErrors.push(err11);
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
vErrors.push(err12);
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
vErrors.push(err13);
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
vErrors.push(err14);
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
vErrors.push(err15);
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
vErrors.push(err16);
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
vErrors.push(err17);
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
vErrors.push(err18);
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
vErrors.push(err19);
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
vErrors.push(err20);
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
vErrors.push(err21);
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
vErrors.push(err22);
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
vErrors.push(err23);
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
vErrors.push(err0);
}
errors++;
}
if(data.written_at_utc === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.writer === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "writer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.generated_at_utc === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "generated_at_utc"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.platform_run_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.scenario_run_ids === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario_run_ids"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.ingress === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ingress"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.archive === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "archive"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.health === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "health"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.evidence_refs === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence_refs"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.basis === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.schema !== undefined){
if("fp.run_report.v1" !== data.schema){
const err12 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.run_report.v1"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data1 = data.written_at_utc;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err13 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err14 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.writer !== undefined){
if(!(validate22(data.writer, {instancePath:instancePath+"/writer",parentData:data,parentDataProperty:"writer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.generated_at_utc !== undefined){
let data3 = data.generated_at_utc;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err15 = {instancePath:instancePath+"/generated_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err16 = {instancePath:instancePath+"/generated_at_utc",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data4 = data.platform_run_id;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err17 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
vErrors.push(err18);
}
errors++;
}
}
if(data.scenario_run_ids !== undefined){
let data5 = data.scenario_run_ids;
if(Array.isArray(data5)){
if(data5.length > 1000){
const err19 = {instancePath:instancePath+"/scenario_run_ids",schemaPath:"#/properties/scenario_run_ids/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err20 = {instancePath:instancePath+"/scenario_run_ids/" + i0,schemaPath:"common.v1.schema.json#/$defs/hex32/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/scenario_run_ids/" + i0,schemaPath:"common.v1.schema.json#/$defs/hex32/type",keyword:"type",params:{type: "string"}};
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
const err22 = {instancePath:instancePath+"/scenario_run_ids",schemaPath:"#/properties/scenario_run_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.ingress !== undefined){
let data7 = data.ingress;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.sent === undefined){
const err23 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "sent"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.received === undefined){
const err24 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "received"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.received_wsp === undefined){
const err25 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "received_wsp"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.admit === undefined){
const err26 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "admit"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.duplicate === undefined){
const err27 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "duplicate"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.quarantine === undefined){
const err28 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "quarantine"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7.publish_ambiguous === undefined){
const err29 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "publish_ambiguous"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data7.publish_in_flight === undefined){
const err30 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "publish_in_flight"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data7.receipt_write_failed === undefined){
const err31 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "receipt_write_failed"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data7.admitted_unique === undefined){
const err32 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "admitted_unique"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data7.quarantine_records === undefined){
const err33 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "quarantine_records"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data7.by_principal === undefined){
const err34 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "by_principal"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7.by_event_class === undefined){
const err35 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "by_event_class"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data7.by_event_type === undefined){
const err36 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "by_event_type"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data7.by_reason === undefined){
const err37 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "by_reason"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data7.admitted_by_topic === undefined){
const err38 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "admitted_by_topic"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data7.latency === undefined){
const err39 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/required",keyword:"required",params:{missingProperty: "latency"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key1 in data7){
if(!(func1.call(schema31.properties.ingress.properties, key1))){
const err40 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data7.sent !== undefined){
let data8 = data7.sent;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err41 = {instancePath:instancePath+"/ingress/sent",schemaPath:"#/properties/ingress/properties/sent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err42 = {instancePath:instancePath+"/ingress/sent",schemaPath:"#/properties/ingress/properties/sent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err43 = {instancePath:instancePath+"/ingress/sent",schemaPath:"#/properties/ingress/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data7.received !== undefined){
let data9 = data7.received;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err44 = {instancePath:instancePath+"/ingress/received",schemaPath:"#/properties/ingress/properties/received/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err45 = {instancePath:instancePath+"/ingress/received",schemaPath:"#/properties/ingress/properties/received/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err46 = {instancePath:instancePath+"/ingress/received",schemaPath:"#/properties/ingress/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data7.received_wsp !== undefined){
let data10 = data7.received_wsp;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err47 = {instancePath:instancePath+"/ingress/received_wsp",schemaPath:"#/properties/ingress/properties/received_wsp/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err48 = {instancePath:instancePath+"/ingress/received_wsp",schemaPath:"#/properties/ingress/properties/received_wsp/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err49 = {instancePath:instancePath+"/ingress/received_wsp",schemaPath:"#/properties/ingress/properties/received_wsp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data7.admit !== undefined){
let data11 = data7.admit;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err50 = {instancePath:instancePath+"/ingress/admit",schemaPath:"#/properties/ingress/properties/admit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err51 = {instancePath:instancePath+"/ingress/admit",schemaPath:"#/properties/ingress/properties/admit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err52 = {instancePath:instancePath+"/ingress/admit",schemaPath:"#/properties/ingress/properties/admit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data7.duplicate !== undefined){
let data12 = data7.duplicate;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err53 = {instancePath:instancePath+"/ingress/duplicate",schemaPath:"#/properties/ingress/properties/duplicate/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err54 = {instancePath:instancePath+"/ingress/duplicate",schemaPath:"#/properties/ingress/properties/duplicate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err55 = {instancePath:instancePath+"/ingress/duplicate",schemaPath:"#/properties/ingress/properties/duplicate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data7.quarantine !== undefined){
let data13 = data7.quarantine;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err56 = {instancePath:instancePath+"/ingress/quarantine",schemaPath:"#/properties/ingress/properties/quarantine/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err57 = {instancePath:instancePath+"/ingress/quarantine",schemaPath:"#/properties/ingress/properties/quarantine/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err58 = {instancePath:instancePath+"/ingress/quarantine",schemaPath:"#/properties/ingress/properties/quarantine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data7.publish_ambiguous !== undefined){
let data14 = data7.publish_ambiguous;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err59 = {instancePath:instancePath+"/ingress/publish_ambiguous",schemaPath:"#/properties/ingress/properties/publish_ambiguous/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err60 = {instancePath:instancePath+"/ingress/publish_ambiguous",schemaPath:"#/properties/ingress/properties/publish_ambiguous/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err61 = {instancePath:instancePath+"/ingress/publish_ambiguous",schemaPath:"#/properties/ingress/properties/publish_ambiguous/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data7.publish_in_flight !== undefined){
let data15 = data7.publish_in_flight;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err62 = {instancePath:instancePath+"/ingress/publish_in_flight",schemaPath:"#/properties/ingress/properties/publish_in_flight/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
const err63 = {instancePath:instancePath+"/ingress/publish_in_flight",schemaPath:"#/properties/ingress/properties/publish_in_flight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err64 = {instancePath:instancePath+"/ingress/publish_in_flight",schemaPath:"#/properties/ingress/properties/publish_in_flight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data7.receipt_write_failed !== undefined){
let data16 = data7.receipt_write_failed;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err65 = {instancePath:instancePath+"/ingress/receipt_write_failed",schemaPath:"#/properties/ingress/properties/receipt_write_failed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
const err66 = {instancePath:instancePath+"/ingress/receipt_write_failed",schemaPath:"#/properties/ingress/properties/receipt_write_failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err67 = {instancePath:instancePath+"/ingress/receipt_write_failed",schemaPath:"#/properties/ingress/properties/receipt_write_failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data7.admitted_unique !== undefined){
let data17 = data7.admitted_unique;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err68 = {instancePath:instancePath+"/ingress/admitted_unique",schemaPath:"#/properties/ingress/properties/admitted_unique/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
const err69 = {instancePath:instancePath+"/ingress/admitted_unique",schemaPath:"#/properties/ingress/properties/admitted_unique/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err70 = {instancePath:instancePath+"/ingress/admitted_unique",schemaPath:"#/properties/ingress/properties/admitted_unique/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data7.quarantine_records !== undefined){
let data18 = data7.quarantine_records;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err71 = {instancePath:instancePath+"/ingress/quarantine_records",schemaPath:"#/properties/ingress/properties/quarantine_records/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
const err72 = {instancePath:instancePath+"/ingress/quarantine_records",schemaPath:"#/properties/ingress/properties/quarantine_records/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err73 = {instancePath:instancePath+"/ingress/quarantine_records",schemaPath:"#/properties/ingress/properties/quarantine_records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
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
const err74 = {instancePath:instancePath+"/ingress/by_principal/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_principal/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err75 = {instancePath:instancePath+"/ingress/by_principal/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_principal/additionalProperties/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
else {
const err76 = {instancePath:instancePath+"/ingress/by_principal/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_principal/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/ingress/by_principal",schemaPath:"#/properties/ingress/properties/by_principal/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
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
const err78 = {instancePath:instancePath+"/ingress/by_event_class/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_event_class/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err79 = {instancePath:instancePath+"/ingress/by_event_class/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_event_class/additionalProperties/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
}
else {
const err80 = {instancePath:instancePath+"/ingress/by_event_class/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_event_class/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/ingress/by_event_class",schemaPath:"#/properties/ingress/properties/by_event_class/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
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
const err82 = {instancePath:instancePath+"/ingress/by_event_type/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_event_type/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err83 = {instancePath:instancePath+"/ingress/by_event_type/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_event_type/additionalProperties/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
else {
const err84 = {instancePath:instancePath+"/ingress/by_event_type/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_event_type/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/ingress/by_event_type",schemaPath:"#/properties/ingress/properties/by_event_type/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
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
const err86 = {instancePath:instancePath+"/ingress/by_reason/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_reason/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err87 = {instancePath:instancePath+"/ingress/by_reason/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/by_reason/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err88 = {instancePath:instancePath+"/ingress/by_reason",schemaPath:"#/properties/ingress/properties/by_reason/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
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
const err89 = {instancePath:instancePath+"/ingress/admitted_by_topic/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/admitted_by_topic/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err90 = {instancePath:instancePath+"/ingress/admitted_by_topic/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/admitted_by_topic/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err91 = {instancePath:instancePath+"/ingress/admitted_by_topic",schemaPath:"#/properties/ingress/properties/admitted_by_topic/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data7.latency !== undefined){
let data32 = data7.latency;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.buckets_ms === undefined){
const err92 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/required",keyword:"required",params:{missingProperty: "buckets_ms"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data32.admission === undefined){
const err93 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/required",keyword:"required",params:{missingProperty: "admission"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data32.validate === undefined){
const err94 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/required",keyword:"required",params:{missingProperty: "validate"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data32.reserve === undefined){
const err95 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/required",keyword:"required",params:{missingProperty: "reserve"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data32.dedupe === undefined){
const err96 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/required",keyword:"required",params:{missingProperty: "dedupe"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data32.publish === undefined){
const err97 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/required",keyword:"required",params:{missingProperty: "publish"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data32.commit === undefined){
const err98 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data32.receipt === undefined){
const err99 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/required",keyword:"required",params:{missingProperty: "receipt"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key10 in data32){
if(!((((((((key10 === "buckets_ms") || (key10 === "admission")) || (key10 === "validate")) || (key10 === "reserve")) || (key10 === "dedupe")) || (key10 === "publish")) || (key10 === "commit")) || (key10 === "receipt"))){
const err100 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data32.buckets_ms !== undefined){
let data33 = data32.buckets_ms;
if(Array.isArray(data33)){
if(data33.length > 64){
const err101 = {instancePath:instancePath+"/ingress/latency/buckets_ms",schemaPath:"#/properties/ingress/properties/latency/properties/buckets_ms/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data33.length < 1){
const err102 = {instancePath:instancePath+"/ingress/latency/buckets_ms",schemaPath:"#/properties/ingress/properties/latency/properties/buckets_ms/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
let data34 = data33[i1];
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err103 = {instancePath:instancePath+"/ingress/latency/buckets_ms/" + i1,schemaPath:"#/properties/ingress/properties/latency/properties/buckets_ms/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 1 || isNaN(data34)){
const err104 = {instancePath:instancePath+"/ingress/latency/buckets_ms/" + i1,schemaPath:"#/properties/ingress/properties/latency/properties/buckets_ms/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
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
const err105 = {instancePath:instancePath+"/ingress/latency/buckets_ms",schemaPath:"#/properties/ingress/properties/latency/properties/buckets_ms/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err106 = {instancePath:instancePath+"/ingress/latency/buckets_ms",schemaPath:"#/properties/ingress/properties/latency/properties/buckets_ms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data32.admission !== undefined){
if(!(validate24(data32.admission, {instancePath:instancePath+"/ingress/latency/admission",parentData:data32,parentDataProperty:"admission",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data32.validate !== undefined){
if(!(validate24(data32.validate, {instancePath:instancePath+"/ingress/latency/validate",parentData:data32,parentDataProperty:"validate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data32.reserve !== undefined){
if(!(validate24(data32.reserve, {instancePath:instancePath+"/ingress/latency/reserve",parentData:data32,parentDataProperty:"reserve",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data32.dedupe !== undefined){
if(!(validate24(data32.dedupe, {instancePath:instancePath+"/ingress/latency/dedupe",parentData:data32,parentDataProperty:"dedupe",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data32.publish !== undefined){
if(!(validate24(data32.publish, {instancePath:instancePath+"/ingress/latency/publish",parentData:data32,parentDataProperty:"publish",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data32.commit !== undefined){
if(!(validate24(data32.commit, {instancePath:instancePath+"/ingress/latency/commit",parentData:data32,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data32.receipt !== undefined){
if(!(validate24(data32.receipt, {instancePath:instancePath+"/ingress/latency/receipt",parentData:data32,parentDataProperty:"receipt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err107 = {instancePath:instancePath+"/ingress/latency",schemaPath:"#/properties/ingress/properties/latency/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.archive !== undefined){
let data42 = data.archive;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.summary === undefined){
const err109 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "summary"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data42.health_state === undefined){
const err110 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "health_state"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data42.segments === undefined){
const err111 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "segments"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data42.size_bytes === undefined){
const err112 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "size_bytes"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data42.reconciliation_totals === undefined){
const err113 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "reconciliation_totals"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key11 in data42){
if(!(((((key11 === "summary") || (key11 === "health_state")) || (key11 === "segments")) || (key11 === "size_bytes")) || (key11 === "reconciliation_totals"))){
const err114 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data42.summary !== undefined){
let data43 = data42.summary;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.seen_total === undefined){
const err115 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/required",keyword:"required",params:{missingProperty: "seen_total"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data43.archived_total === undefined){
const err116 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/required",keyword:"required",params:{missingProperty: "archived_total"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data43.duplicate_total === undefined){
const err117 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/required",keyword:"required",params:{missingProperty: "duplicate_total"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data43.payload_mismatch_total === undefined){
const err118 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/required",keyword:"required",params:{missingProperty: "payload_mismatch_total"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data43.write_error_total === undefined){
const err119 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/required",keyword:"required",params:{missingProperty: "write_error_total"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data43.skipped_total === undefined){
const err120 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/required",keyword:"required",params:{missingProperty: "skipped_total"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data43.late_total === undefined){
const err121 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/required",keyword:"required",params:{missingProperty: "late_total"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key12 in data43){
if(!(((((((key12 === "seen_total") || (key12 === "archived_total")) || (key12 === "duplicate_total")) || (key12 === "payload_mismatch_total")) || (key12 === "write_error_total")) || (key12 === "skipped_total")) || (key12 === "late_total"))){
const err122 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data43.seen_total !== undefined){
let data44 = data43.seen_total;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err123 = {instancePath:instancePath+"/archive/summary/seen_total",schemaPath:"#/properties/archive/properties/summary/properties/seen_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 9007199254740991 || isNaN(data44)){
const err124 = {instancePath:instancePath+"/archive/summary/seen_total",schemaPath:"#/properties/archive/properties/summary/properties/seen_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data44 < 0 || isNaN(data44)){
const err125 = {instancePath:instancePath+"/archive/summary/seen_total",schemaPath:"#/properties/archive/properties/summary/properties/seen_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data43.archived_total !== undefined){
let data45 = data43.archived_total;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err126 = {instancePath:instancePath+"/archive/summary/archived_total",schemaPath:"#/properties/archive/properties/summary/properties/archived_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 9007199254740991 || isNaN(data45)){
const err127 = {instancePath:instancePath+"/archive/summary/archived_total",schemaPath:"#/properties/archive/properties/summary/properties/archived_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err128 = {instancePath:instancePath+"/archive/summary/archived_total",schemaPath:"#/properties/archive/properties/summary/properties/archived_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
if(data43.duplicate_total !== undefined){
let data46 = data43.duplicate_total;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err129 = {instancePath:instancePath+"/archive/summary/duplicate_total",schemaPath:"#/properties/archive/properties/summary/properties/duplicate_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 9007199254740991 || isNaN(data46)){
const err130 = {instancePath:instancePath+"/archive/summary/duplicate_total",schemaPath:"#/properties/archive/properties/summary/properties/duplicate_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data46 < 0 || isNaN(data46)){
const err131 = {instancePath:instancePath+"/archive/summary/duplicate_total",schemaPath:"#/properties/archive/properties/summary/properties/duplicate_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
if(data43.payload_mismatch_total !== undefined){
let data47 = data43.payload_mismatch_total;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err132 = {instancePath:instancePath+"/archive/summary/payload_mismatch_total",schemaPath:"#/properties/archive/properties/summary/properties/payload_mismatch_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 9007199254740991 || isNaN(data47)){
const err133 = {instancePath:instancePath+"/archive/summary/payload_mismatch_total",schemaPath:"#/properties/archive/properties/summary/properties/payload_mismatch_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err134 = {instancePath:instancePath+"/archive/summary/payload_mismatch_total",schemaPath:"#/properties/archive/properties/summary/properties/payload_mismatch_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
if(data43.write_error_total !== undefined){
let data48 = data43.write_error_total;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err135 = {instancePath:instancePath+"/archive/summary/write_error_total",schemaPath:"#/properties/archive/properties/summary/properties/write_error_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 9007199254740991 || isNaN(data48)){
const err136 = {instancePath:instancePath+"/archive/summary/write_error_total",schemaPath:"#/properties/archive/properties/summary/properties/write_error_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data48 < 0 || isNaN(data48)){
const err137 = {instancePath:instancePath+"/archive/summary/write_error_total",schemaPath:"#/properties/archive/properties/summary/properties/write_error_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(data43.skipped_total !== undefined){
let data49 = data43.skipped_total;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err138 = {instancePath:instancePath+"/archive/summary/skipped_total",schemaPath:"#/properties/archive/properties/summary/properties/skipped_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 9007199254740991 || isNaN(data49)){
const err139 = {instancePath:instancePath+"/archive/summary/skipped_total",schemaPath:"#/properties/archive/properties/summary/properties/skipped_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data49 < 0 || isNaN(data49)){
const err140 = {instancePath:instancePath+"/archive/summary/skipped_total",schemaPath:"#/properties/archive/properties/summary/properties/skipped_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
if(data43.late_total !== undefined){
let data50 = data43.late_total;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err141 = {instancePath:instancePath+"/archive/summary/late_total",schemaPath:"#/properties/archive/properties/summary/properties/late_total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 9007199254740991 || isNaN(data50)){
const err142 = {instancePath:instancePath+"/archive/summary/late_total",schemaPath:"#/properties/archive/properties/summary/properties/late_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data50 < 0 || isNaN(data50)){
const err143 = {instancePath:instancePath+"/archive/summary/late_total",schemaPath:"#/properties/archive/properties/summary/properties/late_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err144 = {instancePath:instancePath+"/archive/summary",schemaPath:"#/properties/archive/properties/summary/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data42.health_state !== undefined){
let data51 = data42.health_state;
if(!((((((data51 === "GREEN") || (data51 === "AMBER")) || (data51 === "RED")) || (data51 === "STOPPED")) || (data51 === "FAILED")) || (data51 === "UNKNOWN"))){
const err145 = {instancePath:instancePath+"/archive/health_state",schemaPath:"#/properties/archive/properties/health_state/enum",keyword:"enum",params:{allowedValues: schema31.properties.archive.properties.health_state.enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data42.segments !== undefined){
let data52 = data42.segments;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err146 = {instancePath:instancePath+"/archive/segments",schemaPath:"#/properties/archive/properties/segments/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 9007199254740991 || isNaN(data52)){
const err147 = {instancePath:instancePath+"/archive/segments",schemaPath:"#/properties/archive/properties/segments/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err148 = {instancePath:instancePath+"/archive/segments",schemaPath:"#/properties/archive/properties/segments/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
if(data42.size_bytes !== undefined){
let data53 = data42.size_bytes;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err149 = {instancePath:instancePath+"/archive/size_bytes",schemaPath:"#/properties/archive/properties/size_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 9007199254740991 || isNaN(data53)){
const err150 = {instancePath:instancePath+"/archive/size_bytes",schemaPath:"#/properties/archive/properties/size_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err151 = {instancePath:instancePath+"/archive/size_bytes",schemaPath:"#/properties/archive/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
if(data42.reconciliation_totals !== undefined){
let data54 = data42.reconciliation_totals;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.records === undefined){
const err152 = {instancePath:instancePath+"/archive/reconciliation_totals",schemaPath:"#/properties/archive/properties/reconciliation_totals/required",keyword:"required",params:{missingProperty: "records"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data54.offsets_covered === undefined){
const err153 = {instancePath:instancePath+"/archive/reconciliation_totals",schemaPath:"#/properties/archive/properties/reconciliation_totals/required",keyword:"required",params:{missingProperty: "offsets_covered"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data54.foreign === undefined){
const err154 = {instancePath:instancePath+"/archive/reconciliation_totals",schemaPath:"#/properties/archive/properties/reconciliation_totals/required",keyword:"required",params:{missingProperty: "foreign"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key13 in data54){
if(!(((key13 === "records") || (key13 === "offsets_covered")) || (key13 === "foreign"))){
const err155 = {instancePath:instancePath+"/archive/reconciliation_totals",schemaPath:"#/properties/archive/properties/reconciliation_totals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data54.records !== undefined){
let data55 = data54.records;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err156 = {instancePath:instancePath+"/archive/reconciliation_totals/records",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/records/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 9007199254740991 || isNaN(data55)){
const err157 = {instancePath:instancePath+"/archive/reconciliation_totals/records",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/records/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err158 = {instancePath:instancePath+"/archive/reconciliation_totals/records",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
if(data54.offsets_covered !== undefined){
let data56 = data54.offsets_covered;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err159 = {instancePath:instancePath+"/archive/reconciliation_totals/offsets_covered",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/offsets_covered/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 9007199254740991 || isNaN(data56)){
const err160 = {instancePath:instancePath+"/archive/reconciliation_totals/offsets_covered",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/offsets_covered/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data56 < 0 || isNaN(data56)){
const err161 = {instancePath:instancePath+"/archive/reconciliation_totals/offsets_covered",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/offsets_covered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data54.foreign !== undefined){
let data57 = data54.foreign;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err162 = {instancePath:instancePath+"/archive/reconciliation_totals/foreign",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/foreign/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 9007199254740991 || isNaN(data57)){
const err163 = {instancePath:instancePath+"/archive/reconciliation_totals/foreign",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/foreign/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data57 < 0 || isNaN(data57)){
const err164 = {instancePath:instancePath+"/archive/reconciliation_totals/foreign",schemaPath:"#/properties/archive/properties/reconciliation_totals/properties/foreign/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
}
else {
const err165 = {instancePath:instancePath+"/archive/reconciliation_totals",schemaPath:"#/properties/archive/properties/reconciliation_totals/type",keyword:"type",params:{type: "object"}};
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
const err166 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.health !== undefined){
let data58 = data.health;
if(Array.isArray(data58)){
if(data58.length > 1000){
const err167 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
const len2 = data58.length;
for(let i3=0; i3<len2; i3++){
let data59 = data58[i3];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.component === undefined){
const err168 = {instancePath:instancePath+"/health/" + i3,schemaPath:"#/properties/health/items/required",keyword:"required",params:{missingProperty: "component"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data59.instance_id === undefined){
const err169 = {instancePath:instancePath+"/health/" + i3,schemaPath:"#/properties/health/items/required",keyword:"required",params:{missingProperty: "instance_id"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data59.health_state === undefined){
const err170 = {instancePath:instancePath+"/health/" + i3,schemaPath:"#/properties/health/items/required",keyword:"required",params:{missingProperty: "health_state"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data59.reasons === undefined){
const err171 = {instancePath:instancePath+"/health/" + i3,schemaPath:"#/properties/health/items/required",keyword:"required",params:{missingProperty: "reasons"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data59.age_seconds === undefined){
const err172 = {instancePath:instancePath+"/health/" + i3,schemaPath:"#/properties/health/items/required",keyword:"required",params:{missingProperty: "age_seconds"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key14 in data59){
if(!(((((key14 === "component") || (key14 === "instance_id")) || (key14 === "health_state")) || (key14 === "reasons")) || (key14 === "age_seconds"))){
const err173 = {instancePath:instancePath+"/health/" + i3,schemaPath:"#/properties/health/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data59.component !== undefined){
let data60 = data59.component;
if(typeof data60 === "string"){
if(func2(data60) > 512){
const err174 = {instancePath:instancePath+"/health/" + i3+"/component",schemaPath:"#/properties/health/items/properties/component/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(func2(data60) < 1){
const err175 = {instancePath:instancePath+"/health/" + i3+"/component",schemaPath:"#/properties/health/items/properties/component/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/health/" + i3+"/component",schemaPath:"#/properties/health/items/properties/component/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data59.instance_id !== undefined){
let data61 = data59.instance_id;
if(typeof data61 === "string"){
if(func2(data61) > 512){
const err177 = {instancePath:instancePath+"/health/" + i3+"/instance_id",schemaPath:"#/properties/health/items/properties/instance_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(func2(data61) < 1){
const err178 = {instancePath:instancePath+"/health/" + i3+"/instance_id",schemaPath:"#/properties/health/items/properties/instance_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/health/" + i3+"/instance_id",schemaPath:"#/properties/health/items/properties/instance_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data59.health_state !== undefined){
let data62 = data59.health_state;
if(!((((((data62 === "GREEN") || (data62 === "AMBER")) || (data62 === "RED")) || (data62 === "STOPPED")) || (data62 === "FAILED")) || (data62 === "UNKNOWN"))){
const err180 = {instancePath:instancePath+"/health/" + i3+"/health_state",schemaPath:"#/properties/health/items/properties/health_state/enum",keyword:"enum",params:{allowedValues: schema31.properties.health.items.properties.health_state.enum}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data59.reasons !== undefined){
let data63 = data59.reasons;
if(Array.isArray(data63)){
if(data63.length > 64){
const err181 = {instancePath:instancePath+"/health/" + i3+"/reasons",schemaPath:"#/properties/health/items/properties/reasons/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
const len3 = data63.length;
for(let i4=0; i4<len3; i4++){
let data64 = data63[i4];
if(typeof data64 === "string"){
if(func2(data64) > 512){
const err182 = {instancePath:instancePath+"/health/" + i3+"/reasons/" + i4,schemaPath:"#/properties/health/items/properties/reasons/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(func2(data64) < 1){
const err183 = {instancePath:instancePath+"/health/" + i3+"/reasons/" + i4,schemaPath:"#/properties/health/items/properties/reasons/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/health/" + i3+"/reasons/" + i4,schemaPath:"#/properties/health/items/properties/reasons/items/type",keyword:"type",params:{type: "string"}};
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
const err185 = {instancePath:instancePath+"/health/" + i3+"/reasons",schemaPath:"#/properties/health/items/properties/reasons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data59.age_seconds !== undefined){
let data65 = data59.age_seconds;
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err186 = {instancePath:instancePath+"/health/" + i3+"/age_seconds",schemaPath:"#/properties/health/items/properties/age_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/health/" + i3+"/age_seconds",schemaPath:"#/properties/health/items/properties/age_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/health/" + i3,schemaPath:"#/properties/health/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err189 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.evidence_refs !== undefined){
let data66 = data.evidence_refs;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.receipt_refs_sample === undefined){
const err190 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/required",keyword:"required",params:{missingProperty: "receipt_refs_sample"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data66.quarantine_refs_sample === undefined){
const err191 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/required",keyword:"required",params:{missingProperty: "quarantine_refs_sample"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data66.component_reconciliation_refs === undefined){
const err192 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/required",keyword:"required",params:{missingProperty: "component_reconciliation_refs"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key15 in data66){
if(!(((key15 === "receipt_refs_sample") || (key15 === "quarantine_refs_sample")) || (key15 === "component_reconciliation_refs"))){
const err193 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data66.receipt_refs_sample !== undefined){
let data67 = data66.receipt_refs_sample;
if(Array.isArray(data67)){
if(data67.length > 50){
const err194 = {instancePath:instancePath+"/evidence_refs/receipt_refs_sample",schemaPath:"#/properties/evidence_refs/properties/receipt_refs_sample/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
const len4 = data67.length;
for(let i5=0; i5<len4; i5++){
let data68 = data67[i5];
if(typeof data68 === "string"){
if(func2(data68) > 512){
const err195 = {instancePath:instancePath+"/evidence_refs/receipt_refs_sample/" + i5,schemaPath:"#/properties/evidence_refs/properties/receipt_refs_sample/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(func2(data68) < 1){
const err196 = {instancePath:instancePath+"/evidence_refs/receipt_refs_sample/" + i5,schemaPath:"#/properties/evidence_refs/properties/receipt_refs_sample/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/evidence_refs/receipt_refs_sample/" + i5,schemaPath:"#/properties/evidence_refs/properties/receipt_refs_sample/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/evidence_refs/receipt_refs_sample",schemaPath:"#/properties/evidence_refs/properties/receipt_refs_sample/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data66.quarantine_refs_sample !== undefined){
let data69 = data66.quarantine_refs_sample;
if(Array.isArray(data69)){
if(data69.length > 50){
const err199 = {instancePath:instancePath+"/evidence_refs/quarantine_refs_sample",schemaPath:"#/properties/evidence_refs/properties/quarantine_refs_sample/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
const len5 = data69.length;
for(let i6=0; i6<len5; i6++){
let data70 = data69[i6];
if(typeof data70 === "string"){
if(func2(data70) > 512){
const err200 = {instancePath:instancePath+"/evidence_refs/quarantine_refs_sample/" + i6,schemaPath:"#/properties/evidence_refs/properties/quarantine_refs_sample/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(func2(data70) < 1){
const err201 = {instancePath:instancePath+"/evidence_refs/quarantine_refs_sample/" + i6,schemaPath:"#/properties/evidence_refs/properties/quarantine_refs_sample/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/evidence_refs/quarantine_refs_sample/" + i6,schemaPath:"#/properties/evidence_refs/properties/quarantine_refs_sample/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/evidence_refs/quarantine_refs_sample",schemaPath:"#/properties/evidence_refs/properties/quarantine_refs_sample/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data66.component_reconciliation_refs !== undefined){
let data71 = data66.component_reconciliation_refs;
if(Array.isArray(data71)){
if(data71.length > 50){
const err204 = {instancePath:instancePath+"/evidence_refs/component_reconciliation_refs",schemaPath:"#/properties/evidence_refs/properties/component_reconciliation_refs/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
const len6 = data71.length;
for(let i7=0; i7<len6; i7++){
let data72 = data71[i7];
if(typeof data72 === "string"){
if(func2(data72) > 512){
const err205 = {instancePath:instancePath+"/evidence_refs/component_reconciliation_refs/" + i7,schemaPath:"#/properties/evidence_refs/properties/component_reconciliation_refs/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(func2(data72) < 1){
const err206 = {instancePath:instancePath+"/evidence_refs/component_reconciliation_refs/" + i7,schemaPath:"#/properties/evidence_refs/properties/component_reconciliation_refs/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/evidence_refs/component_reconciliation_refs/" + i7,schemaPath:"#/properties/evidence_refs/properties/component_reconciliation_refs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/evidence_refs/component_reconciliation_refs",schemaPath:"#/properties/evidence_refs/properties/component_reconciliation_refs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/evidence_refs",schemaPath:"#/properties/evidence_refs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data.basis !== undefined){
let data73 = data.basis;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.provenance === undefined){
const err210 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "provenance"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data73.as_of === undefined){
const err211 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "as_of"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data73.snapshot_id === undefined){
const err212 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "snapshot_id"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data73.rows_scanned === undefined){
const err213 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "rows_scanned"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data73.evidence_ref_resolution === undefined){
const err214 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "evidence_ref_resolution"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data73.basis_notes === undefined){
const err215 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "basis_notes"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data73.peak_rss_bytes === undefined){
const err216 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "peak_rss_bytes"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data73.elapsed_ms === undefined){
const err217 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "elapsed_ms"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
for(const key16 in data73){
if(!((((((((key16 === "provenance") || (key16 === "as_of")) || (key16 === "snapshot_id")) || (key16 === "rows_scanned")) || (key16 === "evidence_ref_resolution")) || (key16 === "basis_notes")) || (key16 === "peak_rss_bytes")) || (key16 === "elapsed_ms"))){
const err218 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data73.provenance !== undefined){
let data74 = data73.provenance;
if(typeof data74 === "string"){
if(func2(data74) > 512){
const err219 = {instancePath:instancePath+"/basis/provenance",schemaPath:"#/properties/basis/properties/provenance/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(func2(data74) < 1){
const err220 = {instancePath:instancePath+"/basis/provenance",schemaPath:"#/properties/basis/properties/provenance/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/basis/provenance",schemaPath:"#/properties/basis/properties/provenance/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data73.as_of !== undefined){
let data75 = data73.as_of;
if(typeof data75 === "string"){
if(!pattern4.test(data75)){
const err222 = {instancePath:instancePath+"/basis/as_of",schemaPath:"common.v1.schema.json#/$defs/time_us/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$"}};
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
const err223 = {instancePath:instancePath+"/basis/as_of",schemaPath:"common.v1.schema.json#/$defs/time_us/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data73.snapshot_id !== undefined){
let data76 = data73.snapshot_id;
if(typeof data76 === "string"){
if(func2(data76) > 512){
const err224 = {instancePath:instancePath+"/basis/snapshot_id",schemaPath:"#/properties/basis/properties/snapshot_id/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(func2(data76) < 1){
const err225 = {instancePath:instancePath+"/basis/snapshot_id",schemaPath:"#/properties/basis/properties/snapshot_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/basis/snapshot_id",schemaPath:"#/properties/basis/properties/snapshot_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data73.rows_scanned !== undefined){
let data77 = data73.rows_scanned;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key17 in data77){
let data78 = data77[key17];
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err227 = {instancePath:instancePath+"/basis/rows_scanned/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/basis/properties/rows_scanned/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 0 || isNaN(data78)){
const err228 = {instancePath:instancePath+"/basis/rows_scanned/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/basis/properties/rows_scanned/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
}
else {
const err229 = {instancePath:instancePath+"/basis/rows_scanned",schemaPath:"#/properties/basis/properties/rows_scanned/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data73.evidence_ref_resolution !== undefined){
let data79 = data73.evidence_ref_resolution;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.attempted === undefined){
const err230 = {instancePath:instancePath+"/basis/evidence_ref_resolution",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/required",keyword:"required",params:{missingProperty: "attempted"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data79.resolved === undefined){
const err231 = {instancePath:instancePath+"/basis/evidence_ref_resolution",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/required",keyword:"required",params:{missingProperty: "resolved"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data79.denied === undefined){
const err232 = {instancePath:instancePath+"/basis/evidence_ref_resolution",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/required",keyword:"required",params:{missingProperty: "denied"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data79.allowlist_size === undefined){
const err233 = {instancePath:instancePath+"/basis/evidence_ref_resolution",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/required",keyword:"required",params:{missingProperty: "allowlist_size"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
for(const key18 in data79){
if(!((((key18 === "attempted") || (key18 === "resolved")) || (key18 === "denied")) || (key18 === "allowlist_size"))){
const err234 = {instancePath:instancePath+"/basis/evidence_ref_resolution",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data79.attempted !== undefined){
let data80 = data79.attempted;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
const err235 = {instancePath:instancePath+"/basis/evidence_ref_resolution/attempted",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/attempted/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 9007199254740991 || isNaN(data80)){
const err236 = {instancePath:instancePath+"/basis/evidence_ref_resolution/attempted",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/attempted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data80 < 0 || isNaN(data80)){
const err237 = {instancePath:instancePath+"/basis/evidence_ref_resolution/attempted",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/attempted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
if(data79.resolved !== undefined){
let data81 = data79.resolved;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err238 = {instancePath:instancePath+"/basis/evidence_ref_resolution/resolved",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/resolved/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 9007199254740991 || isNaN(data81)){
const err239 = {instancePath:instancePath+"/basis/evidence_ref_resolution/resolved",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/resolved/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data81 < 0 || isNaN(data81)){
const err240 = {instancePath:instancePath+"/basis/evidence_ref_resolution/resolved",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/resolved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data79.denied !== undefined){
let data82 = data79.denied;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err241 = {instancePath:instancePath+"/basis/evidence_ref_resolution/denied",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/denied/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 9007199254740991 || isNaN(data82)){
const err242 = {instancePath:instancePath+"/basis/evidence_ref_resolution/denied",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/denied/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data82 < 0 || isNaN(data82)){
const err243 = {instancePath:instancePath+"/basis/evidence_ref_resolution/denied",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/denied/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
if(data79.allowlist_size !== undefined){
let data83 = data79.allowlist_size;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
const err244 = {instancePath:instancePath+"/basis/evidence_ref_resolution/allowlist_size",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/allowlist_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 9007199254740991 || isNaN(data83)){
const err245 = {instancePath:instancePath+"/basis/evidence_ref_resolution/allowlist_size",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/allowlist_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data83 < 0 || isNaN(data83)){
const err246 = {instancePath:instancePath+"/basis/evidence_ref_resolution/allowlist_size",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/properties/allowlist_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
}
else {
const err247 = {instancePath:instancePath+"/basis/evidence_ref_resolution",schemaPath:"#/properties/basis/properties/evidence_ref_resolution/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data73.basis_notes !== undefined){
let data84 = data73.basis_notes;
if(Array.isArray(data84)){
if(data84.length > 50){
const err248 = {instancePath:instancePath+"/basis/basis_notes",schemaPath:"#/properties/basis/properties/basis_notes/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
const len7 = data84.length;
for(let i8=0; i8<len7; i8++){
let data85 = data84[i8];
if(typeof data85 === "string"){
if(func2(data85) > 512){
const err249 = {instancePath:instancePath+"/basis/basis_notes/" + i8,schemaPath:"#/properties/basis/properties/basis_notes/items/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(func2(data85) < 1){
const err250 = {instancePath:instancePath+"/basis/basis_notes/" + i8,schemaPath:"#/properties/basis/properties/basis_notes/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/basis/basis_notes/" + i8,schemaPath:"#/properties/basis/properties/basis_notes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/basis/basis_notes",schemaPath:"#/properties/basis/properties/basis_notes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data73.peak_rss_bytes !== undefined){
let data86 = data73.peak_rss_bytes;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
const err253 = {instancePath:instancePath+"/basis/peak_rss_bytes",schemaPath:"#/properties/basis/properties/peak_rss_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 > 9007199254740991 || isNaN(data86)){
const err254 = {instancePath:instancePath+"/basis/peak_rss_bytes",schemaPath:"#/properties/basis/properties/peak_rss_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data86 < 0 || isNaN(data86)){
const err255 = {instancePath:instancePath+"/basis/peak_rss_bytes",schemaPath:"#/properties/basis/properties/peak_rss_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
if(data73.elapsed_ms !== undefined){
let data87 = data73.elapsed_ms;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err256 = {instancePath:instancePath+"/basis/elapsed_ms",schemaPath:"#/properties/basis/properties/elapsed_ms/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 9007199254740991 || isNaN(data87)){
const err257 = {instancePath:instancePath+"/basis/elapsed_ms",schemaPath:"#/properties/basis/properties/elapsed_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data87 < 0 || isNaN(data87)){
const err258 = {instancePath:instancePath+"/basis/elapsed_ms",schemaPath:"#/properties/basis/properties/elapsed_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
}
else {
const err259 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

