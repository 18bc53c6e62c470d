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
