import { setFailed } from '@actions/core';
import { isPlatformError } from '@spine-green/evidence-schemas';

/** Loads and runs one action. An operating error says its facts and its remedy; only a bug shows its stack. */
export async function startAction(load: () => Promise<{ run: () => Promise<void> }>): Promise<void> {
  try {
    await (await load()).run();
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    setFailed(`${error.message} ${error.remedy}`);
  }
}
