import { PlatformError } from '@spine-green/evidence-schemas';
import { openDatabase } from './open.ts';
import type { Database } from './port.ts';
import { DECISION_ROLE, READER_ROLE } from './roles.ts';

export interface DatabaseSpec {
  readonly database: string;
  /** Login role without any privilege on the server; owns the database and nothing else. */
  readonly owner: string;
  /** Letters, digits, `_` and `-` only, so that it needs no quoting anywhere. */
  readonly password: string;
  /** Database to copy instead of an empty one; nobody may be connected to it. */
  readonly template?: string;
}

const NAME = /^[a-z_][a-z0-9_]{0,62}$/;
const PASSWORD = /^[A-Za-z0-9_-]{16,128}$/;

/** Creates role and database when they are absent, sets the role's password, and closes the database to everybody
 * but its owner and the reader role. Returns the owner's DSN. Needs a superuser or a role that may create both. */
export async function provisionDatabase(superuserDsn: string, spec: DatabaseSpec): Promise<string> {
  const { database, owner, password, template } = spec;
  if (![database, owner, template ?? 'template0'].every((name) => NAME.test(name)) || !PASSWORD.test(password)) {
    throw new PlatformError('E_DATABASE_REFUSED', `names or password of ${database} need quoting`);
  }
  const server = openDatabase(superuserDsn, { applicationName: 'provision', connectionsMax: 1 });
  try {
    await ensureRole(server, READER_ROLE, 'NOLOGIN');
    await ensureRole(server, owner, 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE');
    await ensureRole(server, DECISION_ROLE, 'NOLOGIN');
    await server.execute({ text: takingOn(DECISION_ROLE, owner) });
    await server.execute({ text: setPassword(owner, password) });
    if (!(await exists(server, 'SELECT 1 FROM pg_database WHERE datname = $1', database))) {
      const source = template === undefined ? 'TEMPLATE template0' : `TEMPLATE ${template} STRATEGY file_copy`;
      await server.execute({ text: `CREATE DATABASE ${database} OWNER ${owner} ${source}` });
    }
    await server.execute({ text: `REVOKE ALL ON DATABASE ${database} FROM PUBLIC` });
    await server.execute({ text: `GRANT CONNECT ON DATABASE ${database} TO ${READER_ROLE}` });
  } finally {
    await server.close();
  }
  const dsn = new URL(superuserDsn);
  return Object.assign(dsn, { username: owner, password, pathname: `/${database}` }).href;
}

/** Ends its sessions and removes the database; does nothing when it is absent. */
export async function dropDatabase(superuserDsn: string, database: string): Promise<void> {
  if (!NAME.test(database)) throw new PlatformError('E_DATABASE_REFUSED', `${database} needs quoting`);
  const server = openDatabase(superuserDsn, { applicationName: 'provision', connectionsMax: 1 });
  try {
    await server.execute({ text: `DROP DATABASE IF EXISTS ${database} WITH (FORCE)` });
  } finally {
    await server.close();
  }
}

/** PostgreSQL answers two ALTER ROLE of one role at once with "tuple concurrently updated", so they queue here. */
const setPassword = (role: string, password: string): string =>
  `DO $$ BEGIN PERFORM pg_advisory_xact_lock(hashtext('provision ${role}')); ALTER ROLE ${role} PASSWORD '${password}'; END $$`;

/** The owner may take on the role and has none of its rights otherwise; two GRANTs of one role queue as well. */
const takingOn = (role: string, owner: string): string =>
  `DO $$ BEGIN PERFORM pg_advisory_xact_lock(hashtext('provision ${role}'));
    IF NOT pg_has_role('${owner}', '${role}', 'SET') THEN GRANT ${role} TO ${owner} WITH INHERIT FALSE, SET TRUE; END IF; END $$`;

const ensureRole = (server: Database, role: string, attributes: string): Promise<number> =>
  server.execute({
    // Two provisioners may run at once; the loser finds the role made.
    text: `DO $$ BEGIN CREATE ROLE ${role} ${attributes}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
  });

const exists = async (server: Database, text: string, name: string): Promise<boolean> =>
  (await server.query({ text, values: [name] })).length > 0;
