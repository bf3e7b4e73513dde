import { BuildCommandSurfaceReceiptV1 } from '@spine-green/evidence-schemas/documents/build_command_surface_receipt.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, mapFact } from '../../lib/checks/fact.ts';
import { attemptDocument } from '../../lib/run/documents.ts';
import { defineLane } from '../../lib/run/lane.ts';

type Step = BuildCommandSurfaceReceiptV1['steps'][number];

export interface SurfaceFacts {
  /** What the build run wrote down while it ran, and the writing of its evidence as the store dates it. */
  readonly steps: Fact<readonly Step[]>;
  readonly tools: Readonly<Record<string, string>>;
  /** The digest that was pushed. */
  readonly pushed: string;
  /** What the registry and the stored provenance say now. */
  readonly registered: Fact<string | null>;
  readonly described: Fact<string>;
}

/** The order of 05, section 11, without the steps that need a cloud identity. */
const ORDER: readonly Step['step'][] = [
  'validate_inputs',
  'context_scan',
  'build',
  'push_immutable_tag',
  'resolve_digest',
  'write_evidence',
];

export const commandSurface = defineLane({
  id: 'M1.E',
  documents: ({ steps, tools }: SurfaceFacts, { substrate, executionId, gatheredAtUtc }) => ({
    receipt: mapFact(steps, (all) =>
      attemptDocument('build_command_surface_receipt.json', BuildCommandSurfaceReceiptV1, {
        schema: 'fp.build_command_surface_receipt.v1',
        platform_run_id: 'N/A',
        phase_id: 'P(-1)',
        substrate,
        execution_id: executionId,
        written_at_utc: gatheredAtUtc,
        steps: [...all],
        tool_versions: tools,
      }),
    ),
  }),
  decide: ({ steps, pushed, registered, described }: SurfaceFacts) => ({
    'M1.E-C01a': {
      expected: { order: ORDER, overlapping: [] },
      observed: mapFact(steps, (all) => ({ order: inOrderOfTime(all), overlapping: overlapping(all) })),
      fails: 'M1E-B1',
    },
    'M1.E-C02': {
      expected: { push_immutable_tag: { $at_most: 1 }, resolve_digest: { $at_most: 1 }, others: 0 },
      observed: mapFact(steps, retriesOf),
      fails: 'M1E-B2',
    },
    'M1.E-C03': {
      expected: { registry: pushed, provenance: pushed },
      observed: allReadable({ registry: registered, provenance: described }),
      fails: 'M1E-B3',
    },
  }),
});

function retriesOf(steps: readonly Step[]): Readonly<Record<string, number>> {
  const found = { push_immutable_tag: 0, resolve_digest: 0, others: 0 };
  for (const { step, retries } of steps) {
    found[step === 'push_immutable_tag' || step === 'resolve_digest' ? step : 'others'] += retries;
  }
  return found;
}

const byStart = (steps: readonly Step[]): readonly Step[] =>
  steps.toSorted((a, b) => (a.started_at_utc < b.started_at_utc ? -1 : a.started_at_utc > b.started_at_utc ? 1 : 0));

/** A step that failed is named as such, so that it cannot stand in the place of one that ended. */
const inOrderOfTime = (steps: readonly Step[]): readonly string[] =>
  byStart(steps).map(({ step, outcome }) => (outcome === 'ok' ? step : `${step}: ${outcome}`));

/** Steps that began before the one before them had ended. */
function overlapping(steps: readonly Step[]): readonly string[] {
  const sorted = byStart(steps);
  return sorted
    .filter((one, index) => one.started_at_utc < (sorted[index - 1]?.ended_at_utc ?? ''))
    .map(({ step }) => step);
}
