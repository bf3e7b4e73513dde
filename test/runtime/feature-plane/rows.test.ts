import { entityOfRow, rowOfEntity } from '@spine-green/runtime/services/feature-plane/entity-rows';
import { emptyState } from '@spine-green/runtime/services/feature-plane/state';
import { FEATURE_NAMES, stepFlow } from '@spine-green/runtime/services/feature-plane/step';
import { type Flow, KEY_TYPES, SECOND } from '@spine-green/runtime/services/feature-plane/types';
import { packValues, unpackValues } from '@spine-green/runtime/services/feature-plane/vector-bytes';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const START = Date.UTC(2018, 5, 20) * 1_000;
const flows = fc.uniqueArray(
  fc.record({
    flowId: fc.integer({ min: 1, max: 400 }).map(String),
    at: fc.integer({ min: 0, max: 12 * 86_400 }).map((seconds) => START + seconds * SECOND),
    amountMinor: fc.integer({ min: 0, max: 100_000 }),
    account: fc.integer({ min: 0, max: 1 }).map(String),
    merchant: fc.integer({ min: 0, max: 8 }).map(String),
  }),
  { maxLength: 60, selector: ({ flowId }) => flowId },
);
const flowOf = ({
  flowId,
  at,
  amountMinor,
  account,
  merchant,
}: {
  flowId: string;
  at: number;
  amountMinor: number;
  account: string;
  merchant: string;
}): Flow => ({
  flowId,
  at,
  amountMinor,
  keys: {
    account_id: account,
    instrument_id: merchant,
    party_id: account,
    device_id: account,
    ip_id: merchant,
    merchant_id: merchant,
  },
  arrival: undefined,
});

test('a stored entity gives the same features as the one in memory, and equal sets give equal rows', () =>
  fc.assert(
    fc.property(flows, fc.integer({ min: 0, max: 9 }), (drafts, turn) => {
      const [one, other] = [emptyState(), emptyState()];
      for (const draft of drafts) stepFlow(one, flowOf(draft));
      for (const draft of [...drafts.slice(turn), ...drafts.slice(0, turn)].reverse()) stepFlow(other, flowOf(draft));
      const stored = emptyState();
      for (const type of KEY_TYPES) {
        for (let key = 0; key <= 8; key += 1) {
          const [entity, again] = [one.entities[type].find(String(key)), other.entities[type].find(String(key))];
          if (entity === undefined) continue;
          const row = rowOfEntity(entity);
          expect(again === undefined ? undefined : rowOfEntity(again)).toEqual(row);
          expect(rowOfEntity(entityOfRow(row))).toEqual(row);
          stored.entities[type].touch(String(key), { at: START, watermark: START, empty: () => entityOfRow(row) });
        }
      }
      const ask = flowOf({
        flowId: 'asks',
        at: START + 12 * 86_400 * SECOND,
        amountMinor: 5,
        account: '0',
        merchant: '0',
      });
      const names = FEATURE_NAMES.map((name) => !/^(novelty|core)/.test(name));
      const values = (state: typeof one) => stepFlow(state, ask).filter((_, place) => names[place]);
      expect(values(stored)).toEqual(values(one));
    }),
    { numRuns: 60 },
  ));

test('values survive their bytes, whatever they are', () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.double(), fc.nat(70_000), fc.constant(Number.NaN)), { maxLength: 40 }),
      (values) => {
        expect(unpackValues(packValues(values), values.length)).toEqual(values);
      },
    ),
  ));
