import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PlatformError, parseJson } from '@spine-green/evidence-schemas';
import type { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { RecordedAnswersV1 } from '@spine-green/evidence-schemas/documents/recorded_answers.v1';
import { type Clock, nowUtc } from '@spine-green/runtime/kernel/clock';
import type { ApprovalGate } from './port.ts';

/**
 * The operator's answer as recorded on his own machine. It is marked as such: nobody reviewed it, the operator can
 * bypass it, and no evidence of it may pass for a protected environment.
 */
export function embeddedApprovals(path: string, clock: Clock): ApprovalGate {
  return {
    answer: async (request): Promise<ApprovalRecordV1> => {
      const { environment, purpose } = request;
      const answers = await readAnswers(path);
      const approved = answers.approved.some(
        (one) => one.environment === environment && one.purposes.includes(purpose),
      );
      if (!approved) throw new PlatformError('E_APPROVAL_MISSING', `${environment} is not approved for ${purpose}`);
      return {
        schema: 'fp.approval_record.v1',
        mechanism: 'embedded_recorded_answer',
        ...request,
        approval_id: randomUUID(),
        nonce: randomUUID(),
        operator: answers.operator,
        approved_at_utc: nowUtc(clock),
        comment: answers.comment,
        self_approved: true,
        protection: {
          required_reviewers: [answers.operator],
          prevent_self_review: false,
          admin_bypass: true,
          branch_policy: 'none',
        },
      };
    },
  };
}

async function readAnswers(path: string): Promise<RecordedAnswersV1> {
  try {
    return RecordedAnswersV1.parse(parseJson(await readFile(path), 'E_APPROVAL_UNREADABLE', 'the recorded answers'));
  } catch (error) {
    throw new PlatformError('E_APPROVAL_UNREADABLE', 'the recorded answers cannot be read', { cause: error });
  }
}
