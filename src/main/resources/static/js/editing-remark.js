/*
 * Whoever opens the form of a remark with words selected in the text remarks on these words.
 */
for (const details of document.querySelectorAll("details.remark-new")) {
	const text = document.getElementById(details.dataset.field);
	const about = document.getElementById(`passage-${details.dataset.field}`);
	details.addEventListener("toggle", () => {
		const selected = text.value.slice(text.selectionStart, text.selectionEnd).trim();
		if (details.open && selected && !about.value) {
			about.value = selected;
			about.dispatchEvent(new Event("input", { bubbles: true }));
		}
	});
}
