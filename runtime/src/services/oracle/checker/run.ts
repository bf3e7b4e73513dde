import { isPlatformError } from '@spine-green/evidence-schemas';
import { CheckerPassV1 } from '@spine-green/evidence-schemas/documents/checker_pass.v1';
import { OraclePackManifestV1 } from '@spine-green/evidence-schemas/documents/oracle_pack_manifest.v1';
import { OracleSealV1 } from '@spine-green/evidence-schemas/documents/oracle_seal.v1';
import {
  LEGACY_SEAL_NAME,
  PACK_MANIFEST_NAME,
  SEAL_NAME,
  SORT_RECEIPT_NAME,
  VIEW_MANIFEST_NAME,
  viewPrefix,
  type WorldKey,
} from '../../../events/engine-run.ts';
import { gateClosure } from '../../../events/gate-map.ts';
import { findOutput } from '../../../events/outputs.ts';
import { nowUtc } from '../../../kernel/clock.ts';
import { writeDerived } from '../../../observability/writer.ts';
import { type ColumnarLimits, openColumnar } from '../columnar.ts';
import { type JobContext, oracleKey } from '../evidence.ts';
import { type GateVerdict, judgeGate, readGate } from '../gates/read.ts';
import { contentIndexDigest, listContent } from '../layout/content-index.ts';
import { type EngineRun, findObject, readWorld } from '../layout/read.ts';
import { parseStored } from '../layout/stored.ts';
import { openWorkspace, type Retries } from '../workspace.ts';
import { checkGates, checkPack, type PackFacts } from './pack-checks.ts';
import { readView } from './read-view.ts';
import { error, type Issue, type OutputVerdict, type ViewFacts } from './types.ts';
import { checkSlices, checkView, isFingerprintMatch, measuredOf } from './view-checks.ts';

export interface CheckRequest {
  readonly run: EngineRun;
  readonly outputIds: readonly string[];
  readonly scenarioId: string;
  /** A missing seal is an error; it always is where a run can be certified (11, section 5.1). */
  readonly strict: boolean;
  readonly limits: Omit<ColumnarLimits, 'tempDir'> & { readonly workFolder: string; readonly retries: Retries };
  readonly signal?: AbortSignal;
}

/** Checks everything that will be streamed and writes `checker_pass.json`, whatever the verdict is. */
export async function checkOracle(request: CheckRequest, context: JobContext): Promise<CheckerPassV1> {
  const findings = await find(request);
  const failed = findings.issues.some(({ severity }) => severity === 'ERROR');
  const document: CheckerPassV1 = {
    platform_run_id: context.platformRunId,
    written_at_utc: nowUtc(context.clock),
    engine_run_root: request.run.root.uri,
    world_key: findings.world ?? null,
    status: failed ? 'FAIL' : findings.issues.length > 0 ? 'WARN' : 'OK',
    reason_codes: [...new Set(findings.issues.map(({ code }) => code))].sort(),
    issues: findings.issues.slice(0, 200).map((issue) => ({ ...issue, detail: issue.detail.slice(0, 512) })),
    gates: findings.gates.map(({ gate_id, verdict, digest }) => ({ gate_id, verdict, digest })),
    outputs: [...findings.outputs],
    overall_pass: !failed,
    strict: request.strict,
    task_arn: context.taskArn,
  };
  await writeDerived(context.evidence, oracleKey(context, 'checker_pass.json'), CheckerPassV1, document);
  return document;
}

interface Findings {
  readonly world: WorldKey | undefined;
  readonly issues: readonly Issue[];
  readonly gates: readonly GateVerdict[];
  readonly outputs: readonly OutputVerdict[];
}

