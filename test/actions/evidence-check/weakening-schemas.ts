import type { WeakeningEdit } from './weakening-definitions.ts';

const schema = (name: string): string => `evidence-schemas/schemas/${name}.v1.schema.json`;
const sample = (path: string): string => `evidence-schemas/samples/${path}.json`;

const OFFSETS = schema('kafka_offsets_snapshot');
const RECEIPT = schema('receipt');
const SPIKE = schema('ig_quarantine_spike');
const REVIEW = schema('drift_review');
const COMMON = schema('common');
const DEFINITION = schema('phase_definition');
const EVENT = schema('ledger_event');
const CODES = 'evidence-schemas/codes.json';
const RELEASED = 'evidence-schemas/released.json';

const BOUNDS: readonly WeakeningEdit[] = [
  {
    given: 'a text may be longer',
    kind: 'bound-loosened',
    change: { file: SPIKE, after: '"policy_id": {', from: '"maxLength": 128', to: '"maxLength": 129»' },
  },
  {
    given: 'a number may be less',
    kind: 'bound-loosened',
    change: { file: SPIKE, after: '"quarantine_count": {', from: '"minimum": 1', to: '"minimum": 0»' },
  },
  {
    given: 'a number may be anything',
    kind: 'bound-loosened',
    change: {
      file: SPIKE,
      from: '"window_seconds": {',
      through: '"minimum": 1,',
      to: '"window_seconds": {»\n"type": "integer",',
    },
  },
  {
    given: 'a list may be empty',
    kind: 'bound-loosened',
    change: { file: REVIEW, from: '"minItems": 1', to: '"minItems": 0»' },
  },
  {
    given: 'a list may have any length',
    kind: 'bound-loosened',
    change: {
      file: REVIEW,
      from: '"looked_at": {',
      through: '"maxItems": 100,',
      to: '"looked_at": {»\n"description": "All.", "type": "array", "minItems": 1,',
    },
  },
  {
    given: 'a list may hold one thing twice',
    kind: 'bound-loosened',
    change: {
      file: RECEIPT,
      after: '"maxLength": 128\n      },\n      "uniqueItems"',
      from: '"uniqueItems": true',
      to: '"uniqueItems": false»',
    },
  },
  {
    given: 'a bound that many schemas share is wider',
    kind: 'bound-loosened',
    change: { file: COMMON, after: '"evidence_ref": {', from: '"maxLength": 1024', to: '"maxLength": 2048»' },
  },
];

const FORMS: readonly WeakeningEdit[] = [
  {
    given: 'a pattern accepts more',
    kind: 'form-opened',
    change: { file: REVIEW, from: '"pattern": "^DS-[A-Z][0-9]$"', to: '"pattern": "^DS-"»' },
  },
  {
    given: 'members of any name are accepted',
    kind: 'form-opened',
    change: { file: SPIKE, from: '"additionalProperties": false', to: '"additionalProperties": true»' },
  },
  {
    given: 'nothing is said of other members',
    kind: 'form-opened',
    change: {
      file: SPIKE,
      from: '{\n',
      through: '"additionalProperties": false,',
      to: '{»\n"$id": "ig_quarantine_spike.v1.schema.json",\n"type": "object",',
    },
  },
  {
    given: 'another type is accepted',
    kind: 'form-opened',
    change: {
      file: SPIKE,
      after: '"quarantine_count": {',
      from: '"type": "integer"',
      to: '"type": ["integer", "null"]»',
    },
  },
  {
    given: 'a number need not be whole',
    kind: 'form-opened',
    change: { file: SPIKE, after: '"quarantine_count": {', from: '"type": "integer"', to: '"type": "number"»' },
  },
  {
    given: 'a constant became any text',
    kind: 'form-opened',
    change: {
      file: OFFSETS,
      from: '"offset_kind": {',
      through: '"const": "kafka_offset"',
      to: '"offset_kind": {»\n"type": "string"',
    },
  },
  {
    given: 'a constant became one of two values',
    kind: 'form-opened',
    change: { file: OFFSETS, from: '"const": "kafka_offset"', to: '"enum": ["kafka_offset", "file_offset"]»' },
  },
  {
    given: 'a digest became any text',
    kind: 'form-opened',
    change: {
      file: REVIEW,
      from: '"raised_event_sha256": {',
      through: '"$ref": "common.v1.schema.json#/$defs/hex64"',
      to: '"raised_event_sha256": {»\n"type": "string"',
    },
  },
  {
    given: 'a digest refers to another form',
    kind: 'form-opened',
    change: {
      file: REVIEW,
      from: 'common.v1.schema.json#/$defs/hex64"',
      to: 'common.v1.schema.json#/$defs/image_digest"»',
    },
  },
  {
    given: 'what a case demands is demanded of another case',
    kind: 'form-opened',
    change: {
      file: RECEIPT,
      after: '"allOf": [',
      from: '"if": {',
      through: '"required": ["decision"]',
      to: '"if": {»\n"properties": { "decision": { "const": "NEVER" } },\n"required": ["decision"]',
    },
  },
  {
    given: 'a name may be anything',
    kind: 'form-opened',
    change: {
      file: DEFINITION,
      from: '"propertyNames": {\n              "pattern": "^U[1-8]$"',
      to: '"propertyNames": {»\n"minLength": 1',
    },
  },
  {
    given: 'a text may be absent',
    kind: 'form-opened',
    change: {
      file: OFFSETS,
      after: '"One record that carries this run; null when the topic is empty."',
      from: '"oneOf": [',
      to: '"oneOf": [\n{ "type": "boolean" },»',
    },
  },
];

