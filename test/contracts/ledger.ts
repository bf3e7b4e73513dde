import { PlatformError } from '@spine-green/evidence-schemas';
import { LedgerStateV1 } from '@spine-green/evidence-schemas/documents/ledger_state.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { findMicros, systemClock } from '@spine-green/runtime/kernel/clock';
import { listAll, type ObjectStore, type PutCondition } from '@spine-green/runtime/substrate/object-store/port';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../actions/lib/ledger/events.ts';
import { type Appended, type Ledger, openLedger, readLedger } from '../../actions/lib/ledger/store.ts';
import { goodFacts } from '../actions/ledger/builder.ts';
import { CI, drafts, NOW } from '../actions/ledger/drafts.ts';

export interface LedgerSubject {
  readonly store: ObjectStore;
  /** Empty. */
  readonly bucket: string;
  readonly drop: () => Promise<void>;
}

const EVENTS = 'evidence/embedded/ledger/events/';
/** It stands still: who won a place may not rest on two readings that differ. */
const clock = { ...systemClock, wallMicros: () => findMicros(NOW) ?? 0 };

/** What the ledger promises on any object store that keeps its own contract: it asks for nothing but conditional puts. */
export function ledgerContract(name: string, open: () => Promise<LedgerSubject>): void {
  describe(`ledger contract: ${name}`, () => {
    let subject: LedgerSubject;
    beforeEach(async () => {
      subject = await open();
      return () => subject.drop();
    });
    const writerOn = (store: ObjectStore): Promise<Ledger> =>
      openLedger({ target: { store, bucket: subject.bucket }, env: 'embedded', clock, ci: CI });
    const writer = (): Promise<Ledger> => writerOn(subject.store);
    const stored = () => readLedger({ target: subject, env: 'embedded' });

    test('an event is created at its place and never written over; whoever reads folds the same', async () => {
      const puts: { key: string; condition: PutCondition['kind'] }[] = [];
      const ledger = await writerOn(watched(subject.store, puts));
      for (const draft of [drafts.initialise(), drafts.activate(), drafts.expand()]) await append(ledger, draft);
      await ledger.project();
      await append(ledger, drafts.pin());
      await ledger.project();
      expect(puts.filter(({ key }) => key.startsWith(EVENTS))).toEqual(
        [1, 2, 3, 4].map((seq) => ({ key: `${EVENTS}${String(seq).padStart(8, '0')}.json`, condition: 'create' })),
      );
      expect(puts.filter(({ key }) => !key.startsWith(EVENTS)).map(({ condition }) => condition)).toEqual([
        'create',
        'replace',
      ]);
      expect((await writer()).state()).toEqual(ledger.state());
      const { document } = await readEvidence(subject, 'evidence/embedded/ledger/state.json', LedgerStateV1.parse);
      expect(document).toMatchObject({ ledger_seq: 4, ledger_head_sha256: ledger.state().headSha256 });
    });

    test('of two writers at one place one wins, and the act of the other is refused when it is no longer legal', async () => {
      const writers = [await writer(), await writer()];
      const outcomes = await Promise.all(writers.map((one) => append(one, drafts.initialise())));
      expect(outcomes.map(codeOf).sort()).toEqual(['E_LEDGER_EXISTS', 'accepted']);
      expect(await stored()).toHaveLength(1);
      expect(writers.map((one) => one.state().seq)).toEqual([1, 1]);
    });

    test('and stands behind it when it still is, in one chain of everything that anybody appended', async () => {
      await append(await writer(), drafts.initialise());
      const writers = [await writer(), await writer(), await writer()];
      const outcomes = await Promise.all(
        writers.map(async (one) => {
          const own: Appended[] = [];
          for (let round = 0; round < 3; round += 1) own.push(await append(one, drafts.hold()));
          return own;
        }),
      );
      expect(outcomes.flat().map(codeOf)).toEqual(Array.from({ length: 9 }, () => 'accepted'));
      const events = await stored();
      expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 10 }, (_, index) => index + 1));
      expect((await writer()).state().seq).toBe(10);
    });

    test('an append whose answer was lost is unknown; its repetition is judged on what became of it', async () => {
      let isLost = false;
      const ledger = await writerOn({
        ...subject.store,
        put: async (...args) => {
          const put = await subject.store.put(...args);
          if (isLost) return put;
          isLost = true;
          throw new PlatformError('E_OBJECT_STORE_UNREACHABLE', 'the answer was lost');
        },
      });
      await expect(append(ledger, drafts.initialise())).rejects.toMatchObject({ code: 'E_OBJECT_STORE_UNREACHABLE' });
      expect(codeOf(await append(ledger, drafts.initialise()))).toBe('E_LEDGER_EXISTS');
      expect(await stored()).toHaveLength(1);
    });

    test('an event that is gone breaks the chain for every reader, and its place is not taken by another', async () => {
      const ledger = await writer();
      for (const draft of [drafts.initialise(), drafts.activate(), drafts.expand()]) await append(ledger, draft);
      await subject.store.delete(subject.bucket, `${EVENTS}00000002.json`);
      await expect(writer()).rejects.toMatchObject({ code: 'E_LEDGER_CHAIN_BROKEN' });
      const keys: string[] = [];
      for await (const { key } of listAll(subject.store, subject.bucket, EVENTS)) keys.push(key);
      expect(keys).toHaveLength(2);
    });

    test('a store that does not answer is no empty ledger', async () => {
      const elsewhere = {
        target: { store: subject.store, bucket: 'nowhere' },
        env: 'embedded',
        clock,
        ci: CI,
      } as const;
      await expect(openLedger(elsewhere)).rejects.toMatchObject({ code: 'E_OBJECT_STORE_UNREACHABLE' });
    });
  });
}

async function append(ledger: Ledger, draft: Draft): Promise<Appended> {
  const { nowUtc: _, substrate: __, ...facts } = goodFacts(draft);
  return ledger.append(draft, facts);
}

const codeOf = (outcome: Appended): string => ('refusal' in outcome ? outcome.refusal.code : 'accepted');

const watched = (store: ObjectStore, puts: { key: string; condition: PutCondition['kind'] }[]): ObjectStore => ({
  ...store,
  put: async (bucket, key, body, condition) => {
    puts.push({ key, condition: condition.kind });
    return store.put(bucket, key, body, condition);
  },
});
