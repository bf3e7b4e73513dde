import { generateKeyPairSync } from 'node:crypto';
import { findSecrets } from '@spine-green/evidence-schemas';
import { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import type { SignedDispatchV1 } from '@spine-green/evidence-schemas/documents/signed_dispatch.v1';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { afterEach, describe, expect, it } from 'vitest';
import type { ApprovalRequest } from '../../../actions/approval-gate/port.ts';
import { signedDispatchApprovals, signedDispatches } from '../../../actions/approval-gate/signed-dispatch.ts';
import { readSigningKey, type SigningKey } from '../../../actions/lib/signature/keys.ts';
import {
  NO_OPERATOR_KEY,
  operatorKeyOf,
  operatorKeyText,
  signatureDifferences,
  signDispatch,
} from '../../../actions/lib/signature/signed-dispatch.ts';
import { type GitHubApi, type GitHubState, type Protection, serveGitHub } from '../../support/servers/github-api.ts';

const keyOf = (kind: 'ed25519' | 'ec'): SigningKey => {
  const { privateKey } =
    kind === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'prime256v1' }) : generateKeyPairSync('ed25519');
  const key = readSigningKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  if ('fault' in key) throw new Error(key.fault);
  return key;
};
const pinned = keyOf('ed25519');
const other = keyOf('ed25519');

const RUN = '4711';
const ENVIRONMENT = 'phase-activation-m4';
const VERDICT = 'a'.repeat(64);
const alice = { id: 11, login: 'alice' };
const bob = { id: 12, login: 'bob' };

const request: ApprovalRequest = {
  environment: ENVIRONMENT,
  phase: 'M4',
  execution_id: 'm4_20261122T100000Z',
  substrate: 'embedded',
  purpose: 'activation',
  subject: null,
  decisions: [],
  expires_at_utc: '2099-01-01T00:00:00.000000Z',
  predecessor_verdict: { key: 'a/b.json', version_id: '1', sha256: VERDICT },
  definition_sha256: null,
};
const document: SignedDispatchV1 = {
  schema: 'fp.signed_dispatch.v1',
  repository: 'octo/spine',
  substrate: 'embedded',
  phase: 'M4',
  purpose: 'activation',
  environment: ENVIRONMENT,
  predecessor_verdict_sha256: VERDICT,
  definition_sha256: null,
  nonce: '0123456789abcdef0123456789abcdef',
  operator: 'operator:alice',
  dispatcher: 'alice',
  comment: 'Go.',
  expires_at_utc: '2098-01-01T00:00:00.000000Z',
};
const ci = {
  repository: 'octo/spine',
  workflow: 'M4',
  workflow_sha: 'b'.repeat(40),
  run_id: RUN,
  run_attempt: 1,
  job: 'activation',
  actor: 'alice',
};

/** A private repository of a person: alice dispatched, and nobody can be asked to review. */
const alone = (change: Partial<GitHubState> = {}, run: object = {}, protection: Protection = {}): GitHubState => ({
  runs: { [RUN]: { event: 'workflow_dispatch', run_attempt: 1, actor: alice, triggering_actor: alice, ...run } },
  reviews: {},
  environments: { [ENVIRONMENT]: { can_admins_bypass: true, branches: ['main'], ...protection } },
  broken: {},
  settings: { 'repos/get': ownedBy('User', true) },
  token: 'job-token',
  ...change,
});
const owned = (type: string, hidden: boolean, plan?: string): Partial<GitHubState> => ({
  settings: {
    'repos/get': ownedBy(type, hidden),
    ...(plan === undefined ? {} : { 'orgs/get': { plan: { name: plan, space: 1, private_repos: 1 } } }),
  },
});

function ownedBy(type: string, hidden: boolean) {
  return { private: hidden, visibility: hidden ? 'private' : 'public', owner: { ...OWNER, type } };
}

const OWNER = {
  login: 'octo',
  id: 1,
  node_id: 'U',
  avatar_url: '',
  events_url: '',
  followers_url: '',
  following_url: '',
  gists_url: '',
  gravatar_id: '',
  html_url: '',
  organizations_url: '',
  received_events_url: '',
  repos_url: '',
  site_admin: false,
  starred_url: '',
  subscriptions_url: '',
  url: '',
};

let api: GitHubApi | undefined;
afterEach(async () => {
  await api?.close();
  api = undefined;
});

interface Given {
  readonly state?: GitHubState;
  readonly signed?: readonly unknown[];
  readonly asked?: Partial<ApprovalRequest>;
  readonly operatorKey?: string;
}

const sign = (change: Partial<SignedDispatchV1> = {}, key = pinned): unknown =>
  JSON.parse(signDispatch({ ...document, ...change }, key));

async function answer({ state = alone(), signed = [sign()], asked = {}, operatorKey }: Given = {}) {
  api = await serveGitHub(state);
  const gate = signedDispatchApprovals(signedDispatches(signed), {
    access: { apiUrl: api.url, token: 'job-token' },
    ci,
    clock: systemClock,
    operatorKey: operatorKey ?? operatorKeyText(pinned),
  });
  return ApprovalRecordV1.parse(await gate.answer({ ...request, ...asked }));
}

