// Remembers the size of text that was picked; without scripts the choice holds until the page is left.
(() => {
    const sizes = document.querySelectorAll("input[name=text-size]");
    try {
        const size = localStorage.getItem("text-size");
        sizes.forEach((radio) => {
            radio.checked = radio.value === (size ?? "normal");
            radio.addEventListener("change", () => {
                try {
                    localStorage.setItem("text-size", radio.value);
                } catch (storageIsFull) {
                    // Then it is not remembered.
                }
            });
        });
    } catch (storageIsOff) {
        // Then nothing is remembered.
    }
})();
