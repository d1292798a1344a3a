// Functions that run inside the page and name what is wrong there.

// What reaches beyond the window, unless something around it scrolls or cuts it.
export const wide = () => {
  const root = document.documentElement;
  const held = (e) => {
    for (let at = e; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== "visible" && at !== e) return true;
    }
    return false;
  };
  const beyond = [...document.body.querySelectorAll("*")].filter((e) => {
    const box = e.getBoundingClientRect();
    return box.width > 0 && box.right > innerWidth + 1 && !held(e);
  });
  const names = beyond.slice(0, 5).map((e) => `${e.tagName}.${e.className} ends at ${Math.round(e.getBoundingClientRect().right)}`);
  return root.scrollWidth > innerWidth ? [`the page scrolls to ${root.scrollWidth}`, ...names] : names;
};

// Text of less than 4.5:1 (3:1 where it is large) against the colour that it lies on. WCAG 2.2, 1.4.3.
export const lowContrast = () => {
  const parse = (text) => (text.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ground = (e) => {
    for (let at = e; at; at = at.parentElement) {
      const [r, g, b, alpha = 1] = parse(getComputedStyle(at).backgroundColor);
      if (alpha > 0.99) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || ["SCRIPT", "STYLE", "title", "desc"].includes(e.tagName) || !e.getClientRects().length) continue;
    const style = getComputedStyle(e);
    const [front, back] = [luminance(parse(e instanceof SVGElement ? style.fill : style.color)), luminance(ground(e))];
    const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) found.add(`${e.tagName}.${e.getAttribute("class") ?? ""} ${ratio.toFixed(2)}: ${walker.currentNode.data.trim().slice(0, 30)}`);
  }
  return [...found].slice(0, 10);
};

// Controls that are too small to hit. Links within text are as high as the text; those in tables and lists are not.
export const controls = () =>
  [...document.querySelectorAll("button, select, input, summary, nav a, .heat a, .verdicts a")]
    .map((e) => [e, e.getBoundingClientRect()])
    .filter(([, box]) => box.width > 0 && (box.height < 24 || box.width < 24))
    .slice(0, 5)
    .map(([e, box]) => `${e.tagName} "${e.textContent.trim().slice(0, 20)}": ${Math.round(box.width)} by ${Math.round(box.height)}`);
