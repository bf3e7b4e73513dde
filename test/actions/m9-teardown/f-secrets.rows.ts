import { type SecretFacts, secretCleanup } from '../../../actions/m9-teardown/lanes/f-secrets.ts';
import { laneRows } from '../../support/decided-lane.ts';
import { destroySet } from './frozen.ts';

const facts: SecretFacts = { remaining: { value: [] }, frozen: destroySet.secrets };
const [first, ...rest] = destroySet.secrets;

export const rows = [
  laneRows(secretCleanup, {
    passing: [{ given: 'an empty tree', facts }],
    failing: [
      {
        given: 'a target that is left',
        facts: { ...facts, remaining: { value: ['/fraud-platform/dev_min/db/password'] } },
        fails: { 'M9.F-C01': 'M9F-B1' },
      },
      {
        given: 'a store that refuses the query',
        facts: { ...facts, remaining: { unreadable: 'E_PARAMETERS_UNREADABLE' } },
        fails: { 'M9.F-C01': 'M9F-B5', 'M9.F-C02': 'M9F-B4' },
      },
      {
        given: 'another parameter below the tree',
        facts: { ...facts, remaining: { value: ['/fraud-platform/dev_min/ig/api_key/wsp'] } },
        fails: { 'M9.F-C02': 'M9F-B4' },
      },
      {
        given: `a target that nobody froze (${first})`,
        facts: { ...facts, frozen: rest },
        fails: { 'M9.F-C02': 'M9F-B4' },
      },
      {
        given: 'a frozen path that is no target',
        facts: { ...facts, frozen: [...facts.frozen, '/fraud-platform/core/signing_key'] },
        fails: { 'M9.F-C02': 'M9F-B4' },
      },
    ],
  }),
];
