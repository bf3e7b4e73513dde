/** `npm run rotate-secrets`: new secrets, read by what runs, before the old ones open no more. */
import { oneOfOption, readArguments, runCommand } from '@spine-green/runtime/command-line';
import { managedSubstrate, openManagedPlace } from '../lib/platform/managed-place.ts';
import { correlationOf } from '../stack-change/approval.ts';
import { type Rotation, rotateSecrets } from './rotate.ts';

const SECRETS = ['gate_keys', 'database'] as const;

const HELP = `usage: npm run rotate-secrets -- --secrets NAME --correlation NAME

Writes new secrets, starts every service that runs again, and lets the old keys open no more. It refuses while a lane runs, goes
no further than the first thing that fails, and rotates anew when it is started again. What it does not do yet it says each time.

  --secrets NAME      ${SECRETS.join(' or ')}
  --correlation NAME  name by which the dispatch is found again
  --substrate NAME    dev_min (default) or emulated, where AWS_ENDPOINT_URL names what answers
  --help              this text

exit codes: 0 rotated, 1 refused or failed, 64 E_USAGE`;

const option = { type: 'string' } as const;
const OPTIONS = { secrets: option, correlation: option, substrate: option };

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { values } = readArguments({ args, options: OPTIONS });
  const secrets = oneOfOption('--secrets', SECRETS, values.secrets);
  const asked = { secrets, correlationId: correlationOf(values.correlation) };
  const place = openManagedPlace(managedSubstrate(values.substrate));
  try {
    const rotation = await rotateSecrets(place, asked);
    process.stdout.write(`${linesOf(rotation).join('\n')}\n`);
    return rotation.snapshot.blockers.length === 0 ? 0 : 1;
  } finally {
    await place.compute.close();
  }
}

function linesOf({ key, snapshot }: Rotation): readonly string[] {
  const {
    rotation_target: secrets,
    rotation_outcome: outcome,
    elapsed_ms: ms,
    written,
    restarted,
    planned,
    blockers,
  } = snapshot;
  return [
    `${secrets}: ${outcome} in ${Math.round(ms / 1000)} s`,
    ...written.map((one) => `${one.step} ${one.path}: ${one.failure ?? `version ${one.version_after}`}`),
    ...restarted.map(({ service, failure }) => `${service}: ${failure ?? 'started again'}`),
    ...planned.map(({ step, reason }) => `planned ${step}: ${reason}`),
    ...blockers.map((code) => `blocker ${code}`),
    `snapshot ${key}`,
  ];
}