describe('a signed dispatch', () => {
  it('is recorded as what it is, with what was signed and why nobody reviewed it', async () => {
    const record = await answer();
    expect(record).toMatchObject({
      mechanism: 'signed_dispatch',
      operator: 'operator:alice',
      comment: 'Go.',
      self_approved: true,
      nonce: `signed:${document.nonce}`,
      expires_at_utc: document.expires_at_utc,
      protection: { required_reviewers: [] },
      signed_dispatch: { public_key: operatorKeyText(pinned), owner_type: 'User', plan: null },
    });
    expect(signatureDifferences(record, operatorKeyText(pinned))).toEqual([]);
    expect(findSecrets(JSON.stringify(record))).toEqual([]);
  });

  it('may be signed with ECDSA P-256', async () => {
    const key = keyOf('ec');
    const record = await answer({ signed: [sign({}, key)], operatorKey: operatorKeyText(key) });
    expect(signatureDifferences(record, operatorKeyText(key))).toEqual([]);
  });

  it.each(['free', 'team'])('counts in a private repository of an organization on the plan %s', async (plan) => {
    const record = await answer({ state: alone(owned('Organization', true, plan)) });
    expect(record.signed_dispatch).toMatchObject({ owner_type: 'Organization', plan });
  });

  it('is one of several that the dispatch carries, each for its own gate', async () => {
    const go = sign({ purpose: 'execution_go', environment: 'phase-execute-m4', predecessor_verdict_sha256: null });
    expect((await answer({ signed: [go, sign()] })).purpose).toBe('activation');
  });
});

const changedByte = (envelope: unknown, member: 'payload' | 'sig'): unknown => {
  const { payload, payloadType, signatures } = envelope as {
    payload: string;
    payloadType: string;
    signatures: { keyid: string; sig: string }[];
  };
  if (member === 'payload') {
    const text = Buffer.from(payload, 'base64').toString().replace('"comment":"Go."', '"comment":"No."');
    return { payload: Buffer.from(text).toString('base64'), payloadType, signatures };
  }
  const [first] = signatures;
  const bytes = Buffer.from(first?.sig ?? '', 'base64');
  bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
  return { payload, payloadType, signatures: [{ keyid: first?.keyid, sig: bytes.toString('base64') }] };
};

const REFUSALS: readonly (Given & { readonly given: string; readonly code: string })[] = [
  { given: 'it is for another phase', signed: [sign({ phase: 'M5' })], code: 'E_APPROVAL_MISMATCH' },
  { given: 'it is for another purpose', signed: [sign({ purpose: 'execution_go' })], code: 'E_APPROVAL_MISMATCH' },
  { given: 'it is for another repository', signed: [sign({ repository: 'octo/fork' })], code: 'E_APPROVAL_MISMATCH' },
  { given: 'it is for another substrate', signed: [sign({ substrate: 'dev_min' })], code: 'E_APPROVAL_MISMATCH' },
  {
    given: 'it is for another environment',
    signed: [sign({ environment: 'phase-execute-m4' })],
    code: 'E_APPROVAL_MISMATCH',
  },
  { given: 'two are for this environment', signed: [sign(), sign({ comment: 'Again.' })], code: 'E_APPROVAL_MISMATCH' },
  {
    given: 'somebody else dispatched than was signed for',
    state: alone({}, { actor: bob, triggering_actor: bob }),
    code: 'E_APPROVAL_MISMATCH',
  },
  {
    given: 'somebody else started it again',
    state: alone({}, { triggering_actor: bob }),
    code: 'E_APPROVAL_MISMATCH',
  },
  {
    given: 'the verdict was written again since',
    signed: [sign({ predecessor_verdict_sha256: 'b'.repeat(64) })],
    code: 'E_ACTIVATION_TOKEN_STALE',
  },
  {
    given: 'it names no verdict',
    signed: [sign({ predecessor_verdict_sha256: null })],
    code: 'E_ACTIVATION_TOKEN_STALE',
  },
  {
    given: 'it is about another definition',
    signed: [sign({ definition_sha256: 'c'.repeat(64) })],
    code: 'E_DEFINITION_CHANGED',
  },
  {
    given: 'it has expired',
    signed: [sign({ expires_at_utc: '2026-01-01T00:00:00.000000Z' })],
    code: 'E_APPROVAL_EXPIRED',
  },
  { given: 'another key signed it', signed: [sign({}, other)], code: 'E_SIGNATURE_KEY_UNKNOWN' },
  { given: 'the repository holds no key', operatorKey: NO_OPERATOR_KEY, code: 'E_SIGNATURE_KEY_UNKNOWN' },
  { given: 'a byte of what was signed differs', signed: [changedByte(sign(), 'payload')], code: 'E_SIGNATURE_INVALID' },
  { given: 'a byte of the signature differs', signed: [changedByte(sign(), 'sig')], code: 'E_SIGNATURE_INVALID' },
  { given: 'it is no envelope', signed: [{}], code: 'E_SIGNATURE_UNREADABLE' },
  {
    given: 'something else was signed',
    signed: [{ ...(sign() as object), payloadType: 'application/vnd.in-toto+json' }],
    code: 'E_SIGNATURE_UNREADABLE',
  },
  {
    given: 'the environment has a reviewer',
    state: alone({}, {}, { reviewers: [bob] }),
    code: 'E_SIGNED_DISPATCH_REFUSED',
  },
  { given: 'a team reviews', state: alone({}, {}, { teams: ['all'] }), code: 'E_SIGNED_DISPATCH_REFUSED' },
  { given: 'the repository is public', state: alone(owned('User', false)), code: 'E_SIGNED_DISPATCH_REFUSED' },
  {
    given: 'the plan of the organization has reviewers',
    state: alone(owned('Organization', true, 'enterprise')),
    code: 'E_SIGNED_DISPATCH_REFUSED',
  },
  {
    given: 'nobody tells the plan of the organization',
    state: alone(owned('Organization', true)),
    code: 'E_APPROVAL_UNREADABLE',
  },
  { given: 'nobody tells whose repository it is', state: alone({ settings: {} }), code: 'E_APPROVAL_UNREADABLE' },
  { given: 'the environment is not there', state: alone({ environments: {} }), code: 'E_APPROVAL_UNREADABLE' },
  {
    given: 'the environment cannot be read',
    state: alone({ broken: { [ENVIRONMENT]: { status: 500, body: '' } } }),
    code: 'E_APPROVAL_UNREADABLE',
  },
  { given: 'a push started the run', state: alone({}, { event: 'push' }), code: 'E_ACTIVATION_NOT_OPERATOR' },
];

