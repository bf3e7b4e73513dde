import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../actions/lib/ledger/decide.ts';
import { findOccupant, isStale, predecessorOf } from '../../../actions/lib/ledger/derived.ts';
import { type Draft, type LedgerEvent, type PlanPhase, seal } from '../../../actions/lib/ledger/events.ts';
import { applyEvent } from '../../../actions/lib/ledger/fold.ts';
import { nextAttemptOf } from '../../../actions/lib/ledger/lane-guards.ts';
import { EMPTY_LEDGER, type LedgerState } from '../../../actions/lib/ledger/state.ts';
import { answerFor, envelopeOf, goodFacts } from './builder.ts';
import { CI, drafts, executionIn, HEX, NOW, ROOT } from './drafts.ts';

const PHASES = ['M0', 'M1', 'M2'] as const satisfies readonly PlanPhase[];
const HISTORY_MAX = 160;
/** Three phases of two lanes, each opened again at most once and run to its end, take far fewer. */
const REMEDY_STEPS_MAX = 120;

/** A ledger that asks its guards for every event, with a new answer for every act of the operator. */
class Ledger {
  state: LedgerState = EMPTY_LEDGER;
  readonly events: LedgerEvent[] = [];

  constructor() {
    this.do(drafts.initialise());
  }

  /** The code of the refusal, or undefined when the event is in the ledger. */
  do(plain: Draft): string | undefined {
    const draft = answered(plain, this.events.length);
    const before = predecessorOf(draft.phase);
    const envelope = envelopeOf({
      plan_phase: draft.phase,
      execution_id: executionIn(draft.phase),
      verdict_code: `ADVANCE_TO_M${Number(draft.phase.slice(1)) + 1}` as 'ADVANCE_TO_M1',
      prev_phase_envelope_sha256: before === undefined ? null : HEX,
    });
    const facts = {
      ...goodFacts(draft),
      approval: { record: answerFor(draft), sha256: HEX },
      envelope: { document: envelope, sha256: HEX },
    };
    const decision = decide(this.state, draft, facts);
    if ('refusal' in decision) return `${decision.refusal.code}: ${decision.refusal.detail}`;
    const event = seal(draft, this.events.at(-1), { atUtc: NOW, ci: CI });
    this.events.push(event);
    this.state = applyEvent(this.state, event);
    return undefined;
  }
}

function answered(draft: Draft, count: number): Draft {
  if (!('approval' in draft.payload) || draft.payload.approval === null) return draft;
  const approval = { ...draft.payload.approval, nonce: `answer-${count}` };
  return { ...draft, payload: { ...draft.payload, approval } } as Draft;
}

function of(phase: PlanPhase, draft: Draft, lane?: string): Draft {
  const payload =
    'execution_id' in draft.payload ? { ...draft.payload, execution_id: executionIn(phase) } : draft.payload;
  return { ...draft, phase, payload, ...(lane === undefined ? {} : { lane }) } as Draft;
}

const lane = (phase: PlanPhase, letter: string): string => `${phase}.${letter}`;
const laneOf = (state: LedgerState, id: string) => state.phases[id.slice(0, id.indexOf('.')) as PlanPhase].lanes[id];

const start = (state: LedgerState, id: string): Draft =>
  drafts.start(id, nextAttemptOf(laneOf(state, id), executionIn(phaseOf(id))));
const result = (state: LedgerState, id: string, pass: boolean): Draft =>
  drafts.result(id, pass, laneOf(state, id)?.attempt ?? 1);
const reopen = (state: LedgerState, phase: PlanPhase, lanes: string[]): Draft =>
  of(phase, drafts.reopen(findOccupant(state) ?? null, lanes));

