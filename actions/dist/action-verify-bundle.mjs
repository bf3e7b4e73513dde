import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:evidence-schemas/src/canonical-json.ts
import { canonicalJson$evidence_schemas_src_canonical_json } from "./schemas.mjs";

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex32$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/evidence-key.ts
import { evidencePrefix$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/schema-names.ts
import { findSchemaName$evidence_schemas_src_schema_names } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-scan.ts
import { findSecrets$evidence_schemas_src_secret_scan } from "./schemas.mjs";

// actions/lib/bundle/bundle-files.ts
import { closeSync, constants, fstatSync, lstatSync, opendirSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
var FILES_MAX = 1e6;
var DEPTH_MAX = 40;
var folderFiles = (folder) => ({
  list: () => {
    const files = [];
    const refused = [];
    walk(folder, "", { files, refused, depth: 0 });
    files.sort((a, b) => a.path < b.path ? -1 : 1);
    return { files, refused };
  },
  read: (path, bytesMax) => readRegular(join(folder, path), bytesMax)
});
function walk(folder, prefix, { files, refused, depth }) {
  if (depth > DEPTH_MAX) {
    refused.push({ path: prefix, what: `lies more than ${DEPTH_MAX} folders deep` });
    return;
  }
  const directory = opendirSync(join(folder, prefix));
  try {
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
      if (files.length + refused.length >= FILES_MAX) {
        refused.push({ path: prefix, what: `is one of more than ${FILES_MAX} files` });
        return;
      }
      const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
      if (entry.isDirectory()) walk(folder, path, { files, refused, depth: depth + 1 });
      else if (entry.isFile()) files.push({ path, size: lstatSync(join(folder, path)).size });
      else refused.push({ path, what: "is no regular file" });
    }
  } finally {
    directory.closeSync();
  }
}
function readRegular(path, bytesMax) {
  let descriptor;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    return { fault: openFault(error.code) };
  }
  try {
    const found = fstatSync(descriptor);
    if (!found.isFile()) return { fault: "is no regular file" };
    if (found.size > bytesMax) return { fault: `has ${found.size} bytes, at most ${bytesMax} can be` };
    const bytes = new Uint8Array(found.size);
    let at = 0;
    while (at < bytes.length) {
      const got = readSync(descriptor, bytes, at, bytes.length - at, at);
      if (got === 0) return { fault: "became shorter while it was read" };
      at += got;
    }
    return { bytes };
  } catch (error) {
    return { fault: `cannot be read (${error.code ?? "unknown"})` };
  } finally {
    closeSync(descriptor);
  }
}
function openFault(code) {
  if (code === "ENOENT" || code === "ENOTDIR") return "is missing";
  return code === "ELOOP" ? "is no regular file" : `cannot be read (${code ?? "unknown"})`;
}

