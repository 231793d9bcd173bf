/* Follows work that goes on behind the page. Without script the page loads itself anew. */
const TRY_AGAIN_AFTER = 5000;

function show(work, event) {
	work.querySelector(".work-status").textContent = event.status;
	work.querySelector(".work-message").textContent = event.message;
	const bar = work.querySelector(".work-bar");
	if (event.total === null) {
		bar.removeAttribute("value");
	}
	else {
		bar.max = Math.max(event.total, 1);
		bar.value = event.done;
	}
	bar.hidden = event.ended;
	const next = work.querySelector(".work-next");
	if (next) {
		next.hidden = !event.ended;
	}
}

function follow(work) {
	const events = new EventSource(work.dataset.progress);
	events.addEventListener("progress", (message) => {
		const event = JSON.parse(message.data);
		show(work, event);
		if (event.ended) {
			events.close();
			work.dispatchEvent(new CustomEvent("work-ended", { bubbles: true }));
		}
	});
	events.addEventListener("error", () => {
		/* A broken connection mends itself; a refusal does not. */
		if (events.readyState === EventSource.CLOSED) {
			setTimeout(() => location.reload(), TRY_AGAIN_AFTER);
		}
	});
}

document.querySelectorAll("[data-progress]").forEach(follow);
