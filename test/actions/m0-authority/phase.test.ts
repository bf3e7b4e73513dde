import { evidenceKey } from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { LedgerStateV1 } from '@spine-green/evidence-schemas/documents/ledger_state.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { replaceEvidence } from '@spine-green/runtime/evidence/write';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSession, type Session } from '../../../actions/lib/run/session.ts';
import { placesOf } from '../../../actions/m0-authority/facts/definitions.ts';
import { run as authorityAction } from '../../../actions/m0-authority/main.ts';
import { approve, command } from '../../../actions/rehearsal/phase-steps.ts';
import {
  type AuthorityPhase,
  activeAuthorityPhase,
  completeAuthorityPhase,
  type RecordedIo,
  recordedIo,
  refOf,
} from '../../support/authority-phase.ts';
import { type PhaseDriver, phaseDriver } from '../../support/phase-driver.ts';

const LANES = ['M0.A', 'M0.B', 'M0.C', 'M0.D', 'M0.E'];

let authority: AuthorityPhase;
let session: Session;
let phase: PhaseDriver;

async function failing(io: RecordedIo): Promise<Readonly<Record<string, string>>> {
  const { key, version_id } = refOf(io);
  const { document } = await readEvidence(session.evidence, key, LaneSnapshotV1.parse, version_id);
  return Object.fromEntries(document.checks.filter((one) => one.outcome === 'fail').map((one) => [one.id, one.fails]));
}

/** What the operator answers from now on, whatever he answered before. */
async function pin(key: string, value: string): Promise<void> {
  authority.permit('phase-execute-m0', 'decision');
  const decisions = [{ key, value, locator: null }];
  const approval = await approve(authority.run, authority.executionId, { purpose: 'decision', decisions });
  await command(authority.run, [
    {
      command: 'pin',
      phase: 'M0',
      approval,
      decisions: [{ ...decisions[0], key, value, locator: null, not_applicable: null, source: 'operator' }],
    },
  ]);
}

/** A go over what is pinned now: another value ended the one before. */
async function permitAgain(): Promise<void> {
  authority.permit('phase-execute-m0', 'execution_go');
  const approval = await approve(authority.run, authority.executionId, { purpose: 'execution_go', decisions: [] });
  await command(authority.run, [{ command: 'grant-go', phase: 'M0', approval }]);
}

describe('the authority phase of this checkout', () => {
  beforeEach(async () => {
    authority = await activeAuthorityPhase();
    session = openSession(authority.workplace.configPath);
    phase = phaseDriver(authority.workplace, 'M0', authorityAction);
  }, 60_000);
  afterEach(async () => {
    await session.close();
    authority.remove();
  });

  test('passes, and passes again at a second attempt', async () => {
    for (const attempt of [1, 2]) {
      for (const lane of LANES) expect(await failing(await phase.pass(lane, attempt))).toEqual({});
    }
  }, 60_000);

  test('holds when the operator pinned another order of authorities', async () => {
    await pin('authority_order', '["00-decisions","migration-build-plan"]');
    await permitAgain();
    await phase.begin('M0.A');
    expect(await failing(await phase.act('M0.A'))).toEqual({ 'M0.A-C01': 'M0A-B1' });
  });

  test.each([
    { given: 'an order that is a sentence', key: 'authority_order', value: 'the plan first', code: 'PLACEHOLDER' },
    { given: 'another digest', key: 'spec_version', value: `spine-green-v0@${'0'.repeat(64)}`, code: 'MISMATCH' },
    { given: 'a version alone', key: 'spec_version', value: 'v0', code: 'PLACEHOLDER' },
    { given: 'a scope without a part', key: 'scope_lock', value: '{"in":[],"out":[]}', code: 'PLACEHOLDER' },
  ])('the ledger refuses a pin of $given', async ({ key, value, code }) => {
    await expect(pin(key, value)).rejects.toThrow(`E_DECISION_${code}`);
  });

  test('holds when the operator pinned another scope', async () => {
    await pin('scope_lock', '{"in":["rtdl"],"out":["learning_registry"]}');
    await permitAgain();
    await phase.pass('M0.A');
    await phase.begin('M0.B');
    expect(await failing(await phase.act('M0.B'))).toEqual({ 'M0.B-C01': 'M0B-B1' });
  });

  test('runs nothing when the operator pinned a scope that leaves out what the plan needs', async () => {
    await phase.pass('M0.A');
    await pin('scope_lock', '{"in":["learning_registry"],"out":["rtdl"]}');
    await expect(permitAgain().then(() => phase.pass('M0.B'))).rejects.toThrow(/E_DRIFT_OPEN[\s\S]*DS-M1/);
  });

  test('holds when somebody else wrote a status into the projection', async () => {
    await phase.pass('M0.A');
    await phase.begin('M0.B');
    const key = evidenceKey({ family: 'ledger', env: 'embedded' }, 'state.json');
    const { document, versionId } = await readEvidence(session.evidence, key, LedgerStateV1.parse);
    const phases = document.phases.map((one) => (one.phase === 'M1' ? { ...one, status: 'DONE' as const } : one));
    await replaceEvidence(session.evidence, key, LedgerStateV1, { ...document, phases }, versionId);
    expect(await failing(await phase.act('M0.B'))).toEqual({ 'M0.B-C03': 'M0B-B3' });
  });

  test('holds when an event of the log was written twice', async () => {
    await phase.pass('M0.A');
    await phase.begin('M0.D');
    const key = evidenceKey({ family: 'ledger', env: 'embedded' }, 'events/00000003.json');
    const { bucket } = session.evidence;
    const { body, versionId } = await session.store.get(bucket, key);
    await session.store.put(bucket, key, body, { kind: 'replace', versionId });
    expect(await failing(await phase.act('M0.D'))).toEqual({ 'M0.D-C01': 'M0D-B1' });
  });

  test('runs nothing once the operator decided something else, until he permits it again', async () => {
    await pin('scope_lock', '{"in":["rtdl"],"out":["learning_registry"]}');
    await expect(phase.pass('M0.A')).rejects.toThrow('E_NO_EXECUTION_GO');
    await permitAgain();
    await phase.pass('M0.A');
  });

  test('lets nobody say that the successor waits for something else', async () => {
    for (const lane of LANES.slice(0, 4)) await phase.pass(lane);
    const { failures } = await authority.ledger({ command: 'hold', phase: 'M1', hold_reason: 'somebody said so' });
    expect(failures.join()).toContain('E_ILLEGAL_TRANSITION');
    await phase.pass('M0.E');
  });
});

