import { randomBytes } from 'node:crypto';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { dropDatabase, provisionDatabase } from '@spine-green/runtime/substrate/database/provision';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import { APP, BUS, type Template } from './postgres-server.ts';
import { askForServer } from './servers.ts';

export interface FreshDatabase {
  /** Of the application role, which owns the database and is no superuser. */
  readonly dsn: string;
  readonly superuserDsn: string;
  readonly database: Database;
  readonly drop: () => Promise<void>;
}

/** A database of its own with every migration applied; a copy of the run's template, made in about 50 ms. */
export async function freshDatabase(
  options: { connectionsMax?: number; server?: Template } = {},
): Promise<FreshDatabase> {
  const { superuserDsn, template } = options.server ?? (await askForServer<Template>('template'));
  const name = freshName('fp');
  const dsn = await provisionDatabase(superuserDsn, { database: name, template, ...APP });
  const database = openDatabase(dsn, { applicationName: 'test', connectionsMax: options.connectionsMax ?? 8 });
  const drop = async (): Promise<void> => {
    await database.close();
    await dropDatabase(superuserDsn, name);
  };
  return { dsn, superuserDsn, database, drop };
}

/** An empty database without any migration. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  const { superuserDsn } = await askForServer<{ superuserDsn: string }>('postgres');
  const name = freshName('empty');
  const dsn = await provisionDatabase(superuserDsn, { database: name, ...APP });
  const database = openDatabase(dsn, { applicationName: 'test', connectionsMax: 8 });
  const drop = async (): Promise<void> => {
    await database.close();
    await dropDatabase(superuserDsn, name);
  };
  return { dsn, superuserDsn, database, drop };
}

/** Where a PostgreSQL event log of its own lives, as the parameters of a service would say it. */
export interface BusAddress {
  readonly bootstrap: string;
  readonly user: string;
  readonly password: string;
  readonly superuserDsn: string;
}

export async function freshBus(server?: { superuserDsn: string }): Promise<BusAddress> {
  const { superuserDsn } = server ?? (await askForServer<{ superuserDsn: string }>('postgres'));
  const dsn = new URL(await provisionDatabase(superuserDsn, { database: freshName('bus'), ...BUS }));
  return {
    bootstrap: `postgres://${dsn.host}${dsn.pathname}`,
    user: dsn.username,
    password: dsn.password,
    superuserDsn,
  };
}

/** An empty PostgreSQL event log; the caller ensures its topics and closes it. */
export const freshEventLog = async (): Promise<EventLog> => openEventLog({ ...(await freshBus()), clientId: 'test' });

const freshName = (prefix: string): string => `${prefix}_${randomBytes(8).toString('hex')}`;
