import { canonicalJson } from '@spine-green/evidence-schemas';
import type { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { describe, expect, it } from 'vitest';
import { noteFaults } from '../../../actions/lib/bundle/sealing/verify-claims.ts';

type Noted = Parameters<typeof noteFaults>[0];
type Note = NonNullable<PhaseEvidenceV1['failure_note']>;

const refOf = (number: number) => ({ key: `evidence/${number}.json`, version_id: '1', sha256: 'a'.repeat(64) });
const committed = Array.from({ length: 21 }, (_, number) => ({ ...refOf(number), size: 2, required: true }));
const offsets = [{ topic: 'fp.bus.rtdl.v1', partition: 0, start_offset: 0, end_offset: 41 }];
const told = new Set([canonicalJson(offsets)]);

const noted = (changed: Partial<Note> = {}, plan_phase: Noted['plan_phase'] = 'M7'): Noted => ({
  plan_phase,
  committed_evidence: committed,
  failure_note: {
    stage: 'close',
    reason: 'M7.D FAIL',
    partials: committed.slice(0, 20).map((_, number) => refOf(number)),
    offsets_so_far: plan_phase === 'M7' ? offsets : null,
    ...{ rollback_level: null, rollback_ref: null },
    ...changed,
  },
});

describe('the note of an envelope that holds', () => {
  it.each([
    ['after P7', noted(), told],
    ['before any offset was told', noted({}, 'M2'), new Set<string>()],
    ['in a run whose P7 told offsets only later', noted({}, 'M5'), told],
    ['of a phase that advances', { ...noted(), failure_note: null }, told],
  ])('says what is there: %s', (_, envelope, known) => expect(noteFaults(envelope, known)).toEqual([]));

  it.each<[string, Noted, RegExp]>([
    ['another stage', noted({ stage: 'M7.D' }), /the stage of its note/],
    ['evidence that nobody committed', noted({ partials: [refOf(99)] }), /the partials of its note/],
    ['less evidence than was committed', noted({ partials: [] }), /the partials of its note/],
    [
      'offsets that no result told',
      noted({ offsets_so_far: [{ topic: 'fp.bus.rtdl.v1', partition: 0, start_offset: 0, end_offset: 99 }] }),
      /offsets in its note/,
    ],
    ['no offsets, though P7 told them', noted({ offsets_so_far: null }), /offsets in its note/],
    ['a rollback that nobody chose', noted({ rollback_level: 'L2' }), /the rollback of its note/],
    ['the proof of a rollback', noted({ rollback_ref: refOf(1) }), /the rollback of its note/],
    ['offsets before P7', noted({ offsets_so_far: offsets }, 'M5'), /offsets in its note/],
  ])('is found to say %s', (_, envelope, found) => {
    expect(noteFaults(envelope, told)).toEqual([expect.stringMatching(found)]);
  });
});
