import type { SubstrateName } from '../checks/outcome.ts';

/** Of the log that is a table: it says whom it authenticated, which the protocol of Kafka cannot. */
export const TABLE_LOG_SECURITY = 'scram-sha-256';

/** What a log may speak with its clients on each substrate: credentials never travel to a log that does not check them. */
export const SECURITIES: Readonly<Record<SubstrateName, readonly string[]>> = {
  dev_min: ['sasl_ssl'],
  emulated: ['sasl_ssl', 'sasl_plaintext'],
  embedded: [TABLE_LOG_SECURITY, 'sasl_ssl', 'sasl_plaintext'],
};
