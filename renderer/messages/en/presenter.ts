export const presenter = {
  'presenter.none': 'No presentation is under way. Press F5 in the window it belongs to, and it is shown here.',
  'presenter.title': 'Presenter',
  'presenter.on-screen': 'On screen',
  'presenter.next': 'Next',
  'presenter.time': 'Time since the start',
} as const;
