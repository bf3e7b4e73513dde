import { resolveHandles } from '@spine-green/evidence-schemas';
import { type ExitFacts, type RiskRegister, substrateExit } from '../../../actions/m2-substrate/lanes/j-exit.ts';
import { HEX, laneRows } from '../../support/decided-lane.ts';
import { packReady, passedPhase, sourceOf } from '../../support/shared-rows.ts';

const KEY = 'evidence/embedded/substrate/m2_20261122T101500Z/m3_handoff_pack.json';
const nothing: RiskRegister = { blockers: [], drift: [], waivers: [] };
const verdict = passedPhase('M2', 'M2.J');
const [first, ...rest] = verdict.sources;
const facts: ExitFacts = {
  verdict,
  missingEvidence: { value: [] },
  rows: resolveHandles(['AWS_REGION']),
  register: { value: nothing },
  pack: { ...packReady('M2'), verdict: { unreadable: 'own' }, scenarioRunId: { value: null } },
};
const waiver = (expires_at_utc: string) => ({
  item: 'M2.A m2_20261122T101500Z',
  residual_risk: 'the closure took 700 s',
  expires_at_utc,
});
const registered = (changed: Partial<RiskRegister>): ExitFacts => ({
  ...facts,
  register: { value: { ...nothing, ...changed } },
});
const failed = sourceOf(first?.lane ?? '', {
  blockers: [{ code: 'M2A-B1', check_ids: ['M2.A-C01'], message: 'test', closure_criteria: 'test' }],
});

/** With the pack there all the same, so that one check stands alone; a pack that is withheld fails its own. */
const alone = { pack: { value: { key: KEY, version_id: '1', sha256: HEX } } };
const withheld = (id: string, code: string) => ({ [id]: code, 'M2.J-C05': 'M2J-B5' });

export const rows = [
  laneRows(substrateExit, {
    passing: [
      { given: 'every lane passed and nothing open', facts },
      { given: 'the same where nothing may rest', facts, context: { substrate: 'emulated' as const } },
      {
        given: 'a blocker of an earlier attempt of this lane',
        facts: registered({ blockers: [{ phase: 'M2', lane: 'M2.J', code: 'M2J-B2' }] }),
      },
      {
        given: 'a waiver in force',
        facts: registered({ waivers: [waiver('2026-11-23T00:00:00.000000Z')] }),
      },
    ],
    failing: [
      {
        given: 'a lane whose checks do not pass',
        facts: {
          ...facts,
          verdict: {
            ...verdict,
            sources: [{ lane: first?.lane ?? '', snapshot: { unreadable: 'E' }, ref: undefined }, ...rest],
          },
        },
        written: alone,
        fails: { 'M2.J-C01': 'M2J-B1' },
      },
      {
        given: 'a planned lane where nothing may rest',
        facts: { ...facts, verdict: { ...verdict, sources: rest, planned: [first?.lane ?? ''] } },
        context: { substrate: 'emulated' as const },
        fails: { 'M2.J-C01': 'M2J-B1', 'M2.J-C05': 'M2J-B5' },
      },
      {
        given: 'evidence that is not there',
        facts: { ...facts, missingEvidence: { value: ['topic_readiness_snapshot.json'] } },
        written: alone,
        fails: { 'M2.J-C02': 'M2J-B2' },
      },
      {
        given: 'evidence that cannot be looked for',
        facts: { ...facts, missingEvidence: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        fails: withheld('M2.J-C02', 'M2J-B2'),
      },
      {
        given: 'an open handle of the next phase',
        facts: { ...facts, rows: resolveHandles(['RDS_ENDPOINT']) },
        written: alone,
        fails: { 'M2.J-C03': 'M2J-B3' },
      },
      {
        given: 'a blocker that an earlier phase left open',
        facts: registered({ blockers: [{ phase: 'M1', lane: 'M1.C', code: 'M1C-B1' }] }),
        written: alone,
        fails: { 'M2.J-C04': 'M2J-B4' },
      },
      {
        given: 'an open drift',
        facts: registered({ drift: [{ phase: 'M2', class: 'DS-I4' }] }),
        fails: withheld('M2.J-C04', 'M2J-B4'),
      },
      {
        given: 'a waiver whose time is over',
        facts: registered({ waivers: [waiver('2026-11-22T10:15:02.000000Z')] }),
        fails: withheld('M2.J-C04', 'M2J-B4'),
      },
      {
        given: 'a register that cannot be read',
        facts: { ...facts, register: { unreadable: 'E_LEDGER_CHAIN_BROKEN' } },
        fails: withheld('M2.J-C04', 'M2J-B4'),
      },
      {
        given: 'a blocker in a snapshot of the phase',
        facts: { ...facts, verdict: { ...verdict, sources: [failed, ...rest] } },
        fails: { 'M2.J-C01': 'M2J-B1', 'M2.J-C04': 'M2J-B4', 'M2.J-C05': 'M2J-B5' },
      },
      {
        given: 'an object of the pack that cannot be read',
        facts: { ...facts, pack: { ...facts.pack, unreadable: ['secret_surface_check'] } },
        fails: { 'M2.J-C05': 'M2J-B5' },
      },
      {
        given: 'a pack that the store refuses',
        facts,
        written: { pack: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        fails: { 'M2.J-C05': 'M2J-B5' },
      },
    ],
  }),
];
