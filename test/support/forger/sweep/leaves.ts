import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, isHandleKey, type SchemaName } from '@spine-green/evidence-schemas';
import { documentSchemas } from '@spine-green/evidence-schemas/catalog';
import { MODES } from '@spine-green/runtime/catalog';
import { documentOf, type Held, type HeldBundle, isNewest, type Json, peek, textOf, withText } from '../objects.ts';
import { schemaOf } from '../schema-of.ts';

type Step = string | number;

/** What is done to a list: its last element goes, stands twice, or another one comes. */
const ACTS = ['dropped', 'doubled', 'added'] as const;
/** What is done to a record that no schema closes: one of its members goes, or one comes that nobody asked for. */
const OPEN_ACTS = ['removed', 'gained'] as const;
type Act = (typeof ACTS)[number] | (typeof OPEN_ACTS)[number];

/** One value of one document of a bundle that is no record and no list, or a list or record and what is done to its members. */
export interface Leaf {
  /** Kind of the document and where the value stands in it, without what is another in every run. */
  readonly name: string;
  readonly path: string;
  readonly key: string;
  /** Of a file of lines, the one that holds it. */
  readonly line: number | undefined;
  readonly steps: readonly Step[];
  readonly act?: Act;
}

/** Every kind of leaf of a bundle, by name and members, with every place where it stands, in the order of the manifest. */
function leavesOf(bundle: HeldBundle): ReadonlyMap<string, readonly Leaf[]> {
  const found = new Map<string, Leaf[]>();
  const add = (leaf: Leaf): void => {
    if (RESEALED.test(leaf.name)) return;
    const kind = `${leaf.name} ${membersIn(leaf)}`;
    const known = found.get(kind);
    if (known === undefined) found.set(kind, [leaf]);
    else known.push(leaf);
  };
  for (const [path, held] of bundle.objects) {
    const { key } = held.entry;
    if (!isReadable(held) || isDerivedList(held)) continue;
    const kind = kindOf(held, bundle);
    const visit = (document: Readonly<Json>, line: number | undefined): void =>
      walk(document, [], (steps, act) => {
        const name = nameOf(kind, steps, line === undefined ? document : {}) + locatorIn(document, steps);
        add({ name: act === undefined ? name : `${name}.${act}`, path, key, line, steps, ...(act && { act }) });
      });
    if (key.endsWith('.json')) visit(peek(held), undefined);
    else
      for (const [line, text] of textOf(held).split('\n').slice(0, LINES_READ_MAX).entries())
        if (text !== '') visit(JSON.parse(text) as Json, line);
  }
  return found;
}

/** Members that have one name in the table may be judged differently, so each of them is a kind of its own. */
const membersIn = ({ steps }: Leaf): string =>
  steps
    .filter((step) => typeof step === 'string')
    .map((step) => (OF_ONE_RUN.test(step) ? '*' : step))
    .join('.');

/** Members that are named after an object, a task or a digest stand for any other. */
const OF_ONE_RUN = /\/|:|[0-9a-f]{12}|\d{4}-\d\d-\d\d/;

/**
 * One leaf of every kind that its schema lets have another value. Of older versions only the readable copies of the
 * ledger: an older version of anything else was replaced, and nothing rests on it any more.
 */
export function representatives(bundle: HeldBundle, seed: number): readonly Leaf[] {
  return [...leavesOf(bundle).values()].flatMap((places) => {
    const name = places[0]?.name ?? '';
    if (name.startsWith('older ') && !name.startsWith('older ledger_state')) return [];
    const middle = Math.floor(places.length / 2) + seed;
    const found = places.slice(0, TRIED_MAX).flatMap((_, at) => {
      const leaf = places[(middle + at) % places.length];
      const held = leaf === undefined ? undefined : bundle.objects.get(leaf.path);
      return leaf !== undefined && held !== undefined && otherDocument(held, leaf, bundle) !== undefined ? [leaf] : [];
    });
    return found.slice(0, 1);
  });
}

/** Of a kind of list, some are empty; of a kind of value, some have no other that their schema takes. */
const TRIED_MAX = 3;

