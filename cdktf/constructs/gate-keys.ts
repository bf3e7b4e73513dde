import { KEY_MAPS } from '@spine-green/runtime/catalog';
import type { PlatformStack } from './platform-stack.ts';
import { secretParameter } from './secret.ts';

/**
 * A key for everybody who may call a service, made of one seed that nobody stores, and the map of their digests by which the
 * service knows them: it holds no key (12, section 1.1; 15, section 4.1).
 */
export function gateKeys(platform: PlatformStack): void {
  for (const map of KEY_MAPS) {
    const path = platform.names(map.path);
    const principals: readonly string[] = platform.names(map.principals);
    // A principal of two services has two keys.
    const scope = map.mode === 'ig' ? '' : `${map.mode}:`;
    const keyOf = (principal: string): string => `sha256("\${var.ig_key_seed}:${scope}${principal}")`;
    const entries = principals.map((principal) => `(sha256(${keyOf(principal)})) = "${principal}"`);
    const value = `\${jsonencode({ ${entries.join(', ')} })}`;
    secretParameter(platform, { id: `parameter_${map.mode}_keys`, path, value });
    for (const principal of principals) {
      secretParameter(platform, {
        id: `parameter_${map.mode}_key_${principal}`,
        path: `${path}/${principal}`,
        value: `\${${keyOf(principal)}}`,
      });
    }
  }
}
