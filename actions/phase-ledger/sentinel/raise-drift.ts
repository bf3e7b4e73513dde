import { digestOf } from '@spine-green/evidence-schemas';
import { isReadable } from '../../lib/checks/fact.ts';
import { definitionSha256, loadPhaseDefinition } from '../../lib/definition/phase-definition.ts';
import { type Compared, comparedFindings } from '../../lib/ledger/compared.ts';
import { refuse } from '../../lib/ledger/decision.ts';
import { pinnedDigest } from '../../lib/ledger/derived.ts';
import { isDetected } from '../../lib/ledger/drift.ts';
import type { PlanPhase } from '../../lib/ledger/events.ts';
import { byController, type CommandOf, type LedgerContext, type Outcome, one } from '../append.ts';
import { readUsedValue } from '../used-values.ts';

type Raised = Omit<CommandOf<'raise-drift'>, 'command'>;

/**
 * By a person. A class that something detects is raised by its detector alone, so that its evidence is what a reading
 * found; who wants to stop the line without it revokes the go.
 */
export async function raiseByHand(command: CommandOf<'raise-drift'>, context: LedgerContext): Promise<Outcome> {
  const { class: name } = command;
  if (isDetected(name))
    return refuse('E_DRIFT_NOT_SHOWN', `a detector looks for ${name}: watch-drift raises what it finds`);
  return raiseDrift(command, context);
}

/** Stops the line for a class, with what was compared beside it: what was found, and each pin against what is there. */
export async function raiseDrift(raised: Raised, context: LedgerContext): Promise<Outcome> {
  const { phase, class: name, impact, evidence, keys = [], found = {} } = raised;
  const compared = [comparedFindings(name, evidence), ...(await comparedPins({ phase, keys, found }, context))];
  const payload = { class: name, impact, severity: 'STOP' as const, evidence, keys, compared };
  return one(context, { ...byController({ phase }, context), event: 'DRIFT_RAISED', payload });
}

interface Named {
  readonly phase: PlanPhase;
  readonly keys: readonly string[];
  readonly found?: Raised['found'];
}

/**
 * Each pin beside what is used in its place now, or beside what somebody says that he found there. A pin of which nobody
 * found anything is left out, and the ledger refuses what rests on it.
 */
export async function comparedPins({ phase, keys, found = {} }: Named, context: LedgerContext): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const key of keys) {
    const pinned_sha256 = pinnedDigest(context.ledger.state().phases[phase], key);
    const said = found[key];
    const found_sha256 = said === undefined ? await usedDigest(phase, key, context) : digestOf(said);
    if (pinned_sha256 === undefined || found_sha256 === undefined) continue;
    compared.push({ what: key, pinned_sha256, found_sha256 });
  }
  return compared;
}

async function usedDigest(phase: PlanPhase, key: string, context: LedgerContext): Promise<string | undefined> {
  if (key === 'plan') return definitionSha256(phase);
  const decision = loadPhaseDefinition(phase).required_decisions.find((one) => one.key === key);
  const used = decision === undefined ? undefined : await readUsedValue(decision, context);
  if (used === undefined) return undefined;
  // What could not be read is another value than the pinned one, and its reason is what was found.
  return digestOf(isReadable(used) ? used.value : { unreadable: used.unreadable });
}
