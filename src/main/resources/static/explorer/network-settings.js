// How far and how much of the network is drawn; kept in the address, so that a shared link shows the same.
import { h } from "./dom.js";
import { note } from "./router.js";
import { text } from "./text.js";

const SETTINGS = [
  { name: "depth", label: text.depth, usual: 1, choices: [1, 2, 3] },
  { name: "limit", label: text.limit, usual: 60, choices: [25, 60, 120, 250, 500] },
  { name: "maxAuthors", label: text.maxAuthors, usual: null, choices: [null, 5, 10, 30, 100], words: authorWords },
  { name: "minJoint", label: text.minJoint, usual: 1, choices: [1, 2, 3, 5, 10], words: text.jointPapers },
];

/** The form and its present values; `changed()` is called after each change. */
export function settingsForm(parameters, changed) {
  const values = Object.fromEntries(SETTINGS.map(setting => [setting.name, given(setting, parameters)]));
  const element = h("form", { class: "settings", onsubmit: event => event.preventDefault() },
    SETTINGS.map(setting => choice(setting, values, changed)));
  return { element, values: () => ({ ...values }) };
}

/** The number in the address, chosen there even if it is none of the choices; what it may be is the server's to say. */
function given({ name, usual }, parameters) {
  return /^\d{1,6}$/.test(parameters.get(name) ?? "") ? Number(parameters.get(name)) : usual;
}

function choice({ name, label, usual, choices, words = String }, values, changed) {
  const all = choices.includes(values[name]) ? choices : [...choices, values[name]].sort((a, b) => a - b);
  const option = value => h("option", { value: value ?? "", selected: value === values[name] }, words(value));
  const select = h("select", { name, onchange: () => {
    values[name] = select.value === "" ? null : Number(select.value);
    note({ [name]: values[name] === usual ? null : values[name] });
    changed();
  } }, all.map(option));
  return h("label", {}, h("span", {}, label), select);
}

function authorWords(count) {
  return count === null ? text.anyAuthors : text.authorsAtMost(count);
}
