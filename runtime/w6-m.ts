const m=(l:string)=>{const x=process.memoryUsage();console.log(l,Object.entries(x).map(([k,v])=>k+'='+(v/1e6).toFixed()).join(' '))};
m('start');
const { DuckDBInstance } = await import('@duckdb/node-api'); m('import');
const db = await DuckDBInstance.create(':memory:', {threads:'1', memory_limit:process.argv[2]??'128MB'}); m('instance');
const cs=[];
for (const id of ['arrival_events_5B','s1_arrival_entities_6B','s3_flow_anchor_with_fraud_6B','s3_event_stream_with_fraud_6B']) { const c=await db.connect(); const r=await c.stream(`select * from read_parquet('/tmp/w6/${id}/part-000000.parquet')`); await r.fetchChunk(); m('first chunk '+id); cs.push(r);}
for (let i=0;i<60;i++) for (const r of cs) await r.fetchChunk();
m('all');
import { setFlagsFromString } from 'node:v8'; import { runInNewContext } from 'node:vm';
setFlagsFromString('--expose-gc'); const gc = runInNewContext('gc') as any;
cs.length=0; gc(); await new Promise(r=>setTimeout(r,100)); m('after gc');
for (const type of ['minor','major']) {
for (const id of ['arrival_events_5B','s1_arrival_entities_6B','s3_flow_anchor_with_fraud_6B','s3_event_stream_with_fraud_6B']) { const c=await db.connect(); const r=await c.stream(`select * from read_parquet('/tmp/w6/${id}/part-000000.parquet')`); cs.push(r);}
let k=0, ms=0;
for (let i=0;i<60;i++) for (const r of cs) { await r.fetchChunk(); if (++k%8===0) { const t=performance.now(); gc({type}); ms+=performance.now()-t; }}
m('gc '+type+' '+ms.toFixed()); cs.length=0; gc();
}
