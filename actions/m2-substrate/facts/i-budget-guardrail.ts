import { type HandleInputs, handle, PlatformError, resolveHandles } from '@spine-green/evidence-schemas';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { RESOURCE_KINDS, type Resource } from '@spine-green/runtime/substrate/posture/port';
import { isOwned } from '@spine-green/runtime/substrate/posture/residuals';
import { fact, observe } from '../../lib/checks/fact.ts';
import { type CostSources, monthOf, readBudget, readMonth } from '../../lib/cost/facts.ts';
import { platformOwner } from '../../lib/posture/owner.ts';
import { FOOTGUNS, readLogGroups, readResiduals, readServices } from '../../lib/posture/readings.ts';
import { retentionDays } from '../../lib/rules/bucket-lifecycle.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { planDestroy } from '../../lib/terraform/destroy-preflight.ts';
import { terraformOf } from '../../lib/terraform/open-stack.ts';
import type { BudgetGuardrailFacts, ToldBudget } from '../lanes/i-budget-guardrail.ts';
import { imageVariable } from './d-demo-apply.ts';
import { readTeardownInputs } from './teardown-workflow.ts';

type Place = Pick<CostSources, 'posture' | 'account' | 'owner'>;

/** Reads what guards the cost of the month, and what a destroy would do, before anything runs. */
export async function gatherBudgetGuardrail(
  context: Pick<LaneContext, 'session' | 'ledger' | 'handleInputs'>,
): Promise<BudgetGuardrailFacts> {
  const { session, handleInputs } = context;
  const { config } = session;
  if (config.substrate === 'embedded') throw new PlatformError('E_POSTURE_UNREADABLE', 'nothing here is billed');
  const place = { posture: await session.posture(), account: config.account_id, owner: platformOwner() };
  const now = nowUtc(session.clock);
  return {
    channel: channelOf(handleInputs),
    budget: await observe(() => readToldBudget(place)),
    month: await observe(() => readMonth(place.posture, monthOf(now).month)),
    footguns: await readResiduals(fact(place), FOOTGUNS),
    services: await observe(() => readServices(session.compute())),
    logGroups: await observe(() => readLogGroups(place)),
    resources: await observe(() => readOwned(place)),
    today: now.slice(0, 10),
    lifecycles: await observe(() => readLifecycles(place)),
    confluent: await observe(() => planDestroy(terraformOf(config, handle('TF_STACK_CONFLUENT_DIR')))),
    demo: await observe(async () =>
      planDestroy(terraformOf(config, handle('TF_STACK_DEMO_DIR'), await imageVariable(context))),
    ),
    teardownInputs: await observe(() => readTeardownInputs(context)),
  };
}

/** Whether the address resolves, never the address: it is somebody's. */
function channelOf(inputs: HandleInputs): BudgetGuardrailFacts['channel'] {
  const concrete = (key: 'ALERT_CHANNEL_MODE' | 'ALERT_EMAIL_ADDRESS' | 'SNS_TOPIC_ARN'): string | null => {
    const [row] = resolveHandles([key], inputs);
    return row?.resolved === true && typeof row.value_or_locator === 'string' ? row.value_or_locator : null;
  };
  const mode = concrete('ALERT_CHANNEL_MODE');
  const address = concrete(mode === 'sns' ? 'SNS_TOPIC_ARN' : 'ALERT_EMAIL_ADDRESS');
  return { mode, address: address === null ? null : 'resolved' };
}

async function readToldBudget(place: Place): Promise<ToldBudget | null> {
  const budget = await readBudget(place);
  if (budget === null) return null;
  const notifications: ToldBudget['notifications'][number][] = [];
  for (const one of budget.notifications) {
    const subscribers = await place.posture.countSubscribers(place.account, handle('AWS_BUDGET_NAME'), one);
    notifications.push({ ...one, subscribers });
  }
  return { ...budget, notifications };
}

/** Everything of the platform that any service tells. The heartbeat is written by tasks and is of no stack. */
async function readOwned({ posture, owner }: Place): Promise<readonly Resource[]> {
  const found: Resource[] = [];
  for (const kind of RESOURCE_KINDS) found.push(...(await posture.list(kind)));
  const heartbeat = handle('HEARTBEAT_PARAM_PATH');
  return found.filter((one) => isOwned(one, owner) && one.name !== heartbeat);
}

async function readLifecycles({ posture }: Place) {
  const found: [string, Awaited<ReturnType<typeof posture.lifecycle>>][] = [];
  for (const bucket of Object.keys(retentionDays())) found.push([bucket, await posture.lifecycle(bucket)]);
  return Object.fromEntries(found);
}
