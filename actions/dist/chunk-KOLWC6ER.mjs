import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ComputeReplyV1,
  ImageManifestV1,
  SubstrateConfigV1,
  ciIdentity
} from "./chunk-LWL2HLOR.mjs";
import {
  copySynced,
  digestOfFile,
  isSystemError,
  linkFirst,
  linkOrCopy,
  nowUtc,
  openParameters,
  reaching,
  syncFolder,
  systemClock,
  writeSynced
} from "./chunk-QCXXAMRE.mjs";
import {
  PlatformError,
  canonicalJson,
  codeTable,
  handle,
  isPlatformError,
  sha256Hex
} from "./chunk-7B7Q3FWV.mjs";

// runtime/src/evidence/write.ts
async function createEvidence(target, key, schema, document, options = {}) {
  return put(target, key, schema.write(document, options), { kind: "create" });
}
async function replaceEvidence(target, key, schema, document, readVersionId, options = {}) {
  const condition = readVersionId === void 0 ? { kind: "create" } : { kind: "replace", versionId: readVersionId };
  return put(target, key, schema.write(document, options), condition);
}
async function put(target, key, text, condition) {
  const digest = sha256Hex(text);
  try {
    const stored = await target.store.put(target.bucket, key, text, condition);
    return await readBack(target, key, stored.versionId, digest);
  } catch (error) {
    if (!isPlatformError(error, "E_OBJECT_EXISTS", "E_OBJECT_MOVED")) throw error;
    const present = await target.store.get(target.bucket, key);
    if (present.sha256 === digest && sha256Hex(present.body) === digest) return versionOf(present);
    if (error.code === "E_OBJECT_MOVED") throw error;
    const facts = `${key} holds ${present.sha256} as version ${present.versionId}, wanted ${digest}`;
    throw new PlatformError("E_EVIDENCE_CONFLICT", facts, { cause: error });
  }
}
async function readBack(target, key, versionId, digest) {
  const stored = await target.store.get(target.bucket, key, versionId);
  const found = sha256Hex(stored.body);
  if (found !== digest || stored.sha256 !== digest)
    throw new PlatformError("E_EVIDENCE_DIGEST", `${key} version ${versionId} reads ${found}, wrote ${digest}`);
  return versionOf(stored);
}
function versionOf(object) {
  const { bucket, key, versionId, sha256, size_bytes, writtenAtUtc } = object;
  return { bucket, key, versionId, sha256, size_bytes, writtenAtUtc };
}

// actions/lib/run/session.ts
import { readFileSync as readFileSync2 } from "node:fs";

