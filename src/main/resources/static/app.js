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

    document.querySelector("[data-theme-switch]")?.setAttribute("aria-pressed", String(dark()));

    // A fragment that asks for it gets the focus after htmx has put it in, so that a screen reader goes on there.
    document.addEventListener("htmx:afterSwap", (event) => {
        event.detail.elt.querySelector?.("[data-focus]")?.focus();
    });
})();
