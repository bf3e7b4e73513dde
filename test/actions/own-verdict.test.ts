import { HandoffPackV1 } from '@spine-green/evidence-schemas/documents/handoff_pack.v1';
import { describe, expect, test } from 'vitest';
import { isReadable } from '../../actions/lib/checks/fact.ts';
import { getLaneDefinition, loadPhaseDefinition } from '../../actions/lib/definition/phase-definition.ts';
import { type ExitFacts, substrateExit } from '../../actions/m2-substrate/lanes/j-exit.ts';
import { type TeardownVerdictFacts, teardownVerdict } from '../../actions/m9-teardown/lanes/i-verdict.ts';
import { momentOf } from '../support/decided-lane.ts';
import { packReady, passedPhase, sourceOf } from '../support/shared-rows.ts';

const pack = (phase: 'M2' | 'M9') => ({
  ...packReady(phase),
  verdict: { unreadable: 'this lane is the verdict itself' },
  scenarioRunId: { value: null },
});
const exit: ExitFacts = {
  verdict: passedPhase('M2', 'M2.J'),
  missingEvidence: { value: [] },
  rows: [],
  register: { value: { blockers: [], drift: [], waivers: [] } },
  pack: pack('M2'),
};
const teardown: TeardownVerdictFacts = { verdict: passedPhase('M9', 'M9.I'), pack: pack('M9') };
const blocked = (lane: string) =>
  sourceOf(lane, { blockers: [{ code: 'X-B1', check_ids: ['X'], message: 'test', closure_criteria: 'test' }] });

/** The pack as it would be stored, or why there is none. */
function packOf(planned: ReturnType<typeof teardownVerdict.documents>): unknown {
  const { pack: document } = planned;
  if (document === undefined) throw new Error('the lane plans no pack');
  return isReadable(document) ? HandoffPackV1.parse(JSON.parse(document.value.text())) : document.unreadable;
}

describe('a lane that is the verdict of its phase', () => {
  test('hands over what its predicates say, and names no snapshot that does not exist yet', () => {
    const wanted = (lane: string): string => (getLaneDefinition(lane).state === 'planned' ? 'planned' : 'pass');
    const isPlanned = loadPhaseDefinition('M2').lanes.some(({ state }) => state === 'planned');
    const everything = isPlanned ? 'planned' : 'pass';
    expect(packOf(substrateExit.documents(exit, momentOf('M2.J')))).toMatchObject({
      verdict: 'ADVANCE_TO_M3',
      verdict_ref: null,
      phase_pass_matrix: { 'M2.A': 'pass', 'M2.C': wanted('M2.C') },
      payload: { predicates: { checklist_complete: everything, blockers_empty: everything } },
    });
    expect(packOf(teardownVerdict.documents(teardown, momentOf('M9.I')))).toMatchObject({
      verdict: 'ADVANCE_TO_M10',
      verdict_ref: null,
      phase_pass_matrix: { 'M9.C': wanted('M9.C'), 'M9.D': 'pass' },
      payload: { predicates: { confluent_destroy_verified: wanted('M9.C'), demo_destroy_verified: 'pass' } },
    });
  });

  test('hands over nothing when one of its predicates does not hold', () => {
    const missing = { ...exit, missingEvidence: { value: ['topic_readiness_snapshot.json'] } };
    expect(packOf(substrateExit.documents(missing, momentOf('M2.J')))).toBe('not written: the verdict is HOLD_M2');
    const [first, ...rest] = teardown.verdict.sources;
    const sources = [blocked(first?.lane ?? ''), ...rest];
    const held = { ...teardown, verdict: { ...teardown.verdict, sources } };
    expect(packOf(teardownVerdict.documents(held, momentOf('M9.I')))).toBe('not written: the verdict is HOLD_M9');
  });

  test.each([
    [true, 'ADVANCE_TO_M3', 'ADVANCE_TO_M10'],
    [false, 'HOLD_M2', 'HOLD_M9'],
  ])('says in its snapshot what its checks came to: %s', (passes, substrate, end) => {
    const written = { pack: { unreadable: 'not asked for' } };
    const said = substrateExit.handover(exit, written, { ...momentOf('M2.J'), passes });
    expect(said).toMatchObject({ verdict: substrate });
    const last = teardownVerdict.handover(teardown, written, { ...momentOf('M9.I'), passes });
    expect(last).toMatchObject({ m9_verdict: end, m9_overall_pass: passes });
  });
});
