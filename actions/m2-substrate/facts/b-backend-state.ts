import { handle } from '@spine-green/evidence-schemas';
import type { StateStore } from '@spine-green/runtime/substrate/state-store/port';
import { observe } from '../../lib/checks/fact.ts';
import type { ManagedConfig } from '../../lib/platform/substrate-config.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { managedConfigOf, openStack } from '../../lib/terraform/open-stack.ts';
import type { BackendFacts } from '../lanes/b-backend-state.ts';
import { readBackend } from './backend.ts';
import { proveLock } from './lock-proof.ts';

const FOLDERS = {
  core: handle('TF_STACK_CORE_DIR'),
  confluent: handle('TF_STACK_CONFLUENT_DIR'),
  demo: handle('TF_STACK_DEMO_DIR'),
};

export async function gatherBackendState({ session }: Pick<LaneContext, 'session'>): Promise<BackendFacts> {
  const config = managedConfigOf(session);
  // The clients are loaded where something asks AWS: every other lane of the phase would pay for them.
  const { awsStateStore } = await import('@spine-green/runtime/substrate/state-store/aws');
  const store = awsStateStore(handle('TF_STATE_BUCKET_REGION'));
  return {
    bucket: await observe(async () => (await store.findBucket(handle('TF_STATE_BUCKET'))) ?? null),
    table: await observe(async () => (await store.findTable(handle('TF_LOCK_TABLE'))) ?? null),
    backends: await observe(() => ({
      core: readBackend(config, FOLDERS.core),
      confluent: readBackend(config, FOLDERS.confluent),
      demo: readBackend(config, FOLDERS.demo),
    })),
    plans: await observe(() => proveCoreLock(store, config)),
  };
}

/** The core stack: it alone asks for no variable of a run. */
async function proveCoreLock(store: StateStore, config: ManagedConfig) {
  const { bucket, key, lock_table: table } = readBackend(config, FOLDERS.core);
  return proveLock(await openStack(config, FOLDERS.core), () => store.isLocked(table, `${bucket}/${key}`));
}
