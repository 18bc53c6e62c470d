/** The input cannot be used: exit code 2, one line per problem. A class because it crosses many callers as an exception. */
export class InputError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
