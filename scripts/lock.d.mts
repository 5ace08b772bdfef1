/** Runs `work` while holding the lock file; waits for another holder, and takes over from one that died. */
export function withLock<T>(path: string, work: () => Promise<T>, onWait?: () => void): Promise<T>;
