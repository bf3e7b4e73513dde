import { canonicalJson, readJson } from '@spine-green/evidence-schemas';
import type { Dsse } from './dsse.ts';
import { PAYLOAD_TYPE, type Statement } from './statement.ts';

/** How what is signed differs from the one statement that the bundle allows, as a sentence; undefined when it does not. */
export function differenceOf({ payloadType, payload }: Dsse, statement: Statement): string | undefined {
  if (payloadType !== PAYLOAD_TYPE) return `is a signed ${JSON.stringify(payloadType)}, not ${PAYLOAD_TYPE}`;
  const read = readJson(payload, { depthMax: 16 });
  if ('fault' in read) return `signs what ${read.fault}`;
  if (canonicalJson(read.value) === canonicalJson(statement)) return undefined;
  const signed = membersOf(read.value);
  if (signed.predicateType !== statement.predicateType) return 'signs a statement of another type';
  const what = subjectDifference(signed.subject, statement) ?? predicateDifference(signed.predicate, statement);
  return `signs another statement than the bundle allows: ${what}`;
}

/** The first object of the bundle that was not signed as it is, or one that was signed and is not there. */
function subjectDifference(signed: unknown, { subject }: Statement): string | undefined {
  const named = (Array.isArray(signed) ? signed : []).map(membersOf);
  const before = new Map(named.map((one) => [nameOf(one), one]));
  for (const one of subject) {
    const then = before.get(nameOf(one));
    if (then === undefined) return `${one.name} was not signed`;
    if (canonicalJson(then) !== canonicalJson(one)) return `${one.name} has another digest than was signed`;
    before.delete(nameOf(one));
  }
  const [gone] = before.values();
  return gone === undefined ? undefined : `${String(gone.name)} was signed and is not part of it`;
}

function predicateDifference(signed: unknown, { predicate }: Statement): string {
  const then = membersOf(signed);
  const names = [...new Set([...Object.keys(predicate), ...Object.keys(then)])];
  const differing = names.filter((name) => textOf(then[name]) !== textOf(predicate[name]));
  return differing.length === 0 ? 'its members differ' : `${differing.join(', ')} differ`;
}

const textOf = (value: unknown): string => (value === undefined ? '' : canonicalJson(value));

const nameOf = (subject: { readonly name?: unknown; readonly annotations?: unknown }): string =>
  `${String(subject.name)}\n${String(membersOf(subject.annotations).version_id)}`;

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
