import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dsseText, readDsse } from '../../../actions/lib/signature/dsse.ts';
import { isSignedBy, signedWith } from '../../../actions/lib/signature/envelope.ts';
import { readSigningKey, readVerifyingKey } from '../../../actions/lib/signature/keys.ts';
import { preAuthEncoding } from '../../../actions/lib/signature/pae.ts';
import type { Statement } from '../../../actions/lib/signature/statement.ts';
import { KINDS, keyPair } from '../../support/signature/keys.ts';

const STATEMENT: Statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'bundle.json', digest: { sha256: 'a'.repeat(64) } }],
  predicateType: 'https://spine-green.invalid/attestation/bundle/v1',
  predicate: { root_sha256: 'b'.repeat(64) },
};

function otherPem(namedCurve: string, half: 'public' | 'private' = 'public'): string {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve });
  const pem =
    half === 'public'
      ? publicKey.export({ type: 'spki', format: 'pem' })
      : privateKey.export({ type: 'pkcs8', format: 'pem' });
  return pem.toString();
}

function envelopeBy(key = keyPair().signing) {
  const signed = signedWith(STATEMENT, key, undefined);
  if ('foreign' in signed) throw new Error('a first signature is nobody else’s');
  return signed.envelope;
}

describe('what is signed', () => {
  it.each([
    // The example of the DSSE specification, and lengths that are bytes and no characters.
    ['http://example.com/HelloWorld', 'hello world', 'DSSEv1 29 http://example.com/HelloWorld 11 hello world'],
    ['', '', 'DSSEv1 0  0 '],
    ['é', '€', 'DSSEv1 2 é 3 €'],
  ])('of type %j and payload %j is %j', (type, payload, encoded) => {
    expect(Buffer.from(preAuthEncoding(type, Buffer.from(payload))).toString()).toBe(encoded);
  });

  test('no two pairs of type and payload have the same encoding', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
        const same = Buffer.from(preAuthEncoding(a, Buffer.from(b))).equals(preAuthEncoding(c, Buffer.from(d)));
        expect(same).toBe(Buffer.from(a).equals(Buffer.from(c)) && Buffer.from(b).equals(Buffer.from(d)));
      }),
    );
  });
});

describe.each(KINDS)('a signature of %s', (kind) => {
  const pair = keyPair(kind);
  const envelope = envelopeBy(pair.signing);
  const [signature] = envelope.signatures;
  const bytes = signature?.bytes ?? new Uint8Array();

  it('holds for its key, also after it was written and read', () => {
    const read = readDsse(Buffer.from(dsseText(envelope)));
    expect('fault' in read ? read.fault : isSignedBy(read, { bytes }, pair.signing)).toBe(true);
  });

  it.each([
    ['a changed payload', { ...envelope, payload: Buffer.from('{}') }, bytes, pair],
    ['a changed type', { ...envelope, payloadType: 'text/plain' }, bytes, pair],
    ['a truncated signature', envelope, bytes.slice(0, -1), pair],
    ['no signature at all', envelope, new Uint8Array(), pair],
    ['another key', envelope, bytes, keyPair(kind)],
    ['a key of the other kind', envelope, bytes, keyPair(KINDS.find((one) => one !== kind))],
  ])('does not hold for %s', (_, given, over, by) => {
    expect(isSignedBy(given, { bytes: over }, by.signing)).toBe(false);
  });

  test('no bit of it can change', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(isSignedBy(envelope, { bytes: changed }, pair.signing)).toBe(false);
      }),
    );
  });
});

describe('signing again', () => {
  const [first, second] = [keyPair('P-256').signing, keyPair('Ed25519').signing];
  const once = envelopeBy(first);

  it('with the same key changes nothing', () => {
    expect(signedWith(STATEMENT, first, once)).toEqual({ envelope: once, changed: false });
  });

  it('with another key adds a signature beside the first', () => {
    const twice = signedWith(STATEMENT, second, once);
    expect(twice).toMatchObject({ changed: true });
    const ids = 'envelope' in twice ? twice.envelope.signatures.map(({ keyId }) => keyId) : [];
    expect(ids).toEqual([first.keyId, second.keyId]);
  });

  it('over a signature that another key made in its name is refused', () => {
    const [signature] = envelopeBy(second).signatures;
    const forged = { ...once, signatures: [{ keyId: first.keyId, bytes: signature?.bytes ?? new Uint8Array() }] };
    expect(signedWith(STATEMENT, first, forged)).toEqual({ foreign: first.keyId });
  });
});

