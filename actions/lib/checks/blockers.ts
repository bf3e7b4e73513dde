import { canonicalJson } from '@spine-green/evidence-schemas';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { getBlocker, type LaneDefinition } from '../definition/phase-definition.ts';
import type { RecordedCheck } from './outcome.ts';

type Blocking = Pick<RecordedCheck, 'id' | 'expected' | 'observed' | 'pass' | 'fails'>;

/** One blocker per code, naming every check that failed with it: all of them, not the first (house style, section 1). */
export function blockersOf(lane: LaneDefinition, checks: readonly Blocking[]): LaneSnapshotV1['blockers'] {
  const failed = new Map<string, Blocking[]>();
  for (const one of checks) {
    if (!one.pass) failed.set(one.fails, [...(failed.get(one.fails) ?? []), one]);
  }
  return [...failed].map(([code, group]) => ({
    code,
    check_ids: group.map((one) => one.id),
    message: group.map(sentence).join('; ').slice(0, 1024),
    closure_criteria: getBlocker(lane, code).closure_criteria,
  }));
}

const sentence = ({ id, expected, observed }: Blocking): string =>
  `${id}: expected ${brief(expected)}, observed ${brief(observed)}`;

const brief = (value: unknown): string => canonicalJson(value ?? null).slice(0, 200);
