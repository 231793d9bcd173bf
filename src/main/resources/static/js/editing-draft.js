/*
 * Keeps what is typed: every few seconds as a draft on the server, and until that is
 * confirmed as a copy in this tab. Never on the disk of the computer, which may be shared.
 */
const form = document.getElementById("edit-form");
const state = document.getElementById("draft-state");
const presence = document.getElementById("presence");
const ASIDE = /^(answer|remark|passage)-/;
const WAIT = 2500;
const RETRY = 10000;
const ALIVE = 60000;
const NOT_TYPED = /^(_csrf|ticket|after|startedFrom|do|find|cite|source-.*)$/;

// The form of a new meeting is nobody else's.
const shared = "in" in form.elements;
const copyName = `draft:${location.pathname}`;
let changes = 0;
let kept = 0;
let busy = false;
let timer = 0;
let leaving = false;

function typed() {
	const fields = {};
	for (const [name, value] of new FormData(form)) {
		if (!NOT_TYPED.test(name)) {
			fields[name] = String(value).replaceAll("\r\n", "\n");
		}
	}
	return fields;
}

/* What is said beside a text goes its own way once it is sent. */
function withoutAsides(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([name]) => !ASIDE.test(name)));
}

function isSame(copy) {
	const now = typed();
	return copy.submitted
		? JSON.stringify(withoutAsides(copy.fields)) === JSON.stringify(withoutAsides(now))
		: JSON.stringify(copy.fields) === JSON.stringify(now);
}

function keepCopy(submitted) {
	const copy = { fields: typed(), startedFrom: form.elements.startedFrom.value, submitted };
	try {
		sessionStorage.setItem(copyName, JSON.stringify(copy));
	}
	catch {
		// A browser without room for it still has the draft on the server.
	}
}

function say(message, link) {
	state.textContent = message;
	if (link) {
		state.append(" ", link);
	}
}

function signIn() {
	const link = document.createElement("a");
	link.href = `${form.dataset.signIn}?continue=${encodeURIComponent(location.pathname + location.search)}`;
	link.textContent = form.dataset.signInDo;
	return link;
}

async function send(touched) {
	const body = new URLSearchParams(new FormData(form));
	body.set("touched", String(touched));
	return fetch(`${form.action}/draft`, { method: "POST", body, redirect: "manual" });
}

async function keep() {
	if (busy || changes === kept) {
		return;
	}
	busy = true;
	const sent = changes;
	say(form.dataset.busy);
	try {
		const answer = await send(true);
		if (answer.type === "opaqueredirect" || answer.status === 401) {
			kept = sent;
			say(form.dataset.expired, signIn());
		}
		else {
			const news = await answer.json();
			say(news.message);
			if (answer.ok) {
				kept = sent;
				show(news.presence);
				if (kept === changes) {
					sessionStorage.removeItem(copyName);
				}
			}
		}
		busy = false;
		plan(WAIT);
	}
	catch {
		busy = false;
		say(form.dataset.offline);
		plan(RETRY);
	}
}

function plan(wait) {
	clearTimeout(timer);
	if (changes !== kept) {
		timer = setTimeout(keep, wait);
	}
}

function show(news) {
	if (presence && presence.textContent.trim() !== news) {
		presence.textContent = news;
	}
}

async function showLife() {
	if (!shared || busy || document.visibilityState === "hidden") {
		return;
	}
	try {
		const answer = await send(false);
		if (answer.ok) {
			show((await answer.json()).presence);
		}
	}
	catch {
		// The next sign of life tells.
	}
}

function restore(fields) {
	for (const element of form.elements) {
		if (element.type === "checkbox") {
			element.checked = element.name in fields;
		}
		else if (element.name in fields) {
			element.value = fields[element.name];
		}
	}
	form.dispatchEvent(new Event("input", { bubbles: true }));
}

function offerCopy() {
	const copy = JSON.parse(sessionStorage.getItem(copyName) ?? "null");
	if (!copy) {
		return;
	}
	const saved = copy.submitted && Number(form.elements.startedFrom.value) > Number(copy.startedFrom);
	if (saved || isSame(copy)) {
		sessionStorage.removeItem(copyName);
		return;
	}
	const offer = document.createElement("section");
	offer.className = "notice draft-notice";
	offer.setAttribute("role", "status");
	const text = document.createElement("p");
	text.textContent = form.dataset.found;
	const button = document.createElement("button");
	button.type = "button";
	button.className = "secondary";
	button.textContent = form.dataset.restore;
	button.addEventListener("click", () => {
		restore(copy.fields);
		offer.remove();
	});
	offer.append(text, button);
	form.prepend(offer);
}

form.addEventListener("input", (event) => {
	if (event.target.name && NOT_TYPED.test(event.target.name)) {
		return;
	}
	changes++;
	keepCopy(false);
	if (!busy) {
		clearTimeout(timer);
		timer = setTimeout(keep, WAIT);
	}
});

form.addEventListener("submit", (event) => {
	leaving = true;
	clearTimeout(timer);
	if (event.submitter?.value === "discard") {
		sessionStorage.removeItem(copyName);
	}
	else {
		keepCopy(true);
	}
});

addEventListener("pagehide", () => {
	if (shared && !leaving) {
		const body = new URLSearchParams();
		body.set("_csrf", form.elements._csrf.value);
		body.set("ticket", form.elements.ticket.value);
		body.set("in", form.elements.in.value);
		navigator.sendBeacon(`${form.action}/leave`, body);
	}
});

setInterval(showLife, ALIVE);
offerCopy();
document.querySelector(".conflict, #form-errors")?.focus();
