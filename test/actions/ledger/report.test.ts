import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainLines } from '../../../actions/phase-ledger/report/explain-lines.ts';
import { eventsOfBundle } from '../../../actions/phase-ledger/report/read-events.ts';
import { eventLines, statusLines, unresolvedLines } from '../../../actions/phase-ledger/report/status-lines.ts';
import { exampleFiles, exampleFolder } from '../../support/forger/examples.ts';
import { chainOf, done, executable, failed } from './builder.ts';
import { drafts } from './drafts.ts';

const cli = join(import.meta.dirname, '..', '..', '..', 'actions', 'phase-ledger', 'cli.ts');
const held = join(exampleFolder, 'held.bundle.zst');
const run = (...args: readonly string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
const rowOf = (lines: readonly string[], phase: string): string =>
  lines.find((line) => line.startsWith(`${phase} `)) ?? '';

describe('the ledger in words', () => {
  const events = eventsOfBundle(exampleFiles('held'));

  it('status says where every phase stands and what holds the one that is held', () => {
    const lines = statusLines(events);
    expect(rowOf(lines, 'M0')).toMatch(/DONE .* ADVANCE_TO_M1/);
    expect(rowOf(lines, 'M1')).toMatch(/BLOCKED .* M1D-B1 on M1\.D/);
    expect(lines).toContain('final word  HOLD_M1');
    expect(lines.join('\n')).toContain(`event ${events.length} of `);
  });

  it('unresolved names every blocker that is open, and nothing else', () =>
    expect(unresolvedLines(events)).toEqual(['M1  M1D-B1 on M1.D']));

  it('explain says what closes the blocker and what is next', () => {
    const text = explainLines('M1', events).join('\n');
    expect(text).toContain('blocker  M1D-B1 of M1.D');
    expect(text).toMatch(/closes {3}\S/);
    expect(text).toContain('next     mend what M1D-B1 says, then run M1.D again');
  });

  it('events are told in order, and of one phase when it is named', () => {
    const all = eventLines(events);
    expect(all).toHaveLength(events.length);
    expect(all.map((line) => Number.parseInt(line, 10))).toEqual(events.map(({ seq }) => seq));
    expect(eventLines(events, 'M1').every((line) => / M1 /.test(line))).toBe(true);
  });

  it.each([
    ['nothing yet', [], 'the ledger waits for LEDGER_INITIALISED'],
    ['an activation', [drafts.initialise()], 'ask for the activation of M0'],
    ['decisions', [drafts.initialise(), drafts.activate(), drafts.expand()], 'pin the open decisions'],
    ['the go', executable.slice(0, -1), 'ask for the execution go'],
    ['a lane', executable, 'run M0.A'],
    ['a lane that runs', [...executable, drafts.start()], 'wait for M0.A, or revoke the go when its job is gone'],
    ['a blocker', failed, 'mend what M0A-B1 says, then run M0.A again'],
    ['an open drift', [...executable, drafts.drift()], 'resolve drift'],
    ['nothing more', done, 'nothing; it is done'],
  ])('next of a phase that waits for %s', (_, before, next) => {
    expect(explainLines('M0', chainOf(before)).join('\n')).toContain(`next     ${next}`);
  });

  it('a later phase waits for the one before it', () =>
    expect(explainLines('M6', events).join('\n')).toContain('M5 is NOT_STARTED'));
});

describe('npm run ledger', () => {
  it.each([
    [['status', '--bundle', held], 0, 'BLOCKED'],
    [['events', 'm0', '--bundle', held], 0, 'PHASE_COMPLETED'],
    [['explain', 'M1', '--bundle', held], 0, 'M1D-B1'],
    [['unresolved', '--bundle', held], 0, 'M1D-B1'],
    [['--help'], 0, 'usage'],
    [['explain', '--bundle', held], 64, 'usage'],
    [['explain', 'M12', '--bundle', held], 64, 'usage'],
    [['status', 'M1', '--bundle', held], 64, 'usage'],
    [['status'], 64, 'usage'],
    [['status', '--bundle', held, '--config', 'x'], 64, 'usage'],
    [['whatever', '--bundle', held], 64, 'usage'],
    [['status', '--bundle', join(exampleFolder, 'absent.bundle.zst')], 1, 'E_OBJECT_NOT_FOUND'],
  ] as const)('%j ends with %i', (args, code, word) => {
    const { status, stdout, stderr } = run(...args);
    expect(stdout + stderr).toContain(word);
    expect(status).toBe(code);
  });

  it('a chain that was broken is told and nothing else is', () => {
    const files = exampleFiles('held');
    const second = files.list().files.find(({ path }) => path.endsWith('ledger/events/00000002.json'))?.path;
    const cut = {
      ...files,
      list: () => ({ refused: [], files: files.list().files.filter(({ path }) => path !== second) }),
    };
    expect(() => eventsOfBundle(cut)).toThrow('E_LEDGER_CHAIN_BROKEN');
  });
});
