import { handle } from '@spine-green/evidence-schemas';
import { isRefusing } from '@spine-green/runtime/truth/guards';
import { findOccupant, isStale } from '../ledger/derived.ts';
import type { DetectedClass } from '../ledger/drift.ts';
import { planPhaseOf } from '../run/sources.ts';
import { APPEND_ONLY_GUARDS, isGuarded } from './append-only-tables.ts';
import type { DatabaseFacts, DriftFacts, RunWideFacts, ShownFacts, StackFacts, Started } from './facts.ts';
import { isTaskOf } from './runtime-tasks.ts';
import { STREAM_DETECTORS } from './stream-detectors.ts';

/** What was found, one text for each; none means that the class was looked at and is not there. Pure. */
type Detector<F = DriftFacts> = (facts: F) => readonly string[];

/** Of classes that whoever holds the evidence alone can look for again. */
export const SHOWN_DETECTORS: Readonly<
  Record<'DS-S5' | 'DS-S8' | 'DS-E2', Detector<ShownFacts>> &
    Record<'DS-B3' | 'DS-B4', Detector<Pick<DriftFacts, 'stack' | 'nowUtc' | 'state' | 'entering'>>>
> = {
  'DS-S5': ({ run: { wspStart, wspSummary, readyReceipt }, platformRunId }) => {
    if (wspStart === undefined) return [];
    if (readyReceipt === undefined) return ['the stream started and no READY was published'];
    // By the place on the log, which one clock ordered; the broker's time and the producer's say nothing of each other.
    const foreign = [wspStart.ready_ref, ...(wspSummary === undefined ? [] : [wspSummary.ready_ref])].filter(
      ({ topic, partition, offset, message_id }) =>
        readyReceipt.topic !== topic ||
        readyReceipt.partition !== partition ||
        readyReceipt.offset !== offset ||
        readyReceipt.message_id !== message_id,
    );
    return [
      ...foreign.map(
        (one) => `started by ${one.topic}/${one.partition}/${one.offset}, which is not the published READY`,
      ),
      ...(readyReceipt.platform_run_id === platformRunId ? [] : ['READY is of another run']),
    ];
  },
  'DS-S8': ({ run: { lockEvents, markers } }) => [
    ...sharedFences(lockEvents),
    ...markers
      .filter((marker) => !lockEvents.some(({ event, fence }) => event === 'ACQUIRED' && fence === marker.fence))
      .map(({ fence }) => `closed with fence ${fence}, which nobody acquired`),
  ],
  'DS-B3': ({ stack, nowUtc }) => {
    if (stack?.expiresAt === undefined) return [];
    return nowUtc.slice(0, 10) > stack.expiresAt.slice(0, 10) ? [`it expired on ${stack.expiresAt}`] : [];
  },
  'DS-B4': (facts) => {
    const { status } = facts.state.phases.M9;
    if (facts.stack === undefined) return [];
    if (status === 'DONE' && !isStale(facts.state.phases.M9)) return ['M9 is done'];
    const isAtIt = facts.entering === 'M9' || status === 'ACTIVE' || status === 'BLOCKED';
    return isAtIt ? [] : endsOfWindow(facts, facts.stack).map((end) => `${end}, and M9 is ${status}`);
  },
  'DS-E2': ({ recorded }) =>
    (recorded?.snapshot.checks ?? []).flatMap(({ id, evidence }) =>
      evidence.length > 0 && evidence.every((reference) => LOG.test(reference)) ? [`${id} rests on logs alone`] : [],
    ),
};

/** About the substrate and about no phase, so they are looked for whatever the status of a phase is (02, section 8). */
export const RUN_WIDE_DETECTORS: Readonly<Record<'DS-I5' | 'DS-B3' | 'DS-B4', Detector<RunWideFacts>>> = {
  'DS-I5': ({ tasks, definitions, epoch, modeOf, probeFamily }) => {
    const isPinned = (imageDigest: string): boolean =>
      epoch.image_digest === null || imageDigest === epoch.image_digest;
    const stubs = (one: Started): readonly string[] => stubFaults(one, modeOf, probeFamily);
    return [
      ...tasks.flatMap((one) => [
        ...(isPinned(one.imageDigest) ? [] : [`${one.family} runs ${one.imageDigest}`]),
        ...stubs(one).map((what) => `${one.family} ${what}`),
      ]),
      // A service at rest starts nothing; what it would start is named by the image once it is wanted.
      ...definitions.flatMap((one) => [
        ...(one.desiredCount === 0 || isPinned(one.imageDigest) ? [] : [`${one.service} is to run ${one.imageDigest}`]),
        ...stubs(one).map((what) => `${one.service} ${what}`),
      ]),
    ];
  },
  'DS-B3': SHOWN_DETECTORS['DS-B3'],
  'DS-B4': SHOWN_DETECTORS['DS-B4'],
};

