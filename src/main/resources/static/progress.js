// Draws the charts of the progress page from the tables that stand beside them.
import "/webjars/chart.js/dist/chart.umd.min.js";

const Chart = globalThis.Chart;
const style = getComputedStyle(document.documentElement);
const probe = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

/** A colour of the theme as the canvas takes it. */
const colour = (name, alpha = 1) => {
    const sample = document.createElement("span");
    sample.style.color = `var(${name})`;
    document.body.append(sample);
    const value = getComputedStyle(sample).color;
    sample.remove();
    probe.clearRect(0, 0, 1, 1);
    probe.fillStyle = value;
    probe.fillRect(0, 0, 1, 1);
    const [r, g, b] = probe.getImageData(0, 0, 1, 1).data;
    return `rgba(${r}, ${g}, ${b}, ${alpha})`;
};

const column = (table, at) =>
    [...table.tBodies[0].rows].map((row) => parseFloat(row.cells[at].textContent) || 0);

const names = (table) => [...table.tBodies[0].rows].map((row) => row.cells[0].textContent.trim());

const narrow = matchMedia("(max-width: 639px)");

/* a name in lines short enough for a phone */
const broken = (name) => name.split(" ").reduce((lines, word) => {
    const last = lines.at(-1);
    return last && (last + word).length < 16 ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
}, []);

const options = (horizontal) => ({
    indexAxis: horizontal ? "y" : "x",
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    interaction: { mode: "index", intersect: false },
    scales: {
        [horizontal ? "x" : "y"]: { min: 0, max: 100, ticks: { color: colour("--ink-soft"), callback: (v) => `${v} %` }, grid: { color: colour("--line") } },
        [horizontal ? "y" : "x"]: { ticks: { color: colour("--ink-soft") }, grid: { display: false } },
    },
    plugins: {
        legend: { position: "bottom", labels: { color: colour("--ink"), filter: (item) => item.text !== "" } },
        tooltip: { filter: (item) => item.dataset.label !== "" },
    },
});

const bars = (table) => ({
    type: "bar",
    data: {
        labels: narrow.matches ? names(table).map(broken) : names(table),
        datasets: [
            { label: "Mastery", data: column(table, 1), backgroundColor: colour("--accent") },
            { label: "Coverage", data: column(table, 2), backgroundColor: colour("--accent", 0.3) },
        ],
    },
    options: options(true),
});

const lines = (table) => ({
    type: "line",
    data: {
        labels: names(table),
        datasets: [
            { label: "", data: column(table, 2), borderWidth: 0, pointRadius: 0 },
            { label: "80 % interval", data: column(table, 3), borderWidth: 0, pointRadius: 0, fill: "-1", backgroundColor: colour("--accent", 0.2) },
            { label: "Chance", data: column(table, 1), borderColor: colour("--accent"), backgroundColor: colour("--accent") },
        ],
    },
    options: options(false),
});

const kinds = { bar: bars, line: lines };
const drawn = new Map();

const draw = () => {
    Chart.defaults.font.family = style.fontFamily;
    Chart.defaults.font.size = 14;
    for (const figure of document.querySelectorAll("[data-chart]")) {
        drawn.get(figure)?.destroy();
        const table = document.getElementById(figure.dataset.source);
        drawn.set(figure, new Chart(figure.querySelector("canvas"), kinds[figure.dataset.chart](table)));
    }
};

draw();
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
narrow.addEventListener("change", draw);
new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ["data-theme"] });
