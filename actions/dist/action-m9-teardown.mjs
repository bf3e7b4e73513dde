import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  StackDestroySnapshotV1,
  TeardownProofV1
} from "./chunk-ZUQJI3XO.mjs";
import {
  handleClosure
} from "./chunk-3SW3S7WL.mjs";
import {
  decideVerdict,
  gatherVerdict
} from "./chunk-FL6MBDXK.mjs";
import {
  decideHandoff,
  gatherHandoff
} from "./chunk-JBV6F7H4.mjs";
import "./chunk-SASGA76X.mjs";
import {
  createAt,
  executionKey,
  getRunId,
  runKey
} from "./chunk-TZ4TTMDK.mjs";
import {
  allReadable,
  check,
  findStack,
  getStack,
  plainLane,
  runPhaseAction
} from "./chunk-KSESK3CM.mjs";
import {
  fact,
  findSnapshotRef,
  isReadable,
  loadPhaseDefinition,
  mapFact,
  observe
} from "./chunk-DZ52REQV.mjs";
import "./chunk-62NTBCUI.mjs";
import {
  listAll
} from "./chunk-HF4JBFEA.mjs";
import {
  StackDescriptionV1
} from "./chunk-NIWZ6EJW.mjs";
import "./chunk-Y44YX55M.mjs";
import "./chunk-FV64UT5K.mjs";
import "./chunk-AIA4CCVC.mjs";
import {
  nowUtc
} from "./chunk-VUJ5ABGO.mjs";
import "./chunk-HOJ3UIVB.mjs";
import "./chunk-SC7D6WKT.mjs";
import {
  handle,
  isPlatformError,
  sha256Hex
} from "./chunk-AGYZ7ZP2.mjs";

// actions/m9-teardown/inventory.ts
async function readDestroySet(context, stack) {
  const { session } = context;
  const compute = session.compute();
  const [tasks, secrets] = await Promise.all([compute.describeTasks(), session.parameters.describe("/")]);
  return {
    stack,
    tasks: tasks.map((task) => task.taskArn),
    secrets: secrets.map((parameter) => parameter.path),
    folders: [scratchOf(stack), session.config.stack_url.slice("file:".length).replace(/\/[^/]+$/, "")]
  };
}
var scratchOf = (stack) => stack.database.data_folder.replace(/\/[^/]+$/, "");
async function readPreserved({ session }) {
  const { oracle, archive, quarantine } = session.config.buckets;
  return Promise.all(
    [oracle, archive, quarantine].map(async (bucket) => {
      let objects = 0;
      let lines = "";
      for await (const object of listAll(session.store, bucket, "")) {
        objects += 1;
        lines += `${object.key}	${object.sha256}
`;
      }
      return { bucket, objects, set_sha256: sha256Hex(lines) };
    })
  );
}
var canonicalSecretTargets = () => [
  handle("SSM_CONFLUENT_BOOTSTRAP_PATH"),
  handle("SSM_CONFLUENT_API_KEY_PATH"),
  handle("SSM_CONFLUENT_API_SECRET_PATH"),
  handle("SSM_DB_USER_PATH"),
  handle("SSM_DB_PASSWORD_PATH"),
  handle("SSM_DB_DSN_PATH"),
  handle("SSM_IG_API_KEY_PATH")
];

// actions/m9-teardown/lanes/b-inventory.ts
var teardownInventory = plainLane({
  id: "M9.B",
  gather: async (context) => ({
    destroy: await observe(async () => readDestroySet(context, await getStack(context.session.config))),
    preserved: await observe(() => readPreserved(context)),
    registry: await observe(async () => {
      const { payload } = await context.source("M1.C");
      const { image_digest: digest } = payload;
      return (await context.session.images.manifest(digest ?? "")).length > 0;
    })
  }),
  decide: ({ destroy, preserved, registry }) => [
    check("M9.B-C01", {
      expected: { ephemeral_only: true },
      observed: mapFact(destroy, ({ secrets }) => ({
        ephemeral_only: secrets.every((path) => path.includes("/dev_min/"))
      })),
      fails: "M9B-B1"
    }),
    check("M9.B-C02a", {
      expected: { buckets: 3, registry: true },
      observed: isReadable(registry) ? mapFact(preserved, (buckets) => ({ buckets: buckets.length, registry: registry.value })) : registry,
      fails: "M9B-B2"
    }),
    check("M9.B-C03", { expected: [], observed: overlap(destroy, preserved), fails: "M9B-B3" })
  ],
  payload: ({ destroy, preserved }) => ({
    destroy_set: isReadable(destroy) ? destroy.value : null,
    preserve_set: isReadable(preserved) ? preserved.value : []
  })
});
function overlap(destroy, preserved) {
  if (!isReadable(destroy)) return destroy;
  if (!isReadable(preserved)) return preserved;
  const [scratch = ""] = destroy.value.folders;
  return fact(preserved.value.filter(({ bucket }) => scratch.endsWith(bucket)).map(({ bucket }) => bucket));
}

