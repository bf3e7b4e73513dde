/** What a text holds as JSON; undefined when it is none, so that its reader says what that means where it stands. */
export function jsonText(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The JSON value that a text is, or the text itself. */
export function jsonOrText(text: string): unknown {
  const value = jsonText(text);
  return value === undefined ? text : value;
}
