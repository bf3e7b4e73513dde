import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { getConsumerStream } from '@spine-green/runtime/consumer/streams';
import { runConfigDigest } from '@spine-green/runtime/run-config';
import { composeArchiveWriter } from '@spine-green/runtime/services/archive-writer/service';
import { contextDigest, rebuildContext, rebuiltStream } from '@spine-green/runtime/services/context-store/rebuild';
import { composeContextStore } from '@spine-green/runtime/services/context-store/service';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { recordedParameters } from '@spine-green/runtime/substrate/parameters/recorded';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ARCHIVE, topicSpecs } from '../../support/archive-writer.ts';
import { CONFIG_DIGEST, EVIDENCE, IMAGE } from '../../support/closure/closable-run.ts';
import { chooser, shuffled } from '../../support/context/applied.ts';
import {
  ANCHORS,
  ARRIVALS,
  admitted,
  classOf,
  ENTITIES,
  envelopeOf,
  envelopesOf,
  PINS,
  RUN,
  rowsOf,
} from '../../support/context/events.ts';
import { appliedRecords } from '../../support/daemons/core-daemons.ts';
import { type DaemonInProcess, startDaemon } from '../../support/daemons/daemon-parts.ts';
import { type FreshWorld, freshWorld } from '../../support/world.ts';

const TOPICS = [ARRIVALS, ENTITIES, ANCHORS];
const GROUP = 'fraud-platform-dev-min-rtdl-core-v0';
const policy = { commitPolicy: 'commit_after_durable_write', classOf } as const;
const UNREAD = recordedParameters(openParameters('file:/dev/null'));

let world: FreshWorld;
beforeEach(async () => {
  world = await freshWorld();
  await world.eventLog.ensureTopics(topicSpecs());
});
afterEach(() => world.drop());

async function start(component: 'archive-writer' | 'csfb'): Promise<DaemonInProcess> {
  const stream = getConsumerStream(component, GROUP, RUN);
  return startDaemon(
    {
      ...world,
      component,
      platformRunId: RUN,
      imageDigest: IMAGE,
      evidenceBucket: EVIDENCE,
      runConfigDigest: CONFIG_DIGEST,
      parameters: { ...UNREAD, loadedVersions: () => ({ '/db/dsn': 1 }) },
    },
    (parts) =>
      component === 'csfb'
        ? composeContextStore({ ...policy, stream }, parts)
        : composeArchiveWriter({ ...policy, stream, archiveBucket: ARCHIVE }, parts),
  );
}

/** As the partitioning profile has it: what may contradict each other lies in one partition, in one order for ever. */
const byMerchant = (event: EnvelopeV1) => ({ ...admitted(event), key: String(Object(event.payload).merchant_id) });

/** What is rebuilt is what the archive holds by then, and it may be behind the context. */
async function untilDone(component: 'archive-writer' | 'csfb', records: number): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    if ((await appliedRecords(world.database, component)) === records) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`the checkpoints of ${component} never covered ${records} records`);
}

const reasons = async (streamId: string): Promise<readonly string[]> => {
  const rows = await world.database.query<{ reason: string }>({
    text: 'SELECT reason FROM rtdl.context_failures f WHERE f.stream_id = $1 ORDER BY f.reason',
    values: [streamId],
  });
  return rows.map(({ reason }) => reason);
};

it('what the archive holds rebuilds the same context, at the original offsets, and refuses another world', async () => {
  const drafts = Array.from({ length: 40 }, (_, flow) => ({ flow: flow + 1, merchant: flow % 5 }));
  const anchor = rowsOf({ flow: 3, merchant: 2 })[ANCHORS][0];
  const forged = envelopeOf(ANCHORS, anchor, { event_id: 'forged' });
  const events: readonly (readonly [string, EnvelopeV1])[] = shuffled(envelopesOf(drafts, TOPICS), chooser(4));
  for (const [topic, event] of events) await world.eventLog.append(topic, [byMerchant(event)]);
  const stolen = { ...anchor, flow_id: rowsOf({ flow: 77 })[ANCHORS][0].flow_id };
  await world.eventLog.append(ANCHORS, [
    byMerchant(envelopeOf(ANCHORS, stolen)),
    { ...byMerchant(forged), headers: {} },
  ]);
  const daemons = [await start('archive-writer'), await start('csfb')];
  for (const component of ['csfb', 'archive-writer'] as const) await untilDone(component, 122);
  for (const daemon of daemons) await daemon.stop();
  const live = `csfb.v0::${RUN}`;
  expect(await reasons(live)).toEqual(['FLOW_BINDING_JOIN_KEY_CONFLICT', 'UNATTESTED_RECORD']);

  const marks = await Promise.all(
    TOPICS.map(async (topic) => ({ topic, marks: await world.eventLog.watermarks(topic) })),
  );
  const ranges = marks.flatMap(({ topic, marks: own }) =>
    own.map(({ partition, low, high }) => ({ topic, partition, fromOffset: low, toOffset: high - 1 })),
  );
  const source = {
    database: world.database,
    store: world.store,
    bucket: ARCHIVE,
    scope: { platformRunId: RUN, classOf },
  };
  const rebuild = { database: world.database, source, runConfigDigest: runConfigDigest() };
  await rebuildContext({ ...rebuild, manifest: { ranges, pins: PINS } });
  const digest = await contextDigest(world.database, live);
  expect(await contextDigest(world.database, rebuiltStream(RUN))).toBe(digest);
  expect(digest).not.toBe(await contextDigest(world.database, 'csfb.v0::nobody'));
  expect(await reasons(rebuiltStream(RUN))).toEqual(await reasons(live));
  // The same again, and it changes nothing.
  await rebuildContext({ ...rebuild, manifest: { ranges, pins: PINS } });
  expect(await contextDigest(world.database, rebuiltStream(RUN))).toBe(digest);

  await world.database.execute({
    text: 'DELETE FROM rtdl.stream_pins WHERE stream_id = $1',
    values: [rebuiltStream(RUN)],
  });
  for (const table of [
    'csfb_join_frames',
    'csfb_flow_bindings',
    'csfb_intake_dedupe',
    'csfb_join_checkpoints',
    'context_failures',
  ]) {
    await world.database.execute({
      text: `DELETE FROM rtdl.${table} WHERE stream_id = $1`,
      values: [rebuiltStream(RUN)],
    });
  }
  await rebuildContext({ ...rebuild, manifest: { ranges, pins: { ...PINS, seed: '1' } } });
  expect(new Set(await reasons(rebuiltStream(RUN)))).toEqual(new Set(['REPLAY_PINS_MISMATCH']));
}, 60_000);
