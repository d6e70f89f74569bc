// The map: borders, and places that are drawn as one where they would overlap. Its state is in the address after '#'.
const { d3, topojson } = window;
const figure = document.querySelector(".map");
const svg = d3.select(figure).select("svg");
const width = Math.max(320, figure.clientWidth);
const height = Math.max(320, Math.min(640, Math.round(width * 0.72)));
const projection = d3.geoMercator().scale(width / (2 * Math.PI)).translate([width / 2, height / 2]);
const path = d3.geoPath(projection);
const FARTHEST = 1;
const NEAREST = 400;
const FINE = 4;

svg.attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height);
const land = svg.append("g").attr("class", "land");
const marks = svg.append("g").attr("class", "marks");

async function load(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer.json();
}

function drawLand(world) {
  land.selectAll("path")
    .data(topojson.feature(world, world.objects.countries).features)
    .join("path")
    .attr("d", path)
    .attr("vector-effect", "non-scaling-stroke");
}

const radius = (facts, most) => 6 + 16 * Math.sqrt(facts / most);

/** Takes places, the fullest first, into groups that do not overlap as drawn. */
function grouped(places, transform, most) {
  const groups = [];
  for (const place of places) {
    const [x, y] = transform.apply(place.point);
    const r = radius(place.facts, most);
    const near = groups.find((group) =>
      group.wide === place.wide && Math.hypot(group.x - x, group.y - y) < Math.max(group.r, r) + 6);
    if (near) {
      near.places.push(place);
      near.facts += place.facts;
    } else {
      groups.push({ x, y, r, wide: place.wide, facts: place.facts, places: [place] });
    }
  }
  return groups;
}

const size = (group, most) => Math.min(30, radius(group.facts, most));
const label = (group) => group.places[0].name + (group.places.length > 1 ? ` +${group.places.length - 1}` : "");

/** Names a group below, above or beside it, where its name covers no mark and no name of a fuller one. */
function name(groups, most) {
  const taken = groups.map((group) => {
    const r = size(group, most);
    return { group, left: group.x - r, right: group.x + r, top: group.y - r, bottom: group.y + r };
  });
  for (const group of groups) {
    const wide = label(group).length * 6.6;
    const r = size(group, most);
    const rows = [r + 3, -r - 16].map((top) => ({ left: -wide / 2, top, x: 0 }));
    const sides = [{ left: r + 3, top: -7, x: r + 3 + wide / 2 }, { left: -r - 3 - wide, top: -7, x: -r - 3 - wide / 2 }];
    group.label = [...rows, ...sides].find((spot) => {
      const left = group.x + spot.left;
      const top = group.y + spot.top;
      return taken.every((other) => other.group === group
        || other.right < left || other.left > left + wide || other.bottom < top || other.top > top + 13);
    });
    if (group.label) {
      const left = group.x + group.label.left;
      const top = group.y + group.label.top;
      taken.push({ group, left, right: left + wide, top, bottom: top + 13 });
    }
  }
}

function title(group) {
  const names = group.places.slice(0, 6).map((place) => `${place.name} ${place.facts}`).join(", ");
  return names + (group.places.length > 6 ? ` and ${group.places.length - 6} more places` : "");
}

function drawMarks(places, transform, most, chosen, zoomTo) {
  const groups = grouped(places, transform, most)
    .filter((group) => group.x > -20 && group.y > -20 && group.x < width + 20 && group.y < height + 20);
  groups.sort((one, other) => other.facts - one.facts);
  name(groups, most);
  const mark = marks.selectAll("a").data(groups, (group) => group.places[0].key).join((enter) => {
    const added = enter.append("a");
    added.append("title");
    added.append("path");
    added.append("text").attr("class", "number");
    added.append("text").attr("class", "name");
    return added;
  });
  mark.order().attr("href", (group) => group.places[0].href + location.hash)
    .attr("transform", (group) => `translate(${group.x},${group.y})`)
    .attr("class", (group) => (group.wide ? "wide" : "place")
      + (group.places.some((place) => place.key === chosen) ? " chosen" : ""))
    .attr("aria-label", title)
    .on("click", (event, group) => {
      if (group.places.length > 1 && transform.k < NEAREST) {
        event.preventDefault();
        zoomTo(group);
      }
    });
  mark.select("title").text(title);
  mark.select("path").attr("d", (group) => {
    const r = size(group, most);
    return group.wide
      ? `M${-r} ${-r * 0.75}h${2 * r}v${1.5 * r}h${-2 * r}z`
      : `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  });
  mark.select(".number").attr("dy", "0.35em").text((group) => group.facts);
  mark.select(".name")
    .attr("x", (group) => group.label?.x ?? 0)
    .attr("y", (group) => (group.label?.top ?? 0) + 10)
    .text((group) => (group.label ? label(group) : ""));
}

/** Where nearly all that is at a place lies. */
function home(places) {
  if (places.length === 0) {
    return d3.zoomIdentity;
  }
  const all = places.flatMap((place) => Array(Math.min(place.facts, 200)).fill(place.point));
  const bounds = [0, 1].map((axis) => {
    const sorted = all.map((point) => point[axis]).sort(d3.ascending);
    return [d3.quantileSorted(sorted, 0.2), d3.quantileSorted(sorted, 0.8)];
  });
  const [[left, right], [top, bottom]] = bounds;
  const k = Math.max(FARTHEST, Math.min(40, 0.7 * Math.min(width / (right - left || 1), height / (bottom - top || 1))));
  return d3.zoomIdentity.translate(width / 2, height / 2).scale(k).translate(-(left + right) / 2, -(top + bottom) / 2);
}

/** The view that the address tells, if it tells one. */
function told() {
  const [longitude, latitude, k] = location.hash.slice(1).split(",").map(Number);
  if (![longitude, latitude, k].every(Number.isFinite)) {
    return null;
  }
  const [x, y] = projection([longitude, latitude]);
  return d3.zoomIdentity.translate(width / 2, height / 2).scale(Math.min(k, NEAREST)).translate(-x, -y);
}

const [world, found] = await Promise.all([load(figure.dataset.world), load(figure.dataset.places)]);
drawLand(world);
const places = found.map((place) => ({ ...place, point: projection([place.longitude, place.latitude]) }));
const most = d3.max(places.filter((place) => !place.wide), (place) => place.facts) ?? 1;
const chosen = new URLSearchParams(location.search).get("place");
let fine = false;

const zoom = d3.zoom().scaleExtent([FARTHEST, NEAREST]).on("zoom", ({ transform }) => {
  land.attr("transform", transform);
  drawMarks(places, transform, most, chosen, (group) =>
    svg.call(zoom.translateTo, ...group.places[0].point).call(zoom.scaleBy, 2.5));
  if (transform.k > FINE && !fine) {
    fine = true;
    load(figure.dataset.fine).then(drawLand);
  }
}).on("end", ({ transform, sourceEvent }) => {
  if (sourceEvent || document.activeElement?.closest(".map-tools")) {
    const [longitude, latitude] = projection.invert(transform.invert([width / 2, height / 2]));
    history.replaceState(null, "", `#${longitude.toFixed(3)},${latitude.toFixed(3)},${transform.k.toFixed(2)}`);
  }
});
svg.call(zoom).call(zoom.transform, told() ?? home(places));

const tools = figure.querySelector(".map-tools");
tools.hidden = false;
tools.addEventListener("click", (event) => {
  switch (event.target.dataset.do) {
    case "in": svg.call(zoom.scaleBy, 2); break;
    case "out": svg.call(zoom.scaleBy, 0.5); break;
    case "home": svg.call(zoom.transform, home(places)); break;
  }
});
