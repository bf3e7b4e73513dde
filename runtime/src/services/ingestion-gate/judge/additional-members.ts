import type { Fault } from '@spine-green/evidence-schemas';
import { ADDITIONAL_COLUMNS_MAX, nameFaults } from '../../../events/column-names.ts';
import type { Members } from './envelope.ts';

/**
 * What is wrong with the members of a payload beyond those that its contract names: how many they are and how they are
 * called. What they may hold is the schema's. Names are foreign, so no fault has one (17, G4).
 */
export function additionalFaults(payload: Members, named: ReadonlySet<string>): readonly Fault[] {
  const names = Object.keys(payload);
  const additional = names.filter((name) => !named.has(name)).length;
  if (additional === 0) return [];
  const keywords = nameFaults(names).map(({ fault }) => `name-${fault}`);
  if (additional > ADDITIONAL_COLUMNS_MAX) keywords.push('additional-max');
  return [...new Set(keywords)].map((keyword) => ({ path: '/payload', keyword }));
}

/** The path of a fault, without the name of a member that the contract does not name. */
export function shownPath(path: string, named: ReadonlySet<string> | undefined): string {
  const [, name = ''] = path.split('/');
  return named === undefined || named.has(name) ? path : '/';
}
