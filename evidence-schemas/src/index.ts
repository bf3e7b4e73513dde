export { canonicalJson } from './canonical-json.ts';
export { digestOf, sha256Hex, sha256Hex32 } from './digest.ts';
export * from './documents.ts';
export {
  type EvidenceKeyOptions,
  type EvidencePlace,
  evidenceKey,
  evidencePrefix,
  type Substrate,
} from './evidence-key.ts';
export { type Code, type CodeEntry, codeTable, isPlatformError, PlatformError } from './platform-error.ts';
export { rulesSha256, SCANNER_VERSION } from './secret-rules.ts';
export { findSecrets, type SecretHit, type SecretScanOptions } from './secret-scan.ts';
export { type Fault, faultsFrom, parseWith, type Validator } from './validator.ts';
