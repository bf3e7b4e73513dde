/** `node main.ts --folder DIR --scratch DIR [--broker FILE]` holds the embedded substrate until SIGTERM or until its owner
 * is gone. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseJson } from '@spine-green/evidence-schemas';
import { BrokerFileV1 } from '@spine-green/evidence-schemas/documents/broker_file.v1';
import { endWithDefect } from '../../kernel/defect.ts';
import { startEmbeddedStack } from './embedded.ts';

const { values } = parseArgs({
  options: { folder: { type: 'string' }, scratch: { type: 'string' }, broker: { type: 'string' } },
});
const { folder, scratch } = values;
if (folder === undefined || scratch === undefined) throw new Error('--folder and --scratch are needed');

const broker =
  values.broker === undefined
    ? undefined
    : BrokerFileV1.parse(parseJson(readFileSync(values.broker), 'E_SCHEMA_INVALID', 'the broker file'));
const stack = await startEmbeddedStack({ folder, scratch, ...(broker === undefined ? {} : { broker }) });
process.stdout.write(`${JSON.stringify(stack.description)}\n`);

let ending = false;
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  await stack.down();
  process.exit(0);
}
const tearDown = (): void => {
  end().catch(endWithDefect);
};
process.once('SIGTERM', tearDown);
process.once('SIGINT', tearDown);
// The owner holds the other end of stdin; when it closes, nobody is left who would tear the stack down.
process.stdin.resume();
process.stdin.once('close', tearDown);
