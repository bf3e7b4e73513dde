import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  PlatformError,
  handle,
  renderHandle
} from "./chunk-7B7Q3FWV.mjs";

// runtime/src/events/engine-run.ts
function findS3Prefix(text) {
  const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.{1,900}?)\/?$/.exec(text);
  const [bucket, prefix] = [match?.[1], match?.[2]];
  if (bucket === void 0 || prefix === void 0) return void 0;
  const segments = prefix.split("/");
  const legal = segments.every((segment) => /^[A-Za-z0-9_.=()+-]+$/.test(segment) && !/^\.\.?$/.test(segment));
  return legal ? { bucket, prefix, uri: `s3://${bucket}/${prefix}` } : void 0;
}
function renderTemplate(template, world) {
  return template.replace(/\{([a-z_]+)\}/g, (_, token) => {
    const value = Object.hasOwn(world, token) ? world[token] : void 0;
    if (value === void 0 || value === "")
      throw new PlatformError("TEMPLATE_TOKEN_MISSING", `{${token}} in ${template}`);
    return value;
  });
}
function sourceOf(root, output, world) {
  if (output.path_template === "") throw new PlatformError("OUTPUT_TEMPLATE_MISSING", output.output_id);
  const path = `${root.prefix}/${renderTemplate(output.path_template, { ...world })}`;
  const prefix = path.slice(0, path.lastIndexOf("/") + 1);
  const [before, after] = path.slice(prefix.length).split("*");
  return {
    prefix,
    matches: (key) => {
      const name = key.slice(prefix.length);
      return key.startsWith(prefix) && !name.includes("/") && name.startsWith(before ?? "") && name.endsWith(after ?? "");
    }
  };
}
var viewPrefix = (root, outputId) => `${root.prefix}/stream_view/ts_utc/output_id=${outputId}/`;

// actions/lib/platform/oracle-run.ts
var requiredOutputIds = () => handle("ORACLE_REQUIRED_OUTPUT_IDS");
var runTokens = ({ handleInputs }) => ({
  oracle_source_namespace: String(handle("ORACLE_SOURCE_NAMESPACE", handleInputs)),
  oracle_engine_run_id: String(handle("ORACLE_ENGINE_RUN_ID", handleInputs))
});
function engineRunRoot(context) {
  const prefix = renderHandle("S3_ORACLE_RUN_PREFIX_PATTERN", runTokens(context), context.handleInputs);
  const root = findS3Prefix(`s3://${context.session.config.buckets.oracle}/${prefix}`);
  if (root === void 0) throw new Error(`${prefix} is no prefix`);
  return root;
}
var viewKey = (context, key, outputId) => renderHandle(key, { ...runTokens(context), output_id: outputId }, context.handleInputs);

export {
  findS3Prefix,
  sourceOf,
  viewPrefix,
  requiredOutputIds,
  runTokens,
  engineRunRoot,
  viewKey
};
