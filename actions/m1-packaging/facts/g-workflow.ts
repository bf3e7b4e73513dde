import { createHash } from 'node:crypto';
import { handle } from '@spine-green/evidence-schemas';
import { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';
import { mapFact, observe, observeFrom } from '../../lib/checks/fact.ts';
import { imageHandover } from '../../lib/handovers/m1.ts';
import { findCheckoutFiles, readCheckoutText } from '../../lib/platform/checkout-files.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { WorkflowFacts } from '../lanes/g-workflow.ts';
import { readCiRun, readPublishedBlob } from '../repository-reads.ts';
import { callsWorkflow, type WorkflowShape, workflowShape } from '../workflow-shape.ts';

export async function gatherWorkflow(context: LaneContext): Promise<WorkflowFacts> {
  const { image_tag, image_digest, git_sha } = await context.handover(imageHandover);
  const path = String(handle('WF_M1_PACKAGING'));
  const text = await observe(() => readCheckoutText(path));
  const provenance = await observe(() => context.document('M1.C', 'packaging_provenance.json', PackagingProvenanceV1));
  return {
    shape: await observeFrom(text, (found) => readShape(path, found)),
    blobSha: mapFact(text, blobSha),
    published: await observe(() => readPublishedBlob(context, context.session.ci.repository, path)),
    image: { image_tag, image_digest, git_sha },
    built: await observe(async () => (await context.source('M1.C')).ci),
    provenance,
    run: await observeFrom(provenance, ({ ci }) => readCiRun(context, ci)),
  };
}

async function readShape(path: string, text: string): Promise<WorkflowShape> {
  // Only this lane needs a parser of YAML, and every lane of the phase would pay for loading it.
  const { parseYaml } = await import('../../lib/platform/yaml.ts');
  const others = findCheckoutFiles('.github/workflows/*.{yml,yaml}').filter((one) => one !== path);
  const documents = await Promise.all(others.map(async (one) => parseYaml(await readCheckoutText(one), one)));
  return workflowShape(
    parseYaml(text, path),
    documents.filter((document) => callsWorkflow(document, path)),
  );
}

/** The name that git gives a file's content, which GitHub tells of what a branch holds. */
function blobSha(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
