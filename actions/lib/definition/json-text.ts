import { readJson } from '@spine-green/evidence-schemas';

/** What a text holds as JSON; undefined when it is none, so that its reader says what that means where it stands. */
export function jsonText(text: string | undefined): unknown {
  const read = readJson(text ?? '');
  return 'fault' in read ? undefined : read.value;
}

/** The JSON value that a text is, or the text itself. */
export function jsonOrText(text: string): unknown {
  const value = jsonText(text);
  return value === undefined ? text : value;
}
