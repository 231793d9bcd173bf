/* Cards to hold while speaking: keys turn them, and what changed since this browser last showed them is marked.
 * What was seen is kept here as short names of texts, never as texts. */
const main = document.querySelector("[data-cards]");
const cards = [...main.querySelectorAll(".card")];
const key = `dossier-cards-${main.dataset.cards}`;

function seen() {
	try {
		return JSON.parse(localStorage.getItem(key)) ?? {};
	}
	catch {
		return {};
	}
}

function keep() {
	try {
		localStorage.setItem(key, JSON.stringify(Object.fromEntries(cards.map((card) => [card.dataset.number, card.dataset.state]))));
	}
	catch {
		/* Without storage nothing is marked. */
	}
}

/* The card that is on the screen; none while the head of the page is still above the first. */
function current() {
	if (cards[0]?.getBoundingClientRect().top > 1) {
		return -1;
	}
	const middle = innerHeight / 2;
	const index = cards.findIndex((card) => card.getBoundingClientRect().bottom > middle);
	return index < 0 ? cards.length - 1 : (cards[index].getBoundingClientRect().top > middle ? index - 1 : index);
}

/* Whoever presses on while a card still slides in goes on from that card. */
let aimed = null;
addEventListener("scrollend", () => {
	aimed = null;
});

function turn(step) {
	aimed = Math.min(Math.max((aimed ?? current()) + step, 0), cards.length - 1);
	const card = cards[aimed];
	card?.scrollIntoView({ block: "start" });
	card?.focus({ preventScroll: true });
}

const before = seen();
const changed = cards.filter((card) => Object.keys(before).length > 0 && before[card.dataset.number] !== card.dataset.state);
changed.forEach((card) => {
	card.querySelector(".card-changed").hidden = false;
});
if (changed.length > 0) {
	const notice = document.getElementById("cards-changed");
	notice.textContent = `${notice.dataset.text} ${changed.map((card) => card.dataset.number).join(", ")}`;
	notice.hidden = false;
}
keep();

addEventListener("keydown", (event) => {
	if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select")) {
		return;
	}
	const step = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
	if (step) {
		event.preventDefault();
		turn(step);
	}
});

/* A swipe to the side turns as well; up and down scrolls as everywhere. */
let start = null;
main.addEventListener("touchstart", (event) => {
	start = event.touches.length === 1 ? event.touches[0] : null;
}, { passive: true });
main.addEventListener("touchend", (event) => {
	const end = event.changedTouches[0];
	if (start && Math.abs(end.clientX - start.clientX) > 60 && Math.abs(end.clientY - start.clientY) < 40) {
		turn(end.clientX < start.clientX ? 1 : -1);
	}
	start = null;
}, { passive: true });
