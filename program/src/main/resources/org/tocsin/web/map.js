// Places with events over the countries; two sliders choose the days.
import "./painted.js";

const box = document.getElementById("map");
const width = 960;
const height = 480;
const projection = d3.geoNaturalEarth1().fitExtent([[2, 2], [width - 2, height - 2]], { type: "Sphere" });
const path = d3.geoPath(projection);
const colour = (intensity) => (intensity < -0.5 ? "conflict" : intensity > 0.5 ? "cooperation" : "even");
const day = 86400000;
const format = d3.utcFormat("%Y-%m-%d");
let since = box.dataset.since;
let until = box.dataset.until;

function address(base, place) {
  const made = new URL(base, location.href);
  if (since) made.searchParams.set("since", since);
  if (until) made.searchParams.set("until", until);
  if (place) made.searchParams.set("place", place);
  return made;
}

async function json(from) {
  const answer = await fetch(from);
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
}

function circles(layer, places, k) {
  const size = d3.scaleSqrt([0, d3.max(places, (p) => p.events) || 1], [0, 22]);
  layer.selectAll("a").data(places, (p) => p.id || p.name).join((enter) => {
    const link = enter.append("a");
    link.append("circle");
    link.append("title");
    return link;
  })
    .attr("href", (p) => address(box.dataset.page, p.id || p.name))
    .attr("class", (p) => colour(p.intensity) + (box.dataset.place === String(p.id || p.name) ? " chosen" : ""))
    .attr("aria-label", (p) => `${p.name}: ${p.events} events`)
    .attr("transform", (p) => `translate(${projection([p.lon, p.lat])})`)
    .order()
    .call((links) => links.select("circle").attr("r", (p) => Math.max(1.8, size(p.events)) / Math.sqrt(k)))
    .call((links) => links.select("title").text((p) => `${p.name}: ${p.events} events, mean intensity ${p.intensity}`));
}

// The largest places by name, as far as there is room; small letters whatever the zoom.
function names(layer, places, transform) {
  const size = d3.scaleSqrt([0, d3.max(places, (p) => p.events) || 1], [0, 22]);
  const taken = [];
  const shown = [];
  for (const place of places.slice(0, 400)) {
    const [x, y] = transform.apply(projection([place.lon, place.lat]));
    const half = place.name.length * 3.1 + 4;
    const top = y + Math.max(1.8, size(place.events)) * Math.sqrt(transform.k) + 1;
    const inside = x > half && x < width - half && y > 0 && top < height - 14;
    const free = inside && taken.every(([a, b, c]) => Math.abs(a - x) > half + c || Math.abs(b - top) > 13);
    if (!free) continue;
    taken.push([x, top, half]);
    shown.push({ place, x, y: top + 9 });
    if (shown.length === 30) break;
  }
  layer.selectAll("text").data(shown).join("text").text((d) => d.place.name)
    .attr("x", (d) => d.x).attr("y", (d) => d.y);
}

async function start() {
  const [world, places] = await Promise.all([json(box.dataset.world), json(address(box.dataset.places))]);
  const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`)
    .attr("role", "group").attr("aria-label", "World map of places with events; they stand in the table too");
  const inside = svg.append("g");
  inside.append("path").attr("class", "sea").attr("d", path({ type: "Sphere" }));
  inside.append("path").attr("class", "graticule").attr("d", path(d3.geoGraticule10()));
  inside.append("g").selectAll("path").data(world.features).join("path").attr("class", "land").attr("d", path)
    .append("title").text((f) => f.properties.name);
  const layer = inside.append("g").attr("class", "places");
  const words = svg.append("g").attr("class", "names").attr("aria-hidden", "true");
  let shown = places;
  let k = 1;
  const zoom = d3.zoom().scaleExtent([1, 24]).translateExtent([[0, 0], [width, height]])
    .on("zoom", ({ transform }) => {
      inside.attr("transform", transform);
      if (transform.k !== k) {
        k = transform.k;
        inside.style("stroke-width", `${0.5 / k}px`);
        circles(layer, shown, k);
      }
      names(words, shown, transform);
    });
  svg.call(zoom);
  const show = (next) => ((shown = next), circles(layer, shown, k), names(words, shown, d3.zoomTransform(svg.node())));
  show(places);
  const buttons = document.createElement("div");
  buttons.className = "tools";
  for (const [text, label, act] of [
    ["+", "Zoom in", () => svg.call(zoom.scaleBy, 2)],
    ["−", "Zoom out", () => svg.call(zoom.scaleBy, 0.5)],
    ["◎", "Show where the events are", () => fit(svg, zoom, shown)],
  ]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.setAttribute("aria-label", label);
    button.addEventListener("click", act);
    buttons.append(button);
  }
  box.replaceChildren(buttons, svg.node());
  fit(svg, zoom, shown);
  time(show);
}

// The places with most events fill the frame.
function fit(svg, zoom, places) {
  if (!places.length) return;
  const points = places.slice(0, Math.max(3, Math.ceil(places.length * 0.6))).map((p) => projection([p.lon, p.lat]));
  const [x0, x1] = d3.extent(points, (p) => p[0]);
  const [y0, y1] = d3.extent(points, (p) => p[1]);
  const k = Math.max(1, Math.min(8, 0.8 / Math.max((x1 - x0) / width, (y1 - y0) / height, 0.05)));
  svg.call(zoom.transform, d3.zoomIdentity.translate(width / 2, height / 2).scale(k)
    .translate(-(x0 + x1) / 2, -(y0 + y1) / 2));
}

function time(show) {
  const slider = document.getElementById("time");
  if (!slider) return;
  const first = new Date(slider.dataset.first + "T00:00:00Z");
  const days = Math.round((new Date(slider.dataset.last + "T00:00:00Z") - first) / day);
  const [from, to] = [document.getElementById("from"), document.getElementById("to")];
  const at = (input) => format(new Date(+first + Number(input.value) * day));
  const position = (text, otherwise) => (text ? Math.round((new Date(text + "T00:00:00Z") - first) / day) : otherwise);
  from.max = to.max = days;
  from.value = position(since, 0);
  to.value = position(until, days);
  const tell = () => (document.getElementById("span").textContent = `${at(from)} to ${at(to)}`);
  let waiting = 0;
  const changed = (event) => {
    if (Number(from.value) > Number(to.value)) (event.target === from ? to : from).value = event.target.value;
    since = at(from);
    until = at(to);
    tell();
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const here = address(location.href);
      here.searchParams.delete("cursor");
      history.replaceState(null, "", here);
      show(await json(address(box.dataset.places)));
    }, 120);
  };
  from.addEventListener("input", changed);
  to.addEventListener("input", changed);
  // The rows below the map follow when the hand lets go.
  for (const input of [from, to]) input.addEventListener("change", () => setTimeout(() => location.reload(), 400));
  tell();
  slider.hidden = false;
}

start().catch(() => (box.textContent = "The map cannot be drawn; the table below holds the same."));
