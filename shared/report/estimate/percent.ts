/** Two digits of what is missing from 100, so that the nines can be told apart: 99.95 %, 99.9987 %. */
export function percent(probability: number): string {
  const missing = Math.max(1 - probability, 1e-12);
  const decimals = Math.min(10, Math.max(1, Math.ceil(-Math.log10(missing) - 1e-9) - 1));
  return `${Number((probability * 100).toFixed(decimals))} %`;
}
