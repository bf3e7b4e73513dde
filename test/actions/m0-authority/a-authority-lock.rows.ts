import { type AuthorityFacts, authorityLock } from '../../../actions/m0-authority/lanes/a-authority-lock.ts';
import { laneRows } from '../../support/decided-lane.ts';

const LIST = [
  { rank: 1, id: 'plan', sha256: '1'.repeat(64) },
  { rank: 2, id: 'decisions', sha256: '2'.repeat(64) },
];
/** Digest of the list above, computed with another implementation. */
const LIST_SHA256 = 'fa72bf2f2a594ce7ed3f1e0c74dd1dbb456549cb180c26abdf222d222d49e0b1';
const range = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}${n + 1}`);

const PROTOCOL = {
  classes: [...range('DS-S', 9), ...range('DS-M', 2)],
  raised: ['class', 'impact', 'severity', 'evidence'],
  resolved: ['class', 'resolution', 'refs', 'stale_lanes'],
  resolutions: ['REVERTED', 'REPINNED'],
  answers: ['a lane over open drift: E_DRIFT_OPEN'],
};

const facts: AuthorityFacts = {
  list: { value: LIST },
  committed: { value: 'same' },
  pinnedOrder: { value: ['plan', 'decisions'] },
  pinnedSpec: { value: { version: 'v0', sha256: LIST_SHA256 } },
  scope: { value: '{}' },
  roadmap: { value: [] },
  pinnedProtocol: { value: PROTOCOL },
  drift: { value: PROTOCOL },
  operatorOnly: { value: ['PHASE_ACTIVATED'] },
};
const list = (given: string, changed: Partial<AuthorityFacts>, context = {}) => ({
  given,
  facts: { ...facts, ...changed },
  context,
  fails: { 'M0.A-C01': 'M0A-B1' },
});
const protocol = (given: string, changed: Partial<typeof PROTOCOL>, pinned = PROTOCOL) => ({
  given,
  facts: { ...facts, pinnedProtocol: { value: pinned }, drift: { value: { ...PROTOCOL, ...changed } } },
  fails: { 'M0.A-C02': 'M0A-B2' },
});

export const rows = [
  laneRows(authorityLock, {
    passing: [
      { given: 'the list that the operator pinned', facts },
      {
        given: 'a list that nobody has committed, in a rehearsal',
        facts: { ...facts, committed: { value: 'differs' } },
      },
      { given: 'a checkout without a repository', facts: { ...facts, committed: { value: 'no_repository' } } },
      { given: 'a committed list on dev_min', facts, context: { substrate: 'dev_min' } },
    ],
    failing: [
      list('a list that cannot be read', { list: { unreadable: 'E_SCHEMA_INVALID' } }),
      list('an entry at another digest', {
        list: { value: [LIST[0], { ...LIST[1], sha256: '3'.repeat(64) }] as never },
      }),
      list('another order than the pinned one', { pinnedOrder: { value: ['decisions', 'plan'] } }),
      list('an entry that nobody pinned', { pinnedOrder: { value: ['plan'] } }),
      list('two entries of one rank', {
        list: { value: LIST.map((one) => ({ ...one, rank: 1 })) },
        pinnedSpec: {
          value: { version: 'v0', sha256: 'c16f92d525b7e8e3a1750dbb19d16866d50175313ed21cff4d3a49cad01a1555' },
        },
      }),
      list('an order that is not pinned', { pinnedOrder: { unreadable: 'E_DECISION_INCOMPLETE' } }),
      list('a specification that is not pinned', { pinnedSpec: { unreadable: 'E_DECISION_INCOMPLETE' } }),
      list('an uncommitted list on dev_min', { committed: { value: 'differs' } }, { substrate: 'dev_min' }),
      list('a repository that git does not read', { committed: { unreadable: 'E_GIT_UNREADABLE' } }),
      list('an uncommitted list on emulated', { committed: { value: 'no_repository' } }, { substrate: 'emulated' }),
      protocol('a class that the ledger does not know', { classes: PROTOCOL.classes.slice(1) }),
      protocol('a class that nobody pinned', { classes: [...PROTOCOL.classes, 'DS-X1'] }),
      protocol('drift that is raised without its impact', { raised: ['class', 'severity', 'evidence'] }),
      protocol('drift that is resolved without marking lanes', { resolved: ['class', 'resolution', 'refs'] }),
      protocol('a third way to resolve drift', { resolutions: ['REVERTED', 'REPINNED', 'IGNORED'] }),
      protocol('a ledger that starts lanes over open drift', { answers: ['a lane over open drift: accepted'] }),
      protocol('another protocol than the one that was pinned', {}, { ...PROTOCOL, resolutions: ['REVERTED'] }),
      {
        given: 'a protocol that nobody pinned',
        facts: { ...facts, pinnedProtocol: { unreadable: 'E_DECISION_INCOMPLETE' } },
        fails: { 'M0.A-C02': 'M0A-B2' },
      },
      {
        given: 'a schema of the ledger that cannot be read',
        facts: { ...facts, drift: { unreadable: 'E_LOCAL_FILE_UNUSABLE' } },
        fails: { 'M0.A-C02': 'M0A-B2' },
      },
    ],
  }),
];
