import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ParameterFileV1
} from "./chunk-FILH2BOC.mjs";
import {
  PlatformError,
  __callDispose,
  __using,
  findPlaceholder,
  isPlatformError
} from "./chunk-7B7Q3FWV.mjs";

// runtime/src/substrate/parameters/open.ts
import { isAbsolute } from "node:path";

// runtime/src/substrate/parameters/file.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { constants as constants2, open as open2, rename, rm as rm2 } from "node:fs/promises";
import { dirname } from "node:path";

// runtime/src/kernel/clock.ts
import { performance as performance2 } from "node:perf_hooks";
var systemClock = {
  wallMicros: () => Math.round((performance2.timeOrigin + performance2.now()) * 1e3),
  elapsedMs: () => performance2.now()
};
var DAY_US = 864e8;
function findMicros(text) {
  const match = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\.(\d{6})Z$/.exec(text);
  if (match === null) return void 0;
  const [year, month, day, hour, minute, second, micros] = match.slice(1).map(Number);
  const dayStart = Date.UTC(year, month - 1, day);
  const date = new Date(dayStart);
  if (year < 100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return void 0;
  return dayStart * 1e3 + ((hour * 60 + minute) * 60 + second) * 1e6 + micros;
}
function textOfMicros(micros) {
  const dayStart = Math.floor(micros / DAY_US) * DAY_US;
  const inDay = micros - dayStart;
  const seconds = Math.floor(inDay / 1e6);
  const date = new Date(dayStart / 1e3).toISOString().slice(0, 10);
  const two = (value) => String(value).padStart(2, "0");
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${date}T${time}.${String(inDay % 1e6).padStart(6, "0")}Z`;
}
var nowUtc = (clock) => textOfMicros(clock.wallMicros());

// runtime/src/substrate/durable-file.ts
import { createHash } from "node:crypto";
import { constants, copyFile, link, open } from "node:fs/promises";
var CHUNK_BYTES = 1024 * 1024;
var isSystemError = (error, ...codes) => error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string" && (codes.length === 0 || codes.includes(error.code));
async function reaching(code, what, work) {
  try {
    return await work();
  } catch (error) {
    if (isPlatformError(error) || !isSystemError(error)) throw error;
    throw new PlatformError(code, `${what}: ${error.code}`, { cause: error });
  }
}
async function writeSynced(path, body, mode) {
  var _stack = [];
  try {
    const file = __using(_stack, await open(path, "wx", mode), true);
    await file.writeFile(body);
    await file.sync();
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function syncFolder(folder) {
  var _stack = [];
  try {
    const handle = __using(_stack, await open(folder, "r"), true);
    await handle.sync();
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function linkFirst(draft, path) {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (isSystemError(error, "EEXIST")) return false;
    throw error;
  }
}
async function linkOrCopy(source, target) {
  try {
    await link(source, target);
  } catch (error) {
    var _stack = [];
    try {
      if (!isSystemError(error, "EXDEV", "EMLINK", "EPERM", "ENOTSUP")) throw error;
      await copyFile(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      const file = __using(_stack, await open(target, "r"), true);
      await file.sync();
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
}
async function copySynced(source, target, mode) {
  var _stack = [];
  try {
    const from = __using(_stack, await openLocal(source), true);
    const to = __using(_stack, await open(target, "wx", mode), true);
    const hash = createHash("sha256");
    let size = 0;
    for await (const chunk of chunksOf(from)) {
      hash.update(chunk);
      await to.writeFile(chunk);
      size += chunk.length;
    }
    await to.sync();
    return { sha256: hash.digest("hex"), size_bytes: size };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function digestOfFile(path) {
  var _stack = [];
  try {
    const file = __using(_stack, await open(path, "r"), true);
    const hash = createHash("sha256");
    for await (const chunk of chunksOf(file)) hash.update(chunk);
    return hash.digest("hex");
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function* chunksOf(file) {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  for (; ; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}
async function openLocal(path) {
  try {
    return await open(path, "r");
  } catch (error) {
    throw new PlatformError("E_LOCAL_FILE_UNUSABLE", `${path} cannot be read`, { cause: error });
  }
}

// runtime/src/substrate/parameters/file-lock.ts
import { randomUUID } from "node:crypto";
import { readFile, rm, unlink, writeFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
var POLL_MS = 10;
async function withFileLock(path, waitMsMax, work) {
  await acquire(path, performance.now() + waitMsMax);
  try {
    return await work();
  } finally {
    await unlink(path);
  }
}
async function acquire(path, deadlineMs) {
  while (!await linkedFirst(path)) {
    const owner = await findOwner(path);
    if (owner === void 0) continue;
    if (!isAlive(owner.pid)) {
      await breakLock(path, owner.token, deadlineMs);
      continue;
    }
    if (performance.now() > deadlineMs) {
      throw new PlatformError("E_PARAMETERS_UNREADABLE", `process ${owner.pid} holds ${path}`);
    }
    await delay(POLL_MS);
  }
}
async function breakLock(path, deadToken, deadlineMs) {
  const breakPath = `${path}.${deadToken}`;
  await acquire(breakPath, deadlineMs);
  try {
    if ((await findOwner(path))?.token === deadToken) await unlink(path);
  } finally {
    await unlink(breakPath);
  }
}
async function linkedFirst(path) {
  const token = randomUUID().slice(0, 8);
  const draft = `${path}.draft-${token}`;
  try {
    await writeFile(draft, `${process.pid} ${token}`, { flag: "wx", mode: 384 });
    return await linkFirst(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
async function findOwner(path) {
  try {
    const [pid, token] = (await readFile(path, "utf8")).split(" ");
    if (pid === void 0 || token === void 0 || !/^[1-9][0-9]*$/.test(pid)) {
      throw new PlatformError("E_PARAMETERS_UNREADABLE", `${path} is not a lock file`);
    }
    return { pid: Number(pid), token };
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return void 0;
    throw error;
  }
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isSystemError(error, "ESRCH");
  }
}

// runtime/src/substrate/parameters/grammar.ts
var PATH = /^(\/[a-z0-9][a-z0-9_.-]*)+$/;
var PATH_LENGTH_MAX = 1011;
var VALUE_BYTES_MAX = 4096;
function requirePath(path) {
  if (path.length <= PATH_LENGTH_MAX && PATH.test(path)) return;
  throw new PlatformError("E_PARAMETER_PATH_INVALID", JSON.stringify(path.slice(0, 200)));
}
function requireValue(path, value) {
  const fault = faultOfValue(value);
  if (fault !== void 0) throw new PlatformError("E_PARAMETER_VALUE_INVALID", `the value for ${path} ${fault}`);
}
var isPathBelow = (path, prefix) => path.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`);
function faultOfValue(value) {
  const fault = findPlaceholder(value, { secret: true });
  if (fault !== void 0) return fault;
  return Buffer.byteLength(value) > VALUE_BYTES_MAX ? `is over ${VALUE_BYTES_MAX} bytes` : void 0;
}

// runtime/src/substrate/parameters/port.ts
var REDACTED = "***";
var Secret = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  reveal() {
    return this.#value;
  }
  toString() {
    return REDACTED;
  }
  toJSON() {
    return REDACTED;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return REDACTED;
  }
};

