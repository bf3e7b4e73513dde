import { existsSync } from 'node:fs';
import { confluentBusPlane } from '@spine-green/runtime/substrate/bus-plane/confluent';
import type { BusPlane } from '@spine-green/runtime/substrate/bus-plane/port';
import { observe, observeFrom } from '../../lib/checks/fact.ts';
import { type EmbeddedSet, inventoryHandover, isManagedSet } from '../../lib/handovers/m9.ts';
import { findSecretVariable } from '../../lib/io/inputs.ts';
import { accountAround, readLogGroups, readResiduals } from '../../lib/posture/readings.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { readBusPlane } from '../../stack-change/bus-plane.ts';
import {
  type AccountResiduals,
  DATABASE_KINDS,
  NETWORK_KINDS,
  type ResidualFacts,
  type ResidueFacts,
} from '../lanes/e-residuals.ts';
import { readManagedResidue } from './managed-residue.ts';
import { pinnedNames } from './pinned-names.ts';
import { readPreserved } from './preserved.ts';
import { isListening, lineOf, processesNaming, processTable, readSupervisor } from './residue.ts';

/** Asks for everything that the frozen inventory names, where it was. */
export async function gatherResiduals(
  context: Pick<LaneContext, 'session' | 'ledger' | 'handover' | 'decision'>,
): Promise<ResidualFacts> {
  const { session } = context;
  const { destroy_set: set, preserve_set: before } = await context.handover(inventoryHandover);
  const managed = isManagedSet(set);
  return {
    ...(managed ? await readManagedResidue(session, set) : await readEmbeddedResidue(session, set)),
    account: managed ? await readAccount(session) : undefined,
    bus: await readBusPlane(busPlane()),
    pinnedScope: await observe(() => pinnedNames(context, 'residual_scope')),
    before,
    after: await observe(() => readPreserved(context)),
  };
}

/** The control plane of the bus for whoever gave the runner a key of its organisation. */
function busPlane(): BusPlane | undefined {
  const [key, secret] = ['CONFLUENT_CLOUD_API_KEY', 'CONFLUENT_CLOUD_API_SECRET'].map(findSecretVariable);
  return key === undefined || secret === undefined ? undefined : confluentBusPlane({ key, secret });
}

/** Asks this machine. */
async function readEmbeddedResidue(
  { compute }: Pick<LaneContext['session'], 'compute'>,
  set: EmbeddedSet,
): Promise<ResidueFacts> {
  const { database, ig_port, cm_port, ls_port } = set.stack;
  return {
    supervisor: await observe(() => readSupervisor(compute(), set)),
    database: await observe(async () => ({
      process: processesNaming(processTable(), [database.data_folder]).length > 0,
      port: await isListening(database.port),
      data_folder: existsSync(database.data_folder),
    })),
    processes: await observe(() => processesNaming(processTable(), set.marks).map(lineOf)),
    ports: await observe(() => listening([ig_port, cm_port, ls_port, database.port])),
    folders: await observe(() => set.data.filter((folder) => existsSync(folder))),
  };
}

async function listening(ports: readonly number[]): Promise<readonly number[]> {
  const found: number[] = [];
  for (const port of ports) if (await isListening(port)) found.push(port);
  return found;
}

/** Asks every service that can hold something of the platform or of nobody, each by itself. */
export async function readAccount(session: Pick<LaneContext['session'], 'posture'>): Promise<AccountResiduals> {
  const account = await accountAround(session);
  return {
    network: await readResiduals(account, NETWORK_KINDS),
    databases: await readResiduals(account, DATABASE_KINDS),
    logGroups: await observeFrom(account, readLogGroups),
  };
}
