import { check } from '../../lib/checks/check.ts';
import { type Fact, mapFact, observe } from '../../lib/checks/fact.ts';
import { plainLane } from '../../lib/run/lane.ts';
import { frozenInventory } from '../frozen.ts';
import { canonicalSecretTargets } from '../inventory.ts';

interface SecretFacts {
  readonly remaining: Fact<readonly string[]>;
  readonly frozen: readonly string[];
}

/** Metadata only: nothing is decrypted to prove that it is gone. */
export const secretCleanup = plainLane<SecretFacts>({
  id: 'M9.F',
  gather: async (context) => ({
    remaining: await observe(async () => (await context.session.parameters.describe('/')).map(({ path }) => path)),
    frozen: (await frozenInventory(context)).destroy.secrets,
  }),
  decide: ({ remaining, frozen }) => [
    check('M9.F-C01', {
      expected: [],
      observed: mapFact(remaining, (paths) => canonicalSecretTargets().filter((target) => paths.includes(target))),
      fails: 'value' in remaining ? 'M9F-B1' : 'M9F-B5',
    }),
    check('M9.F-C02', {
      expected: { not_frozen: [], remaining: [] },
      observed: mapFact(remaining, (paths) => ({
        not_frozen: canonicalSecretTargets().filter((target) => !frozen.includes(target)),
        remaining: paths,
      })),
      fails: 'M9F-B4',
    }),
  ],
  payload: ({ remaining, frozen }) => ({
    secret_target_matrix: frozen.map((path) => ({
      parameter_name: path,
      expected_scope: 'demo_secret_target',
      exists: 'value' in remaining ? remaining.value.includes(path) : null,
    })),
  }),
});
