// Cooperation above the line, conflict below. What is brushed becomes the selection of the page.
import "./painted.js";

const day = 86400000;

function read(id) {
  return JSON.parse(document.getElementById(id).textContent).map((series) => ({
    name: series.name,
    bins: series.bins.map(([start, cooperation, conflict, positive, negative]) => ({
      start: new Date(start + "T00:00:00Z"), cooperation, conflict, positive, negative,
    })),
  }));
}

// Days are put together until the bars are wide enough to be seen.
function binned(bins, from, to, width) {
  const days = (to - from) / day;
  const unit = days * 5 <= width ? d3.utcDay : (days / 7) * 5 <= width ? d3.utcMonday
    : (days / 30) * 5 <= width ? d3.utcMonth : d3.utcYear;
  const sums = new Map();
  for (const bin of bins) {
    const start = unit.floor(bin.start);
    const sum = sums.get(+start) ?? { start, end: unit.offset(start, 1), cooperation: 0, conflict: 0, positive: 0, negative: 0 };
    for (const key of ["cooperation", "conflict", "positive", "negative"]) sum[key] += bin[key];
    sums.set(+start, sum);
  }
  return [...sums.values()].sort((a, b) => a.start - b.start);
}

const format = d3.utcFormat("%Y-%m-%d");

// How far bars reach above the line and below it; neither side vanishes.
function reach(several, up, down) {
  const most = (value) => d3.max(several, (bars) => d3.max(bars, value)) || 0;
  const top = Math.max(most(up), most(down)) || 1;
  return [Math.max(most(up), top * 0.12), Math.max(most(down), top * 0.12)];
}

