import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemEnvironment } from '../io/inputs.ts';
import type { Timestamped } from './trust.ts';

const TOOL_MS_MAX = 30_000;
const OUTPUT_BYTES_MAX = 1024 * 1024;
const FACTS_MAX = 256;
/** What a timestamp may be made of; an older hash would let another signature have the same imprint. */
const IMPRINT_HASH = /^Hash Algorithm: sha(?:256|384|512)$/m;

/**
 * Judges RFC 3161 responses over signatures by one authority's certificate (PEM), offline, with `openssl ts`: imprint,
 * signature, chain up to exactly this certificate, and its purpose as a critical extension. Certificates count as they
 * did at the time that the response states, which is what a timestamp is for: an auditor looks years later. A tool that
 * is not there or does not answer leaves the question open (E_TIMESTAMP_TOOL) and is never a yes.
 */
export const timestampJudge =
  (certificate: string) =>
  (response: Uint8Array, signature: Uint8Array): Timestamped => {
    const folder = mkdtempSync(join(tmpdir(), 'spine-green-timestamp-'));
    try {
      const [tsr, data, authority] = ['response.tsr', 'signature', 'authority.pem'].map((name) => join(folder, name));
      writeFileSync(tsr ?? '', response);
      writeFileSync(data ?? '', signature);
      writeFileSync(authority ?? '', certificate);
      return judge({ tsr: tsr ?? '', data: data ?? '', authority: authority ?? '' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

interface Files {
  readonly tsr: string;
  readonly data: string;
  readonly authority: string;
}

function judge({ tsr, data, authority }: Files): Timestamped {
  const shown = openssl(['ts', '-reply', '-in', tsr, '-text']);
  if ('code' in shown) return shown;
  if (shown.status !== 0) return invalid(`is no timestamp response: ${shown.facts}`);
  const atUtc = statedTime(shown.output);
  if (atUtc === undefined) return invalid('states no time');
  if (!IMPRINT_HASH.test(shown.output)) return invalid('is over a hash that is too weak');
  const chain = ['-CAfile', authority, '-untrusted', authority, '-partial_chain'];
  const at = ['-attime', String(Date.parse(atUtc) / 1000)];
  const verified = openssl(['ts', '-verify', '-in', tsr, '-data', data, ...chain, ...at]);
  if ('code' in verified) return verified;
  if (verified.status === 0 && /^Verification: OK$/m.test(verified.output)) return { atUtc };
  if (/^Verification: FAILED$/m.test(verified.output)) return invalid(`does not hold: ${verified.facts}`);
  return { code: 'E_TIMESTAMP_TOOL', fault: `openssl gave no verdict: ${verified.facts}` };
}

const invalid = (fault: string): Timestamped => ({ code: 'E_TIMESTAMP_INVALID', fault });

/** The time to the second, in UTC, as openssl prints it: `Time stamp: Nov 29 00:33:23 2026 GMT`. */
function statedTime(text: string): string | undefined {
  const [, day, time, year] = /^Time stamp: (\w{3} +\d{1,2}) (\d\d:\d\d:\d\d)(?:\.\d+)? (\d{4}) GMT$/m.exec(text) ?? [];
  const millis = Date.parse(`${day} ${year} ${time} GMT`);
  return Number.isNaN(millis) ? undefined : new Date(millis).toISOString().replace('.000Z', 'Z');
}

type Said =
  | { readonly status: number; readonly output: string; readonly facts: string }
  | { readonly code: 'E_TIMESTAMP_TOOL'; readonly fault: string };

function openssl(args: readonly string[]): Said {
  const { status, stdout, stderr, error } = spawnSync('openssl', args, {
    env: { ...systemEnvironment(), LC_ALL: 'C' },
    encoding: 'utf8',
    timeout: TOOL_MS_MAX,
    maxBuffer: OUTPUT_BYTES_MAX,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error !== undefined || status === null) {
    const why = (error as NodeJS.ErrnoException | undefined)?.code ?? 'it was ended';
    return { code: 'E_TIMESTAMP_TOOL', fault: `openssl does not run here (${why})` };
  }
  // openssl says on either stream how it went; its reasons stand behind the last colons of the error queue.
  return { status, output: `${stdout}\n${stderr}`, facts: reasonOf(`${stdout}\n${stderr}`) };
}

const reasonOf = (text: string): string =>
  [...text.matchAll(/^.*?:error:[^:]*:[^:]*:[^:]*:(.*)$/gm)]
    .map(([, reason = '']) => reason.replace(/[^:]*\.c:\d+:?/, '').replace(/:$/, ''))
    .join('; ')
    .slice(0, FACTS_MAX) || 'no reason was given';
