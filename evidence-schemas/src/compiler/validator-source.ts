/** Turns one JSON Schema into the source of a standalone validator; used by the generator only. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { COMPILER, closureOf, type Schema } from './schema-closure.ts';

/**
 * ES module source whose default export validates against the schema with the given `$id`.
 * Each schema gets a compiler of its own that knows what it refers to and nothing else: the names in its output then
 * depend on those schemas alone, and a new schema changes no other file.
 */
export function validatorSource(id: string, schemas: ReadonlyMap<string, Schema>): string {
  const ajv = new Ajv2020({
    ...COMPILER,
    code: { source: true, esm: true, lines: true },
  });
  for (const reached of closureOf(id, schemas)) ajv.addSchema(reached);
  const validate = ajv.getSchema(id);
  if (validate === undefined) throw new Error(`${id}: not compiled`);
  return asEsm(bounded(standalone.default(ajv, validate)));
}

const BOUND = "import { joinFaults, noteFault } from '../fault-bound.ts';";

/** ajv keeps every fault of every member; the validators of a stranger's document stop when there are many. */
function bounded(code: string): string {
  const body = code
    .replace(/vErrors\.push\((err\d+)\)/g, 'noteFault(vErrors, $1)')
    .replace(/vErrors\.concat\((\w+\.errors)\)/g, 'joinFaults(vErrors, $1)');
  if (/vErrors\.(?:push|concat)\(/.test(body)) throw new Error('a validator keeps faults in a way that is not bounded');
  return `${BOUND}\n${body}`;
}

/** ajv's standalone output still calls `require` for its run-time helpers; imports make it a real ES module. */
function asEsm(code: string): string {
  const imports: string[] = [];
  // Node gives the CommonJS module itself as the default import, bundlers and test runners may give its `default`.
  const body = code.replace(/require\("([^"]+)"\)\.default/g, (_, path: string) => {
    const local = `helper${imports.length}`;
    imports.push(`import ${local} from '${path}.js';`);
    return `(${local}.default ?? ${local})`;
  });
  return [...imports, body].join('\n');
}
