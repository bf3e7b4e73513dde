import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  getInput,
  info,
  setFailed,
  setOutput,
  summary
} from "./chunk-SC7D6WKT.mjs";

// actions/lib/io/inputs.ts
var actionsIo = {
  input: (name) => getInput(name, { required: true }),
  findInput: (name) => getInput(name) || void 0,
  output: (name, value) => setOutput(name, value),
  info,
  fail: (message) => setFailed(message),
  summarise: async (markdown) => {
    if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
  }
};
var ciIdentity = () => ({
  repository: process.env.GITHUB_REPOSITORY ?? "local",
  workflow: process.env.GITHUB_WORKFLOW ?? "rehearsal",
  workflow_sha: process.env.GITHUB_WORKFLOW_SHA ?? "local",
  run_id: process.env.GITHUB_RUN_ID ?? "local",
  run_attempt: Number(process.env.GITHUB_RUN_ATTEMPT ?? "1"),
  job: process.env.GITHUB_JOB ?? "local",
  actor: process.env.GITHUB_ACTOR ?? "local"
});
var environmentNames = () => Object.keys(process.env);

export {
  actionsIo,
  ciIdentity,
  environmentNames
};
