// What every page does with scripts on: the theme switch, closing menus, printing, going back to the top of a swap.
(() => {
    const root = document.documentElement;
    const dark = () =>
        root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

    document.addEventListener("click", (event) => {
        const control = event.target.closest("[data-theme-switch], [data-print], [data-open], [data-close]");
        if (!control) {
            return;
        }
        if (control.matches("[data-theme-switch]")) {
            root.dataset.theme = dark() ? "light" : "dark";
            control.setAttribute("aria-pressed", String(dark()));
            try {
                localStorage.setItem("theme", root.dataset.theme);
            } catch (storageIsOff) {
                // The choice holds until the page is left.
            }
        } else if (control.matches("[data-print]")) {
            print();
        } else if (control.matches("[data-open]")) {
            document.getElementById(control.dataset.open)?.showModal();
        } else {
            control.closest("dialog")?.close();
        }
    });

    const unsentWords = (left) =>
        left === 1
            ? "1 change in a mock exam was never sent from this device. Sign out and lose it?"
            : `${left} changes in a mock exam were never sent from this device. Sign out and lose them?`;

    // Signing out empties the journal of this device; what was never sent is asked about first.
    document.addEventListener("submit", async (event) => {
        const form = event.target;
        if (!form.matches("form[data-sign-out]") || form.dataset.asked) {
            return;
        }
        event.preventDefault();
        const journal = await import("/journal.js").catch(() => null); // whoever signs out is signed out all the same
        const left = (await journal?.countAll()) ?? 0;
        if (left > 0 && !confirm(unsentWords(left))) {
            return;
        }
        await journal?.forgetAll();
        form.dataset.asked = "yes";
        form.submit();
    });

    // Browsers without ::details-content print folded text as folded; so it is unfolded for the paper, and folded after.
    if (!CSS.supports("selector(::details-content)")) {
        addEventListener("beforeprint", () => {
            for (const folded of document.querySelectorAll("details:not([open])")) {
                folded.open = true;
                folded.dataset.unfolded = "";
            }
        });
        addEventListener("afterprint", () => {
            for (const unfolded of document.querySelectorAll("details[data-unfolded]")) {
                unfolded.open = false;
                delete unfolded.dataset.unfolded;
            }
        });
    }

    // Times are printed in UTC; the reader's own clock says them better. A clock's time is of today, or it has its day.
    const STYLES = {
        clock: { timeStyle: "medium" },
        day: { dateStyle: "long" },
        moment: { dateStyle: "medium", timeStyle: "short" },
    };
    const local = (within) => {
        for (const moment of within.querySelectorAll("time[datetime*='T']:not([data-said])")) {
            const at = new Date(moment.dateTime);
            const today = at.toDateString() === new Date().toDateString();
            const as = moment.dataset.as === "clock" && !today ? "moment" : (moment.dataset.as ?? "moment");
            moment.textContent = at.toLocaleString([], STYLES[as]);
            moment.dataset.said = "";
        }
    };
    local(document);
    document.addEventListener("htmx:afterSwap", (event) => local(event.detail.elt));

    // What somebody sends and no server answers, htmx passes over in silence; it is said beside the button.
    const asked = ({ detail }) => detail.requestConfig.triggeringEvent !== undefined; // else the page asked by itself
    document.addEventListener("htmx:beforeSend", (event) => {
        if (asked(event)) {
            document.querySelectorAll("[data-unanswered]").forEach((words) => words.remove());
        }
    });
    document.addEventListener("htmx:sendError", (event) => {
        const { elt } = event.detail;
        if (!asked(event)) {
            return;
        }
        const words = document.createElement("p");
        words.className = "notice warn";
        words.setAttribute("role", "alert");
        words.dataset.unanswered = "";
        words.textContent = "The server did not answer. What you chose is still here: try again when the network is back.";
        if (elt.matches("form")) {
            elt.append(words);
        } else {
            (elt.closest(".actions") ?? elt).after(words);
        }
    });

    document.querySelector("[data-theme-switch]")?.setAttribute("aria-pressed", String(dark()));

    // A fragment that asks for it gets the focus after htmx has put it in, so that a screen reader goes on there.
    document.addEventListener("htmx:afterSwap", (event) => {
        event.detail.elt.querySelector?.("[data-focus]")?.focus();
    });
})();
