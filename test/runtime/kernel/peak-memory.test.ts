import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const PEAK = pathToFileURL(join(import.meta.dirname, '../../../runtime/src/kernel/peak-memory.ts')).href;
const OF_MIB = 2 ** 20;

/** A process that holds so much and starts another, which says its own peak and the usage that the system tells of it. */
const parentOf = (mebibytes: number, child: string): string => `
  import { spawnSync } from 'node:child_process';
  const held = Buffer.alloc(${mebibytes * OF_MIB}, 1);
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(child)}]);
  process.stdout.write(stdout);
  if (held[0] !== 1) process.exit(1);
`;

const child = (mebibytes: number): string => `
  import { peakResidentBytes } from ${JSON.stringify(PEAK)};
  let held = Buffer.alloc(${mebibytes * OF_MIB}, 1);
  held = undefined;
  console.log(JSON.stringify({ peak: peakResidentBytes(), usage: process.resourceUsage().maxRSS * 1024 }));
`;

test('the peak of a process is its own, whoever started it', () => {
  const said = (own: number, parent: number): { peak: number; usage: number } =>
    JSON.parse(
      spawnSync(process.execPath, ['--input-type=module', '-e', parentOf(parent, child(own))], { encoding: 'utf8' })
        .stdout,
    ) as { peak: number; usage: number };
  const [small, large] = [said(0, 500), said(300, 0)];
  expect(small.peak).toBeLessThan(300 * OF_MIB);
  expect(small.usage).toBeGreaterThan(400 * OF_MIB);
  expect(large.peak).toBeGreaterThan(300 * OF_MIB);
});
