import { sha256Hex } from '@spine-green/evidence-schemas';
import type { LabelAssertionV1 } from '@spine-green/evidence-schemas/documents/label_assertion.v1';
import type { LifecycleFact } from '../../observability/lifecycle-teller.ts';
import type { Queryable } from '../../substrate/database/port.ts';
import type { AssertionBatch, AssertionPlan } from './step.ts';

/**
 * What governance is told of one batch (15, section 3.8): each label that was accepted, and each assertion that keeps its
 * contract and was refused all the same. A repetition tells nothing, and what cannot be read has no case event to name: it
 * is in the table of rejections alone.
 */
export function labelFacts(batch: AssertionBatch, plan: AssertionPlan): readonly LifecycleFact[] {
  const facts = batch.items.flatMap(({ read }, place) => {
    const answer = plan.answers[place];
    if (!('assertion' in read) || answer === undefined || answer.reason_code === 'ASSERTION_REPLAY_MATCH') return [];
    const lifecycle = answer.status === 'ACCEPTED' ? 'LABEL_ACCEPTED' : 'LABEL_REJECTED';
    return [factOf(batch, read.assertion, { lifecycle, reason: answer.reason_code })];
  });
  return [...new Map(facts.map((fact) => [fact.dedupe_key, fact])).values()];
}

function factOf(
  { platformRunId, principal }: AssertionBatch,
  assertion: LabelAssertionV1,
  { lifecycle, reason }: { readonly lifecycle: string; readonly reason: string },
): LifecycleFact {
  const { case_timeline_event_id, label_assertion_id, label_type, label_value, label_subject_key, source_type } =
    assertion;
  return {
    event_family: 'LABEL_LIFECYCLE',
    dedupe_key: sha256Hex(`${platformRunId}|${case_timeline_event_id}|${lifecycle}`),
    details: {
      lifecycle_type: lifecycle,
      case_timeline_event_id,
      label_assertion_id,
      label_type,
      label_value,
      subject_event_id: label_subject_key.event_id,
      source_type,
      principal,
      reason_code: reason,
    },
  };
}

/** Keeps what has to be told, in the transaction that decides the batch: a crash cannot lose a fact. */
export async function queueLabelFacts(
  transaction: Queryable,
  platformRunId: string,
  facts: readonly LifecycleFact[],
): Promise<void> {
  if (facts.length === 0) return;
  await transaction.execute({
    name: 'ls_lifecycle',
    text: `INSERT INTO labels.ls_lifecycle_facts (platform_run_id, fact_id, fact)
      SELECT $1, i, f FROM unnest($2::text[], $3::text[]) AS n (i, f) ON CONFLICT DO NOTHING`,
    values: [platformRunId, facts.map(({ dedupe_key: id }) => id), facts.map((fact) => JSON.stringify(fact))],
  });
}
