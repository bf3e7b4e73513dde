import { resolve } from 'node:path';
import { readArguments, usageFault } from '../command-line.ts';

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
  --out DIR        writes quality.json there and quality.html, the same with plots
  --features FILE  writes the features of the judged days as CSV, with what they turned out to be
  --help           this text

exit codes: 0 reported, 1 it cannot be read, 64 E_USAGE, 130 interrupted`;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Throws E_USAGE. */
export function parseReplayOptions(args: readonly string[], folder: string): ReplayOptions {
  const { values } = readArguments({
    args: [...args],
    options: {
      world: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      out: { type: 'string' },
      features: { type: 'string' },
    },
  });
  if (values.world === undefined) throw usageFault('--world is needed');
  const days = { from: dayOf('--from', values.from, 0), to: dayOf('--to', values.to, 1_000_000) };
  if (days.from > days.to) throw usageFault('--from is after --to');
  const place = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : resolve(folder, path);
  return { world: resolve(folder, values.world), days, out: place(values.out), features: place(values.features) };
}

function dayOf(name: string, text: string | undefined, absent: number): number {
  if (text === undefined) return absent;
  const millis = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(millis)) throw usageFault(`${name} ${JSON.stringify(text)} is no date like 2018-08-08`);
  return millis / 86_400_000;
}
