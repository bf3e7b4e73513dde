import { canonicalJson, digestOf } from '@spine-green/evidence-schemas';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';

export interface RoadmapEntry {
  readonly plan_phase: string;
  readonly name: string;
  readonly phase_ids: readonly string[];
}

export interface ScopeFacts {
  /** The scope as the operator pinned it. */
  readonly scope: Fact<unknown>;
  /** The roadmap by the definitions in the checkout, and as the ledger was begun with it. */
  readonly roadmap: Fact<readonly RoadmapEntry[]>;
  readonly begun: Fact<readonly { readonly phase: string; readonly phase_ids: readonly string[] }[]>;
  /** Members called `status` in any definition, each with its place. */
  readonly statusMembers: Fact<readonly string[]>;
  /** Status by phase: folded from the events, and as the readable projection has it. */
  readonly folded: Readonly<Record<string, string>>;
  readonly projected: Fact<Readonly<Record<string, string>>>;
}

const SCOPE = {
  in: ['control_ingress', 'rtdl', 'case_labels', 'run_operate_obs_gov'],
  out: ['learning_registry'],
};

/** Canonical phase ids of the roadmap (01, section 0.1). */
const ROADMAP: readonly (readonly [string, readonly string[]])[] = [
  ['M0', ['pre-P(-1)']],
  ['M1', ['P(-1)']],
  ['M2', ['P0']],
  ['M3', ['P1']],
  ['M4', ['P2']],
  ['M5', ['P3']],
  ['M6', ['P4', 'P5', 'P6', 'P7']],
  ['M7', ['P8', 'P9', 'P10']],
  ['M8', ['P11']],
  ['M9', ['P12']],
  ['M10', ['certification']],
];

export const scopeLock = defineLane({
  id: 'M0.B',
  decide: ({ scope, roadmap, begun, statusMembers, folded, projected }: ScopeFacts) => ({
    'M0.B-C01': { expected: SCOPE, observed: scope, fails: 'M0B-B1' },
    'M0.B-C02': {
      expected: { definitions: ROADMAP, ledger: ROADMAP, projection: ROADMAP.map(([phase]) => phase) },
      observed: mapFact(allReadable({ roadmap, begun, projected }), (found) => ({
        definitions: found.roadmap.map(({ plan_phase, phase_ids }) => [plan_phase, phase_ids]),
        ledger: found.begun.map(({ phase, phase_ids }) => [phase, phase_ids]),
        projection: Object.keys(found.projected),
      })),
      fails: 'M0B-B2',
    },
    'M0.B-C03': {
      // A projection that somebody else wrote would say another status than the events do.
      expected: { status_members: [], projection_differs: [] },
      observed: mapFact(allReadable({ statusMembers, projected }), (found) => ({
        status_members: found.statusMembers,
        projection_differs: Object.keys(folded).filter(
          (phase) => Object.hasOwn(found.projected, phase) && found.projected[phase] !== folded[phase],
        ),
      })),
      fails: 'M0B-B3',
    },
  }),
  handover: ({ scope, roadmap }) =>
    isReadable(scope) && isReadable(roadmap)
      ? { scope: canonicalJson(scope.value), roadmap: roadmap.value, roadmap_sha256: digestOf(roadmap.value) }
      : undefined,
});
