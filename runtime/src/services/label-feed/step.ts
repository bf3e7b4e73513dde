import type { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import type { LabelAssertionV1 } from '@spine-green/evidence-schemas/documents/label_assertion.v1';
import { engineTruth } from '../../events/label-adapters.ts';
import { findMicros, textOfMicros } from '../../kernel/clock.ts';

export interface FeedRules {
  /** From the event to the day on which a bank would have said so, microseconds. */
  readonly delayMicros: number;
  /** Whether the rest is stated as legitimate, too; a real platform hears of fraud alone. */
  readonly legitimate: boolean;
}

export interface FeedPlan {
  readonly assertions: readonly LabelAssertionV1[];
  /** How many records are done: those behind them are not available yet. */
  readonly records: number;
}

/**
 * The labels of archived traffic that a bank would have stated by now, in the order of the archive. The first record whose
 * time has not come ends it, so that nothing is passed over. One label a flow, on its first event.
 *
 * The one reader of a truth column beside the archive: it runs as a job of its own, under a principal of its own, and
 * nothing of the decision path imports it (10, law L11).
 */
export function planFeed(
  records: readonly ArchiveRecordV1[],
  runMicros: number | undefined,
  rules: FeedRules,
): FeedPlan {
  const assertions: LabelAssertionV1[] = [];
  for (const [index, record] of records.entries()) {
    const atMicros = findMicros(record.ts_utc) ?? Number.POSITIVE_INFINITY;
    if (runMicros === undefined || atMicros + rules.delayMicros > runMicros) return { assertions, records: index };
    const label = labelOf(record, atMicros, rules);
    if (label !== undefined) assertions.push(label);
  }
  return { assertions, records: records.length };
}

function labelOf(record: ArchiveRecordV1, atMicros: number, rules: FeedRules): LabelAssertionV1 | undefined {
  const { envelope } = record;
  if (!EnvelopeV1.is(envelope)) return undefined;
  const payload = envelope.payload as Readonly<Record<string, unknown>> | undefined;
  const { flow_id: flowId, event_seq: place, fraud_flag: fraud } = payload ?? {};
  if (typeof flowId !== 'string' || place !== 1 || typeof fraud !== 'boolean') return undefined;
  if (!fraud && !rules.legitimate) return undefined;
  const pins = pinsOf(envelope);
  if (pins === undefined) return undefined;
  return engineTruth({
    engine_bundle_id: pins.manifest_fingerprint,
    truth_record_id: flowId,
    label_subject_key: { platform_run_id: pins.platform_run_id, event_id: record.event_id },
    pins,
    label_type: 'chargeback_status',
    label_value: fraud ? 'CHARGEBACK' : 'NO_CHARGEBACK',
    effective_time: textOfMicros(atMicros),
    observed_time: textOfMicros(atMicros + rules.delayMicros),
    eb_origin_offset: originOf(record),
  });
}

function pinsOf(envelope: EnvelopeV1): LabelAssertionV1['pins'] | undefined {
  const { platform_run_id, scenario_run_id, manifest_fingerprint, parameter_hash, seed, scenario_id } = envelope;
  if (platform_run_id === undefined || scenario_run_id === undefined || parameter_hash === undefined) return undefined;
  if (seed === undefined || typeof scenario_id !== 'string') return undefined;
  return { platform_run_id, scenario_run_id, manifest_fingerprint, parameter_hash, seed, scenario_id };
}

const originOf = ({ origin_offset: { topic, partition, offset } }: ArchiveRecordV1): string =>
  `${topic}/${partition}/${offset}`;
