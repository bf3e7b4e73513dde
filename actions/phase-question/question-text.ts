import type { Decision } from '../lib/definition/decisions.ts';
import { definitionSha256, type PhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { PhaseState } from '../lib/ledger/state.ts';

export interface Question {
  readonly definition: PhaseDefinition;
  readonly executionId: string;
  /** How the phase before ended; undefined where none is done. */
  readonly verdict: PhaseState['completed'];
  readonly decisions: readonly Decision[];
}

/** What the reviewer reads before he answers: what he builds on, what runs, what he decides with it. */
export function questionText({ definition, executionId, verdict, decisions }: Question): string {
  const { plan_phase: phase, name, intent, lanes } = definition;
  const built = lanes.filter((lane) => lane.state === 'built');
  const open = definition.required_decisions.filter(({ key }) => !decisions.some((one) => one.key === key));
  return [
    `### ${phase} ${name}`,
    '',
    intent,
    '',
    `- execution \`${executionId}\``,
    verdict === undefined
      ? '- no phase before it is done'
      : `- builds on \`${verdict.verdict_code}\`, envelope \`${verdict.envelope.sha256}\``,
    `- the execution go is over definition \`${definitionSha256(phase)}\``,
    `- ${built.length} lanes run, ${lanes.length - built.length} are planned`,
    ...(open.length === 0 ? [] : [`- **not decided**: ${open.map(({ key }) => key).join(', ')}`]),
    '',
    '| Decision | Value | Source |',
    '| --- | --- | --- |',
    ...decisions.map(({ key, value, not_applicable, source }) =>
      row([key, value ?? not_applicable ?? 'a locator', source]),
    ),
    '',
  ].join('\n');
}

const CELL_LENGTH_MAX = 120;

/** Values come from people: nothing in them may end a cell, a row or a code span. */
const row = ([key = '', value = '', source = '']: readonly string[]): string =>
  `| ${key} | \`${value.replace(/[`|\r\n]/g, ' ').slice(0, CELL_LENGTH_MAX)}\` | ${source} |`;
