import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AttackRow } from '../row.ts';
import { inRepository, type MachineStage, rehearse, startedAndInterrupted, verify } from './stage.ts';

const BUNDLE = inRepository('test', 'fixtures', 'example-bundle', 'passing.bundle.zst');

/** Somebody stops reading, or types a path that a shell takes apart. */
export const outputRows: readonly AttackRow<MachineStage>[] = [
  {
    name: 'a verification whose output nobody reads',
    expected: '3',
    attempt: async ({ launch }) => {
      const { child, ended } = launch({ args: verify(BUNDLE) });
      child.stdout?.destroy();
      return String((await ended).code);
    },
  },
  {
    name: 'a rehearsal whose reader goes after the first line',
    expected: 'starts, ends with 130, leaves nothing',
    secondsMax: 60,
    attempt: async ({ launch, folder }) => {
      const launched = launch({
        args: rehearse('--out', folder('unread')),
        environment: { TMPDIR: folder('unread-tmp') },
      });
      await launched.says('M0   ');
      launched.child.stdout?.destroy();
      return startedAndInterrupted(launched, folder('unread-tmp'));
    },
  },
  {
    name: 'an interrupted rehearsal in a folder with spaces and quotes, whose printed command is typed',
    expected: '2 result',
    secondsMax: 90,
    attempt: async ({ launch, folder }) => {
      const out = mkdtempSync(join(folder('words'), "o'clock $HOME "));
      const launched = launch({ args: rehearse('--out', out) });
      await startedAndInterrupted(launched);
      const command = /npm run verify -- (.+)$/m.exec((await launched.ended).output)?.[1] ?? '';
      const typed = launch({ args: [], before: `exec "${process.execPath}" ${verify().join(' ')} ${command};` });
      const { code, output } = await typed.ended;
      rmSync(out, { recursive: true, force: true });
      return `${code} ${/^result/m.exec(output)?.[0] ?? output.slice(0, 200)}`;
    },
  },
];