// actions/lib/bundle/failure.ts
var failureOf = (object, what) => ({
  object: object.key,
  version: object.version_id,
  what
});
var failureText = ({ object, version, what }) => escaped(version === void 0 ? `${object}: ${what}` : `${object} @ ${version}: ${what}`);
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
var escaped = (text) => text.replace(UNPRINTABLE, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`).slice(0, 2e3);

// other-part:evidence-schemas/src/generated/archive_record.v1.ts
import { ArchiveRecordV1$evidence_schemas_src_generated_archive_record_v1 } from "./catalog.mjs";

// actions/lib/bundle/data/lines.ts
import { isUtf8 } from "node:buffer";
import { zstdDecompressSync } from "node:zlib";
var UNPACKED_BYTES_MAX = 512 * 1024 * 1024;
function unpack(key, bytes) {
  if (!key.endsWith(".zst")) return { bytes };
  try {
    return { bytes: zstdDecompressSync(bytes, { maxOutputLength: UNPACKED_BYTES_MAX }) };
  } catch (error) {
    const tooLong = error.code === "ERR_BUFFER_TOO_LARGE";
    return { fault: tooLong ? `unpacks to more than ${UNPACKED_BYTES_MAX} bytes` : "cannot be unpacked" };
  }
}
var LINE_CHARACTERS_MAX = 16 * 1024 * 1024;
var DEPTH_MAX2 = 64;
function* canonicalLines(bytes) {
  if (!isUtf8(bytes)) {
    yield { number: 1, fault: "is not UTF-8" };
    return;
  }
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8").split("\n");
  if (lines.pop() !== "") yield { number: lines.length + 1, fault: "is not ended" };
  for (const [index, text] of lines.entries()) yield readLine(index + 1, text);
}
function readLine(number, text) {
  if (text.length > LINE_CHARACTERS_MAX) return { number, fault: `has ${text.length} characters` };
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { number, fault: error instanceof SyntaxError ? "is not JSON" : "cannot be parsed" };
  }
  if (!isSorted(value, 0) || JSON.stringify(value) !== text) return { number, fault: "is not canonical JSON" };
  return { number, value };
}
function isSorted(value, depth) {
  if (typeof value !== "object" || value === null) return true;
  if (depth > DEPTH_MAX2) return false;
  if (Array.isArray(value)) return value.every((one) => isSorted(one, depth + 1));
  let before;
  for (const name in value) {
    if (before !== void 0 && before >= name) return false;
    before = name;
    if (!isSorted(value[name], depth + 1)) return false;
  }
  return true;
}

// actions/lib/bundle/data/archive.ts
var FAULTS_MAX = 5;
var SEGMENT = /topic=([^/]+)\/partition=(\d{1,7})\/segment=(\d{1,16})-(\d{1,16})\.jsonl(?:\.zst)?$/;
function readArchive(view, admitted) {
  const { platform_run_id: run2 } = view.manifest;
  if (run2 === "N/A") return { partitions: [], failures: [] };
  const prefix = evidencePrefix$evidence_schemas_src_evidence_key({ family: "archive", platform_run_id: run2 });
  const bucket = handle$evidence_schemas_src_handles("S3_ARCHIVE_BUCKET");
  const partitions = /* @__PURE__ */ new Map();
  const failures = [];
  const segments = view.under(bucket, prefix).map((object) => ({ object, name: SEGMENT.exec(object.key) })).sort((a, b) => Number(a.name?.[3] ?? 0) - Number(b.name?.[3] ?? 0));
  for (const { object, name } of segments) {
    const [, topic, partition, first, last] = name ?? [];
    if (topic === void 0) {
      failures.push(failureOf(object, "is no segment of the archive"));
      continue;
    }
    const range = { topic, partition: Number(partition), firstOffset: Number(first), lastOffset: Number(last) };
    const read = readSegment({ object, view, admitted, range });
    const place = `${topic}
${partition}`;
    const before = partitions.get(place);
    if (before !== void 0 && before.lastOffset >= range.firstOffset)
      failures.push(failureOf(object, "overlaps the segment before it"));
    partitions.set(place, {
      ...range,
      firstOffset: before?.firstOffset ?? range.firstOffset,
      segments: (before?.segments ?? 0) + 1,
      records: (before?.records ?? 0) + read.records
    });
    failures.push(...read.faults.slice(0, FAULTS_MAX).map((what) => failureOf(object, what)));
  }
  return { partitions: [...partitions.values()], failures };
}
function readSegment({ object, view, admitted, range }) {
  const unpacked = unpack(object.key, view.bytes(object));
  if ("fault" in unpacked) return { records: 0, faults: [unpacked.fault] };
  const faults = [];
  let [records, next, last] = [0, range.firstOffset, -1];
  for (const line of canonicalLines(unpacked.bytes)) {
    records += 1;
    const fail = (what) => void faults.push(`line ${line.number} ${what}`);
    if (faults.length > FAULTS_MAX) break;
    if ("fault" in line) {
      fail(line.fault);
      continue;
    }
    if (!ArchiveRecordV1$evidence_schemas_src_generated_archive_record_v1.is(line.value)) {
      const [fault] = ArchiveRecordV1$evidence_schemas_src_generated_archive_record_v1.faults(line.value);
      fail(`is no archive record: ${fault?.path} (${fault?.keyword})`);
      continue;
    }
    const record = line.value;
    const offset = Number(record.origin_offset.offset);
    if (offset < next || records === 1 && offset !== range.firstOffset) fail(`has offset ${offset}, out of order`);
    next = offset + 1;
    last = offset;
    for (const what of recordFaults(record, { view, admitted, range })) fail(what);
  }
  if (last !== range.lastOffset) faults.push(`ends with offset ${last}, its name says ${range.lastOffset}`);
  return { records, faults };
}
function recordFaults(record, { view, admitted, range }) {
  const { envelope, origin_offset: origin } = record;
  const faults = [];
  if (record.platform_run_id !== view.manifest.platform_run_id) faults.push("is of another run");
  if (origin.topic !== range.topic || origin.partition !== range.partition) faults.push("is of another partition");
  if (sha256Hex$evidence_schemas_src_digest(JSON.stringify(envelope)) !== record.payload_hash)
    faults.push("does not have the hash of its envelope");
  const copied = ["event_id", "event_type", "platform_run_id", "ts_utc", "manifest_fingerprint"];
  const members = envelope;
  for (const name of copied) if (members[name] !== record[name]) faults.push(`says another ${name} than its envelope`);
  const at = { topic: origin.topic, partition: origin.partition, offset: Number(origin.offset) };
  const cell = admitted.get(at);
  if (cell === void 0) return record.unattested === true ? faults : [...faults, "has no receipt at its place"];
  if (record.unattested === true) faults.push("is called unattested and has a receipt");
  if (!admitted.mark(at)) faults.push("is archived twice");
  const hash = Buffer.from(cell.subarray(0, 32)).toString("hex");
  if (hash !== payloadHash(members)) faults.push("has another payload than its receipt admitted");
  return faults;
}
function payloadHash(envelope) {
  const { event_type, payload, schema_version } = envelope;
  return sha256Hex$evidence_schemas_src_digest(JSON.stringify({ event_type, payload, schema_version }));
}

// other-part:evidence-schemas/src/generated/receipt.v1.ts
import { ReceiptV1$evidence_schemas_src_generated_receipt_v1 } from "./catalog.mjs";

// actions/lib/bundle/data/positions.ts
var CHUNK = 4096;
var [FREE, PUT, MARKED] = [0, 1, 2];
function positionTable(width) {
  const stride = width + 1;
  const partitions = /* @__PURE__ */ new Map();
  const nameOf = ({ topic, partition }) => `${topic}
${partition}`;
  const cellAt = (cells, offset) => {
    const at = offset % CHUNK * stride;
    return cells?.chunks.get(Math.floor(offset / CHUNK))?.subarray(at, at + stride);
  };
  const find = (at) => {
    const cell = cellAt(partitions.get(nameOf(at)), at.offset);
    return cell === void 0 || cell[0] === FREE ? void 0 : cell;
  };
  return {
    put: (at, bytes) => {
      const name = nameOf(at);
      const cells = partitions.get(name) ?? { chunks: /* @__PURE__ */ new Map(), count: 0, first: at.offset, last: at.offset };
      partitions.set(name, cells);
      const chunk = Math.floor(at.offset / CHUNK);
      if (!cells.chunks.has(chunk)) cells.chunks.set(chunk, new Uint8Array(CHUNK * stride));
      const cell = cellAt(cells, at.offset);
      if (cell === void 0 || cell[0] !== FREE) return false;
      cell[0] = PUT;
      cell.set(bytes, 1);
      cells.count += 1;
      cells.first = Math.min(cells.first, at.offset);
      cells.last = Math.max(cells.last, at.offset);
      return true;
    },
    get: (at) => find(at)?.subarray(1),
    mark: (at) => {
      const cell = find(at);
      if (cell === void 0 || cell[0] === MARKED) return false;
      cell[0] = MARKED;
      return true;
    },
    partitions: () => [...partitions].map(([name, cells]) => ({
      topic: name.slice(0, name.indexOf("\n")),
      partition: Number(name.slice(name.indexOf("\n") + 1)),
      count: cells.count,
      first: cells.first,
      last: cells.last,
      unmarked: (max) => {
        const found = [];
        for (let offset = cells.first; offset <= cells.last && found.length < max; offset += 1)
          if (cellAt(cells, offset)?.[0] === PUT) found.push(offset);
        return found;
      }
    }))
  };
}
var DIGEST_BYTES = 16;
function digestSet() {
  let [bytes, count] = [new Uint8Array(DIGEST_BYTES * CHUNK), 0];
  return {
    add: (hex) => {
      if ((count + 1) * DIGEST_BYTES > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2);
        larger.set(bytes);
        bytes = larger;
      }
      bytes.set(Buffer.from(hex.slice(0, DIGEST_BYTES * 2), "hex"), count * DIGEST_BYTES);
      count += 1;
    },
    size: () => count,
    repeated: () => {
      const words = new BigUint64Array(count);
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < count; at += 1)
        words[at] = view.getBigUint64(at * DIGEST_BYTES) ^ view.getBigUint64(at * DIGEST_BYTES + 8) << 1n;
      words.sort();
      let repeated = 0;
      for (let at = 1; at < count; at += 1) if (words[at] === words[at - 1]) repeated += 1;
      return repeated;
    }
  };
}

// actions/lib/bundle/data/receipts.ts
var FAULTS_MAX2 = 5;
function readReceipts(view) {
  const { platform_run_id: run2 } = view.manifest;
  const reading = {
    view,
    admitted: positionTable(64),
    identities: digestSet(),
    counts: {
      decision: /* @__PURE__ */ new Map(),
      eventType: /* @__PURE__ */ new Map(),
      eventClass: /* @__PURE__ */ new Map(),
      reason: /* @__PURE__ */ new Map(),
      topic: /* @__PURE__ */ new Map()
    },
    repeats: /* @__PURE__ */ new Map()
  };
  const failures = [];
  let lines = 0;
  const prefix = run2 === "N/A" ? void 0 : `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}ig/receipts/`;
  const objects = prefix === void 0 ? [] : view.under(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), prefix);
  for (const object of objects) {
    const read = readObject(object, reading);
    lines += read.lines;
    failures.push(...read.faults.slice(0, FAULTS_MAX2).map((what) => failureOf(object, what)));
  }
  const repeated = reading.identities.repeated();
  if (repeated > 0) failures.push({ object: prefix ?? "", what: `admit ${repeated} identities more than once` });
  return { facts: { admitted: reading.admitted, counts: reading.counts, objects: objects.length, lines }, failures };
}
function readObject(object, reading) {
  const unpacked = unpack(object.key, reading.view.bytes(object));
  if ("fault" in unpacked) return { lines: 0, faults: [unpacked.fault] };
  const faults = [];
  let lines = 0;
  for (const line of canonicalLines(unpacked.bytes)) {
    lines += 1;
    if ("fault" in line) faults.push(`line ${line.number} ${line.fault}`);
    else faults.push(...receiptFaults(line.value, reading).map((what) => `line ${line.number} ${what}`));
    if (faults.length > FAULTS_MAX2) break;
  }
  return { lines, faults };
}
function receiptFaults(value, reading) {
  if (!ReceiptV1$evidence_schemas_src_generated_receipt_v1.is(value)) {
    const [fault] = ReceiptV1$evidence_schemas_src_generated_receipt_v1.faults(value);
    return [`is no receipt: ${fault?.path} (${fault?.keyword})`];
  }
  const receipt = value;
  tally(receipt, reading.counts);
  return [...identityFaults(receipt, reading), ...scopeFaults(receipt, reading.view), ...placeFaults(receipt, reading)];
}
function identityFaults(receipt, { repeats, identities }) {
  const { platform_run_id: run2, event_class: eventClass, event_id: eventId, decision } = receipt;
  const dedupeKey = sha256Hex$evidence_schemas_src_digest(`${run2}:${eventClass}:${eventId}`);
  let occurrence = 1;
  if (decision === "ADMIT") identities.add(dedupeKey);
  else {
    const name = `${decision}${dedupeKey}`;
    occurrence = (repeats.get(name) ?? 0) + 1;
    repeats.set(name, occurrence);
  }
  const receiptId = sha256Hex32$evidence_schemas_src_digest(`receipt|${run2}|${eventClass}|${eventId}|${decision}|${occurrence}`);
  return [
    ...receipt.dedupe_key === dedupeKey ? [] : ["has the dedupe key of another event"],
    ...receipt.receipt_id === receiptId ? [] : [`has the id of another receipt than number ${occurrence}`]
  ];
}
function scopeFaults(receipt, { manifest }) {
  const pins = receipt.pins;
  return [
    ...receipt.platform_run_id === manifest.platform_run_id ? [] : ["is of another run"],
    ...pins.platform_run_id === manifest.platform_run_id ? [] : ["is pinned to another run"],
    ...receipt.environment === manifest.substrate ? [] : ["is of another substrate"]
  ];
}
function placeFaults(receipt, { admitted }) {
  if (receipt.decision !== "ADMIT") return [];
  const ref = receipt.eb_ref;
  if (ref === void 0 || receipt.payload_hash === void 0) return ["admits without a place or a payload hash"];
  const cell = Buffer.from(receipt.payload_hash.hex + receipt.dedupe_key, "hex");
  const at = { topic: ref.topic, partition: ref.partition, offset: Number(ref.offset) };
  return admitted.put(at, cell) ? [] : [`admits at ${ref.topic}/${ref.partition}/${ref.offset}, which is taken`];
}
function tally(receipt, counts) {
  const add = (map, name) => void map.set(name, (map.get(name) ?? 0) + 1);
  add(counts.decision, receipt.decision);
  add(counts.eventType, receipt.event_type);
  add(counts.eventClass, receipt.event_class);
  for (const reason of receipt.reason_codes ?? []) add(counts.reason, reason);
  if (receipt.decision === "ADMIT" && receipt.eb_ref !== void 0) add(counts.topic, receipt.eb_ref.topic);
}

// actions/lib/bundle/data/verify-data.ts
var UNARCHIVED_SHOWN_MAX = 5;
function verifyData(view) {
  const receipts = readReceipts(view);
  const archive = readArchive(view, receipts.facts.admitted);
  return {
    facts: { receipts: receipts.facts, archive: archive.partitions },
    failures: [...receipts.failures, ...archive.failures, ...unarchived(receipts.facts)]
  };
}
var unarchived = ({ admitted }) => admitted.partitions().flatMap(({ topic, partition, unmarked }) => {
  const missing = unmarked(UNARCHIVED_SHOWN_MAX);
  if (missing.length === 0) return [];
  return [{ object: `archive topic=${topic}/partition=${partition}`, what: `lacks offsets ${missing.join(", ")}` }];
});

// other-part:evidence-schemas/src/generated/catalog.ts
import { documentSchemas$evidence_schemas_src_generated_catalog } from "./catalog.mjs";

// actions/lib/bundle/documents.ts
var verifyDocuments = (view) => view.objects.filter((object) => object.text !== void 0).flatMap((object) => documentFaults(object, view).map((what) => failureOf(object, what)));
function documentFaults(object, view) {
  const { document } = object;
  const faults = [];
  const schema = findSchemaName$evidence_schemas_src_schema_names(document);
  if (schema !== void 0) {
    if (canonicalJson$evidence_schemas_src_canonical_json(document) !== object.text) faults.push("is not canonical JSON");
    for (const { path, keyword } of documentSchemas$evidence_schemas_src_generated_catalog[schema].faults(document))
      faults.push(`${schema} refuses ${path} (${keyword})`);
    const substrate = member(document, "substrate");
    if (typeof substrate === "string" && substrate !== view.manifest.substrate)
      faults.push(`is of substrate ${substrate}`);
  }
  for (const { rule, json_path } of findSecrets$evidence_schemas_src_secret_scan(document, { secrets: [] }))
    faults.push(`holds a secret: ${rule} at ${json_path}`);
  for (const reference of references(document)) {
    if (view.find(reference) === void 0)
      faults.push(`refers to ${reference.key} version ${reference.version_id}, which is not there`);
  }
  return faults;
}
function references(value) {
  const found = [];
  const open = [value];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    for (const nested of Object.values(next)) if (typeof nested === "object" && nested !== null) open.push(nested);
    const { key, version_id, sha256 } = next;
    if (typeof key === "string" && typeof version_id === "string" && typeof sha256 === "string")
      found.push({ key, version_id, sha256 });
  }
  return found;
}
var member = (value, name) => typeof value === "object" && value !== null ? value[name] : void 0;

// other-part:evidence-schemas/src/generated/bundle_manifest.v1.ts
import { BundleManifestV1$evidence_schemas_src_generated_bundle_manifest_v1 } from "./catalog.mjs";

// actions/lib/bundle/json-bytes.ts
var DOCUMENT_BOUNDS = { bytesMax: 16 * 1024 * 1024, depthMax: 64 };
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function parseJson(bytes, { bytesMax, depthMax } = DOCUMENT_BOUNDS) {
  if (bytes.length > bytesMax) return { fault: `has ${bytes.length} bytes, a document has at most ${bytesMax}` };
  if (depthOf(bytes) > depthMax) return { fault: `is more than ${depthMax} levels deep` };
  let text;
  try {
    text = utf8.decode(bytes);
  } catch (error) {
    return { fault: error instanceof TypeError ? "is not UTF-8" : "cannot be decoded" };
  }
  try {
    return { value: JSON.parse(text), text };
  } catch (error) {
    return { fault: error instanceof SyntaxError ? "is not JSON" : "cannot be parsed" };
  }
}
var [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 92, 91, 93, 123, 125];
function depthOf(bytes) {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (quoted) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) quoted = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
  }
  return deepest;
}

// actions/lib/bundle/manifest.ts
var MANIFEST = "bundle.json";
var MANIFEST_BOUNDS = { bytesMax: 200 * 1024 * 1024, depthMax: 8 };
function readManifest(files) {
  const failures = [];
  const fail = (what) => void failures.push({ object: MANIFEST, what });
  const bytes = files.read(MANIFEST, MANIFEST_BOUNDS.bytesMax);
  const read = "fault" in bytes ? bytes : parseJson(bytes.bytes, MANIFEST_BOUNDS);
  if ("fault" in read) {
    fail(read.fault);
    return { manifest: void 0, failures };
  }
  const faults = BundleManifestV1$evidence_schemas_src_generated_bundle_manifest_v1.faults(read.value);
  if (faults.length > 0) {
    for (const { path, keyword } of faults) fail(`is no manifest: ${path} (${keyword})`);
    return { manifest: void 0, failures };
  }
  const manifest = BundleManifestV1$evidence_schemas_src_generated_bundle_manifest_v1.parse(read.value);
  const { root_sha256, ...unsealed } = manifest;
  if (canonicalJson$evidence_schemas_src_canonical_json(manifest) !== read.text) fail("is not canonical JSON");
  if (digestOf$evidence_schemas_src_digest(unsealed) !== root_sha256) fail("does not have its root digest");
  for (const what of entryFaults(manifest.entries)) fail(what);
  return { manifest, failures };
}
function entryFaults(entries) {
  const faults = [];
  const newest = /* @__PURE__ */ new Set();
  let before;
  for (const entry of entries) {
    if (before !== void 0 && entry.path <= before) faults.push(`lists ${entry.path} twice or out of order`);
    before = entry.path;
    const own = `objects/${entry.bucket}/${entry.key}`;
    if (entry.path === own) newest.add(`${entry.bucket}
