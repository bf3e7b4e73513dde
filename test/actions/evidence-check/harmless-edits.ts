import { REVIEW_TEXT } from './brought-evidence.ts';
import { type Change, MARK } from './edited-repository.ts';

export interface HarmlessEdit {
  readonly given: string;
  readonly changes: readonly Change[];
  readonly released?: readonly string[];
}

const SPIKE = 'evidence-schemas/schemas/ig_quarantine_spike.v1.schema.json';
const RECEIPT = 'evidence-schemas/schemas/receipt.v1.schema.json';
const EVENT = 'evidence-schemas/schemas/ledger_event.v1.schema.json';
const REVIEW = 'evidence-schemas/schemas/drift_review.v1.schema.json';
const CODES = 'evidence-schemas/codes.json';
const M2 = 'actions/m2-substrate/phase.json';
const M3 = 'actions/m3-run-pinning/phase.json';
const M7 = 'actions/m7-spine/phase.json';
const M9 = 'actions/m9-teardown/phase.json';

const NEXT_VERSION = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'ig_quarantine_spike.v2.schema.json',
  type: 'object',
  additionalProperties: false,
  required: ['quarantine_count'],
  properties: { quarantine_count: { type: 'integer', minimum: 0 } },
};
const NEW_KIND = { type: 'object', required: ['event'], properties: { event: { const: 'NIGHT_FELL' } } };
const NEW_CHECK = {
  id: 'M9.A-C09',
  title: 'Another one',
  expected_text: 'Nothing.',
  expects: { nothing: [] },
  codes: ['M9A-B1'],
  severity: 'BLOCKER',
  state: 'built',
  may_be_substrate: [],
};

const SCHEMAS: readonly HarmlessEdit[] = [
  {
    given: 'an optional field more',
    changes: [
      { file: SPIKE, from: '"properties": {', to: '"properties": { "note": { "type": "string", "maxLength": 8 },' },
    ],
  },
  {
    given: 'another description',
    changes: [{ file: SPIKE, from: 'Quarantines in the window.', to: 'How many there were.' }],
  },
  { given: 'a title', changes: [{ file: SPIKE, from: '"title": "ig_quarantine_spike.v1",', to: '' }] },
  {
    given: 'a shorter text and a smaller number',
    changes: [
      { file: SPIKE, after: '"policy_id": {', from: '"maxLength": 128', to: '"maxLength": 64' },
      { file: SPIKE, after: '"window_seconds": {', from: '9007199254740991', to: '86400' },
    ],
  },
  { given: 'a list of fewer', changes: [{ file: REVIEW, from: '"maxItems": 100', to: '"maxItems": 50' }] },
  {
    given: 'keys in another order',
    changes: [
      {
        file: SPIKE,
        from: '"type": "object",\n  "additionalProperties": false,',
        to: '"additionalProperties": false,\n  "type": "object",',
      },
    ],
  },
  {
    given: 'required fields in another order',
    changes: [{ file: SPIKE, from: '"policy_id", "quarantine_count"', to: '"quarantine_count", "policy_id"' }],
  },
  {
    given: 'a value more',
    changes: [
      { file: RECEIPT, from: '["embedded", "emulated", "dev_min"]', to: '["dev_min", "embedded", "emulated", "prod"]' },
    ],
  },
  {
    given: 'a kind of event more',
    changes: [
      {
        file: EVENT,
        from: '"oneOf": [\n    {\n      "type": "object",',
        to: `"oneOf": [\n${JSON.stringify(NEW_KIND)},\n    {\n      "type": "object",`,
      },
    ],
  },
  {
    given: 'the next version of a released schema beside it',
    released: ['ig_quarantine_spike.v1'],
    changes: [
      {
        file: 'evidence-schemas/schemas/ig_quarantine_spike.v2.schema.json',
        text: `${JSON.stringify(NEXT_VERSION, null, 2)}\n`,
      },
      { file: 'evidence-schemas/samples/ig_quarantine_spike.v2/valid-calm.json', text: '{"quarantine_count":0}\n' },
      {
        file: 'evidence-schemas/samples/ig_quarantine_spike.v2/invalid-minimum.json',
        text: '{"quarantine_count":-1}\n',
      },
    ],
  },
  {
    given: 'a released schema in another format',
    released: ['ig_quarantine_spike.v1'],
    changes: [{ file: SPIKE, from: '  "required": [', to: '  "required":\n  [' }],
  },
  { given: 'a release', changes: [{ file: 'evidence-schemas/released.json', text: '["ig_quarantine_spike.v1"]\n' }] },
  {
    given: 'a remedy in other words, and a code more',
    changes: [
      {
        file: CODES,
        after: '"ADMISSION_STATE_INVALID"',
        from: 'Find out who wrote it',
        to: 'Find out first who wrote it',
      },
      {
        file: CODES,
        from: '{\n',
        to: '{\n  "ABSENT": { "kind": "reason", "retry": false, "remedy": "Look for it again." },\n',
      },
    ],
  },
  {
    given: 'a form by reference where it stood in place',
    changes: [
      {
        file: 'evidence-schemas/schemas/common.v1.schema.json',
        from: '"$defs": {',
        to: '"$defs": { "policy": { "type": "string", "minLength": 1, "maxLength": 128 },',
      },
      {
        file: SPIKE,
        from: '"type": "string",\n      "minLength": 1,\n      "maxLength": 128',
        to: '"$ref": "common.v1.schema.json#/$defs/policy"',
      },
    ],
  },
];

