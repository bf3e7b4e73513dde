import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// runtime/src/substrate/image/port.ts
var IMAGE_ENTRYPOINT = "main.mjs";
var LEAN_ENVIRONMENT = {
  NODE_OPTIONS: "--max-semi-space-size=4",
  DUCKDB_JE_MALLOC_CONF: "narenas:1,dirty_decay_ms:0,muzzy_decay_ms:0"
};

export {
  IMAGE_ENTRYPOINT,
  LEAN_ENVIRONMENT
};
