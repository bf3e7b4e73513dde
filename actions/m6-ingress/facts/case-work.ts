import { handle } from '@spine-green/evidence-schemas';
import { runJob } from '../../lib/platform/tasks.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { profileValues } from '../../lib/run/profile.ts';

/**
 * What people and banks say of a stream that has ended, where the profile lets jobs say it (15, section 3.4): the labels of
 * the engine's truth whose time has come in the stream, then those of an analyst who works the cases. Exit codes in the order
 * of the jobs; none where people label. Before P7 counts, because a label is an event that the gate admits as any other.
 */
export async function workCases(context: LaneContext): Promise<readonly number[]> {
  const { cases_worked: worked, truth_label_delay_days: delayDays } = profileValues(context.decision('profile').value);
  const codes: number[] = [];
  if (delayDays !== null) {
    const environment = {
      ...address(context, 'LS_BASE_URL'),
      SSM_LS_API_KEY_PATH: handle('SSM_LS_API_KEY_PATH'),
      LABEL_FEED_DELAY_DAYS: String(delayDays),
    };
    codes.push((await runJob(context, 'label-feed', { environment })).exitCode);
  }
  if (worked) {
    const environment = { ...address(context, 'CM_BASE_URL'), SSM_CM_API_KEY_PATH: handle('SSM_CM_API_KEY_PATH') };
    codes.push((await runJob(context, 'case-analyst', { environment })).exitCode);
  }
  return codes;
}

const address = ({ handleInputs }: LaneContext, key: 'LS_BASE_URL' | 'CM_BASE_URL'): Record<string, string> => ({
  [key]: String(handle(key, handleInputs)),
});
