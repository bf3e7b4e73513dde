import { handle } from '@spine-green/evidence-schemas';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { RunStartedV1 } from '@spine-green/evidence-schemas/documents/run_started.v1';
import { RuntimeScopeBundleV1 } from '@spine-green/evidence-schemas/documents/runtime_scope_bundle.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import type { EvidenceRef } from '../../lib/run/documents.ts';
import { createAt, executionKey, readAt, runKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';

type Family = RuntimeScopeBundleV1['families'][number]['family'];

const FAMILIES: readonly Family[] = [
  'wsp',
  'ig',
  'ieg',
  'ofp',
  'csfb',
  'archive_writer',
  'dl',
  'df',
  'al',
  'dla',
  'case_trigger',
  'case_mgmt',
  'label_store',
  'env_conformance',
  'reporter',
  'sr',
  'lag_sampler',
];

interface ScopeFacts {
  readonly anchors: Fact<string>;
  readonly envKey: Fact<string>;
  readonly bundle: Fact<RuntimeScopeBundleV1>;
  readonly stored: Fact<EvidenceRef>;
}

/** One environment key and value for every family that will ever run, so that no daemon can start without its run. */
export const scopeExport = plainLane<ScopeFacts>({
  id: 'M3.E',
  gather: async (context) => {
    const anchors = await observe(async () => {
      const { document } = await readAt(context, runKey(context, 'run.json'), RunManifestV1.parse);
      await readAt(context, runKey(context, 'run_started.json'), RunStartedV1.parse);
      return document.platform_run_id;
    });
    const envKey = await observe(() => String(handle('REQUIRED_PLATFORM_RUN_ID_ENV_KEY')));
    const bundle = await observe(() => scopeBundle(context, anchors));
    const stored = await observe(async () => {
      if (!isReadable(bundle)) throw new Error(bundle.unreadable);
      return createAt(
        context,
        executionKey(context, 'm4_runtime_scope_bundle.json'),
        RuntimeScopeBundleV1,
        bundle.value,
      );
    });
    return { anchors, envKey, bundle, stored };
  },
  decide: ({ anchors, envKey, bundle, stored }, { platformRunId }) => [
    check('M3.E-C01', { expected: platformRunId, observed: anchors, fails: 'M3E-B1' }),
    check('M3.E-C02', { expected: 'REQUIRED_PLATFORM_RUN_ID', observed: envKey, fails: 'M3E-B2' }),
    check('M3.E-C03', {
      expected: [],
      observed: mapFact(bundle, ({ families }) => {
        const present = new Set(families.map((one) => one.family));
        return FAMILIES.filter((family) => !present.has(family));
      }),
      fails: 'M3E-B3',
    }),
    check('M3.E-C04', {
      expected: { values: [platformRunId], stored: true },
      observed: mapFact(allReadable({ bundle, stored }), (both) => ({
        values: [...new Set(both.bundle.families.map((one) => one.value))],
        stored: both.stored.key !== '',
      })),
      fails: isReadable(stored) ? 'M3E-B4' : 'M3E-B6',
    }),
  ],
  payload: ({ stored }) => ({
    runtime_scope_bundle: isReadable(stored) ? stored.value : null,
    families: FAMILIES.length,
  }),
});

function scopeBundle(context: LaneContext, anchors: Fact<string>): RuntimeScopeBundleV1 {
  if (!isReadable(anchors)) throw new Error(anchors.unreadable);
  return {
    schema: 'fp.runtime_scope_bundle.v1',
    platform_run_id: anchors.value,
    execution_id: context.executionId,
    written_at_utc: nowUtc(context.session.clock),
    families: FAMILIES.map((family) => ({ family, env_key: 'REQUIRED_PLATFORM_RUN_ID', value: anchors.value })),
  };
}
