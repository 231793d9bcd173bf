/* While somebody types, the best hits so far stand below the box. Without script the page with hits has them. */
const box = document.querySelector("input[data-suggestions]");
const list = document.getElementById("search-suggestions");
const WAIT = 200;
let waiting;
let asked = 0;

function hide() {
	clearTimeout(waiting);
	asked++;
	list.hidden = true;
	list.replaceChildren();
}

async function suggest() {
	const words = box.value;
	const turn = ++asked;
	if (words.trim().length < 2) {
		hide();
		return;
	}
	try {
		const answer = await fetch(`${box.dataset.suggestions}?q=${encodeURIComponent(words)}`);
		if (!answer.ok || turn !== asked) {
			return;
		}
		const page = new DOMParser().parseFromString(await answer.text(), "text/html");
		const found = page.querySelector("main");
		list.replaceChildren(...found.children);
		list.hidden = list.children.length === 0;
	}
	catch {
		/* Without a network there is nothing to suggest. */
	}
}

if (box && list) {
	box.addEventListener("input", () => {
		clearTimeout(waiting);
		waiting = setTimeout(suggest, WAIT);
	});
	box.form.addEventListener("keydown", (event) => {
		if (event.key === "Escape") {
			hide();
		}
	});
}
