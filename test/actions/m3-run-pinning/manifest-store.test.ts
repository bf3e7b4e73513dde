import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { RunConfigPayloadV1 } from '@spine-green/evidence-schemas/documents/run_config_payload.v1';
import { createEvidence, type EvidenceTarget } from '@spine-green/runtime/evidence/write';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkOf } from '../../../actions/lib/checks/check.ts';
import { loadPhaseDefinition } from '../../../actions/lib/definition/phase-definition.ts';
import { EMPTY_LEDGER, type LaneState, type LedgerState } from '../../../actions/lib/ledger/state.ts';
import type { LaneContext } from '../../../actions/lib/run/lane.ts';
import { refOf, writeDocuments } from '../../../actions/lib/run/write-documents.ts';
import { gatherManifest } from '../../../actions/m3-run-pinning/facts/d-manifest.ts';
import { manifestPublish } from '../../../actions/m3-run-pinning/lanes/d-manifest.ts';
import passedSample from '../../../evidence-schemas/samples/lane_snapshot.v1/valid-passed.json' with { type: 'json' };
import { HEX, momentOf, RUN_ID } from '../../support/decided-lane.ts';
import { type FreshObjectStore, freshObjectStore } from '../../support/object-store.ts';
import { DIGESTS, PAYLOAD } from './pinned-payload.ts';

const M1 = 'm1_20261122T090000Z';
const PACKAGING = `evidence/embedded/packaging/${M1}/P(-1)/`;
const ROOT = `evidence/runs/${RUN_ID}/`;
const EXECUTION = 'evidence/embedded/run_control/m3_20261122T101500Z/';

let objects: FreshObjectStore;
let target: EvidenceTarget;
let ledger: LedgerState;
let lanes: Record<string, LaneState>;

/** A lane whose result the ledger recorded; of its state only what a reader of sources looks at. */
const recorded = (snapshot: LaneState['snapshot'], executionId: string): LaneState =>
  ({ planned: false, executionId, snapshot, resultSeq: 1 }) as LaneState;

beforeEach(async () => {
  objects = await freshObjectStore('evidence');
  target = { store: objects.store, bucket: 'evidence' };
  for (const name of ['packaging_provenance.json', 'm1_c_provenance_snapshot.json']) {
    await objects.store.put('evidence', PACKAGING + name, `{"name":"${name}"}`, { kind: 'create' });
  }
  const payload = await createEvidence(target, `${EXECUTION}m3_c.canonical.json`, RunConfigPayloadV1, PAYLOAD);
  lanes = {};
  for (const lane of ['M3.A', 'M3.B', 'M3.C']) {
    const snapshot: LaneSnapshotV1 = {
      ...LaneSnapshotV1.parse(passedSample),
      lane,
      phase: lane,
      blockers: [],
      checks: [],
      documents: [{ name: 'm3_c_config_payload.canonical.json', ...refOf(payload) }],
      payload: { ...DIGESTS, config_digest_algo: 'sha256', run_config_digest: HEX, image_digest: 'x' },
    };
    const key = `${EXECUTION}${lane.toLowerCase().replace('.', '_')}.json`;
    lanes[lane] = recorded(refOf(await createEvidence(target, key, LaneSnapshotV1, snapshot)), 'm3_20261122T101500Z');
  }
  const { M1: packaging, M3: pinning } = EMPTY_LEDGER.phases;
  const packaged = recorded({ key: 'x', version_id: '1', sha256: HEX }, M1);
  ledger = {
    ...EMPTY_LEDGER,
    phases: {
      ...EMPTY_LEDGER.phases,
      M1: { ...packaging, lanes: { 'M1.C': packaged } },
      M3: { ...pinning, lanes },
    },
  };
});
afterEach(() => objects.drop());

