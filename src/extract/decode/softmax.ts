/** Turns rows of unnormalised scores into log probabilities. */

/** Log probabilities of the rows `firstRow` to `firstRow + rows` of a matrix with `columns` columns. */
export function logSoftmaxRows(
  scores: Float32Array,
  firstRow: number,
  rows: number,
  columns: number,
): Float64Array {
  const result = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const values = scores.subarray((firstRow + row) * columns, (firstRow + row + 1) * columns);
    const highest = Math.max(...values);
    let sum = 0;
    for (const value of values) sum += Math.exp(value - highest);
    const log = highest + Math.log(sum);
    for (const [column, value] of values.entries()) result[row * columns + column] = value - log;
  }
  return result;
}