const MEMBERS: readonly WeakeningEdit[] = [
  {
    given: 'a field is required no more',
    kind: 'required-removed',
    change: { file: SPIKE, from: '"window_seconds", "detected_at_utc"]', to: '"window_seconds"]»' },
  },
  {
    given: 'a field is required no more in the case that needs it',
    kind: 'required-removed',
    change: {
      file: RECEIPT,
      after: '"allOf": [',
      from: '"required": [\n          "admitted_at_utc",',
      to: '"required": [»',
    },
  },
  {
    given: 'a field went',
    kind: 'field-removed',
    change: {
      file: REVIEW,
      from: '"properties": {\n    "schema"',
      through: '"substrate": {',
      to: '"properties": {»\n    "substrate": {',
    },
  },
  {
    given: 'a value went',
    kind: 'value-removed',
    change: { file: RECEIPT, from: '["ADMIT", "DUPLICATE", "QUARANTINE"]', to: '["ADMIT", "DUPLICATE"]»' },
  },
  {
    given: 'a kind of event went',
    kind: 'value-removed',
    change: {
      file: EVENT,
      from: '"oneOf": [\n    {\n      "type": "object",',
      through: '"const": "LEDGER_INITIALISED"',
      to: `"oneOf": [»
        { "type": "object", "required": ["event", "payload"], "properties": { "event": { "const": "LEDGER_STARTED"`,
    },
  },
  {
    given: 'a code of the platform went',
    kind: 'code-removed',
    change: { file: CODES, from: '{\n  "ADMISSION_STATE_INVALID"', through: '},', to: '{»' },
  },
  {
    given: 'a code is retried',
    kind: 'pinned-changed',
    change: { file: CODES, after: '"ADMISSION_STATE_INVALID"', from: '"retry": false', to: '"retry": true»' },
  },
  { given: 'a schema went', kind: 'schema-removed', change: { file: SPIKE } },
];

const RELEASES: readonly WeakeningEdit[] = [
  {
    given: 'a released schema says something in other words',
    kind: 'released-schema-changed',
    released: ['ig_quarantine_spike.v1'],
    change: { file: SPIKE, from: '"Quarantines in the window."', to: '"Quarantines within it."»' },
  },
  {
    given: 'a released schema is stricter',
    kind: 'released-schema-changed',
    released: ['ig_quarantine_spike.v1'],
    change: { file: SPIKE, after: '"policy_id": {', from: '"maxLength": 128', to: '"maxLength": 64»' },
  },
  {
    given: 'what a released schema refers to is stricter',
    kind: 'released-schema-changed',
    released: ['drift_review.v1'],
    change: { file: COMMON, after: '"evidence_ref": {', from: '"maxLength": 1024', to: '"maxLength": 512»' },
  },
  {
    given: 'a released schema went',
    kind: 'released-schema-changed',
    released: ['ig_quarantine_spike.v1'],
    change: { file: SPIKE },
  },
  {
    given: 'a release is taken back, and the schema with it',
    kind: 'released-schema-changed',
    released: ['ig_quarantine_spike.v1'],
    change: { file: RELEASED, text: '[]»\n' },
  },
];

const SAMPLES: readonly WeakeningEdit[] = [
  {
    given: 'a valid sample is none',
    kind: 'sample-wrong',
    change: {
      file: sample('ig_quarantine_spike.v1/valid-spike'),
      text: `{\n"policy_id": "p",\n"quarantine_count": 0,»
        "window_seconds": 60,\n"detected_at_utc": "2026-01-05T09:00:00.000000Z"\n}\n`,
    },
  },
  {
    given: 'an invalid sample is accepted',
    kind: 'sample-wrong',
    change: {
      file: sample('ig_quarantine_spike.v1/invalid-count-zero'),
      text: '{"policy_id":"p","quarantine_count":1,"window_seconds":60,"detected_at_utc":"2026-01-05T09:00:00.000000Z"}\n',
    },
  },
  {
    given: 'a new sample is refused',
    kind: 'sample-wrong',
    change: { file: sample('ig_quarantine_spike.v1/valid-other'), text: '{»\n"policy_id": "p"\n}\n' },
  },
  {
    given: 'a new schema has no sample',
    kind: 'sample-wrong',
    change: {
      file: schema('shift_note'),
      text: '{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"shift_note.v1.schema.json","type":"object"}\n',
    },
  },
  {
    given: 'a schema is none',
    kind: 'sample-wrong',
    change: { file: schema('shift_note'), text: '{"$id":"shift_note.v1.schema.json","type":"objekt"}\n' },
  },
];

export const SCHEMA_EDITS: readonly WeakeningEdit[] = [...BOUNDS, ...FORMS, ...MEMBERS, ...RELEASES, ...SAMPLES];
