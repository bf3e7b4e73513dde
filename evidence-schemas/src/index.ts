export { canonicalJson } from './canonical-json.ts';
export { digestOf, sha256Hex, sha256Hex32 } from './digest.ts';
export type { DocumentSchema, Immutable, WriteOptions } from './document-schema.ts';
export {
  type EvidenceKeyOptions,
  type EvidencePlace,
  evidenceKey,
  evidencePrefix,
  type Substrate,
} from './evidence-key.ts';
export { SCHEMA_NAMES, type SchemaName } from './generated/names.ts';
export {
  absentFromClosureSet,
  type ClosureLane,
  closureSet,
  findHandleAbsence,
  findHandleFault,
  HANDLE_KEYS,
  type HandleInputs,
  type HandleKey,
  type HandleRow,
  type HandleValue,
  handle,
  isClosureLane,
  isHandleKey,
  registrySha256,
  renderHandle,
  resolveHandles,
  type Token,
  type ValueOf,
} from './handles.ts';
export { countMembers, hasWellFormedText, type ScannedValue, scanJson, skipJsonSpace } from './json-scan.ts';
export { findPlaceholder } from './placeholder.ts';
export {
  type Code,
  type CodeEntry,
  codeTable,
  type FaultPlace,
  isPlatformError,
  PlatformError,
} from './platform-error.ts';
export { findSchemaName, isSchemaName } from './schema-names.ts';
export { MASK, masked, maskedText } from './secret-mask.ts';
export { rulesSha256, SCANNER_VERSION } from './secret-rules.ts';
export { findSecrets, type SecretHit, type SecretScanOptions } from './secret-scan.ts';
export { isLargeInteger, type JsonOptions, type JsonRead, parseJson, readJson } from './strict-json.ts';
export { type Fault, faultsFrom, parseWith, type Validator } from './validator.ts';
