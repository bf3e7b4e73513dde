import {
  type EvidenceKeyOptions,
  type EvidencePlace,
  evidenceKey,
  evidencePrefix,
  isPlatformError,
} from '@spine-green/evidence-schemas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const platform_run_id = 'platform_20261122T101500Z';
const run: EvidencePlace = { family: 'run', platform_run_id };
const control = (execution_id: string): EvidencePlace => ({ family: 'run_control', env: 'dev_min', execution_id });
const m7 = control('m7_20261122T120000Z');
const ledger: EvidencePlace = { family: 'ledger', env: 'embedded' };

/** Places that only outside data could name. */
const foreign = (place: Record<string, string>): EvidencePlace => place as unknown as EvidencePlace;

describe('evidence keys', () => {
  test.each<{ place: EvidencePlace; name: string; key: string; options?: EvidenceKeyOptions }>([
    { place: run, name: 'run.json', key: `evidence/runs/${platform_run_id}/run.json` },
    {
      place: { family: 'run', platform_run_id: `${platform_run_id}_01` },
      name: 'run_completed.json',
      key: `evidence/runs/${platform_run_id}_01/run_completed.json`,
    },
    {
      place: run,
      name: 'P(-1)/packaging_provenance.json',
      key: `evidence/runs/${platform_run_id}/P(-1)/packaging_provenance.json`,
    },
    { place: run, name: 'P12/phase_evidence.json', key: `evidence/runs/${platform_run_id}/P12/phase_evidence.json` },
    {
      place: run,
      name: 'ingest/receipt_summary.json',
      key: `evidence/runs/${platform_run_id}/ingest/receipt_summary.json`,
    },
    {
      place: run,
      name: `wsp/ready_runs/${'ab'.repeat(32)}.jsonl`,
      key: `evidence/runs/${platform_run_id}/wsp/ready_runs/${'ab'.repeat(32)}.jsonl`,
    },
    {
      place: run,
      name: 'ig/receipts/segment=20261122T1015-0001.jsonl.zst',
      key: `evidence/runs/${platform_run_id}/ig/receipts/segment=20261122T1015-0001.jsonl.zst`,
    },
    {
      place: run,
      name: 'obs/reporter_lock/20261122T101500Z_reporter-1_ACQUIRED.json',
      key: `evidence/runs/${platform_run_id}/obs/reporter_lock/20261122T101500Z_reporter-1_ACQUIRED.json`,
    },
    {
      place: run,
      name: 'm10/m10_d_incident_drill_snapshot.json',
      options: { failedAttempt: 2 },
      key: `evidence/runs/${platform_run_id}/m10/m10_d_incident_drill_snapshot_attempt2_fail.json`,
    },
    {
      place: m7,
      name: 'm7_c_rtdl_caught_up_snapshot.json',
      key: 'evidence/dev_min/run_control/m7_20261122T120000Z/m7_c_rtdl_caught_up_snapshot.json',
    },
    {
      place: m7,
      name: 'm7_c_rtdl_caught_up_snapshot.json',
      options: { failedAttempt: 1 },
      key: 'evidence/dev_min/run_control/m7_20261122T120000Z/m7_c_rtdl_caught_up_snapshot_attempt1_fail.json',
    },
    {
      place: control('m3_20261122T101400Z'),
      name: 'm3_c_config_payload.canonical.json',
      key: 'evidence/dev_min/run_control/m3_20261122T101400Z/m3_c_config_payload.canonical.json',
    },
    {
      place: control('m3_20261122T101400Z'),
      name: 'm3_c_config_payload.canonical.json',
      options: { attempt: 2 },
      key: 'evidence/dev_min/run_control/m3_20261122T101400Z/m3_c_config_payload_attempt2.canonical.json',
    },
    {
      place: control('m3_20261122T101400Z'),
      name: 'm3_c_config_payload.json',
      options: { attempt: 1 },
      key: 'evidence/dev_min/run_control/m3_20261122T101400Z/m3_c_config_payload.json',
    },
    {
      place: { family: 'packaging', env: 'emulated', execution_id: 'm1_20261122T083000Z' },
      name: 'packaging_provenance.json',
      key: 'evidence/emulated/packaging/m1_20261122T083000Z/P(-1)/packaging_provenance.json',
    },
    {
      place: { family: 'substrate', env: 'embedded', execution_id: 'm2_20261122T090000Z' },
      name: 'no_nat_check.json',
      key: 'evidence/embedded/substrate/m2_20261122T090000Z/no_nat_check.json',
    },
    {
      place: { family: 'infra_guard', env: 'dev_min', execution_id: 'idle_guard_20261122T180000Z' },
      name: 'idle_guard_snapshot.json',
      key: 'evidence/dev_min/infra_guard/idle_guard_20261122T180000Z/idle_guard_snapshot.json',
    },
    { place: ledger, name: 'events/00000042.json', key: 'evidence/embedded/ledger/events/00000042.json' },
    { place: ledger, name: 'state.json', key: 'evidence/embedded/ledger/state.json' },
    {
      place: { family: 'archive', platform_run_id },
      name: 'topic=fp.bus.traffic.fraud.v1/partition=0/segment=0-9999.jsonl.zst',
      key: `archive/${platform_run_id}/events/topic=fp.bus.traffic.fraud.v1/partition=0/segment=0-9999.jsonl.zst`,
    },
    {
      place: { family: 'quarantine', platform_run_id },
      name: `payloads/${'ab'.repeat(16)}.json`,
      key: `quarantine/${platform_run_id}/payloads/${'ab'.repeat(16)}.json`,
    },
  ])('$key', ({ place, name, key, options }) => {
    expect(evidenceKey(place, name, options)).toBe(key);
    expect(key.startsWith(evidencePrefix(place))).toBe(true);
  });

  test.each<{ given: string; place: EvidencePlace; name: string; options?: EvidenceKeyOptions }>([
    {
      given: 'a run id in lower case',
      place: { family: 'run', platform_run_id: 'platform_20261122T101500z' },
      name: 'run.json',
    },
    { given: 'a wildcard run id', place: { family: 'run', platform_run_id: '*' }, name: 'run.json' },
    {
      given: 'a run id with a line feed',
      place: { family: 'run', platform_run_id: `${platform_run_id}\n` },
      name: 'run.json',
    },
    { given: 'N/A as a run', place: { family: 'run', platform_run_id: 'N/A' }, name: 'run.json' },
    { given: 'an unknown family', place: foreign({ family: 'scratch', env: 'embedded' }), name: 'a.json' },
    { given: 'an unknown substrate', place: foreign({ family: 'ledger', env: 'local' }), name: 'state.json' },
    {
      given: 'packaging outside M1',
      place: { family: 'packaging', env: 'dev_min', execution_id: 'm2_20261122T090000Z' },
      name: 'a.json',
    },
    { given: 'run control of M1', place: control('m1_20261122T083000Z'), name: 'a.json' },
    { given: 'run control of M11', place: control('m11_20261122T083000Z'), name: 'a.json' },
    { given: 'an execution id with a slash', place: control('m7_20261122T120000Z/..'), name: 'a.json' },
    { given: 'an empty name', place: run, name: '' },
    { given: 'an absolute name', place: run, name: '/run.json' },
    { given: 'a parent segment', place: run, name: '../run.json' },
    { given: 'a dot segment', place: run, name: 'obs/./run_report.json' },
    { given: 'an empty segment', place: run, name: 'obs//run_report.json' },
    { given: 'a folder', place: run, name: 'obs/' },
    { given: 'a space', place: run, name: 'run report.json' },
    { given: 'an upper-case name', place: run, name: 'Run.json' },
    { given: 'a percent-encoded phase', place: run, name: 'P%28-1%29/packaging_provenance.json' },
    { given: 'a phase that does not exist', place: run, name: 'P13/phase_evidence.json' },
    { given: 'a control character', place: run, name: 'run\u0000.json' },
    { given: 'a name beyond ASCII', place: run, name: 'rün.json' },
    { given: 'no extension', place: run, name: 'run' },
    { given: 'a foreign extension', place: run, name: 'run.html' },
    { given: 'a double extension', place: run, name: 'run.json.json' },
    { given: 'a name of 300 characters', place: run, name: `${'a'.repeat(300)}.json` },
    { given: 'a key above 1024 bytes', place: run, name: `${`${'a'.repeat(100)}/`.repeat(10)}run.json` },
    { given: 'a ledger event of seven digits', place: ledger, name: 'events/0000042.json' },
    { given: 'another ledger object', place: ledger, name: 'status.json' },
    { given: 'a quarantine folder of its own', place: { family: 'quarantine', platform_run_id }, name: 'other/a.json' },
    { given: 'attempt 0', place: m7, name: 'a.json', options: { failedAttempt: 0 } },
    { given: 'attempt 1.5', place: m7, name: 'a.json', options: { failedAttempt: 1.5 } },
    { given: 'attempt 1000', place: m7, name: 'a.json', options: { failedAttempt: 1000 } },
    { given: 'a failed attempt of a list', place: m7, name: 'a.jsonl', options: { failedAttempt: 1 } },
    { given: 'a failed attempt in the ledger', place: ledger, name: 'state.json', options: { failedAttempt: 1 } },
  ])('refuses $given', ({ place, name, options }) => {
    expect(refusal(() => evidenceKey(place, name, options))).toBe('E_EVIDENCE_KEY_INVALID');
  });

  test('stay below their prefix whatever the name is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('..', '.', 'obs', 'a.json', ''))),
        (parts) => {
          const name = parts.join('/');
          const key = keyOrUndefined(run, name);
          if (key === undefined) return;
          expect(key).toBe(evidencePrefix(run) + name);
          expect(key.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..')).toBe(true);
          expect(key).toMatch(/^[\x21-\x7e]+$/);
        },
      ),
    );
  });

  test('that are refused quote at most 128 characters of the name, escaped', () => {
    const error = thrown(() => evidenceKey(run, `${'\u0007'}${'x'.repeat(5000)}.json`));
    expect(error.message).toContain('\\u0007');
    expect(error.message.length).toBeLessThan(256);
  });
});

function keyOrUndefined(place: EvidencePlace, name: string): string | undefined {
  try {
    return evidenceKey(place, name);
  } catch (error) {
    if (isPlatformError(error, 'E_EVIDENCE_KEY_INVALID')) return undefined;
    throw error;
  }
}

function thrown(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}

const refusal = (act: () => unknown): string | undefined => {
  const error = thrown(act);
  return isPlatformError(error) ? error.code : undefined;
};
