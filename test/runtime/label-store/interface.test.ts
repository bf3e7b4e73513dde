import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeGate, startFakeGate } from '../../support/gate/fake-gate.ts';
import { RUN, SCENARIO_RUN, traffic } from '../../support/gate/gate-events.ts';
import {
  type ClientInput,
  conformance,
  type Exchange,
  generatedClient,
  interfaceDocument,
} from '../../support/gate/openapi.ts';
import { assertion, labelKeyOf, RUN_CLOCK } from '../../support/labels/label-facts.ts';
import {
  admitSubjects,
  type LabelWorld,
  labelWorld,
  type RunningLabelStore,
  startLabelStore,
} from '../../support/labels/label-world.ts';

const document = interfaceDocument('ls.v1');
const faultsOf = conformance(document);
const SUBJECT = traffic(1).event_id;
let world: LabelWorld;
let gate: FakeGate;
let store: RunningLabelStore;

beforeAll(async () => {
  world = await labelWorld();
  await admitSubjects(world.database, [SUBJECT]);
  gate = await startFakeGate();
  store = await startLabelStore(world, gate.baseUrl);
});
afterAll(async () => {
  await store?.stop();
  await gate?.close();
  await world?.drop();
});

describe('a client that was made from the document alone', () => {
  const clientOf = (principal: string) => generatedClient(document, { url: store.url, key: labelKeyOf(principal) });
  const call = async (operation: string, input: ClientInput = {}, as = 'case_management'): Promise<Exchange> => {
    const exchange = await clientOf(as)[operation]?.(input);
    if (exchange === undefined) throw new Error(`no operation ${operation}`);
    expect(faultsOf(exchange)).toEqual([]);
    return exchange;
  };
  const subject = { platform_run_id: RUN, event_id: SUBJECT };
  const slice = { scenario_run_id: SCENARIO_RUN, targets: [subject], observed_as_of: RUN_CLOCK };

  it('can do everything that is offered, and every answer is the described one', async () => {
    const one = await call('assert', { body: assertion(1) });
    expect(JSON.parse(one.text)).toMatchObject({ status: 'ACCEPTED', reason_code: 'ASSERTION_COMMITTED_NEW' });
    const many = await call('assert', { body: { assertions: [assertion(1), { source_class: 'ENGINE_TRUTH' }] } });
    expect(JSON.parse(many.text)).toMatchObject({
      results: [{ reason_code: 'ASSERTION_REPLAY_MATCH' }, { status: 'REJECTED' }],
    });
    const { label_assertion_id: assertionId } = assertion(1);
    expect((await call('find', { assertionId })).text).toContain(assertionId);
    expect((await call('timeline', { query: subject })).text).toContain(assertionId);
    const query = { ...subject, as_of: RUN_CLOCK, label_type: 'fraud_disposition', policy_revision: 'r2' };
    expect((await call('asOf', { query })).text).toContain('"FRAUD_CONFIRMED"');
    expect(JSON.parse((await call('slice', { body: slice }, 'reporter')).text)).toMatchObject({
      slice: { rows: [{ event_id: SUBJECT }] },
    });
    for (const operation of ['healthz', 'openapi']) expect((await call(operation)).status).toBe(200);
  }, 30_000);

  it.each([
    ['assert', { body: [] }, 400],
    ['assert', { body: { assertions: [] } }, 400],
    ['assert', { body: { assertions: Array.from({ length: 201 }, () => ({})) } }, 413],
    ['find', { assertionId: '0'.repeat(32) }, 404],
    ['timeline', { query: { platform_run_id: 'platform_20200101T000000Z', event_id: 'e' } }, 400],
    ['timeline', { query: { ...subject, label_type: 'colour' } }, 400],
    ['asOf', { query: subject }, 400],
    ['asOf', { query: { ...subject, as_of: '2026-01-01T00:00:00Z', effective_at: '2026-01-02T00:00:00Z' } }, 422],
    ['slice', { body: { ...slice, targets: [] } }, 422],
    ['slice', { body: { ...slice, label_types: ['colour'] } }, 422],
  ] as const)('%s with %o is refused as described: %i', async (operation, input, status) => {
    expect((await call(operation, input as ClientInput)).status).toBe(status);
  });

  it('is refused what its principal may not do: a reader writes nothing, the decision path reads nothing', async () => {
    expect((await call('assert', { body: assertion(2) }, 'reporter')).status).toBe(403);
    expect((await call('assert', { body: assertion(2) }, 'truth_writer')).status).toBe(403);
    for (const operation of ['timeline', 'asOf'] as const) {
      const query = { ...subject, as_of: RUN_CLOCK };
      expect((await call(operation, { query }, 'decision_fabric')).status).toBe(403);
    }
  });

  it('is refused everything without a key that somebody has', async () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, { security }] of Object.entries(methods)) {
        if (security?.length === 0) continue;
        const response = await fetch(`${store.url}${path.replace('{assertionId}', '0'.repeat(32))}`, {
          method: method.toUpperCase(),
        });
        expect([path, method, response.status]).toEqual([path, method, 401]);
        const { status, headers } = response;
        expect(faultsOf({ path, method: method.toUpperCase(), status, headers, text: await response.text() })).toEqual(
          [],
        );
      }
    }
  });

  it('finds every route of the document at the service, and no other', async () => {
    const served = (await (await fetch(`${store.url}/v1/openapi.json`)).json()) as { paths: object };
    expect(served.paths).toEqual(document.paths);
    expect((await fetch(`${store.url}/v1/other`)).status).toBe(404);
  });
});
