// What lies beside the paper: notes, highlights, finding words in the reading, the open book.
import { flush, keep, keptWhere, listen, waits } from "/outbox.js";
import { changes, showHighlights } from "/reading.js";

const desk = document.getElementById("desk");
const to = `/exams/${desk.dataset.attempt}`;
const client = Array.from(crypto.getRandomValues(new Uint8Array(12)), (b) => b.toString(16).padStart(2, "0")).join("");
const forms = new Map([...desk.querySelectorAll("[data-note]")].map((form) => [form.dataset.note, form]));
const timers = new Map();
const saved = new Map();

let seq = 0;

const time = (ms) => new Date(ms).toLocaleTimeString([], { timeStyle: "medium" });
const nameOf = (question) => `note-${question}-${client}`;
const text = (form) => form.querySelector("textarea");
const state = (form, words) => (form.querySelector("[data-note-state]").textContent = words);

/* ---- Notes: kept on this device with every stroke, sent when the typing rests ---- */

function write(form) {
    const question = form.dataset.note;
    keep(nameOf(question), {
        path: `${to}/notes/${question}`,
        form: { text: text(form).value, client, seq: ++seq, seen: form.dataset.version },
    });
    state(form, "Saving…");
    clearTimeout(timers.get(question));
    timers.set(question, setTimeout(flush, 600));
}

/** Another window may have written too: then what stands holds both, and what was typed meanwhile goes on after it. */
function take(form, sent, note) {
    const field = text(form);
    if (field.value.trim() === sent.trim()) {
        put(form, note, field.value.trim() === note.text ? field.value : note.text);
    } else if (note.text.trim() === sent.trim()) {
        form.dataset.version = note.version;
        saved.set(form, note.text);
        write(form);
        return;
    } else if (field.value.startsWith(sent)) {
        put(form, note, note.text + field.value.slice(sent.length));
        write(form);
        return;
    } else {
        write(form);
        return;
    }
    tellSaved(form, sent, note);
}

function tellSaved(form, sent, note) {
    state(form, `${note.text === sent.trim() ? "Saved" : "Saved, with what another window wrote,"} at ${time(note.at)}`);
}

function put(form, note, words) {
    const field = text(form);
    if (field.value !== words) {
        field.value = words;
    }
    form.dataset.version = note.version;
    saved.set(form, note.text);
    form.closest("details").open ||= note.text !== "";
}

function hear(note) {
    const form = forms.get(String(note.question));
    if (!form || waits(nameOf(form.dataset.note)) || note.version < Number(form.dataset.version)) {
        return;
    }
    const words = text(form).value.trim();
    if (words !== saved.get(form)) {
        hearOwn(form, words, note);
    } else if (note.version > Number(form.dataset.version)) {
        put(form, note, note.text);
        state(form, `Written in another window at ${time(note.at)}`);
    }
}

/** What was written here and waits no more was sent by another window of this browser. */
function hearOwn(form, words, note) {
    if (note.text === words || (words && note.text.includes(words))) {
        put(form, note, note.text);
        tellSaved(form, words, note);
    }
}

listen((what, name, entry, answer) => {
    const question = /^note-(\d+)-/.exec(name)?.[1];
    const form = forms.get(question);
    if (!form) {
        return;
    }
    if (name !== nameOf(question)) {
        if (what === "sent") {
            hear(answer);
        }
    } else if (what === "sent") {
        take(form, entry.form.text, answer);
    } else {
        state(form, what === "refused" ? "Too long: not saved" : `Not saved yet, ${keptWhere(name)}`);
    }
});

for (const form of forms.values()) {
    const field = text(form);
    saved.set(form, field.defaultValue.trim());
    field.addEventListener("input", () => write(form));
    field.addEventListener("change", flush);
    if (field.value !== field.defaultValue) {
        write(form); // typed before this script had come
    }
}

/* ---- What was written elsewhere ---- */

/** A list that was read before the latest change here is asked for once more. */
async function refresh() {
    await flush();
    const before = changes();
    const response = await fetch(`${to}/notebook`, { headers: { Accept: "application/json" } });
    if (response.ok) {
        const { notes, highlights } = await response.json();
        notes.forEach(hear);
        if (changes() !== before) {
            return refresh();
        }
        showHighlights(highlights);
    }
}

document.addEventListener("visibilitychange", () => (document.hidden ? flush() : refresh().catch(() => {})));
addEventListener("focus", () => refresh().catch(() => {}));

/* ---- The open book: each look into it counts ---- */

const book = desk.querySelector(".open-book");
desk.querySelector("[name=reading][value=book]")?.addEventListener("change", () => {
    keep(`opening-${Date.now()}`, { path: `${to}/openings`, form: {} });
    flush();
    htmx.trigger(book.querySelector("form"), "look-up");
    book.querySelector("input").focus();
});

await refresh().catch(() => {});
desk.classList.add("aside-ready");
