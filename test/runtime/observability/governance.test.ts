import { sha256Hex } from '@spine-green/evidence-schemas';
import { GovernanceEventV1 } from '@spine-green/evidence-schemas/documents/governance_event.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { type Corridor, resolveRef } from '@spine-green/runtime/observability/corridor';
import {
  emitGovernance,
  type GovernanceFact,
  governanceEvent,
  governanceEventKey,
  governanceEventsPrefix,
} from '@spine-green/runtime/observability/governance';
import { createGovernanceEmitter } from '@spine-green/runtime/observability/governance-emitter';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OTHER_RUN, RUN } from '../../support/bus-records.ts';
import { EVIDENCE } from '../../support/closure/closable-run.ts';
import { type FreshObjectStore, freshObjectStore } from '../../support/object-store.ts';

let objects: FreshObjectStore;
beforeEach(async () => {
  objects = await freshObjectStore(EVIDENCE);
});
afterEach(() => objects.drop());

const fact: GovernanceFact = {
  event_family: 'RUN_ENDED',
  ts_utc: '2026-01-01T00:00:00.000000Z',
  actor: { actor_id: 'SYSTEM::wsp', source_type: 'SYSTEM', source_component: 'wsp' },
  pins: { platform_run_id: RUN },
  provenance: { service_release_id: 'git-1', environment: 'embedded' },
  dedupe_key: 'ended:m1:STREAMED',
  details: { status: 'STREAMED' },
};
const target = () => ({ store: objects.store, bucket: EVIDENCE });
const events = async () => {
  const documents = [];
  for await (const { key } of listAll(objects.store, EVIDENCE, governanceEventsPrefix(RUN))) {
    documents.push((await readEvidence(target(), key, GovernanceEventV1.parse)).document);
  }
  return documents;
};

it('the identity is the digest of family, run, scenario, component and dedupe key', () => {
  expect(governanceEvent(fact).event_id).toBe(sha256Hex(`RUN_ENDED|${RUN}||wsp|ended:m1:STREAMED`));
});

it('a fact emitted twice is one object, and the first text stands', async () => {
  expect(await emitGovernance(target(), fact)).toBe('emitted');
  expect(await emitGovernance(target(), { ...fact, ts_utc: '2026-01-02T00:00:00.000000Z' })).toBe('present');
  const stored = await readEvidence(
    target(),
    governanceEventKey(RUN, governanceEvent(fact).event_id),
    (value) => value,
  );
  expect(stored.document).toMatchObject({ ts_utc: fact.ts_utc });
});

it.each([
  ['an unknown family', { event_family: 'RUN_PAUSED' }],
  ['no actor id', { actor: { ...fact.actor, actor_id: '' } }],
  ['an unknown kind of actor', { actor: { ...fact.actor, source_type: 'ROBOT' } }],
  ['no run', { pins: {} }],
  ['a development release', { provenance: { ...fact.provenance, service_release_id: 'dev-local' } }],
  ['details that are no object', { details: 'text' }],
  ['details above 8 KiB', { details: { text: 'x'.repeat(8192) } }],
])('%s is refused and nothing is written', async (_, changes) => {
  const wrong = { ...fact, ...changes } as GovernanceFact;
  await expect(emitGovernance(target(), wrong)).rejects.toMatchObject({ code: 'E_GOVERNANCE_FACT_INVALID' });
  expect(await events()).toEqual([]);
});

describe('the emitter', () => {
  const emitter = () =>
    createGovernanceEmitter({
      target: target(),
      clock: systemClock,
      actor: fact.actor,
      pins: fact.pins,
      provenance: fact.provenance,
      policyRevision: 'r1',
    });

  it('makes one fact of many anomalies of one boundary and reason', async () => {
    const governance = emitter();
    for (let n = 0; n < 5000; n += 1) {
      governance.addAnomaly({ boundary: 'ig', reason: 'SCHEMA_FAIL', dedupeKey: `ig_quarantine:${n}:x`, ref: `${n}` });
    }
    governance.addAnomaly({ boundary: 'ig', reason: 'PINS_MISSING', dedupeKey: 'ig_quarantine:1:y', ref: '1' });
    await governance.drain();
    governance.stop();
    const details = (await events()).map((event) => event.details);
    expect(details).toHaveLength(2);
    expect(details).toContainEqual(
      expect.objectContaining({ reason_code: 'SCHEMA_FAIL', count: 5000, first_ref: '0', last_ref: '4999' }),
    );
  });

  it('counts a fact that can never be written and goes on with the next', async () => {
    const governance = emitter();
    governance.add({ event_family: 'RUN_ENDED', dedupe_key: 'a', details: { text: 'x'.repeat(9000) } });
    governance.add({ event_family: 'RUN_ENDED', dedupe_key: 'b', details: {} });
    await governance.drain();
    governance.stop();
    expect(governance.failedTotal()).toBe(1);
    expect(await events()).toHaveLength(1);
  });

  it('refuses more facts than its bound instead of growing', () => {
    const governance = emitter();
    governance.stop();
    const added = Array.from({ length: 1001 }, (_, n) =>
      governance.add({ event_family: 'RUN_ENDED', dedupe_key: String(n), details: {} }),
    );
    expect(added.filter((accepted) => !accepted)).toHaveLength(1);
  });
});

