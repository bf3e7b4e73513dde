import { join } from 'node:path';
import { handle, rulesSha256, SCANNER_VERSION } from '@spine-green/evidence-schemas';
import { BuildContextSecretScanV1 } from '@spine-green/evidence-schemas/documents/build_context_secret_scan.v1';
import { SecretSourceContractReceiptV1 } from '@spine-green/evidence-schemas/documents/secret_source_contract_receipt.v1';
import { SecuritySecretInjectionChecksV1 } from '@spine-green/evidence-schemas/documents/security_secret_injection_checks.v1';
import { MODES } from '@spine-green/runtime/catalog';
import { check } from '../../lib/checks/check.ts';
import { type Fact, fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { environmentNames } from '../../lib/io/inputs.ts';
import { repositoryRoot } from '../../lib/platform/repository.ts';
import { createAt, executionKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { payloadText, withUnpackedImage } from '../image-folder.ts';
import { staticCredentials } from '../provenance.ts';
import { type ScanResult, scanFiles } from '../scan.ts';

interface SecurityFacts {
  readonly context: Fact<ScanResult>;
  readonly image: Fact<ScanResult>;
  readonly staticNames: readonly string[];
  readonly contract: Fact<Readonly<Record<string, readonly string[]>>>;
}

export const security = plainLane<SecurityFacts>({
  id: 'M1.D',
  gather: async (context) => {
    const digest = await payloadText(context, 'M1.A', 'candidate_digest');
    const manifest = await context.session.images.manifest(digest);
    const paths = manifest.map((file) => file.path);
    const image = await observe(() =>
      withUnpackedImage(context, digest, (folder) =>
        scanFiles(paths.map((path) => ({ path, source: join(folder, path) }))),
      ),
    );
    const buildContext = await observe(() => scanFiles(contextFiles()));
    const contract = await observe(() => secretContract(context));
    const facts = { context: buildContext, image, staticNames: staticCredentials(environmentNames()), contract };
    await publish(context, facts);
    return facts;
  },
  decide: ({ context, image, staticNames, contract }) => [
    check('M1.D-C01', { expected: [], observed: mapFact(context, hitsOf), fails: 'M1D-B1' }),
    check('M1.D-C02', { expected: [], observed: fact(staticNames), fails: 'M1D-B2' }),
    check('M1.D-C03', {
      expected: MODES.map(({ mode }) => mode).sort(),
      observed: mapFact(contract, (modes) => Object.keys(modes).sort()),
      fails: 'M1D-B3',
    }),
    check('M1.D-C04', {
      expected: true,
      observed: mapFact(context, ({ filesScanned }) => filesScanned > 0),
      fails: 'M1D-B4',
    }),
    check('M1.D-C05', { expected: [], observed: mapFact(image, hitsOf), fails: 'M1D-B1' }),
  ],
  payload: ({ context, image }) => ({
    context_files: isReadable(context) ? context.value.filesScanned : 0,
    image_files: isReadable(image) ? image.value.filesScanned : 0,
  }),
});

const hitsOf = ({ hits }: ScanResult): readonly string[] =>
  hits.slice(0, 20).map(({ rule, path, line }) => `${rule} in ${path}, line ${line}`);

/** Files of the context that a build reads beside the image's own: the recipe and the manifest. */
const contextFiles = () =>
  [handle('IMAGE_DOCKERFILE_PATH'), 'runtime/image-include.json', 'runtime/package.json'].map((path) => ({
    path,
    source: join(repositoryRoot(), path),
  }));

/** Per mode the parameter paths that its help asks for; a mode takes no argument that could carry a value (M1.B-C04). */
async function secretContract(context: LaneContext): Promise<Record<string, readonly string[]>> {
  const { payload } = await context.source('M1.B');
  const { environment } = payload as { environment?: Record<string, readonly string[]> };
  if (environment === undefined) throw new Error('M1.B lists no environment');
  return Object.fromEntries(
    Object.entries(environment).map(([mode, keys]) => [mode, keys.filter((key) => key.startsWith('SSM_'))]),
  );
}

async function publish(context: LaneContext, facts: SecurityFacts): Promise<void> {
  const common = {
    platform_run_id: 'N/A' as const,
    phase_id: 'P(-1)' as const,
    substrate: context.substrate,
    execution_id: context.executionId,
    written_at_utc: context.startedAtUtc,
  };
  if (isReadable(facts.context)) {
    const { filesScanned, fileListSha256, hits } = facts.context.value;
    await createAt(context, executionKey(context, 'build_context_secret_scan.json'), BuildContextSecretScanV1, {
      ...common,
      schema: 'fp.build_context_secret_scan.v1',
      scanner_version: SCANNER_VERSION,
      rules_sha256: rulesSha256,
      files_scanned: filesScanned,
      file_list_sha256: fileListSha256,
      hits,
      overall_pass: hits.length === 0,
    });
  }
  if (isReadable(facts.image)) {
    const { filesScanned, hits } = facts.image.value;
    const key = executionKey(context, 'security_secret_injection_checks.json');
    await createAt(context, key, SecuritySecretInjectionChecksV1, {
      ...common,
      schema: 'fp.security_secret_injection_checks.v1',
      scanner_version: SCANNER_VERSION,
      patterns: [{ id: 'image_file_system', scanned_count: filesScanned, hits }],
      overall_pass: hits.length === 0,
    });
  }
  if (isReadable(facts.contract)) {
    const key = executionKey(context, 'secret_source_contract_receipt.json');
    await createAt(context, key, SecretSourceContractReceiptV1, {
      ...common,
      schema: 'fp.secret_source_contract_receipt.v1',
      modes: Object.entries(facts.contract.value).map(([mode, paths]) => ({
        mode,
        required_paths: paths,
        accepts_secret_argument: false as const,
      })),
    });
  }
}
