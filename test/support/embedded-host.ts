import { startPostgres } from '@spine-green/runtime/substrate/database/embedded-postgres';

/** An owner of a server that lives until it is killed: `node embedded-host.ts`, one line of JSON on stdout. */
const { superuserDsn } = await startPostgres({ settings: { fsync: 'off' } });
process.stdout.write(`${JSON.stringify({ superuserDsn })}\n`);
setInterval(() => undefined, 60_000);
