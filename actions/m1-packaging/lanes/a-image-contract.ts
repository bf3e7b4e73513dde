import { handle } from '@spine-green/evidence-schemas';
import { allReadable, type Judgement } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import type { SubstrateName } from '../../lib/checks/outcome.ts';
import type { Checkout } from '../../lib/platform/git.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { imageName, isCommit } from '../image-name.ts';

/** The image as this phase builds it before anything is pushed. */
export interface Candidate {
  readonly digest: string;
  readonly files: number;
  readonly sourceSha256: string;
  readonly completedAtUtc: string;
}

export interface ImageFacts {
  /** Every recipe of an image in the checkout, and every folder that says what goes into one. */
  readonly recipes: Fact<readonly string[]>;
  readonly contexts: Fact<readonly string[]>;
  /** What is wrong with Dockerfile and exclude manifest, held against the include manifest. */
  readonly manifests: Fact<readonly string[]>;
  readonly includeSha256: Fact<string>;
  /** The same digest as the operator pinned it. */
  readonly pinnedInclude: Fact<string | null>;
  readonly candidate: Fact<Candidate>;
  /** Modes that cannot load inside the image, and listed paths that it does not hold. */
  readonly content: Fact<{ readonly failing: readonly string[]; readonly missing: readonly string[] }>;
  readonly checkout: Fact<Checkout>;
  /** What the registry answers for the convenience tag. */
  readonly convenience: Fact<string>;
  /** Whether it is pushed, as it was decided. */
  readonly pinnedConvenience: Fact<string | null>;
}

export const imageContract = defineLane({
  id: 'M1.A',
  decide: (facts: ImageFacts, _written, { substrate }) => ({
    'M1.A-C01': {
      expected: { recipes: [handle('IMAGE_DOCKERFILE_PATH')], contexts: [handle('IMAGE_BUILD_PATH')] },
      observed: allReadable({ recipes: facts.recipes, contexts: facts.contexts }),
      fails: 'M1A-B1',
    },
    'M1.A-C02': {
      expected: {
        faults: [],
        include_manifest_sha256: isReadable(facts.pinnedInclude) ? facts.pinnedInclude.value : '',
      },
      observed: allReadable({ faults: facts.manifests, include_manifest_sha256: facts.includeSha256 }),
      fails: 'M1A-B2',
    },
    'M1.A-C03': {
      expected: { failing: [], missing: [] },
      observed: isReadable(facts.candidate) ? facts.content : facts.candidate,
      fails: 'M1A-B3',
    },
    'M1.A-C04': tagForm(facts, substrate),
  }),
  handover: ({ candidate, checkout, includeSha256 }) => {
    if (!isReadable(candidate) || !isReadable(checkout) || !isReadable(includeSha256)) return undefined;
    const { digest, files, sourceSha256, completedAtUtc } = candidate.value;
    const { tag, git_sha } = imageName(checkout.value, sourceSha256);
    return {
      candidate_digest: digest,
      files,
      image_tag: tag,
      git_sha,
      sources: checkout.value.kind,
      source_sha256: sourceSha256,
      include_manifest_sha256: includeSha256.value,
      build_completed_at_utc: completedAtUtc,
    };
  },
});

/**
 * Only a commit has an authoritative tag. A rehearsal of sources that are no commit is honest when it says so by the
 * form of its tag; what they are instead is handed over and judged by nothing. On `dev_min` nothing but a commit is
 * packaged. A convenience tag is there when it was decided that one
 * is pushed, and only then.
 */
function tagForm(facts: ImageFacts, substrate: SubstrateName): Judgement<'M1A-B4'> {
  const { checkout, candidate, convenience, pinnedConvenience } = facts;
  const commit = isReadable(checkout) && isCommit(checkout.value) ? checkout.value.git_sha : undefined;
  const rehearsed = commit === undefined && substrate === 'embedded';
  const named = rehearsed
    ? { tag: { $form: 'source_tag' } as const }
    : { tag: commit === undefined ? ({ $form: 'git_tag' } as const) : `git-${commit}`, sources: 'commit' };
  return {
    expected: { ...named, convenience_tag: isReadable(pinnedConvenience) ? pinnedConvenience.value : null },
    observed: mapFact(allReadable({ checkout, candidate, convenience, pinnedConvenience }), (found) => ({
      tag: imageName(found.checkout, found.candidate.sourceSha256).tag,
      ...(rehearsed ? {} : { sources: found.checkout.kind }),
      convenience_tag: ['absent', 'refused'].includes(found.convenience) ? 'not_pushed' : 'pushed',
    })),
    fails: 'M1A-B4',
  };
}
