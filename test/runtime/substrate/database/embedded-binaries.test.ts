import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  binariesFor,
  findServerUser,
  isReachable,
  temporaryFolderFor,
} from '@spine-green/runtime/substrate/database/embedded-binaries';
import { expect, onTestFinished, test } from 'vitest';

function nativeFolder(mode: number): string {
  const parent = mkdtempSync(join(tmpdir(), 'spine-green-native-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const native = join(parent, 'native');
  mkdirSync(join(native, 'bin'), { recursive: true });
  writeFileSync(join(native, 'bin', 'postgres'), `stand-in ${parent}`, { mode: 0o755 });
  chmodSync(parent, mode);
  return native;
}

const nobody = { uid: 65_534, gid: 65_534 };

test('binaries run from where they are when their user can reach them', () => {
  const open = nativeFolder(0o755);
  expect(binariesFor(nobody, open)).toBe(join(open, 'bin'));
  const closed = nativeFolder(0o700);
  expect(binariesFor(undefined, closed)).toBe(join(closed, 'bin'));
});

test('binaries in a private folder are copied once to a place that everybody can reach', () => {
  const closed = nativeFolder(0o700);
  const copy = binariesFor(nobody, closed);
  onTestFinished(() => rmSync(join(copy, '../..'), { recursive: true, force: true }));
  expect(isReachable(copy)).toBe(true);
  expect(readFileSync(join(copy, 'postgres'))).toEqual(readFileSync(join(closed, 'bin', 'postgres')));
  expect(binariesFor(nobody, closed)).toBe(copy);
});

test('a copy that others may write is not executed', () => {
  const closed = nativeFolder(0o700);
  const copy = join(binariesFor(nobody, closed), '../..');
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  chmodSync(copy, 0o777);
  expect(() => binariesFor(nobody, closed)).toThrow(/E_DATABASE_NOT_STARTED/);
});

test('the temporary folder of the server is one that its user can enter', () => {
  expect(isReachable(temporaryFolderFor(nobody))).toBe(true);
});

test.runIf(process.getuid?.() === 0)('root hands the server to somebody else', () => {
  expect(findServerUser()?.uid).toBeGreaterThan(0);
});