/** What follows from the rest of a bundle, and what somebody who seals it anew makes fit again. */
const RESEALED = new RegExp(
  [
    /^ledger_state\.v1 /,
    /^ledger_event\.v1 (?:seq|prev_event_sha256|event_sha256|EVIDENCE_SEALED .*)$/,
    / (?:root_sha256|(?:payload\.)?checklist_sha256)$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Lines of one file are of one kind. */
const LINES_READ_MAX = 40;

/** Payloads that somebody sent are bytes and no document. */
const isReadable = ({ entry: { key, bucket } }: Held): boolean =>
  /\.(?:json|jsonl|jsonl\.zst)$/.test(key) && !(bucket.includes('quarantine') && key.includes('/payloads/'));

/** Written from single objects, and written again when those change. */
const isDerivedList = ({ entry: { key } }: Held): boolean => key.endsWith('.jsonl');

function walk(value: unknown, steps: readonly Step[], visit: (steps: readonly Step[], act?: Act) => void): void {
  // The payload of a snapshot is what its lane hands over: the schema of all snapshots knows nothing of it.
  if (steps[0] === 'payload' && typeof steps.at(-1) === 'string' && steps.length > 1) visit(steps, 'removed');
  if (steps[0] === 'payload' && typeof value === 'object' && value !== null && !Array.isArray(value))
    visit(steps, 'gained');
  if (typeof value !== 'object' || value === null) {
    visit(steps);
    return;
  }
  if (Array.isArray(value)) {
    for (const act of ACTS) visit(steps, act);
    for (const [index, one] of value.entries()) walk(one, [...steps, index], visit);
  } else for (const [member, one] of Object.entries(value)) walk(one, [...steps, member], visit);
}

/** Where a mode takes a secret from, of the environment that M1.B printed, is compared; its other variables are not. */
function locatorIn(document: Readonly<Json>, steps: readonly Step[]): string {
  if (!steps.includes('environment')) return '';
  const value: unknown = valueAt(document, steps);
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' && last.startsWith('SSM_') ? '.locator' : '';
}

/**
 * A snapshot is told by its lane and what its checks found by their id, an event by its kind: what stands in them differs
 * by that. Names of handles, modes, topics and the like are one name.
 */
function nameOf(kind: string, steps: readonly Step[], document: Readonly<Json>): string {
  const check = steps[0] === 'checks' ? (document.checks as Json[])[Number(steps[1])]?.id : undefined;
  const found = typeof check === 'string' && !check.startsWith('U-') && FOUND.has(String(steps[2]));
  const shown = steps.map((step, at) => {
    if (typeof step === 'string') return isMember(step) ? step : '*';
    return at === 1 && found ? check.replace('.', '-') : '[]';
  });
  const ofLane = steps[0] === 'ci' && document.event === 'LANE_RESULT_RECORDED';
  const event =
    kind.endsWith('ledger_event.v1') && (steps[0] === 'payload' || ofLane) ? ` ${String(document.event)}` : '';
  const lane = kind.endsWith('lane_snapshot.v1') && steps[0] === 'payload' ? ` ${String(document.lane)}` : '';
  return `${kind}${event}${lane} ${shown.join('.')}`;
}

const FOUND: ReadonlySet<string> = new Set(['expected', 'observed']);
const isMember = (name: string): boolean =>
  /^[a-z][a-z0-9_]*$/.test(name) ? !isMode(name) : /^[A-Z_]{2,}$/.test(name) && !isHandleKey(name);
const MODE_NAMES: ReadonlySet<string> = new Set(MODES.map(({ mode }) => mode));
const isMode = (name: string): boolean => MODE_NAMES.has(name) && name !== 'wsp';

/** The schema, or the last folder of what has none; an older version is a kind of its own. */
function kindOf(held: Held, bundle: HeldBundle): string {
  const age = isNewest(held) ? '' : 'older ';
  const name = schemaOf(held, bundle);
  // What an answer was given to decides what repeats it.
  if (name === 'approval_record.v1') return `${age}${name} ${String(peek(held).purpose)}`;
  if (name !== undefined) return `${age}${name}`;
  return `${age}${held.entry.key.split('/').at(-1) ?? ''}`;
}

/** The object with another value at the leaf that its schema still accepts; undefined when there is none. */
export function otherThan(held: Held, leaf: Leaf, bundle: HeldBundle): Held | undefined {
  const document = otherDocument(held, leaf, bundle);
  return document === undefined ? undefined : withText(held, textWith(held, leaf, canonicalJson(document)));
}

function otherDocument(held: Held, leaf: Leaf, bundle: HeldBundle): Json | undefined {
  const schema = schemaOf(held, bundle);
  const document = documentAt(held, leaf);
  for (const value of othersOf(valueAt(document, leaf.steps), leaf.act, schema)) {
    put(document, leaf.steps, value);
    if (schema === undefined || documentSchemas[schema].is(document)) return document;
  }
  return undefined;
}

/** Lists of another length, or other values. */
function othersOf(value: unknown, act: Act | undefined, schema: SchemaName | undefined): readonly unknown[] {
  if (act === 'removed') return [undefined];
  if (act === 'gained') return [{ ...(value as Json), another: 'another' }];
  if (act === undefined || !Array.isArray(value)) return candidates(value, schema);
  const list: readonly unknown[] = value;
  if (act === 'added') return elementsLike(list.at(-1), schema).map((element) => [...list, element]);
  if (list.length === 0) return [];
  return act === 'dropped' ? [list.slice(0, -1)] : [[...list, list.at(-1)]];
}

/** Elements that somebody would add: one like the last, with one of its members another. */
function elementsLike(last: unknown, schema: SchemaName | undefined): readonly unknown[] {
  if (last === undefined) return ['another', 1];
  if (typeof last !== 'object' || last === null) return candidates(last, schema);
  return Object.entries(last).flatMap(([name, member]) =>
    candidates(member, undefined)
      .slice(0, 2)
      .map((other) => ({ ...last, [name]: other })),
  );
}

const documentAt = (held: Held, { line }: Leaf): Json =>
  line === undefined ? documentOf(held) : (JSON.parse(textOf(held).split('\n')[line] ?? '') as Json);

function textWith(held: Held, { line }: Leaf, text: string): string {
  if (line === undefined) return text;
  return textOf(held)
    .split('\n')
    .map((old, at) => (at === line ? text : old))
    .join('\n');
}

const valueAt = (document: unknown, steps: readonly Step[]): unknown =>
  steps.reduce((at: unknown, step) => (at as Record<Step, unknown>)[step], document);

function put(document: Json, steps: readonly Step[], value: unknown): void {
  const parent = valueAt(document, steps.slice(0, -1)) as Record<Step, unknown>;
  if (value === undefined) delete parent[steps.at(-1) ?? ''];
  else parent[steps.at(-1) ?? ''] = value;
}

/** Values that somebody would write instead, the least conspicuous first. */
function candidates(value: unknown, schema: SchemaName | undefined): readonly unknown[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value - 1, value + 0.5];
  if (value === null) return ['another', 1, true];
  if (typeof value !== 'string') return [];
  const text = value;
  return [
    ...turned(text),
    ...(schema === undefined ? [] : wordsOf(schema)).filter((word) => word !== text),
    `${text}x`,
  ];
}

/** The text with one character turned into its neighbour, from its end: most forms of ids, times and digests hold. */
function turned(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = text.length - 1; at >= 0 && found.length < TURNS_MAX; at -= 1) {
    const one = text.charAt(at);
    const other = NEIGHBOURS[one];
    if (other !== undefined) found.push(text.slice(0, at) + other + text.slice(at + 1));
  }
  return found;
}

