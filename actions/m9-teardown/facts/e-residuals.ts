import { existsSync } from 'node:fs';
import { observe, observeFrom } from '../../lib/checks/fact.ts';
import { inventoryHandover } from '../../lib/handovers/m9.ts';
import { accountAround, readLogGroups, readResiduals } from '../../lib/posture/readings.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { type AccountResiduals, DATABASE_KINDS, NETWORK_KINDS, type ResidualFacts } from '../lanes/e-residuals.ts';
import { pinnedNames } from './pinned-names.ts';
import { readPreserved } from './preserved.ts';
import { isListening, lineOf, processesNaming, processTable, readSupervisor } from './residue.ts';

/** Asks the machine for everything that the frozen inventory names. */
export async function gatherResiduals(
  context: Pick<LaneContext, 'session' | 'ledger' | 'handover' | 'decision'>,
): Promise<ResidualFacts> {
  const { session } = context;
  const { destroy_set: set, preserve_set: before } = await context.handover(inventoryHandover);
  const { database, ig_port, cm_port, ls_port } = set.stack;
  return {
    supervisor: await observe(() => readSupervisor(session.compute(), set)),
    database: await observe(async () => ({
      process: processesNaming(processTable(), [database.data_folder]).length > 0,
      port: await isListening(database.port),
      data_folder: existsSync(database.data_folder),
    })),
    processes: await observe(() => processesNaming(processTable(), set.marks).map(lineOf)),
    ports: await observe(() => listening([ig_port, cm_port, ls_port, database.port])),
    folders: await observe(() => set.data.filter((folder) => existsSync(folder))),
    account: session.config.substrate === 'embedded' ? undefined : await readAccount(session),
    pinnedScope: await observe(() => pinnedNames(context, 'residual_scope')),
    before,
    after: await observe(() => readPreserved(context)),
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
