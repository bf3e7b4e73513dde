import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { canonicalJson } from '@spine-green/evidence-schemas';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../actions/lib/signature/difference.ts';
import { type Dsse, dsseText, readDsse } from '../../../actions/lib/signature/dsse.ts';
import { isSignedBy, signedWith } from '../../../actions/lib/signature/envelope.ts';
import { PAYLOAD_TYPE, type Statement } from '../../../actions/lib/signature/statement.ts';
import { requireTool } from '../../support/require.ts';
import { type KeyPair, KINDS, keyPair } from '../../support/signature/keys.ts';

/** Another implementation of DSSE than ours reads what we sign and signs what we read: securesystemslib. */
const PYTHON = process.env.ODD_WORLDS_PYTHON ?? 'python3';
const PEER = join(import.meta.dirname, '../../support/signature/dsse_peer.py');
const python = requireTool({ command: PYTHON, args: ['-c', 'import securesystemslib.dsse, cryptography'] });

const STATEMENT: Statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'evidence/ä.json', digest: { sha256: 'a'.repeat(64) }, annotations: { version_id: '00000001' } }],
  predicateType: 'https://spine-green.invalid/attestation/phase/v1',
  predicate: { plan_phase: 'M3', predecessor: null },
};

const ask = (request: object): unknown =>
  JSON.parse(execFileSync(PYTHON, [PEER], { input: JSON.stringify(request), encoding: 'utf8' }));

const theirVerdict = (envelope: Dsse, { publicPem, signing }: KeyPair, keyId = signing.keyId): unknown =>
  ask({ ask: 'verify', envelope: dsseText(envelope), public_pem: publicPem, key_id: keyId });

function ourVerdict(envelope: Dsse, { signing }: KeyPair): string {
  const [signature] = envelope.signatures;
  return signature !== undefined && isSignedBy(envelope, signature, signing) ? 'accepted' : 'refused';
}

function ours(pair: KeyPair): Dsse {
  const signed = signedWith(STATEMENT, pair.signing, undefined);
  if ('foreign' in signed) throw new Error('nothing was there before');
  return signed.envelope;
}

function theirs({ privatePem, signing }: KeyPair): Dsse {
  const payload = canonicalJson(STATEMENT);
  const asked = { ask: 'sign', private_pem: privatePem, key_id: signing.keyId, payload, payload_type: PAYLOAD_TYPE };
  const read = readDsse(Buffer.from(JSON.stringify(ask(asked))));
  if ('fault' in read) throw new Error(read.fault);
  return read;
}

const cut = (envelope: Dsse): Dsse => ({
  ...envelope,
  signatures: envelope.signatures.map(({ keyId, bytes }) => ({ keyId, bytes: bytes.slice(0, -1) })),
});

describe.skipIf(!python.met)(`with securesystemslib${python.met ? '' : ` (${python.reason})`}`, () => {
  describe.each(KINDS)('%s', (kind) => {
    const pair = keyPair(kind);
    describe.each([
      { by: 'us', made: () => ours(pair) },
      { by: 'them', made: () => theirs(pair) },
    ])('signed by $by', ({ made }) => {
      it('is accepted by both, and says the same to both', () => {
        const envelope = made();
        expect([ourVerdict(envelope, pair), theirVerdict(envelope, pair)]).toEqual(['accepted', 'accepted']);
        expect(differenceOf(envelope, STATEMENT)).toBeUndefined();
      });

      it.each<[string, (envelope: Dsse) => Dsse]>([
        [
          'a changed payload',
          (one) => ({ ...one, payload: Buffer.from(canonicalJson({ ...STATEMENT, subject: [] })) }),
        ],
        ['a changed type of payload', (one) => ({ ...one, payloadType: 'application/json' })],
        ['a truncated signature', cut],
      ])('with %s is refused by both', (_, change) => {
        const envelope = change(made());
        expect([ourVerdict(envelope, pair), theirVerdict(envelope, pair)]).toEqual(['refused', 'refused']);
      });

      it('is refused by both with another key, also when that is called by the name of the first', () => {
        const other = keyPair(kind);
        const envelope = made();
        expect(ourVerdict(envelope, other)).toBe('refused');
        expect(theirVerdict(envelope, other)).toBe('refused');
        expect(theirVerdict(envelope, other, pair.signing.keyId)).toBe('refused');
      });
    });
  });
});
