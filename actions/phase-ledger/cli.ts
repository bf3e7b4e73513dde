/** `npm run ledger -- status | events | explain M6 | unresolved`: the ledger in words, from a bundle or a live store. */
import { readArguments, runCommand, usageFault } from '@spine-green/runtime/command-line';
import { bundleFiles } from '../lib/bundle/open-bundle.ts';
import { type LedgerEvent, PLAN_PHASES, type PlanPhase } from '../lib/ledger/events.ts';
import { explainLines } from './report/explain-lines.ts';
import { eventsOfBundle, eventsOfStore } from './report/read-events.ts';
import { eventLines, statusLines, unresolvedLines } from './report/status-lines.ts';

const HELP = `usage: npm run ledger -- status | events [M6] | explain M6 | unresolved, with --bundle DIR or --config FILE

  status         where every phase stands
  events         what was recorded, in order; of one phase, when it is named
  explain M6     why a phase is where it is, what closes what is open, and what is next
  unresolved     everything that is open, in every phase
  --bundle DIR   an exported bundle, or a file that ends with .bundle.zst
  --config FILE  the substrate configuration of a live store
  --help         this text

exit codes: 0 it was read, 1 it cannot be read, 64 E_USAGE`;

const OPTIONS = { bundle: { type: 'string' }, config: { type: 'string' } } as const;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { values, positionals } = readArguments({ args, allowPositionals: true, options: OPTIONS });
  const [question = '', named, more] = positionals;
  const phase = PLAN_PHASES.find((one) => one === named?.toUpperCase());
  if (more !== undefined) throw usageFault(`${more} is one word too many`);
  if (named !== undefined && phase === undefined) throw usageFault(`${named} is none of ${PLAN_PHASES.join(', ')}`);
  const answer = linesOf(question, phase);
  if (answer === undefined) throw usageFault(`${[question, named].join(' ').trim() || 'nothing'} is no question`);
  if ((values.bundle === undefined) === (values.config === undefined)) throw usageFault('name --bundle or --config');
  process.stdout.write(`${answer(await readEvents(values)).join('\n')}\n`);
  return 0;
}

type Answer = (events: readonly LedgerEvent[]) => readonly string[];

function linesOf(question: string, phase: PlanPhase | undefined): Answer | undefined {
  if (question === 'explain') return phase === undefined ? undefined : (events) => explainLines(phase, events);
  if (question === 'events') return (events) => eventLines(events, phase);
  if (phase !== undefined) return undefined;
  return question === 'status' ? statusLines : question === 'unresolved' ? unresolvedLines : undefined;
}

async function readEvents({ bundle, config }: { bundle?: string | undefined; config?: string | undefined }) {
  return config === undefined ? eventsOfBundle(bundleFiles(bundle ?? '')) : eventsOfStore(config);
}
