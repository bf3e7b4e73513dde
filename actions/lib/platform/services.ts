import { type HandleKey, handle } from '@spine-green/evidence-schemas';
import { MODES, type ModeName } from '@spine-green/runtime/catalog';
import type { TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import type { LaneContext } from '../run/lane.ts';
import { permittedSkips } from './conformance-skips.ts';
import { getStack } from './stack.ts';
import { taskSpec } from './tasks.ts';

/** Packs in the order of their start (01, M4.F-C01). */
export const PACKS = ['control_ingress', 'rtdl_core', 'rtdl_decision_lane', 'case_labels', 'obs_gov'] as const;
export type Pack = (typeof PACKS)[number];

type ServiceHandle = Extract<HandleKey, `SVC_${string}`>;

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

const HANDLES: Readonly<Record<Pack, readonly ServiceHandle[]>> = {
  control_ingress: ['SVC_IG'],
  rtdl_core: ['SVC_RTDL_CORE_ARCHIVE_WRITER', 'SVC_RTDL_CORE_IEG', 'SVC_RTDL_CORE_OFP', 'SVC_RTDL_CORE_CSFB'],
  rtdl_decision_lane: ['SVC_DECISION_LANE_DL', 'SVC_DECISION_LANE_DF', 'SVC_DECISION_LANE_AL', 'SVC_DECISION_LANE_DLA'],
  case_labels: ['SVC_CASE_TRIGGER', 'SVC_CM', 'SVC_LS'],
  obs_gov: ['SVC_ENV_CONFORMANCE'],
};

/** All thirteen places of the contract, in the order of their start (01, M4). */
export const servicePlaces = (): readonly ServicePlace[] =>
  PACKS.flatMap((pack) => HANDLES[pack].map((key) => ({ handle: key, service: handle(key), pack })));

/** The daemons of this release with the task that each one runs for the active run, in the order of their start.
 * The same call gives the same specs while image, run and stack stay, so that a digest of them is a revision. */
export async function serviceMap(context: LaneContext): Promise<readonly ServiceEntry[]> {
  const prefix = `${handle('NAME_PREFIX')}-`;
  const entries: ServiceEntry[] = [];
  for (const place of servicePlaces()) {
    const found = MODES.find((one) => one.kind === 'daemon' && prefix + one.service === place.service);
    if (found !== undefined)
      entries.push({ ...place, mode: found.mode, spec: await serviceSpec(context, found.mode, place.pack) });
  }
  return entries;
}

async function serviceSpec(context: LaneContext, mode: ModeName, pack: Pack): Promise<TaskSpec> {
  return taskSpec(context, mode, {
    // Who the task is, independent of what its log says (05, section 7).
    FP_PACK_ID: pack,
    FP_RUNTIME_MODE: mode === 'ig' ? 'service' : 'worker',
    FP_COMPONENT_MODE: mode.replaceAll('-', '_'),
    OPS_LISTEN_ADDR: '127.0.0.1',
    OPS_PORT: '0',
    ...(await OWN_ENVIRONMENT[mode]?.(context)),
  });
}

type Environment = Readonly<Record<string, string>>;

/** What each daemon needs beyond what every task gets. */
const OWN_ENVIRONMENT: Readonly<Partial<Record<ModeName, (context: LaneContext) => Promise<Environment>>>> = {
  ig: async ({ session }) => ({
    IG_LISTEN_ADDR: '127.0.0.1',
    IG_PORT: String((await getStack(session.config)).ig_port),
    IG_AUTH_MODE: handle('IG_AUTH_MODE'),
  }),
  'archive-writer': async () => ({
    RTDL_CORE_CONSUMER_GROUP_ID: handle('RTDL_CORE_CONSUMER_GROUP_ID'),
    RTDL_CORE_OFFSET_COMMIT_POLICY: handle('RTDL_CORE_OFFSET_COMMIT_POLICY'),
  }),
  'env-conformance': async (context) => ({
    RTDL_CORE_CONSUMER_GROUP_ID: handle('RTDL_CORE_CONSUMER_GROUP_ID'),
    IG_BASE_URL: handle('IG_BASE_URL', context.handleInputs),
    IG_AUTH_MODE: handle('IG_AUTH_MODE'),
    SCENARIO_RUN_ID: await scenarioRunId(context),
    CONFORMANCE_COMPONENTS: MODES.filter(({ kind }) => kind === 'daemon')
      .map((one) => one.mode)
      .join(','),
    ...skipsEnvironment(context),
  }),
};

/** A list without a member is no value of an environment; the key is then absent. */
function skipsEnvironment({ substrate }: LaneContext): Environment {
  const skips = permittedSkips(substrate);
  return skips.length === 0 ? {} : { CONFORMANCE_SKIPS_PERMITTED: skips.join(',') };
}

/** The scenario run that M3.C pinned. Throws when its snapshot names none. */
export async function scenarioRunId(context: Pick<LaneContext, 'source'>): Promise<string> {
  const { payload } = await context.source('M3.C');
  const { scenario_run_id: id } = payload as { scenario_run_id?: unknown };
  if (typeof id !== 'string' || id === '') throw new Error('M3.C names no scenario run');
  return id;
}
