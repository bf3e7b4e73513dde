import { setImmediate as turn } from 'node:timers/promises';
import { PlatformError } from '@spine-green/evidence-schemas';
import { type Commits, joinedCommits } from '@spine-green/runtime/services/ingestion-gate/ledger/joined-commits';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

/** Transactions that are written down, and that end when the test says so. */
function heldCommits(fail: (commit: string) => Error | undefined = () => undefined) {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const commit = async (name: string): Promise<string> => {
    begun.push(name);
    await new Promise<void>((resolve) => ends.push(resolve));
    const error = fail(name);
    if (error !== undefined) throw error;
    return name;
  };
  const commits: Commits<string, string, string> = {
    settle: async (settlement) => {
      await commit(settlement);
    },
    reserve: commit,
    both: (settlement, reservation) => commit(`${settlement}+${reservation}`),
  };
  const end = async (): Promise<void> => {
    ends.shift()?.();
    await turn();
    await turn();
  };
  return { joined: joinedCommits(commits), begun, running: () => ends.length, end };
}

const unreachable = new PlatformError('E_DATABASE_UNREACHABLE', 'gone');
const refused = new PlatformError('E_DATABASE_REFUSED', 'a constraint');

describe('commits of a gate', () => {
  it.each([
    { given: 'a settlement alone', asks: ['s1'], commits: ['s1'] },
    { given: 'a reservation alone', asks: ['r1'], commits: ['r1'] },
    { given: 'both in one turn', asks: ['s1', 'r1'], commits: ['s1+r1'] },
    { given: 'both in the other order', asks: ['r1', 's1'], commits: ['s1+r1'] },
    { given: 'several of each', asks: ['s1', 's2', 'r1', 'r2', 'r3'], commits: ['s1+r1', 's2+r2', 'r3'] },
  ])('$given: $commits, and nothing waits for company', async ({ asks, commits }) => {
    const { joined, begun, running, end } = heldCommits();
    const answers = asks.map((ask) => (ask.startsWith('s') ? joined.settle(ask) : joined.reserve(ask)));
    await turn();
    while (running() > 0) await end();
    await Promise.all(answers);
    expect(begun).toEqual(commits);
  });

  it('that are asked for while one runs wait for its end and go together', async () => {
    const { joined, begun, running, end } = heldCommits();
    const answers: Promise<unknown>[] = [joined.settle('s1')];
    await turn();
    answers.push(joined.reserve('r2'), joined.settle('s2'));
    await turn();
    expect(begun).toEqual(['s1']);
    while (running() > 0) await end();
    await Promise.all(answers);
    expect(begun).toEqual(['s1', 's2+r2']);
  });

  it.each([
    { given: 'the settlement is refused', guilty: 's1', settled: 'rejected', reserved: 'fulfilled' },
    { given: 'the reservation is refused', guilty: 'r1', settled: 'fulfilled', reserved: 'rejected' },
    { given: 'both are refused', guilty: '', settled: 'rejected', reserved: 'rejected' },
    { given: 'neither is, alone', guilty: '+', settled: 'fulfilled', reserved: 'fulfilled' },
  ])('together, when $given: each is tried alone and gets its own answer', async ({ guilty, settled, reserved }) => {
    const { joined, begun, running, end } = heldCommits((name) => (name.includes(guilty) ? refused : undefined));
    const answers = Promise.allSettled([joined.settle('s1'), joined.reserve('r1')]);
    await turn();
    while (running() > 0) await end();
    expect((await answers).map(({ status }) => status)).toEqual([settled, reserved]);
    expect(begun).toEqual(['s1+r1', 's1', 'r1']);
  });

  it('together with an unknown outcome: both are told, and repeat by themselves', async () => {
    const { joined, begun, end } = heldCommits(() => unreachable);
    const answers = Promise.allSettled([joined.settle('s1'), joined.reserve('r1')]);
    await turn();
    await end();
    expect(await answers).toMatchObject([{ reason: unreachable }, { reason: unreachable }]);
    expect(begun).toEqual(['s1+r1']);
  });

  test('each ask is answered once and in its order, and one commit runs at a time', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('s', 'r', 'end', 'turn'), { maxLength: 60 }),
        fc.integer({ min: 0, max: 4 }),
        async (moves, faultEvery) => {
          let count = 0;
          const { joined, begun, running, end } = heldCommits(() => {
            count += 1;
            return faultEvery > 0 && count % faultEvery === 0 ? refused : undefined;
          });
          const answered: string[] = [];
          const asked: string[] = [];
          for (const [index, move] of moves.entries()) {
            const name = `${move}${String(index).padStart(2, '0')}`;
            const note = (): void => {
              answered.push(name);
            };
            if (move === 's' || move === 'r') {
              asked.push(name);
              (move === 's' ? joined.settle(name) : joined.reserve(name)).then(note, note);
            } else if (move === 'end') await end();
            else await turn();
            expect(running()).toBeLessThanOrEqual(1);
          }
          await turn();
          while (running() > 0) await end();
          const of = (kind: string, names: readonly string[]) => names.filter((name) => name.startsWith(kind));
          expect(of('s', answered)).toEqual(of('s', asked));
          expect(of('r', answered)).toEqual(of('r', asked));
          expect(new Set(begun.flatMap((name) => name.split('+')))).toEqual(new Set(asked));
        },
      ),
    ));
});
