// The reading of a desk: finding words in booklet and additional information, and highlights, drawn with the CSS Custom
// Highlight API so that the text stays as it is.
import { recall } from "/device.js";
import { flush, keep, keptWhere, listen, waits } from "/outbox.js";

const LONGEST = 2_000;

const desk = document.getElementById("desk");
const to = `/exams/${desk.dataset.attempt}`;
const reading = document.getElementById("reading");
const find = (selector) => reading.querySelector(selector);
const blocks = new Map([["booklet", document.getElementById("booklet")]]);
reading.querySelectorAll(".information").forEach((side) => blocks.set(`information-${side.dataset.of}`, side));

const texts = new Map([...blocks].map(([block, article]) => [block, article.textContent]));
const shown = () => [...blocks].filter(([block, article]) => block === "booklet" || article.classList.contains("is-current"));

/** A stretch of a block's text, counted in characters. */
function rangeOf(article, from, to) {
    const range = new Range();
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    let at = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const next = at + node.length;
        if (from >= at && from < next) {
            range.setStart(node, from - at);
        }
        if (to > at && to <= next) {
            range.setEnd(node, to - at);
            return range;
        }
        at = next;
    }
    return range;
}

find("[data-undrawn]").hidden = Boolean(CSS.highlights);

function draw(name, ranges) {
    if (CSS.highlights) {
        CSS.highlights.set(name, new Highlight(...ranges));
    }
}

function goTo(block, range) {
    desk.querySelector("[name=side][value=reading]")?.click();
    find(`[name=reading][value=${block === "booklet" ? "booklet" : "information"}]`).click();
    range.startContainer.parentElement?.scrollIntoView({ block: "center" });
}

/* ---- Finding ---- */

let hits = [];
let at = -1;
let searched = "";

function search(words) {
    const wanted = words.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
    searched = words;
    hits = [];
    at = -1;
    if (wanted) {
        for (const [block, article] of shown()) {
            for (const hit of texts.get(block).matchAll(new RegExp(wanted, "gi"))) {
                const range = rangeOf(article, hit.index, hit.index + hit[0].length);
                if (!range.startContainer.parentElement?.closest("[popover], .visually-hidden")) {
                    hits.push({ block, range, from: hit.index, text: hit[0] });
                }
            }
        }
    }
    draw("found", hits.map((hit) => hit.range));
    draw("found-here", []);
    find("[data-find-previous]").disabled = hits.length === 0;
    find("[data-find-next]").disabled = hits.length === 0;
    find("[data-find-count]").textContent = !wanted ? "" : hits.length === 0 ? "Nothing found" : `${hits.length} found`;
}

function step(by) {
    if (hits.length === 0) {
        return;
    }
    at = at < 0 ? (by > 0 ? 0 : hits.length - 1) : (at + by + hits.length) % hits.length;
    const hit = hits[at];
    draw("found-here", [hit.range]);
    goTo(hit.block, hit.range);
    find("[data-find-count]").textContent =
        `${at + 1} of ${hits.length}${hit.block === "booklet" ? "" : ", in the additional information"}`;
}

let typing = 0;
const field = find("[data-find]");
field.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => search(field.value), 150);
});
field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
        event.preventDefault();
        clearTimeout(typing);
        if (field.value !== searched) {
            search(field.value);
        }
        step(event.shiftKey ? -1 : 1);
    }
});
find("[data-find-next]").addEventListener("click", () => step(1));
find("[data-find-previous]").addEventListener("click", () => step(-1));

/** Another question has other additional information. */
const turned = new MutationObserver(() => field.value && search(field.value));
blocks.forEach((article) => turned.observe(article, { attributes: true, attributeFilter: ["class"] }));

/* ---- Highlights ---- */

let kept = [];
let selected = null;
let moves = 0;

/** How often highlights were made, removed or acknowledged here. */
export const changes = () => moves;

/** What is selected now, if it lies within one block. */
function selection() {
    const range = getSelection().rangeCount > 0 ? getSelection().getRangeAt(0) : null;
    const block = range && [...blocks].find(([, article]) => article.contains(range.commonAncestorContainer));
    if (!block || range.collapsed) {
        return null;
    }
    const before = new Range();
    before.setStart(block[1], 0);
    before.setEnd(range.startContainer, range.startOffset);
    const from = before.toString().length;
    const text = range.toString();
    const lead = text.length - text.trimStart().length;
    return text.trim() ? { block: block[0], from: from + lead, text: text.trim() } : null;
}

