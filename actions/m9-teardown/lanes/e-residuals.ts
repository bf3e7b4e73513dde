import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { type PreserveSet, preservedAs } from '../../lib/handovers/m9.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { residualHandover } from '../handovers.ts';
import { inOrderOf } from '../inventory.ts';

export interface ResidualFacts {
  readonly supervisor: Fact<{
    readonly answers: boolean;
    readonly services: readonly string[];
    readonly tasks: readonly string[];
  }>;
  readonly database: Fact<{ readonly process: boolean; readonly port: boolean; readonly data_folder: boolean }>;
  readonly processes: Fact<readonly string[]>;
  readonly ports: Fact<readonly number[]>;
  /** Folders of the stack that are still there. */
  readonly folders: Fact<readonly string[]>;
  /** What is looked for, as it was decided. */
  readonly pinnedScope: Fact<readonly string[]>;
  readonly before: PreserveSet;
  readonly after: Fact<PreserveSet>;
}

/** Nothing of the frozen inventory is left, by queries of its own. */
export const residuals = defineLane({
  id: 'M9.E',
  decide: (facts: ResidualFacts) => {
    const { supervisor, database, processes, ports, folders, before, after, pinnedScope } = facts;
    const scope = isReadable(pinnedScope) ? pinnedScope.value : [];
    const asked = inOrderOf(scope, Object.keys(queriesOf(facts)));
    const refused = refusedAmong({ ...queriesOf(facts), pinned: pinnedScope });
    return {
      'M9.E-C01': {
        expected: { answers: false, services: [], tasks: [] },
        observed: supervisor,
        fails: 'M9E-B1',
      },
      'M9.E-C03a': {
        expected: { process: false, port: false, data_folder: false },
        observed: database,
        fails: 'M9E-B3',
      },
      'M9.E-C05': {
        expected: { preserved: preservedAs(before), refused: [], scope },
        observed: mapFact(after, (preserved) => ({
          preserved,
          refused,
          scope: asked,
        })),
        fails: isReadable(after) && refused.length === 0 && asked.join() === scope.join() ? 'M9E-B5' : 'M9E-B6',
      },
      'M9.E-C06': {
        expected: { processes: [], ports: [], folders: [] },
        observed: allReadable({ processes, ports, folders }),
        fails: 'M9E-B1',
      },
    };
  },
  handover: {
    schema: residualHandover,
    of: ({ supervisor, database, after }) => {
      const read = allReadable({ supervisor, database, after });
      if (!isReadable(read)) return undefined;
      const { services, tasks } = read.value.supervisor;
      const { buckets, evidence } = read.value.after;
      return {
        services,
        tasks,
        database: read.value.database,
        preserved_buckets: [...buckets.map(({ bucket }) => bucket), evidence.bucket],
      };
    },
  },
});

/** Every query by the name under which it was decided. */
const queriesOf = ({ supervisor, database, processes, ports, folders }: ResidualFacts) => ({
  'services and tasks': supervisor,
  database,
  processes,
  ports,
  'temporary data': folders,
});

const refusedAmong = (facts: Readonly<Record<string, Fact<unknown>>>): readonly string[] =>
  Object.entries(facts).flatMap(([name, read]) => (isReadable(read) ? [] : [`${name}: ${read.unreadable}`]));
