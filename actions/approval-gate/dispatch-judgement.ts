import { PlatformError } from '@spine-green/evidence-schemas';
import type { SignedDispatchV1 } from '@spine-green/evidence-schemas/documents/signed_dispatch.v1';
import type { VerifyingKey } from '../lib/signature/keys.ts';
import { type Dispatch, isSignedWith } from '../lib/signature/signed-dispatch.ts';
import type { Environment, WorkflowRun } from './github-answers.ts';
import { requireFirstAttempt } from './github-judgement.ts';
import type { ApprovalRequest } from './port.ts';

/** What decides whether the repository can have required reviewers. */
export interface Offer {
  readonly private: boolean;
  readonly ownerType: string;
  /** Of an organization with a private repository; null where it decides nothing. */
  readonly plan: string | null;
}

export interface Signed {
  readonly request: ApprovalRequest;
  readonly run: WorkflowRun;
  readonly environment: Environment;
  readonly offer: Offer;
  readonly dispatch: Dispatch;
  /** Undefined where the repository holds none. */
  readonly key: VerifyingKey | undefined;
}

/** Plans of organizations that have no required reviewers for private repositories; any other plan has them. */
const WITHOUT_REVIEWERS: readonly (string | null)[] = ['free', 'team'];

/** Public repositories have reviewers on every plan, private ones of a person on none (02, section 6.3). */
const offersReviewers = ({ private: hidden, ownerType, plan }: Offer): boolean =>
  !hidden || !(ownerType === 'User' || (ownerType === 'Organization' && WITHOUT_REVIEWERS.includes(plan)));

/**
 * What was signed, once it may stand for this run: nobody else can be asked, the key is the pinned one, and every member
 * is about this question. Pure. Throws the code of the first thing that is wrong.
 */
export function judgeDispatch(signed: Signed, nowUtc: string): SignedDispatchV1 {
  const { request, run, environment, offer, dispatch, key } = signed;
  requireFirstAttempt(run);
  if (environment.reviewers.length + environment.teams.length > 0)
    throw new PlatformError('E_SIGNED_DISPATCH_REFUSED', `${request.environment} has reviewers`);
  if (offersReviewers(offer))
    throw new PlatformError('E_SIGNED_DISPATCH_REFUSED', `${run.repository} can have required reviewers`);
  if (key === undefined)
    throw new PlatformError('E_SIGNATURE_KEY_UNKNOWN', 'the repository holds no key of the operator');
  const { document, dsse } = dispatch;
  if (!dsse.signatures.some(({ keyId }) => keyId === '' || keyId === key.keyId))
    throw new PlatformError('E_SIGNATURE_KEY_UNKNOWN', 'the dispatch was signed with another key');
  if (!isSignedWith(dispatch, key))
    throw new PlatformError('E_SIGNATURE_INVALID', 'the dispatch is not what was signed');
  const differing = differences(document, signed);
  if (differing.length > 0)
    throw new PlatformError('E_APPROVAL_MISMATCH', `it was signed for another ${differing.join(', ')}`);
  const before = request.predecessor_verdict?.sha256 ?? null;
  if (document.predecessor_verdict_sha256 !== before)
    throw new PlatformError('E_ACTIVATION_TOKEN_STALE', `it is about another verdict than ${before ?? 'none'}`);
  if (document.definition_sha256 !== request.definition_sha256)
    throw new PlatformError(
      'E_DEFINITION_CHANGED',
      `it is about another definition than ${request.definition_sha256 ?? 'none'}`,
    );
  if (document.expires_at_utc <= nowUtc)
    throw new PlatformError('E_APPROVAL_EXPIRED', `the signature was good until ${document.expires_at_utc}`);
  return document;
}

function differences(document: SignedDispatchV1, { request, run }: Signed): readonly string[] {
  const parts: readonly (readonly [string, boolean])[] = [
    ['repository', document.repository === run.repository],
    ['substrate', document.substrate === request.substrate],
    ['phase', document.phase === request.phase],
    ['purpose', document.purpose === request.purpose],
    ['environment', document.environment === request.environment],
    ['dispatcher', run.startedByLogins.every((login) => login === document.dispatcher)],
  ];
  return parts.filter(([, agrees]) => !agrees).map(([name]) => name);
}
