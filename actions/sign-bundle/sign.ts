import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { folderFiles } from '../lib/bundle/bundle-files.ts';
import { failureText } from '../lib/bundle/failure.ts';
import { verifyBundle } from '../lib/bundle/verify.ts';
import type { BundleView } from '../lib/bundle/view.ts';
import { PLAN_PHASES } from '../lib/ledger/events.ts';
import { dsseText, ENVELOPE_BYTES_MAX, readDsse } from '../lib/signature/dsse.ts';
import { signedWith } from '../lib/signature/envelope.ts';
import type { SigningKey } from '../lib/signature/keys.ts';
import { envelopePath, SIGNATURES, type SignedThing } from '../lib/signature/places.ts';
import { completionOf, ledgerEventsOf, type Statement, statementOf } from '../lib/signature/statement.ts';

export interface SigningResult {
  readonly thing: SignedThing;
  readonly path: string;
  /** False when this key had signed it already. */
  readonly changed: boolean;
}

/** A bundle that holds, before anybody puts his name to it. */
export interface SoundBundle {
  readonly folder: string;
  readonly view: BundleView;
  readonly root: string;
}

/**
 * The bundle in a folder, verified as a stranger would. Throws E_BUNDLE_BROKEN when anything does not hold or when its
 * root is another one than the given: a signature would say of a forgery that its signer has seen it.
 */
export function openSoundBundle(folder: string, anchor: string | undefined): SoundBundle {
  const { failures, view, manifest } = verifyBundle(folderFiles(folder));
  const [failure] = failures;
  if (failure !== undefined) {
    const more = failures.length === 1 ? '' : `, with ${failures.length} failures in all`;
    throw new PlatformError('E_BUNDLE_BROKEN', `${failureText(failure)}${more}`);
  }
  if (view === undefined || manifest === undefined)
    throw new PlatformError('E_BUNDLE_BROKEN', `${folder} is no bundle`);
  const { root_sha256: root } = manifest;
  if (anchor !== undefined && anchor !== root)
    throw new PlatformError('E_BUNDLE_BROKEN', `${folder} has root ${root}, wanted ${anchor}`);
  return { folder, view, root };
}

/** The manifest and every phase that is completed there. */
export function signable({ view }: SoundBundle): readonly SignedThing[] {
  const events = ledgerEventsOf(view);
  return ['manifest', ...PLAN_PHASES.filter((phase) => completionOf(events, phase) !== undefined)];
}

/** Throws E_SIGNATURE_PHASE_OPEN for a phase that the bundle does not show as completed. */
export function statementIn({ view }: SoundBundle, thing: SignedThing): Statement {
  const statement = statementOf(thing, view, ledgerEventsOf(view));
  if (statement === undefined) throw new PlatformError('E_SIGNATURE_PHASE_OPEN', `${thing} is not completed`);
  return statement;
}

/** Signs one thing after the other; what one key signed before stays as it is. */
export function signAll(
  bundle: SoundBundle,
  things: readonly SignedThing[],
  key: SigningKey,
): readonly SigningResult[] {
  const statements = things.map((thing) => ({ thing, statement: statementIn(bundle, thing) }));
  mkdirSync(join(bundle.folder, SIGNATURES), { recursive: true });
  return statements.map(({ thing, statement }) => signOne(bundle, { thing, statement }, key));
}

function signOne(
  { folder }: SoundBundle,
  { thing, statement }: { readonly thing: SignedThing; readonly statement: Statement },
  key: SigningKey,
): SigningResult {
  const path = envelopePath(thing);
  const files = folderFiles(folder);
  const there = files.list().files.some((file) => file.path === path);
  const read = there ? files.read(path, ENVELOPE_BYTES_MAX) : undefined;
  const present = read === undefined || 'fault' in read ? read : readDsse(read.bytes);
  if (present !== undefined && 'fault' in present)
    throw new PlatformError('E_SIGNATURE_UNREADABLE', `${path} ${present.fault}`);
  const signed = signedWith(statement, key, present);
  if ('foreign' in signed)
    throw new PlatformError(
      'E_SIGNATURE_INVALID',
      `${path} has a signature that names key ${signed.foreign} and is not its`,
    );
  if (signed.changed) replaceFile(join(folder, path), dsseText(signed.envelope));
  return { thing, path, changed: signed.changed };
}

/** Whole or not at all: half an envelope would take the signatures with it that were there before. */
function replaceFile(path: string, text: string): void {
  const beside = `${path}.${process.pid}.part`;
  writeFileSync(beside, text, { flag: 'wx' });
  renameSync(beside, path);
}
