import { DEPTH_MAX, isObject, meets } from '../../lib/checks/meets.ts';
import type { Place } from './json-file.ts';
import { lost, same, shown, type Weakening } from './weakening.ts';

/**
 * Where a check expects less than it did: a literal is stricter than a value of the run, that is stricter than a
 * condition, and a condition is as strict as its operand. What cannot be shown to be as strict is weaker. Pure and total.
 */
export function weakerExpectations(base: unknown, head: unknown, at: Place): readonly Weakening[] {
  return weaker({ base, head, at, depth: 0 });
}

interface Pair {
  readonly base: unknown;
  readonly head: unknown;
  readonly at: Place;
  readonly depth: number;
}

function weaker(pair: Pair): readonly Weakening[] {
  const { base, head, at, depth } = pair;
  if (base === undefined || same(base, head)) return [];
  if (head === undefined) return [weakening(at, 'nothing is expected any more')];
  if (depth > DEPTH_MAX) return [weakening(at, `is more than ${DEPTH_MAX} levels deep`)];
  const inner = (part: unknown, value: unknown, place: Place = at) =>
    weaker({ base: part, head: value, at: place, depth: depth + 1 });
  const isWithin = (part: unknown, value: unknown): boolean => inner(part, value).length === 0;
  const own = operatorOf(head);
  const change = [weakening(own === undefined ? at : [...at, own], `${shown(base)} became ${shown(head)}`)];

  // One of several is as strict as the loosest of them, so each has to be as strict as something that was expected.
  const choices = operandOf(head, '$either');
  if (Array.isArray(choices)) return choices.every((one) => isWithin(base, one)) ? [] : change;
  const earlier = operandOf(base, '$either');
  if (Array.isArray(earlier)) return earlier.some((one) => isWithin(one, head)) ? [] : change;

  const operator = operatorOf(base);
  if (operator !== undefined) return asStrict(operator, pair, isWithin) ? [] : change;
  if (Array.isArray(base)) {
    if (!Array.isArray(head) || head.length !== base.length) return change;
    return base.flatMap((part, index) => inner(part, head[index], [...at, index]));
  }
  if (!isObject(base) || !isObject(head) || own !== undefined) return change;
  // A member more is compared more: an observed value has exactly the members that are expected.
  return Object.entries(base).flatMap(([name, part]) => {
    if (Object.hasOwn(head, name)) return inner(part, head[name], [...at, name]);
    return [weakening(at, `${name} is expected no more`)];
  });
}

function asStrict(operator: string, { base, head }: Pair, isWithin: (part: unknown, value: unknown) => boolean) {
  if (!isObject(base)) return false;
  const operand = base[operator];
  // A value of the run is met by itself alone, and so is whatever holds no condition.
  if (operator === '$data') return !holdsCondition(head);
  if (operator === '$list_of') {
    const each = operandOf(head, '$list_of');
    return each === undefined
      ? Array.isArray(head) && head.every((one) => isWithin(operand, one))
      : isWithin(operand, each);
  }
  if (operator === '$map_of') {
    const each = operandOf(head, '$map_of');
    if (each !== undefined) return isWithin(operand, each);
    return (
      isObject(head) && operatorOf(head) === undefined && Object.values(head).every((one) => isWithin(operand, one))
    );
  }
  if (isLiteral(head)) return meets(base, head);
  const own = operatorOf(head);
  const other = own === undefined || !isObject(head) ? undefined : head[own];
  if (operator === '$each' && own === '$each') return isWithin(operand, other);
  if (operator === '$one_of' && own === '$one_of')
    return Array.isArray(operand) && Array.isArray(other) && lost(other, operand).length === 0;
  if (operator === '$non_empty') return own === '$form';
  return isNarrower([operator, operand], [own, other]);
}

/** Bounds of one side; `$above n` is within `$at_least n`. */
function isNarrower([operator, bound]: readonly [string, unknown], [own, other]: readonly [unknown, unknown]): boolean {
  if (typeof bound !== 'number' || typeof other !== 'number') return false;
  if (operator === '$at_most') return own === '$at_most' && other <= bound;
  if (operator === '$at_least') return (own === '$at_least' || own === '$above') && other >= bound;
  return operator === '$above' && ((own === '$above' && other >= bound) || (own === '$at_least' && other > bound));
}

function operatorOf(template: unknown): string | undefined {
  if (!isObject(template)) return undefined;
  const [name, ...more] = Object.keys(template);
  return more.length === 0 && name?.startsWith('$') === true ? name : undefined;
}

const operandOf = (template: unknown, operator: string): unknown =>
  operatorOf(template) === operator && isObject(template) ? template[operator] : undefined;

const ROOM = new Set(['$data', '$list_of', '$map_of', '$either']);

const anyOperator = (template: unknown, is: (operator: string) => boolean): boolean => {
  const operator = operatorOf(template);
  if (operator !== undefined && is(operator)) return true;
  return typeof template === 'object' && template !== null
    ? Object.values(template).some((part) => anyOperator(part, is))
    : false;
};
const holdsCondition = (template: unknown): boolean => anyOperator(template, (operator) => !ROOM.has(operator));
const isLiteral = (template: unknown): boolean => !anyOperator(template, () => true);

const weakening = (at: Place, message: string): Weakening => ({ kind: 'expects-weakened', at, message });
