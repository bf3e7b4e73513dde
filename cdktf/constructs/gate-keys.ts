import type { PlatformStack } from './platform-stack.ts';
import { secretParameter } from './secret.ts';

/**
 * A key for every writer, made of one seed that nobody stores, and the map of their digests by which the gate knows them:
 * the gate holds no key (12, section 1.1).
 */
export function gateKeys(platform: PlatformStack): void {
  const path = platform.names('SSM_IG_API_KEY_PATH');
  const principals = platform.names('IG_WRITER_PRINCIPALS');
  const keyOf = (principal: string): string => `sha256("\${var.ig_key_seed}:${principal}")`;
  const entries = principals.map((principal) => `(sha256(${keyOf(principal)})) = "${principal}"`);
  secretParameter(platform, { id: 'parameter_ig_keys', path, value: `\${jsonencode({ ${entries.join(', ')} })}` });
  for (const principal of principals) {
    secretParameter(platform, {
      id: `parameter_ig_key_${principal}`,
      path: `${path}/${principal}`,
      value: `\${${keyOf(principal)}}`,
    });
  }
}
