/** Does the reader's device ask to be sparing with data: by its data saver, on a metered line or on a very slow one? A
 * browser that does not say so (Firefox, Safari) counts as one that does not ask for it. */
export function mustSpareData() {
  /** @type {Navigator & {connection?: {saveData?: boolean, type?: string, effectiveType?: string}}} */
  const { connection = {} } = navigator;
  return connection.saveData === true || connection.type === 'cellular' || /2g/.test(connection.effectiveType ?? '');
}