// runtime/src/substrate/compute/client.ts
import { isAbsolute } from "node:path";
import { json } from "node:stream/consumers";
function openCompute(url) {
  const socketPath = url.startsWith("unix:") ? url.slice("unix:".length) : "";
  if (!isAbsolute(socketPath)) {
    throw new PlatformError("E_SUBSTRATE_URL_INVALID", `a compute is unix:<absolute path>, not ${url.slice(0, 200)}`);
  }
  const done = async (call) => {
    await ask(socketPath, call, "done");
  };
  return {
    runJob: async (spec, { timeoutMs, signal }) => {
      signal?.throwIfAborted();
      const call = { operation: "runJob", spec: wireSpec(spec), timeoutMs };
      return (await ask(socketPath, call, "stoppedTask", signal ?? new AbortController().signal)).stoppedTask;
    },
    setService: (name, spec, desiredCount) => done({ operation: "setService", name, spec: wireSpec(spec), desiredCount }),
    describeServices: async () => (await ask(socketPath, { operation: "describeServices" }, "services")).services.map(serviceOf),
    describeTasks: async () => (await ask(socketPath, { operation: "describeTasks" }, "tasks")).tasks.map(taskOf),
    stopTask: (taskArn, how) => done({ operation: "stopTask", taskArn, how }),
    logs: async (taskArn, linesMax) => (await ask(socketPath, { operation: "logs", taskArn, linesMax }, "lines")).lines,
    close: async () => {
    }
  };
}
async function ask(socketPath, call, kind, unwanted) {
  const reply = ComputeReplyV1.parse(await exchange(socketPath, call, unwanted));
  if (reply.kind === "error") throw errorOf(reply);
  if (isKind(reply, kind)) return reply;
  throw new PlatformError("E_SCHEMA_INVALID", `the supervisor answered ${reply.kind}, wanted ${kind}`);
}
var isKind = (reply, kind) => reply.kind === kind;
async function exchange(socketPath, call, unwanted) {
  const { request } = await import("node:http");
  const outgoing = request({ socketPath, method: "POST", path: "/", agent: false });
  const end = () => void outgoing.end();
  try {
    const answered = responseOf(outgoing);
    outgoing.write(`${JSON.stringify(call)}
`);
    if (unwanted === void 0 || unwanted.aborted) end();
    else unwanted.addEventListener("abort", end, { once: true });
    return await json(await answered);
  } catch (error) {
    throw new PlatformError("E_COMPUTE_UNREACHABLE", `no answer from ${socketPath}`, { cause: error });
  } finally {
    unwanted?.removeEventListener("abort", end);
    outgoing.destroy();
  }
}
var responseOf = (outgoing) => new Promise((resolve, reject) => {
  outgoing.once("response", resolve).on("error", reject);
});
function errorOf({ code, facts }) {
  return isCode(code) ? new PlatformError(code, facts) : new PlatformError("E_COMPUTE_UNREACHABLE", `the supervisor answered ${code}, which is no code of this version`);
}
var isCode = (text) => Object.hasOwn(codeTable, text);
var wireSpec = ({ family, imageDigest, command, environment }) => ({
  family,
  imageDigest,
  command,
  environment
});
var taskOf = (task) => ({ ...task, service: task.service });
var serviceOf = (service) => ({
  ...service,
  tasks: service.tasks.map(taskOf),
  lastStopped: service.lastStopped
});

// runtime/src/substrate/image/open.ts
import { isAbsolute as isAbsolute2 } from "node:path";

