import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { repositoryRoot } from '../platform/repository.ts';
import { readVerifyingKey } from './keys.ts';
import { NO_OPERATOR_KEY, operatorKeyText } from './signed-dispatch.ts';

/** Where the repository keeps the operator's public key; who may change it is said beside it, in CODEOWNERS. */
export const OPERATOR_KEY_FILE = '.github/operator-key.pem';

/** The key with which the operator signs, as M0 pins it; `none` where the repository holds none. */
export function readOperatorKey(root = repositoryRoot()): string {
  const path = join(root, OPERATOR_KEY_FILE);
  if (!existsSync(path)) return NO_OPERATOR_KEY;
  const key = readVerifyingKey(readFileSync(path, 'utf8'));
  if ('fault' in key) throw new PlatformError('E_SIGNATURE_KEY_INVALID', `${OPERATOR_KEY_FILE} ${key.fault}`);
  return operatorKeyText(key);
}
