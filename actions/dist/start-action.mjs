import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  setFailed
} from "./chunk-SC7D6WKT.mjs";
import {
  isPlatformError
} from "./chunk-O3X4AXKO.mjs";

// actions/lib/io/start.ts
async function startAction(load) {
  try {
    await (await load()).run();
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    setFailed(`${error.message} ${error.remedy}`);
  }
}
export {
  startAction
};
