import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timestampJudge } from '../../../actions/lib/signature/timestamp.ts';
import { requireTool } from '../../support/require.ts';
import {
  type Authority,
  type AuthorityOptions,
  stampOfStranger,
  timestampAuthority,
} from '../../support/signature/timestamp-authority.ts';

const openssl = requireTool({ command: 'openssl', args: ['version'] });
const SIGNATURE = Buffer.from('the bytes of a signature');

let folder: string;
let authority: Authority;
let genuine: Uint8Array;

function inFolder(name: string): string {
  mkdirSync(join(folder, name));
  return join(folder, name);
}

const authorityIn = (name: string, options?: AuthorityOptions): Authority =>
  timestampAuthority(inFolder(name), options);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'authority-'));
  if (!openssl.met) return;
  authority = authorityIn('genuine');
  genuine = authority.stamp(SIGNATURE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const judge = (certificate: string, response: Uint8Array, signature: Uint8Array = SIGNATURE) =>
  timestampJudge(readFileSync(certificate, 'utf8'))(response, signature);

const flipped = (bytes: Uint8Array, at: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

describe.skipIf(!openssl.met)(`a timestamp over a signature${openssl.met ? '' : ` (${openssl.reason})`}`, () => {
  it.each([
    ['the one above the authority', () => authority.root],
    ['the authority itself', () => authority.certificate],
  ])('holds for the certificate of %s, and says when', (_, certificate) => {
    expect(judge(certificate(), genuine)).toEqual({
      atUtc: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    });
  });

  it.each<[string, () => ReturnType<typeof judge>, RegExp]>([
    [
      'over another signature',
      () => judge(authority.root, genuine, Buffer.from('another')),
      /message imprint mismatch/,
    ],
    [
      'whose last byte changed',
      () => judge(authority.root, flipped(genuine, genuine.length - 1)),
      /does not hold|is no timestamp/,
    ],
    ['of another authority', () => judge(authorityIn('other').root, genuine), /certificate verify error/],
    [
      'of an authority whose certificate had ended by then',
      () => {
        const ended = authorityIn('ended', { valid: { from: '20200101000000Z', until: '20200201000000Z' } });
        return judge(ended.root, ended.stamp(SIGNATURE));
      },
      /certificate has expired/,
    ],
    [
      'of an authority whose certificate had not begun by then',
      () => {
        const early = authorityIn('early', { valid: { from: '20900101000000Z', until: '20910101000000Z' } });
        return judge(early.root, early.stamp(SIGNATURE));
      },
      /certificate is not yet valid/,
    ],
    [
      'by a certificate that is for servers and not for timestamps',
      () => {
        const place = inFolder('server');
        const server = timestampAuthority(place, { usage: 'serverAuth' });
        return judge(server.root, stampOfStranger(place, authority.stamp(SIGNATURE)));
      },
      /unsuitable certificate purpose|unsupported certificate purpose/,
    ],
    ['that is no response', () => judge(authority.root, Buffer.from('no')), /is no timestamp response/],
    ['that is empty', () => judge(authority.root, new Uint8Array()), /is no timestamp response/],
  ])('is refused: %s', (_, judged, fault) => {
    expect(judged()).toEqual({ code: 'E_TIMESTAMP_INVALID', fault: expect.stringMatching(fault) });
  });

  it('put together by hand is accepted where the certificate is for timestamps, so that its purpose is what was refused', () => {
    const place = inFolder('by-hand');
    const other = timestampAuthority(place);
    expect(judge(other.root, stampOfStranger(place, authority.stamp(SIGNATURE)))).toHaveProperty('atUtc');
  });
});
