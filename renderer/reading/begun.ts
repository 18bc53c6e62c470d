/** What a worker says when it has the text; what it read is JSON and comes after that. */
export const BEGUN = 'begun';
