// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import { joinFaults, noteFault } from '../fault-bound.ts';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"network_posture_snapshot.v1.schema.json","type":"object","additionalProperties":false,"required":["schema","substrate","execution_id","captured_at_utc","vpc","nat_gateways_non_deleted_count","load_balancers_count","load_balancers","ecs_services_desired_gt_zero_count","ecs_services","ecs_tasks","sg_subnet_route_checks_pass","details"],"properties":{"schema":{"const":"fp.network_posture_snapshot.v1"},"substrate":{"$ref":"common.v1.schema.json#/$defs/substrate"},"execution_id":{"$ref":"common.v1.schema.json#/$defs/execution_id"},"captured_at_utc":{"$ref":"common.v1.schema.json#/$defs/time"},"vpc":{"type":"string","pattern":"^vpc-[0-9a-f]{8,17}$"},"nat_gateways_non_deleted_count":{"type":"integer","minimum":0},"load_balancers_count":{"type":"integer","minimum":0},"load_balancers":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},"ecs_services_desired_gt_zero_count":{"type":"integer","minimum":0},"ecs_services":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},"ecs_tasks":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},"sg_subnet_route_checks_pass":{"type":"boolean"},"details":{"type":"object","additionalProperties":false,"required":["public_subnets","app_group_admits","database_group_admits","groups_that_admit_the_world","database"],"properties":{"public_subnets":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},"app_group_admits":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},"database_group_admits":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},"groups_that_admit_the_world":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},"database":{"oneOf":[{"type":"object","additionalProperties":false,"required":["is_public","groups"],"properties":{"is_public":{"type":"boolean"},"groups":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000}}},{"type":"null"}]}}}}};
const schema33 = {"enum":["embedded","emulated","dev_min"]};
const schema34 = {"type":"string","pattern":"^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"};
const schema35 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (helper0.default ?? helper0);
const pattern4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
const pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
const pattern6 = new RegExp("^vpc-[0-9a-f]{8,17}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="network_posture_snapshot.v1.schema.json" */;
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
if(data.vpc === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vpc"}};
if(vErrors === null){
vErrors = [err4];
}
else {
noteFault(vErrors, err4);
}
errors++;
}
if(data.nat_gateways_non_deleted_count === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nat_gateways_non_deleted_count"}};
if(vErrors === null){
vErrors = [err5];
}
else {
noteFault(vErrors, err5);
}
errors++;
}
if(data.load_balancers_count === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "load_balancers_count"}};
if(vErrors === null){
vErrors = [err6];
}
else {
noteFault(vErrors, err6);
}
errors++;
}
if(data.load_balancers === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "load_balancers"}};
if(vErrors === null){
vErrors = [err7];
}
else {
noteFault(vErrors, err7);
}
errors++;
}
if(data.ecs_services_desired_gt_zero_count === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ecs_services_desired_gt_zero_count"}};
if(vErrors === null){
vErrors = [err8];
}
else {
noteFault(vErrors, err8);
}
errors++;
}
if(data.ecs_services === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ecs_services"}};
if(vErrors === null){
vErrors = [err9];
}
else {
noteFault(vErrors, err9);
}
errors++;
}
if(data.ecs_tasks === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ecs_tasks"}};
if(vErrors === null){
vErrors = [err10];
}
else {
noteFault(vErrors, err10);
}
errors++;
}
if(data.sg_subnet_route_checks_pass === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sg_subnet_route_checks_pass"}};
if(vErrors === null){
vErrors = [err11];
}
else {
noteFault(vErrors, err11);
}
errors++;
}
if(data.details === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "details"}};
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
if("fp.network_posture_snapshot.v1" !== data.schema){
const err14 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "fp.network_posture_snapshot.v1"}};
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
if(!pattern4.test(data2)){
const err16 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/pattern",keyword:"pattern",params:{pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
noteFault(vErrors, err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/execution_id",schemaPath:"common.v1.schema.json#/$defs/execution_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
noteFault(vErrors, err17);
}
errors++;
}
}
if(data.captured_at_utc !== undefined){
let data3 = data.captured_at_utc;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err18 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$"}};
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
const err19 = {instancePath:instancePath+"/captured_at_utc",schemaPath:"common.v1.schema.json#/$defs/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
noteFault(vErrors, err19);
}
errors++;
}
}
if(data.vpc !== undefined){
let data4 = data.vpc;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err20 = {instancePath:instancePath+"/vpc",schemaPath:"#/properties/vpc/pattern",keyword:"pattern",params:{pattern: "^vpc-[0-9a-f]{8,17}$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
noteFault(vErrors, err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/vpc",schemaPath:"#/properties/vpc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
noteFault(vErrors, err21);
}
errors++;
}
}
if(data.nat_gateways_non_deleted_count !== undefined){
let data5 = data.nat_gateways_non_deleted_count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err22 = {instancePath:instancePath+"/nat_gateways_non_deleted_count",schemaPath:"#/properties/nat_gateways_non_deleted_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
noteFault(vErrors, err22);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/nat_gateways_non_deleted_count",schemaPath:"#/properties/nat_gateways_non_deleted_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.load_balancers_count !== undefined){
let data6 = data.load_balancers_count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err24 = {instancePath:instancePath+"/load_balancers_count",schemaPath:"#/properties/load_balancers_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
noteFault(vErrors, err24);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/load_balancers_count",schemaPath:"#/properties/load_balancers_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.load_balancers !== undefined){
let data7 = data.load_balancers;
if(Array.isArray(data7)){
if(data7.length > 1000){
const err26 = {instancePath:instancePath+"/load_balancers",schemaPath:"#/properties/load_balancers/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err26];
}
else {
noteFault(vErrors, err26);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func2(data8) > 256){
const err27 = {instancePath:instancePath+"/load_balancers/" + i0,schemaPath:"#/properties/load_balancers/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err27];
}
else {
noteFault(vErrors, err27);
}
errors++;
}
if(func2(data8) < 1){
const err28 = {instancePath:instancePath+"/load_balancers/" + i0,schemaPath:"#/properties/load_balancers/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err29 = {instancePath:instancePath+"/load_balancers/" + i0,schemaPath:"#/properties/load_balancers/items/type",keyword:"type",params:{type: "string"}};
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
const err30 = {instancePath:instancePath+"/load_balancers",schemaPath:"#/properties/load_balancers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
noteFault(vErrors, err30);
}
errors++;
}
}
if(data.ecs_services_desired_gt_zero_count !== undefined){
let data9 = data.ecs_services_desired_gt_zero_count;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err31 = {instancePath:instancePath+"/ecs_services_desired_gt_zero_count",schemaPath:"#/properties/ecs_services_desired_gt_zero_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
noteFault(vErrors, err31);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/ecs_services_desired_gt_zero_count",schemaPath:"#/properties/ecs_services_desired_gt_zero_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err32];
}
else {
noteFault(vErrors, err32);
}
errors++;
}
}
}
if(data.ecs_services !== undefined){
let data10 = data.ecs_services;
if(Array.isArray(data10)){
if(data10.length > 1000){
const err33 = {instancePath:instancePath+"/ecs_services",schemaPath:"#/properties/ecs_services/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err33];
}
else {
noteFault(vErrors, err33);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(func2(data11) > 256){
const err34 = {instancePath:instancePath+"/ecs_services/" + i1,schemaPath:"#/properties/ecs_services/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err34];
}
else {
noteFault(vErrors, err34);
}
errors++;
}
if(func2(data11) < 1){
const err35 = {instancePath:instancePath+"/ecs_services/" + i1,schemaPath:"#/properties/ecs_services/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
noteFault(vErrors, err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/ecs_services/" + i1,schemaPath:"#/properties/ecs_services/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
noteFault(vErrors, err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/ecs_services",schemaPath:"#/properties/ecs_services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
noteFault(vErrors, err37);
}
errors++;
}
}
if(data.ecs_tasks !== undefined){
let data12 = data.ecs_tasks;
if(Array.isArray(data12)){
if(data12.length > 1000){
const err38 = {instancePath:instancePath+"/ecs_tasks",schemaPath:"#/properties/ecs_tasks/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err38];
}
else {
noteFault(vErrors, err38);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(func2(data13) > 256){
const err39 = {instancePath:instancePath+"/ecs_tasks/" + i2,schemaPath:"#/properties/ecs_tasks/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err39];
}
else {
noteFault(vErrors, err39);
}
errors++;
}
if(func2(data13) < 1){
const err40 = {instancePath:instancePath+"/ecs_tasks/" + i2,schemaPath:"#/properties/ecs_tasks/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
noteFault(vErrors, err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/ecs_tasks/" + i2,schemaPath:"#/properties/ecs_tasks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
noteFault(vErrors, err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/ecs_tasks",schemaPath:"#/properties/ecs_tasks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
noteFault(vErrors, err42);
}
errors++;
}
}
if(data.sg_subnet_route_checks_pass !== undefined){
if(typeof data.sg_subnet_route_checks_pass !== "boolean"){
const err43 = {instancePath:instancePath+"/sg_subnet_route_checks_pass",schemaPath:"#/properties/sg_subnet_route_checks_pass/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err43];
}
else {
noteFault(vErrors, err43);
}
errors++;
}
}
if(data.details !== undefined){
let data15 = data.details;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.public_subnets === undefined){
const err44 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/required",keyword:"required",params:{missingProperty: "public_subnets"}};
if(vErrors === null){
vErrors = [err44];
}
else {
noteFault(vErrors, err44);
}
errors++;
}
if(data15.app_group_admits === undefined){
const err45 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/required",keyword:"required",params:{missingProperty: "app_group_admits"}};
if(vErrors === null){
vErrors = [err45];
}
else {
noteFault(vErrors, err45);
}
errors++;
}
if(data15.database_group_admits === undefined){
const err46 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/required",keyword:"required",params:{missingProperty: "database_group_admits"}};
if(vErrors === null){
vErrors = [err46];
}
else {
noteFault(vErrors, err46);
}
errors++;
}
if(data15.groups_that_admit_the_world === undefined){
const err47 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/required",keyword:"required",params:{missingProperty: "groups_that_admit_the_world"}};
if(vErrors === null){
vErrors = [err47];
}
else {
noteFault(vErrors, err47);
}
errors++;
}
if(data15.database === undefined){
const err48 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/required",keyword:"required",params:{missingProperty: "database"}};
if(vErrors === null){
vErrors = [err48];
}
else {
noteFault(vErrors, err48);
}
errors++;
}
for(const key1 in data15){
if(!(((((key1 === "public_subnets") || (key1 === "app_group_admits")) || (key1 === "database_group_admits")) || (key1 === "groups_that_admit_the_world")) || (key1 === "database"))){
const err49 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err49];
}
else {
noteFault(vErrors, err49);
}
errors++;
}
}
if(data15.public_subnets !== undefined){
let data16 = data15.public_subnets;
if(Array.isArray(data16)){
if(data16.length > 1000){
const err50 = {instancePath:instancePath+"/details/public_subnets",schemaPath:"#/properties/details/properties/public_subnets/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err50];
}
else {
noteFault(vErrors, err50);
}
errors++;
}
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(func2(data17) > 256){
const err51 = {instancePath:instancePath+"/details/public_subnets/" + i3,schemaPath:"#/properties/details/properties/public_subnets/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err51];
}
else {
noteFault(vErrors, err51);
}
errors++;
}
if(func2(data17) < 1){
const err52 = {instancePath:instancePath+"/details/public_subnets/" + i3,schemaPath:"#/properties/details/properties/public_subnets/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err53 = {instancePath:instancePath+"/details/public_subnets/" + i3,schemaPath:"#/properties/details/properties/public_subnets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
noteFault(vErrors, err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/details/public_subnets",schemaPath:"#/properties/details/properties/public_subnets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
noteFault(vErrors, err54);
}
errors++;
}
}
if(data15.app_group_admits !== undefined){
let data18 = data15.app_group_admits;
if(Array.isArray(data18)){
if(data18.length > 1000){
const err55 = {instancePath:instancePath+"/details/app_group_admits",schemaPath:"#/properties/details/properties/app_group_admits/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err55];
}
else {
noteFault(vErrors, err55);
}
errors++;
}
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
if(typeof data19 === "string"){
if(func2(data19) > 256){
const err56 = {instancePath:instancePath+"/details/app_group_admits/" + i4,schemaPath:"#/properties/details/properties/app_group_admits/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err56];
}
else {
noteFault(vErrors, err56);
}
errors++;
}
if(func2(data19) < 1){
const err57 = {instancePath:instancePath+"/details/app_group_admits/" + i4,schemaPath:"#/properties/details/properties/app_group_admits/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err57];
}
else {
noteFault(vErrors, err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/details/app_group_admits/" + i4,schemaPath:"#/properties/details/properties/app_group_admits/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
noteFault(vErrors, err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/details/app_group_admits",schemaPath:"#/properties/details/properties/app_group_admits/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
noteFault(vErrors, err59);
}
errors++;
}
}
if(data15.database_group_admits !== undefined){
let data20 = data15.database_group_admits;
if(Array.isArray(data20)){
if(data20.length > 1000){
const err60 = {instancePath:instancePath+"/details/database_group_admits",schemaPath:"#/properties/details/properties/database_group_admits/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err60];
}
else {
noteFault(vErrors, err60);
}
errors++;
}
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
if(typeof data21 === "string"){
if(func2(data21) > 256){
const err61 = {instancePath:instancePath+"/details/database_group_admits/" + i5,schemaPath:"#/properties/details/properties/database_group_admits/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err61];
}
else {
noteFault(vErrors, err61);
}
errors++;
}
if(func2(data21) < 1){
const err62 = {instancePath:instancePath+"/details/database_group_admits/" + i5,schemaPath:"#/properties/details/properties/database_group_admits/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
noteFault(vErrors, err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/details/database_group_admits/" + i5,schemaPath:"#/properties/details/properties/database_group_admits/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err64 = {instancePath:instancePath+"/details/database_group_admits",schemaPath:"#/properties/details/properties/database_group_admits/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
noteFault(vErrors, err64);
}
errors++;
}
}
if(data15.groups_that_admit_the_world !== undefined){
let data22 = data15.groups_that_admit_the_world;
if(Array.isArray(data22)){
if(data22.length > 1000){
const err65 = {instancePath:instancePath+"/details/groups_that_admit_the_world",schemaPath:"#/properties/details/properties/groups_that_admit_the_world/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err65];
}
else {
noteFault(vErrors, err65);
}
errors++;
}
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
let data23 = data22[i6];
if(typeof data23 === "string"){
if(func2(data23) > 256){
const err66 = {instancePath:instancePath+"/details/groups_that_admit_the_world/" + i6,schemaPath:"#/properties/details/properties/groups_that_admit_the_world/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err66];
}
else {
noteFault(vErrors, err66);
}
errors++;
}
if(func2(data23) < 1){
const err67 = {instancePath:instancePath+"/details/groups_that_admit_the_world/" + i6,schemaPath:"#/properties/details/properties/groups_that_admit_the_world/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
noteFault(vErrors, err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/details/groups_that_admit_the_world/" + i6,schemaPath:"#/properties/details/properties/groups_that_admit_the_world/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
noteFault(vErrors, err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/details/groups_that_admit_the_world",schemaPath:"#/properties/details/properties/groups_that_admit_the_world/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err69];
}
else {
noteFault(vErrors, err69);
}
errors++;
}
}
if(data15.database !== undefined){
let data24 = data15.database;
const _errs53 = errors;
let valid19 = false;
let passing0 = null;
const _errs54 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.is_public === undefined){
const err70 = {instancePath:instancePath+"/details/database",schemaPath:"#/properties/details/properties/database/oneOf/0/required",keyword:"required",params:{missingProperty: "is_public"}};
if(vErrors === null){
vErrors = [err70];
}
else {
noteFault(vErrors, err70);
}
errors++;
}
if(data24.groups === undefined){
const err71 = {instancePath:instancePath+"/details/database",schemaPath:"#/properties/details/properties/database/oneOf/0/required",keyword:"required",params:{missingProperty: "groups"}};
if(vErrors === null){
vErrors = [err71];
}
else {
noteFault(vErrors, err71);
}
errors++;
}
for(const key2 in data24){
if(!((key2 === "is_public") || (key2 === "groups"))){
const err72 = {instancePath:instancePath+"/details/database",schemaPath:"#/properties/details/properties/database/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err72];
}
else {
noteFault(vErrors, err72);
}
errors++;
}
}
if(data24.is_public !== undefined){
if(typeof data24.is_public !== "boolean"){
const err73 = {instancePath:instancePath+"/details/database/is_public",schemaPath:"#/properties/details/properties/database/oneOf/0/properties/is_public/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err73];
}
else {
noteFault(vErrors, err73);
}
errors++;
}
}
if(data24.groups !== undefined){
let data26 = data24.groups;
if(Array.isArray(data26)){
if(data26.length > 1000){
const err74 = {instancePath:instancePath+"/details/database/groups",schemaPath:"#/properties/details/properties/database/oneOf/0/properties/groups/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err74];
}
else {
noteFault(vErrors, err74);
}
errors++;
}
const len7 = data26.length;
for(let i7=0; i7<len7; i7++){
let data27 = data26[i7];
if(typeof data27 === "string"){
if(func2(data27) > 256){
const err75 = {instancePath:instancePath+"/details/database/groups/" + i7,schemaPath:"#/properties/details/properties/database/oneOf/0/properties/groups/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err75];
}
else {
noteFault(vErrors, err75);
}
errors++;
}
if(func2(data27) < 1){
const err76 = {instancePath:instancePath+"/details/database/groups/" + i7,schemaPath:"#/properties/details/properties/database/oneOf/0/properties/groups/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err76];
}
else {
noteFault(vErrors, err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/details/database/groups/" + i7,schemaPath:"#/properties/details/properties/database/oneOf/0/properties/groups/items/type",keyword:"type",params:{type: "string"}};
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
const err78 = {instancePath:instancePath+"/details/database/groups",schemaPath:"#/properties/details/properties/database/oneOf/0/properties/groups/type",keyword:"type",params:{type: "array"}};
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
const err79 = {instancePath:instancePath+"/details/database",schemaPath:"#/properties/details/properties/database/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
noteFault(vErrors, err79);
}
errors++;
}
var _valid0 = _errs54 === errors;
if(_valid0){
valid19 = true;
passing0 = 0;
}
const _errs63 = errors;
if(data24 !== null){
const err80 = {instancePath:instancePath+"/details/database",schemaPath:"#/properties/details/properties/database/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err80];
}
else {
noteFault(vErrors, err80);
}
errors++;
}
var _valid0 = _errs63 === errors;
if(_valid0 && valid19){
valid19 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid19 = true;
passing0 = 1;
}
}
if(!valid19){
const err81 = {instancePath:instancePath+"/details/database",schemaPath:"#/properties/details/properties/database/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err81];
}
else {
noteFault(vErrors, err81);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err82 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "object"}};
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
const err83 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
noteFault(vErrors, err83);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

