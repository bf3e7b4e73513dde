import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  taskSpec
} from "./chunk-ZL3RNTLT.mjs";
import {
  handle
} from "./chunk-7B7Q3FWV.mjs";

// actions/lib/platform/image-help.ts
var LINES_MAX = 200;
var TIMEOUT_MS = 6e4;
async function readImageCatalogue(context) {
  const modes = catalogueIn(await ask(context, ["--help"]));
  if (modes.length === 0) throw new Error("the image lists no modes");
  return modes;
}
var readRequiredEnvironment = async (context, mode) => requiredIn(await ask(context, [mode, "--help"]));
var catalogueIn = (lines) => lines.flatMap((line) => {
  const [, mode, kind] = /^ {2}([a-z][a-z-]*) +(job|daemon) +\S/.exec(line) ?? [];
  return mode === void 0 || kind === void 0 ? [] : [{ mode, kind }];
});
var requiredIn = (lines) => lines.flatMap((line) => /^ {2}([A-Z][A-Z0-9_]*) \(required\)/.exec(line)?.[1] ?? []);
async function ask(context, command) {
  const compute = context.session.compute();
  const { imageDigest } = await taskSpec(context, "ig");
  const spec = { family: handle("TD_RUNTIME_PROBE"), imageDigest, command, environment: {} };
  const stopped = await compute.runJob(spec, { timeoutMs: TIMEOUT_MS });
  if (stopped.exitCode !== 0) throw new Error(`${command.join(" ")} ends with ${stopped.exitCode}`);
  return compute.logs(stopped.taskArn, LINES_MAX);
}

export {
  readImageCatalogue,
  readRequiredEnvironment
};
