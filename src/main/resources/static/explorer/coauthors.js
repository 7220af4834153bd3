// The coauthor table of a person: the twin of the drawing, and the exact one of the two.
import { authorAddress, paperAddress } from "./address.js";
import { ask } from "./api.js";
import { h } from "./dom.js";
import { count, measure, years } from "./format.js";
import { PAGE_INFO } from "./fragments.js";
import { growing } from "./growing.js";
import { emptyNotice, problemNotice } from "./notice.js";
import { barCell, table } from "./table.js";
import { text } from "./text.js";

const FIRST_ORDER = "JOINT_PAPERS";

export const COAUTHOR_PAGE = `
  fragment CoauthorPage on CoauthorConnection {
    totalCount
    edges {
      node { id displayName }
      jointPapers newmanWeight firstYear lastYear
      papers(first: 5) { id title }
    }
    pageInfo { ...Page }
  }`;

const COAUTHORS = `
  query Coauthors($id: ID!, $order: CoauthorOrder, $first: Int, $after: String) {
    author(id: $id) { coauthors(orderBy: $order, first: $first, after: $after) { ...CoauthorPage } }
  }
  ${COAUTHOR_PAGE} ${PAGE_INFO}`;

const columns = [
  { label: text.person, order: "NAME", ascending: true },
  { label: text.joint, numeric: true, order: "JOINT_PAPERS" },
  { label: text.newman, numeric: true, order: "NEWMAN_WEIGHT", meaning: text.newmanMeaning },
  { label: text.yearsColumn, numeric: true, order: "RECENT" },
];

/** The section of a person whose first coauthors are already there. */
export function coauthorSection(author) {
  const frame = h("div", {});
  const section = h("section", { "aria-labelledby": "coauthors" },
    h("h2", { id: "coauthors" }, text.coauthors, h("span", { class: "count" }, count(author.coauthors.totalCount))), frame);
  if (author.coauthors.totalCount === 0) frame.append(emptyNotice(text.noCoauthors));
  else put(frame, author, author.coauthors, FIRST_ORDER);
  return section;
}

function put(frame, author, connection, order) {
  const rows = table({
    caption: text.coauthorsCaption(author.displayName), columns, current: order,
    sort: wanted => sort(frame, author, wanted),
  });
  const most = Math.max(...connection.edges.map(edge => edge.jointPapers));
  const next = after => fetchPage(author, { order, first: 50, after });
  frame.replaceChildren(rows.element, growing(rows.body, connection, edge => row(edge, most), next), rows.meanings);
}

async function sort(frame, author, order) {
  frame.setAttribute("aria-busy", "true");
  try {
    put(frame, author, await fetchPage(author, { order, first: 15 }), order);
    frame.querySelector(`[data-order="${order}"]`).focus();
  } catch (problem) {
    frame.replaceChildren(problemNotice(problem, () => sort(frame, author, order)));
  }
  frame.setAttribute("aria-busy", "false");
}

async function fetchPage(author, variables) {
  const answer = await ask(COAUTHORS, { id: author.id, ...variables });
  return answer.author.coauthors;
}

function row({ node, jointPapers, newmanWeight, firstYear, lastYear, papers }, most) {
  return h("tr", {},
    h("th", { scope: "row" }, h("a", { href: authorAddress(node.id) }, node.displayName), joint(node, jointPapers, papers)),
    barCell(jointPapers, most, count(jointPapers)),
    h("td", { class: "numeric" }, measure(newmanWeight)),
    h("td", { class: "numeric years" }, years(firstYear, lastYear)));
}

function joint(node, jointPapers, papers) {
  const titles = papers.map(paper => h("li", {}, h("a", { href: paperAddress(paper.id) }, paper.title)));
  const rest = jointPapers > papers.length && h("li", {}, text.andMore(jointPapers - papers.length));
  return h("details", { class: "joint" },
    h("summary", { "aria-label": text.jointList(node.displayName) }, text.which), h("ul", {}, titles, rest));
}
