// Runs alone in a sandboxed frame: loads Google's tag with everything denied (Consent Mode v2) and tells it what the
// visitor allowed and which page is looked at.
{
	const { id } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
	/** @type {unknown[]} */
	const queue = [];
	Object.assign(window, { dataLayer: queue });

	/** The tag takes nothing but `arguments` objects. */
	function gtag() {
		queue.push(arguments);
	}
	/** @type {(...words: unknown[]) => void} */
	const tell = gtag;

	/** @param {readonly string[]} granted */
	const signals = (granted) => {
		const word = (/** @type {string} */ purpose) =>
			granted.includes(purpose) ? 'granted' : 'denied';
		return {
			...{ ad_storage: word('marketing'), ad_user_data: word('marketing') },
			analytics_storage: word('analytics'),
			// Nobody is asked for it.
			ad_personalization: 'denied'
		};
	};

	// In an opaque origin these throw; the tag finds them empty instead.
	Object.defineProperty(document, 'cookie', { get: () => '', set() {} });
	for (const name of ['localStorage', 'sessionStorage'])
		Object.defineProperty(window, name, { value: undefined });

	tell('consent', 'default', signals([]));
	tell('js', new Date());
	tell('config', id, {
		...{ send_page_view: false, client_storage: 'none', page_referrer: '' },
		...{ page_location: location.origin, page_title: '' },
		...{ allow_google_signals: false, allow_ad_personalization_signals: false }
	});

	addEventListener('message', ({ source, data }) => {
		if (source !== parent) return;
		if (data.granted) tell('consent', 'update', signals(data.granted));
		if (!data.route) return;
		const page_location = new URL(data.route, location.href).href;
		tell('event', 'page_view', { page_location, page_title: data.route });
	});

	const tag = document.createElement('script');
	tag.src = `https://www.googletagmanager.com/gtag/js?id=${id}`;
	tag.referrerPolicy = 'no-referrer';
	document.head.append(tag);
}
