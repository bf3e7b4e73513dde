/** What a reader knows of a bundle from somewhere else: its root digest, from the run's own output or job summary. */
export type Anchor = { readonly root: string } | { readonly fault: string };

/** Accepts the forms in which people paste a digest: with its label, its option or its algorithm, quoted, as a JSON member, in
 * capitals, with spaces. */
export function parseAnchor(pasted: string): Anchor {
  const text = pasted.replace(/["'`,]+/g, ' ').trim();
  const root = /^(?:(?:--)?root(?:_sha256)?[\s:=]+)?(?:sha-?256:)?([0-9a-f]{64})$/i.exec(text)?.[1];
  return root === undefined ? { fault: 'a root digest has 64 hexadecimal characters' } : { root: root.toLowerCase() };
}

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
