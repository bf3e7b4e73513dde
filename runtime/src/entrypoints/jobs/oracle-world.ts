import { ConfigError, integer, objectStoreKeys, runKeys, text } from '../../config.ts';
import { findMicros } from '../../kernel/clock.ts';
import { defineMode, EXIT } from '../../mode.ts';
import { loadColumnar } from '../../services/oracle/columnar.ts';
import { FLOWS_MAX, FLOWS_MIN } from '../../services/oracle/world/parameters.ts';
import { makeWorld } from '../../services/oracle/world/run.ts';
import { openObjectStore } from '../../substrate/object-store/open.ts';
import { columnarKeys, oracleKeys, s3Prefix } from './keys/oracle-keys.ts';

const UINT64_MAX = 18_446_744_073_709_551_615n;

export const mode = defineMode({
  config: {
    environment: runKeys.environment,
    objectStoreUrl: objectStoreKeys.objectStoreUrl,
    ...columnarKeys,
    target: s3Prefix('WORLD_TARGET_URI', 'where the engine run goes'),
    scenarioId: { ...oracleKeys.scenarioId, fallback: 'baseline_v1' },
    seed: text('WORLD_SEED', {
      fallback: '42',
      pattern: /^(0|[1-9][0-9]{0,19})$/,
      description: 'what chance starts from',
    }),
    flows: integer('WORLD_FLOWS', { min: FLOWS_MIN, max: FLOWS_MAX, fallback: 10_000, description: 'payment flows' }),
    days: integer('WORLD_DAYS', { min: 1, max: 366, fallback: 2, description: 'days of event time' }),
    startUtc: text('WORLD_START_UTC', {
      fallback: '2026-01-01T00:00:00.000000Z',
      pattern: /^\d{4}-\d{2}-\d{2}T00:00:00\.000000Z$/,
      description: 'midnight at which event time starts',
    }),
  },
  validate: ({ environment, seed, startUtc }) => {
    const faults: string[] = [];
    // A made world must never stand in for the engine's where a run can be certified.
    if (environment === 'dev_min') faults.push('ENVIRONMENT=dev_min has no made worlds');
    if (BigInt(seed) > UINT64_MAX) faults.push('WORLD_SEED is above 2^64-1');
    if (findMicros(startUtc) === undefined) faults.push('WORLD_START_UTC names no day');
    if (faults.length > 0) throw new ConfigError(faults);
  },
  load: loadColumnar,
  run: async (config, { log, signal }) => {
    const target = { store: openObjectStore(config.objectStoreUrl), root: config.target };
    const request = { ...config, startMicros: findMicros(config.startUtc) ?? 0 };
    const { runId, flows, fraudFlows, objects } = await makeWorld(target, request, { ...config, signal });
    log.info({ engine_run_id: runId, flows, fraud_flows: fraudFlows, objects }, 'ORACLE_WORLD_COMPLETE');
    return EXIT.ok;
  },
});
