import { handle } from '@spine-green/evidence-schemas';
import { runCommand } from '../command-line.ts';
import { callerFolderOf } from '../config.ts';
import { classOnTopic, runConfigDigest } from '../run-config.ts';
import { readSubstrate } from '../substrate/configuration.ts';
import { openObjectStore } from '../substrate/object-store/open.ts';
import { databaseFrom } from '../substrate/open.ts';
import { type Comparison, rebuildAndCompare } from './compare.ts';
import { HELP, parseRebuildOptions, type RebuildOptions } from './options.ts';

/** A digest reads whole tables of a run, which no daemon does. */
const STATEMENT_MS_MAX = 600_000;
const EXIT_MOVED = 3;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const verdicts = await rebuildAll(parseRebuildOptions(args, callerFolderOf()));
  if (verdicts.includes('MISMATCH')) return 1;
  return verdicts.includes('MOVED') ? EXIT_MOVED : 0;
}

async function rebuildAll(options: RebuildOptions): Promise<readonly Comparison['verdict'][]> {
  const config = readSubstrate(options.config);
  const address = { parametersUrl: config.parameters_url, dsnPath: handle('SSM_DB_DSN_PATH') };
  const limits = { applicationName: 'rebuild', connectionsMax: 2, statementTimeoutMs: STATEMENT_MS_MAX };
  const database = await databaseFrom(address, limits);
  try {
    const source = {
      database,
      store: openObjectStore(config.object_store_url),
      bucket: config.buckets.archive,
      scope: { platformRunId: options.platformRunId, classOf: classOnTopic },
    };
    const verdicts: Comparison['verdict'][] = [];
    for (const component of options.components) {
      const comparison = await rebuildAndCompare(component, { database, source, runConfigDigest: runConfigDigest() });
      process.stdout.write(`${JSON.stringify(comparison)}\n`);
      verdicts.push(comparison.verdict);
    }
    return verdicts;
  } finally {
    await database.close();
  }
}
