// Runs what a page draws with once the page has been painted: the scripts that it preloads, in their order, then the module that it names.
const then = document.currentScript.dataset.then;

function run(address, type) {
  return new Promise((done) => {
    const script = document.createElement("script");
    Object.assign(script, { src: address, type, async: false, onload: done, onerror: done });
    document.head.append(script);
  });
}

requestAnimationFrame(() => setTimeout(async () => {
  await Promise.all(Array.from(document.querySelectorAll('link[rel="preload"][as="script"]'), (link) => run(link.href, "")));
  run(then, "module");
}));