// actions/m9-teardown/lanes/d-destroy.ts
import { setTimeout as sleep } from "node:timers/promises";

// actions/m9-teardown/frozen.ts
async function frozenInventory(context) {
  const { payload } = await context.source("M9.B");
  const { destroy_set: destroy, preserve_set: preserved } = payload;
  if (destroy === void 0 || destroy === null || preserved === void 0) throw new Error("M9.B froze no inventory");
  return { destroy: { ...destroy, stack: StackDescriptionV1.parse(destroy.stack) }, preserved };
}

// actions/m9-teardown/residue.ts
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
var CONNECT_MS = 2e3;
function processLines() {
  const own = /* @__PURE__ */ new Set([String(process.pid), String(process.ppid)]);
  if (existsSync("/proc/self/cmdline")) {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && !own.has(name)).flatMap((pid) => commandLine(pid));
  }
  const listed = spawnSync("ps", ["-axo", "pid=,command="], { encoding: "utf8" });
  if (listed.status !== 0) throw new Error("the processes cannot be listed");
  return listed.stdout.split("\n").filter((line) => !own.has(line.trim().split(" ")[0] ?? ""));
}
function commandLine(pid) {
  try {
    return [readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")];
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ESRCH") return [];
    throw error;
  }
}
var processesNaming = (lines, folders) => lines.filter((line) => folders.some((folder) => line.includes(folder))).map((line) => line.slice(0, 200));
async function isListening(port) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const socket = connect({ host: "127.0.0.1", port, timeout: CONNECT_MS });
  socket.once("connect", () => resolve(true));
  socket.once("timeout", () => reject(new Error(`port ${port} does not answer`)));
  socket.once("error", (error) => {
    if (error.code === "ECONNREFUSED") resolve(false);
    else reject(error);
  });
  try {
    return await promise;
  } finally {
    socket.destroy();
  }
}

