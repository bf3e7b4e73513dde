/** What an organisation of the bus can hold beside its bill. */
export const BUS_KINDS = ['environment', 'service-account', 'api-key'] as const;
export type BusKind = (typeof BUS_KINDS)[number];

/** The control plane of the bus. Throws E_BUS_PLANE_UNREADABLE (retry) for what was refused or failed, never an empty list. */
export interface BusPlane {
  /** Names that people gave, of everything of a kind, page by page to the end. */
  list(kind: BusKind): Promise<readonly string[]>;
}
