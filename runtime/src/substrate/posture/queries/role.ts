import {
  GetRoleCommand,
  type IAMClient,
  paginateListAttachedRolePolicies,
  paginateListRolePolicies,
} from '@aws-sdk/client-iam';
import { PlatformError, parseJson } from '@spine-green/evidence-schemas';
import { callBound } from '../../aws/client.ts';
import { failureOf } from '../../aws/failure.ts';
import type { Role } from '../port.ts';
import { everyOf, told } from './told.ts';

export async function roleNamed(client: IAMClient, name: string): Promise<Role | undefined> {
  try {
    const { Role: found } = await client.send(new GetRoleCommand({ RoleName: name }), callBound());
    const asked = { RoleName: name };
    return {
      arn: told(found?.Arn, 'role'),
      trusts: trustsIn(told(found?.AssumeRolePolicyDocument, 'trust policy')),
      inlinePolicies: await everyOf(paginateListRolePolicies({ client }, asked), (page) => page.PolicyNames),
      attachedPolicies: (
        await everyOf(paginateListAttachedRolePolicies({ client }, asked), (page) => page.AttachedPolicies)
      ).map(({ PolicyArn }) => told(PolicyArn, 'attached policy')),
    };
  } catch (error) {
    if (!/^NoSuchEntity/.test(failureOf(error)?.name ?? '')) throw error;
    return undefined;
  }
}

const EVERYBODY = '* *';

/** Whom any statement lets in that allows something; conditions narrow it and widen nothing. IAM gives the document as a URL
 * would hold it. Throws E_POSTURE_UNREADABLE for what is no such document. */
export function trustsIn(encoded: string): readonly string[] {
  const document = parseJson(decoded(encoded), 'E_POSTURE_UNREADABLE', 'a trust policy');
  const statements = listOf(memberOf(document, 'Statement'));
  if (statements.length === 0) throw new PlatformError('E_POSTURE_UNREADABLE', 'a trust policy without statements');
  const allowing = statements.filter((one) => memberOf(one, 'Effect') !== 'Deny');
  return [...new Set(allowing.flatMap((one) => principalsIn(memberOf(one, 'Principal'))))].sort();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    throw new PlatformError('E_POSTURE_UNREADABLE', 'a trust policy that is no text of a URL', { cause: error });
  }
}

function principalsIn(principal: unknown): readonly string[] {
  if (typeof principal !== 'object' || principal === null) return [EVERYBODY];
  return Object.entries(principal).flatMap(([kind, who]) => listOf(who).map((one) => `${kind} ${String(one)}`));
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
