/**
 * `<uitkomsten-tabel>`: shows only the lines of a table of outcomes that the reader asks for.
 *
 * Without this script the whole table is there, and the form is hidden. A line, a group of data items or a whole table
 * says in `data-q-QUESTION` with which answers it goes; what says nothing about a question goes with every answer.
 */

class OutcomesTable extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    const version = /** @type {HTMLAnchorElement | null} */ (this.querySelector('.rules-version'));
    if (version) version.dataset.address = version.href; // for paper
    form.hidden = false;
    form.addEventListener('input', () => this.show(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.show(form);
  }

  /** @param {HTMLFormElement} form */
  show(form) {
    const wanted = [...form.querySelectorAll('select')].filter((select) => select.value);
    const asked = wanted.filter((select) => select.name);
    const outcome = wanted.find((select) => !select.name)?.value;
    /** @param {Element} element */
    const fits = (element) =>
      asked.every(({ name, value }) => {
        const answers = element.getAttribute(`data-q-${name}`);
        return answers === null || answers.split(' ').includes(value);
      });
    let shown = 0;
    for (const part of this.querySelectorAll('.outcomes-scroll')) {
      let inPart = 0;
      for (const body of part.querySelectorAll('tbody')) {
        let inBody = 0;
        for (const line of body.querySelectorAll('.outcomes-line')) {
          const visible = fits(part) && fits(body) && fits(line) && (!outcome || line.getAttribute('data-outcome') === outcome);
          /** @type {HTMLElement} */ (line).hidden = !visible;
          inBody += Number(visible);
        }
        body.hidden = inBody === 0;
        inPart += inBody;
      }
      /** @type {HTMLElement} */ (part).hidden = inPart === 0;
      shown += inPart;
    }
    const all = this.querySelectorAll('.outcomes-line').length;
    const count = form.querySelector('output');
    const found = shown === 0 ? 'Geen rij past bij deze keuzes. Zet een keuze terug op ‘alles’.' : `${shown} van ${all} rijen`;
    if (count && count.textContent !== found) count.textContent = found;
  }
}

customElements.define('uitkomsten-tabel', OutcomesTable);
