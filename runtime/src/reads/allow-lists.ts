import { truthColumns } from '../events/outputs.ts';
import modelBundle from '../policies/model_bundle.json' with { type: 'json' };
import { runConfig } from '../run-config.ts';
import { DECISION_ROLE } from '../substrate/database/roles.ts';
import { DECISION_NAMES } from './decision-values.ts';

/** A document of the image, as far as it names what is read. */
interface NamingDocument {
  readonly rules?: readonly NamingRule[];
  readonly guardrails?: readonly NamingRule[];
  readonly feature_schema?: readonly { readonly group: string; readonly feature: string }[];
}

interface NamingRule {
  readonly all?: readonly NamingCondition[];
  readonly any?: readonly NamingCondition[];
}

interface NamingCondition {
  readonly value: string;
  readonly of?: string;
}

/** Every name that the conditions of a rule set or the schema of a bundle read, once, sorted. */
export function namesRead(document: NamingDocument): readonly string[] {
  const { rules = [], guardrails = [], feature_schema: schema = [] } = document;
  const conditions = [...rules, ...guardrails].flatMap(({ all = [], any = [] }) => [...all, ...any]);
  const ofRules = conditions.flatMap(({ value, of }) => (of === undefined ? [value] : [value, of]));
  return [...new Set([...ofRules, ...schema.map(({ group, feature }) => `${group}.${feature}`)])].sort();
}

/** Rules of its own that a candidate brings; without them it reads what the active ones do. */
const { rule_set: candidateRules }: Readonly<Record<string, unknown>> = runConfig.decision_shadow.candidate;

/**
 * What the documents of this image let a decision read, the columns of the engine that none may know, and the role of the
 * database under which it asks. `values` is the list that the others are held to when they are loaded.
 */
export const allowLists = {
  lists: {
    rules: namesRead(runConfig.decision_rules),
    candidate: namesRead((candidateRules ?? {}) as NamingDocument),
    features: namesRead(modelBundle),
    values: DECISION_NAMES,
  },
  truthColumns,
  role: DECISION_ROLE,
} as const;
