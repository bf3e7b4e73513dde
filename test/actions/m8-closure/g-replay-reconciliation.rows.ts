import { spotsOf } from '../../../actions/m8-closure/anchors.ts';
import { type ReplayFacts, replayReconciliation } from '../../../actions/m8-closure/lanes/g-replay-reconciliation.ts';
import {
  archive,
  CLUSTER,
  cases,
  closureSet,
  documents,
  evidence,
  lane,
  live,
  objects,
  TOPIC,
  truth,
  unreadable,
} from '../../support/closure/closed-run.ts';
import { type LaneRow, laneRows } from '../../support/decided-lane.ts';

const { anchors, reconciliation, report } = documents;
const facts: ReplayFacts = {
  set: closureSet,
  sources: { value: { ingest: documents.ingest, rtdl: documents.rtdl } },
  judged: { value: { ingest: anchors.source_refs.ingest_offsets_ref, rtdl: anchors.source_refs.rtdl_offsets_ref } },
  truth: { value: truth },
  archive: { value: archive },
  lane: { value: lane },
  cases: { value: cases },
  archived: { value: anchors.archive },
  objects: { value: objects },
  emitted: { value: 400 },
  spots: { value: spotsOf(anchors).map((spot) => ({ ...spot, found: 'of the run' })) },
  live: { value: live },
  clusterId: { value: CLUSTER },
};

type Changes = Partial<Omit<ReplayFacts, 'set'>> & { readonly set?: Partial<ReplayFacts['set']> };
const changed = (changes: Changes): ReplayFacts => ({ ...facts, ...changes, set: { ...closureSet, ...changes.set } });
const failing = (given: string, changes: Changes, fails: Record<string, string>): LaneRow<ReplayFacts> => ({
  given,
  facts: changed(changes),
  fails,
});
const ANCHORS = { 'M8.G-C01': 'M8G-B1' };
const RECONCILED = { 'M8.G-C02': 'M8G-B2' };
const DECIDED = { 'M8.G-C02b': 'M8G-B2' };
const CASED = { 'M8.G-C02c': 'M8G-B2' };
const SPOTS = { 'M8.G-C03': 'M8G-B1' };

const anchored = (changes: Partial<typeof anchors>): Changes => ({
  set: { replay_anchors: evidence({ ...anchors, ...changes }) },
});
const reconciled = (changes: Partial<typeof reconciliation>): Changes => ({
  set: { reconciliation: evidence({ ...reconciliation, ...changes }) },
});
const reported = (changes: Partial<typeof report.ingress>): Changes => ({
  set: { run_report: evidence({ ...report, ingress: { ...report.ingress, ...changes } }) },
});
const counted = (changes: Partial<typeof truth>): Changes => ({ truth: { value: { ...truth, ...changes } } });
const found = (changes: Partial<typeof objects>): Changes => ({ objects: { value: { ...objects, ...changes } } });
const kept = (changes: Partial<typeof archive>): Changes => ({ archive: { value: { ...archive, ...changes } } });
const decided = (changes: Partial<typeof lane>): Changes => ({ lane: { value: { ...lane, ...changes } } });
const toldOf = (changes: Partial<typeof report.rtdl>): Changes => ({
  set: { run_report: evidence({ ...report, rtdl: { ...report.rtdl, ...changes } }) },
});
const cased = (changes: Partial<typeof cases>): Changes => ({ cases: { value: { ...cases, ...changes } } });
const toldOfCases = (changes: Partial<typeof report.case_labels.summary>): Changes => ({
  set: {
    run_report: evidence({
      ...report,
      case_labels: { ...report.case_labels, summary: { ...report.case_labels.summary, ...changes } },
    }),
  },
});
const { R11: _, ...withoutR11 } = reconciliation.checks;
const spot = { topic: TOPIC, partition: 0, offset: 0 };
const [ingested] = anchors.anchors.ingest;
const [consumed] = anchors.anchors.rtdl_core;
const [segments] = anchors.archive;
if (ingested === undefined || consumed === undefined || segments === undefined) throw new Error('the sample is empty');

