import { hostname } from 'node:os';
import { LedgerCommandsV1 } from '@spine-green/evidence-schemas/documents/ledger_commands.v1';
import { actionsIo, type Io } from '../lib/io/inputs.ts';
import { openLedger } from '../lib/ledger/store.ts';
import { openSession } from '../lib/run/session.ts';
import { apply } from './commands.ts';

/** The only writer of status. A refusal is a result: it is reported, appends nothing and fails the step (02, section 9). */
export async function run(io: Io = actionsIo): Promise<void> {
  const session = openSession(io.input('substrate-config'));
  try {
    const commands = LedgerCommandsV1.parse(JSON.parse(io.input('commands')));
    const writer = { target: session.evidence, env: session.config.substrate, clock: session.clock, ci: session.ci };
    const ledger = await openLedger(writer);
    const controller = {
      kind: 'controller' as const,
      id: `phase-ledger@${session.ci.run_id}/${hostname()}`.slice(0, 128),
    };
    for (const command of commands) {
      const outcome = await apply(command, { session, ledger, controller });
      if ('refusal' in outcome) {
        const { code, detail, unresolved } = outcome.refusal;
        io.output('refused', 'true');
        io.output('error-code', code);
        io.output('unresolved', JSON.stringify(unresolved));
        io.fail(
          `${command.command} refused, ${code}: ${detail}${unresolved.length > 0 ? ` (${unresolved.join(', ')})` : ''}`,
        );
        return;
      }
      for (const event of outcome.events) io.info(`${event.seq} ${event.phase} ${event.lane ?? ''} ${event.event}`);
    }
    await ledger.project();
    io.output('refused', 'false');
    io.output('ledger-seq', String(ledger.state().seq));
    io.output('ledger-head-sha256', ledger.state().headSha256 ?? '');
  } finally {
    await session.close();
  }
}