// runtime/src/substrate/parameters/file.ts
var LOCK_WAIT_MS_MAX = 1e4;
var EMPTY = { schema: "parameter_file.v1", parameters: [] };
function fileParameters(file, clock = systemClock) {
  const change = (decide) => inStore(
    file,
    () => withFileLock(`${file}.lock`, LOCK_WAIT_MS_MAX, async () => {
      const { entries, result } = decide(await readEntries(file));
      const parameters = entries.toSorted((left, right) => compareText(left.path, right.path));
      await replaceFile(file, { ...EMPTY, parameters });
      return result;
    })
  );
  return {
    get: async (path) => {
      requirePath(path);
      const entry = getEntry(await inStore(file, () => readEntries(file)), path);
      return { ...descriptionOf(entry), value: new Secret(entry.value) };
    },
    put: async (path, value) => {
      requirePath(path);
      requireValue(path, value);
      return change((entries) => {
        const version = (entries.find((entry2) => entry2.path === path)?.version ?? 0) + 1;
        const entry = { path, version, last_modified_utc: nowUtc(clock), value };
        return { entries: [...without(entries, path), entry], result: version };
      });
    },
    describe: async (prefix) => {
      if (prefix !== "/") requirePath(prefix.replace(/\/$/, ""));
      const entries = await inStore(file, () => readEntries(file));
      return entries.filter((entry) => isPathBelow(entry.path, prefix)).map(descriptionOf);
    },
    delete: async (path) => {
      requirePath(path);
      return change((entries) => {
        getEntry(entries, path);
        return { entries: without(entries, path), result: void 0 };
      });
    }
  };
}
async function readEntries(file) {
  var _stack = [];
  try {
    const handle = __using(_stack, await open2(file, constants2.O_RDONLY | constants2.O_NOFOLLOW), true);
    await requirePrivate(file, handle);
    return ParameterFileV1.parse(parseJson(file, await handle.readFile("utf8"))).parameters;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function requirePrivate(file, handle) {
  const { mode, uid } = await handle.stat();
  const permissions = mode & 511;
  if (permissions === 384 && uid === process.getuid?.()) return;
  const found = `mode 0${permissions.toString(8).padStart(3, "0")} and owner ${uid}`;
  throw new PlatformError("E_PARAMETERS_UNREADABLE", `${file} has ${found}; wanted mode 0600 of this user`);
}
function parseJson(file, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PlatformError(
      "E_PARAMETERS_UNREADABLE",
      `${file} is not JSON (${error instanceof Error ? error.name : ""})`
    );
  }
}
async function replaceFile(file, document) {
  const draft = `${file}.draft-${randomUUID2()}`;
  try {
    await writeSynced(draft, `${JSON.stringify(document, null, 2)}
`, 384);
    await rename(draft, file);
    await syncFolder(dirname(file));
  } finally {
    await rm2(draft, { force: true });
  }
}
var inStore = (file, work) => reaching("E_PARAMETERS_UNREADABLE", file, async () => {
  try {
    return await work();
  } catch (error) {
    if (!isPlatformError(error, "E_SCHEMA_INVALID")) throw error;
    throw new PlatformError("E_PARAMETERS_UNREADABLE", `${file} is damaged`, { cause: error });
  }
});
function getEntry(entries, path) {
  const entry = entries.find((candidate) => candidate.path === path);
  if (entry === void 0) throw new PlatformError("E_PARAMETER_ABSENT", path);
  return entry;
}
var without = (entries, path) => entries.filter((entry) => entry.path !== path);
var descriptionOf = ({ path, version, last_modified_utc }) => ({
  path,
  version,
  lastModifiedUtc: last_modified_utc
});
var compareText = (left, right) => left < right ? -1 : 1;

// runtime/src/substrate/parameters/open.ts
var openParameters = (url) => fileParameters(fileOf(url));
function fileOf(url) {
  const file = url.startsWith("file:") ? url.slice("file:".length) : "";
  if (isAbsolute(file)) return file;
  throw new PlatformError("E_SUBSTRATE_URL_INVALID", `parameters are file:<absolute path>, not ${url.slice(0, 200)}`);
}

export {
  systemClock,
  findMicros,
  textOfMicros,
  nowUtc,
  isSystemError,
  reaching,
  writeSynced,
  syncFolder,
  linkFirst,
  linkOrCopy,
  copySynced,
  digestOfFile,
  openParameters
};
