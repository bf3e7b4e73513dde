import { digestOf } from '@spine-green/evidence-schemas';
import document from './policy.json' with { type: 'json' };

/** Policy of the scenario runner (11, section 4.1). The engine is never invoked: its outputs are reused as sealed. */
export const policy = document;

export interface PolicyRevision {
  readonly policy_id: string;
  readonly revision: string;
  readonly content_digest: string;
}

export const policyRevision: PolicyRevision = {
  policy_id: document.policy_id,
  revision: document.revision,
  content_digest: digestOf(document),
};
