import { CiM1OutputsV1 } from '@spine-green/evidence-schemas/documents/ci_m1_outputs.v1';
import type { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import type { CiIdentity } from '../../lib/io/inputs.ts';
import { attemptDocument } from '../../lib/run/documents.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { type CiRun, demandedRun, shownRun } from '../ci-run.ts';
import type { WorkflowShape } from '../workflow-shape.ts';

export interface WorkflowFacts {
  /** The workflow as it lies in the checkout, and the name that git gives its content. */
  readonly shape: Fact<WorkflowShape>;
  readonly blobSha: Fact<string>;
  /** The same name for what the default branch holds under its path. */
  readonly published: Fact<string>;
  /** What the build run handed over. */
  readonly image: {
    readonly image_tag: string;
    readonly image_digest: string;
    readonly git_sha: string | null;
  };
  /** Where its snapshot says that it ran. */
  readonly built: Fact<CiIdentity>;
  readonly provenance: Fact<PackagingProvenanceV1>;
  /** The run that its provenance names, as GitHub tells it. */
  readonly run: Fact<CiRun>;
}

const TEXT: WorkflowShape['text'] = {
  top_permissions: {},
  wider_jobs: [],
  unpinned_actions: [],
  kept_tokens: [],
  handed_secrets: [],
  expressions_in_scripts: [],
  tolerated_failures: [],
  endless_jobs: [],
  cancellable_jobs: [],
  environments: ['phase-activation-m1', 'phase-execute-m1'],
  build_behind_execution: true,
};

/** The text of the workflow is one, whatever it runs on; without an account nobody takes the identity (01, M1.G-C01). */
const BUILD_PERMISSIONS = { contents: 'read', identity: 'write' } as const;

/** The workflow that builds, and what it emitted: both are read, neither is taken from what it says of itself (01, M1.G). */
export const workflow = defineLane({
  id: 'M1.G',
  documents: ({ provenance }: WorkflowFacts, { substrate, executionId, gatheredAtUtc }) => ({
    outputs: mapFact(provenance, ({ image_tag, image_digest, git_sha, build_actor, ci }) =>
      attemptDocument('ci_m1_outputs.json', CiM1OutputsV1, {
        schema: 'fp.ci_m1_outputs.v1',
        platform_run_id: 'N/A',
        phase_id: 'P(-1)',
        substrate,
        execution_id: executionId,
        written_at_utc: gatheredAtUtc,
        image_tag,
        image_digest,
        ...(git_sha === undefined ? {} : { git_sha }),
        ci_run_id: ci.run_id,
        build_actor,
      }),
    ),
  }),
  decide: (facts: WorkflowFacts, { outputs }, { ci }) => {
    const { shape, blobSha, published, image, built, provenance, run } = facts;
    return {
      'M1.G-C01': {
        expected: {
          build_permissions: BUILD_PERMISSIONS,
          blob_sha: isReadable(blobSha) ? blobSha.value : '',
        },
        observed: mapFact(allReadable({ shape, blobSha, published }), (found) => ({
          build_permissions: found.shape.buildPermissions,
          blob_sha: found.published,
        })),
        fails: 'M1G-B1',
      },
      'M1.G-C01a': {
        expected: {
          triggers: ['workflow_call', 'workflow_dispatch'],
          caller_triggers: { $each: 'workflow_dispatch' },
          ...TEXT,
        },
        observed: mapFact(shape, ({ triggers, callerTriggers, text }) => ({
          triggers,
          caller_triggers: callerTriggers,
          ...text,
        })),
        fails: 'M1G-B1',
      },
      'M1.G-C02': {
        expected: {
          ...image,
          ci_run_id: isReadable(built) ? built.value.run_id : '',
          build_actor: isReadable(built) ? built.value.actor : '',
        },
        observed: mapFact(allReadable({ built, outputs, provenance }), (found) => ({
          image_tag: found.provenance.image_tag,
          image_digest: found.provenance.image_digest,
          git_sha: found.provenance.git_sha ?? null,
          ci_run_id: found.provenance.ci.run_id,
          build_actor: found.provenance.build_actor,
        })),
        fails: 'M1G-B2',
      },
      'M1.G-C02a': {
        expected: demandedRun(isReadable(provenance) ? provenance.value.ci : ci, image.git_sha),
        observed: mapFact(allReadable({ provenance, run }), (found) => shownRun(found.run, ci.run_id)),
        fails: 'M1G-B2',
      },
    };
  },
});
