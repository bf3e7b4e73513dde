import type { PlatformStack } from './platform-stack.ts';
import { secretParameter } from './secret.ts';

/** The services that ask who calls, each with the parameter of its keys and those who may hold one. */
const KEY_MAPS = [
  { service: 'ig', path: 'SSM_IG_API_KEY_PATH', principals: 'IG_WRITER_PRINCIPALS' },
  { service: 'cm', path: 'SSM_CM_API_KEY_PATH', principals: 'CM_PRINCIPALS' },
  { service: 'ls', path: 'SSM_LS_API_KEY_PATH', principals: 'LS_PRINCIPALS' },
] as const;

/**
 * A key for everybody who may call a service, made of one seed that nobody stores, and the map of their digests by which the
 * service knows them: it holds no key (12, section 1.1; 15, section 4.1).
 */
export function gateKeys(platform: PlatformStack): void {
  for (const map of KEY_MAPS) {
    const path = platform.names(map.path);
    const principals: readonly string[] = platform.names(map.principals);
    // A principal of two services has two keys.
    const scope = map.service === 'ig' ? '' : `${map.service}:`;
    const keyOf = (principal: string): string => `sha256("\${var.ig_key_seed}:${scope}${principal}")`;
    const entries = principals.map((principal) => `(sha256(${keyOf(principal)})) = "${principal}"`);
    const value = `\${jsonencode({ ${entries.join(', ')} })}`;
    secretParameter(platform, { id: `parameter_${map.service}_keys`, path, value });
    for (const principal of principals) {
      secretParameter(platform, {
        id: `parameter_${map.service}_key_${principal}`,
        path: `${path}/${principal}`,
        value: `\${${keyOf(principal)}}`,
      });
    }
  }
}
