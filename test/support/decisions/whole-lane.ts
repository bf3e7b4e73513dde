import type { DaemonInProcess } from '../daemons/daemon-parts.ts';
import { type GateWorld, push, type RunningGate } from '../gate/gate.ts';
import { traffic } from '../gate/gate-events.ts';
import { eventually } from '../servers/processes.ts';
import { actionSettings, startActions } from './action-layer.ts';
import { startAudit } from './decision-audit.ts';
import { fabricSettings, putContext, putFeatures, putPosture, startFabric } from './decision-fabric.ts';

/** Admits these transactions, lets the lane decide, act and audit, and comes back when every chain is whole. */
export async function runDecisionLane(
  world: GateWorld,
  gate: RunningGate,
  numbers: readonly number[],
): Promise<readonly DaemonInProcess[]> {
  await putPosture(world, 'NORMAL');
  for (const n of numbers) {
    await putContext(world, n);
    await putFeatures(world, traffic(n));
    await push(gate, traffic(n), 'wsp');
  }
  const daemons = [
    await startFabric(world, fabricSettings(gate.url)),
    await startActions(world, actionSettings(world, gate.url)),
    await startAudit(world),
  ];
  await eventually(async () => {
    const [row] = await world.database.database.query<{ whole: string; waiting: string }>({
      text: `SELECT count(*)::text AS whole, (SELECT count(*) FROM rtdl.al_outbox WHERE state <> 'DONE')::text AS waiting
        FROM rtdl.dla_lineage_chains WHERE chain_status = 'RESOLVED'`,
    });
    return Number(row?.whole) === numbers.length && row?.waiting === '0' ? true : undefined;
  }, 60_000);
  return daemons;
}
