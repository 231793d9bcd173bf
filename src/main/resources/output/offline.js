"use strict";

// Keeps editions that the reader marked, to be read without a network. It asks as a
// stranger, without cookies, and keeps only what the server says is for everybody: nothing
// of a person and nothing restricted can come into its caches.
const MARK = "meeting:";
const ALLOWED = "Offline-Copy";
const NEWER = "?newer";
const ROOT = new URL("./", self.location).pathname;
const OF_PAGES = new RegExp("(?:href|src)=\"(" + ROOT + "(?:css|js|images)/[^\"]+)\"", "g");

// At first it is not known whether there was a network the last time.
let away = true;

class NotNow extends Error {}

/** What is for everybody; null if it is not, or not any more. */
async function open(address, language) {
	const answer = await fetch(address, {
		credentials: "omit", cache: "no-cache", redirect: "error", headers: { "Accept-Language": language },
	});
	if (answer.status >= 500 || answer.status === 429) {
		throw new NotNow(address);
	}
	return answer.ok && answer.headers.get(ALLOWED) === "public" ? answer : null;
}

async function openPage(address, language) {
	const page = await open(address, language);
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

/** Makes a copy, whole or not at all. */
async function copy(address, list, content) {
	const pages = await Promise.all(content.pages.map(async (page) => [page, await openPage(page, content.language)]));
	const texts = await Promise.all(pages.map(([, page]) => page.clone().text()));
	const files = new Set(texts.flatMap((text) => [...text.matchAll(OF_PAGES)].map((found) => found[1])));
	const all = pages.concat(await Promise.all([...files].map(async (file) => [file, await openFile(file)])));
	await caches.delete(MARK + content.slug);
	const cache = await caches.open(MARK + content.slug);
	await Promise.all(all.map(([place, answer]) => cache.put(place, answer)));
	await cache.put(address, list);
}

function addressOf(name) {
	return ROOT + "meetings/" + name.slice(MARK.length) + "/offline.json";
}

async function kept(name) {
	const cache = await caches.open(name);
	const list = await cache.match(addressOf(name), { ignoreVary: true });
	return list ? list.json() : null;
}

async function keep(address, language) {
	const list = await open(address, language);
	if (!list) {
		return null;
	}
	const content = await list.clone().json();
	await copy(address, list, content);
	return content;
}

function newer(before, content) {
	const compared = ROOT + "meetings/" + content.slug + "/compare?from=" + before.edition + "&to=" + content.edition;
	return { slug: content.slug, words: content.words.newer, see: content.words.see, address: compared };
}

/** Asks again whether a copy may be kept, and what it should be; tells what changed. */
async function renew(name) {
	const before = await kept(name);
	const list = before && await open(addressOf(name), before.language);
	if (!list) {
		await caches.delete(name);
		return before ? { slug: before.slug, words: before.words.gone } : null;
	}
	const content = await list.clone().json();
	if (content.state === before.state && content.edition === before.edition) {
		return null;
	}
	try {
		await copy(addressOf(name), list.clone(), content);
	}
	catch (failure) {
		// The old copy stays, and says that it is old.
		if (content.edition !== before.edition && await caches.has(name)) {
			await (await caches.open(name)).put(addressOf(name) + NEWER, list);
		}
		throw failure;
	}
	return content.edition === before.edition ? null : newer(before, content);
}

async function marks() {
	return (await caches.keys()).filter((name) => name.startsWith(MARK));
}

let asking = null;

/** One at a time: two would undo each other's copies. */
function ask() {
	asking ??= (async () => {
		const news = [];
		let failed = false;
		for (const name of await marks()) {
			try {
				news.push(await renew(name));
			}
			catch {
				failed = true;
			}
		}
		away = failed;
		return { news: news.filter((one) => one), failed };
	})().finally(() => { asking = null; });
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
	for (const name of await marks()) {
		const cache = await caches.open(name);
		const page = await cache.match(address, { ignoreVary: true });
		const content = page && await kept(name);
		if (page && content) {
			const outdated = await cache.match(addressOf(name) + NEWER, { ignoreVary: true });
			const words = escape(content.words.reading + (outdated ? " " + content.words.outdated : ""));
			const bar = "<p class=\"frame notice offline-bar\" role=\"status\" data-same=\"" + escape(content.words.same)
				+ "\">" + words + "</p>\n\t<main";
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
	state: async ({ slug }) => ({ kept: await kept(MARK + slug) }),
	keep: async ({ address, language }) => ({ kept: await keep(address, language) }),
	drop: async ({ slug }) => ({ kept: await caches.delete(MARK + slug) && null }),
};

self.addEventListener("message", (event) => {
	const answer = answers[event.data.what](event.data).catch(() => ({ failed: true }));
	event.waitUntil(answer.then((found) => event.ports[0].postMessage(found)));
});
