/** As much of YAML as a workflow needs; strings are quoted where they would be read as something else. */
export type Yaml = string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml | undefined };

const PLAIN = /^[A-Za-z$./][^\n]*$/;
const OTHERWISE = /: |\s#|:$|^(true|false|null|yes|no|on|off)$/i;
/** A pinned action is followed by its version, a permission by its reason: both are comments. */
const COMMENTED = /^(?:[\w./-]+@[0-9a-f]{40} # v[0-9.]+|(?:read|write) # [^\n]+)$/;

export const yamlText = (value: Yaml): string => `${lines(value, '').join('\n')}\n`;

function lines(value: Yaml, indent: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: Yaml) => listItem(item, indent));
  return Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : entry(key, member, indent)));
}

function listItem(item: Yaml, indent: string): readonly string[] {
  if (typeof item !== 'object') return [`${indent}- ${scalar(item)}`];
  const [first = '', ...rest] = lines(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function entry(key: string, value: Yaml, indent: string): readonly string[] {
  if (typeof value === 'string' && value.includes('\n'))
    return [`${indent}${key}: |`, ...value.split('\n').map((line) => `${indent}  ${line}`)];
  if (typeof value !== 'object') return [`${indent}${key}: ${scalar(value)}`];
  if (Object.keys(value).length === 0) return [`${indent}${key}: ${Array.isArray(value) ? '[]' : '{}'}`];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return [`${indent}${key}: [${value.map(scalar).join(', ')}]`];
  return [`${indent}${key}:`, ...lines(value, `${indent}  `)];
}

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string' || COMMENTED.test(value)) return String(value);
  return PLAIN.test(value) && !OTHERWISE.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
}
