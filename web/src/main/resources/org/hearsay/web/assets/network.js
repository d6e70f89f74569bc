// Draws the network of the page's table: parties and ties come as JSON, in the layout of fCoSE.
const canvas = document.getElementById("canvas");
const panel = document.getElementById("panel");
const css = getComputedStyle(document.documentElement);
const token = (name) => css.getPropertyValue(name).trim();
const SHAPES = { person: "ellipse", organisation: "round-rectangle", place: "diamond" };
const LARGE = 400;
const DAY = 86400000;
const NEAR = 1.15;
const LISTED = 14;
const LETTERS = 12;
const LONGEST = 220;
const NAMED = 60;
const HIGH = LETTERS + 6;
const PLACES = [[0, 1], [0, -1], [1, 0], [-1, 0]];
const still = matchMedia("(prefers-reduced-motion: reduce)");

if (canvas && globalThis.cytoscape) {
  fetch(canvas.dataset.from)
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
    .then(draw)
    .catch(() => { canvas.textContent = "The drawing could not be loaded. The table below has the same."; });
}

function draw(data) {
  const large = data.nodes.length > LARGE;
  data.nodes.sort((a, b) => b.weight - a.weight);
  const cy = likewise(() => cytoscape({
    container: canvas,
    elements: [
      ...data.nodes.map((node, rank) => ({ group: "nodes", data: { ...node, rank, size: 10 + 6 * Math.log2(1 + node.weight) / (large ? 2 : 1), font: LETTERS, across: "center", down: "bottom" } })),
      ...data.edges.map((edge) => ({ group: "edges", data: { ...edge, width: 1.5 + Math.log2(edge.reports) / 1.5 } })),
    ],
    style: style(large),
    layout: {
      name: "fcose", fit: false, quality: "default", animate: false, randomize: true, packComponents: false, numIter: large ? 1000 : 2500,
      nodeSeparation: 75, idealEdgeLength: large ? 90 : 120, nodeRepulsion: large ? 12000 : 20000, gravity: 0.4, padding: 24,
    },
    minZoom: 0.05, maxZoom: 4,
    hideEdgesOnViewport: large, textureOnViewport: large, pixelRatio: large ? 1 : "auto",
  }));
  all(cy);
  cy.on("tap", "edge", (event) => choose(cy, event.target));
  cy.on("tap", "node", (event) => choose(cy, event.target));
  cy.on("tap", (event) => { if (event.target === cy) { cy.elements().removeClass("dim chosen"); foremost(cy); names(cy); } });
  foremost(cy);
  time(cy);
  buttons(cy);
  names(cy);
  let soon;
  cy.on("viewport", () => {
    clearTimeout(soon);
    soon = setTimeout(() => names(cy), 80);
  });
  canvas.dataset.drawn = String(data.nodes.length);
}

// The layout throws dice: with the same ones each time, the same ties are the same picture. That parties lie over each other before it
// has put them in their places is no matter to warn of.
function likewise(make) {
  const dice = Math.random;
  cytoscape.warnings(false);
  let seed = 1;
  Math.random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  try {
    return make();
  } finally {
    cytoscape.warnings(true);
    Math.random = dice;
  }
}

// Those with most behind their ties, to begin with, and for those who have no mouse.
function foremost(cy) {
  const help = document.createElement("p");
  help.className = "soft small";
  help.textContent = "Choose a line for the facts behind it, a party for its ties. Circles are people, squares bodies, diamonds places; the bigger, the more reports. Broken lines are disputed or denied.";
  const head = document.createElement("h2");
  head.textContent = "Most reported";
  const list = document.createElement("ul");
  list.className = "plain small";
  for (const node of cy.nodes().toArray().slice(0, LISTED)) {
    list.append(item(node.data("name"), () => choose(cy, node)));
  }
  panel.replaceChildren(help, head, list);
}

function item(text, act) {
  const made = document.createElement("li");
  const open = document.createElement("button");
  open.type = "button";
  open.className = "tie";
  open.dir = "auto";
  open.textContent = text;
  open.addEventListener("click", act);
  made.append(open);
  return made;
}

