import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import type { BundleView } from '../view.ts';

/** What the run was pinned to, from its manifest; undefined when no run was started. */
export interface RunPins {
  readonly scenarioRunId: string;
  readonly runConfigDigest: string | undefined;
  readonly imageDigest: string;
}

export function findRunPins(view: BundleView, run = view.manifest.platform_run_id): RunPins | undefined {
  if (run === 'N/A') return undefined;
  const key = `${evidencePrefix({ family: 'run', platform_run_id: run })}run.json`;
  const manifest = view.typed(view.newest(handle('S3_EVIDENCE_BUCKET'), key), RunManifestV1);
  if (manifest === undefined) return undefined;
  return {
    scenarioRunId: manifest.scenario_run_id,
    runConfigDigest: manifest.run_config_digest,
    imageDigest: manifest.image.image_digest,
  };
}
