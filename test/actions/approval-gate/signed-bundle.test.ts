import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import { failureText } from '../../../actions/lib/bundle/failure.ts';
import { verifyBundle } from '../../../actions/lib/bundle/verify.ts';
import { repositoryRoot } from '../../../actions/lib/platform/repository.ts';
import { OPERATOR_KEY_FILE, readOperatorKey } from '../../../actions/lib/signature/operator-key.ts';
import { activatePhase, executionGo, type PhaseRun } from '../../../actions/rehearsal/phase-steps.ts';
import { type ActionResult, followAction, watched } from '../../../actions/rehearsal/processes/run-action.ts';
import { type AuthorityPhase, exportWorkplace, idleAuthorityPhase } from '../../support/authority-phase.ts';
import { edit, editEvent, editPin } from '../../support/forger/edits.ts';
import { expectFound, type Forgery } from '../../support/forger/found.ts';
import { type HeldBundle, holdBundle, type Json, within } from '../../support/forger/objects.ts';
import { type GitHubApi, serveGitHub } from '../../support/servers/github-api.ts';

const RUN = '4711';
const REPOSITORY = 'octo/spine';
const ENVIRONMENTS = ['phase-activation-m0', 'phase-execute-m0'];

let phase: AuthorityPhase;
let github: GitHubApi;
/** A checkout that holds the operator's key: the built actions, and what they read beside themselves. */
let checkout: string;
let bundle: HeldBundle;
let run: PhaseRun;

const pem = (key: ReturnType<typeof generateKeyPairSync>['privateKey'], type: 'pkcs8' | 'spki'): string =>
  key.export({ type: type as 'pkcs8', format: 'pem' }).toString();

beforeAll(async () => {
  phase = await idleAuthorityPhase();
  checkout = mkdtempSync(join(tmpdir(), 'signed-checkout-'));
  for (const path of ['actions/dist', 'actions/m0-authority/authority.json', 'evidence-schemas/codes.json']) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    cpSync(join(repositoryRoot(), path), join(checkout, path), { recursive: true });
  }
  const keys = generateKeyPairSync('ed25519');
  const keyFile = join(checkout, 'operator.pem');
  writeFileSync(keyFile, pem(keys.privateKey, 'pkcs8'));
  mkdirSync(join(checkout, dirname(OPERATOR_KEY_FILE)));
  writeFileSync(join(checkout, OPERATOR_KEY_FILE), pem(keys.publicKey, 'spki'));

  const login = phase.workplace.operator.slice('operator:'.length);
  const person = { id: 11, login };
  github = await serveGitHub({
    runs: { [RUN]: { event: 'workflow_dispatch', run_attempt: 1, actor: person, triggering_actor: person } },
    reviews: {},
    environments: Object.fromEntries(ENVIRONMENTS.map((name) => [name, { can_admins_bypass: true }])),
    broken: {},
    // GitHub's own example of a repository belongs to a person.
    settings: { 'repos/get': { private: true } },
    token: 'job-token',
  });
  const { configPath } = phase.workplace;
  const config = JSON.parse(readFileSync(configPath, 'utf8')) as SubstrateConfigV1;
  writeFileSync(configPath, JSON.stringify({ ...config, approvals_url: 'github:' }));

  const signed = await approve(
    ...['--phase', 'M0', '--purpose', 'activation', '--purpose', 'execution_go', '--repository', REPOSITORY],
    ...['--operator', login, '--key', keyFile, '--comment', 'Go.'],
  );
  const value = readOperatorKey(checkout);
  run = {
    ...phase.run,
    decisions: phase.run.decisions.map((one) => (one.key === 'operator_key' ? { ...one, value } : one)),
    act: (name, inputs) => act(name, name === 'approval-gate' ? { ...inputs, 'signed-dispatches': signed } : inputs),
  };
  await activatePhase(run, phase.executionId);
  const commands = await executionGo(run, phase.executionId);
  const permitted = await act('phase-ledger', {
    'substrate-config': configPath,
    commands: JSON.stringify(commands),
  });
  expect(permitted.errors).toEqual([]);
  const folder = join(checkout, 'bundle');
  await exportWorkplace(phase, folder);
  bundle = holdBundle(folderFiles(folder));
}, 120_000);

afterAll(async () => {
  await github.close();
  rmSync(checkout, { recursive: true, force: true });
  phase.remove();
});

