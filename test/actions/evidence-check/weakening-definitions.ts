import type { Kind } from '../../../actions/evidence-check/compare/weakening.ts';
import type { Change } from './edited-repository.ts';

/** One pull request that asks less, what it is called, and by the mark in its edit the line where it has to be found. */
export interface WeakeningEdit {
  readonly given: string;
  readonly kind: Kind;
  readonly change: Change;
  /** Further changes that it needs to be itself. */
  readonly beside?: readonly Change[];
  /** Names of schemas that the base has released. */
  readonly released?: readonly string[];
}

const M0 = 'actions/m0-authority/phase.json';
const M1 = 'actions/m1-packaging/phase.json';
const M2 = 'actions/m2-substrate/phase.json';
const M3 = 'actions/m3-run-pinning/phase.json';
const M5 = 'actions/m5-oracle/phase.json';
const M7 = 'actions/m7-spine/phase.json';
const M8 = 'actions/m8-closure/phase.json';
const M9 = 'actions/m9-teardown/phase.json';
const UNIVERSAL = 'actions/lib/definition/universal-checks.json';

const laneA = '"lane": "M9.A",\n      "topic"';
const laneB = '"lane": "M9.B",\n      "topic"';

const LANES: readonly WeakeningEdit[] = [
  {
    given: 'a lane has more time',
    kind: 'budget-raised',
    change: { file: M9, after: laneA, from: '"budget_seconds": 600', to: '"budget_seconds": 900»' },
  },
  {
    given: 'a phase has more time',
    kind: 'budget-raised',
    change: { file: M8, from: '"budget_seconds": 6000', to: '"budget_seconds": 6001»' },
  },
  {
    given: 'a phase has all the time that it wants',
    kind: 'budget-raised',
    change: { file: M8, from: ',\n  "budget_seconds": 6000', to: '' },
  },
  {
    given: 'a lane went',
    kind: 'lane-removed',
    change: { file: M9, from: '"lanes": [', through: laneB, to: `"lanes": [»\n    {\n      ${laneB}` },
  },
  {
    given: 'a lane is planned',
    kind: 'turned-planned',
    change: { file: M9, after: laneA, from: '"state": "built"', to: '"state": "planned"»' },
  },
  {
    given: 'a lane waits for no other',
    kind: 'demand-removed',
    change: { file: M9, after: laneB, from: '"depends_on": ["M9.A"]', to: '"depends_on": []»' },
  },
  {
    given: 'a lane reads no source',
    kind: 'demand-removed',
    change: { file: M9, after: laneB, from: '"source_lanes": ["M9.A"]', to: '"source_lanes": []»' },
  },
  {
    given: 'a lane needs a handle less',
    kind: 'demand-removed',
    change: {
      file: M9,
      after: laneB,
      from: '"required_handles": [',
      through: '"S3_ORACLE_BUCKET",',
      to: '"required_handles": [»\n"S3_ORACLE_BUCKET",',
    },
  },
  {
    given: 'a closure set became a list',
    kind: 'pinned-changed',
    change: { file: M9, after: laneA, from: '"required_handles": "M9.A"', to: '"required_handles": ["AWS_REGION"]»' },
  },
  {
    given: 'a lane runs beside others',
    kind: 'demand-removed',
    change: { file: M9, after: laneA, from: '"parallel_safe": false', to: '"parallel_safe": true»' },
  },
  {
    given: 'a lane starts without the execution go',
    kind: 'pinned-changed',
    change: {
      file: M9,
      after: laneB,
      from: '"parallel_safe": false,',
      to: '"parallel_safe": false,\n"starts_under": "activation",»',
    },
  },
];

