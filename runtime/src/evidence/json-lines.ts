import { PlatformError, parseJson } from '@spine-green/evidence-schemas';

/**
 * The values of a JSONL object, one a line. Throws E_EVIDENCE_UNREADABLE, naming the object and the line, when the bytes
 * are not UTF-8, a line is not JSON, or the last one is cut off.
 */
export function jsonLines(body: Uint8Array, name: string): readonly unknown[] {
  const lines = textOf(body, name).split('\n');
  if (lines.pop() !== '') throw new PlatformError('E_EVIDENCE_UNREADABLE', `${name} ends within a line`);
  return lines.map((line, index) => parseJson(line, 'E_EVIDENCE_UNREADABLE', `${name} line ${index + 1}`));
}

function textOf(body: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch (error) {
    throw new PlatformError('E_EVIDENCE_UNREADABLE', `${name} is not UTF-8`, { cause: error });
  }
}
