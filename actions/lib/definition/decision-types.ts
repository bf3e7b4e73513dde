import {
  canonicalJson,
  findHandleAbsence,
  findHandleFault,
  findPlaceholder,
  type HandleKey,
  isHandleKey,
  type Substrate,
} from '@spine-green/evidence-schemas';
import { jsonOrText } from './json-text.ts';
import type { PhaseDefinition } from './phase-definition.ts';

export type DecisionDefinition = PhaseDefinition['required_decisions'][number];
type DecisionType = DecisionDefinition['type'];

/** What somebody answers: one of the three, the others null. */
export interface DecisionAnswer {
  readonly value: string | null;
  readonly locator: string | null;
  readonly not_applicable: string | null;
}

/** The handles of a decision that can exist on the substrate. */
export const decisionHandles = ({ handles }: DecisionDefinition, substrate: Substrate): readonly HandleKey[] =>
  handles.filter(isHandleKey).filter((key) => findHandleAbsence(key, substrate) === undefined);

/** Why there is nothing to decide on the substrate; undefined when there is. */
export function inapplicableReason(decision: DecisionDefinition, substrate: Substrate): string | undefined {
  if (decision.may_be_substrate?.some((name) => name === substrate)) return decision.substrate_reason;
  const [first] = decision.handles.filter(isHandleKey);
  if (decision.type.kind !== 'handles' || first === undefined) return undefined;
  return decisionHandles(decision, substrate).length > 0 ? undefined : findHandleAbsence(first, substrate);
}

/** Which rule an answer breaks, in words that do not quote it; undefined when it decides (02, section 7.2). */
export function decisionFault(
  decision: DecisionDefinition,
  { value, locator, not_applicable: reason }: DecisionAnswer,
  substrate: Substrate,
): string | undefined {
  const inapplicable = inapplicableReason(decision, substrate);
  if (reason !== null) {
    return reason === inapplicable && value === null && locator === null ? undefined : 'can be decided here';
  }
  if (inapplicable !== undefined) return 'cannot have a value on this substrate';
  if (value === null || locator !== null) return 'has no value';
  const read = findPlaceholder(jsonOf(value)) ?? findPlaceholder(value, { stars: true });
  return read ?? typeFault(decision, value, substrate);
}

/** A handle that is pinned by itself keeps the rules of the registry. */
export const pinnedHandleFault = (key: HandleKey, { value, locator, not_applicable }: DecisionAnswer) =>
  not_applicable !== null || (value === null) === (locator === null)
    ? 'needs a value or a locator'
    : findHandleFault(key, { [key]: value ?? locator ?? '' });

function typeFault(decision: DecisionDefinition, value: string, substrate: Substrate): string | undefined {
  const { type } = decision;
  switch (type.kind) {
    case 'handles': {
      const wanted = decisionHandles(decision, substrate).toSorted();
      const found = jsonOf(value);
      const names = isRecord(found) && canonicalJson(found) === value ? Object.keys(found) : [];
      return canonicalJson(names.toSorted()) === canonicalJson(wanted)
        ? undefined
        : 'does not hold exactly its handles';
    }
    case 'digest':
      return DIGESTS[type.form].test(value) ? undefined : `is no ${type.form}`;
    case 'number':
    case 'count':
      return numberFault(type, value);
    case 'enum':
      return type.values.includes(value) ? undefined : `is none of ${type.values.join(', ')}`;
    case 'uri':
      return isUri(value, type.schemes) ? undefined : `is no URI with ${type.schemes.join(' or ')}`;
    case 'text':
      return new RegExp(`^(?:${type.form})$`).test(value) ? undefined : `does not have the form ${type.form}`;
    case 'list':
      return isNames(jsonOf(value)) && isCanonical(value) ? undefined : 'is no list of names';
    case 'lists': {
      const found = jsonOf(value);
      const whole = isRecord(found) && isCanonical(value) && type.members.every((name) => isNames(found[name]));
      const exact = isRecord(found) && Object.keys(found).length === type.members.length;
      return whole && exact ? undefined : `is no lists of names under ${type.members.join(', ')}`;
    }
  }
}

const DIGESTS = { hex64: /^[0-9a-f]{64}$/, image_digest: /^sha256:[0-9a-f]{64}$/ } as const;

function numberFault(type: Extract<DecisionType, { kind: 'number' | 'count' }>, value: string): string | undefined {
  const form = type.kind === 'count' ? /^(0|[1-9][0-9]{0,14})$/ : /^-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,9})?$/;
  const number = form.test(value) ? Number(value) : Number.NaN;
  const within = number >= type.at_least && (type.at_most === undefined || number <= type.at_most);
  return within ? undefined : `is no ${type.kind} from ${type.at_least} to ${type.at_most ?? 'any'}`;
}

function isUri(value: string, schemes: readonly string[]): boolean {
  if (!URL.canParse(value) || /\s/.test(value)) return false;
  const { protocol, host, username, password } = new URL(value);
  return schemes.includes(protocol.slice(0, -1)) && host !== '' && username === '' && password === '';
}

type Json = Parameters<typeof findPlaceholder>[0];

const jsonOf = (text: string): Json => jsonOrText(text) as Json;

const isRecord = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNames = (value: Json | undefined): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string' && name.trim() !== '');
const isCanonical = (text: string): boolean => canonicalJson(jsonOf(text)) === text;
