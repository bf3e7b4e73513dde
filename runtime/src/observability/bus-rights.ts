import { within } from '../kernel/within.ts';
import type { EventLog } from '../substrate/event-log/port.ts';

/**
 * Under this name a heartbeat says what the bus lets its task write (16, section 6): topics with commas between them, or
 * everything where it keeps no rules by topic.
 */
export const BUS_WRITES_DECLARED = 'bus_writes';
const EVERYTHING = '*';

const FIRST_MS_MAX = 2000;

export interface BusRights {
  /** Asks once and waits a moment for the answer, so that a first heartbeat already holds it. */
  readonly first: () => Promise<void>;
  /** What is known by now; while nothing is, the bus is asked again. */
  readonly declared: () => Readonly<Record<string, string>>;
}

/** What the bus lets this task write, by the key that the task itself works with. A bus that does not answer ends nothing. */
export function askBusRights(
  log: Pick<EventLog, 'writable'>,
  topics: readonly string[],
  onFault: (error: unknown) => void,
): BusRights {
  let known: Readonly<Record<string, string>> | undefined;
  let asking: Promise<void> | undefined;
  const askOnce = async (): Promise<void> => {
    try {
      const may = await log.writable(topics);
      known = { [BUS_WRITES_DECLARED]: may === undefined ? EVERYTHING : may.join(',') };
    } catch (error) {
      onFault(error);
    } finally {
      asking = undefined;
    }
  };
  const ask = (): Promise<void> => {
    asking ??= askOnce();
    return asking;
  };
  return {
    first: async () => {
      await within(ask(), FIRST_MS_MAX);
    },
    declared: () => {
      if (known === undefined) ask().catch(onFault);
      return known ?? {};
    },
  };
}
