import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import type { VerdictFacts } from '../../../actions/lib/shared-lanes/phase-verdict.ts';
import { spineVerdict } from '../../../actions/m7-spine/lanes/i-verdict.ts';
import { DATA_PLANE, spineHandoff } from '../../../actions/m7-spine/lanes/j-handoff.ts';
import { rtdlPlane } from '../../../actions/m7-spine/lanes/p8-plane.ts';
import { decisionPlane } from '../../../actions/m7-spine/lanes/p9-plane.ts';
import { casePlane } from '../../../actions/m7-spine/lanes/p10-plane.ts';
import passedSample from '../../../evidence-schemas/samples/lane_snapshot.v1/valid-passed.json' with { type: 'json' };
import { HEX, type LaneRow, laneRows } from '../../support/decided-lane.ts';
import { packFailures, packReady, passedPhase, sourceOf, verdictFailures } from '../../support/shared-rows.ts';

const [check] = LaneSnapshotV1.parse(passedSample).checks;
if (check === undefined) throw new Error('a snapshot without checks');
const failed = { ...check, outcome: 'fail' as const, pass: false as const };
const blocker = { code: 'M7A-B1', check_ids: ['M7.A-C01'], message: 'test', closure_criteria: 'test' };

/** The facts with another first lane. */
function withFirst(facts: VerdictFacts, changed: Partial<LaneSnapshotV1> | 'unreadable'): VerdictFacts {
  const [first, ...rest] = facts.sources;
  if (first === undefined) throw new Error('a plane without lanes');
  const other =
    changed === 'unreadable'
      ? { ...first, snapshot: { unreadable: 'E_EVIDENCE_DIGEST' } }
      : sourceOf(first.lane, changed);
  return { ...facts, sources: [other, ...rest] };
}

interface PlaneChecks {
  readonly sources: Record<string, string>;
  readonly union: Record<string, string>;
  /** What else fails when a lane cannot be read. */
  readonly other: Record<string, string>;
}

const planeFailures = (facts: VerdictFacts, { sources, union, other }: PlaneChecks): LaneRow<VerdictFacts>[] => [
  { given: 'a lane whose checks do not pass', facts: withFirst(facts, { checks: [failed] }), fails: sources },
  { given: 'a blocker that is open', facts: withFirst(facts, { blockers: [blocker] }), fails: union },
  {
    given: 'a snapshot that cannot be read',
    facts: withFirst(facts, 'unreadable'),
    fails: { ...sources, ...other },
  },
  { given: 'a snapshot of another lane', facts: withFirst(facts, { lane: 'M7.X' }), fails: sources },
];

const [p8, p9, p10, verdict] = ['M7.P8', 'M7.P9', 'M7.P10', 'M7.I'].map((lane) => passedPhase('M7', lane)) as [
  VerdictFacts,
  VerdictFacts,
  VerdictFacts,
  VerdictFacts,
];
const slow = (facts: VerdictFacts) => withFirst(facts, { elapsed_seconds: 2401 });
const hold = (facts: VerdictFacts) => withFirst(facts, { overall_pass: false });
const P8_BUDGET = { 'M7.P8-C03': 'M7P8-B4' };
const P9_BUDGET = { 'M7.P9-C03': 'M7P9-B4' };
const P10_WORD = { 'M7.P10-C02': 'M7P10-B2' };
const I_WORD = { 'M7.I-C04': 'M7I-B6' };

const ready = {
  ...packReady('M7'),
  refs: DATA_PLANE.map((name) => ({ name, key: `evidence/${name}.json`, version_id: '1', sha256: HEX })),
};
const ofPack = { check: 'M7.J-C01', verdict: 'M7J-B1', fields: 'M7J-B6', publish: 'M7J-B2' };

export const rows = [
  laneRows(rtdlPlane, {
    passing: [{ given: 'four lanes that passed', facts: p8 }],
    failing: [
      ...planeFailures(p8, {
        sources: { 'M7.P8-C01': 'M7P8-B1' },
        union: { 'M7.P8-C02': 'M7P8-B2' },
        other: P8_BUDGET,
      }),
      { given: 'a plane that took more than forty minutes', facts: slow(p8), fails: P8_BUDGET },
    ],
  }),
  laneRows(decisionPlane, {
    passing: [{ given: 'two lanes that passed', facts: p9 }],
    failing: [
      ...planeFailures(p9, {
        sources: { 'M7.P9-C01': 'M7P9-B1' },
        union: { 'M7.P9-C02': 'M7P9-B2' },
        other: P9_BUDGET,
      }),
      { given: 'a plane that took more than forty minutes', facts: slow(p9), fails: P9_BUDGET },
    ],
  }),
  laneRows(casePlane, {
    passing: [{ given: 'two planes and two lanes that passed', facts: p10 }],
    failing: [
      ...planeFailures(p10, {
        sources: { 'M7.P10-C01': 'M7P10-B1' },
        union: { 'M7.P10-C03': 'M7P10-B3' },
        other: {},
      }),
      { given: 'a plane that says of itself that it holds', facts: hold(p10), fails: P10_WORD },
    ],
  }),
  laneRows(spineVerdict, {
    passing: [{ given: 'every lane passed', facts: verdict }],
    failing: [
      ...verdictFailures(verdict, {
        sources: ['M7.I-C01', 'M7I-B1'],
        predicates: ['M7.I-C02', 'M7I-B2'],
        union: ['M7.I-C03', 'M7I-B3'],
      }),
      { given: 'a lane that says of itself that it holds', facts: hold(verdict), fails: I_WORD },
    ],
  }),
  laneRows(spineHandoff, {
    passing: [{ given: 'an advancing verdict and nine readable documents', facts: ready }],
    failing: [
      ...packFailures('M7', ofPack).map((row) => ({ ...row, facts: { ...row.facts, refs: ready.refs } })),
      {
        given: 'a document of the data plane that nobody named',
        facts: { ...ready, refs: ready.refs.slice(1) },
        fails: { 'M7.J-C01': 'M7J-B2' },
      },
    ],
  }),
];
