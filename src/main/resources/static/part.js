// A part of a paper: what is chosen while an answer is on its way to be checked stays chosen in the fragment that comes,
// unless that shows other lines.
const choices = () => [...document.querySelectorAll("#lines [name^='choice.']")];
const shown = () => document.querySelector("#lines [name=shown]")?.value;
const name = (control) => (control.matches("select") ? control.name : `${control.name} ${control.value}`);

let before = new Map();
let shownBefore = "";

document.addEventListener("htmx:beforeSwap", () => {
    before = new Map(choices().map((control) => [name(control), control]));
    shownBefore = shown();
});

document.addEventListener("htmx:afterSwap", () => {
    if (shown() !== shownBefore) {
        return;
    }
    for (const control of choices()) {
        const chosen = before.get(name(control));
        if (chosen && control.matches("select")) {
            control.value = chosen.value;
        } else if (chosen) {
            control.checked = chosen.checked;
        }
    }
});
