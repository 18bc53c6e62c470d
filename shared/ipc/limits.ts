/** The largest design file that is read or written, in bytes. Apart from the contract, so that asking it costs no zod. */
export const MAX_DESIGN_BYTES = 20_000_000;
