import { handle } from '@spine-green/evidence-schemas';
import { IgReadyV1 } from '@spine-green/evidence-schemas/documents/ig_ready.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import type { Watermark } from '@spine-green/runtime/substrate/event-log/port';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { getStack } from '../../lib/platform/stack.ts';
import type { EvidenceRef } from '../../lib/run/documents.ts';
import { readEpoch } from '../../lib/run/epoch.ts';
import { getRunId, replaceAt, runKey } from '../../lib/run/evidence.ts';
import { type DecideContext, type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { expectedPosture, type Posture, readPosture } from '../posture.ts';
import { type ProbeFacts, sendProbe } from '../probe.ts';
import { STREAM_TOPICS } from '../stream-topics.ts';

export interface SmokeFacts {
  readonly posture: Fact<Posture>;
  readonly busKind: Fact<string>;
  readonly probe: ProbeFacts;
  /** End offsets of the stream's topics before anything is streamed: the basis of the commit lane. */
  readonly watermarks: Fact<Readonly<Record<string, readonly Watermark[]>>>;
  readonly ready: Fact<EvidenceRef>;
}

export const ingestSmoke = plainLane<SmokeFacts>({
  id: 'M6.C',
  gather: async (context) => {
    const capturedAtUtc = nowUtc(context.session.clock);
    const posture = await observe(() => readPosture(context));
    const busKind = await observe(async () => (await getStack(context.session.config)).bus.kind);
    const watermarks = await observe(() => readWatermarks(context));
    const sent = await observe(() => sendProbe(context));
    const probe = isReadable(sent) ? sent.value : { admitted: sent, offsets: sent, readBack: sent, durable: sent };
    const ready = await observe(() => writeReady(context, probe, capturedAtUtc));
    return { posture, busKind, probe, watermarks, ready };
  },
  decide: (facts, context) => decideSmoke(facts, context),
  payload: ({ probe, watermarks, ready }) => ({
    smoke: isReadable(probe.admitted) ? probe.admitted.value : null,
    watermarks_before: isReadable(watermarks) ? watermarks.value : null,
    ig_ready: isReadable(ready) ? ready.value : null,
  }),
});

export function decideSmoke({ posture, busKind, probe, watermarks, ready }: SmokeFacts, context: DecideContext) {
  return [
    check('M6.C-C01', {
      expected: isReadable(busKind) ? expectedPosture(context.substrate, busKind.value) : 'the kinds of the substrate',
      observed: mapFact(allReadable({ posture, busKind }), (found) => found.posture),
      fails: 'M6C-B4',
    }),
    check('M6.C-C02', {
      expected: { decision: 'ADMIT', read_back: true, offset_advance: 1, at_old_end: true, receipt_durable: true },
      observed: mapFact(allReadable({ ...probe }), ({ admitted, offsets, readBack, durable }) => ({
        decision: admitted.decision,
        read_back: readBack,
        offset_advance: offsets.after - offsets.before + offsets.others,
        at_old_end: admitted.offset === offsets.before,
        receipt_durable: durable.receipt_id === admitted.receiptId && durable.event_id === admitted.eventId,
      })),
      fails: probeCode(probe),
    }),
    check('M6.C-C03', {
      expected: true,
      observed: mapFact(allReadable({ ready, watermarks }), (found) => found.ready.key !== ''),
      fails: 'M6C-B3',
    }),
  ];
}

/** The first thing that went wrong on the probe's way: published, counted, receipted. */
function probeCode({ admitted, offsets, readBack }: ProbeFacts): string {
  if (!isReadable(admitted) || admitted.value.decision !== 'ADMIT') return 'M6C-B1';
  if (!isReadable(readBack) || !readBack.value) return 'M6C-B1';
  if (!isReadable(offsets) || offsets.value.after - offsets.value.before !== 1) return 'M6C-B5';
  if (offsets.value.others !== 0 || admitted.value.offset !== offsets.value.before) return 'M6C-B5';
  return 'M6C-B2';
}

async function readWatermarks({ session }: LaneContext): Promise<Record<string, readonly Watermark[]>> {
  const log = await session.eventLog();
  const rows = await Promise.all(STREAM_TOPICS.map(async (topic) => [topic, await log.watermarks(topic)] as const));
  return Object.fromEntries(rows);
}

async function writeReady(context: LaneContext, probe: ProbeFacts, capturedAtUtc: string): Promise<EvidenceRef> {
  const { admitted, durable } = probe;
  if (!isReadable(admitted)) throw new Error(admitted.unreadable);
  if (!isReadable(durable)) throw new Error(durable.unreadable);
  const { payload } = await context.source('M6.B');
  const { matrix, key_version: keyVersion } = payload as unknown as Pick<IgReadyV1, 'matrix' | 'key_version'>;
  const { eventId, topic, partition, offset, receiptRef } = admitted.value;
  return replaceAt(context, runKey(context, 'ingest/ig_ready.json'), IgReadyV1, {
    schema: 'fp.ig_ready.v1',
    platform_run_id: getRunId(context),
    captured_at_utc: capturedAtUtc,
    written_at_utc: nowUtc(context.session.clock),
    auth_mode: handle('IG_AUTH_MODE'),
    auth_header: handle('IG_AUTH_HEADER_NAME'),
    matrix,
    smoke: { event_id: eventId, topic, partition, offset, receipt_ref: receiptRef },
    // What the gate itself put into the receipt, not what this action was built with.
    policy_rev: durable.value.policy_rev,
    environment: durable.value.environment,
    key_version: keyVersion,
    image_digest: (await readEpoch(context)).image_digest ?? '',
    writer: { identity: 'M6.C', task_arn: null, ci_run: context.session.ci.run_id, image_digest: null },
  });
}
