import { PlatformError } from '@spine-green/evidence-schemas';

/**
 * The producers that may stream. The list is policy data: absent, unreadable and empty are three different faults, and
 * none of them lets a producer through.
 */
export function assertProducerAllowed(producer: string, allowlist: unknown): void {
  if (producer === '') throw new PlatformError('PRODUCER_ID_MISSING', 'no producer id');
  if (allowlist === undefined) throw new PlatformError('PRODUCER_ALLOWLIST_MISSING', 'no allow list');
  const producers = producersOf(allowlist);
  if (producers === undefined)
    throw new PlatformError('PRODUCER_ALLOWLIST_UNREADABLE', 'the allow list has another form');
  if (producers.length === 0) throw new PlatformError('PRODUCER_ALLOWLIST_EMPTY', 'the allow list names nobody');
  if (!producers.includes(producer)) throw new PlatformError('PRODUCER_NOT_ALLOWED', producer.slice(0, 128));
}

function producersOf(allowlist: unknown): readonly string[] | undefined {
  if (typeof allowlist !== 'object' || allowlist === null || !('producers' in allowlist)) return undefined;
  const { producers } = allowlist;
  return Array.isArray(producers) && producers.every((member) => typeof member === 'string') ? producers : undefined;
}
