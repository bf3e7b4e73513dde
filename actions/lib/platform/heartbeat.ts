/**
 * The heartbeat says that somebody needs the substrate: whoever raises services or runs a lane over a window writes it, and
 * without it everything is idle (05, section 7).
 */
import { isPlatformError, readJson } from '@spine-green/evidence-schemas';
import type { Parameters } from '@spine-green/runtime/substrate/parameters/port';

export interface Heartbeat {
  readonly platform_run_id: string;
  readonly phase: string;
  readonly phase_profile: string;
  readonly updated_at_utc: string;
  readonly expires_at_utc: string;
  readonly writer: string;
}

/** A heartbeat, or the code of what stands in its place. */
export type HeartbeatReading =
  | { readonly beat: Heartbeat; readonly version: number; readonly storedAtUtc: string }
  | { readonly fault: HeartbeatFault; readonly facts: string };

export type HeartbeatFault =
  | 'HEARTBEAT_READ_FAILED'
  | 'HEARTBEAT_JSON_INVALID'
  | 'HEARTBEAT_TIME_MISSING'
  | 'HEARTBEAT_TIME_INVALID';

const WORDS = ['platform_run_id', 'phase', 'phase_profile', 'writer'] as const;
const TIMES = ['updated_at_utc', 'expires_at_utc'] as const;
const WORD = /^[\w./:-]{1,255}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;

export async function readHeartbeat(parameters: Parameters, path: string): Promise<HeartbeatReading> {
  try {
    const { value, version, lastModifiedUtc } = await parameters.get(path);
    const parsed = parseHeartbeat(value.reveal());
    return 'fault' in parsed ? parsed : { beat: parsed, version, storedAtUtc: lastModifiedUtc };
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return { fault: 'HEARTBEAT_READ_FAILED', facts: error.message };
  }
}

/** Of a text from outside: nothing of it is quoted. */
export function parseHeartbeat(text: string): Heartbeat | Extract<HeartbeatReading, { fault: unknown }> {
  const read = readJson(text);
  if (!('value' in read) || typeof read.value !== 'object' || read.value === null || Array.isArray(read.value))
    return { fault: 'HEARTBEAT_JSON_INVALID', facts: 'it is no object of JSON' };
  const members = read.value as Readonly<Record<string, unknown>>;
  const isWord = (name: string): boolean => typeof members[name] === 'string' && WORD.test(members[name]);
  const wordless = WORDS.filter((name) => !isWord(name));
  if (wordless.length > 0) return { fault: 'HEARTBEAT_JSON_INVALID', facts: `without ${wordless.join(', ')}` };
  const timeless = TIMES.filter((name) => members[name] === undefined);
  if (timeless.length > 0) return { fault: 'HEARTBEAT_TIME_MISSING', facts: `without ${timeless.join(', ')}` };
  const odd = TIMES.filter((name) => !isTime(members[name]));
  if (odd.length > 0) return { fault: 'HEARTBEAT_TIME_INVALID', facts: `${odd.join(', ')} is no time` };
  const member = (name: keyof Heartbeat): string => String(members[name]);
  return {
    platform_run_id: member('platform_run_id'),
    phase: member('phase'),
    phase_profile: member('phase_profile'),
    updated_at_utc: member('updated_at_utc'),
    expires_at_utc: member('expires_at_utc'),
    writer: member('writer'),
  };
}

const isTime = (value: unknown): boolean =>
  typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value));

/** Returns the version that it became. */
export const writeHeartbeat = (parameters: Parameters, path: string, beat: Heartbeat): Promise<number> =>
  parameters.put(path, JSON.stringify({ state: 'active', ...beat }));
