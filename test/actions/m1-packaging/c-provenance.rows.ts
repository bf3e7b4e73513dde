import { type BuildRunFacts, provenance } from '../../../actions/m1-packaging/lanes/c-provenance.ts';
import { HEX, IMAGE, laneRows } from '../../support/decided-lane.ts';

const SHA = 'd'.repeat(40);
const OTHER = `sha256:${'e'.repeat(64)}`;
const LANES = { 'M1.A': 'PASS', 'M1.B': 'PASS', 'M1.D': 'PASS', 'M1.F': 'PASS', 'M1.H': 'PASS', 'M1.I': 'PASS' };

const permit = { lanes: LANES, go_covers_push: true, go_expired: false, open_drift: [] as readonly string[] };
const facts: BuildRunFacts = {
  permit: { value: permit },
  candidate: { candidate_digest: IMAGE, image_tag: `git-${SHA}` },
  built: { value: { digest: IMAGE, sourceSha256: HEX, completedAtUtc: '2026-11-22T10:15:01.500000Z' } },
  name: { value: { tag: `git-${SHA}`, git_sha: SHA } },
  taken: { value: null },
  includeSha256: { value: HEX },
  repository: 'dir:registry',
  pushed: { value: IMAGE },
  resolved: { value: IMAGE },
  steps: [],
  tools: { node: '24.21.0' },
  runMembers: { value: ['image_tag', 'image_digest', 'source_sha256', 'image_reference_mode', 'git_sha'] },
};
const sources: Partial<BuildRunFacts> = {
  candidate: { candidate_digest: IMAGE, image_tag: `src-${HEX}` },
  name: { value: { tag: `src-${HEX}`, git_sha: null } },
  runMembers: { value: ['image_tag', 'image_digest', 'source_sha256', 'image_reference_mode'] },
};
const noPermit = (given: string, changed: Partial<typeof permit>) => ({
  given,
  facts: { ...facts, permit: { value: { ...permit, ...changed } } },
  fails: { 'M1.C-C04': 'M1C-B4' },
});

export const rows = [
  laneRows(provenance, {
    passing: [
      { given: 'an image of a commit', facts },
      { given: 'an image of sources that are no commit', facts: { ...facts, ...sources } },
      { given: 'an image that was pushed before', facts: { ...facts, taken: { value: IMAGE } } },
    ],
    failing: [
      {
        given: 'a provenance whose tag names another commit than it says',
        facts: { ...facts, name: { value: { tag: `git-${'e'.repeat(40)}`, git_sha: SHA } } },
        fails: { 'M1.C-C01': 'M1C-B1' },
      },
      {
        given: 'a provenance that the store does not take',
        facts,
        written: { provenance: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        fails: { 'M1.C-C01': 'M1C-B1', 'M1.C-C03': 'M1C-B3' },
      },
      {
        given: 'a build that gives another image',
        facts: {
          ...facts,
          built: { value: { digest: OTHER, sourceSha256: HEX, completedAtUtc: '2026-11-22T10:15:01.500000Z' } },
        },
        fails: { 'M1.C-C02': 'M1C-B2' },
      },
      {
        given: 'a registry that reports another digest for the push',
        facts: { ...facts, pushed: { value: OTHER } },
        fails: { 'M1.C-C02': 'M1C-B2' },
      },
      {
        given: 'a registry that resolves the tag to another digest',
        facts: { ...facts, resolved: { value: OTHER } },
        fails: { 'M1.C-C02': 'M1C-B2' },
      },
      {
        given: 'a push that was withheld',
        facts: {
          ...facts,
          pushed: { unreadable: 'nothing was pushed' },
          resolved: { unreadable: 'nothing was pushed' },
        },
        fails: { 'M1.C-C01': 'M1C-B1', 'M1.C-C02': 'M1C-B2', 'M1.C-C03': 'M1C-B3' },
      },
      {
        given: 'a run.json that will ask for more',
        facts: { ...facts, runMembers: { value: ['image_tag', 'image_size'] } },
        fails: { 'M1.C-C03': 'M1C-B3' },
      },
      {
        given: 'a schema of run.json that cannot be read',
        facts: { ...facts, runMembers: { unreadable: 'ENOENT' } },
        fails: { 'M1.C-C03': 'M1C-B3' },
      },
      noPermit('a candidate whose contract did not hold', { lanes: { ...LANES, 'M1.A': 'FAIL' } }),
      noPermit('modes that were not tried again since the candidate changed', { lanes: { ...LANES, 'M1.B': 'STALE' } }),
      noPermit('a security lane that did not pass', { lanes: { ...LANES, 'M1.D': 'FAIL' } }),
      noPermit('a driver that nobody looked at', { lanes: { ...LANES, 'M1.F': 'NOT_RUN' } }),
      noPermit('a gate validation that is stale', { lanes: { ...LANES, 'M1.H': 'STALE' } }),
      noPermit('readiness that was not stated', { lanes: { ...LANES, 'M1.I': 'NOT_RUN' } }),
      noPermit('no build-go', { go_covers_push: false }),
      noPermit('a build-go that has expired', { go_expired: true }),
      noPermit('open drift', { open_drift: ['DS-M2'] }),
      {
        given: 'a ledger that cannot be read',
        facts: { ...facts, permit: { unreadable: 'E_LEDGER_CHAIN_BROKEN' } },
        fails: { 'M1.C-C04': 'M1C-B4' },
      },
    ],
  }),
];
