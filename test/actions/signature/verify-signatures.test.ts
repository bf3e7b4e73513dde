import { beforeAll, describe, expect, it } from 'vitest';
import type { BundleFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import { failureText } from '../../../actions/lib/bundle/failure.ts';
import { verifyBundle } from '../../../actions/lib/bundle/verify.ts';
import { PLAN_PHASES } from '../../../actions/lib/ledger/events.ts';
import { dsseText, readDsse } from '../../../actions/lib/signature/dsse.ts';
import { envelopePath, SIGNED_THINGS, type SignedThing } from '../../../actions/lib/signature/places.ts';
import { operatorKeyText } from '../../../actions/lib/signature/signed-dispatch.ts';
import { NO_TRUST, type Trust } from '../../../actions/lib/signature/trust.ts';
import { editPin, eventAt, listOf, ownCheck, sealEarlier } from '../../support/forger/edits.ts';
import { type Forger, forgerOf } from '../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, heldExample, heldFiles } from '../../support/forger/found.ts';
import type { Json } from '../../support/forger/objects.ts';
import { type KeyPair, keyPair, trusted } from '../../support/signature/keys.ts';
import { type SignatureFiles, signatureFiles, withFiles } from '../../support/signature/signed-bundle.ts';

/** Each phase is signed by a key of its own, as phases that different people answer for. */
const pairs = new Map<SignedThing, KeyPair>(
  SIGNED_THINGS.map((thing, index) => [thing, keyPair(index % 2 === 0 ? 'Ed25519' : 'P-256')]),
);
const pairOf = (thing: SignedThing): KeyPair => pairs.get(thing) ?? keyPair();
const ring = SIGNED_THINGS.map((thing) => trusted(pairOf(thing), [thing], `${thing}.pem`));
const TRUST: Trust = { ...NO_TRUST, keys: ring, required: true };

let honest: BundleFiles;
let signatures: SignatureFiles;

beforeAll(() => {
  honest = heldFiles('passing');
  signatures = signatureFiles(honest, (thing) => pairOf(thing).signing);
  heldExample('passing');
  heldExample('held');
}, EXAMPLE_MS_MAX);

const saidOf = (files: BundleFiles, trust: Trust): readonly string[] =>
  verifyBundle(files, trust).failures.map(failureText);

describe('a bundle whose manifest and phases are signed', { timeout: EXAMPLE_MS_MAX }, () => {
  it('verifies with the keys, and says who signed what', () => {
    const { failures, signatures: standings } = verifyBundle(withFiles(honest, signatures), TRUST);
    expect(failures.map(failureText)).toEqual([]);
    expect(standings.map(({ thing, signers }) => [thing, signers.map(({ keyId }) => keyId)])).toEqual(
      (['manifest', ...PLAN_PHASES.slice(0, -1)] as const).map((thing) => [thing, [pairOf(thing).signing.keyId]]),
    );
  });

  it('verifies without a key, and then nobody is named', () => {
    const { failures, signatures: standings } = verifyBundle(withFiles(honest, signatures));
    expect(failures).toEqual([]);
    expect(standings.flatMap(({ signers }) => signers)).toEqual([]);
  });

  it('has the root that it had before it was signed', () => {
    const signed = verifyBundle(withFiles(honest, signatures)).manifest?.root_sha256;
    expect(signed).toBe(verifyBundle(honest).manifest?.root_sha256);
  });

  it('names in each phase the envelope of the one before', () => {
    const predicates = PLAN_PHASES.slice(0, -1).map(
      (phase) => statementIn(signatures.get(envelopePath(phase))).predicate,
    );
    expect(predicates[0]?.predecessor).toBeNull();
    predicates.slice(1).forEach(({ predecessor }, index) => {
      expect(predecessor).toMatchObject({
        plan_phase: PLAN_PHASES[index],
        envelope_sha256: predicates[index]?.envelope_sha256,
      });
    });
  });

  it('signs digests of objects that are there, and more than the envelope alone', () => {
    const digests = new Set([...heldExample('passing').objects.values()].map(({ entry }) => entry.sha256));
    for (const phase of PLAN_PHASES.slice(0, -1)) {
      const { subject } = statementIn(signatures.get(envelopePath(phase)));
      expect(subject.length).toBeGreaterThan(3);
      for (const { digest } of subject) expect(digests).toContain(digest.sha256);
    }
  });
});

interface Signed {
  readonly subject: readonly { readonly digest: { readonly sha256: string } }[];
  readonly predicate: Json;
}

function statementIn(bytes: Uint8Array | undefined): Signed {
  const envelope = readDsse(bytes ?? new Uint8Array());
  if ('fault' in envelope) throw new Error(envelope.fault);
  return JSON.parse(Buffer.from(envelope.payload).toString()) as Signed;
}

/** The same envelope with something else in it. */
function changed(thing: SignedThing, change: (envelope: Json) => void): SignatureFiles {
  const path = envelopePath(thing);
  const envelope = JSON.parse(Buffer.from(signatures.get(path) ?? []).toString()) as Json;
  change(envelope);
  return new Map([[path, Buffer.from(JSON.stringify(envelope))]]);
}

const without = (...things: readonly SignedThing[]): SignatureFiles =>
  new Map([...signatures].filter(([path]) => !things.some((thing) => envelopePath(thing) === path)));

const M3 = envelopePath('M3');
const REQUIRED: Trust = TRUST;
const KEYS_ONLY: Trust = { ...TRUST, required: false };

describe('a signature that does not hold', { timeout: EXAMPLE_MS_MAX }, () => {
  const stranger = keyPair();
  it.each<{ given: string; files: () => SignatureFiles; trust: Trust; said: RegExp }>([
    {
      given: 'a phase that nobody signed where signatures are required',
      files: () => without('M3'),
      trust: REQUIRED,
      said: /^signatures\/M3\.dsse\.json: E_SIGNATURE_MISSING: M3 is not signed$/,
    },
    {
      given: 'a phase signed by the key of another phase',
      files: () =>
        new Map([...signatures, ...signatureFiles(honest, (thing) => pairOf(thing === 'M3' ? 'M2' : thing).signing)]),
      trust: REQUIRED,
      said: /^signatures\/M3\.dsse\.json: E_SIGNATURE_KEY_SCOPE: key [0-9a-f]{64} \(M2\.pem\) may sign M2, not M3$/,
    },
    {
      given: 'a phase signed by somebody whose key was not given',
      files: () =>
        new Map([
          ...signatures,
          ...signatureFiles(honest, (thing) => (thing === 'M3' ? stranger : pairOf(thing)).signing),
        ]),
      trust: KEYS_ONLY,
      said: new RegExp(`^signatures/M3\\.dsse\\.json: E_SIGNATURE_KEY_UNKNOWN: is signed by ${stranger.signing.keyId}`),
    },
    {
      given: 'the envelope of one phase in the place of another',
      files: () => new Map([...signatures, [M3, signatures.get(envelopePath('M4')) ?? new Uint8Array()]]),
      trust: KEYS_ONLY,
      said: /^signatures\/M3\.dsse\.json: E_SIGNATURE_STATEMENT: /,
    },
    {
      given: 'a changed payload',
      files: () =>
        new Map([
          ...signatures,
          ...changed('M3', (one) => Object.assign(one, { payload: Buffer.from('{}').toString('base64') })),
        ]),
      trust: KEYS_ONLY,
      said: /^signatures\/M3\.dsse\.json: E_SIGNATURE_INVALID: key [0-9a-f]{64} did not sign these bytes$/,
    },
    {
      given: 'a changed type of payload',
      files: () =>
        new Map([...signatures, ...changed('M3', (one) => Object.assign(one, { payloadType: 'text/plain' }))]),
      trust: KEYS_ONLY,
      said: /^signatures\/M3\.dsse\.json: E_SIGNATURE_INVALID/,
    },
    {
      given: 'an envelope that is none',
      files: () => new Map([...signatures, [M3, Buffer.from('{}')]]),
      trust: NO_TRUST,
      said: /^signatures\/M3\.dsse\.json: E_SIGNATURE_UNREADABLE: has no payloadType$/,
    },
    {
      given: 'an envelope of more than 8 MiB',
      files: () => new Map([...signatures, [M3, new Uint8Array(8 * 1024 * 1024 + 1)]]),
      trust: NO_TRUST,
      said: /^signatures\/M3\.dsse\.json: E_SIGNATURE_UNREADABLE: has 8388609 bytes/,
    },
    {
      given: 'a file that signing does not leave',
      files: () => new Map([...signatures, ['signatures/M3.txt', Buffer.from('x')]]),
      trust: NO_TRUST,
      said: /^signatures\/M3\.txt: is not in the manifest$/,
    },
    {
      given: 'a phase that does not exist',
      files: () => new Map([...signatures, ['signatures/M11.dsse.json', Buffer.from('x')]]),
      trust: NO_TRUST,
      said: /^signatures\/M11\.dsse\.json: is not in the manifest$/,
    },
    {
      given: 'a timestamp of a signature that is not there',
      files: () => new Map([...signatures, [`signatures/M3.${'0'.repeat(64)}.tsr`, Buffer.from('x')]]),
      trust: NO_TRUST,
      said: /tsr: E_TIMESTAMP_INVALID: is the timestamp of no signature that is there$/,
    },
  ])('is named: $given', ({ files, trust, said }) => {
    expect(saidOf(withFiles(honest, files()), trust)).toContainEqual(expect.stringMatching(said));
  });

  it('a second signer who is not known does no harm beside one who is', () => {
    const envelope = readDsse(signatures.get(M3) ?? new Uint8Array());
    if ('fault' in envelope) throw new Error(envelope.fault);
    const more = { keyId: 'somebody', bytes: new Uint8Array(64) };
    const both = Buffer.from(dsseText({ ...envelope, signatures: [more, ...envelope.signatures] }));
    expect(saidOf(withFiles(honest, new Map([...signatures, [M3, both]])), TRUST)).toEqual([]);
  });

  it('a key is found by what it signed, whatever the signature calls it', () => {
    const renamed = changed('M3', (one) => Object.assign(listOf(one, 'signatures')[0] ?? {}, { keyid: 'operator' }));
    expect(saidOf(withFiles(honest, new Map([...signatures, ...renamed])), TRUST)).toEqual([]);
  });
});

/** What 9, section 7 lists: each by a forger who makes every digest fit again, and keeps the signatures that were there. */
const FORGED: readonly {
  readonly what: string;
  readonly forge: (forger: Forger) => void;
  /** Without a key. */
  readonly said: RegExp;
  /** With the keys. */
  readonly signed: RegExp;
}[] = [
  {
    what: 'one approval is removed',
    forge: (forger) => forger.drop(/m4_\w+\/approval_activation_/),
    said: /E_APPROVAL_UNREADABLE: \S+m4_\w+\/approval_activation_/,
    signed: /^signatures\/M4\.dsse\.json: E_SIGNATURE_STATEMENT/,
  },
  {
    what: 'one snapshot is replaced',
    forge: (forger) =>
      forger.edit('m5_a_', (snapshot) => Object.assign(ownCheck(snapshot), { observed: 'something else' })),
    said: /m5_a_handle_closure_snapshot\.json is not what M5\.A has to show/,
    signed: /^signatures\/M5\.dsse\.json: E_SIGNATURE_STATEMENT: .*m5_a_\S+ has another digest than was signed/,
  },
  {
    what: 'one verdict is edited',
    forge: (forger) =>
      forger.edit(/m6_\w+\/phase_evidence\.json$/, (envelope) =>
        Object.assign(envelope, { verdict_code: 'ADVANCE_TO_M8' }),
      ),
    said: /m6_\w+\/phase_evidence\.json: says ADVANCE_TO_M8, the ledger says ADVANCE_TO_M7$/,
    signed: /^signatures\/M6\.dsse\.json: E_SIGNATURE_STATEMENT/,
  },
  {
    what: 'one event is reordered',
    forge: (forger) =>
      forger.ledger((events) => {
        const times = events.map(({ at_utc }) => at_utc);
        const at = eventAt(events, 'EXECUTION_GO_GRANTED', 'M3');
        const moved = [...events.slice(0, at), ...events.slice(at + 1, at + 3), ...events.slice(at, at + 1)];
        // The times stay in order, as somebody would have it who knows that they are looked at.
        return [...moved, ...events.slice(at + 3)].map((event, index) => ({ ...event, at_utc: times[index] }));
      }),
    said: /is no event that the ledger would have recorded: E_NO_EXECUTION_GO/,
    signed: /^signatures\/M3\.dsse\.json: E_SIGNATURE_STATEMENT: .*completed_event/,
  },
  {
    what: 'one object is swapped between runs',
    forge: (forger) => {
      const own = forger.held(/m0_b_scope_lock_snapshot/);
      const [other] = [...heldExample('held').objects.values()].filter(
        ({ entry }) => /m0_b_scope_lock_snapshot/.test(entry.key) && entry.path.startsWith('objects/'),
      );
      forger.put(forger.reheld(own.entry, other?.bytes ?? Buffer.alloc(0)));
    },
    said: /m0_b_scope_lock_snapshot/,
    signed: /^signatures\/M0\.dsse\.json: E_SIGNATURE_STATEMENT: .*m0_b_\S+ has another digest than was signed/,
  },
  {
    what: 'the ledger is cut short',
    forge: (forger) => forger.ledger((events) => events.slice(0, eventAt(events, 'PHASE_COMPLETED', 'M7'))),
    said: /is the last event and seals nothing/,
    signed: /^signatures\/M7\.dsse\.json: E_SIGNATURE_STATEMENT: signs M7, which is not completed here$/,
  },
  {
    what: 'the manifest is sealed again over a changed object',
    forge: (forger) => {
      forger.manifest((manifest) => {
        const entry = listOf(manifest, 'entries').find(({ key }) => String(key).endsWith('state.json') === false);
        Object.assign(entry ?? {}, { written_at_utc: '2026-01-01T00:00:00.000000Z' });
      });
      forger.keepSeal();
    },
    said: /\/ledger\/events\/\d+\.json @ \d+: seals \d+ objects with root [0-9a-f]{64}, the bundle has \d+ with root/,
    signed: /^signatures\/manifest\.dsse\.json: E_SIGNATURE_STATEMENT/,
  },
];

describe('a forgery whose digests all fit', { timeout: EXAMPLE_MS_MAX }, () => {
  const forged = (forge: (forger: Forger) => void): BundleFiles => {
    const forger = forgerOf(heldExample('passing'));
    forge(forger);
    return forger.files();
  };

  it.each(FORGED)('$what: it is named without a key, and by its phase with one', ({ forge, said, signed }) => {
    const files = forged(forge);
    expect(saidOf(files, NO_TRUST)).toContainEqual(expect.stringMatching(said));
    expect(saidOf(withFiles(files, signatures), TRUST)).toContainEqual(expect.stringMatching(signed));
  });

  it.each(FORGED)('$what: nobody signs it in the name of another', ({ forge }) => {
    const files = forged(forge);
    const own = signatureFiles(files, () => keyPair().signing);
    const said = saidOf(withFiles(files, own), TRUST);
    expect(said).toContainEqual(expect.stringMatching(/^signatures\/manifest\.dsse\.json: E_SIGNATURE_KEY_UNKNOWN/));
  });
});

/** What `forged-beyond.test.ts` shows to be an honest bundle to everybody without a root or a key. */
it('a ledger that was sealed one event earlier is found by the key of the manifest', {
  timeout: EXAMPLE_MS_MAX,
}, () => {
  const signed = signatureFiles(heldFiles('held'), (thing) => pairOf(thing).signing);
  const forger = forgerOf(heldExample('held'));
  sealEarlier(forger);
  expect(saidOf(forger.files(), NO_TRUST)).toEqual([]);
  expect(saidOf(withFiles(forger.files(), signed), KEYS_ONLY)).toEqual([
    expect.stringMatching(/^signatures\/manifest\.dsse\.json: E_SIGNATURE_STATEMENT/),
  ]);
});

describe('a bundle whose ledger names the key of its operator', { timeout: EXAMPLE_MS_MAX }, () => {
  const operator = keyPair();
  const files = () => {
    const forger = forgerOf(heldExample('held'));
    editPin('M0', 'operator_key', () => operatorKeyText(operator.signing))(forger);
    return forger.files();
  };
  /** Signed by somebody, under a name that he gives himself. */
  const signedAs = (bundle: BundleFiles, keyId: string, pair: KeyPair): BundleFiles => {
    const signed = signatureFiles(bundle, () => pair.signing);
    const renamed = [...signed].map(([path, bytes]) => {
      const envelope = JSON.parse(Buffer.from(bytes).toString()) as { signatures: { keyid: string }[] };
      for (const signature of envelope.signatures) signature.keyid = keyId;
      return [path, Buffer.from(JSON.stringify(envelope))] as const;
    });
    return withFiles(bundle, new Map(renamed));
  };

  /** The log of decisions says as well which key was pinned. */
  const ofSignatures = (said: readonly string[]) => said.filter((line) => line.startsWith('signatures/'));

  it('verifies without keys when it is signed with that key, or with another', () => {
    const bundle = files();
    for (const pair of [operator, keyPair()])
      expect(ofSignatures(saidOf(signedAs(bundle, pair.signing.keyId, pair), NO_TRUST))).toEqual([]);
  });

  it('does not when somebody else signed under its name', () => {
    const said = saidOf(signedAs(files(), operator.signing.keyId, keyPair()), NO_TRUST);
    const what = `the operator's key ${operator.signing.keyId} did not sign these bytes`;
    expect(ofSignatures(said)).toEqual(
      ['manifest', 'M0'].map((thing) => `signatures/${thing}.dsse.json: E_SIGNATURE_INVALID: ${what}`),
    );
  });
});
