import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phaseDefinitions } from '../../../actions/lib/definition/phase-definition.ts';
import { decide } from '../../../actions/lib/ledger/decide.ts';
import type { LedgerEvent } from '../../../actions/lib/ledger/events.ts';
import { applyEvent, fold } from '../../../actions/lib/ledger/fold.ts';
import { openSession } from '../../../actions/lib/run/session.ts';
import { type Exported, exportRun } from '../../../actions/rehearsal/export.ts';
import { parseOptions } from '../../../actions/rehearsal/options.ts';
import type { PhaseOutcome } from '../../../actions/rehearsal/phase.ts';
import { earlyActions } from '../../../actions/rehearsal/processes/early-actions.ts';
import { advance, dispatchOf, embeddedPlace } from '../../../actions/rehearsal/rehearse.ts';
import { prepareWorkplace, type Workplace } from '../../../actions/rehearsal/workplace.ts';
import { type SeenPhase, takeAgain } from '../../support/rerun/phase.ts';
import { mayBeReplaced, replacedKeys } from '../../support/rerun/replaced.ts';

const PHASES = ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9'] as const;
const RUN_MS_MAX = 30 * 60_000;

/** As the definitions say it; nothing of the ledger's fold is used to say what it should have found. */
const lanes = phaseDefinitions()
  .filter(({ plan_phase }) => plan_phase !== 'M10')
  .flatMap(({ plan_phase: phase, lanes }) => lanes.map((lane) => ({ ...lane, phase })));
const built = lanes.filter(({ state }) => state === 'built');
const rest = built.map(({ phase, lane }) => ({ phase, lane }));

/** All lanes on which one rests, directly or through others. */
function basesOf(name: string, known = new Set<string>()): ReadonlySet<string> {
  const lane = lanes.find((one) => one.lane === name);
  for (const base of [...(lane?.depends_on ?? []), ...(lane?.source_lanes ?? [])])
    if (!known.has(base)) basesOf(base, known.add(base));
  return known;
}
const restsOn = (name: string, on: string): boolean => basesOf(name).has(on);

let folder: string;
let workplace: Workplace;
let held: string | undefined;
let exported: Exported;
let events: readonly LedgerEvent[];
const outcomes: PhaseOutcome[] = [];
const seen = new Map<string, SeenPhase>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rerun-lanes-'));
  workplace = await prepareWorkplace(folder);
  const options = parseOptions(['--flows', '150', '--days', '1', '--rate', '0']);
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const actions = earlyActions(workplace.environment);
  const rehearsal = {
    ...{ options, workplace, actions, place: embeddedPlace(workplace), dispatch: dispatchOf(options, workplace) },
    progress: { note: say, phase: say, say, done: say, end: () => undefined },
    signal: new AbortController().signal,
    take: async (run: Parameters<typeof takeAgain>[0]) => {
      const taken = await takeAgain(run, workplace);
      seen.set(run.definition.plan_phase, taken.seen);
      return taken.outcome;
    },
  };
  held = await advance(rehearsal, outcomes).finally(actions.close);
  if (held !== undefined) throw new Error(`${held}\n${said.slice(-20).join('\n')}`);
  exported = await exportAll();
  events = ledgerIn(workplace.bundle);
}, RUN_MS_MAX);

afterAll(() => {
  workplace?.removeScratch();
  rmSync(folder, { recursive: true, force: true });
});

async function exportAll(): Promise<Exported> {
  const { configPath, environment, bundle } = workplace;
  const session = openSession(configPath);
  try {
    return await exportRun(session, { configPath, environment, folder: bundle });
  } finally {
    await session.close();
  }
}

/** The events of a bundle, read as plain files. */
function ledgerIn(bundle: string): readonly LedgerEvent[] {
  const files = readdirSync(bundle, { recursive: true, encoding: 'utf8' });
  return files
    .filter((path) => /\/ledger\/events\/\d+\.json/.test(path))
    .sort()
    .map((path) => JSON.parse(readFileSync(join(bundle, path), 'utf8')) as LedgerEvent);
}

const recordedOf = (lane: string) =>
  events.flatMap((event) => (event.event === 'LANE_RESULT_RECORDED' && event.lane === lane ? [event.payload] : []));
const startsOf = (lane: string) =>
  events.flatMap((event) => (event.event === 'LANE_STARTED' && event.lane === lane ? [event.payload] : []));
const laneNames = (phase: string): readonly string[] =>
  built.filter((one) => one.phase === phase).map(({ lane }) => lane);
const seenOf = (phase: string): SeenPhase => {
  const found = seen.get(phase);
  if (found === undefined) throw new Error(`${phase} was not taken`);
  return found;
};

/** The ledger as it was when the phase could end for the first time, and the event with which it did. */
function firstEndOf(phase: string) {
  const end = events.find((event) => event.event === 'PHASE_COMPLETED' && event.phase === phase);
  if (end?.event !== 'PHASE_COMPLETED') throw new Error(`${phase} was not completed`);
  return { end, before: fold(events.filter(({ seq }) => seq < end.seq)) };
}

