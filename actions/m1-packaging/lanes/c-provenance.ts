import { handle } from '@spine-green/evidence-schemas';
import { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { headCommit } from '../../lib/platform/git.ts';
import { createAt, executionKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { imageTag, payloadText } from '../image-folder.ts';
import { DIGEST_FORM, provenanceFaults } from '../provenance.ts';
import { recordSteps, type Step } from '../steps.ts';

interface ProvenanceFacts {
  readonly pushed: string;
  readonly resolved: Fact<string | undefined>;
  readonly provenance: Fact<PackagingProvenanceV1>;
  readonly steps: readonly Step[];
}

/** What run.json will carry of the image; the provenance must hold all of it (01, M1.C-C03). */
const RUN_MEMBERS = ['image_tag', 'image_digest', 'git_sha', 'image_reference_mode'] as const;

export const provenance = plainLane<ProvenanceFacts>({
  id: 'M1.C',
  gather: async (context) => {
    const digest = await payloadText(context, 'M1.A', 'candidate_digest');
    const tag = imageTag(headCommit());
    const { images } = context.session;
    const recorder = recordSteps();
    const resolved = await observe(async () => {
      await recorder.run('push_immutable_tag', () => images.tag(tag, digest));
      return recorder.run('resolve_digest', () => images.resolve(tag));
    });
    const document = await observe(async () => {
      if (!isReadable(resolved)) throw new Error(resolved.unreadable);
      return recorder.run('write_evidence', () => publish(context, tag, digest));
    });
    return { pushed: digest, resolved, provenance: document, steps: recorder.steps };
  },
  decide: ({ pushed, resolved, provenance: document }) => [
    check('M1.C-C01', { expected: [], observed: mapFact(document, provenanceFaults), fails: 'M1C-B1' }),
    check('M1.C-C02', {
      expected: pushed,
      observed: mapFact(resolved, (digest) => digest ?? null),
      passes: (digest) => digest === pushed && DIGEST_FORM.test(pushed),
      fails: 'M1C-B2',
    }),
    check('M1.C-C03', {
      expected: [],
      observed: mapFact(document, (one) => RUN_MEMBERS.filter((name) => !one[name])),
      fails: 'M1C-B3',
    }),
  ],
  payload: ({ pushed, steps, provenance: document }) => ({
    image_digest: pushed,
    image_tag: isReadable(document) ? document.value.image_tag : null,
    git_sha: isReadable(document) ? document.value.git_sha : null,
    steps,
  }),
});

async function publish(context: LaneContext, tag: string, digest: string): Promise<PackagingProvenanceV1> {
  const document: PackagingProvenanceV1 = {
    schema: 'fp.packaging_provenance.v1',
    platform_run_id: 'N/A',
    phase_id: 'P(-1)',
    substrate: context.substrate,
    execution_id: context.executionId,
    written_at_utc: nowUtc(context.session.clock),
    image_tag: tag,
    image_digest: digest,
    git_sha: headCommit(),
    build_completed_at_utc: context.startedAtUtc,
    build_actor: context.session.ci.actor,
    ecr_repo_uri: context.session.config.image_registry_url.replace(/^dir:.*$/, 'embedded:registry'),
    image_reference_mode: 'immutable_preferred',
    dockerfile_path: handle('IMAGE_DOCKERFILE_PATH'),
    build_path: handle('IMAGE_BUILD_PATH'),
    oci_digest_algo: 'sha256',
    oci_digest_value: digest.slice('sha256:'.length),
    include_manifest_sha256: await payloadText(context, 'M1.A', 'include_manifest_sha256'),
    ci: context.session.ci,
  };
  await createAt(context, executionKey(context, 'packaging_provenance.json'), PackagingProvenanceV1, document);
  return document;
}
