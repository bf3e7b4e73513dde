/** `npm run rightsizing`: what services and jobs should reserve by what they used. */
import { handle } from '@spine-green/evidence-schemas';
import { readArguments, runCommand } from '@spine-green/runtime/command-line';
import { cloudwatchUsage } from '@spine-green/runtime/substrate/usage/cloudwatch';
import { managedSubstrate, openManagedPlace } from '../lib/platform/managed-place.ts';
import { type Rightsizing, reportSizes } from './report.ts';

const [HOURS, PERIOD_S] = [handle('RIGHTSIZE_LOOKBACK_HOURS'), handle('RIGHTSIZE_CW_PERIOD_SECONDS')];

const HELP = `usage: npm run rightsizing

Reads what every service used of what it reserves, over ${HOURS} hours in periods of ${PERIOD_S} s, and which tasks were killed;
writes down what they should reserve. It recommends and changes nothing. Of jobs it knows only whether they were killed.

  --substrate NAME  dev_min (default) or emulated, where AWS_ENDPOINT_URL names what answers
  --help            this text

exit codes: 0 written, 1 something cannot be read, 64 E_USAGE`;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { values } = readArguments({ args, options: { substrate: { type: 'string' } } });
  const { substrate: named } = values;
  const substrate = managedSubstrate(named);
  const usage = cloudwatchUsage(handle('AWS_REGION'), handle('ECS_CLUSTER_NAME'));
  process.stdout.write(`${linesOf(await reportSizes(openManagedPlace(substrate), usage)).join('\n')}\n`);
  return 0;
}

function linesOf({ key, report }: Rightsizing): readonly string[] {
  const of = ({ cpu, memory_mib }: { readonly cpu: number; readonly memory_mib: number }) => `${cpu}/${memory_mib}`;
  const percent = (value: number | null) => (value === null ? '-' : `${value} %`);
  return [
    ...report.rows.map(({ kind, name, current, recommended, p95, verdict, reasons }) =>
      [
        `${kind} ${name}: ${verdict}${verdict === 'upsize' || verdict === 'downsize' ? ` to ${of(recommended)}` : ''}`,
        `reserves ${of(current)}, p95 ${percent(p95.cpu)} of CPU and ${percent(p95.memory)} of memory`,
        ...(reasons.length === 0 ? [] : [reasons.join(' ')]),
      ].join('; '),
    ),
    ...(report.rows.length === 0 ? ['no service and no family of the platform is there'] : []),
    `report ${key}`,
  ];
}
