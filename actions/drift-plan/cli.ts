/** `npm run drift-plan`: whether what exists is what the stacks say. */
import { resolve } from 'node:path';
import { neededOption, readArguments, runCommand, usageFault } from '@spine-green/runtime/command-line';
import { callerFolder, terraformEnvironment } from '../lib/io/inputs.ts';
import { managedSubstrate, openManagedPlace } from '../lib/platform/managed-place.ts';
import { DRIFT_STACKS, type DriftReport, reportDrift } from './report.ts';

const HELP = `usage: npm run drift-plan -- --synth FOLDER [STACK...]

Plans the synthesised stacks against their states with a real Terraform, changes nothing, and writes down what each plan says.

  STACK             ${DRIFT_STACKS.join(', ')}; all of them when none is named
  --synth FOLDER    where the stacks lie, one folder each: <environment>/stacks below what npm run synth -- --out wrote
  --plugins FOLDER  where providers lie, for a machine that does not reach their registry
  --substrate NAME  dev_min (default) or emulated, where AWS_ENDPOINT_URL names what answers
  --help            this text

Variables come as TF_VAR_<name>; those that no state keeps may be left out. A stack whose state holds nothing is absent.

exit codes: 0 nothing differs, 1 something does or cannot be read, 64 E_USAGE`;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const option = { type: 'string' } as const;
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: { synth: option, plugins: option, substrate: option },
  });
  const { plugins, substrate: named } = values;
  const substrate = managedSubstrate(named);
  const synth = neededOption('--synth', values.synth);
  const unknown = positionals.filter((name) => !DRIFT_STACKS.some((one) => one === name));
  if (unknown.length > 0) throw usageFault(`there is no stack ${unknown.join(', ')}`);
  const report = await reportDrift(openManagedPlace(substrate), {
    synthesised: resolve(callerFolder(), synth),
    stacks: positionals.length === 0 ? DRIFT_STACKS : DRIFT_STACKS.filter((one) => positionals.includes(one)),
    environment: terraformEnvironment(),
    plugins: plugins === undefined ? undefined : resolve(callerFolder(), plugins),
  });
  process.stdout.write(`${linesOf(report).join('\n')}\n`);
  return report.snapshot.blockers.length === 0 ? 0 : 1;
}

function linesOf({ key, snapshot }: DriftReport): readonly string[] {
  return [
    ...snapshot.stacks.flatMap(({ stack, verdict, reason, drifted, planned }) => [
      `${stack}: ${verdict}${reason === null ? '' : `, ${reason}`}`,
      ...(verdict === 'absent' ? [] : planned).map((one) => `  ${one.actions.join(' and ')} ${one.address}`),
      ...drifted.map(({ address }) => `  changed beside Terraform: ${address}`),
    ]),
    ...snapshot.blockers.map((code) => `blocker ${code}`),
    `snapshot ${key}`,
  ];
}
