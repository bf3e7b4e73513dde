import { type SecurityFacts, security } from '../../../actions/m1-packaging/lanes/d-security.ts';
import type { ScanResult } from '../../../actions/m1-packaging/scan.ts';
import { HEX, laneRows } from '../../support/decided-lane.ts';

const scan: ScanResult = { filesScanned: 3, bytesScanned: 900, textsScanned: 2, fileListSha256: HEX, hits: [] };
const extent = { files: 3, bytes: 900 };
const hit = { rule: 'aws_access_key_id', path: 'runtime/src/a.ts', line: 3 };
const mode = { environment: ['SSM_DB_DSN_PATH', 'ENVIRONMENT'], secret_argument_exit_code: 64 };
const refusal = {
  exit_code: 1,
  code: 'E_CREDENTIALS_STATIC',
  named: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE'],
};

const facts: SecurityFacts = {
  context: { value: scan },
  contextExtent: { value: extent },
  image: { value: scan },
  imageExtent: { value: extent },
  instructions: { value: { read: 20, secret: [] } },
  refusal: { value: refusal },
  listed: { value: ['ig', 'wsp'] },
  contract: { value: { ig: mode, wsp: mode } },
};
const failing = (id: number, given: string, changed: Partial<SecurityFacts>) => ({
  given,
  facts: { ...facts, ...changed },
  fails: { [`M1.D-C0${id}`]: id === 5 ? 'M1D-B1' : `M1D-B${id}` },
});
const contract = (given: string, changed: object) =>
  failing(3, given, { contract: { value: { ig: { ...mode, ...changed }, wsp: mode } } });

export const rows = [
  laneRows(security, {
    passing: [{ given: 'nothing found and everything refused', facts }],
    failing: [
      failing(1, 'a secret in the context', { context: { value: { ...scan, hits: [hit] } } }),
      failing(1, 'a secret in an instruction', { instructions: { value: { read: 20, secret: ['ARG DB_PASSWORD'] } } }),
      failing(2, 'an action that starts with credentials', { refusal: { value: { ...refusal, exit_code: 0 } } }),
      failing(2, 'an action that looks at something else first', {
        refusal: { value: { ...refusal, code: 'E_LOCAL_FILE_UNUSABLE' } },
      }),
      failing(2, 'an action that overlooks one of them', {
        refusal: { value: { ...refusal, named: refusal.named.slice(1) } },
      }),
      failing(2, 'an action that cannot be started', { refusal: { unreadable: 'ENOENT' } }),
      failing(3, 'a mode without a contract', { listed: { value: ['ig', 'reporter', 'wsp'] } }),
      failing(3, 'a contract for a mode that the image lacks', { listed: { value: ['ig'] } }),
      failing(3, 'an image that lists nothing', { listed: { unreadable: 'E_IMAGE_CONTENT_INVALID' } }),
      contract('a locator that the registry does not know', { environment: ['SSM_UNKNOWN_PATH'] }),
      contract('a mode that asks for the secret itself', { environment: ['DB_PASSWORD'] }),
      contract('a mode that takes a secret as an argument', { secret_argument_exit_code: 0 }),
      contract('a mode that did not answer', { secret_argument_exit_code: null }),
      failing(4, 'a scan that left a file of the image out', { image: { value: { ...scan, filesScanned: 2 } } }),
      failing(4, 'a scan that left an empty file of the context out', {
        context: { value: { ...scan, filesScanned: 2 } },
      }),
      failing(4, 'a scan that did not read to the end', { context: { value: { ...scan, bytesScanned: 899 } } }),
      failing(4, 'an extent that cannot be counted', { imageExtent: { unreadable: 'E_COMPUTE_IMAGE_UNKNOWN' } }),
      ...(['contextScan', 'injection'] as const).map((receipt) => ({
        given: `a receipt that came back without a digest: ${receipt}`,
        facts,
        written: { [receipt]: { value: { key: 'evidence/x.json', version_id: '1', sha256: '' } } },
        fails: { 'M1.D-C04': 'M1D-B4' },
      })),
      {
        given: 'a receipt that the store does not take',
        facts,
        written: { injection: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        fails: { 'M1.D-C04': 'M1D-B4' },
      },
      {
        given: 'a Dockerfile that cannot be read',
        facts: { ...facts, instructions: { unreadable: 'ENOENT' } },
        fails: { 'M1.D-C01': 'M1D-B1', 'M1.D-C04': 'M1D-B4' },
      },
      {
        given: 'a scanner that stopped',
        facts: { ...facts, context: { unreadable: 'EACCES' } },
        fails: { 'M1.D-C01': 'M1D-B1', 'M1.D-C04': 'M1D-B4' },
      },
      failing(5, 'a secret in the image', { image: { value: { ...scan, hits: [hit] } } }),
    ],
  }),
];
