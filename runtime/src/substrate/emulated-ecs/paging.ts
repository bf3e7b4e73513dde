import { findInteger, findText, invalidParameter, type Json } from './wire.ts';

const PAGE_MAX = 100;

/**
 * One page of a list that may change between two calls: the token names the last member that was given, so that what is
 * added or gone meanwhile neither doubles nor hides another. Texts are given in their own order.
 */
export function page(all: readonly string[], input: Json): { readonly members: readonly string[]; nextToken?: string } {
  const size = findInteger(input, 'maxResults') ?? PAGE_MAX;
  if (size < 1 || size > PAGE_MAX) throw invalidParameter(`maxResults should be between 1 and ${PAGE_MAX}`);
  const token = findText(input, 'nextToken');
  const after = token === undefined ? '' : Buffer.from(token, 'base64url').toString('utf8');
  if (token !== undefined && !after.startsWith('arn:')) throw invalidParameter('Invalid token');
  const rest = [...all].sort().filter((one) => one > after);
  const members = rest.slice(0, size);
  const last = members.at(-1);
  return rest.length > size && last !== undefined
    ? { members, nextToken: Buffer.from(last).toString('base64url') }
    : { members };
}
