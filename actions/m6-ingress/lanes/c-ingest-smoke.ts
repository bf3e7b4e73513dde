import { handle } from '@spine-green/evidence-schemas';
import { IgReadyV1 } from '@spine-green/evidence-schemas/documents/ig_ready.v1';
import type { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { meets } from '../../lib/checks/meets.ts';
import type { Reply } from '../../lib/handovers/m6.ts';
import { derivedDocument, type PlannedDocument } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';

/** What the gate that runs now was given to work with. */
export interface Posture {
  readonly environment: string;
  /** Schemes of the distinct object stores in its environment. */
  readonly object_stores: readonly string[];
  readonly event_log: string;
  /** Task definition that runs, and the one that these values were read from. */
  readonly running_definition: string;
  readonly mapped_definition: string;
  readonly image_digest: string;
  /** Kind of the running stack's log. */
  readonly stack_log: string;
}

export interface AdmittedProbe {
  readonly decision: string;
  readonly receiptId: string;
  readonly receiptRef: string;
  readonly eventId: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

/** What became of one probe; each part is read on its own, so that the check can name what is missing. */
export interface ProbeFacts {
  readonly sentSha256: string;
  readonly admitted: Fact<AdmittedProbe>;
  /** End offset of the probe's partition before and after, and what all other partitions of its topic gained. */
  readonly offsets: Fact<{ readonly before: number; readonly after: number; readonly others: number }>;
  /** Digest of the record at the acknowledged position. */
  readonly readBack: Fact<string>;
  /** The receipt as it lies in the object store. */
  readonly durable: Fact<ReceiptV1>;
}

/** What M6.B proved of the gate. */
export interface ProvenGate {
  readonly auth_header: string;
  readonly matrix: readonly {
    readonly case: string;
    readonly expected: { readonly status: number };
    readonly observed: Reply;
  }[];
  readonly key_version: number;
}

interface EndOffset {
  readonly partition: number;
  readonly high: number;
}

export interface SmokeFacts {
  readonly posture: Fact<Posture>;
  readonly probe: ProbeFacts;
  readonly gate: Fact<ProvenGate>;
  /** End offsets of the stream's topics before anything of the run was streamed: the basis of the commit lane. */
  readonly watermarks: Fact<Ends>;
}

export const READY = 'ingest/ig_ready.json';

export const ingestSmoke = defineLane({
  id: 'M6.C',
  documents: (facts: SmokeFacts, context) => ({ ready: readyOf(facts, context) }),
  decide: ({ posture, probe, watermarks }: SmokeFacts, written, { substrate }) => ({
    'M6.C-C01': {
      expected: {
        environment: substrate,
        object_stores: [substrate === 'embedded' ? 'dir' : 's3'],
        event_log: substrate === 'dev_min' ? 'kafka' : isReadable(posture) ? posture.value.stack_log : null,
        running_definition: isReadable(posture) ? posture.value.mapped_definition : null,
      },
      observed: mapFact(posture, ({ environment, object_stores, event_log, running_definition }) => ({
        environment,
        object_stores,
        event_log,
        running_definition,
      })),
      fails: 'M6C-B4',
    },
    'M6.C-C02': {
      expected: {
        decision: 'ADMIT',
        record_sha256: probe.sentSha256,
        offset_advance: 1,
        others_advance: 0,
        offset: isReadable(probe.offsets) ? probe.offsets.value.before : null,
        durable_receipt: isReadable(probe.admitted) ? idsOf(probe.admitted.value) : null,
      },
      observed: mapFact(allReadable(partsOf(probe)), ({ admitted, offsets, readBack, durable }) => ({
        decision: admitted.decision,
        record_sha256: readBack,
        offset_advance: offsets.after - offsets.before,
        others_advance: offsets.others,
        offset: admitted.offset,
        durable_receipt: { receipt_id: durable.receipt_id, event_id: durable.event_id },
      })),
      fails: probeCode(probe),
    },
    'M6.C-C03': {
      expected: { key: { $non_empty: true }, version_id: { $non_empty: true }, topics: { $above: 0 } },
      observed: mapFact(allReadable({ ready: written.ready, watermarks }), (found) => ({
        key: found.ready.key,
        version_id: found.ready.version_id,
        topics: Object.values(found.watermarks).filter((partitions) => partitions.length > 0).length,
      })),
      fails: 'M6C-B3',
    },
  }),
  handover: ({ probe: { admitted }, watermarks }) =>
    isReadable(admitted) && isReadable(watermarks)
      ? { smoke: smokeOf(admitted.value), watermarks_before: watermarks.value }
      : undefined,
});

/** End offsets by topic. */
export type Ends = Readonly<Record<string, readonly EndOffset[]>>;

/** The ends that an earlier attempt recorded stand, partition by partition: a later one may come after the stream. */
export const earliestEnds = (now: Ends, earlier: Ends): Ends =>
  Object.fromEntries(
    Object.entries(now).map(([topic, marks]) => [
      topic,
      marks.map(({ partition, high }) => ({
        partition,
        high: earlier[topic]?.find((one) => one.partition === partition)?.high ?? high,
      })),
    ]),
  );

const partsOf = ({ admitted, offsets, readBack, durable }: ProbeFacts) => ({ admitted, offsets, readBack, durable });

const idsOf = ({ receiptId, eventId }: AdmittedProbe) => ({ receipt_id: receiptId, event_id: eventId });

const smokeOf = ({ eventId, topic, partition, offset, receiptRef }: AdmittedProbe) => ({
  event_id: eventId,
  topic,
  partition,
  offset,
  receipt_ref: receiptRef,
});

/** The first thing that went wrong on the probe's way: published, counted, receipted. */
function probeCode({ admitted, offsets, readBack, sentSha256 }: ProbeFacts): 'M6C-B1' | 'M6C-B2' | 'M6C-B5' {
  if (!isReadable(admitted) || admitted.value.decision !== 'ADMIT') return 'M6C-B1';
  if (!isReadable(readBack) || readBack.value !== sentSha256) return 'M6C-B1';
  if (!isReadable(offsets) || offsets.value.after - offsets.value.before !== 1) return 'M6C-B5';
  if (offsets.value.others !== 0 || admitted.value.offset !== offsets.value.before) return 'M6C-B5';
  return 'M6C-B2';
}

/** What the gate itself put into its receipt, what its task runs, and what M6.B proved; nothing that is only hoped. */
function readyOf({ posture, probe, gate }: SmokeFacts, context: DecideContext): Fact<PlannedDocument> {
  const read = allReadable({ posture, admitted: probe.admitted, durable: probe.durable, gate });
  if (!isReadable(read)) return read;
  const { admitted, durable, gate: proven } = read.value;
  return fact(
    derivedDocument(READY, IgReadyV1, {
      schema: 'fp.ig_ready.v1',
      platform_run_id: durable.platform_run_id,
      captured_at_utc: context.gatheredAtUtc,
      written_at_utc: context.gatheredAtUtc,
      auth_mode: durable.actor.auth_mode as IgReadyV1['auth_mode'],
      auth_header: proven.auth_header as IgReadyV1['auth_header'],
      matrix: matrixOf(proven) as IgReadyV1['matrix'],
      smoke: smokeOf(admitted),
      policy_rev: durable.policy_rev,
      environment: durable.environment,
      key_version: proven.key_version,
      image_digest: read.value.posture.image_digest,
      writer: { identity: 'M6.C', task_arn: null, ci_run: context.ci.run_id, image_digest: null },
    }),
  );
}

const matrixOf = ({ matrix }: ProvenGate) =>
  matrix.map(({ case: name, expected, observed }) => ({
    case: name,
    expected,
    observed,
    pass: meets(expected, observed),
  }));

export const PROBE_TOPIC = handle('FP_BUS_AUDIT_V1');
