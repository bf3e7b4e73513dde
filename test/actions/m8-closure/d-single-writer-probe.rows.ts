import { REPORTER_OBJECTS } from '../../../actions/lib/rules/closure-objects.ts';
import { type ProbeFacts, singleWriterProbe } from '../../../actions/m8-closure/lanes/d-single-writer-probe.ts';
import {
  acquisitions,
  at,
  denied,
  LOSER,
  life,
  lockEvent,
  lockEvents,
  stopped,
  WINNER,
} from '../../support/closure/lock-life.ts';
import { type LaneRow, laneRows } from '../../support/decided-lane.ts';

const gained = REPORTER_OBJECTS.map((name) => ({
  name,
  versionId: '000002',
  writer: name === 'governance_events' ? null : WINNER,
}));
const facts: ProbeFacts = {
  tasks: { value: [stopped(WINNER, 0, [0, 9]), stopped(LOSER, 75, [0, 4])] },
  events: { value: lockEvents },
  acquisitions: { value: acquisitions },
  gained: { value: gained },
  holdMs: 2000,
  deniedExitCode: 75,
};
const failing = (given: string, changed: Partial<ProbeFacts>, fails: Record<string, string>): LaneRow<ProbeFacts> => ({
  given,
  facts: { ...facts, ...changed },
  fails,
});
const OVERLAP = { 'M8.D-C01': 'M8D-B4' };
const LOST = { 'M8.D-C02': 'M8D-B1' };
const VERSIONS = { 'M8.D-C03': 'M8D-B2' };
const ofWinner = acquisitions.slice(1);

export const rows = [
  laneRows(singleWriterProbe, {
    passing: [
      { given: 'one that closes and one that is denied', facts },
      {
        given: 'a lock that was taken before the probe',
        facts: { ...facts, acquisitions: { value: ofWinner } },
      },
    ],
    failing: [
      failing(
        'two that close',
        { tasks: { value: [stopped(WINNER, 0, [0, 9]), stopped(LOSER, 0, [0, 4])] } },
        { 'M8.D-C01': 'M8D-B2', ...LOST },
      ),
      failing(
        'two that held the lock, whatever they say',
        {
          acquisitions: {
            value: [...acquisitions, { fence: '8', instance: LOSER, acquiredAtUtc: at(3), releasedAtUtc: at(4) }],
          },
        },
        { ...OVERLAP, ...LOST, ...VERSIONS },
      ),
      failing('none that held the lock', { acquisitions: { value: [] } }, { ...OVERLAP, ...LOST, ...VERSIONS }),
      failing(
        'none that closes',
        { tasks: { value: [stopped(WINNER, 3, [0, 9]), stopped(LOSER, 75, [0, 4])] } },
        OVERLAP,
      ),
      failing(
        'a second one that starts after the first ended',
        { tasks: { value: [stopped(WINNER, 0, [0, 9]), stopped(LOSER, 75, [10, 12])] } },
        OVERLAP,
      ),
      failing('a lock that is held too short', { holdMs: 7000 }, OVERLAP),
      failing(
        'a lock that was never released',
        { acquisitions: { value: ofWinner.map((one) => ({ ...one, releasedAtUtc: undefined })) } },
        OVERLAP,
      ),
      failing(
        'a loser that ends as failed',
        { tasks: { value: [stopped(WINNER, 0, [0, 9]), stopped(LOSER, 1, [0, 4])] } },
        LOST,
      ),
      failing('a loser that says nothing', { events: { value: lockEvents.filter((one) => one !== denied) } }, LOST),
      failing(
        'a conflict over another lock',
        { events: { value: [...life, { ...denied, lock_key: 'reporter:other' }] } },
        LOST,
      ),
      failing('a conflict over another lock id', { events: { value: [...life, { ...denied, lock_id: '1' }] } }, LOST),
      failing('a conflict without its holder', { events: { value: [...life, { ...denied, holder: null }] } }, LOST),
      failing(
        'a loser that claims the lock',
        { events: { value: [...lockEvents, lockEvent('ACQUIRED', LOSER)] } },
        LOST,
      ),
      failing('lock facts that cannot be read', { events: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } }, LOST),
      failing(
        'a second version by the loser',
        { gained: { value: [...gained, { name: 'run_report', versionId: '000003', writer: LOSER }] } },
        { ...LOST, ...VERSIONS },
      ),
      failing(
        'a second marker by the winner',
        { gained: { value: [...gained, { name: 'run_completed', versionId: '000003', writer: WINNER }] } },
        VERSIONS,
      ),
      failing('an object that gained nothing', { gained: { value: gained.slice(1) } }, VERSIONS),
      failing(
        'an object of a stranger',
        { gained: { value: gained.map((one) => (one.name === 'run_report' ? { ...one, writer: 'unnamed' } : one)) } },
        VERSIONS,
      ),
      failing('versions that cannot be read', { gained: { unreadable: 'gone' } }, { ...LOST, ...VERSIONS }),
      failing(
        'a database that does not answer',
        { acquisitions: { unreadable: 'E_DATABASE_UNREACHABLE' } },
        { ...OVERLAP, ...LOST, ...VERSIONS },
      ),
    ],
  }),
];
