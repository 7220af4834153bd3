// Draws a collaboration network: a person is a dot, sized by papers; a tie is a line, as wide as its joint papers.
import { authorAddress } from "./address.js";
import { h } from "./dom.js";
import { cytoscape } from "./libraries.js";
import { networkStyle } from "./network-style.js";
import { open } from "./router.js";
import { text } from "./text.js";

const ITERATIONS_TIMES_NODES = 60_000;
const PADDING = 24;
const LARGEST_FIT = 1.25;

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

function place(library, container, author, { nodes, ties }) {
  const elements = [
    ...nodes.map((node, index) => ({
      data: { id: node.author.id, name: node.author.displayName, papers: node.author.paperCount, distance: node.distance },
      classes: node.author.id === author.id ? "seed" : "",
      position: spot(node.distance, index, nodes.length),
    })),
    ...ties.map(tie => ({ data: { source: tie.from.id, target: tie.to.id, joint: tie.jointPapers } })),
  ];
  current?.destroy();
  const numIter = Math.max(100, Math.min(1000, Math.round(ITERATIONS_TIMES_NODES / nodes.length)));
  current = library({
    container, elements, style: networkStyle(), minZoom: 0.1, maxZoom: 3,
    // A wheel over the drawing scrolls the page; two fingers zoom.
    userZoomingEnabled: matchMedia("(pointer: coarse)").matches, boxSelectionEnabled: false,
    layout: {
      name: "cose", animate: false, randomize: false, fit: true, padding: PADDING, numIter,
      idealEdgeLength: edge => 110 / Math.sqrt(edge.data("joint")), nodeRepulsion: () => 60_000, nodeDimensionsIncludeLabels: true,
      gravity: 0.4, componentSpacing: 60,
    },
  });
  fit(current);
  return current;
}

/** All of it in view, but a small network no larger than it reads well. */
function fit(drawing) {
  drawing?.fit(undefined, PADDING);
  if (drawing?.zoom() > LARGEST_FIT) drawing.zoom(LARGEST_FIT).center();
}

/** Where a person starts: on a ring by distance, so that the same network is always laid out alike. */
function spot(distance, index, all) {
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  const radius = distance * 120 + (index / all) * 60;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
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
