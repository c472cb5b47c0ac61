// What a person did on this device and the server has not yet acknowledged. Everything goes in here before it is sent.
// What the device cannot write down (its disk is full, its storage is shut) waits in this page alone.
import { forget, names } from "/device.js";
import { openDB } from "/webjars/idb/build/index.js";

const random = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

const ofAttempt = (attempt) => IDBKeyRange.bound([attempt, 0], [attempt, Infinity]);

/** Milliseconds that never run backwards while the page is open. */
export const now = () => performance.timeOrigin + performance.now();

let opening = null;

/** Opened anew after the browser has shut it. */
function database() {
    opening ??= openDB("ready27", 1, {
        upgrade(db) {
            db.createObjectStore("clients", { keyPath: "attempt" });
            db.createObjectStore("actions", { keyPath: ["attempt", "clientSeq"] });
        },
        terminated: () => (opening = null),
    }).catch((shut) => {
        opening = null;
        throw shut;
    });
    return opening;
}

/** When this page began to come; the server had printed it by then, however long it had taken over it. */
const began = performance.timeOrigin + (performance.getEntriesByType("navigation")[0]?.responseStart ?? 0);

const page = { client: random(), seq: 0, entries: [] };
const settled = new Set(); // keys of what is acknowledged, should the device not be able to forget it
let lastRead = [];

/** How many actions would be gone with this page. */
export const unwritten = () => page.entries.length;

/** Its first action is counted from the opening of the page that did it. */
function next(client, attempt, opened, action, at) {
    const before = client.seq === 0 ? began : client.last;
    return {
        ...action,
        attempt,
        client: client.client,
        clientSeq: client.seq + 1,
        key: random(),
        opened,
        elapsed: Math.max(0, Math.round(at - before)),
        at,
    };
}

/**
 * Writes one action down and gives it its number. The tabs of this browser share one client and one counter; the
 * transaction keeps them apart. What cannot be written down gets a number of this page's own, and says so.
 */
export async function record(attempt, opened, action) {
    const at = now();
    try {
        return await write(attempt, opened, action, at);
    } catch (deviceKeepsNothing) {
        const entry = { ...next(page, attempt, opened, action, at), unwritten: true };
        page.seq = entry.clientSeq;
        page.last = at;
        page.entries.push(entry);
        return entry;
    }
}

/** Its end is awaited after its steps; where a step fails first, nobody else would hear that it failed too. */
function heardBelow(transaction) {
    transaction.done.catch(() => {});
}

async function write(attempt, opened, action, at) {
    const write = (await database()).transaction(["clients", "actions"], "readwrite");
    heardBelow(write);
    const clients = write.objectStore("clients");
    const client = (await clients.get(attempt)) ?? { attempt, client: random(), seq: 0 };
    const entry = next(client, attempt, opened, action, at);
    await Promise.all([
        clients.put({ ...client, seq: entry.clientSeq, last: at }),
        write.objectStore("actions").put(entry),
        write.done,
    ]);
    return entry;
}

/** Under what names this page acts: that of the browser, and its own where the device keeps nothing. */
export async function clients(attempt) {
    const own = page.seq > 0 ? [page.client] : [];
    try {
        const write = (await database()).transaction("clients", "readwrite");
        heardBelow(write);
        const known = await write.store.get(attempt);
        const client = known ?? { attempt, client: random(), seq: 0 };
        await Promise.all([known ? null : write.store.put(client), write.done]);
        return [client.client, ...own];
    } catch (deviceIsShut) {
        return [page.client];
    }
}

/**
 * What is not acknowledged yet, oldest first. Whose it is, the server knows: a guest who signs in meanwhile takes the
 * attempt along, and what waits here goes with it.
 */
export async function unsent(attempt) {
    try {
        lastRead = await (await database()).getAll("actions", ofAttempt(attempt));
    } catch (deviceIsShut) {
        // What was read last is still to be sent.
    }
    const written = lastRead.filter((entry) => !settled.has(entry.key));
    return page.entries.length === 0 ? written : [...written, ...page.entries].sort((a, b) => a.at - b.at);
}

/** Forgets one acknowledged action, and everything up to the number that the server has without a gap. */
export async function settle(entry, ackSeq) {
    settled.add(entry.key);
    page.entries = page.entries.filter(
        (kept) => kept.key !== entry.key && !(kept.client === entry.client && kept.clientSeq <= ackSeq),
    );
    if (entry.unwritten) {
        return;
    }
    try {
        await erase(entry, ackSeq);
    } catch (deviceIsShut) {
        // Sent again when it is open again, and acknowledged again.
    }
}

async function erase(entry, ackSeq) {
    const write = (await database()).transaction("actions", "readwrite");
    heardBelow(write);
    const all = await write.store.getAll(ofAttempt(entry.attempt));
    const done = all
        .filter((kept) => kept.key === entry.key || (kept.client === entry.client && kept.clientSeq <= ackSeq))
        .map((kept) => write.store.delete([kept.attempt, kept.clientSeq]));
    await Promise.all([...done, write.done]);
}

/** Notes and highlights wait in a simpler place: what they say is kept as a whole, not action by action. */
export const ASIDE = "aside:";

/** How much waits on this device; what cannot be read cannot wait. */
export async function countAll() {
    const aside = names(ASIDE).length;
    try {
        return (await (await database()).count("actions")) + aside;
    } catch (deviceIsShut) {
        return aside;
    }
}

export async function forgetAll() {
    names(ASIDE).forEach(forget);
    try {
        const write = (await database()).transaction(["clients", "actions"], "readwrite");
        heardBelow(write);
        await Promise.all([write.objectStore("clients").clear(), write.objectStore("actions").clear(), write.done]);
    } catch (deviceIsShut) {
        // Nobody else can read there either.
    }
}
