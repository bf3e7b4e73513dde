import {
  definitionSha256,
  getBlocker,
  getLaneDefinition,
  type LaneDefinition,
  loadPhaseDefinition,
  owedEvidence,
  phaseDefinitions,
  requiredHandles,
  restOf,
  universalChecks,
  universalCode,
} from '@spine-green/actions/lib/definition/phase-definition.ts';
import { isClosureLane, isHandleKey, PlatformError } from '@spine-green/evidence-schemas';
import { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import { describe, expect, test } from 'vitest';

const lanes = phaseDefinitions().flatMap((definition) => definition.lanes);
const laneIds = lanes.map(({ lane }) => lane);
const checks = lanes.flatMap((lane) => lane.checks.map((check) => ({ lane, check })));
const checkIds = new Set(checks.map(({ check }) => check.id));
const codePrefix = (lane: LaneDefinition) => lane.lane.replace('.', '');
const duplicates = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const phaseOf = (id: string) => id.split('.')[0];
/** 01 gives the rematerialisation lane the entry code of the lane after it. */
const SHARED_CODE = 'M10A-B4';

describe('roadmap', () => {
  test('has the phases of the plan in order, each after its predecessor', () => {
    const names = phaseDefinitions().map(({ plan_phase, predecessor }) => [plan_phase, predecessor]);
    expect(names).toEqual([...Array(11).keys()].map((n) => [`M${n}`, n === 0 ? null : `M${n - 1}`]));
  });

  test('covers every canonical phase exactly once', () => {
    const canonical = phaseDefinitions().flatMap(({ phase_ids }) => phase_ids);
    const expected = ['pre-P(-1)', 'P(-1)', ...[...Array(13).keys()].map((n) => `P${n}`), 'certification'];
    expect(canonical).toEqual(expected);
  });

  test.each(['status', 'state'])('a definition with a %s of its own is refused', (member) => {
    const withStatus = { ...loadPhaseDefinition('M0'), [member]: 'ACTIVE' };
    expect(() => PhaseDefinitionV1.parse(withStatus)).toThrow('E_SCHEMA_INVALID');
  });

  test('a phase that the plan does not have is refused by its code', () => {
    expect(() => loadPhaseDefinition('M11')).toThrow(PlatformError);
    expect(() => getLaneDefinition('M6.Z')).toThrow('E_LANE_UNKNOWN');
  });

  test('the digest of a definition is stable and its own', () => {
    const digests = phaseDefinitions().map(({ plan_phase }) => definitionSha256(plan_phase));
    expect(new Set(digests).size).toBe(phaseDefinitions().length);
    expect(digests[6]).toBe(definitionSha256('M6'));
  });
});

describe('lanes', () => {
  test('ids, check ids and snapshot names are unique', () => {
    expect(duplicates(laneIds)).toEqual([]);
    expect(duplicates(checks.map(({ check }) => check.id))).toEqual([]);
    expect(duplicates(lanes.map(({ snapshot_name }) => snapshot_name))).toEqual([]);
  });

  test('a lane, its checks, its blockers and its snapshot carry the name of their phase', () => {
    for (const { plan_phase, phase_ids, lanes: own } of phaseDefinitions()) {
      for (const lane of own) {
        expect(phaseOf(lane.lane)).toBe(plan_phase);
        expect(phase_ids).toContain(lane.phase_id);
        expect(lane.snapshot_name.startsWith(`${plan_phase.toLowerCase()}_`)).toBe(true);
        for (const check of lane.checks) expect(check.id.startsWith(`${lane.lane}-C`)).toBe(true);
        for (const { code } of lane.blockers.filter((blocker) => blocker.code !== SHARED_CODE))
          expect(code.startsWith(`${codePrefix(lane)}-B`)).toBe(true);
      }
    }
  });

  test('no lane depends on itself or on a lane that stands after it, so the order of the list can be run', () => {
    for (const { lanes: own } of phaseDefinitions()) {
      const before = new Set<string>();
      for (const lane of own) {
        expect(lane.depends_on.filter((name) => !before.has(name))).toEqual([]);
        before.add(lane.lane);
      }
    }
  });

  test('every source lane exists and stands before its reader', () => {
    for (const lane of lanes) {
      const own = laneIds.indexOf(lane.lane);
      for (const source of lane.source_lanes) {
        expect(laneIds).toContain(source);
        expect(laneIds.indexOf(source)).toBeLessThan(own);
      }
    }
  });

  test('a planned lane has only planned checks, a built one has a check that runs where everything can exist', () => {
    for (const lane of lanes) {
      const running = lane.checks.filter((check) => restOf(check, { substrate: 'dev_min' }) === undefined);
      expect([lane.lane, running.length > 0]).toEqual([lane.lane, lane.state === 'built']);
      if (lane.state === 'planned') expect(lane.checks.every(({ state }) => state === 'planned')).toBe(true);
    }
  });

  test('a lane without facts on a substrate owes its snapshot there and no document', () => {
    const owed = (substrate: 'embedded' | 'emulated'): readonly string[] =>
      owedEvidence(loadPhaseDefinition('M2'), { substrate })
        .filter(({ writer }) => writer === 'M2.G')
        .map(({ key_pattern }) => key_pattern);
    const snapshot = getLaneDefinition('M2.G').snapshot_name;
    expect(owed('embedded')).toEqual([snapshot]);
    expect(owed('emulated')).toEqual([snapshot, 'no_nat_check.json', 'network_posture_snapshot.json']);
  });

  test('every handle that a lane needs is in the registry', () => {
    for (const { required_handles: required } of lanes) {
      if (typeof required === 'string') expect(isClosureLane(required)).toBe(true);
      else expect(required.filter((key) => !isHandleKey(key))).toEqual([]);
    }
    expect(requiredHandles(getLaneDefinition('M2.A'), 'dev_min')).toContain('VPC_ID');
    expect(requiredHandles(getLaneDefinition('M2.A'), 'embedded')).not.toContain('VPC_ID');
  });
});

describe('checks and blockers', () => {
  test('every code that a check raises has a meaning and closure criteria', () => {
    for (const { lane, check } of checks)
      for (const code of check.codes) expect(getBlocker(lane, code).code).toBe(code);
  });

  test('every blocker is raised by a check or stands for a universal code', () => {
    for (const lane of lanes) {
      const raised = new Set([...lane.checks.flatMap(({ codes }) => codes), ...Object.values(lane.universal_codes)]);
      expect(lane.blockers.filter(({ code }) => !raised.has(code))).toEqual([]);
    }
  });

  test('a code belongs to one lane', () => {
    const codes = lanes.flatMap(({ blockers }) => blockers.map(({ code }) => code));
    expect(duplicates(codes)).toEqual([SHARED_CODE]);
  });

  test('a code of no lane is refused', () => {
    expect(() => getBlocker(getLaneDefinition('M6.G'), 'M6F-B1')).toThrow('E_BLOCKER_CODE_UNKNOWN');
  });

  test('a universal condition raises the code of the lane where it has one', () => {
    expect(universalCode(getLaneDefinition('M7.A'), 'U5')).toBe('M7A-B5');
    expect(universalCode(getLaneDefinition('M7.A'), 'U6')).toBe('M7A-U6');
    expect(getBlocker(getLaneDefinition('M7.A'), 'M7A-U6').closure_criteria).toContain('U-SECRET');
  });

  test('universal checks and their codes are complete', () => {
    const raised = new Set(universalChecks.checks.flatMap(({ codes }) => codes));
    expect([...raised].sort()).toEqual(universalChecks.codes.map(({ code }) => code));
  });

  test('a fact that cannot exist is a stronger reason than a check that is not built', () => {
    const simulated = getLaneDefinition('M4.C').checks.find(({ id }) => id === 'M4.C-C02');
    if (simulated === undefined) throw new Error('M4.C-C02 is no check');
    const answers = (['embedded', 'emulated', 'dev_min'] as const).map(
      (substrate) => restOf(simulated, { substrate })?.outcome,
    );
    expect(answers).toEqual(['not_applicable', 'not_applicable', 'planned']);
  });

  test.each(['M1.F-C01b', 'M1.G-C01', 'M1.G-C02a'])(
    'what GitHub tells for %s rests only where no GitHub was asked for the phase',
    (id) => {
      const check = getLaneDefinition(id.slice(0, 4)).checks.find((one) => one.id === id);
      if (check === undefined) throw new Error(`${id} is no check`);
      const places = (['embedded', 'emulated', 'dev_min'] as const).flatMap((substrate) =>
        [false, true].map((onGitHub) => restOf(check, { substrate, onGitHub })?.outcome ?? 'decided'),
      );
      expect(places).toEqual(['not_applicable', 'decided', 'not_applicable', 'decided', 'decided', 'decided']);
    },
  );
});

describe('phase contracts', () => {
  test('every item of a definition of done rests on checks that exist', () => {
    for (const { dod } of phaseDefinitions())
      expect(dod.flatMap(({ check_ids }) => check_ids.filter((id) => !checkIds.has(id)))).toEqual([]);
  });

  test('every check of a phase is demanded by its definition of done', () => {
    for (const { dod, lanes: own } of phaseDefinitions()) {
      const demanded = new Set(dod.flatMap(({ check_ids }) => check_ids));
      expect(own.flatMap((lane) => lane.checks.filter(({ id }) => !demanded.has(id)).map(({ id }) => id))).toEqual([]);
    }
  });

  test('predicates of a verdict rest on lanes before the verdict lane and together on all of them', () => {
    for (const { plan_phase, verdict, lanes: own } of phaseDefinitions()) {
      const before = own
        .slice(
          0,
          own.findIndex(({ lane }) => lane === verdict.lane),
        )
        .map(({ lane }) => lane);
      expect(before.length, plan_phase).toBeGreaterThan(0);
      expect([...new Set(verdict.predicates.flatMap((predicate) => predicate.lanes))].sort()).toEqual(before.sort());
    }
  });

  test('every capability has an owner or a reason', () => {
    for (const { plan_phase, capabilities, lanes: own } of phaseDefinitions()) {
      const owned = Object.values(capabilities).flatMap((entry) => ('lanes' in entry ? entry.lanes : []));
      expect([plan_phase, owned.filter((name) => !own.some(({ lane }) => lane === name))]).toEqual([plan_phase, []]);
    }
  });

  test.each([
    ['M1', ['packaging_provenance.json']],
    ['M2', ['handle_resolution_snapshot.json', 'core_apply_snapshot.json', 'demo_apply_snapshot.json']],
    ['M3', ['run.json']],
    ['M4', ['operate/daemons_ready.json']],
    ['M5', ['oracle/checker_pass.json', 'stream_view/ts_utc/output_id=*/_stream_sort_receipt.json']],
    ['M6', ['ingest/ig_ready.json', 'ingest/receipt_summary.json', 'ingest/quarantine_summary.json']],
    ['M6', ['ingest/kafka_offsets_snapshot.json']],
    ['M7', ['rtdl_core/caught_up.json', 'decision_lane/audit_summary.json', 'case_labels/label_summary.json']],
    ['M8', ['obs/run_report.json', 'obs/reconciliation.json', 'obs/environment_conformance.json']],
    ['M8', ['obs/replay_anchors.json', 'run_completed.json']],
    ['M9', ['teardown/teardown_proof.json', 'm9_e_post_destroy_residual_snapshot.json']],
    ['M10', ['m10_b_semantic_20_snapshot.json', 'm10_c_semantic_200_snapshot.json', 'm10_g_soak_snapshot.json']],
    ['M10', ['m10_d_incident_drill_snapshot.json', 'm10_certification_bundle_index.json']],
  ])('the evidence contract of %s has the family %j of the fidelity map', (phase, family) => {
    const keys = loadPhaseDefinition(phase).evidence_contract.map(({ key_pattern }) => key_pattern);
    expect(keys).toEqual(expect.arrayContaining(family));
  });

  test('evidence that is demanded comes from a lane that is built', () => {
    const states = new Map(lanes.map(({ lane, state }) => [lane, state]));
    for (const { evidence_contract } of phaseDefinitions())
      for (const row of evidence_contract.filter(({ state }) => state === 'built'))
        expect([row.key_pattern, states.get(row.writer) ?? 'built']).toEqual([row.key_pattern, 'built']);
  });

  test('every handle of a required decision is in the registry', () => {
    for (const { required_decisions } of phaseDefinitions())
      expect(required_decisions.flatMap(({ handles }) => handles.filter((key) => !isHandleKey(key)))).toEqual([]);
  });
});
