import { resolveHandles } from '@spine-green/evidence-schemas';
import { check } from '../../lib/checks/check.ts';
import { fact, isReadable } from '../../lib/checks/fact.ts';
import { getLaneDefinition, requiredHandles } from '../../lib/definition/phase-definition.ts';
import { readPhaseResults } from '../../lib/phase-end/results.ts';
import { executionKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { decideHandoff, gatherHandoff, type HandoffFacts } from '../../lib/shared-lanes/handoff.ts';
import { gatherVerdict, type VerdictFacts } from '../../lib/shared-lanes/verdict.ts';

interface ExitFacts {
  readonly verdict: VerdictFacts;
  readonly missingEvidence: readonly string[];
  readonly unresolved: readonly string[];
  readonly handoff: HandoffFacts;
}

/** Own snapshot and handoff are written by this very lane, so they are not asked for before it ends. */
const OWN = ['m2_exit_readiness_snapshot.json', 'm3_handoff_pack.json'];

export const substrateExit = plainLane<ExitFacts>({
  id: 'M2.J',
  gather: async (context) => {
    const results = await readPhaseResults(context.session, context.ledger, 'M2', context.executionId);
    const rows = resolveHandles(requiredHandles(getLaneDefinition('M2.J'), context.substrate), context.handleInputs);
    return {
      verdict: await gatherVerdict('M2.J', context),
      missingEvidence: results.missingEvidence.filter((key) => !OWN.some((name) => key.endsWith(name))),
      unresolved: rows.filter((row) => !row.resolved).map((row) => row.key),
      handoff: await gatherHandoff(HANDOFF, context),
    };
  },
  decide: ({ verdict, missingEvidence, unresolved, handoff }) => [
    check('M2.J-C01', { expected: [], observed: fact(notPassed(verdict)), fails: 'M2J-B1' }),
    check('M2.J-C02', { expected: [], observed: fact(missingEvidence), fails: 'M2J-B2' }),
    check('M2.J-C03', { expected: [], observed: fact(unresolved), fails: 'M2J-B3' }),
    check('M2.J-C04', { expected: [], observed: fact(blockers(verdict)), fails: 'M2J-B4' }),
    decideHandoff(HANDOFF, handoff),
  ],
  payload: ({ verdict, handoff }) => ({ planned_lanes: verdict.planned, handoff: handoff.ref ?? null }),
});

/** The exit lane is its own verdict, so the pack names the last lane that stands before it. */
const HANDOFF = {
  lane: 'M2.J',
  check: 'M2.J-C05',
  verdictLane: 'M2.H',
  codes: { verdict: 'M2J-B5', fields: 'M2J-B5' },
  required: async (context: LaneContext) => ({
    handle_resolution_snapshot: executionKey(context, 'handle_resolution_snapshot.json'),
    secret_surface_check: executionKey(context, 'secret_surface_check.json'),
    topic_readiness_snapshot: executionKey(context, 'topic_readiness_snapshot.json'),
    db_migration_run_snapshot: executionKey(context, 'db_migration_run_snapshot.json'),
  }),
};

const notPassed = ({ sources }: VerdictFacts): readonly string[] =>
  sources.filter(({ ref }) => ref?.overall_pass !== true).map((source) => source.lane);

const blockers = ({ sources }: VerdictFacts): readonly string[] =>
  sources.flatMap(({ snapshot }) => (isReadable(snapshot) ? snapshot.value.blockers.map((one) => one.code) : []));
