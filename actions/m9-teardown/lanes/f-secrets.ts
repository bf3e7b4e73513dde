import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { demoSecretTargets, isDemoSecret } from '../inventory.ts';

export interface SecretFacts {
  /** Paths that the store lists below the demo tree. */
  readonly remaining: Fact<readonly string[]>;
  /** Paths that were there when the inventory was frozen. */
  readonly frozen: readonly string[];
}

/** Metadata only: nothing is decrypted to prove that it is gone. */
export const secretCleanup = defineLane({
  id: 'M9.F',
  decide: ({ remaining, frozen }: SecretFacts) => ({
    'M9.F-C01': {
      expected: [],
      observed: mapFact(remaining, (paths) => demoSecretTargets().filter((target) => paths.includes(target))),
      fails: isReadable(remaining) ? 'M9F-B1' : 'M9F-B5',
    },
    'M9.F-C02': {
      expected: { not_frozen: [], foreign: [], remaining: [] },
      observed: mapFact(remaining, (paths) => ({
        not_frozen: demoSecretTargets().filter((target) => !frozen.includes(target)),
        foreign: frozen.filter((path) => !isDemoSecret(path)),
        // The targets themselves are the check above.
        remaining: paths.filter((path) => !demoSecretTargets().includes(path)),
      })),
      fails: 'M9F-B4',
    },
  }),
  handover: ({ remaining, frozen }) => ({
    secret_target_matrix: [...new Set([...demoSecretTargets(), ...frozen])].map((path) => ({
      parameter_name: path,
      expected_scope: 'demo_secret_target',
      exists: isReadable(remaining) ? remaining.value.includes(path) : ('unknown' as const),
    })),
  }),
});
