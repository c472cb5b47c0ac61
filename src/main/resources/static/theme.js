// Loaded before the first paint, so that a remembered theme does not flash.
document.documentElement.classList.add("js");
try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") {
        document.documentElement.dataset.theme = theme;
    }
} catch (storageIsOff) {
    // Without storage the system's theme holds.
}
