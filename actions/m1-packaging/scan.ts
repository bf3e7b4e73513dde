import { readFile } from 'node:fs/promises';
import { findSecrets, sha256Hex } from '@spine-green/evidence-schemas';

export interface ScannedFile {
  readonly path: string;
  readonly source: string;
}

export interface ScanHit {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
}

export interface ScanResult {
  /** Files whose name was looked at and whose bytes were read to their end. */
  readonly filesScanned: number;
  readonly bytesScanned: number;
  /** Those of them that are text, whose lines were looked at. */
  readonly textsScanned: number;
  readonly fileListSha256: string;
  readonly hits: readonly ScanHit[];
}

/** Names that hold credentials by custom, whatever is in them. */
const CREDENTIAL_FILE =
  /(^|\/)(\.env(\..+)?|\.npmrc|\.netrc|credentials|id_(rsa|ed25519|ecdsa)|.+\.(pem|p12|pfx|key|jks))$/;

export const isCredentialFile = (path: string): boolean => CREDENTIAL_FILE.test(path);

/** Reads every text file line by line; only rule, path and line leave this function, never what was found. */
export async function scanFiles(files: readonly ScannedFile[]): Promise<ScanResult> {
  const hits: ScanHit[] = [];
  const read: string[] = [];
  let bytesScanned = 0;
  let textsScanned = 0;
  for (const file of files) {
    if (isCredentialFile(file.path)) hits.push({ rule: 'credential_file', path: file.path, line: 1 });
    const bytes = await readFile(file.source);
    bytesScanned += bytes.length;
    read.push(file.path);
    // A file with a NUL is no text; native libraries have symbols that look like anything.
    if (bytes.includes(0)) continue;
    textsScanned += 1;
    hits.push(...scanText(file.path, bytes.toString('latin1')));
  }
  const fileListSha256 = sha256Hex(read.sort().join('\n'));
  return { filesScanned: read.length, bytesScanned, textsScanned, fileListSha256, hits };
}

/** A minified line is cut into pieces, so that no rule has to walk a line of a megabyte. */
const LINE_CHARS_MAX = 4096;

export function scanText(path: string, text: string): readonly ScanHit[] {
  return text.split('\n').flatMap((line, index) => {
    if (!SUSPICIOUS.test(line)) return [];
    const pieces = line.length <= LINE_CHARS_MAX ? [line] : (line.match(/.{1,4096}/gs) ?? []);
    return pieces.flatMap((piece) => findSecrets([piece])).map(({ rule }) => ({ rule, path, line: index + 1 }));
  });
}

/** A cheap first look: every value rule of the scanner needs one of these. */
const SUSPICIOUS = /AKIA|ASIA|-----BEGIN|eyJ|gh[pousr]_|github_pat_|:\/\/[^\s/]*:[^\s/]*@|JaasConfig|LoginModule/;