// runtime/src/substrate/image/embedded.ts
import { randomUUID } from "node:crypto";
import { chmod, copyFile, mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
var DIGEST = /^sha256:([0-9a-f]{64})$/;
var TAG = /^git-[0-9a-f]{40}$/;
function imageRegistry(root) {
  const blobPath = (sha256) => join(root, "blobs", sha256);
  const manifestPath = (hex) => join(root, "manifests", `${hex}.json`);
  const readManifest = async (digest) => {
    const hex = DIGEST.exec(digest)?.[1];
    const text = hex === void 0 ? void 0 : await findText(root, manifestPath(hex));
    if (text === void 0) throw new PlatformError("E_COMPUTE_IMAGE_UNKNOWN", `no image ${digest.slice(0, 80)}`);
    if (sha256Hex(text) !== hex) throw new PlatformError("E_IMAGE_CORRUPT", `the manifest of ${digest} is damaged`);
    return ImageManifestV1.parse(JSON.parse(text));
  };
  const inRegistry = (work) => reaching("E_IMAGE_REGISTRY_UNREACHABLE", root, work);
  return {
    build: (files) => inRegistry(async () => {
      for (const folder of ["blobs", "manifests", "tags"]) await mkdir(join(root, folder), { recursive: true });
      const entries = [];
      for (const file of files) entries.push(await storeBlob(file, blobPath));
      await syncFolder(join(root, "blobs"));
      const image = await storeManifest(entries, manifestPath);
      await syncFolder(join(root, "manifests"));
      return image;
    }),
    manifest: (digest) => inRegistry(() => readManifest(digest)),
    tag: (tag, digest) => inRegistry(async () => {
      requireTag(tag);
      await readManifest(digest);
      const path = join(root, "tags", tag);
      if (await storeText(path, digest)) return syncFolder(dirname(path));
      const found = await readFile(path, "utf8");
      if (found !== digest) throw new PlatformError("E_IMAGE_TAG_CONFLICT", `${tag} names ${found}, not ${digest}`);
    }),
    resolve: (tag) => inRegistry(async () => {
      requireTag(tag);
      return findText(root, join(root, "tags", tag));
    }),
    unpack: (digest, directory) => inRegistry(async () => {
      const manifest = await readManifest(digest);
      const draft = `${directory}.unpacking-${randomUUID()}`;
      try {
        for (const entry of manifest) await unpackFile(entry, blobPath(entry.sha256), join(draft, entry.path));
        await placeFolder(draft, directory);
      } finally {
        await rm(draft, { recursive: true, force: true });
      }
    })
  };
}
async function storeBlob(file, blobPath) {
  const draft = blobPath(`draft-${randomUUID()}`);
  try {
    const { sha256, size_bytes } = await copySynced(file.source, draft, Number.parseInt(file.mode, 8));
    await linkFirst(draft, blobPath(sha256));
    return { path: file.path, mode: file.mode, size_bytes, sha256 };
  } finally {
    await rm(draft, { force: true });
  }
}
async function storeManifest(entries, manifestPath) {
  const manifest = validManifest(entries.toSorted((left, right) => left.path < right.path ? -1 : 1));
  const text = canonicalJson(manifest);
  const hex = sha256Hex(text);
  await storeText(manifestPath(hex), text);
  return { digest: `sha256:${hex}`, manifest };
}
function validManifest(entries) {
  if (entries.length === 0) throw invalid("an image needs at least one file");
  const manifest = parseEntries(entries);
  const paths = new Set(manifest.map(({ path }) => path));
  if (paths.size < manifest.length) throw invalid("a path is given twice");
  for (const path of paths) {
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
      if (paths.has(folder)) throw invalid(`${folder} is a file and a folder`);
    }
  }
  return manifest;
}
function parseEntries(entries) {
  try {
    return ImageManifestV1.parse(entries);
  } catch (error) {
    throw invalid("a path is no image path", error);
  }
}
var invalid = (facts, cause) => new PlatformError("E_IMAGE_CONTENT_INVALID", facts, { cause });
async function unpackFile(entry, blob, target) {
  const found = await findDigest(blob);
  if (found !== entry.sha256) {
    throw new PlatformError(
      "E_IMAGE_CORRUPT",
      `${entry.path} has sha256 ${found ?? "of nothing"}, wanted ${entry.sha256}`
    );
  }
  await mkdir(dirname(target), { recursive: true });
  const mode = Number.parseInt(entry.mode, 8);
  if (((await stat(blob)).mode & 511) === mode) return linkOrCopy(blob, target);
  await copyFile(blob, target);
  await chmod(target, mode);
}
async function findDigest(blob) {
  try {
    return await digestOfFile(blob);
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return void 0;
    throw error;
  }
}
async function placeFolder(draft, directory) {
  try {
    await rename(draft, directory);
  } catch (error) {
    if (!isSystemError(error, "ENOTEMPTY", "EEXIST", "ENOTDIR")) throw error;
    throw new PlatformError("E_LOCAL_FILE_UNUSABLE", `${directory} exists already`, { cause: error });
  }
}
async function storeText(path, text) {
  const draft = `${path}.draft-${randomUUID()}`;
  try {
    await writeSynced(draft, text, 292);
    return await linkFirst(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
async function findText(root, path) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (!isSystemError(error, "ENOENT")) throw error;
    await stat(root);
    return void 0;
  }
}
var requireTag = (tag) => {
  if (!TAG.test(tag)) throw new PlatformError("E_IMAGE_TAG_INVALID", JSON.stringify(tag.slice(0, 80)));
};

// runtime/src/substrate/image/open.ts
function openImageRegistry(url) {
  const root = url.startsWith("dir:") ? url.slice("dir:".length) : "";
  if (isAbsolute2(root)) return imageRegistry(root);
  throw new PlatformError("E_SUBSTRATE_URL_INVALID", `a registry is dir:<absolute path>, not ${url.slice(0, 200)}`);
}

// runtime/src/substrate/object-store/open.ts
import { isAbsolute as isAbsolute3 } from "node:path";

// runtime/src/substrate/object-store/directory-layout.ts
import { join as join2 } from "node:path";
var OBJECT_SUFFIX = "@";
var VERSION_NAME = /^[0-9]{8}$/;
function placeOf(root, bucket, key) {
  const bucketFolder = join2(root, bucket);
  return {
    bucket,
    key,
    bucketFolder,
    folder: join2(bucketFolder, ...key.split("/").map(nameOfSegment)) + OBJECT_SUFFIX
  };
}
var folderOfPrefix = (root, bucket, prefix) => join2(root, bucket, ...prefix.split("/").slice(0, -1).map(nameOfSegment));
var meaningOf = (folderName, prefix) => folderName.endsWith(OBJECT_SUFFIX) ? { object: true, path: prefix + segmentOfName(folderName.slice(0, -OBJECT_SUFFIX.length)) } : { object: false, path: `${prefix}${segmentOfName(folderName)}/` };
var nameOfSegment = (segment) => segment.replaceAll("@", "%40");
var segmentOfName = (name) => name.replaceAll("%40", "@");
var versionName = (number) => String(number).padStart(8, "0");
var isVersionName = (name) => VERSION_NAME.test(name);
var bytesPath = (place, sha256) => join2(place.folder, sha256);
var deleteMarker = (writtenAtUtc) => ({
  deleteMarker: true,
  sha256: sha256Hex(""),
  size_bytes: 0,
  writtenAtUtc
});
var recordText = (facts) => `${facts.deleteMarker ? "deleted" : "stored"} ${facts.sha256} ${facts.size_bytes} ${facts.writtenAtUtc}
`;
var RECORD = /^(stored|deleted) ([0-9a-f]{64}) (0|[1-9][0-9]{0,15}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)\n$/;
function parseRecord(place, versionId, text) {
  const [, kind, sha256, size, writtenAtUtc] = RECORD.exec(text) ?? [];
  if (sha256 === void 0 || writtenAtUtc === void 0) {
    throw new PlatformError("E_OBJECT_CORRUPT", `the record of ${place.bucket}/${place.key} ${versionId} is damaged`);
  }
  const { bucket, key } = place;
  return { bucket, key, versionId, sha256, size_bytes: Number(size), writtenAtUtc, deleteMarker: kind === "deleted" };
}

// runtime/src/substrate/object-store/directory-read.ts
import { readdirSync, readFileSync } from "node:fs";
import { readdir, readFile as readFile2, stat as stat2 } from "node:fs/promises";
import { join as join3 } from "node:path";
var BYTES_IN_PLACE_MAX = 64 * 1024;
async function entriesOf(bucketFolder, folder) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (!isSystemError(error, "ENOENT")) throw error;
    await requireBucketFolder(bucketFolder);
    return [];
  }
}
async function requireBucketFolder(bucketFolder) {
  const found = await stat2(bucketFolder).catch((error) => {
    if (isSystemError(error, "ENOENT")) return void 0;
    throw error;
  });
  if (found?.isDirectory()) return;
  throw new PlatformError(
    "E_OBJECT_STORE_UNREACHABLE",
    `there is no bucket folder ${bucketFolder}; createBucket makes it`
  );
}
async function versionIds(place) {
  try {
    return readdirSync(place.folder).filter(isVersionName).sort();
  } catch (error) {
    if (!isSystemError(error, "ENOENT")) throw error;
    await requireBucketFolder(place.bucketFolder);
    return [];
  }
}
async function findNewest(place) {
  const versionId = (await versionIds(place)).at(-1);
  return versionId === void 0 ? void 0 : readRecord(place, versionId);
}
var readRecord = (place, versionId) => parseRecord(place, versionId, readFileSync(join3(place.folder, versionId), "utf8"));
async function getStored(place, versionId) {
  const found = versionId === void 0 ? await findNewest(place) : await findVersion(place, versionId);
  if (found === void 0 || found.deleteMarker) {
    const version = versionId === void 0 ? "" : ` version ${versionId.slice(0, 80)}`;
    throw new PlatformError("E_OBJECT_NOT_FOUND", `${place.bucket}/${place.key}${version}`);
  }
  return storedVersion(found);
}
async function findVersion(place, versionId) {
  if (!isVersionName(versionId)) return void 0;
  try {
    return readRecord(place, versionId);
  } catch (error) {
    if (!isSystemError(error, "ENOENT")) throw error;
    await requireBucketFolder(place.bucketFolder);
    return void 0;
  }
}
function storedVersion(version) {
  const { bucket, key, versionId, sha256, size_bytes, writtenAtUtc } = version;
  return { bucket, key, versionId, sha256, size_bytes, writtenAtUtc };
}
async function readBytes(place, version) {
  const path = bytesPath(place, version.sha256);
  const body = await presentOrCorrupt(
    version,
    async () => version.size_bytes > BYTES_IN_PLACE_MAX ? readFile2(path) : readFileSync(path)
  );
  requireSame(version, sha256Hex(body));
  return body;
}
async function verifyBytes(place, version) {
  requireSame(version, await presentOrCorrupt(version, () => digestOfFile(bytesPath(place, version.sha256))));
}
async function presentOrCorrupt(version, work) {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error, "ENOENT")) throw error;
    throw new PlatformError("E_OBJECT_CORRUPT", `${nameOf(version)} has lost its bytes`, { cause: error });
  }
}
function requireSame(version, found) {
  if (found === version.sha256) return;
  throw new PlatformError("E_OBJECT_CORRUPT", `${nameOf(version)} has sha256 ${found}, wanted ${version.sha256}`);
}
var nameOf = (version) => `${version.bucket}/${version.key} version ${version.versionId}`;

