import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPlatformError, parseJson } from '@spine-green/evidence-schemas';
import { ImageIncludeV1 } from '@spine-green/evidence-schemas/documents/image_include.v1';
import type { GivenCredentials } from '../lib/io/inputs.ts';
import { copyFaults, exclusionFaults, secretInstructions } from './dockerfile.ts';
import type { ContractFault } from './lanes/h-ci-gate.ts';
import { provenanceFaults, staticCredentials } from './provenance.ts';
import { scanFiles } from './scan.ts';

export interface PackagingContract {
  /** Folder with `Dockerfile`, its exclude manifest, `image-include.json`, and whatever else a build would reach. */
  readonly folder: string;
  readonly credentials: GivenCredentials;
  readonly provenance: object;
}

/** Everything that is wrong with a packaging contract as it lies there; the same look for the real one and for copies. */
export async function contractFaults(contract: PackagingContract): Promise<readonly ContractFault[]> {
  const { folder } = contract;
  const paths = (await readdir(folder)).sort();
  const { hits } = await scanFiles(paths.map((path) => ({ path, source: join(folder, path) })));
  return [
    ...staticCredentials(contract.credentials).map(fault('static_credentials')),
    ...(await recipeFaults(folder)).map(fault('recipe')),
    ...provenanceFaults(contract.provenance).map(fault('provenance')),
    ...hits.map(({ rule, path, line }) => `${rule} in ${path}, line ${line}`).map(fault('context_secret')),
  ];
}

const fault =
  (rule: ContractFault['rule']) =>
  (detail: string): ContractFault => ({ rule, detail });

async function recipeFaults(folder: string): Promise<readonly string[]> {
  try {
    const text = await readFile(join(folder, 'image-include.json'));
    const include = ImageIncludeV1.parse(parseJson(text, 'E_LOCAL_FILE_UNUSABLE', 'image-include.json'));
    const dockerfile = await readFile(join(folder, 'Dockerfile'), 'utf8');
    const ignored = await readFile(join(folder, 'Dockerfile.dockerignore'), 'utf8');
    return [...copyFaults(dockerfile, include), ...secretInstructions(dockerfile), ...exclusionFaults(ignored)];
  } catch (error) {
    // A recipe that cannot be read is as good as none, and the reason is what the operator needs.
    const missing = isPlatformError(error) || (error instanceof Error && 'code' in error);
    if (!missing) throw error;
    return [error.message.slice(0, 128)];
  }
}