async function find(request: CheckRequest): Promise<Findings> {
  const { run, outputIds } = request;
  const unknown = outputIds.filter((id) => findOutput(id) === undefined);
  const issues: Issue[] = unknown.map((id) => error('OUTPUT_UNKNOWN', id.slice(0, 64)));
  const known = outputIds.filter((id) => findOutput(id) !== undefined);
  const world = await readWorldOrIssue(request, issues);
  if (world === undefined) return { world, issues, gates: [], outputs: outputIds.map((id) => blank(run, id)) };
  const gates: GateVerdict[] = [];
  for (const gate of gateClosure(known)) gates.push(judgeGate(await readGate(run, gate, world)));
  issues.push(...checkGates(gates), ...checkPack(await readPackFacts(run), world, request.strict));
  const views = await findViews(request, known, world);
  issues.push(...views.issues);
  return { world, issues, gates, outputs: [...views.outputs, ...unknown.map((id) => blank(run, id))] };
}

async function findViews(
  request: CheckRequest,
  outputIds: readonly string[],
  world: WorldKey,
): Promise<Pick<Findings, 'issues' | 'outputs'>> {
  const { run, limits } = request;
  await using workspace = await openWorkspace(limits.workFolder, 'oracle-checker');
  const tempDir = await workspace.makeFolder('spill');
  await using columnar = await openColumnar({ ...limits, tempDir }, request.signal);
  const reader = { run, columnar, retries: limits.retries };
  const issues: Issue[] = [];
  const outputs: OutputVerdict[] = [];
  for (const id of outputIds) {
    const output = findOutput(id);
    if (output === undefined) continue;
    const facts = await readView(reader, { output, world, folder: await workspace.makeFolder(id) });
    const found = checkView({ root: run.root, world, output }, facts);
    issues.push(...found);
    outputs.push(verdictOf(run, id, { facts, issues: found }));
  }
  issues.push(
    ...checkSlices(outputs.filter(({ stream_view_id }) => stream_view_id !== null).map(({ slice }) => slice)),
  );
  return { issues, outputs };
}

function verdictOf(
  run: EngineRun,
  id: string,
  { facts, issues }: { readonly facts: ViewFacts; readonly issues: readonly Issue[] },
): OutputVerdict {
  const receipt = typeof facts.receipt === 'object' ? facts.receipt : undefined;
  const rows = measuredOf(facts);
  return {
    ...blank(run, id),
    verdict: issues.some(({ severity }) => severity === 'ERROR') ? 'FAIL' : 'PASS',
    row_count: rows?.parts.reduce((sum, { stats }) => sum + stats.row_count, 0) ?? 0,
    part_count: facts.published.length,
    ordering_violations: rows?.orderingViolations ?? 0,
    fingerprint_match: receipt !== undefined && isFingerprintMatch(facts, receipt),
    stream_view_id: receipt?.stream_view_id ?? null,
    ...(receipt?.slice === undefined ? {} : { slice: receipt.slice }),
  };
}

const blank = (run: EngineRun, id: string): OutputVerdict => ({
  output_id: id,
  verdict: 'FAIL',
  row_count: 0,
  part_count: 0,
  ordering_violations: 0,
  fingerprint_match: false,
  stream_view_id: null,
  receipt_ref: `s3://${run.root.bucket}/${viewPrefix(run.root, id)}${SORT_RECEIPT_NAME}`,
  manifest_ref: `s3://${run.root.bucket}/${viewPrefix(run.root, id)}${VIEW_MANIFEST_NAME}`,
});

async function readWorldOrIssue({ run, scenarioId }: CheckRequest, issues: Issue[]): Promise<WorldKey | undefined> {
  try {
    return (await readWorld(run, scenarioId)).key;
  } catch (cause) {
    // A store that does not answer is no finding about the input.
    if (!isPlatformError(cause) || cause.retry) throw cause;
    issues.push(error(cause.code, cause.message));
    return undefined;
  }
}

async function readPackFacts(run: EngineRun): Promise<PackFacts> {
  const manifest = await findObject(run, PACK_MANIFEST_NAME);
  const seal = await findObject(run, SEAL_NAME);
  return {
    manifest: manifest && (parseStored(manifest.body, OraclePackManifestV1.parse) ?? 'unreadable'),
    manifestSha256: manifest?.sha256,
    seal: seal && (parseStored(seal.body, OracleSealV1.parse) ?? 'unreadable'),
    legacySeal: (await findObject(run, LEGACY_SEAL_NAME)) !== undefined,
    contentIndexDigest: contentIndexDigest(await listContent(run)),
  };
}
