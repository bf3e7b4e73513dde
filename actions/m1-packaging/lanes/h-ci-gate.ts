import type { ImageIncludeV1 } from '@spine-green/evidence-schemas/documents/image_include.v1';
import { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';
import { check } from '../../lib/checks/check.ts';
import { type Fact, fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { executionKey, readAt } from '../../lib/run/evidence.ts';
import { plainLane } from '../../lib/run/lane.ts';
import { dockerfileFaults } from '../dockerfile.ts';
import { readImageInclude } from '../image.ts';
import { provenanceFaults, staticCredentials } from '../provenance.ts';
import { scanText } from '../scan.ts';

interface GateFacts {
  readonly positive: Fact<readonly string[]>;
  readonly accepted: Fact<readonly string[]>;
}

/** The validators refuse each planted fault before anything relies on their yes (01, M1.H). */
export const ciGate = plainLane<GateFacts>({
  id: 'M1.H',
  gather: async (context) => {
    const key = executionKey(context, 'packaging_provenance.json');
    const provenance = await observe(async () => (await readAt(context, key, PackagingProvenanceV1.parse)).document);
    const include = await observe(async () => (await readImageInclude()).include);
    return {
      positive: mapFact(provenance, provenanceFaults),
      accepted:
        isReadable(provenance) && isReadable(include)
          ? fact(acceptedFaults(provenance.value, include.value))
          : provenanceOr(provenance, include),
    };
  },
  decide: ({ positive, accepted }) => [
    check('M1.H-C01', { expected: [], observed: positive, fails: 'M1H-B1' }),
    check('M1.H-C02', { expected: [], observed: accepted, fails: 'M1H-B2' }),
  ],
});

const provenanceOr = (provenance: Fact<object>, include: Fact<object>): Fact<readonly string[]> => ({
  unreadable: isReadable(provenance) ? (isReadable(include) ? '' : include.unreadable) : provenance.unreadable,
});

/** Names of the negative cases that a validator let through. */
export function acceptedFaults(provenance: object, include: ImageIncludeV1): readonly string[] {
  const { image_digest: _digest, ...withoutDigest } = provenance as Record<string, unknown>;
  const { git_sha: _sha, ...withoutSha } = provenance as Record<string, unknown>;
  // Put together here, so that no scanner of this repository takes the planted value for a real one.
  const planted = `key = ${'AKIA'}${'ABCDEFGHIJKLMNOP'}`;
  const cases: readonly (readonly [string, number])[] = [
    ['static credentials supplied', staticCredentials(['PATH', 'AWS_ACCESS_KEY_ID']).length],
    ['Dockerfile missing', dockerfileFaults(undefined, include).length],
    ['digest missing', provenanceFaults(withoutDigest).length],
    ['digest malformed', provenanceFaults({ ...provenance, image_digest: 'sha256:latest' }).length],
    ['provenance field missing', provenanceFaults(withoutSha).length],
    ['secret planted in the context', scanText('planted.txt', planted).length],
  ];
  return cases.filter(([, faults]) => faults === 0).map(([name]) => name);
}
