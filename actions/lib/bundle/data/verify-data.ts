import type { LedgerState } from '../../ledger/state.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import { LANE_JOINS, verifyJoins } from '../joins/verify-joins.ts';
import { judgingPart } from '../judging.ts';
import { MANIFEST } from '../manifest.ts';
import type { BundleView } from '../view.ts';
import { verifyMarkers } from './closings/markers.ts';
import { verifyClosureDocuments } from './closure.ts';
import type { DataFacts } from './facts.ts';
import { type Held, heldLanes } from './held-lanes.ts';
import { type Read, readData } from './reading.ts';
import { verifyReconciliation } from './reconciliation.ts';
import { verifyReporterLock } from './reporter-lock.ts';
import { verifyRtdl } from './rtdl.ts';
import { verifyStream } from './stream.ts';
import { runObject, verifyIngressSummaries } from './summaries.ts';
import { verifyToldFacts } from './told.ts';

const UNARCHIVED_SHOWN_MAX = 5;

/**
 * Joins receipts, quarantine and archive, and makes again what summaries and reports say of them. A summary is held to the
 * data as they were while the lane that rests on it held: before that, data may have come after it.
 */
export function verifyData(view: BundleView, ledger: LedgerState | undefined): readonly BundleFailure[] {
  const held: ReadonlyMap<string, Partial<Held>> = ledger === undefined
    ? WITHOUT_LEDGER
    : heldLanes({ view, ledger }, LANES);
  const cut = [...held].filter(([, one]) => one.view !== undefined && one.view !== view);
  // Before the whole is read, so that no two readings are held at once.
  const earlier = [...Map.groupBy(cut, ([, one]) => one.view ?? view)].flatMap(([then, lanes]) => {
    const { read } = readData(then, ledger);
    return lanes.flatMap(([lane, one]) => [
      ...laterFaults(lane, view, then),
      ...judgeLane(lane, { view: then, ledger: one.ledger }, read),
    ]);
  });
  const { read, failures } = readData(view, ledger);
  const { facts, governance } = read;
  const told = governance.map(({ event }) => event);
  const isWhole = (lane: string): boolean => held.has(lane) && !cut.some(([name]) => name === lane);
  const parts = [
    () => facts.quarantine.unjoined(),
    () => (isWhole('M7.D') ? [] : unarchived(facts, false)),
    () => verifyReporterLock(view, told),
    () => verifyToldFacts(view, ledger, told),
    () => verifyMarkers(view, facts),
    () => verifyJoins(view, ledger, read),
  ];
  return [
    ...failures,
    ...parts.flatMap((part) => judgingPart(MANIFEST, part)),
    ...LANES.filter(isWhole).flatMap((lane) => judgeLane(lane, { view, ledger: held.get(lane)?.ledger }, read)),
    ...earlier,
  ];
}

type Judge = (view: BundleView, facts: DataFacts) => readonly BundleFailure[];

/** What is judged of the data alone, by the lane that passed on it. */
const JUDGES: Readonly<Record<string, Judge>> = {
  'M6.G': (view, facts) => [...verifyIngressSummaries(view, facts), ...verifyStream(view, facts)],
  'M7.D': (view, facts) => [...unarchived(facts, true), ...verifyRtdl(view, facts)],
  'M8.E': (view, facts) => [...verifyReconciliation(view, facts), ...verifyClosureDocuments(view, facts)],
};

const LANES: readonly string[] = [...new Set([...Object.keys(JUDGES), ...Object.keys(LANE_JOINS)])];

/** Without a ledger nobody knows what passed, and everything that is there has to fit. */
const WITHOUT_LEDGER: ReadonlyMap<string, Partial<Held>> = new Map(Object.keys(JUDGES).map((lane) => [lane, {}]));

interface Standing {
  readonly view: BundleView;
  readonly ledger: LedgerState | undefined;
}

const judgeLane = (lane: string, { view, ledger }: Standing, read: Read): readonly BundleFailure[] => [
  ...judgingPart(MANIFEST, () => JUDGES[lane]?.(view, read.facts) ?? []),
  ...judgingPart(MANIFEST, () =>
    ledger === undefined || view.manifest.platform_run_id === 'N/A'
      ? []
      : (LANE_JOINS[lane]?.({ view, ledger }, read) ?? []),
  ),
];

/** Documents without which these lanes do not pass. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  'M6.G': ['ingest/receipt_summary.json', 'ingest/quarantine_summary.json', 'ingest/kafka_offsets_snapshot.json'],
  'M7.D': ['rtdl_core/archive_write_summary.json', 'rtdl_core/offsets_snapshot.json', 'rtdl_core/caught_up.json'],
  'M8.E': ['obs/reconciliation.json', 'obs/run_report.json'],
};

/** Whoever writes them again leaves the version that the lane found. */
const laterFaults = (lane: string, view: BundleView, then: BundleView): readonly BundleFailure[] =>
  (FOUND[lane] ?? []).flatMap((name) => {
    const object = runObject(view, name);
    return object === undefined || runObject(then, name) !== undefined
      ? []
      : [failureOf(object, `has no version of the time in which ${lane} held`)];
  });

/**
 * Admissions that no segment holds. Every topic is archived, so there is no place for one that is not; and each partition
 * in its order, so before its archive is complete only what lies behind its last segment may be missing.
 */
const unarchived = (
  { receipts: { admitted }, archive }: Pick<DataFacts, 'receipts' | 'archive'>,
  isComplete: boolean,
): readonly BundleFailure[] =>
  admitted.partitions().flatMap(({ topic, partition, unmarked }): BundleFailure[] => {
    const archived = archive.find((one) => one.topic === topic && one.partition === partition);
    const until = isComplete ? Number.POSITIVE_INFINITY : (archived?.lastOffset ?? -1);
    const missing = unmarked(UNARCHIVED_SHOWN_MAX, until);
    if (missing.length === 0) return [];
    return [{ object: `archive topic=${topic}/partition=${partition}`, what: `lacks offsets ${missing.join(', ')}` }];
  });