const TURNS_MAX = 12;
const NEIGHBOURS: Readonly<Record<string, string>> = Object.fromEntries(
  ['01', '23', '45', '67', '89', 'ab', 'cd', 'ef', 'gh', 'ij', 'kl', 'mn', 'op', 'qr', 'st', 'uv', 'wx', 'yz']
    .flatMap((pair) => [pair, pair.toUpperCase()])
    .flatMap(([one = '', other = '']) => [
      [one, other],
      [other, one],
    ]),
);

const words = new Map<SchemaName, readonly string[]>();

/** Every word that a schema allows somewhere. */
function wordsOf(schema: SchemaName): readonly string[] {
  const known = words.get(schema);
  if (known !== undefined) return known;
  const path = join(import.meta.dirname, '../../../../evidence-schemas/schemas', `${schema}.schema.json`);
  const found = new Set<string>();
  const open: unknown[] = [JSON.parse(readFileSync(path, 'utf8'))];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const nested of Object.values(next)) if (typeof nested === 'object' && nested !== null) open.push(nested);
    const { enum: listed, const: only } = next as { readonly enum?: unknown; readonly const?: unknown };
    for (const word of [...(Array.isArray(listed) ? listed : []), only]) if (typeof word === 'string') found.add(word);
  }
  words.set(schema, [...found]);
  return [...found];
}
