import { isPlatformError } from '@spine-green/evidence-schemas';
import { definiteKafkaError } from '@spine-green/runtime/substrate/event-log/kafka/errors';
import { expect, it } from 'vitest';

const saslError = (message: string): Error =>
  Object.assign(new Error(`SASL PLAIN authentication failed: ${message}`), { name: 'KafkaJSSASLAuthenticationError' });

it.each([
  ['Authentication failed: Invalid username or password', 'E_LOG_ACCESS_DENIED'],
  ['Closed connection', 'E_LOG_UNREACHABLE'],
  ['Connection closed by the server', 'E_LOG_UNREACHABLE'],
  ['Request SaslAuthenticate(key: 36, version: 1) timed out', 'E_LOG_UNREACHABLE'],
] as const)('a handshake that ends with "%s" is %s', (message, code) => {
  const error = definiteKafkaError(saslError(message));
  expect(isPlatformError(error, code)).toBe(true);
});
