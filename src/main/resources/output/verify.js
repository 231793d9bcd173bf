"use strict";

// Compares the files of a folder with the manifest in it. Nothing leaves the device.
const page = document.getElementById("verify");
const folder = document.getElementById("folder");
const outcome = document.getElementById("outcome");
const LINE = /^([0-9a-f]{64}) [ *](.+)$/;
let turn = 0;

function say(words) {
	outcome.textContent = words;
	outcome.hidden = false;
}

function list(id, names) {
	const section = document.getElementById(id);
	section.querySelector("ul").replaceChildren(...names.map((name) => {
		const line = document.createElement("li");
		line.textContent = name;
		return line;
	}));
	section.hidden = names.length === 0;
}

function showSum(sum) {
	const place = document.getElementById("sum");
	place.querySelector(".sum").textContent = sum ?? "";
	place.hidden = !sum;
}

async function sumOf(file) {
	const hash = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
	return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The manifest that lies highest: who chose the folder around the bundle is helped too. */
function manifestOf(files) {
	return files.filter((file) => file.webkitRelativePath.endsWith("/" + page.dataset.manifest))
		.sort((one, other) => one.webkitRelativePath.split("/").length - other.webkitRelativePath.split("/").length)[0];
}

async function named(manifest) {
	const lines = (await manifest.text()).split(/\r?\n/).filter((line) => line);
	const sums = new Map(lines.map((line) => LINE.exec(line)).filter((found) => found).map((found) => [found[2], found[1]]));
	return sums.size === lines.length && sums.size > 0 ? sums : null;
}

async function compare(files, manifest) {
	const sums = await named(manifest);
	if (!sums) {
		return { unreadable: true };
	}
	const root = manifest.webkitRelativePath.slice(0, -page.dataset.manifest.length);
	const present = new Map(files.filter((file) => file.webkitRelativePath.startsWith(root) && file !== manifest)
		.map((file) => [file.webkitRelativePath.slice(root.length), file]));
	const changed = [];
	for (const [name, sum] of sums) {
		const file = present.get(name);
		if (file && await sumOf(file) !== sum) {
			changed.push(name);
		}
	}
	return {
		changed,
		missing: [...sums.keys()].filter((name) => !present.has(name)),
		extra: [...present.keys()].filter((name) => !sums.has(name)),
		sum: await sumOf(manifest),
	};
}

async function check() {
	const mine = ++turn;
	const files = [...folder.files];
	const manifest = manifestOf(files);
	say(manifest ? page.dataset.busy : page.dataset.none);
	const found = manifest ? await compare(files, manifest) : {};
	if (mine !== turn) {
		return;
	}
	for (const kind of ["changed", "missing", "extra"]) {
		list(kind, found[kind] ?? []);
	}
	showSum(found.sum);
	if (found.unreadable) {
		say(page.dataset.unreadable);
	}
	else if (found.sum) {
		say(found.changed.length + found.missing.length + found.extra.length === 0 ? page.dataset.same : page.dataset.differs);
	}
}

page.hidden = false;
if (globalThis.crypto?.subtle) {
	folder.addEventListener("change", () => check().catch(() => say(page.dataset.unreadable)));
}
else {
	folder.disabled = true;
	say(page.dataset.cannot);
}
