import { evidencePrefix } from '@spine-green/evidence-schemas';
import type { EvidenceTarget } from '../../../evidence/write.ts';
import { listAll } from '../../../substrate/object-store/port.ts';

const LANE = /^lane=(\d{1,2})-of-(\d{1,2})$/;

/**
 * Which producers of a run have not ended. A producer that streams alone says its end in `wsp/`, one of several each in its
 * own folder; of several all have to, whether they began or not. `versions` changes with every new statement.
 */
export async function readProducerEnd(
  target: EvidenceTarget,
  platformRunId: string,
): Promise<{ readonly open: readonly string[]; readonly versions: string }> {
  const root = `${evidencePrefix({ family: 'run', platform_run_id: platformRunId })}wsp/`;
  const [folders, ended] = [new Set<string>(), new Map<string, string>()];
  for await (const { key, versionId } of listAll(target.store, target.bucket, root)) {
    const [first = '', second] = key.slice(root.length).split('/');
    const folder = LANE.test(first) && second !== undefined ? first : '';
    folders.add(folder);
    if (key === `${root}${folder === '' ? '' : `${folder}/`}wsp_summary.json`) ended.set(folder, versionId);
  }
  const due = new Set([...folders].flatMap(lanesBeside));
  if (due.size === 0) due.add('');
  const open = [...due].filter((folder) => !ended.has(folder));
  return {
    open: open.map((folder) =>
      folder === ''
        ? 'the stream producer has no summary, so it has not ended'
        : `${folder} of the stream producer has no summary, so it has not ended`,
    ),
    versions: [...ended].map(([folder, version]) => `${folder}@${version}`).join(','),
  };
}

/** A lane of several with all its sisters, by its own name. */
function lanesBeside(folder: string): readonly string[] {
  const count = Number(LANE.exec(folder)?.[2]);
  return folder === '' ? [''] : Array.from({ length: count }, (_, index) => `lane=${index}-of-${count}`);
}
