import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/**
 * Lines that wait for their segment. A window of ten thousand lines is 20 MB and every partition has one, so lines are
 * packed together as they come: one in twelve bytes stays in memory, and it costs a tenth of a millisecond each hundred.
 */
export interface HeldLine {
  readonly group: LineGroup;
  /** Place of the line in its group. */
  readonly at: number;
}

/** Neighbouring lines: as text while the group is open, packed after that. */
interface LineGroup {
  texts: string[];
  packed: Uint8Array | undefined;
}

export interface LineKeeper {
  /** Lines hold no newline. */
  readonly hold: (line: string) => HeldLine;
}

const GROUP_CHARACTERS_MAX = 256 * 1024;
/** It is unpacked within the minute and packed again for good. */
const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

export function lineKeeper(): LineKeeper {
  let group: LineGroup = { texts: [], packed: undefined };
  let characters = 0;
  return {
    hold: (line) => {
      const held = { group, at: group.texts.length };
      group.texts.push(line);
      characters += line.length;
      if (characters >= GROUP_CHARACTERS_MAX) {
        group.packed = zstdCompressSync(group.texts.join('\n'), FAST);
        group.texts = [];
        group = { texts: [], packed: undefined };
        characters = 0;
      }
      return held;
    },
  };
}

/** The lines in their order, each ended by a newline, some at a time. */
export function* segmentContent(held: readonly HeldLine[]): Generator<Buffer> {
  for (let from = 0; from < held.length; ) {
    const group = held[from]?.group;
    let end = from;
    while (held[end]?.group === group) end += 1;
    const texts = group === undefined ? [] : textsOf(group);
    yield Buffer.from(
      held
        .slice(from, end)
        .map(({ at }) => `${texts[at]}\n`)
        .join(''),
    );
    from = end;
  }
}

/** Our own bytes of a moment ago, a quarter of a megabyte and the line that filled it. */
const textsOf = ({ texts, packed }: LineGroup): readonly string[] =>
  packed === undefined ? texts : zstdDecompressSync(packed).toString('utf8').split('\n');