${entry.key}`);
    else if (entry.path !== `versions/${entry.bucket}/${entry.key}/${entry.version_id}`)
      faults.push(`lists ${entry.key} at ${entry.path}`);
  }
  for (const { bucket, key, path } of entries) {
    if (path.startsWith("versions/") && !newest.has(`${bucket}
${key}`))
      faults.push(`has an older version of ${key} and no newest one`);
  }
  return faults;
}

// other-part:evidence-schemas/src/generated/ledger_event.v1.ts
import { LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1 } from "./schemas.mjs";

// other-part:actions/lib/ledger/derived.ts
import { finalWord$actions_lib_ledger_derived } from "./lib.mjs";

// other-part:actions/lib/ledger/events.ts
import { PLAN_PHASES$actions_lib_ledger_events } from "./lib.mjs";
import { findBrokenLink$actions_lib_ledger_events } from "./lib.mjs";

// other-part:actions/lib/ledger/projection.ts
import { project$actions_lib_ledger_projection } from "./lib.mjs";

// other-part:actions/lib/ledger/state.ts
import { fold$actions_lib_ledger_state } from "./lib.mjs";

// actions/lib/bundle/verify-ledger.ts
var UNKNOWN = { state: void 0, word: "UNKNOWN" };
function verifyLedger(view) {
  const { manifest } = view;
  const bucket = handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET");
  const prefix = evidencePrefix$evidence_schemas_src_evidence_key({ family: "ledger", env: manifest.substrate });
  const objects = view.under(bucket, `${prefix}events/`);
  const events = objects.flatMap((object) => view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1) ?? []);
  if (events.length !== objects.length) {
    const foreign = objects.filter((object) => view.typed(object, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1) === void 0);
    return { ...UNKNOWN, failures: foreign.map((object) => failureOf(object, "is no ledger event")) };
  }
  const broken = findBrokenLink$actions_lib_ledger_events(events);
  if (broken !== void 0) return { ...UNKNOWN, failures: [{ object: `${prefix}events/`, what: broken }] };
  const failures = [];
  const state = fold$actions_lib_ledger_state(events);
  const word = finalWord$actions_lib_ledger_derived(state);
  if (state.headSha256 !== manifest.ledger_head_sha256)
    failures.push({ object: `${prefix}events/`, what: "ends with another head than the manifest names" });
  if (word !== manifest.final_word)
    failures.push({ object: MANIFEST, what: `says ${manifest.final_word}, the ledger says ${word}` });
  const projection = view.newest(bucket, `${prefix}state.json`);
  if (projection?.text !== canonicalJson$evidence_schemas_src_canonical_json(project$actions_lib_ledger_projection(state, manifest.substrate)))
    failures.push({ object: `${prefix}state.json`, what: "is not the fold of the events" });
  return { state, word, failures };
}

// other-part:evidence-schemas/src/generated/bundle_index.v1.ts
import { BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/lane_snapshot.v1.ts
import { LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/phase_evidence.v1.ts
import { PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1 } from "./schemas.mjs";

// other-part:actions/lib/checks/outcome.ts
import { laneOverallPass$actions_lib_checks_outcome } from "./lib.mjs";
import { mayRest$actions_lib_checks_outcome } from "./lib.mjs";

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-end/results.ts
import { dodResults$actions_lib_phase_end_results } from "./lib.mjs";

// actions/lib/bundle/verify-phases.ts
function verifyPhases(view, state) {
  const { manifest } = view;
  const find = view.find;
  return [
    ...PLAN_PHASES$actions_lib_ledger_events.flatMap((phase) => [
      ...verifyLanes(phase, state, find, manifest.substrate),
      ...verifyCompletion(phase, state, find, manifest),
      ...verifyIndex(phase, state, view)
    ]),
    ...verifyRunIndex(view)
  ];
}
var parsed = (object, schema) => schema.is(object.document) ? object.document : void 0;
function verifyLanes(phase, state, find, substrate) {
  return Object.entries(state.phases[phase].lanes).flatMap(([lane, recorded]) => {
    if (recorded.snapshot === void 0) return [];
    const object = find(recorded.snapshot);
    if (object === void 0)
      return [{ object: recorded.snapshot.key, what: `is not the snapshot that the ledger recorded for ${lane}` }];
    const snapshot = parsed(object, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1);
    if (snapshot === void 0) return [];
    const pass = laneOverallPass$actions_lib_checks_outcome(substrate, snapshot.checks, snapshot.blockers);
    const agree = snapshot.lane === lane && pass === snapshot.overall_pass && pass === (recorded.status !== "FAIL");
    return agree ? [] : [{ object: object.key, what: `recomputes to ${pass}, recorded is ${snapshot.overall_pass}` }];
  });
}
function verifyCompletion(phase, state, find, manifest) {
  const { completed, lanes } = state.phases[phase];
  if (completed === void 0) return [];
  const object = find(completed.envelope);
  if (object === void 0)
    return [{ object: completed.envelope.key, what: "is not the envelope that the ledger recorded" }];
  const envelope = parsed(object, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1);
  if (envelope === void 0) return [];
  const snapshots = Object.values(lanes).flatMap(({ snapshot }) => {
    const found = snapshot === void 0 ? void 0 : find(snapshot);
    return found === void 0 ? [] : [parsed(found, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1)].filter((one) => one !== void 0);
  });
  const dod = dodResults$actions_lib_phase_end_results(loadPhaseDefinition$actions_lib_definition_phase_definition(phase), snapshots);
  const failures = [];
  if (!dod.every((item) => mayRest$actions_lib_checks_outcome(manifest.substrate, item.outcome)))
    failures.push({ object: object.key, what: "a definition of done does not hold" });
  if (envelope.verdict_code !== completed.verdict_code || envelope.verdict !== "PASS") {
    failures.push({
      object: object.key,
      what: `says ${envelope.verdict_code}, the ledger says ${completed.verdict_code}`
    });
  }
  if (manifest.substrate !== "dev_min" && envelope.verdict_code === "ADVANCE_CERTIFIED_DEV_MIN") {
    failures.push({ object: object.key, what: "claims a certification that this substrate cannot give" });
  }
  return failures;
}
function verifyIndex(phase, state, view) {
  const { completed } = state.phases[phase];
  if (completed === void 0) return [];
  const folder = completed.envelope.key.slice(0, completed.envelope.key.lastIndexOf("/") + 1);
  const object = view.newest(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), `${folder}bundle_index.json`);
  const index = view.typed(object, BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1);
  if (object === void 0 || index === void 0)
    return [{ object: `${folder}bundle_index.json`, what: "is missing" }];
  const root = digestOf$evidence_schemas_src_digest({ entries: index.entries, append_only_sets: index.append_only_sets });
  if (root !== index.root_sha256 || root !== completed.bundle_root_sha256) {
    return [failureOf(object, "does not have the root that the ledger recorded")];
  }
  return [...verifyEntries(index, view), ...verifySets(index, view)];
}
function verifyRunIndex(view) {
  const { platform_run_id: run2 } = view.manifest;
  if (run2 === "N/A") return [];
  const key = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: run2 })}bundle_index.json`;
  const object = view.newest(handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET"), key);
  const index = view.typed(object, BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1);
  if (object === void 0 || index === void 0) return [];
  const root = digestOf$evidence_schemas_src_digest({ entries: index.entries, append_only_sets: index.append_only_sets });
  if (root !== index.root_sha256) return [failureOf(object, "does not have its root")];
  return [...verifyEntries(index, view), ...verifySets(index, view)];
}
function verifyEntries(index, view) {
  return index.entries.flatMap((entry) => {
    const versions = view.versions(entry.bucket, entry.key);
    const held = versions.some(({ version_id, sha256 }) => version_id === entry.version_id && sha256 === entry.sha256);
    if (!held) return [failureOf(entry, "is not the version that the index lists")];
    if (entry.class !== "D" && versions.length > 1) return [failureOf(entry, `has ${versions.length} versions`)];
    return [];
  });
}
function verifySets(index, view) {
  return index.append_only_sets.flatMap((set) => {
    const members = view.under(set.bucket, set.prefix);
    const digest = sha256Hex$evidence_schemas_src_digest(members.map((object) => `${object.key}	${object.sha256}
`).join(""));
    if (members.length > set.object_count) return [];
    return digest === set.set_sha256 ? [] : [{ object: set.prefix, what: "is not the set that the index sealed" }];
  });
}

