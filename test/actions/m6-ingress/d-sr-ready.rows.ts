import { canonicalJson, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import { ControlMessageV1 } from '@spine-green/evidence-schemas/documents/control_message.v1';
import { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import { RunFactsViewV1 } from '@spine-green/evidence-schemas/documents/run_facts_view.v1';
import { SrPassV1 } from '@spine-green/evidence-schemas/documents/sr_pass.v1';
import { type Preflight, type ReadyFacts, srReady } from '../../../actions/m6-ingress/lanes/d-sr-ready.ts';
import messageSample from '../../../evidence-schemas/samples/control_message.v1/valid-complete.json' with {
  type: 'json',
};
import receiptSample from '../../../evidence-schemas/samples/ready_publish_receipt.v1/valid-complete.json' with {
  type: 'json',
};
import signalSample from '../../../evidence-schemas/samples/ready_signal.v1/valid-complete.json' with { type: 'json' };
import viewSample from '../../../evidence-schemas/samples/run_facts_view.v1/valid-complete.json' with { type: 'json' };
import passSample from '../../../evidence-schemas/samples/sr_pass.v1/valid-complete.json' with { type: 'json' };
import { type LaneRow, laneRows } from '../../support/decided-lane.ts';
import { endedTask } from './ingress-facts.ts';

const KEY = 'e'.repeat(64);
const signal = ReadySignalV1.parse(signalSample);
const message = ControlMessageV1.parse({ ...messageSample, message_id: signal.message_id, payload: signal });
const text = canonicalJson(message);
const receipt = ReadyPublishReceiptV1.parse({
  ...receiptSample,
  message_id: signal.message_id,
  payload_sha256: sha256Hex(canonicalJson(signal)),
  record_sha256: sha256Hex(text),
});
const pass = SrPassV1.parse(passSample);
const view = RunFactsViewV1.parse(viewSample);
const outputIds = Object.keys(signal.oracle_pack_ref?.stream_view_output_refs ?? {});
const preflight: Preflight = {
  checker_passed: true,
  checked_outputs: outputIds,
  run_equivalence_key: KEY,
  scenario_run_id: sha256Hex32(`sr_run|${KEY}`),
  dsn_version: 1,
  topics: ['fp.bus.audit.v1', 'fp.bus.control.v1'],
};
const facts: ReadyFacts = {
  preflight: { value: preflight },
  job: { value: endedTask() },
  pass: { value: pass },
  factsView: { value: view },
  receipt: { value: receipt },
  signal: { value: signal },
  record: { value: { text, message } },
  outputIds,
};
/** The samples are of a run of their own. */
const context = { platformRunId: pass.platform_run_id };

const failing = (
  given: string,
  changed: Partial<ReadyFacts>,
  fails: Readonly<Record<string, string>>,
): LaneRow<ReadyFacts> => ({ given, context, facts: { ...facts, ...changed }, fails });
const unready = (given: string, changed: Partial<Preflight>) =>
  failing(given, { preflight: { value: { ...preflight, ...changed } } }, { 'M6.D-C01': 'M6D-B1' });
const passed = { 'M6.D-C03': 'M6D-B3' };
const published = { 'M6.D-C04': 'M6D-B4' };
const lease = { ...pass.lease };

export const rows = [
  laneRows(srReady, {
    passing: [{ given: 'a READY that is what it says', context, facts }],
    failing: [
      unready('a checker that did not pass', { checker_passed: false }),
      unready('a view that was not checked', { checked_outputs: outputIds.slice(1) }),
      unready('a run id that does not follow from the key', { scenario_run_id: 'a'.repeat(32) }),
      unready('a database without a locator', { dsn_version: 0 }),
      unready('no control topic', { topics: ['fp.bus.audit.v1'] }),
      failing(
        'a preflight that cannot be read, so nothing was launched',
        { preflight: { unreadable: 'absent' }, job: { unreadable: 'not launched' } },
        { 'M6.D-C01': 'M6D-B1', 'M6.D-C02': 'M6D-B2' },
      ),
      failing('a runner that fails', { job: { value: endedTask({ exitCode: 1 }) } }, { 'M6.D-C02': 'M6D-B2' }),
      failing(
        'a pass of another run',
        { pass: { value: { ...pass, platform_run_id: 'platform_20260206T101113Z' } } },
        passed,
      ),
      failing('a pass without its lease', { pass: { value: { ...pass, lease: { ...lease, owner: '' } } } }, passed),
      failing(
        'a lease that was given back before it was taken',
        { pass: { value: { ...pass, lease: { ...lease, released_at: '2026-01-01T00:00:00.000000Z' } } } },
        passed,
      ),
      failing(
        'a view without an output',
        { factsView: { value: { ...view, locators: view.locators.slice(1) } } },
        passed,
      ),
      failing('no pass', { pass: { unreadable: 'absent' } }, passed),
      failing(
        'a receipt for another topic',
        { receipt: { value: { ...receipt, topic: 'fp.bus.audit.v1' } } },
        published,
      ),
      failing(
        'a receipt of another run',
        { receipt: { value: { ...receipt, platform_run_id: 'platform_20260206T101113Z' } } },
        published,
      ),
      failing('a receipt of other bytes', { receipt: { value: { ...receipt, record_sha256: KEY } } }, published),
      failing('a receipt of another payload', { receipt: { value: { ...receipt, payload_sha256: KEY } } }, published),
      failing(
        'a record of another message',
        { record: { value: { text, message: { ...message, message_id: KEY } } } },
        published,
      ),
      failing(
        'a record with another payload',
        { record: { value: { text, message: { ...message, payload: { ...signal, run_id: 'a'.repeat(32) } } } } },
        published,
      ),
      failing(
        'a signal without one of the views, published as it is',
        withSignal({ ...signal, oracle_pack_ref: withoutView() }),
        published,
      ),
      failing('no record at the position', { record: { unreadable: 'E_LOG_OFFSET_OUT_OF_RANGE' } }, published),
    ],
  }),
];

function withoutView(): NonNullable<ReadySignalV1['oracle_pack_ref']> {
  const pack = signal.oracle_pack_ref;
  if (pack === undefined) throw new Error('the sample names no pack');
  const [, ...kept] = Object.entries(pack.stream_view_output_refs ?? {});
  return { ...pack, stream_view_output_refs: Object.fromEntries(kept) };
}

/** Signal, record and receipt of one announcement. */
function withSignal(changed: ReadySignalV1): Partial<ReadyFacts> {
  const announced = { ...message, payload: { ...changed } };
  const bytes = canonicalJson(announced);
  return {
    signal: { value: changed },
    record: { value: { text: bytes, message: announced } },
    receipt: {
      value: { ...receipt, payload_sha256: sha256Hex(canonicalJson(changed)), record_sha256: sha256Hex(bytes) },
    },
  };
}
