// The drawing's looks, in the colours of the page.
import { colour } from "./colours.js";

export function networkStyle() {
  return [
    { selector: "node", style: {
      label: "data(name)", width: size, height: size, "background-color": colour("accent"), "border-width": 0,
      color: colour("ink"), "font-size": 13, "font-family": "system-ui, sans-serif", "min-zoomed-font-size": 7,
      "text-valign": "bottom", "text-margin-y": 3, "text-outline-color": colour("surface"), "text-outline-width": 2,
    } },
    { selector: "node[distance > 1]", style: { "background-color": colour("accent-soft") } },
    { selector: "edge", style: {
      width: edge => 0.8 + 1.6 * Math.log2(edge.data("joint")), "line-color": colour("tie"), opacity: edge => edge.cy().edges().length > CROWD && edge.data("joint") === 1 ? 0.35 : 1, "curve-style": "haystack",
    } },
    { selector: "node.seed", style: { "background-color": colour("seal"), "font-weight": "bold", "font-size": 15, "z-index": 2 } },
    { selector: ".faint", style: { opacity: 0.15 } },
    { selector: "node.found", style: { "border-width": 4, "border-color": colour("seal"), "font-weight": "bold", "min-zoomed-font-size": 0, "z-index": 3 } },
  ];
}

/** From so many ties on the weakest are drawn paler, so that the others are seen. */
const CROWD = 300;

const size = node => 8 + 4 * Math.sqrt(node.data("papers"));
