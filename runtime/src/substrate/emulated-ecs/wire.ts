/** The JSON of one call, read member by member: what has another form is refused in the words of the service. */
export type Json = Readonly<Record<string, unknown>>;

/** What the service answers in place of a result: the name of an exception of its published model, and a message. */
export class WireFault extends Error {
  readonly type: string;
  readonly status: number;
  constructor(type: string, message: string, status = 400) {
    super(message);
    this.name = 'WireFault';
    this.type = type;
    this.status = status;
  }
}

export const invalidParameter = (message: string): WireFault => new WireFault('InvalidParameterException', message);

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function findText(input: Json, name: string): string | undefined {
  const value = input[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw invalidParameter(`${name} is no text`);
}

export function textIn(input: Json, name: string): string {
  const value = findText(input, name);
  if (value === undefined || value === '') throw invalidParameter(`${name} can not be blank.`);
  return value;
}

export function findInteger(input: Json, name: string): number | undefined {
  const value = input[name] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw invalidParameter(`${name} is no count`);
}

export function findJson(input: Json, name: string): Json | undefined {
  const value = input[name] ?? undefined;
  if (value === undefined || isJson(value)) return value;
  throw invalidParameter(`${name} is no object`);
}

export function objectsIn(input: Json, name: string): readonly Json[] {
  const value = input[name] ?? [];
  if (Array.isArray(value) && value.every(isJson)) return value;
  throw invalidParameter(`${name} is no list of objects`);
}

export function textsIn(input: Json, name: string): readonly string[] {
  const value = input[name] ?? [];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  throw invalidParameter(`${name} is no list of texts`);
}

/** Names and values of `[{ name, value }]`, as environments and tags are written. */
export const pairsIn = (input: Json, name: string, [key, value]: readonly [string, string]): Map<string, string> =>
  new Map(objectsIn(input, name).map((one) => [textIn(one, key), findText(one, value) ?? '']));

/** Only the members that are there, as the service leaves out what it has nothing to say of. */
export const present = (members: Json): Json =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
