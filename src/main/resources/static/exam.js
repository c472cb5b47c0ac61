// The desk of a mock exam: one question at a time, the journal, the clock, the keys. A line is what takes an answer: a
// question of a drawn paper is one line, a question of a paper with a booklet has many. On a result page it only sends
// what a device still holds of that attempt.
import { recall, remember } from "/device.js";
import { clients, now, record, settle, unsent, unwritten } from "/journal.js";
import { postTo } from "/post.js";

const SEND_AGAIN_AT_MOST = 15_000;
const LISTEN_AGAIN = 15_000;
const BRING_AGAIN = 2_000;
const ANNOUNCED_MINUTES = [10, 5, 1];
const SAVING = "Saving…";
const KEPT_HERE = "Not saved yet, kept on this device";
const NOT_KEPT_HERE = "Not saved yet and not kept on this device: leave this page open";
const FIELD = { answers: "choice", flags: "flag", strikes: "struck", confidence: "confidence" };

const desk = document.getElementById("desk");
const booklet = document.getElementById("booklet");
const place = desk ?? document.getElementById("late");
const attempt = place.dataset.attempt;
const person = place.dataset.person;
const opened = Number(place.dataset.serverTime);

const time = (ms) => new Date(ms).toLocaleTimeString([], { timeStyle: "medium" });
const count = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/* ---- Sending: in order, until everything is acknowledged ---- */

let sending = null;
let pause = 0;
let timer = 0;
let stranger = false; // whoever is signed in here now is not the one who sits this exam
const refused = new Set(); // keys of what the server cannot read; it stays in the journal

class Stranger extends Error {}

async function post(entry) {
    const form = new URLSearchParams({
        client: entry.client,
        clientSeq: entry.clientSeq,
        key: entry.key,
        seen: entry.seen,
        opened: entry.opened,
        elapsed: entry.elapsed,
    });
    if (FIELD[entry.kind]) {
        form.set(FIELD[entry.kind], entry.value);
    }
    return postTo(`/exams/${attempt}/${entry.kind}/${entry.question}`, form);
}

function acknowledgement(html) {
    return new DOMParser().parseFromString(html, "text/html").querySelector(".ack");
}

async function sendOne(entry) {
    const response = await post(entry);
    const ack = response.ok ? acknowledgement(await response.text()) : null;
    if (ack) {
        stranger = false;
        heed(entry, ack);
        await settle(entry, Number(ack.dataset.ackSeq));
        acknowledged(entry, ack);
    } else if (response.status === 422) {
        await settle(entry, 0);
        await tellRefused(entry, await response.text());
    } else if (response.status === 401 || (response.status === 404 && byQuestion.has(entry.question))) {
        throw new Stranger();
    } else if ([400, 404].includes(response.status)) {
        refused.add(entry.key);
        await tellRefused(entry, "");
    } else {
        throw new Error(`not taken: ${response.status}`);
    }
}

/** What is not taken, now or ever, is said on its line, which shows again what stands; the hand-in names the line. */
async function tellRefused(entry, html) {
    const section = byQuestion.get(entry.question);
    if (!section || entry.kind === "looks") {
        return;
    }
    const told = new DOMParser().parseFromString(html, "text/html").querySelector(".refused");
    section.classList.add("is-refused");
    state(section, told?.textContent ?? "The server could not read this change: it was not saved.");
    const newer =
        recording.includes(entry.question) ||
        (await waiting()).some((other) => other.kind !== "looks" && other.question === entry.question);
    if (told && !newer) {
        heed(entry, told);
        mark(section, { ...told.dataset, flagged: told.dataset.flagged === "true" });
    }
}

/** Whoever asks while something is being sent waits for that. */
function flush() {
    sending ??= sendWaiting();
    return sending;
}

async function sendWaiting() {
    clearTimeout(timer);
    try {
        for (let left = await waiting(); left.length > 0; left = await waiting()) {
            for (const entry of left) {
                await sendOne(entry);
            }
        }
        // What was sent was taken, so somebody is signed in; that a hand-in found nobody is not known to be over.
        stranger &&= pause === 0;
        pause = 0;
    } catch (notTaken) {
        stranger = notTaken instanceof Stranger;
        pause = Math.min(SEND_AGAIN_AT_MOST, pause * 2 || 1_000);
        timer = setTimeout(flush, pause * (0.75 + Math.random() / 2));
    } finally {
        sending = null;
        await showSaved();
    }
}

