import { type HandleInputs, isPlatformError } from '@spine-green/evidence-schemas';
import type { StackDescriptionV1 } from '@spine-green/evidence-schemas/documents/stack_description.v1';
import { inventoryHandover } from '../handovers/m9.ts';
import { pinnedHandles } from '../ledger/derived.ts';
import type { LedgerState } from '../ledger/state.ts';
import { findStack } from '../platform/stack.ts';
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
  const account = config.substrate === 'embedded' ? {} : { AWS_ACCOUNT_ID: config.account_id };
  return { ...handleInputsOf(ledger, stack, platformRunId), ...account };
}

/** The same, of a stack that is known; undefined where none was ever described. */
export function handleInputsOf(
  ledger: LedgerState,
  stack: Pick<StackDescriptionV1, 'database' | 'bus' | 'ig_port' | 'cm_port' | 'ls_port'> | undefined,
  platformRunId: string | undefined,
): HandleInputs {
  const running =
    stack === undefined
      ? []
      : [
          ['RDS_ENDPOINT', `${stack.database.host}:${stack.database.port}`],
          ['DB_RESOURCE_ID', stack.database.resource_id],
          ['CONFLUENT_CLUSTER_ID', stack.bus.cluster_id],
          ['IG_BASE_URL', `http://127.0.0.1:${stack.ig_port}`],
          ['CM_BASE_URL', `http://127.0.0.1:${stack.cm_port}`],
          ['LS_BASE_URL', `http://127.0.0.1:${stack.ls_port}`],
        ];
  return Object.fromEntries([
    ...pinnedHandles(ledger),
    ...running,
    ...(platformRunId === undefined ? [] : [['PLATFORM_RUN_ID', platformRunId]]),
  ]) as HandleInputs;
}

/** A stack that was torn down keeps its names for the phase that takes it away, as that phase froze them. */
async function findFrozenStack(session: Session, ledger: LedgerState): Promise<StackDescriptionV1 | undefined> {
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
