const m=(l:string)=>{const x=process.memoryUsage();console.log(l,Object.entries(x).map(([k,v])=>k+'='+(v/1e6).toFixed()).join(' '))};
const { DuckDBInstance } = await import('@duckdb/node-api');
import { setFlagsFromString } from 'node:v8'; import { runInNewContext } from 'node:vm';
setFlagsFromString('--expose-gc'); const gc = runInNewContext('gc') as any;
const db = await DuckDBInstance.create(':memory:', {threads:'1', memory_limit:'64MB', ...JSON.parse(process.argv[4]??'{}')}); 
const every=Number(process.argv[2]); const cols=process.argv[3]??'*';
const ids=['arrival_events_5B','s1_arrival_entities_6B','s3_flow_anchor_with_fraud_6B','s3_event_stream_with_fraud_6B'];
const mem=await db.connect();
const rs:any[]=[]; let k=0; let max=0;
for (const id of ids) { const c=await db.connect(); rs.push(await c.stream(`select ${cols} from read_parquet('/tmp/w6/${id}/small.parquet')`)); }
m('open');
for (let i=0;i<66;i++) { for (const r of rs) { const ch=await r.fetchChunk(); if(!ch) continue; if (every && ++k%every===0) gc({type:process.argv[5]??'minor'}); }
 max=Math.max(max,process.memoryUsage.rss()/1e6); 
 if (i%20===0) {m('i'+i); console.log((await mem.runAndReadAll("select sum(memory_usage_bytes)/1e6 from duckdb_memory()")).getRows()[0]);}}
m('end'); console.log('max',max);
