import type { Yaml } from './yaml.ts';

/** The inputs of every phase; the pipeline takes and hands on the same. */
export const INPUTS: Readonly<Record<string, { readonly description: string; readonly required: boolean }>> = {
  'substrate-config': { description: 'Path of the substrate configuration on the runner.', required: true },
  answers: {
    description: "The operator's decisions: a JSON object of strings, by decision or handle key.",
    required: true,
  },
  stack: { description: 'Name of the stack; whatever works on it waits for each other.', required: true },
  runner: { description: 'Label of the runner.', required: true },
  'correlation-id': { description: 'Name by which this dispatch is found again.', required: true },
  account: { description: 'AWS account of a managed substrate; empty on one machine.', required: false },
};

/** Answers that are signed instead of reviewed; whatever asks a question takes them. */
export const SIGNED = {
  'signed-dispatches': {
    description: 'Answers signed by npm run approve, where the plan has no required reviewers; empty otherwise.',
    required: false,
  },
};

export const RESUMED = {
  'execution-id': { description: 'Execution that goes on; empty for a new one.', required: false },
  ...SIGNED,
};

export const inputsOf = (inputs: typeof INPUTS): Yaml =>
  Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, { ...input, type: 'string' }]));

/** What the question of a phase gives to its gates. */
export const QUESTION_OUTPUTS = [
  'execution-id',
  'activated',
  'permitted',
  'verdict-sha256',
  'definition-sha256',
  'answered',
  'pins',
  'declared',
] as const;
