import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { IMAGE_ENTRYPOINT } from '@spine-green/runtime/substrate/image/port';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { headCommit } from '../../lib/platform/git.ts';
import { repositoryRoot } from '../../lib/platform/repository.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { dockerfileFaults } from '../dockerfile.ts';
import { imageFiles, readImageInclude } from '../image.ts';
import { convenienceTag, imageTag, withUnpackedImage } from '../image-folder.ts';
import { runBare } from '../process.ts';
import { TAG_FORM } from '../provenance.ts';
import { scanFiles } from '../scan.ts';
import { recordSteps, type Step } from '../steps.ts';

interface ImageFacts {
  readonly dockerfile: Fact<string>;
  readonly faults: Fact<readonly string[]>;
  readonly built: Fact<{ readonly digest: string; readonly files: number }>;
  readonly content: Fact<readonly string[]>;
  readonly tag: Fact<string>;
  readonly includeSha256: Fact<string>;
  readonly steps: readonly Step[];
}

/** Modes whose libraries and files are not covered by any other: native code, migrations, policies. */
const CONTENT_MODES = ['oracle-stream-sort', 'db-migrate', 'ig'];

export const imageContract = plainLane<ImageFacts>({
  id: 'M1.A',
  gather: async (context) => {
    const path = join(repositoryRoot(), handle('IMAGE_DOCKERFILE_PATH'));
    const dockerfile = await observe(() => readFile(path, 'utf8'));
    const include = await observe(readImageInclude);
    const recorder = recordSteps();
    const built = await observe(() => buildImage(context, recorder));
    const content = await observe(() => contentFaults(context, built));
    return {
      dockerfile: mapFact(dockerfile, () => handle('IMAGE_DOCKERFILE_PATH')),
      faults: mapFact(allReadable({ dockerfile, include }), (both) =>
        dockerfileFaults(both.dockerfile, both.include.include),
      ),
      built,
      content,
      tag: await observe(() => imageTag(headCommit())),
      includeSha256: mapFact(include, ({ sha256 }) => sha256),
      steps: recorder.steps,
    };
  },
  decide: ({ dockerfile, faults, built, content, tag }) => [
    check('M1.A-C01', {
      expected: { dockerfile: handle('IMAGE_DOCKERFILE_PATH'), context: 'runtime' },
      observed: mapFact(dockerfile, (found) => ({ dockerfile: found, context: handle('IMAGE_BUILD_PATH') })),
      fails: 'M1A-B1',
    }),
    check('M1.A-C02', { expected: [], observed: faults, fails: 'M1A-B2' }),
    check('M1.A-C03', { expected: [], observed: isReadable(built) ? content : built, fails: 'M1A-B3' }),
    check('M1.A-C04', {
      expected: 'git-<40 hex digits>',
      observed: tag,
      passes: (found) => TAG_FORM.test(found),
      fails: 'M1A-B4',
    }),
  ],
  payload: ({ built, tag, includeSha256, steps }) => ({
    candidate_digest: isReadable(built) ? built.value.digest : null,
    files: isReadable(built) ? built.value.files : 0,
    image_tag: isReadable(tag) ? tag.value : null,
    convenience_tag: { tag: convenienceTag(), authoritative: false, pushed: false },
    include_manifest_sha256: isReadable(includeSha256) ? includeSha256.value : null,
    steps,
  }),
});

/** Validate, scan, build: in this order, because nothing that holds a secret may enter the registry. */
async function buildImage(context: LaneContext, recorder: ReturnType<typeof recordSteps>) {
  const scratch = await mkdtemp(join(tmpdir(), 'spine-green-build-'));
  try {
    const files = await recorder.run('validate_inputs', () => imageFiles(scratch));
    await recorder.run('context_scan', async () => {
      const { hits } = await scanFiles(files);
      const [hit] = hits;
      if (hit !== undefined) throw new Error(`${hit.rule} in ${hit.path}, line ${hit.line}`);
    });
    context.report(`building the image from ${files.length} files`);
    const { digest } = await recorder.run('build', () => context.session.images.build(files));
    return { digest, files: files.length };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Runs in the unpacked image: what is missing there shows as a mode that cannot load. */
async function contentFaults(context: LaneContext, built: ImageFacts['built']): Promise<readonly string[]> {
  if (!isReadable(built)) return [];
  return withUnpackedImage(context, built.value.digest, async (folder) => {
    const entrypoint = join(folder, IMAGE_ENTRYPOINT);
    if (!existsSync(entrypoint)) return [`${IMAGE_ENTRYPOINT} is missing`];
    const faults: string[] = [];
    for (const mode of CONTENT_MODES) {
      const { exitCode, output } = await runBare(entrypoint, [mode, '--dry-run']);
      if (exitCode !== 0) faults.push(`${mode}: ${output.slice(0, 200)}`);
    }
    return faults;
  });
}
