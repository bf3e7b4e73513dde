import { type Code, PlatformError } from '@spine-green/evidence-schemas';

/** Error types of the Kafka protocol, and class names of kafkajs where the type is lost on the way. */
const CODES: Readonly<Record<string, Code>> = {
  UNKNOWN_TOPIC_OR_PARTITION: 'E_LOG_TOPIC_UNKNOWN',
  INVALID_TOPIC_EXCEPTION: 'E_LOG_TOPIC_UNKNOWN',
  MESSAGE_TOO_LARGE: 'E_LOG_MESSAGE_TOO_LARGE',
  RECORD_LIST_TOO_LARGE: 'E_LOG_MESSAGE_TOO_LARGE',
  OFFSET_OUT_OF_RANGE: 'E_LOG_OFFSET_OUT_OF_RANGE',
  TOPIC_AUTHORIZATION_FAILED: 'E_LOG_ACCESS_DENIED',
  GROUP_AUTHORIZATION_FAILED: 'E_LOG_ACCESS_DENIED',
  CLUSTER_AUTHORIZATION_FAILED: 'E_LOG_ACCESS_DENIED',
  SASL_AUTHENTICATION_FAILED: 'E_LOG_ACCESS_DENIED',
  KafkaJSSASLAuthenticationError: 'E_LOG_ACCESS_DENIED',
  // kafkajs reports a group that is denied as one whose coordinator cannot be found.
  KafkaJSGroupCoordinatorNotFound: 'E_LOG_ACCESS_DENIED',
};

/** The broker refuses these for every partition of a topic alike, before it appends anything. */
const WHOLE_TOPIC = new Set([
  'UNKNOWN_TOPIC_OR_PARTITION',
  'INVALID_TOPIC_EXCEPTION',
  'TOPIC_AUTHORIZATION_FAILED',
  'CLUSTER_AUTHORIZATION_FAILED',
]);

/** The broker refuses these before it appends, but each partition has its own answer. */
const ONE_PARTITION = new Set([
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'CORRUPT_MESSAGE',
  'INVALID_RECORD',
  'NOT_LEADER_FOR_PARTITION',
  'LEADER_NOT_AVAILABLE',
  'NOT_ENOUGH_REPLICAS',
]);

/** For everything that appends nothing, or that failed before a record was sent. `about` names what was asked for. */
export function definiteKafkaError(error: unknown, about?: string): unknown {
  if (!(error instanceof Error) || error instanceof PlatformError) return error;
  const cause = rootOf(error);
  const known = lostWhileAuthenticating(cause) ? undefined : (CODES[typeOf(cause)] ?? CODES[cause.name]);
  if (known === undefined && !cause.name.startsWith('KafkaJS') && !('code' in cause)) return error;
  const facts = about === undefined ? cause.message : `${about}: ${cause.message}`;
  return new PlatformError(known ?? 'E_LOG_UNREACHABLE', facts, { cause });
}

/** kafkajs reports a connection that ends during the handshake as refused credentials; only an answer refuses them. */
const lostWhileAuthenticating = ({ name, message }: Error): boolean =>
  name === 'KafkaJSSASLAuthenticationError' &&
  /(Closed connection|Connection (closed|error|timeout)|timed out)/.test(message);

/** For a produce request that was handed to a connection with records of this many partitions. */
export function kafkaAppendError(error: unknown, partitions: number): unknown {
  if (!(error instanceof Error)) return error;
  const type = typeOf(rootOf(error));
  if (WHOLE_TOPIC.has(type) || (partitions === 1 && ONE_PARTITION.has(type))) return definiteKafkaError(error);
  return outcomeUnknown(error);
}

export function outcomeUnknown(error: unknown): unknown {
  const translated = definiteKafkaError(error);
  if (!(translated instanceof PlatformError) || translated.code === 'E_LOG_OUTCOME_UNKNOWN') return translated;
  return new PlatformError('E_LOG_OUTCOME_UNKNOWN', translated.message, { cause: translated });
}

/** What the retry layers of kafkajs wrapped. */
function rootOf(error: Error): Error {
  const wrapped = error.name === 'KafkaJSNumberOfRetriesExceeded' || error.name === 'KafkaJSNonRetriableError';
  return wrapped && error.cause instanceof Error ? rootOf(error.cause) : error;
}

const typeOf = (error: Error): string => ('type' in error ? String(error.type) : '');

/** Whether the broker answered; otherwise the connection is in doubt. */
export const isAnswer = (error: unknown): boolean => error instanceof Error && typeOf(rootOf(error)) !== '';
