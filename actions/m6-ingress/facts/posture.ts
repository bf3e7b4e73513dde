import { getBusKind } from '../../lib/platform/stack.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { Posture } from '../lanes/c-ingest-smoke.ts';
import { readGate } from './running-gate.ts';

/** What the gate that runs now was given to work with. Throws when there is none. */
export async function readPosture(context: LaneContext): Promise<Posture> {
  const { environment, sample, mapped_definition } = await readGate(context);
  const bootstrap = await context.session.parameters.get(environment.SSM_CONFLUENT_BOOTSTRAP_PATH ?? '');
  return {
    environment: environment.ENVIRONMENT ?? '',
    object_stores: objectStoresIn(environment),
    event_log: logKind(bootstrap.value.reveal()),
    running_definition: sample.task_definition,
    mapped_definition,
    image_digest: sample.image_digest,
    stack_log: await getBusKind(context.session.config),
  };
}

/** Schemes of the distinct object stores in an environment: more than one means a second store beside the first. */
export const objectStoresIn = (environment: Readonly<Record<string, string>>): readonly string[] => [
  ...new Set(Object.values(environment).flatMap((value) => /^(dir|s3):/.exec(value)?.[1] ?? [])),
];

/** A bare broker address has no scheme: that is Kafka's own form. */
export const logKind = (bootstrap: string): string => /^([a-z]+):\/\//.exec(bootstrap)?.[1] ?? 'kafka';