/** Fifty pushes whose answer was lost and that were sent again: each left a DUPLICATE. */
const again = changed({
  ...counted({ receipts: [...truth.receipts, { principal: 'wsp', decision: 'DUPLICATE', count: 50 }] }),
  ...found({ receipts: 450, byDecision: { ADMIT: 400, DUPLICATE: 50 } }),
  set: {
    ...reported({
      ...{ sent: 450, received: 450, received_wsp: 450, duplicate: 50 },
      by_principal: { wsp: { ADMIT: 400, DUPLICATE: 50 } },
    }).set,
    ...reconciled({ deltas: { ...reconciliation.deltas, received_minus_admit: 50 } }).set,
  },
});
/** A copy of an admitted event on the log: recorded by the gate, archived like the first. */
const copied = changed({
  ...counted({ anomalies: { DUPLICATE_PUBLISH: 1 } }),
  ...found({ copies: 1 }),
  ...kept({ seen: 401, recordsByTopic: { [TOPIC]: 401 } }),
  set: {
    run_report: evidence({
      ...report,
      archive: {
        ...report.archive,
        summary: { ...report.archive.summary, seen_total: 401, archived_total: 401 },
      },
    }),
  },
});

export const rows = [
  laneRows(replayReconciliation, {
    passing: [
      { given: 'anchors and figures that hold', facts },
      { given: 'pushes that were sent again', facts: again },
      { given: 'a copy that the gate recorded', facts: copied },
    ],
    failing: [
      failing(
        'no anchors for admissions',
        anchored({ anchors: { ingest: [], rtdl_core: [] }, counts: { ingest_anchors: 0, rtdl_anchors: 0 } }),
        ANCHORS,
      ),
      failing('a count that is no length', anchored({ counts: { ingest_anchors: 2, rtdl_anchors: 1 } }), ANCHORS),
      failing('anchors that were changed', anchored({ basis_digest: '0'.repeat(64) }), ANCHORS),
      failing('anchors of another cluster', anchored({ kafka_cluster_id: 'cluster-2' }), ANCHORS),
      failing('a log of another cluster', { clusterId: { value: 'cluster-2' } }, ANCHORS),
      failing(
        'an older snapshot than the one that was judged',
        {
          judged: {
            value: {
              ingest: { ...anchors.source_refs.ingest_offsets_ref, version_id: '000002' },
              rtdl: anchors.source_refs.rtdl_offsets_ref,
            },
          },
        },
        ANCHORS,
      ),
      failing('a judgement that cannot be read', { judged: unreadable }, ANCHORS),
      failing(
        'admissions after the anchors',
        counted({ admitted: [{ topic: TOPIC, partition: 0, events: 400, first_offset: 0, last_offset: 400 }] }),
        ANCHORS,
      ),
      failing(
        'a log that ends before the anchors',
        { live: { value: [{ topic: TOPIC, partition: 0, low: 0, high: 399 }] } },
        ANCHORS,
      ),
      failing(
        'a log that dropped the first records',
        { live: { value: [{ topic: TOPIC, partition: 0, low: 1, high: 402 }] } },
        ANCHORS,
      ),
      failing('a log that does not answer', { live: unreadable }, ANCHORS),
      failing(
        'a consumed partition without an anchor',
        {
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
        ANCHORS,
      ),
      failing('sources that cannot be read', { sources: unreadable }, ANCHORS),
      failing(
        'an archive of other bytes',
        { archived: { value: [{ ...segments, set_digest: '0'.repeat(64) }] } },
        ANCHORS,
      ),
      failing('an archive that lacks a segment', { archived: { value: [{ ...segments, segments: 2 }] } }, ANCHORS),
      failing(
        'an archived partition that is not anchored',
        { archived: { value: [segments, { ...segments, partition: 1 }] } },
        ANCHORS,
      ),
      failing('an archive that cannot be listed', { archived: unreadable }, ANCHORS),
      failing('a failed reconciliation', reconciled({ status: 'FAIL' }), RECONCILED),
      failing(
        'an identity that does not hold',
        reconciled({ checks: { ...reconciliation.checks, R4: false } }),
        RECONCILED,
      ),
      failing('identities that were left out', reconciled({ checks: { R1: true } }), {
        ...RECONCILED,
        ...DECIDED,
        ...CASED,
      }),
      failing(
        'an identity that nobody can recompute',
        reconciled({ checks: { ...reconciliation.checks, R6: true } }),
        RECONCILED,
      ),
      failing(
        'a negative delta',
        reconciled({ deltas: { ...reconciliation.deltas, received_minus_admit: -1 } }),
        RECONCILED,
      ),
      failing(
        'a delta that is not the difference',
        reconciled({ deltas: { ...reconciliation.deltas, sent_minus_received: 1 } }),
        RECONCILED,
      ),
      failing('no delta', reconciled({ deltas: {} }), { ...RECONCILED, ...DECIDED }),
      failing('a report that counts too much', reported({ admit: 401, received: 401 }), RECONCILED),
      failing('a report that divides otherwise', reported({ by_principal: { ops: { ADMIT: 400 } } }), RECONCILED),
      failing(
        'a report that counts another topic',
        reported({ admitted_by_topic: { 'fp.bus.other.v1': 400 } }),
        RECONCILED,
      ),
      failing(
        'a reconciliation of another report',
        { set: { run_report: { value: { ...evidence(report).value, sha256: '2'.repeat(64) } } } },
        RECONCILED,
      ),
      failing('a stream that says less', { emitted: { value: 399 } }, RECONCILED),
      failing('a stream that says more', { emitted: { value: 401 } }, RECONCILED),
      failing('no stream summary', { emitted: unreadable }, RECONCILED),
      failing('an open admission', counted({ open: 1 }), RECONCILED),
      failing('a receipt that was not stored', counted({ receiptWriteFailed: 1 }), RECONCILED),
      failing('fewer receipts in the objects', found({ receipts: 399 }), RECONCILED),
      failing('other decisions in the objects', found({ byDecision: { ADMIT: 399, DUPLICATE: 1 } }), RECONCILED),
      failing(
        'admissions of another topic in the objects',
        found({ admittedByTopic: { 'fp.bus.other.v1': 400 } }),
        RECONCILED,
      ),
      failing('a record of the log without a receipt', found({ unreceipted: 1 }), RECONCILED),
      failing('a copy that the gate does not know', found({ copies: 1 }), RECONCILED),
      failing(
        'a quarantine record without a row',
        found({ quarantineRecords: 1, quarantineReasons: ['SCHEMA_FAIL'] }),
        RECONCILED,
      ),
      failing(
        'a quarantine record of an unknown reason',
        {
          ...found({ quarantineRecords: 1, quarantineReasons: ['NO_SUCH_REASON'] }),
          ...counted({ quarantined: 1 }),
          ...reported({ quarantine_records: 1 }),
        },
        RECONCILED,
      ),
      failing('objects that nobody read', { objects: { unreadable: 'E_HANDOVER_UNREADABLE' } }, RECONCILED),
      failing('fewer archived records', kept({ recordsByTopic: { [TOPIC]: 399 } }), RECONCILED),
      failing('an archive without the topic', kept({ recordsByTopic: { [TOPIC]: 0 } }), RECONCILED),
      failing('fewer seen than archived', kept({ seen: 399 }), RECONCILED),
      failing('a hole in the archive', kept({ holes: 1 }), RECONCILED),
      failing('a mismatch that the report leaves out', kept({ mismatched: 1 }), RECONCILED),
      failing('a fact that called for a case and was not published', cased({ escalated: 6 }), CASED),
      failing('a trigger that the gate admitted and no case took in', cased({ triggered: 4 }), CASED),
      failing('a trigger that was set aside and counted twice', cased({ setAside: 1 }), CASED),
      failing('a label that a case calls accepted and the store does not hold', cased({ accepted: 8 }), CASED),
      failing('a label of a case that no timeline calls accepted', cased({ stored: 8 }), CASED),
      failing('a label that nobody was told of', cased({ labels: 10 }), CASED),
      failing('an identity of cases that was left out', reconciled({ checks: withoutR11 }), CASED),
      failing(
        'an identity of labels that is said not to hold',
        reconciled({ checks: { ...reconciliation.checks, R12: false } }),
        CASED,
      ),
      failing('a report of another number of triggers', toldOfCases({ triggers_seen: 6 }), CASED),
      failing('a report of triggers that no case took in', toldOfCases({ triggers_taken_in: 6 }), CASED),
      failing('a report of another number of cases', toldOfCases({ cases_created: 5 }), CASED),
      failing('a report of another number of labels', toldOfCases({ labels_accepted: 10 }), CASED),
      failing('an event of a timeline that the report leaves out', cased({ events: 20 }), CASED),
      failing('cases that cannot be counted', { cases: unreadable }, CASED),
      failing('an event that nothing was decided on', decided({ traffic: 401 }), DECIDED),
      failing(
        'a decision that was not admitted',
        decided({ published: { ...lane.published, decisions: 398 } }),
        DECIDED,
      ),
      failing('a decision that was not audited', decided({ audited: { ...lane.audited, decisions: 398 } }), DECIDED),
      failing('an intent without an outcome', decided({ outcomes: 398, openActions: 1 }), DECIDED),
      failing('more outcomes than decisions', decided({ outcomes: 400 }), DECIDED),
      failing('an action that happened twice', decided({ doubledActions: 1 }), DECIDED),
      failing('a chain that is not whole', decided({ chains: { whole: 398, open: 1 } }), DECIDED),
      failing('a decision that waits for the gate', decided({ pending: 1 }), DECIDED),
      failing('a report of fewer decisions', toldOf({ decision: 398 }), DECIDED),
      failing('a report of more outcomes', toldOf({ outcome: 400 }), DECIDED),
      failing('a report of fewer audit records', toldOf({ audit_append: 797 }), DECIDED),
      failing('a report that has an open chain', toldOf({ chains: { resolved: 398, unresolved: 1 } }), DECIDED),
      failing(
        'an identity of decisions that was left out',
        reconciled({ checks: { ...reconciliation.checks, R8: undefined as never } }),
        DECIDED,
      ),
      failing(
        'an identity of decisions that is said not to hold',
        reconciled({ checks: { ...reconciliation.checks, R10: false } }),
        DECIDED,
      ),
      failing(
        'a difference of decisions and outcomes that is none',
        reconciled({ deltas: { ...reconciliation.deltas, decision_minus_outcome: 1 } }),
        DECIDED,
      ),
      failing('a decision lane that cannot be counted', { lane: unreadable }, DECIDED),
      failing('a gate that cannot be counted', { truth: unreadable }, { ...ANCHORS, ...RECONCILED, ...SPOTS }),
      failing('an anchored place that is gone', { spots: { value: [{ ...spot, found: 'nothing' }] } }, SPOTS),
      failing('an anchored place of another run', { spots: { value: [{ ...spot, found: 'of another run' }] } }, SPOTS),
      failing('an anchored place of no envelope', { spots: { value: [{ ...spot, found: 'no envelope' }] } }, SPOTS),
      failing('nothing that was looked at', { spots: { value: [] } }, SPOTS),
      failing('places that cannot be read', { spots: unreadable }, SPOTS),
    ],
  }),
];