/** One attempt as `runLane` makes it: facts, documents, decision. Resolves with the checks that fail, by code. */
async function attempt(number: number, digests: Partial<typeof DIGESTS> = {}): Promise<Record<string, string>> {
  const moment = { ...momentOf('M3.D'), attempt: number, gatheredAtUtc: `2026-11-22T10:15:0${number}.000000Z` };
  const source = async (lane: string): Promise<LaneSnapshotV1> => {
    const ref = ledger.phases.M3.lanes[lane]?.snapshot;
    const { body } = await objects.store.get('evidence', ref?.key ?? '', ref?.version_id);
    const snapshot = LaneSnapshotV1.parse(JSON.parse(Buffer.from(body).toString('utf8')));
    return { ...snapshot, payload: { ...snapshot.payload, ...digests } };
  };
  const context = {
    ...moment,
    ledger,
    definition: loadPhaseDefinition('M3'),
    session: { store: objects.store, evidence: target },
    source,
    handover: async (schema: { lane: string; parse: (payload: unknown) => unknown }) =>
      schema.parse((await source(schema.lane)).payload),
  } as unknown as LaneContext;
  const facts = await gatherManifest(context);
  const { written } = await writeDocuments(context, manifestPublish.documents(facts, moment));
  const checks = Object.entries(manifestPublish.decide(facts, written, moment)).map(([id, one]) => checkOf(id, one));
  return Object.fromEntries(checks.filter((one) => !one.pass).map((one) => [one.id, one.fails]));
}

const stored = async (name: string): Promise<{ versions: number; document: unknown }> => {
  const { body } = await objects.store.get('evidence', ROOT + name);
  const versions = (await objects.store.versions('evidence', ROOT + name)).length;
  return { versions, document: JSON.parse(Buffer.from(body).toString('utf8')) };
};

test('the manifest is written once, its marker names it, and a second attempt finds both', async () => {
  expect(await attempt(1)).toEqual({});
  const { sha256 } = (await objects.store.head('evidence', `${ROOT}run.json`)) ?? { sha256: '' };
  const marker = await stored('run_started.json');
  expect(marker.document).toMatchObject({ run_json_sha256: sha256, started_at_utc: '2026-11-22T10:15:01.000000Z' });
  expect(await attempt(2)).toEqual({});
  expect(await stored('run_started.json')).toEqual(marker);
  expect((await stored('run.json')).versions).toBe(1);
});

test('an attempt that died between the two is finished by the next one', async () => {
  expect(await attempt(1)).toEqual({});
  await objects.store.delete('evidence', `${ROOT}run_started.json`);
  expect(await attempt(2)).toEqual({});
  const { sha256 } = (await objects.store.head('evidence', `${ROOT}run.json`)) ?? {};
  const { document } = await stored('run_started.json');
  expect(document).toMatchObject({ run_json_sha256: sha256, started_at_utc: '2026-11-22T10:15:02.000000Z' });
});

test('another configuration under the same run id is a conflict, and nothing is written over the first', async () => {
  expect(await attempt(1)).toEqual({});
  const before = await stored('run.json');
  expect(await attempt(2, { scenario_config_digest: HEX })).toEqual({ 'M3.D-C03': 'M3D-B4', 'M3.D-C04': 'M3D-B6' });
  expect(await stored('run.json')).toEqual(before);
});

test('a marker is not written for a manifest that is not there', async () => {
  await objects.store.put('evidence', `${ROOT}run.json`, '{}', { kind: 'create' });
  expect(Object.keys(await attempt(1))).toEqual(['M3.D-C03', 'M3.D-C04']);
  expect(await objects.store.head('evidence', `${ROOT}run_started.json`)).toBeUndefined();
});

test('packaging evidence is mirrored byte for byte, and a copy that differs stays as it is and is named', async () => {
  const altered = `${ROOT}P(-1)/packaging_provenance.json`;
  await objects.store.put('evidence', altered, 'other bytes', { kind: 'create' });
  expect(await attempt(1)).toEqual({ 'M3.D-C05': 'M3D-U5' });
  const copy = await objects.store.get('evidence', `${ROOT}P(-1)/m1_c_provenance_snapshot.json`);
  const original = await objects.store.get('evidence', `${PACKAGING}m1_c_provenance_snapshot.json`);
  expect(copy.sha256).toBe(original.sha256);
  expect(Buffer.from((await objects.store.get('evidence', altered)).body).toString()).toBe('other bytes');
});

test('a recorded snapshot that is gone is missed', async () => {
  const { key = '', version_id = '' } = lanes['M3.B']?.snapshot ?? {};
  lanes['M3.B'] = recorded({ key, version_id, sha256: HEX }, '');
  expect(await attempt(1)).toEqual({ 'M3.D-C06': 'M3D-B8' });
});
