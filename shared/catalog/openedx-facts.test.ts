import { describe, expect, it } from 'vitest';
import { findType } from './index.ts';
import { openedxFacts, type Loss } from './openedx-facts.fixture.ts';
import { openedxServices } from './openedx-services.fixture.ts';

/** `broker`: RabbitMQ up to Juniper, Redis since Koa. */
const idsOf = (service: string) => (service === 'broker' ? ['rabbitmq', 'redis'] : (openedxServices[service] ?? []));
const typesOf = (service: string) => idsOf(service).flatMap((id) => findType(id) ?? []);

/** What the catalogue says happens to `service` without `called`; empty when it knows of no such call. */
function losses(service: string, called: string): Loss[] {
  const needs = typesOf(service).flatMap((type) => type.needs);
  const met = needs.filter(({ anyOf }) => anyOf.some((id) => idsOf(called).includes(id)));
  return met.map(({ onLoss }) => (onLoss === 'down' ? 'stops' : 'weakens'));
}

describe('the catalogue agrees with the platform', () => {
  it('about which services there are', () => {
    const named = Object.keys(openedxServices).filter((name) => name !== 'opensearch');
    expect(Object.keys(openedxFacts).sort()).toEqual(named.sort());
  });

  it.each(Object.entries(openedxFacts))('about where %s is reached, and what it calls', (name, facts) => {
    const ports = typesOf(name).flatMap((type) => type.ports.map(({ port }) => port));
    expect(ports, 'ports').toEqual(expect.arrayContaining([...facts.ports]));
    for (const called of Object.keys(facts.calls)) expect(losses(name, called), called).not.toEqual([]);
  });

  it.each(Object.entries(openedxFacts))('about what the loss of each does to %s, or says why not', (name, facts) => {
    const { calls, otherwise = {} } = facts;
    const differing = Object.entries(calls).filter(([called, loss]) => !losses(name, called).includes(loss));
    expect(differing.map(([called]) => called).sort()).toEqual(Object.keys(otherwise).sort());
  });
});