describe('an action without the permission of the ledger', () => {
  const held = async (): Promise<readonly string[]> => {
    const { bucket } = session.evidence;
    const { objects } = await session.store.list(bucket, 'evidence/embedded/run_control/', { limit: 1000 });
    return objects.map(({ key }) => key).filter((key) => !key.includes('/approval_'));
  };

  beforeEach(async () => {
    authority = await activeAuthorityPhase();
    session = openSession(authority.workplace.configPath);
    phase = phaseDriver(authority.workplace, 'M0', authorityAction);
  }, 60_000);
  afterEach(async () => {
    await session.close();
    authority.remove();
  });

  const actIn = (executionId: string, lane: string, attempt: number): Promise<void> =>
    authorityAction(
      recordedIo({
        'substrate-config': authority.workplace.configPath,
        'execution-id': executionId,
        lane,
        attempt: String(attempt),
      }),
    );

  test.each([
    { given: 'a lane that was not started', execution: undefined, lane: 'M0.B', attempt: 1, says: /M0\.B is NOT_RUN/ },
    { given: 'another attempt', execution: undefined, lane: 'M0.A', attempt: 9, says: /M0\.A is RUNNING, attempt 1 / },
    {
      given: 'an execution that nobody activated',
      execution: 'm0_20990101T000000Z',
      lane: 'M0.A',
      attempt: 1,
      says: /not attempt 1 of m0_20990101T000000Z/,
    },
    {
      given: 'a lane of no plan',
      execution: undefined,
      lane: 'M0.Z',
      attempt: 1,
      says: /M0\.Z is no lane of the plan/,
    },
    {
      given: 'the end of an execution that nobody activated',
      execution: 'm0_20990101T000000Z',
      lane: 'close',
      attempt: 1,
      says: /no lane of M0 ever started in m0_20990101T000000Z/,
    },
  ])('does nothing and leaves nothing: $given', async ({ execution, lane, attempt, says }) => {
    await phase.begin('M0.A');
    const acted = actIn(execution ?? phase.executionId, lane, attempt);
    await expect(acted).rejects.toMatchObject({ code: 'E_LANE_NOT_RUNNING', message: expect.stringMatching(says) });
    expect(await held()).toEqual([]);
  });

  test('does nothing twice: what was recorded is not run again under its attempt', async () => {
    await phase.pass('M0.A');
    await expect(phase.act('M0.A')).rejects.toThrow(/E_LANE_NOT_RUNNING: M0\.A is PASS/);
  });

  test('ends when drift was raised after its start, and its failure record lets the lane start again', async () => {
    authority.permit('phase-activation-m0', 'drift_resolution');
    await phase.begin('M0.A');
    await phase.ledger({ command: 'raise-drift', phase: 'M0', class: 'DS-B1', impact: 'x', evidence: ['seen'] });
    await expect(phase.act('M0.A')).rejects.toThrow(/E_DRIFT_OPEN: drift is open, DS-B1/);
    expect((await held()).map((key) => key.split('/').at(-1))).toEqual(['failure_record_m0_a_1.json']);
  });

  test('ends when the go was revoked after its start', async () => {
    await phase.begin('M0.A');
    await phase.ledger({ command: 'revoke-go', phase: 'M0', reason: 'stop', approval: null });
    await expect(phase.act('M0.A')).rejects.toThrow(/E_LANE_NOT_RUNNING: M0\.A is STALE/);
  });

  test('does not close a phase that is done', async () => {
    await completeAuthorityPhase(authority);
    await expect(authority.act('close')).rejects.toThrow(/E_NOT_ACTIVE: M0 is DONE/);
  });
});

describe('a status in a definition', () => {
  test.each([
    { document: { lanes: [{ state: 'built' }] }, places: [] },
    { document: { status: 'DONE' }, places: ['/status'] },
    { document: { lanes: [{ lane: 'M0.A' }, { checks: { status: 1 } }] }, places: ['/lanes/1/checks/status'] },
    { document: { status: { status: 1 } }, places: ['/status', '/status/status'] },
    { document: { checks: [{ expects: { status: 401 } }] }, places: [] },
    { document: 'status', places: [] },
  ])('is found at $places', ({ document, places }) => {
    expect(placesOf('status', document)).toEqual(places);
  });
});
