import { handle } from '@spine-green/evidence-schemas';
import { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';
import { findRunPins, type RunPins } from '../data/run-pins.ts';
import type { BundleView } from '../view.ts';
import { type Acts, actsOf } from './acts.ts';

/** What the bundle's own ledger and packaging know: anything else in the bundle is of somebody else. */
export interface Known {
  readonly acts: Acts;
  /** The run of the bundle, and runs that a recorded mint gave out and a later one replaced. */
  readonly runs: ReadonlySet<string>;
  readonly images: ReadonlySet<string>;
  readonly pins: RunPins | undefined;
}

export function knownOf(view: BundleView): Known {
  const { manifest } = view;
  const acts = actsOf(view);
  const own = manifest.platform_run_id === 'N/A' ? [] : [manifest.platform_run_id];
  const images = new Set(
    view
      .under(handle('S3_EVIDENCE_BUCKET'), `evidence/${manifest.substrate}/packaging/`)
      .flatMap((object) => view.typed(object, PackagingProvenanceV1)?.image_digest ?? []),
  );
  return { acts, runs: new Set([...own, ...acts.runs]), images, pins: findRunPins(view) };
}
