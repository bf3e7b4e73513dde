import { expect } from 'vitest';
import type { BundleFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import { failureText } from '../../../actions/lib/bundle/failure.ts';
import { verifyBundle } from '../../../actions/lib/bundle/verify.ts';
import { type Example, exampleFiles, REMEDY } from './examples.ts';
import { type Forger, forgerOf } from './forger.ts';
import { filesOf, type HeldBundle, holdBundle } from './objects.ts';

/** One forgery, and the sentence by which the verifier must find it: the object first, then what is wrong with it. */
export interface Forgery {
  readonly what: string;
  readonly forge: (forger: Forger) => void;
  readonly found: RegExp;
}

/** Reading an example, sealing a forgery or verifying one takes a second or two alone on a machine. */
export const EXAMPLE_MS_MAX = 120_000;

const held = new Map<Example, HeldBundle>();

/** Read once for all tests of a file; a bundle that does not verify as it stands proves nothing. */
export function heldExample(name: Example): HeldBundle {
  const known = held.get(name);
  if (known !== undefined) return known;
  const bundle = holdBundle(exampleFiles(name));
  const [failure] = verifyBundle(filesOf(bundle.objects, bundle.manifest)).failures;
  if (failure !== undefined)
    throw new Error(`the ${name} example does not verify (${failureText(failure)}); ${REMEDY}`);
  held.set(name, bundle);
  return bundle;
}

/** The files of an example as it stands. */
export function heldFiles(name: Example): BundleFiles {
  const { objects, manifest } = heldExample(name);
  return filesOf(objects, manifest);
}

/** What the verifier says of a forged bundle whose digests all fit, without knowing its root. */
export function verdictOn(bundle: HeldBundle, forge: (forger: Forger) => void) {
  const forger = forgerOf(bundle);
  forge(forger);
  const verdict = verifyBundle(forger.files());
  return { root: verdict.manifest?.root_sha256, said: verdict.failures.map(failureText) };
}

export function expectFound(bundle: HeldBundle, { forge, found }: Forgery): void {
  const { said } = verdictOn(bundle, forge);
  expect(said.some((line) => found.test(line)) ? [] : [`nothing says ${found}`, ...said.slice(0, 20)]).toEqual([]);
}
