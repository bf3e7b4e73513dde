import type { Replies } from '../../../actions/m6-ingress/auth-matrix.ts';
import {
  igReadiness,
  type KeyFacts,
  type ReadinessFacts,
  type ServiceFacts,
} from '../../../actions/m6-ingress/lanes/b-ig-readiness.ts';
import { HEX, IMAGE, type LaneRow, laneRows } from '../../support/decided-lane.ts';

const sample = {
  desired_count: 1,
  running_count: 1,
  pending_count: 0,
  restart_count: 0,
  task_arns: ['embedded:task/ig/1'],
  task_definition: HEX,
  image_digest: IMAGE,
};
const service: ServiceFacts = {
  samples: [sample, sample],
  mapped_definition: HEX,
  command: ['ig'],
  port: '4100',
  stack_port: '4100',
  base_url_port: '4100',
};
const unauthorized = { status: 401, error: 'UNAUTHORIZED' };
const green = { status: 200, health: 'GREEN' as const };
const replies: Replies = {
  'health without key': unauthorized,
  'health with the key of ops': green,
  'health with the key of wsp': green,
  'ingest without key': unauthorized,
  'ingest with a wrong key': unauthorized,
  'ingest of what is no JSON': { status: 400, error: 'MALFORMED_JSON' },
  'ingest of an envelope without its event': {
    status: 422,
    error: 'ENVELOPE_UNIDENTIFIABLE',
    quarantine_ref: 'quarantine/run/index/a.json',
  },
};
const key: KeyFacts = { current_version: 2, loaded_version: 2, allowed: ['ops', 'wsp'] };
const facts: ReadinessFacts = {
  service: { value: service },
  replies: { value: replies },
  header: 'X-IG-Api-Key',
  recordsBefore: { value: 7 },
  recordsAfter: { value: 7 },
  key: { value: key },
};

const failing = (
  given: string,
  changed: Partial<ReadinessFacts>,
  fails: Readonly<Record<string, string>>,
): LaneRow<ReadinessFacts> => ({ given, facts: { ...facts, ...changed }, fails });
const unsteady = (given: string, changed: Partial<ServiceFacts>) =>
  failing(given, { service: { value: { ...service, ...changed } } }, { 'M6.B-C01': 'M6B-B1' });
const second = (given: string, changed: Partial<typeof sample>) =>
  unsteady(given, { samples: [sample, { ...sample, ...changed }] });
const answered = (given: string, changed: Partial<Replies>) =>
  failing(given, { replies: { value: { ...replies, ...changed } } }, { 'M6.B-C02': 'M6B-B2' });
const loaded = (given: string, changed: Partial<KeyFacts>) =>
  failing(given, { key: { value: { ...key, ...changed } } }, { 'M6.B-C03': 'M6B-B2' });

export const rows = [
  laneRows(igReadiness, {
    passing: [{ given: 'a steady gate that lets in whom it should', facts }],
    failing: [
      second('a gate that restarts', { restart_count: 1 }),
      second('a second task beside the first', { running_count: 2, task_arns: ['embedded:task/ig/1', 'x'] }),
      second('another task than an interval before', { task_arns: ['embedded:task/ig/2'] }),
      second('another image than the pinned one', { image_digest: `sha256:${'c'.repeat(64)}` }),
      second('another definition than the mapped one', { task_definition: 'c'.repeat(64) }),
      unsteady('no task at all', {
        samples: [
          { ...sample, task_arns: [] },
          { ...sample, task_arns: [] },
        ],
      }),
      unsteady('a stub as its command', { command: ['sleep', 'infinity'] }),
      unsteady('another port than that of the stack', { port: '4101' }),
      unsteady('producers that are sent elsewhere', { base_url_port: '8080' }),
      failing('a compute that is silent', { service: { unreadable: 'away' } }, { 'M6.B-C01': 'M6B-B1' }),
      ...Object.entries(replies).map(([name, reply]) =>
        answered(`an answer whose status is not that of its body: ${name}`, { [name]: { ...reply, status: 418 } }),
      ),
      ...Object.entries(replies).flatMap(([name, reply]) =>
        'error' in reply
          ? [answered(`a refusal for another reason: ${name}`, { [name]: { ...reply, error: 'RATE_LIMITED' } })]
          : [answered(`a gate that answers and is not well: ${name}`, { [name]: { ...reply, health: 'AMBER' } })],
      ),
      answered('health that anybody may read', { 'health without key': green }),
      answered('a producer whose key is refused', { 'health with the key of wsp': unauthorized }),
      answered('a body that anybody may send', { 'ingest without key': { status: 400, error: 'MALFORMED_JSON' } }),
      answered('a wrong key that is let in', { 'ingest with a wrong key': { status: 422 } }),
      answered('no JSON that is refused for another reason', {
        'ingest of what is no JSON': { status: 400, error: 'ENVELOPE_INVALID' },
      }),
      answered('an envelope without its event that is admitted', {
        'ingest of an envelope without its event': { status: 200 },
      }),
      answered('an envelope without its event that is refused as if it were no JSON', {
        'ingest of an envelope without its event': { status: 400, error: 'MALFORMED_JSON' },
      }),
      answered('an envelope without its event that leaves no record', {
        'ingest of an envelope without its event': { status: 422, error: 'ENVELOPE_UNIDENTIFIABLE' },
      }),
      failing('a case that left a record on a topic', { recordsAfter: { value: 8 } }, { 'M6.B-C02': 'M6B-B2' }),
      failing('topics that cannot be read', { recordsBefore: { unreadable: 'away' } }, { 'M6.B-C02': 'M6B-B2' }),
      failing('a gate that does not answer', { replies: { unreadable: 'away' } }, { 'M6.B-C02': 'M6B-B2' }),
      loaded('keys that were rotated after it loaded them', { loaded_version: 1 }),
      loaded('a gate that declares no version', { loaded_version: null }),
      loaded('a key that is not in the allow set', { allowed: ['ops'] }),
      failing('parameters that cannot be read', { key: { unreadable: 'away' } }, { 'M6.B-C03': 'M6B-B2' }),
    ],
  }),
];
