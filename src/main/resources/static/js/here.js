/* A reader's page is the same for everybody. Whoever works here too gets the ways to their work beside it,
 * from an address of its own. A browser in which nobody signed in asks nothing. */
const SIGNED_IN = "dossier-signed-in";
/* Where the application is: a server may hold it below an address of its own. */
const SITE = new URL("..", import.meta.url).pathname;
const header = document.querySelector("body > .site-header");

function remember(value) {
	try {
		if (value) {
			localStorage.setItem(SIGNED_IN, "1");
		}
		else {
			localStorage.removeItem(SIGNED_IN);
		}
	}
	catch {
		/* Without storage the links are on the desk. */
	}
}

function isRemembered() {
	try {
		return localStorage.getItem(SIGNED_IN) !== null;
	}
	catch {
		return false;
	}
}

/* Who follows this meeting sees its newest edition now. */
function looked(form) {
	if (form) {
		fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual" });
	}
}

async function bring() {
	const answer = await fetch(`${SITE}desk/here?at=${encodeURIComponent(location.pathname.slice(SITE.length - 1))}`, { redirect: "manual" });
	if (answer.ok) {
		header.insertAdjacentHTML("beforeend", await answer.text());
		looked(header.querySelector("form.here-look"));
	}
	else {
		remember(false);
	}
}

if (document.querySelector("main.desk")) {
	remember(true);
}
else if (header && isRemembered()) {
	bring().catch(() => {});
}
