import { digestOf, PlatformError } from '@spine-green/evidence-schemas';
import { namesTruth } from '../../decisions/truth-names.ts';

/** Sigmoid of a line over the raw score. */
interface Calibration {
  readonly kind: 'platt';
  readonly slope: number;
  readonly intercept: number;
}

export interface SchemaMember {
  readonly group: string;
  /** `key.feature`, as the feature plane names it within its group. */
  readonly feature: string;
  readonly transform: 'none' | 'log1p';
  /** Stands for a missing value, before the transform. */
  readonly default: number;
}

/**
 * Nodes of one tree, by index; the root is 0. A node with `feature` -1 is a leaf that adds `value`; any other goes to `left`
 * when the value is at most `value`, else to `right`, and both come after it, so that no tree has a circle.
 */
export interface Tree {
  readonly feature: readonly number[];
  readonly value: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** A model bundle of kind `gbdt` (14, section 2.4). Nothing in it is a row of data. */
export interface ModelBundle {
  /** Digest of everything else. */
  readonly bundle_id: string;
  readonly kind: 'gbdt';
  readonly feature_schema: readonly SchemaMember[];
  readonly parameters: { readonly trees: readonly Tree[] };
  readonly calibration: Calibration;
  readonly trained_at: string;
  readonly training: Readonly<Record<string, unknown>>;
  readonly metrics: Readonly<Record<string, unknown>>;
}

const TREES_MAX = 2_000;
const NODES_MAX = 256;
const FEATURES_MAX = 256;

/**
 * The bundle that a file holds. Throws BUNDLE_FORBIDDEN_FEATURE for one that reads truth (10, law L11), and
 * BUNDLE_INVALID with what is wrong: members, bounds, numbers that are none, a circle, a digest that is not its own, a
 * feature that nobody computes.
 */
export function parseBundle(source: unknown, known: readonly string[]): ModelBundle {
  const bundle = source as ModelBundle;
  const members = listed(bundle?.feature_schema, FEATURES_MAX, 'feature_schema');
  for (const { group, feature } of members) {
    const name = `${group}.${feature}`;
    if (namesTruth(name)) throw new PlatformError('BUNDLE_FORBIDDEN_FEATURE', `it reads ${JSON.stringify(name)}`);
    if (!known.includes(name)) throw invalid(`nobody computes ${JSON.stringify(name)}`);
  }
  if (!members.every((one) => ['none', 'log1p'].includes(one.transform) && Number.isFinite(one.default))) {
    throw invalid('a feature has no default or a transform that is not known');
  }
  if (bundle.kind !== 'gbdt') throw invalid('its kind is not known');
  for (const tree of listed(bundle.parameters?.trees, TREES_MAX, 'trees')) checkTree(tree, members.length);
  const { kind, slope, intercept } = bundle.calibration ?? {};
  if (kind !== 'platt' || !Number.isFinite(slope) || !Number.isFinite(intercept)) throw invalid('it is not calibrated');
  const { bundle_id, ...rest } = bundle;
  if (digestOf(rest) !== bundle_id) throw invalid('its digest is another one than its identifier');
  return bundle;
}

function checkTree(tree: Tree, features: number): void {
  const nodes = listed(tree?.feature, NODES_MAX, 'nodes').length;
  for (const list of [tree.value, tree.left, tree.right]) {
    if (listed(list, NODES_MAX, 'nodes').length !== nodes) throw invalid('a tree has lists of several lengths');
  }
  for (const [place, feature] of tree.feature.entries()) {
    if (!Number.isFinite(tree.value[place])) throw invalid('a value is no number');
    if (feature === -1) continue;
    const isFeature = Number.isInteger(feature) && feature >= 0 && feature < features;
    const goesOn = [tree.left[place], tree.right[place]].every(
      (next) => next !== undefined && Number.isInteger(next) && next > place && next < nodes,
    );
    if (!isFeature || !goesOn) throw invalid('a tree does not lead to a leaf');
  }
}

function listed<T>(list: readonly T[] | undefined, max: number, what: string): readonly T[] {
  const isList: boolean = Array.isArray(list);
  if (list === undefined || !isList || list.length === 0 || list.length > max) {
    throw invalid(`${what} are none or above ${max}`);
  }
  return list;
}

const invalid = (what: string): PlatformError => new PlatformError('BUNDLE_INVALID', what);