export const DETECTORS: Readonly<Record<DetectedClass, Detector>> = {
  'DS-S1': ({ database }) => {
    if (database === undefined) return [];
    const { uniqueColumns, foreignKeys } = database;
    const own = uniqueColumns.map((columns) => columns.join('+'));
    return [
      ...(own.join() === 'dedupe_key' ? [] : [`unique keys: ${own.join(', ') || 'none'}`]),
      ...(foreignKeys === 0 ? [] : [`${foreignKeys} sampled keys are not made of run, class and event id`]),
      ...(fields() === 'platform_run_id,event_class,event_id' ? [] : [`pinned fields: ${fields()}`]),
    ];
  },
  'DS-S3': ({ rewritten, database }) => [
    ...rewritten.map((key) => `${key} has more than one version`),
    ...(database === undefined ? [] : unguarded(database.guards)),
    ...(database?.changedTables ?? []).map((table) => `${table} had rows changed`),
  ],
  'DS-S4': ({ run: { wspStart, viewPrefix }, state }) => {
    if (wspStart === undefined) return [];
    const outside = wspStart.source_prefixes.filter(
      (prefix) => viewPrefix === undefined || !prefix.startsWith(viewPrefix),
    );
    return [...outside, ...(state.phases.M5.completedSeq > 0 ? [] : ['the oracle phase is not done'])];
  },
  'DS-S5': SHOWN_DETECTORS['DS-S5'],
  'DS-S8': SHOWN_DETECTORS['DS-S8'],
  'DS-S9': ({ run: { receiptSummary }, database, state }) => {
    const counted = receiptSummary?.counts_by_decision.PUBLISH_AMBIGUOUS ?? 0;
    // While the stream runs an outcome may be unknown for a moment; of a closed set it may not.
    const stored = state.phases.M6.completedSeq > 0 ? (database?.ambiguous ?? 0) : 0;
    return [
      ...(counted === 0 ? [] : [`${counted} ambiguous in the receipt summary`]),
      ...(stored === 0 ? [] : [`${stored} ambiguous in the admissions`]),
    ];
  },
  'DS-M1': ({ required, state }) => {
    const out = outOfScope(state.phases.M0.pinned.scope_lock?.value ?? null);
    return required.filter((name) => out.some((word) => name.split(/[^a-z]+/).includes(word)));
  },
  'DS-M2': ({ state, phase, definitionSha256 }) => {
    const pinned = state.phases[phase].definitionSha256;
    return pinned === undefined || pinned === definitionSha256 ? [] : [`${definitionSha256} instead of ${pinned}`];
  },
  'DS-I1': ({ run: { tasksOf, daemons }, substrate }) => {
    const isTask = (value: unknown): boolean => isTaskOf(substrate, value);
    return [
      ...Object.entries(tasksOf).flatMap(([name, named]) =>
        named.length > 0 && named.every(isTask) ? [] : [`${name} names no task of ${substrate}`],
      ),
      ...(daemons?.services ?? []).flatMap(({ service_name, task_arns, desired_count }) =>
        desired_count === 0 || (task_arns.length > 0 && task_arns.every(isTask)) ? [] : [`${service_name} has no task`],
      ),
    ];
  },
  'DS-I3': ({ recorded, pinnedBuckets }) =>
    (recorded?.uris ?? []).flatMap(({ key, bucket }) =>
      pinnedBuckets.includes(bucket) ? [] : [`${key} names the bucket ${bucket}`],
    ),
  'DS-I4': ({ handlesDiffering }) => handlesDiffering,
  ...RUN_WIDE_DETECTORS,
  ...STREAM_DETECTORS,
  'DS-E1': ({ absentEvidence }) => absentEvidence,
  'DS-E2': SHOWN_DETECTORS['DS-E2'],
  'DS-E3': ({ run: { anchors, receiptSummary } }) => {
    if (anchors === undefined || receiptSummary === undefined) return [];
    // Topic by topic, so that one without an anchor does not hide behind another that has too many.
    const { counts_by_decision: decisions, counts_by_topic: admitted = { 'any topic': decisions.ADMIT } } =
      receiptSummary;
    const nameOf = (topic: string): string => (receiptSummary.counts_by_topic === undefined ? 'any topic' : topic);
    const anchored = new Map<string, number>();
    for (const { topic, count } of anchors.anchors.ingest)
      anchored.set(nameOf(topic), (anchored.get(nameOf(topic)) ?? 0) + count);
    const topics = [...new Set([...Object.keys(admitted), ...anchored.keys()])].sort();
    const empty = anchors.anchors.ingest.filter(
      ({ count, end_offset, start_offset }) => count > 0 && end_offset < start_offset,
    );
    return [
      ...topics
        .filter((topic) => (anchored.get(topic) ?? 0) !== (admitted[topic] ?? 0))
        .map(
          (topic) => `${anchored.get(topic) ?? 0} records of ${topic} are anchored, ${admitted[topic] ?? 0} admitted`,
        ),
      ...empty.map(({ topic, partition }) => `${topic}/${partition} has an empty range`),
    ];
  },
  'DS-E4': ({ state, epoch, phase, recorded, closing }) => [
    ...(recorded?.snapshot.overall_pass === true
      ? recorded.snapshot.source_refs.flatMap(({ lane }) => {
          const was = state.phases[planPhaseOf(lane)].lanes[lane]?.epoch;
          return was === undefined ? [] : staleParts(lane, was, { live: recorded.snapshot.epoch, phase });
        })
      : []),
    ...(closing
      ? Object.entries(state.phases[phase].lanes).flatMap(([lane, { status, epoch: was }]) =>
          status === 'PASS' && was !== undefined ? staleParts(lane, was, { live: epoch, phase }) : [],
        )
      : []),
  ],
  'DS-E5': ({ recorded }) => recorded?.secrets ?? [],
};

