// Copies what stands on the page, where the browser lets a page do so.
for (const button of navigator.clipboard ? document.querySelectorAll("button[data-copies]") : []) {
	button.hidden = false;
	button.addEventListener("click", async () => {
		await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent);
		button.nextElementSibling.textContent = button.dataset.done;
	});
}
