/**
 * `<uitkomsten-tabel>` shows only the lines of a table of outcomes that the reader asks for. A line, a group of data items
 * or a whole table says in `data-q-QUESTION` with which answers it goes; what says nothing about a question goes with
 * every answer. Style hides what has no lines left.
 *
 * `<pagina-verlopen review="2027-08-01">` shows its notice once that day has come, also when the site was built before.
 */

import { part } from './part.js';
import { TEXTS } from './texts.js';

class OutcomesTable extends HTMLElement {
  connectedCallback() {
    const form = part(this, '.outcomes-filter', HTMLFormElement);
    const version = part(this, '.rules-version', HTMLAnchorElement);
    version.setAttribute('href', version.href); // whole, for paper
    form.hidden = false;
    form.oninput = () => this.#show();
    this.#show();
  }

  #show() {
    const wanted = [...this.querySelectorAll('select')].filter((select) => select.value);
    /** @type {NodeListOf<HTMLElement>} */
    const lines = this.querySelectorAll('.outcomes-line');
    for (const line of lines) {
      const said = [line, line.closest('tbody'), line.closest('.outcomes-scroll')];
      line.hidden = !wanted.every(({ name, value }) => {
        if (!name) return line.dataset.outcome === value;
        return said.every((each) => (each?.getAttribute(`data-q-${name}`) ?? value).split(' ').includes(value));
      });
    }
    const shown = [...lines].filter((line) => !line.hidden).length;
    part(this, 'output', HTMLOutputElement).value = shown ? TEXTS.rows(shown, lines.length) : TEXTS.noRows;
  }
}

class PageDue extends HTMLElement {
  connectedCallback() {
    if (Date.now() >= Date.parse(`${this.getAttribute('review')}T00:00`)) this.hidden = false;
  }
}

customElements.define('uitkomsten-tabel', OutcomesTable);
customElements.define('pagina-verlopen', PageDue);
