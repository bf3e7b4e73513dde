import {
  type DocumentSchema,
  evidenceKey,
  evidencePrefix,
  type Immutable,
  isPlatformError,
} from '@spine-green/evidence-schemas';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import type { StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import type { SubstrateName } from '../checks/outcome.ts';
import type { ManagedPlace } from '../platform/managed-place.ts';

/** Two guards of one second; more of them mean something is wrong. */
const ATTEMPTS_MAX = 9;

/** Identity of what a guard does at a moment (04, section 2). */
export const guardExecution = (guard: string, nowUtc: string): string =>
  `${guard}_${nowUtc.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const SOME_MOMENT = '2000-01-01T00:00:00.000000Z';

/** What the keys of everything begin with that a guard wrote, and before the moment of each. */
export function guardPrefix(guard: string, substrate: SubstrateName): string {
  const place = { family: 'infra_guard', env: substrate, execution_id: guardExecution(guard, SOME_MOMENT) } as const;
  const prefix = evidencePrefix(place);
  return prefix.slice(0, prefix.lastIndexOf('_') + 1);
}

/** Writes a document of a guard: two that act in the same second leave one each. Throws what `createEvidence` throws. */
export async function writeGuardEvidence<T>(
  { evidence, substrate }: Pick<ManagedPlace, 'evidence' | 'substrate'>,
  { execution, name }: { readonly execution: string; readonly name: string },
  { schema, document }: { readonly schema: DocumentSchema<T>; readonly document: Immutable<NoInfer<T>> },
): Promise<StoredVersion> {
  const place = { family: 'infra_guard', env: substrate, execution_id: execution } as const;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await createEvidence(evidence, evidenceKey(place, name, { attempt }), schema, document);
    } catch (error) {
      if (!isPlatformError(error, 'E_EVIDENCE_CONFLICT') || attempt === ATTEMPTS_MAX) throw error;
    }
  }
}
