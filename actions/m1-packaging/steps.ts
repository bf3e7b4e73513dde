import type { BuildCommandSurfaceReceiptV1 } from '@spine-green/evidence-schemas/documents/build_command_surface_receipt.v1';
import { nowUtc, systemClock } from '@spine-green/runtime/kernel/clock';

export type Step = BuildCommandSurfaceReceiptV1['steps'][number];

/** The order that M1.E-C01a pins where no cloud identity exists. */
export const STEP_ORDER: readonly Step['step'][] = [
  'validate_inputs',
  'context_scan',
  'build',
  'push_immutable_tag',
  'resolve_digest',
  'write_evidence',
];

/** Push and digest resolution may be tried once more; nothing else may (01, M1.E-C02). */
export const RETRIES_MAX: Readonly<Record<string, number>> = { push_immutable_tag: 1, resolve_digest: 1 };

export interface Recorder {
  readonly steps: Step[];
  /** Runs one step and records when and how it ended; a failure is recorded and thrown on. */
  readonly run: <T>(step: Step['step'], work: () => Promise<T>) => Promise<T>;
}

export function recordSteps(): Recorder {
  const steps: Step[] = [];
  const run = async <T>(step: Step['step'], work: () => Promise<T>): Promise<T> => {
    const startedAt = nowUtc(systemClock);
    for (let retries = 0; ; retries += 1) {
      try {
        const value = await work();
        steps.push(row(step, 'ok', startedAt, 0, retries));
        return value;
      } catch (error) {
        if (retries < (RETRIES_MAX[step] ?? 0)) continue;
        steps.push(row(step, 'failed', startedAt, 1, retries));
        throw error;
      }
    }
  };
  return { steps, run };
}

const row = (step: Step['step'], outcome: Step['outcome'], startedAt: string, code: number, retries: number): Step => ({
  step,
  outcome,
  started_at_utc: startedAt,
  ended_at_utc: nowUtc(systemClock),
  exit_code: code,
  retries,
});
