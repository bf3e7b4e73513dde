import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:node_modules/@actions/core/lib/core.js
import { setFailed$node_modules__actions_core_lib_core } from "./lib.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:actions/lib/io/inputs.ts
import { takeInputs$actions_lib_io_inputs } from "./lib.mjs";

// actions/lib/io/start.ts
async function startAction(load) {
  try {
    await (await load()).run();
  } catch (error) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error)) throw error;
    setFailed$node_modules__actions_core_lib_core(`${error.message} ${error.remedy}`);
  }
}
async function awaitInputs(load) {
  await load();
  takeInputs$actions_lib_io_inputs();
}
export {
  awaitInputs,
  startAction
};
