// What a reader notes and marks beside an exam, kept on this device until the server has it. A newer text of the same
// name takes the place of an older one. On a result page it only sends what is left.
import { forget, names, onlyHere, recall, remember } from "/device.js";
import { ASIDE } from "/journal.js";
import { postTo } from "/post.js";

const SEND_AGAIN_AT_MOST = 15_000;

const place = document.getElementById("desk") ?? document.getElementById("late");
const prefix = `${ASIDE}${place.dataset.attempt}:`;
const listeners = [];

let sending = null;
let pause = 0;
let timer = 0;

/** Hears of each thing that was sent, refused or has to wait: ("sent" | "refused" | "waiting", name, entry, answer). */
export const listen = (listener) => listeners.push(listener);

const tell = (...news) => listeners.forEach((listener) => listener(...news));

/** {path, form} is sent under this name as soon as may be. */
export function keep(name, entry) {
    remember(prefix + name, JSON.stringify({ order: Date.now() + performance.now() / 1e7, ...entry }));
}

export function waiting() {
    return names(prefix)
        .map((key) => ({ name: key.slice(prefix.length), raw: recall(key) }))
        .filter(({ raw }) => raw)
        .map(({ name, raw }) => ({ name, raw, entry: JSON.parse(raw) }))
        .sort((a, b) => a.entry.order - b.entry.order);
}

export const waits = (name) => recall(prefix + name) !== null;

/** Where it waits, in words. */
export const keptWhere = (name) =>
    onlyHere(prefix + name) ? "not kept on this device: leave this page open" : "kept on this device";

async function sendOne({ name, raw, entry }) {
    const response = await postTo(entry.path, new URLSearchParams(entry.form));
    const taken = response.ok && response.headers.get("Content-Type")?.includes("json");
    if (!taken && ![400, 413, 422].includes(response.status)) {
        throw new Error(`not taken: ${response.status}`);
    }
    const answer = taken ? await response.json() : null;
    if (recall(prefix + name) === raw) {
        forget(prefix + name);
    }
    tell(taken ? "sent" : "refused", name, entry, answer);
}

async function sendWaiting() {
    clearTimeout(timer);
    try {
        for (let left = waiting(); left.length > 0; left = waiting()) {
            await sendOne(left[0]);
        }
        pause = 0;
    } catch (networkIsAway) {
        pause = Math.min(SEND_AGAIN_AT_MOST, pause * 2 || 1_000);
        timer = setTimeout(flush, pause * (0.75 + Math.random() / 2));
        waiting().forEach(({ name, entry }) => tell("waiting", name, entry, null));
    }
}

export function flush() {
    sending ??= sendWaiting().finally(() => (sending = null));
    return sending;
}

addEventListener("beforeunload", (event) => waiting().some(({ name }) => onlyHere(prefix + name)) && event.preventDefault());
addEventListener("online", () => {
    pause = 0;
    flush();
});

if (!document.getElementById("desk")) {
    flush();
}