// actions/lib/bundle/view.ts
var OBJECT_BYTES_MAX = 256 * 1024 * 1024;
function openView(files, manifest) {
  const failures = [];
  const listing = files.list();
  for (const { path, what } of listing.refused) failures.push({ object: path, what });
  const listed = new Set(manifest.entries.map(({ path }) => path));
  for (const { path } of listing.files) {
    if (path !== MANIFEST && !listed.has(path)) failures.push({ object: path, what: "is not in the manifest" });
  }
  const sizes = new Map(listing.files.map(({ path, size }) => [path, size]));
  const objects = [];
  for (const entry of manifest.entries) {
    const size = sizes.get(entry.path);
    const read = readEntry(files, entry, size);
    if ("what" in read) failures.push(failureOf(entry, read.what));
    else objects.push(read);
  }
  return { view: viewOf(files, manifest, objects), failures };
}
function readEntry(files, entry, size) {
  if (size === void 0) return { what: "is missing" };
  if (size !== entry.size) return { what: `has ${size} bytes, the manifest says ${entry.size}` };
  const read = files.read(entry.path, OBJECT_BYTES_MAX);
  if ("fault" in read) return { what: read.fault };
  const digest = sha256Hex$evidence_schemas_src_digest(read.bytes);
  if (digest !== entry.sha256) return { what: `has digest ${digest}, the manifest says ${entry.sha256}` };
  const newest = entry.path.startsWith("objects/");
  if (!entry.key.endsWith(".json")) return { ...entry, newest, document: void 0, text: void 0 };
  const parsed2 = parseJson(read.bytes);
  if ("fault" in parsed2) return { what: parsed2.fault };
  return { ...entry, newest, document: parsed2.value, text: parsed2.text };
}
function viewOf(files, manifest, objects) {
  const byReference = new Map(objects.map((one) => [`${one.key}
${one.version_id}
${one.sha256}`, one]));
  const byKey = /* @__PURE__ */ new Map();
  for (const one of objects) {
    const place = `${one.bucket}
${one.key}`;
    const known = byKey.get(place);
    if (known === void 0) byKey.set(place, [one]);
    else known.push(one);
  }
  const newest = objects.filter((one) => one.newest);
  return {
    manifest,
    objects,
    find: ({ key, version_id, sha256 }) => byReference.get(`${key}
${version_id}
${sha256}`),
    newest: (bucket, key) => byKey.get(`${bucket}
${key}`)?.find((one) => one.newest),
    versions: (bucket, key) => [...byKey.get(`${bucket}
${key}`) ?? []].sort((a, b) => a.version_id < b.version_id ? -1 : 1),
    under: (bucket, prefix) => between(newest, `objects/${bucket}/${prefix}`),
    typed: (object, schema) => {
      if (object === void 0 || !schema.is(object.document)) return void 0;
      return object.document;
    },
    bytes: (object) => {
      const read = files.read(object.path, OBJECT_BYTES_MAX);
      if ("fault" in read || sha256Hex$evidence_schemas_src_digest(read.bytes) !== object.sha256)
        throw new Error(`${object.path} changed while it was verified`);
      return read.bytes;
    }
  };
}
function between(sorted, prefix) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((sorted[middle]?.path ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.path.startsWith(prefix) === true) end += 1;
  return sorted.slice(low, end);
}

