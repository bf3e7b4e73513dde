import { canonicalJson } from '@spine-green/evidence-schemas';
import { edit } from './edits.ts';
import { type Forgery, heldExample, verdictOn } from './found.ts';
import { type Json, within } from './objects.ts';

/** A digest of nothing. */
export const OTHER = 'a'.repeat(64);
/** The snapshot of the exit of M2 has a name of its own. */
const fileOf = (lane: string): string => (lane === 'M2.J' ? 'm2_exit' : lane.toLowerCase().replace('.', '_'));
export const of = (lane: string): RegExp => new RegExp(`evidence/embedded/.*/${fileOf(lane)}_[^/]*snapshot\\.json$`);
export const saying = (lane: string, what: string): RegExp =>
  new RegExp(`/${fileOf(lane)}_[^/]*snapshot\\.json .*: says ${RegExp.escape(what)}`);

export type Step = string | number;

export const at = (value: unknown, steps: readonly Step[]): unknown =>
  steps.reduce((found: unknown, step) => (found as Record<Step, unknown> | undefined)?.[step], value);

export function put(value: unknown, steps: readonly Step[], other: unknown): void {
  const parent = at(value, steps.slice(0, -1)) as Record<Step, unknown>;
  parent[steps.at(-1) ?? ''] = other;
}

/** The other value, or the number beside it where that is what there is: worlds change, and a forgery stays one. */
function anotherThan(known: unknown, other: unknown): unknown {
  if (known !== other) return other;
  if (typeof other !== 'number') throw new Error(`${String(other)} is what there is`);
  return other + 1;
}

/** Whether what is expected of a value, or of something that holds it, is a condition. */
const isConditionAt = (expected: unknown, steps: readonly Step[]): boolean =>
  steps.some((_, length) =>
    Object.keys(at(expected, steps.slice(0, length)) ?? {}).some((name) => name.startsWith('$')),
  ) || /"\$/.test(canonicalJson(at(expected, steps) ?? null));

/** What a check found is another, and its other side says the same where it is not a condition. */
export const check = (id: string, steps: readonly Step[], other: unknown, name?: string): Forgery => {
  const lane = id.slice(0, id.indexOf('-'));
  return {
    what: `${id} finds another ${steps.join('.')}`,
    forge: edit(of(lane), (snapshot) => {
      const own = (snapshot.checks as Json[]).find((one) => one.id === id) ?? {};
      const value = anotherThan(at(own.observed, steps), other);
      for (const side of ['expected', 'observed']) {
        if (side === 'observed' || !isConditionAt(own.expected, steps)) put(own, [side, ...steps], value);
      }
    }),
    found: saying(lane, name ?? `${steps[0]} of ${id}`),
  };
};

/** The bound that a check asked for is another, and what it found still meets it. */
export const bound = (id: string, steps: readonly Step[], other: number, name?: string): Forgery => {
  const lane = id.slice(0, id.indexOf('-'));
  return {
    what: `${id} asks for another bound of ${steps.join('.')}`,
    forge: edit(of(lane), (snapshot) => {
      const own = (snapshot.checks as Json[]).find((one) => one.id === id) ?? {};
      put(own, ['expected', ...steps, '$at_least'], anotherThan(at(own.expected, [...steps, '$at_least']), other));
    }),
    found: saying(lane, name ?? `the bound of ${steps[0]} of ${id}`),
  };
};

/** All of what a check found is another. */
export const whole = (id: string, other: unknown): Forgery => check(id, [], other, `what ${id} found`);
export const row = (id: string, steps: readonly Step[], other: unknown): Forgery =>
  check(id, steps, other, `the rows of ${id}`);

/** A value that a lane handed over is another. */
export const handed = (lane: string, steps: readonly Step[], other: unknown, name = String(steps[0])): Forgery => ({
  what: `${lane} hands over another ${steps.join('.')}`,
  forge: edit(of(lane), (snapshot) => {
    const payload = within(snapshot, 'payload');
    put(payload, steps, anotherThan(at(payload, steps), other));
  }),
  found: saying(lane, name),
});

/** The last one of a list that a lane handed over is gone. */
export const without = (lane: string, steps: readonly Step[], name: string): Forgery => ({
  what: `${lane} hands over one less of ${steps.join('.')}`,
  forge: edit(of(lane), (snapshot) => void (at(within(snapshot, 'payload'), steps) as unknown[]).pop()),
  found: saying(lane, name),
});

export const said = (what: string, part: RegExp, change: (document: Json) => void, found: RegExp): Forgery => ({
  what,
  forge: edit(part, change),
  found,
});

/** A task that nobody started. */
export const TASK = 'embedded:task/another';

/**
 * What the verifier says of each forgery. Those whose sentences differ are forged into one bundle: what is said of each
 * stands beside what is said of the others. One that hides others, or is hidden by them, is forged alone.
 */
export function linesOf(
  together: readonly Forgery[],
  alone: readonly Forgery[],
): ReadonlyMap<Forgery, readonly string[]> {
  const batches: Forgery[][] = [];
  for (const one of together) {
    const free = batches.find((batch) => batch.every((other) => other.found.source !== one.found.source));
    if (free === undefined) batches.push([one]);
    else free.push(one);
  }
  const bundle = heldExample('passing');
  const lines = new Map<Forgery, readonly string[]>();
  for (const batch of [...batches, ...alone.map((one) => [one])]) {
    const verdict = verdictOn(bundle, (forger) => {
      for (const { forge } of batch) forge(forger);
    });
    for (const one of batch) lines.set(one, verdict.said);
  }
  return lines;
}

/** What is missing of the lines about a forgery: nothing when it was found, the lines that were said when it was not. */
export const missingOf = ({ found }: Forgery, lines: readonly string[]): readonly string[] =>
  lines.some((line) => found.test(line)) ? [] : [`nothing says ${found}`, ...lines.slice(0, 20)];
