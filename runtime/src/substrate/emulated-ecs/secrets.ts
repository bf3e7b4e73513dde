import { PlatformError } from '@spine-green/evidence-schemas';
import { isJson } from './wire.ts';

const ANSWER_MS_MAX = 10_000;

/** Reads secrets as the agent of ECS does: `valueFrom` is the name or the ARN of a parameter of SSM, decrypted. */
export const secretsOfParameters =
  (endpoint: string, region: string) =>
  (valueFrom: string): Promise<string> =>
    read(endpoint, region, parameterName(valueFrom));

const parameterName = (valueFrom: string): string =>
  /^arn:aws:ssm:[^:]*:[^:]*:parameter(\/.*)$/.exec(valueFrom)?.[1] ?? valueFrom;

async function read(endpoint: string, region: string, name: string): Promise<string> {
  const { ok, answer } = await ask(endpoint, region, name);
  const parameter = isJson(answer) && ok ? answer.Parameter : undefined;
  if (isJson(parameter) && typeof parameter.Value === 'string') return parameter.Value;
  throw new PlatformError('E_PARAMETER_ABSENT', name);
}

async function ask(endpoint: string, region: string, name: string): Promise<{ ok: boolean; answer: unknown }> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AmazonSSM.GetParameter',
        authorization: unsigned(region),
      },
      body: JSON.stringify({ Name: name, WithDecryption: true }),
      signal: AbortSignal.timeout(ANSWER_MS_MAX),
    });
    return { ok: response.ok, answer: await response.json() };
  } catch (error) {
    throw new PlatformError('E_PARAMETERS_UNREADABLE', `${endpoint} did not answer for ${name}`, { cause: error });
  }
}

/** An emulator reads the region here and checks no signature. */
const unsigned = (region: string): string =>
  `AWS4-HMAC-SHA256 Credential=emulated/20260101/${region}/ssm/aws4_request, SignedHeaders=host, Signature=0`;
