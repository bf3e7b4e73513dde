import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  findSnapshotRef
} from "./chunk-6WUYKXW3.mjs";

// actions/lib/run/snapshot-key.ts
function getSnapshotRef({ ledger }, lane) {
  const ref = findSnapshotRef(ledger, lane);
  if (ref === void 0) throw new Error(`${lane} has no recorded snapshot`);
  return ref;
}

export {
  getSnapshotRef
};
