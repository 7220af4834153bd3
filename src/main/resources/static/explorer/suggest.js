// A text field that suggests nodes while one types: arrows choose, Enter opens, Escape closes.
// Follows the ARIA combobox pattern; keys that belong to a Japanese input method are left to it.
import { ask, isAbandoned } from "./api.js";
import { h } from "./dom.js";
import { hitLine } from "./hits.js";
import { SEARCH } from "./search-query.js";
import { text } from "./text.js";

const PAUSE_MILLIS = 140;
const MOST = 8;
let fields = 0;

/**
 * The field with its list. `kinds` limits what is suggested, `choose(node)` gets the chosen one,
 * `submit(words)` the words where none was chosen.
 */
export function suggestField({ label, hint, kinds, choose, submit, value = "" }) {
  const id = `suggest-${++fields}`;
  const list = h("ul", { id: `${id}-list`, role: "listbox", "aria-label": text.suggestionList, hidden: true });
  const status = h("p", { class: "unseen", role: "status" });
  const input = h("input", {
    id, type: "search", role: "combobox", autocomplete: "off", spellcheck: "false", enterkeyhint: "search", value,
    placeholder: hint, "aria-label": label, "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  });
  const form = h("form", { class: "suggest", onsubmit: submitted }, input, list, status);
  let hits = [];
  let marked = -1;
  let timer = 0;
  let running = new AbortController();

  input.addEventListener("input", later);
  input.addEventListener("compositionend", later);
  input.addEventListener("keydown", keyed);
  input.addEventListener("focus", () => hits.length && show());
  form.addEventListener("focusout", event => form.contains(event.relatedTarget) || hide());
  // The field must keep its focus while the mouse is on the list.
  list.addEventListener("mousedown", event => event.preventDefault());

  function later(event) {
    clearTimeout(timer);
    if (event.isComposing) return;
    timer = setTimeout(look, PAUSE_MILLIS);
  }

  async function look() {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const query = input.value.trim();
    if (!query) return set([]);
    try {
      const { search } = await ask(SEARCH, { query, kinds, first: MOST }, signal);
      if (!signal.aborted) set(search.nodes);
    } catch (problem) {
      if (signal.aborted || isAbandoned(problem)) return;
      set([]);
      status.textContent = problem.message;
    }
  }

  function set(found) {
    const kept = hits[marked]?.id;
    hits = found;
    list.replaceChildren(...hits.map(option));
    mark(hits.findIndex(hit => hit.id === kept));
    status.textContent = input.value.trim() ? text.suggestions(hits.length) : "";
    if (hits.length && document.activeElement === input) show(); else hide();
  }

  function option(hit, index) {
    const attributes = { id: `${id}-${index}`, role: "option", "aria-selected": "false", onclick: () => take(hit) };
    return h("li", attributes, hitLine(hit));
  }

  function keyed(event) {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && marked >= 0) {
      event.preventDefault();
      take(hits[marked]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      hide();
    }
  }

  function move(step) {
    if (!hits.length) return;
    show();
    // One place more than there are hits: the field itself, where nothing is marked.
    mark((marked + 1 + step + hits.length + 1) % (hits.length + 1) - 1);
  }

  function mark(index) {
    marked = index;
    [...list.children].forEach((item, place) => item.setAttribute("aria-selected", place === marked));
    if (marked < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", `${id}-${marked}`);
    list.children[marked].scrollIntoView({ block: "nearest" });
  }

  function submitted(event) {
    event.preventDefault();
    const words = input.value.trim();
    if (!words) return;
    if (submit) return leave(() => submit(words));
    if (hits.length) take(hits[0]);
  }

  const take = hit => leave(() => choose(hit));

  function leave(go) {
    clearTimeout(timer);
    running.abort();
    set([]);
    go();
  }

  function show() {
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  }

  function hide() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  return { element: form, input };
}
