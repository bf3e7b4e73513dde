import type { GovernanceFact } from '../../../observability/governance.ts';

/** Who asks, as the fact of the resolution names them (16, section 5). */
export interface AuditAsker {
  readonly actor: GovernanceFact['actor'];
  readonly purpose: string;
  readonly requestId: string;
  readonly platformRunId: string;
}

/** Exactly one of the three, or none of them: then a list of the run. */
export type AuditSelector =
  | { readonly kind: 'decision_id' | 'action_id' | 'outcome_id'; readonly id: string }
  | { readonly kind: 'run'; readonly limit: number; readonly after: string };

/** What a role does not see: members of a record that say how decisions are made, and not what was decided. */
const HOW_IT_DECIDES = ['bundle_ref', 'policy_rev', 'degrade_posture', 'eb_offset_basis'] as const;

/** Who may ask, and which members of a record are kept from them (14, section 4.4). */
const READERS: Readonly<Record<string, readonly string[]>> = {
  'SYSTEM::platform_run_reporter': [],
  'svc:platform_run_reporter': [],
  'SYSTEM::cm': HOW_IT_DECIDES,
};

export const AUDIT_ACTORS: readonly string[] = Object.keys(READERS);

/** A record as an actor sees it, and what was taken out of it. */
export function redacted(
  record: Readonly<Record<string, unknown>>,
  actorId: string,
): { readonly record: Readonly<Record<string, unknown>>; readonly redacted: readonly string[] } {
  const hidden = (READERS[actorId] ?? Object.keys(record)).filter((member) => Object.hasOwn(record, member));
  const seen = Object.entries(record).map(([member, value]) => [member, hidden.includes(member) ? 'REDACTED' : value]);
  return { record: Object.fromEntries(seen) as Readonly<Record<string, unknown>>, redacted: hidden };
}

const TEXT_CHARS_MAX = 128;
const PAGE_MAX = 200;
const SOURCES = ['SYSTEM', 'HUMAN', 'EXTERNAL', 'AUTO'] as const;

/** The question, or the member that breaks its contract. */
export function readAuditQuestion(
  asked: unknown,
): { readonly asker: AuditAsker; readonly selector: AuditSelector } | { readonly fault: string } {
  const value = (typeof asked === 'object' && asked !== null ? asked : {}) as Readonly<Record<string, unknown>>;
  const { source_type: given } = value;
  const source = SOURCES.find((one) => one === given);
  const missing = ['actor_id', 'purpose', 'request_id', 'platform_run_id'].find((name) => !isName(value[name]));
  if (missing !== undefined) return { fault: missing };
  if (source === undefined) return { fault: 'source_type' };
  if (!RUN.test(String(value.platform_run_id))) return { fault: 'platform_run_id' };
  const [actorId, purpose, requestId, run] = [value.actor_id, value.purpose, value.request_id, value.platform_run_id];
  const selector = selectorOf(value);
  if ('fault' in selector) return selector;
  return {
    asker: {
      actor: { actor_id: String(actorId), source_type: source, source_component: 'dla' },
      purpose: String(purpose),
      requestId: String(requestId),
      platformRunId: String(run),
    },
    selector,
  };
}

const RUN = /^platform_[0-9]{8}T[0-9]{6}Z$/;
const isName = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= TEXT_CHARS_MAX && /^[A-Za-z0-9_.:-]+$/.test(value);
const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);

function selectorOf(value: Readonly<Record<string, unknown>>): AuditSelector | { readonly fault: string } {
  const named = (['decision_id', 'action_id', 'outcome_id'] as const).filter((kind) => value[kind] !== undefined);
  const [kind, other] = named;
  if (other !== undefined) return { fault: other };
  if (kind !== undefined) {
    const id = value[kind];
    return isId(id) ? { kind, id } : { fault: kind };
  }
  const { limit = PAGE_MAX, after = '' } = value;
  if (typeof limit !== 'number' || !Number.isSafeInteger(limit)) return { fault: 'limit' };
  if (after !== '' && !isId(after)) return { fault: 'after' };
  return { kind: 'run', limit: Math.min(PAGE_MAX, Math.max(1, limit)), after };
}
