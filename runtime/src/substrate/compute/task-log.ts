import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { isSystemError } from '../durable-file.ts';

/** One task keeps at most twice this: the file that is written and the one before it. */
const FILE_BYTES_MAX = 1024 * 1024;
/** A longer line is cut in pieces, so that a task that writes no line end cannot fill the supervisor's memory. */
const LINE_BYTES_MAX = 16 * 1024;
const NEW_LINE = 10;

export interface TaskLog {
  /** Takes over what a stream of the task says, whole line by whole line. */
  collect(stream: Readable): void;
  /** A line of the supervisor itself. Nothing is taken after `close`. */
  say(line: string): void;
  close(): void;
}

/** Writes are synchronous: a line that a task wrote before it died is in the file when its end is reported. */
export function openTaskLog(path: string): TaskLog {
  let file = openSync(path, 'a', 0o600);
  let size = fstatSync(file).size;
  let closed = false;
  const write = (line: Uint8Array): void => {
    if (closed) return;
    if (size + line.length > FILE_BYTES_MAX) {
      closeSync(file);
      renameSync(path, olderPath(path));
      file = openSync(path, 'a', 0o600);
      size = 0;
    }
    writeSync(file, line);
    size += line.length;
  };
  const ends: (() => void)[] = [];
  return {
    collect: (stream) => {
      const lines = lineWriter(write);
      stream.on('data', lines.take);
      ends.push(lines.end);
    },
    say: (line) => write(Buffer.from(`${line}\n`)),
    close: () => {
      for (const end of ends) end();
      closed = true;
      closeSync(file);
    },
  };
}

/** The newest lines, oldest first; undefined when there is no such log. */
export async function findLogLines(path: string, linesMax: number): Promise<readonly string[] | undefined> {
  const newer = await findFile(path);
  if (newer === undefined) return undefined;
  const text = ((await findFile(olderPath(path))) ?? '') + newer;
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return linesMax > 0 ? lines.slice(-linesMax) : [];
}

export async function removeLog(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(olderPath(path), { force: true });
}

function lineWriter(write: (line: Uint8Array) => void) {
  let rest: Buffer = Buffer.alloc(0);
  const take = (chunk: Buffer): void => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const found = rest.indexOf(NEW_LINE);
      const end = found === -1 && rest.length >= LINE_BYTES_MAX ? LINE_BYTES_MAX - 1 : found;
      if (end === -1) return;
      write(found === end ? rest.subarray(0, end + 1) : Buffer.concat([rest.subarray(0, end), Buffer.from('\n')]));
      rest = rest.subarray(found === end ? end + 1 : end);
    }
  };
  const end = (): void => {
    if (rest.length > 0) write(Buffer.concat([rest, Buffer.from('\n')]));
    rest = Buffer.alloc(0);
  };
  return { take, end };
}

async function findFile(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

const olderPath = (path: string): string => `${path}.older`;
