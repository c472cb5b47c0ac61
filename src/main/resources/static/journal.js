// What a person did on this device and the server has not yet acknowledged. Everything goes in here before it is sent.
import { openDB } from "/webjars/idb/build/index.js";

const database = openDB("ready27", 1, {
    upgrade(db) {
        db.createObjectStore("clients", { keyPath: "attempt" });
        db.createObjectStore("actions", { keyPath: ["attempt", "clientSeq"] });
    },
});

const random = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

const ofAttempt = (attempt) => IDBKeyRange.bound([attempt, 0], [attempt, Infinity]);

/** Milliseconds that never run backwards while the page is open. */
export const now = () => performance.timeOrigin + performance.now();

/**
 * Writes one action down and gives it its number. The tabs of this browser share one client and one counter; the
 * transaction keeps them apart.
 */
export async function record(attempt, person, opened, action) {
    const write = (await database).transaction(["clients", "actions"], "readwrite");
    const clients = write.objectStore("clients");
    const client = (await clients.get(attempt)) ?? { attempt, client: random(), seq: 0, last: performance.timeOrigin };
    const at = now();
    const entry = {
        ...action,
        attempt,
        person,
        client: client.client,
        clientSeq: client.seq + 1,
        key: random(),
        opened,
        elapsed: Math.max(0, Math.round(at - client.last)),
    };
    clients.put({ ...client, seq: entry.clientSeq, last: at });
    write.objectStore("actions").put(entry);
    await write.done;
    return entry;
}

/** What is not acknowledged yet, oldest first. */
export async function unsent(attempt, person) {
    const entries = await (await database).getAll("actions", ofAttempt(attempt));
    return entries.filter((entry) => entry.person === person);
}

/** Forgets one acknowledged action, and everything up to the number that the server has without a gap. */
export async function settle(entry, ackSeq) {
    const write = (await database).transaction("actions", "readwrite");
    write.store.delete([entry.attempt, entry.clientSeq]);
    for (const kept of await write.store.getAll(ofAttempt(entry.attempt))) {
        if (kept.client === entry.client && kept.clientSeq <= ackSeq) {
            write.store.delete([kept.attempt, kept.clientSeq]);
        }
    }
    await write.done;
}

/** Notes and highlights wait in a simpler place: what they say is kept as a whole, not action by action. */
export const ASIDE = "aside:";

export const asideKeys = (prefix = ASIDE) => Object.keys(localStorage).filter((key) => key.startsWith(prefix));

export async function countAll() {
    return (await (await database).count("actions")) + asideKeys().length;
}

export async function forgetAll() {
    const write = (await database).transaction(["clients", "actions"], "readwrite");
    write.objectStore("clients").clear();
    write.objectStore("actions").clear();
    asideKeys().forEach((key) => localStorage.removeItem(key));
    await write.done;
}
