import type { WspReadyRunV1 } from '@spine-green/evidence-schemas/documents/wsp_ready_run.v1';
import { describe, expect, test } from 'vitest';
import {
  isBaseUrl,
  type LaunchContract,
  type LaunchFacts,
  wspLaunch,
} from '../../../actions/m6-ingress/lanes/e-wsp-launch.ts';
import { type SummaryFacts, wspSummary } from '../../../actions/m6-ingress/lanes/f-wsp-summary.ts';
import { windowOf } from '../../../actions/m6-ingress/scenario-job.ts';
import { emittedIn, progressLine } from '../../../actions/m6-ingress/stream-job.ts';
import { codesFor, RUN_ID } from '../../support/decided-lane.ts';
import { OUTPUT_ID, started, streamed, VIEW_URI } from '../../support/stream-documents.ts';

const contract: LaunchContract = {
  real_command: true,
  base_url_discovered: true,
  checkpoint_dsn: true,
  sources_under_view: true,
  ready_filter: `platform_run_id==${RUN_ID}`,
  traffic: [OUTPUT_ID],
  context: ['arrival_events_5B'],
};
const job = {
  taskArn: 'embedded:task/wsp/1',
  family: 'wsp',
  imageDigest: `sha256:${'a'.repeat(64)}`,
  exitCode: 0,
  stopReason: 'exited' as const,
  startedAtUtc: '2026-11-22T10:18:00.000000Z',
  stoppedAtUtc: '2026-11-22T10:19:00.000000Z',
  lastLines: [],
};
const { ready_ref: readyRef } = streamed({ emitted: 1 });
const rowOf = (sequence: number, status: WspReadyRunV1['status']): WspReadyRunV1 => ({
  message_id: readyRef.message_id,
  sequence,
  status,
  reason: null,
  detail: null,
  platform_run_id: RUN_ID,
  scenario_run_id: 'b'.repeat(32),
  announced_platform_run_id: RUN_ID,
  ready_ref: readyRef,
  emitted: 0,
  engine_run_root: null,
  scenario_id: null,
  ts_utc: readyRef.broker_time_utc,
  task_arn: job.taskArn,
});
const launched: LaunchFacts = {
  contract: { value: contract },
  expected: contract,
  job: { value: job },
  rows: { value: [rowOf(1, 'RECEIVED'), rowOf(2, 'STREAMING'), rowOf(3, 'STREAMED')] },
};

describe('the launch of the stream', () => {
  test.each<{ given: string; facts: Partial<LaunchFacts>; codes: string[] }>([
    { given: 'it streams to its end', facts: {}, codes: [] },
    {
      given: 'a source lies elsewhere',
      facts: { contract: { value: { ...contract, sources_under_view: false } }, job: { unreadable: 'not launched' } },
      codes: ['M6E-B1', 'M6E-B2'],
    },
    {
      given: 'an output is not announced',
      facts: { contract: { value: { ...contract, context: [] } }, job: { unreadable: 'not launched' } },
      codes: ['M6E-B1', 'M6E-B2'],
    },
    {
      given: 'READY was streamed before',
      facts: { rows: { value: [rowOf(1, 'STREAMED'), rowOf(2, 'SKIPPED_DUPLICATE')] } },
      codes: ['M6E-B2'],
    },
    { given: 'the stream fails', facts: { rows: { value: [rowOf(1, 'FAILED')] } }, codes: ['M6E-B2'] },
    { given: 'READY was not consumed', facts: { rows: { unreadable: 'no row' } }, codes: ['M6E-B2'] },
  ])('raises $codes when $given', ({ facts, codes }) => {
    expect(codesFor(wspLaunch, { ...launched, ...facts })).toEqual(codes);
  });

  test.each([
    ['http://127.0.0.1:4100', true],
    ['http://127.0.0.1:4100/', true],
    ['http://127.0.0.1:4100/v1', false],
    ['http://127.0.0.1:4100/?a=1', false],
    ['http://127.0.0.1:4101', false],
    ['gate', false],
  ])('%s as a base URL on port 4100: %s', (text, expected) => {
    expect(isBaseUrl(text, 4100)).toBe(expected);
  });
});

