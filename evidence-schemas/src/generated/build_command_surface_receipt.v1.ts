// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { BuildCommandSurfaceReceiptV1 as Document } from './build_command_surface_receipt.v1.type.ts';
import validate from './build_command_surface_receipt.v1.validate.js';
export type BuildCommandSurfaceReceiptV1 = Document;
export const BuildCommandSurfaceReceiptV1: DocumentSchema<BuildCommandSurfaceReceiptV1> = /* @__PURE__ */ documentSchema('build_command_surface_receipt.v1', validate);
