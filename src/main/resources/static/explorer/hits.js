// How a found node reads in a suggestion and on the results page.
import { h, japanese } from "./dom.js";
import { day, paperDate, years } from "./format.js";
import { text } from "./text.js";

/** Name, what it is, and the one fact that tells it from its namesakes. */
export function hitLine(node) {
  return [
    h("span", { class: "hit-name" }, name(node)),
    node.titleJa ? japanese("span", node.titleJa, { class: "hit-ja" }) : null,
    h("span", { class: "hit-fact" }, [text.kindOf[node.__typename], ...facts(node)].join(" · ")),
  ].filter(Boolean);
}

function name(node) {
  switch (node.__typename) {
    case "Paper": return node.title;
    case "Author": return node.displayName;
    case "Repository": return node.fullName;
    default: return node.label;
  }
}

function facts(node) {
  switch (node.__typename) {
    case "Paper": return [paperDate(node)].filter(Boolean).map(day);
    case "Author": return [text.papers(node.paperCount), years(node.firstYear, node.lastYear)].filter(Boolean);
    case "Repository": return [node.host];
    default: return [text.papers(node.paperCount)];
  }
}
