import { describe, expect, test } from 'vitest';
import { loadPhaseDefinition } from '../../../actions/lib/definition/phase-definition.ts';
import { edit } from '../../support/forger/edits.ts';
import { type Forger, forgerOf } from '../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, heldExample } from '../../support/forger/found.ts';
import type { Json } from '../../support/forger/objects.ts';

const OUTCOMES = ['pass', 'fail', 'planned', 'not_applicable'] as const;
const PHASES = ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9'] as const;

/** Items of a definition of done with a check that nothing decides yet: of a planned lane, or planned itself. */
function unbuiltItems(phase: string): number {
  const { lanes, dod } = loadPhaseDefinition(phase);
  const unbuilt = lanes.flatMap((lane) =>
    lane.checks.flatMap(({ id, state, may_be_substrate }) =>
      lane.state === 'planned' || (state === 'planned' && !may_be_substrate.includes('embedded')) ? [id] : [],
    ),
  );
  return dod.filter(({ check_ids }) => check_ids.some((id) => unbuilt.includes(id))).length;
}

const envelopeOf = (forger: Forger, phase: string): Json =>
  forger.read(new RegExp(`/${phase.toLowerCase()}_\\d{8}T\\d{6}Z/(?:P\\(-1\\)/)?phase_evidence\\.json$`));

describe('an envelope claims no item that did not run', () => {
  test.each(PHASES)(
    '%s counts its items by outcome',
    (phase) => {
      const envelope = envelopeOf(forgerOf(heldExample('passing')), phase);
      const outcomes = (envelope.dod_results as Json[]).map(({ outcome }) => outcome);
      const counted = OUTCOMES.map((name) => [name, outcomes.filter((one) => one === name).length]);
      expect(envelope.dod_tally).toEqual(Object.fromEntries(counted));
      expect(outcomes.filter((one) => one === 'planned')).toHaveLength(unbuiltItems(phase));
    },
    EXAMPLE_MS_MAX,
  );

  test(
    'a count that calls planned items passed is found',
    () =>
      expectFound(heldExample('passing'), {
        what: 'planned items that are counted as passed',
        forge: edit(/\/m2_\d{8}T\d{6}Z\/phase_evidence\.json$/, (document) => {
          document.dod_tally = { pass: 5, fail: 0, planned: 0, not_applicable: 0 };
        }),
        found: /m2_.*phase_evidence\.json.*counts other outcomes than its items have/,
      }),
    EXAMPLE_MS_MAX,
  );
});
