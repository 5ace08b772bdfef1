/** Compiled when the Worker is loaded: scripts/build.ts copies the file beside the bundle. */
declare module '*.wasm' {
	const module: WebAssembly.Module;
	export default module;
}
