/* Decides with single keys while the list has the focus; without script the forms do the same. */
const list = document.querySelector(".worklist[data-keys]");
const help = document.querySelector("#work-keys");

function rows() {
	return [...list.querySelectorAll(".work-row")];
}

function move(by) {
	const all = rows();
	const here = all.indexOf(document.activeElement.closest(".work-row"));
	const next = all[Math.min(Math.max(here + by, 0), all.length - 1)];
	next.focus();
	next.scrollIntoView({ block: "nearest" });
}

function choose(row, choice) {
	const form = row.querySelector("form.decide");
	form.querySelector(`input[name=choice][value=${choice}]`).checked = true;
	return form;
}

function boxes(within) {
	return [...within.querySelectorAll("input[name=shown]")];
}

/* Those of the page that have the verdict of this one. */
function alike(row) {
	return boxes(row).flatMap(({ dataset }) => boxes(list).filter((box) => box.dataset.verdict === dataset.verdict));
}

/* Ticks all; when all are ticked already, none. */
function tick(chosen) {
	const on = chosen.some((box) => !box.checked);
	for (const box of chosen) {
		box.checked = on;
	}
}

const keys = {
	j: () => move(1),
	k: () => move(-1),
	c: (row) => choose(row, "CONFIRMED").requestSubmit(),
	x: (row) => choose(row, "WRONG").querySelector("input[name=shouldBe]").focus(),
	v: (row) => choose(row, "ASK_AUTHOR").querySelector("input[name=note]").focus(),
	t: (row) => row.querySelector("form.hand").requestSubmit(),
	s: (row) => tick(boxes(row)),
	a: (row) => tick(alike(row)),
	b: () => document.querySelector("#together")?.requestSubmit(),
	o: (row) => row.querySelector("a.official")?.click(),
	"?": () => {
		help.hidden = !help.hidden;
	},
};

function press(event) {
	const row = event.target.closest(".work-row");
	const typing = event.target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
	if (event.key === "Escape" && typing && row) {
		row.focus();
		return;
	}
	const act = keys[event.key];
	if (!act || !row || typing || event.ctrlKey || event.metaKey || event.altKey) {
		return;
	}
	event.preventDefault();
	act(row);
}

if (list && help) {
	list.addEventListener("keydown", press);
	document.querySelector("#work-keys-hint").hidden = false;
	const next = location.hash.startsWith("#work-") ? document.getElementById(location.hash.slice(1)) : null;
	/* After the last one of a page the first one left is next. */
	const worked = /[?&](done|together|undone|taken)=/.test(location.search);
	(next ?? (worked ? rows()[0] : null))?.focus();
}
