import type { Validator } from '@spine-green/evidence-schemas';
import { type Compiled, schemasFromOutside } from '@spine-green/evidence-schemas/compiler/from-outside';
import type { Place } from './compare/json-file.ts';
import type { Schemas } from './compare/schema-node.ts';

const SUFFIX = '.schema.json';

export interface DocumentFault {
  readonly place: Place;
  readonly message: string;
}

/** The schemas of the head as validators, each compiled when the first document asks for it. */
export interface HeadSchemas {
  readonly names: readonly string[];
  /** Why a schema cannot be compiled; undefined when it can. */
  readonly broken: (name: string) => string | undefined;
  /** What the schema refuses; empty when it accepts the document, undefined when there is no such schema. */
  readonly faults: (name: string, document: unknown) => readonly DocumentFault[] | undefined;
}

const FAULTS_MAX = 5;

export function headSchemas(schemas: Schemas): HeadSchemas {
  const compiled = new Map<string, Compiled>();
  const compile = schemasFromOutside(schemas as ReadonlyMap<string, object>);
  const documents = [...schemas.keys()].filter((file) => !file.startsWith('common.'));
  const known = new Set(documents.map((file) => file.slice(0, -SUFFIX.length)));
  const find = (name: string): Compiled | undefined => {
    if (!known.has(name)) return undefined;
    const one = compiled.get(name) ?? compile(name + SUFFIX);
    compiled.set(name, one);
    return one;
  };
  return {
    names: [...known],
    broken: (name) => {
      const one = find(name);
      return one !== undefined && 'fault' in one ? one.fault : undefined;
    },
    faults: (name, document) => {
      const one = find(name);
      if (one === undefined) return undefined;
      if ('fault' in one) return [{ place: [], message: `the schema ${one.fault}` }];
      return faultsOf(one.validate, document);
    },
  };
}

function faultsOf(validate: Validator, document: unknown): readonly DocumentFault[] {
  if (validate(document)) return [];
  return (validate.errors ?? []).slice(0, FAULTS_MAX).map(({ instancePath, keyword, params }) => ({
    place: instancePath.split('/').slice(1).map(memberOf),
    message: `${keyword} refuses ${`${instancePath}/${params?.missingProperty ?? ''}`.slice(0, 128)}`,
  }));
}

const memberOf = (name: string): string | number =>
  /^\d+$/.test(name) ? Number(name) : name.replaceAll('~1', '/').replaceAll('~0', '~');
