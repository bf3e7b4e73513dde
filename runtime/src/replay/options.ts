import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface ReplayOptions {
  readonly world: string;
  /** First and last judged day, inclusive, as day numbers since 1970. */
  readonly days: { readonly from: number; readonly to: number };
  readonly out: string | undefined;
  /** Where the features of the judged days go as CSV, for training. */
  readonly features: string | undefined;
}

export const HELP = `Usage: npm run replay -- --world DIR [options]

Computes features and scores of a sealed world in event order, with labels 7 days after their flows, and
reports how good the scores are on the judged days.

  --world DIR      folder of a sealed engine run
  --from DATE      first judged day, like 2018-08-08 (default: the first of the world)
  --to DATE        last judged day (default: the last of the world)
  --out DIR        writes quality.json there
  --features FILE  writes the features of the judged days as CSV, with what they turned out to be
  --help           this text`;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Throws what is wrong in words. */
export function parseReplayOptions(args: readonly string[], folder: string): ReplayOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      world: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      out: { type: 'string' },
      features: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return 'help';
  if (values.world === undefined) throw new Error('--world is needed');
  const days = { from: dayOf('--from', values.from, 0), to: dayOf('--to', values.to, 1_000_000) };
  if (days.from > days.to) throw new Error('--from is after --to');
  const place = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : resolve(folder, path);
  return { world: resolve(folder, values.world), days, out: place(values.out), features: place(values.features) };
}

function dayOf(name: string, text: string | undefined, absent: number): number {
  if (text === undefined) return absent;
  const millis = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(millis)) throw new Error(`${name} ${JSON.stringify(text)} is no date like 2018-08-08`);
  return millis / 86_400_000;
}