const DEFINITIONS: readonly HarmlessEdit[] = [
  {
    given: 'another text of a check',
    changes: [{ file: M9, from: '"title": "P12 closure set"', to: '"title": "Closure set of P12"' }],
  },
  {
    given: 'less time for a lane',
    changes: [
      { file: M9, after: '"lane": "M9.A",\n      "topic"', from: '"budget_seconds": 600', to: '"budget_seconds": 500' },
    ],
  },
  {
    given: 'a check more, and demanded',
    changes: [
      {
        file: M9,
        after: '"lane": "M9.A",\n      "topic"',
        from: '"checks": [',
        to: `"checks": [${JSON.stringify(NEW_CHECK)},`,
      },
      { file: M9, after: '"dod": [', from: '"check_ids": [', to: '"check_ids": ["M9.A-C09",' },
    ],
  },
  {
    given: 'a lane more before the others',
    changes: [
      {
        file: M9,
        from: '"lanes": [\n    {',
        to: `"lanes": [\n${JSON.stringify({
          lane: 'M9.Z',
          topic: 'last_look',
          snapshot_name: 'm9_z_last_look_snapshot.json',
          title: 'Last look',
          phase_id: 'P12',
          depends_on: [],
          parallel_safe: false,
          budget_seconds: 60,
          required_handles: [],
          source_lanes: [],
          rerun_rule: 'The same lane with the same checks.',
          state: 'planned',
          checks: [{ ...NEW_CHECK, id: 'M9.Z-C01', codes: ['M9Z-B1'], state: 'planned' }],
          universal_codes: {},
          blockers: [{ code: 'M9Z-B1', meaning: 'It is there.', closure_criteria: 'A rerun passes M9.Z-C01.' }],
        })},\n{`,
      },
    ],
  },
  {
    given: 'stricter expectations',
    changes: [
      { file: M7, after: '"id": "M7.C-C02"', from: '"$at_most": 10', to: '"$at_most": 0' },
      { file: M7, after: '"id": "M7.C-C02"', from: '"$at_least": 2', to: '"$above": 2' },
      { file: M3, after: '"id": "M3.B-C01"', from: '"matches": true', to: '"matches": true, "twice": false' },
      { file: M3, after: '"id": "M3.D-C03"', from: '{\n                  "$data": true\n                },', to: '' },
      { file: M2, after: '"id": "M2.E-C03"', from: '["current", "by_no_task"]', to: '["current"]' },
    ],
  },
  {
    given: 'a planned check that is built',
    changes: [
      {
        file: M2,
        after: '"id": "M2.D-C02"',
        from: '"state": "planned"',
        to: '"state": "built", "expects": { "missing": [] }',
      },
    ],
  },
  {
    given: 'a fact that exists on a substrate after all',
    changes: [
      {
        file: M9,
        after: '"id": "M9.B-C02"',
        from: '"may_be_substrate": ["embedded"],',
        through: '"\n',
        to: '"may_be_substrate": []\n',
      },
    ],
  },
  {
    given: 'a handle, a source and a code more',
    changes: [
      {
        file: M9,
        after: '"lane": "M9.B",\n      "topic"',
        from: '"required_handles": [',
        to: '"required_handles": ["AWS_REGION",',
      },
      { file: M9, after: '"lane": "M9.B",\n      "topic"', from: '"source_lanes": [', to: '"source_lanes": ["M8.I",' },
      { file: M9, after: '"id": "M9.B-C01"', from: '"codes": [', to: '"codes": ["M9B-B2",' },
    ],
  },
  {
    given: 'a definition in another order',
    changes: [
      {
        file: M9,
        from: '"schema": "fp.phase_definition.v1",\n  "plan_phase": "M9",',
        to: '"plan_phase": "M9",\n\n"schema": "fp.phase_definition.v1",',
      },
    ],
  },
];

const OTHERS: readonly HarmlessEdit[] = [
  { given: 'evidence that is what it says', changes: [{ file: 'evidence/review.json', text: REVIEW_TEXT }] },
  {
    given: 'settings of a tool, with comments and names like credentials',
    changes: [{ file: 'tool.json', text: '{\n  // not evidence\n  "api_key": "sixteen letters"\n}\n' }],
  },
  {
    given: 'a sample more',
    changes: [{ file: 'evidence-schemas/samples/drift_review.v1/valid-again.json', text: REVIEW_TEXT }],
  },
  { given: 'nothing', changes: [] },
];

export const HARMLESS_EDITS: readonly HarmlessEdit[] = [...SCHEMAS, ...DEFINITIONS, ...OTHERS].map((edit) => {
  if (JSON.stringify(edit).includes(MARK)) throw new Error(`${edit.given}: a harmless edit has no line to be found at`);
  return edit;
});
