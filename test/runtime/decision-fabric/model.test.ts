import { digestOf } from '@spine-green/evidence-schemas';
import { type ModelBundle, parseBundle } from '@spine-green/runtime/services/decision-fabric/bundle';
import { scorerOf } from '@spine-green/runtime/services/decision-fabric/score';
import { FEATURE_NAMES } from '@spine-green/runtime/services/feature-plane/step';
import { describe, expect, it } from 'vitest';
import shipped from '../../../runtime/src/policies/model_bundle.json' with { type: 'json' };

/** The same by definition: a tree as nested choices, a vector as names. */
function plainScorer(bundle: ModelBundle): (values: ReadonlyMap<string, number>) => number {
  const trees = bundle.parameters.trees.map((tree) =>
    tree.feature.map((feature, at) => ({
      feature,
      value: tree.value[at] ?? Number.NaN,
      next: [tree.left[at] ?? -1, tree.right[at] ?? -1],
    })),
  );
  const { slope, intercept } = bundle.calibration;
  return (values) => {
    const inputs = bundle.feature_schema.map(
      ({ group, feature, default: instead }) => values.get(`${group}.${feature}`) ?? instead,
    );
    const walk = (nodes: (typeof trees)[number], node: number): number => {
      const here = nodes[node];
      if (here === undefined) throw new Error(`no node ${node}`);
      if (here.feature === -1) return here.value;
      const goesRight = (inputs[here.feature] ?? Number.NaN) > here.value;
      return walk(nodes, here.next[Number(goesRight)] ?? -1);
    };
    const raw = trees.map((nodes) => walk(nodes, 0)).reduce((sum, leaf) => sum + leaf, 0);
    return 1 / (1 + Math.exp(-(slope * raw + intercept)));
  };
}

/** mulberry32: the same numbers on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const bundle = parseBundle(shipped, FEATURE_NAMES);
const wanted = bundle.feature_schema.map(({ group, feature }) => `${group}.${feature}`);

describe('the shipped bundle', () => {
  it('scores 10,000 seeded vectors to the bit as the plain reading of it does', { timeout: 120_000 }, () => {
    const score = scorerOf(bundle, FEATURE_NAMES);
    const plainScore = plainScorer(bundle);
    const random = seeded(20_180_808);
    const thresholds = bundle.parameters.trees.flatMap((tree) => tree.value.filter((_, at) => tree.feature[at] !== -1));
    const seen = new Set<number>();
    for (let vector = 0; vector < 10_000; vector += 1) {
      const values = new Map<string, number>();
      for (const name of wanted) {
        const kind = random();
        if (kind < 0.1) continue;
        const near = thresholds[Math.floor(random() * thresholds.length)] ?? 0;
        values.set(name, kind < 0.5 ? near : random() * 10 ** Math.floor(random() * 5 - 1));
      }
      const result = score(FEATURE_NAMES.map((name) => values.get(name) ?? Number.NaN));
      expect(Object.is(result.score, plainScore(values))).toBe(true);
      expect(result.defaulted).toEqual(wanted.filter((name) => !values.has(name)));
      seen.add(result.score);
    }
    expect(seen.size).toBeGreaterThan(5_000);
  });

  it('reads no truth, and confirmed fraud only as fed back', () => {
    expect(wanted.filter((name) => /fraud|campaign|truth/.test(name))).toEqual([]);
    expect(wanted.some((name) => name.startsWith('label_feedback.'))).toBe(true);
  });
});

describe('a bundle is refused', () => {
  const resealed = (changes: object): object => {
    const { bundle_id: _, ...rest } = { ...shipped, ...changes };
    return { bundle_id: digestOf(rest), ...rest };
  };
  const member = { group: 'core_features', feature: 'flow_id.amount', transform: 'none', default: 0 };
  const withTree = (tree: object): object => resealed({ parameters: { trees: [tree] } });
  const leaf = { feature: [-1], value: [1], left: [0], right: [0] };

  it.each([
    { given: 'another digest', bundle: { ...shipped, trained_at: 'never' }, code: 'BUNDLE_INVALID' },
    {
      given: 'fraud_flag as a feature',
      bundle: resealed({ feature_schema: [{ ...member, feature: 'flow_id.fraud_flag' }] }),
      code: 'BUNDLE_FORBIDDEN_FEATURE',
    },
    {
      given: 'campaign_id as a feature',
      bundle: resealed({ feature_schema: [{ ...member, feature: 'flow_id.campaign_id' }] }),
      code: 'BUNDLE_FORBIDDEN_FEATURE',
    },
    {
      given: 'a feature that nobody computes',
      bundle: resealed({ feature_schema: [{ ...member, feature: 'flow_id.mood' }] }),
      code: 'BUNDLE_INVALID',
    },
    {
      given: 'a feature without a default',
      bundle: resealed({ feature_schema: [{ ...member, default: null }] }),
      code: 'BUNDLE_INVALID',
    },
    { given: 'a leaf that is no number', bundle: withTree({ ...leaf, value: [null] }), code: 'BUNDLE_INVALID' },
    {
      given: 'a tree that goes in a circle',
      bundle: withTree({ feature: [0, 0], value: [1, 1], left: [1, 0], right: [1, 0] }),
      code: 'BUNDLE_INVALID',
    },
    {
      given: 'a tree that leads nowhere',
      bundle: withTree({ feature: [0], value: [1], left: [1], right: [1] }),
      code: 'BUNDLE_INVALID',
    },
    { given: 'no tree', bundle: resealed({ parameters: { trees: [] } }), code: 'BUNDLE_INVALID' },
    {
      given: 'more trees than there may be',
      bundle: resealed({ parameters: { trees: Array.from({ length: 2_001 }, () => leaf) } }),
      code: 'BUNDLE_INVALID',
    },
    { given: 'another kind', bundle: resealed({ kind: 'oracle' }), code: 'BUNDLE_INVALID' },
    { given: 'no calibration', bundle: resealed({ calibration: null }), code: 'BUNDLE_INVALID' },
    { given: 'nothing', bundle: undefined, code: 'BUNDLE_INVALID' },
  ])('with $given: $code', ({ bundle: given, code }) => {
    expect(() => parseBundle(given, FEATURE_NAMES)).toThrow(code);
  });

  it('a tree of one leaf is a bundle', () => {
    expect(scorerOf(parseBundle(withTree(leaf), FEATURE_NAMES), FEATURE_NAMES)([]).score).toBeGreaterThan(0);
  });
});
