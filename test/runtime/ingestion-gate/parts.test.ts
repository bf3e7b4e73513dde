import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, digestOf, handle, sha256Hex } from '@spine-green/evidence-schemas';
import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import type { Clock } from '@spine-green/runtime/kernel/clock';
import { assertRunConfigDigest, gatePolicyRevision, runConfig, runConfigDigest } from '@spine-green/runtime/run-config';
import { receiptLines } from '@spine-green/runtime/services/ingestion-gate/export/receipt-lines';
import { growingBytes } from '@spine-green/runtime/services/ingestion-gate/growing-bytes';
import {
  apiKeyAuthenticator,
  principalOf,
  serviceTokenAuthenticator,
} from '@spine-green/runtime/services/ingestion-gate/http/auth';
import { rateLimiter } from '@spine-green/runtime/services/ingestion-gate/http/rate-limit';
import { gateRoutes } from '@spine-green/runtime/services/ingestion-gate/http/server';
import { partitionRule } from '@spine-green/runtime/services/ingestion-gate/judge/partition-rule';
import { compilePolicy } from '@spine-green/runtime/services/ingestion-gate/judge/policy';
import { receiptIdOf } from '@spine-green/runtime/services/ingestion-gate/ledger/identities';
import { admitReceipt, receiptContext } from '@spine-green/runtime/services/ingestion-gate/ledger/receipt';
import { spikeDetector } from '@spine-green/runtime/services/ingestion-gate/spike';
import { createParameters, openParameters } from '@spine-green/runtime/substrate/parameters/open';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

const manualClock = () => {
  let ms = 0;
  const clock: Clock = { wallMicros: () => ms * 1000, elapsedMs: () => ms };
  return {
    clock,
    pass: (milliseconds: number): void => {
      ms += milliseconds;
    },
  };
};

