import { isObject } from '../../lib/checks/meets.ts';
import type { Place } from './json-file.ts';
import { type Kind, listed, lost, same, shown, type Weakening } from './weakening.ts';

/** Compares one value with what it was; a side that is undefined has none. The place is that of the newer one. */
export type MemberRule = (base: unknown, head: unknown, at: Place) => readonly Weakening[];

/** For people only. */
export const prose: MemberRule = () => [];

export const pinned: MemberRule = (base, head, at) =>
  same(base, head)
    ? []
    : [{ kind: 'pinned-changed', at, message: `${nameAt(at)} was ${shown(base)} and is ${shown(head)}` }];

/** May be added, and stays as it is from then on. */
export const kept: MemberRule = (base, head, at) => (base === undefined ? [] : pinned(base, head, at));

/** May fall and may be added; a budget or a bound from above. */
export const ceiling =
  (kind: Kind): MemberRule =>
  (base, head, at) =>
    typeof base !== 'number' || (typeof head === 'number' && head <= base) ? [] : [moved(kind, [base, head], at)];

/** May rise and may be added. */
export const floor =
  (kind: Kind): MemberRule =>
  (base, head, at) =>
    typeof base !== 'number' || (typeof head === 'number' && head >= base) ? [] : [moved(kind, [base, head], at)];

/** A list that loses nothing. */
export const keeps =
  (kind: Kind): MemberRule =>
  (base, head, at) =>
    lost(listed(base), listed(head)).map((one) => ({ kind, at, message: `${nameAt(at)} lost ${shown(one)}` }));

/** A list that gains nothing. */
export const gainsNothing =
  (kind: Kind): MemberRule =>
  (base, head, at) =>
    lost(listed(head), listed(base)).map((one) => ({ kind, at, message: `${nameAt(at)} gained ${shown(one)}` }));

/** Goes from one value to the other and never back. */
export const becomes =
  (kind: Kind, from: unknown, to: unknown): MemberRule =>
  (base, head, at) =>
    same(base, head) || base === undefined || (same(base, from) && same(head, to))
      ? []
      : [moved(kind, [base, head], at)];

/** An object member by member; one that the rules do not know must not change, whatever it means. */
export const members =
  (rules: Readonly<Record<string, MemberRule>>): MemberRule =>
  (base, head, at) => {
    if (!isObject(base) || !isObject(head)) return pinned(base, head, at);
    const names = new Set([...Object.keys(base), ...Object.keys(head)]);
    return [...names].flatMap((name) => (ownRule(rules, name) ?? pinned)(base[name], head[name], [...at, name]));
  };

/** An object whose members are all alike, none of which may go. */
export const recordOf =
  (kind: Kind, rule: MemberRule): MemberRule =>
  (base, head, at) => {
    if (!isObject(base)) return [];
    if (!isObject(head)) return pinned(base, head, at);
    return Object.entries(base).flatMap(([name, member]) =>
      Object.hasOwn(head, name) ? rule(member, head[name], [...at, name]) : [gone(kind, name, at)],
    );
  };

/** A list of objects that are known by one member, in any order, none of which may go. */
export const listBy =
  (kind: Kind, id: string, rule: MemberRule): MemberRule =>
  (base, head, at) => {
    const idOf = (one: unknown): string | undefined => (isObject(one) ? String(one[id]) : undefined);
    const newer = listed(head);
    return listed(base).flatMap((older) => {
      const name = idOf(older);
      const places = newer.flatMap((one, index) => (idOf(one) === name ? [index] : []));
      const [place] = places;
      if (place === undefined) return [gone(kind, String(name), at)];
      // Two of one name could be one for the reader and the other for whoever runs it.
      if (places.length > 1) return [{ kind, at: [...at, ...places.slice(-1)], message: `${name} stands there twice` }];
      return rule(older, newer[place], [...at, place]);
    });
  };

const ownRule = (rules: Readonly<Record<string, MemberRule>>, name: string): MemberRule | undefined =>
  Object.hasOwn(rules, name) ? rules[name] : undefined;

const nameAt = (at: Place): string => at.filter((part) => typeof part === 'string').at(-1) ?? 'it';
const gone = (kind: Kind, name: string, at: Place): Weakening => ({
  kind,
  at,
  message: `${name} is not there any more`,
});
const moved = (kind: Kind, [base, head]: readonly [unknown, unknown], at: Place): Weakening => ({
  kind,
  at,
  message: `${nameAt(at)} was ${shown(base)} and is ${shown(head)}`,
});