// actions/m9-teardown/lanes/d-destroy.ts
var DOWN_MS = 6e4;
var POLL_MS = 100;
var destroyDemo = plainLane({
  id: "M9.D",
  gather: async (context) => {
    const frozen = await frozenInventory(context);
    const startedAt = nowUtc(context.session.clock);
    const down = await observe(() => bringDown(context, frozen));
    const leftovers = await observe(() => processesNaming(processLines(), frozen.destroy.folders));
    await publish(context, startedAt, down, leftovers);
    return { down, leftovers, before: frozen.preserved, after: await observe(() => readPreserved(context)) };
  },
  decide: ({ down, leftovers, before, after }) => [
    check("M9.D-C01", {
      expected: { down: true, leftovers: [] },
      observed: allReadable({ down, leftovers }),
      // A list that cannot be read is ambiguous, never zero (01, M9.C-C03).
      fails: isReadable(down) && isReadable(leftovers) ? "M9D-B2" : "M9D-B3"
    }),
    check("M9.D-C02", { expected: before, observed: after, fails: "M9D-B6" })
  ]
});
async function bringDown({ session, report }, { destroy }) {
  const { pid } = destroy.stack;
  report(`stopping the embedded stack, process ${pid}`);
  signal(pid);
  const deadline = session.clock.elapsedMs() + DOWN_MS;
  while (await findStack(session.config) !== void 0 || isAlive(pid)) {
    if (session.clock.elapsedMs() > deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}
function signal(pid) {
  if (isAlive(pid)) process.kill(pid, "SIGTERM");
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (error.code === "ESRCH") return false;
    throw error;
  }
}
async function publish(context, startedAt, down, leftovers) {
  const success = isReadable(down) && down.value && isReadable(leftovers) && leftovers.value.length === 0;
  await createAt(context, executionKey(context, "demo_destroy_snapshot.json"), StackDestroySnapshotV1, {
    schema: "fp.stack_destroy_snapshot.v1",
    substrate: context.substrate,
    stack_target: "demo",
    platform_run_id: getRunId(context),
    correlation_id: context.executionId,
    destroy_exit_code: isReadable(down) && down.value ? 0 : 1,
    state_list_exit_code: isReadable(leftovers) ? 0 : 1,
    post_destroy_state_resource_count: isReadable(leftovers) ? leftovers.value.length : 0,
    destroy_outcome: success ? "success" : isReadable(leftovers) ? "failure" : "ambiguous",
    leftovers: isReadable(leftovers) ? leftovers.value : [],
    started_at_utc: startedAt,
    completed_at_utc: nowUtc(context.session.clock)
  });
}

// actions/m9-teardown/lanes/e-residuals.ts
import { existsSync as existsSync2 } from "node:fs";
var residuals = plainLane({
  id: "M9.E",
  gather: async (context) => {
    const { destroy, preserved } = await frozenInventory(context);
    const { stack } = destroy;
    return {
      tasks: await observe(() => remainingTasks(context)),
      database: await observe(async () => ({
        process: isAlive(stack.database.pid),
        port: await isListening(stack.database.port),
        data_folder: existsSync2(stack.database.data_folder)
      })),
      before: preserved,
      after: await observe(() => readPreserved(context)),
      processes: await observe(() => processesNaming(processLines(), destroy.folders)),
      ports: await observe(() => listening([stack.ig_port, stack.database.port])),
      scratch: await observe(() => existsSync2(scratchOf(stack)))
    };
  },
  decide: ({ tasks, database, before, after, processes, ports, scratch }) => [
    check("M9.E-C01", { expected: [], observed: tasks, fails: "M9E-B1" }),
    check("M9.E-C03a", {
      expected: { process: false, port: false, data_folder: false },
      observed: database,
      fails: "M9E-B3"
    }),
    check("M9.E-C05", { expected: before, observed: after, fails: "value" in after ? "M9E-B5" : "M9E-B6" }),
    check("M9.E-C06", {
      expected: { processes: [], ports: [], scratch: false },
      observed: mapFact(allReadable({ processes, ports, scratch }), (found) => found),
      fails: "M9E-B1"
    })
  ]
});
async function remainingTasks({ session }) {
  try {
    return (await session.compute().describeTasks()).map((task) => task.taskArn);
  } catch (error) {
    if (isPlatformError(error, "E_COMPUTE_UNREACHABLE")) return [];
    throw error;
  }
}
async function listening(ports) {
  const found = [];
  for (const port of ports) if (await isListening(port)) found.push(port);
  return found;
}

// actions/m9-teardown/lanes/f-secrets.ts
var secretCleanup = plainLane({
  id: "M9.F",
  gather: async (context) => ({
    remaining: await observe(async () => (await context.session.parameters.describe("/")).map(({ path }) => path)),
    frozen: (await frozenInventory(context)).destroy.secrets
  }),
  decide: ({ remaining, frozen }) => [
    check("M9.F-C01", {
      expected: [],
      observed: mapFact(remaining, (paths) => canonicalSecretTargets().filter((target) => paths.includes(target))),
      fails: "value" in remaining ? "M9F-B1" : "M9F-B5"
    }),
    check("M9.F-C02", {
      expected: { not_frozen: [], remaining: [] },
      observed: mapFact(remaining, (paths) => ({
        not_frozen: canonicalSecretTargets().filter((target) => !frozen.includes(target)),
        remaining: paths
      })),
      fails: "M9F-B4"
    })
  ],
  payload: ({ remaining, frozen }) => ({
    secret_target_matrix: frozen.map((path) => ({
      parameter_name: path,
      expected_scope: "demo_secret_target",
      exists: "value" in remaining ? remaining.value.includes(path) : null
    }))
  })
});

// actions/m9-teardown/lanes/h-proof.ts
var SOURCES = ["M9.B", "M9.D", "M9.E", "M9.F"];
var teardownProof = plainLane({
  id: "M9.H",
  gather: async (context) => ({ proof: await observe(() => prove(context)) }),
  decide: ({ proof }) => [
    check("M9.H-C01", { expected: true, observed: mapFact(proof, ({ key }) => key !== ""), fails: "M9H-B1" })
  ],
  payload: ({ proof }) => ({ teardown_proof: "value" in proof ? proof.value : null })
});
async function prove(context) {
  const open = [];
  for (const lane of SOURCES) if (!(await context.source(lane)).overall_pass) open.push(lane);
  if (open.length > 0) throw new Error(`${open.join(", ")} did not pass`);
  const { destroy, preserved } = await frozenInventory(context);
  const ownBus = destroy.stack.bus.kind === "postgres";
  const now = nowUtc(context.session.clock);
  return createAt(context, runKey(context, "teardown/teardown_proof.json"), TeardownProofV1, {
    schema: "fp.teardown_proof.v1",
    substrate: context.substrate,
    platform_run_id: getRunId(context),
    written_at_utc: now,
    teardown_completed_at_utc: now,
    terraform_destroy_status: {
      confluent: ownBus ? "success" : "not_built",
      demo: "success",
      overall: ownBus ? "success" : "not_built"
    },
    confirmed_absent: {
      ecs_services: true,
      ecs_tasks: true,
      db: true,
      demo_secrets: true,
      ...ownBus ? { confluent_cluster: true } : {}
    },
    cannot_exist: [
      { name: "nat_gateway", reason: "The embedded substrate has no network of its own." },
      { name: "load_balancer", reason: "The embedded substrate has no network of its own." },
      ...ownBus ? [] : [{ name: "confluent_cluster", reason: "The broker was given to this run and belongs to its owner." }]
    ],
    preserved: { buckets: preserved.map(({ bucket }) => bucket), state: true, budget: false },
    cost_ref: null,
    source_snapshots: SOURCES.flatMap((lane) => findSnapshotRef(context.ledger, lane) ?? [])
  });
}

// actions/m9-teardown/lanes/i-verdict.ts
var CODES = { sources: "M9I-B1", predicates: "M9I-B2", union: "M9I-B3" };
var HANDOFF = {
  lane: "M9.I",
  check: "M9.I-C04",
  verdictLane: "M9.H",
  codes: { verdict: "M9I-B2", fields: "M9I-B4" },
  required: async (context) => ({
    teardown_proof: runKey(context, "teardown/teardown_proof.json"),
    demo_destroy_snapshot: executionKey(context, "demo_destroy_snapshot.json"),
    run_completed: runKey(context, "run_completed.json")
  })
};
var teardownVerdict = plainLane({
  id: "M9.I",
  gather: async (context) => ({
    verdict: await gatherVerdict("M9.I", context),
    handoff: await gatherHandoff(HANDOFF, context)
  }),
  decide: ({ verdict, handoff }, { substrate }) => [
    ...decideVerdict("M9.I", CODES, verdict, substrate),
    decideHandoff(HANDOFF, handoff)
  ],
  payload: ({ verdict, handoff }) => ({
    m9_verdict: "ADVANCE_TO_M10",
    planned_lanes: verdict.planned,
    handoff: handoff.ref ?? null
  })
});

// actions/m9-teardown/main.ts
var p12HandleClosure = handleClosure({
  lane: "M9.A",
  check: "M9.A-C01",
  codes: { handoff: "M9A-B1", unresolved: "M9A-B2", placeholder: "M9A-B4" },
  handoffFrom: "M8"
});
var run = (io) => runPhaseAction(
  {
    definition: loadPhaseDefinition("M9"),
    lanes: [
      p12HandleClosure,
      teardownInventory,
      destroyDemo,
      residuals,
      secretCleanup,
      teardownProof,
      teardownVerdict
    ]
  },
  io
);
export {
  run
};
