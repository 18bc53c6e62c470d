import { findType } from '../../catalog/index.ts';
import type { ComponentType } from '../../catalog/types.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Size } from '../../design/schema/vocabulary.ts';
import { sortedEntries } from '../../design/sorted-entries.ts';
import { isManaged, isOutside } from '../stage/component-facts.ts';
import type { Price, PriceBook, Pricing } from './price-book.ts';
import type { CostEstimate, CostPart } from './types.ts';

/** Disk of a machine that keeps nothing, in GiB. */
const SYSTEM_DISK = 50;
const USUAL_SIZE: Size = 'medium';

/**
 * What a stage costs a month: machines with their disks, and what others run, at list prices. What the design says
 * itself (`monthlyCost`) wins. Traffic, what is paid by use and the time of people are not in it.
 */
export function estimateCost(stage: Stage, books: readonly PriceBook[]): CostEstimate {
  const parts = [...machineParts(stage, books), ...componentParts(stage, books)];
  const priced = parts.flatMap(({ monthly }) => monthly ?? []);
  const known = cents(priced.reduce((sum, monthly) => sum + monthly, 0));
  return { currency: 'USD', total: parts.length > 0 && priced.length === parts.length ? known : null, known, parts };
}

function machineParts(stage: Stage, books: readonly PriceBook[]): CostPart[] {
  const machines = sortedEntries(stage.zones).filter(([, { kind }]) => kind === 'machines');
  const standing = new Map<string | undefined, Component[]>();
  for (const component of Object.values(stage.components)) {
    if (isManaged(component)) continue;
    const beside = standing.get(component.in);
    if (beside) beside.push(component);
    else standing.set(component.in, [component]);
  }
  return machines.flatMap(([id, { count = 1, size = USUAL_SIZE, monthlyCost }]) => {
    const on = standing.get(id) ?? [];
    return hosts({ element: id, count, size, monthlyCost, on, book: bookAt(stage, id, books) });
  });
}

interface Hosts {
  readonly element: string;
  readonly count: number;
  readonly size: Size;
  /** Of each host, when the author says. */
  readonly monthlyCost: number | undefined;
  readonly on: readonly Component[];
  readonly book: PriceBook | undefined;
}

function hosts({ element, count, size, monthlyCost, on, book }: Hosts): CostPart[] {
  if (monthlyCost !== undefined) return [said(element, monthlyCost, count)];
  const disks = on.reduce((sum, { type }) => sum + (findType(type)?.deploy.diskGiB ?? 0), 0) || SYSTEM_DISK;
  const disk = book?.disk && { monthly: book.disk.monthly * disks, what: `${String(disks)} GiB of ${book.disk.what}` };
  return [
    part(element, book, book?.machines[size], count, `machine, ${size}`),
    part(element, book, disk, count, `disk, ${String(disks)} GiB`),
  ];
}

function componentParts(stage: Stage, books: readonly PriceBook[]): CostPart[] {
  return sortedEntries(stage.components).flatMap(([id, component]): CostPart[] => {
    if (isOutside(component)) return [];
    if (isManaged(component)) return [managedPart(stage, id, component, books)];
    if (stage.zones[component.in ?? '']?.kind === 'machines') {
      return component.monthlyCost === undefined ? [] : [said(id, component.monthlyCost, 1)];
    }
    const { n: count = 1, size = USUAL_SIZE, monthlyCost } = component;
    if (monthlyCost !== undefined) return [said(id, monthlyCost, 1)];
    return hosts({
      element: id,
      count,
      size,
      monthlyCost,
      on: [component],
      book: bookAt(stage, component.in, books),
    });
  });
}

function managedPart(stage: Stage, id: string, component: Component, books: readonly PriceBook[]): CostPart {
  if (component.monthlyCost !== undefined) return said(id, component.monthlyCost, 1);
  const type = findType(component.type);
  const book = bookOf(component.managedBy, books) ?? bookAt(stage, component.in, books);
  const pricing = type === undefined ? undefined : pricingOf(type, book);
  if (pricing?.byUse !== undefined) {
    return { element: id, what: pricing.byUse, times: 1, monthly: 0, byUse: true, ...named(book) };
  }
  const what = `${type?.title ?? component.type}, run by ${book?.name ?? 'others'}`;
  return part(id, book, pricing?.[component.size ?? USUAL_SIZE], 1, what);
}

function pricingOf(type: ComponentType, book: PriceBook | undefined): Pricing | undefined {
  const listed = book?.services[serviceOf(type, book)];
  return listed ?? paidByUse(type);
}

/** What is paid by use whoever runs it. */
function paidByUse(type: ComponentType): Pricing | undefined {
  return type.paidByUse === undefined ? undefined : { byUse: type.paidByUse };
}

/** The provider's own name for what does the same, else the type. */
function serviceOf({ id, deploy }: ComponentType, book: PriceBook): string {
  const managed: Readonly<Partial<Record<string, { readonly service: string }>>> = deploy.managed ?? {};
  return managed[book.id]?.service ?? id;
}

/** The book of the nearest place around it that says whose it is, or whose interface it has. */
function bookAt(stage: Stage, place: string | undefined, books: readonly PriceBook[]): PriceBook | undefined {
  const seen = new Set<string>();
  for (let at = place; at !== undefined && !seen.has(at); at = stage.zones[at]?.in) {
    seen.add(at);
    const zone = stage.zones[at];
    const owner = zone?.vendor ?? zone?.platform;
    if (owner !== undefined) return bookOf(owner, books) ?? bookOf(zone?.platform, books);
  }
  return undefined;
}

function bookOf(vendor: string | undefined, books: readonly PriceBook[]): PriceBook | undefined {
  return books.find(({ id }) => id === vendor);
}

function part(
  element: string,
  book: PriceBook | undefined,
  price: Price | undefined,
  times: number,
  otherwise: string,
): CostPart {
  const monthly = price === undefined ? null : cents(price.monthly * times);
  return { element, what: price?.what ?? otherwise, times, monthly, ...(price === undefined ? {} : named(book)) };
}

function said(element: string, monthly: number, times: number): CostPart {
  return { element, what: 'as the design says', times, monthly: cents(monthly * times) };
}

function named(book: PriceBook | undefined): Pick<CostPart, 'book'> {
  return book === undefined ? {} : { book: book.id };
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
