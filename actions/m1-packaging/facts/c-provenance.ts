import { join } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { candidateHandover } from '../../lib/handovers/m1.ts';
import { readLedger } from '../../lib/ledger/store.ts';
import { readCheckoutJson } from '../../lib/platform/checkout-files.ts';
import { readCheckout } from '../../lib/platform/git.ts';
import { repositoryRoot } from '../../lib/platform/repository.ts';
import { list, record, text } from '../../lib/run/handover.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { permitAt } from '../build-go.ts';
import { buildCandidate } from '../candidate.ts';
import { readImageInclude } from '../image.ts';
import { withUnpackedImage } from '../image-folder.ts';
import { type ImageName, imageName } from '../image-name.ts';
import type { BuildRunFacts } from '../lanes/c-provenance.ts';
import { pushFaults } from '../push-gate.ts';
import { registryName } from '../registry-name.ts';
import { type Journal, openJournal } from '../steps.ts';

/**
 * Builds again, looks once more whether the push may happen, and pushes only then. What the ledger allowed when the lane
 * started is no proof of what it allows after the build.
 */
export async function gatherBuildRun(context: LaneContext): Promise<BuildRunFacts> {
  const { session } = context;
  const candidate = await context.handover(candidateHandover);
  const journal = openJournal(session.clock);
  const built = await observe(() => buildCandidate(context, journal));
  const checkout = await observe(() => readCheckout(repositoryRoot()));
  const name = mapFact(allReadable({ checkout, built }), (found) =>
    imageName(found.checkout, found.built.sourceSha256),
  );
  const taken = await observe(async () => (await session.images.resolve(readTag(name))) ?? null);
  const permit = await observe(async () =>
    permitAt(await readLedger({ target: session.evidence, env: context.substrate }), nowUtc(session.clock)),
  );
  const basis = { permit, candidate, built, name, taken };
  const withheld = pushFaults(basis);
  const pushed: Fact<string> =
    withheld.length > 0
      ? { unreadable: `nothing was pushed: ${withheld.join('; ')}`.slice(0, 256) }
      : await observe(() => push(context, journal, { digest: candidate.candidate_digest, tag: readTag(name) }));
  const resolved = isReadable(pushed) ? await observe(() => resolve(context, journal, readTag(name))) : pushed;
  return {
    ...basis,
    includeSha256: mapFact(await observe(readImageInclude), ({ sha256 }) => sha256),
    repository: registryName(session.config),
    pushed,
    resolved,
    steps: [...journal.steps],
    tools: { node: process.versions.node, esbuild: (await import('esbuild')).version },
    runMembers: await observe(() => readRunMembers(name)),
  };
}

function readTag(name: Fact<ImageName>): string {
  if (isReadable(name)) return name.value.tag;
  throw new PlatformError('E_IMAGE_TAG_INVALID', name.unreadable);
}

interface PushOptions {
  readonly digest: string;
  readonly tag: string;
}

/** The registry computes the digest of what it was sent; it is given its name only when that is what was validated. */
function push({ session }: LaneContext, journal: Journal, { digest, tag }: PushOptions): Promise<string> {
  return journal.run('push_immutable_tag', async () => {
    const manifest = await session.builds.manifest(digest);
    const stored = await withUnpackedImage(session.builds, digest, (folder) =>
      session.images.build(manifest.map(({ path, mode }) => ({ path, mode, source: join(folder, path) }))),
    );
    if (stored.digest !== digest) {
      throw new PlatformError('E_IMAGE_CORRUPT', `the registry has ${stored.digest}, sent was ${digest}`);
    }
    await session.images.tag(tag, digest);
    return stored.digest;
  });
}

const resolve = ({ session }: LaneContext, journal: Journal, tag: string): Promise<string | null> =>
  journal.run('resolve_digest', async () => (await session.images.resolve(tag)) ?? null);

const RUN_MANIFEST = 'evidence-schemas/schemas/run_manifest.v1.schema.json';
const IMAGE_SCHEMA = record({ properties: record({ image: record({ required: list(text) }) }) });

/** What `run.json` will demand of the image, as its schema says now; of a commit also its name. */
async function readRunMembers(name: Fact<ImageName>): Promise<readonly string[]> {
  const read = IMAGE_SCHEMA(await readCheckoutJson(RUN_MANIFEST));
  if (read === undefined) throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `${RUN_MANIFEST} demands no image`);
  const commit = isReadable(name) && name.value.git_sha !== null;
  return [...read.value.properties.image.required, ...(commit ? ['git_sha'] : [])];
}
