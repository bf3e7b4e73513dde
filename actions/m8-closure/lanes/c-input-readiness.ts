import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { plainLane } from '../../lib/run/lane.ts';
import { type IngressTruth, readIngressTruth } from '../ingress-truth.ts';
import {
  type ClosureInputs,
  foreignInputs,
  rangeFaults,
  readClosureInputs,
  staleCounts,
  unreadableInputs,
} from '../inputs.ts';

export interface InputFacts {
  readonly inputs: ClosureInputs;
  readonly truth: Fact<IngressTruth>;
}

export const inputReadiness = plainLane<InputFacts>({
  id: 'M8.C',
  gather: async (context) => ({
    inputs: await readClosureInputs(context),
    truth: await observe(async () => readIngressTruth(await context.session.database(), context.platformRunId ?? '')),
  }),
  decide: ({ inputs, truth }, { platformRunId }) => {
    const { receipt_summary: receipts, quarantine_summary: quarantines } = inputs;
    const { kafka_offsets: ingest, rtdl_offsets: rtdl } = inputs;
    return [
      check('M8.C-C01a', { expected: [], observed: fact(unreadableInputs(inputs)), fails: 'M8C-B1' }),
      check('M8.C-C02', {
        expected: { of_another_run: [], ambiguous: 0, open: 0, stale: [] },
        observed: mapFact(allReadable({ receipts, quarantines, truth }), (read) => ({
          of_another_run: foreignInputs(inputs, platformRunId),
          ambiguous: read.receipts.counts_by_decision.PUBLISH_AMBIGUOUS,
          open: read.truth.open,
          stale: staleCounts(read.receipts, read.quarantines, read.truth),
        })),
        fails: 'M8C-B2',
      }),
      check('M8.C-C03', {
        expected: [],
        observed: mapFact(allReadable({ ingest, rtdl, truth }), (read) =>
          rangeFaults(read.ingest, read.rtdl, read.truth),
        ),
        fails: 'M8C-B3',
      }),
    ];
  },
  payload: ({ truth }) => ({
    receipts: isReadable(truth) ? truth.value.receipts : [],
    admitted: isReadable(truth) ? truth.value.admitted : [],
  }),
});
