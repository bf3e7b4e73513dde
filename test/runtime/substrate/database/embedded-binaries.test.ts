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

/** Programs that run and do nothing, below a folder of this mode. */
function nativeFolder(mode: number, program = '#!/bin/sh\nexit 0\n'): string {
  const parent = mkdtempSync(join(tmpdir(), 'spine-green-native-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const native = join(parent, 'native');
  mkdirSync(join(native, 'bin'), { recursive: true });
  for (const name of ['postgres', 'initdb']) writeFileSync(join(native, 'bin', name), program, { mode: 0o755 });
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

test('binaries that do not run here are refused with what they said', () => {
  const native = nativeFolder(0o755, '#!/bin/sh\necho no library >&2\nexit 127\n');
  expect(() => binariesFor(nobody, native)).toThrow(/E_DATABASE_NOT_STARTED.*no library/);
});

test('the temporary folder of the server is one that its user can enter', () => {
  expect(isReachable(temporaryFolderFor(nobody))).toBe(true);
});

test.runIf(process.getuid?.() === 0)('root hands the server to somebody else', () => {
  expect(findServerUser()?.uid).toBeGreaterThan(0);
});
