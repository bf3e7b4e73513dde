/** Which tags a resource of the platform has to have (05, section 1, L4): pure, one definition for lanes and guards. */
import { handle } from '@spine-green/evidence-schemas';
import type { Resource } from '@spine-green/runtime/substrate/posture/port';

const TIER = 'fp_tier';
const RESOURCE = 'fp_resource';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days as `YYYY-MM-DD`, which order as texts do. A resource without one is of the tier that stays. */
export const isPast = (expiresAt: string | undefined, today: string): boolean =>
  expiresAt !== undefined && expiresAt < today;

const isAhead = (expiresAt: string | undefined, today: string): boolean =>
  expiresAt !== undefined && DAY.test(expiresAt) && expiresAt > today;

/** What is wrong with the tags of resources that do not stay: one line a tag. What says that it stays is not asked. */
export const tagFaults = (resources: readonly Resource[], today: string): readonly string[] =>
  resources
    .filter(({ tags }) => tags[TIER] !== 'persistent')
    .flatMap(({ kind, name, tags }) => wrongTags(tags, today).map((tag) => `${kind} ${name}: ${tag}`))
    .toSorted();

function wrongTags(tags: Resource['tags'], today: string): readonly string[] {
  const expiry = handle('TAG_EXPIRES_AT_KEY');
  const rows: readonly (readonly [tag: string, isRight: boolean])[] = [
    [handle('TAG_PROJECT_KEY'), tags[handle('TAG_PROJECT_KEY')] === handle('PROJECT_SLUG')],
    [handle('TAG_ENV_KEY'), tags[handle('TAG_ENV_KEY')] === handle('ENV_NAME')],
    [handle('TAG_OWNER_KEY'), isSaid(tags[handle('TAG_OWNER_KEY')])],
    [TIER, tags[TIER] === 'ephemeral'],
    [RESOURCE, isSaid(tags[RESOURCE])],
    [expiry, isAhead(tags[expiry], today)],
  ];
  return rows.filter(([, isRight]) => !isRight).map(([tag]) => tag);
}

const isSaid = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
