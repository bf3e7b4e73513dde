import { holds } from '../../lib/checks/check.ts';
import { fact, isReadable } from '../../lib/checks/fact.ts';
import { verdictOf } from '../../lib/checks/handed-over.ts';
import type { SubstrateName } from '../../lib/checks/outcome.ts';
import { attemptKey } from '../../lib/run/documents.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { type PackFacts, packDocument, packName, withOwnVerdict } from '../../lib/shared-lanes/pack.ts';
import {
  laneOutcomes,
  predicateOutcomes,
  type VerdictFacts,
  verdictJudgements,
} from '../../lib/shared-lanes/phase-verdict.ts';

export interface TeardownVerdictFacts {
  readonly verdict: VerdictFacts;
  readonly pack: PackFacts;
}

const CODES = { sources: 'M9I-B1', predicates: 'M9I-B2', union: 'M9I-B3' } as const;

/** The verdict of the phase and the pack that follows from it: written only when the phase advances (01, section 0.5). */
export const teardownVerdict = defineLane({
  id: 'M9.I',
  documents: ({ verdict, pack }: TeardownVerdictFacts, context) => ({
    pack: packDocument(
      {
        ...withOwnVerdict(pack, advances(verdict, context.substrate)),
        matrix: laneOutcomes(verdict, context.substrate),
        payload: { predicates: predicateOutcomes(verdict, context.substrate) },
      },
      context,
    ),
  }),
  decide: ({ verdict, pack }: TeardownVerdictFacts, written, context) => {
    const { sources, predicates, union } = verdictJudgements(CODES, verdict, context.substrate);
    return {
      'M9.I-C01': sources,
      'M9.I-C02': predicates,
      'M9.I-C03': union,
      'M9.I-C04': {
        expected: { pack: attemptKey(context, packName('M10')), unreadable: [] },
        observed: fact({
          pack: isReadable(written.pack) ? written.pack.value.key : written.pack.unreadable,
          unreadable: pack.unreadable,
        }),
        fails: advances(verdict, context.substrate) ? 'M9I-B4' : 'M9I-B2',
      },
    };
  },
  handover: ({ verdict }, _written, { substrate, passes }) => ({
    m9_verdict: verdictOf('M9', passes),
    m9_overall_pass: passes,
    phase_pass_matrix: laneOutcomes(verdict, substrate),
    predicates: predicateOutcomes(verdict, substrate),
  }),
});

const advances = (verdict: VerdictFacts, substrate: SubstrateName): boolean =>
  Object.values(verdictJudgements(CODES, verdict, substrate)).every(holds);
