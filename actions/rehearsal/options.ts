import { resolve } from 'node:path';
import { readArguments, usageFault, wholeNumber } from '@spine-green/runtime/command-line';

const SUBSTRATES = ['embedded', 'emulated'] as const;
export type RehearsedSubstrate = (typeof SUBSTRATES)[number];

export interface RehearsalOptions {
  /** Folder of an engine run; absent: a world is generated. */
  readonly world: string | undefined;
  readonly days: number | undefined;
  readonly out: string;
  readonly keep: boolean;
  /** Runs every lane a second time after it passed. */
  readonly twice: boolean;
  readonly profile: 'rehearsal';
  readonly substrate: RehearsedSubstrate;
  readonly flows: number;
  readonly seed: string;
  /** Events a second; 0 for as many as the gate takes; undefined for what the services keep up with. */
  readonly rate: number | undefined;
  /** File with the address and credentials of a Kafka broker; absent: the table log of the embedded database. */
  readonly broker: string | undefined;
}

/** Events a second at which two cores decided most events of a rehearsal as ALLOW; at twice of it 89 or 57 of a hundred. */
export const RATE_DEFAULT = 200;
export const FLOWS_DEFAULT = 500;
/** Part of the budget of a lane in which a stream ends, so that a slow minute does not breach it. */
const BUDGET_SHARE = 0.8;

/** The rate of a stream for which nobody named one: the default, or what ends it within the budget of its lane. */
export const rateFor = (rows: number, budgetSeconds: number): number =>
  Math.max(RATE_DEFAULT, Math.ceil(rows / (BUDGET_SHARE * budgetSeconds)));

export const HELP = `usage: npm run rehearse [-- options]

Runs the phases M0..M9 of the migration on this machine, through the built actions, and verifies the evidence.

  --world DIR      folder of a sealed engine run (default: a world is generated)
  --days N         stream the first N days of the world only
  --flows N        size of a generated world, in flows (default ${FLOWS_DEFAULT}, at least 150; a flow makes 5 events)
  --seed N         seed of a generated world (default 7)
  --rate N         events to stream a second (default ${RATE_DEFAULT}, which the services behind the gate keep up with on two
                   cores, and more where a world would not end within the budget of its lane; 0: as many as the gate
                   takes, and the run waits for them afterwards)
  --out DIR        where the run and its bundle go (default .rehearsal); every run gets a folder of its own
  --keep           keep the working state (object store, registry) beside the bundle
  --twice          run every lane a second time after it passed, as an operator may at any moment
  --substrate NAME embedded (default: this machine) or emulated (a region of AWS that is emulated, with a real Terraform, a real
                   broker and a real database behind it; it needs a clean checkout and takes some 20 minutes)
  --profile NAME   rehearsal (shorter waits, same checks)
  --broker FILE    use the Kafka broker that the file names instead of the table log; its user is held to use topics
                   and may not make them, so the file names who does (member administrator) or they are there
  --help           this text

Before anything is made, the machine is looked at, and what is missing is said with what mends it. Paths are relative to
the folder in which the command is typed. Ctrl-C tears everything down and keeps what was written until then.

exit codes: 0 every phase advanced and the bundle verifies, 1 held or not verified, 64 E_USAGE,
            78 the machine lacks something and nothing was started, 130 interrupted`;

/**
 * Throws E_USAGE for anything that is not an option. Paths are absolute afterwards, as seen from the
 * folder in which the command was typed.
 */
export function parseOptions(args: readonly string[], folder: string = process.cwd()): RehearsalOptions {
  const { values } = readArguments({
    args: [...args],
    options: {
      world: { type: 'string' },
      days: { type: 'string' },
      out: { type: 'string', default: '.rehearsal' },
      keep: { type: 'boolean', default: false },
      twice: { type: 'boolean', default: false },
      profile: { type: 'string', default: 'rehearsal' },
      substrate: { type: 'string', default: 'embedded' },
      flows: { type: 'string', default: String(FLOWS_DEFAULT) },
      seed: { type: 'string', default: '7' },
      rate: { type: 'string' },
      broker: { type: 'string' },
    },
  });
  if (values.profile !== 'rehearsal') throw usageFault(`--profile ${values.profile}: only rehearsal exists`);
  const substrate = SUBSTRATES.find((one) => one === values.substrate);
  if (substrate === undefined) throw usageFault(`--substrate ${values.substrate}: one of ${SUBSTRATES.join(', ')}`);
  return {
    substrate,
    world: values.world === undefined ? undefined : resolve(folder, values.world),
    days: values.days === undefined ? undefined : wholeNumber('--days', values.days, { most: 3650 }),
    out: resolve(folder, values.out),
    keep: values.keep,
    twice: values.twice,
    profile: values.profile,
    flows: wholeNumber('--flows', values.flows, { least: 150, most: 10_000_000 }),
    seed: String(wholeNumber('--seed', values.seed, { most: Number.MAX_SAFE_INTEGER })),
    rate: values.rate === undefined ? undefined : wholeNumber('--rate', values.rate, { least: 0, most: 1_000_000 }),
    broker: values.broker === undefined ? undefined : resolve(folder, values.broker),
  };
}
