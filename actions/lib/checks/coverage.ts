import assert from 'node:assert/strict';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import {
  applicabilityOf,
  type CheckDefinition,
  type LaneDefinition,
  universalChecks,
} from '../definition/phase-definition.ts';
import type { Check } from './check.ts';

type Recorded = LaneSnapshotV1['checks'][number];

/**
 * Every check of the definition with its result, in its order, the universal ones first. A check that is not built, or
 * whose fact cannot exist here, is listed as such and never as a pass. A lane that leaves out a built check, or decides
 * one that its definition does not have, is a bug.
 */
export function recordedChecks(
  lane: LaneDefinition,
  decided: readonly Check[],
  substrate: LaneSnapshotV1['substrate'],
): Recorded[] {
  const byId = new Map(decided.map((one) => [one.id, one]));
  assert.equal(byId.size, decided.length, `${lane.lane} decides a check twice`);
  const listed = lane.checks.map((definition): Recorded => {
    const rest = restOf(definition, substrate);
    const one = byId.get(definition.id);
    byId.delete(definition.id);
    if (rest !== undefined) return resting(definition, rest);
    assert.ok(one !== undefined, `${lane.lane} does not decide ${definition.id}`);
    return evaluated(definition.title, one);
  });
  const universal = [...byId.values()].map((one) => {
    assert.match(one.id, /^U-[A-Z]+$/, `${lane.lane} decides ${one.id}, which its definition does not list`);
    return evaluated(universalTitle(one.id), one);
  });
  return [...universal, ...listed];
}

/** Why a check does not apply here; undefined when it has to be evaluated. */
function restOf(
  definition: CheckDefinition,
  substrate: LaneSnapshotV1['substrate'],
): { applicability: 'planned' | 'substrate'; reason: string } | undefined {
  const applicability = applicabilityOf(definition, substrate);
  if (applicability === 'evaluated') return undefined;
  const reason = applicability === 'substrate' ? (definition.substrate_reason ?? 'cannot exist here') : 'not built';
  return { applicability, reason };
}

const resting = (
  definition: CheckDefinition,
  { applicability, reason }: { applicability: 'planned' | 'substrate'; reason: string },
): Recorded => ({
  id: definition.id,
  title: definition.title,
  expected: asJson(definition.expected_text),
  observed: asJson(null),
  pass: false,
  reason,
  applicability,
  fails: definition.codes[0] ?? '',
  evidence: [],
});

const evaluated = (title: string, one: Check): Recorded => ({
  id: one.id,
  title,
  expected: asJson(one.expected),
  observed: asJson(one.observed),
  pass: one.pass,
  applicability: 'evaluated',
  fails: one.fails,
  evidence: one.evidence.slice(0, 20),
});

/** The generated type of an unconstrained member is an object; the schema allows any JSON value there. */
const asJson = (value: unknown): Recorded['expected'] => (value ?? null) as Recorded['expected'];

const universalTitle = (id: string): string => universalChecks.checks.find((one) => one.id === id)?.title ?? id;
