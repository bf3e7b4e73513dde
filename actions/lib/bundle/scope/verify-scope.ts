import { findSchemaName, handle, PlatformError, type SchemaName } from '@spine-green/evidence-schemas';
import { documentSchemas } from '@spine-green/evidence-schemas/catalog';
import { MODES, taskFamilyOf } from '@spine-green/runtime/catalog';
import { type BundleFailure, failureOf } from '../failure.ts';
import { MANIFEST } from '../manifest.ts';
import type { BundleObject, BundleView } from '../view.ts';
import type { Acts } from './acts.ts';
import { allowedIn } from './allowed.ts';
import { type Known, knownOf } from './known.ts';
import { isMirror } from './mirrors.ts';
import { attemptOf, type Place, placeOf } from './places.ts';
import type { Kind } from './run-kinds.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * Whose every object is: it lies where something of the platform writes, below a run and an execution that the ledger
 * knows, and says of itself the run, execution, attempt, writer, image and substrate that it must be of (04, 6.4).
 */
export function verifyScope(view: BundleView): readonly BundleFailure[] {
  const known = knownOf(view);
  const allowed = allowedIn(view, known);
  const { platform_run_id: run } = view.manifest;
  const { minted = 'N/A' } = known.acts;
  const foreign = minted === run ? [] : [{ object: MANIFEST, what: `is of run ${run}, the ledger minted ${minted}` }];
  const failures = view.objects.flatMap((object) => {
    const place = placeOf(object, view);
    if (place?.kind === undefined) return [failureOf(object, 'is nothing that the platform writes')];
    const { document } = object;
    const members = typeof document === 'object' && document !== null ? (document as Members) : undefined;
    return [
      ...placeFaults(object, place, known),
      ...allowed(object, place),
      ...timeFaults(object, place, known.acts),
      ...schemaFaults(document, place.kind.schema),
      ...readerFaults(object.text, place.kind.read),
      ...(members === undefined ? [] : documentFaults({ members, place, known, view })),
    ].map((what) => failureOf(object, what));
  });
  return [...foreign, ...failures];
}

function placeFaults({ key }: BundleObject, { runId, executionId, name }: Place, known: Known): readonly string[] {
  if (runId !== undefined && !known.runs.has(runId)) return [`is of run ${runId}, which this bundle is not of`];
  // A phase that was activated and never ran a lane left its approval.
  if (executionId !== undefined && !known.acts.executions.has(executionId) && !known.acts.named.has(key))
    return [`is ${name} of execution ${executionId}, which the ledger does not know`];
  return [];
}

/** Clocks of stores and runners may differ, but not by days. */
const CLOCKS_MS_MAX = 3_600_000;

/** What a run left was stored between the first and the last event of its ledger; the world that it streams is older. */
function timeFaults({ written_at_utc: at }: BundleObject, { family }: Place, { span }: Acts): readonly string[] {
  if (span === undefined || family === 'oracle' || family === 'infra') return [];
  const stored = Date.parse(at);
  const isWithin = stored >= Date.parse(span.first) - CLOCKS_MS_MAX && stored <= Date.parse(span.last) + CLOCKS_MS_MAX;
  return isWithin ? [] : [`was stored at ${at}, its ledger is of ${span.first} to ${span.last}`];
}

function schemaFaults(document: unknown, schema: SchemaName | undefined): readonly string[] {
  if (schema === undefined || document === undefined) return [];
  const own = findSchemaName(document);
  // What names its schema was read by it already.
  if (own !== undefined) return own === schema ? [] : [`is a ${own}, here lies a ${schema}`];
  return documentSchemas[schema].faults(document).map(({ path, keyword }) => `${schema} refuses ${path} (${keyword})`);
}

function readerFaults(text: string | undefined, read: Kind['read']): readonly string[] {
  if (text === undefined || read === undefined) return [];
  try {
    read(text);
    return [];
  } catch (error) {
    if (error instanceof PlatformError) return [`is refused by its reader: ${error.code}`];
    throw error;
  }
}

