import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AttackRow } from '../row.ts';
import type { WorldCopy, WorldStage } from './stage.ts';

const row = (name: string, expected: string, spoil: (world: WorldCopy) => Promise<unknown>): AttackRow<WorldStage> => ({
  name,
  expected,
  attempt: ({ tried }) => tried(spoil),
  secondsMax: 120,
});

const receipt = (change: (text: string) => string) => (world: WorldCopy) =>
  changed(join(world.folder, 'run_receipt.json'), change);

const gateFiles = (which: RegExp, change: (text: string) => string) => async (world: WorldCopy) => {
  const paths = (await readdir(world.folder, { recursive: true })).filter((path) => path.includes('/validation/'));
  for (const path of paths.filter((name) => which.test(name))) await changed(join(world.folder, path), change);
};

async function changed(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}

/** What tools and hands make of the documents of a world. */
export const documentRows: readonly AttackRow<WorldStage>[] = [
  row(
    'a receipt with a byte order mark',
    '',
    receipt((text) => `\ufeff${text}`),
  ),
  row(
    'a receipt with the seed twice',
    '',
    receipt((text) => text.replace('{', '{"seed": 1,')),
  ),
  row(
    'a receipt with NaN',
    '',
    receipt((text) => text.replace('{', '{"rate": NaN,')),
  ),
  row(
    'a receipt with text behind it',
    '',
    receipt((text) => `${text}{}`),
  ),
  row(
    'a receipt that is cut off',
    '',
    receipt((text) => text.slice(0, -2)),
  ),
  row(
    'a receipt with a large integer of its own',
    '300 admitted',
    receipt((text) => text.replace('{', '{"rng": 18446744073709551615,')),
  ),
  row(
    'a receipt with CRLF line ends',
    '300 admitted',
    receipt((text) => `${text.replaceAll(',', ',\r\n')}\r\n`),
  ),
  row(
    'gate files that went through a copy in text mode',
    '',
    gateFiles(/\.(json|flag)$/, (text) => `${text.replaceAll('\n', '\r\n')}\r\n`),
  ),
  row(
    'an index with a byte order mark',
    '',
    gateFiles(/6B.*index\.json$/, (text) => `\ufeff${text}`),
  ),
  row(
    'a flag with its digest twice',
    '',
    gateFiles(/6B.*_passed\.flag$/, (text) => text.replace('{', `{"sha256_hex":"${'0'.repeat(64)}",`)),
  ),
  row(
    'an index that leaves its bundle',
    '',
    gateFiles(/6B.*index\.json$/, () => '{"items":[{"path":"../report.json"}]}'),
  ),
  row(
    'a report that was edited',
    '',
    gateFiles(/6B.*report\.json$|6B.*\.json$/, (text) => text.replace('true', 'false ')),
  ),
];
