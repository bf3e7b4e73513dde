import { IamRole } from '@cdktf/provider-aws/lib/iam-role/index.js';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy/index.js';
import { policyText, type Statement } from '../policies/statement.ts';
import type { PlatformStack } from './platform-stack.ts';

export interface RoleOptions {
  readonly id: string;
  readonly name: string;
  readonly trust: readonly Statement[];
  readonly statements: readonly Statement[];
}

/** A role with one inline policy: nothing is attached, so what the plan shows is all that it may do. */
export function roleOf({ stack }: PlatformStack, { id, name, trust, statements }: RoleOptions): IamRole {
  const role = new IamRole(stack, id, { name, assumeRolePolicy: policyText(trust) });
  new IamRolePolicy(stack, `${id}_policy`, { name, role: role.id, policy: policyText(statements) });
  return role;
}
