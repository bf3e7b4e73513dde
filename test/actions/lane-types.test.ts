import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { RunStartedV1 } from '@spine-green/evidence-schemas/documents/run_started.v1';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { expect, test } from 'vitest';
import { fact } from '../../actions/lib/checks/fact.ts';
import { defineLane } from '../../actions/lib/run/lane.ts';

const handover = () => undefined;
const good = { expected: true, observed: fact(true), fails: 'M0D-B1' } as const;

// Each line below is checked by `tsc`: it must not compile, and `@ts-expect-error` fails the check when it does.
test('a decision that misses, misspells, doubles or adds a check, or raises a foreign code, does not compile', () => {
  expect(defineLane({ id: 'M0.D', decide: () => ({ 'M0.D-C01': good }), handover }).id).toBe('M0.D');
  // @ts-expect-error the only check of M0.D is missing
  defineLane({ id: 'M0.D', decide: () => ({}), handover });
  // @ts-expect-error the id is misspelt
  defineLane({ id: 'M0.D', decide: () => ({ 'M0.D-C1': good }), handover });
  // @ts-expect-error the check is there twice
  // biome-ignore lint/suspicious/noDuplicateObjectKeys: this is what must not compile
  const twice = () => ({ 'M0.D-C01': good, 'M0.D-C01': good }); // oxlint-disable-line no-dupe-keys
  expect(twice).toBeTypeOf('function');
  // @ts-expect-error one id is not of this lane
  defineLane({ id: 'M0.D', decide: () => ({ 'M0.D-C01': good, 'M0.D-C02': good }), handover });
  // @ts-expect-error the code is of another lane
  defineLane({ id: 'M0.D', decide: () => ({ 'M0.D-C01': { ...good, fails: 'M0A-B1' } }), handover });
  // @ts-expect-error no such lane
  defineLane({ id: 'M0.Z', decide: () => ({}) });
});

test('a lane that hands over nothing where it has to, another thing, or something where it has nothing, does not compile', () => {
  const decide = () => ({ 'M0.D-C01': good });
  const driver = { ...good, fails: 'M1F-B1' } as const;
  // @ts-expect-error M0.D hands over its entries
  defineLane({ id: 'M0.D', decide });
  // @ts-expect-error they are a list
  defineLane({ id: 'M0.D', decide, handover: () => ({ entries: 'none' }) });
  const pinned = () => ({ 'M1.F-C01a': driver, 'M1.F-C01b': driver });
  // @ts-expect-error M1.F has nothing to hand over
  expect(defineLane({ id: 'M1.F', decide: pinned, handover: () => ({ said: 'all is well' }) }).id).toBe('M1.F');
});

test('a document of another kind does not compile', () => {
  const started = {} as RunStartedV1;
  const target = {} as Parameters<typeof createEvidence>[0];
  const write = (): unknown[] => [
    createEvidence(target, 'key', RunStartedV1, started),
    // @ts-expect-error a start marker is no lane snapshot
    createEvidence(target, 'key', LaneSnapshotV1, started),
    // @ts-expect-error the schema of a document is not its name
    createEvidence(target, 'key', 'run_started.v1', started),
  ];
  expect(write).toBeTypeOf('function');
});
