import { HealthDocumentV1 } from '@spine-green/evidence-schemas/documents/health_document.v1';
import type { EvidenceTarget } from '../evidence/write.ts';
import type { HealthDocument } from './health.ts';
import { runKey, writeDerived } from './writer.ts';

export interface HealthCopy {
  /** Writes the last copy and ends. */
  stop(): Promise<void>;
}

const COPY_MS = 60_000;

/**
 * Keeps `<run>/<component>/health/last_health.json` fresh: at the start, so that it shows that this task reaches the store,
 * every minute and at shutdown (16, section 2).
 */
export function startHealthCopy(options: {
  readonly target: EvidenceTarget;
  readonly health: () => HealthDocument;
  readonly onFault: (error: unknown) => void;
}): HealthCopy {
  const { target, health, onFault } = options;
  let running: Promise<void> = Promise.resolve();
  const copy = (): Promise<void> => {
    running = running.then(() => writeCopy(target, health())).catch(onFault);
    return running;
  };
  const begin = (): void => {
    copy().catch(onFault);
  };
  begin();
  const timer = setInterval(begin, COPY_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await copy();
    },
  };
}

/** Metrics are members of the health document, so one object holds both. */
async function writeCopy(target: EvidenceTarget, health: HealthDocument): Promise<void> {
  const key = runKey(health.platform_run_id, `${health.component}/health/last_health.json`);
  await writeDerived(target, key, HealthDocumentV1, health);
}
