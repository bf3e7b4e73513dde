import { handle } from '@spine-green/evidence-schemas';
import { taskDefinitionOf } from '../lib/platform/service-state.ts';
import { serviceMap } from '../lib/platform/services.ts';
import type { LaneContext } from '../lib/run/lane.ts';

/** What the gate that runs now was given to work with. */
export interface Posture {
  readonly environment: string;
  /** Schemes of the distinct object stores in its environment: more than one means a second store beside the first. */
  readonly object_stores: readonly string[];
  readonly event_log: string;
  /** The running task definition is the one that these values were read from. */
  readonly definition_live: boolean;
}

/** Throws when the gate is not in the service map, or does not run. */
export async function readPosture(context: LaneContext): Promise<Posture> {
  const name = handle('SVC_IG');
  const entry = (await serviceMap(context)).find(({ service }) => service === name);
  const live = (await context.session.compute().describeServices()).find(({ service }) => service === name);
  if (entry === undefined || live === undefined) throw new Error('there is no gate');
  const { environment } = entry.spec;
  const bootstrap = await context.session.parameters.get(environment.SSM_CONFLUENT_BOOTSTRAP_PATH ?? '');
  return {
    environment: environment.ENVIRONMENT ?? '',
    object_stores: objectStoresIn(environment),
    event_log: logKind(bootstrap.value.reveal()),
    definition_live: live.taskDefinition === taskDefinitionOf(entry.spec),
  };
}

export const objectStoresIn = (environment: Readonly<Record<string, string>>): readonly string[] => [
  ...new Set(Object.values(environment).flatMap((value) => /^(dir|s3):/.exec(value)?.[1] ?? [])),
];

/** A bare broker address has no scheme: that is Kafka's own form. */
export const logKind = (bootstrap: string): string => /^([a-z]+):\/\//.exec(bootstrap)?.[1] ?? 'kafka';

/** The kinds that the substrate has; `bus` is the kind of the running stack's log. */
export const expectedPosture = (substrate: 'embedded' | 'emulated' | 'dev_min', bus: string): Posture => ({
  environment: substrate,
  object_stores: [substrate === 'embedded' ? 'dir' : 's3'],
  event_log: substrate === 'dev_min' ? 'kafka' : bus,
  definition_live: true,
});
