import { PlatformError } from './platform-error.ts';

/** Where evidence comes from; it names the first folder of all control evidence (00, section 2). */
export type Substrate = 'embedded' | 'emulated' | 'dev_min';

/** The folder of one family of evidence (04, section 2). Archive and quarantine live in buckets of their own. */
export type EvidencePlace =
  | {
      readonly family: 'packaging' | 'substrate' | 'run_control' | 'infra_guard';
      readonly env: Substrate;
      readonly execution_id: string;
    }
  | { readonly family: 'ledger'; readonly env: Substrate }
  | { readonly family: 'run' | 'archive' | 'quarantine'; readonly platform_run_id: string };

export interface EvidenceKeyOptions {
  /** Number of the failed attempt, 1..999: the witness of that attempt keeps a key of its own (01, section 0.2). */
  readonly failedAttempt?: number;
  /** Number of the attempt, 1..999: documents of a later attempt stand beside those of the first. */
  readonly attempt?: number;
}

/**
 * The only builder of evidence keys. `name` is the rest of the key below the family's folder, for example
 * `m7_c_rtdl_caught_up_snapshot.json` or `ingest/receipt_summary.json`.
 * Throws E_EVIDENCE_KEY_INVALID for anything outside the grammar of 04, section 2.
 */
export function evidenceKey(place: EvidencePlace, name: string, options: EvidenceKeyOptions = {}): string {
  const placed = placedName(place, name, options);
  const segments = placed.split('/');
  const file = segments.pop() ?? '';
  if (!FILE_NAME.test(file)) refuse('the file name', file);
  for (const segment of segments) if (!isFolder(segment)) refuse('the folder', segment);
  assertPlaced(place, segments, file);
  const key = evidencePrefix(place) + placed;
  if (key.length > KEY_BYTES_MAX) refuse(`the length of ${key.length} bytes`, key);
  return key;
}

/** The folder of a family, ending with a slash, for listing. Throws E_EVIDENCE_KEY_INVALID. */
export function evidencePrefix(place: EvidencePlace): string {
  switch (place.family) {
    case 'run':
      return `evidence/runs/${runId(place.platform_run_id)}/`;
    case 'archive':
      return `archive/${runId(place.platform_run_id)}/events/`;
    case 'quarantine':
      return `quarantine/${runId(place.platform_run_id)}/`;
    case 'ledger':
      return `evidence/${substrate(place.env)}/ledger/`;
    case 'packaging':
      return `evidence/${substrate(place.env)}/packaging/${executionId(place)}/P(-1)/`;
    case 'substrate':
    case 'run_control':
    case 'infra_guard':
      return `evidence/${substrate(place.env)}/${place.family}/${executionId(place)}/`;
    default:
      return refuse('the family', (place satisfies never as { family: string }).family);
  }
}

/** S3's limit; all characters of the grammar are one byte. */
const KEY_BYTES_MAX = 1024;
const RUN_ID = /^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$/;
const PHASE_ID = /^(pre-)?P\(-1\)$|^P(1[0-2]|[0-9])$/;
const FOLDER = /^[a-z0-9](?:[a-z0-9_-]{0,126}[a-z0-9])?$/;
/** Hive-style folders of the archive and of receipt segments carry values from a closed alphabet. */
const PARTITION_FOLDER = /^[a-z][a-z_]{0,31}=[A-Za-z0-9](?:[A-Za-z0-9._-]{0,126}[A-Za-z0-9])?$/;
const EXTENSION = '\\.(?:json|jsonl|jsonl\\.zst|parquet)$';
const STEM = [
  // A snake_case or identifier name,
  '[a-z0-9_][a-z0-9_-]{0,126}(?:\\.canonical|\\.supersede-[1-9][0-9]{0,2})?',
  // a partition segment,
  '[a-z]{1,32}=[A-Za-z0-9][A-Za-z0-9_-]{0,126}',
  // or a fact named by its moment, actor and event.
  '[0-9]{8}T[0-9]{6,12}Z_[A-Za-z0-9_-]{1,126}',
].join('|');
const FILE_NAME = new RegExp(`^(?:${STEM})${EXTENSION}`);
const EXECUTION_ID = {
  packaging: /^m1_[0-9]{8}T[0-9]{6}Z$/,
  substrate: /^m2_[0-9]{8}T[0-9]{6}Z$/,
  run_control: /^m(?:0|[3-9]|10)_[0-9]{8}T[0-9]{6}Z$/,
  infra_guard: /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*_[0-9]{8}T[0-9]{6}Z$/,
} as const;
const SUBSTRATES: ReadonlySet<string> = new Set<Substrate>(['embedded', 'emulated', 'dev_min']);
const LEDGER_EVENT = /^[0-9]{8}\.json$/;
const ATTEMPT_MAX = 999;
/** The number comes before what a name says of the form of its document, which stays what it ends with. */
const NAME_OF_ATTEMPT = /^(.+?)(\.canonical|\.supersede-[1-9][0-9]{0,2})?\.json$/s;

const isFolder = (segment: string): boolean =>
  FOLDER.test(segment) || PHASE_ID.test(segment) || PARTITION_FOLDER.test(segment);

function assertPlaced(place: EvidencePlace, folders: readonly string[], file: string): void {
  if (place.family === 'ledger') {
    const known =
      folders.length === 0
        ? file === 'state.json'
        : folders.length === 1 && ((folders[0] === 'events' && LEDGER_EVENT.test(file)) || folders[0] === 'refusals');
    if (!known) refuse('the ledger object', [...folders, file].join('/'));
  }
  if (place.family === 'quarantine' && folders[0] !== 'payloads' && folders[0] !== 'index')
    refuse('the quarantine folder', folders[0] ?? '');
}

function placedName(place: EvidencePlace, name: string, { failedAttempt, attempt }: EvidenceKeyOptions): string {
  const number = failedAttempt ?? attempt;
  if (number === undefined) return name;
  if (!Number.isInteger(number) || number < 1 || number > ATTEMPT_MAX) refuse('the attempt', String(number));
  if (place.family === 'ledger' || place.family === 'archive' || place.family === 'quarantine')
    refuse('an attempt in the family', place.family);
  const [, stem, form = ''] = NAME_OF_ATTEMPT.exec(name) ?? [];
  if (stem === undefined) return refuse('the file name of an attempt', name);
  if (failedAttempt !== undefined) return `${stem}_attempt${number}_fail${form}.json`;
  return number === 1 ? name : `${stem}_attempt${number}${form}.json`;
}

function runId(text: string): string {
  return RUN_ID.test(text) ? text : refuse('the run id', text);
}

function substrate(text: string): string {
  return SUBSTRATES.has(text) ? text : refuse('the substrate', text);
}

function executionId(place: { readonly family: keyof typeof EXECUTION_ID; readonly execution_id: string }): string {
  const known = EXECUTION_ID[place.family].test(place.execution_id);
  return known ? place.execution_id : refuse(`the execution id of ${place.family}`, place.execution_id);
}

/** Foreign text is cut and escaped: a refused name may come from outside (17, G4). */
function refuse(what: string, text: string): never {
  throw new PlatformError('E_EVIDENCE_KEY_INVALID', `${what} ${JSON.stringify(text.slice(0, 128))}`);
}