function draw(box, bins, { height, measure, from, to, heights, brushed }) {
  box.replaceChildren();
  const width = Math.max(280, box.clientWidth);
  const margin = { top: 8, right: 8, bottom: 22, left: 44 };
  const up = (d) => (measure === "events" ? d.cooperation : d.positive);
  const down = (d) => (measure === "events" ? d.conflict : -d.negative);
  const bars = binned(bins, from, to, width - margin.left - margin.right);
  const x = d3.scaleUtc([from, to], [margin.left, width - margin.right]);
  const [high, low] = heights ?? reach([bars], up, down);
  const y = d3.scaleLinear([-low, high], [height - margin.bottom, margin.top]).nice();
  const svg = d3.create("svg").attr("width", width).attr("height", height)
    .attr("role", "img").attr("aria-label", "Cooperation above the line, conflict below; the figures stand in the table");
  svg.append("g").attr("class", "grid").attr("transform", `translate(${margin.left},0)`)
    .call(d3.axisLeft(y).ticks(height / 45).tickSize(-(width - margin.left - margin.right)).tickFormat((v) => d3.format("~s")(Math.abs(v))))
    .call((g) => g.select(".domain").remove());
  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - margin.bottom})`)
    .call(d3.axisBottom(x).ticks(width / 110).tickSizeOuter(0));
  const wide = (d) => Math.max(1, x(Math.min(+d.end, +to)) - x(Math.max(+d.start, +from)) - 1);
  const left = (d) => x(Math.max(+d.start, +from));
  const group = svg.append("g");
  for (const [kind, value] of [["cooperation", up], ["conflict", (d) => -down(d)]]) {
    group.selectAll(`.bar.${kind}`).data(bars.filter((d) => value(d) !== 0)).join("rect")
      .attr("class", `bar ${kind}`).attr("x", left).attr("width", wide)
      .attr("y", (d) => Math.min(y(0), y(value(d)))).attr("height", (d) => Math.abs(y(value(d)) - y(0)));
  }
  svg.append("line").attr("class", "zero").attr("x1", margin.left).attr("x2", width - margin.right)
    .attr("y1", y(0)).attr("y2", y(0));
  const tip = document.createElement("p");
  tip.className = "tip";
  svg.on("pointermove", (event) => {
    const at = x.invert(d3.pointer(event)[0]);
    const bar = bars.find((d) => d.start <= at && at < d.end);
    tip.textContent = bar
      ? `${format(bar.start)}: ${bar.cooperation} cooperation, ${bar.conflict} conflict` : "";
  });
  if (brushed) {
    svg.append("g").attr("class", "brush").call(
      d3.brushX().extent([[margin.left, margin.top], [width - margin.right, height - margin.bottom]])
        .on("end", ({ selection }) => {
          if (selection) brushed(x.invert(selection[0]), x.invert(selection[1]));
        }));
  }
  box.append(svg.node(), tip);
}

// A few events of long ago would press all others together: the days begin where the events do.
function extent(series) {
  const bins = series.flatMap((one) => one.bins).sort((a, b) => a.start - b.start);
  if (!bins.length) return null;
  const count = (some) => d3.sum(some, (bin) => bin.cooperation + bin.conflict);
  const all = count(bins);
  const [first, last] = [bins[0].start, bins[bins.length - 1].start];
  let before = 0;
  let i = 0;
  while (i < bins.length - 1 && before + count([bins[i]]) <= all * 0.08) before += count([bins[i++]]);
  const from = bins[i].start;
  const focus = last - from < (last - first) / 2;
  return { from: focus ? from : first, to: new Date(+last + day), before: focus ? before : 0, first };
}

function go(from, to) {
  const address = new URL(location.href);
  for (const key of ["cursor", "open", "since", "until"]) address.searchParams.delete(key);
  if (from) {
    address.searchParams.set("since", format(from));
    address.searchParams.set("until", format(to));
  }
  location.assign(address);
}

function tools(from, to) {
  const box = document.getElementById("zoom");
  const middle = (+from + +to) / 2;
  const half = Math.max(2 * day, (to - from) / 2);
  const button = (label, text, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", act);
    box.append(made);
  };
  button("Zoom in", "+", () => go(new Date(middle - half / 2), new Date(middle + half / 2)));
  button("Zoom out", "−", () => go(new Date(middle - half * 2), new Date(middle + half * 2)));
  button("All days", "all", () => go());
}

function earlier({ before, from, first }) {
  const link = document.createElement("button");
  link.type = "button";
  link.textContent = `+ ${before} before ${format(from)}`;
  link.addEventListener("click", () => go(first, new Date()));
  document.getElementById("zoom").prepend(link);
}

const main = document.getElementById("timeline");
if (main) {
  const series = read("timeline-data");
  const range = extent(series);
  const asked = new URLSearchParams(location.search);
  if (range) {
    const from = asked.get("since") ? new Date(asked.get("since") + "T00:00:00Z") : range.from;
    const to = asked.get("until") ? new Date(+new Date(asked.get("until") + "T00:00:00Z") + day) : range.to;
    const show = () => draw(main, series[0].bins, {
      height: 240, measure: main.dataset.measure, from, to,
      brushed: (a, b) => go(a, new Date(Math.max(+a, +b - 1))),
    });
    tools(from, to);
    if (range.before && !asked.get("since")) earlier(range);
    show();
    new ResizeObserver(show).observe(main.parentElement);
  } else {
    main.textContent = "No event of this selection has a date.";
  }
}

// The two ways between a pair share their days and their scale.
for (const box of document.querySelectorAll("[data-chart]")) {
  const series = read(box.dataset.chart);
  const range = extent(series);
  if (!range) {
    box.textContent = "No event between the two has a date.";
    continue;
  }
  const show = () => {
    box.replaceChildren();
    const wide = Math.max(280, box.clientWidth) - 52;
    const heights = reach(
      series.map((one) => binned(one.bins, range.from, range.to, wide)),
      (bar) => bar.positive,
      (bar) => -bar.negative,
    );
    for (const one of series) {
      const title = document.createElement("p");
      title.className = "series";
      title.textContent = one.name;
      const place = document.createElement("div");
      box.append(title, place);
      draw(place, one.bins, { height: 120, measure: "intensity", from: range.from, to: range.to, heights });
    }
  };
  show();
  new ResizeObserver(show).observe(box.parentElement);
}
