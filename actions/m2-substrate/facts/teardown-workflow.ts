import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { githubAccess } from '../../lib/io/inputs.ts';
import { member, readGitHub, textOf } from '../../lib/platform/github.ts';
import type { LaneContext } from '../../lib/run/lane.ts';

/**
 * Names of the inputs with which the teardown workflow can be dispatched, as the default branch has it; null when it has no
 * such workflow to dispatch. Throws E_GITHUB_UNREADABLE, also where there is no such file.
 */
export async function readTeardownInputs({ session }: Pick<LaneContext, 'session'>): Promise<readonly string[] | null> {
  const path = handle('WF_TEARDOWN');
  // Without a ref GitHub answers for the default branch, which alone can be dispatched (05, section 12).
  const answer = await readGitHub(githubAccess(), `/repos/${session.ci.repository}/contents/${path}`);
  if (textOf(answer, 'encoding') !== 'base64')
    throw new PlatformError('E_GITHUB_UNREADABLE', `${path} is not told as text`);
  const { parseYaml } = await import('../../lib/platform/yaml.ts');
  const workflow = parseYaml(Buffer.from(textOf(answer, 'content'), 'base64').toString('utf8'), path);
  const on = member(workflow, 'on');
  if (typeof on !== 'object' || on === null || !('workflow_dispatch' in on)) return null;
  const { inputs } = Object(on.workflow_dispatch) as { readonly inputs?: object };
  return Object.keys(inputs ?? {}).toSorted();
}
