import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Every program of the checkout that people type, by its name in `package.json`. */
const PROGRAMS = Object.entries(scripts).flatMap(([name, command]) => {
  const [, file] = /^node (?:--\S+ )*start\.mjs (\S+\.ts)$/.exec(command) ?? [];
  return file === undefined ? [] : [{ name, file }];
});
const EXIT_USAGE = 64;
const SECONDS_MAX = 60;

function typed(name: string, args: readonly string[]) {
  const { file = '' } = PROGRAMS.find((one) => one.name === name) ?? {};
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'start.mjs'), file, ...args], {
    encoding: 'utf8',
    cwd: ROOT,
  });
  return { status, stdout, stderr };
}

/** Command lines that each program cannot follow, beside a flag that no program has. */
const FAULTS: Readonly<Record<string, readonly { readonly args: readonly string[]; readonly said: RegExp }[]>> = {
  rehearse: [
    { args: ['--flows', 'many'], said: /--flows many: a whole number from 150 to 10000000 is needed/ },
    { args: ['--profile', 'certification'], said: /only rehearsal exists/ },
    { args: ['--rate', 'some'], said: /--rate some: a whole number from 0 to 1000000 is needed/ },
    { args: ['--world'], said: /'--world <value>' argument missing/ },
  ],
  capacity: [{ args: ['--events-per-second', '0'], said: /a whole number from 1 to 100000000 is needed/ }],
  'cost:estimate': [
    { args: ['--profile', 'prod'], said: /--profile prod is none of dev_min, certification/ },
    { args: ['--runs', '0'], said: /--runs 0: a whole number from 1 to 1000 is needed/ },
  ],
  cost: [
    { args: [], said: /--account is twelve digits/ },
    {
      args: ['--account', '123456789012', '--substrate', 'mars'],
      said: /--substrate mars is none of emulated, dev_min/,
    },
  ],
  // A mode or an age that it does not know is a doubt, and it stops what runs: only what cannot be read at all is refused.
  'idle-guard': [
    { args: ['--beat'], said: /--beat needs platform_run_id, phase, phase_profile, writer, minutes/ },
    { args: ['--substrate', 'mars'], said: /--substrate mars is none of emulated, dev_min/ },
  ],
  'demo-manifest': [
    { args: [], said: /--config is needed/ },
    { args: ['--mars'], said: /--mars/ },
  ],
  'drift-plan': [
    { args: [], said: /--synth is needed/ },
    { args: ['--synth', 'x', 'nothing'], said: /there is no stack nothing/ },
  ],
  'stack-up': [
    { args: [], said: /name one of plan, apply, not nothing/ },
    { args: ['plan', '--stack', 'mars'], said: /--stack mars is none of core, confluent, demo/ },
    { args: ['plan', '--stack', 'demo'], said: /--synth is needed/ },
    { args: ['apply', '--stack', 'demo', '--synth', 'x', '--reviewed', 'it'], said: /--reviewed it is no digest/ },
  ],
  'stack-down': [
    { args: [], said: /name one of plan, destroy, absence, not nothing/ },
    { args: ['destroy', '--stack', 'core'], said: /--stack core is none of confluent, demo/ },
    {
      args: ['destroy', '--stack', 'demo', '--synth', 'x', '--correlation', 'one', '--confirm', 'core'],
      said: /--confirm core is not demo/,
    },
    {
      args: [
        'destroy',
        '--stack',
        'demo',
        '--synth',
        'x',
        '--correlation',
        'one',
        '--confirm',
        'demo',
        '--run',
        'mine',
      ],
      said: /--run mine is no run/,
    },
    { args: ['absence', '--stack', 'demo'], said: /--correlation is needed/ },
  ],
  approved: [
    { args: [], said: /--environment is needed/ },
    { args: ['--environment', 'mars'], said: /--environment mars is none of stack-apply, stack-teardown/ },
    { args: ['--environment', 'stack-apply'], said: /--keep is needed/ },
  ],
  'rotate-secrets': [
    { args: ['--secrets', 'everything'], said: /--secrets everything is none of gate_keys, database/ },
    { args: ['--secrets', 'database', '--correlation', 'c', '--substrate', 'mars'], said: /--substrate mars/ },
  ],
  rightsizing: [
    { args: ['--substrate', 'mars'], said: /--substrate mars is none of emulated, dev_min/ },
    { args: ['everything'], said: /everything/ },
  ],
  replay: [
    { args: [], said: /--world is needed/ },
    { args: ['--world', 'w', '--from', 'yesterday'], said: /--from "yesterday" is no date/ },
  ],
  retention: [
    { args: [], said: /--config is needed/ },
    { args: ['--config', 'no-such-file'], said: /--config \S+no-such-file cannot be read/ },
  ],
  rebuild: [
    { args: [], said: /--config is needed/ },
    {
      args: ['--config', 'no-such-file', '--run', 'platform_20260101T000000Z'],
      said: /--config \S+no-such-file cannot be read/,
    },
    { args: ['--config', 'c', '--run', 'mine'], said: /--run mine is no run like/ },
    {
      args: ['--config', 'c', '--run', 'platform_20260101T000000Z', '--component', 'df'],
      said: /--component df is none of csfb, ieg, ofp/,
    },
  ],
  embedded: [
    { args: [], said: /name one of prepare, up, down, bundle|name one of / },
    { args: ['prepare'], said: /--operator is needed/ },
    { args: ['down'], said: /--config is needed/ },
  ],
  ledger: [
    { args: [], said: /nothing is no question/ },
    { args: ['status'], said: /name --bundle or --config/ },
    { args: ['explain'], said: /explain is no question/ },
    { args: ['explain', 'M11', '--bundle', '.'], said: /M11 is none of M0, M1/ },
  ],
  verify: [
    { args: [], said: /name one folder/ },
    { args: ['no-such-folder'], said: /no-such-folder does not exist/ },
    { args: ['.', '--root', 'abc'], said: /--root: / },
    { args: ['.', '--require-signature'], said: /--require-signature needs --key/ },
  ],
  sign: [
    { args: [], said: /name one folder/ },
    { args: ['.'], said: /name one key/ },
    { args: ['.', '--key', 'k', '--phase', 'M77'], said: /--phase: M77 is none of / },
  ],
  approve: [
    { args: [], said: /name --phase, --purpose, --repository, --operator and --key/ },
    {
      args: ['--phase', 'M1', '--purpose', 'activation', '--repository', 'a/b', '--operator', 'o', '--key', 'k'].concat(
        ['--hours', '73'],
      ),
      said: /--hours 73: a whole number from 1 to 72 is needed/,
    },
  ],
  'setup:check': [{ args: [], said: /name one OWNER\/NAME/ }],
  'evidence-check': [{ args: [], said: /name the base/ }],
  bench: [
    { args: ['--only', 'nothing'], said: /no bench nothing/ },
    { args: ['--runs', '0'], said: /--runs 0: a whole number from 1 to 1000 is needed/ },
  ],
  'coverage:ids': [{ args: ['more'], said: /Unexpected argument 'more'/ }],
  attack: [{ args: ['--only', 'nothing'], said: /no suite nothing/ }],
  simulate: [{ args: ['--kills', 'some'], said: /--kills some: a whole number from 0 / }],
  'sweep-bundle': [{ args: ['whole'], said: /name one of passing, held, crashed/ }],
  synth: [{ args: ['more'], said: /Unexpected argument 'more'/ }],
  plan: [{ args: ['more'], said: /Unexpected argument 'more'/ }],
  'example-bundle': [{ args: ['more'], said: /there is no example more: name passing, held, crashed/ }],
};

