// Parties as circles, what they do to each other as arrows: red conflict, teal cooperation.
import "./painted.js";

const box = document.getElementById("network");
if (box) {
  const pairs = JSON.parse(document.getElementById("network-data").textContent);
  const names = new Map();
  // Who only acts on its own country has no line here, and stands in the table.
  const between = pairs.filter((pair) => pair.source !== pair.target);
  for (const pair of between.length ? between : pairs) {
    names.set(pair.source, pair.from);
    names.set(pair.target, pair.to);
  }
  const weight = new Map();
  for (const pair of pairs) {
    for (const end of [pair.source, pair.target]) weight.set(end, (weight.get(end) ?? 0) + pair.events);
  }
  const nodes = [...names].map(([id, name]) => ({ id, name, weight: weight.get(id) }));
  const links = between.map((pair) => ({ ...pair }));
  const width = 960;
  const height = 560;
  const radius = d3.scaleSqrt([0, d3.max(nodes, (n) => n.weight)], [3, 24]);
  const stroke = d3.scaleSqrt([0, d3.max(pairs, (p) => p.events)], [0.6, 9]);
  d3.forceSimulation(nodes)
    .force("link", d3.forceLink(links).id((n) => n.id).distance(95).strength((l) => 0.15 + 0.3 * Math.sqrt(l.events / (d3.max(pairs, (p) => p.events) || 1))))
    .force("charge", d3.forceManyBody().strength(-260))
    .force("x", d3.forceX(width / 2).strength(0.07))
    .force("y", d3.forceY(height / 2).strength(0.13))
    .force("collide", d3.forceCollide((n) => radius(n.weight) + 10))
    .stop().tick(300);
  spread("x", width, 75, 3.2);
  spread("y", height, 36, 2.4);
  const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`)
    .attr("role", "group").attr("aria-label", "Network of parties; the table below holds the same");
  const kinds = ["conflict", "cooperation", "even"];
  svg.append("defs").selectAll("marker").data(kinds).join("marker")
    .attr("id", (kind) => `head-${kind}`).attr("class", (kind) => kind).attr("viewBox", "0 0 8 8")
    .attr("refX", 7).attr("refY", 4).attr("markerWidth", 9).attr("markerHeight", 9)
    .attr("markerUnits", "userSpaceOnUse").attr("orient", "auto").append("path").attr("d", "M0 0L8 4L0 8Z");
  const kind = (link) => (link.intensity < -0.5 ? "conflict" : link.intensity > 0.5 ? "cooperation" : "even");
  const edge = svg.append("g").selectAll("a").data(links).join("a")
    .attr("href", (l) => l.href).attr("class", (l) => `link ${kind(l)}`)
    .attr("aria-label", (l) => `${l.from} to ${l.to}: ${l.events} events`);
  edge.append("path").attr("d", curve).attr("stroke-width", (l) => stroke(l.events))
    .attr("marker-end", (l) => `url(#head-${kind(l)})`);
  edge.append("title").text((l) => `${l.from} → ${l.to}: ${l.events} events, ${l.threats} threats, mean ${l.intensity}`);
  const node = svg.append("g").selectAll("g").data(nodes).join("g").attr("class", "node")
    .attr("transform", (n) => `translate(${n.x},${n.y})`);
  node.append("circle").attr("r", (n) => radius(n.weight));
  node.append("text").attr("dy", (n) => radius(n.weight) + 12)
    .text((n) => (n.name.length > 24 ? n.name.slice(0, 23) + "…" : n.name));
  // What touches a party stands out while the pointer is on it.
  node.on("pointerenter", (_, n) => edge.classed("dim", (l) => l.source !== n && l.target !== n))
    .on("pointerleave", () => edge.classed("dim", false));
  box.replaceChildren(svg.node());

  // The drawing fills the frame, but few parties are not torn apart.
  function spread(axis, size, margin, most) {
    const [low, high] = d3.extent(nodes, (n) => n[axis]);
    const factor = Math.min(most, (size - 2 * margin) / Math.max(1, high - low));
    for (const node of nodes) node[axis] = size / 2 + (node[axis] - (low + high) / 2) * factor;
  }

  function curve({ source, target }) {
    const dx = target.x - source.x;
    const dy = target.y - source.y;
    const length = Math.hypot(dx, dy) || 1;
    const end = radius(target.weight) + 3;
    const bend = 0.12;
    const mx = (source.x + target.x) / 2 - dy * bend;
    const my = (source.y + target.y) / 2 + dx * bend;
    const tx = target.x - mx;
    const ty = target.y - my;
    const near = Math.hypot(tx, ty) || 1;
    return length < 2 ? "" : `M${source.x} ${source.y}Q${mx} ${my} ${target.x - (tx / near) * end} ${target.y - (ty / near) * end}`;
  }
}
