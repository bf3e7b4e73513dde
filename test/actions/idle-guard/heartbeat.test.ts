import { describe, expect, test } from 'vitest';
import { type Heartbeat, parseHeartbeat } from '../../../actions/lib/platform/heartbeat.ts';

const beat: Heartbeat = {
  platform_run_id: 'platform_20261122T100000Z',
  phase: 'M6',
  phase_profile: 'all_spine_daemons',
  updated_at_utc: '2026-11-22T18:00:00.000000Z',
  expires_at_utc: '2026-11-22T20:00:00.000000Z',
  writer: 'm6-ingress.yml',
};
const without = (name: keyof Heartbeat) => JSON.stringify({ ...beat, [name]: undefined });
const faultOf = (text: string): string | undefined => {
  const read = parseHeartbeat(text);
  return 'fault' in read ? read.fault : undefined;
};

describe('a heartbeat', () => {
  test('is read as it was written, whatever else its writer said', () => {
    expect(parseHeartbeat(JSON.stringify({ state: 'active', more: 1, ...beat }))).toEqual(beat);
  });

  test.each([
    { given: 'no JSON', text: '{', fault: 'HEARTBEAT_JSON_INVALID' },
    { given: 'a list', text: '[]', fault: 'HEARTBEAT_JSON_INVALID' },
    { given: 'nothing', text: 'null', fault: 'HEARTBEAT_JSON_INVALID' },
    { given: 'a member twice', text: '{"phase":"M6","phase":"M7"}', fault: 'HEARTBEAT_JSON_INVALID' },
    { given: 'no writer', text: without('writer'), fault: 'HEARTBEAT_JSON_INVALID' },
    { given: 'no time of writing', text: without('updated_at_utc'), fault: 'HEARTBEAT_TIME_MISSING' },
    { given: 'no end', text: without('expires_at_utc'), fault: 'HEARTBEAT_TIME_MISSING' },
    {
      given: 'a time that is a number',
      text: JSON.stringify({ ...beat, updated_at_utc: 1 }),
      fault: 'HEARTBEAT_TIME_INVALID',
    },
    {
      given: 'a day that no calendar has',
      text: JSON.stringify({ ...beat, expires_at_utc: '2026-13-01T00:00:00Z' }),
      fault: 'HEARTBEAT_TIME_INVALID',
    },
  ])('with $given is $fault', ({ text, fault }) => expect(faultOf(text)).toBe(fault));
});
