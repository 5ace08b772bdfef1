/** A worker that does not say it has taken over (Safari may not) is not waited for longer. */
const TAKEN_WITHIN_MS = 3000;

/**
 * Whether a newer version of the shop waits. It never comes by itself: pages keep the version they began with, and whose
 * parts stay on the device, until the person chooses the new one or closes them.
 */
class AppUpdate {
	#waiting = $state.raw<ServiceWorker | null>(null);
	#isReplaced = $state(false);

	/** The person can be offered the newer version. */
	get hasUpdate(): boolean {
		return this.#waiting !== null || this.#isReplaced;
	}

	/** A newer version has been fetched and waits. */
	offer(worker: ServiceWorker): void {
		this.#waiting = worker;
	}

	/** The person chose the newer version in another tab; this one goes on with its own. */
	replaced(): void {
		this.#waiting = null;
		this.#isReplaced = true;
	}

	/** The person chose the newer version: it takes over and this page starts anew in it. */
	async takeOver(): Promise<void> {
		const worker = this.#waiting;
		if (worker) {
			const taken = activation(worker);
			worker.postMessage({ kind: 'take-over' });
			await taken;
		}
		location.reload();
	}
}

/** Told by the worker's own state: `controllerchange` does not come in every browser. */
function activation(worker: ServiceWorker): Promise<void> {
	return new Promise((resolve) => {
		const end = () => {
			if (worker.state === 'activated' || worker.state === 'redundant') resolve();
		};
		worker.addEventListener('statechange', end);
		setTimeout(resolve, TAKEN_WITHIN_MS);
		end();
	});
}

/** One for the tab. */
export const appUpdate = new AppUpdate();
