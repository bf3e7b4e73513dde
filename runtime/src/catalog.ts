/**
 * The modes of the one image: data only (10, section 3). A row says everything that a mode is to others: to the
 * dispatcher, to the life that opens its substrate, to the actions that start it, to whoever grants it rights. Names of
 * topics, roles, sizes and services are keys of the handles registry.
 */
import { DAEMONS } from './catalog/daemons.ts';
import { JOBS } from './catalog/jobs.ts';
import type { BuiltDaemon, JobRow } from './catalog/rows.ts';

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
