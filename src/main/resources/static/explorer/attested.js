// The captures that a paper was read from.
import { h } from "./dom.js";
import { time } from "./format.js";
import { table } from "./table.js";
import { text } from "./text.js";

export const ATTESTED = `
  fragment Attested on Paper { attestedBy { provider capture capturedAt translator } }`;

const columns = [{ label: text.provider }, { label: text.captureName }, { label: text.captured }, { label: text.translator }];

export function attestedSection({ attestedBy }) {
  const row = attestation => h("tr", {},
    h("th", { scope: "row" }, attestation.provider), h("td", {}, attestation.capture), h("td", {}, time(attestation.capturedAt) ?? ""),
    h("td", {}, attestation.translator ?? ""));
  return h("section", { "aria-labelledby": "attested" },
    h("h2", { id: "attested" }, text.attested),
    table({ caption: text.attestedCaption, columns, body: h("tbody", {}, attestedBy.map(row)) }).element);
}
