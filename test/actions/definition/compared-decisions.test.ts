import { isHandleKey } from '@spine-green/evidence-schemas';
import { describe, expect, test } from 'vitest';
import { HANDLES_PINNED } from '../../../actions/lib/definition/decisions.ts';
import { comparedBy, phaseDefinitions } from '../../../actions/lib/definition/phase-definition.ts';

/** 02, section 7.1: what is pinned is compared with what is really used; a pin that nobody looks at decides nothing. */
const built = phaseDefinitions().filter(({ lanes }) => lanes.some(({ state }) => state === 'built'));
const decisions = built.flatMap(({ plan_phase: phase, required_decisions }) =>
  required_decisions.map((decision) => ({ phase, ...decision })),
);
const checks = new Map(
  phaseDefinitions().flatMap(({ lanes }) => lanes.flatMap((lane) => lane.checks.map((check) => [check.id, check]))),
);

/** Values that every lane of the phase shows with its digest, and that the judge of its snapshot makes again. */
const SHOWN_BY_EVERY_LANE = ['profile'];

describe('every decision of a phase that runs', () => {
  test.each(decisions)('$phase $key is compared with what is used', ({ phase, key, ...decision }) => {
    const compared = [
      ...(decision.compared_with === undefined ? [] : [decision.compared_with]),
      ...(decision.compared_by === undefined ? [] : [decision.compared_by.check]),
      ...(SHOWN_BY_EVERY_LANE.includes(key) ? [key] : []),
      ...(decision.may_be_substrate?.includes('embedded') === true ? [decision.substrate_reason] : []),
    ];
    expect(compared).not.toEqual([]);
    if (decision.compared_by === undefined) return;
    const check = checks.get(decision.compared_by.check);
    const [side, member] = decision.compared_by.member.split('.');
    expect(check?.state).toBe('built');
    if (side === 'expected') expect(JSON.stringify(check?.expects)).toContain(`"${member}":`);
    expect(comparedBy(decision.compared_by.check)).toContainEqual({ phase, key, ...decision.compared_by });
  });

  test.each(Object.entries(HANDLES_PINNED).flatMap(([phase, keys]) => keys.map((key) => ({ phase, key }))))(
    '$phase pins $key by itself, and it is the value of a decision or of the pinned run',
    ({ key }) => {
      expect(isHandleKey(key)).toBe(true);
      const decided = decisions.filter(
        ({ handles, compared_with }) => compared_with === 'handles_registry' && handles.includes(key),
      );
      const ofRun = OF_THE_RUN.includes(key) ? ['M3.C'] : [];
      expect([...decided.map(({ phase }) => phase), ...ofRun]).not.toEqual([]);
    },
  );
});

/** The world that a run streams: M3.C holds the payload of the run against the source's own receipt. */
const OF_THE_RUN = [
  'ORACLE_SOURCE_NAMESPACE',
  'ORACLE_ENGINE_RUN_ID',
  'ORACLE_SCENARIO_ID',
  'SR_MANIFEST_FINGERPRINT',
  'SR_PARAMETER_HASH',
  'SR_SEED',
];
