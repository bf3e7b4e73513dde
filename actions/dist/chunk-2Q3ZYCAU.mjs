import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  executionPlace,
  listAll,
  readEvidence,
  tallyOf,
  worstOf
} from "./chunk-GGW6522S.mjs";
import {
  LaneSnapshotV1,
  PhaseDefinitionV1,
  UniversalChecksV1
} from "./chunk-SJSJMFKB.mjs";
import {
  PlatformError,
  closureSet,
  digestOf,
  evidencePrefix,
  findHandleAbsence,
  isClosureLane,
  isHandleKey,
  renderHandle
} from "./chunk-7B7Q3FWV.mjs";

// actions/m0-authority/phase.json
var phase_default = {
  schema: "fp.phase_definition.v1",
  plan_phase: "M0",
  phase_ids: ["pre-P(-1)"],
  name: "Mobilisation and authority lock",
  intent: "A deterministic starting point: nothing legacy or implicit is executable authority.",
  exec_family: "run_control",
  predecessor: null,
  entry_criteria: [
    {
      id: "M0-E01",
      text: "Repository initialised; registry and specification committed",
      expected_text: "Both have a digest."
    },
    {
      id: "M0-E02",
      text: "Ledger empty or initialised",
      expected_text: "The chain folds."
    }
  ],
  lanes: [
    {
      lane: "M0.A",
      topic: "authority_lock",
      snapshot_name: "m0_authority_lock_snapshot.json",
      title: "Authority freeze",
      phase_id: "pre-P(-1)",
      depends_on: [],
      parallel_safe: false,
      budget_seconds: 180,
      required_handles: [],
      source_lanes: [],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M0.A-C01",
          title: "Authority list",
          expected_text: "Present and ordered; every entry has an id and a sha256.",
          codes: ["M0A-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M0.A-C02",
          title: "Drift-stop protocol",
          expected_text: "Stop, record impact and severity, repin or revert, resume: defined, and wired to the ledger.",
          codes: ["M0A-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M0A-B1",
          meaning: "The authority list is missing or unordered.",
          closure_criteria: "A rerun of M0.A passes M0.A-C01."
        },
        {
          code: "M0A-B2",
          meaning: "The drift-stop protocol is absent or not wired to the ledger.",
          closure_criteria: "A rerun of M0.A passes M0.A-C02."
        }
      ]
    },
    {
      lane: "M0.B",
      topic: "scope_lock",
      snapshot_name: "m0_b_scope_lock_snapshot.json",
      title: "Scope and topology lock",
      phase_id: "pre-P(-1)",
      depends_on: ["M0.A"],
      parallel_safe: false,
      budget_seconds: 180,
      required_handles: [],
      source_lanes: ["M0.A"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M0.B-C01",
          title: "Scope lock",
          expected_text: "In: control_ingress, rtdl, case_labels, run_operate_obs_gov. Out: learning_registry.",
          codes: ["M0B-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M0.B-C02",
          title: "Roadmap",
          expected_text: "M0 to M10 with their canonical phase ids; the ledger projection agrees.",
          codes: ["M0B-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M0.B-C03",
          title: "Status ownership",
          expected_text: "No phase definition has a status field; only the ledger changes status.",
          codes: ["M0B-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M0B-B1",
          meaning: "The scope differs from the scope lock.",
          closure_criteria: "A rerun of M0.B passes M0.B-C01."
        },
        {
          code: "M0B-B2",
          meaning: "Roadmap and ledger projection differ.",
          closure_criteria: "A rerun of M0.B passes M0.B-C02."
        },
        {
          code: "M0B-B3",
          meaning: "A phase definition carries a status.",
          closure_criteria: "A rerun of M0.B passes M0.B-C03."
        }
      ]
    },
    {
      lane: "M0.C",
      topic: "evidence_strategy",
      snapshot_name: "m0_c_evidence_strategy_snapshot.json",
      title: "Evidence strategy",
      phase_id: "pre-P(-1)",
      depends_on: ["M0.A"],
      parallel_safe: false,
      budget_seconds: 180,
      required_handles: [],
      source_lanes: ["M0.A"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M0.C-C01",
          title: "Phase evidence template",
          expected_text: "The nine items of the template are pinned and their JSON Schema exists.",
          codes: ["M0C-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M0.C-C02",
          title: "Evidence fidelity map",
          expected_text: "Every phase M1 to M10 has at least one evidence family, and every family of a built lane has a schema.",
          codes: ["M0C-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M0C-B1",
          meaning: "The phase evidence template or its schema is missing.",
          closure_criteria: "A rerun of M0.C passes M0.C-C01."
        },
        {
          code: "M0C-B2",
          meaning: "A phase has no evidence family, or a family has no schema.",
          closure_criteria: "A rerun of M0.C passes M0.C-C02."
        }
      ]
    },
    {
      lane: "M0.D",
      topic: "decision_log",
      snapshot_name: "m0_d_decision_log_snapshot.json",
      title: "Logging discipline",
      phase_id: "pre-P(-1)",
      depends_on: ["M0.A"],
      parallel_safe: false,
      budget_seconds: 180,
      required_handles: [],
      source_lanes: ["M0.A"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M0.D-C01",
          title: "Decision log",
          expected_text: "The append-only decision log has a place and a writer, and its first entry is written.",
          codes: ["M0D-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M0D-B1",
          meaning: "The decision log has no place, no writer or no first entry.",
          closure_criteria: "A rerun of M0.D passes M0.D-C01."
        }
      ]
    },
    {
      lane: "M0.E",
      topic: "exit_readiness",
      snapshot_name: "m0_e_exit_readiness_snapshot.json",
      title: "Exit readiness",
      phase_id: "pre-P(-1)",
      depends_on: ["M0.A", "M0.B", "M0.C", "M0.D"],
      parallel_safe: false,
      budget_seconds: 180,
      required_handles: [],
      source_lanes: ["M0.A", "M0.B", "M0.C", "M0.D"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M0.E-C01",
          title: "Transition law",
          expected_text: "Checklist T1 to T6, operator-governed activation and decision completeness hold over the whole transition matrix.",
          codes: ["M0E-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M0.E-C02",
          title: "Successor held",
          expected_text: "M1 is NOT_STARTED with a hold reason until the operator activates it.",
          codes: ["M0E-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M0E-B1",
          meaning: "The transition matrix allows what the law forbids.",
          closure_criteria: "A rerun of M0.E passes M0.E-C01."
        },
        {
          code: "M0E-B2",
          meaning: "M1 has started without activation.",
          closure_criteria: "A rerun of M0.E passes M0.E-C02."
        }
      ]
    }
  ],
  verdict: {
    lane: "M0.E",
    predicates: [
      {
        name: "authority_locked",
        lanes: ["M0.A"]
      },
      {
        name: "scope_locked",
        lanes: ["M0.B"]
      },
      {
        name: "evidence_strategy_pinned",
        lanes: ["M0.C"]
      },
      {
        name: "decision_log_open",
        lanes: ["M0.D"]
      }
    ]
  },
  dod: [
    {
      item: "Build plan exists with canonical roadmap and progressive-elaboration rules",
      check_ids: ["M0.B-C02"]
    },
    {
      item: "Active phase is explicitly declared",
      check_ids: ["M0.B-C02", "M0.E-C02"]
    },
    {
      item: "No legacy migration path is treated as executable authority",
      check_ids: ["M0.A-C01", "M0.B-C01"]
    },
    {
      item: "Phase transition and evidence policy are pinned",
      check_ids: ["M0.C-C01", "M0.C-C02", "M0.E-C01"]
    },
    {
      item: "Status ownership is pinned",
      check_ids: ["M0.B-C03"]
    },
    {
      item: "Drift-stop protocol is pinned",
      check_ids: ["M0.A-C02"]
    },
    {
      item: "Decisions and actions are logged",
      check_ids: ["M0.D-C01"]
    }
  ],
  rollback: {
    rule: "Definition-only rollback until M1 begins.",
    levels: [
      {
        level: "L0",
        when: "A lane could not read a file of the repository."
      }
    ]
  },
  evidence_contract: [
    {
      base: "exec",
      key_pattern: "m0_authority_lock_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M0.A",
      phase_id: "pre-P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m0_b_scope_lock_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M0.B",
      phase_id: "pre-P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m0_c_evidence_strategy_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M0.C",
      phase_id: "pre-P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m0_d_decision_log_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M0.D",
      phase_id: "pre-P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m0_e_exit_readiness_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M0.E",
      phase_id: "pre-P(-1)",
      state: "built"
    }
  ],
  capabilities: {
    authority_handles: {
      lanes: ["M0.A", "M0.B"]
    },
    identity_iam: {
      not_applicable: "No identity acts before M1."
    },
    network: {
      not_applicable: "No resource exists before M2."
    },
    data_stores: {
      not_applicable: "No resource exists before M2."
    },
    messaging: {
      not_applicable: "No resource exists before M2."
    },
    secrets: {
      not_applicable: "No secret is read before M2."
    },
    observability_evidence: {
      lanes: ["M0.C", "M0.D"]
    },
    rollback_rerun: {
      lanes: ["M0.A", "M0.E"]
    },
    teardown: {
      not_applicable: "Nothing exists that could be torn down."
    },
    budget: {
      not_applicable: "Nothing is billed before M2."
    }
  },
  required_decisions: [
    {
      key: "authority_order",
      text: "Order of the authorities",
      handles: []
    },
    {
      key: "scope_lock",
      text: "In: control and ingress, RTDL, case and labels, run/operate, obs/gov. Out: learning and registry",
      handles: []
    },
    {
      key: "spec_version",
      text: "Version and digest of the specification",
      handles: []
    },
    {
      key: "operator_identity",
      text: "Identity of the operator",
      handles: []
    },
    {
      key: "region",
      text: "Region",
      handles: ["AWS_REGION"]
    },
    {
      key: "name_prefix",
      text: "Unique name prefix",
      handles: ["NAME_PREFIX"]
    },
    {
      key: "owner_tag",
      text: "Owner tag",
      handles: ["TAG_OWNER_KEY", "TAG_OWNER_VALUE"]
    },
    {
      key: "expires_at_policy",
      text: "Policy for expires_at",
      handles: ["TAG_EXPIRES_AT_KEY"]
    }
  ],
  budget_seconds: 900
};

// actions/m1-packaging/phase.json
var phase_default2 = {
  schema: "fp.phase_definition.v1",
  plan_phase: "M1",
  phase_ids: ["P(-1)"],
  name: "Packaging readiness",
  intent: "One immutable platform image with every entrypoint, provable provenance and no secret inside.",
  exec_family: "packaging",
  predecessor: "M0",
  entry_criteria: [
    {
      id: "M1-E01",
      text: "M0 is DONE",
      expected_text: "Verdict ADVANCE_TO_M1."
    },
    {
      id: "M1-E02",
      text: "Image and compute reference handles resolve",
      expected_text: "All concrete."
    }
  ],
  lanes: [
    {
      lane: "M1.A",
      topic: "image_contract",
      snapshot_name: "m1_a_image_contract_snapshot.json",
      title: "Image contract",
      phase_id: "P(-1)",
      depends_on: [],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [
        "IMAGE_DOCKERFILE_PATH",
        "IMAGE_BUILD_PATH",
        "IMAGE_TAG_GIT_SHA_PATTERN",
        "IMAGE_TAG_DEV_MIN_LATEST",
        "IMAGE_REFERENCE_MODE"
      ],
      source_lanes: ["M0.E"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M1.A-C01",
          title: "Single image",
          expected_text: "One image; Dockerfile path and build context equal their pins.",
          codes: ["M1A-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.A-C02",
          title: "Include and exclude manifests",
          expected_text: "Both exist and are exact; every copied path is listed; no whole-context copy; the manifest digest is pinned.",
          codes: ["M1A-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.A-C03",
          title: "Content of the built image",
          expected_text: "Inside the image every runtime dependency can be imported, and every schema, contract and profile that a mode reads exists.",
          codes: ["M1A-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.A-C04",
          title: "Tag form",
          expected_text: "git- and the 40 hex digits of the commit; a convenience tag is marked as not authoritative.",
          codes: ["M1A-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M1A-B1",
          meaning: "The image strategy, Dockerfile path or build context differs from its pin.",
          closure_criteria: "A rerun of M1.A passes M1.A-C01."
        },
        {
          code: "M1A-B2",
          meaning: "A path is copied that the include manifest does not list.",
          closure_criteria: "A rerun of M1.A passes M1.A-C02."
        },
        {
          code: "M1A-B3",
          meaning: "A module or file that a mode needs is missing in the image.",
          closure_criteria: "A rerun of M1.A passes M1.A-C03."
        },
        {
          code: "M1A-B4",
          meaning: "The tag has another form.",
          closure_criteria: "A rerun of M1.A passes M1.A-C04."
        }
      ]
    },
    {
      lane: "M1.B",
      topic: "entrypoint_matrix",
      snapshot_name: "m1_b_entrypoint_matrix_snapshot.json",
      title: "Entrypoint matrix",
      phase_id: "P(-1)",
      depends_on: ["M1.A"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: ["ENTRYPOINT_IG_SERVICE", "ENTRYPOINT_REPORTER", "ENTRYPOINT_DB_MIGRATIONS"],
      source_lanes: ["M1.A"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M1.B-C01",
          title: "All modes of the platform",
          expected_text: "Oracle seed, stream-sort, checker; SR; WSP; IG; archive_writer, ieg, ofp, csfb; dl, df, al, dla; case-trigger; case-mgmt; label-store; env-conformance; reporter; db-migrations; runtime probe; lag sampler; duplicate injector.",
          codes: ["M1B-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M1.B-C01a",
          title: "Modes of this release",
          expected_text: "The matrix names every mode of the catalogue of this image, and no other.",
          codes: ["M1B-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.B-C02",
          title: "Help without secrets",
          expected_text: "Each mode answers --help with exit 0 in the built image with no secret in its environment.",
          codes: ["M1B-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.B-C03",
          title: "Dry run",
          expected_text: "Each mode loads its profile, schemas and client libraries and exits 0 without network.",
          codes: ["M1B-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.B-C04",
          title: "Argument grammar",
          expected_text: "The grammar of each mode is recorded and used verbatim by its task definition.",
          codes: ["M1B-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M1B-B1",
          meaning: "A mode is missing.",
          closure_criteria: "A rerun of M1.B passes M1.B-C01, M1.B-C01a."
        },
        {
          code: "M1B-B2",
          meaning: "A mode does not answer --help.",
          closure_criteria: "A rerun of M1.B passes M1.B-C02."
        },
        {
          code: "M1B-B3",
          meaning: "A mode does not pass its dry run.",
          closure_criteria: "A rerun of M1.B passes M1.B-C03."
        },
        {
          code: "M1B-B4",
          meaning: "A task definition uses another argument grammar.",
          closure_criteria: "A rerun of M1.B passes M1.B-C04."
        }
      ]
    },
    {
      lane: "M1.C",
      topic: "provenance",
      snapshot_name: "m1_c_provenance_snapshot.json",
      title: "Provenance",
      phase_id: "P(-1)",
      depends_on: ["M1.A", "M1.B"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [
        "IMAGE_TAG_EVIDENCE_FIELD",
        "IMAGE_DIGEST_EVIDENCE_FIELD",
        "IMAGE_GIT_SHA_EVIDENCE_FIELD",
        "IMAGE_REFERENCE_MODE"
      ],
      source_lanes: ["M1.A", "M1.B"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M1.C-C01",
          title: "Provenance complete",
          expected_text: "packaging_provenance.json has every field of its contract, none empty.",
          codes: ["M1C-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.C-C02",
          title: "Digest from the registry",
          expected_text: "Resolved by tag it equals the digest that the push reported, in the form sha256: and 64 hex digits.",
          codes: ["M1C-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.C-C03",
          title: "Superset of run.json",
          expected_text: "Tag, digest, git sha and reference mode are all present.",
          codes: ["M1C-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M1C-B1",
          meaning: "A provenance field is missing or empty.",
          closure_criteria: "A rerun of M1.C passes M1.C-C01."
        },
        {
          code: "M1C-B2",
          meaning: "The digests differ or are malformed.",
          closure_criteria: "A rerun of M1.C passes M1.C-C02."
        },
        {
          code: "M1C-B3",
          meaning: "Provenance lacks what run.json carries.",
          closure_criteria: "A rerun of M1.C passes M1.C-C03."
        }
      ]
    },
    {
      lane: "M1.D",
      topic: "security",
      snapshot_name: "m1_d_security_snapshot.json",
      title: "Security",
      phase_id: "P(-1)",
      depends_on: ["M1.A"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [],
      source_lanes: ["M1.A"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M1.D-C01",
          title: "Context scan",
          expected_text: "No secret in ARG, ENV or COPY, no key material, no credential file in context and Dockerfile.",
          codes: ["M1D-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.D-C02",
          title: "No static credentials",
          expected_text: "Static cloud credentials are refused before authentication; only OIDC authenticates.",
          codes: ["M1D-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.D-C03",
          title: "Runtime secret contract",
          expected_text: "Every required parameter path is listed for each mode; no mode takes a secret as an argument.",
          codes: ["M1D-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.D-C04",
          title: "Scanner ran",
          expected_text: "It ran to its end and left a receipt.",
          codes: ["M1D-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.D-C05",
          title: "Image scan",
          expected_text: "The file system of the pushed digest holds nothing shaped like a credential.",
          codes: ["M1D-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U6: "M1D-B1"
      },
      blockers: [
        {
          code: "M1D-B1",
          meaning: "Something shaped like a credential is in the context or the image.",
          closure_criteria: "Remove it and rotate it. A rerun of M1.D passes M1.D-C01, M1.D-C05."
        },
        {
          code: "M1D-B2",
          meaning: "Static credentials were accepted.",
          closure_criteria: "A rerun of M1.D passes M1.D-C02."
        },
        {
          code: "M1D-B3",
          meaning: "A mode has an undeclared secret, or takes one as an argument.",
          closure_criteria: "A rerun of M1.D passes M1.D-C03."
        },
        {
          code: "M1D-B4",
          meaning: "The scanner did not finish.",
          closure_criteria: "A rerun of M1.D passes M1.D-C04."
        }
      ]
    },
    {
      lane: "M1.E",
      topic: "command_surface",
      snapshot_name: "m1_e_command_surface_snapshot.json",
      title: "Command surface",
      phase_id: "P(-1)",
      depends_on: ["M1.A", "M1.D"],
      parallel_safe: false,
      budget_seconds: 1200,
      required_handles: ["IMAGE_TAG_GIT_SHA_PATTERN"],
      source_lanes: ["M1.A", "M1.D"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M1.E-C01",
          title: "Order of the steps",
          expected_text: "Validate inputs, OIDC, registry login, context scan, build, push immutable tag, optional convenience tag, resolve digest, write evidence.",
          codes: ["M1E-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded", "emulated"],
          substrate_reason: "A rehearsal runs outside the CI service, so it has no OIDC identity, workflow run or branch rule. The rest of the order is M1.E-C01a."
        },
        {
          id: "M1.E-C01a",
          title: "Order without the cloud identity",
          expected_text: "Validate inputs, context scan, build, push immutable tag, resolve digest, write evidence: each ran once, in this order.",
          codes: ["M1E-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.E-C02",
          title: "Bounded retry",
          expected_text: "At most one, only for push and for resolving the digest.",
          codes: ["M1E-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.E-C03",
          title: "Immutable tag",
          expected_text: "The tag does not exist yet with another digest.",
          codes: ["M1E-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M1E-B1",
          meaning: "The steps ran in another order.",
          closure_criteria: "A rerun of M1.E passes M1.E-C01, M1.E-C01a."
        },
        {
          code: "M1E-B2",
          meaning: "A step was retried without bound.",
          closure_criteria: "A rerun of M1.E passes M1.E-C02."
        },
        {
          code: "M1E-B3",
          meaning: "The immutable tag exists with another digest.",
          closure_criteria: "Build from a new commit; never push the tag again. A rerun of M1.E passes M1.E-C03."
        }
      ]
    },
    {
      lane: "M1.F",
      topic: "driver_pin",
      snapshot_name: "m1_f_driver_pin_snapshot.json",
      title: "Driver pin",
      phase_id: "P(-1)",
      depends_on: ["M1.E"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: ["IMAGE_BUILD_DRIVER"],
      source_lanes: ["M1.E"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M1.F-C01",
          title: "Authoritative driver",
          expected_text: "IMAGE_BUILD_DRIVER is github_actions; evidence made elsewhere is refused; build actor, CI run id and OIDC subject are verified.",
          codes: ["M1F-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded", "emulated"],
          substrate_reason: "A rehearsal runs outside the CI service, so it has no OIDC identity, workflow run or branch rule."
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M1F-B1",
          meaning: "Evidence was not made by the authoritative driver.",
          closure_criteria: "A rerun of M1.F passes M1.F-C01."
        }
      ]
    },
    {
      lane: "M1.G",
      topic: "workflow",
      snapshot_name: "m1_g_workflow_snapshot.json",
      title: "Workflow",
      phase_id: "P(-1)",
      depends_on: ["M1.F"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: ["WF_M1_PACKAGING"],
      source_lanes: ["M1.F"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M1.G-C01",
          title: "Workflow file",
          expected_text: "Dispatch-only; permissions exactly contents: read and id-token: write; actions pinned by commit; present on the default branch.",
          codes: ["M1G-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M1.G-C02",
          title: "Outputs",
          expected_text: "image_tag, image_digest, git_sha, ci_run_id and build_actor are emitted.",
          codes: ["M1G-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M1G-B1",
          meaning: "The workflow differs from its contract.",
          closure_criteria: "A rerun of M1.G passes M1.G-C01."
        },
        {
          code: "M1G-B2",
          meaning: "An output is missing.",
          closure_criteria: "A rerun of M1.G passes M1.G-C02."
        }
      ]
    },
    {
      lane: "M1.H",
      topic: "ci_gate",
      snapshot_name: "m1_h_ci_gate_snapshot.json",
      title: "CI gate validation",
      phase_id: "P(-1)",
      depends_on: ["M1.A", "M1.B", "M1.C", "M1.D", "M1.E", "M1.F", "M1.G"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: ["ROLE_TERRAFORM_APPLY", "ECR_REPO_NAME"],
      source_lanes: ["M1.A", "M1.B", "M1.C", "M1.D", "M1.E", "M1.F", "M1.G"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M1.H-C01",
          title: "Positive case",
          expected_text: "The contract validator accepts it.",
          codes: ["M1H-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.H-C02",
          title: "Negative cases",
          expected_text: "Refused: static credentials; Dockerfile missing; digest missing or malformed; provenance field missing; secret planted in the context.",
          codes: ["M1H-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.H-C03",
          title: "Role and registry",
          expected_text: "The role can be assumed by OIDC and may authorise, push and describe in the registry, by a dry call.",
          codes: ["M1H-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded", "emulated"],
          substrate_reason: "A rehearsal runs outside the CI service, so it has no OIDC identity, workflow run or branch rule."
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M1H-B1",
          meaning: "The contract validator refuses the positive case.",
          closure_criteria: "A rerun of M1.H passes M1.H-C01."
        },
        {
          code: "M1H-B2",
          meaning: "A negative case was accepted.",
          closure_criteria: "A rerun of M1.H passes M1.H-C02."
        },
        {
          code: "M1H-B3",
          meaning: "The role or the registry refuses.",
          closure_criteria: "A rerun of M1.H passes M1.H-C03."
        }
      ]
    },
    {
      lane: "M1.I",
      topic: "build_readiness",
      snapshot_name: "m1_i_build_readiness_snapshot.json",
      title: "Readiness",
      phase_id: "P(-1)",
      depends_on: ["M1.A", "M1.B", "M1.C", "M1.D", "M1.E", "M1.F", "M1.G", "M1.H"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [],
      source_lanes: ["M1.A", "M1.B", "M1.C", "M1.D", "M1.E", "M1.F", "M1.G", "M1.H"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M1.I-C01",
          title: "Lanes A to H",
          expected_text: "All pass, none is stale; the handoff statement names the git sha to build.",
          codes: ["M1I-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M1.I-C02",
          title: "Build-go",
          expected_text: "The state is READY_FOR_BUILD_GO and the build waits for the operator.",
          codes: ["M1I-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M1I-B1",
          meaning: "A lane of the phase does not pass or is stale.",
          closure_criteria: "A rerun of M1.I passes M1.I-C01."
        },
        {
          code: "M1I-B2",
          meaning: "The build did not wait for the operator.",
          closure_criteria: "A rerun of M1.I passes M1.I-C02."
        }
      ]
    }
  ],
  verdict: {
    lane: "M1.I",
    predicates: [
      {
        name: "image_contract_closed",
        lanes: ["M1.A"]
      },
      {
        name: "entrypoints_proven",
        lanes: ["M1.B"]
      },
      {
        name: "provenance_complete",
        lanes: ["M1.C"]
      },
      {
        name: "no_secret_baked",
        lanes: ["M1.D"]
      },
      {
        name: "command_surface_reproducible",
        lanes: ["M1.E"]
      },
      {
        name: "driver_authoritative",
        lanes: ["M1.F", "M1.G"]
      },
      {
        name: "gate_validated",
        lanes: ["M1.H"]
      }
    ]
  },
  dod: [
    {
      item: "Image exists in the registry with immutable tag and digest",
      check_ids: ["M1.C-C01", "M1.C-C02", "M1.E-C03"]
    },
    {
      item: "Entrypoint contract validated",
      check_ids: ["M1.B-C01", "M1.B-C01a", "M1.B-C02", "M1.B-C03", "M1.B-C04"]
    },
    {
      item: "No secrets baked into the image",
      check_ids: ["M1.D-C01", "M1.D-C04", "M1.D-C05"]
    },
    {
      item: "Packaging contract finalised: image, entrypoints, provenance, security",
      check_ids: ["M1.A-C01", "M1.A-C02", "M1.A-C03", "M1.A-C04", "M1.C-C03", "M1.D-C03"]
    },
    {
      item: "Build command surface and inputs are pinned",
      check_ids: ["M1.E-C01", "M1.E-C01a", "M1.E-C02", "M1.F-C01", "M1.G-C01"]
    },
    {
      item: "Evidence write contract is pinned and testable",
      check_ids: ["M1.H-C01", "M1.H-C02", "M1.G-C02"]
    },
    {
      item: "Runtime secret-handling rules are pinned",
      check_ids: ["M1.D-C02", "M1.D-C03", "M1.H-C03"]
    },
    {
      item: "Execution handoff statement is prepared for the build-go",
      check_ids: ["M1.I-C01", "M1.I-C02"]
    }
  ],
  rollback: {
    rule: "Nothing is deleted; a bad image is superseded by a new git sha, and an immutable tag is never pushed again with another digest.",
    levels: [
      {
        level: "L0",
        when: "One retry of push or of resolving the digest."
      },
      {
        level: "L2",
        when: "A bad image: build from a new commit."
      }
    ]
  },
  evidence_contract: [
    {
      base: "exec",
      key_pattern: "m1_a_image_contract_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M1.A",
      phase_id: "P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m1_b_entrypoint_matrix_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M1.B",
      phase_id: "P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m1_c_provenance_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M1.C",
      phase_id: "P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m1_d_security_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M1.D",
      phase_id: "P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m1_e_command_surface_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M1.E",
      phase_id: "P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m1_f_driver_pin_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M1.F",
      phase_id: "P(-1)",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m1_g_workflow_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M1.G",
      phase_id: "P(-1)",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m1_h_ci_gate_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M1.H",
      phase_id: "P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m1_i_build_readiness_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M1.I",
      phase_id: "P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "packaging_provenance.json",
      schema: "packaging_provenance.v1",
      required: true,
      class: "M",
      writer: "M1.C",
      phase_id: "P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "build_command_surface_receipt.json",
      schema: "build_command_surface_receipt.v1",
      required: true,
      class: "G",
      writer: "M1.E",
      phase_id: "P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "security_secret_injection_checks.json",
      schema: "security_secret_injection_checks.v1",
      required: true,
      class: "G",
      writer: "M1.D",
      phase_id: "P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "build_context_secret_scan.json",
      schema: "build_context_secret_scan.v1",
      required: true,
      class: "G",
      writer: "M1.D",
      phase_id: "P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "secret_source_contract_receipt.json",
      schema: "secret_source_contract_receipt.v1",
      required: true,
      class: "G",
      writer: "M1.D",
      phase_id: "P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "entrypoint_matrix_receipt.json",
      schema: "entrypoint_matrix_receipt.v1",
      required: true,
      class: "G",
      writer: "M1.B",
      phase_id: "P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "ci_m1_outputs.json",
      schema: "ci_m1_outputs.v1",
      required: true,
      class: "G",
      writer: "M1.G",
      phase_id: "P(-1)",
      state: "planned"
    }
  ],
  capabilities: {
    authority_handles: {
      lanes: ["M1.A", "M1.C"]
    },
    identity_iam: {
      lanes: ["M1.F", "M1.H"]
    },
    network: {
      not_applicable: "The build needs no platform network."
    },
    data_stores: {
      not_applicable: "The image holds no data store."
    },
    messaging: {
      not_applicable: "The image holds no messaging resource."
    },
    secrets: {
      lanes: ["M1.D"]
    },
    observability_evidence: {
      lanes: ["M1.C", "M1.E", "M1.G"]
    },
    rollback_rerun: {
      lanes: ["M1.E", "M1.I"]
    },
    teardown: {
      not_applicable: "An image in the registry is kept as evidence."
    },
    budget: {
      lanes: ["M1.E"]
    }
  },
  required_decisions: [
    {
      key: "build_driver",
      text: "Build driver",
      handles: ["IMAGE_BUILD_DRIVER"]
    },
    {
      key: "dockerfile_path",
      text: "Dockerfile path",
      handles: ["IMAGE_DOCKERFILE_PATH"]
    },
    {
      key: "build_context_path",
      text: "Build context path",
      handles: ["IMAGE_BUILD_PATH"]
    },
    {
      key: "include_manifest_digest",
      text: "Digest of the include manifest",
      handles: ["IMAGE_INCLUDE_MANIFEST_SHA256"]
    },
    {
      key: "ecr_repo",
      text: "Name and URI of the image repository",
      handles: ["ECR_REPO_NAME", "ECR_REPO_URI"]
    },
    {
      key: "oidc_role_arn",
      text: "Role that the build assumes",
      handles: ["ROLE_TERRAFORM_APPLY"]
    },
    {
      key: "entrypoint_matrix_digest",
      text: "Digest of the entrypoint matrix",
      handles: []
    },
    {
      key: "convenience_tag",
      text: "Whether the convenience tag is pushed",
      handles: ["IMAGE_TAG_DEV_MIN_LATEST"]
    }
  ]
};

// actions/m2-substrate/phase.json
var phase_default3 = {
  schema: "fp.phase_definition.v1",
  plan_phase: "M2",
  phase_ids: ["P0"],
  name: "Substrate readiness",
  intent: "Reproducible core and ephemeral stacks: every handle resolves, topics exist by protocol proof, migrations ran, no cost footgun, budget guard live.",
  exec_family: "substrate",
  predecessor: "M1",
  entry_criteria: [
    {
      id: "M2-E01",
      text: "M1 is DONE",
      expected_text: "Verdict ADVANCE_TO_M2."
    }
  ],
  lanes: [
    {
      lane: "M2.A",
      topic: "handle_closure",
      snapshot_name: "m2_a_handle_closure_snapshot.json",
      title: "Handle closure",
      phase_id: "P0",
      depends_on: [],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: "M2.A",
      source_lanes: ["M1.I"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M2.A-C01",
          title: "P0 closure set",
          expected_text: "Every key resolves to a concrete value of one origin; a row for each; no placeholder.",
          codes: ["M2A-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U3: "M2A-B1"
      },
      blockers: [
        {
          code: "M2A-B1",
          meaning: "A handle of the P0 closure set is unresolved or a placeholder.",
          closure_criteria: "Give it a concrete value at its one origin. A rerun of M2.A passes M2.A-C01."
        }
      ]
    },
    {
      lane: "M2.B",
      topic: "backend_state_readiness",
      snapshot_name: "m2_b_backend_state_readiness_snapshot.json",
      title: "Backend and state",
      phase_id: "P0",
      depends_on: ["M2.A"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [
        "TF_STATE_BUCKET",
        "TF_STATE_KEY_CORE",
        "TF_STATE_KEY_CONFLUENT",
        "TF_STATE_KEY_DEMO",
        "TF_LOCK_TABLE"
      ],
      source_lanes: ["M2.A"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M2.B-C01",
          title: "State bucket",
          expected_text: "Versioning on, all four public-access blocks on, default encryption.",
          codes: ["M2B-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."
        },
        {
          id: "M2.B-C02",
          title: "Lock table",
          expected_text: "ACTIVE, hash key LockID, on-demand billing.",
          codes: ["M2B-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."
        },
        {
          id: "M2.B-C03",
          title: "State keys",
          expected_text: "Three distinct keys; the same bucket, region and lock table in every stack backend.",
          codes: ["M2B-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."
        },
        {
          id: "M2.B-C04",
          title: "Lock proof",
          expected_text: "Of two concurrent plans exactly one acquires the lock.",
          codes: ["M2B-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M2B-B1",
          meaning: "The state bucket is not protected.",
          closure_criteria: "A rerun of M2.B passes M2.B-C01."
        },
        {
          code: "M2B-B2",
          meaning: "The lock table differs.",
          closure_criteria: "A rerun of M2.B passes M2.B-C02."
        },
        {
          code: "M2B-B3",
          meaning: "State keys collide or backends differ.",
          closure_criteria: "A rerun of M2.B passes M2.B-C03."
        },
        {
          code: "M2B-B4",
          meaning: "Both plans acquired the lock.",
          closure_criteria: "A rerun of M2.B passes M2.B-C04."
        }
      ]
    },
    {
      lane: "M2.C",
      topic: "core_apply_contract",
      snapshot_name: "m2_c_core_apply_contract_snapshot.json",
      title: "Core apply",
      phase_id: "P0",
      depends_on: ["M2.B"],
      parallel_safe: false,
      budget_seconds: 1800,
      required_handles: [
        "TF_STACK_CORE_DIR",
        "S3_ORACLE_BUCKET",
        "S3_ARCHIVE_BUCKET",
        "S3_QUARANTINE_BUCKET",
        "S3_EVIDENCE_BUCKET",
        "AWS_BUDGET_NAME"
      ],
      source_lanes: ["M2.B"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M2.C-C01",
          title: "Init and validate",
          expected_text: "Both exit 0.",
          codes: ["M2C-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."
        },
        {
          id: "M2.C-C02",
          title: "Reviewed plan",
          expected_text: "Saved with its detailed exit code; the plan that is applied is the plan that was reviewed, by digest.",
          codes: ["M2C-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."
        },
        {
          id: "M2.C-C03",
          title: "No loss, no duplicate",
          expected_text: "No destroy of a protected core resource and no create of a resource that already exists in the account.",
          codes: ["M2C-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."
        },
        {
          id: "M2.C-C04",
          title: "Outputs and empty plan",
          expected_text: "Five bucket names, table names and budget name are present; the second plan is empty.",
          codes: ["M2C-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M2C-B1",
          meaning: "State and account disagree.",
          closure_criteria: "Import the resource; never delete and recreate it. A rerun of M2.C passes M2.C-C03."
        },
        {
          code: "M2C-B2",
          meaning: "Init, validate or plan failed, or another plan was applied.",
          closure_criteria: "A rerun of M2.C passes M2.C-C01, M2.C-C02."
        },
        {
          code: "M2C-B3",
          meaning: "An output is missing or the second plan is not empty.",
          closure_criteria: "A rerun of M2.C passes M2.C-C04."
        }
      ]
    },
    {
      lane: "M2.D",
      topic: "demo_apply_contract",
      snapshot_name: "m2_d_demo_apply_contract_snapshot.json",
      title: "Ephemeral apply",
      phase_id: "P0",
      depends_on: ["M2.C"],
      parallel_safe: false,
      budget_seconds: 2400,
      required_handles: [
        "TF_STACK_CONFLUENT_DIR",
        "TF_STACK_DEMO_DIR",
        "CONFLUENT_CLUSTER_NAME",
        "ECS_CLUSTER_NAME",
        "RDS_INSTANCE_ID",
        "CANONICAL_DEMO_SECRET_TARGETS"
      ],
      source_lanes: ["M2.C"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M2.D-C01",
          title: "Confluent contract",
          expected_text: "Environment, Basic single-zone cluster, service accounts, keys, ACLs and nine topics in plan; the state object exists after apply.",
          codes: ["M2D-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "There is no Confluent organisation behind this substrate, so its control plane has nothing to answer."
        },
        {
          id: "M2.D-C02",
          title: "Demo contract",
          expected_text: "Cluster, 13 services with desired count 0, job task definitions including migrations, probe, sampler and injector, log group, roles.",
          codes: ["M2D-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."
        },
        {
          id: "M2.D-C03",
          title: "Database contract",
          expected_text: "Instance, subnet group, security group, engine pin, private.",
          codes: ["M2D-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."
        },
        {
          id: "M2.D-C04",
          title: "Canonical parameter paths",
          expected_text: "Only these are created, each owned by exactly one stack.",
          codes: ["M2D-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."
        },
        {
          id: "M2.D-C05",
          title: "Task definitions",
          expected_text: "Each uses the M1 digest; the image variable has no default or fallback; no stub command.",
          codes: ["M2D-U8"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."
        },
        {
          id: "M2.D-C06",
          title: "Round trip",
          expected_text: "Apply, then an empty plan; in a rehearsal destroy, empty state, apply, empty plan.",
          codes: ["M2D-B5"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M2D-B1",
          meaning: "The Confluent stack lacks a part of its contract.",
          closure_criteria: "A rerun of M2.D passes M2.D-C01."
        },
        {
          code: "M2D-B2",
          meaning: "The demo stack lacks a part of its contract.",
          closure_criteria: "A rerun of M2.D passes M2.D-C02."
        },
        {
          code: "M2D-B3",
          meaning: "The database lacks a part of its contract.",
          closure_criteria: "A rerun of M2.D passes M2.D-C03."
        },
        {
          code: "M2D-B4",
          meaning: "A parameter path is extra or has two owners.",
          closure_criteria: "A rerun of M2.D passes M2.D-C04."
        },
        {
          code: "M2D-B5",
          meaning: "Destroy and apply are not reproducible.",
          closure_criteria: "A rerun of M2.D passes M2.D-C06."
        }
      ]
    },
    {
      lane: "M2.E",
      topic: "secret_surface",
      snapshot_name: "m2_e_secret_surface_snapshot.json",
      title: "Secrets",
      phase_id: "P0",
      depends_on: ["M2.D"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [
        "SSM_CONFLUENT_BOOTSTRAP_PATH",
        "SSM_CONFLUENT_API_KEY_PATH",
        "SSM_CONFLUENT_API_SECRET_PATH",
        "SSM_DB_USER_PATH",
        "SSM_DB_PASSWORD_PATH",
        "SSM_IG_API_KEY_PATH"
      ],
      source_lanes: ["M2.A", "M2.D"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M2.E-C01",
          title: "Mandatory paths",
          expected_text: "Six parameters (Confluent bootstrap, key, secret; database user, password; IG key) are readable, not empty, not placeholders; only version numbers are recorded.",
          codes: ["M2E-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M2.E-C02",
          title: "Least privilege",
          expected_text: "By simulation each task role may read exactly its own paths and no other; no role has a wildcard read.",
          codes: ["M2E-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "Processes of one machine have no cloud role whose policy could be read or simulated."
        },
        {
          id: "M2.E-C03",
          title: "Rotation proof",
          expected_text: "The version in the store is the version that running tasks loaded, or no task runs.",
          codes: ["M2E-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M2E-B1",
          meaning: "A mandatory parameter is missing, empty or a placeholder.",
          closure_criteria: "A rerun of M2.E passes M2.E-C01."
        },
        {
          code: "M2E-B2",
          meaning: "A role may read too much or too little.",
          closure_criteria: "A rerun of M2.E passes M2.E-C02."
        },
        {
          code: "M2E-B3",
          meaning: "A task runs with an older version.",
          closure_criteria: "A rerun of M2.E passes M2.E-C03."
        }
      ]
    },
    {
      lane: "M2.F",
      topic: "topic_readiness",
      snapshot_name: "m2_f_topic_readiness_snapshot.json",
      title: "Kafka topics",
      phase_id: "P0",
      depends_on: ["M2.D", "M2.E"],
      parallel_safe: false,
      budget_seconds: 900,
      required_handles: [
        "KAFKA_TOPIC_CLASS_HIGH",
        "KAFKA_TOPIC_CLASS_LOW",
        "KAFKA_REQUIRED_TOPIC_COUNT",
        "KAFKA_DEFAULT_PARTITIONS_HIGH_VOLUME",
        "KAFKA_DEFAULT_PARTITIONS_LOW_VOLUME",
        "KAFKA_RETENTION_MS_HIGH_VOLUME",
        "KAFKA_RETENTION_MS_LOW_VOLUME",
        "KAFKA_CLEANUP_POLICY_DEFAULT"
      ],
      source_lanes: ["M2.A", "M2.D", "M2.E"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M2.F-C01",
          title: "Protocol proof",
          expected_text: "Connects with the runtime credentials over the security protocol of the substrate (SASL_SSL on dev_min); a metadata request succeeds.",
          codes: ["M2F-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M2.F-C02",
          title: "Nine topics",
          expected_text: "All present by metadata; partitions, retention and cleanup policy equal their pins; topics_missing is empty.",
          codes: ["M2F-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M2.F-C03",
          title: "Verifier identity",
          expected_text: "The verifier runs with the least-privilege runtime identity and can read the three connection parameters.",
          codes: ["M2F-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M2.F-C04",
          title: "Evidence uploaded",
          expected_text: "The readiness evidence is durable.",
          codes: ["M2F-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M2.F-C05",
          title: "Pre-existing topics",
          expected_text: "Topics outside the state were imported before apply.",
          codes: ["M2F-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."
        }
      ],
      universal_codes: {
        U5: "M2F-B3"
      },
      blockers: [
        {
          code: "M2F-B1",
          meaning: "The log does not answer, or a topic is missing or differs.",
          closure_criteria: "A rerun of M2.F passes M2.F-C01, M2.F-C02."
        },
        {
          code: "M2F-B2",
          meaning: "The verifier is refused.",
          closure_criteria: "A rerun of M2.F passes M2.F-C03."
        },
        {
          code: "M2F-B3",
          meaning: "The evidence could not be stored.",
          closure_criteria: "A rerun of M2.F passes M2.F-C04."
        },
        {
          code: "M2F-B4",
          meaning: "A topic exists outside the state.",
          closure_criteria: "Import it before apply. A rerun of M2.F passes M2.F-C05."
        }
      ]
    },
    {
      lane: "M2.G",
      topic: "network_posture",
      snapshot_name: "m2_g_network_posture_snapshot.json",
      title: "Network",
      phase_id: "P0",
      depends_on: ["M2.D"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [
        "VPC_ID",
        "SUBNET_IDS_PUBLIC",
        "SECURITY_GROUP_ID_APP",
        "SECURITY_GROUP_ID_DB",
        "FORBID_NAT_GATEWAY",
        "FORBID_ALWAYS_ON_LOAD_BALANCER",
        "FORBID_ALWAYS_ON_FLEETS"
      ],
      source_lanes: ["M2.D"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M2.G-C01",
          title: "No NAT gateway",
          expected_text: "None in any state but deleted, by VPC and by tag.",
          codes: ["M2G-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "One machine has no VPC, gateway, load balancer or security group."
        },
        {
          id: "M2.G-C02",
          title: "No load balancer",
          expected_text: "No ALB, NLB or classic one in the VPC; a refused query counts as failure.",
          codes: ["M2G-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "One machine has no VPC, gateway, load balancer or security group."
        },
        {
          id: "M2.G-C03",
          title: "No always-on fleet",
          expected_text: "No service with desired count above 0 and no running task.",
          codes: ["M2G-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "One machine has no VPC, gateway, load balancer or security group."
        },
        {
          id: "M2.G-C04",
          title: "Routes and security groups",
          expected_text: "Public subnets route to the internet gateway; the app group has no world ingress; the database group admits only the app group on its port; the database is private.",
          codes: ["M2G-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "One machine has no VPC, gateway, load balancer or security group."
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M2G-B1",
          meaning: "A NAT gateway exists.",
          closure_criteria: "A rerun of M2.G passes M2.G-C01."
        },
        {
          code: "M2G-B2",
          meaning: "A load balancer exists or cannot be ruled out.",
          closure_criteria: "A rerun of M2.G passes M2.G-C02."
        },
        {
          code: "M2G-B3",
          meaning: "A service or task is running.",
          closure_criteria: "A rerun of M2.G passes M2.G-C03."
        },
        {
          code: "M2G-B4",
          meaning: "A route, subnet or security group differs.",
          closure_criteria: "A rerun of M2.G passes M2.G-C04."
        }
      ]
    },
    {
      lane: "M2.H",
      topic: "db_migration",
      snapshot_name: "m2_h_db_migration_snapshot.json",
      title: "Database and migrations",
      phase_id: "P0",
      depends_on: ["M2.D", "M2.E"],
      parallel_safe: false,
      budget_seconds: 900,
      required_handles: ["TD_DB_MIGRATIONS", "RDS_ENDPOINT", "DB_NAME", "SSM_DB_DSN_PATH", "DB_MIGRATIONS_REQUIRED"],
      source_lanes: ["M2.A", "M2.D", "M2.E"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M2.H-C01",
          title: "Migration job",
          expected_text: "Its task definition exists with a real command and no dependency on unrelated credentials.",
          codes: ["M2H-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M2.H-C02",
          title: "Instance",
          expected_text: "Available; its endpoint equals the handle.",
          codes: ["M2H-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M2.H-C03",
          title: "Authentication",
          expected_text: "The job can read the authentication parameters of the database.",
          codes: ["M2H-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M2.H-C04",
          title: "Migrated with the full table set",
          expected_text: "Exit 0, completion marker with the table count, and by query: IG admission and receipt index, checkpoint, RTDL state, case, case intake, case timeline, label assertion, label timeline, reporter lock support.",
          codes: ["M2H-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M2.H-C04a",
          title: "Migrated to this image",
          expected_text: "Exit 0, completion marker with the table count, and by query every table of the migrations of this image.",
          codes: ["M2H-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M2H-B1",
          meaning: "The migration job is missing or a stub.",
          closure_criteria: "A rerun of M2.H passes M2.H-C01."
        },
        {
          code: "M2H-B2",
          meaning: "The database is not available or has another endpoint.",
          closure_criteria: "A rerun of M2.H passes M2.H-C02."
        },
        {
          code: "M2H-B3",
          meaning: "The job cannot read its parameters.",
          closure_criteria: "A rerun of M2.H passes M2.H-C03."
        },
        {
          code: "M2H-B4",
          meaning: "A migration failed or a table is missing.",
          closure_criteria: "Destroy and recreate the demo database. A rerun of M2.H passes M2.H-C04, M2.H-C04a."
        }
      ]
    },
    {
      lane: "M2.I",
      topic: "budget_guardrail",
      snapshot_name: "m2_i_budget_guardrail_snapshot.json",
      title: "Budget and teardown",
      phase_id: "P0",
      depends_on: ["M2.D", "M2.G"],
      parallel_safe: false,
      budget_seconds: 900,
      required_handles: [
        "AWS_BUDGET_NAME",
        "AWS_BUDGET_LIMIT_AMOUNT",
        "AWS_BUDGET_LIMIT_UNIT",
        "AWS_BUDGET_ALERT_1_AMOUNT",
        "AWS_BUDGET_ALERT_2_AMOUNT",
        "AWS_BUDGET_ALERT_3_AMOUNT",
        "ALERT_CHANNEL_MODE",
        "LOG_RETENTION_DAYS",
        "WF_TEARDOWN"
      ],
      source_lanes: ["M2.D", "M2.G"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M2.I-C01",
          title: "Budget handles",
          expected_text: "Limit, unit USD, three thresholds and the alert channel resolve.",
          codes: ["M2I-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded", "emulated"],
          substrate_reason: "Nothing on this substrate is billed, so there is no budget or bill to read."
        },
        {
          id: "M2.I-C02",
          title: "Notifications",
          expected_text: "Exactly ABSOLUTE, ACTUAL, GREATER_THAN at 10, 20 and 28, with at least one subscriber each.",
          codes: ["M2I-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded", "emulated"],
          substrate_reason: "Nothing on this substrate is billed, so there is no budget or bill to read."
        },
        {
          id: "M2.I-C03",
          title: "Cost footguns",
          expected_text: "No NAT, load balancer or always-on service; log retention within its cap; mandatory tags with a future expires_at on all ephemeral resources; lifecycle rules on buckets.",
          codes: ["M2I-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "One machine has no VPC, gateway, load balancer or security group."
        },
        {
          id: "M2.I-C04",
          title: "Destroy preflight",
          expected_text: "plan -destroy of confluent and demo succeeds with the variables of apply and touches only addresses of its stack; the teardown workflow exists on the default branch.",
          codes: ["M2I-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."
        },
        {
          id: "M2.I-C05",
          title: "Month to date",
          expected_text: "Below 28 USD; otherwise the emergency stop protocol is open.",
          codes: ["M2I-B5"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded", "emulated"],
          substrate_reason: "Nothing on this substrate is billed, so there is no budget or bill to read."
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M2I-B1",
          meaning: "A budget handle is unresolved.",
          closure_criteria: "A rerun of M2.I passes M2.I-C01."
        },
        {
          code: "M2I-B2",
          meaning: "The notifications differ.",
          closure_criteria: "A rerun of M2.I passes M2.I-C02."
        },
        {
          code: "M2I-B3",
          meaning: "A cost guard is violated.",
          closure_criteria: "A rerun of M2.I passes M2.I-C03."
        },
        {
          code: "M2I-B4",
          meaning: "Destroy would fail or touch another stack.",
          closure_criteria: "A rerun of M2.I passes M2.I-C04."
        },
        {
          code: "M2I-B5",
          meaning: "The month has reached the last alert.",
          closure_criteria: "Run dev-min-down; dev-min-up waits for a budget-reset intent and a snapshot below alert 3. A rerun of M2.I passes M2.I-C05."
        }
      ]
    },
    {
      lane: "M2.J",
      topic: "exit_readiness",
      snapshot_name: "m2_exit_readiness_snapshot.json",
      title: "Exit",
      phase_id: "P0",
      depends_on: ["M2.A", "M2.B", "M2.C", "M2.D", "M2.E", "M2.F", "M2.G", "M2.H", "M2.I"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: "M3.A",
      source_lanes: ["M2.A", "M2.B", "M2.C", "M2.D", "M2.E", "M2.F", "M2.G", "M2.H", "M2.I"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M2.J-C01",
          title: "Checklist",
          expected_text: "checklist_complete: lanes A to I pass.",
          codes: ["M2J-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M2.J-C02",
          title: "Evidence",
          expected_text: "evidence_complete: all required families exist.",
          codes: ["M2J-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M2.J-C03",
          title: "M3 prerequisites",
          expected_text: "m3_prereqs_ready: every key that M3 needs resolves.",
          codes: ["M2J-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M2.J-C04",
          title: "No open risk, no blocker",
          expected_text: "open_risk_register_empty and blockers_empty.",
          codes: ["M2J-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M2.J-C05",
          title: "Handoff",
          expected_text: "m3_handoff_pack.json is published.",
          codes: ["M2J-B5"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M2J-B1",
          meaning: "A lane does not pass.",
          closure_criteria: "A rerun of M2.J passes M2.J-C01."
        },
        {
          code: "M2J-B2",
          meaning: "An evidence family is missing.",
          closure_criteria: "A rerun of M2.J passes M2.J-C02."
        },
        {
          code: "M2J-B3",
          meaning: "A key that M3 needs is unresolved.",
          closure_criteria: "A rerun of M2.J passes M2.J-C03."
        },
        {
          code: "M2J-B4",
          meaning: "A risk or blocker is open.",
          closure_criteria: "A rerun of M2.J passes M2.J-C04."
        },
        {
          code: "M2J-B5",
          meaning: "The handoff is not published.",
          closure_criteria: "A rerun of M2.J passes M2.J-C05."
        }
      ]
    }
  ],
  verdict: {
    lane: "M2.J",
    predicates: [
      {
        name: "checklist_complete",
        lanes: ["M2.A", "M2.B", "M2.C", "M2.D", "M2.E", "M2.F", "M2.G", "M2.H", "M2.I"]
      },
      {
        name: "evidence_complete",
        lanes: ["M2.A", "M2.B", "M2.C", "M2.D", "M2.E", "M2.F", "M2.G", "M2.H", "M2.I"]
      },
      {
        name: "m3_prereqs_ready",
        lanes: ["M2.A", "M2.D", "M2.E", "M2.F", "M2.H"]
      },
      {
        name: "open_risk_register_empty",
        lanes: ["M2.A", "M2.B", "M2.C", "M2.D", "M2.E", "M2.F", "M2.G", "M2.H", "M2.I"]
      },
      {
        name: "blockers_empty",
        lanes: ["M2.A", "M2.B", "M2.C", "M2.D", "M2.E", "M2.F", "M2.G", "M2.H", "M2.I"]
      }
    ]
  },
  dod: [
    {
      item: "Terraform apply and destroy paths are reproducible",
      check_ids: [
        "M2.B-C01",
        "M2.B-C02",
        "M2.B-C03",
        "M2.B-C04",
        "M2.C-C01",
        "M2.C-C02",
        "M2.C-C03",
        "M2.C-C04",
        "M2.D-C06"
      ]
    },
    {
      item: "S3, SSM, Kafka, ECS and database handles resolve to pinned registry values",
      check_ids: ["M2.A-C01", "M2.D-C01", "M2.D-C02", "M2.D-C03", "M2.D-C04", "M2.D-C05", "M2.H-C02"]
    },
    {
      item: "Confluent bootstrap, key and secret are readable from pinned paths",
      check_ids: ["M2.E-C01", "M2.E-C02", "M2.E-C03"]
    },
    {
      item: "Required Kafka topics exist with pinned naming and classes",
      check_ids: ["M2.F-C01", "M2.F-C02", "M2.F-C03", "M2.F-C04", "M2.F-C05"]
    },
    {
      item: "No NAT dependency is introduced",
      check_ids: ["M2.G-C01", "M2.G-C02", "M2.G-C03", "M2.G-C04"]
    },
    {
      item: "Cost guardrails are present",
      check_ids: ["M2.I-C01", "M2.I-C02", "M2.I-C03", "M2.I-C04", "M2.I-C05"]
    },
    {
      item: "Database is migrated by a managed job",
      check_ids: ["M2.H-C01", "M2.H-C03", "M2.H-C04", "M2.H-C04a"]
    },
    {
      item: "Handoff to run pinning is published",
      check_ids: ["M2.J-C01", "M2.J-C02", "M2.J-C03", "M2.J-C04", "M2.J-C05"]
    }
  ],
  rollback: {
    rule: "Fix the infrastructure code and apply again; never patch in a console; a state mismatch is imported, never deleted and recreated.",
    levels: [
      {
        level: "L0",
        when: "One retry of a job after a transient error."
      },
      {
        level: "L4",
        when: "A failed migration or a contaminated substrate: destroy and recreate the demo stack."
      }
    ]
  },
  evidence_contract: [
    {
      base: "exec",
      key_pattern: "m2_a_handle_closure_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.A",
      phase_id: "P0",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m2_b_backend_state_readiness_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.B",
      phase_id: "P0",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m2_c_core_apply_contract_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.C",
      phase_id: "P0",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m2_d_demo_apply_contract_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.D",
      phase_id: "P0",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m2_e_secret_surface_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.E",
      phase_id: "P0",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m2_f_topic_readiness_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.F",
      phase_id: "P0",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m2_g_network_posture_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.G",
      phase_id: "P0",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m2_h_db_migration_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.H",
      phase_id: "P0",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m2_i_budget_guardrail_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.I",
      phase_id: "P0",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m2_exit_readiness_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.J",
      phase_id: "P0",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "handle_resolution_snapshot.json",
      schema: "handle_resolution_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.A",
      phase_id: "P0",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "secret_surface_check.json",
      schema: "secret_surface_check.v1",
      required: true,
      class: "G",
      writer: "M2.E",
      phase_id: "P0",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "topic_readiness_snapshot.json",
      schema: "topic_readiness_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.F",
      phase_id: "P0",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "db_migration_run_snapshot.json",
      schema: "db_migration_run_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.H",
      phase_id: "P0",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "core_apply_snapshot.json",
      schema: "core_apply_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.C",
      phase_id: "P0",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m2c_b1_resolution_snapshot.json",
      schema: "m2c_b1_resolution_snapshot.v1",
      required: false,
      class: "G",
      writer: "M2.C",
      phase_id: "P0",
      state: "planned",
      when: "an import happened"
    },
    {
      base: "exec",
      key_pattern: "demo_apply_snapshot.json",
      schema: "demo_apply_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.D",
      phase_id: "P0",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "confluent_apply_snapshot.json",
      schema: "confluent_apply_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.D",
      phase_id: "P0",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "no_nat_check.json",
      schema: "no_nat_check.v1",
      required: true,
      class: "G",
      writer: "M2.G",
      phase_id: "P0",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "network_posture_snapshot.json",
      schema: "network_posture_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.G",
      phase_id: "P0",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "db_readiness_snapshot.json",
      schema: "db_readiness_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.H",
      phase_id: "P0",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "db_migration_readiness_snapshot.json",
      schema: "db_migration_readiness_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.H",
      phase_id: "P0",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "budget_guardrail_snapshot.json",
      schema: "budget_guardrail_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.I",
      phase_id: "P0",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "teardown_viability_snapshot.json",
      schema: "teardown_viability_snapshot.v1",
      required: true,
      class: "G",
      writer: "M2.I",
      phase_id: "P0",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m3_handoff_pack.json",
      schema: "handoff_pack.v1",
      required: true,
      class: "M",
      writer: "M2.J",
      phase_id: "P0",
      state: "built"
    }
  ],
  capabilities: {
    authority_handles: {
      lanes: ["M2.A", "M2.J"]
    },
    identity_iam: {
      lanes: ["M2.D", "M2.E"]
    },
    network: {
      lanes: ["M2.G"]
    },
    data_stores: {
      lanes: ["M2.B", "M2.C", "M2.H"]
    },
    messaging: {
      lanes: ["M2.F"]
    },
    secrets: {
      lanes: ["M2.E"]
    },
    observability_evidence: {
      lanes: ["M2.F", "M2.J"]
    },
    rollback_rerun: {
      lanes: ["M2.C", "M2.D"]
    },
    teardown: {
      lanes: ["M2.I"]
    },
    budget: {
      lanes: ["M2.I"]
    }
  },
  required_decisions: [
    {
      key: "p0_closure_set",
      text: "All handles of the P0 closure set",
      handles: []
    },
    {
      key: "confluent_management_credentials",
      text: "Confluent management credentials are present",
      handles: ["TF_VAR_CONFLUENT_CLOUD_API_KEY", "TF_VAR_CONFLUENT_CLOUD_API_SECRET"]
    },
    {
      key: "alert_channel",
      text: "Alert channel mode and address",
      handles: ["ALERT_CHANNEL_MODE", "ALERT_EMAIL_ADDRESS"]
    },
    {
      key: "expires_at",
      text: "Value of expires_at",
      handles: ["TAG_EXPIRES_AT_VALUE"]
    },
    {
      key: "terraform_versions",
      text: "Terraform and provider versions",
      handles: []
    },
    {
      key: "state_bucket_bootstrap_mode",
      text: "How the state bucket is bootstrapped",
      handles: []
    }
  ]
};

// actions/m3-run-pinning/phase.json
var phase_default4 = {
  schema: "fp.phase_definition.v1",
  plan_phase: "M3",
  phase_ids: ["P1"],
  name: "Run pinning and run manifest",
  intent: "Mint one run id, one config digest and one immutable manifest before anything runs.",
  exec_family: "run_control",
  predecessor: "M2",
  entry_criteria: [
    {
      id: "M3-E01",
      text: "M2 is DONE",
      expected_text: "Verdict ADVANCE_TO_M3."
    },
    {
      id: "M3-E02",
      text: "Handoff",
      expected_text: "m3_handoff_pack.json is readable."
    }
  ],
  lanes: [
    {
      lane: "M3.A",
      topic: "handle_closure",
      snapshot_name: "m3_a_handle_closure_snapshot.json",
      title: "Handle closure",
      phase_id: "P1",
      depends_on: [],
      parallel_safe: false,
      budget_seconds: 300,
      required_handles: "M3.A",
      source_lanes: ["M2.J"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M3.A-C01",
          title: "P1 closure set",
          expected_text: "M2 verdict and handoff are readable; every key of the set is concrete.",
          codes: ["M3A-B1", "M3A-B2", "M3A-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M3A-B1",
        U3: "M3A-B2",
        U5: "M3A-B4"
      },
      blockers: [
        {
          code: "M3A-B1",
          meaning: "The handoff of M2 is invalid.",
          closure_criteria: "A rerun of M3.A passes M3.A-C01."
        },
        {
          code: "M3A-B2",
          meaning: "A handle is unresolved.",
          closure_criteria: "A rerun of M3.A passes M3.A-C01."
        },
        {
          code: "M3A-B3",
          meaning: "A handle is a placeholder or a wildcard.",
          closure_criteria: "A rerun of M3.A passes M3.A-C01."
        },
        {
          code: "M3A-B4",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M3.A passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M3.B",
      topic: "run_id_generation",
      snapshot_name: "m3_b_run_id_generation_snapshot.json",
      title: "Run id",
      phase_id: "P1",
      depends_on: ["M3.A"],
      parallel_safe: false,
      budget_seconds: 300,
      required_handles: [
        "PLATFORM_RUN_ID_REGEX",
        "PLATFORM_RUN_ID_COLLISION_CAP",
        "SCENARIO_EQUIVALENCE_KEY_INPUT",
        "SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS",
        "SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE",
        "SCENARIO_RUN_ID_DERIVATION_MODE"
      ],
      source_lanes: ["M3.A"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M3.B-C01",
          title: "Format",
          expected_text: "A candidate from the current UTC second matches PLATFORM_RUN_ID_REGEX.",
          codes: ["M3B-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.B-C02",
          title: "Collision probe",
          expected_text: "The run root is listed; on a hit _01 to the cap is appended; the id is then reserved by a create-only run_reservation.json.",
          codes: ["M3B-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.B-C03",
          title: "Scenario equivalence rule",
          expected_text: "Key input, canonical fields, mode and derivation are complete.",
          codes: ["M3B-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.B-C04",
          title: "Header seed, local",
          expected_text: "Written.",
          codes: ["M3B-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.B-C05",
          title: "Header seed, durable",
          expected_text: "Written and read back.",
          codes: ["M3B-B5"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M3B-B5"
      },
      blockers: [
        {
          code: "M3B-B1",
          meaning: "The candidate has another form.",
          closure_criteria: "A rerun of M3.B passes M3.B-C01."
        },
        {
          code: "M3B-B2",
          meaning: "The collision cap is reached.",
          closure_criteria: "A rerun of M3.B passes M3.B-C02."
        },
        {
          code: "M3B-B3",
          meaning: "The scenario equivalence rule is incomplete.",
          closure_criteria: "A rerun of M3.B passes M3.B-C03."
        },
        {
          code: "M3B-B4",
          meaning: "The local write failed.",
          closure_criteria: "A rerun of M3.B passes M3.B-C04."
        },
        {
          code: "M3B-B5",
          meaning: "The durable write failed.",
          closure_criteria: "A rerun of M3.B passes M3.B-C05."
        }
      ]
    },
    {
      lane: "M3.C",
      topic: "digest",
      snapshot_name: "m3_c_digest_snapshot.json",
      title: "Payload and digest",
      phase_id: "P1",
      depends_on: ["M3.B"],
      parallel_safe: false,
      budget_seconds: 300,
      required_handles: ["CONFIG_DIGEST_ALGO", "CONFIG_DIGEST_FIELD", "IMAGE_DIGEST_EVIDENCE_FIELD"],
      source_lanes: ["M3.A", "M3.B"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M3.C-C01",
          title: "Payload",
          expected_text: "Environment, phase id, run id, written_at, equivalence fields, referenced handle map and image provenance are present.",
          codes: ["M3C-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.C-C02",
          title: "Canonical form",
          expected_text: "json_sorted_keys_v1 bit for bit: UTF-8, no BOM, sorted keys, no white space, integers without exponent, no float, no NaN.",
          codes: ["M3C-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.C-C03",
          title: "Algorithm",
          expected_text: "sha256.",
          codes: ["M3C-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.C-C04",
          title: "Reproducible",
          expected_text: "Two independent implementations or processes give the same digest.",
          codes: ["M3C-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.C-C05",
          title: "Image values",
          expected_text: "They come from M1 evidence, in digest form.",
          codes: ["M3C-B5"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.C-C06",
          title: "No secret, written twice",
          expected_text: "No secret in the payload; the local and the durable copy are written.",
          codes: ["M3C-B6", "M3C-B7", "M3C-B8"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.C-C07",
          title: "Scenario digest",
          expected_text: "scenario_config_digest has no run-unique value and feeds the equivalence key.",
          codes: ["M3C-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M3C-B8",
        U6: "M3C-B6"
      },
      blockers: [
        {
          code: "M3C-B1",
          meaning: "The payload is incomplete, or a run-unique field feeds the scenario.",
          closure_criteria: "A rerun of M3.C passes M3.C-C01, M3.C-C07."
        },
        {
          code: "M3C-B2",
          meaning: "The canonical form is not defined bit for bit.",
          closure_criteria: "A rerun of M3.C passes M3.C-C02."
        },
        {
          code: "M3C-B3",
          meaning: "Another digest algorithm is pinned.",
          closure_criteria: "A rerun of M3.C passes M3.C-C03."
        },
        {
          code: "M3C-B4",
          meaning: "The digests differ.",
          closure_criteria: "A rerun of M3.C passes M3.C-C04."
        },
        {
          code: "M3C-B5",
          meaning: "The image reference is mutable.",
          closure_criteria: "A rerun of M3.C passes M3.C-C05."
        },
        {
          code: "M3C-B6",
          meaning: "A secret is in the payload.",
          closure_criteria: "A rerun of M3.C passes M3.C-C06."
        },
        {
          code: "M3C-B7",
          meaning: "The local write failed.",
          closure_criteria: "A rerun of M3.C passes M3.C-C06."
        },
        {
          code: "M3C-B8",
          meaning: "The durable write failed.",
          closure_criteria: "A rerun of M3.C passes M3.C-C06."
        }
      ]
    },
    {
      lane: "M3.D",
      topic: "manifest_publish",
      snapshot_name: "m3_d_manifest_publish_snapshot.json",
      title: "Publish",
      phase_id: "P1",
      depends_on: ["M3.C"],
      parallel_safe: false,
      budget_seconds: 300,
      required_handles: ["EVIDENCE_RUN_JSON_KEY", "EVIDENCE_RUN_STARTED_KEY", "S3_EVIDENCE_BUCKET"],
      source_lanes: ["M3.B", "M3.C"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M3.D-C01",
          title: "Digest lane",
          expected_text: "M3.C passes.",
          codes: ["M3D-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.D-C02",
          title: "Schema",
          expected_text: "run.json is schema-valid.",
          codes: ["M3D-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.D-C03",
          title: "Create-only",
          expected_text: "run.json is created once; a second write with the same digest is idempotent, with another digest a conflict.",
          codes: ["M3D-B3", "M3D-B4", "M3D-B5"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.D-C04",
          title: "Start marker",
          expected_text: "run_started.json is written and found after run.json.",
          codes: ["M3D-B6"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.D-C05",
          title: "Mirror",
          expected_text: "P(-1) evidence is mirrored into the run root with equal digests.",
          codes: ["M3D-U5"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.D-C06",
          title: "No secret, snapshot present",
          expected_text: "No secret in run.json and run_started.json; the snapshot exists.",
          codes: ["M3D-B7", "M3D-B8"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U6: "M3D-B7"
      },
      blockers: [
        {
          code: "M3D-B1",
          meaning: "M3.C does not pass.",
          closure_criteria: "A rerun of M3.D passes M3.D-C01."
        },
        {
          code: "M3D-B2",
          meaning: "run.json is not schema-valid.",
          closure_criteria: "A rerun of M3.D passes M3.D-C02."
        },
        {
          code: "M3D-B3",
          meaning: "The local write failed.",
          closure_criteria: "A rerun of M3.D passes M3.D-C03."
        },
        {
          code: "M3D-B4",
          meaning: "run.json exists with another digest or provenance.",
          closure_criteria: "Mint a new run id; never overwrite. A rerun of M3.D passes M3.D-C03."
        },
        {
          code: "M3D-B5",
          meaning: "The upload failed.",
          closure_criteria: "A rerun of M3.D passes M3.D-C03."
        },
        {
          code: "M3D-B6",
          meaning: "The start marker is missing or older than run.json.",
          closure_criteria: "A rerun of M3.D passes M3.D-C04."
        },
        {
          code: "M3D-B7",
          meaning: "A secret is in the manifest.",
          closure_criteria: "A rerun of M3.D passes M3.D-C06."
        },
        {
          code: "M3D-B8",
          meaning: "The snapshot is missing.",
          closure_criteria: "A rerun of M3.D passes M3.D-C06."
        }
      ]
    },
    {
      lane: "M3.E",
      topic: "scope_export",
      snapshot_name: "m3_e_scope_export_snapshot.json",
      title: "Scope export",
      phase_id: "P1",
      depends_on: ["M3.D"],
      parallel_safe: false,
      budget_seconds: 300,
      required_handles: ["REQUIRED_PLATFORM_RUN_ID_ENV_KEY", "ACTIVE_RUN_ID_SOURCE"],
      source_lanes: ["M3.D"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M3.E-C01",
          title: "Run anchors",
          expected_text: "run.json and run_started.json are readable.",
          codes: ["M3E-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.E-C02",
          title: "Environment key",
          expected_text: "Its name resolves.",
          codes: ["M3E-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.E-C03",
          title: "Families",
          expected_text: "WSP, IG, IEG, OFP, CSFB, archive writer, DL, DF, AL, DLA, case-trigger, CM, LS, env-conformance, reporter, SR, samplers.",
          codes: ["M3E-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.E-C04",
          title: "Values",
          expected_text: "Every value equals the run id.",
          codes: ["M3E-B4", "M3E-B5", "M3E-B6", "M3E-B7"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M3E-B6",
        U6: "M3E-B7"
      },
      blockers: [
        {
          code: "M3E-B1",
          meaning: "A run anchor is unreadable.",
          closure_criteria: "A rerun of M3.E passes M3.E-C01."
        },
        {
          code: "M3E-B2",
          meaning: "The name of the environment key is unresolved.",
          closure_criteria: "A rerun of M3.E passes M3.E-C02."
        },
        {
          code: "M3E-B3",
          meaning: "A family is missing.",
          closure_criteria: "A rerun of M3.E passes M3.E-C03."
        },
        {
          code: "M3E-B4",
          meaning: "A value is another run id.",
          closure_criteria: "A rerun of M3.E passes M3.E-C04."
        },
        {
          code: "M3E-B5",
          meaning: "The local write failed.",
          closure_criteria: "A rerun of M3.E passes M3.E-C04."
        },
        {
          code: "M3E-B6",
          meaning: "The upload failed.",
          closure_criteria: "A rerun of M3.E passes M3.E-C04."
        },
        {
          code: "M3E-B7",
          meaning: "A secret is in the bundle.",
          closure_criteria: "A rerun of M3.E passes M3.E-C04."
        }
      ]
    },
    {
      lane: "M3.F",
      topic: "verdict",
      snapshot_name: "m3_f_verdict_snapshot.json",
      title: "Verdict",
      phase_id: "P1",
      depends_on: ["M3.A", "M3.B", "M3.C", "M3.D", "M3.E"],
      parallel_safe: false,
      budget_seconds: 300,
      required_handles: [],
      source_lanes: ["M3.A", "M3.B", "M3.C", "M3.D", "M3.E"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M3.F-C01",
          title: "Sources",
          expected_text: "Every lane snapshot of the phase is readable.",
          codes: ["M3F-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.F-C02",
          title: "Predicates",
          expected_text: "handles_closed, run_id_collision_free, digest_reproducible, run_json_durable, runtime_scope_export_ready.",
          codes: ["M3F-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.F-C03",
          title: "Rollup",
          expected_text: "The union of all blockers is empty.",
          codes: ["M3F-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M3.F-C04",
          title: "Verdict written",
          expected_text: "Locally and durably.",
          codes: ["M3F-B4", "M3F-B5"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M3F-B1",
        U5: "M3F-B5"
      },
      blockers: [
        {
          code: "M3F-B1",
          meaning: "A source is missing or unreadable.",
          closure_criteria: "A rerun of M3.F passes M3.F-C01."
        },
        {
          code: "M3F-B2",
          meaning: "A predicate is false or cannot be evaluated.",
          closure_criteria: "A rerun of M3.F passes M3.F-C02."
        },
        {
          code: "M3F-B3",
          meaning: "A blocker is open.",
          closure_criteria: "A rerun of M3.F passes M3.F-C03."
        },
        {
          code: "M3F-B4",
          meaning: "The local write failed.",
          closure_criteria: "A rerun of M3.F passes M3.F-C04."
        },
        {
          code: "M3F-B5",
          meaning: "The durable write failed.",
          closure_criteria: "A rerun of M3.F passes M3.F-C04."
        }
      ]
    },
    {
      lane: "M3.G",
      topic: "handoff",
      snapshot_name: "m3_g_handoff_snapshot.json",
      title: "Handoff",
      phase_id: "P1",
      depends_on: ["M3.F"],
      parallel_safe: false,
      budget_seconds: 300,
      required_handles: [],
      source_lanes: ["M3.A", "M3.B", "M3.C", "M3.D", "M3.E", "M3.F"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M3.G-C01",
          title: "Handoff pack",
          expected_text: "The verdict is ADVANCE_TO_M4; all fields are complete and every URI is readable.",
          codes: ["M3G-B1", "M3G-B2", "M3G-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M3G-B4",
        U6: "M3G-B5"
      },
      blockers: [
        {
          code: "M3G-B1",
          meaning: "The verdict is not ADVANCE_TO_M4.",
          closure_criteria: "A rerun of M3.G passes M3.G-C01."
        },
        {
          code: "M3G-B2",
          meaning: "A field is missing or a URI is unreadable.",
          closure_criteria: "A rerun of M3.G passes M3.G-C01."
        },
        {
          code: "M3G-B3",
          meaning: "The local write failed.",
          closure_criteria: "A rerun of M3.G passes M3.G-C01."
        },
        {
          code: "M3G-B4",
          meaning: "The durable write failed.",
          closure_criteria: "A rerun of M3.G passes U-PUBLISH."
        },
        {
          code: "M3G-B5",
          meaning: "A secret is in the pack.",
          closure_criteria: "A rerun of M3.G passes U-SECRET."
        }
      ]
    }
  ],
  verdict: {
    lane: "M3.F",
    predicates: [
      {
        name: "handles_closed",
        lanes: ["M3.A"]
      },
      {
        name: "run_id_collision_free",
        lanes: ["M3.B"]
      },
      {
        name: "digest_reproducible",
        lanes: ["M3.C"]
      },
      {
        name: "run_json_durable",
        lanes: ["M3.D"]
      },
      {
        name: "runtime_scope_export_ready",
        lanes: ["M3.E"]
      }
    ]
  },
  dod: [
    {
      item: "Run manifest is written to evidence",
      check_ids: [
        "M3.A-C01",
        "M3.B-C01",
        "M3.B-C02",
        "M3.B-C03",
        "M3.B-C04",
        "M3.B-C05",
        "M3.C-C01",
        "M3.C-C02",
        "M3.C-C03",
        "M3.C-C04",
        "M3.C-C05",
        "M3.C-C06",
        "M3.C-C07",
        "M3.D-C02",
        "M3.D-C03"
      ]
    },
    {
      item: "Run-scope values are prepared for downstream services",
      check_ids: ["M3.E-C01", "M3.E-C02", "M3.E-C03", "M3.E-C04"]
    },
    {
      item: "Run manifest is committed before daemons and jobs start",
      check_ids: ["M3.D-C01", "M3.D-C04", "M3.D-C05", "M3.D-C06"]
    },
    {
      item: "Verdict and handoff are published",
      check_ids: ["M3.F-C01", "M3.F-C02", "M3.F-C03", "M3.F-C04", "M3.G-C01"]
    }
  ],
  rollback: {
    rule: "A wrong configuration needs a new run id; a run id is never used again with another digest.",
    levels: [
      {
        level: "L0",
        when: "One retry of a failed write of equal bytes."
      },
      {
        level: "L2",
        when: "Wrong configuration or a conflicting manifest: a new platform_run_id."
      }
    ]
  },
  evidence_contract: [
    {
      base: "exec",
      key_pattern: "m3_a_handle_closure_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M3.A",
      phase_id: "P1",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m3_b_run_id_generation_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M3.B",
      phase_id: "P1",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m3_c_digest_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M3.C",
      phase_id: "P1",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m3_d_manifest_publish_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M3.D",
      phase_id: "P1",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m3_e_scope_export_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M3.E",
      phase_id: "P1",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m3_f_verdict_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M3.F",
      phase_id: "P1",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m3_g_handoff_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M3.G",
      phase_id: "P1",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m3_b_run_header_seed.json",
      schema: "run_header_seed.v1",
      required: true,
      class: "M",
      writer: "M3.B",
      phase_id: "P1",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m3_c_config_payload.json",
      schema: "run_config_payload.v1",
      required: true,
      class: "M",
      writer: "M3.C",
      phase_id: "P1",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m3_c_config_payload.canonical.json",
      schema: "run_config_payload.v1",
      required: true,
      class: "M",
      writer: "M3.C",
      phase_id: "P1",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "run_reservation.json",
      schema: "run_reservation.v1",
      required: true,
      class: "M",
      writer: "M3.B",
      phase_id: "P1",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "run.json",
      schema: "run_manifest.v1",
      required: true,
      class: "M",
      writer: "M3.D",
      phase_id: "P1",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "run_started.json",
      schema: "run_started.v1",
      required: true,
      class: "M",
      writer: "M3.D",
      phase_id: "P1",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "P(-1)/*.json",
      schema: null,
      required: true,
      class: "M",
      writer: "M3.D",
      phase_id: "P(-1)",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m4_runtime_scope_bundle.json",
      schema: "runtime_scope_bundle.v1",
      required: true,
      class: "M",
      writer: "M3.E",
      phase_id: "P1",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m4_handoff_pack.json",
      schema: "handoff_pack.v1",
      required: true,
      class: "M",
      writer: "M3.G",
      phase_id: "P1",
      state: "built"
    }
  ],
  capabilities: {
    authority_handles: {
      lanes: ["M3.A"]
    },
    identity_iam: {
      not_applicable: "The phase runs with the identity that M2 proved and adds none."
    },
    network: {
      not_applicable: "No network resource is touched."
    },
    data_stores: {
      lanes: ["M3.D"]
    },
    messaging: {
      not_applicable: "No topic is read or written."
    },
    secrets: {
      lanes: ["M3.C", "M3.D"]
    },
    observability_evidence: {
      lanes: ["M3.B", "M3.C", "M3.D", "M3.F"]
    },
    rollback_rerun: {
      lanes: ["M3.B", "M3.D"]
    },
    teardown: {
      not_applicable: "The manifest is permanent evidence."
    },
    budget: {
      not_applicable: "The phase starts nothing that is billed."
    }
  },
  required_decisions: [
    {
      key: "run_id_format",
      text: "Form of the run id",
      handles: ["PLATFORM_RUN_ID_REGEX"]
    },
    {
      key: "collision_policy",
      text: "Collision policy and cap",
      handles: ["PLATFORM_RUN_ID_COLLISION_CAP"]
    },
    {
      key: "config_digest_algorithm",
      text: "Digest algorithm",
      handles: ["CONFIG_DIGEST_ALGO"]
    },
    {
      key: "canonicalisation_mode",
      text: "Canonical form",
      handles: ["SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE"]
    },
    {
      key: "scenario_equivalence_fields",
      text: "Canonical fields of the scenario",
      handles: ["SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS"]
    },
    {
      key: "image_digest",
      text: "Image digest of the run",
      handles: []
    }
  ]
};

// actions/m4-daemons/phase.json
var phase_default5 = {
  schema: "fp.phase_definition.v1",
  plan_phase: "M4",
  phase_ids: ["P2"],
  name: "Daemon bring-up",
  intent: "All daemons run on the managed compute only, exactly one replica each, scoped to one run.",
  exec_family: "run_control",
  predecessor: "M3",
  entry_criteria: [
    {
      id: "M4-E01",
      text: "M3 is DONE",
      expected_text: "Verdict ADVANCE_TO_M4."
    },
    {
      id: "M4-E02",
      text: "Handoff and scope bundle",
      expected_text: "Both valid."
    },
    {
      id: "M4-E03",
      text: "Database migrated, topics present",
      expected_text: "Proven by M2.H and M2.F."
    }
  ],
  lanes: [
    {
      lane: "M4.A",
      topic: "handle_closure",
      snapshot_name: "m4_a_handle_closure_snapshot.json",
      title: "Handle closure",
      phase_id: "P2",
      depends_on: [],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: "M4.A",
      source_lanes: ["M3.F", "M3.G"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M4.A-C01",
          title: "P2 closure set",
          expected_text: "M3 verdict and handoff are readable; every key of the set is concrete.",
          codes: ["M4A-B1", "M4A-B2", "M4A-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M4A-B1",
        U3: "M4A-B2",
        U5: "M4A-B3"
      },
      blockers: [
        {
          code: "M4A-B1",
          meaning: "The handoff of M3 is invalid.",
          closure_criteria: "A rerun of M4.A passes M4.A-C01."
        },
        {
          code: "M4A-B2",
          meaning: "A handle is unresolved.",
          closure_criteria: "A rerun of M4.A passes M4.A-C01."
        },
        {
          code: "M4A-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M4.A passes U-PUBLISH."
        },
        {
          code: "M4A-B4",
          meaning: "A handle is a wildcard.",
          closure_criteria: "A rerun of M4.A passes M4.A-C01."
        }
      ]
    },
    {
      lane: "M4.B",
      topic: "service_map",
      snapshot_name: "m4_b_service_map_snapshot.json",
      title: "Service map",
      phase_id: "P2",
      depends_on: ["M4.A"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [
        "SVC_IG",
        "SVC_RTDL_CORE_ARCHIVE_WRITER",
        "SVC_RTDL_CORE_IEG",
        "SVC_RTDL_CORE_OFP",
        "SVC_RTDL_CORE_CSFB",
        "SVC_DECISION_LANE_DL",
        "SVC_DECISION_LANE_DF",
        "SVC_DECISION_LANE_AL",
        "SVC_DECISION_LANE_DLA",
        "SVC_CASE_TRIGGER",
        "SVC_CM",
        "SVC_LS",
        "SVC_ENV_CONFORMANCE",
        "ECS_PHASE_PROFILE_MAP",
        "ECS_PHASE_PROFILE_DEFAULT_START_DESIRED_COUNT"
      ],
      source_lanes: ["M4.A"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M4.B-C01",
          title: "Thirteen services",
          expected_text: "Exactly 13 services in 5 packs, each once.",
          codes: ["M4B-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M4.B-C01a",
          title: "Services of this release",
          expected_text: "Every daemon of the catalogue of this image is in the map exactly once, in the pack of its contract, and nothing else is.",
          codes: ["M4B-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M4.B-C02",
          title: "Replica policy",
          expected_text: "1 for each service.",
          codes: ["M4B-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M4.B-C03",
          title: "Names",
          expected_text: "One concrete name for each handle.",
          codes: ["M4B-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M4.B-C04",
          title: "No job",
          expected_text: "No job and no reporter is in the map.",
          codes: ["M4B-B5"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M4B-B3"
      },
      blockers: [
        {
          code: "M4B-B1",
          meaning: "The service map is incomplete or has drifted.",
          closure_criteria: "A rerun of M4.B passes M4.B-C01, M4.B-C01a."
        },
        {
          code: "M4B-B2",
          meaning: "A replica policy is unresolved.",
          closure_criteria: "A rerun of M4.B passes M4.B-C02."
        },
        {
          code: "M4B-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M4.B passes U-PUBLISH."
        },
        {
          code: "M4B-B4",
          meaning: "A handle has more than one name.",
          closure_criteria: "A rerun of M4.B passes M4.B-C03."
        },
        {
          code: "M4B-B5",
          meaning: "A job is in the service map.",
          closure_criteria: "A rerun of M4.B passes M4.B-C04."
        }
      ]
    },
    {
      lane: "M4.C",
      topic: "iam_binding",
      snapshot_name: "m4_c_iam_binding_snapshot.json",
      title: "IAM",
      phase_id: "P2",
      depends_on: ["M4.B"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [
        "ROLE_IG_SERVICE",
        "ROLE_RTDL_CORE",
        "ROLE_DECISION_LANE",
        "ROLE_CASE_LABELS",
        "ROLE_ENV_CONFORMANCE",
        "ROLE_ECS_TASK_EXECUTION",
        "ROLE_TERRAFORM_APPLY"
      ],
      source_lanes: ["M4.B"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M4.C-C01",
          title: "One role each",
          expected_text: "Each service has exactly one dedicated task role that exists and trusts ECS tasks.",
          codes: ["M4C-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "Processes of one machine have no cloud role whose policy could be read or simulated."
        },
        {
          id: "M4.C-C02",
          title: "Capabilities",
          expected_text: "By policy simulation each lane may do what it must.",
          codes: ["M4C-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "Processes of one machine have no cloud role whose policy could be read or simulated."
        },
        {
          id: "M4.C-C03",
          title: "Registry",
          expected_text: "Every role handle in use is in the registry.",
          codes: ["M4C-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "Processes of one machine have no cloud role whose policy could be read or simulated."
        },
        {
          id: "M4.C-C04",
          title: "Must not",
          expected_text: "The apply role is not used at run time, the execution role is no task role, and every forbidden action is denied by simulation.",
          codes: ["M4C-B5"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "Processes of one machine have no cloud role whose policy could be read or simulated."
        }
      ],
      universal_codes: {
        U5: "M4C-B3"
      },
      blockers: [
        {
          code: "M4C-B1",
          meaning: "A service has no dedicated role.",
          closure_criteria: "A rerun of M4.C passes M4.C-C01."
        },
        {
          code: "M4C-B2",
          meaning: "A role lacks a capability.",
          closure_criteria: "A rerun of M4.C passes M4.C-C02."
        },
        {
          code: "M4C-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M4.C passes U-PUBLISH."
        },
        {
          code: "M4C-B4",
          meaning: "A role is not in the registry.",
          closure_criteria: "A rerun of M4.C passes M4.C-C03."
        },
        {
          code: "M4C-B5",
          meaning: "A role may do what it must not.",
          closure_criteria: "A rerun of M4.C passes M4.C-C04."
        }
      ]
    },
    {
      lane: "M4.D",
      topic: "dependency",
      snapshot_name: "m4_d_dependency_snapshot.json",
      title: "Dependencies",
      phase_id: "P2",
      depends_on: ["M4.B", "M4.C"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: ["TD_RUNTIME_PROBE"],
      source_lanes: ["M4.B", "M4.C"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M4.D-C01",
          title: "Probe job",
          expected_text: "A managed job in the same subnets, security groups and roles: Kafka TLS, authentication and metadata; S3 put, get and delete of its own probe; database connect and select; log write; parameters of its own paths; discovery of IG.",
          codes: ["M4D-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M4.D-C01a",
          title: "Ports reachable",
          expected_text: "Event log metadata, object put and get, database select, and the parameters of the services answer on the machine that runs the tasks.",
          codes: ["M4D-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M4.D-C02",
          title: "Network posture",
          expected_text: "Equals M2.G.",
          codes: ["M4D-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "One machine has no VPC, gateway, load balancer or security group."
        },
        {
          id: "M4.D-C03",
          title: "Probe evidence",
          expected_text: "It carries the ARN of the probe task.",
          codes: ["M4D-B4", "M4D-B5", "M4D-B6"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U3: "M4D-B5",
        U5: "M4D-B3"
      },
      blockers: [
        {
          code: "M4D-B1",
          meaning: "A dependency is unreachable.",
          closure_criteria: "A rerun of M4.D passes M4.D-C01, M4.D-C01a."
        },
        {
          code: "M4D-B2",
          meaning: "The network posture differs from M2.G.",
          closure_criteria: "A rerun of M4.D passes M4.D-C02."
        },
        {
          code: "M4D-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M4.D passes U-PUBLISH."
        },
        {
          code: "M4D-B4",
          meaning: "The evidence has no task ARN.",
          closure_criteria: "A rerun of M4.D passes M4.D-C03."
        },
        {
          code: "M4D-B5",
          meaning: "A handle of the probe is unresolved.",
          closure_criteria: "A rerun of M4.D passes M4.D-C03."
        },
        {
          code: "M4D-B6",
          meaning: "The probe task definition is missing or a stub.",
          closure_criteria: "A rerun of M4.D passes M4.D-C03."
        }
      ]
    },
    {
      lane: "M4.E",
      topic: "launch_contract",
      snapshot_name: "m4_e_launch_contract_snapshot.json",
      title: "Launch contract",
      phase_id: "P2",
      depends_on: ["M4.B", "M4.C", "M4.D"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: ["REQUIRED_PLATFORM_RUN_ID_ENV_KEY", "ACTIVE_RUN_ID_SOURCE", "CLOUDWATCH_LOG_GROUP_PREFIX"],
      source_lanes: ["M4.B", "M4.C", "M4.D"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M4.E-C01",
          title: "Run scope",
          expected_text: "REQUIRED_PLATFORM_RUN_ID is present and equal in every service of the map.",
          codes: ["M4E-B1", "M4E-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M4.E-C02",
          title: "Secrets by path",
          expected_text: "Secrets are referenced by path only.",
          codes: ["M4E-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M4.E-C03",
          title: "Task profile",
          expected_text: "Command, cpu, memory, port, log group, subnets, security groups and discovery are resolved.",
          codes: ["M4E-B5"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "One machine has no VPC, gateway, load balancer or security group. The rest of the profile is M4.E-C03a."
        },
        {
          id: "M4.E-C03a",
          title: "Task profile without network",
          expected_text: "Command, cpu, memory, port and place of the log are resolved.",
          codes: ["M4E-B5"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M4.E-C04",
          title: "Image",
          expected_text: "Equals the pinned digest.",
          codes: ["M4E-B6"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M4.E-C05",
          title: "Roles",
          expected_text: "Equal lane C.",
          codes: ["M4E-B7"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "Processes of one machine have no cloud role whose policy could be read or simulated."
        },
        {
          id: "M4.E-C06",
          title: "Environment complete",
          expected_text: "The required environment and secret names of each service are complete, and its pack and mode identity is set.",
          codes: ["M4E-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M4E-B4",
        U6: "M4E-B3"
      },
      blockers: [
        {
          code: "M4E-B1",
          meaning: "A service has another run id.",
          closure_criteria: "A rerun of M4.E passes M4.E-C01."
        },
        {
          code: "M4E-B2",
          meaning: "A required environment or secret name is missing.",
          closure_criteria: "A rerun of M4.E passes M4.E-C01, M4.E-C06."
        },
        {
          code: "M4E-B3",
          meaning: "A secret value is in a task definition.",
          closure_criteria: "Remove and rotate it. A rerun of M4.E passes M4.E-C02."
        },
        {
          code: "M4E-B4",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M4.E passes U-PUBLISH."
        },
        {
          code: "M4E-B5",
          meaning: "A part of the task profile is unresolved.",
          closure_criteria: "A rerun of M4.E passes M4.E-C03, M4.E-C03a."
        },
        {
          code: "M4E-B6",
          meaning: "The image is mutable or another one.",
          closure_criteria: "A rerun of M4.E passes M4.E-C04."
        },
        {
          code: "M4E-B7",
          meaning: "A role drifted from lane C.",
          closure_criteria: "A rerun of M4.E passes M4.E-C05."
        }
      ]
    },
    {
      lane: "M4.F",
      topic: "daemon_start",
      snapshot_name: "m4_f_daemon_start_snapshot.json",
      title: "Bring-up",
      phase_id: "P2",
      depends_on: ["M4.E"],
      parallel_safe: false,
      budget_seconds: 1800,
      required_handles: [
        "SVC_IG",
        "SVC_RTDL_CORE_ARCHIVE_WRITER",
        "SVC_RTDL_CORE_IEG",
        "SVC_RTDL_CORE_OFP",
        "SVC_RTDL_CORE_CSFB",
        "SVC_DECISION_LANE_DL",
        "SVC_DECISION_LANE_DF",
        "SVC_DECISION_LANE_AL",
        "SVC_DECISION_LANE_DLA",
        "SVC_CASE_TRIGGER",
        "SVC_CM",
        "SVC_LS",
        "SVC_ENV_CONFORMANCE"
      ],
      source_lanes: ["M4.B", "M4.E"],
      rerun_rule: "Scale to 0, fix the cause, run lane F again; no evidence of the failed attempt is removed.",
      state: "built",
      checks: [
        {
          id: "M4.F-C01",
          title: "Order",
          expected_text: "control_ingress, rtdl_core, decision_lane, case_labels, obs_gov; every update is accepted.",
          codes: ["M4F-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M4.F-C02",
          title: "Steady",
          expected_text: "Desired and running 1, pending 0, deployment complete, in two samples within the timeout.",
          codes: ["M4F-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M4.F-C03",
          title: "No crash",
          expected_text: "No task stopped since the start by the exit of an essential container; restart count 0.",
          codes: ["M4F-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M4.F-C04",
          title: "Heartbeat",
          expected_text: "Each daemon declares its run id, image digest, mode, loaded secret versions, effective config digest and connection state; a running task without it is a placeholder.",
          codes: ["M4F-B5", "M4F-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M4.F-C05",
          title: "Running set",
          expected_text: "Equals the map; the digest of the task definition set equals lane E.",
          codes: ["M4F-B6"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M4F-B4"
      },
      blockers: [
        {
          code: "M4F-B1",
          meaning: "A service update was refused.",
          closure_criteria: "A rerun of M4.F passes M4.F-C01."
        },
        {
          code: "M4F-B2",
          meaning: "A service is not steady in time.",
          closure_criteria: "A rerun of M4.F passes M4.F-C02."
        },
        {
          code: "M4F-B3",
          meaning: "A service crashes or sends no heartbeat.",
          closure_criteria: "A rerun of M4.F passes M4.F-C03, M4.F-C04."
        },
        {
          code: "M4F-B4",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M4.F passes U-PUBLISH."
        },
        {
          code: "M4F-B5",
          meaning: "A heartbeat declares another run, image, mode or configuration, or a secret version that is not current.",
          closure_criteria: "A rerun of M4.F passes M4.F-C04."
        },
        {
          code: "M4F-B6",
          meaning: "The running set differs from the map.",
          closure_criteria: "A rerun of M4.F passes M4.F-C05."
        }
      ]
    },
    {
      lane: "M4.G",
      topic: "consumer_uniqueness",
      snapshot_name: "m4_g_consumer_uniqueness_snapshot.json",
      title: "Uniqueness",
      phase_id: "P2",
      depends_on: ["M4.F"],
      parallel_safe: false,
      budget_seconds: 900,
      required_handles: [],
      source_lanes: ["M4.B", "M4.F"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M4.G-C01",
          title: "Two inventories",
          expected_text: "In both, one task per service and no task outside the services for the same family.",
          codes: ["M4G-B1", "M4G-B2", "M4G-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M4.G-C02",
          title: "Group members",
          expected_text: "No consumer group has more members on a topic than expected.",
          codes: ["M4G-B1", "M4G-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M4G-B3"
      },
      blockers: [
        {
          code: "M4G-B1",
          meaning: "A service has a second task or a group a second member.",
          closure_criteria: "A rerun of M4.G passes M4.G-C01, M4.G-C02."
        },
        {
          code: "M4G-B2",
          meaning: "The inventories differ.",
          closure_criteria: "A rerun of M4.G passes M4.G-C01."
        },
        {
          code: "M4G-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M4.G passes U-PUBLISH."
        },
        {
          code: "M4G-B4",
          meaning: "An inventory is unreadable.",
          closure_criteria: "A rerun of M4.G passes M4.G-C01, M4.G-C02."
        }
      ]
    },
    {
      lane: "M4.H",
      topic: "readiness_publication",
      snapshot_name: "m4_h_readiness_publication_snapshot.json",
      title: "Readiness publication",
      phase_id: "P2",
      depends_on: ["M4.F", "M4.G"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: ["OPERATE_EVIDENCE_PREFIX_PATTERN"],
      source_lanes: ["M4.B", "M4.F", "M4.G"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M4.H-C01",
          title: "daemons_ready.json",
          expected_text: "Complete: a row for each service of the map exactly once, anchored to F and G.",
          codes: ["M4H-B1", "M4H-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M4H-B3",
        U4: "M4H-B2",
        U6: "M4H-B5"
      },
      blockers: [
        {
          code: "M4H-B1",
          meaning: "A row or field is missing.",
          closure_criteria: "A rerun of M4.H passes M4.H-C01."
        },
        {
          code: "M4H-B2",
          meaning: "The object could not be stored.",
          closure_criteria: "A rerun of M4.H passes U-PUBLISH."
        },
        {
          code: "M4H-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M4.H passes U-PUBLISH."
        },
        {
          code: "M4H-B4",
          meaning: "A source drifted.",
          closure_criteria: "A rerun of M4.H passes M4.H-C01."
        },
        {
          code: "M4H-B5",
          meaning: "A secret is in the object.",
          closure_criteria: "A rerun of M4.H passes U-SECRET."
        }
      ]
    },
    {
      lane: "M4.I",
      topic: "verdict",
      snapshot_name: "m4_i_verdict_snapshot.json",
      title: "Verdict",
      phase_id: "P2",
      depends_on: ["M4.A", "M4.B", "M4.C", "M4.D", "M4.E", "M4.F", "M4.G", "M4.H"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [],
      source_lanes: ["M4.A", "M4.B", "M4.C", "M4.D", "M4.E", "M4.F", "M4.G", "M4.H"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M4.I-C01",
          title: "Sources",
          expected_text: "Every lane snapshot of the phase is readable.",
          codes: ["M4I-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M4.I-C02",
          title: "Predicates",
          expected_text: "handles_closed, service_map_complete, iam_binding_valid, dependencies_reachable, run_scope_enforced, services_stable, no_duplicate_consumers, readiness_evidence_durable.",
          codes: ["M4I-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M4.I-C03",
          title: "Rollup",
          expected_text: "The union of all blockers is empty.",
          codes: ["M4I-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M4I-B1",
        U5: "M4I-B4",
        U2: "M4I-B5",
        U6: "M4I-B6"
      },
      blockers: [
        {
          code: "M4I-B1",
          meaning: "A source is missing or unreadable.",
          closure_criteria: "A rerun of M4.I passes M4.I-C01."
        },
        {
          code: "M4I-B2",
          meaning: "A predicate is false or cannot be evaluated.",
          closure_criteria: "A rerun of M4.I passes M4.I-C02."
        },
        {
          code: "M4I-B3",
          meaning: "A blocker is open.",
          closure_criteria: "A rerun of M4.I passes M4.I-C03."
        },
        {
          code: "M4I-B4",
          meaning: "The verdict could not be published.",
          closure_criteria: "A rerun of M4.I passes U-PUBLISH."
        },
        {
          code: "M4I-B5",
          meaning: "The run id drifted.",
          closure_criteria: "A rerun of M4.I passes U-SCOPE."
        },
        {
          code: "M4I-B6",
          meaning: "A secret is in the verdict.",
          closure_criteria: "A rerun of M4.I passes U-SECRET."
        }
      ]
    },
    {
      lane: "M4.J",
      topic: "handoff",
      snapshot_name: "m4_j_handoff_snapshot.json",
      title: "Handoff",
      phase_id: "P2",
      depends_on: ["M4.I"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [],
      source_lanes: ["M4.B", "M4.F", "M4.H", "M4.I"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M4.J-C01",
          title: "Handoff pack",
          expected_text: "m5_entry_gate is OPEN only when the verdict is ADVANCE_TO_M5; all fields are complete and every URI is readable.",
          codes: ["M4J-B1", "M4J-B2", "M4J-B6"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U6: "M4J-B3",
        U5: "M4J-B4",
        U2: "M4J-B5"
      },
      blockers: [
        {
          code: "M4J-B1",
          meaning: "The verdict is not ADVANCE_TO_M5.",
          closure_criteria: "A rerun of M4.J passes M4.J-C01."
        },
        {
          code: "M4J-B2",
          meaning: "A field is missing.",
          closure_criteria: "A rerun of M4.J passes M4.J-C01."
        },
        {
          code: "M4J-B3",
          meaning: "A secret is in the pack.",
          closure_criteria: "A rerun of M4.J passes U-SECRET."
        },
        {
          code: "M4J-B4",
          meaning: "The pack could not be published.",
          closure_criteria: "A rerun of M4.J passes U-PUBLISH."
        },
        {
          code: "M4J-B5",
          meaning: "The run id drifted.",
          closure_criteria: "A rerun of M4.J passes U-SCOPE."
        },
        {
          code: "M4J-B6",
          meaning: "A URI is unreadable.",
          closure_criteria: "A rerun of M4.J passes M4.J-C01."
        }
      ]
    }
  ],
  verdict: {
    lane: "M4.I",
    predicates: [
      {
        name: "handles_closed",
        lanes: ["M4.A"]
      },
      {
        name: "service_map_complete",
        lanes: ["M4.B"]
      },
      {
        name: "iam_binding_valid",
        lanes: ["M4.C"]
      },
      {
        name: "dependencies_reachable",
        lanes: ["M4.D"]
      },
      {
        name: "run_scope_enforced",
        lanes: ["M4.E"]
      },
      {
        name: "services_stable",
        lanes: ["M4.F"]
      },
      {
        name: "no_duplicate_consumers",
        lanes: ["M4.G"]
      },
      {
        name: "readiness_evidence_durable",
        lanes: ["M4.H"]
      }
    ]
  },
  dod: [
    {
      item: "Required services and tasks run on the managed compute only",
      check_ids: [
        "M4.A-C01",
        "M4.C-C01",
        "M4.C-C02",
        "M4.C-C03",
        "M4.C-C04",
        "M4.D-C01",
        "M4.D-C01a",
        "M4.D-C02",
        "M4.D-C03",
        "M4.E-C03",
        "M4.E-C03a",
        "M4.E-C04",
        "M4.E-C05",
        "M4.F-C01",
        "M4.F-C05"
      ]
    },
    {
      item: "Run-scope enforcement is active",
      check_ids: ["M4.E-C01", "M4.E-C02", "M4.E-C06", "M4.F-C04"]
    },
    {
      item: "Service replica posture is deterministic",
      check_ids: [
        "M4.B-C01",
        "M4.B-C01a",
        "M4.B-C02",
        "M4.B-C03",
        "M4.B-C04",
        "M4.F-C02",
        "M4.F-C03",
        "M4.G-C01",
        "M4.G-C02"
      ]
    },
    {
      item: "Daemon readiness snapshot evidence is written",
      check_ids: ["M4.H-C01", "M4.I-C01", "M4.I-C02", "M4.I-C03", "M4.J-C01"]
    }
  ],
  rollback: {
    rule: "Scale to 0, fix the infrastructure code, apply again, run lane F again; evidence of the failed attempt stays.",
    levels: [
      {
        level: "L0",
        when: "One retry of a refused service update."
      },
      {
        level: "L1",
        when: "A wedged daemon: stop and start it again."
      },
      {
        level: "L2",
        when: "Wrong run scope or configuration: a new platform_run_id."
      },
      {
        level: "L4",
        when: "A contaminated substrate: destroy and recreate the demo stack."
      }
    ]
  },
  evidence_contract: [
    {
      base: "exec",
      key_pattern: "m4_a_handle_closure_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M4.A",
      phase_id: "P2",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m4_b_service_map_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M4.B",
      phase_id: "P2",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m4_c_iam_binding_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M4.C",
      phase_id: "P2",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m4_d_dependency_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M4.D",
      phase_id: "P2",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m4_e_launch_contract_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M4.E",
      phase_id: "P2",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m4_f_daemon_start_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M4.F",
      phase_id: "P2",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m4_g_consumer_uniqueness_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M4.G",
      phase_id: "P2",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m4_h_readiness_publication_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M4.H",
      phase_id: "P2",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m4_i_verdict_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M4.I",
      phase_id: "P2",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m4_j_handoff_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M4.J",
      phase_id: "P2",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "operate/daemons_ready.json",
      schema: "daemons_ready.v1",
      required: true,
      class: "D",
      writer: "M4.H",
      phase_id: "P2",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "operate/demo_session.json",
      schema: "demo_session.v1",
      required: true,
      class: "D",
      writer: "M4.H",
      phase_id: "P2",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m5_handoff_pack.json",
      schema: "handoff_pack.v1",
      required: true,
      class: "M",
      writer: "M4.J",
      phase_id: "P2",
      state: "built"
    }
  ],
  capabilities: {
    authority_handles: {
      lanes: ["M4.A"]
    },
    identity_iam: {
      lanes: ["M4.C"]
    },
    network: {
      lanes: ["M4.D"]
    },
    data_stores: {
      lanes: ["M4.D"]
    },
    messaging: {
      lanes: ["M4.D", "M4.G"]
    },
    secrets: {
      lanes: ["M4.E"]
    },
    observability_evidence: {
      lanes: ["M4.F", "M4.H", "M4.I"]
    },
    rollback_rerun: {
      lanes: ["M4.F"]
    },
    teardown: {
      not_applicable: "The daemons stop in M9, or at once by scaling to 0."
    },
    budget: {
      lanes: ["M4.B", "M4.F"]
    }
  },
  required_decisions: [
    {
      key: "phase_profile",
      text: "Service profile",
      handles: ["ECS_PHASE_PROFILE_MAP"]
    },
    {
      key: "desired_count",
      text: "Desired count at activation",
      handles: ["ECS_PHASE_PROFILE_DEFAULT_START_DESIRED_COUNT"]
    },
    {
      key: "service_map",
      text: "Names of the services",
      handles: [
        "SVC_IG",
        "SVC_RTDL_CORE_ARCHIVE_WRITER",
        "SVC_RTDL_CORE_IEG",
        "SVC_RTDL_CORE_OFP",
        "SVC_RTDL_CORE_CSFB",
        "SVC_DECISION_LANE_DL",
        "SVC_DECISION_LANE_DF",
        "SVC_DECISION_LANE_AL",
        "SVC_DECISION_LANE_DLA",
        "SVC_CASE_TRIGGER",
        "SVC_CM",
        "SVC_LS",
        "SVC_ENV_CONFORMANCE"
      ]
    },
    {
      key: "run_scope_env_key",
      text: "Environment key of the run scope",
      handles: ["REQUIRED_PLATFORM_RUN_ID_ENV_KEY"]
    },
    {
      key: "image_digest",
      text: "Image digest, without a fallback image",
      handles: []
    }
  ]
};

// actions/m5-oracle/phase.json
var phase_default6 = {
  schema: "fp.phase_definition.v1",
  plan_phase: "M5",
  phase_ids: ["P3"],
  name: "Oracle lane",
  intent: "A sealed, time-ordered stream view per output, produced by managed jobs from an S3 source only.",
  exec_family: "run_control",
  predecessor: "M4",
  entry_criteria: [
    {
      id: "M5-E01",
      text: "M4 is DONE",
      expected_text: "Verdict ADVANCE_TO_M5."
    },
    {
      id: "M5-E02",
      text: "Entry gate",
      expected_text: "m5_entry_gate is OPEN."
    }
  ],
  lanes: [
    {
      lane: "M5.A",
      topic: "handle_closure",
      snapshot_name: "m5_a_handle_closure_snapshot.json",
      title: "Handle closure",
      phase_id: "P3",
      depends_on: [],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: "M5.A",
      source_lanes: ["M4.I", "M4.J"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M5.A-C01",
          title: "P3 closure set",
          expected_text: "The handoff is readable; every key of the set, the output ids and the sort keys are pinned.",
          codes: ["M5A-B1", "M5A-B2", "M5A-B3", "M5A-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M5A-B1",
        U3: "M5A-B2",
        U5: "M5A-B5"
      },
      blockers: [
        {
          code: "M5A-B1",
          meaning: "The handoff of M4 is invalid.",
          closure_criteria: "A rerun of M5.A passes M5.A-C01."
        },
        {
          code: "M5A-B2",
          meaning: "A handle is unresolved.",
          closure_criteria: "A rerun of M5.A passes M5.A-C01."
        },
        {
          code: "M5A-B3",
          meaning: "A handle is a placeholder.",
          closure_criteria: "A rerun of M5.A passes M5.A-C01."
        },
        {
          code: "M5A-B4",
          meaning: "An output id or sort key is not pinned.",
          closure_criteria: "A rerun of M5.A passes M5.A-C01."
        },
        {
          code: "M5A-B5",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M5.A passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M5.B",
      topic: "inlet_policy",
      snapshot_name: "m5_b_inlet_policy_snapshot.json",
      title: "Inlet policy",
      phase_id: "P3",
      depends_on: ["M5.A"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: ["ORACLE_INLET_MODE", "ORACLE_SEED_SOURCE_URI"],
      source_lanes: ["M5.A"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M5.B-C01",
          title: "Inlet",
          expected_text: "The mode is s3_to_s3_seed or external_pre_staged; the source scheme is s3://; no local path, loopback or other store in environment, task definition or job arguments.",
          codes: ["M5B-B2", "M5B-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M5B-B1",
        U5: "M5B-B4"
      },
      blockers: [
        {
          code: "M5B-B1",
          meaning: "A carried fact of M4 does not hold.",
          closure_criteria: "A rerun of M5.B passes U-ENTRY."
        },
        {
          code: "M5B-B2",
          meaning: "The inlet mode or source scheme differs.",
          closure_criteria: "A rerun of M5.B passes M5.B-C01."
        },
        {
          code: "M5B-B3",
          meaning: "A forbidden path or endpoint is configured.",
          closure_criteria: "A rerun of M5.B passes M5.B-C01."
        },
        {
          code: "M5B-B4",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M5.B passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M5.C",
      topic: "seed",
      snapshot_name: "m5_c_seed_snapshot.json",
      title: "Seed and assertion",
      phase_id: "P3",
      depends_on: ["M5.B"],
      parallel_safe: false,
      budget_seconds: 3600,
      required_handles: [
        "ORACLE_SEED_VERIFY_MODE",
        "ORACLE_INLET_ASSERTION_REQUIRED",
        "ORACLE_PACK_MANIFEST_NAME",
        "ORACLE_SEAL_NAME",
        "S3_ORACLE_RUN_PREFIX_PATTERN",
        "TD_ORACLE_SEED"
      ],
      source_lanes: ["M5.A", "M5.B"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M5.C-C01",
          title: "Copy proof",
          expected_text: "A managed job copies from store to store; per object key, size and checksum are equal; an idempotent rerun copies 0.",
          codes: ["M5C-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M5.C-C02",
          title: "Run prefix",
          expected_text: "Not empty, readable.",
          codes: ["M5C-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M5.C-C03",
          title: "Manifest and seal",
          expected_text: "Both readable and parsed; the seal references the digest of the manifest.",
          codes: ["M5C-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M5.C-C04",
          title: "Coverage",
          expected_text: "Every required output is declared by the manifest and has at least one object.",
          codes: ["M5C-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M5C-B1",
        U5: "M5C-B5"
      },
      blockers: [
        {
          code: "M5C-B1",
          meaning: "A carried fact does not hold.",
          closure_criteria: "A rerun of M5.C passes U-ENTRY."
        },
        {
          code: "M5C-B2",
          meaning: "The seed job failed or its copy differs.",
          closure_criteria: "A rerun of M5.C passes M5.C-C01, M5.C-C02."
        },
        {
          code: "M5C-B3",
          meaning: "Manifest or seal is unreadable or disagrees.",
          closure_criteria: "A rerun of M5.C passes M5.C-C03."
        },
        {
          code: "M5C-B4",
          meaning: "A required output is missing.",
          closure_criteria: "A rerun of M5.C passes M5.C-C04."
        },
        {
          code: "M5C-B5",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M5.C passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M5.D",
      topic: "stream_sort_launch",
      snapshot_name: "m5_d_stream_sort_launch_snapshot.json",
      title: "Launch matrix",
      phase_id: "P3",
      depends_on: ["M5.C"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [
        "ORACLE_SORT_KEY_BY_OUTPUT_ID",
        "S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN",
        "S3_STREAM_VIEW_MANIFEST_KEY_PATTERN",
        "S3_STREAM_SORT_RECEIPT_KEY_PATTERN",
        "TD_ORACLE_STREAM_SORT"
      ],
      source_lanes: ["M5.A", "M5.C"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M5.D-C01",
          title: "Paths",
          expected_text: "Per output: sort key, input prefix, output prefix, manifest key and receipt key; none overlaps.",
          codes: ["M5D-B2", "M5D-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M5.D-C02",
          title: "Task profile",
          expected_text: "Definition, the oracle role only, cluster, subnets, security group, cpu, memory, ephemeral storage at or above the estimate.",
          codes: ["M5D-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "One machine has no VPC, gateway, load balancer or security group. Processes of one machine have no cloud role whose policy could be read or simulated. The rest of the profile is M5.D-C02a."
        },
        {
          id: "M5.D-C02a",
          title: "Job profile",
          expected_text: "Definition, cpu, memory and free storage at or above the estimate.",
          codes: ["M5D-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M5D-B1",
        U5: "M5D-B5"
      },
      blockers: [
        {
          code: "M5D-B1",
          meaning: "A carried fact does not hold.",
          closure_criteria: "A rerun of M5.D passes U-ENTRY."
        },
        {
          code: "M5D-B2",
          meaning: "A sort key is missing.",
          closure_criteria: "A rerun of M5.D passes M5.D-C01."
        },
        {
          code: "M5D-B3",
          meaning: "Paths are missing or overlap.",
          closure_criteria: "A rerun of M5.D passes M5.D-C01."
        },
        {
          code: "M5D-B4",
          meaning: "The task profile is unresolved or too small.",
          closure_criteria: "A rerun of M5.D passes M5.D-C02, M5.D-C02a."
        },
        {
          code: "M5D-B5",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M5.D passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M5.E",
      topic: "stream_sort",
      snapshot_name: "m5_e_stream_sort_snapshot.json",
      title: "Stream sort",
      phase_id: "P3",
      depends_on: ["M5.D"],
      parallel_safe: false,
      budget_seconds: 3600,
      required_handles: ["M5_LANE_MODE", "M5_WORKLOAD_PROFILE_ID", "ORACLE_REQUIRED_OUTPUT_IDS"],
      source_lanes: ["M5.C", "M5.D"],
      rerun_rule: "Delete only the stream view prefix, manifest and receipt of the failed output, then run that output again.",
      state: "built",
      checks: [
        {
          id: "M5.E-C01",
          title: "Mode and profile",
          expected_text: "lane_mode and workload_profile_id are pinned; functional_workload_profile.json is written before launch.",
          codes: ["M5E-B6", "M5E-B8"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M5.E-C02",
          title: "Probe mode",
          expected_text: "full_scale_probe never sets a pass for M5.",
          codes: ["M5E-B7"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M5.E-C03",
          title: "Tasks",
          expected_text: "One task per output, launched, terminal exit 0; exit 137 is reported as memory or disk.",
          codes: ["M5E-B2", "M5E-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M5.E-C04",
          title: "Stream view",
          expected_text: "Shards, manifest and receipt exist; the record count equals the input or the cap of the profile; the sort key is monotonic inside and across shards.",
          codes: ["M5E-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M5E-B1",
        U5: "M5E-B5"
      },
      blockers: [
        {
          code: "M5E-B1",
          meaning: "A carried fact does not hold.",
          closure_criteria: "A rerun of M5.E passes U-ENTRY."
        },
        {
          code: "M5E-B2",
          meaning: "A task was not launched.",
          closure_criteria: "A rerun of M5.E passes M5.E-C03."
        },
        {
          code: "M5E-B3",
          meaning: "A task did not exit 0.",
          closure_criteria: "A rerun of M5.E passes M5.E-C03."
        },
        {
          code: "M5E-B4",
          meaning: "A shard, manifest or receipt is missing or wrong.",
          closure_criteria: "A rerun of M5.E passes M5.E-C04."
        },
        {
          code: "M5E-B5",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M5.E passes U-PUBLISH."
        },
        {
          code: "M5E-B6",
          meaning: "The lane mode is not pinned.",
          closure_criteria: "A rerun of M5.E passes M5.E-C01."
        },
        {
          code: "M5E-B7",
          meaning: "A probe was counted as a pass.",
          closure_criteria: "A rerun of M5.E passes M5.E-C02."
        },
        {
          code: "M5E-B8",
          meaning: "The workload profile was not written before launch.",
          closure_criteria: "A rerun of M5.E passes M5.E-C01."
        }
      ]
    },
    {
      lane: "M5.F",
      topic: "checker",
      snapshot_name: "m5_f_checker_snapshot.json",
      title: "Checker",
      phase_id: "P3",
      depends_on: ["M5.E"],
      parallel_safe: false,
      budget_seconds: 900,
      required_handles: ["TD_ORACLE_CHECKER", "ORACLE_REQUIRED_OUTPUT_IDS"],
      source_lanes: ["M5.E"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M5.F-C01",
          title: "Managed checker",
          expected_text: "Exit 0; the outputs that pass are exactly the required ones; counts, ordering, fingerprints and schema are verified again.",
          codes: ["M5F-B1", "M5F-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M5F-B3"
      },
      blockers: [
        {
          code: "M5F-B1",
          meaning: "The checker failed.",
          closure_criteria: "A rerun of M5.F passes M5.F-C01."
        },
        {
          code: "M5F-B2",
          meaning: "Only a part of the outputs passed.",
          closure_criteria: "A rerun of M5.F passes M5.F-C01."
        },
        {
          code: "M5F-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M5.F passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M5.G",
      topic: "rerun_probe",
      snapshot_name: "m5_g_rerun_probe_snapshot.json",
      title: "Rerun proof",
      phase_id: "P3",
      depends_on: ["M5.F"],
      parallel_safe: false,
      budget_seconds: 900,
      required_handles: [],
      source_lanes: ["M5.E", "M5.F"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M5.G-C01",
          title: "Isolation",
          expected_text: "After the rerun of one output only its prefix has changed: the listing digests of all other prefixes and of the raw inputs are identical.",
          codes: ["M5G-B1", "M5G-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M5G-B3"
      },
      blockers: [
        {
          code: "M5G-B1",
          meaning: "Another prefix changed.",
          closure_criteria: "A rerun of M5.G passes M5.G-C01."
        },
        {
          code: "M5G-B2",
          meaning: "A raw input was changed.",
          closure_criteria: "Use a new oracle root. A rerun of M5.G passes M5.G-C01."
        },
        {
          code: "M5G-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M5.G passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M5.H",
      topic: "verdict",
      snapshot_name: "m5_h_verdict_snapshot.json",
      title: "Verdict",
      phase_id: "P3",
      depends_on: ["M5.A", "M5.B", "M5.C", "M5.D", "M5.E", "M5.F", "M5.G"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [],
      source_lanes: ["M5.A", "M5.B", "M5.C", "M5.D", "M5.E", "M5.F", "M5.G"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M5.H-C01",
          title: "Sources",
          expected_text: "Every lane snapshot of the phase is readable.",
          codes: ["M5H-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M5.H-C02",
          title: "Predicates",
          expected_text: "p3_handles_closed, p3_inlet_policy_closed, p3_inputs_present, p3_stream_sort_complete, p3_checker_pass, p3_rerun_safety_proven.",
          codes: ["M5H-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M5.H-C03",
          title: "Rollup",
          expected_text: "The union of all blockers is empty.",
          codes: ["M5H-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M5H-B1",
        U5: "M5H-B4"
      },
      blockers: [
        {
          code: "M5H-B1",
          meaning: "A source is missing or unreadable.",
          closure_criteria: "A rerun of M5.H passes M5.H-C01."
        },
        {
          code: "M5H-B2",
          meaning: "A predicate is false or cannot be evaluated.",
          closure_criteria: "A rerun of M5.H passes M5.H-C02."
        },
        {
          code: "M5H-B3",
          meaning: "A blocker is open.",
          closure_criteria: "A rerun of M5.H passes M5.H-C03."
        },
        {
          code: "M5H-B4",
          meaning: "The verdict could not be published.",
          closure_criteria: "A rerun of M5.H passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M5.I",
      topic: "handoff",
      snapshot_name: "m5_i_handoff_snapshot.json",
      title: "Handoff",
      phase_id: "P3",
      depends_on: ["M5.H"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [],
      source_lanes: ["M5.C", "M5.E", "M5.F", "M5.H"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M5.I-C01",
          title: "Handoff pack",
          expected_text: "m6_handoff_pack.json: the verdict is ADVANCE_TO_M6, all fields complete, every URI readable.",
          codes: ["M5I-B1", "M5I-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U6: "M5I-B3",
        U5: "M5I-B4"
      },
      blockers: [
        {
          code: "M5I-B1",
          meaning: "The verdict is not ADVANCE_TO_M6.",
          closure_criteria: "A rerun of M5.I passes M5.I-C01."
        },
        {
          code: "M5I-B2",
          meaning: "A field is missing or a URI is unreadable.",
          closure_criteria: "A rerun of M5.I passes M5.I-C01."
        },
        {
          code: "M5I-B3",
          meaning: "A secret is in the pack.",
          closure_criteria: "A rerun of M5.I passes U-SECRET."
        },
        {
          code: "M5I-B4",
          meaning: "The pack could not be published.",
          closure_criteria: "A rerun of M5.I passes U-PUBLISH."
        }
      ]
    }
  ],
  verdict: {
    lane: "M5.H",
    predicates: [
      {
        name: "p3_handles_closed",
        lanes: ["M5.A"]
      },
      {
        name: "p3_inlet_policy_closed",
        lanes: ["M5.B"]
      },
      {
        name: "p3_inputs_present",
        lanes: ["M5.C"]
      },
      {
        name: "p3_stream_sort_complete",
        lanes: ["M5.D", "M5.E"]
      },
      {
        name: "p3_checker_pass",
        lanes: ["M5.F"]
      },
      {
        name: "p3_rerun_safety_proven",
        lanes: ["M5.G"]
      }
    ]
  },
  dod: [
    {
      item: "Seed, sort and checker complete on managed compute",
      check_ids: [
        "M5.A-C01",
        "M5.C-C01",
        "M5.C-C02",
        "M5.C-C03",
        "M5.C-C04",
        "M5.D-C01",
        "M5.D-C02",
        "M5.D-C02a",
        "M5.E-C01",
        "M5.E-C02",
        "M5.E-C03"
      ]
    },
    {
      item: "Stream view manifests and sort receipts are present",
      check_ids: ["M5.E-C04"]
    },
    {
      item: "Strict S3-to-S3 source policy is enforced",
      check_ids: ["M5.B-C01"]
    },
    {
      item: "Checker PASS is present and fails closed on partial or invalid outputs",
      check_ids: ["M5.F-C01", "M5.G-C01"]
    },
    {
      item: "Verdict and handoff are published",
      check_ids: ["M5.H-C01", "M5.H-C02", "M5.H-C03", "M5.I-C01"]
    }
  ],
  rollback: {
    rule: "Raw inputs are never changed; a failed output is removed with its manifest and receipt and sorted again.",
    levels: [
      {
        level: "L0",
        when: "One retry of a job after a transient error."
      },
      {
        level: "L1",
        when: "Delete only the stream view prefix, manifest and receipt of the failed output, then run it again."
      },
      {
        level: "L3",
        when: "Corrupted raw input: a new oracle root."
      }
    ]
  },
  evidence_contract: [
    {
      base: "exec",
      key_pattern: "m5_a_handle_closure_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M5.A",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m5_b_inlet_policy_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M5.B",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m5_c_seed_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M5.C",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m5_d_stream_sort_launch_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M5.D",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m5_e_stream_sort_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M5.E",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m5_f_checker_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M5.F",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m5_g_rerun_probe_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M5.G",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m5_h_verdict_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M5.H",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m5_i_handoff_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M5.I",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "oracle/seed_snapshot.json",
      schema: "seed_snapshot.v1",
      required: true,
      class: "D",
      writer: "oracle-seed",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "oracle/inlet_assertion_snapshot.json",
      schema: "inlet_assertion_snapshot.v1",
      required: true,
      class: "D",
      writer: "M5.C",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "oracle/functional_workload_profile.json",
      schema: "functional_workload_profile.v1",
      required: false,
      class: "M",
      writer: "M5.E",
      phase_id: "P3",
      state: "built",
      when: "M5_LANE_MODE is functional_green"
    },
    {
      base: "run",
      key_pattern: "oracle/stream_sort_summary.json",
      schema: "stream_sort_summary.v1",
      required: true,
      class: "D",
      writer: "M5.E",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "oracle/checker_pass.json",
      schema: "checker_pass.v1",
      required: true,
      class: "D",
      writer: "oracle-checker",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "oracle",
      key_pattern: "_oracle_pack_manifest.json",
      schema: "oracle_pack_manifest.v1",
      required: true,
      class: "M",
      writer: "oracle-pack",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "oracle",
      key_pattern: "_SEALED.json",
      schema: "oracle_seal.v1",
      required: true,
      class: "M",
      writer: "oracle-pack",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "oracle",
      key_pattern: "stream_view/ts_utc/output_id=*/_stream_view_manifest.json",
      schema: "stream_view_manifest.v1",
      required: true,
      class: "M",
      writer: "oracle-stream-sort",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "oracle",
      key_pattern: "stream_view/ts_utc/output_id=*/_stream_sort_receipt.json",
      schema: "stream_sort_receipt.v1",
      required: true,
      class: "M",
      writer: "oracle-stream-sort",
      phase_id: "P3",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m6_handoff_pack.json",
      schema: "handoff_pack.v1",
      required: true,
      class: "M",
      writer: "M5.I",
      phase_id: "P3",
      state: "built"
    }
  ],
  capabilities: {
    authority_handles: {
      lanes: ["M5.A"]
    },
    identity_iam: {
      lanes: ["M5.D"]
    },
    network: {
      lanes: ["M5.B", "M5.D"]
    },
    data_stores: {
      lanes: ["M5.C"]
    },
    messaging: {
      not_applicable: "The oracle lane reads and writes no topic."
    },
    secrets: {
      lanes: ["M5.B"]
    },
    observability_evidence: {
      lanes: ["M5.E", "M5.F", "M5.H"]
    },
    rollback_rerun: {
      lanes: ["M5.G"]
    },
    teardown: {
      not_applicable: "The jobs end by themselves; the oracle bucket expires by its lifecycle."
    },
    budget: {
      lanes: ["M5.D"]
    }
  },
  required_decisions: [
    {
      key: "inlet_mode",
      text: "Inlet mode",
      handles: ["ORACLE_INLET_MODE"]
    },
    {
      key: "seed_source",
      text: "Source bucket and prefix",
      handles: ["ORACLE_SEED_SOURCE_URI"]
    },
    {
      key: "required_output_ids",
      text: "Required outputs",
      handles: ["ORACLE_REQUIRED_OUTPUT_IDS"]
    },
    {
      key: "sort_keys",
      text: "Sort key per output",
      handles: ["ORACLE_SORT_KEY_BY_OUTPUT_ID"]
    },
    {
      key: "lane_mode",
      text: "Lane mode",
      handles: ["M5_LANE_MODE"]
    },
    {
      key: "workload_profile",
      text: "Workload profile",
      handles: ["M5_WORKLOAD_PROFILE_ID"]
    }
  ]
};

// actions/m6-ingress/phase.json
var phase_default7 = {
  schema: "fp.phase_definition.v1",
  plan_phase: "M6",
  phase_ids: ["P4", "P5", "P6", "P7"],
  name: "Control and ingress closure",
  intent: "The gate is fail-closed and healthy, SR publishes READY, WSP streams from stream_view only after READY, every event has a receipt and proof on the log.",
  exec_family: "run_control",
  predecessor: "M5",
  entry_criteria: [
    {
      id: "M6-E01",
      text: "M5 is DONE",
      expected_text: "Verdict ADVANCE_TO_M6."
    },
    {
      id: "M6-E02",
      text: "Handoff",
      expected_text: "m6_handoff_pack.json is readable."
    }
  ],
  lanes: [
    {
      lane: "M6.A",
      topic: "handle_closure",
      snapshot_name: "m6_a_handle_closure_snapshot.json",
      title: "Handle closure",
      phase_id: "P4",
      depends_on: [],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: "M6.A",
      source_lanes: ["M5.H", "M5.I"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M6.A-C01",
          title: "P4 to P7 closure set",
          expected_text: "The handoff is readable; every key is concrete and answers its probe: task definitions, parameter metadata, topic metadata.",
          codes: ["M6A-B1", "M6A-B2", "M6A-B3", "M6A-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.A-C02",
          title: "Critical pins",
          expected_text: "IG_AUTH_MODE is api_key and WSP_STOP_ON_NONRETRYABLE is true.",
          codes: ["M6A-B5"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M6A-B1",
        U3: "M6A-B2",
        U5: "M6A-B6"
      },
      blockers: [
        {
          code: "M6A-B1",
          meaning: "The handoff of M5 is invalid.",
          closure_criteria: "A rerun of M6.A passes M6.A-C01."
        },
        {
          code: "M6A-B2",
          meaning: "A handle is unresolved.",
          closure_criteria: "A rerun of M6.A passes M6.A-C01."
        },
        {
          code: "M6A-B3",
          meaning: "A handle is a placeholder.",
          closure_criteria: "A rerun of M6.A passes M6.A-C01."
        },
        {
          code: "M6A-B4",
          meaning: "A probe failed.",
          closure_criteria: "A rerun of M6.A passes M6.A-C01."
        },
        {
          code: "M6A-B5",
          meaning: "A critical pin differs.",
          closure_criteria: "A rerun of M6.A passes M6.A-C02."
        },
        {
          code: "M6A-B6",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M6.A passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M6.B",
      topic: "ig_readiness",
      snapshot_name: "m6_b_ig_readiness_snapshot.json",
      title: "Gate readiness and authentication",
      phase_id: "P4",
      depends_on: ["M6.A"],
      parallel_safe: false,
      budget_seconds: 900,
      required_handles: [
        "SVC_IG",
        "IG_BASE_URL",
        "IG_HEALTHCHECK_PATH",
        "IG_INGEST_PATH",
        "IG_AUTH_HEADER_NAME",
        "SSM_IG_API_KEY_PATH"
      ],
      source_lanes: ["M6.A"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M6.B-C01",
          title: "Service",
          expected_text: "IG runs once, stable, with a real command, the pinned image digest and its port.",
          codes: ["M6B-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.B-C02",
          title: "Authentication matrix",
          expected_text: "From inside the platform network: health without key 401; with valid key 200 and GREEN; ingest without key 401; with a wrong key 401; with a valid key and an invalid body neither 401 nor 200, and no record on any topic.",
          codes: ["M6B-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.B-C03",
          title: "Key version",
          expected_text: "The loaded version equals the current version of the parameter, and the value is in the allow set, as the probe proves.",
          codes: ["M6B-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M6B-B3"
      },
      blockers: [
        {
          code: "M6B-B1",
          meaning: "The ingestion gate is not stable or not the pinned one.",
          closure_criteria: "A rerun of M6.B passes M6.B-C01."
        },
        {
          code: "M6B-B2",
          meaning: "The authentication matrix or the key version differs.",
          closure_criteria: "A rerun of M6.B passes M6.B-C02, M6.B-C03."
        },
        {
          code: "M6B-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M6.B passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M6.C",
      topic: "ingest_ready",
      snapshot_name: "m6_c_ingest_ready_snapshot.json",
      title: "Smoke",
      phase_id: "P4",
      depends_on: ["M6.B"],
      parallel_safe: false,
      budget_seconds: 900,
      required_handles: ["IG_READY_PATH_PATTERN", "IG_RECEIPTS_PREFIX_PATTERN"],
      source_lanes: ["M6.B"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M6.C-C01",
          title: "Runtime posture",
          expected_text: "The kinds of bus and object store in the environment are those of the substrate (Kafka and S3 on dev_min); no file bus, no local store beside it.",
          codes: ["M6C-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.C-C02",
          title: "Probe envelope",
          expected_text: "One on its own event class is admitted; the end offset advances by exactly 1, the record is read back, its receipt is durable.",
          codes: ["M6C-B1", "M6C-B2", "M6C-B5"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.C-C03",
          title: "ig_ready.json",
          expected_text: "Written.",
          codes: ["M6C-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M6C-B3"
      },
      blockers: [
        {
          code: "M6C-B1",
          meaning: "The probe was not published or not read back.",
          closure_criteria: "A rerun of M6.C passes M6.C-C02."
        },
        {
          code: "M6C-B2",
          meaning: "The receipt is not durable.",
          closure_criteria: "A rerun of M6.C passes M6.C-C02."
        },
        {
          code: "M6C-B3",
          meaning: "ig_ready.json could not be written.",
          closure_criteria: "A rerun of M6.C passes M6.C-C03."
        },
        {
          code: "M6C-B4",
          meaning: "The runtime posture drifted.",
          closure_criteria: "A rerun of M6.C passes M6.C-C01."
        },
        {
          code: "M6C-B5",
          meaning: "The offset surface disagrees.",
          closure_criteria: "A rerun of M6.C passes M6.C-C02."
        }
      ]
    },
    {
      lane: "M6.D",
      topic: "sr_ready",
      snapshot_name: "m6_d_sr_ready_snapshot.json",
      title: "Scenario runner",
      phase_id: "P5",
      depends_on: ["M6.C"],
      parallel_safe: false,
      budget_seconds: 1200,
      required_handles: ["TD_SR", "FP_BUS_CONTROL_V1", "SR_EVIDENCE_PREFIX_PATTERN"],
      source_lanes: ["M5.H", "M6.C"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M6.D-C01",
          title: "Preflight",
          expected_text: "Oracle references, derived equivalence key, DSN and control topic.",
          codes: ["M6D-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.D-C02",
          title: "Task",
          expected_text: "SR exits 0.",
          codes: ["M6D-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.D-C03",
          title: "sr_pass.json",
          expected_text: "Verdict PASS; the facts view lists the four output references; the lease was acquired and recorded.",
          codes: ["M6D-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.D-C04",
          title: "READY",
          expected_text: "The receipt has topic, partition, offset, message id and run id; the record at that position equals the READY payload and references all four stream views.",
          codes: ["M6D-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M6D-B5"
      },
      blockers: [
        {
          code: "M6D-B1",
          meaning: "The preflight failed.",
          closure_criteria: "A rerun of M6.D passes M6.D-C01."
        },
        {
          code: "M6D-B2",
          meaning: "SR did not exit 0.",
          closure_criteria: "A rerun of M6.D passes M6.D-C02."
        },
        {
          code: "M6D-B3",
          meaning: "sr_pass.json is missing or invalid.",
          closure_criteria: "A rerun of M6.D passes M6.D-C03."
        },
        {
          code: "M6D-B4",
          meaning: "READY is missing or differs from its receipt.",
          closure_criteria: "Run SR again; never write READY by hand. A rerun of M6.D passes M6.D-C04."
        },
        {
          code: "M6D-B5",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M6.D passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M6.E",
      topic: "wsp_launch",
      snapshot_name: "m6_e_wsp_launch_snapshot.json",
      title: "Stream launch",
      phase_id: "P6",
      depends_on: ["M6.D"],
      parallel_safe: false,
      budget_seconds: 900,
      required_handles: [
        "TD_WSP",
        "IG_BASE_URL",
        "READY_MESSAGE_FILTER",
        "WSP_CHECKPOINT_DSN",
        "S3_STREAM_VIEW_PREFIX_PATTERN",
        "ORACLE_OUTPUT_ROLE_BY_ID"
      ],
      source_lanes: ["M6.B", "M6.D"],
      rerun_rule: "Resume from the durable checkpoint; events sent again must classify as DUPLICATE.",
      state: "built",
      checks: [
        {
          id: "M6.E-C01",
          title: "Launch contract",
          expected_text: "Real command; IG_BASE_URL is a discovered base URL; checkpoint DSN present; source prefix under stream_view; READY filter run-scoped; traffic and context outputs listed.",
          codes: ["M6E-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.E-C02",
          title: "READY consumed",
          expected_text: "ready_runs has the terminal STREAMED for this run; SKIPPED_DUPLICATE is a failure.",
          codes: ["M6E-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M6E-B3"
      },
      blockers: [
        {
          code: "M6E-B1",
          meaning: "A part of the launch contract is unresolved.",
          closure_criteria: "A rerun of M6.E passes M6.E-C01."
        },
        {
          code: "M6E-B2",
          meaning: "READY was not consumed to STREAMED.",
          closure_criteria: "A rerun of M6.E passes M6.E-C02."
        },
        {
          code: "M6E-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M6.E passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M6.F",
      topic: "wsp_summary",
      snapshot_name: "m6_f_wsp_summary_snapshot.json",
      title: "Stream summary",
      phase_id: "P6",
      depends_on: ["M6.E"],
      parallel_safe: false,
      budget_seconds: 900,
      required_handles: ["WSP_EVIDENCE_PREFIX_PATTERN", "WSP_RETRY_MAX_ATTEMPTS"],
      source_lanes: ["M6.E"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M6.F-C01",
          title: "Task",
          expected_text: "Exit 0, no leftover WSP task.",
          codes: ["M6F-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.F-C02",
          title: "wsp_summary.json",
          expected_text: "Schema-valid; the first send is after the READY offset; all source prefixes are under stream_view.",
          codes: ["M6F-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.F-C03",
          title: "Outputs",
          expected_text: "All four started and completed; emitted equals the pinned cap or the shard total.",
          codes: ["M6F-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.F-C04",
          title: "Retries",
          expected_text: "Non-retryable 0; retries within their bound.",
          codes: ["M6F-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M6F-B5"
      },
      blockers: [
        {
          code: "M6F-B1",
          meaning: "WSP failed or left a task.",
          closure_criteria: "A rerun of M6.F passes M6.F-C01."
        },
        {
          code: "M6F-B2",
          meaning: "The summary is invalid.",
          closure_criteria: "A rerun of M6.F passes M6.F-C02."
        },
        {
          code: "M6F-B3",
          meaning: "An output is incomplete.",
          closure_criteria: "A rerun of M6.F passes M6.F-C03."
        },
        {
          code: "M6F-B4",
          meaning: "An event was not retryable or was retried too often.",
          closure_criteria: "A rerun of M6.F passes M6.F-C04."
        },
        {
          code: "M6F-B5",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M6.F passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M6.G",
      topic: "ingest_commit",
      snapshot_name: "m6_g_ingest_commit_snapshot.json",
      title: "Ingest commit",
      phase_id: "P7",
      depends_on: ["M6.F"],
      parallel_safe: false,
      budget_seconds: 900,
      required_handles: [
        "FP_BUS_TRAFFIC_FRAUD_V1",
        "FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1",
        "FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1",
        "FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1",
        "RECEIPT_SUMMARY_PATH_PATTERN",
        "QUARANTINE_INDEX_PATH_PATTERN",
        "KAFKA_OFFSETS_SNAPSHOT_PATH_PATTERN",
        "IG_DEDUPE_KEY_FIELDS"
      ],
      source_lanes: ["M6.C", "M6.F"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M6.G-C00",
          title: "Provenance",
          expected_text: "IG reports the environment of the substrate and the pinned policy revision; receipts carry the offset kind of its log (kafka_offset on dev_min).",
          codes: ["M6G-B0"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.G-C01",
          title: "Summaries from truth",
          expected_text: "Both are regenerated now from raw receipts; ADMIT + DUPLICATE + QUARANTINE + ANOMALY equals total receipts, and the total equals the sends that WSP saw acknowledged.",
          codes: ["M6G-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.G-C02",
          title: "Offsets",
          expected_text: "For traffic.fraud and the three context topics the end offset advanced in the window of the run, a sampled record carries this run id, and ADMIT per topic equals the watermark delta of the run.",
          codes: ["M6G-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.G-C03",
          title: "No ambiguity",
          expected_text: "PUBLISH_AMBIGUOUS 0 in receipts, and no admission row ambiguous or in flight.",
          codes: ["M6G-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.G-C04",
          title: "Non-zero",
          expected_text: "ADMIT above 0 overall and per required topic.",
          codes: ["M6G-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M6G-B5"
      },
      blockers: [
        {
          code: "M6G-B0",
          meaning: "Environment, policy revision or offset kind drifted.",
          closure_criteria: "A rerun of M6.G passes M6.G-C00."
        },
        {
          code: "M6G-B1",
          meaning: "A summary is missing or its identity is broken.",
          closure_criteria: "A rerun of M6.G passes M6.G-C01."
        },
        {
          code: "M6G-B2",
          meaning: "Offsets do not match admissions.",
          closure_criteria: "A rerun of M6.G passes M6.G-C02."
        },
        {
          code: "M6G-B3",
          meaning: "A publish is ambiguous.",
          closure_criteria: "Let the reconciler settle every ambiguous admission. A rerun of M6.G passes M6.G-C03."
        },
        {
          code: "M6G-B4",
          meaning: "Nothing was admitted on a required topic.",
          closure_criteria: "A rerun of M6.G passes M6.G-C04."
        },
        {
          code: "M6G-B5",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M6.G passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M6.H",
      topic: "verdict",
      snapshot_name: "m6_h_verdict_snapshot.json",
      title: "Verdict",
      phase_id: "P7",
      depends_on: ["M6.A", "M6.B", "M6.C", "M6.D", "M6.E", "M6.F", "M6.G"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [],
      source_lanes: ["M6.A", "M6.B", "M6.C", "M6.D", "M6.E", "M6.F", "M6.G"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M6.H-C01",
          title: "Sources",
          expected_text: "Every lane snapshot of the phase is readable.",
          codes: ["M6H-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.H-C02",
          title: "Predicates",
          expected_text: "p4_ingest_ready, p5_ready_published, p6_streaming_active, p7_ingest_committed.",
          codes: ["M6H-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M6.H-C03",
          title: "Rollup",
          expected_text: "The union of all blockers is empty.",
          codes: ["M6H-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M6H-B1",
        U5: "M6H-B4"
      },
      blockers: [
        {
          code: "M6H-B1",
          meaning: "A source is missing or unreadable.",
          closure_criteria: "A rerun of M6.H passes M6.H-C01."
        },
        {
          code: "M6H-B2",
          meaning: "A predicate is false or cannot be evaluated.",
          closure_criteria: "A rerun of M6.H passes M6.H-C02."
        },
        {
          code: "M6H-B3",
          meaning: "A blocker is open.",
          closure_criteria: "A rerun of M6.H passes M6.H-C03."
        },
        {
          code: "M6H-B4",
          meaning: "The verdict could not be published.",
          closure_criteria: "A rerun of M6.H passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M6.I",
      topic: "handoff",
      snapshot_name: "m6_i_handoff_snapshot.json",
      title: "Handoff",
      phase_id: "P7",
      depends_on: ["M6.H"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [],
      source_lanes: ["M6.C", "M6.D", "M6.F", "M6.G", "M6.H"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M6.I-C01",
          title: "Handoff pack",
          expected_text: "ig_ready_uri, sr_ready_uri, wsp_summary_uri, receipt_summary_uri, quarantine_summary_uri, kafka_offsets_uri, m6_g_ingest_commit_snapshot_uri and source ids are complete and readable.",
          codes: ["M6I-B1", "M6I-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U6: "M6I-B3",
        U5: "M6I-B4"
      },
      blockers: [
        {
          code: "M6I-B1",
          meaning: "The verdict is not ADVANCE_TO_M7.",
          closure_criteria: "A rerun of M6.I passes M6.I-C01."
        },
        {
          code: "M6I-B2",
          meaning: "A field is missing or a URI is unreadable.",
          closure_criteria: "A rerun of M6.I passes M6.I-C01."
        },
        {
          code: "M6I-B3",
          meaning: "A secret is in the pack.",
          closure_criteria: "A rerun of M6.I passes U-SECRET."
        },
        {
          code: "M6I-B4",
          meaning: "The pack could not be published.",
          closure_criteria: "A rerun of M6.I passes U-PUBLISH."
        }
      ]
    }
  ],
  verdict: {
    lane: "M6.H",
    predicates: [
      {
        name: "p4_ingest_ready",
        lanes: ["M6.A", "M6.B", "M6.C"]
      },
      {
        name: "p5_ready_published",
        lanes: ["M6.D"]
      },
      {
        name: "p6_streaming_active",
        lanes: ["M6.E", "M6.F"]
      },
      {
        name: "p7_ingest_committed",
        lanes: ["M6.G"]
      }
    ]
  },
  dod: [
    {
      item: "P4: IG authentication and health contract passes",
      check_ids: ["M6.A-C01", "M6.A-C02", "M6.B-C01", "M6.B-C02", "M6.B-C03", "M6.C-C01", "M6.C-C02", "M6.C-C03"]
    },
    {
      item: "P5: SR gate and lease pass and READY evidence exists",
      check_ids: ["M6.D-C01", "M6.D-C02", "M6.D-C03", "M6.D-C04"]
    },
    {
      item: "P6: WSP streams from stream_view only, with deterministic identity and retry posture",
      check_ids: ["M6.E-C01", "M6.E-C02", "M6.F-C01", "M6.F-C02", "M6.F-C03", "M6.F-C04"]
    },
    {
      item: "P7: receipt and quarantine summaries and the offsets snapshot are committed",
      check_ids: ["M6.G-C00", "M6.G-C01", "M6.G-C02", "M6.G-C04"]
    },
    {
      item: "No unresolved PUBLISH_AMBIGUOUS",
      check_ids: ["M6.G-C03"]
    },
    {
      item: "Verdict and handoff are published",
      check_ids: ["M6.H-C01", "M6.H-C02", "M6.H-C03", "M6.I-C01"]
    }
  ],
  rollback: {
    rule: "Ambiguity is reconciled before closing, never deleted; READY is never written by hand.",
    levels: [
      {
        level: "L0",
        when: "One retry of SR or WSP after a transient error."
      },
      {
        level: "L1",
        when: "An interrupted WSP resumes from its durable checkpoint; an authentication fault is fixed and P4 runs again."
      },
      {
        level: "L2",
        when: "A wrong dedupe or hash rule: a new platform_run_id."
      }
    ]
  },
  evidence_contract: [
    {
      base: "exec",
      key_pattern: "m6_a_handle_closure_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M6.A",
      phase_id: "P4",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m6_b_ig_readiness_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M6.B",
      phase_id: "P4",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m6_c_ingest_ready_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M6.C",
      phase_id: "P4",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m6_d_sr_ready_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M6.D",
      phase_id: "P5",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m6_e_wsp_launch_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M6.E",
      phase_id: "P6",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m6_f_wsp_summary_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M6.F",
      phase_id: "P6",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m6_g_ingest_commit_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M6.G",
      phase_id: "P7",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m6_h_verdict_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M6.H",
      phase_id: "P7",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m6_i_handoff_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M6.I",
      phase_id: "P7",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "ingest/ig_ready.json",
      schema: "ig_ready.v1",
      required: true,
      class: "D",
      writer: "M6.C",
      phase_id: "P4",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "sr/sr_pass.json",
      schema: "sr_pass.v1",
      required: true,
      class: "M",
      writer: "sr",
      phase_id: "P5",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "sr/run_facts_view/*.json",
      schema: "run_facts_view.v1",
      required: true,
      class: "M",
      writer: "sr",
      phase_id: "P5",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "sr/ready_signal/*.json",
      schema: "ready_signal.v1",
      required: true,
      class: "M",
      writer: "sr",
      phase_id: "P5",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "sr/ready_publish_receipt.json",
      schema: "ready_publish_receipt.v1",
      required: true,
      class: "M",
      writer: "sr",
      phase_id: "P5",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "wsp/wsp_start.json",
      schema: "wsp_start.v1",
      required: true,
      class: "M",
      writer: "wsp",
      phase_id: "P6",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "wsp/ready_runs/*.json",
      schema: "wsp_ready_run.v1",
      required: true,
      class: "T",
      writer: "wsp",
      phase_id: "P6",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "wsp/wsp_summary.json",
      schema: "wsp_summary.v1",
      required: true,
      class: "D",
      writer: "wsp",
      phase_id: "P6",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "ig/receipts/*",
      schema: "receipt.v1",
      required: true,
      class: "T",
      writer: "ig",
      phase_id: "P7",
      state: "built"
    },
    {
      base: "quarantine",
      key_pattern: "index/*",
      schema: "quarantine_record.v1",
      required: false,
      class: "T",
      writer: "ig",
      phase_id: "P7",
      state: "built",
      when: "an event was quarantined"
    },
    {
      base: "run",
      key_pattern: "ingest/receipt_summary.json",
      schema: "receipt_summary.v1",
      required: true,
      class: "D",
      writer: "M6.G",
      phase_id: "P7",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "ingest/quarantine_summary.json",
      schema: "quarantine_summary.v1",
      required: true,
      class: "D",
      writer: "M6.G",
      phase_id: "P7",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "ingest/kafka_offsets_snapshot.json",
      schema: "kafka_offsets_snapshot.v1",
      required: true,
      class: "D",
      writer: "M6.G",
      phase_id: "P7",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m7_handoff_pack.json",
      schema: "handoff_pack.v1",
      required: true,
      class: "M",
      writer: "M6.I",
      phase_id: "P7",
      state: "built"
    }
  ],
  capabilities: {
    authority_handles: {
      lanes: ["M6.A"]
    },
    identity_iam: {
      lanes: ["M6.B"]
    },
    network: {
      lanes: ["M6.B", "M6.E"]
    },
    data_stores: {
      lanes: ["M6.C", "M6.G"]
    },
    messaging: {
      lanes: ["M6.C", "M6.D", "M6.G"]
    },
    secrets: {
      lanes: ["M6.B"]
    },
    observability_evidence: {
      lanes: ["M6.C", "M6.F", "M6.G", "M6.H"]
    },
    rollback_rerun: {
      lanes: ["M6.E", "M6.F"]
    },
    teardown: {
      lanes: ["M6.F"]
    },
    budget: {
      not_applicable: "Caps of the stream bound its cost; M9.G reads it."
    }
  },
  required_decisions: [
    {
      key: "ig_auth",
      text: "Mode, header and key locator",
      handles: ["IG_AUTH_MODE", "IG_AUTH_HEADER_NAME", "SSM_IG_API_KEY_PATH"]
    },
    {
      key: "ready_filter",
      text: "Filter of READY",
      handles: ["READY_MESSAGE_FILTER"]
    },
    {
      key: "wsp_knobs",
      text: "Knobs of the stream",
      handles: [
        "WSP_MAX_INFLIGHT",
        "WSP_RETRY_MAX_ATTEMPTS",
        "WSP_RETRY_BACKOFF_MS",
        "WSP_STOP_ON_NONRETRYABLE",
        "WSP_CHECKPOINT_FLUSH_EVERY"
      ]
    },
    {
      key: "control_topic",
      text: "Control topic",
      handles: ["FP_BUS_CONTROL_V1"]
    },
    {
      key: "ig_base_url",
      text: "Discovered base URL of the gate",
      handles: ["IG_BASE_URL"]
    },
    {
      key: "checkpoint_dsn",
      text: "Locator of the checkpoint DSN",
      handles: ["WSP_CHECKPOINT_DSN"]
    }
  ]
};

// actions/m7-spine/phase.json
var phase_default8 = {
  schema: "fp.phase_definition.v1",
  plan_phase: "M7",
  phase_ids: ["P8", "P9", "P10"],
  name: "RTDL and case/label closure",
  intent: "P8: RTDL consumers caught up, archive durable. P9: decision chain and audit committed, append-only and idempotent. P10: cases and labels committed in the managed database.",
  exec_family: "run_control",
  predecessor: "M6",
  entry_criteria: [
    {
      id: "M7-E01",
      text: "M6 is DONE",
      expected_text: "Verdict ADVANCE_TO_M7."
    },
    {
      id: "M7-E02",
      text: "P7 is closed",
      expected_text: "Ambiguity 0."
    }
  ],
  lanes: [
    {
      lane: "M7.A",
      topic: "handle_closure",
      snapshot_name: "m7_a_handle_closure_snapshot.json",
      title: "Handle closure",
      phase_id: "P8",
      depends_on: [],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: "M7.A",
      source_lanes: ["M6.H", "M6.I"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M7.A-C01",
          title: "P8 to P10 closure set",
          expected_text: "The handoff is readable; every key, with consumer group, policy, lag maximum, subject keys and idempotency fields, is concrete and answers its probe.",
          codes: ["M7A-B1", "M7A-B2", "M7A-B3", "M7A-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M7A-B1",
        U3: "M7A-B2",
        U5: "M7A-B5"
      },
      blockers: [
        {
          code: "M7A-B1",
          meaning: "The handoff of M6 is invalid.",
          closure_criteria: "A rerun of M7.A passes M7.A-C01."
        },
        {
          code: "M7A-B2",
          meaning: "A handle is unresolved.",
          closure_criteria: "A rerun of M7.A passes M7.A-C01."
        },
        {
          code: "M7A-B3",
          meaning: "A handle is a placeholder.",
          closure_criteria: "A rerun of M7.A passes M7.A-C01."
        },
        {
          code: "M7A-B4",
          meaning: "A probe failed.",
          closure_criteria: "A rerun of M7.A passes M7.A-C01."
        },
        {
          code: "M7A-B5",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M7.A passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M7.B",
      topic: "rtdl_readiness",
      snapshot_name: "m7_b_rtdl_readiness_snapshot.json",
      title: "RTDL readiness",
      plane_id: "P8.A",
      phase_id: "P8",
      depends_on: ["M7.A"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [
        "SVC_RTDL_CORE_ARCHIVE_WRITER",
        "SVC_RTDL_CORE_IEG",
        "SVC_RTDL_CORE_OFP",
        "SVC_RTDL_CORE_CSFB",
        "RTDL_CORE_CONSUMER_GROUP_ID",
        "RTDL_CORE_OFFSET_COMMIT_POLICY"
      ],
      source_lanes: ["M2.F", "M7.A"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M7.B-C01",
          title: "Four components work",
          expected_text: "archive-writer, ieg, ofp, csfb: two probes, running 1, no restart, and each a live member of its own group with all partitions assigned and progress.",
          codes: ["M7B-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.B-C01a",
          title: "Archive writer works",
          expected_text: "Two probes, running 1, no restart, all partitions assigned, and its positions move or stand at the end of the log.",
          codes: ["M7B-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M7.B-C02",
          title: "Commit policy of four services",
          expected_text: "Group id and commit_after_durable_write are in the environment of all four and reported by each.",
          codes: ["M7B-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.B-C02a",
          title: "Commit policy of the archive writer",
          expected_text: "Group id and commit_after_durable_write are in its environment and reported by it.",
          codes: ["M7B-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M7.B-C03",
          title: "Reachability of four services",
          expected_text: "Event log, database and object store from each.",
          codes: ["M7B-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.B-C03a",
          title: "Reachability of the archive writer",
          expected_text: "Event log, database and object store.",
          codes: ["M7B-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M7.B-C04",
          title: "Run scope",
          expected_text: "Equal in every running component.",
          codes: ["M7B-B5"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M7.B-C05",
          title: "Write probe",
          expected_text: "Evidence and archive accept a probe object.",
          codes: ["M7B-B6"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M7.B-C06",
          title: "Topic readiness",
          expected_text: "Its snapshot is for the current cluster id.",
          codes: ["M7B-B7"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U2: "M7B-B5",
        U5: "M7B-B4"
      },
      blockers: [
        {
          code: "M7B-B1",
          meaning: "A component is a placeholder, restarts or makes no progress.",
          closure_criteria: "A rerun of M7.B passes M7.B-C01, M7.B-C01a."
        },
        {
          code: "M7B-B2",
          meaning: "Group id or commit policy differs.",
          closure_criteria: "A rerun of M7.B passes M7.B-C02, M7.B-C02a."
        },
        {
          code: "M7B-B3",
          meaning: "A component cannot reach a store.",
          closure_criteria: "A rerun of M7.B passes M7.B-C03, M7.B-C03a."
        },
        {
          code: "M7B-B4",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M7.B passes U-PUBLISH."
        },
        {
          code: "M7B-B5",
          meaning: "The run scope differs.",
          closure_criteria: "A rerun of M7.B passes M7.B-C04."
        },
        {
          code: "M7B-B6",
          meaning: "A write probe failed.",
          closure_criteria: "A rerun of M7.B passes M7.B-C05."
        },
        {
          code: "M7B-B7",
          meaning: "Topic readiness is of another cluster.",
          closure_criteria: "A rerun of M7.B passes M7.B-C06."
        }
      ]
    },
    {
      lane: "M7.C",
      topic: "rtdl_caught_up",
      snapshot_name: "m7_c_rtdl_caught_up_snapshot.json",
      title: "Caught up",
      plane_id: "P8.B",
      phase_id: "P8",
      depends_on: ["M7.B"],
      parallel_safe: false,
      budget_seconds: 1200,
      required_handles: [
        "RTDL_CAUGHT_UP_LAG_MAX",
        "OFFSETS_SNAPSHOT_PATH_PATTERN",
        "RTDL_CORE_EVIDENCE_PATH_PATTERN"
      ],
      source_lanes: ["M6.G", "M7.B"],
      rerun_rule: "Reset a consumer only to a recorded good position, then run the lane again.",
      state: "built",
      checks: [
        {
          id: "M7.C-C01",
          title: "Offsets snapshot",
          expected_text: "Every partition of every consumed topic is present, per group.",
          codes: ["M7C-B1", "M7C-B5"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M7.C-C02",
          title: "Lag",
          expected_text: "High watermark minus committed position is at most RTDL_CAUGHT_UP_LAG_MAX for each group, topic and partition, in two samples after P7 closed.",
          codes: ["M7C-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M7.C-C03",
          title: "Run scope",
          expected_text: "Equal; the snapshot is published.",
          codes: ["M7C-B3", "M7C-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M7.C-C04",
          title: "No regression",
          expected_text: "Positions do not go back between samples, and reach the P7 end offsets of the run.",
          codes: ["M7C-B6"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M7.C-C05",
          title: "Non-empty rule",
          expected_text: "A topic with admissions in P7 has an end offset of at least 0 and at or after the one of P7, in the same epoch; all -1 is stale, never green.",
          codes: ["M7C-B7"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U2: "M7C-B3",
        U5: "M7C-B4"
      },
      blockers: [
        {
          code: "M7C-B1",
          meaning: "The offsets snapshot is missing.",
          closure_criteria: "A rerun of M7.C passes M7.C-C01."
        },
        {
          code: "M7C-B2",
          meaning: "A lag is above its maximum.",
          closure_criteria: "A rerun of M7.C passes M7.C-C02."
        },
        {
          code: "M7C-B3",
          meaning: "The run scope differs.",
          closure_criteria: "A rerun of M7.C passes M7.C-C03."
        },
        {
          code: "M7C-B4",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M7.C passes M7.C-C03."
        },
        {
          code: "M7C-B5",
          meaning: "A partition is missing.",
          closure_criteria: "A rerun of M7.C passes M7.C-C01."
        },
        {
          code: "M7C-B6",
          meaning: "A position went back or ends before P7.",
          closure_criteria: "A rerun of M7.C passes M7.C-C04."
        },
        {
          code: "M7C-B7",
          meaning: "The log is empty or of another epoch.",
          closure_criteria: "A rerun of M7.C passes M7.C-C05."
        }
      ]
    },
    {
      lane: "M7.D",
      topic: "archive_durability",
      snapshot_name: "m7_d_archive_durability_snapshot.json",
      title: "Archive durability",
      plane_id: "P8.C",
      phase_id: "P8",
      depends_on: ["M7.C"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: ["S3_ARCHIVE_EVENTS_PREFIX_PATTERN", "S3_ARCHIVE_BUCKET"],
      source_lanes: ["M6.G", "M7.B", "M7.C"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M7.D-C01",
          title: "Objects",
          expected_text: "They exist under the events prefix of the run, are readable and parse.",
          codes: ["M7D-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M7.D-C02",
          title: "Conservation",
          expected_text: "Archived unique count equals admitted unique count per archived topic; origin offsets are contiguous per partition; the checkpoint is not ahead of the archive; mismatch total 0.",
          codes: ["M7D-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M7.D-C03",
          title: "Writer",
          expected_text: "No crash since its start.",
          codes: ["M7D-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M7D-B3"
      },
      blockers: [
        {
          code: "M7D-B1",
          meaning: "The archive is missing or unreadable.",
          closure_criteria: "A rerun of M7.D passes M7.D-C01."
        },
        {
          code: "M7D-B2",
          meaning: "The archive does not hold what was admitted.",
          closure_criteria: "A rerun of M7.D passes M7.D-C02."
        },
        {
          code: "M7D-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M7.D passes U-PUBLISH."
        },
        {
          code: "M7D-B4",
          meaning: "The archive writer crashed.",
          closure_criteria: "A rerun of M7.D passes M7.D-C03."
        }
      ]
    },
    {
      lane: "M7.P8",
      topic: "plane",
      snapshot_name: "m7_p8_plane_snapshot.json",
      title: "Plane P8",
      plane_id: "P8.D",
      phase_id: "P8",
      depends_on: ["M7.A", "M7.B", "M7.C", "M7.D"],
      parallel_safe: false,
      budget_seconds: 300,
      required_handles: [],
      source_lanes: ["M7.A", "M7.B", "M7.C", "M7.D"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M7.P8-C01",
          title: "Sources",
          expected_text: "M7.A to M7.D pass.",
          codes: ["M7P8-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.P8-C02",
          title: "Union",
          expected_text: "The blocker union is empty.",
          codes: ["M7P8-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.P8-C03",
          title: "Plane budget",
          expected_text: "The lanes of the plane took at most 40 minutes together.",
          codes: ["M7P8-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M7P8-B1",
        U5: "M7P8-B3",
        U7: "M7P8-B4"
      },
      blockers: [
        {
          code: "M7P8-B1",
          meaning: "A source does not pass.",
          closure_criteria: "A rerun of M7.P8 passes M7.P8-C01."
        },
        {
          code: "M7P8-B2",
          meaning: "A blocker is open.",
          closure_criteria: "A rerun of M7.P8 passes M7.P8-C02."
        },
        {
          code: "M7P8-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M7.P8 passes U-PUBLISH."
        },
        {
          code: "M7P8-B4",
          meaning: "The plane is over its budget.",
          closure_criteria: "A rerun of M7.P8 passes M7.P8-C03."
        }
      ]
    },
    {
      lane: "M7.E",
      topic: "decision_lane_readiness",
      snapshot_name: "m7_e_decision_lane_readiness_snapshot.json",
      title: "Decision readiness",
      plane_id: "P9.A",
      phase_id: "P9",
      depends_on: ["M7.P8"],
      parallel_safe: false,
      budget_seconds: 900,
      required_handles: [
        "SVC_DECISION_LANE_DL",
        "SVC_DECISION_LANE_DF",
        "SVC_DECISION_LANE_AL",
        "SVC_DECISION_LANE_DLA",
        "ACTION_IDEMPOTENCY_KEY_FIELDS",
        "ACTION_OUTCOME_WRITE_POLICY"
      ],
      source_lanes: ["M7.P8"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M7.E-C01",
          title: "Four services",
          expected_text: "dl, df, al, dla pass two probes.",
          codes: ["M7E-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.E-C02",
          title: "Idempotency pins",
          expected_text: "ACTION_IDEMPOTENCY_KEY_FIELDS and ACTION_OUTCOME_WRITE_POLICY equal their pins in run time and in the unique index.",
          codes: ["M7E-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.E-C03",
          title: "Upstream",
          expected_text: "The upstream flow is not zero.",
          codes: ["M7E-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M7E-B6",
        U2: "M7E-B5",
        U5: "M7E-B4"
      },
      blockers: [
        {
          code: "M7E-B1",
          meaning: "A decision service is not ready.",
          closure_criteria: "A rerun of M7.E passes M7.E-C01."
        },
        {
          code: "M7E-B2",
          meaning: "An idempotency pin differs.",
          closure_criteria: "A rerun of M7.E passes M7.E-C02."
        },
        {
          code: "M7E-B3",
          meaning: "The upstream flow is zero.",
          closure_criteria: "A rerun of M7.E passes M7.E-C03."
        },
        {
          code: "M7E-B4",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M7.E passes U-PUBLISH."
        },
        {
          code: "M7E-B5",
          meaning: "The run scope differs.",
          closure_criteria: "A rerun of M7.E passes U-SCOPE."
        },
        {
          code: "M7E-B6",
          meaning: "A dependency does not pass.",
          closure_criteria: "A rerun of M7.E passes U-ENTRY."
        }
      ]
    },
    {
      lane: "M7.F",
      topic: "decision_chain_commit",
      snapshot_name: "m7_f_decision_chain_commit_snapshot.json",
      title: "Decision commit",
      plane_id: "P9.B",
      phase_id: "P9",
      depends_on: ["M7.E"],
      parallel_safe: false,
      budget_seconds: 1200,
      required_handles: [
        "DECISION_LANE_EVIDENCE_PATH_PATTERN",
        "DLA_EVIDENCE_PATH_PATTERN",
        "FP_BUS_RTDL_V1",
        "FP_BUS_AUDIT_V1"
      ],
      source_lanes: ["M6.G", "M7.E"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M7.F-C01",
          title: "Summaries",
          expected_text: "decision_summary, action_summary and audit_summary exist, run-scoped.",
          codes: ["M7F-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.F-C02",
          title: "Non-zero rule",
          expected_text: "Admitted traffic above 0 means decisions, intents, outcomes and audit records above 0.",
          codes: ["M7F-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.F-C03",
          title: "Idempotency",
          expected_text: "Distinct keys equal rows for intents and outcomes; outcomes at most intents; audit count equals the sum of audited kinds; nothing overwritten.",
          codes: ["M7F-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.F-C04",
          title: "Stability",
          expected_text: "The services were stable during the window.",
          codes: ["M7F-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M7F-B6",
        U2: "M7F-B5",
        U5: "M7F-B3"
      },
      blockers: [
        {
          code: "M7F-B1",
          meaning: "A summary is missing or zero.",
          closure_criteria: "A rerun of M7.F passes M7.F-C01, M7.F-C02."
        },
        {
          code: "M7F-B2",
          meaning: "An action or audit record is doubled or overwritten.",
          closure_criteria: "A rerun of M7.F passes M7.F-C03."
        },
        {
          code: "M7F-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M7.F passes U-PUBLISH."
        },
        {
          code: "M7F-B4",
          meaning: "A decision service was not stable.",
          closure_criteria: "A rerun of M7.F passes M7.F-C04."
        },
        {
          code: "M7F-B5",
          meaning: "The run scope differs.",
          closure_criteria: "A rerun of M7.F passes U-SCOPE."
        },
        {
          code: "M7F-B6",
          meaning: "A dependency does not pass.",
          closure_criteria: "A rerun of M7.F passes U-ENTRY."
        }
      ]
    },
    {
      lane: "M7.P9",
      topic: "plane",
      snapshot_name: "m7_p9_plane_snapshot.json",
      title: "Plane P9",
      plane_id: "P9.C",
      phase_id: "P9",
      depends_on: ["M7.E", "M7.F"],
      parallel_safe: false,
      budget_seconds: 300,
      required_handles: [],
      source_lanes: ["M7.E", "M7.F"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M7.P9-C01",
          title: "Sources",
          expected_text: "M7.E and M7.F pass.",
          codes: ["M7P9-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.P9-C02",
          title: "Union",
          expected_text: "The blocker union is empty.",
          codes: ["M7P9-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.P9-C03",
          title: "Plane budget",
          expected_text: "The lanes of the plane took at most 40 minutes together.",
          codes: ["M7P9-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M7P9-B1",
        U5: "M7P9-B3",
        U7: "M7P9-B4"
      },
      blockers: [
        {
          code: "M7P9-B1",
          meaning: "A source does not pass.",
          closure_criteria: "A rerun of M7.P9 passes M7.P9-C01."
        },
        {
          code: "M7P9-B2",
          meaning: "A blocker is open.",
          closure_criteria: "A rerun of M7.P9 passes M7.P9-C02."
        },
        {
          code: "M7P9-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M7.P9 passes U-PUBLISH."
        },
        {
          code: "M7P9-B4",
          meaning: "The plane is over its budget.",
          closure_criteria: "A rerun of M7.P9 passes M7.P9-C03."
        }
      ]
    },
    {
      lane: "M7.G",
      topic: "case_label_db_readiness",
      snapshot_name: "m7_g_case_label_db_readiness_snapshot.json",
      title: "Keys and database",
      plane_id: "P10.A",
      phase_id: "P10",
      depends_on: ["M7.P9"],
      parallel_safe: false,
      budget_seconds: 900,
      required_handles: [
        "SVC_CASE_TRIGGER",
        "SVC_CM",
        "SVC_LS",
        "CASE_SUBJECT_KEY_FIELDS",
        "LABEL_SUBJECT_KEY_FIELDS",
        "DB_SCHEMA_CASES",
        "DB_SCHEMA_LABELS"
      ],
      source_lanes: ["M7.P9"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M7.G-C01",
          title: "Subject keys",
          expected_text: "Equal their pins.",
          codes: ["M7G-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.G-C02",
          title: "Database",
          expected_text: "Connects with the role of case management and label store; the required tables exist; the migration receipt is for this database.",
          codes: ["M7G-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.G-C03",
          title: "Constants",
          expected_text: "Run-time constants, read from the image and from database constraints, equal the keys.",
          codes: ["M7G-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.G-C04",
          title: "Services",
          expected_text: "case-trigger, case-mgmt and label-store have real commands and are healthy.",
          codes: ["M7G-B5"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M7G-B3"
      },
      blockers: [
        {
          code: "M7G-B1",
          meaning: "A subject key is a placeholder or differs.",
          closure_criteria: "A rerun of M7.G passes M7.G-C01."
        },
        {
          code: "M7G-B2",
          meaning: "The database is not ready for cases and labels.",
          closure_criteria: "A rerun of M7.G passes M7.G-C02."
        },
        {
          code: "M7G-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M7.G passes U-PUBLISH."
        },
        {
          code: "M7G-B4",
          meaning: "A constant differs from its key.",
          closure_criteria: "A rerun of M7.G passes M7.G-C03."
        },
        {
          code: "M7G-B5",
          meaning: "A case or label service is not healthy.",
          closure_criteria: "A rerun of M7.G passes M7.G-C04."
        }
      ]
    },
    {
      lane: "M7.H",
      topic: "case_label_commit",
      snapshot_name: "m7_h_case_label_commit_snapshot.json",
      title: "Case and label commit",
      plane_id: "P10.B",
      phase_id: "P10",
      depends_on: ["M7.G"],
      parallel_safe: false,
      budget_seconds: 1200,
      required_handles: [
        "CASE_EVIDENCE_PATH_PATTERN",
        "LABEL_EVIDENCE_PATH_PATTERN",
        "FP_BUS_CASE_TRIGGERS_V1",
        "FP_BUS_LABELS_EVENTS_V1"
      ],
      source_lanes: ["M7.F", "M7.G"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M7.H-C01",
          title: "Summaries",
          expected_text: "case_summary and label_summary exist, fields not null, run-scoped.",
          codes: ["M7H-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.H-C02",
          title: "Append-only",
          expected_text: "Timeline rows are monotonic, no update or delete, one version of each append-only object.",
          codes: ["M7H-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.H-C03",
          title: "Identity",
          expected_text: "Distinct timeline event ids and label assertion ids equal rows; distinct intake equals triggers.",
          codes: ["M7H-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.H-C04",
          title: "Conservation",
          expected_text: "Triggers admitted equal intake rows or are explained by dedupe; cases above 0 when triggers are; every label references an existing case or event.",
          codes: ["M7H-B6"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.H-C05",
          title: "Stability",
          expected_text: "M7.G passes and the services were stable.",
          codes: ["M7H-B4", "M7H-B5"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M7H-B3"
      },
      blockers: [
        {
          code: "M7H-B1",
          meaning: "A summary is missing or incomplete.",
          closure_criteria: "A rerun of M7.H passes M7.H-C01."
        },
        {
          code: "M7H-B2",
          meaning: "A timeline or label is doubled, changed or deleted.",
          closure_criteria: "A rerun of M7.H passes M7.H-C02, M7.H-C03."
        },
        {
          code: "M7H-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M7.H passes U-PUBLISH."
        },
        {
          code: "M7H-B4",
          meaning: "M7.G does not pass.",
          closure_criteria: "A rerun of M7.H passes M7.H-C05."
        },
        {
          code: "M7H-B5",
          meaning: "A service was not stable.",
          closure_criteria: "A rerun of M7.H passes M7.H-C05."
        },
        {
          code: "M7H-B6",
          meaning: "A trigger is lost or a label is an orphan.",
          closure_criteria: "A rerun of M7.H passes M7.H-C04."
        }
      ]
    },
    {
      lane: "M7.P10",
      topic: "plane",
      snapshot_name: "m7_p10_plane_snapshot.json",
      title: "Plane P10",
      plane_id: "P10.C",
      phase_id: "P10",
      depends_on: ["M7.P8", "M7.P9", "M7.G", "M7.H"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [],
      source_lanes: ["M7.P8", "M7.P9", "M7.G", "M7.H"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M7.P10-C01",
          title: "Sources",
          expected_text: "The planes P8 and P9 and the lanes G and H pass.",
          codes: ["M7P10-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.P10-C02",
          title: "Predicates",
          expected_text: "Those of P8, P9, G and H are true.",
          codes: ["M7P10-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.P10-C03",
          title: "Union",
          expected_text: "The blocker union is empty.",
          codes: ["M7P10-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M7P10-B1",
        U2: "M7P10-B4",
        U5: "M7P10-B5"
      },
      blockers: [
        {
          code: "M7P10-B1",
          meaning: "A source does not pass.",
          closure_criteria: "A rerun of M7.P10 passes M7.P10-C01."
        },
        {
          code: "M7P10-B2",
          meaning: "A predicate is false or cannot be evaluated.",
          closure_criteria: "A rerun of M7.P10 passes M7.P10-C02."
        },
        {
          code: "M7P10-B3",
          meaning: "A blocker is open.",
          closure_criteria: "A rerun of M7.P10 passes M7.P10-C03."
        },
        {
          code: "M7P10-B4",
          meaning: "The run scope differs.",
          closure_criteria: "A rerun of M7.P10 passes U-SCOPE."
        },
        {
          code: "M7P10-B5",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M7.P10 passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M7.I",
      topic: "verdict",
      snapshot_name: "m7_i_verdict_snapshot.json",
      title: "Verdict",
      phase_id: "P10",
      depends_on: ["M7.A", "M7.B", "M7.C", "M7.D", "M7.P8", "M7.E", "M7.F", "M7.P9", "M7.G", "M7.H", "M7.P10"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [],
      source_lanes: ["M7.A", "M7.B", "M7.C", "M7.D", "M7.P8", "M7.E", "M7.F", "M7.P9", "M7.G", "M7.H", "M7.P10"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M7.I-C01",
          title: "Sources",
          expected_text: "Every lane snapshot of the phase is readable.",
          codes: ["M7I-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.I-C02",
          title: "Predicates",
          expected_text: "p8_rtdl_caught_up, p9_decision_chain_committed, p10_case_labels_committed over the gate map m7a to m7h.",
          codes: ["M7I-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.I-C03",
          title: "Rollup",
          expected_text: "The union of all blockers is empty.",
          codes: ["M7I-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M7.I-C04",
          title: "No source fails",
          expected_text: "No source snapshot is non-pass.",
          codes: ["M7I-B6"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M7I-B1",
        U2: "M7I-B5",
        U5: "M7I-B4"
      },
      blockers: [
        {
          code: "M7I-B1",
          meaning: "A source is missing or unreadable.",
          closure_criteria: "A rerun of M7.I passes M7.I-C01."
        },
        {
          code: "M7I-B2",
          meaning: "A predicate is false or cannot be evaluated.",
          closure_criteria: "A rerun of M7.I passes M7.I-C02."
        },
        {
          code: "M7I-B3",
          meaning: "A blocker is open.",
          closure_criteria: "A rerun of M7.I passes M7.I-C03."
        },
        {
          code: "M7I-B4",
          meaning: "The verdict could not be published.",
          closure_criteria: "A rerun of M7.I passes U-PUBLISH."
        },
        {
          code: "M7I-B5",
          meaning: "The run scope differs.",
          closure_criteria: "A rerun of M7.I passes U-SCOPE."
        },
        {
          code: "M7I-B6",
          meaning: "A source does not pass.",
          closure_criteria: "A rerun of M7.I passes M7.I-C04."
        }
      ]
    },
    {
      lane: "M7.J",
      topic: "handoff",
      snapshot_name: "m7_j_handoff_snapshot.json",
      title: "Handoff",
      phase_id: "P10",
      depends_on: ["M7.I"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [],
      source_lanes: ["M7.C", "M7.D", "M7.F", "M7.H", "M7.I"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M7.J-C01",
          title: "Handoff pack",
          expected_text: "m8_handoff_pack.json with m8_entry_gate READY; all nine data-plane evidence URIs were read.",
          codes: ["M7J-B1", "M7J-B2", "M7J-B6"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U6: "M7J-B3",
        U5: "M7J-B4",
        U2: "M7J-B5"
      },
      blockers: [
        {
          code: "M7J-B1",
          meaning: "The verdict is not ADVANCE_TO_M8.",
          closure_criteria: "A rerun of M7.J passes M7.J-C01."
        },
        {
          code: "M7J-B2",
          meaning: "A field is missing.",
          closure_criteria: "A rerun of M7.J passes M7.J-C01."
        },
        {
          code: "M7J-B3",
          meaning: "A secret is in the pack.",
          closure_criteria: "A rerun of M7.J passes U-SECRET."
        },
        {
          code: "M7J-B4",
          meaning: "The pack could not be published.",
          closure_criteria: "A rerun of M7.J passes U-PUBLISH."
        },
        {
          code: "M7J-B5",
          meaning: "The run id drifted.",
          closure_criteria: "A rerun of M7.J passes U-SCOPE."
        },
        {
          code: "M7J-B6",
          meaning: "A URI is unreadable.",
          closure_criteria: "A rerun of M7.J passes M7.J-C01."
        }
      ]
    }
  ],
  verdict: {
    lane: "M7.I",
    predicates: [
      {
        name: "p8_rtdl_caught_up",
        lanes: ["M7.A", "M7.B", "M7.C", "M7.D", "M7.P8"]
      },
      {
        name: "p9_decision_chain_committed",
        lanes: ["M7.E", "M7.F", "M7.P9"]
      },
      {
        name: "p10_case_labels_committed",
        lanes: ["M7.G", "M7.H", "M7.P10"]
      }
    ]
  },
  dod: [
    {
      item: "P8: RTDL core catch-up evidence exists and lag is within its maximum",
      check_ids: [
        "M7.A-C01",
        "M7.B-C01",
        "M7.B-C01a",
        "M7.B-C02",
        "M7.B-C02a",
        "M7.B-C03",
        "M7.B-C03a",
        "M7.B-C04",
        "M7.B-C05",
        "M7.B-C06",
        "M7.C-C01",
        "M7.C-C02",
        "M7.C-C03",
        "M7.C-C04",
        "M7.C-C05"
      ]
    },
    {
      item: "P8: archive durability evidence is present",
      check_ids: ["M7.D-C01", "M7.D-C02", "M7.D-C03", "M7.P8-C01", "M7.P8-C02", "M7.P8-C03"]
    },
    {
      item: "P9: decision lane and audit evidence exists, append-only and idempotent",
      check_ids: [
        "M7.E-C01",
        "M7.E-C02",
        "M7.E-C03",
        "M7.F-C01",
        "M7.F-C02",
        "M7.F-C03",
        "M7.F-C04",
        "M7.P9-C01",
        "M7.P9-C02",
        "M7.P9-C03"
      ]
    },
    {
      item: "P10: case and label evidence exists, append-only, on managed database state",
      check_ids: [
        "M7.G-C01",
        "M7.G-C02",
        "M7.G-C03",
        "M7.G-C04",
        "M7.H-C01",
        "M7.H-C02",
        "M7.H-C03",
        "M7.H-C04",
        "M7.H-C05",
        "M7.P10-C01",
        "M7.P10-C02",
        "M7.P10-C03"
      ]
    },
    {
      item: "Verdict and handoff are published",
      check_ids: ["M7.I-C01", "M7.I-C02", "M7.I-C03", "M7.I-C04", "M7.J-C01"]
    }
  ],
  rollback: {
    rule: "The run id stays; topics, prior evidence, audit, timelines and labels are never deleted; only derivable intermediate state is rebuilt.",
    levels: [
      {
        level: "L0",
        when: "One retry after a transient infrastructure error."
      },
      {
        level: "L1",
        when: "Rebuild derivable RTDL state, or reset a consumer to a recorded good position."
      },
      {
        level: "L2",
        when: "A contaminated run scope or a changed dedupe surface: a new platform_run_id."
      }
    ]
  },
  evidence_contract: [
    {
      base: "exec",
      key_pattern: "m7_a_handle_closure_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M7.A",
      phase_id: "P8",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m7_b_rtdl_readiness_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M7.B",
      phase_id: "P8",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m7_c_rtdl_caught_up_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M7.C",
      phase_id: "P8",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m7_d_archive_durability_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M7.D",
      phase_id: "P8",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m7_p8_plane_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M7.P8",
      phase_id: "P8",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m7_e_decision_lane_readiness_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M7.E",
      phase_id: "P9",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m7_f_decision_chain_commit_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M7.F",
      phase_id: "P9",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m7_p9_plane_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M7.P9",
      phase_id: "P9",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m7_g_case_label_db_readiness_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M7.G",
      phase_id: "P10",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m7_h_case_label_commit_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M7.H",
      phase_id: "P10",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m7_p10_plane_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M7.P10",
      phase_id: "P10",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m7_i_verdict_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M7.I",
      phase_id: "P10",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m7_j_handoff_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M7.J",
      phase_id: "P10",
      state: "planned"
    },
    {
      base: "run",
      key_pattern: "rtdl_core/offsets_snapshot.json",
      schema: "offsets_snapshot.v1",
      required: true,
      class: "D",
      writer: "M7.C",
      phase_id: "P8",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "rtdl_core/caught_up.json",
      schema: "caught_up.v1",
      required: true,
      class: "D",
      writer: "M7.C",
      phase_id: "P8",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "rtdl_core/archive_write_summary.json",
      schema: "archive_write_summary.v1",
      required: true,
      class: "D",
      writer: "archive-writer",
      phase_id: "P8",
      state: "built"
    },
    {
      base: "archive",
      key_pattern: "*.jsonl.zst",
      schema: "archive_record.v1",
      required: true,
      class: "T",
      writer: "archive-writer",
      phase_id: "P8",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "decision_lane/decision_summary.json",
      schema: "decision_summary.v1",
      required: true,
      class: "D",
      writer: "M7.F",
      phase_id: "P9",
      state: "planned"
    },
    {
      base: "run",
      key_pattern: "decision_lane/action_summary.json",
      schema: "action_summary.v1",
      required: true,
      class: "D",
      writer: "M7.F",
      phase_id: "P9",
      state: "planned"
    },
    {
      base: "run",
      key_pattern: "decision_lane/audit_summary.json",
      schema: "audit_summary.v1",
      required: true,
      class: "D",
      writer: "M7.F",
      phase_id: "P9",
      state: "planned"
    },
    {
      base: "run",
      key_pattern: "case_labels/case_summary.json",
      schema: "case_summary.v1",
      required: true,
      class: "D",
      writer: "M7.H",
      phase_id: "P10",
      state: "planned"
    },
    {
      base: "run",
      key_pattern: "case_labels/label_summary.json",
      schema: "label_summary.v1",
      required: true,
      class: "D",
      writer: "M7.H",
      phase_id: "P10",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m8_handoff_pack.json",
      schema: "handoff_pack.v1",
      required: true,
      class: "M",
      writer: "M7.J",
      phase_id: "P10",
      state: "planned"
    }
  ],
  capabilities: {
    authority_handles: {
      lanes: ["M7.A"]
    },
    identity_iam: {
      lanes: ["M7.B", "M7.G"]
    },
    network: {
      lanes: ["M7.B"]
    },
    data_stores: {
      lanes: ["M7.D", "M7.G"]
    },
    messaging: {
      lanes: ["M7.C"]
    },
    secrets: {
      not_applicable: "No secret is read that M4 did not bind; U-SECRET covers the evidence."
    },
    observability_evidence: {
      lanes: ["M7.C", "M7.D", "M7.F", "M7.H", "M7.I"]
    },
    rollback_rerun: {
      lanes: ["M7.C"]
    },
    teardown: {
      not_applicable: "The services stop in M9."
    },
    budget: {
      lanes: ["M7.P8", "M7.P9", "M7.P10"]
    }
  },
  required_decisions: [
    {
      key: "lag_maximum",
      text: "Lag maximum",
      handles: ["RTDL_CAUGHT_UP_LAG_MAX"]
    },
    {
      key: "consumer_group",
      text: "Consumer group",
      handles: ["RTDL_CORE_CONSUMER_GROUP_ID"]
    },
    {
      key: "commit_policy",
      text: "Commit policy",
      handles: ["RTDL_CORE_OFFSET_COMMIT_POLICY"]
    },
    {
      key: "subject_key_fields",
      text: "Subject keys of cases and labels",
      handles: ["CASE_SUBJECT_KEY_FIELDS", "LABEL_SUBJECT_KEY_FIELDS"]
    },
    {
      key: "action_idempotency_fields",
      text: "Idempotency fields of actions",
      handles: ["ACTION_IDEMPOTENCY_KEY_FIELDS"]
    },
    {
      key: "outcome_write_policy",
      text: "Write policy of outcomes",
      handles: ["ACTION_OUTCOME_WRITE_POLICY"]
    }
  ]
};

// actions/m8-closure/phase.json
var phase_default9 = {
  schema: "fp.phase_definition.v1",
  plan_phase: "M8",
  phase_ids: ["P11"],
  name: "Observability and governance closure",
  intent: "Exactly one reporter writes the closure set; it is complete, consistent, derived and marked.",
  exec_family: "run_control",
  predecessor: "M7",
  entry_criteria: [
    {
      id: "M8-E01",
      text: "M7 is DONE",
      expected_text: "Verdict ADVANCE_TO_M8."
    },
    {
      id: "M8-E02",
      text: "Entry gate",
      expected_text: "m8_entry_gate is READY."
    }
  ],
  lanes: [
    {
      lane: "M8.A",
      topic: "handle_closure",
      snapshot_name: "m8_a_handle_closure_snapshot.json",
      title: "Handle closure",
      phase_id: "P11",
      depends_on: [],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: "M8.A",
      source_lanes: ["M7.I", "M7.J"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M8.A-C01",
          title: "P11 closure set",
          expected_text: "The handoff of M7 is readable; every key is concrete.",
          codes: ["M8A-B1", "M8A-B2", "M8A-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M8A-B1",
        U3: "M8A-B2",
        U5: "M8A-B4",
        U2: "M8A-B5"
      },
      blockers: [
        {
          code: "M8A-B1",
          meaning: "The handoff of M7 is invalid.",
          closure_criteria: "A rerun of M8.A passes M8.A-C01."
        },
        {
          code: "M8A-B2",
          meaning: "A handle is unresolved.",
          closure_criteria: "A rerun of M8.A passes M8.A-C01."
        },
        {
          code: "M8A-B3",
          meaning: "A handle is a placeholder.",
          closure_criteria: "A rerun of M8.A passes M8.A-C01."
        },
        {
          code: "M8A-B4",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M8.A passes U-PUBLISH."
        },
        {
          code: "M8A-B5",
          meaning: "The run scope differs.",
          closure_criteria: "A rerun of M8.A passes U-SCOPE."
        }
      ]
    },
    {
      lane: "M8.B",
      topic: "reporter_readiness",
      snapshot_name: "m8_b_reporter_readiness_snapshot.json",
      title: "Reporter posture",
      phase_id: "P11",
      depends_on: ["M8.A"],
      parallel_safe: false,
      budget_seconds: 720,
      required_handles: [
        "TD_REPORTER",
        "ROLE_REPORTER_SINGLE_WRITER",
        "ECS_REPORTER_TASK_MEMORY",
        "REPORTER_LOCK_BACKEND",
        "REPORTER_LOCK_KEY_PATTERN"
      ],
      source_lanes: ["M8.A"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M8.B-C01",
          title: "Task definition",
          expected_text: "Real command with the one-shot flag and the required run id; the platform digest; memory at least ECS_REPORTER_TASK_MEMORY.",
          codes: ["M8B-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M8.B-C02",
          title: "Single-writer role",
          expected_text: "Reads all, writes closure only.",
          codes: ["M8B-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "Processes of one machine have no cloud role whose policy could be read or simulated."
        },
        {
          id: "M8.B-C03",
          title: "Lock",
          expected_text: "Backend db_advisory_lock; the key renders from its pattern; the database is reachable.",
          codes: ["M8B-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M8B-B5",
        U5: "M8B-B4"
      },
      blockers: [
        {
          code: "M8B-B1",
          meaning: "The reporter is a stub, mutable or too small.",
          closure_criteria: "A rerun of M8.B passes M8.B-C01."
        },
        {
          code: "M8B-B2",
          meaning: "The reporter runs under another role.",
          closure_criteria: "A rerun of M8.B passes M8.B-C02."
        },
        {
          code: "M8B-B3",
          meaning: "The lock cannot be taken.",
          closure_criteria: "A rerun of M8.B passes M8.B-C03."
        },
        {
          code: "M8B-B4",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M8.B passes U-PUBLISH."
        },
        {
          code: "M8B-B5",
          meaning: "A prerequisite does not pass.",
          closure_criteria: "A rerun of M8.B passes U-ENTRY."
        }
      ]
    },
    {
      lane: "M8.C",
      topic: "input_readiness",
      snapshot_name: "m8_c_input_readiness_snapshot.json",
      title: "Inputs",
      phase_id: "P11",
      depends_on: ["M8.B"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [
        "RECEIPT_SUMMARY_PATH_PATTERN",
        "QUARANTINE_INDEX_PATH_PATTERN",
        "KAFKA_OFFSETS_SNAPSHOT_PATH_PATTERN",
        "OFFSETS_SNAPSHOT_PATH_PATTERN"
      ],
      source_lanes: ["M3.F", "M6.G", "M7.C", "M7.D", "M8.B"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M8.C-C01",
          title: "All inputs",
          expected_text: "receipt_summary, quarantine_summary, kafka_offsets, rtdl offsets, caught_up, archive summary, decision, action and audit summaries, case and label summaries, run manifest: all readable.",
          codes: ["M8C-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M8.C-C01a",
          title: "Inputs of the lanes of this release",
          expected_text: "receipt_summary, quarantine_summary, kafka_offsets, rtdl offsets, caught_up, archive summary, run manifest: all readable.",
          codes: ["M8C-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M8.C-C02",
          title: "Run scope and ambiguity",
          expected_text: "Run scope equal; ambiguity 0 after fresh regeneration.",
          codes: ["M8C-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M8.C-C03",
          title: "Offset ranges",
          expected_text: "Present, end at or after start, not empty for every topic with admissions.",
          codes: ["M8C-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M8C-B5",
        U2: "M8C-B2",
        U5: "M8C-B4"
      },
      blockers: [
        {
          code: "M8C-B1",
          meaning: "An input is unreadable.",
          closure_criteria: "A rerun of M8.C passes M8.C-C01, M8.C-C01a."
        },
        {
          code: "M8C-B2",
          meaning: "The run scope differs or a publish is ambiguous.",
          closure_criteria: "A rerun of M8.C passes M8.C-C02."
        },
        {
          code: "M8C-B3",
          meaning: "An offset range is missing or empty.",
          closure_criteria: "A rerun of M8.C passes M8.C-C03."
        },
        {
          code: "M8C-B4",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M8.C passes U-PUBLISH."
        },
        {
          code: "M8C-B5",
          meaning: "A prerequisite does not pass.",
          closure_criteria: "A rerun of M8.C passes U-ENTRY."
        }
      ]
    },
    {
      lane: "M8.D",
      topic: "single_writer_probe",
      snapshot_name: "m8_d_single_writer_probe_snapshot.json",
      title: "Contention probe",
      phase_id: "P11",
      depends_on: ["M8.C"],
      parallel_safe: false,
      budget_seconds: 900,
      required_handles: ["REPORTER_LOCK_KEY_PATTERN"],
      source_lanes: ["M8.B", "M8.C"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M8.D-C01",
          title: "Overlap",
          expected_text: "Two reporter tasks overlap in RUNNING, with the window as evidence; exactly one exits 0.",
          codes: ["M8D-B2", "M8D-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M8.D-C02",
          title: "Loser",
          expected_text: "Exits with the lock-denied code, writes an explicit conflict record and no closure object.",
          codes: ["M8D-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M8.D-C03",
          title: "One version",
          expected_text: "The probe left no second version of a closure object.",
          codes: ["M8D-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M8.D-C04",
          title: "Manual closeout",
          expected_text: "A write by another identity while the lock is held is denied by policy and recorded.",
          codes: ["M8D-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "A directory has no bucket policy that could deny a writer by identity."
        }
      ],
      universal_codes: {
        U1: "M8D-B5",
        U5: "M8D-B3"
      },
      blockers: [
        {
          code: "M8D-B1",
          meaning: "The loser did not exit as denied, or wrote closure.",
          closure_criteria: "A rerun of M8.D passes M8.D-C02."
        },
        {
          code: "M8D-B2",
          meaning: "Two writers closed, or could have closed.",
          closure_criteria: "A rerun of M8.D passes M8.D-C01, M8.D-C03, M8.D-C04."
        },
        {
          code: "M8D-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M8.D passes U-PUBLISH."
        },
        {
          code: "M8D-B4",
          meaning: "The lock cannot be proven.",
          closure_criteria: "A rerun of M8.D passes M8.D-C01."
        },
        {
          code: "M8D-B5",
          meaning: "A prerequisite does not pass.",
          closure_criteria: "A rerun of M8.D passes U-ENTRY."
        }
      ]
    },
    {
      lane: "M8.E",
      topic: "reporter_execution",
      snapshot_name: "m8_e_reporter_execution_snapshot.json",
      title: "Execution",
      phase_id: "P11",
      depends_on: ["M8.D"],
      parallel_safe: false,
      budget_seconds: 900,
      required_handles: ["TD_REPORTER"],
      source_lanes: ["M8.C", "M8.D"],
      rerun_rule: "A rerun is legal: identical inputs give identical derived content, timestamps aside.",
      state: "built",
      checks: [
        {
          id: "M8.E-C01",
          title: "One-shot",
          expected_text: "Exit 0 within the timeout.",
          codes: ["M8E-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M8.E-C02",
          title: "Lock record",
          expected_text: "Attempt, acquire and release in order for the same lock key.",
          codes: ["M8E-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M8E-B4",
        U3: "M8E-B5",
        U5: "M8E-B3"
      },
      blockers: [
        {
          code: "M8E-B1",
          meaning: "The reporter failed or timed out.",
          closure_criteria: "A rerun of M8.E passes M8.E-C01."
        },
        {
          code: "M8E-B2",
          meaning: "The lock record is missing or out of order.",
          closure_criteria: "A rerun of M8.E passes M8.E-C02."
        },
        {
          code: "M8E-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M8.E passes U-PUBLISH."
        },
        {
          code: "M8E-B4",
          meaning: "A prerequisite does not pass.",
          closure_criteria: "A rerun of M8.E passes U-ENTRY."
        },
        {
          code: "M8E-B5",
          meaning: "A handle of the contract is unresolved.",
          closure_criteria: "A rerun of M8.E passes U-HANDLES."
        }
      ]
    },
    {
      lane: "M8.F",
      topic: "bundle_completeness",
      snapshot_name: "m8_f_bundle_completeness_snapshot.json",
      title: "Bundle",
      phase_id: "P11",
      depends_on: ["M8.E"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [
        "RUN_REPORT_PATH_PATTERN",
        "RECONCILIATION_PATH_PATTERN",
        "REPLAY_ANCHORS_PATH_PATTERN",
        "ENV_CONFORMANCE_PATH_PATTERN",
        "ANOMALY_SUMMARY_PATH_PATTERN",
        "GOVERNANCE_EVENTS_PATH_PATTERN",
        "RUN_CLOSURE_MARKER_PATH_PATTERN"
      ],
      source_lanes: ["M8.E"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M8.F-C01",
          title: "Closure objects",
          expected_text: "run_report, reconciliation, replay_anchors, environment_conformance, anomaly_summary and run_completed exist, parse and are schema-valid, with the governance roll-up.",
          codes: ["M8F-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M8.F-C02",
          title: "Scope and writer",
          expected_text: "Run scope in each; the writer is the reporter task; no hand-made surface.",
          codes: ["M8F-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M8F-B4",
        U3: "M8F-B5",
        U5: "M8F-B3"
      },
      blockers: [
        {
          code: "M8F-B1",
          meaning: "A closure object is missing or invalid.",
          closure_criteria: "A rerun of M8.F passes M8.F-C01."
        },
        {
          code: "M8F-B2",
          meaning: "A closure object has another scope or writer.",
          closure_criteria: "A rerun of M8.F passes M8.F-C02."
        },
        {
          code: "M8F-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M8.F passes U-PUBLISH."
        },
        {
          code: "M8F-B4",
          meaning: "A prerequisite does not pass.",
          closure_criteria: "A rerun of M8.F passes U-ENTRY."
        },
        {
          code: "M8F-B5",
          meaning: "A handle is unresolved.",
          closure_criteria: "A rerun of M8.F passes U-HANDLES."
        }
      ]
    },
    {
      lane: "M8.G",
      topic: "replay_reconciliation",
      snapshot_name: "m8_g_replay_reconciliation_snapshot.json",
      title: "Replay and reconciliation",
      phase_id: "P11",
      depends_on: ["M8.F"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: ["REPLAY_ANCHORS_PATH_PATTERN", "RECONCILIATION_PATH_PATTERN"],
      source_lanes: ["M6.G", "M7.C", "M8.F"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M8.G-C01",
          title: "Anchors",
          expected_text: "Not empty when admissions are above 0; counts equal lengths; each equals or covers the lower bounds of the offsets snapshots.",
          codes: ["M8G-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M8.G-C02",
          title: "Reconciliation",
          expected_text: "Status PASS; every check true; deltas numeric and at least 0; sent to received and received to admit, duplicate and quarantine recomputed independently.",
          codes: ["M8G-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M8.G-C02b",
          title: "Decision identity",
          expected_text: "Decision to outcome recomputed independently.",
          codes: ["M8G-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M8.G-C03",
          title: "Replay spot check",
          expected_text: "Anchored offsets are readable and run-scoped.",
          codes: ["M8G-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M8G-B4",
        U3: "M8G-B5",
        U5: "M8G-B3"
      },
      blockers: [
        {
          code: "M8G-B1",
          meaning: "Anchors are empty, wrong or unreadable.",
          closure_criteria: "A rerun of M8.G passes M8.G-C01, M8.G-C03."
        },
        {
          code: "M8G-B2",
          meaning: "The reconciliation does not hold.",
          closure_criteria: "A rerun of M8.G passes M8.G-C02, M8.G-C02b."
        },
        {
          code: "M8G-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M8.G passes U-PUBLISH."
        },
        {
          code: "M8G-B4",
          meaning: "A prerequisite does not pass.",
          closure_criteria: "A rerun of M8.G passes U-ENTRY."
        },
        {
          code: "M8G-B5",
          meaning: "A handle is unresolved.",
          closure_criteria: "A rerun of M8.G passes U-HANDLES."
        }
      ]
    },
    {
      lane: "M8.H",
      topic: "obs_gov_closure",
      snapshot_name: "m8_h_obs_gov_closure_snapshot.json",
      title: "Marker and observability",
      phase_id: "P11",
      depends_on: ["M8.G"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [
        "RUN_REPORT_PATH_PATTERN",
        "RECONCILIATION_PATH_PATTERN",
        "REPLAY_ANCHORS_PATH_PATTERN",
        "ENV_CONFORMANCE_PATH_PATTERN",
        "ANOMALY_SUMMARY_PATH_PATTERN",
        "GOVERNANCE_EVENTS_PATH_PATTERN",
        "RUN_CLOSURE_MARKER_PATH_PATTERN"
      ],
      source_lanes: ["M8.F", "M8.G"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M8.H-C01",
          title: "Closure marker",
          expected_text: "Status COMPLETED; every closure reference resolves with its digest.",
          codes: ["M8H-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M8.H-C02",
          title: "Observability",
          expected_text: "Conformance PASS on every row; anomaly total equals the sum of its counts; at least 50 sampled governance rows, or all, each with id, family, time and run; at least one RUN_REPORT_GENERATED.",
          codes: ["M8H-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M8.H-C03",
          title: "Derived-summary boundary",
          expected_text: "Only contract keys, references only to allowed surfaces, no raw payload.",
          codes: ["M8H-B6"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M8H-B4",
        U3: "M8H-B5",
        U5: "M8H-B3"
      },
      blockers: [
        {
          code: "M8H-B1",
          meaning: "The marker is missing or a reference does not resolve.",
          closure_criteria: "A rerun of M8.H passes M8.H-C01."
        },
        {
          code: "M8H-B2",
          meaning: "An observability output is invalid.",
          closure_criteria: "A rerun of M8.H passes M8.H-C02."
        },
        {
          code: "M8H-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M8.H passes U-PUBLISH."
        },
        {
          code: "M8H-B4",
          meaning: "A prerequisite does not pass.",
          closure_criteria: "A rerun of M8.H passes U-ENTRY."
        },
        {
          code: "M8H-B5",
          meaning: "A handle is unresolved.",
          closure_criteria: "A rerun of M8.H passes U-HANDLES."
        },
        {
          code: "M8H-B6",
          meaning: "A summary holds what it must not.",
          closure_criteria: "A rerun of M8.H passes M8.H-C03."
        }
      ]
    },
    {
      lane: "M8.I",
      topic: "verdict",
      snapshot_name: "m8_i_verdict_snapshot.json",
      title: "Verdict and handoff",
      phase_id: "P11",
      depends_on: ["M8.A", "M8.B", "M8.C", "M8.D", "M8.E", "M8.F", "M8.G", "M8.H"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [],
      source_lanes: ["M8.A", "M8.B", "M8.C", "M8.D", "M8.E", "M8.F", "M8.G", "M8.H"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M8.I-C01",
          title: "Sources",
          expected_text: "Every lane snapshot of the phase is readable.",
          codes: ["M8I-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M8.I-C02",
          title: "Predicates",
          expected_text: "p11_handles_closed, single_writer_verified, closure_bundle_complete, replay_reconciliation_coherent, closure_marker_valid, obs_outputs_valid.",
          codes: ["M8I-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M8.I-C03",
          title: "Rollup",
          expected_text: "The union of all blockers is empty.",
          codes: ["M8I-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M8.I-C04",
          title: "Handoff",
          expected_text: "m9_handoff_pack.json: all fields complete, every URI readable.",
          codes: ["M8I-B2", "M8I-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M8I-B1",
        U5: "M8I-B4",
        U6: "M8I-B5"
      },
      blockers: [
        {
          code: "M8I-B1",
          meaning: "A source is missing or unreadable.",
          closure_criteria: "A rerun of M8.I passes M8.I-C01."
        },
        {
          code: "M8I-B2",
          meaning: "A predicate is false, or the handoff is incomplete.",
          closure_criteria: "A rerun of M8.I passes M8.I-C02, M8.I-C04."
        },
        {
          code: "M8I-B3",
          meaning: "A blocker is open.",
          closure_criteria: "A rerun of M8.I passes M8.I-C03."
        },
        {
          code: "M8I-B4",
          meaning: "Verdict or handoff could not be published.",
          closure_criteria: "A rerun of M8.I passes M8.I-C04."
        },
        {
          code: "M8I-B5",
          meaning: "A secret is in the pack.",
          closure_criteria: "A rerun of M8.I passes U-SECRET."
        }
      ]
    }
  ],
  verdict: {
    lane: "M8.I",
    predicates: [
      {
        name: "p11_handles_closed",
        lanes: ["M8.A", "M8.B"]
      },
      {
        name: "single_writer_verified",
        lanes: ["M8.D", "M8.E"]
      },
      {
        name: "closure_bundle_complete",
        lanes: ["M8.C", "M8.F"]
      },
      {
        name: "replay_reconciliation_coherent",
        lanes: ["M8.G"]
      },
      {
        name: "closure_marker_valid",
        lanes: ["M8.H"]
      },
      {
        name: "obs_outputs_valid",
        lanes: ["M8.H"]
      }
    ]
  },
  dod: [
    {
      item: "Single-writer reporter lock is enforced",
      check_ids: ["M8.A-C01", "M8.B-C01", "M8.B-C02", "M8.B-C03", "M8.E-C01", "M8.E-C02"]
    },
    {
      item: "Run report, reconciliation, conformance and replay anchors are produced",
      check_ids: [
        "M8.C-C01",
        "M8.C-C01a",
        "M8.C-C02",
        "M8.C-C03",
        "M8.F-C01",
        "M8.F-C02",
        "M8.G-C01",
        "M8.G-C02",
        "M8.G-C02b",
        "M8.G-C03",
        "M8.H-C02",
        "M8.H-C03"
      ]
    },
    {
      item: "Run closure marker is written",
      check_ids: ["M8.H-C01"]
    },
    {
      item: "Contention fails closed with explicit conflict evidence",
      check_ids: ["M8.D-C01", "M8.D-C02", "M8.D-C03", "M8.D-C04"]
    },
    {
      item: "Verdict and handoff are published",
      check_ids: ["M8.I-C01", "M8.I-C02", "M8.I-C03", "M8.I-C04"]
    }
  ],
  rollback: {
    rule: "The reporter may run again on identical inputs; the closure marker is create-only and is superseded by a new version, never silently overwritten.",
    levels: [
      {
        level: "L0",
        when: "One retry of the reporter after a transient error."
      },
      {
        level: "L1",
        when: "Remove and regenerate derived summaries only."
      },
      {
        level: "L2",
        when: "Semantic ambiguity in the run: a new platform_run_id."
      }
    ]
  },
  evidence_contract: [
    {
      base: "exec",
      key_pattern: "m8_a_handle_closure_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M8.A",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m8_b_reporter_readiness_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M8.B",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m8_c_input_readiness_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M8.C",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m8_d_single_writer_probe_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M8.D",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m8_e_reporter_execution_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M8.E",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m8_f_bundle_completeness_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M8.F",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m8_g_replay_reconciliation_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M8.G",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m8_h_obs_gov_closure_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M8.H",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m8_i_verdict_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M8.I",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "obs/run_report.json",
      schema: "run_report.v1",
      required: true,
      class: "D",
      writer: "reporter",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "obs/reconciliation.json",
      schema: "reconciliation.v1",
      required: true,
      class: "D",
      writer: "reporter",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "obs/replay_anchors.json",
      schema: "replay_anchors.v1",
      required: true,
      class: "D",
      writer: "reporter",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "obs/environment_conformance.json",
      schema: "environment_conformance.v1",
      required: true,
      class: "D",
      writer: "env-conformance",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "obs/anomaly_summary.json",
      schema: "anomaly_summary.v1",
      required: true,
      class: "D",
      writer: "reporter",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "obs/governance/events.jsonl",
      schema: "governance_event.v1",
      required: true,
      class: "D",
      writer: "reporter",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "obs/reporter_lock.jsonl",
      schema: "reporter_lock_event.v1",
      required: true,
      class: "D",
      writer: "reporter",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "run",
      key_pattern: "run_completed.json",
      schema: "run_completed.v1",
      required: true,
      class: "M",
      writer: "reporter",
      phase_id: "P11",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m9_handoff_pack.json",
      schema: "handoff_pack.v1",
      required: true,
      class: "M",
      writer: "M8.I",
      phase_id: "P11",
      state: "built"
    }
  ],
  capabilities: {
    authority_handles: {
      lanes: ["M8.A"]
    },
    identity_iam: {
      lanes: ["M8.B"]
    },
    network: {
      not_applicable: "The reporter uses the network that M4.D proved."
    },
    data_stores: {
      lanes: ["M8.B"]
    },
    messaging: {
      lanes: ["M8.G"]
    },
    secrets: {
      lanes: ["M8.I"]
    },
    observability_evidence: {
      lanes: ["M8.F", "M8.G", "M8.H"]
    },
    rollback_rerun: {
      lanes: ["M8.D", "M8.E"]
    },
    teardown: {
      not_applicable: "The reporter is a job and ends by itself."
    },
    budget: {
      not_applicable: "One job of a few minutes; M9.G reads its cost."
    }
  },
  required_decisions: [
    {
      key: "lock",
      text: "Lock backend and key pattern",
      handles: ["REPORTER_LOCK_BACKEND", "REPORTER_LOCK_KEY_PATTERN"]
    },
    {
      key: "reporter_memory",
      text: "Memory of the reporter",
      handles: ["ECS_REPORTER_TASK_MEMORY"]
    },
    {
      key: "closure_paths",
      text: "Paths of the closure set",
      handles: [
        "RUN_REPORT_PATH_PATTERN",
        "RECONCILIATION_PATH_PATTERN",
        "REPLAY_ANCHORS_PATH_PATTERN",
        "ENV_CONFORMANCE_PATH_PATTERN",
        "ANOMALY_SUMMARY_PATH_PATTERN",
        "GOVERNANCE_EVENTS_PATH_PATTERN",
        "RUN_CLOSURE_MARKER_PATH_PATTERN"
      ]
    }
  ],
  budget_seconds: 6e3
};

// actions/m9-teardown/phase.json
var phase_default10 = {
  schema: "fp.phase_definition.v1",
  plan_phase: "M9",
  phase_ids: ["P12"],
  name: "Teardown proof and cost guardrails",
  intent: "Destroy everything ephemeral, preserve core and evidence, prove absence, prove combined spend below critical.",
  exec_family: "run_control",
  predecessor: "M8",
  entry_criteria: [
    {
      id: "M9-E01",
      text: "M8 is DONE",
      expected_text: "Verdict ADVANCE_TO_M9; while budget_stop is true the phase may run as an emergency stop."
    }
  ],
  lanes: [
    {
      lane: "M9.A",
      topic: "handle_closure",
      snapshot_name: "m9_a_handle_closure_snapshot.json",
      title: "Handle closure",
      phase_id: "P12",
      depends_on: [],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: "M9.A",
      source_lanes: ["M8.I"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M9.A-C01",
          title: "P12 closure set",
          expected_text: "The handoff of M8 is readable; every key is concrete.",
          codes: ["M9A-B1", "M9A-B2", "M9A-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M9A-B1",
        U3: "M9A-B2",
        U2: "M9A-B3",
        U5: "M9A-B5"
      },
      blockers: [
        {
          code: "M9A-B1",
          meaning: "The handoff of M8 is invalid.",
          closure_criteria: "A rerun of M9.A passes M9.A-C01."
        },
        {
          code: "M9A-B2",
          meaning: "A handle is unresolved.",
          closure_criteria: "A rerun of M9.A passes M9.A-C01."
        },
        {
          code: "M9A-B3",
          meaning: "The run scope differs.",
          closure_criteria: "A rerun of M9.A passes U-SCOPE."
        },
        {
          code: "M9A-B4",
          meaning: "A handle is a placeholder.",
          closure_criteria: "A rerun of M9.A passes M9.A-C01."
        },
        {
          code: "M9A-B5",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M9.A passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M9.B",
      topic: "teardown_inventory",
      snapshot_name: "m9_b_teardown_inventory_snapshot.json",
      title: "Inventory freeze",
      phase_id: "P12",
      depends_on: ["M9.A"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [
        "CANONICAL_DEMO_SECRET_TARGETS",
        "S3_ORACLE_BUCKET",
        "S3_ARCHIVE_BUCKET",
        "S3_QUARANTINE_BUCKET",
        "S3_EVIDENCE_BUCKET"
      ],
      source_lanes: ["M9.A"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M9.B-C01",
          title: "Destroy set",
          expected_text: "State targets, Confluent targets, runtime targets and secret targets, built from live lists, only ephemeral.",
          codes: ["M9B-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M9.B-C02",
          title: "Preserve set",
          expected_text: "Core buckets, state bucket and lock, budget, registry, evidence: all exist.",
          codes: ["M9B-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "The embedded stack starts and stops without Terraform, so it has no plan, state or lock table. The rest of the set is M9.B-C02a."
        },
        {
          id: "M9.B-C02a",
          title: "Preserve set without Terraform",
          expected_text: "Core buckets, registry and evidence: all exist.",
          codes: ["M9B-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M9.B-C03",
          title: "Intersection",
          expected_text: "Empty.",
          codes: ["M9B-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M9B-B5",
        U5: "M9B-B4"
      },
      blockers: [
        {
          code: "M9B-B1",
          meaning: "A core resource is in the destroy set.",
          closure_criteria: "A rerun of M9.B passes M9.B-C01."
        },
        {
          code: "M9B-B2",
          meaning: "A preserved resource is missing.",
          closure_criteria: "A rerun of M9.B passes M9.B-C02, M9.B-C02a."
        },
        {
          code: "M9B-B3",
          meaning: "Destroy set and preserve set overlap.",
          closure_criteria: "A rerun of M9.B passes M9.B-C03."
        },
        {
          code: "M9B-B4",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M9.B passes U-PUBLISH."
        },
        {
          code: "M9B-B5",
          meaning: "A prerequisite does not pass.",
          closure_criteria: "A rerun of M9.B passes U-ENTRY."
        }
      ]
    },
    {
      lane: "M9.C",
      topic: "confluent_destroy",
      snapshot_name: "m9_c_confluent_destroy_snapshot.json",
      title: "Confluent destroy",
      phase_id: "P12",
      depends_on: ["M9.B"],
      parallel_safe: false,
      budget_seconds: 1500,
      required_handles: ["WF_TEARDOWN", "CONFLUENT_ENV_NAME", "CONFLUENT_CLUSTER_NAME"],
      source_lanes: ["M9.B"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M9.C-C01",
          title: "Dispatch",
          expected_text: "The teardown workflow runs with stack_target confluent; the run is identified by a correlation id, not as the latest.",
          codes: ["M9C-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "There is no Confluent organisation behind this substrate, so its control plane has nothing to answer."
        },
        {
          id: "M9.C-C02",
          title: "Outcome",
          expected_text: "Conclusion success and destroy_outcome success.",
          codes: ["M9C-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "There is no Confluent organisation behind this substrate, so its control plane has nothing to answer."
        },
        {
          id: "M9.C-C03",
          title: "State empty",
          expected_text: "0 resources, by a list command that itself succeeded.",
          codes: ["M9C-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "There is no Confluent organisation behind this substrate, so its control plane has nothing to answer."
        }
      ],
      universal_codes: {
        U1: "M9C-B5",
        U5: "M9C-B4"
      },
      blockers: [
        {
          code: "M9C-B1",
          meaning: "The teardown was not dispatched.",
          closure_criteria: "A rerun of M9.C passes M9.C-C01."
        },
        {
          code: "M9C-B2",
          meaning: "The destroy failed.",
          closure_criteria: "A rerun of M9.C passes M9.C-C02."
        },
        {
          code: "M9C-B3",
          meaning: "Emptiness is not proven.",
          closure_criteria: "A rerun of M9.C passes M9.C-C03."
        },
        {
          code: "M9C-B4",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M9.C passes U-PUBLISH."
        },
        {
          code: "M9C-B5",
          meaning: "A prerequisite does not pass.",
          closure_criteria: "A rerun of M9.C passes U-ENTRY."
        }
      ]
    },
    {
      lane: "M9.D",
      topic: "demo_destroy",
      snapshot_name: "m9_d_demo_destroy_snapshot.json",
      title: "Demo destroy",
      phase_id: "P12",
      depends_on: ["M9.B", "M9.C"],
      parallel_safe: false,
      budget_seconds: 1800,
      required_handles: ["WF_TEARDOWN", "ECS_CLUSTER_NAME", "RDS_INSTANCE_ID"],
      source_lanes: ["M9.B"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M9.D-C01",
          title: "Destroy",
          expected_text: "Runs for the demo stack with the required run id and needs no Confluent state or credential; success; nothing of the stack is left by a list that itself succeeded.",
          codes: ["M9D-B1", "M9D-B2", "M9D-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M9.D-C02",
          title: "Preserve set",
          expected_text: "Probed again, unchanged.",
          codes: ["M9D-B6"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M9D-B5",
        U5: "M9D-B4"
      },
      blockers: [
        {
          code: "M9D-B1",
          meaning: "The destroy was not started.",
          closure_criteria: "A rerun of M9.D passes M9.D-C01."
        },
        {
          code: "M9D-B2",
          meaning: "The destroy failed.",
          closure_criteria: "A rerun of M9.D passes M9.D-C01."
        },
        {
          code: "M9D-B3",
          meaning: "Emptiness is not proven.",
          closure_criteria: "A rerun of M9.D passes M9.D-C01."
        },
        {
          code: "M9D-B4",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M9.D passes U-PUBLISH."
        },
        {
          code: "M9D-B5",
          meaning: "A prerequisite does not pass.",
          closure_criteria: "A rerun of M9.D passes U-ENTRY."
        },
        {
          code: "M9D-B6",
          meaning: "A preserved resource changed.",
          closure_criteria: "A rerun of M9.D passes M9.D-C02."
        }
      ]
    },
    {
      lane: "M9.E",
      topic: "post_destroy_residual",
      snapshot_name: "m9_e_post_destroy_residual_snapshot.json",
      title: "Residuals",
      phase_id: "P12",
      depends_on: ["M9.C", "M9.D"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: ["ECS_CLUSTER_NAME", "RDS_INSTANCE_ID"],
      source_lanes: ["M9.B", "M9.D"],
      rerun_rule: "An orphan is imported or deleted as recorded evidence, then lane E runs again.",
      state: "built",
      checks: [
        {
          id: "M9.E-C01",
          title: "Services and tasks",
          expected_text: "None running, pending or stopping, by cluster and by tag, strays of single tasks included.",
          codes: ["M9E-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M9.E-C02",
          title: "Network residuals",
          expected_text: "NAT gateways, load balancers of all kinds, unattached addresses, interfaces in the VPC, endpoints: 0.",
          codes: ["M9E-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "One machine has no VPC, gateway, load balancer or security group."
        },
        {
          id: "M9.E-C03",
          title: "Database and paid leftovers",
          expected_text: "The instance is absent; no manual snapshot; no paid log group beyond retention.",
          codes: ["M9E-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "Logs are files of the rehearsal; no paid log group exists. The database is M9.E-C03a."
        },
        {
          id: "M9.E-C03a",
          title: "Database absent",
          expected_text: "No process, no port, no data folder.",
          codes: ["M9E-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M9.E-C04",
          title: "Event log control plane",
          expected_text: "Cluster and environment are absent by a control-plane query, and so are the API keys of the deleted service accounts.",
          codes: ["M9E-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded", "emulated"],
          substrate_reason: "There is no Confluent organisation behind this substrate, so its control plane has nothing to answer."
        },
        {
          id: "M9.E-C05",
          title: "Preserve set and permissions",
          expected_text: "Preserve set unchanged; no query was refused.",
          codes: ["M9E-B5", "M9E-B6"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M9.E-C06",
          title: "Processes, ports, temporary data",
          expected_text: "No process of the platform, no listening port and no temporary folder is left on the machine that ran the tasks.",
          codes: ["M9E-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M9E-B4",
        U5: "M9E-B7"
      },
      blockers: [
        {
          code: "M9E-B1",
          meaning: "A service, task, process or cluster is left.",
          closure_criteria: "A rerun of M9.E passes M9.E-C01, M9.E-C04, M9.E-C06."
        },
        {
          code: "M9E-B2",
          meaning: "A network resource is left.",
          closure_criteria: "A rerun of M9.E passes M9.E-C02."
        },
        {
          code: "M9E-B3",
          meaning: "The database or a paid leftover exists.",
          closure_criteria: "A rerun of M9.E passes M9.E-C03, M9.E-C03a."
        },
        {
          code: "M9E-B4",
          meaning: "A prerequisite does not pass.",
          closure_criteria: "A rerun of M9.E passes U-ENTRY."
        },
        {
          code: "M9E-B5",
          meaning: "A preserved resource drifted.",
          closure_criteria: "A rerun of M9.E passes M9.E-C05."
        },
        {
          code: "M9E-B6",
          meaning: "A query was refused.",
          closure_criteria: "A rerun of M9.E passes M9.E-C05."
        },
        {
          code: "M9E-B7",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M9.E passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M9.F",
      topic: "secret_cleanup",
      snapshot_name: "m9_f_secret_cleanup_snapshot.json",
      title: "Secrets",
      phase_id: "P12",
      depends_on: ["M9.D"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: ["CANONICAL_DEMO_SECRET_TARGETS"],
      source_lanes: ["M9.B", "M9.D"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M9.F-C01",
          title: "Targets absent",
          expected_text: "All seven canonical targets, by a query of metadata only.",
          codes: ["M9F-B1", "M9F-B2", "M9F-B5"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M9.F-C02",
          title: "Target set",
          expected_text: "Equals lane B; the recursive list below the demo tree is empty.",
          codes: ["M9F-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M9F-B3",
        U5: "M9F-B6"
      },
      blockers: [
        {
          code: "M9F-B1",
          meaning: "A secret is left.",
          closure_criteria: "A rerun of M9.F passes M9.F-C01."
        },
        {
          code: "M9F-B2",
          meaning: "A secret value was emitted.",
          closure_criteria: "Rotate it. A rerun of M9.F passes M9.F-C01."
        },
        {
          code: "M9F-B3",
          meaning: "A prerequisite does not pass.",
          closure_criteria: "A rerun of M9.F passes U-ENTRY."
        },
        {
          code: "M9F-B4",
          meaning: "The target set drifted.",
          closure_criteria: "A rerun of M9.F passes M9.F-C02."
        },
        {
          code: "M9F-B5",
          meaning: "The query was refused.",
          closure_criteria: "A rerun of M9.F passes M9.F-C01."
        },
        {
          code: "M9F-B6",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M9.F passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M9.G",
      topic: "cost_guardrail",
      snapshot_name: "m9_g_cost_guardrail_snapshot.json",
      title: "Cost",
      phase_id: "P12",
      depends_on: ["M9.E", "M9.F"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [
        "TOTAL_MONTHLY_BUDGET_LIMIT_AMOUNT",
        "TOTAL_BUDGET_ALERT_1_AMOUNT",
        "TOTAL_BUDGET_ALERT_2_AMOUNT",
        "TOTAL_BUDGET_ALERT_3_AMOUNT",
        "COST_CAPTURE_SCOPE",
        "COST_CAPTURE_PERIOD",
        "CONFLUENT_BILLING_SNAPSHOT_KEY_PATTERN",
        "LOG_RETENTION_DAYS"
      ],
      source_lanes: ["M9.E", "M9.F"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M9.G-C01",
          title: "Budget",
          expected_text: "Readable; limit and unit as pinned.",
          codes: ["M9G-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded", "emulated"],
          substrate_reason: "Nothing on this substrate is billed, so there is no budget or bill to read."
        },
        {
          id: "M9.G-C02",
          title: "Thresholds",
          expected_text: "Exactly 10, 20 and 28.",
          codes: ["M9G-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded", "emulated"],
          substrate_reason: "Nothing on this substrate is billed, so there is no budget or bill to read."
        },
        {
          id: "M9.G-C03",
          title: "AWS month to date",
          expected_text: "Below 28.",
          codes: ["M9G-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded", "emulated"],
          substrate_reason: "Nothing on this substrate is billed, so there is no budget or bill to read."
        },
        {
          id: "M9.G-C04",
          title: "Residual footguns",
          expected_text: "Queried again; any error of a query fails.",
          codes: ["M9G-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "One machine has no VPC, gateway, load balancer or security group."
        },
        {
          id: "M9.G-C05",
          title: "Log retention",
          expected_text: "Within its cap.",
          codes: ["M9G-B5"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded"],
          substrate_reason: "Logs are files of the rehearsal; no paid log group exists."
        },
        {
          id: "M9.G-C06",
          title: "Confluent billing snapshot",
          expected_text: "Present, younger than 24 hours, in USD.",
          codes: ["M9G-B8"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded", "emulated"],
          substrate_reason: "Nothing on this substrate is billed, so there is no budget or bill to read."
        },
        {
          id: "M9.G-C07",
          title: "Combined",
          expected_text: "AWS plus Confluent below 28.",
          codes: ["M9G-B9"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: ["embedded", "emulated"],
          substrate_reason: "Nothing on this substrate is billed, so there is no budget or bill to read."
        }
      ],
      universal_codes: {
        U1: "M9G-B6",
        U5: "M9G-B7"
      },
      blockers: [
        {
          code: "M9G-B1",
          meaning: "The budget is unreadable or differs.",
          closure_criteria: "A rerun of M9.G passes M9.G-C01."
        },
        {
          code: "M9G-B2",
          meaning: "A threshold differs.",
          closure_criteria: "A rerun of M9.G passes M9.G-C02."
        },
        {
          code: "M9G-B3",
          meaning: "AWS has reached the last alert.",
          closure_criteria: "A rerun of M9.G passes M9.G-C03."
        },
        {
          code: "M9G-B4",
          meaning: "A cost footgun is left or cannot be ruled out.",
          closure_criteria: "A rerun of M9.G passes M9.G-C04."
        },
        {
          code: "M9G-B5",
          meaning: "A log group is kept too long.",
          closure_criteria: "A rerun of M9.G passes M9.G-C05."
        },
        {
          code: "M9G-B6",
          meaning: "A source does not pass.",
          closure_criteria: "A rerun of M9.G passes U-ENTRY."
        },
        {
          code: "M9G-B7",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M9.G passes U-PUBLISH."
        },
        {
          code: "M9G-B8",
          meaning: "The billing snapshot is missing, stale or in another currency.",
          closure_criteria: "A rerun of M9.G passes M9.G-C06."
        },
        {
          code: "M9G-B9",
          meaning: "The combined cost has reached the last alert.",
          closure_criteria: "Sets budget_stop; clear it by a budget-reset intent and a snapshot below alert 3. A rerun of M9.G passes M9.G-C07."
        }
      ]
    },
    {
      lane: "M9.H",
      topic: "teardown_proof",
      snapshot_name: "m9_h_teardown_proof_snapshot.json",
      title: "Proof",
      phase_id: "P12",
      depends_on: ["M9.E", "M9.F", "M9.G"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: ["TEARDOWN_PROOF_PATH_PATTERN"],
      source_lanes: ["M9.B", "M9.C", "M9.D", "M9.E", "M9.F", "M9.G"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M9.H-C01",
          title: "teardown_proof.json",
          expected_text: "Complete.",
          codes: ["M9H-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M9H-B2"
      },
      blockers: [
        {
          code: "M9H-B1",
          meaning: "The proof is incomplete.",
          closure_criteria: "A rerun of M9.H passes M9.H-C01."
        },
        {
          code: "M9H-B2",
          meaning: "The proof could not be published.",
          closure_criteria: "A rerun of M9.H passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M9.I",
      topic: "verdict",
      snapshot_name: "m9_i_verdict_snapshot.json",
      title: "Verdict and handoff",
      phase_id: "P12",
      depends_on: ["M9.A", "M9.B", "M9.C", "M9.D", "M9.E", "M9.F", "M9.G", "M9.H"],
      parallel_safe: false,
      budget_seconds: 600,
      required_handles: [],
      source_lanes: ["M9.A", "M9.B", "M9.C", "M9.D", "M9.E", "M9.F", "M9.G", "M9.H"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "built",
      checks: [
        {
          id: "M9.I-C01",
          title: "Sources",
          expected_text: "Every lane snapshot of the phase is readable.",
          codes: ["M9I-B1"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M9.I-C02",
          title: "Predicates",
          expected_text: "p12_authority_closed, teardown_inventory_frozen, confluent_destroy_verified, demo_destroy_verified, post_destroy_residual_clear, demo_secret_cleanup_verified, cross_platform_cost_guardrail_clear, teardown_proof_published.",
          codes: ["M9I-B2"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M9.I-C03",
          title: "Rollup",
          expected_text: "The union of all blockers is empty.",
          codes: ["M9I-B3"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        },
        {
          id: "M9.I-C04",
          title: "Handoff",
          expected_text: "m10_handoff_pack.json: all fields complete, every URI readable.",
          codes: ["M9I-B2", "M9I-B4"],
          severity: "BLOCKER",
          state: "built",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M9I-B1",
        U2: "M9I-B2",
        U5: "M9I-B4",
        U6: "M9I-B5"
      },
      blockers: [
        {
          code: "M9I-B1",
          meaning: "A source is missing or unreadable.",
          closure_criteria: "A rerun of M9.I passes M9.I-C01."
        },
        {
          code: "M9I-B2",
          meaning: "A predicate is false, or the scope or handoff is wrong.",
          closure_criteria: "A rerun of M9.I passes M9.I-C02, M9.I-C04."
        },
        {
          code: "M9I-B3",
          meaning: "A blocker is open.",
          closure_criteria: "A rerun of M9.I passes M9.I-C03."
        },
        {
          code: "M9I-B4",
          meaning: "Verdict or handoff could not be published.",
          closure_criteria: "A rerun of M9.I passes M9.I-C04."
        },
        {
          code: "M9I-B5",
          meaning: "A secret is in the pack.",
          closure_criteria: "A rerun of M9.I passes U-SECRET."
        }
      ]
    }
  ],
  verdict: {
    lane: "M9.I",
    predicates: [
      {
        name: "p12_authority_closed",
        lanes: ["M9.A"]
      },
      {
        name: "teardown_inventory_frozen",
        lanes: ["M9.B"]
      },
      {
        name: "confluent_destroy_verified",
        lanes: ["M9.C"]
      },
      {
        name: "demo_destroy_verified",
        lanes: ["M9.D"]
      },
      {
        name: "post_destroy_residual_clear",
        lanes: ["M9.E"]
      },
      {
        name: "demo_secret_cleanup_verified",
        lanes: ["M9.F"]
      },
      {
        name: "cross_platform_cost_guardrail_clear",
        lanes: ["M9.G"]
      },
      {
        name: "teardown_proof_published",
        lanes: ["M9.H"]
      }
    ]
  },
  dod: [
    {
      item: "Demo resources are destroyed; core and evidence are preserved",
      check_ids: [
        "M9.A-C01",
        "M9.B-C01",
        "M9.B-C02",
        "M9.B-C02a",
        "M9.B-C03",
        "M9.C-C01",
        "M9.C-C02",
        "M9.C-C03",
        "M9.D-C01",
        "M9.D-C02"
      ]
    },
    {
      item: "No demo services or tasks remain, and no NAT or load balancer",
      check_ids: ["M9.E-C01", "M9.E-C02", "M9.E-C03", "M9.E-C03a", "M9.E-C04", "M9.E-C05", "M9.E-C06"]
    },
    {
      item: "Demo-scoped secrets and credentials are removed",
      check_ids: ["M9.F-C01", "M9.F-C02"]
    },
    {
      item: "Combined cost is below critical",
      check_ids: ["M9.G-C01", "M9.G-C02", "M9.G-C03", "M9.G-C04", "M9.G-C05", "M9.G-C06", "M9.G-C07"]
    },
    {
      item: "Teardown proof exists",
      check_ids: ["M9.H-C01", "M9.I-C01", "M9.I-C02", "M9.I-C03", "M9.I-C04"]
    }
  ],
  rollback: {
    rule: "Destroy is idempotent and may run again; evidence and state are never emptied; an orphan is imported or deleted as recorded evidence, then lane E runs again.",
    levels: [
      {
        level: "L0",
        when: "One retry of a query or a destroy after a transient error."
      },
      {
        level: "L1",
        when: "A partial destroy: run the same lane again."
      },
      {
        level: "L4",
        when: "Cost stop: destroy the ephemeral substrate at once."
      }
    ]
  },
  evidence_contract: [
    {
      base: "exec",
      key_pattern: "m9_a_handle_closure_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M9.A",
      phase_id: "P12",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m9_b_teardown_inventory_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M9.B",
      phase_id: "P12",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m9_c_confluent_destroy_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M9.C",
      phase_id: "P12",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m9_d_demo_destroy_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M9.D",
      phase_id: "P12",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m9_e_post_destroy_residual_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M9.E",
      phase_id: "P12",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m9_f_secret_cleanup_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M9.F",
      phase_id: "P12",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m9_g_cost_guardrail_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M9.G",
      phase_id: "P12",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m9_h_teardown_proof_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M9.H",
      phase_id: "P12",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m9_i_verdict_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M9.I",
      phase_id: "P12",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "confluent_destroy_snapshot.json",
      schema: "stack_destroy_snapshot.v1",
      required: true,
      class: "G",
      writer: "M9.C",
      phase_id: "P12",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "demo_destroy_snapshot.json",
      schema: "stack_destroy_snapshot.v1",
      required: true,
      class: "G",
      writer: "M9.D",
      phase_id: "P12",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "confluent_billing_snapshot.json",
      schema: "confluent_billing_snapshot.v1",
      required: true,
      class: "G",
      writer: "M9.G",
      phase_id: "P12",
      state: "planned"
    },
    {
      base: "run",
      key_pattern: "teardown/teardown_proof.json",
      schema: "teardown_proof.v1",
      required: true,
      class: "M",
      writer: "M9.H",
      phase_id: "P12",
      state: "built"
    },
    {
      base: "exec",
      key_pattern: "m10_handoff_pack.json",
      schema: "handoff_pack.v1",
      required: true,
      class: "M",
      writer: "M9.I",
      phase_id: "P12",
      state: "built"
    }
  ],
  capabilities: {
    authority_handles: {
      lanes: ["M9.A"]
    },
    identity_iam: {
      lanes: ["M9.E"]
    },
    network: {
      lanes: ["M9.E"]
    },
    data_stores: {
      lanes: ["M9.B", "M9.D", "M9.E"]
    },
    messaging: {
      lanes: ["M9.C", "M9.E"]
    },
    secrets: {
      lanes: ["M9.F"]
    },
    observability_evidence: {
      lanes: ["M9.H", "M9.I"]
    },
    rollback_rerun: {
      lanes: ["M9.D"]
    },
    teardown: {
      lanes: ["M9.C", "M9.D", "M9.E", "M9.F", "M9.H"]
    },
    budget: {
      lanes: ["M9.G"]
    }
  },
  required_decisions: [
    {
      key: "destroy_set",
      text: "Destroy set",
      handles: []
    },
    {
      key: "preserve_set",
      text: "Preserve set",
      handles: [
        "S3_ORACLE_BUCKET",
        "S3_ARCHIVE_BUCKET",
        "S3_QUARANTINE_BUCKET",
        "S3_EVIDENCE_BUCKET",
        "TF_STATE_BUCKET",
        "TF_LOCK_TABLE",
        "AWS_BUDGET_NAME"
      ]
    },
    {
      key: "cost_scope",
      text: "Scope of the cost capture",
      handles: ["COST_CAPTURE_SCOPE", "COST_CAPTURE_PERIOD"]
    },
    {
      key: "budget_limits",
      text: "Budget limits",
      handles: [
        "TOTAL_MONTHLY_BUDGET_LIMIT_AMOUNT",
        "TOTAL_BUDGET_ALERT_1_AMOUNT",
        "TOTAL_BUDGET_ALERT_2_AMOUNT",
        "TOTAL_BUDGET_ALERT_3_AMOUNT"
      ]
    },
    {
      key: "residual_scope",
      text: "Scope of the residual check",
      handles: []
    }
  ]
};

// actions/m10-certification/phase.json
var phase_default11 = {
  schema: "fp.phase_definition.v1",
  plan_phase: "M10",
  phase_ids: ["certification"],
  name: "Certification: semantic green and scale green",
  intent: "Certify semantics, fail-closed behaviour, scale and reproducibility; emit one deterministic verdict.",
  exec_family: "run_control",
  predecessor: "M9",
  entry_criteria: [
    {
      id: "M10-E01",
      text: "M9 is DONE or rerun_approved is recorded",
      expected_text: "Verdict ADVANCE_TO_M10 with empty rollup."
    },
    {
      id: "M10-E02",
      text: "Thresholds",
      expected_text: "Pinned before the first runtime lane."
    },
    {
      id: "M10-E03",
      text: "Budget",
      expected_text: "Not critical."
    }
  ],
  lanes: [
    {
      lane: "M10.A0",
      topic: "rematerialisation",
      snapshot_name: "m10_a0_rematerialisation_snapshot.json",
      title: "Rematerialise",
      phase_id: "certification",
      depends_on: [],
      parallel_safe: false,
      budget_seconds: 5400,
      required_handles: [],
      source_lanes: ["M9.I"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M10.A0-C01",
          title: "New epoch",
          expected_text: "Ephemeral stacks applied again; M2.D to M2.J, M3 with a fresh run id, M4, M5.C to M5.F and M6.A to M6.C run again with fresh snapshots.",
          codes: ["M10A-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M10A-B4",
          meaning: "The entry gate of certification does not hold.",
          closure_criteria: "A rerun of M10.A0 passes M10.A0-C01."
        }
      ]
    },
    {
      lane: "M10.A",
      topic: "threshold_matrix",
      snapshot_name: "m10_a_threshold_matrix_snapshot.json",
      title: "Thresholds",
      phase_id: "certification",
      depends_on: ["M10.A0"],
      parallel_safe: false,
      budget_seconds: 1800,
      required_handles: ["SVC_IG", "SVC_RTDL_CORE_IEG", "SVC_DECISION_LANE_DF"],
      source_lanes: ["M9.I", "M10.A0"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M10.A-C01",
          title: "Handoff",
          expected_text: "M9 handoff readable, m9_verdict ADVANCE_TO_M10, pass, empty rollup.",
          codes: ["M10A-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.A-C02",
          title: "Matrix",
          expected_text: "All slots present; finite numbers above 0; no placeholder.",
          codes: ["M10A-B1", "M10A-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.A-C03",
          title: "Lane graph",
          expected_text: "Total: each lane has exactly its declared dependency.",
          codes: ["M10A-B5"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.A-C04",
          title: "Matrix digest",
          expected_text: "Recorded in the ledger; each later lane verifies it.",
          codes: ["M10A-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M10A-B4",
        U5: "M10A-B3"
      },
      blockers: [
        {
          code: "M10A-B1",
          meaning: "A threshold is missing or was changed.",
          closure_criteria: "A rerun of M10.A passes M10.A-C02, M10.A-C04."
        },
        {
          code: "M10A-B2",
          meaning: "A threshold is a placeholder.",
          closure_criteria: "A rerun of M10.A passes M10.A-C02."
        },
        {
          code: "M10A-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M10.A passes U-PUBLISH."
        },
        {
          code: "M10A-B4",
          meaning: "The entry gate of certification does not hold.",
          closure_criteria: "A rerun of M10.A passes M10.A-C01."
        },
        {
          code: "M10A-B5",
          meaning: "The lane graph has a gap.",
          closure_criteria: "A rerun of M10.A passes M10.A-C03."
        }
      ]
    },
    {
      lane: "M10.B",
      topic: "semantic_20",
      snapshot_name: "m10_b_semantic_20_snapshot.json",
      title: "Semantic 20",
      phase_id: "certification",
      depends_on: ["M10.A"],
      parallel_safe: false,
      budget_seconds: 2700,
      required_handles: [],
      source_lanes: ["M10.A"],
      rerun_rule: "On a fresh platform_run_id.",
      state: "planned",
      checks: [
        {
          id: "M10.B-C01",
          title: "Entry",
          expected_text: "M10.A passes; the target of run_20 is concrete; it depends on M10.A alone.",
          codes: ["M10B-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.B-C02",
          title: "Managed chain",
          expected_text: "SR, WSP and reporter all exit 0 with their task ARNs recorded; ADMIT is at least 20.",
          codes: ["M10B-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.B-C03",
          title: "Surfaces",
          expected_text: "All surfaces are present, and the gates of P4 to P11 are evaluated again, not read from an earlier run.",
          codes: ["M10B-B2", "M10B-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.B-C04",
          title: "Semantics",
          expected_text: "Ambiguity 0; cases and labels are committed.",
          codes: ["M10B-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M10B-B4",
        U2: "M10B-B3",
        U5: "M10B-B5"
      },
      blockers: [
        {
          code: "M10B-B1",
          meaning: "A semantic gate does not pass.",
          closure_criteria: "A rerun of M10.B passes M10.B-C02, M10.B-C04."
        },
        {
          code: "M10B-B2",
          meaning: "A surface is missing.",
          closure_criteria: "A rerun of M10.B passes M10.B-C03."
        },
        {
          code: "M10B-B3",
          meaning: "The run scope differs.",
          closure_criteria: "A rerun of M10.B passes M10.B-C03."
        },
        {
          code: "M10B-B4",
          meaning: "A dependency does not pass.",
          closure_criteria: "A rerun of M10.B passes M10.B-C01."
        },
        {
          code: "M10B-B5",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M10.B passes U-PUBLISH."
        }
      ]
    },
    {
      lane: "M10.C",
      topic: "semantic_200",
      snapshot_name: "m10_c_semantic_200_snapshot.json",
      title: "Semantic 200",
      phase_id: "certification",
      depends_on: ["M10.B"],
      parallel_safe: false,
      budget_seconds: 3600,
      required_handles: [],
      source_lanes: ["M10.A", "M10.B"],
      rerun_rule: "On a fresh platform_run_id.",
      state: "planned",
      checks: [
        {
          id: "M10.C-C01",
          title: "Entry",
          expected_text: "M10.B passes; the target of run_200 is concrete; it depends on M10.B alone.",
          codes: ["M10C-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.C-C02",
          title: "Managed chain",
          expected_text: "SR, WSP and reporter all exit 0 with their task ARNs recorded; ADMIT is at least 200.",
          codes: ["M10C-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.C-C03",
          title: "Surfaces",
          expected_text: "All surfaces are present, and the gates of P4 to P11 are evaluated again, not read from an earlier run.",
          codes: ["M10C-B2", "M10C-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.C-C04",
          title: "Semantics",
          expected_text: "Ambiguity 0; cases and labels are committed.",
          codes: ["M10C-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M10C-B4",
        U2: "M10C-B3",
        U5: "M10C-B5",
        U7: "M10C-B6"
      },
      blockers: [
        {
          code: "M10C-B1",
          meaning: "A semantic gate does not pass.",
          closure_criteria: "A rerun of M10.C passes M10.C-C02, M10.C-C04."
        },
        {
          code: "M10C-B2",
          meaning: "A surface is missing.",
          closure_criteria: "A rerun of M10.C passes M10.C-C03."
        },
        {
          code: "M10C-B3",
          meaning: "The run scope differs.",
          closure_criteria: "A rerun of M10.C passes M10.C-C03."
        },
        {
          code: "M10C-B4",
          meaning: "A dependency does not pass.",
          closure_criteria: "A rerun of M10.C passes M10.C-C01."
        },
        {
          code: "M10C-B5",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M10.C passes U-PUBLISH."
        },
        {
          code: "M10C-B6",
          meaning: "The lane took more than 3600 s.",
          closure_criteria: "A rerun of M10.C passes U-BUDGET."
        }
      ]
    },
    {
      lane: "M10.D",
      topic: "incident_drill",
      snapshot_name: "m10_d_incident_drill_snapshot.json",
      title: "Incident drill",
      phase_id: "certification",
      depends_on: ["M10.C"],
      parallel_safe: false,
      budget_seconds: 3600,
      required_handles: ["TD_DUPLICATE_INJECTOR"],
      source_lanes: ["M10.A", "M10.C"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M10.D-C01",
          title: "Candidates",
          expected_text: "Run-scoped ADMIT receipts sorted by object key, the first 100 tuples with unchanged payload hash; the manifest is published before the injection.",
          codes: ["M10D-B5"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.D-C02",
          title: "Injection",
          expected_text: "A managed injector sends exactly those envelopes through the authentication boundary with a result per item; a READY replay is no injection.",
          codes: ["M10D-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.D-C03",
          title: "Deltas",
          expected_text: "DUPLICATE at least 100 (exactly 100 with the exact injector); ADMIT, intents, outcomes, cases and triggers 0; end offsets unchanged; audit 0 or monotonic; no object has a new version.",
          codes: ["M10D-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.D-C04",
          title: "Evidence and budget",
          expected_text: "Evidence complete, dependency, scope and publish hold, within 3600 s.",
          codes: ["M10D-B3", "M10D-B4", "M10D-B6", "M10D-B7", "M10D-B8"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.D-C05",
          title: "Further drills",
          expected_text: "Payload mismatch becomes ANOMALY; publish timeout blocks P7 until reconciled; wrong run id refused; missing context is a recorded degrade; reporter contention denied.",
          codes: ["M10D-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M10D-B4",
        U2: "M10D-B6",
        U5: "M10D-B7",
        U7: "M10D-B8"
      },
      blockers: [
        {
          code: "M10D-B1",
          meaning: "The drill was not executed.",
          closure_criteria: "A rerun of M10.D passes M10.D-C02."
        },
        {
          code: "M10D-B2",
          meaning: "An expected outcome is absent, or something failed open.",
          closure_criteria: "A rerun of M10.D passes M10.D-C03, M10.D-C05."
        },
        {
          code: "M10D-B3",
          meaning: "Evidence is missing.",
          closure_criteria: "A rerun of M10.D passes M10.D-C04."
        },
        {
          code: "M10D-B4",
          meaning: "A dependency does not pass.",
          closure_criteria: "A rerun of M10.D passes M10.D-C04."
        },
        {
          code: "M10D-B5",
          meaning: "There are too few candidates.",
          closure_criteria: "A rerun of M10.D passes M10.D-C01."
        },
        {
          code: "M10D-B6",
          meaning: "The run scope differs.",
          closure_criteria: "A rerun of M10.D passes M10.D-C04."
        },
        {
          code: "M10D-B7",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M10.D passes M10.D-C04."
        },
        {
          code: "M10D-B8",
          meaning: "The lane took more than 3600 s.",
          closure_criteria: "A rerun of M10.D passes M10.D-C04."
        }
      ]
    },
    {
      lane: "M10.E",
      topic: "window_scale",
      snapshot_name: "m10_e_window_scale_snapshot.json",
      title: "Representative window",
      phase_id: "certification",
      depends_on: ["M10.D"],
      parallel_safe: false,
      budget_seconds: 7200,
      required_handles: [],
      source_lanes: ["M10.A", "M10.D"],
      rerun_rule: "On a fresh platform_run_id.",
      state: "planned",
      checks: [
        {
          id: "M10.E-C01",
          title: "Window manifest",
          expected_text: "From stream view manifests only: the earliest contiguous window that satisfies duration, all outputs and volume.",
          codes: ["M10E-B1", "M10E-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.E-C02",
          title: "Chain",
          expected_text: "A fresh run id; executed with explicit window_start_utc and window_end_utc.",
          codes: ["M10E-B5"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.E-C03",
          title: "Volume and span",
          expected_text: "ADMIT at least 50000; span at least 30 minutes; contiguous.",
          codes: ["M10E-B1", "M10E-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.E-C04",
          title: "Lag",
          expected_text: "At most 10 at closure; monotonic checkpoint; no stall.",
          codes: ["M10E-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.E-C05",
          title: "Closure",
          expected_text: "Reaches P11: marker COMPLETED, conformance PASS; end to end at most 7200 s.",
          codes: ["M10E-B4", "M10E-B5", "M10E-B6", "M10E-B7", "M10E-B8"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M10E-B4",
        U2: "M10E-B6",
        U5: "M10E-B7",
        U7: "M10E-B8"
      },
      blockers: [
        {
          code: "M10E-B1",
          meaning: "Volume or span is too small.",
          closure_criteria: "A rerun of M10.E passes M10.E-C01, M10.E-C03."
        },
        {
          code: "M10E-B2",
          meaning: "The window is not contiguous.",
          closure_criteria: "A rerun of M10.E passes M10.E-C01, M10.E-C03."
        },
        {
          code: "M10E-B3",
          meaning: "Lag is too high or a checkpoint stalls.",
          closure_criteria: "A rerun of M10.E passes M10.E-C04."
        },
        {
          code: "M10E-B4",
          meaning: "A dependency does not pass.",
          closure_criteria: "A rerun of M10.E passes M10.E-C05."
        },
        {
          code: "M10E-B5",
          meaning: "A task failed or closure was not reached.",
          closure_criteria: "A rerun of M10.E passes M10.E-C02, M10.E-C05."
        },
        {
          code: "M10E-B6",
          meaning: "The run scope differs or a publish is ambiguous.",
          closure_criteria: "A rerun of M10.E passes M10.E-C05."
        },
        {
          code: "M10E-B7",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M10.E passes M10.E-C05."
        },
        {
          code: "M10E-B8",
          meaning: "The lane took more than 7200 s.",
          closure_criteria: "A rerun of M10.E passes M10.E-C05."
        }
      ]
    },
    {
      lane: "M10.F",
      topic: "burst",
      snapshot_name: "m10_f_burst_snapshot.json",
      title: "Burst",
      phase_id: "certification",
      depends_on: ["M10.E"],
      parallel_safe: false,
      budget_seconds: 5400,
      required_handles: [],
      source_lanes: ["M10.A", "M10.E"],
      rerun_rule: "On a fresh platform_run_id.",
      state: "planned",
      checks: [
        {
          id: "M10.F-C01",
          title: "Baseline",
          expected_text: "Admits and emits per minute of E, with numerator and window.",
          codes: ["M10F-B5"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.F-C02",
          title: "Posture",
          expected_text: "A fresh run id; the durable checkpoint is proven by the report of WSP; the replica count of IG is pinned.",
          codes: ["M10F-B6", "M10F-B9"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.F-C03",
          title: "Load",
          expected_text: "Multiplier at least 3.0; window at least 15 minutes; admit ratio at least 0.995.",
          codes: ["M10F-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.F-C04",
          title: "No drift",
          expected_text: "Ambiguity 0, no duplicate side effect, no fail-open.",
          codes: ["M10F-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.F-C05",
          title: "Lag",
          expected_text: "At most 10 at closure; monotonic; within 5400 s.",
          codes: ["M10F-B3", "M10F-B4", "M10F-B7", "M10F-B8"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M10F-B4",
        U2: "M10F-B6",
        U5: "M10F-B3",
        U7: "M10F-B8"
      },
      blockers: [
        {
          code: "M10F-B1",
          meaning: "The load is below its threshold.",
          closure_criteria: "A rerun of M10.F passes M10.F-C03."
        },
        {
          code: "M10F-B2",
          meaning: "Semantics drifted under load.",
          closure_criteria: "A rerun of M10.F passes M10.F-C04."
        },
        {
          code: "M10F-B3",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M10.F passes M10.F-C05."
        },
        {
          code: "M10F-B4",
          meaning: "A dependency does not pass.",
          closure_criteria: "A rerun of M10.F passes M10.F-C05."
        },
        {
          code: "M10F-B5",
          meaning: "The baseline is missing.",
          closure_criteria: "A rerun of M10.F passes M10.F-C01."
        },
        {
          code: "M10F-B6",
          meaning: "The run scope differs.",
          closure_criteria: "A rerun of M10.F passes M10.F-C02."
        },
        {
          code: "M10F-B7",
          meaning: "Lag is too high or a checkpoint goes back.",
          closure_criteria: "A rerun of M10.F passes M10.F-C05."
        },
        {
          code: "M10F-B8",
          meaning: "The lane took more than 5400 s.",
          closure_criteria: "A rerun of M10.F passes M10.F-C05."
        },
        {
          code: "M10F-B9",
          meaning: "A task failed.",
          closure_criteria: "A rerun of M10.F passes M10.F-C02."
        }
      ]
    },
    {
      lane: "M10.G",
      topic: "soak",
      snapshot_name: "m10_g_soak_snapshot.json",
      title: "Soak",
      phase_id: "certification",
      depends_on: ["M10.F"],
      parallel_safe: false,
      budget_seconds: 10800,
      required_handles: ["TD_LAG_SAMPLER"],
      source_lanes: ["M10.A", "M10.E", "M10.F", "M9.G"],
      rerun_rule: "On a fresh platform_run_id.",
      state: "planned",
      checks: [
        {
          id: "M10.G-C01",
          title: "Entry",
          expected_text: "E and F pass; the cost snapshot is not critical and younger than 24 hours; a fresh run id.",
          codes: ["M10G-B4", "M10G-B8"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.G-C02",
          title: "Duration",
          expected_text: "A sharded run of four outputs at representative posture, at least 90 minutes from first admit to terminal sample.",
          codes: ["M10G-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.G-C03",
          title: "Samples",
          expected_text: "Every 5 minutes, none missing by more than 90 s.",
          codes: ["M10G-B6"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.G-C04",
          title: "Stability window",
          expected_text: "Maximum lag at most 10 in the last 30 minutes.",
          codes: ["M10G-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.G-C05",
          title: "Checkpoints",
          expected_text: "Monotonic; stall at most 10 minutes.",
          codes: ["M10G-B3"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.G-C06",
          title: "No drift",
          expected_text: "Ambiguity 0, no fail-open, no side-effect drift; within 10800 s.",
          codes: ["M10G-B5", "M10G-B7", "M10G-B8"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M10G-B4",
        U5: "M10G-B7",
        U7: "M10G-B8"
      },
      blockers: [
        {
          code: "M10G-B1",
          meaning: "The soak is too short.",
          closure_criteria: "A rerun of M10.G passes M10.G-C02."
        },
        {
          code: "M10G-B2",
          meaning: "Lag is too high in the stability window.",
          closure_criteria: "A rerun of M10.G passes M10.G-C04."
        },
        {
          code: "M10G-B3",
          meaning: "A checkpoint stalls or goes back.",
          closure_criteria: "A rerun of M10.G passes M10.G-C05."
        },
        {
          code: "M10G-B4",
          meaning: "A dependency does not pass.",
          closure_criteria: "A rerun of M10.G passes M10.G-C01."
        },
        {
          code: "M10G-B5",
          meaning: "Semantics drifted.",
          closure_criteria: "A rerun of M10.G passes M10.G-C06."
        },
        {
          code: "M10G-B6",
          meaning: "A sample is missing.",
          closure_criteria: "A rerun of M10.G passes M10.G-C03."
        },
        {
          code: "M10G-B7",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M10.G passes M10.G-C06."
        },
        {
          code: "M10G-B8",
          meaning: "Cost is critical or stale, or the lane took more than 10800 s.",
          closure_criteria: "A rerun of M10.G passes M10.G-C01, M10.G-C06."
        }
      ]
    },
    {
      lane: "M10.H",
      topic: "recovery",
      snapshot_name: "m10_h_recovery_snapshot.json",
      title: "Recovery",
      phase_id: "certification",
      depends_on: ["M10.G"],
      parallel_safe: false,
      budget_seconds: 7200,
      required_handles: ["SVC_IG", "SVC_RTDL_CORE_IEG", "SVC_DECISION_LANE_DF"],
      source_lanes: ["M10.A", "M10.G"],
      rerun_rule: "On a fresh platform_run_id.",
      state: "planned",
      checks: [
        {
          id: "M10.H-C00",
          title: "Reporter native",
          expected_text: "The one-shot reporter exits 0 on the current definition and emits conformance, report and anchors.",
          codes: ["M10H-B0"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.H-C01",
          title: "Restarts",
          expected_text: "A fresh run id under representative load; baseline captured; each target is restarted alone by stopping its task.",
          codes: ["M10H-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.H-C02",
          title: "Recovery time",
          expected_text: "At most 300 s for each target.",
          codes: ["M10H-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.H-C03",
          title: "After recovery",
          expected_text: "30 minutes with lag at most 10 and monotonic checkpoints.",
          codes: ["M10H-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.H-C04",
          title: "Idempotency",
          expected_text: "Every emitted event is accounted for; events sent again are DUPLICATE with the same hash; actions, cases and audit idempotent; ambiguity 0; fail-open 0.",
          codes: ["M10H-B3", "M10H-B4", "M10H-B5"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M10H-B4",
        U7: "M10H-B5"
      },
      blockers: [
        {
          code: "M10H-B0",
          meaning: "The reporter does not close natively.",
          closure_criteria: "A rerun of M10.H passes M10.H-C00."
        },
        {
          code: "M10H-B1",
          meaning: "A restart was not executed as pinned.",
          closure_criteria: "A rerun of M10.H passes M10.H-C01."
        },
        {
          code: "M10H-B2",
          meaning: "Recovery took too long or lag did not settle.",
          closure_criteria: "A rerun of M10.H passes M10.H-C02, M10.H-C03."
        },
        {
          code: "M10H-B3",
          meaning: "An event was lost or doubled.",
          closure_criteria: "A rerun of M10.H passes M10.H-C04."
        },
        {
          code: "M10H-B4",
          meaning: "Evidence is missing.",
          closure_criteria: "A rerun of M10.H passes M10.H-C04."
        },
        {
          code: "M10H-B5",
          meaning: "The lane took more than 7200 s.",
          closure_criteria: "A rerun of M10.H passes M10.H-C04."
        }
      ]
    },
    {
      lane: "M10.I",
      topic: "reproducibility",
      snapshot_name: "m10_i_reproducibility_snapshot.json",
      title: "Reproducibility",
      phase_id: "certification",
      depends_on: ["M10.H"],
      parallel_safe: false,
      budget_seconds: 5400,
      required_handles: [],
      source_lanes: ["M10.A", "M10.H"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M10.I-C01",
          title: "Baseline",
          expected_text: "The closed run of H or a pinned clean run; all surfaces readable.",
          codes: ["M10I-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.I-C02",
          title: "Second run",
          expected_text: "A fresh run id; the same oracle roots, load shape, authentication, image digest and registry digest; the same scenario_run_id.",
          codes: ["M10I-B1", "M10I-B3", "M10I-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.I-C03",
          title: "Vectors",
          expected_text: "Duplicate and quarantine shares within 0.05, equal anchor keysets, publish ambiguous 0, fail-open 0, lag at most 10.",
          codes: ["M10I-B5", "M10I-B6", "M10I-B7", "M10I-B8", "M10I-B9"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.I-C04",
          title: "Keyset source",
          expected_text: "obs/replay_anchors.json, not empty; no other surface.",
          codes: ["M10I-B5"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.I-C05",
          title: "Content",
          expected_text: "For the event ids of both runs: payload hashes, decisions and case outcomes identical.",
          codes: ["M10I-B7"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U5: "M10I-B8",
        U7: "M10I-B9"
      },
      blockers: [
        {
          code: "M10I-B1",
          meaning: "The second run failed.",
          closure_criteria: "A rerun of M10.I passes M10.I-C02."
        },
        {
          code: "M10I-B2",
          meaning: "The baseline is unreadable.",
          closure_criteria: "A rerun of M10.I passes M10.I-C01."
        },
        {
          code: "M10I-B3",
          meaning: "A surface is missing.",
          closure_criteria: "A rerun of M10.I passes M10.I-C02."
        },
        {
          code: "M10I-B4",
          meaning: "The profiles differ.",
          closure_criteria: "A rerun of M10.I passes M10.I-C02."
        },
        {
          code: "M10I-B5",
          meaning: "The anchor keysets differ or are empty.",
          closure_criteria: "A rerun of M10.I passes M10.I-C03, M10.I-C04."
        },
        {
          code: "M10I-B6",
          meaning: "A share is outside its tolerance.",
          closure_criteria: "A rerun of M10.I passes M10.I-C03."
        },
        {
          code: "M10I-B7",
          meaning: "An invariant, lag or content differs.",
          closure_criteria: "A rerun of M10.I passes M10.I-C03, M10.I-C05."
        },
        {
          code: "M10I-B8",
          meaning: "The snapshot could not be published.",
          closure_criteria: "A rerun of M10.I passes M10.I-C03."
        },
        {
          code: "M10I-B9",
          meaning: "The lane took more than 5400 s.",
          closure_criteria: "A rerun of M10.I passes M10.I-C03."
        }
      ]
    },
    {
      lane: "M10.J",
      topic: "certification_verdict",
      snapshot_name: "m10_j_certification_verdict_snapshot.json",
      title: "Verdict",
      phase_id: "certification",
      depends_on: ["M10.A", "M10.B", "M10.C", "M10.D", "M10.E", "M10.F", "M10.G", "M10.H", "M10.I"],
      parallel_safe: false,
      budget_seconds: 1800,
      required_handles: [],
      source_lanes: ["M10.A", "M10.B", "M10.C", "M10.D", "M10.E", "M10.F", "M10.G", "M10.H", "M10.I"],
      rerun_rule: "The same lane with the same checks; a failed snapshot stays as a witness.",
      state: "planned",
      checks: [
        {
          id: "M10.J-C01",
          title: "Sources",
          expected_text: "A to I readable and parsable.",
          codes: ["M10J-B1", "M10J-B2"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.J-C02",
          title: "Recomputed",
          expected_text: "Each overall_pass recomputes to true; blockers empty.",
          codes: ["M10J-B3", "M10J-B4"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.J-C03",
          title: "Families",
          expected_text: "Semantic B and C, drill D, scale E to H, reproducibility I complete; missing_refs empty.",
          codes: ["M10J-B5"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        },
        {
          id: "M10.J-C04",
          title: "Pure verdict",
          expected_text: "ADVANCE_CERTIFIED_DEV_MIN if and only if all of it is true, else HOLD_M10; no override input exists.",
          codes: ["M10J-B6"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {
        U1: "M10J-B1",
        U5: "M10J-B7",
        U7: "M10J-B8"
      },
      blockers: [
        {
          code: "M10J-B1",
          meaning: "A source is unreadable.",
          closure_criteria: "A rerun of M10.J passes M10.J-C01."
        },
        {
          code: "M10J-B2",
          meaning: "A source does not parse.",
          closure_criteria: "A rerun of M10.J passes M10.J-C01."
        },
        {
          code: "M10J-B3",
          meaning: "A source does not pass.",
          closure_criteria: "A rerun of M10.J passes M10.J-C02."
        },
        {
          code: "M10J-B4",
          meaning: "A blocker is open.",
          closure_criteria: "A rerun of M10.J passes M10.J-C02."
        },
        {
          code: "M10J-B5",
          meaning: "An evidence family is incomplete.",
          closure_criteria: "A rerun of M10.J passes M10.J-C03."
        },
        {
          code: "M10J-B6",
          meaning: "The verdict could not be emitted as a pure function of its sources.",
          closure_criteria: "A rerun of M10.J passes M10.J-C04."
        },
        {
          code: "M10J-B7",
          meaning: "The verdict could not be published.",
          closure_criteria: "A rerun of M10.J passes U-PUBLISH."
        },
        {
          code: "M10J-B8",
          meaning: "The lane took more than 1800 s.",
          closure_criteria: "A rerun of M10.J passes U-BUDGET."
        }
      ]
    },
    {
      lane: "M10.K",
      topic: "post_cert_teardown_refresh",
      snapshot_name: "m10_k_post_cert_teardown_refresh_snapshot.json",
      title: "Teardown refresh",
      phase_id: "certification",
      depends_on: ["M10.J"],
      parallel_safe: false,
      budget_seconds: 4500,
      required_handles: [],
      source_lanes: ["M10.J"],
      rerun_rule: "Runs whatever J says.",
      state: "planned",
      checks: [
        {
          id: "M10.K-C01",
          title: "Teardown again",
          expected_text: "M9.C to M9.H run on the current epoch; the refresh snapshot and the certified summary are published.",
          codes: ["M10K-B1"],
          severity: "BLOCKER",
          state: "planned",
          may_be_substrate: []
        }
      ],
      universal_codes: {},
      blockers: [
        {
          code: "M10K-B1",
          meaning: "The teardown after certification does not pass; the verdict stands, the programme is not complete.",
          closure_criteria: "A rerun of M10.K passes M10.K-C01."
        }
      ]
    }
  ],
  verdict: {
    lane: "M10.J",
    predicates: [
      {
        name: "thresholds_pinned",
        lanes: ["M10.A0", "M10.A"]
      },
      {
        name: "semantic_green",
        lanes: ["M10.B", "M10.C"]
      },
      {
        name: "incident_drill_fail_closed",
        lanes: ["M10.D"]
      },
      {
        name: "scale_green",
        lanes: ["M10.E", "M10.F", "M10.G", "M10.H"]
      },
      {
        name: "reproducible",
        lanes: ["M10.I"]
      }
    ]
  },
  dod: [
    {
      item: "20-event shakedown run is green end to end",
      check_ids: ["M10.B-C01", "M10.B-C02", "M10.B-C03", "M10.B-C04"]
    },
    {
      item: "200-event run is green end to end",
      check_ids: ["M10.C-C01", "M10.C-C02", "M10.C-C03", "M10.C-C04"]
    },
    {
      item: "An incident drill is executed with fail-closed evidence",
      check_ids: ["M10.D-C01", "M10.D-C02", "M10.D-C03", "M10.D-C04", "M10.D-C05"]
    },
    {
      item: "Representative window passes on a contiguous event-time slice",
      check_ids: ["M10.E-C01", "M10.E-C02", "M10.E-C03", "M10.E-C04", "M10.E-C05"]
    },
    {
      item: "Burst passes at elevated ingest pressure without semantic drift",
      check_ids: ["M10.F-C01", "M10.F-C02", "M10.F-C03", "M10.F-C04", "M10.F-C05"]
    },
    {
      item: "Soak passes with stable lag and checkpoints",
      check_ids: ["M10.G-C01", "M10.G-C02", "M10.G-C03", "M10.G-C04", "M10.G-C05", "M10.G-C06"]
    },
    {
      item: "Recovery passes after controlled restart under load with idempotent outcomes",
      check_ids: ["M10.H-C00", "M10.H-C01", "M10.H-C02", "M10.H-C03", "M10.H-C04"]
    },
    {
      item: "A second run is reproducible without semantic drift",
      check_ids: ["M10.I-C01", "M10.I-C02", "M10.I-C03", "M10.I-C04", "M10.I-C05"]
    },
    {
      item: "Thresholds are pinned before execution",
      check_ids: ["M10.A0-C01", "M10.A-C01", "M10.A-C02", "M10.A-C03", "M10.A-C04"]
    },
    {
      item: "Evidence bundle and verdict are complete",
      check_ids: ["M10.J-C01", "M10.J-C02", "M10.J-C03", "M10.J-C04", "M10.K-C01"]
    }
  ],
  rollback: {
    rule: "A failing lane is remediated and run again unchanged; scale lanes run again on a fresh run id; a threshold changes only by a new execution of A and a rerun of every dependent lane.",
    levels: [
      {
        level: "L0",
        when: "One retry of a job after a transient error."
      },
      {
        level: "L1",
        when: "Targeted cleanup of derived objects of the failed unit."
      },
      {
        level: "L2",
        when: "A scale lane: a fresh platform_run_id."
      },
      {
        level: "L4",
        when: "A contaminated epoch: rematerialise with A0."
      }
    ]
  },
  evidence_contract: [
    {
      base: "exec",
      key_pattern: "m10_a0_rematerialisation_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M10.A0",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m10_a_threshold_matrix_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M10.A",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m10_b_semantic_20_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M10.B",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m10_c_semantic_200_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M10.C",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m10_d_incident_drill_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M10.D",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m10_e_window_scale_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M10.E",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m10_f_burst_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M10.F",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m10_g_soak_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M10.G",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m10_h_recovery_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M10.H",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m10_i_reproducibility_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M10.I",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m10_j_certification_verdict_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M10.J",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m10_k_post_cert_teardown_refresh_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M10.K",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "run",
      key_pattern: "m10/m10_*_snapshot.json",
      schema: "lane_snapshot.v1",
      required: true,
      class: "G",
      writer: "M10",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "run",
      key_pattern: "m10/injection_manifest.json",
      schema: "injection_manifest.v1",
      required: true,
      class: "M",
      writer: "M10.D",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "run",
      key_pattern: "m10/drills/*.json",
      schema: "drill_record.v1",
      required: true,
      class: "G",
      writer: "M10.D",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "run",
      key_pattern: "m10/window_manifest.json",
      schema: "window_manifest.v1",
      required: true,
      class: "M",
      writer: "M10.E",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "run",
      key_pattern: "m10/m10_g_observation_series.json",
      schema: "observation_series.v1",
      required: true,
      class: "T",
      writer: "lag-sampler",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "run",
      key_pattern: "m10/m10_h_observation_series.json",
      schema: "observation_series.v1",
      required: true,
      class: "T",
      writer: "lag-sampler",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "run",
      key_pattern: "m10/m10_h_restart_injection.json",
      schema: "restart_injection.v1",
      required: true,
      class: "M",
      writer: "M10.H",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m10_j_source_matrix_snapshot.json",
      schema: "source_matrix_snapshot.v1",
      required: true,
      class: "G",
      writer: "M10.J",
      phase_id: "certification",
      state: "planned"
    },
    {
      base: "exec",
      key_pattern: "m10_certification_bundle_index.json",
      schema: "bundle_index.v1",
      required: true,
      class: "M",
      writer: "M10.J",
      phase_id: "certification",
      state: "planned"
    }
  ],
  capabilities: {
    authority_handles: {
      lanes: ["M10.A"]
    },
    identity_iam: {
      lanes: ["M10.A0"]
    },
    network: {
      lanes: ["M10.A0"]
    },
    data_stores: {
      lanes: ["M10.A0"]
    },
    messaging: {
      lanes: ["M10.A0"]
    },
    secrets: {
      lanes: ["M10.A0"]
    },
    observability_evidence: {
      lanes: ["M10.B", "M10.C", "M10.J"]
    },
    rollback_rerun: {
      lanes: ["M10.H", "M10.I"]
    },
    teardown: {
      lanes: ["M10.K"]
    },
    budget: {
      lanes: ["M10.A", "M10.G", "M10.K"]
    }
  },
  required_decisions: [
    {
      key: "threshold_matrix",
      text: "Every threshold and budget of the threshold matrix",
      handles: []
    },
    {
      key: "drill_type",
      text: "Drill type",
      handles: []
    },
    {
      key: "recovery_targets",
      text: "Recovery targets",
      handles: ["SVC_IG", "SVC_RTDL_CORE_IEG", "SVC_DECISION_LANE_DF"]
    },
    {
      key: "replica_posture",
      text: "Replica posture per lane",
      handles: []
    },
    {
      key: "comparator_tolerances",
      text: "Tolerances of the comparator",
      handles: []
    },
    {
      key: "reproducibility_baseline",
      text: "Baseline run of the reproducibility lane",
      handles: []
    }
  ]
};

// actions/lib/definition/universal-checks.json
var universal_checks_default = {
  schema: "fp.universal_checks.v1",
  checks: [
    {
      id: "U-ENTRY",
      title: "Sources",
      expected_text: "Each declared source snapshot is readable by exact key and version, parses, has overall_pass true and no blocker, and its digest equals the index.",
      codes: ["U1"],
      severity: "BLOCKER"
    },
    {
      id: "U-SCOPE",
      title: "Run scope",
      expected_text: "The run id and the chain of execution ids are identical in all sources and equal to the active run.",
      codes: ["U2"],
      severity: "BLOCKER"
    },
    {
      id: "U-HANDLES",
      title: "Handles",
      expected_text: "Every handle that the lane reads is declared, concrete and of one origin.",
      codes: ["U3"],
      severity: "BLOCKER"
    },
    {
      id: "U-FRESH",
      title: "Epoch",
      expected_text: "Cluster id, database resource id, image digest and task definition revisions of the sources equal the live ones.",
      codes: ["U8"],
      severity: "BLOCKER"
    },
    {
      id: "U-RUNTIME",
      title: "Task definitions",
      expected_text: "Before a task or service starts: no stub command, the image is the pinned digest, required environment and secret names are present.",
      codes: ["U8"],
      severity: "BLOCKER"
    },
    {
      id: "U-SECRET",
      title: "No secret",
      expected_text: "The artifact holds nothing shaped like a credential.",
      codes: ["U6"],
      severity: "BLOCKER"
    },
    {
      id: "U-PUBLISH",
      title: "Publication",
      expected_text: "The artifact is schema-valid, written create-only, read back by version id, and its digest is equal.",
      codes: ["U4", "U5"],
      severity: "BLOCKER"
    },
    {
      id: "U-BUDGET",
      title: "Budget",
      expected_text: "Elapsed time is within the budget of the lane, and start, end and elapsed time are recorded.",
      codes: ["U7"],
      severity: "BLOCKER"
    }
  ],
  codes: [
    {
      code: "U1",
      meaning: "A source snapshot is missing, unreadable or does not pass.",
      closure_criteria: "Run the source lane again until it passes; then a rerun of this lane passes U-ENTRY."
    },
    {
      code: "U2",
      meaning: "The run scope differs or is absent.",
      closure_criteria: "Start from sources of the active run; a rerun of this lane passes U-SCOPE."
    },
    {
      code: "U3",
      meaning: "A handle is undeclared, unresolved or has two origins.",
      closure_criteria: "Give it one concrete value at its origin; a rerun of this lane passes U-HANDLES."
    },
    {
      code: "U4",
      meaning: "The artifact is not schema-valid.",
      closure_criteria: "Mend the lane that wrote it; a rerun passes U-PUBLISH."
    },
    {
      code: "U5",
      meaning: "The artifact could not be written, or reads back as other bytes.",
      closure_criteria: "Restore the evidence store; a rerun of this lane passes U-PUBLISH."
    },
    {
      code: "U6",
      meaning: "The artifact holds something shaped like a credential.",
      closure_criteria: "Remove it at its source and rotate it; a rerun of this lane passes U-SECRET."
    },
    {
      code: "U7",
      meaning: "The lane took longer than its budget.",
      closure_criteria: "A rerun of this lane within its budget, or a waiver where 02, section 6.4, allows one."
    },
    {
      code: "U8",
      meaning: "The basis is stale, or a task definition is a stub or mutable.",
      closure_criteria: "Run the stale sources again on the live epoch; a rerun of this lane passes U-FRESH and U-RUNTIME."
    }
  ]
};

// actions/lib/definition/phase-definition.ts
var DOCUMENTS = [phase_default, phase_default2, phase_default3, phase_default4, phase_default5, phase_default6, phase_default7, phase_default8, phase_default9, phase_default10, phase_default11];
var parsed = /* @__PURE__ */ new Map();
var phaseDefinitions = () => DOCUMENTS.map(({ plan_phase }) => loadPhaseDefinition(plan_phase));
var universalChecks = UniversalChecksV1.parse(universal_checks_default);
function loadPhaseDefinition(planPhase) {
  const known = parsed.get(planPhase);
  if (known !== void 0) return known;
  const document = DOCUMENTS.find(({ plan_phase }) => plan_phase === planPhase);
  if (document === void 0) throw new PlatformError("E_PHASE_UNKNOWN", JSON.stringify(planPhase.slice(0, 32)));
  const definition = PhaseDefinitionV1.parse(document);
  parsed.set(planPhase, definition);
  return definition;
}
function getLaneDefinition(laneId) {
  const definition = loadPhaseDefinition(laneId.split(".")[0] ?? "");
  const found = definition.lanes.find(({ lane }) => lane === laneId);
  if (found === void 0) throw new PlatformError("E_LANE_UNKNOWN", JSON.stringify(laneId.slice(0, 32)));
  return found;
}
var definitionSha256 = (planPhase) => digestOf(loadPhaseDefinition(planPhase));
function restOf(check, substrate) {
  if (check.may_be_substrate.some((name) => name === substrate)) {
    return { outcome: "not_applicable", reason: check.substrate_reason ?? "cannot exist here" };
  }
  return check.state === "built" ? void 0 : { outcome: "planned", reason: "not built" };
}
function requiredHandles(lane, substrate) {
  const required = lane.required_handles;
  if (typeof required === "string")
    return isClosureLane(required) ? closureSet(required, substrate) : unknown(required);
  const keys = required.map((key) => isHandleKey(key) ? key : unknown(key));
  return keys.filter((key) => findHandleAbsence(key, substrate) === void 0);
}
var universalCode = (lane, code) => lane.universal_codes[code] ?? `${lane.lane.replace(".", "")}-${code}`;
function getBlocker(lane, code) {
  const own = lane.blockers.find((blocker) => blocker.code === code);
  if (own !== void 0) return own;
  const shared = universalChecks.codes.find((entry) => code === `${lane.lane.replace(".", "")}-${entry.code}`);
  if (shared !== void 0) return { ...shared, code };
  throw new PlatformError("E_BLOCKER_CODE_UNKNOWN", `${lane.lane} has no ${JSON.stringify(code.slice(0, 32))}`);
}
function unknown(key) {
  throw new PlatformError("E_HANDLE_UNRESOLVED", `${key} is not in the registry`);
}

// actions/lib/checks/fact.ts
var fact = (value) => ({ value });
var isReadable = (read) => "value" in read;
async function observe(read) {
  try {
    return { value: await read() };
  } catch (error) {
    return { unreadable: (error instanceof Error ? error.message : String(error)).slice(0, 256) };
  }
}
var mapFact = (read, change) => isReadable(read) ? { value: change(read.value) } : read;
var valueOr = (read, fallback) => isReadable(read) ? read.value : fallback;

// actions/lib/run/sources.ts
var planPhaseOf = (lane) => lane.slice(0, lane.indexOf("."));
var findSnapshotRef = (ledger, lane) => ledger.phases[planPhaseOf(lane)].lanes[lane]?.snapshot;
async function readSource(target, ledger, lane) {
  const ref = findSnapshotRef(ledger, lane);
  if (ref === void 0) return { lane, snapshot: { unreadable: `${lane} has no recorded snapshot` }, ref: void 0 };
  const snapshot = await observe(() => readSnapshot(target, ref));
  if (!isReadable(snapshot)) return { lane, snapshot, ref: void 0 };
  const { overall_pass, blockers } = snapshot.value;
  return { lane, snapshot, ref: { lane, ...ref, overall_pass, blockers_count: blockers.length } };
}
var readSnapshot = (target, ref) => readDocument(target, ref, LaneSnapshotV1.parse);
async function readDocument(target, ref, parse) {
  const { document, sha256 } = await readEvidence(target, ref.key, parse, ref.version_id);
  if (sha256 === ref.sha256) return document;
  throw new PlatformError("E_EVIDENCE_DIGEST", `${ref.key} has digest ${sha256}, not ${ref.sha256}`);
}

// actions/lib/run/run-scope.ts
async function findRunId(session, ledger) {
  const ref = findSnapshotRef(ledger, "M3.B");
  if (ref === void 0) return void 0;
  const { payload } = await readSnapshot(session.evidence, ref);
  const { final_platform_run_id: id } = payload;
  return typeof id === "string" ? id : void 0;
}

// actions/lib/phase-end/key-pattern.ts
var namesKey = (pattern, key) => pattern.includes("*") ? new RegExp(
  `^${pattern.split("*").map((part) => RegExp.escape(part)).join(".*")}$`
).test(key) : pattern === key;

// actions/lib/phase-end/results.ts
async function readPhaseResults(session, ledger, phase, executionId) {
  const definition = loadPhaseDefinition(phase);
  const built = definition.lanes.filter((lane) => lane.state === "built");
  const sources = await Promise.all(built.map((lane) => readSource(session.evidence, ledger, lane.lane)));
  const snapshots = sources.flatMap(({ snapshot }) => isReadable(snapshot) ? [snapshot.value] : []);
  const evidence = await readContract({ session, ledger, definition, executionId, snapshots });
  return {
    snapshots,
    dod: dodResults(definition, snapshots),
    ...evidence,
    presentEvidence: evidence.committed.length,
    // The ledger is the append-only log of decisions; a phase without one decided nothing (02, T4).
    decisionLogged: Object.keys(ledger.phases[phase].pinned).length > 0 || definition.required_decisions.length === 0
  };
}
function dodResults(definition, snapshots) {
  const recorded = new Map(snapshots.flatMap(({ checks }) => checks).map((one) => [one.id, one.outcome]));
  const planned = new Set(
    definition.lanes.filter((lane) => lane.state === "planned").flatMap((lane) => lane.checks.map((one) => one.id))
  );
  return definition.dod.map(({ item, check_ids }) => {
    const outcomes = check_ids.map((id) => planned.has(id) ? "planned" : recorded.get(id) ?? "fail");
    return { item, check_ids, outcome: worstOf(outcomes), checks: tallyOf(outcomes) };
  });
}
async function readContract(reading) {
  const { session, ledger, definition } = reading;
  const context = { ...reading, runId: await findRunId(session, ledger) };
  const committed = [];
  const missingEvidence = [];
  for (const row of definition.evidence_contract) {
    if (row.state !== "built") continue;
    const place = contractPlace(row, context);
    const stored = place === void 0 ? void 0 : await findStored(session, place);
    if (stored !== void 0) committed.push({ row, stored });
    else if (row.required) missingEvidence.push(place?.key ?? row.key_pattern);
  }
  return { committed, missingEvidence };
}
function contractPlace(row, context) {
  const { session, definition, executionId, runId } = context;
  const { buckets, substrate } = session.config;
  if (row.base === "exec") {
    const written = ofAttempt(row, context);
    if (written !== void 0) return { bucket: buckets.evidence, key: written };
    const prefix = evidencePrefix(executionPlace(substrate, definition.plan_phase, executionId));
    return { bucket: buckets.evidence, key: prefix + row.key_pattern };
  }
  if (runId === void 0) return void 0;
  switch (row.base) {
    case "run":
      return {
        bucket: buckets.evidence,
        key: evidencePrefix({ family: "run", platform_run_id: runId }) + row.key_pattern
      };
    case "archive":
    case "quarantine":
      return {
        bucket: buckets[row.base],
        key: evidencePrefix({ family: row.base, platform_run_id: runId }) + row.key_pattern
      };
    case "oracle":
      return oraclePlace(row, context);
    default:
      return void 0;
  }
}
function ofAttempt(row, { ledger, definition, snapshots }) {
  const lane = definition.lanes.find((one) => one.lane === row.writer);
  if (lane === void 0) return void 0;
  if (lane.snapshot_name === row.key_pattern) return findSnapshotRef(ledger, lane.lane)?.key;
  const snapshot = snapshots.find((one) => one.lane === lane.lane);
  return snapshot?.documents.find((one) => one.name === row.key_pattern)?.key;
}
function oraclePlace(row, { session, ledger }) {
  const pinned = (key) => ledger.phases.M3.pinned[key]?.value ?? "";
  const root = renderHandle("S3_ORACLE_RUN_PREFIX_PATTERN", {
    oracle_source_namespace: pinned("ORACLE_SOURCE_NAMESPACE"),
    oracle_engine_run_id: pinned("ORACLE_ENGINE_RUN_ID")
  });
  return { bucket: session.config.buckets.oracle, key: root + row.key_pattern };
}
async function findStored(session, place) {
  if (!place.key.includes("*")) return session.store.head(place.bucket, place.key);
  const prefix = place.key.slice(0, place.key.indexOf("*"));
  for await (const object of listAll(session.store, place.bucket, prefix)) {
    if (namesKey(place.key, object.key)) return object;
  }
  return void 0;
}

export {
  phaseDefinitions,
  universalChecks,
  loadPhaseDefinition,
  getLaneDefinition,
  definitionSha256,
  restOf,
  requiredHandles,
  universalCode,
  getBlocker,
  fact,
  isReadable,
  observe,
  mapFact,
  valueOr,
  planPhaseOf,
  findSnapshotRef,
  readSource,
  readSnapshot,
  readDocument,
  namesKey,
  findRunId,
  readPhaseResults,
  dodResults
};
