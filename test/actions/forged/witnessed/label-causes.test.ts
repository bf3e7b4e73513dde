import {
  type EvidenceRefLike,
  labelPayloadHash,
  triggerPayloadHash,
} from '@spine-green/runtime/events/case-identities';
import { beforeAll, describe, test } from 'vitest';
import { editArchived } from '../../../support/forger/archived.ts';
import type { Forger } from '../../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../../support/forger/found.ts';
import { type Json, within } from '../../../support/forger/objects.ts';

const topic = (name: string): RegExp => new RegExp(`^archive/.*topic=${name}/.*/segment=.*\\.jsonl\\.zst$`);
const [TRIGGERS, LABELS, TRAFFIC] = [
  topic('fp\\.bus\\.case\\.triggers\\.v1'),
  topic('fp\\.bus\\.labels\\.events\\.v1'),
  topic('fp\\.bus\\.traffic\\.fraud\\.v1'),
];

/** Labels that a kind of source gave, as they are archived. */
function labelsBy(forger: Forger, isMeant: (label: Json) => boolean): readonly Json[] {
  const found: Json[] = [];
  editArchived(forger, LABELS, (event) => {
    const label = within(event, 'payload');
    if (isMeant(label)) found.push(structuredClone(label));
    return false;
  });
  return found;
}

/** Changes a label wherever it stands: in the archive, with its receipt, and in what governance was told of it. */
function relabel(forger: Forger, id: unknown, to: (label: Json, event: Json) => void): void {
  let now: Json = {};
  editArchived(forger, LABELS, (event) => {
    const label = within(event, 'payload');
    if (label.label_assertion_id !== id) return false;
    to(label, event);
    now = label;
    return true;
  });
  for (const key of forger.keys('/obs/governance/events/')) {
    if (within(forger.read(key), 'details').label_assertion_id !== id) continue;
    forger.edit(key, (fact) => {
      const details = within(fact, 'details');
      for (const name of ['label_type', 'label_value']) details[name] = now[name];
    });
  }
}

const isAnalysts = ({ label_type, source_type }: Json): boolean =>
  label_type === 'fraud_disposition' && source_type === 'SYSTEM';
const isSuspicion = ({ source_type }: Json): boolean => source_type === 'AUTO';
const isTruth = ({ label_type }: Json): boolean => label_type === 'chargeback_status';

function oneOf(forger: Forger, isMeant: (label: Json) => boolean): Json {
  const [label] = labelsBy(forger, isMeant);
  if (label === undefined) throw new Error('the example has no such label');
  return label;
}

/** The values of two labels, each at the place of the other. */
function exchange(forger: Forger, [one = {}, other = {}]: readonly Json[]): void {
  if (one.label_value === other.label_value) throw new Error('the labels say the same');
  for (const [label, value] of [
    [one, other.label_value],
    [other, one.label_value],
  ] as const)
    relabel(forger, label.label_assertion_id, (archived) => {
      archived.label_value = value;
      archived.selected_label_value = value;
    });
}

const value = (isMeant: (label: Json) => boolean, other: string) => (forger: Forger) =>
  relabel(forger, oneOf(forger, isMeant).label_assertion_id, (label) => {
    label.label_value = other;
  });

