import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, type Step, workflows } from './workflow.ts';

/** Facts of lanes as their sources tell them: what starts Terraform, and what is looked for in the environment. */
const FACTS = globSync('actions/m*/facts/*.ts', { cwd: root })
  .sort()
  .map((path) => ({
    phase: path.split('/')[1]?.split('-')[0] ?? '',
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }));

const STARTS = /\b(?:terraformOf|openStack|openTerraform|tearDown)\(/;
const LOOKED_FOR = /'(CONFLUENT_[A-Z_]+)'(?=[^;]*findSecretVariable)/g;

interface OfLane {
  readonly lane: string;
  readonly texts: readonly string[];
}

/** A lane is its file of facts with the files of its room that this one names. */
const LANES: readonly OfLane[] = FACTS.flatMap(({ phase, path, text }) => {
  const letter = /^([a-z])-/.exec(basename(path))?.[1];
  if (letter === undefined) return [];
  const beside = FACTS.filter(
    (other) => dirname(other.path) === dirname(path) && !/^[a-z]-/.test(basename(other.path)),
  );
  const named = beside.filter((other) => text.includes(`'./${basename(other.path)}'`));
  return [{ lane: `${phase}-${letter}`, texts: [text, ...named.map((other) => other.text)] }];
});

const stepsOfLane = (lane: string): readonly Step[] => {
  const phase = lane.split('-')[0] ?? '';
  return workflows.find(({ file }) => file.startsWith(`${phase}-`))?.jobs[lane]?.steps ?? [];
};
const roleBeforeLane = (steps: readonly Step[]): unknown =>
  steps[steps.findIndex(({ id }) => id === 'lane') - 1]?.with?.role;

describe('the job of a lane', () => {
  const starting = LANES.filter(({ texts }) => texts.some((text) => STARTS.test(text))).map(({ lane }) => lane);

  it('finds Terraform where its facts start it, and nowhere else', () => {
    const equipped = LANES.filter(({ lane }) =>
      stepsOfLane(lane).some(({ uses }) => uses === './.github/actions/terraform'),
    ).map(({ lane }) => lane);
    expect(starting).toContain('m2-d');
    expect(starting).toContain('m9-d');
    expect(equipped).toEqual(starting);
  });

  it.each(starting)('%s works there under the role of an apply, with the account in a variable', (lane) => {
    const steps = stepsOfLane(lane);
    expect(roleBeforeLane(steps)).toBe('fraud-platform-dev-min-ci-terraform-apply');
    expect(steps.find(({ id }) => id === 'lane')?.env).toHaveProperty('TF_VAR_aws_account_id');
  });

  it('is given the secrets for which its facts look, and no others', () => {
    const looked = LANES.map(({ lane, texts }) => ({
      lane,
      names: texts.flatMap((text) => [...text.matchAll(LOOKED_FOR)].map(([, name = '']) => name)).sort(),
    })).filter(({ names }) => names.length > 0);
    const given = LANES.map(({ lane }) => ({
      lane,
      names: Object.keys(stepsOfLane(lane).find(({ id }) => id === 'lane')?.env ?? {})
        .filter((name) => name.startsWith('CONFLUENT_'))
        .sort(),
    })).filter(({ names }) => names.length > 0);
    // Terraform itself looks for the keys of the bus, where it plans how the stack of the bus goes.
    const planned = { lane: 'm2-i', names: ['CONFLUENT_CLOUD_API_KEY', 'CONFLUENT_CLOUD_API_SECRET'] };
    expect(given).toEqual([planned, ...looked]);
    expect(looked.map(({ lane }) => lane)).toEqual(['m9-e', 'm9-g']);
  });
});
