import { handle } from '@spine-green/evidence-schemas';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { observe } from '../lib/checks/fact.ts';
import { findOccupant } from '../lib/ledger/derived.ts';
import { fold } from '../lib/ledger/fold.ts';
import { readLedger } from '../lib/ledger/store.ts';
import { readHeartbeat } from '../lib/platform/heartbeat.ts';
import type { ManagedPlace } from '../lib/platform/managed-place.ts';
import { readServices, readTasks } from '../lib/posture/readings.ts';
import { isPast } from '../lib/rules/resource-tags.ts';
import type { IdleFacts } from './decision.ts';

type Inventory = Pick<IdleFacts, 'services' | 'tasks' | 'databases' | 'expired'>;

export async function readIdleFacts(place: ManagedPlace): Promise<IdleFacts> {
  return {
    ...(await readInventory(place)),
    heartbeat: await readHeartbeat(place.parameters, handle('HEARTBEAT_PARAM_PATH')),
    ledger: await observe(() => readLedgerPosition(place)),
  };
}

async function readInventory({ compute, posture, owner, clock }: ManagedPlace): Promise<Inventory> {
  const today = nowUtc(clock).slice(0, 10);
  return {
    services: await observe(() => readServices(compute)),
    tasks: await observe(() => readTasks(compute)),
    databases: await observe(async () =>
      (await posture.list('db-instance'))
        .filter(({ name, state }) => owner.names.some((one) => name.startsWith(one)) && !/^stopp/.test(state))
        .map(({ name }) => name),
    ),
    expired: await observe(async () =>
      (await posture.list('tagged'))
        .filter(({ tags }) => tags[owner.tags.project] === owner.project)
        .filter(({ tags }) => isPast(tags[handle('TAG_EXPIRES_AT_KEY')], today))
        .map(({ id }) => id),
    ),
  };
}

async function readLedgerPosition({ evidence, substrate }: ManagedPlace) {
  const state = fold(await readLedger({ target: evidence, env: substrate }));
  const phase = findOccupant(state) ?? null;
  const lanes = Object.values(state.phases).flatMap((one) => Object.values(one.lanes));
  return { active_phase: phase, lane_runs: lanes.some(({ status }) => status === 'RUNNING') };
}
