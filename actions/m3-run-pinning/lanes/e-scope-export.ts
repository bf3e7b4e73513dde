import { RuntimeScopeBundleV1 } from '@spine-green/evidence-schemas/documents/runtime_scope_bundle.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import type { HandleTexts } from '../../lib/run/decided.ts';
import { attemptDocument, localDigest, type PlannedDocument } from '../../lib/run/documents.ts';
import { FAMILIES, FAMILY_HANDLES, familyOf } from '../../lib/run/families.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';

const BUNDLE = 'm4_runtime_scope_bundle.json';

export interface ScopeFacts {
  /** Manifest and start marker in the versions that the lane before recorded. */
  readonly anchors: Fact<{
    readonly platform_run_id: string;
    readonly run_json_sha256: string;
    readonly marker_run_id: string;
    readonly marker_names_sha256: string;
  }>;
  /** Name of the environment key and names of the families' services and tasks, as the registry resolves them. */
  readonly registry: HandleTexts;
  /** Daemons of the pinned image and the names that its gate cannot start without, as the image prints them. */
  readonly image: Fact<{ readonly daemons: readonly string[]; readonly demanded: readonly string[] }>;
}

/** One environment key and value for every family that will ever run, so that no daemon can start without its run. */
export const scopeExport = defineLane({
  id: 'M3.E',
  documents: (facts: ScopeFacts, context) => ({ bundle: plannedBundle(facts, context) }),
  decide: (facts: ScopeFacts, written, context) => {
    const { anchors, image, registry } = facts;
    const bundle = bundleOf(facts, context);
    const local = localDigest(plannedBundle(facts, context));
    const run = context.platformRunId ?? null;
    const values = valueOr(
      mapFact(bundle, ({ families }) => [...new Set(families.map(({ value }) => value))]),
      [],
    );
    return {
      'M3.E-C01': {
        expected: {
          platform_run_id: run,
          marker_run_id: run,
          run_json_sha256: isReadable(anchors) ? anchors.value.marker_names_sha256 : null,
        },
        observed: mapFact(anchors, ({ platform_run_id, marker_run_id, run_json_sha256 }) => ({
          platform_run_id,
          marker_run_id,
          run_json_sha256,
        })),
        fails: 'M3E-B1',
      },
      'M3.E-C02': {
        expected: {
          $one_of: valueOr(
            mapFact(image, ({ demanded }) => demanded),
            [],
          ),
        },
        observed: mapFact(image, () => registry.REQUIRED_PLATFORM_RUN_ID_ENV_KEY ?? null),
        fails: 'M3E-B2',
      },
      'M3.E-C03': {
        expected: { families: [...FAMILIES].sort(), daemons_without: [] },
        observed: mapFact(allReadable({ bundle, image }), (found) => {
          const families = found.bundle.families.map(({ family }): string => family);
          return {
            families: families.sort(),
            daemons_without: found.image.daemons.filter((mode) => !families.includes(familyOf(mode))),
          };
        }),
        fails: 'M3E-B3',
      },
      'M3.E-C04': {
        expected: { values: [run], sha256: valueOr(local, null) },
        observed: mapFact(written.bundle, ({ sha256 }) => ({ values, sha256 })),
        fails: values.some((value) => value !== run) ? 'M3E-B4' : isReadable(local) ? 'M3E-B6' : 'M3E-B5',
      },
    };
  },
  handover: (facts, _written, context) => {
    const bundle = bundleOf(facts, context);
    return isReadable(bundle) ? { families: bundle.value.families.length } : undefined;
  },
});

/** A family whose service or task the registry does not name cannot be scoped, and is left out. */
function bundleOf({ anchors, registry }: ScopeFacts, context: DecideContext): Fact<RuntimeScopeBundleV1> {
  return mapFact(anchors, ({ platform_run_id: value }) => ({
    schema: 'fp.runtime_scope_bundle.v1',
    platform_run_id: value,
    execution_id: context.executionId,
    written_at_utc: context.gatheredAtUtc,
    families: FAMILIES.filter((family) => (registry[FAMILY_HANDLES[family]] ?? '') !== '').map((family) => ({
      family,
      // The schema refuses a bundle with another key.
      env_key: registry.REQUIRED_PLATFORM_RUN_ID_ENV_KEY as 'REQUIRED_PLATFORM_RUN_ID',
      value,
    })),
  }));
}

const plannedBundle = (facts: ScopeFacts, context: DecideContext): Fact<PlannedDocument> =>
  mapFact(bundleOf(facts, context), (document) => attemptDocument(BUNDLE, RuntimeScopeBundleV1, document));
