/** Characters between quotes, escapes counted as written: a text of a design has fifty times fewer. Longer ones would take seconds to read. */
export const MAX_QUOTED = 1_000_000;
