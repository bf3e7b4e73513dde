import type { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import type { QuarantineSummaryV1 } from '@spine-green/evidence-schemas/documents/quarantine_summary.v1';
import type { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import type { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import type { ReceiptScan } from '@spine-green/runtime/truth/receipt-scan/scan';
import type { ScanFault } from '@spine-green/runtime/truth/receipt-scan/tally';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';
import {
  type IngestTruth,
  identityFaults,
  offsetSnapshotFaults,
  type Reporter,
  staleSummaries,
  streamFaults,
  type TopicFacts,
  topicFaults,
} from '../commit.ts';

export interface CommitFacts {
  /** Ends with what the first job ended with that failed: those that work the cases, then the reporter itself. */
  readonly reporter: Fact<Reporter>;
  readonly receipts: Fact<ReceiptSummaryV1>;
  readonly quarantines: Fact<QuarantineSummaryV1>;
  readonly offsets: Fact<KafkaOffsetsSnapshotV1>;
  readonly stream: Fact<WspSummaryV1>;
  readonly truth: Fact<IngestTruth>;
  /** Every receipt and quarantine object, read by this lane. */
  readonly scan: Fact<ReceiptScan>;
  readonly topics: Fact<readonly TopicFacts[]>;
  /** What the run was pinned to. */
  readonly pins: Fact<Pins>;
  readonly streamTopics: readonly string[];
}

export interface Pins {
  readonly policy_digest: string;
  readonly run_config_digest: string;
  readonly scenario_run_id: string;
  readonly manifest_fingerprint: string;
}

export const ingestCommit = defineLane({
  id: 'M6.G',
  decide: (facts: CommitFacts, _written, context) => ({
    ...provenanceChecks(facts, context),
    ...summaryChecks(facts, context),
    ...objectChecks(facts),
  }),
  handover: ({ receipts, scan }) =>
    isReadable(receipts) && isReadable(scan)
      ? {
          counts_by_decision: { ...receipts.value.counts_by_decision },
          objects: {
            receipts: scan.value.receipts.lines,
            segments: scan.value.receipts.objects,
            bytes: scan.value.receipts.bytes,
            quarantine_records: scan.value.quarantines.records,
          },
          partitions: scan.value.partitions.map(({ topic, partition, first, last, admitted }) => ({
            topic,
            partition,
            first,
            last,
            admitted,
          })),
        }
      : undefined,
});

/** What every receipt says of the gate that wrote it, and of the run that it is of. */
const provenanceChecks = ({ scan, pins }: CommitFacts, { substrate }: DecideContext) =>
  ({
    'M6.G-C00': {
      expected: {
        environments: [substrate],
        policy_digests: [isReadable(pins) ? pins.value.policy_digest : null],
        run_config_digests: [isReadable(pins) ? pins.value.run_config_digest : null],
        offset_kinds: ['kafka_offset'],
      },
      observed: mapFact(scan, ({ receipts }) => ({
        environments: receipts.environments,
        policy_digests: receipts.policyDigests,
        run_config_digests: receipts.runConfigDigests,
        offset_kinds: receipts.offsetKinds,
      })),
      fails: 'M6G-B0',
    },
    'M6.G-C07': {
      expected: {
        ...NONE,
        scenario_run_ids: [isReadable(pins) ? pins.value.scenario_run_id : null],
        manifest_fingerprints: [isReadable(pins) ? pins.value.manifest_fingerprint : null],
      },
      observed: mapFact(scan, (found) => ({
        ...faultsOf(found, 'foreign'),
        scenario_run_ids: found.receipts.scenarioRunIds,
        manifest_fingerprints: found.receipts.manifestFingerprints,
      })),
      fails: 'M6G-B0',
    },
  }) as const;

const summaryChecks = (facts: CommitFacts, { platformRunId }: DecideContext) => {
  const { reporter, receipts, quarantines, offsets, stream, truth, scan, topics, streamTopics } = facts;
  const all = allReadable({ reporter, receipts, quarantines, offsets, stream, truth, scan });
  return {
    'M6.G-C01': {
      expected: { stale: [], identity: [], stream: [] },
      observed: mapFact(all, (read) => ({
        stale: staleSummaries(read, platformRunId),
        identity: identityFaults(read),
        stream: streamFaults(read.stream, read.truth),
      })),
      fails: 'M6G-B1',
    },
    'M6.G-C02': {
      expected: { topics: streamTopics, faults: [], snapshot: [] },
      observed: mapFact(allReadable({ topics, truth, offsets, scan }), (read) => ({
        topics: read.topics.map(({ topic }) => topic),
        faults: read.topics.flatMap((one) => topicFaults(one, read.truth, platformRunId)),
        snapshot: offsetSnapshotFaults(read.offsets, read.scan.partitions),
      })),
      fails: 'M6G-B2',
    },
    'M6.G-C03': {
      expected: { ambiguous: 0, open_rows: 0 },
      observed: mapFact(allReadable({ receipts, truth }), (read) => ({
        ambiguous: read.receipts.counts_by_decision.PUBLISH_AMBIGUOUS,
        open_rows: read.truth.openRows,
      })),
      fails: 'M6G-B3',
    },
    'M6.G-C04': {
      expected: { admitted: { $above: 0 }, by_topic: streamTopics.map(() => ({ $above: 0 })) },
      observed: mapFact(scan, ({ receipts: stored }) => ({
        admitted: stored.byDecision.ADMIT ?? 0,
        by_topic: streamTopics.map((topic) => stored.admittedByTopic[topic] ?? 0),
      })),
      fails: 'M6G-B4',
    },
  } as const;
};

/** The objects themselves, each cause of a disagreement under a check of its own (04, section 4.4). */
const objectChecks = ({ scan, truth }: CommitFacts) =>
  ({
    'M6.G-C05': {
      expected: { missing: NONE, unknown: NONE, pending: NONE },
      observed: mapFact(scan, (found) => ({
        missing: faultsOf(found, 'missing'),
        unknown: faultsOf(found, 'unknown'),
        pending: faultsOf(found, 'pending'),
      })),
      fails: 'M6G-B1',
    },
    'M6.G-C06': { expected: NONE, observed: mapFact(scan, (found) => faultsOf(found, 'altered')), fails: 'M6G-B1' },
    'M6.G-C08': { expected: NONE, observed: mapFact(scan, (found) => faultsOf(found, 'identity')), fails: 'M6G-B1' },
    'M6.G-C09': { expected: NONE, observed: mapFact(scan, (found) => faultsOf(found, 'gap')), fails: 'M6G-B2' },
    'M6.G-C10': {
      expected: { ...NONE, by_decision: isReadable(truth) ? countsOf(truth.value) : null },
      observed: mapFact(scan, (found) => ({ ...faultsOf(found, 'count'), by_decision: found.receipts.byDecision })),
      fails: 'M6G-B1',
    },
  }) as const;

const NONE = { count: 0, samples: [] } as const;

/** How often one fault was found, with the first samples of it. */
const faultsOf = ({ faults, samples }: ReceiptScan, fault: ScanFault) => ({
  count: faults[fault],
  samples: samples.filter((one) => one.fault === fault).map(({ ref, detail }) => `${ref}: ${detail}`),
});

/** Receipts by decision as the tables count them, without the ones that nobody got. */
function countsOf({ receipts }: IngestTruth): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { decision, count: number } of receipts) counts.set(decision, (counts.get(decision) ?? 0) + number);
  return Object.fromEntries(counts);
}
