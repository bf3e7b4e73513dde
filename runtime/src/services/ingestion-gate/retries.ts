import { isPlatformError } from '@spine-green/evidence-schemas';
import { pause } from '../../kernel/pause.ts';

const ATTEMPTS_MAX = 3;
const DELAY_MS_BASE = 250;
const DELAY_MS_MAX = 2000;

/** Repeats work that may be repeated while its error says so: database and object writes, never a publish
 * (12, section 4). */
export async function withRetries<T>(work: () => Promise<T>, attemptsMax = ATTEMPTS_MAX): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isPlatformError(error) || !error.retry || attempt >= attemptsMax) throw error;
      await pause(Math.min(DELAY_MS_BASE * 2 ** (attempt - 1), DELAY_MS_MAX));
    }
  }
}
