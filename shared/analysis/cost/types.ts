import type { Size } from '../../design/schema/vocabulary.ts';

/** What one thing costs a month, in the currency of its book, and what exactly that is the price of. */
export interface Price {
  readonly monthly: number;
  readonly what: string;
}

/** A price by size; `byUse`: what is paid for what is used, which a drawing does not tell. */
export type Pricing = Partial<Record<Size, Price>> | { readonly byUse: string };

/** List prices of one provider: dated, with their source. A price that is not in it is unknown. */
export interface PriceBook {
  /** The id that designs give this vendor. */
  readonly id: string;
  readonly name: string;
  readonly currency: 'USD';
  /** Month that the prices are of, YYYY-MM. */
  readonly asOf: string;
  readonly source: string;
  /** How far the prices can be trusted, one sentence. */
  readonly basis: string;
  readonly machines: Partial<Record<Size, Price>>;
  /** One GiB of disk on a machine. */
  readonly disk?: Price;
  /** By the catalogue's name of the managed service, else by the id of the type. */
  readonly services: Readonly<Record<string, Pricing>>;
}

/** One line of an estimate. */
export interface CostPart {
  /** The element of the design that is paid for. */
  readonly element: string;
  readonly what: string;
  readonly times: number;
  /** All of `times` for a month; null: nobody knows the price. Nothing is added for what is paid by use. */
  readonly monthly: number | null;
  readonly byUse?: boolean;
  /** Id of the price book, when the price is from one. */
  readonly book?: string;
}

export interface CostEstimate {
  readonly currency: 'USD';
  /** Null unless every part has a price. */
  readonly total: number | null;
  /** The sum of the parts that have a price: what it costs at least. */
  readonly known: number;
  readonly parts: readonly CostPart[];
}
