/**
 * The modes of the one image: data only (10, section 3). A row says everything that a mode is to others: to the
 * dispatcher, to the life that opens its substrate, to the actions that start it, to whoever grants it rights. Names of
 * topics, roles, sizes and services are keys of the handles registry.
 */
import type { HandleKey } from '@spine-green/evidence-schemas';
import { DAEMONS } from './catalog/daemons.ts';
import { JOBS } from './catalog/jobs.ts';
import type { BuiltDaemon, JobRow, Need, PlannedDaemon } from './catalog/rows.ts';

export {
  BUS_KEY_OF_ROLE,
  BUS_WRITES,
  type BusKeyName,
  busKeyPaths,
  findBusKeyName,
  topicsWrittenBy,
} from './catalog/bus-keys.ts';
export { KEY_MAPS } from './catalog/key-maps.ts';
export { type CheckpointTable, type Need, PACKS, type Pack } from './catalog/rows.ts';
export { DAEMONS, JOBS };

export type DaemonName = Extract<(typeof DAEMONS)[number], { readonly state: 'built' }>['mode'];
export type JobName = (typeof JOBS)[number]['mode'];
export type ModeName = JobName | DaemonName;

/** Typed as rows, because readers look at every row the same way. */
export type Daemon = BuiltDaemon & { readonly mode: DaemonName };
export type Job = JobRow & { readonly mode: JobName };

/** The daemons that this image has. */
export const BUILT_DAEMONS: readonly Daemon[] = DAEMONS.filter((row) => row.state === 'built');

/** Every mode of the image. */
export const MODES: readonly (Job | Daemon)[] = [...JOBS, ...BUILT_DAEMONS];

/**
 * Name of the task definition of a mode: what a stack declares, what a lane asks for and what a task says that it is of
 * (03, section 8). That of a daemon is the name of its service as well.
 */
export const taskFamilyOf = (mode: ModeName, namePrefix: string): string =>
  `${namePrefix}-${MODES.find((row) => row.mode === mode)?.service}`;

/** Parameter that holds the key with which a mode pushes into the gate, below that of the gate's own map of keys. */
export function gateKeyPathOf(mode: ModeName, mapPath: string): string {
  const principal = MODES.find((row) => row.mode === mode)?.gatePrincipal ?? null;
  if (principal === null) throw new Error(`${mode} pushes nothing into the gate`);
  return `${mapPath}/${principal}`;
}

type PortName = Extract<HandleKey, `${string}_PORT`> | 'OPS_PORT';

/** How a task is told where it listens: the address under the first word of its port's name. */
export const listenerOf = (port: PortName, address: string, number: number): Readonly<Record<string, string>> => ({
  [port.replace(/_PORT$/, '_LISTEN_ADDR')]: address,
  [port]: String(number),
});

/** Where a daemon of a managed substrate is asked for its health, inside its own container. */
export const OPS_PORT = 9464;

/** The port on which each daemon that serves others does so, by what the daemon needs. */
export const LISTENERS = {
  'gate listener': 'IG_PORT',
  'case listener': 'CM_PORT',
  'label listener': 'LS_PORT',
} as const satisfies Readonly<Partial<Record<Need, PortName>>>;

/** Who a daemon is, independent of what its log says (05, section 5.3). */
export const daemonIdentity = (row: BuiltDaemon | PlannedDaemon): Readonly<Record<string, string>> => ({
  FP_PACK_ID: row.pack,
  FP_RUNTIME_MODE: row.state === 'built' && row.ports.service !== null ? 'service' : 'worker',
  FP_COMPONENT_MODE: componentOf(row.mode),
});

/** The same of a job, which belongs to no pack. */
export const jobIdentity = ({ mode }: Pick<JobRow, 'mode'>): Readonly<Record<string, string>> => ({
  FP_RUNTIME_MODE: 'job',
  FP_COMPONENT_MODE: componentOf(mode),
});

const componentOf = (mode: string): string => mode.replaceAll('-', '_');
