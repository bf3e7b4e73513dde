// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { SecuritySecretInjectionChecksV1 as Document } from './security_secret_injection_checks.v1.type.ts';
import validate from './security_secret_injection_checks.v1.validate.js';
export type SecuritySecretInjectionChecksV1 = Document;
export const SecuritySecretInjectionChecksV1: DocumentSchema<SecuritySecretInjectionChecksV1> = /* @__PURE__ */ documentSchema('security_secret_injection_checks.v1', validate);
