/** The largest design file that is read or written, in bytes. Apart from the contract, so that asking it costs no zod. */
export const MAX_DESIGN_BYTES = 20_000_000;

/** Characters from which a design is read beside the page, which goes on meanwhile; a small one is read sooner than a worker starts. */
export const READ_BESIDE = 300_000;
