import type { Queryable } from '../../substrate/database/port.ts';
import type { EventLog, LogRecord, Watermark } from '../../substrate/event-log/port.ts';
import { type Positions, positionSet } from './positions.ts';
import type { FaultTally } from './tally.ts';

/** One partition as receipts and log see it. */
export interface PartitionScan {
  readonly topic: string;
  readonly partition: number;
  /** Offsets of the run, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Distinct positions that admissions of the run name. */
  readonly admitted: number;
  /** Of the log. */
  readonly low: number;
  readonly high: number;
  /** Records between the first position and the end of the log that are not of this run. */
  readonly foreign: number;
  /** Further copies of admitted events: a publish that was repeated. */
  readonly copies: number;
  /** Records of the gate for which there is no receipt. */
  readonly unreceipted: number;
}

export interface AdmittedPosition {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly dedupeKey: string;
  /** The receipt that names it. */
  readonly ref: string;
}

export interface LogPositions {
  /** Reads where the log of these topics ends. The admissions were read before, so none lies behind it. */
  learn(topics: ReadonlySet<string>): Promise<void>;
  /** Notes an admission; a position that is taken, or that the log does not have, is a fault. */
  add(position: AdmittedPosition): void;
  /** Holds what was noted against the log: the ends of each partition, and every record that no receipt names. */
  finish(database: Queryable, platformRunId: string): Promise<readonly PartitionScan[]>;
}

interface Partition {
  readonly topic: string;
  readonly partition: number;
  readonly low: number;
  readonly high: number;
  readonly taken: Positions;
  /** Identities at both ends, to be looked up on the log. */
  readonly ends: { first?: AdmittedPosition; last?: AdmittedPosition };
}

const READ_LIMIT = { recordsMax: 2000, bytesMax: 8 * 2 ** 20, waitMs: 2000 } as const;

export function positionsOnLog(log: Pick<EventLog, 'watermarks' | 'read'>, faults: FaultTally): LogPositions {
  const watermarks = new Map<string, readonly Watermark[]>();
  const partitions = new Map<string, Partition>();
  const partitionOf = (topic: string, partition: number): Partition | undefined => {
    const name = `${topic}/${partition}`;
    const known = partitions.get(name);
    if (known !== undefined) return known;
    const found = watermarks.get(topic)?.find((one) => one.partition === partition);
    if (found === undefined) return undefined;
    const { low, high } = found;
    const made: Partition = { topic, partition, low, high, taken: positionSet(), ends: {} };
    partitions.set(name, made);
    return made;
  };
  return {
    learn: async (topics) => {
      for (const topic of topics) {
        if (!watermarks.has(topic)) watermarks.set(topic, await log.watermarks(topic));
      }
    },
    add: (position) => {
      const { topic, partition, offset, ref } = position;
      const found = partitionOf(topic, partition);
      const place = `${topic}/${partition} offset ${offset}`;
      if (found === undefined || offset < found.low || offset >= found.high) {
        faults.note('gap', ref, `the log has no ${place}`);
      } else if (!found.taken.add(offset)) {
        faults.note('identity', ref, `${place} is admitted twice`);
      } else {
        if (offset === found.taken.first()) found.ends.first = position;
        if (offset === found.taken.last()) found.ends.last = position;
      }
    },
    finish: async (database, platformRunId) => {
      const sorted = [...partitions.values()].sort(
        (a, b) => (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0) || a.partition - b.partition,
      );
      const scans: PartitionScan[] = [];
      for (const partition of sorted) {
        const [first, last] = [partition.taken.first(), partition.taken.last()];
        if (first === undefined || last === undefined) continue;
        await checkEnds(log, partition, faults);
        const others = await readOthers(log, partition, { database, platformRunId, faults });
        const { topic, low, high } = partition;
        const admitted = partition.taken.count();
        scans.push({ topic, partition: partition.partition, first, last, admitted, low, high, ...others });
      }
      return scans;
    },
  };
}

/** The claim about both ends is the log's own: its record there carries the identity of the receipt. */
async function checkEnds(log: Pick<EventLog, 'read'>, { ends }: Partition, faults: FaultTally): Promise<void> {
  for (const end of [ends.first, ends.last]) {
    if (end === undefined) continue;
    const [record] = await log.read(end.topic, end.partition, end.offset, { ...READ_LIMIT, recordsMax: 1 });
    if (record?.offset === end.offset && record.headers.dedupe_key === end.dedupeKey) continue;
    faults.note('gap', end.ref, `${end.topic}/${end.partition} offset ${end.offset} holds another record`);
  }
}

interface OtherRecords {
  readonly foreign: number;
  readonly copies: number;
  readonly unreceipted: number;
}

/** Reads every record that no receipt names, from the first position of the run to the end of the log. */
async function readOthers(
  log: Pick<EventLog, 'read'>,
  { topic, partition, high, taken }: Partition,
  run: { readonly database: Queryable; readonly platformRunId: string; readonly faults: FaultTally },
): Promise<OtherRecords> {
  const others = { foreign: 0, copies: 0, unreceipted: 0 };
  for (const { from, to } of taken.gaps(high)) {
    for (let next = from; next <= to; ) {
      const found = await log.read(topic, partition, next, READ_LIMIT);
      const last = found.at(-1);
      // Below the high watermark a read without records is a hole of the log, which it does not have by its contract.
      if (last === undefined) throw new Error(`${topic}/${partition} has no record at ${next}, high watermark ${high}`);
      const records = found.filter(({ offset }) => offset <= to);
      const admissions = await readAdmissions(run.database, records);
      for (const record of records) {
        const kind = kindOf(record, admissions, run.platformRunId);
        others[kind] += 1;
        if (kind !== 'unreceipted') continue;
        run.faults.note(
          'gap',
          `${topic}/${partition}`,
          `offset ${record.offset} is a record of the gate, no receipt's`,
        );
      }
      next = last.offset + 1;
    }
  }
  return others;
}

interface Admission extends Record<string, unknown> {
  readonly dedupe_key: string;
  readonly platform_run_id: string;
  readonly state: string;
}

const HEX64 = /^[0-9a-f]{64}$/;

async function readAdmissions(
  database: Queryable,
  records: readonly LogRecord[],
): Promise<ReadonlyMap<string, Admission>> {
  const keys = records.flatMap(({ headers }) => (HEX64.test(headers.dedupe_key ?? '') ? [headers.dedupe_key] : []));
  if (keys.length === 0) return new Map();
  const rows = await database.query<Admission>({
    text: `SELECT encode(a.dedupe_key, 'hex') AS dedupe_key, c.platform_run_id, a.state
      FROM ig.admission_rows a JOIN ig.contexts c ON c.context_id = a.context_id
      WHERE a.dedupe_key IN (SELECT decode(k, 'hex') FROM unnest($1::text[]) AS i (k))`,
    values: [keys],
  });
  return new Map(rows.map((row) => [row.dedupe_key, row]));
}

/** Only the gate names an identity in the header; without one, a record was not admitted by anybody. */
function kindOf(
  { headers }: LogRecord,
  admissions: ReadonlyMap<string, Admission>,
  platformRunId: string,
): keyof OtherRecords {
  const key = headers.dedupe_key;
  if (key === undefined || !HEX64.test(key)) return 'foreign';
  const admission = admissions.get(key);
  if (admission === undefined) return 'unreceipted';
  if (admission.platform_run_id !== platformRunId) return 'foreign';
  return admission.state === 'ADMITTED' ? 'copies' : 'unreceipted';
}
