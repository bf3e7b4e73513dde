import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handle, isPlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { packBytes, unpack } from '@spine-green/runtime/evidence/packed';
import { textOfMicros } from '@spine-green/runtime/kernel/clock';
import { type ComparisonOptions, rebuildAndCompare } from '@spine-green/runtime/rebuild/compare';
import { runConfigDigest } from '@spine-green/runtime/run-config';
import { DAY } from '@spine-green/runtime/services/feature-plane/types';
import { createParameters, openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARCHIVE, topicSpecs } from '../../support/archive-writer.ts';
import { chooser, shuffled } from '../../support/context/applied.ts';
import {
  ANCHORS,
  ARRIVALS,
  admitted,
  classOf,
  type Draft,
  ENTITIES,
  envelopeOf,
  envelopesOf,
  LABELS,
  RUN,
  rowsOf,
  START,
  TRAFFIC,
} from '../../support/context/events.ts';
import { openPlane } from '../../support/context/plane.ts';
import { appliedRecords, type CoreDaemon, startCore } from '../../support/daemons/core-daemons.ts';
import { type FreshWorld, freshWorld } from '../../support/world.ts';

const drafts: readonly Draft[] = Array.from({ length: 30 }, (_, flow) => ({
  flow: flow + 1,
  merchant: flow % 4,
  account: flow % 7,
  amount: 3 + (flow % 11),
}));

let world: FreshWorld;
beforeEach(async () => {
  world = await freshWorld();
  await world.eventLog.ensureTopics(topicSpecs());
});
afterEach(() => world.drop());

const append = async (topic: string, record: ReturnType<typeof admitted>) => world.eventLog.append(topic, [record]);

/** A few at a time, so that daemons meet them in different windows. */
async function appendAll(events: readonly (readonly [string, EnvelopeV1])[]): Promise<void> {
  for (let from = 0; from < events.length; from += 12) {
    const some = Map.groupBy(events.slice(from, from + 12), ([topic]) => topic);
    for (const [topic, own] of some) {
      await world.eventLog.append(
        topic,
        own.map(([, event]) => admitted(event)),
      );
    }
  }
}

/** What the label store announces about the first event of a flow, seven days later. */
function label(draft: Draft, value: string) {
  const subject = envelopeOf(TRAFFIC, rowsOf(draft)[TRAFFIC][0]).event_id;
  const payload = {
    label_subject_key: { platform_run_id: RUN, event_id: subject },
    label_type: 'chargeback_status',
    label_value: value,
    observed_time: textOfMicros(START + 7 * DAY),
    resolution_status: 'RESOLVED',
  };
  return admitted(
    envelopeOf(LABELS, { ...payload, ts_utc: payload.observed_time }, { event_id: `${subject} ${value}`, payload }),
  );
}

