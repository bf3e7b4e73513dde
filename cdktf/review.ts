import { parseJson, readJson, sha256Hex } from '@spine-green/evidence-schemas';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * A stack as people review it: policies and containers, which Terraform wants as texts of JSON, are laid open, so that a
 * change of one right is a change of one line. The digest is that of the text that Terraform reads.
 */
export function reviewText(synthesised: string): string {
  const plan = openedValue(parseJson(synthesised, 'E_SCHEMA_INVALID', 'a synthesised stack') as Json);
  return `${JSON.stringify({ synthesised_sha256: sha256Hex(synthesised), plan }, null, 2)}\n`;
}

/** Members in the order of their names, without what only names a construct. */
function openedValue(value: Json): Json {
  if (typeof value === 'string') return openedText(value);
  if (Array.isArray(value)) return value.map(openedValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '//')
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, openedValue(member)]),
  );
}

/** A text that is a document of JSON and nothing less; anything else stays a text. */
function openedText(text: string): Json {
  if (!/^[[{]/.test(text)) return text;
  const document = readJson(text);
  return 'fault' in document ? text : openedValue(document.value as Json);
}
