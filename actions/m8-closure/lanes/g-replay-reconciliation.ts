import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import type { DecisionLaneTruth } from '../../lib/decision-lane/truth.ts';
import { defineLane } from '../../lib/run/lane.ts';
import {
  type AnchorSources,
  type AnchorTruth,
  type ArchivedSet,
  anchorFaults,
  type LivePartition,
  type SpotRead,
  spotFaults,
} from '../anchors.ts';
import { type CaseLabelTruth, caseFaults } from '../cased.ts';
import type { ClosureSet } from '../closure-set.ts';
import { decisionFaults } from '../decided.ts';
import { type ArchiveTruth, type IngressTruth, type ObjectTruth, receiptsOf } from '../ingress-truth.ts';
import { reconciliationFaults, reportFaults } from '../reconciled.ts';

export interface ReplayFacts {
  readonly set: Pick<ClosureSet, 'run_report' | 'reconciliation' | 'replay_anchors'>;
  /** The snapshots that the anchors name, by their versions. */
  readonly sources: Fact<AnchorSources>;
  /** The versions of them that P8 judged. */
  readonly judged: Fact<AnchorTruth['judged']>;
  readonly truth: Fact<IngressTruth>;
  readonly archive: Fact<ArchiveTruth>;
  /** Ledgers and audit of the decision lane. */
  readonly lane: Fact<DecisionLaneTruth>;
  readonly cases: Fact<CaseLabelTruth>;
  /** Segments by partition, from the ledger and the listing of the store. */
  readonly archived: Fact<readonly ArchivedSet[]>;
  /** Receipts and quarantine as M8.F read them in their objects. */
  readonly objects: Fact<ObjectTruth>;
  /** Rows that the stream producer says that it sent and had answered. */
  readonly emitted: Fact<number>;
  readonly spots: Fact<readonly SpotRead[]>;
  readonly live: Fact<readonly LivePartition[]>;
  readonly clusterId: Fact<string>;
}

export const replayReconciliation = defineLane({
  id: 'M8.G',
  decide: (facts: ReplayFacts) => {
    const { set, sources, judged, truth, archive, lane, cases, archived, objects, emitted, spots, live, clusterId } =
      facts;
    const { run_report: report, reconciliation, replay_anchors: anchors } = set;
    return {
      'M8.G-C01': {
        expected: [],
        observed: mapFact(allReadable({ anchors, sources, judged, truth, archived, live, clusterId }), (read) =>
          anchorFaults(read.anchors.document, read.sources, {
            judged: read.judged,
            ingress: read.truth,
            live: read.live,
            clusterId: read.clusterId,
            archive: read.archived,
          }),
        ),
        fails: 'M8G-B1',
      },
      'M8.G-C02': {
        expected: [],
        observed: mapFact(allReadable({ reconciliation, report, truth, archive, objects, emitted }), (read) => {
          const { truth: ingress, archive: kept, objects: found, emitted: sent } = read;
          const all = { ingress, archive: kept, objects: found, emitted: sent };
          return [
            ...reconciliationFaults(read.reconciliation.document, all, read.report.sha256),
            ...reportFaults(read.report.document, all),
          ];
        }),
        fails: 'M8G-B2',
      },
      'M8.G-C02b': {
        expected: [],
        observed: mapFact(allReadable({ reconciliation, report, lane }), (read) =>
          decisionFaults(read.report.document, read.reconciliation.document, read.lane),
        ),
        fails: 'M8G-B2',
      },
      'M8.G-C02c': {
        expected: [],
        observed: mapFact(allReadable({ reconciliation, report, cases }), (read) =>
          caseFaults(read.report.document, read.reconciliation.document, read.cases),
        ),
        fails: 'M8G-B2',
      },
      'M8.G-C03': {
        expected: [],
        observed: mapFact(allReadable({ spots, truth }), (read) =>
          spotFaults(read.spots, receiptsOf(read.truth, { decision: 'ADMIT' })),
        ),
        fails: 'M8G-B1',
      },
    };
  },
  handover: ({ set: { replay_anchors: anchors }, emitted, spots }) =>
    isReadable(anchors) && isReadable(emitted) && isReadable(spots)
      ? {
          anchors: { ...anchors.value.document.counts },
          emitted: emitted.value,
          spots_read: spots.value.length,
        }
      : undefined,
});
