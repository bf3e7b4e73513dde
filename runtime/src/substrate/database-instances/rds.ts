/** Instances of RDS. One that is stopped starts again by itself after seven days, which a later tick of the guard sees. */
import {
  DescribeDBInstancesCommand,
  ModifyDBInstanceCommand,
  RDSClient,
  StopDBInstanceCommand,
} from '@aws-sdk/client-rds';
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
    setPassword: async (DBInstanceIdentifier, MasterUserPassword) => {
      const change = { DBInstanceIdentifier, MasterUserPassword, ApplyImmediately: true };
      await calling(`password of ${DBInstanceIdentifier}`, () =>
        client.send(new ModifyDBInstanceCommand(change), callBound()),
      );
    },
    isSettled: async (DBInstanceIdentifier) => {
      const { DBInstances = [] } = await calling(`state of ${DBInstanceIdentifier}`, () =>
        client.send(new DescribeDBInstancesCommand({ DBInstanceIdentifier }), callBound()),
      );
      const [found] = DBInstances;
      const pending = Object.values(found?.PendingModifiedValues ?? {}).filter((value) => value !== undefined);
      return found?.DBInstanceStatus === 'available' && pending.length === 0;
    },
  };
}

/** The facts of a failure never quote what was sent. */
async function calling<T>(what: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    throw new PlatformError('E_POSTURE_UNREADABLE', `${what}: ${factsOf(failure)}`, { cause: error });
  }
}
