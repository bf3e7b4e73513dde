import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActionResult, readOutputs, runAction } from '../../actions/rehearsal/processes/run-action.ts';
import {
  type AuthorityPhase,
  activeAuthorityPhase,
  completeAuthorityPhase,
  exportWorkplace,
} from '../support/authority-phase.ts';

const actionsFolder = join(import.meta.dirname, '..', '..', 'actions');
const declared = readdirSync(actionsFolder).filter((name) => existsSync(join(actionsFolder, name, 'action.yml')));

/** The names below one top-level member of an `action.yml`; our own files, two spaces of indent. */
function membersOf(action: string, member: 'inputs' | 'outputs'): readonly string[] {
  const text = readFileSync(join(actionsFolder, action, 'action.yml'), 'utf8');
  const block = new RegExp(`^${member}:\\n((?: .*\\n)+)`, 'm').exec(text)?.[1] ?? '';
  return [...block.matchAll(/^ {2}([a-z0-9-]+):$/gm)].map((match) => match[1] ?? '');
}

/** Runs a committed bundle and refuses inputs and outputs that its metadata does not declare. */
async function runDeclared(name: string, inputs: Readonly<Record<string, string>>): Promise<ActionResult> {
  expect(Object.keys(inputs).filter((input) => !membersOf(name, 'inputs').includes(input))).toEqual([]);
  const result = await runAction({ name, inputs });
  expect(Object.keys(result.outputs).filter((output) => !membersOf(name, 'outputs').includes(output))).toEqual([]);
  return result;
}

let phase: AuthorityPhase;
let config: string;
let folder: string;

beforeAll(async () => {
  phase = await activeAuthorityPhase();
  config = phase.workplace.configPath;
  folder = mkdtempSync(join(tmpdir(), 'bundles-'));
}, 60_000);

