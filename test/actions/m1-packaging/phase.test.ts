import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CiM1OutputsV1 } from '@spine-green/evidence-schemas/documents/ci_m1_outputs.v1';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPhaseDefinition } from '../../../actions/lib/definition/phase-definition.ts';
import { readCheckout } from '../../../actions/lib/platform/git.ts';
import { repositoryRoot } from '../../../actions/lib/platform/repository.ts';
import { openSession, type Session } from '../../../actions/lib/run/session.ts';
import { run as packaging } from '../../../actions/m1-packaging/main.ts';
import {
  type AuthorityPhase,
  activeAuthorityPhase,
  completeAuthorityPhase,
  type RecordedIo,
  refOf,
} from '../../support/authority-phase.ts';
import { type PhaseDriver, phaseDriver } from '../../support/phase-driver.ts';

const LANES = loadPhaseDefinition('M1')
  .lanes.filter((lane) => lane.state === 'built')
  .map(({ lane }) => lane);
const PLANNING = ['M1.A', 'M1.B', 'M1.D', 'M1.F', 'M1.H', 'M1.I'];
const EXECUTION = ['M1.C', 'M1.G', 'M1.E'];

let authority: AuthorityPhase;
let session: Session;
let phase: PhaseDriver;
/** What stood in the registry, and what was answered, before the build-go. */
const before: { pushed: readonly string[]; refused: readonly string[]; forced: string } = {
  pushed: [],
  refused: [],
  forced: '',
};

const registered = (): readonly string[] => {
  const folder = join(authority.workplace.state, 'registry');
  return readdirSync(folder, { recursive: true }).map(String);
};
const snapshotOf = async (io: RecordedIo): Promise<LaneSnapshotV1> => {
  const { key, version_id } = refOf(io);
  return (await readEvidence(session.evidence, key, LaneSnapshotV1.parse, version_id)).document;
};
beforeAll(async () => {
  authority = await activeAuthorityPhase();
  await completeAuthorityPhase(authority);
  session = openSession(authority.workplace.configPath);
  phase = phaseDriver(authority.workplace, 'M1', packaging);
  await phase.open();
  for (const lane of PLANNING) await phase.pass(lane);
  const start = { phase: 'M1' as const, lane: 'M1.C', execution_id: phase.executionId, attempt: 1 };
  before.refused = (await phase.ledger({ command: 'start-lane', ...start })).failures;
  // A workflow that does not ask the ledger.
  before.forced = await phase.act('M1.C').then(() => 'it ran', String);
  before.pushed = registered();
  await phase.grantGo();
  for (const lane of EXECUTION) await phase.pass(lane);
}, 180_000);

afterAll(async () => {
  await session.close();
  authority.remove();
});

describe('before the build-go', () => {
  test('the lanes are those that the definition says, and the build run is none of them', () => {
    expect(LANES).toEqual([...PLANNING, ...EXECUTION]);
    const { lanes } = loadPhaseDefinition('M1');
    const planning = lanes.filter((lane) => lane.state === 'built' && lane.starts_under === 'activation');
    expect(planning.map(({ lane }) => lane)).toEqual(PLANNING);
  });

  test('nothing is in the registry, and the ledger lets nobody push', () => {
    expect(before.pushed).toEqual([]);
    expect(before.refused.join(' ')).toContain('E_NO_EXECUTION_GO');
  });

  test('a build run that was started all the same does nothing and says why', () => {
    expect(before.forced).toMatch(/E_LANE_NOT_RUNNING: M1\.C is NOT_RUN/);
  });
});

describe('after the build-go', () => {
  const provenance = async (): Promise<PackagingProvenanceV1> => {
    const key = `evidence/embedded/packaging/${phase.executionId}/P(-1)/packaging_provenance.json`;
    return (await readEvidence(session.evidence, key, PackagingProvenanceV1.parse)).document;
  };

  test('the image is in the registry under a tag that says what it was built from', async () => {
    const { image_tag, image_digest, git_sha } = await provenance();
    expect(await session.images.resolve(image_tag)).toBe(image_digest);
    expect((await session.images.manifest(image_digest)).length).toBeGreaterThan(10);
    const checkout = await readCheckout(repositoryRoot());
    const clean = checkout.kind === 'commit';
    expect(image_tag.startsWith(clean ? 'git-' : 'src-')).toBe(true);
    expect(git_sha).toBe(clean ? checkout.git_sha : undefined);
  });

  test('the outputs repeat what was built, where and by whom', async () => {
    const key = `evidence/embedded/packaging/${phase.executionId}/P(-1)/ci_m1_outputs.json`;
    const { document } = await readEvidence(session.evidence, key, CiM1OutputsV1.parse);
    const { image_tag, image_digest, git_sha, build_actor, ci } = await provenance();
    expect(document).toMatchObject({ image_tag, image_digest, build_actor, ci_run_id: ci.run_id });
    expect(document.git_sha).toBe(git_sha);
  });

  test('the build ended before its evidence was written and after its lane began', async () => {
    const { build_completed_at_utc, written_at_utc } = await provenance();
    const key = `evidence/embedded/packaging/${phase.executionId}/P(-1)/m1_c_provenance_snapshot.json`;
    const { document } = await readEvidence(session.evidence, key, LaneSnapshotV1.parse);
    expect(document.started_at_utc < build_completed_at_utc).toBe(true);
    expect(build_completed_at_utc < written_at_utc).toBe(true);
  });
});

describe('a second attempt', () => {
  test('of every lane passes and leaves what the first one wrote', async () => {
    const place = join(
      authority.workplace.state,
      `store/${session.evidence.bucket}/evidence/embedded/packaging/${phase.executionId}/P(-1)`,
    );
    const first = readdirSync(place).sort();
    for (const lane of LANES) expect((await snapshotOf(await phase.pass(lane, 2))).overall_pass).toBe(true);
    const second = readdirSync(place).sort();
    expect(second.filter((name) => first.includes(name))).toEqual(first);
    expect(second.filter((name) => name.includes('_attempt2')).length).toBe(LANES.length + 7);
    expect(existsSync(join(authority.workplace.state, 'registry', 'tags'))).toBe(true);
  }, 180_000);
});
