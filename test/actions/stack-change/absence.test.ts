import { handle } from '@spine-green/evidence-schemas';
import { StackAbsenceSnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_absence_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import type { BusKind } from '@spine-green/runtime/substrate/bus-plane/port';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ManagedPlace, openManagedPlace } from '../../../actions/lib/platform/managed-place.ts';
import { proveAbsence } from '../../../actions/stack-change/absence.ts';
import type { AwsEmulator } from '../../support/servers/aws-emulator.ts';
import { emulatedAws, makeBucket, putParameter, tagAsCore } from '../../support/servers/emulated-aws.ts';
import { motoTools } from '../../support/servers/moto.ts';
import { plantResiduals } from '../../support/servers/planted.ts';

const HEARTBEAT = handle('HEARTBEAT_PARAM_PATH');
const BUS_KEY = `${handle('SSM_CONFLUENT_API_KEY_PATH')}/rtdl`;

describe.skipIf(!motoTools.met)('what a teardown left', { timeout: 180_000 }, () => {
  let emulator: AwsEmulator;
  let place: ManagedPlace;
  beforeAll(async () => {
    emulator = await emulatedAws();
  });
  afterAll(() => emulator.stop());
  beforeEach(async () => {
    await fetch(`${emulator.url}/moto-api/reset`, { method: 'POST' });
    await makeBucket(handle('S3_EVIDENCE_BUCKET'));
    await tagAsCore(handle('S3_EVIDENCE_BUCKET'));
    place = openManagedPlace('emulated');
  });
  const ofDemo = () => proveAbsence(place, { target: 'demo', correlationId: 'down-1', bus: undefined });
  const ofBus = (names: Partial<Record<BusKind, readonly string[]>>) => {
    const bus = { list: async (kind: BusKind) => names[kind] ?? [] };
    return proveAbsence(place, { target: 'confluent', correlationId: 'down-1', bus });
  };

  test('of the demo stack is found to the last piece, and nothing of the bus or of no stack', async () => {
    await putParameter(HEARTBEAT);
    await putParameter(BUS_KEY);
    const clean = await ofDemo();
    expect(clean.snapshot.blockers).toEqual([]);
    const planted = await plantResiduals();
    const kinds = new Set(planted.map(([kind]) => kind).filter((kind) => kind !== 'tagged'));
    const { key, snapshot } = await ofDemo();
    expect(snapshot.blockers).toEqual(['TEARDOWN_RESIDUAL_FOUND']);
    const found = snapshot.kinds.filter(({ residuals }) => (residuals ?? []).length > 0).map(({ kind }) => kind);
    expect(found).toEqual(expect.arrayContaining([...kinds]));
    const left = snapshot.kinds.flatMap(({ residuals }) => residuals ?? []);
    expect(left.filter((name) => [HEARTBEAT, BUS_KEY].includes(name))).toEqual([]);
    const stored = await readEvidence(place.evidence, key, StackAbsenceSnapshotV1.parse);
    expect(stored.document).toEqual(snapshot);
  });

  test('of the bus are its parameters and what its organisation tells, and nothing of others', async () => {
    expect((await ofBus({ environment: ['somebody-else'], 'api-key': ['theirs'] })).snapshot.blockers).toEqual([]);
    await putParameter(BUS_KEY);
    const { snapshot } = await ofBus({
      environment: [handle('CONFLUENT_ENV_NAME'), 'somebody-else'],
      'service-account': [`${handle('NAME_PREFIX')}-runtime-ig`],
    });
    expect(Object.fromEntries(snapshot.kinds.map(({ kind, residuals }) => [kind, residuals]))).toEqual({
      parameter: [BUS_KEY],
      environment: [handle('CONFLUENT_ENV_NAME')],
      'service-account': [`${handle('NAME_PREFIX')}-runtime-ig`],
      'api-key': [],
    });
    expect(snapshot.blockers).toEqual(['TEARDOWN_RESIDUAL_FOUND']);
  });

  test('of a bus that nobody may ask is unknown, and never nothing', async () => {
    const { snapshot } = await proveAbsence(place, { target: 'confluent', correlationId: 'down-1', bus: undefined });
    expect(snapshot.blockers).toEqual(['QUERY_DENIED']);
    expect(snapshot.kinds.filter(({ residuals }) => residuals === null)).toHaveLength(3);
  });

  test('of an account that does not answer is unknown, kind by kind', async () => {
    const silent = { ...place.posture, list: () => Promise.reject(new Error('E_POSTURE_UNREADABLE: denied')) };
    place = { ...place, posture: silent };
    const { snapshot } = await ofDemo();
    expect(snapshot.blockers).toEqual(['QUERY_DENIED']);
    expect(snapshot.kinds.every(({ residuals }) => residuals === null)).toBe(true);
  });
});
