import { parseJson } from '@spine-green/evidence-schemas';
import { DAEMONS, JOBS } from '@spine-green/runtime/catalog';
import { namesOf } from '../config/environments.ts';
import { breach, type LawContext, type LawFault, type LawJudge } from './law.ts';
import type { Plan, Resource } from './plan.ts';

const MODES: ReadonlySet<string> = new Set([...DAEMONS, ...JOBS].map(({ mode }) => mode));

interface Container {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly entryPoint?: readonly string[];
}

/** Every container is the one image by its digest and starts a mode of it; nothing stands in for either. */
export const judgeImages: LawJudge = (plan, context) => [
  ...plan.resources
    .filter(({ type }) => type === 'aws_ecs_task_definition')
    .flatMap((resource) => containerFaults(resource, context).map((fault) => breach(resource, fault))),
  ...fallbacks(plan),
];

function containerFaults({ attributes }: Resource, { environment }: LawContext): readonly string[] {
  const containers = containersIn(attributes);
  const names = namesOf(environment);
  const image = new RegExp(
    `^[0-9]{12}\\.dkr\\.ecr\\.${names('AWS_REGION')}\\.amazonaws\\.com/${names('ECR_REPO_NAME')}@sha256:[0-9a-f]{64}$`,
  );
  return containers.flatMap((container) => [
    ...(image.test(container.image ?? '') ? [] : ['is not the one image by its digest']),
    ...(isMode(container) ? [] : ['starts no mode of the image']),
  ]);
}

const containersIn = ({ container_definitions }: Resource['attributes']): readonly Container[] =>
  parseJson(String(container_definitions), 'E_SCHEMA_INVALID', 'container_definitions') as readonly Container[];

/** The mode and nothing more: no shell, no program of its own, no argument that would make it another thing. */
const isMode = ({ command = [], entryPoint }: Container): boolean =>
  entryPoint === undefined && command.length === 1 && MODES.has(command[0] ?? '');

const fallbacks = ({ variables }: Plan): readonly Omit<LawFault, 'law'>[] =>
  variables
    .filter(({ attributes }) => 'default' in attributes)
    .map(({ stack, name }) => ({ address: `${stack}: var.${name}`, fault: 'has a default' }));
