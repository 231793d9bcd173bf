/* Whoever selects words gets the address of their sentence. Without script the page of all sentences has them. */
const TEXTS = ".prose, .position-line, .position-explanation, .commitment > div";
const AROUND = 30;
const bar = document.querySelector("#selected");
const [link] = bar.getElementsByTagName("a");
const [button] = bar.getElementsByTagName("button");
const [done] = bar.getElementsByTagName("output");
const tooLong = bar.querySelector(".sentence-too-long");
const longest = Number(bar.dataset.longest);
const shortest = Number(bar.dataset.shortest);

/** The words of a part of the page, without the marks of footnotes. */
function words(range) {
	const part = range.cloneContents();
	part.querySelectorAll(".note-mark").forEach((mark) => mark.remove());
	part.querySelectorAll("br").forEach((end) => end.replaceWith(" "));
	part.querySelectorAll("p, li").forEach((block) => block.append(" "));
	return part.textContent.replaceAll("\u00AD", "").replace(/\s+/g, " ");
}

function around(text, range, before) {
	const rest = document.createRange();
	rest.selectNodeContents(text);
	if (before) {
		rest.setEnd(range.startContainer, range.startOffset);
	}
	else {
		rest.setStart(range.endContainer, range.endOffset);
	}
	return before ? words(rest).trim().slice(-AROUND) : words(rest).trim().slice(0, AROUND);
}

function element(node) {
	return node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
}

function offer() {
	const selection = document.getSelection();
	if (selection.isCollapsed || selection.rangeCount === 0) {
		if (!bar.contains(document.activeElement)) {
			bar.hidden = true;
		}
		return;
	}
	const range = selection.getRangeAt(0);
	const text = element(range.commonAncestorContainer).closest(TEXTS);
	const restricted = text?.closest(".position")?.querySelector(".position-marking");
	const chosen = text && !restricted ? words(range).trim() : "";
	bar.hidden = chosen.length < shortest;
	if (bar.hidden) {
		return;
	}
	done.textContent = "";
	tooLong.hidden = chosen.length <= longest;
	link.hidden = !tooLong.hidden;
	button.hidden = link.hidden || !navigator.clipboard;
	const query = new URLSearchParams({ text: chosen, before: around(text, range, true), after: around(text, range, false) });
	link.href = `${bar.dataset.address}?${query}`;
}

document.addEventListener("selectionchange", offer);
/* A press would undo the selection before the click. */
button.addEventListener("pointerdown", (event) => event.preventDefault());
button.addEventListener("click", async () => {
	await navigator.clipboard.writeText(link.href);
	done.textContent = button.dataset.done;
});
