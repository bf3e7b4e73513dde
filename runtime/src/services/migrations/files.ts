import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '@spine-green/evidence-schemas';
import { assetPath } from '../../assets.ts';
import type { Migration } from './types.ts';

const FILE_NAME = /^([0-9]{6})_([a-z0-9_]+)\.sql$/;

/** The migrations of this image, in order. A file that is not one, or two with the same version, are bugs of the
 * image. */
export function readMigrations(folder: string = assetPath('migrations')): readonly Migration[] {
  const migrations = readdirSync(folder)
    .sort()
    .map((file) => parseMigration(file, readFileSync(join(folder, file), 'utf8')));
  const doubled = migrations.find((migration, index) => migrations[index - 1]?.version === migration.version);
  if (doubled !== undefined) throw new Error(`two migrations have version ${doubled.version}`);
  return migrations;
}

function parseMigration(file: string, sql: string): Migration {
  const [, version, name] = FILE_NAME.exec(file) ?? [];
  if (version === undefined || name === undefined) throw new Error(`${file} is not named like a migration`);
  return { version: Number(version), name, sha256: sha256Hex(sql), sql };
}