describe('is refused', () => {
  it.each(REFUSALS)('when $given ($code)', async ({ code, ...given }) => {
    await expect(answer(given)).rejects.toMatchObject({ code });
  });

  it('in a second attempt, which has what the first was given', async () => {
    api = await serveGitHub(alone({}, { run_attempt: 2 }));
    const gate = signedDispatchApprovals(signedDispatches([sign()]), {
      access: { apiUrl: api.url, token: 'job-token' },
      ci: { ...ci, run_attempt: 2 },
      clock: systemClock,
      operatorKey: operatorKeyText(pinned),
    });
    await expect(gate.answer(request)).rejects.toMatchObject({ code: 'E_ACTIVATION_TOKEN_REUSED' });
  });

  it.each([
    ['no list', {}],
    ['too many', Array.from({ length: 5 }, () => ({}))],
  ])('as an input that is %s', (_, value) => {
    expect(() => signedDispatches(value)).toThrow(/E_SCHEMA_INVALID/);
  });
});

describe('a record of a signed dispatch is not what was signed', () => {
  it.each<[string, Partial<ApprovalRecordV1>]>([
    ['signed_dispatch.phase', { phase: 'M5' }],
    ['signed_dispatch.purpose', { purpose: 'execution_go' }],
    ['signed_dispatch.environment', { environment: 'phase-activation-m5' }],
    ['signed_dispatch.substrate', { substrate: 'emulated' }],
    ['signed_dispatch.operator', { operator: 'operator:bob' }],
    ['signed_dispatch.nonce', { nonce: 'signed:another' }],
    ['signed_dispatch.nonce', { approval_id: 'another' }],
    ['signed_dispatch.comment', { comment: 'Whatever.' }],
    ['signed_dispatch.expires_at_utc', { expires_at_utc: '2099-01-01T00:00:00.000000Z' }],
    ['signed_dispatch.self_approved', { self_approved: false }],
    ['signed_dispatch.predecessor_verdict_sha256', { predecessor_verdict: null }],
    ['signed_dispatch.definition_sha256', { definition_sha256: 'c'.repeat(64) }],
  ])('when %s differs', async (member, change) => {
    expect(signatureDifferences({ ...(await answer()), ...change }, operatorKeyText(pinned))).toEqual([member]);
  });

  it('when reviewers were there', async () => {
    const record = await answer();
    const protection = { ...record.protection, required_reviewers: ['bob'] };
    expect(signatureDifferences({ ...record, protection }, operatorKeyText(pinned))).toEqual([
      'protection.required_reviewers',
    ]);
  });

  it('when another key is pinned, or none', async () => {
    const record = await answer();
    for (const key of [operatorKeyText(other), NO_OPERATOR_KEY, undefined])
      expect(signatureDifferences(record, key)).toEqual(['signed_dispatch.public_key']);
  });

  it('when it brings its own key and signature', async () => {
    const record = await answer({ signed: [sign({}, other)], operatorKey: operatorKeyText(other) });
    expect(signatureDifferences(record, operatorKeyText(pinned))).toEqual(['signed_dispatch.public_key']);
    const proof = record.signed_dispatch;
    if (proof === undefined) throw new Error('the record holds its proof');
    const named = { ...proof, public_key: operatorKeyText(pinned) };
    expect(signatureDifferences({ ...record, signed_dispatch: named }, operatorKeyText(pinned))).toEqual([
      'signed_dispatch.signature',
    ]);
  });
});

it.each(['none', '', 'ab'.repeat(44), 'zz'])('%j is no key of an operator', (text) => {
  expect(operatorKeyOf(text)).toBeUndefined();
});
