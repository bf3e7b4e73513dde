import { describe, expect, test } from 'vitest';
import type { DecideContext, LaneContext } from '../../../actions/lib/run/lane.ts';
import { laneTables } from '../../support/decided-lane.ts';

/** No fact of any row has this time, so a document that shows it took it from the moment of gathering. */
const GATHERED = '2026-11-22T23:59:58.765432Z';
/** Members that say when what stands beside them was looked at or put down. */
const TOLD = ['written_at_utc', 'captured_at_utc', 'generated_at_utc'] as const;

const planned = (await laneTables()).flatMap(({ lane, planned: at }) =>
  at(GATHERED).flatMap(({ facts, documents, given }) =>
    documents.map(({ name, text }) => ({
      lane,
      given,
      name,
      facts: JSON.stringify(facts) ?? '',
      times: timesIn(JSON.parse(text) as Record<string, unknown>),
    })),
  ),
);

function timesIn(document: Readonly<Record<string, unknown>>): readonly string[] {
  return TOLD.flatMap((name) => (typeof document[name] === 'string' ? [document[name]] : []));
}

describe('what a document says of its time is the time of its facts', () => {
  const documents = new Map(planned.map((one) => [`${one.lane} ${one.name}`, one]));

  test.each([...documents.keys()])('%s', (key) => {
    const rows = planned.filter(({ lane, name }) => `${lane} ${name}` === key);
    const others = rows.flatMap(({ times, facts }) => times.filter((at) => at !== GATHERED && !facts.includes(at)));
    expect(others).toEqual([]);
  });

  test('most documents have such a time, so the rule looks at something', () => {
    expect([...documents.values()].filter(({ times }) => times.length > 0).length).toBeGreaterThan(20);
  });
});

// Each line is checked by `tsc`: when a lane began is no time of any fact, so neither side of a lane can say it.
test('neither what gathers nor what decides is told when its lane began', () => {
  const decide = {} as DecideContext;
  const gather = {} as LaneContext;
  const asked = (): unknown[] => [
    // @ts-expect-error a decision knows when its facts were complete, and no other time
    decide.startedAtUtc,
    // @ts-expect-error what gathers reads the clock where it asks
    gather.startedAtUtc,
  ];
  expect(asked).toBeTypeOf('function');
});
