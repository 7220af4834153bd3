// A paper: its title, people, date, topics, repositories, abstracts, and who attests all that.
import { ask, Refusal } from "./api.js";
import { attestedSection, ATTESTED } from "./attested.js";
import { authorAddress, repositoryAddress, topicAddress } from "./address.js";
import { h, japanese, linkOut } from "./dom.js";
import { count, time } from "./format.js";
import { emptyNotice } from "./notice.js";
import { text } from "./text.js";

const MANY_AUTHORS = 40;

const PAPER = `
  query Paper($id: ID!) {
    node(id: $id) {
      __typename
      ... on Paper {
        id title titleJa abstract abstractJa arxivId doi published updated authorCount venue upvotes
        authorships { position nameAsPrinted affiliation author { id displayName paperCount } }
        categories { primary codes category { id label code } }
        repositories { path repository { id fullName host url } }
        ...Attested
      }
    }
  }
  ${ATTESTED}`;

export async function paperPage(parameters, signal) {
  const { node: paper } = await ask(PAPER, { id: parameters.get("paper") }, signal);
  if (paper?.__typename !== "Paper") throw new Refusal(text.nothingHere);
  return {
    title: paper.title,
    content: [h("article", { class: "work-page" },
      lead(paper), authorsSection(paper), facts(paper), abstractSection(paper), attestedSection(paper))],
  };
}

function lead({ title, titleJa }) {
  return h("header", { class: "lead" }, h("h1", {}, title), japanese("p", titleJa, { class: "title-ja" }));
}

function authorsSection({ authorships, authorCount }) {
  const known = authorships.length;
  const section = h("section", { "aria-labelledby": "authors" }, h("h2", { id: "authors", class: "unseen" }, text.authors));
  if (known === 0) {
    if (authorCount) section.append(h("p", {}, text.onlyNumber(authorCount)));
    return section;
  }
  const list = h("ol", { class: "byline-long" }, authorships.slice(0, MANY_AUTHORS).map(authorItem));
  section.append(list);
  if (authorCount > known) section.append(h("p", { class: "meta" }, text.someUnknown(known, authorCount)));
  if (known > MANY_AUTHORS) section.append(rest(list, authorships));
  return section;
}

function authorItem({ nameAsPrinted, affiliation, author }) {
  return h("li", {}, h("a", { href: authorAddress(author.id), title: text.papers(author.paperCount) }, nameAsPrinted),
    affiliation && h("span", { class: "affiliation" }, ` ${affiliation}`));
}

function rest(list, authorships) {
  const button = h("button", { type: "button", class: "quiet", onclick: () => {
    list.append(...authorships.slice(MANY_AUTHORS).map(authorItem));
    button.remove();
    list.children[MANY_AUTHORS].querySelector("a").focus();
  } }, text.allAuthors(authorships.length));
  return button;
}

function facts(paper) {
  const { arxivId, doi, published, updated, venue, upvotes, categories, repositories } = paper;
  const rows = [
    [text.published, time(published)],
    [text.updated, time(updated)],
    [text.arxiv, arxivId && linkOut(`https://arxiv.org/abs/${arxivId}`, arxivId)],
    [text.doi, doi && linkOut(`https://doi.org/${encodeURI(doi)}`, doi)],
    [text.venue, venue],
    [text.upvotes, Number.isInteger(upvotes) && count(upvotes)],
    [text.categories, categories.length > 0 && h("ul", { class: "plain" }, categories.map(topicItem))],
    [text.repositories, repositories.length > 0 && h("ul", { class: "plain" }, repositories.map(repositoryItem))],
  ];
  return h("dl", { class: "facts-list" }, rows.filter(([, value]) => value).map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]));
}

function topicItem({ category, primary, codes }) {
  const printed = codes.filter(code => code !== category.code);
  return h("li", {}, h("a", { href: topicAddress(category.id) }, category.label),
    printed.length > 0 && h("span", { class: "meta" }, ` ${text.printedAs(printed)}`),
    primary && h("span", { class: "meta" }, ` ${text.primary}`));
}

function repositoryItem({ path, repository }) {
  const place = [repository.host, repository.fullName, path].filter(Boolean).join("/");
  return h("li", {}, linkOut(path ? `${repository.url}/${path}` : repository.url, place), " ",
    h("a", { class: "chip", href: repositoryAddress(repository.id) }, text.linkedFrom));
}

function abstractSection({ abstract, abstractJa }) {
  if (!abstract && !abstractJa) return emptyNotice(text.noAbstract);
  const english = abstract && h("section", { class: "abstract" }, h("h2", {}, text.abstract), h("p", {}, abstract));
  const inJapanese = abstractJa &&
    h("section", { class: "abstract", lang: "ja" }, h("h2", {}, text.abstractJa), h("p", {}, abstractJa));
  return h("div", { class: "pair" }, [english, inJapanese].filter(Boolean));
}
