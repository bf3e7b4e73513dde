/** What runs that these tests write row by row are called, and where they lie. */
export const EVIDENCE = 'evidence';
export const QUARANTINE = 'quarantine';
export const IMAGE = `sha256:${'a'.repeat(64)}`;
export const CONFIG_DIGEST = 'c'.repeat(64);
