import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findServerUser } from '@spine-green/runtime/substrate/database/embedded-binaries';
import { type PostgresServer, startPostgres } from '@spine-green/runtime/substrate/database/embedded-postgres';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import { provisionDatabase } from '@spine-green/runtime/substrate/database/provision';

/** Where the one database of the region is: an address of its own, because its port is that of the registry. */
const HOST = '127.0.0.2';

export interface EmulatedDatabases {
  /** PEM file of the authority that signed its certificate. */
  readonly ca: string;
  /** What becomes true before the emulator hears of a call of RDS. */
  before(call: URLSearchParams): Promise<void>;
  /** What a client is told in place of the emulator's words: where the database really is. */
  told(answer: string): string;
  stop(): Promise<void>;
}

/**
 * What RDS does behind its interface: an instance that is created is a PostgreSQL with the name, the user and the password
 * of the call, which lets nobody in without TLS, and one that is deleted is gone with its data.
 */
export function emulatedDatabases(): EmulatedDatabases {
  const folder = mkdtempSync(join(tmpdir(), 'spine-green-rds-'));
  const files = makeCertificate(folder);
  const running = new Map<string, Instance>();
  const end = async (name: string): Promise<void> => {
    const server = running.get(name);
    running.delete(name);
    await server?.postgres.abandon();
  };
  return {
    ca: files.certificate,
    before: async (call) => {
      const name = call.get('DBInstanceIdentifier') ?? '';
      if (call.get('Action') === 'CreateDBInstance' && !running.has(name)) running.set(name, await start(call, files));
      if (call.get('Action') === 'ModifyDBInstance') await modify(running.get(name), call);
      if (call.get('Action') === 'DeleteDBInstance') await end(name);
    },
    told: (answer) => answer.replaceAll(/(<Address>)[^<]+\.rds\.amazonaws\.com(<\/Address>)/g, `$1${HOST}$2`),
    stop: async () => {
      for (const name of running.keys()) await end(name);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Files {
  readonly certificate: string;
  readonly key: string;
  readonly access: string;
}

interface Instance {
  readonly postgres: PostgresServer;
  readonly owner: string;
}

/** Of what can be asked of an instance the password of its user alone. */
async function modify(instance: Instance | undefined, call: URLSearchParams): Promise<void> {
  const password = call.get('MasterUserPassword');
  if (instance === undefined || password === null) return;
  const admin = openDatabase(instance.postgres.superuserDsn, { applicationName: 'rds', connectionsMax: 1 });
  try {
    const [named] = await admin.query<{ statement: string }>({
      name: 'password-statement',
      text: `SELECT format('ALTER ROLE %I PASSWORD %L', $1::text, $2::text) AS statement`,
      values: [instance.owner, password],
    });
    await admin.query({ name: 'set-password', text: named?.statement ?? '', values: [] });
  } finally {
    await admin.close();
  }
}

async function start(call: URLSearchParams, { certificate, key, access }: Files): Promise<Instance> {
  const given = (member: string): string => {
    const value = call.get(member);
    if (value === null) throw new Error(`CreateDBInstance names no ${member}`);
    return value;
  };
  const postgres = await startPostgres({
    host: HOST,
    port: Number(given('Port')),
    settings: { ssl: 'on', ssl_cert_file: certificate, ssl_key_file: key, hba_file: access, fsync: 'off' },
  });
  const [database, owner, password] = [given('DBName'), given('MasterUsername'), given('MasterUserPassword')];
  await provisionDatabase(postgres.superuserDsn, { database, owner, password });
  return { postgres, owner };
}

/** Who makes databases comes from this machine and is let in without TLS; everybody else comes with it or not at all. */
const ACCESS = `host all postgres ${HOST}/8 scram-sha-256\nhostssl all all ${HOST}/8 scram-sha-256\n`;

/** A self-signed certificate for the address, which is its own authority. */
function makeCertificate(folder: string): Files {
  const files = { certificate: join(folder, 'ca.pem'), key: join(folder, 'key.pem'), access: join(folder, 'hba') };
  const subject = ['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=IP:${HOST}`, '-days', '2'];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', files.key, '-out', files.certificate];
  execFileSync('openssl', [...made, ...subject], { stdio: 'ignore' });
  writeFileSync(files.access, ACCESS);
  // The server may run as another user, who alone may read the key.
  const user = findServerUser();
  chmodSync(folder, 0o755);
  for (const [path, mode] of [
    [files.certificate, 0o644],
    [files.access, 0o644],
    [files.key, 0o600],
  ] as const) {
    chmodSync(path, mode);
    if (user !== undefined) chownSync(path, user.uid, user.gid);
  }
  return files;
}
