import { canonicalJson } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';

/** Canonical JSON of an event, printed around its payload, which is most of it and stands in both texts. */
export interface EnvelopeText {
  /** Of the whole envelope. */
  readonly text: string;
  /** Of what the payload hash is over (12, section 4). */
  readonly content: string;
  /** Of the payload; undefined without one. */
  readonly payload: string | undefined;
}

/** A member that is undefined has no bytes. */
type Members = { readonly [Name in keyof EnvelopeV1]?: EnvelopeV1[Name] | undefined };

/** Throws the TypeError of canonical JSON. A quote within a text is escaped, so the place of the payload is found exactly. */
export function envelopeText(envelope: Members): EnvelopeText {
  const { event_type, schema_version, payload } = envelope;
  if (payload === undefined) {
    const content = canonicalJson({ event_type, schema_version });
    return { text: canonicalJson(envelope), content, payload: undefined };
  }
  const printed = canonicalJson(payload);
  const around = (value: object): string =>
    canonicalJson({ ...value, payload: 0 }).replace('"payload":0', () => `"payload":${printed}`);
  return { text: around(envelope), content: around({ event_type, schema_version }), payload: printed };
}
