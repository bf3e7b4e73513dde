const LENGTH = 64;

const isHex = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 97 && code <= 102);

/**
 * Where digests in hex begin, from left to right. A window is looked at from its end, so of other text one character in
 * sixty-four is read: a forger looks through megabytes for each forgery, and a regular expression reads all of them.
 */
export function digestPlaces(text: string): readonly number[] {
  const places: number[] = [];
  for (let start = 0; start + LENGTH <= text.length; ) {
    let at = start + LENGTH - 1;
    while (at >= start && isHex(text.charCodeAt(at))) at -= 1;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    places.push(start);
    start += LENGTH;
  }
  return places;
}

export const digestsOf = (text: string): readonly string[] => [
  ...new Set(digestPlaces(text).map((at) => text.slice(at, at + LENGTH))),
];

/** The same text for the same digests. */
export function withDigests(text: string, last: (digest: string) => string): string {
  const parts: string[] = [];
  let end = 0;
  for (const at of digestPlaces(text)) {
    const digest = text.slice(at, at + LENGTH);
    const now = last(digest);
    if (now === digest) continue;
    parts.push(text.slice(end, at), now);
    end = at + LENGTH;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(end);
}
