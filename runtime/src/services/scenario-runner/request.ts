import { digestOf, PlatformError, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import { RunRequestV1 } from '@spine-green/evidence-schemas/documents/run_request.v1';
import type { WorldKey } from '../../events/engine-run.ts';
import { findMicros } from '../../kernel/clock.ts';

/** A request that keeps every rule of 11, section 4.1. */
export interface AcceptedRequest {
  readonly request: RunRequestV1;
  readonly runId: string;
  readonly intentFingerprint: string;
  readonly world: WorldKey;
}

/** Checks a request before anything is written. Throws SR_REQUEST_INVALID with every fault. */
export function acceptRequest(value: unknown): AcceptedRequest {
  if (!RunRequestV1.is(value)) {
    const faults = RunRequestV1.faults(value).map((fault) => `${fault.path} (${fault.keyword})`);
    throw new PlatformError('SR_REQUEST_INVALID', faults.join(', '));
  }
  const request: RunRequestV1 = value;
  if (request.run_equivalence_key.trim() === '') throw new PlatformError('SR_REQUEST_INVALID', 'blank equivalence key');
  const window = windowMicros(request.window);
  if (window.start >= window.end) throw new PlatformError('SR_REQUEST_INVALID', 'the window ends before it starts');
  const scenarioId = scenarioIdOf(request.scenario);
  const { manifest_fingerprint, parameter_hash, seed } = request;
  const world = { manifest_fingerprint, parameter_hash, scenario_id: scenarioId, seed };
  return {
    request,
    runId: runIdOf(request.run_equivalence_key),
    intentFingerprint: digestOf({ world, scenario: request.scenario, window: { ...window } }),
    world,
  };
}

/** Scenario run id: the same for every equivalent run (10, section 5). */
export const runIdOf = (equivalenceKey: string): string => sha256Hex32(`sr_run|${equivalenceKey}`);

/** A set of scenarios has an id of its own: sixteen characters of the digest of its sorted unique names. */
export function scenarioIdOf(scenario: RunRequestV1['scenario']): string {
  if ('scenario_id' in scenario) return scenario.scenario_id;
  const names = [...new Set(scenario.scenario_set)].sort();
  return `scnset_${sha256Hex(names.join('|')).slice(0, 16)}`;
}

function windowMicros(window: RunRequestV1['window']): { readonly start: number; readonly end: number } {
  const start = zonedMicros(window.window_start_utc);
  const end = zonedMicros(window.window_end_utc);
  if (start === undefined || end === undefined) {
    throw new PlatformError('SR_REQUEST_INVALID', 'a window bound is not a time with its zone');
  }
  return { start, end };
}

/** Microseconds of an RFC 3339 time with `Z` or an offset; undefined for a time without a zone. */
function zonedMicros(text: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?(Z|[+-]([01]\d|2[0-3]):([0-5]\d))$/.exec(text);
  if (match === null) return undefined;
  const [, time = '', fraction = '', zone = 'Z', hours = '0', minutes = '0'] = match;
  const local = findMicros(`${time}.${fraction.padEnd(6, '0')}Z`);
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000_000 * (zone.startsWith('-') ? -1 : 1);
  return local === undefined ? undefined : local - offset;
}
