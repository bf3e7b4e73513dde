import { integer, text } from '../config.ts';

/** Where a daemon serves its internal port, and how often it reports. */
export const opsKeys = {
  opsListenAddr: text('OPS_LISTEN_ADDR', { fallback: '127.0.0.1', description: 'address of the internal port' }),
  opsPort: integer('OPS_PORT', { min: 0, max: 65_535, fallback: 0, description: 'internal port; 0 takes a free one' }),
  heartbeatMs: integer('HEARTBEAT_INTERVAL_MS', {
    min: 100,
    max: 60_000,
    fallback: 10_000,
    description: 'time between heartbeats',
  }),
} as const;
