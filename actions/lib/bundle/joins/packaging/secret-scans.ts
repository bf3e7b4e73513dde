import { handle } from '@spine-green/evidence-schemas';
import { BuildContextSecretScanV1 } from '@spine-green/evidence-schemas/documents/build_context_secret_scan.v1';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { SecretSourceContractReceiptV1 } from '@spine-green/evidence-schemas/documents/secret_source_contract_receipt.v1';
import { SecuritySecretInjectionChecksV1 } from '@spine-green/evidence-schemas/documents/security_secret_injection_checks.v1';
import { HITS_SHOWN_MAX, hitLine, hitLines } from '../../../rules/secret-hits.ts';
import { byName, count, list, type Member, record, text } from '../../../run/handover.ts';
import { type Claims, differing } from '../../data/compare.ts';
import type { BundleFailure } from '../../failure.ts';
import { judging } from '../../judging.ts';
import type { BundleView } from '../../view.ts';
import { handedTo, judgedDocument, latestOf, type Stage } from '../lanes.ts';

/** Exit code with which a mode refuses an argument that it does not know. */
export const USAGE = 64;

/** What M1.D wrote of secrets in image and build context, and what it found: a lane that fails over one says it alike. */
export const verifySecretScans = (stage: Stage): readonly BundleFailure[] => {
  const lane = latestOf(stage, 'M1.D');
  if (lane === undefined) return [];
  const { snapshot, ref } = lane;
  return [
    ...judging(ref, () => differing(laneClaims({ view: stage.view, snapshot }))),
    ...judgedDocument(
      stage,
      { lane: 'M1.D', name: 'build_context_secret_scan.json', schema: BuildContextSecretScanV1 },
      (scan) => contextFaults(scan, snapshot),
    ),
    ...judgedDocument(
      stage,
      { lane: 'M1.D', name: 'security_secret_injection_checks.json', schema: SecuritySecretInjectionChecksV1 },
      (checks) => injectionFaults(checks, snapshot),
    ),
    ...judgedDocument(
      stage,
      { lane: 'M1.D', name: 'secret_source_contract_receipt.json', schema: SecretSourceContractReceiptV1 },
      (receipt) => sourceFaults(receipt, { view: stage.view, snapshot }),
    ),
  ];
};

const SCANNED = record({ context_files: count, image_files: count });
const HITS = record({ hits: list(text), instructions: list(text) });
const FILES = record({ files: count });
const EXTENTS = record({ context: FILES, image: FILES, receipts: record({ context: text, image: text }) });
const MODES = record({ modes: list(text) });
const BUILT = record({ files: count });

/** What a check of the lane found, whether it passed or not. */
const found = <T>({ checks }: LaneSnapshotV1, id: string, members: Member<T>): T | undefined =>
  members(checks.find((one) => one.id === id)?.observed)?.value;

/** A lane with the results that it rests on, which a later attempt of theirs may have replaced. */
interface Recorded {
  readonly view: BundleView;
  readonly snapshot: LaneSnapshotV1;
}

/** The image has the files that M1.A built it of, and each mode the contract that M1.B printed. */
function laneClaims(reading: Recorded): Claims {
  const { snapshot } = reading;
  const scanned = SCANNED(snapshot.payload)?.value;
  const extents = found(snapshot, 'M1.D-C04', EXTENTS);
  const modes = found(snapshot, 'M1.D-C03', MODES)?.modes;
  // Where the lane found another number of files in the image, its check says so.
  const isWhole = snapshot.checks.some(({ id, outcome }) => id === 'M1.D-C04' && outcome === 'pass');
  const built = isWhole ? handedTo(reading, 'M1.A', BUILT) : undefined;
  const contract = handedTo(reading, 'M1.B', CONTRACT)?.modes;
  const written = (name: string) => snapshot.documents.find((one) => one.name === name)?.sha256;
  return {
    ...(scanned === undefined || built === undefined ? {} : { image_files: [scanned.image_files, built.files] }),
    ...(scanned === undefined || extents === undefined
      ? {}
      : {
          'the files of the context of M1.D-C04': [extents.context.files, scanned.context_files],
          'the files of the image of M1.D-C04': [extents.image.files, scanned.image_files],
        }),
    ...(extents === undefined
      ? {}
      : {
          'the receipts of M1.D-C04': [
            extents.receipts,
            {
              context: written('build_context_secret_scan.json'),
              image: written('security_secret_injection_checks.json'),
            },
          ],
        }),
    ...(modes === undefined || contract === undefined
      ? {}
      : { 'the modes of M1.D-C03': [modes, Object.keys(contract).sort()] }),
  };
}

