import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';
import { findRunPins, type RunPins } from '../data/run-pins.ts';
import type { BundleView } from '../view.ts';

/** What the bundle's own ledger and packaging know: anything else in the bundle is of somebody else. */
export interface Known {
  /** Executions that the ledger started, with the attempts of each lane. */
  readonly executions: ReadonlySet<string>;
  /** The run of the bundle, and runs that a recorded mint gave out and a later one replaced. */
  readonly runs: ReadonlySet<string>;
  /** The run that the last recorded mint gave out; undefined before there was one. */
  readonly minted: string | undefined;
  readonly images: ReadonlySet<string>;
  readonly pins: RunPins | undefined;
}

/** Lane that mints the id of a run (11, section 2). */
const MINT = 'M3.B';
/** Form of the id of a run, as keys take it. */
export const RUN_ID = /^platform_[0-9]{8}T[0-9]{6}Z(?:_[0-9]{2})?$/;

export function knownOf(view: BundleView): Known {
  const { manifest } = view;
  const bucket = handle('S3_EVIDENCE_BUCKET');
  const executions = new Set<string>();
  const runs = new Set<string>();
  let minted: string | undefined;
  if (manifest.platform_run_id !== 'N/A') runs.add(manifest.platform_run_id);
  const prefix = evidencePrefix({ family: 'ledger', env: manifest.substrate });
  for (const object of view.under(bucket, `${prefix}events/`)) {
    const event = view.typed(object, LedgerEventV1);
    if (event?.event === 'LANE_STARTED') executions.add(event.payload.execution_id);
    if (event?.event !== 'LANE_RESULT_RECORDED' || event.lane !== MINT) continue;
    const snapshot = view.typed(view.find(event.payload.snapshot), LaneSnapshotV1);
    for (const value of Object.values(snapshot?.payload ?? {}))
      if (typeof value === 'string' && RUN_ID.test(value)) runs.add(value);
    const { final_platform_run_id: final } = (snapshot?.payload ?? {}) as { readonly final_platform_run_id?: unknown };
    if (event.payload.overall_pass && typeof final === 'string') minted = final;
  }
  const images = new Set(
    view
      .under(bucket, `evidence/${manifest.substrate}/packaging/`)
      .flatMap((object) => view.typed(object, PackagingProvenanceV1)?.image_digest ?? []),
  );
  return { executions, runs, minted, images, pins: findRunPins(view) };
}
