import { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import type { Queryable } from '../../substrate/database/port.ts';

/** Where decisions are, when this image has a decision lane beside it. */
export interface DecisionSource {
  /** Decisions as they were published, by id; `absent` names a source that is not there at all. */
  find(decisionIds: readonly string[]): Promise<ReadonlyMap<string, FoundDecision> | { readonly absent: string }>;
}

export interface FoundDecision {
  readonly payload: unknown;
  readonly flowId: string;
}

/** A decision whose features are asked for. */
export interface MeasuredEvent {
  readonly decision: DecisionResponseV1;
  readonly flowId: string;
}

/** The features that decisions went by, in their order. */
export type FeatureSource = (events: readonly MeasuredEvent[]) => Promise<readonly Part<unknown>[]>;

export interface ExplanationSources {
  readonly decisions: DecisionSource;
  readonly features: FeatureSource;
}

/** What each part of an explanation is; a part that is not known says so and is never left out. */
export type Part<T> = { readonly known: T } | { readonly absent: string };

export interface Explanation {
  readonly decision_id: string;
  readonly trigger: Readonly<Record<string, unknown>>;
  readonly score: Part<unknown>;
  readonly thresholds_rev: Part<unknown>;
  readonly thresholds: Part<unknown>;
  readonly top_reasons: Part<unknown>;
  readonly points_per_rule: Part<unknown>;
  readonly features: Part<unknown>;
  readonly posture: Part<unknown>;
  readonly context_refs: Part<unknown>;
  readonly snapshot: Part<unknown>;
  readonly bundle: Part<unknown>;
  readonly reason_codes: Part<unknown>;
  readonly audit_ref: Part<string>;
}

/** Why a case is one, decision by decision (15, section 2.3; 14, section 2.7): what the decision says where it can be read,
 * and what its trigger says of it otherwise. */
export async function explain(
  triggers: readonly unknown[],
  { decisions, features }: ExplanationSources,
): Promise<readonly Explanation[]> {
  const asked = triggers.flatMap((trigger) => {
    const id = CaseTriggerV1.is(trigger) ? decisionIdOf(trigger) : undefined;
    return id === undefined ? [] : [{ trigger: trigger as CaseTriggerV1, id }];
  });
  const ids = [...new Set(asked.map(({ id }) => id))];
  const found = await decisions.find(ids);
  const known = new Map(ids.map((id) => [id, decisionOf(found, id)]));
  const measured = [...known.values()].flatMap((one) => ('known' in one && isMeasured(one.known) ? [one.known] : []));
  const values = await features(measured);
  const featuresOf = new Map(measured.map(({ decision }, place) => [decision.decision_id, values[place]]));
  return asked.map(({ trigger, id }) => explanationOf(trigger, known.get(id) ?? NOT_FOUND, { id, featuresOf }));
}

const NOT_FOUND = { absent: 'DECISION_NOT_FOUND' } as const;

const decisionIdOf = ({ evidence_refs: refs = [] }: CaseTriggerV1): string | undefined =>
  refs.find(({ ref_type }) => ref_type === 'DECISION')?.ref_id;

function decisionOf(
  found: ReadonlyMap<string, FoundDecision> | { readonly absent: string },
  id: string,
): Part<MeasuredEvent> {
  if ('absent' in found) return { absent: found.absent };
  const one = found.get(id);
  if (one === undefined) return NOT_FOUND;
  const { payload: decision, flowId } = one;
  return DecisionResponseV1.is(decision) ? { known: { decision, flowId } } : { absent: 'DECISION_CONTRACT_INVALID' };
}

/** Values that were read from a state which moved on are nobody's any more; a decision without a score had none. */
const isMeasured = ({ decision: { decision, reason_codes: reasons = [] } }: MeasuredEvent): boolean =>
  (decision as Readonly<Record<string, unknown>>).score_source !== 'none' && !reasons.includes('FEATURES_NOT_KEPT');

interface Found {
  readonly id: string;
  readonly featuresOf: ReadonlyMap<string, Part<unknown> | undefined>;
}

function explanationOf(trigger: CaseTriggerV1, event: Part<MeasuredEvent>, { id, featuresOf }: Found): Explanation {
  const said = (trigger.trigger_payload ?? {}) as Readonly<Record<string, unknown>>;
  const decision: Part<DecisionResponseV1> = 'known' in event ? { known: event.known.decision } : event;
  const inner = 'known' in decision ? (decision.known.decision as Readonly<Record<string, unknown>>) : {};
  const member = (name: string): Part<unknown> => partOf(inner[name] ?? said[name], name, decision);
  const outer = (pick: (known: DecisionResponseV1) => unknown, name: string): Part<unknown> =>
    partOf('known' in decision ? pick(decision.known) : undefined, name, decision);
  const audit = (trigger.evidence_refs ?? []).find(({ ref_type }) => ref_type === 'DLA_AUDIT_RECORD')?.ref_id;
  return {
    decision_id: id,
    trigger: { case_trigger_id: trigger.case_trigger_id, trigger_type: trigger.trigger_type, ...said },
    score: member('score'),
    thresholds_rev: member('thresholds_rev'),
    thresholds: member('thresholds'),
    top_reasons: member('top_reasons'),
    points_per_rule: partOf(inner.points, 'points', decision),
    features: featuresOf.get(id) ?? ('absent' in decision ? decision : { absent: 'FEATURES_NOT_KEPT' }),
    posture: outer((known) => known.degrade_posture, 'degrade_posture'),
    context_refs: outer((known) => known.context_refs, 'context_refs'),
    snapshot: outer(
      (known) => ({ snapshot_hash: known.snapshot_hash, snapshot_ref: known.snapshot_ref ?? null }),
      'snapshot',
    ),
    bundle: outer((known) => known.bundle_ref, 'bundle_ref'),
    reason_codes: outer((known) => known.reason_codes, 'reason_codes'),
    audit_ref: audit === undefined ? { absent: 'AUDIT_REF_NOT_GIVEN' } : { known: audit },
  };
}

function partOf(value: unknown, name: string, decision: Part<unknown>): Part<unknown> {
  if (value !== undefined) return { known: value };
  return { absent: 'absent' in decision ? decision.absent : `NOT_IN_DECISION:${name}` };
}

/** The ledger of decisions of 14, section 2.6, when its table is in this database. */
export const databaseDecisions = (database: Queryable): DecisionSource => ({
  find: async (decisionIds) => {
    const [there] = await database.query<{ found: string | null }>({
      text: `SELECT to_regclass('rtdl.df_decisions')::text AS found`,
    });
    if (there?.found == null) return { absent: 'DECISION_LEDGER_NOT_IN_DATABASE' };
    const rows = await database.query<{ decision_id: string; payload: string; flow_id: string }>({
      text: `SELECT decision_id, payload_json::text AS payload, flow_id FROM rtdl.df_decisions
        WHERE decision_id = ANY($1::text[])`,
      values: [decisionIds],
    });
    return new Map(
      rows.map((row) => [row.decision_id, { payload: JSON.parse(row.payload) as unknown, flowId: row.flow_id }]),
    );
  },
});
