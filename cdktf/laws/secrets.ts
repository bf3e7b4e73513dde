import { breach, type LawFault, type LawJudge } from './law.ts';
import { addressOf, type Output, type Plan, type Resource } from './plan.ts';

type Breach = Omit<LawFault, 'law'>;

/** Attributes that hold a secret wherever they are. */
const SECRET_ATTRIBUTE =
  /\b(confluent_api_key\.[\w-]+\.secret|[\w.-]+\.(value|value_wo|password|password_wo|secret_string))\b/;
/** Arguments in which a secret would be kept in the state. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  aws_ssm_parameter: ['value', 'insecure_value'],
  aws_db_instance: ['password'],
};
/** Reads what another stack knows, its secrets included. */
const READERS = /^(terraform_remote_state|aws_ssm_parameters?(_by_path)?|aws_secretsmanager_secret_version)$/;

/** No secret in an output that says it, none in a state, none across stacks. */
export const judgeSecrets: LawJudge = (plan) => {
  const names = secretVariables(plan);
  return [
    ...plan.outputs.filter(({ sensitive }) => !sensitive).flatMap((output) => outputFault(output, names)),
    ...plan.resources.flatMap(keptFault),
    ...plan.data.filter(({ type }) => READERS.test(type)).map((data) => breach(data, 'reads across stacks')),
    ...plan.variables
      .filter(({ name, attributes }) => SECRET_NAME.test(name) && attributes.ephemeral !== true)
      .map(({ stack, name }) => ({ address: `${stack}: var.${name}`, fault: 'would be in plan and state' })),
  ];
};

const SECRET_NAME = /(password|secret|seed)$/;

const secretVariables = ({ variables }: Plan): readonly string[] =>
  variables
    .filter(({ attributes }) => attributes.sensitive === true || attributes.ephemeral === true)
    .map(({ name }) => name);

function outputFault({ stack, name, value }: Output, secretNames: readonly string[]): readonly Breach[] {
  const text = JSON.stringify(value);
  const names = new RegExp(`\\bvar\\.(${secretNames.join('|')})\\b`);
  const tells = SECRET_ATTRIBUTE.test(text) || (secretNames.length > 0 && names.test(text));
  return tells ? [{ address: `${stack}: output.${name}`, fault: 'tells a secret' }] : [];
}

const keptFault = (resource: Resource): readonly Breach[] =>
  (KEPT[resource.type] ?? [])
    .filter((name) => resource.attributes[name] !== undefined)
    .map((name) => ({ address: addressOf(resource), fault: `keeps ${name} in the state` }));
