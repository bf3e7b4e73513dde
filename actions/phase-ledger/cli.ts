/** `npm run ledger -- status | events | explain M6 | unresolved`: the ledger in words, from a bundle or a live store. */
import { parseArgs } from 'node:util';
import { isPlatformError } from '@spine-green/evidence-schemas';
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

exit codes: 0 it was read, 1 it cannot be read, 64 usage`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { bundle: { type: 'string' }, config: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
    const [question = '', named, more] = positionals;
    const phase = PLAN_PHASES.find((one) => one === named?.toUpperCase());
    const answer =
      values.help || more !== undefined || (named !== undefined && phase === undefined)
        ? undefined
        : linesOf(question, phase);
    if (answer === undefined || (values.bundle === undefined) === (values.config === undefined))
      return usage(values.help);
    const events = await readEvents(values);
    process.stdout.write(`${answer(events).join('\n')}\n`);
    return 0;
  } catch (error) {
    if (error instanceof TypeError) return usage(false);
    if (!isPlatformError(error)) throw error;
    process.stderr.write(`${error.message} ${error.remedy}\n`);
    return 1;
  }
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

function usage(asked: boolean): number {
  (asked ? process.stdout : process.stderr).write(`${HELP}\n`);
  return asked ? 0 : 64;
}
