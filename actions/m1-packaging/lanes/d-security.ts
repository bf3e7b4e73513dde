import { handle, isHandleKey, resolveHandles, rulesSha256, SCANNER_VERSION } from '@spine-green/evidence-schemas';
import { BuildContextSecretScanV1 } from '@spine-green/evidence-schemas/documents/build_context_secret_scan.v1';
import { SecretSourceContractReceiptV1 } from '@spine-green/evidence-schemas/documents/secret_source_contract_receipt.v1';
import { SecuritySecretInjectionChecksV1 } from '@spine-green/evidence-schemas/documents/security_secret_injection_checks.v1';
import { allReadable, type Judgement } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import { hitLines } from '../../lib/rules/secret-hits.ts';
import { attemptDocument } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';
import { STATIC_CREDENTIALS } from '../provenance.ts';
import type { ScanResult } from '../scan.ts';

/** How much there is to scan, counted by somebody else than the scanner. */
export interface Extent {
  readonly files: number;
  readonly bytes: number;
}

export interface ModeContract {
  readonly environment: readonly string[];
  readonly secret_argument_exit_code: number | null;
}

export interface SecurityFacts {
  readonly context: Fact<ScanResult>;
  readonly contextExtent: Fact<Extent>;
  readonly image: Fact<ScanResult>;
  readonly imageExtent: Fact<Extent>;
  readonly instructions: Fact<{ readonly read: number; readonly secret: readonly string[] }>;
  /** What this action does when it is started with every static credential in its environment. */
  readonly refusal: Fact<{
    readonly exit_code: number | null;
    readonly code: string;
    readonly named: readonly string[];
  }>;
  /** The modes that the candidate lists now. */
  readonly listed: Fact<readonly string[]>;
  /** What each mode may be told, as M1.B found it. */
  readonly contract: Fact<Readonly<Record<string, ModeContract>>>;
}

const USAGE = 64;
/** Names that carry a secret itself where they are no locator (04, section 7). */
const SECRET_VALUE = /(PASSWORD|SECRET|TOKEN|API_?KEY|CREDENTIALS?|DSN)$/;

export const security = defineLane({
  id: 'M1.D',
  documents: ({ context, image, instructions, contract }: SecurityFacts, moment) => ({
    contextScan: mapFact(context, (scan) =>
      attemptDocument('build_context_secret_scan.json', BuildContextSecretScanV1, contextReceipt(scan, moment)),
    ),
    injection: mapFact(allReadable({ image, instructions }), (found) =>
      attemptDocument(
        'security_secret_injection_checks.json',
        SecuritySecretInjectionChecksV1,
        injectionReceipt(found, moment),
      ),
    ),
    sources: mapFact(contract, (modes) =>
      attemptDocument(
        'secret_source_contract_receipt.json',
        SecretSourceContractReceiptV1,
        sourceReceipt(modes, moment),
      ),
    ),
  }),
  decide: (facts: SecurityFacts, written) => ({
    'M1.D-C01': {
      expected: { hits: [], instructions: [] },
      observed: mapFact(allReadable({ context: facts.context, instructions: facts.instructions }), (found) => ({
        hits: hitsOf(found.context),
        instructions: found.instructions.secret,
      })),
      fails: 'M1D-B1',
    },
    'M1.D-C02': {
      expected: { exit_code: 1, code: 'E_CREDENTIALS_STATIC', named: STATIC_CREDENTIALS },
      observed: facts.refusal,
      fails: 'M1D-B2',
    },
    'M1.D-C03': secretContract(facts),
    'M1.D-C04': {
      expected: {
        context: valueOr(facts.contextExtent, null),
        image: valueOr(facts.imageExtent, null),
        receipts: { context: { $form: 'hex64' }, image: { $form: 'hex64' } },
      },
      observed: mapFact(
        allReadable({
          context: facts.context,
          contextExtent: facts.contextExtent,
          image: facts.image,
          imageExtent: facts.imageExtent,
          contextReceipt: written.contextScan,
          imageReceipt: written.injection,
        }),
        (found) => ({
          context: extentOf(found.context),
          image: extentOf(found.image),
          receipts: { context: found.contextReceipt.sha256, image: found.imageReceipt.sha256 },
        }),
      ),
      fails: 'M1D-B4',
    },
    'M1.D-C05': { expected: [], observed: mapFact(facts.image, hitsOf), fails: 'M1D-B1' },
  }),
  handover: ({ context, image }) =>
    isReadable(context) && isReadable(image)
      ? { context_files: context.value.filesScanned, image_files: image.value.filesScanned }
      : undefined,
});

