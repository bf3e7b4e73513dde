import { type Situation, schedule } from '@spine-green/runtime/substrate/emulated-ecs/schedule';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

type Kind = 'new' | 'old';
type Status = 'PENDING' | 'RUNNING' | 'STOPPING';
type Row = readonly [Kind, Status];

const NOTHING_HEALTHY = { minimumHealthyPercent: 0, maximumPercent: 100 };
const ALL_HEALTHY = { minimumHealthyPercent: 100, maximumPercent: 200 };

const situation = (desiredCount: number, rows: readonly Row[], rest: Partial<Situation<number>> = {}) => ({
  ...{ desiredCount, overlap: false, ...NOTHING_HEALTHY, ...rest },
  tasks: rows.map(([kind, status], at) => ({
    run: at,
    isPrimary: kind === 'new',
    isLive: status !== 'STOPPING',
    isUp: status === 'RUNNING',
  })),
});

describe('the schedule of a service', () => {
  it.each<[string, number, readonly Row[], Partial<Situation<number>>, readonly number[], number]>([
    ['starts what is missing', 2, [], {}, [], 2],
    [
      'stops the newest of too many',
      1,
      [
        ['new', 'RUNNING'],
        ['new', 'RUNNING'],
      ],
      {},
      [1],
      0,
    ],
    ['stops the old one before it starts the new one', 1, [['old', 'RUNNING']], {}, [0], 0],
    ['waits for an old one that still stops', 1, [['old', 'STOPPING']], {}, [], 0],
    [
      'starts beside one that still stops when the overlap is ordered',
      1,
      [['old', 'STOPPING']],
      { overlap: true },
      [],
      1,
    ],
    ['starts the new one first where all have to stay healthy', 1, [['old', 'RUNNING']], ALL_HEALTHY, [], 1],
    [
      'keeps the old one while the new one only starts',
      1,
      [
        ['old', 'RUNNING'],
        ['new', 'PENDING'],
      ],
      ALL_HEALTHY,
      [],
      0,
    ],
    [
      'lets the old one go once the new one runs',
      1,
      [
        ['old', 'RUNNING'],
        ['new', 'RUNNING'],
      ],
      ALL_HEALTHY,
      [0],
      0,
    ],
    ['stops an old one that does not run yet', 1, [['old', 'PENDING']], ALL_HEALTHY, [0], 1],
    [
      'stops everything at rest',
      0,
      [
        ['old', 'RUNNING'],
        ['new', 'RUNNING'],
      ],
      {},
      [1, 0],
      0,
    ],
  ])('%s', (_what, desiredCount, rows, rest, stop, start) => {
    expect(schedule(situation(desiredCount, rows, rest))).toEqual({ stop, start });
  });

  it('never lets more live than are permitted, nor fewer run than have to, whatever the tasks do', () => {
    const row = fc.tuple(
      fc.constantFrom<Kind>('new', 'old'),
      fc.constantFrom<Status>('PENDING', 'RUNNING', 'STOPPING'),
    );
    const bounds = fc.constantFrom(NOTHING_HEALTHY, ALL_HEALTHY, { minimumHealthyPercent: 50, maximumPercent: 150 });
    fc.assert(
      fc.property(fc.nat(6), fc.array(row, { maxLength: 8 }), bounds, (desired, rows, limits) => {
        const now = situation(desired, rows, limits);
        const { stop, start } = schedule(now);
        const most = Math.max(rows.length, Math.floor((desired * limits.maximumPercent) / 100));
        expect(rows.length + start).toBeLessThanOrEqual(most);
        const up = now.tasks.filter(({ isUp }) => isUp);
        const left = up.filter(({ run }) => !stop.includes(run)).length;
        const least = Math.ceil((desired * limits.minimumHealthyPercent) / 100);
        expect(left).toBeGreaterThanOrEqual(Math.min(up.length, least));
        expect(now.tasks.filter(({ isPrimary, isLive }) => isPrimary && isLive).length + start).toBeLessThanOrEqual(
          Math.max(desired, now.tasks.filter(({ isPrimary, isLive }) => isPrimary && isLive).length),
        );
      }),
    );
  });
});
