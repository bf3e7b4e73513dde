import { PlatformError } from '@spine-green/evidence-schemas';

/** What one command of Terraform came to. */
export interface Answer {
  /** Null when it was stopped, or never started. */
  readonly status: number | null;
  readonly text: string;
  readonly complaint: string;
}

const COMPLAINT_MAX = 300;

/** Terraform's own first sentence; what follows may quote a configuration. */
export function reasonIn({ complaint }: Pick<Answer, 'complaint'>): string {
  const said = /Error: ([^\n]+)/.exec(complaint)?.[1] ?? complaint.split('\n').find((line) => line.trim() !== '');
  return (said ?? 'Terraform said nothing').trim().slice(0, COMPLAINT_MAX);
}

/** Throws E_TERRAFORM_UNREADABLE for a command that did not end well. */
export function requireAnswer(what: string, answer: Answer): Answer {
  if (answer.status === 0) return answer;
  throw new PlatformError('E_TERRAFORM_UNREADABLE', `${what} ended with ${answer.status}: ${reasonIn(answer)}`);
}
