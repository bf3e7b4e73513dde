// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"teardown_proof.v1.schema.json","type":"object","unevaluatedProperties":false,"required":["schema","platform_run_id","written_at_utc","teardown_completed_at_utc","terraform_destroy_status","preserved","cost_ref","source_snapshots"],"properties":{"schema":{"const":"fp.teardown_proof.v1"},"platform_run_id":{"$ref":"common.v1.schema.json#/$defs/platform_run_id"},"written_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"teardown_completed_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"terraform_destroy_status":{"type":"object","additionalProperties":false,"required":["demo","overall"],"properties":{"confluent":{"const":"success"},"demo":{"enum":["success","not_applicable"]},"overall":{"enum":["success","not_applicable"]}}},"preserved":{"type":"object","additionalProperties":false,"required":["buckets"],"properties":{"buckets":{"type":"array","items":{"type":"string","minLength":1,"maxLength":63},"minItems":1},"state":{"type":"boolean"},"budget":{"type":"boolean"}}},"cost_ref":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},{"type":"null"}]},"source_snapshots":{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},"minItems":1}},"oneOf":[{"type":"object","required":["substrate","confirmed_absent"],"properties":{"substrate":{"const":"dev_min"},"confirmed_absent":{"type":"object","additionalProperties":false,"required":["ecs_services","ecs_tasks","db","nat_gateway","load_balancer","confluent_cluster","demo_secrets"],"properties":{"ecs_services":{"const":true},"ecs_tasks":{"const":true},"db":{"const":true},"nat_gateway":{"const":true},"load_balancer":{"const":true},"confluent_cluster":{"const":true},"demo_secrets":{"const":true}}},"cost_ref":{"$ref":"common.v1.schema.json#/$defs/evidence_ref"},"terraform_destroy_status":{"type":"object","required":["confluent","demo","overall"],"properties":{"confluent":{"const":"success"},"demo":{"const":"success"},"overall":{"const":"success"}},"additionalProperties":false},"preserved":{"type":"object","required":["buckets","state","budget"],"additionalProperties":false,"properties":{"buckets":{"type":"array"},"state":{"const":true},"budget":{"const":true}}}}},{"type":"object","required":["substrate","confirmed_absent","cannot_exist"],"properties":{"substrate":{"enum":["embedded","emulated"]},"confirmed_absent":{"type":"object","additionalProperties":false,"required":["ecs_services","ecs_tasks","db","demo_secrets"],"properties":{"ecs_services":{"const":true},"ecs_tasks":{"const":true},"db":{"const":true},"confluent_cluster":{"const":true},"demo_secrets":{"const":true},"nat_gateway":{"const":true},"load_balancer":{"const":true}}},"cannot_exist":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","reason"],"properties":{"name":{"enum":["nat_gateway","load_balancer","confluent_cluster"]},"reason":{"type":"string","minLength":1,"maxLength":1024}}}}}}]};
const schema36 = {"type":"string","pattern":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"};
const schema37 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema33 = {"type":"object","additionalProperties":false,"required":["key","version_id","sha256"],"properties":{"key":{"$ref":"common.v1.schema.json#/$defs/object_key"},"version_id":{"type":"string","minLength":1,"maxLength":1024},"sha256":{"$ref":"common.v1.schema.json#/$defs/hex64"}}};
const schema34 = {"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$"};
const schema35 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const func1 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(!pattern4.test(data0)){
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
if(!pattern5.test(data2)){
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

const pattern6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
const pattern7 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="teardown_proof.v1.schema.json" */;
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
if(data.substrate === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err0];
}
else {
noteFault(vErrors, err0);
}
errors++;
}
if(data.confirmed_absent === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "confirmed_absent"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.substrate !== undefined){
if("dev_min" !== data.substrate){
const err2 = {instancePath:instancePath+"/substrate",schemaPath:"#/oneOf/0/properties/substrate/const",keyword:"const",params:{allowedValue: "dev_min"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
}
if(data.confirmed_absent !== undefined){
let data1 = data.confirmed_absent;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.ecs_services === undefined){
const err3 = {instancePath:instancePath+"/confirmed_absent",schemaPath:"#/oneOf/0/properties/confirmed_absent/required",keyword:"required",params:{missingProperty: "ecs_services"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data1.ecs_tasks === undefined){
const err4 = {instancePath:instancePath+"/confirmed_absent",schemaPath:"#/oneOf/0/properties/confirmed_absent/required",keyword:"required",params:{missingProperty: "ecs_tasks"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data1.db === undefined){
const err5 = {instancePath:instancePath+"/confirmed_absent",schemaPath:"#/oneOf/0/properties/confirmed_absent/required",keyword:"required",params:{missingProperty: "db"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data1.nat_gateway === undefined){
const err6 = {instancePath:instancePath+"/confirmed_absent",schemaPath:"#/oneOf/0/properties/confirmed_absent/required",keyword:"required",params:{missingProperty: "nat_gateway"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data1.load_balancer === undefined){
const err7 = {instancePath:instancePath+"/confirmed_absent",schemaPath:"#/oneOf/0/properties/confirmed_absent/required",keyword:"required",params:{missingProperty: "load_balancer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data1.confluent_cluster === undefined){
const err8 = {instancePath:instancePath+"/confirmed_absent",schemaPath:"#/oneOf/0/properties/confirmed_absent/required",keyword:"required",params:{missingProperty: "confluent_cluster"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data1.demo_secrets === undefined){
const err9 = {instancePath:instancePath+"/confirmed_absent",schemaPath:"#/oneOf/0/properties/confirmed_absent/required",keyword:"required",params:{missingProperty: "demo_secrets"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
for(const key0 in data1){
if(!(((((((key0 === "ecs_services") || (key0 === "ecs_tasks")) || (key0 === "db")) || (key0 === "nat_gateway")) || (key0 === "load_balancer")) || (key0 === "confluent_cluster")) || (key0 === "demo_secrets"))){
const err10 = {instancePath:instancePath+"/confirmed_absent",schemaPath:"#/oneOf/0/properties/confirmed_absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
}
if(data1.ecs_services !== undefined){
if(true !== data1.ecs_services){
const err11 = {instancePath:instancePath+"/confirmed_absent/ecs_services",schemaPath:"#/oneOf/0/properties/confirmed_absent/properties/ecs_services/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
}
if(data1.ecs_tasks !== undefined){
if(true !== data1.ecs_tasks){
const err12 = {instancePath:instancePath+"/confirmed_absent/ecs_tasks",schemaPath:"#/oneOf/0/properties/confirmed_absent/properties/ecs_tasks/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err12];
}
else {
noteFault(vErrors, err12);
}
errors++;
}
}
if(data1.db !== undefined){
if(true !== data1.db){
const err13 = {instancePath:instancePath+"/confirmed_absent/db",schemaPath:"#/oneOf/0/properties/confirmed_absent/properties/db/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err13];
}
else {
noteFault(vErrors, err13);
}
errors++;
}
}
if(data1.nat_gateway !== undefined){
if(true !== data1.nat_gateway){
const err14 = {instancePath:instancePath+"/confirmed_absent/nat_gateway",schemaPath:"#/oneOf/0/properties/confirmed_absent/properties/nat_gateway/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
if(data1.load_balancer !== undefined){
if(true !== data1.load_balancer){
const err15 = {instancePath:instancePath+"/confirmed_absent/load_balancer",schemaPath:"#/oneOf/0/properties/confirmed_absent/properties/load_balancer/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data1.confluent_cluster !== undefined){
if(true !== data1.confluent_cluster){
const err16 = {instancePath:instancePath+"/confirmed_absent/confluent_cluster",schemaPath:"#/oneOf/0/properties/confirmed_absent/properties/confluent_cluster/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
if(data1.demo_secrets !== undefined){
if(true !== data1.demo_secrets){
const err17 = {instancePath:instancePath+"/confirmed_absent/demo_secrets",schemaPath:"#/oneOf/0/properties/confirmed_absent/properties/demo_secrets/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/confirmed_absent",schemaPath:"#/oneOf/0/properties/confirmed_absent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.cost_ref !== undefined){
if(!(validate22(data.cost_ref, {instancePath:instancePath+"/cost_ref",parentData:data,parentDataProperty:"cost_ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.terraform_destroy_status !== undefined){
let data10 = data.terraform_destroy_status;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.confluent === undefined){
const err19 = {instancePath:instancePath+"/terraform_destroy_status",schemaPath:"#/oneOf/0/properties/terraform_destroy_status/required",keyword:"required",params:{missingProperty: "confluent"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
if(data10.demo === undefined){
const err20 = {instancePath:instancePath+"/terraform_destroy_status",schemaPath:"#/oneOf/0/properties/terraform_destroy_status/required",keyword:"required",params:{missingProperty: "demo"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
if(data10.overall === undefined){
const err21 = {instancePath:instancePath+"/terraform_destroy_status",schemaPath:"#/oneOf/0/properties/terraform_destroy_status/required",keyword:"required",params:{missingProperty: "overall"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
for(const key1 in data10){
if(!(((key1 === "confluent") || (key1 === "demo")) || (key1 === "overall"))){
const err22 = {instancePath:instancePath+"/terraform_destroy_status",schemaPath:"#/oneOf/0/properties/terraform_destroy_status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
if(data10.confluent !== undefined){
if("success" !== data10.confluent){
const err23 = {instancePath:instancePath+"/terraform_destroy_status/confluent",schemaPath:"#/oneOf/0/properties/terraform_destroy_status/properties/confluent/const",keyword:"const",params:{allowedValue: "success"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data10.demo !== undefined){
if("success" !== data10.demo){
const err24 = {instancePath:instancePath+"/terraform_destroy_status/demo",schemaPath:"#/oneOf/0/properties/terraform_destroy_status/properties/demo/const",keyword:"const",params:{allowedValue: "success"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
}
if(data10.overall !== undefined){
if("success" !== data10.overall){
const err25 = {instancePath:instancePath+"/terraform_destroy_status/overall",schemaPath:"#/oneOf/0/properties/terraform_destroy_status/properties/overall/const",keyword:"const",params:{allowedValue: "success"}};
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
const err26 = {instancePath:instancePath+"/terraform_destroy_status",schemaPath:"#/oneOf/0/properties/terraform_destroy_status/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data.preserved !== undefined){
let data14 = data.preserved;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.buckets === undefined){
const err27 = {instancePath:instancePath+"/preserved",schemaPath:"#/oneOf/0/properties/preserved/required",keyword:"required",params:{missingProperty: "buckets"}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(data14.state === undefined){
const err28 = {instancePath:instancePath+"/preserved",schemaPath:"#/oneOf/0/properties/preserved/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
if(data14.budget === undefined){
const err29 = {instancePath:instancePath+"/preserved",schemaPath:"#/oneOf/0/properties/preserved/required",keyword:"required",params:{missingProperty: "budget"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
for(const key2 in data14){
if(!(((key2 === "buckets") || (key2 === "state")) || (key2 === "budget"))){
const err30 = {instancePath:instancePath+"/preserved",schemaPath:"#/oneOf/0/properties/preserved/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data14.buckets !== undefined){
if(!(Array.isArray(data14.buckets))){
const err31 = {instancePath:instancePath+"/preserved/buckets",schemaPath:"#/oneOf/0/properties/preserved/properties/buckets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
}
if(data14.state !== undefined){
if(true !== data14.state){
const err32 = {instancePath:instancePath+"/preserved/state",schemaPath:"#/oneOf/0/properties/preserved/properties/state/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
if(data14.budget !== undefined){
if(true !== data14.budget){
const err33 = {instancePath:instancePath+"/preserved/budget",schemaPath:"#/oneOf/0/properties/preserved/properties/budget/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/preserved",schemaPath:"#/oneOf/0/properties/preserved/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.substrate = true;
props0.confirmed_absent = true;
props0.cost_ref = true;
props0.terraform_destroy_status = true;
props0.preserved = true;
}
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.substrate === undefined){
const err36 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
if(data.confirmed_absent === undefined){
const err37 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "confirmed_absent"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
if(data.cannot_exist === undefined){
const err38 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "cannot_exist"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
if(data.substrate !== undefined){
let data18 = data.substrate;
if(!((data18 === "embedded") || (data18 === "emulated"))){
const err39 = {instancePath:instancePath+"/substrate",schemaPath:"#/oneOf/1/properties/substrate/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[1].properties.substrate.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
}
if(data.confirmed_absent !== undefined){
let data19 = data.confirmed_absent;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.ecs_services === undefined){
const err40 = {instancePath:instancePath+"/confirmed_absent",schemaPath:"#/oneOf/1/properties/confirmed_absent/required",keyword:"required",params:{missingProperty: "ecs_services"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
if(data19.ecs_tasks === undefined){
const err41 = {instancePath:instancePath+"/confirmed_absent",schemaPath:"#/oneOf/1/properties/confirmed_absent/required",keyword:"required",params:{missingProperty: "ecs_tasks"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
if(data19.db === undefined){
const err42 = {instancePath:instancePath+"/confirmed_absent",schemaPath:"#/oneOf/1/properties/confirmed_absent/required",keyword:"required",params:{missingProperty: "db"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data19.demo_secrets === undefined){
const err43 = {instancePath:instancePath+"/confirmed_absent",schemaPath:"#/oneOf/1/properties/confirmed_absent/required",keyword:"required",params:{missingProperty: "demo_secrets"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
for(const key3 in data19){
if(!(((((((key3 === "ecs_services") || (key3 === "ecs_tasks")) || (key3 === "db")) || (key3 === "confluent_cluster")) || (key3 === "demo_secrets")) || (key3 === "nat_gateway")) || (key3 === "load_balancer"))){
const err44 = {instancePath:instancePath+"/confirmed_absent",schemaPath:"#/oneOf/1/properties/confirmed_absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
}
if(data19.ecs_services !== undefined){
if(true !== data19.ecs_services){
const err45 = {instancePath:instancePath+"/confirmed_absent/ecs_services",schemaPath:"#/oneOf/1/properties/confirmed_absent/properties/ecs_services/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
}
if(data19.ecs_tasks !== undefined){
if(true !== data19.ecs_tasks){
const err46 = {instancePath:instancePath+"/confirmed_absent/ecs_tasks",schemaPath:"#/oneOf/1/properties/confirmed_absent/properties/ecs_tasks/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data19.db !== undefined){
if(true !== data19.db){
const err47 = {instancePath:instancePath+"/confirmed_absent/db",schemaPath:"#/oneOf/1/properties/confirmed_absent/properties/db/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
}
if(data19.confluent_cluster !== undefined){
if(true !== data19.confluent_cluster){
const err48 = {instancePath:instancePath+"/confirmed_absent/confluent_cluster",schemaPath:"#/oneOf/1/properties/confirmed_absent/properties/confluent_cluster/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data19.demo_secrets !== undefined){
if(true !== data19.demo_secrets){
const err49 = {instancePath:instancePath+"/confirmed_absent/demo_secrets",schemaPath:"#/oneOf/1/properties/confirmed_absent/properties/demo_secrets/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data19.nat_gateway !== undefined){
if(true !== data19.nat_gateway){
const err50 = {instancePath:instancePath+"/confirmed_absent/nat_gateway",schemaPath:"#/oneOf/1/properties/confirmed_absent/properties/nat_gateway/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
if(data19.load_balancer !== undefined){
if(true !== data19.load_balancer){
const err51 = {instancePath:instancePath+"/confirmed_absent/load_balancer",schemaPath:"#/oneOf/1/properties/confirmed_absent/properties/load_balancer/const",keyword:"const",params:{allowedValue: true}};
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
const err52 = {instancePath:instancePath+"/confirmed_absent",schemaPath:"#/oneOf/1/properties/confirmed_absent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
}
if(data.cannot_exist !== undefined){
let data27 = data.cannot_exist;
if(Array.isArray(data27)){
const len0 = data27.length;
for(let i0=0; i0<len0; i0++){
let data28 = data27[i0];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.name === undefined){
const err53 = {instancePath:instancePath+"/cannot_exist/" + i0,schemaPath:"#/oneOf/1/properties/cannot_exist/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
if(data28.reason === undefined){
const err54 = {instancePath:instancePath+"/cannot_exist/" + i0,schemaPath:"#/oneOf/1/properties/cannot_exist/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
for(const key4 in data28){
if(!((key4 === "name") || (key4 === "reason"))){
const err55 = {instancePath:instancePath+"/cannot_exist/" + i0,schemaPath:"#/oneOf/1/properties/cannot_exist/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
}
if(data28.name !== undefined){
let data29 = data28.name;
if(!(((data29 === "nat_gateway") || (data29 === "load_balancer")) || (data29 === "confluent_cluster"))){
const err56 = {instancePath:instancePath+"/cannot_exist/" + i0+"/name",schemaPath:"#/oneOf/1/properties/cannot_exist/items/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[1].properties.cannot_exist.items.properties.name.enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
}
if(data28.reason !== undefined){
let data30 = data28.reason;
if(typeof data30 === "string"){
if(func1(data30) > 1024){
const err57 = {instancePath:instancePath+"/cannot_exist/" + i0+"/reason",schemaPath:"#/oneOf/1/properties/cannot_exist/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
if(func1(data30) < 1){
const err58 = {instancePath:instancePath+"/cannot_exist/" + i0+"/reason",schemaPath:"#/oneOf/1/properties/cannot_exist/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
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
const err59 = {instancePath:instancePath+"/cannot_exist/" + i0+"/reason",schemaPath:"#/oneOf/1/properties/cannot_exist/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/cannot_exist/" + i0,schemaPath:"#/oneOf/1/properties/cannot_exist/items/type",keyword:"type",params:{type: "object"}};
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
const err61 = {instancePath:instancePath+"/cannot_exist",schemaPath:"#/oneOf/1/properties/cannot_exist/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
var _valid0 = _errs29 === errors;
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
props0.substrate = true;
props0.confirmed_absent = true;
props0.cannot_exist = true;
}
}
}
if(!valid0){
const err63 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
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
const err64 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(data.platform_run_id === undefined){
const err65 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform_run_id"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(data.written_at_utc === undefined){
const err66 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written_at_utc"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(data.teardown_completed_at_utc === undefined){
const err67 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "teardown_completed_at_utc"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
if(data.terraform_destroy_status === undefined){
const err68 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "terraform_destroy_status"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
if(data.preserved === undefined){
const err69 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preserved"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
if(data.cost_ref === undefined){
const err70 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost_ref"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(data.source_snapshots === undefined){
const err71 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_snapshots"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.schema = true;
props0.platform_run_id = true;
props0.written_at_utc = true;
props0.teardown_completed_at_utc = true;
props0.terraform_destroy_status = true;
props0.preserved = true;
props0.cost_ref = true;
props0.source_snapshots = true;
}
if(data.schema !== undefined){
if("fp.teardown_proof.v1" !== data.schema){
const err72 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.teardown_proof.v1"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
}
if(data.platform_run_id !== undefined){
let data32 = data.platform_run_id;
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err73 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/pattern",keyword:"pattern",params:{pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/platform_run_id",schemaPath:"common.v1.schema.json#/$defs/platform_run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
}
if(data.written_at_utc !== undefined){
let data33 = data.written_at_utc;
if(typeof data33 === "string"){
if(!pattern7.test(data33)){
const err75 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err76 = {instancePath:instancePath+"/written_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
if(data.teardown_completed_at_utc !== undefined){
let data34 = data.teardown_completed_at_utc;
if(typeof data34 === "string"){
if(!pattern7.test(data34)){
const err77 = {instancePath:instancePath+"/teardown_completed_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
if(vErrors === null){
vErrors = [err77];
}
else {
noteFault(vErrors, err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/teardown_completed_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
}
if(data.terraform_destroy_status !== undefined){
let data35 = data.terraform_destroy_status;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.demo === undefined){
const err79 = {instancePath:instancePath+"/terraform_destroy_status",schemaPath:"#/properties/terraform_destroy_status/required",keyword:"required",params:{missingProperty: "demo"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
if(data35.overall === undefined){
const err80 = {instancePath:instancePath+"/terraform_destroy_status",schemaPath:"#/properties/terraform_destroy_status/required",keyword:"required",params:{missingProperty: "overall"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
for(const key5 in data35){
if(!(((key5 === "confluent") || (key5 === "demo")) || (key5 === "overall"))){
const err81 = {instancePath:instancePath+"/terraform_destroy_status",schemaPath:"#/properties/terraform_destroy_status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
}
if(data35.confluent !== undefined){
if("success" !== data35.confluent){
const err82 = {instancePath:instancePath+"/terraform_destroy_status/confluent",schemaPath:"#/properties/terraform_destroy_status/properties/confluent/const",keyword:"const",params:{allowedValue: "success"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
}
if(data35.demo !== undefined){
let data37 = data35.demo;
if(!((data37 === "success") || (data37 === "not_applicable"))){
const err83 = {instancePath:instancePath+"/terraform_destroy_status/demo",schemaPath:"#/properties/terraform_destroy_status/properties/demo/enum",keyword:"enum",params:{allowedValues: schema31.properties.terraform_destroy_status.properties.demo.enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
}
if(data35.overall !== undefined){
let data38 = data35.overall;
if(!((data38 === "success") || (data38 === "not_applicable"))){
const err84 = {instancePath:instancePath+"/terraform_destroy_status/overall",schemaPath:"#/properties/terraform_destroy_status/properties/overall/enum",keyword:"enum",params:{allowedValues: schema31.properties.terraform_destroy_status.properties.overall.enum}};
if(vErrors === null){
vErrors = [err84];
}
else {
noteFault(vErrors, err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/terraform_destroy_status",schemaPath:"#/properties/terraform_destroy_status/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
noteFault(vErrors, err85);
}
errors++;
}
}
if(data.preserved !== undefined){
let data39 = data.preserved;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.buckets === undefined){
const err86 = {instancePath:instancePath+"/preserved",schemaPath:"#/properties/preserved/required",keyword:"required",params:{missingProperty: "buckets"}};
if(vErrors === null){
vErrors = [err86];
}
else {
noteFault(vErrors, err86);
}
errors++;
}
for(const key6 in data39){
if(!(((key6 === "buckets") || (key6 === "state")) || (key6 === "budget"))){
const err87 = {instancePath:instancePath+"/preserved",schemaPath:"#/properties/preserved/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err87];
}
else {
noteFault(vErrors, err87);
}
errors++;
}
}
if(data39.buckets !== undefined){
let data40 = data39.buckets;
if(Array.isArray(data40)){
if(data40.length < 1){
const err88 = {instancePath:instancePath+"/preserved/buckets",schemaPath:"#/properties/preserved/properties/buckets/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err88];
}
else {
noteFault(vErrors, err88);
}
errors++;
}
const len1 = data40.length;
for(let i1=0; i1<len1; i1++){
let data41 = data40[i1];
if(typeof data41 === "string"){
if(func1(data41) > 63){
const err89 = {instancePath:instancePath+"/preserved/buckets/" + i1,schemaPath:"#/properties/preserved/properties/buckets/items/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err89];
}
else {
noteFault(vErrors, err89);
}
errors++;
}
if(func1(data41) < 1){
const err90 = {instancePath:instancePath+"/preserved/buckets/" + i1,schemaPath:"#/properties/preserved/properties/buckets/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err91 = {instancePath:instancePath+"/preserved/buckets/" + i1,schemaPath:"#/properties/preserved/properties/buckets/items/type",keyword:"type",params:{type: "string"}};
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
const err92 = {instancePath:instancePath+"/preserved/buckets",schemaPath:"#/properties/preserved/properties/buckets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
noteFault(vErrors, err92);
}
errors++;
}
}
if(data39.state !== undefined){
if(typeof data39.state !== "boolean"){
const err93 = {instancePath:instancePath+"/preserved/state",schemaPath:"#/properties/preserved/properties/state/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err93];
}
else {
noteFault(vErrors, err93);
}
errors++;
}
}
if(data39.budget !== undefined){
if(typeof data39.budget !== "boolean"){
const err94 = {instancePath:instancePath+"/preserved/budget",schemaPath:"#/properties/preserved/properties/budget/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err94];
}
else {
noteFault(vErrors, err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/preserved",schemaPath:"#/properties/preserved/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
noteFault(vErrors, err95);
}
errors++;
}
}
if(data.cost_ref !== undefined){
let data44 = data.cost_ref;
const _errs78 = errors;
let valid18 = false;
let passing1 = null;
const _errs79 = errors;
if(!(validate22(data44, {instancePath:instancePath+"/cost_ref",parentData:data,parentDataProperty:"cost_ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid1 = _errs79 === errors;
if(_valid1){
valid18 = true;
passing1 = 0;
}
const _errs80 = errors;
if(data44 !== null){
const err96 = {instancePath:instancePath+"/cost_ref",schemaPath:"#/properties/cost_ref/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err96];
}
else {
noteFault(vErrors, err96);
}
errors++;
}
var _valid1 = _errs80 === errors;
if(_valid1 && valid18){
valid18 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid18 = true;
passing1 = 1;
}
}
if(!valid18){
const err97 = {instancePath:instancePath+"/cost_ref",schemaPath:"#/properties/cost_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err97];
}
else {
noteFault(vErrors, err97);
}
errors++;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
}
if(data.source_snapshots !== undefined){
let data45 = data.source_snapshots;
if(Array.isArray(data45)){
if(data45.length < 1){
const err98 = {instancePath:instancePath+"/source_snapshots",schemaPath:"#/properties/source_snapshots/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err98];
}
else {
noteFault(vErrors, err98);
}
errors++;
}
const len2 = data45.length;
for(let i2=0; i2<len2; i2++){
if(!(validate22(data45[i2], {instancePath:instancePath+"/source_snapshots/" + i2,parentData:data45,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joinFaults(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err99 = {instancePath:instancePath+"/source_snapshots",schemaPath:"#/properties/source_snapshots/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err99];
}
else {
noteFault(vErrors, err99);
}
errors++;
}
}
if(props0 !== true){
for(const key7 in data){
if(!props0 || !props0[key7]){
const err100 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key7}};
if(vErrors === null){
vErrors = [err100];
}
else {
noteFault(vErrors, err100);
}
errors++;
}
}
}
}
else {
const err101 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
noteFault(vErrors, err101);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

