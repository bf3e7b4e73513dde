import { type HandleInputs, isPlatformError } from '@spine-green/evidence-schemas';
import type { DemoManifestV1 } from '@spine-green/evidence-schemas/documents/demo_manifest.v1';
import type { StackDescriptionV1 } from '@spine-green/evidence-schemas/documents/stack_description.v1';
import { inventoryHandover } from '../handovers/m9.ts';
import { pinnedHandles } from '../ledger/derived.ts';
import type { LedgerState } from '../ledger/state.ts';
import { findBusCatalog, findStack, isManaged, type Stack } from '../platform/stack.ts';
import type { ManagedConfig } from '../platform/substrate-config.ts';
import type { Session } from './session.ts';
import { findSnapshotRef, readSnapshot } from './sources.ts';

/** Values that the registry leaves open, from their one origin each: pinned decisions, configuration, running stack. */
export async function readHandleInputs(
  session: Session,
  ledger: LedgerState,
  platformRunId: string | undefined,
): Promise<HandleInputs> {
  const stack = (await findStack(session.config)) ?? (await findFrozenStack(session, ledger));
  const { config } = session;
  const managed = config.substrate === 'embedded' ? {} : await accountValues(config);
  return { ...handleInputsOf(ledger, stack, platformRunId), ...managed };
}

async function accountValues(config: ManagedConfig): Promise<HandleInputs> {
  const catalog = await findBusCatalog(config);
  return {
    AWS_ACCOUNT_ID: config.account_id,
    ...(catalog === undefined ? {} : { CONFLUENT_CLUSTER_ID: catalog.cluster.id }),
  };
}

/** The same, of a stack that is known; undefined where none was ever described. */
export const handleInputsOf = (
  ledger: LedgerState,
  stack: Stack | undefined,
  platformRunId: string | undefined,
): HandleInputs =>
  Object.fromEntries([
    ...pinnedHandles(ledger),
    ...(stack === undefined ? [] : Object.entries(isManaged(stack) ? managedValues(stack) : embeddedValues(stack))),
    ...(platformRunId === undefined ? [] : [['PLATFORM_RUN_ID', platformRunId]]),
  ]) as HandleInputs;

const embeddedValues = ({ database, bus, ig_port, cm_port, ls_port }: StackDescriptionV1): HandleInputs => ({
  RDS_ENDPOINT: `${database.host}:${database.port}`,
  DB_RESOURCE_ID: database.resource_id,
  CONFLUENT_CLUSTER_ID: bus.cluster_id,
  IG_BASE_URL: `http://127.0.0.1:${ig_port}`,
  CM_BASE_URL: `http://127.0.0.1:${cm_port}`,
  LS_BASE_URL: `http://127.0.0.1:${ls_port}`,
});

/** What only the apply of the demo stack knows; every other name of it is one of the registry (05, section 5.7). */
const managedValues = ({ network, database }: DemoManifestV1): HandleInputs => ({
  VPC_ID: network.vpc_id,
  SUBNET_IDS_PUBLIC: network.subnet_ids_public,
  SECURITY_GROUP_ID_APP: network.security_group_id_app,
  SECURITY_GROUP_ID_DB: network.security_group_id_db,
  SERVICE_DISCOVERY_NAMESPACE: network.discovery_namespace,
  RDS_ENDPOINT: database.endpoint,
  DB_RESOURCE_ID: database.resource_id,
});

/** A stack that was torn down keeps its names for the phase that takes it away, as that phase froze them. */
async function findFrozenStack(session: Session, ledger: LedgerState): Promise<Stack | undefined> {
  const ref = findSnapshotRef(ledger, inventoryHandover.lane);
  if (ref === undefined) return undefined;
  const { payload } = await readSnapshot(session.evidence, ref);
  try {
    return inventoryHandover.parse(payload).destroy_set.stack;
  } catch (error) {
    // An attempt that could not freeze anything names nothing.
    if (isPlatformError(error, 'E_HANDOVER_UNREADABLE')) return undefined;
    throw error;
  }
}
