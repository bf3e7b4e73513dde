import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CostLine, estimateCost } from '../../cdktf/cost/estimate.ts';
import { metersOf } from '../../cdktf/cost/meters.ts';
import { PRICED_REGION, PRICES } from '../../cdktf/cost/prices.ts';
import { PHASE_SECONDS } from '../../cdktf/cost/usage.ts';
import type { Resource } from '../../cdktf/laws/plan.ts';
import { attributesOf, changedPlan, plan } from './synthesised.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ONE_RUN = { profile: 'dev_min', runsPerMonth: 1 } as const;

const resource = (type: string, attributes: Resource['attributes'], id = 'one'): Resource => ({
  stack: 'demo',
  type,
  id,
  attributes,
});
const quantity = (lines: readonly CostLine[], phase: string, price: string) =>
  lines.find((one) => one.phase === phase && one.price === price)?.quantity;

describe('what the committed stacks would cost', () => {
  it('prices every resource of every stack, in the region in which they are', () => {
    expect(() => metersOf(plan.resources)).not.toThrow();
    const regions = plan.resources.flatMap(({ attributes }) => JSON.stringify(attributes).match(/eu-[a-z]+-\d/g) ?? []);
    expect([...new Set(regions), PRICED_REGION]).toEqual(['eu-west-2', 'Europe (London)']);
  });

  it('counts a task of each service from M4 to M9, and each job once', () => {
    const services = plan.resources.filter(({ type }) => type === 'aws_ecs_service').length;
    const tasks = plan.resources.filter(({ type }) => type === 'aws_ecs_task_definition').length;
    const { lines } = estimateCost(plan.resources, ONE_RUN);
    expect(quantity(lines, 'M3', 'public_ipv4')).toBeUndefined();
    expect(quantity(lines, 'M4', 'public_ipv4')).toBeCloseTo((services * 7500) / 3600);
    expect(quantity(lines, 'M5', 'public_ipv4')).toBeCloseTo((services * 12_000) / 3600 + (tasks - services));
  });

  it('is a month of what stays and so many runs, each the sum of its lines', () => {
    const [once, four] = [1, 4].map((runsPerMonth) =>
      estimateCost(plan.resources, { profile: 'dev_min', runsPerMonth }),
    );
    const total = once?.lines.reduce((sum, { usd }) => sum + usd, 0);
    expect(once?.monthUsd).toBeCloseTo(total ?? Number.NaN);
    expect(four?.monthUsd).toBeCloseTo((once?.runUsd ?? Number.NaN) * 4 + (once?.standingUsd ?? Number.NaN));
  });

  it('takes the hours of each phase from the budgets of its lanes', () => {
    const budgets = globSync('actions/m*/phase.json', { cwd: ROOT }).map((file) => {
      const { plan_phase, lanes } = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as {
        plan_phase: string;
        lanes: { budget_seconds: number }[];
      };
      return [plan_phase, lanes.reduce((sum, { budget_seconds }) => sum + budget_seconds, 0)] as const;
    });
    expect(PHASE_SECONDS).toEqual(Object.fromEntries(budgets.filter(([phase]) => phase in PHASE_SECONDS)));
    expect(
      budgets
        .map(([phase]) => phase)
        .filter((phase) => !(phase in PHASE_SECONDS))
        .sort(),
    ).toEqual(['M0', 'M1']);
  });
});

describe('a bill by hand', () => {
  const task = resource('aws_ecs_task_definition', { cpu: '512', memory: '2048' }, 'task_ig');
  const service = resource('aws_ecs_service', {
    task_definition: '${aws_ecs_task_definition.task_ig.arn}',
    network_configuration: { assign_public_ip: true },
  });

  it('charges a service for its processors, memory and address', () => {
    // M4: 7,500 s are 2.0833 h of half a processor, 2 GB and one address.
    const { lines } = estimateCost([task, service], ONE_RUN);
    const usd = lines.filter(({ phase }) => phase === 'M4').reduce((sum, one) => sum + one.usd, 0);
    expect(usd).toBeCloseTo((7500 / 3600) * (0.5 * 0.04656 + 2 * 0.00511 + 0.005), 10);
  });

  it('charges no address when a service has none', () => {
    const inside = resource('aws_ecs_service', {
      ...service.attributes,
      network_configuration: { assign_public_ip: false },
    });
    expect(metersOf([task, inside]).map(({ price }) => price)).toEqual(['task_vcpu', 'task_memory']);
  });

  it('charges scratch space beyond what is free', () => {
    const sorting = resource('aws_ecs_task_definition', {
      cpu: '1024',
      memory: '8192',
      ephemeral_storage: { size_in_gib: 200 },
    });
    expect(metersOf([sorting]).find(({ price }) => price === 'task_scratch')).toMatchObject({
      units: 180,
      turns: 'once per run',
    });
  });

  it('charges a database in two zones twice', () => {
    const attributes = { instance_class: 'db.t4g.micro', allocated_storage: 20, storage_type: 'gp3' };
    expect(metersOf([resource('aws_db_instance', attributes)]).map(({ units }) => units)).toEqual([1, 20]);
    expect(
      metersOf([resource('aws_db_instance', { ...attributes, multi_az: true })]).map(({ units }) => units),
    ).toEqual([2, 40]);
  });

  it('bills the bus by the hour that has begun', () => {
    const cluster = resource('confluent_kafka_cluster', { basic: [{}] });
    expect(quantity(estimateCost([cluster], ONE_RUN).lines, 'M3', 'bus_capacity')).toBe(1);
    expect(quantity(estimateCost([cluster], ONE_RUN).lines, 'M4', 'bus_capacity')).toBe(3);
  });

  it('charges an interface endpoint in each of its zones and a gateway endpoint nothing', () => {
    const endpoint = (attributes: Resource['attributes']) => metersOf([resource('aws_vpc_endpoint', attributes)]);
    expect(endpoint({ vpc_endpoint_type: 'Gateway' })).toEqual([]);
    expect(endpoint({ vpc_endpoint_type: 'Interface', subnet_ids: ['a', 'b'] })).toMatchObject([{ units: 2 }]);
    expect(endpoint({})).toMatchObject([{ price: 'interface_endpoint', units: 1 }]);
  });
});

