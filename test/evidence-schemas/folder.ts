import { fileURLToPath } from 'node:url';

/** Folder of the `evidence-schemas` workspace. */
export const evidenceSchemas = fileURLToPath(new URL('../../evidence-schemas', import.meta.url));
