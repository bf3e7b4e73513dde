import { SsmParameter } from '@cdktf/provider-aws/lib/ssm-parameter/index.js';
import type { PlatformStack } from './platform-stack.ts';

export interface SecretOptions {
  readonly id: string;
  readonly path: string;
  /** An expression of Terraform's language, whose value may be ephemeral. */
  readonly value: string;
}

/**
 * Terraform writes the value when this number grows, and never reads it into its state. What a rotation wrote since is
 * left alone by every apply (05, section 5.4).
 */
const WRITTEN = 1;

export const secretParameter = ({ stack }: PlatformStack, { id, path, value }: SecretOptions): SsmParameter =>
  new SsmParameter(stack, id, {
    name: path,
    type: 'SecureString',
    tier: 'Standard',
    valueWo: value,
    valueWoVersion: WRITTEN,
  });
