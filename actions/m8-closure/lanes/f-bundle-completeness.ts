import type { ReceiptScan } from '@spine-green/runtime/truth/receipt-scan/scan';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import {
  type Authorship,
  foreignObjects,
  missingObjects,
  type NewestVersions,
  type WrittenVersion,
} from '../bundle.ts';
import { type ClosureSet, newestMarker } from '../closure-set.ts';

export interface BundleFacts {
  readonly set: ClosureSet;
  readonly newest: Fact<NewestVersions>;
  readonly history: Fact<readonly WrittenVersion[]>;
  readonly by: Fact<Authorship>;
  /** Every receipt and quarantine object of the run, read to its last line beside the index and the log. */
  readonly scan: Fact<ReceiptScan>;
  /** What every receipt has to carry. */
  readonly pins: Fact<ReceiptPins>;
  /** Objects that an index of an earlier phase lists and that do not read back as listed. */
  readonly recorded: Fact<RecordedEvidence>;
}

export interface ReceiptPins {
  readonly runConfigDigest: string;
  readonly scenarioRunId: string;
}

export interface RecordedEvidence {
  /** Phases whose index was read. */
  readonly phases: readonly string[];
  readonly objects: number;
  readonly faults: readonly string[];
}

/** Phases that are closed before this one; each left an index. */
const EARLIER = ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7'] as const;

const SAMPLES_MAX = 20;

export const bundleCompleteness = defineLane({
  id: 'M8.F',
  decide: (facts: BundleFacts, _written, { platformRunId, substrate }) => {
    const { set, newest, history, by, scan, pins, recorded } = facts;
    return {
      'M8.F-C01': { expected: [], observed: fact(missingObjects(set)), fails: 'M8F-B1' },
      'M8.F-C02': {
        expected: [],
        observed: mapFact(allReadable({ newest, history, by }), (read) => foreignObjects(set, read, platformRunId)),
        fails: 'M8F-B2',
      },
      'M8.F-C03': {
        expected: {
          faults: [],
          receipts: { $at_least: 1 },
          environments: [substrate],
          run_config_digests: isReadable(pins) ? [pins.value.runConfigDigest] : null,
          scenario_run_ids: isReadable(pins) ? [pins.value.scenarioRunId] : null,
          offset_kinds: ['kafka_offset'],
        },
        observed: mapFact(allReadable({ scan, pins }), (read) => ({
          faults: faultsOf(read.scan),
          receipts: read.scan.receipts.lines,
          environments: read.scan.receipts.environments,
          run_config_digests: read.scan.receipts.runConfigDigests,
          scenario_run_ids: read.scan.receipts.scenarioRunIds,
          offset_kinds: read.scan.receipts.offsetKinds,
        })),
        fails: 'M8F-B1',
      },
      'M8.F-C04': {
        expected: { phases: EARLIER, objects: { $at_least: 1 }, faults: [] },
        observed: mapFact(recorded, (read) => ({ ...read, faults: read.faults.slice(0, SAMPLES_MAX) })),
        fails: 'M8F-B1',
      },
    };
  },
  handover: ({ set, scan }) => {
    const marker = newestMarker(set);
    if (marker === undefined || !isReadable(scan)) return undefined;
    const { receipts, quarantines, partitions } = scan.value;
    return {
      marker_key: marker.key,
      bundle_root_sha256: marker.document.bundle_root_sha256,
      receipts: {
        lines: receipts.lines,
        objects: receipts.objects,
        by_decision: { ...receipts.byDecision },
        admitted_by_topic: { ...receipts.admittedByTopic },
      },
      quarantines: { records: quarantines.records, by_reason: { ...quarantines.byReason } },
      log: {
        admitted: sum(partitions.map(({ admitted }) => admitted)),
        copies: sum(partitions.map(({ copies }) => copies)),
        unreceipted: sum(partitions.map(({ unreceipted }) => unreceipted)),
      },
    };
  },
});

/** How often each fault was found, and the first ones by their place. */
const faultsOf = ({ faults, samples }: ReceiptScan): readonly string[] => [
  ...Object.entries(faults)
    .filter(([, times]) => times > 0)
    .map(([fault, times]) => `${fault}: ${times}`),
  ...samples.slice(0, SAMPLES_MAX).map(({ fault, ref, detail }) => `${fault} ${ref}: ${detail}`),
];

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
