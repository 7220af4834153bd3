// The page of everything that a search found.
import { nodeAddress, searchAddress } from "./address.js";
import { ask } from "./api.js";
import { h } from "./dom.js";
import { growing } from "./growing.js";
import { hitLine } from "./hits.js";
import { emptyNotice } from "./notice.js";
import { SEARCH } from "./search-query.js";
import { text } from "./text.js";

export async function resultsPage(parameters, signal) {
  const query = parameters.get("q");
  const kind = parameters.get("kind");
  const variables = { query, kinds: kind ? [kind] : null, first: 20 };
  const { search } = await ask(SEARCH, variables, signal);
  const title = text.resultsTitle(query);
  return {
    title,
    content: [
      h("header", { class: "lead" }, h("h1", {}, title), h("p", { class: "facts" }, text.results(search.totalCount))),
      kindLinks(query, kind),
      ...results(search, variables),
    ],
  };
}

function kindLinks(query, chosen) {
  const link = (kind, words) =>
    h("a", { href: searchAddress(query, { kind }), "aria-current": kind === chosen ? "true" : null }, words);
  const kinds = Object.entries(text.kinds).map(([kind, words]) => link(kind, words));
  return h("nav", { class: "choices", "aria-label": text.filterLabel }, link(null, text.everything), kinds);
}

function results(search, variables) {
  if (search.nodes.length === 0) return [emptyNotice(text.noResults)];
  const list = h("ol", { class: "hits" });
  const item = node => h("li", {}, h("a", { href: nodeAddress(node) }, hitLine(node)));
  const next = async after => (await ask(SEARCH, { ...variables, after })).search;
  return [list, growing(list, search, item, next)];
}
