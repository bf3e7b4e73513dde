import { PlatformError } from '@spine-green/evidence-schemas';
import type { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { type Clock, nowUtc } from '@spine-green/runtime/kernel/clock';
import type { CiIdentity, GitHubAccess } from '../lib/io/inputs.ts';
import { readGitHub } from '../lib/platform/github.ts';
import { type Dispatch, dispatchToken, operatorKeyOf, readDispatch } from '../lib/signature/signed-dispatch.ts';
import { judgeDispatch, type Offer } from './dispatch-judgement.ts';
import { protectionOf, readable, readReviewed } from './github.ts';
import { ownership, planName } from './github-answers.ts';
import type { ApprovalGate } from './port.ts';

export interface SignedPlace {
  readonly access: GitHubAccess;
  readonly ci: CiIdentity;
  readonly clock: Clock;
  /** The key of the repository as M0 pins it, or `none`. */
  readonly operatorKey: string;
}

const DISPATCHES_MAX = 4;

/** The envelopes that the dispatch carries, each as text. Throws E_SCHEMA_INVALID for anything but a short list. */
export function signedDispatches(value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length > DISPATCHES_MAX)
    throw new PlatformError('E_SCHEMA_INVALID', `signed-dispatches is no list of at most ${DISPATCHES_MAX}`);
  return value.map((one) => JSON.stringify(one));
}

/**
 * What the operator signed for this very dispatch, in place of reviewers whom the plan of the repository does not have
 * (02, section 6.3). Whether it does is read: settings, visibility and plan that cannot be read are a no.
 */
export function signedDispatchApprovals(
  envelopes: readonly string[],
  { access, ci, clock, operatorKey }: SignedPlace,
): ApprovalGate {
  return {
    answer: async (request): Promise<ApprovalRecordV1> => {
      const read = await readReviewed(access, ci, request);
      const offer = await readOffer(access, ci.repository);
      const dispatch = findDispatch(envelopes, request.environment);
      const key = operatorKeyOf(operatorKey);
      const document = judgeDispatch({ request, offer, dispatch, key, ...read }, nowUtc(clock));
      const token = dispatchToken(document);
      return {
        schema: 'fp.approval_record.v1',
        mechanism: 'signed_dispatch',
        ...request,
        approval_id: token,
        nonce: token,
        operator: document.operator,
        approved_at_utc: nowUtc(clock),
        expires_at_utc: document.expires_at_utc,
        comment: document.comment,
        self_approved: document.operator === `operator:${document.dispatcher}`,
        protection: protectionOf(read.environment, read.branches),
        signed_dispatch: {
          envelope: dispatch.envelope,
          public_key: operatorKey,
          repository_private: true,
          owner_type: offer.ownerType === 'User' ? 'User' : 'Organization',
          plan: offer.plan === 'free' || offer.plan === 'team' ? offer.plan : null,
        },
      };
    },
  };
}

/** The one envelope for the environment of the job; a second one would let it choose. */
function findDispatch(envelopes: readonly string[], environment: string): Dispatch & { readonly envelope: string } {
  const read = envelopes.map((envelope) => {
    const dispatch = readDispatch(envelope);
    if ('fault' in dispatch) throw new PlatformError('E_SIGNATURE_UNREADABLE', `a signed dispatch ${dispatch.fault}`);
    return { ...dispatch, envelope };
  });
  const [own, ...more] = read.filter(({ document }) => document.environment === environment);
  if (own === undefined || more.length > 0)
    throw new PlatformError(
      'E_APPROVAL_MISMATCH',
      `${read.length - more.length} signed dispatches, none or several for ${environment}`,
    );
  return own;
}

/** What GitHub tells of the repository's plan. The plan of an organization is told to its members only. */
const readOffer = (access: GitHubAccess, repository: string): Promise<Offer> =>
  readable(async () => {
    const { owner, ...found } = ownership(await readGitHub(access, `/repos/${repository}`));
    const asks = found.private && found.ownerType === 'Organization';
    const plan = asks ? planName(await readGitHub(access, `/orgs/${encodeURIComponent(owner)}`)) : null;
    return { ...found, plan };
  });