const EXCHANGED: readonly Forgery[] = [
  {
    what: 'the label of a case by the analyst is that of another case',
    forge: (forger) => {
      const labels = labelsBy(forger, isAnalysts);
      const [one = {}] = labels;
      const another = labels.find(({ label_value }) => label_value !== one.label_value);
      // Of a tiny run the analyst may say the same of every case.
      if (another !== undefined) exchange(forger, [one, another]);
      else value(isAnalysts, one.label_value === 'LEGIT_CONFIRMED' ? 'FRAUD_CONFIRMED' : 'LEGIT_CONFIRMED')(forger);
    },
    found:
      /^archive\/.*labels.*: line \d+ says (?:LEGIT|FRAUD)_CONFIRMED, from what it is about follows (?:FRAUD|LEGIT)_CONFIRMED/,
  },
  {
    what: 'two labels of one case are exchanged',
    forge: (forger) => {
      const analysts = oneOf(forger, isAnalysts);
      const { event_id: subject } = within(analysts, 'label_subject_key');
      const suspicion = oneOf(
        forger,
        (label) => isSuspicion(label) && within(label, 'label_subject_key').event_id === subject,
      );
      exchange(forger, [analysts, suspicion]);
    },
    found: /^archive\/.*: line \d+ says \w+_CONFIRMED, from what it is about follows FRAUD_SUSPECTED/,
  },
  {
    what: 'a suspicion is no suspicion',
    forge: value(isSuspicion, 'LEGIT_CONFIRMED'),
    found: /^archive\/.*: line \d+ says LEGIT_CONFIRMED, from what it is about follows FRAUD_SUSPECTED/,
  },
  {
    what: 'a truth is another than its transaction says',
    forge: value(isTruth, 'NO_CHARGEBACK'),
    found:
      /^archive\/.*traffic.*: line \d+ has the label \w+, which says NO_CHARGEBACK, from what it is about follows CHARGEBACK/,
  },
  {
    what: 'a transaction is no fraud any more',
    forge: (forger) => {
      const { event_id: subject } = within(oneOf(forger, isTruth), 'label_subject_key');
      editArchived(forger, TRAFFIC, (event) => {
        if (event.event_id !== subject) return false;
        within(event, 'payload').fraud_flag = false;
        return true;
      });
    },
    found:
      /^archive\/.*traffic.*: has the label \w+, which says CHARGEBACK|^archive\/.*traffic.*: line \d+ has the label/,
  },
  {
    what: 'a truth came sooner than the profile lets it come',
    forge: (forger) => {
      const truth = oneOf(forger, isTruth);
      relabel(forger, truth.label_assertion_id, (label, event) => {
        label.observed_time = label.effective_time;
        event.ts_utc = label.effective_time;
      });
    },
    found: /label_summary\.json .*: says from a transaction to the label of its truth/,
  },
  {
    what: 'the hash of a suspicion is of another assertion',
    forge: (forger) =>
      relabel(forger, oneOf(forger, isSuspicion).label_assertion_id, (label) => {
        label.payload_hash = labelPayloadHash({
          ...(label as unknown as Parameters<typeof labelPayloadHash>[0]),
          actor_id: 'SYSTEM::another',
          evidence_refs: [],
        });
      }),
    found: /^archive\/.*: line \d+ does not have the hash of its assertion/,
  },
  {
    what: 'a label is of a program, and nothing led to it',
    forge: (forger) => {
      const { label_assertion_id: id } = oneOf(forger, isSuspicion);
      editArchived(forger, LABELS, (event) => {
        if (within(event, 'payload').label_assertion_id !== id) return false;
        within(event, 'payload').label_assertion_id = '0'.repeat(32);
        event.event_id = '0'.repeat(32);
        return true;
      });
    },
    found: /^archive\/.*: line \d+ is by AUTO, and nothing led to it/,
  },
];

const FACTS: readonly Forgery[] = [
  ['label_value', 'LEGIT_CONFIRMED'],
  ['label_type', 'account_takeover'],
  ['principal', 'external_adapter'],
  ['source_type', 'HUMAN'],
  ['subject_event_id', '0'.repeat(64)],
].map(([name = '', other]) => ({
  what: `governance was told another ${name} of a label`,
  forge: (forger: Forger) => {
    const { label_assertion_id: id } = oneOf(forger, isSuspicion);
    for (const key of forger.keys('/obs/governance/events/')) {
      const { details, actor } = forger.read(key) as { details: Json; actor: Json };
      if (details.label_assertion_id === id && actor.source_component === 'ls')
        forger.edit(key, (fact) => {
          within(fact, 'details')[name] = other;
        });
    }
  },
  found: new RegExp(`/governance/events/.*: says ${name} `),
}));

const CASE: Forgery = {
  what: 'a trigger says another score than its decision, and its analyst follows it',
  forge: (forger) =>
    editArchived(forger, TRIGGERS, (event) => {
      const trigger = within(event, 'payload');
      within(trigger, 'trigger_payload').score = 0.99;
      trigger.payload_hash = triggerPayloadHash(
        trigger as unknown as Parameters<typeof triggerPayloadHash>[0] & { evidence_refs: readonly EvidenceRefLike[] },
      );
      return true;
    }),
  found: /^archive\/.*: line \d+ has a trigger that does not follow from it: decision:/,
};

const DROPPED: Forgery = {
  what: 'the label store told nothing of a label',
  forge: (forger) => {
    const key = forger.keys('/obs/governance/events/').find((one) => {
      const { details, actor } = forger.read(one) as { details: Json; actor: Json };
      return actor.source_component === 'ls' && details.lifecycle_type === 'LABEL_ACCEPTED';
    });
    forger.drop(key ?? '');
  },
  found: /label_summary\.json .*: says the labels that the store told of, by their principals,/,
};

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('without the root, a label that does not follow from its cause is found', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each([...EXCHANGED, ...FACTS, CASE, DROPPED])('$what', (forgery) =>
    expectFound(heldExample('passing'), forgery),
  );
});
