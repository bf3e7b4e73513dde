/** The services that ask who calls: data only. The mode is the service's, so that whoever changes its keys finds it. */
import type { HandleKey } from '@spine-green/evidence-schemas';

export interface KeyMapRow {
  readonly mode: 'ig' | 'cm' | 'ls';
  /** Parameter of the map; the key of each principal lies below it, under his name. */
  readonly path: Extract<HandleKey, `SSM_${string}_API_KEY_PATH`>;
  /** Those who may hold a key. */
  readonly principals: 'IG_WRITER_PRINCIPALS' | 'CM_PRINCIPALS' | 'LS_PRINCIPALS';
}

export const KEY_MAPS = [
  { mode: 'ig', path: 'SSM_IG_API_KEY_PATH', principals: 'IG_WRITER_PRINCIPALS' },
  { mode: 'cm', path: 'SSM_CM_API_KEY_PATH', principals: 'CM_PRINCIPALS' },
  { mode: 'ls', path: 'SSM_LS_API_KEY_PATH', principals: 'LS_PRINCIPALS' },
] as const satisfies readonly KeyMapRow[];
