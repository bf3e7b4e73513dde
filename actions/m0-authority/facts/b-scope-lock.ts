import { evidenceKey, PlatformError } from '@spine-green/evidence-schemas';
import { LedgerStateV1 } from '@spine-green/evidence-schemas/documents/ledger_state.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { observe } from '../../lib/checks/fact.ts';
import { jsonOrText } from '../../lib/definition/json-text.ts';
import { readLedger } from '../../lib/ledger/store.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { ScopeFacts } from '../lanes/b-scope-lock.ts';
import { placesOf, readDefinitions, readRoadmap } from './definitions.ts';

export const gatherScopeLock = async (context: LaneContext): Promise<ScopeFacts> => ({
  scope: await observe(() => jsonOrText(context.decision('scope_lock').value ?? '')),
  roadmap: await observe(readRoadmap),
  begun: await observe(() => readFirstRoadmap(context)),
  statusMembers: await observe(async () =>
    (await readDefinitions()).flatMap(({ path, document }) =>
      placesOf('status', document).map((place) => `${path}#${place}`),
    ),
  ),
  folded: Object.fromEntries(Object.entries(context.ledger.phases).map(([phase, { status }]) => [phase, status])),
  projected: await observe(() => readProjection(context)),
});

/** The roadmap that the first event of the ledger recorded. */
async function readFirstRoadmap({ session, substrate }: LaneContext) {
  const [first] = await readLedger({ target: session.evidence, env: substrate });
  if (first?.event === 'LEDGER_INITIALISED') return first.payload.roadmap;
  throw new PlatformError('E_LEDGER_CHAIN_BROKEN', 'the ledger does not begin with its initialisation');
}

/** Read for once, because what is checked here is the readable copy itself; nothing is decided from it. */
async function readProjection({ session, substrate }: LaneContext): Promise<Readonly<Record<string, string>>> {
  const key = evidenceKey({ family: 'ledger', env: substrate }, 'state.json');
  const { document } = await readEvidence(session.evidence, key, LedgerStateV1.parse);
  return Object.fromEntries(document.phases.map(({ phase, status }) => [phase, status]));
}