/** Tables of which not every trigger is awake that has to be, and the function that all of them call if it is another. */
const unguarded = (guards: DatabaseFacts['guards']): readonly string[] => [
  ...Object.keys(APPEND_ONLY_GUARDS).filter((table) => !isGuarded(guards, table)),
  ...(isRefusing(guards) ? [] : ['what refuses a change does something else']),
];

const fields = (): string => [handle('IG_DEDUPE_KEY_FIELDS')].flat().join();

/** Log groups, log files and pages of a log viewer; an object key is none of them. */
const LOG = /^(?:https?:\/\/|logs?:|arn:aws:logs:|.*\.log$)/;

type Window = Pick<DriftFacts, 'nowUtc' | 'state'>;

/** Each word by which the window of the demo is over: its session, the day of it, and whoever needed it last. */
function endsOfWindow({ nowUtc, state }: Window, stack: StackFacts): readonly string[] {
  const { demoEndUtc, sessionEndsOn, heartbeatEndUtc } = stack;
  // A phase that is open and waits for a new go is wanted by whoever opened it.
  const isWanted = findOccupant(state) !== undefined;
  return [
    ...(demoEndUtc === null ? [] : [`the session ended ${demoEndUtc}`]),
    ...(sessionEndsOn === undefined || nowUtc.slice(0, 10) <= sessionEndsOn.slice(0, 10)
      ? []
      : [`the session was to end on ${sessionEndsOn}`]),
    ...(heartbeatEndUtc === undefined || isWanted || Date.parse(nowUtc) <= Date.parse(heartbeatEndUtc)
      ? []
      : [`${HEARTBEAT_ENDED} ${heartbeatEndUtc}`]),
  ];
}

/** Begins what only the running platform knew. */
export const HEARTBEAT_ENDED = 'nobody needs it since';

/** How a command differs from the mode of its family: a stub, a loop, a probe where a mode is to run. */
function stubFaults(
  { family, command }: Pick<Started, 'family' | 'command'>,
  modeOf: DriftFacts['modeOf'],
  probeFamily: string,
): readonly string[] {
  const mode = modeOf[family];
  if (mode === undefined) return ['is no mode of the image'];
  const [first = '', ...more] = command;
  const asks = family === probeFamily && ASKING.has(more.at(-1) ?? first) && command.length <= 2;
  return asks || (first === mode && more.length === 0)
    ? []
    : [`starts ${JSON.stringify(command.join(' ')).slice(0, 200)}`];
}

const ASKING: ReadonlySet<string> = new Set(['--help', '--dry-run']);

/** Words of the components that the scope lock leaves out. */
function outOfScope(pinned: string | null): readonly string[] {
  if (pinned === null) return [];
  const { out } = JSON.parse(pinned) as { out?: readonly string[] };
  return (out ?? []).flatMap((name) => name.split('_')).filter((word) => word !== '');
}

/**
 * Acquisitions that no fence tells apart. A holder that died gave nothing back and the next one may hold, and the clocks
 * of two tasks say nothing about each other: the fence alone, which grows with each holder, shows that two held at once.
 */
function sharedFences(events: DriftFacts['run']['lockEvents']): readonly string[] {
  const acquired = events.filter(({ event }) => event === 'ACQUIRED');
  return [...Map.groupBy(acquired, ({ fence }) => fence)]
    .filter(([fence, all]) => fence === null || all.length > 1)
    .map(([fence, all]) => `${all.map((one) => one.task_arn).join(' and ')} acquired under ${fence ?? 'no'} fence`);
}

type Epoch = DriftFacts['epoch'];

interface Basis {
  readonly live: Epoch;
  readonly phase: DriftFacts['phase'];
}

/**
 * Parts that a result knew and that are others now. Only the teardown phase may rest on a substrate that is gone; the
 * packaging phase makes the image, so an image before is nothing that its lanes stand on.
 */
const staleParts = (lane: string, was: Epoch, { live, phase }: Basis): readonly string[] =>
  (Object.keys(was) as (keyof Epoch)[])
    .filter((part) => was[part] !== null && was[part] !== live[part])
    .filter((part) => !(phase === 'M9' && live[part] === null) && !(part === 'image_digest' && lane.startsWith('M1.')))
    .map((part) => `${lane}: ${part}`);
