import { PlatformError } from '@spine-green/evidence-schemas';
import type { BuildCommandSurfaceReceiptV1 } from '@spine-green/evidence-schemas/documents/build_command_surface_receipt.v1';
import { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';
import { mapFact, observe } from '../../lib/checks/fact.ts';
import { imageHandover } from '../../lib/handovers/m1.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { documentOf } from '../../lib/shared-lanes/gather-pack.ts';
import type { SurfaceFacts } from '../lanes/e-command-surface.ts';

type Step = BuildCommandSurfaceReceiptV1['steps'][number];

const PROVENANCE = 'packaging_provenance.json';

/** Reads what the build run left behind: its journal, its evidence, and the image in the registry. */
export async function gatherCommandSurface(context: LaneContext): Promise<SurfaceFacts> {
  const { image_digest, image_tag, steps, tool_versions } = await context.handover(imageHandover);
  const provenance = await observe(() => context.document('M1.C', PROVENANCE, PackagingProvenanceV1));
  return {
    steps: await observe(async () => [...steps, await evidenceStep(context)]),
    tools: tool_versions,
    pushed: image_digest,
    registered: await observe(async () => (await context.session.images.resolve(image_tag)) ?? null),
    described: mapFact(provenance, (one) => one.image_digest),
  };
}

/**
 * A lane cannot time the writing of its own evidence: the document says when it was made, the store when it was there and
 * how often: a writing that was tried again and went through twice left two versions.
 */
async function evidenceStep(context: LaneContext): Promise<Step> {
  const { store, evidence } = context.session;
  const { key, version_id } = await documentOf(context, 'M1.C', PROVENANCE);
  const versions = await store.versions(evidence.bucket, key);
  const stored = versions.find(({ versionId }) => versionId === version_id);
  if (stored === undefined) throw new PlatformError('E_OBJECT_NOT_FOUND', `${key} has no version ${version_id}`);
  const { written_at_utc } = await context.document('M1.C', PROVENANCE, PackagingProvenanceV1);
  return {
    step: 'write_evidence',
    outcome: 'ok',
    started_at_utc: written_at_utc,
    ended_at_utc: stored.writtenAtUtc,
    exit_code: null,
    retries: versions.length - 1,
  };
}