function all(cy) {
  cy.fit(cy.elements(":visible"), 48);
  if (cy.zoom() > NEAR) {
    cy.zoom(NEAR);
    cy.center();
  }
}

function buttons(cy) {
  const zoom = document.querySelector(".zoom");
  zoom.hidden = false;
  zoom.addEventListener("click", (event) => {
    const by = event.target.closest("button")?.dataset.zoom;
    if (by === "all") all(cy);
    else if (by) cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  });
}

// Names are of one size however near one is. Those with most behind their ties come first; a name that would lie over one that is
// there already, or over its party, on all four sides waits until one comes nearer.
function names(cy) {
  const zoom = cy.zoom(), taken = [], shown = new Map();
  const pen = document.createElement("canvas").getContext("2d");
  const meets = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  const first = (node) => (node.data("chosen") ? 2 : 0) + (node.hasClass("chosen") ? 1 : 0);
  const view = { left: 0, top: 0, right: cy.width(), bottom: cy.height() };
  for (const node of cy.nodes(":visible").not(".dim").toArray().sort((a, b) => first(b) - first(a) || a.data("rank") - b.data("rank"))) {
    const { x, y } = node.renderedPosition(), half = node.data("size") * zoom / 2;
    pen.font = `${first(node) ? "bold " : ""}${LETTERS}px system-ui, sans-serif`;
    const wide = Math.min(LONGEST, pen.measureText(node.data("name")).width) / 2 + 3;
    const party = { left: x - half, right: x + half, top: y - half, bottom: y + half };
    if (!meets(party, view) || taken.some((box) => meets(box, party))) continue;
    const place = PLACES.find(([across, down]) => {
      const at = { x: x + across * (half + wide), y: y + down * (half + HIGH / 2) };
      const name = { left: at.x - wide, right: at.x + wide, top: at.y - HIGH / 2, bottom: at.y + HIGH / 2 };
      return name.left >= 0 && name.right <= view.right && !taken.some((box) => meets(box, name)) && taken.push(name);
    });
    if (!place) continue;
    taken.push(party);
    shown.set(node.id(), { font: LETTERS / zoom, across: ["left", "center", "right"][place[0] + 1], down: ["top", "center", "bottom"][place[1] + 1] });
    if (shown.size === NAMED) break;
  }
  cy.batch(() => cy.nodes().forEach((node) => {
    node.toggleClass("named", shown.has(node.id()));
    node.data(shown.get(node.id()) ?? {});
  }));
}

function style(large) {
  const ink = token("--ink"), paper = token("--paper"), accent = token("--accent");
  const sorts = ["kin", "associate", "body", "post", "allegiance", "left", "opposition"];
  return [
    { selector: "node", style: {
      width: "data(size)", height: "data(size)", "background-color": token("--line-strong"), "border-width": 1, "border-color": paper } },
    { selector: "node.named", style: {
      label: "data(name)", color: ink, "font-size": "data(font)", "font-family": "system-ui, sans-serif", "text-halign": "data(across)", "text-valign": "data(down)", "z-index": 1,
      "text-outline-color": paper, "text-outline-width": (node) => node.data("font") / 5,
      "text-max-width": (node) => node.data("font") * LONGEST / LETTERS, "text-wrap": "ellipsis" } },
    ...Object.entries(SHAPES).map(([type, shape]) => ({ selector: `node[type = "${type}"]`,
      style: { shape, "background-color": token(`--party-${type}`) } })),
    { selector: "node[?chosen], node.chosen", style: { "border-width": 4, "border-color": accent, "font-weight": "bold" } },
    { selector: "edge", style: {
      width: "data(width)", "line-color": token("--line-strong"), opacity: 0.75, "curve-style": large ? "haystack" : "bezier",
      "target-arrow-shape": large ? "none" : "triangle", "arrow-scale": 0.7 } },
    { selector: "edge[?mutual]", style: { "target-arrow-shape": "none" } },
    ...sorts.map((sort) => ({ selector: `edge[sort = "${sort}"]`,
      style: { "line-color": token(`--tie-${sort}`), "target-arrow-color": token(`--tie-${sort}`) } })),
    { selector: 'edge[status = "disputed"]', style: { "line-style": "dashed" } },
    { selector: 'edge[status = "denied"], edge[status = "retracted"]', style: { "line-style": "dotted" } },
    { selector: "edge[?onPath]", style: { width: 7, opacity: 1, "z-index": 9 } },
    { selector: "edge.chosen", style: { opacity: 1, width: 6, label: "data(how)", color: ink, "font-size": (edge) => (LETTERS + 1) / edge.cy().zoom(),
      "text-background-color": paper, "text-background-opacity": 1, "text-background-padding": 2 } },
    { selector: ".dim", style: { opacity: 0.12 } },
    { selector: ".later", style: { display: "none" } },
  ];
}

