import { ECRClient } from '@aws-sdk/client-ecr';
import { PlatformError } from '@spine-green/evidence-schemas';
import { type AwsBounds, awsClientConfig, callBound } from '../../aws/client.ts';
import { factsOf, failureOf } from '../../aws/failure.ts';
import type { EcrAddress } from './address.ts';

/** Calls about one repository. */
export interface EcrCalls {
  readonly place: { readonly registryId: string; readonly repositoryName: string };
  /** A refusal by one of these names is thrown as it is; any other failure is E_IMAGE_REGISTRY_UNREACHABLE. */
  readonly call: <T>(
    work: (client: ECRClient, bound: ReturnType<typeof callBound>) => Promise<T>,
    answers?: readonly string[],
  ) => Promise<T>;
}

export function ecrCalls({ account, region, repository }: EcrAddress, bounds: Partial<AwsBounds> = {}): EcrCalls {
  const client = new ECRClient(awsClientConfig(region, bounds));
  return {
    place: { registryId: account, repositoryName: repository },
    call: async (work, answers = []) => {
      try {
        return await work(client, callBound());
      } catch (error) {
        const failure = failureOf(error);
        if (failure === undefined || answers.includes(failure.name)) throw error;
        throw new PlatformError('E_IMAGE_REGISTRY_UNREACHABLE', `${repository}: ${factsOf(failure)}`, { cause: error });
      }
    },
  };
}
