import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  setFailed
} from "./chunk-SC7D6WKT.mjs";
import {
  isPlatformError
} from "./chunk-AGYZ7ZP2.mjs";

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
