import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import type { RecordedAnswersV1 } from '@spine-green/evidence-schemas/documents/recorded_answers.v1';
import type { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { nowUtc, systemClock } from '@spine-green/runtime/kernel/clock';
import { createBucket } from '@spine-green/runtime/substrate/object-store/open';
import { createParameters } from '@spine-green/runtime/substrate/parameters/open';

export interface Workplace {
  /** Folder of this run; every run has its own. */
  readonly folder: string;
  readonly state: string;
  readonly scratch: string;
  readonly bundle: string;
  readonly configPath: string;
  readonly config: SubstrateConfigV1;
  readonly operator: string;
  readonly remove: () => void;
}

const PHASES_REHEARSED = 10;

/** A second run on the same directory is a second run: it takes a folder of its own, and a taken name is an error. */
export async function prepareWorkplace(out: string): Promise<Workplace> {
  const startedAt = nowUtc(systemClock);
  const folder = resolve(out, startedAt.slice(0, 19).replace(/[-:]/g, ''));
  mkdirSync(resolve(out), { recursive: true });
  mkdirSync(folder);
  const state = join(folder, 'state');
  mkdirSync(state);
  const scratch = mkdtempSync(join(tmpdir(), 'spine-green-'));
  const config: SubstrateConfigV1 = {
    schema: 'fp.substrate_config.v1',
    substrate: 'embedded',
    object_store_url: `dir:${join(state, 'store')}`,
    buckets: {
      oracle: handle('S3_ORACLE_BUCKET'),
      archive: handle('S3_ARCHIVE_BUCKET'),
      quarantine: handle('S3_QUARANTINE_BUCKET'),
      evidence: handle('S3_EVIDENCE_BUCKET'),
      source: `${handle('NAME_PREFIX')}-source`,
    },
    parameters_url: `file:${join(state, 'parameters.json')}`,
    compute_url: `unix:${join(scratch, 'compute.sock')}`,
    image_builds_url: `dir:${join(state, 'builds')}`,
    image_registry_url: `dir:${join(state, 'registry')}`,
    approvals_url: `file:${join(state, 'approvals.json')}`,
    stack_url: `file:${join(state, 'stack.json')}`,
  };
  for (const bucket of Object.values(config.buckets)) await createBucket(config.object_store_url, bucket);
  // A registry that nobody has pushed to is empty, which is something else than a registry that is not there.
  for (const folder of ['builds', 'registry']) mkdirSync(join(state, folder));
  await createParameters(config.parameters_url);
  const operator = `operator:${userInfo().username}`;
  const answers: RecordedAnswersV1 = {
    schema: 'fp.recorded_answers.v1',
    operator,
    recorded_at_utc: startedAt,
    comment: 'npm run rehearse: the operator who starts the rehearsal approves its phases',
    approved: Array.from({ length: PHASES_REHEARSED }, (_, n): RecordedAnswersV1['approved'] => [
      { environment: `phase-activation-m${n}`, purposes: ['activation'] },
      // A phase that plans before it executes has its decisions pinned before its go.
      { environment: `phase-execute-m${n}`, purposes: ['decision', 'execution_go'] },
    ]).flat(),
  };
  const configPath = join(state, 'substrate.json');
  writeFileSync(join(state, 'approvals.json'), JSON.stringify(answers));
  writeFileSync(configPath, JSON.stringify(config));
  return {
    folder,
    state,
    scratch,
    bundle: join(folder, 'bundle'),
    configPath,
    config,
    operator,
    remove: () => rmSync(state, { recursive: true, force: true }),
  };
}
