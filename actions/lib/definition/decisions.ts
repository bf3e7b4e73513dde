import {
  canonicalJson,
  type HandleInputs,
  isHandleKey,
  resolveHandles,
  type Substrate,
} from '@spine-green/evidence-schemas';
import type { LedgerCommandsV1 } from '@spine-green/evidence-schemas/documents/ledger_commands.v1';
import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import {
  type DecisionAnswer,
  type DecisionDefinition,
  decisionFault,
  decisionHandles,
  inapplicableReason,
  pinnedHandleFault,
} from './decision-types.ts';

export type Decision = Extract<LedgerCommandsV1[number], { command: 'pin' }>['decisions'][number];

/** What is answered where no handle holds the value, by decision key, and whose answer it is. */
export type Answers = Readonly<Record<string, { readonly value: string; readonly source: 'operator' | 'computed' }>>;

const WORLD_HANDLES = [
  'ORACLE_SOURCE_NAMESPACE',
  'ORACLE_ENGINE_RUN_ID',
  'ORACLE_SCENARIO_ID',
  'ORACLE_SEED_SOURCE_URI',
  'SR_MANIFEST_FINGERPRINT',
  'SR_PARAMETER_HASH',
  'SR_SEED',
];

/** Operator inputs of the registry that a phase pins by themselves, so that no later phase can use another value. */
export const HANDLES_PINNED: Readonly<Record<string, readonly string[]>> = {
  M0: ['TAG_OWNER_VALUE'],
  M1: ['ROLE_TERRAFORM_APPLY'],
  M2: [
    ...['TAG_EXPIRES_AT_VALUE', 'ALERT_CHANNEL_MODE', 'ALERT_EMAIL_ADDRESS', 'ROLE_GATE_READONLY'],
    ...['TF_VAR_CONFLUENT_CLOUD_API_KEY', 'TF_VAR_CONFLUENT_CLOUD_API_SECRET'],
  ],
  M3: WORLD_HANDLES,
  M5: [...WORLD_HANDLES, 'M5_LANE_MODE', 'M5_WORKLOAD_PROFILE_ID'],
};

/** Whose a decision is: the operator's, or that of a declared source, with which it is compared. */
export type Decider = Decision['source'];

/**
 * Who decides on the substrate. What the definition compares with something that is used may be declared by that; what
 * nothing else holds a value of is the operator's.
 */
export function deciderOf(decision: DecisionDefinition, substrate: Substrate): Decider {
  if (inapplicableReason(decision, substrate) !== undefined) return 'not_applicable';
  const { compared_with: compared } = decision;
  if (compared === undefined) return 'operator';
  return compared === 'handles_registry' ? 'handles_registry' : 'computed';
}

/** What the definition of a phase says of a key that is pinned in it. */
export interface PinRule {
  /** Undefined for a handle that is pinned by itself. */
  readonly decision: DecisionDefinition | undefined;
  readonly decidedBy: Decider;
  /** Which rule of its type the answer breaks, in words that do not quote it. */
  readonly fault: string | undefined;
}

/** Undefined for a key that the phase neither requires nor names, whoever answers it. */
export function findPinRule(
  { plan_phase, required_decisions }: PhaseDefinitionV1,
  { key, ...answer }: DecisionAnswer & { readonly key: string },
  substrate: Substrate,
): PinRule | undefined {
  const decision = required_decisions.find((one) => one.key === key);
  if (decision !== undefined) {
    const fault = decisionFault(decision, answer, substrate);
    return { decision, decidedBy: deciderOf(decision, substrate), fault };
  }
  if (!isHandleKey(key) || HANDLES_PINNED[plan_phase]?.includes(key) !== true) return undefined;
  return { decision, decidedBy: 'operator', fault: pinnedHandleFault(key, answer) };
}

/** What the decisions of a phase are made of. */
export interface DecisionSources {
  readonly substrate: Substrate;
  readonly answers: Answers;
  /** Operator inputs of the registry that this phase pins by themselves. */
  readonly pinnedHandles: readonly string[];
  readonly inputs: HandleInputs;
}

/**
 * The decisions of a phase: handles first, because decisions are made of them, then what each decision's type asks for.
 * One that stays open is left out, and the ledger refuses the execution for it.
 */
export function decisionsOf(definition: PhaseDefinitionV1, sources: DecisionSources): readonly Decision[] {
  const { substrate, answers, pinnedHandles, inputs } = sources;
  const handles = pinnedHandles.filter(isHandleKey).flatMap((key): Decision[] => {
    const value = inputs[key];
    if (value === undefined) return [];
    return [decision(key, typeof value === 'string' ? value : canonicalJson(value), 'operator')];
  });
  const required = definition.required_decisions.flatMap((one): Decision[] => {
    const reason = inapplicableReason(one, substrate);
    if (reason !== undefined)
      return [{ key: one.key, value: null, locator: null, not_applicable: reason, source: 'not_applicable' }];
    const answer = answers[one.key];
    if (answer !== undefined) return [decision(one.key, answer.value, answer.source)];
    if (one.type.kind !== 'handles') return [];
    const rows = resolveHandles(decisionHandles(one, substrate), inputs);
    if (rows.length === 0 || rows.some((row) => !row.resolved)) return [];
    const values = Object.fromEntries(rows.map((row) => [row.key, row.value_or_locator]));
    return [decision(one.key, canonicalJson(values), 'handles_registry')];
  });
  return [...handles, ...required];
}

const decision = (key: string, value: string, source: Decision['source']): Decision => ({
  key,
  value,
  locator: null,
  not_applicable: null,
  source,
});