const summary = streamed({ emitted: 10 });
const ended: SummaryFacts = {
  exitCode: { value: 0 },
  leftover: { value: 0 },
  summary: { value: summary },
  start: { value: started(10) },
  viewRows: { value: { [OUTPUT_ID]: 10 } },
  viewUri: { value: VIEW_URI },
  requiredOutputIds: [OUTPUT_ID],
};

describe('the summary of the stream', () => {
  test.each<{ given: string; facts: Partial<SummaryFacts>; codes: string[] }>([
    { given: 'it is complete', facts: {}, codes: [] },
    { given: 'the task failed', facts: { exitCode: { value: 1 } }, codes: ['M6F-B1'] },
    { given: 'a task is left', facts: { leftover: { value: 1 } }, codes: ['M6F-B1'] },
    {
      given: 'it was sent before READY',
      facts: { summary: { value: { ...summary, first_send_at_utc: '2026-11-22T10:17:59.999999Z' } } },
      codes: ['M6F-B2'],
    },
    {
      given: 'nothing was sent',
      facts: { summary: { value: { ...summary, first_send_at_utc: null } } },
      codes: ['M6F-B2'],
    },
    { given: 'a source lies elsewhere', facts: { viewUri: { value: 's3://other/' } }, codes: ['M6F-B2'] },
    { given: 'rows are missing', facts: { summary: { value: streamed({ emitted: 9 }) } }, codes: ['M6F-B3'] },
    {
      given: 'an output is missing',
      facts: { requiredOutputIds: [OUTPUT_ID, 'arrival_events_5B'] },
      codes: ['M6F-B3'],
    },
    { given: 'another view was opened', facts: { start: { value: started(11) } }, codes: ['M6F-B3'] },
    {
      given: 'it was interrupted',
      facts: { summary: { value: { ...summary, terminal: 'INTERRUPTED' } } },
      codes: ['M6F-B3'],
    },
    { given: 'a row was refused', facts: { summary: { value: { ...summary, non_retryable: 1 } } }, codes: ['M6F-B4'] },
    {
      given: 'the tries ran out',
      facts: { summary: { value: { ...summary, exit_reason: 'IG_PUSH_RETRY_EXHAUSTED' } } },
      codes: ['M6F-B4'],
    },
    { given: 'there is none', facts: { summary: { unreadable: 'absent' } }, codes: ['M6F-B2', 'M6F-B3', 'M6F-B4'] },
  ])('raises $codes when $given', ({ facts, codes }) => {
    expect(codesFor(wspSummary, { ...ended, ...facts })).toEqual(codes);
  });

  test('the newest progress line says how far it is', () => {
    const lines = [
      '{"code":"WSP_PROGRESS","emitted":1000,"pending":1}',
      'x',
      '{"code":"WSP_PROGRESS","emitted":12345}',
    ];
    expect(emittedIn(lines)).toBe(12_345);
    expect(emittedIn(['x'])).toBeUndefined();
    expect(progressLine(12_345, 40_000, 4200.4)).toBe('streaming 12,345 of 40,000 (4,200/s)');
  });

  test('the window of a request ends just behind the last event', () => {
    const stats = (min: string, max: string) => ({
      sorted_stats: { row_count: 1, hash_sum: '0', hash_sum2: '0', min_ts_utc: min, max_ts_utc: max },
    });
    const views = [
      stats('2026-01-02T00:00:00.000000Z', '2026-01-03T00:00:00.000000Z'),
      stats('2026-01-01T00:00:00.000000Z', '2026-01-03T00:00:00.999999Z'),
    ];
    expect(windowOf(views)).toEqual({ startUtc: '2026-01-01T00:00:00.000000Z', endUtc: '2026-01-03T00:00:01.000000Z' });
    expect(() => windowOf([])).toThrow('no views');
  });
});
