import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import {
  ingestSmoke,
  type Posture,
  type ProbeFacts,
  type SmokeFacts,
} from '../../../actions/m6-ingress/lanes/c-ingest-smoke.ts';
import receiptSample from '../../../evidence-schemas/samples/receipt.v1/valid-admit.json' with { type: 'json' };
import { HEX, IMAGE, type LaneRow, laneRows } from '../../support/decided-lane.ts';

const receipt = ReceiptV1.parse(receiptSample);
const admitted = {
  decision: 'ADMIT',
  receiptId: receipt.receipt_id,
  receiptRef: 'evidence/runs/x/ig/receipts/segment=a.jsonl.zst#1',
  eventId: receipt.event_id,
  topic: 'fp.bus.audit.v1',
  partition: 0,
  offset: 5,
};
const probe: ProbeFacts = {
  sentSha256: HEX,
  admitted: { value: admitted },
  offsets: { value: { before: 5, after: 6, others: 0 } },
  readBack: { value: HEX },
  durable: { value: receipt },
};
const posture: Posture = {
  environment: 'embedded',
  object_stores: ['dir'],
  event_log: 'postgres',
  running_definition: HEX,
  mapped_definition: HEX,
  image_digest: IMAGE,
  stack_log: 'postgres',
};
const green = { status: 200, health: 'GREEN' as const };
const facts: SmokeFacts = {
  posture: { value: posture },
  probe,
  gate: {
    value: {
      auth_header: 'X-IG-Api-Key',
      matrix: [{ case: 'health', expected: green, observed: green }],
      key_version: 1,
    },
  },
  watermarks: { value: { 'fp.bus.traffic.fraud.v1': [{ partition: 0, high: 0 }] } },
};

const failing = (
  given: string,
  changed: Partial<SmokeFacts>,
  fails: Readonly<Record<string, string>>,
): LaneRow<SmokeFacts> => ({ given, facts: { ...facts, ...changed }, fails });
const drifted = (given: string, changed: Partial<Posture>) =>
  failing(given, { posture: { value: { ...posture, ...changed } } }, { 'M6.C-C01': 'M6C-B4' });
const probed = (given: string, code: string, changed: Partial<ProbeFacts>) =>
  failing(given, { probe: { ...probe, ...changed } }, { 'M6.C-C02': code });
const silent = { unreadable: 'E_GATE_REFUSED' };

export const rows = [
  laneRows(ingestSmoke, {
    passing: [
      { given: 'a probe that goes all the way', facts },
      {
        given: 'the same on a broker',
        facts: { ...facts, posture: { value: { ...posture, event_log: 'kafka', stack_log: 'kafka' } } },
      },
    ],
    failing: [
      drifted('another log than that of the stack', { event_log: 'kafka' }),
      drifted('a second store beside the first', { object_stores: ['dir', 's3'] }),
      drifted('another environment', { environment: 'dev_min' }),
      drifted('a definition that does not run', { running_definition: 'c'.repeat(64) }),
      failing(
        'a gate that cannot be looked at',
        { posture: { unreadable: 'E_COMPUTE_SERVICE_UNKNOWN' } },
        { 'M6.C-C01': 'M6C-B4', 'M6.C-C03': 'M6C-B3' },
      ),
      failing(
        'a gate that refuses the probe',
        { probe: { ...probe, admitted: silent, offsets: silent, readBack: silent, durable: silent } },
        { 'M6.C-C02': 'M6C-B1', 'M6.C-C03': 'M6C-B3' },
      ),
      probed('a probe that is a duplicate', 'M6C-B1', { admitted: { value: { ...admitted, decision: 'DUPLICATE' } } }),
      probed('another record at its position', 'M6C-B1', { readBack: { value: 'c'.repeat(64) } }),
      probed('an end that moved by two', 'M6C-B5', { offsets: { value: { before: 5, after: 7, others: 0 } } }),
      probed('another partition that moved too', 'M6C-B5', { offsets: { value: { before: 5, after: 6, others: 1 } } }),
      probed('a position before the old end', 'M6C-B5', { admitted: { value: { ...admitted, offset: 4 } } }),
      probed('another receipt in the object', 'M6C-B2', {
        durable: { value: { ...receipt, receipt_id: 'f'.repeat(32) } },
      }),
      failing(
        'a receipt that is not exported',
        { probe: { ...probe, durable: silent } },
        { 'M6.C-C02': 'M6C-B2', 'M6.C-C03': 'M6C-B3' },
      ),
      ...(['key', 'version_id'] as const).map((member) => ({
        given: `a document that is stored without its ${member}`,
        facts,
        written: { ready: { value: { key: 'evidence/x.json', version_id: '1', sha256: HEX, [member]: '' } } },
        fails: { 'M6.C-C03': 'M6C-B3' },
      })),
      {
        given: 'a document that the store refuses',
        facts,
        written: { ready: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        fails: { 'M6.C-C03': 'M6C-B3' },
      },
      failing(
        'a matrix that nobody handed over',
        { gate: { unreadable: 'E_HANDOVER_UNREADABLE' } },
        { 'M6.C-C03': 'M6C-B3' },
      ),
      failing('no end to measure the stream from', { watermarks: { value: {} } }, { 'M6.C-C03': 'M6C-B3' }),
      failing(
        'ends that cannot be read',
        { watermarks: { unreadable: 'E_LOG_UNREACHABLE' } },
        { 'M6.C-C03': 'M6C-B3' },
      ),
    ],
  }),
];
