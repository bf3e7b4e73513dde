/** `npm run coverage:ids`: every id that the phase definitions and the specification list, in code and in tests. */
import { markdownRows } from '../bench/format.ts';
import { foundIds, wantedIds } from './found-ids.ts';
import { countedKinds, missingIds } from './ids.ts';

const wanted = wantedIds();
const found = await foundIds();
const missing = missingIds(wanted, found);
const rows = countedKinds(wanted, found).map((one) => Object.values(one).map(String));
const head = ['kind', 'listed', 'planned', 'not applicable here', 'in code', 'in tests', 'missing'];
const lines = missing.map(({ kind, id, where }) => `MISSING  ${kind} ${id} in ${where}`);
process.stdout.write(`${[markdownRows(head, rows), ...lines].join('\n')}\n`);
process.exitCode = missing.length === 0 ? 0 : 1;
