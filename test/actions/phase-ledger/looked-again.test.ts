import { describe, expect, it } from 'vitest';
import type { DatabaseFacts, StackFacts, StreamFacts } from '../../../actions/lib/drift/facts.ts';
import type { DetectedClass } from '../../../actions/lib/ledger/drift.ts';
import { EMPTY_LEDGER, type LaneState, type LedgerState } from '../../../actions/lib/ledger/state.ts';
import { canLookFor } from '../../../actions/phase-ledger/sentinel/watch.ts';

const HEX = 'a'.repeat(64);
const snapshot = { key: 'evidence/x.json', version_id: '1', sha256: HEX };
const { M2 } = EMPTY_LEDGER.phases;
/** A ledger in which the migrations ran once. */
const MIGRATED: LedgerState = {
  ...EMPTY_LEDGER,
  phases: { ...EMPTY_LEDGER.phases, M2: { ...M2, lanes: { 'M2.H': { snapshot } as LaneState } } },
};
const stack: StackFacts = {
  expiresAt: undefined,
  demoEndUtc: null,
  sessionEndsOn: undefined,
  heartbeatEndUtc: undefined,
};
const database: DatabaseFacts = {
  uniqueColumns: [],
  foreignKeys: 0,
  guards: { byTable: {}, refusal: undefined },
  changedTables: [],
  ambiguous: 0,
};
const stream = {} as StreamFacts;
const UP = { stack, database, stream, state: MIGRATED };
const GONE = { stack: undefined, database: undefined, stream: undefined, state: MIGRATED };

const OF_THE_STREAM = ['DS-S2', 'DS-S6', 'DS-S7', 'DS-I2'] as const satisfies readonly DetectedClass[];
const OF_THE_DATABASE = ['DS-S1', 'DS-S3', 'DS-S9'] as const satisfies readonly DetectedClass[];

describe('whether a class that stopped the line can be looked for again', () => {
  it.each([...OF_THE_STREAM, ...OF_THE_DATABASE, 'DS-E1'] as const)('%s can while everything is up', (name) =>
    expect(canLookFor(name, UP)).toBe(true),
  );

  it.each([...OF_THE_STREAM, ...OF_THE_DATABASE])(
    '%s cannot once the stack is gone: nothing there is no finding',
    (name) => expect(canLookFor(name, GONE)).toBe(false),
  );

  it.each(OF_THE_STREAM)('%s cannot where no run is known whose stream could be read', (name) =>
    expect(canLookFor(name, { ...UP, stream: undefined })).toBe(false),
  );

  it.each(OF_THE_DATABASE)('%s cannot where the database of a stack that is up was not asked', (name) =>
    expect(canLookFor(name, { ...UP, database: undefined })).toBe(false),
  );

  it.each(OF_THE_DATABASE)('%s can before anything was ever migrated, by evidence alone', (name) =>
    expect(canLookFor(name, { ...GONE, state: EMPTY_LEDGER })).toBe(true),
  );

  it('what only evidence shows can always be looked for', () => expect(canLookFor('DS-E1', GONE)).toBe(true));
});