/** Acts that somebody may try at any time; most are refused where they are tried. */
const ACTS: readonly ((state: LedgerState, phase: PlanPhase, letter: string) => readonly Draft[])[] = [
  (_, phase) => [drafts.activate(phase)],
  (_, phase) => [drafts.expand(phase)],
  (_, phase) => [drafts.pin(phase)],
  (_, phase) => [drafts.pin(phase, ROOT)],
  (_, phase) => [drafts.go(phase)],
  (_, phase) => [of(phase, drafts.revoke())],
  (state, phase, letter) => [start(state, lane(phase, letter))],
  (state, phase, letter) => [result(state, lane(phase, letter), true)],
  (state, phase, letter) => [
    result(state, lane(phase, letter), false),
    of(phase, drafts.openBlocker(), lane(phase, letter)),
  ],
  (_, phase, letter) => [of(phase, drafts.openBlocker(), lane(phase, letter))],
  (_, phase, letter) => [of(phase, drafts.closeBlocker(), lane(phase, letter))],
  (_, phase) => [of(phase, drafts.drift())],
  (_, phase) => [of(phase, drafts.resolveDrift())],
  (_, phase) => [of(phase, drafts.checklist())],
  (_, phase) => [drafts.complete(phase)],
  (state, phase, letter) => [reopen(state, phase, [lane(phase, letter)])],
  () => [drafts.budgetStop()],
  () => [drafts.clearBudget()],
];

/** What is legal in the middle of a phase and brings it on; taken more often, so that histories get somewhere. */
const FORWARD = [
  (state: LedgerState): readonly Draft[] => {
    const step = nextStep(state);
    return step === undefined ? [] : [step];
  },
];

/** Of a phase that may have no plan yet, so no lane of one is made stale. */
function reverted(): Draft {
  const draft = drafts.resolveDrift();
  return { ...draft, payload: { ...draft.payload, stale_lanes: [] } } as Draft;
}

/** The one thing to do next, as an operator who wants everything done would choose it; undefined when it is. */
function nextStep(state: LedgerState): Draft | undefined {
  if (state.budgetStop) return drafts.clearBudget();
  const drifted = PHASES.find((phase) => state.phases[phase].openDrift.length > 0);
  if (drifted !== undefined) return of(drifted, reverted());
  const phase = PHASES.find((name) => state.phases[name].status !== 'DONE' || isStale(state.phases[name]));
  if (phase === undefined) return undefined;
  const { status, lanes } = state.phases[phase];
  const occupant = findOccupant(state);
  if (status === 'NOT_STARTED') return drafts.activate(phase);
  if (status === 'DONE') {
    const stale = Object.keys(lanes).filter((id) => lanes[id]?.status === 'STALE');
    const runs = occupant !== undefined && runningIn(state, occupant) !== undefined;
    return runs ? of(occupant, drafts.revoke()) : reopen(state, phase, stale);
  }
  return ownStep(state, phase);
}

const runningIn = (state: LedgerState, phase: PlanPhase): string | undefined =>
  Object.entries(state.phases[phase].lanes).find(([, { status }]) => status === 'RUNNING')?.[0];

/** Inside the phase that has the slot. */
function ownStep(state: LedgerState, name: PlanPhase): Draft {
  const phase = state.phases[name];
  if (phase.elaboration !== 'EXECUTION_GRADE') return drafts.expand(name);
  const before = PHASES.slice(0, PHASES.indexOf(name as (typeof PHASES)[number])).findLast(
    (earlier) => state.phases[earlier].pinned.region !== undefined,
  );
  const region = before === undefined ? phase.pinned.region?.digest : state.phases[before].pinned.region?.digest;
  const differs = region !== undefined && phase.pinned.region?.digest !== region;
  if ((phase.pinned.region === undefined || differs) && runningIn(state, name) === undefined)
    return drafts.pin(name, region);
  const running = runningIn(state, name);
  if (running !== undefined) return result(state, running, true);
  const closable = phase.openBlockers.find(
    (open) =>
      laneOf(state, open.lane)?.status === 'PASS' && (laneOf(state, open.lane)?.resultSeq ?? 0) > open.openedSeq,
  );
  if (closable !== undefined) return of(name, drafts.closeBlocker(), closable.lane);
  if (phase.executionGo === undefined) return drafts.go(name);
  const again = laneToRun(state, name);
  if (again !== undefined) return start(state, again);
  const checked = phase.checklist !== undefined && phase.checklist.seq >= phase.changedSeq;
  return checked ? drafts.complete(name) : of(name, drafts.checklist());
}