describe('what has no price', () => {
  const rows = [
    { what: 'a NAT gateway', made: resource('aws_nat_gateway', {}), said: /aws_nat_gateway\.one: nothing says/ },
    { what: 'a load balancer', made: resource('aws_lb', {}), said: /aws_lb/ },
    {
      what: 'a database of another class',
      made: resource('aws_db_instance', {
        instance_class: 'db.r7g.16xlarge',
        allocated_storage: 1,
        storage_type: 'gp3',
      }),
      said: /class db\.r7g\.16xlarge/,
    },
    {
      what: 'a database on provisioned IOPS',
      made: resource('aws_db_instance', {
        instance_class: 'db.t4g.micro',
        allocated_storage: 100,
        storage_type: 'io2',
      }),
      said: /storage 100 of io2/,
    },
    { what: 'a table with provisioned throughput', made: resource('aws_dynamodb_table', {}), said: /billing mode/ },
    { what: 'an advanced parameter', made: resource('aws_ssm_parameter', { tier: 'Advanced' }), said: /tier Advanced/ },
    { what: 'a dedicated cluster', made: resource('confluent_kafka_cluster', { dedicated: [{}] }), said: /not Basic/ },
    { what: 'a task without a size', made: resource('aws_ecs_task_definition', {}), said: /without a size/ },
  ];

  it.each(rows)('$what stops the estimate', ({ made, said }) => {
    expect(() => metersOf([made])).toThrow(expect.objectContaining({ code: 'E_COST_UNPRICED' }));
    expect(() => metersOf([made])).toThrow(said);
  });

  it('is found in a stack to which somebody added it', () => {
    const added = changedPlan((stacks) => {
      stacks.demo.resource.aws_nat_gateway = { way_out: { subnet_id: 's' } };
    });
    expect(() => estimateCost(added.resources, ONE_RUN)).toThrow(expect.objectContaining({ code: 'E_COST_UNPRICED' }));
  });

  it('and a dearer stack costs more', () => {
    const dearer = changedPlan((stacks) => {
      attributesOf(stacks.demo, 'aws_db_instance', 'database').instance_class = 'db.t4g.large';
    });
    const [now, then] = [plan, dearer].map(({ resources }) => estimateCost(resources, ONE_RUN).runUsd);
    const hours = Object.entries(PHASE_SECONDS).reduce((sum, [phase, s]) => sum + (phase === 'M10' ? 0 : s), 0) / 3600;
    expect((then ?? 0) - (now ?? 0)).toBeCloseTo(hours * (PRICES.t4g_large.usd - PRICES.t4g_micro.usd));
  });
});

describe('npm run cost:estimate', () => {
  const estimate = (...args: string[]) =>
    spawnSync(process.execPath, ['start.mjs', 'cdktf/cost/main.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

  it('says what a run costs by phase, within the budget', () => {
    const { status, stdout } = estimate();
    expect(status).toBe(0);
    for (const phase of ['M2', 'M9', 'month', 'a run'])
      expect(stdout).toMatch(new RegExp(`^${phase} +\\d+\\.\\d\\d`, 'm'));
  });

  it('says what it counted and refuses a month that reaches the stop of the budget', () => {
    const { status, stdout, stderr } = estimate('--runs', '9', '--json');
    const { monthUsd } = JSON.parse(stdout) as { monthUsd: number };
    expect(monthUsd).toBeGreaterThan(28);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^E_COST_OVER_BUDGET: 9 times dev_min/),
    });
  });
});
