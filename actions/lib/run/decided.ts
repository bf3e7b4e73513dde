import { type HandleKey, isHandleKey, PlatformError, resolveHandles } from '@spine-green/evidence-schemas';
import { jsonText } from '../definition/json-text.ts';
import type { LaneContext } from './lane.ts';

/** Values of handles as text, by key: strings as they are, anything else as canonical JSON. */
export type HandleTexts = Readonly<Partial<Record<HandleKey, string>>>;

/**
 * What decisions of this phase pinned for the handles that they name, as the ledger holds it. Throws
 * E_DECISION_INCOMPLETE when one is not pinned or pins no handle.
 */
export const decidedHandles = (context: Pick<LaneContext, 'decision'>, keys: readonly string[]): HandleTexts =>
  Object.fromEntries(keys.flatMap((key) => Object.entries(handlesOf(context, key))));

function handlesOf({ decision }: Pick<LaneContext, 'decision'>, key: string): HandleTexts {
  const { value } = decision(key);
  const pinned = Object.entries(membersOf(value)).filter(
    (entry): entry is [HandleKey, string] => isHandleKey(entry[0]) && typeof entry[1] === 'string',
  );
  if (pinned.length > 0) return Object.fromEntries(pinned);
  throw new PlatformError('E_DECISION_INCOMPLETE', `${key} pins no handle`);
}

function membersOf(value: string | null): object {
  const members = jsonText(value ?? undefined);
  return typeof members === 'object' && members !== null ? members : {};
}

/** The same keys as the registry resolves them at this moment; one that is open is absent. */
export const resolvedHandles = (
  { handleInputs }: Pick<LaneContext, 'handleInputs'>,
  keys: readonly HandleKey[],
): HandleTexts =>
  Object.fromEntries(
    resolveHandles(keys, handleInputs)
      .filter((row) => row.resolved)
      .map((row) => [row.key, row.value_or_locator]),
  );
