// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import type { Validator } from '../validator.ts';
declare const validate: Validator;
export default validate;
