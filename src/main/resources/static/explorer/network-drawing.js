// Draws a collaboration network: a person is a dot, sized by papers; a tie is a line, as wide as its joint papers.
import { authorAddress } from "./address.js";
import { h } from "./dom.js";
import { layout } from "./layout.js";
import { cytoscape } from "./libraries.js";
import { networkStyle } from "./network-style.js";
import { open } from "./router.js";
import { text } from "./text.js";

const PADDING = 24;
const LARGEST_FIT = 1.25;
const SMALLEST_NAMED = 0.55;
const LANDMARKS = 9;
const LANDMARK_FONT = 11;

/** A drawing goes on painting until it is destroyed: only the latest one lives. */
let current = null;

/** The drawing with its tools; it fills its frame once it stands in the page. */
export async function draw(author, network) {
  const library = await cytoscape();
  const label = text.networkLabel(network.nodes.length, network.ties.length, author.displayName);
  const canvas = h("div", { class: "canvas", role: "img", "aria-label": label });
  const hint = h("p", { class: "canvas-hint", "aria-hidden": "true" });
  let drawing = null;
  const tools = h("div", { class: "canvas-tools" },
    h("input", { type: "search", placeholder: text.findPerson, "aria-label": text.findPerson, oninput: event => find(drawing, event.target.value) }),
    tool("+", text.closer, () => zoom(drawing, 1.4)), tool("−", text.farther, () => zoom(drawing, 1 / 1.4)),
    tool(text.fit, text.fit, () => fit(drawing)));
  const frame = h("div", { class: "drawing" }, tools, canvas, hint);
  whenPlaced(canvas, () => {
    drawing = place(library, canvas, author, network);
    listen(drawing, canvas, hint);
    restyleWithTheme(drawing, canvas);
  });
  return frame;
}

const tool = (face, label, onclick) => h("button", { type: "button", class: "quiet", "aria-label": label, title: label, onclick }, face);

function zoom(drawing, factor) {
  drawing?.zoom({ level: drawing.zoom() * factor, renderedPosition: { x: drawing.width() / 2, y: drawing.height() / 2 } });
}

/** Runs once the element has a size; a drawing made before would have none. */
function whenPlaced(element, run) {
  const observer = new ResizeObserver(() => {
    if (!element.clientWidth) return;
    observer.disconnect();
    requestAnimationFrame(run);
  });
  observer.observe(element);
}

function place(library, container, author, network) {
  current?.destroy();
  current = library({
    container, elements: elements(author, network), style: networkStyle(), minZoom: 0.1, maxZoom: 3, layout: { name: "preset" },
    // A wheel over the drawing scrolls the page; two fingers zoom.
    userZoomingEnabled: matchMedia("(pointer: coarse)").matches, boxSelectionEnabled: false,
  });
  fit(current);
  keepLegible(current);
  return current;
}

/** Where a network is drawn so small that names vanish, dots grow again, and the seed and those with most papers keep their names. */
function keepLegible(drawing) {
  if (drawing.zoom() > SMALLEST_NAMED) return;
  const growth = SMALLEST_NAMED / drawing.zoom();
  drawing.nodes().forEach(node => void node.style({ width: node.width() * growth, height: node.height() * growth }));
  const landmarks = drawing.nodes().sort((a, b) => b.data("papers") - a.data("papers")).slice(0, LANDMARKS).union(drawing.nodes(".seed"));
  landmarks.style({ "font-size": LANDMARK_FONT / drawing.zoom(), "z-index": 4 });
}

/** The network in the library's terms; the seed is the first of the nodes. */
function elements(author, { nodes, ties }) {
  const indexes = new Map(nodes.map((node, index) => [node.author.id, index]));
  const places = layout(nodes.map(node => node.author.displayName),
    ties.map(tie => ({ from: indexes.get(tie.from.id), to: indexes.get(tie.to.id), weight: tie.jointPapers })));
  const people = nodes.map((node, index) => ({
    data: { id: node.author.id, name: node.author.displayName, papers: node.author.paperCount, distance: node.distance },
    classes: node.author.id === author.id ? "seed" : "",
    position: places[index],
  }));
  return [...people, ...ties.map(tie => ({ data: { source: tie.from.id, target: tie.to.id, joint: tie.jointPapers } }))];
}

/** All of it in view, but a small network no larger than it reads well. */
function fit(drawing) {
  drawing?.fit(undefined, PADDING);
  if (drawing?.zoom() > LARGEST_FIT) drawing.zoom(LARGEST_FIT).center();
}

function listen(drawing, canvas, hint) {
  drawing.on("tap", "node", event => open(authorAddress(event.target.id())));
  drawing.on("mouseover", "node", event => {
    const node = event.target;
    canvas.style.cursor = "pointer";
    hint.textContent = `${node.data("name")} · ${text.papers(node.data("papers"))}`;
    drawing.elements().not(node.closedNeighborhood()).addClass("faint");
  });
  drawing.on("mouseover", "edge", event => {
    const tie = event.target;
    hint.textContent = `${tie.source().data("name")} – ${tie.target().data("name")} · ${text.jointPapers(tie.data("joint"))}`;
  });
  drawing.on("mouseout", () => {
    canvas.style.cursor = "";
    hint.textContent = "";
    drawing.elements().removeClass("faint");
  });
}

function find(drawing, words) {
  if (!drawing) return;
  const wanted = words.trim().toLocaleLowerCase();
  drawing.nodes().removeClass("found");
  if (wanted) drawing.nodes().filter(node => node.data("name").toLocaleLowerCase().includes(wanted)).addClass("found");
}

function restyleWithTheme(drawing, canvas) {
  const theme = matchMedia("(prefers-color-scheme: dark)");
  const restyle = () => canvas.isConnected ? drawing.style(networkStyle()) : theme.removeEventListener("change", restyle);
  theme.addEventListener("change", restyle);
}
