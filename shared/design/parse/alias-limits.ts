/** What a text may grow to when every alias in it is written out, in characters. */
export const LARGEST = 20_000_000;
/** Characters that an entry counts for beside its own, because it takes memory, too. */
export const ENTRY = 50;
/** Anchors and aliases: YAML looks each alias up among all of them. */
export const MOST_NAMED = 20_000;

export const ALIASES_MULTIPLY = 'its aliases multiply to more data than a design can hold';
export const NAMES_NOTHING = 'this alias names no anchor above it';
export const INSIDE_ITSELF = 'this alias stands inside what it names';
export const TOO_MANY_NAMED = `more than ${MOST_NAMED} anchors and aliases stand before this`;
export const WITHOUT_ALIASES = 'write the repeated parts out instead of using anchors and aliases';