describe('policies', () => {
  it('are pinned by one digest, which every mode compares', () => {
    expect(runConfigDigest()).toBe(digestOf(runConfig));
    expect(() => assertRunConfigDigest(runConfigDigest())).not.toThrow();
    expect(() => assertRunConfigDigest('0'.repeat(64))).toThrow('CONFIG_DIGEST_MISMATCH');
    expect(gatePolicyRevision.content_digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('name the topics of the handles registry', () => {
    const { probedTopics } = compilePolicy(runConfig);
    expect(probedTopics).toEqual(
      [
        handle('FP_BUS_TRAFFIC_FRAUD_V1'),
        handle('FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1'),
        handle('FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1'),
        handle('FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1'),
        handle('FP_BUS_RTDL_V1'),
        handle('FP_BUS_AUDIT_V1'),
        handle('FP_BUS_CASE_TRIGGERS_V1'),
      ].sort(),
    );
  });

  const changed = (change: (documents: typeof runConfig) => void): (() => unknown) => {
    const documents = structuredClone(runConfig) as typeof runConfig;
    change(documents);
    return () => compilePolicy(documents);
  };
  it.each([
    [
      'a type of another class',
      changed(({ schema_policy: p }) => {
        p.event_types.decision_response.event_class = 'audit';
      }),
    ],
    [
      'a version that is not required',
      changed(({ schema_policy: p }) => {
        p.event_types.action_intent.schema_version_required = false;
      }),
    ],
    [
      'a version that is not allowed',
      changed(({ schema_policy: p }) => {
        p.event_types.case_trigger.schema_versions = ['v2'];
      }),
    ],
    [
      'a run id among the pins',
      changed(({ class_map: m }) => {
        m.pin_sets.P6.push('run_id');
      }),
    ],
    [
      'a missing pin',
      changed(({ class_map: m }) => {
        m.pin_sets.P6.shift();
      }),
    ],
    [
      'a schema that does not exist',
      changed(({ schema_policy: p }) => {
        p.event_types.arrival_events_5B.payload = 'nothing.v1';
      }),
    ],
    [
      'a profile that does not exist',
      changed(({ partitioning: p }) => {
        p.profile_of_class.audit = 'nowhere';
      }),
    ],
  ])('with %s are refused', (_, compile) => {
    expect(compile).toThrow('IG_RTDL_POLICY_ALIGNMENT_FAILED');
  });

  it('partition by the first value that is there', () => {
    const rule = partitionRule({
      topic: 't',
      algorithm: 'sha256',
      precedence: ['payload.a', 'payload.b.c', 'event_id'],
    });
    const key = (text: string) => ({ key: sha256Hex(text) });
    expect(rule.keyOf({ payload: { a: '', b: { c: 'x' } }, event_id: 'e' })).toEqual(key('x'));
    expect(rule.keyOf({ payload: { a: 7 }, event_id: 'e' })).toEqual(key('7'));
    expect(rule.keyOf({ payload: { a: null, b: {} }, event_id: 'e' })).toEqual(key('e'));
    expect(rule.keyOf({ payload: { a: {} } })).toEqual({ fault: 'PARTITION_KEY_MISSING' });
    expect(partitionRule({ topic: 't', algorithm: 'md5', precedence: [] }).keyOf({})).toEqual({
      fault: 'UNSUPPORTED_HASH_ALGO',
    });
  });
});

test('an ADMIT receipt that is cut from a template is the canonical receipt', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  const gate = {
    platform_run_id: 'platform_20260101T000000Z',
    run_config_digest: 'e'.repeat(64),
    service_release_id: 'git-1',
    environment: 'embedded' as const,
    policy_rev: gatePolicyRevision,
  };
  fc.assert(
    fc.property(text, text, text, fc.nat(), fc.maxSafeNat(), (eventId, producer, scenario, partition, offset) => {
      const manifestFingerprint = 'a'.repeat(64);
      const context = receiptContext(gate, {
        eventType: 'decision_response',
        eventClass: 'rtdl_decision',
        schemaVersion: 'v1',
        producer,
        manifestFingerprint,
        scenarioRunId: 'd'.repeat(32),
        pins: {
          manifest_fingerprint: manifestFingerprint,
          platform_run_id: gate.platform_run_id,
          scenario_id: scenario,
        },
        principal: principalOf('decision_fabric', 'api_key'),
        profileId: 'ig.partitioning.v0.rtdl.decision',
        topic: 'fp.bus.rtdl.v1',
      });
      const time = '2026-01-01T00:00:00.000001Z';
      const facts = {
        receiptId: '1'.repeat(32),
        eventId,
        tsUtc: time,
        admittedAtUtc: time,
        payloadHash: '2'.repeat(64),
        partitionKey: '3'.repeat(64),
        dedupeKey: '4'.repeat(64),
        position: { partition: partition % 65_536, offset, publishedAtUtc: time },
      };
      const receipt = admitReceipt(context.members, 'fp.bus.rtdl.v1', facts);
      expect(context.admitText(facts)).toBe(canonicalJson(receipt));
      expect(ReceiptV1.is(receipt)).toBe(true);
    }),
    { numRuns: 200, seed: 11 },
  );
});

it('a receipt id is scoped by run, class, decision and occurrence', () => {
  const key = { platformRunId: 'r', eventClass: 'c', eventId: 'e', decision: 'DUPLICATE' as const, occurrence: 2 };
  expect(receiptIdOf(key)).toBe(sha256Hex('receipt|r|c|e|DUPLICATE|2').slice(0, 32));
  expect(receiptIdOf({ ...key, occurrence: 3 })).not.toBe(receiptIdOf(key));
});

describe('authentication', () => {
  const store = async (value: string) => {
    const url = `file:${await mkdtemp(join(tmpdir(), 'gate-auth-'))}/parameters.json`;
    await createParameters(url);
    const parameters = openParameters(url);
    await parameters.put('/ig/keys', value);
    return parameters;
  };
  const known = new Set(['wsp', 'ops']);

  it('a revoked key is refused once the cache of 300 s is over', async () => {
    const parameters = await store(JSON.stringify({ [sha256Hex('old')]: 'wsp' }));
    const { clock, pass } = manualClock();
    const auth = apiKeyAuthenticator({ parameters, path: '/ig/keys', clock, known, onFault: () => undefined });
    expect(await auth.authenticate(['old'])).toEqual({ principal: principalOf('wsp', 'api_key') });
    await parameters.put('/ig/keys', JSON.stringify({ [sha256Hex('new')]: 'wsp' }));
    pass(299_999);
    expect(await auth.authenticate(['old'])).toHaveProperty('principal');
    pass(1);
    expect(await auth.authenticate(['old'])).toMatchObject({ status: 401 });
    expect(await auth.authenticate(['new'])).toHaveProperty('principal');
  });

  it('an unreadable map lets nobody in, and no error shows it', async () => {
    const faults: unknown[] = [];
    for (const value of ['{"secret', '[]', `{"${sha256Hex('k')}":"stranger"}`]) {
      const parameters = await store(value);
      const { clock } = manualClock();
      const auth = apiKeyAuthenticator({
        parameters,
        path: '/ig/keys',
        clock,
        known,
        onFault: (error) => faults.push(error),
      });
      expect(await auth.authenticate(['k'])).toEqual({ status: 503, code: 'AUTH_BACKEND_UNAVAILABLE' });
    }
    expect(faults.map(String).join()).not.toContain('secret');
  });

  it('a backend that does not answer is asked once a second, whoever knocks', async () => {
    const url = `file:${await mkdtemp(join(tmpdir(), 'gate-auth-'))}/parameters.json`;
    await createParameters(url);
    const { clock, pass } = manualClock();
    const faults: unknown[] = [];
    const onFault = (error: unknown) => faults.push(error);
    const auth = apiKeyAuthenticator({ parameters: openParameters(url), path: '/ig/keys', clock, known, onFault });
    for (let n = 0; n < 100; n += 1) expect(await auth.authenticate(['k'])).toMatchObject({ status: 503 });
    expect(faults).toHaveLength(1);
    await openParameters(url).put('/ig/keys', JSON.stringify({ [sha256Hex('k')]: 'wsp' }));
    pass(1000);
    expect(await auth.authenticate(['k'])).toHaveProperty('principal');
  });

  const tokenOf = (secret: string, principal: string, expiry: number): string => {
    const signature = createHmac('sha256', secret).update(`v1|${principal}|${expiry}`).digest('hex');
    return `st.v1.${Buffer.from(principal).toString('base64url')}.${expiry}.${signature}`;
  };

  it('a service token holds for a known principal until it expires, under any current secret', async () => {
    const [current, previous] = ['c'.repeat(32), 'p'.repeat(32)];
    const parameters = await store(JSON.stringify([current, previous]));
    const { clock, pass } = manualClock();
    const auth = serviceTokenAuthenticator({ parameters, path: '/ig/keys', clock, known, onFault: () => undefined });
    for (const secret of [current, previous]) {
      expect(await auth.authenticate([tokenOf(secret, 'wsp', 10)])).toEqual({
        principal: principalOf('wsp', 'service_token'),
      });
    }
    const refused = [
      [tokenOf('x'.repeat(32), 'wsp', 10)],
      [tokenOf(current, 'stranger', 10)],
      [tokenOf(current, 'wsp', 10).replace('.10.', '.99.')],
      [tokenOf(current, 'wsp', 10), tokenOf(current, 'wsp', 10)],
      ['st.v1.x'],
      [],
    ];
    for (const values of refused) expect(await auth.authenticate(values)).toMatchObject({ status: 401 });
    pass(10_000);
    expect(await auth.authenticate([tokenOf(current, 'wsp', 10)])).toMatchObject({ status: 401 });
  });

  it('an actor is the system unless the principal says otherwise', () => {
    expect(principalOf('wsp', 'api_key').actor_id).toBe('SYSTEM::wsp');
    expect(principalOf('HUMAN::ops', 'api_key')).toMatchObject({
      actor_id: 'HUMAN::ops',
      source_type: 'HUMAN',
      principal: 'ops',
    });
  });
});

it('a rate is a bucket of its own for each principal, and 0 is no limit', () => {
  const { clock, pass } = manualClock();
  const limiter = rateLimiter(clock, 2, 3);
  expect([1, 2, 3, 4].map(() => limiter.take('wsp'))).toEqual([undefined, undefined, undefined, 1]);
  expect(limiter.take('ops')).toBeUndefined();
  pass(500);
  expect([1, 2].map(() => limiter.take('wsp'))).toEqual([undefined, 1]);
  expect(rateLimiter(clock, 0, 1).take('wsp')).toBeUndefined();
});

it('a spike is seen once per window', () => {
  const spikes = spikeDetector();
  expect(spikes.add(24, 0)).toBeUndefined();
  expect(spikes.add(1, 1000)).toBe(25);
  expect(spikes.add(1000, 30_000)).toBeUndefined();
  expect(spikes.add(1, 61_001)).toBe(1001);
  expect(spikes.add(24, 200_000)).toBeUndefined();
});

it('the committed interface document names exactly the routes of the server', () => {
  const document = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../runtime/openapi/ig.v1.json'), 'utf8'),
  ) as { openapi: string; paths: Record<string, Record<string, { security?: unknown[] }>> };
  const documented = Object.entries(document.paths).flatMap(([url, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      url,
      open: operation.security?.length === 0,
    })),
  );
  const routes = gateRoutes({} as never).map(({ method, url, auth }) => ({ method, url, open: auth === 'none' }));
  const order = (a: { url: string }, b: { url: string }): number => a.url.localeCompare(b.url);
  expect(documented.sort(order)).toEqual(routes.sort(order));
  expect(document.openapi).toBe('3.1.0');
});

it('a receipt is encoded once: its bytes are a line of the segment, whatever pieces of memory they lie in', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 3000 })), fc.nat({ max: 300 }), (texts, expected) => {
      const lines = receiptLines(expected);
      const answered = texts.map((text) => Buffer.from(lines.add(text)).toString('utf8'));
      expect(answered).toEqual(texts);
      expect(lines.count()).toBe(texts.length);
      expect(Buffer.concat(lines.pieces()).toString('utf8')).toBe(texts.map((text) => `${text}\n`).join(''));
    }),
    { numRuns: 100, seed: 12 },
  );
});

it('an answer that is larger than was expected is the same text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.nat({ max: 100 }), (texts, expected) => {
      const body = growingBytes(expected);
      for (const [index, text] of texts.entries()) {
        if (index % 2 === 0) body.text(text);
        else body.bytes(Buffer.from(text));
      }
      expect(body.whole().toString('utf8')).toBe(texts.join(''));
    }),
    { numRuns: 100, seed: 13 },
  );
});
