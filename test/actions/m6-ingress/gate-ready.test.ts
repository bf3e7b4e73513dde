import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { describe, expect, test } from 'vitest';
import { isGreen, isRefusedAsInvalid, isUnauthorized } from '../../../actions/m6-ingress/auth-matrix.ts';
import { igReadiness, type ReadinessFacts } from '../../../actions/m6-ingress/lanes/b-ig-readiness.ts';
import { ingestSmoke, type SmokeFacts } from '../../../actions/m6-ingress/lanes/c-ingest-smoke.ts';
import { logKind, objectStoresIn } from '../../../actions/m6-ingress/posture.ts';
import { advanceOf, type ProbeFacts } from '../../../actions/m6-ingress/probe.ts';
import receiptSample from '../../../evidence-schemas/samples/receipt.v1/valid-admit.json' with { type: 'json' };
import { codesFor } from '../../support/decided-lane.ts';

const service = { steady: true, same_task: true, real_command: true, image_pinned: true, port_mapped: true };
const row = { case: 'health without key', expected: '401', observed: { status: 401 }, pass: true };
const key = {
  version: 1,
  modifiedAtUtc: '2026-11-22T10:15:00.000000Z',
  gateStartedAtUtc: '2026-11-22T10:16:00.000000Z',
  allowed: ['ops', 'wsp'],
};
const ready: ReadinessFacts = {
  service: { value: service },
  matrix: { value: [row] },
  recordsGained: { value: 0 },
  key: { value: key },
};

describe('the gate is ready', () => {
  test.each<{ given: string; facts: Partial<ReadinessFacts>; codes: string[] }>([
    { given: 'everything holds', facts: {}, codes: [] },
    { given: 'it restarts', facts: { service: { value: { ...service, steady: false } } }, codes: ['M6B-B1'] },
    {
      given: 'another task runs now',
      facts: { service: { value: { ...service, same_task: false } } },
      codes: ['M6B-B1'],
    },
    {
      given: 'its image is not pinned',
      facts: { service: { value: { ...service, image_pinned: false } } },
      codes: ['M6B-B1'],
    },
    { given: 'the compute is silent', facts: { service: { unreadable: 'away' } }, codes: ['M6B-B1'] },
    { given: 'a case fails', facts: { matrix: { value: [row, { ...row, pass: false }] } }, codes: ['M6B-B2'] },
    { given: 'no case was executed', facts: { matrix: { value: [] } }, codes: ['M6B-B2'] },
    { given: 'a case left a record', facts: { recordsGained: { value: 1 } }, codes: ['M6B-B2'] },
    { given: 'the topics are unreadable', facts: { recordsGained: { unreadable: 'away' } }, codes: ['M6B-B2'] },
    {
      given: 'the keys were rotated after its start',
      facts: { key: { value: { ...key, modifiedAtUtc: '2026-11-22T10:17:00.000000Z' } } },
      codes: ['M6B-B2'],
    },
    { given: 'a key is not in the map', facts: { key: { value: { ...key, allowed: ['ops'] } } }, codes: ['M6B-B2'] },
  ])('raises $codes when $given', ({ facts, codes }) => {
    expect(codesFor(igReadiness, { ...ready, ...facts })).toEqual(codes);
  });

  test.each([
    { status: 200, unauthorized: false, green: false, invalid: false },
    { status: 400, unauthorized: false, green: false, invalid: true },
    { status: 401, unauthorized: true, green: false, invalid: false },
    { status: 422, unauthorized: false, green: false, invalid: true },
    { status: 503, unauthorized: false, green: false, invalid: false },
  ])('an answer $status is judged', ({ status, unauthorized, green, invalid }) => {
    expect(isUnauthorized({ status })).toBe(unauthorized);
    expect(isGreen({ status })).toBe(green);
    expect(isRefusedAsInvalid({ status })).toBe(invalid);
    expect(isGreen({ status, health: 'GREEN' })).toBe(status === 200);
    expect(isGreen({ status, health: 'AMBER' })).toBe(false);
  });
});

