// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"cost_guardrail_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","execution_id","captured_at_utc","data_as_of_utc","currency","aws","confluent","combined","alerts_reached","budget_stop","checks","blockers"],"properties":{"schema":{"const":"fp.cost_guardrail_snapshot.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"execution_id":{"type":"string","minLength":1,"maxLength":64},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"data_as_of_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"currency":{"const":"USD"},"aws":{"oneOf":[{"type":"object","additionalProperties":false,"required":["amount","is_estimated"],"properties":{"amount":{"$ref":"common.v1.schema.json#/$defs/money"},"is_estimated":{"type":"boolean"}}},{"type":"null"}]},"confluent":{"oneOf":[{"type":"object","additionalProperties":false,"required":["amount","is_estimated"],"properties":{"amount":{"$ref":"common.v1.schema.json#/$defs/money"},"is_estimated":{"type":"boolean"}}},{"type":"null"}]},"combined":{"oneOf":[{"type":"object","additionalProperties":false,"required":["amount","limit","critical_threshold","utilization_pct"],"properties":{"amount":{"$ref":"common.v1.schema.json#/$defs/money"},"limit":{"$ref":"common.v1.schema.json#/$defs/money"},"critical_threshold":{"$ref":"common.v1.schema.json#/$defs/money"},"utilization_pct":{"$ref":"common.v1.schema.json#/$defs/money"}}},{"type":"null"}]},"alerts_reached":{"oneOf":[{"type":"array","items":{"$ref":"common.v1.schema.json#/$defs/money"}},{"type":"null"}]},"budget_stop":{"type":"boolean"},"checks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","expected","observed","pass","fails"],"properties":{"id":{"$ref":"common.v1.schema.json#/$defs/check_id"},"expected":{},"observed":{},"pass":{"type":"boolean"},"fails":{"oneOf":[{"$ref":"common.v1.schema.json#/$defs/blocker_code"},{"type":"null"}]}}}},"blockers":{"type":"array","items":{"type":"string","pattern":"^(M9G-B[0-9]|[A-Z][A-Z0-9_]{2,63})$"}}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const schema36 = {"type":"string","pattern":"^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"};
const schema43 = {"type":"string","pattern":"^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"};
const schema44 = {"type":"string","pattern":"^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern6 = new RegExp("^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$", "u");
const pattern13 = new RegExp("^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$", "u");
const pattern14 = new RegExp("^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$", "u");
const pattern15 = new RegExp("^(M9G-B[0-9]|[A-Z][A-Z0-9_]{2,63})$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="cost_guardrail_snapshot.v1.schema.json" */;
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
if(data.substrate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "substrate"}};
if(vErrors === null){
vErrors = [err1];
}
else {
noteFault(vErrors, err1);
}
errors++;
}
if(data.execution_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "execution_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
noteFault(vErrors, err2);
}
errors++;
}
if(data.captured_at_utc === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "captured_at_utc"}};
if(vErrors === null){
vErrors = [err3];
}
else {
noteFault(vErrors, err3);
}
errors++;
}
if(data.data_as_of_utc === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data_as_of_utc"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.currency === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.aws === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aws"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.confluent === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confluent"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.combined === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "combined"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.alerts_reached === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alerts_reached"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.budget_stop === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budget_stop"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.checks === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.blockers === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockers"}};
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
if("fp.cost_guardrail_snapshot.v1" !== data.schema){
const err14 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.cost_guardrail_snapshot.v1"}};
if(vErrors === null){
vErrors = [err14];
}
else {
noteFault(vErrors, err14);
}
errors++;
}
}
if(data.substrate !== undefined){
let data1 = data.substrate;
if(!(((data1 === "embedded") || (data1 === "emulated")) || (data1 === "dev_min"))){
const err15 = {instancePath:instancePath+"/substrate",schemaPath:"common.v1.schema.json#/$defs/substrate/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
noteFault(vErrors, err15);
}
errors++;
}
}
if(data.execution_id !== undefined){
let data2 = data.execution_id;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err16 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
if(func2(data2) < 1){
const err17 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err18 = {instancePath:instancePath+"/execution_id",schemaPath:"#/properties/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
noteFault(vErrors, err18);
}
errors++;
}
}
if(data.captured_at_utc !== undefined){
let data3 = data.captured_at_utc;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err19 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err20 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
if(data.data_as_of_utc !== undefined){
let data4 = data.data_as_of_utc;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err21 = {instancePath:instancePath+"/data_as_of_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err22 = {instancePath:instancePath+"/data_as_of_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
}
if(data.currency !== undefined){
if("USD" !== data.currency){
const err23 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/const",keyword:"const",params:{allowedValue: "USD"}};
if(vErrors === null){
vErrors = [err23];
}
else {
noteFault(vErrors, err23);
}
errors++;
}
}
if(data.aws !== undefined){
let data6 = data.aws;
const _errs15 = errors;
let valid4 = false;
let passing0 = null;
const _errs16 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.amount === undefined){
const err24 = {instancePath:instancePath+"/aws",schemaPath:"#/properties/aws/oneOf/0/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if(data6.is_estimated === undefined){
const err25 = {instancePath:instancePath+"/aws",schemaPath:"#/properties/aws/oneOf/0/required",keyword:"required",params:{missingProperty: "is_estimated"}};
if(vErrors === null){
vErrors = [err25];
}
else {
noteFault(vErrors, err25);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "amount") || (key1 === "is_estimated"))){
const err26 = {instancePath:instancePath+"/aws",schemaPath:"#/properties/aws/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
}
if(data6.amount !== undefined){
let data7 = data6.amount;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err27 = {instancePath:instancePath+"/aws/amount",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
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
const err28 = {instancePath:instancePath+"/aws/amount",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
noteFault(vErrors, err28);
}
errors++;
}
}
if(data6.is_estimated !== undefined){
if(typeof data6.is_estimated !== "boolean"){
const err29 = {instancePath:instancePath+"/aws/is_estimated",schemaPath:"#/properties/aws/oneOf/0/properties/is_estimated/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
noteFault(vErrors, err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/aws",schemaPath:"#/properties/aws/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs24 = errors;
if(data6 !== null){
const err31 = {instancePath:instancePath+"/aws",schemaPath:"#/properties/aws/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err32 = {instancePath:instancePath+"/aws",schemaPath:"#/properties/aws/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
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
if(data.confluent !== undefined){
let data9 = data.confluent;
const _errs27 = errors;
let valid7 = false;
let passing1 = null;
const _errs28 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.amount === undefined){
const err33 = {instancePath:instancePath+"/confluent",schemaPath:"#/properties/confluent/oneOf/0/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
if(data9.is_estimated === undefined){
const err34 = {instancePath:instancePath+"/confluent",schemaPath:"#/properties/confluent/oneOf/0/required",keyword:"required",params:{missingProperty: "is_estimated"}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "amount") || (key2 === "is_estimated"))){
const err35 = {instancePath:instancePath+"/confluent",schemaPath:"#/properties/confluent/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
if(data9.amount !== undefined){
let data10 = data9.amount;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err36 = {instancePath:instancePath+"/confluent/amount",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/confluent/amount",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data9.is_estimated !== undefined){
if(typeof data9.is_estimated !== "boolean"){
const err38 = {instancePath:instancePath+"/confluent/is_estimated",schemaPath:"#/properties/confluent/oneOf/0/properties/is_estimated/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/confluent",schemaPath:"#/properties/confluent/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
var _valid1 = _errs28 === errors;
if(_valid1){
valid7 = true;
passing1 = 0;
}
const _errs36 = errors;
if(data9 !== null){
const err40 = {instancePath:instancePath+"/confluent",schemaPath:"#/properties/confluent/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
var _valid1 = _errs36 === errors;
if(_valid1 && valid7){
valid7 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid7 = true;
passing1 = 1;
}
}
if(!valid7){
const err41 = {instancePath:instancePath+"/confluent",schemaPath:"#/properties/confluent/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.combined !== undefined){
let data12 = data.combined;
const _errs39 = errors;
let valid10 = false;
let passing2 = null;
const _errs40 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.amount === undefined){
const err42 = {instancePath:instancePath+"/combined",schemaPath:"#/properties/combined/oneOf/0/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
if(data12.limit === undefined){
const err43 = {instancePath:instancePath+"/combined",schemaPath:"#/properties/combined/oneOf/0/required",keyword:"required",params:{missingProperty: "limit"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
if(data12.critical_threshold === undefined){
const err44 = {instancePath:instancePath+"/combined",schemaPath:"#/properties/combined/oneOf/0/required",keyword:"required",params:{missingProperty: "critical_threshold"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(data12.utilization_pct === undefined){
const err45 = {instancePath:instancePath+"/combined",schemaPath:"#/properties/combined/oneOf/0/required",keyword:"required",params:{missingProperty: "utilization_pct"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
for(const key3 in data12){
if(!((((key3 === "amount") || (key3 === "limit")) || (key3 === "critical_threshold")) || (key3 === "utilization_pct"))){
const err46 = {instancePath:instancePath+"/combined",schemaPath:"#/properties/combined/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
}
if(data12.amount !== undefined){
let data13 = data12.amount;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err47 = {instancePath:instancePath+"/combined/amount",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
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
const err48 = {instancePath:instancePath+"/combined/amount",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
}
if(data12.limit !== undefined){
let data14 = data12.limit;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err49 = {instancePath:instancePath+"/combined/limit",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
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
const err50 = {instancePath:instancePath+"/combined/limit",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
}
if(data12.critical_threshold !== undefined){
let data15 = data12.critical_threshold;
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err51 = {instancePath:instancePath+"/combined/critical_threshold",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
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
const err52 = {instancePath:instancePath+"/combined/critical_threshold",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
noteFault(vErrors, err52);
}
errors++;
}
}
if(data12.utilization_pct !== undefined){
let data16 = data12.utilization_pct;
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err53 = {instancePath:instancePath+"/combined/utilization_pct",schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/combined/utilization_pct",schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
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
const err55 = {instancePath:instancePath+"/combined",schemaPath:"#/properties/combined/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
var _valid2 = _errs40 === errors;
if(_valid2){
valid10 = true;
passing2 = 0;
}
const _errs55 = errors;
if(data12 !== null){
const err56 = {instancePath:instancePath+"/combined",schemaPath:"#/properties/combined/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
var _valid2 = _errs55 === errors;
if(_valid2 && valid10){
valid10 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid10 = true;
passing2 = 1;
}
}
if(!valid10){
const err57 = {instancePath:instancePath+"/combined",schemaPath:"#/properties/combined/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data.alerts_reached !== undefined){
let data17 = data.alerts_reached;
const _errs58 = errors;
let valid16 = false;
let passing3 = null;
const _errs59 = errors;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err58 = {instancePath:instancePath+"/alerts_reached/" + i0,schemaPath:"common.v1.schema.json#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$"}};
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
const err59 = {instancePath:instancePath+"/alerts_reached/" + i0,schemaPath:"common.v1.schema.json#/$defs/money/type",keyword:"type",params:{type: "string"}};
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
const err60 = {instancePath:instancePath+"/alerts_reached",schemaPath:"#/properties/alerts_reached/oneOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
var _valid3 = _errs59 === errors;
if(_valid3){
valid16 = true;
passing3 = 0;
}
const _errs64 = errors;
if(data17 !== null){
const err61 = {instancePath:instancePath+"/alerts_reached",schemaPath:"#/properties/alerts_reached/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
var _valid3 = _errs64 === errors;
if(_valid3 && valid16){
valid16 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid16 = true;
passing3 = 1;
}
}
if(!valid16){
const err62 = {instancePath:instancePath+"/alerts_reached",schemaPath:"#/properties/alerts_reached/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
if(data.budget_stop !== undefined){
if(typeof data.budget_stop !== "boolean"){
const err63 = {instancePath:instancePath+"/budget_stop",schemaPath:"#/properties/budget_stop/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err63];
}
else {
noteFault(vErrors, err63);
}
errors++;
}
}
if(data.checks !== undefined){
let data20 = data.checks;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.id === undefined){
const err64 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
if(data21.expected === undefined){
const err65 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "expected"}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
if(data21.observed === undefined){
const err66 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "observed"}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(data21.pass === undefined){
const err67 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "pass"}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
if(data21.fails === undefined){
const err68 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "fails"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
for(const key4 in data21){
if(!(((((key4 === "id") || (key4 === "expected")) || (key4 === "observed")) || (key4 === "pass")) || (key4 === "fails"))){
const err69 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
if(data21.id !== undefined){
let data22 = data21.id;
if(typeof data22 === "string"){
if(!pattern13.test(data22)){
const err70 = {instancePath:instancePath+"/checks/" + i1+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/pattern",keyword:"pattern",params:{pattern: "^(?:M(?:10|[0-9])\\.[A-Z][0-9]{0,2}-C[0-9]{2}[a-z]?|U-(?:ENTRY|SCOPE|HANDLES|FRESH|RUNTIME|SECRET|PUBLISH|BUDGET))$"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/checks/" + i1+"/id",schemaPath:"common.v1.schema.json#/$defs/check_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
}
if(data21.pass !== undefined){
if(typeof data21.pass !== "boolean"){
const err72 = {instancePath:instancePath+"/checks/" + i1+"/pass",schemaPath:"#/properties/checks/items/properties/pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
}
if(data21.fails !== undefined){
let data24 = data21.fails;
const _errs79 = errors;
let valid24 = false;
let passing4 = null;
const _errs80 = errors;
if(typeof data24 === "string"){
if(!pattern14.test(data24)){
const err73 = {instancePath:instancePath+"/checks/" + i1+"/fails",schemaPath:"common.v1.schema.json#/$defs/blocker_code/pattern",keyword:"pattern",params:{pattern: "^M(?:10|[0-9])(?:[A-Z][0-9]?|P(?:[0-9]|1[0-2]))-[BU][0-9]{1,2}$"}};
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
const err74 = {instancePath:instancePath+"/checks/" + i1+"/fails",schemaPath:"common.v1.schema.json#/$defs/blocker_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
var _valid4 = _errs80 === errors;
if(_valid4){
valid24 = true;
passing4 = 0;
}
const _errs83 = errors;
if(data24 !== null){
const err75 = {instancePath:instancePath+"/checks/" + i1+"/fails",schemaPath:"#/properties/checks/items/properties/fails/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
var _valid4 = _errs83 === errors;
if(_valid4 && valid24){
valid24 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid24 = true;
passing4 = 1;
}
}
if(!valid24){
const err76 = {instancePath:instancePath+"/checks/" + i1+"/fails",schemaPath:"#/properties/checks/items/properties/fails/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
else {
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err78 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err78];
}
else {
noteFault(vErrors, err78);
}
errors++;
}
}
if(data.blockers !== undefined){
let data25 = data.blockers;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(typeof data26 === "string"){
if(!pattern15.test(data26)){
const err79 = {instancePath:instancePath+"/blockers/" + i2,schemaPath:"#/properties/blockers/items/pattern",keyword:"pattern",params:{pattern: "^(M9G-B[0-9]|[A-Z][A-Z0-9_]{2,63})$"}};
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
const err80 = {instancePath:instancePath+"/blockers/" + i2,schemaPath:"#/properties/blockers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"}};
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
else {
const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
noteFault(vErrors, err82);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