/** The contract covers exactly the modes of the image; what a mode reads is a locator that the registry knows. */
function secretContract({ listed, contract }: SecurityFacts): Judgement<'M1D-B3'> {
  return {
    expected: { modes: valueOr(listed, []), unknown_locators: [], plain_values: [], accepting: [] },
    observed: mapFact(allReadable({ listed, contract }), ({ contract: modes }) => {
      const named = Object.entries(modes).flatMap(([mode, { environment }]) =>
        environment.map((name) => ({ mode, name })),
      );
      const say = ({ mode, name }: { mode: string; name: string }): string => `${mode}: ${name}`;
      return {
        modes: Object.keys(modes).sort(),
        unknown_locators: named.filter(({ name }) => isLocator(name) && !isKnownLocator(name)).map(say),
        plain_values: named.filter(({ name }) => !isLocator(name) && SECRET_VALUE.test(name)).map(say),
        accepting: Object.entries(modes)
          .filter(([, one]) => one.secret_argument_exit_code !== USAGE)
          .map(([mode]) => mode),
      };
    }),
    fails: 'M1D-B3',
  };
}

const isLocator = (name: string): boolean => name.startsWith('SSM_');

const isKnownLocator = (name: string): boolean =>
  isHandleKey(name) && resolveHandles([name]).every((row) => row.resolved && !row.placeholder);

const hitsOf = ({ hits }: ScanResult): readonly string[] => hitLines(hits);

const extentOf = ({ filesScanned, bytesScanned }: ScanResult): Extent => ({ files: filesScanned, bytes: bytesScanned });

const receiptHead = ({ substrate, executionId, gatheredAtUtc }: DecideContext) => ({
  platform_run_id: 'N/A' as const,
  phase_id: 'P(-1)' as const,
  substrate,
  execution_id: executionId,
  written_at_utc: gatheredAtUtc,
});

const contextReceipt = (scan: ScanResult, moment: DecideContext): BuildContextSecretScanV1 => ({
  ...receiptHead(moment),
  schema: 'fp.build_context_secret_scan.v1',
  scanner_version: SCANNER_VERSION,
  rules_sha256: rulesSha256,
  files_scanned: scan.filesScanned,
  file_list_sha256: scan.fileListSha256,
  hits: [...scan.hits],
  overall_pass: scan.hits.length === 0,
});

const injectionReceipt = (
  { image, instructions }: { image: ScanResult; instructions: { read: number; secret: readonly string[] } },
  moment: DecideContext,
): SecuritySecretInjectionChecksV1 => ({
  ...receiptHead(moment),
  schema: 'fp.security_secret_injection_checks.v1',
  scanner_version: SCANNER_VERSION,
  patterns: [
    {
      id: 'dockerfile_instruction',
      scanned_count: instructions.read,
      hits: instructions.secret.map((line) => ({ rule: line.slice(0, 128), path: handle('IMAGE_DOCKERFILE_PATH') })),
    },
    {
      id: 'credential_file_name',
      scanned_count: image.filesScanned,
      hits: image.hits.filter(({ rule }) => rule === 'credential_file').map((hit) => ({ ...hit })),
    },
    {
      id: 'credential_in_text',
      scanned_count: image.textsScanned,
      hits: image.hits.filter(({ rule }) => rule !== 'credential_file').map((hit) => ({ ...hit })),
    },
  ],
  overall_pass: image.hits.length + instructions.secret.length === 0,
});

const sourceReceipt = (
  modes: Readonly<Record<string, ModeContract>>,
  moment: DecideContext,
): SecretSourceContractReceiptV1 => ({
  ...receiptHead(moment),
  schema: 'fp.secret_source_contract_receipt.v1',
  modes: Object.entries(modes).map(([mode, { environment, secret_argument_exit_code }]) => ({
    mode,
    required_paths: environment.filter(isLocator),
    accepts_secret_argument: secret_argument_exit_code !== USAGE,
    secret_argument_exit_code,
  })),
});
