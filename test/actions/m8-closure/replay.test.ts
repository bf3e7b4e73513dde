import { describe, expect, test } from 'vitest';
import { spotsOf } from '../../../actions/m8-closure/anchors.ts';
import { type ReplayFacts, replayReconciliation } from '../../../actions/m8-closure/lanes/g-replay-reconciliation.ts';
import {
  CLUSTER,
  closureSet,
  documents,
  evidence,
  TOPIC,
  truth,
  unreadable,
} from '../../support/closure/closed-run.ts';
import { codesFor } from '../../support/decided-lane.ts';

const good: ReplayFacts = {
  set: closureSet,
  sources: { value: { ingest: documents.ingest, rtdl: documents.rtdl } },
  truth: { value: truth },
  emitted: { value: 400 },
  spots: { value: spotsOf(documents.anchors).map((spot) => ({ ...spot, found: 'of the run' })) },
  clusterId: CLUSTER,
};

const { anchors, reconciliation, report } = documents;
const anchored = (changes: Partial<typeof anchors>): Partial<ReplayFacts['set']> => ({
  replay_anchors: evidence({ ...anchors, ...changes }),
});
const reconciled = (changes: Partial<typeof reconciliation>): Partial<ReplayFacts['set']> => ({
  reconciliation: evidence({ ...reconciliation, ...changes }),
});
const reported = (changes: Partial<typeof report.ingress>): Partial<ReplayFacts['set']> => ({
  run_report: evidence({ ...report, ingress: { ...report.ingress, ...changes } }),
});
const counted = (changes: Partial<typeof truth>): Partial<ReplayFacts> => ({
  truth: { value: { ...truth, ...changes } },
});
const spot = { topic: TOPIC, partition: 0, offset: 0 };

describe('replay and reconciliation', () => {
  test('the first and the last place of each range are looked at', () => {
    expect(spotsOf(anchors).map(({ offset }) => offset)).toEqual([0, 399]);
  });

  test.each<{ given: string; set?: Partial<ReplayFacts['set']>; facts?: Partial<ReplayFacts>; codes: string[] }>([
    { given: 'anchors and figures that hold', codes: [] },
    {
      given: 'no anchors for admissions',
      set: anchored({ anchors: { ingest: [], rtdl_core: [] }, counts: { ingest_anchors: 0, rtdl_anchors: 0 } }),
      codes: ['M8G-B1'],
    },
    {
      given: 'a count that is no length',
      set: anchored({ counts: { ingest_anchors: 2, rtdl_anchors: 1 } }),
      codes: ['M8G-B1'],
    },
    { given: 'anchors that were changed', set: anchored({ basis_digest: '0'.repeat(64) }), codes: ['M8G-B1'] },
    { given: 'anchors of another cluster', set: anchored({ kafka_cluster_id: 'cluster-2' }), codes: ['M8G-B1'] },
    { given: 'a cluster that is gone', facts: { clusterId: null }, codes: ['M8G-B1'] },
    {
      given: 'admissions after the anchors',
      facts: counted({ admitted: [{ topic: TOPIC, partition: 0, events: 400, first_offset: 0, last_offset: 400 }] }),
      codes: ['M8G-B1'],
    },
    {
      given: 'a consumed partition without an anchor',
      facts: {
        sources: {
          value: {
            ingest: documents.ingest,
            rtdl: {
              ...documents.rtdl,
              groups: documents.rtdl.groups.map((group) => ({ ...group, stream_id: 'another' })),
            },
          },
        },
      },
      codes: ['M8G-B1'],
    },
    { given: 'sources that cannot be read', facts: { sources: unreadable }, codes: ['M8G-B1'] },
    { given: 'a failed reconciliation', set: reconciled({ status: 'FAIL' }), codes: ['M8G-B2'] },
    {
      given: 'an identity that does not hold',
      set: reconciled({ checks: { ...reconciliation.checks, R4: false } }),
      codes: ['M8G-B2'],
    },
    {
      given: 'an identity that was left out',
      set: reconciled({ checks: { R1: true } }),
      codes: ['M8G-B2'],
    },
    {
      given: 'a negative delta',
      set: reconciled({ deltas: { ...reconciliation.deltas, received_minus_admit: -1 } }),
      codes: ['M8G-B2'],
    },
    {
      given: 'a delta that is not the difference',
      set: reconciled({ deltas: { ...reconciliation.deltas, sent_minus_received: 1 } }),
      codes: ['M8G-B2'],
    },
    { given: 'no delta', set: reconciled({ deltas: {} }), codes: ['M8G-B2'] },
    { given: 'a report that counts too much', set: reported({ admit: 401, received: 401 }), codes: ['M8G-B2'] },
    { given: 'a stream that says less', facts: { emitted: { value: 399 } }, codes: ['M8G-B2'] },
    { given: 'a stream that says more', facts: { emitted: { value: 401 } }, codes: ['M8G-B2'] },
    { given: 'an open admission', facts: counted({ open: 1 }), codes: ['M8G-B2'] },
    { given: 'no stream summary', facts: { emitted: unreadable }, codes: ['M8G-B2'] },
    {
      given: 'an anchored place that is gone',
      facts: { spots: { value: [{ ...spot, found: 'nothing' }] } },
      codes: ['M8G-B1'],
    },
    {
      given: 'an anchored place of another run',
      facts: { spots: { value: [{ ...spot, found: 'of another run' }] } },
      codes: ['M8G-B1'],
    },
    { given: 'nothing was looked at', facts: { spots: { value: [] } }, codes: ['M8G-B1'] },
    { given: 'a log that does not answer', facts: { spots: unreadable }, codes: ['M8G-B1'] },
  ])('$given: $codes', ({ set = {}, facts = {}, codes }) => {
    expect(codesFor(replayReconciliation, { ...good, set: { ...closureSet, ...set }, ...facts })).toEqual(codes);
  });

  test('a push that was sent again is explained by its duplicate', () => {
    const again = [...truth.receipts, { principal: 'wsp', decision: 'DUPLICATE', count: 50 }];
    const facts = {
      ...good,
      ...counted({ receipts: again }),
      set: {
        ...closureSet,
        ...reported({ sent: 450, received: 450, received_wsp: 450, duplicate: 50 }),
        ...reconciled({ deltas: { ...reconciliation.deltas, received_minus_admit: 50 } }),
      },
    };
    expect(codesFor(replayReconciliation, facts)).toEqual([]);
  });
});
