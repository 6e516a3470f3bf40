// Drawings wait until the page itself is painted; only then is d3 read.
await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
await import("./d3.js");
