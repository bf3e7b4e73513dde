import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../../cdktf/config/environments.ts';
import { tasksOf } from '../../cdktf/config/tasks.ts';
import { jobsOf, type Step, workflows } from '../workflows/workflow.ts';
import type { Request } from './simulator.ts';
import { devMin } from './synthesised.ts';

/** One operation that an emulated rehearsal asked of AWS, with everybody who asked for it. */
export interface AskedRow extends Request {
  /** An action with its lanes or phases, or a family of tasks. */
  readonly who: readonly string[];
}

export const ASKED_FILE = join(import.meta.dirname, '..', 'fixtures', 'asked-of-aws.jsonl');

export const askedRows = (): readonly AskedRow[] =>
  readFileSync(ASKED_FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AskedRow);

/** Each by itself: `m4-daemons M4.A M4.B` are two. */
export const askersOf = ({ who }: AskedRow): readonly string[] =>
  who.flatMap((one) => {
    const [action = '', ...lanes] = one.split(' ');
    return lanes.length === 0 ? [action] : lanes.map((lane) => `${action} ${lane}`);
  });

/** What makes a network lies in the region, and what changes one or removes it carries our tag. */
const MAKES = /^ec2:Create(Vpc|Subnet|InternetGateway|RouteTable|SecurityGroup|VpcEndpoint|Tags)$/;
const CHANGES = /^(ec2:(?!Describe|Create(?!Route$))|servicediscovery:(Delete|Update))/;

/** A row as AWS would hear it from a stack of the platform in its region. */
export function requestOf({ action, resource, context }: AskedRow): Request {
  const names = namesOf(devMin);
  const more = MAKES.test(action)
    ? { 'aws:RequestedRegion': String(names('AWS_REGION')) }
    : CHANGES.test(action)
      ? { [`aws:ResourceTag/${names('TAG_PROJECT_KEY')}`]: String(names('PROJECT_SLUG')) }
      : {};
  return { action, resource, context: { ...context, ...more } };
}

/** A row by each of its askers. */
export const singleRows = (row: AskedRow): readonly string[] =>
  askersOf(row).map((who) => `${who} ${row.action} ${row.resource} ${JSON.stringify(row.context ?? {})}`);

const TAKES_ROLE = './.github/actions/aws-role';
const OWN = './actions/';
/** What an action leaves that was torn off, in the hook behind the job. */
const ENDS_LANE = 'lane-end';

/** Under which roles each action works, by itself and its lane or phase, as the steps of every workflow say it. */
export function rolesOfAskers(): ReadonlyMap<string, ReadonlySet<string>> {
  const roles = new Map<string, Set<string>>();
  const note = (who: string, role: string): void => void roles.set(who, (roles.get(who) ?? new Set()).add(role));
  for (const [, { env = {}, steps = [] }] of workflows.flatMap(jobsOf)) {
    let role: string | undefined;
    const lanes: string[] = [];
    for (const step of steps) {
      if (step.uses === TAKES_ROLE) role = String(step.with?.role);
      const who = askerIn(step);
      if (role === undefined || who === undefined) continue;
      note(who, role);
      const lane = step.with?.lane;
      if (typeof lane === 'string' && lane !== 'close') lanes.push(lane);
    }
    // The hook of an action runs behind all steps, under what the last of them left, unless that is taken away before.
    const left = env.AWS_SKIP_CLEANUP_STEP === 'true' && role !== undefined ? role : 'no role';
    for (const lane of lanes) note(`${ENDS_LANE} ${lane}`, left);
  }
  for (const { name, role } of tasksOf(devMin)) note(name, String(namesOf(devMin)(role)));
  return roles;
}

function askerIn({ uses = '', run = '', with: given = {} }: Step): string | undefined {
  const [, program] = /npm run --silent ([a-z:-]+)/.exec(run) ?? [];
  if (program !== undefined) return program;
  if (!uses.startsWith(OWN)) return undefined;
  const part = given.lane ?? given.phase;
  // Of a phase that its dispatch names.
  const known = typeof part === 'string' && !part.startsWith('$');
  return [uses.slice(OWN.length), ...(known ? [part] : [])].join(' ');
}
