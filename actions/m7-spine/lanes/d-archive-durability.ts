import type { ArchiveWriteSummaryV1 } from '@spine-green/evidence-schemas/documents/archive_write_summary.v1';
import type { ServiceDescription } from '@spine-green/runtime/substrate/compute/port';
import type { ArchivedRange } from '@spine-green/runtime/truth/archive';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import type { SegmentRow } from '../../lib/truth/archive-segments.ts';
import { conservationFaults } from '../conservation.ts';
import { ledgerFaults } from '../segments.ts';

/** Every segment of the ledger, read to its last line. */
export interface ArchiveContent {
  /** Records by topic. */
  readonly records: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
}

export interface DurabilityFacts {
  /** Key to digest of every object below the events prefix. */
  readonly objects: Fact<ReadonlyMap<string, string>>;
  readonly segments: Fact<readonly SegmentRow[]>;
  readonly content: Fact<ArchiveContent>;
  readonly ranges: Fact<readonly ArchivedRange[]>;
  /** Distinct admissions by archived topic. */
  readonly admitted: Fact<ReadonlyMap<string, number>>;
  /** Further copies of admissions on the log by topic, as the gate recorded them. */
  readonly copies: Fact<ReadonlyMap<string, number>>;
  readonly summary: Fact<ArchiveWriteSummaryV1>;
  readonly writer: Fact<Pick<ServiceDescription, 'restartCount' | 'runningCount' | 'tasks'>>;
  /** Task of the writer when it was found ready. */
  readonly taskBefore: Fact<string>;
}

/** Lists are cut, never the decision: one fault fails as many do. */
const FAULTS_MAX = 20;

export const archiveDurability = defineLane({
  id: 'M7.D',
  decide: (facts: DurabilityFacts) => {
    const { objects, segments, content, ranges, admitted, copies, summary, writer, taskBefore } = facts;
    const records = mapFact(content, (read) => read.records);
    return {
      'M7.D-C01': {
        expected: { segments: { $at_least: 1 }, faults: [] },
        observed: mapFact(allReadable({ objects, segments, content }), (read) => ({
          segments: read.segments.length,
          faults: [...ledgerFaults(read.segments, read.objects), ...read.content.faults].slice(0, FAULTS_MAX),
        })),
        fails: 'M7D-B1',
      },
      'M7.D-C02': {
        expected: [],
        observed: mapFact(allReadable({ segments, records, ranges, admitted, copies, summary }), (read) =>
          conservationFaults(read).slice(0, FAULTS_MAX),
        ),
        fails: 'M7D-B2',
      },
      'M7.D-C03': {
        expected: { restarts: 0, running: 1, task: isReadable(taskBefore) ? taskBefore.value : null },
        observed: mapFact(allReadable({ writer, taskBefore }), (read) => ({
          restarts: read.writer.restartCount,
          running: read.writer.runningCount,
          task: read.writer.tasks[0]?.taskArn ?? 'none',
        })),
        fails: 'M7D-B4',
      },
    };
  },
  handover: ({ segments, content }) =>
    isReadable(segments) && isReadable(content)
      ? {
          segments: segments.value.length,
          records_by_topic: [...content.value.records].map(([topic, records]) => ({ topic, records })),
        }
      : undefined,
});
