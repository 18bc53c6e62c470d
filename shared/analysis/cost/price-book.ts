import { z } from '../../base/zod.ts';

const text = z.string().min(1).max(400);

/** What one thing costs a month, in the currency of its book, and what exactly that is the price of. */
const price = z.object({ monthly: z.number().min(0), what: text });

const bySize = { small: price.optional(), medium: price.optional(), large: price.optional() };

/** `byUse`: what is paid for what is used, which a drawing does not tell. */
const pricing = z
  .object({ ...bySize, byUse: text.optional() })
  .refine(({ byUse, ...sizes }) => (byUse === undefined) === Object.values(sizes).some((size) => size !== undefined), {
    error: 'write prices by size, or byUse, and not both',
  });

/** List prices of one provider: dated, with their source. A price that is not in it is unknown. */
export const priceBookSchema = z.object({
  /** The id that designs give this vendor. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens'),
  name: text,
  currency: z.literal('USD'),
  /** When the prices were true. */
  asOf: z
    .string()
    .regex(/^20\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?$/, 'write a month or a day, such as 2026-11 or 2026-11-25'),
  source: z.url({ protocol: /^https?$/, error: 'write the address of the page that the prices are from' }),
  /** How far the prices can be trusted, one sentence. */
  basis: text,
  machines: z.object(bySize).default({}),
  /** One GiB of disk on a machine. */
  disk: price.optional(),
  /** By the catalogue's name of the managed service, else by the id of the type. */
  services: z.record(z.string(), pricing).default({}),
});

export type Price = z.infer<typeof price>;
export type Pricing = z.infer<typeof pricing>;
export type PriceBook = z.infer<typeof priceBookSchema>;
