import { closed, count, flag, handoverOf, list, nullable, text } from '../run/handover.ts';
import { verdictHandover } from './shared.ts';

const PARAMETER = closed({ path: text, present: flag, version: nullable(count), last_modified_utc: nullable(text) });

export const handleClosureHandover = handoverOf('M2.A', { keys: count, unresolved_count: count });

export const backendHandover = handoverOf('M2.B', {
  bucket: nullable(closed({ versioning: text, encryption: text, public_access_blocked: flag })),
  lock_table: nullable(closed({ status: text, hash_key: nullable(text), billing: text })),
  keys: closed({ core: text, confluent: text, demo: text }),
});

export const coreApplyHandover = handoverOf('M2.C', { plan_sha256: text, imported: count });

export const demoApplyHandover = handoverOf('M2.D', { plan_sha256: text, manifest_key: text });

export const secretSurfaceHandover = handoverOf('M2.E', { paths: list(PARAMETER) });

export const topicReadinessHandover = handoverOf('M2.F', { cluster_id: text });

export const migrationHandover = handoverOf('M2.H', { task_arn: text, tables: count });

export const substrateExitHandover = verdictHandover('M2.J');