// actions/lib/bundle/verify.ts
function verifyBundle(files) {
  const { manifest, failures: manifestFailures } = readManifest(files);
  if (manifest === void 0) {
    return { verified: 0, failures: manifestFailures, manifest, recomputedWord: "UNKNOWN", ledger: void 0 };
  }
  const { view, failures: readFailures } = openView(files, manifest);
  const ledger = verifyLedger(view);
  const data = verifyData(view);
  const failures = [
    ...manifestFailures,
    ...readFailures,
    ...verifyDocuments(view),
    ...ledger.failures,
    ...ledger.state === void 0 ? [] : verifyPhases(view, ledger.state),
    ...data.failures
  ];
  const broken = new Set(failures.map((failure) => failure.object));
  return {
    verified: manifest.entries.filter((entry) => !broken.has(entry.key)).length,
    failures,
    manifest,
    recomputedWord: ledger.word,
    ledger: ledger.state
  };
}

// other-part:actions/lib/io/inputs.ts
import { actionsIo$actions_lib_io_inputs } from "./lib.mjs";

// actions/verify-bundle/anchor.ts
function parseAnchor(pasted) {
  const text = pasted.trim().replace(/^["'`]+|["'`]+$/g, "").trim();
  const root = /^(?:root(?:_sha256)?[\s:=]+)?(?:sha-?256:)?([0-9a-f]{64})$/i.exec(text)?.[1];
  return root === void 0 ? { fault: "a root digest has 64 hexadecimal characters" } : { root: root.toLowerCase() };
}
function standingOf({ failures, root, anchor }) {
  if (failures > 0) return "BROKEN";
  if (anchor === void 0) return "UNANCHORED";
  return anchor === root ? "VERIFIED" : "FORGED";
}
var isExpected = (word, wish) => wish === void 0 ? !word.startsWith("HOLD_") && word !== "UNKNOWN" : word === wish;

// actions/verify-bundle/main.ts
var SHOWN_MAX = 50;
async function run(io = actionsIo$actions_lib_io_inputs) {
  const anchor = parseAnchor(io.input("root"));
  if ("fault" in anchor) throw new PlatformError$evidence_schemas_src_platform_error("E_BUNDLE_ROOT_INVALID", anchor.fault);
  const { manifest, failures, verified, recomputedWord: word } = verifyBundle(folderFiles(io.input("bundle")));
  const root = manifest?.root_sha256;
  const standing = standingOf({ failures: failures.length, root, anchor: anchor.root });
  const wish = io.findInput("expect");
  io.output("verified", String(verified));
  io.output("failures", JSON.stringify(failures.slice(0, SHOWN_MAX)));
  io.output("final-word", word);
  io.output("root-sha256", root ?? "");
  io.output("agree", String(standing === "VERIFIED"));
  for (const failure of failures.slice(0, SHOWN_MAX)) io.info(failureText(failure));
  await io.summarise(`Bundle ${standing}: ${verified} objects hold, final word ${word}, root \`${root ?? "none"}\``);
  if (standing === "FORGED") io.fail(`the bundle has root ${root}, wanted ${anchor.root}`);
  else if (standing !== "VERIFIED") io.fail(`the bundle does not verify: ${failures.length} failures`);
  else if (!isExpected(word, wish)) io.fail(`the run ended with ${word}, wanted ${wish ?? "no HOLD"}`);
}
export {
  run
};
