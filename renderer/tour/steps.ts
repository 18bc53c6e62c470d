/** One stop of the tour: `at` is what it points to. Its words are the messages `tour.<id>` and `tour.<id>.text`. */
export interface TourStep {
  readonly id: 'drawing' | 'add' | 'properties' | 'problems' | 'break' | 'stages' | 'compare' | 'code' | 'last';
  readonly at: string;
}

/** The tour, on the first stage of the sandbox template. */
export const TOUR: readonly TourStep[] = [
  { id: 'drawing', at: '[data-testid="canvas"]' },
  { id: 'add', at: '.shell-left' },
  { id: 'properties', at: '.right-properties' },
  { id: 'problems', at: '.shell-problems' },
  { id: 'break', at: '.react-flow__node[data-id="mysql"]' },
  { id: 'stages', at: '.stage-tabs' },
  { id: 'compare', at: '.right-score' },
  { id: 'code', at: '#inspect-code' },
  { id: 'last', at: '.top-bar' },
];
