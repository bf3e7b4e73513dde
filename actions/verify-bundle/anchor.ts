/** What a reader knows of a bundle from somewhere else: its root digest, from the run's own output or job summary. */
export type Anchor = { readonly root: string } | { readonly fault: string };

/** Accepts the forms in which people paste a digest: alone or with its algorithm, or whatever says `root` before it, such as a
 * line of the run, of the job summary, of `bundle.json` or the command itself; quoted or in capitals. */
export function parseAnchor(pasted: string): Anchor {
  const text = pasted.replace(DRESS, ' ').trim();
  const alone = /^(?:sha-?256:)?([0-9a-f]{64})$/i.exec(text)?.[1];
  const named = [...text.matchAll(NAMED)].map(([, digest = '']) => digest.toLowerCase());
  const [root, ...others] = new Set(alone === undefined ? named : [alone.toLowerCase()]);
  if (others.length > 0) return { fault: 'there is more than one root digest' };
  return root === undefined ? { fault: 'a root digest has 64 hexadecimal characters' } : { root };
}

/** Quotes, also those of a word processor, and marks of Markdown and JSON. */
const DRESS = /["'`,*{}\u2018-\u201f]+/g;
const NAMED = /\broot(?:[_-]sha256)?[\s:=]+(?:sha-?256:)?([0-9a-f]{64})(?![0-9a-z])/gi;

export type Standing = 'VERIFIED' | 'UNANCHORED' | 'FORGED' | 'BROKEN';

interface Judged {
  readonly failures: number;
  readonly root: string | undefined;
  readonly anchor: string | undefined;
  /** A key that the reader trusts signed the manifest. */
  readonly signed: boolean;
}

/**
 * What may be said of a bundle. Without a root or a key from elsewhere nothing tells an honest bundle from one that was
 * made as a whole by somebody else, so that is never called verified.
 */
export function standingOf({ failures, root, anchor, signed }: Judged): Standing {
  if (failures > 0) return 'BROKEN';
  if (anchor === undefined) return signed ? 'VERIFIED' : 'UNANCHORED';
  return anchor === root ? 'VERIFIED' : 'FORGED';
}

/** Whether the last word is what the reader asked for; without a wish a held run is no success. */
export const isExpected = (word: string, wish: string | undefined): boolean =>
  wish === undefined ? !word.startsWith('HOLD_') && word !== 'UNKNOWN' : word === wish;

export const EXIT = { success: 0, broken: 1, unexpected: 2, unanchored: 3, usage: 64 } as const;

export function exitOf(standing: Standing, expected: boolean): number {
  if (standing === 'BROKEN' || standing === 'FORGED') return EXIT.broken;
  if (standing === 'UNANCHORED') return EXIT.unanchored;
  return expected ? EXIT.success : EXIT.unexpected;
}
