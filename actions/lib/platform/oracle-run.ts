import { type HandleKey, handle, PlatformError, renderHandle } from '@spine-green/evidence-schemas';
import { findS3Prefix, type S3Prefix } from '@spine-green/runtime/events/engine-run';
import type { LaneContext } from '../run/lane.ts';

export const requiredOutputIds = (): readonly string[] => handle('ORACLE_REQUIRED_OUTPUT_IDS');

/** Tokens of the patterns below the engine run. */
export const runTokens = ({ handleInputs }: Pick<LaneContext, 'handleInputs'>) => ({
  oracle_source_namespace: String(handle('ORACLE_SOURCE_NAMESPACE', handleInputs)),
  oracle_engine_run_id: String(handle('ORACLE_ENGINE_RUN_ID', handleInputs)),
});

/** Where the engine run lies in the oracle bucket: engine-run scoped, never platform-run scoped (11, section 1.1). */
export function engineRunRoot(context: Pick<LaneContext, 'handleInputs' | 'session'>): S3Prefix {
  const prefix = renderHandle('S3_ORACLE_RUN_PREFIX_PATTERN', runTokens(context), context.handleInputs);
  const root = findS3Prefix(`s3://${context.session.config.buckets.oracle}/${prefix}`);
  if (root === undefined) throw new PlatformError('E_HANDLE_UNRESOLVED', `${prefix} is no prefix`);
  return root;
}

/** A key or prefix of one output's stream view. */
export const viewKey = (context: LaneContext, key: HandleKey, outputId: string): string =>
  renderHandle(key, { ...runTokens(context), output_id: outputId }, context.handleInputs);
