// Tables with a caption, named columns and, where the server can sort, sorting in the column heads.
import { h } from "./dom.js";
import { text } from "./text.js";

/**
 * A table whose columns are {label, numeric, meaning, order}. A column with an `order` gets a button that
 * calls `sort(order)`; the column of the `current` order says so.
 */
export function table({ caption, columns, current, sort, body = h("tbody"), quietCaption = false }) {
  const head = h("thead", {}, h("tr", {}, columns.map(column => heading(column, current, sort))));
  const frame = h("div", { class: "table-frame" },
    h("table", {}, h("caption", { class: quietCaption ? "unseen" : null }, caption), head, body));
  return { element: frame, body };
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
