import { DuckDBInstance } from '@duckdb/node-api';
import { existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { outputs, requiredOutputIds, getOutput } from './src/events/outputs.ts';
import { viewCursor } from './src/services/stream-producer/view-cursor.ts';
import { stream } from './src/services/stream-producer/stream.ts';
import { pacer } from './src/services/stream-producer/pacer.ts';
import { quarantinePolicy } from './src/services/stream-producer/quarantine-policy.ts';
import { pushUntilDecided } from './src/services/stream-producer/push.ts';
import { gateClient } from './src/services/stream-producer/gate-client.ts';
import { RETRY_POLICY } from './src/services/stream-producer/retry.ts';
import { systemClock } from './src/kernel/clock.ts';
import { Secret } from './src/substrate/parameters/port.ts';
import { setTimeout as sleep } from 'node:timers/promises';

const D='/work/shared/data/handbook_14d/data';
const paths: Record<string,string> = {arrival_events_5B:'layer2/5B/arrival_events',s1_arrival_entities_6B:'layer3/6B/s1_arrival_entities_6B',s3_flow_anchor_with_fraud_6B:'layer3/6B/s3_flow_anchor_with_fraud_6B',s3_event_stream_with_fraud_6B:'layer3/6B/s3_event_stream_with_fraud_6B'};
const db = await DuckDBInstance.create(':memory:', {threads:'1', memory_limit:'128MB'});
const world={manifest_fingerprint:'b242b6f2de952adf6966e827b5210759e7ef8ccc3c0b0bfc2b5397c71f0af87d',parameter_hash:'5063c7aa3a24a30f7fd80995ff2076165c43c10def541983bf0d3d925ac15d1d',seed:'20180401',scenario_id:'handbook_2018_04_a'};
import {chunkReleaser} from './src/services/stream-producer/release-chunks.ts'; const releaseChunks=chunkReleaser(); const outs=[];
for (const id of requiredOutputIds) {
  const p=`/tmp/w6/${id}/small.parquet`; mkdirSync(`/tmp/w6/${id}`,{recursive:true}); mkdirSync(`/tmp/w6/work/${id}`,{recursive:true});
  if (!existsSync(p)) { const c=await (await DuckDBInstance.create(':memory:')).connect(); await c.run(`COPY (SELECT * FROM read_parquet('${D}/${paths[id]}/**/*.parquet', hive_partitioning=false) ORDER BY ts_utc, flow_or(1)) TO '${p}' (FORMAT parquet)`.replace(', flow_or(1)','')); }
  const sha=createHash('sha256').update(readFileSync(p)).digest('hex');
  outs.push({output:getOutput(id), accepts: undefined, cursor: viewCursor({connection: await db.connect(), output:getOutput(id), parts:[{name:'part-000000.parquet',rows:134288,sha256:sha}], world, window:{startUtc:undefined,endUtc:undefined}, after: undefined, releaseChunks, folder:`/tmp/w6/work/${id}`, download: async (part,to)=>{linkSync(p,to);return sha;}})});
}
const url=process.argv[2]!; 
const gate = url==='none'?undefined: gateClient({baseUrl:url, apiKey:new Secret('key'), connections:Number(process.argv[3]??2), timeoutMs:30000, clock:systemClock});
const t=performance.now(), cpu=process.cpuUsage();
let maxRss=0;
const tick=setInterval(()=>{const m=process.memoryUsage(); if(m.rss/1e6>maxRss+20){maxRss=m.rss/1e6;console.log(Object.entries(m).map(([k,v])=>k+'='+(v/1e6).toFixed()).join(' '))}},100);
const r = await stream({outputs:outs, pins:{world, engineRunId:'e'.repeat(32), platformRunId:'platform_20261122T190000Z', scenarioRunId:'a'.repeat(32), producer:'svc:world_stream_producer', traceId:'b'.repeat(64), spanId:undefined}, eventsMax:undefined,eventsPerOutputMax:undefined, contextLeadMicros:2e6, channels:Number(process.argv[3]??2), lane:{count:1,index:0}, batchRowsMax:500,batchBytesMax:1048000, pacer:pacer(0,systemClock), sleep:(ms,signal)=>sleep(ms,undefined,{signal}), permit:async n=>n, send: gate? b=>pushUntilDecided(b,{gate,policy:RETRY_POLICY,random:Math.random,sleep:(ms,signal)=>sleep(ms,undefined,{signal}),onRetry:(x,n)=>console.log('retry',x,n)},new AbortController().signal) : async b=>{for(const e of b)e.decision='ADMIT'}, quarantine:quarantinePolicy(0), resumed:new Map(), checkpoints:{load:async()=>new Map(),save:async()=>{}}, flushEvery:100, onProgress:()=>{}}, new AbortController().signal);
clearInterval(tick);
const ms=performance.now()-t; const u=process.cpuUsage(cpu); const n=r.trackers.reduce((s,x)=>s+x.totals().emitted,0);
console.log(r.terminal, r.error, n, ms.toFixed(), 'ev/s', (n/ms*1000).toFixed(), 'cpu us/ev', ((u.user+u.system)/n).toFixed(1), 'maxrss', maxRss.toFixed());
await gate?.close();
