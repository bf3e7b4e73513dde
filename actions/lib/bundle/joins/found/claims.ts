import { handle } from '@spine-green/evidence-schemas';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { BUILT_DAEMONS } from '@spine-green/runtime/catalog';
import { consumedPartitions } from '../../../rules/caught-up.ts';
import { count, list, record, text } from '../../../run/handover.ts';
import { planPhaseOf } from '../../../run/sources.ts';
import type { Claims } from '../../data/compare.ts';
import { runObject } from '../../data/summaries.ts';
import { type Members, membersOf } from '../../members.ts';
import type { Reading } from '../lane-reading.ts';
import { handedOver, type Stage } from '../lanes.ts';

/** A lane of which nothing is read but its checks. */
type Found = Pick<Reading, 'snapshot'>;

/** What a check that passed found; undefined where it rests. */
const foundIn = ({ snapshot }: Found, check: string): unknown =>
  snapshot.checks.find(({ id, outcome }) => id === check && outcome === 'pass')?.observed;

/** A stranger's snapshot may hold anything where members are looked for. */

/**
 * Members of what a check found, each as its sources say it: a check compares two readings of one lane, so whoever
 * changes both is told only by something else. A member without a source is undefined and left out.
 */
export function foundMembers(reading: Found, check: string, due: Members): Claims {
  const found = foundIn(reading, check);
  if (found === undefined) return {};
  const members = membersOf(found);
  return Object.fromEntries(
    Object.entries(due)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [`${name} of ${check}`, [members[name], value]]),
  );
}

/** Bounds that a check asked for, each as it was pinned: a lower one would take another reading. */
export function askedMembers(reading: Reading, check: string, due: Members): Claims {
  const asked = reading.side(check, 'expected');
  return Object.fromEntries(
    Object.entries(due)
      .filter(([name, value]) => value !== undefined && asked[name] !== undefined)
      .map(([name, value]) => [`the bound of ${name} of ${check}`, [asked[name], value]]),
  );
}

/** All of what a check found. */
export function foundWhole(reading: Found, check: string, due: unknown): Claims {
  const found = foundIn(reading, check);
  return found === undefined || due === undefined ? {} : { [`what ${check} found`]: [found, due] };
}

/** These members of each row that a check found. */
export function foundRows(reading: Reading, check: string, due: readonly Members[] | undefined): Claims {
  const found = foundIn(reading, check);
  const [first] = due ?? [];
  if (!Array.isArray(found) || due === undefined || first === undefined) return {};
  const names = Object.keys(first);
  const rows = found.map(membersOf).map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
  return { [`the rows of ${check}`]: [rows, due] };
}

/** Names of values that do not lie between two others, each of which may be unknown. */
export const outside = (rows: readonly Between[]): readonly string[] =>
  rows
    .filter(({ least, value, most }) => (least !== undefined && value < least) || (most !== undefined && value > most))
    .map(({ name }) => name);

export interface Between {
  readonly name: string;
  readonly value: number;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

export const within = (name: string, bounds: Omit<Between, 'name'>): Claims => ({
  [`${name}, outside of its bounds,`]: [outside([{ name, ...bounds }]).map(() => bounds.value), []],
});

/** Whether a lane that passed was recorded after another one, so that what it read came later. */
export const isAfter = ({ ledger }: Stage, later: string, earlier: string): boolean => {
  const lane = ledger.phases[planPhaseOf(later)].lanes[later];
  return (
    lane?.status === 'PASS' && lane.resultSeq > (ledger.phases[planPhaseOf(earlier)].lanes[earlier]?.resultSeq ?? 0)
  );
};

interface Running {
  readonly task: string | undefined;
  readonly task_definition: string;
}

const STARTED = record({ services: list(record({ service: text, task_definition: text, task_arns: list(text) })) });

/** Each daemon by its mode as M4.F saw it steady, in one task; undefined where that lane does not hold. */
export function runningDaemons(stage: Stage): ReadonlyMap<string, Running> | undefined {
  const services = handedOver(stage, 'M4.F', STARTED)?.services;
  if (services === undefined) return undefined;
  const rows = BUILT_DAEMONS.flatMap(({ mode, handle: key }): [string, Running][] => {
    const found = services.find(({ service }) => service === handle(key));
    return found === undefined ? [] : [[mode, { task: found.task_arns[0], task_definition: found.task_definition }]];
  });
  return new Map(rows);
}

/** Two looks at daemons that each one task of M4.F worked through, and that task reported. */
export function steadyRows(stage: Stage, modes: readonly string[]): readonly Members[] | undefined {
  const daemons = runningDaemons(stage);
  if (daemons === undefined) return undefined;
  return modes.map((component) => {
    const task = daemons.get(component)?.task;
    return { component, tasks: [task, task], reported_by: task };
  });
}

/** Where the sampler found a consumer of the run. */
export function consumedBy(stage: Stage, component: string) {
  const snapshot = stage.view.typed(runObject(stage.view, 'rtdl_core/offsets_snapshot.json'), OffsetsSnapshotV1);
  const groups = snapshot?.groups.filter((one) => one.component === component);
  return snapshot === undefined || groups === undefined ? undefined : consumedPartitions({ ...snapshot, groups });
}

/** The version of a document that the lane wrote. */
export const ownDocument = ({ snapshot }: Reading, name: string) => snapshot.documents.find((one) => one.name === name);

/** Names that a list has more than once. */
export const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

/** A daemon is GREEN when it has no reason to be anything else, and says each reason that it has (16, section 2). */
export const isStateOf = (state: string, reasons: readonly string[]): boolean =>
  (state === 'GREEN') === (reasons.length === 0);

/** A version of a document as lanes hand it over. */
export const REF = record({ key: text, version_id: text, sha256: text });

/** What P7 had admitted, as M6.G handed it over. */
export const RANGES = record({
  partitions: list(record({ topic: text, partition: count, last: count, admitted: count })),
});
