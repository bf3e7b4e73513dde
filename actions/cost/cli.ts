/** `npm run cost`: what the month has cost, and whether anything may go on. */
import { readArguments, runCommand, usageFault } from '@spine-green/runtime/command-line';
import { confluentBilling } from '@spine-green/runtime/substrate/billing/confluent';
import { findSecretVariable } from '../lib/io/inputs.ts';
import { MANAGED_SUBSTRATES, openManagedPlace } from '../lib/platform/managed-place.ts';
import { readCost } from './reading.ts';

const HELP = `usage: npm run cost -- --account ID

Reads the bill of the month, of AWS and of the bus, against the alerts of the registry, and what could go on costing. What
cannot be read fails. CONFLUENT_BILLING_KEY and CONFLUENT_BILLING_SECRET hold the key of the billing account of the bus.

  --account ID      AWS account, twelve digits
  --substrate NAME  dev_min (default) or emulated, where AWS_ENDPOINT_URL names what answers
  --help            this text

exit codes: 0 every check holds, 1 one does not, 64 E_USAGE`;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { values } = readArguments({ args, options: { account: { type: 'string' }, substrate: { type: 'string' } } });
  const { account = '', substrate: named = 'dev_min' } = values;
  const substrate = MANAGED_SUBSTRATES.find((one) => one === named);
  if (substrate === undefined) throw usageFault(`--substrate ${named} is none of ${MANAGED_SUBSTRATES.join(', ')}`);
  if (!/^\d{12}$/.test(account)) throw usageFault('--account is twelve digits');
  const [key, secret] = ['CONFLUENT_BILLING_KEY', 'CONFLUENT_BILLING_SECRET'].map(findSecretVariable);
  const billing = key === undefined || secret === undefined ? undefined : confluentBilling({ key, secret });
  const reading = await readCost({ ...openManagedPlace(substrate), account, billing });
  const { combined, budget_stop, checks, blockers } = reading.snapshot;
  const lines = [
    combined === null
      ? 'the combined cost is unknown'
      : `${combined.amount} USD, ${combined.utilization_pct} % of the limit`,
    ...checks.map(({ id, pass, fails }) => `${id} ${pass ? 'pass' : fails}`),
    ...(budget_stop
      ? ['nothing may be activated: set the budget stop of the ledger over the snapshot of the cost']
      : []),
    ...(reading.cost === undefined ? [] : [`cost ${reading.cost.key} version ${reading.cost.version_id}`]),
    `snapshot ${reading.key}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return blockers.length === 0 ? 0 : 1;
}
