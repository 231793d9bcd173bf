/*
 * Helps to write a text: buttons for what CommonMark can do, and footnotes from the
 * register at the cursor.
 */
const form = document.getElementById("edit-form");
const WAIT = 250;

function write(area, text, from = area.selectionStart, to = area.selectionEnd) {
	area.focus();
	area.setSelectionRange(from, to);
	// Unlike setRangeText this can be undone with the keyboard.
	if (!document.execCommand("insertText", false, text)) {
		area.setRangeText(text, from, to, "end");
		area.dispatchEvent(new Event("input", { bubbles: true }));
	}
}

function wrap(area, before, after, select) {
	const { selectionStart: from, selectionEnd: to } = area;
	const words = area.value.slice(from, to);
	write(area, before + words + after, from, to);
	const start = from + before.length + (select ? words.length + select[0] : 0);
	area.setSelectionRange(start, select ? start + select[1] : start + words.length);
}

function list(area) {
	const from = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
	const to = area.selectionEnd;
	const lines = area.value.slice(from, to).split("\n").map((line) => `- ${line}`);
	write(area, lines.join("\n"), from, to);
}

const TOOLS = [
	["bold", (area) => wrap(area, "**", "**")],
	["italic", (area) => wrap(area, "_", "_")],
	["list", list],
	["link", (area) => wrap(area, "[", "](https://)", [2, 8])],
	["note", (area, picker) => {
		picker.open = true;
		picker.querySelector("input").focus();
	}],
];

function toolbar(area, picker) {
	const bar = document.createElement("div");
	bar.className = "tools";
	bar.setAttribute("role", "group");
	bar.setAttribute("aria-label", form.dataset.tools);
	for (const [name, act] of TOOLS) {
		const button = document.createElement("button");
		button.type = "button";
		button.className = `tool tool-${name}`;
		button.textContent = form.dataset[name];
		button.addEventListener("click", () => act(area, picker));
		bar.append(button);
	}
	area.before(bar);
	area.addEventListener("keydown", (event) => {
		const tool = (event.ctrlKey || event.metaKey) && !event.altKey && { b: 0, i: 1 }[event.key];
		if (tool === 0 || tool === 1) {
			event.preventDefault();
			TOOLS[tool][2](area);
		}
	});
}

function pick(area, picker) {
	const words = picker.querySelector("input[type=search]");
	const found = picker.querySelector(".picker-found");
	let timer = 0;
	let newest = 0;
	async function find() {
		const asked = ++newest;
		const query = new URLSearchParams({ q: words.value, field: picker.dataset.field });
		const answer = await fetch(`${form.dataset.sources}?${query}`, { redirect: "manual" });
		if (answer.ok && asked === newest) {
			found.innerHTML = await answer.text();
		}
	}
	words.addEventListener("input", () => {
		clearTimeout(timer);
		timer = setTimeout(find, WAIT);
	});
	words.addEventListener("keydown", (event) => {
		if (event.key === "Enter") {
			event.preventDefault();
			find();
		}
		else if (event.key === "Escape") {
			picker.open = false;
			area.focus();
		}
	});
	picker.addEventListener("click", (event) => {
		const button = event.target.closest("button");
		if (!button) {
			return;
		}
		event.preventDefault();
		if (button.name === "cite") {
			picker.open = false;
			const empty = area.value.indexOf("^[]");
			if (empty >= 0) {
				write(area, button.dataset.footnote, empty, empty + 3);
			}
			else {
				write(area, button.dataset.footnote);
			}
		}
		else {
			find();
		}
	});
}

for (const area of form.querySelectorAll(".editor textarea[data-longest]")) {
	const picker = document.getElementById(`picker-${area.id}`);
	toolbar(area, picker);
	pick(area, picker);
}