/** A built action in that checkout, with what GitHub gives a job. */
const act = (name: string, inputs: Readonly<Record<string, string>>): Promise<ActionResult> =>
  followAction({ name, inputs }, (variables) =>
    watched(
      spawn(process.execPath, [join(checkout, 'actions', 'dist', `${name}.mjs`)], {
        env: {
          ...variables,
          GITHUB_API_URL: github.url,
          GITHUB_TOKEN: 'job-token',
          GITHUB_REPOSITORY: REPOSITORY,
          GITHUB_RUN_ID: RUN,
          GITHUB_RUN_ATTEMPT: '1',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    ),
  );

/** What `npm run approve` prints. */
async function approve(...args: readonly string[]): Promise<string> {
  const cli = join(repositoryRoot(), 'actions', 'approval-gate', 'approve-cli.ts');
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  expect(await watched(child).exit).toBe(0);
  return printed;
}

describe('a phase that its operator permitted by signed dispatches', () => {
  it('says so in ledger and records, and its bundle verifies offline', async () => {
    const { M0 } = (await phase.state()).phases;
    expect(M0.activation).toMatchObject({ approval_mechanism: 'signed_dispatch', self_approved: true, reason: 'Go.' });
    expect(M0.pinned.operator_key?.value).toBe(readOperatorKey(checkout));
    expect(M0.executionGo).toBeDefined();
    expect(verifyBundle(folderFiles(join(checkout, 'bundle'))).failures.map(failureText)).toEqual([]);
  });

  it('cannot use an answer twice', async () => {
    await expect(executionGo(run, phase.executionId)).rejects.toThrow(/E_ACTIVATION_TOKEN_REUSED/);
  });
});

const ACTIVATION = /approval_activation_signed/;

/** The envelope of a record with one change in what was signed. */
function resigned(record: Json, change: (document: Json) => void): void {
  const proof = within(record, 'signed_dispatch');
  const envelope = JSON.parse(String(proof.envelope)) as { payload: string };
  const document = JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as Json;
  change(document);
  envelope.payload = Buffer.from(JSON.stringify(document)).toString('base64');
  proof.envelope = JSON.stringify(envelope);
}

const FORGERIES: readonly Forgery[] = [
  {
    what: 'what was signed is another comment, and record and ledger repeat it',
    forge: (forger) => {
      forger.edit(ACTIVATION, (record) => {
        record.comment = 'No.';
        resigned(record, (document) => {
          document.comment = 'No.';
        });
      });
      editEvent('PHASE_ACTIVATED', 'M0', (payload) => {
        payload.reason = 'No.';
      })(forger);
    },
    found: /E_APPROVAL_MISMATCH.*signed_dispatch\.signature/,
  },
  {
    what: 'the record names a later expiry than was signed',
    forge: edit(ACTIVATION, (record) => {
      record.expires_at_utc = '2099-01-01T00:00:00.000000Z';
    }),
    found: /E_APPROVAL_MISMATCH.*signed_dispatch\.expires_at_utc/,
  },
  {
    what: 'a reviewer is said to have been there',
    forge: edit(ACTIVATION, (record) => {
      within(record, 'protection').required_reviewers = ['bob'];
    }),
    found: /E_APPROVAL_MISMATCH.*protection\.required_reviewers/,
  },
  {
    what: 'the proof names another key',
    forge: edit(ACTIVATION, (record) => {
      within(record, 'signed_dispatch').public_key = 'ab'.repeat(44);
    }),
    found: /E_APPROVAL_MISMATCH.*signed_dispatch\.public_key/,
  },
  {
    what: 'what was signed names another key as its signer',
    forge: edit(ACTIVATION, (record) => {
      const proof = within(record, 'signed_dispatch');
      const envelope = JSON.parse(String(proof.envelope)) as { signatures: Json[] };
      for (const signature of envelope.signatures) signature.keyid = 'ab'.repeat(32);
      proof.envelope = JSON.stringify(envelope);
    }),
    found: /E_APPROVAL_MISMATCH.*signed_dispatch\.signature/,
  },
  {
    what: 'another key is pinned',
    forge: editPin('M0', 'operator_key', () => 'none'),
    found: /E_APPROVAL_MISMATCH.*signed_dispatch\.public_key/,
  },
  {
    what: 'the ledger says that an environment was approved',
    forge: editEvent('PHASE_ACTIVATED', 'M0', (payload) => {
      payload.approval_mechanism = 'github_environment';
    }),
    found: /E_APPROVAL_MISMATCH.*mechanism/,
  },
];

describe('a forged bundle of it is found', () => {
  it.each(FORGERIES)('when $what', (forgery) => expectFound(bundle, forgery));
});
