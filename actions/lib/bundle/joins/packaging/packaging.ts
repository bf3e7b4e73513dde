import { handle, renderHandle } from '@spine-green/evidence-schemas';
import { BuildCommandSurfaceReceiptV1 } from '@spine-green/evidence-schemas/documents/build_command_surface_receipt.v1';
import { CiM1OutputsV1 } from '@spine-green/evidence-schemas/documents/ci_m1_outputs.v1';
import { EntrypointMatrixReceiptV1 } from '@spine-green/evidence-schemas/documents/entrypoint_matrix_receipt.v1';
import { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { list, nullable, record, text } from '../../../run/handover.ts';
import { type Claims, differing } from '../../data/compare.ts';
import { runObject } from '../../data/summaries.ts';
import type { BundleFailure } from '../../failure.ts';
import {
  anything,
  findPassed,
  foundBy,
  handedOver,
  handedTo,
  judgedDocument,
  latestOf,
  observedBy,
  type Stage,
} from '../lanes.ts';
import { USAGE, verifySecretScans } from './secret-scans.ts';

/** What M1 wrote of image and build context, against its own totals and what its lanes found and handed over. */
export const verifyPackaging = (stage: Stage): readonly BundleFailure[] => [
  ...verifySecretScans(stage),
  ...judgedDocument(
    stage,
    { lane: 'M1.B', name: 'entrypoint_matrix_receipt.json', schema: EntrypointMatrixReceiptV1 },
    (receipt) => matrixFaults(receipt, stage),
  ),
  ...judgedDocument(
    stage,
    { lane: 'M1.E', name: 'build_command_surface_receipt.json', schema: BuildCommandSurfaceReceiptV1 },
    (receipt) => surfaceFaults(receipt, stage),
  ),
  ...judgedDocument(
    stage,
    { lane: 'M1.C', name: 'packaging_provenance.json', schema: PackagingProvenanceV1 },
    (provenance) => provenanceFaults(provenance, stage),
  ),
  ...judgedDocument(stage, { lane: 'M1.G', name: 'ci_m1_outputs.json', schema: CiM1OutputsV1 }, (outputs) =>
    outputFaults(outputs, stage),
  ),
];

export const CANDIDATE = record({
  candidate_digest: text,
  image_tag: text,
  git_sha: nullable(text),
  source_sha256: text,
  include_manifest_sha256: text,
});

const LISTED = record({ modes: list(text) });

function matrixFaults(receipt: EntrypointMatrixReceiptV1, stage: Stage): readonly string[] {
  const { modes } = receipt;
  const snapshot = latestOf(stage, 'M1.B')?.snapshot;
  const candidate = snapshot && handedTo({ view: stage.view, snapshot }, 'M1.A', CANDIDATE);
  const rules = observedBy(stage, 'M1.B', 'M1.B-C04');
  const listed = foundBy(stage, ['M1.B', 'M1.B-C01'], LISTED)?.modes;
  const starts = modes.every(
    ({ help, dry, secret_argument: secret }) =>
      [help.exit_code, dry.exit_code].every((code) => code === 0) && secret.exit_code === USAGE,
  );
  return differing({
    overall_pass: [receipt.overall_pass, starts],
    commands: [modes.map(({ command }) => command), modes.map(({ mode }) => [mode])],
    ...(candidate === undefined ? {} : { image_digest: [receipt.image_digest, candidate.candidate_digest] }),
    ...(listed === undefined ? {} : { 'the modes of M1.B-C01': [modes.map(({ mode }) => mode), listed] }),
    ...(rules === undefined
      ? {}
      : {
          'the modes of M1.B-C04': [
            modes.map(({ mode, grammar, secret_argument: secret }) => ({
              mode,
              grammar,
              secret_argument_exit: secret.exit_code,
            })),
            rules,
          ],
        }),
  });
}

const STEP = record({ step: text, ended_at_utc: text });
const BUILT = record({ steps: list(STEP) });

export const PUSHED = record({
  steps: list(anything),
  tool_versions: anything,
  image_digest: text,
  image_tag: text,
  git_sha: nullable(text),
});
const ORDER = record({ order: list(text), overlapping: list(anything) });

/** M1.C handed over the steps up to its push, and M1.E found them in order with the writing of the evidence behind. */
function surfaceFaults({ steps, tool_versions }: BuildCommandSurfaceReceiptV1, stage: Stage): readonly string[] {
  const pushed = handedOver(stage, 'M1.C', PUSHED);
  const order = foundBy(stage, ['M1.E', 'M1.E-C01a'], ORDER)?.order;
  return differing({
    ...(order === undefined ? {} : { 'the order of M1.E-C01a': [steps.map(({ step }) => step), order] }),
    ...(pushed === undefined
      ? {}
      : {
          'the steps of M1.C': [steps.slice(0, pushed.steps.length), pushed.steps],
          tool_versions: [tool_versions, pushed.tool_versions],
        }),
    ...(order === undefined
      ? {}
      : {
          'the steps after the push': [
            steps.slice(-1).map(({ step, outcome, retries, exit_code }) => ({ step, outcome, retries, exit_code })),
            [{ step: 'write_evidence', outcome: 'ok', retries: provenanceVersions(stage) - 1, exit_code: null }],
          ],
        }),
  });
}

/** How often M1.C wrote what it built, as the store kept it. */
function provenanceVersions(stage: Stage): number {
  const ref = findPassed(stage, 'M1.C')?.documents.find(({ name }) => name === 'packaging_provenance.json');
  return ref === undefined ? 0 : stage.view.versions(handle('S3_EVIDENCE_BUCKET'), ref.key).length;
}

const RECIPES = record({ recipes: list(text) });

function provenanceFaults(provenance: PackagingProvenanceV1, stage: Stage): readonly string[] {
  const candidate = handedOver(stage, 'M1.A', CANDIDATE);
  const pushed = handedOver(stage, 'M1.C', PUSHED);
  const git_sha = provenance.git_sha ?? null;
  const recipes = foundBy(stage, ['M1.A', 'M1.A-C01'], RECIPES)?.recipes;
  const { view } = stage;
  const isCarried = findPassed(stage, 'M3.D') !== undefined;
  const manifest = isCarried ? view.typed(runObject(view, 'run.json'), RunManifestV1) : undefined;
  return differing({
    oci_digest_value: [provenance.oci_digest_value, provenance.image_digest.replace(/^sha256:/, '')],
    build_path: [provenance.build_path, handle('IMAGE_BUILD_PATH')],
    dockerfile_path: [provenance.dockerfile_path, handle('IMAGE_DOCKERFILE_PATH')],
    build_actor: [provenance.build_actor, provenance.ci.actor],
    ...(recipes === undefined ? {} : { 'the recipes of M1.A-C01': [[provenance.dockerfile_path], recipes] }),
    image_tag: [provenance.image_tag, tagOf({ git_sha, source_sha256: provenance.source_sha256 })],
    ...jobClaims(git_sha, provenance.ci.workflow_sha),
    ...(candidate === undefined
      ? {}
      : {
          source_sha256: [provenance.source_sha256, candidate.source_sha256],
          include_manifest_sha256: [provenance.include_manifest_sha256, candidate.include_manifest_sha256],
        }),
    ...(pushed === undefined
      ? {}
      : {
          image_digest: [provenance.image_digest, pushed.image_digest],
          build_completed_at_utc: [provenance.build_completed_at_utc, builtAt(stage)],
          'the tag that M1.C pushed': [provenance.image_tag, pushed.image_tag],
          git_sha: [git_sha, pushed.git_sha],
        }),
    ...(manifest === undefined ? {} : { 'the image of run.json': [imageOf(provenance), manifest.image] }),
  });
}

/** When the step ended that built what was pushed. */
const builtAt = (stage: Stage): string | undefined =>
  handedOver(stage, 'M1.C', BUILT)?.steps.findLast(({ step }) => step === 'build')?.ended_at_utc;

/** The image as a run carries it. */
const imageOf = ({ image_tag, image_digest, git_sha, source_sha256, image_reference_mode }: PackagingProvenanceV1) => ({
  image_tag,
  image_digest,
  ...(git_sha === undefined ? {} : { git_sha }),
  source_sha256,
  image_reference_mode,
});

interface Sources {
  /** Null when the sources are no commit. */
  readonly git_sha: string | null;
  readonly source_sha256: string;
}

/** The tag of an image is the commit that it was built from, or the digest of sources that are none. */
export const tagOf = ({ git_sha, source_sha256 }: Sources): string =>
  git_sha === null
    ? renderHandle('IMAGE_TAG_SOURCE_PATTERN', { source_digest: source_sha256 })
    : renderHandle('IMAGE_TAG_GIT_SHA_PATTERN', { git_sha });

const COMMIT = /^[0-9a-f]{40}$/;

/** A job of a workflow builds the commit that it runs on; what runs on nobody's runner names none. */
export const jobClaims = (git_sha: string | null, workflow_sha: string): Claims =>
  git_sha !== null && COMMIT.test(workflow_sha) ? { 'the commit of its job': [git_sha, workflow_sha] } : {};

/** The workflow emits what its build handed over, in the run that built it, and for whom that ran. */
function outputFaults(outputs: CiM1OutputsV1, stage: Stage): readonly string[] {
  const { image_tag, image_digest, git_sha, ci_run_id, build_actor } = outputs;
  const pushed = handedOver(stage, 'M1.C', PUSHED);
  const job = findPassed(stage, 'M1.C')?.ci;
  const emitted = observedBy(stage, 'M1.G', 'M1.G-C02');
  if (pushed === undefined) return [];
  return differing({
    image_tag: [image_tag, pushed.image_tag],
    image_digest: [image_digest, pushed.image_digest],
    git_sha: [git_sha ?? null, pushed.git_sha],
    ci_run_id: [ci_run_id, job?.run_id],
    build_actor: [build_actor, job?.actor],
    ...(emitted === undefined
      ? {}
      : {
          'what M1.G-C02 found': [
            { image_tag, image_digest, git_sha: git_sha ?? null, ci_run_id, build_actor },
            emitted,
          ],
        }),
  });
}