const CHECKS: readonly WeakeningEdit[] = [
  {
    given: 'a check went',
    kind: 'check-removed',
    change: {
      file: M9,
      after: laneB,
      from: '"checks": [',
      through: '"id": "M9.B-C02",',
      to: '"checks": [»\n        {\n          "id": "M9.B-C02",',
    },
  },
  {
    given: 'a check is planned',
    kind: 'turned-planned',
    change: { file: M9, after: '"id": "M9.A-C01"', from: '"state": "built"', to: '"state": "planned"»' },
  },
  {
    given: 'a fact need not exist on a substrate',
    kind: 'turned-substrate',
    change: {
      file: M9,
      after: '"id": "M9.B-C01"',
      from: '"may_be_substrate": []',
      to: '"may_be_substrate": ["embedded"]»,\n"substrate_reason": "Nobody looked."',
    },
  },
  {
    given: 'a fact need not exist on a second substrate',
    kind: 'turned-substrate',
    change: {
      file: M9,
      after: '"id": "M9.B-C02"',
      from: '"may_be_substrate": ["embedded"]',
      to: '"may_be_substrate": ["embedded", "emulated"]»',
    },
  },
  {
    given: 'a check only warns',
    kind: 'pinned-changed',
    change: { file: M9, after: '"id": "M9.A-C01"', from: '"severity": "BLOCKER"', to: '"severity": "WARNING"»' },
  },
  {
    given: 'a check raises a code less',
    kind: 'code-removed',
    change: { file: M9, after: '"id": "M9.A-C01"', from: ', "M9A-B4"]', to: ']»' },
  },
  {
    given: 'a blocker went',
    kind: 'code-removed',
    change: {
      file: M9,
      after: laneA,
      from: '"blockers": [',
      through: '"code": "M9A-B2"',
      to: '"blockers": [»\n        {\n          "code": "M9A-B2"',
    },
  },
  {
    given: 'a blocker closes without its check',
    kind: 'demand-removed',
    change: {
      file: M9,
      after: '"code": "M9A-B5"',
      from: 'A rerun of M9.A passes U-PUBLISH.',
      to: 'The operator says that it is fine.»',
    },
  },
  {
    given: 'a universal condition raises a code that means something else',
    kind: 'pinned-changed',
    change: { file: M9, after: laneA, from: '"U1": "M9A-B1"', to: '"U1": "M9A-B2"»' },
  },
  {
    given: 'a check that every lane runs went',
    kind: 'check-removed',
    change: {
      file: UNIVERSAL,
      from: '"checks": [',
      through: '"id": "U-SCOPE"',
      to: '"checks": [»\n    {\n      "id": "U-SCOPE"',
    },
  },
];

const PHASES: readonly WeakeningEdit[] = [
  {
    given: 'a predicate went',
    kind: 'predicate-weakened',
    change: {
      file: M9,
      from: '"predicates": [',
      through: '"name": "teardown_inventory_frozen"',
      to: '"predicates": [»\n      {\n        "name": "teardown_inventory_frozen"',
    },
  },
  {
    given: 'a predicate asks a lane less',
    kind: 'predicate-weakened',
    change: {
      file: M5,
      after: '"name": "p3_stream_sort_complete"',
      from: '"lanes": ["M5.D", "M5.E"]',
      to: '"lanes": ["M5.D"]»',
    },
  },
  {
    given: 'another lane folds the verdict',
    kind: 'pinned-changed',
    change: { file: M9, after: '"verdict": {', from: '"lane": "M9.I"', to: '"lane": "M9.H"»' },
  },
  {
    given: 'an item is done without one of its checks',
    kind: 'demand-removed',
    change: {
      file: M9,
      after: '"dod": [',
      from: '"check_ids": [',
      through: '"M9.B-C01",',
      to: '"check_ids": [»\n"M9.B-C01",',
    },
  },
  {
    given: 'an item of the definition of done went',
    kind: 'demand-removed',
    change: { file: M9, from: '"dod": [', through: '},\n    {', to: '"dod": [»\n    {' },
  },
  {
    given: 'evidence is demanded no more',
    kind: 'demand-removed',
    change: {
      file: M9,
      after: '"key_pattern": "m9_a_handle_closure_snapshot.json"',
      from: '"required": true',
      to: '"required": false»',
    },
  },
  {
    given: 'evidence is not listed any more',
    kind: 'demand-removed',
    change: {
      file: M9,
      from: '"evidence_contract": [',
      through: '"key_pattern": "m9_b_teardown_inventory_snapshot.json"',
      to: '"evidence_contract": [»\n{ "base": "exec",\n"key_pattern": "m9_b_teardown_inventory_snapshot.json"',
    },
  },
  {
    given: 'another lane may write the evidence',
    kind: 'pinned-changed',
    change: {
      file: M9,
      after: '"key_pattern": "m9_a_handle_closure_snapshot.json"',
      from: '"writer": "M9.A"',
      to: '"writer": "M9.B"»',
    },
  },
  {
    given: 'nobody owns a capability any more',
    kind: 'pinned-changed',
    change: {
      file: M9,
      after: '"capabilities": {',
      from: '"authority_handles": {',
      through: ']',
      to: '"authority_handles": {»\n"not_applicable": "Too much work."',
    },
  },
  {
    given: 'a decision need not be made any more',
    kind: 'demand-removed',
    change: {
      file: M9,
      from: '"required_decisions": [',
      through: '"key": "preserve_set"',
      to: '"required_decisions": [»\n    {\n      "key": "preserve_set"',
    },
  },
  {
    given: 'a decision is compared with nothing',
    kind: 'pinned-changed',
    change: {
      file: M1,
      from: '{\n      "key": "build_driver"',
      through: '"compared_with": "build_driver"',
      to: `{»\n"key": "build_driver", "text": "Driver", "handles": ["IMAGE_BUILD_DRIVER"],
        "type": { "kind": "enum", "values": ["local_cli"] }`,
    },
  },
  {
    given: 'a decision may be something more',
    kind: 'form-opened',
    change: { file: M1, after: '"key": "build_driver"', from: '"local_cli"', to: '"local_cli", "by_hand"»' },
  },
  {
    given: 'an entry criterion went',
    kind: 'predicate-weakened',
    change: {
      file: M3,
      from: '"entry_criteria": [',
      through: '"id": "M3-E02"',
      to: '"entry_criteria": [»\n    {\n      "id": "M3-E02"',
    },
  },
  {
    given: 'an entry criterion is shown by another lane',
    kind: 'predicate-weakened',
    change: { file: M3, after: '"id": "M3-E02"', from: '"shown_by": ["M3.A"]', to: '"shown_by": ["M3.B"]»' },
  },
  {
    given: 'a phase follows another one',
    kind: 'pinned-changed',
    change: { file: M9, from: '"predecessor": "M8"', to: '"predecessor": "M7"»' },
  },
  { given: 'the definition of a phase went', kind: 'lane-removed', change: { file: M0 } },
];

