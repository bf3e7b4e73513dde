import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  servicePlaces
} from "./chunk-PTZ5H5HR.mjs";
import {
  MODES,
  readEpoch
} from "./chunk-KBU2MMNA.mjs";
import {
  handle,
  isPlatformError
} from "./chunk-7B7Q3FWV.mjs";

// actions/lib/platform/handle-probes.ts
async function probeHandles(context, keys) {
  const named = (prefix) => keys.filter((key) => key.startsWith(prefix));
  return [
    ...await absentTopics(context, named("FP_BUS_")),
    ...await absentParameters(context, keys),
    ...await absentServices(context, named("SVC_")),
    ...await absentTasks(context, named("TD_"))
  ];
}
function nameOf({ handleInputs }, key) {
  const value = handle(key, handleInputs);
  if (typeof value !== "string") throw new Error(`${key} is no name`);
  return value;
}
async function absentTopics(context, keys) {
  if (keys.length === 0) return [];
  const { topics } = await (await context.session.eventLog()).describe();
  return keys.filter((key) => !topics.some(({ topic }) => topic === nameOf(context, key))).map((key) => `${key}: the log has no such topic`);
}
async function absentParameters(context, keys) {
  const faults = [];
  for (const key of keys.filter((one) => /^SSM_.*_PATH$|_DSN$/.test(one))) {
    try {
      await context.session.parameters.get(nameOf(context, key));
    } catch (error) {
      if (!isPlatformError(error, "E_PARAMETER_ABSENT")) throw error;
      faults.push(`${key}: no such parameter`);
    }
  }
  return faults;
}
async function absentServices(context, keys) {
  if (keys.length === 0) return [];
  const running = await context.session.compute().describeServices();
  const built = new Set(
    servicePlaces().filter(({ service }) => isMode(service)).map((place) => place.handle)
  );
  return keys.filter((key) => built.has(key) && !running.some(({ service }) => service === nameOf(context, key))).map((key) => `${key}: the compute has no such service`);
}
async function absentTasks(context, keys) {
  if (keys.length === 0) return [];
  const { image_digest: digest } = await readEpoch(context);
  if (digest === null) return keys.map((key) => `${key}: no image is pinned`);
  await context.session.images.manifest(digest);
  return keys.filter((key) => !isMode(nameOf(context, key))).map((key) => `${key}: the image has no such mode`);
}
var isMode = (family) => MODES.some(({ service }) => family === `${handle("NAME_PREFIX")}-${service}`);

export {
  probeHandles
};
