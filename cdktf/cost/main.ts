/** `npm run cost:estimate`: what a profile would cost before anything is spent, and a refusal when that is above the budget. */
import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { readArguments, runCommand, usageFault, wholeNumber } from '@spine-green/runtime/command-line';
import { synthesisedTexts } from '../app.ts';
import { ENVIRONMENTS } from '../config/environments.ts';
import { readPlan } from '../laws/plan.ts';
import { type CostEstimate, estimateCost } from './estimate.ts';
import { PRICED_REGION, PRICES, PRICES_AS_OF } from './prices.ts';
import { PROFILES, type ProfileName } from './usage.ts';

const RUNS_MAX = 1000;
const HELP = `usage: npm run cost:estimate -- [--profile NAME] [--runs N] [--json]

Prices the synthesised stacks and a bound for what a run uses, by phase and by month, from the table in cdktf/cost/prices.ts.

${Object.entries(PROFILES)
  .map(([name, { says }]) => `  --profile ${name.padEnd(14)} ${says}`)
  .join('\n')}
  --runs N                 runs in the month, 1 when absent
  --json                   the estimate as JSON on one line, and nothing else
  --help                   this text

exit codes: 0 within the budget, 1 E_COST_OVER_BUDGET or E_COST_UNPRICED, 64 E_USAGE`;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

function main(args: string[]): number {
  const { values } = readArguments({
    args,
    options: { profile: { type: 'string' }, runs: { type: 'string' }, json: { type: 'boolean' } },
  });
  const profile = profileOf(values.profile ?? 'dev_min');
  const runsPerMonth = wholeNumber('--runs', values.runs ?? '1', { most: RUNS_MAX });
  const [environment] = ENVIRONMENTS;
  if (environment === undefined) throw usageFault('there is no environment to price');
  const { resources } = readPlan({ texts: synthesisedTexts(environment), values: {} });
  const estimate = estimateCost(resources, { profile, runsPerMonth });
  const text = values.json ? JSON.stringify({ prices_as_of: PRICES_AS_OF, ...estimate }) : describe(estimate);
  process.stdout.write(`${text}\n`);
  refuseAboveBudget(estimate);
  return 0;
}

function profileOf(name: string): ProfileName {
  if (Object.hasOwn(PROFILES, name)) return name as ProfileName;
  throw usageFault(`--profile ${name} is none of ${Object.keys(PROFILES).join(', ')}`);
}

function refuseAboveBudget({ monthUsd, profile, runsPerMonth }: CostEstimate): void {
  const [limit, stop] = [handle('TOTAL_MONTHLY_BUDGET_LIMIT_AMOUNT'), handle('TOTAL_BUDGET_ALERT_3_AMOUNT')].map(
    Number,
  );
  if (limit === undefined || stop === undefined || monthUsd < stop) return;
  const reached = monthUsd < limit ? `the stop at ${stop}` : `the budget of ${limit}`;
  throw new PlatformError(
    'E_COST_OVER_BUDGET',
    `${runsPerMonth} times ${profile} is ${monthUsd.toFixed(2)} USD a month, which reaches ${reached} USD`,
  );
}

function describe(estimate: CostEstimate): string {
  const phases = [...new Set(estimate.lines.map(({ phase }) => phase))];
  return [
    `Prices of ${PRICES_AS_OF}, ${PRICED_REGION}, USD. Every lane is taken to use its whole budget of time.`,
    '',
    ...phases.flatMap((phase) => {
      const lines = estimate.lines.filter((one) => one.phase === phase);
      const total = lines.reduce((sum, { usd }) => sum + usd, 0);
      return [
        `${(phase === 'standing' ? 'month' : phase).padEnd(8)}${amount(total)}`,
        ...lines.map(({ price, quantity, usd }) => {
          const { per, of } = PRICES[price];
          return `  ${amount(usd)}  ${quantity.toFixed(2).padStart(10)} ${per.padEnd(14)} ${of}`;
        }),
      ];
    }),
    '',
    `a run         ${amount(estimate.runUsd)}`,
    `without a run ${amount(estimate.standingUsd)}  a month`,
    `${estimate.runsPerMonth} a month     ${amount(estimate.monthUsd)}`,
  ].join('\n');
}

function amount(usd: number): string {
  return usd.toFixed(2).padStart(8);
}
