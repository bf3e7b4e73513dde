import { describe, expect, test } from 'vitest';
import { type ReadinessFacts, reporterReadiness } from '../../../actions/m8-closure/lanes/b-reporter-readiness.ts';
import { type InputFacts, inputReadiness } from '../../../actions/m8-closure/lanes/c-input-readiness.ts';
import { closureInputs, documents, TOPIC, truth, unreadable } from '../../support/closure/closed-run.ts';
import { codesFor, RUN_ID } from '../../support/decided-lane.ts';

const IMAGE = `sha256:${'a'.repeat(64)}`;
const environment = { REQUIRED_PLATFORM_RUN_ID: RUN_ID, REPORTER_LOCK_BACKEND: 'db_advisory_lock' };
const spec = { family: 'fraud-platform-dev-min-reporter', imageDigest: IMAGE, command: ['reporter'], environment };
const lock = { backend: 'db_advisory_lock', key: `reporter:${RUN_ID}`, free: true };
const ready: ReadinessFacts = {
  spec: { value: spec },
  kind: { value: 'job' },
  required: { value: ['REQUIRED_PLATFORM_RUN_ID', 'REPORTER_LOCK_BACKEND', 'TASK_ARN'] },
  pinnedImage: IMAGE,
  memoryMib: { value: 1024 },
  lock: { value: lock },
};

describe('the readiness of the reporter', () => {
  test.each<{ given: string; facts: Partial<ReadinessFacts>; codes: string[] }>([
    { given: 'a one-shot task of the pinned image with a free lock', facts: {}, codes: [] },
    {
      given: 'the task is of another family',
      facts: { spec: { value: { ...spec, family: 'reporter' } } },
      codes: ['M8B-B1'],
    },
    { given: 'the mode is a daemon', facts: { kind: { value: 'daemon' } }, codes: ['M8B-B1'] },
    { given: 'the image has no such mode', facts: { kind: { value: null } }, codes: ['M8B-B1'] },
    {
      given: 'the command is a stub',
      facts: { spec: { value: { ...spec, command: ['sleep', '1'] } } },
      codes: ['M8B-B1'],
    },
    {
      given: 'the task is of another run',
      facts: {
        spec: { value: { ...spec, environment: { ...environment, REQUIRED_PLATFORM_RUN_ID: 'platform_other' } } },
      },
      codes: ['M8B-B1'],
    },
    {
      given: 'a required name is missing',
      facts: { required: { value: ['RTDL_CORE_CONSUMER_GROUP_ID'] } },
      codes: ['M8B-B1'],
    },
    { given: 'another image is pinned', facts: { pinnedImage: `sha256:${'b'.repeat(64)}` }, codes: ['M8B-B1'] },
    { given: 'no image is pinned', facts: { pinnedImage: null }, codes: ['M8B-B1'] },
    { given: 'the memory is too small', facts: { memoryMib: { value: 1023 } }, codes: ['M8B-B1'] },
    { given: 'the image does not answer', facts: { required: { unreadable: 'exit 64' } }, codes: ['M8B-B1'] },
    {
      given: 'the lock is no lock of the database',
      facts: { lock: { value: { ...lock, backend: 'none' } } },
      codes: ['M8B-B3'],
    },
    {
      given: 'the key does not name the run',
      facts: { lock: { value: { ...lock, key: 'reporter:{platform_run_id}' } } },
      codes: ['M8B-B3'],
    },
    { given: 'somebody holds the lock', facts: { lock: { value: { ...lock, free: false } } }, codes: ['M8B-B3'] },
    {
      given: 'the database does not answer',
      facts: { lock: { unreadable: 'E_DATABASE_UNREACHABLE' } },
      codes: ['M8B-B3'],
    },
  ])('$given: $codes', ({ facts, codes }) => {
    expect(codesFor(reporterReadiness, { ...ready, ...facts })).toEqual(codes);
  });
});

const facts: InputFacts = { inputs: closureInputs, truth: { value: truth } };
const withTruth = (changes: Partial<typeof truth>): Partial<InputFacts> => ({
  truth: { value: { ...truth, ...changes } },
});
const withInputs = (changes: Partial<typeof closureInputs>): Partial<InputFacts> => ({
  inputs: { ...closureInputs, ...changes },
});

describe('the inputs of the closure', () => {
  test.each<{ given: string; changes: Partial<InputFacts>; codes: string[] }>([
    { given: 'all are there and true', changes: {}, codes: [] },
    { given: 'no caught-up verdict', changes: withInputs({ caught_up: unreadable }), codes: ['M8C-B1'] },
    { given: 'no archive summary', changes: withInputs({ archive_summary: unreadable }), codes: ['M8C-B1'] },
    { given: 'no run manifest', changes: withInputs({ run_manifest: unreadable }), codes: ['M8C-B1'] },
    {
      given: 'no receipt summary',
      changes: withInputs({ receipt_summary: unreadable }),
      codes: ['M8C-B1', 'M8C-B2'],
    },
    {
      given: 'offsets of another run',
      changes: withInputs({
        rtdl_offsets: { value: { ...documents.rtdl, platform_run_id: 'platform_20260101T000000Z' } },
      }),
      codes: ['M8C-B2'],
    },
    {
      given: 'more receipts than the summary says',
      changes: withTruth({ receipts: [...truth.receipts, { principal: 'ops', decision: 'ADMIT', count: 1 }] }),
      codes: ['M8C-B2'],
    },
    { given: 'a quarantined record that no summary holds', changes: withTruth({ quarantined: 1 }), codes: ['M8C-B2'] },
    { given: 'an admission without proof', changes: withTruth({ open: 1 }), codes: ['M8C-B2'] },
    { given: 'nothing was admitted', changes: withTruth({ admitted: [] }), codes: ['M8C-B3'] },
    {
      given: 'an admission beyond both ranges',
      changes: withTruth({
        admitted: [{ topic: TOPIC, partition: 0, events: 401, first_offset: 0, last_offset: 400 }],
      }),
      codes: ['M8C-B3'],
    },
    {
      given: 'an admission on a topic that no snapshot has',
      changes: withTruth({
        admitted: [
          ...truth.admitted,
          { topic: 'fp.bus.other.v1', partition: 0, events: 1, first_offset: 0, last_offset: 0 },
        ],
      }),
      codes: ['M8C-B3'],
    },
    {
      given: 'no group consumed anything',
      changes: withInputs({ rtdl_offsets: { value: { ...documents.rtdl, groups: [] } } }),
      codes: ['M8C-B3'],
    },
    {
      given: 'the gate cannot be counted',
      changes: { truth: { unreadable: 'E_DATABASE_UNREACHABLE' } },
      codes: ['M8C-B2', 'M8C-B3'],
    },
  ])('$given: $codes', ({ changes, codes }) => {
    expect(codesFor(inputReadiness, { ...facts, ...changes })).toEqual(codes);
  });
});
