import { AuthorityListV1 } from '@spine-green/evidence-schemas/documents/authority_list.v1';
import { observe } from '../../lib/checks/fact.ts';
import { DRIFT_CLASSES } from '../../lib/ledger/drift.ts';
import { acceptedClasses, driftAnswers } from '../../lib/ledger/self-test/answers.ts';
import { readCheckoutJson } from '../../lib/platform/checkout-files.ts';
import { readCommitted } from '../../lib/platform/git.ts';
import { repositoryRoot } from '../../lib/platform/repository.ts';
import { byName, list, text } from '../../lib/run/handover.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { AuthorityFacts, DriftProtocol } from '../lanes/a-authority-lock.ts';
import { readRoadmap } from './definitions.ts';
import { operatorEvents, readLedgerEvents } from './ledger-schema.ts';
import { pinnedParts } from './pinned.ts';

const AUTHORITY_LIST = 'actions/m0-authority/authority.json';

export const gatherAuthority = async (context: LaneContext): Promise<AuthorityFacts> => ({
  list: await observe(async () => AuthorityListV1.parse(await readCheckoutJson(AUTHORITY_LIST)).authorities),
  committed: await observe(() => readCommitted(repositoryRoot(), [AUTHORITY_LIST])),
  pinnedOrder: await observe(() => pinnedParts(context, 'authority_order', list(text))),
  pinnedSpec: await observe(() => {
    const [version = '', sha256 = ''] = (context.decision('spec_version').value ?? '').split('@');
    return { version, sha256 };
  }),
  scope: await observe(() => context.decision('scope_lock').value ?? ''),
  roadmap: await observe(readRoadmap),
  pinnedProtocol: await observe(() => pinnedParts(context, 'drift_protocol', byName(list(text)))),
  drift: await observe(readDrift),
  operatorOnly: await observe(async () => operatorEvents(await readLedgerEvents())),
});

/** The schema as it lies in the checkout, and the ledger that runs here by what it answers. */
async function readDrift(): Promise<DriftProtocol> {
  const events = await readLedgerEvents();
  const [raised, resolved] = ['DRIFT_RAISED', 'DRIFT_RESOLVED'].map((name) => events.find((one) => one.event === name));
  return {
    classes: acceptedClasses(DRIFT_CLASSES),
    raised: raised?.demands ?? [],
    resolved: resolved?.demands ?? [],
    resolutions: resolved?.choices.resolution ?? [],
    answers: driftAnswers(),
  };
}
