import { type HandleKey, handle, PlatformError } from '@spine-green/evidence-schemas';
import {
  BUILT_DAEMONS,
  DAEMONS,
  type Daemon,
  daemonIdentity,
  LISTENERS,
  listenerOf,
  type ModeName,
  type Need,
  OPS_PORT,
  PACKS,
  type Pack,
  taskFamilyOf,
} from '@spine-green/runtime/catalog';
import type { TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import { getDeclaredTask } from '../posture/declared-tasks.ts';
import { permittedSkips } from '../rules/conformance-skips.ts';
import type { LaneContext } from '../run/lane.ts';
import { pinnedDigests } from '../run/pinned-digests.ts';
import { getEmbeddedStack } from './stack.ts';
import { taskSpec } from './tasks.ts';

export { PACKS, type Pack };

/** Where the contract puts a daemon, whether this image has it or not. */
export interface ServicePlace {
  readonly handle: HandleKey;
  /** The one concrete name of the handle. */
  readonly service: string;
  readonly pack: Pack;
}

export interface ServiceEntry extends ServicePlace {
  readonly mode: ModeName;
  readonly spec: TaskSpec;
}

/** All thirteen places of the contract, in the order of their start (01, M4). */
export const servicePlaces = (): readonly ServicePlace[] =>
  DAEMONS.map(({ handle: key, pack }) => ({ handle: key, service: handle(key), pack }));

/** The daemons of this release with the task that each one runs for the active run, in the order of their start.
 * The same call gives the same specs while image, run and stack stay, so that a digest of them is a revision. */
export async function serviceMap(context: LaneContext): Promise<readonly ServiceEntry[]> {
  const entries: ServiceEntry[] = [];
  for (const daemon of BUILT_DAEMONS) {
    const { handle: key, pack, mode } = daemon;
    entries.push({ handle: key, service: handle(key), pack, mode, spec: await serviceSpec(context, daemon) });
  }
  return entries;
}

async function serviceSpec(context: LaneContext, daemon: Daemon): Promise<TaskSpec> {
  const { mode, ports, environment, needs } = daemon;
  const needed = await Promise.all(needs.map(async (need) => NEEDS[need](context)));
  return taskSpec(context, mode, {
    ...daemonIdentity(daemon),
    // Processes of one machine share its ports, tasks of a cluster have an interface each.
    ...(ports.ops ? listenerOf('OPS_PORT', LOOPBACK, context.substrate === 'embedded' ? 0 : OPS_PORT) : {}),
    ...Object.fromEntries(environment.map((key) => [key, handle(key, context.handleInputs)])),
    ...Object.assign({}, ...needed),
  });
}

type Environment = Readonly<Record<string, string>>;

/** Processes of one machine meet here, and inside of a task its health is asked for. */
const LOOPBACK = '127.0.0.1';

/** How each need of a daemon is met for the active run. */
const NEEDS: Readonly<Record<Need, (context: LaneContext) => Environment | Promise<Environment>>> = {
  'gate listener': (context) => listens(context, 'gate listener', 'ig_port'),
  'case listener': (context) => listens(context, 'case listener', 'cm_port'),
  'label listener': (context) => listens(context, 'label listener', 'ls_port'),
  'scenario run': async (context) => ({ SCENARIO_RUN_ID: await scenarioRunId(context) }),
  'roster of daemons': () => ({ CONFORMANCE_COMPONENTS: BUILT_DAEMONS.map(({ mode }) => mode).join(',') }),
  'permitted skips': skipsEnvironment,
};

/** An embedded stack reserved a port of this machine; elsewhere a task listens on its own interface, where the registry says. */
async function listens(
  { session: { config } }: LaneContext,
  need: keyof typeof LISTENERS,
  reserved: 'ig_port' | 'cm_port' | 'ls_port',
): Promise<Environment> {
  const port = LISTENERS[need];
  if (config.substrate !== 'embedded') return listenerOf(port, handle('IG_LISTEN_ADDR'), handle(port));
  return listenerOf(port, LOOPBACK, (await getEmbeddedStack(config))[reserved]);
}

/**
 * Port at which the running stack lets the gate be found: an embedded one reserved it, a managed one maps it in the gate's
 * definition. Throws E_STACK_ABSENT, E_COMPUTE_DEFINITION_UNKNOWN, and E_COMPUTE_REFUSED for a definition with another
 * number of ports than one.
 */
export async function gatePort({ session }: Pick<LaneContext, 'session'>): Promise<number> {
  const { config } = session;
  if (config.substrate === 'embedded') return (await getEmbeddedStack(config)).ig_port;
  const { arn, containers } = await getDeclaredTask(await session.posture(), taskFamilyOf('ig', handle('NAME_PREFIX')));
  const [port, second] = containers.flatMap(({ ports }) => ports);
  if (port !== undefined && second === undefined) return port;
  throw new PlatformError('E_COMPUTE_REFUSED', `${arn} does not map one port`);
}

/** A list without a member is no value of an environment; the key is then absent. */
function skipsEnvironment({ substrate }: LaneContext): Environment {
  const skips = permittedSkips(substrate);
  return skips.length === 0 ? {} : { CONFORMANCE_SKIPS_PERMITTED: skips.join(',') };
}

/** The scenario run that M3.C pinned. Throws E_HANDOVER_UNREADABLE when its snapshot names none. */
export const scenarioRunId = async (context: Pick<LaneContext, 'source'>): Promise<string> =>
  (await pinnedDigests(context)).scenarioRunId;
