import { ArchiveWriteSummaryV1 } from '@spine-green/evidence-schemas/documents/archive_write_summary.v1';
import type { SegmentRow } from '../../../actions/lib/truth/archive-segments.ts';
import { archiveDurability, type DurabilityFacts } from '../../../actions/m7-spine/lanes/d-archive-durability.ts';
import summarySample from '../../../evidence-schemas/samples/archive_write_summary.v1/valid-typical.json' with {
  type: 'json',
};
import { HEX, IMAGE, type LaneRow, laneRows } from '../../support/decided-lane.ts';

const TOPIC = 'fp.bus.traffic.fraud.v1';
const ARN = 'embedded:task/archive-writer/1';
const segment = (firstOffset: number, lastOffset: number): SegmentRow => ({
  key: `segment=${firstOffset}-${lastOffset}`,
  topic: TOPIC,
  partition: 0,
  firstOffset,
  lastOffset,
  records: lastOffset - firstOffset + 1,
  sha256: HEX,
});
const segments = [segment(0, 4), segment(5, 9)];
const objects = new Map(segments.map(({ key, sha256 }) => [key, sha256]));
const range = {
  topic: TOPIC,
  partition: 0,
  startOffset: 0,
  nextOffset: 10,
  archived: 10,
  skipped: 0,
  foreign: 0,
  mismatched: 0,
  contiguous: true,
};
const summary: ArchiveWriteSummaryV1 = {
  ...ArchiveWriteSummaryV1.parse(summarySample),
  archived_total: 10,
  payload_mismatch_total: 0,
  complete: true,
};
const task = {
  taskArn: ARN,
  family: 'f',
  imageDigest: IMAGE,
  command: ['ieg'],
  service: 's',
  status: 'RUNNING' as const,
  startedAtUtc: '2026-11-22T10:15:00.000000Z',
};
const writer = { restartCount: 0, runningCount: 1, tasks: [task] };
const facts: DurabilityFacts = {
  objects: { value: objects },
  segments: { value: segments },
  content: { value: { records: new Map([[TOPIC, 10]]), faults: [] } },
  ranges: { value: [range] },
  admitted: { value: new Map([[TOPIC, 10]]) },
  copies: { value: new Map() },
  summary: { value: summary },
  writer: { value: writer },
  taskBefore: { value: ARN },
};

const failing = (
  given: string,
  changed: Partial<DurabilityFacts>,
  fails: Record<string, string>,
): LaneRow<DurabilityFacts> => ({ given, facts: { ...facts, ...changed }, fails });
const withSummary = (changed: Partial<ArchiveWriteSummaryV1>): Partial<DurabilityFacts> => ({
  summary: { value: { ...summary, ...changed } },
});
const withRange = (changed: Partial<typeof range>): Partial<DurabilityFacts> => ({
  ranges: { value: [{ ...range, ...changed }] },
});
const OBJECTS = { 'M7.D-C01': 'M7D-B1' };
const CONSERVED = { 'M7.D-C02': 'M7D-B2' };
const WRITER = { 'M7.D-C03': 'M7D-B4' };
const overlapping = [segment(0, 4), segment(4, 8)];

export const rows = [
  laneRows(archiveDurability, {
    passing: [
      { given: 'an archive of all admissions', facts },
      {
        given: 'a copy on the log that the gate recorded',
        facts: { ...facts, admitted: { value: new Map([[TOPIC, 9]]) }, copies: { value: new Map([[TOPIC, 1]]) } },
      },
      {
        given: 'a topic without admissions',
        facts: {
          ...facts,
          admitted: {
            value: new Map([
              [TOPIC, 10],
              ['fp.bus.audit.v1', 0],
            ]),
          },
        },
      },
    ],
    failing: [
      failing('an object that is gone', { objects: { value: new Map([...objects].slice(1)) } }, OBJECTS),
      failing(
        'an object that the ledger does not have',
        { objects: { value: new Map([...objects, ['x', HEX]]) } },
        OBJECTS,
      ),
      failing(
        'an object with other bytes',
        { objects: { value: new Map(segments.map(({ key }) => [key, 'b'])) } },
        OBJECTS,
      ),
      failing(
        'a line that is no record',
        { content: { value: { records: new Map([[TOPIC, 10]]), faults: ['a: another run'] } } },
        OBJECTS,
      ),
      failing('a store that cannot be listed', { objects: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } }, OBJECTS),
      failing(
        'nothing',
        {
          objects: { value: new Map() },
          segments: { value: [] },
          content: { value: { records: new Map(), faults: [] } },
        },
        { ...OBJECTS, ...CONSERVED },
      ),
      failing('a copy that is not archived', { copies: { value: new Map([[TOPIC, 1]]) } }, CONSERVED),
      failing('more admissions than records', { admitted: { value: new Map([[TOPIC, 11]]) } }, CONSERVED),
      failing(
        'fewer lines than the ledger says',
        { content: { value: { records: new Map([[TOPIC, 9]]), faults: [] } } },
        CONSERVED,
      ),
      failing(
        'records of a topic without admissions',
        {
          content: {
            value: {
              records: new Map([
                [TOPIC, 10],
                ['fp.bus.audit.v1', 1],
              ]),
              faults: [],
            },
          },
        },
        CONSERVED,
      ),
      failing('a hole', withRange({ contiguous: false }), CONSERVED),
      failing('a segment beyond the checkpoint', withRange({ nextOffset: 9 }), CONSERVED),
      failing('a segment before the first offset', withRange({ startOffset: 1 }), CONSERVED),
      failing('a record that was seen with other bytes', withRange({ mismatched: 1 }), CONSERVED),
      failing(
        'segments that overlap, whatever they sum up to',
        {
          segments: { value: overlapping },
          objects: { value: new Map(overlapping.map(({ key, sha256 }) => [key, sha256])) },
        },
        CONSERVED,
      ),
      failing('a summary that counts a mismatch', withSummary({ payload_mismatch_total: 1 }), CONSERVED),
      failing('a summary that is not complete', withSummary({ complete: false }), CONSERVED),
      failing('a summary of another count', withSummary({ archived_total: 11 }), CONSERVED),
      failing('a gate that cannot be counted', { admitted: { unreadable: 'E_DATABASE_UNREACHABLE' } }, CONSERVED),
      failing('a writer that crashed', { writer: { value: { ...writer, restartCount: 1 } } }, WRITER),
      failing('a writer that does not run', { writer: { value: { ...writer, runningCount: 0 } } }, WRITER),
      failing('another task than before', { taskBefore: { value: 'other' } }, WRITER),
      failing('no task at all', { writer: { value: { ...writer, tasks: [] } } }, WRITER),
      failing('a task that nobody named', { taskBefore: { unreadable: 'E_HANDOVER_UNREADABLE' } }, WRITER),
    ],
  }),
];
