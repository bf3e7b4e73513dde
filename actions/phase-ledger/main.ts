import { hostname } from 'node:os';
import { LedgerCommandsV1 } from '@spine-green/evidence-schemas/documents/ledger_commands.v1';
import { actionsIo, type Io, jsonInput } from '../lib/io/inputs.ts';
import type { Refusal } from '../lib/ledger/decision.ts';
import { openLedger } from '../lib/ledger/store.ts';
import { openSession } from '../lib/run/session.ts';
import type { Command, LedgerContext } from './append.ts';
import { applyCommand } from './commands.ts';
import { openDriftLines, refusalLines } from './refusal-text.ts';

/** The only writer of status. A refusal is a result: it is reported, appends nothing and fails the step (02, section 9). */
export async function run(io: Io = actionsIo): Promise<void> {
  const session = openSession(io.input('substrate-config'));
  try {
    const commands = LedgerCommandsV1.parse(jsonInput(io, 'commands'));
    const writer = { target: session.evidence, env: session.config.substrate, clock: session.clock, ci: session.ci };
    const ledger = await openLedger(writer, (event) => {
      io.info(`${event.seq} ${event.phase} ${event.lane ?? ''} ${event.event}`);
      if (event.event === 'LANE_STARTED') io.output('attempt', String(event.payload.attempt));
      if (event.event !== 'DRIFT_RAISED') return;
      const { class: name, impact, evidence } = event.payload;
      io.info(`drift ${name}: ${impact} (${evidence.join('; ')})`);
    });
    const controller = {
      kind: 'controller' as const,
      id: `phase-ledger@${session.ci.run_id}/${hostname()}`.slice(0, 128),
    };
    try {
      await applyAll(commands, { session, ledger, controller }, io);
    } finally {
      // What was appended before a refusal is in the ledger, so it is in the readable copy too.
      await ledger.project();
      io.output('ledger-seq', String(ledger.state().seq));
      io.output('ledger-head-sha256', ledger.state().headSha256 ?? '');
    }
  } finally {
    await session.close();
  }
}

async function applyAll(commands: readonly Command[], context: LedgerContext, io: Io): Promise<void> {
  for (const command of commands) {
    const outcome = await applyCommand(command, context);
    if ('refusal' in outcome) return refuse({ command, refusal: outcome.refusal }, context, io);
    if (command.command === 'watch-drift') await tellOpenDrift(context, io);
  }
  io.output('refused', 'false');
}

/** A look that finds the line stopped is no green step, whoever stopped it. */
async function tellOpenDrift({ ledger }: LedgerContext, io: Io): Promise<void> {
  const lines = openDriftLines(ledger.state());
  if (lines.length === 0) return;
  await io.summarise(['### The line is stopped', ...lines.map((line) => `- ${line}`)].join('\n'));
  io.fail(lines.join('\n'));
}

async function refuse(
  { command, refusal }: { readonly command: Command; readonly refusal: Refusal },
  { ledger }: LedgerContext,
  io: Io,
): Promise<void> {
  const lines = refusalLines(command, refusal, ledger.state());
  io.output('refused', 'true');
  io.output('error-code', refusal.code);
  io.output('unresolved', JSON.stringify(refusal.unresolved));
  await io.summarise(lines.map((line, index) => (index === 0 ? `### ${line}` : `- ${line}`)).join('\n'));
  io.fail(lines.join('\n'));
}
