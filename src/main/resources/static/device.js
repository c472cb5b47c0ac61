// What this device remembers for a reader; where its storage is shut or full, this page alone remembers it.
const page = new Map();

export function recall(name) {
    if (page.has(name)) {
        return page.get(name);
    }
    try {
        return localStorage.getItem(name);
    } catch (storageIsShut) {
        return null;
    }
}

export function remember(name, value) {
    try {
        localStorage.setItem(name, value);
        page.delete(name);
    } catch (storageIsShutOrFull) {
        page.set(name, String(value));
    }
}

export function forget(name) {
    page.delete(name);
    try {
        localStorage.removeItem(name);
    } catch (storageIsShut) {
        // Then nothing of it is there.
    }
}

/** The names that begin so. */
export function names(prefix) {
    let stored = [];
    try {
        stored = Object.keys(localStorage);
    } catch (storageIsShut) {
        // Then there are only those of this page.
    }
    return [...new Set([...stored, ...page.keys()])].filter((name) => name.startsWith(prefix));
}

/** Whether it is gone with this page. */
export const onlyHere = (name) => page.has(name);
