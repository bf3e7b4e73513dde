/**
 * A writer of the ledger that has folded it, says so, and acts when it is told to: two of them stand at the same place
 * before either acts. Arguments: configuration, commands as JSON; says `ready`, then an outcome a command and line.
 */
import { once } from 'node:events';
import type { LedgerCommandsV1 } from '@spine-green/evidence-schemas/documents/ledger_commands.v1';
import { openLedger } from '../../../actions/lib/ledger/store.ts';
import { openSession } from '../../../actions/lib/run/session.ts';
import { applyCommand } from '../../../actions/phase-ledger/commands.ts';

const [config = '', commands = ''] = process.argv.slice(2);
const session = openSession(config);
const place = { target: session.evidence, env: session.config.substrate, clock: session.clock, ci: session.ci };
const ledger = await openLedger(place);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
for (const command of JSON.parse(commands) as LedgerCommandsV1) {
  const controller = { kind: 'controller', id: `writer-${process.pid}` } as const;
  const outcome = await applyCommand(command, { session, ledger, controller });
  const said =
    'refusal' in outcome ? outcome.refusal.code : outcome.events.map(({ seq, event }) => `${seq} ${event}`).join(' ');
  process.stdout.write(`${said}\n`);
}
process.stdin.destroy();
await session.close();
