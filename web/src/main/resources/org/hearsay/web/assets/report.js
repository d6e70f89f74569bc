// Ties the words of a report and its claims to each other, and switches what is drawn over the text; the address keeps up.
const report = document.querySelector(".report");
report.classList.add("scripted");
const claimsOf = element => (element.dataset.claims || "").split(" ").filter(Boolean);
const carriers = new Map();
for (const element of report.querySelectorAll("[data-claims]")) {
  for (const claim of claimsOf(element)) {
    carriers.set(claim, [...(carriers.get(claim) || []), element]);
  }
}

function light(target) {
  report.querySelectorAll(".hot").forEach(element => element.classList.remove("hot"));
  const at = target instanceof Element && target.closest("[data-claims]");
  if (at) {
    claimsOf(at).forEach(claim => carriers.get(claim).forEach(element => element.classList.add("hot")));
  }
}

function open(claim, into) {
  const url = new URL(location.href);
  url.searchParams.set("claim", claim);
  url.hash = "";
  history.replaceState(null, "", url);
  report.querySelectorAll(".on").forEach(element => element.classList.remove("on"));
  (carriers.get(claim) || []).forEach(element => element.classList.add("on"));
  show(claim, into);
}

function show(claim, into) {
  const line = document.getElementById("claim-" + claim);
  const words = (carriers.get(claim) || []).find(element => element.closest(".text"));
  const smooth = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  if (into !== "rail") {
    words?.scrollIntoView({block: "center", behavior: into ? smooth : "auto"});
  }
  if (into !== "text" && line) {
    const rail = line.closest(".rail");
    if (rail.scrollHeight > rail.clientHeight) {
      rail.scrollTo({top: line.offsetTop - rail.offsetTop - 48, behavior: into ? smooth : "auto"});
    } else if (into === "rail") {
      line.scrollIntoView({block: "center", behavior: smooth});
    }
  }
}

report.addEventListener("mouseover", event => light(event.target));
report.addEventListener("mouseleave", () => light(null));
report.addEventListener("focusin", event => light(event.target));
report.addEventListener("click", event => {
  const link = event.target.closest(".text a, .says a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  const inText = Boolean(link.closest(".text"));
  const claim = inText ? link.hash.slice("#claim-".length) : link.hash.slice("#words-".length);
  open(claim, inText ? "rail" : "text");
  const other = inText
    ? document.getElementById("claim-" + claim)?.querySelector(".says a")
    : document.getElementById("words-" + claim)?.parentElement.querySelector(`a[data-claims~="${CSS.escape(claim)}"]`);
  other?.focus({preventScroll: true});
});

const form = report.querySelector(".layers");
form.addEventListener("change", () => {
  const url = new URL(location.href);
  url.searchParams.delete("layer");
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  boxes.forEach(box => report.classList.toggle("with-" + box.value, box.checked));
  const on = boxes.filter(box => box.checked);
  if (on.length === 0) {
    url.searchParams.append("layer", "none");
  } else if (on.length < boxes.length) {
    on.forEach(box => url.searchParams.append("layer", box.value));
  }
  history.replaceState(null, "", url);
});

if (report.dataset.open) {
  show(report.dataset.open, "");
}
