/** The form that the walker below holds a text to. */
export const WALKED_FORM = 'json_sorted_keys_v1';

/**
 * What breaks `json_sorted_keys_v1` in a text, found by walking its characters (01, M3.C-C02): no byte-order mark, no
 * white space between tokens, names sorted by code point and none twice, integers without fraction or exponent, nothing
 * that JSON does not know. It shares no code with what writes canonical JSON.
 */
export function canonicalFaults(text: string): readonly string[] {
  const scanner = new Scanner(text);
  scanner.value('$');
  return scanner.end();
}

const INTEGER = /(?:0|-?[1-9][0-9]*)(?![0-9.eE])/y;
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\["\\bfnrt]|\\u00(?:0[0-7bef]|1[0-9a-f]))*"/uy;
const WORD = /true|false|null/y;
const FAULTS_MAX = 20;

/** Stops at the first text that it cannot read on from; what it found until then stays. */
class Scanner {
  readonly #text: string;
  readonly #faults: string[] = [];
  #at = 0;
  #stopped = false;

  constructor(text: string) {
    this.#text = text;
  }

  end(): readonly string[] {
    if (!this.#stopped && this.#at < this.#text.length) this.#fault(`text after the value at ${this.#at}`);
    return this.#faults;
  }

  value(path: string): void {
    if (this.#stopped) return;
    const next = this.#text[this.#at];
    if (next === '{') this.#object(path);
    else if (next === '[') this.#array(path);
    else if (next === '"') this.#string(path);
    else if (this.#take(INTEGER) === undefined && this.#take(WORD) === undefined) {
      this.#stop(`${path}: no canonical value at ${this.#at}`);
    }
  }

  #object(path: string): void {
    let before: string | undefined;
    this.#members('}', () => {
      const name = this.#string(path);
      if (this.#stopped) return;
      if (before !== undefined && byCodePoint(before, name) >= 0) this.#fault(`${path}: ${name} is not in order`);
      before = name;
      if (!this.#literal(':')) return this.#stop(`${path}: no colon at ${this.#at}`);
      this.value(`${path}.${name}`);
    });
  }

  #array(path: string): void {
    let index = 0;
    this.#members(']', () => {
      this.value(`${path}[${index}]`);
      index += 1;
    });
  }

  #members(close: string, member: () => void): void {
    this.#at += 1;
    if (this.#literal(close)) return;
    do {
      member();
      if (this.#stopped) return;
    } while (this.#literal(','));
    if (!this.#literal(close)) this.#stop(`no ${close} at ${this.#at}`);
  }

  /** The text between the quotes, with its escapes. */
  #string(path: string): string {
    const found = this.#take(STRING);
    if (found === undefined) this.#stop(`${path}: no canonical string at ${this.#at}`);
    else if (!found.isWellFormed()) this.#fault(`${path}: a lone surrogate`);
    return found === undefined ? '' : (JSON.parse(found) as string);
  }

  #literal(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #fault(fault: string): void {
    if (this.#faults.length < FAULTS_MAX) this.#faults.push(fault.slice(0, 256));
  }

  #stop(fault: string): void {
    if (!this.#stopped) this.#fault(fault);
    this.#stopped = true;
  }
}

/** Order of the code points, which differs from that of `<` beyond the basic plane. */
function byCodePoint(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0));
  for (let index = 0; index < Math.max(left?.length ?? 0, right?.length ?? 0); index += 1) {
    const difference = (left?.[index] ?? -1) - (right?.[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
