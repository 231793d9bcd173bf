/* Shows what the reader will see while somebody types. */
const form = document.getElementById("edit-form");
const preview = document.getElementById("preview");
const WAIT = 500;
let timer = 0;
let running = null;

async function show() {
	running?.abort();
	running = new AbortController();
	try {
		const answer = await fetch(`${form.action}/preview`, {
			method: "POST",
			body: new URLSearchParams(new FormData(form)),
			redirect: "manual",
			signal: running.signal,
		});
		if (answer.ok) {
			preview.innerHTML = await answer.text();
		}
	}
	catch {
		// The next change shows it.
	}
}

form.classList.add("live");
form.addEventListener("input", () => {
	clearTimeout(timer);
	timer = setTimeout(show, WAIT);
});
show();
