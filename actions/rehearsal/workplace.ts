import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { handle, PlatformError } from '@spine-green/evidence-schemas';
import type { RecordedAnswersV1 } from '@spine-green/evidence-schemas/documents/recorded_answers.v1';
import { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
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

/** Who answers, and where: on this machine by a file, which is the default, or on GitHub. */
export interface Approvals {
  readonly operator: string;
  readonly url: 'github:';
}

/** A second run on the same directory is a second run: it takes a folder of its own, and a taken name is an error. */
export async function prepareWorkplace(out: string, approvals?: Approvals): Promise<Workplace> {
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
    approvals_url: approvals?.url ?? `file:${join(state, 'approvals.json')}`,
    stack_url: `file:${join(state, 'stack.json')}`,
  };
  for (const bucket of Object.values(config.buckets)) await createBucket(config.object_store_url, bucket);
  // A registry that nobody has pushed to is empty, which is something else than a registry that is not there.
  for (const folder of ['builds', 'registry']) mkdirSync(join(state, folder));
  await createParameters(config.parameters_url);
  const operator = approvals?.operator ?? `operator:${userInfo().username}`;
  const configPath = join(state, 'substrate.json');
  if (approvals === undefined)
    writeFileSync(join(state, 'approvals.json'), JSON.stringify(recorded(operator, startedAt)));
  writeFileSync(configPath, JSON.stringify(config));
  return workplaceOf({ folder, configPath, config, operator });
}

/** A workplace that was prepared before, from its configuration. */
export function openWorkplace(configPath: string): Workplace {
  const config = SubstrateConfigV1.parse(JSON.parse(readFileSync(configPath, 'utf8')));
  if (!config.compute_url.startsWith('unix:'))
    throw new PlatformError('E_STACK_ABSENT', `${config.substrate} has no embedded stack`);
  return workplaceOf({ folder: dirname(dirname(configPath)), configPath, config, operator: '' });
}

type Placed = Pick<Workplace, 'folder' | 'configPath' | 'config' | 'operator'>;

function workplaceOf({ folder, configPath, config, operator }: Placed): Workplace {
  const state = dirname(configPath);
  return {
    folder,
    state,
    scratch: dirname(config.compute_url.slice('unix:'.length)),
    bundle: join(folder, 'bundle'),
    configPath,
    config,
    operator,
    remove: () => rmSync(state, { recursive: true, force: true }),
  };
}

const recorded = (operator: string, startedAt: string): RecordedAnswersV1 => ({
  schema: 'fp.recorded_answers.v1',
  operator,
  recorded_at_utc: startedAt,
  comment: 'npm run rehearse: the operator who starts the rehearsal approves its phases',
  approved: Array.from({ length: PHASES_REHEARSED }, (_, n): RecordedAnswersV1['approved'] => [
    { environment: `phase-activation-m${n}`, purposes: ['activation'] },
    { environment: `phase-execute-m${n}`, purposes: ['execution_go'] },
  ]).flat(),
});
