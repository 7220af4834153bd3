// A topic over time: the interval, the chart, and the same numbers as a table.
import { ask } from "./api.js";
import { h } from "./dom.js";
import { count, periodName, share } from "./format.js";
import { emptyNotice, selfFilling } from "./notice.js";
import { settingsForm } from "./settings.js";
import { barCell, table } from "./table.js";
import { text } from "./text.js";
import { drawTrend } from "./trend-drawing.js";

const INTERVAL = {
  name: "interval", label: text.interval, usual: "MONTH", choices: ["MONTH", "QUARTER", "YEAR"],
  words: interval => text.intervals[interval],
};

const TREND = `
  query Trend($topics: [ID!]!, $interval: Interval) {
    topicTrends(topics: $topics, interval: $interval) {
      points { period papers share }
      bursts { from to weight }
    }
  }`;

export function trendSection(topic, parameters) {
  const region = selfFilling(h("div", { class: "trend" }), signal => fill(topic, settings.values().interval, signal));
  const settings = settingsForm([INTERVAL], parameters, region.refill);
  region.refill();
  return h("section", { "aria-labelledby": "trend" },
    h("h2", { id: "trend" }, text.trend),
    settings.element, region.element);
}

async function fill(topic, interval, signal) {
  const { topicTrends: [trend] } = await ask(TREND, { topics: [topic.id], interval }, signal);
  if (!trend || trend.points.length === 0) return [emptyNotice(text.noTrend)];
  return [await drawTrend(topic, trend, interval), burstWords(trend.bursts, interval), twin(topic, trend.points, interval)];
}

function burstWords(bursts, interval) {
  const words = bursts.map(burst => text.span(periodName(burst.from, interval), periodName(burst.to, interval)));
  return words.length ? h("p", { class: "meta" }, text.bursts(words)) : "";
}

function twin(topic, points, interval) {
  const columns = [{ label: text.period }, { label: text.trendPapers, numeric: true }, { label: text.trendShare, numeric: true }];
  const most = Math.max(...points.map(point => point.papers));
  const row = point => h("tr", {},
    h("th", { scope: "row" }, periodName(point.period, interval)),
    barCell(point.papers, most, count(point.papers)),
    h("td", { class: "numeric" }, share(point.share)));
  const body = h("tbody", {}, points.toReversed().map(row));
  const caption = text.trendCaption(topic.label, text.intervals[interval]);
  return h("details", { class: "twin" }, h("summary", {}, text.trendTable), table({ caption, columns, body }).element);
}
