import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FailureRecordV1 } from '@spine-green/evidence-schemas/documents/failure_record.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureRecordKey } from '../../../actions/lib/run/failure-record.ts';
import { readOutputs } from '../../../actions/rehearsal/processes/run-action.ts';
import {
  type AuthorityPhase,
  activeAuthorityPhase,
  inSession,
  leaveFailureRecord,
} from '../../support/authority-phase.ts';
import { bundleFolder } from '../../support/bundles/action-process.ts';

let phase: AuthorityPhase;
let folder: string;
beforeEach(async () => {
  phase = await activeAuthorityPhase();
  folder = mkdtempSync(join(tmpdir(), 'lane-end-'));
});
afterEach(() => {
  phase.remove();
  rmSync(folder, { recursive: true, force: true });
});

const ATTEMPT = { phase: 'M0' as const, lane: 'M0.A' };
const startLane = (attempt: number) =>
  phase.ledger({ command: 'start-lane', ...ATTEMPT, execution_id: phase.executionId, attempt });

/** A committed bundle as a runner starts it; it is killed in the moment that it runs, when a signal is given. */
async function runBundle(name: string, lane: string, kill?: NodeJS.Signals) {
  const outputFile = join(folder, 'output');
  writeFileSync(outputFile, '');
  const child = spawn(process.execPath, [join(bundleFolder, `${name}.mjs`)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      'INPUT_SUBSTRATE-CONFIG': phase.workplace.configPath,
      INPUT_LANE: lane,
      'INPUT_EXECUTION-ID': phase.executionId,
      INPUT_ATTEMPT: '1',
      GITHUB_OUTPUT: outputFile,
    },
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  if (kill !== undefined) child.once('spawn', () => child.kill(kill));
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, said, outputs: readOutputs(readFileSync(outputFile, 'utf8')) };
}

const recordOf = (lane: string) =>
  inSession(phase, ({ evidence }) => {
    const key = failureRecordKey({ substrate: 'embedded', executionId: phase.executionId, attempt: 1 }, lane);
    return readEvidence(evidence, key, FailureRecordV1.parse);
  });

describe('the step behind a lane', () => {
  it.each(['SIGKILL', 'SIGTERM'] as const)('proves that an attempt which %s ended is over', async (kill) => {
    await startLane(1);
    expect(await runBundle('m0-authority', 'M0.A', kill)).toMatchObject({ signal: kill, outputs: {} });
    expect((await startLane(2)).outputs['error-code']).toBe('E_LANE_CONCURRENT');
    expect(await runBundle('lane-end', 'M0.A')).toMatchObject({ code: 0, outputs: { recorded: 'true' } });
    expect((await recordOf('M0.A')).document).toMatchObject({ lane: 'M0.A', attempt: 1, error_class: 'E_LANE_LOST' });
    expect((await startLane(2)).failures).toEqual([]);
  });

  it('leaves an attempt alone that wrote its snapshot', async () => {
    await startLane(1);
    expect(await runBundle('m0-authority', 'M0.A')).toMatchObject({ code: 0 });
    expect(await runBundle('lane-end', 'M0.A')).toMatchObject({ code: 0, outputs: {} });
    await expect(recordOf('M0.A')).rejects.toThrow('E_OBJECT_NOT_FOUND');
  });

  it('keeps the record that the attempt wrote itself', async () => {
    await leaveFailureRecord(phase, 'M0.A', 1);
    const before = await recordOf('M0.A');
    expect(await runBundle('lane-end', 'M0.A')).toMatchObject({ code: 0, outputs: { recorded: 'false' } });
    expect(await recordOf('M0.A')).toEqual(before);
  });

  it('refuses a lane that its execution does not have', async () => {
    const ended = await runBundle('lane-end', 'M0.Z');
    expect(ended).toMatchObject({ code: 1, said: expect.stringContaining('E_LANE_UNKNOWN') });
  });
});

it('is the post of every phase action, so that no workflow can forget it', () => {
  const actions = join(bundleFolder, '..');
  const files = globSync('m*/action.yml', { cwd: actions });
  expect(files.length).toBeGreaterThan(9);
  const without = files.filter(
    (file) => !/^ {2}post: \.\.\/dist\/lane-end\.mjs$/m.test(readFileSync(join(actions, file), 'utf8')),
  );
  expect(without).toEqual([]);
});
