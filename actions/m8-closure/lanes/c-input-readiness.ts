import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import type { DecisionLaneTruth } from '../../lib/decision-lane/truth.ts';
import { defineLane } from '../../lib/run/lane.ts';
import type { LivePartition } from '../anchors.ts';
import { type CaseLabelTruth, staleCases } from '../cased.ts';
import { staleChain } from '../decided.ts';
import type { IngressTruth } from '../ingress-truth.ts';
import { type ClosureInputs, foreignInputs, rangeFaults, staleCounts, unreadableInputs } from '../inputs.ts';

export interface InputFacts {
  readonly inputs: ClosureInputs;
  readonly truth: Fact<IngressTruth>;
  /** Ledgers and audit of the decision lane. */
  readonly lane: Fact<DecisionLaneTruth>;
  readonly cases: Fact<CaseLabelTruth>;
  /** What the log holds now of the topics that the snapshots name. */
  readonly live: Fact<readonly LivePartition[]>;
}

export const inputReadiness = defineLane({
  id: 'M8.C',
  decide: ({ inputs, truth, lane, cases, live }: InputFacts, _written, { platformRunId }) => {
    const { receipt_summary: receipts, quarantine_summary: quarantines } = inputs;
    const { decision_summary: decision, action_summary: action, audit_summary: audit } = inputs;
    const { case_summary: cased, label_summary: labels } = inputs;
    const { kafka_offsets: ingest, rtdl_offsets: rtdl } = inputs;
    return {
      'M8.C-C01': { expected: [], observed: fact(unreadableInputs(inputs)), fails: 'M8C-B1' },
      'M8.C-C02': {
        expected: { of_another_run: [], ambiguous: 0, open: 0, stale: [] },
        observed: mapFact(
          allReadable({ receipts, quarantines, truth, decision, action, audit, lane, cased, labels, cases }),
          (read) => ({
            of_another_run: foreignInputs(inputs, platformRunId),
            ambiguous: read.receipts.counts_by_decision.PUBLISH_AMBIGUOUS,
            open: read.truth.open,
            stale: [
              ...staleCounts(read.receipts, read.quarantines, read.truth),
              ...staleChain(read, read.lane),
              ...staleCases({ cases: read.cased, labels: read.labels }, read.cases),
            ],
          }),
        ),
        fails: 'M8C-B2',
      },
      'M8.C-C03': {
        expected: [],
        observed: mapFact(allReadable({ ingest, rtdl, truth, live }), (read) =>
          rangeFaults(read.ingest, read.rtdl, { admitted: read.truth.admitted, live: read.live }),
        ),
        fails: 'M8C-B3',
      },
    };
  },
  handover: ({ truth }) =>
    isReadable(truth) ? { receipts: truth.value.receipts, admitted: truth.value.admitted } : undefined,
});
