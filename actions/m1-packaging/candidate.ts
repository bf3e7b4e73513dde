import { PlatformError } from '@spine-green/evidence-schemas';
import type { LaneContext } from '../lib/run/lane.ts';
import { type ImageParts, imageParts } from './image.ts';
import { withScratch } from './image-folder.ts';
import type { Candidate } from './lanes/a-image-contract.ts';
import { scanFiles } from './scan.ts';
import type { Journal } from './steps.ts';

/** Validate, scan, build: in this order, because nothing that holds a secret may become an image. Nothing is pushed: the
 * image lies where this phase keeps its own builds. Throws E_IMAGE_CONTENT_INVALID for a file with a secret. */
export function buildCandidate({ session, report }: LaneContext, journal: Journal): Promise<Candidate> {
  return withScratch(async (scratch) => {
    const { files, sourceSha256 } = await journal.run('validate_inputs', () => imageParts(scratch));
    await journal.run('context_scan', () => requireClean(files));
    report(`building the image from ${files.length} files`);
    const { digest } = await journal.run('build', () => session.builds.build(files));
    const completedAtUtc = journal.steps.findLast(({ step }) => step === 'build')?.ended_at_utc ?? '';
    return { digest, files: files.length, sourceSha256, completedAtUtc };
  });
}

async function requireClean(files: ImageParts['files']): Promise<void> {
  const { hits } = await scanFiles(files);
  const [hit] = hits;
  if (hit === undefined) return;
  throw new PlatformError('E_IMAGE_CONTENT_INVALID', `${hit.rule} in ${hit.path}, line ${hit.line}`);
}
