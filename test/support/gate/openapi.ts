import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';

/** What a stranger reads in the interface document of the gate: nothing here knows the sources of the service. */
export interface InterfaceDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, ResponseObject>>;
    readonly securitySchemes: Readonly<Record<string, { readonly in: string; readonly name: string }>>;
  };
}

export interface Operation {
  readonly operationId: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly { readonly name: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, ResponseObject | Reference>>;
}

interface ResponseObject {
  readonly headers?: Readonly<Record<string, { readonly required?: boolean; readonly schema: Schema }>>;
  readonly content: Content;
}

interface Reference {
  readonly $ref: string;
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export const interfaceDocument = (name = 'ig.v1'): InterfaceDocument =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../../runtime/openapi/${name}.json`), 'utf8'),
  ) as InterfaceDocument;

export interface Exchange {
  readonly path: string;
  readonly method: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Tells what of an answer the document does not allow; empty when it allows all of it. */
export function conformance(document: InterfaceDocument): (exchange: Exchange) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  ajv.addSchema(document, 'interface');
  return ({ path, method, status, headers, text }) => {
    const described = document.paths[path]?.[method.toLowerCase()]?.responses[String(status)];
    if (described === undefined) return [`${method} ${path} answers ${status}, which is not described`];
    const response = resolved(document, described);
    const absent = Object.entries(response.headers ?? {})
      .filter(([name, { required }]) => required === true && headers.get(name) === null)
      .map(([name]) => `${status} has no ${name}`);
    const type = (headers.get('content-type') ?? '').split(';')[0] ?? '';
    if (response.content[type] === undefined) return [...absent, `${status} is ${type}`];
    if (type !== 'application/json') return absent;
    const at =
      '$ref' in described ? described.$ref : `#/paths/${escaped(path)}/${method.toLowerCase()}/responses/${status}`;
    const validate = ajv.getSchema(`interface${at}/content/application~1json/schema`);
    if (validate === undefined) throw new Error(`${at} has no schema`);
    const valid = validate(JSON.parse(text)) === true;
    return valid ? absent : [...absent, `${method} ${path} ${status}: ${ajv.errorsText(validate.errors)}: ${text}`];
  };
}

const escaped = (path: string): string => path.replaceAll('~', '~0').replaceAll('/', '~1');

function resolved(document: InterfaceDocument, response: ResponseObject | Reference): ResponseObject {
  if (!('$ref' in response)) return response;
  const found = document.components.responses[nameOf(response.$ref)];
  if (found === undefined) throw new Error(`no response ${response.$ref}`);
  return found;
}

const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** Values that the schema allows. */
export function valuesOf(document: InterfaceDocument, schema: Schema): fc.Arbitrary<unknown> {
  const of = (inner: Schema): fc.Arbitrary<unknown> => valuesOf(document, inner);
  if (schema.$ref !== undefined) return of(document.components.schemas[nameOf(schema.$ref)] ?? {});
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.oneOf !== undefined) return fc.oneof(...schema.oneOf.map(of));
  const [type = 'object'] = [schema.type ?? 'object'].flat();
  switch (type) {
    case 'string':
      return schema.pattern === undefined
        ? fc.string({
            unit: 'grapheme',
            minLength: schema.minLength ?? 0,
            maxLength: Math.min(schema.maxLength ?? 20, 40),
          })
        : fc.stringMatching(new RegExp(schema.pattern));
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 100, 2 ** 31 - 1) });
    case 'array':
      return fc.array(of(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, 4),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return schema.properties === undefined
        ? fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 })
        : fc.record(Object.fromEntries(Object.entries(schema.properties).map(([name, inner]) => [name, of(inner)])), {
            requiredKeys: [...(schema.required ?? [])],
          });
  }
}

/** A function for each operation, made from the document alone. */
export function generatedClient(
  document: InterfaceDocument,
  { url, key }: { readonly url: string; readonly key: string },
): Readonly<Record<string, (input?: ClientInput) => Promise<Exchange>>> {
  const credential = document.components.securitySchemes.apiKey?.name ?? '';
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  return Object.fromEntries(
    operations.map(({ path, method, operation }) => [
      operation.operationId,
      async ({ body, query = {}, caseId = '', assertionId = '' }: ClientInput = {}): Promise<Exchange> => {
        const [type] = Object.keys(operation.requestBody?.content ?? {});
        const search = new URLSearchParams(query).toString();
        const place = path.replace('{caseId}', caseId).replace('{assertionId}', assertionId);
        const response = await fetch(`${url}${place}${search === '' ? '' : `?${search}`}`, {
          method,
          headers: {
            ...(operation.security?.length === 0 ? {} : { [credential]: key }),
            ...(type === undefined ? {} : { 'content-type': type }),
          },
          ...(type === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const { status, headers } = response;
        return { path, method, status, headers, text: await response.text() };
      },
    ]),
  );
}

export interface ClientInput {
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
  /** What stands in the path for `{caseId}`. */
  readonly caseId?: string;
  /** The same for `{assertionId}`. */
  readonly assertionId?: string;
}
