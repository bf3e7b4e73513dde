import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { handle, PlatformError } from '@spine-green/evidence-schemas';
import type { RecordedAnswersV1 } from '@spine-green/evidence-schemas/documents/recorded_answers.v1';
import type { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { nowUtc, systemClock } from '@spine-green/runtime/kernel/clock';
import { createBucket } from '@spine-green/runtime/substrate/object-store/open';
import { createParameters } from '@spine-green/runtime/substrate/parameters/open';
import { readSubstrateConfig } from '../lib/platform/substrate-config.ts';
import { operatorName } from './operator-name.ts';

export interface Workplace {
  /** Folder of this run; every run has its own. */
  readonly folder: string;
  readonly state: string;
  readonly scratch: string;
  readonly bundle: string;
  readonly configPath: string;
  readonly config: SubstrateConfigV1;
  readonly operator: string;
  /** What its actions are given beside what the system gives every process; nothing on a substrate of this machine. */
  readonly environment: Readonly<Record<string, string>>;
  readonly remove: () => void;
  /** Removes sockets and data, which the stack removes by itself when there was one. */
  readonly removeScratch: () => void;
}

const PHASES_REHEARSED = 10;

/** Who answers, and where: on this machine by a file, which is the default, or on GitHub. */
export interface Approvals {
  readonly operator: string;
  readonly url: 'github:';
}

export interface Placing {
  readonly scratchRoot?: string;
  readonly approvals?: Approvals;
}

/** A second run on the same directory is a second run: it takes a folder of its own, also in the same second. What a
 * start that fails has made is removed. */
export async function prepareWorkplace(
  out: string,
  { scratchRoot = tmpdir(), approvals }: Placing = {},
): Promise<Workplace> {
  const startedAt = nowUtc(systemClock);
  // First what may fail for want of a place, so that a start which cannot be leaves no folder of its own.
  const scratch = mkdtempSync(join(scratchRoot, 'spine-green-'));
  const folder = makeFolder(out, startedAt.slice(0, 19).replace(/[-:]/g, ''));
  try {
    return await furnish({ folder, scratch, startedAt, approvals });
  } catch (error) {
    for (const made of [folder, scratch]) rmSync(made, { recursive: true, force: true });
    throw error;
  }
}

const FOLDERS_PER_SECOND_MAX = 99;

function makeFolder(out: string, name: string): string {
  mkdirSync(resolve(out), { recursive: true });
  for (let turn = 1; ; turn += 1) {
    const folder = resolve(out, turn === 1 ? name : `${name}_${String(turn).padStart(2, '0')}`);
    try {
      mkdirSync(folder);
      return folder;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!taken || turn === FOLDERS_PER_SECOND_MAX) throw error;
    }
  }
}

interface Place {
  readonly folder: string;
  readonly scratch: string;
  readonly startedAt: string;
  readonly approvals: Approvals | undefined;
}

async function furnish({ folder, startedAt, approvals, scratch }: Place): Promise<Workplace> {
  const state = join(folder, 'state');
  mkdirSync(state);
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
  const operator = approvals?.operator ?? operatorName();
  const configPath = join(state, 'substrate.json');
  if (approvals === undefined)
    writeFileSync(join(state, 'approvals.json'), JSON.stringify(recordedAnswers(operator, startedAt)));
  writeFileSync(configPath, JSON.stringify(config));
  return workplaceOf({ folder, configPath, config, operator });
}

/** A workplace that was prepared before, from its configuration. */
export function openWorkplace(configPath: string): Workplace {
  const config = readSubstrateConfig(configPath);
  if (config.substrate !== 'embedded')
    throw new PlatformError('E_STACK_ABSENT', `${config.substrate} has no embedded stack`);
  return workplaceOf({ folder: dirname(dirname(configPath)), configPath, config, operator: '' });
}

type Placed = Pick<Workplace, 'folder' | 'configPath' | 'config' | 'operator'>;

function workplaceOf({ folder, configPath, config, operator }: Placed): Workplace {
  const state = dirname(configPath);
  const scratch = dirname(config.compute_url.slice('unix:'.length));
  return {
    folder,
    state,
    scratch,
    bundle: join(folder, 'bundle'),
    configPath,
    config,
    operator,
    environment: {},
    remove: () => rmSync(state, { recursive: true, force: true }),
    removeScratch: () => rmSync(scratch, { recursive: true, force: true }),
  };
}

/** The answers of an operator who approves every phase of a rehearsal by starting it. */
export const recordedAnswers = (operator: string, startedAt: string): RecordedAnswersV1 => ({
  schema: 'fp.recorded_answers.v1',
  operator,
  recorded_at_utc: startedAt,
  comment: 'npm run rehearse: the operator who starts the rehearsal approves its phases',
  approved: Array.from({ length: PHASES_REHEARSED }, (_, n): RecordedAnswersV1['approved'] => [
    { environment: `phase-activation-m${n}`, purposes: ['activation'] },
    { environment: `phase-execute-m${n}`, purposes: ['execution_go'] },
  ]).flat(),
});