describe('an envelope that is none', () => {
  const good = { payloadType: 'a/b', payload: 'e30=', signatures: [{ keyid: 'k', sig: 'AAAA' }] };
  const sixteen = Array.from({ length: 17 }, (_, index) => ({ keyid: String(index), sig: 'AAAA' }));

  it('is told from one that is', () => {
    expect(readDsse(Buffer.from(JSON.stringify(good)))).not.toHaveProperty('fault');
    expect(readDsse(Buffer.from(JSON.stringify({ ...good, payload: '_-8=', extra: 1 })))).not.toHaveProperty('fault');
    expect(readDsse(Buffer.from(JSON.stringify({ ...good, signatures: [{ sig: 'AAAA' }] })))).toMatchObject({
      signatures: [{ keyId: '' }],
    });
  });

  it.each([
    ['a number', '1', 'has no payloadType'],
    ['no JSON', '{', 'is not JSON'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'is not UTF-8'],
    ['a member twice', '{"payloadType":"a","payloadType":"b"}', 'twice'],
    ['without a type', JSON.stringify({ ...good, payloadType: undefined }), 'has no payloadType'],
    ['an empty type', JSON.stringify({ ...good, payloadType: '' }), 'has no payloadType'],
    ['a payload with a space', JSON.stringify({ ...good, payload: 'e3 0=' }), 'has a payload that is not base64'],
    ['a payload without padding', JSON.stringify({ ...good, payload: 'e30' }), 'has a payload that is not base64'],
    ['a payload with spare bits', JSON.stringify({ ...good, payload: 'e31=' }), 'has a payload that is not base64'],
    ['no signatures', JSON.stringify({ ...good, signatures: [] }), 'has no signatures'],
    ['signatures that are no list', JSON.stringify({ ...good, signatures: {} }), 'has no signatures'],
    ['too many signatures', JSON.stringify({ ...good, signatures: sixteen }), 'has more than 16 signatures'],
    [
      'an empty signature',
      JSON.stringify({ ...good, signatures: [{ keyid: 'k', sig: '' }] }),
      'has a signature that is not base64',
    ],
    ['a null signature', JSON.stringify({ ...good, signatures: [null] }), 'has a signature that is not base64'],
    [
      'a long signature',
      JSON.stringify({ ...good, signatures: [{ sig: 'A'.repeat(800) }] }),
      'has a signature of more than 512 bytes',
    ],
    [
      'a keyid that is a number',
      JSON.stringify({ ...good, signatures: [{ keyid: 1, sig: 'AAAA' }] }),
      'has a keyid that is no short text',
    ],
    [
      'one key twice',
      JSON.stringify({ ...good, signatures: [good.signatures[0], good.signatures[0]] }),
      'has two signatures of one key',
    ],
  ])('%s is refused', (_, bytes, fault) => {
    const read = readDsse(Buffer.from(bytes));
    expect('fault' in read ? read.fault : 'is an envelope').toContain(fault);
    expect(read).toHaveProperty('fault');
  });

  test('whatever comes is refused, or means the same after it was written again', () => {
    const members = fc.record({
      payloadType: fc.oneof(fc.string({ minLength: 1 }), fc.integer()),
      payload: fc.oneof(fc.base64String(), fc.string()),
      signatures: fc.array(fc.record({ keyid: fc.uuid(), sig: fc.base64String({ minLength: 4 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
    });
    let read = 0;
    fc.assert(
      fc.property(members, (given) => {
        const envelope = readDsse(Buffer.from(JSON.stringify(given)));
        if ('fault' in envelope) return;
        read += 1;
        expect(readDsse(Buffer.from(dsseText(envelope)))).toEqual(envelope);
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(read).toBeGreaterThan(10);
  });
});

describe('keys', () => {
  const { publicPem, privatePem } = keyPair('P-256');

  it('are named by the digest of what SubjectPublicKeyInfo says of them', () => {
    const pem =
      '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n';
    // openssl pkey -pubin -outform DER | sha256sum
    expect(readVerifyingKey(pem)).toMatchObject({
      keyId: 'a1e9156054e04fac899ae9f275132cdc07a5dbc4ea2c2ad3a1ffc6e0d253681f',
    });
  });

  it.each([
    ['a private key', privatePem, 'holds a private key'],
    ['two keys', publicPem + publicPem, 'is no single public key'],
    ['text before it', `x\n${publicPem}`, 'is no single public key'],
    ['nothing', '', 'is no single public key'],
    ['a curve that nobody asked for', otherPem('secp384r1'), 'is not an Ed25519 or ECDSA P-256 key'],
    ['base64 that is no key', publicPem.replace(/\n[A-Za-z0-9]{8}/, '\nAAAAAAAA'), 'is not an Ed25519'],
  ])('%s is no key to trust', (_, pem, fault) => {
    expect(readVerifyingKey(pem)).toEqual({ fault: expect.stringContaining(fault) });
  });

  it.each([
    ['a public key', publicPem],
    ['nothing', ''],
    ['a curve that nobody asked for', otherPem('secp384r1', 'private')],
    ['an encrypted key', privatePem.replaceAll('PRIVATE KEY', 'ENCRYPTED PRIVATE KEY')],
  ])('%s signs nothing, and what it was is not said', (_, pem) => {
    const read = readSigningKey(pem);
    const fault = 'fault' in read ? read.fault : '';
    expect(fault).not.toBe('');
    for (const line of pem.split('\n').slice(1, -2)) expect(fault).not.toContain(line);
  });
});
