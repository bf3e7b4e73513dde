import { describe, expect, test } from 'vitest';
import { exitOf, isExpected, parseAnchor, standingOf } from '../../actions/verify-bundle/anchor.ts';

const ROOT = 'ab'.repeat(32);

describe('a root digest', () => {
  test.each([
    ROOT,
    ROOT.toUpperCase(),
    ` ${ROOT}\n`,
    `"${ROOT}"`,
    `'${ROOT}'`,
    `\`${ROOT}\``,
    `sha256:${ROOT}`,
    `SHA-256:${ROOT}`,
    `root ${ROOT}`,
    `root         ${ROOT}`,
    `root: ${ROOT}`,
    `root_sha256=${ROOT}`,
    `--root ${ROOT}`,
    `"root_sha256":"${ROOT}"`,
    `"root_sha256": "${ROOT}",`,
    `{"final_word":"HOLD_M6","root_sha256":"${ROOT}"}`,
    `- root \`${ROOT}\``,
    `**root** ${ROOT}`,
    `\u201c${ROOT}\u201d`,
    `final word REHEARSED, root \`${ROOT}\`, ledger head \`${'cd'.repeat(32)}\``,
    `root ${ROOT}\nhead ${'cd'.repeat(32)}`,
    `npm run verify -- run/bundle --root ${ROOT}`,
  ])('is read from %j', (pasted) => {
    expect(parseAnchor(pasted)).toEqual({ root: ROOT });
  });

  test.each([
    '',
    'root',
    ROOT.slice(1),
    `${ROOT}0`,
    `md5:${ROOT}`,
    `${ROOT} ${ROOT}`,
    'g'.repeat(64),
    `head ${ROOT}`,
    `root ${ROOT} root ${'cd'.repeat(32)}`,
    `root ${ROOT}0`,
  ])('is not read from %j', (pasted) => expect(parseAnchor(pasted)).toHaveProperty('fault'));
});

describe('the result of a verification', () => {
  test.each([
    { given: 'nothing found, the given root', failures: 0, anchor: ROOT, word: 'REHEARSED', wish: undefined, exit: 0 },
    { given: 'nothing found, no root', failures: 0, anchor: undefined, word: 'REHEARSED', wish: undefined, exit: 3 },
    { given: 'nothing found, another root', failures: 0, anchor: '0'.repeat(64), word: 'REHEARSED', exit: 1 },
    { given: 'something found', failures: 1, anchor: ROOT, word: 'REHEARSED', wish: undefined, exit: 1 },
    { given: 'a held run', failures: 0, anchor: ROOT, word: 'HOLD_M6', wish: undefined, exit: 2 },
    { given: 'a held run that was expected', failures: 0, anchor: ROOT, word: 'HOLD_M6', wish: 'HOLD_M6', exit: 0 },
    { given: 'a partial run', failures: 0, anchor: ROOT, word: 'REHEARSED_PARTIAL', wish: undefined, exit: 0 },
    {
      given: 'a partial run where the whole was wanted',
      failures: 0,
      anchor: ROOT,
      word: 'REHEARSED_PARTIAL',
      wish: 'REHEARSED',
      exit: 2,
    },
    { given: 'a held run without a root', failures: 0, anchor: undefined, word: 'HOLD_M6', wish: undefined, exit: 3 },
    {
      given: 'nothing found, no root, a trusted signature',
      failures: 0,
      anchor: undefined,
      signed: true,
      word: 'REHEARSED',
      exit: 0,
    },
    {
      given: 'a trusted signature and another root',
      failures: 0,
      anchor: '0'.repeat(64),
      signed: true,
      word: 'REHEARSED',
      exit: 1,
    },
    { given: 'a run without a word', failures: 0, anchor: ROOT, word: 'UNKNOWN', wish: undefined, exit: 2 },
  ])('$given: exit $exit', ({ failures, anchor, signed = false, word, wish, exit }) => {
    const standing = standingOf({ failures, root: ROOT, anchor, signed });
    expect(exitOf(standing, isExpected(word, wish))).toBe(exit);
  });
});
