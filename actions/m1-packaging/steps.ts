import { isPlatformError } from '@spine-green/evidence-schemas';
import type { BuildCommandSurfaceReceiptV1 } from '@spine-green/evidence-schemas/documents/build_command_surface_receipt.v1';
import { type Clock, nowUtc } from '@spine-green/runtime/kernel/clock';

export type Step = BuildCommandSurfaceReceiptV1['steps'][number];

/** Push and resolution of the digest may be tried once more (05, section 11); nothing else is tried again. */
const RETRIES_MAX: Readonly<Partial<Record<Step['step'], number>>> = { push_immutable_tag: 1, resolve_digest: 1 };

export interface Journal {
  readonly steps: readonly Step[];
  /** Runs one step and writes down when and how it ended; a failure is written down and thrown on. */
  readonly run: <T>(step: Step['step'], work: () => Promise<T>) => Promise<T>;
}

/** What really ran, with its times. */
export function openJournal(clock: Clock): Journal {
  const steps: Step[] = [];
  const run = async <T>(step: Step['step'], work: () => Promise<T>): Promise<T> => {
    const started = nowUtc(clock);
    const write = (outcome: Step['outcome'], retries: number): void => {
      // The work is done in this process, so there is no exit code that could be told.
      const ended = nowUtc(clock);
      steps.push({ step, outcome, started_at_utc: started, ended_at_utc: ended, exit_code: null, retries });
    };
    for (let retries = 0; ; retries += 1) {
      try {
        const value = await work();
        write('ok', retries);
        return value;
      } catch (error) {
        const again = isPlatformError(error) && error.retry && retries < (RETRIES_MAX[step] ?? 0);
        if (again) continue;
        write('failed', retries);
        throw error;
      }
    }
  };
  return { steps, run };
}
