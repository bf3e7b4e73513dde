import { canonicalJson } from '@spine-green/evidence-schemas';
import { payloadOf } from './edits.ts';
import type { Forger } from './forger.ts';
import { type Json, withText } from './objects.ts';

/** What a careless forger leaves there of an attempt that he takes away. */
export type Trace = 'its failure record' | 'the copy of the ledger in which it ran' | 'nothing';

const COPY = '/ledger/state.json';
const RECORD = /failure_record_m0_a_1\.json$/;
const SECOND = '_attempt2';
/** Place of the start of the killed attempt in the ledger of the crashed example. */
const REMOVED = 20;

/**
 * The killed attempt of M0.A in the crashed example never was: its start is no event, its failure record no object, and
 * the second attempt is the first in every document that names it.
 */
export function withoutKilledAttempt(forger: Forger, left: Trace): void {
  const [snapshot = ''] = forger.keys(/_attempt2\.json$/);
  const first = snapshot.replace(SECOND, '');
  const before = forger.held(snapshot).entry.sha256;
  forger.edit(snapshot, (document) => {
    document.attempt = 1;
  });
  forger.move(snapshot, first);
  const renamed = renaming(before, forger.held(first).entry.sha256);
  if (left !== 'its failure record') forger.drop(RECORD);
  for (const key of forger.keys(/\.json$/).filter((one) => !one.includes('/ledger/')))
    if (JSON.stringify(forger.read(key)).includes(SECOND)) forger.edit(key, renamed);
  forger.edit(/\/bundle_index\.json$/, (index) => {
    const entries = index.entries as { readonly bucket: string; readonly key: string }[];
    index.entries = entries
      .filter(({ key }) => left === 'its failure record' || !RECORD.test(key))
      .map((entry) => (entry.key === first ? { ...entry, required: true, writer: 'M0.A' } : entry))
      .sort((a, b) => (`${a.bucket} ${a.key}` < `${b.bucket} ${b.key}` ? -1 : 1));
  });
  forger.edit(/\/decision_log\.json$/, (log) => {
    log.ledger_seq = earlier(log.ledger_seq);
    for (const action of log.actions as Json[]) Object.assign(action, { seq: earlier(action.seq), attempt: 1 });
  });
  removeFromCopies(forger, left, renamed);
  forger.ledger((events) =>
    events
      .filter((_, index) => index !== REMOVED - 1)
      .map((event, index) => {
        renamed(event);
        const payload = payloadOf(event);
        const ofIt = event.lane === 'M0.A' && 'attempt' in payload ? { attempt: 1 } : {};
        const started = event.event === 'LANE_STARTED' ? { lost: null } : {};
        return { ...event, seq: index + 1, payload: { ...payload, ...ofIt, ...started } };
      }),
  );
}

const earlier = (seq: unknown): unknown => (typeof seq === 'number' && seq > REMOVED ? seq - 1 : seq);

/** Key and digest of the second attempt are those of the first, wherever something names them. */
const renaming =
  (before: string, now: string) =>
  (document: Json): void => {
    const changed = JSON.parse(JSON.stringify(document).replaceAll(SECOND, '').replaceAll(before, now)) as Json;
    for (const name of Object.keys(document)) delete document[name];
    Object.assign(document, changed);
  };

/** The readable copies tell of one event less, and of one copy less, or of the same event twice. */
function removeFromCopies(forger: Forger, left: Trace, renamed: (document: Json) => void): void {
  const older = forger.olderVersions(COPY);
  const copies: Json[] = [];
  for (const version of older)
    forger.editVersion(COPY, version, (copy) => {
      copies.push(structuredClone(copy));
    });
  const ran = copies.findIndex((copy) => copy.ledger_seq === REMOVED);
  const stays = left === 'the copy of the ledger in which it ran';
  const kept = copies.map((copy, index) => {
    // The start of the second attempt is the event in which the first one was started now.
    const now = index === ran ? structuredClone(copies[ran + 1] ?? {}) : copy;
    renamed(now);
    now.ledger_seq = earlier(now.ledger_seq);
    for (const phase of now.phases as Json[]) {
      phase.completed_seq = earlier(phase.completed_seq);
      for (const lane of phase.lanes as Json[]) if (lane.lane === 'M0.A' && lane.attempt === 2) lane.attempt = 1;
    }
    return now;
  });
  const { entry, bytes } = forger.held(COPY);
  for (const version of older) forger.dropVersion(COPY, version);
  const rest = kept.filter((_, index) => stays || index !== ran);
  rest.forEach((copy, index) => {
    const version_id = String(index + 1).padStart(8, '0');
    const path = `versions/${entry.bucket}/${entry.key}/${version_id}`;
    forger.put(withText({ entry: { ...entry, version_id, path }, bytes }, canonicalJson(copy)));
  });
  forger.put(forger.reheld({ ...entry, version_id: String(rest.length + 1).padStart(8, '0') }, bytes));
}