interface Claimant {
  readonly members: Members;
  readonly place: Place;
  readonly known: Known;
  readonly view: BundleView;
}

const SUBSTRATES: ReadonlySet<unknown> = new Set(['embedded', 'emulated', 'dev_min']);

function documentFaults({ members, place, known, view: { manifest } }: Claimant): readonly string[] {
  const { platform_run_id: run, execution_id: execution, attempt, run_config_digest: config } = members;
  const faults: string[] = [];
  const fail = (what: string): void => void faults.push(what);
  // A stack is applied before a run is minted, and declares its tasks for whatever its operator named.
  const isInfra = place.family === 'infra';
  if (!isInfra && typeof run === 'string' && !known.runs.has(run) && run !== 'N/A') fail(`is of run ${run}`);
  if (place.runId !== undefined && typeof run === 'string' && run !== place.runId && !isMirror(place))
    fail(`says run ${run}, lies below ${place.runId}`);
  if (typeof execution === 'string' && place.executionId !== undefined && execution !== place.executionId)
    fail(`is of execution ${execution}, lies below ${place.executionId}`);
  if (typeof execution === 'string' && place.runId !== undefined && !known.acts.executions.has(execution))
    fail(`is of execution ${execution}, which the ledger does not know`);
  const due = attemptOf(place.name);
  if (place.family === 'execution' && typeof attempt === 'number' && /snapshot/.test(place.name) && attempt !== due)
    fail(`is of attempt ${attempt}, its key is of ${due}`);
  // What describes a stack says in `environment` what its own service calls it.
  for (const name of isInfra ? ['substrate'] : ['substrate', 'environment', 'env'])
    if (SUBSTRATES.has(members[name]) && members[name] !== manifest.substrate)
      fail(`is of substrate ${String(members[name])}`);
  if (typeof config === 'string' && config !== (known.pins?.runConfigDigest ?? config))
    fail('is of another configuration');
  return [...faults, ...imageFaults(members, place, known), ...writerFaults(members, place, known, manifest.substrate)];
}

/** An image that was never packaged ran nothing; what belongs to the run ran from the image of the run. */
function imageFaults(members: Members, { family, phase }: Place, { images, pins }: Known): readonly string[] {
  // M1 builds images; the one that it packages is known at its end.
  if (phase === 'M1') return [];
  const epoch = members.epoch as Members | undefined;
  const said = [members.image_digest, epoch?.image_digest].filter((one) => typeof one === 'string');
  const known = family === 'run' && pins !== undefined ? new Set([pins.imageDigest]) : images;
  return said.filter((one) => !known.has(one)).map((one) => `is of image ${one}, which is not the one of the run`);
}

function writerFaults(
  { writer, task_arn }: Members,
  { kind, family }: Place,
  { pins }: Known,
  substrate: string,
): readonly string[] {
  if (typeof writer !== 'object' || writer === null) return [];
  const { identity, image_digest: image, task_arn: task = task_arn } = writer as Members;
  const faults: string[] = [];
  if (typeof identity !== 'string') return [];
  if (kind?.writers !== undefined && !kind.writers.includes(identity))
    faults.push(`was written by ${identity}, only ${kind.writers.join(' or ')} may`);
  if (family === 'run' && typeof image === 'string' && image !== pins?.imageDigest)
    faults.push(`was written by image ${image}, which is not the one of the run`);
  // On the embedded substrate a task's name holds the family of the mode that it runs.
  if (substrate === 'embedded' && typeof task === 'string' && !task.includes(familyIn(identity)))
    faults.push(`says writer ${identity} and task ${task}`);
  return faults;
}

function familyIn(identity: string): string {
  const mode = MODES.find((row) => row.mode === identity)?.mode;
  return mode === undefined ? identity : `/${taskFamilyOf(mode, handle('NAME_PREFIX'))}/`;
}
