import { type ResidualFacts, residuals } from '../../../actions/m9-teardown/lanes/e-residuals.ts';
import { laneRows } from '../../support/decided-lane.ts';
import { driftedSets, preservedAfter, preserveSet } from './frozen.ts';

const gone = { process: false, port: false, data_folder: false };
const facts: ResidualFacts = {
  supervisor: { value: { answers: false, services: [], tasks: [] } },
  database: { value: gone },
  processes: { value: [] },
  ports: { value: [] },
  folders: { value: [] },
  pinnedScope: { value: ['services and tasks', 'database', 'processes', 'ports', 'temporary data'] },
  before: preserveSet,
  after: { value: preservedAfter },
};
const fails = (id: string, code: string) => (given: string, changed: Partial<ResidualFacts>) => ({
  given,
  facts: { ...facts, ...changed },
  fails: { [id]: code },
});
const [compute, database, machine] = [
  fails('M9.E-C01', 'M9E-B1'),
  fails('M9.E-C03a', 'M9E-B3'),
  fails('M9.E-C06', 'M9E-B1'),
];
const supervisor = (changed: { answers?: boolean; services?: string[]; tasks?: string[] }) => ({
  supervisor: { value: { answers: false, services: [], tasks: [], ...changed } },
});
const refusing = (name: keyof ResidualFacts, others: Readonly<Record<string, string>>) => ({
  given: `${name} that cannot be read`,
  facts: { ...facts, [name]: { unreadable: 'denied' } } as ResidualFacts,
  fails: { ...others, 'M9.E-C05': 'M9E-B6' },
});

export const rows = [
  laneRows(residuals, {
    passing: [{ given: 'nothing left', facts }],
    failing: [
      compute('a supervisor that still answers', supervisor({ answers: true })),
      compute('a service', supervisor({ services: ['ig'] })),
      compute('a stray task', supervisor({ tasks: ['process 4713 node /tmp/scratch/main.mjs ig'] })),
      database('a database process', { database: { value: { ...gone, process: true } } }),
      database('a database port', { database: { value: { ...gone, port: true } } }),
      database('a data folder', { database: { value: { ...gone, data_folder: true } } }),
      machine('a process of the platform', { processes: { value: ['4713 node /tmp/scratch/main.mjs'] } }),
      machine('a listening port', { ports: { value: [8080] } }),
      machine('a temporary folder', { folders: { value: ['/tmp/scratch'] } }),
      ...driftedSets.map(([given, drifted]) => fails('M9.E-C05', 'M9E-B5')(given, { after: { value: drifted } })),
      fails('M9.E-C05', 'M9E-B6')('a scope that is wider than what was asked', {
        pinnedScope: { value: ['services and tasks', 'database', 'processes', 'ports', 'temporary data', 'volumes'] },
      }),
      fails('M9.E-C05', 'M9E-B6')('a scope without the database', {
        pinnedScope: { value: ['services and tasks', 'processes', 'ports', 'temporary data'] },
      }),
      fails('M9.E-C05', 'M9E-B6')('a bucket that does not answer', { after: { unreadable: 'E' } }),
      refusing('supervisor', { 'M9.E-C01': 'M9E-B1' }),
      refusing('database', { 'M9.E-C03a': 'M9E-B3' }),
      refusing('processes', { 'M9.E-C06': 'M9E-B1' }),
      refusing('ports', { 'M9.E-C06': 'M9E-B1' }),
      refusing('folders', { 'M9.E-C06': 'M9E-B1' }),
    ],
  }),
];
