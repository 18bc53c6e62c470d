/** The environment that every export suggests: part of names, and a label of machines that inventories ask for. */
export const USUAL_ENVIRONMENT = 'prod';
