/** Instances of RDS. One that is stopped starts again by itself after seven days, which a later tick of the guard sees. */
import { RDSClient, StopDBInstanceCommand } from '@aws-sdk/client-rds';
import { PlatformError } from '@spine-green/evidence-schemas';
import { type AwsBounds, awsClientConfig, callBound } from '../aws/client.ts';
import { factsOf, failureOf } from '../aws/failure.ts';
import type { DatabaseInstances } from './port.ts';

export function rdsInstances(region: string, bounds: Partial<AwsBounds> = {}): DatabaseInstances {
  const client = new RDSClient(awsClientConfig(region, bounds));
  return {
    stop: async (identifier) => {
      try {
        await client.send(new StopDBInstanceCommand({ DBInstanceIdentifier: identifier }), callBound());
      } catch (error) {
        const failure = failureOf(error);
        if (failure === undefined) throw error;
        if (/InvalidDBInstanceState/.test(failure.name) && /stopp(?:ing|ed)/.test(failure.message)) return;
        throw new PlatformError('E_POSTURE_UNREADABLE', `stop of ${identifier}: ${factsOf(failure)}`, { cause: error });
      }
    },
  };
}
