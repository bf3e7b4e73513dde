import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { AttackRow } from '../row.ts';
import { inRepository, type MachineStage, mayMount, refusal, rehearse, startedAndInterrupted } from './stage.ts';

/** Places in which temporary files, the evidence or the checkout may lie. */
export const placeRows: readonly AttackRow<MachineStage>[] = [
  {
    name: 'a TMPDIR that is too long for a socket',
    expected: 'starts, ends with 130, leaves nothing',
    secondsMax: 60,
    attempt: ({ launch, folder }) => {
      const temporary = join(folder('long'), 'x'.repeat(90));
      mkdirSync(temporary);
      const environment = { TMPDIR: temporary };
      return startedAndInterrupted(launch({ args: rehearse('--out', folder('long-out')), environment }), temporary);
    },
  },
  {
    name: 'a TMPDIR of its own, which is handed on and left empty',
    expected: 'starts, ends with 130, leaves nothing',
    secondsMax: 60,
    attempt: ({ launch, folder }) => {
      const environment = { TMPDIR: folder('own') };
      return startedAndInterrupted(launch({ args: rehearse('--out', folder('own-out')), environment }), folder('own'));
    },
  },
  {
    name: 'a mask that shuts everybody else out',
    expected: 'starts, ends with 130, leaves nothing',
    secondsMax: 60,
    attempt: ({ launch, folder }) =>
      startedAndInterrupted(
        launch({
          args: rehearse('--out', folder('mask-out')),
          before: 'umask 077;',
          environment: { TMPDIR: folder('mask') },
        }),
        folder('mask'),
      ),
  },
  {
    name: 'a machine without git',
    expected: 'starts, ends with 130, leaves nothing; there is no git repository here',
    secondsMax: 60,
    attempt: async ({ launch, folder }) => {
      const programs = folder('programs');
      for (const name of readdirSync('/usr/bin'))
        if (name !== 'git') symlinkSync(join('/usr/bin', name), join(programs, name));
      const launched = launch({ args: rehearse('--out', folder('git-out')), environment: { PATH: programs } });
      const how = await startedAndInterrupted(launched);
      return `${how}; ${/there is no git repository here/.exec((await launched.ended).output)?.[0]}`;
    },
  },
  {
    name: 'two starts in one second',
    expected: 'starts, ends with 130, leaves nothing; starts, ends with 130, leaves nothing; 2 folders',
    secondsMax: 90,
    attempt: async ({ launch, folder }) => {
      const out = folder('twice');
      const both = [launch({ args: rehearse('--out', out) }), launch({ args: rehearse('--out', out) })];
      const ends = await Promise.all(both.map((one) => startedAndInterrupted(one)));
      return `${ends.join('; ')}; ${readdirSync(out).length} folders`;
    },
  },
];

const NOEXEC = (folder: string, size: string): string => `mount -t tmpfs -o noexec,size=${size} tmpfs ${folder} &&`;

/** What takes a mount; a machine that forbids mounts has no such case. */
export const mountRows: readonly AttackRow<MachineStage>[] = mayMount()
  ? [
      {
        name: 'temporary files on a file system without execution',
        expected: 'starts, ends with 130, leaves nothing',
        secondsMax: 60,
        attempt: ({ launch, folder }) => {
          const temporary = folder('noexec');
          const before = NOEXEC(temporary, '2g');
          const args = rehearse('--out', folder('noexec-out'));
          return startedAndInterrupted(launch({ args, before, mounts: true, environment: { TMPDIR: temporary } }));
        },
      },
      {
        name: 'evidence on a file system without execution',
        expected: '78 E_MACHINE_UNFIT',
        attempt: ({ launch, folder }) => {
          const out = folder('out-noexec');
          return refusal(launch({ args: rehearse('--out', out), before: NOEXEC(out, '2g'), mounts: true }));
        },
      },
      {
        name: 'evidence on a disk that is nearly full',
        expected: '78 E_MACHINE_UNFIT',
        attempt: ({ launch, folder }) => {
          const out = folder('out-full');
          const before = `mount -t tmpfs -o size=16m tmpfs ${out} &&`;
          return refusal(launch({ args: rehearse('--out', out), before, mounts: true }));
        },
      },
      {
        name: 'a user whose name is a domain and an at sign',
        expected: '0 operator:DOMAIN-jane-example',
        attempt: async ({ launch, folder }) => {
          const users = join(folder('users'), 'passwd');
          const before = `sed 's/^root:/DOMAIN\\\\jane@example:/' /etc/passwd > ${users} && mount --bind ${users} /etc/passwd &&`;
          return operatorOn(launch({ args: [], node: OPERATOR, before, mounts: true }).ended);
        },
      },
      {
        name: 'a database from a private checkout, made under a mask, whose copy breaks',
        expected: '0 runs, runs',
        secondsMax: 60,
        attempt: ({ launch, folder }) => {
          const before = `umask 077; chmod 711 ${folder('')}; chmod 755 ${folder('db')}; mkdir ${folder('private')}/x;`;
          const environment = { TMPDIR: folder('db'), NATIVE: join(folder('private'), 'x', 'native') };
          return operatorOn(launch({ args: [], node: DATABASE, before, environment }).ended);
        },
      },
      {
        name: 'a user without a name',
        expected: '0 operator:uid-54321',
        attempt: ({ launch }) => operatorOn(launch({ args: [], node: OPERATOR, uid: 54_321 }).ended),
      },
    ]
  : [];

/** Twice: from an installation that the server's user cannot reach, and from a copy that shuts him out. */
const DATABASE = [
  '--input-type=module',
  '-e',
  `const { chmodSync, cpSync } = await import('node:fs');
   const { binariesFor, findServerUser } = await import(
     ${JSON.stringify(inRepository('runtime', 'src', 'substrate', 'database', 'embedded-binaries.ts'))});
   const installed = binariesFor(undefined);
   cpSync(installed + '/..', process.env.NATIVE, { recursive: true, verbatimSymlinks: true });
   const first = binariesFor(findServerUser(), process.env.NATIVE);
   chmodSync(first + '/../lib', 0o700);
   const second = binariesFor(findServerUser(), process.env.NATIVE);
   process.stdout.write([first, second].map((path) => (path.startsWith(process.env.TMPDIR) ? 'runs' : path)).join(', '));`,
];

const OPERATOR = [
  '--input-type=module',
  '-e',
  `const { operatorName } = await import(${JSON.stringify(inRepository('actions', 'rehearsal', 'operator-name.ts'))});
   process.stdout.write(operatorName());`,
];

async function operatorOn(ended: Promise<{ readonly code: number | null; readonly output: string }>): Promise<string> {
  const { code, output } = await ended;
  return `${code} ${output.trim()}`;
}
