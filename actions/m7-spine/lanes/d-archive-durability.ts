import { ArchiveWriteSummaryV1 } from '@spine-green/evidence-schemas/documents/archive_write_summary.v1';
import type { ServiceDescription } from '@spine-green/runtime/substrate/compute/port';
import { readAdmittedRanges } from '@spine-green/runtime/truth/admissions';
import { type ArchivedRange, readArchiveTotals } from '@spine-green/runtime/truth/archive';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { getWriterService, writerStream } from '../archive-writer.ts';
import { conservationFaults, ledgerFaults } from '../conservation.ts';
import { listArchive, pickSamples, readSegmentRows, type SegmentRow, segmentFaults } from '../segments.ts';

export interface DurabilityFacts {
  /** Key to digest of every object below the events prefix. */
  readonly objects: Fact<ReadonlyMap<string, string>>;
  readonly segments: Fact<readonly SegmentRow[]>;
  readonly sampleFaults: Fact<readonly string[]>;
  readonly ranges: Fact<readonly ArchivedRange[]>;
  /** Distinct admissions by archived topic. */
  readonly admitted: Fact<ReadonlyMap<string, number>>;
  readonly summary: Fact<ArchiveWriteSummaryV1>;
  readonly writer: Fact<Pick<ServiceDescription, 'restartCount' | 'runningCount' | 'tasks'>>;
  /** Task of the writer when it was found ready. */
  readonly taskBefore: Fact<string>;
}

export const archiveDurability = plainLane<DurabilityFacts>({
  id: 'M7.D',
  gather: async (context) => {
    const segments = await observe(async () =>
      readSegmentRows(await context.session.database(), context.platformRunId ?? ''),
    );
    return {
      segments,
      objects: await observe(() => listArchive(context)),
      sampleFaults: await observe(() => readSamples(context, segments)),
      ...(await readTruth(context)),
      summary: await observe(async () => {
        const key = runKey(context, 'rtdl_core/archive_write_summary.json');
        return (await readAt(context, key, ArchiveWriteSummaryV1.parse)).document;
      }),
      writer: await observe(() => getWriterService(context)),
      taskBefore: await observe(() => readTaskBefore(context)),
    };
  },
  decide: (facts) => decideDurability(facts),
  payload: ({ segments, summary }) => ({
    segments: isReadable(segments) ? segments.value.length : null,
    records: isReadable(segments) ? segments.value.reduce((sum, { records }) => sum + records, 0) : null,
    by_topic: isReadable(summary) ? summary.value.by_topic : [],
    sample_keys: isReadable(segments) ? pickSamples(segments.value).map(({ key }) => key) : [],
  }),
});

export function decideDurability(facts: DurabilityFacts) {
  const { objects, segments, sampleFaults, ranges, admitted, summary, writer, taskBefore } = facts;
  return [
    check('M7.D-C01', {
      expected: { segments: 'at least one', faults: [] },
      observed: mapFact(allReadable({ objects, segments, sampleFaults }), (read) => ({
        segments: read.segments.length,
        faults: [...ledgerFaults(read.segments, read.objects), ...read.sampleFaults].slice(0, 20),
      })),
      passes: (found) => found.segments > 0 && found.faults.length === 0,
      fails: 'M7D-B1',
    }),
    check('M7.D-C02', {
      expected: [],
      observed: mapFact(allReadable({ segments, ranges, admitted, summary }), conservationFaults),
      fails: 'M7D-B2',
    }),
    check('M7.D-C03', {
      expected: { restarts: 0, running: 1, same_task: true },
      observed: mapFact(allReadable({ writer, taskBefore }), (read) => ({
        restarts: read.writer.restartCount,
        running: read.writer.runningCount,
        same_task: read.writer.tasks[0]?.taskArn === read.taskBefore,
      })),
      fails: 'M7D-B4',
    }),
  ];
}

async function readSamples(context: LaneContext, segments: Fact<readonly SegmentRow[]>): Promise<readonly string[]> {
  if (!isReadable(segments)) throw new Error(segments.unreadable);
  const faults: string[] = [];
  // One after the other: each holds up to sixteen mebibytes of lines.
  for (const row of pickSamples(segments.value)) faults.push(...(await segmentFaults(context, row)));
  return faults;
}

/** Admissions and archive in one snapshot of the database, so that both count the same moment. */
async function readTruth(context: LaneContext): Promise<Pick<DurabilityFacts, 'ranges' | 'admitted'>> {
  const run = context.platformRunId ?? '';
  const { streamId, topics } = writerStream(context);
  const truth = await observe(async () =>
    (await context.session.database()).transaction(
      async (transaction) => ({
        archive: await readArchiveTotals(transaction, run, streamId),
        admitted: await readAdmittedRanges(transaction, run),
      }),
      { isolation: 'repeatable read', readOnly: true },
    ),
  );
  return {
    ranges: mapFact(truth, ({ archive }) => archive.ranges),
    admitted: mapFact(truth, ({ admitted }) => {
      const sums = new Map<string, number>(topics.map((topic) => [topic, 0]));
      for (const { topic, events } of admitted) {
        const known = sums.get(topic);
        if (known !== undefined) sums.set(topic, known + events);
      }
      return sums;
    }),
  };
}

async function readTaskBefore(context: LaneContext): Promise<string> {
  const { payload } = await context.source('M7.B');
  const { task_arn: taskArn } = payload as { task_arn?: unknown };
  if (typeof taskArn !== 'string') throw new Error('M7.B names no task');
  return taskArn;
}
