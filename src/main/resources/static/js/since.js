/* Which edition of a meeting this browser saw last, for whoever did not sign in: kept in the browser and nowhere
 * else. Of who signed in it is a row of theirs, which they see on their desk. */
const PREFIX = "dossier-seen:";
const notice = document.querySelector("#since");

function forget() {
	Object.keys(localStorage)
		.filter((key) => key.startsWith(PREFIX))
		.forEach((key) => localStorage.removeItem(key));
	notice.hidden = true;
}

function tell() {
	const { slug, edition } = notice.dataset;
	const seen = localStorage.getItem(PREFIX + slug);
	localStorage.setItem(PREFIX + slug, edition);
	if (seen !== null && /^[A-Z]{1,4}$/.test(seen) && seen !== edition) {
		const link = notice.querySelector("a");
		link.href = link.getAttribute("href").replace(/editions$/, `compare?from=${seen}&to=${edition}`);
		notice.querySelector("button").addEventListener("click", forget);
		notice.hidden = false;
	}
}

try {
	if (notice && localStorage.getItem("dossier-signed-in") === null) {
		tell();
	}
}
catch {
	/* Without storage nothing is kept, so nothing is told. */
}