// runtime/src/substrate/object-store/directory-list.ts
var READS_MAX = 32;
async function listPage(scope, limit) {
  const objects = [];
  const keys = keysBelow(scope, scope.prefix.slice(0, scope.prefix.lastIndexOf("/") + 1));
  for (; ; ) {
    const batch = await take(keys, Math.min(READS_MAX, limit + 1 - objects.length));
    const newest = await Promise.all(batch.map((key) => findNewest(placeOf(scope.root, scope.bucket, key))));
    for (const version of newest) {
      if (version !== void 0 && !version.deleteMarker) objects.push(storedVersion(version));
    }
    if (objects.length > limit) return { objects: objects.slice(0, limit), next: objects[limit - 1]?.key };
    if (batch.length === 0) return { objects, next: void 0 };
  }
}
async function* keysBelow(scope, folderPrefix) {
  const bucketFolder = folderOfPrefix(scope.root, scope.bucket, "");
  const entries = (await entriesOf(bucketFolder, folderOfPrefix(scope.root, scope.bucket, folderPrefix))).filter((entry) => entry.isDirectory()).map(({ name }) => meaningOf(name, folderPrefix)).map((entry) => ({ ...entry, order: Buffer.from(entry.path) })).sort((left, right) => Buffer.compare(left.order, right.order));
  const after = Buffer.from(scope.after);
  for (const { object, path, order } of entries) {
    if (!path.startsWith(scope.prefix)) continue;
    const passed = Buffer.compare(order, after) <= 0;
    if (object && !passed) yield path;
    if (!object && (!passed || scope.after.startsWith(path))) yield* keysBelow(scope, path);
  }
}
async function take(keys, count) {
  const taken = [];
  while (taken.length < count) {
    const next = await keys.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

// runtime/src/substrate/object-store/directory-write.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { mkdir as mkdir2, rename as rename2, rm as rm2 } from "node:fs/promises";
import { dirname as dirname2, join as join4 } from "node:path";
var READ_ONLY = 292;
function requireCondition(place, condition, newest) {
  const live = newest === void 0 || newest.deleteMarker ? void 0 : newest;
  if (condition?.kind === "create" && live !== void 0) {
    throw new PlatformError("E_OBJECT_EXISTS", `${place.bucket}/${place.key} holds version ${live.versionId}`);
  }
  if (condition?.kind === "replace" && live?.versionId !== condition.versionId) {
    const found = live === void 0 ? "nothing" : `version ${live.versionId}`;
    throw new PlatformError(
      "E_OBJECT_MOVED",
      `${place.bucket}/${place.key} holds ${found}, wanted ${condition.versionId}`
    );
  }
}
async function makeFolder(place) {
  await requireBucketFolder(place.bucketFolder);
  const first = await mkdir2(place.folder, { recursive: true });
  if (first === void 0) return;
  for (let folder = dirname2(place.folder); folder.length >= dirname2(first).length; folder = dirname2(folder)) {
    await syncFolder(folder);
  }
}
var stageBody = (place, body) => staged(place, async (path) => {
  await writeSynced(path, body, READ_ONLY);
  return { sha256: sha256Hex(body), size_bytes: Buffer.byteLength(body) };
});
var stageFile = (place, source) => staged(place, (path) => copySynced(source, path, READ_ONLY));
var stageCopy = (place, source, bytes) => staged(place, async (path) => {
  await linkOrCopy(source, path);
  return bytes;
});
async function commit(place, facts, condition) {
  const record = temporaryPath(place);
  try {
    await writeSynced(record, recordText(facts), READ_ONLY);
    for (; ; ) {
      const newest = await findNewest(place);
      requireCondition(place, condition, newest);
      const versionId = versionName(Number(newest?.versionId ?? 0) + 1);
      if (await linkFirst(record, join4(place.folder, versionId))) {
        await syncFolder(place.folder);
        return versionId;
      }
    }
  } finally {
    await rm2(record, { force: true });
  }
}
async function staged(place, write) {
  const path = temporaryPath(place);
  try {
    const bytes = await write(path);
    await rename2(path, bytesPath(place, bytes.sha256));
    return bytes;
  } finally {
    await rm2(path, { force: true });
  }
}
var temporaryPath = (place) => join4(place.folder, `writing-${randomUUID2()}`);

// runtime/src/substrate/object-store/key.ts
var KEY_BYTES_MAX = 1024;
var SEGMENT_BYTES_MAX = 200;
var BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
var FORBIDDEN = /[\p{Cc}\p{Cs}\s\\%]/u;
function requireAddress(bucket, key) {
  requireBucket(bucket);
  const fault = faultOfKey(key);
  if (fault !== void 0) throw invalid2(`key ${JSON.stringify(key.slice(0, 200))} ${fault}`);
}
function requirePrefix(bucket, prefix) {
  requireBucket(bucket);
  const folders = prefix.slice(0, prefix.lastIndexOf("/") + 1);
  const fault = faultOfText(prefix) ?? (folders === "" ? void 0 : faultOfKey(folders.slice(0, -1)));
  if (fault !== void 0) throw invalid2(`prefix ${JSON.stringify(prefix.slice(0, 200))} ${fault}`);
}
function requireBucket(bucket) {
  if (!BUCKET.test(bucket) || bucket.includes("..")) {
    throw invalid2(
      `bucket ${JSON.stringify(bucket.slice(0, 80))} is not 3 to 63 characters of a-z, 0-9, dot and hyphen`
    );
  }
}
function faultOfKey(key) {
  for (const segment of key.split("/")) {
    if (segment === "") return "has an empty segment";
    if (segment === "." || segment === "..") return "has a dot segment";
    if (Buffer.byteLength(segment) > SEGMENT_BYTES_MAX) return `has a segment over ${SEGMENT_BYTES_MAX} bytes`;
  }
  return faultOfText(key);
}
function faultOfText(text) {
  if (FORBIDDEN.test(text)) return "has a control character, white space, backslash or percent sign";
  return Buffer.byteLength(text) > KEY_BYTES_MAX ? `is over ${KEY_BYTES_MAX} bytes` : void 0;
}
var invalid2 = (facts) => new PlatformError("E_OBJECT_KEY_INVALID", facts);

// runtime/src/substrate/object-store/directory.ts
var PAGE_OBJECTS = 1e3;
function directoryStore(root, clock = systemClock) {
  const on = async (verb, { bucket, key }, work) => {
    requireAddress(bucket, key);
    return reaching("E_OBJECT_STORE_UNREACHABLE", `${verb} ${bucket}/${key}`, () => work(placeOf(root, bucket, key)));
  };
  const write = (address, condition, stage) => on("write", address, (place) => writeVersion(place, condition, stage, clock));
  return {
    put: (bucket, key, body, condition) => write({ bucket, key }, condition, (place) => stageBody(place, body)),
    putFile: (bucket, key, path, condition) => write({ bucket, key }, condition, (place) => stageFile(place, path)),
    copy: (from, to) => on("read", from, async (source) => {
      const { sha256, size_bytes } = await verified(source, void 0);
      return write(
        to,
        { kind: "create" },
        (place) => stageCopy(place, bytesPath(source, sha256), { sha256, size_bytes })
      );
    }),
    get: (bucket, key, versionId) => on("read", { bucket, key }, async (place) => {
      const version = await getStored(place, versionId);
      return { ...version, body: await readBytes(place, version) };
    }),
    download: (bucket, key, toPath, versionId) => on("read", { bucket, key }, async (place) => {
      const version = await verified(place, versionId);
      await placeAt(bytesPath(place, version.sha256), toPath);
      return version;
    }),
    head: (bucket, key) => on("read", { bucket, key }, async (place) => {
      const newest = await findNewest(place);
      return newest === void 0 || newest.deleteMarker ? void 0 : storedVersion(newest);
    }),
    list: async (bucket, prefix, page = {}) => {
      requirePrefix(bucket, prefix);
      const scope = { root, bucket, prefix, after: page.after ?? "" };
      return reaching(
        "E_OBJECT_STORE_UNREACHABLE",
        `list ${bucket}/${prefix}`,
        () => listPage(scope, page.limit ?? PAGE_OBJECTS)
      );
    },
    versions: (bucket, key) => on("read", { bucket, key }, async (place) => {
      const ids = await versionIds(place);
      return ids.map((id) => readRecord(place, id));
    }),
    delete: (bucket, key) => on("delete", { bucket, key }, (place) => deleteObject(place, clock))
  };
}
async function writeVersion(place, condition, stage, clock) {
  requireCondition(place, condition, await findNewest(place));
  await makeFolder(place);
  const facts = { ...await stage(place), writtenAtUtc: nowUtc(clock) };
  const versionId = await commit(place, { ...facts, deleteMarker: false }, condition);
  return { bucket: place.bucket, key: place.key, versionId, ...facts };
}
async function deleteObject(place, clock) {
  const newest = await findNewest(place);
  if (newest?.deleteMarker) return;
  await makeFolder(place);
  await commit(place, deleteMarker(nowUtc(clock)), void 0);
}
async function verified(place, versionId) {
  const version = await getStored(place, versionId);
  await verifyBytes(place, version);
  return version;
}
async function placeAt(source, target) {
  try {
    await linkOrCopy(source, target);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new PlatformError("E_LOCAL_FILE_UNUSABLE", `${target} cannot be made: ${error.code}`, { cause: error });
  }
}

// runtime/src/substrate/object-store/open.ts
var openObjectStore = (url) => directoryStore(rootOf(url));
function rootOf(url) {
  const root = url.startsWith("dir:") ? url.slice("dir:".length) : "";
  if (isAbsolute3(root)) return root;
  throw new PlatformError(
    "E_SUBSTRATE_URL_INVALID",
    `an object store is dir:<absolute path>, not ${url.slice(0, 200)}`
  );
}

// actions/lib/run/session.ts
function openSession(configPath) {
  const config = SubstrateConfigV1.parse(JSON.parse(readFileSync2(configPath, "utf8")));
  const store = openObjectStore(config.object_store_url);
  const locators = {
    parametersUrl: config.parameters_url,
    dsnPath: handle("SSM_DB_DSN_PATH"),
    bootstrapPath: handle("SSM_CONFLUENT_BOOTSTRAP_PATH"),
    apiKeyPath: handle("SSM_CONFLUENT_API_KEY_PATH"),
    apiSecretPath: handle("SSM_CONFLUENT_API_SECRET_PATH")
  };
  const opened = [];
  const once = (open) => {
    let port;
    return () => {
      port ??= Promise.resolve(open()).then((value) => {
        opened.push(value);
        return value;
      });
      return port;
    };
  };
  let compute;
  return {
    config,
    store,
    evidence: { store, bucket: config.buckets.evidence },
    parameters: openParameters(config.parameters_url),
    images: openImageRegistry(config.image_registry_url),
    clock: systemClock,
    ci: ciIdentity(),
    compute: () => {
      compute ??= openCompute(config.compute_url);
      return compute;
    },
    // The clients of database and broker are loaded by the few lanes that need them; every action would pay for them.
    database: once(async () => {
      const { databaseFrom } = await import("./open-XVLJJDZD.mjs");
      return databaseFrom(locators, { applicationName: "phase-action", connectionsMax: 4 });
    }),
    eventLog: once(async () => {
      const { eventLogFrom } = await import("./open-XVLJJDZD.mjs");
      return eventLogFrom(locators, "phase-action");
    }),
    close: async () => {
      await Promise.all(opened.map((port) => port.close()));
      await compute?.close();
    }
  };
}

export {
  createEvidence,
  replaceEvidence,
  openSession
};
