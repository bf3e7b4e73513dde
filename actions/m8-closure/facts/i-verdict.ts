import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { CLOSURE_NAMES } from '../../lib/rules/closure-objects.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { gatherPack, type Pointer } from '../../lib/shared-lanes/gather-pack.ts';
import { gatherVerdict } from '../../lib/shared-lanes/gather-verdict.ts';
import type { ClosureVerdictFacts } from '../lanes/i-verdict.ts';
import { closurePlaceOf, readMarkers } from './closure-set.ts';

export const gatherClosureVerdict = async (context: LaneContext): Promise<ClosureVerdictFacts> => ({
  verdict: await gatherVerdict(context, 'M8.I'),
  pack: await gatherPack(context, {
    required: () => closedDocuments(context),
    scenarioRunId: async () =>
      (await readAt(context, runKey(context, 'run.json'), RunManifestV1.parse)).document.scenario_run_id,
  }),
});

/**
 * The closure documents by the versions that the standing marker closes, and the marker. The governance roll-up is no
 * document; the marker refers to it.
 */
async function closedDocuments(context: LaneContext): Promise<Readonly<Record<string, Pointer>>> {
  const marker = (await readMarkers(closurePlaceOf(context))).at(-1);
  if (marker === undefined) return {};
  const refs = marker.document.closure_refs;
  const documents = CLOSURE_NAMES.filter((name) => name !== 'governance_events');
  return {
    ...Object.fromEntries(documents.map((name) => [name, refs[`${name}_ref`]])),
    run_completed: { key: marker.key, version_id: marker.versionId },
  };
}
