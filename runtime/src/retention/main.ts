import { handle } from '@spine-green/evidence-schemas';
import type { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import type { RetentionProfile } from '../catalog/retention.ts';
import { runCommand, usageFault } from '../command-line.ts';
import { callerFolderOf } from '../config.ts';
import { readSubstrate } from '../substrate/configuration.ts';
import { openObjectStore } from '../substrate/object-store/open.ts';
import { databaseFrom } from '../substrate/open.ts';
import { HELP, PROFILES, parseRetentionOptions } from './options.ts';
import { retain } from './retain.ts';

/** Counts look through whole tables, which no daemon does. */
const STATEMENT_MS_MAX = 600_000;
const EXIT_UNREADABLE = 3;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const options = parseRetentionOptions(args, callerFolderOf());
  const config = readSubstrate(options.config);
  const profile = profileOf(config, options.profile);
  const address = { parametersUrl: config.parameters_url, dsnPath: handle('SSM_DB_DSN_PATH') };
  const limits = { applicationName: 'retention', connectionsMax: 1, statementTimeoutMs: STATEMENT_MS_MAX };
  const database = await databaseFrom(address, limits);
  try {
    const states = await retain({
      database,
      target: { store: openObjectStore(config.object_store_url), bucket: config.buckets.evidence },
      profile,
      runs: options.runs,
      dryRun: options.dryRun,
      onRun: say,
      onTable: ({ deleted, ...result }) =>
        say({ ...result, ...(options.dryRun ? { would_delete: deleted } : { deleted }) }),
    });
    return states.some(({ state }) => state === 'CLOSURE_UNREADABLE') ? EXIT_UNREADABLE : 0;
  } finally {
    await database.close();
  }
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Days may be more than those of the substrate, never fewer. Throws E_USAGE. */
function profileOf({ substrate }: SubstrateConfigV1, asked: RetentionProfile | undefined): RetentionProfile {
  const own = substrate === 'dev_min' ? 'dev' : 'local';
  if (asked === undefined) return own;
  if (PROFILES.indexOf(asked) < PROFILES.indexOf(own))
    throw usageFault(`--profile ${asked}: ${substrate} keeps for longer`);
  return asked;
}
