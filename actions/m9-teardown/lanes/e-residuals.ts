import { existsSync } from 'node:fs';
import { isPlatformError } from '@spine-green/evidence-schemas';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, mapFact, observe } from '../../lib/checks/fact.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { frozenInventory } from '../frozen.ts';
import { type PreservedBucket, readPreserved, scratchOf } from '../inventory.ts';
import { isListening, processesNaming, processLines } from '../residue.ts';
import { isAlive } from './d-destroy.ts';

interface ResidualFacts {
  readonly tasks: Fact<readonly string[]>;
  readonly database: Fact<{ readonly process: boolean; readonly port: boolean; readonly data_folder: boolean }>;
  readonly before: readonly PreservedBucket[];
  readonly after: Fact<readonly PreservedBucket[]>;
  readonly processes: Fact<readonly string[]>;
  readonly ports: Fact<readonly number[]>;
  readonly scratch: Fact<boolean>;
}

export const residuals = plainLane<ResidualFacts>({
  id: 'M9.E',
  gather: async (context) => {
    const { destroy, preserved } = await frozenInventory(context);
    const { stack } = destroy;
    return {
      tasks: await observe(() => remainingTasks(context)),
      database: await observe(async () => ({
        process: isAlive(stack.database.pid),
        port: await isListening(stack.database.port),
        data_folder: existsSync(stack.database.data_folder),
      })),
      before: preserved,
      after: await observe(() => readPreserved(context)),
      processes: await observe(() => processesNaming(processLines(), destroy.folders)),
      ports: await observe(() => listening([stack.ig_port, stack.database.port])),
      scratch: await observe(() => existsSync(scratchOf(stack))),
    };
  },
  decide: ({ tasks, database, before, after, processes, ports, scratch }) => [
    check('M9.E-C01', { expected: [], observed: tasks, fails: 'M9E-B1' }),
    check('M9.E-C03a', {
      expected: { process: false, port: false, data_folder: false },
      observed: database,
      fails: 'M9E-B3',
    }),
    check('M9.E-C05', { expected: before, observed: after, fails: 'value' in after ? 'M9E-B5' : 'M9E-B6' }),
    check('M9.E-C06', {
      expected: { processes: [], ports: [], scratch: false },
      observed: mapFact(allReadable({ processes, ports, scratch }), (found) => found),
      fails: 'M9E-B1',
    }),
  ],
});

/** With the supervisor gone there is nobody left who could hold a task; while it answers, its list counts. */
async function remainingTasks({ session }: LaneContext): Promise<readonly string[]> {
  try {
    return (await session.compute().describeTasks()).map((task) => task.taskArn);
  } catch (error) {
    if (isPlatformError(error, 'E_COMPUTE_UNREACHABLE')) return [];
    throw error;
  }
}

async function listening(ports: readonly number[]): Promise<readonly number[]> {
  const found: number[] = [];
  for (const port of ports) if (await isListening(port)) found.push(port);
  return found;
}
