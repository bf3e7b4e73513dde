import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { caseOf, caseTrigger } from '../../support/cases/case-facts.ts';
import {
  appendTriggers,
  caseKeyOf,
  prepareCases,
  type RunningCases,
  startCases,
} from '../../support/cases/case-world.ts';
import { type FakeGate, startFakeGate } from '../../support/gate/fake-gate.ts';
import { traffic } from '../../support/gate/gate-events.ts';
import {
  type ClientInput,
  conformance,
  type Exchange,
  generatedClient,
  interfaceDocument,
} from '../../support/gate/openapi.ts';
import {
  admitSubjects,
  type LabelWorld,
  labelWorld,
  type RunningLabelStore,
  startLabelStore,
} from '../../support/labels/label-world.ts';

const document = interfaceDocument('cm.v1');
const faultsOf = conformance(document);
let world: LabelWorld;
let gate: FakeGate;
let store: RunningLabelStore;
let cases: RunningCases;

beforeAll(async () => {
  world = await labelWorld();
  await prepareCases(world);
  await admitSubjects(world.database, [traffic(1).event_id]);
  gate = await startFakeGate();
  store = await startLabelStore(world, gate.baseUrl);
  cases = await startCases(world, { gateUrl: gate.baseUrl, storeUrl: store.url });
  await appendTriggers(world, [caseTrigger(1, { trigger_payload: { escalation_rule: 'ALLOW_SAMPLE' } })]);
});
afterAll(async () => {
  await cases?.stop();
  await store?.stop();
  await gate?.close();
  await world?.drop();
});

describe('a client that was made from the document alone', () => {
  const clientOf = (principal: string) => generatedClient(document, { url: cases.url, key: caseKeyOf(principal) });
  const call = async (operation: string, input: ClientInput = {}, as = 'analyst'): Promise<Exchange> => {
    const exchange = await clientOf(as)[operation]?.(input);
    if (exchange === undefined) throw new Error(`no operation ${operation}`);
    expect(faultsOf(exchange)).toEqual([]);
    return exchange;
  };
  const caseId = caseOf(1);
  const head = (request_id: string, expected_version: number) => ({
    request_id,
    expected_version,
    actor_id: 'HUMAN::ada',
  });

  it('can do everything that is offered, and every answer is the described one', async () => {
    await vi.waitFor(async () => expect((await call('openCase', { caseId })).status).toBe(200), { timeout: 10_000 });
    const listed = JSON.parse((await call('listCases', { query: { open: 'true' } })).text) as { cases: object[] };
    expect(listed.cases).toMatchObject([{ case_id: caseId, version: 1 }]);
    const events = JSON.parse((await call('timeline', { caseId })).text) as {
      events: { case_timeline_event_id: string }[];
    };
    const source = events.events[0]?.case_timeline_event_id;
    const label = { label_type: 'fraud_disposition', label_value: 'LEGIT_CONFIRMED' };
    const action = {
      action_kind: 'NOTIFY_CUSTOMER',
      source_case_event_id: source,
      reason_code: 'ASKED',
      target_ref: { ref_type: 'party', ref_id: '1' },
    };
    const evidence = { case_timeline_event_id: source, ref_type: 'DECISION', ref_id: 'd' };
    const version = async (): Promise<number> =>
      (JSON.parse((await call('openCase', { caseId })).text) as { case: { version: number } }).case.version;
    for (const [operation, members] of [
      ['note', { note: 'called' }],
      ['assign', { assignee: 'HUMAN::ada' }],
      ['requestEvidence', evidence],
      ['act', action],
      ['label', label],
      ['close', { reason: 'done' }],
    ] as const) {
      // What the workers add moves the version, too; then the writer looks again, as people do.
      const status = async () =>
        (await call(operation, { caseId, body: { ...head(`r-${operation}`, await version()), ...members } })).status;
      await vi.waitFor(async () => expect(await status()).toBe(200), { timeout: 10_000 });
    }
    for (const operation of ['healthz', 'openapi', 'explanation'] as const) {
      expect((await call(operation, { caseId })).status).toBe(200);
    }
    expect((await call('links', { query: { kind: 'event_id', id: traffic(1).event_id } })).text).toContain(caseId);
    const asked = JSON.parse(
      (await call('requestEvidence', { caseId, body: { ...head('r-requestEvidence', 0), ...evidence } })).text,
    ) as { result: { request_id: string } };
    const resolution = {
      ...head('z', 0),
      actor_id: 'SYSTEM::evidence_corridor',
      evidence_request_id: asked.result.request_id,
      status: 'RESOLVED',
      reason_code: 'FOUND',
    };
    expect((await call('resolveEvidence', { caseId, body: resolution }, 'evidence_corridor')).status).toBe(200);
  }, 60_000);

  it.each([
    ['openCase', { caseId: '0'.repeat(32) }, 404],
    ['timeline', { caseId: '0'.repeat(32) }, 404],
    ['listCases', { query: { colour: 'red' } }, 400],
    ['listCases', { query: { page_token: 'x' } }, 400],
    ['links', {}, 400],
    ['note', { caseId, body: {} }, 422],
    ['note', { caseId, body: { request_id: 'q', expected_version: 99_999, actor_id: 'HUMAN::ada', note: 'n' } }, 409],
    ['note', { caseId, body: { request_id: 'q', expected_version: 1, actor_id: 'SYSTEM::x', note: 'n' } }, 403],
    ['note', { caseId, body: 'n'.repeat(70_000) }, 413],
    ['resolveEvidence', { caseId, body: {} }, 403],
  ] as const)('%s with %o is refused as described: %i', async (operation, input, status) => {
    expect((await call(operation, input)).status).toBe(status);
  });

  it('is refused everything without a key that somebody has', async () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, { security }] of Object.entries(methods)) {
        if (security?.length === 0) continue;
        const response = await fetch(`${cases.url}${path.replace('{caseId}', caseId)}`, {
          method: method.toUpperCase(),
        });
        expect([path, method, response.status]).toEqual([path, method, 401]);
        const { status, headers } = response;
        const text = await response.text();
        expect(faultsOf({ path, method: method.toUpperCase(), status, headers, text })).toEqual([]);
      }
    }
  });

  it('finds every route of the document at the service, and no other', async () => {
    const served = (await (await fetch(`${cases.url}/v1/openapi.json`)).json()) as { paths: object };
    expect(served.paths).toEqual(document.paths);
    expect((await fetch(`${cases.url}/v1/other`)).status).toBe(404);
  });
});
