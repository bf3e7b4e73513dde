import { handle } from '@spine-green/evidence-schemas';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import type { ManagedInstance } from '../../lib/platform/migrated-database.ts';
import { defineLane } from '../../lib/run/lane.ts';
import type { CaseService, DeclaredKeys } from '../case-services.ts';

export interface CaseReadinessFacts {
  /** The subject keys as the ledger pinned them. */
  readonly pinned: Fact<SubjectKeys>;
  /** The same keys in the manifest of the run, as it is stored. */
  readonly manifest: Fact<SubjectKeys>;
  /** Tables of both schemas that the migrations of this release make and the database does not have. */
  readonly missing: Fact<readonly string[]>;
  /** Database of the migration receipt, and the one that answers now. */
  readonly migrated: Fact<string>;
  readonly live: Fact<string>;
  /** The instance as the service that manages it describes it; null where none does. */
  readonly managed: Fact<ManagedInstance | null>;
  readonly declared: Fact<readonly DeclaredKeys[]>;
  readonly constrained: Fact<DeclaredKeys>;
  readonly wanted: Fact<readonly { readonly component: string; readonly task_definition: string }[]>;
  readonly services: Fact<readonly CaseService[]>;
}

/** By handle, whatever there is under it. */
export type SubjectKeys = Readonly<Record<string, unknown>>;

/** What a daemon of this pack knows of the subject keys: each what it works with. */
const KNOWS = [
  { component: 'case-trigger', keys: ['case'] },
  { component: 'cm', keys: ['case', 'label'] },
  { component: 'ls', keys: ['label'] },
] as const;

export const caseReadiness = defineLane({
  id: 'M7.G',
  decide: (facts: CaseReadinessFacts) => {
    const { pinned, manifest, missing, migrated, live, managed, declared, constrained, wanted, services } = facts;
    const keys = { case: handle('CASE_SUBJECT_KEY_FIELDS'), label: handle('LABEL_SUBJECT_KEY_FIELDS') };
    const handles = { CASE_SUBJECT_KEY_FIELDS: keys.case, LABEL_SUBJECT_KEY_FIELDS: keys.label };
    return {
      'M7.G-C01': {
        expected: { ...handles, run: handles },
        observed: mapFact(allReadable({ pinned, manifest }), (read) => ({ ...read.pinned, run: read.manifest })),
        fails: 'M7G-B1',
      },
      'M7.G-C02': {
        // A heartbeat is a row that the daemon itself wrote, under the role that it has in this database.
        expected: {
          connected: KNOWS.map(({ component }) => component),
          missing: [],
          migrated: isReadable(live) ? live.value : null,
        },
        observed: mapFact(allReadable({ services, missing, migrated, live }), (read) => ({
          connected: read.services
            .filter((one) => one.reported_by === one.task && one.health !== 'UNKNOWN')
            .map(({ component }) => component),
          missing: read.missing,
          migrated: read.migrated,
        })),
        fails: 'M7G-B2',
      },
      'M7.G-C02a': {
        expected: { status: 'available', resource_id: isReadable(migrated) ? migrated.value : null },
        observed: managed,
        fails: 'M7G-B2',
      },
      'M7.G-C03': {
        expected: {
          image: KNOWS.map(({ component, keys: known }) => ({
            component,
            ...Object.fromEntries(known.map((kind) => [kind, keys[kind]])),
          })),
          database: { component: 'database', ...keys },
        },
        observed: mapFact(allReadable({ declared, constrained }), (read) => ({
          image: read.declared,
          database: read.constrained,
        })),
        fails: 'M7G-B4',
      },
      'M7.G-C04': {
        expected: isReadable(wanted)
          ? wanted.value.map((one) => ({ ...one, running: 1, pending: 0, restarts: 0, health: HEALTHY }))
          : [],
        observed: mapFact(allReadable({ wanted, services }), (read) =>
          read.services.map(({ component, task_definition, running, pending, restarts, health }) => ({
            component,
            task_definition,
            running,
            pending,
            restarts,
            health,
          })),
        ),
        fails: 'M7G-B5',
      },
    };
  },
  handover: ({ services }) =>
    isReadable(services)
      ? {
          services: services.value.map(({ component, task, health, reasons }) => ({
            component,
            task,
            health,
            reasons: [...reasons],
          })),
        }
      : undefined,
});

const HEALTHY = { $one_of: ['GREEN', 'AMBER'] };
