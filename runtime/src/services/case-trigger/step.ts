import { digestOf } from '@spine-green/evidence-schemas';
import { ActionOutcomeV1 } from '@spine-green/evidence-schemas/documents/action_outcome.v1';
import type { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import { escalationOf } from '../../cases/escalation.ts';
import { decisionTrigger, degradedTrigger, outcomeTrigger, type SourceDecision } from '../../cases/trigger.ts';
import type { TriggerPolicy } from '../../cases/trigger-policy.ts';
import type { Taken, TakenEvent } from '../../consumer/decode.ts';
import type { Window } from '../../consumer/partition-window.ts';
import { type SetAside, setAsideRecord, watermarkOf } from '../../consumer/set-aside.ts';
import type { CounterIncrement } from '../../observability/counters.ts';

export interface KnownTriggers {
  /** Decisions that were seen, by id. */
  readonly decisions: ReadonlyMap<string, SourceDecision>;
  /** Outcomes that wait for their decision, by decision id. */
  readonly waiting: ReadonlyMap<string, readonly ActionOutcomeV1[]>;
  /** Digest of the document of each trigger that was made. */
  readonly ledger: ReadonlyMap<string, string>;
}

export interface TriggerPlan {
  readonly window: Window;
  readonly triggers: readonly { readonly trigger: CaseTriggerV1; readonly rule: string; readonly hash: string }[];
  readonly replays: ReadonlyMap<string, number>;
  readonly mismatches: readonly {
    readonly trigger: CaseTriggerV1;
    readonly storedHash: string;
    readonly hash: string;
  }[];
  readonly decisions: readonly SourceDecision[];
  readonly waits: readonly { readonly outcome: ActionOutcomeV1; readonly offset: number; readonly text: string }[];
  /** Outcomes that wait no more. */
  readonly resolved: readonly string[];
  readonly quarantine: readonly SetAside[];
  readonly counters: readonly CounterIncrement[];
  readonly watermarkTsUtc: string | undefined;
}

/** Ids that the ledger has to be asked about before windows are planned. */
export function decisionIdsOf(windows: readonly Window[]): readonly string[] {
  const records = windows.flatMap((window) => window.records);
  const ids = records.flatMap((taken) => {
    const source = taken.kind === 'event' ? sourceOf(taken) : undefined;
    return source === undefined || source === 'invalid' ? [] : [source.value.decision_id];
  });
  return [...new Set(ids)];
}

type Source =
  | { readonly kind: 'decision'; readonly value: DecisionResponseV1 }
  | { readonly kind: 'outcome'; readonly value: ActionOutcomeV1 };

/** A window is planned twice, and asked about before that: each of its documents is judged once. */
const judged = new WeakMap<TakenEvent, Source | 'invalid' | 'none'>();

/** Undefined for what is none of a trigger's sources. */
function sourceOf(taken: TakenEvent): Source | 'invalid' | undefined {
  const source = judged.get(taken) ?? judge(taken) ?? 'none';
  judged.set(taken, source);
  return source === 'none' ? undefined : source;
}

function judge({ envelope }: TakenEvent): Source | 'invalid' | undefined {
  const { event_type: type, payload } = envelope;
  if (type === 'decision_response')
    return DecisionResponseV1.is(payload) ? { kind: 'decision', value: payload } : 'invalid';
  if (type === 'action_outcome') return ActionOutcomeV1.is(payload) ? { kind: 'outcome', value: payload } : 'invalid';
  return undefined;
}

/** Plans of several windows of which each knows what those before it saw. */
export function planAllTriggers(
  windows: readonly Window[],
  known: KnownTriggers,
  policy: TriggerPolicy,
): readonly TriggerPlan[] {
  const decisions = new Map(known.decisions);
  const waiting = new Map(known.waiting);
  const ledger = new Map(known.ledger);
  return windows.map((window) => {
    const plan = planTriggers(window, { decisions, waiting, ledger }, policy);
    for (const source of plan.decisions) decisions.set(source.decisionId, source);
    for (const { outcome } of plan.waits) {
      waiting.set(outcome.decision_id, [...(waiting.get(outcome.decision_id) ?? []), outcome]);
    }
    const resolved = new Set(plan.resolved);
    for (const [id, outcomes] of waiting) if (outcomes.some((one) => resolved.has(one.outcome_id))) waiting.delete(id);
    for (const { trigger, hash } of plan.triggers) ledger.set(trigger.case_trigger_id, hash);
    return plan;
  });
}

/**
 * Which facts of the decision lane deserve a case (15, section 2.3). An outcome whose decision is not known waits for it,
 * whatever life sees the decision. The same window and the same knowledge give the same plan.
 */
export function planTriggers(window: Window, known: KnownTriggers, policy: TriggerPolicy): TriggerPlan {
  const decisions = new Map(known.decisions);
  const ledger = new Map(known.ledger);
  const waiting = new Map(known.waiting);
  const plan = {
    triggers: [] as TriggerPlan['triggers'][number][],
    replays: new Map<string, number>(),
    mismatches: [] as TriggerPlan['mismatches'][number][],
    decisions: [] as SourceDecision[],
    waits: [] as TriggerPlan['waits'][number][],
    resolved: [] as string[],
    quarantine: [] as SetAside[],
    counters: [] as CounterIncrement[],
  };
  const count = (counter: string, dim = ''): void => {
    plan.counters.push({ counter, dim, value: 1 });
  };
  const setAside = (taken: Taken, reason: string): void => {
    plan.quarantine.push(setAsideRecord(window, taken, reason));
    count('quarantine', reason.slice(0, 96));
  };
  const make = (
    made: { readonly trigger: CaseTriggerV1 } | { readonly fault: string },
    {
      taken,
      rule,
      aggregates = false,
    }: { readonly taken: Taken; readonly rule: string; readonly aggregates?: boolean },
  ): void => {
    if ('fault' in made) {
      setAside(taken, made.fault);
      return;
    }
    const { trigger } = made;
    const hash = digestOf(trigger);
    const stored = ledger.get(trigger.case_trigger_id);
    if (stored === undefined) {
      ledger.set(trigger.case_trigger_id, hash);
      plan.triggers.push({ trigger, rule, hash });
      count('triggers_seen', trigger.trigger_type);
      count('triggers_by_rule', rule);
    } else if (stored === hash || aggregates) {
      // One trigger stands for all decisions of a degraded minute, whichever came first.
      plan.replays.set(trigger.case_trigger_id, (plan.replays.get(trigger.case_trigger_id) ?? 0) + 1);
      count(aggregates ? 'aggregated' : 'duplicates');
    } else {
      plan.mismatches.push({ trigger, storedHash: stored, hash });
      count('mismatch');
    }
  };
  const takeOutcome = (outcome: ActionOutcomeV1, source: SourceDecision, taken: Taken): void =>
    make(outcomeTrigger({ outcome, source }, policy), { taken, rule: `OUTCOME_${outcome.status}` });
  const takeDecision = (decision: DecisionResponseV1, taken: TakenEvent): void => {
    const source = {
      decisionId: decision.decision_id,
      sourceEventId: decision.source_event.event_id,
      decisionEventId: taken.envelope.event_id,
      sourceTsUtc: decision.source_event.ts_utc,
    };
    if (!decisions.has(source.decisionId)) plan.decisions.push(source);
    decisions.set(source.decisionId, source);
    const escalation = escalationOf(decision, policy);
    if (escalation.kind === 'passes') count('not_escalated', escalation.action.slice(0, 64));
    else if (escalation.kind === 'escalates') {
      make(decisionTrigger({ decision, source, rule: escalation.rule }, policy), { taken, rule: escalation.rule });
    } else {
      const { mode, minute } = escalation;
      make(degradedTrigger({ decision, source, mode, minute }, policy), { taken, rule: 'DEGRADED', aggregates: true });
    }
    for (const outcome of waiting.get(source.decisionId) ?? []) {
      plan.resolved.push(outcome.outcome_id);
      takeOutcome(outcome, source, taken);
    }
    waiting.delete(source.decisionId);
  };
  for (const taken of window.records) {
    if (taken.kind === 'foreign') count('run_scope_skipped');
    else if (taken.kind === 'failure') setAside(taken, taken.reason);
    else {
      const source = sourceOf(taken);
      if (source === undefined) continue;
      if (!taken.attested) setAside(taken, 'UNATTESTED_RECORD');
      else if (source === 'invalid') setAside(taken, 'SOURCE_CONTRACT_INVALID');
      else if (source.kind === 'decision') takeDecision(source.value, taken);
      else if (source.value.status === 'EXECUTED') count('not_escalated', 'outcome_EXECUTED');
      else {
        const { decision_id: id } = source.value;
        const decision = decisions.get(id);
        if (decision !== undefined) takeOutcome(source.value, decision, taken);
        else {
          waiting.set(id, [...(waiting.get(id) ?? []), source.value]);
          plan.waits.push({ outcome: source.value, offset: taken.offset, text: taken.text });
        }
      }
    }
  }
  return { ...plan, window, watermarkTsUtc: watermarkOf(window) };
}
