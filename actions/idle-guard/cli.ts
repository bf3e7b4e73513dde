/** `npm run idle-guard`: one tick of the guard, or a heartbeat of whoever needs the substrate. */
import { handle } from '@spine-green/evidence-schemas';
import { readArguments, runCommand, usageFault, wholeNumber } from '@spine-green/runtime/command-line';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { writeHeartbeat } from '../lib/platform/heartbeat.ts';
import { managedSubstrate, openManagedPlace } from '../lib/platform/managed-place.ts';
import { idleTick } from './tick.ts';

const HELP = `usage: npm run idle-guard -- [--mode NAME] [--ttl MINUTES]
       npm run idle-guard -- --beat --run ID --phase M6 --profile NAME --writer NAME --minutes N

Reads what runs on the managed substrate and who says that it is needed; what nobody needs is stopped. Every doubt stops.
With --beat it writes that somebody needs the substrate, and stops nothing.

  --mode NAME       stop_services (what the registry says) or observe_only
  --ttl MINUTES     age at which a heartbeat counts no more, 1 to 1440
  --minutes N       for how long the heartbeat is good, 1 to 720
  --substrate NAME  dev_min (default) or emulated, where AWS_ENDPOINT_URL names what answers
  --help            this text

exit codes: 0 nothing is idle or it was stopped, 1 the snapshot has blockers, 64 E_USAGE`;

const OPTIONS = {
  mode: { type: 'string' },
  ttl: { type: 'string' },
  beat: { type: 'boolean' },
  run: { type: 'string' },
  phase: { type: 'string' },
  profile: { type: 'string' },
  writer: { type: 'string' },
  minutes: { type: 'string' },
  substrate: { type: 'string' },
} as const;

type Values = Readonly<Partial<Record<keyof typeof OPTIONS, string | boolean>>>;

const BEAT_MINUTES_MAX = 720;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { values } = readArguments({ args, options: OPTIONS });
  const substrate = managedSubstrate(values.substrate);
  const place = openManagedPlace(substrate);
  try {
    return values.beat === true ? await beat(place, values) : await tick(place, values);
  } finally {
    await place.compute.close();
  }
}

type Place = ReturnType<typeof openManagedPlace>;

async function tick(place: Place, { ttl, mode }: Values): Promise<number> {
  const { key, versionId, snapshot } = await idleTick(place, { ttlMinutes: text(ttl), mode: text(mode) });
  const { activity, breach, reasons, actions, remaining, blockers } = snapshot;
  const lines = [
    breach ? `idle: ${reasons.join(', ')}` : activity ? 'something runs and is needed' : 'nothing runs',
    ...actions.map(({ act, target, outcome, failure }) => `${act} ${target}: ${failure ?? outcome}`),
    ...(remaining ?? []).map((one) => `still there: ${one}`),
    ...blockers.map((code) => `blocker ${code}`),
    `snapshot ${key} version ${versionId}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return blockers.length === 0 ? 0 : 1;
}

async function beat(place: Place, { run, phase, profile, writer, minutes }: Values): Promise<number> {
  const named = { platform_run_id: text(run), phase: text(phase), phase_profile: text(profile), writer: text(writer) };
  const missing = Object.entries(named).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length > 0 || minutes === undefined)
    throw usageFault(`--beat needs ${[...missing, 'minutes'].join(', ')}`);
  const good = wholeNumber('--minutes', String(minutes), { most: BEAT_MINUTES_MAX });
  const now = nowUtc(place.clock);
  const version = await writeHeartbeat(place.parameters, handle('HEARTBEAT_PARAM_PATH'), {
    ...(named as Record<keyof typeof named, string>),
    updated_at_utc: now,
    expires_at_utc: new Date(Date.parse(now) + good * 60_000).toISOString(),
  });
  process.stdout.write(`heartbeat version ${version}, good for ${good} minutes\n`);
  return 0;
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
