import { PlatformError } from '@spine-green/evidence-schemas';
import { readCheckoutJson } from '../../lib/platform/checkout-files.ts';
import { byName, list, type Member, record, text } from '../../lib/run/handover.ts';

/** One kind of event, as the schema of the ledger in the checkout describes it. */
export interface EventRule {
  readonly event: string;
  /** Members that its payload must have. */
  readonly demands: readonly string[];
  /** Members that may have one of a few values only. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly operatorOnly: boolean;
}

const LEDGER_EVENT = 'evidence-schemas/schemas/ledger_event.v1.schema.json';

const anything: Member<unknown> = (value) => ({ value });
const PAYLOAD = record({ required: list(text), properties: byName(anything) });
const VARIANT = record({ properties: record({ event: record({ const: text }), payload: PAYLOAD, actor: anything }) });
const CHOICE = record({ enum: list(text) });

/** Throws E_LOCAL_FILE_UNUSABLE when the schema is not one of alternatives that each name an event. */
export async function readLedgerEvents(): Promise<readonly EventRule[]> {
  const read = record({ oneOf: list(VARIANT) })(await readCheckoutJson(LEDGER_EVENT));
  if (read === undefined) throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `${LEDGER_EVENT} lists no events`);
  return read.value.oneOf.map(({ properties: { event, payload, actor } }) => ({
    event: event.const,
    demands: payload.required,
    choices: Object.fromEntries(
      Object.entries(payload.properties).flatMap(([name, member]) => {
        const choice = CHOICE(member);
        return choice === undefined ? [] : [[name, choice.value.enum]];
      }),
    ),
    operatorOnly: JSON.stringify(actor ?? null).includes('#/$defs/operator'),
  }));
}

export const operatorEvents = (events: readonly EventRule[]): readonly string[] =>
  events.filter((one) => one.operatorOnly).map(({ event }) => event);
