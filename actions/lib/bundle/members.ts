/** The members of a JSON object, by name. */
export type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Those of a value of which nobody knows what it is: none, where it is no object. */
export const membersOf = (value: unknown): Members => (isObject(value) ? value : {});

/** The texts of a list; none where it is anything else. */
export const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : [];