describe('a migration in which every lane runs again', () => {
  test('advances through every phase, and a stranger verifies its bundle', () => {
    expect(outcomes.map(({ phase, verdict }) => `${phase} ${verdict}`)).toEqual(
      PHASES.map((phase, rank) => `${phase} ADVANCE_TO_M${rank + 1}`),
    );
    expect(exported.verdict.failures).toEqual([]);
    expect(exported.verdict.verified).toBeGreaterThan(1000);
  });

  test.each(rest)('$lane: is torn off, passes, and passes again', ({ lane }) => {
    expect(startsOf(lane).map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(startsOf(lane).map(({ lost }) => lost !== null)).toEqual([false, true, false]);
    const recorded = recordedOf(lane);
    expect(recorded.map(({ attempt, overall_pass }) => [attempt, overall_pass])).toEqual([
      [2, true],
      [3, true],
    ]);
    const [second, third] = recorded.map(({ snapshot }) => snapshot.key);
    expect(second).toMatch(/_attempt2\.json$/);
    expect(third).toMatch(/_attempt3\.json$/);
  });

  test.each(rest)('$lane: the torn attempt left all its documents', ({ lane, phase }) => {
    const { owed, left, told } = seenOf(phase).torn[lane] ?? { owed: [], left: ['nothing was seen'], told: [] };
    expect(left).toEqual(owed);
    expect([...told].sort()).toEqual(owed.filter((key) => !key.startsWith('evidence/runs/')).sort());
  });

  test.each(rest)(
    '$lane: runs again before the phase ends, and what rests on it is demanded again',
    ({ lane, phase }) => {
      const { end, before } = firstEndOf(phase);
      const again = events.filter((event) => event.lane === lane && event.seq > end.seq).slice(0, 2);
      expect(again.map(({ event }) => event)).toEqual(['LANE_STARTED', 'LANE_RESULT_RECORDED']);
      const state = again.reduce(applyEvent, before);
      const stale = laneNames(phase).filter((name) => restsOn(name, lane));
      expect(
        Object.entries(state.phases[end.phase].lanes).flatMap(([name, { status }]) =>
          status === 'STALE' ? [name] : [],
        ),
      ).toEqual(stale);
      const decision = decide(state, end, { nowUtc: again.at(-1)?.at_utc ?? '', substrate: 'embedded' });
      const refused = 'refusal' in decision ? decision.refusal : { code: 'accepted', unresolved: [] };
      if (stale.length === 0) return expect(refused.code).not.toBe('E_LANES_OPEN');
      expect(refused).toMatchObject({ code: 'E_LANES_OPEN', unresolved: stale.map((name) => `${name} STALE`) });
    },
  );

  test.each(PHASES.map((phase, rank) => ({ phase, next: `M${rank + 1}` })))(
    '$phase: is opened again when it is done, does not end over stale lanes, and completes again',
    ({ phase, next }) => {
      const names = laneNames(phase);
      const early = built.flatMap((one) =>
        one.phase === phase && one.starts_under === 'activation' ? [one.lane] : [],
      );
      const first = early.length > 0 ? early : names.slice(0, 1);
      const others = names.filter((lane) => !first.includes(lane));
      const { status, stale, refusal, verdict } = seenOf(phase).reopened;
      expect({ status, verdict }).toEqual({ status: 'ACTIVE', verdict: `ADVANCE_TO_${next}` });
      expect(stale).toEqual({ before: names, after: others });
      for (const lane of others) expect(refusal).toContain(`${lane} STALE`);
      for (const lane of first) expect(refusal).not.toContain(`${lane} `);
      expect(events.filter((event) => event.event === 'PHASE_COMPLETED' && event.phase === phase)).toHaveLength(2);
    },
  );

  test('is looked at between the transitions too, at all that its database says, and stops the line', () => {
    const { before, told, raised, again, resolved } = seenOf('M7').reopened.watched ?? {};
    expect({ before, raised, resolved }).toEqual({ before: [], raised: ['DS-S3'], resolved: [] });
    for (const words of [told, again]) expect(words).toContain('M7 is stopped by DS-S3');
    const found = events.flatMap((event) => (event.event === 'DRIFT_RAISED' ? [event.payload.evidence] : []));
    expect(found).toEqual([['ig.receipt_rows']]);
  });

  test.each(PHASES.map((phase) => ({ phase })))('$phase: earlier attempts stay as they were', ({ phase }) => {
    const { before, after } = seenOf(phase).kept;
    expect(Object.keys(before).length).toBeGreaterThanOrEqual(laneNames(phase).length);
    // Of what may be replaced the earlier version is still there.
    for (const [key, digests] of Object.entries(before))
      expect({ [key]: after[key] }).toEqual({
        [key]: mayBeReplaced(key) ? expect.arrayContaining([...digests]) : digests,
      });
  });

  test('wrote again over nothing but what is derived, whoever wrote it', () => {
    const replaced = replacedKeys(workplace.bundle);
    expect(replaced).toContain('evidence/embedded/ledger/state.json');
    expect(replaced.filter((key) => !mayBeReplaced(key))).toEqual([]);
  });
});
