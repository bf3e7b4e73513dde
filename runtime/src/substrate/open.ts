import { findPlaceholder } from '@spine-green/evidence-schemas';
import { ConfigError } from '../config.ts';
import { findLocalPlace, isManaged } from '../managed.ts';
import { openDatabase } from './database/open.ts';
import type { Database } from './database/port.ts';
import type { DatabaseOptions } from './database/postgres.ts';
import type { EventLog } from './event-log/port.ts';
import { openParameters } from './parameters/open.ts';
import type { Parameters } from './parameters/port.ts';

/** Parameter paths as `databaseKeys` of the configuration reads them. */
export interface DatabaseAddress {
  readonly environment?: string;
  readonly parametersUrl: string;
  readonly dsnPath: string;
}

/** Parameter paths as `eventLogKeys` of the configuration reads them. */
export interface EventLogAddress {
  readonly environment?: string;
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
  const dsn = (await parameters.get(config.dsnPath)).value.reveal();
  requirePlace(config, [[config.dsnPath, dsn]]);
  return openDatabase(dsn, options);
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
  const address = bootstrap.value.reveal();
  requirePlace(config, [
    [config.bootstrapPath, address],
    [config.apiKeyPath, user.value.reveal()],
    [config.apiSecretPath, password.value.reveal()],
  ]);
  if (isManaged(config.environment) && address.startsWith('postgres:')) {
    throw new ConfigError([`the parameter ${config.bootstrapPath} names a local bus`]);
  }
  // The client of the broker is large, and few of those who open the database need it.
  const { openEventLog } = await import('./event-log/open.ts');
  return openEventLog({
    bootstrap: address,
    user: user.value.reveal(),
    password: password.value.reveal(),
    clientId,
  });
}

/** What a parameter holds is configuration as well: a stand-in, or a local address in a managed profile, is refused before
 * anything is opened (17, section 1). No value is quoted. */
function requirePlace(
  { environment }: { readonly environment?: string },
  held: readonly (readonly [path: string, value: string])[],
): void {
  const faults = held.flatMap(([path, value]) => {
    const fault =
      findPlaceholder(value, { secret: true }) ?? (isManaged(environment) ? findLocalPlace(value) : undefined);
    return fault === undefined ? [] : [`the value of the parameter ${path} ${fault}`];
  });
  if (faults.length > 0) throw new ConfigError(faults);
}