async function waiting() {
    return (await unsent(attempt)).filter((entry) => !refused.has(entry.key));
}

addEventListener("online", () => {
    pause = 0;
    flush();
});
document.addEventListener("visibilitychange", () => flush());
addEventListener("beforeunload", (event) => unwritten() > 0 && event.preventDefault());

/* ---- A result page sends what is left, and that is all ---- */

async function showSaved() {
    const left = await unsent(attempt);
    if (desk) {
        showUnsent(left);
    } else {
        if (left.length === 0 && sentLate) {
            location.reload();
        }
        place.hidden = left.length === 0;
        place.querySelector("[data-left]").textContent = count(left.length, "answer");
    }
}

let sentLate = false;

function acknowledged(entry, ack) {
    if (desk) {
        take(entry, ack);
    } else {
        sentLate = true;
    }
}

const downloadUnsent = async () => {
    const file = new Blob([JSON.stringify(await unsent(attempt), null, 1)], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `ready27-unsent-${attempt}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
};
place.querySelector("[data-download-unsent]")?.addEventListener("click", () => downloadUnsent());

/* ---- The desk ---- */

const sections = [...document.querySelectorAll("[data-question][data-place]")];
const pages = [...document.querySelectorAll(".question")];
const byQuestion = new Map(sections.map((section) => [section.dataset.question, section]));
const find = (selector) => desk?.querySelector(selector);

let offset = opened - now();
let deadline = Number(place.dataset.deadline);
let closed = false;
let current = 0;
let arrived = now();
let at = null; // the line that the time goes to
const recording = []; // questions whose changes are on their way into the journal, once for each

const serverNow = () => now() + offset;
const controls = (section) => [...section.querySelectorAll("[name=choice]:not([type=hidden])")];
const chosen = (section) =>
    controls(section)
        .filter((control) => control.matches("select, :checked"))
        .map((control) => control.value)
        .sort()
        .join("");
const flagged = (section) => section.querySelector("[data-flag]").getAttribute("aria-pressed") === "true";
const struck = (section) =>
    [...section.querySelectorAll("[data-strike][aria-pressed=true]")].map((button) => button.dataset.strike).join("");
const letterOn = (section, choice) =>
    controls(section)
        .flatMap((control) =>
            control.matches("select")
                ? [...control.options].filter((option) => option.value && choice.includes(option.value))
                : choice.includes(control.value)
                  ? [control.parentElement.querySelector(".letter")]
                  : [],
        )
        .map((shown) => shown.textContent.split(":")[0])
        .join(", ");

function choose(section, letters) {
    for (const control of controls(section)) {
        if (control.matches("select")) {
            control.value = letters;
        } else {
            control.checked = letters.includes(control.value);
        }
    }
    tooMany(section);
}

/** Two are asked for; a third is kept as it was given, and the line says kindly what it costs. */
function tooMany(section) {
    section.querySelector("[data-too-many]")?.toggleAttribute("hidden", chosen(section).length <= 2);
}

function confide(section, confidence) {
    for (const control of section.querySelectorAll("[name=confidence]")) {
        if (control.matches("select")) {
            control.value = confidence;
        } else {
            control.checked = control.value === confidence;
        }
    }
}

async function act(section, kind, value) {
    if (closed) {
        return;
    }
    const question = section.dataset.question;
    arrived = now();
    at = section;
    if (kind !== "looks") {
        state(section, SAVING);
    }
    showSheet(section);
    recording.push(question);
    const entry = await record(attempt, opened, { kind, question, value, seen: Number(section.dataset.version) });
    recording.splice(recording.indexOf(question), 1);
    if (entry.unwritten && kind !== "looks") {
        state(section, NOT_KEPT_HERE);
    }
    find("[data-saved]").textContent = SAVING;
    flush();
}

function state(section, words) {
    section.querySelector("[data-line-state]").textContent = words;
}

/**
 * What a line has come to on the server, before the journal forgets the change: whatever is told of the line from an
 * older state is known to be old by then.
 */
function heed(entry, told) {
    const section = byQuestion.get(entry.question);
    if (section) {
        section.dataset.version = told.dataset.version;
        section.dataset.kept = told.dataset.kept;
    }
}

function take(entry, ack) {
    const section = byQuestion.get(entry.question);
    hear(Number(ack.dataset.serverTime), Number(ack.dataset.deadline));
    listen();
    if (!section) {
        return;
    }
    section.classList.toggle("is-refused", entry.kind === "looks" && section.classList.contains("is-refused"));
    if (ack.dataset.late === "true") {
        state(section, `Kept as late at ${time(Number(ack.dataset.serverTime))}: it does not change the result`);
    } else if (entry.kind !== "looks") {
        state(section, `Saved at ${time(Number(ack.dataset.serverTime))}`);
    }
    const conflict = ack.querySelector(".conflict");
    if (conflict) {
        section.querySelector("[data-conflict]").replaceChildren(conflict);
    }
    if (ack.dataset.state === "finished" && !closed) {
        location.assign(`/exams/${attempt}/result`);
    }
}

function hear(serverTime, newDeadline) {
    if (serverTime) {
        offset = serverTime - now();
    }
    if (newDeadline) {
        deadline = newDeadline;
    }
}

/* What other windows did. A line with something unsent waits until that is sent, by this window or another one. */
const postponed = new Map();

async function hearLines(lines) {
    lines.forEach((line) => postponed.set(line.question, line));
    const unsettled = new Set((await unsent(attempt)).map((entry) => entry.question));
    for (const line of [...postponed.values()]) {
        const section = byQuestion.get(line.question);
        if (section && (unsettled.has(line.question) || recording.includes(line.question))) {
            continue;
        }
        postponed.delete(line.question);
        if (!section || Number(section.dataset.kept) > line.kept) {
            continue;
        }
        const before = chosen(section);
        const newer = line.version > Number(section.dataset.version);
        section.dataset.version = line.version;
        section.dataset.kept = line.kept;
        mark(section, line);
        if (newer && before !== line.choice) {
            noteOther(section, before, line);
        }
    }
}

function mark(section, line) {
    choose(section, line.choice);
    confide(section, line.confidence);
    for (const button of section.querySelectorAll("[data-strike]")) {
        strike(button, (line.struck ?? "").includes(button.dataset.strike));
    }
    flag(section, line.flagged === true);
    showSheet(section);
}

function noteOther(section, before, line) {
    const at = time(line.at);
    const conflict = section.querySelector("[data-conflict]");
    if (!before) {
        state(section, `Answered in another window at ${at}`);
        return;
    }
    const note = document.createElement("div");
    note.className = "notice warn conflict";
    note.setAttribute("role", "status");
    const words = document.createElement("p");
    words.textContent = `Changed in another window at ${at} from ${letterOn(section, before)} to ${letterOn(section, line.choice) || "no answer"}.`;
    const back = document.createElement("button");
    back.type = "button";
    back.className = "button quiet small";
    back.dataset.takeBack = before;
    back.textContent = `Use ${letterOn(section, before)} instead`;
    note.append(words, back);
    conflict.replaceChildren(note);
}

/* ---- Showing one question ---- */

function show(index, focus = true) {
    leave();
    current = Math.max(0, Math.min(pages.length - 1, index));
    pages.forEach((page, i) => page.classList.toggle("is-current", i === current));
    desk.querySelectorAll("[data-of]").forEach((side, i) => side.classList.toggle("is-current", i === current));
    desk.querySelectorAll(booklet ? "[data-page]" : "[data-sheet]").forEach((link, i) => {
        if (i === current) {
            link.setAttribute("aria-current", "true");
        } else {
            link.removeAttribute("aria-current");
        }
    });
    find("[data-position]").textContent = `Question ${current + 1} of ${pages.length}`;
    find("[data-previous]").disabled = current === 0;
    find("[data-next]").textContent = current === pages.length - 1 ? "Check and hand in" : "Next";
    history.replaceState(null, "", booklet ? `?question=${current + 1}` : `#q-${current + 1}`);
    arrived = now();
    at = sections.find((section) => pages[current].contains(section));
    openSheet(false);
    if (focus) {
        pages[current].focus({ preventScroll: true });
        scrollTo({ top: 0 });
    }
}

/** To a line, wherever it is. */
function goTo(place) {
    const section = sections[place - 1];
    const page = pages.findIndex((one) => one.contains(section));
    show(page);
    if (pages[page] !== section) {
        find("[name=side][value=question]")?.click();
        section.scrollIntoView({ block: "start" });
        section.focus({ preventScroll: true });
        at = section;
    }
}

/** Time on a question counts there, also where nothing was changed. */
function leave() {
    if (desk.classList.contains("ready") && now() - arrived > 1_000) {
        act(at, "looks", "");
    }
}

function next() {
    if (current === pages.length - 1) {
        openHandIn();
    } else {
        show(current + 1);
    }
}

function showSheet(section) {
    const link = find(`[data-sheet="${section.dataset.place}"]`);
    const answered = chosen(section) !== "";
    const marked = flagged(section);
    link.classList.toggle("answered", answered);
    link.classList.toggle("flagged", marked);
    link.querySelector(".visually-hidden").textContent =
        `${answered ? " answered" : " not answered"}${marked ? ", flagged" : ""}`;
    if (booklet) {
        countAnswered();
    }
}

function countAnswered() {
    const answered = (page) => sections.filter((section) => page.contains(section) && chosen(section)).length;
    pages.forEach((page, i) => (find(`[data-answered="${i + 1}"]`).textContent = answered(page)));
    find("[data-answered-all]").textContent = answered(desk);
}

function flag(section, on) {
    const button = section.querySelector("[data-flag]");
    button.setAttribute("aria-pressed", String(on));
    button.value = on ? "off" : "on";
    button.querySelector("span").textContent = on ? "Flagged" : "Flag";
    section.classList.toggle("is-flagged", on);
}

/** Crossing out is for scripts alone, so the page comes without its two hundred buttons, and with one flag. */
function furnish() {
    const icon = document.getElementById("flag").content;
    desk.querySelectorAll("[data-flag]").forEach((button) => button.prepend(icon.cloneNode(true)));
    const model = document.getElementById("strike").content.firstElementChild;
    for (const choice of desk.querySelectorAll(".choice")) {
        const option = choice.querySelector(".option");
        const button = model.cloneNode(true);
        button.dataset.strike = choice.querySelector("input").value;
        button.setAttribute("aria-label", `Cross out option ${choice.querySelector(".letter").textContent}`);
        button.setAttribute("aria-pressed", String(option.classList.contains("is-struck")));
        choice.append(button);
    }
}

function strike(button, on) {
    button.setAttribute("aria-pressed", String(on));
    button.closest(".choice").querySelector(".option").classList.toggle("is-struck", on);
}

/* ---- Saved or not ---- */

function showUnsent(left) {
    const answers = left.filter((entry) => entry.kind !== "looks");
    const saved = find("[data-saved]");
    saved.classList.toggle("is-unsaved", pause > 0 && (stranger || answers.length > 0));
    saved.textContent = savedWords(answers);
    find("[data-signed-out]").hidden = !stranger;
    find("[data-away]").hidden = stranger;
    find("[data-unsent]").hidden = !(stranger || (answers.length > 0 && pause > 1_000));
    settleStates(new Set(answers.map((entry) => entry.question)));
    for (const entry of answers) {
        const section = byQuestion.get(entry.question);
        if (section && !refused.has(entry.key) && (pause > 0 || entry.unwritten)) {
            state(section, entry.unwritten ? NOT_KEPT_HERE : KEPT_HERE);
        }
    }
}

function savedWords(answers) {
    const kept = answers.some((entry) => entry.unwritten) ? "leave this page open" : "kept on this device";
    if (stranger) {
        return answers.length === 0
            ? "Not signed in any more: all answers saved"
            : `Not signed in any more: ${count(answers.length, "change")} not saved, ${kept}`;
    }
    if (answers.length === 0) {
        return "All answers saved";
    }
    if (answers.every((entry) => refused.has(entry.key))) {
        return `${count(answers.length, "change")} not taken`;
    }
    return pause > 0 ? `${count(answers.length, "change")} not saved yet, ${kept}` : SAVING;
}

/** Another window of this browser may have sent what this one was waiting for. */
function settleStates(open) {
    for (const section of sections) {
        const words = section.querySelector("[data-line-state]").textContent;
        const waits = open.has(section.dataset.question) || recording.includes(section.dataset.question);
        if (!waits && [SAVING, KEPT_HERE, NOT_KEPT_HERE].includes(words)) {
            state(section, "Saved");
        }
    }
}

/* ---- The clock ---- */

function tick() {
    const left = deadline - serverNow();
    const seconds = Math.max(0, Math.ceil(left / 1_000));
    const clock = find("[data-clock]");
    clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    clock.classList.toggle("is-short", seconds <= 300);
    announce(seconds);
    if (left <= 0 && !closed) {
        timeUp();
    }
    if (left > 1_000 && closed) {
        reopen();
    }
}

const announced = new Map();

/** Also by this page before it was loaded again, where the browser keeps as much. */
function announcedBefore(mark) {
    let before = announced.get(mark);
    announced.set(mark, String(deadline));
    try {
        before ??= sessionStorage.getItem(mark);
        sessionStorage.setItem(mark, deadline);
    } catch (storageIsShutOrFull) {
        // Then what this page announced itself counts.
    }
    return before === String(deadline);
}

/** Once for each deadline. */
function announce(seconds) {
    for (const minutes of ANNOUNCED_MINUTES) {
        const mark = `announced:${attempt}:${minutes}`;
        const due = seconds <= minutes * 60 && seconds > minutes * 60 - 30;
        if (due && !announcedBefore(mark)) {
            find("[data-announcer]").textContent = `${count(minutes, "minute")} left`;
        }
    }
}

function timeUp() {
    closed = true;
    desk.classList.add("is-over");
    disable(true);
    tellTimeUp("Time is up. What you answered is being handed in.");
    find("[data-time-up]")?.removeAttribute("hidden");
    finish();
}

/** An alert that says the same again would be read out again. */
function tellTimeUp(words) {
    const told = find("[data-time-up] p");
    if (told && told.textContent !== words) {
        told.textContent = words;
    }
}

/** The booklet can still be read. */
function disable(closing) {
    desk.querySelectorAll(".question :is(input, select, [data-flag], [data-strike])").forEach((input) => (input.disabled = closing));
}

/** More time was given after all. */
function reopen() {
    closed = false;
    desk.classList.remove("is-over");
    disable(false);
    find("[data-time-up]")?.setAttribute("hidden", "");
}

/** Hands in once everything is sent; until the server can be reached this page stays as it is. */
async function finish() {
    while (closed) {
        await flush();
        if ((await waiting()).length === 0 && (await handedIn(true))) {
            return;
        }
        await new Promise((wake) => setTimeout(wake, stranger ? 5_000 : 1_000));
    }
}

/** By itself at time-up, or because somebody wants it; the server waits where another device may still be sending. */
async function handedIn(timeUp) {
    try {
        const form = new URLSearchParams({ clients: await clients(attempt), timeUp });
        const response = await postTo(`/exams/${attempt}/hand-in`, form);
        stranger = [401, 404].includes(response.status);
        if (response.ok) {
            listen();
        }
        if (response.status === 204) {
            location.assign(`/exams/${attempt}/result`);
        } else if (response.status === 202 && serverNow() >= deadline) {
            tellTimeUp(
                `Time is up. This exam is open on another device too: what was given there in time may still arrive, so the result comes at ${time(deadline - offset + 1_000 * place.dataset.grace)}.`,
            );
        } else {
            await showSaved();
        }
        return response.status === 204;
    } catch (networkIsAway) {
        return false;
    }
}

/* ---- Handing in ---- */

function openHandIn() {
    const dialog = find("#hand-in");
    const list = (selector, wanted) => {
        const links = sections.filter(wanted).map((section) => {
            const item = document.createElement("li");
            const link = document.createElement("a");
            const label = section.dataset.label ?? section.dataset.place;
            link.href = `#${section.id}`;
            link.dataset.go = section.dataset.place;
            link.textContent = label;
            link.setAttribute("aria-label", booklet ? `Question and line ${label}` : `Question ${label}`);
            item.append(link);
            return item;
        });
        const element = dialog.querySelector(selector);
        element.replaceChildren(...links);
        element.closest("[data-list]")?.toggleAttribute("hidden", links.length === 0);
        return links.length;
    };
    const blanks = list("[data-blanks]", (section) => chosen(section) === "");
    list("[data-flagged]", flagged);
    list("[data-refused]", (section) => section.classList.contains("is-refused"));
    dialog.querySelector("[data-hand-in-words]").textContent =
        blanks === 0
            ? `Every ${booklet ? "line" : "question"} is answered.`
            : `${booklet ? count(blanks, "line is", "lines are") : count(blanks, "question is", "questions are")} not answered. A blank scores nothing; a wrong answer costs nothing.`;
    dialog.showModal();
}

async function handIn(event) {
    event.preventDefault();
    const words = find("[data-hand-in-state]");
    words.textContent = "Saving your last answers…";
    await flush();
    const left = (await waiting()).filter((entry) => entry.kind !== "looks");
    const done = left.length === 0 && (await handedIn(false));
    if (stranger) {
        words.textContent = `You are not signed in any more as the one who sits this exam. ${left.length === 0 ? "Your answers are saved" : `${count(left.length, "change")} could not be saved yet`}: sign in again in another tab, then hand in again.`;
    } else if (left.length === 0) {
        words.textContent =
            done || closed ? "" : "The server cannot be reached just now. Your answers are saved; try again.";
    } else {
        words.textContent = `${count(left.length, "change")} could not be saved yet. ${unwritten() > 0 ? "Leave this page open: they are" : "They are kept on this device and"} sent as soon as the network is back; then hand in again.`;
    }
}

/* ---- Keys ---- */

const remembered = (name, otherwise) => recall(`${name}:${person}`) ?? otherwise;

function key(event) {
    if (
        event.repeat || event.ctrlKey || event.metaKey || event.altKey || closed ||
        remembered("shortcuts", desk.dataset.shortcuts) === "off" ||
        document.querySelector("dialog[open]") ||
        event.target.matches("textarea, select, input:not([type=radio], [type=checkbox])")
    ) {
        return;
    }
    const section = booklet ? (event.target.closest("[data-place]") ?? at) : sections[current];
    const pressed = event.key.toLowerCase();
    const nth = "12345".includes(pressed) ? "12345".indexOf(pressed) : "abcde".indexOf(pressed);
    if (pressed.length === 1 && nth >= 0) {
        controls(section)[nth]?.click();
    } else if (pressed === "n") {
        next();
    } else if (pressed === "p") {
        show(current - 1);
    } else if (pressed === "f") {
        section.querySelector("[data-flag]").click();
    } else {
        return;
    }
    event.preventDefault();
}

/* ---- Listening ---- */

function onChange(event) {
    const section = event.target.closest("[data-place]");
    if (event.target.name === "choice") {
        section.querySelector("[data-conflict]").replaceChildren();
        tooMany(section);
        act(section, "answers", chosen(section));
    } else if (event.target.name === "confidence") {
        act(section, "confidence", event.target.value);
    } else if (event.target.matches("[data-pace]")) {
        remember(`pace:${person}`, event.target.checked ? "on" : "off");
    } else if (event.target.matches("[data-shortcuts]")) {
        remember(`shortcuts:${person}`, event.target.checked ? "on" : "off");
    }
}

function onClick(event) {
    const target = event.target.closest("button, a");
    const section = target?.closest("[data-place]");
    if (!target) {
        return;
    }
    if (target.matches("[data-flag]")) {
        event.preventDefault();
        flag(section, !flagged(section));
        act(section, "flags", flagged(section) ? "on" : "off");
    } else if (target.matches("[data-strike]")) {
        strike(target, target.getAttribute("aria-pressed") !== "true");
        act(section, "strikes", struck(section));
    } else if (target.matches("[data-take-back]")) {
        choose(section, target.dataset.takeBack);
        section.querySelector("[data-conflict]").replaceChildren();
        act(section, "answers", target.dataset.takeBack);
        section.focus();
    } else if (target.matches("[data-next]")) {
        next();
    } else if (target.matches("[data-previous]")) {
        show(current - 1);
    } else if (target.matches("[data-hand-in]")) {
        event.preventDefault();
        openHandIn();
    } else if (target.matches("[data-sheet-toggle]")) {
        openSheet(!desk.classList.contains("sheet-open"));
    } else if (target.matches("[data-timer-toggle]")) {
        timerHidden(!desk.classList.contains("timer-hidden"));
    } else if (target.matches("[data-page]")) {
        event.preventDefault();
        show(Number(target.dataset.page) - 1);
    } else if (target.matches("[data-sheet], [data-go]")) {
        event.preventDefault();
        find("#hand-in").close();
        goTo(Number(target.dataset.sheet ?? target.dataset.go));
    }
}

/** Where the screen is narrow, the overview lies behind a button. */
function openSheet(open) {
    desk.classList.toggle("sheet-open", open);
    find("[data-sheet-toggle]")?.setAttribute("aria-expanded", String(open));
}

function timerHidden(hidden) {
    desk.classList.toggle("timer-hidden", hidden);
    find("[data-timer-toggle]").textContent = hidden ? "Show time" : "Hide time";
    remember(`timerHidden:${person}`, String(hidden));
}

let events = null;

/** The browser listens again by itself, unless the server would not have it; then this asks again now and then. */
function listen(as) {
    if (events && events.readyState !== EventSource.CLOSED) {
        return;
    }
    events = new EventSource(as ? `${desk.dataset.events}?client=${as}` : desk.dataset.events);
    events.addEventListener("deadline", (event) => {
        const heard = JSON.parse(event.data);
        hear(heard.serverTime, heard.deadline);
    });
    events.addEventListener("lines", (event) => hearLines(JSON.parse(event.data)));
    events.addEventListener("error", ({ target }) => {
        if (target.readyState === EventSource.CLOSED) {
            setTimeout(() => listen(), LISTEN_AGAIN);
        }
    });
    events.addEventListener("finished", () => {
        if (!closed) {
            events.close();
            location.assign(`/exams/${attempt}/result`);
        }
    });
}

function showJournalled(entry) {
    const section = byQuestion.get(entry.question);
    if (!section) {
        return;
    }
    if (entry.kind === "answers") {
        choose(section, entry.value);
    } else if (entry.kind === "flags") {
        flag(section, entry.value === "on");
    } else if (entry.kind === "confidence") {
        confide(section, entry.value);
    } else if (entry.kind === "strikes") {
        section.querySelectorAll("[data-strike]").forEach((button) => strike(button, entry.value.includes(button.dataset.strike)));
    }
}

/** Whether somebody has moved it since the server wrote the page. */
function touched(control) {
    if (control.matches("select")) {
        const written = [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
        return control.value !== written.value;
    }
    return control.checked !== control.defaultChecked;
}

/** What was chosen on a line before this script had come. */
function chosenEarly(section) {
    const sure = [...section.querySelectorAll("[name=confidence]")].find((one) => one.matches("select, :checked"));
    return [
        ...(controls(section).some(touched) ? [{ section, kind: "answers", value: chosen(section) }] : []),
        ...(sure && touched(sure) ? [{ section, kind: "confidence", value: sure.value }] : []),
    ];
}

async function open() {
    furnish();
    const early = sections.flatMap(chosenEarly);
    for (const entry of await unsent(attempt)) {
        showJournalled(entry);
    }
    sections.forEach(showSheet);
    timerHidden(remembered("timerHidden", desk.dataset.timerHidden) === "true");
    const shortcuts = document.querySelector("[data-shortcuts][type=checkbox]");
    if (shortcuts) {
        shortcuts.checked = remembered("shortcuts", desk.dataset.shortcuts) !== "off";
    }
    desk.addEventListener("change", onChange);
    desk.addEventListener("click", onClick);
    const pace = find("[data-pace]");
    if (pace) {
        pace.checked = remembered("pace", "on") !== "off";
    }
    desk.querySelectorAll(".question form").forEach((form) => form.addEventListener("submit", (event) => event.preventDefault()));
    find("#hand-in form").addEventListener("submit", handIn);
    document.addEventListener("keydown", key);
    const line = /^#l-(\d+)$/.exec(location.hash)?.[1];
    const page = booklet ? pages.findIndex((one) => one.classList.contains("is-current")) : 0;
    show(/^#q-\d+$/.test(location.hash) ? Number(location.hash.slice(3)) - 1 : page, false);
    if (line) {
        goTo(Number(line));
    }
    desk.classList.add("ready");
    await showSaved();
    for (const { section, kind, value } of early) {
        showJournalled({ question: section.dataset.question, kind, value });
        await act(section, kind, value);
    }
    setInterval(tick, 250);
    tick();
    listen((await clients(attempt))[0]);
    setInterval(() => postponed.size > 0 && hearLines([]), 500);
}

/** What lies beside the paper; whoever loses the network before it has come gets it when the network is back. */
function bring(script, tries = 5) {
    import(script).catch((failed) => {
        if (!navigator.onLine) {
            addEventListener("online", () => bring(script), { once: true });
        } else if (tries > 0) {
            setTimeout(() => bring(script, tries - 1), BRING_AGAIN);
        } else {
            throw failed;
        }
    });
}

if (booklet || !desk) {
    bring(booklet ? "/aside.js" : "/outbox.js");
}
if (desk) {
    await open();
}
flush();
