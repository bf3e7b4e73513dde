import { type Command, inOrder, type LedgerContext, type Outcome } from './append.ts';
import { checkTransition, hold, recordCompletion } from './close-phase.ts';
import { startLane } from './lanes.ts';
import {
  activate,
  clearBudgetStop,
  grantGo,
  reopen,
  resolveDrift,
  revokeGo,
  setBudgetStop,
  waive,
} from './operator-acts.ts';
import { expand, initialise, pin } from './plan.ts';
import { recordLane } from './record-lane.ts';
import { sealEvidence } from './seal-evidence.ts';
import { raiseByHand } from './sentinel/raise-drift.ts';
import { lookAtAll, watch, watchRun } from './sentinel/watch.ts';

/**
 * One command makes one event, but for a lane result, which also opens and closes its blockers, and for drift, which is
 * looked for at every transition and stops the line before anything else happens.
 */
export function applyCommand(command: Command, context: LedgerContext): Promise<Outcome> {
  const phase = 'phase' in command ? command.phase : undefined;
  return phase !== undefined && BEFORE_THEM.has(command.command)
    ? inOrder([() => watchRun(phase, context), () => apply(command, context)])
    : apply(command, context);
}

/**
 * Acts of which no phase watch is made; the substrate is looked at before them all the same. To stop, to raise and to
 * resolve needs no look: whoever does it has looked.
 */
const BEFORE_THEM: ReadonlySet<Command['command']> = new Set([
  'activate',
  'expand',
  'pin',
  'grant-go',
  'waive',
  'reopen',
  'set-budget-stop',
  'clear-budget-stop',
  'hold',
]);

async function apply(command: Command, context: LedgerContext): Promise<Outcome> {
  switch (command.command) {
    case 'init':
      return initialise(context);
    case 'activate':
      return activate(command, context);
    case 'expand':
      return expand(command, context);
    case 'pin':
      return pin(command, context);
    case 'grant-go':
      return grantGo(command, context);
    case 'revoke-go':
      return revokeGo(command, context);
    case 'start-lane':
      return inOrder([() => watch({ phase: command.phase }, context), () => startLane(command, context)]);
    case 'record-lane':
      return inOrder([
        () => recordLane(command, context),
        () => watch({ phase: command.phase, recorded: command.snapshot }, context),
      ]);
    case 'raise-drift':
      return raiseByHand(command, context);
    case 'watch-drift':
      return lookAtAll(command.phase, context);
    case 'resolve-drift':
      return resolveDrift(command, context);
    case 'waive':
      return waive(command, context);
    case 'check-transition':
      return checkTransition(command, context);
    case 'complete':
      return inOrder([() => watch({ phase: command.phase }, context), () => recordCompletion(command, context)]);
    case 'reopen':
      return reopen(command, context);
    case 'set-budget-stop':
      return setBudgetStop(command, context);
    case 'clear-budget-stop':
      return clearBudgetStop(command, context);
    case 'hold':
      return hold(command, context);
    case 'seal-evidence':
      return sealEvidence(command, context);
  }
}
