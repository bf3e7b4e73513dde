import { canonicalJson, evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { IgPolicyActiveV1 } from '@spine-green/evidence-schemas/documents/ig_policy_active.v1';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import type { QuarantineRecordV1 } from '@spine-green/evidence-schemas/documents/quarantine_record.v1';
import type { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import { runConfig } from '@spine-green/runtime/run-config';
import type { LedgerState } from '../../../ledger/state.ts';
import type { BundleView } from '../../view.ts';
import { classOf, profileOf, topicOf } from './admissions.ts';

/** Members of a receipt or a quarantine record that say who decided, under which policy and from which release. */
type Decided = Pick<
  ReceiptV1 & QuarantineRecordV1,
  'actor' | 'environment' | 'policy_rev' | 'provenance' | 'service_release_id'
>;

/** Under what one run's gate decides, and what is wrong with what says that it did (12, sections 1 to 3, 8 and 9). */
export interface GateTerms {
  readonly ofRecord: (record: Decided) => readonly string[];
  readonly ofReceipt: (receipt: ReceiptV1) => readonly string[];
}

/** Receipts of a run share these members in a handful of ways; a stranger may make one way for each. */
const REMEMBERED_MAX = 1_000;

export function gateTerms(view: BundleView, ledger: LedgerState | undefined): GateTerms {
  const sources = sourcesOf(view, ledger);
  const remembered = new Map<string, readonly string[]>();
  return {
    ofRecord: (record) => deciderFaults(record, sources),
    ofReceipt: (receipt) => {
      const key = sharedText(receipt);
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const faults = [...deciderFaults(receipt, sources), ...eventFaults(receipt, sources)];
      if (remembered.size >= REMEMBERED_MAX) remembered.clear();
      remembered.set(key, faults);
      return faults;
    },
  };
}

/** As JSON, so that no text of one member can look like the end of another. */
const sharedText = ({ actor, policy_rev, provenance, pins, ...one }: ReceiptV1): string =>
  JSON.stringify([
    actor,
    policy_rev,
    provenance,
    pins,
    one.decision,
    one.environment,
    one.event_class,
    one.event_type,
    one.eb_ref?.topic,
    one.manifest_fingerprint,
    one.partitioning_profile_id,
    one.producer,
    one.run_config_digest,
    one.scenario_run_id,
    one.schema_version,
    one.service_release_id,
  ]);

interface Sources {
  /** Canonical texts of the revisions to which the run's pointer ever pointed. */
  readonly revisions: ReadonlySet<string>;
  /** Releases that the ledger's own acts were of; whoever starts tasks gives them his. */
  readonly releases: ReadonlySet<string>;
  /** Of the world that the producer streams, by name of the pin; undefined where nothing pinned one. */
  readonly world: Readonly<Record<string, string | undefined>>;
  readonly streamer: string | undefined;
}

function sourcesOf(view: BundleView, ledger: LedgerState | undefined): Sources {
  const { platform_run_id: run, substrate } = view.manifest;
  const bucket = handle('S3_EVIDENCE_BUCKET');
  const root = run === 'N/A' ? undefined : evidencePrefix({ family: 'run', platform_run_id: run });
  const pointer = root === undefined ? [] : view.versions(bucket, `${root}${ACTIVE}`);
  const start = root === undefined ? undefined : view.newest(bucket, `${root}wsp/wsp_start.json`);
  const events = view.under(bucket, `${evidencePrefix({ family: 'ledger', env: substrate })}events/`);
  const pinned = (key: string): string | undefined => ledger?.phases.M3.pinned[key]?.value ?? undefined;
  return {
    revisions: new Set(pointer.flatMap((one) => revisionOf(view.typed(one, IgPolicyActiveV1)))),
    releases: new Set(events.flatMap((one) => releaseOf(view.typed(one, LedgerEventV1)?.ci.workflow_sha))),
    world: {
      manifest_fingerprint: pinned('SR_MANIFEST_FINGERPRINT'),
      parameter_hash: pinned('SR_PARAMETER_HASH'),
      seed: pinned('SR_SEED'),
      scenario_id: pinned('ORACLE_SCENARIO_ID'),
      run_id: pinned('ORACLE_ENGINE_RUN_ID'),
    },
    streamer: view.typed(start, WspStartV1)?.producer,
  };
}

const ACTIVE = 'ig/policy/active.json';

const revisionOf = (active: IgPolicyActiveV1 | undefined): readonly string[] =>
  active === undefined
    ? []
    : [
        canonicalJson({
          policy_id: active.policy_id,
          revision: active.revision,
          content_digest: active.content_digest,
        }),
      ];

/** Name of the release that a task is given by the act that starts it. */
export const releaseOf = (workflowSha: string | undefined): readonly string[] =>
  workflowSha === undefined ? [] : [`git-${workflowSha}`];

function deciderFaults(one: Decided, { revisions, releases }: Sources): readonly string[] {
  const { actor, environment, policy_rev: policy, provenance, service_release_id: release } = one;
  const own = { environment, service_release_id: release, config_revision: policy.revision };
  const wrong = Object.entries(own).filter(([name, value]) => provenance[name as keyof typeof own] !== value);
  const modes = new Set<string>([handle('IG_AUTH_MODE'), 'internal']);
  return [
    ...(revisions.has(canonicalJson(policy)) ? [] : ['is decided under a policy that was never activated']),
    ...(releases.size === 0 || releases.has(release) ? [] : [`is of release ${release}, which nothing was run of`]),
    ...wrong.map(([name]) => `says another ${name} of its provenance than of itself`),
    ...(modes.has(actor.auth_mode) ? [] : [`says that its actor was let in by ${actor.auth_mode}`]),
    ...(actor.actor_id === `${actor.source_type}::${actor.principal}`
      ? []
      : ['names an actor that is not its principal']),
  ];
}

type Named<T> = Readonly<Record<string, T | undefined>>;
const RULES: Named<{ readonly pins: string; readonly http: boolean }> = runConfig.class_map.classes;
const PINS: Named<readonly string[]> = runConfig.class_map.pin_sets;
const MAY_PUSH: Named<readonly string[]> = runConfig.class_map.principals;
const VERSIONS: Named<{ readonly schema_version_required: boolean; readonly schema_versions: readonly string[] }> =
  runConfig.schema_policy.event_types;

const WRITES_WITHIN = 'internal';
const STREAMER = 'wsp';

function eventFaults(receipt: ReceiptV1, sources: Sources): readonly string[] {
  const { event_type: type, event_class: eventClass, pins, provenance } = receipt;
  const due = classOf(type);
  const faults = [
    ...(eventClass === due ? [] : [`says class ${eventClass} of ${type}, the policy says ${due}`]),
    ...(provenance.run_config_digest === receipt.run_config_digest
      ? []
      : ['says another run_config_digest of its provenance than of itself']),
    ...(pins.manifest_fingerprint === receipt.manifest_fingerprint
      ? []
      : ['is pinned to another manifest_fingerprint']),
    ...(pins.scenario_run_id === receipt.scenario_run_id ? [] : ['is pinned to another scenario run']),
  ];
  return receipt.decision === 'QUARANTINE' ? faults : [...faults, ...acceptedFaults(receipt, sources)];
}

/** What was taken fits the policies that it was taken by. */
function acceptedFaults(receipt: ReceiptV1, { world, streamer }: Sources): readonly string[] {
  const { actor, decision, event_class: eventClass, event_type: type, pins } = receipt;
  const [rules, version] = [RULES[eventClass], VERSIONS[type]];
  const inside = actor.auth_mode === WRITES_WITHIN;
  const may = inside ? rules?.http === false : rules?.http === true && MAY_PUSH[actor.principal]?.includes(eventClass);
  const versioned =
    receipt.schema_version === undefined
      ? version?.schema_version_required === false
      : version?.schema_versions.includes(receipt.schema_version) === true;
  const unpinned = (PINS[rules?.pins ?? ''] ?? []).filter((name) => (pins as Named<unknown>)[name] === undefined);
  const profile = decision === 'ADMIT' ? profileOf(eventClass) : undefined;
  const streamed = actor.principal === STREAMER;
  const foreign = Object.entries(world).filter(
    ([name, value]) => streamed && value !== undefined && (pins as Named<unknown>)[name] !== value,
  );
  return [
    ...(may === true ? [] : [`takes ${eventClass} from ${actor.principal}, who may not push it`]),
    ...(versioned ? [] : [`takes version ${String(receipt.schema_version)} of ${type}`]),
    ...unpinned.map((name) => `takes ${eventClass} without ${name}`),
    ...(receipt.partitioning_profile_id === profile
      ? []
      : [`says partitioning profile ${String(receipt.partitioning_profile_id)}, the policy says ${String(profile)}`]),
    ...(receipt.eb_ref === undefined || receipt.eb_ref.topic === topicOf(eventClass)
      ? []
      : [`puts ${eventClass} on ${receipt.eb_ref.topic}`]),
    ...foreign.map(([name]) => `is pinned to another ${name} than the world of the run`),
    ...(streamed && streamer !== undefined && receipt.producer !== streamer
      ? [`is of producer ${String(receipt.producer)}, the stream was of ${streamer}`]
      : []),
  ];
}
