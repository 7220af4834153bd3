// Draws a trend: papers as bars, under them the share as a line on the same time axis; bursts are tinted.
import { colour } from "./colours.js";
import { h } from "./dom.js";
import { count, periodName, share } from "./format.js";
import { echarts } from "./libraries.js";
import { text } from "./text.js";

/** A chart listens to its page until it is disposed of: only the latest one lives. */
let current = null;

/** The chart's frame; the chart follows the frame's width and the theme. */
export async function drawTrend(topic, trend, interval) {
  const library = await echarts();
  const canvas = h("div", { class: "canvas", role: "img", "aria-label": text.trendLabel(topic.label) });
  const theme = matchMedia("(prefers-color-scheme: dark)");
  let chart = null;
  const paint = () => chart.setOption(options(trend, interval), { notMerge: true });
  const observer = new ResizeObserver(() => {
    if (!canvas.clientWidth) return;
    if (chart) return void (chart.isDisposed() ? observer.disconnect() : chart.resize());
    current?.dispose();
    current = chart = library.init(canvas, null, { renderer: "svg" });
    paint();
  });
  observer.observe(canvas);
  theme.addEventListener("change", function repaint() {
    if (!canvas.isConnected) theme.removeEventListener("change", repaint);
    else if (chart) paint();
  });
  return h("div", { class: "drawing" }, canvas);
}

function options({ points, bursts }, interval) {
  const names = points.map(point => periodName(point.period, interval));
  const reduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return {
    animation: !reduced,
    animationDuration: 300,
    textStyle: { fontFamily: "system-ui, sans-serif", color: colour("muted") },
    axisPointer: { link: [{ xAxisIndex: "all" }] },
    tooltip: { trigger: "axis", renderMode: "richText", confine: true, backgroundColor: colour("surface"),
      borderColor: colour("rule"), textStyle: { color: colour("ink"), fontSize: 12 } },
    grid: [{ left: 44, right: 12, top: 26, height: 130 }, { left: 44, right: 12, top: 208, height: 70 }],
    xAxis: [axis(names, 0, false), axis(names, 1, true)],
    yAxis: [measureAxis(text.trendPapers, 0, count), measureAxis(text.trendShare, 1, share)],
    series: [
      { name: text.trendPapers, type: "bar", data: points.map(point => point.papers), itemStyle: { color: colour("accent") },
        barMaxWidth: 28, tooltip: { valueFormatter: count }, markArea: burstAreas(bursts, interval) },
      { name: text.trendShare, type: "line", data: points.map(point => point.share), xAxisIndex: 1, yAxisIndex: 1,
        itemStyle: { color: colour("seal") }, lineStyle: { width: 2 }, showSymbol: points.length < 40, symbolSize: 5,
        tooltip: { valueFormatter: share } },
    ],
  };
}

const axis = (names, index, labelled) => ({
  type: "category", data: names, gridIndex: index, axisTick: { show: false }, axisLabel: { show: labelled, color: colour("muted"), hideOverlap: true },
  axisLine: { lineStyle: { color: colour("rule") } },
});

const measureAxis = (name, index, formatter) => ({
  type: "value", name, gridIndex: index, splitNumber: index ? 2 : 4, minInterval: index ? 0 : 1,
  nameTextStyle: { color: colour("muted"), align: "left", padding: [0, 0, 0, -36] }, nameGap: 10,
  axisLabel: { color: colour("muted"), formatter }, splitLine: { lineStyle: { color: colour("rule") } },
});

function burstAreas(bursts, interval) {
  const area = burst => [{ name: text.burst, xAxis: periodName(burst.from, interval) }, { xAxis: periodName(burst.to, interval) }];
  return { silent: true, itemStyle: { color: colour("seal"), opacity: 0.1 }, label: { color: colour("muted"), fontSize: 11 }, data: bursts.map(area) };
}
