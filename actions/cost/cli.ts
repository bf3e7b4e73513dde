/** `npm run cost`: what the month has cost, and whether anything may go on. */
import { resolve } from 'node:path';
import { readArguments, runCommand, usageFault } from '@spine-green/runtime/command-line';
import { confluentBilling } from '@spine-green/runtime/substrate/billing/confluent';
import { callerFolder, ciIdentity, findSecretVariable } from '../lib/io/inputs.ts';
import { type ManagedPlace, managedSubstrate, openManagedPlace } from '../lib/platform/managed-place.ts';
import { type StopOutcome, stopOverCost } from './budget-stop.ts';
import { keepReading, keptReading } from './kept-reading.ts';
import { type CostReading, readCost } from './reading.ts';

const HELP = `usage: npm run cost -- --account ID [--keep FILE]
       npm run cost -- --settle READING

Reads the bill of the month, of AWS and of the bus, against the alerts of the registry, and what could go on costing. What
cannot be read fails. CONFLUENT_BILLING_KEY and CONFLUENT_BILLING_SECRET hold the key of the billing account of the bus.
At the last alert it sets the budget stop of the ledger, which an operator's reset alone clears.

  --account ID      AWS account, twelve digits
  --keep FILE       only reads, and adds to the file a line that says where the reading lies; judges and sets nothing
  --settle READING  judges what such a line says behind its equals sign, and sets the stop: for a role that may write
                    the ledger and read no bill
  --substrate NAME  dev_min (default) or emulated, where AWS_ENDPOINT_URL names what answers
  --help            this text

exit codes: 0 every check holds or the reading was kept, 1 a check does not hold, 64 E_USAGE`;

const OPTIONS = {
  account: { type: 'string' },
  keep: { type: 'string' },
  settle: { type: 'string' },
  substrate: { type: 'string' },
} as const;

const STOPS: Readonly<Record<StopOutcome | 'unknown', string>> = {
  set: 'budget stop set: nothing but the teardown goes on until an operator resets it',
  set_before: 'the budget stop was set before',
  not_due: 'no budget stop is due',
  no_ledger: 'there is no ledger in which a stop could be set',
  unknown: 'the amount is unknown, so no stop could be set over it: find out before anything is activated',
};

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { values } = readArguments({ args, options: OPTIONS });
  const { account = '', substrate: named, keep, settle: settled } = values;
  const substrate = managedSubstrate(named);
  if (settled !== undefined) {
    const place = openManagedPlace(substrate);
    return settle(place, await keptReading(settled, place.evidence));
  }
  if (!/^\d{12}$/.test(account)) throw usageFault('--account is twelve digits');
  const [key, secret] = ['CONFLUENT_BILLING_KEY', 'CONFLUENT_BILLING_SECRET'].map(findSecretVariable);
  const billing = key === undefined || secret === undefined ? undefined : confluentBilling({ key, secret });
  const place = openManagedPlace(substrate);
  const reading = await readCost({ ...place, account, billing });
  if (keep === undefined) return settle(place, reading);
  keepReading(resolve(callerFolder(), keep), reading);
  process.stdout.write(`${linesOf(reading).join('\n')}\n`);
  return 0;
}

/** The stop first: what fails afterwards fails with it set. */
async function settle({ evidence, substrate, clock }: ManagedPlace, reading: CostReading): Promise<number> {
  const writer = { target: evidence, env: substrate, clock, ci: ciIdentity() };
  const stop = reading.cost === undefined ? 'unknown' : await stopOverCost(writer, reading.cost);
  process.stdout.write(`${[...linesOf(reading), STOPS[stop]].join('\n')}\n`);
  return reading.snapshot.blockers.length === 0 ? 0 : 1;
}

function linesOf({ snapshot, cost, key }: CostReading): readonly string[] {
  const { combined, checks } = snapshot;
  return [
    combined === null
      ? 'the combined cost is unknown'
      : `${combined.amount} USD, ${combined.utilization_pct} % of the limit`,
    ...checks.map(({ id, pass, fails }) => `${id} ${pass ? 'pass' : fails}`),
    ...(cost === undefined ? [] : [`cost ${cost.key} version ${cost.version_id}`]),
    `snapshot ${key}`,
  ];
}