async function until(component: CoreDaemon, records: number): Promise<void> {
  for (let attempt = 0; attempt < 800; attempt += 1) {
    if ((await appliedRecords(world.database, component)) === records) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${component} never applied ${records} records`);
}

/** Events of all topics in an order that follows from the seed, through the live daemons and the archive. */
async function streamed(seed: number, components: readonly CoreDaemon[], { labels = true } = {}): Promise<void> {
  const daemons = [await startCore(world, 'archive-writer')];
  for (const component of components) daemons.push(await startCore(world, component));
  const events = shuffled(envelopesOf(drafts, [ARRIVALS, ENTITIES, ANCHORS, TRAFFIC]), chooser(seed));
  await appendAll(events);
  const foreign = envelopeOf(TRAFFIC, rowsOf({ flow: 1 })[TRAFFIC][0], {
    platform_run_id: 'platform_20250101T000000Z',
  });
  await append(TRAFFIC, admitted(foreign));
  await append(ANCHORS, { ...admitted(envelopeOf(ANCHORS, rowsOf({ flow: 77 })[ANCHORS][0])), headers: {} });
  const [anchors, traffic, others] = [31, 61, 60];
  if (labels && components.includes('ofp')) {
    await until('ofp', anchors + traffic);
    for (const draft of drafts.slice(0, 5)) await append(LABELS, label(draft, 'CHARGEBACK'));
    await append(LABELS, label(drafts[0] as Draft, 'NO_CHARGEBACK'));
    const late = { flow: 99, merchant: 1, account: 1, second: (8 * DAY) / 1_000_000 };
    await appendAll(envelopesOf([late], [ANCHORS, TRAFFIC]));
    await until('ofp', anchors + traffic + 6 + 3);
  }
  const more = labels && components.includes('ofp') ? 3 : 0;
  if (components.includes('ieg')) await until('ieg', anchors + traffic + others + more);
  if (components.includes('csfb')) await until('csfb', anchors + others + (more > 0 ? 1 : 0));
  await until('archive-writer', anchors + traffic + others + (more > 0 ? 9 : 0));
  for (const daemon of daemons) await daemon.stop();
}

const options = (): ComparisonOptions => ({
  database: world.database,
  source: {
    database: world.database,
    store: world.store,
    bucket: ARCHIVE,
    scope: { platformRunId: RUN, classOf },
  },
  runConfigDigest: runConfigDigest(),
});

const rows = async (text: string): Promise<number> => (await world.database.query({ text })).length;

describe('what the archive holds gives the state of the live service', () => {
  it.each([1, 2, 3, 4])(
    'graph, features and context are equal, with every kept feature; order %i',
    async (seed) => {
      await streamed(seed, ['csfb', 'ieg', 'ofp']);
      for (const component of ['csfb', 'ieg', 'ofp'] as const) {
        expect(await rebuildAndCompare(component, options())).toMatchObject({ component, verdict: 'EQUAL' });
        // The same again changes nothing.
        expect(await rebuildAndCompare(component, options())).toMatchObject({ component, verdict: 'EQUAL' });
      }
      const kept = (stream: string) =>
        rows(`SELECT event_id FROM rtdl.ofp_event_features WHERE stream_id = '${stream}::${RUN}'`);
      const live = await kept('ofp.v0');
      expect(live).toBeGreaterThan(30);
      expect(await kept('ofp.v0.rebuild')).toBe(live);
      const versions = await world.database.query({
        text: 'SELECT DISTINCT basis_digest, watermark_ts_utc FROM rtdl.ieg_graph_versions',
      });
      expect(versions).toHaveLength(1);
    },
    90_000,
  );

  it('features are equal, too, when some events waited so long for their anchor that they were given up', async () => {
    const archive = await startCore(world, 'archive-writer');
    const first = await startCore(world, 'ofp');
    await appendAll(envelopesOf(drafts.slice(0, 9), [TRAFFIC]));
    await until('ofp', 18);
    await first.stop();
    await world.database.execute({
      text: `UPDATE rtdl.ofp_parked_events SET parked_at_utc = parked_at_utc - interval '6 minutes' WHERE flow_id IN
        (SELECT flow_id FROM rtdl.ofp_parked_events ORDER BY flow_id LIMIT 4)`,
    });
    await (await openPlane(world.database)).expireParked();
    const second = await startCore(world, 'ofp');
    await appendAll(envelopesOf(drafts.slice(0, 12), [ANCHORS]));
    await appendAll(envelopesOf(drafts.slice(9, 12), [TRAFFIC]));
    await until('ofp', 36);
    await until('archive-writer', 36);
    for (const daemon of [second, archive]) await daemon.stop();
    expect(await rows(`SELECT FROM rtdl.ofp_event_features WHERE stream_id = 'ofp.v0::${RUN}'`)).toBeLessThan(24);
    expect(await rebuildAndCompare('ofp', options())).toMatchObject({ verdict: 'EQUAL', records: 36 });
  }, 60_000);
});

/** Replaces one archived segment of traffic by one in which one record says something else. */
async function alterArchive(change: (line: string) => string, { ledger }: { readonly ledger: boolean }) {
  const [segment] = await world.database.query<{ archive_ref: string }>({
    text: `SELECT archive_ref FROM rtdl.archive_segments s WHERE topic = '${TRAFFIC}' ORDER BY s.first_offset LIMIT 1`,
  });
  const key = segment?.archive_ref ?? '';
  const lines = Buffer.from(await unpack(key, (await world.store.get(ARCHIVE, key)).body, 1_000_000)).toString('utf8');
  const altered = change(lines);
  expect(altered).not.toBe(lines);
  const name = key.replace('segment=', 'altered=');
  const { versionId } = await world.store.put(ARCHIVE, name, await packBytes(altered), { kind: 'create' });
  await world.database.execute({ text: 'ALTER TABLE rtdl.archive_segments DISABLE TRIGGER append_only' });
  await world.database.execute({
    text: `UPDATE rtdl.archive_segments SET archive_ref = $2, version_id = $3, content_sha256 = coalesce($4, content_sha256)
      WHERE archive_ref = $1`,
    values: [key, name, versionId, ledger ? sha256Hex(altered) : null],
  });
}

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no refusal',
    (error: unknown) => (isPlatformError(error) ? error.code : String(error)),
  );

describe('npm run rebuild', () => {
  it('says the digests of each component and ends with 0 while they are equal, with 1 when one is not', async () => {
    await streamed(6, ['csfb', 'ieg'], { labels: false });
    const folder = await mkdtemp(join(tmpdir(), 'rebuild-'));
    const parametersUrl = `file:${folder}/parameters.json`;
    await createParameters(parametersUrl);
    await openParameters(parametersUrl).put(handle('SSM_DB_DSN_PATH'), world.dsn);
    const place = 'unix:/nowhere';
    const config = {
      schema: 'fp.substrate_config.v1',
      substrate: 'embedded',
      object_store_url: `dir:${world.root}`,
      buckets: { oracle: 'oracle', archive: ARCHIVE, quarantine: 'quarantine', evidence: 'evidence', source: 'source' },
      parameters_url: parametersUrl,
      compute_url: place,
      image_builds_url: 'dir:/nowhere',
      image_registry_url: 'dir:/nowhere',
      approvals_url: 'file:/nowhere',
      stack_url: 'file:/nowhere',
    };
    await writeFile(join(folder, 'substrate.json'), JSON.stringify(config));
    const program = (...more: readonly string[]) =>
      spawnSync(
        process.execPath,
        ['start.mjs', 'runtime/src/rebuild/main.ts', '--config', `${folder}/substrate.json`, '--run', RUN, ...more],
        { encoding: 'utf8', cwd: join(import.meta.dirname, '..', '..', '..') },
      );
    const equal = program('--component', 'csfb', '--component', 'ieg');
    expect([equal.status, equal.stderr]).toEqual([0, '']);
    const lines = equal.stdout.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { verdict: string }).verdict)).toEqual(['EQUAL', 'EQUAL']);
    await world.database.execute({
      text: `UPDATE rtdl.csfb_join_frames SET flow_anchor_hash = 'x' WHERE stream_id = 'csfb.v0::${RUN}'
        AND flow_anchor_hash IS NOT NULL`,
    });
    const differs = program('--component', 'csfb');
    expect([differs.status, differs.stdout]).toMatchObject([1, expect.stringContaining('MISMATCH')]);
    const unknown = program('--component', 'ofp');
    expect([unknown.status, unknown.stdout]).toEqual([1, '']);
    expect(unknown.stderr).toMatch(/^E_STREAM_UNKNOWN: /);
    await rm(folder, { recursive: true });
  }, 120_000);
});

describe('what is not what was applied', () => {
  it.each(['ieg', 'ofp'] as const)(
    '%s: an altered record makes the digests differ',
    async (component) => {
      await streamed(3, [component], { labels: false });
      await alterArchive((lines) => lines.replace(/"amount":\d+/, '"amount":77'), { ledger: true });
      const { verdict, live_digest, rebuilt_digest } = await rebuildAndCompare(component, options());
      expect([verdict, live_digest === rebuilt_digest]).toEqual(['MISMATCH', false]);
    },
    60_000,
  );

  it.each(['ieg', 'ofp'] as const)(
    '%s: a segment that is not the one of its ledger is refused',
    async (component) => {
      await streamed(3, [component], { labels: false });
      await alterArchive((lines) => lines.replace(/"amount":\d+/, '"amount":77'), { ledger: false });
      expect(await codeOf(rebuildAndCompare(component, options()))).toBe('E_EVIDENCE_DIGEST');
    },
    60_000,
  );

  it.each([
    ['ieg', `UPDATE rtdl.ieg_entities SET device_degree = device_degree + 1 WHERE entity_type = 'merchant'`],
    ['ieg', `DELETE FROM rtdl.ieg_edges WHERE edge_type = 'PARTY_ON_IP' AND event_count > 1`],
    ['ofp', `UPDATE rtdl.ofp_pair_state SET pair_count = pair_count + 1 WHERE pair_type = 'device_id|ip_id'`],
    ['ofp', `UPDATE rtdl.ofp_event_features SET feature_values = '\\x00' WHERE offset_value = 3`],
  ] as const)(
    '%s: a live state that was repaired by hand differs: %s',
    async (component, repair) => {
      await streamed(4, [component], { labels: false });
      expect(await rebuildAndCompare(component, options())).toMatchObject({ verdict: 'EQUAL' });
      expect(
        await world.database.execute({ text: `${repair} AND stream_id = '${component}.v0::${RUN}'` }),
      ).toBeGreaterThan(0);
      expect(await rebuildAndCompare(component, options())).toMatchObject({ verdict: 'MISMATCH' });
    },
    60_000,
  );

  it('an archive that is behind, or a run that nobody knows, is refused and never equal', async () => {
    expect(await codeOf(rebuildAndCompare('ieg', options()))).toBe('E_STREAM_UNKNOWN');
    const daemon = await startCore(world, 'ieg');
    await appendAll(envelopesOf(drafts, [ANCHORS]));
    await until('ieg', 30);
    await daemon.stop();
    expect(await codeOf(rebuildAndCompare('ieg', options()))).toBe('E_ARCHIVE_INCOMPLETE');
  }, 60_000);
});
