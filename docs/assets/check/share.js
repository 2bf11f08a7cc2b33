/** The link to this case: to follow, to copy, and without a clipboard to select and copy by hand. */

import { TEXTS } from '../texts.js';

/** @param {import('./form.js').Parts} parts @param {string} address of this case; none when nothing is filled in
 * @param {import('./status.js').Status} status */
export function shareCase({ share, permalink, copy, link }, address, status) {
  share.hidden = !address;
  permalink.setAttribute('href', address);
  link.hidden = true;
  copy.onclick = async () => {
    const isCopied = await navigator.clipboard?.writeText(permalink.href).then(() => true).catch(() => false);
    status.notice = isCopied ? TEXTS.copied : TEXTS.notCopied;
    status.show();
    link.hidden = Boolean(isCopied);
    link.value = permalink.href;
    if (!isCopied) link.select();
  };
}
