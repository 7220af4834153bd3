// A person: who they are, whom they wrote with, and what.
import { topicAddress } from "./address.js";
import { ask, Refusal } from "./api.js";
import { COAUTHOR_PAGE, coauthorSection } from "./coauthors.js";
import { connectSection } from "./connect.js";
import { h, linkOut } from "./dom.js";
import { count, years } from "./format.js";
import { AUTHOR_LINE, PAGE_INFO, PAPER_LINE } from "./fragments.js";
import { growing } from "./growing.js";
import { networkSection } from "./network.js";
import { emptyNotice } from "./notice.js";
import { paperItem } from "./papers.js";
import { text } from "./text.js";

const PERSON = `
  query Person($id: ID!) {
    author(id: $id) {
      ...AuthorLine
      names orcid
      topics(first: 8) { totalCount edges { papers node { id label } } }
      coauthors(orderBy: JOINT_PAPERS, first: 15) { ...CoauthorPage }
      papers(first: 10) { totalCount nodes { ...PaperLine } pageInfo { ...Page } }
    }
  }
  ${AUTHOR_LINE} ${COAUTHOR_PAGE} ${PAPER_LINE} ${PAGE_INFO}`;

const MORE_PAPERS = `
  query PersonPapers($id: ID!, $after: String) {
    author(id: $id) { papers(first: 20, after: $after) { nodes { ...PaperLine } pageInfo { ...Page } } }
  }
  ${PAPER_LINE} ${PAGE_INFO}`;

export async function personPage(parameters, signal) {
  const { author } = await ask(PERSON, { id: parameters.get("author") }, signal);
  if (!author) throw new Refusal(text.nothingHere);
  return {
    title: author.displayName,
    content: [
      lead(author),
      h("div", { class: "pair" }, coauthorSection(author), networkSection(author, parameters)),
      connectSection(author, parameters),
      papersSection(author),
    ],
  };
}

function lead(author) {
  const others = author.names.filter(name => name !== author.displayName);
  const active = years(author.firstYear, author.lastYear);
  return h("header", { class: "lead" },
    h("h1", {}, author.displayName),
    h("p", { class: "facts" }, text.papers(author.paperCount), active && `, ${text.active(active)}`,
      author.orcid && [" · ORCID ", linkOut(`https://orcid.org/${author.orcid}`, author.orcid)]),
    others.length > 0 && h("p", { class: "meta" }, text.writtenAs(others)),
    topicLine(author.topics));
}

/** The person's topics, each with the number of papers. */
function topicLine({ edges, totalCount }) {
  if (edges.length === 0) return null;
  const item = ({ node, papers }) => h("li", {},
    h("a", { class: "chip", href: topicAddress(node.id), title: text.papers(papers) }, `${node.label} `, h("b", {}, count(papers))));
  const rest = totalCount > edges.length && h("li", { class: "meta" }, text.andMore(totalCount - edges.length));
  return h("ul", { class: "chips", "aria-label": text.categories }, edges.map(item), rest);
}

function papersSection(author) {
  const list = h("ol", { class: "papers" });
  const next = async after => (await ask(MORE_PAPERS, { id: author.id, after })).author.papers;
  return h("section", { "aria-labelledby": "papers" },
    h("h2", { id: "papers" }, text.papersHeading),
    author.papers.nodes.length === 0 && emptyNotice(text.noPapers),
    list, growing(list, author.papers, paperItem, next));
}
