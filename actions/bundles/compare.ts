import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Files = ReadonlyMap<string, string>;

/** Names in a folder of bundles that are not as they were built: other bytes, no file, not there, or nothing that was built. */
export function differingFiles(folder: string, files: Files): readonly string[] {
  const present = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const wrong = [...files].filter(([name, text]) => !present.delete(name) || !holds(join(folder, name), text));
  return [...wrong.map(([name]) => name), ...present];
}

const holds = (path: string, text: string): boolean => lstatSync(path).isFile() && readFileSync(path, 'utf8') === text;

/** What every start of a lane reads is small; what is loaded late, or once in a phase, may be larger. Bytes. */
const BYTES_MAX: Readonly<Record<string, number>> = {
  'schemas.mjs': 1_800_000,
  'substrate.mjs': 200_000,
  'lib.mjs': 800_000,
  'action-m8-closure.mjs': 1_500_000,
  's3.mjs': 1_500_000,
  'posture.mjs': 4_100_000,
  'catalog.mjs': 4_800_000,
};
const OTHER_BYTES_MAX = 1_000_000;

/** Parts that have grown past their bound, each with its bytes. A larger bound is a decision, like a part of its own. */
export const overgrownFiles = (files: Files): readonly string[] =>
  [...files].flatMap(([name, text]) => {
    const [found, most] = [Buffer.byteLength(text), BYTES_MAX[name] ?? OTHER_BYTES_MAX];
    return found <= most ? [] : [`${name} has ${found} bytes of at most ${most}`];
  });