function choose(cy, element) {
  cy.elements().removeClass("chosen").addClass("dim");
  const near = element.isNode() ? element.closedNeighborhood() : element.union(element.connectedNodes());
  near.removeClass("dim");
  element.addClass("chosen");
  if (cy.nodes().length > LARGE || near.nodes().some((node) => !inView(cy, node))) {
    cy.stop().animate({ fit: { eles: near, padding: 48 }, duration: still.matches ? 0 : 300 });
  }
  names(cy);
  if (element.isNode()) ties(cy, element);
  else evidence(element);
}

function inView(cy, node) {
  const { x, y } = node.renderedPosition();
  return x > 0 && y > 0 && x < cy.width() && y < cy.height();
}

function evidence(edge) {
  globalThis.htmx.ajax("GET", edge.data("evidence"), { target: "#panel", select: "#evidence", swap: "innerHTML" });
}

// Names come from reports: they are set as text, never as HTML.
function ties(cy, node) {
  const head = document.createElement("h2");
  head.dir = "auto";
  head.append(link(node.data("href"), node.data("name")));
  const around = document.createElement("p");
  around.append(link(node.data("around"), "Only its own ties"));
  const list = document.createElement("ul");
  list.className = "plain small";
  const edges = node.connectedEdges(":visible").toArray().sort((a, b) => b.data("reports") - a.data("reports")).slice(0, 60);
  for (const edge of edges) {
    list.append(item(`${edge.source().data("name")} – ${edge.data("how")} – ${edge.target().data("name")}`, () => choose(cy, edge)));
  }
  panel.replaceChildren(head, around, list);
}

function link(href, text) {
  const made = document.createElement("a");
  made.href = href;
  made.textContent = text;
  return made;
}

// Slides through the days on which ties were first reported; the day stands in the address.
function time(cy) {
  const slider = document.getElementById("upto");
  const first = Date.parse(slider.dataset.first), last = Date.parse(slider.dataset.last);
  if (last <= first) return;
  slider.min = 0;
  slider.max = Math.round((last - first) / DAY);
  const asked = Date.parse(new URL(location.href).searchParams.get("upto") ?? "");
  slider.value = Number.isNaN(asked) ? slider.max : Math.round((asked - first) / DAY);
  slider.closest(".time").hidden = false;
  const show = () => {
    const day = new Date(first + slider.value * DAY).toISOString().slice(0, 10);
    document.getElementById("upto-day").textContent = day;
    slider.setAttribute("aria-valuetext", day);
    const here = new URL(location.href);
    here.searchParams.delete("upto");
    here.searchParams.set("asOf", day);
    document.getElementById("upto-link").href = here.pathname + here.search;
    cy.batch(() => {
      cy.edges().forEach((edge) => edge.toggleClass("later", edge.data("first") > day));
      cy.nodes().forEach((node) => node.toggleClass("later", !node.data("chosen") && node.connectedEdges().every((edge) => edge.hasClass("later"))));
    });
    names(cy);
    return day;
  };
  slider.addEventListener("input", show);
  slider.addEventListener("change", () => {
    const here = new URL(location.href);
    here.searchParams.set("upto", show());
    history.replaceState(null, "", here);
  });
  show();
}
