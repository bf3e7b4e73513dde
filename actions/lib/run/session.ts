import { handle, PlatformError } from '@spine-green/evidence-schemas';
import type { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import type { EvidenceTarget } from '@spine-green/runtime/evidence/write';
import { type Clock, systemClock } from '@spine-green/runtime/kernel/clock';
import { openCompute } from '@spine-green/runtime/substrate/compute/open';
import type { Compute } from '@spine-green/runtime/substrate/compute/port';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import { openImageRegistry } from '@spine-green/runtime/substrate/image/open';
import type { ImageRegistry } from '@spine-green/runtime/substrate/image/port';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import type { ObjectStore } from '@spine-green/runtime/substrate/object-store/port';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import type { Parameters } from '@spine-green/runtime/substrate/parameters/port';
import type { Posture } from '@spine-green/runtime/substrate/posture/port';
import { type CiIdentity, ciIdentity } from '../io/inputs.ts';
import { readSubstrateConfig } from '../platform/substrate-config.ts';

/** The substrate as an action sees it: ports, opened when they are first asked for and closed together. */
export interface Session {
  readonly config: SubstrateConfigV1;
  readonly store: ObjectStore;
  readonly evidence: EvidenceTarget;
  readonly parameters: Parameters;
  /** What this phase built and nobody pushed; no task can run it. */
  readonly builds: ImageRegistry;
  readonly images: ImageRegistry;
  readonly clock: Clock;
  readonly ci: CiIdentity;
  readonly compute: () => Compute;
  readonly database: () => Promise<Database>;
  readonly eventLog: () => Promise<EventLog>;
  /** The account around the substrate. Throws E_POSTURE_UNREADABLE for a substrate that has none. */
  readonly posture: () => Promise<Posture>;
  readonly close: () => Promise<void>;
}

export function openSession(configPath: string): Session {
  const config = readSubstrateConfig(configPath);
  const store = openObjectStore(config.object_store_url);
  const locators = {
    parametersUrl: config.parameters_url,
    dsnPath: handle('SSM_DB_DSN_PATH'),
    bootstrapPath: handle('SSM_CONFLUENT_BOOTSTRAP_PATH'),
    apiKeyPath: handle('SSM_CONFLUENT_API_KEY_PATH'),
    apiSecretPath: handle('SSM_CONFLUENT_API_SECRET_PATH'),
  };
  const opened: { close(): Promise<void> }[] = [];
  const once = <T extends { close(): Promise<void> }>(open: () => T | Promise<T>): (() => Promise<T>) => {
    let port: Promise<T> | undefined;
    return () => {
      port ??= Promise.resolve(open()).then((value) => {
        opened.push(value);
        return value;
      });
      return port;
    };
  };
  let compute: Compute | undefined;
  return {
    config,
    store,
    evidence: { store, bucket: config.buckets.evidence },
    parameters: openParameters(config.parameters_url),
    builds: openImageRegistry(config.image_builds_url),
    images: openImageRegistry(config.image_registry_url),
    clock: systemClock,
    ci: ciIdentity(),
    compute: () => {
      compute ??= openCompute(config.compute_url);
      return compute;
    },
    // The clients of database and broker are loaded by the few lanes that need them; every action would pay for them.
    database: once(async () => {
      const { databaseFrom } = await import('@spine-green/runtime/substrate/open');
      return databaseFrom(locators, { applicationName: 'phase-action', connectionsMax: 4 });
    }),
    eventLog: once(async () => {
      const { eventLogFrom } = await import('@spine-green/runtime/substrate/open');
      return eventLogFrom(locators, 'phase-action');
    }),
    posture: async () => {
      if (config.substrate === 'embedded')
        throw new PlatformError('E_POSTURE_UNREADABLE', 'one machine has no account around it');
      const { awsPosture } = await import('@spine-green/runtime/substrate/posture/aws');
      return awsPosture(handle('AWS_REGION'));
    },
    close: async () => {
      await Promise.all(opened.map((port) => port.close()));
      await compute?.close();
    },
  };
}
