import { canonicalJson, evidenceKey } from '@spine-green/evidence-schemas';
import { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decisionLogBody, decisionLogFaults } from '../../../actions/lib/phase-end/decision-log.ts';
import { readBackContract } from '../../../actions/lib/phase-end/read-back.ts';
import { readPhaseResults } from '../../../actions/lib/phase-end/results.ts';
import { runLanes } from '../../../actions/rehearsal/phase-steps.ts';
import { type AuthorityPhase, activeAuthorityPhase, inSession } from '../../support/authority-phase.ts';

let phase: AuthorityPhase;
beforeEach(async () => {
  phase = await activeAuthorityPhase();
  await runLanes(phase.run, phase.executionId, { lanes: phase.run.definition.lanes.map(({ lane }) => lane) });
  await phase.act('close');
});
afterEach(() => phase.remove());

const place = () => ({ family: 'run_control' as const, env: 'embedded' as const, execution_id: phase.executionId });
const SNAPSHOT = 'm0_c_evidence_strategy_snapshot.json';

const readBack = async () => {
  const state = await phase.state();
  return inSession(phase, async (session) => {
    const { contract } = await readPhaseResults(session, state, { phase: 'M0', executionId: phase.executionId });
    return readBackContract(contract);
  });
};

/** Puts other bytes under a key, and lets the index bind them or keep what it bound. */
async function forge(text: string, bindIt: boolean): Promise<void> {
  await inSession(phase, async ({ store, evidence }) => {
    const key = evidenceKey(place(), SNAPSHOT);
    const before = await store.head(evidence.bucket, key);
    const stored = await store.put(evidence.bucket, key, text, { kind: 'replace', versionId: before?.versionId ?? '' });
    await changeIndex((index) => {
      const entry = index.entries.find((one) => one.key === key);
      if (entry === undefined) throw new Error(`${key} is in the index`);
      entry.version_id = stored.versionId;
      if (bindIt) entry.sha256 = stored.sha256;
    });
  });
}

async function changeIndex(change: (index: BundleIndexV1) => void): Promise<void> {
  await inSession(phase, async ({ store, evidence }) => {
    const key = evidenceKey(place(), 'bundle_index.json');
    const { document, versionId } = await readEvidence(evidence, key, BundleIndexV1.parse);
    change(document);
    await store.put(evidence.bucket, key, canonicalJson(document), { kind: 'replace', versionId });
  });
}

const snapshotText = (change: (snapshot: Record<string, unknown>) => void): Promise<string> =>
  inSession(phase, async ({ evidence }) => {
    const { document } = await readEvidence(
      evidence,
      evidenceKey(place(), SNAPSHOT),
      (value) => value as Record<string, unknown>,
    );
    change(document);
    return canonicalJson(document);
  });

describe('what the contract of a phase demands', () => {
  it('is read back whole', async () => expect(await readBack()).toEqual({ read: 5, absent: [], faults: [] }));

  it.each<{ given: string; text: () => Promise<string>; bound: boolean; fault: RegExp }>([
    {
      given: 'bytes that the index does not bind',
      text: () => snapshotText((one) => Object.assign(one, { elapsed_seconds: 1 })),
      bound: false,
      fault: /is not what the index binds/,
    },
    { given: 'no JSON', text: async () => '{"a":', bound: true, fault: /JSON/ },
    {
      given: 'a document of another schema',
      text: async () => canonicalJson({ schema: 'fp.lane_snapshot.v1' }),
      bound: true,
      fault: /1 of 1 documents are no lane_snapshot\.v1/,
    },
    {
      given: 'a document of another execution',
      text: () => snapshotText((one) => Object.assign(one, { execution_id: 'm0_20261122T110000Z' })),
      bound: true,
      fault: /are of another run or execution/,
    },
    {
      given: 'a document of another run',
      text: () => snapshotText((one) => Object.assign(one, { platform_run_id: 'platform_20261122T101500Z' })),
      bound: true,
      fault: /are of another run or execution/,
    },
  ])('is refused with $given', async ({ text, bound, fault }) => {
    await forge(await text(), bound);
    const { absent, faults } = await readBack();
    expect(absent).toEqual([]);
    expect(faults).toEqual([expect.stringMatching(fault)]);
  });

  it('is absent when the index does not list it', async () => {
    await changeIndex((index) => {
      index.entries = index.entries.filter((one) => !one.key.endsWith(SNAPSHOT));
    });
    expect((await readBack()).absent).toEqual([evidenceKey(place(), SNAPSHOT)]);
  });

  it('is absent altogether when the index cannot be read', async () => {
    await inSession(phase, async ({ store, evidence }) => {
      const key = evidenceKey(place(), 'bundle_index.json');
      const versionId = (await store.head(evidence.bucket, key))?.versionId ?? '';
      await store.put(evidence.bucket, key, 'x', { kind: 'replace', versionId });
    });
    expect((await readBack()).absent).toHaveLength(5);
  });
});

describe('the decision log', () => {
  it('holds what the ledger holds of the phase, and a log of less is none', async () => {
    const state = await phase.state();
    const whole = { plan_phase: 'M0', execution_id: phase.executionId, ...decisionLogBody(state, 'M0') } as never;
    const of = { phase: 'M0' as const, executionId: phase.executionId };
    expect(decisionLogFaults(whole, state, of)).toEqual([]);
    const { decisions, actions } = decisionLogBody(state, 'M0');
    expect(decisionLogFaults({ ...(whole as object), decisions: decisions.slice(1) } as never, state, of)).toEqual([
      'decisions',
    ]);
    expect(decisionLogFaults({ ...(whole as object), actions: actions.slice(1) } as never, state, of)).toEqual([
      'actions',
    ]);
    expect(decisionLogFaults(whole, state, { ...of, executionId: 'm0_20261122T110000Z' })).toEqual([
      'execution_id',
      'an entry with the execution',
    ]);
  });
});