/** The first lane that has not passed; while a blocker is open, one that owns it or what that one rests on. */
function laneToRun(state: LedgerState, name: PlanPhase): string | undefined {
  const ids = ['A', 'B'].map((letter) => lane(name, letter));
  const owner = state.phases[name].openBlockers.map((open) => open.lane).toSorted()[0];
  const helps = owner === undefined ? ids : ids.filter((id) => id <= owner);
  return helps.find((id) => laneOf(state, id)?.status !== 'PASS') ?? owner;
}

const history = fc.array(fc.tuple(fc.nat(ACTS.length * 4), fc.constantFrom(...PHASES), fc.constantFrom('A', 'B')), {
  maxLength: HISTORY_MAX,
  size: 'max',
});
type History = readonly (readonly [number, PlanPhase, string])[];

/** Every act that the guards let through, in the order in which it was tried. */
function ledgerAfter(tried: History): Ledger {
  const ledger = new Ledger();
  for (const [at, phase, letter] of tried) {
    const act = ACTS[at] ?? FORWARD[0];
    for (const draft of act?.(ledger.state, phase, letter) ?? []) if (ledger.do(draft) !== undefined) break;
  }
  return ledger;
}

/** Legal acts to the end; throws the first refusal, with everything that led to it. */
function finish(ledger: Ledger): number {
  for (let steps = 0; steps < REMEDY_STEPS_MAX; steps += 1) {
    const step = nextStep(ledger.state);
    if (step === undefined) return steps;
    const refused = ledger.do(step);
    if (refused !== undefined) {
      const story = ledger.events.map(({ event, phase, lane: id }) => `${event} ${id ?? phase}`).join('\n');
      throw new Error(`${step.event} on ${step.phase} is refused, ${refused}\nafter\n${story}`);
    }
  }
  throw new Error(`not done after ${REMEDY_STEPS_MAX} legal acts`);
}

const phaseOf = (lane: string): PlanPhase => lane.split('.')[0] as PlanPhase;

describe('from whatever the guards let happen', () => {
  it('a sequence of legal acts leads to the end of every phase', () => {
    let furthest = 0;
    fc.assert(
      fc.property(history, (tried) => {
        const ledger = ledgerAfter(tried);
        furthest = Math.max(furthest, PHASES.filter((phase) => ledger.state.phases[phase].completedSeq > 0).length);
        finish(ledger);
        expect(PHASES.map((phase) => ledger.state.phases[phase].status)).toEqual(['DONE', 'DONE', 'DONE']);
      }),
      { numRuns: 200, seed: 20261128 },
    );
    // Histories that never came past the first phase would prove little.
    expect(furthest).toBe(3);
  });

  it('one phase has the slot, a wait is for an earlier phase that is open, and only a reopening undoes a completion', () => {
    fc.assert(
      fc.property(history, (tried) => {
        const { events } = ledgerAfter(tried);
        let state = EMPTY_LEDGER;
        for (const event of events) {
          const before = state;
          state = applyEvent(state, event);
          const open = PHASES.filter((name) => ['ACTIVE', 'BLOCKED'].includes(state.phases[name].status));
          expect(open.filter((name) => state.phases[name].waitingOn === undefined).length).toBeLessThanOrEqual(1);
          for (const name of PHASES) {
            const { waitingOn, status } = state.phases[name];
            if (waitingOn !== undefined) {
              expect(status).toBe('BLOCKED');
              expect(waitingOn < name && open.includes(waitingOn as (typeof PHASES)[number])).toBe(true);
            }
            const undone = before.phases[name].status === 'DONE' && status !== 'DONE';
            expect(undone && !(event.event === 'PHASE_REOPENED' && event.phase === name)).toBe(false);
          }
        }
      }),
      { numRuns: 200, seed: 20261128 },
    );
  });
});
