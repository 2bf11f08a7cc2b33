/**
 * Does the reader's device ask to be sparing with data?
 *
 * A browser that does not say so (Firefox, Safari) counts as one that does not ask for it.
 */

/** @returns {boolean} data saver is on, the line is known to be metered, or it is very slow */
export function mustSpareData() {
  const { connection } = /** @type {{connection?: {saveData?: boolean, type?: string, effectiveType?: string}}} */ (navigator);
  if (!connection) return false;
  return connection.saveData === true || connection.type === 'cellular' || /2g/.test(connection.effectiveType ?? '');
}
