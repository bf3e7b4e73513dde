import { readJson } from '@spine-green/evidence-schemas';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

/** Members and indices from the root of a document to a place in it. */
export type Place = readonly (string | number)[];

/** A JSON document that knows where in its text each of its values stands. */
export interface JsonFile {
  readonly value: unknown;
  /** Line of the value, from 1; of what is left of its way where the value itself is not there. */
  readonly lineOf: (place: Place) => number;
}

export type JsonFileRead = JsonFile | { readonly fault: string };

/** Read as strictly as evidence is: a member that stands there twice would be compared by one of its values only. */
export function readJsonFile(bytes: Uint8Array): JsonFileRead {
  const read = readJson(bytes);
  if ('fault' in read) return read;
  const { value, text } = read;
  let root: Node | undefined;
  return {
    value,
    lineOf: (place) => {
      root ??= parseTree(text);
      return lineAt(text, offsetOf(root, place));
    },
  };
}

function offsetOf(root: Node | undefined, place: Place): number {
  if (root === undefined) return 0;
  const node = findNodeAtLocation(root, [...place]);
  if (node === undefined) return offsetOf(root, place.slice(0, -1));
  // A member stands where its name does, which is where a person looks for it.
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
