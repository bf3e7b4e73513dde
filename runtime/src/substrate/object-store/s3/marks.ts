import { randomUUID } from 'node:crypto';
import { type Clock, findMicros, nowUtc, textOfMicros } from '../../../kernel/clock.ts';
import type { FileDigest } from '../../durable-file.ts';

/** Kept beside every object that this platform writes, as user metadata. */
export interface Marks {
  /** Of the whole content, lower-case hex: what S3 computes itself is of parts. */
  readonly sha256: string;
  readonly writtenAtUtc: string;
  /** Random, of one call: I1. */
  readonly writeId: string;
}

const NAMES = { sha256: 'sha256', writtenAtUtc: 'written-at-utc', writeId: 'write-id' } as const;

export const newMarks = ({ sha256 }: Pick<FileDigest, 'sha256'>, clock: Clock): Marks => ({
  sha256,
  writtenAtUtc: nowUtc(clock),
  writeId: randomUUID(),
});

export const metadataOf = (marks: Marks): Record<string, string> => ({
  [NAMES.sha256]: marks.sha256,
  [NAMES.writtenAtUtc]: marks.writtenAtUtc,
  [NAMES.writeId]: marks.writeId,
});

/** An answer of S3 about a version, as far as this module reads one. */
export interface Described {
  readonly Metadata?: Record<string, string> | undefined;
  readonly LastModified?: Date | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumType?: string | undefined;
}

export const writeIdOf = ({ Metadata }: Described): string | undefined => Metadata?.[NAMES.writeId];

/** The writer's digest, or that of S3 where it covers the whole object; undefined for what nobody digested. */
export function findDigest({ Metadata, ChecksumSHA256, ChecksumType }: Described): string | undefined {
  const own = Metadata?.[NAMES.sha256];
  if (own !== undefined && /^[0-9a-f]{64}$/.test(own)) return own;
  const isWhole = ChecksumSHA256 !== undefined && ChecksumType === 'FULL_OBJECT' && !ChecksumSHA256.includes('-');
  return isWhole ? Buffer.from(ChecksumSHA256, 'base64').toString('hex') : undefined;
}

/** The writer's time, or the second in which S3 took what somebody else wrote. */
export function writtenAtOf({ Metadata, LastModified }: Described): string {
  const own = Metadata?.[NAMES.writtenAtUtc] ?? '';
  return findMicros(own) === undefined ? textOfMicros((LastModified?.getTime() ?? 0) * 1000) : own;
}
