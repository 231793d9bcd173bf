// Lets a reader keep an edition on the device, and tells what became of it when there is a
// network again. What may be kept is decided by the server, and by the worker.

const container = navigator.serviceWorker;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 10 * 60 * 1000;
const mark = document.querySelector(".offline-mark");
let again = 0;
let wait = FIRST_WAIT;

function send(worker, message) {
	return new Promise((resolve) => {
		const channel = new MessageChannel();
		channel.port1.onmessage = (event) => resolve(event.data);
		worker.postMessage(message, [channel.port2]);
	});
}

async function running() {
	const registration = await container.getRegistration();
	return registration?.active ?? null;
}

function bar() {
	const known = document.querySelector(".offline-bar");
	if (known) {
		return known;
	}
	const made = document.createElement("p");
	made.className = "frame notice offline-bar";
	made.setAttribute("role", "status");
	document.getElementById("main").before(made);
	return made;
}

function tell(news) {
	const place = bar();
	place.replaceChildren(...news.flatMap((one) => {
		const line = [document.createElement("span")];
		line[0].textContent = one.words + " ";
		if (one.address) {
			const link = document.createElement("a");
			link.href = one.address;
			link.textContent = one.see;
			line.push(link, " ");
		}
		return line;
	}));
}

/** The device says that it is connected a moment before it is; a server may be away for long. */
function askLater() {
	clearTimeout(again);
	again = setTimeout(ask, wait);
	wait = Math.min(2 * wait, LONGEST_WAIT);
}

async function ask() {
	const worker = await running();
	if (!worker) {
		return;
	}
	const shown = document.querySelector(".offline-bar[data-same]");
	const { news = [], failed, kept } = await send(worker, { what: "ask", slug: slug() });
	if (!failed) {
		wait = FIRST_WAIT;
	}
	else if (navigator.onLine) {
		askLater();
	}
	if (news.length > 0) {
		tell(news);
	}
	else if (shown && !failed) {
		shown.textContent = shown.dataset.same;
	}
	if (kept !== undefined) {
		showKept(kept, "");
	}
}

function askNow() {
	wait = FIRST_WAIT;
	return ask();
}

function showKept(kept, words) {
	mark?.querySelector("button").setAttribute("aria-pressed", String(Boolean(kept)));
	mark?.querySelector("[role=status]").replaceChildren(kept || words);
}

async function show() {
	const worker = await running();
	if (worker) {
		const { kept } = await send(worker, { what: "state", slug: slug() });
		showKept(kept, "");
	}
}

function slug() {
	return mark?.dataset.list.split("/").at(-2);
}

async function keep() {
	await container.register(mark.dataset.worker);
	const { active } = await container.ready;
	const { kept } = await send(active, { what: "keep", slug: slug() });
	showKept(kept, mark.dataset.failed);
}

async function drop() {
	const worker = await running();
	if (worker) {
		await send(worker, { what: "drop", slug: slug() });
	}
	showKept(null, "");
}

async function press(event) {
	const button = event.currentTarget;
	button.disabled = true;
	try {
		await (button.getAttribute("aria-pressed") === "true" ? drop() : keep());
	}
	catch {
		showKept(null, mark.dataset.failed);
	}
	button.disabled = false;
}

if (container) {
	if (mark) {
		mark.hidden = false;
		mark.querySelector("button").addEventListener("click", press);
	}
	container.addEventListener("message", (event) => tell(event.data.news));
	addEventListener("online", askNow);
	if (document.querySelector(".offline-bar")) {
		show();
	}
	else {
		ask();
	}
}
