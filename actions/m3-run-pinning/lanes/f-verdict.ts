import { RunPinningV1 } from '@spine-green/evidence-schemas/documents/run_pinning.v1';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import { attemptDocument, attemptKey, localDigest, type PlannedDocument } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';
import {
  laneOutcomes,
  predicateOutcomes,
  type VerdictFacts,
  verdictJudgements,
  verdictOutcome,
} from '../../lib/shared-lanes/phase-verdict.ts';

type Closeout = Pick<RunPinningV1, 'scenario_run_id' | 'config_digest' | 'anchors' | 'source_execution_ids'>;

export interface PinningVerdictFacts extends VerdictFacts {
  /** What the run is pinned to, as the lanes before recorded it. */
  readonly closeout: Fact<Closeout>;
}

const CODES = { sources: 'M3F-B1', predicates: 'M3F-B2', union: 'M3F-B3' } as const;
const CLOSEOUT = 'm3_run_pinning_snapshot.json';

export const runPinningVerdict = defineLane({
  id: 'M3.F',
  documents: (facts: PinningVerdictFacts, context) => ({ closeout: plannedCloseout(facts, context) }),
  decide: (facts: PinningVerdictFacts, written, context) => {
    const { sources, predicates, union } = verdictJudgements(CODES, facts, context.substrate);
    const local = localDigest(plannedCloseout(facts, context));
    return {
      'M3.F-C01': sources,
      'M3.F-C02': predicates,
      'M3.F-C03': union,
      'M3.F-C04': {
        expected: { key: attemptKey(context, CLOSEOUT), sha256: valueOr(local, null) },
        observed: mapFact(written.closeout, ({ key, sha256 }) => ({ key, sha256 })),
        fails: isReadable(local) ? 'M3F-B5' : 'M3F-B4',
      },
    };
  },
  handover: (facts, _written, context) => verdictOutcome(facts, 'M3', context),
});

const plannedCloseout = (facts: PinningVerdictFacts, context: DecideContext): Fact<PlannedDocument> =>
  mapFact(facts.closeout, (closeout) =>
    attemptDocument(CLOSEOUT, RunPinningV1, {
      schema: 'fp.run_pinning.v1',
      substrate: context.substrate,
      platform_run_id: context.platformRunId ?? '',
      execution_id: context.executionId,
      attempt: context.attempt,
      written_at_utc: context.gatheredAtUtc,
      lanes: laneOutcomes(facts, context.substrate),
      predicates: predicateOutcomes(facts, context.substrate),
      ...closeout,
    }),
  );
