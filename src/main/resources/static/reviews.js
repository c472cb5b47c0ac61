// Keys of reviews: Space shows the answer, 1 to 4 grade or choose, N goes on, U takes the last grade back.
(() => {
    const typing = (target) => target.closest("textarea, select, input:not([type='radio'], [type='checkbox'])");
    const usesSpace = (target) => target.closest("button, a, summary, input");

    const number = (card, key) => {
        const grade = card.querySelector(`[data-grade="${key}"]`);
        const option = card.querySelectorAll("input[name='choice']")[Number(key) - 1];
        option?.focus();
        (grade ?? option)?.click();
    };

    document.addEventListener("keydown", (event) => {
        const card = document.querySelector("#card[data-shortcuts='on']");
        if (!card || event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing(event.target)) {
            return;
        }
        const key = event.key.toLowerCase();
        const show = card.querySelector("[data-show]");
        if (key === " " && show && (!usesSpace(event.target) || event.target === show)) {
            show.click();
        } else if (/^[1-4]$/.test(key)) {
            number(card, key);
        } else if (key === "n") {
            card.querySelector("[data-next]")?.click();
        } else if (key === "u") {
            card.querySelector("[data-undo]")?.click();
        } else {
            return;
        }
        event.preventDefault();
    });
})();
