import { describe, expect, test } from 'vitest';
import { otherDigests } from '../../../actions/m3-run-pinning/facts/other-digests.ts';
import { runConfiguration, runUniqueFields } from '../../../actions/m3-run-pinning/run-configuration.ts';
import { CANONICAL, DIGESTS, PAYLOAD } from './pinned-payload.ts';

const { schema: _schema, phase_id: _phase, ...members } = PAYLOAD;
const parts = { ...members, run_config_digest: 'c'.repeat(64) };
const configuration = runConfiguration(parts);

describe('the configuration of a run', () => {
  test('has the bytes and digests that a program of another language finds', () => {
    expect(configuration.canonical).toBe(CANONICAL);
    expect({
      config_digest: configuration.configDigest,
      scenario_config_digest: configuration.scenarioConfigDigest,
      run_equivalence_key: configuration.runEquivalenceKey,
      scenario_run_id: configuration.scenarioRunId,
    }).toEqual(DIGESTS);
  });

  test('shares its scenario with another run, and its digest with none', () => {
    const later = runConfiguration({
      ...parts,
      platform_run_id: 'platform_20270101T000000Z',
      written_at_utc: '2027-01-01T00:00:00.000000Z',
    });
    expect(later.scenarioRunId).toBe(DIGESTS.scenario_run_id);
    expect(later.configDigest).not.toBe(DIGESTS.config_digest);
  });

  test('has another scenario with another policy', () => {
    const other = runConfiguration({ ...parts, policies: { class_map: '7'.repeat(64) } });
    expect(other.scenarioRunId).not.toBe(DIGESTS.scenario_run_id);
  });

  test.each([
    { given: 'a name', changes: { started_at: 'x' }, found: ['started_at'] },
    {
      given: 'the run id in a value',
      changes: { oracle_input_manifest_uri: `s3://oracle/${PAYLOAD.platform_run_id}/x.json` },
      found: ['oracle_input_manifest_uri'],
    },
    {
      given: 'the id of any other run in a value',
      changes: { oracle_required_output_ids: ['platform_20270101T000000Z'] },
      found: ['oracle_required_output_ids'],
    },
  ])('is seen to be unique to its run by $given', ({ changes, found }) => {
    const equivalence = { ...PAYLOAD.scenario_equivalence, ...changes };
    expect(runUniqueFields({ ...PAYLOAD, scenario_equivalence: equivalence })).toEqual(found);
  });

  test('is digested by the second program from the payload alone, whatever the order of its members', () => {
    const reversed = Object.fromEntries(Object.entries(PAYLOAD).reverse());
    expect(otherDigests(reversed)).toEqual(DIGESTS);
  });
});
