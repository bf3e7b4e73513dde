/**
 * What must hold after any schedule of faults, checked against what is really in log, tables and objects. Nothing here
 * runs a statement or a function of the services under test: the figures come from outside, as lists.
 */

/** A record at a position of the log, or a claim about one. */
export interface Placed {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly eventId: string;
}

export interface Watermarks {
  readonly topic: string;
  readonly partition: number;
  readonly low: number;
  readonly high: number;
}

export interface Admission extends Placed {
  readonly state: string;
}

export interface Decided {
  readonly eventId: string;
  readonly topic: string;
  readonly decision: string;
  readonly reasons: readonly string[];
}

/** Everything that a run left behind, limited to the topics of the stream and to its producer. */
export interface Truth {
  /** Topic by event id of every row of the stream views. */
  readonly expected: ReadonlyMap<string, string>;
  readonly log: readonly Placed[];
  readonly watermarks: readonly Watermarks[];
  /** Every admission of the run, whatever its state. */
  readonly admissions: readonly Admission[];
  /** Receipts as rows of the gate's table, and as lines of its exported segments. */
  readonly receipts: readonly Decided[];
  readonly exported: readonly Decided[];
  readonly quarantined: readonly Decided[];
  /** Lines of the archive's segments. */
  readonly archived: readonly Placed[];
  /** Further copies of an event on the log that the gate itself found and recorded as DUPLICATE_PUBLISH. */
  readonly recordedCopies: ReadonlyMap<string, number>;
  /** Events whose unknown outcome a reconciliation record resolved. */
  readonly reconciled: ReadonlySet<string>;
  /** Admissions without proof either way. */
  readonly open: number;
  /** Rows of the archive's failure and mismatch tables. */
  readonly archiveFaults: number;
}

const EXAMPLES_MAX = 3;

/** Every sentence is a violation; none means that the run held. */
export function violations(truth: Truth): readonly string[] {
  const { expected, log, watermarks, admissions, receipts, exported, archived } = truth;
  const admits = (decided: readonly Decided[]) => decided.filter(({ decision }) => decision === 'ADMIT');
  return [
    ...onceEach('log', expected, log, truth.recordedCopies),
    ...gaplessFrom('log', watermarks, log),
    ...onceEach('admissions', expected, admissions),
    ...proven(admissions, log),
    ...onceEach('ADMIT receipts', expected, admits(receipts)),
    ...onceEach('exported ADMIT receipts', expected, admits(exported)),
    ...gaplessFrom('archive', watermarks, archived),
    ...mirrors(log, archived),
    ...unexplained(truth),
    ...sentence(truth.open > 0, `${truth.open} admissions have no proof either way`),
    ...sentence(
      truth.archiveFaults > 0,
      `${truth.archiveFaults} records were refused or seen differently by the archive`,
    ),
  ];
}

/** Every expected event is there exactly once, on its topic; copies that were recorded are not held against it. */
export function onceEach(
  place: string,
  expected: ReadonlyMap<string, string>,
  seen: readonly Pick<Placed, 'eventId' | 'topic'>[],
  recordedCopies: ReadonlyMap<string, number> = new Map(),
): readonly string[] {
  const counts = new Map<string, number>();
  const foreign: string[] = [];
  for (const { eventId, topic } of seen) {
    if (expected.get(eventId) === topic) counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
    else foreign.push(eventId);
  }
  const lost = [...expected.keys()].filter((eventId) => !counts.has(eventId));
  const doubled = [...counts]
    .filter(([eventId, count]) => count > 1 + (recordedCopies.get(eventId) ?? 0))
    .map(([eventId]) => eventId);
  return [
    ...listed(`${place}: events are lost`, lost),
    ...listed(`${place}: events are doubled`, doubled),
    ...listed(`${place}: events are not of the stream`, foreign),
  ];
}

