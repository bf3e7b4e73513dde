import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, handle, PlatformError, parseJson, sha256Hex } from '@spine-green/evidence-schemas';
import { AuthorityListV1 } from '@spine-green/evidence-schemas/documents/authority_list.v1';
import { MODES } from '@spine-green/runtime/catalog';
import { type Fact, isReadable, observe } from '../lib/checks/fact.ts';
import type { DecisionAnswer, DecisionDefinition } from '../lib/definition/decision-types.ts';
import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import {
  buildDriverValue,
  closureSetValue,
  entrypointMatrixValue,
  registryValue,
  specificationValue,
} from '../lib/definition/used-values.ts';
import type { PlanPhase } from '../lib/ledger/events.ts';
import { repositoryRoot } from '../lib/platform/repository.ts';
import { readEpoch } from '../lib/run/epoch.ts';
import { readHandleInputs } from '../lib/run/handle-inputs.ts';
import { findRunId } from '../lib/run/run-scope.ts';
import { readOperatorKey } from '../lib/signature/operator-key.ts';
import type { LedgerContext } from './append.ts';

type Compared = NonNullable<DecisionDefinition['compared_with']>;
type Reader = (decision: DecisionDefinition, context: UseContext) => Promise<string> | string;

/** Where values are read: the ledger, and what is answered and not pinned yet. */
type UseContext = Pick<LedgerContext, 'session' | 'ledger'> & { readonly answered?: Readonly<Record<string, string>> };

/** Where the value is that the phase really uses, whatever was pinned (02, section 7.1). */
const READERS: Readonly<Record<Compared, Reader>> = {
  handles_registry: async (decision, { session, ledger }) => {
    const state = ledger.state();
    const inputs = await readHandleInputs(session, state, await findRunId(session, state));
    const found = registryValue(decision, session.config.substrate, inputs);
    if ('open' in found) throw new PlatformError('E_HANDLE_UNRESOLVED', found.open.join(', '));
    return found.value;
  },
  closure_set: (_, { session }) => closureSetValue(session.config.substrate),
  proved_image: async (_, { session, ledger }) => {
    const { image_digest } = await readEpoch({ session, ledger: ledger.state() });
    if (image_digest === null) throw new PlatformError('E_EVIDENCE_MISSING', 'M1.C proved no image');
    return image_digest;
  },
  include_manifest: async () => sha256Hex(await readFile(join(repositoryRoot(), handle('IMAGE_BUILD_PATH'), INCLUDE))),
  entrypoint_matrix: () => entrypointMatrixValue(MODES),
  specification: async () => specificationValue(await readSpecSha256()),
  build_driver: (_, { session }) => buildDriverValue(session.config.substrate),
  operator_key: () => readOperatorKey(),
  oracle_input: async (_, context) => {
    const [, , bucket = '', ...path] = seedSource(context).split('/');
    const { sha256 } = await context.session.store.get(bucket, [...path, 'run_receipt.json'].join('/'));
    return sha256;
  },
};

/** Digest of the authority list in the checkout: what `spec_sha256` means in every document. */
export async function readSpecSha256(): Promise<string> {
  const path = join(repositoryRoot(), 'actions', 'm0-authority', 'authority.json');
  const { authorities } = AuthorityListV1.parse(parseJson(await readFile(path), 'E_LOCAL_FILE_UNUSABLE', path));
  return digestOf(authorities);
}

const INCLUDE = 'image-include.json';

function seedSource({ ledger, answered }: UseContext): string {
  const pinned = answered?.ORACLE_SEED_SOURCE_URI ?? ledger.state().phases.M3.pinned.ORACLE_SEED_SOURCE_URI?.value;
  if (typeof pinned !== 'string') throw new PlatformError('E_HANDLE_UNRESOLVED', 'ORACLE_SEED_SOURCE_URI');
  return pinned.replace(/\/$/, '');
}

/** Undefined for a decision that nothing else holds a value of: its users read the pin itself. */
export const readUsedValue = async (
  decision: DecisionDefinition,
  context: UseContext,
): Promise<Fact<string> | undefined> => {
  const { compared_with: compared } = decision;
  return compared === undefined ? undefined : observe(() => READERS[compared](decision, context));
};

/** Why the pin and what is used are two; undefined when they agree. Never quotes either. */
export function differenceFrom(answer: DecisionAnswer, used: Fact<string> | undefined): string | undefined {
  if (used === undefined || answer.not_applicable !== null) return undefined;
  if (!isReadable(used)) return `cannot be compared: ${used.unreadable}`;
  return used.value === answer.value ? undefined : 'is not what is used';
}

export interface Difference {
  readonly key: string;
  readonly compared: Compared;
}

/** Pinned decisions of a phase whose value is not what is used now. */
export async function differingDecisions(phase: PlanPhase, context: LedgerContext): Promise<readonly Difference[]> {
  const { pinned } = context.ledger.state().phases[phase];
  const differing: Difference[] = [];
  for (const decision of loadPhaseDefinition(phase).required_decisions) {
    const { key, compared_with: compared } = decision;
    const pin = pinned[key];
    if (pin === undefined || compared === undefined) continue;
    if (differenceFrom(pin, await readUsedValue(decision, context)) !== undefined) differing.push({ key, compared });
  }
  return differing;
}
