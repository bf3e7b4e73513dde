import type { WspReadyRunV1 } from '@spine-green/evidence-schemas/documents/wsp_ready_run.v1';
import { type LaunchContract, type LaunchFacts, wspLaunch } from '../../../actions/m6-ingress/lanes/e-wsp-launch.ts';
import { type LaneRow, laneRows, RUN_ID } from '../../support/decided-lane.ts';
import { streamed, VIEW_URI } from '../../support/stream-documents.ts';
import { endedTask } from './ingress-facts.ts';

const EVENTS = 's3_event_stream_with_fraud_6B';
const OUTPUTS = ['arrival_events_5B', 's1_arrival_entities_6B', EVENTS, 's3_flow_anchor_with_fraud_6B'];
const contract: LaunchContract = {
  command: ['wsp'],
  base_url: 'http://127.0.0.1:4100',
  stack_port: '4100',
  checkpoint_dsn_path: '/fp/db/dsn',
  checkpoint_parameter: { path: '/fp/db/dsn', version: 1 },
  announced: Object.fromEntries(OUTPUTS.map((id) => [id, `${VIEW_URI}output_id=${id}/`])),
  view_root: VIEW_URI,
  ready_run: RUN_ID,
  stream_rate: '400',
};
const task = endedTask();
const { ready_ref: readyRef } = streamed({ emitted: 1 });
const rowOf = (sequence: number, status: WspReadyRunV1['status'], taskArn = task.taskArn): WspReadyRunV1 => ({
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
  task_arn: taskArn,
});
const facts: LaunchFacts = {
  contract: { value: contract },
  task: { value: task },
  rate: { value: '400' },
  rows: { value: [rowOf(1, 'RECEIVED'), rowOf(2, 'STREAMING'), rowOf(3, 'STREAMED')] },
};

const failing = (
  given: string,
  changed: Partial<LaunchFacts>,
  fails: Readonly<Record<string, string>> = { 'M6.E-C02': 'M6E-B2' },
): LaneRow<LaunchFacts> => ({ given, facts: { ...facts, ...changed }, fails });
const broken = (given: string, changed: Partial<LaunchContract>) =>
  failing(given, { contract: { value: { ...contract, ...changed } } }, { 'M6.E-C01': 'M6E-B1' });
const [first = '', ...others] = OUTPUTS;

export const rows = [
  laneRows(wspLaunch, {
    passing: [
      { given: 'a stream that comes to its end', facts },
      {
        given: 'one that was resumed by a second task',
        facts: {
          ...facts,
          rows: {
            value: [rowOf(1, 'STREAMING', 'embedded:task/wsp/0'), rowOf(2, 'FAILED', 'x'), rowOf(3, 'STREAMED')],
          },
        },
      },
    ],
    failing: [
      broken('a stub as its command', { command: ['sleep'] }),
      broken('a base URL with a path', { base_url: 'http://127.0.0.1:4100/v1' }),
      broken('a base URL with a query', { base_url: 'http://127.0.0.1:4100/?a=1' }),
      broken('a base URL on another port', { base_url: 'http://127.0.0.1:4101' }),
      broken('a base URL that is none', { base_url: 'gate' }),
      broken('checkpoints in another database', { checkpoint_dsn_path: '/fp/other/dsn' }),
      broken('a database parameter that was never written', {
        checkpoint_parameter: { path: '/fp/db/dsn', version: 0 },
      }),
      broken('a source outside of the views', { announced: { ...contract.announced, [first]: 's3://other/x/' } }),
      broken('an output that is not announced', {
        announced: Object.fromEntries(others.map((id) => [id, `${VIEW_URI}output_id=${id}/`])),
      }),
      broken('no output of events', { announced: { [first]: `${VIEW_URI}output_id=${first}/` } }),
      broken('the whole context and no output of events', {
        announced: Object.fromEntries(
          OUTPUTS.filter((id) => id !== EVENTS).map((id) => [id, `${VIEW_URI}output_id=${id}/`]),
        ),
      }),
      broken('another rate that was decided', { stream_rate: '500' }),
      ...['0', '401', '0:400,60:4000'].map((rate) =>
        failing(`a task that streamed at ${rate} events a second`, { rate: { value: rate } }, { 'M6.E-C01': 'M6E-B1' }),
      ),
      failing(
        'a task that wrote no rate down',
        { rate: { unreadable: 'E_EVIDENCE_MISSING' } },
        { 'M6.E-C01': 'M6E-B1' },
      ),
      broken('a task for another run', { ready_run: 'platform_20261122T101501Z' }),
      failing(
        'a contract that cannot be read, so nothing was launched',
        { contract: { unreadable: 'absent' }, task: { unreadable: 'not launched' } },
        { 'M6.E-C01': 'M6E-B1', 'M6.E-C02': 'M6E-B2' },
      ),
      failing('a READY that was skipped', { rows: { value: [rowOf(1, 'STREAMED'), rowOf(2, 'SKIPPED_DUPLICATE')] } }),
      failing('a READY that another task streamed', { rows: { value: [rowOf(1, 'STREAMED', 'embedded:task/wsp/0')] } }),
      failing('a stream that fails', { rows: { value: [rowOf(1, 'STREAMING'), rowOf(2, 'FAILED')] } }),
      failing('a READY that nobody consumed', { rows: { unreadable: 'E_EVIDENCE_MISSING' } }),
      failing('a stream whose end nobody recorded', { task: { unreadable: 'E_EVIDENCE_MISSING' } }),
    ],
  }),
];