/** The offsets of each partition are those between its watermarks, each exactly once. */
export function gaplessFrom(
  place: string,
  watermarks: readonly Watermarks[],
  records: readonly Placed[],
): readonly string[] {
  const offsets = new Map<string, number[]>(watermarks.map((mark) => [partitionName(mark), []]));
  const foreign: string[] = [];
  for (const record of records) {
    const known = offsets.get(partitionName(record));
    if (known === undefined) foreign.push(positionName(record));
    else known.push(record.offset);
  }
  const faults = watermarks.flatMap((mark) => {
    const sorted = (offsets.get(partitionName(mark)) ?? []).sort((a, b) => a - b);
    const wanted = mark.high - mark.low;
    const isWhole = sorted.length === wanted && sorted.every((offset, index) => offset === mark.low + index);
    return isWhole ? [] : [`${partitionName(mark)} holds ${sorted.length} of ${wanted}, ${firstFault(sorted, mark)}`];
  });
  return [
    ...listed(`${place}: offsets are not gapless`, faults),
    ...listed(`${place}: positions outside the log`, foreign),
  ];
}

function firstFault(sorted: readonly number[], { low }: Watermarks): string {
  const index = sorted.findIndex((offset, rank) => offset !== low + rank);
  if (index === -1) return `nothing after ${low + sorted.length - 1}`;
  return sorted[index] === sorted[index - 1] ? `${sorted[index]} twice` : `none at ${low + index}`;
}

/** Every admission is ADMITTED and names the lowest position at which its event lies on the log. */
export function proven(admissions: readonly Admission[], log: readonly Placed[]): readonly string[] {
  const lowest = new Map<string, Placed>();
  for (const record of log) {
    const known = lowest.get(record.eventId);
    if (known === undefined || record.offset < known.offset) lowest.set(record.eventId, record);
  }
  const unproven = admissions
    .filter(({ state }) => state !== 'ADMITTED')
    .map(({ eventId, state }) => `${eventId} ${state}`);
  const misplaced = admissions
    .filter(({ state }) => state === 'ADMITTED')
    .filter((admission) => !isSamePosition(lowest.get(admission.eventId), admission))
    .map((admission) => `${admission.eventId} claims ${positionName(admission)}`);
  return [
    ...listed('admissions: not ADMITTED', unproven),
    ...listed('admissions: the log holds the event elsewhere', misplaced),
  ];
}

/** The archive holds at every position the event that the log holds there. */
export function mirrors(log: readonly Placed[], archived: readonly Placed[]): readonly string[] {
  const events = new Map(log.map((record) => [positionName(record), record.eventId]));
  const different = archived.filter((record) => events.get(positionName(record)) !== record.eventId).map(positionName);
  return listed('archive: other events than on the log', different);
}

/** The only quarantine that a crash may leave is an unknown outcome, and each of those was resolved later. */
export function unexplained({ quarantined, receipts, reconciled }: Truth): readonly string[] {
  const isExplained = ({ eventId, reasons }: Decided): boolean =>
    reasons.length === 1 && reasons[0] === 'PUBLISH_AMBIGUOUS' && reconciled.has(eventId);
  const unexplainedOnes = [...quarantined, ...receipts.filter(({ decision }) => decision === 'QUARANTINE')]
    .filter((one) => !isExplained(one))
    .map(({ eventId, reasons }) => `${eventId} ${reasons.join('+')}`);
  return listed('quarantines nobody explained', unexplainedOnes);
}

const partitionName = ({ topic, partition }: Pick<Placed, 'topic' | 'partition'>): string => `${topic}/${partition}`;
const positionName = (record: Placed): string => `${partitionName(record)}@${record.offset}`;
const isSamePosition = (one: Placed | undefined, other: Placed): boolean =>
  one !== undefined && positionName(one) === positionName(other);

const sentence = (holds: boolean, text: string): readonly string[] => (holds ? [text] : []);

/** One sentence for all of them, with the first few; none for none. */
export const listed = (what: string, which: readonly string[]): readonly string[] =>
  sentence(which.length > 0, `${what}: ${which.length}, for example ${which.slice(0, EXAMPLES_MAX).join(', ')}`);