const receipt = ReceiptV1.parse(receiptSample);
const admitted = {
  decision: 'ADMIT',
  receiptId: receipt.receipt_id,
  receiptRef: 'evidence/runs/x/ig/receipts/segment=a.jsonl#1',
  eventId: receipt.event_id,
  topic: 'audit',
  partition: 0,
  offset: 5,
};
const probe: ProbeFacts = {
  admitted: { value: admitted },
  offsets: { value: { before: 5, after: 6, others: 0 } },
  readBack: { value: true },
  durable: { value: receipt },
};
const posture = { environment: 'embedded', object_stores: ['dir'], event_log: 'postgres', definition_live: true };
const smoke: SmokeFacts = {
  posture: { value: posture },
  busKind: { value: 'postgres' },
  probe,
  watermarks: { value: {} },
  ready: { value: { key: 'k', version_id: '1', sha256: 'a'.repeat(64) } },
};
const withProbe = (part: Partial<ProbeFacts>): Partial<SmokeFacts> => ({ probe: { ...probe, ...part } });
const silent = { unreadable: 'the gate answers 503' };

describe('the smoke probe', () => {
  test.each<{ given: string; facts: Partial<SmokeFacts>; codes: string[] }>([
    { given: 'it goes through', facts: {}, codes: [] },
    { given: 'the bus is of another kind', facts: { busKind: { value: 'kafka' } }, codes: ['M6C-B4'] },
    {
      given: 'there is a second store',
      facts: { posture: { value: { ...posture, object_stores: ['dir', 's3'] } } },
      codes: ['M6C-B4'],
    },
    {
      given: 'the running definition is another one',
      facts: { posture: { value: { ...posture, definition_live: false } } },
      codes: ['M6C-B4'],
    },
    {
      given: 'the gate refuses it',
      facts: { ...withProbe({ admitted: silent, offsets: silent, readBack: silent, durable: silent }), ready: silent },
      codes: ['M6C-B1', 'M6C-B3'],
    },
    {
      given: 'it is a duplicate',
      facts: withProbe({ admitted: { value: { ...admitted, decision: 'DUPLICATE' } } }),
      codes: ['M6C-B1'],
    },
    { given: 'another record is there', facts: withProbe({ readBack: { value: false } }), codes: ['M6C-B1'] },
    {
      given: 'the end moved by two',
      facts: withProbe({ offsets: { value: { before: 5, after: 7, others: 0 } } }),
      codes: ['M6C-B5'],
    },
    {
      given: 'another partition moved too',
      facts: withProbe({ offsets: { value: { before: 5, after: 6, others: 1 } } }),
      codes: ['M6C-B5'],
    },
    {
      given: 'it does not lie at the old end',
      facts: withProbe({ admitted: { value: { ...admitted, offset: 4 } } }),
      codes: ['M6C-B5'],
    },
    { given: 'its receipt is not exported', facts: withProbe({ durable: silent }), codes: ['M6C-B2'] },
    {
      given: 'the stored receipt is another one',
      facts: withProbe({ durable: { value: { ...receipt, receipt_id: 'f'.repeat(32) } } }),
      codes: ['M6C-B2'],
    },
    { given: 'ig_ready cannot be written', facts: { ready: silent }, codes: ['M6C-B3'] },
  ])('raises $codes when $given', ({ facts, codes }) => {
    expect(codesFor(ingestSmoke, { ...smoke, ...facts })).toEqual(codes);
  });

  test('counts the own partition apart from the others', () => {
    const before = [0, 1].map((partition) => ({ partition, high: 10 }));
    const after = [11, 12].map((high, partition) => ({ partition, high }));
    expect(advanceOf(before, after, 0)).toEqual({ before: 10, after: 11, others: 2 });
  });

  test('stores and logs are known by their schemes', () => {
    expect(objectStoresIn({ A: 'dir:/a', B: 'dir:/b', C: 'file:/c', D: 's3:' })).toEqual(['dir', 's3']);
    expect(logKind('postgres://h/bus')).toBe('postgres');
    expect(logKind('pkc-1.cloud:9092')).toBe('kafka');
    expect(logKind('broker:9092')).toBe('kafka');
  });
});
