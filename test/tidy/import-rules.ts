/** Which way imports may go (house style, section 10). `$1` in `except` is the first group of `from`. */
export interface ImportRule {
  readonly name: string;
  readonly from: RegExp;
  readonly to: RegExp;
  readonly except?: string;
  /** Imports that are erased say nothing about what runs; some rules are about that only. */
  readonly valuesOnly?: true;
}

/** Where something happens: a lane is told what was found there. */
const EFFECTS = [
  'runtime/src/(substrate|evidence|kernel|services|truth)/',
  'actions/lib/(platform|truth|io)/',
  'actions/lib/terraform/runner\\.ts',
  'actions/lib/run/(evidence|session|sources|epoch|run-scope)\\.ts',
  'actions/m\\d+-[a-z-]+/facts/',
];

/** What the feature plane and its readers share: functions of state that do nothing. */
const PURE_FEATURES = [
  ...['types', 'state', 'step', 'flows', 'windows', 'velocity', 'profiles', 'label-feedback'],
  ...['entity-rows', 'vector-bytes'],
];

export const IMPORT_RULES: readonly ImportRule[] = [
  { name: 'nothing imports test', from: /^(?!test\/)/, to: /^test\// },
  { name: 'evidence-schemas imports nothing of ours', from: /^evidence-schemas\//, to: /^(runtime|actions|cdktf)\// },
  { name: 'runtime imports evidence-schemas only', from: /^runtime\//, to: /^(actions|cdktf)\// },
  {
    name: 'stacks see names, the catalogue and how a command is typed',
    from: /^cdktf\//,
    to: /^(runtime|actions)\//,
    except: '^runtime/src/(catalog|command-line)\\.ts$',
  },
  { name: 'only tests look at stacks', from: /^(?!cdktf\/|test\/)/, to: /^cdktf\// },
  {
    name: 'policies and laws are data and judgements: they make no resource',
    from: /^cdktf\/(config|policies|laws)\//,
    to: /^cdktf\/(?!config\/|policies\/|laws\/)/,
  },
  { name: 'kernel imports nothing', from: /^runtime\/src\/kernel\//, to: /^/, except: '^runtime/src/kernel/' },
  {
    name: 'substrate knows no service',
    from: /^runtime\/src\/substrate\//,
    to: /^runtime\/src\/(services|entrypoints|consumer|observability|daemon)\//,
  },
  {
    name: 'services never import each other',
    from: /^runtime\/src\/services\/([^/]+)\//,
    to: /^runtime\/src\/services\//,
    except: '^runtime/src/services/$1/',
  },
  {
    name: 'readings know pure functions of the feature plane and nothing that works',
    from: /^runtime\/src\/reads\//,
    to: /^runtime\/src\/(services|daemon|entrypoints|consumer)\//,
    except: `^runtime/src/services/feature-plane/(${PURE_FEATURES.join('|')})\\.ts$`,
  },
  {
    name: 'services see ports of the substrate only',
    from: /^runtime\/src\/services\//,
    to: /^runtime\/src\/substrate\//,
    except: '/(port|partition|limits|put-once)\\.ts$',
    valuesOnly: true,
  },
  {
    name: 'services see of the life of a daemon the contract of their work only',
    from: /^runtime\/src\/services\//,
    to: /^runtime\/src\/daemon\//,
    except: '^runtime/src/daemon/work\\.ts$',
  },
  {
    name: 'the life of a daemon knows no service',
    from: /^runtime\/src\/daemon\//,
    to: /^runtime\/src\/(services|entrypoints)\//,
    // Every task refuses a database of another schema than the one that its image migrates to.
    except: '^runtime/src/services/migrations/',
  },
  {
    name: 'the catalogue is data',
    from: /^runtime\/src\/catalog(\.ts|\/)/,
    to: /^/,
    except: '^(runtime/src/catalog/|evidence-schemas/)',
  },
  {
    name: 'only the dispatcher knows entrypoints',
    from: /^runtime\/src\/(?!entrypoints\/|main\.ts)/,
    to: /^runtime\/src\/entrypoints\//,
  },
  {
    name: 'actions see the platform from outside',
    from: /^actions\//,
    to: /^runtime\/src\/(services|entrypoints|consumer|observability|daemon)\//,
    // Reading the list of migrations, or truth by set-based queries that both sides must agree on, runs no service.
    except: '^runtime/src/(services/migrations/files|consumer/streams)\\.ts$',
  },
  {
    name: 'phase rooms never import each other',
    from: /^actions\/(m\d+-[a-z-]+)\//,
    to: /^actions\/m\d+-/,
    except: '^actions/$1/',
  },
  {
    name: 'the ledger decides without effects',
    from: /^actions\/lib\/ledger\/(?!store\.ts$)/,
    to: /^(runtime|actions)\//,
    except: '^actions/lib/(ledger/|checks/(outcome|meets)\\.ts$)',
  },
  {
    name: 'lanes decide and read nothing',
    from: /^actions\/m\d+-[a-z-]+\/lanes\//,
    to: new RegExp(`^(${EFFECTS.join('|')})`),
    valuesOnly: true,
  },
  {
    name: 'lanes know no other lane',
    from: /^actions\/m\d+-[a-z-]+\/lanes\//,
    to: /^actions\/m\d+-[a-z-]+\/lanes\//,
  },
];
