// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What goes into the platform image, and nothing else does (01, M1.A-C02). Paths are relative to the build context.
 */
export interface ImageIncludeV1 {
/**
 * Name and version of this schema.
 */
schema: "image_include.v1"
/**
 * The program, bundled from one source file.
 */
bundle: {
/**
 * Source file that the bundler starts from.
 */
entry: string
/**
 * Path of the entrypoint in the image.
 */
file: string
/**
 * Folder in the image for parts that modes share; only the bundler writes there.
 */
chunks: string
}
/**
 * Files that are copied to the same path in the image.
 * 
 * @maxItems 1000
 * 
 * Items: One file.
 */
files: string[]
/**
 * Packages that cannot be bundled because they carry native code.
 * 
 * @maxItems 100
 * 
 * Items: One package.
 */
packages: {
/**
 * Name of the package.
 */
name: string
/**
 * The only platform whose image holds it; absent: every platform.
 */
platform?: string
/**
 * Files of the package that the image holds.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: One file.
 */
files: string[]
}[]
/**
 * Names that no path of the image may contain, as a second guard against secrets and sources.
 * 
 * @maxItems 1000
 * 
 * Items: Part of a path.
 */
exclude: string[]
}