document.addEventListener("selectionchange", () => {
    if (inABlock(getSelection().anchorNode)) {
        selected = selection();
    }
});

const inABlock = (node) => [...blocks.values()].some((article) => article.contains(node));
const random = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");

function highlight() {
    const wanted = selected ?? hits[at];
    if (document.querySelector("dialog[open]")) {
        return;
    }
    if (!wanted) {
        tell("Select some text first, or go to a hit.");
        return;
    }
    if (wanted.text.length > LONGEST) {
        tell(`A highlight has at most ${LONGEST} characters.`);
        return;
    }
    const { block, from, text } = wanted;
    const mark = { key: random(), block, from, to: from + text.length, text };
    moves++;
    keep(`highlight-${mark.key}`, { path: `${to}/highlights`, form: mark });
    kept.push(mark);
    selected = null;
    getSelection().removeAllRanges();
    show();
    tell("Saving…");
    flush();
}

function remove(key) {
    moves++;
    keep(`removal-${key}`, { path: `${to}/highlights/${key}/removal`, form: {} });
    kept = kept.filter((mark) => mark.key !== key);
    show();
    tell("Removed");
    (find("[data-highlight-list] button") ?? find("[data-highlight]")).focus();
    flush();
}

/** Where it stands; should the text have moved, where its words stand now. */
function place(mark) {
    const text = texts.get(mark.block) ?? "";
    const from = text.slice(mark.from, mark.to) === mark.text ? mark.from : text.indexOf(mark.text);
    return from < 0 ? null : rangeOf(blocks.get(mark.block), from, from + mark.text.length);
}

function show() {
    draw("kept", kept.map(place).filter((range) => range));
    find("[data-highlights]").hidden = kept.length === 0;
    find("[data-highlight-count]").textContent = kept.length;
    find("[data-highlight-list]").replaceChildren(...kept.map(item));
}

function item(mark) {
    const line = document.createElement("li");
    const range = place(mark);
    const words = document.createElement("button");
    words.type = "button";
    words.className = "highlighted";
    words.textContent = mark.text.length > 120 ? `${mark.text.slice(0, 117)}…` : mark.text;
    words.disabled = !range || !shown().some(([block]) => block === mark.block);
    words.addEventListener("click", () => goTo(mark.block, range));
    const away = document.createElement("button");
    away.type = "button";
    away.className = "button small quiet";
    away.textContent = "Remove";
    away.setAttribute("aria-label", `Remove the highlight ${words.textContent}`);
    away.addEventListener("click", () => remove(mark.key));
    line.append(words, away);
    return line;
}

/** What the server keeps, and what is on its way there. */
export function showHighlights(stored) {
    const mine = kept.filter((mark) => waits(`highlight-${mark.key}`));
    const theirs = stored.filter((mark) => !waits(`removal-${mark.key}`) && !mine.some((one) => one.key === mark.key));
    kept = [...theirs, ...mine];
    show();
}

function tell(words) {
    find("[data-highlight-state]").textContent = words;
}

listen((what, name, entry, answer) => {
    if (!/^(highlight|removal)-/.test(name)) {
        return;
    }
    moves += what === "sent" ? 1 : 0;
    tell(
        what === "waiting"
            ? `Highlight not saved yet, ${keptWhere(name)}`
            : what === "refused" || answer === false
              ? "Not saved: there are too many highlights, or it is gone"
              : "Highlights saved",
    );
});

find("[data-highlight]").addEventListener("mousedown", (event) => event.preventDefault());
find("[data-highlight]").addEventListener("click", highlight);
document.addEventListener("keydown", (event) => {
    const person = desk.dataset.person;
    const off = (recall(`shortcuts:${person}`) ?? desk.dataset.shortcuts) === "off";
    const typingIn = event.target.matches("textarea, select, input:not([type=radio], [type=checkbox])");
    if (event.key.toLowerCase() === "h" && !event.ctrlKey && !event.metaKey && !event.altKey && !off && !typingIn) {
        highlight();
        event.preventDefault();
    }
});
