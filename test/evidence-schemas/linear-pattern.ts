import ret, { type SetTokens, type Token, types } from 'ret';

/** The module is its parser, which its types do not say. */
const parse = ret as unknown as typeof ret.tokenizer;

/**
 * Why a backtracking engine may take more than linear time for a pattern, for the ways that people write by mistake:
 * - a repetition without bound of something that itself repeats without bound, unless each round begins or ends with a
 *   character that the rest of the round cannot be: then there is one way to divide a text into rounds;
 * - a repetition without bound of alternatives that may begin alike;
 * - two repetitions without bound beside each other that may take the same character.
 */
export function doubtsAbout(source: string): readonly string[] {
  // The parser knows no looking behind; here it only matters that such a group takes no text.
  return alternativesOf(parse(source.replaceAll('(?<!', '(?!').replaceAll('(?<=', '(?='))).flatMap(doubtsIn);
}

interface Alternatives {
  readonly options?: Token[][];
  readonly stack?: Token[];
}

const alternativesOf = ({ options, stack }: Alternatives): readonly (readonly Token[])[] => options ?? [stack ?? []];

function doubtsIn(sequence: readonly Token[]): readonly string[] {
  return [
    ...sequence.flatMap((token) => [...doubtsInside(token), ...doubtsOfRepetition(token)]),
    ...neighbours(sequence),
  ];
}

function doubtsInside(token: Token): readonly string[] {
  if (token.type === types.GROUP) return alternativesOf(token).flatMap(doubtsIn);
  return token.type === types.REPETITION ? doubtsInside(token.value) : [];
}

function doubtsOfRepetition(token: Token): readonly string[] {
  if (token.type !== types.REPETITION || !isEndless(token) || token.value.type !== types.GROUP) return [];
  const rounds = alternativesOf(token.value);
  const alike = rounds.some((one, index) =>
    rounds.slice(index + 1).some((other) => overlap(startOf(one), startOf(other))),
  );
  const endless = rounds.some((round) => round.some(holdsEndless) && !isDelimited(round));
  return [...(alike ? ['repeated alternatives begin alike'] : []), ...(endless ? ['a repetition is repeated'] : [])];
}

/** The first or the last token is one character that nothing else of the round can be. */
function isDelimited(round: readonly Token[]): boolean {
  const [first, last] = [round[0], round.at(-1)];
  return [first, last].some((delimiter) => {
    if (delimiter === undefined || (delimiter.type !== types.CHAR && delimiter.type !== types.SET)) return false;
    const others = round.filter((token) => token !== delimiter);
    return !others.some((token) => overlap(charactersOf(delimiter), charactersOf(token)));
  });
}

function neighbours(sequence: readonly Token[]): readonly string[] {
  const doubts: string[] = [];
  let before: ReadonlySet<number> = new Set();
  for (const token of sequence) {
    const may = charactersOf(token);
    if (isEndless(token)) {
      if (overlap(before, startOf([token]))) doubts.push('two repetitions share a character');
      before = new Set([...before, ...may]);
    } else if (!isOptional(token)) before = new Set();
  }
  return doubts;
}

const isEndless = (token: Token): boolean => token.type === types.REPETITION && token.max === Number.POSITIVE_INFINITY;
const looksAround = (token: Token): boolean =>
  token.type === types.GROUP && (token.followedBy === true || token.notFollowedBy === true);
const isOptional = (token: Token): boolean =>
  token.type === types.POSITION || looksAround(token) || (token.type === types.REPETITION && token.min === 0);

function holdsEndless(token: Token): boolean {
  if (isEndless(token)) return true;
  if (token.type === types.REPETITION) return holdsEndless(token.value);
  return token.type === types.GROUP && alternativesOf(token).some((one) => one.some(holdsEndless));
}

/** Characters with which the sequence may begin. */
function startOf(sequence: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const token of sequence) {
    for (const code of startOfOne(token)) found.add(code);
    if (!isOptional(token)) break;
  }
  return found;
}

function startOfOne(token: Token): ReadonlySet<number> {
  if (token.type === types.REPETITION) return startOfOne(token.value);
  if (token.type !== types.GROUP || looksAround(token)) return charactersOf(token);
  return new Set(alternativesOf(token).flatMap((one) => [...startOf(one)]));
}

/** ASCII stands for all text here: what is beyond it is in the same sets. */
const CODES = Array.from({ length: 128 }, (_, code) => code);

function charactersOf(token: Token): ReadonlySet<number> {
  if (looksAround(token)) return new Set();
  switch (token.type) {
    case types.CHAR:
      return new Set([token.value]);
    case types.SET:
      return new Set(CODES.filter((code) => isIn(token.set, code) !== token.not));
    case types.REPETITION:
      return charactersOf(token.value);
    case types.GROUP:
      return new Set(alternativesOf(token).flatMap((one) => one.flatMap((inner) => [...charactersOf(inner)])));
    case types.POSITION:
    case types.REFERENCE:
      return new Set();
  }
}

const isIn = (set: SetTokens, code: number): boolean =>
  set.some((member) => {
    if (member.type === types.CHAR) return member.value === code;
    if (member.type === types.RANGE) return member.from <= code && code <= member.to;
    return isIn(member.set, code) !== member.not;
  });

function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  for (const code of one) if (other.has(code)) return true;
  return false;
}
