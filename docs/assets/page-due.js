/**
 * `<pagina-verlopen review="2027-08-01">`: shows its notice once that day has come, also when the site was built before.
 */

class PaginaVerlopen extends HTMLElement {
  connectedCallback() {
    if (Date.now() >= Date.parse(`${this.getAttribute('review')}T00:00`)) this.hidden = false;
  }
}

if (!customElements.get('pagina-verlopen')) customElements.define('pagina-verlopen', PaginaVerlopen);
