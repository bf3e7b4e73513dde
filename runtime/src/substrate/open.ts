import { openDatabase } from './database/open.ts';
import type { Database } from './database/port.ts';
import type { DatabaseOptions } from './database/postgres.ts';
import type { EventLog } from './event-log/port.ts';
import { openParameters } from './parameters/open.ts';
import type { Parameters } from './parameters/port.ts';

/** Parameter paths as `databaseKeys` of the configuration reads them. */
export interface DatabaseAddress {
  readonly parametersUrl: string;
  readonly dsnPath: string;
}

/** Parameter paths as `eventLogKeys` of the configuration reads them. */
export interface EventLogAddress {
  readonly parametersUrl: string;
  readonly bootstrapPath: string;
  readonly apiKeyPath: string;
  readonly apiSecretPath: string;
}

/** Opens the platform database whose DSN the configured parameter holds; throws what parameters and database throw. */
export async function databaseFrom(
  config: DatabaseAddress,
  options: DatabaseOptions,
  parameters: Parameters = openParameters(config.parametersUrl),
): Promise<Database> {
  const dsn = await parameters.get(config.dsnPath);
  return openDatabase(dsn.value.reveal(), options);
}

/** Opens the event log at the configured address with the configured credentials. */
export async function eventLogFrom(
  config: EventLogAddress,
  clientId: string,
  parameters: Parameters = openParameters(config.parametersUrl),
): Promise<EventLog> {
  const [bootstrap, user, password] = await Promise.all([
    parameters.get(config.bootstrapPath),
    parameters.get(config.apiKeyPath),
    parameters.get(config.apiSecretPath),
  ]);
  // The client of the broker is large, and few of those who open the database need it.
  const { openEventLog } = await import('./event-log/open.ts');
  return openEventLog({
    bootstrap: bootstrap.value.reveal(),
    user: user.value.reveal(),
    password: password.value.reveal(),
    clientId,
  });
}
