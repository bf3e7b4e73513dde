import { judge, type RunFacts } from '@spine-green/runtime/retention/closures';
import { expect, it } from 'vitest';

const RUN = 'platform_20260101T000000Z';
const DAY = 86_400;
const closed: RunFacts = {
  run: RUN,
  acquisitions: [
    { fence: '7', releasedAgo: 3 * DAY },
    { fence: '9', releasedAgo: 2 * DAY },
  ],
  reportedAgo: 2 * DAY,
  marker: { found: 'marker', run: RUN, fence: '7' },
};

it.each<{ given: string; changes: Partial<RunFacts>; state: string }>([
  { given: 'no marker', changes: { marker: { found: 'none' } }, state: 'NOT_CLOSED' },
  {
    given: 'a marker that cannot be read',
    changes: { marker: { found: 'unreadable', detail: 'x' } },
    state: 'CLOSURE_UNREADABLE',
  },
  {
    given: 'a marker of another run',
    changes: { marker: { found: 'marker', run: 'platform_20260102T000000Z', fence: '7' } },
    state: 'CLOSURE_UNREADABLE',
  },
  {
    given: 'a marker of a fence that was not given',
    changes: { marker: { found: 'marker', run: RUN, fence: '8' } },
    state: 'CLOSURE_UNREADABLE',
  },
  { given: 'no reporter at all', changes: { acquisitions: [] }, state: 'CLOSURE_UNREADABLE' },
  {
    given: 'a later reporter that did not end',
    changes: { acquisitions: [...closed.acquisitions, { fence: '12', releasedAgo: null }] },
    state: 'REPORTER_AT_WORK',
  },
  { given: 'a report of a minute ago', changes: { reportedAgo: 60 }, state: 'STILL_REPORTING' },
])('a run with $given is $state', ({ changes, state }) => {
  expect(judge({ ...closed, ...changes })).toMatchObject({ run: RUN, state });
});

it.each<{ given: string; changes: Partial<RunFacts>; secondsSince: number }>([
  { given: 'a reporter after it', changes: {}, secondsSince: 2 * DAY },
  { given: 'nothing that ever reported', changes: { reportedAgo: undefined }, secondsSince: 2 * DAY },
  {
    given: 'an earlier reporter that was killed',
    changes: {
      acquisitions: [
        { fence: '7', releasedAgo: null },
        { fence: '9', releasedAgo: DAY },
      ],
    },
    secondsSince: DAY,
  },
])('a marker with $given closes a run since the last reporter ended', ({ changes, secondsSince }) => {
  expect(judge({ ...closed, ...changes })).toEqual({ run: RUN, state: 'CLOSED', secondsSince });
});