afterAll(() => {
  phase.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('every action', () => {
  it.each(declared)('%s points to a bundle that is committed', (name) => {
    const main = /main: (\S+)/.exec(readFileSync(join(actionsFolder, name, 'action.yml'), 'utf8'))?.[1] ?? '';
    expect(existsSync(join(actionsFolder, name, main))).toBe(true);
  });

  it.each(declared)('%s says which input is missing', async (name) => {
    const result = await runAction({ name, inputs: {} });
    expect(result.exitCode).toBe(1);
    expect(result.errors.join(' ')).toContain('Input required and not supplied');
  });

  it.each(declared)('%s has no default for an input, because an input decides something', (name) => {
    expect(readFileSync(join(actionsFolder, name, 'action.yml'), 'utf8')).not.toMatch(/^\s+default:/m);
  });
});

describe('the ledger action', () => {
  const commands = (...list: readonly object[]) => ({ 'substrate-config': config, commands: JSON.stringify(list) });

  it('refuses what the ledger does not allow, with a code and without an event', async () => {
    const hold = { command: 'hold', phase: 'M1', hold_reason: 'AWAITING_OPERATOR_ACTIVATION' };
    const before = await runDeclared('phase-ledger', commands(hold));
    const refused = await runDeclared('phase-ledger', commands({ command: 'init' }));
    expect(refused).toMatchObject({ exitCode: 1, outputs: { refused: 'true', 'error-code': 'E_LEDGER_EXISTS' } });
    const after = await runDeclared('phase-ledger', commands(hold));
    expect(Number(after.outputs['ledger-seq'])).toBe(Number(before.outputs['ledger-seq']) + 1);
  });

  it('refuses commands that its schema does not know', async () => {
    const result = await runDeclared('phase-ledger', commands({ command: 'force-done', phase: 'M0' }));
    expect(result.exitCode).toBe(1);
    expect(result.errors.join(' ')).toContain('E_SCHEMA_INVALID');
  });
});

describe('the approval action', () => {
  it('refuses an environment that nobody approved', async () => {
    const inputs = {
      'substrate-config': config,
      phase: 'M10',
      environment: 'phase-execute-m10',
      purpose: 'execution_go',
      'expires-at': '2099-01-01T00:00:00.000000Z',
      'execution-id': 'm10_20261122T100000Z',
    };
    const result = await runDeclared('approval-gate', inputs);
    expect(result.exitCode).toBe(1);
    expect(result.errors.join(' ')).toContain('E_APPROVAL_MISSING');
  });
});

describe('the evidence action', () => {
  const inputs = (document: object) => ({
    'substrate-config': config,
    key: 'evidence/embedded/run_control/m0_20261122T100000Z/answers.json',
    schema: 'recorded_answers.v1',
    document: JSON.stringify(document),
  });
  const answers = {
    schema: 'fp.recorded_answers.v1',
    operator: 'operator:test',
    recorded_at_utc: '2026-11-22T10:00:00Z',
    comment: 'test',
    approved: [],
  };

  it('creates once, accepts the same bytes again and never overwrites', async () => {
    const first = await runDeclared('evidence-write', inputs(answers));
    expect(first.exitCode).toBe(0);
    expect((await runDeclared('evidence-write', inputs(answers))).outputs).toEqual(first.outputs);
    const other = await runDeclared('evidence-write', inputs({ ...answers, comment: 'other' }));
    expect(other.errors.join(' ')).toContain('E_EVIDENCE_CONFLICT');
  });

  it.each(['events/00000099.json', 'state.json'])('writes no %s of the ledger, of whatever substrate', async (name) => {
    for (const env of ['embedded', 'dev_min']) {
      const key = `evidence/${env}/ledger/${name}`;
      const refused = await runDeclared('evidence-write', { ...inputs(answers), key });
      expect(refused).toMatchObject({ exitCode: 1, outputs: {} });
      expect(refused.errors.join(' ')).toContain('E_EVIDENCE_OWNED');
    }
  });
});

describe('a phase action', () => {
  it('runs a lane that the ledger started, and none that it did not', async () => {
    const own = await activeAuthorityPhase();
    const at = { lane: 'M0.A', attempt: 1 } as const;
    const inputs = {
      'substrate-config': own.workplace.configPath,
      'execution-id': own.executionId,
      lane: at.lane,
      attempt: String(at.attempt),
    };
    const early = await runDeclared('m0-authority', inputs);
    expect(early).toMatchObject({ exitCode: 1, outputs: {} });
    expect(early.errors.join(' ')).toContain('E_LANE_NOT_RUNNING');
    await own.ledger({ command: 'start-lane', phase: 'M0', execution_id: own.executionId, ...at });
    const lane = await runDeclared('m0-authority', inputs);
    own.remove();
    expect(lane).toMatchObject({ exitCode: 0, outputs: { 'overall-pass': 'true', blockers: '[]' } });
  }, 60_000);
});

describe('the verifier', () => {
  it('lets a bundle pass as it was exported, and none with one changed byte', async () => {
    // A workplace of its own: what other tests left in theirs belongs to no execution that the ledger knows.
    const own = await activeAuthorityPhase();
    await completeAuthorityPhase(own);
    const bundle = join(folder, 'bundle');
    const manifest = await exportWorkplace(own, bundle);
    own.remove();
    const asked = { bundle, root: manifest.root_sha256, expect: manifest.final_word };
    const good = await runDeclared('verify-bundle', asked);
    expect(good).toMatchObject({ exitCode: 0, outputs: { agree: 'true', 'root-sha256': manifest.root_sha256 } });
    const [entry] = manifest.entries;
    const path = join(bundle, entry?.path ?? '');
    const bytes = readFileSync(path);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    rmSync(path);
    writeFileSync(path, bytes);
    const bad = await runDeclared('verify-bundle', asked);
    expect(bad).toMatchObject({ exitCode: 1, outputs: { agree: 'false' } });
    expect(bad.outputs.failures).toContain(entry?.key ?? '');
  }, 60_000);
});

describe('outputs', () => {
  it('are read as the runner writes them', () => {
    expect(readOutputs('a<<x1\none\ntwo\nx1\nb<<x2\n\nx2\n')).toEqual({ a: 'one\ntwo', b: '' });
  });
});
