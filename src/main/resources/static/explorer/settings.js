// Settings of a part of a page, as a row of selections; kept in the address, so that a shared link shows the same.
import { h } from "./dom.js";
import { note } from "./router.js";

/**
 * The form of some settings {name, label, usual, choices, words} and its present values;
 * `changed()` is called after each change. A choice is a number, a word, or null for no limit.
 */
export function settingsForm(settings, parameters, changed) {
  const values = Object.fromEntries(settings.map(setting => [setting.name, given(setting, parameters)]));
  const element = h("form", { class: "settings", onsubmit: event => event.preventDefault() },
    settings.map(setting => selection(setting, values, changed)));
  return { element, values: () => ({ ...values }) };
}

/** What the address says: a number also if it is none of the choices, as what may be is the server's to say. */
function given({ name, usual, choices }, parameters) {
  const written = parameters.get(name) ?? "";
  if (choices.includes(written)) return written;
  return /^\d{1,6}$/.test(written) && choices.some(Number.isInteger) ? Number(written) : usual;
}

function selection({ name, label, usual, choices, words = String }, values, changed) {
  const all = choices.includes(values[name]) ? choices : [...choices, values[name]].sort((a, b) => a - b);
  const options = all.map(value => h("option", { value: value ?? "", selected: value === values[name] }, words(value)));
  const select = h("select", { name, onchange: () => {
    values[name] = all[select.selectedIndex];
    note({ [name]: values[name] === usual ? null : values[name] });
    changed();
  } }, options);
  return h("label", {}, h("span", {}, label), select);
}