it('every program has a command line that it cannot follow', () => {
  expect(Object.keys(FAULTS).sort()).toEqual(PROGRAMS.map(({ name }) => name).sort());
});

describe.each(PROGRAMS)('npm run $name', ({ name }) => {
  it('says what it does when it is asked, with the exit status of each end', { timeout: SECONDS_MAX * 1000 }, () => {
    const { status, stdout, stderr } = typed(name, ['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^usage: /i);
    expect(stdout).toMatch(/--help/);
    expect(stdout).toMatch(/exit codes:[\s\S]*\b64 E_USAGE/);
  });

  it.each([{ args: ['--no-such-flag'], said: /'--no-such-flag'/ }, ...(FAULTS[name] ?? [])])(
    '$args: E_USAGE, what is wrong, its remedy and the usage; 64',
    { timeout: SECONDS_MAX * 1000 },
    ({ args, said }) => {
      const { status, stdout, stderr } = typed(name, args);
      expect({ status, stdout }).toEqual({ status: EXIT_USAGE, stdout: '' });
      expect(stderr).toMatch(/^E_USAGE: /);
      expect(stderr.split('\n')[0]).toMatch(said);
      expect(stderr).toMatch(/\n {2}remedy: \S.*\.\n\nusage: /i);
    },
  );
});
