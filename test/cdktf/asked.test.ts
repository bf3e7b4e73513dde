import { describe, expect, test } from 'vitest';
import { phaseDefinitions } from '../../actions/lib/definition/phase-definition.ts';
import { failureRecordKey } from '../../actions/lib/run/failure-record.ts';
import { namesOf } from '../../cdktf/config/environments.ts';
import { type AskedRow, askedRows, askersOf, requestOf, rolesOfAskers } from './asked.ts';
import { decide } from './simulator.ts';
import { devMin } from './synthesised.ts';

const rows = askedRows();
const roles = rolesOfAskers();
const names = namesOf(devMin);

interface Held {
  readonly row: AskedRow;
  readonly role: string;
  readonly who: readonly string[];
}

/** Whoever is in no workflow and no catalogue has no role, and so may do nothing. */
const heldBy = (row: AskedRow): readonly Held[] => {
  const pairs = askersOf(row).flatMap((who) => [...(roles.get(who) ?? ['no role'])].map((role) => ({ who, role })));
  return [...Map.groupBy(pairs, ({ role }) => role)].map(([role, held]) => ({
    ...{ row, role },
    who: held.map(({ who }) => who),
  }));
};

const deniedOf = async ({ row, role, who }: Held): Promise<readonly string[]> => {
  const isAllowed = role !== 'no role' && (await decide(role, requestOf(row))) === 'allowed';
  return isAllowed ? [] : [`${role} ${row.action} ${row.resource}: ${who.join(', ')}`];
};

describe('what an emulated rehearsal asked of AWS', () => {
  test('is what the roles may under which it is asked', async () => {
    const denied = await Promise.all(rows.flatMap(heldBy).map(deniedOf));
    expect(denied.flat()).toEqual([
      // The probe looks whether all parameters are there, and those of the gate belong to the gate.
      expect.stringMatching(/^fraud-platform-dev-min-rtdl-core ssm:GetParameter .*\/ig\/api_key: .*-runtime-probe$/),
    ]);
  });

  test('is told of every lane that runs, of every close, and of whoever asks the operator or writes the ledger', () => {
    const asked = new Set(rows.flatMap(askersOf));
    const phases = phaseDefinitions().filter(({ lanes }) => lanes.some(({ state }) => state === 'built'));
    const rooms = new Map([...asked].map((who) => [who.split(' ')[0] ?? '', who]));
    const wanted = phases.flatMap(({ plan_phase: phase, lanes }) => {
      const room = [...rooms.keys()].find((one) => one.startsWith(`${phase.toLowerCase()}-`));
      const built = lanes.filter(({ state }) => state === 'built').map(({ lane }) => `${room} ${lane}`);
      return [...built, `${room} close`, `approval-gate ${phase}`];
    });
    expect([...wanted, 'phase-ledger'].filter((who) => !asked.has(who))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(80);
  });

  test('would be refused to a role that may less', async () => {
    const ledger = rows.flatMap(heldBy).filter(({ who }) => who.includes('phase-ledger'));
    const packaging = `${names('NAME_PREFIX')}-ci-packaging`;
    const denied = await Promise.all(ledger.map((held) => deniedOf({ ...held, role: packaging })));
    expect(denied.flat().length).toBeGreaterThan(10);
  });
});

test('a lane that was torn off leaves its record under a role that may write it', async () => {
  const ends = [...roles].filter(([who]) => who.startsWith('lane-end '));
  const denied = await Promise.all(
    ends.flatMap(([who, held]) => {
      const lane = who.split(' ')[1] ?? '';
      const executionId = `${lane.split('.')[0]?.toLowerCase()}_20260101T000000Z`;
      const key = failureRecordKey({ substrate: 'dev_min', executionId, attempt: 1 }, lane);
      const context = { 's3:ObjectCreationOperation': 'true', 's3:if-none-match': '*' };
      const row = { action: 's3:PutObject', resource: `arn:aws:s3:::${names('S3_EVIDENCE_BUCKET')}/${key}`, context };
      return [...held].map((role) => deniedOf({ row: { ...row, who: [who] }, role, who: [who] }));
    }),
  );
  expect(denied.flat()).toEqual([]);
  expect(ends.length).toBeGreaterThan(70);
});
