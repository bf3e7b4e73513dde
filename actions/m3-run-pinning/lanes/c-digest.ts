import { spawnSync } from 'node:child_process';
import { canonicalJson, findSecrets } from '@spine-green/evidence-schemas';
import { RunConfigPayloadV1 } from '@spine-green/evidence-schemas/documents/run_config_payload.v1';
import { check } from '../../lib/checks/check.ts';
import { type Fact, fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import type { EvidenceRef } from '../../lib/run/documents.ts';
import { createAt, executionKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { buildRunConfiguration, type RunConfiguration, runUniqueFields } from '../run-config.ts';

interface DigestFacts {
  readonly configuration: Fact<RunConfiguration>;
  readonly stored: Fact<readonly EvidenceRef[]>;
  readonly otherDigest: Fact<string>;
}

export const configDigest = plainLane<DigestFacts>({
  id: 'M3.C',
  gather: async (context) => {
    const configuration = await observe(() => buildRunConfiguration(context));
    const stored = await observe(() => store(context, configuration));
    const otherDigest = await observe(() => independentDigest(configuration));
    return { configuration, stored, otherDigest };
  },
  decide: ({ configuration, stored, otherDigest }) => [
    check('M3.C-C01', {
      expected: [],
      observed: mapFact(configuration, ({ payload }) =>
        Object.entries(payload)
          .filter(([, value]) => value === '' || value === undefined)
          .map(([name]) => name),
      ),
      fails: 'M3C-B1',
    }),
    check('M3.C-C02', {
      expected: [],
      observed: mapFact(configuration, ({ payload }) => uncanonical(payload)),
      fails: 'M3C-B2',
    }),
    check('M3.C-C03', { expected: 'sha256', observed: fact('sha256'), fails: 'M3C-B3' }),
    check('M3.C-C04', {
      expected: isReadable(configuration) ? configuration.value.configDigest : null,
      observed: otherDigest,
      fails: 'M3C-B4',
    }),
    check('M3.C-C05', {
      expected: '^sha256:[0-9a-f]{64}$',
      observed: mapFact(configuration, ({ payload }) => payload.image.image_digest),
      passes: (digest) => /^sha256:[0-9a-f]{64}$/.test(digest),
      fails: 'M3C-B5',
    }),
    check('M3.C-C06', {
      expected: { secrets: [], copies: 2 },
      observed: secretsAndCopies(configuration, stored),
      fails: isReadable(stored) ? 'M3C-B6' : 'M3C-B8',
    }),
    check('M3.C-C07', {
      expected: [],
      observed: mapFact(configuration, ({ payload }) => runUniqueFields(payload)),
      fails: 'M3C-B1',
    }),
  ],
  payload: ({ configuration, stored }) =>
    isReadable(configuration)
      ? {
          config_digest_algo: 'sha256',
          config_digest: configuration.value.configDigest,
          scenario_config_digest: configuration.value.scenarioConfigDigest,
          run_config_digest: configuration.value.runConfigDigest,
          run_equivalence_key: configuration.value.runEquivalenceKey,
          scenario_run_id: configuration.value.scenarioRunId,
          image_digest: configuration.value.payload.image.image_digest,
          payload_refs: isReadable(stored) ? stored.value : [],
        }
      : {},
});

/** The document as people read it and the exact bytes that were digested; evidence is canonical, so both are equal. */
async function store(context: LaneContext, configuration: Fact<RunConfiguration>): Promise<readonly EvidenceRef[]> {
  if (!isReadable(configuration)) throw new Error(configuration.unreadable);
  const names = ['m3_c_config_payload.json', 'm3_c_config_payload.canonical.json'];
  return Promise.all(
    names.map((name) =>
      createAt(context, executionKey(context, name), RunConfigPayloadV1, configuration.value.payload),
    ),
  );
}

function secretsAndCopies(configuration: DigestFacts['configuration'], stored: DigestFacts['stored']) {
  if (!isReadable(configuration)) return configuration;
  if (!isReadable(stored)) return stored;
  const secrets = findSecrets(configuration.value.payload, { secrets: [] }).map(({ rule }) => rule);
  return fact({ secrets, copies: stored.value.length });
}

/** What `json_sorted_keys_v1` does not allow: numbers with a fraction or an exponent (01, M3.C-C02). */
function uncanonical(value: unknown, path = '$'): readonly string[] {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => uncanonical(member, `${path}.${name}`));
}

/** Another implementation in another process: sorted copies through JSON.stringify, which shares no code with ours. */
const OTHER_IMPLEMENTATION = `
const sorted = (v) => Array.isArray(v) ? v.map(sorted)
  : v && typeof v === 'object' ? Object.fromEntries(Object.keys(v).sort().map((k) => [k, sorted(v[k])])) : v;
let text = '';
process.stdin.on('data', (part) => { text += part; }).on('end', () => {
  const canonical = JSON.stringify(sorted(JSON.parse(text)));
  process.stdout.write(require('node:crypto').createHash('sha256').update(canonical).digest('hex'));
});`;

function independentDigest(configuration: Fact<RunConfiguration>): string {
  if (!isReadable(configuration)) throw new Error(configuration.unreadable);
  const child = spawnSync(process.execPath, ['--eval', OTHER_IMPLEMENTATION], {
    input: JSON.stringify(JSON.parse(canonicalJson(configuration.value.payload)), null, 1),
    encoding: 'utf8',
    env: {},
    timeout: 30_000,
  });
  if (child.status !== 0) throw new Error(`the second process ended with ${child.status ?? 'a signal'}`);
  return child.stdout;
}
