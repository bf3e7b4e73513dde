export { canonicalJson } from './canonical-json.ts';
export { digestOf, sha256Hex, sha256Hex32 } from './digest.ts';
export * from './documents.ts';
export { type Code, type CodeEntry, codeTable, isPlatformError, PlatformError } from './platform-error.ts';
export { type Fault, faultsFrom, parseWith, type Validator } from './validator.ts';
