import { PlatformError } from '@spine-green/evidence-schemas';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { definitionSha256, loadPhaseDefinition, phaseDefinitions } from '../lib/definition/phase-definition.ts';
import { actionsIo, type Io, jsonInput } from '../lib/io/inputs.ts';
import { predecessorOf } from '../lib/ledger/derived.ts';
import { openLedger } from '../lib/ledger/store.ts';
import { executionIdAt, phaseOf } from '../lib/run/execution.ts';
import { openSession } from '../lib/run/session.ts';
import { answersOf } from './answers.ts';
import { decisionsAsked } from './decisions.ts';
import { questionText } from './question-text.ts';

/** What the operator is asked, read from where it stands; both gates of the phase repeat it word by word. */
export async function run(io: Io = actionsIo): Promise<void> {
  const session = openSession(io.input('substrate-config'));
  try {
    const definition = loadPhaseDefinition(io.input('phase'));
    const { plan_phase: phase } = definition;
    if (definition.lanes.every((lane) => lane.state === 'planned'))
      throw new PlatformError('E_LANE_NOT_BUILT', `${phase} has no lane that runs`);
    const executionId = io.findInput('execution-id') ?? executionIdAt(phase, nowUtc(session.clock));
    if (phaseOf(executionId) !== phase)
      throw new PlatformError('E_APPROVAL_MISMATCH', `${executionId} is no execution of ${phase}`);
    const answers = answersOf(jsonInput(io, 'answers'), phaseDefinitions());
    const place = { target: session.evidence, env: session.config.substrate, clock: session.clock, ci: session.ci };
    const ledger = await openLedger(place);
    const before = predecessorOf(phase);
    const verdict = before === undefined ? undefined : ledger.state().phases[before].completed;
    const decisions = await decisionsAsked(definition, answers, { session, ledger });
    const own = decisions.filter(({ source }) => source === 'operator');
    const { status, executionGo } = ledger.state().phases[phase];
    const holds = executionGo?.executionId === executionId && executionGo.expiresAtUtc > nowUtc(session.clock);
    io.output('execution-id', executionId);
    io.output('activated', String(status === 'ACTIVE' || status === 'BLOCKED'));
    io.output('permitted', String(holds));
    io.output('verdict-sha256', verdict?.envelope.sha256 ?? '');
    io.output('definition-sha256', definitionSha256(phase));
    io.output('answered', JSON.stringify(own.map(({ key, value, locator }) => ({ key, value, locator }))));
    io.output('pins', JSON.stringify(own));
    io.output('declared', JSON.stringify(decisions.filter(({ source }) => source !== 'operator')));
    await io.summarise(questionText({ definition, executionId, verdict, decisions }));
  } finally {
    await session.close();
  }
}
