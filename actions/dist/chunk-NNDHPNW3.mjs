import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// runtime/src/catalog.ts
var MODES = [
  {
    mode: "db-migrate",
    kind: "job",
    service: "db-migrations",
    summary: "brings the platform database to the schema of this image"
  },
  {
    mode: "oracle-world",
    kind: "job",
    service: "oracle-world",
    summary: "makes a sealed world from a seed, for machines without data"
  },
  {
    mode: "oracle-seed",
    kind: "job",
    service: "oracle-seed",
    summary: "copies an engine run from one object store prefix to another"
  },
  {
    mode: "oracle-pack",
    kind: "job",
    service: "oracle-pack",
    summary: "writes the pack manifest and the seal of an engine run"
  },
  {
    mode: "oracle-stream-sort",
    kind: "job",
    service: "oracle-stream-sort",
    summary: "sorts one output of an engine run by event time"
  },
  {
    mode: "oracle-checker",
    kind: "job",
    service: "oracle-checker",
    summary: "verifies gates, seal and stream views before anything is read"
  },
  { mode: "sr", kind: "job", service: "sr", summary: "collects the evidence of a scenario run and publishes READY" },
  { mode: "wsp", kind: "job", service: "wsp", summary: "streams the sorted world into the ingestion gate" },
  { mode: "ig", kind: "daemon", service: "ig", summary: "admits events: the only writer of the bus" },
  {
    mode: "archive-writer",
    kind: "daemon",
    service: "rtdl-core-archive-writer",
    summary: "archives every admitted event"
  },
  {
    mode: "env-conformance",
    kind: "daemon",
    service: "env-conformance",
    summary: "compares the running system with its pins"
  },
  {
    mode: "reporter",
    kind: "job",
    service: "reporter",
    summary: "closes a run: report, reconciliation, anchors, marker"
  },
  { mode: "lag-sampler", kind: "job", service: "lag-sampler", summary: "samples consumer lag and checkpoints" }
];

export {
  MODES
};
