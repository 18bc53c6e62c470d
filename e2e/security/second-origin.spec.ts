import { createServer } from 'node:http';
import { readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { keptJournals } from '../kept-journals.ts';
import { expect, test } from '../web/designer.ts';

/** Serves one empty page, as any other program of this computer could: same machine, same browser, another port. */
async function otherSite() {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<title>Other</title><body></body>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => new Promise((done) => server.close(done)) };
}

const BEGIN = JSON.stringify({ name: 'stolen', text: 'corral: 1', revision: null });

test('a page of another origin can neither read nor change anything, signed in as the person is', async ({
  designer,
}) => {
  const { page, folder } = designer;
  const own = new URL(page.url()).origin;
  const site = await otherSite();
  const other = await page.context().newPage();
  try {
    // Cookies do not know ports, and "localhost" is another host: both are tried.
    for (const host of ['127.0.0.1', 'localhost']) {
      await other.goto(`http://${host}:${site.port}/`);
      const got = await other.evaluate(attack, { own, begin: BEGIN });
      expect(got, `from ${host}`).toEqual({
        ...{ json: 'refused', plain: 'refused', form: 'sent', read: 'refused', script: 'refused' },
        ...{ image: 'refused', frame: 'nothing to see', socket: 'refused', opened: 'nothing to see' },
      });
    }
    expect(keptJournals(join(folder, '..', 'data'))).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    await other.close();
    await site.close();
  }
  // The person's own page still works.
  await designer.openTemplate();
});

/** Runs in the page of the other site: everything a page can send to an address without being asked. */
async function attack({ own, begin }: { own: string; begin: string }) {
  const call = `${own}/ipc/journal:begin`;
  const post = (init: RequestInit) =>
    fetch(call, { method: 'POST', credentials: 'include', body: begin, ...init }).then(
      () => 'got an answer',
      () => 'refused',
    );
  const loads = (tag: 'script' | 'img', src: string) =>
    new Promise<string>((done) => {
      const element = document.createElement(tag);
      element.onload = () => done('loaded');
      element.onerror = () => done('refused');
      element.src = src;
      document.body.append(element);
    });
  const form = () => {
    const element = document.createElement('form');
    const frame = document.createElement('iframe');
    frame.name = 'target';
    Object.assign(element, { method: 'POST', action: call, enctype: 'text/plain', target: 'target' });
    const input = document.createElement('input');
    [input.name, input.value] = [begin.slice(0, -1), '}'];
    element.append(input);
    document.body.append(frame, element);
    return new Promise<string>((done) => {
      frame.onload = () => done('sent');
      element.submit();
    });
  };
  const seen = (view: Window | null) => {
    try {
      return view?.document.title === 'Corral' ? 'the designer' : 'nothing to see';
    } catch {
      return 'nothing to see';
    }
  };
  const framed = () => {
    const frame = document.createElement('iframe');
    return new Promise<string>((done) => {
      frame.onload = () => done(seen(frame.contentWindow));
      frame.src = `${own}/`;
      document.body.append(frame);
    });
  };
  const socket = () =>
    new Promise<string>((done) => {
      const connection = new WebSocket(own.replace('http', 'ws'));
      connection.onopen = () => done('connected');
      connection.onerror = () => done('refused');
    });
  const json = { 'content-type': 'application/json' };
  return {
    json: await post({ headers: json }),
    plain: await post({ mode: 'no-cors', headers: { 'content-type': 'text/plain' } }),
    form: await form(),
    read: await fetch(`${own}/`, { credentials: 'include' }).then(
      () => 'got an answer',
      () => 'refused',
    ),
    script: await loads('script', `${own}/`),
    image: await loads('img', `${own}/index.html`),
    frame: await framed(),
    socket: await socket(),
    opened: seen(window.open(`${own}/`)),
  };
}
