// Tables with a caption, named columns and, where the server can sort, sorting in the column heads.
import { h } from "./dom.js";
import { text } from "./text.js";

/**
 * A table whose columns are {label, numeric, meaning, order}. A column with an `order` gets a button that
 * calls `sort(order)`; the column of the `current` order says so.
 */
export function table({ caption, columns, current, sort, body = h("tbody") }) {
  const head = h("thead", {}, h("tr", {}, columns.map(column => heading(column, current, sort))));
  const frame = h("div", { class: "table-frame" },
    h("table", {}, h("caption", { class: "unseen" }, caption), head, body));
  return { element: frame, meanings: meanings(columns), body };
}

/** The meanings of the columns that have one, for those who cannot hover over the heads. */
function meanings(columns) {
  const explained = columns.filter(column => column.meaning);
  return h("details", { class: "meanings" }, h("summary", {}, text.meanings),
    h("dl", {}, explained.map(({ label, meaning }) => [h("dt", {}, label), h("dd", {}, meaning)])));
}

function heading({ label, numeric, meaning, order, ascending }, current, sort) {
  const isCurrent = order && order === current;
  const attributes = {
    scope: "col",
    class: numeric ? "numeric" : null,
    title: meaning,
    "aria-sort": isCurrent ? (ascending ? "ascending" : "descending") : null,
  };
  if (!order || !sort) return h("th", attributes, label);
  const button = { type: "button", class: "sort", "aria-label": text.sortBy(label), "data-order": order, onclick: () => sort(order) };
  return h("th", attributes, h("button", button, label, h("span", { "aria-hidden": "true", class: "arrow" }, arrow(isCurrent, ascending))));
}

const arrow = (isCurrent, ascending) => isCurrent ? (ascending ? "▲" : "▼") : "";

/** A cell with a number and a bar as long as its part of the largest. */
export function barCell(number, largest, words) {
  const part = largest > 0 ? number / largest : 0;
  return h("td", { class: "numeric bar-cell" },
    h("span", { class: "bar", "--part": part.toFixed(4), "aria-hidden": "true" }), h("span", {}, words));
}
