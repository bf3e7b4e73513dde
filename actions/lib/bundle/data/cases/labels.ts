import type { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { LabelAcceptedV1 } from '@spine-green/evidence-schemas/documents/label_accepted.v1';
import { findInstantMicros } from '@spine-green/runtime/kernel/clock';
import { isOf, type Once } from '../../once.ts';
import { addTo } from '../compare.ts';
import {
  type CausedLabel,
  callsForTruth,
  causeFaults,
  type LabelCause,
  labelOfTruth,
  labelsOfTrigger,
  type SaidLabel,
  type Traffic,
} from './label-causes.ts';

/** What is kept of an archived label, for the facts that repeat it. */
export interface KnownLabel {
  readonly type: string;
  readonly value: string;
  readonly source: string;
  readonly subject: string;
  /** Who asserted it, and from which event of a timeline; undefined where a person or a bank did. */
  readonly cause: Pick<LabelCause, 'principal' | 'timelineEventId'> | undefined;
}

/** What the admitted labels say, counted again from the archive. */
export interface LabelTally {
  readonly labels: number;
  readonly byLabelType: ReadonlyMap<string, number>;
  readonly byValue: ReadonlyMap<string, number>;
  readonly bySource: ReadonlyMap<string, number>;
  /** Subjects of a kind of label of which the newest statements contradict each other. */
  readonly conflicts: number;
  /** Labels of a transaction that is not archived. */
  readonly orphans: number;
  /** Suspicions that triggers called for, and of which there is no label. */
  readonly unsuspected: number;
  /** Frauds of the truth column that stand in their partition before a labelled one, and have no label. */
  readonly passedOver: number;
  /** From a transaction to the label of its truth, microseconds; the first few. */
  readonly truthDelays: ReadonlySet<number>;
  readonly find: (assertionId: string) => KnownLabel | undefined;
}

const DELAYS_MAX = 5;
/** Programs say what follows from facts; people and banks do not. */
const PROGRAMS: ReadonlySet<string> = new Set(['AUTO', 'SYSTEM']);

/** The newest statement of one kind about one subject, and every value that shares its times. */
interface Newest {
  readonly effective: number;
  readonly observed: number;
  readonly values: Set<string>;
}

/** Takes triggers first, then labels, then the transactions that they are about, so that no transaction is remembered. */
export function labelKeeper(once: Once) {
  const due = new Map<string, LabelCause>();
  const known = new Map<string, KnownLabel>();
  const unseen = new Map<string, number>();
  const truths = new Map<string, SaidLabel[]>();
  const newest = new Map<string, Newest>();
  const waiting = new Map<number, number>();
  const delays = new Set<number>();
  const [byLabelType, byValue, bySource] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  let passedOver = 0;
  return {
    trigger: (trigger: CaseTriggerV1): void => {
      for (const { assertionId, cause } of labelsOfTrigger(trigger)) {
        const before = due.get(assertionId);
        // An analyst says one thing of a case, from the triggers that it had by then.
        const values = [...new Set([...(before?.values ?? []), ...cause.values])];
        due.set(assertionId, before === undefined ? cause : { ...before, values });
      }
    },
    see: (traffic: Traffic): readonly string[] => {
      const { event_id: id } = traffic.envelope;
      unseen.delete(id);
      const labels = truths.get(id) ?? [];
      const { partition } = traffic.origin;
      if (labels.length === 0) {
        if (callsForTruth(traffic)) waiting.set(partition, (waiting.get(partition) ?? 0) + 1);
        return [];
      }
      truths.delete(id);
      passedOver += waiting.get(partition) ?? 0;
      waiting.delete(partition);
      return labels.flatMap((label) => truthFaults(label, labelOfTruth(traffic, label.observed_time)));
    },
    add: (envelope: EnvelopeV1): readonly string[] => {
      const label = envelope.payload;
      if (!isOf(LabelAcceptedV1, label, once)) return ['is no label_accepted by its contract'];
      const { label_assertion_id: id, source_type: source, label_subject_key: subject } = label;
      const again = known.has(id);
      const cause = due.get(id);
      const isTruth = cause === undefined && source === 'SYSTEM' && label.label_type === 'chargeback_status';
      if (isTruth) truths.set(subject.event_id, [...(truths.get(subject.event_id) ?? []), saidIn(label)]);
      known.set(id, {
        type: label.label_type,
        value: label.label_value,
        source,
        subject: subject.event_id,
        cause: cause === undefined ? undefined : { principal: cause.principal, timelineEventId: cause.timelineEventId },
      });
      addTo(byLabelType, label.label_type, 1);
      addTo(byValue, label.label_value, 1);
      addTo(bySource, source, 1);
      addTo(unseen, subject.event_id, 1);
      keepNewest(newest, label);
      return [
        ...(again ? ['tells of a label that another event tells of'] : []),
        ...labelFaults(label, envelope),
        ...(cause === undefined ? [] : causeFaults(label, cause)),
        ...(cause === undefined && !isTruth && PROGRAMS.has(source) ? [`is by ${source}, and nothing led to it`] : []),
      ];
    },
    tally: (): LabelTally => ({
      labels: known.size,
      byLabelType,
      byValue,
      bySource,
      conflicts: [...newest.values()].filter(({ values }) => values.size > 1).length,
      orphans: [...unseen.values()].reduce((sum, count) => sum + count, 0),
      unsuspected: [...due].filter(([id, { sourceType }]) => sourceType === 'AUTO' && !known.has(id)).length,
      passedOver,
      truthDelays: delays,
      find: (assertionId) => known.get(assertionId),
    }),
  };

  function truthFaults(label: SaidLabel, truth: CausedLabel | undefined): readonly string[] {
    const { label_assertion_id: id, label_value: value } = label;
    const stands = known.get(id);
    if (truth?.assertionId !== id || stands === undefined)
      return [`is labelled ${value} by ${id}, which is not what its truth calls for`];
    const { principal, timelineEventId } = truth.cause;
    known.set(id, { ...stands, cause: { principal, timelineEventId } });
    const effective = truth.cause.effectiveMicros ?? 0;
    if (delays.size < DELAYS_MAX) delays.add((findInstantMicros(label.observed_time) ?? 0) - effective);
    return causeFaults(label, truth.cause).map((what) => `has the label ${id}, which ${what}`);
  }
}

/** Of a label that waits for its transaction, what follows from that. */
const saidIn = (label: LabelAcceptedV1): SaidLabel => ({
  label_assertion_id: label.label_assertion_id,
  label_subject_key: label.label_subject_key,
  label_type: label.label_type,
  label_value: label.label_value,
  effective_time: label.effective_time,
  observed_time: label.observed_time,
  source_type: label.source_type,
  payload_hash: label.payload_hash,
});

export type LabelKeeper = ReturnType<typeof labelKeeper>;

/** Statements are ordered as instants and never as texts (15, section 4.4). */
function keepNewest(newest: Map<string, Newest>, label: LabelAcceptedV1): void {
  const name = `${label.label_subject_key.event_id}\n${label.label_type}`;
  const [effective, observed] = [
    findInstantMicros(label.effective_time) ?? 0,
    findInstantMicros(label.observed_time) ?? 0,
  ];
  const known = newest.get(name);
  const order = known === undefined ? 1 : effective - known.effective || observed - known.observed;
  if (order === 0) known?.values.add(label.label_value);
  else if (order > 0) newest.set(name, { effective, observed, values: new Set([label.label_value]) });
}

const labelFaults = (label: LabelAcceptedV1, envelope: EnvelopeV1): readonly string[] => [
  ...(envelope.event_id === label.label_assertion_id ? [] : ['is another event than its label']),
  ...(envelope.parent_event_id === label.label_subject_key.event_id ? [] : ['labels another event than its parent']),
  ...(label.label_subject_key.platform_run_id === envelope.platform_run_id ? [] : ['labels an event of another run']),
  ...(label.assertion_ref === `ls://labels/${envelope.platform_run_id}/${label.label_assertion_id}`
    ? []
    : ['names another place of its assertion']),
  ...(envelope.ts_utc === label.observed_time ? [] : ['happened at another time than its label was observed']),
];
