import {
  canonicalJson,
  closureSet,
  digestOf,
  type HandleInputs,
  handle,
  resolveHandles,
  type Substrate,
} from '@spine-green/evidence-schemas';
import { type DecisionDefinition, decisionHandles } from './decision-types.ts';

/** What the registry gives for the handles of a decision, as one text, or which of them it leaves open. */
export function registryValue(
  decision: DecisionDefinition,
  substrate: Substrate,
  inputs: HandleInputs,
): { readonly value: string } | { readonly open: readonly string[] } {
  const rows = resolveHandles(decisionHandles(decision, substrate), inputs);
  const open = rows.filter((row) => !row.resolved).map((row) => row.key);
  if (open.length > 0) return { open };
  return { value: canonicalJson(Object.fromEntries(rows.map((row) => [row.key, row.value_or_locator]))) };
}

export const closureSetValue = (substrate: Substrate): string => digestOf(closureSet('M2.A', substrate));

/** The version of the specification with the digest of its authorities, as the first phase pins it. */
export const specificationValue = (specSha256: string): string => `spine-green-v0@${specSha256}`;

/** Digest of the modes of an image and what kind each is, whatever order they are listed in. */
export const entrypointMatrixValue = (modes: readonly { readonly mode: string; readonly kind: string }[]): string =>
  digestOf(modes.map(({ mode, kind }) => ({ mode, kind })).toSorted((a, b) => (a.mode < b.mode ? -1 : 1)));

export const buildDriverValue = (substrate: Substrate): string =>
  substrate === 'embedded' ? 'embedded_bundle' : String(handle('IMAGE_BUILD_DRIVER'));