describe('the corridor', () => {
  const key = `evidence/runs/${RUN}/ig/receipts/r.jsonl`;
  const corridor = (): Corridor => ({
    target: target(),
    allowedActors: ['SYSTEM::platform_run_reporter'],
    allowedPrefixes: { [EVIDENCE]: ['evidence/runs/{run}/'] },
    provenance: fact.provenance,
  });
  const ask = (changes: { actorId?: string; refType?: string; refId?: string }) =>
    resolveRef(corridor(), {
      actor: { ...fact.actor, actor_id: changes.actorId ?? 'SYSTEM::platform_run_reporter' },
      purpose: 'test',
      refType: changes.refType ?? 'receipt_ref',
      refId: changes.refId ?? key,
      platformRunId: RUN,
      requestId: 'q1',
      observedAtUtc: fact.ts_utc,
    });

  it.each([
    { given: 'an own key', refId: key },
    { given: 'a line of it', refId: `${key}#12` },
    { given: 'its URI', refId: `s3://${EVIDENCE}/${key}` },
  ])('resolves $given and records it', async ({ refId }) => {
    await objects.store.put(EVIDENCE, key, 'x', { kind: 'create' });
    expect(await ask({ refId })).toEqual({ status: 'RESOLVED', reason: 'OK' });
    expect((await events()).map(({ event_family }) => event_family)).toEqual(['EVIDENCE_REF_RESOLVED']);
  });

  it.each<{ given: string; actorId?: string; refType?: string; refId?: string; reason: string }>([
    { given: 'a foreign actor', actorId: 'SYSTEM::somebody', reason: 'REF_ACCESS_DENIED' },
    { given: 'a foreign actor with a bad reference', actorId: 'x', refId: '../..', reason: 'REF_ACCESS_DENIED' },
    { given: 'an unknown type', refType: 'secret_ref', reason: 'REF_TYPE_NOT_ALLOWED' },
    { given: 'nothing', refId: '', reason: 'REF_INVALID' },
    { given: 'a web address', refId: 'https://example.org/x', reason: 'REF_INVALID' },
    { given: 'a foreign bucket', refId: `s3://elsewhere/${key}`, reason: 'REF_INVALID' },
    { given: 'a traversal', refId: `evidence/runs/${RUN}/../${OTHER_RUN}/x`, reason: 'REF_INVALID' },
    { given: 'an encoded traversal', refId: `evidence/runs/${RUN}/%2e%2e/x`, reason: 'REF_INVALID' },
    { given: 'a doubly encoded traversal', refId: `evidence/runs/${RUN}/%252e%252e/x`, reason: 'REF_INVALID' },
    { given: 'a backslash', refId: `evidence\\runs\\${RUN}\\x`, reason: 'REF_INVALID' },
    { given: 'a double slash', refId: `evidence/runs/${RUN}//x`, reason: 'REF_INVALID' },
    { given: 'another run', refId: `evidence/runs/${OTHER_RUN}/x`, reason: 'REF_SCOPE_MISMATCH' },
    { given: 'a run that only starts alike', refId: `evidence/runs/${RUN}_02/x`, reason: 'REF_SCOPE_MISMATCH' },
    { given: 'an absent object', refId: `evidence/runs/${RUN}/absent.json`, reason: 'REF_NOT_FOUND' },
  ])('denies $given with $reason and records both facts', async ({ reason, actorId, refType, refId }) => {
    const changes = {
      ...(actorId === undefined ? {} : { actorId }),
      ...(refType === undefined ? {} : { refType }),
      ...(refId === undefined ? {} : { refId }),
    };
    expect(await ask(changes)).toEqual({ status: 'DENIED', reason });
    const families = (await events()).map(({ event_family }) => event_family).sort();
    expect(families).toEqual(['CORRIDOR_ANOMALY', 'EVIDENCE_REF_RESOLVED']);
  });
});
