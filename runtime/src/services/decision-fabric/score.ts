import type { ModelBundle, Tree } from './bundle.ts';

export interface Scored {
  /** Calibrated probability. */
  readonly score: number;
  /** `group.key.feature` of what was missing and stood for by its default. */
  readonly defaulted: readonly string[];
}

export type Scorer = (values: readonly number[]) => Scored;

/**
 * A pure function of the values, which have the order of `names`. Sums in the order of the trees, so that it gives the
 * same bits everywhere. Throws a bug, not a verdict, when the bundle was not parsed with the same names.
 */
export function scorerOf(bundle: ModelBundle, names: readonly string[]): Scorer {
  const members = bundle.feature_schema.map((member) => {
    const name = `${member.group}.${member.feature}`;
    return { ...member, name, place: names.indexOf(name) };
  });
  const { trees } = bundle.parameters;
  const { slope, intercept } = bundle.calibration;
  const vector = new Float64Array(members.length);
  return (values) => {
    const defaulted: string[] = [];
    for (const [index, { place, name, transform, default: instead }] of members.entries()) {
      let value = values[place] ?? Number.NaN;
      if (Number.isNaN(value)) {
        defaulted.push(name);
        value = instead;
      }
      vector[index] = transform === 'log1p' ? Math.log1p(Math.max(0, value)) : value;
    }
    let raw = 0;
    for (const tree of trees) raw += leafOf(tree, vector);
    return { score: 1 / (1 + Math.exp(-(slope * raw + intercept))), defaulted };
  };
}

function leafOf({ feature, value, left, right }: Tree, vector: Float64Array): number {
  let node = 0;
  for (;;) {
    const which = feature[node] ?? -1;
    const at = value[node] ?? 0;
    if (which < 0) return at;
    node = ((vector[which] ?? 0) <= at ? left[node] : right[node]) ?? 0;
  }
}
