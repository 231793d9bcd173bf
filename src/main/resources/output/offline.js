"use strict";

// Keeps editions that the reader marked, to be read without a network. It asks as a
// stranger, without cookies, and keeps only what the server says is for everybody: nothing
// of a person and nothing restricted can come into its caches.
const MARK = "meeting:";
// Stands in no slug and parts it from the state that a copy was made in.
const STATE = "@";
const ALLOWED = "Offline-Copy";
const NEWER = "?newer";
const ROOT = new URL("./", self.location).pathname;
const OF_PAGES = new RegExp("(?:href|src)=\"(" + ROOT + "(?:css|js|images)/[^\"]+)\"", "g");

// At first it is not known whether there was a network the last time.
let away = true;

class NotNow extends Error {}

/** What is for everybody; null if it is not, or not any more. */
async function open(address) {
	const answer = await fetch(address, { credentials: "omit", cache: "no-cache", redirect: "error" });
	if (answer.status >= 500 || answer.status === 429) {
		throw new NotNow(address);
	}
	return answer.ok && answer.headers.get(ALLOWED) === "public" ? answer : null;
}

async function openPage(address) {
	const page = await open(address);
	if (!page) {
		throw new NotNow(address);
	}
	return page;
}

/** Style sheets and scripts are the same for everybody and carry no such header. */
async function openFile(address) {
	const file = await fetch(address, { credentials: "omit", redirect: "error" });
	if (!file.ok) {
		throw new NotNow(address);
	}
	return file;
}

/**
 * Makes a copy, whole or not at all: the list comes last, without it a copy is none, and only
 * then the copies before it go.
 */
async function copy(list, content) {
	const pages = await Promise.all(content.pages.map(async (page) => [page, await openPage(page)]));
	const texts = await Promise.all(pages.map(([, page]) => page.clone().text()));
	const files = new Set(texts.flatMap((text) => [...text.matchAll(OF_PAGES)].map((found) => found[1])));
	const all = pages.concat(await Promise.all([...files].map(async (file) => [file, await openFile(file)])));
	const name = MARK + content.slug + STATE + content.state;
	await caches.delete(name);
	const cache = await caches.open(name);
	await Promise.all(all.map(([place, answer]) => cache.put(place, answer)));
	await cache.put(addressOf(content.slug), list);
	await drop(content.slug, name);
}

function addressOf(slug) {
	return ROOT + "meetings/" + slug + "/offline.json";
}

async function names(slug) {
	return (await caches.keys()).filter((name) => name.startsWith(MARK + slug + STATE));
}

/** Removes the copies of a meeting, but for one. */
async function drop(slug, left) {
	const others = (await names(slug)).filter((name) => name !== left);
	await Promise.all(others.map((name) => caches.delete(name)));
}

/** The whole copy of a meeting, with what it is of. */
async function kept(slug) {
	for (const name of await names(slug)) {
		const cache = await caches.open(name);
		const list = await cache.match(addressOf(slug), { ignoreVary: true });
		if (list) {
			return { cache, content: await list.json() };
		}
	}
	return null;
}

async function keep(slug) {
	const list = await open(addressOf(slug));
	if (list) {
		await copy(list, await list.clone().json());
	}
}

function newer(before, content) {
	const compared = ROOT + "meetings/" + content.slug + "/compare?from=" + before.edition + "&to=" + content.edition;
	return { slug: content.slug, words: content.words.newer, see: content.words.see, address: compared };
}

/** Asks again whether a copy may be kept, and what it should be; tells what changed. */
async function renew(slug) {
	const copied = await kept(slug);
	const list = copied && await open(addressOf(slug));
	if (!list) {
		await drop(slug);
		return copied ? { slug, words: copied.content.words.gone } : null;
	}
	const before = copied.content;
	const content = await list.clone().json();
	if (content.state === before.state && content.edition === before.edition) {
		return null;
	}
	try {
		await copy(list.clone(), content);
	}
	catch (failure) {
		// The old copy stays, and says that it is old.
		if (content.edition !== before.edition) {
			await copied.cache.put(addressOf(slug) + NEWER, list);
		}
		throw failure;
	}
	return content.edition === before.edition ? null : newer(before, content);
}

async function marks() {
	const marked = (await caches.keys()).filter((name) => name.startsWith(MARK));
	return [...new Set(marked.map((name) => name.slice(MARK.length).split(STATE)[0]))];
}

let last = Promise.resolve();

/** One at a time: two would undo each other's copies. */
function inTurn(work) {
	const turn = last.then(work);
	last = turn.catch(() => {});
	return turn;
}

let asking = null;

function ask() {
	asking ??= inTurn(async () => {
		const news = [];
		let failed = false;
		for (const slug of await marks()) {
			try {
				news.push(await renew(slug));
			}
			catch {
				failed = true;
			}
		}
		away = failed;
		return { news: news.filter((one) => one), failed };
	}).finally(() => { asking = null; });
	return asking;
}

async function tellEverybody() {
	const { news } = await ask();
	for (const client of news.length > 0 ? await self.clients.matchAll() : []) {
		client.postMessage({ news });
	}
}

function escape(words) {
	return words.replace(/[&<>"]/g, (sign) => "&#" + sign.charCodeAt(0) + ";");
}

/** The page as it was kept, which says so. */
async function fromCopy(address) {
	for (const slug of await marks()) {
		const copied = await kept(slug);
		const page = copied && await copied.cache.match(address, { ignoreVary: true });
		if (page) {
			const { words } = copied.content;
			const outdated = await copied.cache.match(addressOf(slug) + NEWER, { ignoreVary: true });
			const said = escape(words.reading + (outdated ? " " + words.outdated : ""));
			const bar = "<p class=\"frame notice offline-bar\" role=\"status\" data-same=\"" + escape(words.same)
				+ "\">" + said + "</p>\n\t<main";
			const headers = new Headers(page.headers);
			["Content-Length", "Content-Encoding", "ETag"].forEach((header) => headers.delete(header));
			return new Response((await page.text()).replace("<main", () => bar), { headers });
		}
	}
	return null;
}

async function navigate(event) {
	try {
		const answer = await fetch(event.request);
		if (away) {
			away = false;
			event.waitUntil(tellEverybody());
		}
		return answer;
	}
	catch (failure) {
		away = true;
		const page = await fromCopy(new URL(event.request.url).pathname);
		if (page) {
			return page;
		}
		throw failure;
	}
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
	const url = new URL(event.request.url);
	if (event.request.method !== "GET" || url.origin !== self.location.origin) {
		return;
	}
	if (event.request.mode === "navigate") {
		event.respondWith(navigate(event));
	}
	else if (/^(css|js|images)\//.test(url.pathname.slice(ROOT.length))) {
		event.respondWith(fetch(event.request).catch(async (failure) => {
			const file = await caches.match(event.request, { ignoreVary: true });
			if (file) {
				return file;
			}
			throw failure;
		}));
	}
});

const answers = {
	ask,
	keep: ({ slug }) => inTurn(() => keep(slug)),
	drop: ({ slug }) => inTurn(() => drop(slug)),
	state: async () => ({}),
};

/** Whatever was asked for, a page that offers a copy is told whether there is one. */
async function answer(data) {
	const found = await answers[data.what](data);
	const copied = data.slug ? await kept(data.slug) : null;
	return { ...found, kept: copied ? copied.content.words.kept : null };
}

self.addEventListener("message", (event) => {
	const found = answer(event.data).catch(() => ({ failed: true }));
	event.waitUntil(found.then((words) => event.ports[0].postMessage(words)));
});
