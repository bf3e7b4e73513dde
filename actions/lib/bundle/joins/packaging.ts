import { handle, renderHandle } from '@spine-green/evidence-schemas';
import { BuildCommandSurfaceReceiptV1 } from '@spine-green/evidence-schemas/documents/build_command_surface_receipt.v1';
import { BuildContextSecretScanV1 } from '@spine-green/evidence-schemas/documents/build_context_secret_scan.v1';
import { CiM1OutputsV1 } from '@spine-green/evidence-schemas/documents/ci_m1_outputs.v1';
import { EntrypointMatrixReceiptV1 } from '@spine-green/evidence-schemas/documents/entrypoint_matrix_receipt.v1';
import { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { SecretSourceContractReceiptV1 } from '@spine-green/evidence-schemas/documents/secret_source_contract_receipt.v1';
import { SecuritySecretInjectionChecksV1 } from '@spine-green/evidence-schemas/documents/security_secret_injection_checks.v1';
import { byName, count, list, nullable, record, text } from '../../run/handover.ts';
import { type Claims, differing } from '../data/compare.ts';
import { runObject } from '../data/summaries.ts';
import type { BundleFailure } from '../failure.ts';
import type { ClaimsOf } from './lane-reading.ts';
import { anything, findPassed, foundBy, handedOver, judgedDocument, observedBy, type Stage } from './lanes.ts';

/** Exit code with which a mode refuses an argument that it does not know. */
const USAGE = 64;
const PATTERNS = ['dockerfile_instruction', 'credential_file_name', 'credential_in_text'];

/** What M1 wrote of image and build context, against its own totals and what its lanes found and handed over. */
export const verifyPackaging = (stage: Stage): readonly BundleFailure[] => [
  ...judgedDocument(
    stage,
    { lane: 'M1.B', name: 'entrypoint_matrix_receipt.json', schema: EntrypointMatrixReceiptV1 },
    (receipt) => matrixFaults(receipt, stage),
  ),
  ...judgedDocument(
    stage,
    { lane: 'M1.D', name: 'build_context_secret_scan.json', schema: BuildContextSecretScanV1 },
    (scan) => contextFaults(scan, stage),
  ),
  ...judgedDocument(
    stage,
    { lane: 'M1.D', name: 'security_secret_injection_checks.json', schema: SecuritySecretInjectionChecksV1 },
    (checks) => injectionFaults(checks, stage),
  ),
  ...judgedDocument(
    stage,
    { lane: 'M1.D', name: 'secret_source_contract_receipt.json', schema: SecretSourceContractReceiptV1 },
    (receipt) => sourceFaults(receipt, stage),
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

const CANDIDATE = record({
  candidate_digest: text,
  image_tag: text,
  git_sha: nullable(text),
  source_sha256: text,
  include_manifest_sha256: text,
});

function matrixFaults(receipt: EntrypointMatrixReceiptV1, stage: Stage): readonly string[] {
  const { modes } = receipt;
  const candidate = handedOver(stage, 'M1.A', CANDIDATE);
  const rules = observedBy(stage, 'M1.B', 'M1.B-C04');
  const starts = modes.every(
    ({ help, dry, secret_argument: secret }) =>
      [help.exit_code, dry.exit_code].every((code) => code === 0) && secret.exit_code === USAGE,
  );
  return differing({
    overall_pass: [receipt.overall_pass, starts],
    commands: [modes.map(({ command }) => command), modes.map(({ mode }) => [mode])],
    ...(candidate === undefined ? {} : { image_digest: [receipt.image_digest, candidate.candidate_digest] }),
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

const SCANNED = record({ context_files: count, image_files: count });
const HITS = record({ hits: list(anything), instructions: list(anything) });

function contextFaults(scan: BuildContextSecretScanV1, stage: Stage): readonly string[] {
  const scanned = handedOver(stage, 'M1.D', SCANNED);
  const found = foundBy(stage, ['M1.D', 'M1.D-C01'], HITS);
  return differing({
    overall_pass: [scan.overall_pass, scan.hits.length === 0],
    ...(scanned === undefined ? {} : { files_scanned: [scan.files_scanned, scanned.context_files] }),
    ...(found === undefined
      ? {}
      : { 'the hits of M1.D-C01': [Math.min(scan.hits.length, 1), Math.min(found.hits.length, 1)] }),
  });
}

function injectionFaults({ patterns, overall_pass }: SecuritySecretInjectionChecksV1, stage: Stage): readonly string[] {
  const scanned = handedOver(stage, 'M1.D', SCANNED);
  const [instructions, names] = patterns;
  const found = foundBy(stage, ['M1.D', 'M1.D-C01'], HITS);
  return differing({
    patterns: [patterns.map(({ id }) => id), PATTERNS],
    overall_pass: [overall_pass, patterns.every(({ hits }) => hits.length === 0)],
    ...(scanned === undefined ? {} : { 'the files of the image': [names?.scanned_count, scanned.image_files] }),
    ...(found === undefined
      ? {}
      : { 'the instructions of M1.D-C01': [instructions?.hits.length, found.instructions.length] }),
  });
}

const CONTRACT = record({
  modes: byName(record({ environment: list(text), secret_argument_exit_code: (value) => ({ value }) })),
});

/** M1.B printed the environment of every mode; what of it is a locator is where the mode takes a secret from. */
function sourceFaults({ modes }: SecretSourceContractReceiptV1, stage: Stage): readonly string[] {
  const contract = handedOver(stage, 'M1.B', CONTRACT)?.modes;
  if (contract === undefined) return [];
  const due = Object.entries(contract).map(([mode, { environment, secret_argument_exit_code: code }]) => ({
    mode,
    required_paths: environment.filter((name) => name.startsWith('SSM_')),
    accepts_secret_argument: code !== USAGE,
    secret_argument_exit_code: code,
  }));
  return differing({ modes: [modes, due] });
}

const PUSHED = record({
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

function provenanceFaults(provenance: PackagingProvenanceV1, stage: Stage): readonly string[] {
  const candidate = handedOver(stage, 'M1.A', CANDIDATE);
  const pushed = handedOver(stage, 'M1.C', PUSHED);
  const git_sha = provenance.git_sha ?? null;
  const { view } = stage;
  const isCarried = findPassed(stage, 'M3.D') !== undefined;
  const manifest = isCarried ? view.typed(runObject(view, 'run.json'), RunManifestV1) : undefined;
  return differing({
    oci_digest_value: [provenance.oci_digest_value, provenance.image_digest.replace(/^sha256:/, '')],
    build_path: [provenance.build_path, handle('IMAGE_BUILD_PATH')],
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
          'the tag that M1.C pushed': [provenance.image_tag, pushed.image_tag],
          git_sha: [git_sha, pushed.git_sha],
        }),
    ...(manifest === undefined ? {} : { 'the image of run.json': [imageOf(provenance), manifest.image] }),
  });
}

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
const tagOf = ({ git_sha, source_sha256 }: Sources): string =>
  git_sha === null
    ? renderHandle('IMAGE_TAG_SOURCE_PATTERN', { source_digest: source_sha256 })
    : renderHandle('IMAGE_TAG_GIT_SHA_PATTERN', { git_sha });

const COMMIT = /^[0-9a-f]{40}$/;

/** A job of a workflow builds the commit that it runs on; what runs on nobody's runner names none. */
const jobClaims = (git_sha: string | null, workflow_sha: string): Claims =>
  git_sha !== null && COMMIT.test(workflow_sha) ? { 'the commit of its job': [git_sha, workflow_sha] } : {};

function outputFaults({ image_tag, image_digest, git_sha }: CiM1OutputsV1, stage: Stage): readonly string[] {
  const pushed = handedOver(stage, 'M1.C', PUSHED);
  if (pushed === undefined) return [];
  return differing({
    image_tag: [image_tag, pushed.image_tag],
    image_digest: [image_digest, pushed.image_digest],
    git_sha: [git_sha ?? null, pushed.git_sha],
  });
}

/** What lanes of M1 handed over of the commit and of the name that follows from it. */
export const PACKAGING_FOUND: Readonly<Record<string, ClaimsOf>> = {
  'M1.A': ({ handed, snapshot }) => {
    const candidate = handed(record({ image_tag: text, git_sha: nullable(text), sources: text, source_sha256: text }));
    if (candidate === undefined) return {};
    const { image_tag, git_sha, sources } = candidate;
    return {
      image_tag: [image_tag, tagOf(candidate)],
      ...(git_sha === null ? {} : { sources: [sources, 'commit'] }),
      ...jobClaims(git_sha, snapshot.ci.workflow_sha),
    };
  },
  'M1.C': ({ handed, stage }) => {
    const candidate = handedOver(stage, 'M1.A', CANDIDATE);
    const pushed = handed(PUSHED);
    if (candidate === undefined || pushed === undefined) return {};
    return { git_sha: [pushed.git_sha, candidate.git_sha], image_tag: [pushed.image_tag, candidate.image_tag] };
  },
  'M1.I': ({ handed, stage }) => {
    const candidate = handedOver(stage, 'M1.A', CANDIDATE);
    const stated = handed(record({ image_tag: text, git_sha: nullable(text) }));
    if (candidate === undefined || stated === undefined) return {};
    return { git_sha: [stated.git_sha, candidate.git_sha], image_tag: [stated.image_tag, candidate.image_tag] };
  },
};
