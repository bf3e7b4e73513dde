import { kafkaAddress } from '@spine-green/runtime/substrate/event-log/kafka/address';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import { placeOfLog } from '@spine-green/runtime/substrate/event-log/place';
import { expect, test } from 'vitest';

test.each([
  { bootstrap: 'pkc-1.confluent.cloud:9092', brokers: ['pkc-1.confluent.cloud:9092'], security: 'sasl_ssl' },
  { bootstrap: 'a:1,b:2', brokers: ['a:1', 'b:2'], security: 'sasl_ssl' },
  { bootstrap: 'kafka://a:1', brokers: ['a:1'], security: 'sasl_ssl' },
  { bootstrap: 'kafka://a:1,b:2?security=plaintext', brokers: ['a:1', 'b:2'], security: 'plaintext' },
  { bootstrap: 'kafka://127.0.0.1:9?security=sasl_plaintext', brokers: ['127.0.0.1:9'], security: 'sasl_plaintext' },
])('$bootstrap means $security to $brokers', ({ bootstrap, brokers, security }) => {
  expect(kafkaAddress(bootstrap)).toEqual({ brokers, security, caPath: undefined });
});

test('an authority may be named by its file', () => {
  expect(kafkaAddress('kafka://a:1?security=sasl_ssl&ca=/etc/ca.pem').caPath).toBe('/etc/ca.pem');
});

test.each([
  '',
  'kafka://',
  'host',
  'a:1,',
  'a:port',
  'kafka://a:1?security=none',
  'mysql://a:1',
  'postgres://',
  'postgres://a/b',
])('%j is no address of an event log', (bootstrap) => {
  const open = () => openEventLog({ bootstrap, user: 'u', password: 'p', clientId: 'test' });
  expect(open).toThrow(/E_SUBSTRATE_URL_INVALID/);
});

test.each([
  { bootstrap: 'pkc-1.confluent.cloud:9092', place: { scheme: 'kafka', hosts: ['pkc-1.confluent.cloud'] } },
  { bootstrap: 'kafka://a:1,127.0.0.1:2?security=plaintext', place: { scheme: 'kafka', hosts: ['a', '127.0.0.1'] } },
  { bootstrap: 'postgres://db.local:5432/bus', place: { scheme: 'postgres', hosts: ['db.local'] } },
])('the place of $bootstrap is named without its port', ({ bootstrap, place }) => {
  expect(placeOfLog(bootstrap)).toEqual(place);
});

test('what is no address has no place', () => {
  expect(() => placeOfLog('mysql://a:1')).toThrow(/E_SUBSTRATE_URL_INVALID/);
});
