import type { HandleRow } from '@spine-green/evidence-schemas';
import { holds, type Judgement } from '../../lib/checks/check.ts';
import { type Fact, fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { mayRest, type SubstrateName, worstOf } from '../../lib/checks/outcome.ts';
import { attemptKey } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';
import { type PackFacts, packDocument, packName, withOwnVerdict } from '../../lib/shared-lanes/pack.ts';
import {
  laneOutcomes,
  predicateOutcomes,
  type VerdictFacts,
  verdictOutcome,
} from '../../lib/shared-lanes/phase-verdict.ts';

/** What the ledger holds open over this phase and those before it: the risk register of the migration. */
export interface RiskRegister {
  readonly blockers: readonly { readonly phase: string; readonly lane: string; readonly code: string }[];
  readonly drift: readonly { readonly phase: string; readonly class: string }[];
  /** Exceptions that somebody took the risk of for this execution, until a time. */
  readonly waivers: readonly {
    readonly item: string;
    readonly residual_risk: string;
    readonly expires_at_utc: string;
  }[];
}

export interface ExitFacts {
  readonly verdict: VerdictFacts;
  /** Required evidence of this phase that is not there. */
  readonly missingEvidence: Fact<readonly string[]>;
  /** The handles that M3 needs. */
  readonly rows: readonly HandleRow[];
  readonly register: Fact<RiskRegister>;
  readonly pack: PackFacts;
}

const LANE = 'M2.J';

/** The check that decides each predicate of the definition. */
export const PREDICATES = {
  checklist_complete: 'M2.J-C01',
  evidence_complete: 'M2.J-C02',
  m3_prereqs_ready: 'M2.J-C03',
  open_risk_register_empty: 'M2.J-C04',
  blockers_empty: 'M2.J-C04',
} as const;

/** The exit lane is its own verdict: the pack is written only when every predicate holds (01, section 0.5). */
export const substrateExit = defineLane({
  id: LANE,
  documents: (facts: ExitFacts, context) => ({ pack: packOf(facts, context) }),
  decide: (facts: ExitFacts, written, context) => ({
    ...predicates(facts, context),
    'M2.J-C05': {
      expected: { pack: attemptKey(context, packName('M3')), unreadable: [] },
      observed: fact({
        pack: isReadable(written.pack) ? written.pack.value.key : written.pack.unreadable,
        unreadable: facts.pack.unreadable,
      }),
      fails: 'M2J-B5',
    },
  }),
  handover: (facts, _written, context) => ({
    ...verdictOutcome(facts.verdict, 'M2', context),
    predicates: predicateResults(facts, context),
  }),
});

const predicates = ({ verdict, missingEvidence, rows, register }: ExitFacts, context: DecideContext) =>
  ({
    'M2.J-C01': { expected: [], observed: fact(notPassed(verdict, context.substrate)), fails: 'M2J-B1' },
    'M2.J-C02': { expected: [], observed: missingEvidence, fails: 'M2J-B2' },
    'M2.J-C03': {
      expected: [],
      observed: fact(rows.filter((row) => !row.resolved).map((row) => row.key)),
      fails: 'M2J-B3',
    },
    'M2.J-C04': {
      expected: { blockers: [], open_risks: [] },
      observed: mapFact(register, (open) => ({ blockers: blockersIn(verdict), open_risks: risksIn(open, context) })),
      fails: 'M2J-B4',
    },
  }) as const satisfies Record<string, Judgement>;

function packOf(facts: ExitFacts, context: DecideContext) {
  const judgements = Object.values(predicates(facts, context));
  const payload = {
    predicates: predicateResults(facts, context),
    handles: Object.fromEntries(facts.rows.map((row) => [row.key, row.value_or_locator])),
  };
  return packDocument(
    {
      ...withOwnVerdict(facts.pack, judgements.every(holds)),
      matrix: laneOutcomes(facts.verdict, context.substrate),
      payload,
    },
    context,
  );
}

/** What a predicate rests on as lanes, and what this lane read for it itself. */
function predicateResults(facts: ExitFacts, context: DecideContext) {
  const judged = predicates(facts, context);
  const byLanes = predicateOutcomes(facts.verdict, context.substrate);
  return Object.fromEntries(
    Object.entries(PREDICATES).map(([name, check]) => [
      name,
      worstOf([byLanes[name] ?? 'fail', holds(judged[check]) ? 'pass' : 'fail']),
    ]),
  );
}

const notPassed = (verdict: VerdictFacts, substrate: SubstrateName): readonly string[] =>
  Object.entries(laneOutcomes(verdict, substrate))
    .filter(([, outcome]) => !mayRest(substrate, outcome))
    .map(([lane]) => lane);

const blockersIn = ({ sources }: VerdictFacts): readonly string[] =>
  sources.flatMap(({ snapshot }) => (isReadable(snapshot) ? snapshot.value.blockers.map((one) => one.code) : []));

/**
 * What nobody closed. A blocker of this lane closes only when this lane passes, so it cannot hold it up. A waiver in
 * force is a risk that was accepted; one that ended is a risk that nobody carries any more.
 */
const risksIn = ({ blockers, drift, waivers }: RiskRegister, { gatheredAtUtc }: DecideContext): readonly string[] => [
  ...blockers.filter(({ lane }) => lane !== LANE).map(({ lane, code }) => `${lane}: ${code}`),
  ...drift.map((one) => `${one.phase}: ${one.class}`),
  ...waivers
    .filter((waiver) => waiver.expires_at_utc <= gatheredAtUtc)
    .map(({ item, residual_risk }) => `${item}: ${residual_risk}`),
];
