/**
 * Prints a page of its own, which the window does not show. It is in a frame without an address, so that it has the
 * window's content policy: nothing in it runs.
 */
export function printPage(html: string): void {
  const frame = document.createElement('iframe');
  frame.title = 'print';
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0' });
  document.body.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (page === null || view === null) return frame.remove();
  const made = new DOMParser().parseFromString(html, 'text/html').documentElement;
  page.replaceChild(page.adoptNode(made), page.documentElement);
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.print();
}
