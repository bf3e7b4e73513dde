import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeTable } from '@spine-green/evidence-schemas';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import type { AttackRow } from '../row.ts';
import { ARRIVALS, makeSound, worldCopy } from '../worlds/stage.ts';
import { type MachineStage, rehearse } from './stage.ts';

const CODE = 'STREAM_SORT_SOURCE_INVALID';
const { remedy: REMEDY } = codeTable[CODE];

/** What an operator has to see of it: what, where, found, wanted, and what to do. */
const TOLD = [
  CODE,
  'part-000001.parquet',
  'row 0',
  'column zone_representation',
  'a text of 5000 characters',
  'at most 4096 characters',
  REMEDY,
];

const missingIn = (place: string, text: string): readonly string[] => {
  // A terminal and a document break and escape lines in their own way; the words stay.
  const flat = text.replaceAll(/\s+/g, ' ');
  return TOLD.filter((words) => !flat.includes(words)).map((words) => `${place} lacks ${words}`);
};

/** A task's own failure reaches whoever started the migration (issue of the odd worlds, M5). */
export const failureRows: readonly AttackRow<MachineStage>[] = [
  {
    name: 'a rehearsal on a world with one text that is too long',
    expected: '1, M5 is held, and terminal, summary and snapshot say code, file, row, column, found, wanted and remedy',
    secondsMax: 600,
    long: true,
    attempt: async ({ folder, launch }) => {
      const place = folder('told');
      const [world, out, summary] = [join(place, 'world'), join(place, 'out'), join(place, 'summary.md')];
      mkdirSync(world);
      writeFileSync(summary, '');
      await makeSound(world);
      const select = "SELECT * REPLACE (repeat('x', 5000) AS zone_representation) FROM rows";
      await worldCopy(world).rewrite(ARRIVALS, { select, only: [1] });
      const environment = { GITHUB_STEP_SUMMARY: summary };
      const { code, output } = await launch({ args: rehearse('--world', world, '--out', out), environment }).ended;
      const missing = [
        ...missingIn('the terminal', output),
        ...missingIn('the summary', existsSync(summary) ? readFileSync(summary, 'utf8') : ''),
        ...missingIn('the snapshot', snapshotText(out)),
      ];
      const told =
        missing.length === 0
          ? 'terminal, summary and snapshot say code, file, row, column, found, wanted and remedy'
          : missing.join('; ');
      return `${code}, ${output.includes('stopped: M5 is held at M5.E') ? 'M5 is held' : 'M5 is not held'}, and ${told}`;
    },
  },
];

/** What the snapshot of M5.E holds of the tasks that ended badly, as one text. */
function snapshotText(out: string): string {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /^m5_e_.*snapshot.*\.json$/.test(entry.name),
  );
  const snapshots = files.map(
    ({ parentPath, name }) => JSON.parse(readFileSync(join(parentPath, name), 'utf8')) as Partial<LaneSnapshotV1>,
  );
  const ends = snapshots.filter(({ lane }) => lane === 'M5.E').flatMap(({ task_ends: all = [] }) => all);
  return ends
    .flatMap(({ failures }) => failures.map((failure) => Object.values(failure).map(wordsOf).join(' ')))
    .join(' ');
}

const wordsOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([name, text]) => `${name} ${String(text)}`)
        .join(' ')
    : String(value);
