import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A worker whose state changes when it is told to, if ever. */
class WaitingWorker extends EventTarget {
	state = 'installed';
	heard: unknown[] = [];
	postMessage(message: unknown): void {
		this.heard.push(message);
	}
	become(state: string): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

const reload = vi.fn();
beforeEach(() => {
	vi.useFakeTimers();
	vi.resetModules();
	reload.mockClear();
	vi.stubGlobal('location', { reload });
	return () => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	};
});

/** A page whose person chose the version that waits. */
async function chooseVersion(): Promise<WaitingWorker> {
	const { appUpdate } = await import('./app-update.svelte');
	const worker = new WaitingWorker();
	appUpdate.offer(worker as unknown as ServiceWorker);
	void appUpdate.takeOver();
	await vi.advanceTimersByTimeAsync(100);
	return worker;
}

describe('a new version that was chosen', () => {
	it('begins with a new page once its worker is active, without any controllerchange', async () => {
		const worker = await chooseVersion();
		expect(worker.heard).toEqual([{ kind: 'take-over' }]);
		worker.become('activating');
		await vi.advanceTimersByTimeAsync(0);
		expect(reload).not.toHaveBeenCalled();
		worker.become('activated');
		await vi.advanceTimersByTimeAsync(0);
		expect(reload).toHaveBeenCalledOnce();
	});

	it('begins after three seconds also where the browser tells nothing', async () => {
		await chooseVersion();
		await vi.advanceTimersByTimeAsync(2800);
		expect(reload).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(200);
		expect(reload).toHaveBeenCalledOnce();
	});
});