const EXPECTATIONS: readonly WeakeningEdit[] = [
  {
    given: 'a literal became whatever there is',
    kind: 'expects-weakened',
    change: { file: M9, after: '"id": "M9.A-C01"', from: '"unresolved": []', to: '"unresolved": { "$data": true }»' },
  },
  {
    given: 'a literal became another one',
    kind: 'expects-weakened',
    change: { file: M3, after: '"id": "M3.B-C02"', from: '"versions": 1', to: '"versions": 2»' },
  },
  {
    given: 'a literal became one of two',
    kind: 'expects-weakened',
    change: {
      file: M3,
      after: '"id": "M3.B-C01"',
      from: '"matches": true',
      to: '"matches": { "$either": [true, false] }»',
    },
  },
  {
    given: 'more seconds are allowed',
    kind: 'expects-weakened',
    change: { file: M3, after: '"id": "M3.B-C01"', from: '"$at_most": 60', to: '"$at_most": 600»' },
  },
  {
    given: 'fewer samples are needed',
    kind: 'expects-weakened',
    change: { file: M7, after: '"id": "M7.C-C02"', from: '"$at_least": 2', to: '"$at_least": 1»' },
  },
  {
    given: 'none is enough where there had to be one',
    kind: 'expects-weakened',
    change: { file: M5, after: '"id": "M5.C-C02"', from: '"$above": 0', to: '"$at_least": 0»' },
  },
  {
    given: 'a form became anything that is not empty',
    kind: 'expects-weakened',
    change: { file: M3, after: '"id": "M3.B-C01"', from: '"$form": "platform_run_id"', to: '"$non_empty": true»' },
  },
  {
    given: 'a value of the run became anything that is not empty',
    kind: 'expects-weakened',
    change: {
      file: M3,
      after: '"id": "M3.D-C03"',
      from: '"identity": {',
      through: '}',
      to: '"identity": { "$non_empty": true }»',
    },
  },
  {
    given: 'a bound of the run became a number',
    kind: 'expects-weakened',
    change: {
      file: M3,
      after: '"id": "M3.B-C02"',
      from: '"$at_most": {',
      through: '}',
      to: '"$at_most": 1000000»',
    },
  },
  {
    given: 'a member is expected no more',
    kind: 'expects-weakened',
    change: {
      file: M3,
      after: '"id": "M3.B-C02"',
      from: '"expects": {',
      through: '"execution_id"',
      to: '"expects": {»\n"execution_id"',
    },
  },
  {
    given: 'one of several became one of more',
    kind: 'expects-weakened',
    change: { file: M2, after: '"id": "M2.E-C03"', from: '"by_no_task"', to: '"by_no_task", "stale"»' },
  },
  {
    given: 'a list of literals became a list of anything',
    kind: 'expects-weakened',
    change: {
      file: M5,
      after: '"id": "M5.C-C01"',
      from: '"exit_codes": [0, 0]',
      to: '"exit_codes": { "$list_of": { "$data": true } }»',
    },
  },
  {
    given: 'nothing is expected',
    kind: 'expects-weakened',
    change: {
      file: M5,
      from: '{\n          "id": "M5.C-C02"',
      through: '},\n          "codes"',
      to: '{»\n"id": "M5.C-C02", "title": "Run prefix", "expected_text": "Not empty.",\n"codes"',
    },
  },
];

export const DEFINITION_EDITS: readonly WeakeningEdit[] = [...LANES, ...CHECKS, ...PHASES, ...EXPECTATIONS];
