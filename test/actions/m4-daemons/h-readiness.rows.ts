import { mapFact } from '../../../actions/lib/checks/fact.ts';
import { type ReadinessFacts, readinessPublication } from '../../../actions/m4-daemons/lanes/h-readiness.ts';
import { HEX, laneRows } from '../../support/decided-lane.ts';
import { ARCHIVE, IG, MAP } from './running.ts';

const ref = { key: 'evidence/x.json', version_id: 'v1', sha256: HEX };
const facts: ReadinessFacts = {
  map: { value: MAP },
  services: { value: [IG, ARCHIVE] },
  steadyTasks: { value: ['embedded:task/f-archive/1', 'embedded:task/f-ig/1'] },
  anchors: { value: { m4_b: ref, m4_f: ref, m4_g: ref } },
  runScopeKey: 'REQUIRED_PLATFORM_RUN_ID',
  expiresAtPolicy: { value: 'every_ephemeral_resource_expires' },
  session: {
    value: {
      demo_start_utc: '2026-11-22T10:00:00.000000Z',
      demo_end_utc: null,
      kafka_cluster_id: 'cluster',
      db_resource_id: 'database',
      bucket_map: { oracle: 'o', archive: 'a', quarantine: 'q', evidence: 'e' },
      expires_at: '2026-11-23',
    },
  },
};

export const rows = [
  laneRows(readinessPublication, {
    passing: [{ given: 'a row for each service of the map', facts }],
    failing: [
      {
        given: 'a service of the map that is gone',
        facts: { ...facts, services: { value: [IG] }, steadyTasks: { value: ['embedded:task/f-ig/1'] } },
        fails: { 'M4.H-C01': 'M4H-B1' },
      },
      {
        given: 'other tasks than were watched',
        facts: { ...facts, steadyTasks: { value: ['embedded:task/f-ig/0', 'embedded:task/f-archive/1'] } },
        fails: { 'M4.H-C01': 'M4H-B4' },
      },
      {
        given: 'a bring-up that cannot be read',
        facts: { ...facts, steadyTasks: { unreadable: 'E_HANDOVER_UNREADABLE' } },
        fails: { 'M4.H-C01': 'M4H-B1' },
      },
      {
        given: 'a source without a recorded snapshot',
        facts: { ...facts, anchors: { unreadable: 'E_EVIDENCE_MISSING' } },
        fails: { 'M4.H-C01': 'M4H-B1' },
      },
      {
        given: 'a store that keeps another publication than it was given',
        facts,
        written: { ready: { value: ref } },
        fails: { 'M4.H-C01': 'M4H-B1' },
      },
      {
        given: 'a stack that is not up',
        facts: { ...facts, session: { unreadable: 'E_STACK_ABSENT' } },
        fails: { 'M4.H-C01': 'M4H-B1' },
      },
      {
        given: 'a stack whose last day is over',
        facts: { ...facts, session: mapFact(facts.session, (stack) => ({ ...stack, expires_at: '2026-11-21' })) },
        fails: { 'M4.H-C01': 'M4H-B1' },
      },
      {
        given: 'another policy than the one that its last day shows',
        facts: { ...facts, expiresAtPolicy: { value: 'nothing_expires' } },
        fails: { 'M4.H-C01': 'M4H-B1' },
      },
      {
        given: 'a policy that was not decided',
        facts: { ...facts, expiresAtPolicy: { value: null } },
        fails: { 'M4.H-C01': 'M4H-B1' },
      },
      {
        given: 'services that cannot be described',
        facts: { ...facts, services: { unreadable: 'E_COMPUTE_UNREACHABLE' } },
        fails: { 'M4.H-C01': 'M4H-B1' },
      },
      {
        given: 'a readiness that the store does not keep',
        facts,
        written: { ready: { unreadable: 'E_OBJECT_MOVED' } },
        fails: { 'M4.H-C01': 'M4H-B1' },
      },
      {
        given: 'a session that another writer replaced',
        facts,
        written: { session: { value: ref } },
        fails: { 'M4.H-C01': 'M4H-B1' },
      },
    ],
  }),
];
