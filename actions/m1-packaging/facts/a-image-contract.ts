import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { handle, isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { IMAGE_ENTRYPOINT } from '@spine-green/runtime/substrate/image/port';
import { isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { findAnywhere, readCheckoutText } from '../../lib/platform/checkout-files.ts';
import { readCheckout } from '../../lib/platform/git.ts';
import { repositoryRoot } from '../../lib/platform/repository.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { buildCandidate } from '../candidate.ts';
import { copyFaults, exclusionFaults, listedPaths } from '../dockerfile.ts';
import { readImageInclude } from '../image.ts';
import { withUnpackedImage } from '../image-folder.ts';
import type { Candidate, ImageFacts } from '../lanes/a-image-contract.ts';
import { runBare } from '../process.ts';
import { openJournal } from '../steps.ts';

/** Modes whose libraries and files are not covered by any other: native code, migrations, policies. */
const CONTENT_MODES = ['oracle-stream-sort', 'db-migrate', 'ig'];

/** Reads the recipe, builds a candidate from it and looks inside. */
export async function gatherImageContract(context: LaneContext): Promise<ImageFacts> {
  const include = await observe(readImageInclude);
  const candidate = await observe(() => buildCandidate(context, openJournal(context.session.clock)));
  return {
    recipes: await observe(findRecipes),
    contexts: await observe(() => findAnywhere('image-include.json').map(dirname)),
    manifests: await observe(readManifestFaults),
    includeSha256: mapFact(include, ({ sha256 }) => sha256),
    pinnedInclude: await observe(() => context.decision('include_manifest_digest').value),
    candidate,
    content: await observe(() => contentOf(context, candidate)),
    checkout: await observe(() => readCheckout(repositoryRoot())),
    pinnedConvenience: await observe(() => context.decision('convenience_tag').value),
    convenience: await observe(() => askConvenienceTag(context)),
  };
}

/** Names under which a builder looks for a recipe. */
const RECIPES =
  '{{Dockerfile,Containerfile}*,dockerfile,containerfile,*.{Dockerfile,dockerfile,Containerfile,containerfile}}';

/** The exclude manifest of a recipe lies beside it and bears its name. */
const findRecipes = (): readonly string[] => findAnywhere(RECIPES).filter((path) => !path.endsWith('.dockerignore'));

async function readManifestFaults(): Promise<readonly string[]> {
  const path = handle('IMAGE_DOCKERFILE_PATH');
  const { include } = await readImageInclude();
  return [
    ...copyFaults(await readCheckoutText(path), include),
    ...exclusionFaults(await readCheckoutText(`${path}.dockerignore`)),
  ];
}

/** Runs in the unpacked image: what is missing there shows as a mode that cannot load. */
async function contentOf({ session }: LaneContext, candidate: ImageFacts['candidate']) {
  const { digest } = getCandidate(candidate);
  const { include } = await readImageInclude();
  const held = (await session.builds.manifest(digest)).map(({ path }) => path);
  const platform = `${process.platform}-${process.arch}`;
  const packages = include.packages.filter((one) => one.platform === undefined || one.platform === platform);
  const missing = listedPaths({ ...include, packages }).filter((path) => !held.some((one) => one.startsWith(path)));
  return withUnpackedImage(session.builds, digest, async (folder) => {
    const entrypoint = join(folder, IMAGE_ENTRYPOINT);
    if (!existsSync(entrypoint)) return { failing: [], missing };
    const failing: string[] = [];
    for (const mode of CONTENT_MODES) {
      const { exitCode, output } = await runBare(entrypoint, [mode, '--dry-run']);
      if (exitCode !== 0) failing.push(`${mode}: ${output.slice(0, 200)}`);
    }
    return { failing, missing };
  });
}

function getCandidate(candidate: ImageFacts['candidate']): Candidate {
  if (isReadable(candidate)) return candidate.value;
  throw new PlatformError('E_COMPUTE_IMAGE_UNKNOWN', `nothing was built: ${candidate.unreadable}`);
}

/** A registry that takes no such name cannot hold it either. */
async function askConvenienceTag({ session }: LaneContext): Promise<string> {
  try {
    return (await session.images.resolve(handle('IMAGE_TAG_DEV_MIN_LATEST'))) ?? 'absent';
  } catch (error) {
    if (isPlatformError(error, 'E_IMAGE_TAG_INVALID')) return 'refused';
    throw error;
  }
}
