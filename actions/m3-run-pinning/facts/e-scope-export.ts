import { PlatformError } from '@spine-green/evidence-schemas';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { RunStartedV1 } from '@spine-green/evidence-schemas/documents/run_started.v1';
import { type Evidence, readEvidence } from '@spine-green/runtime/evidence/read';
import { observe } from '../../lib/checks/fact.ts';
import { readImageCatalogue, readRequiredEnvironment } from '../../lib/platform/image-help.ts';
import { resolvedHandles } from '../../lib/run/decided.ts';
import { FAMILY_HANDLES } from '../../lib/run/families.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { ScopeFacts } from '../lanes/e-scope-export.ts';

export const gatherScopeExport = async (context: LaneContext): Promise<ScopeFacts> => ({
  anchors: await observe(async () => {
    const manifest = await written(context, 'run.json', RunManifestV1.parse);
    const marker = await written(context, 'run_started.json', RunStartedV1.parse);
    return {
      platform_run_id: manifest.document.platform_run_id,
      run_json_sha256: manifest.sha256,
      marker_run_id: marker.document.platform_run_id,
      marker_names_sha256: marker.document.run_json_sha256,
    };
  }),
  registry: resolvedHandles(context, ['REQUIRED_PLATFORM_RUN_ID_ENV_KEY', ...Object.values(FAMILY_HANDLES)]),
  image: await observe(async () => ({
    daemons: (await readImageCatalogue(context)).filter(({ kind }) => kind === 'daemon').map(({ mode }) => mode),
    // The gate is the one component without which nothing of a run is admitted.
    demanded: await readRequiredEnvironment(context, 'ig'),
  })),
});

/** A document of the manifest lane, in the version and with the bytes that its recorded snapshot names. */
async function written<T>(
  { session, source }: LaneContext,
  name: string,
  parse: (value: unknown) => T,
): Promise<Evidence<T>> {
  const ref = (await source('M3.D')).documents.find((one) => one.name === name);
  if (ref === undefined) throw new PlatformError('E_EVIDENCE_MISSING', `M3.D wrote no ${name}`);
  return readEvidence(session.evidence, ref.key, parse, ref.version_id);
}
