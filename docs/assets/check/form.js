/**
 * What is in the page: the parts of a check, its questions, and the case that is filled in, written as in an address:
 * `aanleiding=melding&gegevens=persoon,verzuim`. Questions without an answer are absent; 'weet-niet' is an answer.
 */

import { part } from '../part.js';

/** @typedef {ReturnType<typeof findParts>} Parts */

/** All that the scripts use of a check, which scripts/build/markdown_ext/check_form.py makes. Throws when one is missing.
 * @param {HTMLElement} check */
export const findParts = (check) => ({
  check,
  form: part(check, '.check-form', HTMLFormElement),
  firstQuestion: part(check, '[data-question]', HTMLFieldSetElement),
  inputs: [...check.querySelectorAll('input')],
  status: part(check, '.check-status', HTMLElement),
  notice: part(check, '.check-notice', HTMLElement),
  stage: part(check, '.check-stage', HTMLElement),
  progress: part(check, '.check-progress', HTMLProgressElement),
  retry: part(check, '.check-retry', HTMLButtonElement),
  since: part(check, '.check-since', HTMLElement),
  announce: part(check, '.check-announce', HTMLElement),
  verdict: part(check, '.check-verdict', HTMLElement),
  share: part(check, '.check-share', HTMLElement),
  permalink: part(check, '.check-share a', HTMLAnchorElement),
  copy: part(check, '.check-copy', HTMLButtonElement),
  link: part(check, '.check-link', HTMLTextAreaElement),
});

/** The case in the form, also of questions that are not shown now. @param {Parts} parts */
export function caseIn({ form }) {
  const filled = new FormData(form);
  return [...new Set(filled.keys())].map((question) => `${question}=${filled.getAll(question).join()}`).join('&');
}

/** @param {Parts} parts @param {string[]} [asked] when nothing is filled in: the first one */
export function showQuestions({ form, firstQuestion }, asked = [firstQuestion.dataset.question ?? '']) {
  for (const question of form.querySelectorAll('fieldset')) {
    // Hiding the question that has the focus would throw the reader out of the form.
    question.hidden = !asked.includes(question.dataset.question ?? '') && !question.contains(document.activeElement);
  }
}
