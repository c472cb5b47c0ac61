// Keys of practice: 1 to 4 or A to D choose, N goes on, F flags. They can be switched off in the settings.
(() => {
    const typing = (target) => target.closest("textarea, select, input:not([type='radio'], [type='checkbox'])");

    const choose = (question, place) => {
        const option = question.querySelectorAll("input[name='choice']")[place];
        option?.focus();
        option?.click();
    };

    document.addEventListener("keydown", (event) => {
        const question = document.querySelector("#question[data-shortcuts='on']");
        if (!question || event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing(event.target)) {
            return;
        }
        const key = event.key.toLowerCase();
        const place = "1234".includes(key) ? "1234".indexOf(key) : "abcd".indexOf(key);
        if (key.length === 1 && place >= 0) {
            choose(question, place);
        } else if (key === "n") {
            question.querySelector("[data-next]")?.click();
        } else if (key === "f") {
            question.querySelector("[data-flag]")?.click();
        } else {
            return;
        }
        event.preventDefault();
    });
})();
