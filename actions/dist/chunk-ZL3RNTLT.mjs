import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readEpoch
} from "./chunk-KBU2MMNA.mjs";
import {
  findSnapshotRef,
  readSnapshot
} from "./chunk-2Q3ZYCAU.mjs";
import {
  handle
} from "./chunk-7B7Q3FWV.mjs";

// actions/lib/platform/tasks.ts
var LOCATORS = [
  "SSM_DB_DSN_PATH",
  "SSM_CONFLUENT_BOOTSTRAP_PATH",
  "SSM_CONFLUENT_API_KEY_PATH",
  "SSM_CONFLUENT_API_SECRET_PATH",
  "SSM_IG_API_KEY_PATH"
];
async function taskSpec(context, mode, environment = {}) {
  const { image_digest: imageDigest } = await readEpoch(context);
  if (imageDigest === null) throw new Error("no image digest is pinned");
  return {
    family: `${handle("NAME_PREFIX")}-${mode}`,
    imageDigest,
    command: [mode],
    environment: { ...await commonEnvironment(context), ...environment }
  };
}
async function commonEnvironment(context) {
  const { config } = context.session;
  const digest = await runConfigDigest(context);
  return {
    ENVIRONMENT: config.substrate,
    OBJECT_STORE_URL: config.object_store_url,
    PARAMETERS_URL: config.parameters_url,
    S3_ORACLE_BUCKET: config.buckets.oracle,
    S3_ARCHIVE_BUCKET: config.buckets.archive,
    S3_QUARANTINE_BUCKET: config.buckets.quarantine,
    S3_EVIDENCE_BUCKET: config.buckets.evidence,
    SERVICE_RELEASE_ID: `git-${context.session.ci.workflow_sha}`,
    ...Object.fromEntries(LOCATORS.map((key) => [key, handle(key)])),
    ...context.platformRunId === void 0 ? {} : { [handle("REQUIRED_PLATFORM_RUN_ID_ENV_KEY")]: context.platformRunId },
    ...digest === void 0 ? {} : { RUN_CONFIG_DIGEST: digest }
  };
}
async function runConfigDigest({ session, ledger }) {
  const ref = findSnapshotRef(ledger, "M3.C");
  if (ref === void 0) return void 0;
  const { payload } = await readSnapshot(session.evidence, ref);
  const { run_config_digest: digest } = payload;
  return typeof digest === "string" ? digest : void 0;
}
async function runJob(context, mode, environment = {}, timeoutMs = 36e5) {
  const compute = context.session.compute();
  context.report(`${mode}: started`);
  const stopped = await compute.runJob(await taskSpec(context, mode, environment), { timeoutMs });
  const lastLines = await compute.logs(stopped.taskArn, 20);
  context.report(`${mode}: exit ${stopped.exitCode}`);
  return { ...stopped, lastLines };
}

export {
  taskSpec,
  runJob
};
