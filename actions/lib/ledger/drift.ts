/** The closed list of stop-the-line classes (02, section 8). */
export const DRIFT_CLASSES: readonly string[] = [
  ...range('DS-S', 9),
  ...range('DS-M', 2),
  ...range('DS-I', 6),
  ...range('DS-B', 5),
  ...range('DS-E', 5),
];

function range(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}
