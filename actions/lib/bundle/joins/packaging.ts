import { handle } from '@spine-green/evidence-schemas';
import { BuildCommandSurfaceReceiptV1 } from '@spine-green/evidence-schemas/documents/build_command_surface_receipt.v1';
import { BuildContextSecretScanV1 } from '@spine-green/evidence-schemas/documents/build_context_secret_scan.v1';
import { EntrypointMatrixReceiptV1 } from '@spine-green/evidence-schemas/documents/entrypoint_matrix_receipt.v1';
import { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';
import { SecretSourceContractReceiptV1 } from '@spine-green/evidence-schemas/documents/secret_source_contract_receipt.v1';
import { SecuritySecretInjectionChecksV1 } from '@spine-green/evidence-schemas/documents/security_secret_injection_checks.v1';
import { byName, count, list, record, text } from '../../run/handover.ts';
import { differing } from '../data/compare.ts';
import type { BundleFailure } from '../failure.ts';
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
];

const CANDIDATE = record({
  candidate_digest: text,
  image_tag: text,
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

const PUSHED = record({ steps: list(anything), tool_versions: anything, image_digest: text, image_tag: text });
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
  return differing({
    oci_digest_value: [provenance.oci_digest_value, provenance.image_digest.replace(/^sha256:/, '')],
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
          image_tag: [provenance.image_tag, pushed.image_tag],
        }),
  });
}
