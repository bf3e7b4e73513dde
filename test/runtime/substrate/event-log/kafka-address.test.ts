import { kafkaAddress } from '@spine-green/runtime/substrate/event-log/kafka/address';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
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
