import { PlatformError } from '@spine-green/evidence-schemas';
import { factsOf, failureOf } from '../aws/failure.ts';

/** What a service of the account answers; a failure of the service is E_POSTURE_UNREADABLE, and a bug stays one. */
export async function reading<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    throw new PlatformError('E_POSTURE_UNREADABLE', `${what}: ${factsOf(failure)}`, { cause: error });
  }
}
