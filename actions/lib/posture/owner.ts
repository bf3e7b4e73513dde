import { handle } from '@spine-green/evidence-schemas';
import type { Ownership } from '@spine-green/runtime/substrate/posture/residuals';

/** What is of this platform, by the tags and names that its stacks give, which are those of the registry. */
export const platformOwner = (): Ownership => ({
  tags: { project: handle('TAG_PROJECT_KEY'), tier: 'fp_tier' },
  project: handle('PROJECT_SLUG'),
  names: [handle('NAME_PREFIX'), handle('CLOUDWATCH_LOG_GROUP_PREFIX')],
});
