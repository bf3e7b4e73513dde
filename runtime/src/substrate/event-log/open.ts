import { PlatformError } from '@spine-green/evidence-schemas';
import { kafkaAddress } from './kafka/address.ts';
import { kafkaEventLog } from './kafka/kafka.ts';
import type { EventLog } from './port.ts';
import { postgresEventLog } from './postgres/postgres.ts';

export interface EventLogOptions {
  /** `postgres://host:port/database`, `kafka://host:port[,host:port]?security=plaintext|sasl_plaintext|sasl_ssl&ca=<path>`
   * or `host:port[,host:port]`, which means SASL_SSL as Confluent Cloud gives it. */
  readonly bootstrap: string;
  readonly user: string;
  readonly password: string;
  /** Names this process in the server's logs. */
  readonly clientId: string;
}

const POSTGRES_ADDRESS = /^postgres:\/\/[A-Za-z0-9.-]+:[0-9]{1,5}\/[a-z0-9_]+$/;

/** Opens the event log that the address names; connects on first use. Throws E_SUBSTRATE_URL_INVALID. */
export function openEventLog({ bootstrap, user, password, clientId }: EventLogOptions): EventLog {
  if (!bootstrap.startsWith('postgres://'))
    return kafkaEventLog({ ...kafkaAddress(bootstrap), user, password, clientId });
  if (!POSTGRES_ADDRESS.test(bootstrap)) {
    throw new PlatformError(
      'E_SUBSTRATE_URL_INVALID',
      `an event log is postgres://host:port/database, not ${bootstrap}`,
    );
  }
  const dsn = Object.assign(new URL(bootstrap), { username: user, password }).href;
  return postgresEventLog({ dsn, clientId });
}
