import { beforeAll, describe, test } from 'vitest';
import { eventAt } from '../../support/forger/edits.ts';
import type { Forger } from '../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, heldExample } from '../../support/forger/found.ts';

const INDEXES = 390;
const CHECKLISTS = 60;
const INDEX = /packaging\/m1_.*\/bundle_index\.json$/;

/** Each checklist is one that the ledger would take, and could have been made of any of the indexes. */
function manyChecklists(forger: Forger): void {
  const { entry, bytes } = forger.held(INDEX);
  for (let at = 0; at < INDEXES; at += 1) {
    const version_id = String(at + 10).padStart(8, '0');
    const path = `versions/${entry.bucket}/${entry.key}/${version_id}`;
    forger.put({ entry: { ...entry, version_id, path }, bytes });
  }
  forger.ledger((events) => {
    const at = eventAt(events, 'TRANSITION_CHECKED', 'M1');
    const more = Array.from({ length: CHECKLISTS }, (_, index) => ({
      ...structuredClone(events[at]),
      nonce: index.toString(16).padStart(32, '0'),
    }));
    events.splice(at + 1, 0, ...more);
    return events.map((event, index) => ({ ...event, seq: index + 1 }));
  });
}

describe('the work of a verifier', () => {
  beforeAll(() => void heldExample('passing'), EXAMPLE_MS_MAX);

  test(
    'ends, however many checklists and indexes there are to compare',
    () =>
      expectFound(heldExample('passing'), {
        what: 'many checklists over many indexes',
        forge: manyChecklists,
        found: /events\/\d+\.json .*: records a checklist .* more indexes and checklists than are compared/,
      }),
    EXAMPLE_MS_MAX,
  );
});
