import { digestOf, PlatformError } from '@spine-green/evidence-schemas';
import { ACTIONS, type Action } from '../../decisions/actions.ts';
import { namesTruth } from '../../decisions/truth-names.ts';

/** `value op than`, or `value op than * of`. Does not hold where a value is missing, which is NaN. */
interface Condition {
  readonly value: string;
  readonly op: keyof typeof OPERATORS;
  readonly than: number;
  readonly of?: string;
}

interface Conditions {
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
}

/** A scored rule (14, section 2.4): log-odds points under a reason code, when its conditions hold. */
interface Rule extends Conditions {
  readonly code: string;
  readonly points: number;
}

/** A hard rule: at least this action, whatever the score is. */
interface Guardrail extends Conditions {
  readonly code: string;
  readonly action: Action;
}

export interface RuleSet {
  readonly rev: { readonly policy_id: string; readonly revision: string; readonly content_digest: string };
  readonly basePoints: number;
  readonly rules: readonly Rule[];
  readonly guardrails: readonly Guardrail[];
}

const OPERATORS = {
  '>=': (one: number, other: number) => one >= other,
  '>': (one: number, other: number) => one > other,
  '<=': (one: number, other: number) => one <= other,
  '<': (one: number, other: number) => one < other,
} as const;

const RULES_MAX = 64;
const CONDITIONS_MAX = 8;
const CODE = /^[A-Z][A-Z0-9_]{0,63}$/;

/**
 * The rule set that a policy document holds. A rule that reads truth is BUNDLE_FORBIDDEN_FEATURE; one that reads what
 * nobody computes, or whose parts are none, BUNDLE_INVALID. Conditions name values and never rules, so none goes in a circle.
 */
export function parseRuleSet(source: unknown, known: readonly string[]): RuleSet {
  const document = source as Partial<Record<string, unknown>> | null | undefined;
  const rules = listOf(document?.rules) as readonly Rule[];
  const guardrails = listOf(document?.guardrails) as readonly Guardrail[];
  const { policy_id, revision, base_points: basePoints } = document ?? {};
  if (typeof policy_id !== 'string' || typeof revision !== 'string') throw invalid('the rules name no revision');
  if (typeof basePoints !== 'number' || !Number.isFinite(basePoints)) throw invalid('the rules have no base');
  for (const one of [...rules, ...guardrails]) checkConditions(one, known);
  if (!rules.every(({ points }) => Number.isFinite(points))) throw invalid('the points of a rule are no number');
  if (!guardrails.every(({ action }) => ACTIONS.includes(action))) throw invalid('a guardrail asks for no action');
  const codes = [...rules, ...guardrails].map(({ code }) => code);
  if (new Set(codes).size !== codes.length) throw invalid('two rules have one code');
  return { rev: { policy_id, revision, content_digest: digestOf(source) }, basePoints, rules, guardrails };
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length > RULES_MAX) throw invalid(`rules are none or above ${RULES_MAX}`);
  return value;
}

function checkConditions(rule: Conditions & { readonly code: string }, known: readonly string[]): void {
  if (!CODE.test(String(rule?.code))) throw invalid('a rule has no code');
  const conditions = [...(rule.all ?? []), ...(rule.any ?? [])];
  if (conditions.length === 0 || conditions.length > CONDITIONS_MAX) throw invalid(`${rule.code} has no conditions`);
  for (const { value, op, than, of } of conditions) {
    for (const name of of === undefined ? [value] : [value, of]) {
      if (namesTruth(name)) throw new PlatformError('BUNDLE_FORBIDDEN_FEATURE', `${rule.code} reads ${name}`);
      if (!known.includes(name)) throw invalid(`${rule.code} reads ${JSON.stringify(name)}, which nobody computes`);
    }
    if (!Object.hasOwn(OPERATORS, op) || !Number.isFinite(than)) throw invalid(`${rule.code} compares with nothing`);
  }
}

const invalid = (what: string): PlatformError => new PlatformError('BUNDLE_INVALID', what);

export interface RuleVerdict {
  readonly score: number;
  /** Codes of the rules that held, in the order of the set. */
  readonly reasons: readonly string[];
  /** Points of each of them. */
  readonly points: Readonly<Record<string, number>>;
  readonly guardrails: readonly { readonly code: string; readonly action: Action }[];
}

type Holds = (values: readonly number[]) => boolean;

/** The rule set as a pure function of values in the order of `names`. */
export function ruleScorerOf(set: RuleSet, names: readonly string[]): (values: readonly number[]) => RuleVerdict {
  const rules = set.rules.map((rule) => ({ ...rule, holds: holdsOf(rule, names) }));
  const guardrails = set.guardrails.map((rule) => ({ ...rule, holds: holdsOf(rule, names) }));
  return (values) => {
    const held = rules.filter(({ holds }) => holds(values));
    const logit = held.reduce((sum, { points }) => sum + points, set.basePoints);
    return {
      score: 1 / (1 + Math.exp(-logit)),
      reasons: held.map(({ code }) => code),
      points: Object.fromEntries(held.map(({ code, points }) => [code, points])),
      guardrails: guardrails.filter(({ holds }) => holds(values)).map(({ code, action }) => ({ code, action })),
    };
  };
}

function holdsOf({ all = [], any = [] }: Conditions, names: readonly string[]): Holds {
  const one = ({ value, op, than, of }: Condition): Holds => {
    const [place, other] = [names.indexOf(value), of === undefined ? -1 : names.indexOf(of)];
    const compare = OPERATORS[op];
    const at = (values: readonly number[], index: number): number => values[index] ?? Number.NaN;
    return (values) => compare(at(values, place), of === undefined ? than : than * at(values, other));
  };
  const [each, some] = [all.map(one), any.map(one)];
  return (values) => each.every((holds) => holds(values)) && (some.length === 0 || some.some((holds) => holds(values)));
}
