import { handle } from '@spine-green/evidence-schemas';
import type { CiRole } from '../lib/definition/lane-role.ts';

export const ciRole = (role: CiRole): string => `${handle('NAME_PREFIX')}-ci-${role}`;
