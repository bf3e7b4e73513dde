import { PlatformError } from '@spine-green/evidence-schemas';
import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import { actionsIo, type Io } from '../lib/io/inputs.ts';
import { phaseOf } from '../lib/run/execution.ts';
import { lostText } from '../lib/run/failure-record.ts';
import { leaveFailureRecord } from '../lib/run/leave-failure-record.ts';
import { openSession } from '../lib/run/session.ts';
import { hasLeftSnapshot } from '../lib/run/snapshot-key.ts';

/**
 * What the process itself could not do: nothing catches SIGKILL, and a cancelled job has no time. The store alone says
 * whether the attempt left something, so no state is carried from one process to the other.
 */
export async function run(io: Io = actionsIo): Promise<void> {
  const lane = io.input('lane');
  if (lane === 'close') return;
  const session = openSession(io.input('substrate-config'));
  try {
    const executionId = io.input('execution-id');
    const attempt = Number(io.input('attempt'));
    const definition = loadPhaseDefinition(phaseOf(executionId));
    const laneDefinition = definition.lanes.find((one) => one.lane === lane);
    if (laneDefinition === undefined) {
      throw new PlatformError(
        'E_LANE_UNKNOWN',
        `${JSON.stringify(lane.slice(0, 32))} is no lane of its execution's phase`,
      );
    }
    if (await hasLeftSnapshot(session, laneDefinition, { executionId, attempt })) return;
    const error = new PlatformError('E_LANE_LOST', lostText({ lane, attempt }));
    const recorded = await leaveFailureRecord(session, { definition, lane, executionId, attempt }, error);
    io.output('recorded', String(recorded === 'recorded'));
    io.info(recorded === 'recorded' ? error.message : `${lane} attempt ${attempt} has left its failure record itself`);
  } finally {
    await session.close();
  }
}
