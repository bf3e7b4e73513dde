import { digestOf } from '@spine-green/evidence-schemas';
import { systemClock, textOfMicros } from '@spine-green/runtime/kernel/clock';
import { type OpsServer, startOpsServer } from '@spine-green/runtime/observability/ops-server';
import { snapshotQuestions } from '@spine-green/runtime/services/feature-plane/snapshots/questions';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../support/closure/closable-run.ts';
import { chooser, drain, memoryTopics } from '../../support/context/applied.ts';
import { ANCHORS, admitted, envelopesOf, PINS, RUN, rowsOf, START, TRAFFIC } from '../../support/context/events.ts';
import { openPlane } from '../../support/context/plane.ts';
import { type FreshWorld, freshWorld } from '../../support/world.ts';

const drafts = Array.from({ length: 12 }, (_, flow) => ({ flow: flow + 1, account: flow % 3, merchant: flow % 2 }));
const { account_id } = rowsOf({ flow: 1, account: 0 })[ANCHORS][0];
const STREAM = `ofp.v0::${RUN}`;

let world: FreshWorld;
let server: OpsServer;
beforeEach(async () => {
  world = await freshWorld();
  const plane = await openPlane(world.database);
  const topics = memoryTopics();
  for (const [topic, event] of envelopesOf(drafts, [ANCHORS, TRAFFIC])) topics.append(topic, admitted(event));
  await drain(topics, [ANCHORS, TRAFFIC], { commit: plane.commit, choose: chooser(1) });
  server = await startOpsServer({
    host: '127.0.0.1',
    port: 0,
    health: () => {
      throw new Error('nobody asks');
    },
    metrics: async () => '',
    questions: snapshotQuestions({
      database: world.database,
      evidence: { store: world.store, bucket: EVIDENCE },
      clock: systemClock,
      streamId: STREAM,
    }),
  });
});
afterEach(async () => {
  await server.close();
  await world.drop();
});

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>> & {
    readonly snapshot: Readonly<Record<string, unknown>> & { readonly snapshot_hash: string };
    readonly snapshot_ref: string;
    readonly index: Readonly<Record<string, unknown>>;
  };
}
async function ask(path: string, asked: unknown): Promise<Answer> {
  const url = `http://127.0.0.1:${server.port}/v1/features/${path}`;
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(asked) });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

const question = (changes: Readonly<Record<string, unknown>> = {}) => ({
  request_id: 'r1',
  pins: PINS,
  as_of_time_utc: textOfMicros(START + 60_000_000),
  feature_keys: [{ key_type: 'account_id', key_id: account_id }],
  feature_groups: [{ name: 'velocity', version: 'v1' }],
  graph_resolution_mode: 'none',
  ...changes,
});

async function objects(): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const { key } of listAll(world.store, EVIDENCE, `evidence/runs/${RUN}/online_feature_plane/`))
    keys.push(key);
  return keys;
}
const indexed = () =>
  world.database.query({
    text: 'SELECT snapshot_hash, snapshot_ref FROM rtdl.ofp_snapshot_index ORDER BY snapshot_hash',
  });

describe('snapshots that somebody asked to keep', () => {
  it('lie under their own hash, once, and the index says what they rest on', async () => {
    const first = await ask('snapshots', question());
    const again = await ask('snapshots', question({ request_id: 'r2' }));
    const hash = first.body.snapshot.snapshot_hash;
    const ref = `evidence/runs/${RUN}/online_feature_plane/snapshots/${PINS.scenario_run_id}/${hash}.json`;
    expect([first.status, first.body.snapshot_ref, again.body.snapshot_ref]).toEqual([200, ref, ref]);
    expect([await objects(), await indexed()]).toEqual([[ref], [{ snapshot_hash: hash, snapshot_ref: ref }]]);
    const { status, body } = await ask('snapshots/find', { pins: PINS, snapshot_hash: hash });
    const { schema: _schema, ...kept } = body.snapshot;
    expect([status, kept]).toEqual([200, first.body.snapshot]);
    const { offsets, eb_offset_basis } = body.index.basis as {
      offsets: Record<string, Record<string, number>>;
      eb_offset_basis: { stream: string; offset_kind: string; basis_digest: string };
    };
    // The digest is over the offsets of the anchors, too, which the snapshot has no member for.
    expect(offsets).toEqual({ [ANCHORS]: { 0: 12 }, [TRAFFIC]: { 0: 24 } });
    const { stream, offset_kind, basis_digest } = eb_offset_basis;
    expect(basis_digest).toBe(digestOf({ stream, offset_kind, offsets }));
    expect(body.index).toMatchObject({ as_of_time_utc: question().as_of_time_utc, graph_version: null });
  });

  it('another moment is another snapshot', async () => {
    await ask('snapshots', question());
    await ask('snapshots', question({ as_of_time_utc: textOfMicros(START + 61_000_000) }));
    expect([(await objects()).length, (await indexed()).length]).toEqual([2, 2]);
  });

  it('an object that an earlier life wrote without its row is the one that stands', async () => {
    const { body } = await ask('snapshots', question());
    await world.database.execute({ text: 'DELETE FROM rtdl.ofp_snapshot_index' });
    expect((await ask('snapshots/find', { pins: PINS, snapshot_hash: body.snapshot.snapshot_hash })).status).toBe(404);
    const again = await ask('snapshots', question());
    expect([again.status, again.body.snapshot_ref]).toEqual([200, body.snapshot_ref]);
    expect([(await objects()).length, (await indexed()).length]).toEqual([1, 1]);
  });

  it.each([
    ['snapshots', question({ pins: undefined }), 400, 'MISSING_PINS'],
    ['snapshots', question({ feature_keys: [] }), 400, 'INVALID_REQUEST'],
    ['snapshots', question({ feature_keys: [{ key_type: 'fraud_flag', key_id: '1' }] }), 400, 'INVALID_REQUEST'],
    [
      'snapshots',
      question({ feature_keys: Array.from({ length: 65 }, (_, n) => ({ key_type: 'ip_id', key_id: `${n}` })) }),
      400,
      'INVALID_REQUEST',
    ],
    ['snapshots', question({ as_of_time_utc: '2026-01-01T00:01:00Z' }), 400, 'INVALID_REQUEST'],
    ['snapshots', question({ pins: { ...PINS, platform_run_id: 'platform_20250101T000000Z' } }), 404, 'NOT_FOUND'],
    ['snapshots', question({ graph_resolution_mode: 'require_ieg' }), 503, 'UNAVAILABLE'],
    ['snapshots/find', { snapshot_hash: 'a'.repeat(64) }, 400, 'MISSING_PINS'],
    ['snapshots/find', { pins: PINS, snapshot_hash: 'x' }, 400, 'INVALID_REQUEST'],
    ['snapshots/find', { pins: PINS }, 400, 'INVALID_REQUEST'],
    ['snapshots/find', { pins: PINS, snapshot_hash: 'a'.repeat(64) }, 404, 'NOT_FOUND'],
  ] as const)('%s: %j is refused: %i %s', async (path, asked, status, code) => {
    expect(await ask(path, asked)).toMatchObject({ status, body: { status: 'ERROR', code } });
    expect([await objects(), await indexed()]).toEqual([[], []]);
  });

  it('is not given to the pins of another world', async () => {
    const { body } = await ask('snapshots', question());
    const asked = { pins: { ...PINS, seed: '1' }, snapshot_hash: body.snapshot.snapshot_hash };
    expect(await ask('snapshots/find', asked)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });
});
