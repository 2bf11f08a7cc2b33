/** What the scripts say to readers. What stands in a page from the start is in its HTML: see scripts/build/markdown_ext/. */

const NOT_FILLED_IN = 'De antwoorden uit de link zijn niet ingevuld.';
const MEGABYTES = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const TEXTS = Object.freeze({
  states: Object.freeze({
    idle: 'Databesparing staat aan. De rekenhulp (een paar megabyte) wordt opgehaald als je een antwoord kiest.',
    fetching: 'De rekenhulp wordt opgehaald. Je kunt de vragen alvast beantwoorden.',
    starting: 'Python start.',
    loading: 'De regels worden geladen.',
    ready: 'De rekenhulp is klaar. Kies een antwoord: je ziet meteen de uitkomst.',
    failed: '',
  }),
  fetched: (/** @type {number} */ loaded, /** @type {number} */ total) =>
    `De rekenhulp wordt opgehaald: ${MEGABYTES.format(loaded / 1e6)} van ${MEGABYTES.format(total / 1e6)} MB.`,
  /** What went wrong, by the names that the worker has for it. */
  failures: Object.freeze({
    'niet-gevonden': 'Een bestand van de rekenhulp staat niet op de site.',
    netwerk: 'De rekenhulp kon niet worden opgehaald. Misschien is je verbinding even weg.',
    onvolledig: 'Een bestand van de rekenhulp kwam niet heel aan.',
    controle: 'Een bestand van de rekenhulp is anders dan het hoort te zijn. Daarom wordt het niet gebruikt.',
    onveilig: 'Deze pagina is niet via een beveiligde verbinding (https) geopend. De rekenhulp kan dan niet worden gecontroleerd.',
    'geen-wasm': 'Je browser kan de rekenhulp niet draaien: WebAssembly ontbreekt of staat uit.',
    beleid: 'Je browser of je netwerk staat niet toe dat de rekenhulp draait (WebAssembly is geblokkeerd).',
    geheugen: 'Er is te weinig geheugen vrij voor de rekenhulp. Sluit andere tabbladen of programma’s.',
    worker: 'Je browser kon de rekenhulp niet op de achtergrond starten.',
    start: 'Python kon in je browser niet starten.',
    regels: 'De regels van de check konden niet worden geladen.',
    tijd: 'De rekenhulp gaf te lang geen antwoord.',
    python: 'De rekenhulp liep vast.',
  }),
  afterFailure: 'Je antwoorden staan er nog. Probeer het opnieuw, of zoek je situatie op in de tabel.',
  outdated: 'De site is vernieuwd sinds je deze pagina opende. Laad de pagina opnieuw: je antwoorden blijven staan.',
  retry: 'Opnieuw proberen',
  reload: 'Laad de pagina opnieuw',
  outcome: (/** @type {string} */ word, /** @type {string} */ summary) => `Uitkomst: ${word}. ${summary}`,
  copied: 'De link is gekopieerd.',
  notCopied: 'Kopiëren lukte niet vanzelf. De link staat geselecteerd: kopieer hem zelf.',
  badLink: `Deze link past niet bij deze check. ${NOT_FILLED_IN}`,
  oldLink: (/** @type {string} */ why) =>
    `In deze link staat een antwoord dat de check niet meer heeft. ${why} ${NOT_FILLED_IN}`,
  sinceUnknown: 'Wat er sinds deze link veranderde, kon niet worden opgehaald. Kijk bij Wijzigingen.',
  noRows: 'Geen rij past bij deze keuzes. Zet een keuze terug op ‘alles’.',
  rows: (/** @type {number} */ shown, /** @type {number} */ all) => `${shown} van ${all} rijen`,
});
