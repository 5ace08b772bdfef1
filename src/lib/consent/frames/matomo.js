// Runs alone in a sandboxed frame and tells a Matomo by its tracking API which page is looked at: none of its code is loaded.
{
	const { address, site } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;

	/** @param {string} route Name of a page, such as `/products/[slug]`. */
	const tell = (route) => {
		const query = new URLSearchParams({
			...{ idsite: String(site), rec: '1', apiv: '1', send_image: '0' },
			...{ action_name: route, url: new URL(route, location.href).href },
			rand: String(Math.random())
		});
		fetch(`${address}/matomo.php?${query}`, {
			mode: 'no-cors',
			credentials: 'omit',
			referrerPolicy: 'no-referrer'
		}).catch(() => undefined);
	};

	addEventListener('message', ({ source, data }) => {
		if (source === parent && data.route) tell(data.route);
	});
}