function contextFaults(scan: BuildContextSecretScanV1, snapshot: LaneSnapshotV1): readonly string[] {
  const scanned = SCANNED(snapshot.payload)?.value;
  const hits = found(snapshot, 'M1.D-C01', HITS)?.hits;
  return differing({
    overall_pass: [scan.overall_pass, scan.hits.length === 0],
    ...(scanned === undefined ? {} : { files_scanned: [scan.files_scanned, scanned.context_files] }),
    ...(hits === undefined ? {} : { 'the hits of M1.D-C01': [hitLines(scan.hits), hits] }),
  });
}

const PATTERNS = ['dockerfile_instruction', 'credential_file_name', 'credential_in_text'];

function injectionFaults(
  { patterns, overall_pass }: SecuritySecretInjectionChecksV1,
  snapshot: LaneSnapshotV1,
): readonly string[] {
  const scanned = SCANNED(snapshot.payload)?.value;
  const [instructions, names, texts] = patterns;
  const secret = found(snapshot, 'M1.D-C01', HITS)?.instructions;
  const hits = found(snapshot, 'M1.D-C05', list(text));
  return differing({
    patterns: [patterns.map(({ id }) => id), PATTERNS],
    overall_pass: [overall_pass, patterns.every((one) => one.hits.length === 0)],
    ...(scanned === undefined
      ? {}
      : {
          'the files of the image': [names?.scanned_count, scanned.image_files],
          'whether it has more texts than files': [(texts?.scanned_count ?? 0) > scanned.image_files, false],
        }),
    ...(secret === undefined
      ? {}
      : {
          'the instructions of M1.D-C01': [
            instructions?.hits.map(({ rule, path }) => ({ rule, path })),
            secret.map((line) => ({ rule: line.slice(0, RULE_CHARACTERS_MAX), path: handle('IMAGE_DOCKERFILE_PATH') })),
          ],
        }),
    ...(hits === undefined ? {} : imageHits(hits, [names, texts])),
  });
}

/** What a rule may have of the line that it found. */
const RULE_CHARACTERS_MAX = 128;

type Pattern = SecuritySecretInjectionChecksV1['patterns'][number];

/** The lane shows the first hits in the order of the files, and its receipt has all of them by what found them. */
function imageHits(shown: readonly string[], patterns: readonly (Pattern | undefined)[]): Claims {
  const listed = patterns.flatMap((one) => one?.hits ?? []).map(hitLine);
  return {
    'how many of its hits M1.D-C05 shows': [Math.min(listed.length, HITS_SHOWN_MAX), shown.length],
    'hits of M1.D-C05 that it does not list': [shown.filter((one) => !listed.includes(one)), []],
  };
}

const CONTRACT = record({
  modes: byName(record({ environment: list(text), secret_argument_exit_code: (value) => ({ value }) })),
});

/** M1.B printed the environment of every mode; what of it is a locator is where the mode takes a secret from. */
function sourceFaults({ modes }: SecretSourceContractReceiptV1, reading: Recorded): readonly string[] {
  const contract = handedTo(reading, 'M1.B', CONTRACT)?.modes;
  if (contract === undefined) return [];
  const due = Object.entries(contract).map(([mode, { environment, secret_argument_exit_code: code }]) => ({
    mode,
    required_paths: environment.filter((name) => name.startsWith('SSM_')),
    accepts_secret_argument: code !== USAGE,
    secret_argument_exit_code: code,
  }));
  return differing({ modes: [modes, due] });
}
