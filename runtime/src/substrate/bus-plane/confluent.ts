/** What a Confluent organisation holds, by its published Org and IAM APIs. */
import { PlatformError } from '@spine-green/evidence-schemas';
import { type ConfluentKey, confluentList, membersOf } from './pages.ts';
import type { BusKind, BusPlane } from './port.ts';

const PATHS: Readonly<Record<BusKind, string>> = {
  environment: '/org/v2/environments?page_size=100',
  'service-account': '/iam/v2/service-accounts?page_size=100',
  'api-key': '/iam/v2/api-keys?page_size=100',
};

export const confluentBusPlane = (key: ConfluentKey): BusPlane => ({
  list: async (kind) => (await confluentList(key, PATHS[kind], unreadable)).rows.map(nameOf),
});

/** Of a key the name stands in its specification. */
function nameOf(row: unknown): string {
  const { display_name: name, spec } = membersOf(row);
  const found = name ?? membersOf(spec).display_name;
  if (typeof found === 'string') return found;
  throw unreadable('a row has no name');
}

const unreadable = (facts: string, cause?: unknown): PlatformError =>
  new PlatformError('E_BUS_PLANE_UNREADABLE', facts, { cause });
