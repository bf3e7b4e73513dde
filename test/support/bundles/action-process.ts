import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const bundleFolder = join(import.meta.dirname, '..', '..', '..', 'actions', 'dist');

export interface ActionProcess {
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputFile: string;
  readonly nodeFlags?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a committed bundle as a runner does and waits for it, for those who look at the process rather than its verdict. */
export function runActionProcess({ name, inputs, outputFile, nodeFlags = [], environment }: ActionProcess) {
  const given = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]);
  const env = { ...Object.fromEntries(given), GITHUB_OUTPUT: outputFile, ...environment };
  const result: SpawnSyncReturns<string> = spawnSync(
    process.execPath,
    [...nodeFlags, join(bundleFolder, `${name}.mjs`)],
    { env, encoding: 'utf8' },
  );
  return result;
}
