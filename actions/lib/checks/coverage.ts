import assert from 'node:assert/strict';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import {
  type CheckDefinition,
  type CheckPlace,
  type LaneDefinition,
  restOf,
  universalChecks,
} from '../definition/phase-definition.ts';
import type { Check } from './check.ts';
import { type RecordedCheck, tallyOf } from './outcome.ts';

/**
 * Every check of the definition with its result, in its order, the universal ones first. A check that is not built, or
 * whose fact cannot exist here, is listed as such and never as a pass. A lane that leaves out a built check, or decides
 * one that its definition does not have, is a bug.
 */
export function recordedChecks(lane: LaneDefinition, decided: readonly Check[], place: CheckPlace): RecordedCheck[] {
  const byId = new Map(decided.map((one) => [one.id, one]));
  assert.equal(byId.size, decided.length, `${lane.lane} decides a check twice`);
  const listed = lane.checks.map((definition): RecordedCheck => {
    const rest = restOf(definition, place);
    const one = byId.get(definition.id);
    byId.delete(definition.id);
    if (rest !== undefined) return restingCheck(definition, rest);
    assert.ok(one !== undefined, `${lane.lane} does not decide ${definition.id}`);
    return evaluated(definition, one);
  });
  const universal = [...byId.values()].map((one) => {
    assert.match(one.id, /^U-[A-Z]+$/, `${lane.lane} decides ${one.id}, which its definition does not list`);
    const definition = universalChecks.checks.find(({ id }) => id === one.id);
    assert.ok(definition !== undefined, `${one.id} is no universal check`);
    return evaluated(definition, one);
  });
  return [...universal, ...listed];
}

/** How many checks had each outcome, and the ids of those that rest. */
export function coverageOf(checks: readonly RecordedCheck[]): LaneSnapshotV1['coverage'] {
  const ids = (outcome: RecordedCheck['outcome']): string[] =>
    checks.filter((one) => one.outcome === outcome).map((one) => one.id);
  return {
    ...tallyOf(checks.map((one) => one.outcome)),
    planned_checks: ids('planned'),
    not_applicable_checks: ids('not_applicable'),
  };
}

/** How a check stands in a snapshot that is not evaluated there. */
export const restingCheck = (
  definition: CheckDefinition,
  { outcome, reason }: NonNullable<ReturnType<typeof restOf>>,
): RecordedCheck => ({
  id: definition.id,
  title: definition.title,
  expected: definition.expected_text,
  observed: null,
  outcome,
  pass: false,
  reason,
  fails: definition.codes[0] ?? '',
  evidence: [],
  severity: definition.severity,
});

const evaluated = ({ title, severity }: Pick<CheckDefinition, 'title' | 'severity'>, one: Check): RecordedCheck => ({
  id: one.id,
  title,
  expected: one.expected ?? null,
  observed: one.observed ?? null,
  ...(one.pass ? { outcome: 'pass', pass: true } : { outcome: 'fail', pass: false }),
  fails: one.fails,
  evidence: one.evidence.slice(0, 20),
  severity,
});
