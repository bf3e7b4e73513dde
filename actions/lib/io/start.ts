import { setFailed } from '@actions/core';
import { isPlatformError } from '@spine-green/evidence-schemas';
import { takeInputs } from './inputs.ts';

/** Loads and runs one action. An operating error says its facts and its remedy; only a bug shows its stack. */
export async function startAction(load: () => Promise<{ run: () => Promise<void> }>): Promise<void> {
  try {
    await (await load()).run();
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    setFailed(`${error.message} ${error.remedy}`);
  }
}

/**
 * Before the entry of an action is evaluated: what it would load is loaded, and then the process waits for its inputs. The
 * entry finds everything in place, and whoever starts it waits for its work alone.
 */
export async function awaitInputs(load: () => Promise<unknown>): Promise<void> {
  await load();
  takeInputs();
}
